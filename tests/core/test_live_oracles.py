"""The same data through other people's packages, side by side: PySAL (libpysal, esda, mgwr, spopt), geodetector, mapclassify.

Frozen numbers of these and other programs stand in the tests of each method; here both sides are computed anew, on seeded
random data and on columbus. A test skips where its package is absent; requirements-dev.txt
has them all but spopt, which pulls many others.
"""

import warnings

import numpy as np
import pytest
from carbonbalance.core.breaks import Method, cut_points
from carbonbalance.core.drivers.geodetector import Rules
from carbonbalance.core.drivers.geodetector import geodetector as own_geodetector
from carbonbalance.core.drivers.gwr import gwr
from carbonbalance.core.drivers.local_places import Locations
from carbonbalance.core.drivers.local_results import Rules as LocalRules
from carbonbalance.core.drivers.mgwr import Rounds
from carbonbalance.core.drivers.mgwr import mgwr as own_mgwr
from carbonbalance.core.drivers.strata import Factor
from carbonbalance.core.options import (
    BandwidthSearch,
    BandwidthType,
    Clustering,
    Kernel,
    SigmaRule,
    Statistic,
    WeightsKind,
)
from carbonbalance.core.pattern.global_autocorrelation import BIVARIATE, measure
from carbonbalance.core.pattern.hot_spots import gi_star
from carbonbalance.core.pattern.local_moran import QUADRANTS, local_statistic
from carbonbalance.core.weights import Neighbourhoods, build
from carbonbalance.core.zoning.unit_clusters import Rules as ClusterRules
from carbonbalance.core.zoning.unit_clusters import unit_clusters

DROP = Rules(drop=True, sample=False)
"""The convention of the packages geodetector, GD and gdverse."""


# --- PySAL: autocorrelation ------------------------------------------------------------------------------------------

@pytest.fixture(params=["columbus queen", "columbus band", "random nearest"])
def spatial(request):
    """Two positive variables and weights between their units."""
    if request.param.startswith("columbus"):
        columbus = request.getfixturevalue("columbus")
        kind = WeightsKind.QUEEN if request.param.endswith("queen") else WeightsKind.BAND
        x, y = (columbus.fields[name].to_numpy(float) for name in ("HOVAL", "INC"))
        return x, y, build(kind, columbus.xy, columbus.shapes)
    rng = np.random.default_rng(21)
    xy = rng.uniform(0, 1e5, (60, 2))
    x = np.exp(rng.normal(size=60) + xy[:, 0] / 1e5)
    return x, x + rng.uniform(0, 3, 60), build(WeightsKind.KNN, xy, k=5)


SPATIAL = "columbus and random values, three kinds of weights"


@pytest.fixture
def esda():
    """The package, without its warnings of what will change."""
    pytest.importorskip("libpysal")
    package = pytest.importorskip("esda")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield package


def pysal(weights):
    """Weights as libpysal has them; anew for each use, because esda changes what it is given."""
    from libpysal.weights import WSP

    return WSP(weights.matrix).to_W(silence_warnings=True)


def test_moran(esda, spatial, agrees):
    x, _, weights = spatial
    ours = measure(x, weights, (Statistic.MORAN,))[Statistic.MORAN]
    # without the transformation named, esda standardises by row whatever w.transform is; here both do
    theirs = esda.Moran(x, pysal(weights), transformation="r", permutations=0)
    agrees("Moran's I, its moments and z", (ours.value, ours.expected, ours.variance, ours.var_norm, ours.score(ours.variance)),
           (theirs.I, theirs.EI, theirs.VI_rand, theirs.VI_norm, theirs.z_rand), by="esda", live=True, of=SPATIAL, rel=1e-10)


def test_geary(esda, spatial, agrees):
    x, _, weights = spatial
    ours = measure(x, weights, (Statistic.GEARY,))[Statistic.GEARY]
    theirs = esda.Geary(x, pysal(weights), transformation="r", permutations=0)
    agrees("Geary's C and its moments", (ours.value, ours.expected, ours.variance, ours.var_norm),
           (theirs.C, theirs.EC, theirs.VC_rand, theirs.VC_norm), by="esda", live=True, of=SPATIAL, rel=1e-10)


def test_general_g(esda, spatial, agrees):
    x, _, weights = spatial
    ours = measure(x, weights, (Statistic.G,))[Statistic.G]
    theirs = esda.G(x, pysal(weights), permutations=0)  # binary
    agrees("General G and its moments", (ours.value, ours.expected, ours.variance), (theirs.G, theirs.EG, theirs.VG), by="esda",
           live=True, of=SPATIAL, rel=1e-10)


