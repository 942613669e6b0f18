"""QGIS without a window, for the tools that ask the provider what it has."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_alive = []
"""Objects of QGIS that must live as long as the process."""


def start_qgis(plugin=True, gui=False):
    """Start QGIS with Processing and, if asked, the plugin of build/plugins.

    Returns
    -------
    The plugin, or None.
    """
    from qgis.core import QgsApplication

    _alive.append(QgsApplication([], gui))
    QgsApplication.initQgis()
    sys.path[:0] = [str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"), str(ROOT / "build" / "plugins")]
    from processing.core.Processing import Processing

    Processing.initialize()
    if not plugin:
        return None
    from carbonbalance import classFactory

    _alive.append(classFactory(None))
    _alive[-1].initProcessing()
    return _alive[-1]
