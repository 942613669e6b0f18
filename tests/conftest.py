"""Mounts the checkout as package ``carbonbalance``, whatever its folder is called."""

import importlib.metadata
import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"

RAM = Path("/dev/shm")
if RAM.is_dir() and os.access(RAM, os.W_OK) and shutil.disk_usage(RAM).free > 4 * 2**30:
    # a GeoPackage waits for the disk a dozen times, and that is most of the time that a small step takes
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(RAM))

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


@pytest.fixture
def agrees(request):
    """Comparison with other software, that `make certificate` writes down.

    ``agrees(statistic, ours, theirs, by=, of=, rel=0, abs=0)``: the numbers ``ours`` of the data ``of`` are ``theirs``, those
    of the software ``by``, within the larger of ``abs`` and ``rel`` times theirs. ``live=True``: ``by`` names a package that
    is installed here and ran just now.
    """
    import numpy as np

    def inner(statistic, ours, theirs, *, by, of, rel=0.0, abs=0.0, live=False):
        one, other = (np.atleast_1d(np.asarray(v, dtype=float)).ravel() for v in (ours, theirs))
        assert one.shape == other.shape
        apart, allowed = np.abs(one - other), np.maximum(abs, rel * np.abs(other))
        wrong = ~((apart <= allowed) | (np.isnan(one) & np.isnan(other)))
        assert not wrong.any(), f"{statistic}: {one[wrong]} against {other[wrong]}, allowed {allowed[wrong]}"
        rows = getattr(request.config, "certificate", None)
        if rows is not None:
            version = f"{by} {importlib.metadata.version(by)}" if live else by
            rows.append({"test": request.node.nodeid.split("[")[0], "statistic": statistic, "by": version, "live": live, "of": of,
                         "ours": one, "theirs": other, "rel": rel, "abs": abs})

    return inner


@pytest.fixture(scope="session")
def raster():
    """Maker of small GeoTIFFs: ``raster(path, cells, x0, y1, size, epsg=4326, nodata=None, kind="Float32")``."""
    gdal, osr = pytest.importorskip("osgeo.gdal"), pytest.importorskip("osgeo.osr")
    import numpy as np

    def inner(path, cells, x0, y1, size, epsg=4326, nodata=None, kind="Float32"):
        cells = np.asarray(cells)
        code = {"Byte": gdal.GDT_Byte, "Float32": gdal.GDT_Float32, "Int16": gdal.GDT_Int16, "UInt16": gdal.GDT_UInt16}[kind]
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


@pytest.fixture(scope="session")
def cluster(tmp_path_factory):
    """A Dask cluster of two worker processes on loopback; ``cluster.place`` is a folder that is on the workers' path."""
    distributed = pytest.importorskip("distributed", reason="the package distributed is absent: no cluster is tested")
    place = tmp_path_factory.mktemp("on workers")
    (place / "carbonbalance").symlink_to(ROOT)
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(place), *filter(None, [before])])
    sys.path.insert(0, str(place))
    made = distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1",
                                    dashboard_address=None)
    made.place = place
    try:
        yield made
    finally:
        made.close()
        sys.path.remove(str(place))
        os.environ.pop("PYTHONPATH")
        if before is not None:
            os.environ["PYTHONPATH"] = before
