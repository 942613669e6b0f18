"""Pages of GWR, MGWR and GTWR, and their section in the study report: published numbers, words, what is missing."""

import csv
import re

import numpy as np
import pytest
from page_reader import check_self_contained
from qgis.core import QgsVectorLayer

TABLES = {"OUTPUT": "memory:", "OUTPUT_TABLE": "memory:", "MODELS": "memory:", "SEARCH": "memory:"}
YEARS = (2000, 2005, 2010, 2015)


def square(x, y, size=1.0):
    half = size / 2
    return (f"POLYGON(({x - half} {y - half},{x + half} {y - half},{x + half} {y + half},{x - half} {y + half},"
            f"{x - half} {y - half}))")


def grid(years=(None,), side=8):
    """Squares in degrees: the coefficient of gdp grows eastwards, that of noise is nothing."""
    draw = np.random.default_rng(7)
    rows = []
    for year in years:
        for i in range(side * side):
            column, row = i % side, i // side
            gdp, noise = draw.normal(10, 3), draw.normal(0, 1)
            value = 2 + (0.2 + 0.3 * column) * gdp + draw.normal(0, 0.5) + 0.1 * ((year or 2000) - 2000)
            rows.append({"name": f"unit {i}", "percap": value, "gdp": gdp, "noise": noise,
                         **({"year": year} if year else {}), "wkt": square(110 + column, 30 + row)})
    return rows


@pytest.fixture
def page_of(run, tmp_path, monkeypatch):
    """Run a step and read its page in a language."""
    from carbonbalance.algorithms.bridge import settings

    def inner(step, language="en", **parameters):
        monkeypatch.setattr(settings, "report_language", lambda: language)
        path = tmp_path / "page.html"
        inner.result = run(step, {**TABLES, **parameters, "OUTPUT_HTML": str(path)})
        inner.text = path.read_text(encoding="utf-8")
        reader = check_self_contained(inner.text)
        inner.said = "".join(reader.text)
        assert not re.search(r"\b(nan|None|inf)\b", inner.said)
        assert inner.text.count('fill="url(#hatch)') >= inner.text.count('id="hatch"')
        return reader

    return inner


@pytest.fixture(scope="module")
def georgia(shared, layer):
    """Squares round the places of GWR4's sample, so that their centroids are its places."""
    with open(shared / "gwr_georgia" / "GData_utm.csv", encoding="utf-8-sig") as file:
        rows = [{**{k: float(v) for k, v in row.items() if k.startswith("Pct")},
                 "wkt": square(float(row["X"]), float(row["Y"]), 2000.0)} for row in csv.DictReader(file)]
    assert len(rows) == 159
    return layer(rows, crs="EPSG:32616", name="Georgia")


# --- published numbers ---------------------------------------------------------------------------------------------

def test_georgia_gwr(page_of, georgia):
    """mgwr's bandwidth of 93 neighbours; the global regression is that of the dossier (6.1)."""
    reader = page_of("gwr", INPUT=georgia, DEPENDENT="PctBach", EXPLANATORY=["PctRural", "PctPov", "PctBlack"])
    assert ["R²", "0.5891", "0.4853", "+0.1039"] in reader.rows
    assert ["AICc", "896.35"] in [row[:2] for row in reader.rows]
    assert "159 observations. Bandwidth: 93 neighbours." in page_of.said
    assert "tr(S): 14.4." in page_of.said
    terms = {row[0]: row for row in reader.rows if len(row) == 11}
    assert [terms[name][8] for name in ("Intercept", "PctRural", "PctPov", "PctBlack")] == ["23.9", "−0.111", "−0.346", "0.0583"]
    assert "GWR is better than the global regression" in page_of.said
    # maps of three coefficients, local R² and residuals; a chart of boxes and one of bandwidths
    assert page_of.text.count("<h5>") == 5
    assert page_of.text.count("<figcaption>") == 4


