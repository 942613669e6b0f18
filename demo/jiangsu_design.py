"""Emission and sequestration of the counties of Jiangsu, designed so that the figures printed in study 5 come out.

Designed are 2000 and 2021 (:func:`design`); the years between are interpolated (:func:`paths`).
"""

from __future__ import annotations

import numpy as np
from jiangsu import CITY_BRIGHTNESS, REGION, Counties, district_cores

YEARS = np.arange(2000, 2022)
FIRST, LAST = 0, len(YEARS) - 1

PRINTED_MT = {2000: 199.0, 2001: 192.0, 2011: 637.0, 2021: 847.0}
"""Provincial emission (Mt CO2) as printed in study 5."""

SINK_MT = np.array(
    [142.0, 143.3, 148.1, 140.6, 147.2, 145.0, 149.4, 151.2, 152.6, 148.3, 144.9,
     145.8, 152.9, 155.4, 161.3, 163.8, 160.9, 163.5, 166.2, 161.9, 168.4, 171.0]
)
"""Provincial sequestration (Mt CO2). Printed: 142 (2000), 171 (2021); 2001 and 2011 follow from the printed Q of 1.34
and 4.37; the years between are invented so that Q stays in the printed range 4.23-5.01 after 2011."""

CITY_GROWTH = {"南通市": 7.36, "苏州市": 6.96, "盐城市": 6.88, "扬州市": 5.02}
"""Printed growth of Q, % a year; the other cities share what their region needs."""

REGION_GROWTH = {"苏南": 6.3, "苏中": 6.5, "苏北": 6.0}
"""Printed growth of Q, % a year."""

COUNTY_BRIGHTNESS = {
    "320583": 1.5, "320281": 1.4, "320115": 1.5, "320412": 1.6, "320581": 1.25,  # 昆山, 江阴, 江宁, 武进, 常熟
    "320813": 0.6, "320831": 0.6,  # 洪泽, 金湖
    "320116": 0.75, "320118": 0.7, "320282": 0.5, "320481": 0.6, "320681": 0.8, "321112": 0.8,
    "321181": 0.85, "321183": 0.6, "321281": 0.7,
}
"""Units that stand out of their prefecture: high and low emitters that the study names, then large rural units that
would otherwise be too bright."""

CORES = {  # code: (mean DN 2000, mean DN 2021, Q 2000, Q 2021)
    "320106": (56.0, 60.0, 68.0, 44.9),  # 鼓楼, Nanjing: -1.96 % a year, printed
    "320104": (48.0, 60.0, 36.0, 52.0),  # 秦淮, Nanjing
    "320508": (44.0, 59.5, 32.0, 55.0),  # 姑苏, Suzhou
    "320213": (44.0, 59.5, 29.0, 50.0),  # 梁溪, Wuxi
    "320302": (34.0, 57.0, 22.0, 44.0),  # 鼓楼, Xuzhou
    "320311": (42.0, 57.0, 37.0, 42.5),  # 泉山, Xuzhou: +0.66 % a year, printed
}
"""The six most imbalanced units that the study names; the figures are ours where not marked printed."""

BALANCED = {"320830": (0.38, 1.22), "321324": (0.42, 1.32), "320924": (0.40, 1.40), "320981": (0.44, 1.45)}
"""Q in 2000 and 2021 of the four best balanced units: 盱眙, 泗洪, 射阳, 东台."""

SLOW = {"321012": 4.6}
"""Printed growth of Q, % a year, of 江都, the lowest in central Jiangsu."""

SINKS = {
    "320904": (3.95, 4.75), "320981": (3.75, 4.55), "320924": (3.70, 4.60), "320623": (3.72, 4.30),
    "321324": (3.30, 4.10), "320830": (3.05, 3.75), "321322": (3.42, 4.20), "320282": (2.15, 2.55),
    "320481": (2.14, 2.48),
}
"""Sequestration (Mt CO2) in 2000 and 2021 inside the printed ranges: 大丰, 东台, 射阳, 如东, 泗洪, 盱眙, 沭阳, 宜兴,
溧阳."""

Q_COUNTS = ((63, 6), (95, 40))
"""Units with Q > 1 and with Q > 10 in 2000 and 2021; printed are 63, 95 and 5, 34 in 10-40 (we put 1 and 6 above)."""

SINK_COUNTS = ((29, 33), (40, 24))
"""Units that fix more than 2 Mt and 1-2 Mt CO2 in 2000 and 2021, printed."""

MEAN_DN = (5.5, 21.0)
"""Mean DN of the province in 2000 and 2021 (our choice: dark enough that saturation leaves room for growth)."""


