"""Step ``hotspots``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class HotSpots(CarbonAlgorithm):
    """Where high and low values gather."""

    NAME, GROUP, REQUIRES = "hotspots", Group.PATTERN, ("numpy", "scipy")
    TAGS = ("hot spot", "cold spot", "Getis-Ord", "Gi*", "冷热点", "热点分析", "Getis-Ord Gi*", "空间聚集")

    def displayName(self):
        return self.tr("Hot spots (Getis-Ord Gi*)")

    def help(self):
        return (
            self.tr("Finds for each year the hot spots, where high values gather, and the cold spots of low values, at "
                    "90, 95 and 99 % confidence."),
            self.tr("Gi* = (Σ_j w_ij x_j − x̄ Σ_j w_ij) / (s √[(n Σ_j w_ij² − (Σ_j w_ij)²)/(n − 1)]), the unit itself "
                    "included, s² = Σx²/n − x̄² (Ord and Getis 1995): a standard score. It does not change when a constant "
                    "is added, so fields with negative values, such as net emission, are treated right."),
            self.tr("gi_p is two-sided from the normal distribution, gi_psim from permutations of the other units. gi_bin "
                    "is −3 … 3 for 99, 95, 90 % cold and hot, by gi_p and the chosen correction for many tests. Values "
                    "may have any unit and sign."),
            self.tr("A unit without neighbours keeps its own standard score but gets no bin: it is no place where values "
                    "gather."),
            self.tr("Limits: the normal approximation is rough with few neighbours or units; compare gi_psim. Units "
                    "without a value are dropped before the weights are built and stay NULL. Years with fewer than four "
                    "units, or a constant value, are left out with a warning."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("VALUE", self.tr("Value"), self.tr("For example the net emission.")),
            params.weights(self_included=True),
            params.inference(),
            params.layer_sink("OUTPUT", self.tr("Hot and cold spots")),
            params.table_sink("OUTPUT_TABLE", self.tr("Hot and cold spots by year")),
        )
        self.addOutput(params.number_output("HOT", self.tr("Hot spots, last year")))
        self.addOutput(params.number_output("COLD", self.tr("Cold spots, last year")))

    def columns(self):
        from ...core.pattern.hot_spots import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": COLUMNS, "OUTPUT_TABLE": TABLE_COLUMNS["years"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.options import Correction
        from ...core.pattern.hot_spots import CLASSES, COLUMNS, TABLE_COLUMNS, hot_spots
        from ..bridge import scheduler, styles

        layer = inputs.layer("INPUT")
        unit, year = inputs.field("UNIT_ID"), inputs.field("YEAR")
        _, years = layer.unit_years(unit, year)
        with scheduler.cluster() as cluster:
            result = hot_spots(layer.numbers(inputs.field("VALUE")), inputs.neighbourhoods(layer), years,
                               inputs.integer("PERMUTATIONS"), inputs.integer("SEED"),
                               inputs.choice("CORRECTION", Correction), progress, cluster)
        outputs.notes(result.notes)
        outputs.number("HOT", result.hot)
        outputs.number("COLD", result.cold)
        look = styles.counted("gi_bin", CLASSES.items(), styles.HOT_COLOURS, result.values["gi_bin"], years, result.year)
        outputs.layer("OUTPUT", layer, COLUMNS, result.values, style=look, year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["years"], result.tables["years"])
