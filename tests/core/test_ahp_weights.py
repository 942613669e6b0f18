"""Pairwise comparisons: worked examples, consistency, and what contradicts itself."""

import numpy as np
import pytest
from carbonbalance.core.errors import CoreError
from carbonbalance.core.evaluation.ahp_weights import ahp_weights, from_fields, square
from hypothesis import given, settings
from hypothesis import strategies as st

THREE = [["1", "3", "5"], ["1/3", "1", "2"], ["1/5", "1/2", "1"]]
LOOP = [[1, 9, "1/9"], ["1/9", 1, 9], [9, "1/9", 1]]
"""a over b over c over a: nothing more contradictory exists on the scale."""


def test_worked_example(agrees):
    """T9.4."""
    result = ahp_weights(THREE, ["slope", "NPP", "roads"])
    source = {"by": "worked by hand", "of": "three criteria", "abs": 5e-7}
    agrees("AHP, weights", result.values["weight"], [0.648329, 0.229651, 0.122020], **source)
    agrees("AHP, largest eigenvalue", result.lambda_max, 3.003695, **source)
    assert result.ci == pytest.approx(0.001847, abs=1e-6)
    assert result.cr == pytest.approx(0.003185, abs=1e-6)
    assert result.values["criterion"] == ["slope", "NPP", "roads"]
    assert result.values["place"].tolist() == [1, 2, 3]


def test_one_and_two_criteria_cannot_contradict_themselves():
    two = ahp_weights([[1, 4], ["1/4", 1]])
    np.testing.assert_allclose(two.values["weight"], [0.8, 0.2])
    assert (two.lambda_max, two.cr) == (pytest.approx(2), 0)
    assert ahp_weights([[1]]).values["weight"].tolist() == [1]


@pytest.mark.parametrize("empty", [(0, 1), (1, 0)])
def test_one_of_two_opposite_cells_suffices(empty):
    cells = [list(row) for row in THREE]
    cells[empty[0]][empty[1]] = ""
    cells[2][2] = None
    np.testing.assert_allclose(ahp_weights(cells).values["weight"], [0.648329, 0.229651, 0.122020], atol=5e-7)


def test_rounded_fractions_are_taken_as_such():
    result = ahp_weights([[1, 3, 6], [0.33, 1, 2], [0.17, 0.5, 1]])
    np.testing.assert_allclose(result.values["weight"], np.array([6, 2, 1]) / 9)
    assert any("0.33 for 1/3, 0.17 for 1/6" in str(note) for note in result.notes)


def test_inconsistent_judgements():
    """λmax of the loop is 1 + 9 + 1/9, since all rows have that sum; CI = (10.111 − 3)/2, CR = CI/0.58 = 6.130."""
    with pytest.raises(CoreError, match=r"inconsistent \(CR = 6.130, 0.1 or more\): look first at “C\d” over “C\d”"):
        ahp_weights(LOOP)
    result = ahp_weights(LOOP, refuse=False)
    np.testing.assert_allclose(result.values["weight"], np.full(3, 1 / 3))
    assert result.lambda_max == pytest.approx(10 + 1 / 9)
    assert result.cr == pytest.approx((10 + 1 / 9 - 3) / 2 / 0.58)
    assert any("inconsistent" in str(note) for note in result.notes)


def test_the_judgement_that_deviates_most_is_named():
    # weights 4 : 2 : 1 : 1, but a over d is given as 1/4 instead of 4
    cells = [[1, 2, 4, "1/4"], ["", 1, 2, 2], ["", "", 1, 1], ["", "", "", 1]]
    with pytest.raises(CoreError, match="at “d” over “a”, which is given as 4"):
        ahp_weights(cells, list("abcd"))


