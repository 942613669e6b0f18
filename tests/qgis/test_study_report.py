"""The report pages: self-contained, escaped, two languages, and the numbers that a hand can check."""

import re
import string

import pytest
from page_reader import Reader, check_self_contained

NASTY = '<b>&"$x$\''
"""A unit name that means something to HTML, to XML attributes and to matplotlib."""

BALANCE = "name:string,year:integer,co2:double,seq:double,csd:double,q:double,q_class:string,flag:string"
ROWS = (  # totals of 2001: A and B emit 3.00 + 1.25 = 4.25 Mt and take up 2.0 + 0.5 = 2.5 Mt; Q = 1.70; both in deficit
    ("A", 2000, 1.0e6, 2.0e6, 1.0e6, 0.5, "< 1", None),
    (NASTY, 2000, 1.0e6, 0.5e6, -0.5e6, 2.0, "2–5", None),
    ("C", 2000, 4.0e6, 1.0e6, -3.0e6, 4.0, "2–5", None),
    ("A", 2001, 3.0e6, 2.0e6, -1.0e6, 1.5, "1–2", None),
    (NASTY, 2001, 1.25e6, 0.5e6, -0.75e6, 2.5, "2–5", None),
    ("C", 2001, 5.0e6, None, None, None, None, "null_sink"),
)


def layer_of(fields, rows, name, geometry="Polygon", shapes=None):
    """Memory layer; row i of each unit's name gets a square of its own, unless shapes are given as WKT."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    uri = f"{geometry}{'?crs=EPSG:4326&' if geometry != 'None' else '?'}" + "&".join(
        f"field={f}" for f in fields.split(","))
    layer = QgsVectorLayer(uri, name, "memory")
    places = list(dict.fromkeys(row[0] for row in rows))
    features = []
    for i, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if shapes:
            feature.setGeometry(QgsGeometry.fromWkt(shapes[i]))
        elif geometry != "None":
            x = 118 + places.index(row[0])
            feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x} 32,{x + 1} 32,{x + 1} 33,{x} 33,{x} 32))"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


@pytest.fixture
def report(run, tmp_path):
    """Run ``studyreport`` and return the page's text."""
    def inner(*layers, **parameters):
        path = tmp_path / "报告 report.html"
        run("studyreport", {"TITLE": "A <study> & more", "LAYERS": list(layers), "OUTPUT_HTML": str(path),
                            **parameters})
        assert [p.name for p in tmp_path.iterdir()] == [path.name]
        return path.read_text(encoding="utf-8")

    return inner


def test_hand_computed_totals_and_missing_values(report):
    reader = check_self_contained(report(layer_of(BALANCE, ROWS, "balance")))
    assert ["2000", "3", "0", "6.00", "3.50", "−2.50", "1.71", "2", "1"] in reader.rows
    assert ["2001", "2", "1", "4.25", "2.50", "−1.75", "1.70", "2", "0"] in reader.rows
    assert ["Total (2 of 3)", "4.250", "2.500", "−1.750", "1.70", ""] in reader.rows
    assert ["C", "5.000", "–", "–", "–", "–"] in reader.rows
    assert ["null_sink", "no sequestration is given", "balance 1"] in reader.rows
    assert "4.25" in "".join(reader.text)


def test_years_are_compared_over_the_units_that_have_both(report):
    # of A and B, which alone have both in both years: 2.00 -> 4.25 Mt (+112.5 %), 2.50 -> 2.50 Mt, Q 0.80 -> 1.70; B alone is
    # in deficit in 2000, both are in 2001
    balance = layer_of(BALANCE, ROWS, "balance")
    page = report(balance)
    said = said_by(page)
    assert "known for 3 units in 2000 and 2 in 2001; first and last year are compared over the 2 units" in said
    assert "from 2.00 to 4.25 Mt\u00a0CO₂ (+112.5 %), their carbon sequestration from 2.50 to 2.50 Mt\u00a0CO₂ (0.0 %)" in said
    assert "was 0.800 in 2000 and 1.70 in 2001. 1 units were in deficit in 2000, 2 of 2 in 2001" in said
    assert "2000: 2.00 (over the 2 units with data in both years)" in said
    assert "of the 2 units that have both values in every year" in said
    # A goes from below 1 to 1–2; C, at 2–5 in 2000, is not counted
    assert "In 2000, 1 units had a Q < 1" in said
    assert "in 2001 there were 0 and 0. Counted over the 2 units" in said
    assert "按" not in said
    assert "首末年比较仅统计两年数据均齐全的2个单元" in said_by(report(balance, LANGUAGE=1))
    whole = said_by(report(layer_of(BALANCE, [row for row in ROWS if row[0] != "C"], "balance")))
    assert "(+112.5 %)" in whole
    assert "both years" not in whole
    assert "in every year" not in whole


def test_a_table_of_totals_over_other_units_gives_no_change(report):
    fields = "year:integer,n_units:integer,emission:double,sink:double,csd:double,q:double,deficits:integer,surplus:integer"
    rows = ((2000, 3, 6.0e6, 3.5e6, -2.5e6, 1.71, 2, 1), (2001, 2, 4.25e6, 2.5e6, -1.75e6, 1.7, 2, 0))
    said = said_by(report(layer_of(fields, rows, "totals", "None")))
    assert "The totals rest on 3 units in 2000 and 2 in 2001, so they are not comparable" in said
    assert "from 6.00 to 4.25 Mt\u00a0CO₂ (–)" in said
    assert "2000: 6.00 (3 units)" in said
    assert "different numbers of units (2–3)" in said


def test_units_are_sorted_by_q_with_the_missing_one_last(report):
    reader = Reader(report(layer_of(BALANCE, ROWS, "balance")))
    start = next(i for i, row in enumerate(reader.rows) if row[:1] == ["Unit"])
    assert [row[0] for row in reader.rows[start + 1:start + 4]] == [NASTY, "A", "C"]


def test_values_are_escaped(report):
    page = report(layer_of(BALANCE, ROWS, "bal<i>ance"), AUTHOR="<u>me</u>", SUBTITLE="\"><script>alert(1)</script>")
    check_self_contained(page)
    assert "<b>&" not in page
    assert "<i>" not in page
    assert "<u>" not in page
    assert "&lt;b&gt;&amp;" in page
    assert "A &lt;study&gt; &amp; more" in page


@pytest.mark.parametrize(("language", "lang", "heading", "absent"), [
    (0, "en", "1\u2002Summary", "碳"), (1, "zh-CN", "1\u2002摘要", "Sequestration")])
def test_both_languages(report, language, lang, heading, absent):
    page = report(layer_of(BALANCE, ROWS, "b"), LANGUAGE=language)
    assert f'<html lang="{lang}">' in page
    assert heading in check_self_contained(page).headings
    assert absent not in re.sub(r"<style>.*?</style>", "", page, flags=re.S)


def test_texts_hold_the_same_values_in_both_languages(qgis_app):
    from carbonbalance.algorithms.report.pages.words import TEXTS

    for key, texts in TEXTS.items():
        fields = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in texts]
        assert fields[0] == fields[1], key


def test_banner_only_for_synthetic_data(report, run):
    real = layer_of(BALANCE, ROWS, "balance")
    assert 'class="banner"' not in report(real)
    page = report(layer_of(BALANCE, ROWS, "balance SYNTHETIC"))
    assert 'class="banner"' in page
    assert "SYNTHETIC DATA" in page


