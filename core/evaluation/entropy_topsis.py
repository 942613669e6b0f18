"""A score from many indicators: entropy weights, TOPSIS closeness, and what keeps a unit from the ideal.

Indicators are brought to 0 … 1 by their range, so their units and signs do not matter. Weights are those of information
entropy, or the user's own. Two forms of the distance are in use: in one the weight stands inside the square, in the other it
is counted once; they give different numbers.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..breaks import levels, natural_breaks, parse_cuts
from ..columns import FLAG, INTEGER, TEXT, YEAR, Column, short_name
from ..cross_sections import each_section, need_units
from ..errors import Message, Note, ParameterError, SectionError, Warn, at_years, first
from ..progress import silent
from ..tables import Flags, add_row, by_year, empty_table
from .scores import own_weights, ranged, scaled

LEAST_UNITS = 3
"""Below three units every score is the best or the worst."""
LEVELS = 3
_DIGITS = 12
"""Decimals to which closeness is compared for ranks."""


class Distance(Enum):
    """How the weights enter the distance to the ideal."""

    MATRIX = "weighted matrix"
    ONCE = "weights once"


TABLE_COLUMNS = {
    "indicators": (
        YEAR,
        Column("indicator", "Indicator", kind=TEXT),
        Column("direction", "Direction", kind=TEXT, about="+ more is better, − less is better."),
        Column("entropy", "Entropy", about="0 to 1; NULL for an indicator without any difference."),
        Column("weight", "Weight"),
        Column("obstacle", "Obstacle degree", "%", about="Mean share of the indicator in what the units lack."),
    ),
    "obstacles": (
        YEAR,
        Column("unit", "Unit", kind=TEXT),
        Column("indicator", "Indicator", kind=TEXT),
        Column("score", "Score", about="By the range, 0 to 1."),
        Column("obstacle", "Obstacle degree", "%", about="w(1 − V) as a share of its sum over the indicators."),
        Column("place", "Place", kind=INTEGER, about="1 for the largest obstacle of the unit."),
    ),
}


def columns(name="topsis"):
    """Columns of the result: closeness, rank and level, named after the evaluation."""
    stem = short_name(name, "", (FLAG.name,))
    rank = short_name(stem, "_rank")
    return (
        Column(stem, "Closeness to the ideal", about="0 to 1, larger is better."),
        Column(rank, "Rank", kind=INTEGER, about="Of the year, 1 the best; equal closeness has equal rank."),
        Column(short_name(stem, "_lvl", (stem, rank)), "Level", kind=INTEGER, about="1 the lowest; by natural breaks three."),
        FLAG,
    )


@dataclass(frozen=True)
class Rules:
    """How indicators become a score.

    Attributes
    ----------
    weights : str or dict
        The user's own: a text (see :func:`scores.own_weights`), or indicator → weight; empty for entropy weights.
    pool : bool
        Whether all years have one range and one set of weights.
    distance : Distance
    cuts : str
        Limits of the levels; empty for three natural breaks.
    """

    weights: object = ""
    pool: bool = False
    distance: Distance = Distance.MATRIX
    cuts: str = ""


@dataclass(frozen=True)
class TopsisResult:
    """Score of each row.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :func:`columns` by that name.
    columns : tuple of Column
    tables : dict of dict
        ``indicators`` by year; ``obstacles`` by year, unit and indicator.
    notes : tuple of Note
    year : int or None
        Last year, for which the mean holds.
    mean : float
        Mean closeness.
    """

    values: dict
    columns: tuple
    tables: dict
    notes: tuple
    year: int
    mean: float


def entropy_topsis(positive, negative=None, rules=None, years=None, units=None, labels=None, name="topsis", progress=silent):
    """Score each row by its indicators.

    Parameters
    ----------
    positive, negative : dict of str to ndarray of float, shape (n,)
        Indicators of which more, or less, is better. Any sign and unit.
    rules : Rules, optional
    years : ndarray of int, optional
    units : sequence of str, optional
        For the table of obstacles.
    labels : sequence of str, optional
    name : str
        Stem of the columns.
    progress : callable

    Returns
    -------
    TopsisResult

    Raises
    ------
    ParameterError, DataError
    """
    rules, negative = rules or Rules(), negative or {}
    both = [field for field in positive if field in negative]
    if both:
        raise ParameterError("{fields} is an indicator of which more and less is better at once; choose one.",
                             fields=first(f"“{field}”" for field in both))
    names = [*positive, *negative]
    if not names:
        raise ParameterError("Choose at least one indicator.")
    own, notes = _own(rules.weights, names)
    cuts = parse_cuts(rules.cuts) if rules.cuts else None
    raw = np.column_stack([*positive.values(), *negative.values()])
    count = len(raw)
    flags, closeness, level = Flags(count), np.full(count, np.nan), np.full(count, np.nan)
    scores, lacking = np.full(raw.shape, np.nan), np.full(raw.shape, np.nan)
    weighting, flat, unlevelled = {}, {}, []

    def work(year, rows, when, _):
        need_units(rows, LEAST_UNITS, when, Message("an evaluation"))
        found = [ranged(raw[rows, k], k >= len(positive)) for k in range(len(names))]
        varies = np.array([score is not None for score in found])
        weights = np.zeros(len(names))
        entropies = np.full(len(names), np.nan)
        if not varies.any():
            raise SectionError("constant", "{when} has the same values in all {n} units, so there is nothing to evaluate.",
                               when=when, n=len(rows))
        v = np.column_stack([score for score in found if score is not None])
        entropies[varies], weights[varies] = entropy_weights(v)
        if own is not None:
            if not own[varies].sum() > 0:
                raise SectionError("constant", "{when} has no difference in any indicator with a weight above 0.", when=when)
            weights = np.where(varies, own, 0.0)
            weights /= weights.sum()
        for k in np.flatnonzero(~varies):
            flat.setdefault(names[k], []).append(year)
        closeness[rows] = nearness(v, weights[varies], rules.distance)
        scores[np.ix_(rows, varies)] = v
        lacking[np.ix_(rows, varies)] = obstacles(v, weights[varies])
        limits = cuts if cuts is not None else natural_breaks(np.sort(np.round(closeness[rows], _DIGITS)), LEVELS).get(LEVELS)
        if limits is None:
            unlevelled.append(when)
        else:
            level[rows] = levels(np.round(closeness[rows], _DIGITS), limits)
        weighting[year] = entropies, weights

    _, section_notes = each_section(work, np.isfinite(raw).all(axis=1), years, flags, labels, rules.pool, progress)
    rank = np.full(count, np.nan)
    for _, rows in by_year(years, count):
        rows = rows[np.isfinite(closeness[rows])]
        # the number of better units, so that equal ones share a rank
        place = np.round(closeness[rows], _DIGITS)
        rank[rows] = 1 + len(rows) - np.searchsorted(np.sort(place), place, side="right")
    for field, at in flat.items():
        notes += (Warn("“{name}” has the same value in all units{at} and has no weight.", name=field,
                       at=at_years(at)),)
    if unlevelled:
        notes += (Note("{when} has fewer than three different scores and so no levels.", when=first(unlevelled)),)
    if len(weighting) > 1:
        notes += (Note("Each year has a range and weights of its own, so the scores tell who is ahead in a year and not how a "
                       "unit develops; pool the years for that."),)
    tables, year, mean = _tables(names, len(positive), weighting, lacking, scores, closeness, years, units)
    made = columns(name)
    values = dict(zip((c.name for c in made), (closeness, rank, level, flags.array())))
    progress(1.0)
    return TopsisResult(values, made, tables, notes + section_notes, year, mean)


def entropy_weights(scores):
    """Entropy of each indicator, and the weights that follow from it.

    ``p = s/Σs``, ``e = −(1/ln n) Σ p ln p`` with 0·ln 0 = 0, ``w = (1 − e)/Σ(1 − e)``.

    Parameters
    ----------
    scores : ndarray of float, shape (n, m)
        Zero or more, each column with a sum above zero.

    Returns
    -------
    (ndarray of float, ndarray of float)
        Both of shape (m,).
    """
    p = scores / scores.sum(axis=0)
    entropy = -(p * np.log(np.where(p > 0, p, 1.0))).sum(axis=0) / np.log(len(p))
    useful = np.maximum(1 - entropy, 0.0)
    return entropy, useful / useful.sum()


def nearness(scores, weights, distance=Distance.MATRIX):
    """Closeness ``D⁻/(D⁺ + D⁻)`` to the best and worst of each indicator.

    With the weighted matrix ``D = √Σ (w(V* − V))²``, with the weights once ``D = √Σ w(V* − V)²``.

    Parameters
    ----------
    scores : ndarray of float, shape (n, m)
        Larger is better.
    weights : ndarray of float, shape (m,)
    distance : Distance

    Returns
    -------
    ndarray of float, shape (n,)
        NaN where all units are the same.
    """
    w = weights**2 if distance is Distance.MATRIX else weights
    best, worst = (np.sqrt(((scores - end) ** 2 * w).sum(axis=1)) for end in (scores.max(axis=0), scores.min(axis=0)))
    return np.divide(worst, best + worst, out=np.full(len(scores), np.nan), where=best + worst > 0)


def obstacles(scores, weights):
    """Share of each indicator in what a unit lacks, ``w(1 − V)/Σ w(1 − V)`` in %; NaN for a unit that lacks nothing."""
    lack = weights * (1 - scores)
    total = lack.sum(axis=1, keepdims=True)
    return 100 * np.divide(lack, total, out=np.full(lack.shape, np.nan), where=total > 0)


def _own(weights, names):
    """The user's own weights as an array; a table has to name every indicator."""
    if isinstance(weights, str):
        return own_weights(weights, names)
    absent = [name for name in names if name not in weights]
    if absent:
        raise ParameterError("The table of weights has no row for {absent}; its column “criterion” holds {have}.",
                             absent=first(f"“{name}”" for name in absent), have=first(weights, 10) or "–")
    return scaled([weights[name] for name in names], names)


def _tables(names, n_positive, weighting, lacking, scores, closeness, years, units):
    indicators, held = (empty_table(TABLE_COLUMNS[t]) for t in ("indicators", "obstacles"))
    last = mean = None
    for year, rows in by_year(years, len(closeness)):
        rows = rows[np.isfinite(closeness[rows])]
        if not len(rows):
            continue
        entropies, weights = weighting.get(year) or weighting[None]
        known = np.isfinite(lacking[rows])
        share = np.where(known, lacking[rows], 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
        for k, name in enumerate(names):
            add_row(indicators, year, name, "+" if k < n_positive else "−", entropies[k], weights[k],
                    share[k] if known[:, k].any() else np.nan)
        place = (-np.nan_to_num(lacking[rows], nan=-1.0)).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable") + 1.0
        place[~known] = np.nan
        for i, row in enumerate(rows):
            for k, name in enumerate(names):
                add_row(held, year, units[row] if units is not None else f"{row + 1}", name, scores[row, k], lacking[row, k],
                        place[i, k])
        last, mean = year, float(closeness[rows].mean())
    return {"indicators": indicators, "obstacles": held}, last, mean
