"""Net ecosystem production: what is left of NPP after the soil has breathed."""

from dataclasses import dataclass

import numpy as np

from ..errors import Warn
from ..panel.zonal_panel import FILL_CODES
from . import climate

DAYS_OF_FORMULA = 30.0
CARBON = 0.465
"""Share of carbon in the formula of Pei et al."""
RANGES = (climate.NPP, climate.TEMPERATURE, climate.PRECIPITATION)


@dataclass(frozen=True)
class Options:
    """How a run computes.

    Attributes
    ----------
    days : ndarray, shape (12,)
        Days of the months; 30 in the formula.
    units : sequence
        Of NPP, temperature and precipitation; see :func:`climate.convert`.
    valid_max : float, optional
        Largest valid NPP as it is stored; cells above are no data.
    """

    days: np.ndarray
    units: tuple = ()
    valid_max: object = None


@dataclass(frozen=True)
class Block:
    """Result of a block.

    Attributes
    ----------
    annual, respiration : ndarray, shape (rows, columns)
        NEP and soil respiration, g C/m² a year.
    monthly : ndarray, shape (12, rows, columns), or None
        NEP of the months, g C/m², where NPP is monthly.
    tallies : tuple of climate.Tally
        Of :data:`RANGES`.
    coded : int
        Values of NPP that are fill codes of MODIS as they are stored, where no largest valid value is given.
    """

    annual: np.ndarray
    respiration: np.ndarray
    monthly: object
    tallies: tuple
    coded: int


def soil_respiration(temperature, rain, days=DAYS_OF_FORMULA):
    """Heterotrophic respiration of a month by Pei Zhiyong et al. 2010, Geographical Research 29(1):102–110.

    Rh = 0.22 · [exp(0.0912 T) + ln(0.3145 R + 1)] · 30 · 0.465, an empirical fit for arid and alpine north-west China.

    Parameters
    ----------
    temperature, rain : ndarray or float
        Mean of the month (°C) and its sum (mm).
    days : float
        Days of the month.

    Returns
    -------
    ndarray
        g C/m² a month.
    """
    return 0.22 * (np.exp(0.0912 * temperature) + np.log(0.3145 * rain + 1)) * days * CARBON


def block(arrays, window, options):
    """Compute a block of cells.

    Parameters
    ----------
    arrays : ndarray of float, shape (25 or 36, rows, columns)
        NPP of the year or of twelve months (g C/m²), temperature (°C) and precipitation (mm) of twelve months; NaN
        where there is no data. They are overwritten.
    window : tuple of int
        Where the block lies; unused.
    options : Options

    Returns
    -------
    Block
    """
    npp, temperature, rain = arrays[:-24], arrays[-24:-12], arrays[-12:]
    coded = 0
    with np.errstate(invalid="ignore"):
        if options.valid_max is None:
            coded = sum(int(np.count_nonzero((npp >= low) & (npp <= high))) for low, high in FILL_CODES)
        else:
            npp[npp > options.valid_max] = np.nan
    climate.convert((npp, temperature, rain), options.units)
    tallies = tuple(climate.screen(values, within) for values, within in zip((npp, temperature, rain), RANGES))
    respiration = np.zeros_like(rain[0])
    monthly = np.empty_like(npp) if len(npp) == climate.MONTHS else None
    for month, days in enumerate(options.days):
        breath = soil_respiration(temperature[month], rain[month], days)
        respiration += breath
        if monthly is not None:
            np.subtract(npp[month], breath, out=monthly[month])
    annual = npp.sum(axis=0) - respiration
    return Block(annual, respiration, monthly, tallies, coded)


def notes(coded):
    """Warn of fill codes; ``coded`` is their number in all blocks."""
    if not coded:
        return ()
    return (Warn("{count} cells of the NPP hold values of 32761–32767 or 65528–65535, which MODIS products use as fill and "
                 "class codes; set the largest valid value (32700, or 65500).", count=coded),)
