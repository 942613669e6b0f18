"""Yearly rasters over units: hand-derived totals, laws that must hold, and published zonal sums."""

import csv
import struct
import time

import numpy as np
import pytest
from carbonbalance.core.errors import Cancelled, DataError, ParameterError, Warn
from carbonbalance.core.grid import AreaField, Grid, RowAreas, geographic_cell_areas
from carbonbalance.core.options import DensityUnit, ZonalKind
from carbonbalance.core.panel import coverage
from carbonbalance.core.panel.zonal_panel import columns, join_years, years_of, zonal_panel
from carbonbalance.core.wkb import rings as rings_of
from hypothesis import given, settings
from hypothesis import strategies as st

KM2 = 1e6
WGS84 = (6378137.0, 6356752.314245)


def polygon(*rings):
    """WKB of a polygon from rings of corners."""
    body = b"".join(struct.pack("<I", len(r) + 1) + np.array([*r, r[0]], "<f8").tobytes() for r in rings)
    return struct.pack("<BII", 1, 3, len(rings)) + body


def multi(*polygons):
    """WKB of a multipolygon."""
    return struct.pack("<BII", 1, 6, len(polygons)) + b"".join(polygons)


def box(xmin, ymin, xmax, ymax):
    return polygon([(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax)])


def even(grid, area=KM2):
    """Cells of one size."""
    return RowAreas(np.full(grid.rows, area))


def run(rasters, shapes, grid=None, masks=None, areas=None, unit_areas=None, years=None, **options):
    """Lay shapes over arrays in memory; cells are 1 × 1 with the lower left corner at the origin, and 1 km²."""
    rasters = [np.asarray(r) for r in rasters]
    rows, cols = rasters[0].shape
    grid = grid or Grid(0, rows, 1, 1, cols, rows)

    def read(year, c, r, w, h):
        values = rasters[year][r:r + h, c:c + w]
        valid = np.ones((h, w), bool) if masks is None else masks[year][r:r + h, c:c + w]
        return values, valid

    if unit_areas is None:
        unit_areas = np.full(len(shapes), KM2)
    if years is None:
        years = np.arange(len(rasters)) + 2000
    return zonal_panel(shapes, grid, read, years, areas or even(grid), unit_areas, **options)


NINE = np.arange(1, 10, dtype=float).reshape(3, 3)
HUNDRED = np.arange(100, dtype=np.int32).reshape(10, 10)


