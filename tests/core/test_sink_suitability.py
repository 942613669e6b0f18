"""Suitability of the carbon-sink function: worked rasters, natural breaks beside mapclassify, and identities."""

import numpy as np
import pytest
from carbonbalance.core.breaks import BINS, Histogram, natural_breaks
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.evaluation.sink_suitability import (
    Cuts,
    Method,
    Overlay,
    Seen,
    Totals,
    classify,
    ladders_of,
    limits,
    own_breaks,
    score,
    tally,
    weights_of,
)
from carbonbalance.core.grid import RowAreas
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan
LAND = [[1, 1, 2, 2], [1, 3, 3, 2], [4, 3, 3, 9], [4, 4, NAN, 1]]
"""1 forest 5, 2 grass 3, 3 crop 1, 4 water 2; 9 has no score."""
SLOPE = [[5, 10, 10.5, 25], [40, 0, 15, 30], [2, 25, 26, 3], [8, 12, 20, NAN]]
"""0 to 10: 1, to 25: 3, above: 5."""
ALLOWED = [[1, 1, 1, 1], [1, 0, 1, 1], [1, 1, NAN, 1], [1, 1, 1, 1]]
TABLE = (["land", "land", "land", "land", "slope", "slope", "slope"], [1, 2, 3, 4, 0, 10, 25], [1, 2, 3, 4, 10, 25, NAN],
         [5, 3, 1, 2, 1, 3, 5])
# 0.6 land + 0.4 slope: the limits 10 and 25 belong to the row below
#   land  5 5 3 3   slope 1 1 3 3
#         5 1 1 3         5 1 3 5
#         2 1 1 –         1 3 5 1
#         2 2 – 5         1 3 3 –
WORKED = [[3.4, 3.4, 3.0, 3.0], [5.0, 0, 1.8, 3.8], [1.6, 1.8, 0, NAN], [1.6, 2.4, NAN, NAN]]
"""0 where the constraint excludes."""


def arrays(*planes):
    return np.array(planes, dtype=np.float32)


def worked():
    columns = [np.array(c, dtype=float) for c in TABLE[1:]]
    ladders, notes = ladders_of(TABLE[0], *columns, ["land", "slope"], "“scores”")
    assert notes == ()
    return Overlay(np.array([0.6, 0.4]), ladders, True)


def counted(scores, low=None, high=None):
    histogram = Histogram(np.min(scores) if low is None else low, np.max(scores) if high is None else high)
    histogram.add(histogram.tally(scores))
    return histogram


# ---- the score ----------------------------------------------------------------------------------------------------

def test_worked_example():
    overlay = worked()
    assert [ladder.codes for ladder in overlay.ladders] == [True, False]
    made = score(arrays(LAND, SLOPE, ALLOWED), None, overlay)
    np.testing.assert_allclose(made.score, WORKED, rtol=1e-6)
    # the 9 of the land has no score; the cells that the constraint excludes are no part of the range
    assert made.seen.unscored.tolist() == [1, 0]
    assert made.seen.require(["land", "slope"]) == pytest.approx((1.6, 5.0))
    (note,) = made.seen.notes(["land", "slope"])
    assert "1 cells of “land” hold values without a score (from 9 to 9)" in str(note)


