"""What the local regressions (GWR, MGWR, GTWR) have in common around their solver: options, columns, tables, sentences."""

from dataclasses import dataclass

import numpy as np

from ..columns import FLAG, INTEGER, TEXT, YEAR, Column, N, short_name
from ..errors import DataError, Message, Note, ParameterError, Warn, first, in_year
from ..magnitudes import amount, name_rows
from ..options import BandwidthType, Criterion, Kernel, SigmaRule
from ..tables import empty_table
from .global_regression import FEW_UNITS, INTERCEPT, least_squares

HIGH_CONDITION = 30.0
"""Condition number above which local coefficients are not to be told apart (ArcGIS, mgwr)."""
CLEAR_GAIN = 3.0
"""Difference of AICc below which a more complex model is not better (Fotheringham, Brunsdon and Charlton 2002)."""

FIT_COLUMNS = (
    Column("fitted", "Fitted value"),
    Column("resid", "Residual", about="Observed less fitted."),
    Column("std_resid", "Standardised residual", about="Residual over its own standard error, σ·√(1 − S_ii)."),
    Column("local_r2", "Local R²", about="Weighted by the kernel of the unit; no local R² is defined for MGWR."),
    Column("cond", "Condition number", about="Of the local variables; above 30 they are not to be told apart."),
    Column("leverage", "Leverage", about="Diagonal of the hat matrix, the influence of GWR4."),
    Column("cooks_d", "Cook's distance"),
)
TERM_COLUMNS = (
    YEAR,
    Column("term", "Term", kind=TEXT),
    Column("bandwidth", "Bandwidth", about="Neighbours, the unit itself among them, or metres."),
    Column("bw_low", "Bandwidth, lower end", about="Of the interval that holds 95 % of the AICc weights; missing where not every "
           "bandwidth was tried."),
    Column("bw_high", "Bandwidth, upper end"),
    Column("enp", "Effective number of parameters", about="Of the variable; of the whole model for GWR and GTWR."),
    Column("t_crit", "Critical t", about="Two-sided, corrected for the dependent tests."),
    Column("mean", "Mean of the local coefficients"),
    Column("sd", "Standard deviation of the local coefficients"),
    Column("min", "Smallest local coefficient"),
    Column("q1", "Lower quartile of the local coefficients"),
    Column("median", "Median of the local coefficients"),
    Column("q3", "Upper quartile of the local coefficients"),
    Column("max", "Largest local coefficient"),
    Column("n_pos", "Units with a significantly positive coefficient", kind=INTEGER),
    Column("n_neg", "Units with a significantly negative coefficient", kind=INTEGER),
    Column("n_null", "Units whose neighbours do not determine the coefficient", kind=INTEGER),
    Column("ols_coef", "Global coefficient"),
    Column("ols_se", "Standard error of the global coefficient"),
    Column("ols_p", "p of the global coefficient"),
    Column("mc_p", "p of spatial variability", about="Monte Carlo over permuted places; missing if not asked for."),
)
MODEL_COLUMNS = (
    YEAR,
    N,
    Column("n_coef", "Coefficients", kind=INTEGER, about="With the intercept."),
    Column("bandwidth", "Bandwidth", about="Neighbours, the unit itself among them, or metres; that from which MGWR starts."),
    Column("aicc", "AICc"),
    Column("ols_aicc", "AICc of the global regression"),
    Column("r2", "R²"),
    Column("adj_r2", "Adjusted R²"),
    Column("ols_r2", "R² of the global regression"),
    Column("ols_adj_r2", "Adjusted R² of the global regression", about="By the rule of the local one, as GWR4 has it: with a "
                                                                      "degree of freedom less than `globalregression`."),
    Column("trace_s", "tr(S)"),
    Column("enp", "Effective number of parameters", about="By the rule of the residual variance; tr(S) for MGWR."),
    Column("sigma", "Standard error of the regression"),
    Column("rss", "Residual sum of squares"),
    Column("aic", "AIC"),
    Column("bic", "BIC"),
    Column("cv", "Cross-validation score", about="Mean squared residual of leaving each unit out; missing for MGWR."),
    Column("n_cond", "Units with a condition number above 30", kind=INTEGER),
    Column("n_singular", "Units with a coefficient that is not determined", kind=INTEGER),
)
SEARCH_COLUMNS = (
    YEAR,
    Column("term", "Term", kind=TEXT, about="Of MGWR, else missing."),
    Column("bandwidth", "Bandwidth"),
    Column("score", "Criterion", about="Of the bandwidth; missing where no degrees of freedom are left."),
    Column("trace_s", "tr(S)"),
)
TABLE_COLUMNS = {"terms": TERM_COLUMNS, "models": MODEL_COLUMNS, "search": SEARCH_COLUMNS}


