"""Improved CASA: the worked pixel, the formulas written out anew, borders, and what must always hold."""

import math

import numpy as np
import pytest
from carbonbalance.core.coefficients import load
from carbonbalance.core.errors import DataError, Warn
from carbonbalance.core.inventory.casa_npp import (
    PRESETS,
    RANGES,
    Options,
    Vegetation,
    block,
    evaporation,
    fpar,
    optimum_temperature,
    reading_notes,
    temperature_stress,
    vegetation,
    water_stress,
)
from carbonbalance.core.landuse import built_in
from carbonbalance.core.options import Legend
from hypothesis import given, settings
from hypothesis import strategies as st

NAN = np.nan
T = [2, 4, 9, 15, 20, 24, 27, 26.5, 22, 17, 10.5, 4.5]
P = [40, 55, 80, 90, 95, 170, 180, 120, 75, 60, 50, 30]
SOL = [260, 280, 360, 440, 520, 500, 600, 570, 430, 370, 290, 250]
NDVI = [0.25, 0.27, 0.33, 0.42, 0.50, 0.56, 0.60, 0.61, 0.55, 0.45, 0.36, 0.28]
GRASS = vegetation(["8_ndvi_max", "8_ndvi_min", "8_emax", "10_ndvi_max", "10_ndvi_min", "10_emax", "10_nonveg"],
                   [0.634, 0.023, 0.542, 0.634, 0.023, 0.542, 1], "test")


def pixel(ndvi=NDVI, t=T, p=P, sol=SOL, code=8, kind=float, **options):
    """Result for one cell."""
    cells = np.concatenate([ndvi, t, p, sol, [code]]).astype(kind)[:, None, None]
    result = block(cells, (0, 0, 1, 1), Options(GRASS, monthly=True, diagnostics=True, **options))
    return result.annual[0, 0], result.monthly[:, 0, 0], result.diagnostics[:, 0, 0]


def literal(ndvi, t, p, sol, low=0.023, high=0.634, emax=0.542, half=False, factor=1.184):
    """One cell as the dossier prints it, month by month, without any algebra: (monthly NPP, Wε)."""
    topt = t[max(range(12), key=lambda m: (ndvi[m], -m))]
    heat = sum((max(x, 0) / 5) ** 1.514 for x in t)
    a = (0.675 * heat**3 - 77.1 * heat**2 + 17920 * heat + 492390) * 1e-6
    water = [None] * 12
    for m in range(12):
        if t[m] > 0:
            local = 16 * (10 * t[m] / heat) ** a
            if p[m] == 0:
                water[m] = 0.5
                continue
            net = math.sqrt(local * p[m]) * (0.369 + 0.598 * math.sqrt(local / p[m]))
            e = p[m] * net * (p[m] ** 2 + net**2 + p[m] * net) / ((p[m] + net) * (p[m] ** 2 + net**2))
            water[m] = 0.5 + 0.5 * min(e / ((e + local) / 2), 1)
    for m in (*range(12), *range(12)):
        if water[m] is None:
            water[m] = water[m - 1]
    water = [0.5 if w is None else w for w in water]

    def sr(x):
        return (1 + x) / (1 - x)

    npp = []
    for m in range(12):
        x = min(max(ndvi[m], low), high)
        f = 0.5 * ((x - low) / (high - low) * 0.949 + 0.001 + (sr(x) - sr(low)) / (sr(high) - sr(low)) * 0.949 + 0.001)
        # beyond −25 °C the parabola is below zero, and no vegetation takes up less than nothing
        te1 = max(0.8 + 0.02 * topt - 0.0005 * topt**2, 0) if t[m] > -10 else 0

        def te2(x):
            return factor / (1 + math.exp(0.2 * (topt - 10 - x))) / (1 + math.exp(0.3 * (-topt - 10 + x)))

        stress = te2(topt) / 2 if half and (t[m] > topt + 10 or t[m] < topt - 13) else te2(t[m])
        npp.append(sol[m] * f * 0.5 * te1 * stress * water[m] * emax)
    return npp, water


