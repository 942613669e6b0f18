"""Where the rows of a local regression are: distances between them, in space and time, and their nearest neighbours."""

from copy import copy

import numpy as np

from ..options import Islands
from ..weights import EARTH_RADIUS, on_sphere

KEPT_BYTES = 1 << 29
"""Memory in which the order of the neighbours is kept between scans; above it, it is found anew for each."""


class Places:
    """Where the rows are, and how far from each other.

    Parameters
    ----------
    xy : ndarray of float, shape (n, 2)
        Metres, or degrees if ``lonlat``: distances then go along great circles.
    lonlat : bool
    time : ndarray of float, shape (n,), optional
        Year of each row; the distance of rows is then ``√(ds² + τ dt²)`` (Huang, Wu and Barry 2010).
    tau : float
        Square metres that a squared year is worth.
    """

    notes = ()
    """Of a set of units, in sentences; see :class:`core.pattern.sections.Report`."""

    def __init__(self, xy, lonlat=False, time=None, tau=0.0):
        self.coordinates = on_sphere(xy) if lonlat else xy - np.mean(xy, axis=0)
        self.lonlat = lonlat
        self.time = None if time is None else np.asarray(time, dtype=float)
        self.tau = tau

    @property
    def n(self):
        """Number of rows."""
        return len(self.coordinates)

    def at(self, tau):
        """The same places with another worth of a year."""
        other = copy(self)
        other.tau = tau
        return other

    def in_time(self, time):
        """The same places with a moment each."""
        other = copy(self)
        other.time = np.asarray(time, dtype=float)
        return other

    def crowd(self):
        """Most rows at one place, and at one moment where time counts."""
        timed = self.time is not None and self.tau > 0
        rows = np.column_stack((self.coordinates, self.time)) if timed else self.coordinates
        return int(np.unique(rows, axis=0, return_counts=True)[1].max())

    def spread(self):
        """Squared diagonal (m²) of the box round the places."""
        return float((np.ptp(self.coordinates, axis=0) ** 2).sum())

    def shuffled(self, order):
        """The places in another order."""
        other = copy(self)
        other.coordinates = self.coordinates[order]
        other.time = None if self.time is None else self.time[order]
        return other

    def squared(self, rows):
        """Squared distances (m²) from some rows to all.

        Returns
        -------
        ndarray, shape (len(rows), n)
        """
        out = None
        for axis in self.coordinates.T:
            apart = axis[rows, None] - axis
            apart *= apart
            out = apart if out is None else np.add(out, apart, out=out)
        if self.lonlat:
            chord = np.sqrt(out)
            out = (2 * EARTH_RADIUS * np.arcsin(np.minimum(chord / (2 * EARTH_RADIUS), 1.0))) ** 2
        if self.time is not None and self.tau:
            apart = self.time[rows, None] - self.time
            out += self.tau * apart * apart
        return out


class Locations:
    """Places of the rows of a layer, from which those of any rows are taken, as :func:`core.pattern.sections.sections` asks.

    Parameters
    ----------
    xy : ndarray of float, shape (m, 2)
        Each distinct place, in metres, or in degrees if ``lonlat``; NaN where there is no geometry.
    codes : ndarray of int, shape (n,), optional
        Place of each row; by default each row has its own.
    lonlat : bool
    labels : sequence of str, optional
        Names of the rows, for sentences.
    """

    islands = Islands.KEEP

    def __init__(self, xy, codes=None, lonlat=False, labels=None):
        xy = np.asarray(xy, dtype=float).reshape(-1, 2)
        self._xy = xy if codes is None else xy[codes]
        self.located = np.isfinite(self._xy).all(axis=1)
        self.lonlat, self.labels = lonlat, labels

    def order(self, rows, *values):
        """Put rows into canonical order, by place and then by value; see :func:`core.rng.canonical_order`."""
        return rows[np.lexsort((*(value[rows] for value in values[::-1]), *self._xy[rows].T[::-1]))]

    def at(self, rows):
        """Places of some rows, in their order."""
        return Places(self._xy[rows], self.lonlat)


class Order:
    """The neighbours of each place in the order of their distance, kept while they fit into the memory.

    Attributes
    ----------
    keeps : bool
    crowd : int
        Most rows that share a place (and a moment): a smaller number of neighbours reaches no farther than it.
    left : int
        Bytes that are left for what else hangs on the places.
    bounds : dict
        Of fixed bandwidths, by the number of neighbours that the least has to reach.
    """

    def __init__(self, places):
        self._places = places
        needed = places.n * places.n * 12
        self.keeps = needed <= KEPT_BYTES
        self.left = KEPT_BYTES - needed
        self.crowd = places.crowd()
        self.bounds = {}
        self._kept = {}

    def __getstate__(self):
        # a worker of a cluster gets other blocks each time, so it keeps none
        return {**vars(self), "keeps": False, "left": 0, "_kept": {}}

    def of(self, rows, far):
        """Positions and squared distances of the ``far`` nearest places of some rows, nearest first."""
        key = int(rows[0]), int(rows[-1]), len(rows)
        if key in self._kept:
            order, squared = self._kept[key]
            if order.shape[1] >= far:
                return order[:, :far], squared[:, :far]
        squared = self._places.squared(rows)
        if far < squared.shape[1] // 2:
            near = np.sort(np.argpartition(squared, far - 1, axis=1)[:, :far], axis=1)
            last = np.take_along_axis(squared, near, axis=1).max(axis=1, keepdims=True)
            # of several at the last distance the first count, as they do where all are sorted
            for row in np.flatnonzero(np.count_nonzero(squared <= last, axis=1) > far):
                closer = np.flatnonzero(squared[row] <= last[row])
                near[row] = np.sort(closer[np.argsort(squared[row, closer], kind="stable")[:far]])
            squared = np.take_along_axis(squared, near, axis=1)
            order = np.argsort(squared, axis=1, kind="stable")
            near = np.take_along_axis(near, order, axis=1)
        else:
            near = order = np.argsort(squared, axis=1, kind="stable")
        found = near.astype(np.int32), np.take_along_axis(squared, order, axis=1)
        if self.keeps:
            self._kept[key] = found
        return found[0][:, :far], found[1][:, :far]