@dataclass(frozen=True)
class Rules:
    """How a local regression is fitted.

    Attributes
    ----------
    standardize : bool
        Whether all variables are turned into z-scores of the year first.
    kernel : Kernel
    kind : BandwidthType
    criterion : Criterion
    bandwidth : float, optional
        Neighbours (the unit itself among them) or metres; by default the best by the criterion.
    sigma : SigmaRule
    alpha : float
        Significance level, before it is corrected.
    permutations, seed : int
        Of the test of spatial variability; none by default.
    """

    standardize: bool = False
    kernel: Kernel = Kernel.BISQUARE
    kind: BandwidthType = BandwidthType.ADAPTIVE
    criterion: Criterion = Criterion.AICC
    bandwidth: float = None
    sigma: SigmaRule = SigmaRule.GWR4
    alpha: float = 0.05
    permutations: int = 0
    seed: int = 12345

    def __post_init__(self):
        if not 0 < self.alpha < 1:
            raise ParameterError("The significance level has to lie between 0 and 1.")
        check_bandwidth(self.kind, self.bandwidth)


@dataclass(frozen=True)
class LocalResult:
    """Local coefficients of each row, and their summary.

    Attributes
    ----------
    columns : tuple of Column
    values : dict of ndarray
        By the names of ``columns``.
    tables : dict of dict
        ``terms``: one row for each year and coefficient; ``models``: one for each year; ``search``: each bandwidth that was
        tried.
    stems : dict of str
        Term → what follows ``b_``, ``se_``, ``t_`` and ``s_`` in its columns.
    notes : tuple of Note
    year : int or None
        Last year that can be computed, for which the following numbers hold.
    bandwidth, aicc, r2, adj_r2, trace, ols_aicc : float
    """

    columns: tuple
    values: dict
    tables: dict
    stems: dict
    notes: tuple
    year: int
    bandwidth: float
    aicc: float
    r2: float
    adj_r2: float
    trace: float
    ols_aicc: float


def check_bandwidth(kind, bandwidth):
    """Refuse a bandwidth that is none."""
    if bandwidth is None:
        return
    if not 0 < bandwidth < np.inf or (kind is BandwidthType.ADAPTIVE and bandwidth != int(bandwidth)):
        raise ParameterError("A bandwidth of {bandwidth} is not possible; give a whole number of neighbours for an adaptive "
                             "bandwidth, or metres above zero for a fixed one.", bandwidth=amount(bandwidth))


def fitting(kind, bandwidth, n, k, when):
    """An adaptive bandwidth as a number of neighbours that exist.

    Raises
    ------
    DataError
        If there are not that many units, or the bandwidth is smaller than the number of coefficients.
    """
    if kind is BandwidthType.FIXED:
        return float(bandwidth)
    if not k < bandwidth <= n:
        raise DataError("{when} has {n} units and {k} coefficients, so the bandwidth has to lie between {least} and {n} "
                        "neighbours, not at {bandwidth}.", when=when, n=n, k=k, least=k + 1, bandwidth=amount(bandwidth))
    return int(bandwidth)


def term_columns(stem, term):
    """Columns of one coefficient."""
    return (Column(f"b_{stem}", Message("Coefficient of {term}", term=term)),
            Column(f"se_{stem}", Message("Standard error of {term}", term=term)),
            Column(f"t_{stem}", Message("t of {term}", term=term)),
            Column(f"s_{stem}", Message("Significance of {term}", term=term), kind=INTEGER,
                   about="−1 or 1 where the coefficient is significant at the corrected level, else 0."))


