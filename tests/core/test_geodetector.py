"""Geographical detector against R's geodetector, GD and gdverse, against numbers derived by hand, and at its borders."""

import csv
import itertools

import numpy as np
import pytest
from carbonbalance.core.breaks import Method, cut_points, natural_breaks
from carbonbalance.core.drivers.geodetector import Rules, geodetector
from carbonbalance.core.drivers.geodetector_results import TABLE_COLUMNS
from carbonbalance.core.drivers.q_statistic import LARGE_LAMBDA, fit, noncentral_p
from carbonbalance.core.drivers.strata import Factor, parse_classes
from carbonbalance.core.drivers.strata_comparison import adjusted, crossed, interaction_type
from carbonbalance.core.errors import Cancelled, DataError, ParameterError, Warn
from hypothesis import given, settings
from hypothesis import strategies as st

NTDS = ("watershed", "elevation", "soiltype")
NUMERIC = ("Tempchange", "Precipitation", "GDP", "Popdensity")
DROP = Rules(drop=True, sample=False)


def texts(values):
    return np.array([*values, None], dtype=object)[:-1]


def read(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def rows_of(table):
    return [dict(zip(table, row)) for row in zip(*table.values())]


def detect(y, rules=None, years=None, **factors):
    held = [Factor(k, texts(v) if any(isinstance(x, str) for x in v) else np.asarray(v, dtype=float))
            for k, v in factors.items()]
    return geodetector(np.asarray(y, dtype=float), held, None if years is None else np.asarray(years), rules)


@pytest.fixture(scope="module")
def ntds(shared):
    rows = read(shared / "geodetector" / "NTDs.csv")
    return (np.array([float(r["incidence"]) for r in rows]),
            [Factor(k, texts(r[k] for r in rows)) for k in NTDS])


@pytest.fixture(scope="module")
def ndvi(shared):
    rows = read(shared / "geodetector" / "ndvi_40.csv")
    return (np.array([float(r["NDVIchange"]) for r in rows]),
            [*(Factor(k, texts(r[k] for r in rows)) for k in ("Climatezone", "Mining")),
             *(Factor(k, np.array([float(r[k]) for r in rows])) for k in NUMERIC)])


# --- published numbers ---------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("by", "rules", "p", "joint"), [
    # its vignette; R's p is good to 1e-9 absolute
    ("R geodetector 1.0-5", Rules(), (0.0001169914, 0.04080407, 0.3632363),
     (0.71359677853471, 0.735680548139531, 0.663523698335635)),
    ("R GD 10.8, gdverse 1.3-3", DROP, (0.000128803, 0.043382244, 0.372145486),
     (0.710278088274182, 0.723183561450517, 0.662979804935323)),
])
def test_ntds_in_both_conventions(ntds, agrees, by, rules, p, joint):
    y, factors = ntds
    result = geodetector(y, factors, rules=rules)
    found = rows_of(result.tables["factors"])
    agrees("q of three factors", [r["q"] for r in found], [0.63777367007042329, 0.60670870972772728, 0.38571684280942775],
           by=by, of="NTDs", rel=1e-6)
    assert [r["f"] for r in found] == pytest.approx([38.735507560362038, 45.765124986102045, 28.256118897688445])
    agrees("p of q (theirs as printed)", [r["p"] for r in found], p, by=by, of="NTDs", rel=1e-4)
    assert [r["ssw"] for r in found] == pytest.approx([9.20828593461854261, 9.99799947487594487, 15.61591328087812514])
    assert [r["singles"] for r in found] == [0, 0, 0]
    pairs = rows_of(result.tables["interaction"])
    agrees("q of the interactions", [r["q_ab"] for r in pairs], joint, by=by, of="NTDs", rel=1e-9)
    assert {r["type"] for r in pairs} == {"Enhance, bi-"}
    assert [r["singles"] for r in pairs] == [3, 2, 1]
    assert (result.best_factor, result.best_q) == ("watershed", pytest.approx(0.6377736700704))


def test_lambda_of_both_variances(ntds):
    y, factors = ntds
    sample, population = (rows_of(geodetector(y, factors, rules=r).tables["factors"]) for r in (Rules(), DROP))
    assert [r["lambda"] for r in sample] == pytest.approx([152.04007465989011, 197.9165925992842, 101.37462679678531])
    assert [r["lambda"] for r in population] == pytest.approx([152.86637941347647, 198.99222625471509, 101.92557585546349])
    # summed as a Poisson mixture with 50 digits
    assert [r["p"] for r in sample] == pytest.approx([0.000116990439154, 0.0408040678570614, 0.36323628814970], rel=1e-9)
    assert [r["p"] for r in population] == pytest.approx([0.000128802263562, 0.0433822430386737, 0.37214548590694], rel=1e-9)


