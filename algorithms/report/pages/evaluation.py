"""Sections on evaluations: entropy weights and TOPSIS, coupling coordination, weights by comparisons, suitability."""

import numpy as np

from ....core.evaluation.coupling_coordination import CLASSES, SYNCHRONOUS
from ....core.report.study import extremes, mean_known, places, representative, tally
from ...bridge import charts, maps, styles
from ...bridge.report import MISSING, Chip, Head, number
from . import sources as known

NAMED = 3
"""Units at either end that the sentences name, and obstacles of each unit."""
MOST_UNITS = 60
"""Units that the tables of units list."""
SUITABLE = {1: "#fdae61", 2: "#a6d96a", 3: "#1a9641", 0: styles.INSIGNIFICANT}


# --- entropy weights and TOPSIS --------------------------------------------------------------------------------------

def topsis(study):
    """Each evaluation once, with the indicators and obstacles of its run."""
    w, page = study.words, study.page
    page.section(w("topsis"))
    page.paragraph(w("topsis_text"))
    found = {}
    for source in sorted((s for s in study.sources if known.TOPSIS in s.roles), key=lambda s: len(s.scores())):
        for fields in source.scores():
            if np.isfinite(source.numbers(fields[0])).any():
                found.setdefault(fields[0], (source, fields))
    tables = [s for s in study.sources if known.INDICATORS in s.roles]
    shown = []
    for name, (source, fields) in found.items():
        page.heading(w("topsis_of", name=name))
        _closeness(study, source, fields)
        run = _run_of(source, name)
        for role, draw in ((known.INDICATORS, _indicators), (known.OBSTACLES, _obstacles)):
            table = next((t for t in study.sources if role in t.roles and t not in shown
                          and (t.last_run("entropytopsis") == run or len(found) == 1)), None)
            if table is not None:
                shown.append(table)
                draw(study, table)
    for table in tables:
        if table not in shown:
            page.heading(w.about(w("topsis_indicators"), str(table.setting("entropytopsis", "NAME") or table.name)))
            _indicators(study, table)


def _run_of(source, name):
    """Record of the run that made a score; one layer can carry several."""
    runs = [r for r in source.records if r.get("step") == "entropytopsis"]
    return next((r for r in reversed(runs) if str(r.get("parameters", {}).get("NAME") or "topsis") == name),
                runs[-1] if len(runs) == 1 else {})


def _closeness(study, source, fields):
    """Sentences, maps by year, and the ranking."""
    w, page = study.words, study.page
    score, rank, level = (source.numbers(f) for f in fields)
    rows_of, names = source.rows_by_year(), source.labels()
    years = [y for y, rows in rows_of.items() if np.isfinite(score[rows]).any()]
    last = rows_of[years[-1]]
    top, bottom = extremes(score[last], NAMED)

    def listed(places):
        return w.join(w.bracketed(names[last[i]], number(score[last[i]], 3)) for i in places)

    page.paragraph(w("topsis_found", at=w.at(years[-1]), mean=number(mean_known(score[last]), 3), top=listed(top),
                     bottom=listed(bottom) or MISSING))
    if len(years) > 1:
        page.paragraph(w("topsis_years", first=years[0], last=years[-1], a=number(mean_known(score[rows_of[years[0]]]), 3),
                         b=number(mean_known(score[last]), 3)))
    shown = representative(years)
    if study.atlas.has(source.layer):
        look = maps.sequential(score)
        page.figure(study.maps_by_year(source.layer, {y: rows_of[y] for y in years}, score, look, names), w("topsis_maps"),
                    study.legend(look, score, w("closeness")))
    order = last[np.argsort(np.where(np.isfinite(score[last]), -score[last], np.inf), kind="stable")]
    keys = source.keys or names
    at = {(keys[r], y): r for y in shown for r in rows_of[y]}
    head = [Head(w("unit"), text=True), *(Head(w("closeness"), w.year(y)) for y in shown), Head(w("rank"), w.year(years[-1])),
            Head(w("level"), w.year(years[-1]))]
    body = []
    for r in order[:MOST_UNITS]:
        held = [at.get((keys[r], y)) for y in shown[:-1]] + [r]
        body.append([names[r], *(number(None if i is None else score[i], 3) for i in held), number(rank[r], 0),
                     number(level[r], 0)])
    page.table(head, body, w("topsis_table"), w("evaluation_more", n=MOST_UNITS) if len(order) > MOST_UNITS else "")


