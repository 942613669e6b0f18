"""Emissions from activity data: quantities of fuels, animals and products times emission factors.

Built-in factors stand in ``core/data/factors_*.csv``; each row says what it is multiplied with, and where it comes from.
"""

import csv
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..coefficients import FOLDER
from ..columns import FLAG, TEXT, Column
from ..errors import DataError, Note, ParameterError, Warn, first
from ..progress import silent
from ..tables import Flags, key, number_of

WORLD = 6e10
"""t CO2 that the whole world does not emit in a year."""
VOLUMES = ("natgas", "cokgas", "bfgas", "ldgas", "othgas")
"""Fuels that statistics give by volume."""
CARBON_SLACK = 0.02
"""Relative difference of a carbon coefficient from carbon content × heat of standard coal above which it is doubtful."""
TCE = 0.0293
"""10³ GJ per tce, over 1000: kg C/GJ → t C/tce."""


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


class Phase(Enum):
    """What a quantity is counted in."""

    SOLID = "solid"
    GAS = "gas"
    POWER = "power"
    COUNT = "count"


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
        t CO2 of all rows that have all activities.
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
    factors = [Factor(row["key"], row["name"],
                      tuple(dict.fromkeys(plain(n) for n in (row["key"], row["name"], row["name_zh"], *row["aliases"].split())
                                          if n)), row["sector"], Phase(row["phase"]),
                      *(float(row[gas] or 0) for gas in ("co2", "ch4", "n2o")),
                      row["manure"], row["unit"], row["source"]) for row in rows]
    return factors, "; ".join(dict.fromkeys(f.source.split(":")[0] for f in factors)), content


