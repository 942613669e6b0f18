"""Which bandwidth of a local regression is the best: all of them are tried, or a coarse scan leads to the best ones.

mgwr's own search is there for comparison only: its golden section stops in a local optimum (on Georgia's counties with a
gaussian kernel at 50 neighbours, where 23 are better), begins at ``40 + 2k`` neighbours whatever the number of units, and
fails where there are fewer.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import DataError
from ..options import Criterion, Kernel
from ..progress import part, silent
from .local_regression import COARSE, REACH
from .local_scores import Scores

LEAST_NEIGHBOURS = 10
"""Smallest adaptive bandwidth that is searched."""
EXHAUSTIVE = {Kernel.BISQUARE: 1000, Kernel.GAUSSIAN: 500, Kernel.EXPONENTIAL: 500}
"""Places up to which every adaptive bandwidth is tried; above, a coarse scan leads to all bandwidths round its best."""
SINGLE = 4
"""How many times as many places a single variable allows."""
SAMPLE = 600
"""Places at which the coarse scan fits."""
MOST_FINE = 1500
"""Adaptive bandwidths round the best one that are all tried."""
_GOLDEN = 0.38197
_ROUNDS = 6
"""Refinements of a fixed bandwidth; each shrinks the interval by the number of its steps."""


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
