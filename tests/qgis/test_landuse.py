"""The steps landusetransition and landusecarbon: real rasters with expected cells, and the borders."""

import csv

import numpy as np
import pytest
from qgis.core import QgsRasterLayer

SQUARE = "POLYGON(({0} 30,{1} 30,{1} 30.5,{0} 30.5,{0} 30))"
EDGE = 110.0


@pytest.fixture
def world(raster, layer, tmp_path):
    """Two years of 10 × 10 cells in degrees: cropland gives way to construction land in the west; two units side by side."""
    first = np.full((10, 10), 2)
    first[:, :5] = 1
    second = first.copy()
    second[:5, :2] = 5
    paths = [raster(tmp_path / f"lu_{year}.tif", cells, EDGE, 30.5, 0.05, nodata=0, kind="Int16")
             for year, cells in ((2000, first), (2010, second))]
    units = layer([{"code": "w", "built": 1e5, "wkt": SQUARE.format(EDGE, EDGE + 0.25)},
                   {"code": "e", "built": 2e5, "wkt": SQUARE.format(EDGE + 0.25, EDGE + 0.5)}])
    return paths, units, first, second


def transition(paths, **more):
    return {"LANDUSE_FROM": paths[0], "LANDUSE_TO": paths[1], "YEAR_FROM": 2000, "YEAR_TO": 2010,
            "OUTPUT_TABLE": "memory:", **more}


def carbon(paths, units, **more):
    return {"INPUT": units, "UNIT_ID": "code", "LANDUSE": paths, "OUTPUT": "memory:", **more}


def test_assaba_has_the_expected_cells(shared, run, rows_of):
    """MODIS classes of 2010 and 2020, signed bytes with nodata −128 and bytes with nodata 255; cells counted with numpy."""
    folder = shared / "assaba"
    rasters = [str(folder / f"{year}LCT.tif") for year in (2010, 2020)]
    made = rows_of(run("landusetransition", transition(rasters, YEAR_FROM=2010, YEAR_TO=2020, CLASSES_PRESET=4))["OUTPUT_TABLE"])
    with open(folder / "expected_lc_transition_2010_2020_cells.csv", encoding="utf-8", newline="") as file:
        expected = {(int(r["row_0"]), int(code)): int(cells) for r in csv.DictReader(file) for code, cells in r.items()
                    if code != "row_0" and int(cells)}
    # the grid is sinusoidal, which keeps areas: every cell is as large as the others
    cell = sum(r["area_ha"] for r in made) / sum(expected.values())
    assert {(r["from_code"], r["to_code"]): pytest.approx(r["area_ha"] / cell, rel=1e-6) for r in made} == expected
    assert cell == pytest.approx(21.47, abs=0.02)


def test_transition_of_a_grid_in_degrees(world, run, rows_of, tmp_path):
    paths, *_ = world
    result = run("landusetransition", transition(paths, MATRIX="memory:", DYNAMICS="memory:", CHANGE=str(tmp_path / "c.tif"),
                                                 OUTPUT_HTML=str(tmp_path / "t.html"), BUILT_FROM=20, BUILT_TO=25))
    pairs = {(r["from_code"], r["to_code"]): r for r in rows_of(result["OUTPUT_TABLE"])}
    assert set(pairs) == {(1, 1), (1, 5), (2, 2)}
    # 10 of 50 cells of cropland, in the upper half, where cells are a little smaller
    assert pairs[1, 5]["share_pct"] == pytest.approx(20, abs=0.1)
    assert result["COMPREHENSIVE"] == pytest.approx(100 * pairs[1, 5]["area_ha"] / sum(r["area_ha"] for r in pairs.values())
                                                    / 10 / 2)
    # preset A: δ of cropland 0.422; with the coefficients of the first year
    assert result["CARBON_EFFECT"] == pytest.approx(pairs[1, 5]["area_ha"] * (20 - 0.422) * 44 / 12)
    dynamics = {r["code"]: r for r in rows_of(result["DYNAMICS"])}
    assert dynamics[5]["k_pct"] is None
    assert dynamics[5]["c_intens"] == pytest.approx(dynamics[5]["after_ha"] * 5 * 44 / 12)
    matrix = rows_of(result["MATRIX"])
    assert [r["from_code"] for r in matrix] == [1, 2, 5]
    assert matrix[0]["to_5"] == pytest.approx(pairs[1, 5]["area_ha"])
    drawn = QgsRasterLayer(result["CHANGE"], "c")
    change = drawn.dataProvider().block(1, drawn.extent(), 10, 10)
    assert [change.value(0, 0), change.value(9, 0), change.value(0, 9)] == [1005, 1001, 2002]
    page = (tmp_path / "t.html").read_text(encoding="utf-8")
    assert "cropland" in page
    assert ">nan<" not in page


