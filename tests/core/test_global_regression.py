"""Ordinary least squares: published numbers, identities, and what cannot be fitted."""

import numpy as np
import pytest
from carbonbalance.core.drivers.global_regression import global_regression, least_squares, residual_moran
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.options import WeightsKind
from carbonbalance.core.weights import Neighbourhoods, build
from hypothesis import given, settings
from hypothesis import strategies as st


def near(xy, k=4):
    return Neighbourhoods(np.asarray(xy, dtype=float), kind=WeightsKind.KNN, k=k)


def test_georgia_as_gwr4_prints_it(georgia, agrees):
    names = ("PctRural", "PctPov", "PctBlack")
    result = global_regression(georgia["PctBach"], {n: georgia[n] for n in names},
                               near(np.column_stack((georgia["X"], georgia["Y"]))))
    table = result.tables["coefficients"]
    assert table["term"] == ["(intercept)", *names]
    # mgwr's, with more digits than GWR4 prints; they agree
    source = {"of": "Georgia, PctBach on 3 variables"}
    agrees("OLS, coefficients", table["coef"], [23.85461540049918, -0.11139453267261713, -0.34577843064677605,
                                                0.05833107875703427], by="mgwr 2.2.1", **source, rel=1e-9)
    agrees("OLS, R²", result.r2, 0.48527296411273541, by="mgwr 2.2.1", **source, rel=1e-10)
    agrees("OLS, AICc", result.aicc, 908.319245, by="GWR4", **source, abs=1e-6)
    assert table["vif"][1:3] == pytest.approx([1.1300700543975373, 2.4511570288776441], rel=1e-10)
    assert result.max_vif == pytest.approx(2.4511570288776441, rel=1e-10)
    assert (result.values["resid"] ** 2).sum() == pytest.approx(2639.5594758265906, rel=1e-10)


def test_a_line_by_hand():
    # y = 1, 3, 2, 5, 4, 6 on x = 0 … 5: mean 3.5 and 2.5; Sxy = 15.5, Sxx = 17.5, b = 31/35; a = 3.5 − 2.5·31/35 = 9/7
    # RSS = Syy − b·Sxy = 17.5 − 31/35·15.5 = 3.7714286; s² = RSS/4; se(b) = √(s²/17.5)
    x, y = np.arange(6.0), np.array([1.0, 3, 2, 5, 4, 6])
    fit = least_squares(y, np.column_stack((np.ones(6), x)))
    assert fit["coef"] == pytest.approx([9 / 7, 31 / 35])
    assert fit["rss"] == pytest.approx(17.5 - 31 / 35 * 15.5)
    assert fit["se"][1] == pytest.approx(np.sqrt((17.5 - 31 / 35 * 15.5) / 4 / 17.5))
    # leverage of the first point: 1/6 + 2.5²/17.5
    assert fit["std_resid"][0] == pytest.approx((1 - 9 / 7) / np.sqrt(fit["rss"] / 4 * (1 - 1 / 6 - 6.25 / 17.5)))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_residual_moran_has_the_moments_of_its_definition(seed):
    rng = np.random.default_rng(seed)
    n, k = 25, 3
    xy = rng.uniform(0, 1, (n, 2))
    x = np.column_stack((np.ones(n), rng.normal(size=(n, k - 1))))
    weights = build(WeightsKind.KNN, xy, k=4).row_standardised()
    resid = least_squares(rng.normal(size=n), x)["resid"]
    value, expected, variance = residual_moran(resid, x, weights)
    # the textbook form, with the n × n projection written out
    u = (weights.toarray() + weights.toarray().T) / 2
    m = np.eye(n) - x @ np.linalg.solve(x.T @ x, x.T)
    mu, s0 = m @ u, u.sum()
    mean = n / s0 * np.trace(mu) / (n - k)
    assert value == pytest.approx(n / s0 * resid @ u @ resid / (resid @ resid), rel=1e-10)
    assert expected == pytest.approx(mean, rel=1e-9)
    assert variance == pytest.approx((n / s0) ** 2 * (2 * np.trace(mu @ mu) + np.trace(mu) ** 2)
                                     / ((n - k) * (n - k + 2)) - mean**2, rel=1e-8)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.01, 100), st.floats(-1e3, 1e3))
def test_a_change_of_units_changes_only_the_coefficient(seed, factor, shift):
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1e4, (20, 2))
    a, b = rng.normal(size=(2, 20))
    y = 1 + 2 * a - b + rng.normal(size=20)
    one = global_regression(y, {"a": a, "b": b}, near(xy))
    other = global_regression(y, {"a": factor * a + shift, "b": b}, near(xy))
    assert other.r2 == pytest.approx(one.r2, rel=1e-8)
    assert other.moran_i == pytest.approx(one.moran_i, rel=1e-6, abs=1e-9)
    assert other.tables["coefficients"]["coef"][1] * factor == pytest.approx(one.tables["coefficients"]["coef"][1],
                                                                             rel=1e-6, abs=1e-9)
    assert np.allclose(one.values["fitted"] + one.values["resid"], y)


