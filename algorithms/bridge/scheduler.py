"""Where long work goes beyond this computer: the address of a Dask scheduler that the user has named."""

import os

from ...core.parallel import Cluster

SETTING = "CARBONBALANCE_SCHEDULER"
"""Name of the environment variable, and of the provider's option in the settings of Processing."""


def address():
    """Address of the scheduler: the environment's, else that of the options; empty where there is none."""
    named = os.environ.get(SETTING, "").strip()
    if named:
        return named
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:
        return ""
    return str(ProcessingConfig.getSetting(SETTING) or "").strip()


def cluster():
    """The cluster behind the address, for ``with``; false where none is named."""
    return Cluster(address())
