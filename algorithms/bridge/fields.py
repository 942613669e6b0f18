"""Columns into QGIS fields, numpy values into plain Python."""

import math

import numpy as np
from qgis.core import QgsFields

from ...core.columns import INTEGER, TEXT
from . import compat


def plain(value):
    """Convert one value to what a QGIS attribute or number output takes: NaN, inf and NaT become None."""
    if value is None:
        return None
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def plain_column(column, values):
    """Convert a whole column, according to its kind; a missing value is None.

    Raises
    ------
    ValueError
        If an integer column holds a number that is not one: a slip of ours, not of the user.
    """
    if column.kind == TEXT:
        return [None if v is None else str(v) for v in values]
    if column.kind == INTEGER and all(v is None or isinstance(v, int) for v in values):
        return list(values)  # a float would round numbers of more than 15 digits
    values = np.array([np.nan if v is None else v for v in values] if isinstance(values, list) else values,
                      dtype=float)
    good = np.isfinite(values)
    if column.kind == INTEGER:
        rounded = np.rint(np.where(good, values, 0))
        if np.any(np.abs(rounded - np.where(good, values, 0)) > 1e-9):
            raise ValueError(f"column {column.name} is declared integer")
        numbers = rounded.astype(np.int64).tolist()
    else:
        numbers = values.tolist()
    return [v if ok else None for v, ok in zip(numbers, good)]


def widened(old, index):
    """The same fields, with one text field of any length: what is added to its values must not be cut off."""
    fields = QgsFields()
    for i, held in enumerate(old):
        fields.append(compat.field(held.name(), TEXT) if i == index else held)
    return fields


def combined(old, columns):
    """Append columns to fields; a name that is taken gets a number.

    QGIS's own combineFields makes of ten characters twelve, which a Shapefile cuts off again, differently.

    Returns
    -------
    fields : QgsFields
    names : dict
        Column name → name in the output.
    """
    fields, names = QgsFields(old), {}
    taken, own = {f.name().lower() for f in old}, {c.name for c in columns}
    for column in columns:
        name, number = column.name, 2
        while name.lower() in taken or (name != column.name and name in own):
            stem = column.name[: 9 - len(str(number))] if len(column.name) <= 10 else column.name
            name, number = f"{stem}_{number}", number + 1
        taken.add(name.lower())
        fields.append(compat.field(name, column.kind))
        names[column.name] = name
    return fields, names