class Gathered:
    """Rows and tables of a run, gathered year by year.

    Parameters
    ----------
    names : sequence of str
        Explanatory variables.
    count : int
        Rows of the layer.
    labels : sequence of str or None
        Names of the rows.
    flags : core.tables.Flags
    local_r2 : bool
        Whether a local R² is among the columns.
    """

    def __init__(self, names, count, labels, flags, local_r2=True):
        self.terms = (INTERCEPT, *names)
        self._labels, self._flags = labels, flags
        stems = []
        for name in ("const", *names):
            stems.append(short_name(name, "", [f"se_{stem}" for stem in stems], "se_")[3:])
        self.stems = dict(zip(self.terms, stems))
        fits = tuple(c for c in FIT_COLUMNS if local_r2 or c.name != "local_r2")
        own = [column for term, stem in self.stems.items() for column in term_columns(stem, term)]
        self.columns = (*fits, *own, FLAG)
        self.values = {c.name: np.full(count, np.nan) for c in self.columns[:-1]}
        self.tables = {name: empty_table(columns) for name, columns in TABLE_COLUMNS.items()}
        self._few, self._rough, self._worse, self._bounds, self._singular, self._crowds = [], [], [], [], {}, []

    def saw_places(self, year, places):
        """Remember a cross-section whose rows share places: it is likely to be a panel."""
        most = places.crowd()
        if most > 1:
            self._crowds.append(in_year(most, year))

    def fill(self, rows, **columns):
        """Set columns of the fit; a condition number without an end is none."""
        for name, values in columns.items():
            if name in self.values:
                self.values[name][rows] = np.where(np.isinf(values), np.nan, values)

    def fill_terms(self, rows, coef, se, critical):
        """Set the columns of all coefficients; ``critical`` is the critical t of each."""
        with np.errstate(divide="ignore", invalid="ignore"):
            t = coef / se
        t[~np.isfinite(t)] = np.nan
        sign = np.where(np.abs(t) > critical, np.sign(t), 0.0)
        sign[np.isnan(t)] = np.nan
        for j, stem in enumerate(self.stems.values()):
            for prefix, part in (("b", coef), ("se", se), ("t", t), ("s", sign)):
                self.values[f"{prefix}_{stem}"][rows] = part[:, j]
        for j, term in enumerate(self.terms[1:], 1):
            lost = rows[np.isnan(coef[:, j])]
            if len(lost):
                self._flags.add(lost, f"singular_{term}")
                self._singular.setdefault(term, []).extend(lost)
        return sign

    def add_term(self, year, j, coef, sign, least, **own):
        """One row of the table of terms; ``least`` is the global regression."""
        known = coef[np.isfinite(coef)]
        quantiles = np.quantile(known, (0, 0.25, 0.5, 0.75, 1)) if len(known) else [np.nan] * 5
        row = dict(year=year, term=self.terms[j], mean=known.mean() if len(known) else np.nan,
                   sd=known.std() if len(known) else np.nan,
                   **dict(zip(("min", "q1", "median", "q3", "max"), quantiles)), n_pos=int((sign > 0).sum()),
                   n_neg=int((sign < 0).sum()), n_null=int(np.isnan(coef).sum()), ols_coef=least["coef"][j],
                   ols_se=least["se"][j], ols_p=least["p"][j], **own)
        for name, column in self.tables["terms"].items():
            column.append(row.get(name, np.nan))

    def add_model(self, year, n, fit, least, cond, **own):
        """One row of the table of models."""
        row = dict(year=year, n=n, n_coef=len(self.terms), aicc=fit.aicc, ols_aicc=least["aicc"], r2=fit.r2,
                   adj_r2=fit.adj_r2, ols_r2=least["r2"], ols_adj_r2=least["adj_r2"], trace_s=fit.trace,
                   sigma=np.sqrt(fit.sigma2), rss=fit.rss, aic=fit.aic, bic=fit.bic,
                   n_cond=int((cond > HIGH_CONDITION).sum()), **own)
        for name, column in self.tables["models"].items():
            column.append(row.get(name, np.nan))
        if n < FEW_UNITS:
            self._few.append(n)
        if row["n_cond"]:
            self._rough.append(in_year(row["n_cond"], year))
        if not fit.aicc < least["aicc"] - CLEAR_GAIN:
            self._worse.append(in_year(f"{fit.aicc:.2f} – {least['aicc']:.2f}", year))

    def add_search(self, year, criterion, found, term=None, others=0.0):
        """The bandwidths that were tried."""
        table, scores = self.tables["search"], found.scores
        score = scores.by(criterion, others)
        score[~np.isfinite(score)] = np.nan
        for column, values in zip(table.values(), ([year] * len(score), [term] * len(score), scores.bandwidths.tolist(),
                                                   score.tolist(), scores.trace.tolist())):
            column.extend(values)
        if found.at_bound:
            where = " ".join(str(part) for part in (term, year) if part is not None)
            self._bounds.append(Message("{where}: {what}", where=where, what=amount(found.bandwidth)) if where else
                                amount(found.bandwidth))

    def notes(self):
        """Sentences on the whole run."""
        notes = ()
        if self._few:
            notes += (Warn("With only {n} units a local regression claims little: its coefficients rest on a handful of "
                           "values, and several hundred units are usual.", n=min(self._few)),)
        if self._crowds:
            notes += (Warn("Up to so many rows share a place: {most}; they count as neighbours at no distance. For a panel, "
                           "choose the year field.", most=first(self._crowds)),)
        if self._worse:
            notes += (Warn("The local regression is not better than the global one by 3 or more of AICc ({first}); use the "
                           "global regression.", first=first(self._worse)),)
        if self._bounds:
            notes += (Note("The best bandwidth stands at the end of the range ({first}): at the upper end the relation is "
                           "nearly the same everywhere; at the lower one each unit stands for little but itself.",
                           first=first(self._bounds)),)
        if self._rough:
            notes += (Warn("The condition number is above 30 in some units ({first}): their coefficients are not to be told "
                           "apart.", first=first(self._rough)),)
        for term, rows in self._singular.items():
            notes += (Warn("Around {count} units the neighbours do not determine the coefficient of “{name}” ({first}); it is "
                           "NULL there.", count=len(rows), name=term, first=first(name_rows(self._labels, rows))),)
        years = self.tables["models"]["year"]
        if len(years) > 1:
            notes += (Note("The headline numbers are those of {year}, the last year.", year=years[-1]),)
        return notes

    def result(self, flags, notes):
        """The whole, once every year is in."""
        models = self.tables["models"]
        return LocalResult(self.columns, {**self.values, "flag": flags.array()}, self.tables, self.stems,
                           notes + self.notes(),
                           *(models[name][-1] for name in ("year", "bandwidth", "aicc", "r2", "adj_r2", "trace_s",
                                                           "ols_aicc")))


