"""casanpp beside GDAL's own reading and writing."""

import os
import tempfile
import time
from pathlib import Path

from headless import start_qgis

from .process import peak, run


def monthly_rasters(folder, side):
    """Write twelve months of NDVI, temperature, precipitation and solar radiation, and vegetation codes, as DEFLATE-compressed
    tiled GeoTIFFs: smooth fields with noise, rounded as such data are."""
    import numpy as np
    from osgeo import gdal, osr

    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    season = np.cos(2 * np.pi * (np.arange(12) - 6.5) / 12)
    rng = np.random.default_rng(side)
    slope = np.linspace(0, 1, side, dtype=np.float32)[:, None]
    noise = rng.random((side, side), dtype=np.float32)

    def write(name, cells, kind, nodata):
        data = gdal.GetDriverByName("GTiff").Create(f"{folder}/{name}.tif", side, side, 1, kind, [
            "TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "NUM_THREADS=ALL_CPUS"])
        data.SetGeoTransform((100, 10 / side, 0, 40, 0, -10 / side))
        data.SetProjection(wgs.ExportToWkt())
        data.GetRasterBand(1).SetNoDataValue(nodata)
        data.GetRasterBand(1).WriteArray(cells)

    for month, warmth in enumerate(season.astype(np.float32), 1):
        shifted = np.roll(noise, month * 97, axis=1)
        for name, cells, digits in (
                ("ndvi", 0.4 + 0.2 * warmth + 0.2 * (shifted - 0.5), 3), ("tas", 12 + 12 * warmth + 8 * slope + shifted, 1),
                ("pr", 80 + 60 * warmth + 40 * shifted, 0), ("sol", 420 + 150 * warmth + 60 * shifted, 0)):
            write(f"{name}_{month:02}", np.round(cells, digits), gdal.GDT_Float32, -9999)
    write("vegetation", 1 + (noise * 10).astype(np.uint8) % 10, gdal.GDT_Byte, 255)


def monthly_names(folder):
    """Names of those rasters by parameter of ``casanpp``."""
    return {parameter: [f"{folder}/{name}_{m:02}.tif" for m in range(1, 13)] for parameter, name in (
        ("NDVI", "ndvi"), ("TEMPERATURE", "tas"), ("PRECIPITATION", "pr"), ("SOLAR", "sol"))}


def case_casa(folder):
    """Time casanpp."""
    start_qgis()
    import processing

    began = time.perf_counter()
    result = processing.run("carbonbalance:casanpp", {
        **monthly_names(folder), "VEGETATION": f"{folder}/vegetation.tif", "OUTPUT": f"{folder}/npp.tif"})
    return {"seconds": time.perf_counter() - began, "peak": peak(), "mean": result["MEAN"]}


def case_gdal(folder, threads):
    """Time GDAL alone: read the same inputs in the same windows and write the same output."""
    from concurrent.futures import ThreadPoolExecutor

    from osgeo import gdal

    paths = [p for names in monthly_names(folder).values() for p in names] + [f"{folder}/vegetation.tif"]
    given = gdal.Open(f"{folder}/npp.tif")
    result = given.ReadAsArray()
    side = given.RasterXSize

    def read(path):
        band = gdal.Open(path)
        for row in range(0, side, 256):
            band.ReadAsArray(0, row, side, min(256, side - row))

    began = time.perf_counter()
    with ThreadPoolExecutor(int(threads)) as executor:
        list(executor.map(read, paths))
    out = gdal.GetDriverByName("GTiff").Create(f"{folder}/gdal.tif", side, side, 1, gdal.GDT_Float32, [
        "TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "NUM_THREADS=2"])
    out.GetRasterBand(1).WriteArray(result)
    out = None
    return {"seconds": time.perf_counter() - began}


def show():
    """casanpp beside GDAL's own reading and writing, and its time and memory by the number of cells."""
    print("casanpp, 48 DEFLATE-compressed monthly rasters and the vegetation, files to GeoTIFF")
    for side in (2000, 4000, 8000):
        with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
            monthly_rasters(folder, side)
            for name in os.listdir(folder):  # both shall find the files in the computer's cache
                Path(folder, name).read_bytes()
            ours = min((run(case_casa, folder) for _ in range(2)), key=lambda r: r["seconds"])
            cells = side**2 / 1e6
            text = f"  {cells:5.0f} M cells: {ours['seconds']:6.2f} s = {ours['seconds'] / cells:.3f} s per M cells, peak " \
                   f"memory {ours['peak']:.0f} MB"
            if side <= 4000:
                alone, two = (min(run(case_gdal, folder, t)["seconds"] for _ in range(2)) for t in (1, 2))
                text += f"; GDAL alone {alone:.2f} s (ours {ours['seconds'] / alone:.2f}×), in two threads {two:.2f} s " \
                        f"({ours['seconds'] / two:.2f}×)"
            print(text, flush=True)
    print()
