"""Moran, LISA and hot spots as a user runs them: published and hand-derived numbers, and their borders."""

import math

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition
from shapes import lattice

STEPS = {"globalautocorrelation": "OUTPUT_TABLE", "localmoran": "OUTPUT", "hotspots": "OUTPUT"}
QUICK = {"PERMUTATIONS": 99}
every = pytest.mark.parametrize("step", STEPS)


def cells(value, *how, **more):
    """Rows of a lattice with one value each."""
    return lattice(lambda i, j, year: {"v": value(i, j, year)}, *how, **more)


def test_moran_of_columbus(run, columbus, rows_of):
    # spdep and esda agree: I 0.5001885572, E −0.0208333, Var(rand) 0.0086892892, z 5.5893827, Geary C 0.5405282;
    # General G (binary queen) 0.12780746, z 4.6381509; queen contiguity has 236 links
    result = run("globalautocorrelation", {"INPUT": columbus, "VALUE": "CRIME", "STATISTICS": [0, 1, 2],
                                           "OUTPUT_TABLE": "memory:"})
    moran, geary, general = rows_of(result["OUTPUT_TABLE"])
    assert moran["value"] == pytest.approx(0.5001885572, abs=1e-9)
    assert moran["expected"] == pytest.approx(-0.0208333, abs=1e-7)
    assert moran["variance"] == pytest.approx(0.0086892892, abs=1e-9)
    assert moran["z"] == pytest.approx(5.5893827, abs=1e-6)
    assert geary["value"] == pytest.approx(0.5405282, abs=1e-6)
    assert general["value"] == pytest.approx(0.12780746, abs=1e-8)
    assert general["z"] == pytest.approx(4.6381509, abs=1e-6)
    assert result["MORAN_I"] == moran["value"]
    assert result["Z"] == moran["z"]
    assert any("236 links" in text for text in run.feedback.said)


