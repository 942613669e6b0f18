"""GTWR: the numbers of other code, its two limits, and what cannot be fitted."""

import numpy as np
import pytest
from carbonbalance.core.drivers.gtwr import forewarning, gtwr
from carbonbalance.core.drivers.gwr import gwr
from carbonbalance.core.drivers.local_algebra import scaled
from carbonbalance.core.drivers.local_fit import fit
from carbonbalance.core.drivers.local_places import Locations, Places
from carbonbalance.core.drivers.local_regression import Local
from carbonbalance.core.drivers.local_results import Rules
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.options import BandwidthType, Kernel
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.fixture(scope="module")
def cube():
    """5 × 5 places in 4 years with a relation that drifts north and over time."""
    rng = np.random.RandomState(42)
    u, v, t = (a.ravel().astype(float) for a in np.meshgrid(range(5), range(5), range(4), indexing="ij"))
    x = rng.rand(100)
    y = 1 + 0.2 * u + (1 + 0.3 * v + 0.5 * t) * x + 0.1 * rng.randn(100)
    assert (x[0], y[0], y.sum()) == pytest.approx((0.3745401188473625, 1.3832448256711796, 250.6795631390987), rel=1e-13)
    return np.column_stack((u, v)), t, x, y


CASES = [
    # τ, kernel, bandwidth → RSS, tr S, AICc of the PyPI package gtwr and of an own loop, which agree
    (0.0, Kernel.GAUSSIAN, 1.5, 11.821342106643419, 6.000967220518598, 85.48099710139932),
    (0.5, Kernel.GAUSSIAN, 1.5, 8.334221093647812, 7.536938516833758, 54.181560251485955),
    (0.5, Kernel.BISQUARE, 40, 3.880711310043345, 15.866731027272188, -0.05584806365610184),
    (2.0, Kernel.GAUSSIAN, 1.5, 4.668158782128313, 11.164666284557343, 5.364940706140828),
    (2.0, Kernel.BISQUARE, 40, 2.852599345473579, 16.06200710636244, -30.260105356328157),
]


@pytest.mark.parametrize(("tau", "kernel", "bandwidth", "rss", "trace", "aicc"), CASES)
def test_the_numbers_of_other_code(cube, tau, kernel, bandwidth, rss, trace, aicc):
    xy, t, x, y = cube
    z, _ = scaled(np.column_stack((np.ones(100), x)))
    kind = BandwidthType.ADAPTIVE if kernel is Kernel.BISQUARE else BandwidthType.FIXED
    ours = fit(Local(y, z, Places(xy, time=t, tau=tau), kernel, kind), bandwidth)
    assert (ours.rss, ours.trace) == pytest.approx((rss, trace), rel=1e-10)
    assert ours.aicc == pytest.approx(aicc, abs=1e-9)


def test_the_same_through_the_step(cube):
    xy, t, x, y = cube
    result = gtwr(y, {"x": x}, Locations(xy * 1000), 2000 + t.astype(int), Rules(bandwidth=40), tau=2.0)
    # kilometres between the places, so τ = 2 km² per squared year
    assert result.local.aicc == pytest.approx(-30.260105356328157, abs=1e-9)
    assert result.tau == 2.0


def test_no_time_is_one_regression_of_all_rows(cube):
    xy, t, x, y = cube
    places = Locations(xy * 1000)
    pooled = gwr(y, {"x": x}, places, rules=Rules(bandwidth=30))
    ours = gtwr(y, {"x": x}, places, t.astype(int), Rules(bandwidth=30), tau=0).local
    for name in ("b_x", "se_x", "resid", "local_r2", "cond"):
        np.testing.assert_allclose(ours.values[name], pooled.values[name], rtol=1e-10)


def test_a_year_that_is_far_away_is_alone(cube):
    xy, t, x, y = cube
    ours = gtwr(y, {"x": x}, Locations(xy * 1000), t.astype(int), Rules(bandwidth=20), tau=1e6).local
    alone = gwr(y, {"x": x}, Locations(xy * 1000), t.astype(int), Rules(bandwidth=20))
    np.testing.assert_allclose(ours.values["b_x"], alone.values["b_x"], rtol=1e-9)


def test_tau_and_bandwidth_are_the_best_of_a_fine_grid(cube):
    xy, t, x, y = cube
    found = gtwr(y, {"x": x}, Locations(xy * 1000), t.astype(int))
    z, _ = scaled(np.column_stack((np.ones(100), x)))
    best = min(Local(y, z, Places(xy * 1000, time=t, tau=tau * 1e6)).scan(np.arange(10, 101)).by(Rules().criterion).min()
               for tau in np.geomspace(0.3, 10, 25))
    # a grid of 25 by all bandwidths: no point of it is much better than what was found
    assert found.local.aicc <= best + 0.5
    assert found.taus["tau"] == sorted(found.taus["tau"])
    assert found.tau in found.taus["tau"]
    assert min(s for s in found.taus["score"] if np.isfinite(s)) == pytest.approx(found.local.aicc)


