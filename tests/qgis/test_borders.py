"""Every step at the borders of its rows: a right answer or a clear sentence, never a crash or a lost row.

The steps and their inputs come from the registry: one that is registered without a recipe in border_worlds.py fails here.
"""

import re
from pathlib import Path

import pytest
from border_worlds import (
    CELLS,
    CHINESE,
    DEGREES,
    ENDINGS,
    INPUTS,
    METRES,
    NEEDS_VALUES,
    NOWHERE,
    PLACED,
    RECIPES,
    ROWED,
    STEPS,
    TABLED,
    TYPED,
    ZONAL,
    Case,
    moved,
    recipe_of,
    selection_of,
)
from border_worlds import GRIDDED as RASTERS
from qgis.core import QgsVectorLayer


def rows_of_steps(wanted=lambda recipe: True):
    """The test for every input of rows that there is, or for those whose recipe is wanted."""
    places = [p for p in ROWED if p not in RECIPES or wanted(RECIPES[p])]
    names = ["-".join(p) if sum(q[0] == p[0] for q in ROWED) > 1 else p[0] for p in places]
    return pytest.mark.parametrize("recipe", places, ids=names, indirect=True)


@pytest.fixture
def recipe(request):
    return recipe_of(request.param)


steps = rows_of_steps()
with_values = rows_of_steps(lambda r: r.values)
with_units = rows_of_steps(lambda r: "UNIT_ID" in {d.name() for d in STEPS[r.step].parameterDefinitions()
                                                  if d.type() == "field" and d.parentLayerParameterName() == r.main})
from_sources = rows_of_steps(lambda r: INPUTS[r.step, r.main] != "layers")
"""All but lists of layers, which QGIS hands over whole, without a selection."""
onto_cells = rows_of_steps(lambda r: r.step in ZONAL)


def test_every_input_of_every_step_has_its_borders(qgis_app):
    """Each registered input is rows, rasters, a table or a matrix, and so stands in one of the matrices of borders."""
    from carbonbalance.algorithms import MODELS

    registered = {(name, d.name()) for name, step in STEPS.items() for d in step.parameterDefinitions()
                  if d.type() in ("source", "raster", "multilayer", "matrix")}
    assert registered == {*ROWED, *RASTERS, *TABLED, *TYPED}
    assert set(RECIPES) == set(ROWED)
    provider = qgis_app.processingRegistry().providerById("carbonbalance")
    assert set(STEPS) == {a.name() for a in provider.algorithms()} - set(MODELS)


# --- rows ---------------------------------------------------------------------------------------------------------

@steps
def test_normal(recipe, case, answers, qgis_app):
    results = answers(case(recipe))
    declared = {o.name() for o in qgis_app.processingRegistry().algorithmById(
        f"carbonbalance:{recipe.step}").outputDefinitions()}
    assert set(results) <= declared


@steps
def test_empty_layer(recipe, case, refusal):
    # one of many layers of a report may be empty, but not the only one
    words = "has no features" if INPUTS[recipe.step, recipe.main] != "layers" else "No result of a step"
    assert words in refusal(recipe.step, case(recipe, rows=[]).parameters())


@steps
def test_one_row(recipe, case, answers, refusal):
    single = case(recipe, rows=Case.given(recipe)[:1])
    sentences = {"growth": "holds fewer than two", "lmdi": "holds only 2010",
                 **{step: "has 1 units with" for step, words in NEEDS_VALUES.items() if words == "has 0 units with"}}
    if recipe.step in sentences:
        assert sentences[recipe.step] in refusal(recipe.step, single.parameters())
    else:
        answers(single)


@with_values
def test_all_null(recipe, case, run, refusal, answers):
    rows = [{**r, **dict.fromkeys(recipe.values)} for r in Case.given(recipe)]
    empty = case(recipe, rows=rows)
    if recipe.step in NEEDS_VALUES:
        assert NEEDS_VALUES[recipe.step] in refusal(recipe.step, empty.parameters())
    else:
        answers(empty)
        if recipe.step not in ("stackyears", "studyreport"):  # the page says how many units lack a value
            assert run.feedback.warned, "a result without any value needs a word"


@with_values
def test_null_among_values(recipe, case, answers):
    for name in recipe.values:
        rows = Case.given(recipe)
        rows[1][name] = None
        answers(case(recipe, rows=rows))


@with_values
def test_text_in_a_number_field(recipe, case, refusal):
    for name in recipe.values:
        rows = Case.given(recipe)
        rows[2][name] = "n/a"
        sentence = refusal(recipe.step, case(recipe, rows=rows, texts=(name,)).parameters())
        assert f"“{name}”" in sentence
        assert "“n/a”" in sentence
        assert "1 values that are no numbers" in sentence


@with_values
def test_numbers_given_as_text(recipe, case, run):
    # of a text field the text is carried on untouched, the number is computed with
    texts = case(recipe, texts=recipe.values)
    texts.check(texts.result(run(recipe.step, texts.parameters())))


