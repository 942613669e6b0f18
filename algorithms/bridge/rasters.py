"""Rasters through GDAL: read in blocks with nodata as a mask, written whole or not at all."""

import contextlib
import os
from collections import Counter
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsUnitTypes,
)

from ...core.errors import DataError, Message, Note, Warn, first, listed, one_line
from ...core.grid import AreaField, Field, Grid, RowValues, geographic_cell_areas
from ...core.inventory import climate
from ...core.magnitudes import amount
from ...core.parallel import map_blocks
from ...core.progress import silent
from . import compat, sinks
from .blocks import Reader, Shared, Source, Target, Work, open_raster, raising, read_window, reading, shrink_cache

MOST_CODES = 256
"""Different values up to which a raster may hold classes."""
WINDOW_CELLS = 1 << 17
"""Cells of a window of a monthly stack: half a hundred arrays of half a megabyte, and an answer to “cancel” in time."""
BYTES = {"nodata": 255, "kind": gdal.GDT_Byte}
"""How a writer keeps codes of classes."""
MOST_THREADS = 8
MOST_FILES = 200
"""Files that all threads together keep open; macOS gives a program 256."""


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
        self._data = open_raster(self.path, self.name)
        with reading(self.name):
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
        values, valid = read_window(self._band(band), self.name, (column, row, columns, rows))
        return values, np.ones(values.shape, dtype=bool) if valid is None else valid

    def band_names(self):
        """Descriptions of the bands, empty where the file has none."""
        return [self._data.GetRasterBand(n + 1).GetDescription() for n in range(self.bands())]

    def describe(self):
        """Size, cell, corner and CRS in a few words."""
        grid = self.grid
        return Message("{columns} × {rows} cells of {dx} × {dy} from {x}, {y}, {crs}", columns=grid.columns, rows=grid.rows,
                       dx=f"{grid.dx:.8g}", dy=f"{grid.dy:.8g}", x=f"{grid.x0:.10g}", y=f"{grid.y0:.10g}",
                       crs=self.crs.authid() or self.crs.description() or Message("no CRS"))

    def length_unit(self):
        """Unit of the grid's lengths: ``m``, ``degrees``, ``other``, or the empty text where there is no CRS."""
        if not self.crs.isValid():
            return ""
        if self.crs.isGeographic():
            return "degrees"
        return "m" if self.crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters else "other"

    def require_band(self, number):
        """Refuse a band that the file does not have."""
        self._band(number)

    def _band(self, number):
        if not 1 <= number <= self._data.RasterCount:
            raise DataError("Raster “{name}” has no band {band}; it has {count}.", name=self.name, band=number,
                            count=self._data.RasterCount)
        return self._data.GetRasterBand(number)

    def category_names(self):
        """What the file, or the style of the layer, calls the codes of the first band: code → name."""
        band = self._band(1)
        found = dict(enumerate(band.GetRasterCategoryNames() or ()))
        table = band.GetDefaultRAT()
        if table is not None:
            code, name = table.GetColOfUsage(gdal.GFU_MinMax), table.GetColOfUsage(gdal.GFU_Name)
            if min(code, name) >= 0:
                found.update((table.GetValueAsInt(row, code), table.GetValueAsString(row, name))
                             for row in range(table.GetRowCount()))
        renderer = self.layer.renderer()
        if isinstance(renderer, QgsPalettedRasterRenderer):
            found.update((int(item.value), item.label) for item in renderer.classes())
        return {code: name.strip() for code, name in found.items() if name.strip().strip("0123456789.")}

    def strip(self):
        """Rows of a window of a monthly stack where the file is stored in strips; 0 where it is stored in tiles.

        A result in tiles would be packed anew with each narrow strip that is written into them.
        """
        if self.block_size()[0] < self.columns:
            return 0
        return next(self.grid.tiles(WINDOW_CELLS, self.block_size())).nrows

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


