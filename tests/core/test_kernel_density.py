"""Quartic kernel density: worked numbers, the mass, blocks, the default radius and grid, borders."""

import numpy as np
import pytest
from carbonbalance.core.errors import DataError, ParameterError, Warn
from carbonbalance.core.grid import Grid, Window
from carbonbalance.core.pattern.kernel_density import (
    block_mass,
    cell_centres,
    default_radius,
    density_block,
    density_grid,
    kernel_points,
    mass_notes,
)
from hypothesis import assume, given, settings
from hypothesis import strategies as st

NAN = np.nan
T93 = np.array([[0, 0], [100, 0], [0, 100], [300, 300]], dtype=float)


def density(places, weights, radius, x, y):
    return density_block(np.atleast_2d(np.asarray(places, dtype=float)), np.asarray(weights, dtype=float), radius,
                         np.atleast_1d(np.asarray(x, dtype=float)), np.atleast_1d(np.asarray(y, dtype=float)))


def raster(places, weights, radius, grid):
    return density_block(places, weights, radius, *cell_centres(grid, Window(0, 0, grid.columns, grid.rows)))


# ---- the kernel --------------------------------------------------------------------------------------------------

def test_worked_example():
    """T9.3: w = 1, 2, 1, 4 and h = 200 at (50, 50): 7.311180e-5 per m². The three near points are at d² = 5000."""
    value = density(T93, [1, 2, 1, 4], 200, 50, 50)
    assert value.shape == (1, 1)
    assert value[0, 0] == pytest.approx(73.1118, abs=5e-5)
    assert value[0, 0] == pytest.approx(1e6 / 200**2 * 3 / np.pi * 4 * (1 - 5000 / 40000) ** 2, rel=1e-13)


def test_one_point():
    """h = 2, w = 1: 3/(4π) at the point, 3/(4π) · (3/4)² a metre away, nothing from 2 m on; times 10⁶ for km²."""
    value = density([[0, 0]], [1], 2, [-2, -1, 0, 1, 2, 3], [0])[0] / 1e6
    assert value == pytest.approx([0, 0.134286983233787, 0.238732414637843, 0.134286983233787, 0, 0], rel=1e-12)
    corner = density([[0, 0]], [1], 2, [1.5], [1.5])  # inside the square around the kernel, but 2.12 m away
    assert corner == 0


def test_against_the_formula_written_out():
    rng = np.random.default_rng(5)
    places, weights = rng.uniform(0, 1000, (40, 2)), rng.uniform(0, 9, 40)
    x, y = np.linspace(-50, 1100, 37), np.linspace(990, -80, 29)
    expected = np.zeros((29, 37))
    for i, yy in enumerate(y):
        for j, xx in enumerate(x):
            d = np.hypot(places[:, 0] - xx, places[:, 1] - yy)
            expected[i, j] = np.sum(np.where(d < 150, 3 / np.pi * weights * (1 - (d / 150) ** 2) ** 2, 0)) / 150**2
    np.testing.assert_allclose(density(places, weights, 150, x, y), expected * 1e6, rtol=1e-11, atol=1e-12)


def test_the_mass_is_the_weight_as_cells_shrink():
    """T18: the scaled quartic of QGIS integrates to 7.25 here."""
    errors = []
    for cell in (0.5, 0.1, 0.02):
        grid = density_grid(np.array([[0.013, -0.007]]), 2.0, cell)
        errors.append(abs(block_mass(raster(np.array([[0.013, -0.007]]), np.array([1.0]), 2.0, grid), grid) - 1))
    assert errors[0] < 0.02
    assert errors[1] < 1e-4
    assert errors[2] < 1e-6


def test_blocks_put_together_are_the_whole():
    rng = np.random.default_rng(8)
    places, weights = rng.uniform(0, 90_000, (60, 2)), rng.uniform(0, 1e6, 60)
    grid = density_grid(places, 12_000, 700)
    whole = raster(places, weights, 12_000, grid)
    parts, mass = np.full((grid.rows, grid.columns), NAN), 0.0
    for window in grid.tiles(1000, (16, 16)):
        block = density_block(places, weights, 12_000, *cell_centres(grid, window))
        parts[window.row0:window.row0 + window.nrows, window.col0:window.col0 + window.ncols] = block
        mass += block_mass(block, grid)
    np.testing.assert_allclose(parts, whole, rtol=1e-12)
    assert mass == pytest.approx(weights.sum(), rel=1e-4)
    assert mass == pytest.approx(block_mass(whole, grid), rel=1e-12)


