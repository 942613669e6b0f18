"""One QGIS for all tests of this folder, with a throw-away profile."""

import os
import sys
import tempfile

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the tests read English
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="carbonbalance-profile-")

qgis_core = pytest.importorskip("qgis.core")
pytest.register_assert_rewrite("border_worlds", "page_reader")
for folder in ("/usr/share/qgis/python/plugins", "/usr/share/qgis/python"):
    if folder not in sys.path:
        sys.path.append(folder)


@pytest.fixture(scope="session")
def qgis_app():
    """A QgsApplication with Processing and the plugin's provider."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    QgsApplication.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from carbonbalance import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield application
    plugin.unload()


class Feedback(qgis_core.QgsProcessingFeedback):
    """Feedback that keeps what was said, and can stop a run at a given progress."""

    def __init__(self, stop_at=None):
        super().__init__(False)
        self.said, self.warned, self.refused, self.reached = [], [], [], []
        self.stop_at = stop_at
        self.progressChanged.connect(self._progress)

    def _progress(self, value):
        self.reached.append(value)
        if self.stop_at is not None and value >= self.stop_at:
            self.cancel()

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.warned.append(warning)

    def reportError(self, error, fatalError=False):
        self.refused.append(error)


@pytest.fixture
def run(qgis_app):
    """Run a step of the provider as Processing does; returns results, and the feedback as ``run.feedback``."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    def inner(step, parameters, feedback=None):
        inner.feedback = feedback or Feedback()
        inner.context = QgsProcessingContext()
        inner.context.setProject(QgsProject.instance())
        identity = step if ":" in step else f"carbonbalance:{step}"
        return processing.run(identity, parameters, feedback=inner.feedback, context=inner.context)

    return inner


@pytest.fixture
def feedback():
    """Class of the feedback, to make one that stops a run."""
    return Feedback


def make_layer(rows, crs="EPSG:4326", name="units", geometry="Polygon", kinds=None):
    """Memory layer of unit squares side by side: ``rows`` is a list of dicts, one field for each key.

    Parameters
    ----------
    rows : list of dict
        Values; None is NULL. The key ``wkt`` gives a geometry of its own, or None for none.
    kinds : dict
        Field → "text", "real" or "integer" where the first value does not tell.
    """
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    fields = [k for k in rows[0] if k != "wkt"]
    spec = []
    for field in fields:
        sample = next((r[field] for r in rows if r[field] is not None), None)
        kind = (kinds or {}).get(field) or ("text" if isinstance(sample, str) else
                                            "integer" if isinstance(sample, int) else "real")
        spec.append(f"field={field}:{ {'text': 'string(80)', 'real': 'double', 'integer': 'integer'}[kind]}")
    layer = QgsVectorLayer(f"{geometry}?crs={crs}&" + "&".join(spec), name, "memory")
    features = []
    for i, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([row[f] for f in fields])
        wkt = row.get("wkt", f"POLYGON(({i} 30,{i + 1} 30,{i + 1} 31,{i} 31,{i} 30))")
        if wkt and geometry != "NoGeometry":
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    assert added
    layer.updateExtents()
    return layer


def one_sentence(error):
    """Text of a refusal, once it is known to be fit for a person: one line, and no trace of the program.

    QGIS puts a line of its own before what the parameters' check says.
    """
    text = str(error).removeprefix("Unable to execute algorithm\n").strip()
    assert len(text) > 20, text
    for slip in ("\n", "Traceback", "unforeseen", "Error(", "<class", "NoneType", "  ", "{", "}"):
        assert slip not in text, text
    return text


@pytest.fixture
def refusal(run):
    """Run a step that has to refuse; returns its sentence."""
    from qgis.core import QgsProcessingException

    def inner(step, parameters, feedback=None):
        with pytest.raises(QgsProcessingException) as caught:
            run(step, parameters, feedback)
        return one_sentence(caught.value)

    return inner


@pytest.fixture(scope="session")
def layer(qgis_app):
    """Maker of memory layers."""
    return make_layer


@pytest.fixture(scope="session")
def columbus(shared, qgis_app):
    """Columbus, with its own file of 49 polygons; it has no CRS, so it gets a metric one."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

    source = QgsVectorLayer(str(shared / "spatial_autocorrelation" / "columbus" / "columbus.shp"), "columbus", "ogr")
    source.setCrs(QgsCoordinateReferenceSystem("EPSG:32650"))
    return source


@pytest.fixture(scope="module")
def folder(request, qgis_app, tmp_path_factory):
    """Folder of the results of the published study that the file of tests names as STUDY."""
    from published import run_study

    pytest.importorskip("matplotlib")
    return run_study(request.module.STUDY, tmp_path_factory.mktemp(f"study{request.module.STUDY}"))


@pytest.fixture(scope="session")
def rows_of():
    """Rows of a result as dicts, NULL as None."""
    from qgis.core import QgsVectorLayer

    def inner(result):
        source = QgsVectorLayer(result, "result", "ogr") if isinstance(result, str) else result
        assert source.isValid(), result
        names = [f.name() for f in source.fields()]
        return [{n: (None if v is None or (hasattr(v, "isNull") and v.isNull()) else v)
                 for n, v in zip(names, f.attributes())} for f in source.getFeatures()]

    return inner


@pytest.fixture
def case(layer, raster, rows_of, tmp_path):
    """Maker of cases of the border matrix: one step on one set of rows."""
    from border_worlds import Case

    def inner(recipe, **more):
        return Case(recipe, layer, raster, rows_of, tmp_path / "栅格 rasters", **more)

    return inner


@pytest.fixture
def answers(run):
    """Run a case into memory and compare it with the right answer; returns the results of the run."""
    from border_worlds import shapes_of

    def inner(case, **more):
        results = run(case.recipe.step, case.parameters(**more))
        case.check(case.result(results), shapes_of(results[case.recipe.target]) if case.recipe.origin else None)
        return results

    return inner


@pytest.fixture
def grid_case(layer, rows_of, tmp_path):
    """Maker of cases of the border matrix: one step on one set of rasters."""
    from border_grids import GridCase

    def inner(recipe, **more):
        return GridCase(recipe, layer, rows_of, tmp_path / "栅格 rasters", **more)

    return inner
