"""Land use: legends, transitions and carbon of classes."""

import csv
import struct

import numpy as np
import pytest
from carbonbalance.core import landuse
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.grid import AreaField, Grid, RowAreas
from carbonbalance.core.inventory.landuse_carbon import landuse_carbon
from carbonbalance.core.landscape.landuse_transition import landuse_transition
from carbonbalance.core.options import LandClass, LandFactors, Legend
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

THREE = landuse.plain((1, 2, 3)).categories


def framed(matrix, outside=0.0):
    """m² of a matrix in ha, with cells without a class."""
    matrix = np.asarray(matrix, dtype=float) * 1e4
    framed = np.zeros((1, len(matrix) + 1, len(matrix) + 1))
    framed[0, :-1, :-1], framed[0, -1, -1] = matrix, outside * 1e4
    return framed


def test_a_transfer_matrix_by_hand():
    # losses 100, 30, 5; gains 25, 40, 70: K = (825 − 900)/900/10 …; LC = 135/(2·1600)/10
    delta = (0.422, -0.644, 30.0)
    result = landuse_transition(framed([[800, 40, 60], [20, 500, 10], [5, 0, 165]]), THREE, (2000, 2010), before=delta,
                                after=delta)
    dynamics = result.tables["dynamics"]
    assert dynamics["k_pct"] == pytest.approx([-0.833333, 0.188679, 3.823529], abs=1e-6)
    assert result.comprehensive == pytest.approx(0.421875)
    assert dynamics["gain_ha"] == pytest.approx([25, 40, 70])
    assert dynamics["loss_ha"] == pytest.approx([100, 30, 5])
    assert dynamics["swap_ha"] == pytest.approx([50, 60, 10])
    # 1911.91 t C in all; 44/12 t CO2 for each
    assert result.carbon_effect == pytest.approx(1911.91 * 44 / 12, rel=1e-6)
    assert sum(dynamics["c_effect"]) == pytest.approx(result.carbon_effect)
    assert dynamics["c_intens"] == pytest.approx([0, 0, 0])
    whole = landuse_transition(framed([[800, 40, 60], [20, 500, 10], [5, 0, 165]]), THREE, (2000, 2010), halve=False)
    assert whole.comprehensive == pytest.approx(0.84375)
    assert np.isnan(whole.carbon_effect)


def test_rounding_is_no_land_without_a_class():
    told = {outside: " ".join(map(str, landuse_transition(framed([[8, 1, 0], [0, 5, 0], [0, 0, 1]], outside), THREE,
                                                          (2000, 2010)).notes)) for outside in (1e-11, 5.0)}
    assert "have no class" not in told[1e-11]
    assert "5 ha (25 %) have no class" in told[5.0]


def test_a_zone_without_cells_has_no_areas():
    matrix = framed([[800, 40], [0, 160]])[0]
    result = landuse_transition(np.array([matrix, np.zeros_like(matrix)]), THREE[:2], (2000, 2010), ["a", "b"], [1, 2], [1, 2])
    dynamics, table = result.tables["dynamics"], result.tables["matrix"]
    for name in ("before_ha", "after_ha", "gain_ha", "loss_ha", "net_ha", "swap_ha", "k_pct", "c_effect", "c_intens"):
        assert np.isnan(dynamics[name]).tolist() == [False, False, True, True]
    assert np.isnan(table["total_ha"]).tolist() == np.isnan(table["to_1"]).tolist() == [False, False, True, True]
    assert result.comprehensive == pytest.approx(100 * 40 / 1000 / 10 / 2)


def test_published_dynamic_degrees():
    # core of Chongqing: built-up land from 3.19 % to 3.56 % in 8 years and to 5.23 % in 8 more (printed 1.46 and 5.86 % a year)
    for a, b, k in ((3.19, 3.56, 1.45), (3.56, 5.23, 5.8638)):
        matrix = [[a, 0], [b - a, 100 - b]]
        result = landuse_transition(framed(matrix), THREE[:2], (2000, 2008))
        assert result.tables["dynamics"]["k_pct"][0] == pytest.approx(k, abs=5e-3)


@settings(max_examples=40, deadline=None)
@given(arrays.arrays(float, (4, 4), elements=st.floats(0, 1e6)), arrays.arrays(float, 4, elements=st.floats(-5, 5)),
       arrays.arrays(float, 4, elements=st.floats(-5, 5)))
