"""Columns into QGIS fields, numpy values into plain Python."""

import math

import numpy as np
from qgis.core import QgsFields, QgsProcessingUtils

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


def qgis_fields(columns):
    """QGIS fields of new columns."""
    fields = QgsFields()
    for column in columns:
        fields.append(compat.field(column.name, column.kind))
    return fields


def combined(old, columns):
    """Append columns to fields; a name that is taken gets a number, as QGIS does it.

    Returns
    -------
    fields : QgsFields
    names : dict
        Column name → name in the output.
    """
    fields = QgsProcessingUtils.combineFields(old, qgis_fields(columns))
    names = {c.name: fields[len(old) + i].name() for i, c in enumerate(columns)}
    return fields, names
