"""QGIS's own zonal statistics, for where the package exactextract is missing."""

import math

import numpy as np
from qgis.core import QgsRasterRange

from ...core.errors import Warn
from ...core.options import ZonalKind
from ...core.panel.zonal_panel import FILL_CODES, PER_TONNE, ZonalResult, fill_codes, impossible, reasons
from ...core.units import M2_PER_KM2


def native(shapes, rasters, band, years, cell_areas, unit_areas_m2, kind, density, scale, valid_min, valid_max, noise,
           units, progress):
    """Totals by unit and year with whole cells: a cell belongs to the unit that holds its centre.

    Parameters
    ----------
    shapes : list of QgsGeometry
        In the CRS of the rasters, which share one grid.
    rasters : list of bridge.rasters.Raster
    band : int
    years : ndarray of int
    cell_areas : RowAreas or AreaField
    unit_areas_m2 : ndarray of float
    kind, density, scale, valid_min, valid_max, noise, units
        As for core.panel.zonal_panel.

    Returns
    -------
    ZonalResult
    """
    from qgis.analysis import QgsZonalStatistics

    grid = rasters[0].grid
    wanted = QgsZonalStatistics.Count | QgsZonalStatistics.Sum | QgsZonalStatistics.Max
    lowest = max((v for v in (valid_min, noise) if v is not None), default=None)
    coded = np.zeros(len(shapes), dtype=bool)
    count = np.zeros((len(shapes), len(years)))
    total = np.full_like(count, np.nan)
    for y, raster in enumerate(rasters):
        provider = raster.layer.dataProvider().clone()
        beyond = []
        if lowest is not None:
            beyond.append(QgsRasterRange(-math.inf, lowest, QgsRasterRange.IncludeMin))
        if valid_max is not None:
            beyond.append(QgsRasterRange(valid_max, math.inf, QgsRasterRange.IncludeMax))
        provider.setUserNoDataValue(band, beyond)
        for u, shape in enumerate(shapes):
            progress((y + u / len(shapes)) / len(rasters))
            if shape.isNull():
                continue
            found = QgsZonalStatistics.calculateStatistics(provider, shape, grid.dx, grid.dy, band, wanted)
            count[u, y] = found.get(QgsZonalStatistics.Count, 0) or 0
            if count[u, y]:
                total[u, y] = found[QgsZonalStatistics.Sum] * scale
                largest = found[QgsZonalStatistics.Max]
                coded[u] |= valid_max is None and any(a <= largest <= b for a, b in FILL_CODES)
    cell = np.array([_cell_area(shape, grid, cell_areas) for shape in shapes])[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = total / count
        area = count * cell
        pct = np.minimum(100 * area / unit_areas_m2[:, None], 100)
    notes = [Warn("The package exactextract is missing, so QGIS's own zonal statistics were used: cells at the borders "
                  "of units count whole or not at all, and cell areas are those at the centre of each unit.")]
    notes += fill_codes(coded, units)
    if noise is not None:
        notes.append(Warn("Without exactextract, cells below the noise level are left out instead of counting as zero: "
                          "sums are the same, means and areas are not, and a unit that is all noise has no value."))
    missing = np.array([shape.isNull() for shape in shapes])
    boxes = np.array([_box(shape) for shape in shapes])
    spans = grid.spans(boxes)
    flag, why = reasons(missing, (spans[:, 2:] <= spans[:, :2]).any(axis=1), count.T == 0, grid.beyond(boxes), units)
    notes += why
    if kind is ZonalKind.DENSITY:
        total = total * cell / PER_TONNE[density]
        notes += impossible(mean.T, density, units)
    return ZonalResult(years, total, mean, area / M2_PER_KM2, pct, flag, tuple(notes))


def _box(shape):
    if shape.isNull():
        return (-math.inf,) * 4
    box = shape.boundingBox()
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _cell_area(shape, grid, cell_areas):
    if shape.isNull():
        return np.nan
    centre = shape.pointOnSurface().asPoint()
    column = int(np.clip((centre.x() - grid.x0) / grid.dx, 0, grid.columns - 1))
    row = int(np.clip((grid.y0 - centre.y()) / grid.dy, 0, grid.rows - 1))
    return float(cell_areas.window(column, row, 1, 1)[0, 0])
