"""The packaged zip in an empty profile, through ``qgis_process``: enabled, listed, explained, run, chained, refused."""

import csv
import json
import math
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = os.environ.get("QGIS_PROCESS") or next(
    (p for p in map(shutil.which, ("/usr/bin/qgis_process.bin", "qgis_process")) if p), None)
pytestmark = pytest.mark.skipif(not TOOL, reason="qgis_process is absent")

SIDE, CELLS = 0.1, 10
"""Degrees of a unit's square, and raster cells along it."""
UNITS = {"320101": (0, 1), "320102": (1, 1), "320103": (0, 0), "320104": (1, 0)}
"""Column and row (from below) of four squares."""
LIGHT = {2000: dict(zip(UNITS, (1, 2, 3, 4))), 2010: dict(zip(UNITS, (4, 3, 2, 1)))}
"""Of each cell."""
NPP = {2000: 5000, 2010: 6000}
"""Of each cell, in 10⁻⁴ kg C/m²; one cell of 320104 holds the fill code 32767."""
MONTHS = {"t": (2, 4, 9, 15, 20, 24, 27, 26.5, 22, 17, 10.5, 4.5), "p": (40, 55, 80, 90, 95, 170, 180, 120, 75, 60, 50, 30),
          "sol": (260, 280, 360, 440, 520, 500, 600, 570, 430, 370, 290, 250),
          "ndvi": (0.25, 0.27, 0.33, 0.42, 0.50, 0.56, 0.60, 0.61, 0.55, 0.45, 0.36, 0.28)}
"""Of every cell: the worked grassland of the methods dossier, with 557.1543 g C/m² a year."""
TOTAL_MT = {2000: 4.0, 2010: 10.0}
GDP = {2000: dict(zip(UNITS, (1e5, 2e5, 3e5, 4e5))), 2010: dict(zip(UNITS, (4e5, 9e5, 8e5, 6e5)))}
PEOPLE = {2000: dict(zip(UNITS, (2e5, 3e5, 4e5, 5e5))), 2010: dict(zip(UNITS, (3e5, 3e5, 5e5, 4e5)))}


# --- the plugin as a user has it ----------------------------------------------------------------------------------

class Cli:
    """``qgis_process`` with a profile of its own that holds nothing but the package, where “Install from ZIP” puts it."""

    def __init__(self, folder):
        sys.path.insert(0, str(ROOT / "tools"))
        try:
            import package

            archive = package.build(folder / "build")
        finally:
            sys.path.remove(str(ROOT / "tools"))
        plugins = folder / "profile" / "profiles" / "default" / "python" / "plugins"
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(plugins)
        self.archive, self.plugin = archive, plugins / "carbonbalance"
        (folder / "run").mkdir(mode=0o700)
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("CARBONBALANCE", "QGIS_PLUGINPATH"))},
            "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "PYTHONPATH": sysconfig.get_paths()["purelib"], "XDG_RUNTIME_DIR": str(folder / "run"),
            "PYTHONWARNINGS": "ignore", "PYTHONDONTWRITEBYTECODE": "1"}

    def __call__(self, *arguments, locale="C.UTF-8", folder=None):
        return subprocess.run([TOOL, *map(str, arguments)], env={**self.environment, "LC_ALL": locale, "LANG": locale},
                              cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=300)

    def run(self, step, parameters, **how):
        """Run a step; returns the finished process, and its results where it gave some."""
        given = [f"{name}={v}" for name, value in parameters.items()
                 for v in (value if isinstance(value, (list, tuple)) else [value])]
        done = self("--json", "run", f"carbonbalance:{step}", "--", *given, **how)
        begin = done.stdout.find("{")
        return done, json.loads(done.stdout[begin:])["results"] if done.returncode == 0 and begin >= 0 else None


@pytest.fixture(scope="session")
def cli(tmp_path_factory):
    made = Cli(tmp_path_factory.mktemp("安装 here"))
    enabled = made("plugins", "enable", "carbonbalance")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return made


