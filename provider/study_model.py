"""A ready-made chain: a .model3 file under a fixed id, with a name for people and its own icon."""

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..algorithms.bridge import manual
from ..algorithms.bridge.groups import ROOT, Group
from ..algorithms.bridge.language import speaker, tr
from ..algorithms.bridge.settings import LANGUAGES, report_language

TEXTS = ("description", "component_description", "options", "help")
"""Keys in a model's file under which words for a person stand."""


def translated(held, ours=False):
    """The content of a model's file with its words in the user's language."""
    if isinstance(held, dict):
        return {key: translated(value, ours or key in TEXTS) for key, value in held.items()}
    if isinstance(held, list):
        return [translated(value, ours) for value in held]
    return "\n".join(map(tr, held.split("\n"))) if ours and isinstance(held, str) and held else held


class StudyModel(QgsProcessingModelAlgorithm):
    """A model of the provider; its id is the name of its file."""

    def __init__(self, name):
        super().__init__()
        self._name = name
        self.path = str(ROOT / "algorithms" / "models" / f"{name}.model3")
        self.loaded = self.fromFile(self.path)
        english = self.toVariant() if self.loaded else None
        spoken = translated(english)
        if spoken != english:
            self.loadVariant(spoken)
        language = self.parameterDefinition("LANGUAGE")
        if language is not None:
            language.setDefaultValue(list(LANGUAGES.values()).index(report_language()))
        title = self.parameterDefinition("TITLE")
        if title is not None and title.defaultValue():
            title.setDefaultValue(speaker(report_language())(title.defaultValue()))

    def createInstance(self):
        return type(self)(self._name)

    def name(self):
        return self._name

    def displayName(self):
        return self.helpContent().get("SHORT_DESCRIPTION", self._name)

    def shortDescription(self):
        return self.displayName()

    def shortHelpString(self):
        return self.helpContent().get("ALG_DESC", "")

    def helpUrl(self):
        return manual.page(self._name)

    def group(self):
        return Group.STUDIES.title()

    def groupId(self):
        return Group.STUDIES.id

    def icon(self):
        return QIcon(Group.STUDIES.icon_path())

    def svgIconPath(self):
        return Group.STUDIES.icon_path()

    def processAlgorithm(self, parameters, context, feedback):
        # qgis_process leaves out what the user leaves out, and a child step would then take its own default
        defaults = {d.name(): d.defaultValue() for d in self.parameterDefinitions()
                    if not d.isDestination() and d.defaultValue() is not None}
        return super().processAlgorithm({**defaults, **parameters}, context, feedback)
