"""Landscape metrics beside pylandstats."""

import time

from .process import ROOT, mount, peak, run

PYLANDSTATS = {
    "pland": "proportion_of_landscape", "np": "number_of_patches", "pd": "patch_density", "lpi": "largest_patch_index",
    "te": "total_edge", "ed": "edge_density", "lsi": "landscape_shape_index", "area": "area_mn", "shape": "shape_index_mn",
    "frac": "fractal_dimension_mn", "mesh": "effective_mesh_size",
}
"""Class metrics that both have, but the distance to the nearest patch, for which pylandstats needs hours here."""


def mosaic(side):
    """Cells of five classes in patches of a few cells: levels of smooth noise."""
    import numpy as np
    from scipy import ndimage

    smooth = ndimage.gaussian_filter(np.random.default_rng(1).normal(size=(side, side)), 2)
    return (np.digitize(smooth, np.quantile(smooth, (0.2, 0.4, 0.6, 0.8))) + 1).astype(np.uint8)


def case_landscape_ours(side):
    """Time the class metrics that pylandstats has too, and all of them."""
    mount()
    import numpy as np
    from carbonbalance.core.landscape.landscape_metrics import landscape_metrics

    cells, took = mosaic(int(side)).astype(np.int32), {}
    for name, metrics in (("same", tuple(PYLANDSTATS)), ("all", None)):
        began = time.perf_counter()
        found = landscape_metrics(cells, 30, 30, **({} if metrics is None else {"metrics": metrics}))
        took[name] = time.perf_counter() - began
    return {"took": took, "patches": int(sum(c["np"] for c in found.classes.values())), "peak": peak()}


def case_landscape_theirs(side):
    """Time pylandstats on the same cells."""
    import pylandstats

    cells = mosaic(int(side))
    began = time.perf_counter()
    landscape = pylandstats.Landscape(cells, res=(30, 30), nodata=0)
    table = landscape.compute_class_metrics_df(metrics=list(PYLANDSTATS.values()))
    return {"seconds": time.perf_counter() - began, "version": pylandstats.__version__,
            "patches": int(table["number_of_patches"].sum())}


def show():
    """Print landscapemetrics on 4 M cells beside pylandstats."""
    folder = ROOT / "build" / "bench-landscape"
    ours = run(case_landscape_ours, 2000)
    print(f"landscape metrics by class, 4 M cells, 5 classes, {ours['patches']:,} patches: {len(PYLANDSTATS)} metrics "
          f"{ours['took']['same']:.2f} s, all with the nearest patch {ours['took']['all']:.2f} s, "
          f"peak memory {ours['peak']:.0f} MB")
    if not folder.is_dir():
        print("  (pylandstats is not installed: make bench does that)\n")
        return
    theirs = run(case_landscape_theirs, 2000, environment={"PYTHONPATH": str(folder)})
    print(f"  pylandstats {theirs['version']}, the same {len(PYLANDSTATS)}: {theirs['seconds']:.1f} s = "
          f"{theirs['seconds'] / ours['took']['same']:.1f}× ours ({theirs['patches']:,} patches)\n")