def _indicators(study, table):
    """Weights and obstacle degrees: bars of the last year, table of the years."""
    w, page = study.words, study.page
    rows_of = table.rows_by_year()
    years = list(rows_of)
    last = rows_of[years[-1]]
    names = [str(n) for n in table.layer.values("indicator")]
    entropy, weight, obstacle = (table.numbers(n) for n in ("entropy", "weight", "obstacle"))
    order = last[np.argsort(-np.nan_to_num(obstacle[last]), kind="stable")]
    page.paragraph(w("obstacle_found", at=w.at(years[-1]), most=w.join(
        w.bracketed(names[r], w.percent(number(obstacle[r], 1)))
        for r in order[:NAMED] if np.isfinite(obstacle[r]))))
    caption = w.titled(w("topsis_bars"), years[-1])
    panels = [(title, [(names[r], float(np.nan_to_num(v[r])), colour) for r in order])
              for title, v, colour in ((w("weight"), weight, charts.SERIES[0]),
                                       (w.with_unit(w("obstacle"), "%"), obstacle, charts.SERIES[1]))]
    page.figure(charts.bars(panels, caption), caption)
    shown = representative(years)
    place = {(names[r], y): r for y, rows in rows_of.items() for r in rows}
    head = [Head(w("indicator"), text=True), Head(w("direction"), text=True)]
    for key in ("entropy", "weight"):
        head.append(Head(w(key), w.year(years[-1])))
    head += [Head(w("obstacle"), w.with_unit(w.year(y), "%") if y is not None else "%") for y in shown]
    signs = table.layer.values("direction")
    body = [[names[r], signs[r] or MISSING, number(entropy[r], 4), number(weight[r], 4),
             *(number(obstacle[place[names[r], y]] if (names[r], y) in place else None, 2) for y in shown)] for r in last]
    page.table(head, body, w("topsis_indicators"), w("obstacle_note"))


def _obstacles(study, table):
    """The largest obstacles of each unit in the last year."""
    w = study.words
    rows_of = table.rows_by_year()
    year = list(rows_of)[-1]
    units, names = table.layer.values("unit"), table.layer.values("indicator")
    degree, place = table.numbers("obstacle"), table.numbers("place")
    held = {}
    for r in rows_of[year]:
        if np.isfinite(place[r]) and degree[r] > 0:
            held.setdefault(units[r], []).append((place[r], names[r], degree[r]))
    body = []
    for unit, found in list(held.items())[:MOST_UNITS]:
        cells = [w.bracketed(name, number(d, 1)) for _, name, d in sorted(found)[:NAMED]]
        body.append([str(unit), *cells, *[MISSING] * (NAMED - len(cells))])
    head = [Head(w("unit"), text=True), *(Head(w("obstacle_place", k=k), "%", text=True) for k in range(1, NAMED + 1))]
    if body:
        study.page.table(head, body, w.titled(w("obstacle_units"), year),
                         w("evaluation_more", n=MOST_UNITS) if len(held) > MOST_UNITS else "")


# --- coupling coordination -------------------------------------------------------------------------------------------

