"""Rasters through GDAL: read in blocks with nodata as a mask, written whole or not at all."""

import os
import re
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsDistanceArea, QgsGeometry, QgsPointXY, QgsUnitTypes

from ...core.errors import DataError
from ...core.grid import AreaField, Grid, geographic_cell_areas
from . import sinks

AREA_NODES = 33
"""Nodes on each side of the lattice on which cell areas of a projected raster are measured: the scale of a
projection changes so slowly that the error between them stays under 1e-6 for a province."""


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
        if not 1 <= band <= self._data.RasterCount:
            raise DataError("Raster “{name}” has no band {band}; it has {count}.", name=self.name, band=band,
                            count=self._data.RasterCount)
        source = self._data.GetRasterBand(band)
        values = source.ReadAsArray(column, row, columns, rows)
        if values is None:
            raise DataError("Raster “{name}” cannot be read (GDAL says: {why}); check the file.", name=self.name,
                            why=gdal.GetLastErrorMsg() or "?")
        flags = source.GetMaskFlags()
        if flags & gdal.GMF_NODATA:
            nodata = source.GetNoDataValue()
            if nodata is None or np.isnan(nodata):
                valid = np.ones(values.shape, dtype=bool)
            else:
                with np.errstate(over="ignore"):
                    valid = values != np.asarray(nodata).astype(values.dtype, casting="unsafe")
        elif flags & gdal.GMF_ALL_VALID:
            valid = np.ones(values.shape, dtype=bool)
        else:
            valid = source.GetMaskBand().ReadAsArray(column, row, columns, rows) != 0
        if values.dtype.kind == "f":
            valid &= np.isfinite(values)
        return values, valid

    def declared_scale(self, band):
        """Scale and offset that the file declares for a band, ``(1.0, 0.0)`` where it declares none."""
        source = self._data.GetRasterBand(band)
        return source.GetScale() or 1.0, source.GetOffset() or 0.0

    def cell_areas(self, transform_context):
        """Ellipsoidal cell areas in m², measured once on the raster's own ellipsoid."""
        if not self.crs.isValid():
            raise DataError("Raster “{name}” has no coordinate reference system, so cell areas cannot be measured; "
                            "assign its projection first.", name=self.name)
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.crs, transform_context)
        measure.setEllipsoid(self.crs.ellipsoidAcronym() or "WGS84")
        if self.crs.isGeographic():
            return geographic_cell_areas(self.grid, measure.ellipsoidSemiMajor(), measure.ellipsoidSemiMinor())
        return AreaField(self.grid, *_lattice(self.grid, measure))


def _lattice(grid, measure):
    """Measure one cell at each node of a coarse lattice; returns node columns, node rows and areas in m²."""
    columns = np.unique(np.linspace(0, grid.columns - 1, min(AREA_NODES, grid.columns)).round().astype(int))
    rows = np.unique(np.linspace(0, grid.rows - 1, min(AREA_NODES, grid.rows)).round().astype(int))
    areas = np.empty((len(rows), len(columns)))
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            x, y = grid.x0 + column * grid.dx, grid.y0 - row * grid.dy
            ring = [QgsPointXY(x, y), QgsPointXY(x + grid.dx, y), QgsPointXY(x + grid.dx, y - grid.dy),
                    QgsPointXY(x, y - grid.dy), QgsPointXY(x, y)]
            try:
                area = measure.measureArea(QgsGeometry.fromPolygonXY([ring]))
                areas[i, j] = measure.convertAreaMeasurement(area, QgsUnitTypes.AreaSquareMeters)
            except Exception:  # noqa: BLE001  a corner outside the projection's domain has no area
                areas[i, j] = np.nan
    planar = grid.dx * grid.dy
    bad = ~np.isfinite(areas) | (areas <= 0)
    areas[bad] = planar if bad.all() else np.median(areas[~bad])
    return columns, rows, areas


def _open(path, name):
    gdal.UseExceptions()
    try:
        data = gdal.Open(path)
    except RuntimeError as error:
        raise DataError("Raster “{name}” cannot be opened by GDAL ({why}); only file rasters can be used, not web "
                        "services.", name=name, why=str(error)) from None
    if data is None or data.RasterCount == 0:
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
        gdal.UseExceptions()
        try:
            self._data = gdal.GetDriverByName("GTiff").Create(
                self._part, grid.columns, grid.rows, len(bands), kind,
                ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=" + ("3" if kind == gdal.GDT_Float32 else "1"),
                 "BIGTIFF=IF_SAFER", "NUM_THREADS=2"])
        except RuntimeError as error:
            raise DataError("{path} cannot be written ({why}); choose another place.", path=path,
                            why=_one_line(error)) from None
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
        self._data.GetRasterBand(band).WriteArray(values.astype(np.float32), column, row)

    def close(self):
        """Put the finished file under its name."""
        self._data.FlushCache()
        self._data = None
        os.replace(self._part, self.path)

    def discard(self):
        """Leave nothing behind."""
        self._data = None
        sinks.remove_file(self._part)


def _one_line(error):
    return re.sub(r"\s+", " ", str(error)).strip()
