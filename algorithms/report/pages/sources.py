"""What each given layer is: recognised by the fields of the steps that wrote it, and by its own history."""

import re
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsWkbTypes

from ....core.balance.growth import family
from ....core.columns import short_name
from ....core.errors import Message, ParameterError
from ....core.landscape.landscape_metrics import METRICS as METRIC_KEYS
from ....core.regions import panel
from ....core.report.study import RESULT_FIELDS, identifies, named, text_like
from ....core.tables import year_of

BALANCE, ZONES, EMISSION, SINK = "balance", "zones", "emission", "sink"
GROWTH, DRIVERS, EFFECTS, TOTALS, GINI, LORENZ, TABLE = ("growth", "drivers", "effects", "totals", "gini", "lorenz",
                                                         "table")
MORAN, SCATTER, LISA, HOT, ELLIPSES, TRACK = "moran", "scatter", "lisa", "hot", "ellipses", "track"
LOCAL, TERMS, MODELS, SEARCH = "local", "terms", "models", "search"
CLUSTERS = "clusters"
ACTIVITY, LAND = "activity", "land"
FACTORS, PAIRS, STRATA, COEFFICIENTS, FITS = "factors", "pairs", "strata", "coefficients", "fits"
TRANSITIONS, TRANSFER, DYNAMICS = "transitions", "transfer", "dynamics"
LANDSCAPES, METRICS = "landscapes", "metrics"
TOPSIS, INDICATORS, OBSTACLES = "topsis", "indicators", "obstacles"
COUPLING, COUPLING_YEARS = "coupling", "coupling_years"
CUBES, CUBE_SIZES, CUBE_LEVELS = "cubes", "cube_sizes", "cube_levels"
COMPENSATION, COMPENSATION_SUMS = "compensation", "compensation_sums"
AHP, SUITABILITY = "ahp", "suitability"
ZONE_SUMS, ZONE_MOVES = "zone_sums", "zone_moves"
_FIELDS = {
    BALANCE: {"csd", "q"},
    ZONES: {"zone_code", "ecc", "esc"},
    EMISSION: {"co2"},
    SINK: {"seq"},
    DRIVERS: {"period", "d_total", "main"},
    EFFECTS: {"level", "period", "factor", "effect"},
    TOTALS: {"n_units", "emission", "sink", "csd", "q", "deficits"},
    GINI: {"gini", "theil"},
    LORENZ: {"cum_base", "cum_value"},
    MORAN: {"stat", "value", "z", "p_norm", "p_sim", "verdict"},
    SCATTER: {"stat", "z_value", "z_lag", "quadrant"},
    LISA: {"lisa_code", "lisa", "lisa_i"},
    HOT: {"gi_bin", "gi_z"},
    CLUSTERS: {"cluster", "silhouette"},
    ACTIVITY: {"src_energy", "src_ch4", "src_n2o", "src_proc", "src_total"},
    LAND: {"a_forest", "src_crop", "snk_forest", "snk_total", "net", "eq_forest"},
    ELLIPSES: {"major", "minor", "rotation", "area_km2", "flattening"},
    TRACK: {"from_year", "to_year", "dist_km", "azimuth", "direction"},
    FACTORS: {"factor", "q", "p", "f", "lambda", "strata"},
    PAIRS: {"factor_a", "factor_b", "q_a", "q_b", "q_ab", "type"},
    STRATA: {"factor", "stratum", "label", "n", "mean"},
    COEFFICIENTS: {"term", "coef", "se", "t", "p", "vif"},
    FITS: {"r2", "adj_r2", "aicc", "moran_i", "moran_p", "max_vif"},
    LOCAL: {"fitted", "std_resid", "cond"},
    TERMS: {"term", "n_pos", "n_neg", "ols_coef"},
    MODELS: {"aicc", "ols_aicc", "trace_s"},
    SEARCH: {"term", "bandwidth", "score", "trace_s"},
    TRANSITIONS: {"from_code", "from_name", "to_code", "to_name", "area_ha", "share_pct"},
    TRANSFER: {"from_code", "from_name", "total_ha"},
    DYNAMICS: {"code", "name", "before_ha", "after_ha", "gain_ha", "loss_ha", "swap_ha"},
    METRICS: {"zone", "class_code", "class_name", "metric", "measure", "m_unit"},
    INDICATORS: {"indicator", "direction", "entropy", "weight", "obstacle"},
    OBSTACLES: {"unit", "indicator", "score", "obstacle", "place"},
    COUPLING: {"ccd_c", "ccd_t", "ccd_d", "ccd_level"},
    COUPLING_YEARS: {"n_units", "mean_c", "mean_t", "mean_d", "n_level1"},
    CUBES: {"lvl_x", "lvl_y", "lvl_z", "cube", "zone_code", "zone"},
    CUBE_SIZES: {"cube", "zone_code", "zone", "n_units"},
    CUBE_LEVELS: {"axis", "cut_low", "cut_high", "n_lvl1"},
    COMPENSATION: {"comp_code", "comp_zone", "nrca_net"},
    COMPENSATION_SUMS: {"comp_code", "comp_zone", "n_units", "net_mean"},
    ZONE_SUMS: {"zone_code", "zone", "n_units", "emission", "sink", "gdp"},
    ZONE_MOVES: {"year_from", "year_to", "zone_from", "zone_to", "n_units"},
    AHP: {"criterion", "weight", "place"},
    SUITABILITY: {"class_code", "class_name", "score_low", "score_high", "area_ha", "share_pct"},
}
_SHAPES = {ELLIPSES: QgsWkbTypes.GeometryType.PolygonGeometry, TRACK: QgsWkbTypes.GeometryType.LineGeometry}
"""What the rows have to be where there is a geometry."""
UNITLESS = frozenset((MORAN, SCATTER, ELLIPSES, TRACK, FACTORS, PAIRS, STRATA, COEFFICIENTS, FITS, TERMS, MODELS, SEARCH,
                      TRANSITIONS, TRANSFER, DYNAMICS, METRICS, INDICATORS, OBSTACLES, COUPLING_YEARS, CUBE_SIZES, CUBE_LEVELS,
                      COMPENSATION_SUMS, AHP, SUITABILITY, ZONE_SUMS, ZONE_MOVES))
