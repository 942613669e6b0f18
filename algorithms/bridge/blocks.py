"""Blocks of rasters: windows read through GDAL, with nodata as NaN, wherever the block is computed.

Needs GDAL and numpy but no QGIS, so that a worker of a cluster can import it.
"""

import contextlib
import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, gdal_array

from ...core.errors import DataError, one_line

FLOAT32 = (gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt16, gdal.GDT_Float32)
"""Types whose values, and whose nodata, float32 holds exactly."""
CACHE_BYTES = 128 * 2**20
MOST_OPEN = 64
"""Files that a thread keeps open."""


def shrink_cache():
    """Keep GDAL's block cache small, which is a twentieth of the computer's memory by default; returns its size before."""
    size = gdal.GetCacheMax()
    gdal.SetCacheMax(min(size, CACHE_BYTES))
    return size


class Shared:
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


def _raise_errors():
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    return before


def _stop_raising(before):
    if not before:
        gdal.DontUseExceptions()


raising = Shared(_raise_errors, _stop_raising)
"""Lets GDAL raise its errors: a switch of the whole program, on which other plugins rely, so it is put back."""


@contextlib.contextmanager
def reading(name):
    """Turn what GDAL raises into a sentence about the raster ``name``."""
    try:
        with raising:
            yield
    except RuntimeError as error:
        raise DataError("Raster “{name}” cannot be read by GDAL ({why}); check the file, and use file rasters only, not "
                        "web services.", name=name, why=one_line(error)) from None


def open_raster(path, name):
    """Open a raster; a sentence where it cannot be."""
    with reading(name):
        data = gdal.Open(path)
    if data.RasterCount == 0:
        raise DataError("Raster “{name}” has no band that GDAL can read.", name=name)
    return data


def read_window(band, name, window, out=None):
    """Read a window of a band.

    Parameters
    ----------
    band : gdal.Band
    name : str
        Of the raster, for a sentence.
    window : (int, int, int, int)
        First column and row, columns and rows.
    out : ndarray, optional
        Where the values go; default: a new array in the type of the file.

    Returns
    -------
    values : ndarray, shape (rows, columns)
        Unscaled.
    valid : ndarray of bool, or None
        False where the band's nodata value, its mask or NaN says so; None where all are valid.
    """
    with reading(name):
        values = band.ReadAsArray(*window, buf_obj=out)
    flags, nodata = band.GetMaskFlags(), band.GetNoDataValue()
    valid = None
    # GDAL takes a file of signed bytes with the nodata value −128 for one without any
    if flags & gdal.GMF_NODATA or (flags & gdal.GMF_ALL_VALID and nodata is not None):
        stored = _stored(nodata, values.dtype if values.dtype.kind in "iu" else
                         np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)))
        if stored is not None:
            valid = values != stored
    elif not flags & gdal.GMF_ALL_VALID:
        with reading(name):
            valid = band.GetMaskBand().ReadAsArray(*window) != 0
    if values.dtype.kind == "f":
        finite = np.isfinite(values)
        valid = finite if valid is None else np.logical_and(valid, finite, out=valid)
    return values, valid


def _stored(nodata, kind):
    """Nodata value as cells of a type hold it; None where they cannot, so that it means none of them."""
    if nodata is None or np.isnan(nodata):
        return None
    if kind.kind not in "iu":
        with np.errstate(over="ignore"):
            return np.asarray(nodata).astype(kind)[()]
    held = np.iinfo(kind).min <= nodata <= np.iinfo(kind).max and nodata == int(nodata)
    return int(nodata) if held else None


def _as_floats(band):
    """Whether a band may be read into float32 at once; GDAL before 3.7 would take the sign from signed bytes."""
    return band.DataType in FLOAT32 and band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") != "SIGNEDBYTE"


@dataclass(frozen=True)
class Target:
    """Grid that a raster is warped to while it is read.

    Attributes
    ----------
    bounds : (float, float, float, float)
        xmin, ymin, xmax, ymax.
    columns, rows : int
    crs : str
        WKT.
    method : str
        Resampling, as GDAL names it.
    """

    bounds: tuple
    columns: int
    rows: int
    crs: str
    method: str


