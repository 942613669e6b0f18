"""Blocks of work, side by side: the one seam through which long work goes.

On this computer threads do it: numpy, BLAS and GDAL let go of the interpreter while they compute, and a process of its own
could open a second QGIS. Where the user names the scheduler of a Dask cluster, the same blocks run there.
"""

import contextlib
import os
import warnings
from collections import deque
from concurrent.futures import ThreadPoolExecutor, wait
from contextvars import ContextVar
from itertools import count
from operator import methodcaller
from threading import Event, get_ident

from .errors import Cancelled, ClusterError, CoreError, ParameterError
from .progress import silent

MOST_WORKERS = 8
RETRIES = 3
"""How often a block of a cluster is tried again after its worker has failed."""
PATIENCE = 10
"""Seconds in which a scheduler must answer."""
_LOOK = 0.1
"""Seconds between two looks at whether the user has stopped the run."""
_FETCH, _LONGEST = 1.0, 60.0
"""Seconds in which the result of a block must come when it is asked for, first and at last."""
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
        function of a module, a partial of one, or an object of a class. What it holds travels once to each worker.
    blocks : sequence
    progress : callable
        Is told of each block that is done, and called often in between; what it raises ends the work.
    scheduler : str or Cluster, optional
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
    ClusterError
        If a block failed on the cluster for a reason of the cluster's own.
    """
    blocks = list(blocks)
    if scheduler:
        with scheduler if isinstance(scheduler, Cluster) else Cluster(scheduler) as cluster:
            yield from cluster.map(function, blocks, progress)
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


class Cluster:
    """The workers of a Dask scheduler.

    Connected to when it is first needed, so that a mistake in the data is told before one in the address. Whoever maps blocks
    more than once enters it first, and then connects once.

    Parameters
    ----------
    scheduler : str
        Its address; empty: there is none, and the object is false.
    """

    def __init__(self, scheduler):
        self.scheduler, self._client, self._users = scheduler, None, 0

    def __bool__(self):
        return bool(self.scheduler)

    def __enter__(self):
        self._users += 1
        return self

    def __exit__(self, *_):
        self._users -= 1
        if not self._users and self._client is not None:
            self._client.close()
            self._client = None

    def map(self, function, blocks, progress):
        """As :func:`map_blocks`."""
        client = self._connected()
        from distributed.protocol.pickle import dumps, loads

        threads = sum(client.nthreads().values())
        if not threads:
            raise ParameterError("The Dask scheduler {scheduler} has no workers; start some, or leave it empty to work on this "
                                 "computer alone.", scheduler=self.scheduler)
        # in bytes, because the scheduler unpacks the call and would need the plugin's package otherwise
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that what the function holds is large: it is sent once for this reason
            # a task, not data that is scattered: the scheduler can make it again where all workers that had it are gone
            held = client.submit(loads, dumps(_Packed(function)), pure=False, retries=RETRIES)
        numbers = count()

        def submit(block):
            call = methodcaller("__call__", dumps(block))
            return client.submit(call, held, key=("block-" + held.key, next(numbers)), retries=RETRIES)

        yield from _in_turn(submit, blocks, progress, _AHEAD * threads, self._result)

    def _connected(self):
        if self._client is not None:
            return self._client
        try:
            from distributed import Client
        except ImportError:
            raise ParameterError("A scheduler is set ({scheduler}), but the Python package distributed is missing; install it, "
                                 "or leave the scheduler empty.", scheduler=self.scheduler) from None
        try:
            self._client = Client(self.scheduler, timeout=PATIENCE, set_as_default=False)
        except (OSError, ValueError, TypeError, RuntimeError, ImportError) as error:
            raise ParameterError("The Dask scheduler {scheduler} does not answer ({why}); start it, correct its address, or "
                                 "leave it empty to work on this computer alone.", scheduler=self.scheduler,
                                 why=_first_line(error)) from None
        return self._client

    def _result(self, future, progress, fraction):
        seconds = _FETCH
        while True:
            done = Event()
            future.add_done_callback(lambda _, done=done: done.set())
            progress(fraction)
            while not done.wait(_LOOK):
                progress(fraction)
            try:
                return future.result(timeout=seconds)
            except (CoreError, Cancelled):
                raise
            except Exception as error:
                if future.status == "cancelled":
                    raise ClusterError("The Dask scheduler {scheduler} was lost before the work was done; start it again.",
                                       scheduler=self.scheduler) from None
                # else the worker is gone that had the result, or is slow to give it: it is made again, or comes with more time
                if future.status == "error" or seconds > _LONGEST:
                    raise ClusterError("A block failed on the workers of {scheduler} ({kind}: {why}); they need the plugin's "
                                       "package, numpy, scipy and GDAL, and the rasters under the same paths.",
                                       scheduler=self.scheduler, kind=type(error).__name__, why=_first_line(error)) from None
                seconds *= 2


class _Packed:
    """A function of blocks that come as bytes."""

    def __init__(self, function):
        self._function = function

    def __call__(self, block):
        from distributed.protocol.pickle import loads

        return self._function(loads(block))


class Inside:
    """Progress from inside long blocks: threads tell how far they are, and hear of a stop.

    Parameters
    ----------
    progress : callable
        Called by the thread that made the object, and by no other.
    count : int
        Number of blocks.
    """

    def __init__(self, progress, count):
        self._progress, self._done, self._thread, self._stopped = progress, [0.0] * count, get_ident(), False

    def __call__(self, number, fraction, note=""):
        """Tell how far a block is; raises Cancelled where the run has been stopped."""
        if self._stopped:
            raise Cancelled
        self._done[number] = fraction
        if get_ident() == self._thread:
            self.whole(0.0, note)

    def whole(self, fraction, note=""):
        """Progress of all blocks together, for :func:`map_blocks`."""
        try:
            self._progress(max(fraction, sum(self._done) / len(self._done)), note)
        except BaseException:
            self._stopped = True
            raise

    def __reduce__(self):
        return _nobody, ()  # of a worker of a cluster nothing is heard until the block is done


def _nobody():
    return _unheard


def _unheard(number, fraction, note=""):
    pass


def _first_line(error):
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