# ---- published and derived figures -------------------------------------------------------------------------------

def test_worked_pixel(agrees):
    """T4.2 of the methods dossier: a grassland cell; every figure was derived by hand there."""
    annual, monthly, diagnostics = pixel()
    source = {"by": "worked by hand", "of": "a grassland cell"}
    agrees("NPP of a year (g C/m²)", annual, 557.1543, **source, abs=5e-5)
    agrees("NPP of each month (g C/m²)", monthly, [1.1214, 1.9278, 7.6229, 29.2843, 65.4619, 93.5340, 130.7091, 120.6037, 65.5802,
                                                   30.7349, 8.6018, 1.9724], **source, abs=6e-5)
    assert diagnostics[4] == 26.5
    assert diagnostics[1] == pytest.approx(0.978875, abs=1e-9)
    assert fpar([0.5], 0.023, 0.634)[0] == pytest.approx(0.642595, abs=5e-7)
    assert evaporation(np.array(T)[:, None])[4, 0] == pytest.approx(84.743, abs=5e-4)
    assert temperature_stress(np.array([20.0]), np.array([26.5]))[0] == pytest.approx(0.7856, abs=5e-5)
    assert water_stress(np.array(T)[:, None], np.array(P, dtype=float)[:, None])[4, 0] == pytest.approx(0.940083, abs=5e-7)


def test_half_rule_raises_cold_months():
    assert pixel(half_rule=True)[0] == pytest.approx(598.6702, abs=5e-5)
    # at T = 2 and Topt = 26.5 the curve gives 0.062 and the rule 0.497
    cold, optimum = np.array([2.0]), np.array([26.5])
    assert temperature_stress(cold, optimum)[0] == pytest.approx(0.062, abs=5e-4)
    assert temperature_stress(cold, optimum, half_rule=True)[0] == pytest.approx(0.497, abs=5e-4)


def test_temperature_stress_by_hand():
    # Topt = 24: 0.896490 at 20, 0.5814 at +10 and 0.4191 at −13
    at = temperature_stress(np.array([20.0, 24, 34, 11]), np.full(4, 24.0))
    assert at[0] == pytest.approx(0.896490, abs=5e-7)
    assert at[2:] == pytest.approx([0.5814, 0.4191], abs=5e-5)
    # the misprint −T in the second exponent makes that factor 1 nearly everywhere, and hot months free of stress
    assert temperature_stress(np.array([40.0]), np.array([20.0]))[0] < 0.06


def test_float32_is_as_good_as_it_needs_to_be():
    assert pixel(kind=np.float32)[0] == pytest.approx(557.1543, rel=1e-6)


# ---- the same, written out ---------------------------------------------------------------------------------------

