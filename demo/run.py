"""Run a published study on its sample: data, the shipped model through qgis_process, a styled project, a report.

Usage: run.py --study 5 --out FOLDER
"""

import argparse
import csv
import os
import re
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
YEARS = range(2000, 2022)
PERIODS = "2000-2010, 2011-2021"
TITLE = "County carbon balance of Jiangsu, 2000–2021 (SYNTHETIC rasters)"


def sample(folder):
    """Make the input data once; the folder is complete when its README is there."""
    if (folder / "README.txt").exists():
        print(f"Data: {folder} (made before)")
        return
    print("Data: making the sample (night light, NPP and statistics are SYNTHETIC; polygons and printed totals are real)")
    sys.path.insert(0, str(HERE))
    import sample5

    sample5.make(folder)


def parameters(data, out):
    """Inputs and outputs of the model."""
    return {
        "COUNTIES": data / "counties.gpkg", "UNIT_ID": "code", "NAME_FIELD": "name",
        "LIGHTS": [data / "light" / f"ntl_SYNTHETIC_{y}.tif" for y in YEARS],
        "NPP": [data / "npp" / f"npp_SYNTHETIC_{y}.tif" for y in YEARS],
        "TOTALS": data / "provincial_totals.csv", "TOTALS_YEAR": "year", "TOTALS_VALUE": "total_mt",
        "TOTALS_UNIT": 2,
        "STATISTICS": data / "socioeconomic_SYNTHETIC.csv", "STATISTICS_UNIT": "code", "STATISTICS_YEAR": "year",
        "GDP": "gdp", "POPULATION": "population", "PERIODS": PERIODS, "TITLE": TITLE,
        "balance:BALANCE": out / "carbon_balance_SYNTHETIC.gpkg", "balance:YEARS": out / "totals_by_year.csv",
        "growth:GROWTH": out / "growth_SYNTHETIC.gpkg",
        "lmdi:EFFECTS": out / "lmdi_SYNTHETIC.gpkg", "lmdi:EFFECTS_TABLE": out / "lmdi_effects.csv",
        "zones:ZONES": out / "zones_SYNTHETIC.gpkg", "zones:ZONES_TABLE": out / "zones_by_year.csv",
        "report:HTML": out / "report.html",

    }


def patterns(out):
    """Steps that follow the model: where the balance is clustered, where its centre moves; and one report of all."""
    panel = {"INPUT": out / "carbon_balance_SYNTHETIC.gpkg", "YEAR": "year"}
    units = {**panel, "UNIT_ID": "code"}
    return (
        ("globalautocorrelation", {**units, "VALUE": "csd", "STATISTICS": "0,1",
                                   "OUTPUT_TABLE": out / "autocorrelation.csv"}),
        ("localmoran", {**units, "VALUE": "csd", "OUTPUT": out / "lisa_SYNTHETIC.gpkg"}),
        ("hotspots", {**units, "VALUE": "net", "OUTPUT": out / "hotspots_SYNTHETIC.gpkg"}),
        ("standardellipse", {**panel, "WEIGHT": "co2", "OUTPUT": out / "ellipses_SYNTHETIC.gpkg",
                             "TRACK": out / "track_SYNTHETIC.gpkg"}),
        ("kerneldensity", {**panel, "WEIGHT": "co2", "MASK": out / "data" / "counties.gpkg",
                           "OUTPUT": out / "density_SYNTHETIC.tif"}),
        ("studyreport", {"TITLE": TITLE, "UNIT_ID": "code", "YEAR": "year", "OUTPUT_HTML": out / "report.html", "LAYERS": [
            out / name for name in ("data/provincial_totals.csv", "zones_SYNTHETIC.gpkg", "growth_SYNTHETIC.gpkg",
                                    "lmdi_SYNTHETIC.gpkg",
                                    "lmdi_effects.csv", "autocorrelation.csv", "lisa_SYNTHETIC.gpkg",
                                    "hotspots_SYNTHETIC.gpkg", "ellipses_SYNTHETIC.gpkg", "track_SYNTHETIC.gpkg")]}),
    )


def run(name, given):
    """Run a step or model of the provider through qgis_process and show how far it is."""
    command = [os.environ.get("QGIS_PROCESS", "qgis_process"), "run", f"carbonbalance:{name}", "--"]
    for key, value in given.items():
        command += [f"{key}={v}" for v in (value if isinstance(value, list) else [value])]
    print(f"Running carbonbalance:{name} through qgis_process", flush=True)
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said, reached = "", 0
    # qgis_process writes its progress into one long line, so it is read as it comes
    while chunk := os.read(running.stdout.fileno(), 4096):
        said += chunk.decode("utf-8", errors="replace")
        for percent in map(int, re.findall(r"(\d{1,3})\.\.\.", said[-200:])):
            if reached < percent <= 100:
                reached = percent
                print(f"  {percent} %", flush=True)
    if running.wait():
        lines = [line for line in said.splitlines() if not line.startswith("  -> ")]
        sys.exit("\n".join(lines[-15:]))


def project(data, out):
    """Write a styled project with the results, and pictures of its maps."""
    from project import write_project

    return write_project(data, out, TITLE)


def summary(out):
    """The few numbers that matter."""
    with open(out / "totals_by_year.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    print()
    print("year   emission     sink      Q   counties with Q > 1")
    for row in rows[::7]:
        print(f"{row['year']}  {float(row['emission']) / 1e6:6.1f} Mt  {float(row['sink']) / 1e6:6.1f} Mt  "
              f"{float(row['q']):5.2f}   {row['deficits']} of {row['n_units']}")


def main():
    """Run the demo."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--study", type=int, default=5, choices=[5])
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    began = time.monotonic()
    out = arguments.out.resolve()
    data = out / "data"
    out.mkdir(parents=True, exist_ok=True)
    sample(data)
    run("studycountybalance", parameters(data, out))
    for name, given in patterns(out):
        run(name, given)
    sys.path.insert(0, str(HERE))
    made = project(data, out)
    summary(out)
    print()
    print(f"Report:   {out / 'report.html'}")
    print(f"Project:  {made} (open it in QGIS; the temporal controller plays the years)")
    print(f"Layers and tables: {out}   ({time.monotonic() - began:.0f} s)")


if __name__ == "__main__":
    main()
