"""Step ``localmoran``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class LocalMoran(CarbonAlgorithm):
    """Where the clusters and outliers are."""

    NAME, GROUP, REQUIRES = "localmoran", Group.PATTERN, ("numpy", "scipy")
    TAGS = ("LISA", "local Moran", "cluster", "outlier", "bivariate LISA", "局部空间自相关", "局部莫兰指数", "LISA聚类图",
            "高高聚集", "低低聚集")

    def displayName(self):
        return self.tr("Local Moran's I (LISA)")

    def help(self):
        return (
            self.tr("Finds for each year the clusters (High-High, Low-Low) and the outliers (High-Low, Low-High) of a "
                    "value; with a second field the bivariate form, a value against the neighbours' second value."),
            self.tr("I_i = z_i · Σ_j w_ij z_j / m with row-standardised weights and m = Σ z²/(n − 1) (Anselin 1995; the "
                    "scale of GeoDa and PySAL, spdep divides by n). p from conditional permutations: (b + 1)/(R + 1), "
                    "with b the permutations at least as extreme on the side of the observed value, as GeoDa does it. A "
                    "unit is significant at p ≤ ALPHA, or at the limit that the correction for many tests sets."),
            self.tr("Codes are those of GeoDa: 0 not significant, 1 High-High, 2 Low-Low, 3 Low-High, 4 High-Low, 5 "
                    "undefined, 6 isolated. Values may have any unit and sign. The same seed gives the same p whatever "
                    "the order of the features."),
            self.tr("Limits: with R permutations no p is smaller than 1/(R + 1), so that a strict correction may find "
                    "nothing; a warning says so. Units without a value are dropped before the weights are built and stay "
                    "NULL. Years with fewer than four units, or a constant value, are left out with a warning."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("VALUE", self.tr("Value"), self.tr("For example the carbon balance.")),
            params.field("SECOND", self.tr("Second value"), self.tr("For the bivariate form."), optional=True),
            params.weights(),
            params.inference(),
            params.number("ALPHA", self.tr("Level of significance"), self.tr("0.05 is usual."), 0.05, minimum=0.0001,
                          maximum=0.5),
            params.layer_sink("OUTPUT", self.tr("LISA clusters")),
            params.table_sink("OUTPUT_TABLE", self.tr("Clusters by year")),
        )
        for name, words in (("HH", self.tr("High-High")), ("LL", self.tr("Low-Low")), ("LH", self.tr("Low-High")),
                            ("HL", self.tr("High-Low"))):
            self.addOutput(params.number_output(name, self.tr("Units {words}, last year").format(words=words)))

    def columns(self):
        from ...core.pattern.local_moran import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": COLUMNS, "OUTPUT_TABLE": TABLE_COLUMNS["years"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.options import Correction
        from ...core.pattern.local_moran import CLASSES, COLUMNS, TABLE_COLUMNS, local_moran
        from ..bridge import scheduler, styles

        layer = inputs.layer("INPUT")
        unit, year, second = (inputs.field(n) for n in ("UNIT_ID", "YEAR", "SECOND"))
        _, years = layer.unit_years(unit, year)
        with scheduler.cluster() as cluster:
            result = local_moran(layer.numbers(inputs.field("VALUE")), inputs.neighbourhoods(layer),
                                 layer.numbers(second) if second else None, years, inputs.integer("PERMUTATIONS"),
                                 inputs.integer("SEED"), inputs.choice("CORRECTION", Correction), inputs.number("ALPHA"),
                                 progress, cluster)
        outputs.notes(result.notes)
        for name in ("HH", "LL", "LH", "HL"):
            outputs.number(name, getattr(result, name.lower()))
        look = styles.counted("lisa_code", enumerate(CLASSES), styles.LISA_COLOURS, result.values["lisa_code"], years,
                              result.year)
        outputs.layer("OUTPUT", layer, COLUMNS, result.values, style=look, year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["years"], result.tables["years"])
