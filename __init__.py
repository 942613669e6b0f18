"""Carbon Balance: a QGIS Processing provider for regional carbon sources, sinks and their balance."""


def classFactory(iface):
    """Return the plugin; QGIS calls this."""
    from .provider.plugin import CarbonBalancePlugin

    return CarbonBalancePlugin(iface)
