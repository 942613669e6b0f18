"""Local Moran's I (LISA): which units stand in a cluster of high or low values, and which stand out from theirs.

``I(i) = z(i) · Σ w(ij) z(j) / (Σ z² / (n − 1))`` with z = x − mean and weights that sum to 1 by row (Anselin 1995).
The divisor n − 1 is that of GeoDa and PySAL; R's spdep divides by n, which makes all I larger by n / (n − 1).
"""

from dataclasses import dataclass

import numpy as np

from ..columns import FLAG, INTEGER, TEXT, YEAR, Column, N
from ..errors import Message, Note, Warn
from ..magnitudes import amount
from ..options import Correction
from ..progress import silent
from ..tables import Flags, add_row, empty_table
from .inference import SMALL, attainable, check, conditional_p, critical_p, rule_note
from .sections import NEIGHBOURS, Report, deviations, sections

CLASSES = (Message("Not significant"), Message("High-High"), Message("Low-Low"), Message("Low-High"), Message("High-Low"),
           Message("Undefined"), Message("Isolated"))
"""Words of the codes of GeoDa, 0 to 6."""
QUADRANTS = (None, "HH", "LL", "LH", "HL")
UNDEFINED, ISOLATED = 5, 6

COLUMNS = (
    Column("lisa_i", "Local Moran's I"),
    Column("lisa_p", "Pseudo p of the local Moran's I", about="From permutations, before any correction."),
    Column("lisa_q", "Quadrant", kind=TEXT,
           about="HH, LH, LL or HL: own value and mean of the neighbours above the mean or not, significant or not."),
    Column("lisa_code", "Cluster code", kind=INTEGER,
           about="As in GeoDa: 0 not significant, 1 HH, 2 LL, 3 LH, 4 HL, 5 undefined, 6 isolated."),
    Column("lisa", "LISA cluster", kind=TEXT),
    NEIGHBOURS,
    FLAG,
)
TABLE_COLUMNS = {"years": (
    YEAR,
    N,
    Column("hh", "High-High", kind=INTEGER),
    Column("ll", "Low-Low", kind=INTEGER),
    Column("lh", "Low-High", kind=INTEGER),
    Column("hl", "High-Low", kind=INTEGER),
    Column("not_sig", "Not significant", kind=INTEGER),
    Column("isolated", "Isolated", kind=INTEGER),
    Column("p_crit", "Largest p that is significant", about="0 where none is."),
)}


@dataclass(frozen=True)
class LisaResult:
    """Local Moran's I of each row.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :data:`COLUMNS`.
    tables : dict of dict
        ``years``: counts of the classes, for each year that can be computed.
    notes : tuple of Note
    year : int or None
        Last year that can be computed, for which the counts hold.
    hh, ll, lh, hl : int
    """

    values: dict
    tables: dict
    notes: tuple
    year: int
    hh: int
    ll: int
    lh: int
    hl: int


