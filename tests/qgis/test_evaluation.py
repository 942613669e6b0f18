"""The evaluations as a user runs them: published numbers, chained, and what they cannot use said in a sentence."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X = [(3.2, 80.0, 12.0), (5.6, 60.0, 30.0), (1.1, 95.0, 5.0), (4.0, 70.0, 22.0)]
"""T8.1 of the methods dossier; columns +, −, +."""
CLOSENESS = [0.382683, 1, 0, 0.679397]


def units(rows=X, **more):
    return [{"code": f"u{k}", "a": a, "b": b, "c": c, **more} for k, (a, b, c) in enumerate(rows)]


def topsis(source, **more):
    return {"INPUT": source, "POSITIVE": ["a", "c"], "NEGATIVE": ["b"], "OUTPUT": "memory:", **more}


# --- entropy weights and TOPSIS

def test_worked_example_of_topsis(layer, run, rows_of):
    result = run("entropytopsis", topsis(layer(units()), UNIT_ID="code", OUTPUT_TABLE="memory:", OBSTACLES="memory:"))
    rows = rows_of(result["OUTPUT"])
    assert [r["topsis"] for r in rows] == pytest.approx(CLOSENESS, abs=5e-7)
    assert [r["topsi_rank"] for r in rows] == [3, 1, 4, 2]
    table = rows_of(result["OUTPUT_TABLE"])
    assert [(r["indicator"], r["direction"]) for r in table] == [("a", "+"), ("c", "+"), ("b", "−")]
    assert [r["weight"] for r in table] == pytest.approx([0.312509, 0.369360, 0.318131], abs=5e-7)
    of_u2 = [r for r in rows_of(result["OBSTACLES"]) if r["unit"] == "u2"]  # the worst: its obstacles are the weights
    assert [r["obstacle"] for r in of_u2] == pytest.approx([31.2509, 36.9360, 31.8131], abs=5e-5)
    assert result["MEAN"] == pytest.approx(sum(CLOSENESS) / 4, abs=1e-6)
    once = rows_of(run("entropytopsis", topsis(layer(units()), DISTANCE=1, NAME="eco"))["OUTPUT"])
    assert [r["eco"] for r in once] == pytest.approx([0.388769, 1, 0, 0.679163], abs=5e-7)


def test_negative_values_and_other_units_change_nothing(layer, run, rows_of):
    moved = units([(a * 1000 - 9000, b - 1000, -c * -0.01) for a, b, c in X])
    assert [r["topsis"] for r in rows_of(run("entropytopsis", topsis(layer(moved)))["OUTPUT"])] == pytest.approx(
        CLOSENESS, abs=5e-7)


def test_pooled_years(layer, run, rows_of):
    source = layer([*units(year=2000), *units([(a + 1, b, c + 1) for a, b, c in X], year=2010)])
    together = rows_of(run("entropytopsis", topsis(source, UNIT_ID="code", YEAR="year", POOL_YEARS=True))["OUTPUT"])
    assert all(later["topsis"] > early["topsis"] for early, later in zip(together[:4], together[4:]))
    apart = rows_of(run("entropytopsis", topsis(source, UNIT_ID="code", YEAR="year"))["OUTPUT"])
    assert [r["topsis"] for r in apart] == pytest.approx(2 * CLOSENESS, abs=5e-7)
    assert any("pool the years" in text for text in run.feedback.said)


def test_a_constant_indicator_is_told(layer, run, rows_of):
    source = layer(units(flat=4.0))
    rows = rows_of(run("entropytopsis", topsis(source, POSITIVE=["a", "c", "flat"]))["OUTPUT"])
    assert [r["topsis"] for r in rows] == pytest.approx(CLOSENESS, abs=5e-7)
    assert any("“flat” has the same value in all units and has no weight" in text for text in run.feedback.warned)


@pytest.mark.parametrize(("change", "words"), [
    ({"POSITIVE": ["flat"], "NEGATIVE": []}, "has the same values in all 4 units"),
    ({"POSITIVE": ["a", "b"]}, "“b” is an indicator of which more and less is better"),
    ({"WEIGHTS": "0.5, 0.5"}, "There are 2 weights where 3 are needed (a, c, b)"),
    ({"WEIGHTS": "0.5, 0.5, -1"}, "are no numbers of 0 or more"),
    ({"CUTS": "0.6, 0.3"}, "no ascending list"),
    ({"POSITIVE": ["code"]}, "values that are no numbers"),
])
def test_what_topsis_refuses(layer, refusal, change, words):
    assert words in refusal("entropytopsis", topsis(layer(units(flat=4.0)), **change))


def test_two_units_are_too_few_for_topsis(layer, refusal):
    assert "has 2 units with all values, but an evaluation needs 3" in refusal("entropytopsis", topsis(layer(units(X[:2]))))


# --- coupling coordination

def test_chengdu(layer, run, rows_of):
    """Published: C 0.912, T 0.779, D 0.843."""
    source = layer([{"population": 0.952, "land": 0.701, "economy": 0.711}])
    result = run("couplingcoordination", {"INPUT": source, "SYSTEMS": ["population", "land", "economy"], "NORMALIZE": 2,
                                          "SYSTEM_WEIGHTS": "0.3, 0.4, 0.3", "EXPONENT": 3, "OUTPUT": "memory:",
                                          "OUTPUT_TABLE": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert [row["ccd_c"], row["ccd_t"], row["ccd_d"]] == pytest.approx([0.912, 0.779, 0.843], abs=5e-4)
    assert (row["ccd_level"], row["ccd_class"], row["lag"], row["flag"]) == (9, "good coordination", "land", None)
    assert result["MEAN_D"] == pytest.approx(row["ccd_d"])
    (table,) = rows_of(result["OUTPUT_TABLE"])
    assert (table["n_units"], table["n_level9"]) == (1, 1)


def test_two_units_say_little_of_coupling(layer, run, rows_of):
    source = layer([{"s": 1.0, "n": 5.0}, {"s": 2.0, "n": 9.0}])
    rows = rows_of(run("couplingcoordination", {"INPUT": source, "SYSTEMS": ["s", "n"], "OUTPUT": "memory:"})["OUTPUT"])
    assert [(r["ccd_d"], r["flag"]) for r in rows] == [(None, "all_zero"), (1, None)]
    assert any("Only two units (the layer)" in text for text in run.feedback.warned)


@pytest.mark.parametrize(("change", "words"), [
    ({"SYSTEMS": ["a"]}, "two systems or more"),
    ({"SYSTEMS": ["a", "flat"]}, "has the same value of “flat” in all 4 units"),
    ({"NORMALIZE": 2}, "“a” has 4 values outside 0 to 1 (u0, u1, u2 …)"),
    ({"INVERSE": ["b"]}, "“b” is to be inverted, but is none of the systems (a, c)"),
    ({"FORM": 1, "EXPONENT": 2}, "leave it empty for the adjusted form"),
])
def test_what_coupling_refuses(layer, refusal, change, words):
    given = {"INPUT": layer(units(flat=4.0)), "UNIT_ID": "code", "SYSTEMS": ["a", "c"], "OUTPUT": "memory:", **change}
    assert words in refusal("couplingcoordination", given)


def test_the_classes_are_counted_in_the_legend(layer, run, tmp_path):
    target = tmp_path / "协调.gpkg"
    source = layer([{"s": v, "n": v} for v in (0.05, 0.3, 0.3, 0.9)])
    run("couplingcoordination", {"INPUT": source, "SYSTEMS": ["s", "n"], "NORMALIZE": 2, "OUTPUT": str(target)})
    opened = QgsVectorLayer(str(target), "o", "ogr")
    renderer = opened.renderer()
    assert renderer.classAttribute() == "ccd_level"
    # D = √U: 0.22, 0.55, 0.55, 0.95
    labels = [c.label() for c in renderer.categories()]
    assert labels[2] == "moderate disorder (1)"
    assert labels[5] == "barely coordinated (2)"
    assert labels[9] == "quality coordination (1)"
    assert len(labels) == 11


# --- pairwise comparisons

def test_comparisons_as_cells_and_as_a_table(layer, run, rows_of):
    """T9.4."""
    cells = ["1", "3", "5", "1/3", "1", "2", "1/5", "1/2", "1"]
    named = [cell for k, name in enumerate(("slope", "NPP", "roads"))
             for cell in (name, *cells[3 * k:3 * k + 3], *[""] * 6)]
    table = layer([{"who": "slope", "slope": "1", "NPP": "3", "roads": "5"}, {"who": "NPP", "slope": "1/3", "NPP": "1",
                                                                           "roads": "2"},
                   {"who": "roads", "slope": None, "NPP": "1/2", "roads": "1"}], geometry="NoGeometry")
    for given, names in (({"MATRIX": cells}, ["C1", "C2", "C3"]), ({"MATRIX": ",".join(cells)}, ["C1", "C2", "C3"]),
                         ({"MATRIX": named}, ["slope", "NPP", "roads"]),
                         ({"MATRIX": "slope,1,3,5,NPP,1/3,1,2,roads,1/5,1/2,1"}, ["slope", "NPP", "roads"]),
                         ({"MATRIX": [["a", *cells[:3]], ["b", *cells[3:6]], ["c", *cells[6:]]]}, ["a", "b", "c"]),
                         ({"TABLE": table}, ["slope", "NPP", "roads"]),
                         ({"TABLE": table, "CRITERION": "who"}, ["slope", "NPP", "roads"])):
        result = run("ahpweights", {**given, "OUTPUT_TABLE": "memory:"})
        rows = rows_of(result["OUTPUT_TABLE"])
        assert [r["criterion"] for r in rows] == names
        assert [r["weight"] for r in rows] == pytest.approx([0.648329, 0.229651, 0.122020], abs=5e-7)
        assert [result[n] for n in ("LAMBDA_MAX", "CI", "CR")] == pytest.approx([3.003695, 0.001847, 0.003185], abs=1e-6)


@pytest.mark.parametrize(("given", "words"), [
    ({}, "Neither a matrix nor a table"),
    ({"MATRIX": "1,3,3,1"}, "not reciprocal: “C2” over “C1” is 3, but “C1” over “C2” is 3 instead of 1/3"),
    ({"MATRIX": "1,3,1/3"}, "3 cells are no square matrix"),
    ({"MATRIX": [""] * 10}, "no square matrix"),
    ({"MATRIX": "1,9,1/9,1/9,1,9,9,1/9,1"}, "inconsistent (CR = 6.130, 0.1 or more)"),
])
def test_what_comparisons_refuse(refusal, given, words):
    assert words in refusal("ahpweights", {**given, "OUTPUT_TABLE": "memory:"})


def test_inconsistent_comparisons_can_be_warned_about(run):
    result = run("ahpweights", {"MATRIX": "1,9,1/9,1/9,1,9,9,1/9,1", "INCONSISTENT": 1, "OUTPUT_TABLE": "memory:"})
    assert result["CR"] > 6
    assert any("inconsistent" in text for text in run.feedback.warned)


def test_comparisons_cancelled(run, feedback, tmp_path):
    target = tmp_path / "w.csv"
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("ahpweights", {"MATRIX": "1,3,1/3,1", "OUTPUT_TABLE": str(target)}, feedback(stop_at=0.0001))
    assert not target.exists()


def test_comparisons_give_the_weights_of_an_evaluation(layer, run, rows_of):
    named = ["a", "1", "1", "2", *[""] * 6, "c", "", "1", "2", *[""] * 6, "b", "", "", "1", *[""] * 6]
    table = run("ahpweights", {"MATRIX": named, "OUTPUT_TABLE": "memory:"})["OUTPUT_TABLE"]
    by_table = run("entropytopsis", topsis(layer(units()), WEIGHTS_TABLE=table, OUTPUT_TABLE="memory:"))
    assert [r["weight"] for r in rows_of(by_table["OUTPUT_TABLE"])] == pytest.approx([0.4, 0.4, 0.2])
    by_text = run("entropytopsis", topsis(layer(units()), WEIGHTS="2, 2, 1"))
    assert [r["topsis"] for r in rows_of(by_text["OUTPUT"])] == pytest.approx(
        [r["topsis"] for r in rows_of(by_table["OUTPUT"])])


def test_two_weights_of_one_indicator_are_refused(layer, refusal):
    table = layer([{"criterion": name, "weight": w} for name, w in (("a", 1.0), ("b", 1.0), ("c", 1.0), ("a", 5.0))],
                  geometry="NoGeometry")
    assert "more than one weight for a" in refusal("entropytopsis", topsis(layer(units()), WEIGHTS_TABLE=table))
    assert "name a, b, c, a" in refusal("entropytopsis", topsis(layer(units()), WEIGHTS="a=1, b=1, c=1, a=5"))