class TestByHand:
    def test_a_square_over_parts_of_nine_cells(self):
        # 1·¼+2·½+3·¼ + 4·½+5+6·½ + 7·¼+8·½+9·¼ = 20 over 4 cells (methods-spatial §9)
        result = run([NINE], [box(0.5, 0.5, 2.5, 2.5)], unit_areas=np.array([4 * KM2]))
        assert (result.sum, result.mean, result.area, result.pct) == (20, 5, 4, 100)
        assert result.flag.tolist() == [[None]]
        assert result.notes == ()

    def test_a_cell_without_data_in_the_middle(self):
        mask = np.ones((10, 10), bool)
        mask[4, 4] = False
        result = run([HUNDRED], [box(0.6, 0.6, 8.4, 8.4)], masks=[mask], unit_areas=np.array([7.8**2 * KM2]))
        # 7.8² = 60.84 cells centred on row 5, column 4 of 10·row + column, without the 44: 60.84·54 − 44 = 3241.36
        # over 59.84 cells (the same numbers in methods-spatial §9)
        np.testing.assert_allclose(result.sum, 3241.36, rtol=1e-6)
        np.testing.assert_allclose(result.mean, 54.16711229903912, rtol=1e-6)
        np.testing.assert_allclose(result.area, 59.84, rtol=1e-6)
        np.testing.assert_allclose(result.pct, 100 * 59.84 / 60.84, rtol=1e-6)

    def test_two_parts_one_without_a_cell_centre_and_a_hole(self):
        two = multi(box(0.6, 0.6, 1.4, 1.4), box(7.2, 7.2, 9.9, 9.9))
        ring = polygon([(2, 2), (6, 2), (6, 6), (2, 6)], [(3, 3), (5, 3), (5, 5), (3, 5)])
        result = run([HUNDRED], [two, ring])
        # Two parts: 7.93 cells, sum 183.51 (methods-spatial §9). Ring: rows 4–7, columns 2–5 of mean 10·5.5 + 3.5,
        # and the hole has the same centre: 12 · 58.5
        np.testing.assert_allclose(result.sum[:, 0], [183.51, 12 * 58.5], rtol=1e-6)
        np.testing.assert_allclose(result.area[:, 0], [7.93, 12], rtol=1e-6)

    def test_modis_npp_cell(self):
        # T3.1: DN 5000 · 0.0001 = 0.5 kg C/m² on 463.312717² = 214 658.67 m² ⇒ 107.3293 t C
        cell = 463.312717
        grid = Grid(-1000 * cell, 4000 * cell, cell, cell, 1, 1)
        shape = box(*grid.bounds())
        areas = AreaField.measured(*AreaField.nodes(grid), [[cell**2]])
        for scale, unit, mean in ((1e-4, DensityUnit.KG_M2, 0.5), (0.1, DensityUnit.G_M2, 500)):
            result = run([np.array([[5000]], np.int16)], [shape], grid, areas=areas, unit_areas=np.array([cell**2]),
                         kind=ZonalKind.DENSITY, density=unit, scale=scale, valid_min=-30000, valid_max=32700)
            assert result.sum[0, 0] == pytest.approx(107.3293, abs=5e-5)
            assert result.mean[0, 0] == pytest.approx(mean, rel=1e-12)
            assert (result.area[0, 0], result.pct[0, 0]) == (pytest.approx(0.21465867, abs=5e-9), 100)

    def test_three_kinds_where_cells_differ_in_size(self):
        # Two whole cells: v = 100 on 1 km², v = 300 on 3 km²; scale 0.01 gives 1 and 3.
        values = [np.array([[100], [300]], np.int16)]
        areas = RowAreas(np.array([1, 3]) * KM2)
        shape = [box(0, 0, 1, 2)]
        total = run(values, shape, areas=areas, scale=0.01)
        assert (total.sum, total.mean, total.area) == (4, 2, 4)
        mean = run(values, shape, areas=areas, scale=0.01, kind=ZonalKind.MEAN)
        assert (mean.sum, mean.mean) == (4, 2.5)  # (1·1 + 3·3) / 4
        dense = run(values, shape, areas=areas, scale=0.01, kind=ZonalKind.DENSITY)
        assert (dense.sum, dense.mean) == (10_000, 2.5)  # 10 km² · kg/m² = 10·10⁶ kg = 10 000 t

    def test_limits_are_raw_values(self):
        # Raw 2…8 are valid, then 0.1: 0.2 + … + 0.8
        result = run([NINE], [box(0, 0, 3, 3)], scale=0.1, valid_min=2, valid_max=8)
        assert result.sum[0, 0] == pytest.approx(3.5)
        assert result.area[0, 0] == 7

    @pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
    def test_nan_and_infinity_are_never_valid(self, bad):
        values = NINE.copy()
        values[0, 0] = bad
        for kind in ZonalKind:
            result = run([values], [box(0, 0, 3, 3)], kind=kind, scale=0.1)
            assert result.area[0, 0] == 8
            assert result.mean[0, 0] == pytest.approx(0.55)  # (45 − 1) / 8 · 0.1

    def test_types_of_rasters(self):
        for dtype in (np.uint8, np.int8, np.uint16, np.int32, np.int64, np.float32, bool):
            values = np.ones((3, 3), dtype)
            assert run([values], [box(0, 0, 3, 3)], valid_min=-5, valid_max=5).sum == 9


class TestFlags:
    def test_each_reason(self):
        mask = np.ones((3, 3), bool)
        mask[2, 0] = False  # the lower left cell
        shapes = [box(0, 0, 1, 1), None, box(10, 10, 11, 11), box(2, 2, 4, 4), struct.pack("<BII", 1, 3, 0),
                  box(-1, -1, 1, 1), box(3, 0, 5, 3)]
        result = run([NINE, NINE], shapes, masks=[mask, np.ones((3, 3), bool)], unit_areas=np.full(7, KM2 * 4))
        assert result.flag.tolist() == [
            ["no_valid", None], ["no_geometry"] * 2, ["no_cells"] * 2, ["outside"] * 2, ["no_geometry"] * 2,
            ["no_valid; outside", "outside"], ["no_cells"] * 2]
        nan = np.nan
        np.testing.assert_equal(result.sum, [[nan, 7], [nan] * 2, [nan] * 2, [3, 3], [nan] * 2, [nan, 7], [nan] * 2])
        np.testing.assert_equal(np.isnan(result.mean), np.isnan(result.sum))
        np.testing.assert_equal(result.area, [[0, 1], [nan] * 2, [0, 0], [1, 1], [nan] * 2, [0, 1], [0, 0]])
        np.testing.assert_equal(result.pct, [[0, 25], [nan] * 2, [0, 0], [25, 25], [nan] * 2, [0, 25], [0, 0]])

    def test_half_outside(self):
        # methods-spatial §9: 4.5 cells, sum 399
        result = run([HUNDRED], [box(8.5, -1, 12, 3)], unit_areas=np.array([14 * KM2]))
        np.testing.assert_allclose((result.sum[0, 0], result.mean[0, 0]), (399, 88.66666666666667), rtol=1e-6)
        assert result.flag[0, 0] == "outside"
        assert result.pct[0, 0] == pytest.approx(100 * 4.5 / 14, rel=1e-6)

    def test_nothing_that_can_be_computed(self):
        result = run([NINE], [None, box(9, 9, 10, 10)])
        assert np.isnan(result.sum).all()
        assert run([NINE], []).sum.shape == (0, 1)

    def test_share_is_clipped_only_for_rounding(self):
        for unit_area, percent in ((8.97, 100), (8.0, 112.5), (0.0, np.nan), (np.nan, np.nan)):
            pct = run([NINE], [box(0, 0, 3, 3)], unit_areas=np.array([unit_area * KM2])).pct[0, 0]
            np.testing.assert_equal(pct, percent)


