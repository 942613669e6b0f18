"""Report page of the step ``landscapemetrics``: composition, metrics of the landscape over years and zones, classes."""

import re
from dataclasses import dataclass

import numpy as np

from ....core.errors import CoreError
from ....core.landscape.landscape_metrics import CLASS_METRICS, METRICS, NAMES, Landscape, field, parse_classes
from ....core.report.study import representative
from ...bridge import charts, maps
from ...bridge.report import CHINESE, Chip, Head, number
from . import sources as known
from . import transition_page
from .sheets import StepSheet
from .words import Words

STEP = "landscapemetrics"
COLOURS = ("#c9a227", "#2e7d32", "#9ccc65", "#3b7dbd", "#c0392b", "#b9a58f", "#6f5a9c", "#4db6ac", "#8d6e63", "#f48fb1",
           "#546e7a", "#d7ccc8")
"""Of the classes, in the order of their codes; the smallest ones beyond share the last grey."""
OTHERS = "#9e9e9e"
MOST_MAPS = 6
MOST_ROWS = 400
"""Zones that the table lists."""
MOST_COLUMNS = 9
"""Metrics that one table has room for."""
BESIDE = 3
"""Charts in a row."""
_NAMES = {
    "PLAND": "景观占比", "NP": "斑块数", "PD": "斑块密度", "LPI": "最大斑块指数", "TE": "边缘总长", "ED": "边缘密度",
    "LSI": "景观形状指数", "AREA_MN": "平均斑块面积", "SHAPE_MN": "平均形状指数", "FRAC_MN": "平均分维数",
    "ENN_MN": "平均最近邻距离", "COHESION": "斑块结合度", "AI": "聚集度指数", "MESH": "有效网格面积",
    "DIVISION": "景观分割度", "SPLIT": "景观分离度", "SHDI": "香农多样性指数", "SHEI": "香农均匀度指数",
    "SIDI": "辛普森多样性指数", "CONTAG": "蔓延度", "IJI": "散布与并列指数", "PRD": "斑块丰富度密度"}
_UNITS = {"per 100 ha": "个/100 ha"}
_TEXTS = {
    "title": ("Landscape metrics", "景观格局指数"),
    "zones": ("{n} zones", "{n} 个分区"),
    "composition": ("Composition", "景观组成"),
    "composition_text": (
        "The landscape has {n} classes. The largest class{at} is {name} with {share} % of the area{zones}.",
        "研究区共有{n}个景观类型，{at}面积最大的类型是{name}，占{share}%{zones}。"),
    "of_zones": (", all zones together", "（各分区合计）"),
    "composition_caption": ("Share of each class.", "各类型的面积占比。"),
    "share": ("Share of the area, %", "面积占比（%）"),
    "landscape": ("Metrics of the landscape", "景观水平指数"),
    "landscape_text": (
        "Each {one} is a landscape of its own. Metrics depend on the size of the cells, on the neighbours that make a patch and "
        "on the extent, so they compare only where these are the same.",
        "每个{one}单独作为一个景观计算。指数受像元大小、斑块邻域规则与范围影响，仅在三者相同时可比。"),
    "zone_one": ("zone", "分区"), "raster_one": ("raster", "栅格"),
    "landscape_maps": ("Metrics of the zones{at}.", "{at}各分区的景观指数。"),
    "landscape_years": ("{metric} of the zones by year.", "各年份{metric}空间分布"),
    "landscape_lines": ("Change of the metrics.", "景观指数的变化。"),
    "landscape_lines_zones": ("Change of the metrics; median of the zones.", "景观指数的变化（各分区中位数）。"),
    "landscape_table": ("Metrics of the landscape{at}.", "{at}景观水平指数。"),
    "more": ("The first {n} zones; the layer holds all.", "仅列出前{n}个分区，全部结果见图层。"),
    "zone": ("Zone", "分区"), "metric": ("Metric", "指数"),
    "classes": ("Metrics of the classes", "类型水平指数"),
    "classes_table": ("Metrics of the classes{at}.", "{at}类型水平指数。"),
    "classes_table_zones": ("Metrics of the classes{at}; median of the zones that have the class.",
                            "{at}类型水平指数（含该类型分区的中位数）。"),
    "class": ("Class", "类型"),
    "others": ("others", "其他"),
    "method": (
        "Patches are groups of cells of one class that touch ({n} neighbours). Metrics after FRAGSTATS 4: PLAND, NP, PD, LPI, "
        "TE, ED, LSI, AREA_MN, SHAPE_MN, FRAC_MN, ENN_MN, COHESION, AI, MESH, DIVISION, SPLIT, SHDI, SHEI, SIDI, CONTAG, IJI and "
        "PRD, of which those chosen are shown. {border} Distances go from cell centre to cell centre.",
        "斑块为相互邻接（{n}邻域）的同类像元。指数定义依FRAGSTATS 4：PLAND、NP、PD、LPI、TE、ED、LSI、AREA_MN、SHAPE_MN、"
        "FRAC_MN、ENN_MN、COHESION、AI、MESH、DIVISION、SPLIT、SHDI、SHEI、SIDI、CONTAG、IJI、PRD，本页列出所选指数。"
        "{border}距离以像元中心计。"),
    "border_no": ("Sides at the border of a landscape do not count as edge.", "景观边界不计入边缘长度。"),
    "border_yes": ("Sides at the border of a landscape count as edge.", "景观边界计入边缘长度。"),
}

