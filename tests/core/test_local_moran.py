"""Local Moran's I: published numbers, permutations against all orders, corrections, codes, invariants, borders."""

import csv
import itertools

import numpy as np
import pytest
from carbonbalance.core.errors import Cancelled, DataError, ParameterError
from carbonbalance.core.options import Correction, WeightsKind
from carbonbalance.core.pattern.inference import attainable, conditional_p, critical_p, pseudo_p
from carbonbalance.core.pattern.local_moran import COLUMNS, local_moran, local_statistic
from carbonbalance.core.weights import Neighbourhoods
from hypothesis import given, settings
from hypothesis import strategies as st

GRID = np.array([(x, y) for x in range(4) for y in range(4)], dtype=float)
PATH = np.eye(6, k=1) + np.eye(6, k=-1)


def grid(**rule):
    return Neighbourhoods(GRID, kind=WeightsKind.KNN, k=3, **rule)


def texts(result):
    return " ".join(str(note) for note in result.notes)


@pytest.fixture(scope="module")
def queen(columbus):
    return Neighbourhoods(columbus.xy, columbus.shapes)


@pytest.fixture(scope="module")
def spdep(shared):
    path = shared / "spatial_autocorrelation" / "columbus_CRIME_queen_local_spdep.csv"
    with open(path, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return np.array([float(row["Ii"]) for row in rows]), [row["quad"] for row in rows]


# --- published numbers


def test_columbus_as_in_spdep_and_geoda(columbus, queen, spdep, agrees):
    """spdep divides by n, GeoDa and PySAL by n − 1: I of unit 1 is 0.7368… and 0.721781378555125."""
    result = local_moran(columbus.fields.CRIME.to_numpy(float), queen)
    statistic, quadrant = spdep
    agrees("Local Moran's I (theirs × 48/49: spdep divides by n)", result.values["lisa_i"], statistic * 48 / 49, by="spdep 1.2-7",
           of="columbus, CRIME, queen", rel=1e-12)
    agrees("Local Moran's I of the first unit", result.values["lisa_i"][0], 0.721781378555125, by="GeoDa",
           of="columbus, CRIME, queen", rel=1e-13)
    words = {"High-High": "HH", "Low-Low": "LL", "Low-High": "LH", "High-Low": "HL"}
    assert result.values["lisa_q"].tolist() == [words[text] for text in quadrant]
    # 48 · I of columbus, row-standardised
    assert result.values["lisa_i"].sum() == pytest.approx(48 * 0.50018855718286115, rel=1e-12)


def test_clusters_of_columbus(columbus, queen):
    """The dossier's classes of 99,999 permutations, without the units whose p is within .02 of .05."""
    result = local_moran(columbus.fields.CRIME.to_numpy(float), queen, permutations=9999)
    near = {6, 16, 22, 30, 33, 40, 45, 46}
    wanted = {1: {10, 14, 15, 17, 23, 24, 25, 27, 28, 29, 36}, 2: {35, 38, 39, 31}, 3: set(), 4: set()}
    for code, units in wanted.items():
        assert set(np.flatnonzero(result.values["lisa_code"] == code)) - near == units
    p = result.values["lisa_p"]
    for unit, expected in {6: 0.0372, 16: 0.0354, 22: 0.0368, 30: 0.0386, 33: 0.0513, 46: 0.0629}.items():
        assert p[unit] == pytest.approx(expected, abs=4 * np.sqrt(0.05 / 9999))
    assert result.hh == 11
    assert p.min() >= 1 / 10_000
    assert "smallest attainable p is 0.0001" in texts(result)


def test_path_of_six(weights_of):
    """Hand numbers of the dossier (divisor n): .875 .6875 .28571… −.00892857… .58035714… 1.25, times 5/6."""
    statistic, _, quadrant = local_statistic(np.array([1.0, 1, 2, 3, 5, 8]), weights=weights_of(PATH), permutations=9,
                                             seed=1)
    wanted = np.array([0.875, 0.6875, 0.2857142857142858, -0.0089285714285714, 0.5803571428571427, 1.25]) * 5 / 6
    np.testing.assert_allclose(statistic, wanted, rtol=1e-12)
    assert quadrant.tolist() == [2, 2, 2, 3, 1, 1]


# --- permutations


@pytest.mark.parametrize("unequal", [False, True])
def test_pseudo_p_against_all_arrangements(unequal, weights_of):
    """Each unit held fast, all 5! orders of the others; unequal weights too, and the last unit as well."""
    x = np.array([3.0, -1.0, 4.0, 1.0, -5.0, 9.0])
    matrix = np.random.default_rng(8).uniform(0.1, 2, (6, 6)) if unequal else np.ones((6, 6))
    matrix *= PATH + np.eye(6, k=2)
    count = 20_000
    _, found, _ = local_statistic(x, weights=weights_of(matrix), permutations=count, seed=5)
    for i in range(6):
        weight, z = np.delete(matrix[i], i) / matrix[i].sum(), x - x.mean()
        others = np.delete(z, i)
        locals_ = z[i] * np.array([weight @ order for order in itertools.permutations(others)])
        here = z[i] * (weight @ others)
        share = min((locals_ >= here - 1e-12).mean(), (locals_ <= here + 1e-12).mean())
        assert found[i] == pytest.approx(share, abs=4 * np.sqrt(share * (1 - share) / count) + 2 / count)


def test_all_units_draw_evenly_from_all_others(weights_of):
    """Mean and variance of the permuted sums of each unit are those of drawing without replacement."""
    n, k = 9, 4
    x = np.arange(9.0) ** 2
    matrix = np.array([[0 if i == j else float((j - i) % n <= k) for j in range(n)] for i in range(n)])
    weights = weights_of(matrix)
    for target in range(n):
        # the share of draws at or above a threshold is the p of a unit whose neighbours sum up to that threshold
        others = np.delete(x, target)
        sums = np.array([sum(c) for c in itertools.combinations(others, k)])
        here = float(matrix[target] @ x)
        share = min((sums >= here - 1e-9).mean(), (sums <= here + 1e-9).mean())
        found = conditional_p(x, weights.matrix, 20_000, 3, lambda *_: None)[target]
        assert found == pytest.approx(share, abs=4 * np.sqrt(share * (1 - share) / 20_000) + 1e-4)


def test_seed_decides(columbus, queen):
    x = columbus.fields.CRIME.to_numpy(float)
    one, again, other = (local_moran(x, queen, seed=seed).values["lisa_p"] for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert (one != other).any()


# --- many tests


def test_benjamini_and_hochberg():
    """R p.adjust gives .01 .04 .084 .084 .084 .1 .1057… .216 .216 .216."""
    p = np.array([0.042, 0.001, 0.205, 0.008, 0.039, 0.041, 0.06, 0.074, 0.212, 0.216])
    assert critical_p(p, 0.05, Correction.FDR) == 0.008
    assert critical_p(p, 0.009, Correction.FDR) == 0.0
    assert critical_p(p, 0.084, Correction.FDR) == 0.042
    assert critical_p(np.append(p, np.nan), 0.22, Correction.FDR) == 0.216
    assert critical_p(p, 0.05, Correction.BONFERRONI) == 0.005
    assert critical_p(p, 0.05, Correction.NONE) == 0.05


def test_too_few_permutations_for_a_correction_are_noticed():
    """100 tests at 0.05 need p = 0.0005, so 1,999 permutations."""
    assert not attainable(999, 0.05, Correction.NONE, 100)
    for correction in (Correction.FDR, Correction.BONFERRONI):
        assert "at least 1999 permutations" in str(attainable(999, 0.05, correction, 100)[0])
        assert not attainable(1999, 0.05, correction, 100)
    assert "at least 99 permutations" in str(attainable(9, 0.01, Correction.NONE, 100)[0])


def test_correction_decides_on_the_classes_and_leaves_p(columbus, queen):
    x = columbus.fields.CRIME.to_numpy(float)
    plain, fdr, bonferroni = (local_moran(x, queen, permutations=9999, correction=c) for c in Correction)
    counts = [sum(r.values["lisa_code"] > 0) for r in (plain, fdr, bonferroni)]
    assert counts[0] > counts[1] > counts[2] > 0
    np.testing.assert_array_equal(plain.values["lisa_p"], fdr.values["lisa_p"])
    assert bonferroni.tables["years"]["p_crit"] == [0.05 / 49]
    assert "after Bonferroni: p ≤ 0.00102" in texts(bonferroni)
    assert "at least 979 permutations" in texts(local_moran(x, queen, permutations=499, correction=Correction.FDR))


def test_pseudo_p_never_exceeds_one():
    assert pseudo_p(np.array([0, 99, 50]), np.array([99, 99, 60]), 99).tolist() == [0.01, 1.0, 0.51]


# --- bivariate


def test_bivariate_is_the_value_here_and_the_other_variable_around(columbus, queen):
    """The sum over all units is 48 · I(CRIME, lag INC) = −0.42863215145367251 (spdep, esda)."""
    crime, income = (columbus.fields[name].to_numpy(float) for name in ("CRIME", "INC"))
    result = local_moran(crime, queen, income)
    assert result.values["lisa_i"].sum() == pytest.approx(48 * -0.42863215145367251, rel=1e-12)
    same = local_moran(crime, queen, crime)
    np.testing.assert_allclose(same.values["lisa_i"], local_moran(crime, queen).values["lisa_i"], rtol=1e-12)
    income = np.where(np.arange(49) == 3, np.nan, income)
    assert local_moran(crime, queen, income).values["flag"][3] == "no_value"


# --- codes and borders


def test_codes_of_undefined_and_isolated_units():
    xy = np.vstack((GRID, [(99, 99), (50, 50)]))
    x = np.append(np.arange(16.0), [5, np.nan])
    names = [f"u{i}" for i in range(18)]
    result = local_moran(x, Neighbourhoods(xy, kind=WeightsKind.BAND, distance=1.1, labels=names))
    assert result.values["lisa_code"][-2:].tolist() == [6, 5]
    assert result.values["lisa"][-2:].tolist() == ["Isolated", "Undefined"]
    assert result.values["lisa_q"][-2:].tolist() == [None, None]
    assert result.values["flag"][-2:].tolist() == ["island", "no_value"]
    assert np.isnan(result.values["lisa_i"][-2:]).all()
    assert np.isnan(result.values["lisa_p"][-2:]).all()
    np.testing.assert_array_equal(result.values["n_nbrs"][-2:], [0, np.nan])
    assert result.tables["years"]["isolated"] == [1]
    assert result.tables["years"]["n"] == [17]
    assert "(u16)" in texts(result)
    assert "1 of 18 rows have no value or no geometry and take no part (u17)" in texts(result)


def test_a_unit_on_the_mean_is_in_no_cluster():
    """Its I is 0 in every permutation; esda gives it the smallest p of all."""
    x = np.array([-8, -4, -2, -1, 0, 1, 2, 4, 8, 8, 4, 2, -2, -4, -8, 0], dtype=float)
    result = local_moran(x, grid())
    on_mean = np.flatnonzero(x == 0)
    assert result.values["lisa_i"][on_mean].tolist() == [0, 0]
    assert result.values["lisa_p"][on_mean].tolist() == [1, 1]
    assert set(result.values["lisa_q"][on_mean]) <= {"LL", "LH"}


@pytest.mark.parametrize(("change", "says"), [
    ({"permutations": 0}, "1 or more"), ({"seed": -1}, "seed has to be zero or more"),
    ({"alpha": 0.0}, "between 0 and 1"), ({"alpha": 1.5}, "between 0 and 1")])
def test_nonsense_parameters(change, says):
    with pytest.raises(ParameterError, match=says):
        local_moran(np.arange(16.0), grid(), **change)


@pytest.mark.parametrize("x", [[5.0] * 16, [np.nan] * 13 + [1, 2, 3], [np.nan] * 16])
def test_refused_in_a_sentence(x):
    with pytest.raises(DataError, match="The layer has"):
        local_moran(np.array(x), grid())


def test_identical_polygons_and_duplicate_points():
    xy = np.vstack((GRID, GRID[:2]))
    x = np.arange(18.0)
    for kind in (WeightsKind.KNN, WeightsKind.BAND, WeightsKind.INVERSE, WeightsKind.KERNEL):
        codes = np.append(np.arange(16), [0, 1])
        result = local_moran(x, Neighbourhoods(GRID, codes=codes, kind=kind, k=4))
        alone = local_moran(x, Neighbourhoods(xy, kind=kind, k=4))
        assert np.isfinite(result.values["lisa_i"]).all()
        np.testing.assert_array_equal(result.values["lisa_p"], alone.values["lisa_p"])
        assert "2 units have the same place" in texts(result)


def test_years_share_the_weights_and_are_each_on_their_own():
    x = np.random.default_rng(3).normal(size=48)
    years = np.repeat([2001, 2000, 2002], 16)
    order = np.concatenate([np.arange(16), np.arange(16)[::-1], np.arange(16)])
    places = Neighbourhoods(GRID, codes=order, kind=WeightsKind.KNN, k=3)
    made, make = [], places._make
    places._make = lambda *args: made.append(1) or make(*args)
    result = local_moran(x, places, years=years)
    assert len(made) == 1
    for year in (2000, 2001, 2002):
        rows = np.flatnonzero(years == year)
        alone = local_moran(x[rows], Neighbourhoods(GRID[order[rows]], kind=WeightsKind.KNN, k=3))
        for column in COLUMNS:
            np.testing.assert_array_equal(result.values[column.name][rows], alone.values[column.name])
    assert result.tables["years"]["year"] == [2000, 2001, 2002]
    assert result.year == 2002
    assert "those of 2002" in texts(result)


def test_years_with_other_units_say_so():
    x = np.random.default_rng(3).normal(size=32)
    x[20] = np.nan
    result = local_moran(x, Neighbourhoods(GRID, codes=np.tile(np.arange(16), 2), kind=WeightsKind.KNN, k=3),
                         years=np.repeat([2000, 2001], 16))
    assert "differ in their units with a value (15 to 16)" in texts(result)
    assert "15 units, 45 links" in texts(result)


def test_cancelling_between_blocks():
    seen = []

    def stop(fraction, note=""):
        seen.append(fraction)
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        local_moran(np.arange(16.0), grid(), permutations=500_000, progress=stop)
    assert 0 < seen[-1] < 0.5


# --- invariants

VALUES = st.lists(st.integers(-1000, 1000), min_size=16, max_size=16).filter(lambda v: len(set(v)) > 1)


@settings(max_examples=40, deadline=None)
@given(VALUES, st.permutations(range(16)), st.sampled_from(list(WeightsKind)[2:]))
def test_the_order_of_the_rows_changes_nothing(values, order, kind):
    x, order = np.array(values, dtype=float), np.array(order)
    one = local_moran(x, Neighbourhoods(GRID, kind=kind, k=3), permutations=99).values
    two = local_moran(x[order], Neighbourhoods(GRID[order], kind=kind, k=3), permutations=99).values
    for column in COLUMNS:
        np.testing.assert_array_equal(two[column.name], one[column.name][order])


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(-9, 9), min_size=12, max_size=12).filter(lambda v: len(set(v)) > 1),
       st.permutations(range(12)))
