"""Draws with disturbed inputs."""

from .process import mount, peak, run, timed


def case_draws():
    """Time 1,000 draws with disturbed inputs on 95 counties × 22 years, core alone."""
    mount()
    import numpy as np
    from carbonbalance.core.balance.balance_zones import balance_zones
    from carbonbalance.core.balance.carbon_balance import carbon_balance
    from carbonbalance.core.robustness import Disturbance
    from carbonbalance.core.zoning.compensation_zones import compensation_zones
    from carbonbalance.core.zoning.cube_zones import Levels, Rules, cube_zones

    rng = np.random.default_rng(1)
    years = np.repeat(np.arange(2000, 2022), 95)
    c, n, g = (rng.lognormal(sigma=0.8, size=len(years)) * 1e6 for _ in range(3))
    rule = Disturbance(1000, (0.1, 0.2, 0.05))
    took = {}

    def measure(name, work):
        (took[name],), _ = timed(work)

    measure("carbonbalance", lambda: carbon_balance(c, n, years=years, disturbance=Disturbance(1000, (0.1, 0.2))))
    measure("balancezones", lambda: balance_zones(c, n, g, years, disturbance=rule))
    for levels in (Levels.NATURAL, Levels.TERCILES):
        measure(f"cubezones, {levels.value}", lambda levels=levels: cube_zones(
            [("c", c), ("n", n), ("g", g)], rules=Rules(levels, disturbance=rule), years=years))
    measure("compensationzones", lambda: compensation_zones(c, n, g, years=years, disturbance=rule))
    return {"took": took, "peak": peak()}


def show():
    """Print what draws with disturbed inputs cost."""
    done = run(case_draws)
    print(f"1,000 draws with disturbed inputs, 95 counties × 22 years; peak memory {done['peak']:.0f} MB")
    for name, seconds in done["took"].items():
        print(f"  {name:<28} {seconds:6.2f} s")
    print()
