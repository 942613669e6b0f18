"""The study report on land use, evaluations and zonings: made by the steps, and its numbers are those of their results."""

import re

import numpy as np
import pytest
from page_reader import check_self_contained

LEFT, TOP, SIZE, SIDE = 500000.0, 3500000.0, 100.0, 60
METRES = 32650
YEARS = (2000, 2010)
NAMES = [f"县{k}" for k in range(12)]
UNTRANSLATED = re.compile(r"\b(?:payment|balanced|gain|disorder|coordinat\w+|control|optimization|suitable|restoration|Cropland"
                          r"|Forest|zone|Units?|Class|Level|nan|None|inf)\b")


@pytest.fixture
def study(raster, layer, run, tmp_path):
    """A study of 4 × 3 units on 60 × 60 cells of two years, through all steps of study 3; and its raw results."""
    rng = np.random.default_rng(7)
    i, j = np.mgrid[0:SIDE, 0:SIDE]
    first = np.select([(i + j) % 11 < 4, (i * 3 + j) % 13 < 6, (i + 2 * j) % 17 < 3], [1, 2, 4], 3)
    second = first.copy()
    second[(first == 1) & (rng.uniform(size=first.shape) < 0.3)] = 5
    second[(first == 3) & (rng.uniform(size=first.shape) < 0.2)] = 2
    folder = tmp_path / "rasters"
    folder.mkdir()
    paths = [raster(folder / f"lu_{year}.tif", cells, LEFT, TOP, SIZE, epsg=METRES, nodata=0, kind="Int16")
             for year, cells in zip(YEARS, (first, second))]
    rows, zones = [], []
    for k, name in enumerate(NAMES):
        x0, y0 = LEFT + k % 4 * 1500, TOP - k // 4 * 2000
        shape = f"POLYGON(({x0} {y0 - 2000},{x0 + 1500} {y0 - 2000},{x0 + 1500} {y0},{x0} {y0},{x0} {y0 - 2000}))"
        zones.append({"code": name, "wkt": shape})
        for year in YEARS:
            c, n, g = rng.uniform(4e3, 4e4), rng.uniform(4e3, 3e4), rng.uniform(50, 900)
            rows.append({"code": name, "year": year, "c": c, "n": n, "g": g, "s1": rng.uniform(), "s2": rng.uniform(),
                         "s3": rng.uniform(), "built": rng.uniform(2, 30), "fn": "农产品主产区" if k % 2 else "重点开发区",
                         "wkt": shape})
    ids = {"UNIT_ID": "code", "YEAR": "year"}
    mass = {"EMISSION": "c", "SINK": "n"}
    units = layer(rows, crs=f"EPSG:{METRES}", name="units")
    memory = {"OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"}
    made = {
        "transition": run("landusetransition", {"LANDUSE_FROM": paths[0], "LANDUSE_TO": paths[1], "YEAR_FROM": 2000,
                                                "YEAR_TO": 2010, "OUTPUT_TABLE": "memory:", "MATRIX": "memory:",
                                                "DYNAMICS": "memory:"}),
        "metrics": run("landscapemetrics", {"LANDUSE": paths, "ZONES": layer(zones, crs=f"EPSG:{METRES}"), "UNIT_ID": "code",
                                            "METRICS": [0, 1, 2, 3, 5, 7, 16, 17, 19], **memory}),
        "balance": run("carbonbalance", {"INPUT": units, **ids, **mass, "DRAWS": 200, "UNCERTAINTY": "30", **memory}),
        "balance_zones": run("balancezones", {"INPUT": units, **ids, **mass, "GDP": "g", "DRAWS": 200, "UNCERTAINTY": "30",
                                              **memory}),
        "coupling": run("couplingcoordination", {"INPUT": units, **ids, "SYSTEMS": ["c", "n"], "NORMALIZE": 1, **memory}),
        "topsis": run("entropytopsis", {"INPUT": units, **ids, "POSITIVE": ["s1", "s2", "g"], "NEGATIVE": ["c"], "NAME": "eco",
                                        "OBSTACLES": "memory:", **memory}),
        "cubes": run("cubezones", {"INPUT": units, **ids, "AXIS_X": "s1", "AXIS_Y": "s2", "AXIS_Z": "s3", "DRAWS": 200,
                                   "LEVELS_TABLE": "memory:", **memory}),
        "compensation": run("compensationzones", {"INPUT": units, **ids, **mass, "GDP": "g", "BUILT_SHARE": "built",
                                                  "FUNCTION": "fn", "DRAWS": 200, **memory}),
        "weights": run("ahpweights", {"MATRIX": ["坡度", "1", "3", "5", *[""] * 6, "NPP", "1/3", "1", "2", *[""] * 6,
                                                 "道路距离", "1/5", "1/2", "1", *[""] * 6], "OUTPUT_TABLE": "memory:"}),
    }
    return {(step, key): value for step, results in made.items() for key, value in results.items()
            if hasattr(value, "getFeatures")}


