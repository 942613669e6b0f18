"""Report page of the step ``landusetransition``, and its section in a study's report: flows, transfer matrix, dynamics."""

import re

import numpy as np

from ....core.landscape.landuse_transition import landuse_transition
from ....core.landuse import M2_PER_HA, Category, built_in
from ....core.options import Legend
from ...bridge import charts
from ...bridge.report import Chip, Head, number
from . import sources as known
from .sheets import StepSheet
from .words import Words

STEP = "landusetransition"

MOST = 10
"""Classes that the chart and the matrix show; the smaller ones are put together."""
_OTHER = "#9e9e9e"


def page(record, result, years):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
    result : core.landscape.landuse_transition.TransitionResult
    years : (int, int)

    Returns
    -------
    str
        HTML.
    """
    w = Words()
    sheet = StepSheet(record, STEP, w, w("transition_title"), facts=[w.range_of(list(years))])
    sheet.page.section(w("transition_flows"))
    _flows(w, sheet.page, result, years)
    if len(set(result.tables["dynamics"]["zone"])) == 1:
        sheet.page.section(w("transition_dynamics"))
        _dynamics(w, sheet.page, result)
    return sheet.closed()


def section(study):
    """Section of a study's report: the transitions of each pair of years, oldest first."""
    sources = [s for s in study.sources if {known.TRANSITIONS, known.TRANSFER} & set(s.roles)]
    runs = known.of_runs(sorted(sources, key=lambda s: known.TRANSITIONS not in s.roles), lambda s: s.last_run(STEP))
    w, page = study.words, study.page
    page.section(w("transition_title"))
    for source in sorted(runs, key=_span):
        result, years = _read(study, source)
        if result is None:
            continue
        if len(runs) > 1:
            page.heading(w.range_of(years))
        _flows(w, page, result, years)
        _largest_move(w, page, result)
        _dynamics(w, page, result)


def class_names(study, codes):
    """Names of classes by code, where the transitions of the study have all of the codes."""
    source = next((s for s in study.sources if {known.TRANSITIONS, known.TRANSFER} & set(s.roles)), None)
    result = source and _read(study, source)[0]
    names = {c.code: c.name_zh if study.words.chinese else c.name for c in result.shown} if result else {}
    return names if set(codes) <= set(names) else {}


def _span(source):
    """Years of a run, as its record says; empty where it is lost."""
    told = [source.setting(STEP, name) for name in ("YEAR_FROM", "YEAR_TO")]
    return [int(float(year)) for year in told] if None not in told else []


def _read(study, source):
    """Transitions of all zones together from a table of pairs or a matrix."""
    codes = source.numbers("from_code").astype(int)
    names = dict(zip(codes.tolist(), source.layer.values("from_name")))
    if known.TRANSITIONS in source.roles:
        to, area = source.numbers("to_code").astype(int), source.numbers("area_ha")
        names.update(zip(to.tolist(), source.layer.values("to_name")))
        pairs = list(zip(codes.tolist(), to.tolist(), area.tolist()))
    else:
        columns = [(n, int(n[3:])) for n in source.field_names() if re.fullmatch(r"to_\d+", n)]
        pairs = [(a, b, v) for n, b in columns for a, v in zip(codes.tolist(), source.numbers(n).tolist())]
    categories = _categories(names)
    place = {c.code: i for i, c in enumerate(categories)}
    areas = np.zeros((len(place) + 1, len(place) + 1))
    for a, b, v in pairs:
        if a in place and b in place and np.isfinite(v):
            areas[place[a], place[b]] += v * M2_PER_HA
    if not areas.sum():
        return None, ()
    span = _span(source)
    halved = "2" in str(source.setting(STEP, "DEGREE") or "2")
    result = landuse_transition(areas[None], categories, span or (0, 1), halve=halved)
    table = result.tables["dynamics"]
    if not span:
        table["k_pct"] = [np.nan] * len(table["code"])
    for name in ("c_effect", "c_intens"):
        table[name] = [np.nan] * len(table["code"])
    beside = next((s for s in study.sources if known.DYNAMICS in s.roles and s.last_run(STEP) == source.last_run(STEP)), None)
    if beside is not None:
        held = list(zip(*(beside.numbers(n).tolist() for n in ("code", "c_effect", "c_intens"))))
        for name, at in (("c_effect", 1), ("c_intens", 2)):
            table[name] = [sum(row[at] for row in held if row[0] == code) for code in table["code"]]
    elif known.TRANSITIONS in source.roles and "c_effect" in source.field_names():
        # of what a class lost to others, as the step sums it up
        effect = source.numbers("c_effect")
        table["c_effect"] = [float(effect[codes == code].sum()) for code in table["code"]]
    return result, span or (study.words("transition_before_ha"), study.words("transition_after_ha"))