def test_sums(matrix, before, after):
    """Rows and columns sum to the areas, gain less loss to the net change, and both effects to the change of Σ U δ."""
    matrix[0, 0] += 1
    result = landuse_transition(framed(matrix), landuse.plain(range(1, 5)).categories, (1, 2), before=before, after=after)
    used = [c.code - 1 for c in result.shown]
    dynamics = result.tables["dynamics"]
    assert dynamics["before_ha"] == pytest.approx(matrix.sum(axis=1)[used])
    assert dynamics["after_ha"] == pytest.approx(matrix.sum(axis=0)[used])
    assert sum(dynamics["gain_ha"]) == pytest.approx(sum(dynamics["loss_ha"]), abs=1e-6 * matrix.sum())
    change = (matrix.sum(axis=0) @ after - matrix.sum(axis=1) @ before) * 44 / 12
    assert sum(dynamics["c_effect"]) + sum(dynamics["c_intens"]) == pytest.approx(change, abs=1e-9 * (1 + matrix.sum()))


@settings(max_examples=40, deadline=None)
@given(arrays.arrays(float, (3, 4, 4), elements=st.just(0.0) | st.floats(1e-3, 1e6)), st.integers(1, 20))
def test_zones_parts_and_the_way_back(matrices, span):
    """Gain − loss is the net change and swap twice the smaller, none below zero; zones add up to the whole; shares of what a
    class becomes sum to 100 %; from the second year to the first, gains are losses.
    """
    matrices[:, 0, 0] += 1
    areas = np.zeros((3, 5, 5))
    areas[:, :4, :4] = matrices * 1e4
    kinds = landuse.plain(range(1, 5)).categories
    parts = landuse_transition(areas, kinds, (2000, 2000 + span), zones=list("abc"))
    whole = landuse_transition(areas.sum(axis=0)[None], kinds, (2000, 2000 + span))
    back = landuse_transition(np.swapaxes(areas, 1, 2), kinds, (2000, 2000 + span), zones=list("abc"))
    table, turned = ({k: np.array(v) for k, v in r.tables["dynamics"].items()} for r in (parts, back))
    slack = 1e-9 * matrices.sum()
    for name in ("gain_ha", "loss_ha", "swap_ha", "before_ha", "after_ha"):
        assert (table[name] >= 0).all()
        together = [table[name][table["code"] == c.code].sum() for c in whole.shown]
        if name != "swap_ha":
            np.testing.assert_allclose(together, whole.tables["dynamics"][name], atol=slack)
        else:  # what one zone gains and another loses is no swap in either
            assert (np.array(together) <= np.array(whole.tables["dynamics"][name]) + slack).all()
    np.testing.assert_allclose(table["gain_ha"] - table["loss_ha"], table["after_ha"] - table["before_ha"], atol=slack)
    np.testing.assert_allclose(table["net_ha"], table["after_ha"] - table["before_ha"], atol=slack)
    np.testing.assert_allclose(table["swap_ha"], 2 * np.minimum(table["gain_ha"], table["loss_ha"]), atol=slack)
    for one, other in (("gain_ha", "loss_ha"), ("before_ha", "after_ha"), ("swap_ha", "swap_ha")):
        np.testing.assert_allclose(turned[one], table[other], atol=slack)
    pairs = parts.tables["pairs"]
    for zone, code in {(z, c) for z, c in zip(pairs["zone"], pairs["from_code"])}:
        shares = [s for z, c, s in zip(pairs["zone"], pairs["from_code"], pairs["share_pct"]) if (z, c) == (zone, code)]
        assert sum(shares) == pytest.approx(100)
    assert 0 <= whole.comprehensive <= 100 / span / 2 * (1 + 1e-9)
    assert whole.comprehensive * 2 == pytest.approx(
        landuse_transition(areas.sum(axis=0)[None], kinds, (2000, 2000 + span), halve=False).comprehensive)