@pytest.fixture(scope="session")
def ids():
    """Ids of the steps and models, read from the source."""
    steps = set()
    for path in (ROOT / "algorithms").glob("*/*.py"):
        found = re.search(r"^    NAME(?:, [A-Z, ]+)? = \"(\w+)\"", path.read_text(encoding="utf-8"), re.M)
        if found and path.parent.name != "bridge":
            steps.add(found[1])
    models = {p.stem for p in (ROOT / "algorithms" / "models").glob("*.model3")}
    assert len(steps) > 10
    return steps, models


# --- a study of two by two counties -------------------------------------------------------------------------------

@pytest.fixture(scope="session")
def study(tmp_path_factory, raster):
    """Counties, rasters of two years, totals and statistics; and a panel with every field, for the single steps."""
    import numpy as np
    from osgeo import ogr, osr

    folder = tmp_path_factory.mktemp("数据 of study")
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)

    def write(name, rows):
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / f"{name}.gpkg"))
        layer = source.CreateLayer(name, wgs, ogr.wkbPolygon)
        for field, value in rows[0].items():
            kind = ogr.OFTString if isinstance(value, str) else ogr.OFTInteger if isinstance(value, int) else ogr.OFTReal
            layer.CreateField(ogr.FieldDefn(field, kind))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in row.items():
                feature.SetField(field, value)
            x, y = (118 + SIDE * UNITS[row["code"]][0], 32 + SIDE * UNITS[row["code"]][1])
            feature.SetGeometry(ogr.CreateGeometryFromWkt(
                f"POLYGON(({x} {y},{x + SIDE} {y},{x + SIDE} {y + SIDE},{x} {y + SIDE},{x} {y}))"))
            assert layer.CreateFeature(feature) == 0

    write("counties", [{"code": c, "city": "北" if UNITS[c][1] else "南"} for c in UNITS])
    write("panel", [{"code": c, "city": "北" if UNITS[c][1] else "南", "year": y, "light": float(LIGHT[y][c] * 100),
                     "npp": NPP[y] * 10.0, "c": LIGHT[y][c] * 1e5, "n": NPP[y] * 36.0, "g": GDP[y][c],
                     "p": PEOPLE[y][c]} for y in LIGHT for c in UNITS])
    write("results", [{"code": c, "year": y, "co2": LIGHT[y][c] * 1e5, "seq": NPP[y] * 36.0} for y in LIGHT for c in UNITS])
    write("wide", [{"code": c, "c_2000": 1.0, "c_2010": 2.0} for c in UNITS])
    for year in LIGHT:
        cells = np.zeros((2 * CELLS, 2 * CELLS))
        for code, (column, row) in UNITS.items():
            cells[(1 - row) * CELLS:(2 - row) * CELLS, column * CELLS:(column + 1) * CELLS] = LIGHT[year][code]
        raster(folder / f"light_{year}.tif", cells, 118, 32 + 2 * SIDE, SIDE / CELLS)
        npp = np.full((2 * CELLS, 2 * CELLS), NPP[year])
        npp[-1, -1] = 32767
        raster(folder / f"npp_{year}.tif", npp, 118, 32 + 2 * SIDE, SIDE / CELLS, kind="Int16")
    for name, months in MONTHS.items():
        for month, value in enumerate(months, 1):
            raster(folder / f"{name}_{month}.tif", np.full((2 * CELLS, 2 * CELLS), value), 118, 32 + 2 * SIDE, SIDE / CELLS)
    raster(folder / "vegetation.tif", np.full((2 * CELLS, 2 * CELLS), 8), 118, 32 + 2 * SIDE, SIDE / CELLS, kind="Int16")
    raster(folder / "classes.tif", cells, 500000, 3500000, 30, epsg=32650, kind="Int16")
    for name, head, rows in (
            ("totals", ("year", "mt"), TOTAL_MT.items()),
            ("statistics", ("code", "year", "gdp", "people"), [(c, y, GDP[y][c], PEOPLE[y][c]) for y in GDP for c in UNITS])):
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *rows])
    return folder


def table(path):
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rows_of(path):
    """Rows of a GeoPackage, read by GDAL."""
    from osgeo import ogr

    source = ogr.Open(str(path))
    layer = source.GetLayerByName(Path(path).stem)
    return [dict(feature.items()) for feature in layer]


