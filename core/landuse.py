"""Land cover: codes of products, the six land classes, and the areas of classes or of pairs of classes.

Block by block, runs of alike cells are found, their codes become positions in a list of categories by one look-up, and their
areas are counted with :func:`numpy.bincount`; what a code means stands in ``core/data/landuse_legends.csv``, or in a table of
the user.
"""

import csv
from dataclasses import dataclass
from functools import partial

import numpy as np

from .coefficients import FOLDER, load
from .errors import DataError, Message, Note, Warn, first, listed
from .grid import TILE_CELLS
from .magnitudes import amount
from .options import LandClass
from .panel.coverage import ClassAreas, Coverage, alike, areas_of_runs, wkb_box
from .panel.zonal_panel import tiles_of
from .parallel import MOST_WORKERS, Inside, map_blocks
from .progress import part, silent
from .tables import key, number_of

M2_PER_HA = 1e4
MOST_UNKNOWN = 0.01
"""Share of the cells that codes without a class may have; above it, the legend is the wrong one."""
MOST_NAMED = 20
"""Codes of a legend that are named in a sentence."""
MOST_CODE = 4096
"""Codes are looked up in a table of this size."""
GREY = "#bdbdbd"


@dataclass(frozen=True)
class Category:
    """A kind of land.

    Attributes
    ----------
    code : int
    name, name_zh : str
    kind : LandClass or None
    colour : str
    """

    code: int
    name: str
    name_zh: str
    kind: LandClass
    colour: str


@dataclass(frozen=True)
class Scheme:
    """What the codes of a raster mean.

    Attributes
    ----------
    categories : tuple of Category
        By ascending code.
    source : str
    content : bytes
        For the checksum.
    """

    categories: tuple
    source: str
    content: bytes

    def index(self):
        """Position of each code's category; −1 for a code without one."""
        table = np.full(MOST_CODE, -1, dtype=np.int64)  # positions of pairs are beyond 16 bits
        for number, category in enumerate(self.categories):
            table[category.code] = number
        return table

    def kinds(self):
        """Position of each category's land class in :class:`LandClass`; −1 where it has none."""
        order = list(LandClass)
        return np.array([-1 if c.kind is None else order.index(c.kind) for c in self.categories])


def built_in(legend):
    """Legend of a product.

    Parameters
    ----------
    legend : Legend

    Returns
    -------
    Scheme
    """
    content = (FOLDER / "landuse_legends.csv").read_bytes()
    rows = [row for row in csv.DictReader(content.decode("utf-8").splitlines()) if row["legend"] == legend.name]
    categories = tuple(Category(int(row["code"]), row["name"], row["name_zh"], LandClass(row["class"]), row["colour"])
                       for row in sorted(rows, key=lambda row: int(row["code"])))
    return Scheme(categories, rows[0]["source"], content)


def given(codes, kinds, names, where):
    """Legend of the user's table.

    Parameters
    ----------
    codes, kinds : sequence
        Code, and land class: crop, forest, grass, water, built, bare, or its Chinese word; empty for none.
    names : sequence or None
        Names of the categories; by default those of the classes, or the code.
    where : str
        Name of the table.

    Returns
    -------
    Scheme

    Raises
    ------
    DataError
        If a code is no whole number from 0 to 4095, stands twice, or a class is unknown.
    """
    found = {}
    for position, (code, kind) in enumerate(zip(codes, kinds)):
        number, word = number_of(code), key(kind)
        if number is None or not np.isfinite(number) or number != int(number) or not 0 <= number < MOST_CODE:
            raise DataError("{where}: “{code}” in row {row} is no code of a raster (0 to {most}).", where=where, code=code,
                            row=position + 1, most=MOST_CODE - 1)
        if int(number) in found:
            raise DataError("{where} has the code {code} twice; keep one row.", where=where, code=int(number))
        held = None if word is None else _WORDS.get(word.lower())
        if word is not None and held is None:
            raise DataError("{where}: “{word}” in row {row} is no land class; use crop, forest, grass, water, built or bare "
                            "(耕地, 林地, 草地, 水域, 建设用地, 未利用地).", where=where, word=word, row=position + 1)
        name = (key(names[position]) if names is not None else None) or (held.value if held else str(int(number)))
        found[int(number)] = Category(int(number), name, name, held, COLOURS.get(held, GREY))
    if not found:
        raise DataError("{where} has no rows; give a code and a class in each.", where=where)
    return Scheme(tuple(found[code] for code in sorted(found)), where, repr(sorted(found.items())).encode())


