"""The list "Bad input" of the issue, point by point: a clear sentence, and nothing lost."""

import contextlib
import math
import sys

import pytest

CUT = 'POLYGON(({0} 30,{1} 30,{1} 31,{0} 31,{0} 30))'
DUPLICABLE = {
    "growth": {"VALUE": ["c"]}, "lmdi": {"IDENTITY": "C = C/G * G", "C": "c", "G": "g"},
    "carbonbalance": {"EMISSION": "c", "SINK": "n"}, "allocateemissions": {"LIGHT": "c", "TOTAL": 1},
    "sequestration": {"NPP": "n"}, "balancezones": {"EMISSION": "c", "SINK": "n", "GDP": "g"},
    "concentration": {"VALUE": "c"}, "couplingcoordination": {"SYSTEMS": ["c", "g"]},
    "entropytopsis": {"POSITIVE": ["c"]}, "cubezones": {"AXIS_X": "c", "AXIS_Y": "n", "AXIS_Z": "g"},
    "compensationzones": {"EMISSION": "c", "SINK": "n", "GDP": "g"},
    "unitclusters": {"FIELDS": ["c"]},
}


def panel(*rows, fields=("code", "year", "c", "n", "g")):
    return [dict(zip(fields, row)) for row in rows]


def target(step):
    return {"OUTPUT_TABLE" if step == "concentration" else "OUTPUT": "memory:"}


# --- keys ---------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("step", DUPLICABLE)
def test_duplicate_unit_and_year(step, layer, refusal):
    source = layer(panel(("a", 2000, 1.0, 1.0, 1.0), ("b", 2000, 1.0, 1.0, 1.0), ("a", 2001, 2.0, 2.0, 2.0),
                         ("a", 2000, 3.0, 3.0, 3.0)))
    keys = {"INPUT": source, "UNIT_ID": "code", "YEAR": "year"}
    assert refusal(step, {**keys, **DUPLICABLE[step], **target(step)}) == (
        "“units” has more than one row for the same unit and year (a 2000); delete the rows that repeat others "
        "(“Delete duplicates by attribute”), or choose a field of codes where units only share a name.")


@pytest.mark.parametrize("step", [s for s in DUPLICABLE if s not in ("growth", "lmdi")])
def test_a_panel_without_its_year_field(step, layer, refusal):
    source = layer(panel(("a", 2000, 1.0, 1.0, 1.0), ("b", 2000, 1.0, 1.0, 1.0), ("a", 2001, 2.0, 2.0, 2.0)))
    keys = {"INPUT": source, "UNIT_ID": "code"}
    assert "for the same unit without a year field (a);" in refusal(step, {**keys, **DUPLICABLE[step], **target(step)})


def test_duplicates_of_wide_layers_and_tables(layer, refusal):
    wide = layer([{"code": "a", "c_2000": 1.0}, {"code": "a", "c_2000": 2.0}])
    assert "the same unit (a)" in refusal("stackyears", {"INPUT": wide, "UNIT_ID": "code", "OUTPUT": "memory:"})
    units = layer([{"code": "a"}, {"code": "b"}])
    table = layer([{"k": "b", "v": 1.0}, {"k": "b", "v": 2.0}], geometry="NoGeometry", name="yearbook")
    assert "“yearbook” has more than one row for the same unit (b); choose the year field" in refusal("joinpanel", {
        "INPUT": units, "UNIT_ID": "code", "TABLE": table, "TABLE_UNIT_ID": "k", "OUTPUT": "memory:"})


def test_duplicate_totals(layer, refusal):
    totals = layer([{"y": 2000, "t": 5.0}, {"y": 2000, "t": 6.0}], geometry="NoGeometry", name="totals")
    source = layer(panel(("a", 2000, 1.0, 1.0, 1.0)))
    assert "“totals” has more than one row for the same group and year (2000)" in refusal("allocateemissions", {
        "INPUT": source, "YEAR": "year", "LIGHT": "c", "TOTALS": totals, "TOTALS_YEAR": "y", "TOTALS_VALUE": "t",
        "OUTPUT": "memory:"})


def test_empty_keys_and_years_that_are_none(layer, refusal):
    source = layer(panel(("a", 2000, 1.0, 1.0, 1.0), ("  ", 2001, 1.0, 1.0, 1.0)))
    keys = {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "VALUE": ["c"], "OUTPUT": "memory:"}
    assert "Unit field “code” of “units” is empty in 1 rows (first: #2)" in refusal("growth", keys)
    source = layer(panel(("a", "soon", 1.0), ("b", "2001年", 1.0), fields=("code", "year", "c")))
    sentence = refusal("growth", {**keys, "INPUT": source})
    assert "Year field “year” of “units” has 1 values without a year (first: “soon” at a)" in sentence


def test_numbers_that_no_year_is(layer, refusal):
    """More digits than a year has, and more than an integer of the computer holds."""
    source = layer(panel(("a", 1e200, 1.0), ("b", 2.0, 1.0), fields=("code", "year", "c")))
    assert "has 1 values without a year" in refusal("growth", {
        "INPUT": source, "UNIT_ID": "code", "YEAR": "year", "VALUE": ["c"], "OUTPUT": "memory:"})


def test_numbers_beyond_any_study(layer, ones, refusal, tmp_path):
    """A factor of 1e300 would make infinities, which would look like missing values; so would cells of 1e40 in 32 bits."""
    place = ones()
    assert "SCALE" in refusal("zonalpanel", zonal(layer([{"code": "a"}]), place, SCALE=1e300))
    assert "TOTAL" in refusal("gridemissions", {"LIGHT": place, "TOTAL": 1e300, "OUTPUT": str(tmp_path / "o.tif")})
    points = layer([{"code": "a", "w": 1e50, "wkt": "POINT(118 32)"}, {"code": "b", "w": 1e50, "wkt": "POINT(118.1 32)"}],
                   geometry="Point")
    assert "too large for a raster" in refusal("kerneldensity", {"INPUT": points, "WEIGHT": "w", "RADIUS": 20000,
                                                                 "OUTPUT": str(tmp_path / "o.tif")})
    assert not (tmp_path / "o.tif").exists()


def test_a_text_of_two_lines_is_told_in_one(layer, refusal):
    assert "“a b”" in refusal("activityemissions", {"INPUT": layer([{"code": "a", "coke": 1.0}]), "MAPPING": ["a\nb", "coke"],
                                                    "OUTPUT": "memory:"})


