"""Zones by three axes: levels against hand-made cuts, the table of zones, margins, draws."""

import numpy as np
import pytest
from carbonbalance.core.breaks import natural_breaks, three_natural
from carbonbalance.core.errors import DataError, ParameterError
from carbonbalance.core.robustness import Disturbance
from carbonbalance.core.zoning.cube_zones import CUBES, Levels, Rules, built_in_zones, cube_zones, zone_table
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

NAN = np.nan
STEPS = np.array([1.0, 1.1, 1.2, 5, 5.1, 9, 9.1])
"""Natural breaks are at 1.2 and 5.1."""
OWN = Rules(Levels.OWN, "0.3, 0.6")


def axes(x, y=None, z=None):
    return [("a", x), ("b", x if y is None else y), ("c", x if z is None else z)]


def test_the_built_in_table_is_what_it_says():
    """Balance where all are 2 or more with the sum 7 or more; control where the sum is 4 or less, or z is 1 and x 2 or more."""
    zones, _ = built_in_zones()
    by_zone = {code: [cube for cube in CUBES if zones[cube][0] == code] for code in (1, 2, 3)}
    # as written out in the methods dossier, §8.3
    assert by_zone[3] == ["223", "232", "233", "322", "323", "332", "333"]
    assert by_zone[1] == ["111", "112", "121", "211", "221", "231", "311", "321", "331"]
    assert len(by_zone[2]) == 11
    assert {zones[cube][1] for cube in by_zone[1]} == {"carbon intensity control"}
    assert {zones[cube][1] for cube in by_zone[2]} == {"low carbon optimization"}
    assert {zones[cube][1] for cube in by_zone[3]} == {"carbon balance"}


@pytest.mark.parametrize(("levels", "cuts", "expected"), [
    (Levels.NATURAL, "", [1, 1, 1, 2, 2, 3, 3]),
    (Levels.TERCILES, "", [1, 1, 1, 2, 2, 3, 3]),  # of seven sorted values the quantiles are at places 2 and 4, from 0
    (Levels.EQUAL, "", [1, 1, 1, 2, 2, 3, 3]),  # cuts at 3.7 and 6.4
    (Levels.OWN, "1.1, 9", [1, 1, 2, 2, 2, 2, 3]),
    (Levels.OWN, "1.1, 9; 1.1, 9; 1.1, 9", [1, 1, 2, 2, 2, 2, 3]),
])
def test_levels(levels, cuts, expected):
    result = cube_zones(axes(STEPS), rules=Rules(levels, cuts))
    assert result.values["lvl_x"].tolist() == expected
    assert result.values["cube"].tolist() == [f"{k}{k}{k}" for k in expected]
    # 111 is control, 222 (sum 6) optimization, 333 balance
    assert result.values["zone_code"].tolist() == expected
    assert result.tables["cubes"]["n_units"][CUBES.index("111")] == expected.count(1)
    assert [result.tables["levels"][f"n_lvl{k}"][0] for k in (1, 2, 3)] == [expected.count(k) for k in (1, 2, 3)]
    assert result.cubes == 3


def test_cuts_of_each_axis_and_the_weakest():
    x, y, z = np.array([0.1, 0.5, 0.9]), np.array([0.5, 0.5, 0.5]), np.array([0.9, 0.5, 0.1])
    result = cube_zones(axes(x, y, z), rules=Rules(Levels.OWN, "0.3, 0.6; 0.4, 0.7; 0.05, 0.2"))
    assert result.values["cube"].tolist() == ["123", "223", "322"]
    assert result.values["weak_axis"].tolist() == ["a", "a, b", "b, c"]
    assert result.values["zone"].tolist() == ["low carbon optimization", "carbon balance", "carbon balance"]
    same = cube_zones(axes(x), rules=OWN)
    assert same.values["weak_axis"].tolist() == ["all three"] * 3


def test_margins():
    """Own cuts 0.3 and 0.6: distances 0.2, 0.05, 0.3 over a range of 0.8; natural breaks are measured from the middle."""
    x = np.array([0.1, 0.55, 0.9])
    result = cube_zones(axes(x), rules=OWN)
    np.testing.assert_allclose(result.values["lvl_margin"], [25, 6.25, 37.5])
    natural = cube_zones(axes(STEPS))
    # middles at 3.1 and 7.05, range 8.1
    np.testing.assert_allclose(natural.values["lvl_margin"], 100 * np.array([2.1, 2, 1.9, 1.9, 1.95, 1.95, 2.05]) / 8.1)


def test_levels_without_units_are_said():
    result = cube_zones(axes(np.array([0.1, 0.2]), np.array([0.1, 0.9]), np.array([0.4, 0.5])), rules=OWN)
    said = " ".join(map(str, result.notes))
    assert "Levels without any unit: a 2, a 3, b 2, c 1, c 3" in said
    # four values are the same, so the quantiles at 1/3 and 2/3 are too
    tied = cube_zones(axes(np.array([1.0, 1, 1, 1, 2])), rules=Rules(Levels.TERCILES))
    assert tied.values["lvl_x"].tolist() == [1, 1, 1, 1, 3]
    assert "Levels without any unit: a 2, b 2, c 2" in " ".join(map(str, tied.notes))


