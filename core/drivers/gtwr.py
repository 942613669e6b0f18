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
from .local_regression import Local, fit, search
from .local_results import LocalResult, Rules, fitting

M2_PER_KM2 = 1e6
SHARES = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
"""τ that are tried, in units of the squared quotient of the ranges in space and time; and none."""
_HALVINGS = 4
_ATTEMPTS = 1 + len(SHARES) + 2 * _HALVINGS
"""τ that are tried, at most."""
_PAIR_SECONDS = 7e-8
"""Of one core, for a pair of rows and a τ whose best bandwidth is sought; measured with four coefficients, see docs/limits.md."""
LONG_HOURS = 0.25
"""Hours of one core above which the search says beforehand how long it takes."""
TAU_COLUMNS = (
    Column("tau", "τ", unit="km²/a²"),
    Column("bandwidth", "Bandwidth", about="The best for this τ: rows, or metres."),
    Column("score", "Criterion", about="Missing where no degrees of freedom are left."),
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
    hours = _PAIR_SECONDS * n**2 * (_ATTEMPTS if tau is None else 1) / 3600
    if rules.bandwidth is not None or hours < LONG_HOURS:
        return ()
    return (Warn("{n} rows all weigh on each other, so the search takes about {hours} hours of one core, and up to four times "
                 "as long for twice the rows. Give τ, which a part of the units finds too, or fewer years; with τ and the "
                 "bandwidth there is only a fit.", n=f"{n:,}", hours=amount(hours, 2)),)


def gtwr(dependent, explanatory, locations, years, rules=None, tau=None, progress=silent, scheduler=""):
    """Regress a variable on others at each unit and year, with the rows weighted by their distance in space and time.

    Parameters
    ----------
    dependent : ndarray of float, shape (n,)
    explanatory : dict of str to ndarray
    locations : core.drivers.local_regression.Locations
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
    each, and then between the neighbours of the best.
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
    tried = {"tau": [], "bandwidth": [], "score": []}

    def at(worth):
        return Local(y, z, places.at(worth * M2_PER_KM2), rules.kernel, rules.kind, scheduler=run.scheduler)

    def attempt(worth, progress):
        local = at(worth)  # not kept: each holds the order of the neighbours
        if rules.bandwidth is None:
            best = search(local, rules.criterion, progress)
            bandwidth = None if best is None else best.bandwidth
            score = np.inf if best is None else best.scores.by(rules.criterion).min()
        else:
            best, bandwidth = None, fitting(rules.kind, rules.bandwidth, *x.shape, Message("The layer"))
            score = local.scan([bandwidth], progress).by(rules.criterion)[0]
        for column, value in zip(tried.values(), (worth, np.nan if bandwidth is None else bandwidth, score)):
            column.append(float(value) if np.isfinite(value) else np.nan)
        return score, worth, bandwidth, best

    if tau is not None:
        attempts = [attempt(tau, part(progress, 0.0, 0.7))]
    else:
        unit = places.spread() / M2_PER_KM2 / np.ptp(moments) ** 2
        grid = [0.0, *(unit * share for share in SHARES)]
        steps = len(grid) + 2 * _HALVINGS
        attempts = [attempt(worth, part(progress, 0.7 * i / steps, 0.7 * (i + 1) / steps)) for i, worth in enumerate(grid)]
        for number in range(len(grid), steps, 2):
            attempts.sort(key=lambda a: a[1])
            best = min(range(len(attempts)), key=lambda i: attempts[i][0])
            middle = attempts[best][1]
            sides = [attempts[i][1] for i in (best - 1, best + 1) if 0 <= i < len(attempts)]
            for i, side in enumerate(sides):
                worth = np.sqrt(middle * side) if middle * side > 0 else (middle + side) / 2
                attempts.append(attempt(worth, part(progress, 0.7 * (number + i) / steps, 0.7 * (number + i + 1) / steps)))
    score, worth, bandwidth, found = min(attempts, key=lambda a: (a[0], a[1]))
    if bandwidth is None or not np.isfinite(score):
        raise no_freedom(None, *x.shape)
    edge = tau is None and worth == max(attempt[1] for attempt in attempts)
    fitted = fit(at(worth), bandwidth, rules.sigma, back, part(progress, 0.7, 1.0))
    enter(run, section, fitted, y, x, bandwidth)
    if found is not None:
        run.gathered.add_search(None, rules.criterion, found)
    order = np.argsort(tried["tau"], kind="stable")
    return {"tau": float(worth), "edge": edge, "taus": {name: [column[i] for i in order] for name, column in tried.items()}}