def given(table, where):
    """Factors of the user's table.

    Parameters
    ----------
    table : dict of str to sequence
        ``key`` and ``value`` (t CO2 per unit of activity); where there are: ``name``, ``unit``, ``source``, ``sector``,
        ``carbon`` (t C/tce) and ``check`` (carbon content, kg C/GJ).
    where : str

    Returns
    -------
    factors : list of Factor
    notes : tuple of Warn
    """
    factors, doubtful, seen = [], [], set()
    count = len(table["key"])

    def cell(name, i):
        return key(table[name][i]) if table.get(name) is not None else None

    for i in range(count):
        word, value = cell("key", i), number_of(table["value"][i])
        if word is None or value is None or not np.isfinite(value) or value < 0:
            raise DataError("{where}: row {row} (“{word}”, “{value}”) is no factor; give a key and a number of t CO2 per unit of "
                            "activity.", where=where, row=i + 1, word=word, value=table["value"][i])
        if word in seen:
            raise DataError("{where} has the key “{word}” twice; keep one row.", where=where, word=word)
        seen.add(word)
        names = tuple(dict.fromkeys(plain(n) for n in (word, cell("name", i), cell("name_zh", i)) if n))
        sector = cell("sector", i) or "energy"
        unit = cell("unit", i) or "t CO2"
        phase = Phase.GAS if "m³" in unit or "m3" in unit else Phase.POWER if "kWh" in unit else Phase.SOLID
        factors.append(Factor(word, cell("name", i) or word, names, sector, phase, value, 0.0, 0.0, "", unit,
                              cell("source", i) or where))
        f, content = (number_of(table[name][i]) if table.get(name) is not None else np.nan for name in ("carbon", "check"))
        if f and content and np.isfinite(f) and np.isfinite(content) and abs(f - content * TCE) > CARBON_SLACK * f:
            doubtful.append(f"{word}: {f:g} against {content * TCE:.4f}")
    notes = ()
    if doubtful:
        notes = (Warn("{where}: carbon coefficients do not fit the carbon contents, f = content × 0.0293 ({first}); check them.",
                      where=where, first=first(doubtful)),)
    return factors, notes


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
    by_name = {name: factor for factor in factors for name in factor.names}
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
        factor = by_name.get(plain(name))
        if factor is not None and name not in found and factor.key not in taken:
            found[name] = factor
    keys = [factor.key for factor in found.values()]
    twice = [k for k in keys if keys.count(k) > 1]
    if twice:
        raise ParameterError("Two fields ({fields}) lead to the factor “{key}”; map one of them to another, or leave it out.",
                             fields=first(n for n, f in found.items() if f.key == twice[0]), key=twice[0])
    if not found:
        raise ParameterError("No field of the layer is named like a factor ({known}); name the fields so, or fill the mapping.",
                             known=first((f"{f.key} ({f.name})" for f in factors), 6))
    return found


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
    own, table = {}, {c.name: [] for c in TABLE_COLUMNS}
    left_out = []
    for number, (name, factor) in enumerate(factors.items()):
        progress(number / len(factors))
        if factor.sector == "scope2" and not scope2:
            left_out.append(name)
            continue
        amount = np.asarray(activities[name], dtype=float)
        bad = np.flatnonzero(amount < 0)
        if len(bad):
            raise DataError("Field “{field}” is negative in {count} rows ({first}); quantities of activity are zero or more, so "
                            "subtract what is not burned before.", field=name, count=len(bad),
                            first=first(labels[i] if labels is not None else f"row {i + 1}" for i in bad))
        amount = amount * {Phase.SOLID: mass.value, Phase.GAS: gas.value}.get(factor.phase, 1.0)
        ch4 = factor.ch4 + manure(factor.manure, temperature) / 1000
        each = {"src_proc" if factor.sector in ("agri", "process") else "src_energy": factor.co2, "src_ch4": ch4 * gwp.value[0],
                "src_n2o": factor.n2o * gwp.value[1]}
        for column, ef in each.items():
            if ef:
                parts[column] += amount * ef
        whole = sum(each.values())
        own[name] = amount * whole
        flags.add(np.isnan(amount), f"null_{name}")
        for column, value in zip(table.values(), (factor.key, factor.name, name, np.nansum(amount), whole, factor.unit,
                                                  np.nansum(own[name]), np.nan, factor.source)):
            column.append(value)
    if not own:
        raise ParameterError("Only electricity is matched, and it is off; switch scope 2 on, or give fuels.")
    total = sum(own.values())
    for values in parts.values():
        values[np.isnan(total)] = np.nan
    over = np.flatnonzero(total > WORLD)
    if len(over):
        raise DataError("{count} rows emit more than the whole world ({first}); check the units of mass and gas.",
                        count=len(over), first=first(labels[i] if labels is not None else f"row {i + 1}" for i in over))
    grand = sum(table["src"])
    table["src_pct"] = [100 * value / grand if grand else np.nan for value in table["src"]]
    lacking = int(np.isnan(total).sum())
    if lacking:
        notes.append(Warn("{count} of {all} rows lack an activity, so their totals are NULL; write 0 where there was none.",
                          count=lacking, all=count))
    if left_out:
        notes.append(Note("Electricity ({fields}) is left out: its emission is counted at the power plants. Switch scope 2 on "
                          "for the consumption side.", fields=first(left_out)))
    notes.append(Note("Factors: {list}.", list="; ".join(f"{name} → {factor.key}, {factor.unit}"
                                                         for name, factor in factors.items() if name in own)))
    weighed = [name for name, factor in factors.items() if factor.key in VOLUMES and factor.phase is Phase.SOLID]
    if weighed:
        notes.append(Warn("This table counts the gases in {fields} by mass, in t; statistics give 10⁴ m³, for which a table with "
                          "factors per 10⁴ m³ is needed.", fields=first(weighed)))
    if {"clinkr", "cement"} <= {f.key for f in factors.values()}:
        notes.append(Warn("Cement and clinker are both given, though they are the same process; leave one out."))
    names = {name: f"src_{factors[name].key}"[:10] for name in own}
    columns = (*(Column(names[name], f"Emission of {factors[name].name}", "t CO2") for name in own), *COLUMNS)
    values = {**{names[name]: emission for name, emission in own.items()}, **parts, "src_total": total, "flag": flags.array()}
    progress(1.0)
    return ActivityResult(columns, values, table, float(np.nansum(total)), tuple(notes))
