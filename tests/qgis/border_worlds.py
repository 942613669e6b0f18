"""The small worlds of the border matrix: units in squares, what each step answers on them by formulas written anew here.

What a step takes is read from its parameters in the registry, and each kind of input has its borders: rows of units in
test_borders.py, rasters in test_borders_rasters.py, tables and matrices in test_borders_tables.py, and what is written in
test_borders_outputs.py. The data here: three units in two years, or sixteen where a step needs more, rows out of order, so
that a lost order shows.
"""

import contextlib
import math
from dataclasses import dataclass, field

import numpy as np
import pytest
from page_reader import Reader
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
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
RESULTS = tuple({"code": code, "year": year, "csd": n - c, "q": c / n} for code, year, c, n in (
    ("b", 2010, 5.0e6, 2.0e6), ("a", 2000, 1.0e6, 2.0e6), ("c", 2000, 4.0e6, 1.0e6), ("a", 2010, 3.0e6, 1.0e6),
    ("b", 2000, 1.5e6, 0.5e6), ("c", 2010, 2.5e6, 3.5e6)))
"""What a balance has left behind, for the report."""
TOTALS = {2000: 600.0, 2010: 1200.0}
"""t CO2 to share out in each year."""
CELLS = {"a": 25, "b": 25, "c": 25}
"""Raster cells of each unit: squares of 5 × 5."""
LIGHT_OF_CELL = {"a": 1.0, "b": 2.0, "c": 3.0}
"""Of each cell in 2000; in 2010 ten times that."""
CHINESE = {"code": "代码", "grp": "地级市", "year": "年份", "light": "灯光总值", "npp": "净初级", "c": "碳排放", "n": "碳汇",
           "g": "生产总值", "p": "人口", "c_2000": "碳排放_2000", "c_2010": "碳排放_2010"}


# --- what the registry holds --------------------------------------------------------------------------------------

def registered():
    """Every step by its name, as the provider registers it."""
    from carbonbalance.algorithms import steps

    return {step.NAME: step().create() for step in steps()}


def kind_of(definition):
    """Kind of data that a parameter takes, by its type alone: ``places``, ``table``, ``raster``, ``layers``, ``matrix`` or
    None for a choice, a number, a text, a field or a destination."""
    kind = definition.type()
    if kind == "source":
        with_places = {QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon}
        return "places" if with_places & set(definition.dataTypes()) else "table"
    if kind == "multilayer":
        return "raster" if definition.layerType() == QgsProcessing.SourceType.TypeRaster else "layers"
    return kind if kind in ("raster", "matrix") else None


STEPS = registered()
INPUTS = {(name, d.name()): kind_of(d) for name, step in STEPS.items() for d in step.parameterDefinitions() if kind_of(d)}
"""Kind of every data input of every step."""
ROWED = [place for place, kind in INPUTS.items() if kind in ("places", "layers") or place[1] == "INPUT"]
"""Inputs whose rows are units; every other table is one of coefficients, totals or keys."""
TABLED = [place for place, kind in INPUTS.items() if kind == "table" and place not in ROWED]
GRIDDED = [place for place, kind in INPUTS.items() if kind == "raster"]
TYPED = [place for place, kind in INPUTS.items() if kind == "matrix"]
DESTINATIONS = {name: {d.name(): d.type() for d in step.destinationParameterDefinitions()} for name, step in STEPS.items()}
ENDINGS = {"sink": "gpkg", "rasterDestination": "tif", "fileDestination": "html"}
ZONAL = {step for step, _ in ROWED} & {step for step, _ in GRIDDED}
"""Steps that read cells below the units."""


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

    def epsg(self):
        """Code for a raster: one has a CRS here, even where the units have none."""
        return int(self.crs[5:]) if self.crs else 32650

    def cell_ha(self, unit):
        """Mean area of the 25 cells of a unit on the ground."""
        x = self.x0 + UNITS.index(unit) * self.side
        if self.epsg() == 4326:
            return ellipsoid_ha(x, x + self.side, self.y0, self.y0 + self.side) / 25
        # UTM's scale at the easting of the unit's middle
        scale = 0.9996 * (1 + ((x + self.side / 2 - 500000) / 6.37e6) ** 2 / 2)
        return (self.side / 5 / scale) ** 2 / 1e4

    def bow_tie(self, unit):
        s, x, y = self.side, self.x0 + UNITS.index(unit) * self.side, self.y0
        return f"POLYGON(({x!r} {y!r},{x + s!r} {y + s!r},{x + s!r} {y!r},{x!r} {y + s!r},{x!r} {y!r}))"


