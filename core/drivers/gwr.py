"""Geographically weighted regression: coefficients that change over space (Brunsdon, Fotheringham and Charlton 1996)."""

import numpy as np

from ..errors import DataError, Message, ParameterError
from ..magnitudes import amount
from ..options import BandwidthType
from ..pattern.sections import Report, Section, sections
from ..progress import part, silent
from ..rng import generators
from ..tables import Flags
from .global_regression import design, refuse_useless, with_fault
from .local_algebra import scaled
from .local_bandwidth import search
from .local_fit import critical_t, fit
from .local_regression import Local
from .local_results import Gathered, Rules, baseline, fitting


def gwr(dependent, explanatory, locations, years=None, rules=None, progress=silent, scheduler=""):
    """Regress a variable on others at each unit, with its neighbours weighted by their distance; year by year.

    Parameters
    ----------
    dependent : ndarray of float, shape (n,)
    explanatory : dict of str to ndarray
        By name, in the order of the table.
    locations : core.drivers.local_places.Locations
        Of the same rows; its labels name them in sentences.
    years : ndarray of int, optional
    rules : Rules, optional
    progress : callable
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    LocalResult

    Raises
    ------
    ParameterError
        If there is no explanatory variable, or a rule is impossible.
    DataError
        If no year can be computed: too few units, a constant variable, variables that explain each other, or no degrees of
        freedom.

    Notes
    -----
    ``β_i = (X′W_iX)⁻¹X′W_iy``; see :func:`core.drivers.local_fit.fit`. Rows that lack a variable are left out of their
    year and stay missing. The test of spatial variability permutes the places, searches the bandwidth anew (unless it is
    given), and counts how often the standard deviation of a coefficient is at least the observed one: ``p = (1 + c)/(1 + R)``.
    """
    run = Run(dependent, explanatory, locations, rules or Rules(), scheduler=scheduler)
    run.each(years, _one_year, progress)
    return run.result(progress)


class Run:
    """What is the same in each local regression of a layer: its variables checked, its years cut, its rows gathered.

    Parameters
    ----------
    dependent, explanatory, locations, rules
        As in :func:`gwr`.
    local_r2 : bool
        Whether a local R² is among the columns.
    scheduler : str or Cluster
    """

    def __init__(self, dependent, explanatory, locations, rules, local_r2=True, scheduler=""):
        if not explanatory:
            raise ParameterError("Choose at least one explanatory field.")
        self.names = list(explanatory)
        self.variables = (dependent, *explanatory.values())
        refuse_useless(dict(zip((Message("the dependent variable"), *self.names), self.variables)))
        self.locations, self.rules, self.scheduler = locations, rules, scheduler
        self.flags, self._report = Flags(len(dependent)), Report(locations.labels)
        self.gathered = Gathered(self.names, len(dependent), locations.labels, self.flags, local_r2)

    def each(self, years, compute, progress):
        """Run ``compute(run, section, progress)`` for each year; a year whose data do not serve is reported instead."""
        told = (Message("the dependent variable"), *(f"“{name}”" for name in self.names))
        for section, inner in sections(self.locations, self.variables, years, self.flags, progress, told):
            if section.fault is None:
                section = with_fault(section, self.variables, self.names, self.flags)
            if section.fault is None:
                try:
                    compute(self, section, inner)
                except DataError as fault:
                    self.flags.add(section.rows, "no_fit")
                    section = Section(section.year, section.rows, None, fault)
            self._report.add(section)

    def result(self, progress):
        """The whole result.

        Raises
        ------
        DataError
            If no year can be computed: the reason of the first.
        """
        notes = self._report.notes(self.flags)
        progress(1.0)
        return self.gathered.result(self.flags, notes)

    def design(self, section):
        """Variables of a section: y, x in the user's units, x as z-scores, and the way back; see :func:`scaled`."""
        y, x = design(self.variables, section.rows, self.rules.standardize)
        return y, x, *scaled(x)


def when(year):
    """How a sentence names a year."""
    return Message("The layer") if year is None else str(year)


def no_freedom(year, n, k):
    """Why there is no bandwidth."""
    return DataError("{when} has {n} units, which no bandwidth leaves enough degrees of freedom for {k} local coefficients; use "
                     "fewer explanatory fields, or the global regression.", when=when(year), n=n, k=k)