def test_years_are_fitted_each_on_its_own():
    rng = np.random.default_rng(4)
    xy = np.tile(rng.uniform(0, 1e4, (12, 2)), (2, 1))
    years = np.repeat([2000, 2010], 12)
    x = rng.normal(size=24)
    y = np.where(years == 2000, 1 + 2 * x, 5 - 3 * x)
    result = global_regression(y, {"x": x}, near(xy), years)
    assert result.tables["coefficients"]["coef"] == pytest.approx([1, 2, 5, -3])
    assert result.tables["models"]["year"] == [2000, 2010]
    assert result.year == 2010


def test_a_missing_value_leaves_only_its_row_out():
    rng = np.random.default_rng(6)
    xy = rng.uniform(0, 1e4, (15, 2))
    x = rng.normal(size=15)
    y = 2 * x + rng.normal(size=15)
    y[3], x[7] = np.nan, np.nan
    result = global_regression(y, {"x": x}, near(xy))
    assert np.flatnonzero(np.isnan(result.values["fitted"])).tolist() == [3, 7]
    assert [i for i, f in enumerate(result.values["flag"]) if f] == [3, 7]
    keep = np.isfinite(y) & np.isfinite(x)
    assert result.tables["coefficients"]["coef"] == pytest.approx(np.polyfit(x[keep], y[keep], 1)[::-1])
    assert result.tables["models"]["n"] == [13]


def test_what_cannot_be_fitted_is_refused_by_name():
    rng = np.random.default_rng(8)
    xy = rng.uniform(0, 1e4, (12, 2))
    a, y = rng.normal(size=(2, 12))
    with pytest.raises(DataError, match="“b” follows from the fields before it"):
        global_regression(y, {"a": a, "b": 3 - 2 * a}, near(xy))
    with pytest.raises(DataError, match="“c” has the same value"):
        global_regression(y, {"a": a, "c": np.full(12, 7.0)}, near(xy))
    with pytest.raises(DataError, match="coefficients need"):
        global_regression(y[:6], {n: rng.normal(size=6) for n in "abcd"}, near(xy[:6]))
    with pytest.raises(ParameterError, match="at least one"):
        global_regression(y, {}, near(xy))


def test_variables_that_repeat_each_other_are_warned_about():
    rng = np.random.default_rng(9)
    a = rng.normal(size=40)
    result = global_regression(rng.normal(size=40), {"a": a, "b": a + 0.01 * rng.normal(size=40)},
                               near(rng.uniform(0, 1e4, (40, 2))))
    assert result.max_vif > 1000
    assert any("inflation" in str(note) for note in result.notes)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(1e-6, 1e6), st.floats(-1e3, 1e3))
def test_what_least_squares_leaves(seed, factor, shift):
    """Residuals sum to nothing and go with no variable; R² lies between 0 and 1 and never falls with one variable more; the
    order of the variables and of the rows, and the unit of the dependent variable, change no t.
    """
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1e4, (20, 2))
    a, b, y = rng.normal(size=(3, 20))
    one = global_regression(y, {"a": a, "b": b}, near(xy))
    resid = one.values["resid"]
    for column in (np.ones(20), a, b):
        assert resid @ column == pytest.approx(0, abs=1e-9)
    small = global_regression(y, {"a": a}, near(xy))
    assert 0 <= small.r2 <= one.r2 + 1e-12 <= 1 + 1e-9
    order = rng.permutation(20)
    other = global_regression((factor * (y + shift))[order], {"b": b[order], "a": a[order]}, near(xy[order]))
    ours, theirs = (r.tables["coefficients"] for r in (one, other))
    for name in ("t", "p", "vif"):
        assert [theirs[name][k] for k in (2, 1)] == pytest.approx(ours[name][1:], rel=1e-6)
    assert other.r2 == pytest.approx(one.r2, rel=1e-7)
    assert other.moran_i == pytest.approx(one.moran_i, rel=1e-6, abs=1e-9)
    np.testing.assert_allclose(other.values["std_resid"], one.values["std_resid"][order], rtol=1e-5, atol=1e-7)
    z = global_regression(y, {"a": a, "b": b}, near(xy), standardize=True)
    assert z.tables["coefficients"]["t"][1:] == pytest.approx(ours["t"][1:], rel=1e-7)
