"""Standard deviational ellipse of weighted points, and the way of their mean centre over the years.

The axes are those of the weighted covariance, so that the ellipse shows centre, spread and direction of a pattern.
Yuill (1971), *The standard deviational ellipse: an updated tool for spatial description*, Geografiska Annaler B 53(1).
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..columns import FLAG, INTEGER, TEXT, YEAR, Column
from ..errors import DataError, Message, Note, ParameterError, Warn, first, in_year
from ..magnitudes import amount, name_rows
from ..progress import silent
from ..tables import add_row, by_year, codes_of, empty_table
from ..units import M2_PER_KM2, M_PER_KM

WINDS = (Message("north"), Message("northeast"), Message("east"), Message("southeast"), Message("south"), Message("southwest"),
         Message("west"), Message("northwest"))

CASE = Column("case_id", "Case", kind=TEXT)
COLUMNS = (
    YEAR,
    Column("cx", "Mean centre, x"),
    Column("cy", "Mean centre, y"),
    Column("major", "Semi-major axis", "m"),
    Column("minor", "Semi-minor axis", "m"),
    Column("rotation", "Rotation", "°", about="Of the major axis, clockwise from north, from 0 to below 180."),
    Column("area_km2", "Area", "km²"),
    Column("flattening", "Flattening", about="1 − minor / major: 0 for a circle, towards 1 for a line."),
    Column("n", "Points", kind=INTEGER, about="Points with a weight above zero."),
    Column("off_km", "Centre from the geometric centre", "km",
           about="Way from the unweighted mean centre of all points, those of weight zero too, to the weighted one."),
    Column("off_dir", "Direction from the geometric centre", kind=TEXT),
    FLAG,
)
TRACK_COLUMNS = (
    Column("from_year", "From year", kind=INTEGER),
    Column("to_year", "To year", kind=INTEGER),
    Column("dist_km", "Distance", "km"),
    Column("azimuth", "Azimuth", "°", about="Clockwise from north, from 0 to below 360."),
    Column("direction", "Direction", kind=TEXT, about="One of eight winds."),
    Column("km_per_a", "Speed", "km/a"),
)

_NOTHING = 1e-3
"""Metres below which an axis, a difference of axes or a way counts as none: rounding, not pattern."""
_FEWEST = 3
"""Points below which there is no ellipse."""
_VERTICES = 360


class EllipseMethod(Enum):
    """Whose ellipse of one standard deviation."""

    ARCGIS = "ArcGIS"
    YUILL = "Yuill"
    CRIMESTAT = "CrimeStat"

    def factor(self, n):
        """Semi-axis of the ellipse of ``n`` points over the standard deviation along it.

        CrimeStat corrects for two degrees of freedom. With weights too ``n`` is the number of points, as in
        pointpats: with a sum of weights the ellipse would depend on their unit.
        """
        if self is EllipseMethod.YUILL:
            return 1.0
        return (2 * n / (n - 2) if self is EllipseMethod.CRIMESTAT else 2.0) ** 0.5


_FACTORS = {EllipseMethod.ARCGIS: "√2", EllipseMethod.YUILL: "1", EllipseMethod.CRIMESTAT: "√(2n/(n − 2))"}


class Negatives(Enum):
    """What to do with negative weights, for which there is no ellipse."""

    REFUSE = "refuse"
    ABSOLUTE = "absolute"
    POSITIVE = "positive"
    NEGATIVE = "negative"


@dataclass(frozen=True)
class EllipseResult:
    """Ellipses, and the way of their centres.

    Attributes
    ----------
    columns : tuple of Column
        :data:`COLUMNS`, with the case first where there are cases.
    values : dict of list
        One entry for each case and year: cases in the order of their first row, years ascending.
    outlines : list of ndarray or None
        Closed ring of each ellipse, shape (361, 2); ``None`` where it has no area.
    table_columns, tables : dict
        ``track``: one row for each pair of consecutive years that both have a centre.
    lines : ndarray, shape (len(track), 2, 2)
        Start and end of each row of the track.
    notes : tuple of Note
    """

    columns: tuple
    values: dict
    outlines: list
    table_columns: dict
    tables: dict
    lines: np.ndarray
    notes: tuple


def ellipses(x, y, weight=None, years=None, cases=None, size=1.0, method=EllipseMethod.ARCGIS,
             negatives=Negatives.REFUSE, labels=None, progress=silent):
    """Draw the standard deviational ellipse of each case and year.

    Parameters
    ----------
    x, y : ndarray of float, shape (n,)
        Places in metres of a local projection; NaN for a row without a place.
    weight : ndarray of float, optional
        All points weigh the same without it.
    years : ndarray of int, optional
    cases : sequence of str or None, optional
        Label of each row; each case has ellipses and a track of its own.
    size : float
        Number of standard deviations.
    method : EllipseMethod
    negatives : Negatives
    labels : sequence of str, optional
        Names of the rows, for sentences.
    progress : callable

    Returns
    -------
    EllipseResult

    Raises
    ------
    ParameterError
        If the size is not above zero.
    DataError
        If weights are negative and shall be refused, or no row has a place and a weight above zero.

    Notes
    -----
    With weights w and deviations u along an axis from the weighted mean centre, the standard deviation is
    ``√(Σ w u² / Σ w)``; see :class:`EllipseMethod` for the factor on it. Zero weights are as good as absent rows.
    Fewer than three points have a centre only (``few_points``); points on a line have a major axis and no area
    (``collinear``); points in one place have neither (``one_place``); a circle has no rotation (``circle``).
    """
    if not (np.isfinite(size) and size > 0):
        raise ParameterError("The size of the ellipse has to be a number of standard deviations above zero.")
    places = np.column_stack((x, y)).astype(float)
    given = np.ones(len(places)) if weight is None else np.asarray(weight, dtype=float)
    usable = np.isfinite(places).all(axis=1) & np.isfinite(given)
    weights, notes = _signed(given, usable, negatives, labels)
    if not np.any(weights[usable] > 0):
        raise DataError("No row has a place and a weight above zero, so there is no ellipse; check the geometry, the "
                        "field of the weight and the choice for negative weights.")
    notes = _left_out(usable, labels) + notes
    groups = _groups(years, cases, len(places))
    values = empty_table((CASE, *COLUMNS))
    outlines = []
    for k, (case, year, rows) in enumerate(groups):
        progress(k / len(groups))
        rows = rows[usable[rows]]
        entry = {"case_id": case, "year": year, "off_km": np.nan, "off_dir": None,
                 **_ellipse(places[rows], weights[rows], method, size)}
        if weight is not None and np.isfinite(entry["cx"]):
            way = (entry["cx"], entry["cy"]) - places[rows].mean(axis=0)
            entry["off_km"], entry["off_dir"] = np.hypot(*way) / M_PER_KM, _wind(_azimuth(*way))
        for name, column in values.items():
            column.append(entry[name])
        outlines.append(_outline(entry))
    track, lines = _track(values)
    columns, track_columns = COLUMNS, TRACK_COLUMNS
    if cases is None:
        del values["case_id"], track["case_id"]
        notes += _way_note(track, lines)
    else:
        columns, track_columns = (CASE, *COLUMNS), (CASE, *TRACK_COLUMNS)
    notes += _notes(values, groups, method, size)
    if weight is not None:
        notes += _uneven(groups, usable)
    progress(1.0)
    return EllipseResult(columns, values, outlines, {"track": track_columns}, {"track": track}, lines, notes)


def _signed(weight, usable, negatives, labels):
    """Weights of zero and more, by the choice for negative ones, with a note on the rows that the choice touches."""
    rows = np.flatnonzero(usable & (weight < 0 if negatives is not Negatives.NEGATIVE else weight > 0))
    words = {"count": len(rows), "first": first(name_rows(labels, rows))}
    if negatives is Negatives.REFUSE:
        if len(rows):
            raise DataError("{count} rows have a negative weight ({first}), and nothing can weigh less than nothing; "
                            "choose the absolute values, the positive part or the negative part, or weigh by emission "
                            "or sink on its own.", **words)
        return weight, ()
    weights, template = {
        Negatives.ABSOLUTE: (np.abs(weight), "{count} rows have a negative weight ({first}); they weigh by its "
                                             "absolute value."),
        Negatives.POSITIVE: (np.maximum(weight, 0), "{count} rows have a negative weight ({first}); they are left "
                                                    "out, so that the ellipse is that of the positive part."),
        Negatives.NEGATIVE: (np.maximum(-weight, 0), "{count} rows have a positive weight ({first}); they are left "
                                                     "out, so that the ellipse is that of the negative part."),
    }[negatives]
    return weights, (Note(template, **words),) if len(rows) else ()


def _left_out(usable, labels):
    """Say which rows have no place or no weight."""
    rows = np.flatnonzero(~usable)
    if not len(rows):
        return ()
    return (Warn("{count} of {all} rows lack a place or a weight ({first}); they are left out.", count=len(rows),
                 all=len(usable), first=first(name_rows(labels, rows))),)


def _groups(years, cases, count):
    """List the (case, year, rows) of which each has an ellipse."""
    codes, names = codes_of(cases) if cases is not None else (np.zeros(count, dtype=np.int64), [None])
    groups = []
    for code, case in enumerate(names):
        held = np.flatnonzero(codes == code)
        groups += [(case, year, held[rows])
                   for year, rows in by_year(None if years is None else years[held], len(held))]
    return groups


def _ellipse(places, weights, method, size):
    """Measure one ellipse; a measure that does not exist is NaN, and the flag says why."""
    out = dict.fromkeys(("cx", "cy", "major", "minor", "rotation", "area_km2", "flattening"), np.nan)
    keep = weights > 0
    out["n"] = n = int(keep.sum())
    if not n:
        return {**out, "flag": "zero_weight" if len(places) else "no_points"}
    places, share = places[keep], weights[keep] / weights[keep].sum()
    out["cx"], out["cy"] = centre = share @ places
    if n < _FEWEST:
        return {**out, "flag": "few_points"}
    off = places - centre
    axes = np.linalg.eigh((off * share[:, None]).T @ off)[1][:, ::-1]  # eigenvalues ascend, the major axis goes first
    # the spread along each axis, not the root of its eigenvalue, of which nothing is left for a narrow ellipse
    deviation = np.sqrt(share @ (off @ axes) ** 2)
    deviation[deviation < _NOTHING] = 0.0
    major, minor = deviation * size * method.factor(n)
    out.update(major=major, minor=minor, area_km2=np.pi * major * minor / M2_PER_KM2)
    if not major:
        return {**out, "flag": "one_place"}
    if deviation[0] - deviation[1] < _NOTHING:
        return {**out, "flattening": 0.0, "flag": "circle"}
    out.update(rotation=_azimuth(*axes[:, 0]) % 180, flattening=1 - minor / major)
    return {**out, "flag": None if minor else "collinear"}


def _outline(entry):
    """Closed ring of an ellipse, clockwise from the end of the major axis; None where it has no area."""
    if not entry["area_km2"] > 0:
        return None
    turn = np.radians(np.nan_to_num(entry["rotation"]))
    t = np.linspace(0, 2 * np.pi, _VERTICES + 1)
    along, across = entry["major"] * np.cos(t), entry["minor"] * np.sin(t)
    ring = np.column_stack((entry["cx"] + along * np.sin(turn) + across * np.cos(turn),
                            entry["cy"] + along * np.cos(turn) - across * np.sin(turn)))
    ring[-1] = ring[0]
    return ring


def _track(values):
    """Ways of the centre between consecutive years that have one, within each case."""
    table = empty_table((CASE, *TRACK_COLUMNS))
    lines = []
    rows = [i for i, year in enumerate(values["year"]) if year is not None and np.isfinite(values["cx"][i])]
    for i, j in zip(rows, rows[1:]):
        if values["case_id"][i] != values["case_id"][j]:
            continue
        line = [(values["cx"][k], values["cy"][k]) for k in (i, j)]
        way = np.subtract(line[1], line[0])
        distance, azimuth = np.hypot(*way) / M_PER_KM, _azimuth(*way)
        start, end = values["year"][i], values["year"][j]
        add_row(table, values["case_id"][i], start, end, distance, azimuth, _wind(azimuth), distance / (end - start))
        lines.append(line)
    return table, np.array(lines, dtype=float).reshape(-1, 2, 2)


def _azimuth(east, north):
    """Degrees clockwise from north, from 0 to below 360; NaN for no way at all."""
    if np.hypot(east, north) < _NOTHING:
        return np.nan
    # a trace below zero becomes 360 by the first remainder
    return float(np.degrees(np.arctan2(east, north)) % 360 % 360)


def _wind(azimuth):
    """Name the nearest of eight winds; None for no way at all."""
    return None if np.isnan(azimuth) else WINDS[round(azimuth / 45) % 8]


def _notes(values, groups, method, size):
    notes = (Note("The semi-axes are {size} × {factor} × the standard deviations along them, as in {method}.",
                  size=amount(size), factor=_FACTORS[method], method=method.value),)
    poor = [" ".join(str(part) for part in (case, year) if part is not None) or Message("the whole")
            for (case, year, _), reason in zip(groups, values["flag"]) if reason]
    if poor:
        notes += (Warn("{count} of {all} ellipses have no area or no rotation ({first}); the field “flag” says why.",
                       count=len(poor), all=len(groups), first=first(poor)),)
    return notes


def _uneven(groups, usable):
    """Warn where a case has rows with a weight in some years that it lacks in others: the centre moves by that alone."""
    counts = {}
    for case, year, rows in groups:
        counts.setdefault(case, []).append((year, int(usable[rows].sum())))
    found = [in_year(count, year) for of_case in counts.values() if len({count for _, count in of_case}) > 1
             for year, count in of_case]
    return (Warn("The ellipses of the years rest on unlike numbers of rows ({first}), so that the centre moves also by what is "
                 "missing; give each unit a weight in each year, or leave it out of all.",
                 first=first(found, 6)),) if found else ()


def _way_note(track, lines):
    """Sum up a track of several steps, unless it ends where it began."""
    way = lines[-1, 1] - lines[0, 0] if len(lines) > 1 else (0.0, 0.0)
    azimuth = _azimuth(*way)
    if np.isnan(azimuth):
        return ()
    return (Note("From {start} to {end} the centre moved {net} km to the {wind}, and {path} km along its track.",
                 start=track["from_year"][0], end=track["to_year"][-1], net=amount(np.hypot(*way) / M_PER_KM, 4),
                 wind=_wind(azimuth), path=amount(sum(track["dist_km"]), 4)),)