def _categories(names):
    """Categories with the colours and the Chinese names of the legend that has them all; else as they are."""
    for legend in Legend:
        found = {c.code: c for c in built_in(legend).categories}
        if all(code in found and found[code].name == name for code, name in names.items()):
            return [found[code] for code in sorted(names)]
    return [Category(code, name, name, None, _OTHER) for code, name in sorted(names.items())]


def _largest_move(w, page, result):
    """Say which class became which on the largest area, and which one gained and lost most on balance."""
    moved = result.areas.copy()
    np.fill_diagonal(moved, 0)
    if not moved.sum():
        return
    names = [c.name_zh if w.chinese else c.name for c in result.shown]
    i, j = np.unravel_index(np.argmax(moved), moved.shape)
    net = moved.sum(axis=0) - moved.sum(axis=1)
    up, down = int(np.argmax(net)), int(np.argmin(net))
    unit, factor = w.hectares(result.areas.sum())
    page.paragraph(w("transition_most", a=names[i], b=names[j], area=number(moved[i, j] / factor), unit=unit,
                     share=number(100 * moved[i, j] / moved.sum(), 1), up=names[up], more=number(net[up] / factor),
                     down=names[down], less=number(-net[down] / factor)))


def _flows(w, page, result, years):
    """How much moved, the flows, and the matrix."""
    names, colours, areas = _largest(w, result)
    share = number(100 * (1 - np.trace(result.areas) / result.areas.sum()), 1)
    if isinstance(years[0], str):
        page.paragraph(w("transition_share", share=share))
    else:
        page.paragraph(w("transition_text", share=share, first=years[0], last=years[1],
                         degree=number(result.comprehensive, 3)))
    unit, factor = w.hectares(areas.sum())
    caption = w("transition_caption", unit=unit)
    page.figure(charts.flows(list(years), list(zip(names, colours)),
                             np.array([areas.sum(axis=1), areas.sum(axis=0)]) / factor, areas[None] / factor, caption,
                             max(300, 34 * len(names))), caption, [Chip(n, c) for n, c in zip(names, colours)])
    page.table([Head(w("transition_from"), text=True), *(Head(n) for n in names), Head(w("total"))],
               [[Chip(n, c), *(number(v) for v in row), number(row.sum())] for n, c, row in zip(names, colours, areas / factor)],
               w("transition_matrix", unit=unit), foot=[w("total"), *(number(v) for v in areas.sum(axis=0) / factor),
                                                        number(areas.sum() / factor)])


def _largest(w, result):
    """Names, colours and areas of the largest classes; the others are one."""
    size = result.areas.sum(axis=0) + result.areas.sum(axis=1)
    kept = np.sort(np.argsort(-size, kind="stable")[: MOST if len(size) > MOST + 1 else len(size)])
    groups = [[i] for i in kept]
    rest = [i for i in range(len(size)) if i not in kept]
    names = [result.shown[i].name_zh if w.chinese else result.shown[i].name for i in kept]
    colours = [result.shown[i].colour for i in kept]
    if rest:
        groups, names, colours = [*groups, rest], [*names, w("transition_others")], [*colours, _OTHER]
    if len(set(colours)) < len(colours):  # codes as they are have no colours of their own
        colours = [charts.SERIES[i % len(charts.SERIES)] for i in range(len(names))]
    return names, colours, np.array([[result.areas[np.ix_(a, b)].sum() for b in groups] for a in groups])


def _dynamics(w, page, result):
    table = result.tables["dynamics"]
    shown = {c.code: c.name_zh if w.chinese else c.name for c in result.shown}
    columns = ("before_ha", "after_ha", "gain_ha", "loss_ha", "net_ha", "swap_ha", "k_pct", "c_effect", "c_intens")
    used = [c for c in columns if not np.isnan(np.array(table[c], dtype=float)).all()]
    head = [Head(w("transition_class"), text=True), *(Head(w(f"transition_{c}"), _unit(c)) for c in used)]
    rows = [[shown[code], *(number(table[c][i]) for c in used)] for i, code in enumerate(table["code"])]
    page.table(head, rows, w("transition_dynamics_caption"), w("transition_note"))


def _unit(column):
    return "ha" if column.endswith("_ha") else "%/a" if column == "k_pct" else "t CO₂/a"
