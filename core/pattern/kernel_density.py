"""Density of weighted points by the quartic kernel, block by block, in weight per km².

``D(x) = 1/h² · Σ 3/π · wᵢ · (1 − (dᵢ/h)²)²`` over the points nearer than the radius h: each kernel integrates to its
point's weight. Silverman (1986), *Density Estimation for Statistics and Data Analysis*, eq. 4.5, as used by ArcGIS's
Kernel Density. The scaled quartic of QGIS's own heatmap is 7.25 times too large.
"""

from dataclasses import dataclass
from math import ceil, log, pi, sqrt

import numpy as np

from ..errors import DataError, Note, ParameterError, Warn, first
from ..grid import TOLERANCE, Grid
from ..magnitudes import amount, name_rows
from ..progress import silent
from ..tables import by_year
from ..units import M2_PER_KM2

MOST_CELLS = 1_000_000_000
"""Cells beyond which a size of cells is taken for a slip."""

_CELLS_ALONG = 250
"""Cells along the shorter side of the default grid, as in ArcGIS."""
_LEAST_RADIUS = 1e-3
"""Metres below which a radius is rounding."""
_MASS_LOST = 0.01
"""Part of the weight that may be missing from the raster without a warning."""
_COARSEST = 20
"""Radii that fit into a cell, beyond which the raster would be empty and one of the two a slip."""
_LOOK = 100
"""Points between two looks at the cancel button."""


@dataclass(frozen=True)
class KernelPoints:
    """Points that have a place and a weight above zero.

    Attributes
    ----------
    places : ndarray of float, shape (m, 2)
        Metres of a projection.
    weights : ndarray of float, shape (m,)
    rows : ndarray of int, shape (m,)
        Input row of each, ascending.
    notes : tuple of Note
    """

    places: np.ndarray
    weights: np.ndarray
    rows: np.ndarray
    notes: tuple


@dataclass(frozen=True)
class DefaultRadius:
    """The default radius and what it follows from.

    Attributes
    ----------
    radius : float
        Metres.
    standard_distance, median_distance : float
        Of the points from their mean centre (m), both weighted.
    count : int
        Number of points.
    year : int or None
        Year of those points.
    notes : tuple of Note
    """

    radius: float
    standard_distance: float
    median_distance: float
    count: int
    year: int
    notes: tuple


def kernel_points(x, y, weight=None, labels=None):
    """Pick the rows that a density is made of.

    Parameters
    ----------
    x, y : ndarray of float, shape (n,)
        Places in metres of a projection; NaN for a row without a place.
    weight : ndarray of float, optional
        All points weigh 1 without it.
    labels : sequence of str, optional
        Names of the rows, for sentences.

    Returns
    -------
    KernelPoints

    Raises
    ------
    DataError
        If a weight is negative, or no row is left.
    """
    places = np.column_stack((x, y)).astype(float)
    weights = np.ones(len(places)) if weight is None else np.asarray(weight, dtype=float)
    known = np.isfinite(places).all(axis=1) & np.isfinite(weights)
    below = np.flatnonzero(known & (weights < 0))
    if len(below):
        raise DataError("{count} rows have a negative weight ({first}), which has no density; make one density of the "
                        "sources and one of the sinks.", count=len(below), first=first(name_rows(labels, below)))
    rows = np.flatnonzero(known & (weights > 0))
    if not len(rows):
        raise DataError("No row has a place and a weight above zero, so there is no density; check the geometry and "
                        "the field of the weight.")
    notes, lost = (), np.flatnonzero(~known)
    if len(lost):
        notes = (Warn("{count} of {all} rows lack a place or a weight ({first}); they are left out.", count=len(lost),
                      all=len(known), first=first(name_rows(labels, lost))),)
    return KernelPoints(places[rows], weights[rows], rows, notes)


