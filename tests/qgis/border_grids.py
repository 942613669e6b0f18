"""The small rasters of the border matrix: cells, what each step answers on them by formulas written anew here."""

import math
from collections import deque
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from border_worlds import DESTINATIONS, ENDINGS, FACTORS, PER_C, STEPS, ellipsoid_ha, read_raster
from osgeo import gdal, osr

SHAPE = (4, 6)


@dataclass(frozen=True)
class Place:
    """Where a grid lies: EPSG code or None, left and upper edge, width and height of a cell."""

    epsg: object
    x0: float
    y1: float
    dx: float
    dy: float

    def finer(self):
        """The same place in cells of half the sides."""
        return replace(self, dx=self.dx / 2, dy=self.dy / 2)

    def reference(self):
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(self.epsg)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return crs

    def areas(self, shape):
        """m² of each cell on the ground; the grid in metres lies on the central meridian, where UTM's scale is 0.9996."""
        if self.epsg == 4326:
            rows = [1e4 * ellipsoid_ha(0, self.dx, self.y1 - (i + 1) * self.dy, self.y1 - i * self.dy) for i in range(shape[0])]
        else:
            rows = [self.dx * self.dy / 0.9996**2 if self.epsg else np.nan] * shape[0]
        return np.repeat(np.array(rows)[:, None], shape[1], axis=1)

    def latitudes(self, shape):
        """Radians of each cell's centre."""
        to_degrees = osr.CoordinateTransformation(self.reference(), Place(4326, 0, 0, 1, 1).reference())
        found = [[to_degrees.TransformPoint(self.x0 + (j + 0.5) * self.dx, self.y1 - (i + 0.5) * self.dy)[1]
                  for j in range(shape[1])] for i in range(shape[0])]
        return np.radians(found)

    def rectangle(self, left, right):
        """Columns of the grid as a polygon."""
        a, b = self.x0 + left * self.dx, self.x0 + right * self.dx
        c, d = self.y1 - SHAPE[0] * self.dy, self.y1
        return f"POLYGON(({a!r} {c!r},{b!r} {c!r},{b!r} {d!r},{a!r} {d!r},{a!r} {c!r}))"


METRIC = Place(32650, 499700.0, 3540000.0, 100.0, 100.0)
OBLONG = replace(METRIC, dx=200.0, x0=499400.0)
DEGREE = Place(4326, 118.0, 32.0, 0.001, 0.001)
LOST = replace(METRIC, epsg=None)


@dataclass(frozen=True)
class Sheet:
    """Cells of a file, NaN for no data, and how they are written."""

    cells: np.ndarray
    place: Place
    nodata: object = -9999.0
    skew: float = 0.0


def write(path, sheets):
    """A GeoTIFF with a band for each sheet; without a nodata value NaN and infinities are written as they are."""
    first = sheets[0]
    rows, columns = first.cells.shape
    data = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, len(sheets), gdal.GDT_Float32)
    p = first.place
    data.SetGeoTransform((p.x0, p.dx, first.skew * p.dx, p.y1, first.skew * p.dy, -p.dy))
    if p.epsg:
        data.SetProjection(p.reference().ExportToWkt())
    for number, sheet in enumerate(sheets, 1):
        band = data.GetRasterBand(number)
        cells = sheet.cells
        if sheet.nodata is not None:
            band.SetNoDataValue(sheet.nodata)
            cells = np.where(np.isnan(cells), sheet.nodata, cells)
        band.WriteArray(cells)
    del data
    return str(path)


# --- right answers, by formulas of their own ----------------------------------------------------------------------
# each takes the cells of every input and their place, and gives bands or rows of every output

ROW, COLUMN = np.mgrid[0:SHAPE[0], 0:SHAPE[1]]
RAMP = 1.0 + (ROW * 5 + COLUMN * 3) % 7
"""1 to 7, other in every row and column."""
DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31.0])[:, None, None]
MONTHS = np.arange(12.0)[:, None, None]
WARM = 15 - 12 * np.cos(np.pi * MONTHS / 6) + RAMP / 10
RAIN = 80 - 60 * np.cos(np.pi * MONTHS / 6) + RAMP


