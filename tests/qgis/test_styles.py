"""How results open: renderers and their colours on a drawn map, aliases with units, years for the temporal controller."""

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsGraduatedSymbolRenderer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

BLUE_SIDE = ("#053061", "#2166ac", "#4393c3", "#92c5de", "#d1e5f0")
RED_SIDE = ("#fddbc7", "#f4a582", "#d6604d", "#b2182b", "#67001f")


@pytest.fixture
def load(qgis_app, feedback):
    """Run a step as the desktop does, with outputs that are loaded afterwards; returns the dressed layers by output."""
    project = QgsProject()

    def inner(step, parameters, outputs):
        context = QgsProcessingContext()
        context.setProject(project)
        asked = {}
        for name, target in outputs.items():
            asked[name] = QgsProcessingOutputLayerDefinition(target, project)
            asked[name].destinationName = f"name of {name}"
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"carbonbalance:{step}")
        said = feedback()
        results, ok = algorithm.run({**parameters, **asked}, context, said, {}, False)
        assert ok
        layers = {}
        for place, details in context.layersToLoadOnCompletion().items():
            dressed = QgsProcessingUtils.mapLayerFromString(place, context)
            assert dressed is not None
            assert details.postProcessor() is not None, details.outputName
            details.postProcessor().postProcessLayer(dressed, context, said)
            (output,) = [n for n, v in results.items() if v == place]
            layers[output] = context.takeResultLayer(dressed.id()) or dressed
        assert set(layers) == set(outputs)
        inner.context = context
        return layers

    yield inner
    from carbonbalance.algorithms.bridge import styles

    assert not styles._waiting, "a post-processor that is done must not be kept"


