"""Every table, matrix and list of layers beside the rows and rasters of a step, at its borders.

The inputs come from the registry: a table that is registered without an entry in ``TABLES``, or a matrix without one in
``MATRICES``, fails here. Each entry says what the table changes in the answer, by a formula of its own.
"""

import math
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from border_grids import GRIDS, HALVES, RAMP, carbon, changes, grassland, overlay
from border_worlds import (
    FACTORS,
    INPUTS,
    PER_C,
    RECIPES,
    STATISTICS,
    TABLED,
    TOTALS,
    TYPED,
    effects,
    selection_of,
    years_apart,
)
from qgis.core import QgsVectorLayer

CRITERIA = ("CRITERIA 栅格_2000", "CRITERIA 栅格_2010")
"""Names of the rasters of border_grids.py."""


# --- what a table changes in the answer ---------------------------------------------------------------------------

def prices(table):
    held = {(r["k"], r["y"]): r["price"] for r in table}
    return lambda rows, case: [{"price": held.get((r["code"], r["year"]))} for r in rows]


def own_coke(table):
    """3 t CO2 per t."""
    return lambda rows, case: [{"src_total": None if r["c"] is None else 3.0 * r["c"]} for r in rows]


def turned_legend(table):
    """What was cropland is forest, and the other way round."""
    turned = {1: 2, 2: 1}
    return lambda planes, place: carbon({"LANDUSE": [np.vectorize(lambda v: turned.get(v, v))(p) for p in planes["LANDUSE"]]},
                                        place)


def twice_the_factors(table):
    def answer(planes, place):
        return {"OUTPUT": [{**r, "net": None if r["net"] is None else 2 * r["net"]} for r in carbon(planes, place)["OUTPUT"]]}

    return answer


def with_towns(table):
    held = {(r["u"], r["y"]): r["t"] for r in table}

    def answer(planes, place):
        keys = [(unit, year) for unit in HALVES for year in (2000, 2010)]
        return {"OUTPUT": [{**r, "src_built": held[k], "net": None if held[k] is None else r["net"] + held[k]}
                           for r, k in zip(carbon(planes, place)["OUTPUT"], keys)]}

    return answer


def shares(table):
    held = {r["y"]: r["t"] for r in table}

    def answer(rows, case):
        whole = {y: sum(r["light"] for r in rows if r["year"] == y) for y in held}
        return [{"co2": None if held[r["year"]] is None else held[r["year"]] * r["light"] / whole[r["year"]]} for r in rows]

    return answer


def twice_the_light_use(table):
    return lambda planes, place: {"OUTPUT": [2 * grassland(planes, place)["OUTPUT"][0]]}


def named_pairs(table):
    names = {r["code"]: r["name"] for r in table}

    def answer(planes, place):
        return {"OUTPUT_TABLE": [{**r, "from_name": names[r["from_code"]], "to_name": names[r["to_code"]]}
                                 for r in changes(planes, place)["OUTPUT_TABLE"]]}

    return answer


def effects_of_change(table):
    """7 t C per ha of construction land in both years."""
    delta = dict(enumerate((*(r["value"] for r in table if r["class"] != "bare"), 7.0), 1))

    def answer(planes, place):
        rows = changes(planes, place)["OUTPUT_TABLE"]
        return {"OUTPUT_TABLE": [{**r, "c_effect": PER_C * r["area_ha"] * (delta[r["to_code"]] - delta[r["from_code"]])}
                                 for r in rows if 6 not in (r["from_code"], r["to_code"])] + [
                                     {**r, "c_effect": 0.0} for r in rows if r["from_code"] == 6]}

    return answer


def one_to_three(table):
    def answer(rows, case):
        out = [{} for _ in rows]
        for _, held in years_apart(rows, "cg"):
            x = {name: [rows[i][name] for i in held] for name in "cg"}
            for i in held:
                a, b = ((rows[i][n] - min(x[n])) / (max(x[n]) - min(x[n])) for n in "cg")
                best, worst = math.hypot(1 - a, 3 * b), math.hypot(a, 3 * (1 - b))
                out[i] = {"topsis": worst / (best + worst)}
        return out

    return answer


