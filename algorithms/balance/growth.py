"""Step ``growth``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class Growth(CarbonAlgorithm):
    """Change and trend of each unit."""

    NAME, GROUP, REQUIRES = "growth", Group.BALANCE, ("numpy",)
    TAGS = ("growth", "trend", "Mann-Kendall", "Sen", "CAGR", "slope", "增长率", "趋势", "变化率", "曼肯德尔检验")

    def displayName(self):
        return self.tr("Growth and trend")

    def help(self):
        return (
            self.tr("Describes how quantities of each unit change over the years: total change, mean annual growth, "
                    "slopes, Mann–Kendall trend and the shape of the path."),
            self.tr("Change = 100·(x_T/x_0 − 1) %; annual growth = 100·((x_T/x_0)^(1/n) − 1) %/a with n the difference "
                    "of the years, not their number; slope by least squares, Sen's slope the median of all pairwise "
                    "slopes (per year); Mann–Kendall Z and two-sided p with correction for ties; |Z| ≥ 1.96 is "
                    "significant, ≥ 2.58 very significant."),
            self.tr("The path is the simplest of rising, falling, rise then fall, fall then rise that accounts for "
                    "80 % of all movement between years, else fluctuating."),
            self.tr("Limits: rates need values in both years, a positive first and no negative last one, else NULL with the "
                    "reason in “flag”. The trend test needs four years; autocorrelation in a series makes it too "
                    "optimistic."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Panel"), self.tr("One feature for each unit and year.")),
            params.unit_id(),
            params.year(optional=False),
            params.field("VALUE", self.tr("Values"), self.tr("Quantities to describe, in any unit."), multiple=True),
            params.number("FROM_YEAR", self.tr("First year"), self.tr("Empty: the first of the panel."), integer=True,
                          optional=True),
            params.number("TO_YEAR", self.tr("Last year"), self.tr("Empty: the last of the panel."), integer=True,
                          optional=True),
            params.layer_sink("OUTPUT", self.tr("Growth"),
                              self.tr("One feature for each unit; other fields are those of its last year.")),
        )
        self.addOutput(params.number_output("FIRST_YEAR", self.tr("First year of the comparison")))
        self.addOutput(params.number_output("LAST_YEAR", self.tr("Last year of the comparison")))

    def columns(self):
        from ...core.balance.growth import family

        return {"OUTPUT": family("v")}

    def run_step(self, inputs, outputs, progress):
        from ...core.balance.growth import growth
        from ...core.regions import panel
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        index = panel(layer.units(inputs.field("UNIT_ID")), layer.years(inputs.field("YEAR")), layer.name)
        result = growth(index, {name: layer.numbers(name) for name in inputs.fields("VALUE")},
                        inputs.integer("FROM_YEAR"), inputs.integer("TO_YEAR"), progress)
        outputs.notes(result.notes)
        outputs.number("FIRST_YEAR", result.from_year)
        outputs.number("LAST_YEAR", result.to_year)
        looks = [styles.diverging(c.name) for c in result.columns if c.label.endswith("mean annual growth")]
        outputs.layer("OUTPUT", layer, result.columns, result.values, rows=result.row, style=looks)
