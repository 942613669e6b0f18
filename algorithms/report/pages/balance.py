"""Sections on the balance itself: summary, totals over time, classes of Q, maps, units."""

import numpy as np

from ....core.balance.carbon_balance import DEFAULT_BREAKS, carbon_balance
from ....core.errors import ParameterError
from ....core.report.study import agrees, extremes, from_balance, mass_factor, representative
from ...bridge import charts, maps, styles
from ...bridge.report import MISSING, Chip, Head, decimals, number
from . import firm

BARS = 10
"""Units at either end that the bars show."""
NAMED = 3
"""Units at either end that the summary names."""
SIDES = (0.05, 0.2, 0.5, 0.8, 0.95)
"""Limits of the classes of P(Q > 1)."""
_EXTRA = ("percap", "intensity", "c_dens", "n_dens")


class Balance:
    """The balance of a layer, row by row and by year.

    Attributes
    ----------
    source : Source
    panel : core.regions.Panel
    years : list of int or None
        ``[None]`` for a cross-section.
    emission, sink, csd, q : ndarray of float
        In t CO2.
    classes : tuple of str
    code : ndarray of float
        Class of Q, 0 for the lowest; NaN for none.
    totals : dict of list
        The years' table of :func:`core.balance.carbon_balance.carbon_balance`.
    """

    def __init__(self, source):
        self.source = source
        self.panel = source.panel()
        self.years = [None] if source.years is None else self.panel.years.tolist()
        self.csd, self.q = (source.numbers(source.latest(n)) for n in ("csd", "q"))
        self.emission, self.sink = self._parts()
        breaks = source.setting("carbonbalance", "BREAKS") or DEFAULT_BREAKS
        try:
            result = carbon_balance(self.emission, self.sink, years=source.years, breaks=str(breaks))
        except ParameterError:
            result = carbon_balance(self.emission, self.sink, years=source.years)
        self.classes = result.classes
        self.totals = result.tables["years"]
        self.code = self._codes()

    def common(self, columns):
        """Rows of the units that have emission and sink in all of some years.

        Parameters
        ----------
        columns : sequence of int
            Places of the years.

        Returns
        -------
        ndarray of bool, shape (n,), or None
            None where these years rest on the same units anyhow, or have none in common.
        """
        known = np.isfinite(self.panel.matrix(self.emission)) & np.isfinite(self.panel.matrix(self.sink))
        known = known[:, columns]
        always = known.all(axis=1)
        if not always.any() or (known.any(axis=1) == always).all():
            return None
        rows = self.panel.row[always].ravel()
        return np.isin(np.arange(len(self.emission)), rows[rows >= 0])

    def totals_over(self, use):
        """The years' table over some rows."""
        return carbon_balance(np.where(use, self.emission, np.nan), self.sink, years=self.source.years).tables["years"]

    def _parts(self):
        """Emission and sink from the fields that the run used, else from the usual ones, else from CSD and Q."""
        told = [[self.source.setting("carbonbalance", name + end) for end in ("", "_UNIT")]
                for name in ("EMISSION", "SINK")]
        for (source, source_unit), (sink, sink_unit) in (told, tuple((self.source.latest(name), "") for name in ("co2", "seq")),
                                                         (("src_total", ""), ("snk_total", ""))):
            if source and sink and self.source.has(source) and self.source.has(sink):
                pair = (self.source.numbers(source) * mass_factor(source_unit),
                        self.source.numbers(sink) * mass_factor(sink_unit))
                if agrees(*pair, self.csd):
                    return pair
        return from_balance(self.csd, self.q)

    def _codes(self):
        index = {name: i for i, name in enumerate(self.classes)}
        field = self.source.latest("q_class")
        held = self.source.layer.values(field) if self.source.has(field) else []
        if held and all(text is None or text in index for text in held):
            return np.array([np.nan if text is None else index[text] for text in held])
        edges = [float(name.split("–")[0]) for name in self.classes[1:-1]] + [float(self.classes[-1].lstrip("≥ "))]
        return np.where(np.isfinite(self.q), np.searchsorted(edges, np.nan_to_num(self.q), side="right"), np.nan)

    def rows(self, year_index):
        """Rows of one year, in the order of the units."""
        return self.panel.rows(year_index)

    def rows_by_year(self):
        """Rows of each year, or of None in a cross-section."""
        return {year: self.rows(t) for t, year in enumerate(self.years)}

    def index(self, year):
        """Place of a year among the years."""
        return self.years.index(year)


