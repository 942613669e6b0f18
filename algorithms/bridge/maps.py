"""Small maps as inline SVG. Each outline stands in the page once; every map refers to it and gives it a colour.

Outlines are put on a grid finer than a screen pixel, so that neighbours keep their common border without gaps.
"""

import math
from dataclasses import dataclass
from html import escape

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
    QgsWkbTypes,
)

from . import styles
from .report import Chip, number

GRID = 900
"""Cells of the grid along the longer side of a map."""
MOST_NAMED = 600
"""Units up to which a map tells the name and value of each under the pointer, and has full borders."""
GROUND = "#eceff0"
"""Units under lines that matter more."""
NEAR, NEAREST = 2.0, 0.01
"""Width of a close-up over that of what it shows, and its least share of the whole map."""
_HATCHED = f"repeating-linear-gradient(135deg,{styles.HATCH} 0 1px,#fff 1px 4px)"
_HATCH = ('<pattern id="hatch" patternUnits="userSpaceOnUse" width="13" height="13"><rect width="13" height="13" fill="#fff"/>'
          f'<path d="M-1 14L14-1M-1 1L1-1M12 14L14 12" stroke="{styles.HATCH}" stroke-width="2.6"/></pattern>')
"""How missing values look in a legend and on a map: as in QGIS."""
_WIDEST = 40.0
"""Degrees up to which an azimuthal projection serves; beyond it, the world's."""


@dataclass(frozen=True)
class Classes:
    """Colours of a map and their legend.

    Attributes
    ----------
    edges : ndarray or None
        Upper edges of the classes of a number; None where values are codes.
    colours : tuple of str
    labels : tuple of str
    """

    edges: object
    colours: tuple
    labels: tuple

    def codes(self, values):
        """Class of each value, −1 for a missing one."""
        values = np.asarray(values, dtype=float)
        known = np.isfinite(values)
        filled = np.where(known, values, 0)
        found = np.searchsorted(self.edges, filled) if self.edges is not None else filled.astype(int)
        return np.where(known, np.clip(found, 0, len(self.colours) - 1), -1)

    def legend(self, heading="", values=None, missing=""):
        """Entries of the legend.

        Parameters
        ----------
        heading : str
        values : ndarray, optional
            What is mapped: ranges that hold none of it are left out, and missing values are named.
        missing : str
            Name of missing values.
        """
        entries = [heading] if heading else []
        codes = set(range(len(self.colours))) if values is None else set(self.codes(values).tolist())
        entries += [Chip(label, colour) for code, (label, colour) in enumerate(zip(self.labels, self.colours))
                    if code in codes or self.edges is None]
        return entries + ([Chip(missing, _HATCHED)] if -1 in codes else [])


@dataclass(frozen=True)
class Mark:
    """A line, an outline or a point that is drawn over the units.

    Attributes
    ----------
    geometry : QgsGeometry
    crs : QgsCoordinateReferenceSystem
    colour : str
    title : str
        What the pointer shows.
    label : str
        What stands beside a point.
    """

    geometry: object
    crs: object
    colour: str
    title: str = ""
    label: str = ""


def diverging(values, centre=0.0, reverse=False):
    """Classes around ``centre``, in the colours that the layer has in QGIS; None where there is no value."""
    return _ranged(values, styles.diverging("", centre, reverse))


def sequential(values):
    """Classes from light to dark over quantiles; None where there is no value."""
    return _ranged(values, styles.sequential(""))


def _ranged(values, style):
    values = np.asarray(values, dtype=float)
    values = np.sort(values[np.isfinite(values)])
    if not len(values):
        return None
    ranges = styles.breaks(style, values.tolist())
    return Classes(np.array([high for _, high, _ in ranges]), tuple(colour for *_, colour in ranges),
                   tuple(f"{number(low)} … {number(high)}" for low, high, _ in ranges))


def deviations(values):
    """Fixed classes of standard deviations; None where there is no value."""
    return _ranged(values, styles.deviations(""))


def significant(values, signs, label):
    """Classes around zero of the significant values, in the colours that they have in QGIS, and one for the others.

    Parameters
    ----------
    values, signs : ndarray of float
        ``signs`` is 0 or NaN where a value is not significant.
    label : str
        Name of the class of the others.

    Returns
    -------
    Classes, ndarray of float
        Class of each value, NaN for a missing one.
    """
    known = np.isfinite(values)
    shown = known & (np.nan_to_num(signs) != 0)
    ramp = diverging(values[shown])
    colours, labels = (ramp.colours, ramp.labels) if ramp else ((), ())
    codes = np.where(known, float(len(colours)), np.nan)
    if ramp:
        codes[shown] = ramp.codes(values[shown])
    return Classes(None, (*colours, styles.INSIGNIFICANT), (*labels, label)), codes


