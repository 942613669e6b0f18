"""Ordinary least squares over all units: the baseline that every local regression has to beat.

With the diagnostics that such a baseline needs: AICc as GWR4 and mgwr define it, variance inflation factors, and Moran's
I of the residuals with the moments of regression residuals (Cliff and Ord 1981), not those of observed values.
"""

from dataclasses import dataclass

import numpy as np

from ..columns import FLAG, INTEGER, TEXT, YEAR, Column, N
from ..errors import DataError, Message, Note, ParameterError, Warn, first
from ..magnitudes import amount, refuse_extreme
from ..pattern.sections import Report, sections
from ..progress import silent
from ..tables import Flags, add_row, empty_table

INTERCEPT = "(intercept)"
HIGH_VIF = 10.0
FEW_UNITS = 30
_RANK = 1e-9
"""Part of a variable that the others have to leave unexplained for it to count as one of its own."""

COLUMNS = (
    Column("fitted", "Fitted value"),
    Column("resid", "Residual", about="Observed less fitted."),
    Column("std_resid", "Standardised residual", about="Residual over its own standard error, s·√(1 − h)."),
    FLAG,
)
TABLE_COLUMNS = {
    "coefficients": (
        YEAR,
        Column("term", "Term", kind=TEXT),
        Column("coef", "Coefficient"),
        Column("se", "Standard error"),
        Column("t", "t"),
        Column("p", "p", about="Two-sided, Student's t with n − k degrees of freedom."),
        Column("vif", "Variance inflation factor", about="Missing for the intercept."),
    ),
    "models": (
        YEAR,
        N,
        Column("n_coef", "Coefficients", kind=INTEGER, about="With the intercept."),
        Column("r2", "R²"),
        Column("adj_r2", "Adjusted R²"),
        Column("aicc", "AICc"),
        Column("sigma", "Standard error of the regression"),
        Column("f", "F"),
        Column("f_p", "p of F"),
        Column("moran_i", "Moran's I of the residuals"),
        Column("moran_z", "z of the residual Moran's I"),
        Column("moran_p", "p of the residual Moran's I", about="Two-sided, from z and the normal distribution."),
        Column("max_vif", "Largest variance inflation factor"),
    ),
}


@dataclass(frozen=True)
class RegressionResult:
    """Fit of each row, and coefficients of each year.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :data:`COLUMNS`.
    tables : dict of dict
        ``coefficients``: one row for each year and term; ``models``: one for each year.
    notes : tuple of Note
    year : int or None
        Last year that can be computed, for which the following numbers hold.
    r2, adj_r2, aicc, moran_i, max_vif : float
    """

    values: dict
    tables: dict
    notes: tuple
    year: int
    r2: float
    adj_r2: float
    aicc: float
    moran_i: float
    max_vif: float