@dataclass(frozen=True)
class _Metric:
    """A metric: its key in the core, its name in the literature, label and unit."""

    field: str
    key: str
    label: str
    unit: str


@dataclass(frozen=True)
class Found:
    """What was measured.

    Attributes
    ----------
    found : list of list of (core.landscape.landscape_metrics.Landscape or other)
        By zone and year, years ascending.
    zones : list of str or None
    years : list of int or None
    classes : dict of int to str
    metrics : sequence of str
    rows : ndarray of int or None
        Rows of the layer that the zones have, by zone and year; −1 for none. None: row i is zone i, whatever the year.
    """

    found: list
    zones: list
    years: list
    classes: dict
    metrics: tuple
    rows: object = None

    @classmethod
    def of(cls, landscapes):
        """From what the step has, core.landscape.landscape_metrics.Landscapes."""
        rows = [[landscapes.get(z, y) for y in range(len(landscapes.years))] for z in range(len(landscapes.zones))]
        classes = landscapes.chosen or {code: str(code) for code in landscapes.codes()}
        return cls(rows, landscapes.zones, landscapes.years, classes, landscapes.metrics)

    def of_kind(self, keys):
        """The chosen metrics among some."""
        return [_Metric(m, NAMES[tuple(METRICS).index(m)], *METRICS[m][:2]) for m in self.metrics if m in keys]


class _Words(Words):
    """The words of all pages, and those of this one."""

    def own(self, key, **values):
        """A text of this page."""
        return _TEXTS[key][self.language == CHINESE].format(**values)

    def metric(self, metric):
        """Name of a metric with its abbreviation."""
        return f"{_NAMES[metric.key]}（{metric.key}）" if self.chinese else f"{metric.label} ({metric.key})"

    def glossary(self, metrics):
        """What the abbreviations of some metrics mean."""
        if self.chinese:
            return "；".join(f"{m.key}：{_NAMES[m.key]}" for m in metrics) + "。"
        return "; ".join(f"{m.key}: {m.label}" for m in metrics) + "."

    def unit(self, metric):
        """Unit of a metric."""
        return _UNITS.get(metric.unit, metric.unit) if self.chinese else metric.unit


