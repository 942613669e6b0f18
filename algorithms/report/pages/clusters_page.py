"""Report page of the step ``unitclusters``, and its section in a study's report: maps, sizes, profiles, numbers tried."""

import numpy as np

from ....core.report.study import places, representative
from ....core.tables import matching
from ....core.zoning.profiles import profiles
from ...bridge import charts, maps, styles
from ...bridge.report import Chip, Head, number
from . import local_regression
from . import sources as known
from .sheets import StepSheet
from .words import Words

MOST_YEARS = 3
"""Years of which profiles and numbers of clusters are drawn."""


def page(record, layer, units, years, result):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
    layer : vectors.Layer
        Input of the step; its polygons are mapped.
    units : list of str or None
        Name of each row.
    years : ndarray of int or None
    result : core.zoning.unit_clusters.ClusterResult

    Returns
    -------
    str
        HTML.
    """
    w = Words()
    count = len(set(units)) if units else len(layer) if years is None else np.unique(years, return_counts=True)[1].max()
    facts = w("facts_units", n=f"{count:,}"), w.range_of(years.tolist()) if years is not None else ""
    sheet = StepSheet(record, "unitclusters", w, w("clusters_title"), facts=facts, layer=layer)
    sheet.page.key_figures([(w("clusters_number"), f"{result.clusters}", "", w.year(result.year)),
                            (w("clusters_f"), number(result.pseudo_f), "", ""),
                            (w("clusters_silhouette"), number(result.silhouette, 3), "", ""),
                            ("R²", number(result.r2, 3), "", "")])
    sheet.page.section(w("clusters"))
    parts(sheet, layer, result.values["cluster"], result.values["silhouette"], years, result.tables["profiles"], units)
    sheet.page.section(w("clusters_tried"))
    _tried(sheet, result.tables["criteria"])
    return sheet.closed()


def section(study):
    """Section of a study's report."""
    source = study.roles[known.CLUSTERS]
    cluster, silhouette = (source.numbers(source.latest(name)) for name in ("cluster", "silhouette"))
    if not np.isfinite(cluster).any():
        return
    study.page.section(study.words("clusters"))
    named = [name.strip() for name in str(source.setting("unitclusters", "FIELDS") or "").split(",")]
    named += matching(source.field_names(), str(source.setting("unitclusters", "PATTERN") or ""))
    fields = {name: source.numbers(name) for name in named if source.has(name)}
    clustered = np.isfinite(cluster)
    fields = {name: values for name, values in fields.items() if np.isfinite(values[clustered]).all()}
    parts(study, source.layer, cluster, silhouette, source.years, profiles(fields, cluster, source.years), source.names,
          local_regression.meanings(study))


def parts(sheet, layer, cluster, silhouette, years, table, names=None, meanings=None):
    """Maps, sizes and profiles.

    Parameters
    ----------
    sheet : sheets.Sheet
    layer : vectors.Layer
    cluster, silhouette : ndarray of float, shape (n,)
        Number of each row's cluster, NaN for none.
    years : ndarray of int or None
    table : dict of list
        Of :func:`core.zoning.profiles.profiles`; empty where the fields are not known.
    names : sequence of str, optional
        Name of each row.
    meanings : dict, optional
        Words for fields whose names say little.
    """
    w, page = sheet.words, sheet.page
    page.paragraph(w("clusters_text"))
    numbers = np.unique(cluster[np.isfinite(cluster)]).astype(int).tolist()
    codes = places(cluster, numbers)
    look = maps.categories([(w("clusters_one", number=k), styles.cluster_colour(k)) for k in numbers])
    held = [None] if years is None else sorted(set(years[np.isfinite(cluster)].tolist()))
    rows_of = {year: np.arange(len(cluster)) if year is None else np.flatnonzero(years == year)
               for year in representative(held)}
    if sheet.atlas.has(layer):
        page.figure(sheet.maps_by_year(layer, rows_of, codes, look, names), w("clusters_maps"), sheet.legend(look, codes))
    _sizes(sheet, codes, silhouette, rows_of, look)
    for year in representative(held, MOST_YEARS):
        _profile(sheet, table, year, look, numbers, meanings or {})
    if table["variable"]:
        _means(sheet, table, held[-1], meanings or {})