def squeeze(natural: np.ndarray, low: np.ndarray, high: np.ndarray, weight: np.ndarray, total: float) -> np.ndarray:
    """Scale values by one factor, kept inside bounds, so that their weighted sum is a total.

    Parameters
    ----------
    natural, low, high, weight : ndarray
        Values, their bounds (equal bounds fix a value) and weights.
    total : float
        Wanted sum of weight times value.

    Returns
    -------
    ndarray
    """
    smallest, largest = -5.0, 5.0
    for _ in range(80):
        middle = (smallest + largest) / 2
        values = np.clip(natural * np.exp(middle), low, high)
        smallest, largest = (middle, largest) if (weight * values).sum() < total else (smallest, middle)
    return values


def bounds(rank: np.ndarray, edges: tuple, counts: tuple, step: float) -> tuple[np.ndarray, np.ndarray]:
    """Class bounds by rank: ``counts[k]`` units from the top lie above ``edges[k]``.

    The unit next to an edge keeps 4 % clearance, each further one ``step`` more, up to a third.
    """
    low, high = np.full(len(rank), 1e-9), np.full(len(rank), 1e9)
    for edge, count in zip(edges, counts):
        clearance = np.exp(np.minimum(0.04 + step * (np.abs(rank - count + 0.5) - 0.5), 0.33))
        above = rank < count
        low[above] = np.maximum(low[above], edge * clearance[above])
        high[~above] = np.minimum(high[~above], edge / clearance[~above])
    return low, high


def ranked(values: np.ndarray, first=(), last=()) -> np.ndarray:
    """Rank from the top (0 = largest), with some units put first or last."""
    keys = values.astype(float).copy()
    keys[list(first)] = np.inf
    keys[list(last)] = -np.inf
    rank = np.empty(len(keys), int)
    rank[np.argsort(-keys, kind="stable")] = np.arange(len(keys))
    return rank


def provincial_totals() -> np.ndarray:
    """Provincial emission of each year in Mt CO2, linear between the printed years."""
    return np.interp(YEARS, list(PRINTED_MT), list(PRINTED_MT.values()))


def design_sinks(counties: Counties, natural: np.ndarray, cores: np.ndarray, when: int, totals: dict) -> np.ndarray:
    """Sequestration of each county (Mt CO2) that meets the printed totals and class counts.

    Parameters
    ----------
    counties : Counties
    natural : ndarray
        What the landscape would give, any scale.
    cores : ndarray
        Fixed values, NaN where free.
    when : {0, 1}
        2000 or 2021.
    totals : dict of float
        Mt CO2 of groups of regions, for example ``{"苏南": 33.0, "苏中苏北": 109.0}``.
    """
    named = [counties.at(code) for code in SINKS]
    large, middle = SINK_COUNTS[when]
    low, high = bounds(ranked(natural, first=named), (2.0, 1.0), (large, large + middle), 0.01)
    for code, values in SINKS.items():
        low[counties.at(code)] = high[counties.at(code)] = values[when]
    given = ~np.isnan(cores)
    low[given] = high[given] = cores[given]
    result = np.empty(len(counties))
    for regions, total in totals.items():
        own = np.array([region in regions for region in counties.regions])
        result[own] = squeeze(natural[own], low[own], high[own], np.ones(own.sum()), total)
    return result


def sink_targets(counties: Counties, emission: np.ndarray, sink: np.ndarray) -> dict[str, float]:
    """Sequestration of each region in 2021 that lets the printed growth of its Q add up to the printed totals.

    Central Jiangsu grows like the province; the south and the north follow from the totals of emission and sink.
    """
    span = YEARS[-1] - YEARS[0]
    regions = list(REGION_GROWTH)
    c, n = (np.array([values[counties.regions == region].sum() for region in regions]) for values in (emission, sink))
    c *= (1 + np.array(list(REGION_GROWTH.values())) / 100) ** span
    even = SINK_MT[-1] / SINK_MT[0]
    left = np.array([provincial_totals()[-1] - even * c[1], SINK_MT[-1] - even * n[1]])
    south, north = np.linalg.solve([[c[0], c[2]], [n[0], n[2]]], left)
    return dict(zip(regions, n * [south, even, north]))


def city_targets(counties: Counties, emission: np.ndarray, sinks: list) -> dict[str, float]:
    """Emission of each prefecture in 2021 (Mt CO2) from the printed growth rates of Q."""
    cities, span = np.array(counties.cities), YEARS[-1] - YEARS[0]

    def steady(own):
        """Emission at which Q has not changed."""
        return emission[own].sum() * sinks[1][own].sum() / sinks[0][own].sum()

    target = {city: steady(cities == city) * (1 + rate / 100) ** span for city, rate in CITY_GROWTH.items()}
    for region, rate in REGION_GROWTH.items():
        members = [city for city in REGION if REGION[city] == region]
        free = {city: steady(cities == city) for city in members if city not in CITY_GROWTH}
        rest = steady(counties.regions == region) * (1 + rate / 100) ** span
        rest -= sum(target[city] for city in members if city in CITY_GROWTH)
        target.update({city: rest * amount / sum(free.values()) for city, amount in free.items()})
    return target