RUNS = {
    "zonalpanel": ({"INPUT": "counties.gpkg", "UNIT_ID": "code", "RASTERS": ["light_2000.tif", "light_2010.tif"]}, 8),
    "stackyears": ({"INPUT": "wide.gpkg", "UNIT_ID": "code"}, 8),
    "joinpanel": ({"INPUT": "panel.gpkg", "UNIT_ID": "code", "YEAR": "year", "TABLE": "statistics.csv",
                   "TABLE_UNIT_ID": "code", "TABLE_YEAR": "year"}, 8),
    "aggregateunits": ({"INPUT": "panel.gpkg", "GROUP": "city", "YEAR": "year", "SUMS": ["c", "n"]}, 4),
    "exportcoefficients": ({"TABLE_NAME": 0}, 2),
    "allocateemissions": ({"INPUT": "panel.gpkg", "YEAR": "year", "LIGHT": "light", "TOTALS": "totals.csv",
                           "TOTALS_YEAR": "year", "TOTALS_VALUE": "mt", "TOTAL_UNIT": 2}, 8),
    "gridemissions": ({"LIGHT": "light_2000.tif", "REGION": "counties.gpkg", "TOTAL": 4, "TOTAL_UNIT": 2}, None),
    "casanpp": ({**{parameter: [f"{name}_{m}.tif" for m in range(12, 0, -1)] for parameter, name in (
        ("NDVI", "ndvi"), ("TEMPERATURE", "t"), ("PRECIPITATION", "p"), ("SOLAR", "sol"))}, "VEGETATION": "vegetation.tif"},
        None),
    "solarradiation": ({"TEMPLATE": "vegetation.tif", "METHOD": 1, "SUNSHINE": [f"ndvi_{m}.tif" for m in range(1, 13)]},
                       None),
    "nep": ({"NPP": "npp_2000.tif", "NPP_UNIT": 2, "TEMPERATURE": [f"t_{m}.tif" for m in range(1, 13)],
             "PRECIPITATION": [f"p_{m}.tif" for m in range(1, 13)]}, None),
    "sequestration": ({"INPUT": "panel.gpkg", "YEAR": "year", "NPP": "npp"}, 8),
    "carbonbalance": ({"INPUT": "panel.gpkg", "UNIT_ID": "code", "YEAR": "year", "EMISSION": "c", "SINK": "n",
                       "GDP": "g", "POPULATION": "p"}, 8),
    "growth": ({"INPUT": "panel.gpkg", "UNIT_ID": "code", "YEAR": "year", "VALUE": ["c", "n"]}, 4),
    "concentration": ({"INPUT": "panel.gpkg", "YEAR": "year", "VALUE": "c", "BASE": "p"}, 2),
    "balancezones": ({"INPUT": "panel.gpkg", "YEAR": "year", "EMISSION": "c", "SINK": "n", "GDP": "g"}, 8),
    "lmdi": ({"INPUT": "panel.gpkg", "UNIT_ID": "code", "YEAR": "year", "C": "c", "N": "n", "G": "g", "P": "p"}, 4),
    "globalregression": ({"INPUT": "panel.gpkg", "DEPENDENT": "c", "EXPLANATORY": ["n"]}, 8),
    "landusecarbon": ({"INPUT": "counties.gpkg", "UNIT_ID": "code", "LANDUSE": ["light_2000.tif", "light_2010.tif"]}, 8),
    "activityemissions": ({"INPUT": "panel.gpkg", "MAPPING": "c,rawcoa,g,coke", "FACTORS_PRESET": 0}, 8),
    "landscapemetrics": ({"LANDUSE": ["classes.tif"]}, 1),
    "landusetransition": ({"LANDUSE_FROM": "light_2000.tif", "LANDUSE_TO": "light_2010.tif", "YEAR_FROM": 2000,
                           "YEAR_TO": 2010, "CLASSES_PRESET": 5}, None),
    "gwr": ({"INPUT": "panel.gpkg", "DEPENDENT": "c", "EXPLANATORY": ["p"]}, 8),
    "mgwr": ({"INPUT": "panel.gpkg", "DEPENDENT": "c", "EXPLANATORY": ["p"]}, 8),
    "gtwr": ({"INPUT": "panel.gpkg", "YEAR": "year", "DEPENDENT": "c", "EXPLANATORY": ["p"]}, 8),
    "geodetector": ({"INPUT": "panel.gpkg", "YEAR": "year", "VALUE": "c", "FACTORS": ["g", "city"], "CLASSES": "2"}, 4),
    "standardellipse": ({"INPUT": "panel.gpkg", "YEAR": "year", "WEIGHT": "c"}, 2),
    "kerneldensity": ({"INPUT": "panel.gpkg", "YEAR": "year", "WEIGHT": "c"}, None),
    "globalautocorrelation": ({"INPUT": "panel.gpkg", "YEAR": "year", "VALUE": "c"}, 2),
    "localmoran": ({"INPUT": "panel.gpkg", "YEAR": "year", "VALUE": "c"}, 8),
    "hotspots": ({"INPUT": "panel.gpkg", "YEAR": "year", "VALUE": "c"}, 8),
    "unitclusters": ({"INPUT": "panel.gpkg", "YEAR": "year", "FIELDS": ["c", "g"]}, 8),
    "entropytopsis": ({"INPUT": "panel.gpkg", "YEAR": "year", "POSITIVE": ["c", "g"], "NEGATIVE": ["p"]}, 8),
    "ahpweights": ({"MATRIX": "1,3,5,1/3,1,2,1/5,1/2,1"}, 3),
    "sinksuitability": ({"CRITERIA": ["light_2000.tif", "light_2010.tif"], "WEIGHTS": "0.7, 0.3"}, None),
    "cubezones": ({"INPUT": "panel.gpkg", "AXIS_X": "c", "AXIS_Y": "g", "AXIS_Z": "p"}, 8),
    "compensationzones": ({"INPUT": "panel.gpkg", "EMISSION": "c", "SINK": "n", "GDP": "g"}, 8),
    "couplingcoordination": ({"INPUT": "panel.gpkg", "YEAR": "year", "SYSTEMS": ["c", "g"]}, 8),
    "studyreport": ({"TITLE": "研究", "LAYERS": ["results.gpkg"]}, None),
}
"""A plain call of each step, and the rows of its main result; where parameters are left out, defaults must do."""