def _one_year(run, section, progress):
    y, x, z, back = run.design(section)
    rules, places = run.rules, section.weights
    run.gathered.saw_places(section.year, places)
    local = Local(y, z, places, rules.kernel, rules.kind, scheduler=run.scheduler)
    ends = (0.1, 0.15) if rules.permutations else (0.7, 1.0)
    bandwidth, found = rules.bandwidth, None
    if bandwidth is None:
        found = search(local, rules.criterion, part(progress, 0.0, ends[0]))
        if found is None:
            raise no_freedom(section.year, *x.shape)
        bandwidth = found.bandwidth
    else:
        bandwidth = fitting(rules.kind, bandwidth, *x.shape, when(section.year))
    fitted = fit(local, bandwidth, rules.sigma, back, part(progress, *ends))
    varies = None
    if rules.permutations:
        varies = _variability(local, rules, bandwidth, back, fitted, part(progress, ends[1], 1.0))
    enter(run, section, fitted, y, x, bandwidth, varies)
    if found is not None:
        run.gathered.add_search(section.year, rules.criterion, found)


def enter(run, section, fitted, y, x, bandwidth, varies=None):
    """Put the fit of a year into its rows and tables.

    Raises
    ------
    DataError
        If the fit leaves no degrees of freedom.
    """
    (n, k), gathered, rows = x.shape, run.gathered, section.rows
    if not (n - fitted.trace - 2 > 0 and n > fitted.enp):
        size = "{number} m" if run.rules.kind is BandwidthType.FIXED else "{number} neighbours"
        raise DataError("At a bandwidth of {bandwidth} the local regression of {when} uses up all {n} units (tr S = {trace}); "
                        "choose a larger bandwidth or fewer explanatory fields.",
                        bandwidth=Message(size, number=amount(bandwidth)), n=n,
                        when=Message("the layer") if section.year is None else section.year, trace=f"{fitted.trace:.1f}")
    gathered.fill(rows, fitted=fitted.fitted, resid=fitted.resid, std_resid=fitted.std_resid, local_r2=fitted.local_r2,
                  cond=fitted.cond, leverage=fitted.leverage, cooks_d=fitted.cooks_d)
    critical = critical_t(run.rules.alpha, k, fitted.enp, n)
    sign = gathered.fill_terms(rows, fitted.coef, fitted.se, critical)
    least = baseline(y, x)
    for j in range(k):
        gathered.add_term(section.year, j, fitted.coef[:, j], sign[:, j], least, bandwidth=bandwidth, enp=fitted.enp,
                          t_crit=critical, mc_p=np.nan if varies is None else varies[j])
    gathered.add_model(section.year, n, fitted, least, fitted.cond, bandwidth=bandwidth, enp=fitted.enp, cv=fitted.cv,
                       n_singular=int(fitted.undetermined.any(axis=1).sum()))


def _variability(local, rules, bandwidth, back, fitted, progress):
    """Monte Carlo p of each coefficient's spatial variability."""
    observed = _spread(fitted.coef)
    count = np.ones(local.k)
    for number, generator in enumerate(generators(rules.seed, rules.permutations)):
        inner = part(progress, number / rules.permutations, (number + 1) / rules.permutations)
        drawn = Local(local.y, local.x, local.places.shuffled(generator.permutation(local.n)), rules.kernel, rules.kind,
                      scheduler=local.scheduler)
        reach = bandwidth
        if rules.bandwidth is None:
            found = search(drawn, rules.criterion, part(inner, 0.0, 0.8))
            reach = bandwidth if found is None else found.bandwidth
        count += _spread(fit(drawn, reach, rules.sigma, back, part(inner, 0.8, 1.0)).coef) >= observed * (1 - 1e-12)
    return count / (1 + rules.permutations)


def _spread(coef):
    """Standard deviation of each coefficient over the units that have it; −1 where none has, so that it is never exceeded."""
    known = np.isfinite(coef)
    size = np.maximum(known.sum(axis=0), 1)
    filled = np.where(known, coef, 0.0)
    mean = filled.sum(axis=0) / size
    spread = np.sqrt((np.where(known, coef - mean, 0.0) ** 2).sum(axis=0) / size)
    return np.where(known.any(axis=0), spread, -1.0)
