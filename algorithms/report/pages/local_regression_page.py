"""Report page of the steps ``gwr``, ``mgwr`` and ``gtwr``."""

from ...bridge.report import number
from . import local_regression
from .sheets import StepSheet
from .words import Words


def page(record, layer, result, step, dependent, year):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
        Of the run, as :meth:`outputs.Outputs.html` hands it over.
    layer : vectors.Layer
        Input of the step; its polygons are mapped.
    result : core.drivers.local_results.LocalResult
    step : str
        ``gwr``, ``mgwr`` or ``gtwr``.
    dependent : str
        Field.
    year : str
        Field of the year; empty for a cross-section.

    Returns
    -------
    str
        HTML.
    """
    w = Words()
    local = local_regression.from_result(layer, result, step, dependent, year, record.chain()[-1])
    years = [y for y in local.all_years() if y is not None]
    subtitle = w("local_subtitle", names=w.join([w.quantity(name) for name in list(result.stems)[1:]]))
    facts = [w("facts_rows" if step == "gtwr" else "facts_units", n=number(result.tables["models"]["n"][-1], 0)),
             w.range_of(years) if years else ""]
    sheet = StepSheet(record, step, w, local_regression.title(w, local), subtitle, facts, layer)
    _key_figures(w, sheet.page, local)
    local_regression.parts(sheet, local, sheet.page.section)
    return sheet.closed()


def _key_figures(w, page, local):
    """What the last year came to."""
    last = {name: column[-1] for name, column in local.models.items()}
    figures = [(w(key), number(last[key], digits), "",
                w("local_against_global", value=number(last[f"ols_{key}"], digits)))
               for key, digits in (("r2", 3), ("adj_r2", 3), ("aicc", 1))]
    if local.step != "mgwr":
        figures.append((w("bandwidth"), *local_regression.bandwidth(w, local, last["bandwidth"]), ""))
    figures.append((w("enp"), number(last["enp"], 1), "", ""))
    page.key_figures([(w.titled(label, last["year"]), *rest) for label, *rest in figures])