def turned_weights(table):
    return lambda planes, place: overlay({**planes, "CRITERIA": planes["CRITERIA"][::-1]}, place)


def turned_scores(table):
    return lambda planes, place: overlay({**planes, "CRITERIA": [8 - planes["CRITERIA"][0], planes["CRITERIA"][1]]}, place)


def own_zones(table):
    zones = {r["key"]: r["value"] for r in table}
    plain = RECIPES["cubezones", "INPUT"].answer
    return lambda rows, case: [{"cube": r["cube"], "zone_code": zones.get(r["cube"])} for r in plain(rows, case)]


# --- the tables ---------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Table:
    """A table beside the main input, and what holds for it.

    Attributes
    ----------
    rows : list of dict
    number, key : str
        Field of the numbers, and the one that may not stand twice.
    base : Recipe or Grids, or None
        The call that it goes with.
    answer : callable
        Rows of the table → answer of the base.
    null, text, twice, lacking : str or None
        Words of the refusal of a NULL number, of “n/a” for a number, of a key that stands twice, of a table without the field
        of the numbers; None where the answer holds, or for ``text`` where a text is as good as a number.
    fields : dict
        Parameters that name its fields.
    more : dict
        Further parameters.
    """

    rows: list
    number: str
    key: str
    base: object
    answer: object
    null: object
    text: object
    twice: str
    lacking: str = "has no field “{number}”"
    fields: dict = field(default_factory=dict)
    more: dict = field(default_factory=dict)


def grids_of(step):
    return next(r for r in GRIDS if r.step == step)


NO_NUMBERS = "1 values that are no numbers (first: “n/a”"
AGAIN = "has more than one row for the same"
CUBES = [f"{x}{y}{z}" for x in (1, 2, 3) for y in (1, 2, 3) for z in (1, 2, 3)]
LEGEND = [{"code": k, "class": kind, "name": f"第{k}类 {kind}"} for k, kind in enumerate(
    ("crop", "forest", "grass", "water", "built", "bare"), 1)]
COMPARED = [dict(zip(("criterion", "x", "y", "z"), row)) for row in (("x", 1.0, 2.0, 4.0), ("y", 0.5, 1.0, 2.0),
                                                                     ("z", 0.25, 0.5, 1.0))]