@pytest.fixture
def report(run, tmp_path):
    """Run ``studyreport`` and return the page's text."""
    def inner(layers, **parameters):
        path = tmp_path / "report.html"
        run("studyreport", {"TITLE": "study", "LAYERS": list(layers), "OUTPUT_HTML": str(path), **parameters})
        return path.read_text(encoding="utf-8")

    return inner


def test_all_sections_in_both_languages(study, report):
    order = [("Sources, sinks", "碳收支的时序"), ("Land-use transition", "土地利用转移"), ("Landscape metrics", "景观格局指数"),
             ("Coupling coordination", "耦合协调度"), ("Evaluation", "熵权TOPSIS"), ("comparisons", "层次分析法"),
             ("Balance zones", "碳平衡分区"), ("three axes", "三维魔方"), ("compensation", "碳补偿分区"), ("Methods", "研究方法")]
    for language in (0, 1):
        page = report(study.values(), LANGUAGE=language)
        reader = check_self_contained(page)
        at = [next(i for i, h in enumerate(reader.headings) if words[language] in h) for words in order]
        assert at == sorted(at)
        unused = [row for row in reader.rows if len(row) == 5 and row[1] == ("not used", "未使用")[language]]
        assert len(unused) == 1  # totals of the balance, which its layer makes superfluous
        if language:
            shown = page[:page.index(f'<h2 id="s{at[-1] + 1}"')]
            shown = re.sub(r"<style>.*?</style>|<svg.*?</svg>|<[^>]+>", " ", shown, flags=re.S)
            assert not UNTRANSLATED.findall(shown)


def test_numbers_on_flow_charts_can_be_read():
    """White on dark blocks, ink on pale ones; beside, in order and apart, where a block is thinner than a line."""
    from carbonbalance.algorithms.bridge import charts

    counts = np.array([[100.0, 850, 2, 1, 2], [0, 951, 2, 1, 1]])
    colours = ("#f9f0a1", "#2e7d32", "#a5d66f", "#4f8fd6", "#c0392b")
    svg = charts.flows([2000, 2010], list(zip("abcde", colours)), counts, np.zeros((1, 5, 5)), "flows")
    # matplotlib's versions order the style in their own ways
    found = [(*(re.search(pattern, tag)[1] for pattern in (r"fill: (#\w+)", r"text-anchor: (\w+)", r' y="([\d.]+)"')), text)
             for tag, text in re.findall(r"(<text[^>]*>)([^<]*)<", svg)]
    texts = [(fill, anchor, text) for fill, anchor, _, text in found if text not in ("2000", "2010")]
    assert texts == [("#1c2326", "middle", "100"), ("#ffffff", "middle", "850"), *[("#1c2326", "end", n) for n in "212"],
                     ("#ffffff", "middle", "951"), *[("#1c2326", "start", n) for n in "211"]]
    heights = [float(y) for _, anchor, y, _ in found if anchor == "end"]
    assert min(b - a for a, b in zip(heights, heights[1:])) > 11