def test_keys_with_blanks_and_of_different_types(layer, run, rows_of):
    """320102 as a number, as 320102.0 and as text with blanks is one county."""
    table = layer([{"k": " 320102 ", "v": 1.5}, {"k": "320104", "v": 2.5}, {"k": None, "v": 9.0}],
                  geometry="NoGeometry", kinds={"k": "text"})
    for codes in ((320102, 320104, 320105), (320102.0, 320104.0, 320105.0), ("320102", "320104 ", "320105")):
        source = layer([{"code": c} for c in codes])
        result = run("joinpanel", {"INPUT": source, "UNIT_ID": "code", "TABLE": table, "TABLE_UNIT_ID": "k",
                                   "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"})
        assert [(r["code"], r["v"]) for r in rows_of(result["OUTPUT"])] == list(zip(codes, (1.5, 2.5, None)))
        assert (result["MATCHED"], result["UNMATCHED"]) == (2, 1)
        assert [(r["side"], r["unit"]) for r in rows_of(result["OUTPUT_TABLE"])] == [("layer", "320105")]
        warned = " ".join(run.feedback.warned)
        assert "1 rows of the layer have no row" in warned
        assert "1 rows of “units” have no key" in warned


def test_keys_that_fit_nowhere(layer, refusal):
    table = layer([{"k": "JS01", "v": 1.5}], geometry="NoGeometry", name="yearbook")
    sentence = refusal("joinpanel", {"INPUT": layer([{"code": 320102}]), "UNIT_ID": "code", "TABLE": table,
                                     "TABLE_UNIT_ID": "k", "OUTPUT": "memory:"})
    assert "the layer has 320102, the table JS01" in sentence


def test_a_unit_missing_in_a_year(layer, run, rows_of):
    source = layer(panel(("a", 2000, 100.0, 50.0, 10.0), ("b", 2000, 100.0, 50.0, 10.0), ("a", 2010, 200.0, 50.0, 10.0)))
    keys = {"INPUT": source, "UNIT_ID": "code", "YEAR": "year"}
    grown = rows_of(run("growth", {**keys, "VALUE": ["c"], "OUTPUT": "memory:"})["OUTPUT"])
    assert [(r["code"], r["c_chg"]) for r in grown] == [("a", 100.0), ("b", None)]
    assert "no_last_c" in grown[1]["flag"]
    effects = rows_of(run("lmdi", {**keys, "IDENTITY": "C = C/G * G", "C": "c", "G": "g", "OUTPUT": "memory:"})["OUTPUT"])
    assert [(r["code"], r["d_total"], r["flag"]) for r in effects] == [("a", 100.0, None), ("b", None, "missing_year")]
    assert any("1 of 2 unit periods could not be decomposed (b)" in text for text in run.feedback.warned)
    years = rows_of(run("carbonbalance", {**keys, "EMISSION": "c", "SINK": "n", "OUTPUT": "memory:",
                                          "OUTPUT_TABLE": "memory:"})["OUTPUT_TABLE"])
    assert [(r["year"], r["n_units"], r["emission"]) for r in years] == [(2000, 2, 200.0), (2010, 1, 200.0)]


def test_a_table_with_a_title_above_its_header(layer, refusal, tmp_path):
    path = tmp_path / "年鉴.csv"
    path.write_text("县域统计数据,,\n代码,年份,碳排放\na,2000,1\n", encoding="utf-8-sig")
    sentence = refusal("joinpanel", {"INPUT": layer(panel(("a", 2000, 1.0, 1.0, 1.0))), "UNIT_ID": "code", "YEAR": "year",
                                     "TABLE": str(path), "TABLE_UNIT_ID": "代码", "TABLE_YEAR": "年份", "OUTPUT": "memory:"})
    assert "columns without a name" in sentence
    assert "its first line is probably a title" in sentence


def test_commas_between_thousands(layer, refusal):
    source = layer([{"code": "a", "c": "1,253.83"}, {"code": "b", "c": "12"}])
    sentence = refusal("carbonbalance", {"INPUT": source, "EMISSION": "c", "SINK": "c", "OUTPUT": "memory:"})
    assert "1 numbers with commas between their thousands (first: “1,253.83”" in sentence
    assert "to_real(replace(\"c\", ',', ''))" in sentence


def test_a_unit_twice_in_a_sum_is_warned_of(layer, run):
    at = {"a": "POLYGON((0 0,1 0,1 1,0 1,0 0))", "b": "POLYGON((1 0,2 0,2 1,1 1,1 0))"}
    once = [{**r, "wkt": at[r["code"]]} for r in panel(("a", 2000, 1.0, 1.0, 1.0), ("b", 2000, 2.0, 1.0, 1.0),
                                                       ("a", 2010, 1.0, 1.0, 1.0))]
    given = {"GROUP": "code", "YEAR": "year", "SUMS": ["c"], "OUTPUT": "memory:"}
    run("aggregateunits", {**given, "INPUT": layer(once)})
    assert not run.feedback.warned
    run("aggregateunits", {**given, "INPUT": layer([*once, once[1]])})
    assert any("1 rows have the same polygon as another of their group and year" in text for text in run.feedback.warned)


# --- values -------------------------------------------------------------------------------------------------------

def test_null_and_zero_gdp_and_sink(layer, run, rows_of):
    source = layer(panel(("null gdp", 2000, 4e5, 2e5, None), ("zero gdp", 2000, 4e5, 2e5, 0.0),
                         ("null sink", 2000, 4e5, None, 1e5), ("zero sink", 2000, 4e5, 0.0, 1e5),
                         ("good", 2000, 4e5, 2e5, 1e5)))
    given = {"INPUT": source, "EMISSION": "c", "SINK": "n", "GDP": "g"}
    result = run("carbonbalance", {**given, "OUTPUT": "memory:"})
    rows = {r["code"]: r for r in rows_of(result["OUTPUT"])}
    assert {k: (r["q"], r["csd"], r["intensity"], r["flag"]) for k, r in rows.items()} == {
        "null gdp": (2.0, -2e5, None, "no_gdp"), "zero gdp": (2.0, -2e5, None, "zero_gdp"),
        "null sink": (None, None, 4.0, "null_sink"), "zero sink": (None, -4e5, 4.0, "no_sink"),
        "good": (2.0, -2e5, 4.0, None)}
    # the totals leave the unit without a sink out, on both sides: 4 × 4e5 over 3 × 2e5
    assert (result["TOTAL_EMISSION"], result["TOTAL_SINK"]) == (16e5, 6e5)
    assert result["Q_TOTAL"] == pytest.approx(16 / 6)
    assert result["DEFICITS"] == 4
    zones = {r["code"]: r for r in rows_of(run("balancezones", {**given, "OUTPUT": "memory:"})["OUTPUT"])}
    assert {k: r["zone_code"] is None for k, r in zones.items()} == {
        "null gdp": True, "zero gdp": False, "null sink": True, "zero sink": False, "good": False}
    # shares over the three usable units: C 1/3 each, G 0, 1/2, 1/2 and N 1/2, 0, 1/2
    assert [(zones[k]["ecc"], zones[k]["esc"]) for k in ("zero gdp", "zero sink", "good")] == [
        (0, pytest.approx(1.5)), (pytest.approx(1.5), 0), (pytest.approx(1.5), pytest.approx(1.5))]


