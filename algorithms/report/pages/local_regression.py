"""Sections on a local regression (GWR, MGWR, GTWR): local beside global, coefficients as tables, boxes and maps, bandwidths."""

import re
from dataclasses import dataclass

import numpy as np

from ....core.drivers.global_regression import INTERCEPT
from ....core.drivers.local_results import CLEAR_GAIN, MODEL_COLUMNS, SEARCH_COLUMNS, TERM_COLUMNS
from ....core.report.study import local_summary, mean_known, representative
from ...bridge import charts, maps
from ...bridge.report import MISSING, Chip, Head, number, probability
from . import sources as known

MOST_YEARS = 3
"""Years that have maps and rows of their own: first, middle and last."""
_INTERVAL = 1.96
"""Standard errors on each side of a global coefficient that are shown."""
_FIXED = re.compile("fixed|metres|固定|米", re.I)
"""Words of the type of bandwidth, in any language, for metres."""
_YES = re.compile("true|yes|1|是", re.I)


@dataclass(frozen=True)
class Local:
    """A local regression, from the step's result or from its layers.

    Attributes
    ----------
    layer : vectors.Layer
    names : sequence of str or None
        What the pointer shows for each row.
    step : str
        ``gwr``, ``mgwr`` or ``gtwr``.
    dependent : str
        Field; empty where unknown.
    years : ndarray of int or None
        Year of each row.
    coefficients, signs : dict of str to ndarray
        By term, row by row of ``layer``: the coefficient, and −1, 0 or 1 for its significance.
    local_r2, std_resid : ndarray of float or None
    terms, models, search : dict of list or None
        The tables of the step.
    run : dict
        Record of the run; empty where it is lost.
    """

    layer: object
    names: object
    step: str
    dependent: str
    years: object
    coefficients: dict
    signs: dict
    local_r2: object
    std_resid: object
    terms: dict
    models: dict
    search: dict
    run: dict

    def _setting(self, name):
        """A parameter of the run as its record says it, in the language of that QGIS."""
        return str(self.run.get("parameters", {}).get(name, ""))

    @property
    def fixed(self):
        """Whether bandwidths are metres."""
        return bool(_FIXED.search(self._setting("TYPE")))

    @property
    def standardized(self):
        """Whether all coefficients are in z-scores."""
        return bool(_YES.fullmatch(self._setting("STANDARDIZE")))

    @property
    def criterion(self):
        """Name of what the best bandwidth makes smallest."""
        return (re.match("[A-Za-z]+", self._setting("CRITERION")) or ["AICc"])[0]

    def all_years(self):
        """Years with a coefficient; [None] for a cross-section."""
        if self.years is None:
            return [None]
        return sorted(set(self.years[self._fitted()].tolist()))

    def _fitted(self):
        """Rows that took part: one without a value has no coefficient at all."""
        return np.any([np.isfinite(values) for values in self.coefficients.values()], axis=0)

    def rows(self, year):
        """Rows of a year."""
        return np.arange(len(self.layer)) if year is None else np.flatnonzero(self.years == year)

    def summaries(self):
        """Rows of the table of terms, as dicts, of the years that are shown; counted from the layer where there is no table."""
        shown = representative(self.all_years(), MOST_YEARS)
        if self.terms is None:
            fitted = self._fitted()
            held = {year: self.rows(year)[fitted[self.rows(year)]] for year in shown}
            return [{"year": year, "term": term, **local_summary(values[rows], self.signs[term][rows])}
                    for year, rows in held.items() for term, values in self.coefficients.items()]
        years = self.terms["year"]
        return [{name: column[i] for name, column in self.terms.items()} for i, year in enumerate(years)
                if year is None or year in shown]


def from_result(layer, result, step, dependent, year, run):
    """Take a local regression from the core's result.

    Parameters
    ----------
    layer : vectors.Layer
        Input of the step.
    result : core.drivers.local_results.LocalResult
    step : str
    dependent : str
        Field.
    year : str
        Field of the year; empty for a cross-section.
    run : dict
        Record of the run.
    """
    values, tables = result.values, result.tables
    return Local(layer, layer.row_names(), step, dependent, layer.years(year) if year else None,
                 {term: values[f"b_{stem}"] for term, stem in result.stems.items()},
                 {term: values[f"s_{stem}"] for term, stem in result.stems.items()},
                 values.get("local_r2"), values["std_resid"], tables["terms"], tables["models"],
                 tables["search"] if tables["search"]["score"] else None, run)


