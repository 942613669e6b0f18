"""What a study's report counts: years to show, totals, extremes, transitions, and what effects come to."""

import numpy as np

from ..columns import FLAG
from ..units import MASS

MOST_YEARS = 6
"""Years that small multiples show."""


def representative(years, most=MOST_YEARS):
    """Pick years spread evenly from the first to the last.

    Parameters
    ----------
    years : sequence of int
        Ascending.
    most : int

    Returns
    -------
    list
    """
    years = list(years)
    if len(years) <= most:
        return years
    return [years[i] for i in np.unique(np.rint(np.linspace(0, len(years) - 1, most)).astype(int))]


def mass_factor(symbol):
    """t CO2 in one unit of that symbol (or place in the list of units); 1 for an unknown one."""
    if str(symbol).isdigit() and int(symbol) < len(MASS.units):
        return MASS.factor(int(symbol))
    return next((unit.factor for unit in MASS.units if unit.symbol == symbol), 1.0)


def agrees(emission, sink, csd, tolerance=1e-6):
    """Tell whether emission and sink are those from which a surplus or deficit was computed."""
    difference = np.abs(sink - emission - csd)
    scale = np.abs(sink) + np.abs(emission)
    known = np.isfinite(difference)
    return bool(known.any() and (difference[known] <= tolerance * scale[known] + 1e-9).all()
                and (np.isfinite(csd) == known).all())


def from_balance(csd, q):
    """Emission and sink behind a surplus or deficit and Q: ``N = CSD/(1 − Q)``, ``C = Q·N``.

    Returns
    -------
    emission, sink : ndarray of float
        NaN where Q is 1 or missing.
    """
    sink = np.divide(csd, 1 - q, out=np.full(len(csd), np.nan), where=np.isfinite(q) & (q != 1))
    return q * sink, sink