def coupling(study):
    """Ten classes of coordination by year, maps, and the systems that lag."""
    w, page, source = study.words, study.page, study.roles[known.COUPLING]
    c, t, d, level = (source.numbers(source.latest(n)) for n in ("ccd_c", "ccd_t", "ccd_d", "ccd_level"))
    counted = np.where(np.isfinite(d), t, np.nan)  # means are those of the step: of units that have C, T and D
    rows_of, names = source.rows_by_year(), source.labels()
    years = [y for y, rows in rows_of.items() if np.isfinite(d[rows]).any()]
    if not years:
        return
    first, last = rows_of[years[0]], rows_of[years[-1]]
    page.section(w("coupling"))
    told = str(source.setting("couplingcoordination", "SYSTEMS") or "")
    systems = [w.quantity(name.strip()) for name in told.split(",") if name.strip()]
    if systems:
        page.paragraph(w("coupling_systems", systems=w.join(systems)))
    held = [int(k) for k in level[last] if np.isfinite(k)]
    most = max(sorted(set(held)), key=held.count)
    means = {name: number(mean_known(values[last]), 3) for name, values in (("c", c), ("t", counted), ("d", d))}
    page.paragraph(w("coupling_found", at=w.at(years[-1]), **means, n=held.count(most), all=len(held), name=_class(w, most)))
    if len(years) > 1:
        page.paragraph(w("coupling_years", first=years[0], last=years[-1], a=number(mean_known(d[first]), 3),
                         b=number(mean_known(d[last]), 3)))
    used = [k for k in range(1, 11) if (level == k).any()]
    look = maps.categories([(_class(w, k), styles.COORDINATION[k]) for k in used])
    codes = places(level, used)
    shown = representative(years)
    if study.atlas.has(source.layer):
        page.figure(study.maps_by_year(source.layer, {y: rows_of[y] for y in years}, codes, look, names, told=d),
                    w("coupling_maps"), study.legend(look, codes))
    if len(years) > 1:
        caption = w("coupling_stack", first=years[0], last=years[-1])
        series = [charts.Series(label, np.array([(codes[rows_of[y]] == k).sum() for y in years]), look.colours[k])
                  for k, label in enumerate(look.labels)]
        page.figure(charts.stacked(years, series, w("number_of_units"), caption), caption, look.legend())
    head = [Head(w("coupling_class"), text=True), Head("D", text=True), *(Head(w.year(y) or w("units")) for y in shown)]
    body = [[Chip(_class(w, k), styles.COORDINATION[k]), f"{(k - 1) / 10:.1f}–{k / 10:.1f}",
             *(f"{(level[rows_of[y]] == k).sum():,}" for y in shown)] for k in range(1, 11)]
    missing = [int((~np.isfinite(level[rows_of[y]])).sum()) for y in shown]
    if any(missing):
        body.append([w("no_value"), "", *(f"{n:,}" for n in missing)])
    foot = [w("total"), "", *(f"{len(rows_of[y]):,}" for y in shown)]
    page.table(head, body, w("coupling_table"), w("coupling_note"), foot)
    page.table([Head(w("year"), text=True), Head(w("mean_c")), Head(w("mean_t")), Head(w("mean_d"))],
               [[w.year(y) or w("all_rows"), *(number(mean_known(v[rows_of[y]]), 3) for v in (c, counted, d))] for y in shown],
               w("coupling_means"))
    _lags(study, source, rows_of, shown)
    order = last[np.argsort(np.where(np.isfinite(d[last]), -d[last], np.inf), kind="stable")]
    lag = source.layer.values(source.latest("lag")) if source.has(source.latest("lag")) else [None] * len(d)
    page.table([Head(w("unit"), text=True), Head("C"), Head("T"), Head("D"), Head(w("coupling_class"), text=True),
                Head(w("lag"), text=True)],
               [[names[r], *(number(v[r], 3) for v in (c, t, d)),
                 Chip(_class(w, int(level[r])), styles.COORDINATION[int(level[r])]) if np.isfinite(level[r]) else MISSING,
                 _lag(w, lag[r])] for r in order[:MOST_UNITS]], w.titled(w("coupling_units"), years[-1]),
               w("evaluation_more", n=MOST_UNITS) if len(order) > MOST_UNITS else "")


