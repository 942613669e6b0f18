"""What the provider adds to the start of QGIS."""

import time

from headless import start_qgis

from .process import run


def case_start():
    """Time QGIS's start with Processing, and what the provider adds."""
    began = time.perf_counter()
    start_qgis(plugin=False)
    qgis = time.perf_counter() - began
    began = time.perf_counter()
    from carbonbalance import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    return {"qgis": qgis, "plugin": time.perf_counter() - began}


def show():
    """Print the time that QGIS takes to start and what the provider adds."""
    starts = [run(case_start) for _ in range(3)]
    best = min(starts, key=lambda s: s["plugin"] / s["qgis"])
    print(f"QGIS and Processing start        {best['qgis']:.2f} s")
    print(f"  the provider adds              {best['plugin'] * 1000:.0f} ms = {best['plugin'] / best['qgis']:.1%}\n")
