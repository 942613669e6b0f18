"""How unevenly a quantity is spread: Gini coefficient and Lorenz curve, Theil index, coefficient of variation.

With GDP, population, area or sink as base they measure how far a unit's share of the quantity is from its share of the
base; without a base each unit counts one.
"""

from dataclasses import dataclass

import numpy as np

from ..columns import INTEGER, TEXT, YEAR, Column
from ..errors import DataError, Message, Note, Warn, first
from ..magnitudes import name_rows
from ..progress import silent
from ..tables import by_year, codes_of

TABLE_COLUMNS = {
    "concentration": (
        YEAR,
        Column("n_units", "Number of units", kind=INTEGER),
        Column("gini", "Gini coefficient", about="0 where the quantity is in proportion to the base."),
        Column("theil", "Theil index T"),
        Column("theil_w", "Theil index within groups"),
        Column("theil_b", "Theil index between groups"),
        Column("cv", "Coefficient of variation",
               about="Standard deviation of quantity per base over its mean, both weighted with the base."),
    ),
    "lorenz": (
        YEAR,
        Column("unit", "Unit", kind=TEXT, about="Empty at the origin of the curve."),
        Column("ratio", "Quantity per base"),
        Column("cum_base", "Cumulative share of the base", about="0 to 1, units in ascending order of the ratio."),
        Column("cum_value", "Cumulative share of the quantity", about="0 to 1."),
    ),
}


@dataclass(frozen=True)
class ConcentrationResult:
    """Concentration by year.

    Attributes
    ----------
    values : dict
        Empty: there are no row columns.
    tables : dict of dict
        ``concentration`` and ``lorenz``.
    notes : tuple of Note
    gini : float
        Of the last year.
    """

    values: dict
    tables: dict
    notes: tuple
    gini: float


def gini(value, base):
    """Gini coefficient after sorting by ``value / base``, with the points of the Lorenz curve.

    Returns
    -------
    coefficient : float
    order : ndarray of int
    x, y : ndarray of float
        Cumulative shares of base and value, from the origin to (1, 1).
    """
    order = np.argsort(value / base, kind="stable")
    x = np.concatenate([[0.0], np.cumsum(base[order]) / base.sum()])
    y = np.concatenate([[0.0], np.cumsum(value[order]) / value.sum()])
    return float(1 - (np.diff(x) * (y[1:] + y[:-1])).sum()), order, x, y


def theil(value, base, codes=None):
    """Theil index T, and its parts within and between groups (NaN without groups).

    ``T = Σ y·ln(y/p)`` with the shares y of the value and p of the base; 0·ln 0 = 0.
    """
    y, p = value / value.sum(), base / base.sum()
    total = _divergence(y, p)
    if codes is None:
        return total, np.nan, np.nan
    between = _divergence(np.bincount(codes, y), np.bincount(codes, p))
    return total, max(total - between, 0.0), between


def _divergence(y, p):
    have = y > 0
    return float((y[have] * np.log(y[have] / p[have])).sum())


def variation(value, base):
    """Coefficient of variation of ``value / base``, weighted with the base."""
    weight = base / base.sum()
    ratio = value / base
    mean = (weight * ratio).sum()
    return float(np.sqrt((weight * (ratio - mean) ** 2).sum()) / mean)


def concentration(value, base=None, years=None, groups=None, labels=None, progress=silent):
    """Measure the concentration of a quantity in each year.

    Parameters
    ----------
    value : ndarray of float, shape (n,)
    base : ndarray of float, optional
    years : ndarray of int, optional
    groups : sequence of str, optional
        Groups for the parts of the Theil index; units without one make up a group of their own.
    labels : sequence of str, optional
    progress : callable

    Returns
    -------
    ConcentrationResult

    Raises
    ------
    DataError
        If a value or base is negative: shares of a total need one sign.
    """
    count = len(value)
    weight = np.ones(count) if base is None else base
    for numbers, what in ((value, Message("value")), (weight, Message("base"))):
        bad = np.flatnonzero(numbers < 0)
        if len(bad):
            raise DataError("{count} rows have a negative {what} ({first}), and shares need numbers of one sign; "
                            "filter these rows, or take sources and sinks apart.", count=len(bad), what=what,
                            first=first(name_rows(labels, bad)))
    usable = np.isfinite(value) & (weight > 0)
    codes = None if groups is None else codes_of(groups)[0]
    tables = {name: {column.name: [] for column in columns} for name, columns in TABLE_COLUMNS.items()}
    empty = []
    for year, rows in by_year(years, count):
        rows = rows[usable[rows]]
        v, b = value[rows], weight[rows]
        measures = (np.nan,) * 5
        if v.sum() > 0:
            coefficient, order, x, y = gini(v, b)
            parts = theil(v, b, None if codes is None else codes[rows])
            measures = (coefficient, *parts, variation(v, b))
            ratio = np.concatenate([[np.nan], (v / b)[order]])
            unit = [None, *(getattr(name, "unit", name) for name in name_rows(labels, rows[order]))]
            _append(tables["lorenz"], zip([year] * len(x), unit, ratio.tolist(), x.tolist(), y.tolist()))
        else:
            empty.append(year)
        _append(tables["concentration"], [(year, len(rows), *measures)])
    progress(1.0)
    return ConcentrationResult({}, tables, _notes(usable, groups, labels, empty),
                               tables["concentration"]["gini"][-1] if count else np.nan)


def _append(table, rows):
    for row in rows:
        for column, entry in zip(table.values(), row):
            column.append(entry)


def _notes(usable, groups, labels, empty):
    notes = ()
    dropped = np.flatnonzero(~usable)
    if len(dropped):
        notes += (Warn("{count} of {all} rows have no value, or no base above zero, and are left out ({first}).",
                       count=len(dropped), all=len(usable), first=first(name_rows(labels, dropped))),)
    if empty and len(usable):
        notes += (Warn("There is nothing to share out in {years}: no unit has a value above zero.",
                       years=Message("the layer") if empty == [None] else first(empty)),)
    if groups is not None and any(group is None for group in groups):
        notes += (Note("Units without a group are treated as one group."),)
    return notes
