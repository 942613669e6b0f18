"""Which cells each polygon covers, and how much of them, once for all years.

Only the boundary is looked at. Cut where it crosses the edges of cells, each piece of it covers a part of its own cell, and
raises what all cells to its right in the row are covered by; sums along the row give the exact share of every cell, and whole
cells between two pieces are a run. Fonts are drawn in this way; here the cells without a boundary are never visited.
"""

import numpy as np

from ..errors import DataError
from ..wkb import NoPolygon, rings, rings_and_holes

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
    x, y = np.concatenate(found).T
    return np.array([x.min(), y.min(), x.max(), y.max()])


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

    Land lies in patches, so that runs of alike cells are looked at, not cells: each is cut where a run of the coverage begins
    or ends, and then lies wholly inside a polygon or wholly outside.

    Parameters
    ----------
    cover : Coverage
    shape : (int, int)
        Rows and columns of the window.
    cell_areas : ndarray of float, shape (nrows, 1) or (nrows, ncols)
    size : int
        Number of classes.
    """

    def __init__(self, cover, shape, cell_areas, size):
        self._cover, self._columns, self._areas, self._size = cover, shape[1], cell_areas, size
        self._cell, share, self._unit = cover.parts()
        self._weight = share * np.broadcast_to(cell_areas, shape)[np.divmod(self._cell, shape[1])]

    def of(self, planes, look):
        """Areas of the classes of a window's cells.

        Parameters
        ----------
        planes : sequence of ndarray, shape (nrows, ncols)
            Cells that are alike in all of them are of one class.
        look : callable
            ``look(at, count)`` gives the class of the cells at places ``at`` of the window, each of which stands for ``count``.

        Returns
        -------
        ndarray of float, shape (polygons, classes)
        """
        start, end, unit = self._cover.runs()
        bounds = alike(planes, np.concatenate((start, end)))
        length = np.diff(bounds)
        classes = look(np.concatenate((bounds[:-1], self._cell)), np.append(length, np.zeros_like(self._cell)))
        whole, part = classes[:len(length)], classes[len(length):]
        begin = np.searchsorted(bounds, start)
        which, first, _ = _repeated(np.searchsorted(bounds, end) - begin)
        run = np.arange(len(which)) + (begin - first)[which]
        area = areas_of_runs(bounds, self._areas, self._columns)
        size, most = self._size, self._cover.polygons * self._size
        found = np.bincount((unit * size)[which] + whole[run], area[run], most)
        return (found + np.bincount(self._unit * size + part, self._weight, most)).reshape(-1, size)


def alike(planes, cuts=()):
    """Places in a window where runs of cells that are alike in all planes begin, and where the last ends.

    No run reaches beyond a row, or over one of the places ``cuts``.
    """
    new = np.zeros(planes[0].size + 1, dtype=bool)
    new[::planes[0].shape[1]] = True
    new[np.asarray(cuts, dtype=np.int64)] = True
    for plane in planes:
        plane = plane.ravel()
        new[1:-1] |= plane[1:] != plane[:-1]
    return np.flatnonzero(new)


def areas_of_runs(bounds, cell_areas, ncols):
    """Areas of runs of :func:`alike`, where those of cells depend on the row alone or on row and column."""
    if cell_areas.shape[1] == 1:
        rows = np.searchsorted(bounds, np.arange(len(cell_areas) + 1) * ncols)
        return np.diff(bounds) * np.repeat(cell_areas[:, 0], np.diff(rows))
    return np.add.reduceat(cell_areas.ravel(), bounds[:-1])


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
