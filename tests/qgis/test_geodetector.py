"""The geographical detector as a user runs it: published numbers, chained outputs, and its borders."""

import csv
import re

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

MEMORY = {"OUTPUT_TABLE": "memory:"}
ALL = dict.fromkeys(("OUTPUT_TABLE", "INTERACTION", "RISK", "ECOLOGICAL", "DISCRETIZATION", "STRATA", "OUTPUT"), "memory:")
FIELDS = {
    "OUTPUT_TABLE": "year factor q p p_perm f lambda strata n singles method classes sig",
    "INTERACTION": "factor_a factor_b q_a q_b q_ab type p",
}


def units(count=24, years=(None,), value=lambda i, y: float(i % 12) + 0.1 * i):
    """Rows with a number that explains much, one that explains nothing, a code and a Chinese text."""
    out = []
    for year in years:
        for i in range(count):
            row = {"code": f"u{i}", "v": value(i, year), "x": float(i % 12), "noise": float((i * 7919) % 23),
                   "soil": i % 3, "类型": ["森林", "耕地", "水域", "建设用地"][i % 4]}
            out.append({**row, "year": year} if year else row)
    return out


@pytest.fixture(scope="module")
def ntds(shared, qgis_app):
    return QgsVectorLayer(f"file://{shared / 'geodetector' / 'NTDs.csv'}?type=csv&detectTypes=yes&geomType=none", "NTDs",
                          "delimitedtext")


@pytest.mark.parametrize(("singletons", "p", "joint"), [
    (0, (0.0001169914, 0.04080407, 0.3632363), (0.7135967785, 0.7356805481, 0.6635236983)),
    (1, (0.000128803, 0.043382244, 0.372145486), (0.7102780883, 0.7231835615, 0.6629798049)),
])
def test_ntds(run, ntds, rows_of, singletons, p, joint):
    # R geodetector keeps single units, GD and gdverse drop them; codes are numbers here, so they have to be declared
    names = ["watershed", "elevation", "soiltype"]
    result = run("geodetector", {"INPUT": ntds, "VALUE": "incidence", "FACTORS": names, "CATEGORICAL": names,
                                 "SINGLETONS": singletons, **ALL})
    factors = rows_of(result["OUTPUT_TABLE"])
    assert [r["factor"] for r in factors] == names
    assert [r["q"] for r in factors] == pytest.approx([0.6377736701, 0.6067087097, 0.3857168428])
    assert [r["p"] for r in factors] == pytest.approx(p, rel=1e-4)
    assert [r["sig"] for r in factors] == ["***", "**", "n.s."]
    assert [r["p_perm"] for r in factors] == [None] * 3
    pairs = rows_of(result["INTERACTION"])
    assert [r["q_ab"] for r in pairs] == pytest.approx(joint)
    assert {r["type"] for r in pairs} == {"Enhance, bi-"}
    assert {r["n"] for r in factors} == {185}
    assert len(rows_of(result["RISK"])) == 36 + 21 + 10
    assert [r["sig"] for r in rows_of(result["ECOLOGICAL"])] == ["N", "Y", "Y"]
    assert len(rows_of(result["STRATA"])) == 9 + 7 + 5
    assert (result["BEST_FACTOR"], result["BEST_Q"]) == ("watershed", pytest.approx(0.6377736701))


def test_fields_of_the_contract(run, layer, rows_of):
    result = run("geodetector", {"INPUT": layer(units()), "VALUE": "v", "FACTORS": ["x", "noise", "类型"],
                                 "CATEGORICAL": ["soil"], **ALL})
    for output, names in FIELDS.items():
        have = [f.name() for f in result[output].fields()]
        assert [n for n in have if n in names.split()] == names.split()
    rows = rows_of(result["OUTPUT"])
    assert [r["code"] for r in rows] == [f"u{i}" for i in range(24)]
    assert {"x_st", "noise_st", "v_st", "soil_st", "flag"} <= set(rows[0])
    assert {r["soil_st"] for r in rows} == {1, 2, 3}
    labels = {r["label"] for r in rows_of(result["STRATA"]) if r["factor"] == "类型"}
    assert labels == {"森林", "耕地", "水域", "建设用地"}
    assert any("类型" in text and "categories" in text for text in run.feedback.said)
    assert len([r for r in rows_of(result["DISCRETIZATION"]) if r["factor"] == "x"]) == 30
    assert result["BEST_FACTOR"] == "x"


def test_outputs_not_asked_for_are_not_made(run, layer):
    result = run("geodetector", {"INPUT": layer(units()), "VALUE": "v", "FACTORS": ["x"], **MEMORY})
    assert set(result) == {"OUTPUT_TABLE", "BEST_Q", "BEST_FACTOR"}


