"""A model as data: inputs, child steps with their parameters, outputs, and where each box stands."""

import uuid

from headless import ROOT
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelGroupBox,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QColor

COLUMN, ROW = 300.0, 110.0
"""Size of a cell of the grid on which the boxes stand."""
MASS = ["t CO2", "10⁴ t CO2", "Mt CO2", "t C", "10⁴ t C", "kg CO2", "g CO2"]
MONEY = ["10⁴ yuan", "yuan", "10⁸ yuan", "own unit"]
POPULATION = ["persons", "10⁴ persons"]
"""Units in the order of core/units.py, which the steps use."""
FUEL_FACTORS = ["China, standard coal", "China, enterprise guidelines", "IPCC 2006", "China, yearbook heat values × IPCC"]
LEGENDS = ["six classes: 1 cropland, 2 forest, 3 grassland, 4 water, 5 construction, 6 unused", "CLCD", "GlobeLand30",
           "ESA WorldCover", "MODIS IGBP"]
"""Choices in the order of the steps."""


class Model:
    """A model under construction; positions are columns and rows of a plain grid."""

    def __init__(self, name, title, help):
        self.model = QgsProcessingModelAlgorithm(name, "Published studies", "studies")
        self.model.setName(name)
        self.name = name
        self.order = []
        self.model.setHelpContent({"ALG_DESC": "\n".join(help), "SHORT_DESCRIPTION": title})

    @staticmethod
    def _place(component, column, row, words=None):
        component.setPosition(QPointF(140 + column * COLUMN, 80 + row * ROW))
        component.setSize(QSizeF(230, 40))
        if words:
            component.comment().setDescription(words)
            component.comment().setPosition(component.position() + QPointF(0, 66))
            component.comment().setSize(QSizeF(230, 36))

    def input(self, parameter, column, row, help):
        """Add an input."""
        # a model takes the help of its inputs from its own help, and forgets that of the parameters when it is read
        self.model.setHelpContent({**self.model.helpContent(), parameter.name(): help})
        component = QgsProcessingModelParameter(parameter.name())
        self._place(component, column, row)
        self.model.addModelParameter(parameter, component)
        self.order.append(parameter.name())

    def inputs(self, entries):
        """Add inputs: parameter, column, row and help of each."""
        for parameter, column, row, help in entries:
            self.input(parameter, column, row, help)

    def column(self, column, row, apart, entries):
        """Add inputs one below the other, so far apart: parameter and help of each."""
        for k, (parameter, help) in enumerate(entries):
            self.input(parameter, column, row + k * apart, help)

    def report_inputs(self, title, column, row, below):
        """Add what a report asks for: its title, and at row ``below`` its language."""
        self.input(text("TITLE", "Title of the report", title), column, row, "Head of the report.")
        self.input(choice("LANGUAGE", "Language of the report", ["English", "中文"]), column, below,
                   "At first that of the options, else of QGIS.")

    def step(self, child_id, step, title, column, row, words, parameters, outputs=()):
        """Add a child step.

        ``parameters`` are values; ``("input", NAME)``, ``("child", id, output)`` and ``("expression", text)`` stand for a
        model input, for the output of another child and for what QGIS computes; a list of such pairs is a multiple input.
        ``outputs`` maps a child output to the key, label and position of a model output.
        """
        child = QgsProcessingModelChildAlgorithm(_identity(step))
        child.setChildId(child_id)
        child.setDescription(title)
        self._place(child, column, row, words)
        for name, value in {**_defaults(step), **parameters}.items():
            several = isinstance(value, list) and any(isinstance(item, tuple) for item in value)
            child.addParameterSources(name, [self._source(v) for v in (value if several else [value])])
        made = {}
        for name, (key, label, at, right) in dict(outputs).items():
            output = QgsProcessingModelOutput(key)
            output.setChildId(child_id)
            output.setChildOutputName(name)
            output.setDescription(label)
            self._place(output, at, right)
            made[key] = output
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)

    @staticmethod
    def _source(value):
        if isinstance(value, tuple) and value[0] == "input":
            return QgsProcessingModelChildParameterSource.fromModelParameter(value[1])
        if isinstance(value, tuple) and value[0] == "child":
            return QgsProcessingModelChildParameterSource.fromChildOutput(value[1], value[2])
        if isinstance(value, tuple) and value[0] == "expression":
            return QgsProcessingModelChildParameterSource.fromExpression(value[1])
        return QgsProcessingModelChildParameterSource.fromStaticValue(value)

    def box(self, title, colour, column, row, columns, rows):
        """Draw a group box round a part of the grid."""
        box = QgsProcessingModelGroupBox(title)
        box.setPosition(QPointF(140 + (column + (columns - 1) / 2) * COLUMN, 80 + (row + (rows - 1) / 2) * ROW))
        box.setSize(QSizeF(columns * COLUMN - 20, rows * ROW - 6))
        box.setColor(QColor(colour))
        # QGIS draws a number of its own for each box; one that hangs on the names leaves the file as it is when built anew
        box.loadVariant({**box.toVariant(), "uuid": f"{{{uuid.uuid5(uuid.NAMESPACE_OID, self.name + title)}}}"})
        self.model.addGroupBox(box)

    def write(self):
        """Check and write the file."""
        self.model.setParameterOrder(self.order)  # else QGIS sorts the inputs by their names
        valid, problems = self.model.validate()
        if not valid:
            raise SystemExit(f"{self.name}: " + "; ".join(problems))
        target = ROOT / "algorithms" / "models" / f"{self.name}.model3"
        if not self.model.toFile(str(target)):
            raise SystemExit(f"{target} cannot be written")
        print(target.relative_to(ROOT))