@pytest.mark.parametrize(("cells", "says"), [
    ([[1, 3], [3, 1]], "not reciprocal: “C2” over “C1” is 3, but “C1” over “C2” is 3 instead of 1/3"),
    ([[1, 3], [0.4, 1]], "not reciprocal"),
    ([[2, 3], ["1/3", 1]], "“C1” compared with itself is 2, which has to be 1"),
    ([[1, ""], ["", 1]], "“C1” and “C2” are not compared with each other"),
    ([[1, "x"], [1, 1]], "comparison of “C1” with “C2” is “x”"),
    ([[1, "-3"], [1, 1]], "is “-3”, which is no number above zero"),
    ([[1, "1/0"], [1, 1]], "is “1/0”"),
    ([[1, 0], [1, 1]], "is “0”"),
    ([[1, 3]], "no square matrix"),
    ([], "no square matrix"),
    ([[1.0] * 10] * 10, "no square matrix of 1 to 9 criteria"),
])
def test_refusals(cells, says):
    with pytest.raises(CoreError, match=says):
        ahp_weights(cells)


def test_names_that_stand_twice():
    with pytest.raises(CoreError, match="criterion “a” stands more than once"):
        ahp_weights([[1, 3], ["", 1]], ["a", "a"])


def test_comparisons_beyond_the_scale_are_warned_about():
    assert any("C1 / C2" in str(note) for note in ahp_weights([[1, 12], ["1/12", 1]]).notes)


def test_cells_of_a_small_table():
    plain = square(["1", "3", "1/3", "1"])
    assert plain == ([["1", "3"], ["1/3", "1"]], None)
    wide = ["slope", "1", "3", *[""] * 7, "NPP", "", "1", *[""] * 7]
    assert square(wide) == ([["1", "3"], ["", "1"]], ["slope", "NPP"])
    assert square(["坡度", 1, 3, "NPP", "1/3", 1]) == ([[1, 3], ["1/3", 1]], ["坡度", "NPP"])
    # 20 cells are four rows with names, or two rows of nine columns
    four = [cell for k, name in enumerate("abcd") for cell in (name, *["1"] * k, *["1"] * (4 - k))]
    assert square(four) == ([["1"] * 4] * 4, list("abcd"))
    with pytest.raises(CoreError, match=r"6 cells are no square matrix.*the name of each criterion before its row"):
        square(["1", "2", "3"] * 2)
    with pytest.raises(CoreError, match="5 cells are no square matrix"):
        square(["1"] * 5)
    with pytest.raises(CoreError, match="2 rows but more columns are filled"):
        square(["a", "1", "3", "5", *[""] * 6, "b", "", "1", *[""] * 7])


def test_fields_of_a_table():
    fields = {"fid": [1, 2], "who": ["slope", "NPP"], "NPP": ["3", "1"], "slope": ["1", "1/3"]}
    assert from_fields(fields) == ([["1", "3"], ["1/3", "1"]], ["slope", "NPP"])
    assert from_fields({"a": [1, 0.5], "b": [2, 1]}) == ([[1, 2], [0.5, 1]], ["a", "b"])
    with pytest.raises(CoreError, match=r"2 criteria but 1 fields of comparisons \(a\)"):
        from_fields({"who": ["x", "y"], "a": [1, 2]})


ratios = st.lists(st.floats(0.15, 1), min_size=1, max_size=9)


@given(ratios)
@settings(deadline=None)
def test_a_consistent_matrix_gives_its_weights_back(weights):
    w = np.array(weights)
    result = ahp_weights((w[:, None] / w).tolist())
    np.testing.assert_allclose(result.values["weight"], w / w.sum(), rtol=1e-6)
    assert result.lambda_max == pytest.approx(len(w))
    assert result.cr == pytest.approx(0, abs=1e-9)


@given(st.integers(3, 9), st.data())
@settings(deadline=None)
def test_the_order_of_criteria_does_not_matter(n, data):
    scale = st.sampled_from([1 / k for k in range(9, 1, -1)] + list(range(1, 10)))
    matrix = np.ones((n, n))
    for a in range(n):
        for b in range(a):
            matrix[a, b] = data.draw(scale)
            matrix[b, a] = 1 / matrix[a, b]
    order = data.draw(st.permutations(range(n)))
    plain, moved = (ahp_weights(m.tolist(), refuse=False) for m in (matrix, matrix[np.ix_(order, order)]))
    np.testing.assert_allclose(moved.values["weight"], plain.values["weight"][list(order)], atol=1e-9)
    assert plain.values["weight"].sum() == pytest.approx(1)
    assert moved.cr == pytest.approx(plain.cr, abs=1e-9)
    assert plain.lambda_max >= n - 1e-9