def test_years_apart_and_together():
    years = np.repeat([2000, 2010], 7)
    x = np.concatenate([STEPS, STEPS + 100])
    apart = cube_zones(axes(x), years=years)
    assert apart.values["lvl_x"].tolist() == [1, 1, 1, 2, 2, 3, 3] * 2
    assert apart.tables["cubes"]["year"] == [2000] * 27 + [2010] * 27
    together = cube_zones(axes(x), rules=Rules(Levels.EQUAL, pool=True), years=years)
    assert together.values["lvl_x"].tolist() == [1] * 7 + [3] * 7
    assert together.tables["levels"]["year"] == [2000] * 3 + [2010] * 3


def test_rows_that_cannot_be_computed():
    years = np.array([2000] * 4 + [2010] * 4)
    x = np.array([1.0, 5, 9, NAN, 2, 2, 3, 3])
    result = cube_zones(axes(x), years=years)
    assert result.values["flag"].tolist() == [None, None, None, "no_value"] + ["constant"] * 4
    assert "2010 has fewer than 3 different values of “a”, “b”, “c”" in " ".join(map(str, result.notes))
    assert result.values["zone"][3:].tolist() == [None] * 5


@pytest.mark.parametrize(("x", "rules", "error", "says"), [
    ([1.0, 2], None, DataError, "has 2 units with all values, but a cut into three levels needs 3"),
    ([NAN], None, DataError, "has 0 units with all values"),
    ([1.0, 1, 1], Rules(Levels.EQUAL), DataError, "fewer than 2 different values"),
    ([1.0, 2, 3], Rules(Levels.OWN, ""), ParameterError, "is neither"),
    ([1.0, 2, 3], Rules(Levels.OWN, "0.3"), ParameterError, "no ascending list of 2"),
    ([1.0, 2, 3], Rules(Levels.OWN, "0.6, 0.3"), ParameterError, "no ascending list of 2"),
    ([1.0, 2, 3], Rules(Levels.OWN, "1, 2; 1, 2"), ParameterError, "is neither"),
])
def test_refusals(x, rules, error, says):
    with pytest.raises(error, match=says):
        cube_zones(axes(np.array(x)), rules=rules)


def test_one_field_for_two_axes_is_refused():
    with pytest.raises(ParameterError, match="“a” stands for two"):
        cube_zones([("a", STEPS), ("a", STEPS), ("c", STEPS)])


@pytest.mark.parametrize(("change", "says"), [
    (lambda rows: rows[:-1], "missing: 333"), (lambda rows: [*rows, rows[0]], "twice: 111"),
    (lambda rows: [*rows[:-1], ("444", 1.0, "one")], "unknown: 444"),
    (lambda rows: [("111", 1.5, "one"), *rows[1:]], "Cube 111 of the table of zones needs a whole number"),
    (lambda rows: [("111", NAN, "one"), *rows[1:]], "Cube 111"), (lambda rows: [("111", 1.0, None), *rows[1:]], "Cube 111"),
    (lambda rows: [("111", 1.0, "other"), *rows[1:]], "code 1 of the table of zones has two names"),
])
def test_tables_of_zones(change, says):
    rows = [(cube, 1.0, "one") for cube in CUBES]
    assert zone_table(*zip(*rows))["123"] == (1, "one")
    with pytest.raises(DataError, match=says):
        zone_table(*zip(*change(rows)))


def test_a_table_of_the_users_own():
    rows = [(cube, 7.0 if cube == "333" else 5.0, "best" if cube == "333" else "rest") for cube in CUBES[::-1]]
    result = cube_zones(axes(STEPS), zone_table(*zip(*rows)))
    assert result.values["zone_code"].tolist() == [5, 5, 5, 5, 5, 7, 7]
    assert result.zones == {5: "rest", 7: "best"}


# --- draws

def drawn(uncertainty, **more):
    return Rules(Levels.OWN, "1, 100", disturbance=Disturbance(2000, uncertainty, more.pop("seed", 1)), **more)


def test_the_share_of_draws_is_that_of_the_distribution():
    """One axis with an uncertainty of 50 %, a cut at 1: P(x·f > 1) = Φ(1.96·ln x/ln 1.5); the others lie far from any cut."""
    from scipy.stats import norm

    x = np.array([0.7, 0.95, 1.05, 1.3, 2.0])
    far = np.full(5, 10.0)
    result = cube_zones(axes(x, far, far), rules=drawn((0.5, 0.0, 0.0)))
    above = norm.cdf(norm.ppf(0.975) * np.log(x) / np.log(1.5))
    # 122 is optimization and 222 too, so the zones have to differ for the levels to show: see the next table
    assert (result.values["zone_prob"] == 1).all()
    rows = [(cube, float(cube[0]), f"level {cube[0]}") for cube in CUBES]
    result = cube_zones(axes(x, far, far), zone_table(*zip(*rows)), drawn((0.5, 0.0, 0.0)))
    # four standard errors of a share of 2,000 draws
    np.testing.assert_allclose(result.values["zone_prob"], np.where(x > 1, above, 1 - above), atol=4 * 0.5 / 2000**0.5)
    assert result.values["zone_alt"].tolist()[1:3] == ["level 2", "level 1"]
    assert [c.name for c in result.columns][-3:] == ["zone_prob", "zone_alt", "flag"]


