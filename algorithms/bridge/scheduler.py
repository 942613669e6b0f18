"""Where long work goes beyond this computer: the address of a Dask scheduler that the user has named."""

from ...core.parallel import Cluster
from .settings import SCHEDULER, setting


def address():
    """Address of the scheduler: the environment's, else that of the options; empty where there is none."""
    return setting(SCHEDULER)


def cluster():
    """The cluster behind the address, for ``with``; false where none is named."""
    return Cluster(address())
