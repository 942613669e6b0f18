"""Study 4 from sample to project: 352 prefectures, four years, seven drivers.

What the study's abstract prints and the sample has by construction comes out again; what the steps compute obeys its
definition.
"""

import math
from collections import Counter

import numpy as np
import pytest
from page_reader import check_self_contained

STUDY = 4
YEARS = (2000, 2006, 2012, 2017)
DRIVERS = ("tp", "pcg", "psio", "sub", "gsp", "ndvi", "tem")


@pytest.fixture(scope="module")
def table(folder, rows_of):
    """Rows of a result by the name of its file."""
    return lambda name: rows_of(str(folder / name))


@pytest.fixture(scope="module")
def panel(table):
    """Rows of the sample by year."""
    rows = table("data/prefectures_SYNTHETIC.gpkg")
    return {year: [r for r in rows if r["year"] == year] for year in YEARS}


def test_the_sample_has_the_units_of_the_study(panel, folder):
    for rows in panel.values():
        assert len({r["code"] for r in rows}) == len(rows) == 352  # printed
        assert all(r["co2"] > 0 and r["seq"] > 0 and 0 < r["ndvi"] < 1 for r in rows)
    assert len({r["province"] for r in panel[2000]}) == 31
    text = (folder / "data" / "README.txt").read_text(encoding="utf-8")
    for part in ("REAL", "SYNTHETIC: invented", "HOW IT WAS MADE"):
        assert part in text
    assert str(folder) not in text
    assert "{" not in text


def test_thinned_borders_keep_the_neighbours(folder, qgis_app):
    """Against the stored polygons of Guangdong and Hainan, about 150,000 vertices: the same units touch."""
    from carbonbalance.core.contiguity import touching
    from places import read_units

    where = "level = '市' AND province IN ('广东省', '海南省')"
    plain, thin = (read_units(where, tolerance) for tolerance in (None, 0.02))
    linked = [touching([bytes(g.ExportToWkb()) for g in units.geometries]).toarray() for units in (plain, thin)]
    np.testing.assert_array_equal(*linked)
    assert linked[0].any(axis=0).sum() == len(plain) - 1  # all but 三沙
    points = [sum(ring.GetPointCount() for g in units.geometries for part in g for ring in part) for units in (plain, thin)]
    assert points[1] < points[0] / 20
    assert all(g.IsValid() for g in thin.geometries)
    large = np.array([name != "三沙市" for name in plain.names])
    np.testing.assert_allclose(thin.areas()[large], plain.areas()[large], rtol=0.1)


def test_both_rise_and_the_gap_grows(panel, table):
    """Printed: annual rising trends of both, with an increasing difference."""
    totals = [[math.fsum(r[name] for r in panel[year]) for year in YEARS] for name in ("co2", "seq")]
    gap = np.subtract(*totals)
    for series in (*totals, gap):
        assert (np.diff(series) > 0).all()
    first, last = ({r["code"]: r for r in panel[year]} for year in (2000, 2017))
    growth = table("growth_SYNTHETIC.gpkg")
    assert len(growth) == 352
    for r in growth:
        for name in ("co2", "seq"):
            ratio = last[r["code"]][name] / first[r["code"]][name]
            assert r[f"{name}_chg"] == pytest.approx(100 * (ratio - 1), rel=1e-9)
            assert r[f"{name}_cagr"] == pytest.approx(100 * (ratio ** (1 / 17) - 1), rel=1e-9)


def test_high_in_the_east_and_clustered(panel, table, folder):
    """Printed: emission and sequestration high in the east and low in the west, positive correlation and aggregation."""
    from qgis.core import QgsVectorLayer

    for name, field in (("emission", "co2"), ("sequestration", "seq")):
        moran = table(f"autocorrelation_{name}.csv")
        assert [int(r["year"]) for r in moran] == list(YEARS)
        assert all(float(r["value"]) > 0.3 and float(r["p_sim"]) == 0.001 and int(r["n"]) == 352 for r in moran)
        layer = QgsVectorLayer(str(folder / f"lisa_{name}_SYNTHETIC.gpkg"), name, "ogr")
        east = {}
        mean = {year: math.fsum(r[field] for r in rows) / 352 for year, rows in panel.items()}
        for f in layer.getFeatures():
            if f["lisa_code"] in (1, 2):
                # a high unit lies above the mean of its year, a low one below it
                assert (f[field] > mean[f["year"]]) == (f["lisa_code"] == 1)
                east.setdefault(f["lisa_code"], []).append(f.geometry().centroid().asPoint().x())
        assert np.mean(east[1]) > 112
        assert np.mean(east[2]) < 108
        assert layer.featureCount() == 352 * 4


