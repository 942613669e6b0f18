"""Pseudo p values from permutations, and the significance of many tests at once.

The rule, whatever other packages do in whatever version: with R permutations, of which g are at least as large and l at
least as small as what is observed, ``p = (min(g, l) + 1) / (R + 1)``. It counts on the side on which the observed value
lies, as GeoDa does and as Anselin (1995) proposed; a two-sided p is twice as large. The smallest attainable p is
1 / (R + 1).
"""

from functools import partial

import numpy as np
from scipy.sparse import csr_matrix

from ..errors import Note, ParameterError, Warn
from ..magnitudes import amount
from ..options import Correction
from ..parallel import map_blocks
from ..rng import blocks, drawn

SAME = 1e-12
"""Relative difference below which a permutation counts as equal to what is observed."""
SMALL = 30
"""Units below which the normal approximation is rough."""
_MOST_THREADS = 4


def pseudo_p(larger, smaller, permutations):
    """``(min(g, l) + 1) / (R + 1)``, at most 1."""
    return np.minimum((np.minimum(larger, smaller) + 1) / (permutations + 1), 1.0)


def side_by_side(work, items, progress, scheduler=""):
    """Run blocks of permutations side by side and add up what they return.

    Parameters
    ----------
    work : callable
        Takes the parts of an item and returns an array.
    items : iterable of tuple
    progress : callable
        Called between the blocks; what it raises ends the work.
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    ndarray
    """
    total = 0
    for block in map_blocks(partial(_unpacked, work), items, progress, scheduler, most=_MOST_THREADS):
        total = total + block
    return total


def _unpacked(work, item):
    return work(*item)


def conditional_p(values, matrix, permutations, seed, progress, scheduler=""):
    """Pseudo p of the weighted sums of neighbours, each unit held fast while the others change places.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        In canonical order.
    matrix : csr_matrix, shape (n, n)
        Weights without diagonal.
    permutations, seed : int
    progress : callable
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    ndarray of float, shape (n,)
        NaN for units without neighbours, and for all without permutations.

    Notes
    -----
    All units share the draws, as in GeoDa and PySAL. A draw names places in the list of the other units, for which the
    last unit takes the place of unit i itself. So the sums of all units are one product of matrices, and only where a
    draw named unit i is its value taken out again, and that of the last unit put in.
    """
    n, degree = len(values), np.diff(matrix.indptr)
    if not permutations:
        return np.full(n, np.nan)
    place = np.arange(matrix.nnz) - np.repeat(matrix.indptr[:-1], degree)
    by_place = csr_matrix((matrix.data, place, matrix.indptr), shape=(n, degree.max()))
    observed = matrix @ values
    rounding = SAME * np.abs(values).max() * np.asarray(matrix.sum(axis=1)).ravel()
    low, high = (observed - rounding)[:, None], (observed + rounding)[:, None]
    larger, smaller = side_by_side(partial(_tails, values, by_place, low, high), blocks(seed, n, permutations), progress,
                                   scheduler)
    return np.where(degree > 0, pseudo_p(larger, smaller, permutations), np.nan)


def _tails(values, by_place, low, high, generator, count):
    """How many of some draws are at least as large, and at least as small, as what is observed."""
    n, size = by_place.shape
    starts, degree = by_place.indptr[:-1], np.diff(by_place.indptr)
    draws = drawn(generator, n - 1, size, count)
    sums = by_place @ values[draws]
    at, draw = np.nonzero(np.arange(size)[:, None] < degree[draws])
    unit = draws[at, draw]
    sums[unit, draw] += by_place.data[starts[unit] + at] * (values[-1] - values)[unit]
    return count - np.stack([np.count_nonzero(sums < low, axis=1), np.count_nonzero(sums > high, axis=1)])


def critical_p(p, alpha, correction):
    """Largest p that is significant at ``alpha``, 0 if none is.

    Without correction it is ``alpha``; after Bonferroni ``alpha / m`` for m tests; with the false discovery rate of
    Benjamini and Hochberg (1995) the largest p(k) with ``p(k) ≤ k · alpha / m``.
    """
    p = np.sort(p[np.isfinite(p)])
    if correction is Correction.NONE or not len(p):
        return alpha
    if correction is Correction.BONFERRONI:
        return alpha / len(p)
    accepted = p[p <= alpha * np.arange(1, len(p) + 1) / len(p)]
    return float(accepted[-1]) if len(accepted) else 0.0


def check(permutations, seed, least=0, alpha=None):
    """Refuse numbers with which there is no inference.

    Raises
    ------
    ParameterError
    """
    if permutations < least:
        raise ParameterError("The number of permutations has to be {least} or more.", least=least)
    if seed < 0:
        raise ParameterError("The seed has to be zero or more.")
    if alpha is not None and not 0 < alpha < 1:
        raise ParameterError("The significance level has to lie between 0 and 1.")


def rule_note(permutations, seed):
    """How the pseudo p values came about."""
    if not permutations:
        return Note("Without permutations there are no pseudo p values.")
    return Note("Pseudo p: {permutations} permutations, seed {seed}; p = (k + 1) / (R + 1), where k permutations are "
                "at least as extreme on the side of the observed value (double it for a two-sided p); the smallest "
                "attainable p is {least}.", permutations=permutations, seed=seed, least=amount(1 / (permutations + 1), 3))


def attainable(permutations, alpha, correction, tests):
    """Warn where the permutations are too few for a corrected level.

    Returns
    -------
    tuple of Warn
        Empty where even a single unit can be significant.
    """
    share = 1 if correction is Correction.NONE else max(tests, 1)
    needed = int(np.ceil(share / alpha * (1 - SAME))) - 1
    if not permutations or permutations >= needed:
        return ()
    values = dict(permutations=permutations, least=amount(1 / (permutations + 1), 3), tests=tests, alpha=alpha,
                  needed=needed)
    if correction is Correction.FDR:
        return (Warn("With {permutations} permutations no p is below {least}, so that the false discovery rate of "
                     "{alpha} over {tests} units passes nothing unless many units reach that p together; use at least "
                     "{needed} permutations.", **values),)
    return (Warn("With {permutations} permutations no p is below {least}, so that nothing can be significant at "
                 "{alpha} over {tests} units; use at least {needed} permutations.", **values),)