@settings(max_examples=40, deadline=None)
@given(arrays.arrays(float, (3, 2, 6), elements=st.just(0.0) | st.floats(1, 1e9)), st.floats(0.1, 1e3))
def test_carbon_of_land_adds_up_and_is_proportional(areas, factor):
    """Net = source − sink, sinks sum to theirs, shares to 100 %; twice the land has twice the carbon; units stand alone."""
    delta, _ = landuse.factors(LandFactors.A)
    built = areas[:, :, 4] / 1e4
    plain = landuse_carbon(areas, [2000, 2010], delta, built).values
    np.testing.assert_allclose(plain["net"], plain["src_total"] - plain["snk_total"], atol=1e-6)
    np.testing.assert_allclose(plain["src_total"], plain["src_crop"] + plain["src_built"], rtol=1e-12)
    np.testing.assert_allclose(plain["snk_total"], sum(plain[f"snk_{k}"] for k in ("forest", "grass", "water", "bare")),
                               rtol=1e-12)
    shares = sum(plain[f"pct_{kind.value}"] for kind in LandClass)
    assert np.isnan(shares).tolist() == (areas.sum(axis=2).ravel() == 0).tolist()
    np.testing.assert_allclose(shares[np.isfinite(shares)], 100)
    more = landuse_carbon(factor * areas, [2000, 2010], delta, factor * built).values
    for name in ("net", "src_total", "snk_total", "eq_forest"):
        np.testing.assert_allclose(more[name], factor * plain[name], rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(more["ratio"], plain["ratio"], rtol=1e-9)
    # the forest that would absorb the net emission does so
    source = plain["net"] > 0
    np.testing.assert_allclose((plain["eq_forest"] * -delta[LandClass.FOREST] * 44 / 12)[source], plain["net"][source])
    turned = landuse_carbon(areas[::-1], [2000, 2010], delta, built[::-1]).values
    np.testing.assert_array_equal(turned["net"].reshape(3, 2)[::-1], plain["net"].reshape(3, 2))
    whole = landuse_carbon(areas.sum(axis=0)[None], [2000, 2010], delta, built.sum(axis=0)[None]).values
    np.testing.assert_allclose(plain["net"].reshape(3, 2).sum(axis=0), whole["net"], rtol=1e-9, atol=1e-5)


def test_plum_island(shared, agrees):
    """Cells and hectares of each pair as published with the R package lulcc."""
    gdal = pytest.importorskip("osgeo.gdal")
    folder = shared / "landuse_change"
    cells = {}
    for year in (1985, 1999):
        data = gdal.Open(str(folder / f"lu_pie_{year}.tif"))
        cells[year] = data.ReadAsArray().astype(float)
        nodata = data.GetRasterBand(1).GetNoDataValue()
        frame = data.GetGeoTransform()
    rows, columns = cells[1985].shape
    grid = Grid(frame[0], frame[3], frame[1], -frame[5], columns, rows)
    coded = landuse.Coded(landuse.plain((1, 2, 3)), ("a", "b"))

    def read(which, column, row, ncols, nrows):
        values = cells[(1985, 1999)[which]][row:row + nrows, column:column + ncols]
        return values, np.isfinite(values) & (values != nodata) & (values > 0)

    areas = landuse.pair_areas(grid, read, coded, 3, RowAreas(np.full(rows, frame[1] * -frame[5])), (64, 64))
    result = landuse_transition(areas[None], THREE, (1985, 1999))
    pairs = result.tables["pairs"]
    ours = dict(zip(zip(pairs["from_code"], pairs["to_code"]), pairs["area_ha"]))
    with open(folder / "expected_pie_crosstab.csv", encoding="utf-8", newline="") as file:
        expected = {(int(r["from"]), int(r["to"])): float(r["area_ha"]) for r in csv.DictReader(file)
                    if (r["y0"], r["y1"]) == ("1985", "1999") and float(r["cells"])}
    assert ours.keys() == expected.keys()
    agrees("area of each pair of classes (ha)", list(ours.values()), [expected[k] for k in ours], by="R lulcc",
           of="Plum Island, 1985–1999", rel=1e-9)


@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.float32])
def test_pairs_of_many_codes_cell_by_cell(kind):
    """All pairs of 200 codes, with cells without data and a code that the legend lacks; cells of a row differ in size."""
    rng = np.random.default_rng(5)
    codes = rng.integers(0, 200, (2, 20, 31)).repeat(2, axis=2)
    valid = rng.random(codes.shape) < 0.9
    sizes = 1 + rng.random((20, 62))
    values = codes.astype(kind)
    values[~valid] = 255 if kind is np.uint8 else -9 if kind is np.int16 else np.nan
    coded = landuse.Coded(landuse.plain(range(1, 200)), ("a", "b"))

    def read(which, column, row, ncols, nrows):
        window = which, slice(row, row + nrows), slice(column, column + ncols)
        return values[window], valid[window]

    field = AreaField(np.arange(62), np.arange(20), sizes)
    found = landuse.pair_areas(Grid(0, 20, 1, 1, 62, 20), read, coded, 199, field, (8, 8))
    expected = np.zeros((200, 200))
    place = np.where(valid & (codes > 0), codes - 1, 199)
    np.add.at(expected, (place[0], place[1]), sizes)
    np.testing.assert_allclose(found, expected, rtol=1e-12)
    assert f"0 ({100 * (valid & (codes == 0)).sum() / valid.sum():.2g} %)" in str(coded.notes()[0])