def test_null_and_zero_in_a_decomposition(layer, run, rows_of):
    first = [(k, 2000, 4e5, 2e5, 1e5) for k in ("null gdp", "zero sink", "negative", "good")]
    last = [("null gdp", 2010, 5e5, 2e5, None), ("zero sink", 2010, 5e5, 0.0, 2e5), ("negative", 2010, -1.0, 2e5, 2e5),
            ("good", 2010, 5e5, 2e5, 2e5)]
    result = run("lmdi", {"INPUT": layer(panel(*first, *last)), "UNIT_ID": "code", "YEAR": "year",
                          "IDENTITY": "C/N = C/G * G/N", "C": "c", "G": "g", "N": "n", "OUTPUT": "memory:"})
    rows = {r["code"]: r for r in rows_of(result["OUTPUT"])}
    assert {k: r["flag"] for k, r in rows.items()} == {
        "null gdp": "null_G", "zero sink": "zero_N", "negative": "negative_C", "good": None}
    assert [k for k, r in rows.items() if r["d_total"] is None] == ["null gdp", "zero sink", "negative"]
    assert rows["good"]["d_total"] == pytest.approx(0.5)
    # no CRS: the area of the default identity cannot be measured, and each row says so
    lost = layer(panel(*[r for r in (*first, *last) if r[0] == "good"]), crs="")
    result = run("lmdi", {"INPUT": lost, "UNIT_ID": "code", "YEAR": "year", "C": "c", "G": "g", "N": "n", "P": "c",
                          "OUTPUT": "memory:"})
    assert [r["flag"] for r in rows_of(result["OUTPUT"])] == ["null_S"]
    assert any("no coordinate reference system" in text for text in run.feedback.warned)


def test_null_zero_and_negative_light(layer, run, rows_of):
    # −3 counts as zero: 100 t over 1 + 3 of light
    source = layer([{"code": k, "v": v} for k, v in (("null", None), ("zero", 0.0), ("dark", -3.0), ("one", 1.0),
                                                     ("three", 3.0))])
    result = run("allocateemissions", {"INPUT": source, "UNIT_ID": "code", "LIGHT": "v", "TOTAL": 100,
                                       "OUTPUT": "memory:"})
    assert [(r["co2"], r["flag"]) for r in rows_of(result["OUTPUT"])] == [
        (None, "no_light"), (0.0, "zero_ntl"), (0.0, "zero_ntl"), (25.0, None), (75.0, None)]
    told = " ".join(run.feedback.said + run.feedback.warned)
    assert "1 of 5 rows lack a value of light (null)" in told
    assert "1 of 5 rows have negative light (noise of the sensor); it counts as zero (dark)" in told
    assert "1 of 5 rows have no light at all (zero)" in told


@pytest.fixture
def provinces(layer):
    return layer([{"code": f"{p}{i}", "p": p, "year": y, "v": v} for p, i, y, v in (
        ("js", 1, 2000, 3.0), ("js", 2, 2000, 1.0), ("sh", 1, 2000, 5.0), ("js", 1, 2001, 3.0), ("js", 2, 2001, 2.0),
        ("sh", 1, 2001, 5.0))])


def shared(source, totals, **more):
    return {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "LIGHT": "v", "GROUP": "p", "TOTALS": totals,
            "TOTALS_GROUP": "k", "TOTALS_YEAR": "y", "TOTALS_VALUE": "t", "OUTPUT": "memory:", **more}


def test_totals_and_panel_of_different_years(layer, provinces, run, rows_of):
    totals = layer([{"k": k, "y": y, "t": t} for k, y, t in (
        ("js", 2000, 8.0), ("sh", 2000, 10.0), ("js", 2002, 7.0), ("sh", 2001, 20.0))], geometry="NoGeometry")
    result = run("allocateemissions", shared(provinces, totals, OUTPUT_TABLE="memory:"))
    assert [(r["co2"], r["flag"]) for r in rows_of(result["OUTPUT"])] == [
        (6.0, None), (2.0, None), (10.0, None), (None, "no_total"), (None, "no_total"), (20.0, None)]
    warned = " ".join(run.feedback.warned)
    assert "no total for js 2001 (1 in all)" in warned
    assert "1 totals are for groups or years that the layer lacks (js 2002)" in warned
    table = rows_of(result["OUTPUT_TABLE"])
    assert [(r["grp"], r["year"], r["total"], r["allocated"]) for r in table] == [
        ("js", 2000, 8.0, 8.0), ("sh", 2000, 10.0, 10.0), ("js", 2001, None, None), ("sh", 2001, 20.0, 20.0)]


def test_totals_of_quite_other_years(layer, provinces, refusal):
    totals = layer([{"k": "js", "y": 1990, "t": 8.0}], geometry="NoGeometry")
    sentence = refusal("allocateemissions", shared(provinces, totals))
    assert "No total fits the layer: it holds js 2000, sh 2000, js 2001 …, the totals are for js 1990" in sentence


def test_a_province_whose_lights_sum_to_zero(layer, refusal):
    totals = layer([{"k": k, "y": 2000, "t": 8.0} for k in ("js", "sh")], geometry="NoGeometry")
    source = layer([{"code": k, "p": p, "year": 2000, "v": v} for k, p, v in (
        ("a", "js", -1.0), ("b", "js", 0.0), ("c", "sh", 5.0))])
    assert "The night light of js 2000 sums to zero" in refusal("allocateemissions", shared(source, totals))


def test_totals_that_are_no_totals(layer, provinces, refusal):
    for value, words in ((-5.0, "1 totals are negative (js 2000)"),
                         (6e10, "1 totals exceed the emission of the whole world (js 2000)")):
        totals = layer([{"k": "js", "y": 2000, "t": value}], geometry="NoGeometry")
        assert words in refusal("allocateemissions", shared(provinces, totals))
    assert "Give one total, or a table of totals" in refusal("allocateemissions", {
        "INPUT": provinces, "YEAR": "year", "LIGHT": "v", "OUTPUT": "memory:"})
    assert "One total cannot serve 2 groups and years" in refusal("allocateemissions", {
        "INPUT": provinces, "YEAR": "year", "LIGHT": "v", "TOTAL": 5, "OUTPUT": "memory:"})


