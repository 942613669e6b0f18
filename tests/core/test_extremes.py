"""Numbers at the ends of what a computer holds: no step answers with infinity or a warning, and what is NULL has a reason."""

import warnings

import numpy as np
import pytest
from carbonbalance.core.balance.balance_zones import balance_zones
from carbonbalance.core.balance.carbon_balance import carbon_balance
from carbonbalance.core.balance.concentration import concentration
from carbonbalance.core.balance.growth import growth
from carbonbalance.core.breaks import Method, cut_points
from carbonbalance.core.drivers.geodetector import geodetector
from carbonbalance.core.drivers.global_regression import global_regression
from carbonbalance.core.drivers.gwr import gwr
from carbonbalance.core.drivers.lmdi import Form as LmdiForm
from carbonbalance.core.drivers.lmdi import decompose
from carbonbalance.core.drivers.local_places import Locations
from carbonbalance.core.drivers.strata import Factor
from carbonbalance.core.errors import CoreError, DataError
from carbonbalance.core.evaluation.ahp_weights import ahp_weights
from carbonbalance.core.evaluation.coupling_coordination import Form, Normalize, coupling_coordination
from carbonbalance.core.evaluation.coupling_coordination import Rules as CouplingRules
from carbonbalance.core.evaluation.entropy_topsis import entropy_topsis
from carbonbalance.core.inventory.allocate_emissions import Allocation, allocate
from carbonbalance.core.inventory.sequestration import NppUnit, sequestration
from carbonbalance.core.options import Statistic, WeightsKind
from carbonbalance.core.panel.aggregate_units import aggregate
from carbonbalance.core.pattern.global_autocorrelation import global_autocorrelation
from carbonbalance.core.pattern.hot_spots import hot_spots
from carbonbalance.core.pattern.local_moran import local_moran
from carbonbalance.core.pattern.standard_ellipse import Negatives, ellipses
from carbonbalance.core.regions import panel
from carbonbalance.core.robustness import Disturbance
from carbonbalance.core.weights import Neighbourhoods
from carbonbalance.core.zoning.compensation_zones import compensation_zones
from carbonbalance.core.zoning.cube_zones import Levels, cube_zones
from carbonbalance.core.zoning.cube_zones import Rules as CubeRules
from carbonbalance.core.zoning.unit_clusters import Rules as ClusterRules
from carbonbalance.core.zoning.unit_clusters import unit_clusters
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan
NUMBERS = (0.0, -0.0, 5e-324, 1e-320, 1e-300, 1e-160, 1e-10, 1.0, 1.0 + 1e-15, 2.0, 3.5, 1e10, 1e150, 1e160, 1e300)
FEW = 8
"""Rows of each drawn layer, at most."""
PLACES = np.array([(0, 0), (0, 0), (1e5, 0), (0, 1e5), (2e5, 1e5), (3e5, 3e5), (1e5, 3e5), (3e5, 0)], dtype=float)


class Draw:
    """What a test draws for one run of a step."""

    def __init__(self, data):
        self._data = data
        self.n = data.draw(st.integers(1, FEW), "rows")

    def column(self, sign=False, null=True, n=None):
        """Numbers of zero and more, of any sign on request."""
        one = st.sampled_from(NUMBERS)
        if sign:
            one = st.builds(lambda x, s: x * s, one, st.sampled_from([1.0, -1.0]))
        if null:
            one = st.one_of(one, st.just(NAN))
        count = n or self.n
        whole = st.lists(one, min_size=count, max_size=count) | one.map(lambda x: [x] * count)
        return np.array(self._data.draw(whole))

    def choice(self, *options):
        """One of some options."""
        return self._data.draw(st.sampled_from(options))

    def years(self):
        """Two years, or none."""
        return self.choice(None, np.arange(self.n) % 2 + 2000)

    def weights(self):
        """Neighbours of places of which two are the same."""
        return Neighbourhoods(PLACES[:self.n], kind=self.choice(*list(WeightsKind)[2:]), k=2)

    def disturbed(self, inputs):
        """Draws, or none."""
        return self.choice(None, Disturbance(10, (0.1,) * inputs))


def _lmdi(d):
    held = panel(list("aaabbb"), np.array([2000, 2001, 2002] * 2), "Layer")
    identity = d.choice("C/N = C/G * G/N", "C = C/G * G")
    return decompose(identity, {name: d.column(n=6) for name in "CGN"}, held, d.choice("", "chain", "pairs"),
                     d.choice(*LmdiForm), list("xxxxxx"))


