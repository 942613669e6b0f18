"""How closely systems are coupled, and how well they develop together.

Coupling degree C, comprehensive index T and coordination degree ``D = √(C·T)`` of two or more systems. Three forms of C are in
use, and their numbers cannot be compared with each other: the standard one, the one adjusted by Wang et al. (2021), which
spreads C over 0 … 1, and the one without the factor n, which never exceeds 1/n.
"""

from dataclasses import dataclass
from enum import Enum
from itertools import combinations

import numpy as np

from ..columns import FLAG, INTEGER, N_UNITS, TEXT, YEAR, Column
from ..cross_sections import each_section, need_units
from ..errors import DataError, Message, Note, ParameterError, SectionError, Warn, first, listed
from ..magnitudes import amount, name_rows
from ..progress import silent
from ..tables import Flags, add_row, by_year, empty_table
from .scores import own_weights, ranged

CLASSES = (Message("extreme disorder"), Message("severe disorder"), Message("moderate disorder"), Message("mild disorder"),
           Message("near disorder"), Message("barely coordinated"), Message("primary coordination"),
           Message("intermediate coordination"), Message("good coordination"), Message("quality coordination"))
"""Ten classes of D, each 0.1 wide, with the lower limit inside; the last one holds 1."""
SYNCHRONOUS = "synchronous"
SAME_PACE = 0.1
"""Scores that differ by no more are synchronous: a usual choice, without a source of its own."""
LOWEST = 0.01
"""Least score of the normalisation that keeps C and D above zero."""
_ROUNDING = 1e-9
"""A D this close below the limit of a class has reached it."""


class Normalize(Enum):
    """How values become scores."""

    RANGE = "range"
    ABOVE_ZERO = "[0.01, 1]"
    NONE = "none"


class Form(Enum):
    """Formula of the coupling degree."""

    STANDARD = Message("standard")
    ADJUSTED = Message("adjusted (2021)")
    WITHOUT_N = Message("without n")


COLUMNS = (
    Column("ccd_c", "Coupling degree C"),
    Column("ccd_t", "Comprehensive index T", about="Weighted mean of the scores."),
    Column("ccd_d", "Coordination degree D", about="√(C·T), 0 to 1."),
    Column("ccd_level", "Level of coordination", kind=INTEGER, about="1 to 10, each a tenth of D."),
    Column("ccd_class", "Class of coordination", kind=TEXT),
    Column("lag", "Lagging system", kind=TEXT, about="The system with the smallest score, or “synchronous” where all lie within "
                                                     "0.1 of each other."),
    FLAG,
)
TABLE_COLUMNS = {
    "years": (
        YEAR,
        N_UNITS,
        Column("mean_c", "Mean C"),
        Column("mean_t", "Mean T"),
        Column("mean_d", "Mean D"),
        *(Column(f"n_level{k}", Message("Units in {level}", level=name), kind=INTEGER) for k, name in enumerate(CLASSES, 1)),
    ),
}


@dataclass(frozen=True)
class Rules:
    """How coordination is measured.

    Attributes
    ----------
    weights : str
        See :func:`scores.own_weights`; empty for equal ones.
    normalize : Normalize
    form : Form
    exponent : float or None
        Power k of ``ΠU/(ΣU/n)ⁿ``; None for 1/n. Not for the adjusted form.
    inverse : tuple of str
        Systems of which less is better.
    pool : bool
        Whether the range of the normalisation is that of all years.
    """

    weights: str = ""
    normalize: Normalize = Normalize.RANGE
    form: Form = Form.STANDARD
    exponent: float = None
    inverse: tuple = ()
    pool: bool = False


@dataclass(frozen=True)
class CouplingResult:
    """Coordination of each row.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :data:`COLUMNS`.
    tables : dict of dict
        ``years``: means and counts of the levels.
    notes : tuple of Note
    year : int or None
        Last year, for which the mean holds.
    mean_d : float
    """

    values: dict
    tables: dict
    notes: tuple
    year: int
    mean_d: float


