"""The provider's options: where they stand, what they change, and that the environment goes over them."""

import pytest

pytest.importorskip("processing")
from carbonbalance.algorithms.bridge import settings
from carbonbalance.core import parallel
from qgis.core import QgsApplication, QgsProcessingException


@pytest.fixture
def options(qgis_app, monkeypatch):
    """Sets an option (a choice by its number), which is as it was after the test; none comes from the environment."""
    from processing.core.ProcessingConfig import ProcessingConfig

    names = (settings.SCHEDULER, settings.THREADS, settings.LANGUAGE)
    held = {name: ProcessingConfig.getSetting(name) for name in names}
    for name in names:
        monkeypatch.delenv(name, raising=False)
    yield ProcessingConfig.setSettingValue
    for name, value in held.items():
        ProcessingConfig.setSettingValue(name, value)


@pytest.fixture
def threads_used(layer, run, monkeypatch):
    """Runs a step and gives the number of threads that its work may use."""
    from carbonbalance.algorithms.inventory.sequestration import Sequestration

    seen = []
    work = Sequestration.run_step

    def spy(step, *given):
        seen.append(parallel.workers())
        work(step, *given)

    monkeypatch.setattr(Sequestration, "run_step", spy)

    def used():
        run("sequestration", {"INPUT": layer([{"npp": 1.0}]), "NPP": "npp", "OUTPUT": "memory:"})
        return seen.pop()

    return used


def default_language(name):
    """Default of LANGUAGE in a dialog that is opened now."""
    step = QgsApplication.processingRegistry().algorithmById(f"carbonbalance:{name}").create()
    return step.parameterDefinition("LANGUAGE").defaultValue()


def test_threads(options, threads_used, monkeypatch):
    by_itself = parallel.workers()
    options(settings.THREADS, 13)
    assert threads_used() == 13
    assert parallel.workers() == by_itself
    monkeypatch.setenv(settings.THREADS, "1")
    assert threads_used() == 1
    monkeypatch.setenv(settings.THREADS, "0")
    assert threads_used() == by_itself


def test_threads_that_are_no_number(options, threads_used, monkeypatch):
    monkeypatch.setenv(settings.THREADS, "many")
    with pytest.raises(QgsProcessingException, match=r"“many” .*whole number"):
        threads_used()


@pytest.mark.parametrize("name", ["studyreport", "studycountybalance", "studyprefecturedrivers"])
def test_language_of_reports(options, monkeypatch, name):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "zh_CN"))
    assert default_language(name) == 1
    options(settings.LANGUAGE, 1)
    assert default_language(name) == 0
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "en_GB"))
    options(settings.LANGUAGE, 2)
    assert default_language(name) == 1
    assert settings.report_language() == "zh"
    monkeypatch.setenv(settings.LANGUAGE, "en")
    assert default_language(name) == 0
    assert settings.report_language() == "en"


def test_titles_of_the_models_are_in_the_language_of_reports(options):
    def title():
        model = QgsApplication.processingRegistry().algorithmById("carbonbalance:studycountybalance").create()
        return model.parameterDefinition("TITLE").defaultValue()

    assert title() == "County carbon balance"
    options(settings.LANGUAGE, 2)
    assert title() == "县域碳收支"
