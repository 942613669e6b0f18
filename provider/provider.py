"""The Processing provider: id, name, icon, version, steps and models."""

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms import MODELS, steps
from ..algorithms.bridge.groups import ROOT
from ..algorithms.bridge.language import tr
from ..algorithms.bridge.provenance import version
from ..algorithms.bridge.scheduler import SETTING
from .study_model import StudyModel


class CarbonBalanceProvider(QgsProcessingProvider):
    """Carbon Balance."""

    def id(self):
        return "carbonbalance"

    def name(self):
        return "Carbon Balance"

    def longName(self):
        return tr("Carbon Balance: carbon sources, sinks and their balance by region")

    def versionInfo(self):
        return version()

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(ROOT / "icons" / "provider.svg")

    def load(self):
        self._offer_scheduler()
        return super().load()

    def _offer_scheduler(self):
        """Add the provider's one option to the settings of Processing."""
        try:
            from processing.core.ProcessingConfig import ProcessingConfig, Setting
        except ImportError:
            return
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        ProcessingConfig.addSetting(Setting(self.name(), SETTING, tr(
            "Dask scheduler for long work, such as tcp://192.168.1.5:8786 (empty: this computer)"), ""))
        ProcessingConfig.readSettings()

    def unload(self):
        try:
            from processing.core.ProcessingConfig import ProcessingConfig
        except ImportError:
            return
        ProcessingConfig.removeSetting(SETTING)

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