def baseline(y, x):
    """Global regression beside the local one: that of :func:`least_squares` with p, R² and adjusted R².

    GWR4 and mgwr take one degree of freedom more than the coefficients off the adjusted R² of a local regression. GWR4 does so
    for its global one too, without which the two could not be compared: the same fit would have two numbers.
    """
    from scipy.special import stdtr

    fit = least_squares(y, x)
    n, k = x.shape
    tss = float(((y - y.mean()) ** 2).sum())
    with np.errstate(divide="ignore", invalid="ignore"):
        p = 2 * stdtr(n - k, -np.abs(fit["coef"] / fit["se"]))
    r2 = 1 - fit["rss"] / tss
    return {**fit, "p": p, "r2": r2, "adj_r2": 1 - (1 - r2) * (n - 1) / (n - k - 1)}


def bandwidth_interval(scores, criterion=Criterion.AICC, others=0.0, level=0.95):
    """Bandwidths that together hold a share of the Akaike weights (Li, Fotheringham, Oshan and Wolf 2020).

    ``w = exp(−Δ/2)/Σ exp(−Δ/2)``, largest first. The weights are those of every bandwidth that was tried; mgwr has only
    those on the path of its golden section, so its intervals differ.
    """
    score = scores.by(criterion, others)
    weight = np.exp(-(score - score.min()) / 2)
    order = np.argsort(-weight, kind="stable")
    held = np.cumsum(weight[order]) / weight.sum()
    inside = scores.bandwidths[order[: int(np.searchsorted(held, level)) + 1]]
    return inside.min().item(), inside.max().item()
