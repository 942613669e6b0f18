"""The steps gwr, mgwr and gtwr at the borders: a right answer or a clear sentence, never a crash or a lost row."""

import csv

import numpy as np
import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

STEPS = ("gwr", "mgwr", "gtwr")
YEARS = (2000, 2010)
SIDE = 6
each_step = pytest.mark.parametrize("step", STEPS)


def rows(years=YEARS, side=SIDE, step=0.1, x0=112.0, y0=28.0, multipart=False):
    """Squares of a grid in each year, rows out of order; y depends on a with a slope that grows eastward."""
    rng = np.random.default_rng(7)
    made = []
    for year in years:
        for place in range(side * side):
            i, j = place % side, place // side
            a, b, noise = rng.normal(size=3).tolist()
            x, y = x0 + i * step, y0 + j * step
            ring = f"({x} {y},{x + step} {y},{x + step} {y + step},{x} {y + step},{x} {y})"
            away = y + side * step
            far = f"({x} {away},{x + step / 9} {away},{x + step / 9} {away + step / 9},{x} {away})"
            made.append({"code": f"u{place:02d}", "year": year, "y": 1 + (1 + i) * a + 0.5 * b + 0.1 * noise, "a": a,
                         "b": b, "wkt": f"MULTIPOLYGON(({ring}),({far}))" if multipart else f"POLYGON({ring})"})
    return [made[i] for i in np.random.default_rng(1).permutation(len(made))]


def given(source, **more):
    return {"INPUT": source, "YEAR": "year", "DEPENDENT": "y", "EXPLANATORY": ["a", "b"], "OUTPUT": "memory:",
            "STANDARDIZE": False, **more}


def column(result, name):
    return np.array([np.nan if r[name] is None else r[name] for r in result])


@each_step
def test_normal(step, layer, run, rows_of):
    source = rows()
    result = run(step, given(layer(source), OUTPUT_TABLE="memory:", MODELS="memory:", SEARCH="memory:"))
    made = rows_of(result["OUTPUT"])
    assert [(r["code"], r["year"], r["y"]) for r in made] == [(r["code"], r["year"], r["y"]) for r in source]
    np.testing.assert_allclose(column(made, "fitted") + column(made, "resid"), column(made, "y"), atol=1e-9)
    np.testing.assert_allclose(column(made, "t_a"), column(made, "b_a") / column(made, "se_a"), rtol=1e-9)
    assert set(column(made, "s_a")) <= {-1.0, 0.0, 1.0}
    assert not any(r["flag"] for r in made)
    if step != "mgwr":
        # the coefficients are those of b_const + b_a a + b_b b, in the units of the fields
        whole = column(made, "b_const") + column(made, "b_a") * column(made, "a") + column(made, "b_b") * column(made, "b")
        np.testing.assert_allclose(whole, column(made, "fitted"), atol=1e-9)
        # the slope grows eastward
        assert np.corrcoef(column(made, "b_a"), [int(r["code"][1:]) % SIDE for r in made])[0, 1] > 0.9
    assert result["R2"] > 0.9
    assert result["AICC"] < result["GLOBAL_AICC"]
    terms = rows_of(result["OUTPUT_TABLE"])
    assert [r["term"] for r in terms][:3] == ["(intercept)", "a", "b"]
    assert [r["year"] for r in rows_of(result["MODELS"])] == ([None] if step == "gtwr" else list(YEARS))
    assert rows_of(result["SEARCH"])


@pytest.mark.parametrize("step", ["gwr", "mgwr"])
def test_one_cross_section(step, layer, run, rows_of):
    result = run(step, given(layer(rows(years=(2000,))), YEAR=None))
    assert np.isfinite(column(rows_of(result["OUTPUT"]), "b_a")).all()


