"""Blocks of work, side by side: the one seam through which long work goes.

On this computer threads do it: numpy, BLAS and GDAL let go of the interpreter while they compute, and a process of its own
could open a second QGIS. Where the user names the scheduler of a Dask cluster, the same blocks run there.
"""

import contextlib
import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor, wait
from contextvars import ContextVar

from .errors import Cancelled, CoreError, DataError, ParameterError
from .progress import silent

MOST_WORKERS = 8
RETRIES = 3
"""How often a block of a cluster is tried again after its worker has failed."""
PATIENCE = 10
"""Seconds in which a scheduler must answer."""
_LOOK = 0.1
"""Seconds between two looks at whether the user has stopped the run."""
_AHEAD = 2
"""Blocks under way for each worker, so that none waits and results do not pile up."""


_threads = ContextVar("threads", default=0)


@contextlib.contextmanager
def threads(number):
    """Let blocks that are mapped inside run in this many threads; 0: as many as :func:`workers` says by itself."""
    token = _threads.set(number)
    try:
        yield
    finally:
        _threads.reset(token)


def workers(most=None):
    """Number of threads: the one set by :func:`threads`, else the cores of this computer, eight at most; never over ``most``."""
    number = _threads.get() or min(os.cpu_count() or 1, MOST_WORKERS)
    return number if most is None else min(number, most)


def map_blocks(function, blocks, progress=silent, scheduler="", most=None):
    """Apply a function to blocks, side by side.

    Parameters
    ----------
    function : callable
        Takes one block; must not change what other blocks read. For a scheduler it must be one that pickle can name: a
        function of a module, or an object of a class of one.
    blocks : sequence
    progress : callable
        Is told of each block that is done, and called often in between; what it raises ends the work.
    scheduler : str, optional
        Address of a Dask scheduler, such as ``tcp://192.168.1.5:8786``; empty: threads of this computer.
    most : int, optional
        Most threads, where each needs much memory or many files.

    Yields
    ------
    object
        Results in the order of the blocks. Only a few more blocks than workers are under way, so results do not pile up.

    Raises
    ------
    ParameterError
        If the scheduler cannot be reached, or its package is missing.
    DataError
        If a block failed on the cluster for a reason of the cluster's own.
    """
    blocks = list(blocks)
    if scheduler:
        yield from _on_cluster(function, blocks, progress, scheduler)
        return
    if len(blocks) < 2 or workers(most) < 2:
        for number, block in enumerate(blocks):
            progress(number / len(blocks))
            yield function(block)
        return
    with ThreadPoolExecutor(workers(most)) as executor:
        yield from _in_turn(lambda block: executor.submit(function, block), blocks, progress,
                            _AHEAD * workers(most), _thread_result)


def _in_turn(submit, blocks, progress, ahead, result):
    """Keep ``ahead`` blocks under way and give their results in order."""
    waiting = deque()
    try:
        for number, block in enumerate(blocks):
            waiting.append(submit(block))
            if len(waiting) > ahead:
                yield result(waiting.popleft(), progress, (number - len(waiting)) / len(blocks))
        while waiting:
            yield result(waiting.popleft(), progress, 1 - (len(waiting) + 1) / len(blocks))
    finally:
        for future in waiting:
            future.cancel()


def _thread_result(future, progress, done):
    progress(done)
    while not wait((future,), _LOOK).done:
        progress(done)
    return future.result()


def _on_cluster(function, blocks, progress, scheduler):
    try:
        from distributed import Client
    except ImportError:
        raise ParameterError("A scheduler is set ({scheduler}), but the Python package distributed is missing; install it, "
                             "or leave the scheduler empty.", scheduler=scheduler) from None
    try:
        client = Client(scheduler, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError, RuntimeError, ImportError) as error:
        raise ParameterError("The Dask scheduler {scheduler} does not answer ({why}); start it, correct its address, or leave "
                             "it empty to work on this computer alone.", scheduler=scheduler,
                             why=_first_line(error)) from None
    try:
        threads = sum(client.nthreads().values())
        if not threads:
            raise ParameterError("The Dask scheduler {scheduler} has no workers; start some, or leave it empty to work on this "
                                 "computer alone.", scheduler=scheduler)
        yield from _in_turn(lambda block: client.submit(function, block, pure=False, retries=RETRIES), blocks, progress,
                            _AHEAD * threads, lambda *given: _cluster_result(scheduler, *given))
    finally:
        client.close()


def _cluster_result(scheduler, future, progress, done):
    from asyncio import TimeoutError as Later  # another class than the built-in one before Python 3.11

    try:
        while True:
            progress(done)
            try:
                return future.result(timeout=_LOOK)
            except Later:
                continue
    except (CoreError, Cancelled):
        raise
    except Exception as error:
        raise DataError("A block failed on the workers of {scheduler} ({kind}: {why}); they need the plugin's package, numpy "
                        "and GDAL, and the rasters under the same paths.", scheduler=scheduler,
                        kind=type(error).__name__, why=_first_line(error)) from None


def _first_line(error):
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
