"""Geographically and temporally weighted regression: coefficients that change over space and time (Huang, Wu and Barry 2010).

``d² = ds² + τ dt²``: a GWR in which a year counts as √τ metres.
"""

from dataclasses import dataclass

import numpy as np

from ..columns import Column
from ..errors import DataError, Message, Note, ParameterError, Warn
from ..magnitudes import amount
from ..progress import part, silent
from .gwr import Run, enter, no_freedom
from .local_bandwidth import sampled, search
from .local_fit import fit
from .local_regression import Local
from .local_results import LocalResult, Rules, fitting

M2_PER_KM2 = 1e6
SHARES = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
"""τ that are tried, in units of the squared quotient of the ranges in space and time; and none."""
_HALVINGS = 4
_ATTEMPTS = 1 + len(SHARES) + 2 * _HALVINGS
"""τ that are tried, at most."""
MANY = 10_000
"""Rows above which each τ is tried at some of them only."""
SAMPLE = 4_000
"""How many those are; all rows count as their neighbours. With 4,000 of 8,000 rows the AICc came 3 above the best of 22,774."""
_PAIR_SECONDS = 1.5e-7
"""Of one core, for a pair of rows and a τ whose best bandwidth is sought: four coefficients, 66,000 rows; with 8,000 a third."""
LONG_HOURS = 0.1
"""Hours of one core above which the search says beforehand how long it takes."""
TAU_COLUMNS = (
    Column("tau", "τ", unit="km²/a²"),
    Column("bandwidth", "Bandwidth", about="The best for this τ: rows, or metres."),
    Column("score", "Criterion", about="Above 10,000 rows estimated at 4,000 of them; missing where no degrees of freedom are "
                                      "left."),
)


@dataclass(frozen=True)
class SpaceTimeResult:
    """A :class:`LocalResult` and the worth of a year.

    Attributes
    ----------
    local : LocalResult
    tau : float
        km² that a squared year is worth.
    taus : dict of list
        Each τ that was tried, with the best bandwidth and its score.
    """

    local: LocalResult
    tau: float
    taus: dict


def forewarning(n, rules, tau=None):
    """What to say before a search among so many rows begins: how long it takes, if that is long.

    Parameters
    ----------
    n : int
    rules : Rules
    tau : float, optional

    Returns
    -------
    tuple of Warn
    """
    hours = _PAIR_SECONDS * n * (n + (0 if tau is not None else _ATTEMPTS * (SAMPLE if n > MANY else n))) / 3600
    if rules.bandwidth is not None or hours < LONG_HOURS:
        return ()
    return (Warn("{n} rows all weigh on each other, so the search takes about {hours} hours of one core, and up to four times "
                 "as long for twice the rows. Give τ or fewer years; with τ and the bandwidth there is only a fit.",
                 n=f"{n:,}", hours=amount(hours, 2)),)


def gtwr(dependent, explanatory, locations, years, rules=None, tau=None, progress=silent, scheduler=""):
    """Regress a variable on others at each unit and year, with the rows weighted by their distance in space and time.

    Parameters
    ----------
    dependent : ndarray of float, shape (n,)
    explanatory : dict of str to ndarray
    locations : core.drivers.local_places.Locations
    years : ndarray of int
    rules : Rules, optional
    tau : float, optional
        km² that a squared year is worth; by default the best by the criterion.
    progress : callable
    scheduler : str or Cluster, optional
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    SpaceTimeResult

    Raises
    ------
    ParameterError, DataError
        As :func:`core.drivers.gwr.gwr`; and if there is only one year.

    Notes
    -----
    Distances are symmetric in time: a later year counts like an earlier one. τ = 0 is a GWR of all rows together. τ is sought
    on a grid from nothing to 100 times the squared quotient of the ranges in space and time, with the best bandwidth for
    each, and then between the neighbours of the best. Above :data:`MANY` rows the criterion of a τ is estimated from the fits
    at :data:`SAMPLE` of them, the same for each τ; the bandwidth of the best is then sought at all.
    """
    rules = rules or Rules()
    if tau is not None and not 0 <= tau < np.inf:
        raise ParameterError("τ has to be zero or more km² per squared year.")
    run = Run(dependent, explanatory, locations, rules, scheduler=scheduler)
    found = {}

    def compute(run, section, progress):
        found.update(_fit(run, section, np.asarray(years, dtype=float)[section.rows], tau, progress))

    run.each(None, compute, progress)
    result = run.result(progress)
    notes = (Note("τ = {tau} km² per squared year: a year counts like {km} km.", tau=amount(found["tau"]),
                  km=amount(np.sqrt(found["tau"]))),)
    if found["rows"] is not None:
        notes += (Note("τ was sought at {rows} of the {n} rows, its bandwidth at all.", rows=f"{len(found['rows']):,}",
                       n=f"{found['of']:,}"),)
    if found["edge"]:
        notes += (Note("The best τ is the largest that was tried: the years are nearly separate."),)
    return SpaceTimeResult(_with_notes(result, notes), found["tau"], found["taus"])


