"""Which factors explain where a value is high? The geographical detector, with the best classes of each factor.

Factor, interaction, risk and ecological detectors: Wang et al. (2010), Wang, Zhang and Fu (2016). Choice of the classes
by the largest q: Song et al. (2020). ``q = 1 − SSW/SST`` is the share of the variance that lies between the strata; the
test of q is that of Wang et al. (2016), with their λ as it is published.
"""

from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from ..breaks import Method
from ..columns import FLAG, INTEGER, Column, short_name
from ..errors import DataError, Message, ParameterError
from ..magnitudes import refuse_extreme
from ..pattern.inference import SAME, check
from ..progress import part, silent
from ..tables import Flags, add_row, by_year, empty_table
from .geodetector_results import TABLE_COLUMNS, GeodetectorResult, Remarks, joined, stars, yes_or_no
from .q_statistic import fit, fit_sums
from .strata import DISTINCT, stratify
from .strata_comparison import adjusted, crossed, ecological, interaction_type, welch
from .strata_permutations import permuted_gain, permuted_q

LEAST_UNITS = 4
"""Below four units no two strata can have two units each."""
MOST_STRATA = 200
"""Strata up to which the risk detector compares all pairs."""


class Singletons(Enum):
    """What happens to strata of one unit, which have no variance of their own."""

    KEEP = "keep"
    DROP = "drop"


class Variance(Enum):
    """Variance in λ."""

    FOLLOW = "that of the packages with the same rule for single units"
    SAMPLE = "sample"
    POPULATION = "population"


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


