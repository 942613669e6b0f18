"""Every step at the same borders: a right answer or a clear sentence, never a crash, a lost row or a half-written file.

One small table says how each step is called and what its right answer is, by formulas written anew here; the borders
are generated from it. The data: three units in two years, or sixteen where a step needs more, rows out of order, so that a
lost order shows.
"""

import contextlib
import csv
import math
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

ROWS = tuple(dict(zip(("code", "grp", "year", "light", "npp", "c", "n", "g", "p"), row)) for row in (
    ("b", "西", 2010, 40.0, 2.4e4, 9.0e5, 7.0e4, 6.0e5, 2.2e5),
    ("a", "东", 2000, 10.0, 1.0e4, 2.0e5, 3.6e4, 1.0e5, 1.0e5),
    ("b", "西", 2000, 30.0, 2.0e4, 4.0e5, 7.2e4, 3.0e5, 2.0e5),
    ("a", "东", 2010, 20.0, 1.2e4, 5.0e5, 4.0e4, 4.0e5, 1.1e5),
    ("c", "西", 2010, 60.0, 3.3e4, 6.0e5, 1.2e5, 9.0e5, 3.5e5),
    ("c", "西", 2000, 50.0, 3.0e4, 3.0e5, 1.1e5, 2.0e5, 3.0e5),
))
UNITS = "abcdefghijklmnop"
MANY = tuple({"code": code, "grp": "东西"[i * 5 % 16 < 7], "year": year, "light": 10.0 + i, "npp": 1e4, "n": 5e4,
              "c": 1e5 * (1 + i * 11 % 16 + (year - 2000) / 10 * (i % 3)), "g": 1e4 * (3 + i * 7 % 16 + i % 2),
              "p": 1e3 * (20 + (i * i) % 13)}
             for i, code in sorted(enumerate(UNITS), key=lambda unit: unit[0] * 5 % 16) for year in (2010, 2000))
TOTALS = {2000: 600.0, 2010: 1200.0}
"""t CO2 to share out in each year."""
CELLS = {"a": 25, "b": 25, "c": 25}
"""Raster cells of each unit: squares of 5 × 5."""
LIGHT_OF_CELL = {"a": 1.0, "b": 2.0, "c": 3.0}
"""Of each cell in 2000; in 2010 ten times that."""
CHINESE = {"code": "代码", "grp": "地级市", "year": "年份", "light": "灯光总值", "npp": "净初级", "c": "碳排放", "n": "碳汇",
           "g": "生产总值", "p": "人口", "c_2000": "碳排放_2000", "c_2010": "碳排放_2010"}


# --- the worlds in which the units lie ----------------------------------------------------------------------------

@dataclass(frozen=True)
class World:
    """Where the squares stand, and how long their side is."""

    crs: str
    x0: float
    y0: float
    side: float

    def square(self, unit, left=0, right=5, low=0, high=5):
        """Corners of a rectangle of cells (fifths of the side) of the unit's square."""
        cell = self.side / 5
        x, y = self.x0 + UNITS.index(unit) * self.side, self.y0
        a, b, c, d = x + left * cell, x + right * cell, y + low * cell, y + high * cell
        return f"({a!r} {c!r},{b!r} {c!r},{b!r} {d!r},{a!r} {d!r},{a!r} {c!r})"

    def shape(self, unit):
        return f"POLYGON({self.square(unit)})"

    def bow_tie(self, unit):
        s, x, y = self.side, self.x0 + UNITS.index(unit) * self.side, self.y0
        return f"POLYGON(({x!r} {y!r},{x + s!r} {y + s!r},{x + s!r} {y!r},{x!r} {y + s!r},{x!r} {y!r}))"


DEGREES = World("EPSG:4326", 118.0, 32.0, 0.1)
METRES = World("EPSG:32650", 500000.0, 3540000.0, 10000.0)
NOWHERE = World("", 500000.0, 3540000.0, 10000.0)


# --- right answers, by formulas of their own ----------------------------------------------------------------------

def quotient(a, b):
    return None if a is None or b is None or b <= 0 else a / b


def years_of(rows):
    return sorted({r["year"] for r in rows})


def total(values):
    """Sum, or None where one is missing."""
    values = list(values)
    return None if None in values else sum(values)


def allocation(rows, case):
    out = []
    for r in rows:
        whole = sum(q["light"] for q in rows if q["year"] == r["year"] and q["light"] is not None)
        share = None if r["light"] is None else r["light"] / whole
        out.append({"ntl_share": share, "co2": None if share is None else share * TOTALS[r["year"]]})
    return out


def uptake(rows, case):
    # 1.62/0.45 = 3.6 t CO2 per t C
    return [{"npp_tc": r["npp"], "seq": None if r["npp"] is None else 3.6 * r["npp"]} for r in rows]


def balance(rows, case):
    out = []
    for r in rows:
        both = r["c"] is not None and r["n"] is not None
        out.append({"csd": r["n"] - r["c"] if both else None, "net": r["c"] - r["n"] if both else None,
                    "q": quotient(r["c"], r["n"]), "intensity": quotient(r["c"], r["g"]),
                    "percap": quotient(r["c"], r["p"]),
                    "comp_rate": 100 * r["n"] / r["c"] if both else None})
    return out


def zones(rows, case):
    out = []
    usable = [r for r in rows if None not in (r["c"], r["n"], r["g"])]
    for r in rows:
        if r not in usable:
            out.append({"ecc": None, "esc": None, "zone_code": None})
            continue
        same = [q for q in usable if q["year"] == r["year"]]
        share = {k: r[k] / sum(q[k] for q in same) for k in "cng"}
        ecc, esc = share["g"] / share["c"], share["n"] / share["c"]
        # the cut at 1 is unstable where a unit is alone: its coefficients are 1 but for rounding
        code = {(True, False): 1, (False, False): 2, (False, True): 3, (True, True): 4}[
            ecc >= 1 - 1e-9, esc >= 1 - 1e-9]
        out.append({"ecc": ecc, "esc": esc, "zone_code": code})
    return out


def joined(rows, case):
    return [{"price": STATISTICS.get((r["code"], r["year"]))} for r in rows]


STATISTICS = {(code, year): 10.0 * i + year / 1e3 for i, code in enumerate("abc") for year in (2000, 2010)}


def by_unit(rows):
    """Row in 2000 and in 2010 of each unit, units in reading order."""
    out = {}
    for r in rows:
        out.setdefault(r["code"], {})[r["year"]] = r
    return out