"""Results of which the rows are no units."""
LOCAL_STEPS = ("gwr", "mgwr", "gtwr")
_OF_LOCAL = frozenset((TERMS, MODELS, SEARCH))
EACH = frozenset((LOCAL, *_OF_LOCAL, TABLE, TRANSITIONS, TRANSFER, DYNAMICS, TOPSIS, INDICATORS, OBSTACLES, AHP))
"""Roles in which not one layer only is shown."""
_BESIDE = {**dict.fromkeys(_OF_LOCAL, (LOCAL,)), DYNAMICS: (TRANSITIONS, TRANSFER), OBSTACLES: (TOPSIS,),
           COUPLING_YEARS: (COUPLING,), CUBE_SIZES: (CUBES,), CUBE_LEVELS: (CUBES,), COMPENSATION_SUMS: (COMPENSATION,),
           ZONE_SUMS: (ZONES,), ZONE_MOVES: (ZONES,)}
"""Tables that say something beside other results only; alone they are as good as any other."""
_PANELS = (BALANCE, ZONES, EMISSION, SINK, ACTIVITY, LAND, TOPSIS, COUPLING, CUBES, COMPENSATION)
_NEAR = 6
"""Fields behind the first one of a zoning within which its others stand."""
_LEAST_METRICS = 2
_YEARS = ("year", "年份", "年度", "年")
"""What a year field is called where no step has told: rows of several years must not be added up as those of one."""
_MOST_RUNS = 20
"""Runs of a step on its own result up to which the last one is found."""


