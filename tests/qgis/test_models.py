"""Steps in models: the shipped chains are whole, and a chain of one's own runs as in the graphical modeler."""

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)
from shapes import square

Source = QgsProcessingModelChildParameterSource


@pytest.fixture(scope="session")
def models(qgis_app):
    """The shipped models by name."""
    from carbonbalance.algorithms import MODELS

    registry = qgis_app.processingRegistry()
    return {name: registry.algorithmById(f"carbonbalance:{name}") for name in MODELS}


def test_shipped_models_are_whole(qgis_app, models):
    assert models
    for name, model in models.items():
        valid, problems = model.validate()
        assert valid, (name, problems)
        assert model.canExecute()[0], name
        assert model.displayName() != name
        assert len(model.shortHelpString().split("\n")) >= 2, name
        assert model.group() == "Published studies"
        for child_id, child in model.childAlgorithms().items():
            assert child.algorithm() is not None, (name, child_id)
            # a parameter that the step does not have would be dropped in silence
            known = {d.name() for d in child.algorithm().parameterDefinitions()}
            assert set(child.parameterSources()) <= known, (name, child_id)
            for output in child.modelOutputs().values():
                assert output.childOutputName() in {o.name() for o in child.algorithm().outputDefinitions()}
        for definition in model.parameterDefinitions():
            if not definition.isDestination():
                assert definition.help().strip(), (name, definition.name())


def test_shipped_models_open_in_the_modeler(models, tmp_path):
    """The modeler reads and writes the file; what comes back is the same chain."""
    for name, model in models.items():
        again = QgsProcessingModelAlgorithm()
        assert again.fromFile(model.path)
        copy = tmp_path / f"{name}.model3"
        assert again.toFile(str(copy))
        third = QgsProcessingModelAlgorithm()
        assert third.fromFile(str(copy))
        assert set(third.childAlgorithms()) == set(model.childAlgorithms())
        assert [d.name() for d in third.parameterDefinitions()] == [d.name() for d in model.parameterDefinitions()]
        # every box has its place: none lies on another
        places = [(c.position().x(), c.position().y()) for c in third.childAlgorithms().values()]
        assert len(set(places)) == len(places)


def child(model, name, step, sources, outputs=()):
    made = QgsProcessingModelChildAlgorithm(f"carbonbalance:{step}")
    made.setChildId(name)
    made.setDescription(name)
    # the modeler stores the defaults of a step with it
    defaults = {d.name(): Source.fromStaticValue(d.defaultValue()) for d in made.algorithm().parameterDefinitions()
                if not d.isDestination() and d.defaultValue() is not None}
    for parameter, source in {**defaults, **sources}.items():
        made.addParameterSources(parameter, source if isinstance(source, list) else [source])
    wanted = {}
    for key, child_output in dict(outputs).items():
        output = QgsProcessingModelOutput(key)
        output.setChildId(name)
        output.setChildOutputName(child_output)
        output.setDescription(key)
        wanted[key] = output
    made.setModelOutputs(wanted)
    model.addChildAlgorithm(made)


def key_of(name):
    """Key of a result: its name is ``child:KEY`` in older QGIS, and the key in small letters later."""
    return name.rpartition(":")[2].upper()


def placed(model, **targets):
    """Where the results of a model go, by their keys; in memory by default."""
    return {d.name(): targets.get(key_of(d.name()), "memory:") for d in model.parameterDefinitions() if d.isDestination()}


def of(result, key):
    """A result by its key, under whichever name."""
    return next(value for name, value in result.items() if key_of(name) == key)


