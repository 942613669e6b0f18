"""How two factors, and two strata, compare: crossed strata and their interaction, sums of squares, and means."""

import numpy as np
from scipy.special import fdtrc, stdtr

from ..pattern.inference import SAME


def interaction_type(q_a, q_b, q_ab, same=SAME):
    """Words for an interaction (Wang et al. 2010)."""
    if np.isnan(q_ab) or np.isnan(q_a) or np.isnan(q_b):
        return None
    if q_ab < min(q_a, q_b) - same:
        return "Weaken, nonlinear"
    if q_ab <= max(q_a, q_b) + same:
        return "Weaken, uni-"
    if abs(q_ab - q_a - q_b) <= same:
        return "Independent"
    return "Enhance, bi-" if q_ab < q_a + q_b else "Enhance, nonlinear"


def crossed(a, b, count_b):
    """Cross two stratifications: codes of the pairs that occur, and their number."""
    found, codes = np.unique(a.astype(np.int64) * count_b + b, return_inverse=True)
    return codes, len(found)


def adjusted(p):
    """p values after Benjamini and Hochberg (1995); NaN stay NaN and do not count."""
    p = np.asarray(p, dtype=float)
    out, known = np.full(len(p), np.nan), np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(-p[known], kind="stable")]
    ranks = np.arange(len(order), 0, -1)
    out[order] = np.minimum(np.minimum.accumulate(p[order] * len(order) / ranks), 1.0)
    return out


def welch(counts, means, variances, a, b):
    """Welch's t test between strata: t, degrees of freedom, two-sided p; NaN where it cannot be."""
    with np.errstate(divide="ignore", invalid="ignore"):
        va, vb = variances[a] / counts[a], variances[b] / counts[b]
        t = (means[a] - means[b]) / np.sqrt(va + vb)
        df = (va + vb) ** 2 / (va**2 / (counts[a] - 1) + vb**2 / (counts[b] - 1))
        bad = (counts[a] < 2) | (counts[b] < 2) | ~np.isfinite(t) | ~np.isfinite(df)
        t, df = np.where(bad, np.nan, t), np.where(bad, np.nan, df)
        return t, df, 2 * stdtr(df, -np.abs(t))


def ecological(a, b):
    """F of two factors by their sums of squares within strata, the larger above, its degrees of freedom, and p."""
    # Wang et al. (2010): F = N1(N2 − 1)SSW1 / N2(N1 − 1)SSW2
    sides = sorted(((one.n / (one.n - 1) * one.ssw if one.n > 1 else np.nan, one.n - 1) for one in (a, b)),
                   key=lambda s: -s[0])
    (upper, d1), (lower, d2) = sides
    if not np.isfinite(upper) or not np.isfinite(lower) or d1 < 1 or d2 < 1 or upper == 0:
        return np.nan, np.nan, np.nan
    if lower == 0:
        return np.nan, d1, 0.0
    return upper / lower, d1, float(fdtrc(d1, d2, upper / lower))
