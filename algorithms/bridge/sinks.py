"""The way out: files that are either whole or not there."""

import contextlib
import os
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingException,
    QgsProviderRegistry,
    QgsWkbTypes,
)

from ...core.errors import Cancelled, ParameterError, one_line
from .fields import plain_column
from .language import tr
from .vectors import READ_STEP

COMPANIONS = (".qmd", ".qml")
SHAPEFILE = (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix")


def write(algorithm, parameters, name, context, feedback, fields, wkb_type, crs, rows, old, columns, values):
    """Write one sink: ``old`` features (or none) with new columns appended.

    Parameters
    ----------
    fields : QgsFields
        Fields of the output, old ones first.
    rows : sequence of int or None
        Index into ``old`` for each output row; None for a table without geometry.
    old : list of QgsFeature
    columns : sequence of core.columns.Column
    values : dict
        Column name → array of one value for each output row.

    Returns
    -------
    str
        Destination id, as Processing returns it.

    Raises
    ------
    ParameterError
        If a table is to become a Shapefile.
    QgsProcessingException
        If the target cannot be written, or a row is refused; what was written is removed.
    """
    if wkb_type == QgsWkbTypes.NoGeometry and file_of(parameters.get(name)).lower().endswith((".shp", ".dbf")):
        # QGIS would write a .dbf alone and name a .shp that does not exist as the result
        raise ParameterError("“{name}” is a table without geometry, which no Shapefile holds; choose a .csv, .xlsx or "
                             ".gpkg file.", name=algorithm.parameterDefinition(name).description())
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, wkb_type, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    try:
        new = [plain_column(column, values[column.name]) for column in columns]
        count = len(rows) if rows is not None else (len(new[0]) if new else 0)
        for i in range(count):
            if i % READ_STEP == 0 and feedback.isCanceled():
                raise Cancelled
            feature = QgsFeature(fields)
            attributes = [column[i] for column in new]
            if rows is not None:
                source = old[rows[i]]
                feature.setGeometry(source.geometry())
                attributes = source.attributes() + attributes
            feature.setAttributes(attributes)
            if not sink.addFeature(feature, QgsFeatureSink.FastInsert):
                raise QgsProcessingException(tr(
                    "Row {row} could not be written to {target}: {why}; choose another place or format.")
                    .format(row=i + 1, target=destination, why=one_line(sink.lastError())))
        if not sink.flushBuffer():
            raise QgsProcessingException(tr(
                "{target} could not be written whole: {why}; choose another place or format.")
                .format(target=destination, why=one_line(sink.lastError())))
    except BaseException:
        del sink
        remove(destination)
        raise
    del sink
    return destination


def file_of(place, provider="ogr"):
    """Path of the file that a destination or a layer's source names; empty for memory layers and database tables."""
    sink = getattr(place, "sink", None)
    if sink is not None:
        place = sink.staticValue()
    if not isinstance(place, str) or place.startswith("ogr:"):
        return ""
    return QgsProviderRegistry.instance().decodeUri(provider, place).get("path", "")


def same_file(a, b):
    """Tell whether two paths lead to one file, which need not exist yet."""
    if os.path.isfile(a) and os.path.isfile(b):
        return os.path.samefile(a, b)
    return bool(a and b) and os.path.abspath(a) == os.path.abspath(b)


def remove(destination):
    """Take away what a stopped run has written: a file with its companions, or one table of a database."""
    if not destination:
        return
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    path, table = parts.get("path", ""), parts.get("layerName")
    with contextlib.suppress(Exception):
        uri = QgsDataSourceUri(destination)
        path = path or uri.database()
    if not path or not Path(path).is_file():
        return
    if table:
        with contextlib.suppress(RuntimeError):
            source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
            names = [source.GetLayer(i).GetName() for i in range(source.GetLayerCount())] if source else []
            if table in names and len(names) > 1:
                source.DeleteLayer(names.index(table))
                return
            del source
    remove_file(path)


def remove_file(path):
    """Remove a file and the companions that QGIS or GDAL put beside it."""
    path = Path(path)
    companions = COMPANIONS + SHAPEFILE if path.suffix.lower() == ".shp" else COMPANIONS
    for companion in [path, Path(f"{path}.aux.xml")] + [path.with_suffix(s) for s in companions]:
        with contextlib.suppress(OSError):
            companion.unlink()

