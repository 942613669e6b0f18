"""Weights: contiguity across slivers, distances on plane and sphere, islands, duplicates, subsets, order of rows."""

import math
import struct
import warnings

import numpy as np
import pytest
from carbonbalance.core import weights as module
from carbonbalance.core.contiguity import touching
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.options import Islands, WeightsKind
from carbonbalance.core.weights import Neighbourhoods, build
from hypothesis import given, settings
from hypothesis import strategies as st

QUEEN, ROOK = WeightsKind.QUEEN, WeightsKind.ROOK
DEGREE = math.pi * 6371008.8 / 180
"""Metres of a degree of a great circle."""


def polygon(*rings, code=3, order="<", tail=()):
    """WKB of a polygon; ``tail`` is appended to every vertex (z, m)."""
    parts = [struct.pack(order + "BII", order == "<", code, len(rings))]
    for ring in rings:
        closed = [*ring, ring[0]]
        parts.append(struct.pack(order + "I", len(closed)))
        parts += [struct.pack(order + f"{2 + len(tail)}d", *point, *tail) for point in closed]
    return b"".join(parts)


def multi(*polygons):
    return struct.pack("<BII", 1, 6, len(polygons)) + b"".join(polygons)


def box(x0, y0, x1, y1, **more):
    return polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], **more)


def squares(*corners):
    return [box(x, y, x + 1, y + 1) for x, y in corners]


def pairs(matrix):
    matrix = matrix.tocoo()
    return set(zip(matrix.row.tolist(), matrix.col.tolist()))


def both(*links):
    return {pair for a, b in links for pair in ((a, b), (b, a))}


def texts(weights):
    return " ".join(str(note) for note in weights.notes)


# --- contiguity

FOUR = [(0, 0), (1, 0), (0, 1), (1, 1)]


def test_corners_and_edges_of_four_squares_and_an_island():
    shapes, xy = squares(*FOUR, (9, 9)), np.array([*FOUR, (9, 9)]) + 0.5
    queen, rook = build(QUEEN, xy, shapes), build(ROOK, xy, shapes)
    assert queen.neighbours.tolist() == [3, 3, 3, 3, 0]
    assert rook.neighbours.tolist() == [2, 2, 2, 2, 0]
    assert (queen.n, queen.links, queen.components, queen.islands.tolist()) == (5, 12, 2, [4])
    assert queen.row_standardised().sum() == pytest.approx(4, rel=1e-15)
    assert "5 units, 12 links, 2.40 neighbours on average (0 to 3)" in texts(queen)
    assert "1 units without neighbour, 2 connected part(s)" in texts(queen)
    assert "row 5" in texts(queen)


@pytest.mark.parametrize(("name", "links", "rook", "file"), [("columbus", 236, 200, QUEEN), ("sids", 490, 462, ROOK)])
def test_contiguity_of_real_polygons(name, links, rook, file, request, agrees):
    """Numbers of links by spdep and libpysal; the GAL file of columbus is queen contiguity, that of sids2 rook."""
    held = request.getfixturevalue(name)
    found = {kind: build(kind, held.xy, held.shapes) for kind in (QUEEN, ROOK)}
    agrees("links, queen and rook", (found[QUEEN].links, found[ROOK].links), (links, rook), by="spdep 1.2-7, libpysal", of=name)
    assert pairs(found[file].matrix) == held.gal
    assert set(found[QUEEN].matrix.data) == {1.0}


def test_neighbours_that_miss_each_others_vertices():
    """A long edge on one side, three short ones on the other; only the outer two share a vertex with it."""
    shapes = [box(0, 0, 3, 3), box(3, 0, 4, 1), box(3, 1, 4, 2), box(3, 2, 4, 3)]
    wanted = both((0, 1), (0, 2), (0, 3), (1, 2), (2, 3))
    assert pairs(touching(shapes)) == pairs(touching(shapes, rook=True)) == wanted


@pytest.mark.parametrize("shift", [-4e-5, -1e-9, 0.0, 1e-9, 4e-5])
def test_slivers_between_neighbours_are_bridged(shift):
    """Gap and overlap of less than the tolerance, 1e-4 of the median diagonal 1.4."""
    shapes = [box(0, 0, 1, 1), box(1 + shift, 0.2, 2, 1.3), box(5, 5, 6, 6)]
    for rook in (False, True):
        assert pairs(touching(shapes, rook)) == both((0, 1))


