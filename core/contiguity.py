"""Which polygons touch: shared corners and edges, and boundaries that run side by side in spite of slivers.

The coordinates are hashed, so coverages whose neighbours share their vertices take one pass. Only edges that no other
polygon shares are measured against the polygons nearby; that finds neighbours across slivers, overlaps and vertices
that one side lacks.
"""

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from .errors import DataError
from .wkb import NoPolygon, rings

SNAP = 1e-4
"""Gap between neighbours as a share of the typical diameter of a polygon: 4 m for a county of 40 km."""
ROOK_LENGTH = 10
"""Multiple of the gap along which two boundaries have to run side by side to count as a shared edge."""
BATCH = 200_000
"""Edges that are measured at once."""


def touching(shapes, rook=False, snap=None, names=None):
    """Find the pairs of polygons that touch.

    Parameters
    ----------
    shapes : sequence of bytes or None
        Polygons and multipolygons in well-known binary, in one coordinate system of any unit.
    rook : bool
        Whether they have to share an edge; else a corner is enough.
    snap : float, optional
        Largest gap in units of the coordinates; :data:`SNAP` of the median diameter if not given.
    names : sequence of str, optional
        Names of the shapes, for sentences.

    Returns
    -------
    csr_matrix of bool, shape (n, n)
        Symmetric, without diagonal.

    Raises
    ------
    DataError
        If a shape is no polygon.
    """
    count = len(shapes)
    xy, owner, ring = _vertices(shapes, names)
    if not len(xy):
        return csr_matrix((count, count), dtype=bool)
    boxes = _boxes(xy, owner, count)
    if snap is None:
        snap = SNAP * np.nanmedian(np.hypot(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]))
    origin, corner = np.nanmin(boxes[:, :2], axis=0), np.nanmax(boxes[:, 2:], axis=0)
    # two whole numbers of grid steps have to fit into one of 64 bits; a single point has no extent at all
    snap = max(snap, (corner - origin).max() * 1e-9, np.finfo(float).tiny)
    steps = np.rint((xy - origin) / snap).astype(np.int64)
    node = _number(steps[:, 0] * (steps[:, 1].max() + 1) + steps[:, 1])
    start = np.flatnonzero((ring[1:] == ring[:-1]) & (node[1:] != node[:-1]))
    holder = owner[start]
    low, high = np.sort([node[start], node[start + 1]], axis=0)
    edge = _number(low * (node.max() + 1) + high)
    linked = _sharing(edge, holder, count) if rook else _sharing(node, owner, count)
    loose = np.bincount(edge)[edge] == 1
    if loose.any():
        linked = linked + _side_by_side(np.hstack((xy[start], xy[start + 1])), holder, loose, boxes, linked, snap, rook)
    return linked


def _vertices(shapes, names):
    """Coordinates of all rings, with the shape and the ring that each vertex belongs to."""
    found, owners = [], []
    for i, wkb in enumerate(shapes):
        if wkb is None:
            continue
        try:
            own = rings(wkb)
        except NoPolygon:
            raise DataError("Contiguity needs polygons, but {name} is none; choose neighbours by distance for points, and "
                            "turn curves into straight segments.",
                            name=names[i] if names is not None else f"#{i + 1}") from None
        found += own
        owners += [i] * len(own)
    sizes = [len(ring) for ring in found]
    xy = np.concatenate(found) if found else np.empty((0, 2))
    return xy, np.repeat(np.array(owners, dtype=np.int64), sizes), np.repeat(np.arange(len(found)), sizes)


def _boxes(xy, owner, count):
    """``xmin, ymin, xmax, ymax`` of each shape, NaN for those without vertices."""
    boxes = np.full((count, 4), np.nan)
    held, starts = np.unique(owner, return_index=True)
    boxes[held, :2] = np.minimum.reduceat(xy, starts)
    boxes[held, 2:] = np.maximum.reduceat(xy, starts)
    return boxes


def _number(marks):
    """Number distinct marks from 0 on."""
    return np.unique(marks, return_inverse=True)[1]


def _sharing(mark, owner, count):
    """Pairs of different owners that hold the same mark."""
    twice = np.bincount(mark)[mark] > 1
    mark, owner = _number(mark[twice]), owner[twice]
    held = csr_matrix((np.ones(len(mark), dtype=bool), (mark, owner)), shape=(mark.max(initial=-1) + 1, count))
    pairs = (held.T @ held).tocoo()
    other = pairs.row != pairs.col
    return csr_matrix((np.ones(other.sum(), dtype=bool), (pairs.row[other], pairs.col[other])), shape=(count, count))


