"""Study 4: growth, autocorrelation, global and local regression of sources and sinks, groups of units, report."""

from .model import Model, field, polygons, whole


def build():
    """Write the model."""
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
    m.inputs((
        (polygons("UNITS", "Units"), 0, 4, "Polygons with a row for each unit and year."),
        (field("UNIT_ID", "Unit field", "UNITS"), 0, 5.2, "Code or name of the unit, the same in every year."),
        (field("YEAR", "Year field", "UNITS"), 0, 6.4, "Integer, date, or text that begins with four digits."),
        (field("EMISSION", "Emission", "UNITS"), 0, 1, "Field of the source, in any unit."),
        (field("SINK", "Sequestration", "UNITS"), 0, 10, "Field of the sink, in any unit."),
        (field("EXPLANATORY", "Drivers", "UNITS", multiple=True), 0, 7.6, "Fields that explain both, in any unit."),
        (whole("GROUPS", "Number of groups", 6, 2, 50), 5, 4, "The study has six."),
    ))
    m.report_inputs("Drivers of carbon sources and sinks", 7, 4, 5)
    panel = {"INPUT": ("input", "UNITS"), "YEAR": ("input", "YEAR")}
    pair = (("emission", "EMISSION", "emission", (0.2, 1.8, 3.4)), ("sink", "SINK", "sequestration", (10.4, 8.8, 7.2)))
    m.step("growth", "growth", "Growth", 1, 5.3, "Rates and trends of both", {
        **panel, "UNIT_ID": ("input", "UNIT_ID"), "VALUE": [("input", "EMISSION"), ("input", "SINK")]},
        {"OUTPUT": ("GROWTH", "Growth", 2, 5.3)})
    for key, end, words, (moran, lisa, fit) in pair:
        value = {**panel, "VALUE": ("input", end)}
        m.step(f"moran_{key}", "globalautocorrelation", f"Moran's I of {words}", 1, moran, "Queen contiguity", value,
               {"OUTPUT_TABLE": (f"MORAN_{end}", f"Autocorrelation of {words}", 2, moran)})
        m.step(f"lisa_{key}", "localmoran", f"Clusters of {words}", 1, lisa, "LISA, 999 permutations", value,
               {"OUTPUT": (f"LISA_{end}", f"Clusters of {words}", 2, lisa)})
        fitted = {"YEAR": ("input", "YEAR"), "DEPENDENT": ("input", end), "EXPLANATORY": ("input", "EXPLANATORY"),
                  "STANDARDIZE": True}
        m.step(f"ols_{key}", "globalregression", f"Global regression of {words}", 1, fit, "The baseline",
               {**fitted, "INPUT": ("input", "UNITS")},
               {"OUTPUT_TABLE": (f"OLS_{end}", f"Global coefficients of {words}", 2, fit)})
        # the second regression runs on the result of the first, so that the groups see the coefficients of both
        m.step(f"gwr_{key}", "gwr", f"GWR of {words}", 3, fit, "Adaptive bisquare, best AICc", {
            **fitted, "INPUT": ("input", "UNITS") if key == "emission" else ("child", "gwr_emission", "OUTPUT")},
            {"OUTPUT": (f"GWR_{end}", f"GWR of {words}", 4, fit - 0.4),
             "OUTPUT_TABLE": (f"TERMS_{end}", f"Coefficients of {words}", 4, fit + 0.4)})
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
