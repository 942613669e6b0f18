"""A vector layer or table, read once: fields into arrays, geometry into WKB, areas measured ellipsoidally."""

import re

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFieldConstraints,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt

from ...core.columns import INTEGER, REAL, TEXT, Column
from ...core.errors import Cancelled, DataError, Message, UnitYear, Warn, first
from ...core.tables import key, missing_years, number_of, refuse_duplicates, year_of
from ...core.units import M2_PER_KM2
from . import compat
from .compat import is_null
from .language import speaking
from .settings import ENGLISH

READ_STEP = 1000
"""Features between two looks at the cancel button."""
_UNREADABLE = "\ufffd"
"""What a byte becomes that the encoding of a file does not know."""
_NAMELESS = re.compile(r"field_?\d+|unnamed:? ?\d+", re.I)
"""Names that readers of tables give to columns without one."""
_GROUPED = re.compile(r"[-+−]?\d{1,3}(,\d{3})+(\.\d+)?")


class Layer:
    """The rows of a source in reading order.

    Attributes
    ----------
    title : str
        Its name.
    name : str
        Its name in sentences: in quotation marks, and where a model hands it on, with what it is to the step.
    fields : QgsFields
    features : list of QgsFeature
        With geometry; unchanged, so that outputs carry them on as they were.
    crs : QgsCoordinateReferenceSystem
    """

    def __init__(self, title, fields, features, crs, wkb_type, transform_context, name=None):
        self.title = title
        self.name = name or f"“{title}”"
        self.fields = fields
        self.features = features
        self.crs = crs
        self.wkb_type = wkb_type
        self._transform_context = transform_context
        self._areas = None
        self.notes = []
        self.unit_field = self.year_field = None

    def __len__(self):
        return len(self.features)

    def values(self, field):
        """Values of a field as Python objects, None for NULL."""
        index = self.fields.lookupField(field)
        if index < 0:
            names = [f.name() for f in self.fields]
            if any(_UNREADABLE in name for name in names):
                raise DataError("{where} has no field “{field}”; its names are garbled ({names}): choose the encoding of the "
                                "file, or write it, for example GBK, into a text file beside it that ends in .cpg.",
                                where=self.name, field=field, names=first(names, 5))
            if any(_NAMELESS.fullmatch(name) for name in names):
                raise DataError("{where} has no field “{field}”, and columns without a name ({names}): its first line is "
                                "probably a title; keep one line with the names of the columns, and below it nothing but rows.",
                                where=self.name, field=field, names=first(names, 5))
            raise DataError("{where} has no field “{field}”; it has {names}.", where=self.name, field=field,
                            names=first(names, 30) or Message("none"))
        column = [feature.attribute(index) for feature in self.features]
        return [None if v is None or is_null(v) else v for v in column]

    def without(self, names):
        """The same rows without some fields."""
        keep = [i for i, f in enumerate(self.fields) if f.name() not in names]
        fields = QgsFields()
        for i in keep:
            fields.append(self.fields[i])
        features = []
        for feature in self.features:
            copy = QgsFeature(fields)
            copy.setGeometry(feature.geometry())
            attributes = feature.attributes()
            copy.setAttributes([attributes[i] for i in keep])
            features.append(copy)
        return Layer(self.title, fields, features, self.crs, self.wkb_type, self._transform_context, self.name)

    def without_constraints(self):
        """The same rows, with no field that its database holds to be unique or filled."""
        fields = QgsFields()
        for held in self.fields:
            field = QgsField(held)
            field.setConstraints(QgsFieldConstraints())
            fields.append(field)
        return Layer(self.title, fields, self.features, self.crs, self.wkb_type, self._transform_context, self.name)

    def grouped(self, members, names, dissolve, progress):
        """One row for each group: the named fields of its first member, and the union of its polygons if asked.

        Parameters
        ----------
        members : list of ndarray of int
            Rows of each group.
        names : sequence of str
            Fields that are the same in all members.
        dissolve : bool
        progress : callable

        Returns
        -------
        Layer
        """
        codes, shapes = self.require_valid() if dissolve else (None, None)
        keep = [self.fields.lookupField(name) for name in names]
        fields = QgsFields()
        for i in keep:
            fields.append(self.fields[i])
        unions, features = {}, []
        for number, rows in enumerate(members):
            progress(0.3 + 0.4 * number / len(members))
            feature = QgsFeature(fields)
            feature.setAttributes([self.features[int(rows[0])].attribute(i) for i in keep])
            if dissolve:
                mark = tuple(sorted(set(codes[rows].tolist())))
                if mark not in unions:
                    parts = [shapes[c] for c in mark if not shapes[c].isNull()]
                    unions[mark] = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
                    unions[mark].convertToMultiType()
                feature.setGeometry(unions[mark])
            features.append(feature)
        wkb_type = QgsWkbTypes.multiType(self.wkb_type) if dissolve else QgsWkbTypes.Type.NoGeometry
        return Layer(self.title, fields, features, self.crs, wkb_type, self._transform_context, self.name)

    def carried(self, names, rows):
        """Fields of this table at chosen rows, to be appended to another layer.

        Parameters
        ----------
        names : sequence of str
        rows : ndarray of int
            Row of this table for each output row, −1 for none (NULL).

        Returns
        -------
        columns : list of core.columns.Column
        values : dict
        """
        columns, values = [], {}
        for name in names:
            held = self.values(name)
            field = self.fields[self.fields.lookupField(name)]
            kind = TEXT
            if field.isNumeric():
                kind = REAL if field.typeName().lower().startswith(("real", "double", "float", "numeric", "dec")) \
                    or any(isinstance(v, float) and not v.is_integer() for v in held) else INTEGER
            else:
                held = [None if v is None else v if isinstance(v, str) else _printed(v) for v in held]
                kind, held = _numbers_in_text(held)
            columns.append(Column(name, field.alias() or name, kind=kind))
            values[name] = [held[r] if r >= 0 else None for r in rows]
        return columns, values

    def label(self, row, year=None):
        """Name a row for a sentence: its unit where the unit field is known, else its place in the table, and its year."""
        feature = self.features[row]
        unit = key(feature.attribute(self.unit_field)) if self.unit_field else None
        when = year_of(feature.attribute(year)) if year else None
        unit = unit or f"#{row + 1}"
        return unit if when is None else UnitYear(unit, when)

    def row_names(self, year=None):
        """Names of all rows for core's sentences, with the year in a panel; made only when a sentence needs one."""
        return _RowNames(self, year)

    def labels(self, rows):
        """Name the first few of many rows."""
        return first(self.label(int(r), self.year_field) for r in rows)

    def numbers(self, field):
        """Field as floats, NaN for NULL; a text that is no number is refused.

        Returns
        -------
        ndarray of float, shape (n,)
        """
        values = self.values(field)
        numbers = [number_of(v) for v in values]
        bad = [i for i, n in enumerate(numbers) if n is None]
        if bad and all(_GROUPED.fullmatch(str(values[i]).strip()) for i in bad):
            raise DataError("Field “{field}” of {where} has {count} numbers with commas between their thousands (first: {value} "
                            "at {rows}); take the commas out, for example by the field calculator: "
                            "to_real(replace(\"{field}\", ',', '')).", field=field, where=self.name, count=len(bad),
                            value=f"“{_printed(values[bad[0]])}”", rows=self.labels(bad))
        if bad:
            raise DataError("Field “{field}” of {where} has {count} values that are no numbers (first: {value} at "
                            "{rows}); correct them or choose another field.", field=field, where=self.name,
                            count=len(bad), value=f"“{_printed(values[bad[0]])}”", rows=self.labels(bad))
        return np.array(numbers, dtype=float)

    def keys(self, field):
        """Field as trimmed text keys, None for NULL and blank; 320102 and 320102.0 give the same key."""
        return [key(v) for v in self.values(field)]

    def units(self, field):
        """Unit keys; every row must have one. The field then names rows in sentences."""
        keys = self.keys(field)
        missing = [i for i, k in enumerate(keys) if k is None]
        if missing:
            raise DataError("Unit field “{field}” of {where} is empty in {count} rows (first: {rows}); fill it.",
                            field=field, where=self.name, count=len(missing), rows=self.labels(missing))
        self.unit_field = field
        return keys

    def years(self, field):
        """Field as years; every row must have one.

        Returns
        -------
        ndarray of int, shape (n,)
        """
        values = self.values(field)
        years = [year_of(v) for v in values]
        bad = [i for i, y in enumerate(years) if y is None]
        if bad:
            raise DataError("Year field “{field}” of {where} has {count} values without a year (first: {value} at "
                            "{rows}); use an integer, a date, or text that begins with four digits.", field=field,
                            where=self.name, count=len(bad), value=f"“{_printed(values[bad[0]])}”",
                            rows=self.labels(bad))
        self.year_field = field
        return np.array(years, dtype=np.int64)

    def unit_years(self, unit, year):
        """Unit keys and years, each None where no field is chosen; a unit stands once a year.

        A row that stands twice would count twice in every total and share.
        """
        units = self.units(unit) if unit else None
        years = self.years(year) if year else None
        if units and years is None:
            refuse_duplicates(units, Message("unit without a year field"), self.name, yearless=True)
        elif units:
            refuse_duplicates(list(zip(units, years.tolist())), Message("unit and year"), self.name)
            self.notes += missing_years(units, years)
        return units, years

    def distinct_shapes(self):
        """Index rows by identical geometry: a panel repeats each shape once a year; an empty geometry counts as none."""
        seen, codes, shapes = {}, [], []
        for feature in self.features:
            geometry = feature.geometry()
            if geometry.isEmpty():
                geometry = QgsGeometry()
            wkb = bytes(geometry.asWkb().data()) if not geometry.isNull() else b""
            if wkb not in seen:
                seen[wkb] = len(shapes)
                shapes.append(geometry)
            codes.append(seen[wkb])
        return np.array(codes, dtype=np.int64), shapes

    def require_valid(self):
        """Refuse invalid polygons, naming the first ones.

        Returns
        -------
        codes : ndarray of int, shape (n,)
            Index of each row's shape.
        shapes : list of QgsGeometry
            Distinct shapes; a null geometry stays null.
        """
        codes, shapes = self.distinct_shapes()
        bad = [i for i, g in enumerate(shapes) if not g.isNull() and not g.isGeosValid()]
        if bad:
            rows = [int(np.flatnonzero(codes == i)[0]) for i in bad]
            raise DataError("{where} has {count} invalid polygons (first: {rows}); run “Fix geometries” on it "
                            "first.", where=self.name, count=len(bad), rows=self.labels(rows))
        return codes, shapes

    def areas_km2(self):
        """Ellipsoidal area of each row in km², measured once; NaN where it cannot be, with a note of why.

        Returns
        -------
        ndarray of float, shape (n,)
        """
        if self._areas is None:
            codes, shapes = self.distinct_shapes()
            self._areas = np.full(len(codes), np.nan)
            if not self.crs.isValid():
                self.notes.append(Warn("{where} has no coordinate reference system, so areas are not measured; assign "
                                       "its projection.", where=self.name))
                return self._areas
            measure = compat.measure(self.crs, self._transform_context)
            area = np.array([measure.measureArea(g) if not g.isNull() and g.isGeosValid() else np.nan for g in shapes])
            area *= measure.convertAreaMeasurement(1.0, QgsUnitTypes.AreaUnit.AreaSquareMeters) / M2_PER_KM2
            area[~(area > 0)] = np.nan
            self._areas = area[codes]
            bad = [int(np.flatnonzero(codes == i)[0]) for i in np.flatnonzero(np.isnan(area))]
            if bad:
                self.notes.append(Warn("The area of {count} units of {where} is not measured, because they have no "
                                       "valid polygon (first: {rows}); run “Fix geometries”.", count=len(bad),
                                       where=self.name, rows=self.labels(bad)))
        return self._areas

    def shapes_wkb(self):
        """Polygons as WKB: index of each row's shape, and the distinct shapes (None where there is none)."""
        codes, shapes = self.require_valid()
        return codes, [None if s.isNull() else bytes(_straight(s).asWkb()) for s in shapes]

    def metric_crs(self):
        """CRS in which distances are metres: the layer's own, or for degrees an equal-area one round its centre.

        Raises
        ------
        DataError
            If the layer has no CRS, or one in other units than metres.
        """
        if self.wkb_type == QgsWkbTypes.Type.NoGeometry:
            raise DataError("{where} is a table without geometry; join it to its polygons first, for example with “Join a "
                            "table by unit and year”.", where=self.name)
        if not self.crs.isValid():
            raise DataError("{where} has no coordinate reference system, so distances cannot be measured; assign its "
                            "projection first.", where=self.name)
        if self.crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters:
            return self.crs
        if not self.crs.isGeographic():
            raise DataError("{where} is projected in other units than metres; reproject it to a CRS in metres first.",
                            where=self.name)
        box = QgsRectangle()
        box.setMinimal()
        for feature in self.features:
            if not feature.geometry().isEmpty():
                box.combineExtentWith(feature.geometry().boundingBox())
        if not box.isFinite():
            raise DataError("{where} has no geometry.", where=self.name)
        centre = box.center()
        return QgsCoordinateReferenceSystem.fromProj(
            f"+proj=laea +lat_0={centre.y():.4f} +lon_0={centre.x():.4f} +datum=WGS84 +units=m +no_defs")

    def points(self, crs=None):
        """Centroids (or points) of the rows in metres.

        Returns
        -------
        ndarray of float, shape (n, 2)
            NaN where a row has no geometry.
        crs : QgsCoordinateReferenceSystem
            The CRS of the coordinates.
        """
        crs = crs or self.metric_crs()
        codes, shapes = self.transformed(crs)
        xy = np.full((len(shapes), 2), np.nan)
        for i, shape in enumerate(shapes):
            if not shape.isNull() and not shape.isEmpty():
                point = shape.centroid().asPoint()
                xy[i] = point.x(), point.y()
        return xy[codes], crs

    def centroids(self, codes):
        """Centroids of the distinct shapes, for distances.

        Returns
        -------
        xy : ndarray of float, shape (m, 2)
            Metres, or degrees where the layer is in degrees.
        lonlat : bool
            Whether they are degrees, between which distances go along great circles.
        """
        geographic = self.crs.isValid() and self.crs.isGeographic()
        xy, _ = self.points(self.crs if geographic else self.metric_crs())
        first_rows = np.unique(codes, return_index=True)[1]
        return xy[first_rows], geographic

    def back(self, crs):
        """Transform from another CRS into that of the layer.

        Returns
        -------
        callable
            Moves a geometry in place and returns it, or None where it reaches beyond the projection.
        """
        transform = QgsCoordinateTransform(crs, self.crs, self._transform_context)

        def move(geometry):
            if crs == self.crs:
                return geometry
            try:
                geometry.transform(transform)
            except QgsCsException:
                return None
            return geometry if geometry.boundingBox().isFinite() else None

        return move

    def transformed(self, crs):
        """Distinct shapes in another CRS.

        Returns
        -------
        codes : ndarray of int, shape (n,)
        shapes : list of QgsGeometry
        """
        codes, shapes = self.require_valid()
        if not self.crs.isValid() or not crs.isValid():
            which = self.name if not self.crs.isValid() else Message("The raster")
            raise DataError("{where} has no coordinate reference system; assign its projection first.", where=which)
        shapes = [_straight(g) for g in shapes]
        if self.crs == crs:
            return codes, shapes
        transform = QgsCoordinateTransform(self.crs, crs, self._transform_context)
        moved = []
        for geometry in shapes:
            copy = type(geometry)(geometry)
            if not copy.isNull():
                try:
                    copy.transform(transform)
                except QgsCsException:
                    raise DataError("{where} cannot be projected to the CRS of the raster ({crs}); check both "
                                    "projections.", where=self.name, crs=crs.authid() or crs.description()) from None
            moved.append(copy)
        return codes, moved


