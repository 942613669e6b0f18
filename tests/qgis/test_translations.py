"""QGIS in Chinese: names, parameters, help, messages, models and legends; ids, values and numbers as in English."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HAN = re.compile("[一-鿿]")
NAMES = re.compile("Mann–Kendall|λmax")


@pytest.fixture
def chinese(qgis_app):
    """QGIS as in a Chinese locale while a test lasts."""
    from carbonbalance.algorithms.bridge.language import load
    from qgis.PyQt.QtCore import QCoreApplication

    translator = load("zh_CN")
    assert translator is not None, "make env builds the catalogue"
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def steps(chinese, qgis_app):
    return [step.create() for step in qgis_app.processingRegistry().providerById("carbonbalance").algorithms()
            if step.groupId() != "studies"]


def spoken(text):
    """Tell whether a text is Chinese, or has only symbols and units, which have no three small letters in a row."""
    return bool(HAN.search(text)) or not re.search("[a-z]{3}", NAMES.sub("", text))


def test_locales_that_read_chinese(qgis_app):
    from carbonbalance.algorithms.bridge.language import load

    assert all(load(locale) is not None for locale in ("zh_CN", "zh", "zh-Hans", "zh_TW"))
    assert all(load(locale) is None for locale in ("en_US", "de", "C", ""))


def test_every_step_is_chinese(steps):
    assert len(steps) > 30
    for step in steps:
        for text in (step.displayName(), step.group(), step.shortDescription(), *step.shortHelpString().split("\n")):
            assert HAN.search(text), (step.name(), text)
        for definition in step.parameterDefinitions():
            assert spoken(definition.description()), (step.name(), definition.description())
            assert spoken(definition.help()), (step.name(), definition.help())
        for output in step.outputDefinitions():
            assert spoken(output.description()), (step.name(), output.description())


def test_labels_of_fields_are_chinese(steps):
    from carbonbalance.algorithms.bridge.language import words

    # labels may be the names of the table's own columns, and those of a growth begin with the field
    own = {"exportcoefficients"}
    for step in steps:
        for columns in step.columns().values():
            for column in columns:
                assert step.name() in own or spoken(words(column.label)), (step.name(), column.label)
                assert spoken(words(column.about)) or re.fullmatch(r"[A-Z_]+\.", column.about), (step.name(), column.about)


def test_ids_choices_and_defaults_are_those_of_english(steps, qgis_app):
    registry = qgis_app.processingRegistry()
    for step in steps:
        english = registry.algorithmById(step.id())
        both = [[(d.name(), d.type(), d.defaultValue(), len(d.options()) if d.type() == "enum" else 0)
                 for d in one.parameterDefinitions()] for one in (english, step)]
        assert both[0] == both[1]
        assert [o.name() for o in english.outputDefinitions()] == [o.name() for o in step.outputDefinitions()]


def test_models_are_chinese(chinese, qgis_app):
    registry = qgis_app.processingRegistry()
    for english in registry.providerById("carbonbalance").algorithms():
        if english.groupId() != "studies":
            continue
        model = english.create()
        assert model.validate()[0]
        assert model.name() == english.name()
        for text in (model.displayName(), model.group(), *model.shortHelpString().split("\n")):
            assert HAN.search(text), text
        for definition in model.parameterDefinitions():
            assert spoken(definition.description()), definition.description()
            assert definition.isDestination() or spoken(definition.help()), definition.help()
        for name, child in model.childAlgorithms().items():
            assert spoken(child.description()), child.description()
            assert child.parameterSources().keys() == english.childAlgorithms()[name].parameterSources().keys()
        assert all(spoken(box.description()) for box in model.groupBoxes())
        assert [d.name() for d in model.parameterDefinitions()] == [d.name() for d in english.parameterDefinitions()]


def test_errors_and_notes_of_core_are_chinese(chinese, layer, run, refusal):
    rows = [{"code": "甲", "c": 5.0, "n": 2.0}, {"code": "乙", "c": 3.0, "n": None}]
    given = {"INPUT": layer(rows, name="县域"), "EMISSION": "c", "SINK": "n", "OUTPUT": "memory:"}
    assert refusal("carbonbalance", {**given, "BREAKS": "5,1"}) == "等级界限“5,1”不是由小到大的正数序列，应如1,2,5,10,40。"
    # a value of a sentence that is a word itself is translated too, a name of the user's is not
    few = {"INPUT": layer(rows, name="Forest"), "VALUE": "c", "OUTPUT": "memory:"}
    assert refusal("localmoran", few).startswith("图层：有2个单元具有数值和几何图形")
    texts = layer([{"a": "x"}], name="Forest")
    assert "“Forest”" in refusal("carbonbalance", {**given, "INPUT": texts, "EMISSION": "a", "SINK": "a"})
    run("carbonbalance", given)
    assert run.feedback.warned == ["2行中有1行缺少碳排放或碳汇（#2）；结果为NULL，不计入任何总量。"]


def test_lists_have_the_marks_of_the_language(chinese):
    from carbonbalance.algorithms.bridge.language import sentence
    from carbonbalance.algorithms.bridge.provenance import _packed, _unpacked
    from carbonbalance.core.errors import Message, UnitYear, first, listed

    rows = first([UnitYear("甲", 2000), UnitYear("甲", 2010), Message("row {number}", number=2), "乙", "丙, 丁"], 3)
    assert str(rows) == "甲 (2000, 2010), row 2, 乙 …"
    assert sentence(rows) == "甲（2000、2010）、第2行、乙 …"
    assert sentence(listed(["a", "b"], "; ")) == "a；b"
    assert sentence(listed(["丙, 丁", "b"])) == "丙, 丁、b"  # what is the user's own stays
    assert sentence(_unpacked(_packed(rows))) == sentence(rows)


def test_data_stay_english_and_their_dress_is_chinese(chinese, layer, run, rows_of, qgis_app):
    """Values of fields are read by later steps and reports; aliases, legends and names are for people."""
    from carbonbalance.algorithms.bridge import styles
    from carbonbalance.core.balance.balance_zones import COLUMNS

    rows = [{"c": 5.0, "n": 2.0, "g": 9.0}, {"c": 3.0, "n": 4.0, "g": 1.0}, {"c": 3.0, "n": None, "g": 1.0}]
    found = run("balancezones", {"INPUT": layer(rows), "EMISSION": "c", "SINK": "n", "GDP": "g", "OUTPUT": "memory:"})
    held = rows_of(found["OUTPUT"])
    assert [row["zone"] for row in held] == ["high carbon control", "low carbon development", None]
    assert [row["flag"] for row in held] == [None, None, "null_sink"]
    look = styles.classes("zone_code", [(k, name, "#ffffff") for k, name in enumerate(
        ("high carbon control", "high carbon optimization"), 1)])
    styles.apply(found["OUTPUT"], look, COLUMNS)
    assert [c.label() for c in found["OUTPUT"].renderer().categories()] == ["高碳控制区", "高碳优化区", "无数据"]
    assert found["OUTPUT"].attributeAlias(found["OUTPUT"].fields().lookupField("ecc")) == "碳排放经济贡献系数ECC"


def test_records_are_english_and_reports_have_their_own_language(chinese, layer, run, tmp_path):
    from carbonbalance.algorithms.bridge.provenance import history

    rows = [{"code": c, "year": y, "c": v, "n": 2.0} for y in (2000, 2010) for c, v in (("甲", 5.0), ("乙", 3.0))]
    given = {"INPUT": layer(rows), "UNIT_ID": "code", "YEAR": "year", "EMISSION": "c", "SINK": "n", "EMISSION_UNIT": 1,
             "SINK_UNIT": 1}
    result = run("carbonbalance", {**given, "OUTPUT": str(tmp_path / "balance.gpkg")})["OUTPUT"]
    from qgis.core import QgsVectorLayer

    source = QgsVectorLayer(result, "balance", "ogr")
    (record,) = history(source)
    assert record["title"] == "Carbon balance"
    assert record["parameters"]["EMISSION_UNIT"] == "10⁴ t CO2"
    assert record["notes"][-1] == "The headline totals are those of 2010, the last year."
    pages = []
    for language in (0, 1):
        run("studyreport", {"LAYERS": [source], "LANGUAGE": language, "OUTPUT_HTML": str(tmp_path / f"{language}.html")})
        pages.append((tmp_path / f"{language}.html").read_text(encoding="utf-8"))
    english, own = pages
    assert "The headline totals are those of 2010, the last year." in english
    assert "Emission = c (10⁴ t CO2); Sink = n (10⁴ t CO2)" in english
    assert "主要总量为末年2010年的结果。" in own
    assert "碳排放 = c（万t CO2）；碳汇 = n（万t CO2）" in own
    text = re.sub(r"<svg.*?</svg>|<style.*?</style>", "", english, flags=re.S)
    assert sorted(set(HAN.findall(text)) - set("甲乙中文")) == []


def test_months_are_understood_by_the_next_step(steps):
    """Bands are named in the user's language, and ordered by these names where they are read again."""
    from carbonbalance.core.inventory.climate import month_order

    names = next(step for step in steps if step.name() == "solarradiation").month_names()
    assert names[0] == "一月"
    assert month_order(names[::-1], "NDVI")[0] == list(range(11, -1, -1))


