"""Logarithmic mean Divisia index (LMDI-I): what each factor of an identity adds to the change of its target.

Ang (2005, 2015) for the form, Ang and Liu (2007) for zeros, Peng et al. (2023) for the default identity.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..columns import FLAG, INTEGER, TEXT, Column
from ..errors import DataError, Message, Note, ParameterError, Warn, first
from ..magnitudes import amount
from ..progress import silent
from ..tables import OVERFLOW, Flags, codes_of
from .lmdi_identity import DEFAULT_IDENTITY, Factor, name_factors, parse_identity, parse_periods

STRUCTURE = "structure"
"""Name of the effect of the units' shifting weights within a group."""

ALL = "all units"
"""Group of the whole where no groups are given: a ratio of the whole is not the mean of its units."""
_IDENTITY_TOLERANCE = 1e-6
EXTREMES = (1e-150, 1e150)
"""Quantities and ratios beyond have quotients that are beyond the numbers of a computer."""

_HEAD = (
    Column("period", "Period", kind=TEXT),
    Column("year_from", "First year", kind=INTEGER),
    Column("year_to", "Last year", kind=INTEGER),
)
_MAIN = Column("main", "Main driver", kind=TEXT, about="Factor with the largest effect, whatever its sign.")
_RESIDUAL = Column("residual", "Residual", about="What the effects leave of the change: rounding only.")
_GROUP = Column("grp", "Group", kind=TEXT)
_GROUP_SIZE = Column("n_units", "Number of units", kind=INTEGER, about="Units that can be decomposed over the whole period.")

TABLE_COLUMNS = {"effects": (
    Column("level", "Level", kind=TEXT, about="“unit” or “group”."),
    Column("unit", "Unit or group", kind=TEXT),
    *_HEAD,
    Column("factor", "Factor of the identity", kind=TEXT),
    Column("effect", "Effect"),
    Column("share_pct", "Share of the change", "%", about="Missing where the target does not change."),
)}


class Form(Enum):
    """How effects come together: by a sum (change) or by a product (ratio)."""

    ADDITIVE = "additive"
    MULTIPLICATIVE = "multiplicative"


@dataclass(frozen=True)
class LmdiResult:
    """Effects by unit and period.

    Attributes
    ----------
    columns : tuple of Column
        Columns of ``values``; they depend on the factors.
    values : dict of ndarray
        One row for each unit and period: units in reading order, periods within them.
    row : ndarray of int
        Input row that stands for each result row: the unit's row in the period's last year.
    unit : list of str
        Unit of each result row.
    factors : tuple of Factor
    table_columns : dict of tuple of Column
    tables : dict of dict
        ``effects`` in long form; with groups also ``groups``, one row for each group and period.
    notes : tuple of Note
    max_residual : float
        Largest residual relative to the target; NaN where nothing could be decomposed.
    """

    columns: tuple
    values: dict
    row: np.ndarray
    unit: list
    factors: tuple
    table_columns: dict
    tables: dict
    notes: tuple
    max_residual: float


def result_columns(identity=None, form=Form.ADDITIVE, factors=None):
    """Columns of the result rows; by default those of the default identity."""
    identity = identity or parse_identity(DEFAULT_IDENTITY)
    effects = (f.column for f in factors or name_factors(identity))
    return (*_HEAD, _total_column(identity, form), *effects, _MAIN, _RESIDUAL, FLAG)


