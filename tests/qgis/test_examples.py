"""The worked examples of the methods, through the steps as a user runs them."""

import math

import pytest


def column(rows, name):
    return [r[name] for r in rows]


def test_allocation_is_proportional_and_conserves(run, layer, rows_of):
    # 200 t over light 1200, 300, 500, 0 (sum 2000): 0.1 t per unit of light
    source = layer([{"code": f"u{i}", "light": v} for i, v in enumerate((1200.0, 300.0, 500.0, 0.0))])
    result = run("allocateemissions", {"INPUT": source, "LIGHT": "light", "TOTAL": 200, "OUTPUT": "memory:"})
    rows = rows_of(result["OUTPUT"])
    assert column(rows, "co2") == pytest.approx([120, 30, 50, 0], rel=1e-12)
    assert column(rows, "flag") == [None, None, None, "zero_ntl"]
    assert result["MAX_RESIDUAL"] <= 1e-9


def test_sequestration_of_one_modis_cell(run, layer, rows_of):
    # DN 5000 → 0.5 kg C/m² on 214 658.67 m² → 107.3293 t C → × 3.6 = 386.3856, × 44/12 = 393.5409 t CO2
    source = layer([{"code": "a", "npp": 0.5, "area": 0.21465867}])
    for factor, expected in ((0, 386.3856), (1, 393.5409)):
        result = run("sequestration", {"INPUT": source, "NPP": "npp", "NPP_UNIT": 1, "AREA": "area",
                                       "FACTOR": factor, "OUTPUT": "memory:"})
        row = rows_of(result["OUTPUT"])[0]
        assert row["npp_tc"] == pytest.approx(107.329335, rel=1e-7)
        assert row["seq"] == pytest.approx(expected, rel=1e-6)
        assert result["TOTAL"] == pytest.approx(row["seq"])


def test_zones_of_four_units(run, layer, rows_of):
    # shares of (50, 40, 6, 4)/100, (420, 200, 40, 40)/700, (5, 7, 14, 14)/40
    source = layer([{"code": f"u{i}", "c": c, "g": g, "n": n} for i, (c, g, n) in enumerate(
        [(50.0, 420.0, 5.0), (40.0, 200.0, 7.0), (6.0, 40.0, 14.0), (4.0, 40.0, 14.0)])])
    result = run("balancezones", {"INPUT": source, "EMISSION": "c", "SINK": "n", "GDP": "g", "OUTPUT": "memory:"})
    rows = rows_of(result["OUTPUT"])
    assert column(rows, "ecc") == pytest.approx([1.2, 0.7142857, 0.9523810, 1.4285714], rel=1e-6)
    assert column(rows, "esc") == pytest.approx([0.25, 0.4375, 5.8333333, 8.75], rel=1e-6)
    assert column(rows, "zone_code") == [1, 2, 3, 4]
    assert [result[f"ZONE_{k}"] for k in range(1, 5)] == [1, 1, 1, 1]
    gini = run("concentration", {"INPUT": source, "VALUE": "c", "BASE": "g", "OUTPUT_TABLE": "memory:"})
    assert gini["GINI"] == pytest.approx(0.127429, abs=5e-7)
    gini = run("concentration", {"INPUT": source, "VALUE": "c", "BASE": "n", "OUTPUT_TABLE": "memory:"})
    assert gini["GINI"] == pytest.approx(0.6445, abs=5e-5)


