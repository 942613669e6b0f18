"""Section on the drivers: effects of an LMDI decomposition as waterfalls, tables and maps."""

import re
from dataclasses import dataclass, replace

import numpy as np

from ....core.drivers.lmdi import ALL, STRUCTURE
from ....core.drivers.lmdi_identity import DEFAULT_IDENTITY, name_factors, parse_identity
from ....core.errors import CoreError
from ....core.report.study import extremes, mean_effects, multiplies, representative
from ...bridge import charts, maps
from ...bridge.report import Chip, Head, decimals, number

MOST_FALLS = 4
MOST_MAPPED = 2
"""Periods that waterfalls and maps show."""
LISTED = 12
"""Units that the table of effects lists."""
GROUPED = 4
"""Periods up to which their bars stand beside each other; more are stacked along time."""
_MASSES = ("C", "N")
"""Targets that are masses, in t CO2."""


@dataclass(frozen=True)
class Extent:
    """What all units as one rest on in a period: units decomposed, of all; the target before and after, NaN where unknown."""

    units: int
    of: int
    start: float
    end: float


@dataclass(frozen=True)
class Decomposition:
    """Effects by unit and period.

    Attributes
    ----------
    layer : vectors.Layer
    rows : ndarray of int
        Row of ``layer`` that draws each unit and period.
    names : list of str or None
        Unit of each of them.
    period, main : list of str or None
    total, start : ndarray of float
        Change (or ratio) of the target and its value in the first year; NaN where unknown.
    effects : ndarray of float, shape (n, factors)
    factors : list of str
        Names as the fields have them.
    ratio : bool
        Multiplicative effects.
    target, identity : str
        As the identity writes them; empty where unknown.
    groups : list of (str, str, float, list of (str, float))
        Group, period, total, and name and effect of each factor.
    extents : dict of str to Extent
        What all units as one rest on, by period.
    label : str
        The target for a reader, with its unit.
    """

    layer: object
    rows: object
    names: list
    period: list
    main: list
    total: object
    start: object
    effects: object
    factors: list
    ratio: bool
    target: str
    identity: str
    groups: list
    extents: dict
    label: str = ""

    def printed(self, words):
        """The same with the target's name, and masses in a unit that suits them."""
        label = words.target(self.target)
        if self.ratio or self.target not in _MASSES:
            return replace(self, label=label)
        unit, factor = words.mass(self.total)
        groups = [(group, period, total / factor, [(name, effect / factor) for name, effect in effects])
                  for group, period, total, effects in self.groups]
        extents = {period: replace(e, start=e.start / factor, end=e.end / factor) for period, e in self.extents.items()}
        return replace(self, label=words.bracketed(label, unit), total=self.total / factor, start=self.start / factor,
                       effects=self.effects / factor, groups=groups, extents=extents)

    @property
    def plain(self):
        """Whether the target is a quantity that adds up over units, rather than a ratio."""
        return bool(self.target) and "/" not in self.target and not self.ratio

    @property
    def whole(self):
        """The groups' entries for all units as one, in time."""
        return sorted((g for g in self.groups if g[0] == ALL and _known(g)), key=lambda g: g[1])

    @property
    def parts(self):
        """The entries of all other groups that could be decomposed."""
        return [g for g in self.groups if g[0] != ALL and _known(g)]

    def periods(self):
        """Distinct periods in time."""
        return sorted({p for p in self.period if p})

    def of(self, period):
        """Mask of the rows of a period."""
        return np.array([p == period for p in self.period])


def _known(group):
    return np.isfinite(group[2]) and np.isfinite([effect for _, effect in group[3]]).all()


