"""Keys, years, flags, joins, aggregation, stacking and coefficient tables."""

import datetime

import numpy as np
import pytest
from carbonbalance.core.coefficients import FOLDER, TABLES, load
from carbonbalance.core.columns import short_name
from carbonbalance.core.errors import DataError, ParameterError, first
from carbonbalance.core.panel.aggregate_units import MissingPolicy, aggregate
from carbonbalance.core.panel.join_panel import join
from carbonbalance.core.panel.stack_years import match_fields, output_names
from carbonbalance.core.regions import panel
from carbonbalance.core.tables import Flags, by_year, join_flags, key, matching, number_of, refuse_duplicates, year_of
from carbonbalance.core.units import MASS, MONEY
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.mark.parametrize(("value", "text"), [
    (320102, "320102"), (320102.0, "320102"), (" 320102 ", "320102"), ("320102.0", "320102"),
    ("0320102.00 ", "0320102"), ("3.5", "3.5"), ("1e5", "1e5"), ("a.0", "a.0"), ("甲 ", "甲"), (1.5, "1.5"), (None, None),
    ("  ", None), (float("nan"), None), (np.float64(7), "7"), (np.int32(7), "7")])
def test_keys_of_different_types_are_the_same_text(value, text):
    assert key(value) == text


@pytest.mark.parametrize(("value", "year"), [
    (2000, 2000), (2000.0, 2000), ("2000", 2000), ("2000-06-01", 2000), ("2000年", 2000), (" 2000", 2000),
    (datetime.date(2003, 5, 1), 2003), ("20001", None), ("abc", None), (None, None), (2000.5, None), (True, None),
    (20001, None), (-2000, None), (-1.0, None), (1e200, None), (float("inf"), None), (float("nan"), None)])
def test_years_from_integers_dates_and_text(value, year):
    assert year_of(value) == year


@pytest.mark.parametrize(("value", "number"), [("1.5", 1.5), (" 3 ", 3.0), (2, 2.0), ("1e3", 1000.0)])
def test_numbers_that_come_as_text(value, number):
    assert number_of(value) == number


@pytest.mark.parametrize("value", ["n.a.", "1,5", "inf", "nan", "--"])
def test_text_that_is_no_number_is_told_apart_from_a_missing_value(value):
    assert number_of(value) is None


@pytest.mark.parametrize("value", [None, "", "  ", float("inf"), float("nan")])
def test_missing_values_are_nan(value):
    assert np.isnan(number_of(value))


def test_flags_keep_each_reason_once_and_in_order():
    flags = Flags(3)
    flags.add(np.array([True, False, True]), "b")
    flags.add([0], "a")
    flags.add([0], "b")
    assert flags.array().tolist() == ["b; a", None, "b"]
    assert join_flags([None, "x", "b"], flags.array()).tolist() == ["b; a", "x", "b"]


def test_names_fit_a_shapefile_and_do_not_clash():
    assert short_name("emission_total", "_cagr") == "emiss_cagr"
    assert short_name("emission_net", "_cagr", {"emiss_cagr"}) == "emis2_cagr"
    assert short_name("碳排放", "_chg") == "v_chg"


@given(st.text(max_size=20), st.sampled_from(["", "_chg", "_trend"]), st.integers(0, 30))
def test_short_names_are_always_valid(stem, suffix, clashes):
    taken = set()
    for _ in range(clashes + 1):
        name = short_name(stem, suffix, taken)
        assert name not in taken
        assert len(name) <= 10
        assert name.isascii()
        assert name == name.lower()
        taken.add(name)


def test_first_names_a_few():
    assert first([]) == ""
    assert first("abc") == "a, b, c"
    assert first("abcd") == "a, b, c …"


def test_years_come_in_ascending_order_with_rows_in_reading_order():
    groups = list(by_year(np.array([2001, 2000, 2001, 2000]), 4))
    assert [(year, rows.tolist()) for year, rows in groups] == [(2000, [1, 3]), (2001, [0, 2])]
    assert [(year, rows.tolist()) for year, rows in by_year(None, 2)] == [(None, [0, 1])]


