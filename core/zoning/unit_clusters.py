"""Clusters of like units, by any fields: k-means, Ward, and two ways that keep each cluster in one piece.

What a partition is worth is told by the shares of the sums of squares, ``R² = B/T`` for each variable and for all, by the
pseudo-F of Caliński and Harabasz and by the silhouette. The number of a cluster says its size and not which run found it.
"""

import itertools
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import cdist

from ..columns import FLAG, INTEGER, YEAR, Column
from ..errors import DataError, Message, Note, ParameterError, SectionError, Warn, at_years, first
from ..magnitudes import amount, name_rows
from ..options import Clustering, Islands
from ..progress import part, silent
from ..rng import canonical_order
from ..tables import Flags, add_row, by_year, empty_table
from .partitions import contiguous_ward, cut, distinct_rows, kmeans, pseudo_f, silhouettes, skater, ward, within
from .profiles import CLUSTER, PROFILE_COLUMNS, deviations, profiles

CANDIDATES = range(2, 11)
"""Numbers of clusters of which the best is taken where none is given."""
CONTIGUOUS = (Clustering.CONTIGUOUS, Clustering.SKATER)
"""Methods whose clusters are in one piece, and which therefore need neighbours."""
LEAST_UNITS = 4
MOST_FOR_WARD = 20_000
"""Units up to which Ward is run: it looks at all pairs."""

COLUMNS = (
    CLUSTER,
    Column("silhouette", "Silhouette", about="From −1 to 1: how much nearer to its own cluster than to the next one."),
    FLAG,
)
TABLE_COLUMNS = {
    "profiles": PROFILE_COLUMNS,
    "criteria": (
        YEAR,
        Column("clusters", "Clusters", kind=INTEGER),
        Column("pseudo_f", "Pseudo-F", about="Caliński and Harabasz; missing where there is no spread within."),
        Column("silhouette", "Silhouette", about="Mean over the units."),
        Column("r2", "R²", about="Of all variables together."),
        Column("chosen", "Chosen", kind=INTEGER, about="1 for the number of clusters that is used."),
    ),
}


@dataclass(frozen=True)
class Rules:
    """How units are put into clusters.

    Attributes
    ----------
    method : Clustering
    clusters : int or None
        None: the one of :data:`CANDIDATES` with the largest pseudo-F.
    standardize : bool
        Whether each variable is turned into z-scores of the year first.
    seed, starts : int
        Of k-means.
    floor : int
        Least units on either side of a cut of SKATER.
    criteria : bool
        Whether pseudo-F and silhouette are wanted for all candidates.
    """

    method: Clustering = Clustering.KMEANS
    clusters: int = None
    standardize: bool = True
    seed: int = 12345
    starts: int = 100
    floor: int = 1
    criteria: bool = False


@dataclass(frozen=True)
class ClusterResult:
    """Cluster of each row.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :data:`COLUMNS`.
    tables : dict of dict
        ``profiles``: one row for each year, variable and cluster; ``criteria``: one for each year and number of
        clusters, of all candidates if the rules want them.
    notes : tuple of Note
    year : int or None
        Last year that can be computed, for which the following numbers hold.
    clusters : int
    pseudo_f, silhouette, r2 : float
    """

    values: dict
    tables: dict
    notes: tuple
    year: int
    clusters: int
    pseudo_f: float
    silhouette: float
    r2: float


