"""How often chance explains as much: permutations of the values over all units, and within the strata of a factor."""

from functools import partial

import numpy as np

from ..pattern.inference import SAME, side_by_side
from ..progress import part
from ..rng import blocks, shuffled
from .q_statistic import explained


def permuted_q(y, held, rules, progress, scheduler=""):
    """p of q by permutation of the values over all units.

    In each permutation a factor takes its best q over all classes among which it was chosen, so that the p does not
    profit from the choice. ``p = (k + 1) / (R + 1)``, where k permutations have at least the q observed.

    Returns
    -------
    ndarray of float, shape (factors,)
    """
    z = y - y.mean()
    squares, n = float(z @ z), len(z)
    plans = []
    for one in held:
        options = [c for c in one.candidates if c.cuts is not None and c.reason is None]
        cuts = np.unique(np.concatenate([[0], *(c.cuts for c in options)]))
        plans.append((one.order, cuts, [(np.searchsorted(cuts, np.concatenate([[0], c.cuts])),
                                         np.diff(np.concatenate([[0], c.cuts, [n]]))) for c in options]))
    work = partial(_larger_q, z, squares, plans, [one.fit.q for one in held], rules.drop)
    larger = side_by_side(work, blocks(rules.seed, n, rules.permutations), progress, scheduler)
    return (larger + 1) / (rules.permutations + 1)


def _larger_q(z, squares, plans, observed, drop, generator, count):
    """For each factor, how many of some permutations have at least the q observed."""
    orders = shuffled(generator, z, count)
    larger = np.zeros(len(plans))
    for place, (q, (order, cuts, options)) in enumerate(zip(observed, plans)):
        pieces = np.add.reduceat(orders[order], cuts, axis=0)
        best = np.full(count, -np.inf)
        for starts, counts in options:
            best = np.fmax(best, explained(np.add.reduceat(pieces, starts, axis=0), counts, squares, drop)[0])
        larger[place] = (best >= q - SAME).sum()
    return larger


def permuted_gain(y, held, pairs, rules, progress, scheduler=""):
    """p of each pair's gain by permutation of the values within the strata of its stronger factor.

    The stronger factor keeps its q in each permutation, and whatever the other adds to it is chance; so the p tells
    whether the other adds more than as many strata would anyway.

    Parameters
    ----------
    pairs : list of (int, int, ndarray of int, Fit)
        Places of the two factors, crossed strata, joint fit.

    Returns
    -------
    ndarray of float, shape (pairs,)
    """
    z = y - y.mean()
    squares, n = float(z @ z), len(z)
    larger = np.full(len(pairs), np.nan)
    under = {}
    for number, (a, b, codes, joint) in enumerate(pairs):
        if np.isfinite(joint.q):
            order = np.argsort(codes, kind="stable")
            counts = np.bincount(codes)
            under.setdefault(a if held[a].fit.q >= held[b].fit.q else b, []).append(
                (number, joint.q, order, np.concatenate([[0], np.cumsum(counts)[:-1]]), counts))
    for done, (strong, members) in enumerate(sorted(under.items())):
        inner = part(progress, done / len(under), (done + 1) / len(under))
        work = partial(_larger_gain, z, squares, held[strong].codes, members, rules.drop)
        total = side_by_side(work, blocks([rules.seed, strong], n, rules.permutations), inner, scheduler)
        larger[[m[0] for m in members]] = total
    return (larger + 1) / (rules.permutations + 1)


def _larger_gain(z, squares, strata, members, drop, generator, count):
    """For each pair, how many of some permutations within the strata of its stronger factor have at least its joint q."""
    draw = np.argsort(strata[:, None] + generator.random((len(z), count)), axis=0)
    orders = np.empty((len(z), count))
    orders[np.argsort(strata, kind="stable")] = z[draw]
    return np.array([(explained(np.add.reduceat(orders[order], starts, axis=0), counts, squares, drop)[0] >= q - SAME).sum()
                     for _, q, order, starts, counts in members])
