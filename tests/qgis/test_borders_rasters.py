"""Every raster input of every step at its borders: right cells or a clear sentence, whatever the grid and its gaps.

The inputs come from the registry: one that is registered without a recipe in border_grids.py fails here. All files lie in a
folder with a Chinese name.
"""

from dataclasses import replace

import numpy as np
import pytest
from border_grids import DEGREE, GRIDS, LOST, METRIC, OBLONG, SHAPE
from border_worlds import GRIDDED, STEPS

each_input = pytest.mark.parametrize("place", GRIDDED, ids=["-".join(p) for p in GRIDDED], indirect=True)
each_call = pytest.mark.parametrize("recipe", GRIDS, ids=["-".join((r.step, *r.monthly)) for r in GRIDS])
HOLE = (1, 2)
"""Row and column of the cell without data: grassland, allowed, and not of the lowest class."""


@pytest.fixture
def place(request):
    """Recipe and parameter of a registered input."""
    step, parameter = request.param
    found = [r for r in GRIDS if r.step == step and parameter in r.planes]
    assert found, f"“{step}” is registered, but its raster {parameter} has no place in the border matrix"
    return found[0], parameter


@pytest.fixture
def right(run):
    """Run a case and compare it with its answer."""

    def inner(case, **more):
        results = run(case.recipe.step, case.parameters(**more))
        case.verify(results)
        return results

    return inner


def test_every_raster_has_its_borders():
    assert {(r.step, name) for r in GRIDS for name in r.planes} == set(GRIDDED)


# --- grids --------------------------------------------------------------------------------------------------------

@each_call
def test_cells_that_are_no_squares(recipe, grid_case, right):
    right(grid_case(recipe, place=OBLONG))
    right(grid_case(recipe))


@each_call
def test_grid_in_degrees(recipe, grid_case, right, refusal):
    case = grid_case(recipe, place=DEGREE)
    if recipe.degrees:
        assert recipe.degrees in refusal(recipe.step, case.parameters())
    else:
        right(case)


@each_call
def test_no_crs(recipe, grid_case, right, refusal):
    case = grid_case(recipe, place=LOST)
    if recipe.lost:
        sentence = refusal(recipe.step, case.parameters())
        assert recipe.lost in sentence
        assert "assign its projection first" in sentence
    else:
        right(case)


@each_call
def test_one_cell(recipe, grid_case, right):
    case = grid_case(recipe)
    for name, sheets in case.sheets.items():
        case.sheets[name] = [replace(s, cells=s.cells[:1, :1]) for s in sheets]
    right(case)


@each_input
def test_rotated(place, grid_case, refusal):
    recipe, name = place
    case = grid_case(recipe, apart=name)
    case.change(name, skew=0.1)
    sentence = refusal(recipe.step, case.parameters())
    assert f"“{name} 栅格_" in sentence
    assert "is rotated; warp it to a north-up grid first" in sentence


@each_input
def test_another_grid(place, grid_case, right, refusal):
    """One file in cells of half the sides: refused with both named, aligned on request, or read as it is."""
    recipe, name = place
    case = grid_case(recipe, apart=name)
    sheets = case.sheets[name]
    case.change(name, cells=np.kron(sheets[-1].cells, np.ones((2, 2))), place=METRIC.finer())
    if sum(map(len, recipe.planes.values())) == 1:
        right(case)
        return
    if recipe.aligned:
        sentence = refusal(recipe.step, case.parameters())
        assert "6 × 4 cells of 100 × 100" in sentence
        assert "12 × 8 cells of 50 × 50" in sentence
        if not STEPS[recipe.step].parameterDefinition("ALIGN"):
            return
    right(case, **({"ALIGN": 1} if recipe.aligned else {}))


# --- no data ------------------------------------------------------------------------------------------------------

@each_input
def test_gaps(place, grid_case, right):
    """A cell without data in one file, whose nodata value is another than that of the others."""
    recipe, name = place
    case = grid_case(recipe, apart=name)
    cells = case.sheets[name][-1].cells.copy()
    cells[HOLE] = np.nan
    case.change(name, cells=cells, nodata=-77.0)
    right(case)


@each_input
def test_no_nodata_declared(place, grid_case, right):
    """NaN and infinity are no data, whether a file says so or not."""
    recipe, name = place
    case = grid_case(recipe, apart=name)
    cells = case.sheets[name][-1].cells.copy()
    cells[HOLE], cells[0, 0] = np.nan, np.inf
    case.change(name, cells=cells, nodata=None)
    right(case)


@each_input
def test_no_data_at_all(place, grid_case, right, refusal):
    recipe, name = place
    case = grid_case(recipe, apart=name)
    case.change(name, cells=np.full(SHAPE, np.nan))
    if name in recipe.void:
        words = recipe.void[name].format(name=name, count=len(case.sheets[name]))
        assert words in refusal(recipe.step, case.parameters())
        assert not list(case.folder.glob("结果*"))
    else:
        right(case)


# --- files --------------------------------------------------------------------------------------------------------

@each_input
def test_a_file_less(place, grid_case, right, refusal):
    """A month that is missing is refused by its number; a year or a criterion less is another question."""
    recipe, name = place
    case = grid_case(recipe, apart=name)
    if STEPS[recipe.step].parameterDefinition(name).type() == "raster" or len(case.sheets[name]) == 1:
        parameters = {k: v for k, v in case.parameters().items() if k != name}
        sentence = refusal(recipe.step, parameters) if name != "CONSTRAINT" else "CONSTRAINT"
        assert name in sentence or STEPS[recipe.step].parameterDefinition(name).description() in sentence
        return
    del case.sheets[name][-1]
    if name in recipe.monthly:
        sentence = refusal(recipe.step, case.parameters())
        assert "11 rasters or bands" in sentence
        assert "12" in sentence
        assert STEPS[recipe.step].parameterDefinition(name).description() in sentence
    else:
        right(case, **({"WEIGHTS": ""} if "WEIGHTS" in recipe.others else {}))


@each_input
def test_a_file_that_is_no_raster(place, grid_case, refusal):
    """It must not be left out in silence: the others would make an answer without it."""
    recipe, name = place
    case = grid_case(recipe, apart=name)
    parameters = case.parameters()
    broken = case.folder / "坏 broken_2020.tif"
    broken.write_text("no raster")
    given = parameters[name]
    parameters[name] = [*given[:-1], str(broken)] if isinstance(given, list) else str(broken)
    sentence = refusal(recipe.step, parameters)
    assert broken.name in sentence