def change(rows, case):
    stem = case.name("c") if case.name("c").isascii() else "v"
    out = []
    for held in by_unit(rows).values():
        a, b = (held[y]["c"] if y in held else None for y in (2000, 2010))
        known = a is not None and b is not None
        out.append({stem + "_chg": 100 * (b / a - 1) if known else None,
                    stem + "_cagr": 100 * ((b / a) ** 0.1 - 1) if known else None,
                    stem + "_slope": (b - a) / 10 if known else None})
    return out


def last_rows(rows):
    """Place of each unit's row of its last year."""
    return [max((i for i, r in enumerate(rows) if r["code"] == code), key=lambda i: rows[i]["year"])
            for code in dict.fromkeys(r["code"] for r in rows)]


def effects(rows, case):
    out = []
    for held in by_unit(rows).values():
        pair = [held[y] for y in (2000, 2010) if y in held]
        if len(pair) < 2 or any(r[k] is None for r in pair for k in "cgp"):
            out.append({"d_total": None, "d_cg": None, "d_gp": None, "d_p": None})
            continue
        (c0, g0, p0), (c1, g1, p1) = ([r[k] for k in "cgp"] for r in pair)
        mean = (c1 - c0) / math.log(c1 / c0)
        out.append({"d_total": c1 - c0, "d_cg": mean * math.log(c1 / g1 / (c0 / g0)),
                    "d_gp": mean * math.log(g1 / p1 / (g0 / p0)), "d_p": mean * math.log(p1 / p0)})
    return out


def inequality(rows, case):
    """Gini by mean differences, Σᵢ Σⱼ pᵢ pⱼ |rᵢ − rⱼ| / 2μ with r = value/base: another road than the Lorenz curve."""
    out = []
    for year in years_of(rows):
        held = [(r["c"], r["p"]) for r in rows if r["year"] == year and r["c"] is not None and r["p"] is not None]
        people = sum(p for _, p in held)
        if not held:
            out.append({"year": year, "gini": None})
            continue
        mean = sum(c for c, _ in held) / people
        spread = sum(p * q * abs(c / p - d / q) for c, p in held for d, q in held) / people**2
        out.append({"year": year, "gini": spread / 2 / mean})
    return out


def groups(rows, case):
    out = []
    for grp in dict.fromkeys(r["grp"] for r in rows):
        for year in years_of(r for r in rows if r["grp"] == grp):
            held = [r for r in rows if (r["grp"], r["year"]) == (grp, year)]
            out.append({case.name("grp"): grp, case.name("year"): year, case.name("c"): total(r["c"] for r in held),
                        case.name("n"): total(r["n"] for r in held), "n_units": len(held)})
    return out


def cells(rows, case):
    return [{"year": year, "ntl_sum": LIGHT_OF_CELL[r["code"]] * case.cells[r["code"]] * factor
             if case.cells[r["code"]] else None} for r in rows for year, factor in ((2000, 1), (2010, 10))]


def ellipse(rows, case):
    out = []
    for year in years_of(rows):
        held = [r for r in rows if r["year"] == year and r["c"] is not None]
        out.append({"year": year, "n": len(held)})
    return out


def years_apart(rows, names):
    """Rows of each year that have all of the fields, as places."""
    for year in years_of(rows):
        yield year, [i for i, r in enumerate(rows) if r["year"] == year and None not in [r[k] for k in names]]


def regression(rows, case):
    """Least squares on centred columns of unit length."""
    out = [{"fitted": None, "resid": None} for _ in rows]
    for _, held in years_apart(rows, "cgp"):
        y, *x = (np.array([rows[i][k] for i in held]) for k in "cgp")
        x = np.column_stack([(v - v.mean()) / np.linalg.norm(v - v.mean()) for v in x])
        fitted = y.mean() + x @ np.linalg.lstsq(x, y - y.mean(), rcond=None)[0]
        for i, value in zip(held, fitted):
            out[i] = {"fitted": value, "resid": rows[i]["c"] - value}
    return out


def pooled(rows, case):
    """The same of all years together."""
    return [{"fitted": r["fitted"], "resid": r["resid"]} for r in regression([{**r, "year": 0} for r in rows], case)]


def gathered(rows, case):
    """The persons of ``MANY`` fall into ten of 20 to 24 thousand and six of 29 to 32: the larger cluster is the first."""
    return [{"cluster": None if r["p"] is None else 1 if r["p"] < 27e3 else 2} for r in rows]


def coke(rows, case):
    """Coke has 0.9714 tce per t and 0.855 t C per tce in China's statistics."""
    return [{"src_total": None if r["c"] is None else r["c"] * 0.9714 * 0.855 * 44 / 12} for r in rows]


def detected(rows, case):
    """q of two groups, and of two classes cut at the median."""
    out = []
    for year, held in years_apart(rows, ("c", "g", "grp")):
        middle = float(np.median([rows[i]["g"] for i in held]))
        for name, strata in (("g", [rows[i]["g"] <= middle for i in held]), ("grp", [rows[i]["grp"] for i in held])):
            y = [rows[i]["c"] for i in held]
            within = sum(np.var([v for v, t in zip(y, strata) if t == s]) * strata.count(s) for s in set(strata))
            out.append({"year": year, "factor": case.name(name), "q": 1 - within / (np.var(y) * len(y)), "n": len(held)})
    return out


def beside(rows, held):
    """Places of the neighbours of each held row: the squares stand in a line."""
    place = {UNITS.index(rows[i]["code"]): i for i in held}
    return {i: [place[n] for n in (k - 1, k + 1) if n in place] for k, i in place.items()}


def moran(rows, case):
    out = []
    for year, held in years_apart(rows, "c"):
        near = beside(rows, held)
        z = {i: rows[i]["c"] - sum(rows[k]["c"] for k in held) / len(held) for i in held}
        some = [i for i in held if near[i]]
        cross = sum(z[i] * sum(z[k] for k in near[i]) / len(near[i]) for i in some)
        out.append({"year": year, "value": len(held) / len(some) * cross / sum(v * v for v in z.values()), "n": len(held)})
    return out


def lisa(rows, case):
    out = [{"lisa_i": None} for _ in rows]
    for _, held in years_apart(rows, "c"):
        near = beside(rows, held)
        z = {i: rows[i]["c"] - sum(rows[k]["c"] for k in held) / len(held) for i in held}
        spread = sum(v * v for v in z.values()) / (len(held) - 1)
        for i in held:
            if near[i]:
                out[i] = {"lisa_i": z[i] * sum(z[k] for k in near[i]) / len(near[i]) / spread, "n_nbrs": len(near[i])}
    return out


