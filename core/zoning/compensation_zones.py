"""Who pays and who is paid: zones of carbon compensation, by clusters of comparative advantages.

Four indicators of each unit — net emission, economic contribution ECC, ecological support ESC and, where given, the share of
built-up land — are brought to 0 … 1 by their range and turned into normalised revealed comparative advantages (Yu et al.
2009). k-means puts like units together; the cluster that emits most on balance pays, the one that emits least gains.
"""

from dataclasses import dataclass

import numpy as np

from ..balance.balance_zones import contributions
from ..columns import FLAG, INTEGER, N_UNITS, TEXT, YEAR, Column
from ..cross_sections import each_section, need_units
from ..errors import Message, Note, ParameterError, SectionError, Warn, at_years, first
from ..evaluation.scores import ranged
from ..magnitudes import amount, name_rows
from ..progress import part, silent
from ..rng import canonical_order
from ..robustness import AGREEMENT, agreement, agreement_note, rule_note
from ..tables import OVERFLOW, Flags, add_row, by_year, empty_table
from .partitions import distinct_rows, followed, kmeans, silhouettes

PAYS, EVEN, GAINS = Message("payment"), Message("balanced"), Message("gain")
MOST_CLUSTERS = 9
STARTS = 100
_INDICATORS = (Message("net emission"), "ECC", "ESC", Message("built-up share"))
_NRCA = (
    Column("nrca_net", "Comparative advantage, net emission", about="NRCA of the range-normalised indicator."),
    Column("nrca_ecc", "Comparative advantage, ECC"),
    Column("nrca_esc", "Comparative advantage, ESC"),
    Column("nrca_dev", "Comparative advantage, built-up share", about="NULL without a built-up share."),
)
_CODE = Column("comp_code", "Compensation code", kind=INTEGER, about="1 the cluster with the largest mean net emission.")
_ZONE = Column("comp_zone", "Compensation zone", kind=TEXT, about="With the main function of the unit where it is given.")
COLUMNS = (
    *_NRCA,
    _CODE,
    _ZONE,
    Column("clu_margin", "Distance to the border of the cluster", "%", about="In % of the distance to the centre of the nearest "
                                                                             "other cluster: 0 on the border, 50 at the centre."),
    FLAG,
)
TABLE_COLUMNS = (
    YEAR,
    _CODE,
    _ZONE,
    N_UNITS,
    Column("emission", "Emission", "t CO2"),
    Column("sink", "Sink", "t CO2"),
    Column("net_mean", "Mean net emission", "t CO2"),
)


@dataclass(frozen=True)
class CompensationResult:
    """Compensation zone of each row.

    Attributes
    ----------
    values : dict of ndarray
        By the names of ``columns``.
    columns : tuple of Column
        With those of the draws where there are any.
    zones : tuple of str
        Names of the codes from 1 on, without the function.
    table : dict
        One row for each year and zone.
    notes : tuple of Note
    year : int or None
        Last year that can be computed, for which the silhouette holds.
    silhouette : float
    """

    values: dict
    columns: tuple
    zones: tuple
    table: dict
    notes: tuple
    year: int
    silhouette: float


