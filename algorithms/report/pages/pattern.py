"""Section on spatial pattern: autocorrelation, clusters, hot spots, ellipses and the way of the centre."""

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ....core.pattern.standard_ellipse import WINDS
from ....core.report.study import net_way, places, representative
from ...bridge import charts, maps, styles
from ...bridge.report import Chip, Head, decimals, number
from . import autocorrelation_page
from . import sources as known

MOST_CASES = len(charts.SERIES)
"""Cases that the sentences and the lines show."""
_LISA = {"role": known.LISA, "key": "lisa", "field": "lisa_code", "step": "localmoran",
         "order": (1, 2, 3, 4, 0, 5, 6), "always": (0, 1, 2, 3, 4), "colours": styles.LISA_COLOURS,
         "level": ("ALPHA", "CORRECTION")}
_HOT = {"role": known.HOT, "key": "hot", "field": "gi_bin", "step": "hotspots", "order": (3, 2, 1, 0, -1, -2, -3),
        "always": tuple(styles.HOT_COLOURS), "colours": styles.HOT_COLOURS, "level": ("CORRECTION",)}


def section(study):
    """The parts for which there are data."""
    parts = [(key, draw, source) for key, draw, found in (
        ("moran", _moran, _each(study, known.MORAN, "value", "globalautocorrelation")),
        ("lisa", lambda *a: _classes(*a, _LISA), _each(study, known.LISA, "lisa_code", "localmoran")),
        ("hot", lambda *a: _classes(*a, _HOT), _each(study, known.HOT, "gi_bin", "hotspots"))) for source in found]
    ellipses = (_has(study, known.ELLIPSES, "cx") or _has(study, known.ELLIPSES, "major")
                or _has(study, known.TRACK, "dist_km", np.all))
    parts += [("ellipses", _ellipses, ellipses)] if ellipses else []
    if parts:
        study.page.section(study.words("pattern"))
    for key, draw, source in parts:
        draw(study, source, study.words(f"pattern_{key}"))


def _has(study, role, field, enough=np.any):
    """The layer of a role, if enough of its values are known."""
    source = study.roles.get(role)
    return source if source is not None and enough(np.isfinite(source.numbers(source.latest(field)))) else None


def _each(study, role, field, step):
    """The layer of a role, and those of other runs of the step."""
    first = _has(study, role, field)
    if first is None:
        return []
    others = [s for s in study.sources if role in s.roles and s.last_run(step)
              and np.isfinite(s.numbers(s.latest(field))).any()]
    return known.of_runs([first, *others], lambda source: source.last_run(step))


def _value(study, source, step):
    """What a step was run on, as its record says, or nothing."""
    w = study.words
    value, second = (source.setting(step, name) for name in ("VALUE", "SECOND"))
    if value and second:
        return w("against", value=w.quantity(value), second=w.quantity(second))
    return w.quantity(value) if value else ""


# --- autocorrelation -------------------------------------------------------------------------------------------------

def _moran(study, source, title):
    scatter = next((s for s in study.sources if known.SCATTER in s.roles and s.last_run("globalautocorrelation")
                    == source.last_run("globalautocorrelation")), None)
    study.page.heading(study.words.about(title, _value(study, source, "globalautocorrelation")))
    numbers = ("value", "expected", "z", "p_norm", "p_sim", "n")
    autocorrelation_page.parts(study.words, study.page, source.columns(numbers, ("stat", "verdict")),
                               scatter and scatter.columns(("z_value", "z_lag"), ("stat", "quadrant")))


# --- clusters and spots ----------------------------------------------------------------------------------------------

def _classes(study, source, title, kind):
    """Maps of classes by year, and how many units each holds."""
    w, page = study.words, study.page
    value = _value(study, source, kind["step"])
    page.heading(w.about(title, value))
    text = [w(f"{kind['key']}_text")]
    level = {name.lower(): source.setting(kind["step"], name) for name in kind["level"]}
    if None not in level.values():
        text.append(w(f"{kind['key']}_level", **{name: w.value(str(said)) for name, said in level.items()}))
    page.paragraph(("" if w.chinese else " ").join(text))
    held = source.numbers(source.latest(kind["field"]))
    shown = [code for code in kind["order"] if code in kind["always"] or (held == code).any()]
    codes = places(held, shown)
    look = maps.categories([(w(f"{kind['key']}{code}"), kind["colours"][code]) for code in shown])
    rows_of = source.rows_by_year()
    if study.atlas.has(source.layer):
        page.figure(study.maps_by_year(source.layer, rows_of, codes, look, source.names),
                    w.about(w(f"{kind['key']}_maps"), value), study.legend(look, codes))
    study.table_of_sizes(w(f"{kind['key']}_class"), look, codes, rows_of, w("no_value"), w(f"{kind['key']}_table"))