def legend_notes(scheme, legend, chosen=True):
    """Say by which legend codes are read: a wrong one has much the same codes.

    Parameters
    ----------
    scheme : Scheme
    legend : str
        Its name.
    chosen : bool
        Whether the user has named it.

    Returns
    -------
    tuple of Note
    """
    template = ("The codes are read by the legend {legend}: {codes}." if chosen else
                "No legend is chosen, so the codes are read by the first one, {legend}: {codes}.")
    return (Note(template, legend=legend, codes=listed(
        Message("{code} {name}", code=c.code, name=Message(c.name)) for c in scheme.categories[:MOST_NAMED])),)


def plain(codes):
    """Categories that are the codes themselves; numbers that are no codes are left for :class:`Coded` to refuse."""
    known = sorted(int(code) for code in codes if code == int(code) and 0 <= code < MOST_CODE)
    return Scheme(tuple(Category(code, str(code), str(code), None, GREY) for code in known),
                  "codes of the raster", b"")


def factors(preset):
    """Built-in coefficients of a preset, t C per ha and year; a sink is negative, construction land has none.

    Returns
    -------
    values : dict of LandClass to float
    table : core.coefficients.Coefficients
    """
    table = load("landuse_factors")
    return {kind: table.value(f"{preset.value}_{kind.value}") for kind in LandClass if kind is not LandClass.BUILT}, table


def given_factors(classes, values, where):
    """Coefficients of the user's table: land class and t C per ha and year."""
    found = {}
    for position, (word, value) in enumerate(zip(classes, values)):
        word = key(word)
        kind = _WORDS.get((word or "").lower().removeprefix("a_").removeprefix("b_"))
        number = number_of(value)
        if kind is None or number is None or not np.isfinite(number):
            raise DataError("{where}: row {row} (“{word}”, “{value}”) is no land class with a number; use crop, forest, grass, "
                            "water, built or bare and t C per ha and year.", where=where, row=position + 1, word=word,
                            value=value)
        if kind in found:
            raise DataError("{where} has more than one coefficient for {kind}; keep the rows of one preset.", where=where,
                            kind=kind.value)
        found[kind] = number
    missing = [kind.value for kind in LandClass if kind not in found and kind is not LandClass.BUILT]
    if missing:
        raise DataError("{where} has no coefficient for {missing}; give one for each class.", where=where,
                        missing=first(missing, 6))
    return found


class Coded:
    """Turns cells into positions of categories, and remembers the codes that the legend lacks.

    Parameters
    ----------
    scheme : Scheme
    names : sequence of str
        Of the rasters.
    """

    def __init__(self, scheme, names):
        self._scheme, self._table, self._names = scheme, scheme.index(), names
        self._unknown, self._cells = np.zeros(MOST_CODE, dtype=np.int64), 0

    def apart(self):
        """The same with nothing remembered yet, for one block."""
        return Coded(self._scheme, self._names)

    def add(self, other):
        """Remember what a block remembered."""
        self._unknown += other._unknown
        self._cells += other._cells

    def positions(self, values, valid, which, count=None):
        """Position of each cell's category, −1 where there is none.

        Parameters
        ----------
        values : ndarray
        valid : ndarray of bool or None
            None where all are valid.
        which : int
            The raster that they are of.
        count : ndarray of int, optional
            How many cells each of them stands for; by default one.

        Raises
        ------
        DataError
            If a cell is no whole number from 0 to 4095: the raster holds no classes.
        """
        inside = values if valid is None else values[valid]
        if values.dtype != np.uint8 and inside.size:
            low, high = inside.min(), inside.max()
            if low < 0 or high >= MOST_CODE or (values.dtype.kind == "f" and (inside != np.rint(inside)).any()):
                raise DataError("Raster “{name}” holds values from {low} to {high}, which are no codes of classes (whole "
                                "numbers from 0 to {most}); choose a land-use raster, or declare its nodata value.",
                                name=self._names[which], low=f"{low:.10g}", high=f"{high:.10g}", most=MOST_CODE - 1)
        codes = (values if valid is None else np.where(valid, values, 0)).astype(np.intp)
        found = self._table[codes]
        count = np.ones(values.shape, dtype=np.int64) if count is None else count
        if valid is not None:
            found, count = np.where(valid, found, -1), np.where(valid, count, 0)
        self._cells += int(count.sum())
        lacking = found < 0
        if lacking.any():
            self._unknown += np.bincount(codes[lacking], count[lacking], MOST_CODE).astype(np.int64)
        return found

    def notes(self):
        """Warn of codes that the legend lacks.

        Raises
        ------
        DataError
            If they hold more than a hundredth of the cells: the legend is another one.
        """
        codes = np.flatnonzero(self._unknown)
        if not len(codes):
            return ()
        order = codes[np.argsort(-self._unknown[codes], kind="stable")]
        listed = first((f"{code} ({amount(100 * self._unknown[code] / self._cells, 2)} %)" for code in order), 5)
        where = first(self._names, 1)
        if self._unknown.sum() > MOST_UNKNOWN * self._cells:
            raise DataError("{where} holds codes that the legend lacks: {codes} of the cells; choose the legend of the product, "
                            "or give a table of codes and classes.", where=where, codes=listed)
        return (Warn("{where} holds codes that the legend lacks: {codes} of the cells; they count as no data.", where=where,
                     codes=listed),)


