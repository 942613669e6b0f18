"""One computation for each year of a table, or one for all years together; a year that fails does not stop the others."""

from .errors import Message, Note, SectionError, Warn, first
from .magnitudes import name_rows
from .progress import part, silent
from .tables import by_year


def each_section(work, known, years, flags, labels=None, pool=False, progress=silent, reason="no_value"):
    """Run ``work`` on the rows of each year that have all values.

    Parameters
    ----------
    work : callable
        Takes year, rows, the words for a sentence ("The layer" or the year) and a progress; raises
        :class:`errors.SectionError` where these rows cannot be used.
    known : ndarray of bool, shape (n,)
        Rows that have all values.
    years : ndarray of int or None
    flags : core.tables.Flags
    labels : sequence of str, optional
    pool : bool
        All years are one section.
    progress : callable
    reason : str or None
        Flag of the other rows; None where they have one already.

    Returns
    -------
    list of (int or None)
        Years that are computed, ascending.
    tuple of Note
        On the years that are not, and the rows left out.

    Raises
    ------
    SectionError
        If no year can be computed: the reason of the first.
    """
    if reason:
        flags.add(~known, reason)
    cuts = list(by_year(None if pool else years, len(known)))
    done, faults = [], []
    for number, (year, rows) in enumerate(cuts):
        inner = part(progress, number / len(cuts), (number + 1) / len(cuts))
        inner(0.0)
        rows = rows[known[rows]]
        try:
            work(year, rows, Message("The layer") if year is None else year, inner)
        except SectionError as fault:
            flags.add(rows, fault.reason)
            faults.append((year, fault))
        else:
            done.append(year)
    if not done:
        raise faults[0][1]
    notes = tuple(Warn("{year} is not computed: {why}", year=year, why=fault) for year, fault in faults)
    missing = (~known).nonzero()[0]
    if len(missing):
        notes += (Note("{count} of {all} rows lack a usable value and take no part ({first}).", count=len(missing),
                       all=len(known), first=first(name_rows(labels, missing))),)
    if len(done) > 1:
        notes += (Note("The headline numbers are those of {year}, the last year.", year=done[-1]),)
    return done, notes


def need_units(rows, least, when, what):
    """Refuse a section of too few units."""
    if len(rows) < least:
        raise SectionError("few_units", "{when} has {n} units with all values, but {what} needs {least} or more.", when=when,
                           n=len(rows), what=what, least=least)