def test_panel_spreads_rows_and_refuses_duplicates():
    index = panel(["b", "a", "b"], np.array([2001, 2000, 2000]), "layer")
    assert index.units == ["b", "a"]
    matrix = index.matrix([1.0, 2.0, 3.0])
    assert matrix[0].tolist() == [3.0, 1.0]
    assert matrix[1][0] == 2.0
    assert np.isnan(matrix[1][1])
    assert index.last_row().tolist() == [0, 1]
    with pytest.raises(DataError, match="b 2001"):
        panel(["b", "b"], np.array([2001, 2001]), "layer")


def test_duplicates_are_named():
    refuse_duplicates(["a", "b"], "unit", "table")
    with pytest.raises(DataError, match="table has more than one row for the same unit"):
        refuse_duplicates(["a", "b", "a"], "unit", "table")


def test_join_by_unit_and_year_keeps_every_row_and_lists_both_sides():
    result = join(["a", "a", "b", None], np.array([1, 2, 1, 1]), ["b", "a", "c", None], np.array([1, 1, 1, 1]), "t")
    assert result.row.tolist() == [1, -1, 0, -1]
    assert (result.matched, result.unmatched) == (2, 2)
    table = result.tables["unmatched"]
    assert table["side"] == ["layer", "layer", "table"]
    assert table["unit"] == ["a", None, "c"]


def test_join_of_a_table_without_years_serves_every_year():
    result = join(["a", "a"], np.array([1, 2]), ["a"], None, "t")
    assert result.row.tolist() == [0, 0]


def test_join_refuses_duplicates_and_tables_that_do_not_fit():
    with pytest.raises(DataError, match="more than one row"):
        join(["a"], None, ["a", "a"], None, "t")
    with pytest.raises(ParameterError, match="year field"):
        join(["a"], None, ["a"], np.array([1]), "t")
    with pytest.raises(ParameterError, match="No row of t matches"):
        join(["a"], None, ["b"], None, "t")


def test_aggregate_sums_averages_and_keeps_null():
    # group x: 1 + 2 = 3, mean weighted (10·1 + 20·3)/4 = 17.5; group y holds a NULL
    result = aggregate(["x", "y", "x", "y"], None, {"c": np.array([1.0, 5.0, 2.0, np.nan])},
                       {"q": np.array([10.0, 1.0, 20.0, 1.0])}, np.array([1.0, 1.0, 3.0, 1.0]))
    assert result.groups == ["x", "y"]
    assert result.values["c"][0] == 3
    assert np.isnan(result.values["c"][1])
    assert result.values["q"].tolist() == [17.5, 1.0]
    assert result.values["n_units"].tolist() == [2, 2]
    assert result.values["flag"].tolist() == [None, "missing_c"]
    skipped = aggregate(["y", "y"], None, {"c": np.array([5.0, np.nan])}, {}, None, MissingPolicy.SKIP)
    assert skipped.values["c"].tolist() == [5.0]
    assert skipped.values["flag"].tolist() == ["missing_c"]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(2000, 2003), st.integers(-1000, 1000)), min_size=1,
                max_size=40))
def test_aggregate_conserves_the_total_of_each_year(rows):
    groups, years, values = zip(*rows)
    result = aggregate(groups, np.array(years), {"c": np.array(values, dtype=float)}, {}, None)
    for year in set(years):
        expected = sum(v for y, v in zip(years, values) if y == year)
        assert result.values["c"][result.years == year].sum() == expected
    assert result.values["n_units"].sum() == len(rows)


def test_aggregate_refuses_negative_weights_and_empty_groups():
    with pytest.raises(DataError, match="weight is negative"):
        aggregate(["a"], None, {}, {"q": np.array([1.0])}, np.array([-1.0]))
    with pytest.raises(DataError, match="group field is empty"):
        aggregate([None], None, {"c": np.array([1.0])}, {}, None)


