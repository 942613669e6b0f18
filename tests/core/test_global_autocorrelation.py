"""Moran, Geary, General G, bivariate Moran: published numbers, exact enumeration, esda, invariants, borders."""

import itertools

import numpy as np
import pytest
from carbonbalance.core.errors import Cancelled, DataError, ParameterError
from carbonbalance.core.options import Islands, Statistic, WeightsKind
from carbonbalance.core.pattern.global_autocorrelation import (
    BIVARIATE,
    bivariate_moran,
    geary,
    general_g,
    global_autocorrelation,
    moran,
    permuted_p,
    verdict,
)
from carbonbalance.core.pattern.sections import deviations
from carbonbalance.core.weights import Neighbourhoods, build
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

MORAN, GEARY, G = Statistic
GRID = np.array([(x, y) for x in range(4) for y in range(4)], dtype=float)
PATH = np.eye(6, k=1) + np.eye(6, k=-1)
STEPS = np.array([1.0, 1, 2, 3, 5, 8])


def grid(**rule):
    return Neighbourhoods(GRID, kind=WeightsKind.KNN, k=3, **rule)


def texts(result):
    return " ".join(str(note) for note in result.notes)


def row(result, stat=0):
    return {name: column[stat] for name, column in result.tables["autocorrelation"].items()}


def standard(matrix):
    return csr_matrix(matrix / matrix.sum(axis=1, keepdims=True))


@pytest.fixture(scope="module")
def queen(columbus):
    return Neighbourhoods(columbus.xy, columbus.shapes)


# --- published numbers


def test_columbus(columbus, queen, agrees):
    """CRIME, queen; spdep 1.2-7 and esda to the last digit (bivariate: CRIME against the neighbours' INC)."""
    crime, income = (columbus.fields[name].to_numpy(float) for name in ("CRIME", "INC"))
    result = global_autocorrelation(crime, queen, (MORAN, GEARY, G), income)
    first, second, third, fourth = (row(result, i) for i in range(4))
    for stat, entry, rel, wanted in (
            ("Moran's I", first, 1e-12, {
                "value": 0.50018855718286115, "expected": -1 / 48, "variance": 0.0086892892013320649, "z": 5.5893826750445026,
                "p_norm": 2.2787827007824768e-08, "var_norm": 0.0085634131194049969, "z_norm": 5.6303127877381831}),
            ("Geary's C", second, 1e-12, {"value": 0.54052820270206847, "expected": 1, "variance": 0.0093842637769650239,
                                          "z": -4.7430615005044583, "var_norm": 0.0098215354335542508}),
            ("General G", third, 1e-10, {"value": 0.12780745738195437, "expected": 0.10034013605442177,
                                         "variance": 3.5070573038071748e-05, "z": 4.6381509319854386})):
        source = {"by": "spdep 1.2-7", "of": "columbus, CRIME, queen", "rel": rel}
        agrees(stat, entry["value"], wanted.pop("value"), **source)
        agrees(f"{stat}: moments, z, p", [entry[name] for name in wanted], list(wanted.values()), **source)
    agrees("Bivariate Moran's I", fourth["value"], -0.42863215145367251, by="esda 2.9.0", of="columbus, CRIME and INC, queen",
           rel=1e-12)
    assert [entry["stat"] for entry in (first, second, third, fourth)] == ["Moran's I", "Geary's C", "General G",
                                                                           "Bivariate Moran's I"]
    assert [entry["verdict"] for entry in (first, second, third, fourth)] == [
        "clustered (p < 0.01)", "clustered (p < 0.01)", "high values cluster (p < 0.01)", "high beside low (p < 0.01)"]
    assert [entry["p_sim"] for entry in (first, second, third)] == [0.001] * 3
    assert (result.moran_i, result.z, result.p) == (first["value"], first["z"], first["p_norm"])
    swapped = global_autocorrelation(income, queen, (), crime)
    assert row(swapped)["value"] == pytest.approx(-0.4516226894069901, rel=1e-12)
    assert np.isnan(swapped.moran_i)


@pytest.mark.parametrize(("name", "value", "z"), [("HOVAL", 0.1800931143, 2.2070793), ("INC", 0.4156287783, 4.7644825)])
def test_other_variables_of_columbus(name, value, z, columbus, queen):
    found = row(global_autocorrelation(columbus.fields[name].to_numpy(float), queen, permutations=0))
    assert (found["value"], found["z"]) == pytest.approx((value, z), rel=1e-7)
    assert np.isnan(found["p_sim"])


