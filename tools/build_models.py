"""Write the ready-made models into algorithms/models, so that they open in the graphical modeler like hand-made ones.

A model is described here as data: inputs, child steps with their parameters, outputs, and where each box stands.
Run with ``make models``; the plugin must be installed in the profile that the environment names.
"""

import os
import sys
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
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QColor

ROOT = Path(__file__).resolve().parents[1]
COLUMN, ROW = 300.0, 110.0
MASS = ["t CO2", "10⁴ t CO2", "Mt CO2", "t C", "10⁴ t C", "kg CO2", "g CO2"]
MONEY = ["10⁴ yuan", "yuan", "10⁸ yuan", "own unit"]
POPULATION = ["persons", "10⁴ persons"]
"""Units in the order of core/units.py, which the steps use."""


class Model:
    """A model under construction; positions are columns and rows of a plain grid."""

    def __init__(self, name, title, help):
        self.model = QgsProcessingModelAlgorithm(name, "Published studies", "studies")
        self.model.setName(name)
        self.name = name
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

    def step(self, child_id, step, title, column, row, words, parameters, outputs=()):
        """Add a child step.

        ``parameters`` are values; ``("input", NAME)`` and ``("child", id, output)`` stand for a model input and for
        the output of another child; a list of such pairs is a multiple input. ``outputs`` maps a child output to the
        key, label and position of a model output.
        """
        child = QgsProcessingModelChildAlgorithm(f"carbonbalance:{step}")
        child.setChildId(child_id)
        child.setDescription(title)
        self._place(child, column, row, words)
        for name, value in {**_defaults(step), **parameters}.items():
            several = isinstance(value, list) and value and isinstance(value[0], tuple)
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
        return QgsProcessingModelChildParameterSource.fromStaticValue(value)

    def box(self, title, colour, column, row, columns, rows):
        """Draw a group box round a part of the grid."""
        box = QgsProcessingModelGroupBox(title)
        box.setPosition(QPointF(140 + (column + (columns - 1) / 2) * COLUMN, 80 + (row + (rows - 1) / 2) * ROW))
        box.setSize(QSizeF(columns * COLUMN - 20, rows * ROW - 6))
        box.setColor(QColor(colour))
        self.model.addGroupBox(box)

    def write(self):
        """Check and write the file."""
        valid, problems = self.model.validate()
        if not valid:
            raise SystemExit(f"{self.name}: " + "; ".join(problems))
        target = ROOT / "algorithms" / "models" / f"{self.name}.model3"
        if not self.model.toFile(str(target)):
            raise SystemExit(f"{target} cannot be written")
        print(target.relative_to(ROOT))


def _defaults(step):
    """Defaults that the modeler would store with a child step."""
    definitions = QgsApplication.processingRegistry().algorithmById(f"carbonbalance:{step}").parameterDefinitions()
    return {d.name(): d.defaultValue() for d in definitions
            if not d.isDestination() and d.defaultValue() is not None and d.defaultValue() != ""}


def _source(name, label, polygons=True):
    kinds = [QgsProcessing.TypeVectorPolygon if polygons else QgsProcessing.TypeVector]
    return QgsProcessingParameterFeatureSource(name, label, kinds)