def test_banner_follows_the_history_of_a_layer(report, run):
    source = layer_of("name:string,year:integer,co2:double,seq:double", [row[:4] for row in ROWS], "lights SYNTHETIC")
    result = run("carbonbalance", {"INPUT": source, "YEAR": "year", "EMISSION": "co2", "SINK": "seq",
                                   "OUTPUT": "memory:"})["OUTPUT"]
    assert "synthetic" not in result.name().lower()
    page = report(result)
    assert 'class="banner"' in page
    reader = check_self_contained(page)
    assert any("Emission = co2 (t CO2); Sink = seq (t CO2)" in text for text in reader.text)
    assert ["INPUT", "lights SYNTHETIC", "6 features", "EPSG:4326"] in reader.rows


def test_a_layer_without_years_is_one_cross_section(report):
    fields = BALANCE.replace("year:integer,", "")
    rows = [row[:1] + row[2:] for row in ROWS if row[1] == 2001]
    reader = check_self_contained(report(layer_of(fields, rows, "balance")))
    assert ["All units", "2", "1", "4.25", "2.50", "−1.75", "1.70", "2", "0"] in reader.rows
    assert not [h for h in reader.headings if not h.strip("0123456789\u2002")]


def test_the_fields_can_be_named(report):
    fields = BALANCE.replace("year:integer", "jahr:string")
    rows = [(row[0], f"{row[1]}-12-31", *row[2:]) for row in ROWS]
    reader = Reader(report(layer_of(fields, rows, "balance"), YEAR="jahr", UNIT_ID="name"))
    assert any(row[:2] == ["2001", "2"] for row in reader.rows)


def test_units_in_other_masses_are_converted(report, run):
    source = layer_of("name:string,year:integer,e:double,s:double",
                      [(*row[:2], row[2] / 1e4, None if row[3] is None else row[3] / 1e6) for row in ROWS], "units")
    result = run("carbonbalance", {"INPUT": source, "YEAR": "year", "EMISSION": "e", "EMISSION_UNIT": 1, "SINK": "s",
                                   "SINK_UNIT": 2, "OUTPUT": "memory:"})["OUTPUT"]
    assert any(row[:5] == ["2001", "2", "1", "4.25", "2.50"] for row in Reader(report(result)).rows)


def test_no_result_among_the_layers_is_one_sentence(report):
    from qgis.core import QgsProcessingException

    for geometry in ("Polygon", "None"):
        with pytest.raises(QgsProcessingException, match=r"No result of a step .*“other”.*choose what"):
            report(layer_of("name:string,value:double", [("A", 1.0)], "other", geometry))


def test_without_a_title_the_page_has_one_in_its_language(report):
    assert "<h1>Carbon balance study</h1>" in report(layer_of(BALANCE, ROWS, "balance"), TITLE=None)
    assert "<h1>碳收支研究报告</h1>" in report(layer_of(BALANCE, ROWS, "balance"), TITLE="", LANGUAGE=1)


def test_a_field_that_is_nowhere_is_one_sentence(report):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="has the field “nowhere”"):
        report(layer_of(BALANCE, ROWS, "b"), UNIT_ID="nowhere")


def test_two_rows_of_a_unit_and_year_are_refused(report):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="more than one row for the same unit and year"):
        report(layer_of(BALANCE, [*ROWS, ROWS[0]], "b"), UNIT_ID="name")


def test_units_that_cannot_be_told_apart_are_one_sentence(report):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="No field of “b” names each unit once a year"):
        report(layer_of(BALANCE, [*ROWS, ROWS[0]], "b"))


def test_unknown_and_empty_layers_are_said_to_be_unused_and_tables_are_shown(report):
    other = layer_of("name:string,value:double", [("A", 1.0)], "other")
    empty = layer_of(BALANCE, [], "empty")
    table = layer_of("what:string,howmuch:double", [("<tea>", 1234.5), ("none", None)], "table", "None")
    reader = check_self_contained(report(other, layer_of(BALANCE, ROWS, "balance"), empty, table))
    assert ["other", "not used", "1", "1", "–"] in reader.rows
    assert ["empty", "not used", "0", "–", "–"] in reader.rows
    assert ["<tea>", "1,234"] in reader.rows or ["<tea>", "1,235"] in reader.rows
    assert ["none", "–"] in reader.rows


def test_a_table_of_a_step_alone_has_its_labels(report):
    fields = "year:integer,zone_code:integer,n_units:integer,emission:double,gdp:double"
    table = layer_of(fields, ((2010, 1, 3, 5.0e6, 100.0),), "zones", "None")
    balance = layer_of(BALANCE, ROWS, "balance")
    heads = ["年份", "分区编码", "单元数", "碳排放", "GDP"], ["year", "zone_code", "n_units", "emission", "gdp"]
    assert heads[1] in check_self_contained(report(balance, table, LANGUAGE=1)).rows  # a user's own, in units unknown
    page = report(balance, recorded(table, "balancezones", parameters={"GDP_UNIT": "own unit"}), LANGUAGE=1)
    reader = check_self_contained(page)
    assert heads[0] in reader.rows
    assert re.search(r"碳排放<small>t CO[2₂]</small>", page)
    assert "万元" not in page[page.index("分区编码"):page.index("分区编码") + 300]
    assert any(row == ["2010", "1", "3", "5,000,000", "100"] for row in reader.rows)


def test_emission_alone_says_that_its_years_rest_on_other_units(report):
    rows = [("A", 2000, 1.0e6), ("B", 2000, 2.0e6), ("A", 2001, 3.0e6), ("B", 2001, None)]
    fields = "name:string,year:integer,co2:double"
    assert "different numbers of units (1–2)" in said_by(report(layer_of(fields, rows, "emission")))
    assert "different numbers" not in said_by(report(layer_of(fields, rows[:3] + [("B", 2001, 1.0)], "emission")))


def test_areas_have_the_units_of_the_language(qgis_app):
    from carbonbalance.algorithms.report.pages.words import Words

    assert [Words("en").hectares(v) for v in (500.0, 3.6e6, 5e7)] == [
        ("ha", 1.0), ("thousand\u00a0ha", 1e3), ("million\u00a0ha", 1e6)]
    assert [Words("zh").hectares(v) for v in (500.0, 3.6e6)] == [("ha", 1.0), ("万\u00a0ha", 1e4)]


def test_names_below_a_waterfall_break_before_their_bracket(qgis_app):
    from carbonbalance.algorithms.bridge.charts import _two_lines

    assert _two_lines("技术进步（CI）") == ("技术进步", "（CI）")
    assert _two_lines("Technology (CI)") == ("Technology", "(CI)")


def test_growth_without_a_test_does_not_explain_it(report):
    said = said_by(report(layer_of(GROWN, GROWN_ROWS, "grown")))
    assert "No trend was tested" in said
    assert "Mann–Kendall: significant" not in said


@pytest.mark.parametrize(("language", "expected", "absent"), [
    (0, "recalled, no primary table found", "[REC]"), (1, "凭记忆，未找到原始表；通常归于 Lai Li 2010", "recalled, no primary")])
def test_remarks_on_sources_are_in_the_language_of_the_page(qgis_app, language, expected, absent):
    from carbonbalance.algorithms.bridge.provenance import spoken

    record = {"step": "landusecarbon", "coefficients": [
        {"name": "landuse_factors (preset A)",
         "source": "[REC] recalled, no primary table found; usual attribution Lai Li 2010"}]}
    table = spoken(record, ("en", "zh")[language])["coefficients"][0]
    assert table["source"].startswith(expected)
    assert absent not in table["source"]
    assert table["name"] == ("landuse_factors (preset A)", "landuse_factors (预设A)")[language]


def test_numbers_of_a_table_keep_their_halves(report):
    table = layer_of("what:string,howmuch:double", [("a", 236.5), ("b", 414.5), ("c", 199.0)], "table", "None")
    rows = check_self_contained(report(layer_of(BALANCE, ROWS, "balance"), table)).rows
    assert all(row in rows for row in (["a", "236.5"], ["b", "414.5"], ["c", "199"]))


