"""Section on growth: how many units rise and fall, how fast, and where."""

import numpy as np

from ....core.report.study import extremes, tally
from ...bridge import charts, maps
from ...bridge.report import Head, number
from . import sources as known

MOST_STEMS = 4
"""Quantities that are shown as charts."""
LISTED = 8
"""Units at either end that the table lists."""
_TRENDS = ("very significant increase", "significant increase", "no significant trend", "significant decrease",
           "very significant decrease")
_PATHS = ("rising", "falling", "rise then fall", "fall then rise", "fluctuating", "unchanged")


def section(study):
    """Growth of each quantity."""
    w, page, source = study.words, study.page, study.roles[known.GROWTH]
    stems = [stem for stem in source.stems() if np.isfinite(source.numbers(f"{stem}_cagr")).any()]
    if not stems:
        return
    page.section(w("growth"))
    span = _span(source)
    page.paragraph(w("growth_text_span", first=span[0], last=span[1]) if span else w("growth_text"))
    _overview(study, source, stems)
    shown = stems[:MOST_STEMS]
    panels = [(w.with_unit(w.quantity(source.named_stem(stem)), "%/a"), source.numbers(f"{stem}_cagr"), *_colours(stem))
              for stem in shown]
    page.figure(charts.histograms(panels, w("growth_histogram")), w("growth_histogram"),
                note=w("growth_histogram_note"))
    if study.atlas.has(source.layer):
        _maps(study, source, shown)
    _ends(study, source, stems)


def _span(source):
    """First and last year that the run compared, as its record says; None where it does not."""
    for held, names in ((source.last_run("growth").get("numbers", {}), ("FIRST_YEAR", "LAST_YEAR")),
                        (source.last_run("growth").get("parameters", {}), ("FROM_YEAR", "TO_YEAR"))):
        years = [held.get(name) for name in names]
        if all(years):
            return [f"{year:.0f}" if isinstance(year, float) else str(year) for year in years]
    return None


def _sinks(stem):
    return stem.startswith(("seq", "sink", "snk", "n_", "npp", "csd", "comp"))


def _colours(stem):
    return (charts.RISE, charts.FALL) if _sinks(stem) else (charts.FALL, charts.RISE)


def _overview(study, source, stems):
    """Median growth, and units by trend and path, for each quantity."""
    w = study.words
    trends = {stem: dict(tally(source.layer.values(f"{stem}_trend"))) if source.has(f"{stem}_trend") else {}
              for stem in stems}
    paths = {stem: dict(tally(source.layer.values(f"{stem}_path"))) if source.has(f"{stem}_path") else {}
             for stem in stems}
    rows = [[w("median_chg"), *(number(_median(source, stem, "_chg"), 1, sign=True) for stem in stems)],
            [w("median_cagr"), *(number(_median(source, stem, "_cagr"), 2, sign=True) for stem in stems)],
            [w("no_growth"), *(f"{int(np.isnan(source.numbers(f'{stem}_cagr')).sum()):,}" for stem in stems)]]
    for order, counts, key in ((_TRENDS, trends, "trend_of"), (_PATHS, paths, "path_of")):
        for name in order:
            if any(name in counts[stem] for stem in stems):
                rows.append([w(key, name=w.value(name)), *(f"{counts[stem].get(name, 0):,}" for stem in stems)])
    head = [Head(w("measure"), text=True), *(Head(w.quantity(source.named_stem(stem))) for stem in stems)]
    study.page.table(head, rows, w("growth_table"), w("growth_note" if any(trends.values()) else "growth_untested"))


def _median(source, stem, end):
    values = source.numbers(stem + end)
    values = values[np.isfinite(values)]
    return float(np.median(values)) if len(values) else None


def _maps(study, source, stems):
    w = study.words
    rows = np.arange(len(source.layer))
    drawn = []
    for stem in stems:
        values = source.numbers(f"{stem}_cagr")
        look = maps.diverging(values, reverse=_sinks(stem))
        drawn.append((w.with_unit(w.quantity(source.named_stem(stem)), "%/a"),
                      study.map(source.layer, rows, values, look, source.names, "%/a", furniture=not drawn),
                      study.legend(look, values)))
    study.page.figure(drawn, w("growth_maps"))


def _ends(study, source, stems):
    """The fastest and the slowest units by the first quantity, Q where it is there."""
    if source.names is None:
        return
    w = study.words
    stem = "q" if "q" in stems else stems[0]
    values = source.numbers(f"{stem}_cagr")
    top, bottom = extremes(values, LISTED)
    head = [Head(w("unit"), text=True)]
    for name in stems:
        head += [Head(w.quantity(source.named_stem(name)), w("change") + " %"), Head(w.quantity(source.named_stem(name)), "%/a")]
    columns = [source.numbers(f"{name}{end}") for name in stems for end in ("_chg", "_cagr")]
    rows = [[source.names[r], *(number(column[r], 1, sign=True) for column in columns)]
            for r in [*top, *bottom[::-1]]]
    study.page.table(head, rows, w("growth_ends", name=w.quantity(source.named_stem(stem))),
                     w("growth_ends_note", n=f"{len(top)}", m=f"{len(bottom)}", all=f"{len(source.layer):,}"))
