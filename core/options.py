"""Names of the choices; appended only. The words that a person reads for them stand in the algorithm files."""

from enum import Enum


class ZonalKind(Enum):
    """What the cells of a raster hold, and so what a unit's total is."""

    SUM = "sum"
    MEAN = "mean"
    DENSITY = "density"


class DensityUnit(Enum):
    """Mass per area of a density raster, after its scale factor."""

    KG_M2 = "kg/m²"
    G_M2 = "g/m²"