def unit_clusters(fields, rules=None, years=None, neighbourhoods=None, labels=None, progress=silent):
    """Put units into clusters, year by year.

    Parameters
    ----------
    fields : dict of str to ndarray of float, shape (n,)
        Variables by name.
    rules : Rules, optional
    years : ndarray of int, optional
    neighbourhoods : core.weights.Neighbourhoods, optional
        Of the same rows, for the methods of :data:`CONTIGUOUS`.
    labels : sequence of str, optional
        Names of the rows, for sentences.
    progress : callable

    Returns
    -------
    ClusterResult

    Raises
    ------
    ParameterError
        If the rules contradict each other.
    DataError
        If no year can be computed.

    Notes
    -----
    A row without one of the values has no cluster. A variable that is the same in all units of a year has no say in it.
    Clusters are numbered from the largest to the smallest, then by their means of the first variable; those of a later
    year take the numbers of the earlier clusters to whose mean z-scores theirs are nearest (the assignment with the least
    sum of squared distances), so that a number means the same kind of unit in all years.
    """
    rules = rules or Rules()
    spatial = rules.method in CONTIGUOUS
    _check(fields, rules, neighbourhoods if spatial else True)
    columns = np.column_stack(list(fields.values()))
    count = len(columns)
    flags, told = Flags(count), _Notes(rules, list(fields))
    known = np.isfinite(columns).all(axis=1)
    flags.add(~known, "no_value")
    if spatial:
        flags.add(~neighbourhoods.located, "no_geometry")
        known &= neighbourhoods.located
    cluster, silhouette = np.full(count, np.nan), np.full(count, np.nan)
    criteria = empty_table(TABLE_COLUMNS["criteria"])
    centres, last = {}, None
    cuts = list(by_year(years, count))
    for number, (year, rows) in enumerate(cuts):
        inner = part(progress, number / len(cuts), (number + 1) / len(cuts))
        inner(0.0)
        rows = rows[known[rows]]
        if spatial:
            rows = neighbourhoods.order(rows, *columns.T)
        else:
            rows = rows[canonical_order(np.zeros(len(rows)), *columns[rows].T)]
        try:
            x, varies = deviations(columns[rows], rules.standardize)
            weights = _weights(neighbourhoods, rows) if spatial else None
            found = _clusters(x[:, varies], rules, weights, Message("The layer") if year is None else year, inner)
        except SectionError as fault:
            flags.add(rows, fault.reason)
            told.fault(year, fault)
            continue
        of = _numbered(found.labels, x if rules.standardize else deviations(columns[rows], True)[0], centres)
        cluster[rows], silhouette[rows] = of, found.silhouettes
        for k, f, s, r2 in found.criteria:
            add_row(criteria, year, k, f if np.isfinite(f) else np.nan, s, r2, int(k == found.clusters))
        told.year(year, rows, varies, weights, found)
        if weights is not None:
            flags.add(rows[weights.islands], "island")
        last = year, found
    notes = told.notes(np.flatnonzero(~known), labels)  # raises where no year can be computed
    progress(1.0)
    year, found = last
    f = found.pseudo_f if np.isfinite(found.pseudo_f) else np.nan
    return ClusterResult({"cluster": cluster, "silhouette": silhouette, "flag": flags.array()},
                         {"profiles": profiles(fields, cluster, years), "criteria": criteria}, notes, year,
                         found.clusters, f, float(found.silhouettes.mean()), found.r2)


@dataclass(frozen=True)
class _Found:
    """Clusters of one year: labels 0 … k − 1, silhouettes, and (k, pseudo-F, silhouette, R²) of each number tried."""

    labels: np.ndarray
    silhouettes: np.ndarray
    clusters: int
    pseudo_f: float
    r2: float
    tried: tuple
    criteria: tuple


def _check(fields, rules, neighbours):
    if not fields:
        raise ParameterError("Choose at least one field by which the units are put into clusters.")
    if neighbours is None:
        raise ParameterError("Contiguous clusters need spatial weights.")
    if rules.clusters is not None and rules.clusters < 2:
        raise ParameterError("The number of clusters has to be 2 or more; leave it empty for the best one.")
    if rules.starts < 1 or rules.floor < 1 or rules.seed < 0:
        raise ParameterError("Starts and least units have to be 1 or more, and the seed 0 or more.")


def _weights(neighbourhoods, rows):
    """Neighbours among the rows of a year; a user who refuses islands is told at once."""
    if len(rows) < LEAST_UNITS:
        return None
    try:
        return neighbourhoods.at(rows)
    except DataError as error:
        if neighbourhoods.islands is Islands.REFUSE:
            raise
        raise SectionError("no_links", error.message.template, **error.message.values) from None