def ellipsoid_ha(west, east, south, north):
    """Area between two meridians and two parallels of WGS 84 in ha, by the closed formula of the zone of an ellipsoid."""
    a, f = 6378137.0, 1 / 298.257223563
    e = math.sqrt(f * (2 - f))

    def zone(latitude):
        sine = math.sin(math.radians(latitude))
        return sine / (1 - (e * sine) ** 2) + math.atanh(e * sine) / e

    return math.radians(east - west) * a**2 * (1 - e**2) / 2 * (zone(north) - zone(south)) / 1e4


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


LAND = {"a": 1, "b": 2, "c": 3}
"""Class of the cells of each unit, but for one in the middle of its left side, which is water (4)."""
FACTORS = {"crop": 1.0, "forest": -2.0, "grass": -3.0, "water": -4.0, "bare": -5.0}
"""t C per ha and year, of our own making."""
PER_C = 44 / 12


def land_areas(case, unit):
    """ha of each class of a unit; empty where no cell is in it."""
    cells = case.cells.get(unit, 0)
    if not cells:
        return {}
    ha = case.world.cell_ha(unit)
    return {LAND[unit]: (cells - 1) * ha, 4: ha}


def land_carbon(rows, case):
    out = []
    for r in rows:
        area = land_areas(case, r["code"])
        crop, forest, grass, water = (area.get(k, 0.0) if area else None for k in (1, 2, 3, 4))
        if not area:
            out.append({"a_crop": None, "net": None})
            continue
        built, sink = r["c_2000"], PER_C * (2 * forest + 3 * grass + 4 * water)
        out.append({"a_crop": crop, "a_forest": forest, "a_grass": grass, "a_water": water, "src_crop": PER_C * crop,
                    "src_built": built, "snk_total": sink, "net": None if built is None else PER_C * crop + built - sink,
                    "ratio": crop / (forest + grass + water)})
    return out


def transitions(rows, case):
    """All but water of b becomes construction land, the others stay."""
    return [{"zone": r["code"], "from_code": code, "to_code": 5 if code == 2 else code, "area_ha": ha}
            for r in rows for code, ha in land_areas(case, r["code"]).items()]


def patterns(rows, case):
    """The cell of water touches its unit along three sides; b falls into two strips where it has 20 cells."""
    out = []
    for r in rows:
        cells = case.cells.get(r["code"], 0)
        if not cells:
            out.append({"pland_4": None, "np": None, "te": None, "shdi": None})
            continue
        patches, share = 2 if cells == 20 else 1, 1 / cells
        whole = {f"{metric}_{LAND[q['code']]}": 0 for q in rows for metric in ("pland", "np") if case.cells.get(q["code"])}
        own = LAND[r["code"]]
        out.append({**whole, f"pland_{own}": 100 * (1 - share), "pland_4": 100 * share, f"np_{own}": patches, "np_4": 1,
                    "np": patches + 1, "te": 3 * case.world.side / 5,
                    "shdi": -share * math.log(share) - (1 - share) * math.log(1 - share)})
    return out


def lights(rows, case):
    """Light over Σ light of the total, in the cells of the region and nowhere else."""
    whole = sum(LIGHT_OF_CELL[r["code"]] * case.cells[r["code"]] for r in rows if r["code"] in LIGHT_OF_CELL)
    return [*({"co2": 1500.0 * LIGHT_OF_CELL[r["code"]] * case.cells[r["code"]] / whole if case.cells[r["code"]] else None}
              for r in rows if r["code"] in LIGHT_OF_CELL), {"co2": None}]


