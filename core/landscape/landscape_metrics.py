"""Landscape metrics of classes and of the whole, as FRAGSTATS defines them (McGarigal, Cushman and Ene 2012).

Our own on numpy and scipy: the packages at hand cannot be imported inside QGIS, or are wrong on SHDI and CONTAG.
Patches are cut at the edge of what is looked at, and that edge is no edge of a class unless it is asked for.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..columns import FLAG, INTEGER, TEXT, YEAR, Column
from ..errors import DataError, Message, ParameterError, Warn, first
from ..options import Metric
from ..progress import silent

M2_PER_HA = 1e4
MOST_CLASSES = 60
"""Classes with fields of their own: more would be a thousand fields."""
_REACH = 8
"""Cells round an edge cell that are looked at one by one."""
_FEW_BLOCKS = 300
"""Blocks of cells of a class up to which all are set against all, which is then faster than looking round each cell."""


class Shape(Enum):
    """What a patch's perimeter is set against."""

    SQUARE = "square of the same area"
    CELLS = "most compact patch of as many cells"


METRICS = {
    # key: label, unit, about
    "pland": (Message("Share of the landscape"), "%", ""),
    "np": (Message("Patches"), "", ""),
    "pd": (Message("Patch density"), Message("per 100 ha"), ""),
    "lpi": (Message("Largest patch index"), "%", ""),
    "te": (Message("Total edge"), "m", ""),
    "ed": (Message("Edge density"), "m/ha", ""),
    "lsi": (Message("Landscape shape index"), "", Message("Cell sides, boundary included, over the least possible.")),
    "area": (Message("Mean patch area"), "ha", "AREA_MN."),
    "shape": (Message("Mean shape index"), "", "SHAPE_MN."),
    "frac": (Message("Mean fractal dimension"), "", "FRAC_MN."),
    "enn": (Message("Mean distance to the nearest patch of the class"), "m",
            Message("ENN_MN, between cell centres; missing for one patch.")),
    "cohes": (Message("Cohesion"), "%", "COHESION."),
    "ai": (Message("Aggregation index"), "%", ""),
    "mesh": (Message("Effective mesh size"), "ha", ""),
    "divis": (Message("Division"), "", "DIVISION."),
    "split": (Message("Splitting index"), "", ""),
    "shdi": (Message("Shannon's diversity"), "", Message("Of the whole only, as are the following.")),
    "shei": (Message("Shannon's evenness"), "", Message("Missing for one class.")),
    "sidi": (Message("Simpson's diversity"), "", ""),
    "contag": (Message("Contagion"), "%", Message("Missing for one class.")),
    "iji": (Message("Interspersion and juxtaposition"), "%", Message("Missing for fewer than three classes.")),
    "prd": (Message("Patch richness density"), Message("per 100 ha"), ""),
}
CLASS_METRICS = tuple(METRICS)[:16]
NAMES = tuple(metric.value for metric in Metric)
"""Names in the literature, in the order of :data:`METRICS`."""
TABLE_COLUMNS = (
    Column("zone", "Zone", kind=TEXT),
    YEAR,
    Column("class_code", "Class", kind=INTEGER, about="Missing for the whole landscape."),
    Column("class_name", "Name of the class", kind=TEXT),
    Column("metric", "Metric", kind=TEXT),
    Column("measure", "Value", about="In the unit of the metric."),
    Column("m_unit", "Unit of the metric", kind=TEXT),
)


@dataclass(frozen=True)
class Landscape:
    """Metrics of one landscape.

    Attributes
    ----------
    area : float
        ha of cells with a class.
    classes : dict of int to dict
        Code → metric → value.
    whole : dict
        Metric → value; ``pland`` has none.
    """

    area: float
    classes: dict
    whole: dict


def field(metric, code=None):
    """Name of the field of a metric: ``ed_3`` of class 3, ``ed`` of the whole.

    Long codes cut the metric, so that a name has ten characters at most; three letters tell all metrics apart.
    """
    return metric if code is None else f"{metric[:9 - len(str(code))]}_{code}"


