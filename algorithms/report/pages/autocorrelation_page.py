"""Report page of the step ``globalautocorrelation``: Moran scatter plots, statistics over the years, table."""

import numpy as np

from ....core.report.study import representative
from ...bridge import charts
from ...bridge.report import Head, number, probability
from ...bridge.styles import LISA_COLOURS
from .sheets import StepSheet
from .words import Words

MOST_PLOTS = 3
_COLOURS = {"HH": LISA_COLOURS[1], "LL": LISA_COLOURS[2], "LH": LISA_COLOURS[3], "HL": LISA_COLOURS[4]}


def page(record, tables, value):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
    tables : dict of dict
        ``autocorrelation`` and ``scatter`` of the core's result.
    value : str
        Field of the value.

    Returns
    -------
    str
        HTML.
    """
    w = Words()
    years = [year for year in tables["autocorrelation"]["year"] if year is not None]
    sheet = StepSheet(record, "globalautocorrelation", w, w("autocorrelation_title", value=w.quantity(value)),
                      facts=[w.range_of(years) if years else ""])
    sheet.page.section(w("autocorrelation"))
    parts(w, sheet.page, tables["autocorrelation"], tables["scatter"])
    return sheet.closed()


def parts(w, page, table, scatter=None):
    """Scatter plots, statistics over the years, and their table.

    Parameters
    ----------
    w : Words
    page : report.Page
    table, scatter : dict of sequence
        Columns of the core's tables; ``scatter`` may be None.
    """
    page.paragraph(w("autocorrelation_text"))
    if scatter is not None:
        _plots(w, page, table, scatter)
    _lines(w, page, table)
    head = [Head(w("year"), text=True), Head(w("stat"), text=True), Head(w("units")),
            *(Head(w("stat_" + name)) for name in ("value", "expected", "z", "p", "psim")),
            Head(w("verdict"), text=True)]
    rows = [[w.year(year) or w("all_rows"), table["stat"][i], number(table["n"][i], 0),
             number(table["value"][i], 4), number(table["expected"][i], 4), number(table["z"][i], 2),
             probability(table["p_norm"][i]), probability(table["p_sim"][i]), w.verdict(table["verdict"][i])]
            for i, year in enumerate(table["year"])]
    page.table(head, rows, w("autocorrelation_table"), w("autocorrelation_note"))


def _plots(w, page, table, scatter):
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
            panels.append((w.year(year) or stat, x, y, [_COLOURS.get(scatter["quadrant"][i], "#888888")
                                                        for i in rows], slopes[stat, year]))
        if panels:
            page.figure(charts.scatter(panels, w("moran_x"), w("moran_y"), w("moran_scatter")),
                        w("moran_scatter"), note=w("moran_scatter_note"))


def _lines(w, page, table):
    years = sorted({year for year in table["year"] if year is not None})
    panels = []
    for k, stat in enumerate(dict.fromkeys(table["stat"])):
        of = {table["year"][i]: table["value"][i] for i in range(len(table["year"])) if table["stat"][i] == stat}
        values = np.array([of.get(year, np.nan) for year in years], dtype=float)
        if np.isfinite(values).sum() > 1:
            panels.append(charts.Panel(stat, (charts.Series(stat, values, charts.SERIES[k % len(charts.SERIES)]),)))
    if panels:
        caption = w("moran_lines", stat=w.join([panel.title for panel in panels]))
        page.figure(charts.lines(years, panels, caption, 210), caption)
