"""Land-use steps beside GDAL's reading of the same rasters."""

import tempfile
import time
from pathlib import Path

from headless import start_qgis

from .data import counties, landuse_raster
from .process import peak, run


def case_landuse(folder, step):
    """Time GDAL alone reading both rasters, then landusetransition or landusecarbon on both, each opening them anew."""
    start_qgis()
    import processing
    from osgeo import gdal

    rasters = [f"{folder}/lu_{year}.tif" for year in (2000, 2010)]
    given = {"landusetransition": {"LANDUSE_FROM": rasters[0], "LANDUSE_TO": rasters[1], "YEAR_FROM": 2000, "YEAR_TO": 2010,
                                   "OUTPUT_TABLE": "memory:"},
             "landusecarbon": {"INPUT": f"{folder}/units.gpkg", "UNIT_ID": "code", "LANDUSE": rasters, "OUTPUT": "memory:"}}[step]
    took = {"read": [], "step": []}
    for _ in range(3):
        began = time.perf_counter()
        for path in rasters:
            data = gdal.Open(path)
            band = data.GetRasterBand(1)
            for row in range(0, band.YSize, 1024):
                band.ReadAsArray(0, row, band.XSize, min(1024, band.YSize - row))
            data = None
        took["read"].append(time.perf_counter() - began)
        began = time.perf_counter()
        processing.run(f"carbonbalance:{step}", given)
        took["step"].append(time.perf_counter() - began)
    return {"read": took["read"], "seconds": took["step"], "peak": peak()}


def show():
    """Print land-use steps on 100 M cells beside GDAL's reading of them."""
    with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
        for year in (2000, 2010):
            landuse_raster(Path(folder) / f"lu_{year}.tif", 10000, year)
        count, _ = counties(Path(folder) / "units.gpkg", "江苏省")
        print("land use, two rasters of 100 M cells, DEFLATE; three rounds in one process, GDAL's reading and then the step")
        for step, words in (("landusetransition", "the whole"), ("landusecarbon", f"{count} counties, exact shares")):
            done = run(case_landuse, folder, step)
            rounds = ", ".join(f"{ours:.2f} s = {ours / read:.1f}×" for read, ours in zip(done["read"], done["seconds"]))
            print(f"  {step} ({words}): {rounds} GDAL's reading ({min(done['read']):.2f}–{max(done['read']):.2f} s), "
                  f"peak memory {done['peak']:.0f} MB")
        print()
