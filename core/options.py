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


class WeightsKind(Enum):
    """How units become neighbours, and how much each neighbour counts."""

    QUEEN = "queen"
    ROOK = "rook"
    KNN = "k nearest"
    BAND = "distance band"
    INVERSE = "inverse distance"
    KERNEL = "adaptive bisquare kernel"


class Islands(Enum):
    """What happens to units without a neighbour."""

    KEEP = "keep and flag"
    LINK = "link to nearest"
    REFUSE = "refuse"


class Correction(Enum):
    """Correction of the significance level for many tests."""

    NONE = "none"
    FDR = "false discovery rate"
    BONFERRONI = "Bonferroni"


class Statistic(Enum):
    """Global measures of spatial autocorrelation."""

    MORAN = "Moran's I"
    GEARY = "Geary's C"
    G = "General G"


class Kernel(Enum):
    """How the weight of a place falls with its distance; named as in mgwr, without a constant."""

    BISQUARE = "bisquare"
    GAUSSIAN = "gaussian"
    EXPONENTIAL = "exponential"


class BandwidthType(Enum):
    """What a bandwidth counts."""

    ADAPTIVE = "adaptive"
    FIXED = "fixed"


class Criterion(Enum):
    """What the best bandwidth makes smallest."""

    AICC = "AICc"
    CV = "CV"
    BIC = "BIC"


class SigmaRule(Enum):
    """Degrees of freedom of the residual variance of a local regression."""

    GWR4 = "n − 2 tr(S) + tr(S′S)"
    MGWR = "n − tr(S)"


class BandwidthSearch(Enum):
    """How the bandwidths of a multiscale regression are found."""

    WHOLE = "every bandwidth, by the criterion of the whole model"
    GOLDEN = "golden section, by the criterion of each variable alone, as in mgwr"


class Clustering(Enum):
    """How units are put into clusters."""

    KMEANS = "k-means"
    WARD = "Ward"
    CONTIGUOUS = "Ward, contiguous"
    SKATER = "SKATER"


class LandClass(Enum):
    """Land classes of carbon accounting."""

    CROP = "crop"
    FOREST = "forest"
    GRASS = "grass"
    WATER = "water"
    BUILT = "built"
    BARE = "bare"


class Legend(Enum):
    """Land-cover products whose codes are built in."""

    GENERIC = "six classes, 1 to 6"
    CLCD = "CLCD"
    GLOBELAND30 = "GlobeLand30"
    WORLDCOVER = "ESA WorldCover"
    IGBP = "MODIS IGBP"


class LandFactors(Enum):
    """Built-in presets of coefficients of land classes."""

    A = "a"
    B = "b"


class Metric(Enum):
    """Landscape metrics, by the names of the literature."""

    PLAND = "PLAND"
    NP = "NP"
    PD = "PD"
    LPI = "LPI"
    TE = "TE"
    ED = "ED"
    LSI = "LSI"
    AREA = "AREA_MN"
    SHAPE = "SHAPE_MN"
    FRAC = "FRAC_MN"
    ENN = "ENN_MN"
    COHESION = "COHESION"
    AI = "AI"
    MESH = "MESH"
    DIVISION = "DIVISION"
    SPLIT = "SPLIT"
    SHDI = "SHDI"
    SHEI = "SHEI"
    SIDI = "SIDI"
    CONTAG = "CONTAG"
    IJI = "IJI"
    PRD = "PRD"