def from_source(source, effects_table=None, parts=None):
    """Take a decomposition from the output layer of the step.

    Parameters
    ----------
    source : Source
    effects_table : Source, optional
        The long table, for the groups' own decomposition.
    parts : dict of (str, int) to (float, float), optional
        C and N by unit and year.
    """
    text = source.setting("lmdi", "IDENTITY") or ""
    fields = source.field_names()
    found = fields[fields.index("d_total") + 1:fields.index("main")]
    columns = [f for f in found if f.startswith("d_")]
    factors, target = [f[2:].upper() for f in columns], ""
    try:
        identity = parse_identity(text)
        own = [n for n in re.split(r"[,，;；、]", source.setting("lmdi", "FACTOR_NAMES") or "") if n.strip()]
        told = name_factors(identity, own)
        if [f.column.name for f in told] == columns:
            factors, target = [f.name for f in told], str(identity.target)
    except CoreError:
        text = ""
    total = source.numbers("d_total")
    effects = np.column_stack([source.numbers(c) for c in columns])
    before, after = np.full((2, len(total), 2), np.nan)
    if target in ("", "C/N") and parts and source.keys is not None:
        before, after = (np.array([parts.get(pair, (np.nan, np.nan)) for pair in zip(source.keys, _years(source, name))])
                         for name in ("year_from", "year_to"))
    ratio, period = multiplies(total, effects), source.layer.values("period")
    with np.errstate(divide="ignore", invalid="ignore"):
        start = before[:, 0] / before[:, 1]
    return Decomposition(source.layer, np.arange(len(total)), source.names, period,
                         source.layer.values("main"), total, np.where(np.isfinite(start), start, np.nan), effects, factors, ratio,
                         target, text, _groups_of_table(effects_table, ratio) if effects_table else [],
                         _extents(period, total, before, after))


def _years(source, name):
    if not source.has(name):
        return [None] * len(source.layer)
    return [None if np.isnan(year) else int(year) for year in source.numbers(name)]


def _extents(periods, total, before, after):
    """The extent of each period, from the target's numerator and, for a ratio, denominator of each row."""
    found = {}
    for period in {p for p in periods if p}:
        rows = np.array([p == period for p in periods])
        use = rows & np.isfinite(total)
        ends = [pair[use].sum(axis=0) for pair in (before, after)]
        with np.errstate(divide="ignore", invalid="ignore"):
            values = [float(np.divide(*end) if len(end) > 1 else end[0]) for end in ends]
        found[period] = Extent(int(use.sum()), int(rows.sum()), *values)
    return found


def _groups_of_table(table, ratio):
    held = {}
    for level, unit, period, factor, effect in zip(*(table.layer.values(n) for n in
                                                     ("level", "unit", "period", "factor")), table.numbers("effect")):
        if level == "group":
            held.setdefault((unit, period), []).append((factor, float(effect)))
    return [(unit, period, float(np.prod([e for _, e in effects]) if ratio else sum(e for _, e in effects)), effects)
            for (unit, period), effects in held.items()]


