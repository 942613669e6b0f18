"""Multiscale geographically weighted regression: a bandwidth for each variable (Fotheringham, Yang and Kang 2017)."""

from dataclasses import dataclass

import numpy as np

from ..errors import DataError, Message, Note, ParameterError, Warn
from ..magnitudes import amount
from ..options import BandwidthSearch, Criterion
from ..progress import part, silent
from .gwr import Run, no_freedom, when
from .local_fit import critical_t
from .local_results import Rules, bandwidth_interval, baseline, check_bandwidth, fitting
from .multiscale import back_fit, condition_numbers, infer

FEW_FOR_MANY = 60
"""Units below which a bandwidth for each variable asks for too much."""


@dataclass(frozen=True)
class Rounds:
    """How the back-fitting goes.

    Attributes
    ----------
    way : BandwidthSearch
    bandwidths : tuple of float, optional
        One for each coefficient, the intercept first; by default the best.
    tolerance : float
        Change of the fit (SOC-f) below which it has converged.
    most : int
        Rounds at most.
    """

    way: BandwidthSearch = BandwidthSearch.WHOLE
    bandwidths: tuple = None
    tolerance: float = 1e-5
    most: int = 200

    def __post_init__(self):
        if not self.tolerance > 0:
            raise ParameterError("The tolerance has to be above zero.")
        if self.most < 1:
            raise ParameterError("There has to be at least one round.")


def parse_bandwidths(text, names):
    """Read one bandwidth for each coefficient from a text such as ``92, 101, 136, 158``.

    Parameters
    ----------
    text : str
    names : sequence of str
        Explanatory variables.

    Returns
    -------
    tuple of float or None
        None for an empty text.

    Raises
    ------
    ParameterError
    """
    if not text.strip():
        return None
    try:
        found = tuple(float(piece) for piece in text.replace("，", ",").replace(";", ",").split(",") if piece.strip())
    except ValueError:
        raise ParameterError("“{text}” is no list of bandwidths; write numbers with commas between them.",
                             text=text) from None
    if len(found) != len(names) + 1:
        raise ParameterError("There are {count} bandwidths for {need} coefficients; give one for the intercept and one for each "
                             "explanatory field, in their order.", count=len(found), need=len(names) + 1)
    return found


def mgwr(dependent, explanatory, locations, years=None, rules=None, rounds=None, progress=silent):
    """Regress a variable on others at each unit, each relation at its own spatial scale; year by year.

    Parameters
    ----------
    dependent : ndarray of float, shape (n,)
    explanatory : dict of str to ndarray
    locations : core.drivers.local_places.Locations
    years : ndarray of int, optional
    rules : Rules, optional
        ``bandwidth`` and ``permutations`` have no meaning here.
    rounds : Rounds, optional
    progress : callable

    Returns
    -------
    LocalResult

    Raises
    ------
    ParameterError, DataError
        As :func:`core.drivers.gwr.gwr`.

    Notes
    -----
    ``y = Σ f_j + ε`` with ``f_j = R_j y``; each ``f_j`` is a local regression of ``y − Σ_{l≠j} f_l`` on x_j alone. ENP_j =
    tr(R_j), and the level of each coefficient's tests is α / ENP_j (Yu et al. 2020). The inference needs ``2 k n³`` operations
    for each round.
    """
    rules = rules or Rules(standardize=True)
    rounds = rounds or Rounds()
    for bandwidth in rounds.bandwidths or ():
        check_bandwidth(rules.kind, bandwidth)
    run = Run(dependent, explanatory, locations, rules, local_r2=False)
    notes = []

    def compute(run, section, progress):
        notes.extend(_one_year(run, section, rounds, progress))

    run.each(years, compute, progress)
    result = run.result(progress)
    return type(result)(**{**vars(result), "notes": result.notes + tuple(notes)})


def _one_year(run, section, rounds, progress):
    """Fit one year; returns its notes."""
    y, x, _, _ = run.design(section)
    (n, k), rules, places, gathered = x.shape, run.rules, section.weights, run.gathered
    gathered.saw_places(section.year, places)
    own = None
    if rounds.bandwidths is not None:
        own = [fitting(rules.kind, bandwidth, n, 1, when(section.year)) for bandwidth in rounds.bandwidths]
    # columns at unit size, which changes nothing but the rounding
    size = np.sqrt((x**2).mean(axis=0))
    unit = x / size
    back = back_fit(y, unit, places, rules.kernel, rules.kind, rules.criterion, rounds.way, own, rounds.tolerance,
                    rounds.most, part(progress, 0.0, 0.5))
    if back is None:
        raise no_freedom(section.year, n, k)
    made = infer(y, unit, places, back, rules.kernel, rules.kind, rules.sigma, part(progress, 0.5, 0.95))
    if not (n - made.trace - 2 > 0 and made.sigma2 > 0):
        raise DataError("{when} has {n} units, and MGWR uses up all their degrees of freedom (tr S = {trace}); use fewer "
                        "explanatory fields, or the global regression.", when=when(section.year), n=n,
                        trace=f"{made.trace:.1f}")
    chosen = back.history[-1].tolist()
    cond = condition_numbers(x, places, chosen, rules.kernel, rules.kind, part(progress, 0.95, 1.0))
    lost = np.isnan(back.coef)
    coef, se = back.coef / size, np.where(lost, np.nan, made.se) / size
    critical = np.array([critical_t(rules.alpha, 1, enp, n) for enp in made.enp])
    gathered.fill(section.rows, fitted=y - back.resid, resid=back.resid, std_resid=made.std_resid, cond=cond,
                  leverage=made.leverage, cooks_d=made.std_resid**2 * made.leverage / (made.trace * (1 - made.leverage)))
    sign = gathered.fill_terms(section.rows, coef, se, critical)
    least = baseline(y, x)
    for j in range(k):
        interval, found = {}, back.searches[j]
        others = back.traces.sum() - back.traces[j] if rounds.way is BandwidthSearch.WHOLE else 0.0
        if found is not None:
            gathered.add_search(section.year, rules.criterion, found, gathered.terms[j], others)
            # scores of a refined search stand close round the best, so that their weights tell nothing of its neighbours
            if found.every or rounds.way is BandwidthSearch.GOLDEN:
                interval = dict(zip(("bw_low", "bw_high"), bandwidth_interval(found.scores, Criterion.AICC, others)))
        gathered.add_term(section.year, j, coef[:, j], sign[:, j], least, bandwidth=chosen[j], enp=made.enp[j],
                          t_crit=critical[j], **interval)
    gathered.add_model(section.year, n, made, least, cond, bandwidth=back.start, enp=made.trace,
                       n_singular=int(lost.any(axis=1).sum()))
    notes = []
    year = "" if section.year is None else Message("{year}: ", year=section.year)
    if back.change >= rounds.tolerance:
        notes.append(Warn("{year}The back-fitting has not converged after {most} rounds (change {change}); allow more rounds.",
                          year=year, most=len(back.history), change=amount(back.change, 2)))
    else:
        notes.append(Note("{year}The back-fitting has converged after {count} rounds; bandwidths {bandwidths}.", year=year,
                          count=len(back.history), bandwidths=", ".join(f"{b:.10g}" for b in chosen)))
    if n < FEW_FOR_MANY:
        notes.append(Warn("{year}With {n} units a bandwidth for each variable asks for much; compare with GWR.", year=year,
                          n=n))
    return notes
