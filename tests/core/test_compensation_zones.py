"""Compensation zones: NRCA against a worked table, three plain groups of units, identities, draws."""

import numpy as np
import pytest
from carbonbalance.core.balance.balance_zones import balance_zones
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.robustness import Disturbance
from carbonbalance.core.zoning.compensation_zones import compensation_zones, margins, names, nrca
from carbonbalance.core.zoning.partitions import followed
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

NAN = np.nan
STEP = np.arange(5) / 100
EMISSION = np.concatenate([100 + STEP, 40 + STEP, 5 + STEP])
SINK = np.concatenate([10 + STEP, 12 + STEP, 30 + STEP])
GDP = np.concatenate([90 + STEP, 80 + STEP, 4 + STEP])
"""Emitters, a rich middle, and forests: five almost equal units each."""


def test_nrca_of_the_worked_table():
    """T7.3."""
    found = nrca(np.array([[10.0, 20], [30, 5], [5, 30]]))
    np.testing.assert_allclose(found, [[-0.035, 0.035], [0.1425, -0.1425], [-0.1075, 0.1075]], atol=1e-12)


@given(arrays(float, st.tuples(st.integers(1, 6), st.integers(1, 5)), elements=st.floats(0.01, 1e3)), st.floats(1e-3, 1e3))
@settings(deadline=None)
def test_rows_and_columns_of_nrca_sum_to_zero(amounts, factor):
    found = nrca(amounts)
    np.testing.assert_allclose(found.sum(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(found.sum(axis=1), 0, atol=1e-12)
    assert (np.abs(found) <= 0.25 + 1e-12).all()  # the range that the literature gives
    np.testing.assert_allclose(nrca(factor * amounts), found, atol=1e-12)


def test_three_plain_groups():
    order = np.random.default_rng(1).permutation(15)
    result = compensation_zones(EMISSION[order], SINK[order], GDP[order])
    expected = np.repeat([1, 2, 3], 5)[order]
    assert result.values["comp_code"].tolist() == expected.tolist()
    assert result.values["comp_zone"].tolist() == [("payment", "balanced", "gain")[k - 1] for k in expected]
    assert result.silhouette > 0.95
    assert result.table["comp_code"] == [1, 2, 3]
    assert result.table["n_units"] == [5, 5, 5]
    # mean net emission: 100 − 10, 40 − 12, 5 − 30
    np.testing.assert_allclose(result.table["net_mean"], [90, 28, -25])
    assert (result.values["clu_margin"] > 0).all()


def test_the_indicators_are_those_of_the_balance_zones():
    """NRCA of net emission, ECC and ESC by their range, each taken from the other step."""
    rng = np.random.default_rng(5)
    c, n, g = (rng.lognormal(size=20) for _ in range(3))
    other = balance_zones(c, n, g).values
    amounts = np.column_stack([(x - x.min()) / np.ptp(x) for x in (c - n, other["ecc"], other["esc"])])
    # the formula written out: E_ij/E − E_i·E_j/E²
    total = amounts.sum()
    expected = amounts / total - np.outer(amounts.sum(axis=1), amounts.sum(axis=0)) / total**2
    result = compensation_zones(c, n, g)
    for k, name in enumerate(("nrca_net", "nrca_ecc", "nrca_esc")):
        np.testing.assert_allclose(result.values[name], expected[:, k], atol=1e-12)
    assert np.isnan(result.values["nrca_dev"]).all()


def test_the_built_up_share_is_a_fourth_indicator():
    built = np.concatenate([np.full(5, 0.4), np.full(5, 0.3), np.full(5, 0.01)]) + STEP[[0, 1, 2, 3, 4] * 3]
    result = compensation_zones(EMISSION, SINK, GDP, built)
    columns = np.column_stack([result.values[n] for n in ("nrca_net", "nrca_ecc", "nrca_esc", "nrca_dev")])
    np.testing.assert_allclose(columns.sum(axis=1), 0, atol=1e-12)
    np.testing.assert_allclose(columns.sum(axis=0), 0, atol=1e-12)
    flat = compensation_zones(EMISSION, SINK, GDP, np.full(15, 0.2))
    assert np.isnan(flat.values["nrca_dev"]).all()
    assert any("built-up share has the same value in all units and is left out" in str(note) for note in flat.notes)


def test_crossed_with_functions():
    function = ["key"] * 3 + ["ecological"] * 3 + [None] + ["key"] * 8
    result = compensation_zones(EMISSION, SINK, GDP, function=function)
    assert result.values["comp_zone"].tolist() == [
        *["payment – key"] * 3, *["payment – ecological"] * 2, "balanced – ecological", "balanced", *["balanced – key"] * 3,
        *["gain – key"] * 5]
    assert result.values["flag"].tolist() == [None] * 6 + ["no_function"] + [None] * 8
    assert list(zip(result.table["comp_code"], result.table["comp_zone"], result.table["n_units"])) == [
        (1, "payment – ecological", 2), (1, "payment – key", 3), (2, "balanced", 1), (2, "balanced – ecological", 1),
        (2, "balanced – key", 3), (3, "gain – key", 5)]


def test_names():
    assert [names(k) for k in (2, 3, 4)] == [("payment", "gain"), ("payment", "balanced", "gain"),
                                             ("payment", "balanced 1", "balanced 2", "gain")]


def test_margins():
    """Centres at 0, 10 and 100 on a line: a row at 4 is 1 from the border at 5, which is 10 % of the distance of 10."""
    x = np.array([[0.0], [4], [10], [100]])
    np.testing.assert_allclose(margins(x, np.array([[0.0], [10], [100]]), np.array([0, 0, 1, 2])), [50, 10, 50, 50])


def test_rows_that_take_no_part():
    years = np.repeat([2000, 2010], 15)
    emission, sink, gdp = (np.tile(x, 2) for x in (EMISSION, SINK, GDP))
    emission[[0, 1]] = NAN, 0
    sink[10], gdp[4] = -5, -1
    gdp[15:] = NAN
    result = compensation_zones(emission, sink, gdp, years=years)
    assert result.values["flag"].tolist() == [
        "null_emission", "zero_emission", None, None, "negative_gdp", *[None] * 5, "negative_sink", *[None] * 4,
        *["null_gdp"] * 15]
    assert np.isnan(result.values["comp_code"]).tolist() == [True, True, False, False, True, *[False] * 10, *[True] * 15]
    assert result.year == 2000
    assert "2010 is not computed: 2010 has 0 units with all values" in " ".join(map(str, result.notes))


@pytest.mark.parametrize(("change", "error", "says"), [
    (dict(clusters=1), ParameterError, "2 to 9"), (dict(clusters=10), ParameterError, "2 to 9"),
    (dict(seed=-1), ParameterError, "seed"), (dict(sink=-SINK), DataError, "come to −260"),
    (dict(gdp=GDP * 0), DataError, "come to 260.+ and 0 in total"), (dict(emission=EMISSION * NAN), DataError, "has 0 units"),
    (dict(emission=np.full(15, 5.0), sink=np.full(15, 5.0), gdp=np.full(15, 5.0)), DataError, "fewer than two indicators"),
])
def test_refusals(change, error, says):
    with pytest.raises(error, match=says):
        compensation_zones(**{**dict(emission=EMISSION, sink=SINK, gdp=GDP), **change})


def test_too_few_different_units():
    pair = np.tile([1.0, 2.0], 4)
    with pytest.raises(DataError, match="only 2 units that differ"):
        compensation_zones(pair * 10, pair[::-1], pair + 3)


# --- draws

def test_draws():
    rule = Disturbance(200, (0.05, 0.05, 0.05), 3)
    apart = compensation_zones(EMISSION, SINK, GDP, disturbance=rule)
    assert (apart.values["zone_prob"] > 0.99).all()
    assert [c.name for c in apart.columns][-3:] == ["zone_prob", "zone_alt", "flag"]
    still = compensation_zones(EMISSION, SINK, GDP, disturbance=Disturbance(20, (0.0,) * 3, 3))
    assert (still.values["zone_prob"] == 1).all()
    assert still.values["zone_alt"].tolist() == [None] * 15
    # a unit that lies between two groups is less firm than the groups
    between = compensation_zones(*(np.append(x, v) for x, v in ((EMISSION, 68.0), (SINK, 11.0), (GDP, 84.0))),
                                 disturbance=Disturbance(200, (0.3,) * 3, 3))
    assert between.values["zone_prob"][-1] < between.values["zone_prob"][:5].min()
    assert between.values["zone_alt"][-1] in ("payment", "balanced")


@given(st.permutations(range(15)), st.floats(0.01, 100), st.floats(0.01, 100))
@settings(deadline=None, max_examples=15)
def test_units_order_and_unit_of_measure_do_not_matter(order, mass, money):
    order, rng = list(order), np.random.default_rng(4)
    c, n, g = (rng.lognormal(size=15) for _ in range(3))
    rule = Disturbance(60, (0.1,) * 3, 2)
    plain = compensation_zones(c, n, g, disturbance=rule).values
    moved = compensation_zones(*(x[order] for x in (c, n, g)), disturbance=rule).values
    for name in ("comp_code", "zone_prob"):
        assert moved[name].tolist() == plain[name][order].tolist()
    other = compensation_zones(c * mass, n * mass, g * money).values
    assert other["comp_code"].tolist() == plain["comp_code"].tolist()


def test_many_versions_follow_from_the_same_centres():
    """Against Lloyd's loop written out for each version."""
    rng = np.random.default_rng(6)
    x, centres = rng.normal(size=(7, 30, 3)), rng.normal(size=(4, 3))
    for version, labels in zip(x, followed(x, centres)):
        held, before = centres.copy(), None
        while True:
            nearest = np.array([np.argmin([np.sum((row - c) ** 2) for c in held]) for row in version])
            if before is not None and (nearest == before).all():
                break
            before = nearest
            held = np.array([version[nearest == k].mean(axis=0) if (nearest == k).any() else held[k] for k in range(4)])
        assert labels.tolist() == nearest.tolist()


@given(st.integers(0, 10_000), st.integers(2, 4))
@settings(deadline=None, max_examples=15)
def test_years_and_rows_without_values_change_nothing(seed, clusters):
    """The zones pay in the order of their mean net emission, and hold all units; shares of draws are shares."""
    rng = np.random.default_rng(seed)
    c, n, g = rng.lognormal(size=(3, 16))
    rule = Disturbance(10, (0.2,) * 3, 1)
    alone = compensation_zones(c, n, g, clusters=clusters, years=np.full(16, 2001), disturbance=rule)
    both = compensation_zones(*(np.concatenate([x, [v], 3 * x[::-1]]) for x, v in ((c, 1.0), (n, NAN), (g, 1.0))),
                              clusters=clusters, years=np.repeat([2001, 2000], [17, 16]), disturbance=rule)
    for name in ("comp_code", "nrca_net", "nrca_ecc", "nrca_esc", "clu_margin", "zone_prob"):
        np.testing.assert_array_equal(both.values[name][:16], alone.values[name])
        assert np.isnan(both.values[name][16])
    assert both.values["flag"][16] == "null_sink"
    # three times everything: the same zones
    np.testing.assert_array_equal(both.values["comp_code"][17:], alone.values["comp_code"][::-1])
    assert sum(alone.table["n_units"]) == 16
    assert sum(alone.table["emission"]) == pytest.approx(c.sum())
    assert (np.diff(alone.table["net_mean"]) <= 0).all()
    share = alone.values["zone_prob"]
    assert ((share >= 0) & (share <= 1)).all()
    nets = alone.values["nrca_net"] + alone.values["nrca_ecc"] + alone.values["nrca_esc"]
    np.testing.assert_allclose(nets, 0, atol=1e-12)
