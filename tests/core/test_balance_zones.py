"""Four zones: worked example, identities of ECC and ESC, totals, transitions."""

import numpy as np
import pytest
from carbonbalance.core.balance.balance_zones import ZONES, balance_zones
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.robustness import Disturbance
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan
C = np.array([50.0, 40, 6, 4])
G = np.array([420.0, 200, 40, 40])
N = np.array([5.0, 7, 14, 14])


def test_worked_example():
    """T7.1."""
    result = balance_zones(C, N, G)
    np.testing.assert_allclose(result.values["ecc"], [1.2, 0.714286, 0.952381, 1.428571], atol=5e-7)
    np.testing.assert_allclose(result.values["esc"], [0.25, 0.4375, 5.833333, 8.75], atol=5e-7)
    assert result.values["zone_code"].tolist() == [1, 2, 3, 4]
    assert result.values["zone"].tolist() == list(ZONES)
    assert result.counts == (1, 1, 1, 1)
    assert result.tables["zones"]["emission"] == [50, 40, 6, 4]


def test_given_totals():
    """Twice the sums of the layer for C and G: ECC as before, ESC twice."""
    result = balance_zones(C, N, G, totals=(200, 40, 1400))
    np.testing.assert_allclose(result.values["ecc"], [1.2, 0.714286, 0.952381, 1.428571], atol=5e-7)
    np.testing.assert_allclose(result.values["esc"], [0.5, 0.875, 11.666667, 17.5], atol=5e-7)


@pytest.mark.parametrize(("totals", "years", "error", "says"), [
    ((200, 40, None), None, ParameterError, "all three above zero"), ((200, 40, 0), None, ParameterError, "all three"),
    ((200, 40, 1400), np.array([2000, 2000, 2001, 2001]), ParameterError, "several years"),
    ((45, 40, 1400), None, DataError, r"larger emission than the given total of 45 \(row 1\)"),
])
def test_given_totals_refused(totals, years, error, says):
    with pytest.raises(error, match=says):
        balance_zones(C, N, G, years, totals=totals)


def test_given_totals_below_the_sum_are_warned_about():
    result = balance_zones(C, N, G, totals=(200, 39, 1400))
    assert any("sink add up to 40, more than the given total of 39" in str(note) for note in result.notes)


def test_cuts():
    assert balance_zones(C, N, G, ecc_cut=1.3, esc_cut=6).values["zone_code"].tolist() == [2, 2, 2, 4]
    with pytest.raises(ParameterError, match="above zero"):
        balance_zones(C, N, G, ecc_cut=0)


def test_missing_rows_enter_none_of_the_totals():
    result = balance_zones(np.append(C, [7.0, NAN, 9]), np.append(N, [NAN, 9.0, 9]), np.append(G, [9.0, 9, -1]))
    np.testing.assert_allclose(result.values["ecc"][:4], [1.2, 0.714286, 0.952381, 1.428571], atol=5e-7)
    assert np.isnan(result.values["ecc"][4:]).all()
    assert result.values["zone"][4:].tolist() == [None] * 3
    assert result.values["flag"][4:].tolist() == ["null_sink", "null_emission", "negative_gdp"]
    assert "3 of 7 rows" in str(result.notes[0])


def test_zero_emission_and_negative_sink():
    """The dark unit's GDP and sink count: totals C 100, G 800, N 44 − 10 = 34."""
    emission, sink, gdp = np.append(C, 0), np.append(N, 4), np.append(G, 100)
    sink[0] = -5
    result = balance_zones(emission, sink, gdp)
    assert result.values["flag"].tolist() == ["negative_sink", None, None, None, "zero_emission"]
    # (420/800)/(50/100) = 1.05 and (−5/34)/(50/100) < 0
    assert result.values["ecc"][0] == pytest.approx(1.05)
    assert result.values["esc"][0] == pytest.approx(-10 / 34)
    assert result.values["zone_code"][0] == 1
    assert np.isnan([result.values["ecc"][4], result.values["zone_code"][4]]).all()


@pytest.mark.parametrize(("emission", "sink", "gdp", "says"), [
    (C * 0, N, G, "emissions of the layer come to 0"), (C, -N, G, "sinks of the layer come to −40"),
    (C, N, G * 0, "GDP of the layer come to 0")])
def test_totals_that_give_no_share_are_refused(emission, sink, gdp, says):
    with pytest.raises(DataError, match=says):
        balance_zones(emission, sink, gdp)