def q_classes(balance):
    """Colours of the classes of Q, as the layer has them in QGIS."""
    return maps.categories([(f"Q {label}", colour)
                            for _, label, colour in styles.ordered("q_class", balance.classes).classes])


# --- summary ---------------------------------------------------------------------------------------------------------

def key_figures(study):
    """The row of numbers under the title."""
    w, totals, years = study.words, study.compared, study.total_years
    unit, factor, digits = _masses(study)
    first = 0 if len(years) > 1 else None
    over = ""
    if study.common:
        over = w("over_common", n=f"{study.common:,}")
    elif not _comparable(totals):
        over = w("over_units", n=number(totals["n_units"][0], 0))

    def was(name, scale=1.0, digits=None, sign=False):
        if first is None:
            return ""
        value = number(_scaled(totals[name][first], scale), digits, sign)
        return w.about(w.year(years[first]), w.bracketed(value, over) if over else value)

    items = [(w("emission_of", year=w.year(years[-1])), number(_scaled(totals["emission"][-1], factor), digits), unit,
              was("emission", factor, digits)),
             (w("sink_of", year=w.year(years[-1])), number(_scaled(totals["sink"][-1], factor), digits), unit,
              was("sink", factor, digits)),
             (w("csd"), number(_scaled(totals["csd"][-1], factor), digits, sign=True), unit,
              was("csd", factor, digits, sign=True)),
             (w("q_of"), number(totals["q"][-1]), "", was("q")),
             (w("deficits_of"), number(totals["deficits"][-1], 0),
              w("of_units", n=number(totals["n_units"][-1], 0)), was("deficits", digits=0))]
    study.page.key_figures(items)


def _masses(study):
    """Unit, factor and decimals of all totals: at least one decimal, and three digits of the largest."""
    totals = study.totals
    unit, factor = study.words.mass(totals["emission"] + totals["sink"])
    largest = max((abs(v) for name in ("emission", "sink", "csd") for v in
                   (_scaled(v, factor) for v in totals[name]) if v is not None), default=0)
    return unit, factor, 1 if largest >= 10 else 2


def _scaled(value, factor):
    return None if value is None or not np.isfinite(value) else value / factor


def summary(study):
    """Plain sentences on the first and the last year."""
    w, page, totals, years = study.words, study.page, study.compared, study.total_years
    page.section(w("summary"))
    unit, factor, digits = _masses(study)
    said = {"unit": unit, "last": years[-1], "n": number(totals["n_units"][-1], 0),
            "c1": number(_scaled(totals["emission"][-1], factor), digits),
            "s1": number(_scaled(totals["sink"][-1], factor), digits),
            "q1": number(totals["q"][-1]), "d1": number(totals["deficits"][-1], 0)}
    if len(years) > 1:
        said.update(first=years[0], c0=number(_scaled(totals["emission"][0], factor), digits),
                    s0=number(_scaled(totals["sink"][0], factor), digits), q0=number(totals["q"][0]),
                    d0=number(totals["deficits"][0], 0), cp=_change(w, totals["emission"]), sp=_change(w, totals["sink"]))
        if study.common:
            counts = [number(study.totals["n_units"][t], 0) for t in (0, -1)]
            page.paragraph(w("summary_common", **{**said, "n": f"{study.common:,}", "n0": counts[0], "n1": counts[1]}))
        elif not _comparable(totals):
            said.update(cp=MISSING, sp=MISSING)
            page.paragraph(w("summary_uneven", **said, n0=number(totals["n_units"][0], 0)))
        page.paragraph(w("summary_years", **said))
        page.paragraph(w("summary_q", **said))
    else:
        page.paragraph(w("summary_one", **said))
    missing = study.totals.get("n_missing")
    if missing and missing[-1]:
        page.paragraph(w("summary_missing", at=w.at(years[-1]), missing=number(missing[-1], 0)))
    if study.balance is not None:
        _name_extremes(study)


def _comparable(totals):
    """Whether the first and the last year rest on as many units."""
    return totals["n_units"][0] == totals["n_units"][-1]


def _change(w, values):
    if not values[0] or not np.isfinite(values[0]) or not np.isfinite(values[-1]):
        return MISSING
    return w.percent(number(100 * (values[-1] / values[0] - 1), 1, sign=True))


def _name_extremes(study):
    w, balance = study.words, study.balance
    rows = balance.rows(-1)
    top, bottom = extremes(balance.q[rows], NAMED)

    def name(places):
        return w.join(w.bracketed(balance.source.names[rows[i]], number(balance.q[rows[i]])) for i in places)

    if len(top) and len(bottom):
        study.page.paragraph(w("summary_extremes", at=w.at(balance.years[-1]), top=name(top), bottom=name(bottom)))


