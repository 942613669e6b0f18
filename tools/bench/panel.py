"""Core's share of steps on a panel beside QGIS's reading and writing of the same features."""

import tempfile

from headless import start_qgis

from .process import run, timed

UNITS, PANEL_YEARS = 3000, 22


def case_panel(folder):
    """Core's share of lmdi, carbonbalance and growth beside QGIS's reading and writing of the same features."""
    import numpy as np

    start_qgis()
    import processing
    from carbonbalance.core.balance.carbon_balance import carbon_balance
    from carbonbalance.core.balance.growth import growth
    from carbonbalance.core.drivers.lmdi import decompose
    from carbonbalance.core.drivers.lmdi_identity import DEFAULT_IDENTITY
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
        took[name] = min(timed(work, 2)[0])

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


def show():
    """Print what the steps take beside QGIS alone."""
    with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
        took = run(case_panel, folder)
        base = took.pop("QGIS reads and writes")
        print(f"{UNITS} units × {PANEL_YEARS} years; QGIS alone reads and writes the features in {base:.2f} s")
        for name, seconds in took.items():
            print(f"  {name:<20} {seconds:6.3f} s = {seconds / base:6.1%} of that")
