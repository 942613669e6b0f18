"""What the user has set for the whole provider: environment variables, and the options of Processing by the same names."""

import os

from qgis.core import QgsApplication

from ...core import parallel
from ...core.errors import ParameterError

ENGLISH, CHINESE = "en", "zh"
SCHEDULER, THREADS, LANGUAGE = "CARBONBALANCE_SCHEDULER", "CARBONBALANCE_THREADS", "CARBONBALANCE_LANGUAGE"
LANGUAGES = {"English": ENGLISH, "中文": CHINESE}
"""What the option of the language offers beside that of QGIS."""


def setting(name):
    """Text of a setting: the environment's, else that of the options; empty where there is none."""
    named = os.environ.get(name, "").strip()
    if named:
        return named
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:
        return ""
    value = ProcessingConfig.getSetting(name, readable=True)
    return "" if value is None else str(value).strip()


def qgis_language():
    """Language of QGIS: Chinese, or English for all others."""
    return CHINESE if QgsApplication.locale().lower().startswith("zh") else ENGLISH


def report_language():
    """Language of reports that are not asked for in another: the one set, else that of QGIS."""
    named = setting(LANGUAGE)
    named = LANGUAGES.get(named, named.lower())
    return named if named in (ENGLISH, CHINESE) else qgis_language()


def threads():
    """Let the work inside run in as many threads as are set; 0 or nothing: the cores of this computer, eight at most."""
    given = setting(THREADS) or "0"
    if not given.isdecimal():
        raise ParameterError("The number of threads is set to “{given}” ({name}); give a whole number, or 0 for the cores of "
                             "this computer.", given=given, name=THREADS)
    return parallel.threads(int(given))
