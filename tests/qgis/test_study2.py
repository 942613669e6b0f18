"""Study 2 end to end: the sample, the model, and the printed figures that hold by construction."""

import pytest
from published import fuel_emissions, table

STUDY = 2
YEARS = (2005, 2010, 2015, 2020)
CLASSES = ("crop", "forest", "grass", "water", "built", "bare")
CELL_KM2 = 0.09


@pytest.fixture(scope="module")
def carbon(folder, rows_of):
    """Carbon of land use by unit and year."""
    return rows_of(str(folder / "carbon_SYNTHETIC.gpkg"))


def total(rows, field, year):
    return sum(r[field] for r in rows if r["year"] == year)


def test_the_printed_figures(carbon):
    assert len(carbon) == 23 * 4
    # “with an increase of 842.11 km2”, to the nearest cell
    grown = (total(carbon, "a_built", 2020) - total(carbon, "a_built", 2005)) / 100
    assert grown == pytest.approx(842.11, abs=CELL_KM2)
    # “9826.34 in 2005 … 13029.34 by 2020”, “4275.49 in 2005 … 4165.38 by 2020”, 10⁴ t CO2
    for field, printed in (("src_built", (9826.34, 13029.34)), ("snk_forest", (4275.49, 4165.38))):
        assert [total(carbon, field, year) / 1e4 for year in (2005, 2020)] == pytest.approx(printed, rel=3e-5), field
    # “a fluctuating trend overall”; forest “an overall downward trend”
    built, forest = ([total(carbon, field, year) for year in YEARS] for field in ("src_built", "snk_forest"))
    steps = [b > a for a, b in zip(built, built[1:])]
    assert True in steps
    assert False in steps
    assert forest == sorted(forest, reverse=True)


def test_sources_and_sinks_hold(folder, carbon):
    fuels = fuel_emissions(folder)
    delta = {r["class"]: float(r["value"]) for r in table(folder / "data" / "coefficients_SYNTHETIC.csv")}
    for r in carbon:
        assert not r["flag"]
        assert r["src_built"] == pytest.approx(fuels[r["code"], r["year"]], rel=1e-8)
        assert r["src_crop"] == pytest.approx(r["a_crop"] * delta["crop"] * 44 / 12)
        for kind in ("forest", "grass", "water", "bare"):
            assert r[f"snk_{kind}"] == pytest.approx(-r[f"a_{kind}"] * delta[kind] * 44 / 12, abs=1e-6)
        assert r["net"] == pytest.approx(r["src_crop"] + r["src_built"] - r["snk_total"])
        assert sum(r[f"pct_{kind}"] for kind in CLASSES) == pytest.approx(100)
    # construction land carries the main source, forest the main sink
    for year in YEARS:
        assert total(carbon, "src_built", year) > 0.95 * total(carbon, "src_total", year)
        assert total(carbon, "snk_forest", year) > 0.95 * total(carbon, "snk_total", year)


def test_cities_and_transfers_sum_to_the_units(folder, carbon, rows_of):
    cities = rows_of(str(folder / "cities_SYNTHETIC.gpkg"))
    assert len(cities) == 3 * 4
    for year in YEARS:
        for field in ("a_built", "src_total", "snk_total", "net"):
            assert total(cities, field, year) == pytest.approx(total(carbon, field, year))
    transfer = table(folder / "transfer.csv")
    dynamics = table(folder / "dynamics.csv")
    assert {r["zone"] for r in dynamics} == {"长沙市", "株洲市", "湘潭市"}
    for code, kind in enumerate(CLASSES, start=1):
        held = [r for r in dynamics if int(r["code"]) == code]
        for side, year, column in (("from_code", 2005, "before_ha"), ("to_code", 2020, "after_ha")):
            area = sum(float(r["area_ha"]) for r in transfer if int(r[side]) == code)
            # a row of the matrix is what a class had, a column what it has
            assert area == pytest.approx(total(carbon, f"a_{kind}", year), rel=1e-6)
            assert area == pytest.approx(sum(float(r[column]) for r in held))
        for r in held:
            assert float(r["net_ha"]) == pytest.approx(float(r["gain_ha"]) - float(r["loss_ha"]), abs=1e-6)
            assert float(r["net_ha"]) == pytest.approx(float(r["after_ha"]) - float(r["before_ha"]), abs=1e-6)
    # “construction land was the most rapidly changing land use type”
    change = {code: abs(sum(float(r["net_ha"]) for r in dynamics if int(r["code"]) == code))
              / sum(float(r["before_ha"]) for r in dynamics if int(r["code"]) == code) for code in range(1, 7)}
    assert max(change, key=change.get) == CLASSES.index("built") + 1