small_cache = Shared(shrink_cache, gdal.SetCacheMax)
"""Keeps GDAL's block cache small for the time of a run: it would grow to a share of the computer's memory."""


class Region:
    """Which cells of a raster have their centre inside some polygons.

    Parameters
    ----------
    layer : bridge.vectors.Layer
    grid : core.grid.Grid
    crs : QgsCoordinateReferenceSystem
    """

    def __init__(self, layer, grid, crs):
        self._fill(layer.transformed(crs)[1], grid)

    @classmethod
    def of(cls, shape, grid):
        """The region of one shape (QgsGeometry) in the CRS of the grid."""
        made = object.__new__(cls)
        made._fill([shape], grid)
        return made

    def _fill(self, shapes, grid):
        self._grid = grid
        self._source = ogr.GetDriverByName("Memory").CreateDataSource("region")
        self._shapes = self._source.CreateLayer("region", None, ogr.wkbUnknown)
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
        if other.crs != first.crs or other.grid != first.grid:
            raise DataError("“{a}” has {grid_a}, and “{b}” {grid_b}; warp one to the grid of the other first.", a=first.name,
                            b=other.name, grid_a=first.describe(), grid_b=other.describe())


def landscape(raster, shape, settings, most, progress):
    """Metrics of the cells of a raster whose centre lies in a shape, or of all for None; a reason where there is none."""
    from ...core.landscape.landscape_metrics import landscape_metrics

    bounds = raster.grid.bounds()
    if shape is not None:
        if shape.isNull():
            return "no_geometry"
        box = shape.boundingBox()
        bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    left, top, right, bottom = raster.grid.spans([bounds])[0].tolist()
    if right <= left or bottom <= top:
        return "no_cells"
    window = left, top, right - left, bottom - top
    if window[2] * window[3] > most:
        raise DataError("A zone of “{name}” spans {cells} cells, more than the {most} that are looked at at once; use smaller "
                        "zones or a coarser raster.", name=raster.name, cells=window[2] * window[3], most=most)
    values, valid = raster.read(1, *window)
    if shape is not None:
        valid &= Region.of(shape, raster.grid).mask(window)
    if valid.any():
        low, high = values[valid].min(), values[valid].max()
        if low < 0 or high > 65535 or (values.dtype.kind == "f" and (values[valid] != np.rint(values[valid])).any()):
            raise DataError("Raster “{name}” holds values from {low} to {high}, which are no codes of classes (whole numbers "
                            "from 0 to 65535); choose a land-use raster, or declare its nodata value.", name=raster.name,
                            low=f"{low:.10g}", high=f"{high:.10g}")
    codes = np.full(values.shape, -1, dtype=np.int32)  # among bytes, numpy 2 would make 255 of −1
    codes[valid] = values[valid]
    found = landscape_metrics(codes, raster.grid.dx, raster.grid.dy, progress=progress, **settings)
    return "no_valid" if found is None else found


def codes_in(rasters, progress):
    """All values that some rasters hold, where they are taken for codes as they are."""
    found = set()
    for raster in rasters:
        for window in raster.windows(progress):
            values, valid = raster.read(1, *window)
            found |= set(np.unique(values[valid]).tolist())
            if len(found) > MOST_CODES:
                raise DataError("“{name}” holds more than {most} different values, so its cells are no classes; choose a "
                                "land-use raster.", name=raster.name, most=MOST_CODES)
    return found


def without_data(bands):
    """Names of the bands (Raster, number) that have no data in any cell."""
    return [raster.name if raster.bands() == 1 else Message("{name}, band {band}", name=raster.name, band=band)
            for raster, band in bands if not any(raster.read(band, *window)[1].any() for window in raster.windows(silent))]