def lights_of(place, case):
    """Sum of each unit's square, and of all beside them."""
    cells, _ = read_raster(place)
    out = []
    for unit in (r["code"] for r in case.rows if r["code"] in LIGHT_OF_CELL):
        left = 5 * UNITS.index(unit)
        out.append(cells[0][:, left:left + 5].copy())
        cells[0][:, left:left + 5] = np.nan
    return [{"co2": float(np.nansum(square)) if np.isfinite(square).any() else None} for square in (*out, cells[0])]


def densities(rows, case):
    """A kernel holds the whole weight of its point round its place: sum and centre are those of the weights."""
    out = []
    for year, held in years_apart(rows, "c"):
        held = [i for i in held if rows[i]["code"] not in case.lost]
        weights = [rows[i]["c"] for i in held]
        places = [UNITS.index(rows[i]["code"]) + 0.5 for i in held]
        out.append({"year": year, "mass": sum(weights), "x": sum(w * x for w, x in zip(weights, places)) / sum(weights)})
    return out


def densities_of(place, case):
    """Weight in the cells of each band, and its centre in sides of the units' squares."""
    bands, data = read_raster(place)
    x, y, km2 = centres(data)
    out = []
    for number, cells in enumerate(bands, 1):
        weight = np.nan_to_num(cells) * km2
        (east,), _ = into(case.world, data, [(weight * x).sum() / weight.sum()], [(weight * y).sum() / weight.sum()])
        out.append({"year": int(data.GetRasterBand(number).GetDescription()), "mass": weight.sum(),
                    "x": (east - case.world.x0) / case.world.side})
    return out


def masked(rows, case):
    return [*({"cells": case.cells[r["code"]]} for r in rows), {"cells": 0}]


def masked_of(place, case):
    """Cells with a density as a share of those in each unit's square, and how many there are beside the units."""
    (cells,), data = read_raster(place)
    x, y, _ = centres(data)
    east, north = into(case.world, data, x.ravel(), y.ravel())
    held = np.isfinite(cells).ravel()
    column = np.where((north > case.world.y0) & (north < case.world.y0 + case.world.side),
                      np.floor((east - case.world.x0) / case.world.side), -1)
    inside = {r["code"]: column == UNITS.index(r["code"]) for r in case.rows}
    return [*({"cells": 25 * held[square].mean()} for square in inside.values()),
            {"cells": int(held[~sum(inside.values(), np.zeros(held.shape, dtype=bool))].sum())}]


def reported(rows, case):
    """Totals of each year in Mt: of N − C and C/N follow N = (N − C)/(1 − C/N) and C."""
    out = []
    for year in years_of(rows):
        held = [(r["csd"] / (1 - r["q"]), r["q"]) for r in rows if r["year"] == year and None not in (r["csd"], r["q"])]
        sink, emission = (sum(n * v for n, v in zip([n for n, _ in held], factors)) / 1e6
                          for factors in ([1] * len(held), [q for _, q in held]))
        out.append({"Year": year, "Units": len(held), "Emission": emission if held else None,
                    "Sequestration": sink if held else None, "Q": emission / sink if held else None})
    return out


def reported_of(place, case):
    """The table of the years on the page, by its head."""
    with open(place, encoding="utf-8") as file:
        rows = Reader(file.read()).rows
    years = years_of(case.rows)
    if len(years) == 1:  # no table of years, but the last row of that of the units
        head = next(i for i, r in enumerate(rows) if r[:2] == ["Unit", "Emission"])
        last = [r for r in rows[head + 1:] if len(r) == len(rows[head])][-1]
        found = [{**dict(zip(rows[head], last)), "Year": str(years[0]), "Units": str(len(case.rows))}]
    else:
        head = next(i for i, r in enumerate(rows) if r[:2] == ["Year", "Units"])
        found = [dict(zip(rows[head], r)) for r in rows[head + 1:head + 1 + len(years)]]
    return [{k: None if r.get(k) == "–" else float(r[k]) for k in ("Year", "Units", "Emission", "Sequestration", "Q")}
            for r in found]


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
        Tolerance: 1e-9, but for rounds that end at a tolerance of their own, and for cells of 32 bits.
    main : str
        Parameter that takes the rows.
    world : World
        Where the rows lie, unless a border moves them.
    build : callable or None
        Further parameters of a case, such as rasters below its units.
    read : callable or None
        Rows of a result that is no layer.
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
    main: str = "INPUT"
    world: object = DEGREES
    build: object = None
    read: object = None

    def destination(self):
        """Type of the target, as the registry has it."""
        return DESTINATIONS[self.step][self.target]