def columns(metrics, codes, names):
    """Columns of the metrics of some classes and of the whole."""
    found = [Column(field(m, code), Message("{name}: {label}", name=METRICS[m][0], label=Message(names[code])), METRICS[m][1],
                    about=METRICS[m][2])
             for code in codes for m in metrics if m in CLASS_METRICS]
    return (*found, *(Column(m, METRICS[m][0], METRICS[m][1], about=METRICS[m][2]) for m in metrics if m != "pland"))


def landscape_metrics(codes, dx, dy, metrics=tuple(METRICS), eight=True, boundary=False, shape=Shape.SQUARE, progress=silent):
    """Measure a landscape.

    Parameters
    ----------
    codes : ndarray of int, shape (rows, columns)
        Class of each cell, −1 outside.
    dx, dy : float
        Width and height of a cell in m.
    metrics : sequence of str
        Keys of :data:`METRICS`.
    eight : bool
        Whether cells that touch at a corner belong to one patch.
    boundary : bool
        Whether the edge of the landscape counts as edge in TE and ED.
    shape : Shape
    progress : callable

    Returns
    -------
    Landscape or None
        None where no cell has a class.

    Notes
    -----
    With the area a and perimeter p of a patch, the area A of the landscape and its number of cells Z: SHAPE = 0.25 p/√a, FRAC =
    2 ln(0.25 p)/ln a, COHESION = (1 − Σp/Σ(p√a))/(1 − 1/√Z) with p and a in cells, AI = g/max g, MESH = Σa²/A, DIVISION = 1 −
    Σ(a/A)², SPLIT = A²/Σa². CONTAG counts adjacencies twice, in their order.
    """
    from scipy import ndimage

    codes = np.asarray(codes)
    inside = codes >= 0
    if not inside.any():
        return None
    wanted, cell = set(metrics), dx * dy
    total = int(inside.sum())
    area = total * cell
    own = codes[inside]
    present = np.flatnonzero(np.bincount(own))
    dense = np.empty(present[-1] + 1, dtype=np.int32)
    dense[present] = np.arange(len(present))
    dense = dense[own]
    index = np.full(codes.shape, -1, dtype=np.int32)
    index[inside] = dense
    count = len(present)
    padded = np.pad(index, 1, constant_values=-1)
    # sides of each cell that face another class or the outside: left, right, top, bottom
    centre = padded[1:-1, 1:-1]
    sides = np.array([centre != padded[1:-1, :-2], centre != padded[1:-1, 2:], centre != padded[:-2, 1:-1],
                      centre != padded[2:, 1:-1]], dtype=np.int8)
    across, along = sides[0] + sides[1], sides[2] + sides[3]
    perimeter = across * dy + along * dx
    side_count = across + along
    adjacent, edges = _adjacency(index, count, dx, dy)
    outside = np.bincount(dense, perimeter[inside], count) - edges.sum(axis=1)
    structure = np.ones((3, 3), dtype=int) if eight else None
    patches = []
    for k in range(count):
        progress(k / (count + 1))
        labels, number = ndimage.label(index == k, structure)
        own = np.flatnonzero(labels)
        of, sides_of = labels.ravel()[own], side_count.ravel()[own]
        enn = np.full(number, np.nan)
        if "enn" in wanted and number > 1:
            blocks = _blocks(own, labels)
            if len(blocks[0]) <= _FEW_BLOCKS:
                enn = _nearest_blocks(*blocks, number, dx, dy)
            else:
                enn = _nearest_patches(labels, own[sides_of > 0], number, dx, dy)
        cells, p, q = (np.bincount(of, weight, number + 1)[1:] for weight in (None, perimeter.ravel()[own], sides_of))
        patches.append((cells, p, q, enn))
    progress(count / (count + 1))
    held = tuple(map(np.concatenate, zip(*patches)))  # by class
    begin = np.cumsum([0] + [len(enn) for *_, enn in patches[:-1]])
    cells, q = np.add.reduceat(held[0], begin), np.add.reduceat(held[2], begin)
    te = edges.sum(axis=1) + (outside if boundary else 0.0)
    most = _most_adjacent(cells)
    with np.errstate(invalid="ignore"):
        ai = 50 * adjacent.diagonal() / most  # like adjacencies are counted twice
    made = {**_of_patches(*held, begin, cell, area, total, shape), "pland": 100 * cells / total, "te": te,
            "ed": te / area * M2_PER_HA, "lsi": q / _least_sides(cells), "ai": ai}
    classes = {code: {m: made[m][k] for m in metrics if m in CLASS_METRICS} for k, code in enumerate(present.tolist())}
    whole = _whole(held, cells / total, ai, adjacent, edges, outside, cell, area, total, boundary, shape)
    return Landscape(area / M2_PER_HA, classes, {m: whole[m] for m in metrics if m != "pland"})


