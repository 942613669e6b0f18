"""MGWR: mgwr's published Georgia example, a plain back-fitting, identities, and what cannot be fitted."""

import numpy as np
import pytest
from carbonbalance.core.drivers import multiscale
from carbonbalance.core.drivers.local_places import Locations, Places
from carbonbalance.core.drivers.local_results import Rules, bandwidth_interval
from carbonbalance.core.drivers.mgwr import Rounds, mgwr, parse_bandwidths
from carbonbalance.core.drivers.multiscale import back_fit, infer
from carbonbalance.core.errors import Cancelled, DataError, ParameterError
from carbonbalance.core.options import BandwidthSearch, BandwidthType, Criterion, Kernel, SigmaRule
from hypothesis import given, settings
from hypothesis import strategies as st

MODEL = ("PctFB", "PctBlack", "PctRural")
MGWR_RULES = Rules(standardize=True, sigma=SigmaRule.MGWR)


def georgia_model(georgia):
    return georgia["PctBach"], {name: georgia[name] for name in MODEL}, Locations(georgia["xy"])


def made(n=70, seed=6):
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1e5, (n, 2))
    x = np.column_stack((np.ones(n), rng.normal(size=(n, 2))))
    y = x[:, 0] + (xy[:, 0] / 2e4) * x[:, 1] + 0.5 * x[:, 2] + 0.3 * rng.normal(size=n)
    return xy, x, (y - y.mean()) / y.std()


def test_georgia_as_mgwr_prints_it(georgia, agrees):
    """mgwr's own test of this model (multi_bw_min = 2); figures of mgwr 2.2.1."""
    result = mgwr(*georgia_model(georgia), rules=MGWR_RULES, rounds=Rounds(BandwidthSearch.GOLDEN))
    terms = result.tables["terms"]
    for words, ours, theirs, rel in (
            ("bandwidths by golden section", terms["bandwidth"], [92, 101, 136, 158], 0),
            ("AICc", result.aicc, 297.12013812258783, 1e-11), ("trace of S", result.trace, 11.368250872698306, 1e-11),
            ("RSS", result.tables["models"]["rss"][0], 50.89937946787043, 1e-11), ("R²", result.r2, 0.679878116554274, 1e-11),
            ("adjusted R²", result.adj_r2, 0.6550593041039623, 1e-11),
            ("effective parameters of each term", terms["enp"],
             [3.8446710802641415, 3.5137708051516503, 2.258052527889826, 1.751756459392689], 1e-10),
            ("critical t of each term", terms["t_crit"],
             [2.5121074911301435, 2.4788879239969606, 2.3106911297297863, 2.2100018365751897], 1e-10)):
        agrees(f"MGWR, {words}", ours, theirs, by="mgwr 2.2.1", of="Georgia", rel=rel)
    agrees("MGWR, mean coefficients", terms["mean"], [0.01720677, 0.47903172, -0.06929291, -0.30413249], by="mgwr 2.2.1",
           of="Georgia", abs=1e-8)


def test_the_search_of_all_bandwidths_is_better_on_georgia(georgia):
    ours = mgwr(*georgia_model(georgia), rules=MGWR_RULES)
    assert ours.aicc < 297.12013812258783
    terms = ours.tables["terms"]
    assert all(low <= b <= high for low, b, high in zip(terms["bw_low"], terms["bandwidth"], terms["bw_high"]))


def plain(x, xy, start, history):
    """Back-fitting and its hat matrices as in a textbook, with matrices of n × n."""
    n, k = x.shape
    d = np.hypot(xy[:, :1] - xy[:, 0], xy[:, 1:] - xy[:, 1])

    def weights(i, bandwidth):
        h = np.sort(d[i])[bandwidth - 1] * 1.0000001
        return np.where(d[i] < h, (1 - (d[i] / h) ** 2) ** 2, 0.0)

    r = np.zeros((k, n, n))
    for i in range(n):
        w = weights(i, start)
        r[:, i] = x[i][:, None] * np.linalg.solve((x.T * w) @ x, x.T * w)
    c = np.zeros((k, n, n))
    for bandwidths in history:
        for j, bandwidth in enumerate(bandwidths):
            rest = np.eye(n) - r.sum(axis=0) + r[j]
            for i in range(n):
                w = weights(i, bandwidth) * x[:, j]
                c[j, i] = (w @ rest) / (w @ x[:, j])
            r[j] = x[:, j][:, None] * c[j]
    return r, c


