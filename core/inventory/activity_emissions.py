"""Emissions from activity data: quantities of fuels, animals and products times emission factors.

Built-in factors stand in ``core/data/factors_*.csv``; each row says what it is multiplied with, and where it comes from.
"""

import csv
import re
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..coefficients import FOLDER
from ..columns import FLAG, TEXT, Column, short_name
from ..errors import DataError, Message, Note, ParameterError, Warn, first, listed
from ..magnitudes import amount, name_rows
from ..progress import silent
from ..tables import Flags, add_row, empty_table, key, number_of, total_of
from ..units import CO2_PER_C

WORLD = 6e10
"""t CO2 that the whole world does not emit in a year."""
VOLUMES = ("natgas", "cokgas", "bfgas", "ldgas", "othgas")
"""Fuels that statistics give by volume."""
CARBON_SLACK = 0.02
"""Relative difference of a factor from the product of what it is made of above which it is doubtful."""
TCE = 0.0293
"""10³ GJ per tce, over 1000: kg C/GJ → t C/tce."""
MOST_GAS = 100
"""Emission of gases, over that of all other fuels, above which their unit is doubtful: 10⁴ is between m³ and 10⁴ m³."""


class Preset(Enum):
    """Built-in tables of factors."""

    CN_TCE = "factors_cn_tce"
    CN_GUIDELINE = "factors_cn_guideline"
    IPCC2006 = "factors_ipcc2006"
    CN_YEARBOOK = "factors_cn_yearbook"
    AGRICULTURE = "factors_agriculture"
    PROCESS = "factors_process"


class Gwp(Enum):
    """Global warming potentials over 100 years: t CO2e per t of CH4 and of N2O (IPCC assessment reports)."""

    AR4 = (25.0, 298.0)
    AR5 = (28.0, 265.0)
    AR6 = (27.9, 273.0)


SECTORS = ("energy", "scope2", "agri", "process")
_MANURE = re.compile(r"(line|step)( -?[\d.]+:[\d.]+)+")


class Phase(Enum):
    """What a quantity is counted in."""

    SOLID = "solid"
    GAS = "gas"
    POWER = "power"
    COUNT = "count"


UNITS = {word: (phase, factor) for phase, units in (
    (Phase.SOLID, ((1.0, "t tonne tonnes ton tons 吨"), (1e4, "104t 万t 万吨"), (1e-3, "kg 千克 公斤"))),
    (Phase.GAS, ((1.0, "104m3 万m3 万立方米 104nm3"), (1e4, "108m3 亿m3 亿立方米 108nm3"), (1e-4, "m3 立方米 nm3"))),
    (Phase.POWER, ((1.0, "104kwh 万kwh 万千瓦时"), (1e4, "108kwh 亿kwh 亿千瓦时"), (1e-4, "kwh 千瓦时"), (0.1, "mwh"))),
    (Phase.COUNT, ((1.0, "head heads 头 只 匹 ha 公顷 hm2 kw 千瓦"), (1e4, "104head 万头 万只 104kw 万千瓦"),
                   (1e3, "103ha 千公顷"))))
    for factor, words in units for word in words.split()}
"""Units of activity in plain letters: what they count, and how many t, 10⁴ m³, 10⁴ kWh, heads or ha one is."""
_GASES = {"CO2": ("co2", 1.0), "CO2e": ("co2", 1.0), "C": ("co2", CO2_PER_C), "CH4": ("ch4", 1.0), "N2O": ("n2o", 1.0),
          "N2O-N": ("n2o", 44 / 28)}
_TONNES = {"t": 1.0, "kg": 1e-3, "g": 1e-6}
_UNIT = re.compile(r"(t|kg|g) (CO2e?|C|CH4|N2O|N2O-N)(?: ?(?:per|/) ?(.+))?")
_BRACKETS = re.compile(r"(.+?)[（(\[]([^（(\[]+)[）)\]]\s*")
_SMALL = str.maketrans("₂₃₄⁰¹²³⁴⁵⁶⁷⁸⁹", "2340123456789")
_ACTIVITY = re.compile("煤|焦炭|油品|石油|燃油|燃气|电力|用电|热力|化肥|农药|农膜|水泥|"
                       "coal|coke|(?<!s)oil|fuel|petrol|electric|cement|fertili")
"""Names that sound of an activity."""


class MassUnit(Enum):
    """Unit of masses; t of one unit."""

    T = 1.0
    TEN_THOUSAND_T = 1e4


class GasUnit(Enum):
    """Unit of gas volumes; 10⁴ m³ of one unit."""

    TEN_THOUSAND = 1.0
    HUNDRED_MILLION = 1e4
    CUBIC_METRE = 1e-4


