"""Write docs/equivalence.md: our numbers beside those of other software. Run with ``make certificate``.

The comparisons are the tests' own: those tests run that ask for the fixture ``agrees`` (tests/conftest.py), and each number
that they compare is written down here, with its difference.
"""

import configparser
import datetime
import importlib.metadata
import platform
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "equivalence.md"
GROUPS = {
    "Spatial weights and autocorrelation": ("test_weights", "test_global_autocorrelation", "test_local_moran", "test_hot_spots"),
    "Standard deviational ellipse": ("test_standard_ellipse",),
    "Regression": ("test_global_regression", "test_gwr", "test_mgwr"),
    "Geographical detector": ("test_geodetector",),
    "LMDI": ("test_lmdi",),
    "Landscape and land use": ("test_landscape_metrics", "test_landuse"),
    "Evaluation": ("test_entropy_topsis", "test_coupling_coordination", "test_ahp_weights"),
    "Clusters": ("test_unit_clusters",),
    "Rasters": ("test_zonal_panel", "test_casa_npp", "test_solar_radiation"),
    "Other packages run side by side": ("test_live_oracles",),
}
HEAD = "| statistic | data | beside | numbers | ours | theirs | largest difference | relative | held to | of that |"
INTRO = """# Equivalence

Our numbers beside those of other software, as the tests compare them. Carbon Balance {version}, {date}, Python {python},
numpy {numpy}, scipy {scipy}; written by `make certificate`.

- A row may stand for many numbers (of units, years, classes, kernels): then the smallest and largest are shown, and the
  largest difference of any of them. *Relative* is that difference in parts of the largest of theirs.
- *Held to*: the test fails beyond the larger of this absolute (abs) and relative (rel) difference. *Of that*: the largest
  part of it that any number uses.
- *Live*: the package is installed here and computed its numbers in the same run. All others are published, or printed by the
  software named; where it prints few digits, these bound the difference.
- Where programs differ by convention, the row says which one is meant: spdep divides local Moran's I by n, GeoDa, PySAL and we
  by n − 1; R's GD drops strata of one unit, R's geodetector and we (unless asked) keep them. The help of each step says more.
"""


class Recorder:
    """A plugin for pytest: keeps the tests that compare, and what they compare."""

    def pytest_configure(self, config):
        config.certificate = self.rows = []

    def pytest_collection_modifyitems(self, items):
        items[:] = [item for item in items if "agrees" in item.fixturenames and "certificate" not in item.nodeid]


def group_of(row):
    """Title under which a comparison stands."""
    name = Path(row["test"].split("::")[0]).stem
    return next(title for title, files in GROUPS.items() if name in files)


def merged(rows):
    """Comparisons of one statistic with one software, joined; in the order of the files in ``GROUPS``."""
    held, files = {}, [name for names in GROUPS.values() for name in names]
    for row in sorted(rows, key=lambda row: files.index(Path(row["test"].split("::")[0]).stem)):
        held.setdefault((group_of(row), row["statistic"], row["by"], row["live"]), []).append(row)
    return held


def number(value):
    return f"{value:.9g}".replace("-", "−")


def extent(values):
    low, high = np.nanmin(values), np.nanmax(values)
    return number(low) if low == high else f"{number(low)} … {number(high)}"


def small(value):
    return "0" if value == 0 else f"{value:.1e}"


def line(statistic, by, live, rows):
    """A row of the table."""
    ours, theirs = (np.concatenate([row[side] for row in rows]) for side in ("ours", "theirs"))
    allowed = np.concatenate([np.maximum(row["abs"], row["rel"] * np.abs(row["theirs"])) for row in rows])
    apart = np.abs(ours - theirs)
    relative = np.nanmax(apart) / (np.nanmax(np.abs(theirs)) or 1)
    used = np.divide(apart, allowed, out=np.zeros_like(apart), where=allowed > 0)
    loosest = {name: max(row[name] for row in rows) for name in ("abs", "rel")}
    held = ", ".join(f"{name} {small(bound)}" for name, bound in loosest.items() if bound)
    data = "; ".join(dict.fromkeys(row["of"] for row in rows))
    cells = (statistic, data, f"{by}, live" if live else by, ours.size, extent(ours), extent(theirs), small(np.nanmax(apart)),
             small(relative), held or "the same", f"{np.nanmax(used):.2%}" if held else "–")
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"


def table(rows):
    """The tables of all groups, as Markdown."""
    held = merged(rows)
    for title, files in GROUPS.items():
        lines = [line(statistic, by, live, found) for (group, statistic, by, live), found in held.items() if group == title]
        sources = ", ".join(f"`{name}.py`" for name in files)
        rule = "|" + " --- |" * (HEAD.count("|") - 1)
        yield "\n".join([f"\n## {title}\n\nIn `tests/core`: {sources}.\n",
                         *([HEAD, rule, *lines] if lines else ["Nothing was compared: the data of these tests are absent."])])


def main():
    """Run the comparisons and write the page, unless one fails. Where the shared data are absent, their rows are too."""
    recorder = Recorder()
    code = pytest.main(["-q", "-rs", str(ROOT / "tests" / "core")], plugins=[recorder])
    if code:
        return code
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    intro = INTRO.format(version=metadata["general"]["version"], date=datetime.date.today().isoformat(),
                         python=platform.python_version(), numpy=np.__version__, scipy=importlib.metadata.version("scipy"))
    page = "\n".join([intro.rstrip(), *table(recorder.rows)]) + "\n"
    TARGET.write_text(page, encoding="utf-8")
    numbers = sum(row["ours"].size for row in recorder.rows)
    print(f"{TARGET.relative_to(ROOT)}: {len(merged(recorder.rows))} rows of {numbers} numbers")
    return 0


if __name__ == "__main__":
    sys.exit(main())