class TestGuard:
    def dense(self, values, shapes, **options):
        return run([np.asarray(values)], shapes, kind=ZonalKind.DENSITY, **options)

    def test_one_unit_over_four_kilograms(self):
        result = self.dense([[0.5, 0.6, 5.0]], [box(i, 0, i + 1, 1) for i in range(3)], units=["A", "B", "丙"])
        (note,) = result.notes
        assert isinstance(note, Warn)
        assert "4 kg/m²" in str(note)
        assert "丙" in str(note)
        assert "scale factor" in str(note)

    def test_most_units_over_it(self):
        shapes = [box(i, 0, i + 1, 1) for i in range(3)]
        with pytest.raises(DataError, match="scale factor"):
            self.dense([[5000.0, 6000.0, 0.5]], shapes)
        with pytest.raises(DataError, match="4,000 g/m²"):
            self.dense([[5000.0, 6000.0, 0.5]], shapes, density=DensityUnit.G_M2)
        assert self.dense([[500.0, 600.0, 700.0]], shapes, density=DensityUnit.G_M2).notes == ()

    def test_only_for_densities(self):
        for kind in (ZonalKind.SUM, ZonalKind.MEAN):
            assert run([NINE * 1000], [box(0, 0, 3, 3)], kind=kind).notes == ()

    @pytest.mark.parametrize(("code", "dtype", "warned"), [
        (32761, np.int16, True), (32767, np.int16, True), (32760, np.int16, False), (65533, np.uint16, True),
        (65527, np.uint16, False), (32767, np.float32, False)])
    def test_fill_codes_of_modis(self, code, dtype, warned):
        values = np.full((3, 3), 100, dtype)
        values[1, 1] = code
        notes = run([values], [box(0, 0, 3, 3), box(0, 0, 1, 1)], units=["A", "B"]).notes
        assert ([("A" in str(n), "B" in str(n)) for n in notes] == [(True, False)]) == warned
        assert run([values], [box(0, 0, 3, 3)], valid_max=code).notes == ()
        assert run([values], [box(0, 0, 1, 1)]).notes == ()  # the code is not under the unit

    @pytest.mark.parametrize(("value", "dtype"), [(-9999, np.int16), (-32768, np.int16), (-99999, np.int32), (-9999, np.float32),
                                                  (-3.4028234663852886e38, np.float32), (3.4e38, np.float64)])
    def test_no_data_that_is_not_declared(self, value, dtype):
        """One cell in 100 of the unit may be a measurement, two are none."""
        cells = np.full((10, 10), 5, dtype)
        cells[3, 3] = value
        (note,) = run([cells], [box(0, 0, 10, 10)], units=["甲"]).notes
        assert str(note).startswith(f"Single cells in 1 units (甲 2000) hold {value:.8g},")
        cells[3, 4] = value
        for noise in (None, 0.0):
            with pytest.raises(DataError, match="not declared"):
                run([cells], [box(0, 0, 10, 10)], noise=noise)
        bounds = {"valid_min": -100} if value < 0 else {"valid_max": 100}
        masked = run([cells], [box(0, 0, 10, 10)], **bounds)
        assert masked.notes == ()
        assert masked.sum.item() == 5 * 98
        assert run([cells], [box(0, 0, 3, 3)]).notes == ()  # no cell of it

    def test_no_data_that_is_not_declared_beside_nan(self):
        cells = np.full((10, 10), np.nan)
        cells[:5] = -9999
        cells[9] = 1
        with pytest.raises(DataError, match="2001"):
            run([np.ones((10, 10)), cells], [box(0, 0, 10, 10)])

    def test_a_fill_code_that_is_masked_already(self):
        (note,) = run([np.full((2, 2), 32767, np.int16)], [box(0, 0, 2, 2)], masks=[np.zeros((2, 2), bool)]).notes
        assert "no valid cell" in str(note)  # and no word of fill codes

    def test_what_is_missing_is_said_once(self):
        """A: no polygon; B: beyond; C: half over the edge; D: whole, but its one cell has no data in one year of two."""
        cells = np.ones((2, 2))
        valid = np.ones((2, 2), bool)
        hole = np.array([[False, True], [True, True]])
        result = run([cells, cells], [None, box(9, 9, 10, 10), box(1, 0, 3, 1), box(0, 1, 1, 2)], masks=[valid, hole],
                     units=["A", "B", "C", "D"])
        assert [str(n).split("(")[1].split(")")[0] for n in result.notes] == ["A", "B", "D", "C"]
        assert all(isinstance(n, Warn) and "1 of 4 units" in str(n) for n in result.notes)
        assert result.flag.tolist() == [["no_geometry"] * 2, ["no_cells"] * 2, ["outside"] * 2, [None, "no_valid"]]

    def test_contradicting_parameters(self):
        with pytest.raises(ParameterError, match="No cell can be valid"):
            run([NINE], [box(0, 0, 1, 1)], valid_min=5, valid_max=4)
        for scale in (0, np.nan):
            with pytest.raises(ParameterError, match="scale"):
                run([NINE], [box(0, 0, 1, 1)], scale=scale)