def _identity(step):
    """Id of a step of ours, or of QGIS where it names its provider."""
    return step if ":" in step else f"carbonbalance:{step}"


def _defaults(step):
    """Defaults that the modeler would store with a child step."""
    definitions = QgsApplication.processingRegistry().algorithmById(_identity(step)).parameterDefinitions()
    return {d.name(): d.defaultValue() for d in definitions
            if not d.isDestination() and d.defaultValue() is not None and d.defaultValue() != ""}


# --- inputs ----------------------------------------------------------------------------------------------------------

def _layer(name, label, kind, optional):
    return QgsProcessingParameterFeatureSource(name, label, [kind], None, optional)


def polygons(name, label):
    """A layer of polygons."""
    return _layer(name, label, QgsProcessing.SourceType.TypeVectorPolygon, False)


def table(name, label, optional=False):
    """A table."""
    return _layer(name, label, QgsProcessing.SourceType.TypeVector, optional)


def field(name, label, parent, optional=False, multiple=False):
    """A field of another input, or several."""
    return QgsProcessingParameterField(name, label, None, parent, QgsProcessingParameterField.DataType.Any, multiple, optional)


def raster(name, label, optional=False):
    """A raster."""
    return QgsProcessingParameterRasterLayer(name, label, None, optional)


def rasters(name, label):
    """Several rasters."""
    return QgsProcessingParameterMultipleLayers(name, label, QgsProcessing.SourceType.TypeRaster)


def decimal(name, label, default=None):
    """A number; an optional one without a default."""
    return QgsProcessingParameterNumber(name, label, QgsProcessingParameterNumber.Type.Double, default, default is None)


def whole(name, label, default, low, high):
    """A whole number between two."""
    return QgsProcessingParameterNumber(name, label, QgsProcessingParameterNumber.Type.Integer, default, False, low, high)


def text(name, label, default=None, optional=False):
    """A text."""
    return QgsProcessingParameterString(name, label, default, False, optional)


def choice(name, label, options, default=0):
    """One of several options."""
    return QgsProcessingParameterEnum(name, label, options, False, default)
