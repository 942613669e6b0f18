"""Landscape metrics: FRAGSTATS's own tables, those of R's landscapemetrics, and identities."""

import csv
from unittest import mock

import numpy as np
import pytest
from carbonbalance.core.errors import DataError
from carbonbalance.core.landscape.landscape_metrics import (
    CLASS_METRICS,
    METRICS,
    NAMES,
    Landscapes,
    Shape,
    _nearest,
    field,
    gathered,
    landscape_metrics,
)
from hypothesis import given, settings
from hypothesis import strategies as st

KEYS = dict(zip(NAMES, METRICS))


# CONTAG of landscapemetrics (26.3497 for this landscape) is not that of FRAGSTATS (26.4538), whose table is the test below


def made():
    """20 × 24 cells of 30 m with a corner of nodata, as in the dossier of methods."""
    i, j = np.mgrid[0:20, 0:24]
    a = 1 + ((i // 3 + j // 4 + (i * j) // 7) % 3)
    a[0:3, 21:24] = -1
    return a


R = {
    # landscapemetrics 2.2.2 (R) on the made landscape
    1: dict(PLAND=32.484076433121018, NP=12, PD=28.308563340410476, LPI=20.169851380042463, TE=11850, ED=279.54706298655344,
            LSI=8.4,
            AI=34.163701067615662, COHESION=90.295313944506887, AREA_MN=1.1475, SHAPE_MN=1.9403983129923239,
            FRAC_MN=1.1015217340884484, ENN_MN=61.770509831248418, MESH=1.8227388535031843, DIVISION=.95700073476048164,
            SPLIT=23.25621134290807),
    2: dict(PLAND=35.244161358811041, NP=16, PD=37.744751120547299, LPI=12.738853503184714, TE=12390, ED=292.28591648973816,
            LSI=8.5,
            AI=36.274509803921568, COHESION=84.950712564172662, AREA_MN=.93375, SHAPE_MN=1.7962178188718365,
            FRAC_MN=1.0899512647730623, ENN_MN=64.088137289060526, MESH=.97681528662420358, DIVISION=.97695646882226461,
            SPLIT=43.396126760563391),
    3: dict(PLAND=32.27176220806794, NP=14, PD=33.026657230478882, LPI=13.375796178343949, TE=11760, ED=277.42392073602264,
            LSI=8.52,
            AI=32.616487455197138, COHESION=85.616569271761705, AREA_MN=.97714285714285709, SHAPE_MN=1.9263012328357221,
            FRAC_MN=1.1043110658688382, ENN_MN=62.648717094642407, MESH=.9783439490445861, DIVISION=.97692040695813664,
            SPLIT=43.328320312500004),
}
WHOLE = dict(NP=42, PD=99.079971691436668, LPI=20.169851380042463, TE=18000, ED=424.62845010615712, LSI=7.8181818181818183,
             SHAPE_MN=1.880773383751366, FRAC_MN=1.0980437135141454, ENN_MN=62.946151283927222, COHESION=87.258988202913159,
             AI=34.408324806764632, MESH=3.7778980891719733, DIVISION=.9108776105408829,
             SPLIT=11.220525011380307, SHDI=1.0977947946345434, SHEI=.99925588486311456, SIDI=.66611672323871596,
             PRD=7.077140835102619)


def test_the_made_landscape(agrees):
    found = landscape_metrics(made(), 30.0, 30.0)
    assert found.area == pytest.approx(42.39)
    for code, expected in R.items():
        agrees("16 metrics by class", [found.classes[code][KEYS[name]] for name in expected], list(expected.values()),
               by="R landscapemetrics 2.2.2", of="made landscape, 3 classes", rel=1e-10)
    agrees("18 metrics of the whole", [found.whole[KEYS[name]] for name in WHOLE], list(WHOLE.values()),
           by="R landscapemetrics 2.2.2", of="made landscape", rel=1e-10)


def test_four_neighbours_and_the_boundary():
    found = landscape_metrics(made(), 30.0, 30.0, ("np", "te"), eight=False, boundary=True)
    assert [found.classes[k]["np"] for k in (1, 2, 3)] == [68, 70, 65]
    assert [found.classes[k]["te"] for k in (1, 2, 3)] == [12600, 13260, 12780]
    assert found.whole["te"] == 20640


def test_the_landscape_of_landscapemetrics(shared, agrees):
    with open(shared / "spatial_oracles" / "landscape30.csv", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    cells = np.array([[float(v) for v in row] for row in rows if all(_is_number(v) for v in row)]).astype(int)
    cells = cells[-30:, -30:]
    found = landscape_metrics(cells, 1.0, 1.0)
    for name, values in (("PLAND", (20.444444444444446, 26, 53.555555555555557)), ("NP", (9, 13, 6)), ("TE", (181, 203, 296)),
                         ("LPI", (8.888888888888888, 7.555555555555555, 17.666666666666668)),
                         ("LSI", (3.4642857142857144, 3.870967741935484, 4.1590909090909092)),
                         ("AI", (79.705882352941188, 79.633867276887869, 84.891304347826093)),
                         ("COHESION", (87.816309254871058, 85.250021063775591, 93.498824823277388)),
                         ("ENN_MN", (4.0896482832302077, 3.608054184978061, 2)),
                         ("SHAPE_MN", (1.3273861313405582, 1.217923022837756, 1.7460136587197894))):
        agrees("9 metrics by class", [found.classes[k][KEYS[name]] for k in (1, 2, 3)], values, by="R landscapemetrics 2.2.2",
               of="its landscape, 30 × 30 cells", rel=1e-10)
    for name, value in (("TE", 340), ("SHDI", 1.0092143373619276), ("SHEI", .91862647794103702),
                        ("IJI", 89.777433329670501), ("MESH", .0093822222222222224)):
        assert found.whole[KEYS[name]] == pytest.approx(value, rel=1e-10), name


def _is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


def fragstats(path):
    with open(path, encoding="utf-8") as file:
        rows = [[piece.strip() for piece in line.split(",")] for line in file if line.strip()]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


@pytest.mark.parametrize("name", ["landscape", "augusta_nlcd"])
def test_fragstats(shared, agrees, name):
    """The tables of FRAGSTATS itself; its shape index is that of the most compact patch of cells."""
    gdal = pytest.importorskip("osgeo.gdal")
    data = gdal.Open(str(shared / "landscape" / f"{name}.tif"))
    cells = data.ReadAsArray().astype(int)
    cells[cells < 0] = -1
    size = data.GetGeoTransform()[1]
    found = landscape_metrics(cells, size, size, shape=Shape.CELLS)
    # the fractal dimension of patches of a square metre is nothing and everything
    skip = {"FRAC_MN"} if name == "landscape" else set()
    source = {"by": "FRAGSTATS (prints 4 decimals)", "of": f"{name}.tif, by class and whole",
              "abs": 6e-5, "rel": 2e-5}
    for row in fragstats(shared / "landscape" / f"{name}.class"):
        ours = found.classes[int(row["TYPE"].removeprefix("cls_"))]
        for metric, key in KEYS.items():
            if key in CLASS_METRICS and metric not in skip and row[metric] != "N/A":
                agrees(metric, ours[key], float(row[metric]), **source)
    whole = fragstats(shared / "landscape" / f"{name}.land")[0]
    for metric, key in KEYS.items():
        if metric in whole and metric not in skip and metric != "PLAND":
            agrees(metric, found.whole[key], float(whole[metric]), **source)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 4))
def test_turning_and_mirroring_change_nothing(seed, classes):
    rng = np.random.default_rng(seed)
    cells = rng.integers(-1, classes, (9, 13))
    if (cells < 0).all():
        return
    base = landscape_metrics(cells, 30.0, 20.0)
    for other, dx, dy in ((cells[::-1], 30.0, 20.0), (cells[:, ::-1], 30.0, 20.0), (cells.T, 20.0, 30.0),
                          (np.pad(cells, 3, constant_values=-1), 30.0, 20.0)):
        turned = landscape_metrics(other, dx, dy)
        assert turned.whole == pytest.approx(base.whole, rel=1e-9, abs=1e-9, nan_ok=True)
        for code, values in base.classes.items():
            assert turned.classes[code] == pytest.approx(values, rel=1e-9, abs=1e-9, nan_ok=True)
    assert sum(v["pland"] for v in base.classes.values()) == pytest.approx(100)
    assert sum(v["np"] for v in base.classes.values()) == base.whole["np"]
    assert sum(v["te"] for v in base.classes.values()) == pytest.approx(2 * base.whole["te"])


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_nearest_patches_by_all_distances(seed):
    rng = np.random.default_rng(seed)
    points, patch = rng.uniform(0, 10, (60, 2)), rng.integers(0, 4, 60)
    patch[:4] = range(4)
    apart = np.hypot(*(points[:, None] - points).transpose(2, 0, 1))
    expected = [apart[np.ix_(patch == k, patch != k)].min() for k in range(4)]
    assert _nearest(points, patch, np.full(4, np.inf)) == pytest.approx(expected)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([(30.0, 30.0), (30.0, 11.0)]), st.sampled_from([0, 10_000]))
