"""Allocation by night light: worked examples, regressions, conservation, what is missing."""

import numpy as np
import pytest
from carbonbalance.core.errors import DataError, ParameterError, Warn
from carbonbalance.core.inventory.allocate_emissions import Allocation, allocate
from carbonbalance.core.inventory.grid_emissions import cell_density, cell_emission, light_sum
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan


def floats(*values):
    return np.array(values, dtype=float)


def test_worked_example():
    """T2.1: 200 over lights of 1200, 300, 500, 0."""
    result = allocate(floats(1200, 300, 500, 0), {(None, None): 200.0})
    np.testing.assert_allclose(result.values["co2"], [120, 30, 50, 0])
    np.testing.assert_allclose(result.values["ntl_share"], [0.6, 0.15, 0.25, 0])
    assert result.values["flag"].tolist() == [None, None, None, "zero_ntl"]
    assert result.max_residual < 1e-12
    assert result.tables["totals"]["k"][0] == pytest.approx(0.1)


T22 = dict(light=floats(10, 20, 30, 40), totals=dict(zip([(g, 2000) for g in "abcd"], (21.0, 39, 62, 79))))


def test_regression_through_the_origin():
    """T2.2: k = 6010/3000 = 2.003333; errors .966667, −1.066667, 1.9, −1.133333 ⇒ R² = 1 − 6.966667/1946.75."""
    result = allocate(T22["light"], T22["totals"], list("abcd"), np.full(4, 2000), Allocation.ORIGIN)
    table = result.tables["totals"]
    np.testing.assert_allclose(table["k"], 2.003333, atol=5e-7)
    np.testing.assert_allclose(table["r2"], 1 - 6.966667 / 1946.75, atol=1e-8)
    assert table["n_fit"].tolist() == [4] * 4
    np.testing.assert_allclose(result.values["co2"], [21, 39, 62, 79])


def test_regression_with_intercept():
    """T2.2: slope 1.97, intercept 1.00; errors .3, −1.4, 1.9, −.8 ⇒ R² = 1 − 6.3/1946.75."""
    result = allocate(T22["light"], T22["totals"], list("abcd"), np.full(4, 2000), Allocation.INTERCEPT,
                      area=np.ones(4))
    table = result.tables["totals"]
    np.testing.assert_allclose(table["k"], 1.97)
    np.testing.assert_allclose(table["intercept"], 1.0)
    np.testing.assert_allclose(table["r2"], 1 - 6.3 / 1946.75, atol=1e-9)


def test_intercept_is_spread_by_area_however_a_group_is_cut():
    """Group a has light 10 = 4 + 6 + 0 on areas 1, 2, 1: fitted 1.97·light + 1·area/4 ⇒ 8.13, 12.32, 0.25 of 20.7; all
    of its total 21 is shared out in these parts. Cutting the dark unit in two changes nothing for the others.
    """
    light = floats(4, 6, 0, 20, 30, 40)
    groups = ["a", "a", "a", "b", "c", "d"]
    years = np.full(6, 2000)
    result = allocate(light, T22["totals"], groups, years, Allocation.INTERCEPT, area=floats(1, 2, 1, 1, 1, 1))
    np.testing.assert_allclose(result.values["co2"][:3], floats(8.13, 12.32, 0.25) * 21 / 20.7, rtol=1e-9)
    cut = allocate(floats(*light, 0), T22["totals"], [*groups, "a"], np.full(7, 2000), Allocation.INTERCEPT,
                   area=floats(1, 2, 0.5, 1, 1, 1, 0.5))
    np.testing.assert_allclose(cut.values["co2"][:2], result.values["co2"][:2])


def test_one_group_is_fitted_across_its_years():
    years = np.array([2000, 2001, 2002, 2003])
    totals = dict(zip([("p", int(y)) for y in years], (21.0, 39, 62, 79)))
    result = allocate(T22["light"], totals, ["p"] * 4, years, Allocation.ORIGIN)
    np.testing.assert_allclose(result.tables["totals"]["k"], 2.003333, atol=5e-7)


def test_light_far_below_zero_is_no_noise():
    with pytest.raises(DataError, match="no noise of the sensor"):
        allocate(floats(-18e6, 10, 20), {(None, None): 100.0})


