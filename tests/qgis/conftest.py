"""One QGIS for all tests of this folder, with a throw-away profile."""

import os
import sys
import tempfile

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="carbonbalance-profile-")

qgis_core = pytest.importorskip("qgis.core")
for folder in ("/usr/share/qgis/python/plugins", "/usr/share/qgis/python"):
    if folder not in sys.path:
        sys.path.append(folder)


@pytest.fixture(scope="session")
def qgis_app():
    """A QgsApplication with Processing and the plugin's provider."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    QgsApplication.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from carbonbalance import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield application
    plugin.unload()


class Feedback(qgis_core.QgsProcessingFeedback):
    """Feedback that keeps what was said, and can stop a run at a given progress."""

    def __init__(self, stop_at=None):
        super().__init__(False)
        self.said, self.warned, self.reached = [], [], []
        self.stop_at = stop_at
        self.progressChanged.connect(self._progress)

    def _progress(self, value):
        self.reached.append(value)
        if self.stop_at is not None and value >= self.stop_at:
            self.cancel()

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.warned.append(warning)


@pytest.fixture
def run(qgis_app):
    """Run a step of the provider as Processing does; returns results, and the feedback as ``run.feedback``."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    def inner(step, parameters, feedback=None):
        inner.feedback = feedback or Feedback()
        inner.context = QgsProcessingContext()
        inner.context.setProject(QgsProject.instance())
        identity = step if ":" in step else f"carbonbalance:{step}"
        return processing.run(identity, parameters, feedback=inner.feedback, context=inner.context)

    return inner


@pytest.fixture
def feedback():
    """Class of the feedback, to make one that stops a run."""
    return Feedback
