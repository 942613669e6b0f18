"""Grids: which are the same, how they are cut, and how large their cells are."""

import numpy as np
import pytest
from carbonbalance.core.errors import DataError
from carbonbalance.core.grid import AreaField, Grid, RowAreas, Window, geographic_cell_areas

MODIS_CELL = 463.312716527916


def test_grids_of_the_same_raster_are_equal_whatever_the_last_digits():
    cell = 15 / 3600
    grid = Grid(100.0, 40.0, cell, cell, 4800, 2400, True)
    assert grid == Grid(100.0 + 1e-9, 40.0 - 1e-9, 0.0041666667, 0.0041666667, 4800, 2400, True)
    assert grid != Grid(100.0 + 0.002 * cell, 40.0, cell, cell, 4800, 2400, True)  # two thousandths of a cell
    assert grid != Grid(100.0, 40.0, cell * (1 + 1e-5), cell, 4800, 2400, True)  # right edge 0.048 cells off
    assert grid != Grid(100.0, 40.0, cell, cell, 4801, 2400, True)
    assert grid != Grid(100.0, 40.0, cell, cell, 4800, 2400, False)
    assert grid != "grid"


@pytest.mark.parametrize(("dx", "dy", "columns"), [(-1, 1, 3), (1, -1, 3), (1, 0, 3), (1, 1, 0), (float("nan"), 1, 3)])
def test_a_grid_that_is_not_north_up_is_refused(dx, dy, columns):
    with pytest.raises(DataError, match="north-up"):
        Grid(0, 0, dx, dy, columns, 3)


def test_bounds_spans_and_beyond_by_hand():
    grid = Grid(10.0, 50.0, 2.0, 5.0, 6, 4)  # x 10…22, y 30…50
    assert grid.bounds() == (10, 30, 22, 50)
    assert grid.bounds(Window(1, 2, 3, 1)) == (12, 35, 18, 40)
    boxes = [[12.5, 36, 17, 44],  # inside
             [0, 0, 11, 31],  # over the lower left corner
             [30, 0, 40, 90],  # right of it
             [10, 30, 22, 50]]  # the whole
    assert grid.spans(boxes).tolist() == [[1, 1, 4, 3], [0, 3, 1, 4], [6, 0, 6, 4], [0, 0, 6, 4]]
    assert grid.beyond(boxes).tolist() == [False, True, True, False]


@pytest.mark.parametrize(("columns", "rows", "cells", "block"), [
    (100, 70, 64, (4, 4)), (100, 70, 64, (100, 1)), (7, 900, 128, (16, 16)), (1, 1, 9, (256, 256)),
    (5000, 3, 1000, (5000, 1)), (33, 33, 100, (1, 1)), (64, 64, 1 << 20, (256, 256))])
def test_tiles_hold_every_cell_once_and_are_bounded(columns, rows, cells, block):
    seen = np.zeros((rows, columns), dtype=int)
    for col0, row0, ncols, nrows in Grid(0, 0, 1, 1, columns, rows).tiles(cells, block):
        assert 0 < ncols * nrows <= cells
        seen[row0:row0 + nrows, col0:col0 + ncols] += 1
    assert (seen == 1).all()


def test_tiles_follow_the_blocks_of_the_file():
    grid = Grid(0, 0, 1, 1, 43200, 21600)
    assert next(grid.tiles(1 << 20, (512, 512))) == Window(0, 0, 1024, 1024)
    assert next(grid.tiles(1 << 20, (300, 200))) == Window(0, 0, 900, 1000)  # 3 × 300 wide, 5 × 200 high
    assert next(grid.tiles(1 << 20, (43200, 1))) == Window(0, 0, 43200, 24)  # strips: full width


def test_a_15_second_cell_at_32_5_degrees_on_the_sphere():
    cell = 15 / 3600
    grid = Grid(118.0, 32.5 + cell / 2, cell, cell, 10, 1, True)
    area = geographic_cell_areas(grid, 6371007.181, 6371007.181).window(3, 0, 2, 1)
    assert area.shape == (1, 1)
    # methods-carbon.md §0: 181 041 m², where (1/240 · 111.32 km)² would say 215 141 m²
    assert area[0, 0] == pytest.approx(181_041, abs=0.5)