def test_negative_estimates_are_set_to_zero_and_counted():
    """Totals 10, 30, 50 on lights 20, 30, 40: slope 2, intercept −30. In group a (areas 1, 1) light 19 and 1 give
    38 − 15 and 2 − 15 < 0 ⇒ all 10 to the first.
    """
    totals = {("a", None): 10.0, ("b", None): 30.0, ("c", None): 50.0}
    result = allocate(floats(19, 1, 30, 40), totals, ["a", "a", "b", "c"], method=Allocation.INTERCEPT,
                      area=np.ones(4))
    np.testing.assert_allclose(result.values["co2"], [10, 0, 30, 50])
    assert any("1 rows a negative emission" in str(note) for note in result.notes)


@pytest.mark.parametrize(("method", "light", "totals", "error", "says"), [
    (Allocation.ORIGIN, [1, 2], {("a", None): 1.0}, DataError, "needs 2 or more totals"),
    (Allocation.INTERCEPT, [1, 2], {("a", None): 1.0, ("b", None): 2.0}, DataError, "needs 3 or more totals"),
    (Allocation.ORIGIN, [2, 2], {("a", None): 1.0, ("b", None): 2.0}, DataError, "different light"),
])
def test_regressions_that_cannot_be_fitted(method, light, totals, error, says):
    with pytest.raises(error, match=says):
        allocate(floats(*light), totals, ["a", "b"], method=method, area=np.ones(2))


def test_regression_refused_without_area_or_with_falling_totals():
    groups, years = list("abcd"), np.full(4, 2000)
    for area in (None, floats(1, 1, 0, 1), floats(1, 1, NAN, 1)):
        with pytest.raises(ParameterError, match="needs an area"):
            allocate(T22["light"], T22["totals"], groups, years, Allocation.INTERCEPT, area=area)
    with pytest.raises(DataError, match="do not rise with the light"):
        allocate(-T22["light"] + 50, T22["totals"], groups, years, Allocation.INTERCEPT, area=np.ones(4))


def test_noise_negative_and_missing_light():
    result = allocate(floats(-3, 0.2, 5, 15, NAN), {(None, None): 100.0}, noise=0.3)
    np.testing.assert_allclose(result.values["co2"], [0, 0, 25, 75, NAN])
    assert result.values["flag"].tolist() == ["zero_ntl", "zero_ntl", None, None, "no_light"]
    texts = " ".join(map(str, result.notes))
    assert "1 of 5 rows have negative light" in texts
    assert "1 of 5 rows have light below the noise threshold" in texts
    assert "1 of 5 rows lack a value of light (row 5)" in texts


def test_totals_and_rows_that_do_not_meet():
    years = np.array([2000, 2000, 2001])
    result = allocate(floats(1, 3, 5), {("a", 2000): 8.0, ("a", 2005): 9.0, ("z", 2000): 1.0}, ["a"] * 3, years)
    np.testing.assert_allclose(result.values["co2"], [2, 6, NAN])
    assert result.values["flag"].tolist() == [None, None, "no_total"]
    texts = [str(note) for note in result.notes if isinstance(note, Warn)]
    assert any("no total for a 2001" in text for text in texts)
    assert any("2 totals are for groups or years that the layer lacks (a 2005, z 2000)" in text for text in texts)
    table = result.tables["totals"]
    assert (table["grp"], table["year"]) == (["a", "a"], [2000, 2001])
    np.testing.assert_allclose(table["allocated"], [8, NAN])


@pytest.mark.parametrize(("light", "totals", "says"), [
    ([1, 2], {("b", 2000): 1.0}, "holds a 2000, the totals are for b 2000"), ([1, 2], {}, "for nothing"),
    ([1, 2], {("a", 2000): NAN}, "No total fits"), ([0, -2], {("a", 2000): 1.0}, "night light of a 2000 sums to zero"),
    ([NAN, NAN], {("a", 2000): 1.0}, "night light of a 2000 sums to zero"),
    ([1, 2], {("a", 2000): -1.0}, r"negative \(a 2000\)"), ([1, 2], {("a", 2000): 1e12}, "emission of the whole world"),
])
def test_totals_refused(light, totals, says):
    with pytest.raises(DataError, match=says):
        allocate(floats(*light), totals, ["a", "a"], np.array([2000, 2000]))


def test_total_of_zero_and_empty_layer():
    assert allocate(floats(0, 2), {(None, None): 0.0}).values["co2"].tolist() == [0, 0]
    assert len(allocate(floats(), {(None, None): 5.0}).values["co2"]) == 0


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([2000, 2001]), st.floats(-1, 1e6),
                          st.floats(0.1, 1e3)), min_size=1, max_size=30),
       st.sampled_from(list(Allocation)), st.randoms())
