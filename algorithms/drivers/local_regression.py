"""What the steps ``gwr``, ``mgwr`` and ``gtwr`` share."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class LocalRegression(CarbonAlgorithm):
    """What GWR, MGWR and GTWR share: variables, kernel, results."""

    GROUP, REQUIRES = Group.DRIVERS, ("numpy", "scipy")
    STANDARDIZED = False

    def variables(self, year_optional=True):
        """Parameters of the variables."""
        return [
            params.regions("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.year(year_optional),
            params.field("DEPENDENT", self.tr("Dependent field"), self.tr("What is explained.")),
            params.field("EXPLANATORY", self.tr("Explanatory fields"), self.tr("What explains it."),
                         multiple=True),
            params.boolean("STANDARDIZE", self.tr("Standardize"),
                           self.tr("Turn all fields into z-scores of the rows that are fitted together."),
                           self.STANDARDIZED),
        ]

    def kernel(self):
        """Parameters of the kernel and of what the bandwidth makes best."""
        return [
            params.choice("KERNEL", self.tr("Kernel"), [self.tr("bisquare"), self.tr("gaussian"), self.tr("exponential")],
                          self.tr("How the weight falls with the distance d over the bandwidth h: (1 − d²/h²)² within h, "
                                  "exp(−d²/2h²), exp(−d/h).")),
            params.choice("TYPE", self.tr("Type of bandwidth"), [self.tr("adaptive (neighbours)"), self.tr("fixed (metres)")],
                          self.tr("Adaptive: h reaches to the same number of neighbours everywhere, the unit itself "
                                  "among them.")),
            params.choice("CRITERION", self.tr("Criterion"), ["AICc", self.tr("CV (cross-validation)"), "BIC"],
                          self.tr("What the best bandwidth makes smallest.")),
        ]

    def bandwidth(self):
        """The bandwidth itself."""
        return params.number("BANDWIDTH", self.tr("Bandwidth (neighbours or m)"),
                             self.tr("Empty: the best by the criterion."), minimum=0, optional=True)

    def inference(self):
        """Conventions of the inference."""
        return [
            params.number("ALPHA", self.tr("Significance level"),
                          self.tr("Before it is corrected for the dependent tests of a coefficient (da Silva and "
                                  "Fotheringham 2016)."), 0.05, minimum=0.0001, maximum=0.5, advanced=True),
            params.choice("SIGMA", self.tr("Residual variance"), ["RSS/(n − 2 tr S + tr S′S) (GWR4)", "RSS/(n − tr S) (mgwr)"],
                          self.tr("Programs differ: the first is that of GWR4 and GWmodel, the second that of mgwr."),
                          advanced=True),
        ]

    def results(self):
        """Outputs."""
        return [
            params.layer_sink("OUTPUT", self.displayName()),
            params.table_sink("OUTPUT_TABLE", self.tr("Coefficients"),
                              self.tr("Quantiles of each coefficient, global beside local.")),
            params.table_sink("MODELS", self.tr("Models"), self.tr("AICc, R² … of local and global regression.")),
            params.table_sink("SEARCH", self.tr("Bandwidths tried"), self.tr("Score of each.")),
            params.html_sink(),
        ]

    def add_numbers(self, label="{words}"):
        """Headline numbers."""
        for name, words in (("BANDWIDTH", self.tr("Bandwidth")), ("AICC", "AICc"), ("R2", "R²"),
                            ("ADJ_R2", self.tr("Adjusted R²")), ("TRACE_S", "tr(S)"),
                            ("GLOBAL_AICC", self.tr("AICc of the global regression"))):
            self.addOutput(params.number_output(name, label.format(words=words)))

    def columns(self):
        from ...core.columns import FLAG
        from ...core.drivers.local_results import FIT_COLUMNS, MODEL_COLUMNS, SEARCH_COLUMNS, TERM_COLUMNS, term_columns

        fits = [c for c in FIT_COLUMNS if c.name != "local_r2" or self.NAME != "mgwr"]
        return {"OUTPUT": (*fits, *term_columns("…", self.tr("each term")), FLAG), "OUTPUT_TABLE": TERM_COLUMNS,
                "MODELS": MODEL_COLUMNS, "SEARCH": SEARCH_COLUMNS}

    def read(self, inputs):
        """Layer, variables and places."""
        from ...core.drivers.local_places import Locations
        from ...core.errors import ParameterError

        dependent, names = inputs.field("DEPENDENT"), inputs.fields("EXPLANATORY")
        if dependent in names:
            raise ParameterError("“{field}” is the dependent field and an explanatory one at once; choose other explanatory "
                                 "fields.", field=dependent)
        layer = inputs.layer("INPUT")
        codes, _ = layer.shapes_wkb()
        xy, lonlat = layer.centroids(codes)
        return (layer, layer.numbers(dependent), {name: layer.numbers(name) for name in names},
                Locations(xy, codes, lonlat, layer.row_names(inputs.field("YEAR"))))

    @staticmethod
    def rules(inputs, **own):
        """The parameters as rules of the core."""
        from ...core.drivers.local_results import Rules
        from ...core.options import BandwidthType, Criterion, Kernel, SigmaRule

        return Rules(inputs.flag("STANDARDIZE"), inputs.choice("KERNEL", Kernel), inputs.choice("TYPE", BandwidthType),
                     inputs.choice("CRITERION", Criterion), sigma=inputs.choice("SIGMA", SigmaRule),
                     alpha=inputs.number("ALPHA"), **own)

    def write(self, inputs, outputs, layer, result, **own):
        """Write what the three steps write."""
        from ...core.drivers.local_results import MODEL_COLUMNS, SEARCH_COLUMNS, TERM_COLUMNS
        from ..bridge import styles
        from ..report.pages.local_regression_page import page

        outputs.notes(result.notes)
        for name, number in (("BANDWIDTH", result.bandwidth), ("AICC", result.aicc), ("R2", result.r2),
                             ("ADJ_R2", result.adj_r2), ("TRACE_S", result.trace), ("GLOBAL_AICC", result.ols_aicc)):
            outputs.number(name, number)
        looks = [styles.diverging(f"b_{stem}", mask=f"s_{stem}") for stem in list(result.stems.values())[1:]]
        looks += [styles.sequential("local_r2")] if "local_r2" in result.values else []
        looks += [styles.deviations("std_resid")]
        outputs.layer("OUTPUT", layer, result.columns, result.values, style=looks, year=inputs.field("YEAR"))
        outputs.table("OUTPUT_TABLE", TERM_COLUMNS, result.tables["terms"])
        outputs.table("MODELS", MODEL_COLUMNS, result.tables["models"])
        outputs.table("SEARCH", SEARCH_COLUMNS, result.tables["search"])
        outputs.html("OUTPUT_HTML", lambda record: page(record, layer, result, self.NAME, inputs.field("DEPENDENT"),
                                                        inputs.field("YEAR"), **own))
