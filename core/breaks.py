"""Where numbers are cut into classes: equal steps, quantiles, natural breaks, geometric steps, standard deviations."""

import re
from enum import Enum

import numpy as np

from .errors import Message, ParameterError

MOST_VALUES = 4096
"""Distinct values up to which natural breaks are exact; more are first gathered into so many bins of equal count."""

BINS = 1 << 16
"""Bins of a histogram, between the smallest and the largest value."""

_MOST_PAIRED = 256
"""Values up to which all pairs of two limits are tried."""


class Method(Enum):
    """How numbers are cut into classes."""

    EQUAL = Message("equal")
    QUANTILE = Message("quantile")
    NATURAL = Message("natural")
    GEOMETRIC = Message("geometric")
    DEVIATION = Message("standard deviation")


def cut_points(method, ordered, classes, natural=None):
    """Limits of classes, from the smallest to the largest value; classes are closed on the right.

    Parameters
    ----------
    method : Method
    ordered : ndarray of float
        Ascending values.
    classes : int
    natural : dict of ndarray, optional
        Natural breaks by number of classes, where they are known already.

    Returns
    -------
    ndarray of float, shape (classes + 1,)
        None where the method has no such classes.
    """
    low, high = ordered[0], ordered[-1]
    if method is Method.EQUAL:
        inner = np.linspace(low, high, classes + 1)[1:-1]
    elif method is Method.QUANTILE:
        inner = _quantile_breaks(ordered, classes)
    elif method is Method.NATURAL:
        inner = (natural_breaks(ordered, classes) if natural is None else natural).get(classes)
    elif method is Method.GEOMETRIC:
        shift = 1 - min(low, 0.0)  # values below zero are moved up to zero
        first = 1 + max(low, 0.0)
        ratio = (high + shift) / first
        inner = first * ratio ** (np.arange(1, classes) / classes) - shift
    else:
        inner = _deviation_breaks(ordered, classes)
    return None if inner is None else np.concatenate([[low], inner, [high]])


def _quantile_breaks(ordered, classes):
    """Quantiles (type 7 of Hyndman and Fan); where many values are equal, so many that the distinct limits suffice."""
    for parts in range(classes, 4 * classes + 1):
        inner = np.quantile(ordered, np.arange(1, parts) / parts)
        inner = np.unique(inner[(inner > ordered[0]) & (inner < ordered[-1])])
        if len(inner) >= classes - 1:
            return inner if len(inner) == classes - 1 else None
    return None


def _deviation_breaks(ordered, classes):
    """Limits a standard deviation apart round the mean, or half of one; moved by half steps until all lie inside."""
    low, high = ordered[0], ordered[-1]
    mean, deviation = ordered.mean(), ordered.std(ddof=1)
    for step in (1.0, 0.5):
        for shift in sorted(range(-2 * classes, 2 * classes + 1), key=lambda s: (abs(s), -s)):
            inner = mean + deviation * step * (np.arange(classes - 1) - (classes - 2) / 2 + shift / 2)
            if low < inner[0] and inner[-1] < high:
                return inner
    return None


def natural_breaks(ordered, most):
    """Natural breaks (Fisher 1958; Jenks): classes with the least sum of squares within, exact by dynamic programming.

    Parameters
    ----------
    ordered : ndarray of float
        Ascending values.
    most : int
        Largest number of classes.

    Returns
    -------
    dict of ndarray of float
        Upper limits of all classes but the last, by number of classes from 2; they are values that occur. Numbers of
        classes above that of the distinct values have none.

    Notes
    -----
    The best first member of the last class does not fall when a value is added (the cost obeys the quadrangle
    inequality), so each class is found by halving, all halves of a level at once.
    """
    values, counts = np.unique(ordered, return_counts=True)
    upper = values
    if len(values) > MOST_VALUES:
        ends = np.searchsorted(np.cumsum(counts), np.arange(1, MOST_VALUES + 1) * counts.sum() / MOST_VALUES)
        starts = np.concatenate([[0], np.unique(np.minimum(ends, len(values) - 1))[:-1] + 1])
        upper = values[np.concatenate([starts[1:] - 1, [len(values) - 1]])]
        sums = np.add.reduceat(values * counts, starts)
        counts = np.add.reduceat(counts, starts)
        values = sums / counts
    return _natural(values, counts, upper, most)