def test_georgia_mgwr(page_of, georgia):
    """mgwr's own test: bandwidths, ENP and critical t (the dossier, 6.2)."""
    reader = page_of("mgwr", INPUT=georgia, DEPENDENT="PctBach", EXPLANATORY=["PctFB", "PctBlack", "PctRural"], SEARCH_BY=1,
                     SIGMA=1)
    assert ["AICc", "297.12"] in [row[:2] for row in reader.rows]
    scales = [[row[0], row[1], row[3], row[4]] for row in reader.rows if len(row) == 5]
    for expected in (["Intercept", "92", "3.84", "2.512"], ["PctFB", "101", "3.51", "2.479"],
                     ["PctBlack", "136", "2.26", "2.311"], ["PctRural", "158", "1.75", "2.210"]):
        assert expected in scales
    means = {row[0]: row[1] for row in reader.rows if len(row) == 11}
    assert [means[n] for n in ("Intercept", "PctFB", "PctBlack", "PctRural")] == ["0.0172", "0.479", "−0.0693", "−0.304"]
    assert "All variables are z-scores" in page_of.said
    assert "Local R²" not in page_of.said.split("Methods")[1].split("Provenance")[0]
    assert not [row for row in reader.rows if "Local R²" in row]
    assert "Intercept: 92 neighbours" in page_of.said, "a line for each term, with the bandwidth that was taken"


# --- over the years --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("language", "words"), [
    ("en", ("Geographically weighted regression of Emission per person", "Local coefficient of GDP.", "not significant",
            "in 4 of 4 years", "Brunsdon")),
    ("zh", ("人均碳排放的地理加权回归（GWR）", "地区生产总值局部回归系数的空间分布", "不显著",
            "4个年份中有4个年份GWR优于全局回归", "Brunsdon"))])
def test_gwr_by_year(page_of, layer, language, words):
    rows = grid(YEARS)
    reader = page_of("gwr", language, INPUT=layer(rows), YEAR="year", DEPENDENT="percap", EXPLANATORY=["gdp", "noise"])
    for word in words:
        assert word in page_of.said, word
    # each year beside the global regression
    compared = [row for row in reader.rows if len(row) == 12 and row[0][:4].isdigit()]
    assert [row[0][:4] for row in compared] == [str(year) for year in YEARS]
    # the coefficients of the first, a middle and the last year; the global ones by least squares
    shown = [row for row in reader.rows if len(row) == 11 and row[0] in ("GDP", "地区生产总值")]
    assert len(shown) == 3
    for row, year in zip(shown, (2000, 2010, 2015)):
        held = [r for r in rows if r["year"] == year]
        x = np.array([[1, r["gdp"], r["noise"]] for r in held])
        coef = np.linalg.lstsq(x, np.array([r["percap"] for r in held]), rcond=None)[0]
        assert float(row[8].replace("−", "-")) == pytest.approx(coef[1], rel=5e-3)
    # three maps for each coefficient, for the local R² and for the residuals
    assert page_of.text.count("<h5>") == 4 * 3
    words_of_other = "回归" if language == "en" else "coefficient"
    assert words_of_other not in page_of.text.split('id="s6"')[0].split("<main>")[1]


@pytest.mark.parametrize(("language", "words"), [
    ("en", ("Geographically and temporally weighted regression of Emission per person", "τ = 50.0 km² per squared year",
            "Bandwidth: 40 rows", "Mean of the local coefficients over the years", "Huang B.")),
    ("zh", ("人均碳排放的时空地理加权回归（GTWR）", "τ = 50.0 km²/a²", "条邻近记录", "局部系数均值的年际变化", "Huang B."))])
def test_gtwr(page_of, layer, language, words):
    reader = page_of("gtwr", language, INPUT=layer(grid(YEARS[:2])), YEAR="year", DEPENDENT="percap",
                     EXPLANATORY=["gdp", "noise"], TAU=50, BANDWIDTH=40)
    for word in words:
        assert word in page_of.said, word
    # one model of all rows, whose coefficients are mapped by year
    assert any(row[0] in ("Intercept", "截距") and len(row) == 11 for row in reader.rows)
    assert page_of.text.count("<h5>") == 4 * 2
    assert "Bandwidths that were tried" not in page_of.said, "a bandwidth that is given is not searched"
    assert "带宽选择" not in page_of.said


def test_mgwr_of_small_years_in_chinese(page_of, layer):
    reader = page_of("mgwr", "zh", INPUT=layer(grid(YEARS[:2], 6)), YEAR="year", DEPENDENT="percap", EXPLANATORY=["gdp", "noise"])
    assert "多尺度地理加权回归" in page_of.said
    assert sum(row[:1] == ["截距"] and len(row) == 5 for row in reader.rows) == 2, "bandwidths of both years"


# --- what is missing -------------------------------------------------------------------------------------------------