@dataclass
class Source:
    """A layer and what it is known for.

    Attributes
    ----------
    layer : vectors.Layer
    name : str
    records : list of dict
        Records of the steps that led to it.
    spatial : bool
    roles : list of str
    unit : str or None
        Field of the unit.
    keys : list of str or None
        Unit of each row.
    names : list of str or None
        What is printed for it.
    years : ndarray of int or None
        Year of each row.
    """

    layer: object
    name: str
    records: list
    spatial: bool
    roles: list = field(default_factory=list)
    unit: str = None
    keys: list = None
    names: list = None
    years: object = None

    def has(self, name):
        """Tell whether the layer has a field of exactly this name."""
        return self.layer.fields.indexFromName(name) >= 0

    def numbers(self, name):
        """Field as floats; all NaN where there is no such field."""
        return self.layer.numbers(name) if self.has(name) else np.full(len(self.layer), np.nan)

    def columns(self, numbers, texts=()):
        """Columns as a step's core has them in its tables, the year among them; what is absent is missing throughout."""
        return {"year": [None] * len(self.layer) if self.years is None else self.years.tolist(),
                **{name: self.numbers(name).tolist() for name in numbers},
                **{name: self.layer.values(name) if self.has(name) else [None] * len(self.layer) for name in texts}}

    def latest(self, name):
        """The field of the last run of a step: one that stood already made it take a number (bridge.fields).

        New fields stand behind old ones, so that a numbered field of the user's own is not taken for one of a run.
        """
        return max(self.runs(name), key=self.layer.fields.indexFromName)

    def runs(self, name):
        """Names that a field takes in one run of a step after another."""
        return [name, *(f"{name[:9 - len(str(n))]}_{n}" for n in range(2, _MOST_RUNS + 1))]

    def numbered(self, role):
        """Tell whether fields of a role took a number, since others of their names stood already."""
        return any(self.latest(name) != name for name in _FIELDS.get(role, ()))

    def field_names(self):
        """Names of all fields."""
        return [f.name() for f in self.layer.fields]

    def stems(self):
        """Quantities of ``growth``: their stems, in the order of the fields."""
        names = self.field_names()
        return [n[:-4] for n in names if n.endswith("_chg") and f"{n[:-4]}_cagr" in names]

    def scores(self):
        """Evaluations of ``entropytopsis``: fields of closeness, rank and level of each."""
        names = set(self.field_names())
        found = []
        for name in self.field_names():
            rank = short_name(name, "_rank")
            level = short_name(name, "_lvl", (name, rank))
            if {rank, level} <= names:
                found.append((name, rank, level))
        return found

    def metrics(self):
        """Metrics of the whole landscape that the layer has fields of."""
        return [key for key in METRIC_KEYS if self.has(key)]

    def beside(self, anchor, name):
        """Field of the run that wrote another field: zonings share names, so that those of a later one take numbers."""
        first = self.layer.fields.indexFromName(self.latest(anchor))
        near = self.field_names()[first + 1:first + 1 + _NEAR] if first >= 0 else []
        start = re.escape(name)
        return next((n for n in near if n == name or re.fullmatch(rf"({start}|{re.escape(name[:8])})_\d+", n)), "")

    def local_run(self):
        """Step of the last local regression, as its record or else its fields tell, and the record; empty where it is lost."""
        run = max((self.last_run(step) for step in LOCAL_STEPS), key=lambda record: record.get("time", ""))
        return run.get("step") or ("gwr" if self.has(self.latest("local_r2")) else "mgwr"), run

    def coefficients(self):
        """Fields of the last local regression: of each term, those of its coefficient and of its significance."""
        names = self.field_names()
        at = self.layer.fields.indexFromName(self.latest("cond"))
        return [(names[i], names[i + 3]) for i in range(at + 1, len(names) - 3) if at >= 0
                and all(name.startswith(start) for name, start in zip(names[i:i + 4], ("b_", "se_", "t_", "s_")))]

    def named_stem(self, stem):
        """Field that a stem of ``growth`` stands for, as the run's record says; the stem itself where it does not."""
        taken = set()
        for name in re.split(r"[,;]\s*", str(self.setting("growth", "VALUE") or "")):
            columns = [column.name for column in family(name, taken)]
            taken.update(columns)
            if columns[0] == f"{stem}_chg":
                return name
        return stem

    def panel(self):
        """Units × years of this layer; a layer without a year is one year.

        Raises
        ------
        ParameterError
            If no field names the units.
        """
        if self.keys is None:
            raise ParameterError("No field of {where} names each unit once{each}; choose it under “Unit field”.",
                                 where=self.layer.name, each="" if self.years is None else Message(" a year"))
        years = np.zeros(len(self.keys), dtype=int) if self.years is None else self.years
        return panel(self.keys, years, self.layer.name)

    def rows_by_year(self):
        """Rows of each year, in their order; of None in a cross-section."""
        if self.years is None:
            return {None: np.arange(len(self.layer))}
        return {year: np.flatnonzero(self.years == year) for year in sorted(set(self.years.tolist()))}

    def units_by_year(self):
        """Rows of each year, in the order of the units; of None in a cross-section."""
        held = self.panel()
        return {None if self.years is None else int(year): held.rows(t) for t, year in enumerate(held.years)}

    def labels(self):
        """What is printed for each row: its name, or its place."""
        return self.names or [self.layer.label(int(r)) for r in range(len(self.layer))]

    def setting(self, step, parameter):
        """What a parameter of the last run of a step was, as its record says it, or None."""
        return self.last_run(step).get("parameters", {}).get(parameter)

    def last_run(self, step):
        """Record of the last run of a step; empty where there is none."""
        return next((record for record in reversed(self.records) if record.get("step") == step), {})