@dataclass(frozen=True)
class Factor:
    """An emission factor.

    Attributes
    ----------
    key, name : str
    names : tuple of str
        All names that a field may have, plain (:func:`plain`).
    sector : str
        ``energy``, ``scope2``, ``agri`` or ``process``.
    phase : Phase
    co2, ch4, n2o : float
        t of gas per t, 10⁴ m³, 10⁴ kWh, or head, ha … of activity.
    manure : str
        CH4 of manure by temperature, kg per head and year: ``line 10:9 15:13`` between points, ``step 0:1 15:2`` from each
        on.
    size : float
        t, 10⁴ m³, 10⁴ kWh, heads … in one of what the unit counts: 10⁻³ for one per kg.
    unit, source : str
    """

    key: str
    name: str
    names: tuple
    sector: str
    phase: Phase
    co2: float
    ch4: float
    n2o: float
    manure: str
    size: float
    unit: str
    source: str


COLUMNS = (
    Column("src_energy", "CO2 of energy", "t CO2"),
    Column("src_ch4", "CH4", "t CO2", about="As CO2 by its warming potential."),
    Column("src_n2o", "N2O", "t CO2", about="As CO2 by its warming potential."),
    Column("src_proc", "CO2 of processes and farm inputs", "t CO2"),
    Column("src_total", "Emission", "t CO2", about="Sum of the four; missing where an activity of the unit is."),
    FLAG,
)
TABLE_COLUMNS = (
    Column("key", "Key", kind=TEXT),
    Column("name", "Name", kind=TEXT),
    Column("from_field", "Field", kind=TEXT),
    Column("activity", "Activity of all rows", about="In the unit of the factor."),
    Column("co2_factor", "CO2 of one unit", "t CO2", about="With CH4 and N2O as CO2."),
    Column("f_unit", "Unit of the factor", kind=TEXT),
    Column("src", "Emission of all rows", "t CO2"),
    Column("src_pct", "Share", "%"),
    Column("source", "Source", kind=TEXT),
)


@dataclass(frozen=True)
class ActivityResult:
    """Emissions of each row.

    Attributes
    ----------
    columns : tuple of Column
    values, table : dict
    total : float
        t CO2 of all rows that have all activities; NaN where none has.
    notes : tuple of Note
    """

    columns: tuple
    values: dict
    table: dict
    total: float
    notes: tuple


def plain(name):
    """A name without case, blanks and bars, so that “Raw coal”, raw_coal and RAWCOAL are one."""
    return "".join(c for c in str(name).lower() if c not in " _-/（）()，,")


def built_in(preset):
    """Factors of a preset.

    Returns
    -------
    factors : list of Factor
    source : str
        All sources, each once.
    content : bytes
    """
    content = (FOLDER / f"{preset.value}.csv").read_bytes()
    rows = list(csv.DictReader(content.decode("utf-8").splitlines()))
    factors, _ = given({name: [row[name] for row in rows] for name in rows[0]}, preset.value)
    return factors, sources(factors), content


def sources(factors):
    """All sources in one text, each once."""
    return "; ".join(dict.fromkeys(f.source for f in factors))


def given(table, where):
    """Factors of a table: a built-in one, one that ``exportcoefficients`` wrote, or the user's own.

    Parameters
    ----------
    table : dict of str to sequence
        ``key`` and ``value``; where there are: ``unit`` (such as “kg CH4 per head”; t CO2 per t where empty), ``name``,
        ``name_zh``, ``aliases``, ``source``, ``sector``; ``ch4`` and ``n2o`` (these gases beside the value, in its unit);
        ``manure`` (:class:`Factor`); and what the value is made of, to check it: ``theta`` (tce per unit), ``carbon``
        (t C/tce), ``ncv`` (GJ per unit), ``content`` (kg C/GJ), ``oxidation`` (0–1).
    where : str

    Returns
    -------
    factors : list of Factor
    notes : tuple of Warn

    Raises
    ------
    DataError
        If a row is no factor, its unit is not understood, or a key stands twice.
    """
    factors, doubtful = [], []
    for i in range(len(table["key"])):
        row = {name: values[i] for name, values in table.items()}
        factor = _factor(row, where, i + 1)
        if any(factor.key == other.key for other in factors):
            raise DataError("{where} has the key “{word}” twice; keep one row.", where=where, word=factor.key)
        factors.append(factor)
        doubtful += [Message("{key}: {what}", key=factor.key, what=what) for what in _doubts(row, factor)]
    if not factors:
        raise DataError("{where} has no rows; give a key and a value in each.", where=where)
    notes = ()
    if doubtful:
        notes = (Warn("{where}: {count} numbers do not fit together ({first}); check them. The value is what counts.",
                      where=where, count=len(doubtful), first=first(doubtful)),)
    return factors, notes