def test_a_coefficient_that_is_not_determined_is_hatched_and_counted(page_of, layer):
    rows = [{**row, "town": 1.0 if i % 8 < 2 and i // 8 % 2 else 0.0} for i, row in enumerate(grid())]
    rows[63]["percap"] = None
    reader = page_of("gwr", INPUT=layer(rows), DEPENDENT="percap", EXPLANATORY=["gdp", "town"], BANDWIDTH=12)
    held = [f["b_town"] for f in page_of.result["OUTPUT"].getFeatures()]
    lost = sum(not isinstance(v, float) for v in held[:63])
    assert lost > 5
    (row,) = [row for row in reader.rows if row[:1] == ["town"] and len(row) == 12]
    assert row[8] == str(lost)
    assert 'fill="url(#hatch)' in page_of.text
    assert "no value" in page_of.said


def test_the_spatial_variability_has_its_column(page_of, layer):
    rows = [{**row, "gdp": row["gdp"] - 10, "percap": (row["gdp"] - 10) * (i % 8)} for i, row in enumerate(grid())]
    reader = page_of("gwr", INPUT=layer(rows), DEPENDENT="percap", EXPLANATORY=["gdp"], PERMUTATIONS=19, BANDWIDTH=20)
    (row,) = [row for row in reader.rows if row[:1] == ["GDP"] and len(row) == 12]
    assert row[-1] == "0.0500", "no permuted map varies as much: 1/20"


def test_the_global_regression_where_nothing_varies(page_of, layer):
    rows = [{**row, "percap": 3 * row["gdp"] + row["noise"]} for row in grid()]
    page_of("gwr", INPUT=layer(rows), DEPENDENT="percap", EXPLANATORY=["gdp"])
    assert "GWR is not better than the global regression" in page_of.said
    page_of("gwr", "zh", INPUT=layer(rows), DEPENDENT="percap", EXPLANATORY=["gdp"])
    assert "GWR不优于全局回归" in page_of.said


def test_fixed_bandwidths_are_in_kilometres(page_of, layer):
    page_of("gwr", INPUT=layer(grid()), DEPENDENT="percap", EXPLANATORY=["gdp"], TYPE=1, BANDWIDTH=456700)
    assert "Bandwidth: 456.7 km." in page_of.said


# --- the study report ------------------------------------------------------------------------------------------------

@pytest.fixture
def study(run, tmp_path):
    def inner(*layers, **parameters):
        path = tmp_path / "study.html"
        run("studyreport", {"TITLE": "study", "LAYERS": list(layers), "OUTPUT_HTML": str(path), **parameters})
        inner.text = path.read_text(encoding="utf-8")
        reader = check_self_contained(inner.text)
        inner.said = "".join(reader.text)
        return reader

    return inner


def run_on(run, source, step="gwr", **parameters):
    return run(step, {"INPUT": source, "DEPENDENT": "percap", "EXPLANATORY": ["gdp", "noise"], **TABLES, **parameters})


def test_the_study_shows_a_local_regression_and_its_tables(run, study, layer):
    made = run_on(run, layer(grid(YEARS)), YEAR="year")
    reader = study(*(made[name] for name in TABLES))
    assert [h[2:] for h in reader.headings] == ["Local regression", "Methods", "Data and missing values", "Provenance"]
    assert "Geographically weighted regression of Emission per person" in study.said
    assert study.text.count("<h5>") == 4 * 3
    assert len([row for row in reader.rows if row[:1] == ["GDP"] and len(row) == 11]) == 3
    assert "Dependent field = percap; Explanatory fields = gdp, noise" in study.said
    for row, role in zip(("local regression", "coefficients of the local regression", "local beside global regression",
                          "bandwidths tried"), TABLES):
        assert [made[role].name(), row] in [r[:2] for r in reader.rows]
    alone = study(made["OUTPUT"], LANGUAGE=1)
    # without the table what it says of the local coefficients is counted from the layer
    for row, short in zip([r for r in reader.rows if r[:1] == ["GDP"] and len(r) == 11],
                          [r for r in alone.rows if r[:1] == ["地区生产总值"] and len(r) == 8]):
        assert row[1:8] == short[1:]
    assert "局部系数的分布" in study.said
    assert "地理加权回归（GWR）" in study.said


def test_two_local_regressions_keep_their_own_tables(run, study, layer):
    source = layer(grid())
    one, two = run_on(run, source), run_on(run, source, "mgwr")
    reader = study(one["OUTPUT"], two["OUTPUT"], two["OUTPUT_TABLE"], one["OUTPUT_TABLE"], one["MODELS"])
    assert re.findall("<h3>(.*?)</h3>", study.text)[:2] == [
        "Geographically weighted regression of Emission per person",
        "Multiscale geographically weighted regression of Emission per person"]
    intercepts = [row for row in reader.rows if row[:1] == ["Intercept"] and len(row) == 11]
    assert [row[8] for row in intercepts][1] == "0", "that of z-scores"
    assert intercepts[0][8] != "0"
    assert sum(row[:1] == ["AICc"] for row in reader.rows) == 1


def test_the_last_of_two_runs_on_one_layer_is_shown(run, study, layer):
    once = run_on(run, layer(grid()))["OUTPUT"]
    twice = run("gwr", {"INPUT": once, "DEPENDENT": "gdp", "EXPLANATORY": ["noise"], "BANDWIDTH": 30, "OUTPUT": "memory:",
                        "OUTPUT_TABLE": "memory:", "MODELS": "memory:", "SEARCH": "memory:"})["OUTPUT"]
    reader = study(twice)
    assert "Geographically weighted regression of GDP" in study.said
    assert [row[0] for row in reader.rows if len(row) == 8] == ["Term", "Intercept", "noise"]


def test_files_without_their_records(run, study, layer, tmp_path):
    """A CSV table whose record is lost belongs to the one local regression that there is."""
    made = run_on(run, layer(grid()), OUTPUT_TABLE=str(tmp_path / "terms.csv"))
    (tmp_path / "terms.qmd").unlink()
    terms = QgsVectorLayer(made["OUTPUT_TABLE"], "terms", "ogr")
    made["OUTPUT"].setMetadata(type(made["OUTPUT"].metadata())())
    reader = study(made["OUTPUT"], terms)
    assert len([row for row in reader.rows if row[:1] == ["GDP"] and len(row) == 11]) == 1
    assert "Geographically weighted regression (GWR)" in re.findall("<h3>(.*?)</h3>", study.text)
    assert "The layer holds no record of this step" in study.said


def test_rows_without_a_value_are_no_lost_coefficients(run, study, layer):
    """The layer alone: one row lacks its value, and none of the coefficients is undetermined."""
    rows = grid()
    rows[5]["gdp"] = None
    reader = study(run_on(run, layer(rows))["OUTPUT"])
    assert "do not determine" not in study.said
    assert not any("Lost" in row for row in reader.rows)


def test_groups_of_coefficients_say_of_what(run, study, layer):
    """Two regressions on one layer, whose fields have numbers alone to be told apart by."""
    rows = [{"碳排放": r["percap"], "碳汇": 2 * r["gdp"] + r["noise"], "生产总值": r["gdp"], "wkt": r["wkt"]} for r in grid()]
    given = {"EXPLANATORY": ["生产总值"], "BANDWIDTH": 20, "OUTPUT": "memory:"}
    one = run("gwr", {**given, "INPUT": layer(rows), "DEPENDENT": "碳排放"})["OUTPUT"]
    two = run("gwr", {**given, "INPUT": one, "DEPENDENT": "碳汇"})["OUTPUT"]
    (told,) = [text for text in run.feedback.warned if "fields of these names already" in text]
    assert "fitted → fitted_2" in told
    groups = run("unitclusters", {"INPUT": two, "PATTERN": "b_*, !b_const*", "CLUSTERS": 3, "OUTPUT": "memory:"})["OUTPUT"]
    reader = study(one, two, groups)
    assert {row[0] for row in reader.rows} >= {"生产总值 on 碳排放", "生产总值 on 碳汇"}
    assert not any(row[0].startswith("b_") for row in reader.rows)


def test_tables_alone_are_shown_as_they_are(run, study, layer):
    made = run_on(run, layer(grid()))
    reader = study(made["OUTPUT_TABLE"], made["MODELS"])
    assert "Further tables" in "".join(reader.headings)


def test_flags_are_explained(qgis_app):
    from carbonbalance.algorithms.report.pages.words import Words

    english, chinese = Words("en"), Words("zh")
    assert english.reason("singular_town") == "town does not vary enough among the neighbours to have a coefficient"
    assert chinese.reason("singular_town") == "town在邻域内变化不足，无法估计系数"
    assert english.reason("no_fit") == "the year has no local regression: too few degrees of freedom"
    assert "自由度" in chinese.reason("no_fit")
