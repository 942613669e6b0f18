"""Study 3, carbon balance and zones of the Beibu Gulf urban agglomeration: what is run on its sample, and the project."""

import sample3
from places import read_table
from project import Project

TITLE = "Carbon balance and zones of the Beibu Gulf urban agglomeration, 2000–2020 (SYNTHETIC rasters and tables)"
make = sample3.make
"""Writes the sample."""

INDICATORS = {
    "SOCIETY": ["income", "urban", "tertiary"], "SOCIETY_LESS": ["unempl"],
    "RESOURCES": ["reuse", "renewable", "crop_yield"], "RESOURCES_LESS": ["water_gdp"],
    "ECOLOGY": ["forest", "green"], "ECOLOGY_LESS": ["pm25", "so2_km2"],
}


def runs(data, out):
    """Steps and models in their order, each with its parameters."""
    rasters = [data / "landuse" / f"landuse_SYNTHETIC_{year}.tif" for year in sample3.YEARS]
    return (
        ("studyagglomerationzoning", {
            "UNITS": data / "cities.gpkg", "UNIT_ID": "name", "LANDUSE": rasters, "LEGEND": 0,
            "LANDUSE_FROM": rasters[0], "YEAR_FROM": 2000, "LANDUSE_TO": rasters[-1], "YEAR_TO": 2020,
            "ENERGY": data / "energy_SYNTHETIC.csv", "ENERGY_UNIT": "name", "ENERGY_YEAR": "year",
            "STATISTICS": data / "statistics_SYNTHETIC.csv", "STATISTICS_UNIT": "name", "STATISTICS_YEAR": "year",
            "GDP": "gdp", "POPULATION": "population", **INDICATORS,
            "FACTORS": [name for names in INDICATORS.values() for name in names], "TITLE": TITLE,
            "change:CONVERSIONS": out / "conversions.csv", "change:MATRIX": out / "transfer_matrix.csv",
            "change:DYNAMICS": out / "dynamics.csv",
            "energy:ENERGY_TABLE": out / "energy_by_fuel.csv", "land:LAND": out / "landuse_carbon_SYNTHETIC.gpkg",
            "balance:YEARS": out / "totals_by_year.csv", "hot:HOTSPOTS": out / "hotspots_SYNTHETIC.gpkg",
            "coupling:COORDINATION": out / "coordination_SYNTHETIC.gpkg",
            "coupling:COORDINATION_TABLE": out / "coordination_by_year.csv",
            "gwr:GWR": out / "gwr_SYNTHETIC.gpkg", "gwr:TERMS": out / "gwr.csv",
            "detector:DETECTOR": out / "detector.csv", "detector:INTERACTION": out / "interaction.csv",
            "society:WEIGHTS_SOCIETY": out / "weights_society.csv",
            "resources:WEIGHTS_RESOURCES": out / "weights_resources.csv",
            "ecology:WEIGHTS_ECOLOGY": out / "weights_ecology.csv",
            "cube:ZONES": out / "zones_SYNTHETIC.gpkg", "cube:CUBES": out / "cubes.csv", "cube:LEVELS": out / "levels.csv",
            "report:HTML": out / "report.html"}),
    )


PROJECT = Project(
    title=TITLE, crs="EPSG:32649", years=(2000, 2020), main="Zones (SYNTHETIC)", shown=("Zones (SYNTHETIC)",),
    groups=(
        ("Zones", (("zones_SYNTHETIC.gpkg", "Zones (SYNTHETIC)"), ("cubes.csv", "Cities by cube"),
                   ("levels.csv", "Cuts of the axes"))),
        ("Coordination", (("coordination_SYNTHETIC.gpkg", "Coupling coordination (SYNTHETIC)"),
                          ("coordination_by_year.csv", "Coordination by year"))),
        ("Pattern and causes", (("hotspots_SYNTHETIC.gpkg", "Hot spots of net emission (SYNTHETIC)"),
                                ("gwr_SYNTHETIC.gpkg", "Local regression (SYNTHETIC)"), ("gwr.csv", "Local coefficients"),
                                ("detector.csv", "Factor detector"), ("interaction.csv", "Interaction detector"))),
        ("Sources and sinks", (("landuse_carbon_SYNTHETIC.gpkg", "Carbon of land use (SYNTHETIC)"),
                               ("totals_by_year.csv", "Totals by year"), ("energy_by_fuel.csv", "Emission by fuel"))),
        ("Evaluation", (("weights_society.csv", "Weights: society"), ("weights_resources.csv", "Weights: resources"),
                        ("weights_ecology.csv", "Weights: ecology"))),
        ("Land-use change", (("conversions.csv", "Conversions"), ("transfer_matrix.csv", "Transfer matrix"),
                             ("dynamics.csv", "Dynamics of the classes"))),
        ("Data", (("data/cities.gpkg", "Cities"), ("data/statistics_SYNTHETIC.csv", "Indicators (SYNTHETIC)"),
                  ("data/energy_SYNTHETIC.csv", "Energy statistics (SYNTHETIC)"),
                  *((f"data/landuse/landuse_SYNTHETIC_{year}.tif", f"Land use {year} (SYNTHETIC)")
                    for year in sample3.YEARS[::-1]))),
    ),
    pictures=(
        ("Zones (SYNTHETIC)", 2020, "Zones by three axes, 2020", "map_zones_2020.png"),
        ("Coupling coordination (SYNTHETIC)", 2020, "Coupling coordination of sources and sinks, 2020",
         "map_coordination_2020.png"),
        ("Hot spots of net emission (SYNTHETIC)", 2020, "Hot spots of net emission, 2020", "map_hotspots_2020.png"),
        ("Local regression (SYNTHETIC)", 2020, "Q by edge density of construction land, 2020", "map_gwr_2020.png"),
        ("Carbon of land use (SYNTHETIC)", 2020, "Net emission of land use, 2020", "map_net_2020.png"),
    ),
)


def summary(out):
    """Print the few numbers that matter."""
    totals = read_table(out / "totals_by_year.csv")
    means = {row["year"]: row for row in read_table(out / "coordination_by_year.csv")}
    cubes = read_table(out / "cubes.csv")
    names = dict.fromkeys(row["zone"] for row in cubes)
    print()
    print("year   emission     sink      Q   mean D   zones")
    for row in totals:
        zones = ", ".join(
            f"{name} {sum(int(c['n_units']) for c in cubes if c['zone'] == name and c['year'] == row['year'])}" for name in names)
        print(f"{row['year']}  {float(row['emission']) / 1e6:6.1f} Mt  {float(row['sink']) / 1e6:5.1f} Mt  {float(row['q']):5.1f}"
              f"   {float(means[row['year']]['mean_d']):6.2f}   {zones}")
