"""Zones by three axes: each axis in three levels, 27 cubes, and a table that says which zone a cube belongs to.

The table is a decision and not a finding: the built-in one is our own choice, because the study that has the idea publishes
neither its cut points nor its table. So the result also tells how near a unit is to the next cut, and how often it keeps its
zone when the inputs are disturbed.
"""

from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from ..breaks import parse_cuts, three_natural
from ..coefficients import load
from ..columns import FLAG, INTEGER, N_UNITS, TEXT, YEAR, Column
from ..cross_sections import each_section, need_units
from ..errors import DataError, Message, Note, ParameterError, SectionError, Warn, at_years, first
from ..progress import silent
from ..robustness import AGREEMENT, Disturbance, agreement, agreement_note, rule_note
from ..tables import Flags, add_row, by_year, empty_table

BUILT_IN = "cube_zones"
"""Table of the zones in ``core/data``."""
CUBES = tuple(f"{x}{y}{z}" for x in (1, 2, 3) for y in (1, 2, 3) for z in (1, 2, 3))
AXES = "xyz"
ALL_AXES = "all three"
_MOST_CODE = 99


class Levels(Enum):
    """How an axis is cut into three levels."""

    NATURAL = "natural breaks"
    TERCILES = "terciles"
    EQUAL = "equal thirds of the range"
    OWN = "own cuts"


_CUBE = Column("cube", "Levels of the axes", kind=TEXT, about="x, y and z, each 1 to 3.")
_CODE = Column("zone_code", "Zone code", kind=INTEGER)
_ZONE = Column("zone", "Zone", kind=TEXT)
COLUMNS = (
    *(Column(f"lvl_{axis}", Message("Level of axis {axis}", axis=axis), kind=INTEGER,
             about="1 the lowest, 3 the highest.") for axis in AXES),
    _CUBE,
    _CODE,
    _ZONE,
    Column("weak_axis", "Weakest axis", kind=TEXT, about="Field with the lowest level; several where they are equal."),
    Column("lvl_margin", "Distance to the nearest cut", "%", about="In % of the range of its axis; for natural breaks from the "
           "middle between the values on either side."),
    FLAG,
)
TABLE_COLUMNS = {
    "cubes": (YEAR, _CUBE, _CODE, _ZONE, N_UNITS),
    "levels": (
        YEAR,
        Column("axis", "Axis", kind=TEXT),
        Column("cut_low", "Cut between levels 1 and 2"),
        Column("cut_high", "Cut between levels 2 and 3"),
        *(Column(f"n_lvl{k}", Message("Units in level {number}", number=k), kind=INTEGER) for k in (1, 2, 3)),
    ),
}


@dataclass(frozen=True)
class Rules:
    """How units are put into cubes.

    Attributes
    ----------
    levels : Levels
    cuts : str
        For own cuts: two numbers for all axes, or two for each with semicolons between.
    pool : bool
        Whether the cuts are those of all years together.
    disturbance : Disturbance
    """

    levels: Levels = Levels.NATURAL
    cuts: str = ""
    pool: bool = False
    disturbance: Disturbance = field(default_factory=Disturbance)


@dataclass(frozen=True)
class CubeResult:
    """Cube and zone of each row.

    Attributes
    ----------
    values : dict of ndarray
        By the names of ``columns``.
    columns : tuple of Column
        With those of the disturbance where there is one.
    zones : dict of int to str
        Names by code.
    tables : dict of dict
        ``cubes``: the 27 by year; ``levels``: cuts and sizes by year and axis.
    notes : tuple of Note
    year : int or None
        Last year that can be computed.
    cubes : int
        Cubes with units in that year.
    """

    values: dict
    columns: tuple
    zones: dict
    tables: dict
    notes: tuple
    year: int
    cubes: int


def built_in_zones():
    """The built-in table: code and name of each cube, and the table itself."""
    table = load(BUILT_IN)
    return zone_table(table.columns["key"], table.columns["value"], table.columns["name"]), table


