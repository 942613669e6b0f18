"""Small normal equations, one set for each place, solved side by side; a variable that others determine does no harm."""

import numpy as np

RANK = 1e-10
"""Part of a variable's local variance that the variables before it have to leave for it to count as one of its own."""


def divided(cross, power, mean, otherwise):
    """``cross / power``, and ``otherwise`` where a variable has no power among the neighbours beside its mean power."""
    return np.divide(cross, power, out=np.full(power.shape, otherwise), where=power > RANK * mean)


def project(a, c, x):
    """Leverage and fitted value at places, from their normal equations.

    A Cholesky factor grown row by row, side by side for all places and bandwidths. A variable that follows from those
    before it is left out, which changes neither of the two: the row of the place is itself among the rows of the fit.

    Parameters
    ----------
    a : dict
        ``(p, q)`` with q ≤ p → ``Σ w x_p x_q``.
    c : sequence
        ``Σ w x_p y``.
    x : sequence
        Variables of the place.

    Returns
    -------
    leverage, fitted : ndarray
    """
    low, z, leverage, fitted = {}, [], 0.0, 0.0
    v = []
    for p in range(len(x)):
        pivot, top, right = a[p, p], x[p], c[p]
        for q in range(p):
            pivot = pivot - low[p, q] ** 2
            top = top - low[p, q] * z[q]
            right = right - low[p, q] * v[q]
        with np.errstate(divide="ignore", invalid="ignore"):
            inverse = np.where(pivot > RANK * a[p, p], 1 / np.sqrt(pivot), 0.0)
        z.append(top * inverse)
        v.append(right * inverse)
        leverage = leverage + z[p] * z[p]
        fitted = fitted + z[p] * v[p]
        for r in range(p + 1, len(x)):
            inner = a[r, p]
            for q in range(p):
                inner = inner - low[r, q] * low[p, q]
            low[r, p] = inner * inverse
    return leverage, fitted


def solve(a, c, forth):
    """Coefficients and inverses of the normal equations of each place, and which coefficients are not determined.

    Where the neighbours do not determine all, the solution of least norm: its fitted value is the right one, and a
    coefficient that has a part in the null space is given up.
    """
    size = np.sqrt(np.einsum("bpp->bp", a))
    size[size == 0] = 1.0
    scaled_a = a / size[:, :, None] / size[:, None, :]
    inverse, bad = _inverse(scaled_a)
    lost = np.zeros(c.shape, dtype=bool)
    for i in np.flatnonzero(bad):
        values, vectors = np.linalg.eigh(scaled_a[i])
        kept = values > RANK * values[-1]
        inverse[i] = (vectors[:, kept] / values[kept]) @ vectors[:, kept].T
        # each coefficient in its own scale, so that the units of a field do not decide
        null = (forth / np.diag(forth)[:, None]) @ (vectors[:, ~kept] / size[i][:, None])
        null = null / np.abs(null).max(axis=0)
        lost[i] = (np.abs(null) > 1e-6).any(axis=1)
    inverse = inverse / size[:, :, None] / size[:, None, :]
    return np.einsum("bpq,bq->bp", inverse, c), inverse, lost


def _inverse(a):
    """Inverses of symmetric matrices with a diagonal of ones, and which do not have one.

    Elimination side by side for all matrices: LAPACK, called for thousands of small ones, spends its time on threads. A pivot
    is the part of a variable that those before it leave; see :func:`project`.
    """
    k = a.shape[1]
    bad = np.zeros(len(a), dtype=bool)
    both = np.concatenate((a, np.broadcast_to(np.eye(k), a.shape)), axis=2)
    for p in range(k):
        pivot = both[:, p, p]
        bad |= ~(pivot > RANK)
        row = both[:, p] / np.where(pivot > RANK, pivot, 1.0)[:, None]
        factor = both[:, :, p].copy()
        both -= factor[:, :, None] * row[:, None, :]
        both[:, p] = row
    return both[:, :, k:], bad


def condition(gram):
    """Condition number of weighted variables from their products: columns at unit length, largest over smallest."""
    size = np.sqrt(np.maximum(np.einsum("bpp->bp", gram), 0.0))
    with np.errstate(divide="ignore", invalid="ignore"):
        unit = gram / size[:, :, None] / size[:, None, :]
        unit[~np.isfinite(unit).all(axis=(1, 2))] = np.diag([1.0] + [0.0] * (gram.shape[1] - 1))
        values = np.linalg.eigvalsh(unit)
        out = np.sqrt(values[:, -1] / values[:, 0])
    out[~(values[:, 0] > 0)] = np.inf
    return out


def scaled(x):
    """Variables as z-scores beside the column of ones, so that rounding does not matter, and the way back.

    Returns
    -------
    z : ndarray of float, shape (n, k)
    back : ndarray of float, shape (k, k)
        ``x = z @ back``; coefficients turn by its inverse.
    """
    mean, spread = x[:, 1:].mean(axis=0), x[:, 1:].std(axis=0)
    back = np.diag((1.0, *spread))
    back[0, 1:] = mean
    return np.column_stack((x[:, 0], (x[:, 1:] - mean) / spread)), back
