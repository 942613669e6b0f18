"""Arrays of rows: flags, groups, keys, years. Rows stay in reading order."""

import re
from fnmatch import fnmatchcase

import numpy as np

from .errors import DataError, UnitYear, Warn, first

OVERFLOW = "overflow"
"""Flag of a row with a result that is beyond all numbers of a computer."""

_WHOLE = re.compile(r"\d+\.0+", re.ASCII)
_YEAR = re.compile(r"\s*(\d{4})(?!\d)")


class Flags:
    """Reasons row by row, gathered during a computation.

    Parameters
    ----------
    count : int
        Number of rows.

    Notes
    -----
    A reason is a short lower-case word that the reference explains (``no_sink``); a row may have several.
    """

    def __init__(self, count):
        self._reasons = np.full(count, None, dtype=object)

    def add(self, rows, reason):
        """Give ``reason`` to the rows of a boolean mask or index array; return the number of rows."""
        rows = np.asarray(rows)
        index = np.flatnonzero(rows) if rows.dtype.kind == "b" else rows.astype(int)
        for i in index:
            held = self._reasons[i]
            if held is None:
                self._reasons[i] = reason
            elif reason not in held.split("; "):
                self._reasons[i] = held + "; " + reason
        return len(index)

    def array(self):
        """Return the reasons as an object array, ``None`` where there is none."""
        return self._reasons


def empty_table(columns):
    """A table without rows: a list by the name of each column."""
    return {column.name: [] for column in columns}


def add_row(table, *entries):
    """Add a row to a table, in the order of its columns."""
    for column, entry in zip(table.values(), entries):
        column.append(entry)


def join_flags(old, new):
    """Put two arrays of reasons together row by row, without saying one twice."""
    joined = np.full(len(new), None, dtype=object)
    for i, (a, b) in enumerate(zip(old, new)):
        words = []
        for text in (a, b):
            for word in str(text).split("; ") if text else ():
                if word not in words:
                    words.append(word)
        joined[i] = "; ".join(words) or None
    return joined


def key(value):
    """Text form of a key: trimmed, and the same for the numbers 320102 and 320102.0 and the texts ``" 320102 "`` and
    ``"320102.0"``, as a table of nothing but texts has them.

    Returns
    -------
    str or None
        ``None`` for a missing or blank key.
    """
    if value is None:
        return None
    if isinstance(value, (float, np.floating)):
        if not np.isfinite(value):
            return None
        if float(value).is_integer():
            return str(int(value))
        return repr(float(value))
    text = str(value).strip()
    return (text.partition(".")[0] if _WHOLE.fullmatch(text) else text) or None


def year_of(value):
    """Read a year from an integer, a date or a text that begins with four digits.

    Returns
    -------
    int or None
        ``None`` where the value is missing or has no year; a number of more than four digits, or below zero, is none.
    """
    if value is None:
        return None
    if callable(getattr(value, "date", None)) and not callable(getattr(value, "year", None)):
        value = value.date()  # a QDateTime has no year of its own
    if callable(getattr(value, "year", None)):
        return int(value.year()) or None
    if isinstance(getattr(value, "year", None), int):
        return value.year
    if isinstance(value, (int, float, np.integer, np.floating)) and not isinstance(value, bool):
        return int(value) if 0 <= value < 10000 and float(value).is_integer() else None
    found = _YEAR.match(str(value))
    return int(found.group(1)) if found else None


def number_of(value):
    """Read a number: NaN for a missing or blank value, ``None`` for a text, date or list, which is no number."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return np.nan
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    if np.isfinite(number):
        return number
    return None if isinstance(value, str) else np.nan


def total_of(numbers):
    """Sum of the numbers that are known; NaN where none is, so that nothing known is not zero."""
    known = np.asarray(numbers, dtype=float)
    known = known[~np.isnan(known)]
    return float(known.sum()) if known.size else np.nan


def codes_of(labels):
    """Number the distinct labels in the order of their first appearance.

    Parameters
    ----------
    labels : sequence
        Hashable labels; ``None`` is a label like any other.

    Returns
    -------
    codes : ndarray of int, shape (n,)
    distinct : list
    """
    seen = {}
    codes = np.fromiter((seen.setdefault(label, len(seen)) for label in labels), dtype=np.int64, count=len(labels))
    return codes, list(seen)


def by_year(years, count):
    """Rows of each year, in ascending order of the years.

    Parameters
    ----------
    years : ndarray of int or None
        Year of each row; ``None`` is one cross-section.
    count : int
        Number of rows.

    Yields
    ------
    (int or None, ndarray of int)
    """
    if years is None:
        yield None, np.arange(count)
        return
    order = np.argsort(years, kind="stable")
    values, starts = np.unique(years[order], return_index=True)
    for year, rows in zip(values, np.split(order, starts[1:])):
        yield int(year), rows


def missing_years(units, years):
    """Warn where a unit lacks a year that others have: sums over units then cannot be compared between years.

    Parameters
    ----------
    units : sequence of str
    years : ndarray of int

    Returns
    -------
    tuple of Warn
    """
    held = {}
    for unit, year in zip(units, years):
        held.setdefault(unit, set()).add(int(year))
    every = set().union(*held.values())
    gaps = [f"{unit} {year}" for unit, own in held.items() for year in sorted(every - own)]
    if not gaps:
        return ()
    return (Warn("{count} units and years have no row (first: {first}); sums over units leave them out.",
                 count=len(gaps), first=first(gaps)),)


def refuse_duplicates(keys, what, where, yearless=False):
    """Refuse keys that stand more than once.

    Parameters
    ----------
    keys : sequence of tuple or str
        Key of each row; a tuple is printed with its parts joined by a blank.
    what, where : str
        For the sentence: what the key is, and the layer.
    yearless : bool
        No year field is chosen, though there could be one.

    Raises
    ------
    DataError
        If a key stands twice; it names the first ones.
    """
    seen, twice = set(), {}
    for k in keys:
        if k in seen:
            twice[k] = None
        seen.add(k)
    if twice:
        keys = [k if isinstance(k, tuple) else (k,) for k in twice]
        names = [UnitYear(*k) if len(k) == 2 and None not in k else " ".join(str(p) for p in k if p is not None) for k in keys]
        if yearless:
            raise DataError("{where} has more than one row for the same {what} ({first}); choose the year field if it has "
                            "several years, else delete the rows that repeat others, or choose a field of codes where units only "
                            "share a name.", where=where, what=what, first=first(names))
        raise DataError("{where} has more than one row for the same {what} ({first}); delete the rows that repeat others "
                        "(“Delete duplicates by attribute”), or choose a field of codes where units only share a name.",
                        where=where, what=what, first=first(names))


def matching(names, patterns):
    """Names that one of several patterns fits, in their order.

    Parameters
    ----------
    names : sequence of str
    patterns : str
        Such as ``b_*, !b_const*``: with commas, ``*`` for any text, and ``!`` before what is left out.

    Returns
    -------
    list of str
    """
    wanted = [piece.strip() for piece in patterns.replace("，", ",").split(",") if piece.strip()]
    out = [piece[1:].strip() for piece in wanted if piece[0] in "!！"]
    inside = [piece for piece in wanted if piece[0] not in "!！"]
    return [name for name in names if any(fnmatchcase(name, p) for p in inside) and not any(fnmatchcase(name, p) for p in out)]