def test_worked_classes():
    """Eleven scores 1.6 1.6 1.8 1.8 2.4 3 3 3.4 3.4 3.8 5.

    Three classes with the least squares: {1.6 … 2.4} {3 … 3.8} {5} with 0.432 + 0.448 + 0 = 0.88;
    next {1.6 … 1.8} {2.4 … 3.8} {5}: 0.04 + 1.1733 = 1.2133; {… 2.4} {3 3 3.4 3.4} {3.8 5}: 0.432 + 0.16 + 0.72 = 1.312.
    """
    made = score(arrays(LAND, SLOPE, ALLOWED), None, worked())
    planes = np.array([made.score, np.array(ALLOWED, dtype=np.float32)])
    histogram = Histogram(*made.seen.require(["land", "slope"]))
    histogram.add(tally(planes, None, histogram))
    assert histogram.distinct() == 7
    cuts, notes = limits(Method.NATURAL, 3, 1.6, 5.0, histogram=histogram)
    assert notes == ()
    width = (5.0 - 1.6) / BINS
    assert cuts == pytest.approx([2.4, 3.8], abs=width)
    # rows of 100, 200, 300, 400 m²
    done = classify(planes, (0, 0, 4, 4), Cuts(cuts, RowAreas(np.array([100.0, 200, 300, 400]))))
    np.testing.assert_array_equal(done.codes, [[2, 2, 2, 2], [3, 0, 1, 2], [1, 1, 0, NAN], [1, 1, NAN, NAN]])
    table = done.totals.table(True)
    assert table["class_code"].tolist() == [3, 2, 1, 0]
    assert table["class_name"].tolist() == ["extremely suitable", "relatively suitable", "generally suitable", "excluded"]
    assert table["zone"].tolist() == ["ecological core protection area", "ecological key protection area",
                                      "ecological auxiliary restoration area", None]
    assert table["cells"].tolist() == [1, 5, 5, 2]
    # 200; 4·100 + 200; 200 + 2·300 + 2·400; 200 + 300 m²
    assert table["area_ha"] == pytest.approx([0.02, 0.06, 0.16, 0.05])
    assert table["share_pct"] == pytest.approx([100 * v / 29 for v in (2, 6, 16, 5)])
    np.testing.assert_array_equal(table["score_low"], [5, 3, 1.6, NAN])
    np.testing.assert_array_equal(table["score_high"], [5, 3.8, 2.4, NAN])
    bare = done.totals.table(False)
    assert np.isnan(bare["area_ha"]).all()
    assert bare["share_pct"] == pytest.approx([100 * v / 13 for v in (1, 5, 5, 2)])


@pytest.mark.parametrize(("method", "classes", "expected"), [
    (Method.EQUAL, 2, [3.3]),
    (Method.QUANTILE, 2, [3.0]),    # six of eleven are 3 or less, five are 2.4 or less
    (Method.QUANTILE, 3, [1.8, 3.4]),    # 4 of 11 at 1.8 (11/3 = 3.67), 9 at 3.4 (7.33)
])
def test_other_limits(method, classes, expected):
    scores = np.array([1.6, 1.6, 1.8, 1.8, 2.4, 3, 3, 3.4, 3.4, 3.8, 5])
    cuts, _ = limits(method, classes, 1.6, 5.0, histogram=counted(scores))
    assert cuts == pytest.approx(expected, abs=3.4 / BINS)


def test_own_breaks():
    breaks = own_breaks("2.5，4", 3)
    assert limits(Method.OWN, 3, 1.0, 5.0, breaks)[0].tolist() == [2.5, 4]
    (note,) = limits(Method.OWN, 3, 3.0, 4.0, breaks)[1]
    assert "The breaks 2.5, 4 lie outside the scores (3 to 4)" in str(note)
    for text in ("", "4, 2", "2", "a, b"):
        with pytest.raises(ParameterError):
            own_breaks(text, 3)


def test_scores_without_a_table_are_taken_as_given():
    made = score(arrays([[1, 5]], [[3, 3]]), None, Overlay(np.array([0.75, 0.25]), (None, None)))
    assert made.score.tolist() == [[1.5, 4.5]]
    notes = made.seen.notes(["a", "b"])
    assert [str(n) for n in notes] == ["“b” has the same score in all cells and tells none apart."]
    wild = Overlay(np.array([0.9, 0.1]), (None, None))
    (note,) = score(arrays([[0, 1]], [[0, 3000]]), None, wild).seen.notes(["ndvi", "height"])
    assert "The scores of “height” span 3,000, those of “ndvi” 1" in str(note)


def test_a_limit_of_a_tenth_is_that_of_the_cells():
    (ladder,), _ = ladders_of(["a", "a"], np.array([0, 0.1]), np.array([0.1, 0.2]), np.array([1.0, 2]), ["a"], "t")
    assert ladder.of(np.array([0, 0.1, 0.2, NAN, 0.3], dtype=np.float32)).tolist()[:3] == [1, 1, 2]
    assert np.isnan(ladder.of(np.array([NAN, 0.3, -1], dtype=np.float32))).all()


def test_constraint_of_other_values():
    overlay = Overlay(np.array([1.0]), (None,), True)
    made = score(arrays([[1, 2, 3]], [[0, 2, -1]]), None, overlay)
    assert made.score.tolist() == [[0, 2, 3]]
    assert any("2 cells of the constraint are neither 0 nor 1" in str(n) for n in made.seen.notes(["a"]))


# ---- tables -------------------------------------------------------------------------------------------------------