def categories(items):
    """Classes of codes 0, 1, …: (label, colour) each."""
    return Classes(None, tuple(colour for _, colour in items), tuple(label for label, _ in items))


class Atlas:
    """Outlines of the units of one page.

    Parameters
    ----------
    layers : sequence of vectors.Layer
        All layers that the page maps, in one frame. Those without polygons are passed over.
    """

    def __init__(self, layers):
        self._codes = {}
        self._paths = []
        self._used = set()
        self._hatched = False
        seen, shapes = {}, []
        crs = None
        for layer in layers:
            if QgsWkbTypes.geometryType(layer.wkb_type) != QgsWkbTypes.GeometryType.PolygonGeometry:
                continue
            crs = crs or layer.crs
            own, distinct = layer.distinct_shapes()
            number_of = np.array([_number(seen, shapes, g, layer.crs, crs) for g in distinct] or [0], dtype=int)
            self._codes[id(layer)] = number_of[own]
        rings, self.metres, self._plane = _projected(shapes, crs)
        self.scale = 1.0
        self._rings = rings
        self._draw(rings)

    def _draw(self, rings):
        parts = [ring for shape in rings for ring in shape]
        if not parts:
            self.width = self.height = GRID
            return
        points = np.concatenate(parts)
        self._low, self._high = low, high = points.min(axis=0), points.max(axis=0)
        self.scale = GRID / max(*(high - low), 1e-12)
        self.width, self.height = (np.ceil((high - low) * self.scale) + 1).astype(int).tolist()
        self._paths = [_path([np.rint((ring - (low[0], high[1])) * (self.scale, -self.scale)).astype(int)
                              for ring in shape]) for shape in rings]
        self._corner = _emptiest(np.rint((points - (low[0], high[1])) * (self.scale, -self.scale)), self.width,
                                 self.height)

    def has(self, layer):
        """Tell whether a layer can be mapped."""
        return id(layer) in self._codes and bool(self._paths)

    def map(self, layer, rows, codes, classes, names=(), label="", furniture=False):
        """Draw one map.

        Parameters
        ----------
        layer : vectors.Layer
        rows : ndarray of int
            Rows that are shown.
        codes : ndarray of int
            Class of each of them, −1 without value.
        classes : Classes
        names : sequence of str
            What the pointer shows on each of them.
        label : str
            Words for a reader who cannot see the map.
        furniture : bool
            Add the scale bar and the north arrow.
        """
        shapes = self._codes[id(layer)][rows]
        named = len(names) == len(shapes) <= MOST_NAMED
        groups = []
        for code in sorted(set(codes.tolist())):
            colour = f"url(#hatch) {styles.MISSING}" if code < 0 else classes.colours[code]
            self._hatched |= code < 0
            uses = "".join(self._use(shapes[i], names[i] if named else "") for i in np.flatnonzero(codes == code))
            groups.append(f'<g fill="{colour}">{uses}</g>')
        extra = _furniture(self.width, self.height, self.scale, self._corner) if furniture and self.metres else ""
        return (f'<svg viewBox="-3 -3 {self.width + 6} {self.height + 6}" role="img" aria-label="{escape(label)}">'
                f'{"".join(groups)}{extra}</svg>')

    def _use(self, shape, name):
        self._used.add(int(shape))
        if name:
            return f'<use xlink:href="#u{shape}"><title>{escape(name)}</title></use>'
        return f'<use xlink:href="#u{shape}"/>'

    def outlines(self):
        """The outlines that the maps drawn so far refer to: put them into the page once."""
        if not self._used:
            return ""
        kind = "unit" if len(self._used) <= MOST_NAMED else "unit fine"
        paths = "".join(f'<path id="u{i}" class="{kind}" d="{self._paths[i]}"/>' for i in sorted(self._used))
        return f'<svg class="hidden" aria-hidden="true"><defs>{_HATCH if self._hatched else ""}{paths}</defs></svg>'

    def overlay(self, layer, marks, label="", near=False, framed=()):
        """Draw marks over the units of a layer in grey.

        Parameters
        ----------
        layer : vectors.Layer or None
            Without it there is no ground.
        marks : sequence of Mark
            Lower ones first.
        label : str
            Words for a reader who cannot see the map.
        near : bool
            Show the surroundings of the marks only, not all units.
        framed : sequence of Mark
            Put a frame around what a close-up of these shows.
        """
        placed = [self._parts(mark) for mark in marks]
        points = np.concatenate([np.array([self._low, self._high])[:0 if near else 2],
                                 *(part for parts in placed for part in parts)])
        if near:
            low, high, scale = self._window(points)
        else:
            low, high, scale = points.min(axis=0), points.max(axis=0), self.scale
        corner = (low[0], high[1])
        width, height = (np.ceil((high - low) * scale) + 1).astype(int).tolist()
        ground = self._ground(layer, low, high, scale, near) if layer is not None else ""
        drawn = "".join(_drawn(mark, [(part - corner) * (scale, -scale) for part in parts], width)
                        for mark, parts in zip(marks, placed) if parts)
        inner = [part for mark in framed for part in self._parts(mark)]
        if inner:
            drawn += _frame(*((end - corner) * (scale, -scale) for end in self._window(np.concatenate(inner))[:2]))
        crowd = np.concatenate([points, *(ring for shape in self._rings for ring in shape)] if not near else [points])
        extra = (_furniture(width, height, scale, _emptiest((crowd - corner) * (scale, -scale), width, height))
                 if self.metres else "")
        return (f'<svg viewBox="-3 -3 {width + 6} {height + 6}" role="img" aria-label="{escape(label)}">'
                f"{ground}{drawn}{extra}</svg>")

    def _window(self, points):
        """Corners and scale of the surroundings of points, of the shape of the whole map."""
        low, high = points.min(axis=0), points.max(axis=0)
        frame = np.maximum(self._high - self._low, 1e-12)
        share = max(NEAR * ((high - low) / frame).max(), NEAREST)
        middle = (low + high) / 2
        return middle - frame * share / 2, middle + frame * share / 2, self.scale / share

    def _ground(self, layer, low, high, scale, near):
        shapes = sorted(set(self._codes[id(layer)].tolist()))
        if not near:
            dx, dy = (self._low[0] - low[0]) * scale, (high[1] - self._high[1]) * scale
            uses = "".join(self._use(shape, "") for shape in shapes)
            return f'<g fill="{GROUND}" transform="translate({dx:.1f} {dy:.1f})">{uses}</g>'
        seen = [shape for shape in shapes if self._rings[shape]
                and (np.min([r.min(axis=0) for r in self._rings[shape]], axis=0) <= high).all()
                and (np.max([r.max(axis=0) for r in self._rings[shape]], axis=0) >= low).all()]
        paths = [_path([np.rint((ring - (low[0], high[1])) * (scale, -scale)).astype(int)
                        for ring in self._rings[shape]]) for shape in seen]
        return f'<g fill="{GROUND}">' + "".join(f'<path class="unit" d="{path}"/>' for path in paths) + "</g>"

    def _parts(self, mark):
        """Points of each part of a mark on the plane of the map."""
        geometry = type(mark.geometry)(mark.geometry)
        if self._plane is not None and mark.crs.isValid():
            try:
                geometry.transform(QgsCoordinateTransform(mark.crs, self._plane, QgsCoordinateTransformContext()))
            except QgsCsException:
                return []
        geometry.convertToMultiType()
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            return _rings(geometry)
        if geometry.type() == QgsWkbTypes.GeometryType.LineGeometry:
            return [np.array([(p.x(), p.y()) for p in line]) for line in geometry.asMultiPolyline()]
        return [np.array([(p.x(), p.y())]) for p in geometry.asMultiPoint()]


