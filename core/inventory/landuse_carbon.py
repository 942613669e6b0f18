"""Carbon of land use: the classes' areas times coefficients; construction land through the emission of its energy use."""

from dataclasses import dataclass

import numpy as np

from ..columns import FLAG, YEAR, Column
from ..errors import Message, Note, Warn, first, listed
from ..landuse import M2_PER_HA
from ..magnitudes import amount, name_rows
from ..options import LandClass
from ..tables import Flags, total_of
from ..units import CO2_PER_C

COLUMNS = (
    YEAR,
    Column("a_crop", "Cropland", "ha"),
    Column("a_forest", "Forest", "ha"),
    Column("a_grass", "Grassland", "ha"),
    Column("a_water", "Water and wetland", "ha"),
    Column("a_built", "Construction land", "ha"),
    Column("a_bare", "Unused land", "ha"),
    Column("pct_crop", "Share of cropland", "%", about="Of the land that has a class."),
    Column("pct_forest", "Share of forest", "%", about="Of the land that has a class."),
    Column("pct_grass", "Share of grassland", "%", about="Of the land that has a class."),
    Column("pct_water", "Share of water and wetland", "%", about="Of the land that has a class."),
    Column("pct_built", "Share of construction land", "%", about="Of the land that has a class."),
    Column("pct_bare", "Share of unused land", "%", about="Of the land that has a class."),
    Column("src_crop", "Emission of cropland", "t CO2"),
    Column("src_built", "Emission of construction land", "t CO2", about="Of its energy use, as given; missing if not given."),
    Column("src_total", "Emission of land use", "t CO2"),
    Column("snk_forest", "Uptake of forest", "t CO2"),
    Column("snk_grass", "Uptake of grassland", "t CO2"),
    Column("snk_water", "Uptake of water and wetland", "t CO2"),
    Column("snk_bare", "Uptake of unused land", "t CO2"),
    Column("snk_total", "Uptake of land use", "t CO2"),
    Column("net", "Net emission", "t CO2"),
    Column("ratio", "Source land to sink land", about="(cropland + construction land)/(forest + grassland + water + unused)."),
    Column("eq_forest", "Forest that would absorb the net emission", "ha", about="0 where the land is a sink."),
    FLAG,
)
_SINKS = (LandClass.FOREST, LandClass.GRASS, LandClass.WATER, LandClass.BARE)


@dataclass(frozen=True)
class LandCarbon:
    """Carbon of land use by unit and year.

    Attributes
    ----------
    values : dict of ndarray
        Columns of :data:`COLUMNS`, year by year for each unit.
    notes : tuple of Note
    """

    values: dict
    notes: tuple


def landuse_carbon(areas, years, coefficients, built=None, flag=None, names=None):
    """Sources and sinks of land use.

    Parameters
    ----------
    areas : ndarray of float, shape (units, years, 6)
        m² of each :class:`LandClass`; NaN where a unit has no cell.
    years : ndarray
        NaN where the one year is not known.
    coefficients : dict of LandClass to float
        t C per ha and year; a source is positive, a sink negative.
    built : ndarray of float, shape (units, years), optional
        Emission of construction land, t CO2; NaN where it is not known.
    flag : ndarray of object, shape (units, years), optional
        Reasons that are known already.
    names : sequence of str, optional

    Returns
    -------
    LandCarbon

    Notes
    -----
    ``C = A δ · 44/12`` for each class. Cropland is a source and the others are sinks, whatever the sign; an unusual sign is
    warned about. Without ``built`` construction land is left out of the totals, which a warning and the flag say.
    """
    ha = np.asarray(areas, dtype=float) / M2_PER_HA
    order = list(LandClass)
    area = {kind: ha[:, :, order.index(kind)] for kind in LandClass}
    flags = Flags(ha.shape[0] * ha.shape[1])
    carbon = {kind: area[kind] * coefficients[kind] * CO2_PER_C for kind in LandClass if kind is not LandClass.BUILT}
    notes = []
    odd = [kind.value for kind in _SINKS if coefficients[kind] > 0] + (["crop"] if coefficients[LandClass.CROP] < 0 else [])
    if odd:
        notes.append(Warn("The coefficient of {names} has another sign than usual: cropland is a source (above zero), the others "
                          "are sinks (below zero).", names=first(odd, 5)))
    source = carbon[LandClass.CROP]
    if built is None:
        made = np.full(source.shape, np.nan)
        flags.add((area[LandClass.BUILT] > 0).ravel(), "null_built")
        if np.nansum(area[LandClass.BUILT]) > 0:
            notes.append(Warn("No emission of construction land is given, so its {area} ha (in the year with most) take no part "
                              "in the totals.",
                              area=amount(np.nansum(area[LandClass.BUILT], axis=0).max())))
    else:
        made = np.asarray(built, dtype=float)
        lacking = np.isnan(made) & np.isfinite(source)
        flags.add(lacking.ravel(), "null_built")
        if lacking.any():
            units = np.flatnonzero(lacking.any(axis=1))
            notes.append(Warn("{count} units have no emission of construction land in some year ({first}); their totals are "
                              "NULL.", count=len(units), first=first(name_rows(names or None, units))))
        source = source + made
    sinks = {kind: -carbon[kind] for kind in _SINKS}
    sink = sum(sinks.values())
    net = source - sink
    sink_land = sum(area[kind] for kind in _SINKS)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = (area[LandClass.CROP] + area[LandClass.BUILT]) / sink_land
        # forest that emits absorbs nothing
        forest = np.maximum(net, 0.0) / (max(-coefficients[LandClass.FOREST], 0.0) * CO2_PER_C)
        whole = ha.sum(axis=2)
        share = {kind: 100.0 * area[kind] / whole for kind in LandClass}
    none = np.isfinite(sink_land) & (sink_land == 0)
    ratio[none], forest[~np.isfinite(forest)] = np.nan, np.nan
    flags.add(none.ravel(), "no_sink_land")
    values = {"year": np.tile(years, len(ha)), **{f"a_{kind.value}": area[kind].ravel() for kind in LandClass},
              **{f"pct_{kind.value}": share[kind].ravel() for kind in LandClass},
              "src_crop": carbon[LandClass.CROP].ravel(), "src_built": made.ravel(), "src_total": source.ravel(),
              **{f"snk_{kind.value}": sinks[kind].ravel() for kind in _SINKS}, "snk_total": sink.ravel(), "net": net.ravel(),
              "ratio": ratio.ravel(), "eq_forest": forest.ravel()}
    reasons = flags.array()
    if flag is not None:
        from ..tables import join_flags

        reasons = join_flags(np.asarray(flag, dtype=object).ravel(), reasons)
    numbers = [Message("{mass} t CO2{at}", mass=amount(total_of(net[:, k])),
                       at="" if np.isnan(year) else Message(" in {year}", year=f"{year:.0f}"))
               for k, year in enumerate(np.asarray(years, dtype=float).tolist()) if np.isfinite(net[:, k]).any()]
    if numbers:
        notes.append(Note("Net emission of all units: {numbers}.", numbers=listed(numbers, "; ")))
    return LandCarbon({**values, "flag": reasons}, tuple(notes))
