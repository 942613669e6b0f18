"""What the provider offers: the contract of ids, parameters, outputs and fields, and the care taken with each."""

import importlib
import re
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterDefinition

ROOT = Path(__file__).resolve().parents[2]

WEIGHTS = "WEIGHTS K DISTANCE ISLANDS"
CONTRACT = {
    "zonalpanel": ("INPUT UNIT_ID RASTERS YEARS BAND KIND SCALE VALID_MIN VALID_MAX PREFIX", "OUTPUT ROWS"),
    "stackyears": ("INPUT UNIT_ID FIELDS PATTERN", "OUTPUT YEARS ROWS"),
    "joinpanel": ("INPUT UNIT_ID YEAR TABLE TABLE_UNIT_ID TABLE_YEAR FIELDS", "OUTPUT OUTPUT_TABLE MATCHED UNMATCHED"),
    "aggregateunits": ("INPUT GROUP YEAR SUMS MEANS WEIGHT DISSOLVE", "OUTPUT"),
    "exportcoefficients": ("TABLE_NAME", "OUTPUT"),
    "allocateemissions": ("INPUT YEAR LIGHT GROUP TOTAL TOTALS TOTALS_GROUP TOTALS_YEAR TOTALS_VALUE TOTAL_UNIT METHOD "
                          "NOISE", "OUTPUT OUTPUT_TABLE MAX_RESIDUAL"),
    "gridemissions": ("LIGHT REGION TOTAL TOTAL_UNIT NOISE", "OUTPUT DENSITY SUM"),
    "casanpp": ("NDVI TEMPERATURE PRECIPITATION SOLAR VEGETATION PARAMS_PRESET PARAMS_TABLE NDVI_SCALE MASK_NONVEG "
                "ZHU_HALF_RULE", "OUTPUT MONTHLY DIAGNOSTICS MEAN"),
    "solarradiation": ("TEMPLATE METHOD SUNSHINE TMIN TMAX AS BS KRS", "OUTPUT"),
    "nep": ("NPP TEMPERATURE PRECIPITATION", "OUTPUT RESPIRATION"),
    "sequestration": ("INPUT NPP NPP_UNIT FACTOR FACTOR_VALUE", "OUTPUT TOTAL"),
    "carbonbalance": ("INPUT UNIT_ID YEAR EMISSION EMISSION_UNIT SINK SINK_UNIT GDP GDP_UNIT POPULATION "
                      "POPULATION_UNIT AREA BREAKS",
                      "OUTPUT OUTPUT_TABLE TOTAL_EMISSION TOTAL_SINK Q_TOTAL DEFICITS"),
    "growth": ("INPUT UNIT_ID YEAR VALUE FROM_YEAR TO_YEAR", "OUTPUT"),
    "concentration": ("INPUT YEAR VALUE BASE GROUP", "OUTPUT_TABLE LORENZ OUTPUT_HTML"),
    "balancezones": ("INPUT YEAR EMISSION EMISSION_UNIT SINK SINK_UNIT GDP GDP_UNIT ECC_CUT ESC_CUT TOTALS "
                     "TOTAL_EMISSION TOTAL_SINK TOTAL_GDP", "OUTPUT OUTPUT_TABLE ZONE_1 ZONE_2 ZONE_3 ZONE_4"),
    "globalautocorrelation": (f"INPUT YEAR VALUE STATISTICS SECOND {WEIGHTS} PERMUTATIONS SEED",
                              "OUTPUT_TABLE OUTPUT_HTML MORAN_I Z P"),
    "localmoran": (f"INPUT YEAR VALUE SECOND {WEIGHTS} PERMUTATIONS SEED CORRECTION ALPHA", "OUTPUT HH LL LH HL"),
    "hotspots": (f"INPUT YEAR VALUE {WEIGHTS} PERMUTATIONS SEED CORRECTION", "OUTPUT HOT COLD"),
    "standardellipse": ("INPUT YEAR CASE WEIGHT SIZE METHOD NEGATIVES", "OUTPUT CENTRES TRACK"),
    "kerneldensity": ("INPUT YEAR WEIGHT RADIUS CELL EXTENT MASK", "OUTPUT RADIUS MASS"),
    "geodetector": ("INPUT YEAR VALUE FACTORS CATEGORICAL METHODS CLASSES MIN_CLASS SINGLETONS PERMUTATIONS",
                    "OUTPUT_TABLE INTERACTION RISK ECOLOGICAL DISCRETIZATION OUTPUT OUTPUT_HTML BEST_Q BEST_FACTOR"),
    "globalregression": (f"INPUT YEAR DEPENDENT EXPLANATORY STANDARDIZE {WEIGHTS}",
                         "OUTPUT OUTPUT_TABLE R2 ADJ_R2 AICC MORAN_I_RESID MAX_VIF"),
    "lmdi": ("INPUT UNIT_ID YEAR IDENTITY C N G P S FIELD_MAP PERIODS FORM GROUP",
             "OUTPUT OUTPUT_TABLE OUTPUT_HTML MAX_RESIDUAL"),
    "unitclusters": ("INPUT YEAR FIELDS STANDARDIZE METHOD CLUSTERS WEIGHTS K DISTANCE ISLANDS SEED",
                     "OUTPUT OUTPUT_TABLE PSEUDO_F CLUSTERS_USED"),
    "landusecarbon": ("INPUT UNIT_ID LANDUSE YEARS CLASSES_PRESET CLASSES_TABLE FACTORS_PRESET FACTORS_TABLE BUILT_EMISSION "
                      "BUILT_EMISSION_UNIT", "OUTPUT"),
    "activityemissions": ("INPUT FACTORS_PRESET FACTORS_TABLE MAPPING GWP SCOPE2", "OUTPUT OUTPUT_TABLE TOTAL"),
    "landscapemetrics": ("LANDUSE ZONES UNIT_ID YEARS CLASSES METRICS NEIGHBOURS", "OUTPUT OUTPUT_TABLE"),
    "landusetransition": ("LANDUSE_FROM LANDUSE_TO YEAR_FROM YEAR_TO ZONES UNIT_ID",
                          "OUTPUT_TABLE MATRIX DYNAMICS CHANGE OUTPUT_HTML COMPREHENSIVE"),
    **{step: ("INPUT YEAR DEPENDENT EXPLANATORY STANDARDIZE KERNEL TYPE CRITERION " + own,
              "OUTPUT OUTPUT_TABLE OUTPUT_HTML BANDWIDTH AICC R2 ADJ_R2 TRACE_S" + numbers)
       for step, own, numbers in (("gwr", "BANDWIDTH", ""), ("mgwr", "BANDWIDTHS TOLERANCE MAX_ITERATIONS", ""),
                                  ("gtwr", "BANDWIDTH TAU", " TAU"))},
    "entropytopsis": ("INPUT YEAR POSITIVE NEGATIVE WEIGHTS POOL_YEARS DISTANCE NAME", "OUTPUT OUTPUT_TABLE"),
    "cubezones": ("INPUT YEAR AXIS_X AXIS_Y AXIS_Z LEVELS CUTS ZONE_TABLE", "OUTPUT OUTPUT_TABLE OUTPUT_HTML"),
    "compensationzones": ("INPUT EMISSION EMISSION_UNIT SINK SINK_UNIT GDP GDP_UNIT BUILT_SHARE FUNCTION CLUSTERS SEED",
                          "OUTPUT"),
    "ahpweights": ("MATRIX TABLE", "OUTPUT_TABLE LAMBDA_MAX CI CR"),
    "sinksuitability": ("CRITERIA WEIGHTS RECLASS CONSTRAINT CLASSES METHOD", "OUTPUT CLASSES_OUT OUTPUT_TABLE"),
    "couplingcoordination": ("INPUT YEAR SYSTEMS SYSTEM_WEIGHTS NORMALIZE FORM EXPONENT", "OUTPUT MEAN_D"),
    "studyreport": ("TITLE LAYERS UNIT_ID YEAR LANGUAGE", "OUTPUT_HTML"),
}
"""Inputs and outputs that saved models and scripts depend on; more may come, none may go."""