def _factor(row, where, number):
    """Factor of a row of a table."""
    def word(name):
        return key(row.get(name))

    def stated(name):
        value = number_of(row.get(name))
        if value is None or value < 0:
            raise DataError("{where}: “{name}” in row {row} is “{value}”, not a number of zero or more.", where=where, name=name,
                            row=number, value=row[name])
        return 0.0 if np.isnan(value) else value

    value = number_of(row["value"])
    if word("key") is None or value is None or not np.isfinite(value) or value < 0:
        raise DataError("{where}: row {row} (“{word}”, “{value}”) is no factor; give a key and a number of t CO2 per unit of "
                        "activity.", where=where, row=number, word=word("key"), value=row["value"])
    unit = word("unit") or "t CO2 per t"
    parsed = _UNIT.fullmatch(unit.translate(_SMALL))
    if parsed is None:
        raise DataError("{where}: the unit “{unit}” in row {row} is not understood; write for example “t CO2 per t”, “t CO2 per "
                        "10⁴ m³” or “kg CH4 per head”.", where=where, unit=unit, row=number)
    tonnes, gas, what = parsed.groups()
    phase, size = _counted(what or "t")
    gas, weight = _GASES[gas]
    scale = _TONNES[tonnes] / size  # kg per kg is t per t
    gases = {"co2": 0.0, "ch4": stated("ch4") * scale, "n2o": stated("n2o") * scale}
    gases[gas] += value * weight * scale
    sector = word("sector") or ("scope2" if phase is Phase.POWER else "energy")
    if sector not in SECTORS:
        raise DataError("{where}: the sector “{word}” in row {row} is none of {known}.", where=where, word=sector, row=number,
                        known=listed(SECTORS))
    names = (word("key"), word("name"), word("name_zh"), *(word("aliases") or "").split())
    manure_text = word("manure") or ""
    if manure_text and not _MANURE.fullmatch(manure_text):
        raise DataError("{where}: “{text}” in row {row} is no CH4 of manure; write for example “line 10:9 15:13” or “step 0:1 "
                        "15:2” (°C:kg per head).", where=where, text=manure_text, row=number)
    return Factor(word("key"), word("name") or word("key"), tuple(dict.fromkeys(plain(n) for n in names if n)), sector, phase,
                  gases["co2"], gases["ch4"], gases["n2o"], manure_text, size, unit, word("source") or where)


def _counted(words):
    """What a unit such as “10⁴ m³”, “kg N” or “head and year” counts, and how many of the unit inside one is."""
    parts = words.translate(_SMALL).lower().replace("^", "").split()
    for most in (2, 1):
        found = UNITS.get("".join(parts[:most]))
        if found:
            return found
    return Phase.COUNT, 1.0


def _doubts(row, factor):
    """What a factor is made of, where that does not fit."""
    theta, f, ncv, content, oxidation = (number_of(row.get(name)) or np.nan
                                         for name in ("theta", "carbon", "ncv", "content", "oxidation"))
    oxidation = 1.0 if np.isnan(oxidation) else oxidation
    for what, one, other in ((Message("carbon against content"), f, content * TCE),
                             (Message("value against theta and carbon"), factor.co2, theta * f * CO2_PER_C),
                             (Message("value against heat, content and oxidation"), factor.co2,
                              ncv * content / 1000 * oxidation * CO2_PER_C)):
        if abs(one - other) > CARBON_SLACK * one:
            yield Message("{what}, {one} and {other}", what=what, one=amount(one, 4), other=amount(other, 4))


def stated_unit(name):
    """Unit at the end of a field name, as in “天然气（亿立方米）”.

    Returns
    -------
    stem : str
        The name without it.
    unit : (Phase, float) or None
    """
    found = _BRACKETS.fullmatch(name)
    unit = UNITS.get("".join(found.group(2).translate(_SMALL).lower().replace("^", "").split())) if found else None
    return (found.group(1), unit) if unit else (name, None)


