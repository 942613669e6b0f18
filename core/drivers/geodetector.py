"""Which factors explain where a value is high? The geographical detector, with the best classes of each factor.

Factor, interaction, risk and ecological detectors: Wang et al. (2010), Wang, Zhang and Fu (2016). Choice of the classes
by the largest q: Song et al. (2020). ``q = 1 − SSW/SST`` is the share of the variance that lies between the strata; the
test of q is that of Wang et al. (2016), with their λ as it is published.
"""

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import partial

import numpy as np
from scipy.special import betainc, fdtrc, gammaln, stdtr

from ..breaks import MOST_VALUES, Method, cut_points, natural_breaks
from ..columns import FLAG, INTEGER, TEXT, YEAR, Column, short_name
from ..errors import DataError, Message, Note, ParameterError, Warn, first, listed, spans
from ..magnitudes import amount, name_rows
from ..pattern.inference import SAME, SMALL, check, side_by_side
from ..progress import part, silent
from ..rng import blocks, shuffled
from ..tables import Flags, by_year

LEAST_UNITS = 4
"""Below four units no two strata can have two units each."""
MOST_STRATA = 200
"""Strata up to which the risk detector compares all pairs."""
MOST_CLASSES = 100
LARGE_LAMBDA = 1e8
"""Above it the non-central F is as good as its approximation by Patnaik (1949)."""
LEVELS = ((0.01, "***"), (0.05, "**"), (0.10, "*"))
ALPHA = 0.05
"""Level of the risk and ecological detectors."""
CATEGORIES, DISTINCT = "categories", "distinct values"


class Singletons(Enum):
    """What happens to strata of one unit, which have no variance of their own."""

    KEEP = "keep"
    DROP = "drop"


class Variance(Enum):
    """Variance in λ."""

    FOLLOW = "that of the packages with the same rule for single units"
    SAMPLE = "sample"
    POPULATION = "population"


def _pair(label_a, label_b):
    return Column("factor_a", label_a, kind=TEXT), Column("factor_b", label_b, kind=TEXT)


