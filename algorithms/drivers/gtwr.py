"""Step ``gtwr``."""

from ..bridge import params
from .local_regression import LocalRegression


class Gtwr(LocalRegression):
    """Coefficients that change over space and time."""

    NAME = "gtwr"
    TAGS = ("GTWR", "geographically and temporally weighted regression", "local regression", "panel", "spatio-temporal",
            "时空地理加权回归", "时空异质性", "面板数据", "带宽", "驱动因素")

    def displayName(self):
        return self.tr("Geographically and temporally weighted regression (GTWR)")

    def help(self):
        return (
            self.tr("Regresses a variable on others at each unit and year, with the other units and years weighted by their "
                    "distance in space and time: coefficients that change over both."),
            self.tr("d² = ds² + τ dt² (Huang, Wu and Barry 2010), then as in GWR. τ is in km² per squared year: a year counts "
                    "like √τ km. τ = 0 is one GWR of all rows together. Later years count like earlier ones."),
            self.tr("τ and bandwidth are sought together: the best bandwidth for each of ten τ from 0 to 100 times (range in "
                    "space / range in time)², then for τ between the neighbours of the best. Above 10,000 rows "
                    "τ is sought at 4,000 of them, and the bandwidth of the best τ at all."),
            self.tr("Coefficients are in units of the dependent per unit of the explanatory field; with “standardize” all are "
                    "z-scores over all rows. Distances are between centroids, in metres, for layers in degrees along great "
                    "circles. An adaptive bandwidth counts rows, that is units and years."),
            self.tr("Limits: at least two years. Rows of a unit are not independent of each other, so standard errors are too "
                    "small. A row whose neighbours do not determine a coefficient keeps NULL and the reason in “flag”. The "
                    "search takes up to four times as long for twice the rows; where that is long, a warning says so first."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            *self.variables(year_optional=False), *self.kernel(), self.bandwidth(),
            params.number("TAU", self.tr("τ (km² per squared year)"), self.tr("Empty: the best by the criterion."), minimum=0,
                          optional=True),
            *self.inference(), *self.results(),
            params.table_sink("TAUS", self.tr("τ tried"), self.tr("With the best bandwidth and score of each.")),
        )
        self.add_numbers()
        self.addOutput(params.number_output("TAU", self.tr("τ (km² per squared year)")))

    def columns(self):
        from ...core.drivers.gtwr import TAU_COLUMNS

        return {**super().columns(), "TAUS": TAU_COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.drivers.gtwr import TAU_COLUMNS, forewarning, gtwr
        from ..bridge import scheduler

        layer, dependent, explanatory, locations = self.read(inputs)
        rules = self.rules(inputs, bandwidth=inputs.number("BANDWIDTH") or None)
        tau = inputs.number("TAU")
        outputs.notes(forewarning(len(dependent), rules, tau))
        with scheduler.cluster() as cluster:
            result = gtwr(dependent, explanatory, locations, layer.years(inputs.field("YEAR")), rules, tau, progress, cluster)
        outputs.number("TAU", result.tau)
        outputs.table("TAUS", TAU_COLUMNS, result.taus)
        self.write(inputs, outputs, layer, result.local)