def test_nearest_patches_of_a_grid(seed, size, few):
    """Sparse patches, near and far, against all distances; both ways of finding them."""
    from scipy import ndimage

    rng = np.random.default_rng(seed)
    cells = (rng.random((30, 40)) < rng.choice([0.01, 0.05, 0.3])).astype(int)
    labels, number = ndimage.label(cells, np.ones((3, 3)))
    if number < 2:
        return
    with mock.patch("carbonbalance.core.landscape.landscape_metrics._FEW_BLOCKS", few):
        found = landscape_metrics(cells, *size, ("enn",)).classes[1]["enn"]
    points = np.column_stack(np.nonzero(labels)) * size[::-1]
    patch = labels[labels > 0]
    apart = np.hypot(*(points[:, None] - points).transpose(2, 0, 1))
    expected = [apart[np.ix_(patch == k, patch != k)].min() for k in range(1, number + 1)]
    assert found == pytest.approx(np.mean(expected))


def test_one_class_one_patch():
    found = landscape_metrics(np.zeros((4, 5), dtype=int), 10.0, 10.0)
    ours = found.classes[0]
    assert (ours["pland"], ours["np"], ours["te"], ours["lsi"], ours["ai"], ours["divis"]) == (100, 1, 0, 1, 100, 0)
    assert np.isnan(ours["enn"])
    assert np.isnan([found.whole[k] for k in ("shei", "contag", "iji")]).all()
    assert found.whole["shdi"] == 0
    assert landscape_metrics(np.full((3, 3), -1), 1.0, 1.0) is None