OPTIONAL = {
    "zonalpanel": "YEARS VALID_MIN VALID_MAX", "stackyears": "FIELDS", "joinpanel": "YEAR TABLE_YEAR FIELDS OUTPUT_TABLE",
    "aggregateunits": "YEAR MEANS WEIGHT",
    "allocateemissions": "YEAR GROUP TOTAL TOTALS TOTALS_GROUP TOTALS_YEAR TOTALS_VALUE OUTPUT_TABLE",
    "gridemissions": "REGION DENSITY", "casanpp": "PARAMS_TABLE MONTHLY DIAGNOSTICS", "nep": "RESPIRATION",
    "solarradiation": "SUNSHINE TMIN TMAX", "sequestration": "FACTOR_VALUE",
    "carbonbalance": "UNIT_ID YEAR GDP POPULATION AREA OUTPUT_TABLE", "growth": "FROM_YEAR TO_YEAR",
    "concentration": "YEAR BASE GROUP LORENZ OUTPUT_HTML",
    "balancezones": "YEAR TOTAL_EMISSION TOTAL_SINK TOTAL_GDP OUTPUT_TABLE",
    "globalautocorrelation": "YEAR SECOND K DISTANCE OUTPUT_HTML", "localmoran": "YEAR SECOND K DISTANCE",
    "hotspots": "YEAR K DISTANCE", "standardellipse": "YEAR CASE WEIGHT CENTRES TRACK",
    "kerneldensity": "YEAR WEIGHT RADIUS CELL EXTENT MASK",
    "geodetector": "YEAR CATEGORICAL INTERACTION RISK ECOLOGICAL DISCRETIZATION OUTPUT OUTPUT_HTML",
    "globalregression": "YEAR K DISTANCE OUTPUT_TABLE",
    "gwr": "YEAR BANDWIDTH OUTPUT_TABLE OUTPUT_HTML", "mgwr": "YEAR BANDWIDTHS OUTPUT_TABLE OUTPUT_HTML",
    "gtwr": "BANDWIDTH TAU OUTPUT_TABLE OUTPUT_HTML",
    "lmdi": "PERIODS GROUP OUTPUT_HTML OUTPUT_TABLE", "unitclusters": "YEAR FIELDS CLUSTERS K DISTANCE OUTPUT_TABLE",
    "studyreport": "TITLE UNIT_ID YEAR", "landusecarbon": "YEARS CLASSES_TABLE FACTORS_TABLE BUILT_EMISSION",
    "activityemissions": "FACTORS_TABLE MAPPING OUTPUT_TABLE", "landscapemetrics": "ZONES UNIT_ID YEARS CLASSES OUTPUT_TABLE",
    "entropytopsis": "YEAR NEGATIVE WEIGHTS OUTPUT_TABLE",
    "ahpweights": "MATRIX TABLE", "sinksuitability": "WEIGHTS RECLASS CONSTRAINT", "compensationzones": "BUILT_SHARE FUNCTION",
    "cubezones": "YEAR CUTS ZONE_TABLE OUTPUT_TABLE OUTPUT_HTML",
    "couplingcoordination": "YEAR SYSTEM_WEIGHTS EXPONENT",
    "landusetransition": "ZONES UNIT_ID MATRIX DYNAMICS CHANGE OUTPUT_HTML",
}
ENUMS = {
    ("zonalpanel", "KIND"): 3, ("exportcoefficients", "TABLE_NAME"): 1, ("allocateemissions", "METHOD"): 3,
    ("casanpp", "PARAMS_PRESET"): 3, ("solarradiation", "METHOD"): 3,
    ("sequestration", "NPP_UNIT"): 3, ("sequestration", "FACTOR"): 3, ("balancezones", "TOTALS"): 2,
    ("activityemissions", "FACTORS_PRESET"): 6, ("activityemissions", "GWP"): 3,
    ("landscapemetrics", "METRICS"): 22, ("landscapemetrics", "NEIGHBOURS"): 2,
    ("landusecarbon", "CLASSES_PRESET"): 5, ("landusecarbon", "FACTORS_PRESET"): 2,
    ("lmdi", "FORM"): 2, ("unitclusters", "METHOD"): 4, ("studyreport", "LANGUAGE"): 2,
    **{(step, name): count for step in ("globalautocorrelation", "localmoran", "hotspots", "globalregression", "unitclusters")
       for name, count in (("WEIGHTS", 6), ("ISLANDS", 3))},
    ("globalautocorrelation", "STATISTICS"): 3, ("localmoran", "CORRECTION"): 3, ("hotspots", "CORRECTION"): 3,
    ("standardellipse", "METHOD"): 3, ("standardellipse", "NEGATIVES"): 4, ("geodetector", "METHODS"): 5,
    ("geodetector", "SINGLETONS"): 2, ("couplingcoordination", "NORMALIZE"): 3, ("couplingcoordination", "FORM"): 3,
    ("entropytopsis", "DISTANCE"): 2, ("cubezones", "LEVELS"): 4, ("sinksuitability", "METHOD"): 4,
    **{(step, name): count for step in ("gwr", "mgwr", "gtwr") for name, count in (("KERNEL", 3), ("TYPE", 2), ("CRITERION", 3))},
}
"""How many choices each had at first: appended only."""
UNITS = {
    "mass": ["t CO2", "10⁴ t CO2", "Mt CO2", "t C", "10⁴ t C", "kg CO2", "g CO2"],
    "money": ["10⁴ yuan", "yuan", "10⁸ yuan", "own unit"],
    "population": ["persons", "10⁴ persons"],
}
UNIT_ENUMS = {
    "mass": [("allocateemissions", "TOTAL_UNIT"), ("gridemissions", "TOTAL_UNIT"), ("carbonbalance", "EMISSION_UNIT"),
             ("carbonbalance", "SINK_UNIT"),
             ("landusecarbon", "BUILT_EMISSION_UNIT"), ("balancezones", "EMISSION_UNIT"), ("balancezones", "SINK_UNIT"),
             ("compensationzones", "EMISSION_UNIT"), ("compensationzones", "SINK_UNIT")],
    "money": [("carbonbalance", "GDP_UNIT"), ("balancezones", "GDP_UNIT"), ("compensationzones", "GDP_UNIT")],
    "population": [("carbonbalance", "POPULATION_UNIT")],
}
FIELDS = {
    "stackyears": {"OUTPUT": "year"},
    "exportcoefficients": {"OUTPUT": "key name value unit low high source note"},
    "allocateemissions": {"OUTPUT": "ntl_share co2 flag"},
    "sequestration": {"OUTPUT": "npp_tc seq flag"},
    "carbonbalance": {"OUTPUT": "csd net q q_class comp_rate intensity percap c_dens n_dens q_low q_high p_deficit flag"},
    "balancezones": {"OUTPUT": "ecc esc zone_code zone zone_prob zone_alt flag"},
    "globalautocorrelation": {"OUTPUT_TABLE": "year stat value expected variance z p_norm p_sim n verdict"},
    "localmoran": {"OUTPUT": "lisa_i lisa_p lisa_q lisa_code lisa n_nbrs flag"},
    "hotspots": {"OUTPUT": "gi_z gi_p gi_psim gi_bin gi_class n_nbrs flag"},
    "standardellipse": {"OUTPUT": "year cx cy major minor rotation area_km2 flattening n",
                        "TRACK": "from_year to_year dist_km azimuth direction km_per_a"},
    "geodetector": {"OUTPUT_TABLE": "year factor q p p_perm f lambda strata n singles method classes sig",
                    "INTERACTION": "factor_a factor_b q_a q_b q_ab type p"},
    "globalregression": {"OUTPUT": "fitted resid std_resid", "OUTPUT_TABLE": "year term coef se t p vif"},
    "activityemissions": {"OUTPUT": "src_energy src_ch4 src_n2o src_proc src_total flag"},
    "landusecarbon": {"OUTPUT": "year a_crop a_forest a_grass a_water a_built a_bare src_crop src_built src_total snk_forest "
                                "snk_grass snk_water snk_bare snk_total net ratio eq_forest flag"},
    "entropytopsis": {"OUTPUT": "topsis topsis_lvl flag", "OUTPUT_TABLE": "indicator direction entropy weight obstacle"},
    "cubezones": {"OUTPUT": "lvl_x lvl_y lvl_z cube zone_code zone weak_axis zone_prob zone_alt flag"},
    "compensationzones": {"OUTPUT": "nrca_net nrca_ecc nrca_esc nrca_dev comp_code comp_zone zone_prob zone_alt flag"},
    "ahpweights": {"OUTPUT_TABLE": "criterion weight"},
    "sinksuitability": {"OUTPUT_TABLE": "class_code class_name zone score_low score_high cells area_ha share_pct"},
    "couplingcoordination": {"OUTPUT": "ccd_c ccd_t ccd_d ccd_level ccd_class lag flag"},
    "unitclusters": {"OUTPUT": "cluster silhouette flag"},
    **{step: {"OUTPUT": fields} for step, fields in (
        ("gwr", "fitted resid std_resid local_r2 cond"), ("mgwr", "fitted resid std_resid cond"),
        ("gtwr", "fitted resid std_resid local_r2 cond"))},
}
"""Fields of outputs in their order; more may stand among them."""