def _clusters(x, rules, weights, when, progress):
    """Clusters of one year, with the number of clusters that is given or best."""
    n = len(x)
    if n < LEAST_UNITS:
        raise SectionError("few_units", "{when} has {n} units with all values, but clusters need {least} or more.", when=when,
                           n=n, least=LEAST_UNITS)
    if not x.shape[1]:
        raise SectionError("constant", "{when} has the same values in all {n} units, so there is nothing to tell them apart.",
                           when=when, n=n)
    links = None if weights is None else ((weights.matrix + weights.matrix.T) > 0).tocsr()
    least, most = _bounds(x, rules, links, when)
    tried = [k for k in CANDIDATES if least <= k <= min(most, n - 1)] if rules.clusters is None or rules.criteria else []
    if rules.clusters is None and not tried:
        tried = [least]
    wanted = sorted({*tried, *([rules.clusters] if rules.clusters else [])})
    labels = _partitions(x, rules, links, wanted, when, part(progress, 0.0, 0.7))
    total = within(x, np.zeros(n, dtype=np.int64))
    spread = {k: within(x, of) for k, of in labels.items()}
    f = {k: pseudo_f(total, spread[k], n, k) for k in labels}
    chosen = rules.clusters or max(labels, key=lambda k: (f[k], -k))
    shown = [k for k in labels if rules.criteria or k == chosen]
    near = dict(zip(shown, silhouettes(x, [labels[k] for k in shown], part(progress, 0.7, 1.0))))
    criteria = tuple((k, f[k], float(near[k].mean()) if k in near else np.nan, 1 - spread[k] / total) for k in labels)
    return _Found(labels[chosen], near[chosen], chosen, f[chosen], 1 - spread[chosen] / total,
                  tuple(labels) if rules.clusters is None else (), criteria)


def _bounds(x, rules, links, when):
    """Least and most clusters that these units allow; refuses a given number beyond them."""
    n, k = len(x), rules.clusters
    if k is not None and k > n:
        raise SectionError("few_units", "{when} has only {n} units with all values, but {k} clusters are asked for; give fewer.",
                           when=when, n=n, k=k)
    if links is not None:
        parts = connected_components(links, directed=False)[0]
        if (k or CANDIDATES[-1]) < parts:
            raise SectionError("many_parts", "{when} falls into {parts} parts without a link between them, so there cannot be "
                               "fewer contiguous clusters; give {parts} clusters or more, link units without neighbours to the "
                               "nearest, or choose k nearest.", when=when, parts=parts)
        return max(parts, 2), n
    if rules.method is Clustering.WARD and n > MOST_FOR_WARD:
        raise SectionError("many_units", "{when} has {n} units, but Ward compares them all with each other, which takes too long "
                           "above {most}; choose k-means or contiguous Ward.", when=when, n=n, most=MOST_FOR_WARD)
    distinct = distinct_rows(x)
    if k is not None and k > distinct:
        raise SectionError("few_units", "{when} has only {distinct} units that differ in their values, but {k} clusters are "
                           "asked for; give fewer.", when=when, distinct=distinct, k=k)
    return 2, distinct


def _partitions(x, rules, links, wanted, when, progress):
    """Labels for each number of clusters."""
    n = len(x)
    if rules.method is Clustering.KMEANS:
        return {k: kmeans(x, k, rules.seed, rules.starts, part(progress, i / len(wanted), (i + 1) / len(wanted)))
                for i, k in enumerate(wanted)}
    if rules.method is Clustering.SKATER:
        found = skater(x, links, wanted[-1], rules.floor, progress)
        if rules.clusters not in (None, *found):
            raise SectionError("few_units", "The neighbours of {when} can be cut into {most} clusters at most with {floor} units "
                               "on either side of each cut; give fewer clusters or fewer least units.",
                               when=Message("the layer") if isinstance(when, str) else when, most=max(found), floor=rules.floor)
        labels = {k: found[k] for k in wanted if k in found}
        if not labels:
            raise SectionError("few_units", "{when} has no cut with {floor} units on either side; give fewer least units.",
                               when=when, floor=rules.floor)
        return labels
    pairs = ward(x, progress) if rules.method is Clustering.WARD else contiguous_ward(x, links, progress)
    return {k: cut(pairs, n, k) for k in wanted}