def test_transition_of_zones_sums_to_the_whole(world, run, rows_of):
    paths, units, _, _ = world
    whole = {(r["from_code"], r["to_code"]): r["area_ha"]
             for r in rows_of(run("landusetransition", transition(paths))["OUTPUT_TABLE"])}
    zones = rows_of(run("landusetransition", transition(paths, ZONES=units, UNIT_ID="code"))["OUTPUT_TABLE"])
    assert {r["zone"] for r in zones} == {"w", "e"}
    for pair, area in whole.items():
        assert sum(r["area_ha"] for r in zones if (r["from_code"], r["to_code"]) == pair) == pytest.approx(area, rel=1e-6)


def test_codes_as_they_are(world, run, rows_of):
    paths, *_ = world
    made = rows_of(run("landusetransition", transition(paths, CLASSES_PRESET=5))["OUTPUT_TABLE"])
    assert {r["to_name"] for r in made} == {"1", "2", "5"}
    assert all(r["c_effect"] is None or r["from_code"] == r["to_code"] for r in made)


def test_long_codes_in_the_change_raster(raster, run, rows_of, refusal, tmp_path):
    # 1 → 1002 and 2 → 2 are both 2002
    paths = [raster(tmp_path / f"lu_{year}.tif", np.array([[1, 2], codes]), EDGE, 30.5, 0.05, nodata=0, kind="Int16")
             for year, codes in ((2000, [1, 2]), (2010, [1002, 2]))]
    call = transition(paths, CLASSES_PRESET=5)
    assert "1002" in refusal("landusetransition", {**call, "CHANGE": str(tmp_path / "c.tif")})
    assert {(r["from_code"], r["to_code"]) for r in rows_of(run("landusetransition", call)["OUTPUT_TABLE"])} == {
        (1, 1), (1, 1002), (2, 2)}


def test_carbon_by_year_and_unit(world, run, rows_of, layer):
    paths, units, *_ = world
    table = layer([{"u": u, "y": y, "t": 10.0 if y == 2000 else 20.0} for u in "we" for y in (2000, 2010)], geometry="NoGeometry")
    result = run("landusecarbon", carbon(paths, units, BUILT_TABLE=table, BUILT_TABLE_UNIT_ID="u", BUILT_TABLE_YEAR="y",
                                         BUILT_TABLE_VALUE="t", BUILT_EMISSION_UNIT=1))
    rows = rows_of(result["OUTPUT"])
    assert [(r["code"], r["year"]) for r in rows] == [("w", 2000), ("w", 2010), ("e", 2000), ("e", 2010)]
    west, east = rows[:2], rows[2:]
    for r in rows:
        # preset A, 44/12; 10⁴ t in the table
        assert r["src_crop"] == pytest.approx(r["a_crop"] * 0.422 * 44 / 12)
        assert r["snk_forest"] == pytest.approx(r["a_forest"] * 0.644 * 44 / 12)
        assert r["src_built"] == (1e5 if r["year"] == 2000 else 2e5)
        assert r["net"] == pytest.approx(r["src_total"] - r["snk_total"])
        assert not r["flag"] or r["flag"] == "no_sink_land"
    assert west[1]["a_built"] == pytest.approx(west[0]["a_crop"] / 5, rel=3e-3)
    assert west[0]["ratio"] is None
    assert east[0]["ratio"] == 0
    assert result["NET"] == pytest.approx(west[1]["net"] + east[1]["net"])
    early = layer([{"u": u, "y": 2000, "t": 10.0} for u in "we"], geometry="NoGeometry")
    lacking = run("landusecarbon", carbon(paths, units, BUILT_TABLE=early, BUILT_TABLE_UNIT_ID="u", BUILT_TABLE_YEAR="y",
                                          BUILT_TABLE_VALUE="t"))
    assert lacking["NET"] is None