@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32 - 1), st.booleans())
def test_against_the_formulas_written_out(seed, half):
    rng = np.random.default_rng(seed)
    ndvi = rng.uniform(-0.2, 0.9, 12)
    t = rng.uniform(-20, 20) + 15 * np.cos(np.arange(12)) + rng.normal(0, 3, 12)
    p = np.where(rng.random(12) < 0.2, 0, rng.gamma(1, 60, 12))
    sol = rng.uniform(0, 900, 12)
    expected, water = literal(ndvi, t, p, sol, half=half)
    annual, monthly, diagnostics = pixel(ndvi, t, p, sol, half_rule=half)
    np.testing.assert_allclose(monthly, expected, rtol=1e-9, atol=1e-12)
    assert annual == pytest.approx(sum(expected), rel=1e-9, abs=1e-12)
    assert diagnostics[3] == pytest.approx(np.mean(water), rel=1e-9)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_bounds(seed):
    rng = np.random.default_rng(seed)
    n = 200
    t, p = rng.uniform(-40, 45, (12, n)), rng.uniform(0, 600, (12, n)) * (rng.random((12, n)) < 0.9)
    water = water_stress(t, p)
    assert np.all((water >= 0.5) & (water <= 1))
    absorbed = fpar(rng.uniform(-1, 1, n), 0.023, 0.747)
    assert np.all((absorbed >= 0.001 - 1e-12) & (absorbed <= 0.95 + 1e-12))
    stress = temperature_stress(t[0], t[1])
    assert np.all((stress > 0) & (stress < 1.184))
    cells = np.concatenate([rng.uniform(-1, 1, (12, n)), t, p, rng.uniform(0, 1000, (12, n)), np.full((1, n), 8.0)])
    result = block(cells[:, None], (0, 0, n, 1), Options(GRASS, monthly=True))
    # no more than all the light at the largest efficiency and the least stress
    assert np.all((result.annual >= 0) & (result.annual <= 12 * 1000 * 0.95 * 0.5 * 0.542 * 1.184))
    np.testing.assert_allclose(result.annual, result.monthly.sum(axis=0), rtol=1e-12)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 11), st.floats(0.03, 0.6), st.floats(1.01, 1.9))
def test_more_light_more_rain_more_leaves_make_more(month, ndvi, factor):
    base = pixel()[1][month]
    assert pixel(sol=[s * factor if m == month else s for m, s in enumerate(SOL)])[1][month] == pytest.approx(
        base * factor, rel=1e-12)
    assert pixel(p=[r * factor if m == month else r for m, r in enumerate(P)])[1][month] >= base * (1 - 1e-12)
    low, high = (fpar([v], 0.023, 0.634)[0] for v in (ndvi, ndvi + 0.01))
    assert high > low


def test_a_cell_does_not_depend_on_its_neighbours():
    """Blocks, chunks and their seams: 70 000 cells at once are what they are alone."""
    rng = np.random.default_rng(3)
    n = 70_000
    cells = np.concatenate([rng.uniform(-0.1, 0.9, (12, n)), rng.uniform(-15, 30, (12, n)), rng.uniform(0, 300, (12, n)),
                            rng.uniform(50, 700, (12, n)), rng.choice([8.0, 10.0], (1, n))])
    cells[rng.integers(0, 49, 500), rng.integers(0, n, 500)] = NAN
    options = Options(GRASS, monthly=True, diagnostics=True)
    whole = block(cells.copy()[:, None], (0, 0, n, 1), options)
    for place in (*rng.integers(0, n, 60), 0, 65_535, 65_536, n - 1):
        alone = block(cells[:, None, [place]].copy(), (0, 0, 1, 1), options)
        for one, many in ((alone.annual, whole.annual), (alone.monthly, whole.monthly),
                          (alone.diagnostics, whole.diagnostics)):
            np.testing.assert_allclose(one[..., 0], many[..., place], rtol=1e-12)


# ---- borders -----------------------------------------------------------------------------------------------------

def test_optimum_is_that_of_the_greenest_month():
    ndvi = np.array([[0.2, 0.5, NAN, NAN], [0.6, 0.5, 0.1, NAN], [0.6, 0.3, NAN, NAN]])
    t = np.array([[1.0, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3]])
    np.testing.assert_array_equal(optimum_temperature(ndvi, t), [2, 1, 2, NAN])


def test_no_rain_is_the_greatest_stress():
    assert water_stress(np.full((12, 1), 20.0), np.zeros((12, 1))).tolist() == [[0.5]] * 12


def test_frozen_months_keep_the_month_before():
    t = np.array([-5, -2, 0, 5, 10, 15, 20, 15, 10, 5, -1, -3.0])[:, None]
    p = np.array(P, dtype=float)[:, None]
    water = water_stress(t, p)[:, 0]
    # November to March stay what October was, over the turn of the year
    assert set(water[[10, 11, 0, 1, 2]]) == {water[9]}
    assert water[9] == pytest.approx(literal(NDVI, t[:, 0], p[:, 0], SOL)[1][9], rel=1e-12)
    assert water_stress(np.full((12, 1), -4.0), p).tolist() == [[0.5]] * 12


