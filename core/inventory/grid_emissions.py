"""Emission of each cell: a total shared out in proportion to night light, block by block."""

import numpy as np

from ..errors import DataError
from ..magnitudes import undeclared


def usable_light(light, noise=0.0):
    """Light with negative values and values below ``noise`` (background) set to zero; NaN stays."""
    return np.where(light < max(noise, 0.0), 0.0, light)


def light_sum(light, valid, noise=0.0):
    """Sum of the usable light over the valid cells of a block; the sums of all blocks make the denominator.

    Raises
    ------
    DataError
        If cells hold a number that stands for no data by custom.
    """
    for value, where in undeclared(light):
        if (where & valid).any():
            raise DataError("Cells of the night light hold {value}, which files put where they have no data, and it is not "
                            "declared; declare it as no data in the raster.", value=f"{value:.8g}")
    return float(np.sum(usable_light(light, noise), where=valid & np.isfinite(light)))


def cell_emission(light, valid, total, whole_light, noise=0.0):
    """Share out a total over the cells of a block.

    Parameters
    ----------
    light : ndarray of float
    valid : ndarray of bool
        Cells of the region that hold data.
    total : float
        Emission of the whole region in t CO2.
    whole_light : float
        Sum of :func:`light_sum` over all blocks of the region.
    noise : float
        Light below it counts as zero.

    Returns
    -------
    ndarray of float
        t CO2 per cell, NaN outside the region.

    Raises
    ------
    DataError
        If there is no light to share the total out by.
    """
    if not whole_light > 0:
        raise DataError("The night light of the region comes to nothing, so the total cannot be shared out; check the "
                        "raster, the region and the noise threshold.")
    return np.where(valid, usable_light(light, noise) * (total / whole_light), np.nan)


def cell_density(emission, area):
    """Emission in t CO2 per km² from t CO2 per cell and the cells' area in km² (a number, or one for each row)."""
    return emission / area