@pytest.fixture
def chain(qgis_app):
    """sequestration → carbonbalance → balancezones; the total of the first is a number input of the last."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    model.addModelParameter(QgsProcessingParameterFeatureSource("UNITS", "Units"), QgsProcessingModelParameter("UNITS"))
    model.addModelParameter(QgsProcessingParameterNumber("CUT", "Cut", QgsProcessingParameterNumber.Type.Double, 1.0),
                            QgsProcessingModelParameter("CUT"))
    value = Source.fromStaticValue
    child(model, "sink", "sequestration", {
        "INPUT": Source.fromModelParameter("UNITS"), "NPP": value("npp"), "NPP_UNIT": value(0), "FACTOR": value(0)})
    child(model, "balance", "carbonbalance", {
        "INPUT": Source.fromChildOutput("sink", "OUTPUT"), "EMISSION": value("c"), "SINK": value("seq"),
        "BREAKS": value("1,2,5,10,40")}, {"BALANCE": "OUTPUT", "YEARS": "OUTPUT_TABLE"})
    child(model, "zones", "balancezones", {
        "INPUT": Source.fromChildOutput("balance", "OUTPUT"), "EMISSION": value("c"), "SINK": value("seq"),
        "GDP": value("g"), "ECC_CUT": Source.fromModelParameter("CUT"), "ESC_CUT": value(1.0), "TOTALS": value(1),
        "TOTAL_EMISSION": Source.fromChildOutput("balance", "TOTAL_EMISSION"),
        "TOTAL_SINK": Source.fromChildOutput("sink", "TOTAL"), "TOTAL_GDP": value(8e5)}, {"ZONES": "OUTPUT"})
    return model


def test_a_chain_of_ones_own(chain, layer, rows_of, feedback):
    """By hand: sinks 3.6·(5e4, 1e5) = 1.8e5, 3.6e5 of 5.4e5; C 6e5, 2e5 of 8e5; GDP 2e5, 6e5 of 8e5.

    ECC = (1/4)/(3/4) = 1/3 and (3/4)/(1/4) = 3; ESC = (1/3)/(3/4) = 4/9 and (2/3)/(1/4) = 8/3.
    """
    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    valid, problems = chain.validate()
    assert valid, problems
    source = layer([{"code": "a", "npp": 5e4, "c": 6e5, "g": 2e5}, {"code": "b", "npp": 1e5, "c": 2e5, "g": 6e5}])
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result = processing.run(chain, {"UNITS": source, "CUT": 1.0, **placed(chain)}, feedback=feedback(), context=context)

    def rows(name):
        made = of(result, name)
        return rows_of(QgsProcessingUtils.mapLayerFromString(made, context) if isinstance(made, str) else made)

    assert [r["q"] for r in rows("BALANCE")] == pytest.approx([6 / 1.8, 2 / 3.6])
    assert [(r["emission"], r["sink"]) for r in rows("YEARS")] == [(8e5, pytest.approx(5.4e5))]
    zones = rows("ZONES")
    assert [r["ecc"] for r in zones] == pytest.approx([1 / 3, 3])
    assert [r["esc"] for r in zones] == pytest.approx([4 / 9, 8 / 3])
    assert [r["zone"] for r in zones] == ["high carbon optimization", "low carbon economic"]
    # fields of all steps are there, and none twice
    assert {"code", "npp", "npp_tc", "seq", "csd", "q", "ecc", "zone", "flag"} <= set(zones[0])
    assert not [n for n in zones[0] if n.endswith("_2")]


def test_a_refusal_in_a_model_says_where_the_layer_comes_from(qgis_app, layer, feedback):
    """The layers between the steps have names that the user has never seen."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    model = QgsProcessingModelAlgorithm("refusing", "tests")
    model.addModelParameter(QgsProcessingParameterFeatureSource("UNITS", "Units"), QgsProcessingModelParameter("UNITS"))
    value = Source.fromStaticValue
    child(model, "sum", "aggregateunits", {"INPUT": Source.fromModelParameter("UNITS"), "GROUP": value("g"),
                                           "SUMS": value(["c"])})
    child(model, "balance", "carbonbalance", {"INPUT": Source.fromChildOutput("sum", "OUTPUT"), "EMISSION": value("c"),
                                              "SINK": value("n")}, {"BALANCE": "OUTPUT"})
    for rows, says in (([{"g": "a", "c": 1.0}],
                        "“Groups” (what the model gives to “Carbon balance” as “Units”) has no field “n”"),
                       ([{"g": "a", "n": 1.0}], "“given” has no field “c”; it has")):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        told = feedback()
        with pytest.raises(QgsProcessingException) as error:
            processing.run(model, {"UNITS": layer(rows, name="given"), **placed(model)}, feedback=told, context=context)
        # newer versions of QGIS raise what older ones report
        assert any(says in text for text in (*told.refused, str(error.value))), told.refused


