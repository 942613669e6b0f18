"""Rasters through GDAL: read in blocks with nodata as a mask, written whole or not at all."""

import contextlib
import os
import threading
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsPointXY, QgsUnitTypes

from ...core.errors import DataError, Note, Warn
from ...core.grid import AreaField, Grid, geographic_cell_areas
from . import compat, sinks
from .progress import one_line

CACHE_BYTES = 128 * 2**20
MOST_CODES = 256
"""Different values up to which a raster may hold classes."""


class Raster:
    """One raster layer, north-up.

    Attributes
    ----------
    name, path : str
    columns, rows : int
    crs : QgsCoordinateReferenceSystem
    grid : core.grid.Grid
    about : str
        What the file says of itself (TIFFTAG_IMAGEDESCRIPTION), for the record.
    """

    def __init__(self, layer):
        self.name = layer.name()
        self.layer = layer
        self.path = layer.source()
        self.crs = layer.crs()
        self._data = _open(self.path, self.name)
        with _reading(self.name):
            x0, dx, skew_x, y0, skew_y, dy = self._data.GetGeoTransform()
        if skew_x or skew_y:
            raise DataError("Raster “{name}” is rotated; warp it to a north-up grid first.", name=self.name)
        if dx <= 0 or dy >= 0:
            raise DataError("Raster “{name}” is not north-up (cell size {dx} × {dy}); warp it first.", name=self.name,
                            dx=dx, dy=dy)
        self.columns, self.rows = self._data.RasterXSize, self._data.RasterYSize
        self.grid = Grid(x0, y0, dx, -dy, self.columns, self.rows, self.crs.isGeographic())
        self.about = self._data.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION") or ""

    def bands(self):
        """Number of bands."""
        return self._data.RasterCount

    def read(self, band, column, row, columns, rows):
        """Read a window.

        Returns
        -------
        values : ndarray, shape (rows, columns)
            In the type of the file, unscaled.
        valid : ndarray of bool
            False where the band's nodata value, its mask or NaN says so.
        """
        source = self._band(band)
        with _reading(self.name):
            values = source.ReadAsArray(column, row, columns, rows)
        flags = source.GetMaskFlags()
        nodata = source.GetNoDataValue()
        # GDAL takes a file of signed bytes with the nodata value −128 for one without any
        if flags & gdal.GMF_NODATA or (flags & gdal.GMF_ALL_VALID and nodata is not None):
            if nodata is None or np.isnan(nodata):
                valid = np.ones(values.shape, dtype=bool)
            else:
                with np.errstate(over="ignore"):
                    valid = values != np.asarray(nodata).astype(values.dtype, casting="unsafe")
        elif flags & gdal.GMF_ALL_VALID:
            valid = np.ones(values.shape, dtype=bool)
        else:
            with _reading(self.name):
                valid = source.GetMaskBand().ReadAsArray(column, row, columns, rows) != 0
        if values.dtype.kind == "f":
            valid &= np.isfinite(values)
        return values, valid

    def _band(self, number):
        if not 1 <= number <= self._data.RasterCount:
            raise DataError("Raster “{name}” has no band {band}; it has {count}.", name=self.name, band=number,
                            count=self._data.RasterCount)
        return self._data.GetRasterBand(number)

    def declared_scale(self, band):
        """Scale and offset that the file declares for a band, ``(1.0, 0.0)`` where it declares none."""
        source = self._band(band)
        return source.GetScale() or 1.0, source.GetOffset() or 0.0

    def cell_areas(self, transform_context):
        """Ellipsoidal cell areas in m², measured once on the raster's own ellipsoid."""
        if not self.crs.isValid():
            raise DataError("Raster “{name}” has no coordinate reference system, so cell areas cannot be measured; "
                            "assign its projection first.", name=self.name)
        measure = compat.measure(self.crs, transform_context)
        if self.crs.isGeographic():
            return geographic_cell_areas(self.grid, measure.ellipsoidSemiMajor(), measure.ellipsoidSemiMinor())
        return AreaField.measured(*_lattice(self.grid, measure))

    def windows(self, progress):
        """Yield the windows of the whole raster along the blocks of the file, and tell the progress."""
        tiles = list(self.grid.tiles(block=self.block_size()))
        for number, tile in enumerate(tiles):
            progress(number / len(tiles))
            yield tuple(tile)
        progress(1.0)

    def block_size(self):
        """Columns and rows of a block as the file stores it."""
        return tuple(self._data.GetRasterBand(1).GetBlockSize())


