"""GWR: GWR4's own output, full scans of other code, a plain loop over the places, identities, and what cannot be fitted."""

import csv

import numpy as np
import pytest
from carbonbalance.core.drivers.gwr import gwr
from carbonbalance.core.drivers.local_algebra import scaled
from carbonbalance.core.drivers.local_bandwidth import EXHAUSTIVE, golden_section, search
from carbonbalance.core.drivers.local_fit import critical_t, fit
from carbonbalance.core.drivers.local_places import Locations, Places
from carbonbalance.core.drivers.local_regression import Local
from carbonbalance.core.drivers.local_results import Rules
from carbonbalance.core.drivers.local_scores import aicc
from carbonbalance.core.errors import Cancelled, DataError, ParameterError
from carbonbalance.core.options import BandwidthType, Criterion, Kernel, SigmaRule
from hypothesis import given, settings
from hypothesis import strategies as st

ADAPTIVE, FIXED = BandwidthType.ADAPTIVE, BandwidthType.FIXED
MODEL = ("PctRural", "PctPov", "PctBlack")
RUNS = {
    "BS_F": (Kernel.BISQUARE, FIXED, 209267.688808), "BS_NN": (Kernel.BISQUARE, ADAPTIVE, 90),
    "GS_F": (Kernel.GAUSSIAN, FIXED, 87308.298470), "GS_NN": (Kernel.GAUSSIAN, ADAPTIVE, 49),
}
GWR4 = {"by": "GWR4", "of": "Georgia, two kernels, fixed and adaptive"}
SUMMARY = {
    # RSS, tr S, tr S'S, σ, AIC, AICc, BIC, CV as GWR4 prints them
    "BS_F": (2012.563924, 16.722876, 11.612295, 3.830458, 890.251635, 894.982602, 944.641443, 18.254062),
    "BS_NN": (2090.125363, 14.925095, 10.193958, 3.872954, 892.668583, 896.462831, 941.541173, 19.186726),
    "GS_F": (2030.010213, 16.304601, 10.141574, 3.855949, 890.787468, 895.290158, 943.893632, 18.212841),
    "GS_NN": (2312.592458, 8.033359, 5.454906, 3.947752, 894.967192, 896.184041, 922.689706, 17.914091),
}


def georgia_model(georgia, names=MODEL):
    return georgia["PctBach"], {name: georgia[name] for name in names}, Locations(georgia["xy"])