def test_values_all_null_leave_no_empty_section(report):
    rows = [(*row[:2], None, None, None, None, None, "no_emission; null_sink") for row in ROWS]
    reader = check_self_contained(report(layer_of(BALANCE, rows, "balance")))
    assert ["2001", "0", "3", "–", "–", "–", "–", "0", "0"] in reader.rows
    assert not any("Spatial" in h for h in reader.headings)


def test_invalid_and_missing_polygons_do_not_stop_the_report(report):
    from qgis.core import QgsGeometry

    layer = layer_of(BALANCE, ROWS, "balance")
    bowtie = QgsGeometry.fromWkt("POLYGON((118 32,119 33,119 32,118 33,118 32))")
    first, second = [f.id() for f in layer.getFeatures()][:2]
    layer.dataProvider().changeGeometryValues({first: bowtie, second: QgsGeometry()})
    check_self_contained(report(layer))


WORKED = (  # the dossier's T7.1: zones HCC, HCO, LCD, LCE; the second year exchanges the GDP of the first two units
    ("a", 2000, 50.0, 5.0, 420.0, 10.0), ("b", 2000, 40.0, 7.0, 200.0, 10.0), ("c", 2000, 6.0, 14.0, 40.0, 10.0),
    ("d", 2000, 4.0, 14.0, 40.0, 10.0),
    ("a", 2001, 50.0, 5.0, 200.0, 10.0), ("b", 2001, 40.0, 7.0, 420.0, 10.0), ("c", 2001, 6.0, 14.0, 40.0, 10.0),
    ("d", 2001, 4.0, 14.0, 40.0, 10.0))
WORKED_FIELDS = "name:string,year:integer,c:double,n:double,g:double,p:double"


def test_zones_and_their_transitions(report, run):
    zones = run("balancezones", {"INPUT": layer_of(WORKED_FIELDS, WORKED, "worked"), "UNIT_ID": "name", "YEAR": "year",
                                 "EMISSION": "c", "SINK": "n", "GDP": "g", "OUTPUT": "memory:"})["OUTPUT"]
    reader = check_self_contained(report(zones))
    # a falls to GDP 200 of 700 at half the emission: ECC 0.571, optimization; b rises to 1.5, control
    assert ["High carbon control zone", "0", "1", "0", "0", "1"] in reader.rows
    assert ["High carbon optimization zone", "1", "0", "0", "0", "1"] in reader.rows
    assert ["Low carbon economic zone", "0", "0", "0", "1", "1"] in reader.rows
    assert any("2 units change their zone and 2 keep it" in text for text in reader.text)


def test_the_chain_of_the_study_on_one_page(report, run):
    names = {"UNIT_ID": "name", "YEAR": "year"}
    masses = {"EMISSION": "c", "SINK": "n", "GDP": "g"}
    balance = run("carbonbalance", {"INPUT": layer_of(WORKED_FIELDS, WORKED, "worked"), **names, **masses,
                                    "POPULATION": "p", "OUTPUT": "memory:"})["OUTPUT"]
    growth = run("growth", {"INPUT": balance, **names, "VALUE": ["c", "q", "g"], "OUTPUT": "memory:"})["OUTPUT"]
    lmdi = run("lmdi", {"INPUT": balance, **names, "C": "c", "N": "n", "G": "g", "P": "p", "OUTPUT": "memory:"})
    zones = run("balancezones", {"INPUT": balance, **names, **masses, "OUTPUT": "memory:"})["OUTPUT"]
    for language in (0, 1):
        reader = check_self_contained(report(balance, growth, lmdi["OUTPUT"], zones, LANGUAGE=language))
        assert len(reader.headings) == 11
    assert any("恒等式 = C/N = C/G * G/P * P/S * S/N；" in text for text in reader.text)
    assert any("LMDI分解" in h for h in reader.headings)


ACTIVITY = ("name:string,year:integer,src_rawcoa:double,src_natgas:double,src_own:double,src_energy:double,src_ch4:double,"
            "src_n2o:double,src_proc:double,src_total:double,flag:string")
LAND = ("name:string,year:integer,a_crop:double,a_forest:double,a_grass:double,a_water:double,a_built:double,a_bare:double,"
        "src_crop:double,src_built:double,src_total:double,snk_forest:double,snk_grass:double,snk_water:double,snk_bare:double,"
        "snk_total:double,net:double,ratio:double,eq_forest:double,flag:string")


@pytest.mark.parametrize(("language", "coal", "total"), [(0, "raw coal", "Total"), (1, "原煤", "合计")])
def test_sources_by_fuel(report, language, coal, total):
    # 2000: 3 + 1 and 0.5 Mt of A and B; 2010: B lacks its gas, so A's 2 + 1.5 + 0.5 Mt alone
    rows = [("A", 2000, 3e6, 1e6, 0.0, 4e6, 0.0, 0.0, 0.0, 4e6, None),
            ("B", 2000, 0.5e6, 0.0, 0.0, 0.5e6, 0.0, 0.0, 0.0, 0.5e6, None),
            ("A", 2010, 2e6, 1.5e6, 0.5e6, 4e6, 0.0, 0.0, 0.0, 4e6, None),
            ("B", 2010, 9e6, None, 0.0, None, None, None, None, None, "null_natgas")]
    reader = check_self_contained(report(layer_of(ACTIVITY, rows, "fuels"), LANGUAGE=language))
    scale = 1 if language == 0 else 100  # Mt, or 10⁴ t
    found = {row[0]: [float(v.replace(",", "")) / scale for v in row[1:]] for row in reader.rows
             if row[0] in (coal, "own", total) and len(row) == 3}
    assert found == {coal: [3.5, 2.0], "own": [0.0, 0.5], total: [4.5, 4.0]}


@pytest.mark.parametrize("year", ["year", "Year", "年份"])
def test_years_of_fuels_are_not_added_up(report, year):
    rows = [("A", 2000, 3e6, 0.0, 0.0, 3e6, 0.0, 0.0, 0.0, 3e6, None), ("A", 2010, 2e6, 0.0, 0.0, 2e6, 0.0, 0.0, 0.0, 2e6, None)]
    reader = check_self_contained(report(layer_of(ACTIVITY.replace(",year:", f",{year}:"), rows, "fuels")))
    assert ["Total", "3.00", "2.00"] in reader.rows


def test_a_total_that_took_a_number_is_no_source(report):
    # emissions by fuel joined to the land use, whose total has the name already: 6 Mt of coal are all there is
    fields = "name:string,year:integer,src_total:double," + ACTIVITY.split(",", 2)[2].replace("src_total", "src_tota_2")
    rows = [("A", 2000, 7e6, 6e6, 0.0, 0.0, 6e6, 0.0, 0.0, 0.0, 6e6, None)]
    reader = check_self_contained(report(layer_of(fields, rows, "both")))
    assert ["raw coal", "6.00"] in reader.rows
    assert ["Total", "6.00"] in reader.rows
    assert not any("tota_2" in text for text in reader.text)


def test_sources_and_sinks_of_land_use(report):
    # kt: 90 of cropland, −40 and −30 of forest, 10 of construction land in the second year; of water there is none
    rows = [("A", 2000, 2e4, 1e4, 0.0, 0.0, 0.0, 0.0, 9e4, None, 9e4, 4e4, 0.0, 0.0, 0.0, 4e4, 5e4, 2.0, 2e4, None),
            ("A", 2010, 2e4, 8e3, 0.0, 0.0, 1e3, 0.0, 9e4, 1e4, 1e5, 3e4, 0.0, 0.0, 0.0, 3e4, 7e4, 2.5, 3e4, None)]
    reader = check_self_contained(report(layer_of(LAND, rows, "land")))
    shown = {row[0]: row[1:] for row in reader.rows if len(row) == 3}
    assert [float(v) for v in shown["Cropland"]] == [20, 20]  # thousand ha, in the table below
    assert ["Cropland", "90.0", "90.0"] in reader.rows
    assert ["Forest", "−40.0", "−30.0"] in reader.rows
    assert ["Total", "50.0", "70.0"] in reader.rows
    assert "Water and wetland" not in shown
    one = check_self_contained(report(layer_of(LAND, rows[:1], "land")))
    assert ["Total", "50.0"] in one.rows