def each(rows):
    return range(len(rows))


def twice(rows):
    return [i for i in range(len(rows)) for _ in range(2)]


def below_lights(case):
    return {"RASTERS": [case.cells_below(f"light_{year}", {u: v * f for u, v in LIGHT_OF_CELL.items()})
                        for year, f in ((2000, 1), (2010, 10))]}


def below_light(case):
    return {"LIGHT": case.cells_below("夜 光", LIGHT_OF_CELL)}


def below_land(case):
    table = case.make_layer([{"class": k, "value": v} for k, v in FACTORS.items()], geometry="NoGeometry", name="factors")
    return {"LANDUSE": [case.cells_below("land_2000", LAND, water=4)], "FACTORS_TABLE": table}


def below_two_lands(case):
    return {"LANDUSE_FROM": case.cells_below("land_2000", LAND, water=4),
            "LANDUSE_TO": case.cells_below("land_2010", {**LAND, "b": 5}, water=4)}


def below_pattern(case):
    return {"LANDUSE": [case.cells_below("land", LAND, water=4)]}


def beside_totals(case):
    table = case.make_layer([{"y": y, "t": t} for y, t in TOTALS.items()], geometry="NoGeometry", name="totals")
    return {"TOTALS": table, "TOTALS_YEAR": "y", "TOTALS_VALUE": "t"}


def beside_statistics(case):
    table = case.make_layer([{"k": k, "y": y, "price": v} for (k, y), v in STATISTICS.items()], geometry="NoGeometry",
                            name="statistics")
    return {"TABLE": table, "TABLE_UNIT_ID": "k", "TABLE_YEAR": "y"}


def in_metres(case):
    """Radius and cells of a density: the sides of the units are about 10 km in every world."""
    return {"RADIUS": 8000, "CELL": 500}


def points_below(case):
    """Points in the middle of the squares, all of whose density lies within the mask or beside it."""
    w, side = case.world, case.world.side
    crs = w.crs or METRES.crs
    points = case.make_layer([{"n": 1, "wkt": f"POINT({w.x0 + (i + 0.5) * side!r} {w.y0 + side / 2!r})"} for i in range(3)],
                             crs=crs, geometry="Point", name="points")
    return {"INPUT": points, "RADIUS": 12000, "CELL": 200}


WORLD_WIDE = {"TYPE": 1, "KERNEL": 1, "BANDWIDTH": 1e12}
"""A fixed Gaussian kernel that is 1 everywhere."""

