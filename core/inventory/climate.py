"""Monthly stacks: which raster is which month, what a month's values can be, and what is wrong where they cannot."""

import re
from dataclasses import dataclass

import numpy as np

from ..errors import DataError, Message, Note, Warn, first, listed
from ..magnitudes import amount

MONTHS = 12
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month; a leap year has one more in February."""
_FEBRUARY = 1
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CHINESE = ("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月")


def days_of(year=None):
    """Days of each month, as an array; February has 29 days in a leap year, 28 without a year."""
    days = np.array(DAYS, dtype=np.float64)
    if year and year % 4 == 0 and (year % 100 or year % 400 == 0):
        days[_FEBRUARY] += 1
    return days


def per_month(unit, days=None):
    """Factor and offset of each month that bring values in a ``units.Unit`` to the canonical unit."""
    days = days_of() if days is None else days
    return tuple((unit.factor * float(count) ** unit.days, unit.offset) for count in days)


# --- which raster is which month ----------------------------------------------------------------------------------

def month_order(names, what):
    """Put twelve rasters, or bands, into the order of the months by their names.

    A month is a number 1…12 that stands at the same place of each name (``ndvi_2020_03``), the last two digits of a
    year and month (``202003``, ``20200315``), the month of a year and its day (``2020061``, as MODIS names its files), or an
    English or Chinese name (``Mar``, ``三月``).

    Parameters
    ----------
    names : sequence of str
    what : str
        What they are, for the sentences.

    Returns
    -------
    order : list of int
        Position in ``names`` of each month.
    notes : tuple of Note
        Which order was taken, where that is not obvious.

    Raises
    ------
    DataError
        If there are not twelve, or their numbers name a month twice.
    """
    names = [str(n) for n in names]
    candidates = list(_numberings(names))
    complete = [m for m in candidates if sorted(m) == list(range(1, MONTHS + 1))]
    if complete:
        order = [complete[0].index(month) for month in range(1, MONTHS + 1)]
        if order == list(range(MONTHS)):
            return order, ()
        return order, (Note("{what}: put into the order of the months by their names: {names}.", what=what,
                            names=listed(names[i] for i in order)),)
    guess = max(candidates, key=lambda m: len(set(m)), default=None)
    if guess is not None and len(set(guess)) >= min(len(names), MONTHS) / 2 and len(names) > 1:
        absent = [str(m) for m in range(1, MONTHS + 1) if m not in guess]
        twice = [str(m) for m in sorted(set(guess)) if guess.count(m) > 1]
        faults = [Message("missing: {months}", months=listed(absent))] if absent else []
        faults += [Message("more than once: {months}", months=listed(twice))] if twice else []
        raise DataError("{what} needs each month once, but by the names of its {count} rasters or bands the months are "
                        "not complete ({months}); choose twelve rasters, January to December.", what=what,
                        count=len(names), months=first(faults, between="; "))
    if len(names) != MONTHS:
        raise DataError("{what} has {count} rasters or bands, and needs twelve, January to December: twelve rasters, or "
                        "one with twelve bands.", what=what, count=len(names))
    return list(range(MONTHS)), (Note("{what}: the names hold no months, so the order given is taken for January to "
                                      "December: {names}.", what=what, names=listed(names)),)


def _numberings(names):
    """Months that the names may hold, one list for each way to read them."""
    groups = [re.findall(r"\d+", name) for name in names]
    if groups and len({len(g) for g in groups}) == 1:
        # from the end: a month stands behind what it is the month of
        for place in reversed(range(len(groups[0]))):
            texts = [g[place] for g in groups]
            if len(set(texts)) == 1:
                continue
            for months in ([int(t) for t in texts if len(t) <= 2],
                           [int(t[4:6]) for t in texts if len(t) in (6, 8) and t[:2] in ("19", "20")],
                           [_month_of_day(t) for t in texts if len(t) == 7 and t[:2] in ("19", "20")]):
                if len(months) == len(names) and all(1 <= m <= MONTHS for m in months):
                    yield months
    for words in (_ENGLISH, _CHINESE):
        months = [_named(name.lower(), words) for name in names]
        if months and all(months):
            yield months


def _month_of_day(text):
    """Month of a year and its day, such as 2020061, or 0."""
    day = int(text[4:])
    return int(np.searchsorted(days_of(int(text[:4])).cumsum(), day)) + 1 if day else 0


def _named(name, words):
    """Month whose name stands in ``name``, the longest that fits (十一月 holds 一月), or 0."""
    if words is _ENGLISH:
        found = re.findall(r"(?<![a-z])(" + "|".join(words) + ")", name)
        return words.index(found[-1]) + 1 if found else 0
    fits = [word for word in words if word in name]
    return words.index(max(fits, key=len)) + 1 if fits else 0


# --- what values can be -------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Range:
    """Values that a monthly quantity has on Earth, and how to say that it has others.

    Attributes
    ----------
    name : str
    low, high : float
    fix : str
        What to do where the values are beyond: the units that are mistaken for each other, likeliest first.
    """

    name: str
    low: float
    high: float
    fix: str


NDVI = Range("NDVI", -1.001, 1.001, Message(
    "set the NDVI scale that the values are multiplied by (0.0001 for MODIS and other NDVI stored × 10,000; 1 for NDVI as it "
    "is)"))
TEMPERATURE = Range(Message("Temperature (°C)"), -90.0, 65.0, Message("choose its unit: kelvin, or 0.1 °C"))
PRECIPITATION = Range(Message("Precipitation (mm)"), 0.0, 5000.0, Message("choose its unit, or clip what is negative to zero"))
SOLAR = Range(Message("Solar radiation (MJ/m² a month)"), 0.0, 1500.0, Message("choose its unit: kJ or J instead of MJ"))
NPP = Range("NPP (g C/m²)", -4000.0, 4000.0,
            Message("choose its unit, and set its largest valid value (MODIS NPP: 32700, or 65500)"))
SUNSHINE = Range(Message("Sunshine (hours a day)"), 0.0, 24.0, Message("choose its unit: hours a month"))
SPAN = Range(Message("Range of the temperature (°C)"), 0.0, 45.0, Message(
    "give °C or kelvin, not 0.1 °C, and do not confuse the lowest with the highest temperature"))
MOST_OUT = 0.01
"""Share of the values beyond the range above which the unit must be wrong, and not single cells."""
LEAST_SOLAR = 45.0
"""MJ/m² that the brightest month has anywhere on Earth; less is a day's sum."""
LEAST_RAIN = 2.0
"""mm in the wettest month of the wettest cell: where it is less, precipitation is in metres."""
LEAST_NDVI = 0.01
"""Largest NDVI of a study, in the least case; less has been scaled twice."""