def test_cells_add_up_to_the_surface_of_the_ellipsoid():
    # WGS 84: radius of the sphere of equal area 6 371 007.1809 m (NIMA TR8350.2, table 3.3)
    a, b = 6378137.0, 6356752.314245
    for grid in (Grid(-180, 90, 1, 1, 360, 180, True), Grid(-180.5, 90.5, 1, 1, 360, 181, True)):
        total = geographic_cell_areas(grid, a, b).rows.sum() * 360
        assert total == pytest.approx(4 * np.pi * 6371007.1809**2, rel=1e-10)


def test_a_small_cell_has_the_area_of_its_two_radii_of_curvature():
    # At latitude φ a small cell is M·N·cos φ·Δφ·Δλ, with M = a(1−e²)/w³, N = a/w, w² = 1 − e² sin² φ.
    a, b, latitude, cell = 6378137.0, 6356752.314245, np.radians(45.0), np.radians(0.001)
    e2 = 1 - (b / a) ** 2
    w = np.sqrt(1 - e2 * np.sin(latitude) ** 2)
    expected = a * (1 - e2) / w**3 * a / w * np.cos(latitude) * cell**2
    grid = Grid(0, 45.0005, 0.001, 0.001, 1, 1, True)
    assert geographic_cell_areas(grid, a, b).rows[0] == pytest.approx(expected, rel=1e-8)


def test_row_areas_spread_over_a_window():
    areas = RowAreas(np.array([1.0, 2.0, 3.0])).window(5, 1, 4, 2)
    assert np.broadcast_to(areas, (2, 4)).tolist() == [[2, 2, 2, 2], [3, 3, 3, 3]]


def test_a_bilinear_field_is_met_exactly_everywhere():
    grid = Grid(0, 0, 1, 1, 300, 200)
    col, row = np.meshgrid(np.arange(300), np.arange(200))
    truth = 1000 + 2.0 * col - 3.0 * row + 0.01 * col * row
    columns, rows = AreaField.nodes(grid, 9)
    assert (columns[0], columns[-1], rows[0], rows[-1], len(columns), len(rows)) == (0, 299, 0, 199, 9, 9)
    field = AreaField.measured(columns, rows, truth[np.ix_(rows, columns)])
    for c, r, w, h in ((0, 0, 300, 200), (17, 40, 100, 1), (299, 199, 1, 1), (0, 120, 1, 80)):
        np.testing.assert_allclose(field.window(c, r, w, h), truth[r:r + h, c:c + w], rtol=1e-12)


def test_mercator_areas_between_the_nodes():
    # Spherical Mercator: a cell of side d at y has d² / cosh²(y/R), since cos φ = 1 / cosh(y/R).
    radius, cell = 6378137.0, 1000.0
    grid = Grid(13_000_000, 5_000_000, cell, cell, 1500, 1500)
    truth = cell**2 / np.cosh((5_000_000 - (np.arange(1500) + 0.5) * cell) / radius) ** 2
    columns, rows = AreaField.nodes(grid)
    field = AreaField.measured(columns, rows, np.tile(truth[rows, None], (1, len(columns))))
    np.testing.assert_allclose(field.window(0, 0, 1500, 1500), np.tile(truth[:, None], (1, 1500)), rtol=1e-5)


def test_nodes_off_the_earth_take_their_neighbours_area():
    nan = np.nan
    field = AreaField.measured(np.array([0, 4, 8]), np.array([0, 2]), [[nan, 6.0, nan], [nan, nan, nan]])
    assert (field.window(0, 0, 9, 3) == 6.0).all()
    with pytest.raises(DataError, match="CRS"):
        AreaField.measured(np.array([0]), np.array([0]), [[nan]])


def test_a_field_of_one_cell():
    columns, rows = AreaField.nodes(Grid(0, 0, MODIS_CELL, MODIS_CELL, 1, 1))
    assert AreaField.measured(columns, rows, [[214658.67]]).window(0, 0, 1, 1).tolist() == [[214658.67]]