class _Shared:
    """A setting of the whole program, changed while any run needs it and put back after the last one."""

    def __init__(self, change, restore):
        self._change, self._restore = change, restore
        self._lock = threading.Lock()
        self._users = 0
        self._before = None

    def __enter__(self):
        with self._lock:
            if not self._users:
                self._before = self._change()
            self._users += 1

    def __exit__(self, *_):
        with self._lock:
            self._users -= 1
            if not self._users:
                self._restore(self._before)


def _shrink_cache():
    size = gdal.GetCacheMax()
    gdal.SetCacheMax(min(size, CACHE_BYTES))
    return size


def _raise_errors():
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    return before


def _stop_raising(before):
    if not before:
        gdal.DontUseExceptions()


small_cache = _Shared(_shrink_cache, gdal.SetCacheMax)
"""Keeps GDAL's block cache small for the time of a run: it would grow to a share of the computer's memory."""
_raising = _Shared(_raise_errors, _stop_raising)
"""Lets GDAL raise its errors: a switch of the whole program, on which other plugins rely, so it is put back."""


class Region:
    """Which cells of a raster have their centre inside some polygons.

    Parameters
    ----------
    layer : bridge.vectors.Layer
    grid : core.grid.Grid
    crs : QgsCoordinateReferenceSystem
    """

    def __init__(self, layer, grid, crs):
        self._grid = grid
        self._source = ogr.GetDriverByName("Memory").CreateDataSource("region")
        self._shapes = self._source.CreateLayer("region", None, ogr.wkbUnknown)
        _, shapes = layer.transformed(crs)
        for shape in shapes:
            if not shape.isNull():
                feature = ogr.Feature(self._shapes.GetLayerDefn())
                feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
                self._shapes.CreateFeature(feature)

    def mask(self, window):
        """Boolean array of a window: True inside."""
        column, row, columns, rows = window
        grid = self._grid
        burnt = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
        burnt.SetGeoTransform((grid.x0 + column * grid.dx, grid.dx, 0, grid.y0 - row * grid.dy, 0, -grid.dy))
        gdal.PushErrorHandler("CPLQuietErrorHandler")  # it would say for each window that neither has a CRS
        try:
            gdal.RasterizeLayer(burnt, [1], self._shapes, burn_values=[1])
        finally:
            gdal.PopErrorHandler()
        return burnt.ReadAsArray() == 1


def same_grid(rasters):
    """Group rasters by grid and CRS; returns lists of positions, in the order of their first raster."""
    groups = []
    for number, raster in enumerate(rasters):
        for group in groups:
            other = rasters[group[0]]
            if other.grid == raster.grid and other.crs == raster.crs:
                group.append(number)
                break
        else:
            groups.append([number])
    return groups


def require_same_grid(rasters):
    """Refuse rasters of different grids or CRS, with both named."""
    first = rasters[0]
    for other in rasters[1:]:
        if other.crs != first.crs:
            raise DataError("“{a}” is in {crs_a} and “{b}” in {crs_b}; warp one to the grid of the other first.", a=first.name,
                            b=other.name, crs_a=first.crs.authid() or first.crs.description(),
                            crs_b=other.crs.authid() or other.crs.description())
        if other.grid != first.grid:
            raise DataError("“{a}” has {grid_a} and “{b}” {grid_b}; warp one to the grid of the other first.", a=first.name,
                            b=other.name, grid_a=_told(first.grid), grid_b=_told(other.grid))


def _told(grid):
    return (f"{grid.columns} × {grid.rows} cells of {grid.dx:.10g} × {grid.dy:.10g} from {grid.x0:.10g}, {grid.y0:.10g}")


def coded_reader(rasters, coded):
    """Reader of positions of categories, for core.landuse; GDAL reads for one thread at a time."""
    lock = threading.Lock()

    def read(which, *window):
        with lock:
            values, valid = rasters[which].read(1, *window)
        return coded.positions(values, valid, which)

    return read


def codes_in(rasters, progress):
    """All codes that some rasters hold, where they are taken as they are."""
    found = set()
    for raster in rasters:
        for window in raster.windows(progress):
            values, valid = raster.read(1, *window)
            found |= set(np.unique(values[valid]).tolist())
            if len(found) > MOST_CODES:
                raise DataError("“{name}” holds more than {most} different values, so its cells are no classes; choose a "
                                "land-use raster.", name=raster.name, most=MOST_CODES)
    return [code for code in sorted(found) if code == int(code)]