class TestRun:
    @pytest.mark.parametrize("kind", list(ZonalKind))
    def test_tiles_do_not_change_the_result(self, kind):
        rng = np.random.default_rng(7)
        rasters = [rng.normal(size=(40, 50)) for _ in range(3)]
        masks = [rng.random((40, 50)) > 0.2 for _ in range(3)]
        shapes = [polygon([(2.2, 3.1), (47.9, 5.5), (40.3, 38.8), (7.7, 30.2)]), box(0, 0, 50, 40), box(13, 9, 14, 10),
                  box(30.5, 20.5, 30.7, 20.6)]
        areas = RowAreas(np.linspace(1, 2, 40))
        whole = run(rasters, shapes, masks=masks, areas=areas, kind=kind, scale=0.01)
        for cells, block in ((1, (1, 1)), (64, (8, 8)), (200, (50, 1))):
            tiled = run(rasters, shapes, masks=masks, areas=areas, kind=kind, scale=0.01, tile_cells=cells, block=block)
            for name in ("sum", "mean", "area", "pct"):
                np.testing.assert_allclose(getattr(tiled, name), getattr(whole, name), rtol=1e-6, atol=1e-9)

    def test_only_cells_near_a_unit_are_read(self):
        asked = []

        def read(year, c, r, w, h):
            asked.append((year, c, r, w, h))
            return np.ones((h, w)), np.ones((h, w), bool)

        grid = Grid(0, 10_000, 1, 1, 10_000, 10_000)
        zonal_panel([box(5000.5, 4000.5, 5002.5, 4001.5)], grid, read, [2000, 2001], even(grid), np.array([KM2 * 2]))
        assert asked == [(0, 5000, 5998, 3, 2), (1, 5000, 5998, 3, 2)]

    def test_progress_rises_and_stops_the_run_anywhere(self):
        shapes = [box(i, 0, i + 1, 10) for i in range(10)]
        seen = []
        run([HUNDRED] * 3, shapes, tile_cells=50, progress=lambda f, note="": seen.append(f), most=1)
        assert seen == sorted(seen)
        assert 0 <= seen[0] <= seen[-1] <= 1 + 1e-12
        assert len(seen) >= 2 * 10

        for stop in range(0, len(seen), 5):
            calls = iter(range(len(seen)))

            def progress(fraction, note="", calls=calls, stop=stop):
                if next(calls) == stop:
                    raise Cancelled

            with pytest.raises(Cancelled):
                run([HUNDRED] * 3, shapes, tile_cells=50, progress=progress, most=1)

    def test_threads_hear_of_a_stop_within_a_tile(self):
        """Two tiles of a thousand years of 10 ms each: 10 s, had they to be finished."""
        def read(year, c, r, w, h):
            time.sleep(0.01)
            return np.ones((h, w)), np.ones((h, w), bool)

        began, told = time.monotonic(), []

        def progress(fraction, note=""):
            told.append(fraction)
            if fraction > 0.55:
                raise Cancelled

        grid = Grid(0, 10, 1, 1, 10, 10)
        with pytest.raises(Cancelled):
            zonal_panel([box(0, 0, 10, 10)], grid, read, list(range(1000)), even(grid), np.array([KM2]), tile_cells=50,
                        progress=progress, most=2)
        assert time.monotonic() - began < 5
        assert told == sorted(told)
        assert len(told) > 3

    def test_table_is_unit_by_unit(self):
        shapes = [box(0, 0, 1, 1), None]
        late = run([NINE * 3, NINE], shapes, years=np.array([2003, 2001]))
        early = run([NINE * 2], shapes, years=np.array([2002]))
        result = join_years([late, early])
        table = result.table("v_")
        assert list(table) == [c.name for c in columns("v_")]
        assert table["year"].tolist() == [2001, 2002, 2003] * 2
        np.testing.assert_equal(table["v_sum"], [7, 14, 21, np.nan, np.nan, np.nan])
        assert table["flag"].tolist() == [None] * 3 + ["no_geometry"] * 3
        assert result.unit.tolist() == [0, 0, 0, 1, 1, 1]

    def test_a_line_is_refused(self):
        line = struct.pack("<BII", 1, 2, 2) + np.array([0, 0, 1, 1], "<f8").tobytes()
        with pytest.raises(DataError, match="not a polygon"):
            run([NINE], [line])

    def test_an_empty_part_covers_nothing(self):
        part = multi(struct.pack("<BII", 1, 3, 0), box(0, 0, 1, 1))
        result = run([NINE], [box(0, 0, 1, 1), part])
        assert result.sum[1].tolist() == result.sum[0].tolist()