def recognise(read, unit="", year="", name=""):
    """Say what each layer is.

    Parameters
    ----------
    read : sequence of (vectors.Layer, str, list of dict, bool)
        Rows, name, records and whether there are polygons.
    unit, year, name : str
        Fields that the user names; empty to find them.

    Returns
    -------
    list of Source

    Raises
    ------
    ParameterError
        If a named field is in none of the layers.
    """
    sources = [Source(*item) for item in read]
    for given in filter(None, (unit, year, name)):
        if not any(source.has(given) for source in sources):
            raise ParameterError("None of the layers has the field “{field}”; correct its name or leave it empty.",
                                 field=given)
    for source in sources:
        if len(source.layer):
            _roles(source)
            _years(source, year)
            if not UNITLESS & set(source.roles):
                _units(source, unit, name)
    held = {role for source in sources for role in source.roles}
    for source in sources:
        source.roles = list(dict.fromkeys(r if r not in _BESIDE or held & set(_BESIDE[r]) else TABLE for r in source.roles))
    return sources


def by_role(sources):
    """The first source for each role; panels go before layers that merely carry a panel's fields along."""
    chosen = {}
    for source in sorted(sources, key=lambda s: 2 * (GROWTH in s.roles)
                         + bool({LISA, HOT, LOCAL, CLUSTERS} & set(s.roles))):
        for role in source.roles:
            chosen.setdefault(role, source)
    return chosen


def of_runs(sources, run_of):
    """The first source of each run: ``run_of`` gives the record of a source's run, empty where it is lost."""
    chosen = []
    for source in sources:
        run = run_of(source)
        if not run or run not in [run_of(other) for other in chosen]:
            chosen.append(source)
    return chosen


def _roles(source):
    fields = {name for needed in _FIELDS.values() for name in needed if source.has(source.latest(name))}
    kind = QgsWkbTypes.geometryType(source.layer.wkb_type)
    roles = [role for role, needed in _FIELDS.items() if needed <= fields
             and (not source.spatial or _SHAPES.get(role, kind) == kind)]
    if source.stems():
        roles.append(GROWTH)
    if source.scores():
        roles.append(TOPSIS)
    if METRICS not in roles and len(source.metrics()) >= _LEAST_METRICS:
        roles.append(LANDSCAPES)
    if LOCAL in roles and not source.coefficients():
        roles.remove(LOCAL)
    if DRIVERS in roles or TOTALS in roles:  # they carry the panel's fields along, or their names
        roles = [role for role in roles if role not in _PANELS]
    if not roles and not source.spatial:
        roles = [TABLE]
    source.roles = roles


def _years(source, given):
    if DRIVERS in source.roles or EFFECTS in source.roles:
        return
    if given and source.has(given):
        source.years = source.layer.years(given)
        return
    called = [n for n in source.field_names() if n.lower() in _YEARS]
    for name in ["year", *(r.get("parameters", {}).get("YEAR") for r in reversed(source.records)), *called]:
        if name and source.has(name):
            years = [year_of(value) for value in source.layer.values(name)]
            if None not in years:
                source.years = np.array(years, dtype=np.int64)
                return


def _units(source, given, name):
    """Find the unit of each row: the named field, that of the records, else the first one that could be it."""
    years = source.layer.values("period") if DRIVERS in source.roles else source.years
    told = [given, *(r.get("parameters", {}).get("UNIT_ID") for r in reversed(source.records))]
    values = {f: source.layer.values(f) for f in source.field_names()
              if re.sub(r"_\d+$", "", f) not in RESULT_FIELDS}
    texts = {f: column for f, column in values.items() if text_like(column, 1.0)}
    whole = [f for f, column in values.items() if f.lower() != "fid" and all(isinstance(v, int) for v in column)]
    repeated = years is not None and len(set(years)) > 1
    for candidate in dict.fromkeys([*(f for f in told if f and source.has(f)), *texts, *whole]):
        keys = source.layer.keys(candidate)
        free = candidate not in told
        if candidate == given or (identifies(keys, years) and not (free and repeated and len(set(keys)) == len(keys))):
            source.unit = candidate
            source.keys = source.layer.units(candidate)
            break
    else:
        if years is None:  # a cross-section needs no unit field: each row is one
            source.keys = [str(i + 1) for i in range(len(source.layer))]
    if source.keys is not None:
        source.names = named(source.keys, _printed(source, texts, name))


def _printed(source, texts, given):
    """Names that go with the keys: the named field, the keys themselves if they are words, or the best text field."""
    if given and source.has(given):
        return [None if v is None else str(v).strip() for v in source.layer.values(given)]
    if text_like(source.keys):
        return source.keys
    best, most = source.keys, len(set(source.keys)) / 2
    for values in texts.values():
        distinct = len(set(values))
        if text_like(values) and distinct >= most and len(set(zip(source.keys, values))) == len(set(source.keys)):
            best, most = values, distinct + 1
    return [None if v is None else str(v).strip() for v in best]
