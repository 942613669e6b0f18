"""Into which strata a factor falls: its categories, or the classes with the largest q (Song et al. 2020)."""

import re
from dataclasses import dataclass

import numpy as np

from ..breaks import MOST_VALUES, Method, cut_points, natural_breaks
from ..errors import ParameterError
from ..magnitudes import amount
from ..pattern.inference import SAME
from .q_statistic import Fit, explained, fit

MOST_CLASSES = 100
CATEGORIES, DISTINCT = "categories", "distinct values"


@dataclass(frozen=True)
class Factor:
    """A factor: numbers that are cut into classes, or categories.

    Attributes
    ----------
    name : str
    values : ndarray
        Floats with NaN, or an object array of texts with None.
    """

    name: str
    values: np.ndarray

    @property
    def categorical(self):
        """Whether it holds categories."""
        return self.values.dtype.kind == "O"

    @property
    def known(self):
        """Mask of the rows with a value."""
        if self.categorical:
            return np.array([v is not None for v in self.values], dtype=bool)
        return np.isfinite(self.values)


@dataclass
class Candidate:
    """One way to cut a factor into strata: places at which the units in ascending order are cut."""

    method: str
    classes: int
    breaks: np.ndarray = None
    cuts: np.ndarray = None
    q: float = np.nan
    reason: str = None


@dataclass
class Stratified:
    """A factor of one year with its chosen strata.

    Attributes
    ----------
    order : ndarray of int
        Units in ascending order of the factor.
    candidates : list of Candidate
    chosen : Candidate
    codes : ndarray of int
        Stratum of each unit, from 0.
    labels : list of str
        Meaning of each stratum.
    fit : Fit
    """

    name: str
    order: np.ndarray
    candidates: list
    chosen: Candidate
    codes: np.ndarray
    labels: list
    fit: Fit = None


def parse_classes(text):
    """Read numbers of classes such as ``3-8`` or ``3, 5, 7``.

    Returns
    -------
    tuple of int
        Ascending, without repetition.

    Raises
    ------
    ParameterError
    """
    found = set()
    for piece in filter(str.strip, re.split(r"[,，;；、\s]+", re.sub(r"\s*[-–—~～]\s*", "-", text.strip()))):
        ends = re.fullmatch(r"(\d{1,4})(?:-(\d{1,4}))?", piece)
        low, high = (int(ends[1]), int(ends[2] or ends[1])) if ends else (0, 0)
        if not 2 <= low <= high <= MOST_CLASSES:
            raise ParameterError("“{piece}” is no number of classes; write for example 3-8 or 3, 5, 7, each from 2 to "
                                 "{most}.", piece=piece, most=MOST_CLASSES)
        found.update(range(low, high + 1))
    if not found:
        raise ParameterError("The number of classes is empty; write for example 3-8.")
    return tuple(sorted(found))


def stratify(name, values, y, rules, binned):
    """Choose the strata of a factor in one year: its categories, or the classes with the largest q.

    Parameters
    ----------
    name : str
    values : ndarray
        Without missing ones.
    y : ndarray of float
    rules : core.drivers.geodetector.Rules
    binned : list of str
        Gets the name if the natural breaks are those of bins.

    Returns
    -------
    Stratified
        None where there are no two strata.
    """
    if values.dtype.kind == "O":
        return _categories(name, *np.unique(values.astype(str), return_inverse=True), y, rules, CATEGORIES)
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    distinct, inverse = np.unique(values, return_inverse=True)
    if len(distinct) < 2:
        return None
    candidates = _candidates(ordered, y[order], rules)
    if Method.NATURAL in rules.methods and len(distinct) > MOST_VALUES:
        binned.append(name)
    best = None
    for candidate in sorted((c for c in candidates if c.reason is None), key=lambda c: c.classes):
        if best is None or candidate.q > best.q + SAME:
            best = candidate
    if best is None:
        if 2 * len(distinct) <= len(values) and len(distinct) <= rules.classes[-1]:
            held = _categories(name, np.array([f"{v:.10g}" for v in distinct]), inverse, y, rules, DISTINCT)
            held.candidates[:0] = candidates
            return held
        return Stratified(name, order, candidates, None, None, None)
    codes = np.empty(len(values), dtype=np.int64)
    codes[order] = np.repeat(np.arange(best.classes), np.diff(np.concatenate([[0], best.cuts, [len(values)]])))
    labels = [f"{amount(low)} – {amount(high)}" for low, high in zip(best.breaks, best.breaks[1:])]
    held = fit(y, codes, best.classes, rules)
    best.q = held.q
    return Stratified(name, order, candidates, best, codes, labels, held)


def _categories(name, labels, codes, y, rules, method):
    if len(labels) < 2:
        return None
    order = np.argsort(codes, kind="stable")
    cuts = np.cumsum(np.bincount(codes))[:-1]
    held = fit(y, codes, len(labels), rules)
    only = Candidate(method, len(labels), None, cuts, held.q)
    return Stratified(name, order, [only], only, codes, [str(v) for v in labels], held)


def _candidates(ordered, y, rules):
    """All methods and numbers of classes, with their q or why they have none."""
    n = len(ordered)
    z = y - y.mean()
    squares = float(z @ z)
    running = np.concatenate([[0.0], np.cumsum(z)])
    natural = natural_breaks(ordered, rules.classes[-1]) if Method.NATURAL in rules.methods else {}
    found = []
    for method in rules.methods:
        for classes in rules.classes:
            one = Candidate(method.value, classes)
            found.append(one)
            breaks = cut_points(method, ordered, classes, natural) if classes < n else None
            if breaks is None:
                one.reason = "no such classes"
                continue
            one.breaks, one.cuts = breaks, np.searchsorted(ordered, breaks[1:-1], side="right")
            ends = np.concatenate([[0], one.cuts, [n]])
            if (np.diff(breaks) <= 0).any():
                one.reason = "equal limits"
            elif np.diff(ends).min() < rules.min_class:
                one.reason = "small class"
            else:
                one.q = float(explained(np.diff(running[ends]), np.diff(ends), squares, rules.drop)[0])
                if np.isnan(one.q):
                    one.reason = "nothing left"
    return found