def compensation_zones(emission, sink, gdp, built=None, function=None, clusters=3, seed=12345, years=None, labels=None,
                       disturbance=None, progress=silent):
    """Put each row into a zone of carbon compensation.

    Parameters
    ----------
    emission, sink, gdp : ndarray of float, shape (n,)
        In t CO2, t CO2 and any money.
    built : ndarray of float, optional
        Share of built-up land, in any unit.
    function : sequence of str, optional
        Main function of each unit, with which the zones are crossed; None where it has none.
    clusters, seed : int
    years : ndarray of int, optional
    labels : sequence of str, optional
    disturbance : core.robustness.Disturbance, optional
        Of emission, sink, GDP and, where given, the built-up share.
    progress : callable

    Returns
    -------
    CompensationResult

    Raises
    ------
    ParameterError, DataError

    Notes
    -----
    Totals, ranges and clusters are those of the rows of a year that have all values and an emission above zero. In a draw the
    clusters start from the centres found without disturbance.
    """
    if not 2 <= clusters <= MOST_CLUSTERS or seed < 0:
        raise ParameterError("The number of clusters has to be 2 to {most}, and the seed 0 or more.", most=MOST_CLUSTERS)
    inputs = [emission, sink, gdp] + ([] if built is None else [built])
    count = len(emission)
    flags = Flags(count)
    for numbers, word in zip(inputs, ("emission", "sink", "gdp", "share")):
        flags.add(np.isnan(numbers), f"null_{word}")
        flags.add(numbers < 0, f"negative_{word}")
    flags.add(emission == 0, "zero_emission")
    usable = (emission > 0) & np.isfinite(sink) & (gdp >= 0)
    if built is not None:
        usable &= built >= 0
    values = {column.name: np.full(count, np.nan) for column in (*_NRCA, _CODE)}
    margin, share, other = np.full(count, np.nan), np.full(count, np.nan), np.full(count, -1)
    silhouette, flat = {}, {}

    def work(year, rows, when, inner):
        need_units(rows, clusters + 1, when, Message("a zoning by {count} clusters", count=clusters))
        held = [x[rows] for x in inputs]
        rows = rows[canonical_order(np.zeros(len(rows)), *held)]
        held = [x[rows] for x in inputs]
        if not (held[1].sum() > 0 and held[2].sum() > 0):
            raise SectionError("zero_totals", "The sinks and the GDP of {when} come to {sink} and {gdp} in total; both have "
                               "to be above zero for the units to have a share of them.",
                               when=when if year else Message("the layer"),
                               sink=amount(held[1].sum()), gdp=amount(held[2].sum()))
        measured = _indicators(*held)
        if not np.isfinite(measured).all():
            raise SectionError(OVERFLOW, "{when} has a unit with next to none of the emission, so that its ECC and ESC are "
                               "beyond all numbers; check the emission of the smallest units.", when=when)
        scores = [ranged(x) for x in measured]
        kept = [k for k, score in enumerate(scores) if score is not None]
        for k in set(range(len(scores))) - set(kept):
            flat.setdefault(_INDICATORS[k], []).append(year)
        if len(kept) < 2:
            raise SectionError("constant", "{when} has fewer than two indicators that differ between the {n} units, so there are "
                               "no comparative advantages.", when=when, n=len(rows))
        advantage = nrca(np.column_stack([scores[k] for k in kept]))
        size = np.abs(advantage).max()
        distinct = distinct_rows(advantage / size) if size > 0 else 1
        if distinct < clusters:
            raise SectionError("few_units", "{when} has only {distinct} units that differ in their advantages, but {k} clusters "
                               "are asked for; give fewer.", when=when, distinct=distinct, k=clusters)
        x = advantage / size
        found = kmeans(x, clusters, seed, STARTS, part(inner, 0.0, 0.4))
        code = _ranked(found[None], (held[0] - held[1])[None], clusters)[0]
        centres = np.array([x[code == k].mean(axis=0) for k in range(clusters)])
        for column, k in zip(advantage.T, kept):
            values[_NRCA[k].name][rows] = column
        values["comp_code"][rows] = code + 1
        margin[rows] = margins(x, centres, code)
        silhouette[year] = float(silhouettes(x, [code], part(inner, 0.4, 0.5))[0].mean())
        if disturbance:
            def classify(*drawn):
                with np.errstate(divide="ignore", invalid="ignore"):
                    measured = [_ranged_draws(x) for k, x in enumerate(_indicators(*drawn)) if k in kept]
                again = followed(nrca(np.nan_to_num(np.stack(measured, axis=-1))) / size, centres)
                return _ranked(again, drawn[0] - drawn[1], clusters)

            share[rows], other[rows] = agreement(held, classify, code, clusters, disturbance, year, part(inner, 0.5, 1.0))

    _, section_notes = each_section(work, usable, years, flags, labels, progress=progress, reason=None)
    zones = names(clusters)
    plain = np.array([None, *zones], dtype=object)
    code = np.nan_to_num(values["comp_code"]).astype(int)
    zone = plain[code]
    notes = ()
    if function is not None:
        nameless = (code > 0) & np.array([f is None for f in function])
        flags.add(nameless, "no_function")
        if nameless.any():
            notes += (Warn("{count} rows have no main function ({first}); their zone stands alone.", count=int(nameless.sum()),
                           first=first(name_rows(labels, np.flatnonzero(nameless)))),)
        zone = np.array([f"{z} – {f}" if z and f is not None else z for z, f in zip(zone, function)], dtype=object)
    values["comp_zone"], values["clu_margin"] = zone, margin
    columns = COLUMNS
    if disturbance:
        columns = (*COLUMNS[:-1], *AGREEMENT, FLAG)
        values["zone_prob"], values["zone_alt"] = share, plain[other + 1]
        told = (Message("emission"), Message("sink"), "GDP", Message("built-up share"))[:len(inputs)]
        notes += rule_note(disturbance, told), agreement_note(share)
    values["flag"] = flags.array()
    for name, at in flat.items():
        notes += (Warn("The indicator {name} has the same value in all units{at} and is left out.", name=name,
                       at=at_years(at)),)
    table, last = _table(values, emission, sink, years, count)
    notes += (Note("k-means: {k} clusters, the best of {starts} starts, seed {seed}; mean silhouette {s}{at}.", k=clusters,
                   starts=STARTS, seed=seed, s=f"{silhouette[last]:.3f}", at=at_years([last])),)
    progress(1.0)
    return CompensationResult(values, columns, zones, table, notes + section_notes, last, silhouette[last])


