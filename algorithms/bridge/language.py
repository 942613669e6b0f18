"""The user's language: every text for a person passes here, in one context, so that the same words read the same everywhere."""

from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import CoreError, Message

CONTEXT = "carbonbalance"
"""Of all texts; ``tools/translations.py`` collects them under this name."""

_english = {}


def tr(text):
    """Translate a text; ``make translations`` finds it where it is written out in the call."""
    said = QCoreApplication.translate(CONTEXT, text)
    _english[said] = text
    return said


def sentence(message):
    """Translate words of core: the template, and those of its values that are words too."""
    if isinstance(message, CoreError):
        message = message.message
    if not isinstance(message, Message):
        return tr(message)
    said = tr(message.template)
    values = {name: sentence(value) if isinstance(value, (Message, CoreError)) else value
              for name, value in message.values.items()}
    return said.format(**values) if values else said


def words(text):
    """Translate words of core that may be missing (a column's label, the name of a class)."""
    return sentence(text) if text else text


def english(text):
    """What a text was before :func:`tr`; records are kept in English, so that a report of any language reads them."""
    return _english.get(text, text)