def light(planes, place):
    (cells,) = planes["LIGHT"]
    share = cells / np.nansum(cells)
    return {"OUTPUT": [1500.0 * share], "DENSITY": [1500.0 * share / (place.areas(cells.shape) / 1e6)]}


NDVI = (0.25, 0.27, 0.33, 0.42, 0.50, 0.56, 0.60, 0.61, 0.55, 0.45, 0.36, 0.28)
CLIMATE = {"TEMPERATURE": (2, 4, 9, 15, 20, 24, 27, 26.5, 22, 17, 10.5, 4.5),
           "PRECIPITATION": (40, 55, 80, 90, 95, 170, 180, 120, 75, 60, 50, 30),
           "SOLAR": (260, 280, 360, 440, 520, 500, 600, 570, 430, 370, 290, 250)}
CODES = np.where((ROW + 2 * COLUMN) % 5 == 3, 10.0, 8.0)
"""Grassland, and land without vegetation, which takes nothing up."""


def grassland(planes, place):
    """The worked cell of the dossier of methods (T4.2) is a grassland with 557.1543 g C/m² a year."""
    (codes,) = planes["VEGETATION"]
    known = np.isfinite([p for held in planes.values() for p in held]).all(axis=0)
    return {"OUTPUT": [np.where(known, np.where(codes == 8, 557.1543, 0.0), np.nan)]}


def sky(place, shape):
    """Ra in MJ/m² a month and the length of the day in hours, by FAO-56: eq. 21 to 25 and 34, on day ⌊30.4 M − 15⌋."""
    latitude, day = place.latitudes(shape)[None], np.floor(30.4 * (MONTHS + 1) - 15)
    tilt = 0.409 * np.sin(2 * np.pi * day / 365 - 1.39)
    sunset = np.arccos(-np.tan(latitude) * np.tan(tilt))
    ra = 24 * 60 / np.pi * 0.0820 * (1 + 0.033 * np.cos(2 * np.pi * day / 365)) * (
        sunset * np.sin(latitude) * np.sin(tilt) + np.cos(latitude) * np.cos(tilt) * np.sin(sunset))
    return ra * DAYS, 24 / np.pi * sunset


def by_sunshine(planes, place):
    ra, hours = sky(place, planes["TEMPLATE"][0].shape)
    return {"OUTPUT": list((0.25 + 0.5 * np.array(planes["SUNSHINE"]) / hours) * ra)}


def by_range(planes, place):
    ra, _ = sky(place, planes["TEMPLATE"][0].shape)
    return {"OUTPUT": list(0.16 * np.sqrt(np.array(planes["TMAX"]) - np.array(planes["TMIN"])) * ra)}


def respiration(planes):
    """Pei et al. 2010, thirty days in each month."""
    t, r = (np.array(planes[k]) for k in ("TEMPERATURE", "PRECIPITATION"))
    return 0.22 * (np.exp(0.0912 * t) + np.log(0.3145 * r + 1)) * 30 * 0.465


def breath(planes, place):
    rh = respiration(planes)
    return {"OUTPUT": [planes["NPP"][0] - rh.sum(axis=0)]}


def monthly_breath(planes, place):
    rh = respiration(planes)
    months = np.array(planes["NPP"]) - rh
    return {"OUTPUT": [months.sum(axis=0)], "MONTHLY": list(months), "RESPIRATION": [rh.sum(axis=0)]}


def overlay(planes, place):
    """Weights 3 : 1, or the one criterion that is left; limits 2 and 4; a cell that is not allowed has 0."""
    score = sum(w * p for w, p in zip((0.75, 0.25), planes["CRITERIA"])) if len(planes["CRITERIA"]) > 1 else planes["CRITERIA"][0]
    score = np.where(np.isnan(score), np.nan, np.where(planes["CONSTRAINT"][0] == 1, score, 0.0))
    classes = np.where(np.isnan(score), np.nan, np.where(score == 0, 0, 1 + (score > 2) + (score > 4)))
    ha, rows = place.areas(score.shape) / 1e4, []
    for k in (3, 2, 1, 0):
        held = classes == k
        if k or held.any():
            rows.append({"class_code": k, "cells": int(held.sum()), "area_ha": None if place.epsg is None else ha[held].sum()})
    return {"OUTPUT": [score], "CLASSES_OUT": [classes], "OUTPUT_TABLE": rows}