_FACTOR = Column("factor", "Factor", kind=TEXT)
TABLE_COLUMNS = {
    "factors": (
        YEAR,
        _FACTOR,
        Column("q", "q", about="Share of the variance that lies between the strata, 0 to 1."),
        Column("p", "p", about="Of q, by the non-central F distribution (Wang et al. 2016)."),
        Column("p_perm", "p by permutation", about="Share of permutations with as large a q, the choice of the classes "
                                                   "included; NULL without permutations."),
        Column("f", "F"),
        Column("lambda", "Non-centrality λ"),
        Column("strata", "Number of strata", kind=INTEGER),
        Column("n", "Number of units", kind=INTEGER),
        Column("singles", "Strata of one unit", kind=INTEGER),
        Column("method", "Classes by", kind=TEXT),
        Column("classes", "Number of classes", kind=INTEGER),
        Column("sig", "Significance", kind=TEXT, about="*** p < 0.01, ** p < 0.05, * p < 0.1, n.s. not significant; "
                                                       "by p_perm where there are permutations, else by p."),
        Column("p_central", "p by the central F", about="That of an analysis of variance."),
        Column("ssw", "Sum of squares within strata"),
        Column("sst", "Total sum of squares"),
        Column("breaks", "Limits of the classes", kind=TEXT),
    ),
    "interaction": (
        YEAR,
        *_pair(Message("Factor A"), Message("Factor B")),
        Column("q_a", "q of A"),
        Column("q_b", "q of B"),
        Column("q_ab", "q of A and B"),
        Column("type", "Interaction", kind=TEXT),
        Column("p", "p", about="Of the joint q, by the non-central F distribution."),
        Column("gain", "Gain", about="Joint q less the larger of the two."),
        Column("p_gain", "p of the gain", about="By permutation within the strata of the stronger factor."),
        Column("p_fdr", "p of the gain, corrected", about="False discovery rate over the pairs of the year."),
        Column("strata", "Number of strata", kind=INTEGER),
        Column("n", "Number of units", kind=INTEGER),
        Column("singles", "Strata of one unit", kind=INTEGER),
    ),
    "risk": (
        YEAR,
        _FACTOR,
        Column("stratum_a", "Stratum A", kind=TEXT),
        Column("stratum_b", "Stratum B", kind=TEXT),
        Column("n_a", "Units of A", kind=INTEGER),
        Column("n_b", "Units of B", kind=INTEGER),
        Column("mean_a", "Mean of A"),
        Column("mean_b", "Mean of B"),
        Column("t", "t", about="Welch's, of mean A − mean B."),
        Column("df", "Degrees of freedom"),
        Column("p", "p", about="Two-sided; NULL where a stratum has one unit or neither varies."),
        Column("sig", "Significance", kind=TEXT, about="Y where p < 0.05."),
    ),
    "ecological": (
        YEAR,
        *_pair(Message("Factor A"), Message("Factor B")),
        Column("ssw_a", "Sum of squares within strata of A"),
        Column("ssw_b", "Sum of squares within strata of B"),
        Column("f", "F", about="Ratio of the two, the larger above."),
        Column("df", "Degrees of freedom", about="Of the upper; the lower are the same where no unit is dropped."),
        Column("p", "p", about="One-sided."),
        Column("sig", "Significance", kind=TEXT, about="Y where p < 0.05: the factors differ in what they explain."),
    ),
    "discretization": (
        YEAR,
        _FACTOR,
        Column("method", "Classes by", kind=TEXT),
        Column("classes", "Number of classes", kind=INTEGER),
        Column("q", "q"),
        Column("p", "p"),
        Column("breaks", "Limits of the classes", kind=TEXT),
        Column("counts", "Units of each class", kind=TEXT),
        Column("chosen", "Chosen", kind=INTEGER, about="1 for the classes that the detectors use."),
        Column("reason", "Why not", kind=TEXT),
    ),
    "strata": (
        YEAR,
        _FACTOR,
        Column("stratum", "Stratum", kind=INTEGER, about="As in the strata fields of the layer."),
        Column("label", "Meaning", kind=TEXT),
        Column("n", "Number of units", kind=INTEGER),
        Column("mean", "Mean"),
        Column("sd", "Standard deviation", about="With n − 1; NULL for one unit."),
    ),
}


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


@dataclass(frozen=True)
class Fit:
    """What a stratification explains.

    Attributes
    ----------
    q, f, lam, p, p_central : float
    ssw, sst : float
    n, strata, singles : int
        ``n`` and ``strata`` without what the rule for single units leaves out.
    """

    q: float
    f: float
    lam: float
    p: float
    p_central: float
    ssw: float
    sst: float
    n: int
    strata: int
    singles: int


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


@dataclass(frozen=True)
class GeodetectorResult:
    """What the detectors found.

    Attributes
    ----------
    values : dict
        Strata of each row, from 1 (NaN where it takes no part), and ``flag``.
    columns : tuple of Column
        Of ``values``.
    tables : dict of dict
        By the names of :data:`TABLE_COLUMNS`; those not wanted are empty.
    notes : tuple of Note
    year : int or None
        Last year that can be computed, for which the following hold.
    best_q : float
    best_factor : str
        Of the factors whose strata have two units on average, if there is one.
    """

    values: dict
    columns: tuple
    tables: dict
    notes: tuple
    year: int
    best_q: float
    best_factor: str


@dataclass(frozen=True)
class Rules:
    """How strata are formed and tested."""

    methods: tuple = tuple(Method)
    classes: tuple = (3, 4, 5, 6, 7, 8)
    min_class: int = 2
    drop: bool = False
    sample: bool = True
    permutations: int = 0
    seed: int = 12345
    wanted: frozenset = field(default_factory=lambda: frozenset(TABLE_COLUMNS))


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


# --- sums of squares ----------------------------------------------------------------------------------------------