def test_a_chain_of_patterns(qgis_app, layer, rows_of, feedback):
    """carbonbalance → Moran, LISA, hot spots, ellipse over two years; a row of six counties, the deficit rising eastward.

    csd = n − c = −k for k = 1 … 6 (times the year's factor). Rook neighbours in a row: the lag of unit k is the mean of
    k − 1 and k + 1, so z and lag are equal but at the ends; z = ±0.5, ±1.5, ±2.5, Σz² = 17.5; the ends' lags are ∓1.5:
    I = (2·(0.25 + 2.25) + 2·2.5·1.5)/17.5 = 12.5/17.5.
    """
    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    model = QgsProcessingModelAlgorithm("patterns", "tests")
    model.addModelParameter(QgsProcessingParameterFeatureSource("UNITS", "Units"), QgsProcessingModelParameter("UNITS"))
    value = Source.fromStaticValue
    child(model, "balance", "carbonbalance", {
        "INPUT": Source.fromModelParameter("UNITS"), "UNIT_ID": value("code"), "YEAR": value("year"),
        "EMISSION": value("c"), "SINK": value("n")})
    panel = {"INPUT": Source.fromChildOutput("balance", "OUTPUT"), "YEAR": value("year")}
    units = {**panel, "UNIT_ID": value("code"), "VALUE": value("csd"), "PERMUTATIONS": value(99)}
    child(model, "moran", "globalautocorrelation", {**units, "WEIGHTS": value(1), "STATISTICS": value([0])},
          {"MORAN": "OUTPUT_TABLE"})
    child(model, "lisa", "localmoran", units, {"LISA": "OUTPUT"})
    child(model, "hot", "hotspots", {**units, "INPUT": Source.fromChildOutput("lisa", "OUTPUT")}, {"HOT": "OUTPUT"})
    child(model, "clusters", "unitclusters", {**panel, "INPUT": Source.fromChildOutput("hot", "OUTPUT"),
                                              "FIELDS": value(["csd"]), "METHOD": value(3), "CLUSTERS": value(2)},
          {"CLUSTERS": "OUTPUT"})
    child(model, "ellipse", "standardellipse", {**panel, "WEIGHT": value("c")}, {"ELLIPSE": "OUTPUT", "TRACK": "TRACK"})
    valid, problems = model.validate()
    assert valid, problems
    source = layer([{"code": f"u{k}", "year": year, "c": (100.0 + k) * f, "n": 100.0 * f,
                     "wkt": f"POLYGON(({k} 30,{k + 1} 30,{k + 1} {31 + k % 2},{k} {31 + k % 2},{k} 30))"}
                    for year, f in ((2000, 1.0), (2010, 2.0)) for k in range(1, 7)])
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs = ("MORAN", "LISA", "HOT", "CLUSTERS", "ELLIPSE", "TRACK")
    result = processing.run(model, {"UNITS": source, **placed(model)}, feedback=feedback(),
                            context=context)
    moran, lisa, hot, clusters, ellipse, track = (rows_of(QgsProcessingUtils.mapLayerFromString(made, context)
                                                          if isinstance(made, str) else made)
                                                  for made in (of(result, name) for name in outputs))
    assert [(r["year"], r["value"]) for r in moran] == [(y, pytest.approx(12.5 / 17.5)) for y in (2000, 2010)]
    # k = 1 has the smallest deficit, so it is high among high
    assert [r["lisa_q"] for r in lisa if r["year"] == 2000] == ["HH", "HH", "HH", "LL", "LL", "LL"]
    assert len(hot) == 12
    assert {"csd", "lisa_i", "gi_z", "gi_bin", "n_nbrs"} <= set(hot[0])
    # csd = −k · f along a line is cut in the middle; of two clusters of three units the first has the smaller csd
    assert [r["cluster"] for r in clusters] == [2, 2, 2, 1, 1, 1] * 2
    assert [r["n"] for r in ellipse] == [6, 6]
    # the weights of 2010 are those of 2000 doubled: the centre stays
    assert track[0]["dist_km"] == pytest.approx(0, abs=1e-6)