TABLES = {
    ("joinpanel", "TABLE"): Table(
        [{"k": k, "y": y, "price": v} for (k, y), v in STATISTICS.items()], "price", "k", RECIPES["joinpanel", "INPUT"], prices,
        null=None, text=None, twice=AGAIN, lacking="has no field “k”", fields={"TABLE_UNIT_ID": "k", "TABLE_YEAR": "y"}),
    ("activityemissions", "FACTORS_TABLE"): Table(
        [{"key": "coke", "value": 3.0}, {"key": "rawcoa", "value": 2.0}], "value", "key", RECIPES["activityemissions", "INPUT"],
        own_coke, null="is no factor; give a key and a number", text="is no factor; give a key and a number",
        twice="has the key “coke” twice"),
    ("landusecarbon", "CLASSES_TABLE"): Table(
        [{**r, "class": {1: "forest", 2: "crop"}.get(r["code"], r["class"])} for r in LEGEND], "code", "code",
        grids_of("landusecarbon"), turned_legend, null="is no code of a raster", text="“n/a” in row",
        twice="has the code 1 twice"),
    ("landusecarbon", "FACTORS_TABLE"): Table(
        [{"class": k, "value": 2 * v} for k, v in FACTORS.items()], "value", "class", grids_of("landusecarbon"),
        twice_the_factors, null="is no land class with a number", text="“n/a”) is no land class with a number",
        twice="has more than one coefficient for crop"),
    ("landusecarbon", "BUILT_TABLE"): Table(
        [{"u": u, "y": y, "t": 100.0 * i + y} for i, u in enumerate(HALVES) for y in (2000, 2010)], "t", "u",
        grids_of("landusecarbon"), with_towns, null=None, text=NO_NUMBERS, twice=AGAIN,
        fields={"BUILT_TABLE_UNIT_ID": "u", "BUILT_TABLE_YEAR": "y", "BUILT_TABLE_VALUE": "t"}),
    ("allocateemissions", "TOTALS"): Table(
        [{"y": y, "t": 3 * t} for y, t in TOTALS.items()], "t", "y", RECIPES["allocateemissions", "INPUT"], shares, null=None,
        text=NO_NUMBERS, twice=AGAIN, fields={"TOTALS_YEAR": "y", "TOTALS_VALUE": "t"}),
    ("casanpp", "PARAMS_TABLE"): Table(
        [{"key": f"{code}_{k}", "value": v} for code in (8, 10) for k, v in (
            ("ndvi_max", 0.634), ("ndvi_min", 0.023), ("emax", 1.084), ("nonveg", float(code == 10)))], "value", "key",
        grids_of("casanpp"), twice_the_light_use, null="has no value for 8_ndvi_max", text=NO_NUMBERS,
        twice="has the key “8_ndvi_max” more than once"),
    ("landusetransition", "CLASSES_TABLE"): Table(
        LEGEND, "code", "code", grids_of("landusetransition"), named_pairs, null="is no code of a raster", text="“n/a” in row",
        twice="has the code 1 twice"),
    ("landusetransition", "FACTORS_TABLE"): Table(
        [{"class": k, "value": v} for k, v in FACTORS.items()], "value", "class", grids_of("landusetransition"),
        effects_of_change, null="is no land class with a number", text="“n/a”) is no land class with a number",
        twice="has more than one coefficient for crop", more={"BUILT_FROM": 7.0, "BUILT_TO": 7.0}),
    ("entropytopsis", "WEIGHTS_TABLE"): Table(
        [{"criterion": "c", "weight": 1.0}, {"criterion": "g", "weight": 3.0}], "weight", "criterion",
        RECIPES["entropytopsis", "INPUT"], one_to_three, null="no numbers of 0 or more", text=NO_NUMBERS,
        twice="has more than one weight for c"),
    ("ahpweights", "TABLE"): Table(
        COMPARED, "y", "criterion", None, None, null=None, text="“n/a”, which is no number above zero",
        twice="has 4 criteria but 3 fields", lacking="has 3 criteria but 2 fields"),
    ("sinksuitability", "WEIGHTS_TABLE"): Table(
        [{"criterion": k, "weight": w} for k, w in zip(CRITERIA, (1.0, 3.0))], "weight", "criterion",
        grids_of("sinksuitability"), turned_weights, null="no numbers of 0 or more", text=NO_NUMBERS,
        twice="name each of them once"),
    ("sinksuitability", "RECLASS"): Table(
        [{"criterion": CRITERIA[0], "from": v, "to": v, "score": 8 - v} for v in np.unique(RAMP).tolist()], "score", "from",
        grids_of("sinksuitability"), turned_scores, null="which is no range with a score", text=NO_NUMBERS,
        twice="two scores from 1 to 1"),
    ("cubezones", "ZONE_TABLE"): Table(
        [{"key": k, "value": 1 + sum(map(int, k)) % 3, "name": f"区{sum(map(int, k)) % 3}"} for k in CUBES], "value", "key",
        RECIPES["cubezones", "INPUT"], own_zones, null="needs a whole number", text=NO_NUMBERS, twice="twice: 111"),
}


class Weighed:
    """The table of comparisons is all that its step takes: weights as 4 : 2 : 1."""

    def __init__(self, rows_of):
        self.rows_of = rows_of

    def parameters(self, **more):
        return {"OUTPUT_TABLE": "memory:", **more}

    def verify(self, results):
        found = {r["criterion"]: r["weight"] for r in self.rows_of(results["OUTPUT_TABLE"])}
        assert found == {k: pytest.approx(v / 7, rel=1e-12) for k, v in zip("xyz", (4, 2, 1))}


@pytest.fixture
def place(request):
    step, parameter = request.param
    assert request.param in TABLES, f"“{step}” is registered, but its table {parameter} has no place in the border matrix"
    return step, parameter, TABLES[request.param]


