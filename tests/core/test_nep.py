"""NEP: the respiration's worked figures, and what is left of NPP."""

import numpy as np
import pytest
from carbonbalance.core.inventory.nep import Options, block, soil_respiration
from hypothesis import given, settings
from hypothesis import strategies as st

THIRTY = np.full(12, 30.0)


@pytest.mark.parametrize(("t", "rain", "expected"), [(20, 100, 29.6966), (-5, 10, 6.3090), (0, 0, 3.0690),
                                                     (28, 250, 52.8808)])
def test_worked_respiration(t, rain, expected):
    """T3.2 of the methods dossier, derived by hand; 0.22 · 1 · 30 · 0.465 = 3.069 at 0 °C without rain."""
    assert soil_respiration(t, rain) == pytest.approx(expected, abs=6e-5)


def cells(npp, t=20.0, rain=100.0):
    return np.concatenate([np.reshape(npp, (-1, 1, 1)), np.full((12, 1, 1), t), np.full((12, 1, 1), rain)])


def test_of_a_year_and_of_months():
    year = block(cells(600.0), (0, 0, 1, 1), Options(THIRTY))
    # 600 − 12 · 29.6966
    assert year.annual[0, 0] == pytest.approx(600 - 356.359, abs=1e-3)
    assert year.respiration[0, 0] == pytest.approx(356.359, abs=1e-3)
    assert year.monthly is None
    months = block(cells(np.full(12, 50.0)), (0, 0, 1, 1), Options(THIRTY))
    assert months.annual[0, 0] == pytest.approx(year.annual[0, 0], rel=1e-12)
    assert months.monthly[:, 0, 0] == pytest.approx([50 - 29.6966] * 12, abs=6e-5)


def test_true_days():
    days = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31.0])
    assert block(cells(0.0), (0, 0, 1, 1), Options(days)).annual[0, 0] == pytest.approx(-29.6966 * 365 / 30, rel=1e-5)


def test_missing_stays_missing():
    given_cells = cells(np.full(12, 50.0))
    given_cells[15] = np.nan
    result = block(given_cells, (0, 0, 1, 1), Options(THIRTY))
    assert np.isnan(result.annual[0, 0])
    assert np.isnan(result.monthly[:, 0, 0]).tolist() == [m == 3 for m in range(12)]


@given(st.floats(-60, 50), st.floats(0, 3000))
def test_respiration_rises_with_warmth_and_rain(t, rain):
    assert soil_respiration(t, rain) > 0
    assert soil_respiration(t + 1, rain) > soil_respiration(t, rain)
    assert soil_respiration(t, rain + 1) > soil_respiration(t, rain)


def test_fill_codes_of_modis():
    from carbonbalance.core.inventory.nep import notes

    codes = np.array([[[5000.0, 32767, 32761, 32700]]])
    given_cells = np.concatenate([codes, np.full((12, 1, 4), 20.0), np.full((12, 1, 4), 100.0)])
    units = (((0.1, 0.0),),)
    loose = block(given_cells.copy(), (0, 0, 4, 1), Options(THIRTY, units))
    assert loose.coded == 2
    assert "32700" in str(notes(loose.coded)[0])
    strict = block(given_cells.copy(), (0, 0, 4, 1), Options(THIRTY, units, 32700))
    assert np.isnan(strict.annual[0]).tolist() == [False, True, True, False]
    # 500 − 12 · 29.6966
    assert strict.annual[0, 0] == pytest.approx(500 - 356.359, abs=1e-3)
    assert notes(strict.coded) == ()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_nep_is_npp_less_respiration(seed):
    """In each cell; months sum to the year, and twice the NPP adds the NPP."""
    rng = np.random.default_rng(seed)
    npp, t, rain = rng.uniform(0, 200, (12, 2, 3)), rng.uniform(-30, 35, (12, 2, 3)), rng.uniform(0, 400, (12, 2, 3))
    npp[rng.random(npp.shape) < 0.05] = np.nan
    days = rng.choice([28.0, 30.0, 31.0], 12)
    breath = np.stack([soil_respiration(t[m], rain[m], days[m]) for m in range(12)])
    months = block(np.concatenate([npp, t, rain]), (0, 0, 2, 3), Options(days))
    np.testing.assert_allclose(months.monthly, npp - breath, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(months.annual, months.monthly.sum(axis=0), rtol=1e-9, atol=1e-9)
    year = block(np.concatenate([npp.sum(axis=0)[None], t, rain]), (0, 0, 2, 3), Options(days))
    np.testing.assert_allclose(year.annual, months.annual, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(year.respiration, breath.sum(axis=0), rtol=1e-12)
    double = block(np.concatenate([2 * npp, t, rain]), (0, 0, 2, 3), Options(days))
    np.testing.assert_allclose(double.annual, months.annual + npp.sum(axis=0), rtol=1e-9, atol=1e-9)
