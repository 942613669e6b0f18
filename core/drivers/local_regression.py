"""The solver under GWR, MGWR and GTWR: weighted least squares at every place, at one bandwidth or at many.

Kernels, the adaptive rule and the names of results are those of mgwr (Oshan et al. 2019). The bandwidth is searched in
:mod:`core.drivers.local_bandwidth`; coefficients with their inference come from :mod:`core.drivers.local_fit`.

Blocks of places are set against all others; of size n × n only the order of the neighbours is kept, and only where it fits
into a bounded memory (:data:`core.drivers.local_places.KEPT_BYTES`). Two ways lead to the sums over the neighbours,
``Σ w x x′`` and ``Σ w x y``. A few bandwidths: the kernel of a block, times the products, by BLAS. Many bandwidths of the
bisquare kernel: its weight ``(1 − d²/h²)² = 1 − 2 d²/h² + d⁴/h⁴`` is a polynomial in d², so running sums of the products, and
of the products times d² and d⁴, over the neighbours in the order of their distance give the sums of *every* bandwidth.
"""

from functools import partial

import numpy as np

from ..options import BandwidthType, Kernel
from ..parallel import map_blocks
from ..progress import silent
from .local_algebra import divided, project, solve
from .local_places import Order
from .local_scores import Scores

BLOCK_CELLS = 1 << 18
"""Numbers in one array of a block: 2 MB, so that what is made from it stays in the cache of a core."""
REACH = 1.0000001
"""Slack of an adaptive bandwidth, as in mgwr and GWR4: the farthest neighbour keeps a weight above zero."""
ALONE = 1e-9
"""A leverage this near to 1 is that of a row that determines its own fitted value."""
COARSE = 16
"""Bandwidths of a coarse scan; more are computed by running sums where the kernel has them."""