RECIPES = {(r.step, r.main): r for r in (
    Recipe("zonalpanel", {"UNIT_ID": "code"}, cells, (), {"PREFIX": "ntl_"}, origin=twice, once=True, build=below_lights),
    Recipe("stackyears", {"UNIT_ID": "code"}, stacked, ("c_2000", "c_2010"), origin=twice, once=True),
    Recipe("joinpanel", {"UNIT_ID": "code", "YEAR": "year"}, joined, origin=each, build=beside_statistics),
    Recipe("aggregateunits", {"GROUP": "grp", "YEAR": "year", "SUMS": ["c", "n"]}, groups, ("c", "n")),
    Recipe("allocateemissions", {"UNIT_ID": "code", "YEAR": "year", "LIGHT": "light"}, allocation, ("light",),
           origin=each, build=beside_totals),
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
    Recipe("landusecarbon", {"UNIT_ID": "code", "BUILT_EMISSION": "c_2000"}, land_carbon, ("c_2000",), origin=each, once=True,
           rel=1e-4, build=below_land),
    Recipe("landusetransition", {"UNIT_ID": "code"}, transitions, (), {"YEAR_FROM": 2000, "YEAR_TO": 2010},
           target="OUTPUT_TABLE", main="ZONES", once=True, rel=1e-4, build=below_two_lands),
    # a raster in degrees has no lengths, which test_borders_rasters.py tries
    Recipe("landscapemetrics", {"UNIT_ID": "code"}, patterns, (), {"METRICS": [0, 1, 4, 16]}, origin=each, main="ZONES",
           once=True, world=METRES, build=below_pattern),
    Recipe("gridemissions", {}, lights, (), {"TOTAL": 1500.0}, main="REGION", once=True, rel=1e-6, build=below_light,
           read=lights_of),
    Recipe("kerneldensity", {"YEAR": "year", "WEIGHT": "c"}, densities, ("c",), rel=2e-3, build=in_metres, read=densities_of),
    Recipe("kerneldensity", {}, masked, (), main="MASK", once=True, rel=0.02, build=points_below, read=masked_of),
    Recipe("studyreport", {"UNIT_ID": "code", "YEAR": "year"}, reported, ("csd", "q"), {"TITLE": "题 title"},
           target="OUTPUT_HTML", main="LAYERS", rows=RESULTS, rel=5e-3, read=reported_of),
)}
"""By step and the parameter that takes the rows."""
PLACED = {"standardellipse", "globalautocorrelation", "localmoran", "hotspots", "globalregression", "gwr", "mgwr", "gtwr",
          "kerneldensity"}
"""Steps for which a row without a place is as good as a row without a value."""
NEEDS_VALUES = {"allocateemissions": "sums to zero", "standardellipse": "weight above zero", "kerneldensity": "weight above zero",
                **dict.fromkeys(("globalautocorrelation", "localmoran", "hotspots", "globalregression", "geodetector", "gwr",
                                 "mgwr", "gtwr", "unitclusters", "entropytopsis", "couplingcoordination", "cubezones",
                                 "compensationzones"), "has 0 units with")}
"""Steps that refuse a layer without any value, and a word of their sentence."""


def recipe_of(place):
    """Recipe of an input of rows; a step is not registered without one."""
    assert place in RECIPES, f"“{place[0]}” is registered, but the rows of {place[1]} have no place in the border matrix"
    return RECIPES[place]