# --- over time -------------------------------------------------------------------------------------------------------

def totals(study):
    """Totals and Q over the years."""
    w, page, years, table = study.words, study.page, study.total_years, study.totals
    page.section(w("totals" if len(years) > 1 else "totals_one"))
    unit, factor, places = _masses(study)
    drawn, caption, note = _drawn(study)
    scaled = {name: np.array(drawn[name], dtype=float) / factor for name in ("emission", "sink")}
    if len(years) > 1 and all(np.isfinite(v).any() for v in (*scaled.values(), np.array(drawn["q"], dtype=float))):
        svg = charts.lines(years, (
            charts.Panel(w.with_unit(w("totals_panel"), unit), (
                charts.Series(w("emission"), scaled["emission"], charts.SOURCE),
                charts.Series(w("sink"), scaled["sink"], charts.SINK))),
            charts.Panel(w("q_panel"), (charts.Series("Q", drawn["q"], charts.NEUTRAL),), (1.0, w("q_is_one"))),
        ), caption)
        page.figure(svg, caption, note=note)
    columns = [("n_units", "units", "", 1.0, False), ("n_missing", "without", "", 1.0, False),
               ("emission", "emission", unit, factor, False), ("sink", "sink", unit, factor, False),
               ("csd", "csd_short", unit, factor, True), ("q", "q", "", 1.0, False),
               ("deficits", "deficits", "", 1.0, False),
               ("balanced", "balanced", "", 1.0, False), ("surplus", "surplus", "", 1.0, False)]
    columns = [c for c in columns if c[0] in table
               and (c[0] not in ("n_missing", "balanced") or any(table[c[0]]))]
    head = [Head(w("year") if len(years) > 1 else "", text=True)] + [Head(w(key), symbol) for _, key, symbol, _, _ in columns]
    digits = dict.fromkeys(_COUNTS, 0)
    digits.update(dict.fromkeys(("emission", "sink", "csd"), places), q=decimals(table["q"]))
    rows = [[w.year(year) or w("all_rows")]
            + [number(_scaled(table[name][i], scale), digits[name], sign)
               for name, _, _, scale, sign in columns] for i, year in enumerate(years)]
    page.table(head, rows, w("totals_table" if len(years) > 1 else "totals_table_one"), w("totals_note"))


def _drawn(study):
    """Totals that the figure shows, over the units that have both in every year; its caption and its note."""
    w, years, table, balance = study.words, study.total_years, study.totals, study.balance
    told, note = {"first": years[0], "last": years[-1]}, w("q_note")
    use = balance.common(range(len(years))) if balance is not None and len(years) > 1 else None
    if use is not None:
        table = balance.totals_over(use)
        return table, w("totals_caption_common", n=number(table["n_units"][0], 0), **told), note
    return table, w("totals_caption", **told), f"{note} {study.uneven(table['n_units'])}".rstrip()


_COUNTS = ("n_units", "n_missing", "deficits", "balanced", "surplus")


def classes(study):
    """How many units stand in each class of Q."""
    w, page, balance = study.words, study.page, study.balance
    counts = np.array([[np.sum(balance.code[balance.rows(t)] == k) for k in range(len(balance.classes))]
                       for t in range(len(balance.years))])
    if not counts.any():
        return
    page.section(w("classes"))
    look = q_classes(balance)
    legend = look.legend(w("q_class"))
    if len(balance.years) > 1:
        caption = w("classes_caption", first=balance.years[0], last=balance.years[-1])
        ends = balance.panel.matrix(balance.code)[:, [0, -1]]
        both = np.isfinite(ends).all(axis=1)
        below, top = ([f"{np.sum(ends[both, t] == k):,}" for t in (0, 1)] for k in (0, len(balance.classes) - 1))
        page.paragraph(w("classes_text", first=balance.years[0], last=balance.years[-1], name=balance.classes[0],
                         below0=below[0], below1=below[1], top0=top[0], top1=top[1], top=balance.classes[-1])
                       + ("" if (np.isfinite(ends).any(axis=1) == both).all() else w("classes_common", n=f"{both.sum():,}")))
        series = [charts.Series(label, counts[:, k], look.colours[k]) for k, label in enumerate(look.labels)]
        page.figure(charts.stacked(balance.years, series, w("number_of_units"), caption), caption, legend)
    shown = representative(balance.years)
    head = [Head(w("q_class"), text=True)] + [Head(w.year(y) or w("units")) for y in shown]
    rows = [[Chip(label, look.colours[k])] + [f"{counts[balance.index(y), k]:,}" for y in shown]
            for k, label in enumerate(look.labels)]
    missing = [len(balance.rows(balance.index(y))) - counts[balance.index(y)].sum() for y in shown]
    if any(missing):
        rows.append([w("no_q")] + [f"{m:,}" for m in missing])
    foot = [w("total")] + [f"{len(balance.rows(balance.index(y))):,}" for y in shown]
    page.table(head, rows, w("classes_table"), foot=foot)


