"""Blocks side by side: order, progress, cancel; and the same on a Dask cluster of two worker processes on loopback."""

import os
import signal
import struct
import sys
import threading
import time
from pathlib import Path

import pytest
from carbonbalance.core import parallel
from carbonbalance.core.errors import Cancelled, ClusterError, DataError, ParameterError
from carbonbalance.core.parallel import Cluster, map_blocks

NEIGHBOURS = '''
import os, time
import numpy as np
from carbonbalance.core.errors import DataError

def square(block):
    return block * block, os.getpid()

def slow(block):
    time.sleep(0.1)
    return block * block, os.getpid()

class Heavy:
    def __init__(self, size):
        self.ones = np.ones(size)

    def __call__(self, block):
        time.sleep(0.02)
        return float(block * self.ones[-1]), os.getpid(), id(self)

def refuse(block):
    raise DataError("Raster “{name}” is {what}.", name="{x}", what=block)

def fail(block):
    raise KeyError("no such thing")

def dies_once(block):
    number, marker = block
    if not os.path.exists(marker):
        open(marker, "w").close()
        os._exit(1)
    return number
'''


def triangle(x, y, size):
    """WKB of a triangle."""
    corners = ((x, y), (x + size, y), (x, y + size), (x, y))
    return struct.pack("<BIII", 1, 3, 1, 4) + b"".join(struct.pack("<dd", *corner) for corner in corners)


# ---- threads -----------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("count", [0, 1, 2, 50])
def test_results_come_in_order(count):
    def work(block):
        time.sleep(0.002 * (block % 3))
        return -block

    assert list(map_blocks(work, range(count))) == [-b for b in range(count)]


def test_threads_that_are_set_are_used():
    by_itself = parallel.workers()
    together = threading.Barrier(3, timeout=10)
    with parallel.threads(3):
        assert parallel.workers() == 3
        assert parallel.workers(2) == 2
        list(map_blocks(lambda block: together.wait(), range(6)))
    with parallel.threads(1):
        assert set(map_blocks(lambda block: threading.current_thread(), range(6))) == {threading.current_thread()}
    with parallel.threads(0):
        assert parallel.workers() == by_itself


def test_progress_never_falls_and_few_blocks_are_ahead():
    begun, told = [], []
    for number, _ in enumerate(map_blocks(begun.append, range(60), told.append, most=2)):
        assert len(begun) <= number + 1 + 2 * 2 + 2
    assert told == sorted(told)
    assert told[0] >= 0
    assert told[-1] <= 1


def test_a_stop_is_heard_while_a_block_is_under_way(monkeypatch):
    monkeypatch.setattr(parallel, "workers", lambda most=8: 2)
    release, looks = threading.Event(), []

    def progress(fraction, note=""):
        looks.append(fraction)
        if len(looks) > 3:
            release.set()
            raise Cancelled

    with pytest.raises(Cancelled):
        list(map_blocks(lambda block: release.wait(20), range(4), progress))


def test_what_a_block_raises_ends_the_work():
    def work(block):
        if block == 3:
            raise DataError("Block {n} is bad.", n=block)
        return block

    with pytest.raises(DataError, match="Block 3 is bad"):
        list(map_blocks(work, range(40)))


# ---- a cluster ---------------------------------------------------------------------------------------------------

@pytest.fixture
def neighbours(cluster):
    """Functions that the workers can import; the cluster has both its workers again."""
    (cluster.place / "neighbours.py").write_text(NEIGHBOURS, encoding="utf-8")
    import neighbours

    deadline = time.monotonic() + 60
    while len(cluster.scheduler_info["workers"]) < 2 and time.monotonic() < deadline:
        time.sleep(0.1)
    return neighbours


def test_a_cluster_does_the_same(cluster, neighbours):
    told = []
    results = list(map_blocks(neighbours.square, range(40), told.append, cluster.scheduler_address))
    assert [r for r, _ in results] == [b * b for b in range(40)]
    pids = {pid for _, pid in results}
    assert os.getpid() not in pids
    assert len(pids) == 2
    assert told == sorted(told)


