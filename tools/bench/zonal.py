"""zonalpanel beside QGIS's own zonal statistics, and on a raster much larger than its blocks."""

import tempfile
import time
from pathlib import Path

from headless import start_qgis

from .data import counties, raster
from .process import peak, run

SIDE, YEARS = 4000, 5


def case_zonal(folder, units, years):
    """Time zonalpanel on some of the yearly rasters."""
    start_qgis()
    import processing

    rasters = [f"{folder}/{units}_{2000 + y}.tif" for y in range(int(years))]
    began = time.perf_counter()
    processing.run("carbonbalance:zonalpanel", {
        "INPUT": f"{folder}/{units}.gpkg", "UNIT_ID": "code", "RASTERS": rasters, "KIND": 0,
        "OUTPUT": f"{folder}/out_{units}_{years}.gpkg"})
    return {"seconds": time.perf_counter() - began, "peak": peak()}


def case_native(folder, units):
    """Time QGIS's own zonal statistics on one year."""
    start_qgis(plugin=False)
    import processing

    began = time.perf_counter()
    processing.run("native:zonalstatisticsfb", {
        "INPUT": f"{folder}/{units}.gpkg", "INPUT_RASTER": f"{folder}/{units}_2000.tif", "RASTER_BAND": 1,
        "STATISTICS": [0, 1, 2], "OUTPUT": f"{folder}/native_{units}.gpkg"})
    return {"seconds": time.perf_counter() - began, "peak": peak()}


def case_large(folder, side):
    """Peak memory of zonalpanel on a raster much larger than its blocks."""
    start_qgis()
    import processing

    began = time.perf_counter()
    processing.run("carbonbalance:zonalpanel", {
        "INPUT": f"{folder}/95.gpkg", "UNIT_ID": "code", "RASTERS": [f"{folder}/large_{side}_2000.tif"], "KIND": 0,
        "OUTPUT": f"{folder}/large.gpkg"})
    return {"seconds": time.perf_counter() - began, "peak": peak()}


def show():
    """Print zonalpanel on five years, beside QGIS, and on a raster of 400 M cells."""
    with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
        for province, name in (("江苏省", "95"), (None, "2800")):
            count, extent = counties(Path(folder) / f"{name}.gpkg", province, 2800)
            for year in range(YEARS):
                raster(Path(folder) / f"{name}_{2000 + year}.tif", extent, SIDE, year)
            one, all_years = run(case_zonal, folder, name, 1), run(case_zonal, folder, name, YEARS)
            native = run(case_native, folder, name)
            later = (all_years["seconds"] - one["seconds"]) / (YEARS - 1)
            print(f"zonalpanel, {count} polygons × {SIDE**2 / 1e6:.0f} M cells × {YEARS} years, files to GeoPackage")
            print(f"  first year {one['seconds']:.2f} s, each later year {later:.2f} s "
                  f"({one['seconds'] / later:.1f}× faster), per year {all_years['seconds'] / YEARS:.2f} s")
            print(f"  native:zonalstatisticsfb {native['seconds']:.2f} s a year: "
                  f"{native['seconds'] * YEARS / all_years['seconds']:.1f}× ours; "
                  f"peak memory {all_years['peak']:.0f} MB (native {native['peak']:.0f} MB)\n")
            for year in range(1, YEARS):
                (Path(folder) / f"{name}_{2000 + year}.tif").unlink()
        side = 20000
        raster(Path(folder) / f"large_{side}_2000.tif", counties(Path(folder) / "again.gpkg", "江苏省")[1], side, 9)
        large = run(case_large, folder, side)
        print(f"zonalpanel, 95 polygons × {side**2 / 1e6:.0f} M cells ({side**2 * 4 / 2**30:.1f} GB): "
              f"{large['seconds']:.1f} s, peak memory {large['peak']:.0f} MB\n")
