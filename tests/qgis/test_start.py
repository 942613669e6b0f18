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
package.classFactory(None).initProcessing()
count = len(QgsApplication.processingRegistry().providerById("carbonbalance").algorithms())
print("RESULT" + json.dumps([count, sorted(before), sorted(set(sys.modules) - before)]))
"""


def test_loading_the_provider_imports_nothing_heavy(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    script = LOAD.format(plugins=["/usr/share/qgis/python/plugins", "/usr/share/qgis/python"], root=str(ROOT))
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=120)
    line = next((text for text in done.stdout.splitlines() if text.startswith("RESULT")), None)
    assert line, done.stderr[-2000:]
    count, before, loaded = json.loads(line[len("RESULT"):])
    assert count > 10
    assert any(module.startswith("carbonbalance.algorithms.") for module in loaded)
    # the check would see nothing of a package that QGIS itself has loaded before, as newer ones do with numpy
    assert {name for name in HEAVY if name in before} <= {"numpy"}
    assert [m for m in loaded if m.split(".")[0] in HEAVY] == []