def drawn(layer, points, span=None):
    """Colours of a map at places."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(span or layer.extent())
    settings.setOutputSize(QSize(300, 300))
    settings.setBackgroundColor(QColor("#00ff00"))
    image = QImage(QSize(300, 300), QImage.Format.Format_ARGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    change = settings.mapToPixel()
    return [QColor(image.pixel(int(p.x()), int(p.y()))).name() for p in (change.transform(QgsPointXY(*at)) for at in points)]


def middles(count):
    """Middles of the squares side by side that ``layer`` makes."""
    return [(i + 0.5, 30.5) for i in range(count)]


def aliases(layer):
    return {f.name(): f.alias() for f in layer.fields()}


# --- the steps ----------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("place", ["memory:", "balance.gpkg"])
def test_balance_is_blue_where_the_sink_suffices(place, layer, load, tmp_path):
    rows = [{"code": k, "year": 2020, "c": c, "n": n} for k, c, n in (
        ("sinks", 1e5, 9e6), ("just", 1e6, 1e6), ("emits", 9e6, 1e5), ("nothing", None, None))]
    target = place if place == "memory:" else str(tmp_path / place)
    made = load("carbonbalance", {"INPUT": layer(rows), "YEAR": "year", "EMISSION": "c", "SINK": "n"},
                {"OUTPUT": target, "OUTPUT_TABLE": "memory:"})
    result = made["OUTPUT"]
    assert result.name() == "Carbon balance"
    renderer = result.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    assert renderer.classAttribute() == "csd"
    sinks, _, emits, nothing = drawn(result, middles(4))
    assert sinks in BLUE_SIDE
    assert (emits, nothing) == ("#67001f", "#00ff00")
    # no class reaches over the neutral point
    assert all(r.upperValue() <= 0 or r.lowerValue() >= 0 for r in renderer.ranges())
    names = aliases(result)
    assert names["csd"] == "Carbon surplus (+) or deficit (−) (t CO2)"
    assert names["comp_rate"] == "Carbon compensation rate (%)"
    assert names["q"] == "Carbon balance coefficient Q"
    assert names["c_dens"] == "Emission density (t CO2/km²)"
    # the second look waits among the styles
    shown = result.styleManager().currentStyle()
    (other,) = [s for s in result.styleManager().styles() if s != shown]
    result.styleManager().setCurrentStyle(other)
    assert isinstance(result.renderer(), QgsCategorizedSymbolRenderer)
    assert result.renderer().classAttribute() == "q_class"
    held = [c.value() for c in result.renderer().categories()]
    assert held[:6] == ["< 1", "1–2", "2–5", "5–10", "10–40", "≥ 40"]
    assert drawn(result, middles(3)) == ["#2166ac", "#fee5d9", "#67000d"]
    hatched = set(drawn(result, [(3.2 + i / 100, 30.2 + j / 100) for i in range(60) for j in range(60)]))
    assert len(hatched) > 1, "what has no value is hatched, not left out"
    table = made["OUTPUT_TABLE"]
    assert table.name() == "Totals by year"
    assert aliases(table)["emission"] == "Emission (t CO2)"


def test_four_zones_have_four_colours(layer, load):
    # shares of (50, 40, 6, 4)/100, (420, 200, 40, 40)/700, (5, 7, 14, 14)/40: zones 1, 2, 3, 4
    source = layer([{"c": c, "g": g, "n": n} for c, g, n in ((50.0, 420.0, 5.0), (40.0, 200.0, 7.0), (6.0, 40.0, 14.0),
                                                            (4.0, 40.0, 14.0))])
    result = load("balancezones", {"INPUT": source, "EMISSION": "c", "SINK": "n", "GDP": "g"}, {"OUTPUT": "memory:"})["OUTPUT"]
    categories = result.renderer().categories()
    assert [c.value() for c in categories[:4]] == [1, 2, 3, 4]
    assert [c.label() for c in categories[:4]] == ["high carbon control", "high carbon optimization",
                                                   "low carbon development", "low carbon economic"]
    colours = drawn(result, middles(4))
    assert colours == [c.symbol().color().name() for c in categories[:4]]
    assert len(set(colours)) == 4


def context_of(layer):
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils

    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    return context


def test_years_play_in_the_temporal_controller(layer, load):
    from qgis.core import QgsDateTimeRange, QgsFeatureRequest, QgsVectorLayerTemporalContext
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    source = layer([{"code": "a", "year": y, "npp": 2e5 + y, "wkt": "POLYGON((0 30,1 30,1 31,0 31,0 30))"}
                    for y in (2000, 2010, 2021)])
    result = load("sequestration", {"INPUT": source, "YEAR": "year", "NPP": "npp"}, {"OUTPUT": "memory:"})["OUTPUT"]
    temporal = result.temporalProperties()
    assert temporal.isActive()
    assert temporal.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions
    # what the controller asks: which features stand in a frame of time?
    asked = QgsVectorLayerTemporalContext()
    asked.setLayer(result)
    for year in (2000, 2010, 2015, 2021):
        frame = QgsDateTimeRange(QDateTime(QDate(year, 1, 1), QTime(0, 0)), QDateTime(QDate(year, 12, 31), QTime(23, 59)))
        request = QgsFeatureRequest().setFilterExpression(temporal.createFilterString(asked, frame))
        request.setExpressionContext(context_of(result))
        assert [f["year"] for f in result.getFeatures(request)] == [year] * (year != 2015)


def test_years_in_text_and_dates_play_too(qgis_app, load):
    """A CSV file's year is text; “2010年” and a date are years as well, and a name may hold a quotation mark."""
    from qgis.core import QgsExpression, QgsFeature, QgsField, QgsGeometry
    from qgis.PyQt.QtCore import QDate, QVariant

    for name, kind, given in (("jahr", QVariant.String, ("2000", "2010年")), ('y"r', QVariant.Int, (2000, 2010)),
                              ("tag", QVariant.Date, (QDate(2000, 7, 1), QDate(2010, 3, 2)))):
        source = QgsVectorLayer("Polygon?crs=EPSG:4326&field=npp:double", "units", "memory")
        source.dataProvider().addAttributes([QgsField(name, kind)])
        source.updateFields()
        for value in given:
            feature = QgsFeature(source.fields())
            feature.setAttributes([2e5, value])
            feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 30,1 30,1 31,0 31,0 30))"))
            source.dataProvider().addFeatures([feature])
        result = load("sequestration", {"INPUT": source, "YEAR": name, "NPP": "npp"}, {"OUTPUT": "memory:"})["OUTPUT"]
        spans = []
        context = context_of(result)
        for feature in result.getFeatures():
            context.setFeature(feature)
            ends = [QgsExpression(text) for text in (result.temporalProperties().startExpression(),
                                                     result.temporalProperties().endExpression())]
            spans.append([end.evaluate(context).toString("yyyy-MM-dd") for end in ends])
            assert not any(end.hasEvalError() for end in ends)
        assert spans == [["2000-01-01", "2000-12-31"], ["2010-01-01", "2010-12-31"]], name


