"""Groups of the toolbox."""

from enum import Enum
from pathlib import Path

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .language import CONTEXT, tr

ROOT = Path(__file__).resolve().parents[2]


class Group(Enum):
    """Toolbox group: its id is also the name of its icon."""

    PANEL = QT_TRANSLATE_NOOP(CONTEXT, "1 Panel data")
    INVENTORY = QT_TRANSLATE_NOOP(CONTEXT, "2 Sources and sinks")
    BALANCE = QT_TRANSLATE_NOOP(CONTEXT, "3 Carbon balance")
    PATTERN = QT_TRANSLATE_NOOP(CONTEXT, "4 Spatial pattern")
    DRIVERS = QT_TRANSLATE_NOOP(CONTEXT, "5 Drivers")
    LANDSCAPE = QT_TRANSLATE_NOOP(CONTEXT, "6 Land use and landscape")
    EVALUATION = QT_TRANSLATE_NOOP(CONTEXT, "7 Evaluation")
    ZONING = QT_TRANSLATE_NOOP(CONTEXT, "8 Zoning")
    REPORT = QT_TRANSLATE_NOOP(CONTEXT, "9 Report")
    STUDIES = QT_TRANSLATE_NOOP(CONTEXT, "Published studies")

    @property
    def id(self):
        """Fixed id of the group."""
        return self.name.lower()

    def title(self):
        """Name of the group in the user's language."""
        return tr(self.value)

    def icon_path(self):
        """Path of the group's SVG icon."""
        return str(ROOT / "icons" / f"{self.id}.svg")
