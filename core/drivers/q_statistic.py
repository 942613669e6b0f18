"""How much of the variance of a value lies between strata: ``q = 1 − SSW/SST``, and its test (Wang et al. 2010, 2016)."""

from dataclasses import dataclass

import numpy as np
from scipy.special import betainc, fdtrc, gammaln

from ..pattern.inference import SAME

LARGE_LAMBDA = 1e8
"""Above it the non-central F is as good as its approximation by Patnaik (1949)."""


@dataclass(frozen=True)
class Fit:
    """What a stratification explains.

    Attributes
    ----------
    q, f, lam, p, p_central : float
    ssw, sst : float
    n, strata, singles : int
        ``n`` and ``strata`` without what the rule for single units leaves out.
    """

    q: float
    f: float
    lam: float
    p: float
    p_central: float
    ssw: float
    sst: float
    n: int
    strata: int
    singles: int


def explained(sums, counts, squares, drop=False):
    """q of strata.

    Parameters
    ----------
    sums : ndarray of float, shape (strata,) or (strata, permutations)
        Of deviations from the mean of all units.
    counts : ndarray of int, shape (strata,)
    squares : float
        Sum of squares of all deviations.
    drop : bool
        Leave out strata of one unit.

    Returns
    -------
    q, ssw, sst : float or ndarray of float, shape (permutations,)
    """
    counts = counts.astype(float)
    per = counts if sums.ndim == 1 else counts[:, None]
    between, sst = (sums * sums / per).sum(axis=0), squares
    single = counts == 1
    if drop and single.any():
        if single.all():
            return (np.full(sums.shape[1:], np.nan)[()],) * 3
        lone = (sums[single] ** 2).sum(axis=0)
        rest = sums[~single].sum(axis=0) ** 2 / counts[~single].sum()
        between, sst = between - lone - rest, squares - lone - rest
    ssw = np.maximum(sst - between, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        q = np.where(sst > SAME * squares, 1 - ssw / sst, np.nan)[()]
    return q, ssw, sst


def noncentral_p(f, d1, d2, lam):
    """P(F′ > f) of the non-central F distribution; the central one where λ is not above zero.

    A Poisson mixture of beta distributions, summed where the Poisson weights are not negligible: scipy's own function
    is wrong at λ = 0 and has no more than nine decimals.
    """
    if not np.isfinite(f):
        return 0.0 if f > 0 else np.nan
    if lam <= 0:
        return float(fdtrc(d1, d2, f))
    if lam > LARGE_LAMBDA:
        return float(fdtrc((d1 + lam) ** 2 / (d1 + 2 * lam), d2, f * d1 / (d1 + lam)))
    half = lam / 2
    spread = 12 * np.sqrt(half) + 40
    j = np.arange(max(0, int(half - spread)), int(half + spread) + 1)
    weight = np.exp(j * np.log(half) - half - gammaln(j + 1))
    return float(min((weight * betainc(d2 / 2, d1 / 2 + j, d2 / (d2 + d1 * f))).sum(), 1.0))


def fit(y, codes, count, rules):
    """Test a stratification.

    Parameters
    ----------
    y : ndarray of float, shape (n,)
    codes : ndarray of int, shape (n,)
        Strata from 0; each occurs.
    count : int
        Number of strata.
    rules : core.drivers.geodetector.Rules

    Returns
    -------
    Fit
    """
    centre = y.mean()
    z = y - centre
    counts = np.bincount(codes, minlength=count)
    sums = np.bincount(codes, z, count)
    return fit_sums(sums, counts, float(z @ z), centre, rules, z, codes)


def fit_sums(sums, counts, squares, centre, rules, z=None, codes=None):
    """Test a stratification by the sums of each stratum.

    Parameters
    ----------
    sums, counts, squares
        As of :func:`explained`.
    centre : float
        Mean of all units.
    rules : core.drivers.geodetector.Rules
    z : ndarray of float, shape (n,), optional
        Deviations from the mean, with which q is exact where it is nearly one.
    codes : ndarray of int, shape (n,), optional
        Stratum of each deviation.

    Returns
    -------
    Fit
    """
    single = counts == 1
    q, ssw, sst = explained(sums, counts, squares, rules.drop)
    if z is not None and np.isfinite(q):  # within the strata themselves: exact where q is nearly one
        inside = z - (sums / counts)[codes]
        ssw = float(inside @ inside)
        q = max(1 - ssw / sst, 0.0)
    if rules.drop:
        sums, counts = sums[~single], counts[~single]
    n, strata = int(counts.sum()), len(counts)
    f = lam = p = p_central = np.nan
    if np.isfinite(q) and 1 < strata < n:
        means = sums / counts + centre
        variance = sst / (n - 1 if rules.sample else n)
        lam = float(((means**2).sum() - (np.sqrt(counts) * means).sum() ** 2 / n) / variance)
        d1, d2 = strata - 1, n - strata
        if ssw <= SAME * sst:
            f, p, p_central = np.inf, 0.0, 0.0
        else:
            f = float(d2 / d1 * q / (1 - q))
            p, p_central = noncentral_p(f, d1, d2, lam), float(fdtrc(d1, d2, f))
    return Fit(float(q), f if np.isfinite(f) else np.nan, lam, p, p_central, float(ssw), float(sst), n, strata,
               int(single.sum()))