def zone_table(keys, codes, names):
    """Check a table of zones.

    Parameters
    ----------
    keys : sequence of str
        The 27 cubes, in any order.
    codes : sequence of float
        Whole numbers from 1 on.
    names : sequence of str
        The same for the same code.

    Returns
    -------
    dict of str to (int, str)
        In the order of :data:`CUBES`.

    Raises
    ------
    DataError
    """
    strange = [k for k in keys if k not in CUBES]
    twice = [k for i, k in enumerate(keys) if k in keys[:i]]
    absent = [k for k in CUBES if k not in keys]
    if strange or twice or absent:
        raise DataError("The table of zones needs each of the 27 cubes 111 to 333 once; {fault}: {cubes}.",
                        fault=Message("unknown") if strange else Message("twice") if twice else Message("missing"),
                        cubes=first(strange or twice or absent, 9))
    held, zones = {}, {}
    for key, code, name in zip(keys, codes, names):
        if not (np.isfinite(code) and code == int(code) and 1 <= code <= _MOST_CODE) or not name:
            raise DataError("Cube {cube} of the table of zones needs a whole number from 1 to {most} as value and a name.",
                            cube=key, most=_MOST_CODE)
        if held.setdefault(int(code), name) != name:
            raise DataError("The code {code} of the table of zones has two names, {a} and {b}; give it one.", code=int(code),
                            a=f"“{held[int(code)]}”", b=f"“{name}”")
        zones[key] = int(code), name
    return {key: zones[key] for key in CUBES}


def cube_zones(axes, zones=None, rules=None, years=None, labels=None, progress=silent):
    """Put each row into a cube and its zone.

    Parameters
    ----------
    axes : sequence of (str, ndarray of float of shape (n,))
        Name and values of x, y and z.
    zones : dict, optional
        Of :func:`zone_table`; the built-in one if not given.
    rules : Rules, optional
    years : ndarray of int, optional
    labels : sequence of str, optional
    progress : callable

    Returns
    -------
    CubeResult

    Raises
    ------
    ParameterError, DataError

    Notes
    -----
    A value at a cut belongs to the level below. In a draw of the disturbance the cuts are found anew, but for own ones.
    """
    rules = rules or Rules()
    names = [name for name, _ in axes]
    if len(set(names)) < len(names):
        raise ParameterError("The three axes have to be three fields; “{name}” stands for two.",
                             name=next(name for k, name in enumerate(names) if name in names[:k]))
    zones = zones or built_in_zones()[0]
    own = _own_cuts(rules)
    codes = np.array([zones[cube][0] for cube in CUBES])
    zone_names = dict(sorted(dict(zones.values()).items()))
    places = np.searchsorted(list(zone_names), codes)
    x = np.vstack([values for _, values in axes])
    count = x.shape[1]
    flags, level = Flags(count), np.full((3, count), np.nan)
    margin, share, other = np.full(count, np.nan), np.full(count, np.nan), np.full(count, -1)
    cuts_of, empty = {}, []

    def work(year, rows, when, inner):
        need_units(rows, 1 if own is not None else 3, when, Message("a cut into three levels"))
        _refuse_flat(x[:, rows], names, rules.levels, when)
        cuts = np.stack([_cuts(part[None], rules.levels, own, k)[:, 0] for k, part in enumerate(x[:, rows])])
        level[:, rows] = 1 + (x[:, rows, None] > cuts[:, None]).sum(axis=2)
        margin[rows] = _margins(x[:, rows], cuts, rules.levels)
        empty.extend((f"{name} {k}", year) for name, held in zip(names, level[:, rows]) for k in (1, 2, 3) if k not in held)
        cuts_of[year] = cuts
        if rules.disturbance:
            def classify(*drawn):
                return places[_cube([1 + sum(part > cut[:, None] for cut in _cuts(part, rules.levels, own, k))
                                     for k, part in enumerate(drawn)])]

            share[rows], other[rows] = agreement(list(x[:, rows]), classify, places[_cube(level[:, rows].astype(int))],
                                                 len(zone_names), rules.disturbance, year, inner)

    _, notes = each_section(work, np.isfinite(x).all(axis=0), years, flags, labels, rules.pool, progress)
    known = np.isfinite(level).all(axis=0)
    cube = np.where(known, _cube(np.nan_to_num(level, nan=1).astype(int)), -1)
    values = {f"lvl_{axis}": part for axis, part in zip(AXES, level)}
    values["cube"] = np.array([*CUBES, None], dtype=object)[cube]
    values["zone_code"] = np.where(known, codes[cube], np.nan)
    values["zone"] = np.array([*(zones[key][1] for key in CUBES), None], dtype=object)[cube]
    values["weak_axis"] = _weakest(level, names)
    values["lvl_margin"] = margin
    columns = COLUMNS
    if rules.disturbance:
        columns = (*COLUMNS[:-1], *AGREEMENT, FLAG)
        values["zone_prob"] = share
        values["zone_alt"] = np.array([*zone_names.values(), None], dtype=object)[other]
        notes += rule_note(rules.disturbance, names), agreement_note(share)
    values["flag"] = flags.array()
    tables, last = _tables(cube, level, cuts_of, zones, names, years)
    notes += _notes(empty, cube, last, years)
    progress(1.0)
    filled = sum(n > 0 for n in tables["cubes"]["n_units"][-len(CUBES):])
    return CubeResult(values, columns, zone_names, tables, notes, last, filled)


