"""Report page of the step ``lmdi``: waterfalls, tables and maps of the effects."""

from . import lmdi
from .sheets import StepSheet
from .words import Words


def page(record, layer, panel, identity, values, result):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
        Of the run, as :meth:`outputs.Outputs.html` hands it over.
    layer : vectors.Layer
        Input of the step; its polygons are mapped.
    panel : core.regions.Panel
        Of ``layer``.
    identity : core.drivers.lmdi_identity.Identity
    values : dict of str to ndarray
        Quantities of the identity, row by row of ``layer``.
    result : core.drivers.lmdi.LmdiResult

    Returns
    -------
    str
        HTML.
    """
    w = Words()
    found = lmdi.from_result(layer, panel, identity, values, result)
    facts = w("facts_units", n=f"{len(panel.units):,}"), w.range_of(panel.years.tolist())
    sheet = StepSheet(record, "lmdi", w, w("lmdi_title", target=w.target(found.target)), found.identity, facts, layer)
    lmdi.section(sheet, found)
    return sheet.closed()