def match(fields, factors, mapping=()):
    """Find the factor of each field.

    Parameters
    ----------
    fields : sequence of str
    factors : sequence of Factor
    mapping : sequence of (str, str)
        Field → key or name of a factor; it wins.

    Returns
    -------
    dict of str to Factor
        By the key of the factor's field.

    Raises
    ------
    ParameterError
        If a mapping leads nowhere, two fields lead to one factor, or none matches.
    """
    by_name = _by_name(factors)
    found = {}
    for name, word in mapping:
        if name not in fields:
            raise ParameterError("The mapping names the field “{field}”, which the layer does not have.", field=name)
        if plain(word) not in by_name:
            raise ParameterError("The mapping names “{word}”, which is no factor of the table; it has {known}.", word=word,
                                 known=first((f.key for f in factors), 12))
        found[name] = by_name[plain(word)]
    taken = {factor.key for factor in found.values()}
    for name in fields:
        factor = _named(name, by_name)
        if factor is not None and name not in found and factor.key not in taken:
            found[name] = factor
    keys = [factor.key for factor in found.values()]
    twice = [k for k in keys if keys.count(k) > 1]
    if twice:
        raise ParameterError("Two fields ({fields}) lead to the factor “{key}”; map one of them to another, or leave it out.",
                             fields=first(n for n, f in found.items() if f.key == twice[0]), key=twice[0])
    if not found:
        raise ParameterError("No field of the layer is named like a factor ({known}); it has {fields}. Name the fields so, or "
                             "fill the mapping; where names look garbled, choose the encoding of the file.",
                             known=first(("/".join(f.names[:3]) for f in factors), 6), fields=first(fields, 12))
    return found


def _by_name(factors):
    return {name: factor for factor in factors for name in factor.names}


def _named(field, by_name):
    return by_name.get(plain(field)) or by_name.get(plain(stated_unit(field)[0]))


def left_over(fields, found, factors):
    """Say which fields look like activities but count nowhere, and which factors have no field.

    Parameters
    ----------
    fields : sequence of str
    found : dict of str to Factor
    factors : sequence of Factor

    Returns
    -------
    tuple of Note
    """
    rest = [name for name in fields if name not in found]
    elsewhere = _by_name(factor for preset in Preset for factor in built_in(preset)[0])
    others = [name for name in rest if _named(name, elsewhere)]
    odd = [name for name in rest if name not in others and (stated_unit(name)[1] or _ACTIVITY.search(name.lower()))]
    notes = []
    if odd:
        notes.append(Warn("Fields that look like activities have no factor and are not counted ({fields}); map them, or give a "
                          "table with their factors.", fields=first(odd, 8)))
    if others:
        notes.append(Warn("Fields that other built-in tables have factors for are not counted ({fields}); run the step with "
                          "those tables too.", fields=first(others, 8)))
    used = {factor.key for factor in found.values()}
    unused = [factor for factor in factors if factor.key not in used]
    if unused:
        notes.append(Note("Not in the layer, so not reported rather than zero: {keys}.", keys=first((
            Message("{name} ({key})", name=Message(factor.name), key=factor.key) for factor in unused), 30)))
    return tuple(notes)


def _per(unit):
    """A unit such as “t CO2 per t”, to be said in another language."""
    mass, _, activity = unit.partition(" per ")
    return Message("{mass} per {activity}", mass=mass, activity=activity) if activity else unit


def manure(text, temperature):
    """CH4 of manure, kg per head and year, at a mean temperature (°C)."""
    if not text:
        return 0.0
    kind, *points = text.split()
    at, value = np.array([[float(v) for v in point.split(":")] for point in points]).T
    if kind == "line":
        return float(np.interp(temperature, at, value))
    return float(value[max(int(np.searchsorted(at, temperature, side="right")) - 1, 0)])