def test_methods_and_classes_are_those_asked_for(run, layer, rows_of):
    result = run("geodetector", {"INPUT": layer(units()), "VALUE": "v", "FACTORS": ["x"], "METHODS": [0, 2],
                                 "CLASSES": "3, 5", **MEMORY, "DISCRETIZATION": "memory:"})
    table = rows_of(result["DISCRETIZATION"])
    assert [(r["method"], r["classes"]) for r in table] == [("equal", 3), ("equal", 5), ("natural", 3), ("natural", 5)]
    # x is 0 … 11, twice each: thirds are cut at 11/3 and 22/3
    assert table[0]["counts"] == "8 8 8"
    (chosen,) = [r for r in table if r["chosen"]]
    assert chosen["q"] == pytest.approx(max(r["q"] for r in table))
    assert rows_of(result["OUTPUT_TABLE"])[0]["q"] == chosen["q"]


def test_years_and_a_year_without_values(run, layer, rows_of):
    rows = units(years=(2000, 2005, 2010), value=lambda i, y: None if y == 2005 else float(i % 12) * (y - 1999) + i)
    result = run("geodetector", {"INPUT": layer(rows), "YEAR": "year", "VALUE": "v", "FACTORS": ["x", "noise"], **ALL})
    assert [(r["year"], r["factor"]) for r in rows_of(result["OUTPUT_TABLE"])] == [
        (2000, "x"), (2000, "noise"), (2010, "x"), (2010, "noise")]
    assert any("2005" in text for text in run.feedback.warned)
    kept = rows_of(result["OUTPUT"])
    assert len(kept) == 72
    assert {(r["x_st"], r["flag"]) for r in kept if r["year"] == 2005} == {(None, "no_value")}
    alone = run("geodetector", {"INPUT": layer([r for r in rows if r["year"] == 2010]), "VALUE": "v",
                                "FACTORS": ["x", "noise"], **MEMORY})
    assert [r["q"] for r in rows_of(alone["OUTPUT_TABLE"])] == [r["q"] for r in rows_of(result["OUTPUT_TABLE"])][2:]


def test_the_order_of_the_features_does_not_matter(run, layer, rows_of):
    rows = units()
    given = {"VALUE": "v", "FACTORS": ["x", "noise", "类型"], "PERMUTATIONS": 99, **MEMORY, "INTERACTION": "memory:"}
    straight, turned = (run("geodetector", {"INPUT": layer(r), **given}) for r in (rows, rows[::-1]))
    for name in ("OUTPUT_TABLE", "INTERACTION"):
        assert rows_of(straight[name]) == rows_of(turned[name])


def test_permutations(run, layer, rows_of):
    result = run("geodetector", {"INPUT": layer(units()), "VALUE": "v", "FACTORS": ["x", "noise"], "PERMUTATIONS": 99,
                                 **MEMORY, "INTERACTION": "memory:"})
    strong, weak = rows_of(result["OUTPUT_TABLE"])
    assert strong["p_perm"] == pytest.approx(0.01)
    assert weak["p_perm"] > 0.1
    assert 0 < rows_of(result["INTERACTION"])[0]["p_gain"] <= 1
    assert any("99, seed 12345" in text for text in run.feedback.said)


def test_null_keeps_its_row(run, layer, rows_of):
    rows = units()
    rows[3]["v"], rows[5]["x"], rows[7]["类型"] = None, None, None
    result = run("geodetector", {"INPUT": layer(rows), "VALUE": "v", "FACTORS": ["x", "类型"], **ALL})
    assert {r["n"] for r in rows_of(result["OUTPUT_TABLE"])} == {21}
    assert [r["flag"] for r in rows_of(result["OUTPUT"])][3:8] == ["no_value", None, "no_factor", None, "no_factor"]


def test_a_constant_factor_is_left_out_with_a_warning(run, layer, rows_of):
    rows = [{**r, "same": 1.0, "one": "甲"} for r in units()]
    result = run("geodetector", {"INPUT": layer(rows), "VALUE": "v", "FACTORS": ["x", "same", "one"], **MEMORY})
    assert [r["factor"] for r in rows_of(result["OUTPUT_TABLE"])] == ["x"]
    assert sum("left out" in text for text in run.feedback.warned) == 2


@pytest.mark.parametrize("count", [15, 23])
def test_few_units(run, layer, rows_of, count):
    result = run("geodetector", {"INPUT": layer(units(count)), "VALUE": "v", "FACTORS": ["x", "类型"], **ALL})
    assert len(rows_of(result["OUTPUT_TABLE"])) == 2
    assert any(f"only {count} units" in text for text in run.feedback.warned)