def test_georgia_through_the_step(shared, run, rows_of):
    """Centroids of the polygons are not the points of GWR4's table, so its points come as small squares."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    with open(shared / "gwr_georgia" / "GData_utm.csv", encoding="utf-8-sig", newline="") as file:
        counties = list(csv.DictReader(file))
    names = ("PctBach", "PctRural", "PctPov", "PctBlack")
    source = QgsVectorLayer("Polygon?crs=EPSG:32616&" + "&".join(f"field={n}:double" for n in names), "georgia", "memory")
    for county in counties:
        feature = QgsFeature(source.fields())
        x, y = float(county["X"]), float(county["Y"])
        feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(x + i, y + j) for i, j in
                                                        ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))]]))
        feature.setAttributes([float(county[n]) for n in names])
        source.dataProvider().addFeature(feature)
    result = run("gwr", {"INPUT": source, "DEPENDENT": "PctBach", "EXPLANATORY": list(names[1:]), "OUTPUT": "memory:"})
    assert result["BANDWIDTH"] == 93
    assert result["AICC"] == pytest.approx(896.3499951655663, rel=1e-9)
    assert result["GLOBAL_AICC"] == pytest.approx(908.319245, abs=1e-6)
    printed = run("gwr", {"INPUT": source, "DEPENDENT": "PctBach", "EXPLANATORY": list(names[1:]), "TYPE": 1,
                          "BANDWIDTH": 209267.688808, "OUTPUT": "memory:"})
    with open(shared / "gwr_georgia" / "georgia_BS_F_listwise.csv", encoding="utf-8", newline="") as file:
        expected = [float(r["est_PctRural"]) for r in csv.DictReader(file, skipinitialspace=True)]
    np.testing.assert_allclose(column(rows_of(printed["OUTPUT"]), "b_pctrura"), expected, atol=2e-6)


@each_step
def test_null_among_values(step, layer, run, rows_of):
    source = rows()
    source[3]["y"], source[5]["a"], source[8]["b"] = None, None, None
    made = rows_of(run(step, given(layer(source)))["OUTPUT"])
    assert len(made) == len(source)
    out = [3, 5, 8]
    assert np.isnan(column(made, "fitted")[out]).all()
    assert np.isnan(column(made, "b_a")[out]).all()
    assert {made[i]["flag"] for i in out} == {"no_value"}
    assert np.isfinite(np.delete(column(made, "b_a"), out)).all()
    assert any("take no part" in text for text in run.feedback.said + run.feedback.warned)


@each_step
def test_bad_rows_are_refused_in_words(step, layer, refusal):
    source = rows()
    assert "at least" in refusal(step, given(layer([{**r, "a": None} for r in source], kinds={"a": "real"})))
    empty = QgsVectorLayer("Polygon?crs=EPSG:4326&field=year:integer&field=y:double&field=a:double&field=b:double", "empty",
                           "memory")
    assert "has no features" in refusal(step, given(empty))
    texts = [{**r, "a": "n/a" if i == 2 else str(r["a"])} for i, r in enumerate(source)]
    sentence = refusal(step, given(layer(texts)))
    assert "“a”" in sentence
    assert "“n/a”" in sentence
    assert "at least" in refusal(step, given(layer(source[:1])))


@each_step
def test_bad_geometry(step, layer, run, refusal, rows_of):
    source = rows()
    source[4]["wkt"] = None
    made = rows_of(run(step, given(layer(source)))["OUTPUT"])
    assert made[4]["flag"] == "no_geometry"
    assert made[4]["b_a"] is None
    source[4]["wkt"] = "POLYGON((112 28,113 29,113 28,112 29,112 28))"
    assert "invalid" in refusal(step, given(layer(source)))
    assert "coordinate reference system" in refusal(step, given(layer(rows(), crs="")))


@each_step
def test_multipart_and_projected(step, layer, run, rows_of):
    parts = rows_of(run(step, given(layer(rows(multipart=True), geometry="MultiPolygon")))["OUTPUT"])
    assert np.isfinite(column(parts, "b_a")).all()
    # the grid in metres has nearly the distances of that in degrees at 28° N, so the coefficients agree roughly
    metres = rows_of(run(step, given(layer(rows(step=1e4, x0=5e5, y0=3.1e6), crs="EPSG:32649")))["OUTPUT"])
    degrees = rows_of(run(step, given(layer(rows())))["OUTPUT"])
    assert np.corrcoef(column(metres, "b_a"), column(degrees, "b_a"))[0, 1] > 0.95


@each_step
def test_names_clash_and_chinese(step, layer, run, rows_of, tmp_path):
    source = [{"代码": r["code"], "年份": r["year"], "碳排放": r["y"], "城镇化率": r["a"], "人均生产总值": r["b"], "fitted": 1.5,
               "wkt": r["wkt"]} for r in rows()]
    folder = tmp_path / "碳收支 研究"
    folder.mkdir()
    target = folder / "结果.gpkg"
    result = run(step, {"INPUT": layer(source, name="县域 面板"), "YEAR": "年份", "DEPENDENT": "碳排放",
                        "EXPLANATORY": ["城镇化率", "人均生产总值"], "STANDARDIZE": False, "OUTPUT": str(target)})
    made = rows_of(result["OUTPUT"])
    assert {r["fitted"] for r in made} == {1.5}
    np.testing.assert_allclose(column(made, "fitted_2") + column(made, "resid"), column(made, "碳排放"), atol=1e-5)
    assert np.isfinite(column(made, "b_v")).all()
    assert np.isfinite(column(made, "b_v2")).all()
    assert any("fitted → fitted_2" in text for text in run.feedback.warned)


@each_step
def test_selection_and_shapefile(step, layer, run, rows_of, tmp_path):
    source = layer(rows())
    QgsProject.instance().addMapLayer(source, False)
    try:
        chosen = [f.id() for f in source.getFeatures() if int(f["code"][1:]) < 30]
        source.selectByIds(chosen)
        target = tmp_path / "out.shp"
        run(step, given(QgsProcessingFeatureSourceDefinition(source.id(), True), OUTPUT=str(target)))
        made = rows_of(str(target))
        assert len(made) == len(chosen)
        assert {"b_const", "se_const", "t_const", "s_const", "b_a", "local_r2" if step != "mgwr" else "cond"} <= set(made[0])
    finally:
        QgsProject.instance().removeMapLayer(source.id())


@each_step
def test_shapes_in_one_place(step, layer, run, rows_of):
    source = rows()
    for r in source:
        if r["code"] in ("u00", "u01", "u02"):
            r["wkt"] = source[0]["wkt"]
    made = rows_of(run(step, given(layer(source)))["OUTPUT"])
    assert np.isfinite(column(made, "b_a")).all()


@each_step
def test_variables_that_cannot_be_told_apart(step, layer, refusal):
    source = [{**r, "c": 2 * r["a"] - 3, "same": 4.0} for r in rows()]
    assert "“c” follows from the fields before it" in refusal(step, given(layer(source), EXPLANATORY=["a", "c"]))
    assert "same value in every unit" in refusal(step, given(layer(source), EXPLANATORY=["a", "same"]))


def test_a_dummy_that_is_constant_around_some_units(layer, run, rows_of):
    source = [{**r, "dummy": float(r["code"] in ("u34", "u35", "u29"))} for r in rows(years=(2000,))]
    made = rows_of(run("gwr", given(layer(source), YEAR=None, EXPLANATORY=["a", "dummy"], BANDWIDTH=12))["OUTPUT"])
    lost = np.isnan(column(made, "b_dummy"))
    assert 0 < lost.sum() < len(made)
    assert {r["flag"] for r, gone in zip(made, lost) if gone} == {"singular_dummy"}
    assert np.isfinite(column(made, "b_a")).all()
    assert any("“dummy”" in text for text in run.feedback.warned)


@pytest.mark.parametrize("n", [15, 23])
def test_few_units_say_what_they_cannot_claim(n, layer, run, rows_of):
    source = rows(years=(2000,))[:n]
    for step in ("gwr", "mgwr"):
        made = rows_of(run(step, given(layer(source), YEAR=None, EXPLANATORY=["a"]))["OUTPUT"])
        assert np.isfinite(column(made, "b_a")).all()
        assert any(f"only {n} units" in text for text in run.feedback.warned)


@each_step
def test_a_year_that_cannot_be_computed(step, layer, run, rows_of, refusal):
    source = [r for r in rows() if r["year"] == 2000 or r["code"] < "u05"]
    if step == "gtwr":
        run(step, given(layer(source)))
        assert "only one year" in refusal(step, given(layer([r for r in source if r["year"] == 2000])))
        return
    made = rows_of(run(step, given(layer(source)))["OUTPUT"])
    late = np.array([r["year"] == 2010 for r in made])
    assert np.isnan(column(made, "b_a")[late]).all()
    assert np.isfinite(column(made, "b_a")[~late]).all()
    assert all("few_units" in r["flag"] or "no_fit" in r["flag"] for r, flag in zip(made, late) if flag)
    assert any("2010 is not computed" in text for text in run.feedback.warned)


def test_a_long_search_warns_before_it_begins(layer, refusal, feedback, monkeypatch):
    monkeypatch.setattr("carbonbalance.core.drivers.gtwr.LONG_HOURS", 0)
    told = feedback(stop_at=20)
    assert "cancelled" in refusal("gtwr", given(layer(rows(side=12))), told)
    assert any("all weigh on each other" in text for text in told.warned)


@each_step
def test_a_cancelled_run_leaves_nothing(step, layer, refusal, feedback, tmp_path):
    target = tmp_path / "out.gpkg"
    sentence = refusal(step, given(layer(rows(side=12)), OUTPUT=str(target)), feedback(stop_at=20))
    assert "cancelled" in sentence
    assert not target.exists()


@pytest.mark.parametrize(("step", "more", "words"), [
    ("gwr", {"BANDWIDTH": 20.5}, "whole number"), ("gwr", {"BANDWIDTH": 37}, "between 4 and 36"),
    ("mgwr", {"BANDWIDTHS": "20, 20"}, "for 3 coefficients"), ("mgwr", {"BANDWIDTHS": "a, b, c"}, "no list of bandwidths"),
    ("gtwr", {"BANDWIDTH": 99}, "between 4 and 72"),
])
def test_bandwidths_that_cannot_be(step, more, words, layer, refusal):
    assert words in refusal(step, given(layer(rows()), **more))


def test_as_good_as_the_global_regression_beside_it(layer, run, rows_of):
    """The global coefficients in the table are those of the step globalregression."""
    source = layer(rows(years=(2000,)))
    beside = rows_of(run("gwr", given(source, YEAR=None, OUTPUT_TABLE="memory:"))["OUTPUT_TABLE"])
    alone = rows_of(run("globalregression", given(source, YEAR=None, OUTPUT_TABLE="memory:"))["OUTPUT_TABLE"])
    assert [r["ols_coef"] for r in beside] == pytest.approx([r["coef"] for r in alone], rel=1e-9)
    assert [r["ols_p"] for r in beside] == pytest.approx([r["p"] for r in alone], rel=1e-6)


def test_written_files_open_with_their_styles(layer, run, tmp_path):
    target = tmp_path / "gwr.gpkg"
    run("gwr", given(layer(rows()), OUTPUT=str(target)))
    opened = QgsVectorLayer(str(target), "gwr", "ogr")
    count, _, names, _, _ = opened.listStylesInDatabase()
    assert count >= 4
    assert any("Coefficient of a" in name for name in names)
