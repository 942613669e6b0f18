"""Which cells each polygon covers, and how much of them: exactextract behind one class.

exactextract is asked for coverage fractions only, once for all years; the sums are ours.
"""

import numpy as np

from ..errors import DataError
from ..isolation import own_libraries
from ..wkb import NoPolygon, rings

_PACKED, _BITS = 7, 9
_MOST_WORDS = 4
"""Passes over the window up to which packed counts are faster than looking at each cell."""
_EVEN, _FEWEST = 1e-5, 8
"""Relative difference of areas within a piece of a run, and fewest cells for which cutting runs pays."""

with own_libraries():
    from exactextract import Feature, FeatureSource, Operation, Writer, exact_extract
    from exactextract.raster import NumPyRasterSource


def wkb_box(wkb):
    """Bounding box of a polygon in well-known binary.

    Parameters
    ----------
    wkb : bytes or None

    Returns
    -------
    ndarray of float, shape (4,)
        ``xmin, ymin, xmax, ymax``; NaN for ``None`` and for an empty geometry.

    Raises
    ------
    DataError
        If the geometry is no polygon: exactextract would take a line's length for coverage.
    """
    try:
        found = rings(wkb) if wkb is not None else []
    except NoPolygon as error:
        raise DataError("A unit is not a polygon (geometry type {code}); use a polygon layer, and turn curves into "
                        "straight segments.", code=error.code) from None
    if not found:
        return np.full(4, np.nan)
    return np.concatenate([np.min([ring.min(axis=0) for ring in found], axis=0),
                           np.max([ring.max(axis=0) for ring in found], axis=0)])


class Coverage:
    """What some polygons cover of a window.

    Whole cells are kept as runs, parts of cells one by one, so that a total of a field over all polygons is one pass
    over the window.

    Parameters
    ----------
    bounds : tuple of float
        ``xmin, ymin, xmax, ymax`` of the window.
    ncols, nrows : int
    shapes_wkb : sequence of bytes
        All polygons.
    units : ndarray of int
        Which of them to look at.
    progress : callable
        Called after every polygon; what it raises ends the work.
    """

    def __init__(self, bounds, ncols, nrows, shapes_wkb, units, progress):
        # The raster holds the number of each cell: reading it is twice as fast as exactextract's own cell_id.
        numbers = np.arange(ncols * nrows, dtype=np.int32).reshape(nrows, ncols)
        cells = NumPyRasterSource(numbers, *bounds)
        polygons = _Polygons(shapes_wkb, units)
        parts = _Parts(units, progress)
        try:
            exact_extract(cells, polygons, [Operation("values", "cell", cells),
                                            Operation("coverage", "share", cells)], output=parts)
        except (RuntimeError, ValueError) as error:
            raise DataError("The polygon of row {row} cannot be laid over the raster ({error}); repair it with "
                            "“Fix geometries”.", row=polygons.current + 1, error=error) from error
        start, end, self._run_unit, self._cell, self._share, self._cell_unit = parts.arrays()
        order = np.argsort(start, kind="stable")
        self._run_unit = self._run_unit[order]
        self._edges = np.column_stack((start[order], end[order])).ravel()
        self._count = len(shapes_wkb)

    def __bool__(self):
        return len(self._cell) + len(self._edges) > 0

    @property
    def polygons(self):
        """Number of all polygons."""
        return self._count

    def runs(self):
        """Whole cells: first cell, cell after the last, and polygon of each run, by first cell."""
        return self._edges[::2], self._edges[1::2], self._run_unit

    def parts(self):
        """Parts of cells: cell, covered share, and polygon."""
        return self._cell, self._share, self._cell_unit

    def members(self):
        """Every covered cell of every polygon.

        Returns
        -------
        cell : ndarray of int
            Number of the cell in the window, row by row.
        share : ndarray of float
            Covered part of it.
        unit : ndarray of int
        """
        start, end = self._edges[::2], self._edges[1::2]
        length = end - start
        first = np.cumsum(length) - length
        inner = np.arange(length.sum()) + np.repeat(start - first, length)
        return (np.concatenate((inner, self._cell)), np.concatenate((np.ones(len(inner)), self._share)),
                np.concatenate((np.repeat(self._run_unit, length), self._cell_unit)).astype(np.int64))

    def totals(self, field):
        """Sum a field over the covered cells, weighted by coverage.

        Parameters
        ----------
        field : ndarray of float, shape (nrows * ncols + 1,)
            Finite values of the window's cells; the last element lets a run end at the last cell.

        Returns
        -------
        ndarray of float, shape (len(shapes_wkb),)
        """
        # reduceat also sums the gaps between runs: they are few, and one pass over the window is what counts.
        runs = np.add.reduceat(field, self._edges)[::2]
        parts = field[self._cell] * self._share
        return (np.bincount(self._run_unit, runs, self._count) + np.bincount(self._cell_unit, parts, self._count))


