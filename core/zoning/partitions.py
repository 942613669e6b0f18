"""Ways to put rows into clusters, and what a partition is worth: plain arrays in, labels 0 … k − 1 out.

Libraries are not asked for these. scikit-learn and spopt are no package that QGIS users have, and scipy's Ward holds all
n²/2 distances twice (0.8 GB for 10,000 units) and cannot be stopped; here no step needs a matrix of n × n. They are the
oracles of the tests instead.
"""

import heapq
from functools import partial

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, minimum_spanning_tree
from scipy.spatial.distance import cdist

from ..parallel import Inside, map_blocks
from ..progress import part
from ..rng import BLOCK_CELLS, blocks

_MOST_ROUNDS = 300
"""Rounds after which k-means is taken as it is; it ends by itself long before."""
_STILL = 1e-3
"""Share of the units that may still move when a run of k-means is judged."""
_FINISHED = 10
"""Runs of k-means that are finished to the last unit."""
_TOLD_APART = 7
"""Decimals by which rows have to differ: the square of the next one is lost in a distance."""
_ROUNDING = 1e-10
"""Relative difference of two sums of squares that is none."""


def distinct_rows(x):
    """How many rows of deviations of about unit size differ by more than rounding does to a squared distance."""
    return len(np.unique(np.round(x, _TOLD_APART), axis=0))


def kmeans(x, k, seed, starts, progress):
    """The best of many runs of k-means, each from a start by k-means++ (Arthur and Vassilvitskii 2007).

    All runs assign and average (Lloyd) until hardly anything moves. The best ones do so to the end, and then let single
    units change their cluster as long as that makes the sum of squares within smaller (Hartigan and Wong 1979).

    Parameters
    ----------
    x : ndarray of float, shape (n, p)
        Around zero; at least ``k`` rows differ, see :func:`distinct_rows`.
    k, seed, starts : int
    progress : callable

    Returns
    -------
    ndarray of int, shape (n,)
    """
    draws = list(blocks(seed, len(x) * max(k, x.shape[1]), starts))
    told = Inside(part(progress, 0.0, 0.7), len(draws))

    def started(number):
        generator, count = draws[number]
        found = _lloyd(x, _plus_plus(x, k, count, generator), _STILL * len(x), partial(told, number))
        told(number, 1.0)
        return [(within(x, labels), labels) for labels in found]

    runs, done = [], 0
    for found in map_blocks(started, range(len(draws)), told.whole):
        runs = _best(runs + [(spread, done + i, labels) for i, (spread, labels) in enumerate(found)])
        done += len(found)
    ends = []
    for i, (_, number, labels) in enumerate(runs):
        inner = part(progress, 0.7 + 0.3 * i / len(runs), 0.7 + 0.3 * (i + 1) / len(runs))
        labels = _lloyd(x, _centres(x, labels[None].copy(), k), 0, part(inner, 0.0, 0.5))[0]
        labels = _exchanged(x, labels, k, part(inner, 0.5, 1.0))
        ends.append((within(x, labels), number, labels))
    return _best(ends)[0][2]


def _best(runs):
    """The best of some runs (spread within, number, labels), without those that come to the same."""
    kept = []
    for run in sorted(runs, key=lambda run: run[:2]):
        if not kept or run[0] > kept[-1][0] * (1 + _ROUNDING):
            kept.append(run)
    return kept[:_FINISHED]


def _plus_plus(x, k, runs, generator):
    """Centres to start from, shape (runs, k, p): each next one drawn by its squared distance to the nearest so far."""
    centres = np.empty((runs, k, x.shape[1]))
    centres[:, 0] = x[generator.integers(len(x), size=runs)]
    nearest = np.full((runs, len(x)), np.inf)
    for c in range(1, k):
        nearest = np.minimum(nearest, ((x - centres[:, c - 1, None]) ** 2).sum(axis=2))
        share = nearest.cumsum(axis=1)
        at = (share <= generator.random((runs, 1)) * share[:, -1:]).sum(axis=1)
        centres[:, c] = x[np.minimum(at, len(x) - 1)]
    return centres


