"""Dressed parameters: a QGIS parameter with its help, limits and place among the advanced ones."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.units import DIMENSIONS
from .language import joined, tr, words

LARGEST = 1e15
"""No total, scale or distance of a study is larger, in whatever unit."""


def _dress(parameter, help, advanced=False):
    parameter.setHelp(help)
    if advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


# --- ways in -----------------------------------------------------------------------------------------------------

def regions(name, label, help, optional=False):
    """Polygons, one for each unit (or unit and year)."""
    return _dress(QgsProcessingParameterFeatureSource(name, label, [QgsProcessing.SourceType.TypeVectorPolygon],
                                                      optional=optional), help)


def places(name, label, help):
    """Points or polygons."""
    return _dress(QgsProcessingParameterFeatureSource(name, label, [QgsProcessing.SourceType.TypeVectorPoint,
                                                                    QgsProcessing.SourceType.TypeVectorPolygon]), help)


def table(name, label, help, optional=False):
    """Any vector layer or table without geometry (CSV, sheet, GeoPackage table)."""
    return _dress(QgsProcessingParameterFeatureSource(name, label, [QgsProcessing.SourceType.TypeVector], optional=optional),
                  help)


def field(name, label, help, parent="INPUT", optional=False, multiple=False, default=None, advanced=False):
    """A field of ``parent``. Text fields are offered too: numbers often come as text; others are refused in words."""
    return _dress(QgsProcessingParameterField(name, label, default, parent, QgsProcessingParameterField.DataType.Any,
                                              multiple, optional), help, advanced)


def unit_id(label=None, optional=False, parent="INPUT", name="UNIT_ID"):
    """Field that names the unit."""
    return field(name, label or tr("Unit field"), tr("Code or name of the unit, the same in every year."),
                 parent, optional)


def year(optional=True, label=None, parent="INPUT", name="YEAR"):
    """Field that holds the year."""
    text = tr("Integer, date, or text that begins with four digits.")
    if optional:
        text = joined(text, tr("Empty: the layer is one cross-section."))
    return field(name, label or tr("Year field"), text, parent, optional)


def unit_of(name, dimension, label, default=0):
    """Unit enum that goes with a quantity."""
    return _dress(QgsProcessingParameterEnum(name + "_UNIT", tr("Unit of: {label}").format(label=label),
                                             [words(symbol) for symbol in DIMENSIONS[dimension].symbols()],
                                             defaultValue=default),
                  tr("Unit in which the values are given; results are in the units that their labels name."))


def quantity_field(name, label, help, dimension, unit=0, optional=False, default=None, parent="INPUT"):
    """A quantity and the choice of its unit: two parameters, ``NAME`` and ``NAME_UNIT``."""
    return [field(name, label, help, parent, optional, default=default), unit_of(name, dimension, label, unit)]


def number(name, label, help, default=None, minimum=None, maximum=None, integer=False, optional=False,
           advanced=False):
    """A number with its limits; without any it is none that carries a product beyond what a float holds."""
    kind = QgsProcessingParameterNumber.Type.Integer if integer else QgsProcessingParameterNumber.Type.Double
    if not integer:
        minimum = -LARGEST if minimum is None else minimum
        maximum = LARGEST if maximum is None else maximum
    parameter = QgsProcessingParameterNumber(name, label, kind, default, optional)
    if minimum is not None:
        parameter.setMinimum(minimum)
    if maximum is not None:
        parameter.setMaximum(maximum)
    return _dress(parameter, help, advanced)


def text(name, label, help, default=None, optional=False, advanced=False, multiline=False):
    """A text."""
    return _dress(QgsProcessingParameterString(name, label, default, multiline, optional), help, advanced)


def choice(name, label, options, help, default=0, multiple=False, optional=False, advanced=False):
    """One (or some) of several; the words stand in the order of the core's options, appended only."""
    return _dress(QgsProcessingParameterEnum(name, label, options, multiple, default, optional), help, advanced)


def boolean(name, label, help, default=False, advanced=False):
    """Yes or no."""
    return _dress(QgsProcessingParameterBoolean(name, label, default), help, advanced)


def matrix(name, label, headers, help, optional=True, advanced=False):
    """A small table that the user types."""
    return _dress(QgsProcessingParameterMatrix(name, label, 1, False, headers, None, optional), help, advanced)


def extent(name, label, help):
    """A rectangle, optional."""
    return _dress(QgsProcessingParameterExtent(name, label, None, True), help, advanced=True)


def months(name, label, help, dimension=None, optional=False):
    """Twelve monthly rasters or one with twelve bands, and where they have a dimension the choice of their unit."""
    text = joined(help, tr("Twelve rasters, ordered by the month in their names, or one with twelve bands."))
    stack = rasters(name, label, text, optional)
    return [stack, unit_of(name, dimension, label)] if dimension else [stack]


RESAMPLING = (None, "near", "bilinear", "average")
"""GDAL's resampling for each choice of ALIGN; None refuses."""


def align():
    """What happens to rasters on another grid."""
    return choice("ALIGN", tr("Rasters on another grid"),
                  [tr("refuse"), tr("nearest cell"), tr("bilinear"), tr("mean of the cells")],
                  tr("Refused with both grids named, or warped to the grid of the first input while they are read; codes "
                     "always keep a code of their own. For coarser rasters bilinear is smooth, for finer ones the mean is "
                     "right."), advanced=True)