def test_bivariate_moran(esda, spatial, agrees):
    x, y, weights = spatial
    theirs = esda.Moran_BV(x, y, pysal(weights), transformation="r", permutations=0)
    agrees("Bivariate Moran's I", measure(x, weights, (), y)[BIVARIATE].value, theirs.I, by="esda", live=True, of=SPATIAL,
           rel=1e-10)


def test_local_moran(esda, spatial, agrees):
    x, _, weights = spatial
    count = 4999
    statistic, p, quadrant = local_statistic(x, weights=weights, permutations=count, seed=12345)
    theirs = esda.Moran_Local(x, pysal(weights), transformation="r", permutations=count, geoda_quads=True, n_jobs=1, seed=1,
                              keep_simulations=False)
    # both divide by n − 1, as GeoDa does; spdep by n
    agrees("Local Moran's I", statistic, theirs.Is, by="esda", live=True, of=SPATIAL, rel=1e-9, abs=1e-12)
    assert [QUADRANTS[q] for q in quadrant] == [("HH", "LL", "LH", "HL")[q - 1] for q in theirs.q]
    # one side, that of the observed value; newer versions may report the other, or both
    directed = np.minimum(theirs.p_sim, 1 - theirs.p_sim)
    assert (np.abs(p - directed) <= 4 * np.sqrt(2 * 0.25 / count)).all()


def test_hot_spots(esda, spatial, agrees):
    x, _, weights = spatial
    # binary weights: with row-standardised ones esda's variance is that of binary ones all the same
    theirs = esda.G_Local(x, pysal(weights), transform="B", star=True, permutations=0)
    agrees("Gi*, z", gi_star(x, weights.with_self()), theirs.Zs, by="esda", live=True, of=SPATIAL, rel=1e-9)
    # a field with a negative sum: esda turns all signs, since it divides by the sum
    low = x - 2 * x.mean()
    turned = esda.G_Local(low, pysal(weights), transform="B", star=True, permutations=0)
    np.testing.assert_allclose(gi_star(low, weights.with_self()), theirs.Zs, rtol=1e-9)
    np.testing.assert_allclose(turned.Zs, -theirs.Zs, rtol=1e-9)


# --- geographical detector -------------------------------------------------------------------------------------------

NAMES = ("a", "b", "c")
STRATIFIED = {"by": "geodetector", "live": True, "of": "random values in strata"}


@pytest.fixture(params=[1, 2, 3])
def stratified(request):
    """A value and three factors of 4, 6 and 3 strata with two units or more each; crossed, some strata are single units."""
    rng = np.random.default_rng(request.param)
    codes = {name: rng.permutation(np.arange(90) % strata) for name, strata in zip(NAMES, (4, 6, 3))}
    y = 1.5 * codes["a"] + (codes["b"] == 2) * codes["c"] + rng.normal(size=90) + 3
    return y, codes


@pytest.fixture
def detectors():
    pytest.importorskip("pandas")
    pytest.importorskip("mapclassify")
    package = pytest.importorskip("geodetector")
    if not hasattr(package, "GeoDetector"):
        pytest.skip("py-geodetector stands in the folder of geodetector")
    return package


def both(package, y, codes, rules=DROP):
    """Our result, and the package's on the same codes."""
    import pandas

    ours = own_geodetector(y, [Factor(name, np.array([str(v) for v in values] + [None], dtype=object)[:-1])
                               for name, values in codes.items()], rules=rules)
    theirs = package.GeoDetector(factors=list(codes), target="y").fit(pandas.DataFrame({**codes, "y": y}))
    return ours.tables, theirs


def test_factor_detector(detectors, stratified, agrees):
    ours, theirs = both(detectors, *stratified)
    assert theirs.q_values_["variable"].tolist() == ours["factors"]["factor"]
    agrees("q", ours["factors"]["q"], theirs.q_values_["q_value"], **STRATIFIED, rel=1e-12)
    agrees("p of q", ours["factors"]["p"], theirs.q_values_["p_value"], **STRATIFIED, rel=1e-7, abs=2e-9)


def test_interaction_detector(detectors, stratified, agrees):
    ours, theirs = both(detectors, *stratified)
    words = {0: "Weaken, nonlinear", 1: "Weaken, uni-", 2: "Enhance, bi-", 3: "Independent", 4: "Enhance, nonlinear"}
    pairs = ours["interaction"]
    assert len(pairs["q_ab"]) == 3
    for a, b, q, kind in zip(pairs["factor_a"], pairs["factor_b"], pairs["q_ab"], pairs["type"]):
        agrees("q of the interactions", q, theirs.interaction_q_.loc[a, b], **STRATIFIED, rel=1e-12)
        assert kind == words[theirs.interaction_type_.loc[a, b]]


