"""Study 1 end to end: the sample, the model, and what the study says that holds by construction."""

import pytest
from published import fuel_emissions, table

STUDY = 1
YEARS = (2005, 2010, 2015, 2020)
CELL = 1000.0


def test_the_balance_holds(folder, rows_of):
    rows = rows_of(str(folder / "carbon_balance_SYNTHETIC.gpkg"))
    assert len({r["code"] for r in rows}) == 23
    assert sorted({r["year"] for r in rows}) == list(YEARS)
    assert len(rows) == 92
    fuels = fuel_emissions(folder)
    for r in rows:
        assert not r["flag"]
        assert r["src_total"] == pytest.approx(fuels[r["code"], r["year"]], rel=1e-8)
        assert r["seq"] == pytest.approx(r["npp_tc"] * 3.6)  # 1.62/0.45
        assert r["npp_tc"] == pytest.approx(r["npp_mean"] * r["npp_area"])  # g/m² · km² = t
        assert r["csd"] == pytest.approx(r["seq"] - r["src_total"])
        assert r["q"] == pytest.approx(r["src_total"] / r["seq"])
    totals = table(folder / "totals_by_year.csv")
    for year, total in zip(YEARS, totals):
        held = [r for r in rows if r["year"] == year]
        assert int(total["year"]) == year
        for field, column in (("src_total", "emission"), ("seq", "sink"), ("csd", "csd")):
            assert float(total[column]) == pytest.approx(sum(r[field] for r in held))
    # “in a state of carbon deficit and displayed an increasing trend year by year”
    deficits = [-float(t["csd"]) for t in totals]
    assert deficits[0] > 0
    assert deficits == sorted(deficits)
    # “a decreasing pattern from the central to the surrounding areas”
    centre = {"芙蓉区", "天心区", "岳麓区", "开福区", "雨花区", "石峰区", "岳塘区"}
    for year in YEARS:
        inner, outer = ([r["csd"] for r in rows if r["year"] == year and (r["name"] in centre) is side] for side in (True, False))
        assert sum(inner) / len(inner) < sum(outer) / len(outer)


def test_npp_of_the_model_is_that_of_its_rasters(folder, rows_of):
    """The region's carbon is the sum of the cells in it, each of 1 km² of an equal-area grid."""
    import changzhutan
    import numpy as np
    import places
    from osgeo import gdal

    rows = rows_of(str(folder / "sequestration_SYNTHETIC.gpkg"))
    units = changzhutan.read_region()
    grid = changzhutan.grid_of(units, CELL)
    coverage = places.cover(units, grid, 20)
    for year in YEARS:
        cells = gdal.Open(str(folder / f"npp_SYNTHETIC_{year}.tif")).ReadAsArray().astype(float)
        assert cells.shape == grid.shape
        assert np.isfinite(cells).all()
        assert cells.min() >= 0
        whole = sum(r["npp_sum"] for r in rows if r["year"] == year)
        assert whole == pytest.approx(coverage.sums(cells).sum() * (CELL / 1000) ** 2, rel=2e-4)


def test_paths_and_centre(folder, rows_of):
    paths = {r["name"]: r["net_path"] for r in rows_of(str(folder / "paths_SYNTHETIC.gpkg"))}
    # printed: these rise and then fall, Lukou falls
    assert {paths[name] for name in ("芙蓉区", "开福区", "浏阳市", "宁乡市", "醴陵市")} == {"rise then fall"}
    assert paths["渌口区"] == "falling"
    track = rows_of(str(folder / "track_SYNTHETIC.gpkg"))
    assert [(r["from_year"], r["to_year"]) for r in track] == [(2005, 2010), (2010, 2015), (2015, 2020)]
    assert {r["direction"] for r in track} == {"northwest"}  # printed


def test_pattern_and_drivers(folder, rows_of):
    moran = table(folder / "autocorrelation.csv")
    assert [int(r["year"]) for r in moran] == list(YEARS)
    for r in moran:  # “a significant spatial positive correlation”
        assert float(r["value"]) > 0
        assert float(r["p_sim"]) <= 0.05
    lisa = rows_of(str(folder / "lisa_SYNTHETIC.gpkg"))
    assert {r["lisa_q"] for r in lisa if r["lisa_code"] == 2} <= {"LL"}
    assert any(r["lisa_code"] == 2 and r["name"] == "芙蓉区" for r in lisa)
    factors = {(r["year"], r["factor"]): float(r["q"]) for r in table(folder / "detector_factors.csv")}
    assert len(factors) == 4 * 7
    assert all(0 <= q <= 1 for q in factors.values())
    pairs = table(folder / "detector_interaction.csv")
    assert len(pairs) == 4 * 21
    for r in pairs:
        alone = factors[r["year"], r["factor_a"]], factors[r["year"], r["factor_b"]]
        assert (float(r["q_a"]), float(r["q_b"])) == pytest.approx(alone)
        assert float(r["q_ab"]) >= max(alone) - 1e-9  # crossed strata are finer
    fitted = rows_of(str(folder / "gwr_SYNTHETIC.gpkg"))
    for year in YEARS:
        held = [r for r in fitted if r["year"] == year]
        mean = sum(r["csd"] for r in held) / 23
        spread = (sum((r["csd"] - mean) ** 2 for r in held) / 23) ** 0.5
        for r in held:  # on z-scores
            assert r["fitted"] + r["resid"] == pytest.approx((r["csd"] - mean) / spread)


def test_the_report_is_whole(folder):
    text = (folder / "report.html").read_text(encoding="utf-8")
    assert "SYNTHETIC" in text
    assert (folder / "project.qgz").stat().st_size > 10_000
    for heading in ("Spatial pattern", "Geographical detector", "Local regression", "Emission by source", "Provenance"):
        assert heading in text
    assert "http://" not in text.replace("http://www.w3.org", "")