def test_every_method_conserves_every_total(rows, method, random):
    # one lit unit for each group and year, so that each total has light and the totals rise with it
    rows = rows + [(g, y, 10.0 * k, 1.0) for y in (2000, 2001) for k, g in enumerate("abc", 1)]
    rows = random.sample(rows, len(rows))
    groups, years, light, area = zip(*rows)
    light, years, area = np.array(light), np.array(years), np.array(area)
    whole = {}
    for g, y, x in zip(groups, years, light):
        whole[g, int(y)] = whole.get((g, int(y)), 0) + max(x, 0)
    totals = {key: 1e6 + 37.0 * x for key, x in whole.items()}
    result = allocate(light, totals, groups, years, method, area=area)
    co2 = result.values["co2"]
    assert (co2 >= 0).all()
    for (group, year), total in totals.items():
        inside = [i for i in range(len(rows)) if (groups[i], int(years[i])) == (group, year)]
        assert abs(co2[inside].sum() - total) <= 1e-9 * total
    assert result.max_residual <= 1e-9
    order = np.argsort(light, kind="stable")
    mixed = allocate(light[order], totals, [groups[i] for i in order], years[order], method, area=area[order])
    np.testing.assert_allclose(mixed.values["co2"], co2[order], rtol=1e-6, atol=1e-3)


# --- cells


def test_cells_share_out_the_total_block_by_block():
    """Lights 3, −1, 0.1 | 7, no data, outside: usable 3 + 7 = 10 of a total of 50."""
    blocks = [(floats(3, -1, 0.1), np.array([True, True, True])), (floats(7, NAN, 9), np.array([True, False, False]))]
    whole = sum(light_sum(light, valid, 0.2) for light, valid in blocks)
    assert whole == 10
    cells = [cell_emission(light, valid, 50.0, whole, 0.2) for light, valid in blocks]
    np.testing.assert_allclose(np.concatenate(cells), [15, 0, 0, 35, NAN, NAN])
    np.testing.assert_allclose(cell_density(cells[0], 0.25), [60, 0, 0])
    with pytest.raises(DataError, match="comes to nothing"):
        cell_emission(*blocks[0], 50.0, 0.0)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(st.sampled_from([0.0, NAN]), st.floats(1e-6, 1e6), st.floats(-5, 0)), min_size=1, max_size=20),
       st.just(0.0) | st.floats(1e-6, 1e10), st.sampled_from([1e-6, 0.1, 1e9]),
       st.lists(st.sampled_from([NAN, 0.0, -1.0]), max_size=4))
def test_dark_units_and_the_unit_of_light_change_no_share(lights, total, unit, useless):
    """A unit without light takes nothing from the others, and the total is conserved whatever is NULL; in a panel each year
    has its own.
    """
    light = floats(7.0, *lights)
    alone = allocate(light, {(None, None): total})
    more = allocate(unit * floats(*light, *useless), {(None, None): total})
    for name in ("ntl_share", "co2"):
        np.testing.assert_allclose(more.values[name][:len(light)], alone.values[name], rtol=1e-12, atol=1e-9)
    assert np.nansum(alone.values["ntl_share"]) == pytest.approx(1)
    assert abs(np.nansum(more.values["co2"]) - total) <= 1e-9 * total
    assert (np.isnan(alone.values["co2"]) == np.isnan(light)).all()
    years = np.repeat([2000, 2001], len(light))
    both = allocate(np.tile(light, 2), {(None, 2000): total, (None, 2001): 2.0}, years=years)
    np.testing.assert_allclose(both.values["co2"][:len(light)], alone.values["co2"], rtol=1e-12)
    # units are sums of cells, and the cells of a unit have what the unit has
    usable = np.isfinite(light)
    cells = cell_emission(light, usable, total, light_sum(light, usable))
    np.testing.assert_allclose(cells[usable], alone.values["co2"][usable], rtol=1e-9)


def test_cells_without_data_that_are_not_declared():
    light = np.array([[1.0, 2.0], [-9999.0, 4.0]])
    assert light_sum(light, np.array([[True, True], [False, True]])) == 7
    with pytest.raises(DataError, match="hold -9999, which files put where they have no data"):
        light_sum(light, np.ones((2, 2), bool))