# --- ellipses and the centre -----------------------------------------------------------------------------------------

def _ellipses(study, source, title):
    w, page = study.words, study.page
    ellipses, track = study.roles.get(known.ELLIPSES), study.roles.get(known.TRACK)
    weight = source.setting("standardellipse", "WEIGHT")
    page.heading(w.about(title, w.quantity(weight) if weight else ""))
    for case, rows in _cases(track):
        _say_moved(study, track, case, rows)
    for case, rows in _cases(ellipses):
        _say_changed(study, ellipses, case, rows)
    _draw(study, ellipses, track)
    if ellipses is not None:
        _lines(study, ellipses)
        _table(study, ellipses)


def _cases(source, most=MOST_CASES):
    """Rows of each case; one without a name where there are no cases."""
    if source is None:
        return []
    if not source.has("case_id"):
        return [("", np.arange(len(source.layer)))]
    held = source.layer.values("case_id")
    return [("" if case is None else str(case), np.array([i for i, c in enumerate(held) if c == case]))
            for case in list(dict.fromkeys(held))[:most]]


def _say_moved(study, track, case, rows):
    w = study.words
    distance = track.numbers("dist_km")[rows]
    if not np.isfinite(distance).all():
        return
    net, path, azimuth = net_way(distance, track.numbers("azimuth")[rows])
    said = {"case": w("case", case=case) if case else "", "path": number(path),
            "first": f"{track.numbers('from_year')[rows].min():.0f}", "last": f"{track.numbers('to_year')[rows].max():.0f}"}
    if np.isnan(azimuth):
        study.page.paragraph(w("ellipse_back", **said))
    else:
        study.page.paragraph(w("ellipse_moved", net=number(net), wind=w.value(WINDS[round(azimuth / 45) % 8]), **said))


def _say_changed(study, ellipses, case, rows):
    w = study.words
    area, flattening = ellipses.numbers("area_km2"), ellipses.numbers("flattening")
    if ellipses.years is None:
        return
    rows = rows[np.argsort(ellipses.years[rows], kind="stable")]
    rows = rows[np.isfinite(area[rows]) & np.isfinite(flattening[rows])]
    if len(rows) < 2 or not area[rows[0]] > 0:
        return
    a, b = rows[0], rows[-1]
    study.page.paragraph(w("ellipse_changed", case=w("case", case=case) if case else "", first=ellipses.years[a],
                           last=ellipses.years[b], a0=number(area[a], 0), a1=number(area[b], 0),
                           change=w.percent(number(100 * (area[b] / area[a] - 1), 1, sign=True)),
                           f0=number(flattening[a], 3), f1=number(flattening[b], 3)))


def _shade(year, years):
    """Colour of a year, as the layer has it in QGIS."""
    if year not in years or len(years) < 2:
        return charts.NEUTRAL
    return styles.YEARS[round(years.index(year) * (len(styles.YEARS) - 1) / (len(years) - 1))]


def _draw(study, ellipses, track):
    """The ellipses over the units, and beside them the track close up."""
    w = study.words
    ground = next((s.layer for s in [study.roles.get(known.BALANCE), *study.sources]
                   if s is not None and not set(s.roles) & known.UNITLESS and study.atlas.has(s.layer)), None)
    if ground is None and not (ellipses is not None and study.atlas.has(ellipses.layer)):
        return
    years = sorted({*(ellipses.rows_by_year() if ellipses is not None else ()), *_track_years(track)} - {None})
    shown = representative(years)
    lines = _track_marks(track, years)
    drawn = []
    if ellipses is not None:
        marks = _ellipse_marks(ellipses, years, set(shown) or {None})
        if marks:
            drawn.append((w("ellipse_map"), study.atlas.overlay(ground, marks, w("map"), framed=lines)))
    if lines:
        drawn.append((w("track_map"), study.atlas.overlay(ground, [*lines, *_centres(track, years)], w("map"),
                                                          near=True)))
    if drawn:
        legend = [Chip(str(year), _shade(year, years)) for year in shown] if len(years) > 1 else ()
        study.page.figure(drawn, w("ellipse_caption"), legend, w("ellipse_note") if len(drawn) > 1 else "")