def test_legends():
    for legend in Legend:
        scheme = landuse.built_in(legend)
        codes = [c.code for c in scheme.categories]
        assert codes == sorted(set(codes))
        assert {c.kind for c in scheme.categories} <= set(LandClass)
        assert all(c.name and c.name_zh and c.colour.startswith("#") for c in scheme.categories)
        assert scheme.source
    igbp = {c.code: c.kind for c in landuse.built_in(Legend.IGBP).categories}
    assert (igbp[12], igbp[13], igbp[16], igbp[17]) == (LandClass.CROP, LandClass.BUILT, LandClass.BARE, LandClass.WATER)
    own = landuse.given([5, "2", 9], ["耕地", "forest", None], None, "t")
    assert [(c.code, c.kind) for c in own.categories] == [(2, LandClass.FOREST), (5, LandClass.CROP), (9, None)]
    for codes, kinds, words in (([1.5], ["crop"], "no code"), ([1, 1], ["crop", "crop"], "twice"),
                                ([1], ["swamp"], "no land class"),
                                ([], [], "no rows"), ([5000], ["crop"], "no code")):
        with pytest.raises(DataError, match=words):
            landuse.given(codes, kinds, None, "t")


def test_codes_that_the_legend_lacks():
    scheme = landuse.built_in(Legend.GENERIC)

    def run(values):
        coded = landuse.Coded(scheme, ("lu 2000",))
        values = np.asarray(values)
        found = coded.positions(values, np.ones(values.shape, dtype=bool), 0)
        return found, coded

    found, coded = run([[1, 6], [3, 1]])
    assert found.tolist() == [[0, 5], [2, 0]]
    assert coded.notes() == ()
    rare = run(np.r_[np.ones(999, dtype=int), 77][None])[1].notes()
    assert "77 (0.1 %)" in str(rare[0])
    with pytest.raises(DataError, match="choose the legend"):
        run([[1, 77]])[1].notes()
    for values in ([[0.5, 1]], [[-3, 1]], [[1, 70000]]):
        with pytest.raises(DataError, match="no codes of classes"):
            run(values)


def test_codes_beyond_the_table_are_refused():
    cells = np.array([[1, 5000]])
    coded = landuse.Coded(landuse.plain({1, 5000, 2.5, -1}), ["a"])
    with pytest.raises(DataError, match="from 1 to 5000"):
        coded.positions(cells, cells > 0, 0)


def test_what_cannot_be():
    with pytest.raises(ParameterError, match="has to be after"):
        landuse_transition(framed(np.eye(3)), THREE, (2010, 2010))
    with pytest.raises(DataError, match="No cell"):
        landuse_transition(framed(np.zeros((3, 3)), outside=5), THREE, (2000, 2010))


# --- carbon ----------------------------------------------------------------------------------------------------------

def areas_of(**ha):
    return np.array([[[ha.get(kind.value, 0.0) * 1e4 for kind in LandClass]]])


