"""Coupling coordination: published tables, worked examples, identities."""

import json

import numpy as np
import pytest
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.evaluation.coupling_coordination import (
    CLASSES,
    Form,
    Normalize,
    Rules,
    coupling,
    coupling_coordination,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

NAN = np.nan
SCORES = Rules(normalize=Normalize.NONE)


def rules(**more):
    return Rules(**{"normalize": Normalize.NONE, **more})


def one(*scores, **more):
    """C, T, D of one row."""
    result = coupling_coordination({f"u{k}": np.array([u]) for k, u in enumerate(scores)}, rules(**more))
    return [float(result.values[name][0]) for name in ("ccd_c", "ccd_t", "ccd_d")]


def test_chengdu_2014():
    """Published: C 0.912, T 0.779, D 0.843, with the exponent 3 and the weights 0.3, 0.4, 0.3."""
    found = one(0.952, 0.701, 0.711, weights="0.3, 0.4, 0.3", exponent=3)
    np.testing.assert_allclose(found, [0.912, 0.779, 0.843], atol=5e-4)
    # by hand (T8.2's neighbour in the dossier): the standard C is 0.989803, D 0.878267
    np.testing.assert_allclose(one(0.952, 0.701, 0.711, weights="0.3 ; 0.4 ; 0.3")[::2], [0.989803, 0.878267], atol=5e-7)


def test_worked_example():
    """T8.2: U = (0.6, 0.4)."""
    np.testing.assert_allclose(one(0.6, 0.4), [0.979796, 0.5, 0.699927], atol=5e-7)
    np.testing.assert_allclose(one(0.6, 0.4, form=Form.ADJUSTED)[::2], [0.730297, 0.604275], atol=5e-7)
    # √(0.24)/1 without n
    np.testing.assert_allclose(one(0.6, 0.4, form=Form.WITHOUT_N)[0], 0.24**0.5)


@pytest.mark.parametrize(("case", "form"), [(0, Form.STANDARD), (1, Form.ADJUSTED)])
def test_published_tables(shared, agrees, case, form):
    told = json.loads((shared / "mcdm" / "mcdm_examples.json").read_text(encoding="utf-8"))["coupling_coordination"]
    u = np.array(told[0]["u"]).T
    result = coupling_coordination(dict(zip("abc", u)),
                                   rules(form=form, weights=", ".join(map(str, told[case]["weights"]))))
    for name, field in (("C", "ccd_c"), ("T", "ccd_t"), ("D", "ccd_d")):
        agrees(f"coupling coordination: {name} (theirs as printed)", result.values[field], told[case][name],
               by="R mathmodels 0.0.11", of="three systems, six units, two forms", abs=5.1e-4)


def test_classes_hold_their_lower_limit():
    # with equal scores C is 1 and D = √T, so a score of d² gives D = d
    d = np.array([0.0999, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
    result = coupling_coordination({"a": d**2, "b": d**2}, SCORES)
    assert result.values["ccd_level"].tolist() == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]
    assert result.values["ccd_class"][[0, 6, 10]].tolist() == [CLASSES[0], "primary coordination", CLASSES[9]]
    assert [result.tables["years"][f"n_level{k}"] for k in (1, 2, 10)] == [[1], [1], [2]]


def test_lag():
    result = coupling_coordination({"source": np.array([0.6, 0.4, 0.5, 0.7]), "sink": np.array([0.4, 0.6, 0.6, 0.7])}, SCORES)
    assert result.values["lag"].tolist() == ["sink", "source", "synchronous", "synchronous"]
    three = coupling_coordination({"a": np.array([0.9]), "b": np.array([0.2]), "c": np.array([0.2])}, SCORES)
    assert three.values["lag"].tolist() == ["b, c"]


def test_normalisation_and_direction():
    source, sink = np.array([10.0, 30, 20]), np.array([5.0, 4, 3])
    plain = coupling_coordination({"source": source, "sink": sink}).values
    # scores 0, 1, ½ and 1, ½, 0
    np.testing.assert_allclose(plain["ccd_t"], [0.5, 0.75, 0.25])
    np.testing.assert_allclose(plain["ccd_d"], [0, (2 * 0.5**0.5 / 1.5 * 0.75) ** 0.5, 0])
    above = coupling_coordination({"source": source, "sink": sink}, Rules(normalize=Normalize.ABOVE_ZERO)).values
    # 0.01 and 1: C = 2·0.1/1.01
    assert above["ccd_c"][0] == pytest.approx(0.2 / 1.01)
    inverse = coupling_coordination({"source": source, "sink": sink}, Rules(inverse=("source",)))
    np.testing.assert_allclose(inverse.values["ccd_t"], [1, 0.25, 0.25])
    said = " ".join(map(str, inverse.notes))
    assert "sink count as more where they are larger" in said
    assert "source count as more where they are smaller" in said


def test_years_apart_and_together():
    years = np.array([2000, 2000, 2010, 2010, 2000, 2010])
    systems = {"a": np.array([0.0, 10, 10, 20, 5, 40]), "b": np.array([1.0, 3, 2, 6, 2, 4])}
    apart = coupling_coordination(systems, None, years)
    # 2010: a 10, 20, 40 are 0, 1/3, 1; b 2, 6, 4 are 0, 1, 1/2
    np.testing.assert_allclose(apart.values["ccd_t"][[2, 3, 5]], [0, 2 / 3, 0.75])
    assert apart.values["flag"].tolist() == ["all_zero", None, "all_zero", None, None, None]
    assert np.isnan(apart.values["ccd_d"][[0, 2]]).all()
    assert apart.tables["years"]["n_units"] == [2, 2]
    together = coupling_coordination(systems, Rules(pool=True), years)
    # a from 0 to 40, b from 1 to 6
    np.testing.assert_allclose(together.values["ccd_t"], [0, 0.325, 0.225, 0.75, 0.1625, 0.8])
    assert together.year == 2010
    assert together.mean_d == pytest.approx(together.values["ccd_d"][[2, 3, 5]].mean())


def test_rows_that_cannot_be_computed():
    years = np.array([2000, 2000, 2000, 2010, 2010])
    result = coupling_coordination({"a": np.array([1.0, 2, NAN, 4, 5]), "b": np.array([1.0, 2, 3, 7, 7])}, None, years)
    assert result.values["flag"].tolist() == ["all_zero", None, "no_value", "constant", "constant"]
    said = " ".join(map(str, result.notes))
    assert "2010 is not computed: 2010 has the same value of “b” in all 2 units" in said
    assert "Only two units (2000)" in said
    assert "1 of 5 rows lack a usable value and take no part (row 3)" in said


@pytest.mark.parametrize(("systems", "given", "error", "says"), [
    ({"a": [1.0, 2]}, {}, ParameterError, "two systems or more"),
    ({"a": [1.0, 1], "b": [1.0, 2]}, {}, DataError, "same value of “a” in all 2 units"),
    ({"a": [1.0], "b": [1.0]}, {}, DataError, "has 1 units with all values"),
    ({"a": [NAN], "b": [1.0]}, {}, DataError, "has 0 units with all values"),
    ({"a": [0.5, 1.5], "b": [0.1, 0.2]}, {"normalize": Normalize.NONE}, DataError, r"“a” has 1 values outside 0 to 1 \(row 2\)"),
    ({"a": [0.0, 0], "b": [0.0, 0]}, {"normalize": Normalize.NONE}, DataError, "All scores of all rows are zero"),
    ({"a": [1.0, 2], "b": [1.0, 2]}, {"inverse": ("c",)}, ParameterError, "“c” is to be inverted"),
    ({"a": [1.0, 2], "b": [1.0, 2]}, {"weights": "1"}, ParameterError, "1 weights where 2 are needed"),
    ({"a": [1.0, 2], "b": [1.0, 2]}, {"weights": "1, x"}, ParameterError, "are no numbers of 0 or more"),
    ({"a": [1.0, 2], "b": [1.0, 2]}, {"weights": "0, 0"}, ParameterError, "are no numbers of 0 or more"),
    ({"a": [1.0, 2], "b": [1.0, 2]}, {"weights": "a=1, c=2"}, ParameterError, "weights are needed for a, b"),
    ({"a": [1.0, 2], "b": [1.0, 2]}, {"form": Form.ADJUSTED, "exponent": 2.0}, ParameterError, "leave it empty"),
    ({"a": [1.0, 2], "b": [1.0, 2]}, {"exponent": 0.0}, ParameterError, "above zero"),
])
def test_refusals(systems, given, error, says):
    with pytest.raises(error, match=says):
        coupling_coordination({k: np.array(v) for k, v in systems.items()}, Rules(**given))


def test_weights_by_name_and_of_another_sum():
    systems = {"a": np.array([0.2]), "b": np.array([0.8])}
    named = coupling_coordination(systems, rules(weights="b = 3, a = 1"))
    assert named.values["ccd_t"][0] == pytest.approx(0.25 * 0.2 + 0.75 * 0.8)
    assert "The weights add up to 4" in str(named.notes[0])


scores = st.integers(2, 5).flatmap(lambda n: arrays(float, (n, 8), elements=st.floats(0, 1)))


@given(scores, st.sampled_from(Form))
@settings(deadline=None)
def test_c_lies_between_0_and_its_limit(u, form):
    c = coupling(u, form)
    known = c[np.isfinite(c)]
    assert (known >= 0).all()
    assert (known <= (1 / len(u) if form is Form.WITHOUT_N else 1) * (1 + 1e-12)).all()
    assert (np.isnan(c) == (u == 0).all(axis=0)).all()


# values apart by more than rounding: a score of 1e-16 is 0 in another unit
@given(arrays(float, (3, 7), elements=st.integers(1000, 10**6).map(lambda k: k / 1000), unique=True),
       st.permutations(range(7)), st.floats(1e-3, 1e3))
@settings(deadline=None)
def test_units_order_and_unit_of_measure_do_not_matter(x, order, factor):
    plain = coupling_coordination(dict(zip("abc", x))).values
    moved = coupling_coordination({"a": factor * x[0][order], "b": x[1][order], "c": x[2][order] - 5}).values
    for name in ("ccd_c", "ccd_t", "ccd_d"):
        np.testing.assert_allclose(moved[name], plain[name][order], atol=1e-7)


@given(scores, st.sampled_from(Form), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=60)
def test_t_is_a_mean_and_d_lies_between(u, form, random):
    """T between the smallest and the largest score, D = √(C·T) no more than √T; systems in another order are the same, and
    equal scores are coupled as closely as can be.
    """
    names = [f"s{k}" for k in range(len(u))]
    values = coupling_coordination(dict(zip(names, u)), rules(form=form)).values if (u > 0).any() else None
    if values is None:
        return
    t, d, c = values["ccd_t"], values["ccd_d"], values["ccd_c"]
    assert ((t >= u.min(axis=0) - 1e-12) & (t <= u.max(axis=0) + 1e-12)).all()
    known = np.isfinite(d)
    assert (known == np.isfinite(c)).all()
    assert ((d >= 0) & (d <= np.sqrt(t) + 1e-12))[known].all()
    np.testing.assert_allclose(d[known] ** 2, (c * t)[known], atol=1e-12)
    assert (values["ccd_level"][known] == np.minimum(np.floor(10 * d[known] + 1e-9) + 1, 10)).all()
    order = random.sample(range(len(u)), len(u))
    mixed = coupling_coordination({names[k]: u[k] for k in order}, rules(form=form)).values
    for name in ("ccd_c", "ccd_t", "ccd_d"):
        np.testing.assert_allclose(mixed[name], values[name], atol=1e-9)
    same = coupling_coordination(dict.fromkeys(names, np.maximum(u[0], 0.01)), rules(form=form)).values
    np.testing.assert_allclose(same["ccd_c"], 1 / len(u) if form is Form.WITHOUT_N else 1)


@given(arrays(float, (2, 9), elements=st.integers(1000, 10**6).map(lambda k: k / 1000), unique=True),
       arrays(float, (2, 5), elements=st.integers(1000, 10**6).map(lambda k: k / 1000), unique=True),
       st.sampled_from([Normalize.RANGE, Normalize.ABOVE_ZERO]))
@settings(deadline=None, max_examples=30)
def test_years_and_rows_without_values_change_nothing(x, other, normalize):
    years = np.repeat([2001, 2000], [10, 5])
    alone = coupling_coordination(dict(zip("ab", x)), Rules(normalize=normalize)).values
    both = coupling_coordination(dict(zip("ab", np.hstack([x, [[NAN], [1.0]], other]))), Rules(normalize=normalize), years).values
    for name in ("ccd_c", "ccd_t", "ccd_d", "ccd_level"):
        np.testing.assert_array_equal(both[name][:9], alone[name])
        assert np.isnan(both[name][9])
    assert both["lag"][:9].tolist() == alone["lag"].tolist()
    assert both["flag"][9] == "no_value"
    # what is less is better in one system, turned round by its sign
    turned = coupling_coordination({"a": -x[0], "b": x[1]}, Rules(normalize=normalize, inverse=("a",))).values
    np.testing.assert_allclose(turned["ccd_d"], alone["ccd_d"], atol=1e-9)