def test_dates_and_lists_in_a_number_field(qgis_app, refusal):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
    from qgis.PyQt.QtCore import QDate

    source = QgsVectorLayer("Polygon?crs=EPSG:4326&field=day:date&field=many:integer[]", "units", "memory")
    feature = QgsFeature(source.fields())
    feature.setAttributes([QDate(2000, 5, 1), [1, 2]])
    feature.setGeometry(QgsGeometry.fromWkt(CUT.format(0, 1)))
    source.dataProvider().addFeatures([feature])
    for name, value in (("day", "2000-05-01"), ("many", "[1, 2]")):
        sentence = refusal("sequestration", {"INPUT": source, "NPP": name, "OUTPUT": "memory:"})
        assert f"Field “{name}” of “units” has 1 values that are no numbers (first: “{value}” at #1)" in sentence


def test_codes_of_eighteen_digits_are_carried_whole(layer, qgis_app, run, rows_of):
    """Beyond 2⁵³ a float has no odd numbers."""
    from qgis.core import QgsFeature, QgsVectorLayer

    table = QgsVectorLayer("NoGeometry?field=k:string&field=big:int8", "t", "memory")
    feature = QgsFeature(table.fields())
    feature.setAttributes(["a", 320102199001011235])
    table.dataProvider().addFeatures([feature])
    result = run("joinpanel", {"INPUT": layer([{"code": "a"}, {"code": "b"}]), "UNIT_ID": "code", "TABLE": table,
                               "TABLE_UNIT_ID": "k", "OUTPUT": "memory:"})
    assert [r["big"] for r in rows_of(result["OUTPUT"])] == [320102199001011235, None]


def test_a_flag_field_of_the_user(layer, run, rows_of, tmp_path):
    """A number called “flag” is no place for reasons; a narrow text is widened, not cut off."""
    from qgis.core import QgsFeature, QgsVectorLayer

    source = layer([{"flag": 7, "npp": None}], kinds={"npp": "real"})
    rows = rows_of(run("sequestration", {"INPUT": source, "NPP": "npp", "OUTPUT": str(tmp_path / "o.gpkg")})["OUTPUT"])
    assert [(r["flag"], r["flag_2"]) for r in rows] == [(7, "no_npp")]
    narrow = QgsVectorLayer("Polygon?crs=EPSG:4326&field=flag:string(3)&field=npp:double", "units", "memory")
    feature = QgsFeature(narrow.fields())
    feature.setAttributes(["old", None])
    narrow.dataProvider().addFeatures([feature])
    for target in ("memory:", str(tmp_path / "w.gpkg"), str(tmp_path / "w.shp")):
        rows = rows_of(run("sequestration", {"INPUT": narrow, "NPP": "npp", "OUTPUT": target})["OUTPUT"])
        assert [r["flag"] for r in rows] == ["old; no_npp"]


def test_sums_of_sums_keep_the_number_of_units(layer, run, rows_of):
    """Counties into prefectures into a province: the number of counties is summed, that of prefectures counted."""
    source = layer([{"city": c, "prov": "js", "c": 1.0} for c in ("n", "n", "n", "s", "s")])
    cities = run("aggregateunits", {"INPUT": source, "GROUP": "city", "SUMS": ["c"], "OUTPUT": "memory:"})["OUTPUT"]
    assert [(r["city"], r["c"], r["n_units"]) for r in rows_of(cities)] == [("n", 3.0, 3), ("s", 2.0, 2)]
    (row,) = rows_of(run("aggregateunits", {"INPUT": source, "GROUP": "prov", "SUMS": ["c", "c"],
                                            "OUTPUT": "memory:"})["OUTPUT"])
    assert (row["c"], row["n_units"]) == (5.0, 5)
    both = layer([{"p": "js", "c": r["c"], "n_units": r["n_units"]} for r in rows_of(cities)])
    (row,) = rows_of(run("aggregateunits", {"INPUT": both, "GROUP": "p", "SUMS": ["c", "n_units"],
                                            "OUTPUT": "memory:"})["OUTPUT"])
    assert (row["c"], row["n_units"], row["n_units2"]) == (5.0, 5.0, 2)
    assert any("the number of units stands in “n_units2”" in text for text in run.feedback.said)


# --- unit guard ---------------------------------------------------------------------------------------------------

def test_more_than_500_t_per_person(layer, refusal, run):
    # 3.2e6 t for 80 read as persons: 40 000 t each; 10⁴ persons were meant, and then 4 t
    source = layer([{"code": k, "c": 3.2e6, "n": 1e5, "p": 80.0} for k in "ab"])
    given = {"INPUT": source, "EMISSION": "c", "SINK": "n", "POPULATION": "p", "OUTPUT": "memory:"}
    assert refusal("carbonbalance", given) == (
        "Half the rows emit more than 40,000 t CO2 per person, which cannot be (limit 500); check whether the population "
        "is in 10⁴ persons, and whether the emission is in t rather than 10⁴ t.")
    run("carbonbalance", {**given, "POPULATION_UNIT": 1})
    assert not run.feedback.warned
    # Study 5 prints "million tons" where 10⁴ t is meant: 320 10⁴ t read as 320 Mt are 400 t each of 800 000 persons
    # and still possible one by one; 5 times that is not
    million = layer([{"code": k, "c": 1600.0, "n": 1e5, "p": 80.0} for k in "ab"])
    slip = {**given, "INPUT": million, "EMISSION_UNIT": 2, "POPULATION_UNIT": 1}
    assert "Half the rows emit more than 2,000 t CO2 per person" in refusal("carbonbalance", slip)


def test_one_unit_with_too_many_tonnes_per_person_is_named(layer, run):
    source = layer([{"code": k, "c": 3.2e6, "n": 1e5, "p": p} for k, p in (("a", 8e5), ("b", 8e5), ("c", 80.0))])
    run("carbonbalance", {"INPUT": source, "UNIT_ID": "code", "EMISSION": "c", "SINK": "n", "POPULATION": "p",
                          "OUTPUT": "memory:"})
    assert any("1 rows emit more than 500 t CO2 per person, which cannot be (c)" in t for t in run.feedback.warned)


def test_npp_over_four_kilograms(layer, refusal):
    # 5000 is MODIS's digital number: without the factor 0.0001 it would be 5000 kg/m²
    source = layer([{"code": k, "npp": 5000.0, "s": 100.0} for k in "ab"])
    given = {"INPUT": source, "NPP": "npp", "NPP_UNIT": 1, "AREA": "s", "OUTPUT": "memory:"}
    sentence = refusal("sequestration", given)
    assert "mean NPP of more than 5,000 kg C/m² a year, which no vegetation reaches (limit 4)" in sentence
    # a total of 5e5 t C on 100 km² is 5 kg C/m²
    total = layer([{"code": k, "npp": 5e5, "s": 100.0} for k in "ab"])
    assert "more than 5 kg C/m²" in refusal("sequestration", {**given, "INPUT": total, "NPP_UNIT": 0})