def activity_emissions(activities, factors, gwp=Gwp.AR5, scope2=False, mass=MassUnit.T, gas=GasUnit.TEN_THOUSAND,
                       temperature=15.0, labels=None, progress=silent):
    """Emissions of each row.

    Parameters
    ----------
    activities : dict of str to ndarray
        Field → quantities, NaN where there is none.
    factors : dict of str to Factor
        Field → factor.
    gwp : Gwp
    scope2 : bool
        Whether electricity counts; in territorial totals it is counted at the power plants.
    mass : MassUnit
    gas : GasUnit
    temperature : float
        Mean of the year, °C, for manure.
    labels : sequence of str, optional
    progress : callable

    Returns
    -------
    ActivityResult

    Raises
    ------
    DataError
        If an activity is negative, or the emission is beyond that of the world.

    Notes
    -----
    ``CO2e = A (EF_CO2 + GWP_CH4 EF_CH4 + GWP_N2O EF_N2O)``. A missing activity is not zero: the factor's emission and the
    totals of the row are missing, with the reason.
    """
    count = len(next(iter(activities.values())))
    flags, notes = Flags(count), []
    parts = {name: np.zeros(count) for name in ("src_energy", "src_ch4", "src_n2o", "src_proc")}
    own, table = {}, empty_table(TABLE_COLUMNS)
    left_out, said, names, taken = [], [], {}, {c.name for c in COLUMNS}
    for number, (name, factor) in enumerate(factors.items()):
        progress(number / len(factors))
        if factor.sector == "scope2" and not scope2:
            left_out.append(name)
            continue
        quantity = np.asarray(activities[name], dtype=float)
        bad = np.flatnonzero(quantity < 0)
        if len(bad):
            raise DataError("Field “{field}” is negative in {count} rows ({first}); quantities of activity are zero or more, so "
                            "subtract what is not burned before.", field=name, count=len(bad),
                            first=first(name_rows(labels, bad)))
        stated = stated_unit(name)[1]
        if stated and stated[0] is not factor.phase:
            raise DataError("Field “{field}” says another unit than the factor “{key}” counts ({unit}); map it to a factor of "
                            "its unit, or convert it.", field=name, key=factor.key, unit=factor.unit)
        quantity = quantity * (stated[1] if stated else {Phase.SOLID: mass.value, Phase.GAS: gas.value}.get(factor.phase, 1.0))
        if stated:
            said.append(name)
        ch4 = factor.ch4 + manure(factor.manure, temperature) / 1000
        each = {"src_proc" if factor.sector in ("agri", "process") else "src_energy": factor.co2, "src_ch4": ch4 * gwp.value[0],
                "src_n2o": factor.n2o * gwp.value[1]}
        for column, ef in each.items():
            if ef:
                parts[column] += quantity * ef
        whole = sum(each.values())
        own[name] = quantity * whole
        names[name] = short_name(factor.key, "", taken, "src_")
        taken.add(names[name])
        flags.add(np.isnan(quantity), f"null_{name}")
        add_row(table, factor.key, factor.name, name, total_of(quantity) / factor.size, whole * factor.size, factor.unit,
                total_of(own[name]), np.nan, factor.source)
    if not own:
        raise ParameterError("Only electricity is matched, and it is off; switch scope 2 on, or give fuels.")
    total = sum(own.values())
    for values in parts.values():
        values[np.isnan(total)] = np.nan
    over = np.flatnonzero(total > WORLD)
    if len(over):
        raise DataError("{count} rows emit more than the whole world ({first}); check the units of mass and gas.",
                        count=len(over), first=first(name_rows(labels, over)))
    grand = total_of(table["src"])
    gases = {factor.key for factor in factors.values() if factor.phase is Phase.GAS}
    table["src_pct"] = [100 * value / grand if grand else np.nan for value in table["src"]]
    lacking = int(np.isnan(total).sum())
    if lacking:
        notes.append(Warn("{count} of {all} rows lack an activity, so their totals are NULL; write 0 where there was none.",
                          count=lacking, all=count))
    if left_out:
        notes.append(Note("Electricity ({fields}) is left out: its emission is counted at the power plants. Switch scope 2 on "
                          "for the consumption side.", fields=first(left_out)))
    notes.append(Note("Factors: {list}.", list=listed((
        Message("{field} → {key} ({unit})", field=name, key=factor.key, unit=_per(factor.unit))
        for name, factor in factors.items() if name in own), "; ")))
    if said:
        notes.append(Note("The unit in the name of the field was taken for {fields}.", fields=first(said, 8)))
    volumes = total_of([value for value, k in zip(table["src"], table["key"]) if k in gases])
    if volumes > MOST_GAS * (grand - volumes) > 0:
        notes.append(Warn("Gases ({fields}) emit {times} times as much as everything else; check the unit of gases (m³, "
                          "10⁴ m³ or 10⁸ m³).", fields=first(n for n, f in factors.items() if f.key in gases),
                          times=amount(volumes / (grand - volumes), 3)))
    weighed = [name for name, factor in factors.items() if factor.key in VOLUMES and factor.phase is Phase.SOLID]
    if weighed:
        notes.append(Warn("This table counts the gases in {fields} by mass, in t; statistics give 10⁴ m³, for which a table with "
                          "factors per 10⁴ m³ is needed.", fields=first(weighed)))
    if {"clinkr", "cement"} <= {f.key for f in factors.values()}:
        notes.append(Warn("Cement and clinker are both given, though they are the same process; leave one out."))
    columns = (*(Column(names[name], Message("Emission of {name}", name=Message(factors[name].name)), "t CO2") for name in own),
               *COLUMNS)
    values = {**{names[name]: emission for name, emission in own.items()}, **parts, "src_total": total, "flag": flags.array()}
    progress(1.0)
    return ActivityResult(columns, values, table, total_of(total), tuple(notes))
