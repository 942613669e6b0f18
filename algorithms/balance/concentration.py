"""Step ``concentration``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class Concentration(CarbonAlgorithm):
    """How unevenly a quantity is spread."""

    NAME, GROUP, REQUIRES = "concentration", Group.BALANCE, ("numpy",)
    TAGS = ("Gini", "Theil", "Lorenz", "inequality", "concentration", "基尼系数", "泰尔指数", "洛伦兹曲线", "公平性", "碳排放")

    def displayName(self):
        return self.tr("Concentration (Gini, Theil, Lorenz)")

    def help(self):
        return (
            self.tr("Measures how unevenly a quantity, such as emissions, is spread over units, against a base such as "
                    "GDP, population, area or sink."),
            self.tr("Units are ordered by the ratio of value to base; Gini = 1 − Σ (X_i − X_{i−1})·(Y_i + Y_{i−1}) with "
                    "X and Y the cumulated shares of base and value: 0 is proportional. Theil T = Σ y·ln(y/x) with "
                    "shares y of the value and x of the base, split into within and between groups where a group field "
                    "is given. CV is the coefficient of variation of the ratio."),
            self.tr("Without a base each unit counts alike. Results are pure numbers; the units of value and base do "
                    "not matter."),
            self.tr("Limits: rows without a value or base are left out and counted; negative values are refused, "
                    "because no share can be negative."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.table("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("VALUE", self.tr("Value"), self.tr("For example the emission.")),
            params.field("BASE", self.tr("Base"), self.tr("GDP, population, area or sink; empty: each unit counts "
                                                          "alike."), optional=True),
            params.field("GROUP", self.tr("Group field"), self.tr("For example the prefecture."), optional=True),
            params.table_sink("OUTPUT_TABLE", self.tr("Concentration"), optional=False),
            params.table_sink("LORENZ", self.tr("Lorenz curve"), self.tr("Points of the curve, in order.")),
            params.html_sink(),
        )
        self.addOutput(params.number_output("GINI", self.tr("Gini coefficient, last year")))

    def columns(self):
        from ...core.balance.concentration import TABLE_COLUMNS

        return {"OUTPUT_TABLE": TABLE_COLUMNS["concentration"], "LORENZ": TABLE_COLUMNS["lorenz"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.balance.concentration import TABLE_COLUMNS, concentration
        from ..report.pages.concentration_page import page

        layer = inputs.layer("INPUT")
        group, base = inputs.field("GROUP"), inputs.field("BASE")
        _, years = layer.unit_years(inputs.field("UNIT_ID"), inputs.field("YEAR"))
        result = concentration(layer.numbers(inputs.field("VALUE")), layer.numbers(base) if base else None,
                               years, layer.keys(group) if group else None,
                               layer.row_names(inputs.field("YEAR")), progress)
        outputs.notes(result.notes)
        outputs.number("GINI", result.gini)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["concentration"], result.tables["concentration"])
        outputs.table("LORENZ", TABLE_COLUMNS["lorenz"], result.tables["lorenz"])
        value = inputs.field("VALUE")
        outputs.html("OUTPUT_HTML", lambda record: page(record, result.tables, value, base or ""))