def _straight(geometry):
    """Turn curves into straight segments: neither GDAL's rasteriser nor the coverage of cells knows them."""
    if geometry.isNull() or not QgsWkbTypes.isCurvedType(geometry.wkbType()):
        return geometry
    return QgsGeometry(geometry.constGet().segmentize())


_NUMBER = re.compile(r"\s*-?(0|[1-9]\d{0,14})(\.\d+)?([eE][+-]?\d+)?\s*")


def _numbers_in_text(values):
    """Numbers of a column that came as text, as those of a CSV do; codes with leading zeros stay text."""
    given = [v for v in values if v is not None and v.strip()]
    if not given or not all(_NUMBER.fullmatch(v) for v in given):
        return TEXT, values
    whole = all(v.strip().lstrip("-").isdigit() for v in given)
    return INTEGER if whole else REAL, [None if v is None or not v.strip() else int(v) if whole else float(v)
                                        for v in values]


class _RowNames:
    """Sequence of row names, each made when it is asked for."""

    def __init__(self, layer, year):
        self.layer = layer
        self.year = year

    def __len__(self):
        return len(self.layer)

    def __getitem__(self, row):
        return self.layer.label(int(row), self.year)


def _printed(value):
    """Text of a value of any kind, such as a date, time or truth value."""
    to_string = getattr(value, "toString", None)
    return to_string(Qt.DateFormat.ISODate) if callable(to_string) else str(value)


