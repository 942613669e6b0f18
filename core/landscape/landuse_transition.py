"""Land-use transition between two years: transfer matrix, gain, loss and swap, dynamic degrees, carbon effect.

Dynamic degrees after Wang and Bao (1999); gain, loss and swap after Pontius, Shusas and McEachern (2004).
"""

from dataclasses import dataclass

import numpy as np

from ..columns import INTEGER, TEXT, Column
from ..errors import DataError, Message, Note, ParameterError, Warn, listed
from ..landuse import M2_PER_HA
from ..magnitudes import amount
from ..units import CO2_PER_C

ZONE = Column("zone", "Zone", kind=TEXT, about="Missing for the whole raster.")
_FROM = (Column("from_code", "Code before", kind=INTEGER), Column("from_name", "Class before", kind=TEXT))
_TO = (Column("to_code", "Code after", kind=INTEGER), Column("to_name", "Class after", kind=TEXT))
TABLE_COLUMNS = {
    "pairs": (
        ZONE, *_FROM, *_TO,
        Column("area_ha", "Area", "ha"),
        Column("share_pct", "Share of the class before", "%"),
        Column("c_effect", "Carbon effect", "t CO2/a", about="A·(δ after − δ before); above zero is more source or less sink."),
    ),
    "dynamics": (
        ZONE, Column("code", "Code", kind=INTEGER), Column("name", "Class", kind=TEXT),
        Column("before_ha", "Area before", "ha"),
        Column("after_ha", "Area after", "ha"),
        Column("gain_ha", "Gain", "ha"),
        Column("loss_ha", "Loss", "ha"),
        Column("net_ha", "Net change", "ha"),
        Column("swap_ha", "Swap", "ha", about="Twice the smaller of gain and loss: it moved, without a net change."),
        Column("k_pct", "Single dynamic degree", "%/a", about="(after − before)/before/years; missing for a new class."),
        Column("c_effect", "Carbon effect", "t CO2/a", about="Of what the class lost to others, A·(δ after − δ before)."),
        Column("c_intens", "Intensity effect", "t CO2/a",
               about="Area after times the change of the class's own coefficient between the years."),
    ),
}
CHANGE_FACTOR = 1000
"""The change raster holds code before × 1000 + code after."""
_ROUNDING = 1e-9
"""Share of the land below which what lacks a class is rounding of the shares of cells."""


@dataclass(frozen=True)
class TransitionResult:
    """Transitions of the whole, or of zones.

    Attributes
    ----------
    tables : dict of dict
        ``pairs``, ``dynamics`` and ``matrix``.
    matrix_columns : tuple of Column
        Of the table ``matrix``: class before, and one column for each class after.
    comprehensive : float
        %/a, of all zones together.
    carbon_effect : float
        t CO2/a of all transitions; NaN without coefficients.
    areas : ndarray of float, shape (classes, classes)
        ha, of all zones together.
    shown : tuple of core.landuse.Category
        Categories of ``areas``.
    notes : tuple of Note
    """

    tables: dict
    matrix_columns: tuple
    comprehensive: float
    carbon_effect: float
    areas: np.ndarray
    shown: tuple
    notes: tuple


