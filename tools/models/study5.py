"""Study 5: lights and NPP to balance, drivers, zones and report."""

from .model import MASS, MONEY, POPULATION, Model, choice, decimal, field, polygons, rasters, table, text


def build():
    """Write the model."""
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

    m.inputs((
        (polygons("COUNTIES", "Counties"), 0, 3.4, "One polygon feature for each county."),
        (field("UNIT_ID", "Unit field of the counties", "COUNTIES"), 0, 4.1, "Code or name of the county."),
        (field("NAME_FIELD", "Name field of the counties", "COUNTIES", optional=True), 0, 4.8,
         "Name for tables and maps; the other fields of the counties are left behind, so that none is mistaken for a "
         "result."),
        (rasters("LIGHTS", "Yearly night lights"), 0, 1, "One raster a year, with the year in its name."),
        (rasters("NPP", "Yearly NPP"), 0, 6.3,
         "One raster a year, with the year in its name, in kg C/m² after the scale factor."),
        (decimal("NPP_SCALE", "Scale factor of the NPP", 0.0001), 0, 6.95, "MODIS: 0.0001."),
        (decimal("NPP_MIN", "Smallest valid NPP cell value", -30000), 0, 7.6, "Before scaling; MODIS: −30000."),
        (decimal("NPP_MAX", "Largest valid NPP cell value", 32700), 0, 8.25, "Before scaling; MODIS: 32700."),
        (table("TOTALS", "Provincial totals"), 2, 0.3, "One row for each year."),
        (field("TOTALS_YEAR", "Year field of the totals", "TOTALS"), 2, 0.95, "The years of the rasters."),
        (field("TOTALS_VALUE", "Emission field of the totals", "TOTALS"), 2, 1.6, "The total of the province."),
        (choice("TOTALS_UNIT", "Unit of the totals", MASS, 2), 2, 2.25, "Unit of the emission field."),
        (table("STATISTICS", "Statistics"), 4, 5.6, "One row for each county and year."),
        (field("STATISTICS_UNIT", "Unit field of the statistics", "STATISTICS"), 4, 6.3, "The codes of the counties."),
        (field("STATISTICS_YEAR", "Year field of the statistics", "STATISTICS"), 4, 7, "The years of the rasters."),
        (field("GDP", "GDP at constant prices", "STATISTICS"), 5, 5.6, "Field of the statistics."),
        (choice("GDP_UNIT", "Unit of the GDP", MONEY), 5, 6.3, "Yearbooks often give 10⁸ yuan (亿元)."),
        (field("POPULATION", "Population", "STATISTICS"), 5, 7, "Field of the statistics."),
        (choice("POPULATION_UNIT", "Unit of the population", POPULATION), 5, 7.7, "Yearbooks often give 10⁴ persons (万人)."),
        (text("PERIODS", "Periods of the decomposition", optional=True), 6, 6.3,
         "Such as 2000-2010, 2011-2021; empty: first and last year."),
    ))
    m.report_inputs("County carbon balance", 8, 2, 2.8)

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
