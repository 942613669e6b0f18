"""Step ``geodetector``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group

TABLES = {"OUTPUT_TABLE": "factors", "INTERACTION": "interaction", "RISK": "risk", "ECOLOGICAL": "ecological",
          "DISCRETIZATION": "discretization", "STRATA": "strata"}


class Geodetector(CarbonAlgorithm):
    """Which factors go with it?"""

    NAME, GROUP, REQUIRES = "geodetector", Group.DRIVERS, ("numpy", "scipy")
    TAGS = ("geodetector", "geographical detector", "q statistic", "OPGD", "stratified heterogeneity", "interaction",
            "地理探测器", "因子探测", "交互探测", "空间分异")

    def displayName(self):
        return self.tr("Geographical detector")

    def help(self):
        return (
            self.tr("Tells which factors explain where a value is high: factor, interaction, risk and ecological "
                    "detectors (Wang et al. 2010). Numbers are cut into the classes with the largest q over all methods "
                    "and numbers of classes (Song et al. 2020), and all of these are exported; text fields, and fields "
                    "named as categories, are strata as they are."),
            self.tr("q = 1 − Σ N_h σ_h² / (N σ²). F = (N − L)/(L − 1) · q/(1 − q); p by the non-central F with λ = "
                    "[Σ ȳ_h² − (Σ √N_h ȳ_h)²/N]/σ² (Wang, Zhang and Fu 2016). p_perm permutes the values and chooses the "
                    "classes anew each time, so that the choice does not profit. Classes are closed on the right."),
            self.tr("Interaction: q of the crossed strata against the two alone; p_gain permutes within the strata of the "
                    "stronger factor, p_fdr corrects it over the pairs (Benjamini–Hochberg). Risk: Welch's t between "
                    "strata. Ecological: F of the two sums of squares within strata, the larger above."),
            self.tr("The value and the factors may have any unit. Each year stands on its own, on the rows that have the "
                    "value and all factors; a row without one keeps its place with NULL strata and the reason in “flag”."),
            self.tr("Limits: q grows with the number of classes and with few units, even by chance: use permutations. λ "
                    "depends on the zero point of the value, so a large q may have a large p; p_central is that of an "
                    "analysis of variance. Strata of one unit are kept by default, as in the R package geodetector and "
                    "Excel GeoDetector; “drop” follows GD and gdverse, whose λ has the population variance."),
        )

    def initAlgorithm(self, config=None):
        interaction = params.table_sink("INTERACTION", self.tr("Interaction detector"),
                                        self.tr("Each pair of factors."))
        interaction.setCreateByDefault(True)
        self.add(
            params.table("INPUT", self.tr("Units"), self.tr("One row for each unit, or unit and year: polygons, points of "
                                                            "a grid, or a table.")),
            params.year(),
            params.field("VALUE", self.tr("Value"), self.tr("What is to be explained, for example the carbon balance.")),
            params.field("FACTORS", self.tr("Factors"), self.tr("Numbers are cut into classes, texts are categories."),
                         multiple=True),
            params.field("CATEGORICAL", self.tr("Factors that are categories"),
                         self.tr("Fields of numbers that are codes, such as a soil type; they need not be named above."),
                         optional=True, multiple=True),
            params.choice("METHODS", self.tr("Classes by"),
                          [self.tr("equal intervals"), self.tr("quantiles"), self.tr("natural breaks"),
                           self.tr("geometric intervals"), self.tr("standard deviations")],
                          self.tr("The best of these is taken for each factor."), default=[0, 1, 2, 3, 4], multiple=True),
            params.text("CLASSES", self.tr("Numbers of classes"), self.tr("For example 3-8, or 4, 6."), default="3-8"),
            params.number("MIN_CLASS", self.tr("Least units in a class"), self.tr("Classes with fewer are not taken."), 2,
                          minimum=1, integer=True, advanced=True),
            params.choice("SINGLETONS", self.tr("Strata of one unit"), [self.tr("keep"), self.tr("drop")],
                          self.tr("Kept, they have no variance, which makes q larger; dropped, their units are lost."),
                          advanced=True),
            params.choice("VARIANCE", self.tr("Variance in λ"),
                          [self.tr("as the packages with the same rule for single units"), self.tr("sample (n − 1)"),
                           self.tr("population (n)")],
                          self.tr("Packages differ: the sample variance goes with “keep”, that of the population with "
                                  "“drop”."), advanced=True),
            params.number("PERMUTATIONS", self.tr("Permutations"),
                          self.tr("0: none. For p of q, and of the gain of each pair; the smallest attainable p is "
                                  "1 / (permutations + 1)."), 0, minimum=0, maximum=999999, integer=True),
            params.number("SEED", self.tr("Seed"), self.tr("The same seed gives the same numbers, whatever the order of "
                                                           "the features."), 12345, minimum=0, integer=True,
                          advanced=True),
            params.table_sink("OUTPUT_TABLE", self.tr("Factor detector"), optional=False),
            interaction,
            params.table_sink("RISK", self.tr("Risk detector"), self.tr("Each pair of strata of each factor.")),
            params.table_sink("ECOLOGICAL", self.tr("Ecological detector"), self.tr("Each pair of factors.")),
            params.table_sink("DISCRETIZATION", self.tr("All classifications"),
                              self.tr("q of every method and number of classes.")),
            params.table_sink("STRATA", self.tr("Strata"), self.tr("Meaning, units and mean of each stratum.")),
            params.table_sink("OUTPUT", self.tr("Units with strata"), self.tr("The number of each factor's stratum.")),
            params.html_sink(),
        )
        self.addOutput(params.number_output("BEST_Q", self.tr("Largest q, last year")))
        self.addOutput(params.text_output("BEST_FACTOR", self.tr("Factor with the largest q, last year")))

    def columns(self):
        from ...core.columns import FLAG
        from ...core.drivers.geodetector_results import TABLE_COLUMNS

        return {**{output: TABLE_COLUMNS[name] for output, name in TABLES.items()}, "OUTPUT": (FLAG,)}

    def run_step(self, inputs, outputs, progress):
        from ...core.breaks import Method
        from ...core.drivers.geodetector import Rules, Singletons, Variance, geodetector
        from ...core.drivers.geodetector_results import TABLE_COLUMNS
        from ...core.drivers.strata import parse_classes
        from ...core.errors import Note, first
        from ..bridge import scheduler
        from ..report.pages.geodetector_page import page

        classes = parse_classes(inputs.text("CLASSES"))
        layer = inputs.layer("INPUT")
        value, year = inputs.field("VALUE"), inputs.field("YEAR")
        numbers = layer.numbers(value)
        factors, turned = _factors(inputs, layer, value)
        if turned:
            outputs.notes([Note("{fields} hold texts and are taken as categories.", fields=first(turned))])
        drop = inputs.choice("SINGLETONS", Singletons) is Singletons.DROP
        variance = inputs.choice("VARIANCE", Variance)
        wanted = {name for output, name in TABLES.items() if outputs.asked(output)}
        if outputs.asked("OUTPUT_HTML"):
            wanted |= {"interaction", "strata"}
        rules = Rules(tuple(inputs.choices("METHODS", Method)), classes, inputs.integer("MIN_CLASS"), drop,
                      not drop if variance is Variance.FOLLOW else variance is Variance.SAMPLE,
                      inputs.integer("PERMUTATIONS"), inputs.integer("SEED"), frozenset(wanted))
        with scheduler.cluster() as cluster:
            result = geodetector(numbers, factors, layer.years(year) if year else None, rules, layer.row_names(year), progress,
                                 cluster)
        outputs.notes(result.notes)
        outputs.number("BEST_Q", result.best_q)
        outputs.text("BEST_FACTOR", result.best_factor)
        for output, name in TABLES.items():
            outputs.table(output, TABLE_COLUMNS[name], result.tables[name])
        outputs.layer("OUTPUT", layer, result.columns, result.values, year=year, style=self._style(result))
        outputs.html("OUTPUT_HTML", lambda record: page(record, result.tables, value))

    @staticmethod
    def _style(result):
        """Strata of the strongest factor in the colours of years, from light to dark."""
        import numpy as np

        from ..bridge import styles

        column = next(c.name for c in result.columns if c.label == f"Stratum of {result.best_factor}")
        known = result.values[column][np.isfinite(result.values[column])]
        last = int(known.max())
        return styles.classes(column, [(k, str(k), styles.YEARS[round((k - 1) * (len(styles.YEARS) - 1) / max(last - 1, 1))])
                                       for k in range(1, last + 1)]) if last <= 2 * len(styles.YEARS) else None


def _factors(inputs, layer, value):
    """The factors in the order named, and the names of those that are categories because they hold texts."""
    import numpy as np

    from ...core.drivers.strata import Factor
    from ...core.errors import ParameterError
    from ...core.tables import number_of

    named = inputs.fields("CATEGORICAL")
    names = list(dict.fromkeys(inputs.fields("FACTORS") + named))
    if value in names:
        raise ParameterError("“{field}” is the value and a factor at once; choose other factors.", field=value)
    factors, turned = [], []
    for name in names:
        if name not in named and any(number_of(v) is None for v in layer.values(name)):
            turned.append(name)
        if name in named or name in turned:
            factors.append(Factor(name, np.array([*layer.keys(name), None], dtype=object)[:-1]))
        else:
            factors.append(Factor(name, layer.numbers(name)))
    return factors, turned
