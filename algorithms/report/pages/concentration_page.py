"""Report page of the step ``concentration``: Lorenz curves and the table by year."""

import numpy as np

from ....core.report.study import representative
from ...bridge import charts, report
from ...bridge.report import Chip, Head, Page, number
from .words import Words

MOST_CURVES = 6
_MEASURES = ("gini", "theil", "theil_w", "theil_b", "cv")


def page(record, tables, value, base="", language=None):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
        Of the run, as :meth:`outputs.Outputs.html` hands it over.
    tables : dict of dict
        ``concentration`` and ``lorenz`` of the core's result.
    value, base : str
        Names or fields of the quantity and its base; no base means that each unit counts one.
    language : str, optional
        ``en`` or ``zh``; by default that of QGIS.

    Returns
    -------
    str
        HTML.
    """
    words = Words(language or report.locale_language())
    value, base = words.quantity(value), words.quantity(base) if base else words("each_unit")
    years = [year for year in tables["concentration"]["year"] if year is not None]
    sheet = Page(words("concentration_title", value=value), words.language,
                 words("concentration_base", value=value, base=base), [words.range_of(years) if years else ""])
    chain = record.chain()
    sheet.warn_of_synthetic(report.synthetic_names(chain))
    section(words, sheet, tables["concentration"], tables["lorenz"], value, base)
    return sheet.closed(chain, words("methods"), words("method_concentration"), words.works("concentration"))


def section(words, sheet, table, lorenz, value, base):
    """Curves, change over time and table.

    Parameters
    ----------
    words : Words
    sheet : report.Page
    table, lorenz : dict of sequence
        Columns of the core's tables; ``lorenz`` may be None.
    value, base : str
    """
    sheet.section(words("concentration"))
    sheet.paragraph(words("concentration_text", value=value, base=base))
    if lorenz is not None:
        _curves(words, sheet, lorenz, value, base)
    years = list(table["year"])
    if len(years) > 1:
        series = [charts.Panel(words(name), (charts.Series(words(name), table[name], colour),))
                  for name, colour in (("gini", charts.NEUTRAL), ("theil", charts.SERIES[1]))
                  if np.isfinite(np.asarray(table[name], dtype=float)).any()]
        if series:
            sheet.figure(charts.lines(years, series, words("gini_caption"), 220), words("gini_caption"))
    shown = [name for name in _MEASURES if name in table
             and np.isfinite(np.array([np.nan if v is None else v for v in table[name]], dtype=float)).any()]
    counted = ["n_units"] if "n_units" in table else []
    head = [Head(words("year"), text=True), *(Head(words("units")) for _ in counted),
            *(Head(words(name)) for name in shown)]
    rows = [[words.year(year) or words("all_rows"), *(number(table[n][i], 0) for n in counted),
             *(number(table[name][i], 4) for name in shown)] for i, year in enumerate(years)]
    sheet.table(head, rows, words("concentration_table"), words("concentration_note"))


def _curves(words, sheet, lorenz, value, base):
    held = {}
    for year, x, y in zip(lorenz["year"], lorenz["cum_base"], lorenz["cum_value"]):
        held.setdefault(year, ([], []))
        held[year][0].append(x)
        held[year][1].append(y)
    shown = representative(sorted(held, key=lambda year: year or 0), MOST_CURVES)
    if not shown:
        return
    curves = [(charts.Series(words.year(year) or value, held[year][1], charts.SERIES[i % len(charts.SERIES)]),
               held[year][0]) for i, year in enumerate(shown)]
    svg = charts.lorenz(curves, words("lorenz_x", base=base), words("lorenz_y", value=value), words("even"),
                        words("lorenz_caption"))
    sheet.figure(svg, words("lorenz_caption"), [Chip(s.label, s.colour) for s, _ in curves] if len(curves) > 1 else ())