def test_a_block_out_of_reach_is_empty():
    assert (density(T93, [1, 2, 1, 4], 50, [1000, 1010], [1000, 990, 980]) == np.zeros((3, 2))).all()


def test_duplicate_points_add_up():
    x, y = np.linspace(-90, 90, 7), np.linspace(60, -60, 5)
    np.testing.assert_allclose(density([[0, 0]] * 3, [1, 2, 4], 100, x, y), density([[0, 0]], [7], 100, x, y),
                               rtol=1e-13)


def test_a_coarse_grid_is_said():
    """A kernel of 100 m between the centres of cells of 1 km leaves nothing; so does an extent elsewhere."""
    places, weights = np.array([[0.0, 0.0]]), np.array([50.0])
    grid = density_grid(places, 100, 1000, (-1000, -1000, 1000, 1000))
    mass = block_mass(raster(places, weights, 100, grid), grid)
    assert mass == 0
    (note,) = mass_notes(mass, 50.0)
    assert isinstance(note, Warn)
    assert "0 % of the weight" in str(note)
    # half of the kernel is cut off by the extent
    grid = density_grid(places, 100, 2, (0, -100, 100, 100))
    (note,) = mass_notes(block_mass(raster(places, weights, 100, grid), grid), 50.0)
    assert "50 % of the weight of the points (25" in str(note)
    assert mass_notes(49.6, 50.0) == ()


def test_cells_outside_a_mask_hold_no_mass():
    grid = Grid(0, 2000, 1000, 1000, 2, 2)
    assert block_mass(np.array([[1.0, NAN], [3.0, NAN]]), grid) == 4.0
    assert block_mass(np.full((2, 2), NAN), grid) == 0.0


# ---- the radius --------------------------------------------------------------------------------------------------

def test_default_radius_of_the_worked_example():
    """T9.3: distances 141.42, 100, 100, 282.84 from (100, 100)."""
    found = default_radius(T93, np.ones(4))
    assert (found.standard_distance, found.median_distance) == pytest.approx((173.2051, 120.7107), abs=5e-5)
    assert found.radius == pytest.approx(98.8925, abs=5e-5)
    assert (found.count, found.year) == (4, None)
    assert "98.8925 m" in str(found.notes[0])
    assert "n = 4" in str(found.notes[0])


def test_default_radius_of_pointpats_eleven_points():
    """Standard distance 40.21575987282548 (pointpats 2.6, R aspace 4.1.2)."""
    places = np.column_stack(([66.22, 22.52, 31.01, 9.47, 30.78, 75.21, 79.26, 8.23, 98.73, 89.78, 65.19],
                              [32.54, 22.39, 81.21, 31.02, 60.10, 58.93, 7.68, 39.93, 77.17, 42.53, 92.08]))
    assert default_radius(places, np.ones(11)).standard_distance == pytest.approx(40.21575987282548, rel=1e-13)


def test_default_radius_with_weights_by_hand():
    """Weights 1, 1, 2 at x = 0, 4, 8: centre 5, distances 5, 1, 3. SD² = (25 + 1 + 2·9)/4 = 11.

    In order 1 (weight 1), 3 (2), 5 (1): half the weight is reached at 3. h = 0.9 · 3.316625 · 3^−0.2, that is
    2.984962 · 0.802742 = 2.396154, since √(1/ln 2) · 3 = 3.6034 is the larger one.
    """
    found = default_radius(np.array([[0, 0], [4, 0], [8, 0]]), np.array([1.0, 1, 2]))
    assert found.standard_distance == pytest.approx(11**0.5)
    assert found.median_distance == pytest.approx(3)
    assert found.radius == pytest.approx(2.396154, abs=1e-5)
    assert found.count == 3


def test_half_the_weight_reached_exactly():
    """Weights 0.1, 0.1, 0.2 at (−1, 0), (1, 0), (0, 5): centre (0, 2.5), distances √7.25, √7.25, 2.5.

    The nearest point has half of the weight, so that the median lies midway to the next distance, as with four points.
    """
    found = default_radius(np.array([[-1, 0], [1, 0], [0, 5]]), np.array([0.1, 0.1, 0.2]))
    assert found.median_distance == pytest.approx((2.5 + 7.25**0.5) / 2)


