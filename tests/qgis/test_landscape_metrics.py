"""The step landscapemetrics: FRAGSTATS's numbers through the step, zones, years, and the borders."""

import numpy as np
import pytest

METRES = 32650
LEFT, TOP, SIZE = 500000.0, 3500000.0, 30.0


def zone(column, columns, rows=20):
    """Rectangle of cells of the made landscape."""
    x0, x1, y0 = LEFT + column * SIZE, LEFT + (column + columns) * SIZE, TOP - rows * SIZE
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {TOP},{x0} {TOP},{x0} {y0}))"


@pytest.fixture
def made(raster, tmp_path):
    """The landscape of the dossier of methods, 20 × 24 cells, and the same mirrored in another year."""
    i, j = np.mgrid[0:20, 0:24]
    cells = 1 + ((i // 3 + j // 4 + (i * j) // 7) % 3)
    cells[0:3, 21:24] = 0
    # bytes, as land cover comes: among them numpy 2 has no −1
    return [raster(tmp_path / f"lu_{year}.tif", c, LEFT, TOP, SIZE, epsg=METRES, nodata=0, kind="Byte")
            for year, c in ((2000, cells), (2010, cells[:, ::-1]))]


def test_the_whole_of_two_years(made, run, rows_of):
    """TE of class 2 is 12,390 m, its NP 16, SHDI 1.0977947946 (landscapemetrics); a mirror changes nothing."""
    result = run("landscapemetrics", {"LANDUSE": made, "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"})
    rows = rows_of(result["OUTPUT"])
    assert [r["year"] for r in rows] == [2000, 2010]
    for r in rows:
        assert (r["np_2"], r["te_2"], r["np"]) == (16, 12390, 42)
        assert r["shdi"] == pytest.approx(1.0977947946345434)
        assert r["lsi"] == pytest.approx(7.8181818181818183)
        assert not r["flag"]
    long = rows_of(result["OUTPUT_TABLE"])
    assert {(r["class_code"], r["metric"]) for r in long} >= {(1, "PLAND"), (None, "CONTAG"), (3, "ENN_MN")}
    assert result["LANDSCAPES"] == 2


def test_fragstats_through_the_step(shared, run, rows_of):
    source = str(shared / "landscape" / "augusta_nlcd.tif")
    rows = rows_of(run("landscapemetrics", {"LANDUSE": [source], "CLASSES": "42=evergreen", "SHAPE": 1,
                                            "OUTPUT": "memory:"})["OUTPUT"])
    row = rows[0]
    assert "year" not in row
    assert (row["np_42"], row["te_42"], row["np"]) == (1795, 2555730, 17141)
    assert (row["lsi_42"], row["shape_42"], row["frac_42"]) == pytest.approx((64.4198, 1.5750, 1.0797), abs=6e-5)
    assert (row["contag"], row["shdi"], row["iji"]) == pytest.approx((42.2671, 1.9942, 71.6988), abs=6e-5)
    assert "np_81" not in row


def test_zones(made, layer, run, rows_of):
    """Areas of classes in two halves sum to those of the whole; a zone without cells keeps its row."""
    units = layer([{"code": "a", "wkt": zone(0, 12)}, {"code": "far", "wkt": zone(500, 12)}, {"code": "b", "wkt": zone(12, 12)},
                   {"code": "none", "wkt": None}], crs=f"EPSG:{METRES}")
    rows = rows_of(run("landscapemetrics", {"LANDUSE": made[:1], "ZONES": units, "UNIT_ID": "code",
                                            "OUTPUT": "memory:"})["OUTPUT"])
    assert [(r["code"], r["flag"]) for r in rows] == [("a", None), ("far", "no_cells"), ("b", None), ("none", "no_geometry")]
    a, far, b, none = rows
    cells = {1: 153, 2: 166, 3: 152}
    whole = {r: 240 if r == "a" else 231 for r in "ab"}
    for k, count in cells.items():
        assert a[f"pland_{k}"] * whole["a"] + b[f"pland_{k}"] * whole["b"] == pytest.approx(100 * count)
    assert far["np_1"] is None
    assert none["shdi"] is None
    # the line between the zones is the edge of both and counts for none
    assert a["te"] + b["te"] < 18000


def test_boundary_neighbours_and_choice_of_metrics(made, run, rows_of):
    row = rows_of(run("landscapemetrics", {"LANDUSE": made[:1], "METRICS": [1, 4], "NEIGHBOURS": 1, "BOUNDARY": True,
                                           "OUTPUT": "memory:"})["OUTPUT"])[0]
    assert [row[f"np_{k}"] for k in (1, 2, 3)] == [68, 70, 65]
    assert row["te"] == 20640
    assert "pland_1" not in row


def test_what_is_refused(made, raster, layer, refusal, tmp_path):
    degrees = raster(tmp_path / "degrees.tif", np.ones((5, 5)), 110, 30, 0.1, kind="Int16")
    given = {"OUTPUT": "memory:"}
    assert "is in degrees" in refusal("landscapemetrics", {**given, "LANDUSE": [degrees]})
    decimals = raster(tmp_path / "npp.tif", np.full((5, 5), 0.5), LEFT, TOP, SIZE, epsg=METRES)
    assert "no codes of classes" in refusal("landscapemetrics", {**given, "LANDUSE": [decimals]})
    assert "no class 9" in refusal("landscapemetrics", {**given, "LANDUSE": made[:1], "CLASSES": "1, 9"})
    assert "is no class" in refusal("landscapemetrics", {**given, "LANDUSE": made[:1], "CLASSES": "forest"})
    many = raster(tmp_path / "many.tif", np.arange(100).reshape(10, 10), LEFT, TOP, SIZE, epsg=METRES, kind="Int16")
    assert "too many for fields" in refusal("landscapemetrics", {**given, "LANDUSE": [many]})
    units = layer([{"code": "far", "wkt": zone(500, 12)}], crs=f"EPSG:{METRES}")
    assert "No zone has a cell" in refusal("landscapemetrics", {**given, "LANDUSE": made[:1], "ZONES": units, "UNIT_ID": "code"})


@pytest.mark.parametrize("locale", ["en", "zh"])
@pytest.mark.parametrize("zoned", [True, False])
def test_page(locale, zoned, layer, raster, run, tmp_path, monkeypatch):
    from carbonbalance.algorithms.bridge import settings

    monkeypatch.setattr(settings, "report_language", lambda: locale)
    covers = [raster(tmp_path / f"lucc_{year}.tif", np.array(cells), 500000, 3540000, 100, 32650, 9, "Int16")
              for year, cells in ((2000, [[1, 1, 2, 2], [1, 3, 2, 2]]), (2010, [[1, 2, 2, 2], [1, 3, 9, 2]]))]
    zones = layer([{"code": name, "wkt": f"POLYGON(({x} 3539800,{x + 200} 3539800,{x + 200} 3540000,{x} 3540000,{x} 3539800))"}
                   for name, x in (("左", 500000), ("右", 500200))], crs="EPSG:32650")
    target = tmp_path / "page.html"
    run("landscapemetrics", {"LANDUSE": covers, "CLASSES": "1=forest & wood,2=<water>", "OUTPUT": "memory:",
                             "OUTPUT_HTML": str(target), **({"ZONES": zones, "UNIT_ID": "code"} if zoned else {})})
    text = target.read_text(encoding="utf-8")
    assert f'<html lang="{"en" if locale == "en" else "zh-CN"}">' in text
    assert "forest &amp; wood" in text
    assert "&lt;water&gt;" in text
    assert ("左" in text) == zoned
    for chinese, english in (("景观格局指数", "Share of each class."), ("蔓延度", "Metrics of the classes")):
        assert (chinese in text, english in text) == (locale == "zh", locale == "en")
