"""Report page of the step ``globalautocorrelation``: Moran scatter plots, statistics over the years, table."""

import numpy as np

from ....core.report.study import representative
from ...bridge import charts, report
from ...bridge.report import Head, Page, number
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
    table = tables["autocorrelation"]
    years = sorted({year for year in table["year"] if year is not None})
    sheet = Page(words("autocorrelation_title", value=value), words.language, "",
                 [words.range_of(years) if years else ""])
    chain = record.chain()
    sheet.warn_of_synthetic(report.synthetic_names(chain))
    sheet.section(words("autocorrelation"))
    sheet.paragraph(words("autocorrelation_text"))
    _plots(words, sheet, tables)
    if len(years) > 1:
        _lines(words, sheet, table, years)
    head = [Head(words("year"), text=True), Head(words("stat"), text=True), Head(words("units")),
            *(Head(words("stat_" + name)) for name in ("value", "expected", "z", "p", "psim")),
            Head(words("verdict"), text=True)]
    rows = [[words.year(year) or words("all_rows"), table["stat"][i], number(table["n"][i], 0),
             number(table["value"][i], 4), number(table["expected"][i], 4), number(table["z"][i], 2),
             _small(table["p_norm"][i]), _small(table["p_sim"][i]), table["verdict"][i]]
            for i, year in enumerate(table["year"])]
    sheet.table(head, rows, words("autocorrelation_table"), words("autocorrelation_note"))
    sheet.section(words("methods"))
    sheet.paragraph(words("method_autocorrelation"))
    sheet.items(words.works("autocorrelation"))
    sheet.provenance(chain)
    own = chain[-1]
    return sheet.html(f"Carbon Balance {own['version']}, QGIS {own['qgis']}, {own['time']}")


def _small(p):
    """A probability with four digits."""
    return "< 0.0001" if p is not None and 0 <= p < 0.00005 else number(p, 4)


def _plots(words, sheet, tables):
    scatter = tables["scatter"]
    held = {}
    for i, key in enumerate(zip(scatter["stat"], scatter["year"])):
        held.setdefault(key, []).append(i)
    slopes = dict(zip(zip(tables["autocorrelation"]["stat"], tables["autocorrelation"]["year"]),
                      tables["autocorrelation"]["value"]))
    for stat in dict.fromkeys(scatter["stat"]):
        panels = []
        for year in representative(sorted((y for s, y in held if s == stat), key=lambda y: y or 0), MOST_PLOTS):
            rows = held[stat, year]
            x, y = (np.array([scatter[name][i] for i in rows], dtype=float) for name in ("z_value", "z_lag"))
            panels.append((words.year(year) or stat, x, y, [_COLOURS.get(scatter["quadrant"][i], "#888888")
                                                            for i in rows], slopes[stat, year]))
        if panels:
            sheet.figure(charts.scatter(panels, words("moran_x"), words("moran_y"), words("moran_scatter")),
                         words("moran_scatter"), note=words("moran_scatter_note"))


def _lines(words, sheet, table, years):
    for k, stat in enumerate(dict.fromkeys(table["stat"])):
        of = {table["year"][i]: table["value"][i] for i in range(len(table["year"])) if table["stat"][i] == stat}
        values = np.array([of.get(year, np.nan) for year in years], dtype=float)
        if np.isfinite(values).sum() > 1:
            caption = words("moran_lines", stat=stat)
            series = charts.Series(stat, values, charts.SERIES[k % len(charts.SERIES)])
            sheet.figure(charts.lines(years, [charts.Panel(stat, (series,))], caption, 210), caption)
