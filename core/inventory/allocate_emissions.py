"""Emission of each unit: the known totals of groups (provinces) shared out by night light.

Peng et al. (2023) share out in proportion. The regressions of the same family are fitted on the totals and rescaled to
them, so that every method conserves each total.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..columns import FLAG, INTEGER, TEXT, YEAR, Column
from ..errors import DataError, Message, Note, ParameterError, Warn, first
from ..magnitudes import amount, name_rows, refuse_extreme
from ..progress import silent
from ..tables import Flags, codes_of, refuse_duplicates
from .grid_emissions import usable_light

MOST_TOTAL = 5e10
"""t CO2 a year: more than the whole world emits."""

COLUMNS = (
    Column("ntl_share", "Share of the group's night light", about="0 to 1."),
    Column("co2", "Emission", "t CO2"),
    FLAG,
)
TABLE_COLUMNS = {"totals": (
    Column("grp", "Group", kind=TEXT),
    YEAR,
    Column("n_units", "Units with light", kind=INTEGER),
    Column("light", "Sum of light"),
    Column("total", "Known total", "t CO2"),
    Column("allocated", "Sum allocated", "t CO2"),
    Column("residual", "Residual", "t CO2", about="Allocated less known: rounding only."),
    Column("k", "Emission per unit of light", "t CO2",
           about="Total over light, or the slope of the regression before rescaling."),
    Column("intercept", "Intercept", "t CO2", about="Emission of a group without light."),
    Column("r2", "R² of the regression", about="About the mean of the totals."),
    Column("n_fit", "Points of the regression", kind=INTEGER),
)}


class Allocation(Enum):
    """How light becomes emission."""

    PROPORTIONAL = Message("proportional")
    ORIGIN = Message("regression through the origin, rescaled")
    INTERCEPT = Message("regression with intercept, rescaled")


@dataclass(frozen=True)
class AllocationResult:
    """Emission of each row.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :data:`COLUMNS`.
    tables : dict of dict
        ``totals``: one row for each group and year, in reading order.
    notes : tuple of Note
    max_residual : float
        Largest residual relative to its total.
    """

    values: dict
    tables: dict
    notes: tuple
    max_residual: float


def keyed_totals(single, values, value_groups, value_years, groups, years, where):
    """Key totals by group and year, in the same way as the layer is keyed.

    Parameters
    ----------
    single : float or None
        One total for the whole layer (t CO2).
    values : ndarray of float or None
        Totals of a table (t CO2).
    value_groups, value_years : sequence or None
        Group and year of each total.
    groups, years : sequence or None
        Group and year of each row of the layer.
    where : str
        Name of the table, for sentences.

    Returns
    -------
    dict of (str or None, int or None) to float
        Rows of the table without a value are left out.

    Raises
    ------
    ParameterError
        If there is no total, there are two kinds, or totals and layer are not keyed alike.
    DataError
        If a key stands twice in the table, or a total has no group.
    """
    if (single is None) == (values is None):
        raise ParameterError("Give one total, or a table of totals, and not both.")
    if single is not None:
        keys = set(zip(groups if groups is not None else [None] * len(years if years is not None else [None]),
                       (int(y) for y in years) if years is not None else [None] * len(groups or [None])))
        if len(keys) > 1:
            raise ParameterError("One total cannot serve {count} groups and years; give a table of totals.",
                                 count=len(keys))
        return {keys.pop(): single}
    for mine, theirs, word in ((groups, value_groups, Message("group")), (years, value_years, Message("year"))):
        if (mine is None) != (theirs is None):
            raise ParameterError("The layer and {where} must both have a {word} field, or neither; choose the missing "
                                 "one.", where=where, word=word)
    keys = list(zip(value_groups if value_groups is not None else [None] * len(values),
                    (int(y) for y in value_years) if value_years is not None else [None] * len(values)))
    refuse_duplicates(keys, Message("group and year"), where)
    nameless = [i for i, key in enumerate(keys) if value_groups is not None and key[0] is None]
    if nameless:
        raise DataError("{where} has {count} totals without a group (rows {first}); fill the group field or remove them.",
                        where=where, count=len(nameless), first=first(i + 1 for i in nameless))
    return {key: float(value) for key, value in zip(keys, values) if np.isfinite(value)}


def allocate(light, totals, groups=None, years=None, method=Allocation.PROPORTIONAL, noise=0.0, area=None, labels=None,
             progress=silent):
    """Share out totals by light.

    Parameters
    ----------
    light : ndarray of float, shape (n,)
        Sum of light of each unit (and year).
    totals : dict of (str or None, int or None) to float
        Total in t CO2 by group and year; ``None`` where there are no groups or no years.
    groups : sequence of str, optional
    years : ndarray of int, optional
    method : Allocation
    noise : float
        Light below it counts as zero.
    area : ndarray of float, optional
        In km²; needed by the regression with intercept.
    labels : sequence of str, optional
    progress : callable

    Returns
    -------
    AllocationResult

    Raises
    ------
    DataError, ParameterError
        If totals are missing, negative or impossible, a group with a total has no light, or a regression has too few
        points.

    Notes
    -----
    A regression is fitted to the totals and lights of the groups of each year, or, where there is one group, to those
    of its years. Through the origin it estimates ``k·light``, which rescaling turns into the proportional shares: k and
    R² are what it adds. With an intercept a, the part of a group's emission that light does not see is spread by area:
    ``k·light + a·area/area of the group``, which sums to the fitted total of the group, whatever the number of units.
    Negative estimates are set to zero before rescaling.
    """
    count = len(light)
    keys = list(zip(groups if groups is not None else [None] * count,
                    (int(y) for y in years) if years is not None else [None] * count))
    code, names = codes_of(keys)
    total, notes = _known(names, totals)
    flags = Flags(count)
    flags.add(np.isnan(light), "no_light")
    flags.add(np.isnan(total)[code], "no_total")
    shine = usable_light(light, noise)
    flags.add(shine == 0, "zero_ntl")
    usable = np.isfinite(light) & np.isfinite(total)[code]
    whole = _sum(shine, code, usable, len(names))
    dark = np.flatnonzero((whole <= 0) & (total > 0))
    if len(dark):
        raise DataError("The night light of {first} sums to zero, so its total cannot be shared out; check the raster "
                        "and the noise threshold, or drop the year.", first=first(_say(names[i]) for i in dark))
    fit = _fit(method, names, whole, total)
    weight = shine
    if method is Allocation.INTERCEPT:
        weight, clipped = _estimate(shine, code, usable, area, fit, len(names))
        if clipped:
            notes += (Warn("The regression gives {count} rows a negative emission; it is set to zero before rescaling.",
                           count=clipped),)
    progress(0.5)
    weights = _sum(weight, code, usable, len(names))
    unshared = np.flatnonzero((weights <= 0) & (total > 0))
    if len(unshared):
        raise DataError("The regression gives no unit of {first} an emission above zero; use proportional allocation.",
                        first=first(_say(names[i]) for i in unshared))
    co2 = _share(weight, weights, code, usable) * np.nan_to_num(total)[code]
    allocated = np.where(np.isnan(total), np.nan, _sum(co2, code, usable, len(names)))
    residual = allocated - total
    relative = np.divide(np.abs(residual), total, out=np.zeros(len(names)), where=total > 0)
    table = dict(zip((column.name for column in TABLE_COLUMNS["totals"]), (
        [name[0] for name in names], [name[1] for name in names],
        np.bincount(code[usable], minlength=len(names)), _sum(shine, code, np.isfinite(light), len(names)),
        total, allocated, residual, *fit)))
    notes += _notes(light, shine, method, labels)
    progress(1.0)
    values = {"ntl_share": _share(shine, whole, code, usable), "co2": co2, "flag": flags.array()}
    return AllocationResult(values, {"totals": table}, notes, float(relative.max(initial=0.0)))


def _say(name):
    return " ".join(str(part) for part in name if part is not None) or Message("the layer")


def _known(names, totals):
    """Total of each group and year of the rows, NaN where there is none."""
    bad = [name for name, value in totals.items() if value < 0]
    if bad:
        raise DataError("{count} totals are negative ({first}); an emission to share out cannot be.", count=len(bad),
                        first=first(map(_say, bad)))
    huge = [name for name, value in totals.items() if value > MOST_TOTAL]
    if huge:
        raise DataError("{count} totals exceed the emission of the whole world ({first}); check their unit, for "
                        "example t given as 10⁴ t.", count=len(huge), first=first(map(_say, huge)))
    total = np.array([totals.get(name, np.nan) for name in names], dtype=float)
    missing = [name for name, value in zip(names, total) if np.isnan(value)]
    if names and len(missing) == len(names):
        raise DataError("No total fits the layer: it holds {held}, the totals are for {given}; check the group and "
                        "year fields.", held=first(map(_say, names)), given=first(map(_say, totals)) or Message("nothing"))
    notes = ()
    if missing:
        notes += (Warn("There is no total for {first} ({count} in all); their emissions are NULL.", count=len(missing),
                       first=first(map(_say, missing))),)
    unused = [name for name in totals if name not in set(names)]
    if unused:
        notes += (Warn("{count} totals are for groups or years that the layer lacks ({first}); they are not shared "
                       "out.", count=len(unused), first=first(map(_say, unused))),)
    return total, notes


def _sum(values, code, rows, count):
    return np.bincount(code[rows], values[rows], count)


def _share(weight, whole, code, usable):
    """Share of each row in the sum of its group and year; zero where that sum is zero."""
    out = np.full(len(weight), np.nan)
    out[usable] = 0.0
    return np.divide(weight, whole[code], out=out, where=usable & (whole[code] > 0))


def _fit(method, names, light, total):
    """Slope, intercept, R² and number of points for each group and year."""
    k, intercept, r2 = (np.full(len(names), np.nan) for _ in range(3))
    points = np.zeros(len(names), dtype=int)
    if method is Allocation.PROPORTIONAL:
        with np.errstate(over="ignore"):
            k = np.divide(total, light, out=k, where=light > 0)
        k[np.isinf(k)] = np.nan
        return k, intercept, r2, points
    refuse_extreme({Message("The night light of the groups"): light, Message("Their total"): total})
    known = np.isfinite(total)
    # one group cannot be compared within a year, so its years are the points
    sample = codes_of([name[1] for name in names])[0] if len({name[0] for name in names}) > 1 else np.zeros(len(names))
    least = 2 if method is Allocation.ORIGIN else 3
    for number in np.unique(sample):
        here = sample == number
        rows = np.flatnonzero(here & known)
        if not len(rows):
            continue
        x, y = light[rows], total[rows]
        if len(rows) < least or np.ptp(x) == 0:
            raise DataError("A regression ({method}) needs {least} or more totals with different light, but {where} "
                            "has {count}; use proportional allocation.", method=method.value, least=least,
                            count=len(rows), where=Message("the layer") if len(set(sample)) == 1 else names[rows[0]][1])
        if method is Allocation.ORIGIN:
            slope, base = (x @ y) / (x @ x), 0.0
        else:
            slope = ((x - x.mean()) @ (y - y.mean())) / ((x - x.mean()) @ (x - x.mean()))
            base = y.mean() - slope * x.mean()
            if slope <= 0:
                raise DataError("The totals do not rise with the light (slope {slope}); use proportional allocation.",
                                slope=amount(slope, 4))
        spread = (y - y.mean()) @ (y - y.mean())
        error = y - base - slope * x
        k[here], intercept[here], points[here] = slope, base, len(rows)
        r2[here] = 1 - (error @ error) / spread if spread > 0 else np.nan
    return k, intercept, r2, points


def _estimate(shine, code, usable, area, fit, count):
    """Estimate of the regression with intercept for each row, and the number of negative ones set to zero."""
    if area is None or not (area[usable] > 0).all():
        raise ParameterError("The regression with intercept spreads the intercept by area, so each unit needs an area; "
                             "give a layer of polygons, or use another method.")
    k, intercept = fit[0][code], fit[1][code]
    estimate = k * shine + intercept * area / _sum(area, code, usable, count)[code]
    negative = usable & (estimate < 0)
    return np.where(negative, 0.0, estimate), int(negative.sum())


def _notes(light, shine, method, labels):
    notes = ()
    low = np.flatnonzero(-light > np.nanmax(light)) if (light > 0).any() else ()
    if len(low):
        raise DataError("The light of {count} rows ({first}) is farther below zero than any other is above, which is no noise of "
                        "the sensor; probably the raster holds numbers such as −9999 where it has no data: declare them and "
                        "measure it again.", count=len(low), first=first(name_rows(labels, low)))
    rows = np.flatnonzero(np.isnan(light))
    if len(rows):
        notes += (Warn("{count} of {all} rows lack a value of light ({first}); their emission is NULL, and their share of "
                       "the total went to the other units.", count=len(rows), all=len(light),
                       first=first(name_rows(labels, rows))),)
    for bad, template in (
            (light < 0, "{count} of {all} rows have negative light (noise of the sensor); it counts as zero "
                        "({first})."),
            ((light > 0) & (shine == 0), "{count} of {all} rows have light below the noise threshold; it counts as "
                                         "zero ({first})."),
            (light == 0, "{count} of {all} rows have no light at all ({first}), which proportional allocation turns "
                         "into no emission.")):
        rows = np.flatnonzero(bad)
        if len(rows):
            notes += (Note(template, count=len(rows), all=len(light), first=first(name_rows(labels, rows))),)
    if method is Allocation.ORIGIN:
        notes += (Note("Rescaled to the totals, a regression through the origin gives the shares of proportional "
                       "allocation; k and R² tell how well light explains the totals."),)
    if method is not Allocation.PROPORTIONAL:
        notes += (Note("The regression is fitted on the totals of groups and applied to their units; what holds for "
                       "groups need not hold within them."),)
    return notes
