"""GWR and MGWR beside mgwr."""

from .process import mount, peak, run, timed


def drifting(n, k, seed=1):
    """Places and variables whose relations change over space, at several scales."""
    import numpy as np

    rng = np.random.default_rng(seed)
    xy = rng.random((n, 2)) * 100
    x = rng.normal(size=(n, k - 1))
    slopes = (1 + xy[:, 0] / 50, 1 + (xy[:, 0] / 50 - 1) ** 2 - (xy[:, 1] / 50 - 1), np.sin(xy[:, 1] / 20), np.full(n, 0.3))
    y = 2 + sum(b * column for b, column in zip(slopes, x.T)) + 0.7 * rng.normal(size=n)
    return xy, x, y


def case_gwr(n, rounds):
    """GWR with adaptive bisquare and five coefficients: search, fit and inference by ours; warm where there are rounds."""
    mount()
    from carbonbalance.core.drivers.gwr import gwr
    from carbonbalance.core.drivers.local_places import Locations

    xy, x, y = drifting(int(n), 5)
    names = {f"x{j}": column for j, column in enumerate(x.T)}
    times, result = timed(lambda: gwr(y, names, Locations(xy * 1000)), int(rounds))
    return {"first": times[0], "warm": min(times), "aicc": result.aicc, "bandwidth": result.bandwidth, "peak": peak()}


def case_mgwrs_gwr(n, rounds, jobs=1):
    """The same by mgwr, with so many processes."""
    from mgwr.gwr import GWR
    from mgwr.sel_bw import Sel_BW

    xy, x, y = drifting(int(n), 5)

    def once():
        bandwidth = Sel_BW(xy, y[:, None], x, n_jobs=int(jobs)).search()
        return bandwidth, GWR(xy, y[:, None], x, bandwidth, n_jobs=int(jobs)).fit()

    times, (bandwidth, result) = timed(once, int(rounds))
    return {"first": times[0], "warm": min(times), "aicc": float(result.aicc), "bandwidth": float(bandwidth), "peak": peak()}


def case_mgwr(n, rounds):
    """MGWR with four coefficients: back-fitting and inference by ours."""
    mount()
    from carbonbalance.core.drivers.local_places import Locations
    from carbonbalance.core.drivers.mgwr import mgwr

    xy, x, y = drifting(int(n), 4)
    names = {f"x{j}": column for j, column in enumerate(x.T)}
    times, result = timed(lambda: mgwr(y, names, Locations(xy * 1000)), int(rounds))
    return {"first": times[0], "warm": min(times), "aicc": result.aicc, "peak": peak(),
            "bandwidths": result.tables["terms"]["bandwidth"]}


def case_mgwrs_mgwr(n, rounds):
    """The same by mgwr."""
    import numpy as np
    from mgwr.gwr import MGWR
    from mgwr.sel_bw import Sel_BW

    xy, x, y = drifting(int(n), 4)
    x, y = (x - x.mean(axis=0)) / x.std(axis=0), ((y - y.mean()) / y.std())[:, None]

    def once():
        selector = Sel_BW(xy, y, x, multi=True, n_jobs=1)
        bandwidths = selector.search()
        return bandwidths, MGWR(xy, y, x, selector, n_jobs=1).fit()

    times, (bandwidths, result) = timed(once, int(rounds))
    return {"first": times[0], "warm": min(times), "aicc": float(result.aicc), "peak": peak(),
            "bandwidths": np.asarray(bandwidths).tolist()}


def show():
    """Print GWR and MGWR beside mgwr, and how their time grows."""
    # mgwr is fastest with one BLAS thread and n_jobs=1, its default in search
    one = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    print("gwr, adaptive bisquare, 5 coefficients: search, fit and inference")
    for n, rounds in ((95, 3), (1000, 2), (3000, 2)):
        ours, theirs = run(case_gwr, n, rounds), run(case_mgwrs_gwr, n, rounds, environment=one)
        print(f"  n = {n:>5}: ours {ours['first']:.3f} s (warm {ours['warm']:.3f} s), AICc {ours['aicc']:.4f} at "
              f"{ours['bandwidth']}; mgwr {theirs['first']:.2f} s (warm {theirs['warm']:.2f} s), AICc {theirs['aicc']:.4f} at "
              f"{theirs['bandwidth']:.0f}: first {theirs['first'] / ours['first']:.0f}×, "
              f"warm {theirs['warm'] / ours['warm']:.0f}× ours")
    ours, theirs = run(case_gwr, 95, 1), run(case_mgwrs_gwr, 95, 1, -1)
    print(f"  n =    95: first call ours {ours['first']:.3f} s, mgwr as it comes (n_jobs −1) {theirs['first']:.2f} s: "
          f"{theirs['first'] / ours['first']:.0f}×")
    for n in (6000, 12000, 20000):
        ours = run(case_gwr, n, 1)
        print(f"  n = {n:>5}: ours {ours['first']:.1f} s, peak memory {ours['peak']:.0f} MB")
    print("mgwr, adaptive bisquare, 4 coefficients: back-fitting and inference")
    for n, rounds in ((500, 2), (1000, 2)):
        ours, theirs = run(case_mgwr, n, rounds), run(case_mgwrs_mgwr, n, 1, environment=one)
        print(f"  n = {n:>5}: ours {ours['first']:.2f} s (warm {ours['warm']:.2f} s), AICc {ours['aicc']:.3f}, bandwidths "
              f"{ours['bandwidths']}; mgwr {theirs['first']:.1f} s, AICc {theirs['aicc']:.3f}, {theirs['bandwidths']}: "
              f"{theirs['first'] / ours['first']:.0f}× ours")
    ours = run(case_mgwr, 3000, 1)
    print(f"  n =  3000: ours {ours['first']:.1f} s, peak memory {ours['peak']:.0f} MB\n")
