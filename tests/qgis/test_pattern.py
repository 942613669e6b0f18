"""The steps of spatial pattern as a user runs them: published and hand-derived numbers, and their borders."""

import csv
import math

import numpy as np
import pytest
from qgis.core import QgsProcessingException


@pytest.fixture(scope="module")
def lepto(shared, layer):
    """The villages of Laos whose ellipse ArcGIS and CrimeStat have published."""
    with open(shared / "sde" / "Lepto.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    x, y = (next(k for k in rows[0] if k.lower() in names) for names in (("x", "lon", "longitude", "long", "xcoord"),
                                                                         ("y", "lat", "latitude", "ycoord")))
    return [(float(r[x]), float(r[y])) for r in rows]


def test_ellipse_of_points_in_a_projection(run, layer, rows_of):
    # a cross of half axes 3 and 1 km along 30° from north: population covariance 2·9/4 = 4.5 and 2·1/4 = 0.5 km²;
    # ArcGIS: × √2, so semi-axes √(4.5·2) = 3 km and √(0.5·2) = 1 km, area 3π km²
    sin, cos = math.sin(math.radians(30)), math.cos(math.radians(30))
    arms = [(3000 * sin, 3000 * cos), (-3000 * sin, -3000 * cos), (1000 * cos, -1000 * sin), (-1000 * cos, 1000 * sin)]
    source = layer([{"v": 1.0, "wkt": f"POINT({500000 + e} {3500000 + n})"} for e, n in arms], crs="EPSG:32650",
                   geometry="Point")
    result = run("standardellipse", {"INPUT": source, "OUTPUT": "memory:", "CENTRES": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert row["major"] == pytest.approx(3000)
    assert row["minor"] == pytest.approx(1000)
    assert row["rotation"] == pytest.approx(30)
    assert row["area_km2"] == pytest.approx(3 * math.pi)
    assert row["flattening"] == pytest.approx(2 / 3)
    assert (row["cx"], row["cy"]) == (pytest.approx(500000), pytest.approx(3500000))
    polygon = next(result["OUTPUT"].getFeatures()).geometry()
    # the outline is a polygon of 360 sides: its area is smaller than the ellipse by 2π²/(3·360²)
    assert polygon.area() == pytest.approx(3 * math.pi * 1e6, rel=1e-4)
    yuill = run("standardellipse", {"INPUT": source, "METHOD": 1, "OUTPUT": "memory:"})
    assert rows_of(yuill["OUTPUT"])[0]["major"] == pytest.approx(3000 / math.sqrt(2))


def test_track_of_a_weighted_centre_in_degrees(run, layer, rows_of):
    # the weight moves from the western to the eastern point of a parallel: the centre goes east
    places = {"w": "POINT(118 32)", "e": "POINT(119 32)", "n": "POINT(118.5 32.3)"}
    rows = [{"code": k, "year": y, "w": w, "wkt": places[k]} for y, weights in ((2000, (3.0, 1.0, 1.0)),
                                                                              (2010, (1.0, 3.0, 1.0)))
            for k, w in zip("wen", weights)]
    result = run("standardellipse", {"INPUT": layer(rows, geometry="Point"), "YEAR": "year", "WEIGHT": "w",
                                     "OUTPUT": "memory:", "TRACK": "memory:"})
    (step,) = rows_of(result["TRACK"])
    # (3 − 1)/5 of one degree at 32° N: 0.4 × 111.320 km × cos 32° × (1 + 0.0067/2 · sin² 32°) ≈ 37.80 km
    assert step["dist_km"] == pytest.approx(37.80, abs=0.03)
    assert step["azimuth"] == pytest.approx(90, abs=0.5)
    assert step["direction"] == "east"
    assert step["km_per_a"] == pytest.approx(step["dist_km"] / 10)


def test_ellipse_refuses_negative_weights_and_names_the_choices(run, layer, rows_of):
    rows = [{"v": v, "wkt": f"POINT({x} {y})"} for v, x, y in ((-1.0, 0, 0), (2.0, 10, 0), (3.0, 0, 10), (1.0, 9, 9))]
    source = layer(rows, crs="EPSG:32650", geometry="Point")
    with pytest.raises(QgsProcessingException, match="negative weight"):
        run("standardellipse", {"INPUT": source, "WEIGHT": "v", "OUTPUT": "memory:"})
    result = run("standardellipse", {"INPUT": source, "WEIGHT": "v", "NEGATIVES": 2, "OUTPUT": "memory:"})
    assert rows_of(result["OUTPUT"])[0]["n"] == 3


def test_ellipse_of_arcgis(run, layer, rows_of, lepto):
    # ArcGIS computed in degrees (centre 103.07555, 18.1052875, rotation 119.648°); here in metres, where parallels are
    # curved: over the 4° of the data the centre differs by some hundred metres, and the rotation by the stretch of a degree
    source = layer([{"v": 1.0, "wkt": f"POINT({x} {y})"} for x, y in lepto], geometry="Point")
    result = run("standardellipse", {"INPUT": source, "OUTPUT": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert row["cx"] == pytest.approx(103.07555, abs=5e-3)
    assert row["cy"] == pytest.approx(18.1052875, abs=5e-3)
    assert 90 < row["rotation"] < 135
    # CrimeStat, the same data on its own flat metric: 179 973.73 m and 84 375.79 m; another divisor would be 4 % off
    result = run("standardellipse", {"INPUT": source, "METHOD": 2, "OUTPUT": "memory:"})
    (row,) = rows_of(result["OUTPUT"])
    assert row["major"] == pytest.approx(179973.73, rel=5e-3)
    assert row["minor"] == pytest.approx(84375.79, rel=5e-3)


def test_density_of_four_points(run, layer, tmp_path):
    # T9.3: w = 1, 2, 1, 4 at (0,0), (100,0), (0,100), (300,300), h = 200: 73.1118 per km² at (50, 50)
    gdal = pytest.importorskip("osgeo.gdal")
    places = ((0, 0, 1.0), (100, 0, 2.0), (0, 100, 1.0), (300, 300, 4.0))
    source = layer([{"w": w, "wkt": f"POINT({500000 + x} {3500000 + y})"} for x, y, w in places], crs="EPSG:32650",
                   geometry="Point")
    target = str(tmp_path / "密度.tif")
    result = run("kerneldensity", {"INPUT": source, "WEIGHT": "w", "RADIUS": 200, "CELL": 4,
                                   "EXTENT": "499752,500552,3499752,3500552 [EPSG:32650]", "OUTPUT": target})
    data = gdal.Open(target)
    x0, dx, _, y0, _, dy = data.GetGeoTransform()
    column, row = round((500050 - x0) / dx - 0.5), round((3500050 - y0) / dy - 0.5)
    assert x0 + (column + 0.5) * dx == pytest.approx(500050)
    assert y0 + (row + 0.5) * dy == pytest.approx(3500050)
    assert data.ReadAsArray()[row, column] == pytest.approx(73.1118, rel=1e-5)
    assert result["MASS"] == pytest.approx(8, rel=1e-3)
    assert result["RADIUS"] == 200


def test_density_has_a_band_for_each_year_and_a_mask(run, layer, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    rows = [{"year": y, "w": w, "wkt": f"POINT({500000 + x} 3500000)"} for y, w in ((2000, 1.0), (2010, 3.0))
            for x in (0, 4000, 9000)]
    mask = layer([{"n": 1, "wkt": "POLYGON((490000 3490000,504500 3490000,504500 3510000,490000 3510000,"
                                  "490000 3490000))"}], crs="EPSG:32650")
    target = str(tmp_path / "density.tif")
    run("kerneldensity", {"INPUT": layer(rows, crs="EPSG:32650", geometry="Point"), "YEAR": "year", "WEIGHT": "w",
                          "MASK": mask, "OUTPUT": target})
    data = gdal.Open(target)
    assert [data.GetRasterBand(b).GetDescription() for b in (1, 2)] == ["2000", "2010"]
    first, second = (np.ma.masked_equal(data.GetRasterBand(b).ReadAsArray(), np.float32(
        data.GetRasterBand(b).GetNoDataValue())) for b in (1, 2))
    assert first.mask.any()
    assert not first.mask.all()
    assert np.ma.allclose(second, 3 * first, rtol=1e-5)


@pytest.mark.parametrize("step", ["kerneldensity", "standardellipse"])
@pytest.mark.parametrize(("rows", "crs", "why"), [
    ([{"w": None, "wkt": "POINT(1 1)"}], "EPSG:32650", "weight above zero"),
    ([{"w": 1.0, "wkt": None}], "EPSG:32650", "weight above zero"),
    ([{"w": 1.0, "wkt": "POINT(1 1)"}], "", "coordinate reference system"),
    ([{"w": "n.a.", "wkt": "POINT(1 1)"}], "EPSG:32650", "no numbers"),
    ([{"w": 1.0, "wkt": "POINT(1 1)"}], "EPSG:2276", "metres"),
])
def test_what_cannot_be_used_is_said_in_a_sentence(run, layer, tmp_path, step, rows, crs, why):
    source = layer(rows, crs=crs, geometry="Point", kinds={"w": "text" if isinstance(rows[0]["w"], str) else "real"})
    target = tmp_path / ("out.tif" if step == "kerneldensity" else "out.gpkg")
    with pytest.raises(QgsProcessingException, match=why) as caught:
        run(step, {"INPUT": source, "WEIGHT": "w", "OUTPUT": str(target)})
    assert "unforeseen" not in str(caught.value)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("step", ["kerneldensity", "standardellipse"])
def test_a_cancelled_run_leaves_nothing(run, layer, tmp_path, feedback, step):
    rng = np.random.default_rng(3)
    rows = [{"year": y, "w": 1.0, "wkt": f"POINT({x} {z})"} for y in range(2000, 2010)
            for x, z in rng.uniform(0, 1e5, (40, 2))]
    target = tmp_path / ("out.tif" if step == "kerneldensity" else "out.gpkg")
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(step, {"INPUT": layer(rows, crs="EPSG:32650", geometry="Point"), "WEIGHT": "w", "YEAR": "year",
                   "OUTPUT": str(target), **({"CELL": 30} if step == "kerneldensity" else {})}, feedback(stop_at=20))
    assert not list(tmp_path.iterdir())