@pytest.mark.parametrize(("rows", "change", "why"), [
    (units(3), {}, "at least 4"),
    (units(value=lambda i, y: 5.0), {}, "same value"),
    (units(), {"CLASSES": "many"}, "number of classes"),
    (units(), {"VALUE": "类型"}, "no numbers"),
    (units(), {"FACTORS": ["v", "x"]}, "value and a factor"),
    ([{**r, "x": 1.0} for r in units()], {}, "no factor with two strata"),
    (units(), {"CLASSES": "20", "FACTORS": ["noise"]}, "no factor with two strata"),
])
def test_what_cannot_be_is_said_in_a_sentence(refusal, layer, tmp_path, rows, change, why):
    sentence = refusal("geodetector", {"INPUT": layer(rows), "VALUE": "v", "FACTORS": ["x"],
                                       "OUTPUT_TABLE": str(tmp_path / "o.gpkg"), **change})
    assert why in sentence
    assert not list(tmp_path.iterdir())


def test_all_null_and_empty(refusal, layer):
    rows = [{**r, "v": None} for r in units()]
    assert "0 units" in refusal("geodetector", {"INPUT": layer(rows, kinds={"v": "real"}), "VALUE": "v", "FACTORS": ["x"],
                                                **MEMORY})
    empty = layer(units())
    empty.dataProvider().truncate()
    assert "no features" in refusal("geodetector", {"INPUT": empty, "VALUE": "v", "FACTORS": ["x"], **MEMORY})


def test_points_selection_and_taken_names(run, layer, rows_of):
    rows = [{**r, "x_st": 7.0, "flag": "old", "wkt": f"POINT({i} 1)"} for i, r in enumerate(units())]
    source = layer(rows, geometry="Point")
    source.selectByIds([f.id() for f in source.getFeatures()][:16])
    QgsProject.instance().addMapLayer(source)
    try:
        result = run("geodetector", {"INPUT": QgsProcessingFeatureSourceDefinition(source.id(), True), "VALUE": "v",
                                     "FACTORS": ["x"], **MEMORY, "OUTPUT": "memory:"})
    finally:
        QgsProject.instance().removeMapLayer(source)
    kept = rows_of(result["OUTPUT"])
    assert len(kept) == 16
    assert {r["x_st"] for r in kept} == {7.0}
    assert {r["flag"] for r in kept} == {"old"}
    assert any("the new ones are called" in text for text in run.feedback.warned)


def test_files_with_chinese_names(run, layer, rows_of, tmp_path):
    folder = tmp_path / "碳 平衡"
    folder.mkdir()
    result = run("geodetector", {"INPUT": layer(units(), name="县域"), "VALUE": "v", "FACTORS": ["x", "类型"],
                                 "OUTPUT_TABLE": str(folder / "因子.csv"), "OUTPUT": str(folder / "分层.shp")})
    with open(result["OUTPUT_TABLE"], encoding="utf-8") as file:
        assert [r["factor"] for r in csv.DictReader(file)] == ["x", "类型"]
    assert {r["x_st"] for r in rows_of(result["OUTPUT"])} > {1, 2}


def test_a_cancelled_run_leaves_nothing(run, layer, tmp_path, feedback):
    stopped = feedback()
    stopped.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("geodetector", {"INPUT": layer(units(200)), "VALUE": "v", "FACTORS": ["x", "noise"], "PERMUTATIONS": 9999,
                            "OUTPUT_TABLE": str(tmp_path / "o.gpkg")}, stopped)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("years", [(None,), (2000, 2010)])
def test_the_page(run, layer, tmp_path, years):
    path = tmp_path / "q.html"
    run("geodetector", {"INPUT": layer(units(years=years, value=lambda i, y: float(i % 12) + i * ((y or 2000) - 1995))),
                        "YEAR": "year" if years[0] else None, "VALUE": "v", "FACTORS": ["x", "noise", "类型"],
                        "PERMUTATIONS": 19, **MEMORY, "OUTPUT_HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    assert text.count("<svg") == (5 - 1 if years[0] else 2)
    assert "类型" in text
    assert "<script" not in text
    assert not re.search(r"\bnan\b|\bNone\b", text)


def test_the_page_of_one_factor_in_chinese(qgis_app, run, layer, tmp_path, monkeypatch):
    from carbonbalance.algorithms.bridge import settings

    monkeypatch.setattr(settings, "report_language", lambda: "zh")
    path = tmp_path / "q.html"
    run("geodetector", {"INPUT": layer(units()), "VALUE": "v", "FACTORS": ["x"], **MEMORY, "OUTPUT_HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    assert "地理探测器" in text
    assert "因子探测" in text
    assert "交互探测结果" not in text
