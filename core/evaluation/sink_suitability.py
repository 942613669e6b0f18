"""Suitability of the carbon-sink function: weighted overlay of rasters, block by block, and its classes.

Two passes over the score beside the one that makes it: the first counts it in a histogram, from which natural breaks and
quantiles come, the second puts the cells into classes. So no raster has to fit into memory.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..breaks import levels, parse_cuts
from ..columns import INTEGER, TEXT, Column
from ..errors import DataError, Message, Note, ParameterError, Warn, first, listed
from ..landuse import M2_PER_HA
from ..magnitudes import amount, undeclared
from .scores import scaled

CLASS_NAMES = (Message("generally suitable"), Message("relatively suitable"), Message("extremely suitable"))
"""Of three classes, from 1 on."""
CLASS_ZONES = (Message("ecological auxiliary restoration area"), Message("ecological key protection area"),
               Message("ecological core protection area"))
EXCLUDED = Message("excluded")
UNLIKE = 10.0
"""How many times as wide as those of another the scores of a criterion may spread before it is told."""
SCORES, LOST = 0, 1
"""Rows of the ranges that are seen: of the scores, and of the values without one."""

COLUMNS = (
    Column("class_code", "Class", kind=INTEGER, about="The highest is the most suitable; 0: excluded by the constraint."),
    Column("class_name", "Name of the class", kind=TEXT),
    Column("zone", "Zone", kind=TEXT, about="Of three classes only."),
    Column("score_low", "Lowest score"),
    Column("score_high", "Highest score"),
    Column("cells", "Cells", kind=INTEGER),
    Column("area_ha", "Area", "ha"),
    Column("share_pct", "Share", "%", about="Of the area with data, the excluded too; of the cells where there is no CRS."),
)


class Method(Enum):
    """How the score is cut into classes."""

    NATURAL = "natural breaks"
    EQUAL = "equal steps"
    QUANTILE = "quantiles"
    OWN = "own breaks"


@dataclass(frozen=True)
class Overlay:
    """How cells get their score.

    Attributes
    ----------
    weights : ndarray of float, shape (n,)
        With the sum 1.
    ladders : sequence of Ladder or None
        Scores by values for each criterion; None where the values are scores themselves.
    constrained : bool
        Whether the last of the arrays is the constraint.
    """

    weights: np.ndarray
    ladders: tuple
    constrained: bool = False


@dataclass(frozen=True)
class Ladder:
    """Scores by values of one criterion: rows that do not overlap, by ascending values.

    Attributes
    ----------
    start, end, scores : ndarray of float, shape (k,)
        A row holds the values from ``start`` to ``end``, with both; where two rows touch, the lower has the limit.
    codes : bool
        Whether each row is a single value.
    """

    start: np.ndarray
    end: np.ndarray
    scores: np.ndarray
    codes: bool

    def of(self, values):
        """Scores of values, NaN where there is none."""
        at = np.searchsorted(self.end, values, side="left")  # NaN, and what is beyond the last row, is found behind it
        scores = np.append(self.scores, np.nan).take(at)
        scores[values < np.append(self.start, np.float32(np.nan)).take(at)] = np.nan
        return scores


def _key(name):
    return str(name).strip().casefold()


def _of_names(keys, names, where):
    """Position among ``names`` of each key, None for strangers."""
    known = {}
    for i, name in enumerate(names):
        if known.setdefault(_key(name), i) != i:
            raise DataError("Two criteria are called “{name}”, so {where} cannot name them; rename one of the layers.", name=name,
                            where=where)
    return [None if key is None else known.get(_key(key)) for key in keys]


def weights_of(keys, values, names, where):
    """Weights of a table, by the names of the criteria, or by their order where it names none of them.

    Parameters
    ----------
    keys : sequence of str or None
    values : ndarray of float
    names : sequence of str
        Of the rasters.
    where : str
        Name of the table.

    Returns
    -------
    ndarray of float, shape (n,)
        With the sum 1.
    tuple of Note

    Raises
    ------
    DataError, ParameterError
    """
    rows = [i for i, (key, value) in enumerate(zip(keys, values)) if key is not None or np.isfinite(value)]
    keys, values = [keys[i] for i in rows], [float(values[i]) for i in rows]
    given = {_key(key) for key in keys if key is not None}
    if not given & {_key(name) for name in names}:
        if len(values) != len(names):
            raise DataError("{where} has {given} weights where {count} are needed ({names}), and names none of these; give a row "
                            "for each, with its name.", where=where, given=len(values), count=len(names),
                            names=listed(names))
        weights, notes = scaled(values, names)
        return weights, (Warn("{where} names none of the rasters, so its weights are taken in order: {pairs}.", where=where,
                              pairs=listed(f"{key} → {name}" for key, name in zip(keys, names))), *notes)
    places = _of_names(keys, names, where)
    strange = [key for key, place in zip(keys, places) if place is None]
    absent = [name for i, name in enumerate(names) if i not in places]
    if strange or absent or len(places) > len(names):
        raise DataError("{where} has weights of {keys}, but the criteria are {names}; name each of them once.", where=where,
                        keys=listed(str(key) for key in keys), names=listed(names))
    return scaled([values[places.index(i)] for i in range(len(names))], names)


def ladders_of(keys, start, end, scores, names, where):
    """Scores by values out of the rows of a table.

    Parameters
    ----------
    keys : sequence of str or None
        Criterion of each row.
    start, end, scores : ndarray of float, shape (rows,)
        NaN is an open end; a code has both ends the same.
    names : sequence of str
        Of the rasters.
    where : str
        Name of the table.

    Returns
    -------
    tuple of Ladder or None
        One for each raster; None where the table has no row of it.
    tuple of Note

    Raises
    ------
    DataError
    """
    places = _of_names(keys, names, where)
    strange = list(dict.fromkeys(str(key) for key, place in zip(keys, places) if place is None))
    if strange or not keys:
        raise DataError("{where} has rows of {strange}, but the criteria are {names}; name the rows after them.", where=where,
                        strange=first(strange) or Message("none"), names=listed(names))
    found, bare = [], []
    for i, name in enumerate(names):
        rows = np.array([row for row, place in enumerate(places) if place == i], dtype=int)
        found.append(_ladder(start[rows], end[rows], scores[rows], name, where) if len(rows) else None)
        if not len(rows):
            bare.append(name)
    notes = (Warn("{where} has no rows of {names}, whose values are taken as scores.", where=where, names=first(bare)),) \
        if bare else ()
    return tuple(found), notes


def _ladder(start, end, scores, name, where):
    for row in np.flatnonzero(np.isnan(scores) | (np.isnan(start) & np.isnan(end)) | (start > end)):
        raise DataError("{where} has a row of “{name}” from {start} to {end} with the score {score}, which is no range with a "
                        "score; correct it.", where=where, name=name, start=_said(start[row]), end=_said(end[row]),
                        score=_said(scores[row]))
    # cells are float32: a limit of 0.1 must be the 0.1 of a cell
    with np.errstate(over="ignore"):
        start = np.where(np.isnan(start), -np.inf, start).astype(np.float32)
        end = np.where(np.isnan(end), np.inf, end).astype(np.float32)
    order = np.lexsort((end, start))
    start, end, scores = start[order], end[order], scores[order]
    for row in np.flatnonzero((start[1:] < end[:-1]) | (end[1:] == end[:-1])):
        raise DataError("{where} gives “{name}” two scores from {start} to {end}; let its rows not overlap.", where=where,
                        name=name, start=_said(start[row + 1]), end=_said(min(end[row], end[row + 1])))
    return Ladder(start, end, scores, bool((start == end).all()))


def _said(number):
    return "empty" if np.isnan(number) else f"{number:.8g}"


@dataclass(frozen=True)
class Scored:
    """Scores of a block, and what was met.

    Attributes
    ----------
    score : ndarray of float32, shape (rows, columns)
        NaN without data, 0 where the constraint excludes.
    seen : Seen
    """

    score: np.ndarray
    seen: "Seen"


class Seen:
    """What the cells of some blocks hold, criterion by criterion: ranges, and what has to be told."""

    def __init__(self, count):
        self.low, self.high = np.full((2, count), np.inf), np.full((2, count), -np.inf)
        self.unscored = np.zeros(count, dtype=np.int64)
        self.range = [np.inf, -np.inf]
        self.odd = self.huge = 0
        self.undeclared = np.full(count, -np.inf)

    def add(self, other):
        """Take in what another has seen."""
        np.minimum(self.low, other.low, out=self.low)
        np.maximum(self.high, other.high, out=self.high)
        self.unscored += other.unscored
        self.range = [min(self.range[0], other.range[0]), max(self.range[1], other.range[1])]
        self.odd += other.odd
        self.huge += other.huge
        np.maximum(self.undeclared, other.undeclared, out=self.undeclared)

    def spread(self, row, which, values):
        """Widen a range of a criterion by values without NaN."""
        if values.size:
            self.low[row, which] = min(self.low[row, which], values.min())
            self.high[row, which] = max(self.high[row, which], values.max())

    def notes(self, names):
        """What is to be said of the criteria."""
        notes = []
        for i in np.flatnonzero(self.unscored):
            notes.append(Warn("{count} cells of “{name}” hold values without a score (from {low} to {high}) and have no score in "
                              "the result; give them a row.", count=int(self.unscored[i]), name=names[i],
                              low=_said(self.low[LOST, i]), high=_said(self.high[LOST, i])))
        if self.odd:
            notes.append(Warn("{count} cells of the constraint are neither 0 nor 1; all but 0 count as allowed.",
                              count=self.odd))
        low, high = self.low[SCORES], self.high[SCORES]
        for i in np.flatnonzero(low == high):
            notes.append(Note("“{name}” has the same score in all cells and tells none apart.", name=names[i]))
        spans = np.where(high > low, high - low, np.nan)
        if np.count_nonzero(spans > 0) > 1 and np.nanmax(spans) > UNLIKE * np.nanmin(spans):
            notes.append(Warn("The scores of “{most}” span {much}, those of “{least}” {little}: bring the criteria to one scale, "
                              "such as 1 to 5, by a table of scores.", most=names[int(np.nanargmax(spans))],
                              much=amount(np.nanmax(spans), 4), least=names[int(np.nanargmin(spans))],
                              little=amount(np.nanmin(spans), 4)))
        return tuple(notes)

    def require(self, names):
        """Lowest and highest score.

        Raises
        ------
        DataError
            If no cell has one, or a criterion holds a number that stands for no data by custom.
        """
        if self.huge:
            raise DataError("The score of {count} cells is too large for a raster; scale the criteria ({names}) down.",
                            count=self.huge, names=first(names))
        for i in np.flatnonzero(np.isfinite(self.undeclared)):
            raise DataError("Cells of “{name}” hold {value}, which files put where they have no data, and it is not declared; "
                            "declare it as no data in the raster.", name=names[i], value=f"{self.undeclared[i]:.8g}")
        if self.range[0] > self.range[1]:
            lost = [Message("“{name}” has {count} cells without a score", name=name, count=count)
                    for name, count in zip(names, self.unscored) if count]
            raise DataError("No cell has a score: none has data in all of {names} and is allowed by the constraint{lost}; check "
                            "their no-data values and where they lie.", names=first(names, 9),
                            lost=Message(" ({first})", first=first(lost)) if lost else "")
        return tuple(float(v) for v in self.range)


def score(arrays, window, overlay):
    """Score of a block: S = Σ w·s, times 0 where the constraint is 0 or has no data.

    Parameters
    ----------
    arrays : ndarray of float32, shape (n or n + 1, rows, columns)
        Criteria, NaN without data; then the constraint.
    window : tuple of int
        Unused.
    overlay : Overlay

    Returns
    -------
    Scored
    """
    count = len(overlay.weights)
    seen = Seen(count)
    total = np.zeros(arrays.shape[1:])
    for i, (values, ladder, weight) in enumerate(zip(arrays, overlay.ladders, overlay.weights)):
        scores = values
        for value, _ in undeclared(values):
            seen.undeclared[i] = value
        if ladder is not None:
            scores = ladder.of(values)
            lost = np.isnan(scores) & ~np.isnan(values)
            seen.unscored[i] = np.count_nonzero(lost)
            if seen.unscored[i]:
                seen.spread(LOST, i, values[lost])
        seen.spread(SCORES, i, scores[~np.isnan(scores)])
        total += weight * scores.astype(float)
    with np.errstate(over="ignore"):
        result = total.astype(np.float32)
    seen.huge = int(np.isinf(result).sum())
    inside = result
    if overlay.constrained:
        mask = arrays[-1]
        seen.odd = int(np.count_nonzero((mask != 0) & (mask != 1) & ~np.isnan(mask)))
        allowed = _allowed(mask)
        inside = result[allowed]
        result = np.where(allowed | np.isnan(result), result, np.float32(0))
    inside = inside[~np.isnan(inside)]
    if inside.size:
        seen.range = [float(inside.min()), float(inside.max())]
    return Scored(result, seen)


def _allowed(mask):
    return (mask != 0) & ~np.isnan(mask)


def _classified(arrays):
    """Scores of a block that are put into classes; the constraint follows the score where there is one."""
    known = ~np.isnan(arrays[0])
    return known if len(arrays) == 1 else known & _allowed(arrays[1])


def tally(arrays, window, histogram):
    """Counts of the scores of a block; for :meth:`Histogram.add`."""
    return histogram.tally(arrays[0][_classified(arrays)])


@dataclass(frozen=True)
class Cuts:
    """How scores become classes.

    Attributes
    ----------
    limits : ndarray of float, shape (classes − 1,)
        A score at a limit belongs to the class below.
    areas : RowAreas or AreaField, or None
        Of the cells; None where they cannot be measured.
    """

    limits: np.ndarray
    areas: object = None

    @property
    def classes(self):
        """How many classes there are."""
        return len(self.limits) + 1


@dataclass(frozen=True)
class Classified:
    """Classes of a block, and their sums.

    Attributes
    ----------
    codes : ndarray of float32, shape (rows, columns)
        NaN without data; 0 excluded.
    totals : Totals
    """

    codes: np.ndarray
    totals: "Totals"


class Totals:
    """Cells, areas and scores by class, 0 for the excluded."""

    def __init__(self, classes):
        self.cells, self.areas = np.zeros(classes + 1, dtype=np.int64), np.zeros(classes + 1)
        self.low, self.high = np.full(classes + 1, np.inf), np.full(classes + 1, -np.inf)

    def add(self, other):
        """Take in those of another block."""
        self.cells += other.cells
        self.areas += other.areas
        np.minimum(self.low, other.low, out=self.low)
        np.maximum(self.high, other.high, out=self.high)

    def table(self, measured):
        """Columns of the table, the most suitable class first; areas only where they were measured."""
        classes = len(self.cells) - 1
        codes = [k for k in range(classes, -1, -1) if k or self.cells[0]]
        names = dict(enumerate(class_names(classes), 1))
        sizes = self.areas if measured else self.cells.astype(float)
        return {
            "class_code": np.array(codes),
            "class_name": np.array([names.get(k, EXCLUDED) for k in codes], dtype=object),
            "zone": np.array([zone_of(k, classes) for k in codes], dtype=object),
            "score_low": _printed(self.low[codes]),
            "score_high": _printed(self.high[codes]),
            "cells": self.cells[codes],
            "area_ha": self.areas[codes] / M2_PER_HA if measured else np.full(len(codes), np.nan),
            "share_pct": 100 * sizes[codes] / sizes.sum(),
        }


def _printed(scores):
    """Scores with the digits of a float32: 2.8 and not 2.79999995; NaN where a class holds no cell."""
    return np.array([float(str(np.float32(v))) if np.isfinite(v) else np.nan for v in scores])


def class_names(classes):
    """Names of the classes, from 1 on."""
    return CLASS_NAMES if classes == len(CLASS_NAMES) else tuple(
        Message("level {number} of {count}", number=k, count=classes) for k in range(1, classes + 1))


def zone_of(code, classes):
    """Zone that a class becomes; None where there are not three, and for the excluded."""
    return CLASS_ZONES[code - 1] if code and classes == len(CLASS_ZONES) else None


def classify(arrays, window, cuts):
    """Classes of a block of scores.

    Parameters
    ----------
    arrays : ndarray of float32, shape (1 or 2, rows, columns)
        The score, then the constraint.
    window : tuple of int
        Where the block lies.
    cuts : Cuts

    Returns
    -------
    Classified
    """
    inside = _classified(arrays)
    known = ~np.isnan(arrays[0])
    scores = arrays[0][inside]
    codes = np.where(known, np.float32(0), np.float32(np.nan))
    of_inside = levels(scores.astype(float), cuts.limits)
    codes[inside] = of_inside
    totals = Totals(cuts.classes)
    held = codes[known].astype(np.int64)
    totals.cells += np.bincount(held, minlength=cuts.classes + 1)
    if cuts.areas is not None:
        areas = np.broadcast_to(cuts.areas.window(*window), known.shape)[known]
        totals.areas += np.bincount(held, weights=areas, minlength=cuts.classes + 1)
    for k in range(1, cuts.classes + 1):
        own = scores[of_inside == k]
        if own.size:
            totals.low[k], totals.high[k] = own.min(), own.max()
    return Classified(codes, totals)


def limits(method, classes, low, high, own=None, histogram=None):
    """Limits between the classes.

    Parameters
    ----------
    method : Method
    classes : int
    low, high : float
        Range of the score.
    own : ndarray of float, optional
        Own breaks, by :func:`own_breaks`.
    histogram : core.breaks.Histogram, optional
        Of the score; for natural breaks and quantiles.

    Returns
    -------
    ndarray of float, shape (classes − 1,)
    tuple of Note

    Raises
    ------
    DataError
    """
    if method is Method.OWN:
        outside = own[(own < low) | (own >= high)]
        if len(outside):
            return own, (Warn("The breaks {outside} lie outside the scores ({low} to {high}), so some classes hold no cell.",
                               outside=first(_said(v) for v in outside), low=_said(low), high=_said(high)),)
        return own, ()
    if not high > low:
        raise DataError("The score is {low} in all cells, so there are no classes; choose criteria that differ between cells, or "
                        "own breaks.", low=_said(low))
    if method is Method.EQUAL:
        return np.linspace(low, high, classes + 1)[1:-1], ()
    if histogram.distinct() < classes:
        raise DataError("The cells have {count} distinct scores, fewer than the {classes} classes; choose fewer classes.",
                        count=histogram.distinct(), classes=classes)
    cuts = histogram.natural(classes) if method is Method.NATURAL else histogram.quantiles(classes)
    if cuts is None:
        raise DataError("So many cells have the same score that there are no {classes} classes of about the same number; choose "
                        "natural breaks, or fewer classes.", classes=classes)
    return cuts, ()


def own_breaks(text, classes):
    """Breaks that a user has typed, one fewer than classes."""
    if not text:
        raise ParameterError("Own breaks are chosen, but none are given; fill in {count} ascending numbers.", count=classes - 1)
    return parse_cuts(text, classes - 1)
