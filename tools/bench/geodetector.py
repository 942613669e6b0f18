"""The detectors beside the package geodetector."""

from headless import start_qgis

from .process import run, timed


def case_geodetector(units, methods):
    """All four detectors with the best of the classes: ours with all methods and with those named, the package's OPGD.

    The package knows the names of all five methods, but passes over two of them in silence, so those named are what both
    do.
    """
    import numpy as np
    import pandas as pd
    from geodetector.extensions import OPGD

    start_qgis()
    from carbonbalance.core.breaks import Method
    from carbonbalance.core.drivers.geodetector import Rules, geodetector
    from carbonbalance.core.drivers.strata import Factor

    rng = np.random.default_rng(4)
    columns = {f"x{i}": rng.lognormal(size=int(units)) for i in range(10)}
    y = columns["x0"] + columns["x1"] * columns["x2"] + rng.normal(size=int(units))
    factors = [Factor(name, values) for name, values in columns.items()]
    took = {}

    def measure(name, work):
        times, done = timed(work, 2)  # numba, where the package finds it, compiles in the first round
        took[name] = min(times)
        return done

    methods = methods.split(",")
    measure("all", lambda: geodetector(y, factors))
    # the package leaves strata of one unit out and takes classes of any size
    same = Rules(tuple(Method(m) for m in methods), min_class=1, drop=True, sample=False)
    ours = measure("same", lambda: geodetector(y, factors, rules=same))
    frame = pd.DataFrame({**columns, "y": y})
    theirs = measure("package", lambda: OPGD(list(columns), "y", discretize_methods=methods, k_range=(3, 8)).fit(frame))
    pairs = ours.tables["interaction"]
    difference = max(
        np.abs(np.array(ours.tables["factors"]["q"]) - theirs.q_values_["q_value"]).max(),
        max(abs(q - theirs.interaction_q_.loc[a, b]) for a, b, q in zip(pairs["factor_a"], pairs["factor_b"], pairs["q_ab"])))
    return {"took": took, "difference": float(difference)}


def show():
    """Print the four detectors beside the package."""
    print("geodetector, 10 factors, 3–8 classes, the best of all, then factor, interaction, risk and ecological detector")
    for units, methods in ((100_000, "equal,quantile"), (2_000, "equal,quantile,natural")):
        done = run(case_geodetector, units, methods)
        both, seconds = methods.replace(",", ", "), done["took"]
        print(f"  {units:,} units: ours with 5 methods {seconds['all']:.2f} s; package geodetector 0.2.0 (OPGD) with "
              f"{both} {seconds['package']:.2f} s = {seconds['package'] / seconds['all']:.1f}× ours;\n"
              f"    ours with {both} alone {seconds['same']:.2f} s: {seconds['package'] / seconds['same']:.1f}×; "
              f"largest difference of q {done['difference']:.0e}")
    print("  (the package passes over geometric and standard deviation, and its natural breaks grow with the square of "
          "the units)\n")
