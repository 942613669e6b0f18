"""Spatial weights: who is whose neighbour, and how much each counts. The one place that makes them.

scipy's sparse matrix carries them. libpysal is not asked at run time: it would bring a second GEOS beside that of QGIS
and a second of import, its contiguity needs a GeoDataFrame and misses neighbours across slivers, and its distance
weights fail where two units share a place. It is the oracle of the tests instead.
"""

from dataclasses import dataclass, field

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, diags, identity
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .contiguity import touching
from .errors import DataError, Message, Note, ParameterError, Warn, first
from .magnitudes import amount, name_rows
from .options import Islands, WeightsKind
from .rng import canonical_order

DEFAULT_K = 8
EARTH_RADIUS = 6371008.8
"""m; mean radius of the Earth, for distances between longitudes and latitudes (within 0.6 % of the ellipsoid)."""
MOST_LINKS = 20_000_000
"""Links beyond which the weights would fill the memory: 4,500 units that all are neighbours."""
BISQUARE = 15 / 16
"""Height of the bisquare kernel, at distance 0."""

_SLACK = 1e-9
"""Relative rounding of a distance: a band reaches the unit at its very end."""
_HEADS = {
    WeightsKind.QUEEN: Message("queen contiguity"),
    WeightsKind.ROOK: Message("rook contiguity"),
    WeightsKind.KNN: "{k} nearest neighbours",
    WeightsKind.BAND: "neighbours within {km} km",
    WeightsKind.INVERSE: "inverse distance within {km} km",
    WeightsKind.KERNEL: "bisquare kernel over the {k} nearest neighbours",
}
_REPORT = ("Weights: {kind}; {n} units, {links} links, {mean} neighbours on average ({least} to {most}), {islands} units without "
           "neighbour, {components} connected part(s).")


@dataclass(frozen=True, eq=False)
class SpatialWeights:
    """Weights between units.

    Attributes
    ----------
    matrix : csr_matrix, shape (n, n)
        Weight of unit j (column) for unit i (row), as they are (1 for contiguity); no unit is its own neighbour.
    kind : WeightsKind
    components : int
        Parts without links between them; a unit without neighbour is a part of its own.
    notes : tuple of Note
        Number of units, links, neighbours, islands and parts in one sentence, and what else a reader should know.
    origin : Neighbourhoods
    """

    matrix: csr_matrix
    kind: WeightsKind
    components: int
    notes: tuple
    origin: "Neighbourhoods" = field(repr=False)

    @property
    def n(self):
        """Number of units."""
        return self.matrix.shape[0]

    @property
    def links(self):
        """Number of links, each direction counted."""
        return self.matrix.nnz

    @property
    def neighbours(self):
        """Number of neighbours of each unit."""
        return np.diff(self.matrix.indptr)

    @property
    def islands(self):
        """Positions of the units without neighbour."""
        return np.flatnonzero(self.neighbours == 0)

    def row_standardised(self):
        """Weights of each unit over their sum; a row without neighbours stays empty."""
        total = np.asarray(self.matrix.sum(axis=1)).ravel()
        return csr_matrix(diags(np.divide(1.0, total, out=np.zeros(self.n), where=total > 0)) @ self.matrix)

    def with_self(self):
        """Weights with each unit as its own neighbour.

        The unit itself weighs as much as its nearest neighbour, the largest weight of its row: 1 for contiguity. For a
        kernel it weighs what the kernel has at distance 0. A unit without neighbours has itself with weight 1.
        """
        if self.kind is WeightsKind.KERNEL:
            return csr_matrix(self.matrix + BISQUARE * identity(self.n))
        own = self.matrix.max(axis=1).toarray().ravel()
        return csr_matrix(self.matrix + diags(np.where(own > 0, own, 1.0)))


