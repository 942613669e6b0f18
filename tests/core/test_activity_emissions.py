"""Emissions from activity data: worked examples, matching of fields, and what is refused."""

import csv
from functools import partial

import numpy as np
import pytest
from carbonbalance.core.coefficients import FOLDER, load
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.inventory.activity_emissions import (
    GasUnit,
    Gwp,
    MassUnit,
    Phase,
    Preset,
    activity_emissions,
    built_in,
    given,
    left_over,
    manure,
    match,
)
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st


def columns_of(preset):
    """A built-in table as it stands in its file."""
    with open(FOLDER / f"{preset.value}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: [row[name] for row in rows] for name in rows[0]}


def run(preset, activities, **more):
    found = match(list(activities), built_in(preset)[0])
    return activity_emissions({k: np.atleast_1d(np.asarray(activities[k], dtype=float)) for k in found}, found, **more)


def test_fuels_by_hand():
    """10⁴ t: raw coal 100, gasoline 10, diesel 8; 5·10⁸ m³ of natural gas = 66.5·10⁴ tce.

    C = 100·0.7143·0.7559 + 10·1.4714·0.5538 + 8·1.4571·0.5921 + 66.5·0.4483 = 98.8565·10⁴ t, times 44/12.
    """
    result = run(Preset.CN_TCE, {"原煤": 100, "汽油": 10, "diesel": 8, "Natural gas": 5}, mass=MassUnit.TEN_THOUSAND_T,
                 gas=GasUnit.HUNDRED_MILLION)
    assert result.total == pytest.approx(362.4738e4, rel=1e-6)
    assert result.values["src_rawcoa"][0] == pytest.approx(53.9939e4 * 44 / 12, rel=1e-6)
    assert result.values["src_natgas"][0] == pytest.approx(29.8119e4 * 44 / 12, rel=1e-5)
    assert sum(result.table["src_pct"]) == pytest.approx(100)
    # the same in t and m³
    same = run(Preset.CN_TCE, {"原煤": 1e6, "汽油": 1e5, "diesel": 8e4, "Natural gas": 5e8}, gas=GasUnit.CUBIC_METRE)
    assert same.total == pytest.approx(result.total)


def test_guideline_by_hand():
    # 1 000 t · 23.204 GJ/t · 0.02618 t C/GJ · 93 % · 44/12
    assert run(Preset.CN_GUIDELINE, {"烟煤": 1000}).total == pytest.approx(2071.5, abs=0.1)


def test_heat_value_times_factor():
    # 43.0 TJ/Gg · 74 100 kg/TJ = 3.1863 t/t; CH4 3 and N2O 0.6 kg/TJ, 28 and 265
    result = run(Preset.IPCC2006, {"柴油": 100})
    assert result.values["src_energy"][0] == pytest.approx(318.63)
    assert result.values["src_ch4"][0] == pytest.approx(43.0 * 3e-6 * 28 * 100)
    assert result.values["src_n2o"][0] == pytest.approx(43.0 * 0.6e-6 * 265 * 100)
    # 20 908 kJ/kg · 94 600 kg/TJ
    assert run(Preset.CN_YEARBOOK, {"原煤": 1}).total == pytest.approx(20908 * 94600e-9)


@pytest.mark.parametrize(("gwp", "expected"), [(Gwp.AR4, 10_500), (Gwp.AR5, 11_760), (Gwp.AR6, 11_718)])
def test_dairy_cows_by_hand(gwp, expected):
    # 5 000 · (68 + 16) kg: manure at 18 °C lies between 13 (15 °C) and 18 (20 °C)
    result = run(Preset.AGRICULTURE, {"奶牛": 5000}, gwp=gwp, temperature=18)
    assert result.values["src_ch4"][0] == pytest.approx(expected)
    assert result.values["src_dairy"][0] == result.total


def test_soils_by_hand():
    # 2 000 t N · 0.01 · 44/28 = 31.4286 t N2O · 265
    result = run(Preset.AGRICULTURE, {"氮肥施用量": 2000})
    assert result.values["src_n2o"][0] == pytest.approx(8328.57, abs=0.01)


def test_cement_and_its_clinker():
    assert run(Preset.PROCESS, {"水泥熟料": 100}).values["src_proc"][0] == pytest.approx(52)
    both = run(Preset.PROCESS, {"水泥熟料": 100, "cement": 150})
    assert any("same process" in str(note) for note in both.notes)


def test_manure_by_temperature():
    assert [manure("line 10:9 15:13", t) for t in (0, 10, 12.5, 30)] == [9, 9, 11, 13]
    assert [manure("step 0:0.10 15:0.15 25:0.20", t) for t in (-5, 14.9, 15, 30)] == [0.10, 0.10, 0.15, 0.20]
    assert manure("", 20) == 0


def test_electricity_is_off():
    off = run(Preset.CN_TCE, {"原煤": 1, "用电量": 100})
    assert "src_elec" not in off.values
    assert any("scope 2" in str(note) for note in off.notes)
    on = run(Preset.CN_TCE, {"原煤": 1, "用电量": 100}, scope2=True)
    # 0.4040 kgce/kWh · 0.7935 t C/tce
    assert on.values["src_elec"][0] == pytest.approx(100 * 4.040 * 0.7935 * 44 / 12)
    with pytest.raises(ParameterError, match="scope 2"):
        run(Preset.CN_TCE, {"用电量": 100})


@settings(max_examples=30, deadline=None)
@drawn(st.lists(st.floats(0, 1e6), min_size=3, max_size=3), st.floats(0.01, 100))
def test_emissions_are_proportional_and_add_up(amounts, factor):
    activities = dict(zip(("原煤", "柴油", "天然气"), amounts))
    base = run(Preset.CN_TCE, activities)
    more = run(Preset.CN_TCE, {k: v * factor for k, v in activities.items()})
    assert more.total == pytest.approx(base.total * factor, rel=1e-9, abs=1e-9)
    values = base.values
    assert values["src_total"][0] == pytest.approx(sum(values[c][0] for c in ("src_energy", "src_ch4", "src_n2o", "src_proc")))


def test_what_is_missing_is_not_zero():
    result = run(Preset.CN_TCE, {"原煤": [1, np.nan, 3], "柴油": [0, 1, 1]})
    assert np.isnan(result.values["src_total"][1])
    assert np.isnan(result.values["src_energy"][1])
    assert result.values["src_diesel"][1] > 0
    assert list(result.values["flag"]) == [None, "null_原煤", None]
    assert result.total == pytest.approx(np.nansum(result.values["src_total"]))
    assert any("1 of 3 rows" in str(note) for note in result.notes)


def test_no_known_row_has_no_total():
    result = run(Preset.CN_TCE, {"原煤": [np.nan, np.nan], "柴油": [1, 1]})
    assert np.isnan(result.total)
    assert np.isnan([result.table[name][0] for name in ("activity", "src", "src_pct")]).all()
    assert result.table["src_pct"][1] == 100


def test_gases_beside_the_value_are_in_its_unit():
    # 3 t CH4 per 10⁸ m³ are 3·10⁻⁴ per 10⁴ m³, and g per kg are 10⁻³ t per t
    table = {"key": ["a", "b"], "value": [218_621, 2], "unit": ["t CO2 per 10⁸ m³", "g CO2 per kg"], "ch4": [3, 4],
             "n2o": [1, None]}
    a, b = given(table, "t")[0]
    assert (a.co2, a.ch4, a.n2o) == pytest.approx((21.8621, 3e-4, 1e-4))
    assert (b.co2, b.ch4, b.n2o) == pytest.approx((2e-3, 4e-3, 0))


def test_the_table_counts_in_the_unit_of_the_factor():
    factors, _ = given({"key": ["gas", "film"], "value": [218_621, 5.18], "unit": ["t CO2 per 10⁸ m³", "kg C per kg"]}, "t")
    table = activity_emissions({"gas": np.array([2.0]), "film": np.array([3.0])}, dict(zip(("gas", "film"), factors)),
                               gas=GasUnit.HUNDRED_MILLION).table
    assert table["activity"] == pytest.approx([2, 3000])
    assert table["co2_factor"] == pytest.approx([218_621, 5.18e-3 * 44 / 12])
    assert table["src"] == pytest.approx([437_242, 3 * 5.18 * 44 / 12])


def test_gases_by_mass_are_warned_of():
    assert any("by mass" in str(note) for note in run(Preset.IPCC2006, {"天然气": 10}).notes)
    assert not any("by mass" in str(note) for note in run(Preset.CN_TCE, {"天然气": 10}).notes)


def test_matching():
    factors, _, _ = built_in(Preset.CN_TCE)
    assert {n: f.key for n, f in match(["Raw_Coal", "DIESEL", "区县", "洗精煤"], factors).items()} == {
        "Raw_Coal": "rawcoa", "DIESEL": "diesel", "洗精煤": "clcoal"}
    assert match(["x1", "coal"], factors, [("x1", "焦炭")])["x1"].key == "coke"
    for fields, mapping, words in ((["a"], (), "No field"), (["a"], [("b", "coke")], "does not have"),
                                   (["a"], [("a", "wood")], "no factor"),
                                   (["a", "b"], [("a", "coke"), ("b", "coke")], "Two fields")):
        with pytest.raises(ParameterError, match=words):
            match(fields, factors, mapping)


def test_own_factors():
    table = {"key": ["straw", "coal"], "value": [1.2, "1.9"], "name": ["秸秆", "煤炭"],
             "unit": ["t CO2 per t", "t CO2 per 10⁴ m³"],
             "carbon": [None, 0.9], "content": [None, 25.8]}
    factors, notes = given(table, "表")
    assert [f.phase for f in factors] == [Phase.SOLID, Phase.GAS]
    # 25.8 · 0.0293 = 0.7559, not 0.9
    assert "carbon against content, 0.9 and 0.7559" in str(notes[0])
    found = match(["秸秆"], factors)
    assert activity_emissions({"秸秆": np.array([10.0])}, found).total == pytest.approx(12)
    for bad, words in (({"key": ["a"], "value": ["x"]}, "no factor"), ({"key": ["a", "a"], "value": [1, 1]}, "twice"),
                       ({"key": ["a"], "value": [-1]}, "no factor"), ({"key": [], "value": []}, "no rows"),
                       ({"key": ["a"], "value": [1], "sector": ["x"]}, "none of"),
                       ({"key": ["a"], "value": [1], "manure": ["warm"]}, "no CH4 of manure"),
                       ({"key": ["a"], "value": [1], "ch4": ["x"]}, "not a number")):
        with pytest.raises(DataError, match=words):
            given(bad, "t")


@pytest.mark.parametrize("preset", list(Preset))
def test_built_in_tables_pass_the_checks_of_a_users_own(preset):
    """What a value is made of is printed beside it: θ·f, f = content × 29.3 GJ/tce, NCV·CC·O·44/12, all within 2 %."""
    table = columns_of(preset)
    factors, notes = given(table, preset.value)
    assert not notes
    assert len({f.key for f in factors}) == len(factors)
    assert all(len(f.key) <= 6 and f.key.isascii() and f.source for f in factors)
    names = [name for f in factors for name in f.names]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("preset", list(Preset))
def test_an_exported_table_counts_as_the_built_in_one(preset):
    """Any activity of any factor, with electricity off and on."""
    built, own = built_in(preset)[0], given({k: list(v) for k, v in load(preset.value).columns.items()}, "copy")[0]
    activities = {factor.key: np.array([2.0, 3.0]) for factor in built}
    for scope2 in (False, True):
        one, other = (activity_emissions(activities, match(list(activities), factors), scope2=scope2, temperature=18)
                      for factors in (built, own))
        assert other.total == pytest.approx(one.total, rel=1e-12)
        assert one.values.keys() == other.values.keys()


def test_units_of_a_table_by_hand():
    rows = (("t CO2 per t", "co2", 2.0), ("kg CO2 per kg", "co2", 2.0), ("kg CO2 per t", "co2", 0.002),
            ("t C per t", "co2", 22 / 3),
            ("kg CO2 per m³", "co2", 20.0), ("t CO2 per 10^4 m3", "co2", 2.0), ("t CO2 per 10⁸ m³", "co2", 2e-4),
            ("kg CO2/kWh", "co2", 20.0), ("t CO2/MWh", "co2", 20.0), ("kg CH4 per head and year", "ch4", 0.002),
            ("kg N2O-N per kg N", "n2o", 22 / 7), ("g N2O per ha", "n2o", 2e-6), (None, "co2", 2.0))
    factors, _ = given({"key": [f"k{i}" for i in range(len(rows))], "value": [2] * len(rows), "unit": [r[0] for r in rows]}, "t")
    for factor, (unit, gas, expected) in zip(factors, rows):
        assert {g: getattr(factor, g) for g in ("co2", "ch4", "n2o")} == pytest.approx(
            {"co2": 0, "ch4": 0, "n2o": 0, gas: expected}), unit
    assert [f.sector for f in factors if f.phase is Phase.POWER] == ["scope2", "scope2"]
    for unit in ("kgce", "TJ", "t SO2 per t"):
        with pytest.raises(DataError, match="not understood"):
            given({"key": ["a"], "value": [1], "unit": [unit]}, "t")


def test_doubtful_products():
    # 23.204 GJ/t · 26.18 kg C/GJ · 0.93 · 44/12 = 2.0715 t CO2/t
    table = {"key": ["a", "b", "c"], "value": [2.0715, 2.2, 1.9798], "ncv": [23.204, 23.204, None],
             "content": [26.18, 26.18, None], "oxidation": [0.93, 0.93, None],
             "theta": [None, None, 0.5], "carbon": [None, None, 0.7559]}
    (note,) = given(table, "t")[1]
    assert "2 numbers" in str(note)
    assert "b: value against heat" in str(note)
    assert "c: value against theta" in str(note)


def test_keys_that_would_share_a_column():
    table = {"key": ["energy", "total", "straw01", "straw02", "秸秆", "木材"], "value": [1, 2, 3, 4, 5, 6]}
    found = match(table["key"], given(table, "t")[0])
    result = activity_emissions({k: np.array([10.0]) for k in found}, found)
    assert len({c.name for c in result.columns}) == len(result.columns) == len(result.values)
    assert [result.values[c.name][0] for c in result.columns[:6]] == [10, 20, 30, 40, 50, 60]
    assert result.values["src_energy"][0] == result.values["src_total"][0] == 210


def test_units_in_the_names_of_fields():
    # 3·10⁸ m³ and 2·10⁴ t, whatever the parameters say
    fields = {"天然气（亿立方米）": 3, "原煤 (万吨)": 2, "汽油": 1}
    result = run(Preset.CN_TCE, fields, gas=GasUnit.CUBIC_METRE)
    expected = {"天然气": 3e4 * 13.30 * 0.4483, "原煤": 2e4 * 0.7143 * 0.7559, "汽油": 1.4714 * 0.5538}
    assert result.total == pytest.approx(sum(expected.values()) * 44 / 12)
    with pytest.raises(DataError, match="another unit"):
        run(Preset.CN_TCE, {"天然气(万吨)": 3})
    with pytest.raises(DataError, match="another unit"):
        run(Preset.IPCC2006, {"天然气(万立方米)": 3})
    with pytest.raises(ParameterError, match="Two fields"):
        run(Preset.CN_TCE, {"天然气": 1, "天然气(m³)": 3})


def test_what_does_not_count_is_said():
    factors = built_in(Preset.CN_TCE)[0]
    fields = ["县", "year", "原煤", "焦煤", "soil_c", "奶牛", "生物燃料(吨)", "人口(万人)", "备注"]
    odd, others, unused = left_over(fields, match(fields, factors), factors)
    assert "(焦煤, 生物燃料(吨))" in str(odd)
    assert "(奶牛)" in str(others)
    assert "not reported" in str(unused)
    assert "rawcoa" not in str(unused)


def test_gases_that_outweigh_everything():
    # 5 000 in 10⁴ m³ beside 100 t of coal is likely 5 000 m³
    assert any("unit of gases" in str(n) for n in run(Preset.CN_TCE, {"原煤": 100, "天然气": 5000}).notes)
    assert not any("unit of gases" in str(n) for n in run(Preset.CN_TCE, {"原煤": 100, "天然气": 5}).notes)


def test_what_is_refused():
    with pytest.raises(DataError, match="negative in 1 rows"):
        run(Preset.CN_TCE, {"原煤": [1, -2]})
    with pytest.raises(DataError, match="whole world"):
        run(Preset.CN_TCE, {"原煤": 1e8}, mass=MassUnit.TEN_THOUSAND_T)


@settings(max_examples=30, deadline=None)
@drawn(st.lists(st.tuples(*[st.just(0.0) | st.floats(1e-3, 1e6)] * 3), min_size=1, max_size=6), st.randoms())
def test_rows_stand_alone_and_gases_weigh_by_their_gwp(rows, random):
    """A row that lacks an activity changes no other; fields in another order, and rows, are the same; shares sum to 100 %."""
    def table(rows, names=("原煤", "奶牛", "氮肥")):
        return {name: np.array([row[("原煤", "奶牛", "氮肥").index(name)] for row in rows]) for name in names}

    compute = partial(run, Preset.CN_TCE)
    base = compute(table(rows))
    more = compute(table([*rows, (np.nan, 1.0, 1.0)], ("氮肥", "原煤", "奶牛")))
    for name in ("src_total", "src_energy", "src_ch4", "src_n2o", "src_proc"):
        np.testing.assert_allclose(more.values[name][:-1], base.values[name], rtol=1e-12)
        assert np.isnan(more.values[name][-1])
    assert more.values["flag"][-1] == "null_原煤"
    mixed = random.sample(range(len(rows)), len(rows))
    np.testing.assert_array_equal(compute(table([rows[i] for i in mixed])).values["src_total"],
                                  base.values["src_total"][mixed])
    if base.total > 0:
        assert np.nansum(base.table["src_pct"]) == pytest.approx(100)
        assert np.nansum(base.table["src"]) == pytest.approx(base.total)
    # CH4 25 and N2O 298 (AR4) for 28 and 265 (AR5)
    older = compute(table(rows), gwp=Gwp.AR4).values
    np.testing.assert_allclose(older["src_ch4"], base.values["src_ch4"] * 25 / 28, rtol=1e-9)
    np.testing.assert_allclose(older["src_n2o"], base.values["src_n2o"] * 298 / 265, rtol=1e-9)
    np.testing.assert_array_equal(older["src_energy"], base.values["src_energy"])