MAIN = {"ahpweights": ("OUTPUT_TABLE", "o.gpkg"), "geodetector": ("OUTPUT_TABLE", "o.gpkg"), "gridemissions": ("OUTPUT", "o.tif"),
        "kerneldensity": ("OUTPUT", "o.tif"), "casanpp": ("OUTPUT", "o.tif"),
        "solarradiation": ("OUTPUT", "o.tif"), "nep": ("OUTPUT", "o.tif"), "sinksuitability": ("OUTPUT", "o.tif"),
        "concentration": ("OUTPUT_TABLE", "o.gpkg"), "globalautocorrelation": ("OUTPUT_TABLE", "o.gpkg"),
        "landusetransition": ("OUTPUT_TABLE", "o.gpkg"), "studyreport": ("OUTPUT_HTML", "o.html")}
"""Main result and its file, where it is no layer."""


def call(study, step, target):
    """Parameters of a step, with the files of the study."""
    given, _ = RUNS[step]
    output, out = MAIN.get(step, ("OUTPUT", "o.gpkg"))

    def place(value):
        return study / value if isinstance(value, str) and (study / value).is_file() else value

    parameters = {k: [place(v) for v in value] if isinstance(value, list) else place(value)
                  for k, value in given.items()}
    return {**parameters, output: target / out}, target / out


# --- what is there ------------------------------------------------------------------------------------------------

def test_every_step_is_listed(cli, ids):
    steps, models = ids
    listed = cli("list")
    assert listed.returncode == 0
    assert set(re.findall(r"^\s*carbonbalance:(\w+)", listed.stdout, re.M)) == steps | models
    assert "Traceback" not in listed.stdout + listed.stderr


def test_help_of_every_step(cli, ids):
    steps, models = ids
    with ThreadPoolExecutor(2) as pool:
        helps = dict(zip(sorted(steps | models), pool.map(lambda n: cli("help", f"carbonbalance:{n}"),
                                                          sorted(steps | models))))
    for name, done in helps.items():
        assert done.returncode == 0, (name, done.stderr)
        assert f"(carbonbalance:{name})" in done.stdout, name
        assert "Traceback" not in done.stdout + done.stderr, name
        assert not re.search(r"</?(p|b|br|html)\b", done.stdout), f"{name}: markup is printed raw"
        assert len(done.stdout) > 500, name


