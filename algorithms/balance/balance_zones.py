"""Step ``balancezones``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class BalanceZones(CarbonAlgorithm):
    """Four zones by economy and ecology."""

    NAME, GROUP, REQUIRES = "balancezones", Group.BALANCE, ("numpy",)
    TAGS = ("zoning", "ECC", "ESC", "economy contributive coefficient", "ecological support coefficient", "分区",
            "经济贡献系数", "生态承载系数", "碳收支分区", "高碳控制区", "低碳发展区")

    def displayName(self):
        return self.tr("Carbon balance zones (ECC, ESC)")

    def help(self):
        return (
            self.tr("Divides units into four zones by the economic contribution coefficient (ECC) and the ecological "
                    "support coefficient (ESC) of their emissions (Peng et al. 2023; Lu et al. 2012)."),
            self.tr("ECC = (G_i/G)/(C_i/C), ESC = (N_i/N)/(C_i/C), totals over the same units. ECC above 1 is the same "
                    "as an emission intensity below that of the whole, ESC above 1 the same as a Q below that of the "
                    "whole. Zones: 1 high carbon control (ECC ≥ 1, ESC < 1), 2 high carbon optimization (both < 1), 3 "
                    "low carbon development (ECC < 1, ESC ≥ 1), 4 low carbon economic (both ≥ 1)."),
            self.tr("The study prints its criteria as a picture; the cut at 1 follows from its text, and can be "
                    "changed. The table counts zones by year; with a unit field it also holds the moves between "
                    "years."),
            self.tr("With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal "
                    "distribution, and totals and zones are found anew: the share of draws with the same zone says how firm it "
                    "is. The errors of units are independent; one that all share does not show."),
            self.tr("Limits: the zones depend on which units are in the layer; adding or leaving out one moves all. "
                    "Units without one of the three values get NULL and are in none of the totals; units without "
                    "emission have no coefficients."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.quantity_field("EMISSION", self.tr("Emission"), self.tr("Source of the unit."), "mass"),
            params.quantity_field("SINK", self.tr("Sink"), self.tr("Uptake of the unit."), "mass"),
            params.quantity_field("GDP", self.tr("GDP"), self.tr("Of the same year."), "money"),
            params.number("ECC_CUT", self.tr("Cut of the ECC"), self.tr("At or above counts as high."), 1.0,
                          minimum=0, advanced=True),
            params.number("ESC_CUT", self.tr("Cut of the ESC"), self.tr("At or above counts as high."), 1.0,
                          minimum=0, advanced=True),
            params.choice("TOTALS", self.tr("Totals"), [self.tr("of the layer"), self.tr("given")],
                          self.tr("“Given” needs one year, and the three totals below, in the units of the fields."),
                          advanced=True),
            params.number("TOTAL_EMISSION", self.tr("Total emission"), self.tr("In the unit of the emission field."),
                          minimum=0, optional=True, advanced=True),
            params.number("TOTAL_SINK", self.tr("Total sink"), self.tr("In the unit of the sink field."), minimum=0,
                          optional=True, advanced=True),
            params.number("TOTAL_GDP", self.tr("Total GDP"), self.tr("In the unit of the GDP field."), minimum=0,
                          optional=True, advanced=True),
            params.robustness(self.tr("emission, sink, GDP")),
            params.seed(self.tr("Of the draws. The same seed gives the same shares, whatever the order of the features.")),
            params.layer_sink("OUTPUT", self.tr("Carbon balance zones")),
            params.table_sink("OUTPUT_TABLE", self.tr("Zones by year"),
                              self.tr("Units, emission, sink and GDP of each zone and year.")),
            params.table_sink("TRANSITIONS", self.tr("Moves between zones"),
                              self.tr("Units by zone in consecutive years; needs a unit and a year field.")),
        )
        for number in range(1, 5):
            self.addOutput(params.number_output(f"ZONE_{number}", self.tr("Units in zone {number}, last year").format(
                number=number)))

    def columns(self):
        from ...core.balance.balance_zones import COLUMNS, TABLE_COLUMNS
        from ...core.robustness import AGREEMENT

        return {"OUTPUT": (*COLUMNS[:-1], *AGREEMENT, COLUMNS[-1]), "OUTPUT_TABLE": TABLE_COLUMNS["zones"],
                "TRANSITIONS": TABLE_COLUMNS["transitions"]}

    def run_step(self, inputs, outputs, progress):
        from dataclasses import replace

        from ...core.balance.balance_zones import TABLE_COLUMNS, ZONES, balance_zones
        from ...core.errors import Message, ParameterError
        from ...core.units import OWN_MONEY
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        year = inputs.field("YEAR")
        units, years = layer.unit_years(inputs.field("UNIT_ID"), year)
        totals = None
        if inputs.integer("TOTALS") == 1:
            given = {"EMISSION": "mass", "SINK": "mass", "GDP": "money"}
            if not all(inputs.given("TOTAL_" + name) for name in given):
                raise ParameterError("Totals that are “given” need a total emission, sink and GDP; fill all three.")
            totals = tuple(inputs.number("TOTAL_" + n) * inputs.unit_factor(n, d) for n, d in given.items())
        result = balance_zones(
            inputs.quantity(layer, "EMISSION", "mass"), inputs.quantity(layer, "SINK", "mass"),
            inputs.quantity(layer, "GDP", "money"), years, units, inputs.number("ECC_CUT"), inputs.number("ESC_CUT"),
            totals, layer.row_names(year), inputs.disturbance((Message("emission"), Message("sink"), "GDP")), progress)
        outputs.notes(result.notes)
        for number, count in enumerate(result.counts, 1):
            outputs.number(f"ZONE_{number}", count)
        look = styles.classes("zone_code", [(code, name, styles.ZONE_COLOURS[code])
                                            for code, name in enumerate(ZONES, 1)])
        looks = (look, styles.sequential("zone_prob")) if "zone_prob" in result.values else look
        outputs.layer("OUTPUT", layer, result.columns, result.values, style=looks, year=year)
        own = inputs.unit_index("GDP") == OWN_MONEY
        outputs.table("OUTPUT_TABLE", [replace(c, unit="own unit") if own and c.name == "gdp" else c
                                       for c in TABLE_COLUMNS["zones"]], result.tables["zones"])
        if outputs.asked("TRANSITIONS"):
            if "transitions" not in result.tables:
                raise ParameterError("Moves between zones need a unit field, a year field and two years or more.")
            outputs.table("TRANSITIONS", TABLE_COLUMNS["transitions"], result.tables["transitions"])