def test_weights_by_name_and_order():
    weights, notes = weights_of(["Slope ", "land"], np.array([1.0, 3.0]), ["land", "slope"], "“w”")
    assert weights.tolist() == [0.75, 0.25]
    assert "add up to 4" in str(notes[0])
    weights, notes = weights_of(["C1", "C2"], np.array([0.7, 0.3]), ["land", "slope"], "“w”")
    assert weights == pytest.approx([0.7, 0.3])
    assert "in order: C1 → land, C2 → slope" in str(notes[0])


@pytest.mark.parametrize(("keys", "values", "names", "words"), [
    (["land", "ndvi"], [0.5, 0.5], ["land", "slope"], "has weights of land, ndvi, but the criteria are land, slope"),
    (["land"], [1.0], ["land", "slope"], "name each of them once"),
    (["land", "land", "slope"], [1.0, 1, 1], ["land", "slope"], "name each of them once"),
    (["C1"], [1.0], ["land", "slope"], "has 1 weights where 2 are needed"),
    ([], [], ["land", "slope"], "has 0 weights where 2 are needed"),
    (["land", "slope"], [1.5, -0.5], ["land", "slope"], "no numbers of 0 or more"),
    (["land", "slope"], [1.5, NAN], ["land", "slope"], "no numbers of 0 or more"),
    (["land", "slope"], [0.5, 0.5], ["land", "Land"], "Two criteria are called “Land”"),
])
def test_weights_that_do_not_fit(keys, values, names, words):
    with pytest.raises((DataError, ParameterError), match=words):
        weights_of(keys, np.array(values), names, "“w”")


@pytest.mark.parametrize(("rows", "words"), [
    ([("slope", 0, 10, 1), ("slope", 9, 20, 2)], "two scores from 9 to 10"),
    ([("slope", 1, 1, 1), ("slope", 1, 1, 2)], "two scores from 1 to 1"),
    ([("slope", 0, 2, 1), ("slope", 2, 2, 2)], "two scores from 2 to 2"),
    ([("slope", 10, 0, 1)], "from 10 to 0 with the score 1, which is no range"),
    ([("slope", NAN, NAN, 1)], "from empty to empty"),
    ([("slope", 0, 10, NAN)], "with the score empty"),
    ([("slop", 0, 10, 1)], "has rows of slop, but the criteria are land, slope"),
    ([(None, 0, 10, 1)], "has rows of None"),
    ([], "has rows of none"),
])
def test_tables_of_scores_that_do_not_fit(rows, words):
    columns = [np.array([r[k] for r in rows], dtype=float) for k in (1, 2, 3)]
    with pytest.raises(DataError, match=words):
        ladders_of([r[0] for r in rows], *columns, ["land", "slope"], "“t”")


def test_a_criterion_without_rows_is_told():
    ladders, notes = ladders_of(["slope"], np.array([0.0]), np.array([9.0]), np.array([1.0]), ["land", "slope"], "“t”")
    assert ladders[0] is None
    assert "no rows of land, whose values are taken as scores" in str(notes[0])


# ---- borders ------------------------------------------------------------------------------------------------------

def test_nothing_to_class():
    seen = Seen(2)
    seen.add(score(arrays([[9, NAN]], [[1, 2]], [[1, 1]]), None, worked()).seen)
    with pytest.raises(DataError, match=r"No cell has a score.*“land” has 1 cells without a score"):
        seen.require(["land", "slope"])
    with pytest.raises(DataError, match="is 2 in all cells"):
        limits(Method.EQUAL, 3, 2.0, 2.0)
    with pytest.raises(DataError, match="2 distinct scores, fewer than the 3 classes"):
        limits(Method.NATURAL, 3, 1.0, 2.0, histogram=counted([1.0, 1, 2]))
    with pytest.raises(DataError, match="So many cells have the same score"):
        limits(Method.QUANTILE, 3, 1.0, 3.0, histogram=counted([1.0] + 98 * [2.0] + [3.0]))
    huge = score(arrays([[9e29, 1]]), None, Overlay(np.array([3e8]), (None,)))
    assert huge.seen.require(["a"])[1] == pytest.approx(2.7e38)
    over = score(arrays([[9e29, 1]], [[0, 0]]), None, Overlay(np.array([1e9, 1.0]), (None, None)))
    with pytest.raises(DataError, match="too large for a raster"):
        over.seen.require(["a", "b"])