@pytest.mark.parametrize("name", NTDS)
def test_risk_of_ntds_is_that_of_gd(ntds, shared, agrees, name):
    y, factors = ntds
    found = {frozenset((r["stratum_a"], r["stratum_b"])): r for r in rows_of(geodetector(y, factors).tables["risk"])
             if r["factor"] == name}
    expected = read(shared / "geodetector" / f"expected_ntds_risk_{name}_GD.csv")
    assert len(expected) == len(found)
    for row in expected:
        mine = found[frozenset((row["itv1"], row["itv2"]))]
        sign = 1 if mine["stratum_a"] == row["itv1"] else -1
        source = {"by": "R GD 10.8", "of": "NTDs, three factors"}
        agrees("risk detector, t", mine["t"], sign * float(row["t"]), **source, rel=1e-9)
        agrees("risk detector, degrees of freedom", mine["df"], float(row["df"]), **source, rel=1e-9)
        agrees("risk detector, p", mine["p"], float(row["sig"]), **source, rel=1e-6)
        assert mine["sig"] == row["risk"]


def test_means_of_ntds(ntds):
    y, factors = ntds
    strata = [r for r in rows_of(geodetector(y, factors).tables["strata"]) if r["factor"] == "soiltype"]
    assert [r["mean"] for r in strata] == pytest.approx([6.34, 6.6875, 6.583279, 5.843810, 6.347073], abs=1e-6)
    assert [r["n"] for r in strata] == [50, 12, 61, 21, 41]


def test_ecological_of_ntds(ntds):
    # SSW ratios, larger above: Y, Y, N in every package whose rule names them
    y, factors = ntds
    found = {(r["factor_a"], r["factor_b"]): r for r in rows_of(geodetector(y, factors).tables["ecological"])}
    for pair, f, p, sig in ((("watershed", "soiltype"), 1.6958545153523212, .00018753696470609436, "Y"),
                            (("elevation", "soiltype"), 1.5619037908653108, .0013156619836175909, "Y"),
                            (("watershed", "elevation"), 1.0857611878980074, .28868763294074135, "N")):
        assert (found[pair]["f"], found[pair]["p"]) == pytest.approx((f, p), rel=1e-9)
        assert found[pair]["sig"] == sig
        assert found[pair]["df"] == 184


def test_single_units_by_hand():
    # y = 1 … 7 in strata x, yyy, zzz. keep: SST 28, SSW 0 + 2 + 2, q = 1 − 4/28. drop: y = 2 … 7, SST 17.5,
    # q = 1 − 4/17.5, F = 4/1 · q/(1 − q) = 13.5, λ = (9 + 36 − (√3·3 + √3·6)²/6)/(17.5/6), p as in gdverse's unit test
    keep, drop = (rows_of(detect(range(1, 8), rules, s="xyyyzzz").tables["factors"])[0] for rules in (Rules(), DROP))
    assert keep["q"] == pytest.approx(1 - 4 / 28)
    assert drop["q"] == pytest.approx(1 - 4 / 17.5)
    assert (drop["f"], drop["lambda"]) == pytest.approx((13.5, 1.5428571428571429))
    assert drop["p"] == pytest.approx(0.079364767795872274, abs=2e-9)  # R's own precision
    assert (keep["singles"], drop["singles"], drop["n"], drop["strata"]) == (1, 1, 6, 2)


def test_ndvi_with_six_quantile_classes(ndvi, shared, agrees):
    y, factors = ndvi
    result = geodetector(y, factors, rules=Rules((Method.QUANTILE,), (6,), drop=True, sample=False))
    folder = shared / "geodetector"
    found = {r["factor"]: r for r in rows_of(result.tables["factors"])}
    for row in read(folder / "expected_ndvi40_quantile6_factor_GD.csv"):
        source = {"by": "R GD 10.8", "of": "NDVI of 713 cells, six quantile classes"}
        agrees("q", found[row["variable"]]["q"], float(row["qv"]), **source, rel=1e-9)
        agrees("p of q", found[row["variable"]]["p"], float(row["sig"]), **source, abs=2e-9)
    pairs = {(r["factor_a"], r["factor_b"]): r for r in rows_of(result.tables["interaction"])}
    for row in read(folder / "expected_ndvi40_quantile6_interaction_GD.csv"):
        mine = pairs[row["var1"], row["var2"]]
        agrees("q of the interactions", mine["q_ab"], float(row["qv12"]), **source, rel=1e-9)
        assert mine["type"] == row["interaction"]


