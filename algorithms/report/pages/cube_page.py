"""Report page of the step ``cubezones``, and its section in a study's report: the cube, levels, maps, how firm they are."""

from dataclasses import dataclass

import numpy as np

from ....core.report.study import places
from ....core.zoning.cube_zones import CUBES
from ...bridge import cubes, maps, styles
from ...bridge.report import MISSING, Chip, Head, number
from . import firm
from . import sources as known
from .sheets import StepSheet
from .words import Words


def page(record, layer, units, years, axes, result):
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

    Returns
    -------
    str
        HTML.
    """
    w = Words()
    facts = (w("facts_units", n=f"{len(set(units)) if units else len(layer):,}"),
             w.range_of(years.tolist()) if years is not None else "")
    sheet = StepSheet(record, "cubezones", w, w("cube_title"), facts=facts, layer=layer)
    code = result.values["zone_code"]
    last = np.arange(len(code)) if years is None else np.flatnonzero(years == result.year)
    colours = styles.zone_colours(result.zones)
    sheet.page.key_figures([(w.value(name), f"{int((code[last] == k).sum()):,}", "", w.year(result.year))
                            for k, name in result.zones.items()][:5])
    table = result.tables["cubes"]
    blocks = {cube: (n, colours[k], w.about(cube, w.join((w.value(zone), str(n)))))
              for year, cube, k, zone, n in zip(*(table[c] for c in ("year", "cube", "zone_code", "zone", "n_units")))
              if year == result.year}
    names = [units[r] if units else layer.label(int(r)) for r in range(len(layer))]
    parts(sheet, sheet.page.section, layer, names, years,
          Cubes(result.values, result.zones, blocks, result.tables["levels"], axes, result.year))
    return sheet.closed()


@dataclass(frozen=True)
class Cubes:
    """What the parts show.

    Attributes
    ----------
    values : dict
        Columns of the layer: ``cube``, ``zone_code``, ``zone`` and, where they are known, ``lvl_margin``, ``zone_prob``,
        ``zone_alt``.
    zones : dict of int to str
        Names by code.
    blocks : dict of str to tuple
        As for :func:`bridge.cubes.cube`.
    levels : dict of list or None
        Cuts and sizes by year and axis.
    axes : sequence of str
    year : int or None
        Last year.
    """

    values: dict
    zones: dict
    blocks: dict
    levels: dict
    axes: tuple
    year: int


def parts(sheet, begin, layer, names, years, cubes_of):
    """The cube, the levels, maps and how firm the zones are; ``begin`` begins each part with its title."""
    w = sheet.words
    code = cubes_of.values["zone_code"]
    colours = styles.zone_colours(cubes_of.zones)
    codes = places(code, cubes_of.zones)
    look = maps.categories([(w.value(name), colours[k]) for k, name in cubes_of.zones.items()])
    begin(w("cube_section"))
    sheet.page.paragraph(w("cube_text"))
    caption = w.titled(w("cube_figure"), cubes_of.year)
    drawing = cubes.cube(cubes_of.blocks, cubes_of.axes, [w("cube_storey", level=k) for k in (1, 2, 3)], caption)
    sheet.page.figure(drawing, caption, look.legend(), w("cube_note"))
    if cubes_of.levels is not None:
        _levels(sheet, cubes_of)
    begin(w("cube_maps"))
    held = [None] if years is None else sorted(set(years[np.isfinite(code)].tolist()))
    rows_of = {year: np.arange(len(code)) if year is None else np.flatnonzero(years == year) for year in held}
    if sheet.atlas.has(layer):
        sheet.page.figure(sheet.maps_by_year(layer, rows_of, codes, look, names), w("cube_maps_caption"),
                          sheet.legend(look, codes))
    sheet.table_of_sizes(w("zone"), look, codes, rows_of, w("no_zone"), w("cube_sizes"))
    _firm(sheet, begin, layer, names, rows_of, cubes_of)


def section(study):
    """Section of a study's report."""
    source, w = study.roles[known.CUBES], study.words
    code_field, zone_field = (source.beside("cube", name) for name in ("zone_code", "zone"))
    code = source.numbers(code_field) if code_field else np.array([np.nan])
    if not np.isfinite(code).any():
        return
    zone, cube = source.layer.values(zone_field), source.layer.values(source.latest("cube"))
    zones = {int(k): name for k, name in sorted({(k, n) for k, n in zip(code.tolist(), zone) if np.isfinite(k)})}
    known_years = None if source.years is None else source.years[np.isfinite(code)]
    year = None if known_years is None else int(known_years.max())
    last = np.arange(len(code)) if year is None else np.flatnonzero(source.years == year)
    sizes, levels = (study.roles.get(role) for role in (known.CUBE_SIZES, known.CUBE_LEVELS))
    zone_of = {cube[r]: int(code[r]) for r in range(len(code)) if np.isfinite(code[r])}
    if sizes is not None:
        told = dict(zip(sizes.numbers("zone_code").tolist(), sizes.layer.values("zone")))
        zones.update({int(k): name for k, name in told.items() if np.isfinite(k)})
        zone_of.update(zip(map(str, sizes.layer.values("cube")), sizes.numbers("zone_code").astype(int).tolist()))
    zones = dict(sorted(zones.items()))
    colours = styles.zone_colours(zones)
    blocks = {}
    for name in CUBES:
        n, k = sum(cube[r] == name for r in last), zone_of.get(name)
        held = [w.value(zones[k])] if k in zones else []
        blocks[name] = n, colours[k] if held else styles.MISSING, w.about(name, w.join((*held, str(n))))
    values = {"zone_code": code, "zone": zone, "cube": cube}
    for name in ("lvl_margin", "zone_prob"):
        field = source.beside("cube", name)
        if field and np.isfinite(source.numbers(field)).any():
            values[name] = source.numbers(field)
    other = source.beside("cube", "zone_alt")
    values["zone_alt"] = source.layer.values(other) if other else [None] * len(code)
    axes = [source.setting("cubezones", f"AXIS_{letter}") or letter for letter in "XYZ"]
    study.page.section(w("cube_title"))
    counts = w.join(w("zone_count", zone=w.value(n), n=int((code[last] == k).sum())) for k, n in zones.items())
    study.page.paragraph(w("cube_found", at=w.at(year), zones=counts, cubes=sum(n > 0 for n, *_ in blocks.values())))
    table = levels and levels.columns(("cut_low", "cut_high", "n_lvl1", "n_lvl2", "n_lvl3"), ("axis",))
    parts(study, study.page.heading, source.layer, source.labels(), source.years, Cubes(values, zones, blocks, table, axes, year))


