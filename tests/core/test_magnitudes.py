"""Units that stand in the names of fields, and amounts in sentences."""

import ast
import re
from pathlib import Path

import pytest
from carbonbalance.core.magnitudes import amount, misnamed

ROOT = Path(__file__).resolve().parents[2]


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
    assert [amount(v) for v in (-0.0, 1.5, 99_999.5, -1.8e8, 5.69406e7, 1e20, 0.00012, 2e-5, float("nan"), float("-inf"))] == [
        "0", "1.5", "99,999.5", "−180,000,000", "56,940,600", "1×10²⁰", "0.00012", "2×10⁻⁵", "–", "−∞"]
    assert [amount(v, 4) for v in (44_512.3, 0.041249, 999.96, 9.99996, 1234, 4.0)] == [
        "44,512", "0.04125", "1,000", "10", "1,234", "4"]


def test_no_sentence_has_numbers_of_computers():
    """Formats that print 44512 as 4.451e+04 are for what is copied, drawn or read again, not for sentences."""
    formats = [(path.relative_to(ROOT).as_posix(), node.format_spec) for folder in ("core", "algorithms")
               for path in sorted((ROOT / folder).rglob("*.py"))
               for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FormattedValue)]
    found = {(name, form.values[0].value) for name, form in formats if form is not None
             and isinstance(form.values[0], ast.Constant) and re.fullmatch(r"\+?\.?\d*[ge]", form.values[0].value)}
    assert {name for name, form in found if form not in (".8g", ".10g", ".12g", ".2e")} <= {
        "algorithms/bridge/report.py", "algorithms/bridge/styles.py", "algorithms/bridge/charts.py", "algorithms/bridge/maps.py",
        "core/pattern/global_autocorrelation.py", "core/evaluation/scores.py"}  # they print what is small, or round first
    texts = {node.value for folder in ("core", "algorithms") for path in sorted((ROOT / folder).rglob("*.py"))
             for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
             if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert [text for text in texts if re.search(r"\{\w+:\.?\d*[ge]\}", text)] == []
