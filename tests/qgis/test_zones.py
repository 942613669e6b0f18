"""Zones as a user runs them: pages, own tables, draws, and what is said of them."""

import re

import numpy as np
import pytest
from page_reader import check_self_contained
from qgis.core import QgsVectorLayer
from shapes import square

AXES = {"AXIS_X": "x", "AXIS_Y": "y", "AXIS_Z": "z"}


def lattice(count=24, years=(None,), seed=4):
    """Squares in rows of six with three random scores."""
    rng, out = np.random.default_rng(seed), []
    for year in years:
        for i in range(count):
            row = {"code": f"u{i}", **{name: float(v) for name, v in zip("xyz", rng.uniform(size=3))},
                   "wkt": square(118 + i % 6 * 0.1, 32 + i // 6 * 0.1)}
            out.append({**row, "year": year} if year else row)
    return out


# --- three axes

@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_of_the_cube(language, layer, run, rows_of, tmp_path, monkeypatch):
    from carbonbalance.algorithms.bridge import settings

    monkeypatch.setattr(settings, "report_language", lambda: language)
    path = tmp_path / "cube.html"
    result = run("cubezones", {"INPUT": layer(lattice(years=(2000, 2010))), "UNIT_ID": "code", "YEAR": "year", **AXES,
                               "DRAWS": 100, "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:", "OUTPUT_HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    check_self_contained(text)
    assert ("三维魔方" if language == "zh" else "The cube") in text
    assert not re.search(r"\bnan\b|\bNone\b|\binf\b", text)
    (drawing,) = re.findall(r"<svg viewBox.*?</svg>", text, re.S)[:1]
    assert drawing.count("<title>") == 27
    # the numbers on the lids are the sizes of the last year
    sizes = [r["n_units"] for r in rows_of(result["OUTPUT_TABLE"]) if r["year"] == 2010]
    assert sum(sizes) == 24
    lids = re.findall(r'font-size="15" font-weight="600">(\d+)<', drawing)
    assert sorted(map(int, lids)) == sorted(n for n in sizes if n)
    assert result["CUBES_USED"] == len(lids)


def test_the_page_of_a_table_and_of_a_single_unit(layer, run, tmp_path):
    path = tmp_path / "cube.html"
    for rows, more in ((lattice(), {}), (lattice(1), {"LEVELS": 3, "CUTS": "0.3, 0.6"})):
        run("cubezones", {"INPUT": layer(rows, geometry="NoGeometry"), **AXES, **more, "OUTPUT": "memory:",
                          "OUTPUT_HTML": str(path)})
        text = path.read_text(encoding="utf-8")
        assert text.count("<svg") == 1
        assert not re.search(r"\bnan\b|\bNone\b|\binf\b", text)


def test_an_exported_table_of_zones_can_be_edited(layer, run, rows_of, tmp_path):
    from carbonbalance.core.coefficients import TABLES

    place = str(tmp_path / "zones.csv")
    run("exportcoefficients", {"TABLE_NAME": TABLES.index("cube_zones"), "OUTPUT": place})
    given = {"INPUT": layer(lattice()), "UNIT_ID": "code", **AXES, "OUTPUT": "memory:"}
    built_in = rows_of(run("cubezones", given)["OUTPUT"])
    own = rows_of(run("cubezones", {**given, "ZONE_TABLE": place})["OUTPUT"])
    assert [r["zone"] for r in own] == [r["zone"] for r in built_in]
    with open(place, encoding="utf-8") as file:
        lines = file.read().splitlines()
    short = tmp_path / "short.csv"
    short.write_text("\n".join(lines[:-1]), encoding="utf-8")
    with pytest.raises(Exception, match="missing: 333"):
        run("cubezones", {**given, "ZONE_TABLE": str(short)})


def test_a_level_without_units_is_told(layer, run):
    run("cubezones", {"INPUT": layer(lattice()), **AXES, "LEVELS": 3, "CUTS": "2, 3", "OUTPUT": "memory:"})
    assert any("Levels without any unit: x 2, x 3, y 2, y 3, z 2, z 3" in text for text in run.feedback.warned)


@pytest.mark.parametrize(("change", "words"), [
    ({"AXIS_Y": "x"}, "“x” stands for two"), ({"LEVELS": 3}, "“” is neither"),
    ({"DRAWS": 100, "UNCERTAINTY": "10, 20"}, "nor one for each of x, y, z"),
    ({"DRAWS": 100, "UNCERTAINTY": "much"}, "The uncertainty “much” is neither one percentage"),
    ({"DRAWS": 100, "UNCERTAINTY": "-5"}, "is neither one percentage of 0 to 1,000"),
])
def test_what_the_cube_refuses(layer, refusal, change, words):
    assert words in refusal("cubezones", {"INPUT": layer(lattice()), **AXES, "OUTPUT": "memory:", **change})


def test_the_styles_of_the_cube(layer, run, tmp_path):
    target = tmp_path / "o.gpkg"
    run("cubezones", {"INPUT": layer(lattice()), **AXES, "DRAWS": 50, "OUTPUT": str(target)})
    opened = QgsVectorLayer(str(target), "o", "ogr")
    assert opened.renderer().classAttribute() == "zone_code"
    codes = [f["zone_code"] for f in opened.getFeatures()]
    assert [c.label() for c in opened.renderer().categories()][:3] == [
        f"{name} ({codes.count(k)})" for k, name in enumerate(
            ("carbon intensity control", "low carbon optimization", "carbon balance"), 1)]
    assert "Share of draws with this zone" in opened.listStylesInDatabase()[2]


# --- how firm: the balance and its zones

BALANCE = [{"code": f"u{k}", "year": y, "c": 1e5 * (1 + k), "n": 1e5 * (9 - k), "g": 1e5 * (2 + k * 5 % 9)}
           for y in (2000, 2010) for k in range(8)]
GIVEN = {"UNIT_ID": "code", "YEAR": "year", "EMISSION": "c", "SINK": "n", "GDP": "g", "OUTPUT": "memory:"}


@pytest.mark.parametrize(("step", "inputs", "added"), [
    ("carbonbalance", "emission ± 10 %, sink ± 20 %", ["q_low", "q_high", "p_deficit"]),
    ("balancezones", "emission ± 10 %, sink ± 20 %, GDP ± 5 %", ["zone_prob", "zone_alt"])])
def test_draws_are_asked_for(step, inputs, added, layer, run, rows_of):
    plain = rows_of(run(step, {"INPUT": layer(BALANCE), **GIVEN})["OUTPUT"])
    assert not set(added) & set(plain[0])
    text = ", ".join(re.findall(r"\d+(?= %)", inputs))
    made = run(step, {"INPUT": layer(BALANCE), **GIVEN, "DRAWS": 200, "UNCERTAINTY": text})
    drawn = rows_of(made["OUTPUT"])
    assert [{k: v for k, v in r.items() if k not in added} for r in drawn] == plain
    assert all(r[added[0]] is not None for r in drawn)
    assert any(f"Draws: 200, seed 12345; 95 % of the factors lie within {inputs}" in t for t in run.feedback.said)
    if step == "carbonbalance":
        assert all(r["q_low"] < r["q"] < r["q_high"] for r in drawn)
        # the first unit emits a ninth of what it takes up, the last four times as much
        assert (drawn[0]["p_deficit"], drawn[7]["p_deficit"]) == (0, 1)


@pytest.mark.parametrize("step", ["carbonbalance", "balancezones"])
def test_draws_left_empty_are_none(step, layer, run, rows_of):
    """As a model saved before there were draws, and a cleared field of the dialog."""
    for empty in (None, ""):
        made = run(step, {"INPUT": layer(BALANCE), **GIVEN, "DRAWS": empty, "UNCERTAINTY": empty, "SEED": empty})
        assert not {"p_deficit", "zone_prob"} & set(rows_of(made["OUTPUT"])[0])


@pytest.mark.parametrize("step", ["carbonbalance", "balancezones"])
def test_the_uncertainty_is_checked(step, layer, refusal):
    assert "nor one for each of emission, sink" in refusal(step, {"INPUT": layer(BALANCE), **GIVEN, "DRAWS": 9,
                                                                  "UNCERTAINTY": "1, 2, 3, 4"})


# --- compensation

def groups(years=(None,)):
    """Emitters, a rich middle, and forests: five almost equal units each."""
    out = []
    for year in years:
        for i in range(15):
            c, n, g = ((100.0, 10.0, 90.0), (40.0, 12.0, 80.0), (5.0, 30.0, 4.0))[i // 5]
            row = {"code": f"u{i}", "c": c + i % 5 / 100, "n": n + i % 5 / 100, "g": g + i % 5 / 100, "built": 0.1 * (3 - i // 5),
                   "kind": "key" if i % 5 < 3 else "ecological"}
            out.append({**row, "year": year} if year else row)
    return out


PAY = {"EMISSION": "c", "SINK": "n", "GDP": "g", "OUTPUT": "memory:"}


@pytest.mark.parametrize("years", [(None,), (2000, 2010)])
def test_compensation(years, layer, run, rows_of):
    given = {"INPUT": layer(groups(years)), "UNIT_ID": "code", **PAY, "FUNCTION": "kind", "BUILT_SHARE": "built",
             "OUTPUT_TABLE": "memory:", **({"YEAR": "year"} if years[0] else {})}
    result = run("compensationzones", {**given, "EMISSION_UNIT": 1, "SINK_UNIT": 1, "DRAWS": 50, "UNCERTAINTY": "5"})
    rows = rows_of(result["OUTPUT"])
    assert [r["comp_code"] for r in rows] == [1 + i // 5 for i in range(15)] * len(years)
    assert rows[0]["comp_zone"] == "payment – key"
    assert rows[14]["comp_zone"] == "gain – ecological"
    assert all(r["zone_prob"] > 0.9 for r in rows)
    assert all(abs(sum(r[f"nrca_{k}"] for k in ("net", "ecc", "esc", "dev"))) < 1e-12 for r in rows)
    table = rows_of(result["OUTPUT_TABLE"])
    assert len(table) == 6 * len(years)
    # in 10⁴ t: three of the emitters with 100.00, 100.01 and 100.02
    (key,) = [r for r in table if r["comp_zone"] == "payment – key" and r["year"] == years[0]]
    assert (key["n_units"], key["emission"]) == (3, pytest.approx(300.03e4))
    assert result["SILHOUETTE"] > 0.9


@pytest.mark.parametrize(("change", "words"), [
    ({"GDP": "zero"}, "have to be above zero"), ({"SINK": "kind"}, "values that are no numbers"),
    ({"CLUSTERS": 9, "EMISSION": "same", "SINK": "same", "GDP": "same"}, "fewer than two indicators"),
    ({"DRAWS": 5, "UNCERTAINTY": "1, 2"}, "nor one for each of emission, sink, GDP")])
def test_what_compensation_refuses(change, words, layer, refusal):
    source = layer([{**r, "zero": 0.0, "same": 5.0} for r in groups()])
    assert words in refusal("compensationzones", {"INPUT": source, **PAY, **change})


def test_the_legend_of_compensation(layer, run, tmp_path):
    target = tmp_path / "补偿.gpkg"
    run("compensationzones", {"INPUT": layer(groups()), **PAY, "OUTPUT": str(target)})
    opened = QgsVectorLayer(str(target), "o", "ogr")
    categories = opened.renderer().categories()
    assert [c.label() for c in categories][:3] == ["payment (5)", "balanced (5)", "gain (5)"]
    assert len({c.symbol().color().name() for c in categories}) == 4
