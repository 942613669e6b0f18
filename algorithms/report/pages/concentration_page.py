"""Report page of the step ``concentration``: Lorenz curves and the table by year."""

import numpy as np

from ....core.report.study import representative
from ...bridge import charts
from ...bridge.report import Chip, Head, number
from . import sources as known
from .sheets import StepSheet
from .words import Words

MOST_CURVES = 6
_MEASURES = ("gini", "theil", "theil_w", "theil_b", "cv")


def page(record, tables, value, base=""):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
        Of the run, as :meth:`outputs.Outputs.html` hands it over.
    tables : dict of dict
        ``concentration`` and ``lorenz`` of the core's result.
    value, base : str
        Names or fields of the quantity and its base; no base means that each unit counts one.

    Returns
    -------
    str
        HTML.
    """
    w = Words()
    value, base = w.quantity(value), w.quantity(base) if base else w("each_unit")
    years = [year for year in tables["concentration"]["year"] if year is not None]
    sheet = StepSheet(record, "concentration", w, w("concentration_title", value=value),
                      w("concentration_base", value=value, base=base), [w.range_of(years) if years else ""])
    parts(w, sheet.page, tables["concentration"], tables["lorenz"], value, base)
    return sheet.closed()


def section(study):
    """Section of a study's report."""
    w, source, curves = study.words, study.roles[known.GINI], study.roles.get(known.LORENZ)
    value, base = (w.quantity(source.setting("concentration", name) or w(key))
                   for name, key in (("VALUE", "quantity"), ("BASE", "the_base")))
    parts(w, study.page, source.columns(_MEASURES), curves and curves.columns(("cum_base", "cum_value")), value, base)


def parts(w, page, table, lorenz, value, base):
    """Curves, change over time and table.

    Parameters
    ----------
    w : Words
    page : report.Page
    table, lorenz : dict of sequence
        Columns of the core's tables; ``lorenz`` may be None.
    value, base : str
    """
    page.section(w("concentration"))
    page.paragraph(w("concentration_text", value=value, base=base))
    if lorenz is not None:
        _curves(w, page, lorenz, value, base)
    years = list(table["year"])
    if len(years) > 1:
        series = [charts.Panel(w(name), (charts.Series(w(name), table[name], colour),))
                  for name, colour in (("gini", charts.NEUTRAL), ("theil", charts.SERIES[1]))
                  if np.isfinite(np.asarray(table[name], dtype=float)).any()]
        if series:
            page.figure(charts.lines(years, series, w("gini_caption"), 220), w("gini_caption"))
    shown = [name for name in _MEASURES if name in table
             and np.isfinite(np.array([np.nan if v is None else v for v in table[name]], dtype=float)).any()]
    counted = ["n_units"] if "n_units" in table else []
    head = [Head(w("year"), text=True), *(Head(w("units")) for _ in counted),
            *(Head(w(name)) for name in shown)]
    rows = [[w.year(year) or w("all_rows"), *(number(table[n][i], 0) for n in counted),
             *(number(table[name][i], 4) for name in shown)] for i, year in enumerate(years)]
    page.table(head, rows, w("concentration_table"), w("concentration_note"))


def _curves(w, page, lorenz, value, base):
    held = {}
    for year, x, y in zip(lorenz["year"], lorenz["cum_base"], lorenz["cum_value"]):
        held.setdefault(year, ([], []))
        held[year][0].append(x)
        held[year][1].append(y)
    shown = representative(sorted(held, key=lambda year: year or 0), MOST_CURVES)
    if not shown:
        return
    curves = [(charts.Series(w.year(year) or value, held[year][1], charts.SERIES[i % len(charts.SERIES)]),
               held[year][0]) for i, year in enumerate(shown)]
    chart = charts.lorenz(curves, w("lorenz_x", base=base), w("lorenz_y", value=value), w("even"),
                          w("lorenz_caption"))
    page.figure(chart, w("lorenz_caption"), [Chip(s.label, s.colour) for s, _ in curves] if len(curves) > 1 else ())