def test_not_even_where_units_share_their_places(values, order):
    x, order = np.array(values, dtype=float), np.array(order)
    xy = np.repeat(GRID[:4], 3, axis=0)
    one = local_moran(x, Neighbourhoods(xy, kind=WeightsKind.KNN, k=4), permutations=49).values
    two = local_moran(x[order], Neighbourhoods(xy[order], kind=WeightsKind.KNN, k=4), permutations=49).values
    for i in {(*xy[i], x[i]) for i in range(12)}:
        same = [k for k in range(12) if (*xy[k], x[k]) == i]
        there = [k for k in range(12) if (*xy[order[k]], x[order[k]]) == i]
        assert sorted(one["lisa_p"][same]) == sorted(two["lisa_p"][there])


@settings(max_examples=40, deadline=None)
@given(VALUES, st.integers(-10**6, 10**6), st.sampled_from([1e-6, 0.25, 1e9]))
def test_constants_and_scales_change_nothing(values, shift, scale):
    x = np.array(values, dtype=float)
    one = local_moran(x, grid(), permutations=99).values
    two = local_moran((x + shift) * scale, grid(), permutations=99).values
    np.testing.assert_allclose(two["lisa_i"], one["lisa_i"], atol=1e-7)


@settings(max_examples=40, deadline=None)
@given(VALUES)
def test_the_local_sum_is_the_global_one(values):
    """Σ I(i) = (n − 1) · I for weights that sum to 1 in each row."""
    x = np.array(values, dtype=float)
    matrix = grid().at(np.arange(16)).row_standardised().toarray()
    z = x - x.mean()
    moran = z @ matrix @ z / (z @ z)
    assert local_moran(x, grid(), permutations=9).values["lisa_i"].sum() == pytest.approx(15 * moran, abs=1e-9)