def _near_one(values):
    """Values times the power of two that brings the largest of each column below 1: no square of them leaves the numbers."""
    return np.ldexp(values, -np.frexp(np.abs(values).max(axis=0))[1])


def _natural(values, counts, upper, most):
    """Natural breaks of ascending values that stand for so many each, and for numbers up to ``upper``."""
    size = len(values)
    if size < 2:
        return {}
    z = _near_one(values)
    z = (z - np.average(z, weights=counts)) / max(np.ptp(z), np.finfo(float).tiny)
    weight, total, square = (np.concatenate([[0.0], np.cumsum(counts * z**power)]) for power in range(3))

    def cost(i, j):
        """Sum of squares of the values from ``i`` up to and with ``j``."""
        s = total[j + 1] - total[i]
        return square[j + 1] - square[i] - s * s / (weight[j + 1] - weight[i])

    best = cost(np.zeros(size, dtype=int), np.arange(size))
    firsts, found = {}, {}
    for k in range(2, min(most, size) + 1):
        best, firsts[k] = _add_class(best, cost, k, size)
        breaks, j = [], size - 1
        for c in range(k, 1, -1):
            j = firsts[c][j] - 1
            breaks.append(upper[j])
        found[k] = np.array(breaks[::-1])
    return found


def _add_class(before, cost, k, size):
    """Best sums of squares with one class more, and the first member of the last class."""
    best, at = np.full(size, np.inf), np.zeros(size, dtype=int)
    start, end = np.array([k - 1]), np.array([size - 1])
    low, high = start.copy(), end.copy()
    while len(start):
        middle = (start + end) // 2
        left, right = np.maximum(low, k - 1), np.minimum(high, middle)
        lengths = right - left + 1
        offsets = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        owner = np.repeat(np.arange(len(middle)), lengths)
        i = np.arange(lengths.sum()) - offsets[owner] + left[owner]
        trial = before[i - 1] + cost(i, middle[owner])
        least = np.minimum.reduceat(trial, offsets)
        hits = np.flatnonzero(trial == least[owner])
        picked = i[hits[np.unique(owner[hits], return_index=True)[1]]]
        best[middle], at[middle] = least, picked
        start, end, low, high = (np.concatenate(both) for both in (
            (start, middle + 1), (middle - 1, end), (low, picked), (picked, high)))
        keep = start <= end
        start, end, low, high = start[keep], end[keep], low[keep], high[keep]
    return best, at


class Histogram:
    """Counts of more numbers than memory holds, in narrow bins of equal width; gathered block by block.

    Limits of classes that come of it are upper edges of bins, which are closed on the right. The squares within the bins are the
    same for all such limits, so natural breaks are the best of them; quantiles are off by a bin's width at most.

    Parameters
    ----------
    low, high : float
        The smallest and the largest of the numbers.
    """

    def __init__(self, low, high):
        self.low, self.width = low, (high - low) / BINS
        self._edges = low + (high - low) * (np.arange(1, BINS + 1) / BINS)
        self._edges[-1] = high
        self._counts, self._sums = np.zeros(BINS, dtype=np.int64), np.zeros(BINS)

    def tally(self, numbers):
        """Counts, and sums above ``low``, of some of the numbers by bin; changes nothing, so threads may ask."""
        numbers = np.asarray(numbers, dtype=float)
        above = numbers - self.low
        bins = np.ceil(above / self.width if self.width > 0 else above).astype(np.int64)
        bins = np.clip(bins - 1, 0, BINS - 1, out=bins)
        # the division may round over an edge, and a limit must have the numbers of its bin on its own side
        bins -= (bins > 0) & (numbers <= self._edges[bins - 1])
        bins += numbers > self._edges[bins]
        return np.bincount(bins, minlength=BINS), np.bincount(bins, weights=above, minlength=BINS)

    def add(self, tally):
        """Take in a tally."""
        self._counts += tally[0]
        self._sums += tally[1]

    def distinct(self):
        """Number of bins that hold numbers."""
        return int(np.count_nonzero(self._counts))

    def natural(self, classes):
        """Natural breaks, the best of all edges; None where there are fewer bins than classes."""
        held = np.flatnonzero(self._counts)
        counts = self._counts[held]
        return _natural(self._sums[held] / counts, counts, self._edges[held], classes).get(classes)

    def quantiles(self, classes):
        """Least limits with so large a share of the numbers below or at them; where many numbers are equal, those of so many
        classes that the distinct limits suffice, or None."""
        held = np.flatnonzero(self._counts)
        reached = np.cumsum(self._counts[held])
        for parts in range(classes, 4 * classes + 1):
            at = np.unique(np.searchsorted(reached, np.arange(1, parts) * reached[-1] / parts))
            at = at[at < len(held) - 1]
            if len(at) >= classes - 1:
                return self._edges[held[at]] if len(at) == classes - 1 else None
        return None


