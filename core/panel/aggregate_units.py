"""Units summed or averaged into groups (counties into prefectures), year by year."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..columns import FLAG, N_UNITS, Column, short_name
from ..errors import DataError, Message, Note, Warn, first
from ..tables import Flags, codes_of


class MissingPolicy(Enum):
    """What a NULL in one unit does to its group."""

    NULL = "null"
    SKIP = "skip"




@dataclass(frozen=True)
class Aggregate:
    """Result of :func:`aggregate`.

    Attributes
    ----------
    groups : list of str
        Group of each output row; rows are ordered by first appearance of the group, then by year.
    years : ndarray of int or None
    members : list of ndarray of int
        Input rows of each output row.
    values : dict
        Column name → array of one value for each output row, with ``n_units`` and ``flag``.
    notes : tuple
    """

    groups: list
    years: object
    members: list
    values: dict
    notes: tuple


def aggregate(groups, years, sums, means, weight, missing=MissingPolicy.NULL):
    """Sum and average units by group and year.

    Parameters
    ----------
    groups : sequence of str or None
        Group of each row; rows without one are left out and reported.
    years : ndarray of int or None
    sums, means : dict
        Name → ndarray of float, shape (n,). A name may not stand in both.
    weight : ndarray of float or None
        Weights of the means, not negative; None weighs each unit alike.
    missing : MissingPolicy

    Returns
    -------
    Aggregate

    Raises
    ------
    DataError
        If no row has a group, or a weight is negative.
    """
    keep = np.array([i for i, g in enumerate(groups) if g is not None], dtype=np.int64)
    if not len(keep):
        raise DataError("The group field is empty in every row; choose another field.")
    if weight is not None and np.any(weight < 0):
        raise DataError("The weight is negative in {count} rows (first: row {first}); a mean needs weights of zero or "
                        "more.", count=int(np.sum(weight < 0)), first=int(np.flatnonzero(weight < 0)[0]) + 1)
    codes, names = codes_of([groups[i] for i in keep])
    year_codes = np.zeros(len(keep), dtype=np.int64)
    distinct = None
    if years is not None:
        distinct, year_codes = np.unique(years[keep], return_inverse=True)
    combined = codes * (1 if distinct is None else len(distinct)) + year_codes
    order = np.argsort(combined, kind="stable")
    present, starts = np.unique(combined[order], return_index=True)
    members = [keep[m] for m in np.split(order, starts[1:])]
    flags = Flags(len(members))
    values = {}
    for name, column in sums.items():
        values[name] = _each(members, flags, name, column, np.sum, missing)
    for name, column in means.items():
        if weight is None:
            values[name] = _each(members, flags, name, column, np.mean, missing)
        else:
            values[name] = _weighted(members, flags, name, column, weight, missing)
    count = _count_column((*sums, *means))
    values[count.name] = np.array([len(m) for m in members])
    values[FLAG.name] = flags.array()
    span = 1 if distinct is None else len(distinct)
    notes = []
    if len(keep) < len(groups):
        notes.append(Warn("{count} rows have no group and were left out.", count=len(groups) - len(keep)))
    incomplete = [i for i, f in enumerate(flags.array()) if f]
    if incomplete:
        kind = Message("are NULL") if missing is MissingPolicy.NULL else Message("leave the missing units out")
        notes.append(Warn("{count} groups have units without a value, so their results {kind} (first: {first}).",
                          count=len(incomplete), kind=kind,
                          first=first(names[int(present[i]) // span] for i in incomplete)))
    if count is not N_UNITS:
        notes.append(Note("The field “{old}” is itself summed or averaged; the number of units stands in “{new}”.",
                          old=N_UNITS.name, new=count.name))
    notes.append(Note("{rows} rows were brought together into {groups} groups.", rows=len(keep), groups=len(names)))
    return Aggregate([names[int(p) // span] for p in present],
                     None if distinct is None else distinct[present % span], members, values, tuple(notes))


def repeated(members, shapes, names):
    """Warn of rows with one shape in a group and year: the same unit twice, which a sum counts twice.

    Parameters
    ----------
    members : list of ndarray of int
        See :class:`Aggregate`.
    shapes : sequence
        Something that equal shapes share, for each row; None for none.
    names : sequence of str
        Of the rows.

    Returns
    -------
    tuple of Warn
    """
    found = []
    for rows in members:
        seen = set()
        for row in rows.tolist():
            if shapes[row] is not None and shapes[row] in seen:
                found.append(names[row])
            seen.add(shapes[row])
    return (Warn("{count} rows have the same polygon as another of their group and year ({first}), so that the sums count a unit "
                 "twice; delete the rows that repeat others.", count=len(found), first=first(found)),) if found else ()


def _each(members, flags, name, column, reduce, missing):
    out = np.full(len(members), np.nan)
    for i, rows in enumerate(members):
        good = np.isfinite(column[rows])
        if not good.all():
            flags.add([i], f"missing_{name}")
        if good.all() or (missing is MissingPolicy.SKIP and good.any()):
            out[i] = reduce(column[rows][good])
    return out


def _weighted(members, flags, name, column, weight, missing):
    out = np.full(len(members), np.nan)
    for i, rows in enumerate(members):
        good = np.isfinite(column[rows]) & np.isfinite(weight[rows])
        if not good.all():
            flags.add([i], f"missing_{name}")
        most = weight[rows][good].max(initial=0.0)
        if most <= 0:
            flags.add([i], "zero_weight")
        elif good.all() or missing is MissingPolicy.SKIP:
            share = weight[rows][good] / most  # no product leaves the range of numbers
            out[i] = np.sum(column[rows][good] * share) / share.sum()
    return out


def columns(sums, means):
    """Columns of the result: the summed and averaged fields under their own names, the count and the flag."""
    return [Column(name, name) for name in (*sums, *means)] + [_count_column((*sums, *means)), FLAG]


def _count_column(taken):
    """The number of units, under another name where groups of groups are summed."""
    return N_UNITS if N_UNITS.name not in taken else N_UNITS.named(short_name(N_UNITS.name, "", taken))