def test_lmdi_diverges_from_zero_or_one(layer, load):
    rows = [{"code": k, "year": y, "c": c, "g": 10.0} for k, a, b in (("falls", 9.0, 1.0), ("rises", 1.0, 9.0))
            for y, c in ((2000, a), (2010, b))]
    source = layer([{**r, "wkt": f"POLYGON(({i} 30,{i + 1} 30,{i + 1} 31,{i} 31,{i} 30))"}
                    for r in rows for i in [("falls", "rises").index(r["code"])]])
    given = {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "IDENTITY": "C = C/G * G", "C": "c", "G": "g"}
    for form, centre in ((0, 0.0), (1, 1.0)):
        result = load("lmdi", {**given, "FORM": form}, {"OUTPUT": "memory:"})["OUTPUT"]
        assert result.renderer().classAttribute() == "d_total"
        assert all(r.upperValue() <= centre or r.lowerValue() >= centre for r in result.renderer().ranges())
        falls, rises = drawn(result, middles(2))
        assert falls in BLUE_SIDE
        assert rises in RED_SIDE


def test_growth_keeps_a_look_for_each_value(layer, load):
    rows = [{"code": "a", "year": y, "c": c, "n": n} for y, c, n in ((2000, 1.0, 4.0), (2010, 2.0, 1.0))]
    result = load("growth", {"INPUT": layer(rows), "UNIT_ID": "code", "YEAR": "year", "VALUE": ["c", "n"]},
                  {"OUTPUT": "memory:"})["OUTPUT"]
    assert result.renderer().classAttribute() == "c_cagr"
    assert len(result.styleManager().styles()) == 2
    assert aliases(result)["c_cagr"].endswith("mean annual growth (%/a)")


def test_all_null_opens_without_complaint(layer, load):
    source = layer([{"code": "a", "c": None, "n": None}], kinds={"c": "real", "n": "real"})
    result = load("carbonbalance", {"INPUT": source, "EMISSION": "c", "SINK": "n"}, {"OUTPUT": "memory:"})["OUTPUT"]
    assert result.renderer() is not None
    assert aliases(result)["csd"].startswith("Carbon surplus")


def test_a_column_under_another_name_is_styled(layer, load):
    """The input has a “seq” already: it is the new one that is drawn and explained."""
    source = layer([{"seq": "mine", "npp": 2e5}])
    result = load("sequestration", {"INPUT": source, "NPP": "npp"}, {"OUTPUT": "memory:"})["OUTPUT"]
    assert result.renderer().classAttribute() == "seq_2"
    assert aliases(result)["seq_2"] == "Carbon sequestration (t CO2)"
    assert aliases(result)["seq"] == ""


def test_rasters_open_dressed(raster, load, tmp_path):
    import numpy as np

    light = raster(tmp_path / "light_2020.tif", np.arange(16.0).reshape(4, 4), 0, 31, 0.25)
    made = load("gridemissions", {"LIGHT": light, "TOTAL": 120}, {"OUTPUT": str(tmp_path / "grid.tif")})["OUTPUT"]
    assert isinstance(made, QgsRasterLayer)
    assert made.name() == "Gridded emissions"
    dark, bright = drawn(made, [(0.125, 30.875), (0.875, 30.125)])
    assert dark == "#00ff00", "no light, no colour"
    assert bright == "#253494"
    # the legend of a continuous ramp shows these two
    assert (made.renderer().classificationMin(), made.renderer().classificationMax()) == (0, pytest.approx(15))


def test_a_file_keeps_its_dress(layer, run, tmp_path):
    """A headless run loads nothing, but its GeoPackage and Shapefile open dressed."""
    source = layer([{"c": 1e5, "n": 9e6}, {"c": 9e6, "n": 1e5}])
    for name in ("out.gpkg", "out.shp"):
        place = run("carbonbalance", {"INPUT": source, "EMISSION": "c", "SINK": "n",
                                      "OUTPUT": str(tmp_path / name)})["OUTPUT"]
        fresh = QgsVectorLayer(place, "fresh", "ogr")
        fresh.loadDefaultStyle()
        assert isinstance(fresh.renderer(), QgsGraduatedSymbolRenderer), name
        assert fresh.renderer().classAttribute() == "csd"
        assert drawn(fresh, middles(2)) == ["#053061", "#67001f"]
        assert aliases(fresh)["q"] == "Carbon balance coefficient Q"


