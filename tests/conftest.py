"""Mounts the checkout as package ``carbonbalance``, whatever its folder is called."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"

if "carbonbalance" not in sys.modules:
    spec = importlib.util.spec_from_file_location("carbonbalance", ROOT / "__init__.py",
                                                  submodule_search_locations=[str(ROOT)])
    sys.modules["carbonbalance"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["carbonbalance"])


@pytest.fixture(scope="session")
def shared():
    """Folder of third-party data with published results; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared data folder is absent")
    return SHARED


@pytest.fixture(scope="session")
def raster():
    """Maker of small GeoTIFFs: ``raster(path, cells, x0, y1, size, epsg=4326, nodata=None, kind="Float32")``."""
    gdal, osr = pytest.importorskip("osgeo.gdal"), pytest.importorskip("osgeo.osr")
    import numpy as np

    def inner(path, cells, x0, y1, size, epsg=4326, nodata=None, kind="Float32"):
        cells = np.asarray(cells)
        code = {"Float32": gdal.GDT_Float32, "Int16": gdal.GDT_Int16, "UInt16": gdal.GDT_UInt16}[kind]
        data = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[1], cells.shape[0], 1, code)
        data.SetGeoTransform((x0, size, 0, y1, 0, -size))
        if epsg:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            data.SetProjection(reference.ExportToWkt())
        if nodata is not None:
            data.GetRasterBand(1).SetNoDataValue(nodata)
        data.GetRasterBand(1).WriteArray(cells)
        del data
        return str(path)

    return inner