def scale_notes(rasters, band, scale):
    """Say which scale and offset the files declare, because the user's scale alone is applied."""
    declared = {r.declared_scale(band) for r in rasters} - {(1.0, 0.0)}
    if not declared:
        return []
    texts = "; ".join(f"{a:g}·x + {b:g}" for a, b in sorted(declared))
    if declared == {(scale, 0.0)}:
        return [Note("The rasters declare the scale {declared}, and it is the one that was applied.", declared=texts)]
    return [Warn("The rasters declare the scale {declared}, but the factor {scale} was applied; check which one is "
                 "right.", declared=texts, scale=f"{scale:g}")]


def _lattice(grid, measure):
    """Measure one cell at each node of a coarse lattice; returns node columns, node rows and areas in m²."""
    columns, rows = AreaField.nodes(grid)
    areas = np.empty((len(rows), len(columns)))
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            x, y = grid.x0 + column * grid.dx, grid.y0 - row * grid.dy
            ring = [QgsPointXY(x, y), QgsPointXY(x + grid.dx, y), QgsPointXY(x + grid.dx, y - grid.dy),
                    QgsPointXY(x, y - grid.dy), QgsPointXY(x, y)]
            try:
                area = measure.measureArea(QgsGeometry.fromPolygonXY([ring]))
                areas[i, j] = measure.convertAreaMeasurement(area, QgsUnitTypes.AreaSquareMeters)
            except Exception:
                areas[i, j] = np.nan
    areas[areas <= 0] = np.nan
    return columns, rows, areas


@contextlib.contextmanager
def _reading(name):
    try:
        with _raising:
            yield
    except RuntimeError as error:
        raise DataError("Raster “{name}” cannot be read by GDAL ({why}); check the file, and use file rasters only, not "
                        "web services.", name=name, why=one_line(error)) from None


@contextlib.contextmanager
def _writing(path):
    try:
        with _raising:
            yield
    except (RuntimeError, OSError) as error:
        raise DataError("{path} cannot be written ({why}); choose another place.", path=path,
                        why=one_line(error)) from None


def _open(path, name):
    with _reading(name):
        data = gdal.Open(path)
    if data.RasterCount == 0:
        raise DataError("Raster “{name}” has no band that GDAL can read.", name=name)
    return data


class Writer:
    """A GeoTIFF that appears under its name only when it is whole.

    Parameters
    ----------
    path : str
        Destination; a file name without an ending that GDAL knows becomes a GeoTIFF.
    grid : core.grid.Grid
    crs : QgsCoordinateReferenceSystem
    bands : sequence of str
        Name of each band.
    nodata : float
        Chosen for this output; never a value that the result may hold.
    about : str
        Description for the file.
    """

    def __init__(self, path, grid, crs, bands, nodata=-3.4028234663852886e38, kind=gdal.GDT_Float32, about=""):
        self.path = path
        self._part = str(Path(path).with_name("." + Path(path).name + ".part.tif"))
        self.nodata = nodata
        with _writing(path):
            self._data = gdal.GetDriverByName("GTiff").Create(
                self._part, grid.columns, grid.rows, len(bands), kind,
                ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=" + ("3" if kind == gdal.GDT_Float32 else "1"),
                 "BIGTIFF=IF_SAFER", "NUM_THREADS=2"])
        self._data.SetGeoTransform((grid.x0, grid.dx, 0, grid.y0, 0, -grid.dy))
        self._data.SetProjection(crs.toWkt())
        if about:
            self._data.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", about)
        for number, name in enumerate(bands, 1):
            band = self._data.GetRasterBand(number)
            band.SetDescription(name)
            band.SetNoDataValue(nodata)

    def write(self, band, column, row, values):
        """Write a window; NaN becomes nodata."""
        values = np.where(np.isfinite(values), values, self.nodata)
        with _writing(self.path):
            self._data.GetRasterBand(band).WriteArray(values.astype(np.float32), column, row)

    def close(self):
        """Put the finished file under its name."""
        with _writing(self.path):
            self._data.FlushCache()
            self._data = None
            os.replace(self._part, self.path)

    def discard(self):
        """Leave nothing behind."""
        self._data = None
        sinks.remove_file(self._part)