def log_mean(a, b):
    """Logarithmic mean (a − b)/(ln a − ln b) of non-negative numbers, with L(a, a) = a and L(a, 0) = 0."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        change = (a - b) / b
        # log1p keeps the digits where a and b are close, where a quotient of differences loses them
        mean = (a - b) / np.where(np.abs(change) < 0.5, np.log1p(change), np.log(a) - np.log(b))
    return np.where(a == b, a, np.where((a == 0) | (b == 0), 0.0, mean))


def decompose(identity, values, panel, periods="", form=Form.ADDITIVE, groups=None, names=(), progress=silent):
    """Decompose the change of a target into the effects of its factors.

    Parameters
    ----------
    identity : Identity or str
    values : dict of str to ndarray
        Quantity of each row by its name in the identity.
    panel : core.regions.Panel
        Where each unit and year stands among the rows.
    periods : str
        See :func:`core.drivers.lmdi_identity.parse_periods`.
    form : Form
    groups : sequence of str, optional
        Group of each row (a province). The target of a group is the ratio of its sums, or the sum of its units.
    names : sequence of str
        See :func:`core.drivers.lmdi_identity.name_factors`.
    progress : callable

    Returns
    -------
    LmdiResult

    Raises
    ------
    ParameterError
        If a quantity is missing.
    DataError
        If the factors do not multiply to the target, or a unit changes its group.

    Notes
    -----
    With L the logarithmic mean, ``Δx = L(V₁, V₀)·ln(x₁/x₀)`` and ``D = exp(Δx / L(V₁, V₀))``. For a group, effects are
    summed over its units before; a ratio target takes in one more factor, the unit's share of the denominator. Where
    the target starts or ends at zero, the whole change falls in equal parts on the factors that are zero there.
    """
    if isinstance(identity, str):
        identity = parse_identity(identity)
    absent = [name for name in identity.names if values.get(name) is None]
    if absent:
        raise ParameterError("The identity uses {names}, for which no field is given; choose the fields or change the "
                             "identity.", names=first(absent, 10))
    spans = parse_periods(periods, panel.years)
    factors = name_factors(identity, names)
    matrix = {name: panel.matrix(values[name]) for name in identity.names}
    faults = _faults(identity, matrix, panel)
    bad = np.logical_or.reduce(list(faults.values()))
    for cells in matrix.values():
        cells[bad] = np.nan
    target = identity.target.of(matrix)
    parts = np.stack([ratio.of(matrix) for ratio in identity.factors])
    _drop_extreme(identity, matrix, target, parts, faults)
    if identity.uncancelled:
        _check_product(identity, target, parts, panel)

    units = _Effects(form, factors, len(panel.units), spans)
    everyone = np.arange(len(panel.units))
    flags = Flags(units.total.size)
    columns = [np.searchsorted(panel.years, span.years) for span in spans]
    for s, c in enumerate(columns):
        progress(s / len(spans))
        units.fill(s, _effects(form, target[:, c], parts[:, :, c], target[:, c], everyone), target[:, c])
    for reason, cells in faults.items():
        flags.add(np.stack([cells[:, c].any(axis=1) for c in columns], axis=1).ravel(), reason)
    if form is Form.MULTIPLICATIVE:
        zero = np.stack([(target[:, c] == 0).any(axis=1) for c in columns], axis=1)
        flags.add(zero.ravel(), f"zero_{identity.target}")

    unit = [name for name in panel.units for _ in spans]
    notes = _notes(units, unit, form, target, columns)
    tables = {"effects": units.long("unit", panel.units)}
    table_columns = dict(TABLE_COLUMNS)
    if groups is not None:
        grouped, wide, group_columns, group_notes = _groups(identity, form, factors, matrix, target, parts,
                                                            panel, groups, spans, columns)
        tables["effects"] = {name: np.concatenate([a, b]) for (name, a), b in
                             zip(tables["effects"].items(), grouped.values())}
        tables["groups"] = wide
        table_columns["groups"] = group_columns
        notes += group_notes
    row = np.stack([_rows(panel, c[-1]) for c in columns], axis=1).ravel()
    progress(1.0)
    return LmdiResult(result_columns(identity, form, factors), {**units.wide(), "flag": flags.array()}, row, unit,
                      factors, table_columns, tables, notes, units.largest_residual())


class _Effects:
    """Effects of several subjects (units or groups) over several periods, filled period by period."""

    def __init__(self, form, factors, count, spans):
        self.form = form
        self.factors = factors
        self.spans = spans
        self.total = np.full((count, len(spans)), np.nan)
        self.residual = self.total.copy()
        self.relative = self.total.copy()
        self.effect = np.full((count, len(spans), len(factors)), np.nan)
        self.share = self.effect.copy()

    def fill(self, s, effects, target):
        """Enter period ``s``: ``effects`` (factors × subjects) and the target (subjects × years of the period)."""
        start, end = target[:, 0], target[:, -1]
        largest = target.max(axis=1, initial=0)
        undone = np.isnan(effects).any(axis=0)  # in a chain a year between may be missing
        with np.errstate(divide="ignore", invalid="ignore"):
            if self.form is Form.ADDITIVE:
                total = np.where(undone, np.nan, end - start)
                residual = total - effects.sum(axis=0)
                share = effects / total
                scale = largest
            else:
                total = np.where(undone, np.nan, end / start)
                residual = total - effects.prod(axis=0)
                share = np.log(effects) / np.log(total)
                scale = total
            relative = np.where(scale > 0, np.abs(residual) / scale, np.where(np.isnan(residual), np.nan, 0.0))
        changed = np.abs(end - start) > 1e-12 * largest
        self.total[:, s], self.residual[:, s], self.relative[:, s] = total, residual, relative
        self.effect[:, s] = effects.T
        self.share[:, s] = np.where(changed, 100 * share, np.nan).T

    def main(self):
        """Name of the factor with the largest effect."""
        size = np.abs(self.effect if self.form is Form.ADDITIVE else np.log(self.effect))
        names = np.array([factor.name for factor in self.factors], dtype=object)
        undone = np.isnan(self.total) | ~(size > 0).any(axis=2)
        return np.where(undone, None, names[np.where(undone[..., None], 0, size).argmax(axis=2)])

    def wide(self):
        """One row for each subject and period."""
        count = len(self.total)
        return {
            "period": np.tile(np.array([span.label for span in self.spans], dtype=object), count),
            "year_from": np.tile([span.years[0] for span in self.spans], count),
            "year_to": np.tile([span.years[-1] for span in self.spans], count),
            "d_total": self.total.ravel(),
            **{f.column.name: self.effect[:, :, k].ravel() for k, f in enumerate(self.factors)},
            "main": self.main().ravel(),
            "residual": self.residual.ravel(),
        }

    def long(self, level, subjects):
        """One row for each subject, period and factor."""
        wide, many = self.wide(), len(self.factors)
        names = np.array([factor.name for factor in self.factors], dtype=object)
        return {
            "level": np.full(self.effect.size, level, dtype=object),
            "unit": np.repeat(np.array(subjects, dtype=object), len(self.spans) * many),
            **{name: np.repeat(wide[name], many) for name in ("period", "year_from", "year_to")},
            "factor": np.tile(names, self.total.size),
            "effect": self.effect.ravel(),
            "share_pct": self.share.ravel(),
        }

    def largest_residual(self):
        """Largest residual relative to the target."""
        return float(np.nanmax(self.relative)) if np.isfinite(self.relative).any() else np.nan


def _effects(form, target, parts, totals, codes):
    """Effects (factors × subjects) over consecutive pairs of columns; ``codes`` is the subject of each unit."""
    out = np.zeros((len(parts), len(totals)))
    for a in range(target.shape[1] - 1):
        b = a + 1
        pair = _pair(target[:, a], target[:, b], parts[:, :, a], parts[:, :, b])
        pair = _sums(pair.T, codes, len(totals)).T
        if form is Form.MULTIPLICATIVE:
            mean = log_mean(totals[:, b], totals[:, a])
            pair = pair / np.where(mean > 0, mean, np.nan)
        out += pair
    return out if form is Form.ADDITIVE else np.exp(out)


def _pair(v0, v1, x0, x1):
    """Additive effects (factors × units) between two years, with the analytical limits at zero."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        effects = log_mean(v1, v0) * np.log(x1 / x0)
    for rows, x, change in (((v0 == 0) & (v1 > 0), x0, v1), ((v0 > 0) & (v1 == 0), x1, -v0)):
        zero = x[:, rows] == 0
        effects[:, rows] = zero * (change[rows] / zero.sum(axis=0))
    effects[:, (v0 == 0) & (v1 == 0)] = 0.0
    return effects