def test_weights_of_all_kinds_on_columbus(columbus, agrees):
    """spdep and esda: rook, band and 4 nearest in rows that sum to 1 or raw; queen and inverse distance raw."""
    z = deviations(columbus.fields.CRIME.to_numpy(float))

    def weights(kind, **rule):
        return build(kind, columbus.xy, columbus.shapes, **rule)

    raw = moran(z, weights(WeightsKind.QUEEN).matrix)
    assert (raw.value, raw.variance) == pytest.approx((0.51546143688627899, 0.0074543943427878515), rel=1e-12)
    assert raw.score(raw.variance) == pytest.approx(6.2115127373037549, rel=1e-12)
    for words, matrix, value in (
            ("rook", weights(WeightsKind.ROOK).row_standardised(), 0.5236702127502532),
            ("distance band", weights(WeightsKind.BAND).matrix, 0.5953344323280783),
            ("4 nearest", weights(WeightsKind.KNN, k=4).row_standardised(), 0.5825517270277237),
            ("inverse distance", weights(WeightsKind.INVERSE).matrix, 0.6616138816334464)):
        agrees(f"Moran's I, {words}", moran(z, matrix).value, value, by="spdep 1.2-7", of="columbus, CRIME", rel=1e-12)


def test_sids(sids, agrees):
    """SIDR79 with the file's own (rook) contiguity, spdep."""
    places = Neighbourhoods(sids.xy, sids.shapes, kind=WeightsKind.ROOK)
    found = row(global_autocorrelation(sids.fields.SIDR79.to_numpy(float), places, permutations=0))
    agrees("Moran's I and its variance", [found["value"], found["variance"]], [0.16655745085374718, 0.0044029752907596],
           by="spdep 1.2-7", of="sids2, SIDR79, rook", rel=1e-10)


@pytest.mark.parametrize(("year", "value", "z"), [
    (1929, 0.62692687851686635, 6.6321452861592842), (1940, 0.57680589295458851, 6.1318),
    (1950, 0.51720095934475019, 5.4987), (1960, 0.50906238576181795, 5.4280), (1970, 0.46566522022620055, 4.9806),
    (1980, 0.28147673883168228, 3.0885), (1990, 0.44267689474498728, 4.7913), (2000, 0.34395743331461265, 3.7694),
    (2009, 0.42876895050417851, 4.6546)])
def test_income_of_the_states_over_the_years(year, value, z, weights_of, agrees):
    """us_income of libpysal with its contiguity; spdep = esda."""
    libpysal = pytest.importorskip("libpysal")
    pandas = pytest.importorskip("pandas")
    income = pandas.read_csv(libpysal.examples.get_path("usjoin.csv"))[str(year)].to_numpy(float)
    matrix = libpysal.io.open(libpysal.examples.get_path("states48.gal")).read().sparse.toarray()
    found = moran(deviations(income), weights_of(matrix).row_standardised())
    agrees("Moran's I over the years", found.value, value, by="spdep 1.2-7", of="income of 48 states, 1929–2009", rel=1e-12)
    assert found.score(found.variance) == pytest.approx(z, abs=6e-5)


def test_units_without_neighbour_stay_in_the_mean():
    """Four squares with 1, 2, 3, 4 and an island with 10, as spdep without adjust.n and esda."""
    xy = np.array([(0, 0), (1, 0), (0, 1), (1, 1), (9, 9)], dtype=float)
    x = np.array([1, 2, 3, 4, 10.0])
    result = global_autocorrelation(x, Neighbourhoods(xy, kind=WeightsKind.BAND, distance=1.5), permutations=9)
    found = row(result)
    assert (found["value"], found["expected"], found["variance"]) == pytest.approx(
        (0.18333333333333335, -0.25, 0.04966666666666675), rel=1e-12)
    assert result.values["flag"].tolist() == [None] * 4 + ["island"]
    assert len(result.tables["scatter"]["unit"]) == 4
    assert "1 units have no neighbour" in texts(result)
    assert "only 5 units" in texts(result)


# --- exact enumeration


@pytest.mark.parametrize(("matrix", "value", "variance", "share"), [
    (csr_matrix(PATH), 0.5214285714285716, 0.11674999999999998, 8 / 720),
    (standard(PATH), 0.6116071428571429, 0.12783854166666664, 4 / 720)])