def test_fields_follow_a_pattern():
    found = match_fields(["C_2000", "C_2001", "碳_排放_2001", "name", "C_20001"], "{name}_{year}")
    assert found == {"C": {2000: "C_2000", 2001: "C_2001"}, "碳_排放": {2001: "碳_排放_2001"}}
    assert match_fields(["gdp2000"], "{name}{year}") == {"gdp": {2000: "gdp2000"}}
    assert match_fields(["2000_gdp"], "{year}_{name}") == {"gdp": {2000: "2000_gdp"}}
    # “碳_排放” takes 10 bytes of UTF-8 (three of each sign, one of the bar), which a Shapefile still holds
    assert output_names(["C", "碳_排放", "emission_of_all"], {"year"}) == {
        "C": "C", "碳_排放": "碳_排放", "emission_of_all": "emission_o"}
    with pytest.raises(ParameterError, match="No field follows"):
        match_fields(["a"], "{name}_{year}")
    with pytest.raises(ParameterError, match="once each"):
        match_fields(["a"], "{name}")


def test_names_that_fit_a_pattern():
    names = ["b_const", "b_gdp", "b_const_2", "B_x", "b_人口"]
    assert matching(names, "b_*, !b_const*") == ["b_gdp", "b_人口"]
    assert matching(names, "*_2，b_gdp") == ["b_gdp", "b_const_2"]
    assert matching(names, " ") == matching(names, "c_*") == []


def test_units_of_the_trade():
    # 44/12 t CO2 per t C; 10⁸ yuan are 10 000 × 10⁴ yuan
    assert MASS.factor(3) == pytest.approx(3.6666667)
    assert MASS.factor(4) == pytest.approx(36666.667, rel=1e-7)
    assert MASS.symbols()[:3] == ["t CO2", "10⁴ t CO2", "Mt CO2"]
    assert MONEY.factor(2) == 10_000


@pytest.mark.parametrize("name", TABLES)
def test_coefficient_tables_are_whole_and_sourced(name):
    table = load(name)
    assert len(set(table.columns["key"])) == len(table.columns["key"]) > 0
    assert all(table.columns["source"])
    assert all(table.columns["unit"])
    assert np.isfinite(table.columns["value"]).all()
    assert table.content == (FOLDER / f"{name}.csv").read_bytes()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from([2000, 2001]), st.floats(-1e6, 1e6), st.floats(0.01, 1e3)),
                min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_groups_of_groups_are_groups(rows, random):
    """Sums and weighted means of counties are the same by way of prefectures; a mean lies between its smallest and largest."""
    county, years, value, weight = (np.array(part) for part in zip(*rows))
    province = {c: "xy"["abcdef".index(c) % 2] for c in "abcdef"}

    def by_unit(result):
        return {(g, int(y)): tuple(result.values[name][i] for name in ("w", "s", "m"))
                for i, (g, y) in enumerate(zip(result.groups, result.years))}

    direct = aggregate([province[c] for c in county], years, {"w": weight, "s": value}, {"m": value}, weight)
    first_step = aggregate(county.tolist(), years, {"w": weight, "s": value}, {"m": value}, weight)
    held = first_step.values
    both = aggregate([province[c] for c in first_step.groups], first_step.years, {"w": held["w"], "s": held["s"]},
                     {"m": held["m"]}, held["w"])
    for pair, numbers in by_unit(direct).items():
        assert by_unit(both)[pair] == pytest.approx(numbers, rel=1e-9, abs=1e-6)
        inside = value[[province[c] == pair[0] and y == pair[1] for c, y in zip(county, years)]]
        assert inside.min() - 1e-6 <= numbers[2] <= inside.max() + 1e-6
    order = random.sample(range(len(rows)), len(rows))
    mixed = aggregate([province[county[i]] for i in order], years[order], {"w": weight[order], "s": value[order]},
                      {"m": value[order]}, weight[order])
    for pair, numbers in by_unit(direct).items():
        assert by_unit(mixed)[pair] == pytest.approx(numbers, rel=1e-9, abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from("abcd"), min_size=1, max_size=12), st.sets(st.sampled_from("abce"), min_size=1),
       st.randoms(use_true_random=False))
def test_a_join_finds_the_same_rows_in_any_order(units, keys, random):
    table = sorted(keys)
    if not keys & set(units):
        return
    plain = join(units, None, table, None, "t")
    mixed = random.sample(table, len(table))
    other = join(units, None, mixed, None, "t")
    assert [table[i] if i >= 0 else None for i in plain.row] == [mixed[i] if i >= 0 else None for i in other.row]
    assert [None if i < 0 else table[i] for i in plain.row] == [u if u in keys else None for u in units]
    assert plain.matched + plain.unmatched == len(units)
