"""Balance of sources and sinks: worked figures, classes, what is missing, impossible magnitudes."""

import numpy as np
import pytest
from carbonbalance.core.balance.carbon_balance import carbon_balance, class_names, parse_breaks
from carbonbalance.core.errors import DataError, ParameterError, Warn
from carbonbalance.core.magnitudes import MOST_SINK
from carbonbalance.core.robustness import Disturbance
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan


def floats(*values):
    return np.array(values, dtype=float)


def same(result, name, expected):
    np.testing.assert_allclose(result.values[name], expected, rtol=1e-12)


def test_indicators_of_one_unit():
    """By hand: 600 000 t against 150 000 t, 2·10⁵ (10⁴ yuan), 50 000 persons, 1000 km²."""
    result = carbon_balance(floats(6e5), floats(1.5e5), floats(2e5), floats(5e4), floats(1000))
    for name, value in (("csd", -4.5e5), ("net", 4.5e5), ("q", 4), ("comp_rate", 25), ("intensity", 3), ("percap", 12),
                        ("c_dens", 600), ("n_dens", 150)):
        same(result, name, [value])
    assert result.values["q_class"].tolist() == ["2–5"]
    assert result.values["flag"].tolist() == [None]
    assert (result.total_emission, result.total_sink, result.q_total, result.deficits) == (6e5, 1.5e5, 4, 1)


def test_printed_figures():
    """Study 2, 10⁴ t: source 9826.34 → 13029.34, sink 4275.49 → 4165.38 ⇒ Q 2.298 → 3.128, deficit 5550.85 → 8863.96.
    Study 5, Mt: 199 against 142 in 2000 and 847 against 171 in 2021 ⇒ Q 1.40 and 4.95.
    """
    result = carbon_balance(floats(9826.34, 13029.34, 199, 847), floats(4275.49, 4165.38, 142, 171))
    np.testing.assert_allclose(result.values["q"], [2.298, 3.128, 1.401, 4.953], atol=5e-4)
    np.testing.assert_allclose(result.values["csd"][:2], [-5550.85, -8863.96], atol=0.005)


def test_balance_of_t71():
    """T7.1: C 50, 40, 6, 4 against N 5, 7, 14, 14 ⇒ Q 10, 5.714286, 0.428571, 0.285714; 100/40 = 2.5 for all."""
    result = carbon_balance(floats(50, 40, 6, 4), floats(5, 7, 14, 14))
    np.testing.assert_allclose(result.values["q"], [10, 5.714286, 0.428571, 0.285714], atol=5e-7)
    assert result.values["q_class"].tolist() == ["10–40", "5–10", "< 1", "< 1"]
    assert result.q_total == pytest.approx(2.5)
    table = result.tables["years"]
    assert (table["deficits"], table["balanced"], table["surplus"]) == ([2], [0], [2])
    assert [table[c.name][0] for c in result.table_columns["years"][-6:]] == [2, 0, 0, 1, 1, 0]


def test_classes_hold_their_lower_break_and_balance_has_a_tolerance():
    q = floats(0.999, 1 - 1e-7, 1, 1 + 1e-7, 1.001, 2, 40, 5000)
    result = carbon_balance(q * 1000, np.full(8, 1000.0))
    assert result.values["q_class"].tolist() == ["< 1", "1–2", "1–2", "1–2", "1–2", "2–5", "≥ 40", "≥ 40"]
    table = result.tables["years"]
    assert (table["surplus"], table["balanced"], table["deficits"]) == ([1], [3], [4])


