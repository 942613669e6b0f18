"""Four zones of the carbon balance, by economic contribution (ECC) and ecological support (ESC) per emission.

Peng et al. (2023): ``ECC = (Gᵢ/G)/(Cᵢ/C)`` and ``ESC = (Nᵢ/N)/(Cᵢ/C)``. An ECC above 1 means an emission intensity
below that of the whole, an ESC above 1 a Q below that of the whole.
"""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from ..columns import FLAG, INTEGER, N_UNITS, TEXT, YEAR, Column
from ..errors import DataError, Message, Note, ParameterError, Warn, first
from ..magnitudes import amount, name_rows
from ..progress import part, silent
from ..regions import panel
from ..robustness import AGREEMENT, agreement, agreement_note, rule_note, usable_years
from ..tables import OVERFLOW, Flags, add_row, by_year, empty_table

ZONES = (Message("high carbon control"), Message("high carbon optimization"), Message("low carbon development"),
         Message("low carbon economic"))
"""Zones of the codes 1 to 4."""

_ROUNDING = 1e-9
"""A coefficient this close below its cut counts as reaching it, so that a change of units moves no unit."""
_SLACK = 1e-6
"""How far rounding may take the rows above a given total."""

_ZONE_CODE = Column("zone_code", "Zone code", kind=INTEGER)
_ZONE = Column("zone", "Zone", kind=TEXT)

COLUMNS = (
    Column("ecc", "Economic contribution coefficient ECC", about="Share of GDP over share of emission."),
    Column("esc", "Ecological support coefficient ESC", about="Share of sink over share of emission."),
    Column("cut_margin", "Distance to the nearest cut", "%", about="The smaller of |ECC/cut − 1| and |ESC/cut − 1|."),
    _ZONE_CODE,
    _ZONE,
    FLAG,
)
TABLE_COLUMNS = {
    "zones": (
        YEAR,
        _ZONE_CODE,
        _ZONE,
        N_UNITS,
        Column("emission", "Emission", "t CO2"),
        Column("sink", "Sink", "t CO2"),
        Column("gdp", "GDP", "10⁴ yuan"),
    ),
    "transitions": (
        Column("year_from", "First year", kind=INTEGER),
        Column("year_to", "Last year", kind=INTEGER),
        Column("zone_from", "Zone in the first year", kind=TEXT),
        Column("zone_to", "Zone in the last year", kind=TEXT),
        N_UNITS,
    ),
}


@dataclass(frozen=True)
class ZonesResult:
    """Zone of each row.

    Attributes
    ----------
    values : dict of ndarray
        By the names of ``columns``.
    columns : tuple of Column
        With those of the draws where there are any.
    tables : dict of dict
        ``zones``: units and sums of each zone and year. ``transitions``: units that go from zone to zone between
        consecutive years, where units and years are given.
    notes : tuple of Note
    year : int or None
        Last year, for which the counts hold.
    counts : tuple of int
        Units in the zones 1 to 4.
    """

    values: dict
    columns: tuple
    tables: dict
    notes: tuple
    year: int
    counts: tuple


