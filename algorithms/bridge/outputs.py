"""What a step gives back: layers, tables, rasters, numbers, reports. One write each, at the end, whole or not at all."""

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)

from ...core.columns import FLAG
from ...core.errors import DataError, ParameterError, Warn, first
from ...core.tables import join_flags
from . import compat, dependencies, fields, report, sinks, styles
from .progress import say
from .provenance import Record, history


class Outputs:
    """Results of one run."""

    def __init__(self, algorithm, parameters, context, feedback, inputs):
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context
        self.feedback = feedback
        self.inputs = inputs
        self.results = {}
        self.record = Record(algorithm, parameters, context)
        self._written = []
        self._writers = []
        self._dressed = []

    def asked(self, name):
        """Tell whether an optional output is wanted; what is not asked for is not computed."""
        definition = self.algorithm.parameterDefinition(name)
        if self.inputs.given(name):
            return True
        return not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional

    def layer(self, name, layer, columns, values, rows=None, style=None, year=None, title=None):
        """Write the features of ``layer``, in order, with new columns.

        Parameters
        ----------
        columns : sequence of core.columns.Column
        values : dict
            Column name → array, one value for each output row.
        rows : sequence of int, optional
            Row of ``layer`` behind each output row; default: each row once.
        style : styles.Style, optional
        year : str, optional
            Field of the year (a new column's or the input's), for the temporal controller.
        title : str, optional
            Name of the layer in the project; default: the label of the output.
        """
        if not self.asked(name):
            return
        count = len(layer)
        rows = range(count) if rows is None else [int(r) for r in rows]
        layer = self._without_repeated_keys(layer, rows)
        features, old_fields = layer.features, layer.fields
        columns, values = list(columns), dict(values)
        flag_at = old_fields.lookupField(FLAG.name)
        if flag_at >= 0 and compat.is_text(old_fields[flag_at]) and any(c.name == FLAG.name for c in columns):
            held = layer.values(FLAG.name)
            joined = join_flags([held[r] for r in rows], values.pop(FLAG.name))
            columns = [c for c in columns if c.name != FLAG.name]
            features = [type(features[r])(features[r]) for r in rows]
            for feature, flag in zip(features, joined):
                feature.setAttribute(flag_at, flag)
            rows = range(len(features))
            old_fields = fields.widened(old_fields, flag_at)
        out_fields, names = fields.combined(old_fields, columns)
        renamed = [f"{old} → {new}" for old, new in names.items() if new != old]
        if renamed:
            say(self.feedback, Warn("The input has fields of these names already, so the new ones are called: {names}.",
                                    names=first(renamed, len(renamed))))
        self._spare_files(name)
        destination = sinks.write(self.algorithm, self.parameters, name, self.context, self.feedback, out_fields,
                                  layer.wkb_type, layer.crs, rows, features, columns, values)
        year = names.get(year, year)
        self._finished(name, destination, dict(style=style, columns=columns, names=names, year=year,
                                               title=title or self._title(name)))

    @staticmethod
    def _without_repeated_keys(layer, rows):
        """Leave out a GeoPackage's row number where it repeats, and make a plain field of a database's key where rows repeat.

        The new table would refuse the second row as not unique.
        """
        at = layer.fields.lookupField("fid")
        if at >= 0:
            numbers = {str(layer.features[r].attribute(at)) for r in rows}
            if len(numbers) < len(rows):
                layer = layer.without({layer.fields[at].name()})
        if len(set(rows)) == len(rows):
            return layer
        return layer.without_constraints()

    def table(self, name, columns, values):
        """Write a table without geometry; ``values`` may come in parts, one dict after another."""
        if not self.asked(name):
            return
        self._spare_files(name)
        destination = sinks.write(self.algorithm, self.parameters, name, self.context, self.feedback,
                                  fields.combined(QgsFields(), columns)[0], QgsWkbTypes.Type.NoGeometry,
                                  QgsCoordinateReferenceSystem(), None, [], columns, values)
        self._finished(name, destination, dict(columns=columns, title=self._title(name)))

    def shapes(self, name, crs, wkb_type, geometries, columns, values, style=None, year=None):
        """Write a layer of new geometries (None for none), one for each row of the columns."""
        if not self.asked(name):
            return
        features = []
        for geometry in geometries:
            feature = QgsFeature()
            if geometry is not None:
                feature.setGeometry(geometry)
            features.append(feature)
        self._spare_files(name)
        destination = sinks.write(self.algorithm, self.parameters, name, self.context, self.feedback,
                                  fields.combined(QgsFields(), columns)[0], wkb_type, crs, range(len(features)),
                                  features, columns, values)
        self._finished(name, destination, dict(style=style, columns=columns, year=year, title=self._title(name)))

    def raster(self, name, grid, crs, bands, about="", style=None, strip=0, codes=False):
        """Open a raster for writing in blocks; it appears under its name once the run is whole.

        Parameters
        ----------
        style : styles.Style, optional
            Default: light to dark over what is above zero.
        strip : int
            See :class:`rasters.Writer`.
        codes : bool
            Whether the cells are codes of classes from 0 to 254, which bytes hold.
        """
        from . import rasters  # GDAL is loaded only by steps that write rasters

        self._spare_files(name)
        path = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        writer = rasters.Writer(path, grid, crs, bands, about=about, strip=strip, **(rasters.BYTES if codes else {}))
        self._writers.append((name, writer, style))
        return writer

    def number(self, name, value):
        """Give a declared number output."""
        value = fields.plain(value)
        self.results[name] = value
        self.record.numbers[name] = value

    def text(self, name, value):
        """Give a declared text output."""
        self.results[name] = None if value is None else str(value)  # QGIS takes no subclass of str

    def notes(self, notes):
        """Tell the notes of a result in the log, and keep them for the record."""
        for note in notes:
            say(self.feedback, note)
            self.record.notes.append(note)

    def html(self, name, page):
        """Write a report page; ``page(record)`` returns the HTML text and runs only if the page is asked for."""
        if not self.asked(name):
            return
        absent = dependencies.missing(("matplotlib",))
        if absent:
            raise QgsProcessingException(dependencies.how_to_install(absent))
        self._spare_files(name)
        path = self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        self._see_inputs()
        text = page(self.record)
        try:
            report.write(path, text)
        except OSError as error:
            raise DataError("{path} cannot be written ({why}); choose another place.", path=path,
                            why=error.strerror or error) from None
        self._written.append(path)
        self.results[name] = path

    def finish(self):
        """Close the rasters, attach the record to every output and return the results of the run."""
        self._see_inputs()
        for name, writer, style in self._writers:
            writer.close()
            self._finished(name, writer.path, dict(title=self._title(name), style=style))
        self._writers = []
        for destination, arguments in self._dressed:
            if not sinks.in_database(destination):  # QGIS has no place there but a table of its own making
                self.record.attach(destination, arguments["title"], self.context)
            styles.keep_with_file(destination, **arguments)
            styles.when_loaded(self.context, destination, metadata=self.record.metadata(arguments["title"]),
                               **arguments)
        return self.results

    def discard(self):
        """Leave no half-written file behind after a stopped run."""
        for _, writer, _ in self._writers:
            writer.discard()
        for destination in self._written:
            if self.context.temporaryLayerStore().mapLayer(destination) is None:
                if Path(destination).suffix.lower() == ".html":
                    sinks.remove_file(destination)
                else:
                    sinks.remove(destination)

    def _spare_files(self, name):
        """Refuse an output that would take the place of a file that this run reads, or has written already."""
        target = self.parameters.get(name)
        taken = (*self._read(), *((place, "ogr") for place in self._written),
                 *((writer.path, "ogr") for _, writer, _ in self._writers))
        if any(sinks.same_place(target, other, provider) for other, provider in taken):
            path = sinks.file_of(target) or ": ".join(sinks.table_of(target))
            raise ParameterError("“{name}” would replace {path}, which this run reads or writes already; choose "
                                 "another file.", name=self._title(name), path=path)

    def _read(self):
        """Places that this run reads, each with its provider."""
        yield from ((layer.source(), layer.providerType()) for layer in self.inputs.opened)
        for name, read in self.inputs.read.items():
            if isinstance(read, list):
                yield from ((raster.path, "ogr") for raster in read)
                continue
            source = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
            if source is not None:
                yield source.source(), source.providerType()

    def _finished(self, name, destination, arguments):
        self._written.append(destination)
        self.results[name] = destination
        self._dressed.append((destination, arguments))

    def _title(self, name):
        return self.algorithm.parameterDefinition(name).description()

    def _see_inputs(self):
        """Note what was read, once, when everything has been."""
        if self.record.inputs:
            return
        self.record.notes += self.inputs.doubts  # they were said when the fields were read
        for name, read in self.inputs.read.items():
            self.notes(getattr(read, "notes", ()))
            if isinstance(read, list):
                for raster in read:
                    self.record.saw_raster(name, raster)
                    self.record.saw_history(history(raster.layer))
            else:
                source = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
                self.record.saw_layer(name, read, source)

