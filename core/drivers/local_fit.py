"""A local regression at one bandwidth: coefficients, their standard errors, and the diagnostics of the fit."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..options import SigmaRule
from ..parallel import map_blocks
from ..progress import part, silent
from .local_algebra import condition, solve
from .local_regression import ALONE
from .local_scores import aic, aicc, bic


@dataclass(frozen=True)
class LocalFit:
    """A local regression at one bandwidth.

    Attributes
    ----------
    coef, se : ndarray of float, shape (n, k)
        NaN where the neighbours do not determine a coefficient.
    fitted, resid, std_resid, leverage, cooks_d, local_r2, cond : ndarray of float, shape (n,)
    undetermined : ndarray of bool, shape (n, k)
        Where a coefficient is not determined.
    rss, sigma2, trace, trace2, enp : float
        Residual sum of squares, residual variance, tr(S), tr(S′S), and the effective number of parameters by the rule of σ².
    r2, adj_r2, aicc, aic, bic, cv : float
    """

    coef: np.ndarray
    se: np.ndarray
    fitted: np.ndarray
    resid: np.ndarray
    std_resid: np.ndarray
    leverage: np.ndarray
    cooks_d: np.ndarray
    local_r2: np.ndarray
    cond: np.ndarray
    undetermined: np.ndarray
    rss: float
    sigma2: float
    trace: float
    trace2: float
    enp: float
    r2: float
    adj_r2: float
    aicc: float
    aic: float
    bic: float
    cv: float


def fit(local, bandwidth, rule=SigmaRule.GWR4, back=None, progress=silent):
    """Fit at one bandwidth, with inference.

    Parameters
    ----------
    local : Local
    bandwidth : int or float
    rule : SigmaRule
    back : ndarray of float, shape (k, k), optional
        Turns the variables of ``local`` into those of the user, ``x_user = x @ back``, in whose units the coefficients are
        given; see :func:`core.drivers.local_algebra.scaled`.
    progress : callable

    Returns
    -------
    LocalFit

    Notes
    -----
    With ``A = X′WX`` and ``B = X′W²X`` of a place: ``S_ii = x′A⁻¹x``, ``(S S′)_ii = x′A⁻¹BA⁻¹x`` and ``var β = σ² A⁻¹BA⁻¹``.
    σ² is ``RSS/(n − 2 tr S + tr S′S)`` as in GWR4, or ``RSS/(n − tr S)`` as in mgwr. The condition number is that of the
    variables weighted by w, each column at unit length, as in mgwr.
    """
    n, k = local.n, local.k
    back = np.eye(k) if back is None else back
    forth = np.linalg.inv(back)
    coef, spread = np.empty((n, k)), np.empty((n, k))
    leverage, square, cond, fitted = (np.empty(n) for _ in range(4))
    undetermined = np.zeros((n, k), dtype=bool)
    reach = np.empty((n, 1))
    work = partial(_fitted, local, bandwidth, back, forth)
    for rows, *parts in map_blocks(work, local.blocks(), part(progress, 0.0, 0.6), local.scheduler):
        for whole, piece in zip((reach, coef, spread, leverage, square, cond, fitted, undetermined), parts):
            whole[rows] = piece
    resid = local.y - fitted
    rss, trace, trace2 = float(resid @ resid), float(leverage.sum()), float(square.sum())
    centred = local.y - local.y.mean()
    tss = float(centred @ centred)
    enp = 2 * trace - trace2 if rule is SigmaRule.GWR4 else trace
    moments = np.column_stack((np.ones(n), centred, centred**2, resid**2))
    local_r2 = np.empty(n)
    work = partial(_explained, local, reach, moments)
    for rows, piece in map_blocks(work, local.blocks(), part(progress, 0.6, 1.0), local.scheduler):
        local_r2[rows] = piece
    coef[undetermined] = np.nan
    with np.errstate(divide="ignore", invalid="ignore"):
        sigma2 = rss / (n - enp) if n > enp else np.nan
        se = np.sqrt(sigma2 * spread)
        std = resid / np.sqrt(sigma2 * (1 - leverage))
        std[leverage > 1 - ALONE] = np.nan
        cooks = std**2 * leverage / (trace * (1 - leverage))
        r2 = 1 - rss / tss
        adjusted = 1 - (1 - r2) * (n - 1) / (n - enp - 1)
        cv = np.nan if (leverage > 1 - ALONE).any() else float(np.mean((resid / (1 - leverage)) ** 2))
    se[undetermined] = np.nan
    local_r2[~np.isfinite(local_r2)] = np.nan
    return LocalFit(coef, se, fitted, resid, std, leverage, cooks, local_r2, cond, undetermined, rss, sigma2, trace,
                    trace2, enp, r2, adjusted, *(float(f(n, rss, trace)) for f in (aicc, aic, bic)), cv)


def _fitted(local, bandwidth, back, forth, rows):
    """A block of places: squared bandwidth in metres and what :func:`fit` makes of the sums over the neighbours."""
    squared = local.places.squared(rows)
    reach = local.reach(squared, bandwidth)
    weights = local.weights(squared, reach)
    beta, inverse, lost = solve(*local.normal(weights), forth)
    weights *= weights
    b, _ = local.normal(weights)
    x = local.x[rows]
    half = np.einsum("bpq,bq->bp", inverse, x)
    own = forth @ inverse
    return (rows, reach, beta @ forth.T, np.einsum("bpq,bqr,bpr->bp", own, b, own), np.einsum("bp,bp->b", half, x),
            np.einsum("bp,bpq,bq->b", half, b, half), condition(back.T @ b @ back), np.einsum("bp,bp->b", beta, x), lost)


def _explained(local, reach, moments, rows):
    """Local R² of a block of places."""
    one, first, second, left = (local.weights(local.places.squared(rows), reach[rows]) @ moments).T
    with np.errstate(divide="ignore", invalid="ignore"):
        return rows, 1 - left / (second - first**2 / one)


def critical_t(alpha, k, enp, n):
    """Critical |t| at a level corrected for the dependent tests of one coefficient (da Silva and Fotheringham 2016).

    ``α k / ENP`` two-sided, with n − 1 degrees of freedom.
    """
    from scipy.special import stdtrit

    return float(-stdtrit(n - 1, alpha * k / max(enp, k) / 2))