def test_far_patches_full_of_edge_cells():
    """Two sieves, each one patch of which all cells are edge cells: the distance between them, without asking each for more and
    more of its own cells. A lone cell makes a third patch."""
    cells = np.ones((200, 400), dtype=int)
    cells[:, :100] = cells[:, 300:] = 0
    cells[1::2, 1:99:2] = cells[1::2, 301:399:2] = 1
    cells[100, 200] = 0
    found = landscape_metrics(cells, 10.0, 10.0, ("np", "enn"))
    # from column 99 to 200 and from 200 to 300, so 101, 100 and 100 cells of 10 m
    assert found.classes[0]["np"] == 3
    assert found.classes[0]["enn"] == pytest.approx((1010 + 1000 + 1000) / 3)


def test_field_names_of_long_codes():
    for code in (7, 211, 2110, 31200, 999999):
        names = [field(metric, code) for metric in CLASS_METRICS]
        assert len(set(names)) == len(names)
        assert all(len(name) <= 10 for name in names)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 5), st.sampled_from([0.5, 3.0, 100.0]), st.booleans())
def test_bounds_and_the_size_of_a_cell(seed, classes, factor, blocky):
    """Diversity is at most ln m, percentages lie between 0 and 100; lengths times s are areas times s², and no number without a
    unit changes; other names of the classes change nothing.
    """
    rng = np.random.default_rng(seed)
    cells = rng.integers(-1, classes, (8, 11))
    cells = cells.repeat(3, axis=0).repeat(2, axis=1) if blocky else cells
    held = np.unique(cells[cells >= 0])
    if not len(held):
        return
    found = landscape_metrics(cells, 30.0, 30.0)
    slack = 1 + 1e-12
    for values in (found.whole, *found.classes.values()):
        for metric, (low, high) in {"pland": (0, 100), "lpi": (0, 100), "cohes": (0, 100), "ai": (0, 100), "divis": (0, 1),
                                    "contag": (0, 100), "iji": (0, 100), "shei": (0, 1), "sidi": (0, 1)}.items():
            value = values.get(metric, np.nan)
            assert np.isnan(value) or low - 1e-9 <= value <= high * slack
        assert values["split"] >= 1 / slack
        assert values["lsi"] >= 1 / slack
        assert values["shape"] >= 1 / slack
    assert found.whole["shdi"] <= np.log(len(held)) * slack
    assert found.whole["sidi"] <= 1 - 1 / len(held) + 1e-12
    assert found.whole["split"] * found.whole["mesh"] == pytest.approx((cells >= 0).sum() * 0.09)
    scaled = landscape_metrics(cells, 30.0 * factor, 30.0 * factor)
    powers = {"pd": -2, "te": 1, "ed": -1, "area": 2, "enn": 1, "mesh": 2, "prd": -2}
    renamed = landscape_metrics(np.where(cells >= 0, 7 + 10 * (classes - cells), -1), 30.0, 30.0)
    for ours, larger, other in ((found.whole, scaled.whole, renamed.whole),
                                *((found.classes[c], scaled.classes[c], renamed.classes[7 + 10 * (classes - c)]) for c in held)):
        for metric, value in ours.items():
            if metric != "frac":  # whose logarithms are those of metres
                assert larger[metric] == pytest.approx(value * factor ** powers.get(metric, 0), rel=1e-9, abs=1e-9, nan_ok=True)
            assert other[metric] == pytest.approx(value, rel=1e-9, abs=1e-9, nan_ok=True)


