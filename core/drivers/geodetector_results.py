"""What the geographical detector reports: its tables, and what their reader should know."""

from dataclasses import dataclass, field

import numpy as np

from ..breaks import MOST_VALUES
from ..columns import INTEGER, TEXT, YEAR, Column, N
from ..errors import Message, Note, Warn, first, listed, spans
from ..magnitudes import name_rows
from ..pattern.inference import SMALL

LEVELS = ((0.01, "***"), (0.05, "**"), (0.10, "*"))
ALPHA = 0.05
"""Level of the risk and ecological detectors."""


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
        N,
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
        N,
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
        N,
        Column("mean", "Mean"),
        Column("sd", "Standard deviation", about="With n − 1; NULL for one unit."),
    ),
}


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


@dataclass
class Remarks:
    """What the reader of a run should know, gathered year by year.

    Attributes
    ----------
    faults : list of (int, DataError)
        Years that cannot be computed, and why.
    left_out : list of (str, int, Message)
        Factors, the years in which they are left out, and why.
    binned, plain, many, untested, stepped : list of str
        Factors with natural breaks of bins, with a stratum for each distinct value, with more strata than half the units,
        without a test, and in geometric classes.
    lone : list of (str, int)
        Factors and pairs with strata of one unit, and how many.
    sizes : dict of int to (int, (float, int))
        Units of each year, and the q to be expected by chance of its factor with the most strata, with their number.
    """

    faults: list = field(default_factory=list)
    left_out: list = field(default_factory=list)
    binned: list = field(default_factory=list)
    plain: list = field(default_factory=list)
    many: list = field(default_factory=list)
    untested: list = field(default_factory=list)
    stepped: list = field(default_factory=list)
    lone: list = field(default_factory=list)
    sizes: dict = field(default_factory=dict)

    def notes(self, rules, factors, reasons, labels, last_year):
        """Say it.

        Parameters
        ----------
        rules : core.drivers.geodetector.Rules
        factors : sequence of core.drivers.strata.Factor
        reasons : ndarray
            Flag of each row.
        labels : sequence of str, optional
            Names of the rows.
        last_year : int or None

        Yields
        ------
        Note or Warn
        """
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
        out = np.flatnonzero([bool(r) and ("no_value" in r or "no_factor" in r) for r in reasons])
        if len(out):
            yield Note("{count} of {all} rows lack the value or a factor and take no part: all factors are measured on "
                       "one common sample ({first}).", count=len(out), all=len(reasons),
                       first=first(name_rows(labels, out)))
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
                       names=first(dict.fromkeys(f"{name} {count}" for name, count in self.lone)),
                       rule=Message("dropped, and the units with them") if rules.drop else
                       Message("kept, with no variance of their own, which makes q larger"))
        if self.binned:
            yield Note("Natural breaks of {names} are found on {bins} bins of equal count, because there are more "
                       "distinct values than that.", names=first(dict.fromkeys(self.binned)), bins=MOST_VALUES)
        if self.stepped:
            yield Note("The geometric classes of {names}, and so their q, are those of the unit in which the factor is given, "
                       "because 1 is added to it first, as GD does; the other methods know no unit.",
                       names=first(dict.fromkeys(self.stepped)))
        if any(not f.categorical for f in factors):
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
            yield Note("The headline numbers are those of {year}, the last year.", year=last_year)


def stars(p):
    """Signs of significance."""
    if np.isnan(p):
        return None
    return next((sign for level, sign in LEVELS if p < level), "n.s.")


def yes_or_no(p):
    """Whether a p is significant."""
    return None if np.isnan(p) else "Y" if p < ALPHA else "N"


def joined(breaks):
    """Limits of classes in a cell."""
    return None if breaks is None else " ".join(f"{b:.10g}" for b in breaks)