def scale_notes(rasters, band, scale):
    """Say which scale and offset the files declare, because the user's scale alone is applied."""
    declared = {r.declared_scale(band) for r in rasters} - {(1.0, 0.0)}
    if not declared:
        return []
    texts = listed((f"{amount(a)}·x + {amount(b)}" for a, b in sorted(declared)), "; ")
    if declared == {(scale, 0.0)}:
        return [Note("The rasters declare the scale {declared}, and it is the one that was applied.", declared=texts)]
    return [Warn("The rasters declare the scale {declared}, but the factor {scale} was applied; check which one is "
                 "right.", declared=texts, scale=amount(scale))]


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
                areas[i, j] = measure.convertAreaMeasurement(area, QgsUnitTypes.AreaUnit.AreaSquareMeters)
            except Exception:
                areas[i, j] = np.nan
    areas[areas <= 0] = np.nan
    return columns, rows, areas


@contextlib.contextmanager
def _writing(path):
    try:
        with raising:
            yield
    except (RuntimeError, OSError) as error:
        raise DataError("{path} cannot be written ({why}); choose another place.", path=path,
                        why=one_line(error)) from None


# --- monthly stacks -----------------------------------------------------------------------------------------------

def months(rasters, what):
    """Bands of twelve months, January to December, out of twelve rasters or one raster with twelve bands.

    Parameters
    ----------
    rasters : list of Raster
    what : str
        Label of the input, for the sentences.

    Returns
    -------
    bands : list of (Raster, int)
    notes : tuple of Note
    """
    if len(rasters) == 1:
        only = rasters[0]
        described = only.band_names()
        names = described if len(set(described)) == len(described) else [f"band {n + 1}" for n in range(len(described))]
        bands = [(only, number + 1) for number in range(len(described))]
    else:
        names = [r.name for r in rasters]
        bands = [(r, 1) for r in rasters]
    order, notes = climate.month_order(names, what)
    many = [r.name for r in rasters if r.bands() > 1] if len(rasters) > 1 else []
    if many:
        notes += (Warn("{what}: {first} have more than one band; the first is used.", what=what, first=first(many)),)
    return [bands[i] for i in order], notes


def sources(lead, bands, method=None, coded=()):
    """Sources of bands on the grid of a raster.

    Parameters
    ----------
    lead : Raster
        Whose grid it is.
    bands : list of (Raster, int)
    method : str, optional
        GDAL's name of the resampling that warps rasters on another grid; None refuses them.
    coded : sequence of Raster
        Rasters of codes, for which only the nearest cell (or the commonest) makes sense.

    Returns
    -------
    list of blocks.Source

    Raises
    ------
    DataError
        If a raster lies on another grid and none may be warped, or has no CRS to be warped by.
    """
    found = []
    for raster, number in bands:
        target = None
        if raster.grid != lead.grid or raster.crs != lead.crs:
            if method is None:
                raise DataError("Rasters “{one}” ({grid}) and “{other}” ({others}) do not lie on the same grid; warp them to "
                                "one, or choose how to align them (advanced).", one=lead.name, other=raster.name,
                                grid=lead.describe(), others=raster.describe())
            for lost in (lead, raster):
                if not lost.crs.isValid():
                    raise DataError("Raster “{name}” has no coordinate reference system, so it cannot be aligned; assign its "
                                    "projection first.", name=lost.name)
            nearest = "mode" if method == "average" else "near"
            target = Target(lead.grid.bounds(), lead.columns, lead.rows, lead.crs.toWkt(),
                            nearest if raster in coded else method)
        raster.require_band(number)
        found.append(Source(os.path.abspath(raster.path) if os.path.exists(raster.path) else raster.path, raster.name,
                            number, raster.crs.toWkt(), (raster if target is None else lead).block_size(), target,
                            os.stat(raster.path).st_mtime_ns if os.path.exists(raster.path) else 0))
    return found


def reader(rasters, band=1):
    """Reader of a band of rasters on one grid, for threads and for the workers of a cluster."""
    return Reader(sources(rasters[0], [(raster, band) for raster in rasters]))


