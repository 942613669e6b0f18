"""Section on the global regression: how good it is, what is left in its residuals, the coefficients."""

from ....core.drivers.global_regression import HIGH_VIF
from ....core.report.study import representative
from ...bridge.report import Head, number, probability
from . import sources as known

MOST_YEARS = 6
"""Years whose coefficients are printed."""
_LEVEL = 0.05


def section(study):
    """Coefficients by year, and how well they do as far as the table of models is given."""
    tables = known.of_runs([s for s in study.sources if {known.COEFFICIENTS, known.FITS} & set(s.roles)], _run)
    for first in tables:
        run = _run(first)
        same = [s for s in study.sources if s is first or (run and _run(s) == run)]
        _one(study, *(next((s for s in same if role in s.roles), None) for role in (known.COEFFICIENTS, known.FITS)))


def _run(source):
    return source.last_run("globalregression")


def _one(study, source, models):
    """One regression: its table of coefficients and its table of models, as far as they are given."""
    w, page = study.words, study.page
    dependent = next(filter(None, (s.setting("globalregression", "DEPENDENT") for s in (source, models) if s)), None)
    page.section(w.about(w("ols"), w.quantity(dependent) if dependent else ""))
    page.paragraph(w("ols_text", value=w.quantity(dependent) if dependent else w("quantity")))
    if models is not None:
        _models(study, models.columns(("n", "r2", "adj_r2", "aicc", "moran_i", "moran_p", "max_vif")))
    if source is not None:
        _coefficients(study, source.columns(("coef", "se", "t", "p", "vif"), ("term",)))


def _models(study, table):
    """Fit and residuals of the last year in sentences, of all years in a table."""
    w, page = study.words, study.page
    order = sorted(range(len(table["year"])), key=lambda i: table["year"][i] or 0)
    last = order[-1]
    start = w.opening(table["year"][last])
    page.paragraph(w("ols_fit", at_start=start, r2=number(table["r2"][last], 3),
                     adj=number(table["adj_r2"][last], 3), aicc=number(table["aicc"][last], 2)))
    i, p = table["moran_i"][last], table["moran_p"][last]
    if p == p:
        page.paragraph(w("ols_moran_yes" if p < _LEVEL else "ols_moran_no", at_start=start, i=number(i, 3),
                         p=probability(p)))
    if len(order) > 1:
        head = [Head(w("year"), text=True), Head(w("units")), Head("R²"), Head(w("adj_r2")), Head("AICc"),
                Head(w("ols_moran")), Head(w("ols_moran_p")), Head(w("ols_max_vif"))]
        rows = [[w.year(table["year"][i]), number(table["n"][i], 0), number(table["r2"][i], 3),
                 number(table["adj_r2"][i], 3), number(table["aicc"][i], 2), number(table["moran_i"][i], 3),
                 probability(table["moran_p"][i]), number(table["max_vif"][i], 2)] for i in order]
        page.table(head, rows, w("ols_models"))


def _coefficients(study, table):
    w = study.words
    years = sorted({year for year in table["year"] if year is not None}) or [None]
    rows = [i for year in representative(years, MOST_YEARS) for i, y in enumerate(table["year"]) if y == year]
    high = [w.quantity(table["term"][i]) for i in rows if table["vif"][i] > HIGH_VIF]
    if high:
        study.page.paragraph(w("ols_vif", names=w.join(dict.fromkeys(high))))
    head = [Head(w("year"), text=True), Head(w("term"), text=True), Head(w("ols_coef")), Head(w("ols_se")), Head("t"),
            Head("p"), Head("VIF")]
    body = [[w.year(table["year"][i]) or w("all_rows"), _term(w, table["term"][i]), number(table["coef"][i]),
             number(table["se"][i]), number(table["t"][i], 2), probability(table["p"][i]), number(table["vif"][i], 2)]
            for i in rows]
    study.page.table(head, body, w("ols_table"), w("ols_note"))


def _term(words, name):
    """Name of a term: that of a quantity, or of the intercept."""
    named = words.quantity(name)
    return words.word("ols_term", name) if named == name else named