def test_carbon_by_hand():
    # preset A: 120 000·0.422 = 50 640; 80 000·0.644 = 51 520; 15 000·0.021 = 315; 9 000·0.253 = 2 277; 2 000·0.005 = 10:
    # −3 482 t C = −12 767.33 t CO2
    delta, table = landuse.factors(LandFactors.A)
    result = landuse_carbon(areas_of(crop=120_000, forest=80_000, grass=15_000, water=9_000, bare=2_000), [2005], delta)
    held = {name: values[0] for name, values in result.values.items()}
    assert held["net"] == pytest.approx(-12767.33, abs=0.01)
    assert held["src_total"] == held["src_crop"] == pytest.approx(50_640 * 44 / 12)
    assert held["snk_total"] == pytest.approx(54_122 * 44 / 12)
    assert held["eq_forest"] == 0
    assert held["ratio"] == pytest.approx(120 / 106)
    # of 226 000 ha
    shares = [held[f"pct_{kind.value}"] for kind in LandClass]
    assert sum(shares) == pytest.approx(100)
    assert (held["pct_crop"], held["pct_forest"]) == (pytest.approx(12_000 / 226), pytest.approx(8_000 / 226))
    assert held["pct_built"] == 0
    assert np.isnan(held["src_built"])
    assert all("[REC]" in source for source in table.columns["source"])
    built = landuse_carbon(areas_of(crop=120_000, forest=80_000, built=5_000), [2005], delta, np.array([[1e6]]))
    net = 50_640 * 44 / 12 + 1e6 - 51_520 * 44 / 12
    assert built.values["net"][0] == pytest.approx(net)
    assert built.values["eq_forest"][0] == pytest.approx(net / (0.644 * 44 / 12))


def test_construction_land_without_its_emission():
    delta, _ = landuse.factors(LandFactors.B)
    left = landuse_carbon(areas_of(crop=10, built=5), [2005], delta)
    assert any("5 ha (in the year with most) take no part" in str(note) for note in left.notes)
    assert np.isnan(left.values["ratio"][0])
    assert left.values["flag"][0] == "null_built; no_sink_land"
    null = landuse_carbon(areas_of(crop=10, forest=5), [2005], delta, np.array([[np.nan]]), names=["甲县"])
    assert np.isnan(null.values["src_total"][0])
    assert np.isnan(null.values["net"][0])
    assert null.values["flag"][0] == "null_built"
    assert any("甲县" in str(note) for note in null.notes)


def test_no_known_unit_has_no_total():
    delta, _ = landuse.factors(LandFactors.A)
    areas = np.repeat(areas_of(crop=10, forest=5), 2, axis=1)
    told = [str(note) for note in landuse_carbon(areas, [2000, 2010], delta, np.array([[np.nan, 1.0]])).notes]
    assert not any("in 2000" in text for text in told)
    assert any("Net emission of all units" in text and "in 2010" in text for text in told)


def test_own_coefficients():
    own = landuse.given_factors(["耕地", "林地", "草地", "水域", "未利用地"], [0.5, "-0.6", -0.02, -0.25, -0.005], "t")
    assert own[LandClass.FOREST] == -0.6
    with pytest.raises(DataError, match="no coefficient for bare"):
        landuse.given_factors(["crop", "forest", "grass", "water"], [1, -1, -1, -1], "t")
    with pytest.raises(DataError, match="no land class"):
        landuse.given_factors(["crop", "sea"], [1, -1], "t")
    # an exported table holds both presets
    both = landuse.factors(LandFactors.A)[1].columns
    with pytest.raises(DataError, match="more than one coefficient for crop"):
        landuse.given_factors(both["key"], both["value"], "t")
    kept = [i for i, word in enumerate(both["key"]) if word.startswith("b_")]
    assert landuse.given_factors([both["key"][i] for i in kept], [both["value"][i] for i in kept], "t") == (
        landuse.factors(LandFactors.B)[0])
    turned = landuse_carbon(areas_of(crop=10, forest=5), [2005], {**own, LandClass.FOREST: 0.6})
    assert any("another sign" in str(note) for note in turned.notes)
    assert np.isnan(turned.values["eq_forest"][0])


def test_land_without_a_class_is_said():
    areas = np.zeros((3, 2, 7))
    areas[:, :, 0] = 90.0
    areas[1, 1, -1] = 10.0
    areas[2, 0] = 0
    areas[2, 0, -1] = 5.0
    (note,) = landuse.gap_notes(areas, np.array([2000, 2010]), ["甲", "乙", "丙"])
    assert "1 units" in str(note)
    assert "乙 2010: 10 %" in str(note)
    assert landuse.gap_notes(areas[:1], np.array([2000, 2010]), ["甲"]) == ()


# --- classes in zones ------------------------------------------------------------------------------------------------

