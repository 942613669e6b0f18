"""The step activityemissions through QGIS: rows, years, tables and mapping."""

import pytest

ROWS = [{"县": "甲", "年份": y, "原煤": 100.0 * k, "天然气": 5.0, "用电量": 10.0, "备注": "x"}
        for k, y in enumerate((2000, 2010), 1)]


def test_rows_of_years(layer, run, rows_of):
    result = run("activityemissions", {"INPUT": layer(ROWS), "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"})
    rows = rows_of(result["OUTPUT"])
    assert [(r["县"], r["年份"]) for r in rows] == [("甲", 2000), ("甲", 2010)]
    # 0.7143·0.7559 and 13.30·0.4483, times 44/12
    coal, gas = 0.7143 * 0.7559 * 44 / 12, 13.30 * 0.4483 * 44 / 12
    assert [r["src_total"] for r in rows] == pytest.approx([100 * coal + 5 * gas, 200 * coal + 5 * gas])
    assert result["TOTAL"] == pytest.approx(300 * coal + 10 * gas)
    assert [r["key"] for r in rows_of(result["OUTPUT_TABLE"])] == ["rawcoa", "natgas"]
    assert any("Electricity (用电量) is left out" in text for text in run.feedback.said)


def test_null_text_and_table(layer, run, rows_of, refusal):
    rows = [dict(r) for r in ROWS]
    rows[0]["原煤"] = None
    source = layer(rows, geometry="NoGeometry", kinds={"原煤": "real"})
    made = rows_of(run("activityemissions", {"INPUT": source, "OUTPUT": "memory:"})["OUTPUT"])
    assert (made[0]["src_total"], made[0]["flag"]) == (None, "null_原煤")
    assert made[1]["src_total"] > 0
    texts = layer([{**r, "原煤": "n/a"} for r in ROWS])
    assert "“n/a”" in refusal("activityemissions", {"INPUT": texts, "OUTPUT": "memory:"})
    negative = layer([{**ROWS[0], "原煤": -1.0}])
    assert "negative" in refusal("activityemissions", {"INPUT": negative, "OUTPUT": "memory:"})
    assert "No field of the layer" in refusal("activityemissions", {"INPUT": layer([{"a": 1.0}]), "OUTPUT": "memory:"})


def test_mapping_and_own_table(layer, run, refusal):
    source = layer([{"id": "a", "c1": 10.0}])
    made = run("activityemissions", {"INPUT": source, "MAPPING": ["c1", "焦炭"], "OUTPUT": "memory:"})
    assert made["TOTAL"] == pytest.approx(10 * 0.9714 * 0.8550 * 44 / 12)
    table = layer([{"key": "c1", "value": 2.5, "unit": "t CO2 per t"}], geometry="NoGeometry", name="factors")
    made = run("activityemissions", {"INPUT": source, "FACTORS_TABLE": table, "MASS_UNIT": 1, "OUTPUT": "memory:"})
    assert made["TOTAL"] == pytest.approx(250_000)
    assert "no field “value”" in refusal("activityemissions", {
        "INPUT": source, "FACTORS_TABLE": layer([{"key": "c1"}], geometry="NoGeometry"), "OUTPUT": "memory:"})


@pytest.mark.parametrize(("preset", "number"), [(0, 5), (4, 9)])
@pytest.mark.parametrize("name", ["系数.csv", "copy.gpkg"])
def test_an_exported_table_comes_back(preset, number, name, layer, run, tmp_path):
    """The copy of the fuels leaves electricity out too, and that of the animals keeps kg of CH4 and the manure."""
    source = layer([{"id": "a", "原煤": 100.0, "用电量": 10.0, "奶牛": 5000.0}])
    copy = run("exportcoefficients", {"TABLE_NAME": number, "OUTPUT": str(tmp_path / name)})["OUTPUT"]
    call = {"INPUT": source, "TEMPERATURE": 18, "OUTPUT": "memory:"}
    total = run("activityemissions", {**call, "FACTORS_TABLE": copy})["TOTAL"]
    # 5 000 heads · (68 + 16) kg CH4 · 28
    assert total == pytest.approx(11_760 if preset else 100 * 0.7143 * 0.7559 * 44 / 12)
    assert run("activityemissions", {**call, "FACTORS_PRESET": preset})["TOTAL"] == pytest.approx(total)


def test_fields_with_units_and_without_factors(layer, run):
    source = layer([{"id": "a", "天然气(亿立方米)": 3.0, "焦煤": 7.0}])
    result = run("activityemissions", {"INPUT": source, "OUTPUT": "memory:"})
    assert result["TOTAL"] == pytest.approx(3e4 * 13.30 * 0.4483 * 44 / 12)
    assert any("焦煤" in text and "not counted" in text for text in run.feedback.warned)
