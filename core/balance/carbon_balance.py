"""Source against sink: surplus and deficit, the balance coefficient Q and its classes, intensity, densities.

Q = C/N after Peng et al. (2023): above 1 a unit emits more than its vegetation takes up.
"""

import re
from dataclasses import dataclass

import numpy as np

from ..columns import FLAG, INTEGER, TEXT, YEAR, Column
from ..errors import Message, Note, ParameterError, Warn, first
from ..magnitudes import LEAST_PER_PERSON, MOST_PER_PERSON, MOST_SINK, amount, guard, name_rows
from ..progress import part, silent
from ..robustness import interval, rule_note, usable_years
from ..tables import OVERFLOW, Flags, add_row, by_year, empty_table

DEFAULT_BREAKS = "1,2,5,10,40"
INTENSITY = (0.01, 1000.0)
"""t CO2 per 10⁴ yuan beyond which the median is warned about: our bounds, wide enough for any study at hand."""
BALANCED = 1e-6
"""Q this close to 1 counts as balanced."""

COLUMNS = (
    Column("csd", "Carbon surplus (+) or deficit (−)", "t CO2", about="Sink less source."),
    Column("net", "Net emission", "t CO2", about="Source less sink."),
    Column("q", "Carbon balance coefficient Q", about="Source over sink; missing where the sink is not positive."),
    Column("q_class", "Class of Q", kind=TEXT),
    Column("comp_rate", "Carbon compensation rate", "%", about="Share of the source that the sink takes up."),
    Column("intensity", "Emission intensity", "t per 10⁴ yuan"),
    Column("percap", "Emission per person", "t CO2"),
    Column("c_dens", "Emission density", "t CO2/km²"),
    Column("n_dens", "Sink density", "t CO2/km²"),
    FLAG,
)
INTERVAL_COLUMNS = (
    Column("q_low", "Lower end of the interval of Q", about="2.5 % of the draws lie below; only where draws are asked for."),
    Column("q_high", "Upper end of the interval of Q", about="2.5 % of the draws lie above."),
    Column("p_deficit", "Share of draws in deficit", about="With Q above 1."),
)
"""What draws with disturbed inputs add."""
_YEAR_COLUMNS = (
    YEAR,
    Column("n_units", "Units with source and sink", kind=INTEGER),
    Column("n_missing", "Units without source or sink", kind=INTEGER, about="They are in none of the totals."),
    Column("emission", "Emission", "t CO2"),
    Column("sink", "Sink", "t CO2"),
    Column("csd", "Carbon surplus (+) or deficit (−)", "t CO2"),
    Column("q", "Q of the totals"),
    Column("deficits", "Units in deficit", kind=INTEGER),
    Column("balanced", "Units in balance", kind=INTEGER),
    Column("surplus", "Units in surplus", kind=INTEGER),
)


@dataclass(frozen=True)
class BalanceResult:
    """Balance of each row, and of each year.

    Attributes
    ----------
    values : dict of ndarray
        By the names of ``columns``.
    columns : tuple of Column
        With :data:`INTERVAL_COLUMNS` where there are draws.
    classes : tuple of str
        Classes of Q, in ascending order.
    table_columns : dict of tuple of Column
        The counts by class depend on the breaks.
    tables : dict of dict
        ``years``: totals over the units that have source and sink, and counts of units.
    notes : tuple of Note
    year : int or None
        Last year, for which the following numbers hold.
    total_emission, total_sink : float
        In t CO2; NaN where no unit has both.
    q_total : float
        NaN where the total sink is not positive.
    deficits : int
    """

    values: dict
    columns: tuple
    classes: tuple
    table_columns: dict
    tables: dict
    notes: tuple
    year: int
    total_emission: float
    total_sink: float
    q_total: float
    deficits: int


def parse_breaks(text):
    """Read the breaks between the classes of Q.

    Parameters
    ----------
    text : str
        Ascending positive numbers, such as ``1,2,5,10,40``.

    Returns
    -------
    tuple of float

    Raises
    ------
    ParameterError
        If the text is no such list.
    """
    pieces = [piece for piece in re.split(r"[,;，；、\s]+", text.strip()) if piece]
    try:
        breaks = tuple(float(piece) for piece in pieces)
    except ValueError:
        breaks = ()
    if not breaks or not np.isfinite(breaks).all() or breaks[0] <= 0 or np.any(np.diff(breaks) <= 0):
        raise ParameterError("The breaks “{text}” are no ascending list of positive numbers, such as {example}.",
                             text=text, example=DEFAULT_BREAKS)
    return breaks