def made(n=60, seed=3, k=3, spread=1e5):
    """Places, variables, and a dependent variable whose relation drifts to the east."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, spread, (n, 2))
    x = rng.normal(size=(n, k - 1))
    y = 2 + (1 + xy[:, :1] / spread * 2 * x).sum(axis=1) + 0.3 * rng.normal(size=n)
    return xy, np.column_stack((np.ones(n), x)), y


def plain(xy, x, y, bandwidth, kernel, kind, distance=None):
    """GWR as in a textbook: one place after the other, from the definitions."""
    n, k = x.shape
    coef, hat, spread = np.empty((n, k)), np.empty((n, n)), np.empty((n, k))
    weights = np.empty((n, n))
    for i in range(n):
        d = np.hypot(*(xy - xy[i]).T) if distance is None else distance(xy[i], xy)
        h = np.sort(d)[bandwidth - 1] * 1.0000001 if kind is ADAPTIVE else bandwidth
        w = {Kernel.BISQUARE: np.where(d < h, (1 - (d / h) ** 2) ** 2, 0.0), Kernel.GAUSSIAN: np.exp(-0.5 * (d / h) ** 2),
             Kernel.EXPONENTIAL: np.exp(-d / h)}[kernel]
        c = np.linalg.solve((x.T * w) @ x, x.T * w)
        coef[i], hat[i], spread[i], weights[i] = c @ y, x[i] @ c, (c**2).sum(axis=1), w
    return coef, hat, spread, weights


@pytest.mark.parametrize("name", RUNS)
def test_georgia_as_gwr4_prints_it(georgia, shared, agrees, name):
    kernel, kind, bandwidth = RUNS[name]
    result = gwr(*georgia_model(georgia), rules=Rules(kernel=kernel, kind=kind, bandwidth=bandwidth))
    with open(shared / "gwr_georgia" / f"georgia_{name}_listwise.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, skipinitialspace=True))

    def printed(column):
        return np.array([float(r[column]) for r in rows])

    # GWR4 prints six decimals
    for term, stem in zip(("Intercept", *MODEL), result.stems.values()):
        for theirs, ours, words in (("est", "b", "coefficients"), ("se", "se", "standard errors"), ("t", "t", "t")):
            agrees(f"GWR, {words}", result.values[f"{ours}_{stem}"], printed(f"{theirs}_{term}"), **GWR4, abs=2e-6,
                   rel=2e-6 if ours == "t" else 0)
    for theirs, ours, words in (("yhat", "fitted", "fitted values"), ("residual", "resid", "residuals"),
                                ("std_residual", "std_resid", "standardised residuals"), ("localR2", "local_r2", "local R²"),
                                ("influence", "leverage", "leverage"), ("CooksD", "cooks_d", "Cook's D")):
        agrees(f"GWR, {words}", result.values[ours], printed(theirs), **GWR4, abs=2e-6)


@pytest.mark.parametrize("name", SUMMARY)
def test_georgia_summary_as_gwr4_prints_it(georgia, agrees, name):
    kernel, kind, bandwidth = RUNS[name]
    result = gwr(*georgia_model(georgia), rules=Rules(kernel=kernel, kind=kind, bandwidth=bandwidth))
    model = {column: values[0] for column, values in result.tables["models"].items()}
    rss, trace, trace2, *rest = SUMMARY[name]
    expected = dict(zip(("sigma", "aic", "aicc", "bic", "cv"), rest), rss=rss, trace_s=trace, enp=2 * trace - trace2)
    # of its adaptive runs GWR4 prints sums whose fifth decimal is its own; mgwr has ours
    bound = 6e-5 if "NN" in name else 3e-6
    agrees("GWR, AICc", model["aicc"], expected.pop("aicc"), **GWR4, abs=bound)
    agrees("GWR, " + ", ".join(expected), [model[column] for column in expected], list(expected.values()), **GWR4, abs=bound)
    assert result.ols_aicc == pytest.approx(908.319245, abs=1e-6)
    # GWR4 prints these of the two gaussian runs
    printed = {"GS_F": (0.604138, 0.538515), "GS_NN": (0.549033, 0.516564)}.get(name)
    if printed:
        assert (result.r2, result.adj_r2) == pytest.approx(printed, abs=1e-6)
    # and of the global regression, by the same rule: 1 − (1 − R²)·158/(159 − 4 − 1)
    assert (model["ols_r2"], model["ols_adj_r2"]) == pytest.approx((0.485273, 0.471903), abs=1e-6)


def test_condition_and_significance_of_georgia_as_mgwr_has_them(georgia, agrees):
    result = gwr(*georgia_model(georgia), rules=Rules(kind=FIXED, bandwidth=209267.688808))
    source = {"by": "mgwr 2.2.1", "of": "Georgia, fixed bisquare", "rel": 1e-9}
    agrees("GWR, least and largest condition number", [result.values["cond"].min(), result.values["cond"].max()],
           [8.145444157122245, 19.93089157204098], **source)
    terms = result.tables["terms"]
    agrees("GWR, critical t", terms["t_crit"], [2.6385171980243265] * 4, **source)
    assert [a + b for a, b in zip(terms["n_pos"], terms["n_neg"])] == [159, 146, 59, 11]
    assert terms["ols_coef"] == pytest.approx([23.85461540049918, -0.11139453267261713, -0.34577843064677605,
                                               0.05833107875703427], rel=1e-9)


def test_residual_variance_of_mgwr(georgia):
    both = [gwr(*georgia_model(georgia), rules=Rules(bandwidth=90, sigma=rule)) for rule in SigmaRule]
    sigma = [r.tables["models"]["sigma"][0] for r in both]
    # RSS/(n − tr S): 2090.125363/(159 − 14.925092)
    assert sigma == pytest.approx([3.872954422850, np.sqrt(2090.1253634858 / (159 - 14.9250923896))], rel=1e-8)
    for stem in both[0].stems.values():
        np.testing.assert_allclose(both[1].values[f"se_{stem}"] / both[0].values[f"se_{stem}"], sigma[1] / sigma[0])


FULL_SCANS = [
    # full scans over all integers by other code: mgwr and GWR4 stop at 90 or 93, 50 or 49, 117
    (MODEL, Kernel.BISQUARE, Criterion.AICC, 93, 896.3499951655663),
    (MODEL, Kernel.BISQUARE, Criterion.CV, 147, 17.971824723161543),
    (MODEL, Kernel.GAUSSIAN, Criterion.AICC, 23, 890.7426914747324),
    (MODEL, Kernel.GAUSSIAN, Criterion.CV, 62, None),
    (("PctFB", "PctBlack", "PctRural"), Kernel.BISQUARE, Criterion.AICC, 116, 851.2850835176239),
    (("PctFB", "PctBlack", "PctRural"), Kernel.BISQUARE, Criterion.CV, 112, None),
    (("PctFB", "PctBlack", "PctRural"), Kernel.GAUSSIAN, Criterion.AICC, 20, 850.0368035706895),
]


@pytest.mark.parametrize(("names", "kernel", "criterion", "bandwidth", "score"), FULL_SCANS)
def test_the_best_bandwidth_of_all_is_found(georgia, agrees, names, kernel, criterion, bandwidth, score):
    result = gwr(*georgia_model(georgia, names), rules=Rules(kernel=kernel, criterion=criterion))
    assert result.bandwidth == bandwidth
    tried = result.tables["search"]
    assert tried["bandwidth"] == list(range(10, 160))
    if score is not None:
        agrees("GWR, best score of all adaptive bandwidths", np.nanmin(tried["score"]), score, by="mgwr 2.2.1, each bandwidth",
               of="Georgia, two models, two kernels", rel=1e-12)


@pytest.mark.parametrize(("kernel", "score"), [(Kernel.BISQUARE, 894.9730591484243), (Kernel.GAUSSIAN, 895.2787336700778)])
def test_a_fixed_bandwidth_is_at_least_as_good_as_that_of_mgwr(georgia, kernel, score):
    result = gwr(*georgia_model(georgia), rules=Rules(kernel=kernel, kind=FIXED))
    assert result.aicc <= score
    assert result.aicc == pytest.approx(score, abs=1e-6)


@pytest.mark.parametrize("kernel", Kernel)
@pytest.mark.parametrize(("kind", "bandwidth"), [(ADAPTIVE, 25), (FIXED, 6e4)])
def test_agrees_with_a_plain_loop(kernel, kind, bandwidth):
    xy, x, y = made()
    n = len(y)
    coef, hat, spread, weights = plain(xy, x, y, bandwidth, kernel, kind)
    z, back = scaled(x)
    ours = fit(Local(y, z, Places(xy), kernel, kind), bandwidth, SigmaRule.GWR4, back)
    resid = y - hat @ y
    rss, trace, trace2 = resid @ resid, np.trace(hat), (hat**2).sum()
    np.testing.assert_allclose(ours.coef, coef, rtol=1e-8, atol=1e-9)
    np.testing.assert_allclose(ours.se, np.sqrt(rss / (n - 2 * trace + trace2) * spread), rtol=1e-8)
    np.testing.assert_allclose(ours.leverage, np.diag(hat), rtol=1e-8)
    mean = (weights @ y) / weights.sum(axis=1)
    local = 1 - (weights @ resid**2) / np.einsum("ij,ij->i", weights, (y - mean[:, None]) ** 2)
    np.testing.assert_allclose(ours.local_r2, local, rtol=1e-8)
    assert (ours.rss, ours.trace, ours.trace2) == pytest.approx((rss, trace, trace2), rel=1e-9)
    assert ours.aicc == pytest.approx(n * np.log(2 * np.pi * rss / n) + n + 2 * n * (trace + 1) / (n - trace - 2), rel=1e-10)
    left_out = resid / (1 - np.diag(hat))
    assert ours.cv == pytest.approx((left_out**2).mean(), rel=1e-9)


@pytest.mark.parametrize("kernel", Kernel)
@pytest.mark.parametrize("kind", BandwidthType)
def test_a_scan_of_many_bandwidths_agrees_with_single_fits(kernel, kind):
    xy, x, y = made(n=50)
    z, _ = scaled(x)
    local = Local(y, z, Places(xy), kernel, kind)
    bandwidths = np.arange(12, 51) if kind is ADAPTIVE else np.geomspace(4e4, 3e5, 20)
    scores = local.scan(bandwidths)
    for number in (0, 7, len(bandwidths) - 1):
        single = fit(local, bandwidths[number].item())
        assert scores.rss[number] == pytest.approx(single.rss, rel=1e-10)
        assert scores.trace[number] == pytest.approx(single.trace, rel=1e-10)
        assert scores.cv[number] == pytest.approx(single.cv, rel=1e-9)


@pytest.mark.parametrize("kernel", Kernel)
def test_beyond_the_exhaustive_search_the_best_is_still_found(monkeypatch, kernel):
    xy, x, y = made(n=150, seed=5)
    local = Local(y, scaled(x)[0], Places(xy), kernel)
    whole = search(local, every=True)
    monkeypatch.setitem(EXHAUSTIVE, kernel, 10)
    found = search(local)
    assert not found.every
    assert found.scores.by(Criterion.AICC).min() <= whole.scores.by(Criterion.AICC).min() * (1 + 1e-12)
    assert len(found.scores.bandwidths) < len(whole.scores.bandwidths)


def test_the_search_is_never_worse_than_a_golden_section(georgia):
    y, x, _ = georgia_model(georgia)
    z, _ = scaled(np.column_stack((np.ones(159), *x.values())))
    for kernel in Kernel:
        local = Local(y, z, Places(georgia["xy"]), kernel)
        golden, ours = golden_section(local, low=48), search(local)
        # the same bandwidth, summed in another order, differs in its last digit
        assert ours.scores.by(Criterion.AICC).min() <= golden.scores.by(Criterion.AICC).min() + 1e-9
    # mgwr's own: from 40 + 2k = 48 it stops at 50 with a gaussian kernel
    local = Local(y, z, Places(georgia["xy"]), Kernel.GAUSSIAN)
    assert golden_section(local, low=48).bandwidth == 50


def test_great_circles():
    rng = np.random.default_rng(8)
    lonlat = np.column_stack((rng.uniform(100, 120, 40), rng.uniform(20, 50, 40)))
    x = np.column_stack((np.ones(40), rng.normal(size=40)))
    y = lonlat[:, 0] * x[:, 1] + rng.normal(size=40)

    def haversine(a, b):
        lon, lat, lon0, lat0 = *np.radians(b).T, *np.radians(a)
        inner = np.sin((lat - lat0) / 2) ** 2 + np.cos(lat) * np.cos(lat0) * np.sin((lon - lon0) / 2) ** 2
        return 2 * 6371008.8 * np.arcsin(np.sqrt(inner))

    coef = plain(lonlat, x, y, 15, Kernel.BISQUARE, ADAPTIVE, haversine)[0]
    z, back = scaled(x)
    np.testing.assert_allclose(fit(Local(y, z, Places(lonlat, lonlat=True)), 15, back=back).coef, coef, rtol=1e-7)


def test_a_wide_bandwidth_is_the_global_regression():
    xy, x, y = made()
    z, back = scaled(x)
    ours = fit(Local(y, z, Places(xy), Kernel.GAUSSIAN, FIXED), 1e12, back=back)
    np.testing.assert_allclose(ours.coef, np.tile(np.linalg.lstsq(x, y, rcond=None)[0], (60, 1)), rtol=1e-9)
    assert ours.trace == pytest.approx(3)
    assert ours.enp == pytest.approx(3)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.floats(1e-6, 1e6), st.floats(-1e3, 1e3), st.floats(0.01, 100))
def test_units_translation_and_order_change_nothing(seed, factor, shift, scale):
    xy, x, y = made(n=40, seed=seed)
    names = {"a": x[:, 1], "b": x[:, 2]}
    base = gwr(y, names, Locations(xy))
    order = np.random.default_rng(seed).permutation(40)
    other = gwr(y[order], {"a": (x[:, 1] * factor)[order], "b": x[order, 2]}, Locations((xy * scale + shift)[order]))
    assert other.bandwidth == base.bandwidth
    assert other.aicc == pytest.approx(base.aicc, rel=1e-7)
    np.testing.assert_allclose(other.values["b_a"] * factor, base.values["b_a"][order], rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(other.values["t_b"], base.values["t_b"][order], rtol=1e-5, atol=1e-6)


def test_years_are_separate():
    xy, x, y = made(n=40)
    years = np.tile([2000, 2010], 40)
    both = gwr(np.repeat(y, 2) * np.where(years == 2010, 2, 1), {"a": np.repeat(x[:, 1], 2)}, Locations(np.repeat(xy, 2, axis=0)),
               years)
    alone = gwr(y, {"a": x[:, 1]}, Locations(xy))
    np.testing.assert_allclose(both.values["b_a"][::2], alone.values["b_a"], rtol=1e-8)
    np.testing.assert_allclose(both.values["b_a"][1::2], 2 * alone.values["b_a"], rtol=1e-8)
    assert both.tables["models"]["year"] == [2000, 2010]
    assert both.year == 2010


def test_a_coefficient_that_the_neighbours_do_not_determine_is_null():
    """A dummy that is 0 in the west and 1 in the far east: in the west only its own coefficient is lost, in the east also
    the intercept, which cannot be told from it. Fitted values are those of least squares without it."""
    rng = np.random.default_rng(2)
    xy = np.column_stack((np.arange(60.0) * 1000, rng.uniform(0, 10, 60)))
    dummy = (np.arange(60) >= 30).astype(float)
    x = rng.normal(size=60)
    y = 1 + x + 3 * dummy + 0.1 * rng.normal(size=60)
    result = gwr(y, {"x": x, "东部": dummy}, Locations(xy, labels=[f"u{i}" for i in range(60)]), rules=Rules(bandwidth=14))
    stem = result.stems["东部"]
    lost = np.isnan(result.values[f"b_{stem}"])
    assert lost[:20].all()
    assert lost[-20:].all()
    assert not lost[28:32].any()
    assert not np.isnan(result.values["b_const"][:20]).any()
    assert np.isnan(result.values["b_const"][-20:]).all()
    assert not np.isnan(result.values["b_x"]).any()
    assert set(result.values["flag"][lost]) == {"singular_东部"}
    assert not any(result.values["flag"][~lost])
    without = plain(xy, np.column_stack((np.ones(60), x)), y, 14, Kernel.BISQUARE, ADAPTIVE)
    np.testing.assert_allclose(result.values["fitted"][:20], (without[1] @ y)[:20], rtol=1e-9)
    np.testing.assert_allclose(result.values["b_x"][-20:], without[0][-20:, 1], rtol=1e-7)
    assert any("“东部”" in str(note) and "u0" in str(note) for note in result.notes)
    assert np.isfinite(result.aicc)


@pytest.mark.parametrize(("factor", "shift"), [(1e-7, 0.0), (1e7, 0.0), (1e9, 0.0), (1.0, 1e4)])
def test_the_units_of_a_field_do_not_decide_what_is_determined(factor, shift):
    rng = np.random.default_rng(2)
    xy = np.column_stack((np.arange(60.0) * 1000, rng.uniform(0, 10, 60)))
    dummy, x = (np.arange(60) >= 30).astype(float), rng.normal(size=60)
    y = 1 + x + 3 * dummy + 0.1 * rng.normal(size=60)

    def lost(field):
        values = gwr(y, {"x": x, "d": field}, Locations(xy), rules=Rules(bandwidth=14)).values
        return [np.flatnonzero(np.isnan(values[f"b_{name}"])).tolist() for name in ("const", "d", "x")]

    const, d, other = lost(dummy)
    assert (len(const), len(d), other) == (24, 48, [])
    if shift:  # then the dummy is not 0 in the west either, and cannot be told from the intercept there
        assert lost(dummy * factor + shift) == [d, d, []]
    else:
        assert lost(dummy * factor) == [const, d, []]


def test_a_scan_below_the_crowd_of_one_place():
    """20 places of 15 rows each: ten neighbours reach no farther than the place, which has weight with all its rows."""
    rng = np.random.default_rng(3)
    xy, x = np.repeat(rng.uniform(0, 1e5, (20, 2)), 15, axis=0), rng.normal(size=300)
    y = xy[:, 0] / 1e4 * x + rng.normal(size=300)
    local = Local(y, np.column_stack((np.ones(300), x)), Places(xy))
    scores = local.scan(np.arange(10, 41))
    for bandwidth in (10, 14, 15, 16, 40):
        single = fit(local, bandwidth)
        assert scores.rss[bandwidth - 10] == pytest.approx(single.rss, rel=1e-9)
        assert scores.trace[bandwidth - 10] == pytest.approx(single.trace, rel=1e-9)
    alone = Local(y, x[:, None], Places(xy))
    np.testing.assert_allclose(alone.smooth(10), alone.smooth(15), rtol=1e-9)


def test_cross_validation_of_a_unit_that_stands_alone_does_not_exist():
    xy, x, y = made(n=40)
    xy[0] = 1e7  # far from all others, so that it alone has weight at its place
    local = Local(y, x, Places(xy), Kernel.BISQUARE, FIXED)
    assert np.isnan(fit(local, 1e6).cv)
    assert local.scan([1e6]).by(Criterion.CV)[0] == np.inf


def test_units_of_one_place():
    xy, x, y = made(n=40)
    xy[:12] = xy[0]
    result = gwr(y, {"a": x[:, 1]}, Locations(xy))
    assert np.isfinite(result.values["b_a"]).all()
    assert np.isfinite(result.aicc)
    assert any("share a place: 12" in str(note) for note in result.notes)
    # ten neighbours reach no farther than the place itself: the regression of these twelve
    tight = gwr(y, {"a": x[:, 1]}, Locations(xy), rules=Rules(bandwidth=10))
    line = np.polyfit(x[:12, 1], y[:12], 1)
    np.testing.assert_allclose(tight.values["b_a"][:12], line[0], rtol=1e-8)


@pytest.mark.parametrize("n", [15, 23])
def test_few_units_work_and_are_warned_of(n):
    xy, x, y = made(n=n)
    result = gwr(y, {"a": x[:, 1], "b": x[:, 2]}, Locations(xy))
    assert np.isfinite(result.values["b_a"]).all()
    assert any(f"only {n} units" in str(note) for note in result.notes)


def test_missing_values_keep_their_row():
    xy, x, y = made(n=40)
    x[3, 1], y[7], xy[9] = np.nan, np.nan, np.nan
    result = gwr(y, {"a": x[:, 1]}, Locations(xy))
    out = [3, 7, 9]
    assert np.isnan(result.values["b_a"][out]).all()
    assert np.isnan(result.values["resid"][out]).all()
    assert list(result.values["flag"][out]) == ["no_value", "no_value", "no_geometry"]
    rest = np.setdiff1d(np.arange(40), out)
    alone = gwr(y[rest], {"a": x[rest, 1]}, Locations(xy[rest]))
    np.testing.assert_allclose(result.values["b_a"][rest], alone.values["b_a"], rtol=1e-9)


def test_monte_carlo_tells_a_drift_from_noise():
    rng = np.random.default_rng(4)
    xy = rng.uniform(0, 1e5, (80, 2))
    x = rng.normal(size=(80, 2))
    y = 1 + (xy[:, 0] / 2e4 - 2) * x[:, 0] + x[:, 1] + 0.3 * rng.normal(size=80)
    explanatory = {"drifts": x[:, 0], "constant": x[:, 1]}
    result = gwr(y, explanatory, Locations(xy), rules=Rules(permutations=39))
    p = dict(zip(result.tables["terms"]["term"], result.tables["terms"]["mc_p"]))
    # 39 permutations and the observed one: the smallest p is 1/40
    assert p["drifts"] == pytest.approx(1 / 40)
    assert p["constant"] > 0.05
    again = gwr(y[::-1], {k: v[::-1] for k, v in explanatory.items()}, Locations(xy[::-1]), rules=Rules(permutations=39))
    assert again.tables["terms"]["mc_p"] == result.tables["terms"]["mc_p"]


def test_names_of_fields():
    xy, x, y = made(n=40, k=6)
    names = ("城镇化率", "GDP per person", "GDP per area", "const", "人口")
    result = gwr(y, dict(zip(names, x[:, 1:].T)), Locations(xy))
    stems = list(result.stems.values())
    assert len(set(stems)) == 6
    assert all(len(f"se_{stem}") <= 10 for stem in stems)
    assert all(f"{prefix}_{stem}" in result.values for stem in stems for prefix in ("b", "se", "t", "s"))


def test_critical_t_is_bounded_by_the_ordinary_one():
    from scipy.stats import t

    assert critical_t(0.05, 3, 3, 100) == pytest.approx(t.ppf(0.975, 99))
    assert critical_t(0.05, 3, 30, 100) == pytest.approx(t.ppf(1 - 0.0025, 99))


def test_aicc_by_hand():
    # n = 20, RSS = 20, tr S = 4: 20 ln 2π + 20 + 2·20·5/14
    assert aicc(20, 20.0, 4.0) == pytest.approx(20 * np.log(2 * np.pi) + 20 + 200 / 14)


def refused(error, *arguments, **options):
    with pytest.raises(error) as caught:
        gwr(*arguments, **options)
    return str(caught.value)


def test_what_cannot_be_fitted():
    xy, x, y = made(n=40)
    a, places = x[:, 1], Locations(xy)
    assert "at least one" in refused(ParameterError, y, {}, places)
    assert "same value" in refused(DataError, y, {"a": np.ones(40)}, places)
    assert "“b” follows" in refused(DataError, y, {"a": a, "b": 2 * a - 1}, places)
    assert "between 4 and 40" in refused(DataError, y, {"a": a, "b": x[:, 2]}, places, rules=Rules(bandwidth=41))
    assert "uses up all" in refused(DataError, y, {"a": a, "b": x[:, 2]}, places, rules=Rules(bandwidth=4))
    for count, why in ((5, "coefficients need"), (6, "no bandwidth leaves")):
        few = slice(0, count)
        assert why in refused(DataError, y[few], {"a": a[few], "b": x[few, 2]}, Locations(xy[few]))
    assert "in one place" in refused(DataError, y, {"a": a}, Locations(np.zeros((40, 2))), rules=Rules(kind=FIXED))
    for bandwidth in (20.5, np.inf, 0):
        with pytest.raises(ParameterError, match="whole number"):
            Rules(bandwidth=bandwidth)
    with pytest.raises(ParameterError, match="between 0 and 1"):
        Rules(alpha=1.5)


def test_a_run_can_be_stopped():
    xy, x, y = made(n=300)

    def stop(fraction, note=""):
        if fraction > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        gwr(y, {"a": x[:, 1]}, Locations(xy), rules=Rules(permutations=50), progress=stop)


def test_neighbours_do_not_hang_on_how_many_were_asked_for_before():
    """On a lattice many places are equally far; those that come first in the layer count, kept from before or found anew."""
    xy = np.stack(np.meshgrid(np.arange(20.0), np.arange(20.0)), axis=-1).reshape(-1, 2)
    rows = np.arange(100)
    for far in (10, 50, 150):
        kept = Local(xy[:, 0], np.ones((400, 1)), Places(xy)).order
        kept.of(rows, 400)
        fresh = Local(xy[:, 0], np.ones((400, 1)), Places(xy)).order.of(rows, far)
        for one, other in zip(kept.of(rows, far), fresh):
            np.testing.assert_array_equal(one, other)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(Kernel)), st.floats(0, 360), st.floats(-1e6, 1e6))
def test_a_turned_map_has_the_same_local_regression(seed, kernel, degrees, shift):
    xy, x, y = made(n=35, seed=seed)
    names, rules = {"a": x[:, 1], "b": x[:, 2]}, Rules(kernel=kernel)
    sine, cosine = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    one = gwr(y, names, Locations(xy), rules=rules)
    other = gwr(y, names, Locations(xy @ np.array([[cosine, sine], [-sine, cosine]]) + shift), rules=rules)
    assert other.bandwidth == one.bandwidth
    for name in ("b_a", "se_b", "local_r2", "cond", "resid"):
        np.testing.assert_allclose(other.values[name], one.values[name], rtol=1e-5, atol=1e-7)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(Kernel)), st.booleans())
def test_identities_of_the_step(seed, kernel, standardize):
    """tr S is the sum of the leverages, each between 0 and 1, and lies between k and n; fitted and residual make up y; a
    bandwidth without end is the global regression, in every column and number; a row without a value changes nothing.
    """
    xy, x, y = made(n=35, seed=seed)
    names = {"a": x[:, 1], "b": x[:, 2]}
    rules = Rules(kernel=kernel, standardize=standardize)
    one = gwr(y, names, Locations(xy), rules=rules)
    assert one.values["leverage"].sum() == pytest.approx(one.trace)
    assert ((one.values["leverage"] > 0) & (one.values["leverage"] < 1 + 1e-9)).all()
    assert 3 - 1e-9 <= one.trace <= 35
    assert one.r2 <= 1
    told = (y - y.mean()) / y.std() if standardize else y
    np.testing.assert_allclose(one.values["fitted"] + one.values["resid"], told, rtol=1e-9, atol=1e-9)
    more = gwr(np.append(y, np.nan), {k: np.append(v, 1.0) for k, v in names.items()}, Locations(np.vstack([xy, xy[:1]])),
               rules=rules)
    for name in ("b_a", "t_b", "local_r2"):
        np.testing.assert_array_equal(more.values[name][:35], one.values[name])
        assert np.isnan(more.values[name][35])
    wide = gwr(y, names, Locations(xy), rules=Rules(kernel=kernel, kind=FIXED, bandwidth=1e15, standardize=standardize))
    model, terms = ({k: v[0] for k, v in wide.tables["models"].items()}, wide.tables["terms"])
    for ours, theirs in (("aicc", "ols_aicc"), ("r2", "ols_r2"), ("adj_r2", "ols_adj_r2")):
        assert model[ours] == pytest.approx(model[theirs], rel=1e-7)
    assert (model["trace_s"], model["enp"]) == (pytest.approx(3), pytest.approx(3))
    assert terms["mean"] == pytest.approx(terms["ols_coef"], rel=1e-6, abs=1e-9)
    assert terms["sd"] == pytest.approx([0, 0, 0], abs=1e-6)
    for stem, se in zip(("const", "a", "b"), terms["ols_se"]):
        np.testing.assert_allclose(wide.values[f"se_{stem}"], se, rtol=1e-6)
    np.testing.assert_allclose(wide.values["local_r2"], model["ols_r2"], rtol=1e-6)