def spots(rows, case):
    """Gi* with x itself, as Ord and Getis write it, and not with deviations."""
    out = [{"gi_z": None} for _ in rows]
    for _, held in years_apart(rows, "c"):
        near, n = beside(rows, held), len(held)
        x = [rows[i]["c"] for i in held]
        mean, spread = sum(x) / n, math.sqrt(sum(v * v for v in x) / n - (sum(x) / n) ** 2)
        for i in held:
            own = [rows[k]["c"] for k in (i, *near[i])]
            w = len(own)
            out[i] = {"gi_z": (sum(own) - mean * w) / (spread * math.sqrt((n * w - w * w) / (n - 1))), "n_nbrs": w - 1}
    return out


def coordination(rows, case):
    """Two systems by their range: C as the ratio of the geometric mean to the arithmetic one."""
    out = [{"ccd_c": None, "ccd_t": None, "ccd_d": None} for _ in rows]
    for _, held in years_apart(rows, "cg"):
        u = []
        for name in "cg":
            x = [rows[i][name] for i in held]
            u.append([0.01 + 0.99 * (v - min(x)) / (max(x) - min(x)) for v in x])
        for i, a, b in zip(held, *u):
            mean = (a + b) / 2
            out[i] = {"ccd_c": math.sqrt(a * b) / mean, "ccd_t": mean, "ccd_d": (a * b) ** 0.25}
    return out


def evaluated(rows, case):
    """Two indicators with equal weights: distances of the weighted matrix are √((¼(1 − a)² + ¼(1 − b)²)) and so on."""
    out = [{case.taken("topsis"): None} for _ in rows]
    for _, held in years_apart(rows, "cg"):
        x = {name: [rows[i][name] for i in held] for name in "cg"}
        for i in held:
            a, b = ((rows[i][n] - min(x[n])) / (max(x[n]) - min(x[n])) for n in "cg")
            best, worst = math.hypot(1 - a, b), math.hypot(a, 1 - b)
            out[i] = {case.taken("topsis"): worst / (best + worst)}
    return out


def cubes(rows, case):
    """Three axes by equal thirds of their range: the level is the number of thirds that lie below."""
    out = [{"cube": None, "zone_code": None} for _ in rows]
    for _, held in years_apart(rows, "cgp"):
        for i in held:
            level = []
            for name in "cgp":
                x = [rows[k][name] for k in held]
                low, span = min(x), max(x) - min(x)
                level.append(1 + (rows[i][name] > low + span / 3) + (rows[i][name] > low + span * 2 / 3))
            balance = min(level) >= 2 and sum(level) >= 7
            control = sum(level) <= 4 or (level[2] == 1 and level[0] >= 2)
            out[i] = {"cube": "".join(map(str, level)), "zone_code": 3 if balance else 1 if control else 2}
    return out


def advantages(rows, case):
    """NRCA as Yu et al. write it, from net emission, ECC and ESC by their range."""
    out = [{"nrca_net": None, "nrca_ecc": None, "nrca_esc": None} for _ in rows]
    for _, held in years_apart(rows, "cng"):
        c, n, g = (np.array([rows[i][k] for i in held]) for k in "cng")
        measured = (c - n, g / g.sum() / (c / c.sum()), n / n.sum() / (c / c.sum()))
        e = np.column_stack([(x - x.min()) / (x.max() - x.min()) for x in measured])
        found = e / e.sum() - np.outer(e.sum(axis=1), e.sum(axis=0)) / e.sum() ** 2
        for i, row in zip(held, found):
            out[i] = dict(zip(("nrca_net", "nrca_ecc", "nrca_esc"), row.tolist()))
    return out


def stacked(rows, case):
    stem = "碳排放" if case.name("c_2000") != "c_2000" else "c"
    return [{case.taken("year"): year, stem: r[f"c_{year}"]} for r in rows for year in (2000, 2010)]


# --- how each step is called --------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Recipe:
    """A step, its call and its right answer.

    Attributes
    ----------
    fields : dict
        Parameter → field, or list of fields, of the main source.
    values : tuple of str
        Number fields of the main source that the step computes with.
    origin : callable or None
        Rows of the source behind the rows of the result; None where the result carries no rows on.
    once : bool
        The source has one row for each unit.
    rows : tuple of dict
        The source.
    rel : float
        Tolerance: 1e-9, but for rounds that end at a tolerance of their own.
    """

    step: str
    fields: dict
    answer: object
    values: tuple = ()
    others: dict = field(default_factory=dict)
    target: str = "OUTPUT"
    origin: object = None
    once: bool = False
    rows: tuple = ROWS
    rel: float = 1e-9


def each(rows):
    return range(len(rows))


def twice(rows):
    return [i for i in range(len(rows)) for _ in range(2)]


WORLD_WIDE = {"TYPE": 1, "KERNEL": 1, "BANDWIDTH": 1e12}
"""A fixed Gaussian kernel that is 1 everywhere."""

