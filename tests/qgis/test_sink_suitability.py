"""``sinksuitability`` on real files: the worked rasters, seams of windows, grids, tables, and what is refused."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

NAN = np.nan
METRES = (500000.0, 100.0, 0, 3500000.0, 0, -100.0)
# criteria with weights 0.6 and 0.4; the score is written beside
LAND = [[5, 5, 3, 3], [5, 1, 1, 3], [2, 1, 1, NAN], [2, 2, NAN, 5]]
SLOPE = [[1, 1, 3, 3], [5, 1, 3, 5], [1, 3, 5, 1], [1, 3, 3, NAN]]
ALLOWED = [[1, 1, 1, 1], [1, 0, 1, 1], [1, 1, NAN, 1], [1, 1, 1, 1]]
SCORE = [[3.4, 3.4, 3.0, 3.0], [5.0, 0, 1.8, 3.8], [1.6, 1.8, 0, NAN], [1.6, 2.4, NAN, NAN]]
CLASSES = [[2, 2, 2, 2], [3, 0, 1, 2], [1, 1, 0, NAN], [1, 1, NAN, NAN]]
"""By natural breaks; worked out in tests/core/test_sink_suitability.py."""


def write(path, plane, transform=METRES, epsg=32650, nodata=-9999.0, options=(), kind=gdal.GDT_Float32):
    plane = np.asarray(plane, dtype=float)
    data = gdal.GetDriverByName("GTiff").Create(str(path), plane.shape[1], plane.shape[0], 1, kind, list(options))
    data.SetGeoTransform(transform)
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        data.SetProjection(crs.ExportToWkt())
    data.GetRasterBand(1).SetNoDataValue(nodata)
    data.GetRasterBand(1).WriteArray(np.where(np.isnan(plane), nodata, plane))
    del data
    return str(path)


def cells(path):
    data = gdal.Open(str(path))
    values = data.ReadAsArray()
    return np.where(values == np.array(data.GetRasterBand(1).GetNoDataValue(), dtype=values.dtype), np.nan, values.astype(float))


@pytest.fixture
def call(tmp_path):
    """Parameters of a run on the worked rasters."""
    folder = tmp_path / "适宜性 rasters"
    folder.mkdir()
    land, slope = write(folder / "land.tif", LAND), write(folder / "slope.tif", SLOPE)

    def inner(**more):
        return {"CRITERIA": [land, slope], "WEIGHTS": "0.6, 0.4", "OUTPUT": str(folder / "score.tif"),
                "CLASSES_OUT": str(folder / "classes.tif"), "OUTPUT_TABLE": "memory:", **more}

    inner.folder = folder
    return inner


@pytest.fixture
def constraint(call):
    return write(call.folder / "allowed.tif", ALLOWED)


# ---- right answers ------------------------------------------------------------------------------------------------

def test_worked_example(call, constraint, run, rows_of):
    result = run("sinksuitability", call(CONSTRAINT=constraint))
    np.testing.assert_allclose(cells(result["OUTPUT"]), SCORE, rtol=1e-6)
    np.testing.assert_array_equal(cells(result["CLASSES_OUT"]), CLASSES)
    rows = rows_of(result["OUTPUT_TABLE"])
    assert [(r["class_code"], r["cells"], r["score_low"], r["score_high"]) for r in rows] == [
        (3, 1, 5, 5), (2, 5, 3, 3.8), (1, 5, 1.6, 2.4), (0, 2, None, None)]
    assert [r["zone"] for r in rows] == ["ecological core protection area", "ecological key protection area",
                                         "ecological auxiliary restoration area", None]
    # cells of a hectare on the plane; on the ellipsoid at the central meridian 1/0.9996² of that
    assert [r["area_ha"] for r in rows] == pytest.approx([k / 0.9996**2 for k in (1, 5, 5, 2)], rel=1e-4)
    assert result["TOP_PCT"] == pytest.approx(100 / 13, rel=1e-5)
    assert [float(v) for v in result["BREAKS_USED"].split(", ")] == pytest.approx([2.4, 3.8], abs=1e-4)
    # the limits, given back as own breaks, make the same classes
    again = run("sinksuitability", call(CONSTRAINT=constraint, METHOD=3, BREAKS=result["BREAKS_USED"],
                                        CLASSES_OUT=str(call.folder / "again.tif")))
    np.testing.assert_array_equal(cells(again["CLASSES_OUT"]), CLASSES)


def test_scores_and_weights_by_tables(call, layer, run):
    """The same criteria as codes and degrees; the rows of the weights stand in another order."""
    codes = np.array([[1, 1, 2, 2], [1, 3, 3, 2], [4, 3, 3, 9], [4, 4, NAN, 1]])
    degrees = [[5, 10, 10.5, 25], [40, 0, 15, 30], [2, 25, 26, 3], [8, 12, 20, NAN]]
    criteria = [write(call.folder / "土地.tif", codes, kind=gdal.GDT_Int32), write(call.folder / "Slope.tif", degrees)]
    scores = layer([{"criterion": c, "from": a, "to": b, "score": s} for c, a, b, s in (
        ("土地", 1.0, 1.0, 5.0), ("土地", 2.0, 2.0, 3.0), ("土地", 3.0, 3.0, 1.0), ("土地", 4.0, 4.0, 2.0),
        ("slope", None, 10.0, 1.0), ("slope", 10.0, 25.0, 3.0), ("slope", 25.0, None, 5.0))], geometry="NoGeometry")
    weights = layer([{"criterion": "slope", "weight": 2.0}, {"criterion": "土地", "weight": 3.0}], geometry="NoGeometry")
    result = run("sinksuitability", call(CRITERIA=criteria, RECLASS=scores, WEIGHTS="", WEIGHTS_TABLE=weights))
    expected = np.array(SCORE)
    expected[1, 1], expected[2, 2] = 1.0, 2.6  # without the constraint
    np.testing.assert_allclose(cells(result["OUTPUT"]), expected, rtol=1e-6)
    assert any("add up to 5 and are divided by it" in text for text in run.feedback.said)
    assert any("1 cells of “土地” hold values without a score (from 9 to 9)" in text for text in run.feedback.warned)


def test_the_map_has_names_and_colours(call, constraint, run):
    result = run("sinksuitability", call(CONSTRAINT=constraint))
    opened = QgsRasterLayer(result["CLASSES_OUT"], "classes")
    assert opened.loadDefaultStyle()[1]
    legend = [(c.value, c.label) for c in opened.renderer().classes()]
    assert legend == [(3, "extremely suitable: ecological core protection area"),
                      (2, "relatively suitable: ecological key protection area"),
                      (1, "generally suitable: ecological auxiliary restoration area"), (0, "excluded")]
    assert len({c.color.name() for c in opened.renderer().classes()}) == 4
    assert "3 extremely suitable" in gdal.Open(result["CLASSES_OUT"]).GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")


def test_what_is_not_asked_for_is_not_made(call, run):
    result = run("sinksuitability", {k: v for k, v in call().items() if k not in ("CLASSES_OUT", "OUTPUT_TABLE")})
    assert "TOP_PCT" not in result
    assert sorted(p.name for p in call.folder.glob("*.tif")) == ["land.tif", "score.tif", "slope.tif"]
    only = run("sinksuitability", call(CLASSES_OUT=None))
    assert only["TOP_PCT"] is not None


@pytest.mark.parametrize("options", [(), ("TILED=YES", "COMPRESS=DEFLATE"), ("BLOCKYSIZE=700", "COMPRESS=LZW")])
def test_blocks_do_not_matter(options, call, run, rows_of):
    """Tiles and strips, several windows of each: classes of whole arrays, with natural breaks by mapclassify."""
    mapclassify = pytest.importorskip("mapclassify")
    rng = np.random.default_rng(4)
    planes = [rng.choice([1.0, 3, 5], (700, 900), p=p) for p in ((0.5, 0.3, 0.2), (0.2, 0.2, 0.6), (0.1, 0.8, 0.1))]
    planes[1][300:310, 200:500] = NAN
    files = [write(call.folder / f"c{k}.tif", plane, options=options) for k, plane in enumerate(planes)]
    result = run("sinksuitability", call(CRITERIA=files, WEIGHTS="4, 2, 1", CLASSES=4))
    whole = np.round(4 * planes[0] + 2 * planes[1] + planes[2])
    known = ~np.isnan(whole)
    np.testing.assert_allclose(cells(result["OUTPUT"]), whole / 7, rtol=1e-6)
    expected = np.full(whole.shape, NAN)
    # the same counts in small: mapclassify's time grows with the square of them
    values, counts = np.unique(whole[known], return_counts=True)
    small = np.repeat(values, np.maximum(1, np.round(counts / 500).astype(int)))
    expected[known] = np.searchsorted(mapclassify.FisherJenks(small, k=4).bins[:-1], whole[known]) + 1
    np.testing.assert_array_equal(cells(result["CLASSES_OUT"]), expected)
    assert [r["cells"] for r in rows_of(result["OUTPUT_TABLE"])] == [int((expected == k).sum()) for k in (4, 3, 2, 1)]


# ---- grids --------------------------------------------------------------------------------------------------------

def test_grids_that_differ(call, run, refusal):
    fine = write(call.folder / "fine.tif", np.kron(SLOPE, np.ones((2, 2))), (500000, 50, 0, 3500000, 0, -50))
    given = call(CRITERIA=[str(call.folder / "land.tif"), fine])
    sentence = refusal("sinksuitability", given)
    assert "“land” (4 × 4 cells of 100 × 100" in sentence
    assert "“fine” (8 × 8 cells of 50 × 50" in sentence
    assert not (call.folder / "score.tif").exists()
    result = run("sinksuitability", {**given, "ALIGN": 1, "CONSTRAINT": write(
        call.folder / "allowed.tif", np.kron(ALLOWED, np.ones((2, 2))), (500000, 50, 0, 3500000, 0, -50))})
    np.testing.assert_allclose(cells(result["OUTPUT"]), SCORE, rtol=1e-6)


def test_rotated(call, refusal):
    turned = write(call.folder / "turned.tif", SLOPE, (500000, 100, 5, 3500000, 5, -100))
    assert "“turned” is rotated" in refusal("sinksuitability", call(CRITERIA=[str(call.folder / "land.tif"), turned]))


def test_degrees_and_no_crs(call, run, rows_of):
    """The area of a cell goes with cos φ/(1 − e² sin² φ)², on WGS 84 with e² = 0.00669438."""
    plane = [[1.0], [2.0]] + [[NAN]] * 58 + [[3.0]]
    files = [write(call.folder / "d.tif", plane, (110, 1, 0, 0, 0, -1), epsg=4326)]
    rows = rows_of(run("sinksuitability", call(CRITERIA=files, WEIGHTS="1"))["OUTPUT_TABLE"])
    assert [r["class_code"] for r in rows] == [3, 2, 1]
    north = np.radians(60.5)
    expected = np.cos(north) / (1 - 0.00669438 * np.sin(north) ** 2) ** 2
    assert rows[0]["area_ha"] / rows[2]["area_ha"] == pytest.approx(expected, rel=1e-3)
    assert rows[2]["area_ha"] == pytest.approx(1_230_900, rel=0.01)
    bare = [write(call.folder / "n.tif", plane, (0, 1, 0, 0, 0, -1), epsg=None)]
    rows = rows_of(run("sinksuitability", call(CRITERIA=bare, WEIGHTS="1"))["OUTPUT_TABLE"])
    assert [(r["area_ha"], r["share_pct"]) for r in rows] == [(None, pytest.approx(100 / 3))] * 3
    assert any("no coordinate reference system, so areas are missing" in text for text in run.feedback.warned)


# ---- what is refused ----------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("change", "words"), [
    ({"WEIGHTS": "0.6, 0.3, 0.1"}, "There are 3 weights where 2 are needed (land, slope)"),
    ({"WEIGHTS": "0.6, -0.4"}, "no numbers of 0 or more"),
    ({"WEIGHTS": "land = 0.6, ndvi = 0.4"}, "weights are needed for land, slope"),
    ({"METHOD": 3}, "Own breaks are chosen, but none are given; fill in 2 ascending numbers"),
    ({"METHOD": 3, "BREAKS": "4, 2"}, "no ascending list of 2 numbers"),
    ({"METHOD": 3, "BREAKS": "4"}, "no ascending list of 2 numbers"),
    ({"CRITERIA": "flat", "WEIGHTS": "1"}, "The score is 3 in all cells"),
    ({"CRITERIA": "flat", "WEIGHTS": "1", "METHOD": 1}, "The score is 3 in all cells"),
    ({"CRITERIA": "two", "WEIGHTS": "1"}, "The cells have 2 distinct scores, fewer than the 3 classes"),
    ({"CRITERIA": "two", "WEIGHTS": "1", "METHOD": 2}, "The cells have 2 distinct scores, fewer than the 3 classes"),
    ({"CRITERIA": "empty", "WEIGHTS": "1"}, "No cell has a score: none has data in all of empty"),
    ({"CONSTRAINT": "zero"}, "is allowed by the constraint"),
])
def test_refusals(change, words, call, refusal):
    planes = {"flat": np.full((4, 4), 3.0), "two": np.arange(16).reshape(4, 4) % 2 + 1.0, "empty": np.full((4, 4), NAN),
              "zero": np.zeros((4, 4))}
    files = {name: write(call.folder / f"{name}.tif", plane) for name, plane in planes.items()}
    change = {k: [files[v]] if k == "CRITERIA" else files.get(v, v) if k == "CONSTRAINT" else v for k, v in change.items()}
    assert words in refusal("sinksuitability", call(**change))
    assert not [p.name for p in call.folder.iterdir() if "score" in p.name or "classes" in p.name]


def test_no_data_that_is_not_declared(call, refusal):
    """With a table too, whose lowest range may be open."""
    dem = write(call.folder / "dem.tif", SLOPE)
    data = gdal.Open(dem, gdal.GA_Update)
    data.GetRasterBand(1).DeleteNoDataValue()
    del data
    given = call()
    sentence = refusal("sinksuitability", {**given, "CRITERIA": [given["CRITERIA"][0], dem]})
    assert "Cells of “dem” hold -9999, which files put where they have no data" in sentence


def test_tables_that_lack_fields(call, layer, refusal):
    table = layer([{"criterion": "land", "low": 1.0}], geometry="NoGeometry", name="scores")
    sentence = refusal("sinksuitability", call(RECLASS=table))
    assert "scores” has no field “from”; it has criterion, low" in sentence
    sentence = refusal("sinksuitability", call(WEIGHTS_TABLE=table))
    assert "has no field “weight”" in sentence


def test_an_output_over_an_input(call, refusal):
    assert "would replace" in refusal("sinksuitability", call(CLASSES_OUT=str(call.folder / "land.tif")))
    assert "would replace" in refusal("sinksuitability", call(CLASSES_OUT=str(call.folder / "score.tif")))


# ---- a cluster ----------------------------------------------------------------------------------------------------

def test_a_cluster_makes_the_same_files(call, constraint, cluster, run, monkeypatch, layer):
    scores = layer([{"criterion": "slope", "from": k, "to": k, "score": k} for k in (1.0, 3.0, 5.0)], geometry="NoGeometry")
    monkeypatch.setenv("CARBONBALANCE_SCHEDULER", cluster.scheduler_address)
    result = run("sinksuitability", call(CONSTRAINT=constraint, RECLASS=scores))
    np.testing.assert_allclose(cells(result["OUTPUT"]), SCORE, rtol=1e-6)
    np.testing.assert_array_equal(cells(result["CLASSES_OUT"]), CLASSES)