def extremes(values, most):
    """Rows of the largest and of the smallest values; no row is in both.

    Returns
    -------
    top, bottom : ndarray of int
        The largest first; the smallest first.
    """
    known = np.flatnonzero(np.isfinite(values))
    order = known[np.argsort(-values[known], kind="stable")]
    count = min(most, (len(order) + 1) // 2)
    return order[:count], order[::-1][: min(most, len(order) - count)]


def crossed(before, after, size):
    """Count the units that go from each class to each.

    Parameters
    ----------
    before, after : ndarray of float
        Class 0 … ``size`` − 1 of each unit, NaN for none.

    Returns
    -------
    ndarray of int, shape (size, size)
    """
    both = np.isfinite(before) & np.isfinite(after)
    counts = np.zeros((size, size), dtype=int)
    np.add.at(counts, (before[both].astype(int), after[both].astype(int)), 1)
    return counts


def places(codes, order):
    """Place of each code in an order, NaN for one that is not in it.

    Parameters
    ----------
    codes : ndarray of float
    order : sequence of int

    Returns
    -------
    ndarray of float
    """
    out = np.full(len(codes), np.nan)
    for place, code in enumerate(order):
        out[codes == code] = place
    return out


def mean_known(values):
    """Mean of the finite values, NaN where there is none."""
    values = values[np.isfinite(values)]
    return float(values.mean()) if len(values) else np.nan


def tally(values, order=()):
    """Count texts: those of ``order`` first, others by number; missing ones are not counted.

    Returns
    -------
    list of (str, int)
    """
    counts = dict.fromkeys(order, 0)
    for value in values:
        if value is not None:
            counts[value] = counts.get(value, 0) + 1
    rest = sorted((n for n in counts if n not in order), key=lambda n: -counts[n])
    return [(name, counts[name]) for name in (*order, *rest) if counts[name]]


def reasons(flags):
    """Count the reasons of a flag field, each row's ones apart."""
    return tally(word for text in flags if text for word in str(text).split("; "))


def multiplies(total, effects):
    """Tell whether effects multiply to the total rather than add up to it.

    Parameters
    ----------
    total : ndarray of float, shape (n,)
    effects : ndarray of float, shape (n, factors)
    """
    known = np.isfinite(total) & np.isfinite(effects).all(axis=1)
    if not known.any():
        return False
    total, effects = total[known], effects[known]
    return bool(np.abs(effects.prod(axis=1) - total).sum() < np.abs(effects.sum(axis=1) - total).sum())


def mean_effects(start, total, effects, ratio):
    """Mean over units of a decomposition: of sums for additive effects, of logarithms for ratios.

    Parameters
    ----------
    start : ndarray of float, shape (n,)
        Value of the target in the first year, NaN where unknown.
    total : ndarray of float, shape (n,)
    effects : ndarray of float, shape (n, factors)
    ratio : bool

    Returns
    -------
    (float, float, ndarray of float, int)
        Mean start (NaN unless it is known for all that enter), mean total, mean effects, and units that enter.
    """
    use = np.isfinite(total) & np.isfinite(effects).all(axis=1)
    if ratio:
        use &= (total > 0) & (effects > 0).all(axis=1)
    count = int(use.sum())
    if not count:
        return np.nan, np.nan, np.full(effects.shape[1], np.nan), 0
    if ratio:
        first = np.where(start[use] > 0, start[use], np.nan)
        return (float(np.exp(np.log(first).mean())), float(np.exp(np.log(total[use]).mean())),
                np.exp(np.log(effects[use]).mean(axis=0)), count)
    return float(start[use].mean()), float(total[use].mean()), effects[use].mean(axis=0), count


def net_way(distance, azimuth):
    """Put ways together.

    Parameters
    ----------
    distance, azimuth : ndarray of float
        Of each way; degrees clockwise from north, NaN for no way at all.

    Returns
    -------
    net, path, azimuth : float
        Distance from start to end, length of the track, and direction of the first; NaN where both ends are one.
    """
    turn = np.radians(np.nan_to_num(azimuth))
    east, north = distance @ np.sin(turn), distance @ np.cos(turn)
    net, path = float(np.hypot(east, north)), float(distance.sum())
    return net, path, float(np.degrees(np.arctan2(east, north)) % 360) if net > 1e-6 * path else np.nan


def local_summary(coefficients, signs):
    """Summarise local coefficients as the table of the local regressions does.

    Parameters
    ----------
    coefficients, signs : ndarray of float, shape (n,)
        NaN where there is none; −1, 0 or 1.

    Returns
    -------
    dict of str to float
        ``mean``, ``min``, ``q1``, ``median``, ``q3``, ``max``, ``n_pos``, ``n_neg``, ``n_null``.
    """
    known = coefficients[np.isfinite(coefficients)]
    spread = [known.mean(), *np.quantile(known, (0, 0.25, 0.5, 0.75, 1))] if len(known) else [np.nan] * 6
    return {**dict(zip(("mean", "min", "q1", "median", "q3", "max"), map(float, spread))), "n_pos": int((signs > 0).sum()),
            "n_neg": int((signs < 0).sum()), "n_null": len(coefficients) - len(known)}


def text_like(values, most_digits=0.5):
    """Tell whether a column holds names: texts, of which at most a share are mere digits."""
    texts = [v for v in values if isinstance(v, str) and v.strip()]
    if not texts or len(texts) < sum(v is not None for v in values):
        return False
    return sum(t.strip().isdigit() for t in texts) <= most_digits * len(texts)


def identifies(keys, years):
    """Tell whether keys are complete and stand once in each year."""
    if any(k is None for k in keys):
        return False
    pairs = set(zip(keys, years)) if years is not None else set(keys)
    return len(pairs) == len(keys)


def named(keys, names):
    """Names to print for units: the name, with the key behind it where two units share a name.

    Parameters
    ----------
    keys : sequence of str
        Unit of each row.
    names : sequence of str or None
        Name of each row; ``None`` prints the key.
    """
    owners = {}
    for key, name in zip(keys, names):
        owners.setdefault(name, set()).add(key)
    return [key if not name or name == key else f"{name} ({key})" if len(owners[name]) > 1 else name
            for key, name in zip(keys, names)]


RESULT_FIELDS = frozenset((FLAG.name, "q_class", "zone", "main", "period", "lisa", "lisa_q", "gi_class", "cube"))
"""Text columns of results, which name no unit."""
