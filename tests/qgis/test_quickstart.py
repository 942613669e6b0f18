"""The quick start of the documentation: its sample gives the figures that it prints. Expected values are sums of the CSV."""

import csv
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
SAMPLE = DOCS / "sample"
BALANCE = {"UNIT_ID": "code", "YEAR": "year", "EMISSION": "co2", "EMISSION_UNIT": 1, "SINK": "sink", "SINK_UNIT": 1,
           "GDP": "gdp", "GDP_UNIT": 2}


@pytest.fixture
def panel(run):
    """The joined layer of the second section."""
    made = run("joinpanel", {
        "INPUT": str(SAMPLE / "units_SYNTHETIC.geojson"), "UNIT_ID": "code", "TABLE": str(SAMPLE / "yearbook_SYNTHETIC.csv"),
        "TABLE_UNIT_ID": "code", "TABLE_YEAR": "year", "OUTPUT": "memory:"})
    assert (made["MATCHED"], made["UNMATCHED"]) == (36, 0)
    return made["OUTPUT"]


@pytest.fixture
def rows():
    """Emission, sink and GDP of the twelve units in 2020."""
    with open(SAMPLE / "yearbook_SYNTHETIC.csv", encoding="utf-8", newline="") as file:
        return [(float(r["co2"]), float(r["sink"]), float(r["gdp"])) for r in csv.DictReader(file) if r["year"] == "2020"]


@pytest.mark.parametrize("page", ["quickstart.md", "zh/quickstart.md"])
def test_balance(panel, rows, run, page):
    made = run("carbonbalance", {"INPUT": panel, **BALANCE, "OUTPUT": "memory:"})
    emission, sink = sum(c for c, _, _ in rows), sum(n for _, n, _ in rows)
    assert made["TOTAL_EMISSION"] == pytest.approx(emission * 1e4)
    assert made["TOTAL_SINK"] == pytest.approx(sink * 1e4)
    assert made["DEFICITS"] == sum(c > n for c, n, _ in rows)
    said = (DOCS / page).read_text(encoding="utf-8")
    total = f"{emission / 1e4:.3f} 亿t" if page.startswith("zh") else f"{emission / 100:.1f} Mt"
    for figure in (f"{emission / sink:.2f}", total, f" {made['DEFICITS']} "):
        assert figure in said


def test_zones_and_effects(panel, rows, run):
    made = run("balancezones", {"INPUT": panel, **BALANCE, "OUTPUT": "memory:"})
    c, n, g = (sum(column) for column in zip(*rows))
    rich = [(row[2] / g) / (row[0] / c) >= 1 for row in rows]
    green = [(row[1] / n) / (row[0] / c) >= 1 for row in rows]
    counts = {(True, False): "ZONE_1", (False, False): "ZONE_2", (False, True): "ZONE_3", (True, True): "ZONE_4"}
    assert {name: made[name] for name in counts.values()} == {
        name: sum(pair == both for both in zip(rich, green)) for pair, name in counts.items()}
    made = run("lmdi", {"INPUT": panel, "UNIT_ID": "code", "YEAR": "year", "C": "co2", "C_UNIT": 1, "N": "sink", "N_UNIT": 1,
                        "G": "gdp", "G_UNIT": 2, "P": "population", "P_UNIT": 1, "OUTPUT": "memory:"})
    assert made["MAX_RESIDUAL"] < 1e-12
