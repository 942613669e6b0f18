"""Rings of polygons in well-known binary: ISO or EWKB, with or without z and m."""

import struct

import numpy as np

_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7
_EWKB_Z, _EWKB_M, _EWKB_SRID = 0x80000000, 0x40000000, 0x20000000


class NoPolygon(ValueError):
    """The geometry is a point, a line or a curve; ``code`` is its type."""

    def __init__(self, code):
        super().__init__(f"geometry type {code}")
        self.code = code


def rings(wkb):
    """Rings of a polygon, of all its parts.

    Parameters
    ----------
    wkb : bytes

    Returns
    -------
    list of ndarray of float, shape (points, 2)
        Outer and inner rings alike; empty ones are left out.

    Raises
    ------
    NoPolygon
    """
    return [ring for ring, _ in rings_and_holes(wkb)]


def rings_and_holes(wkb):
    """Rings as by :func:`rings`, each with whether it is a hole."""
    found = []
    _walk(wkb, 0, found)
    return found


def _walk(wkb, at, found):
    """Collect the rings from byte ``at`` on; return the byte after the geometry."""
    order = "<" if wkb[at] else ">"
    (code,) = struct.unpack_from(order + "I", wkb, at + 1)
    at += 9 if code & _EWKB_SRID else 5
    dimensions, kind = divmod(code & 0xFFFF, 1000)
    size = 2 + bool(code & _EWKB_Z or dimensions in (1, 3)) + bool(code & _EWKB_M or dimensions in (2, 3))
    if kind not in (_POLYGON, _MULTIPOLYGON, _COLLECTION):
        raise NoPolygon(code)
    (count,) = struct.unpack_from(order + "I", wkb, at)
    at += 4
    for number in range(count):
        if kind != _POLYGON:
            at = _walk(wkb, at, found)
            continue
        (points,) = struct.unpack_from(order + "I", wkb, at)
        if points:
            ring = np.frombuffer(wkb, order + "f8", points * size, at + 4).reshape(points, size)[:, :2]
            found.append((ring, number > 0))
        at += 4 + points * size * 8
    return at
