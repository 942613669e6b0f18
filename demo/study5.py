"""Study 5, the county carbon balance of Jiangsu: what is run on its sample, and the project of the results."""

import sample5
from places import read_table
from project import Project

TITLE = "County carbon balance of Jiangsu, 2000–2021 (SYNTHETIC rasters)"
YEARS = range(2000, 2022)
PERIODS = "2000-2010, 2011-2021"
make = sample5.make
"""Writes the sample."""


def runs(data, out):
    """Steps and models in their order, each with its parameters."""
    panel = {"INPUT": out / "carbon_balance_SYNTHETIC.gpkg", "YEAR": "year"}
    units = {**panel, "UNIT_ID": "code"}
    return (
        ("studycountybalance", {
            "COUNTIES": data / "counties.gpkg", "UNIT_ID": "code", "NAME_FIELD": "name",
            "LIGHTS": [data / "light" / f"ntl_SYNTHETIC_{y}.tif" for y in YEARS],
            "NPP": [data / "npp" / f"npp_SYNTHETIC_{y}.tif" for y in YEARS],
            "TOTALS": data / "provincial_totals.csv", "TOTALS_YEAR": "year", "TOTALS_VALUE": "total_mt",
            "TOTALS_UNIT": 2,
            "STATISTICS": data / "socioeconomic_SYNTHETIC.csv", "STATISTICS_UNIT": "code", "STATISTICS_YEAR": "year",
            "GDP": "gdp", "POPULATION": "population", "PERIODS": PERIODS, "TITLE": TITLE,
            "balance:BALANCE": out / "carbon_balance_SYNTHETIC.gpkg", "balance:YEARS": out / "totals_by_year.csv",
            "growth:GROWTH": out / "growth_SYNTHETIC.gpkg",
            "lmdi:EFFECTS": out / "lmdi_SYNTHETIC.gpkg", "lmdi:EFFECTS_TABLE": out / "lmdi_effects.csv",
            "zones:ZONES": out / "zones_SYNTHETIC.gpkg", "zones:ZONES_TABLE": out / "zones_by_year.csv",
            "report:HTML": out / "report.html"}),
        ("globalautocorrelation", {**units, "VALUE": "csd", "STATISTICS": "0,1",
                                   "OUTPUT_TABLE": out / "autocorrelation.csv"}),
        ("localmoran", {**units, "VALUE": "csd", "OUTPUT": out / "lisa_SYNTHETIC.gpkg"}),
        ("hotspots", {**units, "VALUE": "net", "OUTPUT": out / "hotspots_SYNTHETIC.gpkg"}),
        ("standardellipse", {**panel, "WEIGHT": "co2", "OUTPUT": out / "ellipses_SYNTHETIC.gpkg",
                             "TRACK": out / "track_SYNTHETIC.gpkg"}),
        ("kerneldensity", {**panel, "WEIGHT": "co2", "MASK": out / "data" / "counties.gpkg",
                           "OUTPUT": out / "density_SYNTHETIC.tif"}),
        ("studyreport", {"TITLE": TITLE, "UNIT_ID": "code", "YEAR": "year", "OUTPUT_HTML": out / "report.html", "LAYERS": [
            out / name for name in ("data/provincial_totals.csv", "zones_SYNTHETIC.gpkg", "growth_SYNTHETIC.gpkg",
                                    "lmdi_SYNTHETIC.gpkg",
                                    "lmdi_effects.csv", "autocorrelation.csv", "lisa_SYNTHETIC.gpkg",
                                    "hotspots_SYNTHETIC.gpkg", "ellipses_SYNTHETIC.gpkg", "track_SYNTHETIC.gpkg")]}),
    )


PROJECT = Project(
    title=TITLE, crs="EPSG:32650", years=(2000, 2021), main="Carbon balance (SYNTHETIC)",
    shown=("Carbon balance zones (SYNTHETIC)",),
    groups=(
        ("Zones", (("zones_SYNTHETIC.gpkg", "Carbon balance zones (SYNTHETIC)"),)),
        ("Balance", (("carbon_balance_SYNTHETIC.gpkg", "Carbon balance (SYNTHETIC)"),
                     ("growth_SYNTHETIC.gpkg", "Growth (SYNTHETIC)"))),
        ("Pattern", (("track_SYNTHETIC.gpkg", "Track of the emission centre (SYNTHETIC)"),
                     ("ellipses_SYNTHETIC.gpkg", "Ellipses of emission (SYNTHETIC)"),
                     ("lisa_SYNTHETIC.gpkg", "LISA of the balance (SYNTHETIC)"),
                     ("hotspots_SYNTHETIC.gpkg", "Hot spots of net emission (SYNTHETIC)"),
                     ("density_SYNTHETIC.tif", "Emission density (SYNTHETIC)"),
                     ("autocorrelation.csv", "Global autocorrelation"))),
        ("Drivers", (("lmdi_SYNTHETIC.gpkg", "LMDI effects (SYNTHETIC)"),)),
        ("Tables", (("totals_by_year.csv", "Totals by year"), ("zones_by_year.csv", "Zones by year"),
                    ("lmdi_effects.csv", "LMDI effects, long"))),
        ("Data", (("data/counties.gpkg", "Counties"), ("data/provincial_totals.csv", "Provincial totals"),
                  ("data/socioeconomic_SYNTHETIC.csv", "Statistics (SYNTHETIC)"),
                  ("data/light/ntl_SYNTHETIC_2021.tif", "Night light 2021 (SYNTHETIC)"),
                  ("data/npp/npp_SYNTHETIC_2021.tif", "NPP 2021 (SYNTHETIC)"))),
    ),
    pictures=(
        ("Carbon balance (SYNTHETIC)", 2021, "Carbon balance, 2021", "map_balance_2021.png"),
        ("Carbon balance zones (SYNTHETIC)", 2021, "Carbon balance zones, 2021", "map_zones_2021.png"),
        ("Growth (SYNTHETIC)", None, "Growth, 2000–2021", "map_growth.png"),
        ("LISA of the balance (SYNTHETIC)", 2021, "Clusters of the carbon balance, 2021", "map_lisa_2021.png"),
        ("Hot spots of net emission (SYNTHETIC)", 2021, "Hot spots of net emission, 2021", "map_hotspots_2021.png"),
        ("LMDI effects (SYNTHETIC)", 2021, "Change of Q, 2011–2021", "map_lmdi_2011_2021.png"),
    ),
)


def summary(out):
    """Print the few numbers that matter."""
    rows = read_table(out / "totals_by_year.csv")
    print()
    print("year   emission     sink      Q   counties with Q > 1")
    for row in rows[::7]:
        print(f"{row['year']}  {float(row['emission']) / 1e6:6.1f} Mt  {float(row['sink']) / 1e6:6.1f} Mt  "
              f"{float(row['q']):5.2f}   {row['deficits']} of {row['n_units']}")