def _ellipse_marks(source, years, shown):
    held = [None] * len(source.layer) if source.years is None else source.years.tolist()
    cases = source.layer.values("case_id") if source.has("case_id") else [None] * len(held)
    return [maps.Mark(feature.geometry(), source.layer.crs, _shade(year, years),
                      " ".join(str(t) for t in (case, year) if t is not None))
            for feature, year, case in zip(source.layer.features, held, cases)
            if year in shown and not feature.geometry().isNull() and not feature.geometry().isEmpty()]


def _track_years(track):
    if track is None:
        return set()
    ends = np.concatenate([track.numbers("from_year"), track.numbers("to_year")])
    return {int(year) for year in ends[np.isfinite(ends)]}


def _steps(track):
    """Case, years and line of each step of the track."""
    for case, rows in _cases(track, None):
        starts, ends = (track.numbers(name)[rows] for name in ("from_year", "to_year"))
        for i in np.argsort(starts, kind="stable"):
            line = track.layer.features[int(rows[i])].geometry()
            if np.isfinite(starts[i] + ends[i]) and not line.isNull() and not line.isEmpty():
                yield case, int(starts[i]), int(ends[i]), line


def _track_marks(track, years):
    return [maps.Mark(line, track.layer.crs, _shade(end, years), f"{case} {start}–{end}".strip())
            for case, start, end, line in _steps(track)]


def _centres(track, years):
    """A dot for each year of the track, with the year beside it, of long tracks beside some."""
    places = {}
    for case, start, end, line in _steps(track):
        points = [p for part in _vertices(line) for p in part]
        places.setdefault((case, start), points[0])
        places[case, end] = points[-1]
    ends = {key for case in {c for c, _ in places} for key in representative(sorted(k for k in places if k[0] == case))}
    return [maps.Mark(QgsGeometry.fromPointXY(QgsPointXY(place)), track.layer.crs, _shade(year, years),
                      f"{case} {year}".strip(), f"{case} {year}".strip() if (case, year) in ends else "")
            for (case, year), place in places.items()]


def _vertices(line):
    copy = QgsGeometry(line)
    copy.convertToMultiType()
    return copy.asMultiPolyline()


def _lines(study, source):
    """Area and flattening over the years."""
    w = study.words
    years = [year for year in source.rows_by_year() if year is not None]
    panels = []
    for name, title in (("area_km2", w.with_unit(w("ellipse_area"), "km²")), ("flattening", w("flattening"))):
        series = []
        for k, (case, rows) in enumerate(_cases(source)):
            of = dict(zip(source.years[rows].tolist(), source.numbers(name)[rows])) if years else {}
            values = np.array([of.get(year, np.nan) for year in years])
            if np.isfinite(values).sum() > 1:
                series.append(charts.Series(case or title, values, charts.SERIES[k]))
        if series:
            panels.append(charts.Panel(title, tuple(series), zero=False))
    if panels:
        caption = w("ellipse_lines", first=years[0], last=years[-1])
        study.page.figure(charts.lines(years, panels, caption, 210), caption, note=w("ellipse_lines_note"))


def _table(study, source):
    w = study.words
    degrees = source.layer.crs.isGeographic()
    columns = [(name, w(key), "°" if degrees else "", 1.0, 4 if degrees else 0)
               for name, key in (("cx", "longitude" if degrees else "centre_x"),
                                 ("cy", "latitude" if degrees else "centre_y")) if source.has(name)]
    columns += [("major", w("major"), "km", 1e3, None), ("minor", w("minor"), "km", 1e3, None),
                ("rotation", w("rotation"), "°", 1.0, 1), ("area_km2", w("ellipse_area"), "km²", 1.0, None),
                ("flattening", w("flattening"), "", 1.0, 3)]
    rows_of = source.rows_by_year()
    cases = source.layer.values("case_id") if source.has("case_id") else None
    rows = np.concatenate([rows_of[year] for year in representative(list(rows_of))])
    if cases is not None:
        order = list(dict.fromkeys(cases))
        rows = np.array(sorted(rows, key=lambda i: order.index(cases[i])))
    held = [source.numbers(name)[rows] / scale for name, _, _, scale, _ in columns]
    digits = [decimals(values) if places is None else places for values, (*_, places) in zip(held, columns)]
    head = [Head(w("of_case"), text=True)] if cases is not None else []
    head += [Head(w("year"), text=True), *(Head(label, unit) for _, label, unit, _, _ in columns)]
    body = [[*([str(cases[i] or "")] if cases is not None else []),
             w.year(None if source.years is None else int(source.years[i])) or w("all_rows"),
             *(number(values[k], d) for values, d in zip(held, digits))] for k, i in enumerate(rows)]
    study.page.table(head, body, w("ellipse_table"), w("ellipse_table_note"))