def _lloyd(x, centres, still, progress):
    """Assign and average until no more than ``still`` units move; all runs side by side."""
    labels = np.full((len(centres), len(x)), -1)
    moving = np.arange(len(centres))
    for number in range(_MOST_ROUNDS):
        progress(number / _MOST_ROUNDS)
        held = centres[moving]
        # the square of x is the same for all centres
        nearest = ((held**2).sum(axis=2)[:, :, None] - 2 * held @ x.T).argmin(axis=1)
        moved = (nearest != labels[moving]).sum(axis=1) > still
        labels[moving] = nearest
        moving = moving[moved]
        if not len(moving):
            break
        centres[moving] = _centres(x, nearest[moved], centres.shape[1])
    return labels


def followed(x, centres):
    """k-means of many versions of the same rows side by side, each from the same centres, until nothing moves.

    Parameters
    ----------
    x : ndarray of float, shape (versions, n, p)
    centres : ndarray of float, shape (k, p)

    Returns
    -------
    ndarray of int, shape (versions, n)
    """
    versions, n, _ = x.shape
    k = len(centres)
    centres = np.repeat(centres[None], versions, axis=0)
    labels = np.full((versions, n), -1)
    moving = np.arange(versions)
    for _ in range(_MOST_ROUNDS):
        own, held = x[moving], centres[moving]
        nearest = ((held**2).sum(axis=2)[:, None, :] - 2 * own @ held.transpose(0, 2, 1)).argmin(axis=2)
        still = (nearest == labels[moving]).all(axis=1)
        labels[moving] = nearest
        moving, own, nearest = moving[~still], own[~still], nearest[~still]
        if not len(moving):
            break
        member = (nearest[:, :, None] == np.arange(k)).astype(float)
        size = member.sum(axis=1)[:, :, None]
        # a cluster that has lost its last row waits where it was
        centres[moving] = np.where(size > 0, member.transpose(0, 2, 1) @ own / np.maximum(size, 1), centres[moving])
    return labels


def _exchanged(x, labels, k, progress):
    """Let the unit change its cluster that gains most by it, until none gains."""
    labels = labels.copy()
    total = within(x, np.zeros(len(x), dtype=np.int64))
    rows = np.arange(len(x))
    for number in range(len(x)):
        progress(number / len(x))
        size = np.bincount(labels, minlength=k)
        apart = cdist(x, _centres(x, labels[None].copy(), k)[0], "sqeuclidean")
        leave = apart[rows, labels] * size[labels] / np.maximum(size[labels] - 1, 1)
        enter = apart * (size / (size + 1))
        enter[rows, labels] = np.inf
        gain = np.where(size[labels] > 1, leave - enter.min(axis=1), -np.inf)
        best = int(gain.argmax())
        if not gain[best] > _ROUNDING * total:
            break
        labels[best] = enter[best].argmin()
    return labels


def _centres(x, labels, k):
    """Means of the clusters of each run; an empty one is put where a unit lies farthest from its own centre."""
    runs = len(labels)
    slot = (labels + k * np.arange(runs)[:, None]).ravel()
    size = np.bincount(slot, minlength=runs * k)
    sums = np.column_stack([np.bincount(slot, np.tile(column, runs), runs * k) for column in x.T])
    centres = (sums / np.maximum(size, 1)[:, None]).reshape(runs, k, -1)
    for run, c in np.argwhere(size.reshape(runs, k) == 0):
        apart = ((x - centres[run, labels[run]]) ** 2).sum(axis=1)
        far = int(apart.argmax())
        centres[run, c] = x[far]
        labels[run, far] = c
    return centres


def ward(x, progress):
    """Merges of Ward's clustering, found along chains of nearest neighbours (Murtagh 1983) in memory of order n.

    Returns
    -------
    ndarray of int, shape (n − 1, 2)
        A row of each of the two clusters that are merged, from the smallest loss on; see :func:`cut`.
    """
    n = len(x)
    mean, size = x.T.copy(), np.ones(n)
    pairs, losses, chain, start = [], [], [], 0
    while len(pairs) < n - 1:
        if not chain:
            while not np.isfinite(mean[0, start]):
                start += 1
            chain.append(start)
        a = chain[-1]
        apart = mean - mean[:, a, None]
        loss = np.einsum("ij,ij->j", apart, apart) * (size[a] * size / (size[a] + size))
        loss[a] = np.inf
        b = int(loss.argmin())
        if len(chain) < 2 or loss[chain[-2]] > loss[b]:
            chain.append(b)
            continue
        b = chain[-2]
        del chain[-2:]
        pairs.append((a, b))
        losses.append(loss[b])
        mean[:, a] += (mean[:, b] - mean[:, a]) * size[b] / (size[a] + size[b])
        size[a] += size[b]
        mean[:, b] = np.inf  # never the nearest again
        progress(len(pairs) / n)
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)[np.argsort(losses, kind="stable")]