@pytest.fixture
def tried(place, case, grid_case, layer, rows_of, run, refusal):
    """Run a step with its table: ``tried(rows)`` checks the answer, ``tried(rows, refused=words)`` the refusal."""
    step, parameter, table = place

    def inner(rows, refused=None, source=None, known=None, kinds=None):
        # what is refused has no answer
        base = table.base and replace(table.base, answer=table.answer(table.rows if refused else known or rows))
        call = Weighed(rows_of) if base is None else case(base) if isinstance(base, type(RECIPES["lmdi", "INPUT"])) else \
            grid_case(base)
        given = source or layer(rows, geometry="NoGeometry", name="表 table", kinds=kinds)
        parameters = call.parameters(**{parameter: given}, **table.fields, **table.more)
        if refused:
            sentence = refusal(step, parameters)
            assert refused in sentence
            return sentence
        call.verify(run(step, parameters))
        return None

    return inner


each_table = pytest.mark.parametrize("place", TABLED, ids=["-".join(p) for p in TABLED], indirect=True)


def test_every_table_and_matrix_has_its_borders():
    assert set(TABLES) == set(TABLED)
    assert {(step, parameter) for step, parameter, *_ in MATRICES} == set(TYPED)


@each_table
def test_another_order_a_filter_and_a_selection(place, tried, layer, tmp_path):
    """Of a file with a Chinese name, rows the other way round; a row that would stand twice is hidden, or not selected."""
    import processing

    rows = place[2].rows
    doubled = [*rows[::-1], rows[0]]
    (tmp_path / "统计 数据").mkdir()
    source = layer(doubled, geometry="NoGeometry", name="统计表")
    file = processing.run("native:savefeatures", {"INPUT": source, "OUTPUT": str(tmp_path / "统计 数据/表 1.gpkg")})["OUTPUT"]
    opened = QgsVectorLayer(file, "表 1", "ogr")
    assert opened.setSubsetString(f"fid <= {len(rows)}")
    tried(rows, source=opened)
    source.selectByIds([f.id() for f in source.getFeatures()][:-1])
    with selection_of(source) as selected:
        tried(rows, source=selected)


@each_table
def test_without_rows(place, tried, layer):
    source = layer(place[2].rows, geometry="NoGeometry", name="空表 empty")
    source.dataProvider().truncate()
    assert "空表 empty" in tried(place[2].rows, refused="has no features", source=source)


@each_table
def test_a_number_is_missing(place, tried):
    rows = [dict(r) for r in place[2].rows]
    rows[0][place[2].number] = None
    tried(rows, refused=place[2].null, kinds={place[2].number: "real"})


@each_table
def test_numbers_as_text_and_a_text_among_them(place, tried):
    table = place[2]
    rows = [{**r, table.number: str(r[table.number])} for r in table.rows]
    tried(rows, known=table.rows)
    rows[0][table.number] = "n/a"
    tried(rows, refused=table.text)


@each_table
def test_a_key_that_stands_twice(place, tried):
    tried([*place[2].rows, dict(place[2].rows[0])], refused=place[2].twice)


@each_table
def test_a_field_is_missing(place, tried):
    table = place[2]
    missing = table.lacking.split("“")[1].split("”")[0] if "“" in table.lacking and "{" not in table.lacking else table.number
    rows = [{k: v for k, v in r.items() if k != missing} for r in table.rows]
    tried(rows, refused=table.lacking.format(number=table.number))


# --- what is typed ------------------------------------------------------------------------------------------------

def other_letter(rows, case):
    """The identity with X for G."""
    names = {"d_cg": "d_cx", "d_gp": "d_xp"}
    return [{names.get(k, k): v for k, v in r.items()} for r in effects(rows, case)]


LMDI = replace(RECIPES["lmdi", "INPUT"], answer=other_letter, others={"IDENTITY": "C = C/X * X/P * P"},
               fields={"UNIT_ID": "code", "YEAR": "year", "C": "c", "P": "p"})