def explained(sums, counts, squares, drop=False):
    """q of strata.

    Parameters
    ----------
    sums : ndarray of float, shape (strata,) or (strata, permutations)
        Of deviations from the mean of all units.
    counts : ndarray of int, shape (strata,)
    squares : float
        Sum of squares of all deviations.
    drop : bool
        Leave out strata of one unit.

    Returns
    -------
    q, ssw, sst : float or ndarray of float, shape (permutations,)
    """
    counts = counts.astype(float)
    per = counts if sums.ndim == 1 else counts[:, None]
    between, sst = (sums * sums / per).sum(axis=0), squares
    single = counts == 1
    if drop and single.any():
        if single.all():
            return (np.full(sums.shape[1:], np.nan)[()],) * 3
        lone = (sums[single] ** 2).sum(axis=0)
        rest = sums[~single].sum(axis=0) ** 2 / counts[~single].sum()
        between, sst = between - lone - rest, squares - lone - rest
    ssw = np.maximum(sst - between, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        q = np.where(sst > SAME * squares, 1 - ssw / sst, np.nan)[()]
    return q, ssw, sst


def noncentral_p(f, d1, d2, lam):
    """P(F′ > f) of the non-central F distribution; the central one where λ is not above zero.

    A Poisson mixture of beta distributions, summed where the Poisson weights are not negligible: scipy's own function
    is wrong at λ = 0 and has no more than nine decimals.
    """
    if not np.isfinite(f):
        return 0.0 if f > 0 else np.nan
    if lam <= 0:
        return float(fdtrc(d1, d2, f))
    if lam > LARGE_LAMBDA:
        return float(fdtrc((d1 + lam) ** 2 / (d1 + 2 * lam), d2, f * d1 / (d1 + lam)))
    half = lam / 2
    spread = 12 * np.sqrt(half) + 40
    j = np.arange(max(0, int(half - spread)), int(half + spread) + 1)
    weight = np.exp(j * np.log(half) - half - gammaln(j + 1))
    return float(min((weight * betainc(d2 / 2, d1 / 2 + j, d2 / (d2 + d1 * f))).sum(), 1.0))


def fit(y, codes, count, rules):
    """Test a stratification.

    Parameters
    ----------
    y : ndarray of float, shape (n,)
    codes : ndarray of int, shape (n,)
        Strata from 0; each occurs.
    count : int
        Number of strata.
    rules : Rules

    Returns
    -------
    Fit
    """
    centre = y.mean()
    z = y - centre
    counts = np.bincount(codes, minlength=count)
    sums = np.bincount(codes, z, count)
    return _test(sums, counts, float(z @ z), centre, rules, z, codes)


def _test(sums, counts, squares, centre, rules, z=None, codes=None):
    """The test, given the sums of each stratum."""
    single = counts == 1
    q, ssw, sst = explained(sums, counts, squares, rules.drop)
    if z is not None and np.isfinite(q):  # within the strata themselves: exact where q is nearly one
        inside = z - (sums / counts)[codes]
        ssw = float(inside @ inside)
        q = 1 - ssw / sst
    if rules.drop:
        sums, counts = sums[~single], counts[~single]
    n, strata = int(counts.sum()), len(counts)
    f = lam = p = p_central = np.nan
    if np.isfinite(q) and 1 < strata < n:
        means = sums / counts + centre
        variance = sst / (n - 1 if rules.sample else n)
        lam = float(((means**2).sum() - (np.sqrt(counts) * means).sum() ** 2 / n) / variance)
        d1, d2 = strata - 1, n - strata
        if ssw <= SAME * sst:
            f, p, p_central = np.inf, 0.0, 0.0
        else:
            f = float(d2 / d1 * q / (1 - q))
            p, p_central = noncentral_p(f, d1, d2, lam), float(fdtrc(d1, d2, f))
    return Fit(float(q), f if np.isfinite(f) else np.nan, lam, p, p_central, float(ssw), float(sst), n, strata,
               int(single.sum()))


def interaction_type(q_a, q_b, q_ab, same=SAME):
    """Words for an interaction (Wang et al. 2010)."""
    if np.isnan(q_ab) or np.isnan(q_a) or np.isnan(q_b):
        return None
    if q_ab < min(q_a, q_b) - same:
        return "Weaken, nonlinear"
    if q_ab <= max(q_a, q_b) + same:
        return "Weaken, uni-"
    if abs(q_ab - q_a - q_b) <= same:
        return "Independent"
    return "Enhance, bi-" if q_ab < q_a + q_b else "Enhance, nonlinear"


def crossed(a, b, count_b):
    """Cross two stratifications: codes of the pairs that occur, and their number."""
    found, codes = np.unique(a.astype(np.int64) * count_b + b, return_inverse=True)
    return codes, len(found)


def adjusted(p):
    """p values after Benjamini and Hochberg (1995); NaN stay NaN and do not count."""
    p = np.asarray(p, dtype=float)
    out, known = np.full(len(p), np.nan), np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(-p[known], kind="stable")]
    ranks = np.arange(len(order), 0, -1)
    out[order] = np.minimum(np.minimum.accumulate(p[order] * len(order) / ranks), 1.0)
    return out