def test_without_uncertainty_every_draw_is_the_same():
    result = cube_zones(axes(STEPS), rules=Rules(disturbance=Disturbance(50, (0.0, 0.0, 0.0), 1)))
    assert (result.values["zone_prob"] == 1).all()
    assert result.values["zone_alt"].tolist() == [None] * 7


def test_draws_do_not_depend_on_the_order_or_on_other_years():
    rng = np.random.default_rng(3)
    x = rng.uniform(size=(3, 40))
    rules = Rules(disturbance=Disturbance(300, (0.2, 0.1, 0.3), 5))
    plain = cube_zones(axes(*x), rules=rules, years=np.full(40, 2010)).values
    order = rng.permutation(40)
    moved = cube_zones(axes(*x[:, order]), rules=rules, years=np.full(40, 2010)).values
    assert (moved["zone_prob"] == plain["zone_prob"][order]).all()
    assert (moved["zone_alt"] == plain["zone_alt"][order]).all()
    both = cube_zones(axes(*np.hstack([x, x + 1])), rules=rules, years=np.repeat([2010, 2011], 40)).values
    assert (both["zone_prob"][:40] == plain["zone_prob"]).all()
    other = cube_zones(axes(*x), rules=Rules(disturbance=Disturbance(300, (0.2, 0.1, 0.3), 6)), years=np.full(40, 2010)).values
    assert (other["zone_prob"] != plain["zone_prob"]).any()


values = arrays(float, (3, 12), elements=st.integers(-1000, 1000), unique=True)


@given(values, st.permutations(range(12)), st.integers(-20, 20), st.sampled_from(list(Levels)[:3]))
@settings(deadline=None)
def test_units_order_and_unit_of_measure_do_not_matter(x, order, power, levels):
    plain = cube_zones(axes(*x), rules=Rules(levels)).values
    scaled = cube_zones(axes(*(2.0**power * x[:, list(order)])), rules=Rules(levels)).values
    assert (scaled["cube"] == plain["cube"][list(order)]).all()
    np.testing.assert_allclose(scaled["lvl_margin"], plain["lvl_margin"][list(order)], atol=1e-9)


def spread(values, cuts):
    """Sum of squares within the three classes."""
    classes = [values[values <= cuts[0]], values[(values > cuts[0]) & (values <= cuts[1])], values[values > cuts[1]]]
    return sum(((c - c.mean()) ** 2).sum() for c in classes if len(c))


@given(arrays(float, st.tuples(st.just(5), st.integers(4, 30)), elements=st.integers(0, 40)))
@settings(deadline=None)
def test_breaks_of_many_rows_are_those_of_each(x):
    x = np.sort(x, axis=1)
    for row, cuts in zip(x, three_natural(x).T):
        if len(np.unique(row)) >= 3:
            assert spread(row, cuts) == pytest.approx(spread(row, natural_breaks(row, 3)[3]), abs=1e-9)


def test_breaks_of_long_rows():
    x = np.sort(np.random.default_rng(2).lognormal(size=(2, 300)), axis=1)
    for row, cuts in zip(x, three_natural(x).T):
        assert cuts.tolist() == natural_breaks(row, 3)[3].tolist()
        short = three_natural(row[None, :250])[:, 0]
        assert short.tolist() == natural_breaks(row[:250], 3)[3].tolist()


@given(values, values, st.sampled_from(list(Levels)[:3]))
@settings(deadline=None, max_examples=30)
def test_years_stand_alone_and_levels_rise_with_the_values(x, other, levels):
    rules = Rules(levels, disturbance=Disturbance(10, (0.1,) * 3, 5))
    years = np.repeat([2001, 2000], [13, 12])
    useless = np.array([[1.0], [NAN], [1.0]])
    alone = cube_zones(axes(*x), rules=rules, years=np.full(12, 2001)).values
    both = cube_zones(axes(*np.hstack([x, useless, other])), rules=rules, years=years).values
    for name in ("cube", "zone", "weak_axis", "zone_alt"):
        assert both[name][:12].tolist() == alone[name].tolist()
        assert both[name][12] is None
    for name in ("lvl_margin", "zone_prob"):
        np.testing.assert_array_equal(both[name][:12], alone[name])
    assert both["flag"][12] == "no_value"
    assert ((alone["zone_prob"] >= 0) & (alone["zone_prob"] <= 1)).all()
    assert ((alone["lvl_margin"] >= 0) & (alone["lvl_margin"] <= 100)).all()
    for axis, part in zip("xyz", x):
        order = np.argsort(part)
        assert (np.diff(alone[f"lvl_{axis}"][order]) >= 0).all()
        assert alone[f"lvl_{axis}"][order[0]] == 1
        assert alone[f"lvl_{axis}"][order[-1]] == 3
