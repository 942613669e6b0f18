"""Entropy weights, TOPSIS and obstacle degree: published tables, a worked example, identities."""

import json

import numpy as np
import pytest
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.evaluation.entropy_topsis import (
    Distance,
    Rules,
    columns,
    entropy_topsis,
    entropy_weights,
    nearness,
    obstacles,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

NAN = np.nan
X = np.array([[3.2, 80, 12], [5.6, 60, 30], [1.1, 95, 5], [4.0, 70, 22]])


@pytest.fixture(scope="module")
def examples(shared):
    return json.loads((shared / "mcdm" / "mcdm_examples.json").read_text(encoding="utf-8"))


def worked(rules=None, x=X, **more):
    return entropy_topsis({"a": x[:, 0], "c": x[:, 2]}, {"b": x[:, 1]}, rules, **more)


def test_worked_example():
    """T8.1; the fields stand in the order a, c, b."""
    result = worked()
    table = result.tables["indicators"]
    assert list(zip(table["indicator"], table["direction"])) == [("a", "+"), ("c", "+"), ("b", "−")]
    np.testing.assert_allclose(table["entropy"], [0.757278, 0.713123, 0.752912], atol=5e-7)
    np.testing.assert_allclose(table["weight"], [0.312509, 0.369360, 0.318131], atol=5e-7)
    np.testing.assert_allclose(result.values["topsis"], [0.382683, 1, 0, 0.679397], atol=5e-7)
    assert result.values["topsi_rank"].tolist() == [3, 1, 4, 2]
    assert result.mean == pytest.approx((0.382683 + 1 + 0.679397) / 4, abs=1e-6)
    once = worked(Rules(distance=Distance.ONCE))
    np.testing.assert_allclose(once.values["topsis"], [0.388769, 1, 0, 0.679163], atol=5e-7)


@pytest.mark.parametrize("case", range(4))
def test_published_entropy_weights(examples, agrees, case):
    """The first three divide each column by its sum as it is; the fourth is by the range, and published after a shift."""
    told = examples["entropy_weights"][case]
    x = np.array(told["matrix"], dtype=float)
    if case == 3:
        result = entropy_topsis({"a": x[:, 0]}, {"b": x[:, 1]})
        # without the shift 0.545200, 0.454800, as the fixture's page says
        np.testing.assert_allclose(result.tables["indicators"]["weight"], [0.545200, 0.454800], atol=5e-7)
        return
    agrees("entropy weights (theirs as printed)", entropy_weights(x)[1], told["weights"], by=told["reference"],
           of=f"{len(x)} alternatives", abs=0.51 * 10.0 ** -told["decimals"], rel=1e-7)


@pytest.mark.parametrize("case", range(3))
def test_published_closeness(examples, agrees, case):
    told = examples["topsis"][case]
    x, sign = np.array(told["matrix"], dtype=float), np.array(told["types"])
    scores = sign * x / np.sqrt((x**2).sum(axis=0))
    if case == 0:
        scores = sign * (x - x.min(axis=0)) / np.ptp(x, axis=0)
    agrees("TOPSIS closeness (theirs as printed)", nearness(scores, np.array(told["weights"])), told["closeness"],
           by=told["reference"], of=f"{len(x)} alternatives", abs=(0.51 if case != 1 else 1.0) * 10.0 ** -told["decimals"])


def test_published_obstacles(examples):
    told = examples["obstacle_degree"][0]
    u = np.array(examples["coupling_coordination"][0]["u"][0])
    lack = np.array(told["first_row"])
    # the table leaves out the division by the sum over the indicators
    np.testing.assert_allclose(obstacles(u[None], np.full(3, 1 / 3))[0], 100 * lack / lack.sum(), atol=0.1)


def test_obstacles_by_hand():
    """Weights a ½, b ½; scores of the middle unit ¼ and ¾: it lacks ¾ and ¼, so 75 % and 25 %."""
    result = entropy_topsis({"a": np.array([0.0, 1, 4]), "b": np.array([0.0, 3, 4])}, None, Rules(weights="1, 1"),
                            units=["x", "y", "z"])
    table = result.tables["obstacles"]
    held = {(u, i): (o, p) for u, i, o, p in zip(table["unit"], table["indicator"], table["obstacle"], table["place"])}
    assert held["x", "a"] == (50, 1)
    assert held["y", "a"] == (75, 1)
    assert held["y", "b"] == (25, 2)
    assert np.isnan(held["z", "a"]).all()
    np.testing.assert_allclose(result.tables["indicators"]["obstacle"], [62.5, 37.5])


def test_own_weights():
    by_text = worked(Rules(weights="b = 0.5, a = 0.25, c = 0.25"))
    by_table = worked(Rules(weights={"a": 1.0, "b": 2.0, "c": 1.0, "other": 9.0}))
    np.testing.assert_allclose(by_text.values["topsis"], by_table.values["topsis"])
    assert by_text.tables["indicators"]["weight"] == [0.25, 0.25, 0.5]
    with pytest.raises(ParameterError, match="has no row for “b”"):
        worked(Rules(weights={"a": 1.0, "c": 2.0}))
    with pytest.raises(ParameterError, match="2 weights where 3 are needed"):
        worked(Rules(weights="0.5, 0.5"))


def test_a_constant_indicator_has_no_weight():
    x = np.column_stack([X, np.full(4, 7.0)])
    result = entropy_topsis({"a": x[:, 0], "c": x[:, 2], "flat": x[:, 3]}, {"b": x[:, 1]})
    np.testing.assert_allclose(result.values["topsis"], [0.382683, 1, 0, 0.679397], atol=5e-7)
    table = result.tables["indicators"]
    assert table["weight"][2] == 0
    assert np.isnan([table["entropy"][2], table["obstacle"][2]]).all()
    assert any("“flat” has the same value in all units and has no weight" in str(note) for note in result.notes)
    own = entropy_topsis({"a": x[:, 0], "flat": x[:, 3]}, None, Rules(weights="0.2, 0.8"))
    np.testing.assert_allclose(own.values["topsis"], (x[:, 0] - 1.1) / 4.5)
    with pytest.raises(DataError, match="no difference in any indicator with a weight"):
        entropy_topsis({"a": x[:, 0], "flat": x[:, 3]}, None, Rules(weights="0, 1"))


def test_years_apart_and_together():
    years = np.array([2000, 2010] * 4)
    x = np.repeat(X, 2, axis=0)
    x[1::2] += [10, 0, 10]  # a shift of a year does not show in a range of its own
    apart = worked(x=x, years=years)
    np.testing.assert_allclose(apart.values["topsis"], np.repeat([0.382683, 1, 0, 0.679397], 2), atol=5e-7)
    together = worked(Rules(pool=True), x=x, years=years)
    # the same as one layer without years
    np.testing.assert_allclose(together.values["topsis"], worked(x=x).values["topsis"])
    assert (together.values["topsis"][1::2] > together.values["topsis"][::2]).all()
    assert together.values["topsi_rank"].tolist() == [3, 3, 1, 1, 4, 4, 2, 2]
    assert together.tables["indicators"]["year"] == [2000] * 3 + [2010] * 3
    assert (apart.year, together.year) == (2010, 2010)


def test_levels():
    x = np.array([1.0, 1.1, 5, 5.2, 9, 9.1])  # one indicator: the closeness is its score
    assert entropy_topsis({"a": x}).values["topsis_lvl"].tolist() == [1, 1, 2, 2, 3, 3]
    scores = np.array([0.0, 0.25, 0.3, 0.7, 1.0])
    assert entropy_topsis({"a": scores}, rules=Rules(cuts="0.25, 0.6, 0.8")).values["topsis_lvl"].tolist() == [1, 1, 2, 3, 4]
    with pytest.raises(ParameterError, match="no ascending list"):
        entropy_topsis({"a": scores}, rules=Rules(cuts="0.6, 0.3"))
    two = entropy_topsis({"a": np.array([1.0, 2, 2])})
    assert np.isnan(two.values["topsis_lvl"]).all()
    assert two.values["topsi_rank"].tolist() == [3, 1, 1]


def test_names():
    assert [c.name for c in columns("eco")] == ["eco", "eco_rank", "eco_lvl", "flag"]
    assert [c.name for c in columns()] == ["topsis", "topsi_rank", "topsis_lvl", "flag"]
    assert [c.name for c in columns("经济")] == ["v", "v_rank", "v_lvl", "flag"]


def test_rows_that_cannot_be_computed():
    years = np.array([2000] * 4 + [2010] * 4)
    x = np.vstack([X, X])
    x[4:6, 0] = NAN
    result = worked(x=x, years=years)
    assert result.values["flag"].tolist() == [None] * 4 + ["no_value"] * 2 + ["few_units"] * 2
    assert "2010 is not computed: 2010 has 2 units with all values" in " ".join(map(str, result.notes))


@pytest.mark.parametrize(("positive", "negative", "error", "says"), [
    ({}, {}, ParameterError, "at least one indicator"),
    ({"a": [1.0, 2, 3]}, {"a": [1.0, 2, 3]}, ParameterError, "“a” is an indicator of which more and less"),
    ({"a": [1.0, 2]}, {}, DataError, "has 2 units with all values, but an evaluation needs 3"),
    ({"a": [2.0, 2, 2]}, {}, DataError, "same values in all 3 units"),
    ({"a": [NAN, NAN, NAN]}, {}, DataError, "has 0 units with all values"),
])
def test_refusals(positive, negative, error, says):
    with pytest.raises(error, match=says):
        entropy_topsis(*({k: np.array(v) for k, v in group.items()} for group in (positive, negative)))


matrices = arrays(float, st.tuples(st.integers(3, 12), st.integers(1, 4)), elements=st.integers(-9999, 9999), unique=True)


@given(matrices, st.randoms(use_true_random=False), st.floats(1e-3, 1e3), st.sampled_from(Distance))
@settings(deadline=None)
def test_units_order_and_unit_of_measure_do_not_matter(x, random, factor, distance):
    """Negative values too; weights sum to 1, the best and the worst have the ends of the scale."""
    names = "abcd"[:x.shape[1]]
    order = random.sample(range(len(x)), len(x))
    plain = entropy_topsis(dict(zip(names, x.T)), rules=Rules(distance=distance))
    moved = entropy_topsis({n: factor * v[order] - 3 for n, v in zip(names, x.T)}, rules=Rules(distance=distance))
    np.testing.assert_allclose(moved.values["topsis"], plain.values["topsis"][order], atol=1e-6)
    closeness = plain.values["topsis"]
    assert ((closeness >= 0) & (closeness <= 1)).all()
    assert sum(plain.tables["indicators"]["weight"]) == pytest.approx(1)
    # turned round, what was good is bad
    turned = entropy_topsis({}, {n: -v for n, v in zip(names, x.T)}, Rules(distance=distance))
    np.testing.assert_allclose(turned.values["topsis"], closeness, atol=1e-6)


@given(matrices.filter(lambda x: x.shape[1] > 1), st.randoms(use_true_random=False), st.sampled_from(Distance))
@settings(deadline=None, max_examples=40)
def test_bounds_sums_and_the_order_of_indicators(x, random, distance):
    names = "abcd"[:x.shape[1]]
    result = entropy_topsis(dict(zip(names, x.T)), rules=Rules(distance=distance))
    table = {name: np.array(column) for name, column in result.tables["indicators"].items()}
    assert ((table["entropy"] >= 0) & (table["entropy"] <= 1 + 1e-12)).all()
    assert (table["weight"] >= 0).all()
    mixed = random.sample(list(zip(names, x.T)), len(names))
    other = entropy_topsis(dict(mixed), rules=Rules(distance=distance))
    np.testing.assert_allclose(other.values["topsis"], result.values["topsis"], atol=1e-9)
    held = {k: np.array(v, dtype=float if k in ("obstacle", "score") else None) for k, v in result.tables["obstacles"].items()}
    degree = held["obstacle"].reshape(len(x), -1)
    assert ((held["score"] >= 0) & (held["score"] <= 1)).all()
    lacking = np.isfinite(degree).all(axis=1)
    np.testing.assert_allclose(degree[lacking].sum(axis=1), 100)
    # without an obstacle is who is at the ideal, which is the best of all
    ideal = ((x == x.max(axis=0)) | (table["weight"] == 0)).all(axis=1)
    assert (lacking != ideal).all()
    assert (np.abs(result.values["topsis"][ideal] - 1) < 1e-12).all()
    rank, level = result.values["topsi_rank"], result.values["topsis_lvl"]
    assert rank.min() == 1
    order = np.argsort(-np.round(result.values["topsis"], 12), kind="stable")
    assert (np.diff(rank[order]) >= 0).all()
    assert (np.diff(level[order]) <= 0).all() or np.isnan(level).all()


@given(matrices, matrices, st.integers(0, 2))
@settings(deadline=None, max_examples=30)
def test_years_and_rows_without_values_change_nothing(x, other, place):
    """Each year has its own range; a copy of a unit has the same score; equal weights of one indicator are its range."""
    width = min(x.shape[1], other.shape[1])
    names = "abcd"[:width]
    x, other = x[:, :width], other[:, :width]
    useless = np.ones((1, width))
    useless[0, place % width] = NAN
    alone = entropy_topsis(dict(zip(names, x.T)))
    years = np.repeat([2001, 2000], [len(x) + 1, len(other)])
    both = entropy_topsis(dict(zip(names, np.vstack([x, useless, other]).T)), years=years)
    for name in ("topsis", "topsi_rank", "topsis_lvl"):
        np.testing.assert_array_equal(both.values[name][:len(x)], alone.values[name])
        assert np.isnan(both.values[name][len(x)])
    assert both.values["flag"][len(x)] == "no_value"
    single = entropy_topsis({"a": x[:, 0]}).values["topsis"]
    np.testing.assert_allclose(single, (x[:, 0] - x[:, 0].min()) / np.ptp(x[:, 0]), atol=1e-12)
    weights = Rules(weights=", ".join(["1"] * width))
    copied = entropy_topsis(dict(zip(names, np.vstack([x, x[:1]]).T)), rules=weights).values["topsis"]
    assert copied[-1] == copied[0]
    np.testing.assert_allclose(copied[:-1], entropy_topsis(dict(zip(names, x.T)), rules=weights).values["topsis"], atol=1e-12)
