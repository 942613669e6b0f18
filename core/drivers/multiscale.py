"""The solver under MGWR: back-fitting of one univariate local regression for each variable, and its inference.

Back-fitting and its measure of convergence are those of Fotheringham, Yang and Kang (2017), the inference that of Yu et al.
(2020): the matrices R_j with ``f_j = R_j y`` are carried through the same iterations as the fit itself.

mgwr finds each bandwidth by a golden section on the AICc of the variable alone, as if it had all degrees of freedom for
itself; that favours small bandwidths, and stops in local optima. Here each bandwidth is the best of all for the AICc of the
whole model, with the effective parameters of the other variables counted; mgwr's way can be chosen to compare with it.
"""

from dataclasses import dataclass
from functools import partial

import numpy as np
from scipy.spatial import cKDTree

from ..options import BandwidthSearch, BandwidthType, Criterion, Kernel, SigmaRule
from ..parallel import map_blocks
from ..progress import part, silent
from .local_algebra import condition, divided
from .local_bandwidth import golden_section, search
from .local_fit import fit
from .local_regression import ALONE, Local
from .local_scores import aic, aicc, bic

CONSTANT_ROUNDS = 5
"""Rounds without a change of any bandwidth after which they are no longer searched, as in mgwr."""
HAT_BYTES = 1 << 29
"""Memory for the columns of the matrices R_j that are carried at once."""
MGWR_LOW = 40
"""mgwr's smallest bandwidth is this and two for each variable."""
_ROWS = 128
"""Places, near each other, whose neighbours are multiplied at once."""


@dataclass(frozen=True)
class BackFit:
    """A converged (or stopped) back-fitting.

    Attributes
    ----------
    coef : ndarray of float, shape (n, k)
        NaN where a variable is 0 in the whole neighbourhood.
    parts : ndarray of float, shape (n, k)
        Contribution of each variable to the fitted value.
    resid : ndarray of float, shape (n,)
    start : int or float
        Bandwidth of the GWR from which it began.
    history : ndarray, shape (rounds, k)
        Bandwidths of each round.
    change : float
        Change of the fit in the last round (SOC-f).
    searches : list of Search or None
        Last search of each variable.
    traces : ndarray of float, shape (k,)
        tr(S) of each variable's own smoother.
    """

    coef: np.ndarray
    parts: np.ndarray
    resid: np.ndarray
    start: float
    history: np.ndarray
    change: float
    searches: list
    traces: np.ndarray