def test_pattern_and_drivers(folder, rows_of):
    moran = table(folder / "autocorrelation.csv")
    assert [int(r["year"]) for r in moran] == list(YEARS)
    for r in moran:  # “a significant spatial agglomeration”
        assert float(r["value"]) > 0
        assert float(r["p_sim"]) <= 0.05
    lisa = {(r["name"], r["year"]): r["lisa_code"] for r in rows_of(str(folder / "lisa_SYNTHETIC.gpkg"))}
    # “mainly distributed in Chaling County and You County”; “in the central urban area”
    assert {lisa[name, year] for name in ("茶陵县", "攸县") for year in YEARS} == {2}
    assert any(lisa[name, 2020] == 1 for name in ("天心区", "开福区", "岳麓区", "雨花区"))
    hot = {(r["name"], r["year"]): r["gi_z"] for r in rows_of(str(folder / "hotspots_SYNTHETIC.gpkg"))}
    assert hot["开福区", 2020] > 1.645
    assert hot["茶陵县", 2020] < -1.645
    factors = table(folder / "detector_factors.csv")
    for year in YEARS:
        q = {r["factor"]: float(r["q"]) for r in factors if int(r["year"]) == year}
        assert len(q) == 7
        # “the proportion of forest land, construction land, and arable land are the main factors”
        assert set(sorted(q, key=q.get)[-3:]) == {"pct_forest", "pct_built", "pct_crop"}
    pairs = table(folder / "detector_interaction.csv")
    assert len(pairs) == 4 * 21
    # “the interaction between any two factors results in a double factor enhancement”
    assert all(r["type"].startswith("Enhance") for r in pairs)


def test_density_holds_the_mass(folder, carbon):
    """A mask keeps cells whose centre lies in the region; most of the weight lies there, and it is highest in the centre."""
    import numpy as np
    from osgeo import gdal

    for name, field in (("sources", "src_total"), ("sinks", "snk_total")):
        raster = gdal.Open(str(folder / f"density_{name}_SYNTHETIC.tif"))
        assert raster.RasterCount == 4
        _, width, _, _, _, height = raster.GetGeoTransform()
        for band, year in enumerate(YEARS, start=1):
            cells = raster.GetRasterBand(band).ReadAsArray().astype(float)
            cells[cells == raster.GetRasterBand(band).GetNoDataValue()] = np.nan
            mass = np.nansum(cells) * abs(width * height) / 1e6
            assert 0.5 * total(carbon, field, year) < mass <= total(carbon, field, year) * 1.001


def test_suitability_is_the_weighted_sum_of_scores(folder):
    """Ranges of the table by hand: a value where two touch belongs to the lower one."""
    import numpy as np
    from osgeo import gdal

    def cells(path):
        raster = gdal.Open(str(path))
        values = raster.ReadAsArray().astype(float)
        values[values == raster.GetRasterBand(1).GetNoDataValue()] = np.nan
        return values

    data = folder / "data"
    land = cells(data / "landuse" / "landuse_SYNTHETIC_2020.tif")
    high, water, town = (cells(data / "criteria" / f"{name}_SYNTHETIC.tif")
                         for name in ("elevation", "water_distance", "town_distance"))
    wanted = 0.5 * np.select([land == code for code in range(1, 7)], [3, 5, 4, 3, 1, 2], np.nan)
    wanted += 0.2 * np.select([high <= 150, high <= 300, high > 300], [1, 3, 5], np.nan)
    wanted += 0.1 * np.select([water <= 1000, water <= 3000, water > 3000], [5, 3, 1], np.nan)
    wanted += 0.2 * np.select([town <= 1000, town <= 5000, town > 5000], [1, 3, 5], np.nan)
    score = cells(folder / "suitability_SYNTHETIC.tif")
    np.testing.assert_allclose(score, wanted, rtol=1e-6)
    zones = cells(folder / "suitability_zones_SYNTHETIC.tif")
    rows = table(folder / "suitability_areas.csv")
    assert [int(r["class_code"]) for r in rows] == [3, 2, 1]
    for r in rows:
        held = score[zones == int(r["class_code"])]
        assert len(held) == int(r["cells"])
        # cells of 9 ha on an equal-area grid
        assert float(r["area_ha"]) == pytest.approx(9 * len(held), rel=1e-6)
        assert (held.min(), held.max()) == pytest.approx((float(r["score_low"]), float(r["score_high"])))
    assert sum(int(r["cells"]) for r in rows) == np.isfinite(land).sum()


def test_the_reports_are_whole(folder):
    text = (folder / "report.html").read_text(encoding="utf-8")
    assert "SYNTHETIC" in text
    assert (folder / "project.qgz").stat().st_size > 10_000
    for heading in ("Emission by source", "Carbon of land use", "Spatial pattern", "Geographical detector", "Provenance"):
        assert heading in text
    assert "construction land" in (folder / "transfer.html").read_text(encoding="utf-8")
