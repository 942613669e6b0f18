"""Draws with disturbed inputs: against closed forms of the log-normal distribution, and steady under what must not matter."""

import numpy as np
import pytest
from carbonbalance.core.balance.balance_zones import ZONES, balance_zones
from carbonbalance.core.balance.carbon_balance import carbon_balance
from carbonbalance.core.errors import ParameterError
from carbonbalance.core.robustness import Disturbance, disturbance, disturbed
from hypothesis import given, settings
from hypothesis import strategies as st

SIDE = 1.959963984540054
DRAWS = 4000
ERROR = 4 * 0.5 / DRAWS**0.5
"""Four standard errors of a share of the draws."""


def test_95_percent_of_the_factors_lie_within_the_uncertainty():
    x = np.array([-3.0, 0.0, 7.0])
    blocks = list(disturbed([x, x], Disturbance(DRAWS, (0.25, 0.0), 7), None, lambda *_: None))
    first, second = (np.concatenate(part) for part in zip(*blocks))
    assert first.shape == (DRAWS, 3)
    assert (second == x).all()
    assert (first[:, 1] == 0).all()
    for k in (0, 2):
        factor = first[:, k] / x[k]
        assert (factor > 0).all()
        assert ((factor > 1 / 1.25) & (factor < 1.25)).mean() == pytest.approx(0.95, abs=ERROR / 2)
        assert (factor > 1).mean() == pytest.approx(0.5, abs=ERROR)
        assert (factor > 1.25).mean() == pytest.approx(0.025, abs=ERROR / 3)


def test_interval_of_q_is_that_of_two_log_normal_factors():
    """ln Q has the standard deviation s = √(ln² 1.1 + ln² 1.2)/1.96, so the ends are Q·exp(∓1.96 s), P(Q > 1) = Φ(ln Q/s)."""
    from scipy.stats import norm

    emission, sink = np.array([50.0, 90, 100, 115, 300]), np.full(5, 100.0)
    result = carbon_balance(emission, sink, disturbance=Disturbance(DRAWS, (0.1, 0.2), 3))
    q = emission / sink
    s = np.hypot(np.log(1.1), np.log(1.2)) / SIDE
    np.testing.assert_allclose(result.values["q_low"], q * np.exp(-SIDE * s), rtol=0.02)
    np.testing.assert_allclose(result.values["q_high"], q * np.exp(SIDE * s), rtol=0.02)
    np.testing.assert_allclose(result.values["p_deficit"], norm.cdf(np.log(q) / s), atol=ERROR)
    assert [c.name for c in result.columns][-4:] == ["q_low", "q_high", "p_deficit", "flag"]


def test_q_without_a_sink_has_no_interval():
    emission, sink = np.array([5.0, np.nan, 5, 5]), np.array([0.0, 5, -1, 5])
    result = carbon_balance(emission, sink, disturbance=Disturbance(50, (0.1, 0.1), 3)).values
    for name in ("q_low", "q_high", "p_deficit"):
        assert np.isnan(result[name]).tolist() == [True, True, True, False]


def test_zones_of_given_totals_follow_the_distribution():
    """With totals of the whole held fast, ECC = (G/100)/(C/100) of a unit is G/C times a log-normal factor."""
    from scipy.stats import norm

    emission, gdp = np.full(4, 10.0), np.array([8.0, 9.5, 11, 20])
    sink = np.full(4, 30.0)  # ESC far above 1
    result = balance_zones(emission, sink, gdp, totals=(100, 100, 100), disturbance=Disturbance(DRAWS, (0.2, 0.0, 0.2), 5))
    above = norm.cdf(np.log(gdp / emission) / (np.sqrt(2) * np.log(1.2) / SIDE))
    np.testing.assert_allclose(result.values["zone_prob"], np.where(gdp > 10, above, 1 - above), atol=ERROR)
    assert result.values["zone_alt"].tolist()[1:3] == [ZONES[3], ZONES[2]]


def panel(n=30, seed=2):
    rng = np.random.default_rng(seed)
    return [rng.lognormal(sigma=0.5, size=n) * size for size in (5e5, 3e5, 1e6)]


def test_without_draws_nothing_changes():
    plain, none = (balance_zones(*panel(), disturbance=d) for d in (None, Disturbance()))
    for result in (plain, none):
        assert list(result.values) == ["ecc", "esc", "cut_margin", "zone_code", "zone", "flag"]
        assert [c.name for c in result.columns] == list(result.values)
    drawn = balance_zones(*panel(), disturbance=Disturbance(20, (0.1,) * 3, 1))
    for name in plain.values:
        np.testing.assert_array_equal(drawn.values[name], plain.values[name])


def test_draws_of_a_year_do_not_depend_on_order_and_other_years():
    c, n, g = panel()
    rule = Disturbance(400, (0.2, 0.3, 0.1), 9)
    year = np.full(30, 2010)
    order = np.random.default_rng(8).permutation(30)
    for compute, names in ((lambda c, n, g, y: balance_zones(c, n, g, y, disturbance=rule), ("zone_prob", "zone_alt")),
                           (lambda c, n, g, y: carbon_balance(c, n, years=y, disturbance=Disturbance(400, (0.2, 0.3), 9)),
                            ("q_low", "q_high", "p_deficit"))):
        plain = compute(c, n, g, year).values
        moved = compute(c[order], n[order], g[order], year).values
        both = [np.concatenate([x, 2 * x[::-1]]) for x in (c, n, g)]
        more = compute(*both, np.repeat([2010, 2011], 30)).values
        for name in names:
            assert moved[name].tolist() == plain[name][order].tolist()
            assert more[name][:30].tolist() == plain[name].tolist()


@given(st.floats(0.001, 1000), st.integers(0, 50))
@settings(deadline=None, max_examples=20)
def test_the_unit_of_measure_does_not_matter(factor, seed):
    c, n, g = panel()
    rule = Disturbance(100, (0.3,) * 3, seed)
    plain = balance_zones(c, n, g, disturbance=rule).values
    other = balance_zones(c * factor, n * factor, g, disturbance=rule).values
    np.testing.assert_allclose(other["zone_prob"], plain["zone_prob"], atol=0.011)


@pytest.mark.parametrize(("draws", "text", "seed", "says"), [
    (10, "", 1, "neither one percentage"), (10, "5, 6", 1, "nor one for each of a, b, c"), (10, "x", 1, "“x”"),
    (10, "-1", 1, "of 0 to 1,000"), (10, "1001", 1, "of 0 to 1,000"), (20_000, "5", 1, "0 to 10000"), (10, "5", -1, "seed")])
def test_refusals(draws, text, seed, says):
    with pytest.raises(ParameterError, match=says):
        disturbance(draws, text, ("a", "b", "c"), seed)


def test_reading_the_uncertainty():
    assert disturbance(10, "5 %, 10%；20", ("a", "b", "c"), 1) == Disturbance(10, (0.05, 0.1, 0.2), 1)
    assert disturbance(10, "5", ("a", "b"), 1).uncertainty == (0.05, 0.05)
    assert not disturbance(0, "nonsense", ("a",), 1)


def test_draws_can_be_stopped():
    class Stop(Exception):
        pass

    seen = []

    def progress(fraction, note=""):
        seen.append(fraction)
        if fraction > 0.3:
            raise Stop

    with pytest.raises(Stop):
        balance_zones(*panel(3000), disturbance=Disturbance(5000, (0.1,) * 3, 1), progress=progress)
    assert len(seen) > 5
    assert seen == sorted(seen)
