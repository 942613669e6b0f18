"""A panel: units × years, over rows in reading order."""

from dataclasses import dataclass

import numpy as np

from .errors import DataError, first
from .tables import codes_of, refuse_duplicates


@dataclass(frozen=True)
class Panel:
    """Where each unit and year stands among the rows.

    Attributes
    ----------
    units : list of str
        Distinct units in the order of their first row.
    years : ndarray of int, shape (t,)
        Distinct years, ascending.
    row : ndarray of int, shape (len(units), t)
        Row of each unit and year, −1 where the panel has none.
    """

    units: list
    years: np.ndarray
    row: np.ndarray

    def matrix(self, values):
        """Spread row values into units × years, NaN where there is no row.

        Parameters
        ----------
        values : ndarray of float, shape (n,)

        Returns
        -------
        ndarray of float, shape (units, years)
        """
        out = np.full(self.row.shape, np.nan)
        have = self.row >= 0
        out[have] = np.asarray(values, dtype=float)[self.row[have]]
        return out

    def rows(self, column):
        """Rows of the year ``column``, in the order of the units."""
        rows = self.row[:, column]
        return rows[rows >= 0]

    def year_index(self, year):
        """Column of ``year``; refuses a year that the panel lacks."""
        found = np.flatnonzero(self.years == year)
        if not len(found):
            raise DataError("The panel has no year {year}; it holds {years}.", year=year,
                            years=first(self.years.tolist(), 40))
        return int(found[0])

    def last_row(self, column=None):
        """Row of each unit at year ``column``, or its last row up to there (or, failing that, its first)."""
        if column is None:
            column = len(self.years) - 1
        out = np.empty(len(self.units), dtype=np.int64)
        for i, rows in enumerate(self.row):
            before = rows[: column + 1][rows[: column + 1] >= 0]
            out[i] = before[-1] if len(before) else rows[rows >= 0][0]
        return out


def panel(units, years, where):
    """Index a long table by unit and year.

    Parameters
    ----------
    units : sequence of str
        Unit key of each row.
    years : ndarray of int, shape (n,)
        Year of each row.
    where : str
        Name of the layer, for sentences.

    Returns
    -------
    Panel

    Raises
    ------
    DataError
        If a unit has no key, or a unit and year stand twice.
    """
    missing = [i for i, u in enumerate(units) if u is None]
    if missing:
        raise DataError("{where} has {count} rows without a unit (rows {first}); fill the unit field.",
                        where=where, count=len(missing), first=first(i + 1 for i in missing))
    refuse_duplicates(list(zip(units, (int(y) for y in years))), "unit and year", where)
    codes, names = codes_of(units)
    distinct, column = np.unique(years, return_inverse=True)
    row = np.full((len(names), len(distinct)), -1, dtype=np.int64)
    row[codes, column] = np.arange(len(codes))
    return Panel(names, distinct, row)
