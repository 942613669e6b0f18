"""Is the pattern clustered? Moran's I, Geary's C, General G and bivariate Moran's I of each year.

Moran (1950), Geary (1954) and Cliff and Ord (1981) for I and C with weights that sum to 1 in each row; Getis and Ord
(1992) for G with the weights as they are. Expectation and variance are those of the randomisation assumption.
"""

from dataclasses import dataclass
from functools import partial

import numpy as np
from scipy.special import ndtr

from ..columns import TEXT, YEAR, Column, N
from ..errors import DataError, Note, ParameterError, Warn, first
from ..magnitudes import name_rows
from ..options import Statistic
from ..progress import silent
from ..rng import blocks, shuffled
from ..tables import Flags, add_row, empty_table
from .inference import SAME, SMALL, check, pseudo_p, rule_note, side_by_side
from .sections import Report, deviations, sections

BIVARIATE = "Bivariate Moran's I"
LEVELS = (0.01, 0.05, 0.10)
"""Levels that a verdict names."""
WORDS = {
    Statistic.MORAN: ("clustered", "dispersed"),
    Statistic.GEARY: ("dispersed", "clustered"),
    Statistic.G: ("high values cluster", "low values cluster"),
    BIVARIATE: ("like beside like", "high beside low"),
}
"""Verdicts above and below the expectation."""
RANDOM = "random"

TABLE_COLUMNS = {
    "autocorrelation": (
        YEAR,
        Column("stat", "Statistic", kind=TEXT),
        Column("value", "Value"),
        Column("expected", "Expected without a pattern"),
        Column("variance", "Variance", about="Under randomisation."),
        Column("z", "z", about="(value − expected) / √variance: below zero for a clustered pattern with Geary's C."),
        Column("p_norm", "p", about="Two-sided, from z and the normal distribution."),
        Column("p_sim", "Pseudo p", about="From permutations, on the side of the observed value."),
        N,
        Column("verdict", "Verdict", kind=TEXT, about="By the two-sided p at 0.01, 0.05 and 0.10."),
        Column("var_norm", "Variance under normality"),
        Column("z_norm", "z under normality"),
    ),
    "scatter": (
        YEAR,
        Column("stat", "Statistic", kind=TEXT),
        Column("unit", "Unit", kind=TEXT),
        Column("z_value", "Standardised value"),
        Column("z_lag", "Mean of the neighbours", about="Of their standardised values."),
        Column("quadrant", "Quadrant", kind=TEXT),
    ),
}


@dataclass(frozen=True)
class GlobalResult:
    """Global autocorrelation of each year.

    Attributes
    ----------
    values : dict
        ``flag`` of each row.
    tables : dict of dict
        ``autocorrelation``: one row for each year and statistic; a year that cannot be computed has none.
        ``scatter``: one row for each year and unit with a neighbour, for Moran's scatter plot; the slope through the
        origin is I where each unit has a neighbour.
    notes : tuple of Note
    year : int or None
        Last year that can be computed, for which the following hold.
    moran_i, z, p : float
        Moran's I and its two-sided p; NaN if it was not asked for.
    """

    values: dict
    tables: dict
    notes: tuple
    year: int
    moran_i: float
    z: float
    p: float


@dataclass(frozen=True)
class Measure:
    """One statistic of one cross-section.

    Attributes
    ----------
    value, expected, variance : float
        Variance under randomisation; for the bivariate I that of all permutations of the second variable.
    var_norm : float
        Variance under normality, NaN where there is none.
    simulate : callable
        Takes deviations from the mean in permuted orders, shape (n, permutations), and returns the statistic of each; a
        partial of a function of this module, so that a worker of a cluster can be sent it.
    """

    value: float
    expected: float
    variance: float
    var_norm: float
    simulate: callable

    def score(self, variance):
        """Standard score, NaN where nothing varies but for rounding."""
        return (self.value - self.expected) / np.sqrt(variance) if variance > SAME * self.expected**2 else np.nan