def _class(words, k):
    return words(f"ccd{k}") if words.chinese else CLASSES[k - 1]


def _lag(words, text):
    if not text:
        return MISSING
    return words("synchronous") if text == SYNCHRONOUS else words.join(words.quantity(part) for part in text.split(", "))


def _lags(study, source, rows_of, shown):
    """Which system lags in how many units."""
    w, field = study.words, source.latest("lag")
    if not source.has(field):
        return
    lag = source.layer.values(field)
    kinds = [name for name, _ in tally(lag)]
    if kinds:
        study.page.table([Head(w("lag"), text=True), *(Head(w.year(y) or w("units")) for y in shown)],
                         [[_lag(w, kind), *(f"{sum(lag[r] == kind for r in rows_of[y]):,}" for y in shown)] for kind in kinds],
                         w("coupling_lags"))


# --- weights and suitability -----------------------------------------------------------------------------------------

def weights(study):
    """Weights by pairwise comparisons."""
    w, page = study.words, study.page
    page.section(w("ahp"))
    for source in (s for s in study.sources if known.AHP in s.roles):
        names, weight = [str(n) for n in source.layer.values("criterion")], source.numbers("weight")
        order = np.argsort(-weight, kind="stable")
        page.paragraph(w("ahp_found", most=w.join(w.bracketed(names[r], number(weight[r], 3)) for r in order[:NAMED])))
        caption = w("ahp_caption")
        bars = [(names[r], float(weight[r]), charts.SERIES[0]) for r in order]
        page.figure(charts.bars([(w("weight"), bars)], caption), caption)
        page.table([Head(w("criterion"), text=True), Head(w("weight")), Head(w("rank"))],
                   [[names[r], number(weight[r], 4), number(source.numbers("place")[r], 0)] for r in order], caption)


def suitability(study):
    """Areas by class of suitability."""
    w, page, source = study.words, study.page, study.roles[known.SUITABILITY]
    code, area, share = (source.numbers(n) for n in ("class_code", "area_ha", "share_pct"))
    low, high = source.numbers("score_low"), source.numbers("score_high")
    names = [w.value(str(n)) for n in source.layer.values("class_name")]
    zones = source.layer.values("zone") if source.has("zone") else [None] * len(names)
    order = np.argsort(-code, kind="stable")
    page.section(w("suitability"))
    unit, factor = w.hectares(np.nansum(area))
    page.paragraph(w("suitability_found", classes=w.join(
        w("suitability_part", name=names[r], share=number(share[r], 1)) for r in order)))
    colours = {int(code[r]): SUITABLE.get(int(code[r]), styles.cluster_colour(int(code[r]) or 1)) for r in order}
    caption = w("suitability_caption")
    bars = [(names[r], float(np.nan_to_num(share[r])), colours[int(code[r])]) for r in order]
    page.figure(charts.bars([(w.with_unit(w("suitability_share"), "%"), bars)], caption), caption)
    head = [Head(w("suitability_class"), text=True), Head(w("zone"), text=True), Head(w("suitability_low")),
            Head(w("suitability_high"))]
    body = [[Chip(names[r], colours[int(code[r])]), w.value(zones[r]) if zones[r] else MISSING, number(low[r]), number(high[r])]
            for r in order]
    foot = [w("total"), "", "", ""]
    for title, symbol, values, digits in ((w("suitability_area"), unit, area / factor, None),
                                          (w("suitability_share"), "%", share, 1)):
        if np.isfinite(values).any():
            head.append(Head(title, symbol))
            foot.append(number(float(np.nansum(values)), digits))
            for line, r in zip(body, order):
                line.append(number(values[r], digits))
    page.table(head, body, w("suitability_table"), foot=foot)