def test_carbon_of_one_year_without_construction_land(world, run, rows_of):
    paths, units, *_ = world
    alone = rows_of(run("landusecarbon", carbon(paths[:1], units))["OUTPUT"])
    assert all(r["src_built"] is None and r["net"] is not None for r in alone)
    with_field = rows_of(run("landusecarbon", carbon(paths[:1], units, BUILT_EMISSION="built"))["OUTPUT"])
    assert [r["src_built"] for r in with_field] == [1e5, 2e5]


def test_one_raster_without_a_year(world, raster, run, rows_of, refusal, tmp_path):
    paths, units, first, _ = world
    bare = raster(tmp_path / "lucc.tif", first, EDGE, 30.5, 0.05, nodata=0, kind="Int16")
    rows = rows_of(run("landusecarbon", carbon([bare], units, BUILT_EMISSION="built"))["OUTPUT"])
    dated = rows_of(run("landusecarbon", carbon(paths[:1], units, BUILT_EMISSION="built"))["OUTPUT"])
    assert [r["year"] for r in rows] == [None, None]
    assert [r["net"] for r in rows] == [r["net"] for r in dated]
    assert "exactly one four-digit year" in refusal("landusecarbon", carbon([bare, paths[1]], units))
    assert "raster has no year" in refusal("landusecarbon", carbon([bare], units, BUILT_TABLE=units, BUILT_TABLE_UNIT_ID="code",
                                                                   BUILT_TABLE_YEAR="code", BUILT_TABLE_VALUE="built"))


def test_real_land_cover(shared, run, rows_of):
    """Areas of Assaba's districts by class sum to what the raster holds inside them."""
    folder = shared / "assaba"
    rows = rows_of(run("landusecarbon", {
        "INPUT": str(folder / "Assaba_Districts_layer.shp"), "UNIT_ID": "ADM3_EN", "CLASSES_PRESET": 4,
        "LANDUSE": [str(folder / f"{y}LCT.tif") for y in (2010, 2020)], "OUTPUT": "memory:"})["OUTPUT"])
    assert len(rows) == 2 * 26
    total = {y: sum(r[f"a_{k}"] for r in rows if r["year"] == y for k in ("crop", "forest", "grass", "water", "built", "bare"))
             for y in (2010, 2020)}
    assert total[2010] == pytest.approx(total[2020], rel=1e-3)
    shapes = sum(r["AREA_SQKM"] for r in rows if r["year"] == 2010)
    assert total[2010] / 100 == pytest.approx(shapes, rel=0.02)


@pytest.mark.parametrize(("more", "words"), [
    ({"YEAR_TO": 2000}, "has to be after"), ({"CLASSES_PRESET": 2}, "choose the legend of the product"),
])
def test_refusals_of_transition(more, words, world, refusal):
    paths, *_ = world
    assert words in refusal("landusetransition", transition(paths, **more))


def test_grids_that_do_not_match(world, raster, refusal, tmp_path):
    paths, *_ = world
    other = raster(tmp_path / "other.tif", np.ones((10, 10)), EDGE, 30.5, 0.06, kind="Int16")
    sentence = refusal("landusetransition", transition([paths[0], other]))
    assert "lu_2000" in sentence
    assert "other" in sentence
    metres = raster(tmp_path / "metres.tif", np.ones((10, 10)), EDGE, 30.5, 0.05, epsg=32649, kind="Int16")
    assert "EPSG:32649" in refusal("landusetransition", transition([paths[0], metres]))


def test_cells_that_are_no_classes(world, raster, refusal, tmp_path):
    paths, units, *_ = world
    decimals = raster(tmp_path / "npp_2000.tif", np.full((10, 10), 0.37), EDGE, 30.5, 0.05)
    assert "no codes of classes" in refusal("landusecarbon", carbon([decimals], units))
    assert "no codes of classes" in refusal("landusetransition", transition([paths[0], decimals]))