def test_a_sink_that_no_vegetation_reaches(layer, refusal):
    # 4 kg C/m² = 14 667 t CO2/km²; 2e6 t on 100 km² are 20 000
    source = layer([{"code": k, "c": 1e6, "n": 2e6, "s": 100.0} for k in "ab"])
    assert "take up more than 20,000 t CO2 per km²" in refusal("carbonbalance", {
        "INPUT": source, "EMISSION": "c", "SINK": "n", "AREA": "s", "OUTPUT": "memory:"})


def test_a_county_that_sequesters_more_than_the_province(layer, refusal):
    source = layer([{"code": k, "c": 1e6, "n": n, "g": 1e5} for k, n in (("a", 3e5), ("b", 6e8))])
    sentence = refusal("balancezones", {
        "INPUT": source, "UNIT_ID": "code", "EMISSION": "c", "SINK": "n", "GDP": "g", "TOTALS": 1,
        "TOTAL_EMISSION": 2e8, "TOTAL_SINK": 1.7e8, "TOTAL_GDP": 1e9, "OUTPUT": "memory:"})
    assert "1 units have a larger sink than the given total of 170,000,000 (b); check the units of both" in sentence


# --- factors and covariates ----------------------------------------------------------------------------------------

def counties(count=16, years=(None,), **own):
    """Units in a row with a value and two covariates that have nothing to do with each other."""
    rows = [{"code": f"u{i}", **({"year": year} if year else {}), "v": float(i * 5 % 16) + 0.25 * (i % 3) + (year or 0) % 7,
             "x": float(i * 3 % 16), "z": float((i * i) % 11), "kind": "甲乙丙丁"[i % 4]}
            for year in years for i in range(count)]
    return [{**r, **{k: f(r, i) for k, f in own.items()}} for i, r in enumerate(rows)]


def detect(source, *factors, **more):
    return {"INPUT": source, "VALUE": "v", "FACTORS": list(factors), "OUTPUT_TABLE": "memory:", "OUTPUT": "memory:", **more}


def regress(source, *fields, **more):
    return {"INPUT": source, "DEPENDENT": "v", "EXPLANATORY": list(fields), "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:",
            **more}


def test_factors_that_do_not_vary(layer, run, rows_of, refusal):
    rows = counties(same=lambda r, i: 7.0, one=lambda r, i: "甲")
    made = run("geodetector", detect(layer(rows), "x", "same", "one"))
    assert [r["factor"] for r in rows_of(made["OUTPUT_TABLE"])] == ["x"]
    assert {(r["same_st"], r["one_st"]) for r in rows_of(made["OUTPUT"])} == {(None, None)}
    told = [text for text in run.feedback.warned if "left out" in text]
    assert len(told) == 2
    assert all("has the same value in all units" in text for text in told)
    assert "no factor with two strata" in refusal("geodetector", detect(layer(rows), "same", "one"))


def test_more_strata_than_the_units_bear(layer, run, rows_of, refusal):
    rows = counties(16, name=lambda r, i: r["code"], mean=lambda r, i: f"m{i // 2}")
    made = run("geodetector", detect(layer(rows), "name", "x", "kind", CLASSES="3-20", DISCRETIZATION="memory:"))
    name, x, _ = rows_of(made["OUTPUT_TABLE"])
    assert (name["q"], name["p"], name["strata"]) == (1.0, None, 16)
    assert x["strata"] <= 8  # two units each
    assert made["BEST_FACTOR"] == "x"
    assert {r["reason"] for r in rows_of(made["DISCRETIZATION"]) if r["factor"] == "x" and r["classes"] > 16} == {
        "no such classes"}
    warned = " ".join(run.feedback.warned)
    assert "name have more strata than half the units" in warned
    assert "q of name has no p: there are as many strata as units" in warned
    assert "no factor with two strata" in refusal("geodetector", detect(layer(rows), "name", SINGLETONS=1))
    assert "no factor with two strata" in refusal("geodetector", detect(layer(rows), "x", CLASSES="17-20"))


def test_covariates_that_do_not_vary(layer, run, rows_of, refusal):
    rows = counties(same=lambda r, i: 7.0)
    assert "“same” has the same value in every unit" in refusal("globalregression", regress(layer(rows), "x", "same"))
    # in one of two years only: that year has no result, and the sentence names the field
    rows = counties(years=(2000, 2010), same=lambda r, i: 7.0 if r["year"] == 2000 else float(i % 5))
    made = run("globalregression", regress(layer(rows), "x", "same", YEAR="year"))
    assert {r["year"] for r in rows_of(made["OUTPUT_TABLE"])} == {2010}
    assert {(r["year"], r["fitted"] is None, r["flag"]) for r in rows_of(made["OUTPUT"])} == {
        (2000, True, "constant"), (2010, False, None)}
    assert any("2000 is not computed: 2000 has the same value of “same” in all 16 units" in t for t in run.feedback.warned)


def test_covariates_that_follow_from_each_other(layer, run, rows_of, refusal):
    rows = counties(twice=lambda r, i: 3 - 2 * r["x"], both=lambda r, i: r["x"] + r["z"],
                    nearly=lambda r, i: r["x"] + 1e-7 * (i % 2), close=lambda r, i: r["x"] + 0.1 * (i % 2))
    for fields, name in ((("x", "twice"), "twice"), (("x", "z", "both"), "both"), (("x", "z", "x"), None)):
        if name:
            assert f"“{name}” follows from the fields before it" in refusal("globalregression", regress(
                layer(rows), *fields))
    for name, least in (("nearly", 1e12), ("close", 1e3)):
        made = run("globalregression", regress(layer(rows), "x", "z", name))
        assert made["MAX_VIF"] > least
        assert all(math.isfinite(r["coef"]) and r["se"] > 0 for r in rows_of(made["OUTPUT_TABLE"]))
        assert any("variance inflation factor above 10" in t and name in t for t in run.feedback.warned)


def test_the_value_among_its_own_covariates(layer, refusal):
    assert "“v” is the dependent field and an explanatory one at once" in refusal("globalregression", regress(
        layer(counties()), "x", "v"))


@pytest.mark.parametrize("weights", [{}, {"WEIGHTS": 2, "K": 3}, {"WEIGHTS": 3, "DISTANCE": 2e5},
                                     {"WEIGHTS": 4, "DISTANCE": 2e5}, {"WEIGHTS": 5, "K": 4}])