def _faults(identity, matrix, panel):
    """Cells (units × years) that no logarithm or quotient can use, by reason."""
    absent = panel.row < 0
    faults = {"missing_year": absent}
    for name, cells in matrix.items():
        faults[f"null_{name}"] = np.isnan(cells) & ~absent
        faults[f"negative_{name}"] = cells < 0
        if name in identity.denominators:
            faults[f"zero_{name}"] = cells == 0
    return faults


def _drop_extreme(identity, matrix, target, parts, faults):
    """Leave out cells of which a ratio is beyond the numbers that :data:`EXTREMES` allows, above or below."""
    beyond = np.zeros(target.shape, dtype=bool)
    for cells in (*matrix.values(), target, *parts):
        beyond |= (cells > EXTREMES[1]) | ((cells < EXTREMES[0]) & (cells > 0))
    # a ratio that is too small to be a number is no zero
    for ratio, cells in zip((identity.target, *identity.factors), (target, *parts)):
        beyond |= (cells == 0) & (matrix[ratio.top] > 0)
    faults[OVERFLOW] = beyond
    target[beyond] = np.nan
    parts[:, beyond] = np.nan


def _check_product(identity, target, parts, panel):
    product = parts.prod(axis=0)
    off = np.argwhere(np.abs(product - target) > _IDENTITY_TOLERANCE * np.abs(target))
    if len(off):
        raise DataError("The factors {factors} do not multiply to {target}: {names} do not cancel, and the numbers "
                        "differ in {count} rows ({first}); check the identity and the fields.",
                        factors=" × ".join(map(str, identity.factors)), target=identity.target,
                        names=first(identity.uncancelled, 10), count=len(off),
                        first=first(Message("{unit} {year}: {one} against {other}", unit=panel.units[i], year=panel.years[j],
                                            one=amount(product[i, j]), other=amount(target[i, j])) for i, j in off))