@pytest.fixture(scope="session")
def provider(qgis_app):
    return qgis_app.processingRegistry().providerById("carbonbalance")


@pytest.fixture(scope="session")
def algorithms(provider):
    """All algorithms of the provider, models too, by id."""
    return {a.name(): a for a in provider.algorithms()}


@pytest.fixture(scope="session")
def steps(algorithms):
    from carbonbalance.algorithms import steps

    return {step.NAME: algorithms[step.NAME] for step in steps()}


def test_provider(provider):
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert provider.name() == "Carbon Balance"
    assert re.search(rf"^version={re.escape(provider.versionInfo())}$", text, re.M)
    assert not provider.icon().isNull()
    assert Path(provider.svgIconPath()).is_file()


def test_contract_of_ids(algorithms):
    from carbonbalance.algorithms import MODELS, steps

    assert set(CONTRACT) <= set(algorithms)
    assert "studycountybalance" in algorithms
    assert [n for n in algorithms if not re.fullmatch("[a-z][a-z0-9]*", n)] == []
    assert sorted(algorithms) == sorted([s.NAME for s in steps()] + list(MODELS))


@pytest.mark.parametrize("name", CONTRACT)
def test_contract_of_parameters_and_outputs(steps, name):
    inputs, outputs = (set(words.split()) for words in CONTRACT[name])
    algorithm = steps[name]
    have = {d.name(): d for d in algorithm.parameterDefinitions()}
    assert inputs <= {n for n, d in have.items() if not d.isDestination()}
    assert outputs <= {o.name() for o in algorithm.outputDefinitions()}
    optional = {n for n, d in have.items() if d.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional}
    assert set(OPTIONAL.get(name, "").split()) <= optional
    # what the contract does not mark may be left out only where it has a default
    demanded = {n for n in inputs - set(OPTIONAL.get(name, "").split())
                if n not in ("FIELD_MAP", "C", "N", "G", "P", "S") and have[n].defaultValue() is None}
    assert not demanded & optional
    # parameters that came later must not break a saved model
    added = set(have) - inputs - outputs
    assert not [n for n in added if n not in optional and have[n].defaultValue() is None]