RECIPES = {r.step: r for r in (
    Recipe("zonalpanel", {"UNIT_ID": "code"}, cells, (), {"PREFIX": "ntl_"}, origin=twice, once=True),
    Recipe("stackyears", {"UNIT_ID": "code"}, stacked, ("c_2000", "c_2010"), origin=twice, once=True),
    Recipe("joinpanel", {"UNIT_ID": "code", "YEAR": "year"}, joined, origin=each),
    Recipe("aggregateunits", {"GROUP": "grp", "YEAR": "year", "SUMS": ["c", "n"]}, groups, ("c", "n")),
    Recipe("allocateemissions", {"UNIT_ID": "code", "YEAR": "year", "LIGHT": "light"}, allocation, ("light",),
           origin=each),
    Recipe("sequestration", {"UNIT_ID": "code", "YEAR": "year", "NPP": "npp"}, uptake, ("npp",), origin=each),
    Recipe("carbonbalance", {"UNIT_ID": "code", "YEAR": "year", "EMISSION": "c", "SINK": "n", "GDP": "g",
                             "POPULATION": "p"}, balance, ("c", "n", "g", "p"), origin=each),
    Recipe("growth", {"UNIT_ID": "code", "YEAR": "year", "VALUE": ["c"]}, change, ("c",), origin=last_rows),
    Recipe("concentration", {"UNIT_ID": "code", "YEAR": "year", "VALUE": "c", "BASE": "p"}, inequality, ("c", "p"),
           target="OUTPUT_TABLE"),
    Recipe("balancezones", {"UNIT_ID": "code", "YEAR": "year", "EMISSION": "c", "SINK": "n", "GDP": "g"}, zones,
           ("c", "n", "g"), origin=each),
    Recipe("lmdi", {"UNIT_ID": "code", "YEAR": "year", "C": "c", "G": "g", "P": "p"}, effects, ("c", "g", "p"),
           {"IDENTITY": "C = C/G * G/P * P"}, origin=last_rows),
    Recipe("standardellipse", {"YEAR": "year", "WEIGHT": "c"}, ellipse, ("c",)),
    Recipe("globalautocorrelation", {"UNIT_ID": "code", "YEAR": "year", "VALUE": "c"}, moran, ("c",), {"PERMUTATIONS": 9},
           target="OUTPUT_TABLE", rows=MANY),
    Recipe("localmoran", {"UNIT_ID": "code", "YEAR": "year", "VALUE": "c"}, lisa, ("c",), {"PERMUTATIONS": 9}, origin=each,
           rows=MANY),
    Recipe("hotspots", {"UNIT_ID": "code", "YEAR": "year", "VALUE": "c"}, spots, ("c",), {"PERMUTATIONS": 9}, origin=each,
           rows=MANY),
    # a text among the numbers of a factor makes categories of it, so only the value has to be a number
    Recipe("geodetector", {"YEAR": "year", "VALUE": "c", "FACTORS": ["g", "grp"]}, detected, ("c",),
           {"METHODS": [1], "CLASSES": "2"}, target="OUTPUT_TABLE", rows=MANY),
    Recipe("globalregression", {"YEAR": "year", "DEPENDENT": "c", "EXPLANATORY": ["g", "p"]}, regression, ("c", "g", "p"),
           origin=each, rows=MANY),
    Recipe("entropytopsis", {"UNIT_ID": "code", "YEAR": "year", "POSITIVE": ["c"], "NEGATIVE": ["g"]}, evaluated, ("c", "g"),
           {"WEIGHTS": "1, 1"}, origin=each, rows=MANY),
    Recipe("couplingcoordination", {"UNIT_ID": "code", "YEAR": "year", "SYSTEMS": ["c", "g"]}, coordination, ("c", "g"),
           {"NORMALIZE": 1}, origin=each, rows=MANY),
    Recipe("cubezones", {"UNIT_ID": "code", "YEAR": "year", "AXIS_X": "c", "AXIS_Y": "g", "AXIS_Z": "p"}, cubes,
           ("c", "g", "p"), {"LEVELS": 2, "DRAWS": 20}, origin=each, rows=MANY),
    Recipe("compensationzones", {"UNIT_ID": "code", "YEAR": "year", "EMISSION": "c", "SINK": "n", "GDP": "g", "FUNCTION": "grp"},
           advantages, ("c", "n", "g"), {"DRAWS": 20}, origin=each, rows=MANY),
    # within a bandwidth of the whole world all units weigh the same, so that a local regression is the global one
    Recipe("gwr", {"YEAR": "year", "DEPENDENT": "c", "EXPLANATORY": ["g", "p"]}, regression, ("c", "g", "p"), WORLD_WIDE,
           origin=each, rows=MANY),
    Recipe("mgwr", {"YEAR": "year", "DEPENDENT": "c", "EXPLANATORY": ["g", "p"]}, regression, ("c", "g", "p"),
           {**WORLD_WIDE, "BANDWIDTHS": "1e12, 1e12, 1e12", "STANDARDIZE": False, "TOLERANCE": 1e-10, "MAX_ITERATIONS": 1000},
           origin=each, rows=MANY, rel=1e-6),
    Recipe("gtwr", {"YEAR": "year", "DEPENDENT": "c", "EXPLANATORY": ["g", "p"]}, pooled, ("c", "g", "p"),
           {**WORLD_WIDE, "TAU": 1}, origin=each, rows=MANY),
    Recipe("unitclusters", {"YEAR": "year", "FIELDS": ["p"]}, gathered, ("p",), {"METHOD": 0, "CLUSTERS": 2}, origin=each,
           rows=MANY),
    Recipe("activityemissions", {"MAPPING": ["c", "coke"]}, coke, ("c",), origin=each),
)}
NO_ROWS = {"ahpweights", "gridemissions", "exportcoefficients", "studyreport", "kerneldensity",
           "landusecarbon", "landusetransition", "landscapemetrics", "casanpp", "solarradiation", "nep",
           "sinksuitability"}
"""Steps whose main input is no table of units, or that need more of them; they stand at their own borders."""

PLACED = {"standardellipse", "globalautocorrelation", "localmoran", "hotspots", "globalregression", "gwr", "mgwr", "gtwr"}
"""Steps for which a row without a place is as good as a row without a value."""
NEEDS_CRS = {"zonalpanel", *PLACED}
NEEDS_VALUES = {"allocateemissions": "sums to zero", "standardellipse": "weight above zero",
                **dict.fromkeys(("globalautocorrelation", "localmoran", "hotspots", "globalregression", "geodetector", "gwr",
                                 "mgwr", "gtwr", "unitclusters", "entropytopsis", "couplingcoordination", "cubezones",
                                 "compensationzones"), "has 0 units with")}
"""Steps that refuse a layer without any value, and a word of their sentence."""

steps = pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
with_values = pytest.mark.parametrize("recipe", [r for r in RECIPES.values() if r.values],
                                      ids=[r.step for r in RECIPES.values() if r.values])


def test_every_step_has_its_borders(qgis_app):
    from carbonbalance.algorithms import steps as listed

    assert set(RECIPES) | NO_ROWS == {step.NAME for step in listed()}