def page(record, layer, result, eight, boundary):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
    layer : vectors.Layer or None
        The zones; None for the whole raster.
    result : Found
    eight, boundary : bool
        As for core.landscape.landscape_metrics.

    Returns
    -------
    str
        HTML.
    """
    words = _Words()
    years = [year for year in result.years if year is not None]
    facts = [words.own("zones", n=f"{len(result.zones):,}") if layer is not None else "", words.range_of(years) if years else ""]
    sheet = StepSheet(record, STEP, words, words.own("title"), facts=facts, layer=layer)
    _parts(sheet, layer, result, sheet.page.section)
    return sheet.closed(words.own("method", n=8 if eight else 4, border=words.own("border_yes" if boundary else "border_no")))


def _parts(sheet, layer, result, begin):
    """All parts for which there are metrics; ``begin`` begins each with its title."""
    if "pland" in result.metrics and all(np.isfinite(one.area) for row in result.found for one in row if one is not None):
        begin(sheet.words.own("composition"))
        _composition(sheet, layer, result)
    whole = result.of_kind(set(METRICS) - {"pland"})
    if whole:
        begin(sheet.words.own("landscape"))
        _landscape(sheet, layer, result, whole)
    own = result.of_kind(CLASS_METRICS)
    if own and result.classes:
        begin(sheet.words.own("classes"))
        _classes(sheet, result, own)


def section(study):
    """Section of a study's report, from the long table and the layer, or either of them."""
    source, table = study.roles.get(known.LANDSCAPES), study.roles.get(known.METRICS)
    result = _from_table(table, source) if table is not None else _from_layer(source)
    if not any(one is not None for row in result.found for one in row):
        return
    words = study.words
    if all(name == str(code) for code, name in result.classes.items()):  # the same codes as those of the transitions
        result.classes.update(transition_page.class_names(study, result.classes))
    study.words = _Words(words.language)
    study.page.section(study.words.own("title"))
    _parts(study, source.layer if source is not None and source.keys is not None else None, result, study.page.heading)
    study.words = words


def _from_table(table, source):
    """Metrics as the long table has them, zones in the order of the layer's units where there is one."""
    fields = dict(zip(NAMES, METRICS))
    years = table.years.tolist() if table.years is not None else [None] * len(table.layer)
    order = sorted(set(years), key=lambda y: (y is None, y))
    held, names = {}, {}
    columns = (table.layer.values(n) for n in ("zone", "class_code", "class_name", "metric", "measure"))
    for year, zone, code, name, metric, value in zip(years, *columns):
        if metric in fields:
            code = None if code is None else int(code)
            held.setdefault((zone, year), {}).setdefault(code, {})[fields[metric]] = np.nan if value is None else float(value)
            if code is not None:
                names[code] = name or str(code)
    zones = list(dict.fromkeys(zone for zone, _ in held))
    if source is not None and source.keys is not None:
        zones = [k for k in dict.fromkeys(source.keys) if k in set(zones)] or zones
    rows = [[_landscape_of(held[zone, year]) if (zone, year) in held else None for year in order] for zone in zones]
    return _found(rows, zones, order, names, source)


def _from_layer(source):
    """Metrics as the layer has them."""
    years = source.years.tolist() if source.years is not None else [None] * len(source.layer)
    order = sorted(set(years), key=lambda y: (y is None, y))
    keys = source.keys or [""] * len(source.layer)
    codes = sorted({int(m[1]) for n in source.field_names() if (m := re.fullmatch(r"[a-z]+_(\d+)", n))
                    and any(field(k, int(m[1])) == n for k in CLASS_METRICS)})
    columns = {(code, k): source.numbers(field(k, code)) for code in (*codes, None) for k in METRICS
               if source.has(field(k, code))}
    held = {}
    for i, at in enumerate(zip(keys, years)):
        one = held.setdefault(at, {})
        for (code, k), values in columns.items():
            one.setdefault(code, {})[k] = float(values[i])
        for code in codes:  # a class that a zone lacks has no share
            if one.get(code, {}).get("pland", 1) == 0:
                del one[code]
    zones = list(dict.fromkeys(keys))
    rows = [[_landscape_of(held[at]) if np.isfinite([v for one in held.get(at, {}).values() for v in one.values()]).any()
             else None for at in ((zone, year) for year in order)] for zone in zones]
    try:
        names = parse_classes(str(source.setting(STEP, "CLASSES") or "")) or {}
    except CoreError:
        names = {}
    return _found(rows, zones, order, {code: names.get(code, str(code)) for code in codes}, source)


def _landscape_of(held):
    whole = held.get(None, {})
    area = whole.get("np", np.nan) * whole.get("area", np.nan)
    return Landscape(area, {code: v for code, v in held.items() if code is not None}, whole)