# ---- the histogram ------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("classes", [2, 3, 4, 6])
def test_natural_breaks_beside_mapclassify(classes):
    mapclassify = pytest.importorskip("mapclassify")
    scores = np.random.default_rng(classes).binomial(40, 0.3, 500).astype(float)
    theirs = mapclassify.FisherJenks(scores, k=classes)
    histogram = counted(scores)
    cuts = histogram.natural(classes)
    assert np.floor(cuts + 1e-9).tolist() == theirs.bins[:-1].tolist()
    np.testing.assert_array_equal(np.searchsorted(cuts, scores), theirs.yb)


def test_natural_breaks_of_many_scores_are_nearly_the_best():
    """50,000 different scores, exact by the same dynamic programming on every one of them, and through the bins."""
    scores = np.sort(np.random.default_rng(3).gamma(2.0, size=50_000))

    def spread(cuts):
        return sum(part.var() * len(part) for part in np.split(scores, np.searchsorted(scores, cuts, side="right")))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("carbonbalance.core.breaks.MOST_VALUES", len(scores))
        best = natural_breaks(scores, 3)[3]
    found = counted(scores).natural(3)
    assert found == pytest.approx(best, abs=3 * np.ptp(scores) / BINS)
    assert spread(found) == pytest.approx(spread(best), rel=1e-6)


@given(st.lists(st.integers(-50, 50), min_size=4, max_size=60), st.integers(2, 4))
@settings(max_examples=60, deadline=None)
def test_every_number_is_on_its_side_of_every_edge(numbers, parts):
    """A limit is an edge: as many numbers lie below or at it as its bins count, whatever the rounding."""
    scores = np.array(numbers, dtype=np.float32) * np.float32(0.1)
    if np.ptp(scores) == 0:
        return
    histogram = counted(scores.astype(float))
    counts, _ = histogram.tally(scores.astype(float))
    edges = histogram._edges
    np.testing.assert_array_equal(np.searchsorted(np.sort(scores.astype(float)), edges, side="right"), np.cumsum(counts))
    # seen in pieces, in any order, it is the same
    other = Histogram(histogram.low, float(scores.max()))
    for piece in np.array_split(scores[::-1].astype(float), parts):
        other.add(other.tally(piece))
    np.testing.assert_array_equal(other._counts, histogram._counts)


def classes_of(planes, overlay, method=Method.NATURAL):
    """Classes of whole arrays, as the step makes them."""
    made = score(planes.copy(), None, overlay)
    low, high = made.seen.require([str(k) for k in range(len(overlay.weights))])
    again = made.score[None]
    histogram = Histogram(low, high)
    histogram.add(tally(again, None, histogram))
    cuts, _ = limits(method, 3, low, high, histogram=histogram)
    return classify(again, (0, 0, *again.shape[:0:-1]), Cuts(cuts)).codes


@given(st.integers(0, 2**32 - 1), st.sampled_from([Method.NATURAL, Method.EQUAL, Method.QUANTILE]),
       st.sampled_from([0.25, 2.0, 1024.0]))
@settings(max_examples=40, deadline=None)
def test_units_and_scales_do_not_matter(seed, method, factor):
    """S in another unit, or weights of another sum, are the same classes; powers of two do not round."""
    rng = np.random.default_rng(seed)
    planes = rng.choice([1.0, 2, 3, 4, 5], (3, 12, 12)).astype(np.float32)
    weights = rng.dirichlet(np.ones(3))
    overlay = Overlay(weights, (None,) * 3)
    expected = classes_of(planes, overlay, method)
    np.testing.assert_array_equal(classes_of(planes * np.float32(factor), overlay, method), expected)
    named, _ = weights_of(["a", "b", "c"], weights * factor, ["a", "b", "c"], "w")
    np.testing.assert_array_equal(classes_of(planes, Overlay(named, (None,) * 3), method), expected)


def test_totals_of_blocks_add_up():
    rng = np.random.default_rng(8)
    plane = rng.random((1, 30, 20)).astype(np.float32)
    cuts = Cuts(np.array([0.3, 0.6]), RowAreas(rng.random(30)))
    whole = classify(plane, (0, 0, 20, 30), cuts).totals
    parts = Totals(3)
    for row, rows in ((0, 7), (7, 13), (20, 10)):
        parts.add(classify(plane[:, row:row + rows], (0, row, 20, rows), cuts).totals)
    assert parts.cells.tolist() == whole.cells.tolist()
    assert parts.areas == pytest.approx(whole.areas)
    assert (parts.low.tolist(), parts.high.tolist()) == (whole.low.tolist(), whole.high.tolist())