def global_autocorrelation(value, neighbourhoods, statistics=(Statistic.MORAN,), second=None, years=None,
                           permutations=999, seed=12345, progress=silent, scheduler=""):
    """Measure the autocorrelation of each year.

    Parameters
    ----------
    value : ndarray of float, shape (n,)
    neighbourhoods : core.weights.Neighbourhoods
        Of the same rows; its labels name them in sentences.
    statistics : sequence of Statistic
    second : ndarray of float, optional
        Adds the bivariate Moran's I of the value and the neighbours' mean of this variable; the other statistics are
        then of the units that have both.
    years : ndarray of int, optional
    permutations, seed : int
        See :mod:`core.pattern.inference` for the rule; without permutations there is no pseudo p.
    progress : callable
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    GlobalResult

    Raises
    ------
    ParameterError
        If no statistic is chosen.
    DataError
        If no year can be computed, or General G meets a negative value.
    """
    check(permutations, seed)
    if not statistics and second is None:
        raise ParameterError("Choose at least one statistic.")
    negative = np.flatnonzero(value < 0)
    if Statistic.G in statistics and len(negative):
        raise DataError("General G needs values of zero or more, but {count} rows are negative ({first}); leave it out "
                        "and use Moran's I.", count=len(negative),
                        first=first(name_rows(neighbourhoods.labels, negative)))
    flags, report = Flags(len(value)), Report(neighbourhoods.labels)
    table = empty_table(TABLE_COLUMNS["autocorrelation"])
    scatter = empty_table(TABLE_COLUMNS["scatter"])
    headline = np.nan, np.nan, np.nan
    columns = (value,) if second is None else (value, second)
    for section, inner in sections(neighbourhoods, columns, years, flags, progress):
        if not report.add(section):
            continue
        rows, weights = section.rows, section.weights
        flags.add(rows[weights.islands], "island")
        measures = measure(value[rows], weights, statistics, None if second is None else second[rows])
        p_sim = permuted_p(value[rows], measures, permutations, seed, inner, None if second is None else second[rows],
                           scheduler)
        for name, m in measures.items():
            z = m.score(m.variance)
            p = 2 * ndtr(-abs(z))
            if name is Statistic.MORAN:
                headline = m.value, z, p
            add_row(table, section.year, getattr(name, "value", name), m.value, m.expected, m.variance, z, p, p_sim[name],
                    weights.n, verdict(name, z, p), m.var_norm, m.score(m.var_norm))
            if name in (Statistic.MORAN, BIVARIATE):
                for point in _scatter(section, name, value, second if name is BIVARIATE else value):
                    add_row(scatter, *point)
    notes = report.notes(flags) + (rule_note(permutations, seed),)
    fewest = min(table["n"])
    if fewest < SMALL:
        notes += (Warn("With only {n} units the normal approximation is rough; prefer the pseudo p.", n=fewest),)
    if second is not None:
        notes += (Note("Bivariate I relates a unit's value to the second variable of its neighbours; correlation of "
                       "the two within the units takes part in it."),)
    if table["year"][0] != table["year"][-1]:
        notes += (Note("The headline numbers are those of {year}, the last year.", year=table["year"][-1]),)
    progress(1.0)
    return GlobalResult({"flag": flags.array()}, {"autocorrelation": table, "scatter": scatter}, notes,
                        table["year"][-1], *headline)


def measure(x, weights, statistics, second=None):
    """Statistics of one cross-section.

    Parameters
    ----------
    x : ndarray of float, shape (n,)
    weights : core.weights.SpatialWeights
    statistics : sequence of Statistic
    second : ndarray of float, optional

    Returns
    -------
    dict of Measure
        By statistic, and by :data:`BIVARIATE`.
    """
    found = {}
    z, standard = deviations(x), weights.row_standardised()
    if Statistic.MORAN in statistics:
        found[Statistic.MORAN] = moran(z, standard)
    if Statistic.GEARY in statistics:
        found[Statistic.GEARY] = geary(z, standard)
    if Statistic.G in statistics:
        found[Statistic.G] = general_g(x, weights.matrix)
    if second is not None:
        found[BIVARIATE] = bivariate_moran(z, deviations(second), standard)
    return found


def _sums(matrix):
    """S0, S1, S2 of Cliff and Ord (1981)."""
    both = matrix + matrix.T
    ends = np.asarray(both.sum(axis=1)).ravel()
    return float(matrix.sum()), float((both.data**2).sum()) / 2, float((ends**2).sum())


def moran(z, matrix):
    """Moran's I of deviations from the mean."""
    n, (s0, s1, s2) = len(z), _sums(matrix)
    squares = z @ z
    kurtosis = n * (z**4).sum() / squares**2
    expected = -1 / (n - 1)
    s0_2 = s0 * s0
    normal = (n * n * s1 - n * s2 + 3 * s0_2) / ((n * n - 1) * s0_2) - expected**2
    random = (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0_2)
              - kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0_2))
    random = random / ((n - 1) * (n - 2) * (n - 3) * s0_2) - expected**2
    simulate = partial(_morans, matrix, n / s0, squares)
    return Measure(float(simulate(z[:, None])[0]), expected, random, normal, simulate)


def _morans(matrix, scale, squares, orders):
    return scale * _products(orders, matrix) / squares


def geary(z, matrix):
    """Geary's C of deviations from the mean."""
    n, (s0, s1, s2) = len(z), _sums(matrix)
    squares = z @ z
    kurtosis = n * (z**4).sum() / squares**2
    s0_2 = s0 * s0
    normal = ((2 * s1 + s2) * (n - 1) - 4 * s0_2) / (2 * (n + 1) * s0_2)
    random = ((n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis)
              - (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis) / 4
              + s0_2 * (n * n - 3 - (n - 1) ** 2 * kurtosis)) / (n * (n - 2) * (n - 3) * s0_2)
    ends = np.asarray((matrix + matrix.T).sum(axis=1)).ravel()
    simulate = partial(_gearys, matrix, ends, (n - 1) / (2 * s0), squares)
    return Measure(float(simulate(z[:, None])[0]), 1.0, random, normal, simulate)


