"""What must change no result: every step gives each unit the same, in every field, in whatever order the rows stand and in
whatever units their quantities are given, and a step that goes year by year the same whatever other years there are.
"""

import numpy as np
import pytest
from border_worlds import RECIPES as PLACES
from border_worlds import Case
from carbonbalance.core.units import DIMENSIONS
from qgis.core import QgsApplication

RECIPES = {step: recipe for (step, main), recipe in PLACES.items() if main == "INPUT" and recipe.destination() == "sink"}


def _identity(row):
    return str(row.get("code")), str(row.get("year"))


def _sorted(rows):
    """Rows by what names them; those of a table without units by all they hold."""
    if rows and "code" in rows[0]:
        return sorted(rows, key=_identity)
    return sorted(rows, key=lambda row: [f"{v:.9e}" if isinstance(v, float) else str(v) for v in row.values()])


def _same(one, two, recipe, given=()):
    """Compare rows that stand in the same order, but for their number and the fields that are given."""
    assert len(two) == len(one)
    for held, other in zip(one, two):
        assert list(other) == list(held)
        for name, value in held.items():
            if name == "fid" or name in given:
                continue
            if isinstance(value, float):
                assert other[name] == pytest.approx(value, rel=recipe.rel, abs=1e-12), (name, _identity(held))
            else:
                assert other[name] == value, (name, _identity(held))


@pytest.fixture
def computed(layer, raster, tmp_path, run, rows_of):
    """Run a recipe on some rows; returns the rows of the result, sorted, and its numbers."""

    def inner(recipe, rows):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        case = Case(recipe, layer, raster, rows_of, folder, rows=rows)
        results = run(recipe.step, case.parameters())
        return (_sorted(case.result(results)),
                {name: value for name, value in results.items() if isinstance(value, (int, float))})

    return inner


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_rows_in_another_order(recipe, computed):
    given = Case.given(recipe)
    order = np.random.default_rng(3).permutation(len(given))
    (one, numbers), (two, others) = (computed(recipe, rows) for rows in (given, [given[i] for i in order]))
    assert others == pytest.approx(numbers, rel=1e-9)
    _same(one, two, recipe)


OVER_YEARS = {"growth", "lmdi", "gtwr", "unitclusters"}
"""Steps that compare years, or number their clusters as in the year before."""
OF_ALL_ROWS = {"joinpanel", "sequestration"}
"""Steps whose numbers are counts or sums of all rows."""
BY_YEAR = {step: recipe for step, recipe in RECIPES.items()
           if "YEAR" in recipe.fields and step not in OVER_YEARS}


@pytest.mark.parametrize("recipe", BY_YEAR.values(), ids=BY_YEAR)
def test_other_years_change_nothing(recipe, computed):
    """A year alone and beside another; headline numbers are those of the last year."""
    given = Case.given(recipe)
    both, numbers = computed(recipe, given)
    alone, own = computed(recipe, [row for row in given if row["year"] == 2010])
    _same([row for row in both if row["year"] == 2010], alone, recipe)
    if recipe.step not in OF_ALL_ROWS:
        assert own == pytest.approx(numbers, rel=1e-9)


UNITS = {"carbonbalance": ("EMISSION", "SINK", "GDP", "POPULATION"), "balancezones": ("EMISSION", "SINK", "GDP"),
         "lmdi": ("C", "G", "P"), "compensationzones": ("EMISSION", "SINK", "GDP"),
         "landusecarbon": ("BUILT_EMISSION",)}
"""Quantities of which a step asks the unit."""
QUANTITIES = [pytest.param(RECIPES[step], name, id=f"{step} {name}") for step, names in UNITS.items() for name in names]


def _choice(recipe, parameter):
    return QgsApplication.processingRegistry().algorithmById(f"carbonbalance:{recipe.step}").parameterDefinition(
        f"{parameter}_UNIT")


def test_every_choice_of_a_unit_is_tried(qgis_app):
    asked = {step: tuple(parameter for parameter, name in recipe.fields.items() if name in recipe.values
                         and _choice(recipe, parameter)) for step, recipe in RECIPES.items()}
    # NPP_UNIT tells a total from a mean over the area, which are no units of one quantity
    assert {step: names for step, names in asked.items() if names and step != "sequestration"} == UNITS


@pytest.mark.parametrize(("recipe", "parameter"), QUANTITIES)
def test_quantities_in_other_units(recipe, parameter, layer, raster, tmp_path, run, rows_of):
    """The numbers of the field in each unit that the step offers."""
    name, choice = recipe.fields[parameter], _choice(recipe, parameter)
    (dimension,) = (d for d in DIMENSIONS.values() if d.symbols() == choice.options())
    found = []
    for number, unit in enumerate(dimension.units):
        rows = Case.given(recipe)
        for row in rows:
            row[name] /= unit.factor
        case = Case(recipe, layer, raster, rows_of, tmp_path / str(number), rows=rows)
        results = run(recipe.step, case.parameters(**{f"{parameter}_UNIT": number}))
        found.append((_sorted(case.result(results)),
                      {key: value for key, value in results.items() if isinstance(value, (int, float))}))
    for rows, numbers in found[1:]:
        _same(found[0][0], rows, recipe, given=(name, "residual"))  # which is rounding
        assert numbers == pytest.approx(found[0][1], rel=1e-9, abs=1e-12)


def test_a_letter_that_is_mapped_has_its_unit_too(layer, run, rows_of):
    """The same field by its own parameter and by the mapping of letters, in 10⁴ t."""
    source = layer([{"code": u, "year": y, "em": c, "g": g} for u, y, c, g in (
        ("a", 2000, 10.0, 5.0), ("a", 2010, 30.0, 8.0), ("b", 2000, 7.0, 3.0), ("b", 2010, 9.0, 9.0))])
    found = []
    for given in ({"C": "em"}, {"FIELD_MAP": ["C", "em"]}):
        call = {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "IDENTITY": "C = C/G * G", "G": "g", "C_UNIT": 1,
                "OUTPUT": "memory:", **given}
        found.append([r["d_total"] for r in rows_of(run("lmdi", call)["OUTPUT"])])
    assert found[0] == found[1] == [200_000.0, 20_000.0]
