"""What a user types, or has in a table, is read or refused in one sentence: no text at all leads to any other error."""

import numpy as np
import pytest
from carbonbalance.core import landuse
from carbonbalance.core.balance.carbon_balance import class_names, parse_breaks
from carbonbalance.core.breaks import parse_cuts
from carbonbalance.core.drivers.lmdi import name_factors, parse_identity, parse_periods
from carbonbalance.core.drivers.mgwr import parse_bandwidths
from carbonbalance.core.drivers.strata import parse_classes
from carbonbalance.core.errors import CoreError
from carbonbalance.core.evaluation.ahp_weights import ahp_weights, from_fields, square
from carbonbalance.core.evaluation.scores import own_weights
from carbonbalance.core.evaluation.sink_suitability import ladders_of, own_breaks, weights_of
from carbonbalance.core.inventory import activity_emissions as activity
from carbonbalance.core.inventory.casa_npp import vegetation
from carbonbalance.core.inventory.climate import month_order
from carbonbalance.core.magnitudes import misnamed
from carbonbalance.core.panel.stack_years import match_fields
from carbonbalance.core.panel.zonal_panel import years_of
from carbonbalance.core.robustness import disturbance
from carbonbalance.core.tables import key, matching, number_of, year_of
from carbonbalance.core.zoning.cube_zones import Levels, Rules, cube_zones, zone_table
from hypothesis import given, settings
from hypothesis import strategies as st

PIECES = ("0", "1", "2", "3", "10", "0.5", "-1", "1e3", "1e400", "1e-400", "nan", "inf", "1/3", "1/0", "2000", "2010",
          "2000-2010", "99999", "a", "b", "C", "G", "C/G", "G/P", "耕地", "crop", "原煤", "coal", "{name}", "{year}", "{", "}",
          "%s", "*", "=", "/", ",", "，", ";", "；", "、", ":", "-", "–", "~", " ", "\n", "\t", "(", ")", "!", "|", "\\", "\x00",
          "²", "٣", "１")
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.text(max_size=12))
CELLS = st.one_of(st.none(), TEXTS, st.floats(), st.integers(-(10**20), 10**20), st.booleans())
NUMBERS = st.one_of(st.floats(), st.sampled_from([0.0, 1.0, 2.0, 3.0, np.nan, -1.0, 1e300]))


def columns(data, *kinds):
    """Columns of as many rows, one of each kind of cell."""
    count = data.draw(st.integers(0, 5))
    return [data.draw(st.lists(kind, min_size=count, max_size=count)) for kind in kinds]


def _lmdi(data):
    identity = parse_identity(data.draw(TEXTS))
    name_factors(identity, data.draw(st.lists(TEXTS, max_size=3)))


def _activity(data):
    names = ("key", "value", "unit", "name", "aliases", "sector", "ch4", "n2o", "manure", "theta", "carbon", "ncv", "content",
             "oxidation")
    held = columns(data, *[CELLS] * len(names))
    table = dict(zip(names, held))
    if data.draw(st.booleans()):  # a row that is a factor, but for one cell
        good = {"key": "coal", "value": 2.0, "unit": "t CO2 per t", "name": "coal", "aliases": "raw", "sector": "energy"}
        table = {name: [good.get(name)] for name in names}
        table[data.draw(st.sampled_from(names))] = [data.draw(CELLS)]
    factors, _ = activity.given(table, "t")
    fields = {f: np.ones(2) for f in data.draw(st.lists(st.one_of(TEXTS, st.just("coal")), min_size=1, max_size=3))}
    found = activity.match(list(fields), factors, data.draw(st.lists(st.tuples(TEXTS, TEXTS), max_size=2)))
    activity.left_over(list(fields), found, factors)
    activity.activity_emissions(fields, found)


def _cubes(data):
    axes = [(axis, np.arange(5.0)) for axis in "xyz"]
    cube_zones(axes, rules=Rules(Levels.OWN, data.draw(TEXTS)))


READERS = {
    "cuts": lambda data: parse_cuts(data.draw(TEXTS), data.draw(st.none() | st.integers(1, 3))),
    "own breaks": lambda data: own_breaks(data.draw(TEXTS), data.draw(st.integers(2, 4))),
    "breaks of Q": lambda data: class_names(parse_breaks(data.draw(TEXTS))),
    "numbers of classes": lambda data: parse_classes(data.draw(TEXTS)),
    "identity": _lmdi,
    "periods": lambda data: parse_periods(data.draw(TEXTS), np.array([2000, 2005, 2010])),
    "bandwidths": lambda data: parse_bandwidths(data.draw(TEXTS), ["a", "b"]),
    "weights": lambda data: own_weights(data.draw(TEXTS), ["a", "b"]),
    "uncertainty": lambda data: disturbance(data.draw(st.integers(0, 10)), data.draw(TEXTS), ["a", "b"], 1),
    "comparisons": lambda data: ahp_weights(*square(data.draw(st.lists(TEXTS, max_size=10)))),
    "table of comparisons": lambda data: ahp_weights(*from_fields(dict(zip(("n", "a", "b", "fid"),
                                                                           columns(data, *[CELLS] * 4))))),
    "years of rasters": lambda data: years_of(data.draw(st.lists(TEXTS, min_size=1, max_size=3)), data.draw(TEXTS)),
    "months": lambda data: month_order(data.draw(st.lists(TEXTS, min_size=12, max_size=13)), "NDVI"),
    "pattern of fields": lambda data: match_fields(data.draw(st.lists(TEXTS, max_size=4)), data.draw(TEXTS)),
    "patterns of names": lambda data: matching(data.draw(st.lists(TEXTS, max_size=4)), data.draw(TEXTS)),
    "cells": lambda data: [read(data.draw(CELLS)) for read in (key, number_of, year_of)],
    "units in names": lambda data: misnamed(data.draw(TEXTS), data.draw(st.sampled_from(["mass", "money", "population"])), 0),
    "legend": lambda data: landuse.given(*columns(data, CELLS, CELLS, CELLS), "t"),
    "land factors": lambda data: landuse.given_factors(*columns(data, CELLS, CELLS), "t"),
    "vegetation": lambda data: vegetation(*columns(data, TEXTS, NUMBERS), "t"),
    "activities": _activity,
    "weights of criteria": lambda data: weights_of(*columns(data, st.none() | TEXTS, NUMBERS), ["a", "b"], "t"),
    "scores of criteria": lambda data: ladders_of(*(np.array(c, dtype=float) if k else c for k, c in enumerate(
        columns(data, st.sampled_from(["a", "b", "c", None]), NUMBERS, NUMBERS, NUMBERS))), ["a", "b"], "t"),
    "own cuts of cubes": _cubes,
    "zones of cubes": lambda data: zone_table(*columns(data, TEXTS, NUMBERS, TEXTS)),
}


@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=25, deadline=None)
@given(st.data())
def test_read_or_refused_in_a_sentence(reader, data):
    sentence = "none"
    try:
        READERS[reader](data)
    except CoreError as refusal:
        sentence = str(refusal)
    assert sentence.strip()
