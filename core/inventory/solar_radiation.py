"""Monthly solar radiation from latitude, sunshine or temperature, by FAO Irrigation and Drainage Paper 56 (Allen et al. 1998)."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import Warn
from . import climate

A_S, B_S, K_RS = 0.25, 0.5, 0.16
SOLAR_CONSTANT = 0.0820
"""MJ/m² a minute."""
MINUTES = 24 * 60
FAR_NORTH = 55.0
"""Degrees of latitude beyond which the formulas are weak in winter (FAO-56)."""


class SolarMethod(Enum):
    """What the radiation is computed from."""

    EXTRATERRESTRIAL = "latitude"
    ANGSTROM = "sunshine"
    HARGREAVES = "range of the temperature"


RANGES = {SolarMethod.EXTRATERRESTRIAL: (), SolarMethod.ANGSTROM: (climate.SUNSHINE,),
          SolarMethod.HARGREAVES: (climate.SPAN,)}


@dataclass(frozen=True)
class Options:
    """How a run computes.

    Attributes
    ----------
    method : SolarMethod
    latitudes : object
        ``window(col0, row0, columns, rows)`` gives degrees, of the shape of the window or of one column.
    days : ndarray, shape (12,)
        Days of the months.
    a_s, b_s : float
        Ångström: share of the extraterrestrial radiation on an overcast day, and what a clear sky adds to it.
    k_rs : float
        Hargreaves: 0.16 inland, 0.19 at coasts.
    units : sequence
        See :func:`climate.convert`.
    """

    method: SolarMethod
    latitudes: object
    days: np.ndarray
    a_s: float = A_S
    b_s: float = B_S
    k_rs: float = K_RS
    units: tuple = ()


@dataclass(frozen=True)
class Block:
    """MJ/m² of twelve months, shape (12, rows, columns), and the tallies of what they were computed from."""

    monthly: np.ndarray
    tallies: tuple


def block(arrays, window, options):
    """Compute a block of cells.

    Parameters
    ----------
    arrays : ndarray of float, shape (months, rows, columns)
        Nothing, twelve months of sunshine (hours a day), or twelve of the lowest and twelve of the highest temperature;
        NaN where there is no data. They are overwritten.
    window : tuple of int
        First column and row, columns and rows.
    options : Options

    Returns
    -------
    Block
    """
    _, _, columns, rows = window
    latitude = np.radians(options.latitudes.window(*window))
    stacks = arrays.reshape(-1, climate.MONTHS, rows, columns)
    climate.convert(stacks, options.units)
    drivers = stacks
    if options.method is SolarMethod.HARGREAVES:
        drivers = (np.subtract(stacks[1], stacks[0], out=stacks[1]),)
    tallies = tuple(climate.screen(values, within) for values, within in zip(drivers, RANGES[options.method]))
    out = np.empty((climate.MONTHS, rows, columns), dtype=arrays.dtype)
    for month in range(climate.MONTHS):
        above, hours = extraterrestrial(latitude, middle_of(month + 1))
        above = above * options.days[month]
        if options.method is SolarMethod.ANGSTROM:
            out[month] = above * angstrom(drivers[0][month], hours, options.a_s, options.b_s)
        elif options.method is SolarMethod.HARGREAVES:
            out[month] = above * options.k_rs * np.sqrt(drivers[0][month])
        else:
            out[month] = above
    return Block(out, tallies)


def notes(method, latitudes):
    """What a reader of the result should know.

    Parameters
    ----------
    method : SolarMethod
    latitudes : core.grid.RowValues or Field
        Degrees.

    Returns
    -------
    list of Note
    """
    found = []
    if method is SolarMethod.EXTRATERRESTRIAL:
        found.append(Warn("This is the radiation above the atmosphere, about twice that at the ground; for CASA choose the "
                          "method by sunshine or by temperature."))
    elif latitudes.farthest() > FAR_NORTH:
        found.append(Warn("The raster reaches to {latitude}° of latitude; beyond {limit}° the formula is weak in winter.",
                          latitude=f"{latitudes.farthest():.1f}", limit=f"{FAR_NORTH:.0f}"))
    return found


def middle_of(month):
    """Number of the day in the middle of a month, ⌊30.4 M − 15⌋ (FAO-56)."""
    return int(30.4 * month - 15)


def extraterrestrial(latitude, day):
    """Radiation above the atmosphere and length of the day.

    Ra = (24·60/π) · 0.0820 · dr · (ωs sin φ sin δ + cos φ cos δ sin ωs) and N = 24 ωs/π, FAO-56 eq. 21–25 and 34. Where
    the sun does not set ωs is π, and where it does not rise 0.

    Parameters
    ----------
    latitude : ndarray or float
        Radians.
    day : int
        Day of the year.

    Returns
    -------
    radiation : ndarray
        MJ/m² a day.
    hours : ndarray
        Length of the day.
    """
    angle = 2 * np.pi * day / 365
    distance = 1 + 0.033 * np.cos(angle)
    tilt = 0.409 * np.sin(angle - 1.39)
    sunset = np.arccos(np.clip(-np.tan(latitude) * np.tan(tilt), -1, 1))
    radiation = MINUTES / np.pi * SOLAR_CONSTANT * distance * (
        sunset * np.sin(latitude) * np.sin(tilt) + np.cos(latitude) * np.cos(tilt) * np.sin(sunset))
    return np.maximum(radiation, 0), 24 / np.pi * sunset


def angstrom(sunshine, hours, a_s=A_S, b_s=B_S):
    """Share of the extraterrestrial radiation that reaches the ground: a_s + b_s · n/N, FAO-56 eq. 35.

    Parameters
    ----------
    sunshine : ndarray
        Hours of sunshine a day.
    hours : ndarray
        Length of the day; sunshine beyond it counts as a clear day.

    Returns
    -------
    ndarray
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.minimum(np.divide(sunshine, hours), 1)
    dark = np.broadcast_to(hours == 0, np.shape(share))
    share = np.where(dark & ~np.isnan(sunshine), 0, share)
    return a_s + b_s * share