def _cube(level):
    """Place in :data:`CUBES` of levels 1 to 3."""
    x, y, z = level
    return 9 * (x - 1) + 3 * (y - 1) + (z - 1)


def _own_cuts(rules):
    """The user's cuts, shape (3, 2), or None."""
    if rules.levels is not Levels.OWN:
        return None
    pieces = [piece for piece in rules.cuts.replace("；", ";").split(";") if piece.strip()]
    if len(pieces) not in (1, 3):
        raise ParameterError("Own cuts are two numbers for all axes, such as 0.3, 0.6, or two for each of the three with "
                             "semicolons between; “{text}” is neither.", text=rules.cuts)
    return np.stack([parse_cuts(piece, 2) for piece in (pieces * 3)[:3]])


def _cuts(x, levels, own, axis):
    """The two cuts of an axis in each of some draws, shape (2, draws)."""
    if own is not None:
        return np.repeat(own[axis][:, None], len(x), axis=1)
    if levels is Levels.NATURAL:
        return three_natural(np.sort(x, axis=1))
    if levels is Levels.TERCILES:
        return np.quantile(x, (1 / 3, 2 / 3), axis=1)
    low, high = x.min(axis=1), x.max(axis=1)
    return np.stack([low + (high - low) / 3, low + (high - low) * 2 / 3])


def _refuse_flat(x, names, levels, when):
    """Refuse axes that have fewer different values than the levels need."""
    if levels is Levels.OWN:
        return
    least = 3 if levels is Levels.NATURAL else 2
    few = [name for name, part in zip(names, x) if len(np.unique(part)) < least]
    if few:
        raise SectionError("constant", "{when} has fewer than {least} different values of {names}, so there are no three levels; "
                           "give own cuts or choose another field.", when=when, least=least,
                           names=first(f"“{name}”" for name in few))


def _margins(x, cuts, levels):
    """Distance to the nearest cut of any axis, in % of the range of that axis; NaN where no axis has a range."""
    wide = np.ptp(x, axis=1) > 0
    if not wide.any():
        return np.full(x.shape[1], np.nan)
    x, cuts = x[wide], cuts[wide]
    if levels is Levels.NATURAL:
        # a natural break is the largest value below it; every cut up to the next value gives the same levels
        cuts = (cuts + np.where(x[:, None] > cuts[:, :, None], x[:, None], np.inf).min(axis=2)) / 2
    return (100 * np.abs(x[:, :, None] - cuts[:, None]).min(axis=2) / np.ptp(x, axis=1)[:, None]).min(axis=0)


def _weakest(level, names):
    """Names of the axes with the lowest level."""
    out = np.full(level.shape[1], None, dtype=object)
    for i in np.flatnonzero(np.isfinite(level).all(axis=0)):
        low = level[:, i].min()
        weak = [name for name, held in zip(names, level[:, i]) if held == low]
        out[i] = ALL_AXES if len(weak) == 3 else ", ".join(weak)
    return out


def _tables(cube, level, cuts_of, zones, names, years):
    cubes, levels = (empty_table(TABLE_COLUMNS[t]) for t in ("cubes", "levels"))
    last = None
    for year, rows in by_year(years, len(cube)):
        rows = rows[cube[rows] >= 0]
        if not len(rows):
            continue
        sizes = np.bincount(cube[rows], minlength=len(CUBES))
        for key, size in zip(CUBES, sizes.tolist()):
            add_row(cubes, year, key, *zones[key], size)
        cuts = cuts_of.get(year, cuts_of.get(None))
        for name, cut, held in zip(names, cuts, level[:, rows]):
            add_row(levels, year, name, *cut, *(int((held == k).sum()) for k in (1, 2, 3)))
        last = year
    return {"cubes": cubes, "levels": levels}, last


def _notes(empty, cube, last, years):
    notes = ()
    if empty:
        notes += (Warn("Levels without any unit: {levels}; other cuts, or another way to find them, may tell more.",
                       levels=first((Message("{what}{at}", what=what, at=at_years([year])) for what, year in empty), 6)),)
    rows = np.flatnonzero(cube >= 0 if last is None else (cube >= 0) & (years == last))
    sizes = np.bincount(cube[rows], minlength=len(CUBES))
    single = [CUBES[k] for k in np.flatnonzero(sizes == 1)]
    notes += (Note("{filled} of 27 cubes hold units{at}, {single} of them a single one.", filled=int((sizes > 0).sum()),
                   at="" if last is None else Message(" in {year}", year=last), single=len(single)),)
    return notes