def local_moran(value, neighbourhoods, second=None, years=None, permutations=999, seed=12345,
                correction=Correction.NONE, alpha=0.05, progress=silent, scheduler=""):
    """Find the clusters and outliers of each year.

    Parameters
    ----------
    value : ndarray of float, shape (n,)
    neighbourhoods : core.weights.Neighbourhoods
        Of the same rows; its labels name them in sentences.
    second : ndarray of float, optional
        Variable of the neighbours (bivariate); by default the value itself.
    years : ndarray of int, optional
    permutations, seed : int
        See :mod:`core.pattern.inference` for the rule.
    correction : Correction
    alpha : float
        Significance level.
    progress : callable
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    LisaResult

    Raises
    ------
    DataError
        If no year can be computed.
    """
    check(permutations, seed, least=1, alpha=alpha)
    count = len(value)
    flags, report = Flags(count), Report(neighbourhoods.labels)
    lisa, p, neighbours = (np.full(count, np.nan) for _ in range(3))
    code, quadrant = np.full(count, UNDEFINED), np.zeros(count, dtype=int)
    table = empty_table(TABLE_COLUMNS["years"])
    tests = 0
    columns = (value,) if second is None else (value, second)
    for section, inner in sections(neighbourhoods, columns, years, flags, progress):
        if not report.add(section):
            continue
        rows, weights = section.rows, section.weights
        alone = rows[weights.islands]
        lisa[rows], p[rows], quadrant[rows] = local_statistic(*(c[rows] for c in columns), weights=weights,
                                                              permutations=permutations, seed=seed, progress=inner,
                                                              scheduler=scheduler)
        critical = critical_p(p[rows], alpha, correction)
        code[rows] = np.where(p[rows] <= critical, quadrant[rows], 0)
        code[alone] = ISOLATED
        neighbours[rows] = weights.neighbours
        flags.add(alone, "island")
        tests = weights.n - len(alone)
        found = np.bincount(code[rows], minlength=len(CLASSES)).tolist()
        add_row(table, section.year, weights.n, *found[1:UNDEFINED], found[0], found[ISOLATED], critical)
    notes = report.notes(flags) + (rule_note(permutations, seed),)
    notes += attainable(permutations, alpha, correction, tests)
    notes += (_level_note(alpha, correction, table["p_crit"][-1]),)
    if min(table["n"]) < SMALL:
        notes += (Warn("With only {n} units a local cluster rests on a handful of values; read it with care.",
                       n=min(table["n"])),)
    if len(table["year"]) > 1:
        notes += (Note("The headline counts are those of {year}, the last year.", year=table["year"][-1]),)
    values = {"lisa_i": lisa, "lisa_p": p, "lisa_q": np.array(QUADRANTS, dtype=object)[quadrant],
              "lisa_code": code, "lisa": np.array(CLASSES, dtype=object)[code], "n_nbrs": neighbours,
              "flag": flags.array()}
    progress(1.0)
    return LisaResult(values, {"years": table}, notes, *(table[name][-1] for name in ("year", "hh", "ll", "lh", "hl")))


def local_statistic(x, y=None, *, weights, permutations, seed, progress=silent, scheduler=""):
    """Local Moran's I of one cross-section.

    Parameters
    ----------
    x : ndarray of float, shape (n,)
        In canonical order.
    y : ndarray of float, optional
        Variable of the neighbours.
    weights : core.weights.SpatialWeights
    permutations, seed : int
    progress, scheduler
        As for :func:`local_moran`.
    progress : callable

    Returns
    -------
    statistic, p : ndarray of float
        NaN for units without neighbours.
    quadrant : ndarray of int
        Index into :data:`QUADRANTS`, 0 for units without neighbours.
    """
    matrix = weights.row_standardised()
    zx = deviations(x)
    zy = zx if y is None else deviations(y)
    lag = matrix @ zy
    lag[np.abs(lag) <= np.finfo(float).eps] = 0.0
    p = conditional_p(zy, matrix, permutations, seed, progress, scheduler)
    # a unit on the mean has I = 0 in every permutation
    p[(zx == 0) & ~np.isnan(p)] = 1.0
    quadrant = np.where(zx > 0, np.where(lag > 0, 1, 4), np.where(lag > 0, 3, 2))
    statistic = zx * lag * (len(x) - 1) / np.sqrt((zx @ zx) * (zy @ zy))
    alone = weights.islands
    statistic[alone], quadrant[alone] = np.nan, 0
    return statistic, p, quadrant


def _level_note(alpha, correction, critical):
    if correction is Correction.NONE:
        return Note("Significant at p ≤ {alpha}, without correction for many tests.", alpha=alpha)
    if correction is Correction.BONFERRONI:
        return Note("Significant at {alpha} after Bonferroni: p ≤ {critical}.", alpha=alpha,
                    critical=amount(critical, 3))
    return Note("Significant at a false discovery rate of {alpha} (Benjamini–Hochberg): p ≤ {critical}.", alpha=alpha,
                critical=amount(critical, 3))