def test_risk_detector(detectors, stratified, agrees):
    ours, theirs = both(detectors, *stratified)
    risk = ours["risk"]
    for name in NAMES:
        mine = {(int(a), int(b)): (t, p) for factor, a, b, t, p in zip(*(risk[k] for k in (
            "factor", "stratum_a", "stratum_b", "t", "p"))) if factor == name}
        table = theirs.risk_result_[name]
        assert len(mine) == len(table)
        for a, b, t, p in zip(*(table[k] for k in ("stratum_1", "stratum_2", "t_stat", "p_value"))):
            agrees("risk detector, t and p", mine[a, b], (t, p), **STRATIFIED, rel=1e-8)


def test_ecological_detector(detectors, stratified):
    ours, theirs = both(detectors, *stratified)
    table = theirs.ecological_result_
    # the package doubles the p of the tail in which the ratio lies; ours is that tail, with the larger sum above
    np.testing.assert_allclose(ours["ecological"]["f"], np.maximum(table["f_stat"], 1 / table["f_stat"]), rtol=1e-10)
    np.testing.assert_allclose(ours["ecological"]["p"], table["p_value"] / 2, rtol=1e-8)


def test_single_units_are_dropped(detectors, stratified):
    y, codes = stratified
    alone = np.arange(90) == 7
    y, codes = np.where(alone, 15.0, y), {**codes, "a": np.where(alone, 9, codes["a"])}
    ours, theirs = both(detectors, y, codes)
    kept, _ = both(detectors, y, codes, Rules())
    assert ours["factors"]["singles"] == [1, 0, 0]
    np.testing.assert_allclose(ours["factors"]["q"], theirs.q_values_["q_value"], rtol=1e-12)
    np.testing.assert_allclose(ours["factors"]["p"], theirs.q_values_["p_value"], atol=2e-9)
    assert kept["factors"]["q"][0] > ours["factors"]["q"][0] + 0.01


def test_best_classes(detectors):
    import pandas
    from geodetector.extensions import OPGD

    rng = np.random.default_rng(31)
    columns = {name: rng.normal(size=300) for name in NAMES}
    y = np.tanh(columns["a"]) + columns["b"] ** 2 + rng.normal(size=300)
    # the package passes over the methods “sd” and “geometric” without a word
    methods = (Method.EQUAL, Method.QUANTILE, Method.NATURAL)
    rules = Rules(methods, min_class=1, drop=True, sample=False)
    ours = own_geodetector(y, [Factor(name, values) for name, values in columns.items()], rules=rules).tables
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # numba is absent
        theirs = OPGD(list(columns), "y", discretize_methods=[m.value for m in methods], k_range=(3, 8)).fit(
            pandas.DataFrame({**columns, "y": y}))
    assert ours["factors"]["method"] == theirs.opt_params_["method"].tolist()
    assert ours["factors"]["classes"] == theirs.opt_params_["k"].tolist()
    np.testing.assert_allclose(ours["factors"]["q"], theirs.q_values_["q_value"], rtol=1e-12)
    for a, b, q in zip(*(ours["interaction"][k] for k in ("factor_a", "factor_b", "q_ab"))):
        assert q == pytest.approx(theirs.interaction_q_.loc[a, b], rel=1e-12)


@pytest.mark.parametrize("classes", [3, 5, 8])
def test_limits_of_classes(classes, agrees):
    mapclassify = pytest.importorskip("mapclassify")
    x = np.sort(np.random.default_rng(classes).lognormal(size=200))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for method, theirs in ((Method.EQUAL, mapclassify.EqualInterval), (Method.QUANTILE, mapclassify.Quantiles),
                               (Method.NATURAL, mapclassify.FisherJenks)):
            agrees("limits of classes: equal, quantile, natural", cut_points(method, x, classes)[1:],
                   theirs(x, k=classes).bins, by="mapclassify", live=True, of="200 random values", rel=1e-12)


# --- local regression: mgwr ------------------------------------------------------------------------------------------

@pytest.fixture
def mgwr():
    """The package, without its warnings."""
    pytest.importorskip("mgwr")
    from mgwr import gwr

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield gwr


DRIFTING = {"by": "mgwr", "live": True, "of": "random values, a relation that drifts"}


def drifting(n=80, k=3, seed=12):
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1e5, (n, 2))
    x = rng.normal(size=(n, k - 1))
    return xy, x, 1 + xy[:, 0] / 4e4 * x[:, 0] + 0.5 * x[:, 1] + 0.4 * rng.normal(size=n)