@dataclass(frozen=True)
class Source:
    """A band of a file.

    Attributes
    ----------
    path, name : str
    band : int
    crs : str
        WKT of the layer, which may differ from that of the file.
    block : (int, int)
        Columns and rows that are stored together.
    target : Target or None
        Where it is to be warped.
    stamp : int
        When the file was last written, so that no worker goes on reading an older one.
    """

    path: str
    name: str
    band: int
    crs: str = ""
    block: tuple = (256, 256)
    target: object = None
    stamp: int = 0

    def open(self):
        """Open the band; returns the dataset that must stay alive and the band of it."""
        data = open_raster(self.path, self.name)
        if self.target is None:
            return data, data.GetRasterBand(self.band)
        with reading(self.name):
            alone = gdal.Translate("", data, format="VRT", bandList=[self.band])
            warped = gdal.Warp("", alone, format="VRT", srcSRS=self.crs, dstSRS=self.target.crs,
                               outputBounds=self.target.bounds, width=self.target.columns, height=self.target.rows,
                               resampleAlg=self.target.method,
                               dstNodata=None if alone.GetRasterBand(1).GetNoDataValue() is not None else "nan",
                               outputType=gdal.GDT_Float32)
        return (data, alone, warped), warped.GetRasterBand(1)


class _Open(threading.local):
    """What a thread keeps from block to block: its bands, because GDAL's datasets must not be shared between threads, and
    the memory that they are read into, because fresh memory is slow."""

    def __init__(self):
        self.held = OrderedDict()
        self.arrays = np.empty(0, dtype=np.float32)

    def room(self, shape):
        size = int(np.prod(shape))
        if self.arrays.size < size:
            self.arrays = np.empty(size, dtype=np.float32)
        return self.arrays[:size].reshape(shape)

    def band(self, source):
        key = (source.path, source.stamp, source.target, source.band if source.target else 0)
        if key not in self.held:
            while len(self.held) >= MOST_OPEN:
                self.held.popitem(last=False)
            self.held[key] = source.open()
        self.held.move_to_end(key)
        data, band = self.held[key]
        return band if source.target else data.GetRasterBand(source.band)


_on_worker = _Open()
"""Bands that a worker of a cluster keeps open from block to block."""


def _arrived():
    """What reads on a worker of a cluster keeps open, in a process of its own with little memory."""
    shrink_cache()
    return _on_worker


class Reader:
    """Reads windows of bands in the type of their files, in threads or on the workers of a cluster.

    Parameters
    ----------
    sources : sequence of Source
        Bands on one grid, none of them warped.
    """

    def __init__(self, sources):
        self._sources, self._open = tuple(sources), _Open()

    def __getstate__(self):
        return self._sources

    def __setstate__(self, state):
        self._sources, self._open = state, _arrived()

    def __call__(self, which, *window):
        """Values, and a boolean array that is false where there are none."""
        source = self._sources[which]
        values, valid = read_window(self._open.band(source), source.name, window)
        return values, np.ones(values.shape, dtype=bool) if valid is None else valid


class Work:
    """A block function with what it reads: the callable that threads, or the workers of a cluster, apply to windows.

    Parameters
    ----------
    sources : sequence of Source
        Bands on one grid.
    function : callable
        Function of core: ``function(arrays, window, options)``; the arrays are used again for the next window.
    options : object
    """

    def __init__(self, sources, function, options):
        self.sources, self.function, self.options = tuple(sources), function, options
        self._open = _Open()

    def __getstate__(self):
        return self.sources, self.function, self.options

    def __setstate__(self, state):
        self.sources, self.function, self.options = state
        self._open = _arrived()

    def __call__(self, window):
        _, _, columns, rows = window
        arrays = self._open.room((len(self.sources), rows, columns))
        for source, out in zip(self.sources, arrays):
            band = self._open.band(source)
            exact = _as_floats(band)
            values, valid = read_window(band, source.name, window, out if exact else None)
            if not exact:
                with np.errstate(over="ignore"):
                    out[:] = values
            if valid is not None:
                np.copyto(out, np.nan, where=~valid)
        return tuple(window), self.function(arrays, tuple(window), self.options)