class Case:
    """One step on one set of rows.

    Parameters
    ----------
    rows : list of dict, optional
        Default: those of the recipe.
    names : dict, optional
        Other names of the fields.
    texts : collection of str
        Number fields that come as text.
    shapes : dict, optional
        Unit → WKT, or None for none.
    cells : dict, optional
        Unit → number of its cells.
    crs : str, optional
        CRS of the rows, where their shapes lie in another one than the cells below them.
    """

    def __init__(self, recipe, make_layer, raster, rows_of, folder, rows=None, world=None, names=None, texts=(), shapes=None,
                 cells=None, crs=None):
        self.recipe, self.names, self.world = recipe, names or {}, world or recipe.world
        self.make_layer, self._raster, self._rows_of, self._folder = make_layer, raster, rows_of, folder
        self.cells = cells or CELLS
        self.rows = [dict(r) for r in (self.given(recipe) if rows is None else rows)]
        shapes = shapes or {}
        self.lost = {unit for unit, shape in shapes.items() if shape is None}
        # an empty layer still has its fields
        sample = self.rows or self.given(recipe)[:1]
        held = [{**{self.name(k): str(v) if k in texts and v is not None else v for k, v in r.items()},
                 "wkt": shapes[r["code"]] if r["code"] in shapes else self.world.shape(r["code"] or "a")} for r in sample]
        kinds = {self.name(k): "text" if k in texts else "real" for k in recipe.values}
        self.layer = make_layer(held, crs=crs or self.world.crs, name="单位" if names else "units", kinds=kinds)
        if not self.rows:
            self.layer.dataProvider().truncate()
        self.others = {**recipe.others, **(recipe.build(self) if recipe.build else {})}

    @staticmethod
    def given(recipe):
        """Rows that the step takes."""
        if not recipe.once:
            return [dict(r) for r in recipe.rows]
        return [{"code": r["code"], "grp": r["grp"], "c_2000": r["c"],
                 "c_2010": next(q["c"] for q in ROWS if q["code"] == r["code"] and q["year"] == 2010)}
                for r in ROWS if r["year"] == 2000]

    def cells_below(self, name, values, water=None):
        """A raster of 5 × 5 cells in each of the first three units."""
        self._folder.mkdir(parents=True, exist_ok=True)
        grid = np.repeat([[values[u] for u in "abc"]], 5, axis=0).repeat(5, axis=1)
        if water is not None:
            grid[2, ::5] = water
        w = self.world
        return self._raster(self._folder / f"{name}.tif", grid, w.x0, w.y0 + w.side, w.side / 5, w.epsg())

    def name(self, original):
        """Name of a field in this case's layer."""
        return self.names.get(original, original)

    def taken(self, new):
        """Name of a new column, which QGIS numbers where the layer has one already."""
        return f"{new}_2" if self.layer.fields().lookupField(new) >= 0 else new

    def source(self, given):
        """A value for the main input."""
        return [given] if INPUTS[self.recipe.step, self.recipe.main] == "layers" else given

    def parameters(self, target=None, source=None, **more):
        """The call; without a target the result stays in memory, or where QGIS puts what has to be a file."""
        chosen = {p: [self.name(f) for f in v] if isinstance(v, list) else self.name(v)
                  for p, v in self.recipe.fields.items()}
        if target is None:
            target = "memory:" if self.recipe.destination() == "sink" else QgsProcessing.TEMPORARY_OUTPUT
        main = self.source(self.layer if source is None else source)
        return {**self.others, self.recipe.main: main, **chosen, self.recipe.target: target, **more}

    def result(self, results):
        """Rows of the main result."""
        made = results[self.recipe.target]
        return self.recipe.read(made, self) if self.recipe.read else self._rows_of(made)

    def verify(self, results, text=False):
        """Compare the main result of a run with the right answer."""
        self.check(self.result(results), text=text)

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


@contextlib.contextmanager
def selection_of(layer):
    """Source of the selected features, as the dialog gives it for a layer of the project."""
    QgsProject.instance().addMapLayer(layer, False)
    try:
        yield QgsProcessingFeatureSourceDefinition(layer.id(), True)
    finally:
        QgsProject.instance().takeMapLayer(layer)


def read_raster(place):
    """Bands with NaN for no data, and the dataset."""
    from osgeo import gdal

    data = gdal.Open(str(place))
    bands = []
    for number in range(1, data.RasterCount + 1):
        band = data.GetRasterBand(number)
        cells = band.ReadAsArray()
        bands.append(np.where(cells == np.array(band.GetNoDataValue()).astype(cells.dtype), np.nan, cells.astype(float)))
    return bands, data


def centres(data):
    """Centres of the cells of a grid in metres, and the area of one in km²."""
    x0, dx, _, y0, _, dy = data.GetGeoTransform()
    x, y = np.meshgrid(x0 + (np.arange(data.RasterXSize) + 0.5) * dx, y0 + (np.arange(data.RasterYSize) + 0.5) * dy)
    return x, y, -dx * dy / 1e6


def into(world, data, x, y):
    """Places of a raster in the CRS of a world, as arrays of x and y."""
    from osgeo import osr

    here, there = osr.SpatialReference(), osr.SpatialReference()
    here.ImportFromWkt(data.GetProjection())
    there.ImportFromEPSG(world.epsg())
    for reference in (here, there):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made = osr.CoordinateTransformation(here, there).TransformPoints([(float(a), float(b)) for a, b in zip(x, y)])
    return tuple(np.array(made).T[:2])


def moved(wkt, here, there):
    """A shape in another CRS, with so many corners that its edges keep their course."""
    shape = QgsGeometry.fromWkt(wkt).densifyByCount(50)
    shape.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(here), QgsCoordinateReferenceSystem(there),
                                           QgsProject.instance()))
    return shape.asWkt(9)