class Neighbourhoods:
    """Places of the rows of a layer and a rule of neighbourhood, from which the weights of any rows are made.

    A panel repeats each place once a year. Contiguity is found once for the distinct shapes, and the weights of a set
    of units are kept until another set is asked for, so that years with the same units share one object.

    Parameters
    ----------
    xy : ndarray of float, shape (m, 2)
        Centroid of each distinct place, in metres, or in degrees if ``lonlat``; NaN where there is no geometry.
    shapes : sequence of bytes or None, optional
        Polygon of each distinct place in well-known binary, in any coordinates; contiguity needs them.
    codes : ndarray of int, shape (n,), optional
        Place of each row; by default each row has its own.
    kind : WeightsKind
    k : int
        Neighbours, for k nearest and the kernel.
    distance : float, optional
        Reach in metres of band and inverse distance; by default the smallest in which each unit has a neighbour.
    islands : Islands
    lonlat : bool
        Whether ``xy`` is longitude and latitude; distances are then great circles of a sphere.
    snap : float, optional
        See :func:`core.contiguity.touching`.
    labels : sequence of str, optional
        Names of the rows, for sentences.

    Raises
    ------
    ParameterError
        If the rule cannot be followed.
    """

    def __init__(self, xy, shapes=None, codes=None, kind=WeightsKind.QUEEN, k=DEFAULT_K, distance=None,
                 islands=Islands.KEEP, lonlat=False, snap=None, labels=None):
        self.kind = kind
        self.k = k
        self.distance = distance
        self.islands = islands
        self.lonlat = lonlat
        self.labels = labels
        self.codes = np.arange(len(xy)) if codes is None else np.asarray(codes)
        self._by_shape = kind in (WeightsKind.QUEEN, WeightsKind.ROOK)
        if self._by_shape and shapes is None:
            raise ParameterError("Contiguity needs polygons; choose neighbours by distance.")
        if k < 1:
            raise ParameterError("The number of nearest neighbours has to be 1 or more.")
        if distance is not None and not distance > 0:
            raise ParameterError("The distance has to be above zero.")
        xy = np.asarray(xy, dtype=float).reshape(-1, 2)
        known = np.isfinite(xy).all(axis=1)
        if self._by_shape:
            known &= np.array([shape is not None for shape in shapes], dtype=bool)
        self.located = known[self.codes]
        """Whether each row has a place."""
        self._points = on_sphere(xy) if lonlat else xy
        self._shapes = shapes
        self._snap = snap
        self._touching = None
        keys = [(*xy[i], shapes[i] if self._by_shape else b"") if known[i] else (np.inf, np.inf, b"")
                for i in range(len(xy))]
        rank = {key: number for number, key in enumerate(sorted(set(keys)))}
        self._rank = np.array([rank[key] for key in keys], dtype=np.int64)
        self._last = None, None

    def order(self, rows, *values):
        """Put rows into canonical order, by place and then by value; see :func:`core.rng.canonical_order`."""
        return rows[canonical_order(self._rank[self.codes[rows]], *(value[rows] for value in values))]

    def at(self, rows):
        """Weights of some rows, in their order.

        Parameters
        ----------
        rows : ndarray of int
            Rows that have a place.

        Returns
        -------
        SpatialWeights
            The same object as before if the rows have the same places as those asked for last.

        Raises
        ------
        DataError
            If no unit has a neighbour, an island is refused, or there are too many links.
        """
        codes = self.codes[rows]
        key = codes.tobytes()
        if self._last[0] != key:
            self._last = key, self._make(rows, codes)
        return self._last[1]

    def _make(self, rows, codes):
        notes = []
        points = self._points[codes]
        if len(points) < 2:
            raise DataError("There is only one unit, so none has a neighbour; give a layer with more.")
        if self._by_shape:
            matrix, values = self._contiguity(codes), {}
        elif self.kind in (WeightsKind.KNN, WeightsKind.KERNEL):
            matrix, values = self._nearest(points, notes)
        else:
            matrix, values = self._within(points, notes)
        alone = np.flatnonzero(np.diff(matrix.indptr) == 0)
        if len(alone):
            matrix = self._treat(alone, matrix, points, rows, notes)
        if not matrix.nnz:
            raise DataError("None of the {n} units has a neighbour; choose another kind of weights or a larger "
                            "distance.", n=len(rows))
        same = len(rows) - len(np.unique(self._rank[codes]))
        if same:
            notes.append(Warn("{count} units have the same place as another one and count as its neighbours; for a "
                              "panel, choose the year field.", count=same))
        components = connected_components(matrix, directed=False)[0]
        degree = np.diff(matrix.indptr)
        report = Note(_REPORT, kind=Message(_HEADS[self.kind], **values), n=len(rows), links=matrix.nnz,
                      mean=f"{degree.mean():.2f}", least=degree.min(), most=degree.max(),
                      islands=int((degree == 0).sum()), components=components)
        return SpatialWeights(matrix, self.kind, components, (report, *notes), self)

    def _contiguity(self, codes):
        count = len(self._shapes)
        if self._touching is None:
            row = np.zeros(count, dtype=np.int64)
            row[self.codes[::-1]] = np.arange(len(self.codes))[::-1]
            self._touching = touching(self._shapes, self.kind is WeightsKind.ROOK, self._snap,
                                      name_rows(self.labels, row))
        # units of the same place touch each other, and whatever that place touches
        place = csr_matrix((np.ones(len(codes)), (np.arange(len(codes)), codes)), shape=(len(codes), count))
        return _plain(place @ (self._touching + identity(count)) @ place.T)

    def _nearest(self, points, notes):
        k = self.k
        if k >= len(points):
            k = len(points) - 1
            notes.append(Warn("There are only {n} units, so each has the {k} others as its neighbours.",
                              n=len(points), k=k))
        distance, other = cKDTree(points).query(points, k + 1)
        own = other == np.arange(len(points))[:, None]
        # where many units share a place, a unit may not be among its own nearest
        own[~own.any(axis=1), -1] = True
        distance, other = self._metres(distance[~own]).reshape(-1, k), other[~own].reshape(-1, k)
        weight = np.ones_like(distance)
        if self.kind is WeightsKind.KERNEL:
            # the slack leaves the last neighbour a weight above zero
            reach = distance.max(axis=1, keepdims=True) * (1 + 1e-7)
            share = np.divide(distance, reach, out=np.zeros_like(distance), where=reach > 0)
            weight = BISQUARE * (1 - share**2) ** 2
        row = np.repeat(np.arange(len(points)), k)
        return _square(weight.ravel(), row, other.ravel(), len(points)), {"k": k}

    def _within(self, points, notes):
        tree = cKDTree(points)
        reach = self.distance
        if reach is None:
            reach = self._metres(tree.query(points, 2)[0][:, 1]).max()
            if reach == 0:
                raise DataError("All {n} units share their place with another one, so there is no distance band; "
                                "give a distance, or aggregate them.", n=len(points))
        chord = self._chord(reach) * (1 + _SLACK)
        links = int(tree.count_neighbors(tree, chord)) - len(points)
        if links > MOST_LINKS:
            raise DataError("A distance of {km} km gives {links} links between {n} units, more than fit into the "
                            "memory; give a smaller distance, or choose k nearest.", km=amount(reach / 1e3),
                            links=links, n=len(points))
        a, b = tree.query_pairs(chord, output_type="ndarray").T
        weight = np.ones(len(a))
        if self.kind is WeightsKind.INVERSE:
            apart = self._metres(np.linalg.norm(points[a] - points[b], axis=1))
            together = apart == 0
            if together.any():
                least = apart[~together].min(initial=reach)
                apart[together] = least
                notes.append(Warn("{count} pairs of units share a place; they count as {metres} m apart, the shortest "
                                  "distance between two others.", count=int(together.sum()), metres=amount(least)))
            weight = 1 / apart
        return (_square(np.tile(weight, 2), np.concatenate((a, b)), np.concatenate((b, a)), len(points)),
                {"km": amount(reach / 1e3)})

    def _treat(self, alone, matrix, points, rows, notes):
        """Do with units without neighbour what the rule says."""
        names = first(name_rows(self.labels, np.asarray(rows)[alone]), 5)
        if self.islands is Islands.REFUSE:
            raise DataError("{count} units have no neighbour ({first}); link them to the nearest unit, choose another "
                            "kind of weights, or leave them out.", count=len(alone), first=names)
        if self.islands is Islands.KEEP:
            notes.append(Warn("{count} units have no neighbour ({first}); they stay in the mean and the variance, and "
                              "are flagged.", count=len(alone), first=names))
            return matrix
        distance, other = cKDTree(points).query(points[alone], 2)
        pick = np.arange(len(alone)), np.where(other[:, 0] == alone, 1, 0)
        weight = 1.0
        if self.kind is WeightsKind.INVERSE:
            weight = 1 / self._metres(distance[pick])
        notes.append(Warn("{count} units have no neighbour ({first}); each is linked to the unit nearest to it.",
                          count=len(alone), first=names))
        to_nearest = csr_matrix((np.broadcast_to(weight, len(alone)), (alone, other[pick])), shape=matrix.shape)
        return _plain(matrix + to_nearest.maximum(to_nearest.T))

    def _metres(self, chord):
        """Length on the sphere of a straight line through it; the line itself where the places are on a plane."""
        if not self.lonlat:
            return chord
        return 2 * EARTH_RADIUS * np.arcsin(np.minimum(chord / (2 * EARTH_RADIUS), 1.0))

    def _chord(self, metres):
        """Straight line for a length on the sphere; the reverse of :meth:`_metres`."""
        if not self.lonlat:
            return metres
        return 2 * EARTH_RADIUS * np.sin(min(metres / (2 * EARTH_RADIUS), np.pi / 2))


def build(kind, xy, shapes=None, **rule):
    """Weights between all units of one cross-section; see :class:`Neighbourhoods` for the parameters.

    Returns
    -------
    SpatialWeights
    """
    neighbourhoods = Neighbourhoods(xy, shapes, kind=kind, **rule)
    return neighbourhoods.at(np.flatnonzero(neighbourhoods.located))


def on_sphere(lonlat):
    """Points in space (m) of longitudes and latitudes."""
    lon, lat = np.radians(lonlat).T
    return EARTH_RADIUS * np.column_stack((np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)))


def _square(weight, row, column, count):
    return _plain(coo_matrix((weight, (row, column)), shape=(count, count)))


def _plain(matrix):
    """Sorted rows, without diagonal and without stored zeros."""
    matrix = coo_matrix(matrix)
    other = (matrix.row != matrix.col) & (matrix.data > 0)
    plain = csr_matrix((matrix.data[other], (matrix.row[other], matrix.col[other])), shape=matrix.shape)
    plain.sort_indices()
    return plain