def _side_by_side(edges, holder, loose, boxes, linked, snap, rook):
    """Pairs that are not linked yet and come as near as ``snap``, seen from the edges that are nobody else's.

    An edge that is shared has its two polygons on its two sides, so whoever comes near it across them is no neighbour.
    """
    count = len(boxes)
    parts = np.searchsorted(holder, np.arange(count + 1))
    found, batch, held = [], [], 0
    for i in np.unique(holder[loose]):
        mine = edges[parts[i]:parts[i + 1]][loose[parts[i]:parts[i + 1]]]
        near = _meets(boxes, boxes[i], snap)
        near[linked.indices[linked.indptr[i]:linked.indptr[i + 1]]] = False
        near[i] = False
        for j in np.flatnonzero(near):
            ours = mine[_meets(_edge_boxes(mine), boxes[j], snap)]
            if not len(ours):
                continue
            yours = edges[parts[j]:parts[j + 1]]
            around = _edge_boxes(ours)
            yours = yours[_meets(_edge_boxes(yours), (*around[:, :2].min(axis=0), *around[:, 2:].max(axis=0)), snap)]
            if len(yours):
                batch.append((i, j, ours, yours))
                held += len(ours) + len(yours)
            if held > BATCH:
                found += _measured(batch, snap, rook)
                batch, held = [], 0
    found += _measured(batch, snap, rook)
    rows, columns = np.array(found, dtype=np.int64).reshape(-1, 2).T
    pairs = csr_matrix((np.ones(len(rows), dtype=bool), (rows, columns)), shape=(count, count))
    return pairs + pairs.T


def _edge_boxes(edges):
    return np.hstack((np.minimum(edges[:, :2], edges[:, 2:]), np.maximum(edges[:, :2], edges[:, 2:])))


def _meets(boxes, box, snap):
    """Whether boxes come as near to one box as ``snap``; never where they are NaN."""
    xmin, ymin, xmax, ymax = box
    return ((boxes[:, 0] <= xmax + snap) & (boxes[:, 2] >= xmin - snap)
            & (boxes[:, 1] <= ymax + snap) & (boxes[:, 3] >= ymin - snap))


def _measured(batch, snap, rook):
    """Those pairs ``(i, j)`` of the batch whose edges are as near as ``snap``."""
    if not batch:
        return []
    pieces = [np.concatenate([entry[side] for entry in batch]) for side in (2, 3)]
    pair = [np.repeat(np.arange(len(batch)), [len(entry[side]) for entry in batch]) for side in (2, 3)]
    step = max(np.hypot(*(p[:, 2:] - p[:, :2]).T).mean() for p in pieces)
    # the third coordinate keeps the pairs apart, so that one search does them all
    apart = 4 * max(np.ptp(np.vstack([p.reshape(-1, 2) for p in pieces]), axis=0).max(), step)
    trees = []
    for side in (0, 1):
        pieces[side], pair[side] = _cut(pieces[side], pair[side], step)
        middle = (pieces[side][:, :2] + pieces[side][:, 2:]) / 2
        trees.append(cKDTree(np.column_stack((middle, pair[side] * apart))))
    near = trees[0].sparse_distance_matrix(trees[1], step + 2 * snap, output_type="ndarray")
    a, b = near["i"], near["j"]
    length = _run_along(pieces[0][a], pieces[1][b], snap)
    a, length = a[length >= 0], length[length >= 0]
    if rook:
        hits = np.flatnonzero(np.bincount(pair[0][a], length) > ROOK_LENGTH * snap)
    else:
        hits = np.unique(pair[0][a])
    return [batch[h][:2] for h in hits]


def _cut(edges, pair, step):
    """Cut edges into pieces no longer than ``step``; at most twice as many if it is their mean length."""
    times = np.maximum(np.ceil(np.hypot(*(edges[:, 2:] - edges[:, :2]).T) / step), 1).astype(np.int64)
    number = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
    edges, share = np.repeat(edges, times, axis=0), 1 / np.repeat(times, times)
    way = edges[:, 2:] - edges[:, :2]
    begin = edges[:, :2] + way * (number * share)[:, None]
    return np.hstack((begin, begin + way * share[:, None])), np.repeat(pair, times)


def _run_along(edges, others, snap):
    """Length of each edge within ``snap`` of the other one, −1 if none: clipped to the box around the other."""
    start, way = others[:, :2], others[:, 2:] - others[:, :2]
    length = np.hypot(*way.T)
    along = way / length[:, None]
    across = np.column_stack((-along[:, 1], along[:, 0]))
    enter, leave = np.zeros(len(edges)), np.ones(len(edges))
    for axis, far in ((along, length), (across, 0.0)):
        at = ((edges[:, :2] - start) * axis).sum(axis=1)
        move = ((edges[:, 2:] - start) * axis).sum(axis=1) - at
        with np.errstate(divide="ignore", invalid="ignore"):
            one, two = (-snap - at) / move, (far + snap - at) / move
        still = move == 0
        inside = (at >= -snap) & (at <= far + snap)
        enter = np.maximum(enter, np.where(still, np.where(inside, 0.0, 2.0), np.minimum(one, two)))
        leave = np.minimum(leave, np.where(still, 1.0, np.maximum(one, two)))
    return np.where(enter <= leave, (leave - enter) * np.hypot(*(edges[:, 2:] - edges[:, :2]).T), -1.0)
