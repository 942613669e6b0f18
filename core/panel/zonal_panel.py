"""Yearly rasters into a panel: totals and means of the cells that each unit covers, year by year."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..columns import FLAG, YEAR, Column
from ..errors import DataError, Message, ParameterError, UnitYear, Warn, first
from ..grid import TILE_CELLS
from ..magnitudes import MOST_NPP, amount, undeclared
from ..options import DensityUnit, ZonalKind
from ..parallel import MOST_WORKERS, Inside, map_blocks
from ..progress import part, silent
from ..tables import Flags
from ..units import G_PER_T, KG_PER_T, M2_PER_KM2
from .coverage import Coverage, wkb_box

MOST_DENSITY = {DensityUnit.KG_M2: MOST_NPP, DensityUnit.G_M2: MOST_NPP * G_PER_T / KG_PER_T}
"""More carbon than any vegetation fixes on a square metre in a year."""
FILL_CODES = ((32761, 32767), (65528, 65535))
"""Class and fill codes of MODIS products in signed and unsigned 16-bit rasters (MOD17 user's guide)."""
MOST_UNDECLARED = 0.01
"""Share of a unit's cells with one such number from which on it is no measurement."""
FIRST_YEAR, LAST_YEAR = 1800, 2199

PER_TONNE = {DensityUnit.KG_M2: KG_PER_T, DensityUnit.G_M2: G_PER_T}
_PERCENT_SLACK = 0.5
_BOXES_SHARE, _COVERAGE_SHARE = 0.02, 0.5
_FOUR_DIGITS = re.compile(r"(?<!\d)\d{4}(?!\d)", re.ASCII)
_YEARS = re.compile(r"\d{4}(-\d{4})?", re.ASCII)
_PREFIX = re.compile(r"[a-z][a-z0-9_]{0,5}")


def columns(prefix, kind=ZonalKind.SUM, density=DensityUnit.KG_M2):
    """Columns of the panel.

    Parameters
    ----------
    prefix : str
        One to six lower-case ASCII letters, digits or underscores, a letter first.
    kind : ZonalKind
    density : DensityUnit

    Returns
    -------
    tuple of Column
        ``year``, ``<prefix>sum``, ``<prefix>mean``, ``<prefix>area``, ``<prefix>pct``, ``flag``.
    """
    if not _PREFIX.fullmatch(prefix):
        raise ParameterError("The prefix “{prefix}” does not make field names of ten characters; use one to six "
                             "lower-case letters a–z, digits or underscores, a letter first.", prefix=prefix)
    dense = kind is ZonalKind.DENSITY
    return (
        YEAR,
        Column(prefix + "sum", "Total", "t" if dense else "",
               about=Message("Cell values times covered share and cell area.") if dense else
               Message("Cell values times covered share.")),
        Column(prefix + "mean", "Mean", density.value if dense else "",
               about=Message("Mean over the covered cells.") if kind is ZonalKind.SUM else
               Message("Mean over the covered cells, weighted by area.")),
        Column(prefix + "area", "Area of valid cells", "km²"),
        Column(prefix + "pct", "Valid share of the unit", "%"),
        FLAG,
    )


def years_of(names, years_text=""):
    """Find the year of each raster.

    Parameters
    ----------
    names : list of str
        Names of the rasters, in their order.
    years_text : str
        Years of the rasters in the same order, such as ``2000, 2005 2010-2021``; empty: the four digits in each name.

    Returns
    -------
    ndarray of int

    Raises
    ------
    ParameterError
        If a year is missing, ambiguous or given twice.
    """
    years = _listed_years(years_text) if years_text and years_text.strip() else [_year_in(n) for n in names]
    if len(years) != len(names):
        raise ParameterError("There are {years} years for {rasters} rasters; give one year for each raster, in the "
                             "order of the rasters.", years=len(years), rasters=len(names))
    twice = sorted(year for year, count in Counter(years).items() if count > 1)
    if twice:
        raise ParameterError("More than one raster stands for the year {first}; give each raster a year of its own, and put "
                             "rasters of months or days together to one a year first (sum or mean, “Cell statistics”).",
                             first=first(twice))
    return np.array(years, dtype=np.int64)


def _listed_years(text):
    years = []
    for word in re.split(r"[\s,;，；、]+", re.sub(r"\s*[-–—~～至]\s*", "-", text.strip(" \t\n,;，；、"))):
        ends = [int(year) for year in word.split("-")] if _YEARS.fullmatch(word) else []
        if not ends or ends != sorted(ends) or not all(_plausible(year) for year in ends):
            raise ParameterError("“{word}” in the years is no year and no range of years; write for example "
                                 "2000, 2005, 2010-2021.", word=word)
        years.extend(range(ends[0], ends[-1] + 1))
    return years


def _year_in(name):
    found = {int(digits) for digits in _FOUR_DIGITS.findall(name) if _plausible(int(digits))}
    if len(found) != 1:
        raise ParameterError("The name of raster “{name}” holds {years}; put exactly one four-digit year in it, or list the "
                             "years.", name=name, years=Message("{count} years", count=len(found)) if found else
                             Message("no year"))
    return found.pop()


def _plausible(year):
    return FIRST_YEAR <= year <= LAST_YEAR


@dataclass(frozen=True)
class ZonalResult:
    """Totals by unit and year; all arrays have the shape (units, years).

    Attributes
    ----------
    years : ndarray of int, shape (years,)
    sum : ndarray of float
        Sum of the cells; for a density tonnes.
    mean : ndarray of float
        Mean of the cells, in the unit of the raster after its scale.
    area : ndarray of float
        km² of valid cells.
    pct : ndarray of float
        Percent of the unit's area that has valid cells.
    flag : ndarray of object
        ``no_geometry``, ``no_cells``, ``no_valid``, ``outside``, or ``None``.
    notes : tuple of Note
    """

    years: np.ndarray
    sum: np.ndarray
    mean: np.ndarray
    area: np.ndarray
    pct: np.ndarray
    flag: np.ndarray
    notes: tuple = ()

    @property
    def unit(self):
        """Unit of each row of :meth:`table`."""
        return np.repeat(np.arange(len(self.sum)), len(self.years))

    def table(self, prefix):
        """Rows of the panel, year by year for each unit, under the names of :func:`columns`."""
        return {"year": np.tile(self.years, len(self.sum)), prefix + "sum": self.sum.ravel(),
                prefix + "mean": self.mean.ravel(), prefix + "area": self.area.ravel(),
                prefix + "pct": self.pct.ravel(), "flag": self.flag.ravel()}


def join_years(results):
    """Put results of several grids together, years ascending.

    Parameters
    ----------
    results : sequence of ZonalResult
        Same units, different years.

    Returns
    -------
    ZonalResult
    """
    years = np.concatenate([r.years for r in results])
    order = np.argsort(years, kind="stable")
    blocks = [np.concatenate([getattr(r, name) for r in results], axis=1)[:, order]
              for name in ("sum", "mean", "area", "pct", "flag")]
    notes = {str(note): note for r in results for note in r.notes}
    return ZonalResult(years[order], *blocks, tuple(notes.values()))


def zonal_panel(shapes_wkb, grid, read, years, cell_areas, unit_areas_m2, kind=ZonalKind.SUM,
                density=DensityUnit.KG_M2, scale=1.0, valid_min=None, valid_max=None, noise=None, units=None,
                block=(256, 256), tile_cells=TILE_CELLS, progress=silent, scheduler="", most=MOST_WORKERS):
    """Lay units over yearly rasters of one grid.

    With c the covered share of a cell, a its area (m²) and v its value, over valid cells:

    - sum of cells: total Σ c·v·scale, mean Σ c·v·scale / Σ c;
    - mean: total Σ c·v·scale, mean Σ c·a·v·scale / Σ c·a;
    - density: total Σ c·a·v·scale in tonnes, mean as before, in the unit of the density.

    Coverage is computed once for all years, tile by tile, so that memory does not grow with the raster.

    Parameters
    ----------
    shapes_wkb : sequence of bytes or None
        Polygon of each unit in the raster's CRS.
    grid : Grid
    read : callable
        ``read(year_index, col0, row0, ncols, nrows)`` gives the raw values and a boolean array, false at no data; called
        side by side.
    years : ndarray of int
    cell_areas : RowAreas or AreaField
    unit_areas_m2 : ndarray of float
        Ellipsoidal area of each unit.
    kind : ZonalKind
    density : DensityUnit
        For a density, its unit after the scale.
    scale : float
        Factor from raw value to value.
    valid_min, valid_max : float, optional
        Raw values beyond are no data.
    noise : float, optional
        Raw values below it count as zero; those below ``valid_min`` stay no data.
    units : sequence of str, optional
        Names for notes; empty: row numbers.
    block : (int, int)
        Columns and rows that the files store together.
    tile_cells : int
        Most cells of a tile.
    progress : callable
    scheduler, most
        See :func:`core.parallel.map_blocks`.

    Returns
    -------
    ZonalResult

    Raises
    ------
    DataError
        If a unit is no polygon, or most densities cannot be.
    ParameterError
        If no value can be valid, or the scale is zero.
    """
    if valid_min is not None and valid_max is not None and valid_min > valid_max:
        raise ParameterError("No cell can be valid: the smallest valid value {low} is above the largest {high}.",
                             low=valid_min, high=valid_max)
    if not np.isfinite(scale) or scale == 0:
        raise ParameterError("The scale factor is {scale}; give a number other than zero.", scale=scale)
    boxes = np.empty((len(shapes_wkb), 4))
    for i, wkb in enumerate(shapes_wkb):
        boxes[i] = wkb_box(wkb)
        progress(_BOXES_SHARE * i / len(shapes_wkb))
    missing = ~np.isfinite(boxes).all(axis=1)
    sums = _Sums(len(shapes_wkb), len(years))
    tiles = list(tiles_of(grid, np.where(missing[:, None], -np.inf, boxes), tile_cells, block))
    inside = Inside(part(progress, _BOXES_SHARE, 1.0), len(tiles))
    work = _Tile(shapes_wkb, grid, read, cell_areas, len(years), kind, (valid_min, valid_max, noise), inside)
    for piece in map_blocks(work, enumerate(tiles), inside.whole, scheduler, most):
        sums.add(*piece)
    names = units or [Message("row {number}", number=i + 1) for i in range(len(shapes_wkb))]
    return _result(sums, np.asarray(years), missing, grid.beyond(boxes), np.asarray(unit_areas_m2, dtype=float),
                   kind, density, scale, names)


def tiles_of(grid, boxes, cells, block):
    """Windows that hold all of the units in a tile, with those units; tiles without a unit are left out."""
    spans = grid.spans(boxes)
    for tile in grid.tiles(cells, block):
        low, high = np.array(tile[:2]), np.array(tile[:2]) + tile[2:]
        start, end = np.maximum(spans[:, :2], low), np.minimum(spans[:, 2:], high)
        touching = np.flatnonzero((start < end).all(axis=1))
        if len(touching):
            start, end = start[touching].min(axis=0), end[touching].max(axis=0)
            yield type(tile)(*start.tolist(), *(end - start).tolist()), touching


class _Sums:
    """Sums over tiles: Σ c of all cells, and by year over valid cells Σ c, Σ c·a, Σ c·v and Σ c·a·v."""

    def __init__(self, units, years):
        self.covered = np.zeros(units)
        self.cells, self.area, self.value, self.weighted = np.zeros((4, years, units))
        self.fill = np.zeros((years, units), dtype=bool)
        self.undeclared = np.zeros((years, units))
        self.undeclared_as = np.full((years, units), -np.inf)

    def of(self, units):
        """The same of some units."""
        other = object.__new__(_Sums)
        vars(other).update({name: column[..., units] for name, column in vars(self).items()})
        return other

    def add(self, units, other):
        """Add the sums of some units in a tile."""
        for name, column in vars(self).items():
            join = np.maximum if name == "undeclared_as" else np.add
            column[..., units] = join(column[..., units], getattr(other, name))


class _Tile:
    """What the units hold of one tile, in all years.

    Parameters
    ----------
    shapes_wkb, grid, read, cell_areas, kind
        As for :func:`zonal_panel`.
    years : int
    limits : (float, float, float)
        Smallest and largest valid value, and noise; each or None.
    inside : Inside
    """

    def __init__(self, shapes_wkb, grid, read, cell_areas, years, kind, limits, inside):
        self._shapes, self._grid, self._read, self._areas, self._years = shapes_wkb, grid, read, cell_areas, years
        self._needs_value = kind is not ZonalKind.DENSITY
        self._needs_weighted = kind is not ZonalKind.SUM
        self._low, self._high, self._noise = limits
        self._inside = inside

    def __call__(self, block):
        """Units of the tile, and their sums."""
        number, (window, touching) = block
        progress = partial(self._inside, number)
        sums = _Sums(len(self._shapes), self._years)
        cover = Coverage(self._grid.bounds(window), window.ncols, window.nrows, self._shapes, touching,
                         part(progress, 0.0, _COVERAGE_SHARE))
        if cover:
            self._fill(sums, cover, window, part(progress, _COVERAGE_SHARE, 1.0))
        return touching, sums.of(touching)

    def _fill(self, sums, cover, window, progress):
        areas = self._areas.window(*window)
        field = np.zeros(window.ncols * window.nrows + 1)
        plane = field[:-1].reshape(window.nrows, window.ncols)

        def cells_and_area(mask):
            plane[:] = mask
            cells = cover.totals(field)
            plane[:] *= areas
            return cells, cover.totals(field)

        whole = cells_and_area(True)
        sums.covered[:] = whole[0]
        for year in range(self._years):
            values, valid = self._read(year, *window)
            valid = self._usable(values, valid)
            complete = valid.all()
            sums.cells[year], sums.area[year] = whole if complete else cells_and_area(valid)
            if self._high is None and values.dtype.kind in "iu" and values.max() >= FILL_CODES[0][0]:
                plane[:] = valid & np.any([(values >= a) & (values <= b) for a, b in FILL_CODES], axis=0)
                sums.fill[year] = cover.totals(field) > 0
            for value, where in undeclared(values):
                plane[:] = valid & where
                cells = cover.totals(field)
                sums.undeclared[year] += cells
                sums.undeclared_as[year, cells > 0] = value
            plane[:] = values
            if self._noise is not None:
                plane[plane < self._noise] = 0.0
            if not complete:
                plane[~valid] = 0.0
            if self._needs_value:
                sums.value[year] = cover.totals(field)
            if self._needs_weighted:
                plane[:] *= areas
                sums.weighted[year] = cover.totals(field)
            progress((year + 1) / self._years)

    def _usable(self, values, valid):
        """Cells that count, by the raw values."""
        if values.dtype.kind == "f":
            valid = valid & np.isfinite(values)
        if self._low is not None:
            valid = valid & (values >= self._low)
        if self._high is not None:
            valid = valid & (values <= self._high)
        return valid


def _result(sums, years, missing, beyond, unit_areas, kind, density, scale, names):
    """Turn running sums into the result."""
    none = sums.cells == 0
    with np.errstate(divide="ignore", invalid="ignore"):
        if kind is ZonalKind.DENSITY:
            total = sums.weighted * (scale / PER_TONNE[density])
        else:
            total = sums.value * scale
        if kind is ZonalKind.SUM:
            mean = sums.value * scale / sums.cells
        else:
            mean = sums.weighted * scale / sums.area
        pct = 100 * sums.area / unit_areas
    pct = np.where((pct > 100) & (pct < 100 + _PERCENT_SLACK), 100.0, pct)
    pct[:, ~(unit_areas > 0)] = np.nan
    total[none], mean[none] = np.nan, np.nan
    area = sums.area / M2_PER_KM2
    area[:, missing], pct[:, missing] = np.nan, np.nan

    notes_of_data = undeclared_codes(sums, years, names)
    flag, notes = reasons(missing, sums.covered == 0, none, beyond, names)
    notes += notes_of_data
    if kind is ZonalKind.DENSITY:
        notes += impossible(mean, density, names)
    notes += fill_codes(sums.fill.any(axis=0), names)
    return ZonalResult(years, total.T, mean.T, area.T, pct.T, flag, tuple(notes))


def undeclared_codes(sums, years, names):
    """Refuse numbers that stand for no data in a share of some unit's cells, and warn of fewer."""
    rows, units = np.nonzero(sums.undeclared.T)[::-1]
    if not len(units):
        return []
    share = sums.undeclared[rows, units] / sums.cells[rows, units]
    worst = np.argsort(-share, kind="stable")
    values = {"count": len(set(units.tolist())), "values": first(
        f"{v:.8g}" for v in sorted(set(sums.undeclared_as[rows, units].tolist()))),
        "first": first(UnitYear(names[units[i]], int(years[rows[i]])) for i in worst)}
    if share.max() > MOST_UNDECLARED:
        raise DataError("Cells in {count} units ({first}) hold {values}, which files put where they have no data, and it is not "
                        "declared; declare it as no data in the raster, or set the smallest valid value above it (a large one: "
                        "the largest below).", **values)
    return [Warn("Single cells in {count} units ({first}) hold {values}, which files put where they have no data; they count as "
                 "values. If they are none, declare it in the raster, or set the smallest valid value above it.", **values)]


def fill_codes(filled, names):
    """Warn of units (boolean array) whose cells hold fill codes, unless a largest valid value masks them."""
    if not filled.any():
        return ()
    return (Warn("Cells in {first} hold values of 32761–32767 or 65528–65535, which MODIS products use as fill and class "
                 "codes; set the largest valid value (32700, or 65500).",
                 first=first(names[i] for i in np.flatnonzero(filled))),)


def reasons(missing, untouched, none, beyond, names):
    """Say why values are missing, row by row and in notes.

    Parameters
    ----------
    missing, untouched, beyond : ndarray of bool, shape (units,)
        Units without a polygon, without any cell under them, and that reach over the edge of the raster.
    none : ndarray of bool, shape (years, units)
        Where there is no valid cell.
    names : sequence of str

    Returns
    -------
    flag : ndarray of object, shape (units, years)
    notes : list of Warn
    """
    flags = Flags(none.size)
    untouched = ~missing & untouched
    seen = ~missing & ~untouched
    notes = []
    for where, reason, sentence in (
            (missing, "no_geometry", "{count} of {all} units have no polygon ({first}); their values are NULL."),
            (untouched, "no_cells", "{count} of {all} units lie beyond the raster ({first}), so their values are NULL; "
                                    "check the CRS of both and the extent of the raster."),
            (none & seen, "no_valid", "{count} of {all} units have no valid cell in some year ({first}); the values are "
                                      "NULL."),
            (beyond & seen, "outside", "{count} of {all} units reach over the edge of the raster ({first}); only the "
                                       "part inside is measured.")):
        where = np.broadcast_to(where, none.shape)
        flags.add(where.T.ravel(), reason)
        units = np.flatnonzero(where.any(axis=0))
        if len(units):
            notes.append(Warn(sentence, count=len(units), all=len(missing), first=first(names[i] for i in units)))
    return flags.array().reshape(none.T.shape), notes


def impossible(mean, density, names):
    """Warn about densities that no vegetation has; refuse if most are."""
    over = mean > MOST_DENSITY[density]
    if not over.any():
        return []
    values = {"first": first(names[i] for i in np.flatnonzero(over.any(axis=0))), "unit": density.value,
              "limit": amount(MOST_DENSITY[density]), "highest": amount(mean[over].max(), 4)}
    sentence = ("The mean density is over {limit} {unit} in {first} (up to {highest}), more carbon than "
                "vegetation fixes in a year: probably the scale factor is forgotten (MODIS NPP: 0.0001 for kg/m²), or "
                "fill values 32761–32767 or above 65500 are not masked (set the largest valid value).")
    if over.sum() > np.isfinite(mean).sum() / 2:
        raise DataError(sentence, **values)
    return [Warn(sentence, **values)]
