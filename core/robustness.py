"""How firm a result is: the same computation again with disturbed inputs.

Each value is multiplied by a factor of its own, ``(1 + u)^(z/1.96)`` with a standard normal z: 95 % of the factors lie between
1/(1 + u) and 1 + u, half are above 1, and no value changes its sign. The errors of units, years and inputs are independent of
each other; one that all units share, such as a wrong coefficient, is not what this shows.
"""

import re
from dataclasses import dataclass

import numpy as np

from .columns import TEXT, Column
from .errors import Message, Note, ParameterError, first, listed
from .magnitudes import amount
from .progress import part
from .rng import blocks, canonical_order
from .tables import by_year

TWO_SIDED = 1.959963984540054
"""Standard deviations on either side of the middle that hold 95 % of a normal distribution."""
INTERVAL = (0.025, 0.975)
MOST_DRAWS = 10_000
MOST_UNCERTAINTY = 1000.0
FIRM = 0.95
"""Share of draws from which on a zone is called firm."""

AGREEMENT = (
    Column("zone_prob", "Share of draws with this zone", about="With disturbed inputs; only where draws are asked for."),
    Column("zone_alt", "Most frequent other zone", kind=TEXT, about="NULL where no draw gives another one."),
)


@dataclass(frozen=True)
class Disturbance:
    """How inputs are disturbed.

    Attributes
    ----------
    draws : int
        0 for none.
    uncertainty : tuple of float
        For each input, as a share: the u of the module's text.
    seed : int
    """

    draws: int = 0
    uncertainty: tuple = ()
    seed: int = 12345

    def __bool__(self):
        return self.draws > 0


def disturbance(draws, text, names, seed):
    """Read how inputs are disturbed.

    Parameters
    ----------
    draws : int
    text : str
        Percentages: one for all inputs, or one for each, such as ``10, 20, 5``.
    names : sequence of str
        Of the inputs, in their order.
    seed : int

    Returns
    -------
    Disturbance

    Raises
    ------
    ParameterError
    """
    if not 0 <= draws <= MOST_DRAWS or seed < 0:
        raise ParameterError("The draws have to be 0 to {most}, and the seed 0 or more.", most=MOST_DRAWS)
    if not draws:
        return Disturbance()
    try:
        shares = [float(piece) for piece in re.split(r"[,;，；、%％\s]+", text) if piece]
    except ValueError:
        shares = []
    if len(shares) not in (1, len(names)) or not all(0 <= share <= MOST_UNCERTAINTY for share in shares):
        raise ParameterError("The uncertainty “{text}” is neither one percentage of 0 to {most} nor one for each of {names}.",
                             text=text, most=amount(MOST_UNCERTAINTY), names=listed(names))
    return Disturbance(draws, tuple(share / 100 for share in (shares * len(names) if len(shares) == 1 else shares)), seed)


def usable_years(years, usable, progress):
    """Usable rows of each year that has any, the year, and its progress.

    Parameters
    ----------
    years : ndarray of int or None
    usable : ndarray of bool, shape (n,)
    progress : callable

    Yields
    ------
    (ndarray of int, int or None, callable)
    """
    cuts = [(year, rows[usable[rows]]) for year, rows in by_year(years, len(usable))]
    for number, (year, rows) in enumerate(cuts):
        if len(rows):
            yield rows, year, part(progress, number / len(cuts), (number + 1) / len(cuts))


def disturbed(inputs, rule, year, progress):
    """Draw the inputs of one year.

    Parameters
    ----------
    inputs : sequence of ndarray of float, shape (n,)
        Without NaN, in the order of :func:`core.rng.canonical_order`.
    rule : Disturbance
    year : int or None
        Each year has draws of its own, whatever other years there are.
    progress : callable

    Yields
    ------
    list of ndarray of float, shape (count, n)
        Each input in the draws of one block.
    """
    done = 0
    for generator, count in blocks([rule.seed, year or 0], len(inputs[0]) * len(inputs), rule.draws):
        progress(done / rule.draws)
        yield [x * np.exp(np.log1p(u) / TWO_SIDED * generator.standard_normal((count, len(x)))) if u else
               np.broadcast_to(x, (count, len(x))) for x, u in zip(inputs, rule.uncertainty)]
        done += count


def agreement(inputs, classify, found, classes, rule, year, progress):
    """How often each unit keeps its class, and the class it has most often otherwise.

    Parameters
    ----------
    inputs : sequence of ndarray of float, shape (n,)
    classify : callable
        Takes the inputs of some draws, each of shape (count, n), and returns codes of the same shape: 0 … ``classes`` − 1, or
        −1 for none.
    found : ndarray of int, shape (n,)
        Codes of the inputs as they are, −1 for none.
    classes : int
    rule : Disturbance
    year : int or None
    progress : callable

    Returns
    -------
    ndarray of float, shape (n,)
        Share of the draws; NaN for a unit without a class.
    ndarray of int, shape (n,)
        −1 where there is no other class.
    """
    order = canonical_order(np.zeros(len(found)), *inputs)
    counts = np.zeros((len(found), classes), dtype=np.int64)
    for drawn in disturbed([x[order] for x in inputs], rule, year, progress):
        codes = classify(*drawn)
        for k in range(classes):
            counts[order, k] += (codes == k).sum(axis=0)
    rows, has = np.arange(len(found)), found >= 0
    share = np.where(has, counts[rows, np.maximum(found, 0)] / rule.draws, np.nan)
    counts[rows[has], found[has]] = 0
    other = counts.argmax(axis=1)
    return share, np.where(has & (counts[rows, other] > 0), other, -1)


def interval(inputs, compute, limit, rule, year, progress):
    """Where a number lies when its inputs are disturbed.

    Parameters
    ----------
    inputs : sequence of ndarray of float, shape (n,)
    compute : callable
        Takes the inputs of some draws, each of shape (count, n), and returns numbers of the same shape.
    limit : float
    rule : Disturbance
    year : int or None
    progress : callable

    Returns
    -------
    ndarray of float, shape (3, n)
        Quantiles of :data:`INTERVAL`, and the share of draws above ``limit``.
    """
    order = canonical_order(np.zeros(len(inputs[0])), *inputs)
    numbers = np.concatenate([compute(*drawn) for drawn in disturbed([x[order] for x in inputs], rule, year, progress)])
    out = np.empty((3, len(order)))
    out[:2, order] = np.quantile(numbers, INTERVAL, axis=0)
    out[2, order] = (numbers > limit).mean(axis=0)
    return out


def rule_note(rule, names):
    """How the draws were made."""
    return Note("Draws: {draws}, seed {seed}; 95 % of the factors lie within {shares}, independent for units, years and inputs.",
                draws=rule.draws, seed=rule.seed,
                shares=first((Message("{name} ± {share} %", name=name, share=amount(100 * share))
                              for name, share in zip(names, rule.uncertainty)), len(names)))


def agreement_note(share):
    """How firm the zones of all rows are."""
    known = share[np.isfinite(share)]
    return Note("{firm} of {all} rows keep their zone in 95 % of the draws or more, {weak} in fewer than half.",
                firm=int((known >= FIRM).sum()), all=len(known), weak=int((known < 0.5).sum()))