def coupling_coordination(systems, rules=None, years=None, labels=None, progress=silent):
    """Coupling and coordination of each row.

    Parameters
    ----------
    systems : dict of str to ndarray of float, shape (n,)
        Two or more, by name.
    rules : Rules, optional
    years : ndarray of int, optional
        The range of the normalisation is that of the year, unless the rules pool the years.
    labels : sequence of str, optional
    progress : callable

    Returns
    -------
    CouplingResult

    Raises
    ------
    ParameterError
        If the rules contradict each other.
    DataError
        If no year can be computed, or scores that are not to be normalised lie outside 0 … 1.
    """
    rules = rules or Rules()
    names = list(systems)
    if len(names) < 2:
        raise ParameterError("Coupling needs two systems or more; choose two fields or more.")
    strange = [name for name in rules.inverse if name not in names]
    if strange:
        raise ParameterError("{strange} is to be inverted, but is none of the systems ({names}); choose among them.",
                             strange=first(f"“{name}”" for name in strange), names=listed(names))
    if rules.exponent is not None and (rules.form is Form.ADJUSTED or not rules.exponent > 0):
        raise ParameterError("An exponent has to be above zero, and goes with the standard form or the one without n; leave it "
                             "empty for the adjusted form.")
    weights, notes = own_weights(rules.weights, names)
    if weights is None:
        weights = np.full(len(names), 1 / len(names))
    raw = np.vstack(list(systems.values()))
    if rules.normalize is Normalize.NONE:
        _refuse_outside(raw, names, labels)
    count = raw.shape[1]
    flags, scores = Flags(count), np.full(raw.shape, np.nan)
    pairs = set()

    def work(_, rows, when, inner):
        if rules.normalize is Normalize.NONE:
            need_units(rows, 1, when, Message("a coupling"))
            for k, name in enumerate(names):
                scores[k, rows] = 1 - raw[k, rows] if name in rules.inverse else raw[k, rows]
            return
        need_units(rows, 2, when, Message("a normalisation by the range"))
        found = [ranged(raw[k, rows], name in rules.inverse) for k, name in enumerate(names)]
        flat = [name for name, score in zip(names, found) if score is None]
        if flat:
            raise SectionError("constant", "{when} has the same value of {name} in all {n} units, so there is no range; choose "
                               "another field, or no normalisation for scores between 0 and 1.", when=when,
                               name=first(f"“{name}”" for name in flat), n=len(rows))
        if len(rows) == 2:
            pairs.add(when)
        low = LOWEST if rules.normalize is Normalize.ABOVE_ZERO else 0.0
        for k, score in enumerate(found):
            scores[k, rows] = low + (1 - low) * score

    _, section_notes = each_section(work, np.isfinite(raw).all(axis=0), years, flags, labels, rules.pool, progress)
    values = _measures(scores, names, weights, rules, flags)
    table = _by_year(values, years, count)
    notes += section_notes + _notes(rules, names, scores, pairs, table["year"], labels)
    progress(1.0)
    return CouplingResult({**values, "flag": flags.array()}, {"years": table}, notes, table["year"][-1], table["mean_d"][-1])


def coupling(scores, form=Form.STANDARD, exponent=None):
    """Coupling degree C.

    Standard: ``{ΠU / (ΣU/n)ⁿ}^k`` with k = 1/n unless given, which is ``n·(ΠU)^(1/n)/ΣU``. Without n: ``{ΠU / (ΣU)ⁿ}^k``.
    Adjusted (Wang et al. 2021): ``√{[1 − mean|Uᵢ − Uⱼ|]·(ΠU/max U)^(1/(n−1))}`` with each U of the product over the largest.

    Parameters
    ----------
    scores : ndarray of float, shape (n, rows)
        Between 0 and 1.
    form : Form
    exponent : float, optional

    Returns
    -------
    ndarray of float, shape (rows,)
        NaN where all scores are zero.
    """
    n, largest = len(scores), scores.max(axis=0)
    relative = np.divide(scores, largest, out=np.full(scores.shape, np.nan), where=largest > 0)  # C has no unit
    if form is Form.ADJUSTED:
        apart = np.mean([np.abs(a - b) for a, b in combinations(scores, 2)], axis=0)
        return np.sqrt(np.clip(1 - apart, 0, 1) * relative.prod(axis=0) ** (1 / (n - 1)))
    total = relative.sum(axis=0)
    share = relative / (total / n if form is Form.STANDARD else total)
    found = share.prod(axis=0) ** (1 / n if exponent is None else exponent)
    return np.minimum(found, 1.0)


