"""What a step is given: parameters into Python values, layers into arrays. Each source is read once."""

import math

from qgis.core import QgsProcessingException, QgsProcessingUtils

from ...core.errors import DataError, ParameterError, first
from ...core.magnitudes import misnamed
from ...core.units import DIMENSIONS
from . import compat, dependencies, vectors
from .language import tr
from .progress import say


def unopened(algorithm, parameters, context):
    """Name the first layers of a list that cannot be opened, or None."""
    for definition in algorithm.parameterDefinitions():
        given = parameters.get(definition.name())
        if definition.type() != "multilayer" or not isinstance(given, (list, tuple)):
            continue
        lost = [v for v in given if isinstance(v, str) and QgsProcessingUtils.mapLayerFromString(v, context) is None]
        if lost:
            return tr("“{name}” has layers that cannot be opened ({first}); check the files, or leave them out.").format(
                name=definition.description(), first=first(lost))
    return None


class Inputs:
    """Parameters of one run."""

    def __init__(self, algorithm, parameters, context, feedback):
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context
        self.feedback = feedback
        self.read = {}
        self.opened = []
        self.doubts = []

    def _definition(self, name):
        return self.algorithm.parameterDefinition(name)

    def given(self, name):
        """Tell whether an optional parameter (or output) is set."""
        value = self.parameters.get(name)
        return value is not None and value != "" and value != []

    def layer(self, name):
        """Rows of a feature source; polygons and tables alike."""
        if name not in self.read:
            self.read[name] = vectors.read(self.algorithm, self.parameters, name, self.context, self.feedback)
        return self.read[name]

    regions = layer
    table = layer

    def layers(self, name):
        """Layers and tables of a multiple-layers parameter, each with its rows: [(QgsVectorLayer, Layer)]."""
        found = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        if not found:
            raise ParameterError("“{name}” names no layer that can be opened; choose one or more vector layers or "
                                 "tables.", name=self._definition(name).description())
        self.opened += found
        return [(layer, vectors.from_layer(layer, self.context, self.feedback)) for layer in found]

    def raster_list(self, name):
        """Rasters of a multiple-layers parameter, opened through GDAL."""
        layers = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        if not layers:
            raise ParameterError("“{name}” names no raster that can be opened; choose one or more raster layers.",
                                 name=self._definition(name).description())
        from . import rasters  # GDAL is loaded only by steps that read rasters

        opened = [rasters.Raster(layer) for layer in layers]
        self.read[name] = opened
        return opened

    def raster(self, name):
        """One raster, opened through GDAL."""
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        if layer is None:
            raise ParameterError("“{name}” names no raster that can be opened; choose a raster layer.",
                                 name=self._definition(name).description())
        from . import rasters

        opened = rasters.Raster(layer)
        self.read[name] = [opened]
        return opened

    def field(self, name):
        """Name of the chosen field, or None."""
        names = self.fields(name)
        return names[0] if names else None

    def required_field(self, name):
        """Name of a field that another choice has made necessary."""
        chosen = self.field(name)
        if chosen is None:
            raise ParameterError("“{name}” is empty; choose a field.", name=self._definition(name).description())
        return chosen

    def fields(self, name):
        """Names of the chosen fields."""
        if not self.given(name):
            return []
        parameters, given = self.parameters, self.parameters[name]
        if isinstance(given, list) and any(isinstance(item, list) for item in given):
            # QGIS drops what is nested
            parameters = {**parameters, name: compat.flat(given)}
        return [f for f in compat.strings(self.algorithm, parameters, name, self.context) if f]

    @staticmethod
    def require(packages):
        """Refuse to go on without packages that only this choice needs."""
        absent = dependencies.missing(packages)
        if absent:
            raise QgsProcessingException(dependencies.how_to_install(absent))

    def unit_factor(self, name, dimension):
        """Canonical units in one unit of the quantity ``name``."""
        index = self.algorithm.parameterAsEnum(self.parameters, name + "_UNIT", self.context)
        return DIMENSIONS[dimension].factor(index)

    def unit(self, name, dimension):
        """The core.units.Unit chosen for the quantity ``name``."""
        return DIMENSIONS[dimension].units[self.unit_index(name)]

    def unit_index(self, name):
        """Index of the unit chosen for the quantity ``name``."""
        return self.algorithm.parameterAsEnum(self.parameters, name + "_UNIT", self.context)

    def quantity(self, layer, name, dimension):
        """Field of a quantity in canonical units, or None where it is not chosen."""
        chosen = self.field(name)
        if chosen is None:
            return None
        doubt = misnamed(chosen, dimension, self.unit_index(name))
        if doubt is not None:
            say(self.feedback, doubt)
            self.doubts.append(doubt)
        return layer.numbers(chosen) * self.unit_factor(name, dimension)

    def area_km2(self, layer, name="AREA"):
        """Area in km²: the named field in its unit, or the ellipsoidal measure of the polygons."""
        chosen = self.field(name)
        if chosen is not None:
            return layer.numbers(chosen) * self.unit_factor(name, "area")
        return layer.areas_km2()

    def extent(self, name, crs):
        """A rectangle in a CRS as ``xmin, ymin, xmax, ymax``, or None where it is empty."""
        box = self.algorithm.parameterAsExtent(self.parameters, name, self.context, crs)
        return None if box.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def neighbourhoods(self, layer):
        """Spatial weights of a layer by the common parameters WEIGHTS, K, DISTANCE and ISLANDS."""
        from ...core.options import Islands, WeightsKind
        from ...core.weights import Neighbourhoods

        codes, shapes = layer.shapes_wkb()
        xy, lonlat = layer.centroids(codes)
        kind = self.choice("WEIGHTS", WeightsKind)
        return Neighbourhoods(xy, shapes, codes, kind, self.integer("K") or 8, self.number("DISTANCE") or None,
                              self.choice("ISLANDS", Islands), lonlat, labels=layer.row_names(self.field("YEAR")))

    def number(self, name):
        """A number, or None where an optional one is empty."""
        if not self.given(name) and self._definition(name).defaultValue() is None:
            return None
        value = self.algorithm.parameterAsDouble(self.parameters, name, self.context)
        if not math.isfinite(value):
            raise ParameterError("“{name}” must be a finite number.", name=self._definition(name).description())
        return value

    def integer(self, name):
        """An integer, or None where an optional one is empty."""
        if not self.given(name) and self._definition(name).defaultValue() is None:
            return None
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def text(self, name):
        """A trimmed text, or the empty string."""
        return (self.algorithm.parameterAsString(self.parameters, name, self.context) or "").strip()

    def flag(self, name):
        """A yes or no."""
        return self.algorithm.parameterAsBoolean(self.parameters, name, self.context)

    def choice(self, name, options):
        """The member of the core's option class that the enum stands for."""
        return list(options)[self.algorithm.parameterAsEnum(self.parameters, name, self.context)]

    def choices(self, name, options):
        """The members of the core's option class that a multiple enum stands for."""
        members = list(options)
        return [members[i] for i in self.algorithm.parameterAsEnums(self.parameters, name, self.context)]

    def coefficients(self, name):
        """A coefficient table of the user's own: its keys, its values, and its name.

        It has the fields ``key`` and ``value``, as the table that ``exportcoefficients`` writes.
        """
        layer = self.table(name)
        fields = {f.name().lower(): f.name() for f in layer.fields}
        for needed in ("key", "value"):
            if needed not in fields:
                raise DataError("The table {table} has no field “{field}”; it needs key and value, as “Export a coefficient "
                                "table” writes them.", table=layer.name, field=needed)
        keys = layer.keys(fields["key"])
        rows = [i for i, k in enumerate(keys) if k is not None]
        values = layer.numbers(fields["value"])
        return [keys[i] for i in rows], [float(values[i]) for i in rows], layer.title

    def disturbance(self, names):
        """How the inputs are disturbed, by the common parameters DRAWS, UNCERTAINTY and SEED."""
        from ...core.robustness import disturbance

        return disturbance(self.integer("DRAWS"), self.text("UNCERTAINTY"), names, self.integer("SEED"))

    def matrix(self, name):
        """Cells of a matrix parameter, row by row, as a flat list of texts."""
        if not self.given(name):
            return []
        return [str(v) for v in compat.flat(self.algorithm.parameterAsMatrix(self.parameters, name, self.context))]


