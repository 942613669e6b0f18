"""Report page of the steps ``gwr``, ``mgwr`` and ``gtwr``."""

from ...bridge import report
from ...bridge.report import Page, number
from . import local_regression
from .study import Sheet
from .words import Words


def page(record, layer, result, step, dependent, year, language=None):
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
    language : str, optional
        ``en`` or ``zh``; by default that of QGIS.

    Returns
    -------
    str
        HTML.
    """
    words = Words(language or report.locale_language())
    chain = record.chain()
    local = local_regression.from_result(layer, result, step, dependent, year, chain[-1])
    years = [y for y in local.all_years() if y is not None]
    sheet = Sheet(words, Page(local_regression.title(words, local), words.language, words("local_subtitle", names=words.join(
        [words.quantity(name) for name in list(result.stems)[1:]])), [
            words("facts_rows" if step == "gtwr" else "facts_units", n=number(result.tables["models"]["n"][-1], 0)),
            words.range_of(years) if years else ""]), [layer])
    sheet.page.warn_of_synthetic(report.synthetic_names(chain, [layer.title]))
    _key_figures(words, sheet.page, local)
    local_regression.parts(sheet, local, sheet.page.section)
    sheet.page.hidden(sheet.atlas.outlines())
    return sheet.page.closed(chain, words("methods"), words(f"method_{step}"), words.works(step))


def _key_figures(words, page, local):
    """What the last year came to."""
    last = {name: column[-1] for name, column in local.models.items()}
    figures = [(words(key), number(last[key], digits), "",
                words("local_against_global", value=number(last[f"ols_{key}"], digits)))
               for key, digits in (("r2", 3), ("adj_r2", 3), ("aicc", 1))]
    if local.step != "mgwr":
        figures.append((words("bandwidth"), *local_regression.bandwidth(words, local, last["bandwidth"]), ""))
    figures.append((words("enp"), number(last["enp"], 1), "", ""))
    page.key_figures([(words.titled(label, last["year"]), *rest) for label, *rest in figures])
