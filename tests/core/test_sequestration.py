"""Uptake from NPP: worked example, factors, impossible magnitudes."""

import numpy as np
import pytest
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.inventory.sequestration import Co2Factor, NppUnit, sequestration
from hypothesis import given
from hypothesis import strategies as st

NAN = np.nan


def floats(*values):
    return np.array(values, dtype=float)


@pytest.mark.parametrize(("npp", "unit"), [(0.5, NppUnit.MEAN_KG), (500, NppUnit.MEAN_G), (107.3293, NppUnit.TOTAL_T)])
def test_worked_example(npp, unit):
    """T3.1: one MODIS cell of 214 658.67 m² at 0.5 kg C/m² ⇒ 107.3293 t C ⇒ 386.3856 or 393.5409 t CO2."""
    area = floats(0.21465867)
    result = sequestration(floats(npp), unit, area=area)
    assert result.values["npp_tc"][0] == pytest.approx(107.3293, abs=5e-5)
    assert result.total == pytest.approx(386.3856, abs=2e-4)
    molar = sequestration(floats(npp), unit, Co2Factor.MOLAR, area=area)
    assert molar.total == pytest.approx(393.5409, abs=2e-4)
    assert not result.notes


def test_magnitude_of_study_5():
    """Jiangsu: 171 Mt over 107 200 km² are 1595 g CO2/m², so 443 g C/m² by the factor 3.6."""
    result = sequestration(floats(443.1), NppUnit.MEAN_G, area=floats(107200))
    assert result.total == pytest.approx(171e6, rel=1e-3)


def test_factors():
    assert sequestration(floats(100)).factor == pytest.approx(3.6)
    assert sequestration(floats(100), factor=Co2Factor.OWN, factor_value=2.0).total == 200
    for value in (None, 0, -1, NAN, np.inf):
        with pytest.raises(ParameterError, match="above zero"):
            sequestration(floats(100), factor=Co2Factor.OWN, factor_value=value)


def test_means_need_an_area():
    with pytest.raises(ParameterError, match="needs the area"):
        sequestration(floats(0.5), NppUnit.MEAN_KG)


def test_what_is_missing_is_null_with_its_reason():
    result = sequestration(floats(NAN, 1, 1, -1, 0, 2), NppUnit.MEAN_KG, area=floats(1, NAN, 0, 1, 1, 1))
    np.testing.assert_allclose(result.values["seq"], floats(NAN, NAN, NAN, -3600, 0, 7200))
    assert result.values["flag"].tolist() == ["no_npp", "no_area", "zero_area", "negative_npp", None, None]
    assert result.total == 3600
    assert "3 of 6 rows have no NPP or area (row 1, row 2, row 3)" in str(result.notes[0])
    assert "1 of 6 rows have a negative NPP (row 4)" in str(result.notes[1])


def test_empty_and_all_null():
    assert np.isnan(sequestration(floats()).total)
    assert np.isnan(sequestration(floats(NAN)).total)


@pytest.mark.parametrize(("npp", "unit"), [
    (450.0, NppUnit.MEAN_KG),        # g read as kg
    (450e6, NppUnit.TOTAL_T)])       # kg read as t over 1000 km²
def test_impossible_magnitudes_are_refused(npp, unit):
    with pytest.raises(DataError, match="check the unit of the NPP"):
        sequestration(np.full(3, npp), unit, area=np.full(3, 1000.0))


def test_single_fill_values_are_named():
    """32 767 × 0.0001 = 3.28 kg C/m² passes, 65 535 × 0.0001 = 6.55 does not."""
    result = sequestration(floats(0.4, 6.5535, 0.5, 3.2767), NppUnit.MEAN_KG, area=np.ones(4), labels=list("abcd"))
    assert "1 rows have a mean NPP above 4 kg C/m²" in str(result.notes[0])
    assert "(b)" in str(result.notes[0])
    assert result.values["seq"][1] == pytest.approx(6553.5 * 3.6)


@given(st.lists(st.floats(0, 3), min_size=1, max_size=10))
def test_means_in_g_and_kg_and_totals_agree(means):
    area = np.arange(1.0, len(means) + 1)
    kg = sequestration(np.array(means), NppUnit.MEAN_KG, area=area)
    g = sequestration(np.array(means) * 1000, NppUnit.MEAN_G, area=area)
    total = sequestration(kg.values["npp_tc"])
    np.testing.assert_allclose(g.values["seq"], kg.values["seq"], rtol=1e-12)
    np.testing.assert_allclose(total.values["seq"], kg.values["seq"], rtol=1e-12)
