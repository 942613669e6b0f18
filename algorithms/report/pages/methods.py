"""Sections on how the numbers came about: methods with their actual settings, sources, data, flags."""

import functools
import re
from collections import defaultdict

import numpy as np

from ....core.magnitudes import amount
from ....core.report.study import reasons
from ....core.tables import number_of
from ...bridge.language import speaker, speaking
from ...bridge.provenance import spoken
from ...bridge.report import MISSING, Head
from . import sources as known

MOST_ROWS = 40
"""Rows of a table that is shown as it is."""
_USED_FOR = (known.BALANCE, known.ZONES, known.EMISSION, known.SINK, known.GROWTH, known.DRIVERS, known.EFFECTS,
             known.TOTALS, known.GINI, known.LORENZ, known.MORAN, known.SCATTER, known.LISA, known.HOT, known.ELLIPSES,
             known.TRACK, known.FACTORS, known.PAIRS, known.STRATA, known.COEFFICIENTS, known.FITS, known.LOCAL, known.TERMS,
             known.MODELS, known.SEARCH, known.CLUSTERS, known.ACTIVITY, known.LAND, known.TRANSITIONS,
             known.TRANSFER, known.DYNAMICS, known.LANDSCAPES, known.METRICS, known.TOPSIS, known.INDICATORS, known.OBSTACLES,
             known.COUPLING, known.COUPLING_YEARS, known.CUBES, known.CUBE_SIZES, known.CUBE_LEVELS, known.COMPENSATION,
             known.COMPENSATION_SUMS, known.AHP, known.SUITABILITY, known.ZONE_SUMS, known.ZONE_MOVES, known.TABLE)
_STEPS = ("stackyears", "solarradiation", "casanpp", "nep", "zonalpanel", "aggregateunits", "joinpanel", "activityemissions",
          "landusecarbon", "allocateemissions", "sequestration", "carbonbalance", "globalautocorrelation", "localmoran",
          "hotspots", "standardellipse", "growth", "lmdi", "geodetector", "globalregression", "gwr", "mgwr", "gtwr",
          "landusetransition", "landscapemetrics", "couplingcoordination", "entropytopsis", "ahpweights", "sinksuitability",
          "balancezones", "cubezones", "compensationzones", "unitclusters", "concentration")
"""Steps with a paragraph, in the order of a study."""
_CONTIGUITY = re.compile("queen|rook|contiguity|邻接", re.I)
_EMPTY = re.compile("(?:, ){2,}")
"""Empty cells of a matrix."""
_OF_METHOD = {"STARTS": ("k-means",), "SEED": ("k-means",), "MIN_UNITS": ("SKATER",)}
"""Parameters of ``unitclusters`` with a say in one of its methods only."""
_ORIGINS = ("origin", "source", "来源", "数据来源")
_MADE = re.compile("interpolat|extrapolat|synthetic|插值|插补|外推|合成", re.I)
"""Columns that say where a row comes from, and words for rows that were not measured."""
_TELLING = {"carbonbalance": known.BALANCE, "growth": known.GROWTH, "lmdi": known.DRIVERS, "balancezones": known.ZONES,
            "concentration": known.GINI, "globalautocorrelation": known.MORAN, "localmoran": known.LISA,
            "hotspots": known.HOT, "standardellipse": known.ELLIPSES, "geodetector": known.FACTORS,
            "globalregression": known.COEFFICIENTS, "unitclusters": known.CLUSTERS, "activityemissions": known.ACTIVITY,
            "landusecarbon": known.LAND, "landusetransition": known.TRANSITIONS, "landscapemetrics": known.LANDSCAPES,
            "couplingcoordination": known.COUPLING, "entropytopsis": known.TOPSIS, "ahpweights": known.AHP,
            "sinksuitability": known.SUITABILITY, "cubezones": known.CUBES, "compensationzones": known.COMPENSATION}
"""Steps that their result's fields give away, even where its history is lost."""


