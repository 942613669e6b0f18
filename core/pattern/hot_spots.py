"""Hot and cold spots: Getis and Ord's Gi*, each unit among its own neighbours.

``Gi* = Σ w(ij) z(j) / (s · √((n · Σ w(ij)² − W(i)²) / (n − 1)))`` with z = x − mean, s² = Σ z² / n and the unit itself
among its neighbours (Ord and Getis 1995). Written with deviations the statistic does not change when a constant is
added, so fields of net carbon with negative values and negative sums keep their signs.
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr

from ..columns import FLAG, INTEGER, TEXT, YEAR, Column, N
from ..errors import Message, Note, Warn
from ..options import Correction
from ..progress import silent
from ..tables import Flags, add_row, empty_table
from .inference import SMALL, check, conditional_p, critical_p, rule_note
from .sections import NEIGHBOURS, Report, deviations, sections

LEVELS = (0.10, 0.05, 0.01)
"""Significance levels of the bins 1, 2 and 3."""
CLASSES = {
    -3: Message("Cold spot, 99 %"), -2: Message("Cold spot, 95 %"), -1: Message("Cold spot, 90 %"), 0: Message("Not significant"),
    1: Message("Hot spot, 90 %"), 2: Message("Hot spot, 95 %"), 3: Message("Hot spot, 99 %"),
}
"""Words of the bins."""

COLUMNS = (
    Column("gi_z", "Gi*", about="A standard score: positive among high values, negative among low ones."),
    Column("gi_p", "p of Gi*", about="Two-sided, normal approximation, before any correction."),
    Column("gi_psim", "Pseudo p of Gi*", about="From permutations of the other units; missing without neighbours."),
    Column("gi_bin", "Hot and cold spot bin", kind=INTEGER,
           about="3, 2, 1 for hot spots at 99, 95 and 90 %, −3, −2, −1 for cold ones, 0 not significant."),
    Column("gi_class", "Hot and cold spot", kind=TEXT),
    NEIGHBOURS,
    FLAG,
)
TABLE_COLUMNS = {"years": (
    YEAR,
    N,
    *(Column(f"{word}{level}", Message(label, level=level), kind=INTEGER)
      for word, label, levels in (("cold", "Cold spots, {level} %", (99, 95, 90)), ("hot", "Hot spots, {level} %", (90, 95, 99)))
      for level in levels),
    Column("not_sig", "Not significant", kind=INTEGER),
)}


@dataclass(frozen=True)
class HotSpotResult:
    """Gi* of each row.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :data:`COLUMNS`.
    tables : dict of dict
        ``years``: counts of the bins, for each year that can be computed.
    notes : tuple of Note
    year : int or None
        Last year that can be computed, for which the counts hold.
    hot, cold : int
        Units at 90 % or more.
    """

    values: dict
    tables: dict
    notes: tuple
    year: int
    hot: int
    cold: int


def hot_spots(value, neighbourhoods, years=None, permutations=999, seed=12345, correction=Correction.NONE,
              progress=silent, scheduler=""):
    """Find the hot and cold spots of each year.

    Parameters
    ----------
    value : ndarray of float, shape (n,)
        Of any sign.
    neighbourhoods : core.weights.Neighbourhoods
        Of the same rows; its labels name them in sentences.
    years : ndarray of int, optional
    permutations, seed : int
        For the pseudo p; see :mod:`core.pattern.inference` for the rule.
    correction : Correction
        Of the bins, at each level; ``gi_p`` stays as it is.
    progress : callable
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    HotSpotResult

    Raises
    ------
    DataError
        If no year can be computed.
    """
    check(permutations, seed)
    count = len(value)
    flags, report = Flags(count), Report(neighbourhoods.labels)
    z, p, p_sim, bins, neighbours = (np.full(count, np.nan) for _ in range(5))
    table = empty_table(TABLE_COLUMNS["years"])
    for section, inner in sections(neighbourhoods, (value,), years, flags, progress):
        if not report.add(section):
            continue
        rows, weights = section.rows, section.weights
        z[rows] = gi_star(value[rows], weights.with_self())
        p[rows] = 2 * ndtr(-np.abs(z[rows]))
        p_sim[rows] = conditional_p(deviations(value[rows]), weights.matrix, permutations, seed, inner, scheduler)
        passed = sum((p[rows] <= critical_p(p[rows], level, correction)).astype(int) for level in LEVELS)
        # an island's Gi* is its own standard score: high, perhaps, but no spot where values gather
        alone = np.isnan(z[rows])
        alone[weights.islands] = True
        bins[rows] = np.where(alone, np.nan, np.sign(z[rows]) * passed)
        neighbours[rows] = weights.neighbours
        flags.add(rows[weights.islands], "island")
        flags.add(rows[np.isnan(z[rows])], "all_neighbours")
        found = [int((bins[rows] == number).sum()) for number in (-3, -2, -1, 1, 2, 3, 0)]
        add_row(table, section.year, weights.n, *found)
    notes = report.notes(flags) + (_level_note(correction),)
    if permutations:
        notes += (rule_note(permutations, seed),)
    notes += _warnings(flags, table)
    classes = np.array([None if np.isnan(b) else CLASSES[int(b)] for b in bins], dtype=object)
    values = {"gi_z": z, "gi_p": p, "gi_psim": p_sim, "gi_bin": bins, "gi_class": classes, "n_nbrs": neighbours,
              "flag": flags.array()}
    progress(1.0)
    return HotSpotResult(values, {"years": table}, notes, table["year"][-1],
                         *(sum(table[f"{word}{level}"][-1] for level in (90, 95, 99)) for word in ("hot", "cold")))


def gi_star(x, matrix):
    """Gi* of one cross-section.

    Parameters
    ----------
    x : ndarray of float, shape (n,)
    matrix : csr_matrix, shape (n, n)
        Weights, the unit itself included; the sum of a row does not matter.

    Returns
    -------
    ndarray of float
        NaN for a unit whose neighbours are all others with one weight: their mean is the mean of all.
    """
    n, z = len(x), deviations(x)
    total = np.asarray(matrix.sum(axis=1)).ravel()
    squares = n * np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel()
    spread = squares - total**2
    variance = np.where(spread > 1e-12 * squares, spread, np.nan) * (z @ z / n) / (n - 1)
    return (matrix @ z) / np.sqrt(variance)


def _level_note(correction):
    if correction is Correction.FDR:
        return Note("Bins by the two-sided p at a false discovery rate of 0.10, 0.05 and 0.01 (Benjamini–Hochberg).")
    if correction is Correction.BONFERRONI:
        return Note("Bins by the two-sided p at 0.10, 0.05 and 0.01 after Bonferroni.")
    return Note("Bins by the two-sided p at 0.10, 0.05 and 0.01, without correction for many tests.")


def _warnings(flags, table):
    notes = ()
    full = sum("all_neighbours" in reason for reason in flags.array() if reason)
    if full:
        notes += (Warn("{count} units have all others as equal neighbours, so that their Gi* does not exist; choose "
                       "fewer neighbours.", count=full),)
    if min(table["n"]) < SMALL:
        notes += (Warn("With only {n} units the normal approximation of Gi* is rough; look at the pseudo p as well.",
                       n=min(table["n"])),)
    if len(table["year"]) > 1:
        notes += (Note("The headline counts are those of {year}, the last year.", year=table["year"][-1]),)
    return notes
