"""Step ``globalautocorrelation``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class GlobalAutocorrelation(CarbonAlgorithm):
    """Is it clustered at all?"""

    NAME, GROUP, REQUIRES = "globalautocorrelation", Group.PATTERN, ("numpy", "scipy")
    TAGS = ("Moran's I", "Geary's C", "General G", "spatial autocorrelation", "bivariate Moran", "全局空间自相关", "莫兰指数",
            "空间自相关")

    def displayName(self):
        return self.tr("Global spatial autocorrelation")

    def help(self):
        return (
            self.tr("Tells for each year whether a value is clustered, dispersed or random in space: Moran's I, Geary's "
                    "C, General G, and with a second field bivariate Moran's I; with a Moran scatter plot."),
            self.tr("I = n/S₀ · z′Wz / z′z and C = (n − 1)/(2S₀) · Σ w_ij(x_i − x_j)²/z′z with row-standardised weights; "
                    "G = Σ w_ij x_i x_j / Σ x_i x_j with binary ones. z = (value − expected)/√variance, the variance "
                    "under randomisation (Cliff and Ord 1981); p_norm is two-sided. p_sim = (b + 1)/(R + 1), with b the "
                    "permutations at least as extreme on the side of the observed value."),
            self.tr("Values may have any unit, and any sign except for General G. Units without a value are dropped "
                    "before the weights are built and stay NULL. Distances of weights are in metres, along great circles "
                    "for a layer in degrees."),
            self.tr("Limits: below four units, or with a constant value, a year cannot be computed; it is left out with "
                    "a warning. z of Geary's C is negative for clusters. With fewer than 30 units the normal "
                    "approximation is rough; prefer p_sim."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("VALUE", self.tr("Value"), self.tr("For example the carbon balance.")),
            params.choice("STATISTICS", self.tr("Statistics"), [self.tr("Moran's I"), "Geary's C", "General G"],
                          self.tr("Which ones the table holds."), default=[0], multiple=True),
            params.field("SECOND", self.tr("Second value"), self.tr("For bivariate Moran's I: the value against the "
                                                                    "neighbours' second value."), optional=True),
            params.weights(),
            params.inference()[:2],
            params.table_sink("OUTPUT_TABLE", self.tr("Global autocorrelation"), optional=False),
            params.table_sink("SCATTER", self.tr("Moran scatter plot"),
                              self.tr("Standardised value and neighbours' mean of each unit and year.")),
            params.html_sink(),
        )
        self.addOutput(params.number_output("MORAN_I", self.tr("Moran's I, last year")))
        self.addOutput(params.number_output("Z", self.tr("z of Moran's I, last year")))
        self.addOutput(params.number_output("P", self.tr("Two-sided p of Moran's I, last year")))

    def columns(self):
        from ...core.pattern.global_autocorrelation import TABLE_COLUMNS

        return {"OUTPUT_TABLE": TABLE_COLUMNS["autocorrelation"], "SCATTER": TABLE_COLUMNS["scatter"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.options import Statistic
        from ...core.pattern.global_autocorrelation import TABLE_COLUMNS, global_autocorrelation
        from ..bridge import scheduler
        from ..report.pages.autocorrelation_page import page

        layer = inputs.layer("INPUT")
        unit, year, second = (inputs.field(n) for n in ("UNIT_ID", "YEAR", "SECOND"))
        _, years = layer.unit_years(unit, year)
        value = inputs.field("VALUE")
        with scheduler.cluster() as cluster:
            result = global_autocorrelation(
                layer.numbers(value), inputs.neighbourhoods(layer), tuple(inputs.choices("STATISTICS", Statistic)),
                layer.numbers(second) if second else None, years,
                inputs.integer("PERMUTATIONS"), inputs.integer("SEED"), progress, cluster)
        outputs.notes(result.notes)
        for name, number in (("MORAN_I", result.moran_i), ("Z", result.z), ("P", result.p)):
            outputs.number(name, number)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["autocorrelation"], result.tables["autocorrelation"])
        outputs.table("SCATTER", TABLE_COLUMNS["scatter"], result.tables["scatter"])
        outputs.html("OUTPUT_HTML", lambda record: page(record, result.tables, value))