def test_nothing_grows_at_ten_below():
    t = [-10, -9.99, *T[2:]]
    monthly = pixel(t=t)[1]
    assert monthly[0] == 0
    assert monthly[1] > 0
    assert pixel(t=t)[2][1] == pytest.approx(0.978875 * 11 / 12, abs=1e-9)


def test_a_missing_month_is_a_missing_year():
    for number in range(4):
        inputs = [list(map(float, v)) for v in (NDVI, T, P, SOL)]
        inputs[number][6] = NAN
        annual, monthly, diagnostics = pixel(*inputs)
        assert np.isnan(annual)
        assert np.isnan(monthly[6])
        assert np.isnan(diagnostics).all()
    assert np.isnan(pixel(code=NAN)[0])


def test_a_frozen_month_without_rain_data_is_missing_too():
    t, p = [-5.0, *T[1:]], [NAN, *P[1:]]
    annual, monthly, _ = pixel(t=t, p=p)
    assert np.isnan(annual)
    assert np.isnan(monthly).tolist() == [True, *[False] * 11]


def test_partial_cells_are_counted():
    cells = np.tile(np.concatenate([NDVI, T, P, SOL, [8.0]])[:, None, None], (1, 1, 4))
    cells[3, 0, 1] = NAN
    cells[:48, 0, 2] = NAN  # outside of the study
    cells[48, 0, 3] = NAN
    result = block(cells, (0, 0, 4, 1), Options(GRASS))
    assert result.partial == 1
    assert np.isnan(result.annual[0]).tolist() == [False, True, True, True]


def test_land_without_vegetation():
    assert pixel(code=10)[0] == 0
    assert pixel(code=10, mask_nonveg=False)[0] == pytest.approx(557.1543, abs=5e-5)


def test_units_are_converted():
    units = (((1e-4, 0.0),) * 12, ((1.0, -273.15),) * 12, ((1e3, 0.0),) * 12, ((1.0, 0.0),) * 12)
    scaled = pixel(np.multiply(NDVI, 1e4), np.add(T, 273.15), np.divide(P, 1e3), SOL, units=units)[0]
    assert scaled == pytest.approx(557.1543, abs=5e-5)


def test_an_unknown_code_is_named():
    cells = np.tile(np.concatenate([NDVI, T, P, SOL, [8.0]])[:, None, None], (1, 1, 3))
    cells[48, 0, 1:] = 11, 4.5
    with pytest.raises(DataError, match=r"has the codes 4\.5, 11, which the parameter table lacks \(it has 8, 10\)"):
        block(cells, (0, 0, 3, 1), Options(GRASS))


def test_tallies_are_those_of_the_ranges():
    cells = np.tile(np.concatenate([NDVI, T, P, SOL, [8.0]])[:, None, None], (1, 1, 2))
    cells[48, 0, 1] = NAN
    cells[24, 0, 0] = -1  # no rain is negative
    result = block(cells, (0, 0, 2, 1), Options(GRASS))
    assert len(result.tallies) == len(RANGES)
    assert [(t.count, t.beyond) for t in result.tallies] == [(24, 0), (24, 0), (24, 1), (24, 0)]
    assert result.tallies[2].worst == -1
    assert np.isnan(result.annual).tolist() == [[True, True]]


# ---- parameters --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", PRESETS)
def test_built_in_parameters(name):
    table = load(name)
    plants = vegetation(table.columns["key"], table.columns["value"], name)
    assert set(range(1, 11)) <= set(plants.codes)
    assert plants.nonveg[9]
    low, high = table.columns["low"], table.columns["high"]
    known = np.isfinite(low)
    assert np.all(low[known] <= table.columns["value"][known])
    assert np.all(high[known] >= table.columns["value"][known])


