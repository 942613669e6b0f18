"""Report page of the step ``landusetransition``: flows between classes, transfer matrix, dynamics."""

import numpy as np

from ...bridge import charts, report
from ...bridge.report import Chip, Head, Page, number
from .words import Words

MOST = 10
"""Classes that the chart and the matrix show; the smaller ones are put together."""
_OTHER = "#9e9e9e"
_UNITS = ((1e6, "10⁶ ha"), (1e3, "10³ ha"), (1.0, "ha"))


def page(record, result, years, language=None):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
    result : core.landscape.landuse_transition.TransitionResult
    years : (int, int)
    language : str, optional
        ``en`` or ``zh``; by default that of QGIS.

    Returns
    -------
    str
        HTML.
    """
    words = Words(language or report.locale_language())
    made = Page(words("transition_title"), words.language, "", (words.range_of(list(years)),))
    chain = record.chain()
    made.warn_of_synthetic(report.synthetic_names(chain, []))
    names, colours, areas = _largest(words, result)
    share = 100 * (1 - np.trace(result.areas) / result.areas.sum())
    made.section(words("transition_flows"))
    made.paragraph(words("transition_text", share=number(share, 1), first=years[0], last=years[1],
                         degree=number(result.comprehensive, 3)))
    factor, unit = next(((f, u) for f, u in _UNITS if areas.sum() >= 20 * f), _UNITS[-1])
    caption = words("transition_caption", unit=unit)
    made.figure(charts.flows(list(years), list(zip(names, colours)),
                             np.array([areas.sum(axis=1), areas.sum(axis=0)]) / factor, areas[None] / factor, caption,
                             max(300, 34 * len(names))), caption, [Chip(n, c) for n, c in zip(names, colours)])
    made.table([Head(words("transition_from"), text=True), *(Head(n) for n in names), Head(words("total"))],
               [[Chip(n, c), *(number(v) for v in row), number(row.sum())] for n, c, row in zip(names, colours, areas / factor)],
               words("transition_matrix", unit=unit), foot=[words("total"), *(number(v) for v in areas.sum(axis=0) / factor),
                                                           number(areas.sum() / factor)])
    _dynamics(words, made, result)
    return made.closed(chain, words("methods"), words("method_landusetransition"), words.works("landusetransition"))


def _largest(words, result):
    """Names, colours and areas of the largest classes; the others are one."""
    size = result.areas.sum(axis=0) + result.areas.sum(axis=1)
    kept = np.sort(np.argsort(-size, kind="stable")[: MOST if len(size) > MOST + 1 else len(size)])
    groups = [[i] for i in kept]
    rest = [i for i in range(len(size)) if i not in kept]
    names = [result.shown[i].name_zh if words.chinese else result.shown[i].name for i in kept]
    colours = [result.shown[i].colour for i in kept]
    if rest:
        groups, names, colours = [*groups, rest], [*names, words("transition_others")], [*colours, _OTHER]
    if len(set(colours)) < len(colours):  # codes as they are have no colours of their own
        colours = [charts.SERIES[i % len(charts.SERIES)] for i in range(len(names))]
    return names, colours, np.array([[result.areas[np.ix_(a, b)].sum() for b in groups] for a in groups])


def _dynamics(words, made, result):
    table = result.tables["dynamics"]
    if len(set(table["zone"])) > 1:
        return
    shown = {c.code: c.name_zh if words.chinese else c.name for c in result.shown}
    columns = ("before_ha", "after_ha", "gain_ha", "loss_ha", "net_ha", "swap_ha", "k_pct", "c_effect", "c_intens")
    used = [c for c in columns if not np.isnan(np.array(table[c], dtype=float)).all()]
    made.section(words("transition_dynamics"))
    head = [Head(words("transition_class"), text=True), *(Head(words(f"transition_{c}"), _unit(c)) for c in used)]
    rows = [[shown[code], *(number(table[c][i]) for c in used)] for i, code in enumerate(table["code"])]
    made.table(head, rows, words("transition_dynamics_caption"), words("transition_note"))


def _unit(column):
    return "ha" if column.endswith("_ha") else "%/a" if column == "k_pct" else "t CO₂/a"
