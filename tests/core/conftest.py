"""Polygons of the spatial tests."""

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
        return SpatialWeights(matrix, WeightsKind.QUEEN, np.arange(matrix.shape[0]), 1, (), None)

    return inner