# --- where -----------------------------------------------------------------------------------------------------------

def where(study):
    """Maps of emission and sink, of the balance and of the classes of Q."""
    w, page, balance = study.words, study.page, study.balance
    layer = balance.source.layer
    if not study.atlas.has(layer) or not np.isfinite(balance.csd).any():
        return
    page.section(w("where"))
    _where_parts(study)
    unit, factor = w.mass(balance.csd)
    look = maps.diverging(balance.csd / factor, reverse=True)
    page.figure(_by_year(study, balance.csd / factor, look, unit), w("where_csd"),
                study.legend(look, balance.csd / factor, w.with_unit(w("csd"), unit)), w("where_csd_note"))
    if np.isfinite(balance.code).any():
        look = q_classes(balance)
        page.figure(_by_year(study, balance.code, look, "", balance.q), w("where_q"),
                    study.legend(look, balance.code), w("q_note"))


def _where_parts(study):
    """Emission and sink in the first and the last year; in a cross-section side by side in one figure."""
    w, balance = study.words, study.balance
    ends = representative(balance.years, 2)
    single = []
    for values, key in ((balance.emission, "emission"), (balance.sink, "sink")):
        unit, factor = w.mass(values)
        look = maps.sequential(values / factor)
        if look is None:
            return
        title = w.with_unit(w(key), unit)
        drawn = [(w.titled(w(key), year), study.map(balance.source.layer, balance.rows(balance.index(year)),
                                                    values / factor, look, balance.source.names, unit,
                                                    furniture=year == ends[0])) for year in ends]
        if len(ends) > 1:
            study.page.figure(drawn, w(f"where_{key}"), study.legend(look, values / factor, title))
        else:
            single.append((title, drawn[0][1], study.legend(look, values / factor)))
    if single:
        study.page.figure(single, w("where_parts"))


def _by_year(study, values, look, unit, told=None):
    balance = study.balance
    return study.maps_by_year(balance.source.layer, balance.rows_by_year(), values, look, balance.source.names, unit, told,
                              whole="")


# --- how firm Q is -----------------------------------------------------------------------------------------------------

def interval(study):
    """Intervals of Q and the share of draws in deficit, where the balance was drawn."""
    w, page, source = study.words, study.page, study.balance.source
    low, high, prob = (source.numbers(source.latest(n)) for n in ("q_low", "q_high", "p_deficit"))
    rows = study.balance.rows(-1)
    rows = rows[np.isfinite(low[rows]) & np.isfinite(high[rows])]
    if not len(rows):
        return
    page.section(w("interval"))
    page.paragraph(w("interval_text"))
    above, below = (low[rows] > 1).sum(), (high[rows] < 1).sum()
    page.paragraph(w("interval_found", at=w.at(study.balance.years[-1]), all=f"{len(rows):,}", above=f"{above:,}",
                     below=f"{below:,}", across=f"{len(rows) - above - below:,}"))
    if study.atlas.has(source.layer) and np.isfinite(prob).any():
        look, codes = firm.shares(prob, SIDES, [styles.DIVERGING[i] for i in (1, 3, 4, 6, 7, 9)])
        page.figure(_by_year(study, codes, look, "%", 100 * prob), w("interval_maps"),
                    study.legend(look, codes, w.with_unit("P(Q > 1)", "%")))
    order = rows[np.argsort(np.abs(np.nan_to_num(prob[rows]) - 0.5), kind="stable")][:2 * BARS]
    digits = decimals(low[order], high[order])
    page.table([Head(w("unit"), text=True), Head("Q"), Head(w("interval_low")), Head(w("interval_high")), Head("P(Q > 1)", "%")],
               [[source.names[r], *(number(v[r], digits) for v in (study.balance.q, low, high)), number(100 * prob[r], 1)]
                for r in order], w.titled(w("interval_table"), study.balance.years[-1]))


# --- units -----------------------------------------------------------------------------------------------------------

