"""Monthly stacks: which raster is which month, and values that cannot be."""

import numpy as np
import pytest
from carbonbalance.core.errors import DataError
from carbonbalance.core.inventory import climate
from carbonbalance.core.inventory.climate import Watch, month_order, screen
from carbonbalance.core.units import RADIATION, RAIN, TEMPERATURE

SORTED = [1, 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9]
"""Months in the order in which a file dialog gives names without leading zeros."""


@pytest.mark.parametrize("pattern", ["ndvi_{0}", "ndvi_2020_{0}", "{0}月", "MOD13_2020{0:02}", "ndvi_2020{0:02}15_v2",
                                     "{0:02}_tas_1km_2001", "NDVI 2020-{0:02} (1)"])
def test_numbers_in_names(pattern):
    names = [pattern.format(m) for m in SORTED]
    order, (note,) = month_order(names, "NDVI")
    assert [names[i] for i in order] == [pattern.format(m) for m in range(1, 13)]
    assert pattern.format(2) + ", " + pattern.format(3) in str(note)
    straight = [pattern.format(m) for m in range(1, 13)]
    assert month_order(straight, "NDVI") == (list(range(12)), ())


@pytest.mark.parametrize("names", [
    ["Feb", "Jan", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    ["tas_February", "tas_January", "tas_March", "tas_April", "tas_May", "tas_June", "tas_July", "tas_August",
     "tas_September", "tas_October", "tas_November", "tas_December"],
    ["二月", "一月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"]])
def test_names_of_months(names):
    order, notes = month_order(names, "Temperature")
    assert order == [1, 0, *range(2, 12)]
    assert len(notes) == 1


@pytest.mark.parametrize(("year", "days"), [(2020, (1, 32, 61, 92, 122, 153, 183, 214, 245, 275, 306, 366)),
                                            (2021, (31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365))])
def test_days_of_the_year_as_modis_names_them(year, days):
    # first days of the months, and last ones; 2020 is a leap year
    names = [f"MOD13A3.A{year}{day:03}.h27v05.006.2021001000000" for day in days]
    order, _ = month_order(names[::-1], "NDVI")
    assert order == list(range(11, -1, -1))


def test_numbers_that_are_no_days_of_the_year():
    assert "the order given is taken" in str(month_order([f"x{2000001 + k}" for k in range(12)], "NDVI")[1][0])
    assert "the order given is taken" in str(month_order([f"x{2000367 + k}" for k in range(12)], "NDVI")[1][0])


def test_names_without_months_are_taken_as_they_come():
    order, (note,) = month_order([f"{c}x" for c in "abcdefghijkl"], "Precipitation")
    assert order == list(range(12))
    assert "the order given is taken" in str(note)


@pytest.mark.parametrize(("numbers", "words"), [
    ([m for m in range(1, 13) if m != 7], "missing: 7"), ([1, 1, *range(3, 13)], "missing: 2; more than once: 1"),
    ([*range(1, 13), 5], "more than once: 5")])
def test_months_that_are_not_complete(numbers, words):
    with pytest.raises(DataError, match=words):
        month_order([f"ndvi_{m:02}" for m in numbers], "NDVI")


@pytest.mark.parametrize("names", [["a"], ["ndvi"] * 3, [], [f"x{c}" for c in "abcdefghijklm"]])
def test_not_twelve(names):
    with pytest.raises(DataError, match="needs twelve"):
        month_order(names, "NDVI")


def test_units():
    # 12 °C in 0.1 °C and in kelvin; 2 mm a day in February; 150 W/m² in a month of 30 days: 150 · 0.0864 · 30
    assert climate.per_month(TEMPERATURE.units[1])[0] == (0.1, 0.0)
    assert climate.per_month(TEMPERATURE.units[2])[0] == (1.0, -273.15)
    assert climate.per_month(RAIN.units[2])[1] == (28.0, 0.0)
    factor, _ = climate.per_month(RADIATION.units[4])[3]
    assert 150 * factor == pytest.approx(388.8)


def test_screening():
    values = np.array([1.0, -99, 500, np.nan, 3])
    tally = screen(values, climate.TEMPERATURE)
    np.testing.assert_array_equal(values, [1, np.nan, np.nan, np.nan, 3])
    assert (tally.lowest, tally.highest, tally.worst, tally.count, tally.beyond) == (1, 3, 500, 4, 2)


def watch(within, values):
    values = np.asarray(values, dtype=float)
    seen = Watch(within)
    seen.see([screen(values, within)])
    return seen.notes()


@pytest.mark.parametrize(("within", "values", "words"), [
    (climate.TEMPERATURE, [285.0, 290.0], "kelvin, or 0.1 °C"), (climate.TEMPERATURE, [-50.0, 210.0], "0.1 °C"),
    (climate.NDVI, [2500.0, 8100.0], "0.0001"), (climate.PRECIPITATION, [0.04, 0.3], "in metres"),
    (climate.PRECIPITATION, [-3.0, 8.0], "clip what is negative"), (climate.SOLAR, [9.0, 25.0], "MJ/m² a day"),
    (climate.SOLAR, [4e8, 6e8], "kJ or J"), (climate.NDVI, [2e-5, 8e-5], "to 1 if"),
    (climate.TEMPERATURE, [np.nan, np.nan], "has no data in any cell"), (climate.NPP, [5000.0, 32767], "largest valid value")])
def test_wrong_units_are_recognized(within, values, words):
    with pytest.raises(DataError, match=words):
        watch(within, values)


def test_single_cells_are_left_out_with_a_word():
    (note,) = watch(climate.TEMPERATURE, [*np.linspace(-40, 40, 500), 999.0])
    assert "1 values outside -90 to 65 (such as 999)" in str(note)
    assert watch(climate.TEMPERATURE, np.linspace(-60, 50, 100)) == ()


def test_dry_and_dark_places_are_not_refused():
    assert watch(climate.PRECIPITATION, [0.0, 0.0, 3.0]) == ()
    assert watch(climate.SOLAR, [0.0, 0.0, 600.0]) == ()
    assert watch(climate.PRECIPITATION, [0.0, 0.0]) == ()
