"""Study 2, the carbon sources and sinks of land use in Chang-Zhu-Tan: what is run on its sample, and the project."""

from collections import defaultdict

import sample2
from places import read_table
from project import Project

TITLE = "Carbon sources and sinks of land use in Chang-Zhu-Tan, 2005–2020 (SYNTHETIC data)"
YEARS = sample2.YEARS
make = sample2.make
"""Writes the sample."""


def runs(data, out):
    """The model with its parameters."""
    rasters = [data / "landuse" / f"landuse_SYNTHETIC_{year}.tif" for year in YEARS]
    # t C per ha of construction land: the printed emission over the area that the sample has
    first, last = (sample2.BUILT_EMISSION[year] * 1e4 * 12 / 44 / (area * 100) for year, area in (
        (2005, sample2.region.BUILT_2005), (2020, sample2.region.BUILT_2005 + sample2.region.BUILT_GROWTH)))
    return (("studylandusesourcessinks", {
        "UNITS": data / "counties.gpkg", "UNIT_ID": "code", "GROUP": "city", "LANDUSE": rasters, "LANDUSE_FROM": rasters[0],
        "LANDUSE_TO": rasters[-1], "YEAR_FROM": YEARS[0], "YEAR_TO": YEARS[-1],
        "LAND_TABLE": data / "coefficients_SYNTHETIC.csv", "BUILT_FROM": first, "BUILT_TO": last,
        "ENERGY": data / "energy_SYNTHETIC.csv", "ENERGY_UNIT": "code", "ENERGY_YEAR": "year",
        "STATISTICS": data / "statistics_SYNTHETIC.csv", "STATISTICS_UNIT": "code", "STATISTICS_YEAR": "year",
        "RADIUS": 40000, "DRIVERS": ["pgdp", "is2"], "TITLE": TITLE,
        "CRITERIA": [rasters[-1], *(data / "criteria" / f"{name}_SYNTHETIC.tif"
                                    for name in ("elevation", "water_distance", "town_distance"))],
        "WEIGHTS": "0.5, 0.2, 0.1, 0.2", "SCORES": data / "scores_SYNTHETIC.csv",
        "suit:SUITABILITY": out / "suitability_SYNTHETIC.tif", "suit:ZONES": out / "suitability_zones_SYNTHETIC.tif",
        "suit:ZONE_AREAS": out / "suitability_areas.csv",
        "transfer:TRANSFER": out / "transfer.csv", "transfer:MATRIX": out / "transfer_matrix.csv",
        "transfer:DYNAMICS": out / "dynamics.csv", "transfer:FLOWS": out / "transfer.html",
        "carbon:CARBON": out / "carbon_SYNTHETIC.gpkg", "cities:CITIES": out / "cities_SYNTHETIC.gpkg",
        "density_sources:DENSITY_SOURCES": out / "density_sources_SYNTHETIC.tif",
        "density_sinks:DENSITY_SINKS": out / "density_sinks_SYNTHETIC.tif",
        "moran:MORAN": out / "autocorrelation.csv", "lisa:LISA": out / "lisa_SYNTHETIC.gpkg",
        "hot:HOTSPOTS": out / "hotspots_SYNTHETIC.gpkg",
        "detector:FACTORS": out / "detector_factors.csv", "detector:INTERACTION": out / "detector_interaction.csv",
        "report:HTML": out / "report.html"}),)


PROJECT = Project(
    title=TITLE, crs="EPSG:32649", years=(2005, 2020), main="Net emission of land use (SYNTHETIC)",
    shown=("Net emission of land use (SYNTHETIC)",),
    groups=(
        ("Sources and sinks", (("carbon_SYNTHETIC.gpkg", "Net emission of land use (SYNTHETIC)"),
                               ("cities_SYNTHETIC.gpkg", "Sums by city (SYNTHETIC)"))),
        ("Pattern", (("lisa_SYNTHETIC.gpkg", "LISA of net emission (SYNTHETIC)"),
                     ("hotspots_SYNTHETIC.gpkg", "Hot spots of net emission (SYNTHETIC)"),
                     ("density_sources_SYNTHETIC.tif", "Density of sources (SYNTHETIC)"),
                     ("density_sinks_SYNTHETIC.tif", "Density of sinks (SYNTHETIC)"),
                     ("autocorrelation.csv", "Global autocorrelation"))),
        ("Drivers", (("detector_factors.csv", "Factor detector"), ("detector_interaction.csv", "Interaction detector"))),
        ("Suitability", (("suitability_zones_SYNTHETIC.tif", "Suitability zones (SYNTHETIC)"),
                         ("suitability_SYNTHETIC.tif", "Suitability score (SYNTHETIC)"),
                         ("suitability_areas.csv", "Areas of the suitability zones"))),
        ("Transfer of land", (("transfer.csv", "Transfer of land"), ("transfer_matrix.csv", "Transfer matrix"),
                              ("dynamics.csv", "Dynamics of the classes"))),
        ("Data", (("data/counties.gpkg", "Counties"), ("data/energy_SYNTHETIC.csv", "Fuels (SYNTHETIC)"),
                  ("data/statistics_SYNTHETIC.csv", "Drivers (SYNTHETIC)"),
                  ("data/coefficients_SYNTHETIC.csv", "Coefficients (SYNTHETIC)"),
                  *((f"data/landuse/landuse_SYNTHETIC_{year}.tif", f"Land use {year} (SYNTHETIC)") for year in reversed(YEARS)))),
    ),
    pictures=(
        ("Net emission of land use (SYNTHETIC)", 2005, "Net emission of land use, 2005", "map_net_2005.png"),
        ("Net emission of land use (SYNTHETIC)", 2020, "Net emission of land use, 2020", "map_net_2020.png"),
        ("LISA of net emission (SYNTHETIC)", 2020, "Clusters of net emission, 2020", "map_lisa_2020.png"),
        ("Hot spots of net emission (SYNTHETIC)", 2020, "Hot spots of net emission, 2020", "map_hotspots_2020.png"),
        ("Density of sources (SYNTHETIC)", 2020, "Density of sources", "map_density_sources.png"),
        ("Density of sinks (SYNTHETIC)", 2020, "Density of sinks", "map_density_sinks.png"),
        ("Suitability zones (SYNTHETIC)", None, "Suitability as a carbon sink", "map_suitability.png"),
    ),
)


def summary(out):
    """Print the few numbers that matter."""
    from osgeo import ogr

    sums = defaultdict(lambda: defaultdict(float))
    package = ogr.Open(str(out / "cities_SYNTHETIC.gpkg"))
    for feature in package.GetLayer(0):
        for name in ("a_built", "src_built", "snk_forest", "net"):
            sums[feature.GetField("year")][name] += feature.GetField(name)
    print()
    print("year   construction land     its emission   uptake of forest   net emission")
    for year, held in sorted(sums.items()):
        print(f"{year}   {held['a_built'] / 100:13.2f} km²  {held['src_built'] / 1e4:9.2f} × 10⁴ t  "
              f"{held['snk_forest'] / 1e4:9.2f} × 10⁴ t  {held['net'] / 1e4:8.2f} × 10⁴ t")
    rows = [r for r in read_table(out / "detector_factors.csv") if r["year"] == str(YEARS[-1])]
    best = sorted(rows, key=lambda r: -float(r["q"]))
    print(f"Detector, {YEARS[-1]}: " + ", ".join(f"{r['factor']} {float(r['q']):.2f}" for r in best))
