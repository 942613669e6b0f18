"""Solar radiation: the examples of FAO-56, day lengths, poles, and blocks."""

import numpy as np
import pytest
from carbonbalance.core.errors import DataError, Warn
from carbonbalance.core.grid import Field, RowValues
from carbonbalance.core.inventory import climate
from carbonbalance.core.inventory.solar_radiation import (
    Options,
    SolarMethod,
    angstrom,
    block,
    extraterrestrial,
    middle_of,
    notes,
)
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan


def test_examples_of_fao_56(agrees):
    # examples 8 and 9: 20° S on 3 September (day 246), Ra 32.2 MJ/m² a day and 11.7 hours
    radiation, hours = extraterrestrial(np.radians(-20), 246)
    agrees("extraterrestrial radiation (MJ/m² a day, as printed)", radiation, 32.2, by="FAO-56, example 8",
           of="20° S, 3 September", abs=0.05)
    assert radiation == pytest.approx(32.194, abs=1e-3)
    assert hours == pytest.approx(11.67, abs=0.01)
    # example 10: N 10.9, n 7.1, Ra 25.1 give 14.5 (14.45)
    agrees("radiation from sunshine (MJ/m² a day, as printed)", 25.1 * angstrom(np.array(7.1), np.array(10.9)), 14.45,
           by="FAO-56, example 10", of="7.1 of 10.9 hours", abs=5e-3)


def test_hargreaves_of_fao_56():
    """Example 15: 14.8 and 26.6 °C with Ra 40.6 give 22.3 MJ/m² a day; here the July of 45°43′ N, Lyon."""
    latitude = 45 + 43 / 60
    cells = np.concatenate([np.full((12, 1, 1), 14.8), np.full((12, 1, 1), 26.6)])
    result = block(cells, (0, 0, 1, 1), Options(SolarMethod.HARGREAVES, RowValues(np.array([latitude])), climate.days_of()))
    radiation = extraterrestrial(np.radians(latitude), middle_of(7))[0]
    assert radiation == pytest.approx(40.6, rel=0.005)  # the example takes another day of July
    assert result.monthly[6, 0, 0] / 31 / radiation * 40.6 == pytest.approx(22.3, abs=0.05)


def test_day_lengths():
    """Mean day lengths at 20° N, Bautista et al. 2009, Atmósfera 22(4), as the tests of PyETo quote them (± 0.15 h)."""
    expected = [10.9, 11.3, 11.9, 12.5, 12.9, 13.2, 13.1, 12.7, 12.1, 11.5, 11.0, 10.8]
    hours = [float(extraterrestrial(np.radians(20), middle_of(m))[1]) for m in range(1, 13)]
    assert hours == pytest.approx(expected, abs=0.15)


def test_middle_days():
    # FAO-56: J = integer(30.4 M − 15)
    assert [middle_of(m) for m in range(1, 13)] == [15, 45, 76, 106, 137, 167, 197, 228, 258, 289, 319, 349]


def test_leap_years():
    assert [climate.days_of(y)[1] for y in (None, 2000, 1900, 2020, 2021)] == [28, 29, 28, 29, 28]
    assert climate.days_of().sum() == 365


@settings(max_examples=200, deadline=None)
@given(st.floats(-90, 90), st.integers(1, 12))
def test_bounds(latitude, month):
    radiation, hours = extraterrestrial(np.radians(latitude), middle_of(month))
    assert 0 <= hours <= 24
    # 24 hours of an overhead sun at perihelion would be 122 MJ/m²
    assert 0 <= radiation < 0.0820 * 1440 * 1.034
    other = extraterrestrial(np.radians(-latitude), middle_of(month))[1]
    assert hours + other == pytest.approx(24, abs=1e-6)


def test_polar_night_and_day():
    night, dark = extraterrestrial(np.radians(80), middle_of(12))
    day, light = extraterrestrial(np.radians(80), middle_of(6))
    assert (night, dark, light) == (0, 0, 24)
    assert day > 40
    cells = np.zeros((12, 1, 1))
    result = block(cells, (0, 0, 1, 1), Options(SolarMethod.ANGSTROM, RowValues(np.array([80.0])), climate.days_of()))
    assert result.monthly[11, 0, 0] == 0
    assert np.isfinite(result.monthly).all()


def test_sunshine_beyond_the_day_is_a_clear_day():
    assert angstrom(np.array([5.0, 10, 12, NAN]), np.array([10.0, 10, 10, 10])) == pytest.approx([0.5, 0.75, 0.75, NAN],
                                                                                                nan_ok=True)


def test_extraterrestrial_block_follows_the_latitude():
    lat = np.array([60.0, 0.0])
    options = Options(SolarMethod.EXTRATERRESTRIAL, RowValues(lat), climate.days_of())
    result = block(np.empty((0, 2, 3)), (0, 0, 3, 2), options)
    assert result.monthly.shape == (12, 2, 3)
    for row in range(2):
        for month in (0, 6):
            expected = extraterrestrial(np.radians(lat[row]), middle_of(month + 1))[0] * 31
            assert result.monthly[month, row] == pytest.approx([expected] * 3, rel=1e-12)
    # a window further down sees its own rows
    lower = block(np.empty((0, 1, 3)), (0, 1, 3, 1), options)
    np.testing.assert_array_equal(lower.monthly[:, 0], result.monthly[:, 1])


def test_sunshine_a_month():
    options = Options(SolarMethod.ANGSTROM, RowValues(np.zeros(1)), climate.days_of(),
                      units=(tuple((1 / d, 0.0) for d in climate.DAYS),))
    cells = np.array([6.0 * d for d in climate.DAYS])[:, None, None]
    daily = block(np.full((12, 1, 1), 6.0), (0, 0, 1, 1),
                  Options(SolarMethod.ANGSTROM, RowValues(np.zeros(1)), climate.days_of()))
    np.testing.assert_allclose(block(cells, (0, 0, 1, 1), options).monthly, daily.monthly, rtol=1e-12)


@pytest.mark.parametrize(("method", "cells", "words"), [
    (SolarMethod.ANGSTROM, np.full((12, 1, 1), 180.0), "hours a month"),
    (SolarMethod.HARGREAVES, np.repeat([50.0, 260.0], 12)[:, None, None], "0.1 °C"),
    (SolarMethod.HARGREAVES, np.repeat([26.0, 15.0], 12)[:, None, None], "do not confuse")])
def test_units_that_are_wrong(method, cells, words):
    from carbonbalance.core.inventory.solar_radiation import RANGES

    result = block(cells, (0, 0, 1, 1), Options(method, RowValues(np.zeros(1)), climate.days_of()))
    with pytest.raises(DataError, match=words):
        climate.Watch(*RANGES[method]).see(result.tallies)


def test_notes():
    (above,) = notes(SolarMethod.EXTRATERRESTRIAL, RowValues(np.array([30.0])))
    assert "above the atmosphere" in str(above)
    assert notes(SolarMethod.ANGSTROM, RowValues(np.array([30.0]))) == []
    (far,) = notes(SolarMethod.HARGREAVES, Field(np.array([0]), np.array([0]), np.array([[-61.0]])))
    assert isinstance(far, Warn)
    assert "61.0°" in str(far)
