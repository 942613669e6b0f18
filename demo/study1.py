"""Study 1, the carbon deficit of the Chang-Zhu-Tan metropolitan area: what is run on its sample, and the project."""

import sample1
from places import read_table
from project import Project

TITLE = "Carbon deficit of the Chang-Zhu-Tan metropolitan area, 2005–2020 (SYNTHETIC data)"
YEARS = (2005, 2010, 2015, 2020)
DRIVERS = ("pgdp", "asr", "ei", "ps", "ul", "is2", "gca")
make = sample1.make
"""Writes the sample."""


def runs(data, out):
    """The model with its parameters."""
    stacks = {}
    for number, year in enumerate(YEARS, start=1):
        stacks |= {f"NDVI_{number}": data / "ndvi" / f"ndvi_SYNTHETIC_{year}.tif",
                   f"TEMPERATURE_{number}": data / "climate" / f"temperature_SYNTHETIC_{year}.tif",
                   f"PRECIPITATION_{number}": data / "climate" / f"precipitation_SYNTHETIC_{year}.tif",
                   f"SOLAR_{number}": data / "climate" / f"solar_SYNTHETIC_{year}.tif",
                   f"VEGETATION_{number}": data / "vegetation" / f"vegetation_SYNTHETIC_{year}.tif",
                   f"npp_{number}:NPP_{number}": out / f"npp_SYNTHETIC_{year}.tif"}
    return (("studymetropolitandeficit", {
        "COUNTIES": data / "counties.gpkg", "UNIT_ID": "code", "NAME_FIELD": "name", "YEARS": ",".join(map(str, YEARS)), **stacks,
        "NDVI_SCALE": 0.0001, "TEMPERATURE_UNIT": 1,
        "ENERGY": data / "energy_SYNTHETIC.csv", "ENERGY_UNIT": "code", "ENERGY_YEAR": "year",
        "STATISTICS": data / "statistics_SYNTHETIC.csv", "STATISTICS_UNIT": "code", "STATISTICS_YEAR": "year",
        "GDP": "gdp", "POPULATION": "population", "DRIVERS": list(DRIVERS), "TITLE": TITLE,
        "sink:SINKS": out / "sequestration_SYNTHETIC.gpkg",
        "balance:BALANCE": out / "carbon_balance_SYNTHETIC.gpkg", "balance:TOTALS": out / "totals_by_year.csv",
        "growth:PATHS": out / "paths_SYNTHETIC.gpkg",
        "moran:MORAN": out / "autocorrelation.csv", "lisa:LISA": out / "lisa_SYNTHETIC.gpkg",
        "ellipse:ELLIPSES": out / "ellipses_SYNTHETIC.gpkg", "ellipse:TRACK": out / "track_SYNTHETIC.gpkg",
        "detector:FACTORS": out / "detector_factors.csv", "detector:INTERACTION": out / "detector_interaction.csv",
        "gwr:GWR": out / "gwr_SYNTHETIC.gpkg", "gwr:TERMS": out / "gwr_coefficients.csv", "gwr:MODELS": out / "gwr_models.csv",
        "report:HTML": out / "report.html"}),)


PROJECT = Project(
    title=TITLE, crs="EPSG:32649", years=(2005, 2020), main="Carbon balance (SYNTHETIC)",
    shown=("Carbon balance (SYNTHETIC)",),
    groups=(
        ("Balance", (("carbon_balance_SYNTHETIC.gpkg", "Carbon balance (SYNTHETIC)"),
                     ("paths_SYNTHETIC.gpkg", "Paths of the net emission (SYNTHETIC)"),
                     ("totals_by_year.csv", "Totals by year"))),
        ("Pattern", (("track_SYNTHETIC.gpkg", "Track of the centre of the deficit (SYNTHETIC)"),
                     ("ellipses_SYNTHETIC.gpkg", "Ellipses of the deficit (SYNTHETIC)"),
                     ("lisa_SYNTHETIC.gpkg", "LISA of the balance (SYNTHETIC)"),
                     ("autocorrelation.csv", "Global autocorrelation"))),
        ("Drivers", (("gwr_SYNTHETIC.gpkg", "GWR of the balance (SYNTHETIC)"), ("gwr_coefficients.csv", "GWR coefficients"),
                     ("gwr_models.csv", "GWR models"), ("detector_factors.csv", "Factor detector"),
                     ("detector_interaction.csv", "Interaction detector"))),
        ("Sinks", (("sequestration_SYNTHETIC.gpkg", "Sequestration (SYNTHETIC)"),
                   *((f"npp_SYNTHETIC_{year}.tif", f"NPP {year} (SYNTHETIC)") for year in reversed(YEARS)))),
        ("Data", (("data/counties.gpkg", "Counties"), ("data/energy_SYNTHETIC.csv", "Fuels (SYNTHETIC)"),
                  ("data/statistics_SYNTHETIC.csv", "Statistics (SYNTHETIC)"),
                  ("data/vegetation/vegetation_SYNTHETIC_2020.tif", "Vegetation 2020 (SYNTHETIC)"))),
    ),
    pictures=(
        ("Carbon balance (SYNTHETIC)", 2005, "Carbon balance, 2005", "map_balance_2005.png"),
        ("Carbon balance (SYNTHETIC)", 2020, "Carbon balance, 2020", "map_balance_2020.png"),
        ("LISA of the balance (SYNTHETIC)", 2020, "Clusters of the carbon balance, 2020", "map_lisa_2020.png"),
        ("GWR of the balance (SYNTHETIC)", 2020, "GWR: coefficient of GDP per person, 2020", "map_gwr_2020.png"),
        (("Ellipses of the deficit (SYNTHETIC)", "Carbon balance (SYNTHETIC)"), None, "Ellipses of the deficit, 2005–2020",
         "map_ellipses.png"),
    ),
)


def summary(out):
    """Print the few numbers that matter."""
    rows = read_table(out / "totals_by_year.csv")
    print()
    print("year   emission     sink   deficit   units in deficit")
    for row in rows:
        print(f"{row['year']}  {float(row['emission']) / 1e6:6.1f} Mt  {float(row['sink']) / 1e6:6.1f} Mt  "
              f"{-float(row['csd']) / 1e6:6.1f} Mt   {row['deficits']} of {row['n_units']}")
