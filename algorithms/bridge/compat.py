"""Differences between QGIS versions, 3.22 to 4.x."""

from qgis.core import Qgis, QgsDistanceArea, QgsField
from qgis.PyQt.QtCore import QVariant

from ...core.columns import INTEGER, REAL, TEXT

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    _TYPES = {REAL: QMetaType.Type.Double, INTEGER: QMetaType.Type.LongLong, TEXT: QMetaType.Type.QString}
else:
    _TYPES = {REAL: QVariant.Double, INTEGER: QVariant.LongLong, TEXT: QVariant.String}


def field(name, kind):
    """Return a new field of a core column kind."""
    return QgsField(name, _TYPES[kind])


def is_text(field):
    """Tell whether a field holds text."""
    return field.type() == _TYPES[TEXT]


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


def flat(items):
    """Items of a list of which some may be lists: a model that mixes values with an input of several nests them."""
    return [inner for item in items for inner in (item if isinstance(item, (list, tuple)) else [item])]


def measure(crs, transform_context):
    """Return a QgsDistanceArea on the ellipsoid of a CRS.

    An ellipsoid that has no name (MODIS sinusoidal grids lie on a sphere) needs two turns. QGIS 3.22 sets up no way to
    degrees for it, so a named one goes first, whose way it keeps; and on a sphere it divides by the eccentricity and
    answers NaN, so the sphere is flattened by a millimetre, which changes an area by 1e-9.
    """
    area = QgsDistanceArea()
    area.setSourceCrs(crs, transform_context)
    area.setEllipsoid("WGS84")
    own = crs.ellipsoidAcronym()
    if own:
        area.setEllipsoid(own)
        major = area.ellipsoidSemiMajor()
        if major - area.ellipsoidSemiMinor() < 0.001:
            area.setEllipsoid(f"PARAMETER:{major!r}:{major - 0.001!r}")
    return area