def test_inventory_sections_name_their_tables(run, layer, report):
    made = run("activityemissions", {"INPUT": layer([{"县": "甲", "原煤": 1e5}]), "OUTPUT": "memory:"})["OUTPUT"]
    page = report(made)
    assert "factors_cn_tce" in page
    assert "Emissions from activity data" in page


def test_emission_alone_has_its_section(report):
    rows = [("A", 2000, 4e6), ("B", 2000, None), ("A", 2001, 6e6), ("B", 2001, 2e6)]
    reader = check_self_contained(report(layer_of("name:string,year:integer,co2:double", rows, "emission")))
    assert ["2000", "1", "1", "4.00"] in reader.rows
    assert ["2001", "2", "0", "8.00"] in reader.rows


# --- spatial pattern ---------------------------------------------------------------------------------------------------

LISA = "name:string,year:integer,lisa_i:double,lisa_code:integer,lisa:string"
LISA_ROWS = (  # 2000: HH 2, LL 1, undefined 1; 2001: HH 1, HL 1, isolated 1, one NULL
    ("A", 2000, 1.0, 1, "High-High"), ("B", 2000, 1.0, 1, "High-High"), ("C", 2000, 1.0, 2, "Low-Low"),
    ("D", 2000, None, 5, "Undefined"), ("A", 2001, 1.0, 1, "High-High"), ("B", 2001, -1.0, 4, "High-Low"),
    ("C", 2001, None, 6, "Isolated"), ("D", 2001, None, None, None))
HOT = "name:string,gi_z:double,gi_bin:integer"
HOT_ROWS = (("A", 3.0, 3), ("B", 2.0, 2), ("C", -2.0, -2), ("D", -2.1, -2), ("E", 0.1, 0), ("F", None, None))
MORAN = "year:string,stat:string,value:string,expected:string,z:string,p_norm:string,p_sim:string,n:string,verdict:string"
MORAN_ROWS = (("2000", "Moran's I", "0.5", "-0.1", "3.21", "0.0013", "0.001", "11", "clustered (p < 0.01)"),
              ("2001", "Moran's I", "0.25", "-0.1", "0.5", "0.617", "", "11", "random"))
ELLIPSE = ("year:integer,cx:double,cy:double,major:double,minor:double,rotation:double,area_km2:double,"
           "flattening:double,flag:string")
ELLIPSE_ROWS = ((2000, 118.5, 32.5, 20000.0, 10000.0, 30.0, 628.3, 0.5, None),
                (2001, 118.5, 32.6, 20000.0, 5000.0, 31.0, 314.2, 0.75, None),
                (2002, 118.6, 32.6, None, None, None, None, None, "few_points"))
ELLIPSE_SHAPES = ("POLYGON((118.2 32.2,118.8 32.2,118.5 32.8,118.2 32.2))",
                  "POLYGON((118.2 32.3,118.8 32.3,118.5 32.8,118.2 32.3))", "POLYGON EMPTY")
TRACK = "from_year:integer,to_year:integer,dist_km:double,azimuth:double,direction:string"
TRACK_ROWS = ((2000, 2001, 3.0, 0.0, "north"), (2001, 2002, 4.0, 90.0, "east"))  # 5 km to the northeast, 7 km in all
TRACK_SHAPES = ("LINESTRING(118.5 32.5,118.5 32.6)", "LINESTRING(118.5 32.6,118.6 32.6)")


def patterns():
    return [layer_of(LISA, LISA_ROWS, "lisa"), layer_of(HOT, HOT_ROWS, "hot"),
            layer_of(MORAN, MORAN_ROWS, "moran", "None"),
            layer_of(ELLIPSE, ELLIPSE_ROWS, "ellipses", shapes=ELLIPSE_SHAPES),
            layer_of(TRACK, TRACK_ROWS, "track", "LineString", TRACK_SHAPES)]


def parts_of(page):
    return re.findall(r"<h3>(.*?)</h3>", page)


def test_patterns_are_counted_by_class_and_year(report):
    page = report(*patterns())
    reader = check_self_contained(page)
    for row in (["High-High", "2", "1"], ["Low-Low", "1", "0"], ["Low-High", "0", "0"], ["High-Low", "0", "1"],
                ["not significant", "0", "0"], ["undefined", "1", "0"], ["without neighbours", "0", "1"],
                ["no value", "0", "1"], ["Total", "4", "4"],
                ["Hot spot, 99 %", "1"], ["Hot spot, 95 %", "1"], ["Hot spot, 90 %", "0"], ["Cold spot, 95 %", "2"],
                ["no value", "1"], ["Total", "6"],
                ["2000", "Moran's I", "11", "0.5000", "−0.1000", "3.21", "0.0013", "0.0010", "clustered (p < 0.01)"],
                ["2001", "Moran's I", "11", "0.2500", "−0.1000", "0.50", "0.6170", "–", "random"],
                ["2000", "118.5000", "32.5000", "20.0", "10.00", "30.0", "628", "0.500"],
                ["2002", "118.6000", "32.6000", "–", "–", "–", "–", "–"]):
        assert row in reader.rows, row
    said = "".join(reader.text)
    assert "From 2000 to 2002 the centre moved 5.00 km to the northeast, and 7.00 km along its track." in said
    assert "The area of the ellipse went from 628 to 314 km² (−50.0 %), its flattening from 0.500 to 0.750." in said
    assert ["few_points", "fewer than three points: a centre, but no ellipse", "ellipses 1"] in reader.rows


def test_patterns_in_chinese(report):
    page = report(*patterns(), LANGUAGE=1)
    reader = check_self_contained(page)
    assert ["高—高聚集", "2", "1"] in reader.rows
    assert ["冷点（95%）", "2"] in reader.rows
    assert any(row[-1] == "聚集（p < 0.01）" for row in reader.rows if row)
    assert "2000—2002年，重心向东北方向迁移5.00 km" in "".join(reader.text)
    assert [p for p in parts_of(page) if "标准差椭圆" in p]


def test_without_patterns_there_is_no_heading_of_theirs(report):
    undefined = [(*row[:2], None, None, None) for row in LISA_ROWS]
    for layers in ([], [layer_of(LISA, undefined, "undefined")]):
        page = report(layer_of(BALANCE, ROWS, "balance"), *layers)
        assert not [h for h in check_self_contained(page).headings if "pattern" in h]
        assert not [p for p in parts_of(page) if p.startswith("Local spatial")]


def test_a_pattern_layer_serves_for_the_balance_only_without_a_plainer_panel(report):
    fields = BALANCE + ",lisa_i:double,lisa_code:integer,lisa:string"
    carried = layer_of(fields, [(*row, 1.0, 1, "High-High") for row in ROWS], "carried")
    reader = check_self_contained(report(carried))
    assert ["carried", "carbon balance, LISA clusters", "6", "3", "2000–2001"] in reader.rows
    assert ["High-High", "3", "3"] in reader.rows
    reader = check_self_contained(report(carried, layer_of(BALANCE, ROWS, "plain")))
    assert ["carried", "LISA clusters", "6", "3", "2000–2001"] in reader.rows
    assert ["plain", "carbon balance", "6", "3", "2000–2001"] in reader.rows