def landuse_transition(areas, categories, years, zones=(None,), before=None, after=None, halve=True):
    """Tables of the transitions.

    Parameters
    ----------
    areas : ndarray of float, shape (zones, m + 1, m + 1)
        m² from each category (rows) to each (columns); the last row and column are cells without one.
    categories : sequence of core.landuse.Category
        The m categories.
    years : (int, int)
    zones : sequence of str or None
        Names of the zones.
    before, after : sequence of float, optional
        Coefficient of each category, t C per ha and year, in the first and in the second year; NaN where there is none.
    halve : bool
        Whether the comprehensive degree has the factor 2 under the line, as printed by Wang and Bao.

    Returns
    -------
    TransitionResult

    Raises
    ------
    ParameterError
        If the second year is not after the first.
    DataError
        If no cell has a class in both years.

    Notes
    -----
    With A the transfer matrix and T the years between: single dynamic degree ``K = (U_b − U_a)/U_a/T``; comprehensive degree
    ``LC = Σ loss/(2 Σ U_a)/T``. Carbon effect ``ΔC_ij = A_ij (δ_j − δ_i)`` with the coefficients of the first year for both;
    the change of a class's coefficient between the years is the intensity effect, ``A_·j (δ_j after − δ_j before)``, so that
    both sum to the change of ``Σ U δ``.
    """
    span = years[1] - years[0]
    if span <= 0:
        raise ParameterError("The second year ({b}) has to be after the first ({a}).", a=years[0], b=years[1])
    areas = np.asarray(areas, dtype=float) / M2_PER_HA
    known = areas[:, :-1, :-1]
    if not known.sum():
        raise DataError("No cell has a class of the legend in both years; check the legend, the nodata values and the extents.")
    m = len(categories)
    before, after = (np.full(m, np.nan) if d is None else np.asarray(d, dtype=float) for d in (before, after))
    used = np.flatnonzero((known.sum(axis=(0, 1)) + known.sum(axis=(0, 2))) > 0)
    pairs, dynamics = ({c.name: [] for c in TABLE_COLUMNS[name]} for name in ("pairs", "dynamics"))
    matrix_columns = _matrix_columns([categories[j] for j in used])
    matrix = {c.name: [] for c in matrix_columns}
    for zone, a in zip(zones, known):
        if not a.sum():
            a = np.full(a.shape, np.nan)  # a zone without cells has no areas, and not areas of zero
        rows, columns = a.sum(axis=1), a.sum(axis=0)
        for i in used:
            for j in used:
                if a[i, j] > 0:
                    _append(pairs, (zone, categories[i].code, categories[i].name, categories[j].code, categories[j].name,
                                    a[i, j], 100 * a[i, j] / rows[i], a[i, j] * (before[j] - before[i]) * CO2_PER_C
                                    if i != j else 0.0))
            stay = a[i, i]
            gain, loss = columns[i] - stay, rows[i] - stay
            moved = np.where(a[i] == 0, 0.0, a[i] * (before - before[i]))
            _append(dynamics, (zone, categories[i].code, categories[i].name, rows[i], columns[i], gain, loss, gain - loss,
                               2 * min(gain, loss), 100 * (columns[i] - rows[i]) / rows[i] / span if rows[i] else np.nan,
                               np.delete(moved, i).sum() * CO2_PER_C,
                               columns[i] * (after[i] - before[i]) * CO2_PER_C if columns[i] else 0.0))
            _append(matrix, (zone, categories[i].code, categories[i].name, *a[i, used], rows[i]))
    whole = known.sum(axis=0)
    lost = whole.sum() - np.trace(whole)
    notes = [Note("{a} to {b}: {share} % of the land changed its class.", a=years[0], b=years[1],
                  share=amount(100 * lost / whole.sum(), 3))]
    out = areas.sum() - known.sum()
    if out > _ROUNDING * areas.sum():
        notes.append(Note("{area} ha ({share} %) have no class in one of the years and take no part.", area=amount(out),
                          share=amount(100 * out / areas.sum(), 3)))
    effect = float(np.sum(pairs["c_effect"]))
    if np.isnan(effect) and np.isfinite(before).any():
        names = sorted({categories[i].name for i in used if np.isnan(before[i])})
        notes.append(Warn("There is no coefficient for {names}, so the carbon effect of transitions from and to it is missing; "
                          "give one for construction land from its energy use.", names=listed(names)))
    return TransitionResult({"pairs": pairs, "dynamics": dynamics, "matrix": matrix}, matrix_columns,
                            100 * lost / whole.sum() / span / (2 if halve else 1), effect, whole[np.ix_(used, used)],
                            tuple(categories[i] for i in used), tuple(notes))


def _matrix_columns(categories):
    return (ZONE, *_FROM, *(Column(f"to_{c.code}", Message("To {name}", name=Message(c.name)), "ha") for c in categories),
            Column("total_ha", "Total before", "ha"))


def _append(table, entry):
    for column, value in zip(table.values(), entry):
        column.append(value)