@dataclass(frozen=True)
class Tally:
    """What a block holds of one quantity.

    Attributes
    ----------
    lowest, highest : float
        Of the values within the range; NaN where there is none.
    worst : float
        Value that is farthest beyond the range, or NaN.
    count, beyond : int
        Values with data, and those of them beyond the range.
    """

    lowest: float
    highest: float
    worst: float
    count: int
    beyond: int


def convert(stacks, units):
    """Bring monthly stacks to their canonical units, in place.

    Parameters
    ----------
    stacks : sequence of ndarray, shape (months, …)
    units : sequence of sequence of (float, float)
        Factor and offset of each month of each stack; empty: the values are in these units.
    """
    for stack, pairs in zip(stacks, units):
        for month, (factor, offset) in zip(stack, pairs):
            if factor != 1:
                month *= factor
            if offset:
                month += offset


def screen(values, within):
    """Make values that cannot be no data, in place, and count them.

    Parameters
    ----------
    values : ndarray of float
        NaN where there is no data.
    within : Range

    Returns
    -------
    Tally
    """
    lowest, highest = _extremes(values)
    worst, beyond = np.nan, 0
    if lowest < within.low or highest > within.high:
        with np.errstate(invalid="ignore"):
            out = (values < within.low) | (values > within.high)
        worst = lowest if within.low - lowest > highest - within.high else highest
        beyond = int(np.count_nonzero(out))
        values[out] = np.nan
        lowest, highest = _extremes(values)
    count = int(values.size - np.count_nonzero(np.isnan(values))) + beyond
    return Tally(lowest, highest, worst, count, beyond)


