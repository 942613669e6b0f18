"""The plugin: registers the provider, headless or with a desktop."""

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .provider import CarbonBalanceProvider

CATALOGUES = {"zh": "zh_CN"}
"""Language → catalogue. Chinese of every region reads the simplified one, which is nearer than English."""


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
        catalogue = CATALOGUES.get(str(locale or "")[:2].lower())
        if catalogue is None:
            return
        translator = QTranslator()
        if translator.load(str(Path(__file__).with_name("i18n") / f"carbonbalance_{catalogue}.qm")):
            QCoreApplication.installTranslator(translator)
            self.translator = translator

    def initProcessing(self):
        """Register the provider; ``qgis_process`` calls only this."""
        self._translate()
        self.provider = CarbonBalanceProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.provider.load_models()

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