def _found(rows, zones, order, names, source):
    """What was measured, with the metrics that all have and the places of the zones in the layer."""
    known_metrics = {k for row in rows for one in row if one is not None for held in (one.whole, *one.classes.values())
                     for k, v in held.items() if np.isfinite(v)}
    classes = {code for row in rows for one in row if one is not None for code in one.classes}
    places = None
    if source is not None and source.keys is not None:
        years = source.years.tolist() if source.years is not None else [None] * len(source.layer)
        at = {pair: i for i, pair in enumerate(zip(source.keys, years))}
        places = np.array([[at.get((zone, year), -1) for year in order] for zone in zones])
    whole = {k for row in rows for one in row if one is not None for k in one.whole}
    metrics = [k for k in METRICS if k in known_metrics and (k == "pland" or k in whole)]
    for row in rows:
        for one in row:
            if one is not None:
                for k in metrics:
                    one.whole.setdefault(k, np.nan)
                    for held in one.classes.values():
                        held.setdefault(k, np.nan)
    return Found(rows, [str(z) if z is not None else "" for z in zones], order,
                 {code: names.get(code, str(code)) for code in sorted(classes)}, tuple(metrics), places)


def _shares(result):
    """Share (%) of each class in all zones together: array of classes × years."""
    area = np.zeros((len(result.classes), len(result.years)))
    for row in result.found:
        for year, one in enumerate(row):
            if one is not None:
                for at, code in enumerate(result.classes):
                    area[at, year] += one.area * one.classes.get(code, {}).get("pland", 0.0) / 100
    whole = np.array([sum(row[y].area for row in result.found if row[y] is not None) for y in range(len(result.years))])
    return 100 * np.divide(area, whole, out=np.zeros_like(area), where=whole > 0)


def _composition(sheet, layer, result):
    words, page = sheet.words, sheet.page
    shares, names = _shares(result), list(result.classes.values())
    known = np.flatnonzero(shares.sum(axis=0) > 0)
    last = int(known[-1])
    kept = np.sort(np.argsort(-shares[:, known].mean(axis=1), kind="stable")[:len(COLOURS)])
    labels, colours = [names[i] for i in kept], list(COLOURS[:len(kept)])
    drawn = shares[kept]
    rest = 100 - drawn.sum(axis=0)
    if (rest[known] > 0.005).any():
        labels, colours, drawn = [*labels, words.own("others")], [*colours, OTHERS], np.vstack([drawn, rest])
    top = int(np.argmax(shares[:, last]))
    found = {int(code) for row in result.found for one in row if one is not None for code in one.classes}
    page.paragraph(words.own("composition_text", n=len(found), name=names[top], share=number(shares[top, last], 1),
                             at=words.at(result.years[last]), zones=words.own("of_zones") if layer is not None else ""))
    caption = words.own("composition_caption")
    if len(known) > 1:
        series = [charts.Series(label, drawn[i, known], colour) for i, (label, colour) in enumerate(zip(labels, colours))]
        svg = charts.stacked([result.years[i] for i in known], series, words.own("share"), caption)
        page.figure(svg, caption, [Chip(label, colour) for label, colour in zip(labels, colours)])
    else:
        rows = [(label, float(drawn[i, last]), colour) for i, (label, colour) in enumerate(zip(labels, colours))]
        page.figure(charts.bars([(words.own("share"), rows)], caption), caption)


def _landscape(sheet, layer, result, metrics):
    words, page = sheet.words, sheet.page
    values = {m.key: np.array([[np.nan if one is None else one.whole[m.field] for one in row] for row in result.found])
              for m in metrics}
    last = _last(result)
    at = words.at(result.years[last])
    page.paragraph(words.own("landscape_text", one=words.own("raster_one" if layer is None else "zone_one")))
    several = len(result.zones) > 1
    if several and sheet.atlas.has(layer):
        _maps(sheet, layer, metrics, values, last, result, words.own("landscape_maps", at=at))
        _maps_by_year(sheet, layer, metrics[-1], values[metrics[-1].key], result)
    if len(result.years) > 1:
        _lines(sheet, result.years, metrics, values, words.own("landscape_lines_zones" if several else "landscape_lines"))
    if several:
        more = [words.own("more", n=MOST_ROWS)] if len(result.zones) > MOST_ROWS else []
        for block in _blocks(metrics):
            note = " ".join([words.glossary(block), *more])
            head = [Head(words.own("zone"), text=True), *(Head(m.key, words.unit(m)) for m in block)]
            rows = [[zone, *(_printed(m, values[m.key][i, last]) for m in block)]
                    for i, zone in enumerate(result.zones[:MOST_ROWS])]
            page.table(head, rows, words.own("landscape_table", at=at), note)
    else:
        head = [Head(words.own("metric"), text=True), *(Head(words.year(y) or "") for y in result.years)]
        rows = [[words.with_unit(words.metric(m), words.unit(m)), *(_printed(m, v) for v in values[m.key][0])]
                for m in metrics]
        page.table(head, rows, words.own("landscape_table", at=""))