def _groups(identity, form, factors, matrix, target, parts, panel, groups, spans, columns):
    """Decompose the totals of groups of units."""
    label = _group_of_units(panel, groups)
    inside = np.array([g is not None for g in label], dtype=bool)
    codes, names = codes_of([g for g in label if g is not None])
    code = np.full(len(label), -1, dtype=np.int64)
    code[inside] = codes
    ratio = identity.target.bottom is not None
    if ratio:
        factors = (Factor(STRUCTURE, Column("d_struct", "Effect of structure (shifting weights of the units)")),
                   *factors)
    out = _Effects(form, factors, len(names), spans)
    size = np.zeros((len(names), len(spans)), dtype=np.int64)
    zero = np.zeros(size.shape, dtype=bool)
    for s, c in enumerate(columns):
        use = np.flatnonzero(inside & np.isfinite(target[:, c]).all(axis=1))
        of = code[use]
        size[:, s] = np.bincount(of, minlength=len(names))
        v, x = target[np.ix_(use, c)], parts[:, use][:, :, c]
        totals = _sums(matrix[identity.target.top][np.ix_(use, c)], of, len(names))
        if ratio:
            bottom = matrix[identity.target.bottom][np.ix_(use, c)]
            sums = _sums(bottom, of, len(names))
            weight = bottom / sums[of]
            v, x = v * weight, np.concatenate([weight[None], x])
            with np.errstate(invalid="ignore"):
                totals = totals / sums
        totals[size[:, s] == 0] = np.nan
        effects = _effects(form, v, x, totals, of)
        effects[:, size[:, s] == 0] = np.nan
        zero[:, s] = (totals == 0).any(axis=1)
        out.fill(s, effects, totals)
    flags = Flags(size.size)
    members = np.bincount(codes, minlength=len(names))[:, None]
    flags.add((size == 0).ravel(), "no_units")
    flags.add(((size > 0) & (size < members)).ravel(), "incomplete")
    if form is Form.MULTIPLICATIVE:
        flags.add(zero.ravel(), f"zero_{identity.target}")
    wide = {"grp": np.repeat(np.array(names, dtype=object), len(spans)), **out.wide(), "n_units": size.ravel(),
            "flag": flags.array()}
    group_columns = (_GROUP, *_HEAD, _total_column(identity, form), *(f.column for f in factors), _MAIN, _RESIDUAL,
                     _GROUP_SIZE, FLAG)
    return out.long("group", names), wide, group_columns, _group_notes(identity, ratio, names, size, members, inside)