@pytest.mark.parametrize("width", [None, 13])
def test_inference_agrees_with_matrices_carried_in_full(monkeypatch, width):
    xy, x, y = made()
    places, kernel, kind = Places(xy), Kernel.BISQUARE, BandwidthType.ADAPTIVE
    back = back_fit(y, x, places)
    if width:  # in groups of columns, as where the memory does not suffice
        monkeypatch.setattr(multiscale, "HAT_BYTES", 8 * len(y) * (x.shape[1] + 2) * width)
    made_ = infer(y, x, places, back, kernel, kind, SigmaRule.GWR4)
    r, c = plain(x, xy, back.start, back.history)
    s = r.sum(axis=0)
    np.testing.assert_allclose(back.parts, (r @ y).T, atol=1e-10)
    np.testing.assert_allclose(made_.enp, np.trace(r, axis1=1, axis2=2), rtol=1e-9)
    np.testing.assert_allclose(made_.leverage, np.diag(s), rtol=1e-9)
    assert made_.trace2 == pytest.approx((s**2).sum(), rel=1e-9)
    sigma2 = (back.resid @ back.resid) / (len(y) - 2 * np.trace(s) + (s**2).sum())
    np.testing.assert_allclose(made_.se, np.sqrt(sigma2 * (c**2).sum(axis=2)).T, rtol=1e-8)


def test_each_bandwidth_is_the_best_of_all():
    xy, x, y = made()
    back = back_fit(y, x, Places(xy))
    for j, found in enumerate(back.searches):
        others = back.traces.sum() - back.traces[j]
        score = found.scores.by(Criterion.AICC, others)
        assert found.scores.bandwidths.tolist() == list(range(10, 71))
        assert found.bandwidth == found.scores.bandwidths[np.argmin(score)]
        assert back.history[-1][j] == found.bandwidth


def test_parts_and_residual_sum_to_the_variable():
    xy, x, y = made()
    back = back_fit(y, x, Places(xy))
    np.testing.assert_allclose(back.parts.sum(axis=1) + back.resid, y, atol=1e-12)
    np.testing.assert_allclose(back.coef * x, back.parts, atol=1e-12)


def test_order_of_the_rows_and_units_change_nothing(georgia):
    y, explanatory, places = georgia_model(georgia)
    base = mgwr(y, explanatory, places)
    order = np.random.default_rng(1).permutation(159)
    other = mgwr(1e4 * y[order], {k: v[order] / 100 for k, v in explanatory.items()}, Locations(georgia["xy"][order] * 2))
    assert other.tables["terms"]["bandwidth"] == base.tables["terms"]["bandwidth"]
    np.testing.assert_allclose(other.values["b_pctfb"], base.values["b_pctfb"][order], rtol=1e-6, atol=1e-8)


def test_without_z_scores_coefficients_are_in_the_users_units():
    xy, x, y = made(n=90)
    names = {"a": x[:, 1], "b": x[:, 2]}
    rounds = Rounds(bandwidths=(90, 60, 90))
    plainly = mgwr(y, names, Locations(xy), rules=Rules(), rounds=rounds)
    scaled = mgwr(y, {**names, "a": names["a"] * 1000}, Locations(xy), rules=Rules(), rounds=rounds)
    np.testing.assert_allclose(scaled.values["b_a"] * 1000, plainly.values["b_a"], rtol=1e-7)
    np.testing.assert_allclose(scaled.values["t_a"], plainly.values["t_a"], rtol=1e-7)


def test_fixed_bandwidths_and_other_kernels(georgia):
    for kernel in Kernel:
        for kind in BandwidthType:
            result = mgwr(*georgia_model(georgia), rules=Rules(True, kernel, kind))
            assert result.aicc < result.ols_aicc
            assert np.isfinite(result.values["b_pctfb"]).all()


def test_years_are_separate():
    xy, x, y = made()
    years = np.tile([2000, 2010], 70)
    both = mgwr(np.repeat(y, 2), {"a": np.repeat(x[:, 1], 2)}, Locations(np.repeat(xy, 2, axis=0)), years)
    alone = mgwr(y, {"a": x[:, 1]}, Locations(xy))
    np.testing.assert_allclose(both.values["b_a"][::2], alone.values["b_a"], rtol=1e-9)
    np.testing.assert_allclose(both.values["b_a"][1::2], alone.values["b_a"], rtol=1e-9)
    assert both.tables["models"]["year"] == [2000, 2010]


def test_a_variable_that_is_zero_around_a_unit_has_no_coefficient_there():
    rng = np.random.default_rng(2)
    xy = np.column_stack((np.arange(80.0) * 1000, rng.uniform(0, 10, 80)))
    dummy = (np.arange(80) >= 40).astype(float)
    x = rng.normal(size=80)
    y = 1 + x + 3 * dummy + 0.1 * rng.normal(size=80)
    result = mgwr(y, {"x": x, "east": dummy}, Locations(xy), rules=Rules(), rounds=Rounds(bandwidths=(80, 30, 20)))
    lost = np.isnan(result.values["b_east"])
    assert lost[:25].all()
    assert not lost[40:].any()
    assert set(result.values["flag"][lost]) == {"singular_east"}
    assert np.isnan(result.values["se_east"][lost]).all()
    assert np.isfinite(result.values["fitted"]).all()