def _growth(d):
    held = panel(list("aaaaabbbbb"), np.array([2000, 2001, 2003, 2004, 2005] * 2), "Layer")
    return growth(held, {"v": d.column(True, n=10)})


STEPS = {
    "carbon_balance": (lambda d: carbon_balance(d.column(True), d.column(True), d.column(), d.column(), d.column(), d.years(),
                                                disturbance=d.disturbed(2)), "q"),
    "balance_zones": (lambda d: balance_zones(d.column(), d.column(True), d.column(), d.years(), disturbance=d.disturbed(3)),
                      "zone_code"),
    "concentration": (lambda d: concentration(d.column(), d.choice(None, d.column()), d.years(), list("abababab"[:d.n])), None),
    "growth": (_growth, "v_cagr"),
    "lmdi": (_lmdi, "d_total"),
    "allocate": (lambda d: allocate(d.column(True), {("a", None): d.choice(0.0, 1e-300, 1.0, 4e10), ("b", None): 7.0},
                                    list("abababab"[:d.n]), method=d.choice(*Allocation), area=np.ones(d.n)), "co2"),
    "sequestration": (lambda d: sequestration(d.column(True), d.choice(*NppUnit), area=d.column()), "seq"),
    "aggregate": (lambda d: aggregate(list("abababab"[:d.n]), d.years(), {"s": d.column(True)}, {"m": d.column(True)},
                                      d.choice(None, d.column())), "m"),
    "topsis": (lambda d: entropy_topsis({"a": d.column(True), "b": d.column()}, {"c": d.column(True)}, years=d.years()),
               "topsis"),
    "coupling": (lambda d: coupling_coordination({"a": d.column(True), "b": d.column(True), "c": d.column()},
                                                 CouplingRules(form=d.choice(*Form), normalize=d.choice(*list(Normalize)[:2])),
                                                 d.years()), "ccd_d"),
    "cube_zones": (lambda d: cube_zones([(axis, d.column(True)) for axis in "xyz"],
                                        rules=CubeRules(levels=d.choice(*list(Levels)[:3]),
                                                        disturbance=d.disturbed(3) or Disturbance())), "zone_code"),
    "compensation": (lambda d: compensation_zones(d.column(), d.column(True), d.column(), clusters=2,
                                                  disturbance=d.disturbed(3)), "comp_code"),
    "clusters": (lambda d: unit_clusters({"a": d.column(True), "b": d.column(True)}, ClusterRules(starts=5)), "cluster"),
    "autocorrelation": (lambda d: global_autocorrelation(d.column(), d.weights(), tuple(Statistic),
                                                         d.choice(None, d.column(True)), d.years(), permutations=9), None),
    "local_moran": (lambda d: local_moran(d.column(True), d.weights(), years=d.years(), permutations=9), "lisa_i"),
    "hot_spots": (lambda d: hot_spots(d.column(True), d.weights(), d.years(), permutations=9), "gi_z"),
    "ellipses": (lambda d: ellipses(*PLACES[:d.n].T, d.column(True), d.years(), negatives=d.choice(*Negatives)), "area_km2"),
    "geodetector": (lambda d: geodetector(d.column(True), [Factor("a", d.column(True)), Factor("b", d.column())], d.years()),
                    None),
    "ols": (lambda d: global_regression(d.column(True), {"a": d.column(True)}, d.weights()), "fitted"),
    "gwr": (lambda d: gwr(d.column(True), {"a": d.column()}, Locations(PLACES[:d.n])), "fitted"),
}


def _numbers(result):
    """Each column of numbers of a result, by name."""
    headline = {name: [held] for name, held in vars(result).items() if isinstance(held, float)}
    for columns in (headline, result.values, *getattr(result, "tables", {}).values()):
        for name, column in columns.items():
            array = np.asarray(column)
            if array.dtype.kind in "fiu":
                yield name, array
            elif all(v is None or isinstance(v, (int, float)) for v in array.tolist()):
                yield name, array.astype(float)


@pytest.mark.parametrize("step", STEPS)
@settings(max_examples=15, deadline=None)
@given(st.data())
def test_no_infinity_no_warning_and_a_reason_for_each_null(step, data):
    run, main = STEPS[step]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            result = run(Draw(data))
        except CoreError:
            return
    infinite = [name for name, column in _numbers(result) if np.isinf(column).any()]
    assert not infinite
    if main is not None:
        values = result.values
        lost = np.isnan(np.asarray(values[main], dtype=float))
        assert all(reason for reason, null in zip(values["flag"], lost) if null)