def test_one_radius_for_all_years():
    """Patterns of size 1, 3 and 2: the middle year by radius is the third, twice as wide as T9.3."""
    places = np.concatenate([T93, 3 * T93, 2 * T93])
    found = default_radius(places, np.ones(12), np.repeat([2001, 2000, 2002], 4))
    assert found.radius == pytest.approx(2 * 98.8925, abs=1e-4)
    assert (found.year, found.count) == (2002, 4)
    assert "2002, the middle one of 3 years" in str(found.notes[0])
    # a year with all points in one place gives no radius
    found = default_radius(np.concatenate([T93, np.zeros((4, 2))]), np.ones(8), np.repeat([2001, 2000], 4))
    assert found.radius == pytest.approx(98.8925, abs=5e-5)


@pytest.mark.parametrize("places", [[[5.5, 7.7]], [[5.5, 7.7]] * 4, [[5.5, 7.7]] * 2 + [[5.5, 7.7 + 1e-9]]])
def test_no_default_radius(places):
    with pytest.raises(DataError, match="give a radius"):
        default_radius(np.array(places), np.ones(len(places)))


# ---- the grid ----------------------------------------------------------------------------------------------------

def test_default_grid():
    """Points span 300 m each way, and 100 m go on each side: 500 m over 250 cells."""
    grid = density_grid(T93, 100)
    assert grid == Grid(-100, 400, 2, 2, 250, 250)
    assert density_grid(T93 * [2, 1], 100) == Grid(-100, 400, 2, 2, 400, 250)
    assert density_grid(T93[:1], 125) == Grid(-125, 125, 1, 1, 250, 250)


def test_given_cell_and_extent():
    assert density_grid(T93, 100, 150) == Grid(-100, 400, 150, 150, 4, 4)  # 500 / 150 = 3.3
    assert density_grid(T93, 100, 5, (0, 0, 50, 20)) == Grid(0, 20, 5, 5, 10, 4)
    assert density_grid(T93, 100, None, (0, 0, 500, 250)) == Grid(0, 250, 1, 1, 500, 250)
    assert density_grid(T93, 100, 0.3, (0, 0, 2.1, 2.1)).columns == 7  # 2.1 / 0.3 is a trace above 7
    x, y = cell_centres(Grid(0, 20, 5, 5, 10, 4), Window(2, 1, 3, 2))
    assert (x.tolist(), y.tolist()) == ([12.5, 17.5, 22.5], [12.5, 7.5])


@pytest.mark.parametrize(("options", "words"), [
    ({"radius": 0}, "radius"), ({"radius": NAN}, "radius"), ({"radius": -5}, "radius"), ({"cell": 0}, "cell"),
    ({"cell": -1}, "cell"), ({"cell": NAN}, "cell"), ({"extent": (0, 0, 0, 9)}, "extent"),
    ({"extent": (9, 0, 0, 9)}, "extent"), ({"cell": 0.01, "radius": 1000}, "larger")])
def test_grids_that_cannot_be(options, words):
    with pytest.raises(ParameterError, match=words):
        density_grid(T93, **{"radius": 100, **options})
    if words == "radius":
        with pytest.raises(ParameterError, match=words):
            density(T93, np.ones(4), options["radius"], 0, 0)


# ---- the points --------------------------------------------------------------------------------------------------

def test_points_are_picked_and_counted():
    x, y = np.array([1.0, NAN, 3, 4, 5, 6]), np.array([1.0, 2, 3, np.inf, 5, 6])
    points = kernel_points(x, y, np.array([1.0, 1, NAN, 1, 0, 7]), labels=list("abcdef"))
    assert points.rows.tolist() == [0, 5]
    assert points.places.tolist() == [[1, 1], [6, 6]]
    assert points.weights.tolist() == [1, 7]
    (note,) = points.notes
    assert "3 of 6 rows" in str(note)
    assert "(b, c, d)" in str(note)
    points = kernel_points(x[:1], y[:1])
    assert (points.weights.tolist(), points.notes) == ([1], ())


def test_points_that_cannot_be():
    with pytest.raises(DataError, match=r"1 rows have a negative weight \(row 2\).*sources.*sinks"):
        kernel_points(np.zeros(3), np.zeros(3), np.array([1.0, -1, 0]))
    for x, weight in (([NAN, NAN], [1.0, 1]), ([0.0, 1], [0.0, 0]), ([0.0, 1], [NAN, NAN]), ([], [])):
        with pytest.raises(DataError, match="weight above zero"):
            kernel_points(np.array(x), np.zeros(len(x)), np.array(weight))