def section(study):
    """A paragraph for each step, with the parameters that its record holds; then the works cited."""
    w, page = study.words, study.page
    runs_of = defaultdict(list)
    for record in study.records():
        runs_of[record.get("step")].append(record)
    local = {source.local_run()[0] for source in study.sources if known.LOCAL in source.roles}
    said = {step: runs_of[step] for step in _STEPS
            if step in runs_of or step in local or _TELLING.get(step) in study.roles}
    if not said:
        return
    page.section(w("methods"))
    works = []
    for step, runs in said.items():
        page.heading(w(f"step_{step}"))
        page.paragraph(w(f"method_{step}"))
        settings = list(dict.fromkeys(_settings(record, w) for record in runs))
        for text in settings:
            page.paragraph(w("settings", text=text))
        shown = study.roles.get(_TELLING.get(step))
        if len(settings) > 1 and shown is not None and shown.numbered(_TELLING[step]):
            page.paragraph(w("last_run"))
        for record in runs:
            for table in spoken(record, w.language)["coefficients"]:
                page.paragraph(w("coefficients_used", name=table["name"], source=table["source"]))
        if not runs:
            page.paragraph(w("no_record"))
        works += w.works(step)
    if works:
        page.heading(w("works"))
        page.items(sorted(dict.fromkeys(works)))


def _settings(record, w):
    """Parameters in one line, by their labels; inputs stand in the provenance."""
    names = {item.get("parameter") for item in record.get("inputs", ())}
    parameters = record.get("parameters", {})
    said = spoken(record, w.language)["parameters"]
    labels, parts = _labels(record.get("step"), w.language), []
    for name, value in said.items():
        if name in names or not _matters(name, parameters, names) or (name.endswith("_UNIT") and name[:-len("_UNIT")] in said):
            continue
        text = amount(value) if isinstance(value, float) else _EMPTY.sub(", ", str(value)).strip(", ")
        unit = said.get(f"{name}_UNIT")
        parts.append(f"{labels.get(name, name)} = {w.bracketed(text, unit) if unit else text}")
    return w.semicolon.join(parts) or MISSING


@functools.cache
def _labels(step, language):
    """Labels of the parameters of a step in a language; none for a step that is not known."""
    from ... import steps  # all of them, and so not above

    kind = next((kind for kind in steps() if step == kind.NAME), None)
    if kind is None:
        return {}
    with speaking(language):
        found = kind()
        found.initAlgorithm()
    return {definition.name(): definition.description() for definition in found.parameterDefinitions()}


def _matters(name, parameters, inputs):
    """Tell whether a parameter had a say in the run."""
    if name.endswith("_PRESET") and name[:-len("PRESET")] + "TABLE" in inputs:
        return False  # the user's own table wins
    if name == "DENSITY_UNIT":
        return "m²" in str(parameters.get("KIND"))  # the one kind, in any language, that names units
    if name in _OF_METHOD and "STARTS" in parameters:
        return str(parameters.get("METHOD")) in _OF_METHOD[name]
    if name in ("WEIGHTS", "ISLANDS", "K", "DISTANCE") and str(parameters.get("METHOD")) in ("k-means", "Ward"):
        return False
    if name in ("K", "DISTANCE"):
        return not _CONTIGUITY.search(str(parameters.get("WEIGHTS")))
    return not name.endswith("_UNIT") or _quantity(name, parameters)


def _quantity(unit, parameters):
    """Tell whether the quantity of a unit parameter was given: EMISSION_UNIT, EMISSION; TOTAL_UNIT, TOTALS_VALUE."""
    quantity = unit[: -len("_UNIT")]
    mapped = re.split(r"[,\s]+", str(parameters.get("FIELD_MAP", "")))[::2]
    return quantity in mapped or any(name != unit and re.fullmatch(rf"{quantity}(S?_\w+)?", name) for name in parameters)