def global_regression(dependent, explanatory, neighbourhoods, years=None, standardize=False, progress=silent):
    """Regress a variable on others, year by year.

    Parameters
    ----------
    dependent : ndarray of float, shape (n,)
    explanatory : dict of str to ndarray
        By name, in the order of the table.
    neighbourhoods : core.weights.Neighbourhoods
        Of the same rows, for the residuals' Moran's I.
    years : ndarray of int, optional
    standardize : bool
        Whether all variables are turned into z-scores of the year first.
    progress : callable

    Returns
    -------
    RegressionResult

    Raises
    ------
    ParameterError
        If there is no explanatory variable.
    DataError
        If no year can be computed: too few units, a constant variable, or variables that explain each other.

    Notes
    -----
    With k coefficients and the residual sum of squares RSS, ``AICc = n ln(2π RSS/n) + n + 2n(k + 1)/(n − k − 2)``. Rows
    that lack a variable are left out of their year.
    """
    if not explanatory:
        raise ParameterError("Choose at least one explanatory field.")
    from scipy.special import fdtrc, ndtr, stdtr

    names = list(explanatory)
    columns = (dependent, *explanatory.values())
    refuse_useless(dict(zip((Message("the dependent variable"), *names), columns)))
    flags, report = Flags(len(dependent)), Report(neighbourhoods.labels)
    values = {c.name: np.full(len(dependent), np.nan) for c in COLUMNS[:-1]}
    coefficients, models = (empty_table(TABLE_COLUMNS[t]) for t in ("coefficients", "models"))
    high, small = [], []
    told = (Message("the dependent variable"), *(f"“{name}”" for name in names))
    for section, _ in sections(neighbourhoods, columns, years, flags, progress, told):
        if section.fault is None:
            section = with_fault(section, columns, names, flags)
        if not report.add(section):
            continue
        rows = section.rows
        y, x = design(columns, rows, standardize)
        fit = least_squares(y, x)
        n, k = x.shape
        for name, part in zip(values, (fit["fitted"], fit["resid"], fit["std_resid"])):
            values[name][rows] = part
        t = fit["coef"] / fit["se"]
        vif = (np.nan, *variance_inflation(x))
        for term in zip((INTERCEPT, *names), fit["coef"], fit["se"], t, 2 * stdtr(n - k, -np.abs(t)), vif):
            add_row(coefficients, section.year, *term)
        r2 = 1 - fit["rss"] / ((y - y.mean()) @ (y - y.mean()))
        f = r2 / (k - 1) / ((1 - r2) / (n - k)) if r2 < 1 else np.nan
        i, expected, variance = residual_moran(fit["resid"], x, section.weights.row_standardised())
        z = (i - expected) / np.sqrt(variance) if variance > 0 else np.nan
        add_row(models, section.year, n, k, r2, 1 - (1 - r2) * (n - 1) / (n - k), fit["aicc"],
                np.sqrt(fit["rss"] / (n - k)), f, fdtrc(k - 1, n - k, f), i, z, 2 * ndtr(-abs(z)), max(vif[1:]))
        high += [f"{names[j]} {'' if section.year is None else section.year}".strip()
                 for j in range(k - 1) if vif[j + 1] > HIGH_VIF]
        small += [(n, k)] if n < FEW_UNITS else []
    notes = report.notes(flags)
    if high:
        notes += (Warn("A variance inflation factor above {most} ({first}): these variables repeat each other, so their "
                       "coefficients are not to be told apart.", most=amount(HIGH_VIF), first=first(high)),)
    if small:
        n, k = min(small)
        # over all orders of the dependent values the mean of R² is (k − 1)/(n − 1)
        notes += (Warn("With only {n} units, coefficients and tests are rough: variables that have nothing to do with the "
                       "dependent one reach an R² of {chance} on average, and the residual Moran's I seldom shows a "
                       "pattern, so that its absence proves nothing.", n=n, chance=f"{(k - 1) / (n - 1):.2f}"),)
    if len(models["year"]) > 1:
        notes += (Note("The headline numbers are those of {year}, the last year.", year=models["year"][-1]),)
    progress(1.0)
    return RegressionResult({**values, "flag": flags.array()}, {"coefficients": coefficients, "models": models}, notes,
                            *(models[name][-1] for name in ("year", "r2", "adj_r2", "aicc", "moran_i", "max_vif")))


