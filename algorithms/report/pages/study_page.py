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
    evaluation,
    geodetector_page,
    global_regression,
    growth,
    inventory,
    landscape_page,
    lmdi,
    local_regression,
    methods,
    pattern,
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
    sections = [section for wanted, section in SECTIONS if wanted(study)]
    for done, section in enumerate(sections):
        progress(done / len(sections))
        section(study)
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


def _summary(study):
    """The balance in sentences, then one on the drivers and one on the zones."""
    words, page = study.words, study.page
    balance.summary(study)
    if known.DRIVERS in study.roles and not lmdi.summary(study, _decomposition(study)):
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
    parts, held = {}, study.balance
    if held is not None and held.source.years is not None:
        parts = dict(zip(zip(held.source.keys, held.source.years.tolist()), zip(held.emission.tolist(), held.sink.tolist())))
    return lmdi.from_source(study.roles[known.DRIVERS], study.roles.get(known.EFFECTS), parts)


def _drivers(study):
    lmdi.section(study, _decomposition(study))


def _alone(role, field):
    """Section on emission or sink without its counterpart."""
    return lambda study: balance.alone(study, study.roles[role], field, role)


def _has(*roles):
    """A study with a layer of any of some roles."""
    return lambda study: any(role in study.roles for role in roles)


def _has_only(role):
    """A study with a layer of one side of the balance."""
    return lambda study: study.balance is None and role in study.roles


def _with_totals(study):
    return study.totals is not None


def _with_balance(study):
    return study.balance is not None


def _every(study):
    return True


SECTIONS = (
    (_with_totals, balance.key_figures),
    (_with_totals, _summary),
    (_has(known.ACTIVITY), inventory.activities),
    (_has(known.LAND), inventory.land),
    (_has_only(known.EMISSION), _alone(known.EMISSION, "co2")),
    (_has_only(known.SINK), _alone(known.SINK, "seq")),
    (_with_totals, balance.totals),
    (_with_balance, balance.classes),
    (_with_balance, balance.where),
    (_every, pattern.section),
    (_with_balance, balance.interval),
    (_with_balance, balance.units),
    (_has(known.GROWTH), growth.section),
    (_has(known.DRIVERS), _drivers),
    (_has(known.FACTORS, known.PAIRS), geodetector_page.section),
    (_has(known.COEFFICIENTS, known.FITS), global_regression.section),
    (_has(known.LOCAL), local_regression.section),
    (_has(known.TRANSITIONS, known.TRANSFER), transition_page.section),
    (_has(known.LANDSCAPES, known.METRICS), landscape_page.section),
    (_has(known.COUPLING), evaluation.coupling),
    (_has(known.TOPSIS, known.INDICATORS), evaluation.topsis),
    (_has(known.AHP), evaluation.weights),
    (_has(known.SUITABILITY), evaluation.suitability),
    (_has(known.ZONES), zones.section),
    (_has(known.CUBES), cube_page.section),
    (_has(known.COMPENSATION), compensation.section),
    (_has(known.CLUSTERS), clusters_page.section),
    (_has(known.GINI), concentration_page.section),
    (_every, methods.tables),
    (_every, methods.section),
    (_every, methods.data),
)
"""Sections in the order of the page, each behind which studies have it."""