def test_interval_of_a_bandwidth_by_hand():
    # scores 0, 2, 6: weights 1, e⁻¹, e⁻³, of their sum 0.7054, 0.2595, 0.0351; 95 % are the first two (0.9649)
    class Scores:
        bandwidths = np.array([30, 20, 40])

        @staticmethod
        def by(criterion, others):
            return np.array([2.0, 0.0, 6.0])

    assert bandwidth_interval(Scores) == (20, 30)
    assert bandwidth_interval(Scores, level=0.97) == (20, 40)
    assert bandwidth_interval(Scores, level=0.70) == (20, 20)


def test_what_it_says(georgia):
    def said(result):
        return " ".join(str(note) for note in result.notes)

    model = georgia_model(georgia)
    assert "converged after" in said(mgwr(*model))
    assert "not converged after 2 rounds" in said(mgwr(*model, rounds=Rounds(most=2)))
    xy, x, y = made(n=40)
    assert "With 40 units" in said(mgwr(y, {"a": x[:, 1]}, Locations(xy)))


def test_bandwidths_as_text():
    assert parse_bandwidths("92, 101,136，158", MODEL) == (92, 101, 136, 158)
    assert parse_bandwidths(" ", MODEL) is None
    with pytest.raises(ParameterError, match="for 4 coefficients"):
        parse_bandwidths("92, 101", MODEL)
    with pytest.raises(ParameterError, match="no list"):
        parse_bandwidths("92, many", MODEL)


def test_what_cannot_be_fitted(georgia):
    model = georgia_model(georgia)
    with pytest.raises(DataError, match="between 2 and 159"):
        mgwr(*model, rounds=Rounds(bandwidths=(92, 101, 136, 160)))
    for bandwidth in (15.5, np.inf):
        with pytest.raises(ParameterError, match="whole number"):
            mgwr(*model, rounds=Rounds(bandwidths=(92, 101, 136, bandwidth)))
    with pytest.raises(DataError, match="follows"):
        mgwr(model[0], {**model[1], "again": model[1]["PctFB"] + 1}, model[2])
    with pytest.raises(ParameterError):
        Rounds(tolerance=0)


@pytest.mark.parametrize("way", BandwidthSearch)
@pytest.mark.parametrize("at", [0.3, 0.8])
def test_a_run_can_be_stopped(georgia, way, at):
    reached = []

    def stop(fraction, note=""):
        reached.append(fraction)
        if fraction > at:
            raise Cancelled

    with pytest.raises(Cancelled):
        mgwr(*georgia_model(georgia), rounds=Rounds(way), progress=stop)
    assert min(reached) >= 0
    assert reached[-1] < at + 0.15


def test_parts_are_those_of_the_matrices_where_the_first_gwr_lacks_a_coefficient():
    """A dummy that is 0 in the west: R_j y = f_j from the first round on, so that inference is that of the fit."""
    rng = np.random.default_rng(2)
    n = 60
    xy = np.column_stack((np.arange(n) * 1000.0, rng.uniform(0, 10, n)))
    x = np.column_stack((np.ones(n), rng.normal(size=n), (np.arange(n) >= 40).astype(float)))
    y = 3 * np.sin(np.arange(n) / 5) * x[:, 1] + x[:, 2] + 0.1 * rng.normal(size=n)
    back = back_fit(y, x, Places(xy), most=1)
    assert back.start < 30
    r, _ = multiscale._carry(x, Places(xy), back, Kernel.BISQUARE, BandwidthType.ADAPTIVE, np.arange(n), lambda *_: None)
    np.testing.assert_allclose((r @ y).T, back.parts, atol=1e-9)


def test_an_interval_only_where_every_bandwidth_was_tried(georgia):
    fixed = mgwr(*georgia_model(georgia), rules=Rules(True, kind=BandwidthType.FIXED)).tables["terms"]
    assert np.isnan(fixed["bw_low"]).all()


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([Kernel.BISQUARE, Kernel.GAUSSIAN]))
def test_bandwidths_without_end_are_the_global_regression(seed, kernel):
    """Each variable has one coefficient everywhere, and as many parameters as it has: one."""
    xy, x, y = made(n=40, seed=seed)
    rules = Rules(kernel=kernel, kind=BandwidthType.FIXED)
    found = mgwr(y, {"a": x[:, 1], "b": x[:, 2]}, Locations(xy), rules=rules, rounds=Rounds(bandwidths=(1e15,) * 3))
    terms = found.tables["terms"]
    # back-fitting stops at a change of 1e-5
    assert terms["mean"] == pytest.approx(terms["ols_coef"], rel=1e-3, abs=1e-3)
    assert terms["sd"] == pytest.approx([0, 0, 0], abs=1e-6)
    assert terms["enp"] == pytest.approx([1, 1, 1], abs=0.02)
    assert found.trace == pytest.approx(3, abs=0.02)
    assert found.r2 == pytest.approx(found.tables["models"]["ols_r2"][0], rel=1e-4)
    np.testing.assert_allclose(found.values["fitted"] + found.values["resid"], y, rtol=1e-9, atol=1e-9)