def test_contract_of_choices(steps):
    for (name, parameter), count in ENUMS.items():
        assert len(steps[name].parameterDefinition(parameter).options()) >= count, (name, parameter)
    for dimension, pairs in UNIT_ENUMS.items():
        for name, parameter in pairs:
            options = steps[name].parameterDefinition(parameter).options()
            assert options[:len(UNITS[dimension])] == UNITS[dimension], (name, parameter)
    assert steps["lmdi"].parameterDefinition("IDENTITY").defaultValue() == "C/N = C/G * G/P * P/S * S/N"
    assert steps["carbonbalance"].parameterDefinition("BREAKS").defaultValue() == "1,2,5,10,40"
    assert steps["stackyears"].parameterDefinition("PATTERN").defaultValue() == "{name}_{year}"
    assert steps["zonalpanel"].parameterDefinition("PREFIX").defaultValue() == "v_"
    geodetector = steps["geodetector"].parameterDefinition
    assert (geodetector("CLASSES").defaultValue(), geodetector("MIN_CLASS").defaultValue()) == ("3-8", 2)
    for name in ("globalautocorrelation", "localmoran", "hotspots"):
        inference = (steps[name].parameterDefinition(p).defaultValue() for p in ("PERMUTATIONS", "SEED", "K"))
        assert tuple(inference) == (999, 12345, 8), name


