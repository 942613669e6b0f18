"""Which cells each polygon covers, and how much of them, once for all years.

Only the boundary is looked at. Cut where it crosses the edges of cells, each piece of it covers a part of its own cell, and
raises what all cells to its right in the row are covered by; sums along the row give the exact share of every cell, and whole
cells between two pieces are a run. Fonts are drawn in this way; here the cells without a boundary are never visited.
"""

import numpy as np

from ..errors import DataError
from ..wkb import NoPolygon, rings, rings_and_holes

_PACKED, _BITS = 7, 9
_MOST_WORDS = 4
"""Passes over the window up to which packed counts are faster than looking at each cell."""
_EVEN, _FEWEST = 1e-5, 8
"""Relative difference of areas within a piece of a run, and fewest cells for which cutting runs pays."""
_NOTHING = 1e-9
"""Share of a cell that is rounding."""


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
        If the geometry is no polygon.
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
        found = []
        for done, unit in enumerate(units):
            found += [(ring, hole, unit) for ring, hole in rings_and_holes(shapes_wkb[unit])]
            progress(done / len(units))
        edges = _edges(found, bounds, ncols, nrows)
        (start, end, self._run_unit), (self._cell, self._share, self._cell_unit) = _fill(
            *_cut_columns(*_cut_rows(*edges, nrows), ncols), ncols, nrows)
        progress(1.0)
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
            start, end, unit, single, single_unit = _paired(*_cut(*cover.runs(), shape[1], most))
            self._edges, self._run_unit = np.column_stack((start, end)).ravel(), unit
            # the areas of a piece change evenly from its first to its last cell
            self._run_area = (cell_areas[np.divmod(start, shape[1])] + cell_areas[np.divmod(end - 1, shape[1])]) / 2
            self._field = np.empty(shape[0] * shape[1] + 1, dtype=np.int64)  # its last lets a run end at the last cell
            self._luts = [np.where(self._groups // _PACKED == word, np.int64(1) << (_BITS * (self._groups % _PACKED)), 0)
                          for word in range(-(-size // _PACKED))]
            cell, share, unit = cover.parts()
            self._cell, unit = np.concatenate((cell, single)), np.concatenate((unit, single_unit))
            share = np.concatenate((share, np.ones(len(single))))
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
        edges, luts, field = self._edges, self._luts, self._field
        if positions.dtype == np.int8:  # two cells are looked up at once
            if len(positions) % 2:
                positions = np.append(positions, np.int8(-1))
            positions = np.ascontiguousarray(positions).view(np.uint16)
            edges, luts, field = edges // 2, [_of_pairs(lut) for lut in luts], field[:len(positions) + 1]
        for word, lut in enumerate(luts):
            np.take(lut, positions, out=field[:-1], mode="wrap")  # −1 is the last
            counts = np.add.reduceat(field, edges)[::2]
            for place in range(min(_PACKED, size - word * _PACKED)):
                held = (counts >> (_BITS * place)) & ((1 << _BITS) - 1)
                areas[:, word * _PACKED + place] += np.bincount(self._run_unit, held * self._run_area, count)
        return areas


def _of_pairs(lut):
    """Look-up table of two neighbouring bytes, from that of one whose last element is that of −1."""
    one = np.zeros(256, dtype=lut.dtype)
    one[:len(lut) - 1], one[255] = lut[:-1], lut[-1]
    return (one[:, None] + one).ravel()


def _paired(start, end, unit):
    """Runs of whole pairs of cells, and the single cells that are left at their ends, with their polygons."""
    first, last = start % 2 == 1, end % 2 == 1
    single, single_unit = np.concatenate((start[first], end[last] - 1)), np.concatenate((unit[first], unit[last]))
    start, end = start + first, end - last
    keep = end > start
    return start[keep], end[keep], unit[keep], single, single_unit


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


def _edges(found, bounds, ncols, nrows):
    """Edges that a window sees: upper end and lower end in columns and rows, side, and line of its first row.

    Parameters
    ----------
    found : list of (ndarray, bool, int)
        Rings, whether each is a hole, and the polygon that it belongs to.

    Returns
    -------
    x0, y0, x1, y1 : ndarray of float
        ``y0 < y1``.
    side : ndarray of float
        1 where the polygon is on the right of the edge, −1 where it is on the left.
    line : ndarray of int
        Number of the polygon × rows of the window.
    """
    lengths = np.array([len(ring) for ring, _, _ in found], dtype=np.int64)
    points = np.concatenate([np.empty((0, 2)), *(ring for ring, _, _ in found)])
    xmin, ymin, xmax, ymax = bounds
    x = (points[:, 0] - xmin) * (ncols / (xmax - xmin))
    y = (ymax - points[:, 1]) * (nrows / (ymax - ymin))
    first = np.cumsum(lengths) - lengths
    x1, y1 = np.append(x[1:], 0.0), np.append(y[1:], 0.0)
    rise = y1 - y
    rise[first + lengths - 1] = 0.0  # from one ring to the next is no edge
    hole = np.array([hole for _, hole, _ in found], dtype=bool)
    side = np.where((np.add.reduceat(rise * (x + x1), first) < 0) == hole, -1.0, 1.0) if len(found) else np.empty(0)
    # what lies to the right of the window covers nothing of it
    seen = np.flatnonzero((rise != 0) & (np.maximum(y, y1) > 0) & (np.minimum(y, y1) < nrows) & (np.minimum(x, x1) < ncols))
    ring = np.repeat(np.arange(len(found)), lengths)[seen]
    up = rise[seen] < 0
    upper, lower = seen + up, seen + ~up
    line = np.array([unit for _, _, unit in found], dtype=np.int64) * nrows
    return x[upper], y[upper], x[lower], y[lower], np.where(up, -side[ring], side[ring]), line[ring]


def _cut_rows(x0, y0, x1, y1, side, line, nrows):
    """Cut edges where they cross rows: left and right end of each piece, its height as its side counts it, and its line."""
    slope = (x1 - x0) / (y1 - y0)
    top, bottom = np.maximum(np.floor(y0), 0).astype(np.int64), np.minimum(np.ceil(y1), nrows).astype(np.int64)
    which, first, last = _repeated(bottom - top)
    row = np.arange(len(which)) + (top - first)[which]
    enter = x0[which] + (row - y0[which]) * slope[which]
    enter[first] = np.where(y0 > top, x0, enter[first])
    leave = np.append(enter[1:], 0.0)
    leave[last] = np.where(y1 > bottom, x0 + (bottom - y0) * slope, x1)
    height = np.ones(len(which))
    height[first] -= np.maximum(y0 - top, 0)
    height[last] -= np.maximum(bottom - y1, 0)
    return np.minimum(enter, leave), np.maximum(enter, leave), height * side[which], line[which] + row


def _cut_columns(left, right, height, line, ncols):
    """Cut pieces of rows where they cross columns: cell (line × columns + column), height, and what it covers of its cell.

    What lies to the left of the window covers its first column wholly; what lies to the right of it is left out.
    """
    inside = np.flatnonzero(left < ncols)
    left, right, height, line = left[inside], right[inside], height[inside], line[inside]
    start = np.maximum(np.floor(left), -1).astype(np.int64)
    end = np.minimum(np.maximum(np.ceil(right).astype(np.int64), start + 1), ncols)
    which, first, last = _repeated(end - start)
    column = np.arange(len(which)) + (start - first)[which]
    enter, leave = column.astype(float), column + 1.0
    enter[first], leave[last] = left, np.minimum(right, end)
    rise = (leave - enter) * (height / np.where(right > left, right - left, 1.0))[which]
    alone = (end == start + 1) & (right <= end)
    rise[first[alone]] = height[alone]
    column = np.maximum(column, 0)
    middle = (np.maximum(enter, 0) + np.maximum(leave, 0)) / 2
    return line[which] * ncols + column, rise, rise * (1 + column - middle)


def _repeated(count):
    """Number of each thing, as often as its count (one at least) says, and where the first and the last of each stands."""
    last = np.cumsum(count) - 1
    return np.repeat(np.arange(len(count)), count), last + 1 - count, last


def _fill(cell, rise, part, ncols, nrows):
    """Runs of whole cells (start, end, polygon), and parts of cells (cell, share, polygon)."""
    order = np.argsort(cell, kind="stable")
    cell = cell[order]
    first = np.flatnonzero(np.diff(cell, prepend=-1))
    cell, rise, part = cell[first], np.add.reduceat(rise[order], first), np.add.reduceat(part[order], first)
    line, column = np.divmod(cell, ncols)
    begins = np.flatnonzero(np.diff(line, prepend=-1))
    level = rise.copy()
    level[begins[1:]] -= np.add.reduceat(rise, begins)[:-1]  # each row begins at zero
    level = np.cumsum(level)
    share = level - rise + part
    owner, row = np.divmod(line, nrows)
    cell = row * ncols + column
    # up to the next cell with a boundary, or the end of the row, all are covered alike
    until = (row + 1) * ncols
    until[:-1] = np.where(line[1:] == line[:-1], cell[1:], until[:-1])
    gap = (until > cell + 1) & (level > _NOTHING)
    whole = gap & (level > 1 - _NOTHING)
    even = np.flatnonzero(gap & ~whole)
    spread, first, _ = _repeated(until[even] - cell[even] - 1)
    between = cell[even][spread] + 1 + np.arange(len(spread)) - first[spread]
    inside = share > _NOTHING
    parts = (np.concatenate((cell[inside], between)), np.minimum(np.concatenate((share[inside], level[even][spread])), 1.0),
             np.concatenate((owner[inside], owner[even][spread])))
    return (cell[whole] + 1, until[whole], owner[whole]), parts
