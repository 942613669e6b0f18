"""The check for Qt 6 and QGIS 4 finds what it is there for, and nothing else. Stubs of two modules stand for PyQt6's."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
import check_qt6

sys.path.pop(0)

STUBS = {
    "QtCore": '''
import enum
class Qt(PyQt6.sip.simplewrapper):
    class DateFormat(enum.Enum):
        ISODate = ... # type: Qt.DateFormat
class QObject(PyQt6.sip.wrapper):
    def tr(self, text: str) -> str: ...
class QSettings(QObject):
    class Status(enum.Enum):
        NoError = ... # type: QSettings.Status
class QVariant(PyQt6.sip.simplewrapper):
    def isNull(self) -> bool: ...
''',
    "QtGui": '''
import enum
class QPaintDevice(PyQt6.sip.simplewrapper):
    class PaintDeviceMetric(enum.Enum):
        PdmWidth = ... # type: QPaintDevice.PaintDeviceMetric
class QImage(QPaintDevice):
    class Format(enum.Enum):
        Format_RGB32 = ... # type: QImage.Format
class QAction(QtCore.QObject):
    def trigger(self) -> None: ...
''',
}


@pytest.fixture(scope="module")
def stubs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stubs")
    (folder / "PyQt6").mkdir()
    for name, text in STUBS.items():
        (folder / "PyQt6" / f"{name}.pyi").write_text(text, encoding="utf-8")
    return check_qt6.Stubs(folder)


@pytest.mark.parametrize(("source", "says"), [
    ("from PyQt5.QtCore import Qt", "Qt comes through qgis.PyQt"),
    ("import PyQt6.QtGui", "Qt comes through qgis.PyQt"),
    ("import sip", "Qt comes through qgis.PyQt"),
    ("from qgis.PyQt.QtCore import Qt\nQt.ISODate", "QtCore.Qt.ISODate is not in PyQt6"),
    ("from qgis.PyQt.QtCore import Qt as q\nq.DateFormat.IsoDate", "QtCore.Qt.DateFormat.IsoDate is not in PyQt6"),
    ("from qgis.PyQt import QtGui\nprint(QtGui.QImage.Format_RGB32)", "QtGui.QImage.Format_RGB32 is not in PyQt6"),
    ("def f():\n    from qgis.PyQt.QtGui import QImage\n    return QImage(1, 1, QImage.Format_RGB32)", "Format_RGB32 is not in"),
    ("from qgis.PyQt.QtGui import QImage\nQImage.PdmWidth", "QtGui.QImage.PdmWidth is not in PyQt6"),
    ("from qgis.PyQt.QtCore import QRegExp", "QtCore.QRegExp is not in PyQt6"),
    ("from qgis.PyQt.QtWebKit import QWebView", "QtWebKit is not in PyQt6"),
    ("from qgis.PyQt.QtCore import QVariant\nQVariant.Type", "QtCore.QVariant.Type is not in PyQt6"),
    ("from qgis.PyQt.QtCore import QVariant\nx = QVariant()", "a missing value is None"),
    ("dialog().exec_()", "exec_ is gone: use exec"),
    ("from qgis.core import QgsWkbTypes\nQgsWkbTypes.Polygon", "QgsWkbTypes.Polygon has no scope"),
    ("from qgis.core import QgsProcessing as P\nx = [P.TypeRaster]", "QgsProcessing.TypeRaster has no scope"),
    ("def optional(definition):\n    return definition.flags() & definition.FlagOptional", "FlagOptional of an object"),
    ("from qgis.core import QgsUnitTypes as U\nU.LayoutUnit.LayoutMillimeters", "QgsUnitTypes.LayoutUnit was not looked up"),
    ("from qgis.core import QgsGeometry\nQgsGeometry.fromNowhere()", "QgsGeometry.fromNowhere is not in QGIS 3"),
    ("from qgis.core import Qgis\nif Qgis.QGIS_VERSION_INT >= 33800:\n    Qgis.Nothing", "Qgis.Nothing is not in QGIS 3"),
])
def test_planted_faults_are_found(stubs, source, says):
    found = check_qt6.problems(source, stubs)
    assert len(found) == 1, found
    assert says in found[0][1]


def test_the_line_is_told(stubs):
    assert check_qt6.problems("from qgis.PyQt.QtCore import Qt\n\nx = 1\ny = Qt.ISODate\n", stubs)[0][0] == 4


@pytest.mark.parametrize("source", [
    "from qgis.PyQt.QtCore import Qt\nQt.DateFormat.ISODate.value",
    "from qgis.PyQt.QtGui import QImage\nQImage.PaintDeviceMetric.PdmWidth, QImage.__init__",
    "from qgis.PyQt.QtGui import QAction\nQAction.tr",
    "from qgis.PyQt.QtCore import NULL, QVariant\nQVariant.Double",
    "from qgis.core import QgsWkbTypes\nQgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.multiType(1)",
    "from qgis.core import Qgis, QgsField\nif Qgis.QGIS_VERSION_INT >= 33800:\n    pass\nelse:\n"
    "    from qgis.PyQt.QtCore import QRegExp",
    "from qgis.core import QgsProject\nQgsProject.instance().anything.exec",
])
def test_what_both_have_passes(stubs, source):
    assert check_qt6.problems(source, stubs) == []


@pytest.mark.parametrize("name", sorted(check_qt6.ENUMS))
def test_enums_that_were_looked_up_are_in_this_version_too(name):
    import qgis.core

    owner, inner = name.split(".")
    assert isinstance(getattr(getattr(qgis.core, owner), inner), type)