@pytest.mark.parametrize("kernel", Kernel)
@pytest.mark.parametrize(("kind", "bandwidth"), [(BandwidthType.ADAPTIVE, 31), (BandwidthType.FIXED, 7e4)])
def test_gwr(mgwr, agrees, kernel, kind, bandwidth):
    xy, x, y = drifting()
    theirs = mgwr.GWR(xy, y[:, None], x, bandwidth, kernel=kernel.value, fixed=kind is BandwidthType.FIXED).fit()
    ours = gwr(y, {"a": x[:, 0], "b": x[:, 1]}, Locations(xy),
               rules=LocalRules(kernel=kernel, kind=kind, bandwidth=bandwidth, sigma=SigmaRule.MGWR))
    for j, stem in enumerate(("const", "a", "b")):
        agrees("GWR, coefficients", ours.values[f"b_{stem}"], theirs.params[:, j], **DRIFTING, rel=1e-8, abs=1e-10)
        agrees("GWR, standard errors", ours.values[f"se_{stem}"], theirs.bse[:, j], **DRIFTING, rel=1e-8)
        np.testing.assert_allclose(ours.values[f"s_{stem}"], np.sign(theirs.filter_tvals()[:, j]))
    agrees("GWR, local R²", ours.values["local_r2"], theirs.localR2, **DRIFTING, rel=1e-8)
    agrees("GWR, Cook's D", ours.values["cooks_d"], theirs.cooksD, **DRIFTING, rel=1e-7)
    agrees("GWR, condition numbers", ours.values["cond"], theirs.local_collinearity()[2], **DRIFTING, rel=1e-8)
    agrees("GWR, AICc, R², adjusted R²", (ours.aicc, ours.r2, ours.adj_r2), (theirs.aicc, theirs.R2, theirs.adj_R2), **DRIFTING,
           rel=1e-9)


def test_gwr_on_the_sphere(mgwr):
    rng = np.random.default_rng(9)
    lonlat = np.column_stack((rng.uniform(75, 130, 60), rng.uniform(20, 50, 60)))
    x = rng.normal(size=60)
    y = lonlat[:, 0] / 50 * x + rng.normal(size=60)
    theirs = mgwr.GWR(lonlat, y[:, None], x[:, None], 25, spherical=True).fit()
    ours = gwr(y, {"a": x}, Locations(lonlat, lonlat=True), rules=LocalRules(bandwidth=25))
    np.testing.assert_allclose(ours.values["b_a"], theirs.params[:, 1], rtol=1e-7)


def test_mgwr(mgwr, agrees):
    """The same bandwidths from the start; mgwr's first GWR is the one that ours found."""
    from mgwr.sel_bw import Sel_BW

    xy, x, y = drifting(n=70)
    z, w = (x - x.mean(axis=0)) / x.std(axis=0), ((y - y.mean()) / y.std())[:, None]
    selector = Sel_BW(xy, w, z, multi=True, n_jobs=1)
    bandwidths = selector.search(multi_bw_min=[2])
    theirs = mgwr.MGWR(xy, w, z, selector, n_jobs=1).fit()
    ours = own_mgwr(y, {"a": x[:, 0], "b": x[:, 1]}, Locations(xy), rules=LocalRules(True, sigma=SigmaRule.MGWR),
                    rounds=Rounds(BandwidthSearch.GOLDEN))
    assert ours.tables["terms"]["bandwidth"] == bandwidths.tolist()
    for j, stem in enumerate(("const", "a", "b")):
        agrees("MGWR, coefficients", ours.values[f"b_{stem}"], theirs.params[:, j], **DRIFTING, rel=1e-6, abs=1e-9)
        agrees("MGWR, standard errors", ours.values[f"se_{stem}"], theirs.bse[:, j], **DRIFTING, rel=1e-6)
    agrees("MGWR, effective parameters of each term", ours.tables["terms"]["enp"], theirs.ENP_j, **DRIFTING, rel=1e-8)
    agrees("MGWR, AICc", ours.aicc, theirs.aicc, **DRIFTING, rel=1e-9)
    np.testing.assert_allclose(ours.values["cond"], theirs.local_collinearity()[0].ravel(), rtol=1e-7)


# --- clusters: spopt -------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("k", [4, 6])
def test_contiguous_ward(columbus, k):
    """spopt's WardSpatial puts the units of columbus into the same clusters."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        region = pytest.importorskip("spopt.region")
        names = ("CRIME", "INC", "HOVAL")
        frame = columbus.fields.copy()
        for name in names:
            frame[name] = (frame[name] - frame[name].mean()) / frame[name].std(ddof=0)
        weights = build(WeightsKind.QUEEN, columbus.xy, columbus.shapes)
        theirs = region.WardSpatial(frame, pysal(weights), list(names), n_clusters=k)
        theirs.solve()
    ours = unit_clusters({name: columbus.fields[name].to_numpy(float) for name in names}, ClusterRules(Clustering.CONTIGUOUS, k),
                         neighbourhoods=Neighbourhoods(columbus.xy, columbus.shapes)).values["cluster"]
    pairs = set(zip(ours.tolist(), np.asarray(theirs.labels_).tolist()))
    assert len(pairs) == len(set(ours.tolist())) == k