def _gearys(matrix, ends, scale, squares, orders):
    # Σ w (zi − zj)² = Σ (row sum + column sum) z² − 2 Σ w zi zj
    return scale * (ends @ orders**2 - 2 * _products(orders, matrix)) / squares


def general_g(x, matrix):
    """General G of values of zero or more."""
    n, (s0, s1, s2) = len(x), _sums(matrix)
    x = x / x.max()
    m1, m2, m3, m4 = (float((x**power).sum()) for power in (1, 2, 3, 4))
    s0_2 = s0 * s0
    d0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0_2
    d1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0_2)
    d2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0_2)
    d3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0_2
    d4 = s1 - s2 + s0_2
    pairs = m1**2 - m2
    if pairs <= SAME * m2:
        pairs = np.nan  # a single unit has it all, so no two can be beside each other
    expected = s0 / (n * (n - 1))
    second = (d0 * m2**2 + d1 * m4 + d2 * m1**2 * m2 + d3 * m1 * m3 + d4 * m1**4)
    second /= pairs**2 * n * (n - 1) * (n - 2) * (n - 3)
    simulate = partial(_general_gs, matrix, x.mean(), np.abs(x - x.mean()).max(), pairs)
    value = float(_products(x[:, None], matrix)[0]) / pairs
    return Measure(value, expected, second - expected**2, np.nan, simulate)


def _general_gs(matrix, mean, largest, pairs, orders):
    return _products(orders * largest + mean, matrix) / pairs


def bivariate_moran(zx, zy, matrix):
    """Bivariate Moran's I: deviations of x at each unit, of y at its neighbours.

    With x held fast and y permuted, the sum is linear in y, so that its mean and variance are exact.
    """
    n, s0 = len(zx), float(matrix.sum())
    pull = matrix.T @ zx
    scale = n / s0 / np.sqrt((zx @ zx) * (zy @ zy))
    variance = scale**2 * ((pull - pull.mean()) ** 2).sum() * (zy @ zy) / (n - 1)
    simulate = partial(_bivariates, scale, pull)
    return Measure(float(simulate(zy[:, None])[0]), 0.0, variance, np.nan, simulate)


def _bivariates(scale, pull, orders):
    return scale * (pull @ orders)


def _products(orders, matrix):
    """Σ w(ij) z(i) z(j) of each column."""
    return np.einsum("ij,ij->j", orders, matrix @ orders)


def permuted_p(x, measures, permutations, seed, progress=silent, second=None, scheduler=""):
    """Pseudo p of each statistic; the bivariate one permutes the second variable, all others the first.

    Parameters
    ----------
    x : ndarray of float, shape (n,)
        In canonical order.
    measures : dict of Measure
    permutations, seed : int
    progress : callable
    second : ndarray of float, optional
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    dict of float
        NaN without permutations.
    """
    if not permutations:
        return dict.fromkeys(measures, np.nan)
    z = deviations(x)
    zy = None if second is None else deviations(second)
    told = [(m, zy if name is BIVARIATE else z) for name, m in measures.items()]
    tails = side_by_side(partial(_tails, told), blocks(seed, len(z), permutations), progress, scheduler)
    return {name: np.nan if np.isnan(m.value) else float(pseudo_p(*tail, permutations))
            for (name, m), tail in zip(measures.items(), tails)}


def _tails(told, generator, count):
    """How many of some permutations are at least as large, and at least as small, as what is observed."""
    order = shuffled(generator, np.arange(len(told[0][1])), count)
    tails = []
    for m, values in told:
        simulated = m.simulate(values[order])
        same = SAME * max(abs(m.value), abs(m.expected))
        tails.append(((simulated >= m.value - same).sum(), (simulated <= m.value + same).sum()))
    return np.array(tails)


def verdict(name, z, p):
    """Words for a result, such as ``clustered (p < 0.01)``."""
    if np.isnan(p):
        return None
    for level in LEVELS:
        if p < level:
            return f"{WORDS[name][int(z < 0)]} (p < {level:g})"
    return RANDOM


def _scatter(section, name, value, other):
    """Points of Moran's scatter plot: standardised value against the mean of the neighbours' standardised values."""
    rows, weights = section.rows, section.weights
    zx, zy = (z / np.sqrt(z @ z / len(z)) for z in (deviations(x[rows]) for x in (value, other)))
    lag = weights.row_standardised() @ zy
    for i in np.argsort(rows):
        if weights.neighbours[i]:
            (unit,) = name_rows(weights.origin.labels, rows[i:i + 1])
            yield (section.year, getattr(name, "value", name), unit, float(zx[i]), float(lag[i]),
                   "LH"[int(zx[i] > 0)] + "LH"[int(lag[i] > 0)])
