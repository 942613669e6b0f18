"""Every step on 3,000 units × 22 years: time and peak memory, as a table. Run with ``make scale``.

The units are squares of 10 km, the rasters of a year have 16 million cells, of a month 4 million. Each step runs in a process
of its own, with all its tables and without pages; one that takes longer than LIMIT seconds is stopped and said to be.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.process import peak
from headless import start_qgis

COLUMNS, ROWS = 60, 50
YEARS = range(2000, 2022)
SIDE = 10_000.0
LIMIT = int(os.environ.get("LIMIT", "1800"))
CRS = 32650
X0, Y1 = 200_000.0, 4_000_000.0

PANEL = {"UNIT_ID": "code", "YEAR": "year"}
FIT = {"YEAR": "year", "DEPENDENT": "c", "EXPLANATORY": ["g", "p", "s"]}
CALLS = {
    "zonalpanel": {"INPUT": "units", "UNIT_ID": "code", "RASTERS": "light"},
    "stackyears": {"INPUT": "units", "UNIT_ID": "code"},
    "joinpanel": {"INPUT": "panel", **PANEL, "TABLE": "panel", "TABLE_UNIT_ID": "code", "TABLE_YEAR": "year", "FIELDS": ["c"]},
    "aggregateunits": {"INPUT": "panel", "GROUP": "grp", "YEAR": "year", "SUMS": ["c", "n"]},
    "exportcoefficients": {},
    "activityemissions": {"INPUT": "panel"},
    "landusecarbon": {"INPUT": "units", "UNIT_ID": "code", "LANDUSE": "land"},
    "allocateemissions": {"INPUT": "panel", **PANEL, "LIGHT": "g", "TOTALS": "totals", "TOTALS_YEAR": "year",
                          "TOTALS_VALUE": "c"},
    "gridemissions": {"LIGHT": "light_2000", "REGION": "units", "TOTAL": 1e9},
    "casanpp": {"NDVI": "ndvi", "TEMPERATURE": "temperature", "PRECIPITATION": "rain", "SOLAR": "solar",
                "VEGETATION": "vegetation"},
    "solarradiation": {"TEMPLATE": "vegetation"},
    "nep": {"NPP": "npp", "TEMPERATURE": "temperature", "PRECIPITATION": "rain"},
    "sequestration": {"INPUT": "panel", **PANEL, "NPP": "s"},
    "carbonbalance": {"INPUT": "panel", **PANEL, "EMISSION": "c", "SINK": "n", "GDP": "g", "POPULATION": "p"},
    "growth": {"INPUT": "panel", **PANEL, "VALUE": ["c", "n"]},
    "concentration": {"INPUT": "panel", **PANEL, "VALUE": "c", "BASE": "p", "GROUP": "grp"},
    "balancezones": {"INPUT": "panel", **PANEL, "EMISSION": "c", "SINK": "n", "GDP": "g"},
    "globalautocorrelation": {"INPUT": "panel", **PANEL, "VALUE": "c"},
    "localmoran": {"INPUT": "panel", **PANEL, "VALUE": "c"},
    "hotspots": {"INPUT": "panel", **PANEL, "VALUE": "c"},
    "standardellipse": {"INPUT": "panel", "YEAR": "year", "WEIGHT": "c"},
    "kerneldensity": {"INPUT": "panel", "YEAR": "year", "WEIGHT": "c"},
    "lmdi": {"INPUT": "panel", **PANEL, "IDENTITY": "C = C/G * G/P * P", "C": "c", "G": "g", "P": "p", "PERIODS": "chain"},
    "geodetector": {"INPUT": "panel", "YEAR": "year", "VALUE": "c", "FACTORS": ["g", "p", "n", "s", "grp"]},
    "globalregression": {"INPUT": "panel", **FIT},
    "landusetransition": {"LANDUSE_FROM": "land_2000", "LANDUSE_TO": "land_2021", "YEAR_FROM": 2000, "YEAR_TO": 2021,
                          "ZONES": "units", "UNIT_ID": "code"},
    "landscapemetrics": {"LANDUSE": "land", "ZONES": "units", "UNIT_ID": "code"},
    "entropytopsis": {"INPUT": "panel", **PANEL, "POSITIVE": ["g", "n"], "NEGATIVE": ["c"]},
    "couplingcoordination": {"INPUT": "panel", **PANEL, "SYSTEMS": ["c", "g", "n"]},
    "ahpweights": {"MATRIX": ["a", "1", "3", *[""] * 7, "b", "1/3", "1", *[""] * 7]},
    "unitclusters": {"INPUT": "panel", "YEAR": "year", "FIELDS": ["c", "g", "n"], "CLUSTERS": 5},
    "cubezones": {"INPUT": "panel", **PANEL, "AXIS_X": "c", "AXIS_Y": "g", "AXIS_Z": "p"},
    "compensationzones": {"INPUT": "panel", **PANEL, "EMISSION": "c", "SINK": "n", "GDP": "g"},
    "studyreport": {"LAYERS": ["result"], "UNIT_ID": "code", "YEAR": "year"},
    "gwr": {"INPUT": "panel", **FIT},
    "gtwr": {"INPUT": "panel", **FIT},
    "mgwr": {"INPUT": "panel", **FIT},
}
"""How each step is called; the slowest last."""


def prepare(folder):
    """Write the panel, the units and the rasters."""
    import numpy as np
    from osgeo import gdal, ogr, osr

    draw = np.random.default_rng(1)
    place = osr.SpatialReference()
    place.ImportFromEPSG(CRS)

    def square(i):
        x, y = X0 + i % COLUMNS * SIDE, Y1 - i // COLUMNS * SIDE
        return ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + SIDE} {y},{x + SIDE} {y - SIDE},{x} {y - SIDE},{x} {y}))")

    def layer(name, fields, rows):
        source = ogr.GetDriverByName("GPKG").CreateDataSource(f"{folder}/{name}.gpkg")
        made = source.CreateLayer(name, place, ogr.wkbPolygon)
        for field, kind in fields.items():
            made.CreateField(ogr.FieldDefn(field, kind))
        made.StartTransaction()
        for shape, values in rows:
            feature = ogr.Feature(made.GetLayerDefn())
            for field, value in zip(fields, values):
                feature[field] = value
            feature.SetGeometry(shape)
            made.CreateFeature(feature)
        made.CommitTransaction()

    count = COLUMNS * ROWS
    shapes = [square(i) for i in range(count)]
    level = draw.lognormal(0, 1, (count, 5))
    numbers = dict.fromkeys(("c", "n", "g", "p", "s", "rawcoa"), ogr.OFTReal)

    def panel():
        for k, year in enumerate(YEARS):
            values = level * (1 + 0.03 * k) * draw.lognormal(0, 0.1, level.shape) * (3e6, 5e4, 1e6, 5e5, 1e4)
            for i in range(count):
                yield shapes[i], (f"{i:05d}", f"g{i % 30:02d}", year, *values[i].tolist(), 1e3)

    layer("panel", {"code": ogr.OFTString, "grp": ogr.OFTString, "year": ogr.OFTInteger, **numbers}, panel())
    layer("totals", {"year": ogr.OFTInteger, "c": ogr.OFTReal}, ((shapes[0], (year, 1e9)) for year in YEARS))
    wide = {f"c_{year}": ogr.OFTReal for year in YEARS}
    layer("units", {"code": ogr.OFTString, **wide}, ((shapes[i], (f"{i:05d}", *draw.random(len(wide)).tolist()))
                                                    for i in range(count)))

    def raster(name, cell, kind, values):
        columns, rows = int(COLUMNS * SIDE / cell), int(ROWS * SIDE / cell)
        data = gdal.GetDriverByName("GTiff").Create(f"{folder}/{name}.tif", columns, rows, 1, kind, ["TILED=YES", "COMPRESS=LZW"])
        data.SetGeoTransform((X0, cell, 0, Y1, 0, -cell))
        data.SetProjection(place.ExportToWkt())
        for row in range(0, rows, 500):
            data.GetRasterBand(1).WriteArray(values((min(500, rows - row), columns)), 0, row)

    def patches(shape):
        """Land use in patches of eight cells."""
        small = draw.integers(1, 7, (-(-shape[0] // 8), -(-shape[1] // 8)), dtype=np.uint8)
        return small.repeat(8, axis=0).repeat(8, axis=1)[:shape[0], :shape[1]]

    for year in YEARS:
        raster(f"light_{year}", 137.0, gdal.GDT_Byte, lambda shape: draw.integers(0, 64, shape, dtype=np.uint8))
        raster(f"land_{year}", 137.0, gdal.GDT_Byte, patches)
    raster("vegetation", 274.0, gdal.GDT_Byte, patches)
    for month in range(1, 13):
        for name, low, high in (("ndvi", 1, 9), ("temperature", -5, 30), ("rain", 5, 200), ("solar", 200, 700), ("npp", 0, 90)):
            scale = 10 if name == "ndvi" else 1
            raster(f"{name}_{month:02d}", 274.0, gdal.GDT_Float32, lambda shape, low=low, high=high, scale=scale:
                   draw.integers(low, high, shape).astype(np.float32) / scale)


def found(folder, value):
    """Paths for the names of layers and rasters."""
    if isinstance(value, list):
        return [found(folder, v) for v in value]
    for pattern in (f"{value}.gpkg", f"{value}.tif"):
        if (Path(folder) / pattern).is_file():
            return str(Path(folder) / pattern)
    many = sorted(str(p) for p in Path(folder).glob(f"{value}_*.tif"))
    return many or value


def measure(folder, step):
    """Run one step in this process and print its time and memory."""
    start_qgis()
    import processing
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById(f"carbonbalance:{step}")
    sources = {d.name() for d in algorithm.parameterDefinitions() if d.type() in ("source", "multilayer", "raster")}
    parameters = {k: found(folder, v) if k in sources else v for k, v in CALLS[step].items()}
    for d in algorithm.parameterDefinitions():
        ending = {"sink": ".gpkg", "rasterDestination": ".tif", "fileDestination": ".html"}.get(d.type())
        if ending and (d.type() != "fileDestination" or step == "studyreport"):
            parameters[d.name()] = f"{folder}/out/{step}_{d.name().lower()}{ending}"
    base, began = peak(), time.perf_counter()
    processing.run(algorithm, parameters)
    if step == "carbonbalance":
        os.replace(f"{folder}/out/{step}_output.gpkg", f"{folder}/result.gpkg")
    print(json.dumps({"seconds": time.perf_counter() - began, "peak": peak(), "before": base}))


def main():
    """Measure every registered step, or those that are named."""
    if len(sys.argv) > 3 and sys.argv[1] == "--one":
        return measure(*sys.argv[2:4])
    start_qgis()
    from qgis.core import QgsApplication

    steps = [a.name() for a in QgsApplication.processingRegistry().providerById("carbonbalance").algorithms()
             if not hasattr(a, "childAlgorithms")]
    chosen = sys.argv[1:] or [s for s in CALLS if s in steps] + [s for s in steps if s not in CALLS]
    with tempfile.TemporaryDirectory(prefix="carbonbalance-scale-") as folder:
        Path(folder, "out").mkdir()
        prepare(folder)
        print("| step | seconds | peak MB |\n|---|---|---|", flush=True)
        for step in chosen:
            if step not in CALLS:
                print(f"| `{step}` | has no call in tools/scale.py | |", flush=True)
                continue
            try:
                done = subprocess.run([sys.executable, __file__, "--one", folder, step], capture_output=True, text=True,
                                      timeout=LIMIT, check=False)
            except subprocess.TimeoutExpired:
                print(f"| `{step}` | stopped after {LIMIT} | |", flush=True)
                continue
            if done.returncode:
                print(f"| `{step}` | failed: {(done.stderr.strip().splitlines() or ['?'])[-1]} | |", flush=True)
                continue
            told = json.loads(done.stdout.strip().splitlines()[-1])
            print(f"| `{step}` | {told['seconds']:.1f} | {told['peak']:.0f} |", flush=True)
            for path in Path(folder, "out").iterdir():
                path.unlink()


if __name__ == "__main__":
    main()