class Case:
    """One step on one set of rows."""

    def __init__(self, recipe, make_layer, raster, folder, rows=None, world=DEGREES, names=None, texts=(), shapes=None,
                 cells=None):
        self.recipe, self.names, self.world = recipe, names or {}, world
        self.cells = cells or CELLS
        self.rows = [dict(r) for r in (self.given(recipe) if rows is None else rows)]
        shapes = shapes or {}
        # an empty layer still has its fields
        sample = self.rows or self.given(recipe)[:1]
        held = [{**{self.name(k): str(v) if k in texts and v is not None else v for k, v in r.items()},
                 "wkt": shapes[r["code"]] if r["code"] in shapes else world.shape(r["code"])} for r in sample]
        kinds = {self.name(k): "text" if k in texts else "real" for k in recipe.values}
        self.layer = make_layer(held, crs=world.crs, name="单位" if names else "units", kinds=kinds)
        if not self.rows:
            self.layer.dataProvider().truncate()
        self.others = dict(recipe.others)
        if recipe.step == "zonalpanel":
            self.others["RASTERS"] = [self._light(raster, folder, year, f) for year, f in ((2000, 1), (2010, 10))]
        if recipe.step == "allocateemissions":
            table = make_layer([{"y": y, "t": t} for y, t in TOTALS.items()], geometry="NoGeometry", name="totals")
            self.others.update(TOTALS=table, TOTALS_YEAR="y", TOTALS_VALUE="t")
        if recipe.step == "joinpanel":
            table = make_layer([{"k": k, "y": y, "price": v} for (k, y), v in STATISTICS.items()],
                               geometry="NoGeometry", name="statistics")
            self.others.update(TABLE=table, TABLE_UNIT_ID="k", TABLE_YEAR="y")

    @staticmethod
    def given(recipe):
        """Rows that the step takes."""
        if not recipe.once:
            return [dict(r) for r in recipe.rows]
        return [{"code": r["code"], "grp": r["grp"], "c_2000": r["c"],
                 "c_2010": next(q["c"] for q in ROWS if q["code"] == r["code"] and q["year"] == 2010)}
                for r in ROWS if r["year"] == 2000]

    def _light(self, raster, folder, year, factor):
        folder.mkdir(parents=True, exist_ok=True)
        grid = np.repeat([[LIGHT_OF_CELL[u] * factor for u in "abc"]], 5, axis=0).repeat(5, axis=1)
        w = self.world
        return raster(folder / f"light_{year}.tif", grid, w.x0, w.y0 + w.side, w.side / 5,
                      int(w.crs[5:]) if w.crs else 32650)

    def name(self, original):
        """Name of a field in this case's layer."""
        return self.names.get(original, original)

    def taken(self, new):
        """Name of a new column, which QGIS numbers where the layer has one already."""
        return f"{new}_2" if self.layer.fields().lookupField(new) >= 0 else new

    def parameters(self, target="memory:", **more):
        chosen = {p: [self.name(f) for f in v] if isinstance(v, list) else self.name(v)
                  for p, v in self.recipe.fields.items()}
        return {"INPUT": self.layer, **chosen, **self.others, self.recipe.target: target, **more}

    def check(self, rows, shapes=None, text=False):
        """Compare the rows of a result, and its geometries, with the right answer and with the source."""
        expected = self.recipe.answer(self.rows, self)
        assert len(rows) == len(expected)
        for got, answer in zip(rows, expected):
            for name, value in answer.items():
                held = number(got[name]) if text and not isinstance(value, str) else got[name]
                if value is None:
                    assert held is None, (name, held)
                elif isinstance(value, str):
                    assert held == value
                else:
                    assert held == pytest.approx(value, rel=self.recipe.rel), name
            if None in answer.values() and "flag" in got:
                assert got["flag"], answer
        if self.recipe.origin is None:
            return
        for got, place in zip(rows, self.recipe.origin(self.rows)):
            for name, value in self.rows[place].items():
                if self.recipe.step == "stackyears" and name.startswith("c_"):
                    continue  # the wide fields are what it turns into rows
                held = number(got[self.name(name)]) if text and not isinstance(value, str) else got[self.name(name)]
                assert held == (str(value) if isinstance(held, str) and value is not None else value), name
        if shapes is not None:
            given = [f.geometry().asWkt() for f in self.layer.getFeatures()]
            assert shapes == [given[place] for place in self.recipe.origin(self.rows)]


def number(text):
    """Number of a CSV cell; an empty one is none."""
    return float(text) if text not in (None, "") else None


def shapes_of(result):
    return [f.geometry().asWkt() for f in result.getFeatures()]


@pytest.fixture
def case(layer, raster, tmp_path):
    def inner(recipe, **more):
        return Case(recipe, layer, raster, tmp_path / "rasters", **more)

    return inner


@pytest.fixture
def answers(run, rows_of):
    """Run a case into memory and compare it with the right answer; returns the results of the run."""

    def inner(case, **more):
        results = run(case.recipe.step, case.parameters(**more))
        made = results[case.recipe.target]
        case.check(rows_of(made), shapes_of(made) if case.recipe.origin else None)
        return results

    return inner


# --- rows ---------------------------------------------------------------------------------------------------------

@steps
def test_normal(recipe, case, answers):
    results = answers(case(recipe))
    declared = {o.name() for o in QgsApplication.processingRegistry().algorithmById(
        f"carbonbalance:{recipe.step}").outputDefinitions()}
    assert set(results) <= declared


@steps
def test_empty_layer(recipe, case, refusal):
    assert "has no features" in refusal(recipe.step, case(recipe, rows=[]).parameters())


@steps
def test_one_row(recipe, case, answers, refusal):
    single = case(recipe, rows=Case.given(recipe)[:1])
    sentences = {"growth": "holds fewer than two", "lmdi": "holds only 2010",
                 **dict.fromkeys(NEEDS_VALUES.keys() - {"allocateemissions", "standardellipse"}, "has 1 units with")}
    if recipe.step in sentences:
        assert sentences[recipe.step] in refusal(recipe.step, single.parameters())
    else:
        answers(single)


@with_values
def test_all_null(recipe, case, run, refusal, answers):
    rows = [{**r, **dict.fromkeys(recipe.values)} for r in Case.given(recipe)]
    empty = case(recipe, rows=rows)
    if recipe.step in NEEDS_VALUES:
        assert NEEDS_VALUES[recipe.step] in refusal(recipe.step, empty.parameters())
    else:
        answers(empty)
        if recipe.step != "stackyears":
            assert run.feedback.warned, "a result without any value needs a word"


@with_values
def test_null_among_values(recipe, case, answers):
    for name in recipe.values:
        rows = Case.given(recipe)
        rows[1][name] = None
        answers(case(recipe, rows=rows))


@with_values
def test_text_in_a_number_field(recipe, case, refusal):
    for name in recipe.values:
        rows = Case.given(recipe)
        rows[2][name] = "n/a"
        sentence = refusal(recipe.step, case(recipe, rows=rows, texts=(name,)).parameters())
        assert f"“{name}”" in sentence
        assert "“n/a”" in sentence
        assert "1 values that are no numbers" in sentence


