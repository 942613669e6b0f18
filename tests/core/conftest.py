"""Data of the spatial tests."""

import csv
from types import SimpleNamespace

import numpy as np
import pytest


def read(path, key):
    """Fields, centroids and WKB of a polygon file, and the pairs of neighbours in the GAL file beside it."""
    geopandas, shapely = pytest.importorskip("geopandas"), pytest.importorskip("shapely")
    frame = geopandas.read_file(path)
    centres = shapely.get_coordinates(shapely.centroid(frame.geometry.values))
    place = {int(value): i for i, value in enumerate(frame[key])}
    pairs = set()
    lines = path.with_suffix(".gal").read_text().split("\n")[1:]
    for head, tail in zip(lines[::2], lines[1::2]):
        pairs |= {(place[int(head.split()[0])], place[int(other)]) for other in tail.split()}
    return SimpleNamespace(fields=frame, xy=centres, shapes=list(shapely.to_wkb(frame.geometry.values)), gal=pairs)


@pytest.fixture(scope="session")
def columbus(shared):
    return read(shared / "spatial_autocorrelation" / "columbus" / "columbus.shp", "POLYID")


@pytest.fixture(scope="session")
def sids(shared):
    return read(shared / "spatial_autocorrelation" / "sids2" / "sids2.shp", "FIPSNO")


@pytest.fixture(scope="session")
def weights_of():
    """Maker of weights from a dense matrix, without any geometry."""
    from carbonbalance.core.options import WeightsKind
    from carbonbalance.core.weights import SpatialWeights
    from scipy.sparse import csr_matrix

    def inner(matrix):
        matrix = csr_matrix(np.asarray(matrix, dtype=float))
        return SpatialWeights(matrix, WeightsKind.QUEEN, 1, (), None)

    return inner


@pytest.fixture(scope="session")
def georgia(shared):
    """Fields of Georgia's 159 counties as arrays, and their places under ``xy``."""
    with open(shared / "gwr_georgia" / "GData_utm.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    names = ("X", "Y", "PctBach", "PctRural", "PctPov", "PctBlack", "PctFB")
    fields = {name: np.array([float(r[name]) for r in rows]) for name in names}
    return {**fields, "xy": np.column_stack((fields["X"], fields["Y"]))}
