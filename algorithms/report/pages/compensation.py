"""Section on the zones of carbon compensation: where they lie, how many units they hold, what sets them apart."""

import numpy as np

from ....core.magnitudes import power_of_ten
from ....core.report.study import places
from ...bridge import charts, maps, styles
from ...bridge.report import MISSING, Chip, Head, number
from . import firm
from . import sources as known

CROSS = " – "
"""Between a zone and the main function of its units."""
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
    zones = places(code, sorted(names))
    rows_of = source.rows_by_year()
    year, last = list(rows_of.items())[-1]
    page.section(w("compensation"))
    page.paragraph(w("compensation_text"))
    page.paragraph(w("compensation_found", at=w.at(year), zones=w.join(
        w("zone_count", zone=label, n=int((zones[last] == k).sum())) for k, label in enumerate(look.labels))))
    if study.atlas.has(source.layer):
        page.figure(study.maps_by_year(source.layer, rows_of, zones, look, source.names), w("compensation_maps"),
                    study.legend(look, zones))
    study.table_of_sizes(w("zone"), look, zones, rows_of, w("no_zone"), w("compensation_table"))
    _advantages(study, source, zones, last, look, year)
    _functions(study, zone, last[np.argsort(zones[last], kind="stable")], year)
    firm.section(study, source, "comp_code", zones, look, lambda text: _crossed(w, text))


def _crossed(words, text):
    """A zone with the main function behind it."""
    zone, *function = str(text).split(CROSS)
    return CROSS.join([words.value(zone.strip()), *function])


def _advantages(study, source, zones, last, look, year):
    """Mean advantages of the zones; their emission and sink where the table of the zones is given."""
    w = study.words
    found = {n: source.numbers(source.latest(n)) for n in _INDICATORS if source.has(source.latest(n))}
    found = {n: v for n, v in found.items() if np.isfinite(v[last]).any()}
    means = {n: [float(np.nanmean(v[last][zones[last] == k])) if (zones[last] == k).any() else np.nan
                 for k in range(len(look.labels))] for n, v in found.items()}
    scale = max((abs(v) for held in means.values() for v in held if np.isfinite(v)), default=1) or 1
    power = int(np.floor(np.log10(scale)))
    if power < -1:
        unit = power_of_ten(power)
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
