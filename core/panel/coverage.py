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
        outlines = []
        for done, unit in enumerate(units):
            outlines.append(_outline(shapes_wkb[unit]))
            progress(done / len(units))
        edges = np.concatenate([np.empty((0, 4)), *outlines])
        owner = np.repeat(np.asarray(units, dtype=np.int64), [len(outline) for outline in outlines])
        xmin, ymin, xmax, ymax = bounds
        edges = (edges - [xmin, ymax] * 2) * ([ncols / (xmax - xmin), nrows / (ymin - ymax)] * 2)
        (start, end, self._run_unit), (self._cell, self._share, self._cell_unit) = _fill(
            *_pieces(*_clipped(edges, owner, ncols, nrows)), ncols, nrows)
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


def _outline(wkb):
    """Edges of a polygon, ``x0, y0, x1, y1``; outer rings turn to the left, holes to the right."""
    found = []
    for ring, hole in rings_and_holes(wkb):
        x, y = (ring - ring[0]).T
        if ((x[:-1] * y[1:]).sum() > (x[1:] * y[:-1]).sum()) == hole:
            ring = ring[::-1]
        found.append(np.hstack((ring[:-1], ring[1:])))
    return np.concatenate(found) if found else np.empty((0, 4))


def _clipped(edges, owner, ncols, nrows):
    """Edges inside a window, in columns and rows; those beyond its sides run along them, so that rows stay closed."""
    low, high = np.minimum(edges[:, 1], edges[:, 3]), np.maximum(edges[:, 1], edges[:, 3])
    keep = (high > 0) & (low < nrows) & (high > low)
    edges, owner = edges[keep], owner[keep]
    slope = (edges[:, 2] - edges[:, 0]) / (edges[:, 3] - edges[:, 1])
    for y in (1, 3):
        inside = np.clip(edges[:, y], 0, nrows)
        moved = inside != edges[:, y]
        edges[moved, y - 1] += ((inside - edges[:, y]) * slope)[moved]
        edges[:, y] = inside
    for side in (0, ncols):
        over = (edges[:, 0] < side) != (edges[:, 2] < side)
        first, last = edges[over], edges[over].copy()
        if len(first):
            part = (side - first[:, 0]) / (first[:, 2] - first[:, 0])
            middle = first[:, 1] + part * (first[:, 3] - first[:, 1])
            first[:, 2], first[:, 3] = last[:, 0], last[:, 1] = side, middle
            edges, owner = np.concatenate((edges[~over], first, last)), np.concatenate((owner[~over], owner[over], owner[over]))
    edges[:, 0::2] = np.clip(edges[:, 0::2], 0, ncols)
    return edges, owner


def _pieces(edges, owner):
    """Cut edges where they cross rows, then columns; each piece lies in one cell."""
    for axis in (1, 0):
        start, end = edges[:, axis], edges[:, axis + 2]
        line = np.floor(np.minimum(start, end)) + 1  # the first that is crossed
        crossed = np.maximum(np.ceil(np.maximum(start, end)) - line, 0).astype(np.int64)
        pieces = crossed + 1
        which = np.repeat(np.arange(len(edges)), pieces)
        place = np.arange(len(which)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        is_first, is_last = place == 0, place == crossed[which]
        forward = (end >= start)[which]
        before = line[which] + np.where(forward, place - 1, crossed[which] - place)
        after = before + np.where(forward, 1, -1)
        run = np.where(end == start, 1.0, end - start)  # an edge along a line crosses none
        slope = ((edges[:, 3 - axis] - edges[:, 1 - axis]) / run)[which]
        cut = np.empty((len(which), 4))
        for column, at, outer, own in ((0, before, is_first, edges), (2, after, is_last, edges)):
            cut[:, axis + column] = np.where(outer, own[which, axis + column], at)
            cut[:, 1 - axis + column] = np.where(outer, own[which, 1 - axis + column],
                                                 own[which, 1 - axis] + (at - start[which]) * slope)
        edges, owner = cut, owner[which]
    return edges, owner


def _fill(edges, owner, ncols, nrows):
    """Runs of whole cells (start, end, polygon), and parts of cells (cell, share, polygon)."""
    rise = edges[:, 3] - edges[:, 1]
    edges, owner, rise = edges[rise != 0], owner[rise != 0], rise[rise != 0]
    middle = (edges[:, 0] + edges[:, 2]) / 2
    column = np.clip(np.floor(middle), 0, ncols).astype(np.int64)
    row = np.clip(np.floor((edges[:, 1] + edges[:, 3]) / 2), 0, nrows - 1).astype(np.int64)
    # what lies beyond the right side is in a column of its own
    cells, which = np.unique((owner * nrows + row) * (ncols + 1) + column, return_inverse=True)
    own = np.bincount(which, rise * (1 - (middle - column)), len(cells))
    rise = np.bincount(which, rise, len(cells))
    line, column = np.divmod(cells, ncols + 1)
    level = np.cumsum(rise)
    is_new = np.diff(line, prepend=-1) != 0
    level -= (level - rise)[is_new][np.cumsum(is_new) - 1]  # rows are closed, and begin at zero but for rounding
    share = level - rise + own
    owner, row = np.divmod(line, nrows)
    cell = row * ncols + column
    # up to the next cell with a boundary, all are covered alike
    until = np.where(np.diff(line, append=-1) == 0, np.append(cell[1:], 0), cell + 1)
    gap = (until > cell + 1) & (level > _NOTHING)
    whole = gap & (level > 1 - _NOTHING)
    even = np.flatnonzero(gap & ~whole)
    many = until[even] - cell[even] - 1
    spread = np.repeat(even, many)
    between = cell[spread] + 1 + np.arange(len(spread)) - np.repeat(np.cumsum(many) - many, many)
    inside = (column < ncols) & (share > _NOTHING)
    parts = (np.concatenate((cell[inside], between)), np.minimum(np.concatenate((share[inside], level[spread])), 1.0),
             np.concatenate((owner[inside], owner[spread])))
    return (cell[whole] + 1, until[whole], owner[whole]), parts