def from_result(layer, panel, identity, values, result):
    """Take a decomposition from the core's result.

    Parameters
    ----------
    layer : vectors.Layer
        Input of the step.
    panel : core.regions.Panel
    identity : core.drivers.lmdi_identity.Identity
    values : dict of str to ndarray
        Quantities of the identity, row by row.
    result : core.drivers.lmdi.LmdiResult
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        target = identity.target.of({n: panel.matrix(values[n]) for n in identity.names})
    place = {unit: i for i, unit in enumerate(panel.units)}
    units = np.array([place[unit] for unit in result.unit])
    columns = [np.array([panel.year_index(int(year)) for year in result.values[name]]) for name in ("year_from", "year_to")]
    start = target[units, columns[0]]
    effects = np.column_stack([result.values[f.column.name] for f in result.factors])
    total = np.asarray(result.values["d_total"], dtype=float)
    parts = [panel.matrix(values[name]) for name in (identity.target.top, identity.target.bottom) if name]
    ends = [np.column_stack([part[units, column] for part in parts]) for column in columns]
    return Decomposition(layer, result.row, list(result.unit), list(result.values["period"]),
                         list(result.values["main"]), total, np.where(np.isfinite(start), start, np.nan), effects,
                         [f.name for f in result.factors], multiplies(total, effects), str(identity.target),
                         f"{identity.target} = " + " × ".join(map(str, identity.factors)), _groups_of_result(result),
                         _extents(list(result.values["period"]), total, *ends))


def _groups_of_result(result):
    table = result.tables.get("groups")
    if not table:
        return []
    names = {"d_struct": STRUCTURE, **{f.column.name: f.name for f in result.factors}}
    columns = [n for n in names if n in table]
    return [(table["grp"][i], table["period"][i], float(table["d_total"][i]),
             [(names[c], float(table[c][i])) for c in columns]) for i in range(len(table["grp"]))]


# --- the section -----------------------------------------------------------------------------------------------------

def section(sheet, d):
    """Effects of the factors.

    Parameters
    ----------
    sheet : Sheet
    d : Decomposition
    """
    w, page = sheet.words, sheet.page
    if not np.isfinite(d.total).any():
        return
    d = d.printed(w)
    page.section(w("drivers"))
    default = not d.identity or parse_identity(d.identity) == parse_identity(DEFAULT_IDENTITY)
    page.paragraph(w("drivers_text", identity=(d.identity or DEFAULT_IDENTITY).replace("*", "×"),
                     form=w("form_ratio" if d.ratio else "form_sum")))
    if default:
        page.items([w(f"factor_{f}_long") for f in ("CI", "R", "I", "M") if f in d.factors])
    _whole(sheet, d)
    if not (d.plain and d.whole):  # then the whole is the sum of the units already
        _falls(sheet, d)
    _groups(sheet, d)
    _bars(sheet, d)
    _table(sheet, d)
    if sheet.atlas.has(d.layer):
        _maps(sheet, d)
    _units(sheet, d)


def summary(sheet, d):
    """One sentence on all units as one over the last period; none where they were not decomposed as one.

    Returns
    -------
    bool
        Whether there is one.
    """
    w, d = sheet.words, d.printed(sheet.words)
    if not d.whole:
        return False
    _, period, total, effects = d.whole[-1]
    factor, effect = max(effects, key=lambda e: abs(np.log(e[1]) if d.ratio and e[1] > 0 else e[1]))
    start, end = _ends(d, period, total)
    sheet.page.paragraph(w("summary_whole_ratio" if d.ratio else "summary_whole_sum", period=w.period(period),
                           target=d.label, total=number(total, sign=not d.ratio), factor=w.factor(factor),
                           effect=number(effect, sign=not d.ratio), who=_who(w, d, [period]),
                           ends=w("whole_ends", first=number(start), last=number(end)) if np.isfinite(start) else ""))
    return True


def _who(w, d, periods):
    """All units as one, in words that say how many of them could be decomposed."""
    known = [d.extents[p] for p in periods if p in d.extents]
    if not known:
        return w("whole_any")
    n, of = w.range_of([e.units for e in known]), w.range_of([e.of for e in known])
    return w("whole_all", n=n) if all(e.units == e.of for e in known) else w("whole_some", n=n, of=of)


def _ends(d, period, total):
    """The target of all units as one before and after, NaN where they are unknown or do not give the total."""
    extent = d.extents.get(period)
    if extent is None:
        return np.nan, np.nan
    start, end = extent.start, extent.end
    fits = abs((start * total if d.ratio else start + total) - end) < 1e-6 * abs(start)
    return (start, end) if fits else (np.nan, np.nan)


def _whole(sheet, d):
    """Waterfalls of all units as one."""
    w = sheet.words
    if not d.whole:
        return
    structured = any(name == STRUCTURE for *_, effects in d.whole for name, _ in effects)
    note = w("whole_ratio_note") if structured else w("whole_sum_note") if d.plain else ""
    shown = representative(d.whole, MOST_FALLS)
    falls = [_group_fall(w, d, w.period(group[1]), group) for group in shown]
    caption = w("whole_caption", target=d.label, who=_who(w, d, [group[1] for group in shown]))
    sheet.page.figure(charts.waterfall(falls, caption), caption, note=note)
    if len(shown) < len(d.whole):
        _groups_table(sheet, d, d.whole)


def _falls(sheet, d):
    """Waterfalls of the units' mean effects; of their sums where the target adds up."""
    w = sheet.words
    falls, counts = [], []
    for period in representative(d.periods(), MOST_FALLS):
        use = d.of(period)
        start, total, effects, count = mean_effects(d.start[use], d.total[use], d.effects[use], d.ratio)
        if count:
            if d.plain:
                start, total, effects = start * count, total * count, effects * count
            falls.append(_fall(w, d, w.period(period), period, start, total, zip(d.factors, effects)))
            counts.append(count)
    if falls:
        caption = w("sums_caption" if d.plain else "falls_caption", target=d.label, n=w.range_of(counts))
        sheet.page.figure(charts.waterfall(falls, caption), caption,
                          note=w("falls_note") if not d.ratio and not d.plain else "")