def _with_notes(result, notes):
    return type(result)(**{**vars(result), "notes": result.notes + notes})


def _fit(run, section, moments, tau, progress):
    y, x, z, back = run.design(section)
    rules = run.rules
    if np.ptp(moments) == 0:
        raise DataError("There is only one year with all values, so nothing changes over time; use GWR.")
    places = section.weights.in_time(moments)
    rows = sampled(len(y), SAMPLE) if tau is None and len(y) > MANY else None
    tried = {"tau": [], "bandwidth": [], "score": []}

    def at(worth):
        return Local(y, z, places.at(worth * M2_PER_KM2), rules.kernel, rules.kind, scheduler=run.scheduler)

    def best_of(worth, rows, progress):
        local = at(worth)  # not kept: each holds the order of the neighbours
        if rules.bandwidth is None:
            best = search(local, rules.criterion, progress, rows=rows)
            bandwidth = None if best is None else best.bandwidth
            score = np.inf if best is None else best.scores.by(rules.criterion).min()
        else:
            best, bandwidth = None, fitting(rules.kind, rules.bandwidth, *x.shape, Message("The layer"))
            score = local.scan([bandwidth], progress, rows).by(rules.criterion)[0]
        return score, worth, bandwidth, best

    def attempt(worth, progress):
        score, _, bandwidth, _ = found = best_of(worth, rows, progress)
        for column, value in zip(tried.values(), (worth, np.nan if bandwidth is None else bandwidth, score)):
            column.append(float(value) if np.isfinite(value) else np.nan)
        return found

    searching = part(progress, 0.0, 0.7 if rows is None else 0.4)
    if tau is not None:
        attempts = [attempt(tau, searching)]
    else:
        unit = places.spread() / M2_PER_KM2 / np.ptp(moments) ** 2
        grid = [0.0, *(unit * share for share in SHARES)]
        steps = len(grid) + 2 * _HALVINGS
        attempts = [attempt(worth, part(searching, i / steps, (i + 1) / steps)) for i, worth in enumerate(grid)]
        for number in range(len(grid), steps, 2):
            attempts.sort(key=lambda a: a[1])
            best = min(range(len(attempts)), key=lambda i: attempts[i][0])
            middle = attempts[best][1]
            sides = [attempts[i][1] for i in (best - 1, best + 1) if 0 <= i < len(attempts)]
            for i, side in enumerate(sides):
                worth = np.sqrt(middle * side) if middle * side > 0 else (middle + side) / 2
                attempts.append(attempt(worth, part(searching, (number + i) / steps, (number + i + 1) / steps)))
    score, worth, bandwidth, found = min(attempts, key=lambda a: (a[0], a[1]))
    if rows is not None:
        score, worth, bandwidth, found = best_of(worth, None, part(progress, 0.4, 0.7))
    if bandwidth is None or not np.isfinite(score):
        raise no_freedom(None, *x.shape)
    edge = tau is None and worth == max(attempt[1] for attempt in attempts)
    fitted = fit(at(worth), bandwidth, rules.sigma, back, part(progress, 0.7, 1.0))
    enter(run, section, fitted, y, x, bandwidth)
    if found is not None:
        run.gathered.add_search(None, rules.criterion, found)
    order = np.argsort(tried["tau"], kind="stable")
    return {"tau": float(worth), "edge": edge, "rows": rows, "of": len(y),
            "taus": {name: [column[i] for i in order] for name, column in tried.items()}}
