"""Sentences that reach a person: errors that end a run, and notes that go with a result.

The template is kept apart from its values, so that the bridge can translate it.
"""


class Message(str):
    """Words for a person, with named values: a sentence, a label, or a part of one.

    It is the English text, and holds what is needed to say it in another language.

    Parameters
    ----------
    template : str
        English text with ``{name}`` fields, in the form of :meth:`str.format`.
    **values
        Values of the fields; those that are messages or errors of core are translated in their turn, others stay.
    """

    def __new__(cls, template, **values):
        message = super().__new__(cls, template.format(**values) if values else template)
        message.template, message.values = template, values
        return message

    def __getnewargs_ex__(self):
        return (self.template,), self.values


class Note(Message):
    """Something that the reader of a result should know."""


class Warn(Note):
    """Something that the reader of a result should check before using it."""


class CoreError(Exception):
    """The work cannot be done: what is wrong, where, and what to do, in one sentence."""

    def __init__(self, template, **values):
        self.message = Message(template, **values)
        super().__init__(str(self.message))

    def __reduce__(self):
        # the worker of a cluster sends its refusal home with the values apart, for the translation
        return _again, (type(self), self.message.template, self.message.values)


def _again(kind, template, values):
    return kind(template, **values)


class DataError(CoreError):
    """The data cannot be used."""


class SectionError(DataError):
    """One year cannot be computed; the others may.

    Parameters
    ----------
    reason : str
        Word for the flags of its rows.
    template : str
    **values
    """

    def __init__(self, reason, template, **values):
        super().__init__(template, **values)
        self.reason = reason

    def __reduce__(self):
        return _again, (DataError, self.message.template, self.message.values)


class ParameterError(CoreError):
    """The parameters contradict each other or the data."""


class Cancelled(Exception):
    """The user stopped the run."""


def one_line(reason):
    """What a library gives as a reason, without its line breaks, so that it fits into a sentence."""
    return " ".join(str(reason).split()) or "?"


def first(items, most=3, between=", "):
    """Name the first few of many, for a sentence.

    Parameters
    ----------
    items : iterable
        Things to name, in reading order.
    most : int
        How many are named.
    between : str

    Returns
    -------
    Message
        ``"a, b, c …"``, with the ellipsis only where more follow.
    """
    items = list(items)
    named = {f"item{i}": item if isinstance(item, Message) else str(item) for i, item in enumerate(items[:most])}
    return Message(between.join(f"{{{name}}}" for name in named) + (" …" if len(items) > most else ""), **named)
