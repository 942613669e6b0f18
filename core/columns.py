"""A result column: its name, unit and meaning, said once and read by sinks, styles, reports and the reference."""

from dataclasses import dataclass, replace

REAL, INTEGER, TEXT = "real", "integer", "text"


@dataclass(frozen=True)
class Column:
    """One field of a result.

    Attributes
    ----------
    name : str
        Field name: at most 10 lower-case ASCII letters, digits or underscores, so that it survives a Shapefile.
    label : str
        Words for a person (alias, legend, table head), without the unit.
    unit : str
        Unit as printed, empty for a pure number or text.
    kind : str
        ``real``, ``integer`` or ``text``.
    about : str
        One sentence for the reference, where the label does not say it all.
    """

    name: str
    label: str
    unit: str = ""
    kind: str = REAL
    about: str = ""

    def named(self, name, label=None):
        """Return the same column under another name (a family such as ``<prefix>sum``)."""
        return replace(self, name=name, label=label or self.label)


FLAG = Column("flag", "Why a value is missing", kind=TEXT,
              about="Reasons, separated by “; ”, why a value of this row is NULL or needs care.")
YEAR = Column("year", "Year", kind=INTEGER)
N_UNITS = Column("n_units", "Number of units", kind=INTEGER)
"""In tables of sums and counts."""
N = N_UNITS.named("n")
"""In tables of statistics."""


def short_name(stem, suffix, taken=(), prefix=""):
    """Shorten ``stem`` so that ``prefix + stem + suffix`` fits ten characters and is not yet taken.

    Parameters
    ----------
    stem : str
        The user's field name or a letter, of any script.
    suffix : str
        Fixed ending such as ``_cagr``.
    taken : collection of str
        Names in use.
    prefix : str
        Fixed beginning such as ``se_``.

    Returns
    -------
    str
        A name of at most 10 lower-case ASCII characters. A stem without any ASCII letter becomes ``v``; a clash
        is solved by a digit.
    """
    clean = "".join(c for c in stem.lower() if c.isascii() and (c.isalnum() or c == "_")).strip("_") or "v"
    room = 10 - len(suffix) - len(prefix)
    name = prefix + clean[:room] + suffix
    number = 2
    while name in taken:
        name = prefix + clean[: room - len(str(number))] + str(number) + suffix
        number += 1
    return name
