"""Study 1: fuels and CASA to a balance, its pattern, its drivers, and a report."""

from .model import (
    FUEL_FACTORS,
    MONEY,
    POPULATION,
    Model,
    choice,
    decimal,
    field,
    polygons,
    raster,
    rasters,
    table,
    text,
)


def build():
    """Write the model."""
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

    m.input(polygons("COUNTIES", "Counties"), 4, 0.4, "One polygon feature for each county.")
    m.input(field("UNIT_ID", "Unit field of the counties", "COUNTIES"), 4, 1.1, "Code or name of the county.")
    m.input(field("NAME_FIELD", "Name field of the counties", "COUNTIES", optional=True), 4, 1.8,
            "Name for tables and maps; the other fields of the counties are left behind.")
    m.input(text("YEARS", "The four years", "2005, 2010, 2015, 2020"), 4, 2.5,
            "In the order of the inputs below.")
    for k, ordinal in enumerate(ordinals, start=1):
        for row, (key, words, about) in enumerate(stacks):
            m.input(rasters(f"{key}_{k}", f"{ordinal} year: {words}"), 1, (k - 1) * 3.4 + row * 0.62, months + about)
        m.input(raster(f"VEGETATION_{k}", f"{ordinal} year: vegetation map"), 1,
                (k - 1) * 3.4 + len(stacks) * 0.62, "Codes of the vegetation parameters.")
    settings = (
        (decimal("NDVI_SCALE", "Scale of the NDVI", 0.0001), "Cell value × scale = NDVI; MODIS: 0.0001."),
        (choice("TEMPERATURE_UNIT", "Unit of the temperature", ["°C", "0.1 °C", "K"]), "Of all years."),
        (choice("PRECIPITATION_UNIT", "Unit of the precipitation", ["mm a month", "m a month", "mm a day", "m a day"]),
         "Of all years."),
        (choice("SOLAR_UNIT", "Unit of the solar radiation",
                ["MJ/m² a month", "MJ/m² a day", "kJ/m² a day", "J/m² a day", "W/m² (mean)"]), "Of all years."),
        (choice("PARAMS_PRESET", "Vegetation parameters", ["ZHU2007", "RUNNING", "NW_CHINA"]),
         "“Export coefficients” writes them, with the meaning of the codes."),
    )
    m.column(0, 5, 0.62, settings)
    m.input(table("ENERGY", "Fuels"), 4, 8,
            "One row for each county and year, a field for each fuel, named as in the yearbook, such as 原煤（万吨）, or by its "
            "factor's key.")
    m.input(field("ENERGY_UNIT", "Unit field of the fuels", "ENERGY"), 4, 8.7, "The codes of the counties.")
    m.input(field("ENERGY_YEAR", "Year field of the fuels", "ENERGY"), 4, 9.4, "The four years.")
    m.input(choice("FACTORS_PRESET", "Emission factors", FUEL_FACTORS), 4, 10.1,
            "Fields without a unit in brackets are taken as t and 10⁴ m³.")
    m.column(6, 8, 0.62, (
            (table("STATISTICS", "Statistics"), "One row for each county and year."),
            (field("STATISTICS_UNIT", "Unit field of the statistics", "STATISTICS"), "The codes of the counties."),
            (field("STATISTICS_YEAR", "Year field of the statistics", "STATISTICS"), "The four years."),
            (field("GDP", "GDP at constant prices", "STATISTICS"), "Field of the statistics."),
            (choice("GDP_UNIT", "Unit of the GDP", MONEY), "Yearbooks often give 10⁸ yuan (亿元)."),
            (field("POPULATION", "Population", "STATISTICS"), "Field of the statistics."),
            (choice("POPULATION_UNIT", "Unit of the population", POPULATION), "Yearbooks often give 10⁴ persons (万人)."),
            (field("DRIVERS", "Drivers", "STATISTICS", multiple=True),
             "Fields that explain the balance; the study has solar radiation, GDP per person, energy intensity, population, "
             "urbanization, industrial structure and green coverage.")))
    m.report_inputs("Carbon surplus and deficit", 12, 3.4, 4.1)

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