class ClassAreas:
    """Areas of classes that the polygons of a coverage hold.

    Cells are counted by runs: the counts of seven classes stand side by side in one integer of nine bits each, so that one
    pass over the window counts them all. A run is cut where its counts could overflow, or its cells differ in size.

    Parameters
    ----------
    cover : Coverage
    shape : (int, int)
        Rows and columns of the window.
    cell_areas : ndarray of float, shape (nrows, 1) or (nrows, ncols)
    groups : ndarray of int
        Class of each position of :meth:`of`; its last element is that of position −1.
    size : int
        Number of classes.
    """

    def __init__(self, cover, shape, cell_areas, groups, size):
        self._cover, self._groups, self._size = cover, np.asarray(groups), size
        most = _even_cells(cell_areas)
        self._by_cell = size > _PACKED * _MOST_WORDS or most < _FEWEST
        cell_areas = np.broadcast_to(cell_areas, shape)
        if self._by_cell:
            self._cell, share, unit = cover.members()
        else:
            start, end, self._run_unit = _cut(*cover.runs(), shape[1], most)
            self._edges = np.column_stack((start, end)).ravel()
            # the areas of a piece change evenly from its first to its last cell
            self._run_area = (cell_areas[np.divmod(start, shape[1])] + cell_areas[np.divmod(end - 1, shape[1])]) / 2
            self._field = np.zeros(shape[0] * shape[1] + 1, dtype=np.int64)  # the last element lets a run end at the last cell
            self._luts = [np.where(self._groups // _PACKED == word, np.int64(1) << (_BITS * (self._groups % _PACKED)), 0)
                          for word in range(-(-size // _PACKED))]
            self._cell, share, unit = cover.parts()
        self._unit = unit.astype(np.int64) * size
        self._weight = share * cell_areas[np.divmod(self._cell, shape[1])]

    def of(self, positions):
        """Areas of the classes of a window's cells.

        Parameters
        ----------
        positions : ndarray of int, shape (nrows * ncols,)

        Returns
        -------
        ndarray of float, shape (polygons, classes)
        """
        count, size = self._cover.polygons, self._size
        classes = self._groups[positions[self._cell]]
        areas = np.bincount(self._unit + classes, self._weight, count * size).astype(float).reshape(count, size)
        if self._by_cell or not len(self._edges):
            return areas
        for word, lut in enumerate(self._luts):
            np.take(lut, positions, out=self._field[:-1], mode="wrap")  # −1 is the last
            counts = np.add.reduceat(self._field, self._edges)[::2]
            for place in range(min(_PACKED, size - word * _PACKED)):
                held = (counts >> (_BITS * place)) & ((1 << _BITS) - 1)
                areas[:, word * _PACKED + place] += np.bincount(self._run_unit, held * self._run_area, count)
        return areas


def _even_cells(cell_areas):
    """Cells in a row whose areas differ by less than a hundred-thousandth, at most as many as can be counted."""
    if cell_areas.shape[1] == 1:
        return (1 << _BITS) - 1
    slope = float(np.abs(np.diff(cell_areas, axis=1)).max() / cell_areas.min())
    return int(min(_EVEN / slope, (1 << _BITS) - 1)) if slope > 0 else (1 << _BITS) - 1


def _cut(start, end, unit, columns, most):
    """Cut runs at the ends of rows, and every ``most`` cells of them."""
    blocks = -(-columns // most)
    first, last = (at // columns * blocks + at % columns // most for at in (start, end - 1))
    pieces = last - first + 1
    which = np.repeat(np.arange(len(start)), pieces)
    block = first[which] + np.arange(len(which)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    left = block // blocks * columns + block % blocks * most
    right = np.minimum(left + most, (block // blocks + 1) * columns)
    return np.maximum(left, start[which]), np.minimum(right, end[which]), unit[which]


class _Polygon(Feature):
    def __init__(self, wkb):
        super().__init__()
        self._wkb = wkb

    def geometry(self):
        return self._wkb

    def fields(self):
        return []


class _Polygons(FeatureSource):
    def __init__(self, shapes_wkb, units):
        super().__init__()
        self._shapes, self._units = shapes_wkb, units
        self.current = -1

    def count(self):
        return len(self._units)

    def srs_wkt(self):
        return None

    def __iter__(self):
        for unit in self._units:
            self.current = unit
            yield _Polygon(self._shapes[unit])


class _Row(Feature):
    """A result of exactextract on its way to numpy."""

    def __init__(self):
        super().__init__()
        self.values = {}

    def set(self, name, value):
        self.values[name] = value

    def set_geometry(self, geometry):
        pass


class _Parts(Writer):
    """Gathers runs and parts of cells; polygons arrive in the order of ``units``."""

    def __init__(self, units, progress):
        super().__init__()
        self._units, self._progress = units, progress
        self._runs, self._cells, self._done = [], [], 0

    def add_operation(self, operation):
        pass

    def features(self):
        return None

    def write(self, feature):
        row = _Row()
        feature.copy_to(row)
        cell, share = row.values["cell"], row.values["share"]
        unit = self._units[self._done]
        self._done += 1
        whole = share == 1.0
        inner = cell[whole]
        if len(inner):
            breaks = np.flatnonzero(inner[1:] != inner[:-1] + 1)
            start = inner[np.concatenate(([0], breaks + 1))]
            end = inner[np.concatenate((breaks, [len(inner) - 1]))] + 1
            self._runs.append((start, end, np.full(len(start), unit)))
        if len(inner) < len(cell):
            part = ~whole
            self._cells.append((cell[part], share[part], np.full(len(cell) - len(inner), unit)))
        self._progress(self._done / len(self._units))

    def arrays(self):
        """Start, end and unit of each run; number, share and unit of each part of a cell."""
        none = (np.empty(0, np.int64),) * 3
        return (*(np.concatenate(a) for a in zip(none, *self._runs)),
                *(np.concatenate(a) for a in zip(none, *self._cells)))
