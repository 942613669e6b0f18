"""Loading the provider must cost QGIS nothing: heavy packages wait for the step that needs them."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("pandas", "scipy", "libpysal", "esda", "mgwr", "matplotlib", "exactextract", "numpy")

LOAD = """
import importlib.util, json, sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
QgsApplication.initQgis()
sys.path[:0] = {plugins!r}
from processing.core.Processing import Processing
Processing.initialize()
before = set(sys.modules)
spec = importlib.util.spec_from_file_location("carbonbalance", {root!r} + "/__init__.py",
                                              submodule_search_locations=[{root!r}])
package = sys.modules["carbonbalance"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
count = len(QgsApplication.processingRegistry().providerById("carbonbalance").algorithms())
print("RESULT" + json.dumps([count, sorted(before), sorted(set(sys.modules) - before)]))
"""

TOOLBOX = """
from qgis.gui import QgsProcessingToolboxModel
from qgis.PyQt.QtCore import QModelIndex
toolbox = QgsProcessingToolboxModel(None, QgsApplication.processingRegistry())
def names(parent):
    for row in range(toolbox.rowCount(parent)):
        child = toolbox.index(row, 0, parent)
        yield str(toolbox.data(child))
        yield from names(child)
"""
"""Put before the plugin is loaded: a toolbox that is open already."""


def loaded(tmp_path, first="", then=""):
    """What is printed behind RESULT by a QGIS that loads the plugin, with code first and then."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    script = LOAD.format(plugins=["/usr/share/qgis/python/plugins", "/usr/share/qgis/python"], root=str(ROOT))
    script = script.replace("before = set(", first + "before = set(") + then
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=120)
    lines = [text for text in done.stdout.splitlines() if text.startswith("RESULT")]
    assert len(lines) == script.count("\"RESULT"), done.stderr[-2000:]
    return json.loads(lines[-1][len("RESULT"):])


def test_loading_the_provider_imports_nothing_heavy(tmp_path):
    count, before, loaded_now = loaded(tmp_path)
    assert count > 10
    assert any(module.startswith("carbonbalance.algorithms.") for module in loaded_now)
    # the check would see nothing of a package that QGIS itself has loaded before, as newer ones do with numpy
    assert {name for name in HEAVY if name in before} <= {"numpy"}
    assert [m for m in loaded_now if m.split(".")[0] in HEAVY] == []


def test_a_toolbox_that_is_open_already_shows_the_models(tmp_path):
    """As when the plugin is installed into a QGIS that runs: the models come after the provider."""
    shown = loaded(tmp_path, TOOLBOX, 'print("RESULT" + json.dumps(list(names(QModelIndex()))))')
    assert {"Carbon balance", "Published studies", "County carbon balance (study 5)"} <= set(shown)
