"""Blocks of work, side by side: the one seam through which long work goes.

Threads of this process: numpy, BLAS and GDAL let go of the interpreter while they compute, and a process of its own could
open a second QGIS.
"""

import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor

from .progress import silent

MOST_WORKERS = 8


def workers():
    """Number of threads: the cores of this computer, eight at most."""
    return min(os.cpu_count() or 1, MOST_WORKERS)


def map_blocks(function, blocks, progress=silent):
    """Apply a function to blocks, side by side.

    Parameters
    ----------
    function : callable
        Takes one block; must not change what other blocks read.
    blocks : sequence
    progress : callable
        Is told of each block that is done; what it raises ends the work.

    Yields
    ------
    object
        Results in the order of the blocks. Only a few more blocks than threads are under way, so results do not pile up.
    """
    blocks = list(blocks)
    if len(blocks) < 2 or workers() < 2:
        for number, block in enumerate(blocks):
            progress(number / len(blocks))
            yield function(block)
        return
    with ThreadPoolExecutor(workers()) as executor:
        waiting = deque()
        try:
            for number, block in enumerate(blocks):
                waiting.append(executor.submit(function, block))
                if len(waiting) > 2 * workers():
                    progress((number + 1 - len(waiting)) / len(blocks))
                    yield waiting.popleft().result()
            while waiting:
                progress(1 - len(waiting) / len(blocks))
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