def test_lmdi_of_one_county(run, layer, rows_of):
    # Q 1.25 → 2.971429; ΔCI −1.662481, ΔR +3.284211, ΔI +0.277850, ΔM −0.178151, sum 1.721429
    shape = {"wkt": "POLYGON((118 32,119 32,119 33,118 33,118 32))"}
    source = layer([{"code": "a", "year": 2000, "c": 2.0e6, "g": 150.0, "p": 80.0, "s": 1200.0, "n": 1.6e6, **shape},
                    {"code": "a", "year": 2010, "c": 5.2e6, "g": 900.0, "p": 92.0, "s": 1200.0, "n": 1.75e6, **shape}])
    letters = {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "C": "c", "G": "g", "P": "p", "S": "s", "N": "n"}
    result = run("lmdi", {**letters, "OUTPUT": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert [row[k] for k in ("d_ci", "d_r", "d_i", "d_m", "d_total")] == pytest.approx(
        [-1.662481, 3.284211, 0.277850, -0.178151, 1.721429], abs=5e-7)
    assert row["period"] == "2000-2010"
    assert row["main"] == "R"
    assert result["MAX_RESIDUAL"] <= 1e-9
    result = run("lmdi", {**letters, "FORM": 1, "OUTPUT": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert [row[k] for k in ("d_ci", "d_r", "d_i", "d_m")] == pytest.approx(
        [0.433333, 5.217391, 1.15, 0.914286], abs=5e-7)
    assert math.prod(row[k] for k in ("d_ci", "d_r", "d_i", "d_m")) == pytest.approx(row["d_total"], rel=1e-12)
    # area left empty: measured on the ellipsoid; only the scale of S changes, which no effect sees
    result = run("lmdi", {**{k: v for k, v in letters.items() if k != "S"}, "OUTPUT": "memory:"})
    assert rows_of(result["OUTPUT"])[0]["d_i"] == pytest.approx(0.277850, abs=5e-7)


def test_growth_of_the_printed_figures(run, layer, rows_of):
    # Peng et al. 2023: 199 → 847 Mt is +325.63 %; sink 142 → 171 Mt over 21 years +20.42 %, 0.89 %/a
    source = layer([{"code": "js", "year": 2000, "c": 199.0, "n": 142.0},
                    {"code": "js", "year": 2021, "c": 847.0, "n": 171.0}])
    result = run("growth", {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "VALUE": ["c", "n"],
                            "OUTPUT": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert row["c_chg"] == pytest.approx(325.63, abs=0.005)
    assert row["n_chg"] == pytest.approx(20.42, abs=0.005)
    assert row["n_cagr"] == pytest.approx(0.89, abs=0.005)
    # Q 1.34 (2001) → 4.37 (2011): “nearly 226 %”, 12.55 %/a
    source = layer([{"code": "js", "year": 2001, "q": 1.34}, {"code": "js", "year": 2011, "q": 4.37}])
    result = run("growth", {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "VALUE": ["q"], "OUTPUT": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert row["q_chg"] == pytest.approx(226, abs=0.5)
    assert row["q_cagr"] == pytest.approx(12.55, abs=0.005)


def test_balance_in_mixed_units(run, layer, rows_of):
    # 500 10⁴ t CO2 against 1 Mt C = 3.6667 Mt CO2: Q = 5/3.6667 = 1.363636; 2 10⁸ yuan = 20000 10⁴ yuan → 250 t;
    # 100 10⁴ persons → 5 t each; 1000 km²
    source = layer([{"code": "a", "c": 500.0, "n": 100.0, "g": 2.0, "p": 100.0, "s": 1e5}])
    result = run("carbonbalance", {"INPUT": source, "EMISSION": "c", "EMISSION_UNIT": 1, "SINK": "n", "SINK_UNIT": 4,
                                   "GDP": "g", "GDP_UNIT": 2, "POPULATION": "p", "POPULATION_UNIT": 1, "AREA": "s",
                                   "AREA_UNIT": 1, "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert row["q"] == pytest.approx(15 / 11, rel=1e-12)
    assert row["csd"] == pytest.approx(100e4 * 44 / 12 - 500e4, rel=1e-12)
    assert row["net"] == pytest.approx(-row["csd"])
    assert row["intensity"] == pytest.approx(250)
    assert row["percap"] == pytest.approx(5)
    assert row["c_dens"] == pytest.approx(5000)
    assert row["q_class"] == "1–2"
    assert result["Q_TOTAL"] == pytest.approx(15 / 11)
    assert result["DEFICITS"] == 1


def test_light_raster_into_cells_that_sum_to_the_total(run, layer, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    import numpy as np

    path = str(tmp_path / "light 夜.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 4, 2, 1, gdal.GDT_Float32)
    data.SetGeoTransform((118, 0.5, 0, 33, 0, -0.5))
    from osgeo import osr

    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    data.SetProjection(wgs.ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.array([[1, 2, -1, 4], [0, 3, 5, 9]], dtype=np.float32))
    data.GetRasterBand(1).SetNoDataValue(9)
    del data
    # the region holds the left three columns; negative light counts as zero: 1 + 2 + 0 + 0 + 3 + 5 = 11
    region = layer([{"n": 1, "wkt": "POLYGON((118 32,119.5 32,119.5 33,118 33,118 32))"}])
    result = run("gridemissions", {"LIGHT": path, "REGION": region, "TOTAL": 22, "TOTAL_UNIT": 0,
                                   "OUTPUT": str(tmp_path / "out.tif"), "DENSITY": str(tmp_path / "dens.tif")})
    assert result["SUM"] == pytest.approx(22)
    opened = gdal.Open(result["OUTPUT"])
    cells = opened.ReadAsArray()
    nodata = opened.GetRasterBand(1).GetNoDataValue()
    assert cells[:, :3] == pytest.approx(np.array([[2, 4, 0], [0, 6, 10]]))
    assert (cells[:, 3] == np.float32(nodata)).all()
    # a cell of half a degree at 32.5–33° N is 2 600 km² on the sphere (R 6371 km: R²·Δλ·(sin 33° − sin 32.5°))
    density = gdal.Open(result["DENSITY"]).ReadAsArray()
    assert density[0, 1] == pytest.approx(4 / 2600.0, rel=5e-3)
