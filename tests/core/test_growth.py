"""Growth over years: printed figures, Mann–Kendall and Sen against pymannkendall, gaps, paths, names."""

import math

import numpy as np
import pytest
from carbonbalance.core.balance.growth import growth
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.regions import panel
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan


def grow(series, years=None, **options):
    """Growth of units, one series each, over the same years."""
    series = np.atleast_2d(np.array(series, dtype=float))
    count, length = series.shape
    years = np.arange(2000, 2000 + length) if years is None else np.array(years)
    held = panel(np.repeat([f"u{i}" for i in range(count)], length).tolist(), np.tile(years, count), "Layer")
    return growth(held, {"v": series.ravel()}, **options)


def one(series, name, years=None, **options):
    return grow(series, years, **options).values[f"v_{name}"][0]


@pytest.mark.parametrize(("start", "end", "years", "change", "rate"), [
    (199, 847, (2000, 2021), 325.628, None),     # “+325.63 %”
    (1.34, 4.37, (2001, 2011), 226.12, 12.548),  # “nearly 226 %”, “12.55 %/a” over 10 years
    (142, 171, (2000, 2021), 20.4225, 0.8889),   # “20.42 %”, “0.89 %/a” over 21 years, not 22
    (637, 847, (2011, 2021), None, 2.890),       # printed 2.87 for 2012–2021
    (199 / 142, 847 / 171, (2000, 2021), None, 6.197),  # printed 6.18
])
def test_printed_figures(start, end, years, change, rate):
    if change:
        assert one([start, end], "chg", years) == pytest.approx(change, abs=0.005)
    if rate:
        assert one([start, end], "cagr", years) == pytest.approx(rate, abs=0.0005)


def test_against_pymannkendall():
    """T5.1, pymannkendall 1.4.3: S 64, Var 212.6667, Z 4.320071, p 1.5598e-5, Sen 0.2675; OLS 0.265804."""
    series = [1.40, 1.34, 1.42, 1.60, 1.95, 2.40, 2.70, 2.95, 3.05, 3.20, 3.60, 4.37]
    assert one(series, "mkz") == pytest.approx(4.320071, abs=1e-6)
    assert one(series, "mkp") == pytest.approx(1.5598e-5, rel=1e-4)
    assert one(series, "sen") == pytest.approx(0.2675)
    assert one(series, "slope") == pytest.approx(0.265804, abs=5e-7)
    assert one(series, "trend") == "very significant increase"
    assert one(series, "path") == "rising"
    assert one(series[::-1], "mkz") == pytest.approx(-4.320071, abs=1e-6)
    assert one(series[::-1], "trend") == "very significant decrease"


def test_ties_by_hand():
    """1, 2, 2, 3: S = 5; Var = (4·3·13 − 2·1·9)/18 = 138/18; Z = 4/√7.6667 = 1.444630.
    1, 1, 1, 2, 2: S = 6; Var = (5·4·15 − 3·2·11 − 2·1·9)/18 = 216/18 = 12; Z = 5/√12 = 1.443376.
    """
    assert one([1, 2, 2, 3], "mkz") == pytest.approx(1.444630, abs=5e-7)
    assert one([1, 1, 1, 2, 2], "mkz") == pytest.approx(1.443376, abs=5e-7)
    assert one([1, 2, 2, 3], "trend") == "no significant trend"


def test_gaps_are_skipped_with_their_true_distance():
    """1, –, 3, 5 at 2000, 2001, 2002, 2004 lie on the line x = t − 1999, so that every slope is 1."""
    result = grow([1, NAN, 3, 5], (2000, 2001, 2002, 2004))
    assert result.values["v_slope"][0] == pytest.approx(1)
    assert result.values["v_sen"][0] == pytest.approx(1)
    assert np.isnan(result.values["v_mkz"][0])
    assert result.values["v_trend"][0] is None
    assert result.values["flag"][0] == "few_years_v"
    assert result.values["v_cagr"][0] == pytest.approx(100 * (5 ** 0.25 - 1))


