"""The page of equivalence: comparisons that fail when they should, rows as they are computed by hand, and what is in the page."""

import importlib
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "equivalence.md"


@pytest.fixture(scope="module")
def certificate():
    sys.path.insert(0, str(ROOT / "tools"))
    yield importlib.import_module("certificate")
    sys.path.remove(str(ROOT / "tools"))


@pytest.mark.parametrize(("ours", "theirs", "bounds", "good"), [
    (1.0, 1.0, {}, True), (1.0, 1.0 + 1e-15, {}, False), (1.01, 1.0, {"abs": 0.011}, True), (1.01, 1.0, {"abs": 0.009}, False),
    (101.0, 100.0, {"rel": 0.011}, True), (101.0, 100.0, {"rel": 0.009}, False), ([1, 2.5], [1, 2], {"abs": 0.4}, False),
    (float("nan"), float("nan"), {}, True), (float("nan"), 1.0, {"abs": 9}, False), ([1, 2], [1], {"abs": 9}, False)])
def test_a_comparison_fails_when_it_should(agrees, ours, theirs, bounds, good):
    if good:
        agrees("s", ours, theirs, by="x", of="y", **bounds)
    else:
        with pytest.raises(AssertionError):
            agrees("s", ours, theirs, by="x", of="y", **bounds)


def test_a_comparison_is_written_down(agrees, request, monkeypatch):
    monkeypatch.setattr(request.config, "certificate", [], raising=False)
    agrees("s", [1, 2], [1, 2.5], by="pytest", of="y", abs=0.5, live=True)
    (row,) = request.config.certificate
    assert (row["by"], row["ours"].tolist(), row["theirs"].tolist()) == (f"pytest {pytest.__version__}", [1, 2], [1, 2.5])


def test_a_row_by_hand(certificate, agrees, request, monkeypatch):
    """Differences 0.5 of 2.5 and 0.1 of −4: the largest is 0.5, 0.5/4 = 0.125 of the largest of theirs. Allowed are
    max(1, 0.3·2.5) = 1 and 0.2, of which each uses 0.5."""
    monkeypatch.setattr(request.config, "certificate", [], raising=False)
    agrees("s|t", 2, 2.5, by="B 1", of="one", abs=1, rel=0.3)
    agrees("s|t", -4.1, -4, by="B 1", of="two", abs=0.2)
    assert certificate.line("s|t", "B 1", False, request.config.certificate) == (
        "| s\\|t | one; two | B 1 | 2 | −4.1 … 2 | −4 … 2.5 | 5.0e-01 | 1.2e-01 | abs 1.0e+00, rel 3.0e-01 | 50.00% |")


def rows():
    """Cells of each row of the page."""
    lines = [re.split(r"(?<!\\) \| ", line.strip("| ")) for line in PAGE.read_text(encoding="utf-8").splitlines()
             if line.startswith("| ")]
    return [cells for cells in lines if cells[0] != "statistic" and set(cells[0]) != {"-"}]


def test_differences_in_the_page_are_within_what_it_states():
    found = rows()
    assert len(found) > 20
    for cells in found:
        difference, held, used = float(cells[6]), cells[8], cells[9]
        assert difference == 0 if held == "the same" else float(used.rstrip("%")) <= 100, cells


def test_the_page_is_of_the_tests_and_of_no_machine(certificate):
    text = PAGE.read_text(encoding="utf-8")
    for title, files in certificate.GROUPS.items():
        assert f"## {title}\n" in text
        for name in files:
            assert f"`{name}.py`" in text
            assert "agrees" in (ROOT / "tests" / "core" / f"{name}.py").read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.])/(home|root|tmp|usr|work|Users)\b", text)
