"""Study 3: land use and energy to balance, hot spots, local regression, coordination, evaluation, zones, report."""

from .model import (
    FUEL_FACTORS,
    LEGENDS,
    MONEY,
    POPULATION,
    Model,
    choice,
    field,
    polygons,
    raster,
    rasters,
    table,
    text,
    whole,
)


def build():
    """Write the model."""
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

    def indicators(name, label, optional=False):
        return field(name, label, "STATISTICS", optional, True)

    m.inputs((
        (polygons("UNITS", "Cities"), 0, 4.2, "One polygon feature for each city."),
        (field("UNIT_ID", "Unit field of the cities", "UNITS"), 0, 5.1, "Code or name of the city."),
        (rasters("LANDUSE", "Land-use rasters"), 0, 6, "One a year, with the year in its name; projected, cells in m."),
        (choice("LEGEND", "Legend", LEGENDS), 0, 3.3, "What the codes of the rasters mean."),
        (raster("LANDUSE_FROM", "First land-use raster"), 0, 0.3, "For the conversion of land use."),
        (whole("YEAR_FROM", "First year", 2000, 1, 9999), 0, 1, "Of the first raster."),
        (raster("LANDUSE_TO", "Last land-use raster"), 0, 1.7, "On the grid of the first."),
        (whole("YEAR_TO", "Last year", 2020, 1, 9999), 0, 2.4, "Of the last raster."),
        (table("ENERGY", "Energy statistics"), 0, 6.9, "One row for each city and year; fields named like the fuels of "
         "the factor table, such as raw coal, coke, diesel (原煤, 焦炭, 柴油)."),
        (field("ENERGY_UNIT", "Unit field of the energy statistics", "ENERGY"), 0, 7.6, "The codes of the cities."),
        (field("ENERGY_YEAR", "Year field of the energy statistics", "ENERGY"), 0, 8.3, "The years of the rasters."),
        (choice("FUEL_FACTORS", "Emission factors of fuels", FUEL_FACTORS), 1, 9.2, "Built-in tables."),
        (choice("MASS_UNIT", "Unit of fuels", ["t", "10⁴ t"], 1), 1, 10, "Of solid and liquid fuels."),
        (choice("GAS_UNIT", "Unit of gases", ["10⁴ m³", "10⁸ m³", "m³"], 1), 2, 10, "Of gas volumes."),
        (text("METRIC_CLASSES", "Classes with landscape metrics", "2=forest, 5=construction land"), 1, 3.3,
         "Codes in the rasters, with names."),
        (text("METRICS", "Metrics of the local regression", "ed_5, pd_2"), 6, 5.1,
         "Two or three of pland, pd, lpi, ed, cohes, ai with the code of a class (ed_5), and shdi, contag; with commas between."),
        (table("STATISTICS", "Indicators"), 0, 9, "One row for each city and year."),
        (field("STATISTICS_UNIT", "Unit field of the indicators", "STATISTICS"), 0, 9.7, "The codes of the cities."),
        (field("STATISTICS_YEAR", "Year field of the indicators", "STATISTICS"), 0, 10.4, "The years of the rasters."),
        (field("GDP", "GDP at constant prices", "STATISTICS"), 4, 3.3, "Field of the indicators."),
        (choice("GDP_UNIT", "Unit of the GDP", MONEY), 4, 4, "Yearbooks often give 10⁸ yuan (亿元)."),
        (field("POPULATION", "Population", "STATISTICS"), 5, 3.3, "Field of the indicators."),
        (choice("POPULATION_UNIT", "Unit of the population", POPULATION), 5, 4, "Yearbooks often give 10⁴ persons (万人)."),
        (indicators("SOCIETY", "Society: more is better"), 3, 10.9, "Indicators such as income, urbanisation; any unit."),
        (indicators("SOCIETY_LESS", "Society: less is better", True), 3, 11.6, "Indicators such as unemployment."),
        (indicators("RESOURCES", "Resources: more is better"), 4, 10.9, "Indicators such as reuse of waste, renewables."),
        (indicators("RESOURCES_LESS", "Resources: less is better", True), 4, 11.6, "Indicators such as water use per GDP."),
        (indicators("ECOLOGY", "Ecology: more is better"), 5, 10.9, "Indicators such as forest cover, green space."),
        (indicators("ECOLOGY_LESS", "Ecology: less is better", True), 5, 11.6, "Indicators such as PM2.5."),
        (table("ZONE_TABLE", "Zone table", optional=True), 6, 10.9,
         "27 rows with key (111 to 333), value and name; empty: the built-in one."),
        (indicators("FACTORS", "Factors of the detector"), 6, 6.2, "Indicators that may explain Q."),
    ))
    m.report_inputs("Carbon balance and zones", 9, 3, 4)

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
