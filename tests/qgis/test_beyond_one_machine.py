"""Steps on a Dask cluster of two worker processes on loopback: what they write is what they write on this computer."""

import numpy as np
import pytest

EDGE = 110.0
STEPS = ("zonalpanel", "landusecarbon", "globalautocorrelation", "localmoran", "hotspots", "geodetector", "gwr", "gtwr")
each_step = pytest.mark.parametrize("step", STEPS)


@pytest.fixture
def given(layer, raster, tmp_path):
    """Maker of the parameters of a step: 36 squares of a panel of two years, and two yearly rasters under them."""
    rng = np.random.default_rng(3)
    paths = {kind: [raster(tmp_path / f"{kind}_{year}.tif", cells(), EDGE, 30.6, 0.01, nodata=0, kind="Int16")
                    for year in (2000, 2010)]
             for kind, cells in (("v", lambda: rng.integers(0, 99, (60, 60))), ("lu", lambda: rng.integers(1, 7, (60, 60))))}
    rows = []
    for year in (2000, 2010):
        for place in range(36):
            (x0, x1), (y0, y1) = ([start + (at + d) * 0.1 for d in (0, 1)]
                                  for start, at in ((EDGE, place % 6), (30, place // 6)))
            a = rng.normal()
            rows.append({"code": f"u{place:02d}", "year": year, "a": a, "y": 1 + place % 6 * a + 0.3 * rng.normal(),
                         "wkt": f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"})
    panel, units = layer(rows), layer(rows[:36])
    local = {"INPUT": panel, "YEAR": "year", "DEPENDENT": "y", "EXPLANATORY": ["a"], "OUTPUT": "memory:"}
    pattern = {"INPUT": panel, "YEAR": "year", "VALUE": "y", "PERMUTATIONS": 199}
    known = {
        "zonalpanel": {"INPUT": units, "UNIT_ID": "code", "RASTERS": paths["v"], "OUTPUT": "memory:"},
        "landusecarbon": {"INPUT": units, "UNIT_ID": "code", "LANDUSE": paths["lu"], "OUTPUT": "memory:"},
        "globalautocorrelation": {**pattern, "OUTPUT_TABLE": "memory:"},
        "localmoran": {**pattern, "OUTPUT": "memory:"},
        "hotspots": {**pattern, "OUTPUT": "memory:"},
        "geodetector": {"INPUT": panel, "VALUE": "y", "FACTORS": ["a"], "PERMUTATIONS": 199, "OUTPUT_TABLE": "memory:"},
        "gwr": local, "gtwr": {**local, "BANDWIDTH": 30}}
    return lambda step: known[step]


@each_step
def test_a_step_on_a_cluster_writes_the_same(step, cluster, given, run, rows_of, monkeypatch):
    name = "OUTPUT_TABLE" if "OUTPUT_TABLE" in given(step) else "OUTPUT"
    here = rows_of(run(step, given(step))[name])
    monkeypatch.setenv("CARBONBALANCE_SCHEDULER", cluster.scheduler_address)
    there = rows_of(run(step, given(step))[name])
    assert here == there
    assert here


@each_step
def test_a_scheduler_that_does_not_answer_is_named(step, given, refusal, monkeypatch):
    from carbonbalance.core import parallel

    monkeypatch.setattr(parallel, "PATIENCE", 1)
    monkeypatch.setenv("CARBONBALANCE_SCHEDULER", "tcp://127.0.0.1:9")
    sentence = refusal(step, given(step))
    assert "tcp://127.0.0.1:9" in sentence
    assert "does not answer" in sentence or "package distributed is missing" in sentence


def test_a_raster_that_workers_cannot_see_is_named(cluster, given, refusal, run, monkeypatch):
    """A raster in the memory of this process has a path, but not for others."""
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    parameters = given("zonalpanel")
    paths = [f"/vsimem/seen_here_{year}.tif" for year in (2000, 2010)]
    for path, source in zip(paths, parameters["RASTERS"]):
        gdal.GetDriverByName("GTiff").CreateCopy(path, gdal.Open(source))
    layers = [QgsRasterLayer(path, path[-13:-4]) for path in paths]
    try:
        run("zonalpanel", {**parameters, "RASTERS": layers})
        monkeypatch.setenv("CARBONBALANCE_SCHEDULER", cluster.scheduler_address)
        sentence = refusal("zonalpanel", {**parameters, "RASTERS": layers})
    finally:
        for path in paths:
            gdal.Unlink(path)
    assert "cannot be read by GDAL" in sentence
    assert "here_2000" in sentence