def data(study):
    """The layers and what they were used for, and why values are missing."""
    w, page = study.words, study.page
    page.section(w("data"))
    head = [Head(w("layer"), text=True), Head(w("used_for"), text=True), Head(w("rows")), Head(w("units")),
            Head(w("years"), text=True)]
    rows = []
    for source in study.sources:
        uses = [w(f"role_{role}") for role in _USED_FOR if role in study.used(source)]
        years = sorted(set(source.years.tolist())) if source.years is not None else []
        rows.append([source.name, w.join(uses) or w("not_used"), f"{len(source.layer):,}",
                     f"{len(set(source.keys)):,}" if source.keys and source.spatial else MISSING,
                     w.range_of(years) if years else MISSING])
    page.table(head, rows, w("data_table"))
    if not all(study.used(source) for source in study.sources):
        page.paragraph(w("not_used_text"))
    for source in study.sources:
        if not source.spatial:
            _origins(study, source)
    _flags(study)


def _origins(study, source):
    """Say which rows of a table are interpolated or made up, as a column of it tells."""
    w = study.words
    for field in source.field_names():
        held = defaultdict(list)
        for i, value in enumerate(source.layer.values(field) if field.strip().lower() in _ORIGINS else ()):
            if isinstance(value, str) and _MADE.search(value):
                held[value.strip()].append(i)
        for value, rows in held.items():
            years = source.years is not None and w.spans(source.years[rows].tolist())
            study.page.paragraph(w("origin_years" if years else "origin_rows", name=source.name, field=field,
                                   value=value, n=f"{len(rows):,}", all=f"{len(source.layer):,}",
                                   **({"years": years} if years else {})))


def _flags(study):
    w = study.words
    counts = defaultdict(dict)
    for source in study.sources:
        used = set(study.used(source)) - {known.TABLE}
        for reason, n in reasons(source.layer.values("flag") if used and source.has("flag") else ()):
            counts[reason][source.name] = n
    if not counts:
        return
    head = [Head(w("reason"), text=True), Head(w("meaning"), text=True), Head(w("rows_by_layer"), text=True)]
    rows = [[reason, w.reason(reason), w.join(f"{name} {n:,}" for name, n in found.items())]
            for reason, found in counts.items()]
    study.page.table(head, rows, w("flags_table"), w("flags_note"))
    if "outside" in counts:
        study.page.paragraph(w("flags_outside"))


def _numeric(values):
    """Numbers that came as text (CSV) as numbers; other values as they are."""
    numbers = [number_of(v) if v is None or isinstance(v, (str, int, float)) else None for v in values]
    if any(n is None for n in numbers):
        return [None if v is None else str(v) for v in values]
    return [None if np.isnan(n) else n for n in numbers]


def _heads(source, fields, language):
    """Label and unit of each field of a table: those of the step that wrote it, as its record says, else the field's name."""
    from ... import steps  # all of them, and so not above

    runs = {record.get("step"): record.get("parameters", {}) for record in source.records}
    held = next(((kind.NAME, {c.name: c for c in columns}) for kind in steps() if kind.NAME in runs
                 for columns in kind().columns().values() if set(fields) <= {c.name for c in columns}), None)
    if held is None:
        return {field: (field, "") for field in fields}
    say, (step, columns) = speaker(language), held
    own = runs[step].get("GDP_UNIT") == "own unit"
    return {field: (say(str(columns[field].label)), "" if own and "yuan" in columns[field].unit else say(columns[field].unit))
            for field in fields}


def tables(study):
    """Tables that are shown as they are."""
    w, page = study.words, study.page
    given = [s for s in study.sources if known.TABLE in s.roles and len(s.layer)]
    if not given:
        return
    page.section(w("tables"))
    for source in given:
        fields = [f for f in source.field_names() if f.lower() not in ("fid", "ogc_fid")]
        columns = [_numeric(source.layer.values(f)) for f in fields]
        numeric = [not any(isinstance(v, str) for v in column) for column in columns]
        labels = _heads(source, fields, w.language)
        head = [Head(labels[f][0], "" if not n else labels[f][1], text=not n)
                for f, n in zip(fields, numeric)]
        rows = [[w.cell(v, f) for v, f in zip(row, fields)] for row in list(zip(*columns))[:MOST_ROWS]]
        more = len(source.layer) - len(rows)
        page.table(head, rows, source.name, w("more_rows", n=f"{more:,}") if more > 0 else "")