def _named_coefficients(source):
    """Fields of the coefficients of a layer's last local regression, and of their significance, by their variable."""
    told = [name.strip() for name in re.split(r"[,;]\s*", str(source.local_run()[1].get("parameters", {}).get("EXPLANATORY", "")))
            if name.strip()]
    groups = source.coefficients()
    names = [INTERCEPT, *told] if len(told) + 1 == len(groups) else [INTERCEPT, *(b[2:] for b, _ in groups[1:])]
    return dict(zip(names, groups))


def meanings(study):
    """What the coefficient fields of all layers of a study stand for, in words: a later step knows their names alone."""
    w, found = study.words, {}
    for source in study.sources:
        if known.LOCAL in source.roles:
            dependent = source.local_run()[1].get("parameters", {}).get("DEPENDENT", "")
            for term, (field, _) in _named_coefficients(source).items():
                found.setdefault(field, w("local_meaning", term=_term(w, term), value=w.quantity(dependent)))
    return found


def from_source(source, sources):
    """Take a local regression from the output layer of the step, and its tables where they are among the layers.

    Parameters
    ----------
    source : Source
    sources : list of Source
        All layers of the report.
    """
    step, run = source.local_run()
    r2 = source.latest("local_r2")
    parameters = run.get("parameters", {})
    groups = _named_coefficients(source)
    tables = [_table(sources, run, role, columns) for role, columns in (
        (known.TERMS, TERM_COLUMNS), (known.MODELS, MODEL_COLUMNS), (known.SEARCH, SEARCH_COLUMNS))]
    return Local(source.layer, source.names, step, parameters.get("DEPENDENT", ""), source.years,
                 {name: source.numbers(b) for name, (b, _) in groups.items()},
                 {name: source.numbers(s) for name, (_, s) in groups.items()},
                 source.numbers(r2) if step != "mgwr" and source.has(r2) else None,
                 source.numbers(source.latest("std_resid")), *tables, run)


def _table(sources, run, role, columns):
    """The table of the same run; one without a record where there is a single local regression."""
    held = [s for s in sources if role in s.roles]
    alone = sum(known.LOCAL in s.roles for s in sources) == 1
    found = next((s for s in held if run and s.last_run(run["step"]) == run), None)
    if found is None and alone:
        found = next((s for s in held if not s.records), None)
    if found is None:
        return None
    table = {c.name: found.layer.values("term") if c.name == "term" else found.numbers(c.name).tolist() for c in columns}
    table["year"] = [None] * len(found.layer) if found.years is None else found.years.tolist()
    return table


# --- sections --------------------------------------------------------------------------------------------------------

def section(study):
    """All local regressions of a study, each under its heading."""
    w = study.words
    # a layer that later steps carried on holds the same run once more
    sources = known.of_runs([source for source in study.sources if known.LOCAL in source.roles],
                            lambda source: source.local_run()[1])
    found = [local for local in (from_source(source, study.sources) for source in sources) if local.all_years()]
    if not found:
        return
    study.page.section(w("local"))
    for local in found:
        study.page.heading(title(w, local))
        parts(study, local, study.page.subheading)


def title(words, local):
    """Heading of a local regression."""
    if not local.dependent:
        return words(f"step_{local.step}")
    return words(f"local_title_{local.step}", value=words.quantity(local.dependent))


def parts(sheet, local, begin):
    """Everything that there is to show.

    Parameters
    ----------
    sheet : Sheet
    local : Local
    begin : callable
        Begins a part, given its heading.
    """
    w = sheet.words
    if local.models is not None and local.models["aicc"]:
        begin(w("local_against"))
        _against(sheet, local)
    begin(w("local_coefficients"))
    _coefficients(sheet, local)
    if sheet.atlas.has(local.layer):
        begin(w("local_maps"))
        _maps(sheet, local)
    if local.search is not None:
        begin(w("local_search"))
        _search(sheet, local)


def _term(w, name):
    return w("intercept") if name == INTERCEPT else w.quantity(name)


def _against(sheet, local):
    """Local beside global: sentence, table, and R² over the years."""
    w, m = sheet.words, local.models
    better = [local_ < global_ - CLEAR_GAIN for local_, global_ in zip(m["aicc"], m["ols_aicc"])]
    gains = [global_ - local_ for local_, global_ in zip(m["aicc"], m["ols_aicc"])]
    name = w(f"local_{local.step}")
    if len(better) == 1:
        sheet.page.paragraph(w("local_better" if better[0] else "local_worse", name=name, local=number(m["aicc"][0], 2),
                               whole=number(m["ols_aicc"][0], 2)))
        _one_model(sheet, local)
    else:
        worse = [year for year, good in zip(m["year"], better) if not good]
        sheet.page.paragraph(w("local_better_years", name=name, n=sum(better), all=len(better)))
        if worse:
            sheet.page.paragraph(w("local_worse_years", years=w.spans(worse)))
        _models_over_years(sheet, local, gains, better)
    sheet.page.paragraph(w("local_against_text"))