def _of_patches(cells, p, q, enn, begin, cell, area, total, shape):
    """Metrics that follow from areas and perimeters of patches; the patches of a class stand together from ``begin`` on."""

    def summed(values):
        return np.add.reduceat(values, begin)

    def mean(values):
        known = np.isfinite(values)
        return summed(np.where(known, values, 0.0)) / summed(known.astype(np.int64))

    a = cells * cell
    number = np.diff(begin, append=len(cells))
    with np.errstate(divide="ignore", invalid="ignore"):
        if shape is Shape.SQUARE:
            index = 0.25 * p / np.sqrt(a)
        else:
            index = q / _least_sides(cells)
        # a square has the dimension 1 whatever its size; one of a square metre is 0/0
        frac = np.where(a == 1, np.where(p == 4, 1.0, np.nan), 2 * np.log(0.25 * p) / np.log(a))
        compact = 1 - 1 / np.sqrt(total) if total > 1 else np.nan
        cohesion = 100 * (1 - summed(q) / summed(q * np.sqrt(cells))) / compact
        square = summed(a.astype(float) ** 2)
        return {"np": number, "pd": number / area * M2_PER_HA * 100, "lpi": 100 * np.maximum.reduceat(a, begin) / area,
                "area": summed(a) / number / M2_PER_HA, "shape": summed(index) / number, "frac": mean(frac), "enn": mean(enn),
                "cohes": cohesion, "mesh": square / area / M2_PER_HA, "divis": 1 - square / area**2, "split": area**2 / square}


def _whole(patches, share, ai, adjacent, edges, outside, cell, area, total, boundary, shape):
    count, q = len(share), patches[2]
    te = edges.sum() / 2 + (outside.sum() if boundary else 0.0)
    # each inner side belongs to two cells of different classes, and counts once
    inner = np.triu(adjacent, 1).sum()
    border = q.sum() - 2 * inner
    with np.errstate(divide="ignore", invalid="ignore"):
        turn = share[:, None] * adjacent / adjacent.sum(axis=1, keepdims=True)
        contagion = np.where(turn > 0, turn * np.log(turn), 0.0).sum()
        mix = edges[np.triu_indices(count, 1)]
        mix = mix[mix > 0] / mix.sum() if mix.sum() else mix[:0]
        iji = -100 * (mix * np.log(mix)).sum() / np.log(count * (count - 1) / 2) if count > 2 and len(mix) else np.nan
    shannon = -(share * np.log(share)).sum()
    known = np.isfinite(ai)
    alone = {m: values[0] for m, values in _of_patches(*patches, [0], cell, area, total, shape).items()}
    return {**alone, "te": te, "ed": te / area * M2_PER_HA,
            "lsi": (inner + border) / _least_sides(total), "ai": (ai[known] * share[known]).sum(), "shdi": shannon,
            "shei": shannon / np.log(count) if count > 1 else np.nan, "sidi": 1 - (share**2).sum(),
            "contag": 100 * (1 + contagion / (2 * np.log(count))) if count > 1 else np.nan, "iji": iji,
            "prd": count / area * M2_PER_HA * 100}


def _adjacency(index, count, dx, dy):
    """Adjacencies between classes, counted in both orders, and the length of their common edges (zero on the diagonal)."""
    sums = []
    for a, b in ((index[:, :-1], index[:, 1:]), (index[:-1], index[1:])):
        both = (a >= 0) & (b >= 0)
        pair = np.bincount(a[both].astype(np.int64) * count + b[both], minlength=count * count).reshape(count, count)
        sums.append(pair + pair.T)
    edges = sums[0] * dy + sums[1] * dx
    np.fill_diagonal(edges, 0.0)
    return (sums[0] + sums[1]).astype(float), edges.astype(float)