def test_a_killed_worker_loses_nothing(cluster, neighbours):
    results, killed = [], None
    for number, (value, pid) in enumerate(map_blocks(neighbours.slow, range(40), scheduler=cluster.scheduler_address)):
        results.append(value)
        if number == 5:
            killed = pid
            os.kill(pid, signal.SIGKILL)
    assert killed
    assert results == [b * b for b in range(40)]


def test_a_worker_that_dies_of_a_block_is_replaced(cluster, neighbours, tmp_path):
    marker = str(tmp_path / "died")
    blocks = [(n, marker) for n in range(8)]
    assert list(map_blocks(neighbours.dies_once, blocks, scheduler=cluster.scheduler_address)) == list(range(8))
    assert Path(marker).exists()


def test_a_refusal_comes_home_whole(cluster, neighbours):
    with pytest.raises(DataError) as caught:
        list(map_blocks(neighbours.refuse, [1, 1], scheduler=cluster.scheduler_address))
    assert str(caught.value) == "Raster “{x}” is 1."
    assert caught.value.message.values == {"name": "{x}", "what": 1}


def test_a_failure_of_a_worker_is_one_sentence(cluster, neighbours):
    with pytest.raises(ClusterError, match=r"A block failed on the workers of tcp://.*KeyError: 'no such thing'"):
        list(map_blocks(neighbours.fail, [1, 2], scheduler=cluster.scheduler_address))


def test_a_stop_is_heard_by_a_cluster(cluster, neighbours):
    began, looks = time.monotonic(), []

    def progress(fraction, note=""):
        looks.append(fraction)
        if len(looks) > 8:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(map_blocks(neighbours.slow, range(500), progress, cluster.scheduler_address))
    assert time.monotonic() - began < 10


def test_a_cluster_is_connected_to_once_and_gets_what_a_function_holds_once(cluster, neighbours):
    """Two workers, forty blocks and an array of eight megabytes: it is unpacked by one and copied by the other."""
    work = neighbours.Heavy(1_000_000)
    with Cluster(cluster.scheduler_address) as held:
        for _ in range(2):
            results = list(map_blocks(work, range(40), scheduler=held))
            assert [r for r, *_ in results] == [float(b) for b in range(40)]
            assert len({where for _, where, _ in results}) == len({(where, which) for _, where, which in results}) == 2
        assert held._client.status == "running"
    assert held._client is None


def test_casanpp_on_a_cluster(cluster, neighbours, tmp_path, raster):
    """The windows of real files, read by the workers: equal to the last bit to what threads make of them."""
    import numpy as np
    from carbonbalance.algorithms.bridge.blocks import Source, Work
    from carbonbalance.core.coefficients import load
    from carbonbalance.core.inventory.casa_npp import Options, block, vegetation

    rng = np.random.default_rng(4)
    ranges = ((0, 0.8), (-15, 30), (0, 200), (100, 700))
    paths = [raster(tmp_path / f"{k}_{m}.tif", rng.uniform(*limits, (90, 130)), 110, 36, 0.01, nodata=-9999)
             for k, limits in enumerate(ranges) for m in range(12)]
    paths.append(raster(tmp_path / "codes.tif", rng.integers(1, 11, (90, 130)), 110, 36, 0.01, kind="Int16"))
    table = load("casa_zhu2007")
    work = Work([Source(p, Path(p).stem, 1) for p in paths], block,
                Options(vegetation(table.columns["key"], table.columns["value"], ""), monthly=True))
    windows = [(c, r, 65, 30) for r in range(0, 90, 30) for c in (0, 65)]
    here = list(map_blocks(work, windows))
    there = list(map_blocks(work, windows, scheduler=cluster.scheduler_address))
    for (window, ours), (other, theirs) in zip(here, there):
        assert window == other
        np.testing.assert_array_equal(ours.annual, theirs.annual)
        np.testing.assert_array_equal(ours.monthly, theirs.monthly)
        assert np.isfinite(ours.annual).all()