def balance_zones(emission, sink, gdp, years=None, units=None, ecc_cut=1.0, esc_cut=1.0, totals=None, labels=None,
                  disturbance=None, progress=silent):
    """Put each row into one of four zones.

    Parameters
    ----------
    emission, sink, gdp : ndarray of float, shape (n,)
        In t CO2, t CO2 and 10⁴ yuan (or an own unit).
    years : ndarray of int, optional
        Shares are formed within each year.
    units : sequence of str, optional
        Unit of each row, for the transitions between years.
    ecc_cut, esc_cut : float
        From here on a coefficient counts as high.
    totals : sequence of float, optional
        Totals of emission, sink and GDP of the whole; those of the rows if not given.
    labels : sequence of str, optional
    disturbance : core.robustness.Disturbance, optional
        Of emission, sink and GDP; totals of the rows are formed anew in each draw, given ones stay.
    progress : callable

    Returns
    -------
    ZonesResult

    Raises
    ------
    ParameterError, DataError
        If the totals are not positive, or a unit exceeds them.

    Notes
    -----
    Rows that lack emission, sink or GDP, or where emission or GDP is negative, enter none of the totals, so that all
    shares are of the same set. A negative sink enters; its ESC is negative and counts as low.
    """
    count = len(emission)
    if not (ecc_cut > 0 and esc_cut > 0):
        raise ParameterError("The cuts of ECC and ESC have to be above zero.")
    flags = Flags(count)
    for numbers, word in ((emission, "emission"), (sink, "sink"), (gdp, "gdp")):
        flags.add(np.isnan(numbers), f"null_{word}")
        flags.add(numbers < 0, f"negative_{word}")
    flags.add(emission == 0, "zero_emission")
    usable = (emission >= 0) & np.isfinite(sink) & (gdp >= 0)
    whole = np.full((3, count), np.nan)
    notes = ()
    if totals is not None:
        notes += _check_totals(totals, (emission, sink, gdp), usable, years, labels)
    for year, rows in by_year(years, count):
        inside = rows[usable[rows]]
        if len(inside):
            whole[:, inside] = _whole(totals, (emission, sink, gdp), inside, year)[:, None]
    ecc, esc = contributions(emission, sink, gdp, whole)
    beyond = (emission > 0) & np.isfinite(whole).all(axis=0) & ~np.isfinite(ecc + esc)
    flags.add(beyond, OVERFLOW)
    ecc[beyond] = esc[beyond] = np.nan
    code = _codes(ecc, esc, ecc_cut, esc_cut)
    zone = np.array([None, *ZONES], dtype=object)
    margin = 100 * np.minimum(np.abs(ecc / ecc_cut - 1), np.abs(esc / esc_cut - 1))
    values = {"ecc": ecc, "esc": esc, "cut_margin": margin, "zone_code": np.where(code > 0, code, np.nan), "zone": zone[code]}
    columns = COLUMNS
    if disturbance:
        def classify(*drawn):
            return _codes(*contributions(*drawn, totals), ecc_cut, esc_cut) - 1

        share, other = np.full(count, np.nan), np.full(count, -1)
        for rows, year, inner in usable_years(years, usable, part(progress, 0.1, 0.9)):
            share[rows], other[rows] = agreement([x[rows] for x in (emission, sink, gdp)], classify, code[rows] - 1,
                                                 len(ZONES), disturbance, year, inner)
        columns = (*COLUMNS[:-1], *AGREEMENT, FLAG)
        values.update(zone_prob=share, zone_alt=zone[other + 1])
        notes += rule_note(disturbance, (Message("emission"), Message("sink"), "GDP")), agreement_note(share)
    values["flag"] = flags.array()
    progress(0.9)
    zones = empty_table(TABLE_COLUMNS["zones"])
    for year, rows in by_year(years if count else None, count):
        for number, name in enumerate(ZONES, 1):
            inside = rows[code[rows] == number]
            add_row(zones, year, number, name, len(inside), *(float(x[inside].sum()) for x in (emission, sink, gdp)))
    tables = {"zones": zones}
    if units is not None and years is not None:
        tables["transitions"] = _transitions(units, years, code)
    progress(1.0)
    return ZonesResult(values, columns, tables, notes + _notes(usable, emission, sink, labels, zones["year"]),
                       zones["year"][-1], tuple(zones["n_units"][-4:]))


def contributions(emission, sink, gdp, totals=None):
    """ECC and ESC.

    Parameters
    ----------
    emission, sink, gdp : ndarray of float, shape (…, n)
        Of units, in the last axis; in draws before it.
    totals : sequence, optional
        Of emission, sink and GDP; those of the units if not given.

    Returns
    -------
    (ndarray of float, ndarray of float)
        NaN for units without emission, and where a total is not above zero; infinite or NaN for units whose share of the
        emission is nothing that a number can hold.
    """
    if totals is None:
        totals = [x.sum(axis=-1, keepdims=True) for x in (emission, sink, gdp)]
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        c, n, g = (np.where(np.asarray(total) > 0, total, np.nan) for total in totals)
        share = np.where(emission > 0, emission / c, np.nan)
        return gdp / g / share, sink / n / share


