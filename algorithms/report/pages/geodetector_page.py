"""The geographical detector on paper, as a page of its own or as a section of a study.

Bars and years of q, matrix of the interactions, means of the strata, tables.
"""

from html import escape

import numpy as np

from ....core.pattern.inference import SMALL
from ....core.report.study import representative
from ...bridge import charts, svg
from ...bridge.report import MISSING, Head, number, probability
from . import sources as known
from .sheets import StepSheet
from .words import Words

MOST_YEARS = 3
"""Years that have charts of their own; the tables hold all."""
MOST_PAIRS = 15
"""Pairs of a year that the table of interactions shows."""
MOST_STRATA = 12
"""Strata of a factor that the table of means shows."""
MOST_LONE = 0.2
"""Share of units that are strata of their own above which the page says so."""
_RAMP = ((255, 255, 255), (254, 224, 182), (241, 163, 64), (179, 88, 6), (94, 40, 5))
_CELL = 62


def page(record, tables, value):
    """Build the page of the step ``geodetector``.

    Parameters
    ----------
    record : provenance.Record
    tables : dict of dict
        Of the core's result: ``factors``, ``interaction`` and ``strata``.
    value : str
        Field of the value.

    Returns
    -------
    str
        HTML.
    """
    w = Words()
    value = w.quantity(value)
    years = [year for year in tables["factors"]["year"] if year is not None]
    sheet = StepSheet(record, "geodetector", w, w.about(w("geodetector"), value), facts=[w.range_of(years) if years else ""])
    parts(w, sheet.page, tables, value, sheet.page.section)
    return sheet.closed()


def section(study):
    """The section of a study, from the tables of the step that it has."""
    roles = study.roles
    tables = {
        "factors": (known.FACTORS, ("q", "p", "p_perm", "f", "strata", "n"), ("factor", "sig", "method")),
        "interaction": (known.PAIRS, ("q_a", "q_b", "q_ab", "p", "p_fdr", "strata", "n", "singles"),
                        ("factor_a", "factor_b", "type")),
        "strata": (known.STRATA, ("n", "mean", "sd"), ("factor", "label")),
    }
    held = {name: roles[role].columns(*columns) for name, (role, *columns) in tables.items() if role in roles}
    if not any(_known(held[name][column]) for name, column in (("factors", "q"), ("interaction", "q_ab")) if name in held):
        return
    said = (roles[role].setting("geodetector", "VALUE") for role, *_ in tables.values() if role in roles)
    value = next(filter(None, said), None)
    w, page = study.words, study.page
    page.section(w.about(w("geodetector"), w.quantity(value) if value else ""))
    parts(w, page, held, w.quantity(value) if value else w("quantity"), page.heading)


def parts(w, page, tables, value, begin):
    """Factors, interactions and means of strata, as far as there are tables of them.

    Parameters
    ----------
    w : Words
    page : report.Page
    tables : dict of dict of sequence
        Columns of the core's tables ``factors``, ``interaction`` and ``strata``.
    value : str
        Name of what is explained.
    begin : callable
        Begins a part with its heading.
    """
    factors, pairs, strata = (tables.get(name) for name in ("factors", "interaction", "strata"))
    if factors and _known(factors["q"]):
        begin(w("gd_factors"))
        _factors(w, page, factors, value)
    if pairs and _known(pairs["q_ab"]):
        begin(w("gd_interaction"))
        _interactions(w, page, pairs)
    if factors and strata and strata["mean"]:
        _means(w, page, factors, strata, value, begin)


def _years(table):
    """Years in ascending order; one without a name for a cross-section."""
    return sorted({year for year in table["year"] if year is not None}) or [None]


def _ranked(table, year, name="q"):
    """Rows of a year, the largest first and those without a number last."""
    rows = [i for i, y in enumerate(table["year"]) if y == year]
    return sorted(rows, key=lambda i: -np.nan_to_num(table[name][i], nan=-1))


def _hardly(factors, i):
    """Tell whether the strata of a factor have hardly two units each: such a q says little."""
    return 2 * factors["strata"][i] > factors["n"][i]