def geodetector(value, factors, years=None, rules=None, labels=None, progress=silent, scheduler=""):
    """Run the detectors on each year.

    Parameters
    ----------
    value : ndarray of float, shape (n,)
    factors : sequence of core.drivers.strata.Factor
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
    numbers = {Message("Factor “{name}”", name=f.name): f.values for f in factors if not f.categorical}
    refuse_extreme({Message("The value"): value, **numbers})
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
        self.tables = {name: empty_table(columns) for name, columns in TABLE_COLUMNS.items()}
        taken = {FLAG.name}
        self.columns = []
        for factor in factors:
            name = short_name(factor.name, "_st", taken)
            taken.add(name)
            self.columns.append(Column(name, Message("Stratum of {factor}", factor=factor.name), kind=INTEGER,
                                       about="Number of the stratum, from 1; the table of strata tells its meaning."))
        self.strata = [np.full(len(value), np.nan) for _ in factors]
        self.remarks = Remarks()
        self.best = None

    def year(self, year, rows, progress):
        """Compute a year, or note why it cannot be."""
        progress(0.0)
        when = Message("The layer") if year is None else year
        valued = rows[np.isfinite(self.value[rows])]
        present = [i for i in range(len(self.factors)) if self.known[i][valued].any()]
        if len(valued):
            self.remarks.left_out += [(factor.name, year, Message("has no value")) for i, factor in enumerate(self.factors)
                                      if i not in present]
        complete = valued[np.logical_and.reduce([self.known[i][valued] for i in present])] if present else valued[:0]
        self.flags.add(np.setdiff1d(valued, complete), "no_factor")
        rows = complete
        if len(rows) < LEAST_UNITS:
            self.flags.add(rows, "few_units")
            self.remarks.faults.append((year, DataError(
                "{when} has {n} units with a value and all factors, but the detectors need at least {least}.",
                when=when, n=len(rows), least=LEAST_UNITS)))
            return
        if np.ptp(self.value[rows]) <= SAME * np.abs(self.value[rows]).max():
            self.flags.add(rows, "constant")
            self.remarks.faults.append((year, DataError(
                "{when} has the same value in all {n} units, so there is nothing to explain.", when=when, n=len(rows))))
            return
        rows = rows[self._canonical(rows, present)]
        y = self.value[rows]
        held = self._stratify(year, rows, y, present, part(progress, 0.0, 0.3))
        if not held:
            self.flags.add(rows, "no_strata")
            self.remarks.faults.append((year, DataError(
                "{when} has no factor with two strata of {least} units or more; choose fewer classes or other factors.",
                when=when, least=self.rules.min_class)))
            return
        # over all orders of the values the mean of q is (L − 1)/(n − 1), as that of R² is
        self.remarks.sizes[year] = len(rows), max(((one.fit.strata - 1) / (one.fit.n - 1), one.fit.strata) for one in held)
        self._factors(year, y, held, part(progress, 0.3, 0.6))
        if len(held) > 1 and "interaction" in self.rules.wanted:
            self._interaction(year, y, held, part(progress, 0.6, 0.9))
        if "ecological" in self.rules.wanted:
            for i, a in enumerate(held):
                for b in held[i + 1:]:
                    f, df, p = ecological(a.fit, b.fit)
                    add_row(self.tables["ecological"], year, a.name, b.name, a.fit.ssw, b.fit.ssw, f, df, p, yes_or_no(p))
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
        held = []
        for number, i in enumerate(present):
            progress(number / len(present))
            factor = self.factors[i]
            one = stratify(factor.name, factor.values[rows], y, self.rules, self.remarks.binned)
            if one is None:
                self.remarks.left_out.append((factor.name, year, Message("has the same value in all units")))
                continue
            if "discretization" in self.rules.wanted:
                self._discretization(year, y, one)
            if one.chosen is None:
                self.remarks.left_out.append((factor.name, year, Message("has no valid classes")))
                continue
            if np.isnan(one.fit.q):
                self.remarks.left_out.append((factor.name, year, Message("has strata of one unit only")))
                continue
            if one.chosen.method == DISTINCT:
                self.remarks.plain.append(factor.name)
            self.strata[i][rows] = one.codes + 1
            held.append(one)
        return held

    def _factors(self, year, y, held, progress):
        p_perm = np.full(len(held), np.nan)
        if self.rules.permutations:
            p_perm = permuted_q(y, held, self.rules, progress, self.scheduler)
        for one, simulated in zip(held, p_perm):
            found = one.fit
            if found.singles:
                self.remarks.lone.append((one.name, found.singles))
            if 2 * len(one.labels) > len(y):
                self.remarks.many.append(one.name)
            p = simulated if self.rules.permutations else found.p
            if np.isnan(found.p):
                self.remarks.untested.append(one.name)
            if one.chosen.method == Method.GEOMETRIC.value:
                self.remarks.stepped.append(one.name)
            add_row(self.tables["factors"], year, one.name, found.q, found.p, simulated, found.f, found.lam, found.strata,
                    found.n, found.singles, one.chosen.method, one.chosen.classes, stars(p), found.p_central,
                    found.ssw, found.sst, joined(one.chosen.breaks))
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
                self.remarks.lone.append((f"{held[i].name} ∩ {held[j].name}", joint.singles))
            add_row(self.tables["interaction"], year, held[i].name, held[j].name, a, b, joint.q,
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
                add_row(self.tables["strata"], year, one.name, h + 1, label, int(counts[h]), means[h],
                        np.sqrt(variances[h]) if counts[h] > 1 else np.nan)
        if "risk" not in self.rules.wanted:
            return
        if len(counts) > MOST_STRATA:
            self.remarks.left_out.append((one.name, year, Message("has too many strata for the risk detector")))
            return
        a, b = np.triu_indices(len(counts), 1)
        for h, k, t, df, p in zip(a, b, *welch(counts, means, variances, a, b)):
            add_row(self.tables["risk"], year, one.name, one.labels[h], one.labels[k], int(counts[h]), int(counts[k]),
                    means[h], means[k], t, df, p, yes_or_no(p))

    def _discretization(self, year, y, one):
        z = y - y.mean()
        running = np.concatenate([[0.0], np.cumsum(z[one.order])])
        for c in one.candidates:
            p, counts = np.nan, None
            if c.cuts is not None:
                ends = np.concatenate([[0], c.cuts, [len(y)]])
                counts = np.diff(ends)
                if c.reason is None:
                    p = fit_sums(np.diff(running[ends]), counts, float(z @ z), y.mean(), self.rules).p
            add_row(self.tables["discretization"], year, one.name, c.method, c.classes, c.q, p, joined(c.breaks),
                    None if counts is None else " ".join(map(str, counts)), int(c is one.chosen), c.reason)

    def result(self):
        """The whole.

        Raises
        ------
        DataError
            If no year could be computed: the reason of the first.
        """
        if self.best is None:
            raise self.remarks.faults[0][1]
        reasons = self.flags.array()
        values = {**{c.name: s for c, s in zip(self.columns, self.strata)}, FLAG.name: reasons}
        notes = tuple(self.remarks.notes(self.rules, self.factors, reasons, self.labels, self.best[0]))
        return GeodetectorResult(values, (*self.columns, FLAG), self.tables, notes, *self.best)