def test_many_rows_seek_tau_at_a_sample_and_the_bandwidth_at_all(cube, monkeypatch):
    xy, t, x, y = cube
    places, years = Locations(xy * 1000), t.astype(int)
    whole = gtwr(y, {"x": x}, places, years)
    monkeypatch.setattr("carbonbalance.core.drivers.gtwr.MANY", 90)
    monkeypatch.setattr("carbonbalance.core.drivers.gtwr.SAMPLE", 70)
    found = gtwr(y, {"x": x}, places, years)
    assert "τ was sought at 70 of the 100 rows, its bandwidth at all." in [str(note) for note in found.local.notes]
    given = gtwr(y, {"x": x}, places, years, tau=found.tau)
    assert found.local.aicc == given.local.aicc
    np.testing.assert_array_equal(found.local.values["b_x"], given.local.values["b_x"])
    # three rows in ten are not tried, and yet the model is hardly worse
    assert whole.local.aicc <= found.local.aicc + 1e-9
    assert found.local.aicc < whole.local.aicc + 3
    order = np.random.default_rng(3).permutation(100)
    other = gtwr(y[order], {"x": x[order]}, Locations(xy[order] * 1000), years[order])
    assert other.tau == pytest.approx(found.tau)


def test_missing_rows_and_order(cube):
    xy, t, x, y = cube
    x = x.copy()
    x[5] = np.nan
    rules = Rules(bandwidth=30)
    base = gtwr(y, {"x": x}, Locations(xy * 1000), t.astype(int), rules, tau=1.0).local
    assert np.isnan(base.values["b_x"][5])
    assert base.values["flag"][5] == "no_value"
    order = np.random.default_rng(0).permutation(100)
    other = gtwr(y[order], {"x": x[order]}, Locations(xy[order] * 1000), t[order].astype(int), rules, tau=1.0).local
    np.testing.assert_allclose(other.values["b_x"], base.values["b_x"][order], rtol=1e-9)


def test_a_long_search_says_so_first():
    assert not forewarning(1_000, Rules())
    assert not forewarning(66_000, Rules(bandwidth=100))
    (told,) = forewarning(66_000, Rules())
    assert told.startswith("66,000 rows")
    # eighteen τ at 4,000 rows and one at all; twice the rows are four times the pairs
    (more,), (less,) = forewarning(100_000, Rules()), forewarning(100_000, Rules(), tau=1.0)
    (twice,) = forewarning(200_000, Rules(), tau=1.0)
    assert float(more.values["hours"]) / float(less.values["hours"]) == pytest.approx(1 + 18 * 0.04, rel=0.1)
    assert float(twice.values["hours"]) / float(less.values["hours"]) == pytest.approx(4, rel=0.1)


def test_what_cannot_be_fitted(cube):
    xy, t, x, y = cube
    with pytest.raises(DataError, match="only one year"):
        gtwr(y, {"x": x}, Locations(xy), np.full(100, 2000))
    with pytest.raises(DataError, match="only one year"):
        gtwr(np.where(t == 2, y, np.nan), {"x": x}, Locations(xy), t.astype(int))
    for tau in (-1, np.inf):
        with pytest.raises(ParameterError, match="zero or more"):
            gtwr(y, {"x": x}, Locations(xy), t.astype(int), tau=tau)


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(Kernel)), st.integers(-50, 50))
def test_time_begins_anywhere_and_runs_either_way(seed, kernel, shift):
    """The distance in time is symmetric, and years that are doubled are worth a quarter each, squared."""
    rng = np.random.default_rng(seed)
    xy, t = rng.uniform(0, 1e4, (40, 2)), rng.integers(2000, 2005, 40)
    x = rng.normal(size=40)
    y = 1 + (1 + xy[:, 0] / 1e4 + 0.3 * (t - 2000)) * x + 0.2 * rng.normal(size=40)
    rules = Rules(kernel=kernel, bandwidth=25)
    one = gtwr(y, {"x": x}, Locations(xy), t, rules, tau=2.0).local
    for years, tau in ((t + shift, 2.0), (4000 - t, 2.0), (2 * t, 0.5)):
        other = gtwr(y, {"x": x}, Locations(xy), years, rules, tau=tau).local
        for name in ("b_x", "se_x", "resid"):
            np.testing.assert_allclose(other.values[name], one.values[name], rtol=1e-6, atol=1e-9)
    wide = gtwr(y, {"x": x}, Locations(xy), t, Rules(kernel=kernel, kind=BandwidthType.FIXED, bandwidth=1e15), tau=2.0).local
    assert wide.aicc == pytest.approx(wide.ols_aicc)