@with_values
def test_numbers_given_as_text(recipe, case, run, rows_of):
    # of a text field the text is carried on untouched, the number is computed with
    texts = case(recipe, texts=recipe.values)
    rows = rows_of(run(recipe.step, texts.parameters())[recipe.target])
    texts.check(rows)


# --- geometry -----------------------------------------------------------------------------------------------------

NEEDS_SHAPES = {"zonalpanel", "aggregateunits", *PLACED}
"""Steps that cannot do without sound polygons; the others say that the area is missing where they measure it."""


@steps
def test_invalid_geometry(recipe, case, answers, refusal):
    broken = case(recipe, shapes={"a": DEGREES.bow_tie("a")})
    if recipe.step in NEEDS_SHAPES:
        sentence = refusal(recipe.step, broken.parameters())
        assert "1 invalid polygons" in sentence
        assert "Fix geometries" in sentence
    else:
        answers(broken)


@steps
def test_null_geometry(recipe, case, answers, run):
    rows = [{**r, "c": None} if recipe.step in PLACED and r["code"] == "a" else r for r in Case.given(recipe)]
    nothing = case(recipe, rows=rows, shapes={"a": None}, cells={**CELLS, "a": 0})
    results = answers(nothing)
    if recipe.step in ("carbonbalance", "sequestration"):
        assert any("have no valid polygon" in text for text in run.feedback.warned)
    if recipe.step == "aggregateunits":
        # the group of a alone has no shape; the other is the union of b and c
        assert [f.geometry().isNull() or f.geometry().isEmpty() for f in results["OUTPUT"].getFeatures()] == [
            f["grp"] == "东" for f in results["OUTPUT"].getFeatures()]


@steps
def test_multipart_and_holes(recipe, case, answers):
    # b: two strips of 2 × 5 cells with a gap between; c: a hole of one cell
    shapes = {"b": f"MULTIPOLYGON(({DEGREES.square('b', 0, 2)}),({DEGREES.square('b', 3, 5)}))",
              "c": f"POLYGON({DEGREES.square('c')},{DEGREES.square('c', 2, 3, 2, 3)})"}
    results = answers(case(recipe, shapes=shapes, cells={"a": 25, "b": 20, "c": 24}))
    if recipe.step == "aggregateunits":
        # west = b (20 cells) and c (24 cells), of 0.02° each
        areas = [f.geometry().area() for f in results["OUTPUT"].getFeatures() if f["grp"] == "西"]
        assert areas == pytest.approx([44 * 0.02**2] * 2, rel=1e-9)


@steps
def test_projected_crs(recipe, case, answers):
    answers(case(recipe, world=METRES))


def test_area_is_that_of_the_ellipsoid_in_every_crs(case, run, rows_of):
    # at easting 500 000 m the scale of UTM is 0.9996: 10 km on the map are 10 004 m, 100.08 km² on the ground.
    # 0.1° × 0.1° at 32.05° N: 111.32·cos 32.05° × 110.89 km per degree, 104.7 km² within 0.2 %
    for world, area, rel in ((METRES, 100 / 0.9996**2, 1e-4), (DEGREES, 0.01 * 111.32 * 0.84758 * 110.89, 2e-3)):
        square = case(RECIPES["carbonbalance"], world=world)
        rows = rows_of(run("carbonbalance", square.parameters())["OUTPUT"])
        density = {r["code"]: r["c"] / r["c_dens"] for r in rows}
        assert density["a"] == pytest.approx(area, rel=rel)


@steps
def test_no_crs(recipe, case, answers, refusal, run, rows_of):
    lost = case(recipe, world=NOWHERE)
    if recipe.step in NEEDS_CRS:
        sentence = refusal(recipe.step, lost.parameters())
        assert "has no coordinate reference system" in sentence
        assert "assign its projection" in sentence
        return
    results = answers(lost)
    if recipe.step in ("carbonbalance", "sequestration"):
        assert any("no coordinate reference system" in text for text in run.feedback.warned)
    if recipe.step == "carbonbalance":
        rows = rows_of(results["OUTPUT"])
        assert {r["c_dens"] for r in rows} == {None}
        assert all("no_area" in r["flag"] for r in rows)


# --- names, places, formats ---------------------------------------------------------------------------------------

@pytest.mark.parametrize("recipe", [r for r in RECIPES.values() if r.origin], ids=[r.step for r in RECIPES.values()
                                                                                   if r.origin])
def test_field_names_that_are_taken(recipe, case, run, rows_of):
    """The input has every field that the step makes, as the step's own output has."""
    plain = case(recipe)
    first = rows_of(run(recipe.step, plain.parameters())["OUTPUT"])
    new = [n for n in first[0] if n not in plain.rows[0] and n != "flag"]
    assert new
    rows = [{**r, **dict.fromkeys(new, -7.5), "flag": "earlier"} for r in plain.rows]
    again = case(recipe, rows=rows)
    got = rows_of(run(recipe.step, again.parameters())["OUTPUT"])
    assert len(got) == len(first)
    # ten characters at most, so that a Shapefile has the names that the warning gives
    second = {n: n[:8] + "_2" for n in new}
    for old, row in zip(first, got):
        assert {row[n] for n in new} == {-7.5}
        for name, other in second.items():
            assert row[other] == (pytest.approx(old[name], rel=1e-12) if isinstance(old[name], float) else old[name])
        assert row["flag"].split("; ")[0] == "earlier"
        assert "flag_2" not in row
    told = [text for text in run.feedback.warned if "already: the new one is called" in text]
    assert len(told) == len(new)
    assert all(any(f"“{n}”" in text and f"“{other}”" in text for text in told) for n, other in second.items())


@steps
def test_chinese_names_everywhere(recipe, case, run, rows_of, tmp_path):
    named = case(recipe, names=CHINESE)
    folder = tmp_path / "研究 数据"
    folder.mkdir()
    target = str(folder / "结果 1.gpkg")
    result = run(recipe.step, named.parameters(target))[recipe.target]
    opened = QgsVectorLayer(result, "结果", "ogr")
    assert Path(opened.source().split("|")[0]) == Path(target)
    named.check(rows_of(opened))


@contextlib.contextmanager
def selection_of(layer):
    """Source of the selected features, as the dialog gives it for a layer of the project."""
    QgsProject.instance().addMapLayer(layer, False)
    try:
        yield QgsProcessingFeatureSourceDefinition(layer.id(), True)
    finally:
        QgsProject.instance().takeMapLayer(layer)


