"""Random calls of every step, drawn from its own parameters: a right answer or one sentence, never anything else.

What is drawn comes from the registry, so that a new step falls in by itself. A call is sensible but for a few parameters,
so that it reaches the computation and not only the checks. Every call has a seed of its own, which a failure names;
``CARBONBALANCE_FUZZ=10`` draws ten times as many.
"""

import math
import os
import random
import re
import threading
import time
import warnings
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from shapes import square

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
TIMES = float(os.environ.get("CARBONBALANCE_FUZZ", "1"))
CALLS = max(1, round(3 * TIMES))
"""Random calls of each step."""
UNITS, YEARS = 16, (2000, 2010, 2020)
REAL = ("emission", "sink", "gdp", "people", "light", "价格")
ODD_TEXTS = ("", " ", "0", "-1", "1,2,3", "2000-2010", "nan", "inf", "chain", "a=b*c", "C = C/G * G", "{name}", "{0}", "%s",
             "“”", "碳", "🙂", "1;2", "1e400", "9" * 40, "a" * 300, "'; DROP TABLE", "<b>", "\\", "1, 2\n3")
ODD_NUMBERS = (0, -1, 1, 2, 3, 0.5, 1e-12, 1e12, 1e300, -1e300, 7)
MOST = {"PERMUTATIONS": 99, "DRAWS": 20, "MAX_ITERATIONS": 30}
"""Numbers that cost time without reaching anything else."""


# --- what there is to choose from -----------------------------------------------------------------------------------