def bandwidth(w, local, value):
    """A bandwidth and its unit."""
    if local.fixed:
        return number(value / 1000, 1), "km"
    return number(value, 0), w("near_rows" if local.step == "gtwr" else "neighbours")


def _one_model(sheet, local):
    w, m = sheet.words, {name: column[0] for name, column in local.models.items()}
    head = [Head("", text=True), Head(w(f"local_{local.step}")), Head(w("local_global")), Head(w("local_difference"))]
    rows = [[w(key), number(m[a], digits), number(m[b], digits), number(m[a] - m[b], digits, sign=True)]
            for key, a, b, digits in (("r2", "r2", "ols_r2", 4), ("adj_r2", "adj_r2", "ols_adj_r2", 4),
                                      ("aicc", "aicc", "ols_aicc", 2))]
    sheet.page.table(head, rows, w("local_against"), _size(w, local, m))


def _size(w, local, m):
    """Units, bandwidth and parameters of a model, in a line."""
    parts = [w("local_units", n=number(m["n"], 0))]
    if local.step != "mgwr":
        parts.append(w("local_bandwidth", bandwidth=("" if w.chinese else " ").join(bandwidth(w, local, m["bandwidth"]))))
    parts.append(w("local_enp", enp=number(m["enp"], 1), trace=number(m["trace_s"], 1)))
    tau = local.run.get("numbers", {}).get("TAU")
    if tau is not None:
        parts.append(w("local_tau", tau=number(tau), km=number(np.sqrt(tau))))
    if m["n_cond"]:
        parts.append(w("local_cond", n=number(m["n_cond"], 0)))
    return "".join(parts) if w.chinese else " ".join(parts)


def _models_over_years(sheet, local, gains, better):
    w, m = sheet.words, local.models
    series = (charts.Series(w(f"local_{local.step}"), m["r2"], charts.NEUTRAL),
              charts.Series(w("local_global"), m["ols_r2"], charts.SOURCE))
    caption = w("local_r2_lines")
    sheet.page.figure(charts.lines(m["year"], [charts.Panel("R²", series)], caption, 220), caption)
    both = ((w("local_one"), ""), (w("local_global"), "ols_"))
    head = [Head(w("year"), text=True), Head(w("units")),
            *([] if local.step == "mgwr" else [Head(w("bandwidth"), bandwidth(w, local, 0)[1])]),
            *(Head(w(key), which) for key in ("r2", "adj_r2", "aicc") for which, _ in both), Head("ΔAICc"), Head(w("enp")),
            Head(w("local_verdict"), text=True)]
    rows = [[w.year(year), number(m["n"][i], 0),
             *([] if local.step == "mgwr" else [bandwidth(w, local, m["bandwidth"][i])[0]]),
             *(number(m[f"{start}{key}"][i], digits) for key, digits in (("r2", 3), ("adj_r2", 3), ("aicc", 1))
               for _, start in both),
             number(gains[i], 1, sign=True), number(m["enp"][i], 1), w("local_one" if better[i] else "local_global")]
            for i, year in enumerate(m["year"])]
    sheet.page.table(head, rows, w("local_against_years"))


def _coefficients(sheet, local):
    w, page = sheet.words, sheet.page
    found = local.summaries()
    page.paragraph(w("local_coefficients_z" if local.standardized else "local_coefficients_text"))
    for year in dict.fromkeys(row["year"] for row in found):
        rows = [row for row in found if row["year"] == year]
        _terms(sheet, local, year, rows)
        if local.step == "mgwr" and local.terms is not None:
            _scales(sheet, local, year, rows)
    _boxes(sheet, local, found)
    _over_years(sheet, local)


