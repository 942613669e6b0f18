"""The Processing provider: id, name, icon, version, steps and models."""

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms import MODELS, steps
from ..algorithms.bridge.groups import ROOT
from ..algorithms.bridge.provenance import version
from .study_model import StudyModel


class CarbonBalanceProvider(QgsProcessingProvider):
    """Carbon Balance."""

    def id(self):
        return "carbonbalance"

    def name(self):
        return "Carbon Balance"

    def longName(self):
        return self.tr("Carbon Balance: carbon sources, sinks and their balance by region")

    def versionInfo(self):
        return version()

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(ROOT / "icons" / "provider.svg")

    def loadAlgorithms(self):
        for step in steps():
            self.addAlgorithm(step())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self.load_models()

    def load_models(self):
        """Add the ready-made chains; their children must be in the registry by then."""
        for name in MODELS:
            model = StudyModel(name)
            if model.loaded:
                self.addAlgorithm(model)
