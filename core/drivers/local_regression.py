"""The solver under GWR, MGWR and GTWR: weighted least squares at every place, and the search for the bandwidth.

Kernels, the adaptive rule and the names of results are those of mgwr (Oshan et al. 2019); its search is not used: a golden
section stops in a local optimum (on Georgia's counties with a gaussian kernel at 50 neighbours, where 23 are better), begins
at ``40 + 2k`` neighbours whatever the number of units, and fails where there are fewer.

Blocks of places are set against all others; of size n × n only the order of the neighbours is kept, and only where it fits
into a bounded memory (:data:`KEPT_BYTES`). Two ways lead to the sums over the neighbours,
``Σ w x x′`` and ``Σ w x y``. A few bandwidths: the kernel of a block, times the products, by BLAS. Many bandwidths of the
bisquare kernel: its weight ``(1 − d²/h²)² = 1 − 2 d²/h² + d⁴/h⁴`` is a polynomial in d², so running sums of the products, and
of the products times d² and d⁴, over the neighbours in the order of their distance give the sums of *every* bandwidth.
"""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import DataError
from ..options import BandwidthType, Criterion, Islands, Kernel, SigmaRule
from ..parallel import map_blocks
from ..progress import part, silent
from ..weights import EARTH_RADIUS, on_sphere

BLOCK_CELLS = 1 << 18
"""Numbers in one array of a block: 2 MB, so that what is made from it stays in the cache of a core."""
KEPT_BYTES = 1 << 29
"""Memory in which the order of the neighbours is kept between scans; above it, it is found anew for each."""
REACH = 1.0000001
"""Slack of an adaptive bandwidth, as in mgwr and GWR4: the farthest neighbour keeps a weight above zero."""
RANK = 1e-10
"""Part of a variable's local variance that the variables before it have to leave for it to count as one of its own."""
ALONE = 1e-9
"""A leverage this near to 1 is that of a row that determines its own fitted value."""
LEAST_NEIGHBOURS = 10
"""Smallest adaptive bandwidth that is searched."""
EXHAUSTIVE = {Kernel.BISQUARE: 1000, Kernel.GAUSSIAN: 500, Kernel.EXPONENTIAL: 500}
"""Places up to which every adaptive bandwidth is tried; above, a coarse scan leads to all bandwidths round its best."""
SINGLE = 4
"""How many times as many places a single variable allows."""
COARSE = 16
"""Bandwidths of the coarse scan."""
SAMPLE = 600
"""Places at which the coarse scan fits."""
MOST_FINE = 1500
"""Adaptive bandwidths round the best one that are all tried."""
_GOLDEN = 0.38197
_ROUNDS = 6
"""Refinements of a fixed bandwidth; each shrinks the interval by the number of its steps."""


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
        other = object.__new__(Places)
        other.coordinates, other.lonlat, other.time, other.tau = self.coordinates, self.lonlat, self.time, tau
        return other

    def in_time(self, time):
        """The same places with a moment each."""
        other = self.at(self.tau)
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
        other = self.at(self.tau)
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


@dataclass(frozen=True)
class Scores:
    """What a scan found, for each bandwidth.

    Attributes
    ----------
    bandwidths, rss, trace, cv : ndarray, shape (m,)
        Bandwidth, residual sum of squares, tr(S), and the mean squared residual of leaving each row out.
    n : int
        Rows.
    """

    bandwidths: np.ndarray
    rss: np.ndarray
    trace: np.ndarray
    cv: np.ndarray
    n: int

    def by(self, criterion, others=0.0):
        """Score of each bandwidth, infinite where it cannot be computed; ``others`` adds to the trace."""
        if criterion is Criterion.CV:
            return np.where(np.isfinite(self.cv), self.cv, np.inf)
        with np.errstate(divide="ignore", invalid="ignore"):
            score = (aicc if criterion is Criterion.AICC else bic)(self.n, self.rss, self.trace + others)
        return np.where((self.n - self.trace - others - 2 > 0) & (self.rss > 0) & np.isfinite(score), score, np.inf)

    def joined(self, other):
        """Both scans, by ascending bandwidth, each bandwidth once."""
        bandwidths, which = np.unique(np.concatenate((self.bandwidths, other.bandwidths)), return_index=True)
        return Scores(bandwidths, *(np.concatenate((getattr(self, name), getattr(other, name)))[which]
                                    for name in ("rss", "trace", "cv")), self.n)


