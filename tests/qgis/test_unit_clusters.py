"""Clusters of units as a user runs them: published numbers, chained outputs, pages, and their borders."""

import csv
import re

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from shapes import lattice

KMEANS, WARD, CONTIGUOUS, SKATER = range(4)
every = pytest.mark.parametrize("method", range(4), ids=["kmeans", "ward", "contiguous", "skater"])
ALL = dict.fromkeys(("OUTPUT", "OUTPUT_TABLE", "CRITERIA"), "memory:")
FIELDS = {"OUTPUT_TABLE": "year variable cluster n_units mean z_mean r2",
          "CRITERIA": "year clusters pseudo_f silhouette r2 chosen"}
MEMORY = {"OUTPUT": "memory:"}


def cells(values=lambda i, j, year: (float(i // 2), float(j // 2)), *how, **more):
    """Rows of a lattice with two values each."""
    return lattice(lambda i, j, year: dict(zip("vw", values(i, j, year))), *how, **more)


def uneven(i, j, year):
    """Values that no two units share."""
    return float(i * i + 0.1 * j + ((year or 2000) - 2000) * j), float((3 * i + 5 * j) % 7 + 0.01 * i * j)


@pytest.mark.parametrize(("method", "r2", "f", "sizes"), [
    (WARD, None, 41.607890496455106, [15, 14, 9, 5, 4, 2]),  # scipy, scikit-learn
    (CONTIGUOUS, 0.5641359104907878, None, [31, 6, 6, 3, 2, 1]),  # GeoDa, spopt
    (SKATER, 0.5703670879196977, None, None)])  # GeoDa
def test_six_clusters_of_columbus(run, columbus, rows_of, method, r2, f, sizes):
    result = run("unitclusters", {"INPUT": columbus, "FIELDS": ["CRIME", "INC", "HOVAL"], "METHOD": method, "CLUSTERS": 6,
                                  **ALL})
    rows = rows_of(result["OUTPUT"])
    assert len(rows) == 49
    counts = [sum(r["cluster"] == k for r in rows) for k in range(1, 7)]
    assert sizes in (None, counts)
    assert r2 is None or result["R2"] == pytest.approx(r2, rel=1e-10)
    assert f is None or result["PSEUDO_F"] == pytest.approx(f, rel=1e-10)
    assert result["CLUSTERS_USED"] == 6
    table = rows_of(result["OUTPUT_TABLE"])
    assert [(r["variable"], r["cluster"]) for r in table] == [(v, k) for v in ("CRIME", "INC", "HOVAL") for k in range(1, 7)]
    for r in table:
        held = [row[r["variable"]] for row in rows if row["cluster"] == r["cluster"]]
        assert r["n_units"] == len(held)
        assert r["mean"] == pytest.approx(sum(held) / len(held))
    criteria = rows_of(result["CRITERIA"])
    assert [r["clusters"] for r in criteria] == list(range(2, 11))
    assert [r["clusters"] for r in criteria if r["chosen"]] == [6]
    assert criteria[4]["pseudo_f"] == pytest.approx(result["PSEUDO_F"])


def test_the_best_number_of_columbus(run, columbus, rows_of):
    # scikit-learn: k-means with k = 2 has the largest pseudo-F of 2 to 10, 47.772048229094906
    result = run("unitclusters", {"INPUT": columbus, "FIELDS": ["CRIME", "INC", "HOVAL"], **MEMORY})
    assert result["CLUSTERS_USED"] == 2
    assert result["PSEUDO_F"] == pytest.approx(47.772048229094906, rel=1e-10)
    assert result["SILHOUETTE"] == pytest.approx(0.440583368430804, rel=1e-10)
    assert set(result) == {"OUTPUT", "PSEUDO_F", "CLUSTERS_USED", "SILHOUETTE", "R2"}
    rows = rows_of(result["OUTPUT"])
    assert sum(r["silhouette"] for r in rows) / 49 == pytest.approx(result["SILHOUETTE"])


@every
def test_four_quarters(run, layer, rows_of, method):
    # each quarter of the lattice has values of its own, so four clusters hold no differences and are in one piece
    result = run("unitclusters", {"INPUT": layer(cells()), "UNIT_ID": "code", "FIELDS": ["v", "w"], "METHOD": method,
                                  "CLUSTERS": 4, **ALL})
    rows = rows_of(result["OUTPUT"])
    # of clusters of one size the first is that with the smallest v, then the smallest w
    assert {(r["v"], r["w"], r["cluster"]) for r in rows} == {(0, 0, 1), (0, 1, 2), (1, 0, 3), (1, 1, 4)}
    assert {r["silhouette"] for r in rows} == {1.0}
    assert (result["R2"], result["SILHOUETTE"]) == (pytest.approx(1), 1)
    assert result["PSEUDO_F"] is None
    for output, names in FIELDS.items():
        assert [f.name() for f in result[output].fields()] == names.split()


@every
def test_order_of_features_years_and_nulls(run, layer, rows_of, method):
    rows = cells(uneven, (2000, 2010))
    rows[3]["v"] = None
    given = {"UNIT_ID": "code", "YEAR": "year", "FIELDS": ["v", "w"], "METHOD": method, "CLUSTERS": 3, **ALL}
    straight = run("unitclusters", {"INPUT": layer(rows), **given})
    made = rows_of(straight["OUTPUT"])
    assert [(r["code"], r["year"]) for r in made] == [(r["code"], r["year"]) for r in rows]
    assert [(i, r["flag"]) for i, r in enumerate(made) if r["cluster"] is None] == [(3, "no_value")]
    assert {r["cluster"] for r in made if r["year"] == 2010} == {1, 2, 3}
    assert {(r["year"], r["chosen"]) for r in rows_of(straight["CRITERIA"])} == {(y, c) for y in (2000, 2010) for c in (0, 1)}
    turned = rows_of(run("unitclusters", {"INPUT": layer(rows[::-1]), **given})["OUTPUT"])[::-1]
    assert [r["cluster"] for r in turned] == [r["cluster"] for r in made]
    # the first year does not know of the second
    alone = rows_of(run("unitclusters", {**given, "INPUT": layer(rows[:16])})["OUTPUT"])
    assert [r["cluster"] for r in alone] == [r["cluster"] for r in made[:16]]


def test_points_tables_and_text(run, layer, rows_of):
    rows = [{**r, "v": str(r["v"]), "wkt": f"POINT({118 + i} 32)"} for i, r in enumerate(cells(uneven))]
    for geometry in ("Point", "NoGeometry"):
        source = layer(rows, geometry=geometry)
        for method in (KMEANS, WARD):
            made = run("unitclusters", {"INPUT": source, "FIELDS": ["v", "w"], "METHOD": method, "CLUSTERS": 3, **MEMORY})
            assert {r["cluster"] for r in rows_of(made["OUTPUT"])} == {1, 2, 3}
            assert made["OUTPUT"].wkbType() == source.wkbType()
    points = {"INPUT": layer(rows, geometry="Point"), "FIELDS": ["v", "w"], "METHOD": SKATER, "CLUSTERS": 3, **MEMORY}
    made = rows_of(run("unitclusters", {**points, "WEIGHTS": 2, "K": 2})["OUTPUT"])
    # points on a line: a cluster in one piece is a stretch of it
    assert sum(a["cluster"] != b["cluster"] for a, b in zip(made, made[1:])) == 2
    with pytest.raises(QgsProcessingException, match="choose neighbours by distance for points"):
        run("unitclusters", points)
    with pytest.raises(QgsProcessingException, match="is a table without geometry"):
        run("unitclusters", {**points, "INPUT": layer(rows, geometry="NoGeometry")})


@pytest.mark.parametrize(("rows", "change", "why"), [
    (cells(uneven)[:3], {}, "3 units with all values"),
    (cells(lambda i, j, y: (5.0, 2.0)), {}, "same values in all 16 units"),
    (cells(uneven), {"CLUSTERS": 17}, "only 16 units with all values, but 17 clusters"),
    (cells(), {"CLUSTERS": 5}, "only 4 units that differ"),
    (cells(uneven), {"FIELDS": ["code", "name"]}, "no numbers"),
    (cells(uneven, gap={(1, j) for j in range(4)}), {"METHOD": 2, "CLUSTERS": 2, "WEIGHTS": 3, "DISTANCE": 100.0},
     "None of the 12 units has a neighbour"),
    (cells(uneven, gap={(0, 1), (1, 1), (1, 0)}), {"METHOD": 2, "CLUSTERS": 2, "WEIGHTS": 1, "ISLANDS": 2},
     "have no neighbour"),
    (cells(uneven, side=5, gap={(i, j) for i in (1, 3) for j in range(5)}), {"METHOD": 3, "CLUSTERS": 2}, "3 parts"),
])
def test_what_cannot_be_is_said_in_a_sentence(refusal, layer, tmp_path, rows, change, why):
    source = layer([{**r, "name": "n/a"} for r in rows])
    sentence = refusal("unitclusters", {"INPUT": source, "FIELDS": ["v", "w"], "CLUSTERS": 2,
                                        "OUTPUT": str(tmp_path / "o.gpkg"), **change})
    assert why in sentence
    assert not list(tmp_path.iterdir())


def test_all_null_empty_and_unknown(refusal, layer):
    rows = [{**r, "v": None} for r in cells(uneven)]
    given = {"FIELDS": ["v"], **MEMORY}
    assert "0 units with all values" in refusal("unitclusters", {"INPUT": layer(rows, kinds={"v": "real"}), **given})
    empty = layer(cells(uneven))
    empty.dataProvider().truncate()
    assert "no features" in refusal("unitclusters", {"INPUT": empty, **given})
    twice = layer([*cells(uneven), cells(uneven)[0]])
    assert "same unit" in refusal("unitclusters", {"INPUT": twice, "UNIT_ID": "code", **given})


@pytest.mark.parametrize("method", [CONTIGUOUS, SKATER])
def test_islands_by_policy(run, layer, rows_of, method):
    far = {"code": "far", "v": 0.5, "w": 0.5, "wkt": "POLYGON((125 40,125.1 40,125.1 40.1,125 40.1,125 40))"}
    given = {"INPUT": layer([*cells(uneven), far]), "FIELDS": ["v", "w"], "METHOD": method, "CLUSTERS": 3, **MEMORY}
    kept = rows_of(run("unitclusters", given)["OUTPUT"])
    assert kept[-1]["flag"] == "island"
    assert [r["code"] for r in kept if r["cluster"] == kept[-1]["cluster"]] == ["far"]
    linked = rows_of(run("unitclusters", {**given, "ISLANDS": 1})["OUTPUT"])
    assert {r["flag"] for r in linked} == {None}


def test_geometry_matters_only_where_it_is_used(run, layer, rows_of, refusal):
    bow = "POLYGON((118 32,118.1 32.1,118.1 32,118 32.1,118 32))"
    rows = [{**r, "wkt": bow if r["code"] == "00" else None if r["code"] == "11" else r["wkt"]} for r in cells(uneven)]
    given = {"INPUT": layer(rows), "FIELDS": ["v", "w"], "CLUSTERS": 3, **MEMORY}
    assert None not in {r["cluster"] for r in rows_of(run("unitclusters", given)["OUTPUT"])}
    assert "Fix geometries" in refusal("unitclusters", {**given, "METHOD": CONTIGUOUS})
    rows[0]["wkt"] = cells()[0]["wkt"]
    made = rows_of(run("unitclusters", {**given, "INPUT": layer(rows), "METHOD": CONTIGUOUS})["OUTPUT"])
    assert [(r["code"], r["flag"]) for r in made if r["cluster"] is None] == [("11", "no_geometry")]


def test_selection_taken_names_and_files(run, layer, rows_of, tmp_path):
    rows = [{**r, "cluster": 7, "flag": "old"} for r in cells(uneven)]
    source = layer(rows, name="县域")
    source.selectByIds([f.id() for f in source.getFeatures()][:12])
    QgsProject.instance().addMapLayer(source)
    folder = tmp_path / "碳 平衡"
    folder.mkdir()
    try:
        result = run("unitclusters", {"INPUT": QgsProcessingFeatureSourceDefinition(source.id(), True), "FIELDS": ["v", "w"],
                                      "CLUSTERS": 3, "OUTPUT": str(folder / "分类.shp"),
                                      "OUTPUT_TABLE": str(folder / "均值.csv")})
    finally:
        QgsProject.instance().removeMapLayer(source)
    made = rows_of(result["OUTPUT"])
    assert len(made) == 12
    assert {r["cluster"] for r in made} == {7}
    assert {r["cluster_2"] for r in made} == {1, 2, 3}
    assert {r["flag"] for r in made} == {"old"}
    assert any("the new ones are called" in text for text in run.feedback.warned)
    with open(result["OUTPUT_TABLE"], encoding="utf-8") as file:
        assert [r["variable"] for r in csv.DictReader(file)] == ["v"] * 3 + ["w"] * 3


@every
def test_a_cancelled_run_leaves_nothing(run, layer, tmp_path, feedback, method):
    stopped = feedback(stop_at=40)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("unitclusters", {"INPUT": layer(cells(uneven, side=15)), "FIELDS": ["v", "w"], "METHOD": method, "STARTS": 500,
                             "OUTPUT": str(tmp_path / "o.gpkg"), "OUTPUT_HTML": str(tmp_path / "o.html")}, stopped)
    assert not list(tmp_path.iterdir())


def test_the_style_counts_the_units(run, layer, tmp_path):
    target = tmp_path / "o.gpkg"
    run("unitclusters", {"INPUT": layer(cells(uneven, (2000, 2010))), "YEAR": "year", "FIELDS": ["v", "w"], "CLUSTERS": 3,
                         "OUTPUT": str(target)})
    styled = QgsVectorLayer(str(target), "o", "ogr")
    renderer = styled.renderer()
    assert renderer.classAttribute() == "cluster"
    held = [r["cluster"] for r in (dict(zip((f.name() for f in styled.fields()), row.attributes()))
                                   for row in styled.getFeatures()) if r["year"] == 2010]
    labels = [c.label() for c in renderer.categories()]
    assert labels[:3] == [f"Cluster {k} ({held.count(k)}, 2010)" for k in (1, 2, 3)]
    assert len({c.symbol().color().name() for c in renderer.categories()}) == 4


# --- pages

@pytest.mark.parametrize("years", [(None,), (2000, 2010)])
def test_the_page(run, layer, tmp_path, years):
    path = tmp_path / "clusters.html"
    run("unitclusters", {"INPUT": layer(cells(uneven, years)), "YEAR": "year" if years[0] else None, "FIELDS": ["v", "w"],
                         "METHOD": SKATER, **MEMORY, "OUTPUT_HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    # a map and a profile for each year, the numbers tried, and the outlines
    assert text.count("<svg") == 2 * len(years) + 2
    assert "Assunção" in text
    assert "<script" not in text
    assert not re.search(r"\bnan\b|\bNone\b", text)


def test_the_page_in_chinese_of_a_table_without_spread(qgis_app, run, layer, tmp_path, monkeypatch):
    from carbonbalance.algorithms.bridge import settings

    monkeypatch.setattr(settings, "report_language", lambda: "zh")
    path = tmp_path / "clusters.html"
    rows = [{**r, "same": 3.0} for r in cells()]
    run("unitclusters", {"INPUT": layer(rows, geometry="NoGeometry"), "FIELDS": ["v", "w", "same"], "CLUSTERS": 4, **MEMORY,
                         "OUTPUT_HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    assert "单元聚类分区" in text
    assert text.count("<svg") == 2
    assert not re.search(r"\bnan\b|\bNone\b|\binf\b", text)


@pytest.mark.parametrize("language", [0, 1])
def test_the_section_of_a_study(run, layer, tmp_path, language):
    made = run("unitclusters", {"INPUT": layer(cells(uneven, (2000, 2010))), "UNIT_ID": "code", "YEAR": "year",
                                "FIELDS": ["v", "w"], "CLUSTERS": 3, **MEMORY})
    path = tmp_path / "study.html"
    run("studyreport", {"TITLE": "study", "LAYERS": [made["OUTPUT"]], "LANGUAGE": language, "OUTPUT_HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    assert ("单元聚类" if language else "Clusters of units") in text
    assert text.count("<svg") == 2 + 2 + 1  # maps, profiles, outlines
    assert "k-means++" in text
    settings = re.search(("<p>[^<]*Fields = v, w;[^<]*</p>", "<p>[^<]*字段 = v、w；[^<]*</p>")[language], text).group()
    assert ("Seed = 12345", "随机种子 = 12345")[language] in settings
    assert ("Spatial weights", "空间权重")[language] not in settings


def test_the_section_of_a_layer_without_history(run, layer, tmp_path):
    rows = [{**r, "cluster": i % 3 + 1 if i else None, "silhouette": 0.5 if i else None} for i, r in enumerate(cells(uneven))]
    path = tmp_path / "study.html"
    run("studyreport", {"TITLE": "study", "LAYERS": [layer(rows, kinds={"cluster": "integer", "silhouette": "real"})],
                        "OUTPUT_HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    assert text.count("<svg") == 2  # the map and its outlines; the fields of the profile are not known
    assert "without cluster" in text
    assert "holds no record of this step" in text