# --- each step ----------------------------------------------------------------------------------------------------

@pytest.fixture(scope="session")
def runs(cli, study, tmp_path_factory):
    """All steps, two at a time: (process, results, file) by step."""
    folder = tmp_path_factory.mktemp("结果")

    def one(step):
        target = folder / step
        target.mkdir()
        parameters, out = call(study, step, target)
        return (*cli.run(step, parameters), out)

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(RUNS, pool.map(one, RUNS)))


def test_every_step_has_a_call(ids):
    assert set(RUNS) == ids[0]


@pytest.mark.parametrize("step", RUNS)
def test_every_step_runs_and_writes(step, runs):
    done, results, out = runs[step]
    assert done.returncode == 0, done.stdout[-1500:] + done.stderr[-1500:]
    assert "Traceback" not in done.stdout + done.stderr
    assert out.is_file()
    assert str(out) in results.values()
    count = RUNS[step][1]
    if count:
        assert len(rows_of(out)) == count


def test_numbers_of_single_steps(runs):
    assert runs["allocateemissions"][1]["MAX_RESIDUAL"] <= 1e-9
    assert runs["lmdi"][1]["MAX_RESIDUAL"] <= 1e-9
    assert runs["gridemissions"][1]["SUM"] == pytest.approx(4e6)
    assert runs["casanpp"][1]["MEAN"] == pytest.approx(557.1543, abs=1e-3)
    # light sums of 100 cells each
    assert [(r["code"], r["year"], r["v_sum"]) for r in rows_of(runs["zonalpanel"][2])] == [
        (c, y, pytest.approx(100 * LIGHT[y][c])) for c in UNITS for y in LIGHT]
    # 1.62/0.45 of NPP·10 t, in eight rows: 3.6 · 10 · 4 · (5000 + 6000)
    assert runs["sequestration"][1]["TOTAL"] == pytest.approx(3.6 * 10 * 4 * 11000)
    # last year: (4 + 3 + 2 + 1)·1e5 over 4 · 216 000
    assert runs["carbonbalance"][1]["Q_TOTAL"] == pytest.approx(1e6 / 864000)


@pytest.mark.parametrize(("step", "change", "words"), [
    ("carbonbalance", {"EMISSION": "city"}, "Field “city” of “panel” has 8 values that are no numbers"),
    ("zonalpanel", {"PREFIX": "Light-"}, "does not make field names of ten characters"),
    ("sequestration", {"OUTPUT": "/proc/o.gpkg"}, "/proc/o.gpkg"),
    ("growth", {"FROM_YEAR": 1990}, "The panel has no year 1990; it holds 2000, 2010"),
])
def test_a_refusal_is_one_sentence_and_an_exit_code(step, change, words, cli, study, tmp_path):
    parameters, out = call(study, step, tmp_path)
    done, results = cli.run(step, {**parameters, **change})
    assert done.returncode != 0
    assert results is None
    said = done.stdout + done.stderr
    assert words in said
    assert "Traceback" not in said
    assert "unforeseen" not in said
    assert not out.exists()


# --- the shipped model --------------------------------------------------------------------------------------------

@pytest.fixture(scope="session")
def model(cli, study, tmp_path_factory):
    """The model of study 5, headless, with what a user leaves out left out."""
    out = tmp_path_factory.mktemp("郡县")
    files = {"balance:BALANCE": out / "balance.gpkg", "balance:YEARS": out / "years.csv", "growth:GROWTH": out / "growth.gpkg",
             "lmdi:EFFECTS": out / "effects.gpkg", "lmdi:EFFECTS_TABLE": out / "effects.csv",
             "zones:ZONES": out / "zones.gpkg", "zones:ZONES_TABLE": out / "zones.csv", "report:HTML": out / "report.html"}
    given = {
        "COUNTIES": study / "counties.gpkg", "UNIT_ID": "code",
        "LIGHTS": [study / f"light_{y}.tif" for y in LIGHT], "NPP": [study / f"npp_{y}.tif" for y in NPP],
        "TOTALS": study / "totals.csv", "TOTALS_YEAR": "year", "TOTALS_VALUE": "mt",
        "STATISTICS": study / "statistics.csv", "STATISTICS_UNIT": "code", "STATISTICS_YEAR": "year", "GDP": "gdp",
        "POPULATION": "people", **files}
    done, _ = cli.run("studycountybalance", given)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return files, given