def test_all_orders_of_a_path_of_six(matrix, value, variance, share):
    """The randomisation variance is that of all 720 orders; the pseudo p comes near the share of orders above."""
    found = moran(deviations(STEPS), matrix)
    assert (found.value, found.variance) == pytest.approx((value, variance), rel=1e-12)
    count = 20_000
    p = permuted_p(STEPS, {MORAN: found}, count, 7)[MORAN]
    assert p == pytest.approx(share, abs=4 * np.sqrt(share / count) + 1 / count)


@pytest.mark.parametrize("name", ["moran", "geary", "general_g", "bivariate"])
def test_moments_and_pseudo_p_of_all_orders(name):
    """Uneven weights, straight from the definitions: mean, variance and share of all 720 orders."""
    generator = np.random.default_rng(11)
    w = generator.uniform(0, 1, (6, 6)) * (generator.uniform(size=(6, 6)) < 0.6)
    np.fill_diagonal(w, 0)
    x, y = np.array([2.0, 7, 1, 8, 2.5, 9]), np.array([3.0, 1, 4, 1, 5, 9])
    zx, s0, n = x - x.mean(), w.sum(), 6

    def defined(order):
        x = order
        z = x - x.mean()
        if name == "moran":
            return n / s0 * (z @ w @ z) / (z @ z)
        if name == "geary":
            return (n - 1) / (2 * s0) * (w * (x[:, None] - x[None]) ** 2).sum() / (z @ z)
        if name == "general_g":
            return (x @ w @ x) / (x.sum() ** 2 - x @ x)
        return n / s0 * (zx @ w @ z) / np.sqrt((zx @ zx) * (z @ z))

    permuted = y if name == "bivariate" else x
    values = np.array([defined(np.array(order)) for order in itertools.permutations(permuted)])
    w = csr_matrix(w)
    key, found = {"moran": lambda: (MORAN, moran(deviations(x), w)), "geary": lambda: (GEARY, geary(deviations(x), w)),
                  "general_g": lambda: (G, general_g(x, w)),
                  "bivariate": lambda: (BIVARIATE, bivariate_moran(deviations(x), deviations(y), w))}[name]()
    assert found.value == pytest.approx(values[0], rel=1e-12)
    assert found.expected == pytest.approx(values.mean(), abs=1e-12)
    assert found.variance == pytest.approx(values.var(), rel=1e-10)
    share = min((values >= values[0] - 1e-12).mean(), (values <= values[0] + 1e-12).mean())
    p = permuted_p(x, {key: found}, 20_000, 7, second=y)[key]
    assert p == pytest.approx(share, abs=4 * np.sqrt(share / 20_000) + 1e-4)


# --- scatter plot and verdicts


def test_slope_of_the_scatter_plot_is_i():
    x = np.random.default_rng(4).normal(size=16)
    result = global_autocorrelation(x, grid(labels=[f"u{i}" for i in range(16)]), permutations=0)
    scatter = result.tables["scatter"]
    value, lag = np.array(scatter["z_value"]), np.array(scatter["z_lag"])
    assert scatter["unit"] == [f"u{i}" for i in range(16)]
    np.testing.assert_allclose(value, (x - x.mean()) / x.std(), rtol=1e-12)
    assert value @ lag / (value @ value) == pytest.approx(result.moran_i, rel=1e-12)
    assert scatter["quadrant"] == ["LH"[int(v > 0)] + "LH"[int(m > 0)] for v, m in zip(value, lag)]
    assert set(scatter["stat"]) == {"Moran's I"}
    assert not global_autocorrelation(np.abs(x), grid(), (GEARY, G)).tables["scatter"]["unit"]


@pytest.mark.parametrize(("name", "z", "p", "says"), [
    (MORAN, 3.0, 0.002, "clustered (p < 0.01)"), (MORAN, -2.1, 0.03, "dispersed (p < 0.05)"),
    (MORAN, 1.8, 0.07, "clustered (p < 0.1)"), (MORAN, 0.3, 0.7, "random"), (GEARY, 3.0, 0.002, "dispersed (p < 0.01)"),
    (GEARY, -3.0, 0.002, "clustered (p < 0.01)"), (G, -3.0, 0.002, "low values cluster (p < 0.01)"),
    (BIVARIATE, 3.0, 0.002, "like beside like (p < 0.01)"), (MORAN, np.nan, np.nan, None)])
