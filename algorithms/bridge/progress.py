"""Talk of a run: core's progress callable over a QgsProcessingFeedback, and translated sentences."""

import time

from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import Cancelled, Warn


def sentence(message):
    """Translate a core message: its template in the context ``core``, then its values."""
    return QCoreApplication.translate("core", message.template).format(**message.values)


def words(text):
    """Translate a word of core (a column's label, a class name)."""
    return QCoreApplication.translate("core", text) if text else text


def say(feedback, note):
    """Push a note to the log, as a warning where it is one."""
    if isinstance(note, Warn):
        feedback.pushWarning(sentence(note))
    else:
        feedback.pushInfo(sentence(note))


class FeedbackProgress:
    """``progress(fraction, note="")`` over a feedback; raises Cancelled once the user has stopped the run."""

    INTERVAL = 0.1
    """Seconds between two updates of the bar: a signal for each call would cost more than the work."""

    def __init__(self, feedback):
        self.feedback = feedback
        self._next = 0.0

    def __call__(self, fraction, note=""):
        if self.feedback.isCanceled():
            raise Cancelled
        now = time.monotonic()
        if note:
            self.feedback.setProgressText(note)
        if now >= self._next or fraction >= 1:
            self.feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
            self._next = now + self.INTERVAL