def units(study):
    """The ends of the ranking, and the table of all units in the last year."""
    w, page, balance = study.words, study.page, study.balance
    rows = balance.rows(-1)
    known = np.isfinite(balance.q[rows])
    if not known.any():
        return
    at = w.at(balance.years[-1])
    page.section(w("units_section"))
    look = q_classes(balance)
    top, bottom = extremes(balance.q[rows], BARS)
    panels = [(w(key), [(balance.source.names[rows[i]], float(balance.q[rows[i]]),
                         look.colours[int(balance.code[rows[i]])]) for i in places])
              for key, places in (("highest_q", top), ("lowest_q", bottom)) if len(places)]
    caption = w("units_caption", at=at)
    page.figure(charts.bars(panels, caption), caption, look.legend(w("q_class")))
    _units_table(study, rows, look, at)


def _units_table(study, rows, look, at):
    w, balance = study.words, study.balance
    unit, factor = w.mass(np.concatenate([balance.emission[rows], balance.sink[rows]]))
    extra_values = {name: balance.source.numbers(balance.source.latest(name)) for name in _EXTRA}
    extra = {name: decimals(values[rows]) for name, values in extra_values.items() if np.isfinite(values[rows]).any()}
    mass = decimals(balance.emission[rows] / factor, balance.sink[rows] / factor)
    coefficient = decimals(balance.q[rows])
    head = [Head(w("unit"), text=True), Head(w("emission"), unit), Head(w("sink"), unit), Head(w("csd_short"), unit),
            Head("Q"), Head(w("q_class"), text=True)]
    head += [Head(w(name), w.unit_of(name, balance.source)) for name in extra]
    order = rows[np.argsort(np.where(np.isfinite(balance.q[rows]), -balance.q[rows], np.inf), kind="stable")]
    body = []
    for r in order:
        code = balance.code[r]
        chip = Chip(balance.classes[int(code)], look.colours[int(code)]) if np.isfinite(code) else MISSING
        body.append([balance.source.names[r], number(balance.emission[r] / factor, mass),
                     number(balance.sink[r] / factor, mass), number(balance.csd[r] / factor, mass, sign=True),
                     number(balance.q[r], coefficient), chip]
                    + [number(extra_values[name][r], digits) for name, digits in extra.items()])
    both = np.isfinite(balance.emission[rows]) & np.isfinite(balance.sink[rows])
    source, sink = balance.emission[rows][both].sum(), balance.sink[rows][both].sum()
    foot = [w("total_of", n=f"{both.sum():,}", all=f"{len(rows):,}")]
    if both.any():
        foot += [number(source / factor, mass), number(sink / factor, mass),
                 number((sink - source) / factor, mass, sign=True),
                 number(source / sink if sink > 0 else None, coefficient), ""] + [""] * len(extra)
        missing = len(rows) - int(both.sum())
        note = w("units_note") + (" " + w("units_missing", missing=f"{missing:,}") if missing else "")
        study.page.table(head, body, w("units_table", at=at), note, foot)
    else:
        study.page.table(head, body, w("units_table", at=at), w("units_note"))


# --- emission or sink alone ------------------------------------------------------------------------------------------

def alone(study, source, field, key):
    """A quantity without its counterpart: totals by year and maps."""
    w, page = study.words, study.page
    values = source.numbers(source.latest(field))
    if not np.isfinite(values).any():
        return
    rows_of = source.units_by_year()
    years, rows = list(rows_of), list(rows_of.values())
    known = [r[np.isfinite(values[r])] for r in rows]
    sums = [float(values[k].sum()) if len(k) else None for k in known]
    unit, factor = w.mass(sums)
    scaled = [_scaled(v, factor) for v in sums]
    page.section(w(key))
    if len(years) > 1:
        caption = w("alone_caption", name=w(key), first=years[0], last=years[-1])
        line = charts.Series(w(key), [np.nan if v is None else v for v in scaled], charts.NEUTRAL)
        page.figure(charts.lines(years, (charts.Panel(w.with_unit(w(key), unit), (line,)),), caption), caption,
                    note=study.uneven([len(k) for k in known]))
    digits = decimals(scaled)
    page.table([Head(w("year"), text=True), Head(w("units")), Head(w("without")), Head(w(key), unit)],
               [[w.year(year) or w("all_rows"), f"{len(k):,}", f"{len(r) - len(k):,}", number(v, digits)]
                for year, r, k, v in zip(years, rows, known, scaled)], w("totals_table"), w("alone_note"))
    if study.atlas.has(source.layer):
        unit, factor = w.mass(values)
        look = maps.sequential(values / factor)
        drawn = study.maps_by_year(source.layer, rows_of, values / factor, look, source.names, unit, whole="")
        page.figure(drawn, w(f"where_{key}"), study.legend(look, values / factor, w.with_unit(w(key), unit)))