def test_verdicts(name, z, p, says):
    assert verdict(name, z, p) == says


# --- invariants

VALUES = st.lists(st.integers(-1000, 1000), min_size=16, max_size=16).filter(lambda v: len(set(v)) > 1)


@settings(max_examples=40, deadline=None)
@given(VALUES, st.integers(-10**6, 10**6), st.sampled_from([-3.0, 1e-6, 0.25, 1e9]))
def test_affine_changes_change_neither_i_nor_c(values, shift, scale):
    x = np.array(values, dtype=float)
    one, two = (global_autocorrelation(v, grid(), (MORAN, GEARY), permutations=0) for v in (x, (x + shift) * scale))
    for name in ("value", "z", "variance"):
        np.testing.assert_allclose(two.tables["autocorrelation"][name], one.tables["autocorrelation"][name], atol=1e-6)


@settings(max_examples=30, deadline=None)
@given(VALUES, st.permutations(range(16)), st.sampled_from(list(WeightsKind)[2:]))
def test_the_order_of_the_rows_changes_nothing(values, order, kind):
    x, order = np.abs(values).astype(float), np.array(order)
    assume(np.ptp(x) > 0)
    second = x[::-1] ** 2
    one = global_autocorrelation(x, Neighbourhoods(GRID, kind=kind, k=3), (MORAN, GEARY, G), second, permutations=99)
    two = global_autocorrelation(x[order], Neighbourhoods(GRID[order], kind=kind, k=3), (MORAN, GEARY, G),
                                 second[order], permutations=99)
    assert str(one.tables["autocorrelation"]) == str(two.tables["autocorrelation"])


@pytest.mark.parametrize("factor", [1e-200, 1e12, 1e300])
def test_very_small_and_very_large_values(factor):
    x = np.arange(16.0) ** 2
    one, two = (global_autocorrelation(v, grid(), (MORAN, GEARY, G)) for v in (x, x * factor))
    for name in ("value", "z", "p_sim"):
        np.testing.assert_allclose(two.tables["autocorrelation"][name], one.tables["autocorrelation"][name], rtol=1e-9)


# --- years and borders


def test_years_have_a_row_each_and_the_last_is_the_headline():
    x = np.random.default_rng(3).normal(size=48)
    x[16:32] = np.nan
    places = Neighbourhoods(GRID, codes=np.tile(np.arange(16), 3), kind=WeightsKind.KNN, k=3)
    result = global_autocorrelation(x, places, (MORAN, GEARY), years=np.repeat([2000, 2005, 2010], 16))
    table = result.tables["autocorrelation"]
    assert table["year"] == [2000, 2000, 2010, 2010]
    alone = global_autocorrelation(x[32:], grid(), (MORAN, GEARY))
    for name in ("value", "z", "p_sim"):
        assert table[name][2:] == alone.tables["autocorrelation"][name]
    assert (result.year, result.moran_i) == (2010, alone.moran_i)
    assert "2005 is not computed" in texts(result)
    assert "those of 2010, the last year" in texts(result)
    assert result.values["flag"].tolist() == [None] * 16 + ["no_value"] * 16 + [None] * 16


def test_parts_without_links_between_them():
    xy = np.vstack((GRID, GRID + 100))
    x = np.random.default_rng(5).normal(size=32)
    result = global_autocorrelation(x, Neighbourhoods(xy, kind=WeightsKind.BAND))
    assert "2 connected part(s)" in texts(result)
    assert np.isfinite(result.z)


def test_general_g_refuses_negative_values_and_has_none_for_a_single_source():
    x = np.arange(-1.0, 15)
    with pytest.raises(DataError, match=r"General G needs values of zero or more, but 1 rows are negative \(row 1\)"):
        global_autocorrelation(x, grid(), (MORAN, G))
    found = row(global_autocorrelation(np.eye(16)[3], grid(), (G,)))
    assert np.isnan([found[name] for name in ("value", "variance", "z", "p_norm", "p_sim")]).all()
    assert found["verdict"] is None


def test_everybody_a_neighbour_of_everybody():
    """I is −1/(n − 1) whatever the values, so nothing varies."""
    found = row(global_autocorrelation(np.arange(16.0) ** 2, Neighbourhoods(GRID, kind=WeightsKind.BAND, distance=99)))
    assert found["value"] == pytest.approx(-1 / 15, rel=1e-12)
    assert np.isnan(found["z"])
    assert (found["p_sim"], found["verdict"]) == (1, None)


