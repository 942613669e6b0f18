"""Blocks side by side: order, progress, cancel; and the same on a Dask cluster of two worker processes on loopback."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest
from carbonbalance.core import parallel
from carbonbalance.core.errors import Cancelled, DataError, ParameterError
from carbonbalance.core.parallel import map_blocks

NEIGHBOURS = '''
import os, time
from carbonbalance.core.errors import DataError

def square(block):
    return block * block, os.getpid()

def slow(block):
    time.sleep(0.1)
    return block * block, os.getpid()

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
    with pytest.raises(DataError, match=r"A block failed on the workers of tcp://.*KeyError: 'no such thing'"):
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
