"""Report page of the step ``cubezones``: the cube, maps of the zones, levels of the axes, and how firm the zones are."""

import numpy as np

from ....core.report.study import representative
from ...bridge import cubes, maps, report, styles
from ...bridge.report import Chip, Head, Page, number
from .study import Sheet
from .words import Words

MOST_NAMED = 20
"""Units whose zones are least firm that are listed."""


def page(record, layer, units, years, axes, result, language=None):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
    layer : vectors.Layer
    units : list of str or None
    years : ndarray of int or None
    axes : sequence of str
        Fields of x, y and z.
    result : core.zoning.cube_zones.CubeResult
    language : str, optional

    Returns
    -------
    str
        HTML.
    """
    w = Words(language or report.locale_language())
    sheet = Sheet(w, Page(w("cube_title"), w.language, "", (
        w("facts_units", n=f"{len(set(units)) if units else len(layer):,}"),
        w.range_of(years.tolist()) if years is not None else "")), [layer])
    chain = record.chain()
    sheet.page.warn_of_synthetic(report.synthetic_names(chain, [layer.name.strip("“”")]))
    code = result.values["zone_code"]
    last = np.arange(len(code)) if years is None else np.flatnonzero(years == result.year)
    colours = styles.zone_colours(result.zones)
    sheet.page.key_figures([(w.value(name), f"{int((code[last] == k).sum()):,}", "", w.year(result.year))
                            for k, name in result.zones.items()][:5])
    places = np.full(len(code), np.nan)
    for place, k in enumerate(result.zones):
        places[code == k] = place
    look = maps.categories([(w.value(name), colours[k]) for k, name in result.zones.items()])
    sheet.page.section(w("cube_section"))
    sheet.page.paragraph(w("cube_text"))
    table = result.tables["cubes"]
    blocks = {cube: (n, colours[k], f"{cube}: {w.value(zone)}, {n}")
              for year, cube, k, zone, n in zip(*(table[c] for c in ("year", "cube", "zone_code", "zone", "n_units")))
              if year == result.year}
    caption = w.titled(w("cube_figure"), result.year)
    drawing = cubes.cube(blocks, axes, [w("cube_storey", level=k) for k in (1, 2, 3)], caption)
    sheet.page.figure(drawing, caption, look.legend(), w("cube_note"))
    _levels(sheet, result)
    sheet.page.section(w("cube_maps"))
    if sheet.atlas.has(layer):
        held = [None] if years is None else sorted(set(years[np.isfinite(code)].tolist()))
        shown = representative(held)
        rows_of = {year: np.arange(len(code)) if year is None else np.flatnonzero(years == year) for year in shown}
        sheet.page.figure([(w.year(year) or w("all_rows"), sheet.map(layer, rows, places, look, units,
                                                                     furniture=year == shown[0]))
                           for year, rows in rows_of.items()], w("cube_maps_caption"), sheet.legend(look, places))
    _firm(sheet, layer, units, last, result)
    sheet.page.hidden(sheet.atlas.outlines())
    return sheet.page.closed(chain, w("methods"), w("method_cubezones"), w.works("cubezones"))


def _levels(sheet, result):
    """Cuts of the axes and units in each level, in the last year."""
    w, table = sheet.words, result.tables["levels"]
    head = [Head(w("cube_axis"), text=True), Head(w("cube_cut", a=1, b=2)), Head(w("cube_cut", a=2, b=3)),
            *(Head(w("cube_level", k=k)) for k in (1, 2, 3))]
    names = ("axis", "cut_low", "cut_high", "n_lvl1", "n_lvl2", "n_lvl3")
    rows = [[f"{letter}: {row[0]}", number(row[1]), number(row[2]), *(f"{n:,}" for n in row[3:])]
            for letter, row in zip("xyz", [r for y, *r in zip(table["year"], *(table[n] for n in names)) if y == result.year])]
    sheet.page.table(head, rows, w.titled(w("cube_levels"), result.year), w("cube_levels_note"))


def _firm(sheet, layer, units, last, result):
    """The units whose zones hang most on their numbers."""
    w, values = sheet.words, result.values
    sheet.page.section(w("cube_firm"))
    drawn = "zone_prob" in values
    sheet.page.paragraph(w("cube_firm_text") + ((" " + w("cube_firm_draws")) if drawn else ""))
    weight = values["zone_prob" if drawn else "lvl_margin"]
    rows = [r for r in last[np.argsort(weight[last], kind="stable")] if np.isfinite(weight[r])][:MOST_NAMED]
    colours = styles.zone_colours(result.zones)
    head = [Head(w("unit"), text=True), Head(w("cube_cubes"), text=True), Head(w("cube_zone"), text=True),
            Head(w("cube_margin"), "%")]
    head += [Head(w("cube_prob"), "%"), Head(w("cube_other"), text=True)] if drawn else []
    lines = []
    for r in rows:
        line = [units[r] if units else layer.label(int(r)), values["cube"][r],
                Chip(w.value(values["zone"][r]), colours[int(values["zone_code"][r])]), number(values["lvl_margin"][r], 1)]
        if drawn:
            line += [number(100 * values["zone_prob"][r], 1), w.value(values["zone_alt"][r]) if values["zone_alt"][r] else "–"]
        lines.append(line)
    sheet.page.table(head, lines, w.titled(w("cube_firm_table"), result.year))