def _factors(w, page, factors, value):
    years = _years(factors)
    shown = representative(years, MOST_YEARS)
    page.paragraph(w("gd_factors_text", value=value))
    ranked = sorted(_ranked(factors, shown[-1]), key=lambda i: _hardly(factors, i))
    start = w.opening(shown[-1])
    named = [w.quantity(factors["factor"][i]) for i in ranked]
    q = [number(factors["q"][i], 3) for i in ranked]
    if len(ranked) > 1:
        page.paragraph(w("gd_strongest", at_start=start, factor=named[0], q=q[0], second=named[1], q2=q[1]))
    else:
        page.paragraph(w("gd_strongest_one", at_start=start, factor=named[0], q=q[0]))
    _warn_of_chance(w, page, factors, ranked, shown[-1])
    panels = [(w.year(year) or "q", [(f"{w.quantity(factors['factor'][i])} {factors['sig'][i] or ''}".strip(),
                                      factors["q"][i], charts.NEUTRAL) for i in _ranked(factors, year)])
              for year in shown]
    most = max(q for _, bars in panels for _, q, _ in bars)
    page.figure(charts.bars(panels, w("gd_bars"), most), w("gd_bars"), note=w("gd_note"))
    if len(years) > 1:
        held = dict(zip(zip(factors["factor"], factors["year"]), factors["q"]))
        names = [factors["factor"][i] for i in ranked][:len(charts.SERIES)]
        cut = len(names) < len(ranked)
        series = [charts.Series(w.quantity(name), [held.get((name, y), np.nan) for y in years],
                                charts.SERIES[k]) for k, name in enumerate(names)]
        page.figure(charts.lines(years, [charts.Panel("q", tuple(series))], w("gd_lines"), 280), w("gd_lines"),
                    note=w("gd_lines_note", n=len(names), year=shown[-1]) if cut else "")
    permuted = _known(factors["p_perm"])
    head = [Head(w("year"), text=True), Head(w("gd_factor"), text=True), Head("q"), Head(w("stat_p")),
            *([Head(w("gd_p_perm"))] if permuted else []), Head(w("gd_sig"), text=True), Head("F"),
            Head(w("gd_strata")), Head(w("gd_classes"), text=True), Head(w("units"))]
    rows = [[w.year(year) or w("all_rows"), w.quantity(factors["factor"][i]), number(factors["q"][i], 4),
             probability(factors["p"][i]), *([probability(factors["p_perm"][i])] if permuted else []),
             factors["sig"][i] or MISSING, number(factors["f"][i], 2), number(factors["strata"][i], 0),
             w.word("gd_method", factors["method"][i]), number(factors["n"][i], 0)]
            for year in years for i in _ranked(factors, year)]
    page.table(head, rows, w("gd_table"), w("gd_note"))


def _known(values):
    return any(v is not None and np.isfinite(v) for v in values)


def _warn_of_chance(w, page, factors, rows, year):
    """Say how much as many strata explain by chance, where the units are few: (L − 1)/(n − 1) over all permutations."""
    few = [i for i in rows if factors["n"][i] < SMALL and not _hardly(factors, i)]
    if few:
        most = max(few, key=lambda i: factors["strata"][i])
        n, strata = factors["n"][most], factors["strata"][most]
        page.paragraph(w("gd_few", n=number(n, 0), at=w.at(year), strata=number(strata, 0),
                         chance=number((strata - 1) / (n - 1), 2)))


def _interactions(w, page, pairs):
    years = _years(pairs)
    shown = representative(years, MOST_YEARS)
    page.paragraph(w("gd_interaction_text"))
    best = _ranked(pairs, shown[-1], "q_ab")[0]
    page.paragraph(w("gd_most", at_start=w.opening(shown[-1]), a=w.quantity(pairs["factor_a"][best]),
                     b=w.quantity(pairs["factor_b"][best]), q=number(pairs["q_ab"][best], 3),
                     type=w.word("gd_type", pairs["type"][best])))
    if pairs["singles"][best] > MOST_LONE * pairs["n"][best]:
        page.paragraph(w("gd_lone", singles=number(pairs["singles"][best], 0), strata=number(pairs["strata"][best], 0)))
    for year in shown:
        caption = w.opening(year) + w("gd_matrix")
        page.figure(_matrix(w, pairs, _ranked(pairs, year, "q_ab"), caption), caption, note=w("gd_matrix_note"))
    permuted = _known(pairs["p_fdr"])
    head = [Head(w("year"), text=True), Head(w("gd_pair"), text=True),
            *(Head(w(f"gd_{name}")) for name in ("q_a", "q_b", "q_ab")), Head(w("gd_type"), text=True),
            Head(w("stat_p")), *([Head(w("gd_p_fdr"))] if permuted else [])]
    rows = [[w.year(year) or w("all_rows"),
             f"{w.quantity(pairs['factor_a'][i])} ∩ {w.quantity(pairs['factor_b'][i])}",
             *(number(pairs[name][i], 4) for name in ("q_a", "q_b", "q_ab")), w.word("gd_type", pairs["type"][i]),
             probability(pairs["p"][i]), *([probability(pairs["p_fdr"][i])] if permuted else [])]
            for year in shown for i in _ranked(pairs, year, "q_ab")[:MOST_PAIRS]]
    count = max(pairs["year"].count(year) for year in shown)
    page.table(head, rows, w("gd_pairs"), w("gd_pairs_note", n=MOST_PAIRS, all=count) if count > MOST_PAIRS else "")


