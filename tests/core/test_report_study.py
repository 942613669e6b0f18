"""What a report counts, against counts by hand."""

import numpy as np
import pytest
from carbonbalance.core.report import study

NAN = float("nan")


def test_representative_years_keep_both_ends():
    assert study.representative(range(2000, 2022)) == [2000, 2004, 2008, 2013, 2017, 2021]
    assert study.representative([2000, 2010]) == [2000, 2010]
    assert study.representative(range(2000, 2022), 2) == [2000, 2021]


def test_emission_and_sink_come_back_from_the_balance():
    # C = 6, N = 4: CSD = −2, Q = 1.5. Where Q is 1, any pair with C = N would do
    emission, sink = study.from_balance(np.array([-2.0, 0.0, NAN]), np.array([1.5, 1.0, NAN]))
    assert emission[0] == pytest.approx(6)
    assert sink[0] == pytest.approx(4)
    assert np.isnan(emission[1:]).all()


def test_fields_that_give_another_balance_are_not_taken():
    emission, sink = np.array([6.0, NAN]), np.array([4.0, 1.0])
    assert study.agrees(emission, sink, np.array([-2.0, NAN]))
    assert not study.agrees(emission, sink, np.array([-2.5, NAN]))
    assert not study.agrees(emission, sink, np.array([-2.0, 3.0]))


def test_extremes_share_no_unit():
    top, bottom = study.extremes(np.array([3.0, NAN, 1.0, 2.0]), 2)
    assert top.tolist() == [0, 3]
    assert bottom.tolist() == [2]
    assert [x.tolist() for x in study.extremes(np.array([NAN]), 3)] == [[], []]


def test_transitions_leave_out_units_without_a_class():
    counts = study.crossed(np.array([0, 0, 1, NAN]), np.array([0, 1, 1, 1]), 2)
    assert counts.tolist() == [[1, 1], [0, 1]]


def test_reasons_are_counted_apart():
    assert study.reasons(["no_sink", "no_gdp; no_sink", None, ""]) == [("no_sink", 2), ("no_gdp", 1)]


def test_products_are_told_from_sums():
    assert study.multiplies(np.array([6.0, NAN]), np.array([[2.0, 3.0], [1.0, 1.0]]))
    assert not study.multiplies(np.array([5.0]), np.array([[2.0, 3.0]]))


def test_mean_effects_leave_out_incomplete_units():
    start, total, effects, count = study.mean_effects(
        np.array([1.0, 3.0, 9.0]), np.array([2.0, 4.0, NAN]), np.array([[1.0, 1.0], [3.0, 1.0], [9.0, 9.0]]), False)
    assert (start, total, effects.tolist(), count) == (2.0, 3.0, [2.0, 1.0], 2)
    # ratios 2 and 8: their geometric mean is 4
    start, total, effects, count = study.mean_effects(
        np.array([NAN, 1.0]), np.array([2.0, 8.0]), np.array([[2.0], [8.0]]), True)
    assert np.isnan(start)
    assert total == pytest.approx(4)
    assert effects[0] == pytest.approx(4)


def test_units_with_the_same_name_show_their_code():
    assert study.named(["1", "2", "3"], ["Gulou", "Gulou", None]) == ["Gulou (1)", "Gulou (2)", "3"]


def test_codes_are_no_names():
    assert study.text_like(["Gulou", "Xuanwu", None])
    assert not study.text_like(["320102", "320104"])
    assert not study.text_like([1, 2])
    assert study.identifies(["a", "a"], [2000, 2001])
    assert not study.identifies(["a", "a"], [2000, 2000])
    assert not study.identifies(["a", None], None)


def test_ways_are_put_together():
    # 3 km north, then 4 km east: 5 km from the start, atan(4/3) clockwise from north
    net, path, azimuth = study.net_way(np.array([3.0, 0.0, 4.0]), np.array([0.0, NAN, 90.0]))
    assert (net, path) == (pytest.approx(5), 7.0)
    assert azimuth == pytest.approx(53.1301, abs=1e-4)
    net, path, azimuth = study.net_way(np.array([2.0, 2.0]), np.array([0.0, 180.0]))
    assert path == 4.0
    assert np.isnan(azimuth)
