"""The grid of a raster: where its cells are, how large they are, and how it is cut into windows.

Core never measures: the size of a cell comes from a closed formula on the ellipsoid (geographic grids) or from areas
that the caller has measured (projected grids).
"""

from dataclasses import dataclass
from math import isqrt
from typing import NamedTuple

import numpy as np

from .errors import DataError

TILE_CELLS = 1 << 20
"""Cells of a tile: 8 MB for one array of floats, so that a dozen of them stay small."""
TOLERANCE = 1e-3
"""Part of a cell that counts as nothing: tools round the same geotransform differently."""


class Window(NamedTuple):
    """A rectangle of cells."""

    col0: int
    row0: int
    ncols: int
    nrows: int


@dataclass(frozen=True, eq=False)
class Grid:
    """A north-up grid; two grids are equal if their corners agree within a thousandth of a cell.

    Attributes
    ----------
    x0, y0 : float
        Left and upper edge.
    dx, dy : float
        Width and height of a cell, both positive.
    columns, rows : int
    geographic : bool
        Whether the coordinates are degrees of longitude and latitude.
    """

    x0: float
    y0: float
    dx: float
    dy: float
    columns: int
    rows: int
    geographic: bool = False

    def __post_init__(self):
        if not (self.dx > 0 and self.dy > 0 and self.columns > 0 and self.rows > 0):
            raise DataError("The raster has {columns} × {rows} cells of {dx} × {dy}, which is no north-up grid; "
                            "warp it to one.", columns=self.columns, rows=self.rows, dx=self.dx, dy=self.dy)

    def __eq__(self, other):
        if not isinstance(other, Grid):
            return NotImplemented
        if (self.columns, self.rows, self.geographic) != (other.columns, other.rows, other.geographic):
            return False
        near = TOLERANCE * np.array([self.dx, self.dy] * 2)
        return bool(np.all(np.abs(np.subtract(self.bounds(), other.bounds())) <= near))

    def bounds(self, window=None):
        """Edges ``(xmin, ymin, xmax, ymax)`` of a window, or of the whole grid."""
        col0, row0, ncols, nrows = window or (0, 0, self.columns, self.rows)
        return (self.x0 + col0 * self.dx, self.y0 - (row0 + nrows) * self.dy,
                self.x0 + (col0 + ncols) * self.dx, self.y0 - row0 * self.dy)

    def spans(self, boxes):
        """Find the cells under boxes, clipped to the grid.

        Parameters
        ----------
        boxes : ndarray of float, shape (n, 4)
            ``xmin, ymin, xmax, ymax`` of each.

        Returns
        -------
        ndarray of int, shape (n, 4)
            First column, first row, last column + 1, last row + 1; the last is not beyond the first where a box is
            outside.
        """
        xmin, ymin, xmax, ymax = np.asarray(boxes, dtype=float).reshape(-1, 4).T
        spans = np.column_stack((np.floor((xmin - self.x0) / self.dx), np.floor((self.y0 - ymax) / self.dy),
                                 np.ceil((xmax - self.x0) / self.dx), np.ceil((self.y0 - ymin) / self.dy)))
        return np.clip(spans, 0, [self.columns, self.rows] * 2).astype(np.int64)

    def beyond(self, boxes):
        """Whether each box reaches over the edge of the grid."""
        xmin, ymin, xmax, ymax = self.bounds()
        slack = TOLERANCE * np.array([self.dx, self.dy])
        boxes = np.asarray(boxes, dtype=float).reshape(-1, 4)
        return (boxes[:, :2] + slack < [xmin, ymin]).any(axis=1) | (boxes[:, 2:] - slack > [xmax, ymax]).any(axis=1)

    def tiles(self, cells=TILE_CELLS, block=(256, 256)):
        """Cut the grid into windows of bounded size, in reading order.

        Parameters
        ----------
        cells : int
            Most cells of a tile.
        block : (int, int)
            Columns and rows that the file stores together: tiles are whole multiples of it where that fits, so
            that no block is unpacked twice.

        Yields
        ------
        Window
        """
        side = isqrt(cells)
        ncols = min(self.columns, max(block[0], side // block[0] * block[0]), cells)
        nrows = cells // ncols
        nrows = min(self.rows, nrows // block[1] * block[1] or nrows)
        for row0 in range(0, self.rows, nrows):
            for col0 in range(0, self.columns, ncols):
                yield Window(col0, row0, min(ncols, self.columns - col0), min(nrows, self.rows - row0))


@dataclass(frozen=True)
class RowValues:
    """Values that depend on the row alone, as latitude and cell area do on a geographic grid.

    Attributes
    ----------
    rows : ndarray of float, shape (grid.rows,)
        Value of each row.
    """

    rows: np.ndarray

    def window(self, col0, row0, ncols, nrows):
        """Values of the cells of a window, shape ``(nrows, 1)``."""
        return self.rows[row0:row0 + nrows, None]

    def farthest(self):
        """Largest magnitude."""
        return float(np.abs(self.rows).max())


class RowAreas(RowValues):
    """Cell areas (m²) of a geographic grid."""


def geographic_cell_areas(grid, a, b):
    """Measure the cells of a geographic grid on the ellipsoid.

    The cell between latitudes φ₁ and φ₂ and Δλ wide has a²/2 · Δλ · (q(φ₂) − q(φ₁)), with
    q = (1 − e²) · [sin φ / (1 − e² sin² φ) + artanh(e sin φ) / e] of Snyder (1987), Map Projections — A Working
    Manual, USGS Professional Paper 1395, eq. 3-12 (authalic latitude).

    Parameters
    ----------
    grid : Grid
        Grid in degrees.
    a, b : float
        Semi-axes of the ellipsoid (m); equal for a sphere.

    Returns
    -------
    RowAreas
    """
    # A grid of whole degrees that is registered to cell centres reaches half a cell over the poles.
    edges = np.clip(grid.y0 - np.arange(grid.rows + 1) * grid.dy, -90.0, 90.0)
    sine = np.sin(np.radians(edges))
    e2 = 1.0 - (b / a) ** 2
    e = np.sqrt(e2)
    bend = np.arctanh(e * sine) / e if e > 0 else sine
    q = (1.0 - e2) * (sine / (1.0 - e2 * sine**2) + bend)
    return RowAreas(a**2 / 2 * np.radians(grid.dx) * (q[:-1] - q[1:]))


@dataclass(frozen=True)
class Field:
    """A quantity of a projected grid, measured at a lattice of cells and interpolated bilinearly between them.

    Attributes
    ----------
    columns, rows : ndarray of int, shapes (k,) and (m,)
        Columns and rows of the measured cells, ascending; see :meth:`nodes`.
    values : ndarray of float, shape (m, k)
        Of those cells.
    """

    columns: np.ndarray
    rows: np.ndarray
    values: np.ndarray

    @staticmethod
    def nodes(grid, most=65):
        """Columns and rows whose cells are to be measured, from edge to edge, at most ``most`` of each."""
        return tuple(np.unique(np.linspace(0, n - 1, min(n, most)).round().astype(np.int64))
                     for n in (grid.columns, grid.rows))

    @classmethod
    def measured(cls, columns, rows, values):
        """Make the field; cells that could not be measured (NaN) take the value of their neighbours.

        Corners of a global sinusoidal raster lie off the Earth, and a unit's cells may lie right beside them.
        """
        values = np.array(values, dtype=float)
        if not np.isfinite(values).any():
            raise DataError("The cells of the raster have no place on the ellipsoid; check the raster's CRS.")
        for lines, places in ((values, columns), (values.T, rows)):
            for line in lines:
                known = np.isfinite(line)
                if known.any():
                    line[~known] = np.interp(places[~known], places[known], line[known])
        return cls(columns, rows, values)

    def window(self, col0, row0, ncols, nrows):
        """Values of the cells of a window, shape ``(nrows, ncols)``."""
        i, j, t = _between(self.rows, row0, nrows)
        along = self.values[i] * (1 - t[:, None]) + self.values[j] * t[:, None]
        i, j, t = _between(self.columns, col0, ncols)
        return along.take(i, axis=1) * (1 - t) + along.take(j, axis=1) * t  # along[:, i] would stand column by column

    def farthest(self):
        """Largest magnitude at the lattice."""
        return float(np.abs(self.values).max())


class AreaField(Field):
    """Cell areas (m²) of a projected grid."""


class AreaMean:
    """Mean of cells weighted by their area, gathered window by window.

    Parameters
    ----------
    areas : RowAreas or AreaField, optional
        None: every cell counts the same.
    """

    def __init__(self, areas=None):
        self._areas = areas
        self._sum = self._weight = 0.0

    def add(self, window, cells):
        """Take in the cells of a window; NaN is no data."""
        known = ~np.isnan(cells)
        weight = known * (1.0 if self._areas is None else self._areas.window(*window))
        self._weight += float(weight.sum())
        self._sum += float(np.multiply(weight, cells, out=weight, where=known).sum())

    def value(self):
        """The mean; NaN where no cell has data."""
        return self._sum / self._weight if self._weight else np.nan


def _between(nodes, start, count):
    """Nodes before and after each of ``count`` places from ``start`` on, and the share of the way between them."""
    places = np.arange(start, start + count)
    before = np.clip(np.searchsorted(nodes, places, side="right") - 1, 0, max(len(nodes) - 2, 0))
    after = np.minimum(before + 1, len(nodes) - 1)
    return before, after, (places - nodes[before]) / np.maximum(nodes[after] - nodes[before], 1)
