"""From polygons and tables to a panel, and what keeps a chain from reading the wrong field."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException


@pytest.fixture(scope="module")
def yearbook(layer):
    return layer([{"代码": code, "年份": year, "gdp": float(g)} for code, year, g in (
        ("b", 2010, 4), ("a", 2000, 1), ("a", 2010, 2), ("c", 2000, 9))], geometry="NoGeometry", name="年鉴")


def test_polygons_without_years_and_a_long_table_make_a_panel(run, layer, rows_of, yearbook):
    source = layer([{"code": "a"}, {"code": "b"}])
    result = run("joinpanel", {"INPUT": source, "UNIT_ID": "code", "TABLE": yearbook, "TABLE_UNIT_ID": "代码",
                               "TABLE_YEAR": "年份", "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"})
    assert [(r["code"], r["year"], r["gdp"]) for r in rows_of(result["OUTPUT"])] == [
        ("a", 2000, 1.0), ("a", 2010, 2.0), ("b", 2000, None), ("b", 2010, 4.0)]
    assert all(not f.geometry().isNull() for f in result["OUTPUT"].getFeatures())
    assert (result["MATCHED"], result["UNMATCHED"]) == (3, 1)
    assert [(r["side"], r["unit"], r["year"]) for r in rows_of(result["OUTPUT_TABLE"])] == [
        ("layer", "b", 2000), ("table", "c", 2000)]


def test_polygons_without_a_key_stay_with_null(run, layer, rows_of, yearbook):
    source = layer([{"code": "a"}, {"code": None}, {"code": None}], kinds={"code": "text"})
    result = run("joinpanel", {"INPUT": source, "UNIT_ID": "code", "TABLE": yearbook, "TABLE_UNIT_ID": "代码",
                               "TABLE_YEAR": "年份", "OUTPUT": "memory:"})
    assert [(r["code"], r["year"], r["gdp"]) for r in rows_of(result["OUTPUT"])] == [
        ("a", 2000, 1.0), ("a", 2010, 2.0), *[(None, y, None) for y in (2000, 2010)] * 2]
    assert any("4 rows of the layer have no row" in text for text in run.feedback.warned)


def test_a_panel_cannot_be_spread_again(run, layer, yearbook):
    source = layer([{"code": "a", "y": 2000}, {"code": "a", "y": 2010}])
    with pytest.raises(QgsProcessingException, match="more than one row"):
        run("joinpanel", {"INPUT": source, "UNIT_ID": "code", "TABLE": yearbook, "TABLE_UNIT_ID": "代码",
                          "TABLE_YEAR": "年份", "OUTPUT": "memory:"})


def test_a_field_that_the_layer_has_already(run, layer, rows_of, yearbook):
    source = layer([{"code": "a", "year": 2000, "gdp": 77.0}])
    given = {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "TABLE": yearbook, "TABLE_UNIT_ID": "代码",
             "TABLE_YEAR": "年份", "OUTPUT": "memory:"}
    (both,) = rows_of(run("joinpanel", given)["OUTPUT"])
    assert (both["gdp"], both["gdp_2"]) == (77.0, 1.0)
    (new,) = rows_of(run("joinpanel", {**given, "CLASH": 1})["OUTPUT"])
    assert new == {"code": "a", "year": 2000, "gdp": 1.0}
    with pytest.raises(QgsProcessingException, match="has the fields gdp already"):
        run("joinpanel", {**given, "CLASH": 2})


def test_numbers_of_a_csv_become_numbers_and_codes_stay_text(run, layer, rows_of, tmp_path):
    table = tmp_path / "统计.csv"
    table.write_text("code,gdp,people,post,note\na,1.5,300,010,x\nb,,400,020,\n", encoding="utf-8")
    result = run("joinpanel", {"INPUT": layer([{"code": "a"}, {"code": "b"}]), "UNIT_ID": "code", "TABLE": str(table),
                               "TABLE_UNIT_ID": "code", "OUTPUT": "memory:"})
    first, second = rows_of(result["OUTPUT"])
    assert (first["gdp"], first["people"], first["post"], first["note"]) == (1.5, 300, "010", "x")
    assert second["gdp"] is None
    assert isinstance(first["people"], int)


def test_noise_counts_as_zero_and_fields_are_left_behind(run, layer, raster, rows_of, tmp_path):
    # −2 and 1 lie below the noise of 1.5: sum 0 + 0 + 3 + 4 over four cells, mean 7/4; as they are: 6 and 6/4
    path = raster(tmp_path / "light_2000.tif", np.array([[-2.0, 1.0], [3.0, 4.0]]), 118, 33, 0.5, 4326)
    source = layer([{"code": "a", "co2": 5.0, "wkt": "POLYGON((118 32,119 32,119 33,118 33,118 32))"}])
    given = {"INPUT": source, "UNIT_ID": "code", "RASTERS": [path], "PREFIX": "n_", "OUTPUT": "memory:"}
    (row,) = rows_of(run("zonalpanel", {**given, "NOISE": 1.5, "FIELDS": ["code"]})["OUTPUT"])
    assert (row["n_sum"], row["n_mean"]) == (pytest.approx(7), pytest.approx(7 / 4))
    assert "co2" not in row
    (row,) = rows_of(run("zonalpanel", given)["OUTPUT"])
    assert row["n_sum"] == pytest.approx(6)
    assert row["co2"] == 5.0


def test_a_unit_that_lacks_a_year_is_named(run, layer):
    source = layer([{"code": c, "year": y, "c": 1.0, "n": 1.0} for c, y in (("a", 2000), ("a", 2010), ("b", 2000))])
    run("carbonbalance", {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "EMISSION": "c", "SINK": "n",
                          "OUTPUT": "memory:"})
    assert any("b 2010" in text for text in run.feedback.warned)


def test_gdp_in_another_unit_is_noticed(run, layer):
    # 5·10⁶ t over 2·10⁹ “10⁴ yuan” that are yuan: 0.0025 t; 5·10⁶ t over 200 “10⁴ yuan” that are 10⁸ yuan: 25 000 t
    for gdp, word in ((2e9, "yuan"), (200.0, "10⁸ yuan")):
        source = layer([{"code": "a", "c": 5e6, "n": 1e6, "g": gdp, "p": 1e6, "s": 1000.0}])
        run("carbonbalance", {"INPUT": source, "EMISSION": "c", "SINK": "n", "GDP": "g", "POPULATION": "p", "AREA": "s",
                              "OUTPUT": "memory:"})
        assert any(f"looks like one in {word};" in text for text in run.feedback.warned)


def test_global_regression_of_georgia(run, shared, rows_of):
    # GWR4: R² 0.485273, AICc 908.319245; the polygons have no CRS of their own
    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

    source = QgsVectorLayer(str(shared / "gwr_georgia" / "G_utm.shp"), "georgia", "ogr")
    source.setCrs(QgsCoordinateReferenceSystem("EPSG:32616"))
    result = run("globalregression", {"INPUT": source, "DEPENDENT": "PctBach",
                                      "EXPLANATORY": ["PctRural", "PctPov", "PctBlack"], "OUTPUT": "memory:",
                                      "OUTPUT_TABLE": "memory:", "MODELS": "memory:"})
    assert result["R2"] == pytest.approx(0.485273, abs=5e-7)
    assert result["AICC"] == pytest.approx(908.319245, abs=1e-5)
    assert [r["coef"] for r in rows_of(result["OUTPUT_TABLE"])] == pytest.approx(
        [23.854615, -0.111395, -0.345778, 0.058331], abs=1e-6)
    rows = rows_of(result["OUTPUT"])
    assert len(rows) == 159
    assert all(r["fitted"] + r["resid"] == pytest.approx(r["PctBach"]) for r in rows)
    assert rows_of(result["MODELS"])[0]["moran_i"] == result["MORAN_I_RESID"]


def test_global_regression_by_year_with_what_is_missing(run, layer, rows_of):
    rows = [{"code": f"u{k}", "year": y, "x": float(k * k % 7), "z": None if k == 3 else float(k),
             "v": None if (k, y) == (0, 2000) else float(2 * k + (y == 2010))} for y in (2000, 2010) for k in range(12)]
    given = {"INPUT": layer(rows), "YEAR": "year", "DEPENDENT": "v", "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"}
    result = run("globalregression", {**given, "EXPLANATORY": ["z", "x"]})
    table = {(r["year"], r["term"]): r["coef"] for r in rows_of(result["OUTPUT_TABLE"])}
    # v is 2 z + 0 and 2 z + 1 exactly
    assert [table[y, t] for y in (2000, 2010) for t in ("(intercept)", "z", "x")] == pytest.approx(
        [0, 2, 0, 1, 2, 0], abs=1e-9)
    assert [(r["code"], r["year"]) for r in rows_of(result["OUTPUT"]) if r["fitted"] is None] == [
        ("u0", 2000), ("u3", 2000), ("u3", 2010)]
    twice = layer([{**r, "z2": None if r["z"] is None else 1 - r["z"]} for r in rows])
    with pytest.raises(QgsProcessingException, match="“z2” follows from the fields before it"):
        run("globalregression", {**given, "INPUT": twice, "EXPLANATORY": ["z", "z2"]})