def star(seed, columns, rows):
    """A polygon with a hole, of many corners in any direction of turn, partly beyond the window."""
    rng = np.random.default_rng(seed)
    centre = rng.uniform(0, 1, 2) * [columns, rows]
    corners = rng.integers(5, 8 if seed % 3 == 0 else 40)
    angles = (np.arange(corners) + rng.uniform(0, 0.8, corners)) * 2 * np.pi / corners
    spokes = np.column_stack((np.cos(angles), np.sin(angles)))
    outer = centre + spokes * rng.uniform(0.5, 1, (len(angles), 1)) * rng.uniform(0.3, 1.5) * max(columns, rows)
    if seed % 3 == 0:
        outer = np.round(outer)  # corners and edges on the lines between cells
    inner = centre + (outer - centre) * 0.3
    rings = [np.vstack((ring, ring[:1]))[::rng.choice([-1, 1])] for ring in (outer, inner)]
    return struct.pack("<BII", 1, 3, 2) + b"".join(struct.pack("<I", len(ring)) + ring.tobytes() for ring in rings)


def members(cover):
    """Every cell that a coverage holds, one by one, and the covered share of it."""
    start, end, _ = cover.runs()
    cell, share, _ = cover.parts()
    inner = [np.arange(a, b) for a, b in zip(start, end)]
    return np.concatenate([*inner, cell]), np.append(np.ones(sum(map(len, inner))), share)


class TestCoverage:
    @pytest.mark.parametrize("seed", range(40))
    def test_shares_are_those_of_exactextract(self, agrees, seed):
        exactextract = pytest.importorskip("exactextract")
        columns, rows = (37, 23) if seed % 2 else (5, 60)
        wkb = star(seed, columns, rows)
        cell, share = members(coverage.Coverage((0, 0, columns, rows), columns, rows, [wkb], [0], lambda _: None))
        ours = np.zeros(columns * rows)
        ours[cell] = share
        assert len(set(cell.tolist())) == len(cell)
        raster = exactextract.raster.NumPyRasterSource(np.arange(columns * rows, dtype=np.int32).reshape(rows, columns), 0, 0,
                                                       columns, rows)
        (found,) = exactextract.exact_extract(raster, {"type": "Feature", "properties": {}, "geometry": as_json(wkb)},
                                              ["values", "coverage"])
        theirs = np.zeros(columns * rows)
        theirs[np.asarray(found["properties"]["values"], dtype=int)] = found["properties"]["coverage"]
        agrees("shares of cells (theirs in 32 bits)", ours, theirs, by="exactextract", live=True, of="stars with holes", abs=2e-6)

    @settings(max_examples=60, deadline=None)
    @given(st.integers(0, 10**6), st.sampled_from([16, 100, 5000]))
    def test_shares_sum_to_the_area_inside_however_the_grid_is_cut(self, seed, cells):
        """All of the window's frame lies round the polygon, so that the shoelace formula says what is covered."""
        wkb = star(seed, 20, 20)
        grid = Grid(-60.0, 60.0 + 20, 1.0, 1.0, 140, 140)
        covered = 0.0
        for window in grid.tiles(cells, (8, 8)):
            cover = coverage.Coverage(grid.bounds(window), window.ncols, window.nrows, [wkb], [0], lambda _: None)
            covered += members(cover)[1].sum()
        (x, y), (u, v) = (ring.T for ring in rings_of(wkb))
        area = sum(s * abs((a[:-1] * b[1:] - a[1:] * b[:-1]).sum()) / 2 for s, a, b in ((1, x, y), (-1, u, v)))
        assert covered == pytest.approx(area, rel=1e-9)


