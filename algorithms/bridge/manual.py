"""Where the manual stands on this computer: the pages that came with the plugin, or those of a checkout."""

from . import settings
from .groups import ROOT

FOLDERS = (("docs/site", "html"), ("build/site", "html"), ("docs", "md"))
"""In the zip; of ``make site``; as it is written. With the kind of their pages."""


def page(step):
    """Address of the page of a step, in Chinese in a Chinese QGIS; empty where there is none."""
    languages = ("zh/", "") if settings.qgis_language() == settings.CHINESE else ("",)
    for folder, kind in FOLDERS:
        for language in languages:
            path = ROOT / folder / f"{language}steps" / f"{step}.{kind}"
            if path.is_file():
                return path.as_uri()
    return ""
