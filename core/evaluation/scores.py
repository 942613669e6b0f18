"""What evaluations have in common: range-normalised scores, and weights of the user's own."""

import re

import numpy as np

from ..errors import Note, ParameterError, listed
from ..magnitudes import amount

_CONSTANT = 1e-12
"""Spread relative to the largest value that is rounding, and no difference between units."""
_ONE = 1e-6
"""How far weights may be from a sum of 1 before it is told that they are scaled."""


def ranged(x, negative=False):
    """Bring values to 0 … 1: ``(x − min)/(max − min)``, or ``(max − x)/(max − min)`` where less is better.

    Parameters
    ----------
    x : ndarray of float, shape (n,)
        Without NaN.
    negative : bool

    Returns
    -------
    ndarray of float, shape (n,)
        None where all values are the same.
    """
    size = np.abs(x).max()
    x = x / size if size > 0 else x  # no difference leaves the range of numbers
    low, high = x.min(), x.max()
    if not high - low > _CONSTANT:
        return None
    return ((high - x) if negative else (x - low)) / (high - low)


def own_weights(text, names):
    """Read weights that a user has typed.

    Parameters
    ----------
    text : str
        As many numbers as names, in their order (``0.4, 0.3, 0.3``), or ``name = number`` pairs. Empty for none.
    names : sequence of str

    Returns
    -------
    ndarray of float or None
        With the sum 1.
    tuple of Note
        Where they had another sum.

    Raises
    ------
    ParameterError
    """
    pieces = [piece.strip() for piece in re.split(r"[,;，；、\n]+", text) if piece.strip()]
    if not pieces:
        return None, ()
    named = [re.fullmatch(r"(.+?)\s*[=:＝：]\s*(\S+)", piece) for piece in pieces]
    if all(named):
        given = {match[1]: match[2] for match in named}
        strange = [name for name in given if name not in names]
        absent = [name for name in names if name not in given]
        if strange or absent or len(given) < len(named):
            raise ParameterError("The weights name {strange}, but weights are needed for {names}.",
                                 strange=listed(match[1] for match in named), names=listed(names))
        pieces = [given[name] for name in names]
    if len(pieces) != len(names):
        raise ParameterError("There are {given} weights where {count} are needed ({names}); give one for each, in this order, "
                             "such as {example}.", given=len(pieces), count=len(names), names=listed(names),
                             example=", ".join(f"{1 / len(names):.2g}" for _ in names))
    return scaled(pieces, names)


def scaled(values, names):
    """Weights with the sum 1, and a note where they had another.

    Parameters
    ----------
    values : sequence of str or float
    names : sequence of str
        For sentences.
    """
    try:
        weights = np.array([float(value) for value in values])
    except (TypeError, ValueError):
        weights = np.array([np.nan])
    if not (np.isfinite(weights) & (weights >= 0)).all() or not weights.sum() > 0:
        raise ParameterError("The weights {given} of {names} are no numbers of 0 or more with a sum above 0.",
                             given=listed(map(str, values)), names=listed(names))
    total = weights.sum()
    notes = ()
    if abs(total - 1) > _ONE:
        notes = (Note("The weights add up to {total} and are divided by it.", total=amount(total)),)
    return weights / total, notes