def _sizes(sheet, codes, silhouette, rows_of, look):
    """How many units each cluster holds, and its mean silhouette in the last year."""
    w = sheet.words
    *_, last = rows_of.values()
    head = [Head(w("clusters_cluster"), text=True), *(Head(w.year(year) or w("units")) for year in rows_of),
            Head(w("clusters_silhouette"), w.year(list(rows_of)[-1]))]
    rows = []
    for place, label in enumerate(look.labels):
        own = silhouette[last][codes[last] == place]
        rows.append([Chip(label, look.colours[place]), *(f"{np.sum(codes[r] == place):,}" for r in rows_of.values()),
                     number(own.mean() if len(own) else None, 3)])
    missing = [int(np.isnan(codes[r]).sum()) for r in rows_of.values()]
    if any(missing):
        rows.append([w("clusters_none"), *(f"{n:,}" for n in missing), ""])
    of_all = silhouette[last][np.isfinite(silhouette[last])]
    sheet.page.table(head, rows, w("clusters_sizes"), w("clusters_silhouette_note"),
                     [w("total"), *(f"{len(r):,}" for r in rows_of.values()),
                      number(of_all.mean() if len(of_all) else None, 3)])


def _of_year(table, year):
    """Variables of a year, the one with the largest R² first: name → (R², {cluster: (mean, z-score)})."""
    held = {}
    for i, at in enumerate(table["year"]):
        if at == year:
            held.setdefault(table["variable"][i], (table["r2"][i], {}))[1][table["cluster"][i]] = (
                table["mean"][i], table["z_mean"][i])
    return dict(sorted(held.items(), key=lambda item: -np.nan_to_num(item[1][0], nan=-1.0)))


def _profile(sheet, table, year, look, numbers, meanings):
    """Mean z-scores of the clusters, one line for each."""
    w = sheet.words
    held = {name: of for name, (r2, of) in _of_year(table, year).items() if np.isfinite(r2)}
    if not held:
        return
    series = [charts.Series(label, [held[name].get(k, (np.nan, np.nan))[1] for name in held], colour)
              for k, label, colour in zip(numbers, look.labels, look.colours) if any(k in of for of in held.values())]
    caption = w.titled(w("clusters_profile"), year)
    called = [meanings.get(name) or w.quantity(name) for name in held]
    sheet.page.figure(charts.profiles(called, series, w("clusters_z"), caption), caption,
                      [Chip(one.label, one.colour) for one in series], w("clusters_profile_note"))


def _means(sheet, table, year, meanings):
    """Means of the variables by cluster, and how much of each variable lies between the clusters."""
    w = sheet.words
    held = _of_year(table, year)
    numbers = sorted({k for _, of in held.values() for k in of})
    head = [Head(w("clusters_variable"), text=True), Head("R²"), *(Head(f"{k}") for k in numbers)]
    rows = [[meanings.get(name) or w.quantity(name), number(r2, 3), *(number(of[k][0]) for k in numbers)]
            for name, (r2, of) in held.items()]
    sheet.page.table(head, rows, w.titled(w("clusters_means"), year), w("clusters_means_note"))


def _tried(sheet, table):
    """Pseudo-F and silhouette over the numbers of clusters."""
    w = sheet.words
    years = representative(sorted({year for year in table["year"] if year is not None}) or [None], MOST_YEARS)
    counts = sorted(set(table["clusters"]))
    panels = []
    for name, title in (("pseudo_f", w("clusters_f")), ("silhouette", w("clusters_silhouette"))):
        of = {(year, k): value for year, k, value in zip(table["year"], table["clusters"], table[name])}
        series = [charts.Series(w.year(year) or title, [of.get((year, k), np.nan) for k in counts], charts.SERIES[i])
                  for i, year in enumerate(years)]
        series = [one for one in series if np.isfinite(one.values).any()]
        if series and len(counts) > 1:
            panels.append(charts.Panel(title, tuple(series), zero=False))
    sheet.page.paragraph(w("clusters_tried_text"))
    if panels:
        caption = w("clusters_tried_caption")
        sheet.page.figure(charts.lines(counts, panels, caption, 220), caption, note=w("clusters_tried_note"))
    head = [Head(w("year"), text=True), Head(w("clusters_number")), Head(w("clusters_f")), Head(w("clusters_silhouette")),
            Head("R²"), Head(w("clusters_used"), text=True)]
    rows = [[w.year(year) or w("all_rows"), f"{k}", number(f, 2), number(s, 3), number(r2, 3), "●" if used else ""]
            for year, k, f, s, r2, used in zip(*(table[name] for name in ("year", "clusters", "pseudo_f", "silhouette", "r2",
                                                                         "chosen"))) if year in years]
    sheet.page.table(head, rows, w("clusters_tried"))
