"""Step ``mgwr``."""

from ..bridge import params
from .local_regression import LocalRegression


class Mgwr(LocalRegression):
    """A spatial scale for each relation."""

    NAME = "mgwr"
    STANDARDIZED = True
    TAGS = ("MGWR", "multiscale geographically weighted regression", "local regression", "bandwidth", "spatial scale",
            "多尺度地理加权回归", "空间尺度", "空间异质性", "带宽", "驱动因素")

    def displayName(self):
        return self.tr("Multiscale GWR (MGWR)")

    def help(self):
        return (
            self.tr("Geographically weighted regression with a bandwidth for each variable: the spatial scale on which each "
                    "relation changes, its coefficients and their significance, year by year."),
            self.tr("y = Σ f_j + ε, each f_j a local regression on x_j alone, by back-fitting from a GWR until the change of "
                    "the fit (SOC-f) is below the tolerance (Fotheringham, Yang and Kang 2017). ENP_j = tr(R_j), significance "
                    "at α/ENP_j (Yu et al. 2020). Intervals of the bandwidths by AICc weights (Li et al. 2020)."),
            self.tr("Each bandwidth is the best of all numbers of neighbours from 10 up (above 4,000 units, or 2,000 with "
                    "another kernel, of a coarse scan and of all numbers round its best) for the AICc or BIC of the whole model; "
                    "CV is that of the variable alone. mgwr's golden section on each variable alone, which stops in local "
                    "optima, can be chosen to compare with it: its Georgia example then comes out to the last digit."),
            self.tr("Coefficients are in z-scores of the year unless “standardize” is off. Distances are between centroids, in "
                    "metres, for layers in degrees along great circles."),
            self.tr("Limits: below 60 units it asks for too much; compare with GWR, and both with the global regression. No "
                    "local R² is defined. The standard errors need k n³ operations for each round: seconds for 1,000 units, a "
                    "minute for 3,000. Without “standardize”, a unit whose neighbours all have 0 in a variable keeps NULL for "
                    "it; as a z-score a dummy is never 0, so look at the condition number."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            *self.variables(), *self.kernel(),
            params.text("BANDWIDTHS", self.tr("Bandwidths (neighbours or m)"),
                        self.tr("One for the intercept and one for each explanatory field, with commas. Empty: the best."),
                        optional=True),
            params.choice("SEARCH_BY", self.tr("Search"),
                          [self.tr("every bandwidth, AICc of the whole model"),
                           self.tr("golden section, AICc of each variable alone (mgwr)")],
                          self.tr("How the bandwidths are found."), advanced=True),
            params.number("TOLERANCE", self.tr("Tolerance"), self.tr("Change of the fit below which it has converged."), 1e-5,
                          minimum=1e-12, maximum=0.1, advanced=True),
            params.number("MAX_ITERATIONS", self.tr("Rounds at most"), self.tr("Of the back-fitting."), 200, minimum=1,
                          maximum=10000, integer=True, advanced=True),
            *self.inference(), *self.results(),
        )
        self.add_numbers(self.tr("{words}, last year"))

    def run_step(self, inputs, outputs, progress):
        from ...core.drivers.mgwr import Rounds, mgwr, parse_bandwidths
        from ...core.options import BandwidthSearch

        layer, dependent, explanatory, locations = self.read(inputs)
        year = inputs.field("YEAR")
        rounds = Rounds(inputs.choice("SEARCH_BY", BandwidthSearch),
                        parse_bandwidths(inputs.text("BANDWIDTHS"), list(explanatory)), inputs.number("TOLERANCE"),
                        inputs.integer("MAX_ITERATIONS"))
        result = mgwr(dependent, explanatory, locations, layer.years(year) if year else None, self.rules(inputs), rounds,
                      progress)
        self.write(inputs, outputs, layer, result)