def _fall(w, d, title, period, start, total, effects):
    """A waterfall from the target's first to its last value, or of its change where the first is unknown (NaN)."""
    years = re.findall(r"\d{4}", period)
    effects = [(w.factor(name), float(e)) for name, e in effects]
    if not (np.isfinite(start) and years):
        name = w("ratio_of" if d.ratio else "change_of", target=d.label)
        return charts.Fall(title, None, effects, (name, total), d.ratio)
    end = start * total if d.ratio else start + total
    return charts.Fall(title, (years[0], start), effects, (years[-1], end), d.ratio)


def _groups(sheet, d):
    """Waterfalls of whole groups, with the structure effect; a table where there are more than a few."""
    if len(d.parts) > MOST_FALLS:
        _groups_table(sheet, d, d.parts)
    elif d.parts:
        w = sheet.words
        falls = [_group_fall(w, d, f"{group[0]}, {w.period(group[1])}", group) for group in d.parts]
        caption = w("group_falls_caption", target=d.label)
        sheet.page.figure(charts.waterfall(falls, caption), caption, note=_structure(w, d.parts))


def _group_fall(w, d, title, group):
    """A waterfall of a group, which starts at its target where that is known."""
    name, period, total, effects = group
    start = _ends(d, period, total)[0] if name == ALL else np.nan
    return _fall(w, d, title, period, start, total, effects)


def _structure(w, groups):
    return w("group_falls_note") if any(name == STRUCTURE for *_, effects in groups for name, _ in effects) else ""


def _groups_table(sheet, d, groups):
    """Effects and total of each group and period."""
    w = sheet.words
    names = list(dict.fromkeys(name for *_, effects in groups for name, _ in effects))
    digits = decimals([total for _, _, total, _ in groups], [e for *_, effects in groups for _, e in effects])
    head = [Head(w("group"), text=True), Head(w("period"), text=True), *(Head(w.factor(name)) for name in names),
            Head(w("ratio_of" if d.ratio else "change_of", target=d.label))]
    rows = [[_who(w, d, [period]) if group == ALL else group, w.period(period),
             *(number(dict(effects).get(name), digits, sign=not d.ratio) for name in names),
             number(total, digits, sign=not d.ratio)]
            for group, period, total, effects in sorted(groups, key=lambda g: g[0])]
    sheet.page.table(head, rows, w("groups_table", target=d.label), _structure(w, groups))


def _bars(sheet, d):
    """Mean effects of the periods beside each other, or along time where they are many."""
    w, periods = sheet.words, d.periods()
    if len(periods) < 2:
        return
    means = np.array([mean_effects(d.start[d.of(p)], d.total[d.of(p)], d.effects[d.of(p)], d.ratio)[2]
                      for p in periods])
    if d.ratio:
        means = np.log(means)
    caption, unit = w("effects_caption"), w("mean_log_effect" if d.ratio else "mean_effect")
    if len(periods) <= GROUPED:
        series = [charts.Series(w.period(p), means[i], charts.SERIES[i % len(charts.SERIES)])
                  for i, p in enumerate(periods)]
        svg = charts.grouped([w.factor(f) for f in d.factors], series, unit, caption)
    else:
        series = [charts.Series(w.factor(f), means[:, k], charts.SERIES[k % len(charts.SERIES)])
                  for k, f in enumerate(d.factors)]
        svg = charts.diverging_stack([w.period(p) for p in periods], series, means.sum(axis=1), unit, caption)
    sheet.page.figure(svg, caption, [Chip(s.label, s.colour) for s in series],
                      w("effects_note") if len(periods) > GROUPED else "")


