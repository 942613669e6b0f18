"""Study 3 from sample to project: 15 cities, three years, land use, energy and indicators.

What the study's abstract prints and the sample has by construction comes out again; what the steps compute obeys its
definition.
"""

import csv
import math
from collections import Counter

import numpy as np
import pytest
from page_reader import check_self_contained

STUDY = 3
YEARS = (2000, 2010, 2020)
CO2 = 44 / 12
SUBSYSTEMS = {
    "soc": (("income", "urban", "tertiary"), ("unempl",), "society"),
    "res": (("reuse", "renewable", "crop_yield"), ("water_gdp",), "resources"),
    "eco": (("forest", "green"), ("pm25", "so2_km2"), "ecology"),
}


@pytest.fixture(scope="module")
def table(folder, rows_of):
    """Rows of a result by the name of its file."""
    return lambda name: rows_of(str(folder / name))


@pytest.fixture(scope="module")
def panel(table):
    """Rows of the last layer, which has the fields of all steps but the branches, by year."""
    rows = table("zones_SYNTHETIC.gpkg")
    assert len(rows) == 45
    return {year: [r for r in rows if r["year"] == year] for year in YEARS}


def numbers(path):
    """Rows of a CSV file with numbers as floats."""
    with open(path, encoding="utf-8", newline="") as file:
        return [{k: _number(v) for k, v in row.items()} for row in csv.DictReader(file)]


def _number(text):
    try:
        return float(text)
    except ValueError:
        return text


def test_the_sample_is_what_it_says(panel, folder):
    for rows in panel.values():
        assert len({r["name"] for r in rows}) == 15  # printed
    assert Counter(r["province"] for r in panel[2000]) == {"广西壮族自治区": 6, "海南省": 6, "广东省": 3}
    text = (folder / "data" / "README.txt").read_text(encoding="utf-8")
    for part in ("REAL", "SYNTHETIC: invented", "HOW IT WAS MADE"):
        assert part in text
    assert str(folder) not in text
    assert "{" not in text


def test_no_field_stands_twice(panel):
    metrics = {f"{metric}_2" for metric in ("pland", "pd", "lpi", "ed", "cohes", "ai")}  # of class 2
    assert {name for name in panel[2000][0] if name.endswith("_2")} == metrics
    assert {r["flag"] for rows in panel.values() for r in rows} == {None}


def test_conversion_to_construction_land_comes_first(table, folder):
    """Printed: first cropland and forest into construction land, then cropland and forest into each other."""
    from osgeo import gdal

    areas = {(int(r["from_code"]), int(r["to_code"])): float(r["area_ha"]) for r in table("conversions.csv")}
    before, after = (gdal.Open(str(folder / "data" / "landuse" / f"landuse_SYNTHETIC_{year}.tif")).ReadAsArray().astype(int)
                     for year in (2000, 2020))
    cells = Counter(zip(before[before > 0].tolist(), after[before > 0].tolist()))
    assert set(areas) == set(cells)
    for pair, count in cells.items():
        assert areas[pair] == pytest.approx(100 * count, rel=0.01)  # ha; UTM stretches areas by up to 0.5 %
    built, exchange = areas[1, 5] + areas[2, 5], areas[1, 2] + areas[2, 1]
    others = max(area for (a, b), area in areas.items() if a != b and {a, b} != {1, 2} and (a, b) not in ((1, 5), (2, 5)))
    assert built > exchange > others


def test_energy_by_hand(panel, folder):
    """Σ amount × factor with the factors of the table; amounts in 10⁴ t and 10⁸ m³, which is 10⁴ times 10⁴ m³."""
    from published import DEMO

    factors = {r["key"]: r["value"] for r in numbers(DEMO.parent / "core" / "data" / "factors_cn_tce.csv")}
    fuels = ("rawcoa", "coke", "gasoln", "diesel", "fueloi", "lpg", "natgas")
    total = {(r["name"], r["year"]): math.fsum(1e4 * r[fuel] * factors[fuel] for fuel in fuels)
             for r in numbers(folder / "data" / "energy_SYNTHETIC.csv")}
    for year, rows in panel.items():
        for r in rows:
            assert r["src_built"] == pytest.approx(total[r["name"], year], rel=1e-9)