def class_names(breaks):
    """Name the classes of Q: ``("< 1", "1–2", …, "≥ 40")``; each holds its lower break."""
    texts = [f"{value:.12g}" for value in breaks]
    return (f"< {texts[0]}", *(f"{a}–{b}" for a, b in zip(texts, texts[1:])), f"≥ {texts[-1]}")


def year_columns(breaks):
    """Columns of the totals by year; the counts by class depend on the breaks."""
    if isinstance(breaks, str):
        breaks = parse_breaks(breaks)
    return (*_YEAR_COLUMNS, *(Column(f"n_class{k}", Message("Units with Q {name}", name=name), kind=INTEGER)
                              for k, name in enumerate(class_names(breaks), 1)))


def carbon_balance(emission, sink, gdp=None, population=None, area=None, years=None, breaks=DEFAULT_BREAKS,
                   labels=None, gdp_in_yuan=False, disturbance=None, progress=silent):
    """Balance sources and sinks of each row.

    Parameters
    ----------
    emission, sink : ndarray of float, shape (n,)
        Source and uptake in t CO2, both counted positive.
    gdp, population, area : ndarray of float, optional
        In 10⁴ yuan (or an own unit), persons and km²; what needs them is NaN without them.
    years : ndarray of int, optional
        Year of each row.
    breaks : str
        See :func:`parse_breaks`.
    labels : sequence of str, optional
        Names of the rows, for sentences.
    gdp_in_yuan : bool
        Whether the GDP is in yuan, so that the magnitude of the intensity can be checked.
    disturbance : core.robustness.Disturbance, optional
        Of emission and sink.
    progress : callable

    Returns
    -------
    BalanceResult

    Raises
    ------
    DataError
        If the magnitudes cannot be, which a wrong unit explains.
    """
    breaks = parse_breaks(breaks)
    classes = class_names(breaks)
    count = len(emission)
    flags = Flags(count)
    flags.add(np.isnan(emission), "no_emission")
    flags.add(emission < 0, "negative_emission")
    flags.add(emission == 0, "zero_emission")
    flags.add(np.isnan(sink), "null_sink")
    flags.add(sink == 0, "no_sink")
    flags.add(sink < 0, "negative_sink")
    usable = (emission >= 0) & (sink > 0)
    csd = sink - emission
    both = ~np.isnan(csd)
    balanced = both & (np.abs(csd) <= BALANCED * np.abs(sink))
    deficit, surplus = (csd < 0) & ~balanced, (csd > 0) & ~balanced
    q = _quotient(emission, sink, usable, flags)
    # a Q within the tolerance of 1 belongs to the class that begins at 1
    number = np.where(np.isfinite(q), np.searchsorted(breaks, np.where(balanced, 1.0, q), side="right"), -1)
    values = {
        "csd": csd,
        "net": 0.0 - csd,
        "q": q,
        "q_class": np.array([*classes, None], dtype=object)[number],
        "comp_rate": _quotient(100 * sink, emission, (emission > 0) & (sink >= 0), flags),
        "intensity": _per(emission, gdp, "gdp", flags),
        "percap": _per(emission, population, "pop", flags),
        "c_dens": _per(emission, area, "area", flags),
        "n_dens": _per(sink, area, "area", flags),
        "flag": flags.array(),
    }
    progress(0.1)
    notes = _guards(values, labels, gdp_in_yuan)
    columns = COLUMNS
    if disturbance:
        columns = (*COLUMNS[:-1], *INTERVAL_COLUMNS, FLAG)
        drawn = _intervals(emission, sink, np.isfinite(q), years, disturbance, part(progress, 0.1, 0.9))
        values.update(zip((c.name for c in INTERVAL_COLUMNS), drawn))
        notes += (rule_note(disturbance, (Message("emission"), Message("sink"))),)
    table = empty_table(_YEAR_COLUMNS)
    by_class = []
    for year, rows in by_year(years if count else None, count):
        inside = rows[both[rows]]
        source, uptake = (x[inside].sum() if len(inside) else np.nan for x in (emission, sink))
        add_row(table, year, len(inside), len(rows) - len(inside), float(source), float(uptake), float(uptake - source),
                _quotient(source, uptake, uptake > 0).item(),
                *(int(kind[inside].sum()) for kind in (deficit, balanced, surplus)))
        by_class.append(np.bincount(number[rows] + 1, minlength=len(classes) + 1)[1:])
    for k in range(len(classes)):
        table[f"n_class{k + 1}"] = [counts[k] for counts in by_class]
    notes += _notes(emission, sink, both, labels, table["year"])
    progress(1.0)
    return BalanceResult(values, columns, classes, {"years": year_columns(breaks)}, {"years": table}, notes,
                         *(table[name][-1] for name in ("year", "emission", "sink", "q", "deficits")))