def z_scores(rows, names):
    values = np.array([[r[name] for name in names] for r in rows], dtype=float)
    return (values - values.mean(axis=0)) / values.std(axis=0)


def test_local_regression_beats_the_global_one(panel, table):
    """The global coefficients are those of NumPy's least squares; the local model leaves far less, by less AICc."""
    for name, field in (("emission", "co2"), ("sequestration", "seq")):
        made, globally = table(f"gwr_{name}_SYNTHETIC.gpkg"), table(f"global_{name}.csv")
        terms = table(f"gwr_{name}.csv")
        end = "" if field == "co2" else "_2"
        for year, rows in panel.items():
            y, x = z_scores(rows, [field])[:, 0], np.column_stack((np.ones(352), z_scores(rows, DRIVERS)))
            coefficients, (left,), *_ = np.linalg.lstsq(x, y, rcond=None)
            mine = [float(r["coef"]) for r in globally if int(r["year"]) == year]
            np.testing.assert_allclose(mine, coefficients, atol=1e-9)
            local = [r for r in made if r["year"] == year]
            resid = np.array([r[f"resid{end}"] for r in local])
            np.testing.assert_allclose(resid + [r[f"fitted{end}"] for r in local], y, atol=1e-9)
            b = np.array([[r[f"b_{v}{end}"] for v in ("const", *DRIVERS)] for r in local])
            np.testing.assert_allclose((b * x).sum(axis=1), [r[f"fitted{end}"] for r in local], atol=1e-9)
            enp = math.fsum(float(r["enp"]) for r in terms if int(r["year"]) == year)  # of all terms: tr S
            assert aicc(resid @ resid, 352, enp) < aicc(left, 352, 8) - 3


def aicc(left, n, k):
    """−2 ln L + 2n(k + 1)/(n − k − 2), as gwr and mgwr have it."""
    return n * math.log(2 * math.pi * left / n) + n + 2 * n * (k + 1) / (n - k - 2)


def test_six_groups(table):
    """Printed: six groups, one driven by PCG and SUB, one by GSP and NDVI; each unit is nearest to the mean of its group."""
    rows = table("groups_SYNTHETIC.gpkg")
    names = [f"b_{v}{end}" for end in ("", "_2") for v in DRIVERS]
    means = {(int(r["year"]), r["variable"], int(r["cluster"])): r for r in table("groups.csv")}
    assert len(means) == 4 * 6 * len(names)
    for year in YEARS:
        units = [r for r in rows if r["year"] == year]
        groups = np.array([r["cluster"] for r in units])
        sizes = Counter(groups.tolist())
        assert set(sizes) == {1, 2, 3, 4, 5, 6}
        assert sum(sizes.values()) == 352
        z, raw = z_scores(units, names), np.array([[r[name] for name in names] for r in units])
        centres = np.array([z[groups == k].mean(axis=0) for k in range(1, 7)])
        np.testing.assert_array_equal(1 + ((z[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1), groups)
        for k in range(1, 7):
            for j, name in enumerate(names):
                row = means[year, name, k]
                assert int(row["n_units"]) == sizes[k]
                assert float(row["mean"]) == pytest.approx(raw[groups == k, j].mean(), abs=1e-9)
        # the two places that the sample gives to society alone and to nature alone
        place = {r["code"]: r["cluster"] for r in units}

        for code, end, expected in (("330100", "", {"pcg", "sub"}), ("330100", "_2", {"pcg", "sub"}),
                                    ("650100", "_2", {"gsp", "ndvi"})):
            held = {v: abs(float(means[year, f"b_{v}{end}", place[code]]["mean"])) for v in DRIVERS}
            assert set(sorted(held, key=held.get)[-2:]) == expected, (year, code, held)


def test_report_and_project(folder):
    text = (folder / "report.html").read_text(encoding="utf-8")
    check_self_contained(text)
    for part in ("Local regression", "Clusters of units", "Growth of the units", "SYNTHETIC"):
        assert part in text
    assert (folder / "project.qgz").stat().st_size > 10_000
    for picture in folder.glob("map_*.png"):
        assert picture.stat().st_size > 20_000, picture.name
    assert len(list(folder.glob("map_*.png"))) == 6