def test_transitions(study, report, rows_of):
    matrix, pairs = study["transition", "MATRIX"], study["transition", "OUTPUT_TABLE"]
    areas = {(r["from_code"], r["to_code"]): r["area_ha"] for r in rows_of(pairs)}
    total = sum(areas.values())
    moved = 100 * sum(v for (a, b), v in areas.items() if a != b) / total
    for given in ([pairs], [matrix], list(study.values())):
        reader = check_self_contained(report(given))
        text = " ".join(reader.text)
        assert f"{moved:.1f} % of the land changed its class" in text
        grown = sum(v for (a, b), v in areas.items() if b == 5)
        head = next(row for row in reader.rows if row[0].startswith("From"))
        crop = next(row for row in reader.rows if len(row) == len(head) and row[0] == head[1])
        assert crop[-2:] == [f"{grown:.0f}", f"{sum(v for (a, _), v in areas.items() if a == 1):,.0f}"]
    # without the table of classes their effects are summed up from the pairs, and a matrix has none
    columns = []
    for given in ([pairs], list(study.values())):
        reader = check_self_contained(report(given))
        at, width = next((row.index(cell), len(row)) for row in reader.rows for cell in row if cell.startswith("Carbon effect"))
        columns.append({row[0]: row[at] for row in reader.rows if len(row) == width})
    names = {r["from_name"] for r in rows_of(pairs)}
    assert {name: columns[0][name] for name in names} == {name: columns[1][name] for name in names}
    assert any(columns[0][name] not in ("0", "–") for name in names)
    assert not any(cell.startswith("Carbon effect") for row in check_self_contained(report([matrix])).rows for cell in row)


def test_landscapes_from_the_table_and_from_the_layer(study, report, rows_of):
    expected = {(r["code"], r["year"]): r["shdi"] for r in rows_of(study["metrics", "OUTPUT"])}
    for given in (["OUTPUT", "OUTPUT_TABLE"], ["OUTPUT"], ["OUTPUT_TABLE"]):
        reader = check_self_contained(report([study["metrics", key] for key in given]))
        head = next(row for row in reader.rows if row[0] == "Zone" and "SHDI" in row)
        found = {row[0]: float(row[head.index("SHDI")]) for row in reader.rows if row[0] in NAMES and len(row) == len(head)}
        assert found == {name: pytest.approx(expected[name, 2010], abs=0.006) for name in NAMES}


def test_evaluation(study, report, rows_of):
    reader = check_self_contained(report([study["topsis", key] for key in ("OUTPUT", "OUTPUT_TABLE", "OBSTACLES")]))
    score = {(r["code"], r["year"]): (r["eco"], r["eco_rank"], r["eco_lvl"]) for r in rows_of(study["topsis", "OUTPUT"])}
    best = max(NAMES, key=lambda n: score[n, 2010][0])
    assert [best, *(f"{score[best, y][0]:.3f}" for y in YEARS), "1", str(score[best, 2010][2])] in reader.rows
    for r in rows_of(study["topsis", "OUTPUT_TABLE"]):
        if r["year"] == 2010:
            row = next(row for row in reader.rows if row[0] == r["indicator"] and len(row) == 6)
            assert row[1:4] == [r["direction"], f"{r['entropy']:.4f}", f"{r['weight']:.4f}"]
            assert row[5] == f"{r['obstacle']:.2f}"
    first = {r["unit"]: r for r in rows_of(study["topsis", "OBSTACLES"]) if r["year"] == 2010 and r["place"] == 1}
    shown = {row[0]: row[1] for row in reader.rows if len(row) == 4 and row[0] in NAMES}
    assert {n: text.split(" (")[0] for n, text in shown.items()} == {n: r["indicator"] for n, r in first.items()}


def test_coupling(study, report, rows_of):
    reader = check_self_contained(report([study["coupling", "OUTPUT"]]))
    rows = rows_of(study["coupling", "OUTPUT"])
    for k in range(1, 11):
        row = next(row for row in reader.rows if len(row) == 4 and row[1] == f"{(k - 1) / 10:.1f}–{k / 10:.1f}")
        assert row[2:] == [str(sum(r["ccd_level"] == k and r["year"] == y for r in rows)) for y in YEARS]
    means = [f"{np.mean([r[c] for r in rows if r['year'] == 2010]):.3f}" for c in ("ccd_c", "ccd_t", "ccd_d")]
    assert ["2010", *means] in reader.rows


