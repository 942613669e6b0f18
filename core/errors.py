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


class ClusterError(CoreError):
    """The workers of a cluster failed for a reason of their own."""


class Cancelled(Exception):
    """The user stopped the run."""


def one_line(reason):
    """What a library gives as a reason, without its line breaks, so that it fits into a sentence."""
    return " ".join(str(reason).split()) or "?"


class UnitYear(str):
    """Name of a row of a panel: its unit and its year.

    Parameters
    ----------
    unit : str
    year : int
    """

    def __new__(cls, unit, year):
        name = super().__new__(cls, f"{unit} {year}")
        name.unit, name.year = unit, year
        return name

    def __getnewargs__(self):
        return self.unit, self.year


def listed(items, between=", "):
    """Name things one after the other, for a sentence.

    Parameters
    ----------
    items : iterable
    between : str

    Returns
    -------
    Message
        ``"a, b, c"``, which other languages put together with their own marks.
    """
    named = {f"item{i}": item if isinstance(item, Message) else str(item) for i, item in enumerate(items)}
    return Message(between.join(f"{{{name}}}" for name in named), **named)


def first(items, most=3, between=", "):
    """Name the first few of many, for a sentence.

    Parameters
    ----------
    items : iterable
        Things to name, in reading order; a unit of a panel is named once, with its years.
    most : int
        How many are named.
    between : str

    Returns
    -------
    Message
        ``"a, b, c …"``, with the ellipsis only where more follow.
    """
    items = _by_unit(items)
    found = listed(items[:most], between)
    return Message(found.template + " …", **found.values) if len(items) > most else found


def in_year(what, year):
    """What is said of a year, or of the whole where there is no year (None)."""
    return what if year is None else Message("{year}: {what}", year=year, what=what)


def at_years(years):
    """Years in brackets, to stand behind a word; empty where there are none (None)."""
    years = [year for year in years if year is not None]
    return Message(" ({first})", first=first(spans(years), 5)) if years else ""


def _by_unit(items):
    """Things to name, where several rows of one unit become one: a (2000, 2010)."""
    found, years = [], {}
    for item in items:
        if not isinstance(item, UnitYear):
            found.append(item)
        elif item.unit in years:
            years[item.unit].append(item.year)
        else:
            years[item.unit] = [item.year]
            found.append(item)
    return [Message("{unit} ({years})", unit=item.unit, years=first(spans(years[item.unit])))
            if isinstance(item, UnitYear) and len(set(years[item.unit])) > 1 else item for item in found]


def spans(years):
    """Years, or other whole numbers, in order, with three and more in a row as one range: 2000–2005."""
    runs = []
    for year in sorted(set(years)):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    for run in runs:
        yield from [f"{run[0]}–{run[-1]}"] if len(run) > 2 else run
