"""What is decomposed: an identity as a text, the names of its factors, and the periods."""

import re
from collections import Counter
from dataclasses import dataclass

import numpy as np

from ..columns import Column, short_name
from ..errors import DataError, Message, ParameterError, first

DEFAULT_IDENTITY = "C/N = C/G * G/P * P/S * S/N"
"""That of Peng et al. (2023)."""
CHAIN, PAIRS = "chain", "pairs"
"""Words for the periods: every consecutive pair of years, summed up, or each of them on its own."""

_DEFAULT_FACTORS = (
    ("CI", Message("technology: emission per GDP")),
    ("R", Message("economic development: GDP per person")),
    ("I", Message("population density: persons per area")),
    ("M", Message("pressure on carbon fixation: area per sink")),
)
_ONE_SIGN = str.maketrans("＝＊×·⋅∙／÷（），；;、–—－～~至", "=*****//(),,,,------")
_NAME = re.compile(r"[^\W\d]\w*")
_SPAN = re.compile(r"(\d{4})\s*-\s*(\d{4})")


@dataclass(frozen=True)
class Ratio:
    """A quantity, or one quantity per another."""

    top: str
    bottom: str = None

    def __str__(self):
        return self.top if self.bottom is None else f"{self.top}/{self.bottom}"

    def of(self, values):
        """Evaluate with the named arrays."""
        if self.bottom is None:
            return values[self.top]
        with np.errstate(over="ignore"):
            return values[self.top] / values[self.bottom]


@dataclass(frozen=True)
class Identity:
    """A target and the factors whose product it is.

    Attributes
    ----------
    target : Ratio
    factors : tuple of Ratio
    """

    target: Ratio
    factors: tuple

    @property
    def names(self):
        """Quantities that the identity needs, in the order of their first appearance."""
        ratios = (self.target, *self.factors)
        return tuple(dict.fromkeys(n for r in ratios for n in (r.top, r.bottom) if n is not None))

    @property
    def denominators(self):
        """Quantities that something is divided by."""
        return {r.bottom for r in (self.target, *self.factors)} - {None}

    @property
    def uncancelled(self):
        """Quantities whose powers differ between the two sides; none if the identity holds for any numbers."""
        powers = Counter()
        for sign, ratios in ((1, self.factors), (-1, (self.target,))):
            for ratio in ratios:
                powers[ratio.top] += sign
                powers[ratio.bottom] -= sign
        return tuple(name for name in self.names if powers[name])


@dataclass(frozen=True)
class Factor:
    """A factor as results name it.

    Attributes
    ----------
    name : str
        Name in tables and in ``main``.
    column : Column
        Column of its effect.
    """

    name: str
    column: Column


@dataclass(frozen=True)
class Span:
    """A period.

    Attributes
    ----------
    label : str
    years : tuple of int
        The two years, or every year of a chain.
    """

    label: str
    years: tuple


def parse_identity(text):
    """Read an identity such as ``C/N = C/G * G/P * P/S * S/N``.

    Parameters
    ----------
    text : str
        Names are words of any script; ``*``, ``×`` and ``·`` multiply; brackets around a ratio are optional.

    Returns
    -------
    Identity

    Raises
    ------
    ParameterError
        If the text is no identity; it says what is wrong.
    """
    sides = text.translate(_ONE_SIGN).split("=")
    if len(sides) != 2:
        raise ParameterError("The identity “{text}” needs one “=”, as in {example}.",
                             text=text, example=DEFAULT_IDENTITY)
    factors = tuple(_ratio(piece, text) for piece in sides[1].split("*"))
    if len(factors) < 2:
        raise ParameterError("The identity “{text}” needs at least two factors joined by “*”, as in {example}.",
                             text=text, example=DEFAULT_IDENTITY)
    return Identity(_ratio(sides[0], text), factors)


def _ratio(piece, text):
    piece = piece.strip()
    inner = piece[1:-1] if piece.startswith("(") and piece.endswith(")") else piece
    parts = [part.strip() for part in inner.split("/")]
    if len(parts) > 2 or not all(_NAME.fullmatch(part) for part in parts):
        raise ParameterError("“{piece}” in the identity “{text}” is neither a name nor a ratio of two names, "
                             "such as C/G.", piece=piece, text=text)
    return Ratio(*parts)


def parse_periods(text, years):
    """Read the periods.

    Parameters
    ----------
    text : str
        Empty for the first and the last year; ``2000-2010, 2011-2021``; ``chain`` or ``pairs``.
    years : ndarray of int
        Years of the panel, ascending.

    Returns
    -------
    list of Span

    Raises
    ------
    ParameterError, DataError
        If the text is no list of periods, or the panel lacks a year.
    """
    held = [int(year) for year in years]
    if len(held) < 2:
        raise DataError("A decomposition compares years, but the panel holds {count}; give rows for two years or more.",
                        count=Message("only {year}", year=held[0]) if held else Message("none"))
    text = text.translate(_ONE_SIGN).strip().lower()
    if not text:
        return [_span(held[0], held[-1])]
    if text == CHAIN:
        return [Span(f"{held[0]}-{held[-1]} chain", tuple(held))]
    if text == PAIRS:
        return [_span(a, b) for a, b in zip(held, held[1:])]
    spans = {}
    for piece in filter(None, (p.strip() for p in text.split(","))):
        found = _SPAN.fullmatch(piece)
        if not found or found[1] >= found[2]:
            raise ParameterError("“{piece}” is no period; write two years, the earlier one first, such as 2000-2010.",
                                 piece=piece)
        for year in map(int, found.groups()):
            if year not in held:
                raise DataError("The period {piece} needs the year {year}, which the panel lacks; it holds {years}.",
                                piece=piece, year=year, years=first(held, 40))
        spans[_span(int(found[1]), int(found[2]))] = None
    return list(spans)


def _span(a, b):
    return Span(f"{a}-{b}", (a, b))


def name_factors(identity, names=()):
    """Name the factors and the columns of their effects.

    Parameters
    ----------
    identity : Identity
    names : sequence of str
        The user's own names; empty for CI, R, I, M with the default identity, and the ratios themselves otherwise.

    Returns
    -------
    tuple of Factor
    """
    ratios = identity.factors
    labels = [Message("Effect of {factor}", factor=str(ratio)) for ratio in ratios]
    if names:
        names = [name.strip() for name in names]
        if len(names) != len(ratios) or not all(names) or len(set(names)) != len(names):
            raise ParameterError("The identity has {count} factors; give as many different names, or none.",
                                 count=len(ratios))
        labels = [Message("Effect of {factor} ({meaning})", factor=name, meaning=str(ratio))
                  for name, ratio in zip(names, ratios)]
        stems = names
    elif identity == parse_identity(DEFAULT_IDENTITY):
        names = stems = [name for name, _ in _DEFAULT_FACTORS]
        labels = [Message("Effect of {factor} ({meaning})", factor=name, meaning=meaning)
                  for name, meaning in _DEFAULT_FACTORS]
    else:
        names = [str(ratio) for ratio in ratios]
        stems = [ratio.top + (ratio.bottom or "") for ratio in ratios]
    taken = {"d_total", "d_struct"}
    factors = []
    for number, (name, stem, label) in enumerate(zip(names, stems, labels), 1):
        # a stem without an ASCII letter or digit would leave the bare prefix
        stem = stem if any(c.isascii() and c.isalnum() for c in stem) else f"f{number}"
        column = short_name("d_" + stem, "", taken)
        taken.add(column)
        factors.append(Factor(name, Column(column, label)))
    return tuple(factors)