class TestClassAreas:
    @pytest.mark.parametrize("seed", range(30))
    def test_runs_are_cells_one_by_one(self, seed):
        """Patches of one to eight cells a side, cells of one size in a row and of many."""
        rng = np.random.default_rng(seed)
        columns, rows = ((37, 23), (38, 24), (640, 5))[seed % 3]
        count, side = int(rng.integers(2, 20)), 1 + seed % 8
        cover = coverage.Coverage((0, 0, columns, rows), columns, rows, [star(seed, columns, rows)], [0], lambda _: None)
        areas = 1 + rng.uniform(0, 1, (rows, 1 if seed % 2 else columns))
        classes = rng.integers(0, count, (rows, columns)).repeat(side, axis=0).repeat(side, axis=1)[:rows, :columns]
        seen = []

        def look(at, cells):
            seen.append(cells.sum())
            return classes.ravel()[at]

        found = coverage.ClassAreas(cover, (rows, columns), areas, count).of([classes // 3, classes % 3], look)
        cell, share = members(cover)
        weights = share * np.broadcast_to(areas, (rows, columns)).ravel()[cell]
        assert found[0] == pytest.approx(np.bincount(classes.ravel()[cell], weights, count), rel=1e-12, abs=1e-12)
        assert seen == [rows * columns]

    def test_runs_end_with_rows_and_at_cuts(self):
        one = np.array([[1, 1, 2], [2, 2, 2]])
        assert coverage.alike([one]).tolist() == [0, 2, 3, 6]
        assert coverage.alike([one, np.array([[5, 6, 6], [6, 6, 6]])], [5, 6]).tolist() == [0, 1, 2, 3, 5, 6]


def as_json(wkb):
    return {"type": "Polygon", "coordinates": [ring.tolist() for ring in rings_of(wkb)]}


class TestBox:
    def test_every_dialect_of_wkb(self):
        ring = np.array([(1, 2), (5, 2), (5, 9), (1, 2)], float)
        for order, mark in (("<", 1), (">", 0)):
            for code, extra, srid in ((3, 0, b""), (1003, 1, b""), (2003, 1, b""), (3003, 2, b""), (0x80000003, 1, b""),
                                      (0x40000003, 1, b""), (0xE0000003, 2, struct.pack(order + "I", 4326))):
                points = np.column_stack((ring, np.full((4, extra), -99.0))).astype(order + "f8")
                wkb = (struct.pack(order + "BI", mark, code) + srid + struct.pack(order + "II", 1, 4)
                       + points.tobytes())
                assert coverage.wkb_box(wkb).tolist() == [1, 2, 5, 9]
        assert coverage.wkb_box(multi(box(0, 1, 2, 3), box(-4, 2, -3, 8))).tolist() == [-4, 1, 2, 8]
        assert np.isnan(coverage.wkb_box(multi())).all()

    def test_z_coordinates_do_not_change_the_sum(self):
        flat = np.array([(0.5, 0.5), (2.5, 0.5), (2.5, 2.5), (0.5, 2.5), (0.5, 0.5)])
        points = np.column_stack((flat, np.full(5, 7.0)))
        wkb = struct.pack("<BIII", 1, 1003, 1, 5) + points.astype("<f8").tobytes()
        assert run([NINE], [wkb]).sum == 20


class TestLaws:
    zigzag = st.lists(st.floats(3.1, 16.9), min_size=2, max_size=12)
    seeds = st.integers(0, 2**32 - 1)

    @given(zigzag, seeds, st.sampled_from(list(ZonalKind)))
    @settings(max_examples=60, deadline=None)
    def test_adjoining_units_add_up_to_their_union(self, border, seed, kind):
        rng = np.random.default_rng(seed)
        raster = rng.uniform(-1, 3, (20, 20)).astype(np.float32)
        line = list(zip(border, np.linspace(1.3, 18.7, len(border))))
        left = polygon([(2.4, 18.7), (2.4, 1.3), *line])
        right = polygon([(17.6, 18.7), (17.6, 1.3), *line])
        areas = RowAreas(rng.uniform(1, 2, 20))
        result = run([raster], [left, right, box(2.4, 1.3, 17.6, 18.7)], areas=areas, kind=kind, tile_cells=144)
        size = run([np.abs(raster)], [box(2.4, 1.3, 17.6, 18.7)], areas=areas, kind=kind).sum[0, 0]
        assert abs(result.sum[0, 0] + result.sum[1, 0] - result.sum[2, 0]) <= 1e-6 * size
        assert result.area[0, 0] + result.area[1, 0] == pytest.approx(result.area[2, 0], rel=1e-6)

    @given(st.integers(-4000, 4000), st.integers(-4000, 4000), seeds)
    @settings(max_examples=30, deadline=None)
    def test_translation(self, east, north, seed):
        rng = np.random.default_rng(seed)
        raster = rng.uniform(0, 5, (12, 12))
        corners = np.array([(1.25, 2.5), (10.75, 1.0), (9.5, 11.0), (3.0, 8.25)])
        here = run([raster], [polygon(corners)])
        there = run([raster], [polygon(corners + np.array([east, north]))], Grid(east, 12 + north, 1, 1, 12, 12))
        np.testing.assert_allclose([there.sum, there.mean, there.area], [here.sum, here.mean, here.area], rtol=1e-6)

    @given(seeds, st.floats(1e-6, 1e-3))
    @settings(max_examples=30, deadline=None)
    def test_grams_and_kilograms_come_to_the_same_tonnes(self, seed, scale):
        raster = np.random.default_rng(seed).integers(0, 3000, (8, 8))
        shape = [box(0.3, 0.4, 7.1, 6.6)]
        kilograms = run([raster], shape, kind=ZonalKind.DENSITY, scale=scale)
        grams = run([raster], shape, kind=ZonalKind.DENSITY, density=DensityUnit.G_M2, scale=1000 * scale)
        np.testing.assert_allclose(grams.sum, kilograms.sum, rtol=1e-12)
        np.testing.assert_allclose(grams.mean, 1000 * kilograms.mean, rtol=1e-12)

    @given(seeds, st.permutations(range(4)))
    @settings(max_examples=20, deadline=None)
    def test_order_of_the_years_does_not_matter(self, seed, order):
        rasters = np.random.default_rng(seed).normal(size=(4, 9, 9))
        shapes = [box(0.5, 0.5, 8.2, 8.8), box(3, 3, 4, 4)]
        years = np.arange(2000, 2004)
        plain = run(list(rasters), shapes, years=years, kind=ZonalKind.MEAN)
        mixed = join_years([run([rasters[i] for i in order], shapes, years=years[list(order)], kind=ZonalKind.MEAN)])
        np.testing.assert_array_equal(mixed.years, plain.years)
        np.testing.assert_array_equal(mixed.sum, plain.sum)
        np.testing.assert_array_equal(mixed.mean, plain.mean)

    def test_a_tiling_gives_the_sum_of_the_raster(self):
        raster = np.random.default_rng(3).uniform(-1, 1, (30, 30))
        edges = np.linspace(0, 30, 8)  # not on cell borders
        shapes = [box(a, b, c, d) for a, c in zip(edges, edges[1:]) for b, d in zip(edges, edges[1:])]
        assert run([raster], shapes).sum.sum() == pytest.approx(raster.sum(), abs=1e-6 * np.abs(raster).sum())


class TestYears:
    def test_from_names(self):
        names = ["VIIRS_2016_01", "NPP2000.tif", "县级夜光1999年", "MOD17A3HGF_A_2021_061", "x_12345_2007_99999"]
        assert years_of(names).tolist() == [2016, 2000, 1999, 2021, 2007]
        assert years_of(["2010-2010 mean", "b 2011 4321"]).tolist() == [2010, 2011]  # 4321 is no plausible year

    @pytest.mark.parametrize("name", ["lights", "npp_2000_2001", "A2010001", "m_9999", "20000", "day_0365"])
    def test_names_without_one_year(self, name):
        with pytest.raises(ParameterError, match=name):
            years_of(["a_2000", name])

    @pytest.mark.parametrize("text", ["2000, 2002-2004", "2000 2002 2003 2004", "2000;2002；2003、2004",
                                      "2000，2002 – 2004", " 2000,2002,2003,2004, "])
    def test_from_text(self, text):
        assert years_of(["d", "c", "b", "a"], text).tolist() == [2000, 2002, 2003, 2004]

    @pytest.mark.parametrize("text", ["2000, 20o1", "2004-2000", "99", "2000-", "12000", "3000", "2000-2500", "2000.5"])
    def test_text_that_is_no_year(self, text):
        with pytest.raises(ParameterError, match="no year"):
            years_of(["a", "b"], text)

    def test_counts_and_duplicates(self):
        with pytest.raises(ParameterError, match="3 years for 2 rasters"):
            years_of(["a", "b"], "2000-2002")
        with pytest.raises(ParameterError, match="for the year 2001; give each raster a year of its own, and put rasters of"):
            years_of([f"ndvi_2001_{chr(97 + month)}" for month in range(12)])
        with pytest.raises(ParameterError, match="2000"):
            years_of(["a", "b"], "2000 2000")


class TestColumns:
    def test_names_fit_a_shapefile(self):
        names = [c.name for c in columns("npp_a1", ZonalKind.DENSITY)]
        assert names == ["year", "npp_a1sum", "npp_a1mean", "npp_a1area", "npp_a1pct", "flag"]
        assert max(map(len, names)) <= 10

    def test_units(self):
        assert [c.unit for c in columns("v_")] == ["", "", "", "km²", "%", ""]
        assert [c.unit for c in columns("v_", ZonalKind.DENSITY, DensityUnit.G_M2)][1:3] == ["t", "g/m²"]

    @pytest.mark.parametrize("prefix", ["", "toolong", "V_", "光_", "1a", "_a", "a b", "a-"])
    def test_prefixes_that_are_refused(self, prefix):
        with pytest.raises(ParameterError, match="prefix"):
            columns(prefix)


def rasters_of(paths):
    """Rasters read through GDAL: their grid, and a reader for their windows."""
    gdal = pytest.importorskip("osgeo.gdal")
    gdal.UseExceptions()
    sets = [gdal.Open(str(p)) for p in paths]
    x0, dx, _, y0, _, dy = sets[0].GetGeoTransform()
    grid = Grid(x0, y0, dx, -dy, sets[0].RasterXSize, sets[0].RasterYSize, True)

    def read(year, c, r, w, h):
        band = sets[year].GetRasterBand(1)
        values = band.ReadAsArray(c, r, w, h)
        nodata = band.GetNoDataValue()
        return values, np.ones(values.shape, bool) if nodata is None else values != values.dtype.type(nodata)

    return grid, read


def units_of(path, expected):
    """Names and WKB of the polygons of a layer; the name field is the one whose values ``expected`` knows."""
    ogr = pytest.importorskip("osgeo.ogr")
    source = ogr.Open(str(path))
    features = list(source.GetLayer(0))
    field = next(name for name, value in features[0].items().items() if value in expected)
    return [f.GetField(field) for f in features], [bytes(f.GetGeometryRef().ExportToIsoWkb()) for f in features]


class TestPublished:
    def test_sao_miguel(self, shared, agrees):
        folder = shared / "zonal_saomiguel"
        with open(folder / "expected_zonal_exactextract.csv", encoding="utf-8") as file:
            expected = {row["name"]: row for row in csv.DictReader(file)}
        grid, read = rasters_of([folder / "gpw_v411_2020_count_2020.tif"])
        names, shapes = units_of(folder / "concelhos.gpkg", expected)
        areas = geographic_cell_areas(grid, *WGS84)
        people = zonal_panel(shapes, grid, read, np.array([2020]), areas, np.ones(len(shapes)))
        for words, ours, column in (("sums", people.sum, "pop_sum"), ("means", people.mean, "pop_mean")):
            agrees(f"zonal {words}", ours[:, 0], [float(expected[n][column]) for n in names], by="exactextract 0.3.0",
                   of="people of 6 concelhos", rel=1e-6)
        grid, read = rasters_of([folder / "eu_dem_v11.tif"])
        areas = geographic_cell_areas(grid, *WGS84)
        height = zonal_panel(shapes, grid, read, np.array([2020]), areas, np.ones(len(shapes)))
        np.testing.assert_allclose(height.mean[:, 0], [float(expected[n]["dem_mean"]) for n in names], rtol=1e-6)

    def test_burundi_with_its_negative_lights(self, shared):
        folder = shared / "ntl_burundi"
        with open(folder / "expected_provinces_exactextract.csv", encoding="utf-8") as file:
            expected = {(int(row["month"]), row["name"]): row for row in csv.DictReader(file)}
        months = np.arange(1, 13)
        grid, read = rasters_of([folder / f"VIIRS_2016_{m:02}.tif" for m in months])
        names, shapes = units_of(folder / "burundi_provinces.gpkg", {name for _, name in expected})
        areas = geographic_cell_areas(grid, *WGS84)

        def published(column):
            return np.array([[float(expected[m, n][column]) for m in months] for n in names])

        raw = zonal_panel(shapes, grid, read, months, areas, np.ones(17))
        # float32 coverage: the error is relative to the size of what is summed, not to the small difference left
        size = published("sum_clamped") * 2 - published("sum")
        assert (np.abs(raw.sum - published("sum")) <= 1e-6 * size + 1e-6).all()
        np.testing.assert_allclose(raw.mean, published("mean"), rtol=1e-6, atol=1e-6)
        national = raw.sum.sum(axis=0)
        np.testing.assert_allclose(national[[0, 3, 11]], [-15113.38, 27375.52, -3432.81], atol=0.01)
        assert (raw.sum < 0).sum() == 61

        positive = zonal_panel(shapes, grid, read, months, areas, np.ones(17), valid_min=0)
        np.testing.assert_allclose(positive.sum, published("sum_clamped"), rtol=1e-6, atol=1e-6)
        assert (positive.area <= raw.area).all()