def design(rng: np.random.Generator, counties: Counties, cells: np.ndarray, dry: np.ndarray, natural_sink) -> dict:
    """Emission and sequestration of each county in 2000 and 2021.

    Parameters
    ----------
    rng : Generator
    counties : Counties
    cells : ndarray
        Cells of the light raster in each county.
    dry : ndarray
        Share of them that is not water.
    natural_sink : callable
        Urban share of each county → sequestration that the landscape gives, any scale.

    Returns
    -------
    dict of list
        ``emission``, ``sink``, ``q``, ``urban``: arrays for 2000 and 2021 each.
    """
    count, totals = len(counties), provincial_totals()[[0, -1]]
    district = np.array([name.endswith("区") for name in counties.names])
    bright = np.array([CITY_BRIGHTNESS[city] for city in counties.cities])
    bright *= np.where(district, np.clip((counties.areas() / 800) ** -0.5, 0.9, 3.2), 1.0)
    bright *= np.where(district_cores(counties), 1.5, 1.0) * dry
    bright *= np.array([0.8 if name.endswith("县") else 1.0 for name in counties.names])
    bright *= np.array([COUNTY_BRIGHTNESS.get(code, 1.0) for code in counties.codes])
    bright *= np.exp(0.1 * rng.standard_normal(count))

    cores, balanced = ([counties.at(code) for code in named] for named in (CORES, BALANCED))
    plan = {"emission": [], "sink": [], "q": [], "urban": []}
    for when in (0, 1):
        per_cell = totals[when] / (MEAN_DN[when] * cells.sum())  # Mt CO2 per DN
        light = bright ** (1.0, 0.7)[when]
        light = np.minimum(light * MEAN_DN[when] * cells.sum() / (light * cells).sum(), 52.0)
        light[cores] = [values[when] for values in CORES.values()]
        urban = np.minimum(0.75 * (light / 63.0) ** 2.2, 0.62)
        plan["urban"].append(urban if when == 0 else np.maximum(urban, plan["urban"][0]))

        fixed = np.full(count, np.nan)
        fixed[cores] = light[cores] * cells[cores] * per_cell / [values[2 + when] for values in CORES.values()]
        if when == 0:
            regions = {"".join(REGION_GROWTH): SINK_MT[0]}
        else:
            regions = sink_targets(counties, plan["emission"][0], plan["sink"][0])
        sink = design_sinks(counties, natural_sink(plan["urban"][when]), fixed, when, regions)

        q = light * cells * per_cell / sink
        if when == 1:
            q = np.sqrt(q * plan["q"][0] * totals[1] / totals[0])
        low, high = bounds(ranked(q, cores, balanced), (10.0, 1.0), Q_COUNTS[when][::-1], 0.025)
        high = np.minimum(high, (9.6, 38.0)[when])  # all but the cores
        low = np.maximum(low, (0.5, 1.6)[when])  # all but the best balanced
        high = np.minimum(high, 57.0 * cells * per_cell / sink)  # saturation
        low = np.minimum(low, high)
        for named, column in ((CORES, 2), (BALANCED, 0)):
            for code, values in named.items():
                low[counties.at(code)] = high[counties.at(code)] = values[column + when]
        if when == 0:
            q = squeeze(q, low, high, sink, totals[0])
        else:
            for code, rate in SLOW.items():
                at = counties.at(code)
                low[at] = high[at] = plan["q"][0][at] * (1 + rate / 100) ** (YEARS[-1] - YEARS[0])
            for city, target in city_targets(counties, plan["emission"][0], [plan["sink"][0], sink]).items():
                own = np.array(counties.cities) == city
                q[own] = squeeze(q[own], low[own], high[own], sink[own], target)
        for key, values in (("sink", sink), ("q", q), ("emission", q * sink)):
            plan[key].append(values)
    return plan


def paths(rng: np.random.Generator, pair: list, totals: np.ndarray, bump: np.ndarray, wobble: float) -> tuple:
    """Yearly county values between two designed years.

    Shares are interpolated in the logarithm, bent by a bump that peaks in 2010, and scaled to the yearly totals.

    Returns
    -------
    tuple of ndarray, shape (years, counties)
        Values with yearly fluctuation, and without.
    """
    way = (YEARS - YEARS[0]) / (YEARS[-1] - YEARS[0])
    arch = np.interp(YEARS, [2000, 2010, 2021], [0.0, 1.0, 0.0])
    log = np.outer(1 - way, np.log(pair[0])) + np.outer(way, np.log(pair[1])) + np.outer(arch, bump)
    shake = wobble * rng.standard_normal(log.shape)
    shake[[FIRST, LAST]] = 0
    result = []
    for values in (np.exp(log + shake), np.exp(log)):
        result.append(values * (totals / values.sum(axis=1))[:, None])
    return tuple(result)