def test_a_chain_of_drivers(qgis_app, layer, rows_of, feedback):
    """growth aside, what study 4 does with a panel: OLS, GWR, MGWR and GTWR, Moran's I of the residuals, groups.

    y = 1 + 2a + 0.5b without any noise but a drift of a's slope eastward, so each local model leaves less than the global one.
    """
    import math

    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    model = QgsProcessingModelAlgorithm("drivers", "tests")
    model.addModelParameter(QgsProcessingParameterFeatureSource("UNITS", "Units"), QgsProcessingModelParameter("UNITS"))
    value = Source.fromStaticValue
    given = {"INPUT": Source.fromModelParameter("UNITS"), "YEAR": value("year"), "DEPENDENT": value("y"),
             "EXPLANATORY": value(["a", "b"])}
    child(model, "ols", "globalregression", given, {"OLS": "OUTPUT"})
    child(model, "gwr", "gwr", given, {"GWR": "OUTPUT"})
    child(model, "mgwr", "mgwr", {**given, "STANDARDIZE": value(False)}, {"MGWR": "OUTPUT"})
    child(model, "gtwr", "gtwr", given, {"GTWR": "OUTPUT"})
    child(model, "left", "globalautocorrelation", {"INPUT": Source.fromChildOutput("gwr", "OUTPUT"), "YEAR": value("year"),
                                                   "VALUE": value("resid"), "PERMUTATIONS": value(9)}, {"LEFT": "OUTPUT_TABLE"})
    child(model, "groups", "unitclusters", {"INPUT": Source.fromChildOutput("gwr", "OUTPUT"), "YEAR": value("year"),
                                            "PATTERN": value("b_a*"), "CLUSTERS": value(2)}, {"GROUPS": "OUTPUT"})
    valid, problems = model.validate()
    assert valid, problems
    rows = []
    for year in (2000, 2010):
        for k in range(36):
            i, j = k % 6, k // 6
            a, b = math.sin(7 * k + year), math.cos(11 * k + year)
            rows.append({"code": f"u{k}", "year": year, "a": a, "b": b, "y": 1 + (2 + 0.3 * i) * a + 0.5 * b,
                         "wkt": square(i, j, 1)})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs = ("OLS", "GWR", "MGWR", "GTWR", "LEFT", "GROUPS")
    result = processing.run(model, {"UNITS": layer(rows), **placed(model)}, feedback=feedback(),
                            context=context)
    made = {name: rows_of(QgsProcessingUtils.mapLayerFromString(of(result, name), context) if isinstance(of(result, name), str)
                          else of(result, name)) for name in outputs}

    def left(name):
        return math.fsum(r["resid"] ** 2 for r in made[name])

    for name in ("GWR", "MGWR", "GTWR"):
        assert [(r["code"], r["year"]) for r in made[name]] == [(r["code"], r["year"]) for r in rows]
        assert left(name) < left("OLS") / 4
    # the slope grows eastward, so the two groups are west and east
    for r in made["GROUPS"]:
        if r["code"] in ("u0", "u6", "u30", "u5", "u11", "u35"):
            side = {g["cluster"] for g in made["GROUPS"] if g["year"] == r["year"]
                    and (int(g["code"][1:]) % 6 < 2) == (int(r["code"][1:]) % 6 < 2) and int(g["code"][1:]) % 6 in (0, 1, 4, 5)}
            assert side == {r["cluster"]}
    assert [r["year"] for r in made["LEFT"]] == [2000, 2010]