START = """
import json, sys
from qgis.core import QgsApplication, QgsSettings
application = QgsApplication([], False)
QgsApplication.initQgis()
if {override!r}:
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", {override!r})
sys.path[:0] = ["/usr/share/qgis/python/plugins", {plugins!r}]
from processing.core.Processing import Processing
Processing.initialize()
import importlib.util
spec = importlib.util.spec_from_file_location("carbonbalance", {root!r} + "/__init__.py", submodule_search_locations=[{root!r}])
package = sys.modules["carbonbalance"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
said = QgsApplication.processingRegistry().algorithmById("carbonbalance:lmdi").displayName()
plugin.unload()
print("RESULT" + json.dumps([said, plugin.translator is None]))
"""


@pytest.mark.parametrize(("system", "override", "name"), [
    ("zh_CN.UTF-8", "", "LMDI分解"), ("C.UTF-8", "zh_CN", "LMDI分解"), ("zh_CN.UTF-8", "en_US", "LMDI decomposition"),
    ("de_DE.UTF-8", "", "LMDI decomposition")])
def test_the_locale_of_qgis_decides(system, override, name, tmp_path):
    pytest.importorskip("qgis.core")
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
                   "QT_QPA_PLATFORM": "offscreen"}
    code = START.format(override=override, plugins="/usr/share/qgis/python", root=str(ROOT))
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("RESULT")] or [done.stderr]
    assert json.loads(line.removeprefix("RESULT")) == [name, True]