@pytest.fixture(scope="session")
def county(model):
    """Files that the model has written."""
    return model[0]


def test_a_refusal_inside_the_model_reaches_the_user(model, cli, tmp_path):
    files, given = model
    (tmp_path / "totals.csv").write_text("year,mt\n1990,4\n", encoding="utf-8")
    elsewhere = {k: tmp_path / v.name for k, v in files.items()}
    done, _ = cli.run("studycountybalance", {**given, "TOTALS": tmp_path / "totals.csv", **elsewhere})
    assert done.returncode != 0
    said = done.stdout + done.stderr
    assert "No total fits the layer: it holds 2000, 2010, the totals are for 1990" in said
    assert "Traceback" not in said
    assert [p.name for p in tmp_path.iterdir()] == ["totals.csv"]


def test_chinese_gives_the_same_ids_and_numbers(model, cli, tmp_path):
    files, given = model
    elsewhere = {k: tmp_path / v.name for k, v in files.items()}
    done, results = cli.run("studycountybalance", {**given, **elsewhere}, locale="zh_CN.UTF-8")
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert set(elsewhere) <= set(results)
    for key, path in files.items():
        if path.suffix == ".gpkg":
            assert rows_of(elsewhere[key]) == rows_of(path), key
        elif path.suffix == ".csv":
            assert table(elsewhere[key]) == table(path), key
    told = cli("help", "carbonbalance:studycountybalance", locale="zh_CN.UTF-8").stdout
    assert "县域碳收支" in told
    assert "Counties" not in told


