"""Growth of each unit over the years: change, mean annual rate, slopes, Mann–Kendall trend and the kind of path."""

import math
from dataclasses import dataclass

import numpy as np

from ..columns import FLAG, TEXT, Column, short_name
from ..errors import DataError, Message, Note, ParameterError, Warn, first
from ..progress import silent
from ..tables import OVERFLOW, Flags

PATH_SHARE = 0.8
"""Share of all movement that a shape has to account for."""
FEWEST_FOR_TREND = 4
"""Years below which no Mann–Kendall test is made."""

_SIGNIFICANT, _VERY_SIGNIFICANT = 1.96, 2.58
_CHUNK = 2_000_000
"""Pairwise differences held at a time, to bound memory."""

_FAMILY = (
    Column("_chg", "change", "%"),
    Column("_cagr", "mean annual growth", "%/a", about="Compound rate over the difference of the years."),
    Column("_slope", "slope", "per year", about="Least squares over the years."),
    Column("_sen", "Sen's slope", "per year", about="Median of the slopes of all pairs of years."),
    Column("_mkz", "Mann–Kendall Z"),
    Column("_mkp", "Mann–Kendall p", about="Two-sided, with correction for ties."),
    Column("_trend", "trend", kind=TEXT, about="Significant at |Z| ≥ 1.96, very significant at |Z| ≥ 2.58."),
    Column("_path", "path", kind=TEXT, about="The simplest shape that accounts for 80 % of all movement."),
)


@dataclass(frozen=True)
class GrowthResult:
    """Growth of each unit.

    Attributes
    ----------
    columns : tuple of Column
        Eight for each quantity, and the flag.
    values : dict of ndarray
        One row for each unit, in reading order.
    row : ndarray of int
        Input row that stands for each unit: that of the last year, or the nearest one before it.
    from_year, to_year : int
    tables : dict
        Empty.
    notes : tuple of Note
    """

    columns: tuple
    values: dict
    row: np.ndarray
    from_year: int
    to_year: int
    tables: dict
    notes: tuple


def growth(panel, values, from_year=None, to_year=None, progress=silent):
    """Describe how quantities of each unit grow.

    Parameters
    ----------
    panel : core.regions.Panel
    values : dict of str to ndarray
        Quantity of each row by the name of its field.
    from_year, to_year : int, optional
        Years to compare; empty for the first and the last of the panel.
    progress : callable

    Returns
    -------
    GrowthResult

    Raises
    ------
    DataError, ParameterError
        If there are no two years to compare.

    Notes
    -----
    Missing years are left out. Change and annual rate need the first and the last year; the rate is
    ``(x_T/x_0)^(1/(T−0)) − 1`` with the difference of years, not their number.
    """
    if len(panel.years) < 2:
        raise DataError("Growth compares years, but the panel holds fewer than two; give rows for two years or more.")
    start = 0 if from_year is None else panel.year_index(from_year)
    end = len(panel.years) - 1 if to_year is None else panel.year_index(to_year)
    if start >= end:
        raise ParameterError("The first year ({start}) has to lie before the last one ({end}).",
                             start=int(panel.years[start]), end=int(panel.years[end]))
    years = panel.years[start:end + 1].astype(float)
    flags = Flags(len(panel.units))
    columns, out = [], {}
    for k, (name, quantity) in enumerate(values.items()):
        progress(k / len(values))
        series = panel.matrix(quantity)[:, start:end + 1]
        change, rate = _change(series, years[-1] - years[0], name, flags)
        sen, z, p, trend = _mann_kendall(series, years)
        if len(years) >= FEWEST_FOR_TREND:
            flags.add(np.isfinite(series).sum(axis=1) < FEWEST_FOR_TREND, f"few_years_{name}")
        results = (change, rate, _slope(series, years), sen, z, p, trend, _path(series))
        for column, result in zip(family(name, out), results):
            columns.append(column)
            out[column.name] = result
    out["flag"] = flags.array()
    progress(1.0)
    flagged = [unit for unit, reason in zip(panel.units, out["flag"]) if reason]
    notes = (Warn("{count} of {all} units lack some result ({first}); the field “flag” says why.", count=len(flagged),
                  all=len(panel.units), first=first(flagged)),) if flagged else ()
    if len(years) < FEWEST_FOR_TREND:
        notes += (Note("Fewer than {least} years: there is no test of the trend.", least=FEWEST_FOR_TREND),)
    return GrowthResult((*columns, FLAG), out, panel.last_row(end), int(years[0]), int(years[-1]), {}, notes)


def family(name, taken=()):
    """Columns that describe the growth of one quantity, under names that are not taken."""
    room = 10 - max(len(part.name) for part in _FAMILY)
    stem = short_name(name, "", ())[:room]  # one stem for all, by which they are known as a family
    number = 2
    while any(stem + part.name in taken for part in _FAMILY):
        stem, number = short_name(name, "", ())[: room - len(str(number))] + str(number), number + 1
    return [part.named(stem + part.name, Message("{name}: {label}", name=name, label=Message(part.label))) for part in _FAMILY]