@pytest.mark.parametrize(("series", "change", "rate", "flag"), [
    ([NAN, 2, 3, 4, 5], NAN, NAN, "no_first_v"),
    ([1, 2, 3, 4, NAN], NAN, NAN, "no_last_v"),
    ([0, 2, 3, 4, 5], NAN, NAN, "zero_first_v"),
    ([-1, 2, 3, 4, 5], NAN, NAN, "negative_first_v"),
    ([2, 2, 3, 4, -1], NAN, NAN, "negative_last_v"),
    ([2, 2, 3, 4, 0], -100, -100, None),
    ([NAN] * 5, NAN, NAN, "no_first_v; no_last_v; few_years_v"),
])
def test_ends_that_have_no_rate(series, change, rate, flag):
    result = grow(series)
    np.testing.assert_allclose([result.values["v_chg"][0], result.values["v_cagr"][0]], [change, rate])
    assert result.values["flag"][0] == flag
    for values in result.values.values():
        assert values.dtype == object or not np.isinf(values).any()


@pytest.mark.parametrize(("series", "path"), [
    ([1, 2, 3], "rising"), ([3, 2, 1], "falling"), ([1, 3, 1], "rise then fall"), ([3, 1, 3], "fall then rise"),
    ([1, 3, 1, 3, 1], "fluctuating"), ([2, 2, 2], "unchanged"), ([5, NAN, NAN], None),
    ([1, 5, 4, 9], "rising"),             # falls are 1 of 10
    ([1, 5, 3, 9], "rising"),             # 2 of 12, below a fifth
    ([1, 5, 2, 9], "fluctuating"),        # 3 of 14 are more than a fifth, and no turn explains the rest
    ([1, 4, 3, 8, 6, 1], "rise then fall"),   # 1 of 16 against the hill
    ([NAN, 1, NAN, 3, 1, NAN], "rise then fall"),
    ([1, 2], "rising"), ([2, 1], "falling"),
])
def test_paths(series, path):
    assert one(series, "path") == path


def test_years_to_compare():
    series = [1, 2, 4, 8]
    result = grow(series, from_year=2001, to_year=2002)
    assert result.values["v_chg"][0] == pytest.approx(100)
    assert result.row.tolist() == [2]
    assert (result.from_year, result.to_year) == (2001, 2002)
    with pytest.raises(ParameterError, match="before the last one"):
        grow(series, from_year=2002, to_year=2002)
    with pytest.raises(DataError, match="no year 1990"):
        grow(series, from_year=1990)
    with pytest.raises(DataError, match="fewer than two"):
        grow([[1], [2]])


def test_names_of_several_quantities_never_clash():
    held = panel(["a"] * 2, np.array([2000, 2001]), "Layer")
    fields = {name: np.array([1.0, 2.0]) for name in ("emission_a", "emission_b", "排放", "吸收", "q")}
    result = growth(held, fields)
    names = [column.name for column in result.columns]
    assert len(set(names)) == len(names) == 5 * 8 + 1
    assert all(len(name) <= 10 and name.isascii() and name == name.lower() for name in names)
    assert set(names) == set(result.values)
    assert names[-9:-1] == ["q_chg", "q_cagr", "q_slope", "q_sen", "q_mkz", "q_mkp", "q_trend", "q_path"]
    assert result.columns[16].label == "排放: change"


SERIES = st.lists(st.one_of(st.floats(0.1, 1e3), st.just(NAN), st.integers(1, 3).map(float)), min_size=2, max_size=9)


