"""Section on the four balance zones: where they lie, how many units they hold, who moves between them."""

import numpy as np

from ....core.balance.balance_zones import ZONES
from ....core.magnitudes import amount
from ....core.report.study import crossed, representative
from ...bridge import charts, maps, styles
from ...bridge.report import Chip, Head, number
from . import firm
from . import sources as known


def section(study):
    """Zones by year and their transitions."""
    w, page, source = study.words, study.page, study.roles[known.ZONES]
    code = codes(source) - 1
    code[~np.isin(code, range(len(ZONES)))] = np.nan
    if not np.isfinite(code).any():
        return
    rows_of = source.units_by_year()
    years = list(rows_of)
    page.section(w("zones"))
    cuts = {name: amount(float(source.setting("balancezones", name.upper() + "_CUT") or 1)) for name in ("ecc", "esc")}
    page.paragraph(w("zones_text", **cuts))
    look = maps.categories([(w(f"zone{k}"), styles.ZONE_COLOURS[k]) for k in range(1, len(ZONES) + 1)])
    if study.atlas.has(source.layer):
        page.figure(study.maps_by_year(source.layer, rows_of, code, look, source.names, whole=""), w("zones_maps"),
                    study.legend(look, code))
    _counts(study, source, rows_of, look, code)
    _sums(study, years[-1], look)
    if len(years) > 1:
        _moves(study, source.panel().matrix(code), years, look)
    firm.section(study, source, "esc", code, look, w.value)


def codes(source):
    """Codes of the zones; other zonings of one layer have fields of the same name."""
    return source.numbers(source.beside("esc", "zone_code") or source.latest("zone_code"))


def _counts(study, source, rows_of, look, code):
    """Units by zone, and the median coefficients of the last year."""
    w, years = study.words, list(rows_of)
    counts = np.array([[np.sum(code[rows] == k) for k in range(len(ZONES))] for rows in rows_of.values()])
    if len(years) > 1:
        caption = w("zones_counts", first=years[0], last=years[-1])
        series = [charts.Series(label, counts[:, k], look.colours[k]) for k, label in enumerate(look.labels)]
        study.page.figure(charts.stacked(years, series, w("number_of_units"), caption), caption, look.legend())
    shown = representative(years)
    rows_last = rows_of[years[-1]]
    head = [Head(w("zone"), text=True), *(Head(w.year(y) or w("units")) for y in shown),
            Head(w("median_ecc"), w.year(years[-1])), Head(w("median_esc"), w.year(years[-1]))]
    rows = []
    for k, label in enumerate(look.labels):
        inside = rows_last[code[rows_last] == k]
        rows.append([Chip(label, look.colours[k]), *(f"{counts[years.index(y), k]:,}" for y in shown),
                     *(number(float(np.median(source.numbers(source.latest(n))[inside])) if len(inside) else None, 2)
                       for n in ("ecc", "esc"))])
    missing = [len(rows_of[y]) - counts[years.index(y)].sum() for y in shown]
    if any(missing):
        rows.append([w("no_zone"), *(f"{m:,}" for m in missing), "", ""])
    study.page.table(head, rows, w("zones_table"))


def _sums(study, year, look):
    """Emission, sink and GDP of the zones in the last year, where their table is given."""
    w, table = study.words, study.roles.get(known.ZONE_SUMS)
    if table is None:
        return
    rows = [r for r in range(len(table.layer)) if table.years is None or table.years[r] == year]
    unit, factor = w.mass(np.concatenate([table.numbers("emission")[rows], table.numbers("sink")[rows]]))
    money = "" if "own" in str(table.setting("balancezones", "GDP_UNIT")) else "万元" if w.chinese else "10⁴ yuan"
    columns = (table.numbers("emission") / factor, table.numbers("sink") / factor, table.numbers("gdp"))
    body = []
    for r in rows:
        k = int(table.numbers("zone_code")[r]) - 1
        shares = [f"{number(v[r])} ({number(100 * v[r] / v[rows].sum(), 1)})" if v[rows].sum() > 0 else number(v[r])
                  for v in columns]
        body.append([Chip(look.labels[k], look.colours[k]), *shares])
    head = [Head(w("zone"), text=True), *(Head(w(name), f"{symbol} (%)".strip())
                                          for name, symbol in (("emission", unit), ("sink", unit), ("gdp", money)))]
    study.page.table(head, body, w.titled(w("zones_sums"), year))


def _moves(study, codes, years, look):
    """Flows between the years that the maps show, and the matrix from the first to the last year."""
    w, page = study.words, study.page
    shown = representative(years)
    at = [years.index(y) for y in shown]
    size = len(look.labels)
    counts = np.array([[np.sum(codes[:, t] == k) for k in range(size)] for t in at])
    moves = np.array([crossed(codes[:, a], codes[:, b], size) for a, b in zip(at, at[1:])])
    caption = w("zones_flows", first=years[0], last=years[-1])
    page.figure(charts.flows(shown, list(zip(look.labels, look.colours)), counts, moves, caption), caption,
                look.legend(), w("zones_flows_note"))
    matrix = crossed(codes[:, 0], codes[:, -1], size)
    head = [Head(w("zone_from", year=years[0]), text=True), *(Head(label, str(years[-1])) for label in look.labels),
            Head(w("total"))]
    rows = [[Chip(label, look.colours[k]), *(f"{n:,}" for n in matrix[k]), f"{matrix[k].sum():,}"]
            for k, label in enumerate(look.labels)]
    foot = [w("total"), *(f"{n:,}" for n in matrix.sum(axis=0)), f"{matrix.sum():,}"]
    stayed, moved = int(np.trace(matrix)), int(matrix.sum() - np.trace(matrix))
    page.paragraph(w("zones_moved", first=years[0], last=years[-1], moved=f"{moved:,}", stayed=f"{stayed:,}"))
    page.table(head, rows, w("zones_matrix", first=years[0], last=years[-1]), foot=foot)