def test_sizes_of_cells_that_are_whole_numbers():
    cells = np.zeros((6, 6), int)
    cells[2:4, 2:4] = cells[0, 0] = 1
    # from the corner two cells right and two down: √2 · 2 · 30
    assert landscape_metrics(cells, 30, 30, ("enn",)).classes[1]["enn"] == pytest.approx(60 * np.sqrt(2))


def test_rows_of_zones_and_years():
    """A class that one zone lacks, and a zone that lies beyond the raster in the second year."""
    landscapes = Landscapes(["甲", "乙"], [2000, 2010], ("pland", "enn", "shdi"), {2: "town", 1: "forest"})
    both, one = np.array([[1, 1, 2, 2]]), np.array([[1, 1, 1]])
    for zone, year, cells in ((1, 1, None), (0, 1, one), (0, 0, both), (1, 0, both)):
        found = "no_cells" if cells is None else landscape_metrics(cells, 10.0, 10.0, landscapes.metrics)
        landscapes.put(zone, year, found)
    result = gathered(landscapes)
    assert [column.name for column in result.columns] == ["year", "pland_2", "enn_2", "pland_1", "enn_1", "enn", "shdi", "flag"]
    assert result.rows.tolist() == [0, 0, 1, 1]
    values = {name: list(column) for name, column in result.values.items()}
    assert values["year"] == [2000, 2010, 2000, 2010]
    assert values["pland_1"] == pytest.approx([50, 100, 50, np.nan], nan_ok=True)
    assert values["pland_2"] == pytest.approx([50, 0, 50, np.nan], nan_ok=True)
    assert values["shdi"] == pytest.approx([np.log(2), 0, np.log(2), np.nan], nan_ok=True)
    assert values["flag"] == [None, None, None, "no_cells"]
    assert (result.count, result.shown) == (3, "shdi")
    parts = list(result.table)
    assert [len(part["zone"]) for part in parts] == [10, 6]
    assert list(zip(*(parts[0][c] for c in ("year", "class_code", "class_name", "metric"))))[:8] == [
        (2000, 1, "forest", "PLAND"), (2000, 1, "forest", "ENN_MN"), (2000, 2, "town", "PLAND"), (2000, 2, "town", "ENN_MN"),
        (2000, None, None, "ENN_MN"), (2000, None, None, "SHDI"), (2010, 1, "forest", "PLAND"), (2010, 1, "forest", "ENN_MN")]
    assert parts[1]["measure"] == pytest.approx((50, np.nan, 50, np.nan, np.nan, np.log(2)), nan_ok=True)
    assert landscapes.get(1, 1) is None
    assert landscapes.get(0, 1).classes[1] == pytest.approx({"pland": 100, "enn": np.nan}, nan_ok=True)


def test_numbers_that_are_no_classes():
    """All are counted, and few are kept."""
    landscapes = Landscapes([None], [None], ("np", "shdi"))
    landscapes.put(0, 0, landscape_metrics(np.arange(500).reshape(20, 25), 10.0, 10.0, landscapes.metrics))
    with pytest.raises(DataError, match="hold 500 classes"):
        gathered(landscapes)
    assert len(landscapes.get(0, 0).classes) < 100
    chosen = Landscapes([None], [None], ("np", "shdi"), {499: "last"})
    chosen.put(0, 0, landscape_metrics(np.arange(500).reshape(20, 25), 10.0, 10.0, chosen.metrics))
    assert gathered(chosen).values["np_499"].tolist() == [1]
    assert gathered(chosen).values["shdi"] == pytest.approx([np.log(500)])