def place(i, side=0.1):
    return square(118 + i % 4 * side, 32 + i // 4 * side, side)


def panel_rows(years=YEARS, seed=1):
    draw = random.Random(seed)
    rows = []
    for year in years:
        for i in draw.sample(range(UNITS), UNITS):
            held = {name: round(draw.lognormvariate(3, 1), 3) for name in REAL}
            rows.append({"code": f"u{i:02d}", "grp": "东西"[i % 2], "year": year, **held,
                         "gaps": None if draw.random() < 0.3 else draw.random(), "none": None,
                         "rawcoa": draw.random(), "cattle": draw.random(),
                         "csd": draw.uniform(-9, 9), "q": draw.random(), "zero": 0.0, "constant": 5.0,
                         "signed": draw.uniform(-1, 1),
                         "huge": 10 ** draw.uniform(150, 300), "text": str(draw.random()),
                         "junk": draw.choice(["n/a", "1,5", "", "7"]), "whole": draw.randrange(5),
                         "wkt": place(i)})
    return rows


def wide_rows():
    draw = random.Random(2)
    return [{"code": f"u{i:02d}", "grp": "东西"[i % 2], **{f"{v}_{y}": draw.random() * 10 for v in ("emission", "碳")
                                                                     for y in YEARS},
             **{name: draw.random() * 9 for name in REAL}, "gaps": None if i % 3 else 1.0, "none": None, "text": str(i),
             "rawcoa": 1.0, "cattle": 2.0, "coke": draw.random(), "year": 2000, "wkt": place(i)} for i in range(UNITS)]


class Bank:
    """Layers and rasters, good and bad."""

    def __init__(self, make_layer, raster, folder):
        kinds = {"none": "real", "gaps": "real"}
        panel, wide = panel_rows(), wide_rows()
        self.panel = make_layer(panel, name="panel", kinds=kinds)
        self.wide = make_layer(wide, name="wide", kinds=kinds)
        self.totals = make_layer([{"grp": g, "year": y, "emission": 500.0} for g in "东西" for y in YEARS], name="totals",
                                 geometry="NoGeometry")
        self.numbers = make_layer([{k: v for k, v in r.items() if k != "wkt"} for r in panel], name="numbers", kinds=kinds,
                                  geometry="NoGeometry")
        small = panel[:3]
        broken = [dict(r) for r in panel]
        broken[0]["wkt"] = "POLYGON((118 32,118.1 32.1,118.1 32,118 32.1,118 32))"
        broken[1]["wkt"] = None
        apart = [{**r, "wkt": None if i < 9 else "POLYGON EMPTY" if i < 12 else place(i % UNITS, 0.05)}
                 for i, r in enumerate(panel)]
        self.bad = [make_layer(rows, name=name, **{"kinds": kinds, **more}) for name, rows, more in (
            ("small", small, {}), ("broken", broken, {}), ("apart", apart, {}), ("no crs", panel, {"crs": ""}),
            ("doubled", panel + panel[:2], {}), ("nulls", [{**r, **dict.fromkeys((*REAL, "gaps"))} for r in panel],
                                                 {"kinds": {**kinds, **dict.fromkeys(REAL, "real")}}),
            ("keyless", [{**r, "code": None, "year": None} for r in panel], {"kinds": {**kinds, "code": "text",
                                                                                      "year": "integer"}}),
            ("places", [{**r, "wkt": f"POINT(118.{i % 7} 32.{i % 5})"} for i, r in enumerate(panel)],
             {"geometry": "Point"}))]
        empty = make_layer(panel, name="empty")
        empty.dataProvider().truncate()
        self.bad += [empty, self.totals, self.numbers]
        draw = np.random.default_rng(3)

        def written(name, cells, **more):
            place = (594000.0, 3585000.0, 2000.0) if more.get("epsg") == 32650 else (118.0, 32.4, 0.02)
            path = raster(folder / f"{name}.tif", cells, *place, **more)
            return QgsRasterLayer(path, name)

        shape = (20, 20)
        cells = draw.random(shape) * 50
        cells[:3, :3] = -9999
        self.light = [written(f"light_{y}", np.where(cells < 0, cells, cells * (1 + k)), nodata=-9999)
                      for k, y in enumerate(YEARS)]
        self.land = [written(f"land_{y}", draw.integers(1, 7, shape), kind="Int16", nodata=0, epsg=32650) for y in YEARS]
        self.vegetation = written("vegetation", draw.integers(1, 11, shape), kind="Int16", nodata=0)
        self.months = {name: [written(f"{name}_{m:02d}", low + (high - low) * draw.random(shape), nodata=-9999)
                              for m in range(1, 13)]
                       for name, low, high in (("ndvi", 0.1, 0.9), ("temperature", -5, 30), ("rain", 5, 200),
                                               ("solar", 200, 700), ("sunshine", 2, 9), ("warm", 20, 35), ("cold", 0, 15),
                                               ("npp", 0, 90))}
        self.other = [written("elsewhere_2000", draw.random((3, 3))), written("void_2000", np.full(shape, -9999.0), nodata=-9999),
                      written("nan_2000", np.full(shape, np.nan)), written("lost_2000", cells, epsg=0)]
        self.other[0] = QgsRasterLayer(raster(folder / "off_2000.tif", draw.random((4, 4)), 10.0, 50.0, 0.3), "off_2000")

    def source(self, step, name):
        if name in ("INPUT", "UNITS"):
            return self.panel if step.parameterDefinition("YEAR") else self.wide
        return {"TOTALS": self.totals, "TABLE": self.numbers}.get(name, self.wide)

    def rasters(self, step, name):
        """Rasters that fit a parameter by its name."""
        months = {"NDVI": "ndvi", "TEMPERATURE": "temperature", "PRECIPITATION": "rain", "SOLAR": "solar",
                  "SUNSHINE": "sunshine", "TMAX": "warm", "TMIN": "cold", "NPP": "npp"}
        if name in months:
            return self.months[months[name]]
        if name.startswith("LANDUSE"):
            return self.land
        return [self.vegetation] if name == "VEGETATION" else self.light


@pytest.fixture(scope="module")
def bank(qgis_app, tmp_path_factory, layer, raster):
    return Bank(layer, raster, tmp_path_factory.mktemp("fuzz"))


class Call:
    """One random call of a step.

    Parameters
    ----------
    odd : float
        Chance that a parameter is drawn from everything instead of from what is sensible.
    """

    def __init__(self, name, seed, bank, odd=0.0):
        self.name, self.seed, self.bank = name, seed, bank
        self.step = QgsApplication.processingRegistry().algorithmById(f"carbonbalance:{name}")
        self.draw = random.Random(f"{name} {seed}")
        self.sources, self.taken = {}, set()
        self.parameters = {}
        for definition in self.step.parameterDefinitions():
            if definition.isDestination():
                continue
            kind = getattr(self, "_" + definition.type().lower())
            wild = self.draw.random() < odd
            value = kind(definition, wild)
            if value is not None:
                self.parameters[definition.name()] = value

    def __str__(self):
        shown = {k: v.name() if hasattr(v, "name") else [i.name() if hasattr(i, "name") else i for i in v]
                 if isinstance(v, list) else v for k, v in self.parameters.items()}
        return f"{self.name}, seed {self.seed}: {shown}"

    def outputs(self, folder, share=1.0):
        """Places for all outputs, or for a share of the optional ones."""
        endings = {"sink": ".gpkg", "rasterDestination": ".tif", "fileDestination": ".html"}
        return {d.name(): str(folder / f"{d.name().lower()}{endings[d.type()]}") for d in self.step.parameterDefinitions()
                if d.isDestination() and (self.draw.random() < share or not d.flags() & OPTIONAL)}

    def _optional(self, definition, wild, share=0.5):
        may = definition.flags() & OPTIONAL
        return self.draw.random() < (share if may else 0.1 if wild else 0)

    def _source(self, definition, wild):
        name = definition.name()
        if self._optional(definition, wild, 0.3 if name in ("TOTALS", "REGION", "ZONES", "MASK") else 0.9):
            return None
        chosen = self.draw.choice(self.bank.bad) if wild else self.bank.source(self.step, name)
        self.sources[name] = chosen
        return chosen

    def _field(self, definition, wild):
        parent = self.sources.get(definition.parentLayerParameterName())
        if self._optional(definition, wild, 0.25) or parent is None:
            return None
        names = [f.name() for f in parent.fields()] + ["absent"]
        multiple = definition.allowMultiple()
        if wild:
            return self.draw.sample(names, self.draw.randint(0, 4)) if multiple else self.draw.choice(names)
        for words, held in (("UNIT|KEY", "code"), ("YEAR", "year"), ("GROUP|FUNCTION|CASE|CATEG", "grp")):
            if re.search(words, definition.name()) and held in names:
                return [held] if multiple else held
        free = [n for n in REAL if n in names and n not in self.taken] or [n for n in REAL if n in names] or names
        chosen = self.draw.sample(free, min(len(free), 2 if multiple else 1))
        self.taken.update(chosen)
        return chosen if multiple else chosen[0]

    def _enum(self, definition, wild):
        count = len(definition.options())
        if definition.allowMultiple():
            return self.draw.sample(range(count), self.draw.randint(0 if wild else 1, count))
        if wild and self.draw.random() < 0.2:
            return self.draw.choice([-1, count, "x", ""])
        return self.draw.randrange(count) if wild or self.draw.random() < 0.5 else definition.defaultValue()

    def _boolean(self, definition, wild):
        return self.draw.random() < 0.5

    def _number(self, definition, wild):
        low, high = definition.minimum(), definition.maximum()
        high = min(high, MOST.get(definition.name(), high))
        if definition.name() in MOST and not wild:
            return self.draw.randint(max(1, int(low)), int(high))
        if not wild:
            needed = not definition.flags() & OPTIONAL
            given = 2000 if definition.name().endswith("FROM") else 2020
            return given if needed and definition.defaultValue() is None else definition.defaultValue()
        value = self.draw.choice([*ODD_NUMBERS, low, high, low - 1, definition.defaultValue(), "x"])
        if definition.name() in MOST and isinstance(value, (int, float)) and value > high:
            return int(high)
        return value

    def _string(self, definition, wild):
        return self.draw.choice([*ODD_TEXTS, *REAL]) if wild else definition.defaultValue()

    def _matrix(self, definition, wild):
        if self._optional(definition, wild, 0.8):
            return None
        if definition.name() == "MATRIX" and not wild:
            return ["a", "1", "3", *[""] * 7, "b", "1/3", "1", *[""] * 7]
        cells = len(definition.headers()) * self.draw.randint(1, 4)
        return [self.draw.choice([*ODD_TEXTS, *REAL, "1", "2", "1/3"]) for _ in range(cells)]

    def _extent(self, definition, wild):
        return self.draw.choice(["118,118.2,32,32.2 [EPSG:4326]", "0,0,0,0", "5,4,3,2", "x"]) if wild else None

    def _raster(self, definition, wild):
        if self._optional(definition, wild):
            return None
        whole = [*self.bank.other, *self.bank.light, *self.bank.land]
        return self.draw.choice(whole if wild else self.bank.rasters(self.step, definition.name()))

    def _multilayer(self, definition, wild):
        if self._optional(definition, wild):
            return None
        if definition.layerType() == 3:
            good = list(self.bank.rasters(self.step, definition.name()))
            if wild:
                return self.draw.sample(good, self.draw.randint(0, len(good))) + self.draw.sample(self.bank.other,
                                                                                                  self.draw.randint(0, 2))
            return good
        whole = [self.bank.panel, self.bank.wide, self.bank.totals]
        return self.draw.sample([*whole, *self.bank.bad] if wild else whole[:1], 1)


def names():
    from carbonbalance.algorithms import steps

    return [step.NAME for step in steps()]


every_step = pytest.mark.parametrize("name", names())


# --- what holds for every answer --------------------------------------------------------------------------------------

ROWS = {
    "growth": lambda rows, call: units(rows, call), "stackyears": None, "zonalpanel": None, "landusecarbon": None,
    "aggregateunits": None, "lmdi": None, "standardellipse": None,
}
"""Rows of OUTPUT, where they are not those of INPUT; None where the number depends on what is chosen."""


def units(rows, call):
    chosen = call.parameters.get("UNIT_ID")
    return len({r[chosen] for r in rows}) if chosen else None


def plain_rows(layer):
    names = [f.name() for f in layer.fields()]
    return [{n: None if v is None or getattr(v, "isNull", bool)() is True else v for n, v in zip(names, f.attributes())}
            for f in layer.getFeatures()]


def check(call, results):
    """The laws that hold whatever was asked: rows are kept, numbers are finite, every declared file is there."""
    declared = {o.name() for o in call.step.outputDefinitions()}
    assert set(results) <= declared
    for name, value in results.items():
        if isinstance(value, float):
            assert math.isfinite(value), (name, value)
    for definition in call.step.parameterDefinitions():
        if not definition.isDestination() or definition.name() not in results:
            continue
        place = results[definition.name()]
        if definition.type() == "rasterDestination":
            assert QgsRasterLayer(place, "r").isValid()
        elif definition.type() == "fileDestination":
            text = Path(place).read_text(encoding="utf-8")
            assert "</html>" in text
            # a NaN between the words; scripts of the page may have the word
            assert not re.search(r"[>\s](nan|inf|None|NaN)[<\s]", re.sub(r"(?s)<(script|style|svg).*?</\1>", "", text))
        else:
            layer = QgsVectorLayer(place, "r", "ogr")
            assert layer.isValid()
            rows = plain_rows(layer)
            for row in rows:
                for field, value in row.items():
                    assert not isinstance(value, float) or math.isfinite(value), (definition.name(), field, value)
            source = call.sources.get("INPUT")
            if definition.name() == "OUTPUT" and source is not None and call.step.parameterDefinition(
                    "OUTPUT").type() == "sink":
                given = plain_rows(source)
                law = ROWS.get(call.name, lambda rows, _: len(rows))
                wanted = law(given, call) if law else None
                assert wanted is None or len(rows) == wanted
                if wanted == len(given) and "code" in given[0]:
                    assert [r.get("code") for r in rows] == [r["code"] for r in given], "rows keep their place"


class Impatient(QgsProcessingFeedback):
    """Stops a run that takes long, as a raster of a million columns does: then it has to stop."""

    def __init__(self):
        super().__init__(False)
        self.end = time.monotonic() + 3

    def isCanceled(self):
        return time.monotonic() > self.end


def run(call, folder, feedback=None, share=1.0):
    """Run a call; returns results or its one sentence. Warnings of numpy are slips of ours."""
    import processing

    parameters = {**call.parameters, **call.outputs(folder, share)}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            answer = processing.run(f"carbonbalance:{call.name}", parameters, feedback=feedback or Impatient(),
                                    context=context)
        except QgsProcessingException as error:
            answer = sentence(error)
    said = [w for w in caught if issubclass(w.category, RuntimeWarning)]
    assert not said, [f"{w.filename}:{w.lineno}: {w.message}" for w in said]
    return answer


def sentence(error):
    text = re.sub(r"^Unable to execute algorithm\n", "", str(error)).strip()
    assert len(text) > 15, text
    for slip in ("\n", "Traceback", "unforeseen", "Error(", "<class", "NoneType", "Error in ", "object at 0x"):
        assert slip not in text, text
    return text


def emptied(folder):
    for path in folder.iterdir():
        path.unlink()


@every_step
def test_random_calls(name, bank, tmp_path):
    """A sensible call with a few parameters out of place."""
    for seed in range(CALLS):
        call = Call(name, seed, bank, odd=(0.0, 0.1, 0.3, 0.1)[seed % 4])
        try:
            answer = run(call, tmp_path, share=0.7)
            if isinstance(answer, str):
                assert list(tmp_path.iterdir()) == [], "a refused run leaves no file"
            else:
                check(call, answer)
        except Exception as error:
            raise AssertionError(f"{call}\n{type(error).__name__}: {error}") from error
        emptied(tmp_path)


@pytest.fixture(scope="module")
def sensible(bank, tmp_path_factory):
    """The first call of a step that is answered, and its answer's numbers."""
    folder, found = tmp_path_factory.mktemp("sensible"), {}

    def inner(name):
        if name not in found:
            for seed in range(40):
                call = Call(name, 1000 + seed, bank)
                answer = run(call, folder, QgsProcessingFeedback(False))
                emptied(folder)
                if not isinstance(answer, str):
                    found[name] = 1000 + seed
                    break
            else:
                raise AssertionError(f"no call of {name} is answered; the last: {call} → {answer}")
        return Call(name, found[name], bank)

    return inner


@every_step
def test_every_bad_source(name, bank, sensible, tmp_path):
    """A sensible call with each of its sources in turn replaced by each bad one, without exceptions."""
    call = sensible(name)
    bad = {"source": bank.bad, "raster": bank.other, "multilayer": bank.other}
    for definition in call.step.parameterDefinitions():
        parameter = definition.name()
        for other in bad.get(definition.type(), ()):
            if parameter not in call.parameters or (definition.type() == "multilayer" and definition.layerType() != 3):
                continue
            changed = sensible(name)
            changed.parameters[parameter] = other if definition.type() != "multilayer" else [
                other, *changed.parameters[parameter][1:]]
            if definition.type() == "source":
                changed.sources[parameter] = other
            try:
                answer = run(changed, tmp_path, share=0.3)
                if isinstance(answer, str):
                    assert list(tmp_path.iterdir()) == [], "a refused run leaves no file"
                else:
                    check(changed, answer)
            except Exception as error:
                raise AssertionError(f"{changed}\n{type(error).__name__}: {error}") from error
            emptied(tmp_path)


@every_step
def test_cancelled_at_random_moments(name, bank, sensible, tmp_path):
    """A stopped run leaves nothing on the disk, whenever it was stopped, and says that it was."""
    call = sensible(name)

    class Stop(QgsProcessingFeedback):
        def __init__(self, after=math.inf):
            super().__init__(False)
            self.looks, self.after = 0, after

        def isCanceled(self):
            self.looks += 1
            return self.looks > self.after

    whole = Stop()
    assert not isinstance(run(call, tmp_path, whole), str)
    emptied(tmp_path)
    draw = random.Random(name)
    for after in sorted({0, whole.looks - 1, *(draw.randrange(whole.looks) for _ in range(round(2 * TIMES)))}):
        answer = run(sensible(name), tmp_path, Stop(after))
        if isinstance(answer, str):
            assert answer == "The run was cancelled; nothing was written."
            assert list(tmp_path.iterdir()) == [], f"stopped at look {after} of {whole.looks}"
        else:
            check(call, answer)
            assert after > 0
        emptied(tmp_path)


# --- two at once ------------------------------------------------------------------------------------------------------

def content(results, folder):
    """What the files of a run hold, without the time and the place of the run."""
    held = {}
    for name, place in results.items():
        if not isinstance(place, str) or not place.startswith(str(folder)):
            held[name] = place
        elif place.endswith(".gpkg"):
            layer = QgsVectorLayer(place, "r", "ogr")
            held[name] = [plain_rows(layer), [f.geometry().asWkt() for f in layer.getFeatures()]]
        elif place.endswith(".tif"):
            from osgeo import gdal

            held[name] = gdal.Open(place).ReadAsArray().tobytes()
        else:
            # ids in the drawings, and the time of the run, are its own
            text = Path(place).read_text(encoding="utf-8")
            held[name] = sorted(re.findall(r"<td[^>]*>([^<]*)</td>", text))
    return held


def test_two_runs_at_once_do_not_disturb_each_other(sensible, bank, tmp_path):
    """Every step beside another one, as QGIS runs them: in threads. The answers are those of runs alone."""
    calls = [sensible(name) for name in names()]
    alone = {}
    for call in calls:
        folder = tmp_path / f"{call.name}-alone"
        folder.mkdir()
        answer = run(call, folder, QgsProcessingFeedback(False))
        assert not isinstance(answer, str), answer
        alone[call.name] = content(answer, folder)
    beside = {}

    def work(mine):
        for name in mine:
            call = sensible(name)
            folder = tmp_path / f"{name}-beside"
            folder.mkdir(exist_ok=True)
            context = QgsProcessingContext()
            context.setProject(QgsProject.instance())
            step = call.step.create()
            try:
                answer, ok = step.run({**call.parameters, **call.outputs(folder)}, context, QgsProcessingFeedback(False), {},
                                      False)
                beside[name] = (answer, folder) if ok else "not ok"
            except Exception as error:
                beside[name] = f"{type(error).__name__}: {error}"

    order = names()
    threads = [threading.Thread(target=work, args=(order[i::2],)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for name in order:
        assert isinstance(beside[name], tuple), (name, beside[name])
        assert content(*beside[name]) == alone[name], name