def _drawn(mark, parts, width):
    """Shapes of a mark: points as dots with their labels, lines and outlines over a pale casing."""
    title = f"<title>{escape(mark.title)}</title>" if mark.title else ""
    if mark.geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
        (x, y), = parts[0].tolist()
        beside = f'x="{x - 16:.1f}" text-anchor="end"' if x > 0.72 * width else f'x="{x + 16:.1f}"'
        label = (f'<text {beside} y="{y + 12:.1f}" font-size="{0.04 * GRID:.0f}" font-weight="600" fill="#1c2326" '
                 f'stroke="#fff" stroke-width="6" paint-order="stroke">{escape(mark.label)}</text>' if mark.label else "")
        return (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="7" fill="{mark.colour}" stroke="#1c2326" stroke-width="2">'
                f"{title}</circle>{label}")
    close = "z" if mark.geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry else ""
    path = "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in part.tolist()) + close for part in parts)
    return (f'<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="{path}" stroke="#4a5256" '
            f'stroke-width="6"/><path d="{path}" stroke="{mark.colour}" stroke-width="4">{title}</path></g>')


def _frame(low, high):
    (x0, y0), (x1, y1) = low.tolist(), high.tolist()
    return f'<path d="M{x0:.1f} {y0:.1f}H{x1:.1f}V{y1:.1f}H{x0:.1f}z" fill="none" stroke="#1c2326" stroke-width="2.5"/>'