def rectangle(x0, y0, x1, y1):
    return struct.pack("<BIII10d", 1, 3, 1, 5, x0, y0, x1, y0, x1, y1, x0, y1, x0, y0)


def measured(boxes, classes, size, cell_areas, tile_cells=1 << 20, groups=None):
    """Areas of classes in rectangles by zone_areas; a cell is 1 × 1, and row 0 is the uppermost."""
    rows, columns = classes.shape
    grid = Grid(0.0, float(rows), 1.0, 1.0, columns, rows)
    coded = landuse.Coded(landuse.plain(range(size)), ["lu"])

    def read(which, column, row, ncols, nrows):
        values = classes[row:row + nrows, column:column + ncols]
        return values, values >= 0

    return landuse.zone_areas([rectangle(*box) for box in boxes], grid, read, 1, coded, size, cell_areas, (4, 4), tile_cells,
                              groups)[0][0]


def by_hand(box, classes, size, areas):
    """Shares of a rectangle are products of how far it covers columns and rows."""
    rows, columns = classes.shape
    across = np.clip(np.minimum(box[2], np.arange(columns) + 1) - np.maximum(box[0], np.arange(columns)), 0, 1)
    top = rows - np.arange(rows)
    down = np.clip(np.minimum(box[3], top) - np.maximum(box[1], top - 1), 0, 1)
    weight = down[:, None] * across * areas
    return [weight[classes == k].sum() for k in (*range(size), -1)]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_classes_in_rectangles(data):
    """Few classes and many, whole rows, tiles, rectangles over each other, cells alike and each another."""
    size = data.draw(st.sampled_from([1, 6, 7, 13, 20, 40]))
    rows, columns = data.draw(st.integers(1, 9)), data.draw(st.sampled_from([1, 7, 30, 600, 1100]))
    rng = np.random.default_rng(data.draw(st.integers(0, 1000)))
    classes = rng.integers(-1, size, (rows, columns)).astype(np.int16)
    edge = st.floats(-2, columns + 2) | st.integers(0, columns).map(float)
    side = st.floats(-2, rows + 2) | st.integers(0, rows).map(float)
    boxes = [(0.0, 0.0, float(columns), float(rows))]
    for _ in range(data.draw(st.integers(0, 4))):
        (x0, x1), (y0, y1) = (sorted(data.draw(st.tuples(s, s))) for s in (edge, side))
        if x1 - x0 > 1e-3 and y1 - y0 > 1e-3:
            boxes.append((x0, y0, x1, y1))
    row_areas = rng.random(rows) + 0.5
    found = measured(boxes, classes, size, RowAreas(row_areas), data.draw(st.sampled_from([64, 5000, 1 << 20])))
    for box, held in zip(boxes, found):
        assert held == pytest.approx(by_hand(box, classes, size, row_areas[:, None]), rel=1e-9, abs=1e-9 * classes.size)


@pytest.mark.parametrize("slope", [1e-9, 3e-7, 4e-6])
def test_cells_whose_size_changes_along_the_row(slope):
    """All of a class lies at one end, where its cells are the larger: pieces of runs may not blur that."""
    areas = np.linspace(1.0, 1.0 + 1000 * slope, 1001)[None].repeat(2, axis=0)
    classes = np.zeros((5, 1001), dtype=np.int16)
    classes[:, 500:] = 1
    field = AreaField(np.array([0, 1000]), np.array([0, 4]), areas[:, [0, -1]])
    box = (3.0, 0.0, 1001.0, 5.0)
    expected = by_hand(box, classes, 2, np.linspace(1.0, 1.0 + 1000 * slope, 1001))
    assert measured([box], classes, 2, field)[0] == pytest.approx(expected, rel=1e-12)


def test_groups_of_categories():
    classes = np.array([[0, 1, 2, 3, -1]], dtype=np.int16)
    found = measured([(0, 0, 5, 1)], classes, 4, RowAreas(np.ones(1)), groups=np.array([1, 0, 1, -1]))
    assert found.tolist() == [[1, 2, 2]]


@pytest.mark.parametrize("legend", [Legend.IGBP, Legend.WORLDCOVER])
def test_cropland_has_the_name_that_the_catalogue_gives_it(legend):
    assert {c.name_zh for c in landuse.built_in(legend).categories if c.name == "cropland"} == {"耕地"}
