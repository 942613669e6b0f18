"""sinksuitability beside GDAL's reading of the same criteria."""

import tempfile
import time

from headless import start_qgis

from .data import landuse_raster
from .process import peak, run

CRITERIA = ("ndvi", "slope", "height", "roads", "land")


def criteria_rasters(folder, side):
    """Write four smooth criteria and one of six classes as DEFLATE-compressed tiled GeoTIFFs, block by block."""
    import numpy as np
    from osgeo import gdal, osr

    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    along = np.linspace(0, 30, side, dtype=np.float32)
    for k, name in enumerate(CRITERIA[:-1], 1):
        data = gdal.GetDriverByName("GTiff").Create(f"{folder}/{name}.tif", side, side, 1, gdal.GDT_Float32, [
            "TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "NUM_THREADS=ALL_CPUS"])
        data.SetGeoTransform((116.0, 5.0 / side, 0, 36.0, 0, -5.0 / side))
        data.SetProjection(wgs.ExportToWkt())
        data.GetRasterBand(1).SetNoDataValue(-9999)
        rng = np.random.default_rng(k)
        for row in range(0, side, 1024):
            rows = along[row:row + 1024, None]
            cells = 3 + np.sin(along * k / 2) * np.cos(rows) + 0.5 * rng.random((len(rows), side), dtype=np.float32)
            data.GetRasterBand(1).WriteArray(np.round(cells, 2), 0, row)
        data = None
    landuse_raster(f"{folder}/land.tif", side, 7)


def case_criteria_read(folder, threads):
    """Time GDAL alone reading the criteria."""
    from concurrent.futures import ThreadPoolExecutor

    from osgeo import gdal

    def read(name):
        data = gdal.Open(f"{folder}/{name}.tif")
        for row in range(0, data.RasterYSize, 256):
            data.ReadAsArray(0, row, data.RasterXSize, min(256, data.RasterYSize - row))

    began = time.perf_counter()
    with ThreadPoolExecutor(int(threads)) as executor:
        list(executor.map(read, CRITERIA))
    return {"seconds": time.perf_counter() - began}


def case_suitability(folder, classes):
    """Time sinksuitability on the criteria: the score alone, or with natural breaks, classes and areas."""
    start_qgis()
    import processing

    wanted = {"CLASSES_OUT": f"{folder}/classes.tif", "OUTPUT_TABLE": "memory:"} if int(classes) else {}
    began = time.perf_counter()
    processing.run("carbonbalance:sinksuitability", {
        "CRITERIA": [f"{folder}/{name}.tif" for name in CRITERIA], "WEIGHTS": "5, 4, 3, 2, 1",
        "OUTPUT": f"{folder}/score.tif", **wanted})
    return {"seconds": time.perf_counter() - began, "peak": peak()}


def show():
    """Print sinksuitability beside GDAL's reading of the same criteria, and its time and memory by the number of cells."""
    print("sinksuitability, five DEFLATE-compressed criteria")
    for side in (4000, 10000):
        with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
            criteria_rasters(folder, side)
            read, both = (min(run(case_criteria_read, folder, threads)["seconds"] for _ in range(2)) for threads in (1, 2))
            print(f"  {side**2 / 1e6:.0f} M cells; GDAL alone reads them in {read:.2f} s, in two threads in {both:.2f} s")
            for classes, words in ((0, "score"), (1, "score, natural breaks, classes and areas")):
                ours = run(case_suitability, folder, classes)
                print(f"    {words}: {ours['seconds']:.2f} s = {ours['seconds'] / read:.1f}× GDAL's reading "
                      f"({ours['seconds'] / both:.1f}× in two threads), peak memory {ours['peak']:.0f} MB", flush=True)
    print()
