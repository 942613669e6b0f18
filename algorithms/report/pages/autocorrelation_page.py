"""Report page of the step ``globalautocorrelation``: Moran scatter plots, statistics over the years, table."""

import numpy as np

from ....core.report.study import representative
from ...bridge import charts, report
from ...bridge.report import Head, Page, number, probability
from ...bridge.styles import LISA_COLOURS
from .words import Words

MOST_PLOTS = 3
_COLOURS = {"HH": LISA_COLOURS[1], "LL": LISA_COLOURS[2], "LH": LISA_COLOURS[3], "HL": LISA_COLOURS[4]}


def page(record, tables, value, language=None):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
    tables : dict of dict
        ``autocorrelation`` and ``scatter`` of the core's result.
    value : str
        Field of the value.
    language : str, optional
        ``en`` or ``zh``; by default that of QGIS.

    Returns
    -------
    str
        HTML.
    """
    words = Words(language or report.locale_language())
    value = words.quantity(value)
    years = sorted({year for year in tables["autocorrelation"]["year"] if year is not None})
    sheet = Page(words("autocorrelation_title", value=value), words.language, "",
                 [words.range_of(years) if years else ""])
    chain = record.chain()
    sheet.warn_of_synthetic(report.synthetic_names(chain))
    sheet.section(words("autocorrelation"))
    parts(words, sheet, tables["autocorrelation"], tables["scatter"])
    return sheet.closed(chain, words("methods"), words("method_globalautocorrelation"), words.works("globalautocorrelation"))


def parts(words, sheet, table, scatter=None):
    """Scatter plots, statistics over the years, and their table.

    Parameters
    ----------
    words : Words
    sheet : report.Page
    table, scatter : dict of sequence
        Columns of the core's tables; ``scatter`` may be None.
    """
    sheet.paragraph(words("autocorrelation_text"))
    if scatter is not None:
        _plots(words, sheet, table, scatter)
    _lines(words, sheet, table)
    head = [Head(words("year"), text=True), Head(words("stat"), text=True), Head(words("units")),
            *(Head(words("stat_" + name)) for name in ("value", "expected", "z", "p", "psim")),
            Head(words("verdict"), text=True)]
    rows = [[words.year(year) or words("all_rows"), table["stat"][i], number(table["n"][i], 0),
             number(table["value"][i], 4), number(table["expected"][i], 4), number(table["z"][i], 2),
             probability(table["p_norm"][i]), probability(table["p_sim"][i]), words.verdict(table["verdict"][i])]
            for i, year in enumerate(table["year"])]
    sheet.table(head, rows, words("autocorrelation_table"), words("autocorrelation_note"))


def _plots(words, sheet, table, scatter):
    held = {}
    for i, key in enumerate(zip(scatter["stat"], scatter["year"])):
        held.setdefault(key, []).append(i)
    slopes = dict(zip(zip(table["stat"], table["year"]), table["value"]))
    for stat in dict.fromkeys(scatter["stat"]):
        panels = []
        years = sorted((y for s, y in held if s == stat and (s, y) in slopes), key=lambda y: y or 0)
        for year in representative(years, MOST_PLOTS):
            rows = held[stat, year]
            x, y = (np.array([scatter[name][i] for i in rows], dtype=float) for name in ("z_value", "z_lag"))
            panels.append((words.year(year) or stat, x, y, [_COLOURS.get(scatter["quadrant"][i], "#888888")
                                                            for i in rows], slopes[stat, year]))
        if panels:
            sheet.figure(charts.scatter(panels, words("moran_x"), words("moran_y"), words("moran_scatter")),
                         words("moran_scatter"), note=words("moran_scatter_note"))


def _lines(words, sheet, table):
    years = sorted({year for year in table["year"] if year is not None})
    panels = []
    for k, stat in enumerate(dict.fromkeys(table["stat"])):
        of = {table["year"][i]: table["value"][i] for i in range(len(table["year"])) if table["stat"][i] == stat}
        values = np.array([of.get(year, np.nan) for year in years], dtype=float)
        if np.isfinite(values).sum() > 1:
            panels.append(charts.Panel(stat, (charts.Series(stat, values, charts.SERIES[k % len(charts.SERIES)]),)))
    if panels:
        caption = words("moran_lines", stat=words.join([panel.title for panel in panels]))
        sheet.figure(charts.lines(years, panels, caption, 210), caption)