def test_relative_places_and_chinese_fields(cli, tmp_path):
    # for a relative place QGIS 3.22 fell dead where it looked for the styles of the new GeoPackage
    fields = ("行政区划代码", "县区", "年份", "地区生产总值（亿元）", "常住人口（万人）", "原煤（万吨）", "汽油（万吨）",
              "天然气（亿立方米）", "电力（亿千瓦时）", "森林覆盖率")
    held = (732.3, 99.83, 157.02, 9.29, 0.256, 8.28, 48.6)
    rows = [(430101 + i % 13, "临江县", 2010 + i // 13 * 10, *held) for i in range(26)]
    (tmp_path / "年鉴.csv").write_text("\n".join(",".join(map(str, r)) for r in (fields, *rows)), encoding="utf-8")
    for _ in range(2):  # the second time over the file of the first
        done, results = cli.run("activityemissions", {"INPUT": "年鉴.csv", "OUTPUT": "e.gpkg"}, locale="zh_CN.UTF-8",
                                folder=tmp_path)
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    # 10⁴ t of coal and of gasoline, 10⁸ m³ of gas, by the factors of the table
    assert results["TOTAL"] == pytest.approx(26e4 * (157.02 * 1.97977769 + 9.29 * 2.98782484 + 0.256 * 21.86209667), rel=1e-6)


def test_the_model_writes_all_of_its_results(county):
    assert all(path.is_file() for path in county.values())
    page = county["report:HTML"].read_text(encoding="utf-8")
    assert "<svg" in page
    assert "<script" not in page
    assert not re.search(r"(src|href)=[\"']https?:", page)


def test_the_model_conserves_the_totals(county):
    rows = rows_of(county["balance:BALANCE"])
    assert len(rows) == 8
    for year, total in TOTAL_MT.items():
        held = {r["code"]: r["co2"] for r in rows if r["year"] == year}
        assert abs(math.fsum(held.values()) - total * 1e6) <= 1e-9 * total * 1e6
        for code, co2 in held.items():
            assert co2 == pytest.approx(total * 1e6 * LIGHT[year][code] / 10, rel=1e-9)


def test_the_model_turns_npp_into_sinks(county):
    """0.5 kg C/m² is 500 t C per km², times 3.6; the cell with the fill code is no data, not 3.2767 kg."""
    for row in rows_of(county["balance:BALANCE"]):
        density = NPP[row["year"]] / 1e4
        assert row["npp_mean"] == pytest.approx(density, rel=1e-9)
        assert row["seq"] == pytest.approx(3.6 * row["npp_tc"], rel=1e-12)
        area = row["co2"] / row["c_dens"]
        share = 0.99 if row["code"] == "320104" else 1.0
        assert row["npp_tc"] == pytest.approx(density * 1e3 * area * share, rel=1e-4)
        assert row["npp_pct"] == pytest.approx(100 * share, abs=0.01)


def test_the_model_balances(county):
    rows = rows_of(county["balance:BALANCE"])
    for row in rows:
        code, year = row["code"], row["year"]
        assert row["csd"] == pytest.approx(row["seq"] - row["co2"], rel=1e-12)
        assert row["q"] == pytest.approx(row["co2"] / row["seq"], rel=1e-12)
        assert row["intensity"] == pytest.approx(row["co2"] / GDP[year][code], rel=1e-12)
        assert row["percap"] == pytest.approx(row["co2"] / PEOPLE[year][code], rel=1e-12)
    years = table(county["balance:YEARS"])
    assert [int(r["year"]) for r in years] == [2000, 2010]
    for line in years:
        held = [r for r in rows if r["year"] == int(line["year"])]
        assert float(line["emission"]) == pytest.approx(TOTAL_MT[int(line["year"])] * 1e6, rel=1e-9)
        assert float(line["q"]) == pytest.approx(sum(r["co2"] for r in held) / sum(r["seq"] for r in held), rel=1e-9)


def test_the_model_decomposes_without_residual(county):
    balance = {(r["code"], r["year"]): r for r in rows_of(county["balance:BALANCE"])}
    effects = rows_of(county["lmdi:EFFECTS"])
    assert [r["code"] for r in effects] == list(UNITS)
    for row in effects:
        a, b = (balance[row["code"], y] for y in (2000, 2010))
        assert row["period"] == "2000-2010"
        assert row["d_total"] == pytest.approx(b["q"] - a["q"], rel=1e-9)
        assert abs(math.fsum(row[k] for k in ("d_ci", "d_r", "d_i", "d_m")) - row["d_total"]) <= 1e-9 * max(a["q"], b["q"])
        assert abs(row["residual"]) <= 1e-9 * max(a["q"], b["q"])
        mean = (b["q"] - a["q"]) / math.log(b["q"] / a["q"])
        wealth = [GDP[y][row["code"]] / PEOPLE[y][row["code"]] for y in (2000, 2010)]
        assert row["d_r"] == pytest.approx(mean * math.log(wealth[1] / wealth[0]), rel=1e-9)
    assert len([r for r in table(county["lmdi:EFFECTS_TABLE"]) if r["level"] == "unit"]) == 4 * 4


def test_the_model_grows_and_zones(county):
    # light 1 → 4 of 10, total 4 → 10 Mt: 0.4 → 4 Mt is +900 %
    growth = {r["code"]: r for r in rows_of(county["growth:GROWTH"])}
    assert growth["320101"]["co2_chg"] == pytest.approx(900, rel=1e-9)
    assert growth["320101"]["seq_chg"] == pytest.approx(20, rel=1e-6)
    for row in rows_of(county["zones:ZONES"]):
        year, code = row["year"], row["code"]
        ecc = GDP[year][code] / sum(GDP[year].values()) / (LIGHT[year][code] / 10)
        assert row["ecc"] == pytest.approx(ecc, rel=1e-9)
        assert (row["zone_code"] in (1, 4)) == (ecc >= 1 - 1e-9)
    counts = table(county["zones:ZONES_TABLE"])
    assert [sum(int(r["n_units"]) for r in counts if int(r["year"]) == y) for y in (2000, 2010)] == [4, 4]


def test_the_model_tells_the_whole_chain(county):
    """The metadata inside the GeoPackage, read without QGIS: every step that led to the balance."""
    import sqlite3

    base = sqlite3.connect(county["balance:BALANCE"])
    try:
        (text,) = base.execute("SELECT metadata FROM gpkg_metadata").fetchone()
    finally:
        base.close()
    for step in ("zonalpanel", "allocateemissions", "sequestration", "joinpanel", "carbonbalance"):
        assert f"step {step}:" in text
    assert "sha256" in text