def test_progress_is_called():
    seen = []
    density_block(np.zeros((250, 2)), np.ones(250), 5.0, np.zeros(1), np.zeros(1),
                  progress=lambda fraction, note="": seen.append(fraction))
    assert seen == [0, 0.4, 0.8]


# ---- invariants --------------------------------------------------------------------------------------------------

points = st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000), st.integers(1, 9)), min_size=1, max_size=20)
X, Y = np.linspace(-150, 1150, 23), np.linspace(1150, -150, 19)


def arrays(rows):
    rows = np.array(rows, dtype=float)
    return rows[:, :2], rows[:, 2]


@settings(max_examples=40, deadline=None)
@given(points, st.floats(50, 400), st.randoms(use_true_random=False))
def test_density_is_a_sum_of_weighted_kernels(rows, radius, random):
    places, weights = arrays(rows)
    whole = density(places, weights, radius, X, Y)
    assert (whole >= 0).all()
    near = np.hypot(X[None, :, None] - places[:, 0], Y[:, None, None] - places[:, 1]).min(axis=2) < radius
    assert (whole[~near] == 0).all()
    one_by_one = sum(density(places[i:i + 1], weights[i:i + 1], radius, X, Y) for i in range(len(rows)))
    np.testing.assert_allclose(whole, one_by_one, rtol=1e-12)
    np.testing.assert_allclose(density(places, 1e6 * weights, radius, X, Y), 1e6 * whole, rtol=1e-12)
    random.shuffle(rows)
    np.testing.assert_allclose(density(*arrays(rows), radius, X, Y), whole, rtol=1e-11)


@settings(max_examples=40, deadline=None)
@given(points, st.floats(50, 400), st.floats(-5e6, 5e6), st.floats(0.1, 100))
def test_density_moves_and_scales_with_the_places(rows, radius, shift, scale):
    """Lengths times s make areas times s², so that the density is divided by s²."""
    places, weights = arrays(rows)
    whole = density(places, weights, radius, X, Y)
    moved = density(places + [shift, -shift], weights, radius, X + shift, Y - shift)
    scaled = density(places * scale, weights, radius * scale, X * scale, Y * scale)
    peak = whole.max()
    np.testing.assert_allclose(moved, whole, rtol=1e-6, atol=1e-6 * peak)
    np.testing.assert_allclose(scaled * scale**2, whole, rtol=1e-9, atol=1e-12 * peak)
    # a quarter turn: (x, y) → (y, −x)
    turned = density(places[:, ::-1] * [1, -1], weights, radius, Y[::-1], -X)
    np.testing.assert_allclose(turned, whole[::-1].T, rtol=1e-9, atol=1e-12 * peak)


@settings(max_examples=30, deadline=None)
@given(points, st.floats(100, 400))
def test_the_default_extent_holds_the_weight(rows, radius):
    places, weights = arrays(rows)
    grid = density_grid(places, radius, radius / 20)
    mass = block_mass(raster(places, weights, radius, grid), grid)
    assert mass == pytest.approx(weights.sum(), rel=1e-3)
    assert mass_notes(mass, weights.sum()) == ()


@settings(max_examples=60, deadline=None)
@given(points, st.floats(0.1, 50), st.floats(1e-6, 1e9))
def test_default_radius_moves_scales_and_forgets_the_unit_of_the_weight(rows, scale, unit):
    places, weights = arrays(rows)
    assume(len(set(map(tuple, places))) > 2)
    try:
        found = default_radius(places, weights)
    except DataError:
        assume(False)
    assume(found.radius > 1)
    other = default_radius(places * scale + 1e6, weights * unit)
    assert other.radius == pytest.approx(found.radius * scale, rel=1e-6)
    # a weight is that many copies of the point; only n differs
    copies = np.repeat(places, weights.astype(int), axis=0)
    copied = default_radius(copies, np.ones(len(copies)))
    assert copied.standard_distance == pytest.approx(found.standard_distance, rel=1e-9)
    assert copied.median_distance == pytest.approx(np.median(np.hypot(*(copies - copies.mean(axis=0)).T)), rel=1e-9)
    assert copied.median_distance == pytest.approx(found.median_distance, rel=1e-9)
    assert copied.radius / found.radius == pytest.approx((len(copies) / len(rows)) ** -0.2, rel=1e-9)