COVER = np.array([[1, 1, 2, 2, 3, 3], [1, 5, 2, 2, 3, 3], [4, 4, 2, 6, 6, 3], [4, 1, 1, 6, 6, 1.0]])
LATER = np.where((COVER == 1) & (COLUMN < 2), 5.0, COVER)


def changes(planes, place):
    (before,), (after,) = planes["LANDUSE_FROM"], planes["LANDUSE_TO"]
    pair, ha = 1000 * before + after, place.areas(before.shape) / 1e4
    return {"OUTPUT_TABLE": [{"from_code": int(p // 1000), "to_code": int(p % 1000), "area_ha": ha[pair == p].sum()}
                             for p in np.unique(pair[np.isfinite(pair)])], "CHANGE": [pair]}


KINDS = ("crop", "forest", "grass", "water", "built", "bare")
HALVES = {"西": (0, 3), "东": (3, 6)}


def zones(case):
    """The halves of the grid as units."""
    place = replace(case.place, epsg=case.place.epsg or 32650)
    rows = [{"code": code, "wkt": place.rectangle(*sides)} for code, sides in HALVES.items()]
    return {"INPUT": case.make_layer(rows, crs=f"EPSG:{place.epsg}", name="zones"), "UNIT_ID": "code"}


def zones_and_factors(case):
    table = case.make_layer([{"class": k, "value": v} for k, v in FACTORS.items()], geometry="NoGeometry", name="factors")
    return {**zones(case), "FACTORS_TABLE": table}


def carbon(planes, place):
    rows = []
    for (left, right) in HALVES.values():
        for year, cells in zip((2000, 2010), planes["LANDUSE"]):
            here, ha = cells[:, left:right], place.areas(cells.shape)[:, left:right] / 1e4
            if not np.isfinite(here).any():
                rows.append({"year": year, **{f"a_{k}": None for k in KINDS}, "net": None})
                continue
            area = {kind: ha[here == k].sum() for k, kind in enumerate(KINDS, 1)}
            net = PER_C * sum(FACTORS[k] * area[k] for k in KINDS if k != "built")
            rows.append({"year": year, **{f"a_{k}": v for k, v in area.items()}, "net": net})
    return {"OUTPUT": rows}


def means(planes, place):
    rows = []
    for (left, right) in HALVES.values():
        for year, cells in zip((2000, 2010), planes["RASTERS"]):
            here, area = cells[:, left:right], place.areas(cells.shape)[:, left:right]
            known = np.isfinite(here)
            mean = (here[known] * area[known]).sum() / area[known].sum() if known.any() else None
            rows.append({"year": year, "v_mean": mean})
    return {"OUTPUT": rows}


def patches_of(cells, code):
    """Patches of a class whose cells touch at sides or corners, by walking from cell to cell."""
    left = {tuple(p) for p in np.argwhere(cells == code)}
    count = 0
    while left:
        count += 1
        reach = deque([left.pop()])
        while reach:
            i, j = reach.popleft()
            for near in {(i + a, j + b) for a in (-1, 0, 1) for b in (-1, 0, 1)} & left:
                left.remove(near)
                reach.append(near)
    return count


def edge_of(cells, place):
    """Length of the sides between cells of two classes."""
    upright = (cells[:, 1:] != cells[:, :-1]) & np.isfinite(cells[:, 1:] + cells[:, :-1])
    level = (cells[1:] != cells[:-1]) & np.isfinite(cells[1:] + cells[:-1])
    return upright.sum() * place.dy + level.sum() * place.dx


def landscapes(planes, place):
    rows, all_codes = [], {c for cells in planes["LANDUSE"] for c in np.unique(cells[np.isfinite(cells)]).tolist()}
    for year, cells in zip((2000, 2010), planes["LANDUSE"]):
        known = cells[np.isfinite(cells)]
        if not len(known):
            rows.append({"year": year, **dict.fromkeys(("np", "te", "shdi"))})
            continue
        share = {c: (known == c).mean() for c in all_codes}
        count = {c: patches_of(cells, c) for c in all_codes}
        rows.append({"year": year, **{f"pland_{c:.0f}": 100 * v for c, v in share.items()},
                     **{f"np_{c:.0f}": v for c, v in count.items()}, "np": sum(count.values()), "te": edge_of(cells, place),
                     "shdi": -sum(v * math.log(v) for v in share.values() if v)})
    return {"OUTPUT": rows}


# --- how each step is called --------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Grids:
    """A step on rasters, its call and its right answer.

    Attributes
    ----------
    planes : dict
        Raster parameter → cells of each of its files; the grid of the first is that of the result.
    answer : callable
    others : dict
        Further parameters.
    build : callable or None
        Further parameters of a case, such as zones.
    monthly : tuple of str
        Parameters that need all twelve files.
    aligned : bool
        Whether all rasters have to lie on one grid; otherwise each may have its own.
    void : dict
        Parameter → words of the refusal where one of its files has no data at all; without them the answer holds.
    degrees, lost : str or None
        Words of the refusal of grids in degrees, and of such without a CRS; None where the answer holds.
    """

    step: str
    planes: dict
    answer: object
    others: dict = field(default_factory=dict)
    build: object = None
    monthly: tuple = ()
    aligned: bool = True
    void: dict = field(default_factory=dict)
    degrees: object = None
    lost: object = None
    target: str = "OUTPUT"
    rel: float = 1e-5

    def destination(self):
        """Type of the target, as the registry has it."""
        return DESTINATIONS[self.step][self.target]

    def outputs(self):
        """Names of the outputs that have an answer."""
        return tuple(self.answer(self.planes, METRIC))


def year_round(values):
    """Twelve planes of constant cells."""
    return [np.full(SHAPE, float(v)) for v in values]


CASA = {"NDVI": year_round(NDVI), **{k: year_round(v) for k, v in CLIMATE.items()}, "VEGETATION": [CODES]}
NO_CELL = "in all the rasters and months, because {name} 栅格_{count:02} has none at all"
NO_CLASS = "No cell has a class of the legend in both years"
NO_SCORE = "No cell has a score"
GRIDS = (
    Grids("gridemissions", {"LIGHT": [RAMP]}, light, {"TOTAL": 1500.0}, void={"LIGHT": "comes to nothing"},
          lost="no coordinate reference system, so cell areas cannot be measured"),
    Grids("casanpp", CASA, grassland, monthly=("NDVI", *CLIMATE), void=dict.fromkeys(CASA, NO_CELL)),
    Grids("solarradiation", {"TEMPLATE": [RAMP], "TMIN": list(WARM - 5), "TMAX": list(WARM + RAMP)}, by_range, {"METHOD": 2},
          monthly=("TMIN", "TMAX"), void={"TMIN": NO_CELL, "TMAX": NO_CELL}, lost="so its latitude is unknown"),
    Grids("solarradiation", {"TEMPLATE": [RAMP], "SUNSHINE": list(5 + 0 * WARM + RAMP / 10)}, by_sunshine, {"METHOD": 1},
          monthly=("SUNSHINE",), void={"SUNSHINE": NO_CELL}, lost="so its latitude is unknown"),
    Grids("nep", {"NPP": list(40 + 5 * MONTHS + RAMP), "TEMPERATURE": list(WARM), "PRECIPITATION": list(RAIN)}, monthly_breath,
          monthly=("NPP", "TEMPERATURE", "PRECIPITATION"),
          void=dict.fromkeys(("NPP", "TEMPERATURE", "PRECIPITATION"), NO_CELL)),
    Grids("nep", {"NPP": [400 + 10 * RAMP], "TEMPERATURE": list(WARM), "PRECIPITATION": list(RAIN)}, breath,
          monthly=("TEMPERATURE", "PRECIPITATION")),
    Grids("sinksuitability", {"CRITERIA": [RAMP, RAMP[::-1].copy()], "CONSTRAINT": [np.where(RAMP == 6, 0.0, 1.0)]}, overlay,
          {"WEIGHTS": "0.75, 0.25", "METHOD": 3, "BREAKS": "2, 4"}, void={"CRITERIA": NO_SCORE, "CONSTRAINT": NO_SCORE}),
    Grids("landusetransition", {"LANDUSE_FROM": [COVER], "LANDUSE_TO": [LATER]}, changes, {"YEAR_FROM": 2000, "YEAR_TO": 2010},
          target="OUTPUT_TABLE", void={"LANDUSE_FROM": NO_CLASS, "LANDUSE_TO": NO_CLASS},
          lost="has no coordinate reference system"),
    # a year without any data keeps its rows, without values
    Grids("landusecarbon", {"LANDUSE": [COVER, LATER]}, carbon, build=zones_and_factors, aligned=False,
          lost="has no coordinate reference system"),
    Grids("zonalpanel", {"RASTERS": [RAMP, RAMP * 3]}, means, {"KIND": 1}, build=zones, aligned=False,
          lost="has no coordinate reference system"),
    Grids("landscapemetrics", {"LANDUSE": [COVER, LATER]}, landscapes, {"METRICS": [0, 1, 4, 16]}, aligned=False,
          degrees="is in degrees"),
)


class GridCase:
    """One step on one set of rasters.

    Parameters
    ----------
    place : Place
    apart : str, optional
        Parameter whose months are twelve files; others are twelve bands of one.
    """

    def __init__(self, recipe, make_layer, rows_of, folder, place=METRIC, apart=None):
        self.recipe, self.place, self.apart = recipe, place, apart
        self.make_layer, self._rows_of = make_layer, rows_of
        self.folder = folder
        self.others = dict(recipe.others)
        self.sheets = {name: [Sheet(cells, place) for cells in held] for name, held in recipe.planes.items()}

    def change(self, name, **more):
        """Change the last file of an input."""
        self.sheets[name][-1] = replace(self.sheets[name][-1], **more)

    def files(self):
        """Write the rasters; returns parameter → path, or list of paths."""
        self.folder.mkdir(parents=True, exist_ok=True)
        given = {}
        for name, sheets in self.sheets.items():
            if name in self.recipe.monthly and name != self.apart:
                given[name] = [write(self.folder / f"{name} 月.tif", sheets)]
                continue
            years = len(self.recipe.planes[name]) == 2
            paths = [write(self.folder / f"{name} 栅格_{2000 + 10 * k if years else k + 1:02}.tif", [sheet])
                     for k, sheet in enumerate(sheets)]
            given[name] = paths[0] if STEPS[self.recipe.step].parameterDefinition(name).type() == "raster" else paths
        return given

    def parameters(self, target=None, **more):
        """The call, with all outputs that have an answer where no target is given."""
        if target is None:
            outputs = {name: "memory:" if DESTINATIONS[self.recipe.step][name] == "sink" else
                       str(self.folder / f"结果 {name}.{ENDINGS[DESTINATIONS[self.recipe.step][name]]}")
                       for name in self.recipe.outputs()}
        else:
            outputs = {self.recipe.target: target}
        built = self.recipe.build(self) if self.recipe.build else {}
        return {**self.others, **built, **self.files(), **outputs, **more}

    def answer(self):
        """The right answer of every output; a finer grid holds each cell four times, which neither a mean nor an area nor an
        edge feels, and a coarser one is read as often."""
        lead = next(iter(self.sheets.values()))[0]

        def cells(sheet):
            found = np.where(np.isfinite(sheet.cells), sheet.cells, np.nan)
            if sheet.place == lead.place:
                return found
            return np.kron(found, np.ones((2, 2))) if sheet.place.dx > lead.place.dx else found[::2, ::2]

        return self.recipe.answer({name: [cells(s) for s in held] for name, held in self.sheets.items()}, lead.place)

    def verify(self, results, text=False):
        """Compare every output of a run that has an answer with it."""
        for name, expected in self.answer().items():
            if name not in results:
                continue
            if DESTINATIONS[self.recipe.step][name] == "rasterDestination":
                bands, _ = read_raster(results[name])
                np.testing.assert_allclose(bands, expected, rtol=self.recipe.rel, err_msg=name)
                continue
            rows = self._rows_of(results[name])
            assert len(rows) == len(expected), name
            for got, wanted in zip(rows, expected):
                for key, value in wanted.items():
                    held = got[key]
                    if text and not isinstance(value, str):
                        held = None if held in (None, "") else float(held)
                    if isinstance(value, (int, float, np.number)):
                        value = pytest.approx(value, rel=self.recipe.rel, abs=1e-9)
                    assert held == value, (name, key)