@settings(max_examples=20, deadline=None)
@given(VALUES, st.sampled_from(list(WeightsKind)[2:]))
def test_the_opposite_of_a_field_has_the_same_clusters_of_the_other_kind(values, kind):
    """I and p stay, HH is LL and LH is HL; the neighbours' own variable given twice is the univariate statistic."""
    x = np.array(values, dtype=float)
    places = Neighbourhoods(GRID, kind=kind, k=3)
    one, two, twice = (local_moran(v, places, second, permutations=49).values
                       for v, second in ((x, None), (-x, None), (x, x)))
    for name in ("lisa_i", "lisa_p"):
        np.testing.assert_allclose(two[name], one[name], atol=1e-9)
        np.testing.assert_allclose(twice[name], one[name], rtol=1e-12)
    assert ((one["lisa_p"] >= 1 / 50) & (one["lisa_p"] <= 1)).all()
    other = {"HH": "LL", "LL": "HH", "LH": "HL", "HL": "LH"}
    # on the mean, where rounding decides, a value counts as low either way
    sure = np.abs(one["lisa_i"]) > 1e-9
    assert [q for q, s in zip(two["lisa_q"], sure) if s] == [other[q] for q, s in zip(one["lisa_q"], sure) if s]
    assert twice["lisa_q"].tolist() == one["lisa_q"].tolist()
    rotated = Neighbourhoods(1000 * GRID[:, ::-1] * [1, -1] + 7e5, kind=kind, k=3)
    if kind in (WeightsKind.BAND, WeightsKind.INVERSE):  # of many neighbours at the same distance the first k count
        np.testing.assert_allclose(local_moran(x, rotated, permutations=1).values["lisa_i"], one["lisa_i"], atol=1e-9)
