"""The plugin: registers the provider, headless or with a desktop."""

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..algorithms.bridge.language import load
from .provider import CarbonBalanceProvider


class CarbonBalancePlugin:
    """Life of the plugin in a QGIS."""

    def __init__(self, iface=None):
        self.iface = iface
        self.provider = None
        self.translator = None

    def _translate(self):
        """Load the translation for QGIS's locale, where there is one; names are read when the provider is made."""
        settings = QgsSettings()
        override = settings.value("locale/overrideFlag", False, type=bool)
        locale = settings.value("locale/userLocale", "") if override else QLocale.system().name()
        self.translator = load(str(locale or ""))
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self):
        """Register the provider; ``qgis_process`` calls only this."""
        self._translate()
        self.provider = CarbonBalanceProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.provider.load_models()
        self.provider.algorithmsLoaded.emit()  # a toolbox that is open already has not seen the models

    def initGui(self):
        """Register the provider in a desktop."""
        self.initProcessing()

    def unload(self):
        """Take the provider away."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