def test_units_in_one_place(weights, layer, run, rows_of):
    """Each polygon stands twice: neighbours at distance zero must not break the weights, nor change the fit."""
    rows = counties(wkt=lambda r, i: CUT.format(i // 2, i // 2 + 1))
    made = run("globalregression", regress(layer(rows), "x", "z", **weights))
    apart = run("globalregression", regress(layer(counties()), "x", "z", **weights))
    assert [r["fitted"] for r in rows_of(made["OUTPUT"])] == pytest.approx([r["fitted"] for r in rows_of(apart["OUTPUT"])])
    assert math.isfinite(made["MORAN_I_RESID"])
    assert made["MORAN_I_RESID"] != apart["MORAN_I_RESID"]
    detector = run("geodetector", detect(layer(rows), "x", "kind"))
    assert len(rows_of(detector["OUTPUT_TABLE"])) == 2


def test_all_units_in_shared_places_have_no_band_of_their_own(layer, refusal):
    rows = counties(wkt=lambda r, i: CUT.format(i // 2, i // 2 + 1))
    assert "give a distance, or aggregate them" in refusal("globalregression", regress(layer(rows), "x", WEIGHTS=3))


def test_neighbours_in_degrees_are_measured_on_the_ground(layer, run):
    """Three rows of four at 60° N: 1° apart along the row, which are 56 km at most, and 0.9° or 100 km from row to row."""
    corners = "POLYGON(({0} {1},{2} {1},{2} {3},{0} {3},{0} {1}))"
    rows = counties(12, wkt=lambda r, i: corners.format(100 + i % 4, 60 + 0.9 * (i // 4), 100.8 + i % 4,
                                                        60.8 + 0.9 * (i // 4)))
    made = run("globalregression", regress(layer(rows), "x", "z", WEIGHTS=3, DISTANCE=60e3))
    assert any("12 units, 18 links" in text for text in run.feedback.said)  # 3 rows × 3 gaps × 2 directions
    assert math.isfinite(made["MORAN_I_RESID"])


def test_one_missing_covariate(layer, run, rows_of):
    rows = counties(z=lambda r, i: None if i == 5 else float(i * i % 11))
    made = rows_of(run("globalregression", regress(layer(rows, kinds={"z": "real"}), "x", "z"))["OUTPUT"])
    assert [(i, r["flag"]) for i, r in enumerate(made) if r["fitted"] is None] == [(5, "no_value")]
    assert any("1 of 16 rows have no value" in text for text in run.feedback.said)
    made = rows_of(run("geodetector", detect(layer(rows, kinds={"z": "real"}), "x", "z"))["OUTPUT"])
    assert [(i, r["flag"]) for i, r in enumerate(made) if r["x_st"] is None] == [(5, "no_factor")]


@pytest.mark.parametrize("count", [15, 23])
def test_as_few_units_as_the_studies_have(count, layer, run, rows_of):
    source = layer(counties(count))
    factors = rows_of(run("geodetector", detect(source, "x", "z", "kind", PERMUTATIONS=19, INTERACTION="memory:"))[
        "OUTPUT_TABLE"])
    assert all(0 <= r["q"] <= 1 and 0 < r["p_perm"] <= 1 for r in factors)
    strata = max(r["strata"] for r in factors)
    (told,) = [text for text in run.feedback.warned if f"With only {count} units" in text]
    assert f"on average {(strata - 1) / (count - 1):.2f} for {strata} strata" in told
    made = run("globalregression", regress(source, "x", "z"))
    assert math.isfinite(made["AICC"])
    # an R² of (k − 1)/(n − 1) by chance, with three coefficients
    (told,) = [text for text in run.feedback.warned if f"With only {count} units" in text]
    assert f"R² of {2 / (count - 1):.2f} on average" in told


@pytest.mark.parametrize(("step", "given"), [("geodetector", detect), ("globalregression", regress)])
def test_rows_without_a_year(step, given, layer, refusal):
    rows = counties(years=(2000, 2010))
    rows[3]["year"] = None
    sentence = refusal(step, given(layer(rows), "x", "z", YEAR="year"))
    assert "Year field “year” of “units” has 1 values without a year" in sentence


# --- rasters and polygons -----------------------------------------------------------------------------------------

def zonal(units, *rasters, **more):
    return {"INPUT": units, "UNIT_ID": "code", "RASTERS": list(rasters), "OUTPUT": "memory:", **more}


@pytest.fixture
def ones(raster, tmp_path):
    """Cells of ¼° with the value 1, from (0, 30) on: as many columns and rows as asked for."""
    import numpy as np

    def inner(columns=8, rows=4, name="ones_2000.tif", **more):
        return raster(tmp_path / name, np.ones((rows, columns)), 0, 31, 0.25, **more)

    return inner


def test_units_outside_the_raster(layer, ones, run, rows_of):
    units = layer([{"code": "in", "wkt": CUT.format(0, 1)}, {"code": "half", "wkt": CUT.format(1, 2)},
                   {"code": "out", "wkt": CUT.format(70, 71)}])
    rows = rows_of(run("zonalpanel", zonal(units, ones(columns=6)))["OUTPUT"])
    # 16 cells of ¼° in a square of 1°, of which the half unit has 2 of 4 columns
    assert [(r["code"], r["v_sum"], r["flag"]) for r in rows] == [
        ("in", 16.0, None), ("half", 8.0, "outside"), ("out", None, "no_cells")]
    assert [round(r["v_pct"], 1) for r in rows] == [100.0, 50.0, 0.0]
    warned = " ".join(run.feedback.warned)
    assert "1 of 3 units lie beyond the raster (out)" in warned
    assert "1 of 3 units reach over the edge of the raster (half)" in warned


def test_a_raster_that_lies_elsewhere(layer, ones, run, rows_of):
    """A projected raster without its true CRS is the usual reason: the sentence leads there, no row is lost."""
    units = layer([{"code": k, "wkt": CUT.format(i + 50, i + 51)} for i, k in enumerate("ab")])
    rows = rows_of(run("zonalpanel", zonal(units, ones()))["OUTPUT"])
    assert [(r["v_sum"], r["v_mean"], r["flag"]) for r in rows] == [(None, None, "no_cells")] * 2
    assert any("2 of 2 units lie beyond the raster (a, b)" in t and "check the CRS" in t for t in run.feedback.warned)


def test_density_on_a_raster_in_degrees(raster, layer, run, rows_of, tmp_path):
    """Degrees are no metres: 1 kg/m² on 0.1° × 0.1° at the equator.

    Radii of curvature of WGS 84 there: M = a(1 − e²) = 6 335 439.327 m, N = a = 6 378 137 m, so the cell has
    M·N·(0.1·π/180)² = 123.0865 km², and holds 123 086.5 t C.
    """
    import numpy as np

    units = layer([{"code": "a", "wkt": "POLYGON((10 0,10.1 0,10.1 0.1,10 0.1,10 0))"}])
    npp = raster(tmp_path / "npp_2000.tif", np.full((1, 1), 10000), 10, 0.1, 0.1, kind="Int16")
    (row,) = rows_of(run("zonalpanel", zonal(units, npp, KIND=2, SCALE=1e-4))["OUTPUT"])
    area = 6335439.327 * 6378137.0 * math.radians(0.1) ** 2 / 1e6
    assert row["v_area"] == pytest.approx(area, rel=1e-5)
    assert row["v_sum"] == pytest.approx(area * 1e3, rel=1e-5)
    assert row["v_mean"] == pytest.approx(1.0, rel=1e-12)


def test_rasters_that_cannot_be_used(layer, ones, raster, refusal, tmp_path):
    import numpy as np

    units = layer([{"code": "a"}])
    good = ones()
    assert "Raster “ones_2000” has no band 3; it has 1." in refusal("zonalpanel", zonal(units, good, BAND=3))
    nowhere = ones(name="lost_2000.tif", epsg=None)
    assert "Raster “lost_2000” has no coordinate reference system" in refusal("zonalpanel", zonal(units, nowhere))
    assert "holds no year;" in refusal("zonalpanel", zonal(units, ones(name="light.tif")))
    assert "More than one raster stands for the year 2000;" in refusal("zonalpanel", zonal(
        units, good, ones(name="again_2000.tif")))
    assert "There are 1 years for 2 rasters" in refusal("zonalpanel", zonal(
        units, good, ones(name="b_2001.tif"), YEARS="2000"))
    broken = tmp_path / "cut_2000.tif"
    noise = np.random.default_rng(1).normal(size=(300, 300))
    raster(broken, noise, 0, 31, 0.01)
    broken.write_bytes(broken.read_bytes()[:60_000])
    assert "Raster “cut_2000” cannot be read by GDAL (" in refusal("zonalpanel", zonal(units, str(broken)))


def test_gdal_is_left_as_it_was(layer, ones, run, refusal):
    """Whether GDAL raises is a switch of the whole program: other plugins look for None."""
    from osgeo import gdal

    before = gdal.GetUseExceptions()
    # newer QGIS has switched on osr and ogr above it, and then it stays on
    with contextlib.suppress(RuntimeError):
        gdal.DontUseExceptions()
    held = gdal.GetUseExceptions()
    try:
        run("zonalpanel", zonal(layer([{"code": "a"}]), ones()))
        refusal("zonalpanel", zonal(layer([{"code": "a"}]), ones(), BAND=2))
        refusal("gridemissions", {"LIGHT": ones(), "TOTAL": 1, "OUTPUT": "/proc/o.tif"})
        assert gdal.GetUseExceptions() == held
    finally:
        if before:
            gdal.UseExceptions()


def test_rings_parts_and_holes(layer, ones, run, rows_of, refusal):
    """16 cells of ¼° in a square of 1°; rings that touch, and corners with a height, are polygons too."""
    units = layer([
        {"code": "clockwise", "wkt": "POLYGON((0 30,0 31,1 31,1 30,0 30))"},
        {"code": "two parts", "wkt": "MULTIPOLYGON(((0 30,0.5 30,0.5 31,0 31,0 30)),((1 30,2 30,2 31,1 31,1 30)))"},
        {"code": "hole", "wkt": "POLYGON((0 30,1 30,1 31,0 31,0 30),(0.25 30.25,0.75 30.25,0.75 30.75,0.25 30.75,"
                                "0.25 30.25))"},
        {"code": "hole at the edge", "wkt": "POLYGON((0 30,1 30,1 31,0 31,0 30),(0 30,0.5 30.25,0.5 30.5,0 30))"},
        {"code": "z", "wkt": "POLYGONZ((0 30 5,1 30 5,1 31 5,0 31 5,0 30 5))"}])
    rows = rows_of(run("zonalpanel", zonal(units, ones()))["OUTPUT"])
    # the hole at the edge is the triangle (0,0) (0.5,0.25) (0.5,0.5): area ½·0.5·0.25 = 1/16, one cell
    assert [(r["code"], r["v_sum"]) for r in rows] == [
        ("clockwise", 16), ("two parts", 24), ("hole", 12), ("hole at the edge", pytest.approx(15)), ("z", 16)]
    # a circle of radius ½ covers π/4 of its square; drawn with segments, a little less
    circle = layer([{"code": "circle", "wkt": "CURVEPOLYGON(CIRCULARSTRING(0 30.5,0.5 31,1 30.5,0.5 30,0 30.5))"}],
                   geometry="CurvePolygon")
    (row,) = rows_of(run("zonalpanel", zonal(circle, ones()))["OUTPUT"])
    assert row["v_sum"] == pytest.approx(16 * math.pi / 4, rel=1e-3)
    broken = layer([{"code": "good", "wkt": CUT.format(0, 1)},
                    {"code": "hole outside", "wkt": "POLYGON((0 30,1 30,1 31,0 31,0 30),(5 30,6 30,6 31,5 31,5 30))"},
                    {"code": "crossing", "wkt": "POLYGON((0 30,1 31,1 30,0 31,0 30))"}])
    sentence = refusal("zonalpanel", zonal(broken, ones()))
    assert "“units” has 2 invalid polygons (first: hole outside, crossing); run “Fix geometries” on it first." in sentence


# --- formats ------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("with_cpg", [True, False])
def test_gbk_shapefile(with_cpg, run, rows_of, layer, tmp_path):
    """A Shapefile of a Chinese office: GBK, with the code page in a .cpg file or only in the header of the .dbf."""
    from osgeo import gdal, ogr, osr

    place = tmp_path / "县区.shp"
    # QGIS switches the recoding of OGR off, because it does that itself; the file is written as others write it
    recoding = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", None)
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(place))
    written = source.CreateLayer("县区", wgs, ogr.wkbPolygon, ["ENCODING=GBK"])
    written.CreateField(ogr.FieldDefn("名称", ogr.OFTString))
    written.CreateField(ogr.FieldDefn("碳排放", ogr.OFTReal))
    for i, (name, value) in enumerate((("南京市", 5.0), ("昆山市", 3.0))):
        feature = ogr.Feature(written.GetLayerDefn())
        feature.SetField(0, name)
        feature.SetField(1, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(CUT.format(i, i + 1)))
        assert written.CreateFeature(feature) == 0
    del feature, written, source
    gdal.SetConfigOption("SHAPE_ENCODING", recoding)
    dbf = bytearray(place.with_suffix(".dbf").read_bytes())
    assert "南京市".encode("gbk") in dbf
    assert "南京市".encode() not in dbf
    if not with_cpg:
        place.with_suffix(".cpg").unlink()
        dbf[29] = 0x4D  # the language driver of code page 936
        place.with_suffix(".dbf").write_bytes(dbf)
    table = layer([{"k": "昆山市", "gdp": 7.0}, {"k": "南京市", "gdp": 9.0}], geometry="NoGeometry")
    for target in ("memory:", str(tmp_path / "out.shp"), str(tmp_path / "out.gpkg"), str(tmp_path / "out.csv")):
        result = run("joinpanel", {"INPUT": str(place), "UNIT_ID": "名称", "TABLE": table, "TABLE_UNIT_ID": "k",
                                   "OUTPUT": target})
        rows = rows_of(result["OUTPUT"])
        assert [(r["名称"], float(r["碳排放"]), float(r["gdp"])) for r in rows] == [("南京市", 5, 9), ("昆山市", 3, 7)]


def test_garbled_field_names(refusal, layer):
    garbled = layer([{"\ufffd\ufffd": "a", "\ufffd\ufffd_1": 1.0}])
    said = refusal("carbonbalance", {"INPUT": garbled, "EMISSION": "碳排放", "SINK": "碳汇", "OUTPUT": "memory:"})
    assert "has no field “碳排放”; its names are garbled" in said
    assert "GBK" in said
    said = refusal("activityemissions", {"INPUT": garbled, "OUTPUT": "memory:"})
    assert "rawcoa/rawcoal/原煤" in said
    assert "it has \ufffd\ufffd, \ufffd\ufffd_1. Name" in said


@pytest.mark.parametrize("name", ["t.shp", "t.SHP", "t.dbf"])
def test_a_table_is_no_shapefile(name, layer, refusal, tmp_path):
    source = layer([{"code": "a", "c": 1.0}])
    for step, given in (("concentration", {"VALUE": "c", "OUTPUT_TABLE": str(tmp_path / name)}),
                        ("aggregateunits", {"GROUP": "code", "SUMS": ["c"], "DISSOLVE": False,
                                            "OUTPUT": str(tmp_path / name)})):
        assert "is a table without geometry, which no Shapefile holds" in refusal(step, {"INPUT": source, **given})
    assert list(tmp_path.iterdir()) == []


# --- packages that are missing ------------------------------------------------------------------------------------

@pytest.fixture
def without(monkeypatch):
    """Make packages look absent."""
    from carbonbalance.algorithms.bridge import dependencies

    def inner(*names):
        monkeypatch.setattr(dependencies, "missing", lambda packages: [p for p in packages if p in names])

    return inner


def test_a_unit_across_cells_and_units_without_any(layer, ones, run, rows_of, refusal):
    units = layer([{"code": "a", "wkt": CUT.format(0, 1)}, {"code": "none", "wkt": None},
                   {"code": "odd", "wkt": "POLYGON((1.1 30.1,1.9 30.1,1.9 30.9,1.1 30.9,1.1 30.1))"},
                   {"code": "out", "wkt": CUT.format(70, 71)}])
    rows = rows_of(run("zonalpanel", zonal(units, ones()))["OUTPUT"])
    # 0.8° × 0.8° are 10.24 cells of ¼°
    assert [r["v_sum"] for r in rows] == [16, None, pytest.approx(10.24), None]
    assert [r["flag"] for r in rows] == [None, "no_geometry", None, "no_cells"]
    assert "1 of 4 units lie beyond the raster (out)" in " ".join(run.feedback.warned)
    # 1 kg/m² · 5 is more than any vegetation fixes
    assert "probably the scale factor is forgotten" in refusal("zonalpanel", zonal(units, ones(), KIND=2, SCALE=5))


def test_valid_range(layer, raster, run, rows_of, tmp_path):
    """Cells of 1 … 16; valid 3 … 14 sums to 102, both ends included, before the scale of 10."""
    import numpy as np

    path = raster(tmp_path / "n_2000.tif", np.arange(1, 17).reshape(4, 4), 0, 31, 0.25, kind="Int16")
    (row,) = rows_of(run("zonalpanel", zonal(layer([{"code": "a"}]), path, VALID_MIN=3, VALID_MAX=14, SCALE=10))["OUTPUT"])
    assert row["v_sum"] == pytest.approx(sum(range(3, 15)) * 10)


def test_a_step_that_lacks_its_package_stays_listed_and_says_so(without, qgis_app, layer, refusal, tmp_path):
    without("matplotlib")
    step = qgis_app.processingRegistry().algorithmById("carbonbalance:studyreport").create()
    ready, why = step.canExecute()
    assert not ready
    page = tmp_path / "page.html"
    sentence = refusal("studyreport", {"TITLE": "t", "LAYERS": [layer([{"code": "a"}])], "OUTPUT_HTML": str(page)})
    assert sentence == why
    assert "needs the Python package(s) matplotlib" in sentence
    assert "pip install" in sentence
    assert not page.exists()


@pytest.mark.parametrize(("platform", "words"), [
    ("win32", "OSGeo4W Shell"), ("darwin", "/Applications/QGIS.app"), ("linux", "sudo apt install python3-esda")])
def test_how_to_install_on_each_system(platform, words, monkeypatch):
    from carbonbalance.algorithms.bridge import dependencies

    monkeypatch.setattr(sys, "platform", platform)
    sentence = dependencies.how_to_install(["esda", "mgwr"])
    assert words in sentence
    assert "pip install --user" in sentence
    assert "esda mgwr" in sentence
    assert "{" not in sentence


def test_missing_looks_for_packages_without_importing_them():
    from carbonbalance.algorithms.bridge import dependencies

    assert dependencies.missing(["json", "no_such_package", "no_such.sub", "numpy"]) == ["no_such_package", "no_such.sub"]


def test_a_unit_that_contradicts_the_name_of_its_field(layer, run, rows_of):
    rows = [{"code": c, "排放（万吨）": 5.0, "n": 2.0} for c in "ab"]
    done = run("carbonbalance", {"INPUT": layer(rows), "UNIT_ID": "code", "EMISSION": "排放（万吨）", "SINK": "n",
                                 "OUTPUT": "memory:"})
    doubt = "Field “排放（万吨）” has a unit in its name, but is read in t CO2; choose the unit that it has."
    assert doubt in run.feedback.warned
    assert len(rows_of(done["OUTPUT"])) == 2
    run("carbonbalance", {"INPUT": layer(rows), "UNIT_ID": "code", "EMISSION": "排放（万吨）", "EMISSION_UNIT": 1, "SINK": "n",
                          "OUTPUT": "memory:"})
    assert not any("unit in its name" in text for text in run.feedback.warned)