def test_sources_and_sinks_of_land(panel):
    """C = A·δ·44/12 with preset A: cropland 0.422, forest −0.644, grassland −0.021, water −0.253, unused −0.005 t C/ha."""
    for rows in panel.values():
        for r in rows:
            assert r["src_crop"] == pytest.approx(r["a_crop"] * 0.422 * CO2)
            assert r["src_total"] == pytest.approx(r["src_crop"] + r["src_built"])
            sinks = {"forest": 0.644, "grass": 0.021, "water": 0.253, "bare": 0.005}
            for kind, factor in sinks.items():
                assert r[f"snk_{kind}"] == pytest.approx(r[f"a_{kind}"] * factor * CO2)
            assert r["snk_total"] == pytest.approx(math.fsum(r[f"snk_{kind}"] for kind in sinks))
            assert r["pland_5"] == pytest.approx(100 * r["a_built"] / math.fsum(
                r[f"a_{kind}"] for kind in ("crop", "forest", "grass", "water", "built", "bare")), abs=0.3)


def test_sinks_stay_and_sources_and_intensity_fall(panel, table):
    """Printed: absorption basically stable; the source decreases significantly; intensity decreases."""
    held = {(r["name"], year): r for year, rows in panel.items() for r in rows}
    for name in {name for name, _ in held}:
        first, middle, last = (held[name, year] for year in YEARS)
        assert last["snk_total"] == pytest.approx(first["snk_total"], rel=0.05)
        assert last["src_built"] < 0.85 * middle["src_built"]
        assert first["intensity"] > middle["intensity"] > last["intensity"]
    for r in held.values():
        assert r["csd"] == pytest.approx(r["snk_total"] - r["src_total"])
        assert r["net"] == pytest.approx(-r["csd"])
        assert r["q"] == pytest.approx(r["src_total"] / r["snk_total"])
        assert r["intensity"] == pytest.approx(r["src_total"] / r["gdp"])
    for row in numbers_of(table("totals_by_year.csv")):
        rows = panel[row["year"]]
        assert row["emission"] == pytest.approx(math.fsum(r["src_total"] for r in rows))
        assert row["sink"] == pytest.approx(math.fsum(r["snk_total"] for r in rows))
        assert row["q"] == pytest.approx(row["emission"] / row["sink"])


def numbers_of(rows):
    return [{k: v if v is None else _number(v) for k, v in row.items()} for row in rows]


