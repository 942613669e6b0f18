"""Run a published study on its sample: data, the shipped model through qgis_process, a styled project, a report.

Usage: run.py --study 5 --out FOLDER
"""

import argparse
import importlib
import os
import re
import subprocess
import sys
import time
from pathlib import Path

STUDIES = (1, 2, 3, 4, 5)
"""A study N is the module studyN: ``make(folder)``, ``runs(data, out)``, ``PROJECT``, ``summary(out)``."""


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


def main():
    """Run the demo."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--study", type=int, default=5, choices=STUDIES)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    began = time.monotonic()
    study = importlib.import_module(f"study{arguments.study}")
    out = arguments.out.resolve()
    data = out / "data"
    out.mkdir(parents=True, exist_ok=True)
    if (data / "README.txt").exists():  # written last
        print(f"Data: {data} (made before)")
    else:
        print("Data: making the sample (polygons and printed figures are real; what is SYNTHETIC says so in its name)")
        study.make(data)
    for name, given in study.runs(data, out):
        run(name, given)
    from project import write_project

    made = write_project(out, study.PROJECT)
    study.summary(out)
    print()
    print(f"Report:   {out / 'report.html'}")
    print(f"Project:  {made} (open it in QGIS; the temporal controller plays the years)")
    print(f"Layers and tables: {out}   ({time.monotonic() - began:.0f} s)")


if __name__ == "__main__":
    main()
