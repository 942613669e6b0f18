"""What quantities can be: limits that no region reaches, and the sentence for one that passes them.

A magnitude that cannot be is nearly always a slip of units: t for 10⁴ t, persons for 10⁴ persons, m² for km².
"""

import math
import re

import numpy as np

from .errors import DataError, Message, Warn, first
from .units import CO2_PER_C, DIMENSIONS, KG_PER_T, M2_PER_KM2

MOST_PER_PERSON = 500.0
"""t CO2 per person and year that no region reaches."""
LEAST_PER_PERSON = 0.01
"""t CO2 per person and year below which half the regions of a study do not lie."""
MOST_NPP = 4.0
"""kg C per m² and year that no vegetation reaches."""
MOST_SINK = MOST_NPP * M2_PER_KM2 / KG_PER_T * CO2_PER_C
"""The same in t CO2 per km²."""
EXTREMES = (1e-50, 1e50)
"""Between which the largest value of a variable has to lie, so that fourth powers of its deviations are numbers."""

UNDECLARED = (-9999, -99999, -32768)
"""Whole numbers that files hold where there are no data, and forget to declare."""
HUGE = 1e30
"""Beyond it, above or below, so do floating-point files."""

_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

_LAST = re.compile(r"[（(\[_]([^（(\[_）)\]]+)[）)\]]?\s*$")
_NAMED = {
    "mass": {"t": 1.0, "吨": 1.0, "万t": 1e4, "万吨": 1e4, "10^4t": 1e4, "10⁴t": 1e4, "百万吨": 1e6, "mt": 1e6, "亿吨": 1e8,
             "kg": 1 / KG_PER_T, "千克": 1 / KG_PER_T, "公斤": 1 / KG_PER_T},
    "money": {"元": 1e-4, "yuan": 1e-4, "万元": 1.0, "10^4yuan": 1.0, "亿元": 1e4, "10^8yuan": 1e4},
    "population": {"人": 1.0, "persons": 1.0, "万人": 1e4, "10^4persons": 1e4, "亿人": 1e8},
}
"""Units as they stand in names of fields, in canonical ones."""
_GAS = re.compile(r"co2|co₂|二氧化碳|碳|\s|c$")


def misnamed(field, dimension, index):
    """Doubt a unit that is not the one that the name of the field ends with, as “GDP（亿元）” read in 10⁴ yuan.

    Parameters
    ----------
    field : str
    dimension : str
        One of :data:`core.units.DIMENSIONS`.
    index : int
        Number of the chosen unit.

    Returns
    -------
    Warn or None
        None where the name has no unit, or none that is known.
    """
    found = _LAST.search(field)
    named = _NAMED.get(dimension, {}).get(_GAS.sub("", found[1].lower())) if found else None
    chosen = DIMENSIONS[dimension].units[index]
    # whether t of carbon or of CO2, a name seldom tells; the user's own unit of money can be any
    if named is None or chosen.symbol == "own unit" or any(np.isclose(chosen.factor, named * f) for f in (1.0, CO2_PER_C)):
        return None
    return Warn("Field “{field}” has a unit in its name, but is read in {unit}; choose the unit that it has.", field=field,
                unit=chosen.symbol)


def amount(value, digits=6):
    """Print a number for a sentence as people write it: 44,510 and 0.0412, never 4.451e+04.

    Parameters
    ----------
    value : float
    digits : int
        How many count; whole numbers are printed whole, and zeros at the end of decimals left out.

    Returns
    -------
    str
        With a power of ten below 0.0001 and from 10¹⁵ on.
    """
    if not math.isfinite(value):
        return "–" if math.isnan(value) else "∞" if value > 0 else "−∞"
    value = value or 0.0  # without the sign of −0
    exponent = int(f"{value:.{digits - 1}e}".partition("e")[2])
    if value and not -4 <= exponent < 15:
        return power(value, "g", digits)
    text = f"{value:,.{max(0, digits - 1 - exponent)}f}".replace("-", "−")
    return text.rstrip("0").rstrip(".") if "." in text else text


def power(value, form=".2f", digits=3):
    """Print a number with a power of ten; with the form ``g`` without zeros at its end."""
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    return f"{float(mantissa):{form}}×{power_of_ten(int(exponent))}".replace("-", "−")


def power_of_ten(exponent):
    """Print a power of ten with a raised exponent."""
    return "10" + str(exponent).translate(_RAISED)


def undeclared(values):
    """Numbers among the raw values that are no data by custom, each with where they stand."""
    low, high = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
    for value in UNDECLARED:
        if low <= value <= high:
            yield value, values == value
    if values.dtype.kind == "f" and (low < -HUGE or high > HUGE):
        for where in ((values < -HUGE) & (values > -np.inf), (values > HUGE) & (values < np.inf)):
            if where.any():
                yield values[where][0], where


def guard(values, most, labels, refusal, warning):
    """Refuse or report magnitudes that cannot be.

    Parameters
    ----------
    values : ndarray of float
    most : float
        What no value exceeds.
    labels : sequence of str or None
        Names of the rows.
    refusal, warning : str
        Sentences with ``{median}`` and ``{most}``, and with ``{count}``, ``{first}`` and ``{most}``.

    Returns
    -------
    tuple of Warn
        Empty where all is well.

    Raises
    ------
    DataError
        If even the median exceeds ``most``, so that the unit must be wrong and not a row.
    """
    rows = np.flatnonzero(values > most)
    if not len(rows):
        return ()
    median = float(np.nanmedian(values))
    if median > most:
        raise DataError(refusal, median=amount(median, 4), most=amount(most))
    return (Warn(warning, count=len(rows), most=amount(most), first=first(name_rows(labels, rows))),)


def refuse_extreme(columns):
    """Refuse numbers of which the squares are beyond those of a computer, so that their sums would be nonsense.

    Parameters
    ----------
    columns : dict of ndarray
        By the words for a sentence.

    Raises
    ------
    DataError
    """
    for name, column in columns.items():
        size = np.abs(column[np.isfinite(column)]).max(initial=0.0)
        if not (size == 0 or EXTREMES[0] <= size <= EXTREMES[1]):
            raise DataError("{name} has values of about {size}, which are too extreme to reckon with; check them, or give them "
                            "in another unit.", name=name, size=amount(size, 2))


def name_rows(labels, rows):
    """Name rows for a sentence: by their label, or by their number."""
    return [labels[i] if labels is not None else Message("row {number}", number=i + 1) for i in rows]
