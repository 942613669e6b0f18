"""Gi*: published numbers, its invariants, permutations against all arrangements, borders."""

import csv
import itertools

import numpy as np
import pytest
from carbonbalance.core.errors import Cancelled, DataError, ParameterError
from carbonbalance.core.options import Correction, Islands, WeightsKind
from carbonbalance.core.pattern.hot_spots import CLASSES, COLUMNS, gi_star, hot_spots
from carbonbalance.core.weights import Neighbourhoods, build
from hypothesis import given, settings
from hypothesis import strategies as st

GRID = np.array([(x, y) for x in range(4) for y in range(4)], dtype=float)


def grid(**rule):
    return Neighbourhoods(GRID, kind=WeightsKind.KNN, k=3, **rule)


def texts(result):
    return " ".join(str(note) for note in result.notes)


@pytest.fixture(scope="module")
def oracle(shared):
    with open(shared / "spatial_oracles" / "gistar_columbus.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return {name: np.array([float(row[name]) for row in rows]) for name in rows[0]}


@pytest.fixture(scope="module")
def queen(columbus):
    return Neighbourhoods(columbus.xy, columbus.shapes)


# --- published numbers


def test_columbus_as_in_spdep(columbus, queen, oracle, agrees):
    """R spdep 1.2-7, localG with include.self: z, two-sided p, and the bins that ArcGIS would give."""
    result = hot_spots(columbus.fields.CRIME.to_numpy(float), queen)
    source = {"by": "spdep 1.2-7", "of": "columbus, CRIME, queen with self"}
    agrees("Gi*, z", result.values["gi_z"], oracle["z"], **source, rel=1e-12)
    agrees("Gi*, p", result.values["gi_p"], oracle["p"], **source, rel=1e-10)
    agrees("Gi*, bins of 90, 95, 99 %", result.values["gi_bin"], oracle["bin"], **source)
    assert result.values["gi_z"][:2].tolist() == pytest.approx([-1.4327796539664275, -1.3400080974641631], rel=1e-13)
    table = result.tables["years"]
    assert [table[name] for name in ("cold99", "cold95", "cold90", "not_sig", "hot90", "hot95", "hot99")] == [
        [2], [5], [3], [24], [4], [4], [7]]
    assert (result.hot, result.cold) == (15, 10)
    assert result.values["gi_class"][10] == CLASSES[3] == "Hot spot, 99 %"


def test_columbus_with_false_discovery_rate(columbus, queen, oracle, agrees):
    """Bins by R's p.adjust: 0 2 2 36 2 7 0; z and p stay as they are."""
    result = hot_spots(columbus.fields.CRIME.to_numpy(float), queen, correction=Correction.FDR)
    agrees("Gi*, bins with false discovery rate", result.values["gi_bin"], oracle["binf"], by="R p.adjust",
           of="columbus, CRIME, queen with self")
    np.testing.assert_allclose(result.values["gi_p"], oracle["p"], rtol=1e-10)
    bins = hot_spots(columbus.fields.CRIME.to_numpy(float), queen, correction=Correction.BONFERRONI).values["gi_bin"]
    np.testing.assert_array_equal(np.abs(bins), sum(oracle["p"] <= level / 49 for level in (0.1, 0.05, 0.01)))


def test_a_field_with_a_negative_sum_keeps_its_signs(columbus, queen, oracle):
    """esda's G_Local turns all signs here."""
    result = hot_spots(columbus.fields.CRIME.to_numpy(float) - 100, queen)
    np.testing.assert_allclose(result.values["gi_z"], oracle["z"], rtol=1e-11)
    np.testing.assert_array_equal(result.values["gi_bin"], oracle["bin"])


def test_an_island_has_its_own_standard_score():
    """spdep and esda: four squares with 1, 2, 3, 4 and an island with 10: −1.897… for the four, 1.897… for it."""
    xy = np.array([(0, 0), (1, 0), (0, 1), (1, 1), (9, 9)], dtype=float)
    result = hot_spots(np.array([1, 2, 3, 4, 10.0]), Neighbourhoods(xy, kind=WeightsKind.BAND, distance=1.5))
    np.testing.assert_allclose(result.values["gi_z"], [-1.8973665961010275] * 4 + [1.8973665961010275], rtol=1e-12)
    assert result.values["n_nbrs"].tolist() == [3, 3, 3, 3, 0]
    assert result.values["flag"].tolist() == [None] * 4 + ["island"]
    assert np.isnan(result.values["gi_psim"][4])
    assert "only 5 units" in texts(result)


# --- permutations


def test_pseudo_p_against_all_arrangements():
    """Weights of three kinds in one row, six units: every draw of the other five counts the same."""
    x = np.array([3.0, -1.0, 4.0, 1.0, -5.0, 9.0])
    places = Neighbourhoods([(0, 0), (1, 0), (2.2, 0), (3.1, 1), (4, 0), (4.5, 2)], kind=WeightsKind.INVERSE,
                            distance=2.5)
    count = 20_000
    found = hot_spots(x, places, permutations=count).values["gi_psim"]
    matrix = places.at(np.arange(6)).matrix.toarray()
    for i in range(6):
        others = np.delete(x, i)
        weight = np.delete(matrix[i], i)
        sums = np.array([weight @ order for order in itertools.permutations(others)])
        share = min((sums >= weight @ others - 1e-12).mean(), (sums <= weight @ others + 1e-12).mean())
        assert found[i] == pytest.approx(share, abs=4 * np.sqrt(share * (1 - share) / count) + 2 / count)


def test_without_permutations_there_is_no_pseudo_p():
    result = hot_spots(np.arange(16.0), grid(), permutations=0)
    assert np.isnan(result.values["gi_psim"]).all()
    assert "attainable" not in texts(result)
    assert "smallest attainable p is 0.01" in texts(hot_spots(np.arange(16.0), grid(), permutations=99))


# --- invariants

VALUES = st.lists(st.integers(-1000, 1000), min_size=16, max_size=16).filter(lambda v: len(set(v)) > 1)


@settings(max_examples=50, deadline=None)
@given(VALUES, st.integers(-10**6, 10**6), st.sampled_from([1e-6, 0.25, 1.0, 1e9]))
def test_constants_and_scales_change_nothing(values, shift, scale):
    x = np.array(values, dtype=float)
    one, two = hot_spots(x, grid()), hot_spots((x + shift) * scale, grid())
    np.testing.assert_allclose(two.values["gi_z"], one.values["gi_z"], atol=1e-8)
    np.testing.assert_allclose(hot_spots(-x, grid()).values["gi_z"], -one.values["gi_z"], atol=1e-8)


@settings(max_examples=30, deadline=None)
@given(VALUES, st.permutations(range(16)))
def test_the_order_of_the_rows_changes_nothing(values, order):
    x, order = np.array(values, dtype=float), np.array(order)
    shuffled = Neighbourhoods(GRID[order], kind=WeightsKind.KNN, k=3)
    one, two = hot_spots(x, grid()).values, hot_spots(x[order], shuffled).values
    for column in COLUMNS:
        np.testing.assert_array_equal(two[column.name], one[column.name][order])


def test_any_standardisation_of_the_rows_gives_the_same(columbus):
    matrix = build(WeightsKind.QUEEN, columbus.xy, columbus.shapes).with_self()
    x = columbus.fields.CRIME.to_numpy(float)
    scaled = matrix.multiply(np.linspace(0.1, 9, 49)[:, None]).tocsr()
    np.testing.assert_allclose(gi_star(x, scaled), gi_star(x, matrix), rtol=1e-11)


@pytest.mark.parametrize("factor", [1e-200, 1e12, 1e300])
def test_very_small_and_very_large_values(factor):
    x = np.arange(16.0) ** 2 * factor
    np.testing.assert_allclose(hot_spots(x, grid()).values["gi_z"], hot_spots(x / factor, grid()).values["gi_z"],
                               rtol=1e-9)


# --- years and borders


def panel(years, **rule):
    codes = np.tile(np.arange(16), years)
    return Neighbourhoods(GRID, codes=codes, kind=WeightsKind.KNN, k=3, **rule), np.repeat(2000 + np.arange(years), 16)


def test_years_are_computed_each_on_its_own():
    x = np.random.default_rng(3).normal(size=48)
    places, years = panel(3)
    result = hot_spots(x, places, years)
    for number, year in enumerate((2000, 2001, 2002)):
        rows = years == year
        alone = hot_spots(x[rows], grid())
        for name in ("gi_z", "gi_p", "gi_psim", "gi_bin", "n_nbrs"):
            np.testing.assert_array_equal(result.values[name][rows], alone.values[name])
        assert result.tables["years"]["year"][number] == year
        assert result.tables["years"]["hot95"][number] == alone.tables["years"]["hot95"][0]
    assert result.year == 2002
    assert "those of 2002, the last year" in texts(result)


def test_units_without_value_are_left_out_before_weighting():
    x = np.arange(16.0)
    x[5] = np.nan
    result = hot_spots(x, grid())
    keep = np.delete(np.arange(16), 5)
    alone = hot_spots(x[keep], Neighbourhoods(GRID[keep], kind=WeightsKind.KNN, k=3))
    for column in COLUMNS:
        np.testing.assert_array_equal(result.values[column.name][keep], alone.values[column.name])
    assert np.isnan([result.values[name][5] for name in ("gi_z", "gi_p", "gi_psim", "gi_bin", "n_nbrs")]).all()
    assert result.values["gi_class"][5] is None
    assert result.values["flag"][5] == "no_value"


def test_a_year_that_cannot_be_computed_does_not_stop_the_others():
    x = np.arange(64.0)
    x[:16] = np.nan
    x[16:32] = 7
    x[32:45] = np.inf
    places, years = panel(4)
    result = hot_spots(x, places, years)
    assert result.tables["years"]["year"] == [2003]
    assert result.values["flag"].tolist() == (["no_value"] * 16 + ["constant"] * 16 + ["no_value"] * 13
                                              + ["few_units"] * 3 + [None] * 16)
    assert "2000 is not computed: 2000 has 0 units" in texts(result)
    assert "2001 has the same value in all 16 units" in texts(result)
    assert "29 of 64 rows have no value" in texts(result)


def test_year_whose_units_are_all_islands():
    xy = np.array([(i, 0) for i in range(8)], dtype=float)
    places = Neighbourhoods(xy, codes=np.tile(np.arange(8), 2), kind=WeightsKind.BAND, distance=1.1)
    x = np.arange(16.0)
    x[1:8:2] = np.nan
    result = hot_spots(x, places, np.repeat([2000, 2001], 8))
    assert result.values["flag"][[0, 1]].tolist() == ["no_links", "no_value"]
    assert "None of the 4 units has a neighbour" in texts(result)


@pytest.mark.parametrize(("x", "says"), [
    ([5.0] * 16, "same value in all 16 units"), ([0.1 + 1e-17] * 16, "same value"),
    ([np.nan] * 13 + [1, 2, 3], "3 units with a value"), ([np.nan] * 16, "0 units with a value"),
    ([np.nan] * 15 + [1], "1 units with a value")])
def test_refused_in_a_sentence(x, says):
    with pytest.raises(DataError, match=says):
        hot_spots(np.array(x, dtype=float), grid())


def test_islands_refused_in_one_year_end_the_run():
    xy = np.array([(i, 0) for i in range(6)], dtype=float)
    places = Neighbourhoods(xy, kind=WeightsKind.BAND, distance=1.1, islands=Islands.REFUSE)
    with pytest.raises(DataError, match="1 units have no neighbour"):
        hot_spots(np.array([1, 2, 3, 4, np.nan, 6]), places)


def test_everybody_a_neighbour_of_everybody():
    places = Neighbourhoods(GRID, kind=WeightsKind.BAND, distance=99)
    result = hot_spots(np.arange(16.0), places)
    assert np.isnan(result.values["gi_z"]).all()
    assert set(result.values["flag"]) == {"all_neighbours"}
    assert (result.values["gi_psim"] == 1).all()
    assert result.tables["years"]["not_sig"] == [0]


def test_nonsense_permutations_and_cancelling():
    with pytest.raises(ParameterError, match="0 or more"):
        hot_spots(np.arange(16.0), grid(), permutations=-1)

    def stop(fraction, note=""):
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        hot_spots(np.arange(16.0), grid(), permutations=500_000, progress=stop)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(WeightsKind)[2:]), st.sampled_from([0.01, 1e3]), st.floats(-1e6, 1e6))
def test_the_opposite_of_a_field_has_cold_spots_for_hot_ones(seed, kind, scale, shift):
    """And a map that is turned by a quarter, moved and scaled has the same."""
    rng = np.random.default_rng(seed)
    xy, x = rng.uniform(0, 1e4, (20, 2)), rng.normal(size=20)
    one = hot_spots(x, Neighbourhoods(xy, kind=kind, k=4), permutations=49).values
    two = hot_spots(-x, Neighbourhoods(xy, kind=kind, k=4), permutations=49).values
    for name, sign in (("gi_z", -1), ("gi_p", 1), ("gi_psim", 1), ("gi_bin", -1)):
        np.testing.assert_allclose(two[name], sign * one[name], rtol=1e-9, atol=1e-12)
    moved = hot_spots(x, Neighbourhoods(xy[:, ::-1] * [scale, -scale] + shift, kind=kind, k=4), permutations=0).values
    np.testing.assert_allclose(moved["gi_z"], one["gi_z"], rtol=1e-6, atol=1e-9)
    assert ((one["gi_p"] >= 0) & (one["gi_p"] <= 1)).all()
    assert ((one["gi_psim"] >= 1 / 50) & (one["gi_psim"] <= 1))[np.isfinite(one["gi_psim"])].all()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_gi_star_by_its_own_definition(seed):
    """Ord and Getis's formula with sums of values, not of deviations, for a field without negative values."""
    rng = np.random.default_rng(seed)
    xy, x = rng.uniform(0, 1e4, (15, 2)), rng.gamma(2, 3, 15)
    places = Neighbourhoods(xy, kind=WeightsKind.INVERSE)
    rows = places.order(np.arange(15))
    w = places.at(rows).with_self().toarray()
    mean, s = x.mean(), np.sqrt((x**2).mean() - x.mean() ** 2)
    total, squares = w.sum(axis=1), (w**2).sum(axis=1)
    expected = (w @ x[rows] - mean * total) / (s * np.sqrt((15 * squares - total**2) / 14))
    np.testing.assert_allclose(hot_spots(x, places, permutations=0).values["gi_z"][rows], expected, rtol=1e-7, atol=1e-9)