def test_parameters_of_zhu():
    """Table 4 of the dossier: εmax, and SRmax = (1 + NDVImax)/(1 − NDVImax) as Zhu prints it."""
    table = load("casa_zhu2007")
    plants = vegetation(table.columns["key"], table.columns["value"], "")
    assert plants.emax.tolist() == [0.485, 0.389, 0.692, 0.985, 0.475, 0.768, 0.429, 0.542, 0.542, 0.542]
    ratio = (1 + plants.ndvi_max) / (1 - plants.ndvi_max)
    assert ratio == pytest.approx([6.63, 4.67, 6.91, 5.17, 5.17, 6.91, 4.49, 4.46, 4.46, 4.46], abs=6e-3)
    assert (1 + plants.ndvi_min) / (1 - plants.ndvi_min) == pytest.approx([1.05] * 10, abs=5e-3)


@pytest.mark.parametrize(("keys", "values", "words"), [
    (["8-emax"], [1], "has the key “8-emax”"), (["8_emax", "8_emax"], [1, 1], "“8_emax” more than once"),
    (["8_emax", "8_ndvi_min"], [1, 0.1], "no value for 8_ndvi_max"),
    (["8_emax", "8_ndvi_min", "8_ndvi_max"], [1, 0.1, NAN], "no value for 8_ndvi_max"),
    (["8_emax", "8_ndvi_min", "8_ndvi_max"], [1, 0.7, 0.6], "impossible at code 8"),
    (["8_emax", "8_ndvi_min", "8_ndvi_max"], [-1, 0.1, 0.6], "impossible at code 8"), ([], [], "has no rows")])
def test_parameters_that_cannot_be_used(keys, values, words):
    with pytest.raises(DataError, match=words):
        vegetation(keys, values, "mine")


def test_places_of_codes():
    table = Vegetation(np.array([1.0, 3, 7]), *[np.zeros(3)] * 4)
    at, known = table.places(np.array([7.0, 1, 2, 9, 3, NAN]))
    assert known.tolist() == [True, True, False, False, True, False]
    assert at[known].tolist() == [2, 0, 1]


def classes(name="casa_zhu2007"):
    table = load(name)
    return {int(key.partition("_")[0]): title for key, title in zip(table.columns["key"], table.columns["name"])}


@pytest.mark.parametrize("chinese", [False, True])
@pytest.mark.parametrize("legend", [Legend.GENERIC, Legend.CLCD, Legend.IGBP])
def test_a_raster_of_land_cover_gives_itself_away(legend, chinese):
    """CLCD: 1 cropland … 9 wetland; CASA: 1 to 6 forests, 7 shrub, 8 grassland, 9 cropland, 10 other."""
    names = {c.code: c.name_zh if chinese else c.name for c in built_in(legend).categories}
    with pytest.raises(DataError, match="“map” has another legend than the table of vegetation parameters: 1 is “"):
        reading_notes("map", names, classes())


@pytest.mark.parametrize("names", [
    classes("casa_zhu2007"), classes("casa_nw_china"), {},
    {1: "落叶针叶林", 4: "常绿阔叶林", 7: "灌丛", 8: "高寒草甸", 9: "旱地"},
    {5: "针阔混交林", 8: "meadow", 10: "城镇"}, {8: "steppe with shrubs", 9: "rice"}])
def test_rasters_that_have_the_classes_of_the_table(names):
    (note,) = reading_notes("vegetation", names, classes("casa_nw_china"))
    assert not isinstance(note, Warn)


@pytest.mark.parametrize("name", ["CLCD_v01_2020", "GlobeLand30", "MCD12Q1.A2020", "湖南土地利用2020", "landuse_2020"])
def test_names_of_land_cover_are_warned_about(name):
    (note,) = reading_notes(name, {}, classes())
    assert isinstance(note, Warn)
