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
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import Cancelled, ParameterError, one_line
from .fields import plain_column
from .language import tr
from .vectors import READ_STEP

DATABASES = ("postgres", "spatialite", "mssql", "oracle", "hana")
"""Providers of QGIS that write tables of a database."""
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
    values : dict, or iterable of dict
        Column name → sequence of one value for each output row; of a table without geometry also in parts, for one that is
        too long to be held.

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
    if wkb_type == QgsWkbTypes.Type.NoGeometry and file_of(parameters.get(name)).lower().endswith((".shp", ".dbf")):
        # QGIS would write a .dbf alone and name a .shp that does not exist as the result
        raise ParameterError("“{name}” is a table without geometry, which no Shapefile holds; choose a .csv, .xlsx or "
                             ".gpkg file.", name=algorithm.parameterDefinition(name).description())
    try:
        sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, wkb_type, crs)
    except QgsProcessingException as error:  # a database gives its reason in several lines, and QGIS the password
        raise QgsProcessingException(shown(str(error))) from None
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    try:
        count = 0
        for attributes in _rows_of(columns, values, None if rows is None else len(rows), feedback):
            feature = QgsFeature(fields)
            if rows is not None:
                source = old[rows[count]]
                feature.setGeometry(source.geometry())
                attributes = source.attributes() + attributes
            feature.setAttributes(attributes)
            count += 1
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(tr(
                    "Row {row} could not be written to {target}: {why}; choose another place or format.")
                    .format(row=count, target=shown(destination), why=one_line(sink.lastError())))
        if not sink.flushBuffer():
            raise _not_whole(destination, sink.lastError())
    except BaseException:
        del sink
        remove(destination)
        raise
    del sink
    held = _rows_held(destination)
    if held not in (None, count):
        remove(destination)
        raise _not_whole(destination, tr("{held} of {count} rows are there").format(
            held=held, count=count))
    return destination


def _rows_of(columns, values, count, feedback):
    """New attributes of each row; few rows at once are held as objects, which need more room than numbers."""
    for part in [values] if isinstance(values, dict) else values:
        size = count if count is not None else len(part[columns[0].name]) if columns else 0
        for begin in range(0, size, READ_STEP):
            if feedback.isCanceled():
                raise Cancelled
            end = min(begin + READ_STEP, size)
            new = [plain_column(column, part[column.name][begin:end]) for column in columns]
            for i in range(end - begin):
                yield [column[i] for column in new]


def _not_whole(destination, why):
    return QgsProcessingException(tr("{target} could not be written whole: {why}; choose another place or format.")
        .format(target=shown(destination), why=one_line(why)))


def _rows_held(destination):
    """Rows of a table of a database: it takes rows by the hundred, and QGIS keeps to itself that it refused the last of them.

    None for other destinations, which say so row by row.
    """
    provider, uri = _database(destination)
    return QgsVectorLayer(uri, "result", provider).featureCount() if provider in DATABASES else None


def file_of(place, provider="ogr"):
    """Path of the file that a destination or a layer's source names; empty for memory layers and database tables."""
    place = _text_of(place)
    if not place or table_of(place, provider):
        return ""
    return QgsProviderRegistry.instance().decodeUri(provider, place).get("path", "")


def table_of(place, provider="ogr"):
    """Table that a destination or a layer's source names in a database, a GeoPackage among them.

    Returns
    -------
    (str, str) or None
        Database and table, in words that are the same for the same table; None for files and memory layers.
    """
    place = _text_of(place)
    named, uri = _database(place)
    if named == "ogr":
        uri = QgsDataSourceUri(uri)
        return (os.path.realpath(uri.database()), uri.table()) if uri.table() else None
    if named or provider in DATABASES:
        uri = QgsDataSourceUri(uri)
        host = "" if uri.host() in ("localhost", "127.0.0.1", "::1") else uri.host()
        base = " ".join(filter(None, (named or provider, uri.service(), host, uri.port(), uri.database())))
        return base, f"{uri.schema() or 'public'}.{uri.table()}"
    if provider == "ogr" and place:
        parts = QgsProviderRegistry.instance().decodeUri(provider, place)
        if parts.get("layerName"):
            return os.path.realpath(parts.get("path", "")), parts["layerName"]
    return None


def in_database(destination):
    """Tell whether a destination is a table of a database server, as Processing writes it."""
    return _database(destination)[0] in DATABASES


def same_place(target, other, provider="ogr"):
    """Tell whether what is written to a target would take the place of another: the same file or table, or its file."""
    new, old = table_of(target), table_of(other, provider)
    if new and old:
        return new == old
    if new:
        path = file_of(other, provider)
        return same_file(new[0], path) and new[1] == first_table(path)
    return same_file(file_of(target), old[0] if old else file_of(other, provider))


def same_file(a, b):
    """Tell whether two paths lead to one file, which need not exist yet."""
    if os.path.isfile(a) and os.path.isfile(b):
        return os.path.samefile(a, b)
    return bool(a and b) and os.path.abspath(a) == os.path.abspath(b)


def shown(destination):
    """A destination for a sentence: without its password."""
    return one_line(QgsDataSourceUri.removePassword(destination))


def _text_of(place):
    sink = getattr(place, "sink", None)
    if sink is not None:
        place = sink.staticValue()
    return place if isinstance(place, str) else ""


def _database(place):
    """Provider and address of ``provider:address``, as Processing writes a table of a database; empty for others."""
    named, colon, uri = place.partition(":")
    named = {"postgis": "postgres"}.get(named, named)
    if colon and named in (*DATABASES, "ogr"):
        return named, uri[2:] if uri.startswith("//") else uri
    return "", place


def first_table(path):
    """Name of the table that a file without a table's name stands for."""
    with contextlib.suppress(RuntimeError):
        source = gdal.OpenEx(path, gdal.OF_VECTOR)
        return source.GetLayer(0).GetName() if source else ""


def remove(destination):
    """Take away what a stopped run has written: a file with its companions, or one table of a database."""
    if not destination:
        return
    provider, uri = _database(destination)
    if provider in DATABASES:
        with contextlib.suppress(QgsProviderConnectionException):
            place = QgsDataSourceUri(uri)
            base = QgsProviderRegistry.instance().providerMetadata(provider).createConnection(uri, {})
            base.dropVectorTable(place.schema(), place.table())
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

