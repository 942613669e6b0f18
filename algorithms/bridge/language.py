"""The user's language: every text for a person passes here, in one context, so that the same words read the same everywhere.

Records and reports do not follow QGIS: a record is kept in English, and a report has a language of its own.
"""

import contextlib
import functools
import threading
from pathlib import Path

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTranslator

from ...core.errors import CoreError, Message

CONTEXT = "carbonbalance"
"""Of all texts; ``tools/translations.py`` collects them under this name."""
FOLDER = Path(__file__).resolve().parents[2] / "provider" / "i18n"
CATALOGUES = {"zh": "zh_CN"}
"""Language → catalogue. Chinese of every region reads the simplified one, which is nearer than English."""

_COMMA = QT_TRANSLATE_NOOP("carbonbalance", ", ")
_SEMICOLON = QT_TRANSLATE_NOOP("carbonbalance", "; ")
"""Marks between the things of a list."""
_BRACKETS = QT_TRANSLATE_NOOP("carbonbalance", "{text} ({more})")
_LIST = "{item0}"
"""Begins the template of a list, as :func:`core.errors.listed` makes it."""

_here = threading.local()


def load(locale):
    """Open the catalogue of a locale such as ``zh_CN``; None where there is none."""
    name = CATALOGUES.get(locale[:2].lower())
    translator = QTranslator()
    return translator if name and translator.load(str(FOLDER / f"carbonbalance_{name}.qm")) else None


def tr(text):
    """Translate a text; ``make translations`` finds it where it is written out in the call."""
    say = getattr(_here, "say", None)
    return say(text) if say else QCoreApplication.translate(CONTEXT, text)


@contextlib.contextmanager
def speaking(language):
    """Let :func:`tr` give texts of a language in this thread: English for what is kept, that of a report for what it says."""
    before = getattr(_here, "say", None)
    _here.say = speaker(language)
    try:
        yield
    finally:
        _here.say = before


def sentence(message, say=tr):
    """Translate words of core: the template, and those of its values that are words too."""
    if isinstance(message, CoreError):
        message = message.message
    if not isinstance(message, Message):
        return say(message)
    template = message.template
    if template.startswith(_LIST):
        said = template.replace(", ", say(_COMMA)).replace("; ", say(_SEMICOLON))
    else:
        said = say(template)
    values = {name: sentence(value, say) if isinstance(value, (Message, CoreError)) else value
              for name, value in message.values.items()}
    return said.format(**values) if values else said


def words(text):
    """Translate words of core that may be missing (a column's label, the name of a class)."""
    return sentence(text) if text else text


def listed(things, say=tr):
    """Put the things of a list one after the other, with the comma of the language."""
    return say(_COMMA).join(things)


def bracketed(text, more):
    """A text and what stands in brackets behind it."""
    return tr(_BRACKETS).format(text=text, more=more)


def joined(*sentences):
    """Put sentences one after the other; Chinese ones need no blank between them."""
    return " ".join(sentences).replace("。 ", "。")


def speaker(language):
    """A function that says an English text in a language, whatever that of QGIS."""
    catalogue = _catalogue(language)
    if catalogue is None:
        return str
    # PyQt would read a str as ASCII here
    return lambda text: catalogue.translate(CONTEXT, text.encode()) or text


_catalogue = functools.lru_cache(maxsize=None)(load)