def contiguous_ward(x, links, progress):
    """Merges of Ward's clustering in which only clusters that touch are merged.

    Parameters
    ----------
    x : ndarray of float, shape (n, p)
    links : sparse matrix, shape (n, n)
        Who touches whom; symmetric.
    progress : callable

    Returns
    -------
    ndarray of int, shape (n − parts, 2)
        In the order in which they are made, the pair with the smallest loss first each time; see :func:`cut`.
    """
    n = len(x)
    mean, size = np.vstack((x, np.empty_like(x))), np.ones(2 * n)
    touching = [set(row) for row in np.split(links.indices, links.indptr[1:-1])] + [None] * n
    a, b = (part[links.row < links.col] for links in [links.tocoo()] for part in (links.row, links.col))
    heap = list(zip((((x[a] - x[b]) ** 2).sum(axis=1) / 2).tolist(), a.tolist(), b.tolist()))
    heapq.heapify(heap)
    member, pairs, new = list(range(2 * n)), [], n
    while heap:
        _, a, b = heapq.heappop(heap)
        if touching[a] is None or touching[b] is None:
            continue
        pairs.append((member[a], member[b]))
        member[new] = member[a]
        size[new] = size[a] + size[b]
        mean[new] = (size[a] * mean[a] + size[b] * mean[b]) / size[new]
        around = (touching[a] | touching[b]) - {a, b}
        for other in around:
            touching[other] -= {a, b}
            touching[other].add(new)
        touching[a] = touching[b] = None
        touching[new] = around
        near = np.fromiter(sorted(around), dtype=np.int64, count=len(around))
        loss = ((mean[near] - mean[new]) ** 2).sum(axis=1) * (size[new] * size[near] / (size[new] + size[near]))
        for item in zip(loss.tolist(), near.tolist(), [new] * len(near)):
            heapq.heappush(heap, item)
        new += 1
        progress(len(pairs) / n)
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def cut(pairs, n, k):
    """Labels of ``n`` rows once the first ``n − k`` merges are made."""
    a, b = pairs[:n - k].T
    return connected_components(coo_matrix((np.ones(len(a)), (a, b)), shape=(n, n)), directed=False)[1]


def skater(x, links, most, floor, progress):
    """Partitions by SKATER (Assunção et al. 2006): the minimum spanning tree of the neighbours, cut edge by edge.

    Each cut is the one, over all trees, that leaves the smallest sum of squares within.

    Parameters
    ----------
    x : ndarray of float, shape (n, p)
    links : sparse matrix, shape (n, n)
        Who touches whom; symmetric.
    most : int
        Clusters of the last partition.
    floor : int
        Units that a cut has to leave on either side.
    progress : callable

    Returns
    -------
    dict of int to ndarray of int
        Number of clusters → labels, from the parts of the graph up to ``most``, or to where no cut is left.
    """
    labels = connected_components(links, directed=False)[1]
    count = labels.max() + 1
    tree = _spanning_tree(x, links)
    cuts = [_best_cut(x, tree, np.flatnonzero(labels == c), floor) for c in range(count)]
    found = {count: labels}
    while count < most:
        progress(count / most)
        widest = max(range(count), key=lambda c: cuts[c][0])
        gain, branch, edge = cuts[widest]
        if not np.isfinite(gain):
            break
        labels = labels.copy()
        labels[branch] = count
        for a, b in (edge, edge[::-1]):
            tree[a].remove(b)
        cuts[widest] = _best_cut(x, tree, np.flatnonzero(labels == widest), floor)
        cuts.append(_best_cut(x, tree, branch, floor))
        count += 1
        found[count] = labels
    return found