# --- one year -----------------------------------------------------------------------------------------------------

def stratify(name, values, y, rules, notes):
    """Choose the strata of a factor in one year: its categories, or the classes with the largest q.

    Parameters
    ----------
    name : str
    values : ndarray
        Without missing ones.
    y : ndarray of float
    rules : Rules
    notes : list of Note
        Gets what the reader should know.

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
        notes.append(name)
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


def welch(counts, means, variances, a, b):
    """Welch's t test between strata: t, degrees of freedom, two-sided p; NaN where it cannot be."""
    with np.errstate(divide="ignore", invalid="ignore"):
        va, vb = variances[a] / counts[a], variances[b] / counts[b]
        t = (means[a] - means[b]) / np.sqrt(va + vb)
        df = (va + vb) ** 2 / (va**2 / (counts[a] - 1) + vb**2 / (counts[b] - 1))
        bad = (counts[a] < 2) | (counts[b] < 2) | ~np.isfinite(t) | ~np.isfinite(df)
        t, df = np.where(bad, np.nan, t), np.where(bad, np.nan, df)
        return t, df, 2 * stdtr(df, -np.abs(t))


def ecological(a, b):
    """F of two factors by their sums of squares within strata, the larger above, its degrees of freedom, and p."""
    # Wang et al. (2010): F = N1(N2 − 1)SSW1 / N2(N1 − 1)SSW2
    sides = sorted(((one.n / (one.n - 1) * one.ssw if one.n > 1 else np.nan, one.n - 1) for one in (a, b)),
                   key=lambda s: -s[0])
    (upper, d1), (lower, d2) = sides
    if not np.isfinite(upper) or not np.isfinite(lower) or d1 < 1 or d2 < 1 or upper == 0:
        return np.nan, np.nan, np.nan
    if lower == 0:
        return np.nan, d1, 0.0
    return upper / lower, d1, float(fdtrc(d1, d2, upper / lower))


# --- all years ----------------------------------------------------------------------------------------------------

def geodetector(value, factors, years=None, rules=None, labels=None, progress=silent, scheduler=""):
    """Run the detectors on each year.

    Parameters
    ----------
    value : ndarray of float, shape (n,)
    factors : sequence of Factor
    years : ndarray of int, optional
    rules : Rules, optional
    labels : sequence of str, optional
        Names of the rows, for sentences.
    progress : callable
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    GeodetectorResult

    Raises
    ------
    ParameterError
        If the rules cannot be.
    DataError
        If no year can be computed.
    """
    rules = rules or Rules()
    check(rules.permutations, rules.seed)
    if not factors:
        raise ParameterError("Choose at least one factor.")
    if not rules.methods and not all(f.categorical for f in factors):
        raise ParameterError("Choose at least one method of classification.")
    if rules.min_class < 1:
        raise ParameterError("The least number of units of a class has to be 1 or more.")
    run = _Run(value, factors, rules, labels, scheduler)
    cuts = list(by_year(years, len(value)))
    for number, (year, rows) in enumerate(cuts):
        run.year(year, rows, part(progress, number / len(cuts), (number + 1) / len(cuts)))
    progress(1.0)
    return run.result()


