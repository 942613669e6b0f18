"""The page of a study: which sections it has, in their order."""

import numpy as np

from ....core.errors import DataError, first
from ....core.progress import silent
from ....core.report.study import tally
from ...bridge.report import Page
from . import (
    balance,
    clusters_page,
    compensation,
    concentration_page,
    cube_page,
    drivers,
    evaluation,
    geodetector_page,
    growth,
    inventory,
    landscape_page,
    local_regression,
    methods,
    pattern,
    regression,
    transition_page,
    zones,
)
from . import sources as known
from .study import Study
from .words import Words


def study_page(record, sources, texts, language, progress=silent):
    """Build the page of a study.

    Parameters
    ----------
    record : provenance.Record
        Of the report's own run.
    sources : list of sources.Source
    texts : dict of str
        TITLE, SUBTITLE, AUTHOR.
    language : str
    progress : callable

    Returns
    -------
    str
        HTML.

    Raises
    ------
    DataError
        If no layer is a result of the steps.
    """
    if not any(set(source.roles) - {known.TABLE} or (source.roles and source.records) for source in sources):
        raise DataError("No result of a step of Carbon Balance is among the layers and tables ({names}): none has its fields, "
                        "such as csd and q of “Carbon balance” or lisa_code of “Local Moran's I (LISA)”; choose what steps have "
                        "written.",
                        names=first(f"“{source.name}”" for source in sources))
    words = Words(language)
    page = Page(texts["TITLE"] or words("subtitle"), language, texts["SUBTITLE"])
    study = Study(sources, words, page)
    page.facts = _facts(study, texts["AUTHOR"], record)
    study.warn_of_synthetic()
    parts = _sections(study)
    for done, part in enumerate(parts):
        progress(done / len(parts))
        part()
    own = record.as_dict()
    page.provenance([*study.records(), own])
    return study.finish(own)


def _facts(study, author, record):
    words = study.words
    facts = [words("author", name=author)] if author else []
    if study.balance is not None:
        facts.append(words("facts_units", n=f"{len(study.balance.panel.units):,}"))
    years = study.total_years or []
    if len(years) > 1:
        facts.append(words("facts_years", years=words.range_of(years), n=len(years)))
    return [*facts, record.started[:10]]


def _sections(study):
    """Sections for which there are data, each to be called."""
    roles = study.roles
    parts = []
    if study.totals is not None:
        parts += [lambda: balance.key_figures(study), lambda: _summary(study)]
    parts += [lambda r=role, f=part: f(study, roles[r])
              for role, part in ((known.ACTIVITY, inventory.activities), (known.LAND, inventory.land)) if role in roles]
    if study.balance is None:
        parts += [lambda r=role, f=name: balance.alone(study, roles[r], f, r)
                  for role, name in ((known.EMISSION, "co2"), (known.SINK, "seq")) if role in roles]
    if study.totals is not None:
        parts.append(lambda: balance.totals(study))
    if study.balance is not None:
        parts += [lambda: balance.classes(study), lambda: balance.where(study)]
    parts.append(lambda: pattern.section(study))
    if study.balance is not None:
        parts += [lambda: balance.interval(study), lambda: balance.units(study)]
    if known.GROWTH in roles:
        parts.append(lambda: growth.section(study, roles[known.GROWTH]))
    if known.DRIVERS in roles:
        parts.append(lambda: _drivers(study))
    if known.FACTORS in roles or known.PAIRS in roles:
        parts.append(lambda: geodetector_page.section(study))
    if known.COEFFICIENTS in roles or known.FITS in roles:
        parts.append(lambda: regression.section(study))
    if known.LOCAL in roles:
        parts.append(lambda: local_regression.study_section(study))
    if known.TRANSITIONS in roles or known.TRANSFER in roles:
        parts.append(lambda: transition_page.section(study))
    if known.LANDSCAPES in roles or known.METRICS in roles:
        parts.append(lambda: landscape_page.section(study))
    if known.COUPLING in roles:
        parts.append(lambda: evaluation.coupling(study))
    if known.TOPSIS in roles or known.INDICATORS in roles:
        parts.append(lambda: evaluation.topsis(study))
    if known.AHP in roles:
        parts.append(lambda: evaluation.weights(study))
    if known.SUITABILITY in roles:
        parts.append(lambda: evaluation.suitability(study))
    if known.ZONES in roles:
        parts.append(lambda: zones.section(study, roles[known.ZONES]))
    if known.CUBES in roles:
        parts.append(lambda: cube_page.section(study))
    if known.COMPENSATION in roles:
        parts.append(lambda: compensation.section(study))
    if known.CLUSTERS in roles:
        parts.append(lambda: clusters_page.section(study, roles[known.CLUSTERS]))
    if known.GINI in roles:
        parts.append(lambda: _concentration(study))
    return [*parts, lambda: methods.tables(study), lambda: methods.section(study), lambda: methods.data(study)]


def _summary(study):
    """The balance in sentences, then one on the drivers and one on the zones."""
    words, page = study.words, study.page
    balance.summary(study)
    if known.DRIVERS in study.roles and not drivers.summary(study, _decomposition(study)):
        source = study.roles[known.DRIVERS]
        periods, main = source.layer.values("period"), source.layer.values("main")
        named = [p for p in periods if p]
        if named:
            last = max(named)
            counts = tally(m for m, p in zip(main, periods) if p == last)
            if counts:
                page.paragraph(words("summary_drivers", period=words.period(last), factor=words.factor(counts[0][0]),
                                     n=counts[0][1], all=sum(n for _, n in counts)))
    if known.ZONES in study.roles:
        source = study.roles[known.ZONES]
        last = None if source.years is None else int(source.years.max())
        code = zones.codes(source)
        code = code if last is None else code[source.years == last]
        counts = [words("zone_count", zone=words(f"zone{k}"), n=int(np.sum(code == k))) for k in range(1, 5)]
        page.paragraph(words("summary_zones", at=words.at(last), zones=words.join(counts)))


def _decomposition(study):
    starts, held = {}, study.balance
    if held is not None and held.source.years is not None:
        starts = dict(zip(zip(held.source.keys, held.source.years.tolist()), held.q.tolist()))
    return drivers.from_source(study.roles[known.DRIVERS], study.roles.get(known.EFFECTS), starts)


def _drivers(study):
    yearly = study.balance is not None and study.balance.source.years is not None
    drivers.section(study, _decomposition(study),
                    dict(zip(study.total_years, study.totals["q"])) if yearly else {})


def _concentration(study):
    source, curves = study.roles[known.GINI], study.roles.get(known.LORENZ)
    names = ("gini", "theil", "theil_w", "theil_b", "cv")
    table = {name: source.numbers(name) for name in names}
    table["year"] = source.years.tolist() if source.years is not None else [None] * len(source.layer)
    lorenz = None
    if curves is not None:
        lorenz = {name: curves.numbers(name) for name in ("cum_base", "cum_value")}
        lorenz["year"] = curves.years.tolist() if curves.years is not None else [None] * len(curves.layer)
    value, base = (study.words.quantity(source.setting("concentration", name) or study.words(key))
                   for name, key in (("VALUE", "quantity"), ("BASE", "the_base")))
    concentration_page.section(study.words, study.page, table, lorenz, value, base)