def test_a_real_gap_is_no_contact_unless_the_user_says_so():
    shapes = [box(0, 0, 1, 1), box(1.001, 0, 2, 1)]
    assert not pairs(touching(shapes))
    assert pairs(touching(shapes, snap=0.002)) == both((0, 1))


def test_boundaries_that_cross_far_from_all_vertices():
    jag = polygon([(0, 0), (10, 0), (10, 10), (0, 10)]), polygon([(9.9995, -3), (10.0005, 13), (20, 13), (20, -3)])
    assert pairs(touching(jag)) == both((0, 1))


def test_corner_on_the_middle_of_an_edge_is_queen_only():
    shapes = [box(0, 0, 4, 4), polygon([(4, 2), (6, 1), (6, 3)])]
    assert pairs(touching(shapes)) == both((0, 1))
    assert not pairs(touching(shapes, rook=True))


def test_units_on_the_far_side_of_a_narrow_unit_are_not_linked():
    strip = 2e-3
    shapes = [box(0, 0, 9, 9), box(9, 0, 9 + strip, 9), box(9 + strip, 0, 18, 9)]
    assert pairs(touching(shapes)) == both((0, 1), (1, 2))


def test_enclaves_parts_and_equal_polygons():
    hole = [(1, 1), (1, 2), (2, 2), (2, 1)]
    around = polygon([(0, 0), (3, 0), (3, 3), (0, 3)], hole)
    apart = multi(box(3, 0, 4, 1), box(8, 8, 9, 9))
    shapes = [around, box(1, 1, 2, 2), apart, box(9, 8, 10, 9), box(9, 8, 10, 9)]
    assert pairs(touching(shapes, rook=True)) == both((0, 1), (0, 2), (2, 3), (2, 4), (3, 4))


@pytest.mark.parametrize("more", [
    {"code": 1003, "tail": (5.0,)}, {"code": 3003, "tail": (5.0, 6.0)}, {"code": 0x80000003, "tail": (5.0,)},
    {"order": ">"}])
def test_dialects_of_wkb(more):
    assert pairs(touching([box(0, 0, 1, 1), box(1, 0, 2, 1, **more)])) == both((0, 1))


def test_missing_and_empty_polygons_have_no_neighbours():
    shapes = [box(0, 0, 1, 1), None, struct.pack("<BII", 1, 6, 0), box(1, 0, 2, 1)]
    assert pairs(touching(shapes)) == both((0, 3))
    assert not pairs(touching([None, None]))


def test_points_are_refused_by_name():
    point = struct.pack("<BIdd", 1, 1, 0, 0)
    with pytest.raises(DataError, match="needs polygons, but Kunshan is none"):
        build(QUEEN, [(0, 0), (1, 1)], [box(0, 0, 1, 1), point], labels=["Wuxi", "Kunshan"])
    with pytest.raises(ParameterError, match="needs polygons"):
        build(QUEEN, [(0, 0), (1, 1)])


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([1e-3, 1.0, 1e6]), st.floats(-1e6, 1e6))
def test_contiguity_of_a_shaken_grid_in_any_unit_and_place(seed, scale, offset):
    """Every square drawn on its own with noise far below the tolerance; the truth is that of the grid."""
    generator = np.random.default_rng(seed)
    cells = [(x, y) for x in range(4) for y in range(4)]
    noise = generator.uniform(-2e-5, 2e-5, (16, 4))
    shapes = [box(*((np.array([x, y, x + 1, y + 1]) + noise[i]) * scale + offset * scale))
              for i, (x, y) in enumerate(cells)]
    reach = {(i, j): (abs(a[0] - b[0]), abs(a[1] - b[1])) for i, a in enumerate(cells) for j, b in enumerate(cells)}
    assert pairs(touching(shapes)) == {pair for pair, far in reach.items() if max(far) == 1}
    assert pairs(touching(shapes, rook=True)) == {pair for pair, far in reach.items() if sum(far) == 1}


# --- distances