def _table(sheet, d):
    """Mean effect, units pushed up and down, and units of which a factor is the main driver."""
    w = sheet.words
    neutral = 1.0 if d.ratio else 0.0
    head = [Head(w("period"), text=True), Head(w("factor"), text=True), Head(w("mean_effect")), Head(w("pushes_up")),
            Head(w("pushes_down")), Head(w("is_main"))]
    rows = []
    for period in representative(d.periods(), GROUPED):
        use = d.of(period)
        _, total, effects, count = mean_effects(d.start[use], d.total[use], d.effects[use], d.ratio)
        main = [m for m, u in zip(d.main, use) if u]
        for k, factor in enumerate(d.factors):
            column = d.effects[use, k]
            rows.append([f"{w.period(period)} (n = {count:,})" if k == 0 else "", w.factor(factor),
                         number(effects[k], sign=not d.ratio), f"{np.sum(column > neutral):,}",
                         f"{np.sum(column < neutral):,}", f"{main.count(factor):,}"])
        change = d.total[use]
        rows.append(["", w("ratio_of" if d.ratio else "change_of", target=d.label), number(total, sign=not d.ratio),
                     f"{np.sum(change > neutral):,}", f"{np.sum(change < neutral):,}", ""])
    sheet.page.table(head, rows, w("effects_table", target=d.label), w("effects_table_note"))


def _maps(sheet, d):
    w = sheet.words
    shown = representative(d.periods(), MOST_MAPPED)
    use = np.isin([p or "" for p in d.period], shown)
    look = maps.diverging(d.effects[use].ravel(), 1.0 if d.ratio else 0.0)
    drawn = []
    for period in shown:
        rows = np.flatnonzero(d.of(period))
        for k, factor in enumerate(d.factors):
            drawn.append((f"{w.factor(factor)} · {w.period(period)}", _map(sheet, d, rows, d.effects[:, k], look,
                                                                          furniture=not drawn)))
    sheet.page.figure(drawn, w("effects_maps"), sheet.legend(look, d.effects[use].ravel(), w("effect")),
                      columns=min(len(d.factors), 4))
    codes = np.array([d.factors.index(m) if m in d.factors else np.nan for m in d.main])
    if np.isfinite(codes[use]).any():
        look = maps.categories([(w.factor(f), charts.SERIES[k % len(charts.SERIES)])
                                for k, f in enumerate(d.factors)])
        drawn = [(w.period(p), _map(sheet, d, np.flatnonzero(d.of(p)), codes, look, p == shown[0])) for p in shown]
        sheet.page.figure(drawn, w("main_maps"), sheet.legend(look, codes[use], w("main")), columns=3)


def _map(sheet, d, places, values, look, furniture):
    names = None if d.names is None else {r: d.names[i] for r, i in zip(d.rows[places], places)}
    spread = np.full(len(d.layer), np.nan)
    spread[d.rows[places]] = values[places]
    return sheet.map(d.layer, d.rows[places], spread, look, names, furniture=furniture)


def _units(sheet, d):
    """Effects of the units with the largest rise and fall of the target, last period."""
    if d.names is None:
        return
    w, period = sheet.words, d.periods()[-1]
    places = np.flatnonzero(d.of(period))
    top, bottom = extremes(d.total[places], LISTED // 2)
    head = [Head(w("unit"), text=True), Head(w("ratio_of" if d.ratio else "change_of", target=d.label)),
            *(Head(w.factor(f)) for f in d.factors), Head(w("main"), text=True)]
    shown = places[np.concatenate([top, bottom[::-1]]).astype(int)]
    digits = decimals(d.total[shown], d.effects[shown].ravel())
    rows = [[d.names[i], number(d.total[i], digits, sign=not d.ratio),
             *(number(v, digits, sign=not d.ratio) for v in d.effects[i]), w.factor(d.main[i]) if d.main[i] else ""]
            for i in shown]
    sheet.page.table(head, rows, w("effects_units", period=w.period(period)),
                     w("effects_units_note", n=f"{len(rows)}", all=f"{len(places):,}"))