def raster(name, label, help, optional=False):
    """One raster layer."""
    return _dress(QgsProcessingParameterRasterLayer(name, label, None, optional), help)


def rasters(name, label, help, optional=False):
    """Several raster layers."""
    return _dress(QgsProcessingParameterMultipleLayers(name, label, QgsProcessing.SourceType.TypeRaster, None, optional), help)


def layers(name, label, help, optional=False):
    """Several vector layers or tables."""
    return _dress(QgsProcessingParameterMultipleLayers(name, label, QgsProcessing.SourceType.TypeVector, None, optional), help)


def weights(self_included=False):
    """Spatial weights: kind, number of neighbours, distance, islands."""
    kinds = [tr("queen contiguity"), tr("rook contiguity"), tr("k nearest"), tr("distance band"),
             tr("inverse distance"), tr("kernel (adaptive bisquare)")]
    islands = [tr("keep and flag"), tr("link to nearest"), tr("refuse")]
    about = tr("Who is a neighbour of whom. Contiguity tolerates slivers; distances are in metres, between centroids.")
    if self_included:
        about = joined(about, tr("The unit itself is included."))
    return [
        choice("WEIGHTS", tr("Spatial weights"), kinds, about),
        number("K", tr("Number of neighbours"), tr("For “k nearest” and “kernel”."), 8, minimum=1, integer=True,
               optional=True, advanced=True),
        number("DISTANCE", tr("Distance (m)"), tr("For “distance band” and “inverse distance”; empty: the smallest band "
                                                  "in which each unit has a neighbour."), minimum=0, optional=True,
               advanced=True),
        choice("ISLANDS", tr("Units without neighbours"), islands, tr("What happens to islands."), advanced=True),
    ]


def inference():
    """Permutation inference: number, seed, correction for many tests."""
    return [
        number("PERMUTATIONS", tr("Permutations"), tr("The smallest attainable p is 1 / (permutations + 1)."), 999,
               minimum=0, maximum=999999, integer=True),
        number("SEED", tr("Seed"), tr("The same seed gives the same numbers, whatever the order of the features."),
               12345, minimum=0, integer=True, advanced=True),
        correction(),
    ]


def correction():
    """Correction for many tests."""
    return choice("CORRECTION", tr("Correction for many tests"), [tr("none"), tr("FDR (Benjamini–Hochberg)"),
                                                                  "Bonferroni"],
                  tr("With one test for each unit, some are significant by chance; FDR controls their share."))


def robustness(inputs):
    """Draws with disturbed inputs: how many, and how large the errors. Optional, so that a model saved before them is whole.

    Parameters
    ----------
    inputs : str
        Names of the inputs in the order of their uncertainties, for the help.
    """
    return [
        number("DRAWS", tr("Draws with disturbed inputs"), tr("How firm the result is: 1000 tells it; 0 for none."), 0,
               minimum=0, maximum=10000, integer=True, optional=True, advanced=True),
        text("UNCERTAINTY", tr("Uncertainty of the inputs (%)"),
             tr("One for all, or one for each of: {inputs}. Each value is multiplied by a factor of its own, of which 95 % lie "
                "between 1/(1 + u) and 1 + u.").format(inputs=inputs), default="10", optional=True,
             advanced=True),
    ]


def seed(help):
    """Seed of random draws."""
    return number("SEED", tr("Seed"), help, 12345, minimum=0, integer=True, optional=True, advanced=True)


# --- ways out ----------------------------------------------------------------------------------------------------

def _sink(name, label, kind, help, optional):
    return _dress(QgsProcessingParameterFeatureSink(name, label, kind, None, optional, not optional), help)


def layer_sink(name, label, help="", optional=False):
    """A layer of polygons that the step writes."""
    return _sink(name, label, QgsProcessing.SourceType.TypeVectorPolygon, help, optional)


def point_sink(name, label, help="", optional=True):
    """A layer of points that the step writes."""
    return _sink(name, label, QgsProcessing.SourceType.TypeVectorPoint, help, optional)


def line_sink(name, label, help="", optional=True):
    """A layer of lines that the step writes."""
    return _sink(name, label, QgsProcessing.SourceType.TypeVectorLine, help, optional)


def table_sink(name, label, help="", optional=True):
    """A table without geometry; off by default unless it is the step's main result."""
    return _sink(name, label, QgsProcessing.SourceType.TypeVector, help, optional)


def raster_sink(name, label, help="", optional=False, default=None):
    """A raster that the step writes; an optional one is off by default unless it is a main result."""
    return _dress(QgsProcessingParameterRasterDestination(name, label, None, optional,
                                                          not optional if default is None else default), help)


def html_sink(name="OUTPUT_HTML", label=None, help=None, optional=True):
    """A self-contained HTML page; off by default."""
    return _dress(QgsProcessingParameterFileDestination(
        name, label or tr("Report"), tr("HTML files (*.html)"), None, optional, not optional),
        help or tr("One self-contained HTML page with the figures, charts, parameters and sources of this run."))


def number_output(name, label):
    """A headline number, for models and scripts."""
    return QgsProcessingOutputNumber(name, label)


def text_output(name, label):
    """A verdict in words, for models and scripts."""
    return QgsProcessingOutputString(name, label)