_WORDS = {word: kind for kind, words in (
    (LandClass.CROP, ("crop", "cropland", "耕地")), (LandClass.FOREST, ("forest", "林地")),
    (LandClass.GRASS, ("grass", "grassland", "草地")), (LandClass.WATER, ("water", "wetland", "水域", "湿地")),
    (LandClass.BUILT, ("built", "construction", "建设用地")), (LandClass.BARE, ("bare", "unused", "未利用地"))) for word in words}
COLOURS = {LandClass.CROP: "#f9f0a1", LandClass.FOREST: "#2e7d32", LandClass.GRASS: "#a5d66f", LandClass.WATER: "#4f8fd6",
           LandClass.BUILT: "#c0392b", LandClass.BARE: "#cfc6b4"}


class _Cells:
    """Cells of a window in one raster or several: what they hold, and the categories of some of them.

    Parameters
    ----------
    coded : Coded
    rasters : sequence of int
    read : callable
        As for :func:`zone_areas`.
    window : Window
    """

    def __init__(self, coded, rasters, read, window):
        self._coded, self._rasters = coded, rasters
        self._read = []
        for which in rasters:
            values, valid = read(which, *window)
            # without data all are alike, NaN too
            self._read.append((values, None) if valid.all() else (np.where(valid, values, 0), valid))

    def planes(self):
        """Cells that are alike in all of these are alike in all rasters."""
        return [plane for held in self._read for plane in held if plane is not None]

    def positions(self, at, count):
        """Positions of the categories of cells, one array for each raster."""
        return [self._coded.positions(*(None if plane is None else plane.ravel()[at] for plane in held), which, count)
                for which, held in zip(self._rasters, self._read)]


def pair_areas(grid, read, coded, count, cell_areas, block=(256, 256), progress=silent):
    """Areas of all pairs of categories of two rasters of one grid.

    Parameters
    ----------
    grid : Grid
    read : callable
        As for :func:`zone_areas`.
    coded : Coded
    count : int
        Categories.
    cell_areas : RowAreas or AreaField
    block : (int, int)
    progress : callable

    Returns
    -------
    ndarray of float, shape (count + 1, count + 1)
        m²; the last row and column stand for cells without a category.
    """
    size = count + 1

    def work(window):
        seen = coded.apart()
        cells = _Cells(seen, (0, 1), read, window)
        bounds = alike(cells.planes())
        before, after = cells.positions(bounds[:-1], np.diff(bounds))
        area = areas_of_runs(bounds, cell_areas.window(*window), window.ncols)
        return np.bincount((before + 1) * size + after + 1, area, size * size), seen

    total = np.zeros(size * size)
    for areas, seen in map_blocks(work, list(grid.tiles(TILE_CELLS, block)), progress):
        total += areas
        coded.add(seen)
    # cells without a category stand first so far
    return np.roll(total.reshape(size, size), -1, axis=(0, 1))


def place_notes(missing, untouched, beyond, names):
    """Warn of zones without a polygon, beyond the raster, or only partly on it."""
    notes = []
    for where, sentence in ((missing, "{count} zones have no polygon ({first})."),
                            (untouched, "{count} zones lie beyond the raster ({first}); check the CRS of both."),
                            (beyond & ~missing & ~untouched, "{count} zones reach over the edge of the raster ({first}); only "
                                                             "the part inside is measured.")):
        if where.any():
            notes.append(Warn(sentence, count=int(where.sum()), first=first(names[i] for i in np.flatnonzero(where))))
    return tuple(notes)


def gap_notes(areas, years, names, least=0.01):
    """Warn of units with cells without a class.

    Parameters
    ----------
    areas : ndarray of float, shape (units, years, classes + 1)
        The last is that of cells without a class.
    years : ndarray
    names : sequence of str
    least : float
        Share of the area above which it is said.
    """
    whole = areas.sum(axis=2)
    share = np.divide(areas[:, :, -1], whole, out=np.zeros(whole.shape), where=whole > 0)
    share[areas[:, :, :-1].sum(axis=2) == 0] = 0  # those have no value, and that is said elsewhere
    worst = share.max(axis=1, initial=0)
    gaps = np.flatnonzero(worst > least)
    if not len(gaps):
        return ()
    when = ["" if np.isnan(year) else f" {year:.0f}" for year in np.asarray(years, dtype=float)]
    gaps = gaps[np.argsort(-worst[gaps], kind="stable")]
    return (Warn("{count} units have cells without a class, whose land is left out ({first}).", count=len(gaps),
                 first=first(Message("{unit}: {share} % of the area", unit=names[i] + when[share[i].argmax()],
                                     share=amount(100 * worst[i], 3)) for i in gaps)),)


