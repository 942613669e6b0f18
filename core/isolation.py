"""Import a compiled package so that it keeps to the libraries of its own wheel."""

import contextlib
import os
import sys


@contextlib.contextmanager
def own_libraries():
    """Bind packages that are imported inside to the shared libraries that they bring along.

    QGIS on Linux links GEOS itself, so its symbols would win over those of the GEOS inside a wheel (exactextract,
    shapely), and the first call into another version's code ends the whole program. Elsewhere nothing is to be done.
    """
    if not (hasattr(os, "RTLD_DEEPBIND") and hasattr(sys, "setdlopenflags")):
        yield
        return
    flags = sys.getdlopenflags()
    sys.setdlopenflags(flags | os.RTLD_DEEPBIND)
    try:
        yield
    finally:
        sys.setdlopenflags(flags)
