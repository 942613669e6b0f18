"""Report page of the step ``lmdi``: waterfalls, tables and maps of the effects."""

from ...bridge import report
from ...bridge.report import Page
from . import drivers
from .study import Sheet
from .words import Words


def page(record, layer, panel, identity, values, result, language=None):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
        Of the run, as :meth:`outputs.Outputs.html` hands it over.
    layer : vectors.Layer
        Input of the step; its polygons are mapped.
    panel : core.regions.Panel
        Of ``layer``.
    identity : core.drivers.lmdi.Identity
    values : dict of str to ndarray
        Quantities of the identity, row by row of ``layer``.
    result : core.drivers.lmdi.LmdiResult
    language : str, optional
        ``en`` or ``zh``; by default that of QGIS.

    Returns
    -------
    str
        HTML.
    """
    words = Words(language or report.locale_language())
    found = drivers.from_result(layer, panel, identity, values, result)
    title = words("lmdi_title", target=words.target(found.target))
    sheet = Sheet(words, Page(title, words.language, found.identity, (
        words("facts_units", n=f"{len(panel.units):,}"), words.range_of(panel.years.tolist()))), [layer])
    chain = record.chain()
    sheet.page.warn_of_synthetic(report.synthetic_names(chain, [layer.title]))
    drivers.section(sheet, found)
    sheet.page.hidden(sheet.atlas.outlines())
    return sheet.page.closed(chain, words("methods"), words("method_lmdi"), words.works("lmdi"))