def zone_areas(shapes_wkb, grid, read, rasters, coded, count, cell_areas, block=(256, 256), tile_cells=TILE_CELLS, groups=None,
               pairs=False, progress=silent, scheduler="", most=MOST_WORKERS):
    """Areas of categories, of groups of them, or of pairs of them, in zones, by exact shares of cells.

    Parameters
    ----------
    shapes_wkb : sequence of bytes or None
        In the CRS of the rasters.
    grid : Grid
    read : callable
        ``read(which, col0, row0, ncols, nrows)`` gives raw values and a boolean array, false at no data; called side by side.
    rasters : int
        How many there are of them.
    coded : Coded
        Turns cells into positions of categories.
    count : int
        Categories.
    cell_areas : RowAreas or AreaField
    block, tile_cells, progress, scheduler, most
        As for :func:`core.panel.zonal_panel.zonal_panel`.
    groups : ndarray of int, shape (count,), optional
        Group of each category, −1 for none; by default each is its own.
    pairs : bool
        Whether two rasters are looked at together; the group of a pair is its category before × count + that after.

    Returns
    -------
    ndarray of float, shape (rasters, units, groups + 1)
        m²; the last column stands for cells without a category or group; of pairs, there is one raster.
    missing, untouched : ndarray of bool, shape (units,)
        Units without a polygon, and without a cell under them.
    beyond : ndarray of bool
        Units that reach over the edge of the raster.
    """
    boxes = np.array([wkb_box(wkb) for wkb in shapes_wkb]).reshape(-1, 4)
    missing = ~np.isfinite(boxes).all(axis=1)
    looked_at = [tuple(range(rasters))] if pairs else [(which,) for which in range(rasters)]
    groups = np.arange(count ** len(looked_at[0])) if groups is None else np.asarray(groups)
    size = int(groups.max()) + 2
    columns = np.append(np.where(groups < 0, size - 1, groups), size - 1)
    areas = np.zeros((len(looked_at), len(shapes_wkb), size))
    tiles = list(tiles_of(grid, np.where(missing[:, None], -np.inf, boxes), tile_cells, block))
    inside = Inside(progress, len(tiles))
    work = _Tile(shapes_wkb, grid, read, looked_at, coded, count, cell_areas, columns, size, inside)
    for touching, held, seen in map_blocks(work, enumerate(tiles), inside.whole, scheduler, most):
        areas[:, touching] += held
        coded.add(seen)
    return areas, missing, ~missing & (areas.sum(axis=(0, 2)) == 0), grid.beyond(boxes)


class _Tile:
    """Areas of the groups that the zones hold of one tile, in all rasters; what it is made of is that of :func:`zone_areas`."""

    def __init__(self, shapes_wkb, grid, read, looked_at, coded, count, cell_areas, columns, size, inside):
        self._shapes, self._grid, self._read, self._looked_at, self._areas = shapes_wkb, grid, read, looked_at, cell_areas
        self._coded, self._count, self._columns, self._size, self._inside = coded, count, columns, size, inside

    def __call__(self, block):
        """Zones of the tile, their areas, and what was remembered of the codes."""
        number, (window, touching) = block
        progress = partial(self._inside, number)
        coded = self._coded.apart()
        bounds, shapes = self._grid.bounds(window), [self._shapes[unit] for unit in touching]
        areas = np.zeros((len(self._looked_at), len(shapes), self._size))
        cover = Coverage(bounds, window.ncols, window.nrows, shapes, range(len(shapes)), part(progress, 0.0, 0.5))
        if cover:
            held = ClassAreas(cover, (window.nrows, window.ncols), self._areas.window(*window), self._size)
            for done, rasters in enumerate(self._looked_at):
                cells = _Cells(coded, rasters, self._read, window)
                areas[done] = held.of(cells.planes(), partial(self._groups, cells))
                progress(0.5 + 0.5 * (done + 1) / len(self._looked_at))
        return touching, areas, coded

    def _groups(self, cells, at, count):
        """Group of each of some cells, or of their pairs."""
        category, *after = cells.positions(at, count)
        for other in after:
            category = np.where((category < 0) | (other < 0), -1, category * self._count + other)
        return self._columns[category]
