"""The cross-sections of a layer: for each year its units with a value, in canonical order, and their weights."""

from dataclasses import dataclass

import numpy as np

from ..columns import INTEGER, Column
from ..errors import DataError, Message, Note, Warn, first
from ..magnitudes import name_rows
from ..options import Islands
from ..progress import part
from ..tables import by_year
from ..weights import SpatialWeights

NEIGHBOURS = Column("n_nbrs", "Neighbours", kind=INTEGER, about="Without the unit itself.")
LEAST_UNITS = 4
"""Below four units the variance of the statistics does not exist."""
CONSTANT = 1e-12
"""Spread relative to the largest value that is rounding, and no difference between units."""


@dataclass(frozen=True)
class Section:
    """One year.

    Attributes
    ----------
    year : int or None
    rows : ndarray of int
        Rows with a value and a place, in canonical order.
    weights : SpatialWeights or None
        Weights between these rows; none where the year cannot be computed.
    fault : DataError or None
        Why it cannot.
    """

    year: int
    rows: np.ndarray
    weights: SpatialWeights = None
    fault: DataError = None


def sections(neighbourhoods, columns, years, flags, progress, names=None):
    """Cut the rows into years.

    Parameters
    ----------
    neighbourhoods : core.weights.Neighbourhoods
    columns : tuple of ndarray of float
        A row that lacks one of them is left out.
    years : ndarray of int or None
    flags : core.tables.Flags
        Gets ``no_geometry``, ``no_value``, ``few_units``, ``constant``, ``no_links``.
    progress : callable
    names : sequence of str, optional
        Of the columns, for the sentence on one that does not vary in a year.

    Yields
    ------
    Section
        In ascending order of the years; consecutive years with the same units share their weights.
    callable
        Progress of this section.
    """
    located = neighbourhoods.located
    valued = np.logical_and.reduce([np.isfinite(column) for column in columns])
    flags.add(~located, "no_geometry")
    flags.add(~valued, "no_value")
    cuts = list(by_year(years, len(located)))
    for number, (year, rows) in enumerate(cuts):
        inner = part(progress, number / len(cuts), (number + 1) / len(cuts))
        inner(0.0)
        rows = neighbourhoods.order(rows[located[rows] & valued[rows]], *columns)
        fault = _fault(rows, columns, Message("The layer") if year is None else year, flags, names)
        weights = None
        if fault is None:
            try:
                weights = neighbourhoods.at(rows)
            except DataError as error:
                if neighbourhoods.islands is Islands.REFUSE:
                    raise
                flags.add(rows, "no_links")
                fault = error
        yield Section(year, rows, weights, fault), inner


def _fault(rows, columns, when, flags, names):
    """Why these rows have no pattern; None if they can have one."""
    if len(rows) < LEAST_UNITS:
        flags.add(rows, "few_units")
        return DataError("{when} has {n} units with a value and a geometry, but a spatial pattern needs at least "
                         "{least}.", when=when, n=len(rows), least=LEAST_UNITS)
    constant = [np.ptp(column[rows]) <= CONSTANT * np.abs(column[rows]).max() for column in columns]
    if any(constant):
        flags.add(rows, "constant")
        if names is not None:
            return DataError("{when} has the same value of {name} in all {n} units, so nothing can be learned from it.",
                             when=when, name=names[constant.index(True)], n=len(rows))
        return DataError("{when} has the same value in all {n} units, so there is no pattern to measure.",
                         when=when, n=len(rows))
    return None


def deviations(x):
    """Deviations from the mean in units of the largest one, so that no square leaves the range of numbers."""
    x = x / np.abs(x).max()
    z = x - x.mean()
    z = z / np.abs(z).max()
    z[np.abs(z) <= np.finfo(float).eps] = 0.0
    return z


class Report:
    """What the notes of a run say about its weights and its years, gathered section by section.

    Parameters
    ----------
    labels : sequence of str or None
        Names of the rows.
    """

    def __init__(self, labels):
        self._labels = labels
        self._faults = []
        self._weights = None
        self._year = None
        self._sizes = []

    def add(self, section):
        """Enter a section; return whether it can be computed."""
        if section.fault is not None:
            self._faults.append(section)
            return False
        if section.weights is not self._weights:
            self._sizes.append(section.weights.n)
        self._weights, self._year = section.weights, section.year
        return True

    def notes(self, flags):
        """Sentences on the weights, the years that failed and the rows left out.

        Raises
        ------
        DataError
            If no year can be computed: the reason of the first.
        """
        if self._weights is None:
            raise self._faults[0].fault
        notes = self._weights.notes
        if len(self._sizes) > 1 and notes:
            notes += (Note("The years differ in their units with a value ({least} to {most}); the sentence on the "
                           "weights is that of {year}.", least=min(self._sizes), most=max(self._sizes),
                           year=self._year),)
        for section in self._faults:
            notes += (Warn("{year} is not computed: {why}", year=section.year, why=section.fault),)
        reasons = flags.array()
        out = np.flatnonzero([bool(r) and ("no_value" in r or "no_geometry" in r) for r in reasons])
        if len(out):
            notes += (Note("{count} of {all} rows have no value or no geometry and take no part ({first}).",
                           count=len(out), all=len(reasons), first=first(name_rows(self._labels, out))),)
        return notes