def test_what_cannot_be_computed_is_null_with_its_reason():
    emission = floats(100, 100, NAN, 100, 0, -5, 0)
    sink = floats(0, -20, 50, NAN, 50, 50, 0)
    result = carbon_balance(emission, sink, floats(0, NAN, 1, 1, 1, 1, -1), floats(0, NAN, 9, 9, 9, 9, -9),
                            floats(0, NAN, 1, 1, 1, 1, -1))
    same(result, "csd", [-100, -120, NAN, NAN, 50, 55, 0])
    same(result, "q", [NAN, NAN, NAN, NAN, 0, NAN, NAN])
    same(result, "comp_rate", [0, NAN, NAN, NAN, NAN, NAN, NAN])
    assert result.values["q_class"].tolist() == [None, None, None, None, "< 1", None, None]
    assert result.values["flag"].tolist() == [
        "no_sink; zero_gdp; zero_pop; zero_area", "negative_sink; no_gdp; no_pop; no_area", "no_emission", "null_sink",
        "zero_emission", "negative_emission", "zero_emission; no_sink; negative_gdp; negative_pop; negative_area"]
    for name in ("csd", "net", "q", "comp_rate", "intensity", "percap", "c_dens", "n_dens"):
        assert not np.isinf(result.values[name]).any()
    table = result.tables["years"]
    # the rows without emission or without sink are in no total: 100 + 100 + 0 − 5 + 0, 0 − 20 + 50 + 50 + 0
    assert (table["n_units"], table["n_missing"], table["emission"], table["sink"]) == ([5], [2], [195], [80])
    assert any("2 of 7 rows" in str(note) and "row 3, row 4" in str(note) for note in result.notes)


def test_without_optional_quantities_their_columns_are_null_and_unflagged():
    result = carbon_balance(floats(3), floats(2))
    for name in ("intensity", "percap", "c_dens", "n_dens"):
        assert np.isnan(result.values[name]).all()
    assert result.values["flag"].tolist() == [None]


def test_years_are_totalled_apart_and_the_last_one_is_the_headline():
    result = carbon_balance(floats(30, 10, 20, 40), floats(10, 10, 10, 10), years=np.array([2010, 2000, 2000, 2010]))
    table = result.tables["years"]
    assert table["year"] == [2000, 2010]
    assert table["emission"] == [30, 70]
    assert table["q"] == [1.5, 3.5]
    assert (result.year, result.total_emission, result.q_total, result.deficits) == (2010, 70, 3.5, 2)
    same(result, "q", [3, 1, 2, 4])


def test_empty_and_all_null():
    for years in (None, np.array([], dtype=int)):
        result = carbon_balance(floats(), floats(), years=years)
        assert np.isnan(result.total_emission)
        assert result.tables["years"]["n_units"] == [0]
    result = carbon_balance(floats(NAN, NAN), floats(1, NAN))
    assert np.isnan([result.total_emission, result.q_total]).all()
    assert result.deficits == 0


@pytest.mark.parametrize("text", ["", "a,b", "1,1,2", "2,1", "0,1", "-1,2", "1,inf", "1,nan"])
def test_breaks_refused(text):
    with pytest.raises(ParameterError, match="no ascending list of positive numbers"):
        parse_breaks(text)


def test_breaks_and_their_names():
    assert parse_breaks(" 0.5；1，2.25 ") == (0.5, 1.0, 2.25)
    assert class_names((0.5, 1.0, 2.25)) == ("< 0.5", "0.5–1", "1–2.25", "≥ 2.25")
    assert class_names((1.0,)) == ("< 1", "≥ 1")


def test_population_in_ten_thousands_is_refused():
    """10⁶ t over 50·10⁴ persons are 2 t each; read as 50 persons, 20 000 t each."""
    emission, sink = np.full(3, 1e6), np.full(3, 1e5)
    with pytest.raises(DataError, match=r"20,000 t CO2 per person.*10⁴ persons"):
        carbon_balance(emission, sink, population=np.full(3, 50.0))
    assert not carbon_balance(emission, sink, population=np.full(3, 5e5)).notes


def test_single_impossible_rows_are_named():
    result = carbon_balance(np.full(3, 1e6), np.full(3, 1e5), population=floats(5e5, 50, 5e5),
                            area=floats(1000, 1000, 1), labels=["a", "b", "c"])
    texts = [str(note) for note in result.notes if isinstance(note, Warn)]
    assert any("1 rows emit more than 500" in t and "(b)" in t for t in texts)
    assert any("14,666.7 t CO2 per km²" in t and "(c)" in t for t in texts)


def test_sink_density_limit_is_that_of_npp():
    """4 kg C/m² = 4000 t C/km², times 44/12 = 14 666.67 t CO2/km²."""
    assert pytest.approx(14666.6667, abs=1e-3) == MOST_SINK
    with pytest.raises(DataError, match="no vegetation"):
        carbon_balance(np.full(2, 1e6), np.full(2, 1e6), area=np.full(2, 50.0))


