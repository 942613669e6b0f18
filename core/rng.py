"""Seeded draws that depend on the seed and the data, and not on the order of the features.

A draw says “the third and the seventh unit”, so it is reproducible only if the units have an order of their own.
:func:`canonical_order` is that order: by place, and at the same place by value. Every statistic that permutes puts its
units into this order first and its results back afterwards; the same layer sorted in another way then gives the same
p values, digit by digit. Each block of draws has a child of the seed as its generator, so blocks may be drawn in any
order or side by side.
"""

import numpy as np

BLOCK_CELLS = 1 << 19
"""Numbers in one block of draws: 4 MB of floats, so that a dozen of them stay small."""


def canonical_order(rank, *values):
    """Order the units by place and, at the same place, by value.

    Parameters
    ----------
    rank : ndarray of int, shape (n,)
        Rank of each unit's place.
    *values : ndarray of float, shape (n,)
        The first decides among units of the same rank, the next among those that are still equal.

    Returns
    -------
    ndarray of int
        Positions of the units in canonical order. Units that are still equal are interchangeable.
    """
    return np.lexsort((*values[::-1], rank))


def blocks(seed, width, permutations):
    """Cut permutations into blocks, each with a generator of its own.

    Parameters
    ----------
    seed : int
    width : int
        Numbers that one permutation needs.
    permutations : int

    Yields
    ------
    (numpy.random.Generator, int)
        Generator, and number of permutations of the block.
    """
    size = max(1, BLOCK_CELLS // max(width, 1))
    children = np.random.SeedSequence(seed).spawn(-(-permutations // size))
    for number, child in enumerate(children):
        yield np.random.Generator(np.random.PCG64(child)), min(size, permutations - number * size)


def generators(seed, count):
    """A generator for each of ``count`` draws that are too long to be drawn in blocks.

    Yields
    ------
    numpy.random.Generator
    """
    for child in np.random.SeedSequence(seed).spawn(count):
        yield np.random.Generator(np.random.PCG64(child))


def shuffled(generator, values, count):
    """Permute values ``count`` times.

    Returns
    -------
    ndarray, shape (n, count)
        One permutation in each column.
    """
    return np.ascontiguousarray(generator.permuted(np.tile(values, (count, 1)), axis=1).T)


def drawn(generator, pool, size, count):
    """Draw ``size`` different numbers of ``range(pool)``, ``count`` times, in random order.

    The first steps of the Fisher–Yates shuffle, all draws side by side.

    Returns
    -------
    ndarray of int, shape (size, count)
        One draw in each column.
    """
    table = np.tile(np.arange(pool, dtype=np.int32), (count, 1))
    draw = np.arange(count)
    for place in range(size):
        other = generator.integers(place, pool, count)
        picked = table[draw, other]
        table[draw, other] = table[:, place]
        table[:, place] = picked
    return np.ascontiguousarray(table[:, :size].T)
