"""What a step does when something goes wrong that nobody foresaw, and when packages or memory are missing."""

import pytest
from qgis.core import QgsApplication, QgsProcessingException


@pytest.fixture
def broken(qgis_app, monkeypatch):
    """Make ``sequestration`` fail with an error of our choice, after it has written its result."""
    from carbonbalance.algorithms.inventory.sequestration import Sequestration

    def inner(error):
        whole = Sequestration.run_step

        def run_step(self, inputs, outputs, progress):
            whole(self, inputs, outputs, progress)
            raise error

        monkeypatch.setattr(Sequestration, "run_step", run_step)

    return inner


@pytest.fixture
def log(qgis_app):
    """What goes to the log panel, as (tag, text)."""
    said = []

    def keep(text, tag, level):
        said.append((tag, text))

    QgsApplication.messageLog().messageReceived.connect(keep)
    yield said
    QgsApplication.messageLog().messageReceived.disconnect(keep)


@pytest.mark.parametrize("debug", [False, True])
def test_an_unforeseen_error(debug, broken, layer, run, log, monkeypatch, capsys, tmp_path):
    """One sentence for the user, the trace for the log panel, and for stderr only where a developer asks for it."""
    monkeypatch.delenv("CARBONBALANCE_DEBUG", raising=False)
    if debug:
        monkeypatch.setenv("CARBONBALANCE_DEBUG", "1")
    broken(ZeroDivisionError("division by nought"))
    target = tmp_path / "o.gpkg"
    with pytest.raises(QgsProcessingException) as caught:
        run("sequestration", {"INPUT": layer([{"npp": 1.0}]), "NPP": "npp", "OUTPUT": str(target)})
    sentence = str(caught.value)
    assert "stopped on an unforeseen error (ZeroDivisionError: division by nought)" in sentence
    assert "\n" not in sentence
    assert not target.exists(), "what was written before the error is taken away"
    assert any(tag == "Carbon Balance" and "Traceback" in text and "run_step" in text for tag, text in log)
    assert ("Traceback" in capsys.readouterr().err) == debug


def test_memory_that_does_not_suffice(broken, layer, refusal):
    broken(MemoryError())
    assert "The memory of this computer does not suffice for Carbon sequestration from NPP" in refusal(
        "sequestration", {"INPUT": layer([{"npp": 1.0}]), "NPP": "npp", "OUTPUT": "memory:"})


@pytest.mark.parametrize("step", ["lmdi", "concentration"])
def test_a_page_that_cannot_be_written_takes_the_rest_along(step, layer, refusal, tmp_path):
    """Whole or not at all: the layer that stood already is removed."""
    pytest.importorskip("matplotlib")
    source = layer([{"code": "a", "year": y, "c": c, "g": 2.0} for y, c in ((2000, 1.0), (2010, 2.0))])
    given = {"INPUT": source, "UNIT_ID": "code", "YEAR": "year", "OUTPUT_HTML": "/proc/page.html"}
    more = {"lmdi": {"IDENTITY": "C = C/G * G", "C": "c", "G": "g", "OUTPUT": str(tmp_path / "o.gpkg")},
            "concentration": {"VALUE": "c", "OUTPUT_TABLE": str(tmp_path / "o.csv")}}[step]
    assert "/proc/page.html" in refusal(step, {**given, **more})
    assert list(tmp_path.iterdir()) == []