def test_emission_in_ten_thousand_tonnes_read_as_tonnes_is_warned_about():
    """180·10⁴ t over 600 000 persons are 3 t each; read as 180 t, 0.0003 t each."""
    result = carbon_balance(np.full(3, 180.0), np.full(3, 100.0), population=np.full(3, 6e5))
    assert any("less than 0.0003 t CO2 per person" in str(note) for note in result.notes)


# down to a nanogram: below about 1e-300 t a change of unit itself loses digits
QUANTITY = st.just(0.0) | st.floats(1e-9, 1e9)
PAIRS = st.lists(st.tuples(QUANTITY, QUANTITY), min_size=1, max_size=20)


@settings(max_examples=80, deadline=None)
@given(PAIRS, st.sampled_from([1e-6, 1e-3, 1e4, 1e6, 44 / 12]))
def test_the_unit_of_mass_moves_no_class(pairs, scale):
    emission, sink = np.array(pairs).T
    before, after = carbon_balance(emission, sink), carbon_balance(emission * scale, sink * scale)
    near = np.abs(np.subtract.outer(before.values["q"], parse_breaks("1,2,5,10,40"))).min(axis=1) < 1e-9
    assert [a for a, skip in zip(after.values["q_class"], near) if not skip] == [
        b for b, skip in zip(before.values["q_class"], near) if not skip]
    np.testing.assert_allclose(after.values["q"], before.values["q"], rtol=1e-12)


@settings(max_examples=80, deadline=None)
@given(PAIRS, st.randoms())
def test_rows_are_independent_of_their_order_and_sums_hold(pairs, random):
    emission, sink = np.array(pairs).T
    order = list(range(len(pairs)))
    random.shuffle(order)
    before, after = carbon_balance(emission, sink), carbon_balance(emission[order], sink[order])
    for name in ("csd", "net", "q", "comp_rate"):
        np.testing.assert_array_equal(after.values[name], before.values[name][order])
    table = before.tables["years"]
    assert table["deficits"][0] + table["balanced"][0] + table["surplus"][0] == len(pairs)
    assert table["csd"][0] == pytest.approx(before.values["csd"].sum(), rel=1e-9, abs=1e-3)
    good = np.isfinite(before.values["q"]) & np.isfinite(before.values["comp_rate"])
    np.testing.assert_allclose((before.values["q"] * before.values["comp_rate"])[good], 100, rtol=1e-9)


@settings(max_examples=40, deadline=None)
@given(PAIRS, PAIRS, st.sampled_from([(NAN, 1.0), (1.0, NAN)]))
def test_neither_rows_without_values_nor_other_years_change_a_row(pairs, others, useless):
    alone, count = carbon_balance(*np.array(pairs).T), len(pairs)
    years = np.repeat([2010, 2000], [count + 1, len(others)])
    result = carbon_balance(*np.array([*pairs, useless, *others]).T, years=years)
    for name in ("csd", "net", "q", "comp_rate"):
        np.testing.assert_array_equal(result.values[name][:count], alone.values[name])
        assert np.isnan(result.values[name][count])
    assert result.values["flag"][count] is not None
    for name in ("emission", "sink", "csd", "q", "deficits", "surplus", "n_units"):
        np.testing.assert_array_equal(result.tables["years"][name][1], alone.tables["years"][name][0])
    assert result.tables["years"]["n_missing"] == [0, 1]


@settings(max_examples=20, deadline=None)
@given(PAIRS, st.integers(0, 99))
def test_intervals_hold_q_and_shares_lie_between_0_and_1(pairs, seed):
    emission, sink = np.array(pairs).T
    values = carbon_balance(emission, sink, disturbance=Disturbance(200, (0.3, 0.2), seed)).values
    known = np.isfinite(values["q"])
    for name in ("q_low", "q_high", "p_deficit"):
        assert (np.isfinite(values[name]) == known).all()
    assert (values["q_low"] <= values["q"])[known].all()
    assert (values["q"] <= values["q_high"])[known].all()
    # 1.3 · 1.2 is the 95 % end of both factors at once, which the 97.5 % quantile of their quotient never reaches by far
    assert (values["q_high"] <= values["q"] * 1.7)[known].all()
    assert ((values["p_deficit"] >= 0) & (values["p_deficit"] <= 1))[known].all()