def most_threads(files):
    """Threads that do not open too many files together."""
    return max(1, min(MOST_THREADS, MOST_FILES // max(files, 1)))


def compute(lead, found, function, options, progress, scheduler=""):
    """Apply a function of core to all windows of a grid.

    Parameters
    ----------
    lead : Raster
        Whose grid it is.
    found : list of blocks.Source
    function, options
        See :class:`blocks.Work`.
    progress : callable
    scheduler : str
        Address of a Dask scheduler; empty: threads of this computer.

    Yields
    ------
    (window, result)
        In reading order.
    """
    block = Counter(s.block for s in found).most_common(1)[0][0] if found else lead.block_size()
    windows = [tuple(w) for w in lead.grid.tiles(WINDOW_CELLS, block)]
    with raising:
        yield from map_blocks(Work(found, function, options), windows, progress, scheduler,
                              most=most_threads(len({s.path for s in found})))
    progress(1.0)


def latitudes(raster, transform_context):
    """Latitude of the cells of a raster in degrees: core.grid.RowValues or Field."""
    if not raster.crs.isValid():
        raise DataError("Raster “{name}” has no coordinate reference system, so its latitude is unknown; assign its "
                        "projection first.", name=raster.name)
    grid = raster.grid
    if raster.crs.isGeographic():
        return RowValues(np.clip(grid.y0 - (np.arange(grid.rows) + 0.5) * grid.dy, -90.0, 90.0))
    transform = QgsCoordinateTransform(raster.crs, QgsCoordinateReferenceSystem("EPSG:4326"), transform_context)
    columns, rows = Field.nodes(grid)
    found = np.full((len(rows), len(columns)), np.nan)
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            with contextlib.suppress(QgsCsException):
                found[i, j] = transform.transform(QgsPointXY(grid.x0 + (column + 0.5) * grid.dx,
                                                             grid.y0 - (row + 0.5) * grid.dy)).y()
    return Field.measured(columns, rows, found)


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
    strip : int
        Rows of a strip as wide as the raster, where windows are such strips; 0: tiles.
    """

    def __init__(self, path, grid, crs, bands, nodata=-3.4028234663852886e38, kind=gdal.GDT_Float32, about="", strip=0):
        self.path = path
        self._part = str(Path(path).with_name("." + Path(path).name + ".part.tif"))
        self.nodata = nodata
        with _writing(path):
            self._data = gdal.GetDriverByName("GTiff").Create(
                self._part, grid.columns, grid.rows, len(bands), kind,
                [*([f"BLOCKYSIZE={strip}"] if strip else ["TILED=YES"]), "COMPRESS=DEFLATE",
                 "PREDICTOR=" + ("3" if kind == gdal.GDT_Float32 else "1"), "INTERLEAVE=BAND",
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
        """Write a window; NaN becomes nodata.

        Raises
        ------
        DataError
            If a value is too large for the 32 bits of a cell.
        """
        values = np.where(np.isfinite(values), values, self.nodata)
        with np.errstate(over="ignore"):
            cells = values.astype(np.float32, copy=False)
        if not np.isfinite(cells).all():
            raise DataError("A cell of {path} would hold {value}, which is too large for a raster; check the values and "
                            "their units.", path=self.path, value=amount(np.abs(values).max(), 3))
        with _writing(self.path):
            self._data.GetRasterBand(band).WriteArray(cells, column, row)

    def write_all(self, column, row, values):
        """Write a window of every band."""
        for number, plane in enumerate(values, 1):
            self.write(number, column, row, plane)

    def settled(self):
        """End the writing, and give the band of the file, which has not its name yet, to be read again."""
        block = tuple(self._data.GetRasterBand(1).GetBlockSize())
        with _writing(self.path):
            self._data.FlushCache()
            self._data = None
        return Source(self._part, Path(self.path).name, 1, block=block, stamp=os.stat(self._part).st_mtime_ns)

    def close(self):
        """Put the finished file under its name."""
        if self._data is not None:
            self.settled()
        with _writing(self.path):
            os.replace(self._part, self.path)

    def discard(self):
        """Leave nothing behind."""
        self._data = None
        sinks.remove_file(self._part)
