"""Queen contiguity and local Moran beside libpysal, esda and pygeoda; years at once and one by one."""

import tempfile
from pathlib import Path

from headless import start_qgis

from .data import counties
from .process import run, timed


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
    (took["ours"],), ours = timed(lambda: build(WeightsKind.QUEEN, xy, shapes, lonlat=True))
    import geopandas
    import shapely
    from libpysal.graph import Graph
    from libpysal.weights import Queen

    frame = geopandas.GeoDataFrame(geometry=shapely.from_wkb(shapes), crs=4326)
    (took["libpysal Graph"],), graph = timed(lambda: Graph.build_contiguity(frame, rook=False))
    (took["libpysal W"],), _ = timed(lambda: Queen.from_dataframe(frame, use_index=False, silence_warnings=True))
    return {"took": took, "links": ours.links, "graph_links": int(graph.n_edges), "units": len(shapes)}


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
        times, _ = timed(work, rounds)
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
        (seconds,), _ = timed(lambda: processing.run("carbonbalance:localmoran", {
            "INPUT": layer, "YEAR": "year", "VALUE": "v", "OUTPUT": "memory:"}))
        return seconds

    once(panel([2000]))
    return {"together": once(panel(range(2000, 2022))), "separate": sum(once(panel([y])) for y in range(2000, 2022))}


def show():
    """Print contiguity, local Moran and localmoran over years."""
    with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
        for province, name in (("江苏省", "95"), (None, "2800")):
            counties(Path(folder) / f"{name}.gpkg", province, 2800)
        near = run(case_contiguity, folder)
        own = near["took"].pop("ours")
        print(f"queen contiguity of {near['units']} real counties: ours {own:.2f} s ({near['links']} links)")
        for name, seconds in near["took"].items():
            print(f"  {name:<20} {seconds:6.2f} s = {seconds / own:.1f}× ours")
        lisa = run(case_lisa, folder)
        own = lisa["took"].pop("ours")
        print(f"\nlocal Moran, 9,999 permutations, {lisa['units']} units: ours {own['warm']:.2f} s, "
              f"first call {own['first']:.2f} s")
        for name, seconds in lisa["took"].items():
            print(f"  {name:<24} {seconds['warm']:6.2f} s warm = {seconds['warm'] / own['warm']:.1f}× ours, "
                  f"first call {seconds['first']:.2f} s")
        years = run(case_years, folder)
        print(f"\nlocalmoran, 95 counties × 22 years: {years['together']:.2f} s together, {years['separate']:.2f} s in "
              f"22 runs = {years['separate'] / years['together']:.1f}×\n")