def three_natural(ordered):
    """The two natural breaks of each of many rows at once, as :func:`natural_breaks` finds them one by one.

    Parameters
    ----------
    ordered : ndarray of float, shape (rows, n)
        Ascending along each row; three values or more.

    Returns
    -------
    ndarray of float, shape (2, rows)
        Upper limits of the first and the second class.

    Notes
    -----
    The sum of squares within is least where Σ S²/n over the classes is largest, with S the sum of a class. All pairs of limits
    are tried, for which few values are needed: long rows go to :func:`natural_breaks`.
    """
    rows, n = ordered.shape
    if n > _MOST_PAIRED:
        return np.array([natural_breaks(row, 3).get(3, np.full(2, row[-1])) for row in ordered]).T
    sums = np.zeros((n + 1, rows))
    # seen from the middle of the row, so that no sum of squares loses its digits
    z = _near_one(ordered.T)
    np.cumsum(z - z.mean(axis=0), axis=0, out=sums[1:])
    size = np.arange(n + 1.0)[:, None]
    two = np.full((n, rows), -np.inf)
    for i in range(1, n - 1):
        found = sums[i + 1:n] - sums[i]
        found *= found
        found /= size[1:n - i]
        found += sums[i] ** 2 / i
        np.maximum(two[i + 1:], found, out=two[i + 1:])
    second = (two + (sums[n] - sums[:n]) ** 2 / (n - size[:n])).argmax(axis=0)
    before = size[1:n] < second
    gap = np.where(before, second - size[1:n], 1.0)
    at = sums[second, np.arange(rows)]
    first = 1 + np.where(before, sums[1:n] ** 2 / size[1:n] + (at - sums[1:n]) ** 2 / gap, -np.inf).argmax(axis=0)
    return np.stack([ordered[np.arange(rows), first - 1], ordered[np.arange(rows), second - 1]])


def parse_cuts(text, count=None):
    """Read limits of classes that a user has typed.

    Parameters
    ----------
    text : str
        Ascending numbers, such as ``0.3, 0.6``.
    count : int, optional
        How many they have to be.

    Returns
    -------
    ndarray of float

    Raises
    ------
    ParameterError
    """
    try:
        cuts = np.array([float(piece) for piece in re.split(r"[,，、\s]+", text.strip()) if piece])
    except ValueError:
        cuts = np.array([])
    if not len(cuts) or len(cuts) != (count or len(cuts)) or not np.isfinite(cuts).all() or np.any(np.diff(cuts) <= 0):
        raise ParameterError("The cuts “{text}” are no ascending list of {count} numbers, such as 0.3, 0.6.", text=text,
                             count=count or Message("some"))
    return cuts


def levels(values, cuts):
    """Number of each value's class from 1 on; a value at a cut belongs to the class below."""
    return np.searchsorted(cuts, values, side="left") + 1