def test_zones_and_how_firm_they_are(study, report, rows_of):
    for key, code, zones in (("balance_zones", "zone_code", 4), ("cubes", "zone_code", 3), ("compensation", "comp_code", 3)):
        rows = [r for r in rows_of(study[key, "OUTPUT"]) if r["year"] == 2010]
        reader = check_self_contained(report([study[key, "OUTPUT"]]))
        firm = sum(r["zone_prob"] >= 0.95 for r in rows)
        assert f"{firm} of 12 units in 2010 keep their zone in at least 95 % of the draws" in " ".join(reader.text)
        least = min(rows, key=lambda r: r["zone_prob"])
        assert any(row[0] in NAMES and f"{100 * least['zone_prob']:.1f}" in row for row in reader.rows)
        counts = sorted(str(sum(r[code] == k for r in rows)) for k in range(1, zones + 1) if any(r[code] == k for r in rows))
        sentence = next(t for t in reader.text if t.startswith(("Units by balance zone in", "Units by zone in"))) \
            if key != "balance_zones" else ""
        assert all(n in sentence for n in counts) or key == "balance_zones"


def test_a_layer_with_two_zonings_keeps_them_apart(study, run, report, rows_of):
    both = run("cubezones", {"INPUT": study["balance_zones", "OUTPUT"], "UNIT_ID": "code", "YEAR": "year", "AXIS_X": "s1",
                             "AXIS_Y": "s2", "AXIS_Z": "s3", "OUTPUT": "memory:"})["OUTPUT"]
    alone = check_self_contained(report([study["balance_zones", "OUTPUT"]])).rows
    reader = check_self_contained(report([both]))
    assert [r for r in alone if r[0].endswith(("control zone", "economic zone"))] == \
        [r for r in reader.rows if r[0].endswith(("control zone", "economic zone"))]
    assert any("three axes" in h for h in reader.headings)


def test_intervals(study, report, rows_of):
    reader = check_self_contained(report([study["balance", "OUTPUT"]]))
    rows = [r for r in rows_of(study["balance", "OUTPUT"]) if r["year"] == 2010]
    above, below = sum(r["q_low"] > 1 for r in rows), sum(r["q_high"] < 1 for r in rows)
    assert f"Of 12 units in 2010, {above} are in deficit throughout their interval, {below} in surplus" in " ".join(reader.text)
    assert {row[0]: row[4] for row in reader.rows if row[0] in NAMES and len(row) == 5} == {
        r["code"]: f"{100 * r['p_deficit']:.1f}" for r in rows}


SUITABLE = [(3, "extremely suitable", "ecological core protection area", 3.5, 5.0, 10, 2500.0, 25.0),
            (2, "relatively suitable", "ecological key protection area", 2.5, 3.5, 20, 5000.0, 50.0),
            (1, "generally suitable", "ecological auxiliary restoration area", 1.0, 2.5, 10, 2500.0, 25.0)]


@pytest.mark.parametrize(("language", "name"), [(0, "extremely suitable"), (1, "极适宜")])
def test_areas_by_suitability(layer, report, language, name):
    fields = ("class_code", "class_name", "zone", "score_low", "score_high", "cells", "area_ha", "share_pct")
    table = layer([dict(zip(fields, row)) for row in SUITABLE], geometry="NoGeometry")
    row = next(row for row in check_self_contained(report([table], LANGUAGE=language)).rows if row[0] == name)
    assert row[2:] == ["3.50", "5.00", "2,500", "25.0"]


def test_weights(study, report):
    """T9.4 of the dossier."""
    reader = check_self_contained(report([study["weights", "OUTPUT_TABLE"]]))
    shown = [r for r in reader.rows if len(r) == 3 and r[0] in ("坡度", "NPP", "道路距离")]
    assert shown == [["坡度", "0.6483", "1"], ["NPP", "0.2297", "2"], ["道路距离", "0.1220", "3"]]


def test_sums_of_the_balance_zones(study, report, rows_of):
    reader = check_self_contained(report([study["balance_zones", key] for key in ("OUTPUT", "OUTPUT_TABLE")]))
    rows = [r for r in rows_of(study["balance_zones", "OUTPUT_TABLE"]) if r["year"] == 2010]
    whole = sum(r["emission"] for r in rows)
    shown = {row[0]: row[1] for row in reader.rows if len(row) == 4 and "(" in row[1]}
    for r in rows:
        name = f"{r['zone'][0].upper()}{r['zone'][1:]} zone"
        assert shown[name].endswith(f"({100 * r['emission'] / whole:.1f})") or r["emission"] == 0