def test_a_second_run_on_a_result_is_the_one_that_is_shown(report):
    rows = [(*row, None if row[3] is None else 2) for row in LISA_ROWS]
    reader = check_self_contained(report(layer_of(LISA + ",lisa_cod_2:integer", rows, "twice")))
    assert ["Low-Low", "4", "3"] in reader.rows
    assert ["High-High", "0", "0"] in reader.rows


def test_each_year_of_a_track_is_named(report, run):
    rows = [(f"u{i}", year, float(1 + i * (k % 2))) for k, year in enumerate((2001, 2004, 2008)) for i in range(4)]
    done = run("standardellipse", {"INPUT": layer_of("name:string,year:integer,w:double", rows, "units"), "YEAR": "year",
                                   "WEIGHT": "w", "OUTPUT": "memory:", "TRACK": "memory:"})
    page = report(done["OUTPUT"], done["TRACK"])
    page = page[:page.index("<figcaption")]  # the charts below have years too
    assert all(re.search(rf"<text[^>]*>{year}</text>", page) for year in (2001, 2004, 2008))


def test_ellipses_of_cases_and_their_settings(report, run):
    rows = [(f"{k}{i}", year, k, float(1 + i * (year - 1999))) for year in (2000, 2001) for k in "xy" for i in range(4)]
    units = layer_of("name:string,year:integer,kind:string,w:double", rows, "units")
    done = run("standardellipse", {"INPUT": units, "YEAR": "year", "CASE": "kind", "WEIGHT": "w", "OUTPUT": "memory:",
                                   "TRACK": "memory:"})
    reader = check_self_contained(report(done["OUTPUT"], done["TRACK"]))
    said = "".join(reader.text)
    assert "x: From 2000 to 2001 the centre moved" in said
    assert "to the east" in said
    assert "Case field = kind" in said
    assert "Yuill R. S. (1971)" in said
    assert [row[:2] for row in reader.rows if len(row) == 9][1:] == [
        ["x", "2000"], ["x", "2001"], ["y", "2000"], ["y", "2001"]]


# --- geographical detector and global regression -----------------------------------------------------------------------

FACTORS = ("year:string,factor:string,q:string,p:string,p_perm:string,f:string,lambda:string,strata:string,n:string,"
           "singles:string,method:string,classes:string,sig:string")
FACTORS_ROWS = tuple((year, *row) for year in ("2000", "2010") for row in (
    ("gdp", "0.5", "0.0125", "", "7.5", "3", "4", "16", "0", "natural", "4", "**"),
    ("landform", "0.75", "0.00001", "", "20.25", "5", "3", "16", "0", "categories", "3", "***")))
PAIRS = ("factor_a:string,factor_b:string,q_a:double,q_b:double,q_ab:double,type:string,p:double,strata:integer,n:integer,"
         "singles:integer")
PAIRS_ROWS = (("gdp", "landform", 0.5, 0.75, 0.875, "Enhance, bi-", 0.25, 9, 16, 4),
              ("gdp", "slope", 0.5, 0.125, 0.6875, "Enhance, nonlinear", 0.03, 9, 16, 1),
              ("landform", "slope", 0.75, 0.125, 0.875, "Independent", None, 8, 16, 1))
STRATA = "year:string,factor:string,stratum:integer,label:string,n:integer,mean:double,sd:double"
STRATA_ROWS = (("2010", "landform", 1, "plain", 9, 2.5, 1.25), ("2010", "landform", 2, "<hill>", 7, -3.5, None),
               ("2000", "landform", 1, "plain", 9, 77.5, 1.25))
TERMS = "year:integer,term:string,coef:double,se:double,t:double,p:double,vif:double"
TERMS_ROWS = ((2000, "(intercept)", 12.5, 2.5, 5.0, 0.00001, None), (2000, "gdp", -0.25, 0.125, -2.0, 0.0625, 12.5),
              (2010, "(intercept)", 15.0, 2.5, 6.0, 0.00001, None), (2010, "gdp", -0.5, 0.125, -4.0, 0.0005, 1.5))
FITS = "year:integer,n:integer,r2:double,adj_r2:double,aicc:double,moran_i:double,moran_p:double,max_vif:double"
FITS_ROWS = ((2010, 16, 0.625, 0.5, 101.5, 0.25, 0.0125, 1.5), (2000, 16, 0.5, 0.375, 111.5, 0.05, 0.5, 12.5))


def detected():
    return [layer_of(FACTORS, FACTORS_ROWS, "factors", "None"), layer_of(PAIRS, PAIRS_ROWS, "pairs", "None"),
            layer_of(STRATA, STRATA_ROWS, "strata", "None")]


def test_geodetector_tables_are_a_section(report):
    page = report(*detected())
    reader = check_self_contained(page)
    for row in (["2000", "landform", "0.7500", "<\u00a00.0001", "***", "20.25", "3", "categories", "16"],
                ["2010", "GDP", "0.5000", "0.0125", "**", "7.50", "4", "natural breaks", "16"],
                ["All units", "GDP ∩ landform", "0.5000", "0.7500", "0.8750", "bi-factor enhancement", "0.2500"],
                ["All units", "GDP ∩ slope", "0.5000", "0.1250", "0.6875", "nonlinear enhancement", "0.0300"],
                ["All units", "landform ∩ slope", "0.7500", "0.1250", "0.8750", "independent", "–"],
                ["landform", "plain", "9", "2.50", "1.25"], ["landform", "<hill>", "7", "−3.50", "–"],
                ["factors", "factor detector", "4", "–", "2000–2010"],
                ["pairs", "interaction detector", "3", "–", "–"], ["strata", "means of strata", "3", "–", "2000–2010"]):
        assert row in reader.rows, row
    assert not any("77.5" in cell for row in reader.rows for cell in row)  # the means are those of the last year
    said = "".join(reader.text)
    assert "2010: landform explains most (q = 0.750), followed by GDP (q = 0.500)." in said
    assert "The strongest pair is GDP ∩ landform (q = 0.875, bi-factor enhancement)." in said
    assert "4 of the 9 crossed strata of this pair hold a single unit" in said  # 4 > 20 % of 16
    # four strata of sixteen units: (4 − 1)/(16 − 1) by chance
    assert "There are only 16 units in 2010: 4 strata of nothing but chance have a q of 0.20 on average" in said
    assert page.count('<circle cx="') == 1  # one pair is enhanced nonlinearly
    assert "Wang J. F., Zhang T. L., Fu B. J. (2016)" in said
    assert "Song Y., Wang J., Ge Y., Xu C. (2020)" in said


def test_geodetector_in_chinese(report):
    page = report(*detected(), LANGUAGE=1)
    reader = check_self_contained(page)
    assert "2010年，解释力最强的因子是landform（q = 0.750），其次是地区生产总值（q = 0.500）。" in "".join(reader.text)
    assert ["全部单元", "地区生产总值 ∩ slope", "0.5000", "0.1250", "0.6875", "非线性增强", "0.0300"] in reader.rows
    assert [p for p in parts_of(page) if p == "交互探测"]


@pytest.mark.parametrize(("place", "there", "absent"), [(0, "Factor detector", "Interaction detector"),
                                                        (1, "Interaction detector", "Factor detector")])
def test_a_detector_alone(report, place, there, absent):
    parts = parts_of(report(detected()[place]))
    assert there in parts
    assert absent not in parts


def test_strata_alone_and_factors_without_numbers_make_no_section(report):
    empty = layer_of(FACTORS, [(row[0], row[1], *[""] * 11) for row in FACTORS_ROWS], "empty", "None")
    reader = check_self_contained(report(layer_of(BALANCE, ROWS, "balance"), empty, detected()[2]))
    assert not [h for h in reader.headings if "detector" in h]


