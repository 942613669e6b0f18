"""Concentration: Gini with Lorenz curve, Theil with its parts, coefficient of variation."""

import numpy as np
import pytest
from carbonbalance.core.balance.concentration import concentration
from carbonbalance.core.errors import DataError
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan
C = np.array([50.0, 40, 6, 4])
G = np.array([420.0, 200, 40, 40])
N = np.array([5.0, 7, 14, 14])


def row(result, name, i=0):
    return result.tables["concentration"][name][i]


def test_gini_of_t72():
    """T7.2: Gini(C|G) 0.127429, Gini(C|N) 0.6445."""
    assert concentration(C, G).gini == pytest.approx(0.127429, abs=5e-7)
    assert concentration(C, N).gini == pytest.approx(0.6445, abs=5e-7)


def test_gini_without_a_base():
    """1, 2, 3, 4: 2·Σ i·x/(n·Σ x) − (n + 1)/n = 60/40 − 5/4 = 0.25."""
    assert concentration(np.array([3.0, 1, 4, 2])).gini == pytest.approx(0.25)


def test_theil_and_its_parts_by_hand():
    """Shares y of C: .5 .4 .06 .04; p of G: .6 .285714 .057143 .057143.
    T = .5·ln .833333 + .4·ln 1.4 + .06·ln 1.05 + .04·ln .7 = −.091161 + .134589 + .002927 − .014267 = .032088.
    Groups (1, 2), (3, 4): between = .9·ln(.9/.885714) + .1·ln(.1/.114286) = .014400 − .013353 = .001047.
    """
    result = concentration(C, G, groups=["a", "a", "b", "b"])
    assert row(result, "theil") == pytest.approx(0.032088, abs=1e-6)
    assert row(result, "theil_b") == pytest.approx(0.001047, abs=1e-6)
    # .9·(.555556·ln .820106 + .444444·ln 1.377778) + .1·(.6·ln 1.2 + .4·ln .8) = .9·.032253 + .1·.020136
    assert row(result, "theil_w") == pytest.approx(0.031041, abs=1e-6)


def test_coefficient_of_variation_by_hand():
    """C/G = .119048 .2 .15 .1, mean 100/700; weighted variance .000340 + .000933 + .000003 + .000105 = .001381."""
    assert row(concentration(C, G), "cv") == pytest.approx(np.sqrt(0.001380952) / (1 / 7), rel=1e-6)
    # 1, 2, 3, 4: √1.25/2.5
    assert row(concentration(np.array([1.0, 2, 3, 4])), "cv") == pytest.approx(np.sqrt(1.25) / 2.5)


def test_lorenz_curve():
    table = concentration(C, G, labels=["a", "b", "c", "d"]).tables["lorenz"]
    assert table["unit"] == [None, "d", "a", "c", "b"]
    np.testing.assert_allclose(table["cum_base"], np.array([0, 40, 460, 500, 700]) / 700)
    np.testing.assert_allclose(table["cum_value"], [0, 0.04, 0.54, 0.6, 1])


def test_years_and_what_is_left_out():
    value = np.array([1.0, 1, 5, NAN, 0, 0])
    base = np.array([1.0, 1, 0, 1, 1, 2])
    result = concentration(value, base, np.array([2000, 2000, 2000, 2000, 2010, 2010]))
    assert result.tables["concentration"]["year"] == [2000, 2010]
    assert row(result, "n_units") == 2
    assert row(result, "gini") == pytest.approx(0)
    assert np.isnan(row(result, "gini", 1))
    assert np.isnan(row(result, "theil_w"))
    texts = [str(note) for note in result.notes]
    assert any("2 of 6 rows" in text and "row 3, row 4" in text for text in texts)
    assert any("nothing to share out in 2010" in text for text in texts)


def test_zero_is_a_value():
    """Two units, one has nothing: Gini 1 − 0.5 = 0.5, Theil ln 2."""
    result = concentration(np.array([0.0, 3]))
    assert result.gini == pytest.approx(0.5)
    assert row(result, "theil") == pytest.approx(np.log(2))


@pytest.mark.parametrize(("value", "base", "what"), [([1.0, -1], [1.0, 1], "value"), ([1.0, 1], [1.0, -1], "base")])
def test_negative_is_refused(value, base, what):
    with pytest.raises(DataError, match=f"negative {what} \\(row 2\\)"):
        concentration(np.array(value), np.array(base))


def test_empty():
    for years in (None, np.array([], dtype=int)):
        assert np.isnan(concentration(np.array([]), years=years).gini)