def _least_sides(cells):
    """Cell sides of the most compact patch of some cells."""
    cells = np.asarray(cells)
    n = np.floor(np.sqrt(cells)).astype(np.int64)
    n -= n * n > cells
    rest = cells - n * n
    return 4 * n + np.where(rest == 0, 0, np.where(rest <= n, 2, 4))


def _most_adjacent(cells):
    """Like adjacencies of the most compact patch of some cells, each counted once."""
    n = np.sqrt(cells).astype(np.int64)
    rest = cells - n * n
    return 2 * n * (n - 1) + np.where(rest == 0, 0, np.where(rest <= n, 2 * rest - 1, 2 * rest - 2))


def _blocks(cells, labels):
    """Rectangles that patches are made of, from the flat positions of cells: patch (from 0 on), first and last column, row."""
    rows, columns = labels.shape
    after = np.flatnonzero((np.diff(cells) > 1) | (cells[1:] % columns == 0)) + 1
    start, end = cells[np.concatenate(([0], after))], cells[np.concatenate((after - 1, [len(cells) - 1]))]
    row, left = np.divmod(start, columns)
    right = left + end - start
    # stretches of cells side by side, of which equal ones in rows below each other are one block
    place = (left * columns + right) * (rows + 1) + row
    order = np.argsort(place)
    first = np.diff(place[order], prepend=-2) != 1
    upper, lower = order[first], order[np.append(first[1:], True)]
    return labels.ravel()[start[upper]] - 1, left[upper], right[upper], row[upper], row[lower]


def _nearest_blocks(patch, left, right, top, bottom, number, dx, dy):
    """Distance between cell centres from each patch to the nearest other one, by all pairs of :func:`_blocks`."""
    beside, above = (np.maximum(np.maximum(low[:, None] - high, low - high[:, None]), 0) * size
                     for low, high, size in ((left, right, dx), (top, bottom, dy)))
    squared = (beside * beside + above * above).astype(float)
    squared[patch == patch[:, None]] = np.inf
    near = np.arange(len(patch)), squared.argmin(axis=1)
    best = np.full(number, np.inf)
    np.minimum.at(best, patch, np.hypot(beside[near], above[near]))
    return best