def test_geodetector_on_both_pages(report, run, tmp_path_factory):
    rows = [(f"u{i}", float(i % 8) + i / 40, float(i % 8), float(i * 7919 % 23), "ab"[i % 2]) for i in range(40)]
    source = layer_of("name:string,v:double,x:double,noise:double,kind:string", rows, "units")
    own = tmp_path_factory.mktemp("own") / "own.html"
    done = run("geodetector", {"INPUT": source, "VALUE": "v", "FACTORS": ["x", "noise", "kind"], "PERMUTATIONS": 19,
                               "OUTPUT_TABLE": "memory:", "INTERACTION": "memory:", "STRATA": "memory:",
                               "OUTPUT_HTML": str(own)})
    study = report(done["OUTPUT_TABLE"], done["INTERACTION"], done["STRATA"])
    single = own.read_text(encoding="utf-8")
    tables = [[row for row in check_self_contained(page).rows if row[:1] == ["All units"]] for page in (single, study)]
    assert len(tables[0]) == 3 + 3
    assert tables[0] == tables[1]
    drawings = [re.findall(r"<rect [^>]*/><text [^>]*>.*?</text>", page) for page in (single, study)]
    assert len(drawings[0]) == 6
    assert drawings[0] == drawings[1]
    assert "Permutations = 19" in said_by(study)
    assert "Geographical detector: v" in study


def test_regression_is_a_section(report):
    layers = [layer_of(TERMS, TERMS_ROWS, "terms", "None"), layer_of(FITS, FITS_ROWS, "fits", "None")]
    reader = check_self_contained(report(*layers))
    for row in (["2000", "(intercept)", "12.5", "2.50", "5.00", "<\u00a00.0001", "–"],
                ["2000", "GDP", "−0.250", "0.125", "−2.00", "0.0625", "12.50"],
                ["2010", "16", "0.625", "0.500", "101.50", "0.250", "0.0125", "1.50"],
                ["terms", "global regression", "4", "–", "2000–2010"],
                ["fits", "fit of the global regression", "2", "–", "2000–2010"]):
        assert row in reader.rows, row
    said = "".join(reader.text)
    assert "2010: R² = 0.625 (adjusted 0.500), AICc = 101.50." in said
    assert "2010: Moran's I of the residuals is 0.250 (p = 0.0125): they are not independent" in said
    assert "A variance inflation factor above 10: GDP." in said
    assert "Hurvich C. M., Tsai C.-L. (1989)" in said
    said = said_by(report(layer_of(TERMS, TERMS_ROWS[2:], "terms", "None"), LANGUAGE=1))
    assert "全局回归系数" in said
    assert "（截距）" in said
    assert "R² =" not in said