def test_headless_runs_keep_no_post_processor(layer, run):
    from carbonbalance.algorithms.bridge import styles

    run("carbonbalance", {"INPUT": layer([{"c": 1e5, "n": 9e6}]), "EMISSION": "c", "SINK": "n", "OUTPUT": "memory:"})
    assert not styles._waiting


# --- what is not significant ----------------------------------------------------------------------------------------

# significant above zero are 2e-7 and 8e-7; the fifths of 0, 2e-7, 8e-7 are 0.8, 1.6, 3.2, 5.6 and 8e-7
MASKED = [(-3e-7, -1, "#053061"), (2e-7, 1, "#d6604d"), (8e-7, 1, "#67001f"), (9e-7, 0, "#d4d4d4"), (5.0, None, "#d4d4d4")]


def masked(layer, scale=1.0, **more):
    rows = [*MASKED, (None, None, "")]
    return layer([{"name": str(i), "b_x": b and b * scale, "s_x": s, **more} for i, (b, s, _) in enumerate(rows)],
                 kinds={"s_x": "integer"})


def check_masked(found, last):
    assert drawn(found, middles(5)) == [colour for *_, colour in MASKED]
    hatched = set(drawn(found, [(5.2 + i / 100, 30.2 + j / 100) for i in range(60) for j in range(60)]))
    assert len(hatched) > 1, "what has no value is hatched, not left out"
    labels = [item.label() for item in found.renderer().legendSymbolItems()]
    assert labels[-3:] == [last, "not significant", "no value"]


def test_what_is_not_significant_is_grey(layer):
    from carbonbalance.algorithms.bridge import styles

    made = masked(layer)
    styles.apply(made, styles.diverging("b_x", mask="s_x"))
    check_masked(made, "5.6e-07 – 8e-07")


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp"])
def test_the_mask_survives_in_files(layer, tmp_path, name):
    from carbonbalance.algorithms.bridge import styles
    from carbonbalance.core.columns import Column
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG" if name.endswith("gpkg") else "ESRI Shapefile"
    place = str(tmp_path / name)
    QgsVectorFileWriter.writeAsVectorFormatV3(masked(layer, 1e6, b_y=1.0), place, QgsCoordinateTransformContext(), options)
    long = "Coefficient of a field with a long name, "
    styles.keep_with_file(place, style=[styles.diverging("b_x", mask="s_x"), styles.sequential("b_y")],
                          columns=[Column("b_x", long + "x"), Column("b_y", long + "y")])
    fresh = QgsVectorLayer(place, "fresh", "ogr")
    fresh.loadDefaultStyle()
    check_masked(fresh, "0.56 – 0.8")
    if name.endswith("gpkg"):
        _, ids, names, _, _ = fresh.listStylesInDatabase()
        assert len(ids) == len(set(names)) == 2
        assert all(len(n) <= styles.STYLE_NAME for n in names)


def test_nothing_significant_is_grey_and_nothing_at_all_has_no_style(layer):
    from carbonbalance.algorithms.bridge import styles

    grey = layer([{"b_x": 1.0, "s_x": 0}, {"b_x": -1.0, "s_x": 0}])
    styles.apply(grey, styles.diverging("b_x", mask="s_x"))
    assert drawn(grey, middles(2)) == ["#d4d4d4"] * 2
    empty = layer([{"b_x": None, "s_x": None}], kinds={"b_x": "real", "s_x": "integer"})
    assert styles.renderer(empty, styles.diverging("b_x", mask="s_x")) is None