def _intervals(emission, sink, usable, years, disturbance, progress):
    """Interval of Q and share of draws in deficit, year by year."""
    out = np.full((3, len(emission)), np.nan)
    for rows, year, inner in usable_years(years, usable, progress):
        out[:, rows] = interval((emission[rows], sink[rows]), _divided, 1.0, disturbance, year, inner)
    return out


def _divided(top, bottom):
    """Quotient, the largest number where it is beyond all numbers."""
    with np.errstate(over="ignore"):
        return np.minimum(np.divide(top, bottom), np.finfo(float).max)


def _quotient(top, bottom, where, flags=None):
    """Divide where ``where`` holds; NaN elsewhere, and with a flag where the quotient is beyond all numbers."""
    with np.errstate(over="ignore"):
        out = np.divide(top, bottom, out=np.full(np.shape(top), np.nan), where=where)
    if flags is not None:
        flags.add(np.isinf(out), OVERFLOW)
    return np.where(np.isinf(out), np.nan, out)


def _per(amount, base, word, flags):
    """Amount per base, with the reasons why there is none."""
    if base is None:
        return np.full(len(amount), np.nan)
    flags.add(np.isnan(base), f"no_{word}")
    flags.add(base == 0, f"zero_{word}")
    flags.add(base < 0, f"negative_{word}")
    return _quotient(amount, base, base > 0, flags)


def _guards(values, labels, check_money):
    notes = guard(values["percap"], MOST_PER_PERSON, labels,
                  "Half the rows emit more than {median} t CO2 per person, which cannot be (limit {most}); check "
                  "whether the population is in 10⁴ persons, and whether the emission is in t rather than 10⁴ t.",
                  "{count} rows emit more than {most} t CO2 per person, which cannot be ({first}); check their "
                  "population (10⁴ persons?) and emission.")
    notes += guard(values["n_dens"], MOST_SINK, labels,
                   "Half the rows take up more than {median} t CO2 per km², which no vegetation does (limit {most}, "
                   "that is 4 kg C/m² a year); check the unit of the sink and that of the area.",
                   "{count} rows take up more than {most} t CO2 per km², which no vegetation does ({first}); check "
                   "their sink and area.")
    intensity = values["intensity"][values["intensity"] > 0]
    if check_money and len(intensity) and not INTENSITY[0] <= np.median(intensity) <= INTENSITY[1]:
        notes += (Warn("The median emission intensity is {median} t per 10⁴ yuan, which is not plausible: the GDP "
                       "looks like one in {slip}; choose its unit, or check that of the emission.",
                       median=amount(np.median(intensity), 3),
                       slip=Message("yuan") if np.median(intensity) < INTENSITY[0] else Message("10⁸ yuan")),)
    percap = values["percap"][values["percap"] > 0]
    if len(percap) and np.median(percap) < LEAST_PER_PERSON:
        notes += (Warn("Half the rows emit less than {median} t CO2 per person, which is too little for any region; "
                       "check whether the emission is in 10⁴ t, or the population in persons.",
                       median=amount(np.median(percap), 2)),)
    return notes


def _notes(emission, sink, both, labels, years):
    notes = ()
    if not both.all():
        rows = np.flatnonzero(~both)
        notes += (Warn("{count} of {all} rows lack an emission or a sink ({first}); they are NULL and in none of the "
                       "totals.", count=len(rows), all=len(both), first=first(name_rows(labels, rows))),)
    for bad, template in (
            (emission < 0, "{count} rows have a negative emission ({first}); they have no Q."),
            (sink < 0, "{count} rows have a negative sink, so they are sources themselves ({first}); they have no Q."),
            (sink == 0, "{count} rows have no sink at all ({first}); their Q is NULL, and they count as deficits where "
                        "they emit.")):
        if bad.any():
            rows = np.flatnonzero(bad)
            notes += (Note(template, count=len(rows), first=first(name_rows(labels, rows))),)
    if len(years) > 1:
        notes += (Note("The headline totals are those of {year}, the last year.", year=years[-1]),)
    return notes