def _codes(ecc, esc, ecc_cut, esc_cut):
    """Codes of the zones, 0 for none."""
    rich, green = ecc >= ecc_cut * (1 - _ROUNDING), esc >= esc_cut * (1 - _ROUNDING)
    return np.where(np.isnan(ecc) | np.isnan(esc), 0, np.where(green, np.where(rich, 4, 3), np.where(rich, 1, 2)))


def _whole(totals, quantities, rows, year):
    """Totals of emission, sink and GDP over ``rows``, or those given."""
    whole = np.array([x[rows].sum() for x in quantities] if totals is None else totals, dtype=float)
    for total, what in zip(whole, (Message("emissions"), Message("sinks"), "GDP")):
        if not total > 0:
            raise DataError("The {what} of {where} come to {total} in total, so no unit has a share of them; check the "
                            "field.", what=what, where=Message("the layer") if year is None else year, total=amount(total))
    return whole


def _check_totals(totals, quantities, usable, years, labels):
    """Check given totals against the rows."""
    if years is not None and len(np.unique(years)) > 1:
        raise ParameterError("One set of totals cannot hold for several years; take the totals of the layer, or give "
                             "one year.")
    if len(totals) != 3 or any(total is None or not total > 0 for total in totals):
        raise ParameterError("Give the totals of emission, sink and GDP, all three above zero, or take those of the "
                             "layer.")
    notes = ()
    for total, numbers, what in zip(totals, quantities, (Message("emission"), Message("sink"), "GDP")):
        above = np.flatnonzero(usable & (numbers > total * (1 + _SLACK)))
        if len(above):
            raise DataError("{count} units have a larger {what} than the given total of {total} ({first}); check the "
                            "units of both.", count=len(above), what=what, total=amount(total),
                            first=first(name_rows(labels, above)))
        held = numbers[usable].sum()
        if held > total * (1 + _SLACK):
            notes += (Warn("The units' {what} add up to {held}, more than the given total of {total}; check the units "
                           "of both.", what=what, held=amount(held), total=amount(total)),)
    return notes


def _transitions(units, years, code):
    """Count the units that go from zone to zone between consecutive years."""
    held = panel(units, years, "The layer")
    zone = held.matrix(code)
    table = empty_table(TABLE_COLUMNS["transitions"])
    for a in range(len(held.years) - 1):
        pair = zone[:, a:a + 2]
        pairs = Counter(map(tuple, pair[(pair > 0).all(axis=1)].astype(int).tolist()))
        for (start, end), number in sorted(pairs.items()):
            add_row(table, int(held.years[a]), int(held.years[a + 1]), ZONES[start - 1], ZONES[end - 1], number)
    return table


def _notes(usable, emission, sink, labels, years):
    notes = ()
    rows = np.flatnonzero(~usable)
    if len(rows):
        notes += (Warn("{count} of {all} rows lack a usable emission, sink or GDP ({first}); they have no zone and "
                       "enter none of the totals.", count=len(rows), all=len(usable),
                       first=first(name_rows(labels, rows))),)
    for bad, template in (
            (emission == 0, "{count} rows have no emission ({first}), so ECC, ESC and zone are NULL; their GDP and "
                            "sink enter the totals."),
            (usable & (sink < 0), "{count} rows have a negative sink ({first}); their ESC is negative and counts as "
                                  "low.")):
        rows = np.flatnonzero(bad)
        if len(rows):
            notes += (Warn(template, count=len(rows), first=first(name_rows(labels, rows))),)
    if len(years) > len(ZONES):
        notes += (Note("The counts of the zones are those of {year}, the last year.", year=years[-1]),)
    return notes