def _spanning_tree(x, links):
    """Neighbours of each row in the minimum spanning forest."""
    upper = links.tocoo()
    a, b = (part[upper.row < upper.col] for part in (upper.row, upper.col))
    order = np.lexsort((b, a, ((x[a] - x[b]) ** 2).sum(axis=1)))
    # places instead of lengths: no two are equal, and none is zero, which scipy takes for no edge
    place = np.empty(len(order))
    place[order] = np.arange(1, len(order) + 1)
    forest = minimum_spanning_tree(coo_matrix((place, (a, b)), shape=links.shape)).tocoo()
    tree = [[] for _ in range(len(x))]
    for a, b in sorted(zip(forest.row.tolist(), forest.col.tolist())):
        tree[a].append(b)
        tree[b].append(a)
    return tree


def _best_cut(x, tree, rows, floor):
    """Gain of the best cut of a tree (−inf without one), the rows of the branch it cuts off, and its edge."""
    root = int(rows[0])
    order, above = [root], {root: -1}
    for row in order:
        for other in tree[row]:
            if other not in above:
                above[other] = row
                order.append(other)
    place = {row: i for i, row in enumerate(order)}
    sums, size = x[order] - x[rows].mean(axis=0), np.ones(len(order))
    for i in range(len(order) - 1, 0, -1):
        parent = place[above[order[i]]]
        sums[parent] += sums[i]
        size[parent] += size[i]
    rest = len(order) - size
    allowed = (size >= floor) & (rest >= max(floor, 1))
    # the sum over the tree is zero, so the squares between are |S|²/m + |−S|²/(N − m)
    gain = np.where(allowed, (sums**2).sum(axis=1) * (1 / size + 1 / np.maximum(rest, 1)), -np.inf)
    best = int(gain.argmax())
    branch = [order[best]]
    for row in branch:
        branch += [other for other in tree[row] if other != above[row]]
    return float(gain[best]), np.array(branch), (order[best], above[order[best]])


def within(x, labels):
    """Sum of squares within the clusters."""
    size = np.bincount(labels)
    spread = 0.0
    for column in x.T:
        mean = np.bincount(labels, column) / size
        spread += float(((column - mean[labels]) ** 2).sum())
    return spread


def pseudo_f(total, spread, n, k):
    """F of Caliński and Harabasz (1974): ``(T − W)/(k − 1) / (W/(n − k))``; infinite without spread within."""
    if not 1 < k < n:
        return np.nan
    if spread <= np.finfo(float).eps * n * total:
        return np.inf
    return (total - spread) / (k - 1) / (spread / (n - k))


def silhouettes(x, partitions, progress):
    """Silhouette of each row in each of some partitions (Rousseeuw 1987): ``(b − a)/max(a, b)``.

    With the mean distances a to its own cluster and b to the nearest other one; 0 for a row alone in its cluster.
    Distances are measured once for all partitions, in blocks.

    Parameters
    ----------
    x : ndarray of float, shape (n, p)
    partitions : sequence of ndarray of int
        With two clusters or more.
    progress : callable

    Returns
    -------
    list of ndarray of float, shape (n,)
    """
    n = len(x)
    sizes = [np.bincount(labels) for labels in partitions]
    edges = np.cumsum([0, *map(len, sizes)])
    members = np.zeros((n, edges[-1]))
    for labels, start in zip(partitions, edges):
        members[np.arange(n), start + labels] = 1
    found = [np.empty(n) for _ in partitions]
    step = max(1, BLOCK_CELLS // n)
    for begin in range(0, n, step):
        progress(begin / n)
        rows = np.arange(begin, min(begin + step, n))
        sums = cdist(x[rows], x) @ members
        for labels, size, start, out in zip(partitions, sizes, edges, found):
            of = sums[:, start:start + len(size)]
            own = np.arange(len(rows)), labels[rows]
            mine = size[labels[rows]]
            a = of[own] / np.maximum(mine - 1, 1)
            others = of / size
            others[own] = np.inf
            b = others.min(axis=1)
            most = np.maximum(a, b)
            out[rows] = np.where((mine > 1) & (most > 0), (b - a) / np.where(most > 0, most, 1.0), 0.0)
    return found
