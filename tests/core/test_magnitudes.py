"""Units that stand in the names of fields, and amounts in sentences."""

import pytest
from carbonbalance.core.magnitudes import amount, misnamed


@pytest.mark.parametrize(("field", "dimension", "right"), [
    ("碳排放（万吨）", "mass", {1, 4}), ("CO2(Mt)", "mass", {2}), ("sink_kg", "mass", {5}),
    ("二氧化碳[万吨CO2]", "mass", {1, 4}),
    ("排放(tC)", "mass", {0, 3}), ("GDP（亿元）", "money", {2, 3}),
    ("gdp(万元)", "money", {0, 3}), ("人口（万人）", "population", {1}),
    ("pop_persons", "population", {0})])
def test_a_unit_in_the_name_is_held_against_the_chosen_one(field, dimension, right):
    """Mass: t, 10⁴ t, Mt of CO2, t and 10⁴ t of carbon, kg, g; money: 10⁴, 1, 10⁸ yuan, own; persons, 10⁴ persons."""
    count = {"mass": 7, "money": 4, "population": 2}[dimension]
    assert {index for index in range(count) if misnamed(field, dimension, index) is None} == right


@pytest.mark.parametrize("field", ["co2", "c_total", "gdp_2020", "排放", "强度(t/万元)", "原煤（万吨标准煤）", "seq"])
def test_names_without_a_known_unit_are_not_doubted(field):
    assert all(misnamed(field, dimension, index) is None for dimension in ("mass", "money", "population") for index in (0, 1))


def test_amounts():
    assert [amount(v) for v in (0, 1.5, 99_999.5, -1.8e8, 5.69406e7, 1e20)] == [
        "0", "1.5", "99999.5", "-180,000,000", "56,940,600", "1e+20"]