@with_units
def test_units_without_a_name_and_units_twice(recipe, case, refusal, answers):
    nameless = Case.given(recipe)
    nameless[1]["code"] = None
    doubled = [*Case.given(recipe), Case.given(recipe)[0]]
    if recipe.step == "joinpanel":  # a table is looked up for each row: one without a key finds nothing, two find the same
        answers(case(recipe, rows=nameless))
        answers(case(recipe, rows=doubled))
        return
    sentence = refusal(recipe.step, case(recipe, rows=nameless).parameters(UNIT_ID="code"))
    assert "Unit field “code” of “units” is empty in 1 rows (first: #2)" in sentence
    sentence = refusal(recipe.step, case(recipe, rows=doubled).parameters(UNIT_ID="code"))
    assert "has more than one row for the same unit" in sentence
    assert f"({doubled[0]['code']}" in sentence


# --- geometry -----------------------------------------------------------------------------------------------------

NEEDS_SHAPES = {"aggregateunits", *ZONAL, *PLACED}
"""Steps that cannot do without sound polygons; the others say that the area is missing where they measure it."""
NEEDS_CRS = {*ZONAL, *PLACED}


@steps
def test_invalid_geometry(recipe, case, answers, refusal):
    broken = case(recipe, shapes={"a": recipe.world.bow_tie("a")})
    if recipe.step in NEEDS_SHAPES:
        sentence = refusal(recipe.step, broken.parameters())
        assert "1 invalid polygons" in sentence
        assert "Fix geometries" in sentence
    else:
        answers(broken)


@steps
def test_null_geometry(recipe, case, answers, run):
    rows = [{**r, "c": None} if recipe.step in PLACED and r["code"] == "a" and "c" in r else r for r in Case.given(recipe)]
    for shape in (None, "POLYGON EMPTY") if recipe.step in ZONAL | PLACED else (None,):
        results = answers(case(recipe, rows=rows, shapes={"a": shape}, cells={**CELLS, "a": 0}))
    if recipe.step in ("carbonbalance", "sequestration"):
        assert any("have no valid polygon" in text for text in run.feedback.warned)
    if recipe.step == "aggregateunits":
        # the group of a alone has no shape; the other is the union of b and c
        assert [f.geometry().isNull() or f.geometry().isEmpty() for f in results["OUTPUT"].getFeatures()] == [
            f["grp"] == "东" for f in results["OUTPUT"].getFeatures()]


@steps
def test_multipart_and_holes(recipe, case, answers):
    # b: two strips of 2 × 5 cells with a gap between; c: a hole of one cell
    w = recipe.world
    shapes = {"b": f"MULTIPOLYGON(({w.square('b', 0, 2)}),({w.square('b', 3, 5)}))",
              "c": f"POLYGON({w.square('c')},{w.square('c', 2, 3, 2, 3)})"}
    results = answers(case(recipe, shapes=shapes, cells={"a": 25, "b": 20, "c": 24}))
    if recipe.step == "aggregateunits":
        # west = b (20 cells) and c (24 cells), of 0.02° each
        areas = [f.geometry().area() for f in results["OUTPUT"].getFeatures() if f["grp"] == "西"]
        assert areas == pytest.approx([44 * 0.02**2] * 2, rel=1e-9)


@steps
def test_projected_crs(recipe, case, answers):
    answers(case(recipe, world=METRES))


def test_area_is_that_of_the_ellipsoid_in_every_crs(case, run, rows_of):
    # at easting 500 000 m the scale of UTM is 0.9996: 10 km on the map are 10 004 m, 100.08 km² on the ground.
    # 0.1° × 0.1° at 32.05° N: 111.32·cos 32.05° × 110.89 km per degree, 104.7 km² within 0.2 %
    for world, area, rel in ((METRES, 100 / 0.9996**2, 1e-4), (DEGREES, 0.01 * 111.32 * 0.84758 * 110.89, 2e-3)):
        square = case(RECIPES["carbonbalance", "INPUT"], world=world)
        rows = rows_of(run("carbonbalance", square.parameters())["OUTPUT"])
        density = {r["code"]: r["c"] / r["c_dens"] for r in rows}
        assert density["a"] == pytest.approx(area, rel=rel)


@steps
def test_no_crs(recipe, case, answers, refusal, run, rows_of):
    lost = case(recipe, world=NOWHERE)
    if recipe.step in NEEDS_CRS:
        sentence = refusal(recipe.step, lost.parameters())
        assert "has no coordinate reference system" in sentence
        assert "assign its projection" in sentence
        return
    results = answers(lost)
    if recipe.step in ("carbonbalance", "sequestration"):
        assert any("no coordinate reference system" in text for text in run.feedback.warned)
    if recipe.step == "carbonbalance":
        rows = rows_of(results["OUTPUT"])
        assert {r["c_dens"] for r in rows} == {None}
        assert all("no_area" in r["flag"] for r in rows)


