"""How firm zones are when their inputs are disturbed: a sentence, maps by year, and the least firm units."""

import numpy as np

from ....core.magnitudes import amount
from ....core.robustness import FIRM
from ...bridge import maps, styles
from ...bridge.report import MISSING, Chip, Head, number

MOST_NAMED = 20
"""Units whose zones are least firm that are listed."""


def share(sheet, prob, last, year):
    """Say how many units of the last year keep their zone in nearly all draws."""
    w = sheet.words
    held = prob[last][np.isfinite(prob[last])]
    sheet.page.paragraph(w("firm_share", at=w.at(year), n=f"{(held >= FIRM).sum():,}", all=f"{len(held):,}",
                           firm=amount(100 * FIRM), median=number(100 * float(np.median(held)), 1)))


def mapped(sheet, layer, prob, names, rows_of):
    """Maps of the share of draws by year; ``rows_of`` holds the rows of each year."""
    if not sheet.atlas.has(layer):
        return
    w = sheet.words
    look, codes = shares(prob, (0.5, 0.8, FIRM), styles.SEQUENTIAL[:4])
    sheet.page.figure(sheet.maps_by_year(layer, rows_of, codes, look, names, "%", 100 * prob), w("firm_maps"),
                      sheet.legend(look, codes, w.with_unit(w("cube_prob"), "%")))


def shares(prob, cuts, colours):
    """Classes of shares of draws: their look, and the class of each row."""
    edges = [amount(100 * cut) for cut in cuts]
    labels = [f"< {edges[0]}", *(f"{a}–{b}" for a, b in zip(edges, edges[1:])), f"≥ {edges[-1]}"]
    codes = np.where(np.isfinite(prob), np.searchsorted(cuts, np.nan_to_num(prob), side="right"), np.nan)
    return maps.categories(list(zip(labels, colours))), codes


def section(sheet, source, anchor, code, look, name_of):
    """Part on how firm the zones of a layer are; nothing where no draws were asked for.

    Parameters
    ----------
    sheet : sheets.Sheet
    source : sources.Source
    anchor : str
        First field of the zoning (:meth:`sources.Source.beside`).
    code : ndarray of float
        Place of each row's zone in ``look``, NaN for none.
    look : maps.Classes
    name_of : callable
        What is printed for the zone that a row goes to most often.
    """
    field, other = source.beside(anchor, "zone_prob"), source.beside(anchor, "zone_alt")
    prob = source.numbers(field) if field else np.full(len(code), np.nan)
    rows_of = source.rows_by_year()
    year, last = list(rows_of.items())[-1]
    if not np.isfinite(prob[last]).any():
        return
    w = sheet.words
    sheet.page.heading(w("cube_firm"))
    sheet.page.paragraph(w("firm_text"))
    share(sheet, prob, last, year)
    mapped(sheet, source.layer, prob, source.names, rows_of)
    others = source.layer.values(other) if other else [None] * len(code)
    names = source.labels()
    rows = [r for r in last[np.argsort(prob[last], kind="stable")] if np.isfinite(prob[r]) and prob[r] < 1][:MOST_NAMED]
    if rows:
        head = [Head(w("unit"), text=True), Head(w("zone"), text=True), Head(w("cube_prob"), "%"),
                Head(w("cube_other"), text=True)]
        sheet.page.table(head, [[names[r], Chip(look.labels[int(code[r])], look.colours[int(code[r])]),
                                 number(100 * prob[r], 1), name_of(others[r]) if others[r] else MISSING] for r in rows
                                if np.isfinite(code[r])], w.titled(w("cube_firm_table"), year))