def _change(series, span, name, flags):
    """Change in percent and compound annual rate in percent, over ``span`` years."""
    a, b = series[:, 0], series[:, -1]
    flags.add(np.isnan(a), f"no_first_{name}")
    flags.add(np.isnan(b), f"no_last_{name}")
    flags.add(a == 0, f"zero_first_{name}")
    flags.add(a < 0, f"negative_first_{name}")
    flags.add(b < 0, f"negative_last_{name}")
    # of a quantity that changes its sign a percentage says nothing
    with np.errstate(over="ignore"):
        ratio = np.divide(b, a, out=np.full(len(a), np.nan), where=(a > 0) & (b >= 0))
    flags.add(np.isinf(100 * ratio), OVERFLOW)
    ratio[np.isinf(100 * ratio)] = np.nan
    rate = np.power(ratio, 1 / span, out=np.full(len(a), np.nan), where=ratio >= 0)
    return 100 * (ratio - 1), 100 * (rate - 1)


def _slope(series, years):
    """Least-squares slope over the years that have a value; NaN for fewer than two."""
    have = np.isfinite(series)
    count = have.sum(axis=1, keepdims=True)
    with np.errstate(invalid="ignore", divide="ignore"):
        t = np.where(have, years - (have * years).sum(axis=1, keepdims=True) / count, 0.0)
        slope = (t * np.where(have, series, 0.0)).sum(axis=1) / (t * t).sum(axis=1)
    return np.where(count[:, 0] >= 2, slope, np.nan)


def _mann_kendall(series, years):
    """Sen's slope, Mann–Kendall Z and p, and the class of the trend."""
    count, length = series.shape
    i, j = np.triu_indices(length, 1)
    sen, score, ties = np.full(count, np.nan), np.zeros(count), np.zeros(count)
    member = np.zeros((len(i), length))
    member[np.arange(len(i)), i] = member[np.arange(len(i)), j] = 1
    step = max(1, _CHUNK // len(i))
    for begin in range(0, count, step):
        part = slice(begin, begin + step)
        difference = series[part, j] - series[part, i]
        score[part] = np.nansum(np.sign(difference), axis=1)
        # a value that occurs t times is counted by each of its t bearers: (t − 1)(2t + 5) sums to t(t − 1)(2t + 5)
        times = 1 + (difference == 0) @ member
        ties[part] = ((times - 1) * (2 * times + 5)).sum(axis=1)
        sen[part] = _median(difference / (years[j] - years[i]))
    n = np.isfinite(series).sum(axis=1)
    variance = (n * (n - 1) * (2 * n + 5) - ties) / 18
    z = np.divide(score - np.sign(score), np.sqrt(variance), out=np.zeros(count), where=variance > 0)
    z[n < FEWEST_FOR_TREND] = np.nan
    p = np.array([math.erfc(abs(value) / math.sqrt(2)) for value in z])
    size = (np.abs(z) >= _SIGNIFICANT).astype(int) + (np.abs(z) >= _VERY_SIGNIFICANT)
    names = np.array(["very significant decrease", "significant decrease", "no significant trend",
                      "significant increase", "very significant increase"], dtype=object)
    trend = np.where(np.isnan(z), None, names[2 + size * np.where(z < 0, -1, 1)])
    return sen, z, p, trend


def _median(rows):
    """Median of each row without its NaN; np.nanmedian goes row by row in Python."""
    rows = np.sort(rows, axis=1)
    count = np.isfinite(rows).sum(axis=1)
    row = np.arange(len(rows))
    return (rows[row, np.maximum(count - 1, 0) // 2] + rows[row, count // 2]) / 2


def _path(series):
    """Name the path of each unit.

    The steps from one known year to the next are the movement. Rising means that rises make up at least
    :data:`PATH_SHARE` of it, falling the same for falls. Rise then fall means that rises up to the highest year and
    falls after it do; fall then rise that falls down to the lowest year and rises after it do. The first of these that
    holds is taken, the larger of the last two; else the path is fluctuating.
    """
    count, length = series.shape
    known = np.isfinite(series)
    # carry the last known value over gaps, so that they are no movement
    last = np.maximum.accumulate(np.where(known, np.arange(length), -1), axis=1)
    filled = np.where(last >= 0, series[np.arange(count)[:, None], last], np.nan)
    step = np.nan_to_num(np.diff(filled, axis=1))
    rises, falls = np.maximum(step, 0), np.maximum(-step, 0)
    position = np.arange(length - 1)
    top = np.where(np.isnan(filled), -np.inf, filled).argmax(axis=1)[:, None]
    low = np.where(np.isnan(filled), np.inf, filled).argmin(axis=1)[:, None]
    total = (rises + falls).sum(axis=1)
    shares = [rises.sum(axis=1), falls.sum(axis=1), np.where(position < top, rises, falls).sum(axis=1),
              np.where(position < low, falls, rises).sum(axis=1)]
    with np.errstate(invalid="ignore", divide="ignore"):
        rising, falling, hill, valley = (share / total >= PATH_SHARE for share in shares)
    turn = np.where(shares[2] >= shares[3], "rise then fall", "fall then rise")
    path = np.select([known.sum(axis=1) < 2, total == 0, rising, falling, hill | valley],
                     ["", "unchanged", "rising", "falling", turn], "fluctuating").astype(object)
    path[path == ""] = None
    return path