SHARES = st.lists(st.tuples(st.floats(0.01, 1e6), st.floats(0.01, 1e6), st.sampled_from("abc")), min_size=2,
                  max_size=20)


@settings(max_examples=80, deadline=None)
@given(SHARES, st.randoms(), st.sampled_from([1e-4, 1e6]))
def test_measures_know_neither_unit_nor_order(rows, random, scale):
    mixed = random.sample(rows, len(rows))

    def measures(rows, factor=1.0):
        value, base, groups = zip(*rows)
        result = concentration(np.array(value) * factor, np.array(base) * 7, groups=groups)
        return [row(result, name) for name in ("gini", "theil", "theil_w", "theil_b", "cv")]

    before = measures(rows)
    np.testing.assert_allclose(measures(mixed, scale), before, rtol=1e-6, atol=1e-9)
    gini, theil, within, between, _ = before
    assert -1e-9 <= gini < 1
    assert within + between == pytest.approx(theil, abs=1e-9)
    assert min(theil, within, between) > -1e-9


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(0.01, 1e6), min_size=1, max_size=10))
def test_proportional_shares_are_even(base):
    result = concentration(np.array(base) * 3, np.array(base))
    for name in ("gini", "theil", "cv"):
        assert row(result, name) == pytest.approx(0, abs=1e-7)


AMOUNTS = st.lists(st.just(0.0) | st.floats(0.01, 1e6), min_size=2, max_size=12).filter(lambda v: sum(v) > 0)


@settings(max_examples=60, deadline=None)
@given(AMOUNTS, st.integers(2, 4))
def test_bounds_and_copies(values, copies):
    """Gini ≤ 1 − 1/n, Theil ≤ ln n, variation ≤ √(n − 1), all reached where one unit has everything; copying every unit
    changes no measure, and neither does cutting each into parts with a share of its base.
    """
    n, names = len(values), ("gini", "theil", "cv")
    x = np.array(values)
    plain = concentration(x)
    for name, most in zip(names, (1 - 1 / n, np.log(n), np.sqrt(n - 1))):
        assert -1e-12 <= row(plain, name) <= most * (1 + 1e-9)
        assert row(concentration(np.eye(n)[0]), name) == pytest.approx(most)
        assert row(concentration(np.tile(x, copies)), name) == pytest.approx(row(plain, name), abs=1e-9)
        parts = concentration(np.repeat(x, copies) / copies, np.full(n * copies, 1 / copies))
        assert row(parts, name) == pytest.approx(row(plain, name), abs=1e-7)


@settings(max_examples=60, deadline=None)
@given(AMOUNTS, st.floats(0.01, 0.5))
def test_giving_to_the_poor_evens(values, share):
    """The principle of transfers (Dalton): from the richest to the poorest, no further than to the mean of both."""
    x = np.sort(values)
    if x[-1] - x[0] < 1e-3 * x[-1]:
        return
    before = concentration(x)
    gift = share * (x[-1] - x[0])
    x[0], x[-1] = x[0] + gift, x[-1] - gift
    after = concentration(x)
    for name in ("gini", "theil", "cv"):
        assert row(after, name) < row(before, name)


@settings(max_examples=40, deadline=None)
@given(SHARES, SHARES)
def test_curve_and_years(rows, others):
    """The curve rises from (0, 0) to (1, 1) below the diagonal with a Gini of twice the area between; years stand alone, and a
    row without a value changes nothing.
    """
    (v, b, g), (v2, b2, g2) = zip(*rows), zip(*others)
    alone = concentration(np.array(v), np.array(b), groups=list(g))
    years = np.repeat([2001, 2000], [len(v) + 1, len(v2)])
    both = concentration(np.array([*v, NAN, *v2]), np.array([*b, 1.0, *b2]), years, [*g, "a", *g2])
    for name in ("gini", "theil", "theil_w", "theil_b", "cv", "n_units"):
        assert row(both, name, 1) == row(alone, name)
    x, y = (np.array(alone.tables["lorenz"][name]) for name in ("cum_base", "cum_value"))
    assert (x[0], y[0], x[-1], y[-1]) == (0, 0, pytest.approx(1), pytest.approx(1))
    assert (np.diff(x) > 0).all()
    assert (np.diff(y) > 0).all()
    assert (y <= x + 1e-12).all()
    assert 2 * (x - y)[1:].dot(np.diff(x)) - (np.diff(x) * np.diff(x - y)).sum() == pytest.approx(alone.gini, abs=1e-12)
