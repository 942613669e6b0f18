"""Weights from pairwise comparisons: the analytic hierarchy process (Saaty 1980), with its test of consistency.

Weights are the principal eigenvector of the matrix. ``CI = (λmax − n)/(n − 1)``, ``CR = CI/RI`` with Saaty's random index.
"""

import math
import re
from dataclasses import dataclass

import numpy as np

from ..columns import INTEGER, TEXT, Column
from ..errors import DataError, Message, Note, ParameterError, Warn, first, listed
from ..magnitudes import amount

RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45)
"""Mean CI of random matrices of 1 to 9 criteria (Saaty)."""
MOST = len(RANDOM_INDEX)
CONSISTENT = 0.1
"""CR from which on a matrix is inconsistent."""
SCALE = 9.0
MOST_RATIO = 1e6
"""Comparison that no one means."""
_ROUNDED = 0.0051
"""How far a cell below 1 may be from the reciprocal of its opposite: two decimals, such as 0.33 for 1/3."""
_COMPARISON = re.compile(r"\s*(\d[\d.eE+-]*|\.\d+)\s*(?:[/／]\s*(\d[\d.eE+-]*))?\s*")

COLUMNS = (
    Column("criterion", "Criterion", kind=TEXT),
    Column("weight", "Weight"),
    Column("place", "Place", kind=INTEGER, about="1 for the largest weight."),
)


@dataclass(frozen=True)
class AhpResult:
    """Weights of the criteria.

    Attributes
    ----------
    values : dict
        Columns of :data:`COLUMNS`.
    notes : tuple of Note
    lambda_max, ci, cr : float
    """

    values: dict
    notes: tuple
    lambda_max: float
    ci: float
    cr: float


def ahp_weights(cells, names=None, refuse=True):
    """Weights from a matrix of comparisons.

    Parameters
    ----------
    cells : sequence of sequence
        Square; each a number, a text such as ``1/3``, or empty (None) where its opposite is given. The cell of row a and
        column b says how many times as important a is as b.
    names : sequence of str, optional
    refuse : bool
        Whether CR ≥ 0.1 is refused rather than warned about.

    Returns
    -------
    AhpResult

    Raises
    ------
    DataError
        If the matrix is not square, positive and reciprocal, with the cell named, or inconsistent.
    """
    n = len(cells)
    nameless = not names
    names = list(names or (f"C{k}" for k in range(1, n + 1)))
    if not 1 <= n <= MOST or any(len(row) != n for row in cells) or len(names) != n:
        raise DataError("The comparisons are no square matrix of 1 to {most} criteria: {rows} rows with {columns} cells.",
                        most=MOST, rows=n, columns=first(dict.fromkeys(len(row) for row in cells)) or 0)
    twice = [name for k, name in enumerate(names) if name in names[:k]]
    if twice:
        raise DataError("The criterion {name} stands more than once; give each a name of its own.", name=f"“{twice[0]}”")
    matrix, rounded = _reciprocal(_numbers(cells, names), names)
    values, vectors = np.linalg.eig(matrix)
    at = int(values.real.argmax())  # the largest is real for a positive matrix (Perron)
    weights = np.abs(vectors[:, at].real)
    weights /= weights.sum()
    largest = float(values[at].real)
    ci = max(0.0, (largest - n) / (n - 1)) if n > 1 else 0.0
    cr = ci / RANDOM_INDEX[n - 1] if n > 2 else 0.0
    notes = (Note("λmax = {largest}, CI = {ci}, CR = {cr}.", largest=f"{largest:.6f}", ci=f"{ci:.6f}", cr=f"{cr:.6f}"),)
    if cr >= CONSISTENT:
        ratio = matrix * weights / weights[:, None]
        a, b = np.unravel_index(int(np.argmax(ratio)), ratio.shape)
        told = dict(cr=f"{cr:.3f}", a=names[a], b=names[b], given=_say(matrix[a, b]), fits=_say(weights[a] / weights[b]))
        if refuse:
            raise DataError("The comparisons are inconsistent (CR = {cr}, 0.1 or more): look first at “{a}” over “{b}”, which is "
                            "given as {given} where the others together say {fits}.", **told)
        notes += (Warn("The comparisons are inconsistent (CR = {cr}, 0.1 or more), so the weights should not be used: look first "
                       "at “{a}” over “{b}”, which is given as {given} where the others together say {fits}.", **told),)
    if nameless:
        notes += (Note("The criteria have no names and are called {names}; put the name of each before its row, such as "
                       "forest, 1, 3, water, 1/3, 1.", names=listed(names)),)
    if rounded:
        notes += (Note("Cells below 1 that are rounded are taken as the reciprocal of their opposite: {cells}.",
                       cells=first(rounded)),)
    beyond = [f"{names[a]} / {names[b]}" for a, b in np.argwhere(matrix > SCALE * (1 + 1e-9))]
    if beyond:
        notes += (Warn("Comparisons above 9 ({cells}) are beyond Saaty's scale of 1 to 9; check them.", cells=first(beyond)),)
    place = 1 + np.array([(np.round(weights, 12) > round(w, 12)).sum() for w in weights])
    return AhpResult({"criterion": names, "weight": weights, "place": place}, notes, largest, ci, cr)


