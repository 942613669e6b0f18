"""What quantities can be: limits that no region reaches, and the sentence for one that passes them.

A magnitude that cannot be is nearly always a slip of units: t for 10⁴ t, persons for 10⁴ persons, m² for km².
"""

import numpy as np

from .errors import DataError, Message, Warn, first
from .units import CO2_PER_C, KG_PER_T, M2_PER_KM2

MOST_PER_PERSON = 500.0
"""t CO2 per person and year that no region reaches."""
LEAST_PER_PERSON = 0.01
"""t CO2 per person and year below which half the regions of a study do not lie."""
MOST_NPP = 4.0
"""kg C per m² and year that no vegetation reaches."""
MOST_SINK = MOST_NPP * M2_PER_KM2 / KG_PER_T * CO2_PER_C
"""The same in t CO2 per km²."""


def amount(value):
    """Print an amount for a sentence: six digits, large ones with their thousands apart and never as 1e+07."""
    return f"{value:,.0f}" if 1e5 <= abs(value) < 1e15 else f"{value:.6g}"


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
        raise DataError(refusal, median=f"{median:.4g}", most=amount(most))
    return (Warn(warning, count=len(rows), most=amount(most), first=first(name_rows(labels, rows))),)


def name_rows(labels, rows):
    """Name rows for a sentence: by their label, or by their number."""
    return [labels[i] if labels is not None else Message("row {number}", number=i + 1) for i in rows]
