"""Step ``carbonbalance``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class CarbonBalance(CarbonAlgorithm):
    """Source against sink."""

    NAME, GROUP = "carbonbalance", Group.BALANCE
    TAGS = ("carbon balance", "surplus", "deficit", "balance coefficient", "intensity", "碳收支", "碳平衡系数", "碳盈亏",
            "碳赤字", "碳排放强度", "碳补偿率")

    def displayName(self):
        return self.tr("Carbon balance")

    def help(self):
        return (
            self.tr("Sets the sources of each unit against its sinks: surplus or deficit, carbon balance coefficient Q "
                    "with classes, compensation rate, emission intensity, emission per person, densities."),
            self.tr("CSD = N − C, net = C − N (t CO2); Q = C / N (Peng et al. 2023): above 1 the unit emits more than "
                    "its vegetation takes up; compensation rate = 100 · N / C (%); intensity = C / GDP (t per 10⁴ yuan "
                    "or per own unit); per person = C / P (t); densities = C / S and N / S (t/km²)."),
            self.tr("Q has no value where the sink is not positive, and is never infinite; the field “flag” says why. "
                    "|Q − 1| ≤ 1e-6 counts as balanced. The area is measured on the ellipsoid unless a field is "
                    "given. The breaks 1, 10 and 40 are those of the study; 2 and 5 are our choice."),
            self.tr("With draws, emission and sink are multiplied by random factors, (1 + u)^(z/1.96) with z from the standard "
                    "normal distribution: q_low and q_high hold the middle 95 % of the draws of Q, p_deficit is the share of "
                    "draws with Q above 1. The errors of units are independent; one that all share does not show."),
            self.tr("Limits: use GDP at constant prices when you compare years. More than 500 t CO2 per person, or a "
                    "sink above 4 kg C/m² a year, is refused or warned about, because only a wrong unit explains it. "
                    "Totals and Q of totals count only units that have both a source and a sink."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.quantity_field("EMISSION", self.tr("Emission"), self.tr("Source of the unit, positive."), "mass"),
            params.quantity_field("SINK", self.tr("Sink"), self.tr("Uptake of the unit, positive."), "mass"),
            params.quantity_field("GDP", self.tr("GDP"), self.tr("At constant prices."), "money", optional=True),
            params.quantity_field("POPULATION", self.tr("Population"), self.tr("Resident population."), "population",
                                  optional=True),
            params.quantity_field("AREA", self.tr("Area"), self.tr("Empty: measured on the ellipsoid."), "area",
                                  optional=True),
            params.text("BREAKS", self.tr("Breaks of the Q classes"),
                        self.tr("Ascending positive numbers; a class holds its lower break."), default="1,2,5,10,40",
                        advanced=True),
            params.robustness(self.tr("emission, sink")),
            params.seed(self.tr("Of the draws. The same seed gives the same intervals, whatever the order of the features.")),
            params.layer_sink("OUTPUT", self.tr("Carbon balance")),
            params.table_sink("OUTPUT_TABLE", self.tr("Totals by year"),
                              self.tr("Totals, Q of totals, and counts of units, for each year.")),
        )
        self.addOutput(params.number_output("TOTAL_EMISSION", self.tr("Total emission, last year (t CO2)")))
        self.addOutput(params.number_output("TOTAL_SINK", self.tr("Total sink, last year (t CO2)")))
        self.addOutput(params.number_output("Q_TOTAL", self.tr("Q of the totals, last year")))
        self.addOutput(params.number_output("DEFICITS", self.tr("Units in deficit, last year")))

    def columns(self):
        from ...core.balance.carbon_balance import COLUMNS, DEFAULT_BREAKS, INTERVAL_COLUMNS, year_columns

        return {"OUTPUT": (*COLUMNS[:-1], *INTERVAL_COLUMNS, COLUMNS[-1]), "OUTPUT_TABLE": year_columns(DEFAULT_BREAKS)}

    def run_step(self, inputs, outputs, progress):
        from dataclasses import replace

        from ...core.balance.carbon_balance import carbon_balance
        from ...core.errors import Message
        from ...core.units import OWN_MONEY
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        year = inputs.field("YEAR")
        _, years = layer.unit_years(inputs.field("UNIT_ID"), year)
        own = inputs.unit_index("GDP") == OWN_MONEY
        result = carbon_balance(
            inputs.quantity(layer, "EMISSION", "mass"), inputs.quantity(layer, "SINK", "mass"),
            gdp=inputs.quantity(layer, "GDP", "money"),
            population=inputs.quantity(layer, "POPULATION", "population"), area=inputs.area_km2(layer), years=years,
            breaks=inputs.text("BREAKS"), labels=layer.row_names(year),
            gdp_in_yuan=not own, disturbance=inputs.disturbance((Message("emission"), Message("sink"))), progress=progress)
        columns = [replace(c, unit="t per own unit") if own and c.name == "intensity" else c for c in result.columns]
        outputs.notes(result.notes)
        outputs.number("TOTAL_EMISSION", result.total_emission)
        outputs.number("TOTAL_SINK", result.total_sink)
        outputs.number("Q_TOTAL", result.q_total)
        outputs.number("DEFICITS", result.deficits)
        looks = (styles.diverging("csd", reverse=True), styles.ordered("q_class", result.classes))
        outputs.layer("OUTPUT", layer, columns, result.values, style=looks, year=year)
        outputs.table("OUTPUT_TABLE", result.table_columns["years"], result.tables["years"])