def test_default_band_reaches_everybody(columbus):
    """spdep 1.2-7, libpysal and GeoDa: 0.61886415807684525 and 252 links; the ends belong to it."""
    band = build(WeightsKind.BAND, columbus.xy)
    assert band.links == 252
    assert band.neighbours.min() == 1
    assert "within 0.000618864 km" in texts(band)
    assert build(WeightsKind.BAND, columbus.xy, distance=0.61886415807684525).links == 252


def test_k_nearest(columbus):
    near = build(WeightsKind.KNN, columbus.xy, k=4)
    assert near.links == 196
    assert set(near.neighbours) == {4}
    assert pairs(near.matrix) != pairs(near.matrix.T)


def test_distance_weights_agree_with_libpysal(columbus):
    libpysal = pytest.importorskip("libpysal")
    points = columbus.xy
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        knn = libpysal.weights.KNN.from_array(points, k=5)
        inverse = libpysal.weights.DistanceBand.from_array(points, 0.7, binary=False, alpha=-1.0)
        kernel = libpysal.weights.Kernel(points, k=6, fixed=False, function="quartic", diagonal=True)
    assert pairs(build(WeightsKind.KNN, points, k=5).matrix) == pairs(knn.sparse)
    np.testing.assert_allclose(build(WeightsKind.INVERSE, points, distance=0.7).matrix.toarray(),
                               inverse.sparse.toarray(), rtol=1e-12)
    # libpysal gives each unit the weight 1 for itself on request; ours is what the kernel has there, 15/16
    theirs = kernel.sparse.toarray()
    np.fill_diagonal(theirs, 15 / 16)
    np.testing.assert_allclose(build(WeightsKind.KERNEL, points, k=6).with_self().toarray(), theirs, atol=1e-12)


def test_inverse_distance_and_kernel_by_hand():
    """A triangle with sides 3, 4 and 5."""
    points = [(0, 0), (3, 0), (0, 4)]
    inverse = build(WeightsKind.INVERSE, points, distance=9).matrix.toarray()
    np.testing.assert_allclose(inverse, [[0, 1 / 3, 1 / 4], [1 / 3, 0, 1 / 5], [1 / 4, 1 / 5, 0]], rtol=1e-12)
    kernel = build(WeightsKind.KERNEL, points, k=2).matrix.toarray()
    height = 15 / 16
    np.testing.assert_allclose(kernel[[0, 1, 2], [1, 0, 0]],
                               [height * (1 - 9 / 16) ** 2, height * (1 - 9 / 25) ** 2, height * (1 - 16 / 25) ** 2],
                               rtol=1e-6)


def test_the_unit_itself_weighs_as_much_as_its_nearest_neighbour():
    inverse = build(WeightsKind.INVERSE, [(0, 0), (2, 0), (6, 0), (99, 0)], distance=5).with_self().toarray()
    assert inverse.diagonal().tolist() == [1 / 2, 1 / 2, 1 / 4, 1]
    queen = build(QUEEN, np.array(FOUR), squares(*FOUR)).with_self().toarray()
    assert (queen == 1).all()


def test_distances_on_the_sphere():
    """Along the equator a degree is 111,195.08 m; the date line is no border."""
    points = [(179, 0), (-179, 0), (-176, 0), (179, 88)]
    inverse = build(WeightsKind.INVERSE, points, lonlat=True, distance=3.5 * DEGREE).matrix.toarray()
    np.testing.assert_allclose(inverse[0], [0, 1 / (2 * DEGREE), 0, 0], rtol=1e-12)
    np.testing.assert_allclose(inverse[1], [1 / (2 * DEGREE), 0, 1 / (3 * DEGREE), 0], rtol=1e-12)
    assert pytest.approx(111195.08, abs=0.01) == DEGREE
    # two degrees of longitude are 2 · 111 km at the equator, and 7.8 km at 88° north
    pole = build(WeightsKind.KNN, [*points, (-179, 88)], lonlat=True, k=1)
    assert pairs(pole.matrix) >= {(3, 4), (4, 3)}


