"""Uptake of CO2 from net primary production: NPP in carbon times the mass of CO2 per carbon."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..columns import FLAG, Column
from ..errors import ParameterError, Warn, first
from ..magnitudes import MOST_NPP, guard, name_rows
from ..progress import silent
from ..tables import OVERFLOW, Flags, total_of
from ..units import CO2_PER_C, CO2_PER_C_PHOTOSYNTHESIS, G_PER_T, KG_PER_T, M2_PER_KM2

COLUMNS = (
    Column("npp_tc", "Net primary production", "t C"),
    Column("seq", "Carbon sequestration", "t CO2"),
    FLAG,
)


class NppUnit(Enum):
    """What the NPP field holds: a total, or a mean over the unit's area."""

    TOTAL_T = "t C"
    MEAN_KG = "kg C/m²"
    MEAN_G = "g C/m²"


class Co2Factor(Enum):
    """t CO2 per t C: by photosynthesis at 45 % carbon in dry matter, by molar mass, or the user's own."""

    PHOTOSYNTHESIS = CO2_PER_C_PHOTOSYNTHESIS
    MOLAR = CO2_PER_C
    OWN = None


_T_PER_KM2 = {NppUnit.MEAN_KG: M2_PER_KM2 / KG_PER_T, NppUnit.MEAN_G: M2_PER_KM2 / G_PER_T}
_ENDLESS = 1e300
"""Stands for what is beyond all numbers, of which there would be no median."""


@dataclass(frozen=True)
class SequestrationResult:
    """Uptake of each row.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :data:`COLUMNS`.
    tables : dict
        Empty.
    notes : tuple of Note
    factor : float
        t CO2 per t C that was used.
    total : float
        Sum of the uptake of all rows in t CO2; NaN where no row has one.
    """

    values: dict
    tables: dict
    notes: tuple
    factor: float
    total: float


def sequestration(npp, unit=NppUnit.TOTAL_T, factor=Co2Factor.PHOTOSYNTHESIS, factor_value=None, area=None, labels=None,
                  progress=silent):
    """Convert NPP into the uptake of CO2.

    Parameters
    ----------
    npp : ndarray of float, shape (n,)
        Total in t C, or mean in kg C/m² or g C/m².
    unit : NppUnit
    factor : Co2Factor
    factor_value : float, optional
        t CO2 per t C, for :attr:`Co2Factor.OWN`.
    area : ndarray of float, optional
        In km²: needed with a mean; with a total it serves to check the magnitude.
    labels : sequence of str, optional
    progress : callable

    Returns
    -------
    SequestrationResult

    Raises
    ------
    ParameterError, DataError
        If the area or the factor is missing, or the magnitudes cannot be.
    """
    if factor is Co2Factor.OWN and not (factor_value is not None and 0 < factor_value < np.inf):
        raise ParameterError("An own factor needs a value above zero, in t CO2 per t C (44/12 is 3.6667).")
    co2_per_c = factor_value if factor is Co2Factor.OWN else factor.value
    flags = Flags(len(npp))
    flags.add(np.isnan(npp), "no_npp")
    flags.add(npp < 0, "negative_npp")
    if unit is NppUnit.TOTAL_T:
        carbon = np.array(npp, dtype=float)
    elif area is None:
        raise ParameterError("A mean NPP needs the area of each unit; give a layer of polygons, or the total in t C.")
    else:
        flags.add(np.isnan(area), "no_area")
        flags.add(area <= 0, "zero_area")
        with np.errstate(over="ignore"):
            carbon = np.where(area > 0, npp * _T_PER_KM2[unit] * area, np.nan)
    notes = ()
    if area is not None:
        with np.errstate(over="ignore"):
            mean = np.divide(carbon, area * _T_PER_KM2[NppUnit.MEAN_KG], out=np.full(len(npp), np.nan), where=area > 0)
        mean = np.clip(mean, -_ENDLESS, _ENDLESS)
        notes += guard(mean, MOST_NPP, labels,
                       "Half the rows have a mean NPP of more than {median} kg C/m² a year, which no vegetation "
                       "reaches (limit {most}); check the unit of the NPP, its scale factor, and fill values such as "
                       "32767.",
                       "{count} rows have a mean NPP above {most} kg C/m² a year, which no vegetation reaches "
                       "({first}); check them for fill values.")
    with np.errstate(over="ignore"):
        uptake = carbon * co2_per_c
    flags.add(np.isinf(uptake), OVERFLOW)
    carbon[np.isinf(uptake)] = uptake[np.isinf(uptake)] = np.nan
    for bad, template in (
            (np.isnan(uptake), "{count} of {all} rows have no NPP or area ({first}); they are NULL."),
            (npp < 0, "{count} of {all} rows have a negative NPP ({first}), so their sink is negative.")):
        rows = np.flatnonzero(bad)
        if len(rows):
            notes += (Warn(template, count=len(rows), all=len(npp), first=first(name_rows(labels, rows))),)
    progress(1.0)
    return SequestrationResult({"npp_tc": carbon, "seq": uptake, "flag": flags.array()}, {}, notes, co2_per_c, total_of(uptake))