@steps
def test_selected_features_only(recipe, case, run, rows_of):
    whole = case(recipe)
    chosen = [i for i, r in enumerate(whole.rows) if r["code"] != "c"]
    whole.layer.selectByIds([f.id() for i, f in enumerate(whole.layer.getFeatures()) if i in chosen])
    part = case(recipe, rows=[whole.rows[i] for i in chosen])
    with selection_of(whole.layer) as source:
        part.check(rows_of(run(recipe.step, whole.parameters(INPUT=source))[recipe.target]))


@pytest.mark.parametrize("recipe", [r for r in RECIPES.values() if r.target == "OUTPUT"],
                         ids=[r.step for r in RECIPES.values() if r.target == "OUTPUT"])
def test_shapefile(recipe, case, run, rows_of, tmp_path):
    plain = case(recipe)
    result = run(recipe.step, plain.parameters(str(tmp_path / "out.shp")))[recipe.target]
    in_memory = rows_of(run(recipe.step, plain.parameters())[recipe.target])
    rows = rows_of(result)
    assert list(rows[0]) == list(in_memory[0])
    assert all(len(n.encode()) <= 10 for n in rows[0])
    for a, b in zip(rows, in_memory):
        for name, value in b.items():
            # the format has no NULL text
            assert (a[name] or None if isinstance(a[name], str) else a[name]) == (
                pytest.approx(value, rel=1e-9) if isinstance(value, float) else value), name
    plain.check([{n: v or None if isinstance(v, str) else v for n, v in r.items()} for r in rows])


@steps
def test_csv(recipe, case, run, rows_of, tmp_path):
    plain = case(recipe)
    result = run(recipe.step, plain.parameters(str(tmp_path / "out.csv")))[recipe.target]
    assert Path(result) == tmp_path / "out.csv"
    plain.check(rows_of(result), text=True)


# --- stopped, refused, repeated -----------------------------------------------------------------------------------

def everything(step, folder):
    """All outputs of a step, asked for as files."""
    endings = {"sink": ".gpkg", "rasterDestination": ".tif", "fileDestination": ".html"}
    algorithm = QgsApplication.processingRegistry().algorithmById(f"carbonbalance:{step}")
    return {d.name(): str(folder / f"{d.name().lower()}{endings[d.type()]}")
            for d in algorithm.parameterDefinitions() if d.isDestination()}


def stops(run, step, parameters, folder, feedback):
    """Stop a run at its first look at the button, then at its second, and so on, ever wider apart, until it is through.

    Each time it has to say so, and to leave no file. Returns the number of stops.
    """

    class Impatient(feedback):
        looks = 0

        def isCanceled(self):
            self.looks -= 1
            return self.looks < 0

    looks = stopped = 0
    while True:
        impatient = Impatient()
        impatient.looks = looks
        looks += 1 + max(0, looks - 60) // 8
        try:
            results = run(step, parameters, impatient)
        except QgsProcessingException as error:
            said = str(error)
        else:
            break
        stopped += 1
        assert said == "The run was cancelled; nothing was written."
        assert list(folder.iterdir()) == []
    assert [Path(v) for v in results.values() if str(v).startswith(str(folder)) and not Path(v).is_file()] == []
    assert list(folder.iterdir())
    return stopped


@pytest.fixture
def impatient(monkeypatch):
    """Looks at the button after every second row, and at every progress."""
    from carbonbalance.algorithms.bridge import progress, sinks, vectors

    monkeypatch.setattr(progress.FeedbackProgress, "INTERVAL", 0.0)
    monkeypatch.setattr(vectors, "READ_STEP", 2)
    monkeypatch.setattr(sinks, "READ_STEP", 2)


@steps
def test_cancelled_at_every_moment(recipe, case, run, feedback, tmp_path, impatient):
    folder = tmp_path / "out"
    folder.mkdir()
    plain = case(recipe)
    parameters = {**plain.parameters(), **everything(recipe.step, folder)}
    assert stops(run, recipe.step, parameters, folder, feedback) >= 3


@steps
def test_stopped_half_way(recipe, case, refusal, feedback, tmp_path, impatient):
    target = tmp_path / "out.gpkg"
    stopped = feedback(stop_at=20)
    assert "cancelled" in refusal(recipe.step, case(recipe).parameters(str(target)), stopped)
    assert max(stopped.reached) >= 20
    assert not target.exists()


@steps
@pytest.mark.parametrize("place", ["/proc/out.gpkg", "/proc/out.csv", "{file}/out.gpkg", "{file}/out.csv"])
def test_unwritable_target(recipe, place, case, refusal, tmp_path):
    blocking = tmp_path / "a file"
    blocking.write_text("not a folder")
    target = place.format(file=blocking)
    assert target in refusal(recipe.step, case(recipe).parameters(target))
    assert blocking.read_text() == "not a folder"


@steps
def test_existing_file_is_replaced(recipe, case, run, rows_of, tmp_path):
    for ending in ("gpkg", "csv"):
        target = str(tmp_path / f"out.{ending}")
        half = case(recipe, rows=[r for r in Case.given(recipe) if r["code"] != "c"])
        run(recipe.step, half.parameters(target))
        whole = case(recipe)
        whole.check(rows_of(run(recipe.step, whole.parameters(target))[recipe.target]), text=ending == "csv")


@steps
@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
def test_no_step_replaces_its_own_input(recipe, ending, case, refusal, tmp_path):
    import processing

    place = str(tmp_path / f"units.{ending}")
    plain = case(recipe)
    processing.run("native:savefeatures", {"INPUT": plain.layer, "OUTPUT": place})
    before = Path(place).read_bytes()
    assert "would replace" in refusal(recipe.step, plain.parameters(place, INPUT=place))
    assert Path(place).read_bytes() == before


def test_no_output_replaces_another(case, refusal, tmp_path):
    place = str(tmp_path / "both.gpkg")
    sentence = refusal("carbonbalance", case(RECIPES["carbonbalance"]).parameters(place, OUTPUT_TABLE=place))
    assert f"“Totals by year” would replace {place}" in sentence


@steps
def test_progress_moves(recipe, case, run, impatient):
    run(recipe.step, case(recipe).parameters())
    reached = run.feedback.reached
    assert reached == sorted(reached)
    assert 0 < max(reached) <= 100


# --- a raster of cells --------------------------------------------------------------------------------------------