@pytest.mark.parametrize("name", FIELDS)
def test_contract_of_fields(steps, name):
    have = steps[name].columns()
    for output, fields in FIELDS[name].items():
        assert [c.name for c in have[output] if c.name in fields.split()] == fields.split(), output


def test_every_step_explains_itself(steps):
    for name, algorithm in steps.items():
        paragraphs = algorithm.shortHelpString().split("\n")
        assert algorithm.displayName().strip(), name
        assert algorithm.shortDescription().strip() == paragraphs[0].strip(), name
        assert len(paragraphs) >= 3, name
        assert all(len(p) > 40 and p.rstrip().endswith(".") for p in paragraphs), name
        assert not re.search("<[a-z/]", algorithm.shortHelpString()), f"{name}: markup, which qgis_process prints raw"
        tags = algorithm.tags()
        assert any(re.search("[A-Za-z]", t) for t in tags), name
        assert any(re.search("[一-鿿]", t) for t in tags), name
        assert algorithm.group(), name
        assert Path(algorithm.svgIconPath()).is_file(), name
        assert not algorithm.icon().isNull(), name


def test_every_parameter_explains_itself(steps):
    for name, algorithm in steps.items():
        for definition in algorithm.parameterDefinitions():
            where = f"{name} {definition.name()}"
            assert re.fullmatch("[A-Z][A-Z0-9_]*", definition.name()), where
            assert definition.description().strip(), where
            if not definition.isDestination():
                assert definition.help().strip().endswith("."), where
        for output in algorithm.outputDefinitions():
            assert output.description().strip(), f"{name} {output.name()}"


