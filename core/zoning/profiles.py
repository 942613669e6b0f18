"""What clusters are like: means, mean z-scores and R² of each variable. It needs numpy only, for the reports."""

import numpy as np

from ..columns import INTEGER, N_UNITS, TEXT, YEAR, Column
from ..tables import add_row, by_year, empty_table

CLUSTER = Column("cluster", "Cluster", kind=INTEGER, about="1 is the largest; in a panel the same number in all years.")
PROFILE_COLUMNS = (
    YEAR,
    Column("variable", "Variable", kind=TEXT),
    CLUSTER,
    N_UNITS,
    Column("mean", "Mean"),
    Column("z_mean", "Mean z-score", about="Distance from the mean of all units in their standard deviations."),
    Column("r2", "R²", about="Share of the variable's sum of squares that lies between the clusters."),
)
_CONSTANT = 1e-12
"""Spread relative to the largest value that is rounding, and no difference between units."""


def profiles(fields, cluster, years=None):
    """What the clusters are like: means, mean z-scores and R² of each variable.

    Parameters
    ----------
    fields : dict of str to ndarray of float, shape (n,)
    cluster : ndarray of float, shape (n,)
        NaN for rows without a cluster, which have no say.
    years : ndarray of int, optional

    Returns
    -------
    dict of list
        Columns of :data:`PROFILE_COLUMNS`; z-score and R² are NaN for a variable that does not vary.
    """
    table = empty_table(PROFILE_COLUMNS)
    for year, rows in by_year(years, len(cluster)):
        rows = rows[np.isfinite(cluster[rows])]
        if not len(rows):
            continue
        codes, of = np.unique(cluster[rows], return_inverse=True)
        size = np.bincount(of)
        for name, values in fields.items():
            x, scale = values[rows], max(np.abs(values[rows]).max(), np.finfo(float).tiny)
            mean = np.bincount(of, x / scale) / size
            (z,), varies = (part.T for part in deviations(x[:, None], True))
            z_mean = np.bincount(of, z) / size if varies[0] else np.full(len(codes), np.nan)
            r2 = float((size * z_mean**2).sum() / len(rows))  # the z-scores have the sum of squares n
            for entry in zip(codes.astype(int).tolist(), size.tolist(), (mean * scale).tolist(), z_mean.tolist()):
                add_row(table, year, name, *entry, r2)
    return table


def deviations(x, standardize):
    """Deviations from the mean, in standard deviations (population) or in units of the largest one of all variables.

    Returns
    -------
    ndarray of float, shape (n, p)
        Zero for a variable that does not vary.
    ndarray of bool, shape (p,)
        Whether each variable varies.
    """
    if not len(x):
        return x, np.zeros(x.shape[1], dtype=bool)
    size = np.abs(x).max(axis=0)
    x = x / np.where(size > 0, size, 1.0)  # no square leaves the range of numbers
    varies = np.ptp(x, axis=0) > _CONSTANT
    x = np.where(varies, x - x.mean(axis=0), 0.0)
    if standardize:
        x = x / np.where(varies, x.std(axis=0), 1.0)
    else:
        x = x * (size / max(size.max(), np.finfo(float).tiny))
    x[np.abs(x) <= np.finfo(float).eps] = 0.0  # what is left of rounding tells no units apart
    return x, varies