def test_regression_of_a_run(report, run):
    # y = 1 + 2x exactly but for ±1 that sums to zero and is orthogonal to x in each block of four
    rows = [(f"u{i}", 1.0 + 2.0 * (i // 4) + (1, -1, -1, 1)[i % 4], float(i // 4)) for i in range(24)]
    done = run("globalregression", {"INPUT": layer_of("name:string,y:double,x:double", rows, "units"), "DEPENDENT": "y",
                                    "EXPLANATORY": ["x"], "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:",
                                    "MODELS": "memory:"})
    reader = check_self_contained(report(done["OUTPUT_TABLE"], done["MODELS"]))
    found = {row[1]: row[2] for row in reader.rows if row[:1] == ["All units"]}
    assert found == {"(intercept)": "1.00", "x": "2.00"}
    assert any(h.endswith("Global regression (OLS): y") for h in reader.headings)


# --- runs, settings and notes ----------------------------------------------------------------------------------------

def recorded(layer, step, time="2020-01-01T00:00:00Z", **held):
    """Give a layer the record of a run."""
    import json

    record = {"step": step, "title": step, "version": "0", "qgis": "3", "time": time, "parameters": {},
              "coefficients": [], "inputs": [], "numbers": {}, "notes": [], **held}
    metadata = layer.metadata()
    metadata.addHistoryItem("carbonbalance:" + json.dumps(record))
    layer.setMetadata(metadata)
    return layer


def said_by(page):
    return "".join(check_self_contained(page).text)


GROWN = "name:string,emis_chg:double,emis_cagr:double,inte_chg:double,inte_cagr:double,stee_chg:double,stee_cagr:double"
GROWN_ROWS = (("A", 10.0, 1.0, 20.0, 2.0, -5.0, -0.5), ("B", 30.0, 3.0, 40.0, 4.0, -7.0, -0.7))


def test_growth_says_the_years_that_were_compared(report):
    balance = layer_of(BALANCE, ROWS, "balance")
    grown = layer_of(GROWN, GROWN_ROWS, "grown")
    assert "compares the first with the last year of each unit" in said_by(report(balance, grown))
    run = {"numbers": {"FIRST_YEAR": 2005, "LAST_YEAR": 2010}, "parameters": {"FROM_YEAR": 2004, "TO_YEAR": 2010}}
    assert "Growth compares 2010 with 2005" in said_by(report(balance, recorded(grown, "growth", **run)))
    grown = recorded(layer_of(GROWN, GROWN_ROWS, "grown"), "growth", parameters={"FROM_YEAR": 2004, "TO_YEAR": 2010})
    assert "Growth compares 2010 with 2004" in said_by(report(balance, grown))


def test_growth_of_fields_with_long_names(report, run):
    reader = check_self_contained(report(layer_of(GROWN, GROWN_ROWS, "grown")))
    assert ["Measure", "Emission", "Emission intensity", "stee"] in reader.rows
    assert ["Median change, %", "+20.0", "+30.0", "−6.0"] in reader.rows
    rows = [("A", 2000, 1.0, 4.0, 8.0, 2.0), ("A", 2001, 2.0, 2.0, 8.0, 2.5)]  # +100 %, −50 %, 0 %, +25 %
    fields = "name:string,year:integer,emission:double,intensity:double,percap:double,emission_steel:double"
    done = run("growth", {"INPUT": layer_of(fields, rows, "long"), "UNIT_ID": "name", "YEAR": "year", "OUTPUT": "memory:",
                          "VALUE": ["emission", "intensity", "percap", "emission_steel"]})["OUTPUT"]
    page = report(done)
    reader = check_self_contained(page)
    assert ["Measure", "Emission", "Emission intensity", "Emission per person", "emission_steel"] in reader.rows
    assert ["Median change, %", "+100.0", "−50.0", "0.0", "+25.0"] in reader.rows
    assert "Growth compares 2001 with 2000" in "".join(reader.text)


def test_a_balance_of_a_balance_shows_the_last_run(report, run):
    rows = [("A", 2000, 6e6, 4e6, 9e6), ("B", 2000, 2e6, 4e6, 1e6)]
    first = {"INPUT": layer_of("name:string,year:integer,co2:double,seq:double,other:double", rows, "units"),
             "UNIT_ID": "name", "YEAR": "year", "EMISSION": "co2", "SINK": "seq", "OUTPUT": "memory:"}
    once = run("carbonbalance", first)["OUTPUT"]
    twice = run("carbonbalance", {**first, "INPUT": once, "EMISSION": "other"})["OUTPUT"]
    # totals of 6 + 2 = 8 Mt and, by the other field, of 9 + 1 = 10 Mt, against 4 + 4 = 8 Mt
    for layer, emission, csd, q in ((once, "8.00", "0.00", "1.00"), (twice, "10.0", "−2.0", "1.25")):
        sink = "8.00" if layer is once else "8.0"
        reader = check_self_contained(report(layer))
        assert ["2000", "2", emission, sink, csd, q, "1", "1"] in reader.rows
        assert ("shows the last of these runs" in "".join(reader.text)) == (layer is twice)


def test_zones_and_allocation_of_a_second_run(report, run):
    zones = {"INPUT": layer_of(WORKED_FIELDS, WORKED[:4], "worked"), "UNIT_ID": "name", "YEAR": "year",
             "EMISSION": "c", "SINK": "n", "GDP": "g", "OUTPUT": "memory:"}
    done = run("balancezones", {**zones, "INPUT": run("balancezones", zones)["OUTPUT"], "ECC_CUT": 0.01, "ESC_CUT": 0.01})
    reader = Reader(report(done["OUTPUT"]))
    assert [row[:2] for row in reader.rows if row[:1] == ["Low carbon economic zone"]] == [
        ["Low carbon economic zone", "4"]]  # all are high at such low cuts
    assert "high from 0.01" in "".join(reader.text)
    rows = [("A", 2000, 4e6, 9e6), ("B", 2000, 3e6, 1e6)]
    fields = "name:string,year:integer,co2:double,co2_2:double"
    assert ["2000", "2", "0", "10.0"] in Reader(report(layer_of(fields, rows, "twice"))).rows
    # a numbered field of the user's own stands before that of the run
    fields = "name:string,year:integer,co2_2:double,co2:double"
    assert ["2000", "2", "0", "10.0"] in Reader(report(layer_of(fields, rows, "own"))).rows


def test_zonal_statistics_say_what_they_rest_on(report):
    for language, words in ((0, "by the share of it"), (1, "面积比例")):
        assert words in said_by(report(recorded(layer_of(BALANCE, ROWS, "b"), "zonalpanel"), LANGUAGE=language))


def test_settings_that_had_no_say_are_left_out(report):
    def settings(step, **parameters):
        return re.search(r"Settings of the run: (.*?)\.<", report(
            recorded(layer_of(BALANCE, ROWS, "b"), step, parameters=parameters)))[1]

    assert settings("zonalpanel", KIND="density × area (kg/m², g/m² → t)", DENSITY_UNIT="g/m²").endswith(
        "Unit of a density, after the scale = g/m²")
    assert settings("zonalpanel", KIND="mean", DENSITY_UNIT="g/m²") == "What the cells hold = mean"
    assert settings("hotspots", WEIGHTS="queen contiguity", K=8, DISTANCE=5.0) == "Spatial weights = queen contiguity"
    assert settings("hotspots", WEIGHTS="k nearest", K=8) == "Spatial weights = k nearest; Number of neighbours = 8"
    # GROUP and PERIODS are no G and P
    assert "Unit of" not in settings("lmdi", GROUP="grp", PERIODS="chain", G_UNIT="10⁴ yuan", P_UNIT="persons")
    assert "10⁴ t" in settings("lmdi", FIELD_MAP="C, em", C_UNIT="10⁴ t")


@pytest.mark.parametrize(("language", "words"), [
    (0, "Factors = China, standard coal; Mapping = raw, rawcoa; Warming potentials = AR5; Count electricity (scope 2) = no; "
        "Mean temperature (°C) = 15."),
    (1, "计入电力（范围二） = 否；")])
def test_settings_are_said_in_the_words_of_the_dialog(report, run, language, words):
    source = layer_of("name:string,raw:double", [("A", 3.0), ("B", 5.0)], "fuels")
    made = run("activityemissions", {"INPUT": source, "MAPPING": ["raw", "rawcoa"], "SCOPE2": False, "OUTPUT": "memory:"})
    assert words in said_by(report(made["OUTPUT"], LANGUAGE=language))


def test_interpolated_rows_of_a_table_are_named(report):
    rows = [("2000", "9", "printed"), ("2001", "9", "interpolated"), ("2002", "9", "interpolated"),
            ("2003", "9", "printed"), ("2004", "9", "interpolated")]
    totals = layer_of("year:string,total:string,origin:string", rows, "totals", "None")
    assert ("“totals” says of 3 of its 5 rows “interpolated” (origin): 2001–2002, 2004."
            in said_by(report(layer_of(BALANCE, ROWS, "b"), totals)))
    assert "“totals”共5行，其中3行的“origin”为“interpolated”：2001–2002、2004年。" in said_by(
        report(layer_of(BALANCE, ROWS, "b"), totals, LANGUAGE=1))
    other = layer_of("what:string,来源:string", [("a", "插值"), ("b", "年鉴")], "other", "None")
    assert "“other” says of 1 of its 2 rows “插值” (来源)." in said_by(report(layer_of(BALANCE, ROWS, "b"), other))
    assert "says of" not in said_by(report(layer_of(BALANCE, ROWS, "b"), layer_of(
        "what:string,source:string", [("a", "yearbook")], "plain", "None")))


def test_units_beyond_the_raster_are_explained(report):
    rows = [(*ROWS[0][:-1], "outside"), *ROWS[1:]]
    assert "only part of such a unit has cells, so its value is too small" in said_by(report(layer_of(BALANCE, rows, "b")))
    assert "too small" not in said_by(report(layer_of(BALANCE, ROWS, "b")))


def test_masses_have_one_number_of_decimals(report):
    rows = [("A", 2000, 236.5e6, 179.5e6, -57e6, 236.5 / 179.5, "1–2", None),
            ("A", 2001, 414.5e6, 200e6, -214.5e6, 414.5 / 200, "2–5", None)]
    page = report(layer_of(BALANCE, rows, "b"))
    reader = check_self_contained(page)
    assert [r[2:5] for r in reader.rows if r[0] in ("2000", "2001")][:2] == [
        ["236.5", "179.5", "−57.0"], ["414.5", "200.0", "−214.5"]]
    assert re.findall(r"<dd>(.*?)<small>", page)[:3] == ["414.5", "200.0", "−214.5"]
    assert "from 236.5 to 414.5 Mt" in "".join(reader.text)
    assert "2000: −57.0" in page


# --- the whole and the groups of a decomposition ---------------------------------------------------------------------

EMITTED = "name:string,province:string,year:integer,c:double,n:double,g:double,p:double,s:double"
EMITTED_ROWS = tuple((f"u{i}", f"p{i // 2}", year, c * 1e6, n * 1e6, g, 10.0, 5.0)
                     for i, (change, n) in enumerate(((2.0, 1.0), (4.0, 2.0), (1.0, 4.0)) * 2)
                     for year, c, g in ((2000, 8.0, 100.0), (2010, 8.0 + change, 300.0)))


def drivers_of(run, **parameters):
    source = layer_of(EMITTED, EMITTED_ROWS, "emitted")
    done = run("lmdi", {"INPUT": source, "UNIT_ID": "name", "YEAR": "year", "C": "c", "N": "n", "G": "g", "P": "p",
                        "AREA": "s", "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:", **parameters})
    return done["OUTPUT"], done["OUTPUT_TABLE"]


def test_the_whole_comes_first_with_its_structure(report, run):
    # Q of the totals: 48/14 = 3.43 in 2000 and 62/14 = 4.43 in 2010: + 1.00; the shares of N stay, so structure is 0
    balance = layer_of(BALANCE, ROWS, "balance")
    page = report(balance, *drivers_of(run))
    said = said_by(page)
    assert "Over 2000–2010, Q of all 6 units together changed by +1.00" in said
    assert said.index("decomposition of the ratio of the totals") < said.index("Unweighted mean over 6 units")
    assert "Structure: the units' shifting shares" in said
    assert "most frequent main driver" not in said
    said = said_by(report(balance, *drivers_of(run), LANGUAGE=1))
    assert "全部6个单元整体的Q变化为+1.00" in said
    assert "结构效应为各单元在分母总量中份额的变化" in said
    assert "the most frequent main driver is" in said_by(report(balance, drivers_of(run)[0]))


def test_the_whole_says_which_units_it_rests_on(report, run):
    # without u0, which has no sink in 2010: 40/13 = 3.08 in 2000 and 52/13 = 4.00 in 2010 (2000 in all: 48/14 = 3.43)
    rows = [(*row[:4], None, *row[5:]) if (row[0], row[2]) == ("u0", 2010) else row for row in EMITTED_ROWS]
    source = layer_of(EMITTED, rows, "emitted")
    balance = run("carbonbalance", {"INPUT": source, "UNIT_ID": "name", "YEAR": "year", "EMISSION": "c", "SINK": "n",
                                    "OUTPUT": "memory:"})["OUTPUT"]
    done = run("lmdi", {"INPUT": source, "UNIT_ID": "name", "YEAR": "year", "C": "c", "N": "n", "G": "g", "P": "p",
                        "AREA": "s", "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"})
    said = said_by(report(balance, done["OUTPUT"], done["OUTPUT_TABLE"]))
    assert ("Q of the 5 of 6 units together that could be decomposed changed by +0.923, from 3.08 to 4.00" in said)
    assert "Effects of the factors on Q of the 5 of 6 units together" in said
    said = said_by(report(balance, done["OUTPUT"], done["OUTPUT_TABLE"], LANGUAGE=1))
    assert "可分解的5个单元（共6个）整体的Q变化为+0.923，由3.08变为4.00" in said
    assert "全部单元整体的Q" not in said


def test_a_quantity_is_summed_over_the_units(report, run):
    # C rises by (2 + 4 + 1)·2 = 14 Mt in all
    effects, table = drivers_of(run, IDENTITY="C = C/G * G/P * P")
    page = report(effects)
    said = said_by(page)
    assert "sum over 6 units" in said
    assert "does not add up" not in said
    assert "+14.0" in page
    said = said_by(report(layer_of(BALANCE, ROWS, "balance"), effects, table))
    assert "The effects are the sums over the units." in said
    assert "sum over 6 units" not in said
    assert "C (Mt\u00a0CO₂) of all 6 units together changed by +14.0" in said


def test_many_groups_are_a_table(report, run):
    # three provinces fit into waterfalls, six groups do not
    effects, table = drivers_of(run, GROUP="province")
    assert "of each group of units" in said_by(report(effects, table))
    effects, table = drivers_of(run, GROUP="name")
    reader = check_self_contained(report(effects, table))
    assert "of each group of units" not in "".join(reader.text)
    rows = [row for row in reader.rows if row[:2] in [[f"u{i}", "2000–2010"] for i in range(6)]]
    # of one unit: its own change 2/1, 4/2 and 1/4
    assert [row[-1] for row in rows] == ["+2.000", "+2.000", "+0.250"] * 2


# --- pages of single steps -------------------------------------------------------------------------------------------

class Run:
    """Stands for the record of a run."""

    def chain(self):
        return [{"step": "x", "title": "Step <x>", "version": "0", "qgis": "3", "time": "2020", "numbers": {},
                 "parameters": {"A": "<1>"}, "notes": ["<n>"],
                 "inputs": [{"parameter": "INPUT", "name": "i", "features": 2, "crs": ""}],
                 "coefficients": [{"name": "t", "source": "<s>", "sha256": "ab"}]}]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_concentration_page(qgis_app, language, monkeypatch):
    import numpy as np
    from carbonbalance.algorithms.bridge import settings
    from carbonbalance.algorithms.report.pages.concentration_page import page
    from carbonbalance.core.balance.concentration import concentration

    result = concentration(np.array([50.0, 40, 6, 4]), np.array([420.0, 200, 40, 40]))
    monkeypatch.setattr(settings, "report_language", lambda: language)
    text = page(Run(), result.tables, "emission", "GDP")
    assert "0.1274" in text  # the dossier's T7.2
    reader = check_self_contained(text)
    assert any("Step <x>" in t for t in reader.text)
    assert ["t", "<s>", "ab"] in reader.rows


@pytest.mark.parametrize(("form", "expected"), [
    ("ADDITIVE", ("−1.66", "+3.28", "+0.278", "−0.178", "+1.72")),
    ("MULTIPLICATIVE", ("0.433", "5.22", "1.15", "0.914"))])
def test_lmdi_page(qgis_app, form, expected):
    import numpy as np
    from carbonbalance.algorithms.bridge.vectors import Layer
    from carbonbalance.algorithms.report.pages.lmdi_page import page
    from carbonbalance.core.drivers.lmdi import Form, decompose
    from carbonbalance.core.drivers.lmdi_identity import DEFAULT_IDENTITY, parse_identity
    from carbonbalance.core.regions import panel
    from qgis.core import QgsCoordinateTransformContext

    drawn = layer_of("name:string,year:integer", [("u", 2000), ("u", 2010)], "one")
    layer = Layer("“one”", drawn.fields(), list(drawn.getFeatures()), drawn.crs(), drawn.wkbType(),
                  QgsCoordinateTransformContext())
    identity = parse_identity(DEFAULT_IDENTITY)
    held = panel(["u", "u"], np.array([2000, 2010]), "one")
    values = {"C": np.array([2.0e6, 5.2e6]), "G": np.array([150.0, 900]), "P": np.array([80.0, 92]),
              "S": np.array([1200.0, 1200]), "N": np.array([1.6e6, 1.75e6])}
    result = decompose(identity, values, held, form=Form[form])
    text = page(Run(), layer, held, identity, values, result)
    reader = check_self_contained(text)
    effects = [row[2] for row in reader.rows if len(row) == 6]
    assert set(expected) <= set(effects)  # the dossier's T6.1
    assert "1.25" in text  # Q of the first year, from which the waterfall starts
    assert "2.97" in text


def test_numbers_are_printed_for_people(qgis_app):
    from carbonbalance.algorithms.bridge.report import decimals, number

    assert number(None) == number(float("nan")) == number(float("inf")) == "–"
    assert [number(v) for v in (0, 1234.4, -0.5, 12.345, 0.00012)] == ["0", "1,234", "−0.500", "12.3", "0.000120"]
    assert number(-0.0001, 2) == "0.00"
    assert number(3, 1, sign=True) == "+3.0"
    assert decimals([0.5, 30.0], [None]) == 3
    assert decimals([float("nan")]) == 0
    assert decimals([123456.0]) == 0


def test_rows_of_a_cross_section_need_no_unit_field(report):
    fields = BALANCE.replace("name:string,year:integer,", "kind:string,")
    rows = [("same", *row[2:]) for row in ROWS if row[1] == 2001]
    reader = Reader(report(layer_of(fields, rows, "balance")))
    start = next(i for i, row in enumerate(reader.rows) if row[:1] == ["Unit"])
    assert [row[0] for row in reader.rows[start + 1:start + 4]] == ["2", "1", "3"]


def test_a_code_in_numbers_is_found_and_names_are_printed(report):
    fields = BALANCE.replace("name:string", "name:string,code:integer")
    rows = [("Gulou" if row[0] != "C" else "C", {"A": 1, "C": 3}.get(row[0], 2), *row[1:]) for row in ROWS]
    reader = Reader(report(layer_of(fields, rows, "balance")))
    start = next(i for i, row in enumerate(reader.rows) if row[:1] == ["Unit"])
    assert [row[0] for row in reader.rows[start + 1:start + 4]] == ["Gulou (2)", "Gulou (1)", "C"]


def test_means_of_coordination_are_those_of_the_step(run, layer, report):
    # b is zero in both systems: T is 0, C and D are none, so that the means are those of a: 1, 0.4, √0.4
    made = run("couplingcoordination", {"INPUT": layer([{"n": "a", "x": 0.4, "y": 0.4}, {"n": "b", "x": 0.0, "y": 0.0}]),
                                        "SYSTEMS": ["x", "y"], "NORMALIZE": 2, "OUTPUT": "memory:"})["OUTPUT"]
    reader = check_self_contained(report(made))
    assert any(row[1:] == ["1.000", "0.400", "0.632"] for row in reader.rows)