@onto_cells
def test_units_beyond_the_cells(recipe, case, answers, run):
    """A unit where there is no raster keeps its row, without a value."""
    rows = [*Case.given(recipe), {**Case.given(recipe)[0], "code": "p"}]
    answers(case(recipe, rows=rows, cells={**CELLS, "p": 0}))


@onto_cells
def test_units_in_another_crs_than_the_cells(recipe, case, answers):
    there = "EPSG:32651" if recipe.world is METRES else METRES.crs
    shapes = {u: moved(recipe.world.shape(u), recipe.world.crs, there) for u in "abc"}
    other = case(recipe, shapes=shapes, crs=there)
    answers(other)


# --- names, places, formats ---------------------------------------------------------------------------------------

@rows_of_steps(lambda r: r.origin)
def test_field_names_that_are_taken(recipe, case, run, rows_of):
    """The input has every field that the step makes, as the step's own output has."""
    plain = case(recipe)
    first = rows_of(run(recipe.step, plain.parameters())["OUTPUT"])
    new = [n for n in first[0] if n not in plain.rows[0] and n != "flag"]
    assert new
    rows = [{**r, **dict.fromkeys(new, -7.5), "flag": "earlier"} for r in plain.rows]
    again = case(recipe, rows=rows)
    got = rows_of(run(recipe.step, again.parameters())["OUTPUT"])
    assert len(got) == len(first)
    second = dict(m.groups() for m in re.finditer(r"(\w+) → (\w+)", "\n".join(
        text for text in run.feedback.warned if "fields of these names already" in text)))
    assert set(second) == set(new)
    assert len(set(second.values()) - {*new, *plain.rows[0]}) == len(new)
    # ten characters at most, so that a Shapefile has the names that the warning gives
    assert all(len(other) <= 10 and other.startswith(name[:8] if len(name) > 8 else name) for name, other in second.items())
    for old, row in zip(first, got):
        assert {row[n] for n in new} == {-7.5}
        for name, other in second.items():
            assert row[other] == (pytest.approx(old[name], rel=1e-12) if isinstance(old[name], float) else old[name])
        assert row["flag"].split("; ")[0] == "earlier"
        assert "flag_2" not in row


@steps
def test_chinese_names_everywhere(recipe, case, run, tmp_path):
    named = case(recipe, names=CHINESE)
    folder = tmp_path / "研究 数据"
    folder.mkdir()
    target = folder / f"结果 1.{ENDINGS[recipe.destination()]}"
    results = run(recipe.step, named.parameters(str(target)))
    assert Path(results[recipe.target]) == target
    named.check(named.result(results))


@from_sources
def test_selected_features_only(recipe, case, run):
    whole = case(recipe)
    chosen = [i for i, r in enumerate(whole.rows) if r["code"] != "c"]
    whole.layer.selectByIds([f.id() for i, f in enumerate(whole.layer.getFeatures()) if i in chosen])
    part = case(recipe, rows=[whole.rows[i] for i in chosen])
    with selection_of(whole.layer) as source:
        part.check(part.result(run(recipe.step, whole.parameters(source=source))))


@steps
def test_a_filter_and_another_order(recipe, case, run, tmp_path):
    """Of a file in which the rows stand the other way round, and a unit is hidden by the layer's filter."""
    import processing

    backwards = case(recipe, rows=Case.given(recipe)[::-1])
    place = processing.run("native:savefeatures", {"INPUT": backwards.layer, "OUTPUT": str(tmp_path / "单位.gpkg")})["OUTPUT"]
    layer = QgsVectorLayer(place, "units", "ogr")
    assert layer.setSubsetString("code <> 'c'")
    part = case(recipe, rows=[r for r in backwards.rows if r["code"] != "c"])
    part.check(part.result(run(recipe.step, part.parameters(source=layer))))


@rows_of_steps(lambda r: r.target == "OUTPUT" and r.destination() == "sink")
def test_shapefile(recipe, case, run, rows_of, tmp_path):
    plain = case(recipe)
    result = run(recipe.step, plain.parameters(str(tmp_path / "out.shp")))[recipe.target]
    in_memory = rows_of(run(recipe.step, plain.parameters())[recipe.target])
    rows = rows_of(result)
    assert list(rows[0]) == list(in_memory[0])
    assert all(len(n.encode()) <= 10 for n in rows[0])
    for a, b in zip(rows, in_memory):
        for name, value in b.items():
            # the format has no NULL text
            assert (a[name] or None if isinstance(a[name], str) else a[name]) == (
                pytest.approx(value, rel=1e-9) if isinstance(value, float) else value), name
    plain.check([{n: v or None if isinstance(v, str) else v for n, v in r.items()} for r in rows])