COKE = replace(RECIPES["activityemissions", "INPUT"], fields={})
MATRICES = (
    ("ahpweights", "MATRIX", None, ["1", "2", "4", "1/2", "1", "2", "1/4", "1/2", "1"], None),
    ("ahpweights", "MATRIX", None, [" 1 ", "2", "", "", "", "2", "1/4", "", "1.0"], None),  # opposites tell the others
    ("ahpweights", "MATRIX", None, ["1", "n/a", "4", "1/2", "1", "2", "1/4", "1/2", "1"], "“n/a”, which is no number above zero"),
    ("ahpweights", "MATRIX", None, ["1", "", "", "1"], "are not compared with each other"),
    ("ahpweights", "MATRIX", None, ["1", "2", "3", "4", "5"], "5 cells are no square matrix"),
    ("ahpweights", "MATRIX", None, [], "Neither a matrix nor a table"),
    ("ahpweights", "MATRIX", None, [""] * 10, "no square matrix"),
    ("activityemissions", "MAPPING", COKE, ["c", "coke"], None),
    ("activityemissions", "MAPPING", COKE, ["", "", " c ", " 焦炭 ", "", ""], None),
    ("activityemissions", "MAPPING", COKE, ["absent", "coke"], "field “absent”, which the layer does not have"),
    ("activityemissions", "MAPPING", COKE, ["c", "n/a"], "“n/a”, which is no factor of the table"),
    ("activityemissions", "MAPPING", COKE, [""], "No field of the layer is named like a factor"),
    ("activityemissions", "MAPPING", COKE, ["c", ""], "“”, which is no factor of the table"),
    ("lmdi", "FIELD_MAP", LMDI, ["X", "g"], None),
    ("lmdi", "FIELD_MAP", LMDI, ["", "", " X ", " g "], None),
    ("lmdi", "FIELD_MAP", LMDI, ["X", "absent"], "has no field “absent”"),
    ("lmdi", "FIELD_MAP", LMDI, ["X", ""], "uses X, for which no field is given"),
    ("lmdi", "FIELD_MAP", LMDI, [], "uses X, for which no field is given"),
)
"""Step, parameter, base, cells, and words of the refusal; None where the answer holds."""


@pytest.mark.parametrize(("step", "parameter", "base", "cells", "words"), MATRICES,
                         ids=[f"{m[0]}-{k}" for k, m in enumerate(MATRICES)])
def test_typed_cells(step, parameter, base, cells, words, case, rows_of, run, refusal):
    call = case(base) if base else Comparisons(rows_of)
    parameters = call.parameters(**{parameter: cells})
    if words:
        assert words in refusal(step, parameters)
    else:
        call.verify(run(step, parameters))


class Comparisons(Weighed):
    """The same without names."""

    def verify(self, results):
        found = [r["weight"] for r in self.rows_of(results["OUTPUT_TABLE"])]
        assert found == pytest.approx([v / 7 for v in (4, 2, 1)], rel=1e-12)


# --- lists of layers ----------------------------------------------------------------------------------------------

@pytest.mark.parametrize("place", [p for p, kind in INPUTS.items() if kind == "layers"], ids="-".join)
def test_lists_of_layers(place, case, layer, run, refusal, tmp_path):
    """Beside a layer with results: one without rows, a table, one that is no result, a file that is no layer, and none."""
    recipe = RECIPES[place]
    call = case(recipe)
    given = call.parameters()[recipe.main]
    empty = case(recipe, rows=[]).layer
    other = layer([{"code": "a", "v": 1.0}], name="no result")
    table = layer([{"k": "a", "v": 1.0}], geometry="NoGeometry", name="a table")
    call.verify(run(recipe.step, {**call.parameters(), recipe.main: [empty, *given, other, table]}))
    broken = tmp_path / "坏 broken.gpkg"
    broken.write_text("no layer")
    sentence = refusal(recipe.step, {**call.parameters(), recipe.main: [*given, str(broken)]})
    assert broken.name in sentence
    assert "cannot be opened" in sentence
    assert "names no layer that can be opened" in refusal(recipe.step, {**call.parameters(), recipe.main: []})