def test_units_that_share_a_place():
    points = [(0, 0), (0, 0), (3, 0), (0, 4)]
    inverse = build(WeightsKind.INVERSE, points, distance=3.5)
    assert inverse.matrix[0, 1] == pytest.approx(1 / 3)
    assert np.isfinite(inverse.matrix.data).all()
    assert "1 pairs of units share a place; they count as 3 m apart" in texts(inverse)
    crowd = [(0, 0)] * 5 + [(1, 0), (2, 0)]
    for kind in (WeightsKind.KNN, WeightsKind.KERNEL):
        weights = build(kind, crowd, k=2)
        assert weights.matrix.diagonal().sum() == 0
        assert set(weights.neighbours) == {2}
        assert np.isfinite(weights.matrix.data).all()
    assert build(WeightsKind.BAND, crowd).neighbours.tolist() == [5, 5, 5, 5, 5, 6, 1]
    with pytest.raises(DataError, match="share their place"):
        build(WeightsKind.BAND, [(1, 1)] * 4)


def test_more_neighbours_than_units():
    weights = build(WeightsKind.KNN, [(0, 0), (1, 0), (5, 0)], k=8)
    assert weights.neighbours.tolist() == [2, 2, 2]
    assert "only 3 units" in texts(weights)


@pytest.mark.parametrize(("rule", "says"), [
    ({"k": 0}, "1 or more"), ({"distance": 0.0}, "above zero"), ({"distance": -5.0}, "above zero"),
    ({"distance": math.nan}, "above zero")])
def test_rules_that_cannot_be_followed(rule, says):
    with pytest.raises(ParameterError, match=says):
        build(WeightsKind.BAND, [(0, 0), (1, 1)], **rule)


def test_a_band_that_links_everybody_is_refused_before_it_fills_the_memory(monkeypatch):
    monkeypatch.setattr(module, "MOST_LINKS", 100)
    points = [(i, 0) for i in range(11)]
    with pytest.raises(DataError, match="gives 110 links between 11 units"):
        build(WeightsKind.BAND, points, distance=20)
    assert build(WeightsKind.BAND, points, distance=5).links == 2 * (10 + 9 + 8 + 7 + 6)


# --- islands


def test_islands_are_kept_linked_or_refused():
    shapes = squares(*FOUR, (9, 1))
    xy = np.array([*FOUR, (9, 1)]) + 0.5
    linked = build(QUEEN, xy, shapes, islands=Islands.LINK, labels=list("abcde"))
    assert pairs(linked.matrix) >= both((4, 3))
    assert linked.neighbours.tolist() == [3, 3, 3, 4, 1]
    assert set(linked.matrix.data) == {1.0}
    assert "1 units have no neighbour (e); each is linked" in texts(linked)
    with pytest.raises(DataError, match=r"1 units have no neighbour \(e\)"):
        build(QUEEN, xy, shapes, islands=Islands.REFUSE, labels=list("abcde"))