def _numbers(cells, names):
    """Cells as numbers, NaN where empty."""
    matrix = np.full((len(names), len(names)), np.nan)
    for a, row in enumerate(cells):
        for b, cell in enumerate(row):
            if cell is None or not str(cell).strip():
                continue
            found = _COMPARISON.fullmatch(str(cell))
            try:
                value = float(found[1]) / float(found[2] or 1)
            except (TypeError, ValueError, ZeroDivisionError):
                value = 0.0
            if not 1 / MOST_RATIO <= value <= MOST_RATIO:
                raise DataError("The comparison of “{a}” with “{b}” is “{cell}”, which is no number above zero, or out of all "
                                "proportion; give one such as 3 or 1/3.", a=names[a], b=names[b], cell=str(cell).strip())
            matrix[a, b] = value
    return matrix


def _reciprocal(matrix, names):
    """The matrix with its empty cells filled, and the cells whose rounding was mended; refuses contradictions."""
    rounded = []
    for a, name in enumerate(names):
        if not (np.isnan(matrix[a, a]) or matrix[a, a] == 1):
            raise DataError("“{a}” compared with itself is {given}, which has to be 1.", a=name, given=_say(matrix[a, a]))
        matrix[a, a] = 1
        for b in range(a):
            x, y = matrix[a, b], matrix[b, a]
            if np.isnan(x) and np.isnan(y):
                raise DataError("“{a}” and “{b}” are not compared with each other; fill one of the two cells.", a=names[b],
                                b=name)
            if np.isnan(x) or np.isnan(y):
                matrix[a, b], matrix[b, a] = (1 / y, y) if np.isnan(x) else (x, 1 / x)
                continue
            low, high = sorted((x, y))
            if abs(low - 1 / high) > _ROUNDED:
                raise DataError("The matrix is not reciprocal: “{a}” over “{b}” is {x}, but “{b}” over “{a}” is {y} instead of "
                                "{wanted}; correct one of the two cells.", a=name, b=names[b], x=_say(x), y=_say(y),
                                wanted=_say(1 / x))
            if abs(low * high - 1) > 1e-9:
                rounded.append(Message("{low} for 1/{high}", low=amount(low, 4), high=amount(high)))
            matrix[a, b], matrix[b, a] = (x, 1 / x) if x >= y else (1 / y, y)
    return matrix, rounded


def square(cells):
    """Rows and names from the cells of a small table that a user has filled.

    Parameters
    ----------
    cells : sequence of str
        Row by row: the comparisons alone, a square number of them; or rows of a name and as many comparisons as rows; or
        rows of a name and nine cells, of which those beyond the number of the rows are empty.

    Returns
    -------
    list of list of str
    list of str or None

    Raises
    ------
    ParameterError
    """
    width, count = MOST + 1, math.isqrt(len(cells))
    if len(cells) == count * (count + 1) and all(_name(cell) for cell in cells[::count + 1]):
        rows = [cells[i:i + count + 1] for i in range(0, len(cells), count + 1)]
        return [list(row[1:]) for row in rows], [str(row[0]).strip() for row in rows]
    if len(cells) % width == 0:
        rows = [cells[i:i + width] for i in range(0, len(cells), width)]
        rows = [row for row in rows if any(str(cell).strip() for cell in row)]
        names = [str(row[0]).strip() or f"C{k}" for k, row in enumerate(rows, 1)]
        if any(str(cell).strip() for row in rows for cell in row[1 + len(rows):]):
            raise ParameterError("The matrix has {rows} rows but more columns are filled; give as many columns as rows.",
                                 rows=len(rows))
        return [list(row[1:1 + len(rows)]) for row in rows], names
    if count * count != len(cells):
        raise ParameterError("{count} cells are no square matrix; give 4, 9, 16 … comparisons row by row, such as 1, 3, 1/3, 1, "
                             "or the name of each criterion before its row, such as forest, 1, 3, water, 1/3, 1.",
                             count=len(cells))
    return [list(cells[i * count:(i + 1) * count]) for i in range(count)], None


def from_fields(fields, criterion=None, where=None):
    """Rows and names from a table with one row for each criterion.

    Parameters
    ----------
    fields : dict of str to list
        Values by field.
    criterion : str, optional
        Field of the names; without it the first field in which no value is a comparison.
    where : str, optional
        Name of the table, for sentences.

    Returns
    -------
    list of list
    list of str

    Raises
    ------
    DataError
        If the comparisons are not as many fields as rows.
    """
    where = where or Message("The table")
    fields = {name: values for name, values in fields.items() if name.lower() != "fid" or name == criterion}
    if criterion is None:
        criterion = next((name for name, values in fields.items() if not any(map(_comparison, values))), None)
    names = None if criterion is None else [f"C{k}" if v is None else str(v).strip() for k, v in enumerate(fields[criterion], 1)]
    rest = {name: values for name, values in fields.items() if name != criterion}
    if names and all(name in rest for name in names):
        rest = {name: rest[name] for name in names}  # by their names, whatever their order
    count = len(next(iter(fields.values()), []))
    if len(rest) != count:
        raise DataError("{where} has {rows} criteria but {count} fields of comparisons ({fields}); give one field for each "
                        "criterion, and the field of the names.", where=where, rows=count, count=len(rest),
                        fields=first(rest, 12) or "–")
    names = names or list(rest)
    return [[values[k] for values in rest.values()] for k in range(count)], names


def _name(cell):
    return bool(str(cell).strip()) and not _comparison(cell)


def _comparison(value):
    return value is not None and bool(_COMPARISON.fullmatch(str(value)))


def _say(number):
    """A comparison as people write it."""
    return amount(number, 3) if number >= 1 else f"1/{amount(1 / number, 3)}"
