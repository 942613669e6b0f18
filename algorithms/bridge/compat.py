"""Differences between QGIS versions, 3.22 to 4.x."""

from qgis.core import Qgis, QgsField
from qgis.PyQt.QtCore import QVariant

from ...core.columns import INTEGER, REAL, TEXT

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    _TYPES = {REAL: QMetaType.Type.Double, INTEGER: QMetaType.Type.LongLong, TEXT: QMetaType.Type.QString}
    BOOL_TYPE = QMetaType.Type.Bool
else:
    _TYPES = {REAL: QVariant.Double, INTEGER: QVariant.LongLong, TEXT: QVariant.String}
    BOOL_TYPE = QVariant.Bool


def field(name, kind):
    """Return a new field of a core column kind."""
    return QgsField(name, _TYPES[kind])


def is_null(value):
    """Tell whether an attribute is NULL: None, or a null QVariant, date or time."""
    if value is None:
        return True
    null = getattr(value, "isNull", None)
    return bool(null()) if callable(null) else False


def strings(algorithm, parameters, name, context):
    """Names of the fields chosen in a parameter; QGIS 3.32 renamed the reader."""
    if Qgis.QGIS_VERSION_INT >= 33200:
        return algorithm.parameterAsStrings(parameters, name, context)
    return algorithm.parameterAsFields(parameters, name, context)