def _terms(sheet, local, year, found):
    """Spread of each coefficient, how many are significant, and the global ones where they are known."""
    w = sheet.words
    whole = local.terms is not None
    lost = any(row["n_null"] for row in found)
    tested = whole and any(np.isfinite(row["mc_p"]) for row in found)
    head = [Head(w("term"), text=True), Head(w("mean")), Head(w("minimum")), Head("Q1"), Head(w("median")), Head("Q3"),
            Head(w("maximum")), Head(w("significant")), *([Head(w("undetermined"))] if lost else []),
            *((Head(w("local_ols")), Head(w("standard_error")), Head("p")) if whole else ()),
            *([Head(w("mc_p"))] if tested else [])]
    rows = [[_term(w, row["term"]), *(number(row[k]) for k in ("mean", "min", "q1", "median", "q3", "max")),
             f"{number(row['n_pos'], 0)} / {number(row['n_neg'], 0)}", *([number(row["n_null"], 0)] if lost else []),
             *((number(_clear(row["ols_coef"], row["ols_se"])), number(row["ols_se"]), probability(row["ols_p"]))
               if whole else ()),
             *([probability(row["mc_p"])] if tested else [])] for row in found]
    notes = [w("local_terms_note" if whole else "local_terms_note_alone"), *([w("local_lost_note")] if lost else []),
             *([w("mc_p_note")] if tested else [])]
    sheet.page.table(head, rows, w("local_terms_table" if whole else "local_terms_alone", at=w.at(year)),
                     ("" if w.chinese else " ").join(notes))


def _clear(value, error):
    """A coefficient, or zero where it is nothing but rounding, as the intercept of z-scores."""
    return 0.0 if abs(value) < 1e-9 * error else value


def _scales(sheet, local, year, found):
    """Bandwidth of each variable with its interval."""
    w = sheet.words
    unit = bandwidth(w, local, 0)[1]

    def size(value):
        return bandwidth(w, local, value)[0]

    head = [Head(w("term"), text=True), Head(w("bandwidth"), unit), Head(w("bandwidth_interval"), unit), Head(w("enp")),
            Head(w("t_crit"))]
    rows = [[_term(w, row["term"]), size(row["bandwidth"]),
             f"{size(row['bw_low'])} – {size(row['bw_high'])}" if np.isfinite(row["bw_low"]) else MISSING,
             number(row["enp"], 2), number(row["t_crit"], 3)] for row in found]
    sheet.page.table(head, rows, w("local_scales", at=w.at(year)), w("local_scales_note"))


def _boxes(sheet, local, found):
    w = sheet.words
    found = [row for row in found if np.isfinite(row["median"])]
    if not found:
        return

    def box(name, row):
        half = _INTERVAL * row["ols_se"] if "ols_se" in row else np.nan
        return name, [row[k] for k in ("min", "q1", "median", "q3", "max")], (row.get("ols_coef", np.nan), half)

    years = sorted({row["year"] for row in found}, key=lambda y: y or 0)
    if local.standardized and len(years) == 1:
        panels = [(w("local_coefficient"), [box(_term(w, row["term"]), row) for row in found])]
    else:
        panels = [(_term(w, term), [box(w.year(row["year"]), row) for row in found if row["term"] == term])
                  for term in dict.fromkeys(row["term"] for row in found)]
    caption = w("local_boxes" if local.terms is not None else "local_boxes_alone")
    legend = [Chip(w("local_ones"), "#c4dade")]
    legend += [Chip(w("local_global_interval"), charts.SOURCE)] if local.terms is not None else []
    sheet.page.figure(charts.boxes(panels, caption), caption, legend, w("local_boxes_note"))


def _over_years(sheet, local):
    """Mean of each coefficient over the years; beside it the global one where each year has its own."""
    w, years = sheet.words, local.all_years()
    if len(years) < 2:
        return
    held = {}
    if local.terms is not None and None not in local.terms["year"]:
        held = dict(zip(zip(local.terms["term"], local.terms["year"]), local.terms["ols_coef"]))
    panels = []
    for term, values in local.coefficients.items():
        series = [charts.Series(w("local_mean"), [mean_known(values[local.rows(y)]) for y in years], charts.NEUTRAL)]
        if held:
            series.append(charts.Series(w("local_global"), [held.get((term, y), np.nan) for y in years], charts.SOURCE))
        if np.isfinite(np.array(series[0].values)).any():
            panels.append(charts.Panel(_term(w, term), tuple(series)))
    caption = w("local_means")
    sheet.page.figure(charts.lines(years, panels, caption, 190, 2 if len(panels) == 4 else min(len(panels), 3)), caption)


# --- maps ------------------------------------------------------------------------------------------------------------

