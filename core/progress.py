"""How core talks during a run: one callable, ``progress(fraction, note="")``.

The callable raises :class:`core.errors.Cancelled` when the user has stopped the run, so calling it often is
what makes a step cancellable.
"""


def silent(fraction, note=""):
    """Progress that nobody watches."""


def part(progress, start, end):
    """Map a sub-task's 0…1 onto ``start``…``end`` of the whole.

    Parameters
    ----------
    progress : callable
        The progress of the whole.
    start, end : float
        Fractions of the whole at which the sub-task begins and ends.

    Returns
    -------
    callable
        The progress to hand to the sub-task.
    """

    def inner(fraction, note=""):
        progress(start + (end - start) * fraction, note)

    return inner
