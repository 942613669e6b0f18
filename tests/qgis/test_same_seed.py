"""The same seed gives the same numbers on every system: the QGIS, Python and numpy of ``make test-matrix`` and others.

The numbers below are no truth; other tests see to that. They were computed once, on QGIS 3.22 with Python 3.11 and numpy
1.24, and say that a run elsewhere, or with a later version, repeats those of a published study.
"""

import pytest

SIDE = 5
GIVEN = {"YEAR": "year", "PERMUTATIONS": 99, "SEED": 7, "DRAWS": 50, "UNCERTAINTY": "30"}
BALANCE = {"EMISSION": "c", "SINK": "n", "GDP": "g"}
SAME = {
    ("globalautocorrelation", "OUTPUT_TABLE", "p_sim"): ({"VALUE": "c"}, (
        0.25, 0.25)),
    ("localmoran", "OUTPUT", "lisa_p"): ({"VALUE": "c"}, (
        0.43, 0.04, 0.08, 0.54, 0.06, 0.25, 0.03, 0.06, 0.26, 0.04, 0.38, 0.05, 0.03, 0.15, 0.02, 0.45, 0.15, 0.11,
        0.47, 0.12, 0.34, 0.23, 0.21, 0.21, 0.37, 0.4, 0.04, 0.07, 0.48, 0.05, 0.25, 0.03, 0.05, 0.3, 0.04, 0.45,
        0.08, 0.03, 0.16, 0.01, 0.45, 0.17, 0.09, 0.46, 0.11, 0.35, 0.22, 0.17, 0.2, 0.27)),
    ("geodetector", "OUTPUT_TABLE", "p_perm"): ({"VALUE": "c", "FACTORS": ["g", "n", "p"]}, (
        0.74, 0.28, 0.97, 0.84, 0.35, 0.95)),
    ("unitclusters", "OUTPUT", "cluster"): ({"FIELDS": ["c", "g", "p"], "METHOD": 0, "CLUSTERS": 4}, (
        4, 2, 4, 2, 2, 4, 2, 3, 2, 2, 4, 1, 3, 2, 1, 3, 1, 1, 2, 1, 3, 1, 1, 3, 1, 4, 2, 4, 2, 4, 4, 2, 3, 2, 3, 4, 1,
        3, 2, 1, 3, 1, 1, 2, 1, 3, 1, 1, 3, 1)),
    ("carbonbalance", "OUTPUT", "q_low"): ({"EMISSION": "c", "SINK": "n"}, (
        0.608383206906, 1.302329252818, 0.681733686303, 0.864472109259, 0.451616790008, 0.426797950613,
        0.587727276284, 0.446813441429, 1.06925202918, 0.844322970215, 0.470855632083, 1.011574469233, 0.530006547162,
        0.781762942576, 0.957578223307, 0.363466397664, 0.943545146218, 0.881711326214, 1.836191547734,
        1.455344554136, 0.777443154524, 1.313479012125, 0.563635305321, 0.26266837686, 0.897392384896, 0.620475285962,
        1.345618194369, 0.793352555757, 1.1298352447, 0.49851566853, 0.460918943016, 0.652373868442, 0.58887802953,
        1.142780365711, 0.898387746448, 0.581201203362, 0.997747690654, 0.506306881476, 0.739738306095,
        0.973780346368, 0.417914648426, 0.848485673802, 0.86082244403, 1.958459315507, 1.542469171347, 0.676381934236,
        1.245156735708, 0.735906753239, 0.344528661803, 0.948888831137)),
    ("balancezones", "OUTPUT", "zone_prob"): (BALANCE, (
        0.84, 0.52, 0.54, 0.7, 0.82, 0.96, 0.78, 0.94, 1.0, 0.72, 0.98, 0.92, 0.98, 0.58, 0.88, 1.0, 0.82, 0.6, 0.96,
        0.94, 0.52, 0.84, 0.74, 1.0, 0.74, 0.46, 0.56, 0.34, 0.64, 0.82, 0.98, 0.68, 0.82, 0.96, 0.84, 0.98, 0.84,
        0.98, 0.64, 0.9, 1.0, 0.76, 0.62, 0.88, 0.96, 0.66, 0.78, 0.78, 1.0, 0.42)),
    ("cubezones", "OUTPUT", "zone_prob"): ({"AXIS_X": "c", "AXIS_Y": "g", "AXIS_Z": "p", "LEVELS": 1}, (
        1.0, 1.0, 0.86, 1.0, 0.92, 1.0, 0.74, 0.9, 0.88, 0.6, 0.72, 0.86, 0.64, 0.46, 0.94, 0.98, 0.62, 1.0, 0.96,
        0.84, 0.96, 1.0, 0.88, 1.0, 0.94, 1.0, 0.98, 0.86, 1.0, 0.88, 1.0, 0.76, 0.82, 0.98, 0.56, 0.76, 0.96, 0.82,
        0.62, 0.96, 0.92, 0.52, 0.94, 1.0, 0.82, 0.98, 0.96, 0.96, 0.98, 0.88)),
    ("compensationzones", "OUTPUT", "zone_prob"): (BALANCE, (
        0.7, 0.98, 0.66, 0.76, 0.88, 0.9, 0.9, 0.9, 1.0, 0.56, 0.94, 1.0, 0.94, 0.82, 1.0, 0.68, 0.94, 0.9, 1.0, 1.0,
        0.98, 1.0, 0.6, 1.0, 0.9, 0.94, 0.98, 0.62, 0.86, 0.78, 0.74, 0.72, 0.86, 1.0, 0.36, 0.94, 0.96, 0.7, 0.66,
        1.0, 0.8, 0.86, 0.88, 1.0, 1.0, 0.88, 1.0, 0.52, 0.98, 0.76)),
}
"""Step, output and field → what the step is called with, and its numbers in the order of the rows."""


@pytest.fixture(scope="module")
def units(layer):
    """A grid of units in two years, by a rule that needs no generator."""
    return layer([{"code": f"u{i:02d}", "year": year, "c": 10.0 + i * 37 % 23 + k * (i % 4), "n": 12.0 + i * i % 19,
                   "g": 5.0 + i * 11 % 17 + k, "p": 3.0 + (i // 5) * 2 + i * 7 % 5,
                   "wkt": "POLYGON(({0} {1},{2} {1},{2} {3},{0} {3},{0} {1}))".format(
                       x := 110 + i % SIDE * 0.1, y := 30 + i // SIDE * 0.1, x + 0.1, y + 0.1)}
                  for k, year in enumerate((2000, 2010)) for i in range(SIDE * SIDE)])


@pytest.mark.parametrize(("case", "held"), SAME.items(), ids=[case[0] for case in SAME])
def test_the_same_seed_gives_the_same_numbers(case, held, units, run, rows_of):
    from qgis.core import QgsApplication

    (step, output, field), (more, numbers) = case, held
    known = {d.name() for d in QgsApplication.processingRegistry().algorithmById(f"carbonbalance:{step}").parameterDefinitions()}
    parameters = {"INPUT": units, **{k: v for k, v in GIVEN.items() if k in known}, **more,
                  **dict.fromkeys({"OUTPUT", output} & known, "memory:")}
    got = [row[field] for row in rows_of(run(step, parameters)[output])]
    assert got == pytest.approx(list(numbers), abs=1e-9)