def test_an_input_of_several_fields_beside_single_ones(qgis_app, layer, rows_of, feedback):
    """A list of fields in a child may hold a model's input of several fields; QGIS hands it over nested."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingParameterField, QgsProject

    model = QgsProcessingModelAlgorithm("nested", "tests")
    for parameter in (QgsProcessingParameterFeatureSource("UNITS", "Units"),
                      QgsProcessingParameterFeatureSource("TABLE", "Table"),
                      QgsProcessingParameterField("MORE", "More", None, "TABLE", QgsProcessingParameterField.DataType.Any, True)):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    value, given = Source.fromStaticValue, Source.fromModelParameter
    child(model, "join", "joinpanel", {
        "INPUT": given("UNITS"), "UNIT_ID": value("code"), "TABLE": given("TABLE"), "TABLE_UNIT_ID": value("code"),
        "FIELDS": [value("a"), given("MORE")]}, {"JOINED": "OUTPUT"})
    table = layer([{"code": "x", "a": 1, "b": 2, "c": 3, "d": 4}], geometry="NoGeometry", name="table")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result = processing.run(model, {"UNITS": layer([{"code": "x"}]), "TABLE": table, "MORE": ["b", "c"], **placed(model)},
                            feedback=feedback(), context=context)
    made = of(result, "JOINED")
    rows = rows_of(QgsProcessingUtils.mapLayerFromString(made, context) if isinstance(made, str) else made)
    assert rows == [{"code": "x", "a": 1, "b": 2, "c": 3}]


def test_weights_by_judgement_of_rasters(qgis_app, raster, rows_of, feedback, tmp_path):
    """ahpweights → sinksuitability: weights 0.6 and 0.4 of [[1, 1.5], [1/1.5, 1]], found by the names of the rasters.

    The score 0.4 land + 0.6 slope is 1, 2.2, 3.8 and 5: the least squares leave {1, 2.2} {3.8} {5} or {1} {2.2} {3.8, 5} with
    0.72, against 1.28 of {1} {2.2, 3.8} {5}.
    """
    import processing
    from qgis.core import QgsProcessing, QgsProcessingContext, QgsProject

    model = QgsProcessingModelAlgorithm("suitable", "tests")
    model.addModelParameter(QgsProcessingParameterMultipleLayers("RASTERS", "Rasters", QgsProcessing.SourceType.TypeRaster),
                            QgsProcessingModelParameter("RASTERS"))
    matrix = [v for row in (["slope", "1", "1.5"], ["land", "", "1"]) for v in (*row, *[""] * 7)]
    child(model, "weights", "ahpweights", {"MATRIX": Source.fromStaticValue(matrix)})
    child(model, "overlay", "sinksuitability", {
        "CRITERIA": Source.fromModelParameter("RASTERS"), "WEIGHTS_TABLE": Source.fromChildOutput("weights", "OUTPUT_TABLE")},
        {"SCORE": "OUTPUT", "CLASSES": "CLASSES_OUT", "AREAS": "OUTPUT_TABLE"})
    valid, problems = model.validate()
    assert valid, problems
    files = [raster(tmp_path / f"{name}.tif", [cells], 118, 32, 0.01) for name, cells in (("land", [1, 4, 2, 5]),
                                                                                       ("slope", [1, 1, 5, 5]))]
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    places = placed(model, SCORE=str(tmp_path / "s.tif"), CLASSES=str(tmp_path / "c.tif"))
    result = processing.run(model, {"RASTERS": files, **places}, feedback=feedback(), context=context)
    assert gdal.Open(of(result, "SCORE")).ReadAsArray()[0].tolist() == pytest.approx([1, 2.2, 3.8, 5])
    assert gdal.Open(of(result, "CLASSES")).ReadAsArray()[0].tolist() in ([1, 1, 2, 3], [1, 2, 3, 3])
    made = of(result, "AREAS")
    rows = rows_of(QgsProcessingUtils.mapLayerFromString(made, context) if isinstance(made, str) else made)
    assert sum(r["cells"] for r in rows) == 4


@pytest.fixture
def reporting(feedback):
    """Feedback that keeps errors: a model of older QGIS itself says only which of its steps has failed."""

    class Reporting(feedback):
        def __init__(self):
            super().__init__()
            self.errors = []

        def reportError(self, error, fatalError=False):
            self.errors.append(error)

    return Reporting()


def test_a_refusal_inside_a_chain(chain, layer, reporting):
    """The sentence of the step reaches the user of the model."""
    import processing
    from qgis.core import QgsProcessingException

    source = layer([{"code": "a", "npp": "?", "c": 6e5, "g": 2e5}])
    with pytest.raises(QgsProcessingException) as raised:
        processing.run(chain, {"UNITS": source, "CUT": 1.0, **placed(chain)}, feedback=reporting)
    said = (*reporting.errors, str(raised.value))
    assert any("Field “npp” of “units” has 1 values that are no numbers" in text for text in said)
    assert "Traceback" not in " ".join(said)


@pytest.fixture
def two_by_two(layer, raster, tmp_path):
    """Two counties, two years: 100 cells each, light 1 and 3 and then 2 and 2, NPP 0.5 kg C/m²."""
    import numpy as np

    shape = "POLYGON(({0} 32,{1} 32,{1} 32.1,{0} 32.1,{0} 32))"
    counties = layer([{"code": k, "wkt": shape.format(x, round(x + 0.1, 1))} for k, x in (("a", 118.0), ("b", 118.1))])
    paths = {}
    for year, cells in ((2000, (1, 3)), (2010, (2, 2))):
        paths["light", year] = raster(tmp_path / f"light_{year}.tif", np.repeat([cells], 10, 0).repeat(10, 1), 118, 32.1, 0.01)
        paths["npp", year] = raster(tmp_path / f"npp_{year}.tif", np.full((10, 20), 5000), 118, 32.1, 0.01, kind="Int16")
    table = {"geometry": "NoGeometry"}
    return {
        "COUNTIES": counties, "UNIT_ID": "code", "LIGHTS": [paths["light", y] for y in (2000, 2010)],
        "NPP": [paths["npp", y] for y in (2000, 2010)],
        "TOTALS": layer([{"y": 2000, "t": 4.0}, {"y": 2010, "t": 6.0}], name="totals", **table), "TOTALS_YEAR": "y",
        "TOTALS_VALUE": "t",
        "STATISTICS": layer([{"k": k, "y": y, "gdp": 1e5 * (y - 1990), "pop": 1e6} for k in "ab" for y in (2000, 2010)],
                            name="yearbook", **table),
        "STATISTICS_UNIT": "k", "STATISTICS_YEAR": "y", "GDP": "gdp", "POPULATION": "pop"}


def memory():
    """The model's layers and tables in memory."""
    return {f"{c}:{n}": "memory:" for c, n in (
        ("balance", "BALANCE"), ("balance", "YEARS"), ("growth", "GROWTH"), ("lmdi", "EFFECTS"),
        ("lmdi", "EFFECTS_TABLE"), ("zones", "ZONES"), ("zones", "ZONES_TABLE"))}


