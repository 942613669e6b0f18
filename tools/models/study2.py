"""Study 2: land use and fuels to sources and sinks, their pattern, drivers and transfers, and a report."""

from .model import FUEL_FACTORS, LEGENDS, Model, choice, decimal, field, polygons, raster, rasters, table, text, whole


def build():
    """Write the model."""
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

    m.column(0, 0.1, 0.66, (
        (polygons("UNITS", "Units"), "One polygon feature for each county."),
        (field("UNIT_ID", "Unit field", "UNITS"), "Code or name of the county."),
        (field("GROUP", "Group field", "UNITS"), "City of the county: transfers and sums are given for each."),
    ))
    m.column(0, 2.9, 0.66, (
        (rasters("LANDUSE", "Land use of all years"), "One raster a year, with the year in its name."),
        (raster("LANDUSE_FROM", "Land use of the first year"), "Once more, for the transfer."),
        (raster("LANDUSE_TO", "Land use of the last year"), "On the same grid."),
        (whole("YEAR_FROM", "First year", 2005, 1000, 9999), "Of the first raster."),
        (whole("YEAR_TO", "Last year", 2020, 1000, 9999), "Of the last raster."),
        (choice("CLASSES_PRESET", "Legend", LEGENDS), "What the codes of the rasters mean."),
        (table("CLASSES_TABLE", "Own legend", optional=True), "Fields code and class; it wins."),
    ))
    m.column(0, 7.9, 0.66, (
        (choice("LAND_FACTORS", "Coefficients of the classes", ["preset A", "preset B"]),
         "t C per ha and year, recalled from the literature: check them."),
        (table("LAND_TABLE", "Own coefficients of the classes", optional=True),
         "Fields class (or key) and value in t C per ha and year, sinks below zero; it wins."),
        (decimal("BUILT_FROM", "Construction land, first year (t C/ha/a)"),
         "Emission per ha, for the carbon effect of transfers; empty: left out."),
        (decimal("BUILT_TO", "Construction land, last year (t C/ha/a)"), "The same in the last year."),
    ))
    m.column(0, 11, 0.66, (
        (table("ENERGY", "Fuels"),
         "One row for each county and year, a field for each fuel, named as in the yearbook, such as 原煤（万吨）, or by its "
         "factor's key."),
        (field("ENERGY_UNIT", "Unit field of the fuels", "ENERGY"), "The codes of the counties."),
        (field("ENERGY_YEAR", "Year field of the fuels", "ENERGY"), "The years of the rasters."),
        (choice("ENERGY_FACTORS", "Emission factors of the fuels", FUEL_FACTORS),
         "Fields without a unit in brackets are taken as t and 10⁴ m³."),
    ))
    m.column(0, 14.1, 0.66, (
        (rasters("CRITERIA", "Criteria of suitability"),
         "Rasters on one grid, such as land use, elevation, distance to water and to construction land."),
        (text("WEIGHTS", "Weights of the criteria", optional=True),
         "In their order, or by name: elevation = 0.2; empty: all the same."),
        (table("SCORES", "Scores of the criteria", optional=True),
         "Fields criterion (name of the raster), from, to, score; empty: cell values are scores."),
        (raster("CONSTRAINT", "Constraint", optional=True), "0 or no data where excluded."),
    ))
    m.column(4, 8.7, 0.66, (
        (table("STATISTICS", "Further drivers"), "One row for each county and year."),
        (field("STATISTICS_UNIT", "Unit field of the drivers", "STATISTICS"), "The codes of the counties."),
        (field("STATISTICS_YEAR", "Year field of the drivers", "STATISTICS"), "The years of the rasters."),
        (field("DRIVERS", "Drivers", "STATISTICS", multiple=True),
         "Beside the shares of forest, construction land, cropland, grassland and water."),
    ))
    m.input(decimal("RADIUS", "Radius of the density (m)"), 4, 0.6, "Empty: the default rule, which the log says.")
    m.report_inputs("Carbon sources and sinks of land use", 7, 4.1, 4.76)

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
    for key, weight, words, row in (("sources", "src_total", "sources", 0.6), ("sinks", "snk_total", "sinks", 2.4)):
        m.step(f"density_{key}", "kerneldensity", f"Density of {words}", 5, row, "Quartic kernel, a band a year", {
            **panel, "WEIGHT": weight, "RADIUS": ("input", "RADIUS"), "MASK": ("input", "UNITS")},
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
