"""Study 4, drivers and groups of China's prefectures: what is run on its sample, and the project of the results."""

import sample4
from places import read_table
from project import Project

TITLE = "Drivers of carbon sources and sinks in China's prefectures, 2000–2017 (SYNTHETIC panel)"
make = sample4.make
"""Writes the sample."""

PAIR = (("emission", "EMISSION", "emission"), ("sink", "SINK", "sequestration"))


def runs(data, out):
    """Steps and models in their order, each with its parameters."""
    outputs = {"growth:GROWTH": out / "growth_SYNTHETIC.gpkg", "groups:CLUSTERS": out / "groups_SYNTHETIC.gpkg",
               "groups:CLUSTERS_TABLE": out / "groups.csv"}
    for key, end, name in PAIR:
        outputs.update({f"moran_{key}:MORAN_{end}": out / f"autocorrelation_{name}.csv",
                        f"lisa_{key}:LISA_{end}": out / f"lisa_{name}_SYNTHETIC.gpkg",
                        f"ols_{key}:OLS_{end}": out / f"global_{name}.csv",
                        f"gwr_{key}:GWR_{end}": out / f"gwr_{name}_SYNTHETIC.gpkg",
                        f"gwr_{key}:TERMS_{end}": out / f"gwr_{name}.csv"})
    return (
        ("studyprefecturedrivers", {
            "UNITS": data / "prefectures_SYNTHETIC.gpkg", "UNIT_ID": "code", "YEAR": "year", "EMISSION": "co2", "SINK": "seq",
            "EXPLANATORY": list(sample4.DRIVERS), "GROUPS": 6, "TITLE": TITLE, **outputs, "report:HTML": out / "report.html"}),
    )


PROJECT = Project(
    title=TITLE, crs="PROJ:+proj=aea +lat_0=0 +lon_0=105 +lat_1=25 +lat_2=47 +datum=WGS84 +units=m +no_defs", years=(2000, 2017),
    main="Groups (SYNTHETIC)", shown=("Groups (SYNTHETIC)",),
    groups=(
        ("Groups", (("groups_SYNTHETIC.gpkg", "Groups (SYNTHETIC)"), ("groups.csv", "Means of the groups"))),
        ("Drivers", (("gwr_emission_SYNTHETIC.gpkg", "GWR of emission (SYNTHETIC)"),
                     ("gwr_sequestration_SYNTHETIC.gpkg", "GWR of sequestration (SYNTHETIC)"))),
        ("Pattern", (("lisa_emission_SYNTHETIC.gpkg", "LISA of emission (SYNTHETIC)"),
                     ("lisa_sequestration_SYNTHETIC.gpkg", "LISA of sequestration (SYNTHETIC)"))),
        ("Change", (("growth_SYNTHETIC.gpkg", "Growth (SYNTHETIC)"),)),
        ("Tables", (("autocorrelation_emission.csv", "Autocorrelation of emission"),
                    ("autocorrelation_sequestration.csv", "Autocorrelation of sequestration"),
                    ("global_emission.csv", "Global regression of emission"),
                    ("global_sequestration.csv", "Global regression of sequestration"),
                    ("gwr_emission.csv", "Local coefficients of emission"),
                    ("gwr_sequestration.csv", "Local coefficients of sequestration"))),
        ("Data", (("data/prefectures_SYNTHETIC.gpkg", "Prefectures (SYNTHETIC)"),)),
    ),
    pictures=(
        ("Groups (SYNTHETIC)", 2017, "Groups by drivers, 2017", "map_groups_2017.png"),
        ("GWR of emission (SYNTHETIC)", 2017, "Emission by population: local coefficients, 2017",
         "map_gwr_emission_2017.png"),
        ("GWR of sequestration (SYNTHETIC)", 2017, "Sequestration by population: local coefficients, 2017",
         "map_gwr_sequestration_2017.png"),
        ("LISA of emission (SYNTHETIC)", 2017, "Clusters of emission, 2017", "map_lisa_emission_2017.png"),
        ("LISA of sequestration (SYNTHETIC)", 2017, "Clusters of sequestration, 2017", "map_lisa_sequestration_2017.png"),
        ("Growth (SYNTHETIC)", None, "Growth, 2000–2017", "map_growth.png"),
    ),
)


def summary(out):
    """Print the few numbers that matter."""
    print()
    print("year   Moran's I of emission, of sequestration")
    tables = []
    for _, _, name in PAIR:
        tables.append([row for row in read_table(out / f"autocorrelation_{name}.csv") if row["stat"].startswith("Moran")])
    for emission, sink in zip(*tables):
        print(f"{emission['year']}   {float(emission['value']):.3f}   {float(sink['value']):.3f}")