class Local:
    """A local regression: its variables, places, kernel and type of bandwidth.

    Parameters
    ----------
    y : ndarray of float, shape (n,)
    x : ndarray of float, shape (n, k)
        Of about unit size, so that the rounding of their products does not matter; see :func:`core.drivers.local_algebra.scaled`.
    places : Places
    kernel : Kernel
    kind : BandwidthType
    order : Order, optional
        Of another regression at the same places.
    scheduler : str or Cluster
        Where blocks of places are fitted; see :func:`core.parallel.map_blocks`.
    """

    def __init__(self, y, x, places, kernel=Kernel.BISQUARE, kind=BandwidthType.ADAPTIVE, order=None, scheduler=""):
        self.places, self.kernel, self.kind, self.scheduler = places, kernel, kind, scheduler
        self.n, self.k = x.shape
        self.x = np.ascontiguousarray(x)
        self._pairs = np.tril_indices(self.k)
        self._kept = {}
        self.order = Order(places) if order is None else order
        self.set(y)

    def __getstate__(self):
        return {**vars(self), "_kept": {}, "scheduler": ""}

    def set(self, y):
        """Take another dependent variable."""
        self.y = y
        rows, columns = self._pairs
        self._products = np.concatenate((self.x[:, rows] * self.x[:, columns], self.x * y[:, None]), axis=1)
        self.power = float((self.x[:, 0] ** 2).mean())

    @property
    def adaptive(self):
        """Whether a bandwidth is a number of neighbours."""
        return self.kind is BandwidthType.ADAPTIVE

    def blocks(self, width=None, rows=None):
        """Rows in blocks of about :data:`BLOCK_CELLS` numbers, at ``width`` (by default n) numbers for a row."""
        rows = np.arange(self.n) if rows is None else rows
        size = max(1, BLOCK_CELLS // (width or self.n))
        return [rows[start : start + size] for start in range(0, len(rows), size)]

    def normal(self, weights):
        """Normal equations of places: ``Σ w x x′`` and ``Σ w x y``.

        Parameters
        ----------
        weights : ndarray, shape (places, n)

        Returns
        -------
        a : ndarray, shape (places, k, k)
        c : ndarray, shape (places, k)
        """
        sums = weights @ self._products
        rows, columns = self._pairs
        a = np.empty((len(sums), self.k, self.k))
        a[:, rows, columns] = a[:, columns, rows] = sums[:, : len(rows)]
        return a, sums[:, len(rows) :]

    def reach(self, squared, bandwidth):
        """Squared bandwidth in metres of each row of a block of squared distances, as a column."""
        if self.adaptive:
            return np.partition(squared, bandwidth - 1, axis=1)[:, bandwidth - 1, None] * REACH**2
        return np.full((len(squared), 1), float(bandwidth) ** 2)

    def weights(self, squared, reach):
        """Kernel of a block of squared distances; ``reach`` as :meth:`reach` gives it."""
        return _weights(self.kernel, squared, reach)

    def smooth(self, bandwidth, progress=silent):
        """Coefficients at one bandwidth where there is a single variable; NaN where it is 0 in the whole neighbourhood."""
        coef = np.empty(self.n)
        near = (self.adaptive and self.kernel is Kernel.BISQUARE and self.order.keeps and bandwidth >= self.order.crowd)

        def block(rows):
            if near:
                order, squared = self.order.of(rows, bandwidth)
                weights = self.weights(squared, squared[:, -1:] * REACH**2)
                power, cross = (np.einsum("ij,ij->i", weights, column[order]) for column in self._products.T)
            else:
                squared = self.places.squared(rows)
                weights = self.weights(squared, self.reach(squared, bandwidth))
                power, cross = (weights @ self._products).T
            return rows, divided(cross, power, self.power, np.nan)

        for rows, piece in map_blocks(block, self.blocks(2 * self.n), progress):
            coef[rows] = piece
        return coef

    def hat_parts(self, rows, bandwidth, columns):
        """Columns of the part of each variable in the hat matrix.

        Returns
        -------
        rows : ndarray of int
        parts : ndarray, shape (k, len(rows), len(columns))
        """
        squared = self.places.squared(rows)
        weights = self.weights(squared, self.reach(squared, bandwidth))
        _, inverse, lost = solve(*self.normal(weights), np.eye(self.k))
        weights = weights[:, columns]
        parts = np.stack([self.x[rows, p, None] * weights * (inverse[:, p] @ self.x[columns].T) for p in range(self.k)])
        # what a coefficient that is not determined adds to the fitted value goes to the first variable
        lost = lost.T[:, :, None]
        rest = np.where(lost, parts, 0.0).sum(axis=0)
        parts = np.where(lost, 0.0, parts)
        parts[0] += rest
        return rows, parts

    def scan(self, bandwidths, progress=silent, rows=None, cv=True):
        """Fit at several bandwidths, without inference.

        Parameters
        ----------
        bandwidths : ndarray
            Ascending numbers of neighbours, or metres.
        progress : callable
        rows : ndarray of int, optional
            Places at which to fit; the sums are then estimates. By default all.
        cv : bool
            Whether the cross-validation score is wanted.

        Returns
        -------
        Scores
        """
        bandwidths = np.asarray(bandwidths)
        if self.kernel is Kernel.BISQUARE and len(bandwidths) > COARSE:
            work, width = self._run_block, 2 * self.n
        else:
            work, width = self._kernel_block, self.n
        totals = np.zeros((3, len(bandwidths)))
        for sums in map_blocks(partial(work, bandwidths=bandwidths, cv=cv), self.blocks(width, rows), progress, self.scheduler):
            totals += sums
        if rows is not None:
            totals *= self.n / len(rows)
        return Scores(bandwidths, totals[0], totals[1], totals[2] / self.n, self.n)

    def _kernel_block(self, rows, bandwidths, cv):
        squared = self.places.squared(rows)
        if self.adaptive:
            reach = np.partition(squared, bandwidths - 1, axis=1)[:, bandwidths - 1].T * REACH**2
        else:
            reach = np.broadcast_to(np.square(bandwidths, dtype=float)[:, None], (len(bandwidths), len(rows)))
        sums = np.empty((3, len(bandwidths)))
        for number, end in enumerate(reach):
            weights = _weights(self.kernel, squared, end[:, None])
            sums[:, number] = self._errors(rows, *self._solved(rows, (weights @ self._products).T, ()), -1, cv)
        return sums

    def _run_block(self, rows, bandwidths, cv):
        """Running sums over the neighbours by distance, taken where each bandwidth ends."""
        crowd = self.order.crowd
        far = max(int(bandwidths[-1]), crowd) if self.adaptive else self.n
        order, squared = self.order.of(rows, far)
        last = squared[:, -1:]
        scale = np.where(last > 0, last, 1.0)
        share = squared / scale
        if self.adaptive:
            first = int(bandwidths[0])
            each = len(bandwidths) == far - first + 1
            ends = np.s_[:, first - 1 :] if each else np.s_[:, bandwidths - 1]
            reach = share[ends] * REACH**2
            if first < crowd:  # a reach of nothing holds all rows of the place
                same = (share == 0).sum(axis=1, keepdims=True)
                ends = np.arange(len(rows))[:, None], np.maximum(bandwidths, same) - 1
        else:
            reach = bandwidths**2 / scale
            ends = (np.arange(len(rows))[:, None],
                    np.array([np.searchsorted(s, r, side="left") - 1 for s, r in zip(share, reach)]))
        with np.errstate(divide="ignore"):
            inverse = np.where(reach > 0, 1 / reach, 0.0)
        factors = -2 * inverse, inverse * inverse

        def run(column):
            term = column[order]
            total = np.cumsum(term, axis=1)[ends]
            for factor in factors:
                term *= share
                part = np.cumsum(term, axis=1)[ends]
                part *= factor
                total = np.add(total, part, out=part)
            return total

        if self.k > 1:
            sums = [run(column) for column in self._products.T]
            return self._errors(rows, *self._solved(rows, sums, (None,)), 0, cv)
        # back-fitting scans the same variable for ever new values, so what hangs on the variable alone is kept
        key = int(rows[0]), int(rows[-1]), len(rows), far, len(bandwidths), float(bandwidths[0])
        held = self._kept.get(key)
        if held is None:
            power, own = run(self._products[:, 0]), self.x[rows]
            gain = divided(np.broadcast_to(own, power.shape), power, self.power, 0.0)
            held = gain, own * gain
            if self.order.left > 2 * gain.nbytes:
                self.order.left -= 2 * gain.nbytes
                self._kept[key] = held
        gain, leverage = held
        return self._errors(rows, leverage, gain * run(self._products[:, 1]), 0, cv)

    def _solved(self, rows, sums, extra):
        """Leverage and fitted value from the sums over the neighbours."""
        count = len(self._pairs[0])
        a = dict(zip(zip(*self._pairs), sums[:count]))
        return project(a, sums[count:], [self.x[rows, p][(slice(None), *extra)] for p in range(self.k)])

    def _errors(self, rows, leverage, fitted, axis, cv):
        """Sums over places (``axis``) of squared residual, leverage and squared residual of leaving out."""
        error = (self.y[rows] if axis else self.y[rows, None]) - fitted
        left_out = np.nan
        if cv:
            with np.errstate(divide="ignore", invalid="ignore"):
                left_out = (error / (1 - leverage)) ** 2
            left_out[leverage > 1 - ALONE] = np.inf
            left_out = left_out.sum(axis=axis)
        sums = np.empty((3, *np.delete(error.shape, axis)))
        sums[0], sums[1], sums[2] = np.square(error, out=error).sum(axis=axis), leverage.sum(axis=axis), left_out
        return sums


def _weights(kernel, squared, reach):
    """Kernel of squared distances; ``reach`` is the squared bandwidth of each row."""
    # where as many units as the bandwidth counts share a place, only they have weight
    reach = np.where(reach > 0, reach, 1e-200)
    if kernel is Kernel.BISQUARE:
        share = squared / -reach
        share += 1
        np.maximum(share, 0.0, out=share)
        share *= share
        return share
    share = squared / reach
    if kernel is Kernel.EXPONENTIAL:
        np.sqrt(share, out=share)
        np.negative(share, out=share)
    else:
        share *= -0.5
    return np.exp(share, out=share)