def test_units_beyond_the_raster_keep_their_row(world, layer, run, rows_of):
    paths, *_ = world
    units = layer([{"code": "in", "wkt": SQUARE.format(EDGE, EDGE + 0.25)}, {"code": "far", "wkt": SQUARE.format(0, 1)},
                   {"code": "half", "wkt": SQUARE.format(EDGE + 0.25, EDGE + 1)}, {"code": "none", "wkt": None}])
    rows = {r["code"]: r for r in rows_of(run("landusecarbon", carbon(paths[:1], units))["OUTPUT"])}
    assert rows["in"]["flag"] in (None, "no_sink_land")
    assert (rows["far"]["net"], rows["far"]["flag"]) == (None, "no_cells")
    assert "outside" in rows["half"]["flag"]
    assert (rows["none"]["net"], rows["none"]["flag"]) == (None, "no_geometry")


def test_own_tables(world, layer, run, rows_of, refusal):
    paths, units, *_ = world
    legend = layer([{"code": 1, "class": "林地"}, {"code": 2, "class": "耕地"}, {"code": 5, "class": "built"}],
                   geometry="NoGeometry", name="图例")
    factors = layer([{"class": c, "value": v} for c, v in (("crop", 1.0), ("forest", -2.0), ("grass", -1.0), ("water", -1.0),
                                                          ("bare", -1.0))], geometry="NoGeometry", name="系数")
    given = carbon(paths[:1], units, CLASSES_TABLE=legend, FACTORS_TABLE=factors)
    rows = {r["code"]: r for r in rows_of(run("landusecarbon", given)["OUTPUT"])}
    assert rows["w"]["a_crop"] == 0
    assert rows["w"]["snk_forest"] == pytest.approx(rows["w"]["a_forest"] * 2 * 44 / 12)
    bad = layer([{"code": 1, "kind": "crop"}], geometry="NoGeometry", name="bad")
    assert "no field “class”" in refusal("landusecarbon", {**given, "CLASSES_TABLE": bad})
    assert "2 years" in refusal("landusecarbon", carbon(paths, units, BUILT_EMISSION="built"))


def test_the_log_says_by_which_legend_codes_are_read(world, run, layer):
    paths, units, *_ = world
    six = "six classes: 1 cropland, 2 forest, 3 grassland, 4 water and wetland, 5 construction land, 6 unused land."
    run("landusecarbon", carbon(paths, units))
    assert "No legend is chosen, so the codes are read by the first one, " + six in run.feedback.said
    run("landusetransition", transition(paths, CLASSES_PRESET=0))
    assert "The codes are read by the legend " + six in run.feedback.said
    own = layer([{"code": k, "class": kind} for k, kind in enumerate(("crop", "forest", "grass", "water", "built", "bare"), 1)],
                geometry="NoGeometry", name="Mine")
    run("landusetransition", transition(paths, CLASSES_TABLE=own))
    assert any(text.startswith("The codes are read by the legend “Mine”: 1 crop, 2 forest,") for text in run.feedback.said)


def test_change_raster_opens_with_the_names_of_its_classes(shared, run, tmp_path):
    """Plum Island Ecosystems 1985 → 1999: the nine pairs of expected_pie_crosstab.csv."""
    from qgis.core import QgsRasterLayer

    folder = shared / "landuse_change"
    target = tmp_path / "change.tif"
    run("landusetransition", {"LANDUSE_FROM": str(folder / "lu_pie_1985.tif"), "LANDUSE_TO": str(folder / "lu_pie_1999.tif"),
                              "YEAR_FROM": 1985, "YEAR_TO": 1999, "CLASSES_PRESET": 5, "OUTPUT_TABLE": "memory:",
                              "CHANGE": str(target)})
    opened = QgsRasterLayer(str(target), "change")  # held: its renderer goes with it
    renderer = opened.renderer()
    assert renderer.type() == "paletted"
    classes = {int(c.value): (c.label, c.color.name()) for c in renderer.classes()}
    assert sorted(classes) == [a * 1000 + b for a in (1, 2, 3) for b in (1, 2, 3)]
    assert classes[1002][0] == "1 → 2"
    assert classes[2002] == ("2", "#e6e6e6")
    assert classes[1002][1] == classes[3002][1] != classes[2001][1]