def discretizations(path):
    """Blocks of GD's print: factor, method, k, breaks, q, counts."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    for head, tail in zip(lines[::2], lines[1::2]):
        if not tail.startswith("   q="):
            return
        names, breaks = head.split(":")
        q = tail.split("q=")[1].split()[0]
        yield (*names.split(), [float(b) for b in breaks.split()], None if q == "NA" else float(q),
               [int(c) for c in tail.split("counts=")[1].split()])


def test_limits_of_classes_are_those_of_gd(ndvi, shared):
    y, factors = ndvi
    values = {f.name: f.values for f in factors}
    names = {"quantile": Method.QUANTILE, "equal": Method.EQUAL, "geometric": Method.GEOMETRIC, "sd": Method.DEVIATION}
    checked = 0
    for name, method, k, breaks, q, counts in discretizations(shared / "geodetector" /
                                                              "expected_ndvi40_discretization_GD.txt"):
        if method == "geometric" and name == "Tempchange":
            continue  # below zero GD starts its series at zero; ours starts at the smallest value
        if method == "sd" and k == "6" and name != "Tempchange":
            continue  # GD makes other numbers of classes than asked
        classes = len(breaks) - 1  # GD's geometric intervals are one class fewer than asked
        x = np.sort(values[name])
        mine = cut_points(names[method], x, classes)
        assert mine == pytest.approx(breaks, rel=1e-6, abs=2e-5), (name, method, k)
        codes = np.searchsorted(mine[1:-1], values[name])
        got = np.bincount(codes, minlength=classes).tolist()
        if sum(counts) == len(y):
            assert got == counts, (name, method, k)
            if q is not None:
                kept = np.unique(codes, return_inverse=True)[1]
                assert fit(y, kept, kept.max() + 1, Rules(drop=True)).q == pytest.approx(q, rel=1e-6), (name, method)
        checked += 1
    assert checked >= 25


def test_best_classes_of_ndvi(ndvi, agrees):
    # k = 3 … 8, five methods: the optima of gdverse
    y, factors = ndvi
    result = geodetector(y, factors)
    found = {r["factor"]: (r["method"], r["classes"], r["q"]) for r in rows_of(result.tables["factors"])}
    for name, best, q in (
            ("Tempchange", ("quantile", 8), .33302555861518945), ("Precipitation", ("equal", 7), .86935047797628107),
            ("GDP", ("quantile", 7), .09930335968825577), ("Popdensity", ("quantile", 8), .19907729070773594)):
        assert found[name][:2] == best
        agrees("q with the best of all classes", found[name][2], q, by="gdverse 1.3-3", of="NDVI of 713 cells", rel=1e-6)
    held = {(r["method"], r["classes"]): r for r in rows_of(result.tables["discretization"])
            if r["factor"] == "Precipitation"}
    assert len(held) == 5 * 6
    for method, values in (("equal", (.80218258867, .80843712483, .83991843683, .85192253251, .86935047798, .86050881185)),
                           ("natural", (.80543135261, .81726766398, .83418694451, .85053703679, .85218352397, .86466734600)),
                           ("quantile", (.79073839, .82776579, .85962393, .84437450, .85616280, .86588595))):
        assert [held[method, k]["q"] for k in range(3, 9)] == pytest.approx(values, abs=1e-8)
    assert [r["chosen"] for r in held.values()].count(1) == 1


def test_natural_breaks_of_columbus(shared, agrees):
    # BAMMtools and mapclassify agree: counts 2 12 11 12 12
    geopandas = pytest.importorskip("geopandas")
    crime = np.sort(geopandas.read_file(shared / "spatial_autocorrelation" / "columbus" / "columbus.shp")["CRIME"])
    breaks = cut_points(Method.NATURAL, crime, 5)
    agrees("natural breaks", breaks[1:], [.223797, 22.541491, 34.000835, 48.585487, 68.892044], by="R BAMMtools, mapclassify",
           of="columbus, CRIME", abs=1e-6)
    assert np.bincount(np.searchsorted(breaks[1:-1], crime)).tolist() == [2, 12, 11, 12, 12]


# --- natural breaks ------------------------------------------------------------------------------------------------

def within(x, breaks):
    codes = np.searchsorted(breaks, x)
    return sum(((x[codes == c] - x[codes == c].mean()) ** 2).sum() for c in np.unique(codes))


@given(st.lists(st.integers(-20, 20), min_size=3, max_size=9), st.integers(2, 4))
@settings(max_examples=60, deadline=None)
def test_natural_breaks_are_the_best_of_all(numbers, classes):
    x = np.sort(np.array(numbers, dtype=float))
    distinct = np.unique(x)
    found = natural_breaks(x, classes)
    assert set(found) == {k for k in range(2, classes + 1) if k <= len(distinct)}
    for k, breaks in found.items():
        best = min(within(x, np.array(cut)) for cut in itertools.combinations(distinct[:-1], k - 1))
        assert within(x, breaks) == pytest.approx(best, abs=1e-9)


def test_natural_breaks_of_many_values_are_nearly_the_best(monkeypatch):
    x = np.sort(np.random.default_rng(5).lognormal(size=20000))
    with monkeypatch.context() as patch:
        patch.setattr("carbonbalance.core.breaks.MOST_VALUES", 50000)
        exact = natural_breaks(x, 6)
    binned = natural_breaks(x, 6)
    for k in exact:
        assert within(x, binned[k]) <= within(x, exact[k]) * 1.001
        assert set(binned[k]) <= set(x)


# --- the test of q -------------------------------------------------------------------------------------------------

def test_no_noncentrality_is_the_central_f():
    # scipy's ncf.sf is −0.9648 here, where 0.0352 is right
    from scipy import stats

    for lam in (0.0, -1.0):
        assert noncentral_p(3.0, 3, 40, lam) == pytest.approx(stats.f.sf(3.0, 3, 40), rel=1e-12)
    assert noncentral_p(3.0, 3, 40, 1e-9) == pytest.approx(stats.f.sf(3.0, 3, 40), rel=1e-6)


@pytest.mark.parametrize("lam", [0.5, 20.0, 300.0, 5e4])
def test_noncentral_p_is_that_of_scipy(lam):
    from scipy import stats

    for f in (0.5, 1 + lam / 4, 2 + lam / 2):
        assert noncentral_p(f, 4, 100, lam) == pytest.approx(stats.ncf.sf(f, 4, 100, lam), abs=1e-8)


@pytest.mark.parametrize(("f", "d1", "d2", "lam"), [
    # those of NTDs with both variances, of gdverse's unit test, and of a large λ
    (28.256118897688445, 4, 180, 101.37462679678531), (38.735507560362038, 8, 176, 152.04007465989011),
    (45.765124986102045, 6, 178, 198.99222625471509), (13.5, 1, 4, 1.5428571428571429), (120.0, 7, 15, 600.0)])
def test_noncentral_p_by_integration(f, d1, d2, lam):
    """P(F′ > f) = ∫ P(χ²(d1, λ) > f·d1·u/d2) dP(χ²(d2) ≤ u): the two sums of squares themselves, no mixture of betas."""
    from scipy import integrate, stats

    def tail(u):
        return stats.ncx2.sf(f * d1 * u / d2, d1, lam) * stats.chi2.pdf(u, d2)

    low, middle, high = stats.chi2.ppf([1e-14, 0.5, 1 - 1e-14], d2)
    expected = sum(integrate.quad(tail, *ends, epsabs=1e-15, epsrel=1e-11, limit=400)[0]
                   for ends in ((low, middle), (middle, high)))
    assert noncentral_p(f, d1, d2, lam) == pytest.approx(expected, rel=1e-7)


def test_large_lambda_goes_over_smoothly():
    edge = LARGE_LAMBDA
    f = edge / 4 * 1.1
    assert noncentral_p(f, 4, 100, edge * (1 + 1e-9)) == pytest.approx(noncentral_p(f, 4, 100, edge), abs=2e-3)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-9, 9)), min_size=6, max_size=30))
@settings(max_examples=60, deadline=None)
def test_q_is_the_r2_of_dummies(pairs):
    codes, y = np.unique([c for c, _ in pairs], return_inverse=True)[1], np.array([v for _, v in pairs], dtype=float)
    if np.ptp(y) == 0:
        return
    found = fit(y, codes, codes.max() + 1, Rules())
    dummies = np.eye(codes.max() + 1)[codes]
    rest = y - dummies @ np.linalg.lstsq(dummies, y, rcond=None)[0]
    assert found.q == pytest.approx(1 - rest @ rest / ((y - y.mean()) ** 2).sum(), abs=1e-9)
    assert found.sst == pytest.approx(((y - y.mean()) ** 2).sum())


STRATA = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("xyz"), st.integers(-9, 9)), min_size=8, max_size=30)


@given(STRATA, st.permutations("abcd"), st.sampled_from([(1e-9, 0.0), (-4.0, 7.0), (1e12, -1e12)]), st.booleans())
@settings(max_examples=30, deadline=None)
def test_q_knows_neither_names_nor_units_nor_order(rows, names, change, drop):
    """Strata under other names, a value in another unit, rows in another order: the same q; all are between 0 and 1."""
    a, b, y = zip(*rows)
    rules = Rules(drop=drop, min_class=1)
    try:
        one = detect(y, rules, a=a, b=b)
    except DataError:
        return
    renamed = dict(zip("abcd", names))
    other = detect(np.array(y[::-1]) * change[0] + change[1], rules, a=[renamed[v] for v in a[::-1]], b=b[::-1])
    for name in ("q", "strata", "n", "singles", "p_central"):
        np.testing.assert_allclose(other.tables["factors"][name], one.tables["factors"][name], atol=1e-9)
    assert all(0 <= q <= 1 for q in one.tables["factors"]["q"])
    assert all(np.isnan(p) or 0 <= p <= 1 for p in one.tables["factors"]["p"])
    # which of the two factors comes first does not matter, and crossed strata explain no less than either
    turned = detect(y, rules, b=b, a=a).tables["interaction"]
    for pair, back in zip(rows_of(one.tables["interaction"]), rows_of(turned)):
        for name in ("q_ab", "strata", "gain"):
            assert back[name] == pytest.approx(pair[name], nan_ok=True)
        assert back["type"] == pair["type"]
        if not drop:
            assert max(pair["q_a"], pair["q_b"]) - 1e-12 <= pair["q_ab"] <= 1


@given(STRATA)
@settings(max_examples=25, deadline=None)
def test_merged_strata_explain_less_and_other_years_nothing(rows):
    a, _, y = zip(*rows)
    if np.ptp(y) == 0 or len(set(a)) < 3:
        return
    whole = detect(y, Rules(min_class=1), a=a, merged=["a" if v == "b" else v for v in a])
    fine, coarse = whole.tables["factors"]["q"]
    assert coarse <= fine + 1e-12
    n = len(y)
    years = [2001] * (n + 1) + [2000] * n
    both = detect([*y, np.nan, *y[::-1]], Rules(min_class=1), years, a=[*a, "a", *a[::-1]])
    for q in both.tables["factors"]["q"]:
        assert q == pytest.approx(fine)
    # means of strata, each weighted with its units, come to the mean of all; t of a pair has no side
    strata = [r for r in rows_of(whole.tables["strata"]) if r["factor"] == "a"]
    assert sum(r["n"] for r in strata) == n
    assert sum(r["n"] * r["mean"] for r in strata) == pytest.approx(sum(y), abs=1e-9)


@given(st.lists(st.tuples(st.integers(-500, 500), st.integers(-9, 9)), min_size=12, max_size=40, unique_by=lambda r: r[0]),
       st.integers(-10, 10), st.integers(-50, 50))
@settings(max_examples=12, deadline=None)
def test_classes_of_a_factor_know_no_unit(rows, power, shift):
    """Powers of two do not round. Geometric steps take their zero from the unit, as those of GD do, and are not among these;
    quantiles know only the order, so that they are the same after any rising change.
    """
    x, y = (np.array(part, dtype=float) for part in zip(*rows))
    if np.ptp(y) == 0:
        return
    methods = (Method.EQUAL, Method.QUANTILE, Method.NATURAL, Method.DEVIATION)
    for used, other in ((methods, 2.0**power * x), ((Method.QUANTILE,), np.sinh(x / 100) + shift),
                        ((Method.NATURAL, Method.QUANTILE), x + shift)):
        try:
            one = detect(y, Rules(methods=used), x=x)
        except DataError:
            continue
        two = detect(y, Rules(methods=used), x=other)
        assert two.best_q == pytest.approx(one.best_q, abs=1e-9)
        np.testing.assert_array_equal(two.values["x_st"], one.values["x_st"])


@pytest.mark.parametrize(("a", "b", "ab", "words"), [
    (.2, .4, .1, "Weaken, nonlinear"), (.2, .4, .3, "Weaken, uni-"), (.2, .4, .4, "Weaken, uni-"),
    (.2, .4, .5, "Enhance, bi-"), (.2, .4, .6, "Independent"), (.2, .4, .7, "Enhance, nonlinear"),
    (.2, .4, np.nan, None),
])
def test_words_of_interactions(a, b, ab, words):
    assert interaction_type(a, b, ab) == words


def test_crossing_does_not_confuse_strata():
    # “1” with “11” and “11” with “1” are two strata, though their texts joined are one
    a = np.array([1, 11, 1, 11]) - 1
    b = np.array([11, 1, 11, 1]) - 1
    codes, count = crossed(a, b, 11)
    assert count == 2
    assert codes.tolist() == [0, 1, 0, 1]


def test_adjusted_p():
    # R: p.adjust(…, "BH")
    p = [.001, .008, .039, .041, .042, .06, .074, .205, .212, .216]
    assert adjusted(p) == pytest.approx([.01, .04, .084, .084, .084, .1, .105714285714286, .216, .216, .216])
    assert adjusted([np.nan, .03, .01])[1:] == pytest.approx([.03, .02])


# --- permutations --------------------------------------------------------------------------------------------------

def test_permutations_tell_chance_from_cause():
    generator = np.random.default_rng(3)
    x, noise = generator.normal(size=(2, 120))
    result = detect(2 * x + generator.normal(size=120), Rules(permutations=199), x=x, noise=noise)
    cause, chance = rows_of(result.tables["factors"])
    assert cause["p_perm"] == pytest.approx(1 / 200)
    assert chance["p_perm"] > 0.05
    (pair,) = rows_of(result.tables["interaction"])
    assert pair["gain"] > 0
    assert pair["p_gain"] > 0.05
    assert pair["p_fdr"] == pair["p_gain"]


def test_gain_of_a_true_interaction():
    generator = np.random.default_rng(4)
    a, b = generator.integers(0, 2, (2, 200))
    y = (a ^ b) + 0.3 * a + 0.2 * generator.normal(size=200)
    result = detect(y, Rules(permutations=99), a=[f"a{v}" for v in a], b=[f"b{v}" for v in b])
    (pair,) = rows_of(result.tables["interaction"])
    assert pair["type"] == "Enhance, nonlinear"
    assert pair["p_gain"] == pytest.approx(0.01)


def test_p_is_fair_where_there_is_nothing():
    # best of 30 classifications of noise: the p has to be uniform, though q is chosen
    generator = np.random.default_rng(7)
    found = [rows_of(detect(generator.normal(size=30), Rules(permutations=39, wanted=frozenset()),
                            x=generator.normal(size=30)).tables["factors"])[0]["p_perm"] for _ in range(200)]
    # P(p ≤ 0.05) = 0.05: of 200 runs 10 ± 3.1
    assert 1 <= sum(p <= 0.05 for p in found) <= 21
    assert 0.4 < np.mean(found) < 0.6


def test_permuted_p_against_plain_shuffling():
    generator = np.random.default_rng(8)
    codes = generator.integers(0, 3, 20)
    y = codes * 0.5 + generator.normal(size=20)
    exact = []
    observed = fit(y, codes, 3, Rules()).q
    for _ in range(3000):
        exact.append(fit(generator.permutation(y), codes, 3, Rules()).q >= observed)
    (row,) = rows_of(detect(y, Rules(permutations=2999), s=[f"s{c}" for c in codes]).tables["factors"])
    assert row["p_perm"] == pytest.approx(np.mean(exact), abs=0.03)


def test_the_order_of_the_rows_does_not_matter():
    generator = np.random.default_rng(9)
    y, x = generator.normal(size=(2, 60))
    s = [f"s{v}" for v in generator.integers(0, 4, 60)]
    order = generator.permutation(60)
    rules = Rules(permutations=99)
    straight = detect(y, rules, x=x, s=s)
    mixed = detect(y[order], rules, x=x[order], s=[s[i] for i in order])
    for name in TABLE_COLUMNS:
        for a, b in zip(rows_of(straight.tables[name]), rows_of(mixed.tables[name])):
            assert repr(a) == repr(b)
    assert np.array_equal(straight.values["x_st"][order], mixed.values["x_st"])


def test_the_seed_decides():
    generator = np.random.default_rng(10)
    y, x, z = generator.normal(size=(3, 40))

    def p(seed):
        tables = detect(y, Rules(permutations=199, seed=seed), x=x, z=z).tables
        return tables["factors"]["p_perm"] + tables["interaction"]["p_gain"]

    assert p(1) == p(1)
    assert p(1) != p(2)


# --- borders -------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("n", [15, 23])
def test_few_units_work_and_say_so(n):
    generator = np.random.default_rng(n)
    x = generator.normal(size=n)
    result = detect(x + 0.1 * generator.normal(size=n), Rules(permutations=99), x=x, g=["东", "西", "中"] * (n // 3) +
                    ["东"] * (n % 3))
    assert len(result.tables["factors"]["q"]) == 2
    assert result.best_factor == "x"
    (told,) = [str(note) for note in result.notes if isinstance(note, Warn) and f"only {n} units" in str(note)]
    strata = max(result.tables["factors"]["strata"])
    assert f"on average {(strata - 1) / (n - 1):.2f} for {strata} strata" in told


def test_q_of_chance():
    """The mean of q over all orders of the values is (L − 1)/(n − 1): all 720 orders of six values in 1, 2 and 3 units."""
    codes = np.array([0, 1, 1, 2, 2, 2])
    found = [fit(np.array(y), codes, 3, Rules()).q for y in itertools.permutations([1.0, 2, 4, 8, 16, 31])]
    assert np.mean(found) == pytest.approx(2 / 5)


def test_chinese_categories():
    result = detect([1, 2, 5, 6, 9, 9.5], s=["森林", "森林", "耕地", "耕地", "水域", "水域"])
    assert {r["label"] for r in rows_of(result.tables["strata"])} == {"森林", "耕地", "水域"}
    # by hand: SSW = 0.5 + 0.5 + 0.125, SST = Σ y² − 32.5²/6
    assert result.best_q == pytest.approx(1 - 1.125 / (1 + 4 + 25 + 36 + 81 + 90.25 - 32.5**2 / 6))


def test_missing_values_make_one_sample():
    y = [1, 2, 3, 4, 5, 6, 7, np.nan, 9, 10]
    x = [1, 1, 1, 1, np.nan, 2, 2, 2, 2, 2]
    s = texts(["a", "b", "a", None, "a", "b", "a", "b", "a", "b"])
    result = geodetector(np.array(y, dtype=float), [Factor("x", np.array(x, dtype=float)), Factor("s", s)],
                         rules=Rules(classes=(2,)))
    assert set(result.tables["factors"]["n"]) == {7}
    assert result.values["flag"].tolist() == [None] * 3 + ["no_factor", "no_factor", None, None, "no_value", None, None]
    assert np.isnan(result.values["x_st"][[3, 4, 7]]).all()
    assert any("3 of 10 rows" in str(note) for note in result.notes)


def test_a_factor_that_does_not_vary_is_left_out():
    result = detect([1, 2, 3, 4, 5, 6], Rules(classes=(2,)), x=[1, 1, 1, 2, 2, 2], same=[4.0] * 6, one=["a"] * 6)
    assert result.tables["factors"]["factor"] == ["x"]
    assert result.tables["interaction"]["q_ab"] == []
    for name in ("same", "one"):
        assert any(isinstance(n, Warn) and name in str(n) and "left out" in str(n) for n in result.notes)
    assert np.isnan(result.values["same_st"]).all()


def test_a_factor_without_any_value_does_not_take_the_others_along():
    result = detect([1, 2, 3, 4, 5, 6], Rules(classes=(2,)), x=[1, 1, 1, 2, 2, 2], none=[np.nan] * 6)
    assert result.tables["factors"]["n"] == [6]


def test_as_many_strata_as_units():
    (row,) = rows_of(detect([1, 2, 3, 4, 6], s=list("abcde")).tables["factors"])
    assert row["q"] == 1
    assert np.isnan(row["p"])
    assert np.isnan(row["f"])
    with pytest.raises(DataError, match="no factor with two strata"):
        detect([1, 2, 3, 4, 6], DROP, s=list("abcde"))


def test_names_of_units_are_not_the_strongest_factor():
    result = detect([1, 2, 2, 4, 6, 7], Rules(classes=(2,)), name=list("abcdef"), x=[1, 1, 1, 2, 2, 2])
    assert result.tables["factors"]["q"][0] == 1
    assert result.best_factor == "x"
    assert any("name have more strata than half the units" in str(note) for note in result.notes)


def test_more_classes_than_units_are_not_taken():
    result = detect([1, 2, 3, 4, 5, 6], Rules(classes=(3, 20)), x=[1, 2, 3, 4, 5, 6])
    table = rows_of(result.tables["discretization"])
    assert {r["reason"] for r in table if r["classes"] == 20} == {"no such classes"}
    assert result.tables["factors"]["classes"] == [3]


def test_numbers_with_few_values_are_strata_of_their_own():
    result = detect([1, 2, 1, 2, 7, 8, 7, 8], x=[0, 0, 0, 0, 1, 1, 1, 1])
    (row,) = rows_of(result.tables["factors"])
    assert (row["method"], row["strata"]) == ("distinct values", 2)
    assert any("each distinct value is a stratum" in str(note) for note in result.notes)


def test_perfect_strata():
    (row,) = rows_of(detect([1, 1, 5, 5, 9, 9], s="aabbcc").tables["factors"])
    assert (row["q"], row["p"]) == (1, 0)
    assert np.isnan(row["f"])


def test_inf_never_leaves():
    result = detect([1, 1, 5, 5, 9, 9.5], Rules(classes=(2, 3), permutations=9), s="aabbcc", x=[1, 2, 3, 4, 5, 6])
    for table in result.tables.values():
        for column in table.values():
            assert not any(isinstance(v, float) and np.isinf(v) for v in column)


@pytest.mark.parametrize(("y", "why"), [
    ([1, 2, 3], "3 units"), ([5.0] * 6, "same value"), ([np.nan] * 6, "0 units"), ([1e300 * 0 + 7] * 5, "same value")])
def test_what_cannot_be_is_refused(y, why):
    with pytest.raises(DataError, match=why):
        detect(y, s=(list("ababab"))[:len(y)])


def test_years_stand_alone_and_an_empty_one_is_left_out():
    y = [1, 2, 3, 4, 5, 6, *[np.nan] * 6, 2, 2, 9, 9, 4, 4]
    years = [2000] * 6 + [2005] * 6 + [2010] * 6
    s = list("aabbcc") * 3
    result = detect(y, years=years, s=s)
    assert result.tables["factors"]["year"] == [2000, 2010]
    assert result.year == 2010
    assert any("2005" in str(note) and isinstance(note, Warn) for note in result.notes)
    alone = detect(y[:6], s=s[:6])
    assert result.tables["factors"]["q"][0] == alone.tables["factors"]["q"][0]
    assert set(result.values["flag"][6:12]) == {"no_value"}


def test_geometric_classes_hang_on_the_unit_and_say_so():
    """Of 0 to 24 the limit is √25 − 1 = 4; of the same in units a hundred times as large it is √1.24 − 1 = 0.114, which are 11.4
    of the old units, so that a 5 changes sides.
    """
    x, y = np.array([0.0, 0, 1, 1, 5, 5, 24, 24]), [1, 2, 1, 2, 9, 8, 9, 8]
    rules = Rules(methods=(Method.GEOMETRIC,), classes=(2,))
    one, other = detect(y, rules, x=x), detect(y, rules, x=x / 100)
    assert one.values["x_st"].tolist() == [1, 1, 1, 1, 2, 2, 2, 2]
    assert other.values["x_st"].tolist() == [1, 1, 1, 1, 1, 1, 2, 2]
    assert any("geometric classes of x" in str(note) for note in one.notes)
    assert not any("geometric classes" in str(note) for note in detect(y, Rules(methods=(Method.EQUAL,)), x=x).notes)


def test_large_and_small_numbers_keep_q():
    generator = np.random.default_rng(11)
    y, x = generator.normal(size=(2, 50))
    base = detect(y, x=x).best_q
    for scale, shift in ((1e12, 0.0), (1e-9, 0.0), (1.0, 1e6)):
        assert detect(y * scale + shift, x=x * scale).best_q == pytest.approx(base, rel=1e-6)


@pytest.mark.parametrize(("text", "classes"), [
    ("3-8", (3, 4, 5, 6, 7, 8)), ("4", (4,)), ("3, 5，7", (3, 5, 7)), (" 3 – 4;6 ", (3, 4, 6)), ("5 5 4", (4, 5))])
def test_numbers_of_classes(text, classes):
    assert parse_classes(text) == classes


@pytest.mark.parametrize("text", ["", "x", "1-3", "8-3", "3-101", "3.5", "-4"])
def test_numbers_of_classes_that_cannot_be(text):
    with pytest.raises(ParameterError, match="number"):
        parse_classes(text)


def test_rules_that_cannot_be():
    with pytest.raises(ParameterError, match="method"):
        detect([1, 2, 3, 4], Rules(methods=()), x=[1, 2, 3, 4])
    with pytest.raises(ParameterError, match="factor"):
        geodetector(np.arange(5.0), [])
    with pytest.raises(ParameterError, match="1 or more"):
        detect([1, 2, 3, 4], Rules(min_class=0), x=[1, 2, 3, 4])


def test_a_run_can_be_stopped_at_any_moment():
    generator = np.random.default_rng(12)
    y, x, z = generator.normal(size=(3, 40))
    seen = []
    given_factors = [Factor("x", x), Factor("z", z)]
    geodetector(y, given_factors, rules=Rules(permutations=49), progress=lambda f, note="": seen.append(f))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0

    for moment in range(len(seen)):
        calls = itertools.count()

        def stop(fraction, note="", calls=calls, moment=moment):
            if next(calls) == moment:
                raise Cancelled

        with pytest.raises(Cancelled):
            geodetector(y, given_factors, rules=Rules(permutations=49), progress=stop)


def test_a_hundred_thousand_units_do_not_take_long():
    import time

    generator = np.random.default_rng(13)
    x = generator.normal(size=(10, 100_000))
    start = time.perf_counter()
    geodetector(x[0] + x[1] * x[2] + generator.normal(size=100_000), [Factor(f"x{i}", v) for i, v in enumerate(x)])
    assert time.perf_counter() - start < 20