def _extremes(values):
    if not values.size:
        return np.nan, np.nan
    flat = values.reshape(-1)
    return float(np.fmin.reduce(flat)), float(np.fmax.reduce(flat))


def require_cells(mean, empty):
    """Refuse a result without any cell.

    Parameters
    ----------
    mean : float
        Mean of the result, NaN where no cell has data.
    empty : callable
        Gives the names of the rasters without any data; called only for the refusal.

    Raises
    ------
    DataError
    """
    if not np.isnan(mean):
        return
    lost = empty()
    if lost:
        raise DataError("No cell has data in all the rasters and months, because {first} has none at all; check this raster and "
                        "its no-data value.", first=first(lost))
    raise DataError("No cell has data in all the rasters and months; check whether the rasters overlap, and their no-data "
                    "values.")


class Watch:
    """Tallies of all blocks so far; refuses as soon as one shows that a unit is wrong.

    Parameters
    ----------
    ranges : sequence of Range
    """

    def __init__(self, *ranges):
        self._ranges = ranges
        self._beyond = dict.fromkeys(ranges, 0)
        self._worst = dict.fromkeys(ranges, np.nan)
        self._highest = dict.fromkeys(ranges, np.nan)
        self._count = dict.fromkeys(ranges, 0)

    def see(self, tallies):
        """Take in the tallies of a block, one for each range.

        Raises
        ------
        DataError
            If more than :data:`MOST_OUT` of a quantity's values in the block cannot be.
        """
        for within, tally in zip(self._ranges, tallies):
            if tally.beyond > MOST_OUT * tally.count:
                raise DataError("{name} has values that cannot be, such as {worst} ({share} of the values of a block lie "
                                "outside {low} to {high}); {fix}, or declare fill values as no data.", name=within.name,
                                worst=f"{tally.worst:.10g}", share=f"{tally.beyond / tally.count:.0%}",
                                low=f"{within.low:.0f}", high=f"{within.high:.0f}", fix=within.fix)
            if within is SOLAR and tally.highest < LEAST_SOLAR and tally.highest > 0:
                raise DataError("Solar radiation reaches only {highest} MJ/m² in the brightest month, which is the sum of a "
                                "day; choose its unit, MJ/m² a day.", highest=amount(tally.highest, 4))
            self._count[within] += tally.count
            self._beyond[within] += tally.beyond
            self._worst[within] = tally.worst if tally.beyond else self._worst[within]
            self._highest[within] = np.fmax(self._highest[within], tally.highest)

    def notes(self):
        """Say which values were left out; refuse what only the whole raster shows.

        Raises
        ------
        DataError
            If a quantity has no data at all, precipitation is in metres, or NDVI has been scaled twice.
        """
        notes = []
        for within in self._ranges:
            highest = self._highest[within]
            if np.isnan(highest):
                raise DataError("{name} has no data in any cell; check the rasters and their no-data values.",
                                name=within.name)
            if within is PRECIPITATION and 0 < highest < LEAST_RAIN:
                raise DataError("Precipitation reaches only {highest} in the wettest month of the whole raster, so it is "
                                "in metres, not in mm; choose its unit.", highest=amount(highest, 4))
            if within is NDVI and 0 < highest < LEAST_NDVI:
                raise DataError("NDVI reaches only {highest}; set the NDVI scale that the values are multiplied by to 1 if "
                                "they are NDVI already.", highest=amount(highest, 4))
            if self._beyond[within]:
                notes.append(Warn("{name}: {count} values outside {low} to {high} (such as {worst}) were taken as no data; "
                                  "declare fill values as no data.", name=within.name, count=self._beyond[within],
                                  low=f"{within.low:.0f}", high=f"{within.high:.0f}", worst=f"{self._worst[within]:.10g}"))
        return tuple(notes)