def test_every_algorithm_can_be_made_anew(algorithms):
    """QGIS runs a copy; a copy that is another thing would run something else."""
    for name, algorithm in algorithms.items():
        copy = algorithm.create()
        assert copy.name() == name
        assert [d.name() for d in copy.parameterDefinitions()] == [d.name() for d in algorithm.parameterDefinitions()]
        assert copy.canExecute()[0], name


def test_groups_have_their_icon(qgis_app):
    from carbonbalance.algorithms.bridge.groups import Group

    for group in Group:
        assert Path(group.icon_path()).is_file(), group
        assert group.title()


def columns_of_core():
    """Every Column that stands in a module of core, alone or in tuples and dicts."""
    from carbonbalance.core.columns import Column

    def walk(value):
        if isinstance(value, Column):
            yield value
        elif isinstance(value, dict):
            for inner in value.values():
                yield from walk(inner)
        elif isinstance(value, (tuple, list)):
            for inner in value:
                yield from walk(inner)

    for path in sorted((ROOT / "core").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = importlib.import_module(".".join(("carbonbalance", *parts)).removesuffix(".__init__"))
        for name, value in vars(module).items():
            for column in walk(value):
                yield f"{module.__name__}.{name}", column


def test_column_names_survive_a_shapefile():
    found = list(columns_of_core())
    assert len(found) > 60
    for where, column in found:
        assert re.fullmatch("[a-z_][a-z0-9_]{0,9}", column.name), (where, column.name)
        assert column.label.strip(), where
        assert column.kind in ("real", "integer", "text"), where


def test_one_name_is_one_unit_everywhere():
    """A model chains steps by field name: ``co2`` in t here and in 10⁴ t there would be lost in silence."""
    units = {}
    for where, column in columns_of_core():
        # a coefficient table holds its unit row by row; a residual has the unit of what it is left of
        if column.name not in ("value", "unit", "residual"):
            units.setdefault(column.name, {}).setdefault((column.unit, column.kind), where)
    assert {name: held for name, held in units.items() if len(held) > 1} == {}


def test_declared_columns_are_those_of_the_reference(steps):
    """``columns()`` feeds the reference: it must name outputs that exist."""
    for name, algorithm in steps.items():
        declared = {o.name() for o in algorithm.outputDefinitions()}
        assert set(algorithm.columns()) <= declared, name