def test_local_statistics_of_columbus(run, columbus, rows_of, shared):
    # spdep's table; its local I has the variance of n, ours that of n − 1: ours = spdep's × 48/49
    import csv

    with open(shared / "spatial_autocorrelation" / "columbus_CRIME_queen_local_spdep.csv", encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    names = {k.lower(): k for k in expected[0]}
    lisa = rows_of(run("localmoran", {"INPUT": columbus, "VALUE": "CRIME", "OUTPUT": "memory:"})["OUTPUT"])
    hot = rows_of(run("hotspots", {"INPUT": columbus, "VALUE": "CRIME", "OUTPUT": "memory:"})["OUTPUT"])
    star = next(names[k] for k in names if "star" in k or "gi*" in k)
    for mine, spot, row in zip(lisa, hot, expected):
        assert mine["lisa_i"] == pytest.approx(float(row[names["ii"]]) * 48 / 49, abs=1e-9)
        assert spot["gi_z"] == pytest.approx(float(row[star]), abs=1e-9)


def test_a_chessboard_is_dispersed(run, layer, rows_of):
    # every rook neighbour of a cell has the opposite value, so the lag is −z and I = −1
    source = layer(cells(lambda i, j, y: float((i + j) % 2)))
    result = run("globalautocorrelation", {"INPUT": source, "VALUE": "v", "WEIGHTS": 1, "OUTPUT_TABLE": "memory:"})
    assert result["MORAN_I"] == pytest.approx(-1)
    assert rows_of(result["OUTPUT_TABLE"])[0]["verdict"].startswith("dispersed")


def test_hot_spots_do_not_change_when_a_constant_is_added(run, layer, rows_of):
    values = {}
    for shift in (0.0, -1000.0):
        source = layer(cells(lambda i, j, y, shift=shift: i * i + 0.5 * j + shift))
        values[shift] = rows_of(run("hotspots", {"INPUT": source, "VALUE": "v", **QUICK, "OUTPUT": "memory:"})["OUTPUT"])
    for a, b in zip(values[0.0], values[-1000.0]):
        assert b["gi_z"] == pytest.approx(a["gi_z"], abs=1e-9)
        assert (a["gi_bin"], a["gi_psim"], a["n_nbrs"]) == (b["gi_bin"], b["gi_psim"], b["n_nbrs"])
    assert [r["n_nbrs"] for r in values[0.0]][:2] == [3, 5]


@every
def test_years_are_computed_each_on_its_own(run, layer, rows_of, step):
    rows = cells(lambda i, j, y: float(i + (j if y == 2000 else i * j)), (2000, 2010))
    together = rows_of(run(step, {"INPUT": layer(rows), "UNIT_ID": "code", "YEAR": "year", "VALUE": "v", **QUICK,
                                  STEPS[step]: "memory:"})[STEPS[step]])
    alone = [r for year in (2000, 2010) for r in rows_of(run(step, {
        "INPUT": layer([q for q in rows if q["year"] == year]), "UNIT_ID": "code", "YEAR": "year", "VALUE": "v", **QUICK,
        STEPS[step]: "memory:"})[STEPS[step]])]
    assert together == alone
    assert len(together) == (2 if step == "globalautocorrelation" else 32)


@every
def test_the_order_of_the_features_does_not_matter(run, layer, rows_of, step):
    rows = cells(lambda i, j, y: float((3 * i + 5 * j) % 7))
    given = {"VALUE": "v", **QUICK, STEPS[step]: "memory:"}
    straight = rows_of(run(step, {"INPUT": layer(rows), **given})[STEPS[step]])
    turned = rows_of(run(step, {"INPUT": layer(rows[::-1]), **given})[STEPS[step]])
    assert (straight if step == "globalautocorrelation" else straight[::-1]) == turned


@every
def test_null_stays_null_with_a_reason(run, layer, rows_of, step):
    rows = cells(lambda i, j, y: None if (i, j) == (1, 1) else float(i))
    result = rows_of(run(step, {"INPUT": layer(rows), "VALUE": "v", **QUICK, STEPS[step]: "memory:"})[STEPS[step]])
    if step == "globalautocorrelation":
        assert result[0]["n"] == 15
        return
    field = {"localmoran": "lisa_i", "hotspots": "gi_z"}[step]
    assert [r["code"] for r in result if r[field] is None] == ["11"]
    assert result[5]["flag"] == "no_value"
    assert len(result) == 16
    # the neighbour of the missing unit has lost a neighbour: a corner has three, this corner's one is gone
    assert result[0]["n_nbrs"] == 2


@every
def test_a_year_without_values_is_left_out_with_a_warning(run, layer, rows_of, step):
    rows = cells(lambda i, j, y: None if y == 2000 else float(i), (2000, 2010))
    result = rows_of(run(step, {"INPUT": layer(rows, kinds={"v": "real"}), "YEAR": "year", "VALUE": "v", **QUICK,
                                STEPS[step]: "memory:"})[STEPS[step]])
    assert any("2000" in text for text in run.feedback.warned)
    if step != "globalautocorrelation":
        assert {r["flag"] for r in result if r["year"] == 2000} == {"no_value"}
        assert len(result) == 32


@every
@pytest.mark.parametrize(("values", "why"), [
    (lambda i, j, y: 5.0, "same|constant|differ"),
    (lambda i, j, y: None, "value"),
    (lambda i, j, y: "x", "no numbers"),
])
def test_what_cannot_be_computed_is_said_in_a_sentence(run, layer, tmp_path, step, values, why):
    rows = cells(values)
    source = layer(rows, kinds={"v": "text" if rows[0]["v"] == "x" else "real"})
    with pytest.raises(QgsProcessingException, match=why) as caught:
        run(step, {"INPUT": source, "VALUE": "v", **QUICK, STEPS[step]: str(tmp_path / "out.gpkg")})
    assert "unforeseen" not in str(caught.value)
    assert not list(tmp_path.iterdir())


@every
def test_few_units_are_refused(run, layer, step):
    for count in (1, 3):
        with pytest.raises(QgsProcessingException, match=r"four|4"):
            run(step, {"INPUT": layer(cells(lambda i, j, y: float(i + 2 * j))[:count]), "VALUE": "v", **QUICK,
                       STEPS[step]: "memory:"})


@every
@pytest.mark.parametrize("kind", range(6))
def test_all_kinds_of_weights_in_degrees(run, layer, rows_of, step, kind):
    source = layer(cells(lambda i, j, y: float(i * i + j)))
    result = run(step, {"INPUT": source, "VALUE": "v", "WEIGHTS": kind, "K": 4, **QUICK, STEPS[step]: "memory:"})
    rows = rows_of(result[STEPS[step]])
    if step == "globalautocorrelation":
        assert rows[0]["value"] > 0.2
    else:
        assert min(r["n_nbrs"] for r in rows) >= 1
    assert any("neighbours on average" in text for text in run.feedback.said)


@every
def test_islands_by_policy(run, layer, rows_of, step):
    island = {"code": "far", "v": 3.0, "wkt": "POLYGON((125 40,125.1 40,125.1 40.1,125 40.1,125 40))"}
    rows = [*cells(lambda i, j, y: float(i + j)), island]
    given = {"VALUE": "v", **QUICK, STEPS[step]: "memory:"}
    kept = rows_of(run(step, {"INPUT": layer(rows), "ISLANDS": 0, **given})[STEPS[step]])
    linked = rows_of(run(step, {"INPUT": layer(rows), "ISLANDS": 1, **given})[STEPS[step]])
    if step != "globalautocorrelation":
        assert (kept[-1]["n_nbrs"], linked[-1]["n_nbrs"]) == (0, 1)
        assert "island" in kept[-1]["flag"]
        assert linked[-1]["flag"] is None
    if step == "localmoran":
        assert kept[-1]["lisa_code"] == 6
    if step == "hotspots":
        assert kept[-1]["gi_z"] is not None
        assert (kept[-1]["gi_bin"], kept[-1]["gi_class"]) == (None, None)
    with pytest.raises(QgsProcessingException, match="neighbour"):
        run(step, {"INPUT": layer(rows), "ISLANDS": 2, **given})


@every
def test_borders_of_geometry_and_selection(run, layer, rows_of, step):
    rows = cells(lambda i, j, y: float(i * 2 + j))
    nothing = [{**r, "wkt": None} if r["code"] == "22" else r for r in rows]
    given = {"VALUE": "v", **QUICK, STEPS[step]: "memory:"}
    result = rows_of(run(step, {"INPUT": layer(nothing), **given})[STEPS[step]])
    if step != "globalautocorrelation":
        assert [r["flag"] for r in result if r["code"] == "22"] == ["no_geometry"]
    bow = [{**r, "wkt": "POLYGON((118 32,118.1 32.1,118.1 32,118 32.1,118 32))"} if r["code"] == "00" else r for r in rows]
    with pytest.raises(QgsProcessingException, match="Fix geometries"):
        run(step, {"INPUT": layer(bow), **given})
    source = layer(rows)
    source.selectByIds([f.id() for f in source.getFeatures() if f["code"][0] in "012"])
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(source)
    try:
        result = rows_of(run(step, {"INPUT": QgsProcessingFeatureSourceDefinition(source.id(), True), **given})[STEPS[step]])
    finally:
        QgsProject.instance().removeMapLayer(source)
    assert (result[0]["n"] if step == "globalautocorrelation" else len(result)) == 12


@every
def test_identical_polygons_and_components(run, layer, rows_of, step):
    rows = cells(lambda i, j, y: float(i + j), gap={(2, 0), (2, 1), (2, 2), (2, 3)})
    rows.append({**rows[0], "code": "twin", "v": 9.0})
    result = rows_of(run(step, {"INPUT": layer(rows), "VALUE": "v", **QUICK, STEPS[step]: "memory:"})[STEPS[step]])
    assert any("2 connected part" in text for text in run.feedback.said + run.feedback.warned)
    assert (result[0]["n"] if step == "globalautocorrelation" else len(result)) == 13


@pytest.mark.parametrize("step", ["localmoran", "hotspots"])
def test_a_cancelled_run_leaves_nothing(run, layer, tmp_path, feedback, step):
    source = layer(cells(lambda i, j, y: float((i * 7 + j * 3) % 11), range(2000, 2010), side=12))
    stopped = feedback()
    stopped.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(step, {"INPUT": source, "YEAR": "year", "VALUE": "v", "PERMUTATIONS": 99999,
                   "OUTPUT": str(tmp_path / "out.gpkg")}, stopped)
    assert not list(tmp_path.iterdir())


def test_strict_correction_with_few_permutations_is_warned_about(run, layer):
    source = layer(cells(lambda i, j, y: float(i + j)))
    run("localmoran", {"INPUT": source, "VALUE": "v", "PERMUTATIONS": 19, "CORRECTION": 2, "OUTPUT": "memory:"})
    assert any("permutations" in text for text in run.feedback.warned)


def test_the_page_of_the_step(run, layer, tmp_path):
    path = tmp_path / "moran.html"
    run("globalautocorrelation", {"INPUT": layer(cells(lambda i, j, y: float(i + j + y - 2000), (2000, 2001, 2002))),
                                  "YEAR": "year", "VALUE": "v", "OUTPUT_TABLE": "memory:", "OUTPUT_HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    assert "Moran" in text
    assert text.count("<svg") >= 2
    assert "<script" not in text


def test_a_bivariate_field(run, layer, rows_of):
    rows = [{**r, "w": -r["v"]} for r in cells(lambda i, j, y: float(i * 3 + j))]
    result = run("globalautocorrelation", {"INPUT": layer(rows), "VALUE": "v", "SECOND": "w", "STATISTICS": [0],
                                           "OUTPUT_TABLE": "memory:"})
    moran, cross = rows_of(result["OUTPUT_TABLE"])
    # against its own negative the cross product is that of Moran's I with the sign turned, scaled by (n − 1)/n at most
    assert cross["value"] < 0
    assert math.isclose(abs(cross["value"]), moran["value"], rel_tol=0.08)