def _field(name, label, parent, optional=False, multiple=False):
    return QgsProcessingParameterField(name, label, None, parent, QgsProcessingParameterField.Any, multiple, optional)


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
    m.box("Data", "#f4f1de", 0, 0, 1, 16)
    m.box("Sources and sinks", "#fdebd0", 1, 0, 2, 6)
    m.box("Panel", "#e8f1fa", 3, 0, 2, 6)
    m.box("Balance, drivers, zones", "#e3f4e8", 5, 0, 2, 9)
    m.box("Report", "#f1e6f5", 7, 0, 1, 9)

    raster = QgsProcessing.TypeRaster
    inputs = (
        (_source("COUNTIES", "Counties"), "One polygon feature for each county."),
        (_field("UNIT_ID", "Unit field of the counties", "COUNTIES"), "Code or name of the county."),
        (_field("NAME_FIELD", "Name field of the counties", "COUNTIES", optional=True),
         "Name for tables and maps; the other fields of the counties are left behind, so that none is mistaken for a "
         "result."),
        (QgsProcessingParameterMultipleLayers("LIGHTS", "Yearly night lights", raster),
         "One raster a year, with the year in its name."),
        (QgsProcessingParameterMultipleLayers("NPP", "Yearly NPP", raster),
         "One raster a year, with the year in its name, in kg C/m² after the scale factor."),
        (QgsProcessingParameterNumber("NPP_SCALE", "Scale factor of the NPP", QgsProcessingParameterNumber.Double,
                                      0.0001), "MODIS: 0.0001."),
        (QgsProcessingParameterNumber("NPP_MIN", "Smallest valid NPP cell value", QgsProcessingParameterNumber.Double,
                                      -30000), "Before scaling; MODIS: −30000."),
        (QgsProcessingParameterNumber("NPP_MAX", "Largest valid NPP cell value", QgsProcessingParameterNumber.Double,
                                      32700), "Before scaling; MODIS: 32700."),
        (_source("TOTALS", "Provincial totals", False), "One row for each year."),
        (_field("TOTALS_YEAR", "Year field of the totals", "TOTALS"), "The years of the rasters."),
        (_field("TOTALS_VALUE", "Emission field of the totals", "TOTALS"), "The total of the province."),
        (_units("TOTALS_UNIT", "Unit of the totals", MASS, 2), "Unit of the emission field."),
        (_source("STATISTICS", "Statistics", False), "One row for each county and year."),
        (_field("STATISTICS_UNIT", "Unit field of the statistics", "STATISTICS"), "The codes of the counties."),
        (_field("STATISTICS_YEAR", "Year field of the statistics", "STATISTICS"), "The years of the rasters."),
        (_field("GDP", "GDP at constant prices", "STATISTICS"), "Field of the statistics."),
        (_units("GDP_UNIT", "Unit of the GDP", MONEY), "Yearbooks often give 10⁸ yuan (亿元)."),
        (_field("POPULATION", "Population", "STATISTICS"), "Field of the statistics."),
        (_units("POPULATION_UNIT", "Unit of the population", POPULATION), "Yearbooks often give 10⁴ persons (万人)."),
        (QgsProcessingParameterString("PERIODS", "Periods of the decomposition", None, False, True),
         "Such as 2000-2010, 2011-2021; empty: first and last year."),
        (QgsProcessingParameterString("TITLE", "Title of the report", "County carbon balance"), "Head of the report."),
        (QgsProcessingParameterEnum("LANGUAGE", "Language of the report", ["English", "中文"], False, 0),
         "Independent of the language of QGIS."),
    )
    for number, (parameter, help) in enumerate(inputs):
        m.input(parameter, 0, number * 0.7, help)

    unit = ("input", "UNIT_ID")
    m.step("light", "zonalpanel", "Night light by county", 1, 1, "Sum of the cells; negative noise counts as zero", {
        "INPUT": ("input", "COUNTIES"), "UNIT_ID": unit, "RASTERS": ("input", "LIGHTS"), "KIND": 0, "NOISE": 0,
        "FIELDS": [unit, ("input", "NAME_FIELD")], "PREFIX": "ntl_"})
    m.step("emission", "allocateemissions", "Emissions by night light", 2, 1, "C_it = C_t · DN_it / Σ DN_it", {
        "INPUT": ("child", "light", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "LIGHT": "ntl_sum",
        "TOTALS": ("input", "TOTALS"), "TOTALS_YEAR": ("input", "TOTALS_YEAR"),
        "TOTALS_VALUE": ("input", "TOTALS_VALUE"), "TOTAL_UNIT": ("input", "TOTALS_UNIT"), "METHOD": 0})
    m.step("npp", "zonalpanel", "NPP by county", 1, 4, "Density × cell area, in t C", {
        "INPUT": ("input", "COUNTIES"), "UNIT_ID": unit, "RASTERS": ("input", "NPP"), "KIND": 2, "DENSITY_UNIT": 0,
        "SCALE": ("input", "NPP_SCALE"), "VALID_MIN": ("input", "NPP_MIN"), "VALID_MAX": ("input", "NPP_MAX"), "FIELDS": [unit],
        "PREFIX": "npp_"})
    m.step("sink", "sequestration", "Sequestration", 2, 4, "N = NPP · 1.62 / 0.45", {
        "INPUT": ("child", "npp", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "NPP": "npp_sum", "NPP_UNIT": 0,
        "FACTOR": 0})
    m.step("both", "joinpanel", "Sinks to sources", 3, 2, "By county and year", {
        "INPUT": ("child", "emission", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year",
        "TABLE": ("child", "sink", "OUTPUT"), "TABLE_UNIT_ID": unit, "TABLE_YEAR": "year",
        "FIELDS": ["npp_mean", "npp_pct", "npp_tc", "seq", "flag"]})
    m.step("panel", "joinpanel", "Statistics", 4, 2, "GDP and population by county and year", {
        "INPUT": ("child", "both", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "TABLE": ("input", "STATISTICS"),
        "TABLE_UNIT_ID": ("input", "STATISTICS_UNIT"), "TABLE_YEAR": ("input", "STATISTICS_YEAR"),
        "FIELDS": [("input", "GDP"), ("input", "POPULATION")], "CLASH": 2})
    m.step("balance", "carbonbalance", "Carbon balance", 5, 1, "Surplus or deficit, Q and its classes", {
        "INPUT": ("child", "panel", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "EMISSION": "co2", "SINK": "seq",
        "GDP": ("input", "GDP"), "GDP_UNIT": ("input", "GDP_UNIT"), "POPULATION": ("input", "POPULATION"),
        "POPULATION_UNIT": ("input", "POPULATION_UNIT")},
        {"OUTPUT": ("BALANCE", "Carbon balance", 6, 0), "OUTPUT_TABLE": ("YEARS", "Totals by year", 6, 0.8)})
    m.step("growth", "growth", "Growth", 5, 3, "Of emission, sink and Q", {
        "INPUT": ("child", "balance", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "VALUE": ["co2", "seq", "q"]},
        {"OUTPUT": ("GROWTH", "Growth", 6, 3)})
    m.step("lmdi", "lmdi", "LMDI drivers", 5, 5, "C/N = C/G · G/P · P/S · S/N", {
        "INPUT": ("child", "balance", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "C": "co2", "N": "seq",
        "G": ("input", "GDP"), "P": ("input", "POPULATION"), "PERIODS": ("input", "PERIODS")},
        {"OUTPUT": ("EFFECTS", "LMDI effects", 6, 4.6),
         "OUTPUT_TABLE": ("EFFECTS_TABLE", "LMDI effects, long", 6, 5.4)})
    m.step("zones", "balancezones", "Zones", 5, 7, "ECC and ESC cut at 1", {
        "INPUT": ("child", "balance", "OUTPUT"), "UNIT_ID": unit, "YEAR": "year", "EMISSION": "co2", "SINK": "seq",
        "GDP": ("input", "GDP"), "GDP_UNIT": ("input", "GDP_UNIT")},
        {"OUTPUT": ("ZONES", "Carbon balance zones", 6, 6.6), "OUTPUT_TABLE": ("ZONES_TABLE", "Zones by year", 6, 7.4)})
    m.step("report", "studyreport", "Report", 7, 4, "Maps, charts, tables, methods, provenance", {
        "TITLE": ("input", "TITLE"), "UNIT_ID": unit, "YEAR": "year", "LANGUAGE": ("input", "LANGUAGE"),
        "LAYERS": [("child", "zones", "OUTPUT"), ("child", "growth", "OUTPUT"), ("child", "lmdi", "OUTPUT"),
                   ("child", "lmdi", "OUTPUT_TABLE")]},
        {"OUTPUT_HTML": ("HTML", "Report", 7, 6)})
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
    m.box("Data", "#f4f1de", 0, 0, 1, 14)
    m.box("Change and pattern", "#e8f1fa", 1, 0, 2, 8.6)
    m.box("Drivers", "#e3f4e8", 1, 9, 4, 5)
    m.box("Groups", "#fdebd0", 5, 9, 2, 5)
    m.box("Report", "#f1e6f5", 5, 2, 1, 5)
    inputs = (
        (_source("UNITS", "Units"), "Polygons with a row for each unit and year."),
        (_field("UNIT_ID", "Unit field", "UNITS"), "Code or name of the unit, the same in every year."),
        (_field("YEAR", "Year field", "UNITS"), "Integer, date, or text that begins with four digits."),
        (_field("EMISSION", "Emission", "UNITS"), "Field of the source."),
        (_field("SINK", "Sequestration", "UNITS"), "Field of the sink."),
        (_field("EXPLANATORY", "Drivers", "UNITS", multiple=True), "Fields that explain both."),
        (QgsProcessingParameterNumber("GROUPS", "Number of groups", QgsProcessingParameterNumber.Integer, 6, False, 2, 50),
         "The study has six."),
        (QgsProcessingParameterString("TITLE", "Title of the report", "Drivers of carbon sources and sinks"),
         "Head of the report."),
        (QgsProcessingParameterEnum("LANGUAGE", "Language of the report", ["English", "中文"], False, 0),
         "Independent of the language of QGIS."),
    )
    for number, (parameter, help) in enumerate(inputs):
        m.input(parameter, 0, number * 1.5, help)
    panel = {"INPUT": ("input", "UNITS"), "YEAR": ("input", "YEAR")}
    pair = (("emission", "EMISSION", "emission"), ("sink", "SINK", "sequestration"))
    m.step("growth", "growth", "Growth", 1, 0, "Rates and trends of both", {
        **panel, "UNIT_ID": ("input", "UNIT_ID"), "VALUE": [("input", "EMISSION"), ("input", "SINK")]},
        {"OUTPUT": ("GROWTH", "Growth", 2, 0)})
    for row, (key, field, words) in enumerate(pair):
        value = {**panel, "VALUE": ("input", field)}
        m.step(f"moran_{key}", "globalautocorrelation", f"Moran's I of {words}", 1, 1.7 + row * 3.4, "Queen contiguity", value,
               {"OUTPUT_TABLE": (f"MORAN_{field}", f"Autocorrelation of {words}", 2, 1.7 + row * 3.4)})
        m.step(f"lisa_{key}", "localmoran", f"Clusters of {words}", 1, 3.4 + row * 3.4, "LISA, 999 permutations", value,
               {"OUTPUT": (f"LISA_{field}", f"Clusters of {words}", 2, 3.4 + row * 3.4)})
        fitted = {"YEAR": ("input", "YEAR"), "DEPENDENT": ("input", field), "EXPLANATORY": ("input", "EXPLANATORY"),
                  "STANDARDIZE": True}
        m.step(f"ols_{key}", "globalregression", f"Global regression of {words}", 1, 9.8 + row * 2.4, "The baseline",
               {**fitted, "INPUT": ("input", "UNITS")},
               {"OUTPUT_TABLE": (f"OLS_{field}", f"Global coefficients of {words}", 2, 9.8 + row * 2.4)})
        # the second regression runs on the result of the first, so that the groups see the coefficients of both
        m.step(f"gwr_{key}", "gwr", f"GWR of {words}", 3, 9.8 + row * 2.4, "Adaptive bisquare, best AICc", {
            **fitted, "INPUT": ("child", "gwr_emission", "OUTPUT") if row else ("input", "UNITS")},
            {"OUTPUT": (f"GWR_{field}", f"GWR of {words}", 4, 9.4 + row * 2.4),
             "OUTPUT_TABLE": (f"TERMS_{field}", f"Coefficients of {words}", 4, 10.2 + row * 2.4)})
    m.step("groups", "unitclusters", "Groups of units", 5, 11, "k-means on the coefficients of both", {
        "INPUT": ("child", "gwr_sink", "OUTPUT"), "UNIT_ID": ("input", "UNIT_ID"), "YEAR": ("input", "YEAR"),
        "PATTERN": "b_*, !b_const*", "METHOD": 0, "CLUSTERS": ("input", "GROUPS")},
        {"OUTPUT": ("CLUSTERS", "Groups", 6, 10.6), "OUTPUT_TABLE": ("CLUSTERS_TABLE", "Means of the groups", 6, 11.4)})
    m.step("report", "studyreport", "Report", 5, 4, "Maps, charts, tables, methods, provenance", {
        "TITLE": ("input", "TITLE"), "UNIT_ID": ("input", "UNIT_ID"), "YEAR": ("input", "YEAR"),
        "LANGUAGE": ("input", "LANGUAGE"),
        "LAYERS": [("child", child, output) for child, output in (
            ("growth", "OUTPUT"), *((f"{step}_{key}", output) for key, _, _ in pair for step, output in (
                ("moran", "OUTPUT_TABLE"), ("lisa", "OUTPUT"), ("ols", "OUTPUT_TABLE"), ("gwr", "OUTPUT"),
                ("gwr", "OUTPUT_TABLE"), ("gwr", "MODELS"))), ("groups", "OUTPUT"))]},
        {"OUTPUT_HTML": ("HTML", "Report", 5, 5.4)})
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
    county_balance()
    prefecture_drivers()
    plugin.unload()
    return application


if __name__ == "__main__":
    main()
