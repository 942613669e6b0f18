"""Section on the zones of carbon compensation: where they lie, how many units they hold, what sets them apart."""

import numpy as np

from ....core.report.study import representative
from ...bridge import charts, maps, styles
from ...bridge.report import MISSING, Chip, Head, number
from . import firm
from . import sources as known

_INDICATORS = ("nrca_net", "nrca_ecc", "nrca_esc", "nrca_dev")


def section(study):
    """Zones by year, their sizes, their comparative advantages, and how firm they are."""
    source, w, page = study.roles[known.COMPENSATION], study.words, study.page
    code = source.numbers(source.latest("comp_code"))
    if not np.isfinite(code).any():
        return
    zone = source.layer.values(source.beside("comp_code", "comp_zone") or source.latest("comp_zone"))
    names = {}
    for k, name in zip(code.tolist(), zone):
        if np.isfinite(k) and name:
            names.setdefault(int(k), str(name).split(CROSS)[0].strip())
    colours = styles.compensation_colours(max(max(names), 2))
    look = maps.categories([(w.value(names[k]), colours[k]) for k in sorted(names)])
    places = np.full(len(code), np.nan)
    for place, k in enumerate(sorted(names)):
        places[code == k] = place
    years = [None] if source.years is None else sorted(set(source.years.tolist()))
    rows_of = {y: np.arange(len(code)) if y is None else np.flatnonzero(source.years == y) for y in years}
    shown, last = representative(years), rows_of[years[-1]]
    page.section(w("compensation"))
    page.paragraph(w("compensation_text"))
    counts = {k: int((places[last] == k).sum()) for k in range(len(look.labels))}
    page.paragraph(w("compensation_found", at=w.at(years[-1]), zones=w.join(
        w("zone_count", zone=label, n=counts[k]) for k, label in enumerate(look.labels))))
    if study.atlas.has(source.layer):
        page.figure([(w.year(y) or w("all_rows"), study.map(source.layer, rows_of[y], places, look, source.names,
                                                            furniture=y == shown[0])) for y in shown],
                    w("compensation_maps"), study.legend(look, places))
    head = [Head(w("zone"), text=True), *(Head(w.year(y) or w("units")) for y in shown)]
    rows = [[Chip(label, look.colours[k]), *(f"{(places[rows_of[y]] == k).sum():,}" for y in shown)]
            for k, label in enumerate(look.labels)]
    missing = [int(np.isnan(places[rows_of[y]]).sum()) for y in shown]
    if any(missing):
        rows.append([w("no_zone"), *(f"{n:,}" for n in missing)])
    page.table(head, rows, w("compensation_table"), foot=[w("total"), *(f"{len(rows_of[y]):,}" for y in shown)])
    _advantages(study, source, places, last, look, years[-1])
    _functions(study, zone, last[np.argsort(places[last], kind="stable")], years[-1])
    firm.section(study, source, "comp_code", places, look, lambda text: _crossed(w, text))


CROSS = " – "
"""Between a zone and the main function of its units."""


def _crossed(words, text):
    """A zone with the main function behind it."""
    zone, *function = str(text).split(CROSS)
    return CROSS.join([words.value(zone.strip()), *function])


def _advantages(study, source, places, last, look, year):
    """Mean advantages of the zones; their emission and sink where the table of the zones is given."""
    w = study.words
    found = {n: source.numbers(source.latest(n)) for n in _INDICATORS if source.has(source.latest(n))}
    found = {n: v for n, v in found.items() if np.isfinite(v[last]).any()}
    means = {n: [float(np.nanmean(v[last][places[last] == k])) if (places[last] == k).any() else np.nan
                 for k in range(len(look.labels))] for n, v in found.items()}
    scale = max((abs(v) for held in means.values() for v in held if np.isfinite(v)), default=1) or 1
    power = int(np.floor(np.log10(scale)))
    if power < -1:
        unit = "10" + str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
        means = {n: [v / 10.0 ** power for v in held] for n, held in means.items()}
    else:
        unit = ""
    caption = w.titled(w("compensation_means"), year)
    series = [charts.Series(label, [means[n][k] for n in means], look.colours[k]) for k, label in enumerate(look.labels)]
    drawn = charts.grouped([w(f"compensation_{n}") for n in means], series, w.with_unit("NRCA", unit), caption)
    study.page.figure(drawn, caption, look.legend())
    rows = [[Chip(label, look.colours[k]), *(number(means[n][k], 2) for n in means)] for k, label in enumerate(look.labels)]
    study.page.table([Head(w("zone"), text=True), *(Head(w(f"compensation_{n}"), unit) for n in means)], rows, caption,
                     w("compensation_note"))
    sums = study.roles.get(known.COMPENSATION_SUMS)
    if sums is None:
        return
    at = np.arange(len(sums.layer)) if sums.years is None else np.flatnonzero(sums.years == year)
    columns = {n: sums.numbers(n)[at] for n in ("n_units", "emission", "sink", "net_mean")}
    mass, factor = w.mass(columns["emission"])
    study.page.table(
        [Head(w("zone"), text=True), Head(w("units")), Head(w("emission"), mass), Head(w("sink"), mass),
         Head(w("compensation_net_mean"), mass)],
        [[_crossed(w, sums.layer.values("comp_zone")[r] or MISSING), f"{columns['n_units'][i]:,.0f}",
          *(number(columns[n][i] / factor) for n in ("emission", "sink", "net_mean"))] for i, r in enumerate(at)],
        w.titled(w("compensation_sums"), year))


def _functions(study, zone, last, year):
    """Units by zone and main function, where functions were given."""
    w = study.words
    pairs = [str(zone[r]).split(CROSS, 1) for r in last if zone[r] and CROSS in str(zone[r])]
    if not pairs:
        return
    zones, functions = list(dict.fromkeys(p[0] for p in pairs)), sorted({p[1] for p in pairs})
    study.page.table([Head(w("zone"), text=True), *(Head(f) for f in functions)],
                     [[w.value(z), *(f"{pairs.count([z, f]):,}" for f in functions)] for z in zones],
                     w.titled(w("compensation_functions"), year))