def _nearest_patches(labels, edge, number, dx, dy):
    """Distance between cell centres from each patch to the nearest other one.

    Only cells at the edge of patches are looked at: first round them, ring by ring of equal distance, until a patch meets
    another; then, for the few patches that lie alone, in a tree of all edge cells.
    """
    best = np.full(number, np.inf)
    wide = np.pad(labels, _REACH)
    row, column = np.unravel_index(edge, labels.shape)
    at = (row + _REACH) * wide.shape[1] + column + _REACH
    own, flat = labels.ravel()[edge], wide.ravel()
    step = np.arange(-_REACH, _REACH + 1)
    distance = np.hypot(step[:, None] * dy, step * dx)
    near = np.flatnonzero((distance.ravel() > 0) & (distance.ravel() <= _REACH * min(dx, dy)))
    for place in near[np.argsort(distance.ravel()[near], kind="stable")]:
        apart = distance.ravel()[place]
        other = flat[at + (step[place // len(step)] * wide.shape[1] + step[place % len(step)])]
        met = own[(other > 0) & (other != own)] - 1
        if len(met):
            best[met] = np.minimum(best[met], apart)
            left = best[own - 1] > apart  # another one at the same distance would change nothing
            at, own = at[left], own[left]
            if not len(at):
                return best
    points = np.column_stack((row * dy, column * dx))
    return _nearest(points, labels.ravel()[edge] - 1, best)


def _nearest(points, patch, best):
    """Distance from each patch whose best is infinite to the nearest other one; the others keep theirs.

    Two patches differ in at least one binary digit of their number: for each digit, cells of patches that have it look for the
    nearest that have not, and the other way round. The work grows with the cells times the digits, not with their square.
    """
    from scipy.spatial import cKDTree

    best = best.copy()
    lone = np.isinf(best)[patch]
    known, ask = np.flatnonzero(~lone), np.flatnonzero(lone)

    def look(cells, others):
        tree = cKDTree(points[others], balanced_tree=False, compact_nodes=False)
        np.minimum.at(best, patch[cells], tree.query(points[cells])[0])

    if len(known):
        look(ask, known)
    number = np.unique(patch[ask], return_inverse=True)[1]
    for digit in range(int(number.max()).bit_length()):
        has = (number >> digit) & 1 == 1
        look(ask[has], ask[~has])
        look(ask[~has], ask[has])
    return best


def check_cells(name, unit):
    """Refuse a grid whose cells have no length in metres; warn where the unit is not known (empty)."""
    if unit in ("degrees", "other"):
        raise DataError("Raster “{name}” is in {unit}, in which patches have no length in metres; warp it to an equal-area "
                        "projection in metres first.", name=name,
                        unit=Message("degrees") if unit == "degrees" else Message("units other than metres"))
    if not unit:
        return (Warn("Raster “{name}” has no coordinate reference system; its lengths are taken for metres.", name=name),)
    return ()


def parse_classes(text):
    """Read codes and their names from a text such as ``1=forest, 2, 5=town``.

    Returns
    -------
    dict of int to str, or None
        None for an empty text.

    Raises
    ------
    ParameterError
    """
    if not text.strip():
        return None
    found = {}
    for piece in text.replace("，", ",").replace("＝", "=").split(","):
        code, _, name = (part.strip() for part in piece.partition("="))
        if not code.isdigit():
            raise ParameterError("“{piece}” is no class; write codes with commas, and names where wanted: 1=forest, 2, 5=town.",
                                 piece=piece.strip())
        found[int(code)] = name or code
    return found


class Landscapes:
    """Metrics of zones and years, held as bare numbers: a panel has tens of thousands of landscapes.

    Parameters
    ----------
    zones : sequence of str or None
    years : list of int, or of None
        Ascending; None alone for rasters without a year.
    metrics : sequence of str
    classes : dict of int to str, or None
        Those with fields of their own; None: all.
    """

    def __init__(self, zones, years, metrics, classes=None):
        self.zones, self.years, self.metrics, self.chosen = zones, years, tuple(metrics), classes
        self._of_classes = [m for m in metrics if m in CLASS_METRICS]
        self._of_whole = [m for m in metrics if m != "pland"]
        shape = len(zones), len(years)
        self._area, self._whole = np.full(shape, np.nan), np.full((*shape, len(self._of_whole)), np.nan)
        self._classes, self._reasons, self._codes = {}, {}, set()

    def put(self, zone, year, found):
        """Keep what was found in a zone (its position) and year (likewise): a Landscape, or why there is none."""
        if not isinstance(found, Landscape):
            self._reasons[zone, year] = found or "no_cells"
            return
        self._area[zone, year] = found.area
        self._whole[zone, year] = [found.whole[m] for m in self._of_whole]
        for code, values in found.classes.items():
            self._codes.add(code)
            if code not in self._classes:
                if len(self._classes) > MOST_CLASSES and code not in (self.chosen or ()):
                    continue  # a raster that holds no classes may hold thousands of numbers
                shape = self._area.shape
                self._classes[code] = np.zeros(shape, dtype=bool), np.full((*shape, len(self._of_classes)), np.nan)
            held, numbers = self._classes[code]
            held[zone, year], numbers[zone, year] = True, [values[m] for m in self._of_classes]

    def get(self, zone, year):
        """The Landscape of a zone and year, or None."""
        if np.isnan(self._area[zone, year]):
            return None
        classes = {code: dict(zip(self._of_classes, numbers[zone, year].tolist()))
                   for code, (held, numbers) in self._by_code() if held[zone, year]}
        return Landscape(float(self._area[zone, year]), classes, dict(zip(self._of_whole, self._whole[zone, year].tolist())))

    def measured(self):
        """Where there is a Landscape: ndarray of bool, shape (zones, years)."""
        return np.isfinite(self._area)

    def reasons(self):
        """Why there is none, by zone and year; None where there is one."""
        return [self._reasons.get((zone, year)) for zone in range(len(self.zones)) for year in range(len(self.years))]

    def codes(self):
        """Classes that there are anywhere, ascending."""
        return sorted(self._codes)

    def fields(self, codes):
        """Values of :func:`columns`, by zone and year; of a class that a landscape lacks some are 0."""
        found = {}
        for code in codes:
            held, numbers = self._classes[code]
            for at, metric in enumerate(self._of_classes):
                absent = 0.0 if metric in ("pland", "np", "pd", "lpi", "te", "ed") else np.nan
                found[field(metric, code)] = np.where(self.measured() & ~held, absent, numbers[:, :, at]).ravel()
        return {**found, **{metric: self._whole[:, :, at].ravel() for at, metric in enumerate(self._of_whole)}}

    def long(self, names, progress):
        """Rows of :data:`TABLE_COLUMNS`, zone by zone, as columns; the classes are those that have names."""
        told = {metric: (name, METRICS[metric][1]) for metric, name in zip(METRICS, NAMES)}
        for zone, name in enumerate(self.zones):
            progress(zone / len(self.zones))
            rows = []
            for at in np.flatnonzero(np.isfinite(self._area[zone])).tolist():
                lead = name, self.years[at]
                for code, (held, numbers) in self._by_code():
                    if code in names and held[zone, at]:
                        rows += [(*lead, code, names[code], told[metric][0], value, told[metric][1])
                                 for metric, value in zip(self._of_classes, numbers[zone, at].tolist())]
                rows += [(*lead, None, None, told[metric][0], value, told[metric][1])
                         for metric, value in zip(self._of_whole, self._whole[zone, at].tolist())]
            if rows:
                yield dict(zip((column.name for column in TABLE_COLUMNS), zip(*rows)))

    def _by_code(self):
        return sorted(self._classes.items())


@dataclass(frozen=True)
class Gathered:
    """Landscapes of zones and years as rows.

    Attributes
    ----------
    columns : tuple of Column
    values : dict of sequence
    rows : ndarray of int
        Zone of each row.
    table : iterator of dict
        The long table in parts: too long to be held.
    shown : str
        Column to be mapped.
    count : int
        Landscapes that could be measured.
    notes : tuple of Note
    """

    columns: tuple
    values: dict
    rows: np.ndarray
    table: object
    shown: str
    count: int
    notes: tuple


def gathered(landscapes, progress=silent):
    """Put landscapes together.

    Parameters
    ----------
    landscapes : Landscapes
    progress : callable
        Of the long table.

    Returns
    -------
    Gathered

    Raises
    ------
    DataError
        If nothing could be measured, a chosen class is nowhere, or there are too many classes for fields of their own.
    """
    measured, zones, years = landscapes.measured(), landscapes.zones, landscapes.years
    classes, held = landscapes.chosen, landscapes.codes()
    if not measured.any():
        raise DataError("No zone has a cell with a class; check the CRS of both, the extent and the nodata value.")
    missing = [code for code in classes or () if code not in held]
    if missing:
        raise DataError("The rasters hold no class {codes}; they hold {held}.", codes=first(missing), held=first(held, 12))
    names = classes or {code: str(code) for code in held}
    if len(names) > MOST_CLASSES:
        raise DataError("The rasters hold {count} classes, too many for fields of their own; name those that matter under "
                        "“Classes”.", count=len(names))
    lead = () if years == [None] else (YEAR,)
    shown = (*lead, *columns(landscapes.metrics, tuple(names), names), FLAG)
    values = {"year": np.tile(years, len(zones)), **landscapes.fields(names), "flag": landscapes.reasons()}
    lost = [str(zones[zone]) for zone in np.flatnonzero(~measured) // len(years)]
    notes = (Warn("{count} zones and years have no cell with a class ({first}); their metrics are NULL.", count=len(lost),
                  first=first(dict.fromkeys(lost))),) if lost else ()
    return Gathered(shown, values, np.repeat(np.arange(len(zones)), len(years)), landscapes.long(names, progress),
                    shown[-2].name, int(measured.sum()), notes)