def read(algorithm, parameters, name, context, feedback):
    """Read the source of parameter ``name`` once, in reading order, without QGIS's own validity stop.

    Raises
    ------
    Cancelled
        If the user stops the run meanwhile.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    features = _rows(source.getFeatures(QgsFeatureRequest(),
                                        QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks), feedback)
    if getattr(parameters.get(name), "selectedFeaturesOnly", False):
        features.sort(key=QgsFeature.id)  # QGIS hands a selection out in the order of a hash table
    layer = Layer(source.sourceName(), source.fields(), features, source.sourceCrs(), source.wkbType(),
                  context.transformContext(), _handed_on(source.sourceName(), algorithm, parameters[name], name, context))
    if not features:
        raise DataError("{where} has no features.", where=layer.name)
    return layer


def _handed_on(title, algorithm, given, name, context):
    """Name of a layer that a model hands from one step to the next, or None where it is the user's own.

    What a step in a model has written is known to nobody by its name, such as “Dissolved”.
    """
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        given = given.source.staticValue()
    if not isinstance(given, str) or context.temporaryLayerStore().mapLayer(given) is None:
        return None
    with speaking(ENGLISH):  # as all words of a message
        step = algorithm.createInstance()
        step.initAlgorithm()
        return Message("“{layer}” (what the model gives to “{step}” as “{parameter}”)", layer=title,
                       step=Message(step.displayName()), parameter=Message(step.parameterDefinition(name).description()))


def from_layer(source, context, feedback):
    """Read a map layer that is no feature source of its own parameter; it may have no rows.

    Raises
    ------
    Cancelled
        If the user stops the run meanwhile.
    """
    return Layer(source.name(), source.fields(), _rows(source.getFeatures(), feedback), source.crs(),
                 source.wkbType(), context.transformContext())


def _rows(iterator, feedback):
    """Features in reading order."""
    features = []
    for i, feature in enumerate(iterator):
        if i % READ_STEP == 0 and feedback.isCanceled():
            raise Cancelled
        features.append(feature)
    return features


def extent_of(raster, name):
    """A layer of one row: the rectangle of a raster, where no zones are given."""
    fields = QgsFields()
    feature = QgsFeature(fields)
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*raster.grid.bounds())))
    return Layer(name, fields, [feature], raster.crs, QgsWkbTypes.Type.Polygon, None)