# --- one of each, by hand


@pytest.mark.parametrize("factor", [1e-200, 1e-160, 1e160, 1e300])
def test_shares_know_no_unit_however_small_or_large(factor):
    """Squares of 1e-200 are nothing to a computer: variation and natural breaks came out as if the units were alike."""
    value, base = np.array([1.0, 2.0, 5.0]), np.array([2.0, 1.0, 1.0])
    (plain,), (moved,) = (concentration(v, base).tables["concentration"]["cv"] for v in (value, value * factor))
    # ratios 1/2, 2, 5 with weights 1/2, 1/4, 1/4: mean 2, variance (9/4)/2 + 9/4
    assert moved == pytest.approx(plain) == pytest.approx(np.sqrt(9 / 8 + 9 / 4) / 2)
    axis = np.array([1.0, 2.0, 9.0, 10.0, 30.0, 31.0])
    moved = cube_zones([("x", axis * factor), ("y", axis), ("z", axis)])
    assert moved.values["lvl_x"].tolist() == [1, 1, 2, 2, 3, 3]
    held = aggregate(["a", "a"], None, {}, {"m": np.array([1.0, 3.0]) * factor}, np.array([1.0, 3.0]) * factor)
    assert held.values["m"] == pytest.approx([2.5 * factor])


def test_quotients_beyond_all_numbers_are_null_with_a_flag():
    tiny, one = np.array([1.0, 5e-324]), np.ones(2)
    zones = balance_zones(tiny, one, one)
    assert zones.values["zone"].tolist()[1] is None
    assert zones.values["flag"].tolist() == [None, "overflow"]
    balance = carbon_balance(np.array([1.0, 1e300]), np.array([1.0, 1e-300]))
    assert balance.values["q"].tolist()[0] == 1
    assert np.isnan(balance.values["q"][1])
    assert balance.values["flag"].tolist() == [None, "overflow"]
    held = panel(list("aabb"), np.array([2000, 2001] * 2), "Layer")
    result = decompose("C = C/G * G", {"C": np.array([1.0, 2.0, 1.0, 2.0]), "G": np.array([1.0, 2.0, 1e-310, 2.0])}, held)
    assert result.values["flag"].tolist() == [None, "overflow"]
    assert sequestration(np.array([1.0, 1e308])).values["flag"].tolist() == [None, "overflow"]
    with pytest.raises(DataError, match="next to none of the emission"):
        compensation_zones(np.array([1.0, 2, 3, 5e-324]), np.arange(1.0, 5), np.arange(4.0, 0, -1))


@pytest.mark.parametrize("factor", [1e-60, 1e60])
def test_regressions_and_detectors_refuse_what_they_cannot_square(factor):
    x, y = np.arange(8.0), np.array([1.0, 3, 2, 5, 4, 6, 9, 7])
    neighbours = Neighbourhoods(PLACES, kind=WeightsKind.KNN, k=2)
    for run in (lambda: global_regression(y * factor, {"a": x}, neighbours), lambda: gwr(y, {"a": x * factor}, Locations(PLACES)),
                lambda: geodetector(y, [Factor("a", x * factor)]), lambda: geodetector(y * factor, [Factor("a", x)])):
        with pytest.raises(DataError, match="too extreme to reckon with"):
            run()


def test_units_that_no_distance_tells_apart_are_alike():
    """Beside an outlier of 1e10 the others differ by 1e-10 standard deviations, of which the square is lost in any distance."""
    x = np.array([1.0, 2.0, 3.0, 4.0, 1e10])
    assert unit_clusters({"a": x}, ClusterRules(clusters=2)).values["cluster"].tolist() == [1, 1, 1, 1, 2]
    with pytest.raises(DataError, match="only 2 units that differ in their values, but 3 clusters"):
        unit_clusters({"a": x}, ClusterRules(clusters=3))


def test_geometric_steps_from_far_below_zero():
    """Moved up to 1 the values reach from 1 to 1 + 2e20, and the middle is at its square root above the lowest."""
    breaks = cut_points(Method.GEOMETRIC, np.array([-1e20, 0.0, 1e20]), 2)
    assert breaks == pytest.approx([-1e20, -1e20 + np.sqrt(2e20), 1e20])


def test_comparisons_out_of_proportion():
    with pytest.raises(DataError, match="out of all proportion"):
        ahp_weights([[1, 1e300, 1], [None, 1, 1], [None, None, 1]])
