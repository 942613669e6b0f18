"""How unevenly a quantity is spread: Gini coefficient and Lorenz curve, Theil index, coefficient of variation.

With GDP, population, area or sink as base they measure how far a unit's share of the quantity is from its share of the
base; without a base each unit counts one.
"""

from dataclasses import dataclass

import numpy as np

from ..columns import N_UNITS, TEXT, YEAR, Column
from ..errors import DataError, Message, Note, Warn, first
from ..magnitudes import name_rows
from ..progress import silent
from ..tables import add_row, by_year, codes_of, empty_table

TABLE_COLUMNS = {
    "concentration": (
        YEAR,
        N_UNITS,
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
    order = np.argsort(_ratio(value, base), kind="stable")
    x, y = (np.concatenate([[0.0], np.cumsum(_shares(numbers)[order])]) for numbers in (base, value))
    return float(1 - (np.diff(x) * (y[1:] + y[:-1])).sum()), order, x, y


def theil(value, base, codes=None):
    """Theil index T, and its parts within and between groups (NaN without groups).

    ``T = Σ y·ln(y/p)`` with the shares y of the value and p of the base; 0·ln 0 = 0.
    """
    y, p = _shares(value), _shares(base)
    total = _divergence(y, p)
    if codes is None:
        return total, np.nan, np.nan
    between = _divergence(np.bincount(codes, y), np.bincount(codes, p))
    return total, max(total - between, 0.0), between


def _divergence(y, p):
    have = y > 0
    return _known((y[have] * np.log(_ratio(y[have], p[have]))).sum())


def variation(value, base):
    """Coefficient of variation of ``value / base``, weighted with the base: ``√Σ p(y/p − 1)²`` with the shares y and p."""
    y, p = _shares(value), _shares(base)
    with np.errstate(over="ignore", invalid="ignore"):
        return _known(np.sqrt((p * (_ratio(y, p) - 1) ** 2).sum()))


def _shares(numbers):
    """Shares in the sum; of numbers whose sum no computer holds too."""
    numbers = numbers / numbers.max()
    return numbers / numbers.sum()


def _ratio(top, bottom):
    """Quotient, infinite where it is beyond all numbers."""
    with np.errstate(over="ignore", divide="ignore"):
        return top / bottom


def _known(number):
    """The number, or NaN where it is beyond all numbers."""
    return float(number) if np.isfinite(number) else np.nan


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
    tables = {name: empty_table(columns) for name, columns in TABLE_COLUMNS.items()}
    empty = []
    for year, rows in by_year(years, count):
        rows = rows[usable[rows]]
        v, b = value[rows], weight[rows]
        measures = (np.nan,) * 5
        if v.sum() > 0:
            coefficient, order, x, y = gini(v, b)
            parts = theil(v, b, None if codes is None else codes[rows])
            measures = (coefficient, *parts, variation(v, b))
            ratio = np.concatenate([[np.nan], _ratio(v, b)[order]])
            ratio[np.isinf(ratio)] = np.nan
            unit = [None, *(getattr(name, "unit", name) for name in name_rows(labels, rows[order]))]
            for point in zip(unit, ratio.tolist(), x.tolist(), y.tolist()):
                add_row(tables["lorenz"], year, *point)
        else:
            empty.append(year)
        add_row(tables["concentration"], year, len(rows), *measures)
    progress(1.0)
    return ConcentrationResult({}, tables, _notes(usable, groups, labels, empty),
                               tables["concentration"]["gini"][-1] if count else np.nan)


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