def _matrix(w, pairs, rows, label):
    """Heat map: the lower half of the matrix of joint q, written as SVG."""
    rows = sorted(rows)  # as the factors were named
    names = list(dict.fromkeys([*(pairs["factor_a"][i] for i in rows), *(pairs["factor_b"][i] for i in rows)]))
    cells = {}
    for i in rows:
        a, b = pairs["factor_a"][i], pairs["factor_b"][i]
        cells[a, a], cells[b, b] = (pairs["q_a"][i], False), (pairs["q_b"][i], False)
        cells[b, a] = cells[a, b] = pairs["q_ab"][i], pairs["type"][i] == "Enhance, nonlinear"
    shown = [svg.shortened(w.quantity(name), 16) for name in names]
    left = max(svg.text_width(name, 12) for name in shown) + 12
    top, height = 6, 30
    marks = []
    for r, row in enumerate(names):
        y = top + r * height
        marks.append(f'<text x="{left - 8:.0f}" y="{y + 19}" text-anchor="end">{escape(shown[r])}</text>')
        for c, column in enumerate(names[:r + 1]):
            q, ring = cells.get((row, column), (np.nan, False))
            fill, ink = _shade(q)
            x = left + c * _CELL
            edge = f' stroke="{svg.INK}" stroke-width="1.4"' if r == c else ' stroke="#fff"'
            marks.append(f'<rect x="{x + 1:.0f}" y="{y + 1}" width="{_CELL - 2}" height="{height - 2}" fill="{fill}"{edge}/>'
                         f'<text x="{x + _CELL / 2:.0f}" y="{y + 19}" text-anchor="middle" fill="{ink}">{number(q, 3)}'
                         "</text>")
            if ring:
                marks.append(f'<circle cx="{x + _CELL - 9:.0f}" cy="{y + 9}" r="3" fill="none" stroke="{ink}"/>')
    bottom = top + len(names) * height
    slant = max(svg.text_width(name, 12) for name in shown) * 0.5
    for c, name in enumerate(shown):
        x, y = left + (c + 0.5) * _CELL, bottom + 14
        marks.append(f'<text x="{x:.0f}" y="{y}" text-anchor="end" transform="rotate(-30 {x:.0f} {y})">{escape(name)}'
                     "</text>")
    width, whole = left + len(names) * _CELL + 8, bottom + slant + 22
    return (f'<svg width="{width:.0f}" height="{whole:.0f}" viewBox="0 0 {width:.0f} {whole:.0f}" role="img" '
            f'aria-label="{escape(label)}"><g font-size="12" fill="{svg.INK}">{"".join(marks)}</g></svg>')


def _shade(q):
    """Colour of a q from white to brown, and that of the figures on it."""
    if not np.isfinite(q):
        return "#eeeeee", svg.SOFT
    place = min(max(float(q), 0.0), 1.0) * (len(_RAMP) - 1)
    k = min(int(place), len(_RAMP) - 2)
    colour = [round(a + (b - a) * (place - k)) for a, b in zip(_RAMP[k], _RAMP[k + 1])]
    fill = "#{:02x}{:02x}{:02x}".format(*colour)
    return fill, charts.ink_on(fill)


def _means(w, page, factors, strata, value, begin):
    year = _years(factors)[-1]
    rows = []
    for name in [factors["factor"][i] for i in _ranked(factors, year)[:3]]:
        held = [i for i, factor in enumerate(strata["factor"]) if factor == name and strata["year"][i] == year]
        rows += [[w.quantity(name), strata["label"][i], number(strata["n"][i], 0), number(strata["mean"][i]),
                  number(strata["sd"][i])] for i in held[:MOST_STRATA]]
    if not rows:
        return
    begin(w("gd_means"))
    page.table([Head(w("gd_factor"), text=True), Head(w("gd_stratum"), text=True), Head(w("units")),
                Head(w("mean")), Head(w("gd_sd"))], rows,
               w("gd_means_table", value=value, at=w.at(year)))
