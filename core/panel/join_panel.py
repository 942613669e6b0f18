"""A table joined to a panel by unit and year; nothing is lost in silence."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..columns import INTEGER, TEXT, Column
from ..errors import Message, Note, ParameterError, Warn, first
from ..tables import refuse_duplicates


class Clash(Enum):
    """What to do with a field of the table whose name the layer has already."""

    NUMBER = "number"
    REPLACE = "replace"
    REFUSE = "refuse"


UNMATCHED_COLUMNS = (
    Column("side", "Side", kind=TEXT, about="layer: a row of the layer without a row in the table; table: the "
           "reverse."),
    Column("unit", "Unit", kind=TEXT),
    Column("year", "Year", kind=INTEGER),
)


@dataclass(frozen=True)
class Join:
    """Result of :func:`join`.

    Attributes
    ----------
    row : ndarray of int, shape (n,)
        Row of the table for each row of the layer, −1 where it has none.
    matched, unmatched : int
        Rows of the layer with and without a row of the table.
    tables : dict
        ``unmatched`` → columns of :data:`UNMATCHED_COLUMNS`.
    notes : tuple
    """

    row: np.ndarray
    matched: int
    unmatched: int
    tables: dict
    notes: tuple


def join(units, years, table_units, table_years, where):
    """Find the table row of each layer row.

    Parameters
    ----------
    units, table_units : sequence of str or None
        Keys as text; a row of the table without a key is left out and reported.
    years, table_years : ndarray of int or None
        Years; a table without years serves every year of the layer.
    where : str
        Name of the table, for sentences.

    Returns
    -------
    Join

    Raises
    ------
    DataError
        If the table has two rows for one key.
    ParameterError
        If the table has years and the layer has none (see :func:`spread`), or no row matches.
    """
    if table_years is not None and years is None:
        raise ParameterError("{where} has a year field but the layer has none; choose the year field of the layer, "
                             "or leave the one of the table empty.", where=where)
    yearly = table_years is not None
    right = [(u, int(table_years[i]) if yearly else None) for i, u in enumerate(table_units)]
    present = [i for i, k in enumerate(right) if k[0] is not None]
    refuse_duplicates([right[i] for i in present], Message("unit and year") if yearly else Message("unit"), where,
                      yearless=not yearly)
    position = {right[i]: i for i in present}
    left = [(u, int(years[i]) if yearly else None) for i, u in enumerate(units)]
    row = np.array([position.get(k, -1) for k in left], dtype=np.int64)
    missing = np.flatnonzero(row < 0)
    used = set(row[row >= 0].tolist())
    unused = [i for i in present if i not in used]
    if not len(used):
        raise ParameterError("No row of {where} matches the layer: the layer has {left}, the table {right}; check "
                             "that both key fields hold the same codes.", where=where,
                             left=first(dict.fromkeys(u for u in units if u)) or Message("no key"),
                             right=first(dict.fromkeys(u for u in table_units if u)) or Message("no key"))
    notes = [Note("{matched} of {count} rows of the layer have a row in {where}.", matched=len(row) - len(missing),
                  count=len(row), where=where)]
    if len(missing):
        notes.append(Warn("{count} rows of the layer have no row in {where} (first: {first}); their new fields are "
                          "NULL.", count=len(missing), where=where, first=first(_name(left[i]) for i in missing)))
    if unused:
        notes.append(Warn("{count} rows of {where} match no row of the layer (first: {first}).", count=len(unused),
                          where=where, first=first(_name(right[i]) for i in unused)))
    blank = len(right) - len(present)
    if blank:
        notes.append(Warn("{count} rows of {where} have no key and were left out.", count=blank, where=where))
    table = {"side": ["layer"] * len(missing) + ["table"] * len(unused),
             "unit": [left[i][0] for i in missing] + [right[i][0] for i in unused],
             "year": np.array([np.nan if k is None else k for k in
                               [years[i] if years is not None else None for i in missing]
                               + [right[i][1] for i in unused]], dtype=float)}
    return Join(row, len(row) - len(missing), len(missing), {"unmatched": table}, tuple(notes))


def spread(units, table_years):
    """Rows of a panel of a layer without years: each unit once for each year of the table.

    Parameters
    ----------
    units : sequence of str
        Each unit once.
    table_years : ndarray of int

    Returns
    -------
    row, years : ndarray of int
        Row of the layer, and year, of each row of the panel.
    """
    distinct = np.unique(table_years)
    return np.repeat(np.arange(len(units)), len(distinct)), np.tile(distinct, len(units))


def _name(key):
    return " ".join(str(part) for part in key if part is not None)