def test_zonalpanel_on_a_cluster(cluster, neighbours, tmp_path, raster, monkeypatch):
    """Zones over tiles of real files; a worker is killed half-way, and the sums are those of threads to the last bit."""
    import numpy as np
    from carbonbalance.algorithms.bridge.blocks import Reader, Source
    from carbonbalance.core.grid import Grid, geographic_cell_areas
    from carbonbalance.core.options import ZonalKind
    from carbonbalance.core.panel.zonal_panel import zonal_panel

    rng = np.random.default_rng(5)
    paths = [raster(tmp_path / f"v_{year}.tif", np.where(rng.random((120, 160)) < 0.05, -9999, rng.random((120, 160))),
                    110, 36, 0.01, nodata=-9999) for year in (2000, 2001)]
    read = Reader([Source(path, "v", 1) for path in paths])
    grid = Grid(110, 36, 0.01, 0.01, 160, 120, True)
    corners = rng.uniform((110, 34.8), (111.4, 35.8), (12, 2))
    shapes = [triangle(x, y, 0.4) for x, y in corners]
    areas = geographic_cell_areas(grid, 6378137.0, 6356752.314245)

    def run(scheduler="", progress=lambda fraction, note="": None):
        return zonal_panel(shapes, grid, read, [2000, 2001], areas, np.full(12, 1e9), ZonalKind.MEAN, tile_cells=600,
                           block=(16, 16), scheduler=scheduler, progress=progress)

    killed = []

    def kill(fraction, note=""):
        if fraction > 0.3 and not killed:
            with Cluster(cluster.scheduler_address) as held:
                pids = held._connected().run(os.getpid)
            killed.append(next(iter(pids.values())))
            os.kill(killed[0], signal.SIGKILL)

    here, there = run(), run(cluster.scheduler_address, kill)
    assert killed
    assert np.isfinite(here.sum).any()
    for name in ("sum", "mean", "area", "pct"):
        np.testing.assert_array_equal(getattr(here, name), getattr(there, name))
    assert [str(n) for n in here.notes] == [str(n) for n in there.notes]


def test_land_use_areas_on_a_cluster(cluster, neighbours, tmp_path, raster):
    """Areas of classes, and what is told of the codes that the legend lacks."""
    import numpy as np
    from carbonbalance.algorithms.bridge.blocks import Reader, Source
    from carbonbalance.core import landuse
    from carbonbalance.core.grid import Grid, geographic_cell_areas
    from carbonbalance.core.options import Legend

    rng = np.random.default_rng(6)
    cells = rng.integers(1, 7, (120, 160))
    cells[40, 11] = 99  # in no legend
    read = Reader([Source(raster(tmp_path / "lu.tif", cells, 110, 36, 0.01, kind="UInt16"), "lu", 1)])
    scheme = landuse.built_in(next(iter(Legend)))
    grid = Grid(110, 36, 0.01, 0.01, 160, 120, True)
    shapes = [triangle(110 + 0.1 * i, 35 - 0.01 * i, 0.9) for i in range(5)] + [None]

    def run(scheduler):
        coded = landuse.Coded(scheme, ["lu"])
        found = landuse.zone_areas(shapes, grid, read, 1, coded, len(scheme.categories),
                                   geographic_cell_areas(grid, 6378137.0, 6356752.314245), (16, 16), 600, scheme.kinds(),
                                   scheduler=scheduler)
        return found, [str(note) for note in coded.notes()]

    (here, notes), (there, others) = run(""), run(cluster.scheduler_address)
    for a, b in zip(here, there):
        np.testing.assert_array_equal(a, b)
    assert here[0].sum() > 0
    assert notes == others
    assert "99 (" in notes[0]


