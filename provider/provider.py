"""The Processing provider: id, name, icon, version, steps and models."""

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms import MODELS, steps
from ..algorithms.bridge.groups import ROOT
from ..algorithms.bridge.language import tr
from ..algorithms.bridge.provenance import version
from ..algorithms.bridge.settings import LANGUAGE, LANGUAGES, SCHEDULER, THREADS
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
        self._offer_options()
        return super().load()

    def _offer_options(self):
        """Add the provider's options to the settings of Processing."""
        try:
            from processing.core.ProcessingConfig import ProcessingConfig, Setting
        except ImportError:
            return
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        of_qgis = tr("That of QGIS")
        ProcessingConfig.addSetting(Setting(self.name(), SCHEDULER, tr(
            "Dask scheduler for long work (empty: this computer)"), "", placeholder="tcp://192.168.1.5:8786"))
        ProcessingConfig.addSetting(Setting(self.name(), THREADS, tr(
            "Threads (0: the cores of this computer, eight at most)"), 0, valuetype=Setting.INT))
        ProcessingConfig.addSetting(Setting(self.name(), LANGUAGE, tr("Language of reports"), of_qgis,
                                            valuetype=Setting.SELECTION, options=[of_qgis, *LANGUAGES]))
        ProcessingConfig.readSettings()

    def unload(self):
        try:
            from processing.core.ProcessingConfig import ProcessingConfig
        except ImportError:
            return
        for name in (SCHEDULER, THREADS, LANGUAGE):
            ProcessingConfig.removeSetting(name)

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