class _Run:
    """The years of one run, gathered one by one."""

    def __init__(self, value, factors, rules, labels, scheduler):
        self.value, self.factors, self.rules, self.labels, self.scheduler = value, factors, rules, labels, scheduler
        self.known = [f.known for f in factors]
        self.flags = Flags(len(value))
        self.flags.add(~np.isfinite(value), "no_value")
        self.tables = {name: {c.name: [] for c in columns} for name, columns in TABLE_COLUMNS.items()}
        taken = {FLAG.name}
        self.columns = []
        for factor in factors:
            name = short_name(factor.name, "_st", taken)
            taken.add(name)
            self.columns.append(Column(name, Message("Stratum of {factor}", factor=factor.name), kind=INTEGER,
                                       about="Number of the stratum, from 1; the table of strata tells its meaning."))
        self.strata = [np.full(len(value), np.nan) for _ in factors]
        self.faults, self.left_out, self.binned, self.lone, self.many = [], [], [], [], []
        self.untested, self.plain = [], []
        self.sizes = {}
        self.best = None

    def year(self, year, rows, progress):
        """Compute a year, or note why it cannot be."""
        progress(0.0)
        when = Message("The layer") if year is None else year
        valued = rows[np.isfinite(self.value[rows])]
        present = [i for i in range(len(self.factors)) if self.known[i][valued].any()]
        if len(valued):
            self.left_out += [(self.factors[i].name, year, Message("has no value")) for i in range(len(self.factors))
                              if i not in present]
        complete = valued[np.logical_and.reduce([self.known[i][valued] for i in present])] if present else valued[:0]
        self.flags.add(np.setdiff1d(valued, complete), "no_factor")
        rows = complete
        if len(rows) < LEAST_UNITS:
            self.flags.add(rows, "few_units")
            self.faults.append((year, DataError(
                "{when} has {n} units with a value and all factors, but the detectors need at least {least}.",
                when=when, n=len(rows), least=LEAST_UNITS)))
            return
        if np.ptp(self.value[rows]) <= SAME * np.abs(self.value[rows]).max():
            self.flags.add(rows, "constant")
            self.faults.append((year, DataError("{when} has the same value in all {n} units, so there is nothing to "
                                                "explain.", when=when, n=len(rows))))
            return
        rows = rows[self._canonical(rows, present)]
        y = self.value[rows]
        held = self._stratify(year, rows, y, present, part(progress, 0.0, 0.3))
        if not held:
            self.flags.add(rows, "no_strata")
            self.faults.append((year, DataError(
                "{when} has no factor with two strata of {least} units or more; choose fewer classes or other factors.",
                when=when, least=self.rules.min_class)))
            return
        # over all orders of the values the mean of q is (L − 1)/(n − 1), as that of R² is
        self.sizes[year] = len(rows), max(((one.fit.strata - 1) / (one.fit.n - 1), one.fit.strata) for one in held)
        self._factors(year, y, held, part(progress, 0.3, 0.6))
        if len(held) > 1 and "interaction" in self.rules.wanted:
            self._interaction(year, y, held, part(progress, 0.6, 0.9))
        if "ecological" in self.rules.wanted:
            for i, a in enumerate(held):
                for b in held[i + 1:]:
                    f, df, p = ecological(a.fit, b.fit)
                    self._append("ecological", year, a.name, b.name, a.fit.ssw, b.fit.ssw, f, df, p, _yes(p))
        if self.rules.wanted & {"risk", "strata"}:
            for one in held:
                self._means(year, y, one)

    def _canonical(self, rows, present):
        """An order that does not depend on that of the features, so that permutations do not either."""
        keys = []
        for i in present:
            values = self.factors[i].values[rows]
            keys.append(np.unique(values.astype(str), return_inverse=True)[1] if self.factors[i].categorical
                        else values)
        return np.lexsort((*keys[::-1], self.value[rows]))

    def _stratify(self, year, rows, y, present, progress):
        held, binned = [], []
        for number, i in enumerate(present):
            progress(number / len(present))
            factor = self.factors[i]
            one = stratify(factor.name, factor.values[rows], y, self.rules, binned)
            if one is None:
                self.left_out.append((factor.name, year, Message("has the same value in all units")))
                continue
            if "discretization" in self.rules.wanted:
                self._discretization(year, y, one)
            if one.chosen is None:
                self.left_out.append((factor.name, year, Message("has no valid classes")))
                continue
            if np.isnan(one.fit.q):
                self.left_out.append((factor.name, year, Message("has strata of one unit only")))
                continue
            if one.chosen.method == DISTINCT:
                self.plain.append(factor.name)
            self.strata[i][rows] = one.codes + 1
            held.append(one)
        self.binned += binned
        return held

    def _factors(self, year, y, held, progress):
        p_perm = np.full(len(held), np.nan)
        if self.rules.permutations:
            p_perm = permuted_q(y, held, self.rules, progress, self.scheduler)
        for one, simulated in zip(held, p_perm):
            found = one.fit
            if found.singles:
                self.lone.append((one.name, found.singles, year))
            if 2 * len(one.labels) > len(y):
                self.many.append(one.name)
            p = simulated if self.rules.permutations else found.p
            if np.isnan(found.p):
                self.untested.append(one.name)
            self._append("factors", year, one.name, found.q, found.p, simulated, found.f, found.lam, found.strata,
                         found.n, found.singles, one.chosen.method, one.chosen.classes, stars(p), found.p_central,
                         found.ssw, found.sst, _joined(one.chosen.breaks))
        best = max(held, key=lambda one: (2 * len(one.labels) <= len(y), one.fit.q))
        self.best = year, best.fit.q, best.name

    def _interaction(self, year, y, held, progress):
        pairs = []
        for i in range(len(held)):
            progress(0.2 * i / len(held))
            for j in range(i + 1, len(held)):
                codes, count = crossed(held[i].codes, held[j].codes, len(held[j].labels))
                pairs.append((i, j, codes, fit(y, codes, count, self.rules)))
        p_gain = np.full(len(pairs), np.nan)
        if self.rules.permutations:
            p_gain = permuted_gain(y, held, pairs, self.rules, part(progress, 0.2, 1.0), self.scheduler)
        for (i, j, _, joint), p, corrected in zip(pairs, p_gain, adjusted(p_gain)):
            a, b = held[i].fit.q, held[j].fit.q
            if joint.singles > 0.2 * len(y):
                self.lone.append((f"{held[i].name} ∩ {held[j].name}", joint.singles, year))
            self._append("interaction", year, held[i].name, held[j].name, a, b, joint.q,
                         interaction_type(a, b, joint.q), joint.p, joint.q - max(a, b), p, corrected, joint.strata,
                         joint.n, joint.singles)

    def _means(self, year, y, one):
        counts = np.bincount(one.codes).astype(float)
        means = np.bincount(one.codes, y) / counts
        squares = np.bincount(one.codes, (y - means[one.codes]) ** 2)
        with np.errstate(divide="ignore", invalid="ignore"):
            variances = squares / (counts - 1)
        if "strata" in self.rules.wanted:
            for h, label in enumerate(one.labels):
                self._append("strata", year, one.name, h + 1, label, int(counts[h]), means[h],
                             np.sqrt(variances[h]) if counts[h] > 1 else np.nan)
        if "risk" not in self.rules.wanted:
            return
        if len(counts) > MOST_STRATA:
            self.left_out.append((one.name, year, Message("has too many strata for the risk detector")))
            return
        a, b = np.triu_indices(len(counts), 1)
        for h, k, t, df, p in zip(a, b, *welch(counts, means, variances, a, b)):
            self._append("risk", year, one.name, one.labels[h], one.labels[k], int(counts[h]), int(counts[k]),
                         means[h], means[k], t, df, p, _yes(p))

    def _discretization(self, year, y, one):
        z = y - y.mean()
        running = np.concatenate([[0.0], np.cumsum(z[one.order])])
        for c in one.candidates:
            p, counts = np.nan, None
            if c.cuts is not None:
                ends = np.concatenate([[0], c.cuts, [len(y)]])
                counts = np.diff(ends)
                if c.reason is None:
                    p = _test(np.diff(running[ends]), counts, float(z @ z), y.mean(), self.rules).p
            self._append("discretization", year, one.name, c.method, c.classes, c.q, p, _joined(c.breaks),
                         None if counts is None else " ".join(map(str, counts)), int(c is one.chosen), c.reason)

    def _append(self, table, *entries):
        for column, entry in zip(self.tables[table].values(), entries):
            column.append(entry)

    def result(self):
        """The whole.

        Raises
        ------
        DataError
            If no year could be computed: the reason of the first.
        """
        if self.best is None:
            raise self.faults[0][1]
        values = {c.name: s for c, s in zip(self.columns, self.strata)}
        values[FLAG.name] = self.flags.array()
        return GeodetectorResult(values, (*self.columns, FLAG), self.tables, tuple(self._notes()), *self.best)

    def _notes(self):
        rules = self.rules
        for year, why in self.faults:
            yield Warn("{year} is not computed: {why}", year=year, why=why)
        merged = {}
        for name, year, why in self.left_out:
            merged.setdefault((name, why), []).append(year)
        for (name, why), years in merged.items():
            if years == [None]:
                yield Warn("Factor “{name}” {why} and is left out.", name=name, why=why)
            else:
                yield Warn("Factor “{name}” {why} in {years} and is left out there.", name=name, why=why,
                           years=first(years))
        reasons = self.flags.array()
        out = np.flatnonzero([bool(r) and ("no_value" in r or "no_factor" in r) for r in reasons])
        if len(out):
            yield Note("{count} of {all} rows lack the value or a factor and take no part: all factors are measured on "
                       "one common sample ({first}).", count=len(out), all=len(reasons),
                       first=first(name_rows(self.labels, out)))
        fewest, (chance, strata) = min(self.sizes.values())
        if fewest < SMALL:
            yield Warn("With only {n} units q is large by chance alone: on average {chance} for {strata} strata that have "
                       "nothing to do with the value, and more for the best of many classifications. Such a q does not "
                       "show that a factor matters, and crossed strata show even less; use permutations, and few classes.",
                       n=fewest, strata=strata, chance=f"{chance:.2f}")
        if self.plain:
            yield Warn("{names} cannot be cut into classes of {least} units and more; each distinct value is a stratum.",
                       names=first(dict.fromkeys(self.plain)), least=rules.min_class)
        if self.many:
            yield Warn("{names} have more strata than half the units; such a q says little, and is not taken for the "
                       "strongest while others have one.",
                       names=first(dict.fromkeys(self.many)))
        if self.untested:
            yield Warn("q of {names} has no p: there are as many strata as units.",
                       names=first(dict.fromkeys(self.untested)))
        if self.lone:
            yield Warn("Strata of one unit: {names}. They are {rule}.",
                       names=first(dict.fromkeys(f"{name} {count}" for name, count, _ in self.lone)),
                       rule=Message("dropped, and the units with them") if rules.drop else
                       Message("kept, with no variance of their own, which makes q larger"))
        if self.binned:
            yield Note("Natural breaks of {names} are found on {bins} bins of equal count, because there are more "
                       "distinct values than that.", names=first(dict.fromkeys(self.binned)), bins=MOST_VALUES)
        if any(not f.categorical for f in self.factors):
            yield Note("The classes of each factor and year are those with the largest q among {methods}, {classes} "
                       "classes and at least {least} units in each; q grows with the number of classes.",
                       methods=listed(m.value for m in rules.methods), least=rules.min_class,
                       classes=listed(spans(rules.classes)))
        yield Note("p: non-central F with λ of Wang et al. (2016) and the {kind} variance; λ depends on the zero point of "
                   "the value, so a large q may have a large p.",
                   kind=Message("sample") if rules.sample else Message("population"))
        if rules.permutations:
            yield Note("Permutations: {count}, seed {seed}; p = (k + 1) / (R + 1). p_perm repeats the choice of the "
                       "classes; p_gain permutes within the strata of the stronger factor of a pair.",
                       count=rules.permutations, seed=rules.seed)
        if len(self.sizes) > 1:
            yield Note("The headline numbers are those of {year}, the last year.", year=self.best[0])


def stars(p):
    """Signs of significance."""
    if np.isnan(p):
        return None
    return next((sign for level, sign in LEVELS if p < level), "n.s.")


def _yes(p):
    return None if np.isnan(p) else "Y" if p < ALPHA else "N"


def _joined(breaks):
    return None if breaks is None else " ".join(f"{b:.10g}" for b in breaks)