def _sums(cells, codes, count):
    # of no cells at all bincount makes integers
    return np.stack([np.bincount(codes, column, count) for column in cells.T], axis=1).astype(float)


def _group_of_units(panel, groups):
    """Group of each unit; a unit has to stay in its group."""
    label, moved = [], []
    for name, rows in zip(panel.units, panel.row):
        held = list(dict.fromkeys(groups[i] for i in rows[rows >= 0]))
        label.append(held[0])
        if len(held) > 1:
            moved.append(name)
    if moved:
        raise DataError("{count} units change their group between years ({first}); give each unit one group.",
                        count=len(moved), first=first(moved))
    return label


def _rows(panel, column):
    """Row of each unit in the year of ``column``, or the nearest one that it has."""
    row = panel.row[:, column]
    return np.where(row < 0, panel.last_row(column), row) if (row < 0).any() else row


def _total_column(identity, form):
    if form is Form.ADDITIVE:
        return Column("d_total", Message("Change of {target}", target=str(identity.target)), about="Last year less first year.")
    return Column("d_total", Message("Ratio of {target}", target=str(identity.target)), about="Last year over first year.")


def _notes(units, unit, form, target, columns):
    notes = ()
    undone = np.flatnonzero(np.isnan(units.total.ravel()))
    if len(undone):
        notes += (Warn("{count} of {all} unit periods could not be decomposed ({first}); the field “flag” says why.",
                       count=len(undone), all=units.total.size, first=first(dict.fromkeys(unit[i] for i in undone))),)
    at_zero = sum(int(((target[:, c] == 0).any(axis=1) & ~np.isnan(units.total[:, s])).sum())
                  for s, c in enumerate(columns)) if form is Form.ADDITIVE else 0
    if at_zero:
        notes += (Note("In {count} unit periods the target is zero in a year; their effects are the analytical limits "
                       "of Ang and Liu (2007).", count=at_zero),)
    return notes


def _group_notes(identity, ratio, names, size, members, inside):
    if ratio:
        notes = (Note("The effects on {target} do not add up over units. A group's rows decompose the ratio of its "
                      "sums, with the structure effect of the units' shifting shares of {bottom}.",
                      target=identity.target, bottom=identity.target.bottom),)
    else:
        notes = (Note("A group's rows sum {target} and its effects over the units, so {target} has to be a quantity "
                      "that adds up.", target=identity.target),)
    if list(names) == [ALL]:
        if (size < members).any():
            notes += (Warn("The totals of all units together rest on the units that could be decomposed: {fewest} of {all} in "
                           "the period with the fewest.", fewest=int(size.min()), all=int(members[0, 0])),)
        return notes
    partial = [name for name, few in zip(names, (size < members).any(axis=1)) if few]
    if partial:
        notes += (Warn("In {count} groups some units could not be decomposed and are left out of the group's totals "
                       "({first}).", count=len(partial), first=first(partial)),)
    if not inside.all():
        notes += (Warn("{count} units have no group and are in no group's totals.", count=int((~inside).sum())),)
    return notes