def _emptiest(points, width, height):
    """Corner of a map with the fewest points around it: (left?, top?)."""
    wide, high = 0.34 * width, 0.2 * height
    crowd = {}
    for left in (True, False):
        for top in (False, True):
            x = points[:, 0] < wide if left else points[:, 0] > width - wide
            y = points[:, 1] < high if top else points[:, 1] > height - high
            crowd[left, top] = int((x & y).sum())
    return min(crowd, key=crowd.get)


def _furniture(width, height, scale, corner):
    """Scale bar of a round length, about a quarter of the map, with the north arrow above it."""
    metres = 0.26 * width / scale
    step = 10 ** math.floor(math.log10(metres))
    length = max(f * step for f in (1, 2, 5) if f * step <= metres)
    left, top = corner
    bar = length * scale
    x = 6 if left else width - bar - 6
    y = 0.17 * GRID if top else height - 10
    said = f"{length / 1000:,.0f} km" if length >= 1000 else f"{length:,.0f} m"
    size = 0.042 * GRID
    middle = x + bar / 2
    tip = y - 2.9 * size
    arrow = (f"M{middle:.0f} {tip:.0f}l{0.3 * size:.0f} {size:.0f}l{-0.3 * size:.0f} {-0.22 * size:.0f}"
             f"l{-0.3 * size:.0f} {0.22 * size:.0f}z")
    return (f'<g fill="#1c2326"><path d="M{x:.0f} {y:.0f}v-9h3v6h{bar - 6:.0f}v-6h3v9z"/><path d="{arrow}"/>'
            f'<g font-size="{size:.0f}" text-anchor="middle"><text x="{middle:.0f}" y="{y - 14:.0f}">{said}</text>'
            f'<text x="{middle:.0f}" y="{tip - 6:.0f}">N</text></g></g>')


def _number(seen, shapes, geometry, crs, target):
    """Number of a shape in the page; the same outline of two layers is one."""
    wkb = bytes(geometry.asWkb().data()) if not geometry.isNull() else b""
    mark = (crs.authid() or crs.toWkt(), wkb)
    if mark not in seen:
        seen[mark] = len(shapes)
        if crs != target and not geometry.isNull():
            geometry = type(geometry)(geometry)
            geometry.transform(QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext()))
        shapes.append(geometry)
    return seen[mark]


def _projected(shapes, crs):
    """Rings of each shape in an equal-area projection, and whether lengths on it are true metres.

    Returns
    -------
    rings : list of list of ndarray
    metres : bool
        False for a map of the world, and where the CRS is unknown or cannot be projected.
    plane : QgsCoordinateReferenceSystem or None
        That of the rings; None where it is unknown.
    """
    known = [g for g in shapes if not g.isNull() and not g.isEmpty()]
    if not known:
        return [], False, None
    if not crs.isValid():
        return [_rings(g) for g in shapes], False, None
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    context = QgsCoordinateTransformContext()
    frame = QgsRectangle()
    for geometry in known:
        frame.combineExtentWith(geometry.boundingBox())
    try:
        frame = QgsCoordinateTransform(crs, geographic, context).transformBoundingBox(frame)
        middle = frame.center()
        wide = max(frame.width(), frame.height()) > _WIDEST
        plane = QgsCoordinateReferenceSystem()
        plane.createFromProj(f"+proj={'eqearth' if wide else 'laea'} +lat_0={middle.y():.4f} "
                             f"+lon_0={0 if wide else middle.x():.4f} +datum=WGS84 +units=m +no_defs")
        transform = QgsCoordinateTransform(crs, plane, context)
        moved = []
        for geometry in shapes:
            copy = type(geometry)(geometry)
            if not copy.isNull():
                copy.transform(transform)
            moved.append(_rings(copy))
        return moved, not wide, plane
    except QgsCsException:
        return [_rings(g) for g in shapes], False, crs


def _rings(geometry):
    """Rings of a polygon of any kind as arrays of points."""
    if geometry.isNull() or geometry.isEmpty():
        return []
    copy = type(geometry)(geometry)
    copy.convertToMultiType()
    return [np.array([(p.x(), p.y()) for p in ring]) for polygon in copy.asMultiPolygon() for ring in polygon
            if len(ring)]


def _path(rings):
    """Path of rings on the grid in relative steps; points that fall together are one, a speck stays visible."""
    parts = []
    for ring in rings:
        step = np.diff(ring, axis=0)
        step = step[(step != 0).any(axis=1)]
        if len(step) < 3:
            continue
        moves = " ".join(f"{dx} {dy}" for dx, dy in step[:-1].tolist())
        parts.append(f"M{ring[0, 0]} {ring[0, 1]}l{moves}z".replace(" -", "-"))
    if not parts and rings:
        x, y = rings[0][0]
        return f"M{x} {y}h2v2h-2z"
    return "".join(parts)
