"""Talk of a run: core's progress callable over a QgsProcessingFeedback, and notes."""

import time

from ...core.errors import Cancelled, Warn
from .language import sentence, words


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
            self.feedback.setProgressText(words(note))
        if now >= self._next or fraction >= 1:
            self.feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
            self._next = now + self.INTERVAL