def test_two_islands_that_are_nearest_to_each_other_count_once():
    linked = build(WeightsKind.BAND, [(0, 0), (5, 0), (100, 0), (101, 0)], distance=2, islands=Islands.LINK)
    assert linked.matrix.toarray().tolist() == [[0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]
    inverse = build(WeightsKind.INVERSE, [(0, 0), (5, 0), (100, 0), (101, 0)], distance=2, islands=Islands.LINK)
    assert inverse.matrix[0, 1] == inverse.matrix[1, 0] == pytest.approx(1 / 5)


def test_nothing_but_islands_and_a_single_unit_are_refused():
    with pytest.raises(DataError, match="None of the 3 units has a neighbour"):
        build(WeightsKind.BAND, [(0, 0), (5, 0), (9, 0)], distance=1)
    with pytest.raises(DataError, match="only one unit"):
        build(QUEEN, [(0, 0)], squares((0, 0)))


# --- subsets, years and the order of the rows


@pytest.mark.parametrize("kind", list(WeightsKind))
def test_a_subset_is_as_if_the_others_had_never_been_there(kind, columbus):
    mask = np.arange(49) % 3 != 0
    part = build(kind, columbus.xy, columbus.shapes, k=5).origin.at(np.flatnonzero(mask))
    fresh = build(kind, columbus.xy[mask], [s for s, m in zip(columbus.shapes, mask) if m], k=5)
    np.testing.assert_array_equal(part.matrix.toarray(), fresh.matrix.toarray())


def test_a_subset_finds_its_own_islands():
    corners = [(0, 0), (1, 0), (2, 0), (3, 0)]
    weights = build(QUEEN, corners, squares(*corners), islands=Islands.LINK)
    part = weights.origin.at(np.array([0, 1, 3]))
    assert weights.neighbours.tolist() == [1, 2, 2, 1]
    assert pairs(part.matrix) == both((0, 1), (1, 2))


def test_years_with_the_same_units_share_one_object():
    corners = [(0, 0), (1, 0), (2, 0), (3, 0)]
    codes = np.array([0, 1, 2, 3, 3, 2, 1, 0])
    places = Neighbourhoods(np.array(corners) + 0.5, squares(*corners), codes)
    first, second = np.arange(4), np.arange(4, 8)
    weights = places.at(places.order(first))
    assert places.at(places.order(second)) is weights
    assert places.order(second).tolist() == [7, 6, 5, 4]
    assert places.at(first[:3]) is not weights


def test_a_panel_without_its_year_is_noticed():
    corners = [(0, 0), (1, 0)]
    weights = Neighbourhoods(corners, squares(*corners), np.array([0, 1, 0, 1])).at(np.arange(4))
    assert weights.neighbours.tolist() == [3, 3, 3, 3]
    assert "choose the year field" in texts(weights)


def test_rows_without_a_place_are_known():
    places = Neighbourhoods([(0, 0), (np.nan, np.nan), (1, 0)], [*squares((0, 0)), None, *squares((1, 0))])
    assert places.located.tolist() == [True, False, True]


@settings(max_examples=40, deadline=None)
@given(st.permutations(range(16)), st.sampled_from(list(WeightsKind)))
def test_links_do_not_depend_on_the_order_of_the_rows(order, kind):
    """A regular grid, where distances tie everywhere."""
    corners = np.array([(x, y) for x in range(4) for y in range(4)], dtype=float)
    order = np.array(order)

    def found(corners):
        places = Neighbourhoods(corners, squares(*corners), kind=kind, k=5)
        rows = places.order(np.arange(16))
        matrix = np.zeros((16, 16))
        matrix[np.ix_(rows, rows)] = places.at(rows).matrix.toarray()
        return matrix

    np.testing.assert_array_equal(found(corners[order]), found(corners)[np.ix_(order, order)])


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(WeightsKind)[2:]), st.floats(0, 360), st.sampled_from([0.01, 1.0, 1e3]))
def test_weights_of_a_turned_and_scaled_map(seed, kind, degrees, scale):
    """Links stay, and weights up to a factor of each row; rows sum to one where there is a neighbour; no unit is its own, and
    bands and inverse distances go both ways.
    """
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1e4, (15, 2))
    sine, cosine = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    turned = scale * xy @ np.array([[cosine, sine], [-sine, cosine]]) + 1e5
    one, two = (build(kind, place, k=4) for place in (xy, turned))
    assert pairs(one.matrix) == pairs(two.matrix)
    standard = one.row_standardised()
    np.testing.assert_allclose(two.row_standardised().toarray(), standard.toarray(), rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(np.asarray(standard.sum(axis=1)).ravel(), one.neighbours > 0)
    assert (one.matrix.diagonal() == 0).all()
    assert (one.matrix.data > 0).all()
    assert one.links == one.neighbours.sum()
    if kind in (WeightsKind.BAND, WeightsKind.INVERSE):
        np.testing.assert_array_equal(one.matrix.toarray(), one.matrix.toarray().T)
        assert len(one.islands) == 0  # the default reach is the least at which each has a neighbour
    else:
        assert (one.neighbours == 4).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_rook_neighbours_are_queen_neighbours_both_ways(seed):
    rng = np.random.default_rng(seed)
    corners = [(x, y) for x in range(5) for y in range(4) if rng.random() < 0.7] or [(0, 0), (1, 0)]
    queen, rook = (touching(squares(*corners), rook) for rook in (False, True))
    assert pairs(rook) <= pairs(queen)
    for found in (queen, rook):
        assert pairs(found) == {(b, a) for a, b in pairs(found)}
    expected = {(i, j) for i, a in enumerate(corners) for j, b in enumerate(corners) if i != j
                and max(abs(a[0] - b[0]), abs(a[1] - b[1])) == 1}
    assert pairs(queen) == expected