def back_fit(y, x, places, kernel=Kernel.BISQUARE, kind=BandwidthType.ADAPTIVE, criterion=Criterion.AICC,
             way=BandwidthSearch.WHOLE, bandwidths=None, tolerance=1e-5, most=200, progress=silent):
    """Find the bandwidth of each variable.

    Parameters
    ----------
    y : ndarray of float, shape (n,)
    x : ndarray of float, shape (n, k)
        Of about unit size; the first column of ones.
    places : core.drivers.local_places.Places
    kernel, kind, criterion, way
        Options of the same names; CV has no meaning for a part of a model, so with it each variable stands for itself.
    bandwidths : sequence, optional
        Bandwidth of each variable, to be kept.
    tolerance : float
        SOC-f, ``√(Σ Δf² / n / Σ ŷ²)``, below which it has converged.
    most : int
        Rounds at most.
    progress : callable

    Returns
    -------
    BackFit or None
        None if no bandwidth leaves degrees of freedom.
    """
    whole = Local(y, x, places, kernel, kind)
    golden = way is BandwidthSearch.GOLDEN
    if golden:
        low = MGWR_LOW + 2 * whole.k
        found = golden_section(whole, criterion, low if low < whole.n else None, part(progress, 0.0, 0.15))
    else:
        found = search(whole, criterion, part(progress, 0.0, 0.15), every=False)
    if found is None:
        return None
    begun = fit(whole, found.bandwidth, progress=part(progress, 0.15, 0.2))
    parts = np.where(begun.undetermined, 0.0, begun.coef) * x
    parts[:, 0] += begun.fitted - parts.sum(axis=1)
    resid = begun.resid
    single = [Local(y, x[:, j : j + 1], places, kernel, kind, order=whole.order) for j in range(x.shape[1])]
    traces = np.zeros(len(single))
    searches, coef, history, same, change = [None] * len(single), np.zeros_like(x), [], 0, np.inf

    for number in range(most):
        # how many rounds there will be is not known: each takes a part of what is left
        inner = part(progress, 0.2 + 0.8 * number / (number + 5), 0.2 + 0.8 * (number + 1) / (number + 6))
        new, chosen = np.empty_like(parts), []
        for j, local in enumerate(single):
            of_one = part(inner, j / len(single), (j + 1) / len(single))
            of_one(0.0)
            local.set(parts[:, j] + resid)
            if bandwidths is not None:
                bandwidth = bandwidths[j]
            elif same >= CONSTANT_ROUNDS:
                bandwidth = history[-1][j]
            else:
                if golden:
                    searches[j] = golden_section(local, criterion, 2, part(of_one, 0.0, 0.8))
                else:
                    searches[j] = search(local, criterion, part(of_one, 0.0, 0.8), others=traces.sum() - traces[j])
                if searches[j] is None:
                    return None
                bandwidth = searches[j].bandwidth
                traces[j] = searches[j].trace
            coef[:, j] = local.smooth(bandwidth, part(of_one, 0.8, 1.0))
            new[:, j] = np.where(np.isnan(coef[:, j]), 0.0, coef[:, j] * x[:, j])
            resid = local.y - new[:, j]
            chosen.append(bandwidth)
        same = same + 1 if history and history[-1] == chosen else 0
        history.append(chosen)
        total = (new.sum(axis=1) ** 2).sum()
        change = float(np.sqrt(((new - parts) ** 2).sum() / len(y) / total)) if total > 0 else 0.0
        parts = new
        if change < tolerance:
            break
    return BackFit(coef, parts, resid, found.bandwidth, np.array(history), change, searches, traces)


@dataclass(frozen=True)
class MultiscaleFit:
    """Inference of a back-fitting.

    Attributes
    ----------
    se : ndarray of float, shape (n, k)
    leverage : ndarray of float, shape (n,)
    enp : ndarray of float, shape (k,)
        Effective number of parameters of each variable, tr(R_j).
    std_resid : ndarray of float, shape (n,)
    rss, sigma2, trace, trace2, r2, adj_r2, aicc, aic, bic : float
    """

    se: np.ndarray
    leverage: np.ndarray
    enp: np.ndarray
    std_resid: np.ndarray
    rss: float
    sigma2: float
    trace: float
    trace2: float
    r2: float
    adj_r2: float
    aicc: float
    aic: float
    bic: float