@settings(max_examples=100, deadline=None)
@given(SERIES)
def test_against_the_definitions(series):
    """Slopes and the Mann–Kendall statistic as loops over the pairs."""
    result = grow(series)
    known = [(i, x) for i, x in enumerate(series) if not math.isnan(x)]
    pairs = [((j - i), (y - x)) for a, (i, x) in enumerate(known) for j, y in known[a + 1:]]
    sen = np.median([dy / dt for dt, dy in pairs]) if pairs else NAN
    np.testing.assert_allclose(result.values["v_sen"][0], sen, rtol=1e-9, atol=1e-12)
    slope = np.polyfit(*np.array(known).T, 1)[0] if len(known) > 1 else NAN
    np.testing.assert_allclose(result.values["v_slope"][0], slope, rtol=1e-6, atol=1e-6)
    n = len(known)
    if n < 4:
        assert np.isnan(result.values["v_mkz"][0])
        return
    s = sum((dy > 0) - (dy < 0) for _, dy in pairs)
    counts = np.unique([x for _, x in known], return_counts=True)[1]
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in counts)) / 18
    z = (s - np.sign(s)) / math.sqrt(variance) if variance else 0
    assert result.values["v_mkz"][0] == pytest.approx(z)
    assert result.values["v_mkp"][0] == pytest.approx(math.erfc(abs(z) / math.sqrt(2)))


@settings(max_examples=50, deadline=None)
@given(SERIES, st.sampled_from([1e-4, 1e4]))
def test_the_unit_changes_neither_rate_nor_trend_nor_path(series, scale):
    before, after = grow(series), grow(np.array(series) * scale)
    for name in ("chg", "cagr", "mkz", "mkp"):
        np.testing.assert_allclose(after.values[f"v_{name}"], before.values[f"v_{name}"], rtol=1e-9, atol=1e-9)
    assert after.values["v_trend"].tolist() == before.values["v_trend"].tolist()


def test_units_do_not_see_each_other(monkeypatch):
    rng = np.random.default_rng(3)
    series = np.where(rng.uniform(size=(40, 12)) < 0.2, NAN, rng.integers(1, 9, (40, 12)))
    together = grow(series)
    monkeypatch.setattr("carbonbalance.core.balance.growth._CHUNK", 100)
    chunked = grow(series)
    for name, values in together.values.items():
        if name == "flag":
            continue
        alone = np.array([grow(row).values[name][0] for row in series], dtype=values.dtype)
        if values.dtype == object:
            assert alone.tolist() == values.tolist() == chunked.values[name].tolist()
        else:
            np.testing.assert_allclose(alone, values, rtol=1e-12)
            np.testing.assert_array_equal(chunked.values[name], values)


@settings(max_examples=60, deadline=None)
@given(SERIES, st.floats(0.1, 100))
def test_time_turned_round(series, shift):
    """Slopes and Z change their sign, p stays; a constant added changes no slope and no test."""
    before, after = grow(series), grow(series[::-1])
    for name in ("slope", "sen", "mkz"):
        np.testing.assert_allclose(after.values[f"v_{name}"], -before.values[f"v_{name}"], rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(after.values["v_mkp"], before.values["v_mkp"], rtol=1e-9)
    turned = {"rising": "falling", "falling": "rising"}
    path, other = before.values["v_path"][0], after.values["v_path"][0]
    assert other == turned.get(path, other)
    up = grow(np.array(series) + shift)
    for name in ("slope", "sen"):
        np.testing.assert_allclose(up.values[f"v_{name}"], before.values[f"v_{name}"], rtol=1e-6, atol=1e-9)


@settings(max_examples=60, deadline=None)
@given(SERIES, st.integers(1, 4))
def test_rates_compound_to_the_change(series, step):
    """(1 + rate)^T is 1 + change, years apart by whatever step; slopes are per year."""
    years = 2000 + step * np.arange(len(series))
    once, apart = grow(series), grow(series, years)
    change, rate = (apart.values[f"v_{name}"] / 100 for name in ("chg", "cagr"))
    np.testing.assert_allclose((1 + rate) ** (years[-1] - years[0]), 1 + change, rtol=1e-9)
    rounding = 1e-12 * np.nanmax(np.abs(series), initial=1.0)
    for name in ("slope", "sen"):
        np.testing.assert_allclose(apart.values[f"v_{name}"], once.values[f"v_{name}"] / step, rtol=1e-9, atol=rounding)
    for name in ("chg", "mkz", "mkp"):
        np.testing.assert_array_equal(apart.values[f"v_{name}"], once.values[f"v_{name}"])
    assert apart.values["v_path"].tolist() == once.values["v_path"].tolist()