def test_the_way_from_npp_rasters(raster, layer, run, report, rows_of, tmp_path):
    folder = tmp_path / "npp"
    folder.mkdir()
    paths = [raster(folder / f"npp_{year}.tif", np.full((20, 20), value), LEFT, TOP, SIZE, epsg=METRES)
             for year, value in zip(YEARS, (400.0, 500.0))]
    shape = f"POLYGON(({LEFT} {TOP - 2000},{LEFT + 2000} {TOP - 2000},{LEFT + 2000} {TOP},{LEFT} {TOP},{LEFT} {TOP - 2000}))"
    zonal = run("zonalpanel", {"INPUT": layer([{"code": "甲", "wkt": shape}], crs=f"EPSG:{METRES}"), "UNIT_ID": "code",
                               "RASTERS": paths, "KIND": 1, "PREFIX": "npp_", "OUTPUT": "memory:"})["OUTPUT"]
    result = run("sequestration", {"INPUT": zonal, "NPP": "npp_mean", "NPP_UNIT": 2, "OUTPUT": "memory:"})["OUTPUT"]
    reader = check_self_contained(report([result]))
    for r in rows_of(result):  # kt of the two years
        row = next(row for row in reader.rows if row[0] == str(r["year"]) and len(row) == 4)
        assert row[1:3] == ["1", "0"]
        assert float(row[3].replace(",", "")) * (1 if r["seq"] < 5e4 else 1e3) == pytest.approx(r["seq"], rel=0.01)
    text = " ".join(reader.text)
    assert "Zonal statistics" in text
    assert "Carbon sequestration" in text


@pytest.mark.parametrize("geometry", ["Polygon", "NoGeometry"])
def test_chained_in_one_cross_section(layer, run, report, geometry):
    """Three evaluations and their cubes in one layer without a year, as study 3 has them, and a unit that lacks a value."""
    rng = np.random.default_rng(3)
    rows = []
    for k in range(14):
        x, y = 110 + k % 4, 30 - k // 4
        row = {"code": f"u{k}", **{n: float(v) for n, v in zip("abcd", rng.uniform(1, 9, 4))}}
        rows.append({**row, "wkt": f"POLYGON(({x} {y},{x + 1} {y},{x + 1} {y + 1},{x} {y + 1},{x} {y}))"})
    rows[3]["a"] = None
    source, tables = layer(rows, geometry=geometry), []
    for name, fields in (("soc", ["a", "b"]), ("res", ["b", "c"]), ("eco", ["c", "d"])):
        made = run("entropytopsis", {"INPUT": source, "UNIT_ID": "code", "POSITIVE": fields, "NAME": name, "OUTPUT": "memory:",
                                     "OUTPUT_TABLE": "memory:", "OBSTACLES": "memory:"})
        source = made["OUTPUT"]
        tables += [made["OUTPUT_TABLE"], made["OBSTACLES"]]
    source = run("couplingcoordination", {"INPUT": source, "SYSTEMS": ["a", "b"], "OUTPUT": "memory:"})["OUTPUT"]
    cubes = run("cubezones", {"INPUT": source, "UNIT_ID": "code", "AXIS_X": "soc", "AXIS_Y": "res", "AXIS_Z": "eco",
                              "OUTPUT": "memory:"})["OUTPUT"]
    for language in (0, 1):
        page = report([cubes, *tables], LANGUAGE=language)
        reader = check_self_contained(page)
        before = page[:page.index(("Settings of the run", "运行参数")[language])]
        text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", before, flags=re.S)
        assert not re.search(r"\bnan\b|\bNone\b|\binf\b", text)
        titles = [text.index(words.format(name)) for name in ("soc", "res", "eco")
                  for words in [("Evaluation “{}”", "评价“{}”")[language]]]
        assert titles == sorted(titles)
        weights = [row for row in reader.rows if len(row) == 5 and row[1] == "+"]
        assert [row[0] for row in weights] == ["a", "b", "b", "c", "c", "d"]