def test_a_local_regression_has_a_look_for_each_variable(layer, load, tmp_path):
    rows = [{"x1": float(i % 5), "x2": float(i * i % 7), "y": i % 5 * (1 + 0.1 * (i // 7)) + 0.1 * (i % 3), "b_x1": "mine",
             "wkt": f"POLYGON(({i % 7} {30 + i // 7},{i % 7 + 1} {30 + i // 7},{i % 7 + 1} {31 + i // 7},{i % 7} {31 + i // 7},"
                    f"{i % 7} {30 + i // 7}))"} for i in range(49)]
    given = {"INPUT": layer(rows), "DEPENDENT": "y", "EXPLANATORY": ["x1", "x2"]}
    for target in ("memory:", str(tmp_path / "gwr.gpkg")):
        result = load("gwr", given, {"OUTPUT": target})["OUTPUT"]
        manager = result.styleManager()
        assert manager.currentStyle() == "Coefficient of x1"
        assert set(manager.styles()) == {"Coefficient of x1", "Coefficient of x2", "Local R²", "Standardised residual"}
        # the input had a b_x1 already: the new one has a number, and its mask has none
        expressions = [rule.filterExpression() for rule in result.renderer().rootRule().children()]
        assert all('"b_x1_2"' in text for text in expressions)
        assert '"s_x1"' in expressions[-2]
        for style in manager.styles():
            manager.setCurrentStyle(style)
            assert "#00ff00" not in drawn(result, [(i + 0.5, 30.5 + i) for i in range(7)]), style


# --- class edges --------------------------------------------------------------------------------------------------

def edges(style, values):
    from carbonbalance.algorithms.bridge import styles

    return styles.breaks(style, sorted(values))


def test_edges_hold_every_value_and_part_at_the_centre(qgis_app):
    from carbonbalance.algorithms.bridge import styles

    for values in ([-3.0, -1.0, 2.0, 4.0], [5.0, 6.0, 7.0], [-2.0, -1.0], [0.0], [0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 9.0],
                   [-1e9, 1e-9, 3.0], list(range(-50, 60))):
        for style in (styles.diverging("v"), styles.diverging("v", reverse=True), styles.sequential("v")):
            made = edges(style, map(float, values))
            assert all(any(low <= v <= high for low, high, _ in made) for v in values), values
            assert all(a[1] <= b[0] for a, b in zip(made, made[1:]))
            if style.kind == "diverging":
                low_side, high_side = (RED_SIDE, BLUE_SIDE) if style.reverse else (BLUE_SIDE, RED_SIDE)
                for low, high, colour in made:
                    assert colour in (low_side if high <= 0 and low < 0 else high_side)


def test_quantile_edges_by_hand(qgis_app):
    """0 … 60 in six classes of ten."""
    from carbonbalance.algorithms.bridge import styles

    made = edges(styles.sequential("v"), [float(v) for v in range(61)])
    assert [(a, b) for a, b, _ in made] == [(10.0 * i, 10.0 * i + 10) for i in range(6)]
    assert [c for _, _, c in made] == list(styles.SEQUENTIAL)


def test_standard_deviations_have_fixed_edges(qgis_app):
    from carbonbalance.algorithms.bridge import styles

    made = edges(styles.deviations("v"), [-2.7, 0.1, 1.6])
    assert [(a, b) for a, b, _ in made] == [(-2.7, -2.5), (-2.5, -1.5), (-1.5, -0.5), (-0.5, 0.5), (0.5, 1.5), (1.5, 1.6)]
    assert [c for *_, c in made] == list(styles.DEVIATION_COLOURS[:-1])
    assert edges(styles.deviations("v"), [2.0, 2.0]) == [(2.0, 2.0, styles.DEVIATION_COLOURS[5])]


def test_labels_of_edges(qgis_app):
    from carbonbalance.algorithms.bridge import styles

    assert [styles._say(v) for v in (0.0, 0.012345, 12.345, 999.4, 1234.5, -8470000.0)] == [
        "0", "0.0123", "12.3", "999", "1,230", "-8,470,000"]


def test_every_kind_of_style_draws(layer):
    from carbonbalance.algorithms.bridge import styles

    rows = [{"v": v, "k": k, "year": y} for v, k, y in ((-5.0, "x", 2000), (5.0, "y", 2010), (50.0, "z", 2021))]
    for style, colours in (
            (styles.diverging("v"), ["#053061", "#f4a582", "#67001f"]), (styles.sequential("v"), None),
            (styles.classes("k", [("x", "X", "#112233"), ("y", "Y", "#445566"), ("z", "Z", "#778899")]),
             ["#112233", "#445566", "#778899"]),
            (styles.ordered("k", ["x", "y", "z"]), ["#2166ac", "#fcae91", "#67000d"])):
        made = layer(rows)
        styles.apply(made, style)
        found = drawn(made, middles(3))
        assert len(set(found)) == 3, style
        if colours is not None and style.kind != "diverging":
            assert found == colours
        assert "#00ff00" not in found
    years = layer(rows)
    styles.apply(years, styles.per_year("year"))
    # outlines only: the areas of different years lie over each other
    assert drawn(years, middles(3)) == ["#00ff00"] * 3
    assert [c.value() for c in years.renderer().categories()] == [2000, 2010, 2021]
