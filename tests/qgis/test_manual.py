"""The help button: every step leads to a page that exists, in the language of QGIS."""

from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest
from carbonbalance.algorithms.bridge import manual
from qgis.core import QgsApplication


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A plugin folder with a manual, English and Chinese, whose name needs escapes."""
    root = tmp_path / "插 件 #1"
    for language in ("", "zh/"):
        (root / "docs" / "site" / f"{language}steps").mkdir(parents=True)
        (root / "docs" / "site" / f"{language}steps" / "gwr.html").touch()
    (root / "docs" / "site" / "steps" / "nep.html").touch()
    monkeypatch.setattr(manual, "ROOT", root)
    return root / "docs" / "site"


def at(address):
    """Path of a file's address."""
    return url2pathname(urlsplit(address).path)


def test_every_step_has_a_page(qgis_app):
    for step in QgsApplication.processingRegistry().providerById("carbonbalance").algorithms():
        address = step.helpUrl()
        assert address.startswith("file:///"), step.name()
        with open(at(address), encoding="utf-8") as page:
            assert f"carbonbalance:{step.name()}" in page.read()


def test_the_language_is_that_of_qgis(folder, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "en_US"))
    assert at(manual.page("gwr")) == str(folder / "steps" / "gwr.html")
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "zh-Hans"))
    assert at(manual.page("gwr")) == str(folder / "zh" / "steps" / "gwr.html")
    assert at(manual.page("nep")) == str(folder / "steps" / "nep.html"), "English where there is no Chinese page"
    assert manual.page("none") == ""
