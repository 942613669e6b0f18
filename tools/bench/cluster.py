"""casanpp on the workers of a cluster on this machine."""

import tempfile

from .casa import case_casa, monthly_rasters
from .process import mount, run


def show():
    """Print casanpp's time on one and on two local workers of a Dask cluster."""
    from distributed import LocalCluster

    mount()  # workers begin with the path of this process
    side = 3000
    print(f"casanpp on {side**2 / 1e6:.0f} M cells by workers of one thread each, on this machine")
    with tempfile.TemporaryDirectory(prefix="carbonbalance-bench-") as folder:
        monthly_rasters(folder, side)
        for count in (1, 2):
            with LocalCluster(n_workers=count, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as made:
                there = {"CARBONBALANCE_SCHEDULER": made.scheduler_address}
                best = min((run(case_casa, folder, environment=there) for _ in range(3)), key=lambda r: r["seconds"])
            print(f"  {count} workers: {best['seconds']:6.2f} s = {best['seconds'] * 1e6 / side**2:.3f} s per M cells, peak "
                  f"memory of QGIS {best['peak']:.0f} MB", flush=True)