def log_likelihood(n, rss):
    """Gaussian log-likelihood of a fit with residual sum of squares ``rss``."""
    return -n / 2 * np.log(rss) - n / 2 * (1 + np.log(2 * np.pi / n))


def aicc(n, rss, trace):
    """Corrected Akaike criterion, ``−2 ln L + 2n (tr S + 1)/(n − tr S − 2)``."""
    return -2 * log_likelihood(n, rss) + 2 * n * (trace + 1) / (n - trace - 2)


def aic(n, rss, trace):
    """Akaike criterion, ``−2 ln L + 2 (tr S + 1)``."""
    return -2 * log_likelihood(n, rss) + 2 * (trace + 1)


def bic(n, rss, trace):
    """Bayes criterion, ``−2 ln L + (tr S + 1) ln n``."""
    return -2 * log_likelihood(n, rss) + (trace + 1) * np.log(n)


class Local:
    """A local regression: its variables, places, kernel and type of bandwidth.

    Parameters
    ----------
    y : ndarray of float, shape (n,)
    x : ndarray of float, shape (n, k)
        Of about unit size, so that the rounding of their products does not matter; see :func:`scaled`.
    places : Places
    kernel : Kernel
    kind : BandwidthType
    order : _Order, optional
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
        self.order = _Order(places) if order is None else order
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

    def _square(self, sums):
        """Symmetric matrices from the sums of the products of pairs."""
        rows, columns = self._pairs
        out = np.empty((len(sums), self.k, self.k))
        out[:, rows, columns] = out[:, columns, rows] = sums[:, : len(rows)]
        return out

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
        sums = weights @ self._products
        _, inverse, lost = _solve(self._square(sums), sums[:, len(self._pairs[0]) :], np.eye(self.k))
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
        return _project(a, sums[count:], [self.x[rows, p][(slice(None), *extra)] for p in range(self.k)])

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


class _Order:
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


def divided(cross, power, mean, otherwise):
    """``cross / power``, and ``otherwise`` where a variable has no power among the neighbours beside its mean power."""
    return np.divide(cross, power, out=np.full(power.shape, otherwise), where=power > RANK * mean)


def _project(a, c, x):
    """Leverage and fitted value at places, from their normal equations.

    A Cholesky factor grown row by row, side by side for all places and bandwidths. A variable that follows from those
    before it is left out, which changes neither of the two: the row of the place is itself among the rows of the fit.

    Parameters
    ----------
    a : dict
        ``(p, q)`` with q ≤ p → ``Σ w x_p x_q``.
    c : sequence
        ``Σ w x_p y``.
    x : sequence
        Variables of the place.

    Returns
    -------
    leverage, fitted : ndarray
    """
    low, z, leverage, fitted = {}, [], 0.0, 0.0
    v = []
    for p in range(len(x)):
        pivot, top, right = a[p, p], x[p], c[p]
        for q in range(p):
            pivot = pivot - low[p, q] ** 2
            top = top - low[p, q] * z[q]
            right = right - low[p, q] * v[q]
        with np.errstate(divide="ignore", invalid="ignore"):
            inverse = np.where(pivot > RANK * a[p, p], 1 / np.sqrt(pivot), 0.0)
        z.append(top * inverse)
        v.append(right * inverse)
        leverage = leverage + z[p] * z[p]
        fitted = fitted + z[p] * v[p]
        for r in range(p + 1, len(x)):
            inner = a[r, p]
            for q in range(p):
                inner = inner - low[r, q] * low[p, q]
            low[r, p] = inner * inverse
    return leverage, fitted


@dataclass(frozen=True)
class Search:
    """A bandwidth and how it was found.

    Attributes
    ----------
    bandwidth : int or float
        Neighbours, or metres.
    scores : Scores
        Everything that was tried.
    trace : float
        tr(S) at the bandwidth.
    every : bool
        Whether that is every number of neighbours between the bounds.
    at_bound : bool
        Whether the best is the largest or smallest that was allowed.
    """

    bandwidth: float
    scores: Scores
    trace: float
    every: bool
    at_bound: bool


def sampled(n, most):
    """Places at which to try: None, which is all, up to ``most``, else a choice of ``most`` that is the same each time.

    By chance, because every so-and-so many rows of a panel are those of one year.
    """
    return None if n <= most else np.sort(np.random.default_rng(n).choice(n, most, replace=False))


def search(local, criterion=Criterion.AICC, progress=silent, every=None, others=0.0, rows=None):
    """Find the best bandwidth of all.

    Parameters
    ----------
    local : Local
    criterion : Criterion
    progress : callable
    every : bool, optional
        Whether to try every number of neighbours; by default where that is affordable.
    others : float
        Effective number of parameters of other parts of the model, which the criterion counts too.
    rows : ndarray of int, optional
        Places at which to fit; the scores are then estimates. By default all.

    Returns
    -------
    Search or None
        None if no bandwidth leaves degrees of freedom.
    """
    if local.adaptive:
        low, high = min(max(local.k + 2, LEAST_NEIGHBOURS), local.n), local.n
        if every is None:
            every = local.n <= EXHAUSTIVE[local.kernel] * (SINGLE if local.k == 1 else 1)
    else:
        low, high = _bounds(local, part(progress, 0.0, 0.05))
        every = False

    cv = criterion is Criterion.CV

    def score(scores):
        return scores.by(criterion, others)

    if every:
        scores = local.scan(np.arange(low, high + 1), progress, rows, cv)
    else:
        scores = None
        for number, (a, b) in enumerate(_valleys(local, score, cv, low, high, part(progress, 0.0, 0.3))):
            found = _refined(local, score, cv, a, b, low, high, rows,
                             part(progress, 0.3 + 0.35 * number, 0.65 + 0.35 * number))
            scores = found if scores is None else scores.joined(found)
        if scores is None:
            return None
    values = score(scores)
    best = int(np.argmin(values))
    if not np.isfinite(values[best]):
        return None
    bandwidth = scores.bandwidths[best].item()
    return Search(bandwidth, scores, float(scores.trace[best]), every, bandwidth in (low, high))


def golden_section(local, criterion=Criterion.AICC, low=None, progress=silent):
    """Find a bandwidth as mgwr does: by a golden section that may stop in a local optimum. For comparison with it.

    Parameters
    ----------
    local : Local
    criterion : Criterion
    low : int, optional
        Smallest number of neighbours; by default that of :func:`search`.
    progress : callable

    Returns
    -------
    Search or None
    """
    if local.adaptive:
        a, c = float(min(low or max(local.k + 2, LEAST_NEIGHBOURS), local.n)), float(local.n)
    else:
        a, c = _bounds(local, silent)
    bounds, known, scans = (a, c), {}, []

    def score(bandwidth):
        if bandwidth not in known:
            progress(len(known) / (len(known) + 8))
            scans.append(local.scan([int(bandwidth) if local.adaptive else bandwidth]))
            known[bandwidth] = float(scans[-1].by(criterion)[0])
        return known[bandwidth]

    b, d = a + _GOLDEN * (c - a), c - _GOLDEN * (c - a)
    for _ in range(200):
        if local.adaptive:
            b, d = np.round(b), np.round(d)
        left, right = score(b), score(d)
        if left <= right:
            best, c, d = b, d, b
            b = a + _GOLDEN * (c - a)
        else:
            best, a, b = d, b, d
            d = c - _GOLDEN * (c - a)
        # two infinite scores differ by no number: the search then goes on to larger bandwidths
        if abs(left - right) <= 1e-6:
            break
    if not np.isfinite(known[best]):
        return None
    scores = scans[0]
    for other in scans[1:]:
        scores = scores.joined(other)
    bandwidth = int(best) if local.adaptive else float(best)
    trace = float(scores.trace[scores.bandwidths == bandwidth][0])
    # it never tries its bounds themselves
    edge = 1 if local.adaptive else 1e-3 * (bounds[1] - bounds[0])
    return Search(bandwidth, scores, trace, False, min(best - bounds[0], bounds[1] - best) <= edge)


def _integers(low, high, count):
    return np.unique(np.round(np.geomspace(low, high, count)).astype(int))


def _bounds(local, progress):
    """Fixed bandwidths between which to search: k + 2 neighbours for each place, and twice the largest distance."""
    need = min(local.k + 2, local.n) - 1
    if need in local.order.bounds:
        return local.order.bounds[need]
    least = most = 0.0
    blocks = local.blocks()
    for number, rows in enumerate(blocks):
        progress(number / len(blocks))
        squared = local.places.squared(rows)
        least = max(least, np.partition(squared, need, axis=1)[:, need].max())
        most = max(most, squared.max())
    if not most:
        raise DataError("All {n} rows lie in one place, so no length can be a bandwidth; give layers with their polygons, or "
                        "choose an adaptive bandwidth.", n=local.n)
    local.order.bounds[need] = max(np.sqrt(least), 1e-6 * np.sqrt(most)) * REACH, 2 * np.sqrt(most)
    return local.order.bounds[need]


def _steps(local, low, high, count):
    """Bandwidths between two, evenly by their ratio."""
    return _integers(low, high, count) if local.adaptive else np.geomspace(low, high, count)


def _valleys(local, score, cv, low, high, progress):
    """The two best local minima of a coarse scan, at a sample of the places: bandwidths between which each lies."""
    steps = _steps(local, low, high, COARSE if local.adaptive else 3 * COARSE)
    scores = local.scan(steps, progress, sampled(local.n, SAMPLE), cv)
    bandwidths, values = scores.bandwidths, score(scores)
    inner = np.concatenate(([np.inf], values, [np.inf]))
    lowest = np.flatnonzero((values <= inner[:-2]) & (values <= inner[2:]) & np.isfinite(values))
    lowest = lowest[np.argsort(values[lowest], kind="stable")][:2]
    return [(bandwidths[max(i - 1, 0)], bandwidths[min(i + 1, len(bandwidths) - 1)]) for i in lowest]


def _refined(local, score, cv, a, b, low, high, rows, progress):
    """Try bandwidths between two at all places, or at ``rows``: every integer, or down to a millionth of a length.

    Where the best stands at an end, the search goes on beyond it.
    """
    scores = None
    for number in range(_ROUNDS):
        inner = part(progress, number / _ROUNDS, (number + 1) / _ROUNDS)
        every = local.adaptive and b - a <= (MOST_FINE if local.kernel is Kernel.BISQUARE else COARSE)
        new = np.arange(a, b + 1) if every else _steps(local, a, b, COARSE)
        found = local.scan(new, inner, rows, cv)
        scores = found if scores is None else scores.joined(found)
        values = score(scores)
        best = int(np.argmin(values))
        at = scores.bandwidths[best]
        if at == scores.bandwidths[0] > low:
            a, b = max(low, type(at)(at * at / b)), at
        elif at == scores.bandwidths[-1] < high:
            a, b = at, min(high, type(at)(at * at / a))
        elif every:
            break
        else:
            a, b = scores.bandwidths[max(best - 1, 0)], scores.bandwidths[min(best + 1, len(values) - 1)]
    return scores


@dataclass(frozen=True)
class LocalFit:
    """A local regression at one bandwidth.

    Attributes
    ----------
    coef, se : ndarray of float, shape (n, k)
        NaN where the neighbours do not determine a coefficient.
    fitted, resid, std_resid, leverage, cooks_d, local_r2, cond : ndarray of float, shape (n,)
    undetermined : ndarray of bool, shape (n, k)
        Where a coefficient is not determined.
    rss, sigma2, trace, trace2, enp : float
        Residual sum of squares, residual variance, tr(S), tr(S′S), and the effective number of parameters by the rule of σ².
    r2, adj_r2, aicc, aic, bic, cv : float
    """

    coef: np.ndarray
    se: np.ndarray
    fitted: np.ndarray
    resid: np.ndarray
    std_resid: np.ndarray
    leverage: np.ndarray
    cooks_d: np.ndarray
    local_r2: np.ndarray
    cond: np.ndarray
    undetermined: np.ndarray
    rss: float
    sigma2: float
    trace: float
    trace2: float
    enp: float
    r2: float
    adj_r2: float
    aicc: float
    aic: float
    bic: float
    cv: float


def fit(local, bandwidth, rule=SigmaRule.GWR4, back=None, progress=silent):
    """Fit at one bandwidth, with inference.

    Parameters
    ----------
    local : Local
    bandwidth : int or float
    rule : SigmaRule
    back : ndarray of float, shape (k, k), optional
        Turns the variables of ``local`` into those of the user, ``x_user = x @ back``, in whose units the coefficients are
        given; see :func:`scaled`.
    progress : callable

    Returns
    -------
    LocalFit

    Notes
    -----
    With ``A = X′WX`` and ``B = X′W²X`` of a place: ``S_ii = x′A⁻¹x``, ``(S S′)_ii = x′A⁻¹BA⁻¹x`` and ``var β = σ² A⁻¹BA⁻¹``.
    σ² is ``RSS/(n − 2 tr S + tr S′S)`` as in GWR4, or ``RSS/(n − tr S)`` as in mgwr. The condition number is that of the
    variables weighted by w, each column at unit length, as in mgwr.
    """
    n, k = local.n, local.k
    back = np.eye(k) if back is None else back
    forth = np.linalg.inv(back)
    coef, spread = np.empty((n, k)), np.empty((n, k))
    leverage, square, cond, fitted = (np.empty(n) for _ in range(4))
    undetermined = np.zeros((n, k), dtype=bool)
    reach = np.empty((n, 1))
    work = partial(_fitted, local, bandwidth, back, forth)
    for rows, *parts in map_blocks(work, local.blocks(), part(progress, 0.0, 0.6), local.scheduler):
        for whole, piece in zip((reach, coef, spread, leverage, square, cond, fitted, undetermined), parts):
            whole[rows] = piece
    resid = local.y - fitted
    rss, trace, trace2 = float(resid @ resid), float(leverage.sum()), float(square.sum())
    centred = local.y - local.y.mean()
    tss = float(centred @ centred)
    enp = 2 * trace - trace2 if rule is SigmaRule.GWR4 else trace
    moments = np.column_stack((np.ones(n), centred, centred**2, resid**2))
    local_r2 = np.empty(n)
    work = partial(_explained, local, reach, moments)
    for rows, piece in map_blocks(work, local.blocks(), part(progress, 0.6, 1.0), local.scheduler):
        local_r2[rows] = piece
    coef[undetermined] = np.nan
    with np.errstate(divide="ignore", invalid="ignore"):
        sigma2 = rss / (n - enp) if n > enp else np.nan
        se = np.sqrt(sigma2 * spread)
        std = resid / np.sqrt(sigma2 * (1 - leverage))
        std[leverage > 1 - ALONE] = np.nan
        cooks = std**2 * leverage / (trace * (1 - leverage))
        r2 = 1 - rss / tss
        adjusted = 1 - (1 - r2) * (n - 1) / (n - enp - 1)
        cv = np.nan if (leverage > 1 - ALONE).any() else float(np.mean((resid / (1 - leverage)) ** 2))
    se[undetermined] = np.nan
    local_r2[~np.isfinite(local_r2)] = np.nan
    return LocalFit(coef, se, fitted, resid, std, leverage, cooks, local_r2, cond, undetermined, rss, sigma2, trace,
                    trace2, enp, r2, adjusted, *(float(f(n, rss, trace)) for f in (aicc, aic, bic)), cv)


def _fitted(local, bandwidth, back, forth, rows):
    """A block of places: squared bandwidth in metres and what :func:`fit` makes of the sums over the neighbours."""
    squared = local.places.squared(rows)
    reach = local.reach(squared, bandwidth)
    weights = local.weights(squared, reach)
    sums = weights @ local._products
    weights *= weights
    a, b = local._square(sums), local._square(weights @ local._products)
    beta, inverse, lost = _solve(a, sums[:, len(local._pairs[0]):], forth)
    x = local.x[rows]
    half = np.einsum("bpq,bq->bp", inverse, x)
    own = forth @ inverse
    return (rows, reach, beta @ forth.T, np.einsum("bpq,bqr,bpr->bp", own, b, own), np.einsum("bp,bp->b", half, x),
            np.einsum("bp,bpq,bq->b", half, b, half), condition(back.T @ b @ back), np.einsum("bp,bp->b", beta, x), lost)


def _explained(local, reach, moments, rows):
    """Local R² of a block of places."""
    one, first, second, left = (local.weights(local.places.squared(rows), reach[rows]) @ moments).T
    with np.errstate(divide="ignore", invalid="ignore"):
        return rows, 1 - left / (second - first**2 / one)


def _solve(a, c, forth):
    """Coefficients and inverses of the normal equations of each place, and which coefficients are not determined.

    Where the neighbours do not determine all, the solution of least norm: its fitted value is the right one, and a
    coefficient that has a part in the null space is given up.
    """
    size = np.sqrt(np.einsum("bpp->bp", a))
    size[size == 0] = 1.0
    scaled_a = a / size[:, :, None] / size[:, None, :]
    inverse, bad = _inverse(scaled_a)
    lost = np.zeros(c.shape, dtype=bool)
    for i in np.flatnonzero(bad):
        values, vectors = np.linalg.eigh(scaled_a[i])
        kept = values > RANK * values[-1]
        inverse[i] = (vectors[:, kept] / values[kept]) @ vectors[:, kept].T
        # each coefficient in its own scale, so that the units of a field do not decide
        null = (forth / np.diag(forth)[:, None]) @ (vectors[:, ~kept] / size[i][:, None])
        null = null / np.abs(null).max(axis=0)
        lost[i] = (np.abs(null) > 1e-6).any(axis=1)
    inverse = inverse / size[:, :, None] / size[:, None, :]
    return np.einsum("bpq,bq->bp", inverse, c), inverse, lost


def _inverse(a):
    """Inverses of symmetric matrices with a diagonal of ones, and which do not have one.

    Elimination side by side for all matrices: LAPACK, called for thousands of small ones, spends its time on threads. A pivot
    is the part of a variable that those before it leave; see :func:`_project`.
    """
    k = a.shape[1]
    bad = np.zeros(len(a), dtype=bool)
    both = np.concatenate((a, np.broadcast_to(np.eye(k), a.shape)), axis=2)
    for p in range(k):
        pivot = both[:, p, p]
        bad |= ~(pivot > RANK)
        row = both[:, p] / np.where(pivot > RANK, pivot, 1.0)[:, None]
        factor = both[:, :, p].copy()
        both -= factor[:, :, None] * row[:, None, :]
        both[:, p] = row
    return both[:, :, k:], bad


def condition(gram):
    """Condition number of weighted variables from their products: columns at unit length, largest over smallest."""
    size = np.sqrt(np.maximum(np.einsum("bpp->bp", gram), 0.0))
    with np.errstate(divide="ignore", invalid="ignore"):
        unit = gram / size[:, :, None] / size[:, None, :]
        unit[~np.isfinite(unit).all(axis=(1, 2))] = np.diag([1.0] + [0.0] * (gram.shape[1] - 1))
        values = np.linalg.eigvalsh(unit)
        out = np.sqrt(values[:, -1] / values[:, 0])
    out[~(values[:, 0] > 0)] = np.inf
    return out


def scaled(x):
    """Variables as z-scores beside the column of ones, so that rounding does not matter, and the way back.

    Returns
    -------
    z : ndarray of float, shape (n, k)
    back : ndarray of float, shape (k, k)
        ``x = z @ back``; coefficients turn by its inverse.
    """
    mean, spread = x[:, 1:].mean(axis=0), x[:, 1:].std(axis=0)
    back = np.diag((1.0, *spread))
    back[0, 1:] = mean
    return np.column_stack((x[:, 0], (x[:, 1:] - mean) / spread)), back


def critical_t(alpha, k, enp, n):
    """Critical |t| at a level corrected for the dependent tests of one coefficient (da Silva and Fotheringham 2016).

    ``α k / ENP`` two-sided, with n − 1 degrees of freedom.
    """
    from scipy.special import stdtrit

    return float(-stdtrit(n - 1, alpha * k / max(enp, k) / 2))