def least_squares(y, x):
    """Fit ``y`` on the columns of ``x`` (the first of ones).

    Returns
    -------
    dict
        ``coef``, ``se``, ``fitted``, ``resid``, ``std_resid``, ``rss``, ``aicc``.
    """
    n, k = x.shape
    q, r = np.linalg.qr(x)
    coef = np.linalg.solve(r, q.T @ y)
    fitted = x @ coef
    resid = y - fitted
    rss = float(resid @ resid)
    inverse = np.linalg.inv(r)
    variance = rss / (n - k)
    leverage = np.minimum((q**2).sum(axis=1), 1.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        std = resid / np.sqrt(variance * (1 - leverage))
        aicc = n * np.log(2 * np.pi * rss / n) + n + 2 * n * (k + 1) / (n - k - 2)
    std[~np.isfinite(std)] = np.nan
    return {"coef": coef, "se": np.sqrt(variance * (inverse**2).sum(axis=1)), "fitted": fitted, "resid": resid,
            "std_resid": std, "rss": rss, "aicc": aicc if rss > 0 else np.nan}


def variance_inflation(x):
    """Variance inflation factors of the columns of ``x`` but the first: the diagonal of the inverse correlations.

    By a QR decomposition of the columns at unit length, since the correlations of nearly equal ones round to 1.
    """
    z = x[:, 1:] - x[:, 1:].mean(axis=0)
    return (np.linalg.inv(np.linalg.qr(z / np.linalg.norm(z, axis=0))[1]) ** 2).sum(axis=1)


def residual_moran(resid, x, weights):
    """Moran's I of regression residuals with its moments.

    ``E = n/S₀ · tr(MU)/(n − k)`` and ``V = n²/S₀² · [2 tr(MUMU) + tr(MU)²]/((n − k)(n − k + 2)) − E²`` with the
    symmetric weights U = (W + W′)/2 and the projection M = 1 − X(X′X)⁻¹X′ (Cliff and Ord 1981, chapter 8).

    Parameters
    ----------
    resid : ndarray of float, shape (n,)
    x : ndarray of float, shape (n, k)
    weights : csr_matrix

    Returns
    -------
    (float, float, float)
        I, its expectation and its variance.
    """
    n, k = x.shape
    u = (weights + weights.T) / 2
    total = u.sum()
    q = np.linalg.qr(x)[0]
    uq = u @ q
    inner = q.T @ uq
    trace = -np.trace(inner)  # tr(U) is zero
    # tr(MUMU) = tr(UU) − 2 tr(Q′UUQ) + tr((Q′UQ)²): nothing of size n × n is made
    square = u.multiply(u.T).sum() - 2 * (uq * uq).sum() + (inner * inner.T).sum()
    expected = n / total * trace / (n - k)
    variance = (n / total) ** 2 * (2 * square + trace**2) / ((n - k) * (n - k + 2)) - expected**2
    power = resid @ resid
    return (n / total * (resid @ (u @ resid)) / power if power > 0 else np.nan), expected, variance


def refuse_useless(columns):
    """Refuse variables that do not vary at all, or of which the squares are no numbers."""
    refuse_extreme({Message("“{name}”", name=name): column for name, column in columns.items()})
    for name, column in columns.items():
        known = column[np.isfinite(column)]
        if len(known) > 1 and np.ptp(known) == 0:
            raise DataError("“{name}” has the same value in every unit, so nothing can be learned from it; leave it out.",
                            name=name)


def with_fault(section, columns, names, flags):
    """Find out whether the variables of a section suffice for a regression."""
    rows, k = section.rows, len(columns)
    when = Message("The layer") if section.year is None else section.year
    fault = None
    if len(rows) < k + 3:
        flags.add(rows, "few_units")
        fault = DataError("{when} has {n} units with all values, but {k} coefficients need {least} or more; use fewer "
                          "explanatory fields.", when=when, n=len(rows), k=k, least=k + 3)
    else:
        x = design(columns, rows, True)[1]
        size = np.abs(np.diag(np.linalg.qr(x)[1])) / np.linalg.norm(x, axis=0)
        bad = [names[j - 1] for j in np.flatnonzero(size < _RANK)]
        if bad:
            flags.add(rows, "collinear")
            fault = DataError("In {when} “{name}” follows from the fields before it, so its coefficient does not exist; "
                              "leave it out.", when=Message("the layer") if section.year is None else section.year, name=bad[0])
    return section if fault is None else type(section)(section.year, rows, None, fault)


def design(columns, rows, standardize):
    """Dependent variable, and the matrix of the explanatory ones with a column of ones."""
    y, *x = (column[rows] for column in columns)
    if standardize:
        y, *x = ((c - c.mean()) / c.std() for c in (y, *x))
    return y, np.column_stack((np.ones(len(rows)), *x))