def test_hot_spots_stay(panel, folder):
    """Printed: significant aggregation, stable pattern. Gi* by its formula (Ord and Getis 1995) on touching polygons."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(folder / "hotspots_SYNTHETIC.gpkg"), "hot", "ogr")
    bins = {}
    for year in YEARS:
        units = [f for f in layer.getFeatures() if f["year"] == year]
        x = np.array([f["net"] for f in units])
        w = np.array([[float(a.geometry().distance(b.geometry()) < 1e-6) for b in units] for a in units])
        n, total, square = len(x), w.sum(axis=1), (w**2).sum(axis=1)
        z = (w @ x - x.mean() * total) / (x.std() * np.sqrt((n * square - total**2) / (n - 1)))
        np.testing.assert_allclose([f["gi_z"] for f in units], z, rtol=1e-6)
        bins[year] = {f["name"]: f["gi_bin"] for f in units}
    hot, cold = ({year: {name for name, b in held.items() if sign * b > 0} for year, held in bins.items()} for sign in (1, -1))
    assert "茂名市" in set.intersection(*hot.values())
    assert set.intersection(*cold.values())
    for year in YEARS[1:]:
        assert not hot[year] & cold[2000]
        assert len(hot[year] & hot[2000]) >= 3


def test_sources_and_sinks_are_coordinated(table):
    """D = √(C·T) with U = 0.01 + 0.99 (x − min)/(max − min) over all years; printed: coordination is good overall."""
    rows = table("coordination_SYNTHETIC.gpkg")
    u = []
    for field in ("c_dens", "n_dens"):
        x = np.array([r[field] for r in rows])
        u.append(0.01 + 0.99 * (x - x.min()) / np.ptp(x))
    c, t = 2 * np.sqrt(u[0] * u[1]) / (u[0] + u[1]), (u[0] + u[1]) / 2
    d = np.sqrt(c * t)
    for name, expected in (("ccd_c", c), ("ccd_t", t), ("ccd_d", d)):
        np.testing.assert_allclose([r[name] for r in rows], expected, rtol=1e-9)
    assert [r["ccd_level"] for r in rows] == np.minimum(np.floor(d * 10).astype(int) + 1, 10).tolist()
    for row in numbers_of(table("coordination_by_year.csv")):
        mine = [k for k, r in enumerate(rows) if r["year"] == row["year"]]
        assert row["mean_d"] == pytest.approx(d[mine].mean())
        assert sum(row[f"n_level{k}"] for k in range(1, 11)) == 15
        assert sum(row[f"n_level{k}"] for k in range(6, 11)) > 7.5  # more than half are on the coordinated side


def test_closeness_by_hand(panel, table):
    """Entropy weights and TOPSIS (weighted matrix) with NumPy, each year for itself."""
    for name, (more, less, file) in SUBSYSTEMS.items():
        weights = {(int(r["year"]), r["indicator"]): float(r["weight"]) for r in table(f"weights_{file}.csv")}
        for year, rows in panel.items():
            x = np.array([[float(r[key]) for key in (*more, *less)] for r in rows])
            v = (x - x.min(axis=0)) / np.ptp(x, axis=0)
            v[:, len(more):] = 1 - v[:, len(more):]
            p = v / v.sum(axis=0)
            e = -np.where(p > 0, p * np.log(np.where(p > 0, p, 1)), 0).sum(axis=0) / math.log(len(rows))
            w = (1 - e) / (1 - e).sum()
            assert [weights[year, key] for key in (*more, *less)] == pytest.approx(w.tolist(), rel=1e-9)
            best, worst = (np.sqrt(((w * (end - v)) ** 2).sum(axis=1)) for end in (1, 0))
            closeness = worst / (best + worst)
            np.testing.assert_allclose([r[name] for r in rows], closeness, rtol=1e-9)
            assert [r[f"{name}_rank"] for r in rows] == (1 + (closeness[:, None] < closeness).sum(axis=1)).tolist()


def test_three_kinds_of_zones(panel, table):
    """Printed: carbon intensity control, low carbon optimization and carbon balance zones."""
    from published import DEMO

    zone = {str(int(r["key"])): (int(r["value"]), r["name"]) for r in numbers(DEMO.parent / "core" / "data" / "cube_zones.csv")}
    assert len(zone) == 27
    sizes = {(int(r["year"]), r["cube"]): int(r["n_units"]) for r in table("cubes.csv")}
    cuts = {(int(r["year"]), r["axis"]): (float(r["cut_low"]), float(r["cut_high"])) for r in table("levels.csv")}
    for year, rows in panel.items():
        for r in rows:
            levels = [1 + sum(r[axis] > cut + 1e-12 for cut in cuts[year, axis]) for axis in SUBSYSTEMS]
            assert [r["lvl_x"], r["lvl_y"], r["lvl_z"]] == levels
            assert r["cube"] == "".join(map(str, levels))
            assert (r["zone_code"], r["zone"]) == zone[r["cube"]]
        counted = Counter(r["cube"] for r in rows)
        assert {cube: n for (when, cube), n in sizes.items() if when == year and n} == counted
    assert {r["zone"] for r in panel[2020]} == {"carbon intensity control", "low carbon optimization", "carbon balance"}


def test_causes(panel, table):
    """Printed: metrics of construction land and forest go mostly with the balance. q = 1 − SSW/SST of the detector."""
    for row in numbers_of(table("gwr.csv")):
        if row["term"] in ("ed_5", "pd_2"):
            assert row["min"] > 0
    rows = numbers_of(table("detector.csv"))
    assert len(rows) == 3 * 12
    q = {}
    for row in rows:
        values = np.array([r["q"] for r in panel[row["year"]]])
        assert row["sst"] == pytest.approx(((values - values.mean()) ** 2).sum())
        assert row["q"] == pytest.approx(1 - row["ssw"] / row["sst"])
        assert 0 <= row["q"] <= 1
        q[row["year"], row["factor"]] = row["q"]
    pairs = numbers_of(table("interaction.csv"))
    assert len(pairs) == 3 * 66
    for pair in pairs:
        assert pair["q_a"] == pytest.approx(q[pair["year"], pair["factor_a"]])
        assert pair["q_ab"] >= max(pair["q_a"], pair["q_b"]) - 1e-12


def test_report_and_project(folder):
    text = (folder / "report.html").read_text(encoding="utf-8")
    check_self_contained(text)
    for part in ("Carbon of land use", "Hot and cold spots", "Geographical detector", "Local regression", "SYNTHETIC"):
        assert part in text
    assert (folder / "project.qgz").stat().st_size > 10_000
    pictures = list(folder.glob("map_*.png"))
    assert len(pictures) == 5
    for picture in pictures:
        assert picture.stat().st_size > 20_000, picture.name