def infer(y, x, places, back, kernel, kind, rule=SigmaRule.GWR4, progress=silent):
    """Standard errors and effective numbers of parameters of a back-fitting.

    Parameters
    ----------
    y, x, places, kernel, kind
        As in :func:`back_fit`.
    back : BackFit
    rule : SigmaRule
    progress : callable

    Returns
    -------
    MultiscaleFit

    Notes
    -----
    The columns of the R_j are independent of each other, so they are carried in as many groups as the memory asks for:
    ``k n`` numbers for a column.
    """
    n, k = x.shape
    # near places share neighbours, so a block of them needs only part of the columns of a compact kernel
    order = cKDTree(places.coordinates, leafsize=_ROWS // 2).indices
    x, near = x[order], places.shuffled(order)
    width = max(1, min(n, HAT_BYTES // (8 * n * (k + 2))))
    spread, diagonal, square = np.zeros((n, k)), np.zeros((n, k)), 0.0
    starts = range(0, n, width)
    for number, start in enumerate(starts):
        columns = np.arange(start, min(start + width, n))
        inner = part(progress, number / len(starts), (number + 1) / len(starts))
        r, power = _carry(x, near, back, kernel, kind, columns, inner)
        spread += power
        diagonal[columns] = np.stack([r[j][columns, np.arange(len(columns))] for j in range(k)], axis=1)
        whole = r.sum(axis=0)
        square += float(np.einsum("ij,ij->", whole, whole))
    leverage, enp = diagonal.sum(axis=1), diagonal.sum(axis=0)
    back_order = np.argsort(order)
    leverage, spread = leverage[back_order], spread[back_order]
    rss, trace = float(back.resid @ back.resid), float(enp.sum())
    freedom = 2 * trace - square if rule is SigmaRule.GWR4 else trace
    tss = float(((y - y.mean()) ** 2).sum())
    with np.errstate(divide="ignore", invalid="ignore"):
        sigma2 = rss / (n - freedom) if n > freedom else np.nan
        std = back.resid / np.sqrt(sigma2 * (1 - leverage))
        std[leverage > 1 - ALONE] = np.nan
        r2 = 1 - rss / tss
        adjusted = 1 - (1 - r2) * (n - 1) / (n - freedom - 1)
        return MultiscaleFit(np.sqrt(sigma2 * spread), leverage, enp, std, rss, sigma2, trace, square, r2, adjusted,
                             *(float(f(n, rss, trace)) for f in (aicc, aic, bic)))


def _carry(x, places, back, kernel, kind, columns, progress):
    """Columns of the matrices R_j, and the squares of those of R_j / x_j summed by row."""
    n, k = x.shape
    local = Local(np.zeros(n), x, places, kernel, kind)
    blocks = [np.arange(start, min(start + _ROWS, n)) for start in range(0, n, _ROWS)]
    r = np.empty((k, n, len(columns)))
    for rows, piece in map_blocks(lambda rows: local.hat_parts(rows, back.start, columns), blocks, part(progress, 0.0, 0.1)):
        r[:, rows] = piece
    rest = -r.sum(axis=0)
    rest[columns, np.arange(len(columns))] += 1.0
    power = np.zeros((n, k))
    kept, room = {}, HAT_BYTES
    turns = [(number, j) for number in range(len(back.history)) for j in range(k)]
    for turn, (number, j) in enumerate(turns):
        bandwidth, own = back.history[number][j], x[:, j]
        rest += r[j]
        # most rounds have the bandwidths of the round before
        smoother = kept.get((j, bandwidth))
        fresh = [] if smoother is None and room > 8 * n * n else None
        if smoother is None:
            smoother = map_blocks(partial(_smoother, local, own, bandwidth), blocks)
        for rows, used, weights in smoother:
            progress(0.1 + 0.9 * (turn + rows[0] / n) / len(turns))
            piece = weights @ (rest if len(used) == n else rest[used])
            if number == len(back.history) - 1:
                power[rows, j] = np.einsum("ij,ij->i", piece, piece)
            np.multiply(piece, own[rows, None], out=r[j, rows[0] : rows[-1] + 1])
            if fresh is not None:
                fresh.append((rows, used, weights))
                room -= weights.nbytes
        if fresh is not None:
            kept[j, bandwidth] = fresh
        rest -= r[j]
    return r, power


def _smoother(local, own, bandwidth, rows):
    """Rows of the matrix that makes coefficients of one variable of residuals, without the columns that are all zero.

    Returns
    -------
    rows, used : ndarray of int
    weights : ndarray, shape (len(rows), len(used))
    """
    squared = local.places.squared(rows)
    weights = local.weights(squared, local.reach(squared, bandwidth))
    used = np.flatnonzero((weights > 0).any(axis=0))
    weights = weights[:, used] * own[used]
    size = weights @ own[used]
    weights *= divided(1.0, size, (own**2).mean(), 0.0)[:, None]
    return rows, used, weights


def condition_numbers(x, places, bandwidths, kernel, kind, progress=silent):
    """Condition number at each place of the variables, each weighted by its own kernel, columns at unit length (mgwr)."""
    n, k = x.shape
    local = Local(np.zeros(n), x, places, kernel, kind)
    out = np.empty(n)

    def block(rows):
        squared = places.squared(rows)
        drawn = {bandwidth: local.weights(squared, local.reach(squared, bandwidth)) for bandwidth in set(bandwidths)}
        weighted = [drawn[bandwidth] * x[:, j] for j, bandwidth in enumerate(bandwidths)]
        gram = np.empty((len(rows), k, k))
        for p in range(k):
            for q in range(p + 1):
                gram[:, p, q] = gram[:, q, p] = np.einsum("ij,ij->i", weighted[p], weighted[q])
        return rows, condition(gram)

    for rows, piece in map_blocks(block, local.blocks(), progress):
        out[rows] = piece
    return out