def default_radius(places, weights, years=None):
    """Find the default radius ``h = 0.9 · min(SD, √(1/ln 2) · Dm) · n^(−1/5)``.

    Parameters
    ----------
    places : ndarray of float, shape (m, 2)
    weights : ndarray of float, shape (m,)
        Above zero.
    years : ndarray of int, optional
        The rule goes over each year; the radius is that of the middle year by radius, one for all, so that the years
        compare.

    Returns
    -------
    DefaultRadius

    Raises
    ------
    DataError
        If half the weight or more lies in one place in every year.

    Notes
    -----
    SD is the weighted standard distance from the weighted mean centre, Dm the weighted median of the distances, and n
    the number of points. ArcGIS takes the sum of the weights for n where there are weights, so that the radius hangs
    on their unit; here it does not.
    """
    found = []
    for year, rows in by_year(years, len(places)):
        share = weights[rows] / weights[rows].sum()
        distance = np.hypot(*(places[rows] - share @ places[rows]).T)
        spread, middle = sqrt(share @ distance**2), _weighted_median(distance, share)
        radius = 0.9 * min(spread, sqrt(1 / log(2)) * middle) * len(rows) ** -0.2
        if radius > _LEAST_RADIUS:
            found.append((radius, spread, middle, len(rows), year))
    if not found:
        raise DataError("Half the weight or more lies in one place, so there is no default radius; give a radius.")
    radius, spread, middle, count, year = sorted(found, key=lambda entry: entry[0])[(len(found) - 1) // 2]
    values = {"radius": amount(radius), "sd": amount(spread), "dm": amount(middle), "count": count}
    if len(found) > 1:
        note = Note("The radius is {radius} m in all years, by the default rule 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2 "
                    "for {year}, the middle one of {years} years by radius, with a standard distance SD of {sd} m, a "
                    "median distance Dm of {dm} m and n = {count} points.", year=year, years=len(found), **values)
    else:
        note = Note("The radius is {radius} m by the default rule 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2, with a "
                    "standard distance SD of {sd} m, a median distance Dm of {dm} m and n = {count} points.", **values)
    return DefaultRadius(radius, spread, middle, count, year, (note,))


def density_grid(places, radius, cell=None, extent=None):
    """Lay the grid of the density.

    Parameters
    ----------
    places : ndarray of float, shape (m, 2)
    radius : float
    cell : float, optional
        Width and height of a cell (m); by default the shorter side of the extent over 250.
    extent : sequence of float, optional
        ``xmin, ymin, xmax, ymax``; by default that of the points and a radius on each side, which holds all kernels
        whole. The right and lower edges move outwards to whole cells.

    Returns
    -------
    core.grid.Grid

    Raises
    ------
    ParameterError
        If radius, cell or extent are no such thing, or there would be too many cells.
    """
    _check_radius(radius)
    xmin, ymin, xmax, ymax = extent or (*(places.min(axis=0) - radius), *(places.max(axis=0) + radius))
    width, height = xmax - xmin, ymax - ymin
    if not (width > 0 and height > 0):
        raise ParameterError("The extent is {width} m wide and {height} m high; give one with an area.",
                             width=amount(width), height=amount(height))
    if cell is None:
        cell = min(width, height) / _CELLS_ALONG
    if not cell > 0:
        raise ParameterError("The size of a cell has to be a length above zero.")
    if radius < cell / _COARSEST:
        raise ParameterError("The radius of {radius} m is lost in cells of {cell} m; give both in metres, not in degrees.",
                             radius=amount(radius), cell=amount(cell))
    columns, rows = (max(1, ceil(side / cell - TOLERANCE)) for side in (width, height))
    if columns * rows > MOST_CELLS:
        raise ParameterError("Cells of {cell} m make {columns} × {rows} of them, more than {most}; take larger ones.",
                             cell=amount(cell), columns=columns, rows=rows, most=MOST_CELLS)
    return Grid(xmin, ymax, cell, cell, columns, rows)


def cell_centres(grid, window):
    """Centres of the cells of a window: x ascending, y descending."""
    return (grid.x0 + (window.col0 + np.arange(window.ncols) + 0.5) * grid.dx,
            grid.y0 - (window.row0 + np.arange(window.nrows) + 0.5) * grid.dy)


def density_block(places, weights, radius, x_centres, y_centres, progress=silent):
    """Evaluate the density at the cell centres of a block.

    Parameters
    ----------
    places : ndarray of float, shape (m, 2)
    weights : ndarray of float, shape (m,)
    radius : float
        In metres.
    x_centres, y_centres : ndarray of float, shapes (columns,) and (rows,)
        Ascending and descending.
    progress : callable

    Returns
    -------
    ndarray of float, shape (rows, columns)
        Weight per km².

    Notes
    -----
    Each point adds its kernel to the cells around it, so that time goes with the cells that are in reach of points,
    and memory is the block and one kernel.
    """
    _check_radius(radius)
    x, y = places.T
    col0, col1 = (np.searchsorted(x_centres, x + side, where) for side, where in ((-radius, "right"), (radius, "left")))
    row0, row1 = (np.searchsorted(-y_centres, -y + side, where)
                  for side, where in ((-radius, "right"), (radius, "left")))
    block = np.zeros((len(y_centres), len(x_centres)))
    near = np.flatnonzero((col0 < col1) & (row0 < row1))
    for k, i in enumerate(near):
        if k % _LOOK == 0:
            progress(k / len(near))
        rows, columns = slice(row0[i], row1[i]), slice(col0[i], col1[i])
        across = ((x_centres[columns] - x[i]) / radius) ** 2
        down = ((y_centres[rows] - y[i]) / radius) ** 2
        kernel = (1 - down)[:, None] - across
        np.maximum(kernel, 0, out=kernel)
        kernel *= kernel
        kernel *= weights[i]
        block[rows, columns] += kernel
    block *= 3 / (pi * radius**2) * M2_PER_KM2
    return block


def block_mass(density, grid):
    """Weight that the cells of a block hold together; NaN cells (outside a mask) hold none."""
    return float(np.nansum(density)) * grid.dx * grid.dy / M2_PER_KM2


def mass_notes(mass, total):
    """Say so if the raster holds visibly less or more than the points weigh.

    Parameters
    ----------
    mass : float
        Sum of :func:`block_mass` over all blocks.
    total : float
        Sum of the weights.

    Returns
    -------
    tuple of Warn
    """
    if abs(mass - total) <= _MASS_LOST * total:
        return ()
    return (Warn("The raster holds {share} % of the weight of the points ({mass} of {total}): kernels reach over the "
                 "edge of the extent or the mask, or the cells are too coarse for the radius.",
                 share=amount(100 * mass / total, 4), mass=amount(mass), total=amount(total)),)


def _check_radius(radius):
    if not (np.isfinite(radius) and radius > 0):
        raise ParameterError("The radius has to be a length above zero.")


def _weighted_median(values, share):
    """Value at which half the weight is reached; midway to the next one where it is reached exactly."""
    order = np.argsort(values)
    reached = np.cumsum(share[order])
    half = reached[-1] / 2
    lower, upper = np.searchsorted(reached, (half * (1 - 1e-12), half * (1 + 1e-12)))
    return (values[order[lower]] + values[order[upper]]) / 2