def test_the_county_model_into_memory(two_by_two, run, rows_of, tmp_path):
    pytest.importorskip("matplotlib")
    result = run("studycountybalance", {**two_by_two, **memory(), "report:HTML": str(tmp_path / "r.html")})

    def rows(name):
        made = result[name]
        return rows_of(QgsProcessingUtils.mapLayerFromString(made, run.context) if isinstance(made, str) else made)

    # 4 Mt over light 1 and 3, 6 Mt over 2 and 2
    held = rows("balance:BALANCE")
    assert [(r["code"], r["year"], r["co2"]) for r in held] == [
        ("a", 2000, pytest.approx(1e6)), ("a", 2010, pytest.approx(3e6)), ("b", 2000, pytest.approx(3e6)),
        ("b", 2010, pytest.approx(3e6))]
    assert [r["npp_mean"] for r in held] == pytest.approx([0.5] * 4)
    # both units have the same sink, so only the emission moves Q: a triples it, b keeps it
    effects = {r["code"]: r for r in rows("lmdi:EFFECTS")}
    assert effects["b"]["d_total"] == pytest.approx(0, abs=1e-12)
    assert effects["a"]["d_total"] == pytest.approx(2 * held[0]["q"])
    assert all(abs(r["residual"]) < 1e-12 for r in effects.values())
    assert (tmp_path / "r.html").stat().st_size > 10_000


def test_the_county_model_refuses_totals_of_other_years(two_by_two, run, layer, reporting, tmp_path):
    from qgis.core import QgsProcessingException

    two_by_two["TOTALS"] = layer([{"y": 1990, "t": 4.0}], geometry="NoGeometry", name="totals")
    with pytest.raises(QgsProcessingException) as raised:
        run("studycountybalance", {**two_by_two, **memory(), "report:HTML": str(tmp_path / "r.html")}, reporting)
    said = (*reporting.errors, str(raised.value))
    assert any("No total fits the layer: it holds 2000, 2010, the totals are for 1990" in text for text in said)
    assert not (tmp_path / "r.html").exists()