@pytest.mark.parametrize("step", ["globalautocorrelation", "localmoran", "hotspots", "geodetector", "gwr", "gtwr"])
def test_statistics_on_a_cluster(cluster, neighbours, step, monkeypatch):
    """Draws have the seed of their block, and blocks are those of threads, so results are equal to the last bit."""
    pytest.importorskip("scipy")
    from carbonbalance.core import rng as draws
    from carbonbalance.core.drivers import local_regression

    monkeypatch.setattr(draws, "BLOCK_CELLS", 6000)
    monkeypatch.setattr(local_regression, "BLOCK_CELLS", 2000)
    with Cluster(cluster.scheduler_address) as held:
        same(run_statistics(step, ""), run_statistics(step, held))
        assert held._client is not None  # somebody asked it


def run_statistics(step, scheduler):
    """A step of statistics on five years of a lattice of 25 places, where all distances occur many times."""
    import numpy as np
    from carbonbalance.core.drivers.geodetector import Rules, geodetector
    from carbonbalance.core.drivers.gtwr import gtwr
    from carbonbalance.core.drivers.gwr import gwr
    from carbonbalance.core.drivers.local_places import Locations
    from carbonbalance.core.drivers.local_results import Rules as LocalRules
    from carbonbalance.core.drivers.strata import Factor
    from carbonbalance.core.options import Statistic, WeightsKind
    from carbonbalance.core.pattern.global_autocorrelation import global_autocorrelation
    from carbonbalance.core.pattern.hot_spots import hot_spots
    from carbonbalance.core.pattern.local_moran import local_moran
    from carbonbalance.core.weights import Neighbourhoods

    rng = np.random.default_rng(7)
    places = np.stack(np.meshgrid(np.arange(5.0), np.arange(5.0)), axis=-1).reshape(-1, 2) * 1000
    xy, years = np.tile(places, (5, 1)), np.repeat(np.arange(2000, 2005), 25)
    x = rng.normal(size=125)
    value = 5 + xy[:, 0] / 2000 * x + 0.2 * (years - 2000) + rng.random(125)
    near = Neighbourhoods(xy, kind=WeightsKind.KNN, k=4)
    more = {"scheduler": scheduler}
    if step == "globalautocorrelation":
        return global_autocorrelation(value, near, tuple(Statistic), x, years, 999, **more)
    if step == "localmoran":
        return local_moran(value, near, None, years, 999, **more)
    if step == "hotspots":
        return hot_spots(value, near, years, 999, **more)
    if step == "geodetector":
        factors = [Factor("x", x), Factor("east", xy[:, 0])]
        return geodetector(value, factors, rules=Rules(classes=(3, 4), permutations=999), **more)
    if step == "gwr":
        return gwr(value, {"x": x}, Locations(xy), rules=LocalRules(permutations=2), **more)
    return gtwr(value, {"x": x}, Locations(xy), years, LocalRules(), **more)


def same(here, there):
    """Compare results, whatever they hold, to the last bit."""
    import numpy as np

    assert type(here) is type(there)
    if isinstance(here, dict):
        assert here.keys() == there.keys()
        for key in here:
            same(here[key], there[key])
    elif isinstance(here, np.ndarray):
        np.testing.assert_equal(here.tolist(), there.tolist())
    elif isinstance(here, tuple):
        assert [str(part) for part in here] == [str(part) for part in there]
    elif hasattr(here, "__dict__"):
        same(vars(here), vars(there))
    else:
        np.testing.assert_equal(here, there)


def test_an_unreachable_scheduler_is_one_sentence(monkeypatch):
    pytest.importorskip("distributed", reason="the package distributed is absent: no cluster is tested")
    monkeypatch.setattr(parallel, "PATIENCE", 1)
    for address in ("tcp://127.0.0.1:9", "nonsense", "udp://1.2.3.4:5"):
        with pytest.raises(ParameterError, match=f"The Dask scheduler {address} does not answer"):
            list(map_blocks(abs, [1, 2], scheduler=address))


def test_without_the_package(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ParameterError, match="the Python package distributed is missing"):
        list(map_blocks(abs, [1, 2], scheduler="tcp://127.0.0.1:8786"))