def test_years_and_transitions():
    """In 2010 the second county trades places with the first, in another row order; the third has no sink value."""
    years = np.array([2000] * 4 + [2010] * 4)
    units = ["a", "b", "c", "d", "d", "c", "b", "a"]
    emission, gdp = np.append(C, [4, 6, 50, 40]), np.append(G, [40, 40, 420, 200])
    sink = np.append(N, [14, NAN, 5, 7])
    result = balance_zones(emission, sink, gdp, years, units)
    table = result.tables["transitions"]
    assert list(zip(*table.values())) == [
        (2000, 2010, ZONES[0], ZONES[1], 1), (2000, 2010, ZONES[1], ZONES[0], 1), (2000, 2010, ZONES[3], ZONES[3], 1)]
    assert (result.year, result.counts) == (2010, (1, 1, 0, 1))
    assert result.tables["zones"]["year"] == [2000] * 4 + [2010] * 4


def test_empty_and_all_null():
    for years in (None, np.array([], dtype=int)):
        assert balance_zones(C[:0], C[:0], C[:0], years).counts == (0, 0, 0, 0)
    result = balance_zones(C * NAN, C, G)
    assert result.values["zone"].tolist() == [None] * 4


ROWS = st.lists(st.tuples(*[st.floats(1e-2, 1e6)] * 3), min_size=1, max_size=20)


@settings(max_examples=80, deadline=None)
@given(ROWS, st.tuples(*[st.sampled_from([1e-4, 44 / 12, 1e4])] * 3))
def test_identities(rows, scales):
    """ECC is the intensity of the whole over the unit's own, ESC the Q of the whole over the unit's own; weighted with
    the emission both average to 1; no unit of measurement moves a zone.
    """
    c, n, g = np.array(rows).T
    result = balance_zones(c, n, g)
    np.testing.assert_allclose(result.values["ecc"], (c.sum() / g.sum()) / (c / g), rtol=1e-9)
    np.testing.assert_allclose(result.values["esc"], (c.sum() / n.sum()) / (c / n), rtol=1e-9)
    for name in ("ecc", "esc"):
        assert np.average(result.values[name], weights=c) == pytest.approx(1)
    scaled = balance_zones(c * scales[0], n * scales[1], g * scales[2])
    near = (np.abs(result.values["ecc"] - 1 + 1e-9) < 1e-12) | (np.abs(result.values["esc"] - 1 + 1e-9) < 1e-12)
    np.testing.assert_array_equal(scaled.values["zone_code"][~near], result.values["zone_code"][~near])
    assert sum(result.counts) == len(rows)
    mixed = balance_zones(c[::-1], n[::-1], g[::-1])
    np.testing.assert_allclose(mixed.values["ecc"][::-1], result.values["ecc"], rtol=1e-12)


def test_distance_to_the_nearest_cut():
    """Two units with shares 1/4 and 3/4 of emission, 1/2 of GDP, 1/3 and 2/3 of sinks: ECC 2, 2/3; ESC 4/3, 8/9."""
    result = balance_zones(np.array([1.0, 3.0]), np.array([1.0, 2.0]), np.array([1.0, 1.0]))
    assert result.values["cut_margin"] == pytest.approx([100 / 3, 100 / 9])


@settings(max_examples=40, deadline=None)
@given(ROWS, ROWS, st.sampled_from([(NAN, 1.0, 1.0), (1.0, NAN, 1.0), (1.0, 1.0, NAN), (-1.0, 1.0, 1.0), (1.0, 1.0, -1.0)]))
def test_neither_rows_without_values_nor_other_years_change_a_zone(rows, others, useless):
    """And the sums of the zones are those of the rows that have one."""
    alone = balance_zones(*np.array(rows).T)
    more = np.array([*rows, useless, *others])
    years = np.repeat([2010, 2000], [len(rows) + 1, len(others)])
    result = balance_zones(*more.T, years)
    count = len(rows)
    for name in ("ecc", "esc", "cut_margin"):
        np.testing.assert_array_equal(result.values[name][:count], alone.values[name])
    assert result.values["zone"][:count].tolist() == alone.values["zone"].tolist()
    assert result.values["zone"][count] is None
    assert result.values["flag"][count] is not None
    table = result.tables["zones"]
    for year, held in ((2010, rows), (2000, others)):
        inside = [i for i, y in enumerate(table["year"]) if y == year]
        assert sum(table["n_units"][i] for i in inside) == len(held)
        for column, name in zip(np.array(held).T, ("emission", "sink", "gdp")):
            assert sum(table[name][i] for i in inside) == pytest.approx(column.sum())


@settings(max_examples=20, deadline=None)
@given(ROWS, st.integers(0, 99))
def test_shares_of_draws(rows, seed):
    """Between 0 and 1; a zone that no draw leaves has no other; without any uncertainty each draw gives the same."""
    c, n, g = np.array(rows).T
    values = balance_zones(c, n, g, disturbance=Disturbance(30, (0.2,) * 3, seed)).values
    assert ((values["zone_prob"] >= 0) & (values["zone_prob"] <= 1)).all()
    assert [other is None for other in values["zone_alt"]] == (values["zone_prob"] == 1).tolist()
    sure = balance_zones(c, n, g, disturbance=Disturbance(5, (0.0,) * 3, seed)).values
    assert (sure["zone_prob"] == 1).all()
