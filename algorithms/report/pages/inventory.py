"""Sections on sources and sinks: emission by fuel or activity, and the carbon of land use."""

import numpy as np

from ....core.coefficients import load
from ....core.inventory.activity_emissions import Preset
from ....core.landuse import COLOURS
from ....core.options import LandClass
from ....core.report.study import representative
from ...bridge import charts, maps
from ...bridge.report import Chip, Head, decimals, number
from . import sources as known

MOST = 7
"""Fuels and activities that are shown; the smaller ones are put together."""
_WHOLE = ("src_energy", "src_ch4", "src_n2o", "src_proc", "src_total")
_OTHER = "#9e9e9e"


def activities(study):
    """Emission by fuel or activity."""
    source = study.roles[known.ACTIVITY]
    names = _names(study.words.chinese)
    whole = {name for one in (*_WHOLE, "src_crop", "src_built") for name in source.runs(one)}
    fields = [f for f in source.field_names() if f.startswith("src_") and f not in whole]
    parts = [(names.get(f[4:], f[4:]), source.numbers(f)) for f in fields]
    total = source.numbers(source.latest("src_total"))
    size = [np.nansum(np.where(np.isfinite(total), values, np.nan)) for _, values in parts]
    order = np.argsort(-np.array(size), kind="stable")
    kept = order[: MOST if len(order) > MOST + 1 else len(order)]
    shown = [(*parts[i], charts.SERIES[k % len(charts.SERIES)]) for k, i in enumerate(kept)]
    if len(kept) < len(order):
        shown.append((study.words("transition_others"), sum(parts[i][1] for i in order[len(kept):]), _OTHER))
    _section(study, source, known.ACTIVITY, shown, total)


def land(study):
    """Sources and sinks of land use."""
    w, source = study.words, study.roles[known.LAND]
    shown = []
    for kind, column in ((LandClass.CROP, "src_crop"), (LandClass.BUILT, "src_built"), (LandClass.FOREST, "snk_forest"),
                         (LandClass.GRASS, "snk_grass"), (LandClass.WATER, "snk_water"), (LandClass.BARE, "snk_bare")):
        values = source.numbers(source.latest(column))
        if np.nansum(np.abs(values)) > 0:
            shown.append((w(f"land_{kind.value}"), values if column.startswith("src") else -values, COLOURS[kind]))
    _section(study, source, known.LAND, shown, source.numbers(source.latest("net")))
    _areas(study, source)


def _names(chinese):
    """Name of each factor of the built-in tables by its key."""
    found = {}
    for preset in Preset:
        table = load(preset.value).columns
        for key, *names in zip(table["key"], table["name"], table["name_zh"]):
            found.setdefault(key, names[chinese] or names[0])
    return found


def _section(study, source, role, parts, total):
    """Parts of a total: chart, table of the years, and maps of the total."""
    if not parts or not np.isfinite(total).any():
        return
    w, page = study.words, study.page
    rows_of = source.units_by_year()
    years, rows = list(rows_of), list(rows_of.values())
    counted = [r[np.isfinite(total[r])] for r in rows]
    sums = np.array([[np.nansum(values[r]) if len(r) else np.nan for r in counted] for _, values, _ in parts])
    whole = np.array([total[r].sum() if len(r) else np.nan for r in counted])
    unit, factor = w.mass([*sums.ravel(), *whole])
    page.section(w(f"role_{role}_title"))
    page.paragraph(w(f"{role}_text"))
    caption = w(f"{role}_caption", years=w.range_of(years)) if len(years) > 1 else w(f"{role}_caption_one")
    if len(years) > 1:
        series = [charts.Series(label, sums[k] / factor, colour) for k, (label, _, colour) in enumerate(parts)]
        page.figure(charts.diverging_stack([w.year(y) for y in years], series, whole / factor, unit, caption), caption,
                    [*(Chip(s.label, s.colour) for s in series), w("line_is_total")],
                    study.uneven([len(r) for r in counted]))
    else:
        page.figure(charts.bars([(unit, [(label, sums[k, 0] / factor, colour) for k, (label, _, colour) in enumerate(parts)])],
                                caption), caption)
    shown = representative(years)
    at = [years.index(year) for year in shown]
    lacking = [len(rows[i]) - len(counted[i]) for i in at]
    digits = decimals(*(sums[:, at] / factor).T.tolist(), (whole[at] / factor).tolist())
    page.table([Head(w.with_unit(w("part"), unit), text=True), *(Head(w.year(y) or w("all_rows")) for y in shown)],
               [[Chip(label, colour), *(number(v / factor, digits) for v in sums[k, at])]
                for k, (label, _, colour) in enumerate(parts)],
               w(f"{role}_table"), w("parts_note", n=w.join(f"{n:,}" for n in lacking)) if any(lacking) else "",
               foot=[w("total"), *(number(v / factor, digits) for v in whole[at])])
    if study.atlas.has(source.layer):
        unit, factor = w.mass(total)
        look = maps.sequential(total / factor) if role == known.ACTIVITY else maps.diverging(total / factor)
        drawn = study.maps_by_year(source.layer, rows_of, total / factor, look, source.names, unit, whole="")
        page.figure(drawn, w(f"{role}_maps"), study.legend(look, total / factor, w.with_unit(w(f"{role}_total"), unit)))


def _areas(study, source):
    """Areas of the land classes by year."""
    w = study.words
    rows_of = source.units_by_year()
    shown = representative(list(rows_of))
    columns = [(kind, source.numbers(source.latest(f"a_{kind.value}"))) for kind in LandClass]
    unit, factor = w.hectares(max(sum(np.nansum(values[rows_of[y]]) for _, values in columns) for y in shown))
    table = [[Chip(w(f"land_{kind.value}"), COLOURS[kind]), *(np.nansum(values[rows_of[y]]) / factor for y in shown)]
             for kind, values in columns if np.nansum(values) > 0]
    digits = decimals(*([row[1 + t] for row in table] for t in range(len(shown))))
    known = np.isfinite([values for _, values in columns]).any(axis=0)
    study.page.table([Head(w("transition_class"), text=True), *(Head(w.year(y) or w("all_rows")) for y in shown)],
                     [[chip, *(number(v, digits) for v in held)] for chip, *held in table], w("land_areas", unit=unit),
                     study.uneven([int(known[rows_of[y]].sum()) for y in shown]))
