"""Step ``gwr``."""

from ..bridge import params
from .local_regression import LocalRegression


class Gwr(LocalRegression):
    """Coefficients that change over space."""

    NAME = "gwr"
    TAGS = ("GWR", "geographically weighted regression", "local regression", "bandwidth", "AICc", "spatial heterogeneity",
            "地理加权回归", "空间异质性", "局部回归", "带宽", "驱动因素")

    def displayName(self):
        return self.tr("Geographically weighted regression (GWR)")

    def help(self):
        return (
            self.tr("Regresses a variable on others at each unit, with its neighbours weighted by their distance: coefficients "
                    "that change over space, their significance, and the global regression beside them, year by year."),
            self.tr("β_i = (X′W_iX)⁻¹X′W_iy with kernels as in mgwr (Oshan et al. 2019) and GWR4; an adaptive bandwidth counts "
                    "the unit itself. AICc = −2 ln L + 2n(tr S + 1)/(n − tr S − 2). Significance at α k/ENP (da Silva and "
                    "Fotheringham 2016). The condition number is that of mgwr."),
            self.tr("The bandwidth is the best of all whole numbers of neighbours (up to 1,000 units, or 500 with a gaussian "
                    "kernel), else of a coarse scan at 600 units and of all numbers round its best; not of a golden section, "
                    "which stops in local optima. It is searched between 10 neighbours (or coefficients + 2) and all units."),
            self.tr("Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all are "
                    "z-scores of their year. Distances are between centroids, in metres, for layers in degrees along great "
                    "circles. With permutations: Monte Carlo test whether a coefficient varies more than by chance, with the "
                    "places permuted and the bandwidth searched anew, p = (1 + count)/(1 + permutations)."),
            self.tr("Limits: several hundred units are usual; below 30 it claims little. It has to beat the AICc of the global "
                    "regression by 3. A unit whose neighbours do not determine a coefficient (a dummy that is constant there) "
                    "keeps NULL and the reason in “flag”; a condition number above 30 tells of coefficients that are not to be "
                    "told apart. Units without a value stay NULL. Test the field resid with “Global autocorrelation”."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            *self.variables(), *self.kernel(), self.bandwidth(),
            params.number("PERMUTATIONS", self.tr("Permutations"), self.tr("Of the test of spatial variability; 0: none."), 0,
                          minimum=0, maximum=99999, integer=True, advanced=True),
            params.number("SEED", self.tr("Seed"), self.tr("The same seed gives the same numbers, whatever the order of the "
                                                           "features."), 12345, minimum=0, integer=True, advanced=True),
            *self.inference(), *self.results(),
        )
        self.add_numbers(self.tr("{words}, last year"))

    def run_step(self, inputs, outputs, progress):
        from ...core.drivers.gwr import gwr

        layer, dependent, explanatory, locations = self.read(inputs)
        year = inputs.field("YEAR")
        rules = self.rules(inputs, bandwidth=inputs.number("BANDWIDTH") or None, permutations=inputs.integer("PERMUTATIONS"),
                           seed=inputs.integer("SEED"))
        result = gwr(dependent, explanatory, locations, layer.years(year) if year else None, rules, progress)
        self.write(inputs, outputs, layer, result)