def _measures(scores, names, weights, rules, flags):
    """C, T, D, level, class and lag of each row."""
    known = np.isfinite(scores).all(axis=0)
    c, t = coupling(np.where(known, scores, 0.0), rules.form, rules.exponent), weights @ scores
    flags.add(known & np.isnan(c), "all_zero")
    d = np.sqrt(c * t)
    level = np.where(np.isfinite(d), np.minimum(np.floor(10 * np.where(np.isfinite(d), d, 0) + _ROUNDING) + 1, 10), np.nan)
    named = np.array([None, *CLASSES], dtype=object)[np.nan_to_num(level).astype(int)]
    lag = np.full(len(d), None, dtype=object)
    for i in np.flatnonzero(known):
        low, high = scores[:, i].min(), scores[:, i].max()
        lag[i] = SYNCHRONOUS if high - low <= SAME_PACE + _ROUNDING else ", ".join(
            name for name, score in zip(names, scores[:, i]) if score <= low + _ROUNDING)
    return {"ccd_c": c, "ccd_t": t, "ccd_d": d, "ccd_level": level, "ccd_class": named, "lag": lag}


def _by_year(values, years, count):
    table = empty_table(TABLE_COLUMNS["years"])
    for year, rows in by_year(years, count):
        level = values["ccd_level"][rows]
        held = np.isfinite(level)
        if not held.any():
            continue
        means = (float(values[name][rows][held].mean()) for name in ("ccd_c", "ccd_t", "ccd_d"))
        add_row(table, year, int(held.sum()), *means, *np.bincount(level[held].astype(int), minlength=11)[1:].tolist())
    if not table["year"]:
        raise DataError("All scores of all rows are zero, so no coupling exists; check the fields.")
    return table


def _refuse_outside(raw, names, labels):
    for name, column in zip(names, raw):
        out = np.flatnonzero((column < 0) | (column > 1))
        if len(out):
            raise DataError("“{name}” has {count} values outside 0 to 1 ({first}), which are no scores; choose a normalisation.",
                            name=name, count=len(out), first=first(name_rows(labels, out)))


def _notes(rules, names, scores, pairs, years, labels):
    notes = ()
    if pairs:
        notes += (Warn("Only two units ({when}): each has the best or the worst score of every system, which says nothing of how "
                       "far they are apart; use scores of your own without normalisation.",
                       when=first(Message("the layer") if w == "The layer" else w for w in sorted(pairs, key=str))),)
    zero = np.flatnonzero((scores == 0).any(axis=0))
    if len(zero) and rules.normalize is Normalize.RANGE:
        notes += (Note("{count} rows have the smallest value of a system and so the score 0, with which C and D are 0 ({first}); "
                       "the normalisation to [0.01, 1] avoids that.", count=len(zero), first=first(name_rows(labels, zero))),)
    notes += (Note("C has the {form} form with the exponent {k}; D of different forms cannot be compared.", form=rules.form.value,
                   k="1/n" if rules.exponent is None else amount(rules.exponent)) if rules.form is not Form.ADJUSTED else
              Note("C has the form adjusted by Wang et al. (2021); D of different forms cannot be compared."),)
    if rules.form is Form.WITHOUT_N:
        notes += (Warn("Without n, C does not exceed 1/{n}, so that D comes out too low for the ten classes, which are made for "
                       "the standard form.", n=len(names)),)
    notes += (Note("Direction: {names} count as more where they are larger.",
                   names=listed(name for name in names if name not in rules.inverse) or "–"),)
    if rules.inverse:
        notes += (Note("Direction: {names} count as more where they are smaller.", names=listed(rules.inverse)),)
    if len(years) > 1 and rules.normalize is not Normalize.NONE and not rules.pool:
        notes += (Note("Each year has a range of its own, so D tells who is ahead in a year and not how a unit develops; pool "
                       "the years for that."),)
    return notes