def _numbered(labels, x, centres):
    """Numbers of the clusters from 1 on, by size or by the clusters of the years before.

    Parameters
    ----------
    labels : ndarray of int, shape (n,)
    x : ndarray of float, shape (n, p)
        z-scores of all variables, those that do not vary too, so that years can be compared.
    centres : dict of int to ndarray
        Means of each number when it was last used; brought up to date.
    """
    size = np.bincount(labels)
    means = np.column_stack([np.bincount(labels, column) / size for column in x.T])
    order = np.lexsort((*np.round(means.T[::-1], 9), -size))
    free = itertools.count(len(centres) + 1)
    number = np.zeros(len(size), dtype=np.int64)
    if centres:
        held = list(centres)
        near = cdist(means[order], [centres[k] for k in held], "sqeuclidean")
        for row, column in zip(*linear_sum_assignment(near)):
            number[order[row]] = held[column]
    for c in order:
        number[c] = number[c] or next(free)
    centres.update({int(k): mean for k, mean in zip(number, means)})
    return number[labels]


class _Notes:
    """What a run has to say, gathered year by year."""

    def __init__(self, rules, names):
        self._rules = rules
        self._names = names
        self._faults = []
        self._dropped = {}
        self._many = []
        self._weights = self._last = None
        self._years = 0

    def fault(self, year, fault):
        """Enter a year that cannot be computed."""
        self._faults.append((year, fault))

    def year(self, year, rows, varies, weights, found):
        """Enter a year that can."""
        for name, has in zip(self._names, varies):
            if not has:
                self._dropped.setdefault(name, []).append(year)
        if found.clusters > len(rows) / 2:
            self._many.append((found.clusters, len(rows)))
        self._weights, self._last = weights, (year, found)
        self._years += 1

    def notes(self, missing, labels):
        """Sentences on the numbers of clusters, the fields and years that failed, and the rows left out.

        Raises
        ------
        DataError
            If no year can be computed: the reason of the first.
        """
        if self._last is None:
            raise self._faults[0][1]
        notes = () if self._weights is None else self._weights.notes
        for name, years in self._dropped.items():
            notes += (Warn("“{name}” has the same value in all units{at} and is left out.", name=name,
                           at=at_years(years)),)
        notes += tuple(Warn("{year} is not computed: {why}", year=year, why=fault) for year, fault in self._faults)
        if len(missing):
            notes += (Note("{count} rows have no value or no geometry and take no part ({first}).", count=len(missing),
                           first=first(name_rows(labels, missing))),)
        if self._many:
            k, n = max(self._many, key=lambda pair: pair[0] / pair[1])
            notes += (Warn("{k} clusters of {n} units have fewer than two units each on average and tell little; give "
                           "fewer clusters.", k=k, n=n),)
        notes += self._of_number()
        if self._rules.method is Clustering.KMEANS:
            notes += (Note("k-means: the best of {starts} starts, seed {seed}.", starts=self._rules.starts,
                           seed=self._rules.seed),)
        if self._years > 1:
            notes += (Note("Clusters of later years have the numbers of the earlier ones to whose mean z-scores theirs are "
                           "nearest; the headline numbers are those of {year}, the last year.", year=self._last[0]),)
        return notes

    def _of_number(self):
        year, found = self._last
        f = found.pseudo_f
        notes = (Note("{k} clusters{at}: pseudo-F {f}, mean silhouette {s}, R² {r2}.", k=found.clusters,
                      at=at_years([year]),
                      f=amount(f, 4) if np.isfinite(f) else "∞" if np.isinf(f) else "–",
                      s=f"{found.silhouettes.mean():.3f}", r2=f"{found.r2:.3f}"),)
        if found.tried:
            notes += (Note("This is the number with the largest pseudo-F of {low} to {high}.", low=found.tried[0],
                           high=found.tried[-1]),)
        if len(found.tried) > 1 and found.clusters == found.tried[-1] and np.isfinite(f):
            notes += (Warn("The pseudo-F is largest at the largest number that was tried, so it does not single out a "
                           "number of clusters; look at the silhouette, or give one that can be interpreted."),)
        return notes
