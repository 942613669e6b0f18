"""Write the ready-made models into algorithms/models, so that they open in the graphical modeler like hand-made ones.

A model is described here as data: inputs, child steps with their parameters, outputs, and where each box stands.
Run with ``make models``; the plugin must be installed in the profile that the environment names.
"""

import os
import sys
import uuid
from pathlib import Path

os.environ.setdefault("QT_HASH_SEED", "0")  # the same model gives the same bytes
os.environ["LC_ALL"] = "C.UTF-8"  # in English, which provider/study_model.py translates

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

RASTER = QgsProcessing.SourceType.TypeRaster
ROOT = Path(__file__).resolve().parents[1]
COLUMN, ROW = 300.0, 110.0
MASS = ["t CO2", "10⁴ t CO2", "Mt CO2", "t C", "10⁴ t C", "kg CO2", "g CO2"]
MONEY = ["10⁴ yuan", "yuan", "10⁸ yuan", "own unit"]
POPULATION = ["persons", "10⁴ persons"]
FUEL_FACTORS = ["China, standard coal", "China, enterprise guidelines", "IPCC 2006", "China, yearbook heat values × IPCC"]
"""Units in the order of core/units.py, which the steps use."""


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


def _source(name, label, polygons=True, optional=False):
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon if polygons else QgsProcessing.SourceType.TypeVector]
    return QgsProcessingParameterFeatureSource(name, label, kinds, None, optional)


def _field(name, label, parent, optional=False, multiple=False):
    return QgsProcessingParameterField(name, label, None, parent, QgsProcessingParameterField.DataType.Any, multiple, optional)


def _units(name, label, units, default=0):
    return QgsProcessingParameterEnum(name, label, units, False, default)