@pytest.mark.parametrize(("x", "says"), [
    ([5.0] * 16, "same value in all 16 units"), ([np.nan] * 13 + [1, 2, 3], "at least 4"),
    ([np.nan] * 15 + [1], "1 units"), ([np.nan] * 16, "0 units")])
def test_refused_in_a_sentence(x, says):
    with pytest.raises(DataError, match=says):
        global_autocorrelation(np.array(x, dtype=float), grid())


def test_all_islands_and_nothing_to_do():
    with pytest.raises(DataError, match="None of the 16 units has a neighbour"):
        global_autocorrelation(np.arange(16.0), Neighbourhoods(GRID, kind=WeightsKind.BAND, distance=0.5))
    linked = Neighbourhoods(GRID, kind=WeightsKind.BAND, distance=0.5, islands=Islands.LINK)
    assert np.isfinite(global_autocorrelation(np.arange(16.0), linked).z)
    with pytest.raises(ParameterError, match="at least one statistic"):
        global_autocorrelation(np.arange(16.0), grid(), ())


def test_cancelling_between_blocks():
    def stop(fraction, note=""):
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        global_autocorrelation(np.arange(16.0), grid(), permutations=500_000, progress=stop)


def scattered(seed, n=20):
    """Places without ties of distances, and values of any sign."""
    rng = np.random.default_rng(seed)
    return rng.uniform(0, 1e4, (n, 2)), rng.normal(size=n)


def turned(xy, degrees, scale, shift):
    sine, cosine = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    return scale * xy @ np.array([[cosine, sine], [-sine, cosine]]) + shift


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(WeightsKind)[2:]), st.floats(0, 360), st.sampled_from([0.01, 1.0, 1e3]),
       st.floats(-1e6, 1e6))
def test_turning_moving_and_scaling_the_map_changes_nothing(seed, kind, degrees, scale, shift):
    xy, x = scattered(seed)
    one, two = (global_autocorrelation(x, Neighbourhoods(place, kind=kind, k=4), (MORAN, GEARY), x**2, permutations=0)
                for place in (xy, turned(xy, degrees, scale, shift)))
    for name in ("value", "variance", "z"):
        np.testing.assert_allclose(two.tables["autocorrelation"][name], one.tables["autocorrelation"][name], rtol=1e-6,
                                   atol=1e-9)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(WeightsKind)[2:]))
def test_identities_of_the_statistics(seed, kind):
    """With itself as the second variable the bivariate I is Moran's I, with its opposite −I; C is what its definition says; p
    lies between 1/(R + 1) and 1; a copied year, and a unit without a value, change nothing.
    """
    xy, x = scattered(seed)
    places = Neighbourhoods(xy, kind=kind, k=4)
    alone = global_autocorrelation(x, places, (MORAN, GEARY), x, permutations=49)
    table = alone.tables["autocorrelation"]
    assert table["value"][2] == pytest.approx(table["value"][0], rel=1e-9)
    opposite = global_autocorrelation(x, places, (MORAN,), -x, permutations=0).tables["autocorrelation"]["value"]
    assert opposite == pytest.approx([table["value"][0], -table["value"][0]], rel=1e-9)
    rows = places.order(np.arange(20))
    w, z = places.at(rows).row_standardised().toarray(), (x - x.mean())[rows]
    apart = (w * (z[:, None] - z) ** 2).sum()
    assert table["value"][1] == pytest.approx(19 * apart / (2 * w.sum() * z @ z), rel=1e-9)
    assert all(1 / 50 <= p <= 1 for p in table["p_sim"])
    assert all(0 <= p <= 1 for p in table["p_norm"])
    codes = np.concatenate([np.arange(20), np.arange(20), [0]])
    both = global_autocorrelation(np.concatenate([x, x, [np.nan]]), Neighbourhoods(xy, codes=codes, kind=kind, k=4),
                                  (MORAN, GEARY), np.concatenate([x, x, [1.0]]), np.repeat([2000, 2001], [20, 21]),
                                  permutations=49).tables["autocorrelation"]
    for name in ("value", "variance", "z", "p_sim", "verdict"):
        assert both[name] == table[name] * 2
