"""Step ``globalregression``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class GlobalRegression(CarbonAlgorithm):
    """Ordinary least squares."""

    NAME, GROUP, REQUIRES = "globalregression", Group.DRIVERS, ("numpy", "scipy")
    TAGS = ("regression", "OLS", "least squares", "VIF", "AICc", "最小二乘", "全局回归", "多重共线性", "驱动因素")

    def displayName(self):
        return self.tr("Global regression (OLS)")

    def help(self):
        return (
            self.tr("Regresses a variable on others over all units, year by year: the baseline that a geographically "
                    "weighted regression has to beat, with the diagnostics that tell whether it is needed."),
            self.tr("β = (X′X)⁻¹X′y; two-sided p from Student's t with n − k degrees of freedom; AICc = n ln(2π RSS/n) + n "
                    "+ 2n(k + 1)/(n − k − 2), as GWR4 and mgwr define it; VIF from the inverse correlation matrix. Moran's "
                    "I of the residuals has the moments of regression residuals (Cliff and Ord 1981)."),
            self.tr("Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all "
                    "are z-scores of their year."),
            self.tr("Limits: units that lack one of the values are left out of their year and stay NULL. A field that "
                    "follows from others is refused by name; a VIF above 10 is warned about. A significant residual "
                    "Moran's I says that the standard errors are too small."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One feature for each unit, or unit and year.")),
            params.year(),
            params.field("DEPENDENT", self.tr("Dependent field"), self.tr("What is explained.")),
            params.field("EXPLANATORY", self.tr("Explanatory fields"), self.tr("What explains it."), multiple=True),
            params.boolean("STANDARDIZE", self.tr("Standardize"), self.tr("Turn all fields into z-scores of the year.")),
            params.weights(),
            params.layer_sink("OUTPUT", self.tr("Global regression")),
            params.table_sink("OUTPUT_TABLE", self.tr("Coefficients"), self.tr("One row for each year and term.")),
            params.table_sink("MODELS", self.tr("Models by year"), self.tr("R², AICc, F, residual Moran's I.")),
        )
        for name, words in (("R2", "R²"), ("ADJ_R2", self.tr("Adjusted R²")), ("AICC", "AICc"),
                            ("MORAN_I_RESID", self.tr("Moran's I of the residuals")),
                            ("MAX_VIF", self.tr("Largest VIF"))):
            self.addOutput(params.number_output(name, self.tr("{words}, last year").format(words=words)))

    def columns(self):
        from ...core.drivers.global_regression import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": COLUMNS, "OUTPUT_TABLE": TABLE_COLUMNS["coefficients"], "MODELS": TABLE_COLUMNS["models"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.drivers.global_regression import COLUMNS, TABLE_COLUMNS, global_regression
        from ...core.errors import ParameterError
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        year, dependent, names = inputs.field("YEAR"), inputs.field("DEPENDENT"), inputs.fields("EXPLANATORY")
        if dependent in names:
            raise ParameterError("“{field}” is the dependent field and an explanatory one at once; choose other explanatory "
                                 "fields.", field=dependent)
        result = global_regression(
            layer.numbers(dependent), {name: layer.numbers(name) for name in names}, inputs.neighbourhoods(layer),
            layer.years(year) if year else None, inputs.flag("STANDARDIZE"), progress)
        outputs.notes(result.notes)
        for name, number in (("R2", result.r2), ("ADJ_R2", result.adj_r2), ("AICC", result.aicc),
                             ("MORAN_I_RESID", result.moran_i), ("MAX_VIF", result.max_vif)):
            outputs.number(name, number)
        outputs.layer("OUTPUT", layer, COLUMNS, result.values, style=styles.deviations("std_resid"), year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["coefficients"], result.tables["coefficients"])
        outputs.table("MODELS", TABLE_COLUMNS["models"], result.tables["models"])