class Light:
    """Night light over the three squares, 5 × 5 cells each with 1, 2 and 3, and the call of ``gridemissions``."""

    TOTAL = 1500.0

    def __init__(self, make_layer, raster, folder):
        self.make_layer = make_layer
        folder.mkdir(exist_ok=True)
        grid = np.repeat([[LIGHT_OF_CELL[u] for u in "abc"]], 5, axis=0).repeat(5, axis=1)
        self.path = raster(folder / "夜 光.tif", grid, DEGREES.x0, DEGREES.y0 + DEGREES.side, DEGREES.side / 5)

    def region(self, shapes, crs="EPSG:4326"):
        return self.make_layer([{"code": code, "wkt": shape} for code, shape in shapes.items()], crs=crs)

    def parameters(self, target, region=None):
        return {"LIGHT": self.path, "TOTAL": self.TOTAL, "OUTPUT": str(target),
                **({} if region is None else {"REGION": region})}

    def check(self, results, cells, folder=None):
        """Each cell has light/Σ light of the total: cells of a, b, c in the region as given, and none elsewhere."""
        from osgeo import gdal

        whole = sum(LIGHT_OF_CELL[u] * n for u, n in cells.items())
        data = gdal.Open(results["OUTPUT"])
        band = data.GetRasterBand(1)
        made = band.ReadAsArray()
        for i, unit in enumerate("abc"):
            square = made[:, 5 * i:5 * i + 5]
            held = square[square != band.GetNoDataValue()]
            assert len(held) == cells.get(unit, 0)
            assert held == pytest.approx(self.TOTAL * LIGHT_OF_CELL[unit] / whole, rel=1e-6)
        assert results["SUM"] == pytest.approx(self.TOTAL, rel=1e-9)


@pytest.fixture
def light(layer, raster, tmp_path):
    return Light(layer, raster, tmp_path / "灯光")


def squares(units="ab", world=DEGREES):
    return {u: world.shape(u) for u in units}


def test_grid_regions_of_all_kinds(light, run, tmp_path):
    target = tmp_path / "网格 排放.tif"
    parts = {"b": f"MULTIPOLYGON(({DEGREES.square('b', 0, 2)}),({DEGREES.square('b', 3, 5)}))",
             "c": f"POLYGON({DEGREES.square('c')},{DEGREES.square('c', 2, 3, 2, 3)})"}
    for region, cells in ((None, {"a": 25, "b": 25, "c": 25}), (light.region(squares("ab")), {"a": 25, "b": 25}),
                          (light.region({"a": DEGREES.shape("a"), "b": None}), {"a": 25}),
                          (light.region(parts), {"b": 20, "c": 24})):
        light.check(run("gridemissions", light.parameters(target, region)), cells)
        beside = {p.name for p in tmp_path.iterdir() if p.is_file()}
        assert beside <= {target.name, target.name + ".aux.xml", target.stem + ".qmd", target.stem + ".qml"}


def test_grid_region_in_another_crs(light, run, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry

    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"),
                                   QgsCoordinateReferenceSystem("EPSG:32650"), QgsProject.instance())
    shape = QgsGeometry.fromWkt(DEGREES.shape("b"))
    shape.transform(there)
    light.check(run("gridemissions", light.parameters(tmp_path / "o.tif", light.region(
        {"b": shape.asWkt(8)}, "EPSG:32650"))), {"b": 25})


def test_grid_selected_features_only(light, run, tmp_path):
    region = light.region(squares("abc"))
    region.selectByExpression("code = 'c'")
    with selection_of(region) as source:
        light.check(run("gridemissions", light.parameters(tmp_path / "o.tif", source)), {"c": 25})


def test_grid_refusals(light, refusal, tmp_path):
    target = tmp_path / "o.tif"
    empty = light.region(squares())
    empty.dataProvider().truncate()
    for region, words in ((empty, "has no features"), (light.region({"a": DEGREES.bow_tie("a")}), "1 invalid polygons"),
                          (light.region(squares(), crs=""), "has no coordinate reference system"),
                          (light.region({"a": None}), "comes to nothing"),
                          (light.region({"a": "POLYGON((0 0,1 0,1 1,0 1,0 0))"}), "comes to nothing")):
        assert words in refusal("gridemissions", light.parameters(target, region))
        assert [p for p in tmp_path.iterdir() if p.is_file()] == []
    blocking = tmp_path / "a file"
    blocking.write_text("")
    for place in ("/proc/out.tif", f"{blocking}/out.tif", str(tmp_path)):
        assert place in refusal("gridemissions", light.parameters(place))
    before = Path(light.path).read_bytes()
    assert "would replace" in refusal("gridemissions", light.parameters(light.path))
    assert Path(light.path).read_bytes() == before
    both = {**light.parameters(target), "DENSITY": str(target)}
    assert "“Emission density” would replace" in refusal("gridemissions", both)
    assert not target.exists()


def test_grid_cancelled_at_every_moment(light, run, feedback, tmp_path, impatient):
    folder = tmp_path / "out"
    folder.mkdir()
    parameters = {**light.parameters("", light.region(squares())), **everything("gridemissions", folder)}
    assert stops(run, "gridemissions", parameters, folder, feedback) >= 3


# --- a table of coefficients --------------------------------------------------------------------------------------

def test_coefficients_are_those_of_the_file(run, rows_of, tmp_path):
    with (Path(__file__).resolve().parents[2] / "core/data/sequestration.csv").open(encoding="utf-8") as file:
        given = list(csv.DictReader(file))
    for target in ("memory:", str(tmp_path / "系 数.gpkg"), str(tmp_path / "系数.csv")):
        results = run("exportcoefficients", {"TABLE_NAME": 0, "OUTPUT": target})
        rows = rows_of(results["OUTPUT"])
        assert results["ROWS"] == len(given) == len(rows)
        for row, line in zip(rows, given):
            assert {n: (str(row[n]) if row[n] is not None else "") for n in line if n != "value"} == {
                n: v for n, v in line.items() if n != "value"}
            assert float(row["value"]) == pytest.approx(float(line["value"]), rel=1e-14)


def test_coefficients_cancelled_and_unwritable(run, refusal, feedback, tmp_path, impatient):
    folder = tmp_path / "out"
    folder.mkdir()
    parameters = {"TABLE_NAME": 0, **everything("exportcoefficients", folder)}
    assert stops(run, "exportcoefficients", parameters, folder, feedback) >= 1
    assert "/proc/o.csv" in refusal("exportcoefficients", {"TABLE_NAME": 0, "OUTPUT": "/proc/o.csv"})