def _levels(sheet, cubes_of):
    """Cuts of the axes and units in each level, in the last year."""
    w, table = sheet.words, cubes_of.levels
    head = [Head(w("cube_axis"), text=True), Head(w("cube_cut", a=1, b=2)), Head(w("cube_cut", a=2, b=3)),
            *(Head(w("cube_level", k=k)) for k in (1, 2, 3))]
    names = ("axis", "cut_low", "cut_high", "n_lvl1", "n_lvl2", "n_lvl3")
    rows = [[w.about(letter, row[0]), number(row[1]), number(row[2]), *(f"{int(n):,}" for n in row[3:])]
            for letter, row in zip("xyz", [r for y, *r in zip(table["year"], *(table[n] for n in names)) if y == cubes_of.year])]
    sheet.page.table(head, rows, w.titled(w("cube_levels"), cubes_of.year), w("cube_levels_note"))


def _firm(sheet, begin, layer, names, rows_of, cubes_of):
    """The units whose zones hang most on their numbers."""
    w, values = sheet.words, cubes_of.values
    drawn = "zone_prob" in values
    last = rows_of[cubes_of.year]
    if not drawn and "lvl_margin" not in values:
        return
    begin(w("cube_firm"))
    sheet.page.paragraph(w("cube_firm_text") + (("" if w.chinese else " ") + w("cube_firm_draws") if drawn else ""))
    if drawn:
        firm.share(sheet, values["zone_prob"], last, cubes_of.year)
        firm.mapped(sheet, layer, values["zone_prob"], names, rows_of)
    weight = values["zone_prob" if drawn else "lvl_margin"]
    margin = values.get("lvl_margin", np.full(len(weight), np.nan))
    rows = [r for r in last[np.argsort(weight[last], kind="stable")] if np.isfinite(weight[r])][:firm.MOST_NAMED]
    colours = styles.zone_colours(cubes_of.zones)
    head = [Head(w("unit"), text=True), Head(w("cube_cubes"), text=True), Head(w("zone"), text=True),
            Head(w("cube_margin"), "%")]
    head += [Head(w("cube_prob"), "%"), Head(w("cube_other"), text=True)] if drawn else []
    lines = []
    for r in rows:
        line = [names[r], values["cube"][r], Chip(w.value(values["zone"][r]), colours[int(values["zone_code"][r])]),
                number(margin[r], 1)]
        if drawn:
            other = values["zone_alt"][r]
            line += [number(100 * values["zone_prob"][r], 1), w.value(other) if other else MISSING]
        lines.append(line)
    sheet.page.table(head, lines, w.titled(w("cube_firm_table"), cubes_of.year))