def _maps(sheet, local):
    w, page = sheet.words, sheet.page
    years = representative(local.all_years(), MOST_YEARS)
    rows = np.concatenate([local.rows(year) for year in years])
    looks, note = {}, w("local_maps_note")
    for term, values in local.coefficients.items():
        if term != INTERCEPT and np.isfinite(values[rows]).any():
            codes = np.full(len(values), np.nan)
            look, codes[rows] = maps.significant(values[rows], local.signs[term][rows], w("not_significant"))
            looks[term] = look, codes

    def draw(term, year, furniture):
        look, codes = looks[term]
        return sheet.map(local.layer, local.rows(year), codes, look, local.names, told=local.coefficients[term],
                         furniture=furniture)

    def legend(term):
        look, codes = looks[term]
        return sheet.legend(look, codes[rows])

    if len(years) == 1:
        drawn = [(w.titled(_term(w, term), years[0]), draw(term, years[0], k == 0), legend(term))
                 for k, term in enumerate(looks)]
        if drawn:
            page.figure(drawn, w("local_maps_caption"), note=note, columns=3)
    else:
        for k, term in enumerate(looks):
            drawn = [(w.year(year), draw(term, year, year == years[0])) for year in years]
            page.figure(drawn, w("local_map_caption", name=_term(w, term)), legend(term), "" if k else note, 3)
    _fit_maps(sheet, local, years, rows)


def _fit_maps(sheet, local, years, rows):
    """Local R² and standardised residuals."""
    w, page = sheet.words, sheet.page
    fits = [(key, values, ramp(values[rows])) for key, values, ramp in (
        ("local_r2", local.local_r2, maps.sequential), ("std_resid", local.std_resid, maps.deviations))
        if values is not None and np.isfinite(values[rows]).any()]
    if len(years) == 1 and len(fits) == 2:
        page.figure([(w.titled(w(key), years[0]), sheet.map(local.layer, rows, values, look, local.names),
                      sheet.legend(look, values[rows])) for key, values, look in fits], w("local_fit_caption"),
                    note=w("std_resid_note"), columns=3)
        return
    for key, values, look in fits:
        drawn = [(w.year(year), sheet.map(local.layer, local.rows(year), values, look, local.names)) for year in years]
        page.figure(drawn, w(f"{key}_caption"), sheet.legend(look, values[rows]),
                    w("std_resid_note") if key == "std_resid" else "", 3)


# --- bandwidths ------------------------------------------------------------------------------------------------------

def _search(sheet, local):
    """Score of each bandwidth that was tried: a line for each year that is shown, or for each variable."""
    w, s = sheet.words, local.search
    shown = representative(sorted({year for year in s["year"] if year is not None}), MOST_YEARS)
    by_term = local.step == "mgwr"
    if by_term and shown:
        shown = shown[-1:]
    rows_of = {}
    for i, (year, term) in enumerate(zip(s["year"], s["term"])):
        if year is None or year in shown:
            rows_of.setdefault((year, term if by_term else None), []).append(i)
    scale = 1000.0 if local.fixed else 1.0
    taken = _taken(local, by_term)
    curves, best = [], []
    for k, (key, rows) in enumerate(rows_of.items()):
        score = np.array([s["score"][i] for i in rows], dtype=float)
        if not np.isfinite(score).any():
            continue
        if len(rows_of) > 1:
            score = score - np.nanmin(score)
        label = _term(w, key[1]) if by_term else w.year(key[0])
        if key in taken:
            label = w.about(label, " ".join(bandwidth(w, local, taken[key])))
        curves.append((charts.Series(label, score, charts.SERIES[k % len(charts.SERIES)]),
                       np.array([s["bandwidth"][i] for i in rows], dtype=float) / scale))
        best.append(taken.get(key, np.nan) / scale)
    if not curves:
        return
    x_label = w.with_unit(w("bandwidth"), bandwidth(w, local, 0)[1])
    y_label = w("score_above", criterion=local.criterion) if len(rows_of) > 1 else local.criterion
    caption = w("local_search_caption", criterion=local.criterion)
    legend = [Chip(series.label, series.colour) for series, _ in curves] if len(curves) > 1 else []
    at = w.at(shown[-1]) if by_term and shown else ""
    sheet.page.figure(charts.search(curves, best, x_label, y_label, caption), caption + at, legend, w("local_search_note"))


def _taken(local, by_term):
    """Bandwidth that was taken, by year and variable."""
    if by_term:
        return {} if local.terms is None else dict(zip(zip(local.terms["year"], local.terms["term"]), local.terms["bandwidth"]))
    return {} if local.models is None else {(year, None): b for year, b in zip(local.models["year"], local.models["bandwidth"])}