def county_balance():
    """Study 5: lights and NPP to balance, drivers, zones and report."""
    m = Model("studycountybalance", "County carbon balance (study 5)", (
        "Redoes the study of Peng et al. (2023) on the carbon balance of the counties of Jiangsu with your own layers: "
        "emissions by night light, sequestration from NPP, carbon balance coefficient, growth, LMDI drivers, four "
        "zones, and a report.",
        "Data: polygons of the counties of one province; yearly night-light rasters of one harmonised series; yearly "
        "NPP rasters (MOD17A3HGF); the province's total of each year; a table with GDP (constant prices) and "
        "population by county and year.",
        "Where the study leaves a choice open, ours are: NPP × 1.62/0.45 as the study says; classes of Q at 1, 2, 5, "
        "10, 40, of which the study names 1, 10 and 40; zones cut at ECC = 1 and ESC = 1, which the study's text "
        "implies and its table, a picture, may refine; area measured on the ellipsoid.",
    ))
    m.box("Emission", "#fdebd0", 0, 0, 4, 3)
    m.box("Counties", "#f4f1de", 0, 3, 1, 3)
    m.box("Sequestration", "#e3f4e8", 0, 6, 4, 3)
    m.box("Panel", "#e8f1fa", 4, 3, 2, 6)
    m.box("Balance, drivers, zones", "#e3f4e8", 6, 0, 2, 9)
    m.box("Report", "#f1e6f5", 8, 0, 1, 9)

    inputs = (
        (_source("COUNTIES", "Counties"), 0, 3.4, "One polygon feature for each county."),
        (_field("UNIT_ID", "Unit field of the counties", "COUNTIES"), 0, 4.1, "Code or name of the county."),
        (_field("NAME_FIELD", "Name field of the counties", "COUNTIES", optional=True), 0, 4.8,
         "Name for tables and maps; the other fields of the counties are left behind, so that none is mistaken for a "
         "result."),
        (QgsProcessingParameterMultipleLayers("LIGHTS", "Yearly night lights", RASTER), 0, 1,
         "One raster a year, with the year in its name."),
        (QgsProcessingParameterMultipleLayers("NPP", "Yearly NPP", RASTER), 0, 6.3,
         "One raster a year, with the year in its name, in kg C/m² after the scale factor."),
        (QgsProcessingParameterNumber("NPP_SCALE", "Scale factor of the NPP", QgsProcessingParameterNumber.Type.Double,
                                      0.0001), 0, 6.95, "MODIS: 0.0001."),
        (QgsProcessingParameterNumber("NPP_MIN", "Smallest valid NPP cell value", QgsProcessingParameterNumber.Type.Double,
                                      -30000), 0, 7.6, "Before scaling; MODIS: −30000."),
        (QgsProcessingParameterNumber("NPP_MAX", "Largest valid NPP cell value", QgsProcessingParameterNumber.Type.Double,
                                      32700), 0, 8.25, "Before scaling; MODIS: 32700."),
        (_source("TOTALS", "Provincial totals", False), 2, 0.3, "One row for each year."),
        (_field("TOTALS_YEAR", "Year field of the totals", "TOTALS"), 2, 0.95, "The years of the rasters."),
        (_field("TOTALS_VALUE", "Emission field of the totals", "TOTALS"), 2, 1.6, "The total of the province."),
        (_units("TOTALS_UNIT", "Unit of the totals", MASS, 2), 2, 2.25, "Unit of the emission field."),
        (_source("STATISTICS", "Statistics", False), 4, 5.6, "One row for each county and year."),
        (_field("STATISTICS_UNIT", "Unit field of the statistics", "STATISTICS"), 4, 6.3, "The codes of the counties."),
        (_field("STATISTICS_YEAR", "Year field of the statistics", "STATISTICS"), 4, 7, "The years of the rasters."),
        (_field("GDP", "GDP at constant prices", "STATISTICS"), 5, 5.6, "Field of the statistics."),
        (_units("GDP_UNIT", "Unit of the GDP", MONEY), 5, 6.3, "Yearbooks often give 10⁸ yuan (亿元)."),
        (_field("POPULATION", "Population", "STATISTICS"), 5, 7, "Field of the statistics."),
        (_units("POPULATION_UNIT", "Unit of the population", POPULATION), 5, 7.7, "Yearbooks often give 10⁴ persons (万人)."),
        (QgsProcessingParameterString("PERIODS", "Periods of the decomposition", None, False, True), 6, 6.3,
         "Such as 2000-2010, 2011-2021; empty: first and last year."),
        (QgsProcessingParameterString("TITLE", "Title of the report", "County carbon balance"), 8, 2, "Head of the report."),
        (QgsProcessingParameterEnum("LANGUAGE", "Language of the report", ["English", "中文"], False, 0), 8, 2.8,
         "At first that of the options, else of QGIS."),
    )
    for parameter, column, row, help in inputs:
        m.input(parameter, column, row, help)

    unit = ("input", "UNIT_ID")
    m.step("light", "zonalpanel", "Night light by county", 1, 1, "Sum of the cells; negative noise counts as zero", {
        "INPUT": ("input", "COUNTIES"), "UNIT_ID": unit, "RASTERS": ("input", "LIGHTS"), "KIND": 0, "NOISE": 0,
        "FIELDS": [unit, ("input", "NAME_FIELD")], "PREFIX": "ntl_"})
    m.step("emission", "allocateemissions", "Emissions by night light", 3, 1, "C_it = C_t · DN_it / Σ DN_it", {
        "INPUT": ("child", "light", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "LIGHT": "ntl_sum",
        "TOTALS": ("input", "TOTALS"), "TOTALS_YEAR": ("input", "TOTALS_YEAR"),
        "TOTALS_VALUE": ("input", "TOTALS_VALUE"), "TOTAL_UNIT": ("input", "TOTALS_UNIT"), "METHOD": 0})
    m.step("npp", "zonalpanel", "NPP by county", 1, 7, "Density × cell area, in t C", {
        "INPUT": ("input", "COUNTIES"), "UNIT_ID": unit, "RASTERS": ("input", "NPP"), "KIND": 2, "DENSITY_UNIT": 0,
        "SCALE": ("input", "NPP_SCALE"), "VALID_MIN": ("input", "NPP_MIN"), "VALID_MAX": ("input", "NPP_MAX"), "FIELDS": [unit],
        "PREFIX": "npp_"})
    m.step("sink", "sequestration", "Sequestration", 2, 7, "N = NPP · 1.62 / 0.45", {
        "INPUT": ("child", "npp", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "NPP": "npp_sum", "NPP_UNIT": 0,
        "FACTOR": 0})
    m.step("both", "joinpanel", "Sinks to sources", 4, 3.8, "By county and year", {
        "INPUT": ("child", "emission", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year",
        "TABLE": ("child", "sink", "OUTPUT"), "TABLE_UNIT_ID": unit, "TABLE_YEAR": "year",
        "FIELDS": ["npp_mean", "npp_pct", "npp_tc", "seq", "flag"]})
    m.step("panel", "joinpanel", "Statistics", 5, 3.8, "GDP and population by county and year", {
        "INPUT": ("child", "both", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "TABLE": ("input", "STATISTICS"),
        "TABLE_UNIT_ID": ("input", "STATISTICS_UNIT"), "TABLE_YEAR": ("input", "STATISTICS_YEAR"),
        "FIELDS": [("input", "GDP"), ("input", "POPULATION")], "CLASH": 2})
    m.step("balance", "carbonbalance", "Carbon balance", 6, 1, "Surplus or deficit, Q and its classes", {
        "INPUT": ("child", "panel", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "EMISSION": "co2", "SINK": "seq",
        "GDP": ("input", "GDP"), "GDP_UNIT": ("input", "GDP_UNIT"), "POPULATION": ("input", "POPULATION"),
        "POPULATION_UNIT": ("input", "POPULATION_UNIT")},
        {"OUTPUT": ("BALANCE", "Carbon balance", 7, 0.6), "OUTPUT_TABLE": ("YEARS", "Totals by year", 7, 1.4)})
    m.step("growth", "growth", "Growth", 6, 3, "Of emission, sink and Q", {
        "INPUT": ("child", "balance", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "VALUE": ["co2", "seq", "q"]},
        {"OUTPUT": ("GROWTH", "Growth", 7, 3)})
    m.step("lmdi", "lmdi", "LMDI drivers", 6, 5, "C/N = C/G · G/P · P/S · S/N", {
        "INPUT": ("child", "balance", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "C": "co2", "N": "seq",
        "G": ("input", "GDP"), "P": ("input", "POPULATION"), "PERIODS": ("input", "PERIODS")},
        {"OUTPUT": ("EFFECTS", "LMDI effects", 7, 4.6),
         "OUTPUT_TABLE": ("EFFECTS_TABLE", "LMDI effects, long", 7, 5.4)})
    m.step("zones", "balancezones", "Zones", 6, 7.6, "ECC and ESC cut at 1", {
        "INPUT": ("child", "balance", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "EMISSION": "co2", "SINK": "seq",
        "GDP": ("input", "GDP"), "GDP_UNIT": ("input", "GDP_UNIT")},
        {"OUTPUT": ("ZONES", "Carbon balance zones", 7, 7.2), "OUTPUT_TABLE": ("ZONES_TABLE", "Zones by year", 7, 8)})
    m.step("report", "studyreport", "Report", 8, 4, "Maps, charts, tables, methods, provenance", {
        "TITLE": ("input", "TITLE"), "UNIT_ID": unit, "YEAR": "year", "LANGUAGE": ("input", "LANGUAGE"),
        "LAYERS": [("child", "zones", "OUTPUT"), ("child", "growth", "OUTPUT"), ("child", "lmdi", "OUTPUT"),
                   ("child", "lmdi", "OUTPUT_TABLE")]},
        {"OUTPUT_HTML": ("HTML", "Report", 8, 5.6)})
    m.write()


def agglomeration_zoning():
    """Study 3: land use and energy to balance, hot spots, local regression, coordination, evaluation, zones, report."""
    m = Model("studyagglomerationzoning", "Carbon balance and zones of an urban agglomeration (study 3)", (
        "Redoes the study of the Beibu Gulf urban agglomeration with your own layers: conversion of land use, carbon sources "
        "and sinks of land use and energy, carbon balance, hot and cold spots, landscape metrics and their local regression, "
        "coupling coordination of sources and sinks, evaluation of three subsystems by entropy weights and TOPSIS, zones by "
        "their three axes (magic cube), geographical detector, and a report.",
        "Data: polygons of the cities; a land-use raster for each year, in a projected system with cells in m, with the year in "
        "its name; a table of energy statistics and one of indicators, with a row for each city and year.",
        "Where the study leaves a choice open, ours are: the built-in coefficients and factors; queen contiguity; densities "
        "(t/km²) for the coordination of sources and sinks, over one range for all years; equal weights there and entropy "
        "weights for the indicators, year by year; natural breaks on the axes, and the built-in table of 27 cubes, because the "
        "study publishes neither cuts nor table. Local regression (adaptive gaussian kernel, which leaves weight to all of a few "
        "cities; best AICc) and detector explain Q (source to sink) in each year.",
        "With 15 cities a local regression bears two or three metrics, and classes of the detector are few: the results "
        "describe, and prove little. The study's abstract prints no kernel, bandwidth or list of metrics.",
    ))
    m.box("Data", "#f4f1de", 0, 0, 1, 11.6)
    m.box("Land-use change", "#e8f1fa", 1, 0, 2, 3)
    m.box("Sources, sinks and landscape", "#fdebd0", 1, 3, 2, 8.6)
    m.box("Balance", "#e3f4e8", 3, 3, 3, 4.5)
    m.box("Pattern and causes", "#e8f1fa", 6, 0, 3, 7.5)
    m.box("Evaluation and zones", "#e3f4e8", 3, 7.6, 6, 5.2)
    m.box("Report", "#f1e6f5", 9, 2, 1, 6)

    number, text, enum = QgsProcessingParameterNumber, QgsProcessingParameterString, QgsProcessingParameterEnum
    legends = ["six classes: 1 cropland, 2 forest, 3 grassland, 4 water, 5 construction, 6 unused", "CLCD", "GlobeLand30",
               "ESA WorldCover", "MODIS IGBP"]
    factors = ["China, standard coal", "China, enterprise guidelines", "IPCC 2006", "China, yearbook heat values × IPCC"]

    def indicators(name, label, optional=False):
        return _field(name, label, "STATISTICS", optional, True)

    inputs = (
        (_source("UNITS", "Cities"), 0, 4.2, "One polygon feature for each city."),
        (_field("UNIT_ID", "Unit field of the cities", "UNITS"), 0, 5.1, "Code or name of the city."),
        (QgsProcessingParameterMultipleLayers("LANDUSE", "Land-use rasters", RASTER), 0, 6,
         "One a year, with the year in its name; projected, cells in m."),
        (enum("LEGEND", "Legend", legends, False, 0), 0, 3.3, "What the codes of the rasters mean."),
        (QgsProcessingParameterRasterLayer("LANDUSE_FROM", "First land-use raster"), 0, 0.3, "For the conversion of land use."),
        (number("YEAR_FROM", "First year", number.Type.Integer, 2000, False, 1, 9999), 0, 1, "Of the first raster."),
        (QgsProcessingParameterRasterLayer("LANDUSE_TO", "Last land-use raster"), 0, 1.7, "On the grid of the first."),
        (number("YEAR_TO", "Last year", number.Type.Integer, 2020, False, 1, 9999), 0, 2.4, "Of the last raster."),
        (_source("ENERGY", "Energy statistics", False), 0, 6.9, "One row for each city and year; fields named like the fuels of "
         "the factor table, such as raw coal, coke, diesel (原煤, 焦炭, 柴油)."),
        (_field("ENERGY_UNIT", "Unit field of the energy statistics", "ENERGY"), 0, 7.6, "The codes of the cities."),
        (_field("ENERGY_YEAR", "Year field of the energy statistics", "ENERGY"), 0, 8.3, "The years of the rasters."),
        (enum("FUEL_FACTORS", "Emission factors of fuels", factors, False, 0), 1, 9.2, "Built-in tables."),
        (enum("MASS_UNIT", "Unit of fuels", ["t", "10⁴ t"], False, 1), 1, 10, "Of solid and liquid fuels."),
        (enum("GAS_UNIT", "Unit of gases", ["10⁴ m³", "10⁸ m³", "m³"], False, 1), 2, 10, "Of gas volumes."),
        (text("METRIC_CLASSES", "Classes with landscape metrics", "2=forest, 5=construction land"), 1, 3.3,
         "Codes in the rasters, with names."),
        (text("METRICS", "Metrics of the local regression", "ed_5, pd_2"), 6, 5.1,
         "Two or three of pland, pd, lpi, ed, cohes, ai with the code of a class (ed_5), and shdi, contag; with commas between."),
        (_source("STATISTICS", "Indicators", False), 0, 9, "One row for each city and year."),
        (_field("STATISTICS_UNIT", "Unit field of the indicators", "STATISTICS"), 0, 9.7, "The codes of the cities."),
        (_field("STATISTICS_YEAR", "Year field of the indicators", "STATISTICS"), 0, 10.4, "The years of the rasters."),
        (_field("GDP", "GDP at constant prices", "STATISTICS"), 4, 3.3, "Field of the indicators."),
        (_units("GDP_UNIT", "Unit of the GDP", MONEY), 4, 4, "Yearbooks often give 10⁸ yuan (亿元)."),
        (_field("POPULATION", "Population", "STATISTICS"), 5, 3.3, "Field of the indicators."),
        (_units("POPULATION_UNIT", "Unit of the population", POPULATION), 5, 4, "Yearbooks often give 10⁴ persons (万人)."),
        (indicators("SOCIETY", "Society: more is better"), 3, 10.9, "Indicators such as income, urbanisation; any unit."),
        (indicators("SOCIETY_LESS", "Society: less is better", True), 3, 11.6, "Indicators such as unemployment."),
        (indicators("RESOURCES", "Resources: more is better"), 4, 10.9, "Indicators such as reuse of waste, renewables."),
        (indicators("RESOURCES_LESS", "Resources: less is better", True), 4, 11.6, "Indicators such as water use per GDP."),
        (indicators("ECOLOGY", "Ecology: more is better"), 5, 10.9, "Indicators such as forest cover, green space."),
        (indicators("ECOLOGY_LESS", "Ecology: less is better", True), 5, 11.6, "Indicators such as PM2.5."),
        (QgsProcessingParameterFeatureSource("ZONE_TABLE", "Zone table", [QgsProcessing.SourceType.TypeVector], None, True),
         6, 10.9, "27 rows with key (111 to 333), value and name; empty: the built-in one."),
        (indicators("FACTORS", "Factors of the detector"), 6, 6.2, "Indicators that may explain Q."),
        (text("TITLE", "Title of the report", "Carbon balance and zones"), 9, 3, "Head of the report."),
        (enum("LANGUAGE", "Language of the report", ["English", "中文"], False, 0), 9, 4,
         "At first that of the options, else of QGIS."),
    )
    for parameter, column, row, help in inputs:
        m.input(parameter, column, row, help)

    unit, legend = ("input", "UNIT_ID"), {"CLASSES_PRESET": ("input", "LEGEND")}
    m.step("change", "landusetransition", "Conversion of land use", 1, 1, "First to last year", {
        **legend, "LANDUSE_FROM": ("input", "LANDUSE_FROM"), "YEAR_FROM": ("input", "YEAR_FROM"),
        "LANDUSE_TO": ("input", "LANDUSE_TO"), "YEAR_TO": ("input", "YEAR_TO")},
        {"OUTPUT_TABLE": ("CONVERSIONS", "Conversions", 2, 0.3), "MATRIX": ("MATRIX", "Transfer matrix", 2, 1),
         "DYNAMICS": ("DYNAMICS", "Dynamics of the classes", 2, 1.7)})
    m.step("landscape", "landscapemetrics", "Landscape metrics", 1, 4.6, "Of forest, construction land and the whole", {
        "LANDUSE": ("input", "LANDUSE"), "ZONES": ("input", "UNITS"), "UNIT_ID": unit, "CLASSES": ("input", "METRIC_CLASSES"),
        "METRICS": [0, 2, 3, 5, 11, 12, 16, 19]})
    m.step("energy", "activityemissions", "Emission of energy", 1, 7.8, "Σ fuel × factor", {
        "INPUT": ("input", "ENERGY"), "FACTORS_PRESET": ("input", "FUEL_FACTORS"), "MASS_UNIT": ("input", "MASS_UNIT"),
        "GAS_UNIT": ("input", "GAS_UNIT")}, {"OUTPUT_TABLE": ("ENERGY_TABLE", "Emission by fuel", 2, 8.6)})
    m.step("land", "landusecarbon", "Carbon of land use", 2, 6.2, "A · δ · 44/12; construction land by its energy", {
        **legend, "INPUT": ("input", "UNITS"), "UNIT_ID": unit, "LANDUSE": ("input", "LANDUSE"),
        "BUILT_TABLE": ("child", "energy", "OUTPUT"), "BUILT_TABLE_UNIT_ID": ("input", "ENERGY_UNIT"),
        "BUILT_TABLE_YEAR": ("input", "ENERGY_YEAR"), "BUILT_TABLE_VALUE": "src_total", "BUILT_EMISSION_UNIT": 0},
        {"OUTPUT": ("LAND", "Carbon of land use", 2, 4.6)})
    # net is left out here: the balance makes it anew, and no field should stand there twice
    m.step("both", "joinpanel", "Carbon to landscape", 3, 5.4, "By city and year", {
        "INPUT": ("child", "landscape", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "TABLE": ("child", "land", "OUTPUT"),
        "TABLE_UNIT_ID": unit, "TABLE_YEAR": "year",
        "FIELDS": ["a_crop", "a_forest", "a_grass", "a_water", "a_built", "a_bare", "src_crop", "src_built", "src_total",
                   "snk_forest", "snk_grass", "snk_water", "snk_bare", "snk_total", "ratio", "eq_forest", "flag"]})
    m.step("panel", "joinpanel", "Indicators", 4, 5.4, "By city and year", {
        "INPUT": ("child", "both", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "TABLE": ("input", "STATISTICS"),
        "TABLE_UNIT_ID": ("input", "STATISTICS_UNIT"), "TABLE_YEAR": ("input", "STATISTICS_YEAR")})
    m.step("balance", "carbonbalance", "Carbon balance", 5, 5.4, "Surplus or deficit, Q, densities", {
        "INPUT": ("child", "panel", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "EMISSION": "src_total", "SINK": "snk_total",
        "GDP": ("input", "GDP"), "GDP_UNIT": ("input", "GDP_UNIT"), "POPULATION": ("input", "POPULATION"),
        "POPULATION_UNIT": ("input", "POPULATION_UNIT")},
        {"OUTPUT_TABLE": ("YEARS", "Totals by year", 5, 6.6)})
    panel = {"INPUT": ("child", "balance", "OUTPUT"), "YEAR": "year"}
    m.step("hot", "hotspots", "Hot and cold spots", 6, 0.4, "Gi* of the net emission, queen contiguity", {
        **panel, "UNIT_ID": unit, "VALUE": "net"}, {"OUTPUT": ("HOTSPOTS", "Hot and cold spots", 7, 0.4)})
    m.step("coupling", "couplingcoordination", "Coupling coordination", 6, 2, "Of source and sink per km², all years", {
        **panel, "UNIT_ID": unit, "SYSTEMS": ["c_dens", "n_dens"], "NORMALIZE": 1, "FORM": 0, "POOL_YEARS": True},
        {"OUTPUT": ("COORDINATION", "Coupling coordination", 7, 1.6),
         "OUTPUT_TABLE": ("COORDINATION_TABLE", "Coordination by year", 7, 2.4)})
    m.step("gwr", "gwr", "Local regression of Q", 6, 3.6, "On landscape metrics; adaptive gaussian, AICc", {
        **panel, "DEPENDENT": "q", "STANDARDIZE": True, "KERNEL": 1,
        "EXPLANATORY": ("expression", "regexp_replace(trim(@METRICS), '[;,，； ]+', ';')")},
        {"OUTPUT": ("GWR", "Local regression", 7, 3.2), "OUTPUT_TABLE": ("TERMS", "Coefficients", 7, 4)})
    m.step("detector", "geodetector", "Geographical detector", 7, 5.4, "What explains Q, and in pairs", {
        **panel, "VALUE": "q", "FACTORS": ("input", "FACTORS"), "CLASSES": "3-4"},
        {"OUTPUT_TABLE": ("DETECTOR", "Factor detector", 8, 5), "INTERACTION": ("INTERACTION", "Interaction detector", 8, 5.8)})
    before = "balance"
    for column, (key, name, words, source) in enumerate((
            ("society", "soc", "Society", "SOCIETY"), ("resources", "res", "Resources", "RESOURCES"),
            ("ecology", "eco", "Ecology", "ECOLOGY")), 3):
        m.step(key, "entropytopsis", f"{words}: closeness", column, 8.3, "Entropy weights, TOPSIS, year by year", {
            "INPUT": ("child", before, "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "POSITIVE": ("input", source),
            "NEGATIVE": ("input", f"{source}_LESS"), "NAME": name},
            {"OUTPUT_TABLE": (f"WEIGHTS_{source}", f"Weights and obstacles: {words.lower()}", column, 9.7)})
        before = key
    m.step("cube", "cubezones", "Zones by three axes", 6, 8.3, "Natural breaks, 27 cubes, three zones", {
        "INPUT": ("child", "ecology", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "AXIS_X": "soc", "AXIS_Y": "res",
        "AXIS_Z": "eco", "LEVELS": 0, "ZONE_TABLE": ("input", "ZONE_TABLE")},
        {"OUTPUT": ("ZONES", "Zones", 7, 7.9), "OUTPUT_TABLE": ("CUBES", "Cities by cube", 7, 8.7),
         "LEVELS_TABLE": ("LEVELS", "Cuts of the axes", 7, 9.5)})
    m.step("report", "studyreport", "Report", 9, 5.2, "Maps, charts, tables, methods, provenance", {
        "TITLE": ("input", "TITLE"), "LANGUAGE": ("input", "LANGUAGE"),
        "LAYERS": [("child", child, output) for child, outputs in (
            ("cube", ("OUTPUT", "OUTPUT_TABLE", "LEVELS_TABLE")), ("land", ("OUTPUT",)), ("change", ("OUTPUT_TABLE", "DYNAMICS")),
            ("energy", ("OUTPUT_TABLE",)), ("hot", ("OUTPUT",)), ("coupling", ("OUTPUT", "OUTPUT_TABLE")),
            ("landscape", ("OUTPUT",)), ("gwr", ("OUTPUT", "OUTPUT_TABLE", "MODELS")), ("society", ("OUTPUT_TABLE",)),
            ("resources", ("OUTPUT_TABLE",)), ("ecology", ("OUTPUT_TABLE",)), ("detector", ("OUTPUT_TABLE", "INTERACTION")))
            for output in outputs]},
        {"OUTPUT_HTML": ("HTML", "Report", 9, 6.8)})
    m.write()


def prefecture_drivers():
    """Study 4: growth, autocorrelation, global and local regression of sources and sinks, groups of units, report."""
    m = Model("studyprefecturedrivers", "Drivers and groups of prefectures (study 4)", (
        "Redoes the study of Lin et al. (2023) on the drivers of carbon emission and sequestration in China's prefectures with "
        "your own layers: growth, spatial autocorrelation and clusters, global and geographically weighted regression of "
        "emission and of sequestration, and groups of units with the same drivers.",
        "Data: one layer of polygons with a row for each unit and year, that holds emission, sequestration and the drivers "
        "(population, GDP per person, share of the secondary industry, built-up area, green space, NDVI, temperature …). "
        "“Join a table by unit and year” makes it of polygons and a yearbook.",
        "Where the study leaves a choice open, ours are: queen contiguity; fields as z-scores, so that coefficients can be "
        "compared; adaptive bisquare kernel with the bandwidth of the smallest AICc; six groups by k-means on the z-scores of "
        "all coefficients but the intercepts. The study does not print its kernel, bandwidth and method of grouping.",
    ))
    m.box("Data", "#f4f1de", 0, 0, 1, 12)
    m.box("Emission", "#fdebd0", 1, 0, 4, 5)
    m.box("Change", "#e8f1fa", 1, 5, 2, 2)
    m.box("Sequestration", "#e3f4e8", 1, 7, 4, 5)
    m.box("Groups", "#f4f1de", 5, 3, 2, 6)
    m.box("Report", "#f1e6f5", 7, 3, 1, 6)
    inputs = (
        (_source("UNITS", "Units"), 0, 4, "Polygons with a row for each unit and year."),
        (_field("UNIT_ID", "Unit field", "UNITS"), 0, 5.2, "Code or name of the unit, the same in every year."),
        (_field("YEAR", "Year field", "UNITS"), 0, 6.4, "Integer, date, or text that begins with four digits."),
        (_field("EMISSION", "Emission", "UNITS"), 0, 1, "Field of the source, in any unit."),
        (_field("SINK", "Sequestration", "UNITS"), 0, 10, "Field of the sink, in any unit."),
        (_field("EXPLANATORY", "Drivers", "UNITS", multiple=True), 0, 7.6, "Fields that explain both, in any unit."),
        (QgsProcessingParameterNumber("GROUPS", "Number of groups", QgsProcessingParameterNumber.Type.Integer, 6, False, 2, 50),
         5, 4, "The study has six."),
        (QgsProcessingParameterString("TITLE", "Title of the report", "Drivers of carbon sources and sinks"), 7, 4,
         "Head of the report."),
        (QgsProcessingParameterEnum("LANGUAGE", "Language of the report", ["English", "中文"], False, 0), 7, 5,
         "At first that of the options, else of QGIS."),
    )
    for parameter, column, row, help in inputs:
        m.input(parameter, column, row, help)
    panel = {"INPUT": ("input", "UNITS"), "YEAR": ("input", "YEAR")}
    pair = (("emission", "EMISSION", "emission", (0.2, 1.8, 3.4)), ("sink", "SINK", "sequestration", (10.4, 8.8, 7.2)))
    m.step("growth", "growth", "Growth", 1, 5.3, "Rates and trends of both", {
        **panel, "UNIT_ID": ("input", "UNIT_ID"), "VALUE": [("input", "EMISSION"), ("input", "SINK")]},
        {"OUTPUT": ("GROWTH", "Growth", 2, 5.3)})
    for key, field, words, (moran, lisa, fit) in pair:
        value = {**panel, "VALUE": ("input", field)}
        m.step(f"moran_{key}", "globalautocorrelation", f"Moran's I of {words}", 1, moran, "Queen contiguity", value,
               {"OUTPUT_TABLE": (f"MORAN_{field}", f"Autocorrelation of {words}", 2, moran)})
        m.step(f"lisa_{key}", "localmoran", f"Clusters of {words}", 1, lisa, "LISA, 999 permutations", value,
               {"OUTPUT": (f"LISA_{field}", f"Clusters of {words}", 2, lisa)})
        fitted = {"YEAR": ("input", "YEAR"), "DEPENDENT": ("input", field), "EXPLANATORY": ("input", "EXPLANATORY"),
                  "STANDARDIZE": True}
        m.step(f"ols_{key}", "globalregression", f"Global regression of {words}", 1, fit, "The baseline",
               {**fitted, "INPUT": ("input", "UNITS")},
               {"OUTPUT_TABLE": (f"OLS_{field}", f"Global coefficients of {words}", 2, fit)})
        # the second regression runs on the result of the first, so that the groups see the coefficients of both
        m.step(f"gwr_{key}", "gwr", f"GWR of {words}", 3, fit, "Adaptive bisquare, best AICc", {
            **fitted, "INPUT": ("input", "UNITS") if key == "emission" else ("child", "gwr_emission", "OUTPUT")},
            {"OUTPUT": (f"GWR_{field}", f"GWR of {words}", 4, fit - 0.4),
             "OUTPUT_TABLE": (f"TERMS_{field}", f"Coefficients of {words}", 4, fit + 0.4)})
    m.step("groups", "unitclusters", "Groups of units", 5, 5.6, "k-means on the coefficients of both", {
        "INPUT": ("child", "gwr_sink", "OUTPUT"), "UNIT_ID": ("input", "UNIT_ID"), "YEAR": ("input", "YEAR"),
        "PATTERN": "b_*, !b_const*", "METHOD": 0, "CLUSTERS": ("input", "GROUPS")},
        {"OUTPUT": ("CLUSTERS", "Groups", 6, 5.2), "OUTPUT_TABLE": ("CLUSTERS_TABLE", "Means of the groups", 6, 6)})
    # unit and year are in the records of the results, so the report needs no line across the whole page for them
    m.step("report", "studyreport", "Report", 7, 6.2, "Maps, charts, tables, methods, provenance", {
        "TITLE": ("input", "TITLE"), "LANGUAGE": ("input", "LANGUAGE"),
        "LAYERS": [("child", child, output) for child, output in (
            ("growth", "OUTPUT"), *((f"{step}_{key}", output) for key, *_ in pair for step, output in (
                ("moran", "OUTPUT_TABLE"), ("lisa", "OUTPUT"), ("ols", "OUTPUT_TABLE"), ("gwr", "OUTPUT"),
                ("gwr", "OUTPUT_TABLE"), ("gwr", "MODELS"))), ("groups", "OUTPUT"))]},
        {"OUTPUT_HTML": ("HTML", "Report", 7, 7.8)})
    m.write()


def metropolitan_deficit():
    """Study 1: fuels and CASA to a balance, its pattern, its drivers, and a report."""
    m = Model("studymetropolitandeficit", "Carbon surplus and deficit of a metropolitan area (study 1)", (
        "Redoes the study of the carbon surplus and deficit of the Chang-Zhu-Tan metropolitan area and its drivers with "
        "your own layers: emissions from fuels, sequestration from NPP by the improved CASA model, surplus or deficit of "
        "each county, its spatial autocorrelation, ellipse and centre, and its drivers by geographical detector and GWR.",
        "Data: polygons of the counties; for each of four years NDVI, temperature, precipitation and solar radiation by "
        "month, and a vegetation map; a table of fuels and a table of GDP, population and drivers, both by county and "
        "year. A month stack is one raster with twelve bands, or twelve rasters. Climate on another grid than the NDVI is "
        "resampled (bilinear). With more or fewer years than four, run “NPP by the CASA model” as a batch and go on with "
        "“Yearly rasters into a panel”.",
        "Only the study's abstract was at hand. Ours are: the standard-coal factors of China; NPP × 1.62/0.45; the "
        "built-in CASA parameters; queen contiguity and 999 permutations; the ellipse of the deficits alone, since nothing can "
        "weigh less than nothing; classes of the detector by the largest q of 3 to 5 classes; GWR on z-scores with an "
        "adaptive bisquare kernel of the smallest AICc. With some twenty counties GWR claims little.",
    ))
    months = "One raster with twelve bands, or twelve rasters, one for each month. "
    stacks = (("NDVI", "NDVI", "Its grid is that of the NPP."), ("TEMPERATURE", "temperature", "Monthly mean."),
              ("PRECIPITATION", "precipitation", "Monthly sum."), ("SOLAR", "solar radiation", "Monthly sum at the ground."))
    ordinals = ("First", "Second", "Third", "Fourth")
    m.box("CASA", "#f4f1de", 0, 5, 1, 3.4)
    for number, ordinal in enumerate(ordinals):
        m.box(f"{ordinal} year", "#fdebd0", 1, number * 3.4, 3, 3.4)
    m.box("Units and years", "#f4f1de", 4, 0.4, 1, 3.2)
    m.box("Sinks", "#fdebd0", 4, 4.2, 2, 3)
    m.box("Emissions", "#fdebd0", 4, 8, 2, 3.2)
    m.box("Panel", "#e8f1fa", 6, 4.2, 2, 2.6)
    m.box("Statistics", "#f4f1de", 6, 8, 1, 5.4)
    m.box("Carbon balance", "#e3f4e8", 8, 3.4, 2, 5.4)
    m.box("Pattern", "#e8f1fa", 10, 0, 2, 6)
    m.box("Drivers", "#fdebd0", 10, 7, 2, 5.4)
    m.box("Report", "#f1e6f5", 12, 3.4, 1, 4)

    number, enum = QgsProcessingParameterNumber, QgsProcessingParameterEnum
    m.input(_source("COUNTIES", "Counties"), 4, 0.4, "One polygon feature for each county.")
    m.input(_field("UNIT_ID", "Unit field of the counties", "COUNTIES"), 4, 1.1, "Code or name of the county.")
    m.input(_field("NAME_FIELD", "Name field of the counties", "COUNTIES", optional=True), 4, 1.8,
            "Name for tables and maps; the other fields of the counties are left behind.")
    m.input(QgsProcessingParameterString("YEARS", "The four years", "2005, 2010, 2015, 2020"), 4, 2.5,
            "In the order of the inputs below.")
    for k, ordinal in enumerate(ordinals, start=1):
        for row, (key, words, about) in enumerate(stacks):
            m.input(QgsProcessingParameterMultipleLayers(f"{key}_{k}", f"{ordinal} year: {words}", RASTER),
                    1, (k - 1) * 3.4 + row * 0.62, months + about)
        m.input(QgsProcessingParameterRasterLayer(f"VEGETATION_{k}", f"{ordinal} year: vegetation map"), 1,
                (k - 1) * 3.4 + len(stacks) * 0.62, "Codes of the vegetation parameters.")
    settings = (
        (number("NDVI_SCALE", "Scale of the NDVI", number.Double, 0.0001), "Cell value × scale = NDVI; MODIS: 0.0001."),
        (enum("TEMPERATURE_UNIT", "Unit of the temperature", ["°C", "0.1 °C", "K"], False, 0), "Of all years."),
        (enum("PRECIPITATION_UNIT", "Unit of the precipitation", ["mm a month", "m a month", "mm a day", "m a day"], False, 0),
         "Of all years."),
        (enum("SOLAR_UNIT", "Unit of the solar radiation",
              ["MJ/m² a month", "MJ/m² a day", "kJ/m² a day", "J/m² a day", "W/m² (mean)"], False, 0), "Of all years."),
        (enum("PARAMS_PRESET", "Vegetation parameters", ["ZHU2007", "RUNNING", "NW_CHINA"], False, 0),
         "“Export coefficients” writes them, with the meaning of the codes."),
    )
    for row, (parameter, help) in enumerate(settings):
        m.input(parameter, 0, 5 + row * 0.62, help)
    m.input(_source("ENERGY", "Fuels", False), 4, 8,
            "One row for each county and year, a field for each fuel, named as in the yearbook, such as 原煤（万吨）, or by its "
            "factor's key.")
    m.input(_field("ENERGY_UNIT", "Unit field of the fuels", "ENERGY"), 4, 8.7, "The codes of the counties.")
    m.input(_field("ENERGY_YEAR", "Year field of the fuels", "ENERGY"), 4, 9.4, "The four years.")
    m.input(enum("FACTORS_PRESET", "Emission factors", FUEL_FACTORS, False, 0), 4, 10.1,
            "Fields without a unit in brackets are taken as t and 10⁴ m³.")
    for row, (parameter, help) in enumerate((
            (_source("STATISTICS", "Statistics", False), "One row for each county and year."),
            (_field("STATISTICS_UNIT", "Unit field of the statistics", "STATISTICS"), "The codes of the counties."),
            (_field("STATISTICS_YEAR", "Year field of the statistics", "STATISTICS"), "The four years."),
            (_field("GDP", "GDP at constant prices", "STATISTICS"), "Field of the statistics."),
            (_units("GDP_UNIT", "Unit of the GDP", MONEY), "Yearbooks often give 10⁸ yuan (亿元)."),
            (_field("POPULATION", "Population", "STATISTICS"), "Field of the statistics."),
            (_units("POPULATION_UNIT", "Unit of the population", POPULATION), "Yearbooks often give 10⁴ persons (万人)."),
            (_field("DRIVERS", "Drivers", "STATISTICS", multiple=True),
             "Fields that explain the balance; the study has solar radiation, GDP per person, energy intensity, population, "
             "urbanization, industrial structure and green coverage."))):
        m.input(parameter, 6, 8 + row * 0.62, help)
    m.input(QgsProcessingParameterString("TITLE", "Title of the report", "Carbon surplus and deficit"), 12, 3.4,
            "Head of the report.")
    m.input(enum("LANGUAGE", "Language of the report", ["English", "中文"], False, 0), 12, 4.1,
            "At first that of the options, else of QGIS.")

    unit = ("input", "UNIT_ID")
    for k, ordinal in enumerate(ordinals, start=1):
        m.step(f"npp_{k}", "casanpp", f"NPP of the {ordinal.lower()} year", 2, (k - 1) * 3.4 + 1.1, "CASA, twelve months", {
            **{key: ("input", f"{key}_{k}") for key, _, _ in stacks}, "VEGETATION": ("input", f"VEGETATION_{k}"),
            "ALIGN": 2, **{parameter.name(): ("input", parameter.name()) for parameter, _ in settings}},
            {"OUTPUT": (f"NPP_{k}", f"NPP, {ordinal.lower()} year (g C/m² a year)", 3, (k - 1) * 3.4 + 1.1)})
    m.step("npp", "zonalpanel", "NPP by county", 4, 5, "Density × cell area, in t C", {
        "INPUT": ("input", "COUNTIES"), "UNIT_ID": unit, "RASTERS": [("child", f"npp_{k}", "OUTPUT") for k in range(1, 5)],
        "YEARS": ("input", "YEARS"), "KIND": 2, "DENSITY_UNIT": 1, "FIELDS": [unit, ("input", "NAME_FIELD")], "PREFIX": "npp_"})
    m.step("sink", "sequestration", "Sequestration", 5, 5, "N = NPP · 1.62 / 0.45", {
        "INPUT": ("child", "npp", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "NPP": "npp_sum", "NPP_UNIT": 0, "FACTOR": 0},
        {"OUTPUT": ("SINKS", "Sequestration", 5, 6.2)})
    m.step("source", "activityemissions", "Emissions", 5, 8.7, "Σ fuel · factor, in t CO2", {
        "INPUT": ("input", "ENERGY"), "FACTORS_PRESET": ("input", "FACTORS_PRESET")})
    m.step("both", "joinpanel", "Sources to sinks", 6, 5, "By county and year", {
        "INPUT": ("child", "sink", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "TABLE": ("child", "source", "OUTPUT"),
        "TABLE_UNIT_ID": ("input", "ENERGY_UNIT"), "TABLE_YEAR": ("input", "ENERGY_YEAR"), "FIELDS": ["src_total", "flag"]})
    m.step("panel", "joinpanel", "Statistics", 7, 5, "GDP, population and drivers", {
        "INPUT": ("child", "both", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "TABLE": ("input", "STATISTICS"),
        "TABLE_UNIT_ID": ("input", "STATISTICS_UNIT"), "TABLE_YEAR": ("input", "STATISTICS_YEAR"),
        "FIELDS": [("input", "GDP"), ("input", "POPULATION"), ("input", "DRIVERS")], "CLASH": 1})
    m.step("balance", "carbonbalance", "Carbon balance", 8, 4.4, "Surplus or deficit, Q, per person and GDP", {
        "INPUT": ("child", "panel", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "EMISSION": "src_total", "SINK": "seq",
        "GDP": ("input", "GDP"), "GDP_UNIT": ("input", "GDP_UNIT"), "POPULATION": ("input", "POPULATION"),
        "POPULATION_UNIT": ("input", "POPULATION_UNIT")},
        {"OUTPUT": ("BALANCE", "Carbon balance", 9, 4.0), "OUTPUT_TABLE": ("TOTALS", "Totals by year", 9, 4.8)})
    panel = {"INPUT": ("child", "balance", "OUTPUT"), "YEAR": "year"}
    m.step("growth", "growth", "Paths of the net emission", 8, 7.2, "Rising, falling, rise then fall …", {
        **panel, "UNIT_ID": unit, "VALUE": ["net"]}, {"OUTPUT": ("PATHS", "Paths of the net emission", 9, 7.2)})
    m.step("ellipse", "standardellipse", "Ellipse and centre", 10, 0.6, "Weighted by the deficits", {
        **panel, "WEIGHT": "csd", "NEGATIVES": 3},
        {"OUTPUT": ("ELLIPSES", "Ellipses of the deficit", 11, 0.3), "TRACK": ("TRACK", "Track of its centre", 11, 1.1)})
    m.step("moran", "globalautocorrelation", "Global autocorrelation", 10, 2.4, "Moran's I of the balance", {
        **panel, "VALUE": "csd"}, {"OUTPUT_TABLE": ("MORAN", "Global autocorrelation", 11, 2.4)})
    m.step("lisa", "localmoran", "Clusters", 10, 4.2, "LISA of the balance", {**panel, "VALUE": "csd"},
           {"OUTPUT": ("LISA", "Clusters of the balance", 11, 4.2)})
    drivers = ("input", "DRIVERS")
    m.step("detector", "geodetector", "Geographical detector", 10, 7.6, "Which drivers go with the balance", {
        **panel, "VALUE": "csd", "FACTORS": drivers, "CLASSES": "3-5"},
        {"OUTPUT_TABLE": ("FACTORS", "Factor detector", 11, 7.3),
         "INTERACTION": ("INTERACTION", "Interaction detector", 11, 8.1)})
    m.step("gwr", "gwr", "GWR", 10, 10, "On z-scores, adaptive bisquare", {
        **panel, "DEPENDENT": "csd", "EXPLANATORY": drivers, "STANDARDIZE": True},
        {"OUTPUT": ("GWR", "GWR of the balance", 11, 9.3), "OUTPUT_TABLE": ("TERMS", "GWR coefficients", 11, 10.1),
         "MODELS": ("MODELS", "GWR models", 11, 10.9)})
    m.step("report", "studyreport", "Report", 12, 5.0, "Maps, charts, tables, methods, provenance", {
        "TITLE": ("input", "TITLE"), "YEAR": "year", "UNIT_ID": unit, "LANGUAGE": ("input", "LANGUAGE"),
        "LAYERS": [("child", *pair) for pair in (
            ("source", "OUTPUT"), ("balance", "OUTPUT"), ("balance", "OUTPUT_TABLE"), ("growth", "OUTPUT"), ("ellipse", "OUTPUT"),
            ("ellipse", "TRACK"), ("moran", "OUTPUT_TABLE"), ("lisa", "OUTPUT"), ("detector", "OUTPUT_TABLE"),
            ("detector", "INTERACTION"), ("gwr", "OUTPUT"), ("gwr", "OUTPUT_TABLE"), ("gwr", "MODELS"))]},
        {"OUTPUT_HTML": ("HTML", "Report", 12, 6.5)})
    m.write()


def landuse_sources_sinks():
    """Study 2: land use and fuels to sources and sinks, their pattern, drivers and transfers, and a report."""
    m = Model("studylandusesourcessinks", "Carbon sources and sinks of land use (study 2)", (
        "Redoes the study of the carbon sources and sinks of land use in the Chang-Zhu-Tan urban agglomeration with your "
        "own layers: transfer between land classes, sources and sinks by class with construction land through its fuels, "
        "kernel density, global and local autocorrelation, hot and cold spots, the shares of the classes as drivers "
        "by geographical detector, and zones of protection and restoration by suitability as a sink.",
        "Data: polygons of the counties with a field that groups them (cities); land-use rasters of several years with "
        "the year in their names; the first and the last of them once more, for the transfer; a table of fuels and a "
        "table of further drivers, both by county and year; coefficients of the land classes; "
        "rasters of criteria with a table of their scores.",
        "Only the study's abstract was at hand. Ours are: the standard-coal factors of China; the coefficients, of which "
        "the built-in presets are recalled from the literature and give a forest sink some ten times below the printed "
        "one, so give your own; queen contiguity and 999 permutations; the default radius of the kernel; classes of the "
        "detector by the largest q of 3 to 5 classes; criteria, scores and weights of the suitability, which you choose; its "
        "natural breaks. The transfer is measured inside the polygons, whatever the rasters "
        "hold beyond.",
    ))
    number, enum = QgsProcessingParameterNumber, QgsProcessingParameterEnum
    m.box("Units", "#f4f1de", 0, 0, 1, 2.6)
    m.box("Land use", "#f4f1de", 0, 2.8, 1, 4.8)
    m.box("Coefficients", "#f4f1de", 0, 7.8, 1, 2.9)
    m.box("Fuels", "#f4f1de", 0, 10.9, 1, 2.9)
    m.box("Suitability", "#f4f1de", 0, 14, 1, 2.9)
    m.box("Suitability as a sink", "#e3f4e8", 1, 14, 3, 2.9)
    m.box("Transfer of land", "#e8f1fa", 1, 0, 3, 3.8)
    m.box("Sources and sinks", "#fdebd0", 1, 5, 3, 8)
    m.box("Density", "#f4f1de", 4, 0.3, 1, 1.2)
    m.box("Panel", "#e8f1fa", 4, 6.2, 1, 2)
    m.box("Further drivers", "#f4f1de", 4, 8.6, 1, 2.9)
    m.box("Pattern", "#e8f1fa", 5, 0, 2, 9.6)
    m.box("Drivers", "#e3f4e8", 5, 10, 2, 2.6)
    m.box("Report", "#f1e6f5", 7, 4, 1, 4)

    def column(at, row, inputs):
        for k, (parameter, help) in enumerate(inputs):
            m.input(parameter, at, row + k * 0.66, help)

    column(0, 0.1, (
        (_source("UNITS", "Units"), "One polygon feature for each county."),
        (_field("UNIT_ID", "Unit field", "UNITS"), "Code or name of the county."),
        (_field("GROUP", "Group field", "UNITS"), "City of the county: transfers and sums are given for each."),
    ))
    column(0, 2.9, (
        (QgsProcessingParameterMultipleLayers("LANDUSE", "Land use of all years", RASTER),
         "One raster a year, with the year in its name."),
        (QgsProcessingParameterRasterLayer("LANDUSE_FROM", "Land use of the first year"), "Once more, for the transfer."),
        (QgsProcessingParameterRasterLayer("LANDUSE_TO", "Land use of the last year"), "On the same grid."),
        (number("YEAR_FROM", "First year", number.Type.Integer, 2005, False, 1000, 9999), "Of the first raster."),
        (number("YEAR_TO", "Last year", number.Type.Integer, 2020, False, 1000, 9999), "Of the last raster."),
        (enum("CLASSES_PRESET", "Legend", [
            "six classes: 1 cropland, 2 forest, 3 grassland, 4 water, 5 construction, 6 unused", "CLCD", "GlobeLand30",
            "ESA WorldCover", "MODIS IGBP"], False, 0), "What the codes of the rasters mean."),
        (_source("CLASSES_TABLE", "Own legend", False, optional=True), "Fields code and class; it wins."),
    ))
    column(0, 7.9, (
        (enum("LAND_FACTORS", "Coefficients of the classes", ["preset A", "preset B"], False, 0),
         "t C per ha and year, recalled from the literature: check them."),
        (_source("LAND_TABLE", "Own coefficients of the classes", False, optional=True),
         "Fields class (or key) and value in t C per ha and year, sinks below zero; it wins."),
        (number("BUILT_FROM", "Construction land, first year (t C/ha/a)", number.Double, None, True),
         "Emission per ha, for the carbon effect of transfers; empty: left out."),
        (number("BUILT_TO", "Construction land, last year (t C/ha/a)", number.Double, None, True), "The same in the last year."),
    ))
    column(0, 11, (
        (_source("ENERGY", "Fuels", False),
         "One row for each county and year, a field for each fuel, named as in the yearbook, such as 原煤（万吨）, or by its "
         "factor's key."),
        (_field("ENERGY_UNIT", "Unit field of the fuels", "ENERGY"), "The codes of the counties."),
        (_field("ENERGY_YEAR", "Year field of the fuels", "ENERGY"), "The years of the rasters."),
        (enum("ENERGY_FACTORS", "Emission factors of the fuels", FUEL_FACTORS, False, 0),
         "Fields without a unit in brackets are taken as t and 10⁴ m³."),
    ))
    column(0, 14.1, (
        (QgsProcessingParameterMultipleLayers("CRITERIA", "Criteria of suitability", RASTER),
         "Rasters on one grid, such as land use, elevation, distance to water and to construction land."),
        (QgsProcessingParameterString("WEIGHTS", "Weights of the criteria", None, False, True),
         "In their order, or by name: elevation = 0.2; empty: all the same."),
        (_source("SCORES", "Scores of the criteria", False, optional=True),
         "Fields criterion (name of the raster), from, to, score; empty: cell values are scores."),
        (QgsProcessingParameterRasterLayer("CONSTRAINT", "Constraint", None, True), "0 or no data where excluded."),
    ))
    column(4, 8.7, (
        (_source("STATISTICS", "Further drivers", False), "One row for each county and year."),
        (_field("STATISTICS_UNIT", "Unit field of the drivers", "STATISTICS"), "The codes of the counties."),
        (_field("STATISTICS_YEAR", "Year field of the drivers", "STATISTICS"), "The years of the rasters."),
        (_field("DRIVERS", "Drivers", "STATISTICS", multiple=True),
         "Beside the shares of forest, construction land, cropland, grassland and water."),
    ))
    m.input(number("RADIUS", "Radius of the density (m)", number.Double, None, True), 4, 0.6,
            "Empty: the default rule, which the log says.")
    column(7, 4.1, (
        (QgsProcessingParameterString("TITLE", "Title of the report", "Carbon sources and sinks of land use"),
         "Head of the report."),
        (enum("LANGUAGE", "Language of the report", ["English", "中文"], False, 0),
         "At first that of the options, else of QGIS."),
    ))

    unit = ("input", "UNIT_ID")
    land = {"CLASSES_PRESET": ("input", "CLASSES_PRESET"), "CLASSES_TABLE": ("input", "CLASSES_TABLE"),
            "FACTORS_PRESET": ("input", "LAND_FACTORS"), "FACTORS_TABLE": ("input", "LAND_TABLE")}
    m.step("zones", "native:dissolve", "Cities", 1, 1.2, "One polygon for each group", {
        "INPUT": ("input", "UNITS"), "FIELD": ("input", "GROUP")})
    m.step("transfer", "landusetransition", "Transfer of land", 2, 1.2, "From each class to each, in ha", {
        "LANDUSE_FROM": ("input", "LANDUSE_FROM"), "LANDUSE_TO": ("input", "LANDUSE_TO"), "YEAR_FROM": ("input", "YEAR_FROM"),
        "YEAR_TO": ("input", "YEAR_TO"), **land, "ZONES": ("child", "zones", "OUTPUT"), "UNIT_ID": ("input", "GROUP"),
        "BUILT_FROM": ("input", "BUILT_FROM"), "BUILT_TO": ("input", "BUILT_TO")},
        {"OUTPUT_TABLE": ("TRANSFER", "Transfer of land", 3, 0.3), "MATRIX": ("MATRIX", "Transfer matrix", 3, 1.0),
         "DYNAMICS": ("DYNAMICS", "Dynamics of the classes", 3, 1.7), "OUTPUT_HTML": ("FLOWS", "Flows between classes", 3, 2.4)})
    m.step("source", "activityemissions", "Emissions of the fuels", 1, 11.4, "Σ fuel · factor, in t CO2", {
        "INPUT": ("input", "ENERGY"), "FACTORS_PRESET": ("input", "ENERGY_FACTORS")})
    m.step("carbon", "landusecarbon", "Carbon of land use", 2, 7, "C = A · δ · 44/12; construction land by its fuels", {
        "INPUT": ("input", "UNITS"), "UNIT_ID": unit, "LANDUSE": ("input", "LANDUSE"), **land,
        "BUILT_TABLE": ("child", "source", "OUTPUT"), "BUILT_TABLE_UNIT_ID": ("input", "ENERGY_UNIT"),
        "BUILT_TABLE_YEAR": ("input", "ENERGY_YEAR"), "BUILT_TABLE_VALUE": "src_total"},
        {"OUTPUT": ("CARBON", "Carbon of land use", 3, 5.8)})
    m.step("cities", "aggregateunits", "Sums by city", 3, 9.2, "Areas, sources and sinks", {
        "INPUT": ("child", "carbon", "OUTPUT"), "GROUP": ("input", "GROUP"), "YEAR": "year",
        "SUMS": ["a_crop", "a_forest", "a_grass", "a_water", "a_built", "a_bare", "src_crop", "src_built", "src_total",
                 "snk_forest", "snk_grass", "snk_water", "snk_bare", "snk_total", "net"]},
        {"OUTPUT": ("CITIES", "Carbon by city", 3, 10.6)})
    m.step("panel", "joinpanel", "Join the drivers", 4, 7, "By county and year", {
        "INPUT": ("child", "carbon", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "TABLE": ("input", "STATISTICS"),
        "TABLE_UNIT_ID": ("input", "STATISTICS_UNIT"), "TABLE_YEAR": ("input", "STATISTICS_YEAR"),
        "FIELDS": [("input", "DRIVERS")], "CLASH": 1})
    panel = {"INPUT": ("child", "panel", "OUTPUT"), "YEAR": "year"}
    for key, field, words, row in (("sources", "src_total", "sources", 0.6), ("sinks", "snk_total", "sinks", 2.4)):
        m.step(f"density_{key}", "kerneldensity", f"Density of {words}", 5, row, "Quartic kernel, a band a year", {
            **panel, "WEIGHT": field, "RADIUS": ("input", "RADIUS"), "MASK": ("input", "UNITS")},
            {"OUTPUT": (f"DENSITY_{key.upper()}", f"Density of {words} (t CO2/km²)", 6, row)})
    m.step("moran", "globalautocorrelation", "Global autocorrelation", 5, 4.2, "Moran's I of the net emission", {
        **panel, "VALUE": "net"}, {"OUTPUT_TABLE": ("MORAN", "Global autocorrelation", 6, 4.2)})
    m.step("lisa", "localmoran", "Clusters", 5, 6, "LISA of the net emission", {**panel, "VALUE": "net"},
           {"OUTPUT": ("LISA", "Clusters of the net emission", 6, 6)})
    m.step("hot", "hotspots", "Hot and cold spots", 5, 7.8, "Gi* of the net emission", {**panel, "VALUE": "net"},
           {"OUTPUT": ("HOTSPOTS", "Hot and cold spots", 6, 7.8)})
    m.step("detector", "geodetector", "Geographical detector", 5, 10.8, "Shares of the classes, and your drivers", {
        **panel, "VALUE": "net", "CLASSES": "3-5",
        "FACTORS": ["pct_forest", "pct_built", "pct_crop", "pct_grass", "pct_water", ("input", "DRIVERS")]},
        {"OUTPUT_TABLE": ("FACTORS", "Factor detector", 6, 10.5),
         "INTERACTION": ("INTERACTION", "Interaction detector", 6, 11.3)})
    m.step("suit", "sinksuitability", "Suitability as a sink", 2, 14.9, "Σ weight · score, three classes", {
        "CRITERIA": ("input", "CRITERIA"), "WEIGHTS": ("input", "WEIGHTS"), "RECLASS": ("input", "SCORES"),
        "CONSTRAINT": ("input", "CONSTRAINT")},
        {"OUTPUT": ("SUITABILITY", "Suitability score", 3, 14.2), "CLASSES_OUT": ("ZONES", "Suitability zones", 3, 14.9),
         "OUTPUT_TABLE": ("ZONE_AREAS", "Areas of the suitability zones", 3, 15.6)})
    m.step("report", "studyreport", "Report", 7, 5.7, "Maps, charts, tables, methods, provenance", {
        "TITLE": ("input", "TITLE"), "YEAR": "year", "UNIT_ID": unit, "LANGUAGE": ("input", "LANGUAGE"),
        "LAYERS": [("child", *pair) for pair in (
            ("source", "OUTPUT"), ("carbon", "OUTPUT"), ("transfer", "OUTPUT_TABLE"), ("transfer", "DYNAMICS"),
            ("moran", "OUTPUT_TABLE"), ("lisa", "OUTPUT"),
            ("hot", "OUTPUT"), ("detector", "OUTPUT_TABLE"), ("detector", "INTERACTION"), ("suit", "OUTPUT_TABLE"))]},
        {"OUTPUT_HTML": ("HTML", "Report", 7, 7.1)})
    m.write()


def main():
    """Start QGIS with the plugin and write all models."""
    application = QgsApplication([], False)
    QgsApplication.initQgis()
    sys.path[:0] = [str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"), str(ROOT / "build" / "plugins")]
    from processing.core.Processing import Processing

    Processing.initialize()
    from carbonbalance import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    metropolitan_deficit()
    landuse_sources_sinks()
    agglomeration_zoning()
    prefecture_drivers()
    county_balance()
    plugin.unload()
    return application


if __name__ == "__main__":
    main()