def _maps(sheet, layer, metrics, values, last, result, caption):
    words = sheet.words
    drawn = []
    for metric in metrics[-MOST_MAPS:]:
        held = values[metric.key][:, last]
        look = maps.sequential(held)
        if look is not None:
            svg = _map(sheet, layer, held, look, words.unit(metric), result, last, not drawn)
            drawn.append((words.with_unit(metric.key, words.unit(metric)), svg, sheet.legend(look, held)))
    if drawn:
        sheet.page.figure(drawn, caption)


def _map(sheet, layer, held, look, unit, result, year, furniture):
    """Draw the values of the zones where their rows lie."""
    rows = np.arange(len(layer)) if result.rows is None else result.rows[:, year]
    values, names = np.full(len(layer), np.nan), [""] * len(layer)
    for row, value, zone in zip(rows, held, result.zones):
        if row >= 0:
            values[row], names[row] = value, zone
    return sheet.map(layer, rows[rows >= 0], values, look, names, unit, furniture=furniture)


def _maps_by_year(sheet, layer, metric, values, result):
    """One metric, the last of those chosen, in each year."""
    look = maps.sequential(values.ravel())
    if len(result.years) < 2 or look is None:
        return
    unit = sheet.words.unit(metric)
    drawn = [(sheet.words.year(year), _map(sheet, layer, values[:, t], look, unit, result, t, not t))
             for t, year in enumerate(result.years) if year in representative(result.years)]
    sheet.page.figure(drawn, sheet.words.own("landscape_years", metric=sheet.words.metric(metric)),
                      sheet.legend(look, values.ravel(), sheet.words.with_unit(metric.key, unit)))


def _lines(sheet, years, metrics, values, caption):
    words = sheet.words
    panels = []
    for metric in metrics:
        middle = np.array([np.median(c[np.isfinite(c)]) if np.isfinite(c).any() else np.nan for c in values[metric.key].T])
        if np.isfinite(middle).sum() > 1:
            panels.append(charts.Panel(words.with_unit(metric.key, words.unit(metric)),
                                       (charts.Series(metric.key, middle, charts.NEUTRAL),), zero=False))
    if panels:
        rows = [panels[begin:begin + BESIDE] for begin in range(0, len(panels), BESIDE)]
        sheet.page.figure([("", charts.lines(years, row, caption, 200)) for row in rows], caption, columns=1)


def _classes(sheet, result, metrics):
    words, page = sheet.words, sheet.page
    last = _last(result)
    several = len(result.zones) > 1
    caption = words.own("classes_table_zones" if several else "classes_table", at=words.at(result.years[last]))
    for block in _blocks(metrics):
        head = [Head(words.own("class"), text=True), *(Head(m.key, words.unit(m)) for m in block)]
        rows = [[name, *(_printed(metric, _middle(result, last, code, metric)) for metric in block)]
                for code, name in result.classes.items()]
        page.table(head, rows, caption, words.glossary(block))


def _printed(metric, value):
    """A number; patches are counted, of which a median can end in a half."""
    counted = metric.key == "NP" and value is not None and np.isfinite(value)
    return number(value, 0 if float(value).is_integer() else 1) if counted else number(value)


def _middle(result, year, code, metric):
    """Median of a class over the zones that have it."""
    held = [one.classes[code][metric.field] for one in (row[year] for row in result.found)
            if one is not None and code in one.classes]
    held = [v for v in held if np.isfinite(v)]
    return float(np.median(held)) if held else None


def _blocks(metrics):
    """Metrics in tables of about the same width."""
    count = -(-len(metrics) // MOST_COLUMNS)
    size = -(-len(metrics) // count)
    return [metrics[begin:begin + size] for begin in range(0, len(metrics), size)]


def _last(result):
    """Place of the last year that has any value."""
    return max(y for y in range(len(result.years)) if any(row[y] is not None for row in result.found))