def nrca(amounts):
    """Normalised revealed comparative advantage, ``E_ij/E − E_i·E_j/E²`` (Yu et al. 2009).

    Parameters
    ----------
    amounts : ndarray of float, shape (…, n, m)
        Zero or more.

    Returns
    -------
    ndarray of float, of the same shape
        Rows and columns sum to zero; above zero where the unit has an advantage.
    """
    total = amounts.sum(axis=(-2, -1), keepdims=True)
    share = amounts / total
    return share - share.sum(axis=-1, keepdims=True) * share.sum(axis=-2, keepdims=True)


def names(clusters):
    """Names of the zones by descending mean net emission."""
    middle = [EVEN] if clusters == 3 else [Message("balanced {number}", number=k) for k in range(1, clusters - 1)]
    return (PAYS, *middle, GAINS)


def margins(x, centres, code):
    """How far each row is from the border of its cluster, in % of the distance between the two centres; the nearest border.

    On the border the squares of the distances to both centres are equal: ``(d₂² − d₁²)/2D²`` is 0 there and ½ at the centre.
    """
    apart = ((x[:, None] - centres[None]) ** 2).sum(axis=2)
    between = ((centres[code][:, None] - centres[None]) ** 2).sum(axis=2)
    own = apart[np.arange(len(x)), code][:, None]
    ratio = np.divide(apart - own, 2 * between, out=np.full(apart.shape, np.inf), where=between > 0)
    nearest = np.where(between > 0, (apart - own) / (2 * np.sqrt(np.where(between > 0, between, 1))), np.inf).argmin(axis=1)
    return 100 * ratio[np.arange(len(x)), nearest]


def _indicators(emission, sink, gdp, built=None):
    """Net emission, ECC, ESC and built-up share; units in the last axis."""
    return [emission - sink, *contributions(emission, sink, gdp)] + ([] if built is None else [built])


def _ranged_draws(x):
    """Scores 0 … 1 of each draw."""
    low, high = x.min(axis=1, keepdims=True), x.max(axis=1, keepdims=True)
    return (x - low) / (high - low)


def _ranked(labels, net, clusters):
    """Codes from 0 by descending mean net emission of the clusters of each draw; a cluster without units comes last."""
    member = labels[:, :, None] == np.arange(clusters)
    size = member.sum(axis=1)
    mean = np.where(size > 0, (net[:, :, None] * member).sum(axis=1) / np.maximum(size, 1), -np.inf)
    place = (-mean).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
    return np.take_along_axis(place, labels, axis=1)


def _table(values, emission, sink, years, count):
    table = empty_table(TABLE_COLUMNS)
    last = None
    for year, rows in by_year(years, count):
        rows = rows[np.isfinite(values["comp_code"][rows])]
        keys = sorted({(int(values["comp_code"][r]), values["comp_zone"][r]) for r in rows})
        for code, zone in keys:
            inside = rows[(values["comp_code"][rows] == code) & (values["comp_zone"][rows] == zone)]
            c, n = emission[inside].sum(), sink[inside].sum()
            add_row(table, year, code, zone, len(inside), c, n, (c - n) / len(inside))
        last = year if len(rows) else last
    return table, last
