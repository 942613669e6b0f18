"""Charts of the reports as inline SVG: over years, of units, of effects, of shares and moves, of local regressions.

Legends are not part of a chart: the page sets them, see :meth:`report.Page.figure`.
"""

import math
from dataclasses import dataclass

import numpy as np

from ...core.magnitudes import amount
from . import svg
from .svg import INK, SOFT, WIDTH

_LINE = 15
"""Height of a line of text in a chart, in pixels."""
SOURCE, SINK, NEUTRAL = "#b5432a", "#2f7f6f", "#1f5a66"
"""Colours of emission, sequestration and Q in every chart."""
SERIES = ("#1f5a66", "#c8772b", "#6f5a9c", "#4f8a3c", "#b5432a", "#7a7f83", "#b59b2d", "#3b7dbd")
"""Colours of things without a colour of their own: factors, periods."""
RISE, FALL = "#b5432a", "#2c6ea6"
"""Effects that push up and those that push down."""


@dataclass(frozen=True)
class Series:
    """A line, or a share of each bar."""

    label: str
    values: object
    colour: str


@dataclass(frozen=True)
class Panel:
    """One of several small charts side by side.

    Attributes
    ----------
    title : str
        What is shown, with its unit: stands above the panel in place of a turned axis label.
    series : tuple of Series
    reference : (float, str), optional
        A level to compare with, and its name.
    zero : bool
        Whether the axis of values shows zero.
    """

    title: str
    series: tuple
    reference: tuple = None
    zero: bool = True


# --- over time -------------------------------------------------------------------------------------------------------

def lines(years, panels, label, height=250, columns=None):
    """Lines over years in panels side by side, each named at its end.

    Parameters
    ----------
    years : sequence of int
    panels : sequence of Panel
    label : str
        Words for a reader who cannot see the chart.
    height : float
        Of a row of panels.
    columns : int, optional
        Panels in a row; by default all.
    """
    columns = columns or len(panels)
    whole = height * math.ceil(len(panels) / columns)
    figure = svg.figure(WIDTH, whole)
    step = WIDTH / columns
    for i, panel in enumerate(panels):
        names = max(svg.text_width(s.label, 11.5) for s in panel.series) + 12 if len(panel.series) > 1 else 12
        left, above = i % columns * step, i // columns * height
        axes = svg.axes(figure, WIDTH, whole, left + 48, above + 34, left + step - names - 6, whole - above - height + 26)
        svg.value_axis(axes)
        for series in panel.series:
            values = np.asarray(series.values, dtype=float)
            axes.plot(years, values, color=series.colour, linewidth=2, marker="o", markersize=3.2, clip_on=False)
        known = np.concatenate([np.asarray(s.values, dtype=float) for s in panel.series])
        low, high = np.nanmin(known), np.nanmax(known)
        if panel.reference:
            low, high = min(low, panel.reference[0]), max(high, panel.reference[0])
        if panel.zero:
            axes.set_ylim(min(0, low * 1.1), max(high * 1.08, 1e-9))
        else:
            room = 0.1 * (high - low) or 0.1 * abs(high) or 1
            axes.set_ylim(low - room, high + room)
        if panel.reference:
            level, name = panel.reference
            axes.axhline(level, color=INK, linewidth=0.9, dashes=(4, 3))
            axes.annotate(svg.safe(name, 60), (1, level), (0, 4), xycoords=("axes fraction", "data"),
                          textcoords="offset points", ha="right", va="bottom", fontsize=10.5, color=SOFT)
        svg.year_axis(axes, years)
        if len(panel.series) > 1:
            _name_ends(axes, years, panel.series)
        svg.title(axes, panel.title, 48, step)
    return svg.element(figure, label)


def _name_ends(axes, years, series):
    """Name each line at its last value; names that would touch are moved apart."""
    low, high = axes.get_ylim()
    gap = 14 / (axes.get_position().height * axes.figure.get_figheight() * 72) * (high - low)
    ends = []
    for one in series:
        values = np.asarray(one.values, dtype=float)
        last = values[np.isfinite(values)]
        if len(last):
            ends.append([float(last[-1]), one])
    ends.sort(key=lambda e: e[0])
    for before, after in zip(ends, ends[1:]):
        after[0] = max(after[0], before[0] + gap)
    for level, one in ends:
        axes.annotate(svg.safe(one.label), (max(years), level), (9, 0), textcoords="offset points", ha="left",
                      va="center", fontsize=11.5, color=one.colour, annotation_clip=False)


def stacked(years, series, unit, label, height=240):
    """Counts by class, one bar a year, classes from the bottom up."""
    figure = svg.figure(WIDTH, height)
    axes = svg.axes(figure, WIDTH, height, 40, 32, WIDTH - 8, 26)
    svg.value_axis(axes, whole=True)
    position = np.arange(len(years))
    base = np.zeros(len(years))
    for one in series:
        values = np.nan_to_num(np.asarray(one.values, dtype=float))
        axes.bar(position, values, bottom=base, color=one.colour, width=0.78, edgecolor="white", linewidth=0.6)
        base = base + values
    axes.set_xlim(-0.6, len(years) - 0.4)
    axes.set_ylim(0, max(base.max(), 1))
    shown = position[:: max(1, math.ceil(len(years) / 16))]
    axes.set_xticks(shown, [str(years[i]) for i in shown])
    svg.title(axes, unit, 40)
    return svg.element(figure, label)


# --- units -----------------------------------------------------------------------------------------------------------

def bars(panels, label, most=None):
    """Horizontal bars of named units in panels side by side.

    Parameters
    ----------
    panels : sequence of (str, sequence of (str, float, str))
        Title with unit, and name, value and colour of each bar from the top down.
    label : str
        Words for a reader who cannot see the chart.
    most : float, optional
        Value at which all axes end, so that the panels can be compared; by default each ends at its own largest.
    """
    longest = max(len(rows) for _, rows in panels)
    height = 46 + 21 * longest
    figure = svg.figure(WIDTH, height)
    step = WIDTH / len(panels)
    for i, (title, rows) in enumerate(panels):
        names = [svg.safe(name, 24) for name, _, _ in rows]
        left = i * step + min(max(svg.text_width(n, 11) for n in names) + 12, 0.5 * step)
        axes = svg.axes(figure, WIDTH, height, left, 32, (i + 1) * step - 58, 6 + 21 * (longest - len(rows)))
        values = np.array([value for _, value, _ in rows], dtype=float)
        place = np.arange(len(rows))[::-1]
        axes.barh(place, values, color=[c for _, _, c in rows], height=0.66)
        axes.set_yticks(place, names)
        axes.set_ylim(-0.5, len(rows) - 0.5)
        axes.set_xlim(min(0, values.min()), most or max(0, values.max()) or 1)
        axes.tick_params(axis="y", length=0)
        axes.xaxis.set_visible(False)
        axes.spines["bottom"].set_visible(False)
        for y, value in zip(place, values):
            axes.annotate(svg.number(value), (max(value, 0), y), (5, 0), textcoords="offset points", va="center",
                          fontsize=11, color=INK, annotation_clip=False)
        svg.title(axes, title, left - i * step)
    return svg.element(figure, label)


def profiles(names, series, title, label):
    """Scores around zero: a row for each name from the top down, a line of dots from row to row for each series."""
    height = 64 + max(26 * len(names), min(56 * len(names), 260))
    figure = svg.figure(WIDTH, height)
    names = [svg.safe(name, 44) for name in names]
    left = max(svg.text_width(name, 11) for name in names) + 20
    axes = svg.axes(figure, WIDTH, height, left, 32, WIDTH - 16, 26)
    svg.value_axis(axes, "x")
    place = np.arange(len(names))[::-1]
    axes.axvline(0, color=INK, linewidth=0.9)
    for one in series:
        axes.plot(one.values, place, color=one.colour, linewidth=1.6, marker="o", markersize=8, markeredgecolor=INK,
                  markeredgewidth=0.5, clip_on=False)
    axes.set_yticks(place, names)
    axes.tick_params(axis="y", length=0)
    axes.set_ylim(-0.6, len(names) - 0.4)
    axes.spines["bottom"].set_visible(False)
    svg.title(axes, title, left)
    return svg.element(figure, label)


def histograms(panels, label, height=190):
    """Distributions in panels side by side: (title, values, colour below zero, colour above)."""
    figure = svg.figure(WIDTH, height)
    step = WIDTH / max(len(panels), 2)
    for i, (title, values, below, above) in enumerate(panels):
        values = np.asarray(values, dtype=float)
        values = values[np.isfinite(values)]
        axes = svg.axes(figure, WIDTH, height, i * step + 34, 34, (i + 1) * step - 16, 26)
        edges = _edges(values)
        counts, _ = np.histogram(np.clip(values, edges[0], edges[-1]), edges)
        middle = (edges[1:] + edges[:-1]) / 2
        axes.bar(edges[:-1], counts, np.diff(edges), align="edge", edgecolor="white", linewidth=0.6,
                 color=[below if m < 0 else above for m in middle])
        svg.value_axis(axes, whole=True)
        axes.xaxis.set_major_formatter(axes.yaxis.get_major_formatter())
        axes.axvline(float(np.median(values)), color=INK, linewidth=0.9, dashes=(4, 3))
        axes.set_xlim(edges[0], edges[-1])
        svg.title(axes, title, 34)
    return svg.element(figure, label)


def _edges(values):
    """Round class edges with zero among them; the outermost percent falls into the last classes."""
    low, high = np.percentile(values, [1, 99]) if len(values) else (0.0, 1.0)
    spread = (high - low) or abs(high) or 1.0
    step = 10 ** math.floor(math.log10(spread / 8))
    step *= min((1, 2, 2.5, 5, 10), key=lambda f: abs(spread / (f * step) - 14))
    return np.arange(math.floor(low / step), math.ceil(high / step) + 1.5) * step


# --- decomposition ---------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Fall:
    """A waterfall: what a value starts from, what is added, where it ends.

    Attributes
    ----------
    title : str
    start : (str, float) or None
        None where it is unknown: the effects then start from zero, or from one.
    effects : tuple of (str, float)
        Sums, or ratios where ``ratio`` is set.
    end : (str, float)
    ratio : bool
    """

    title: str
    start: tuple
    effects: tuple
    end: tuple
    ratio: bool = False


def waterfall(falls, label, height=270):
    """Waterfalls in rows, as many beside each other as their bars leave room for: dark ends, red rises, blue falls."""
    bars_each = max(len(fall.effects) for fall in falls) + 2
    columns = max(1, min(WIDTH // (56 * bars_each), max(len(falls), 2)))
    lines_of = math.ceil(len(falls) / columns)
    figure = svg.figure(WIDTH, height * lines_of)
    step = WIDTH / columns
    for i, fall in enumerate(falls):
        x, above = i % columns * step, i // columns * height
        axes = svg.axes(figure, WIDTH, height * lines_of, x + 10, above + 40, x + step - 14,
                        42 + height * lines_of - above - height)
        _draw_fall(axes, fall)
        svg.title(axes, fall.title, 10)
    return svg.element(figure, label)


def _draw_fall(axes, fall):
    level = fall.start[1] if fall.start else float(fall.ratio)
    marks = [(fall.start[0], 0.0, level, NEUTRAL, svg.number(level))] if fall.start else []
    for name, effect in fall.effects:
        end = level * effect if fall.ratio else level + effect
        said = f"×{svg.number(effect)}" if fall.ratio else ("+" if effect > 0 else "") + svg.number(effect)
        marks.append((name, level, end, RISE if end >= level else FALL, said))
        level = end
    plus = "+" if not fall.start and not fall.ratio and fall.end[1] > 0 else ""
    marks.append((fall.end[0], 0.0, fall.end[1], NEUTRAL, plus + svg.number(fall.end[1])))
    tops = [max(a, b) for _, a, b, _, _ in marks]
    lows = [min(a, b) for _, a, b, _, _ in marks]
    high, low = max([*tops, 0]), min([*lows, 0])
    room = 0.12 * ((high - low) or 1)
    for x, (_, a, b, colour, said) in enumerate(marks):
        axes.bar(x, b - a, bottom=a, color=colour, width=0.62)
        axes.annotate(said, (x, max(a, b)), (0, 4), textcoords="offset points", ha="center", va="bottom",
                      fontsize=11, color=INK)
        if x < len(marks) - 1:
            axes.plot([x + 0.31, x + 0.69], [b, b], color=SOFT, linewidth=0.8)
    axes.set_ylim(low - (room if low < 0 else 0), high + room)
    axes.set_xlim(-0.5, len(marks) - 0.5)
    axes.axhline(0, color=SOFT, linewidth=0.8, zorder=0.5)
    names = [_two_lines(name) for name, *_ in marks]
    axes.set_xticks(range(len(marks)), [above for above, _ in names])
    for x, (_, below) in enumerate(names):  # a text of its own: matplotlib cannot centre lines of unknown width
        axes.annotate(below, (x, 0), (0, -26), xycoords=("data", "axes fraction"), textcoords="offset points",
                      ha="center", fontsize=10, color=INK)
    axes.tick_params(axis="x", length=0, labelsize=10)
    axes.spines["bottom"].set_visible(False)
    axes.yaxis.set_visible(False)


def _two_lines(name):
    """Break a name once, before its bracket or near its middle."""
    if "（" in name:
        at = name.index("（")
        return svg.safe(name[:at], 14), svg.safe(name[at:], 14)
    gaps = [i for i, c in enumerate(name) if c == " "]
    at = name.find(" (") if " (" in name else min(gaps, key=lambda i: abs(i - len(name) / 2), default=len(name))
    return svg.safe(name[:at], 14), svg.safe(name[at + 1:], 14)


def grouped(names, series, unit, label, height=240):
    """Bars of several series beside each other for each name, around zero."""
    figure = svg.figure(WIDTH, height)
    axes = svg.axes(figure, WIDTH, height, 52, 34, WIDTH - 8, 28)
    svg.value_axis(axes)
    width = 0.8 / len(series)
    for k, one in enumerate(series):
        values = np.nan_to_num(np.asarray(one.values, dtype=float))
        place = np.arange(len(names)) - 0.4 + (k + 0.5) * width
        axes.bar(place, values, width=width * 0.92, color=one.colour)
    axes.axhline(0, color=INK, linewidth=0.8)
    axes.set_xlim(-0.5, len(names) - 0.5)
    axes.set_xticks(range(len(names)), [svg.safe(n) for n in names])
    axes.tick_params(axis="x", length=0)
    axes.spines["bottom"].set_visible(False)
    svg.title(axes, unit, 52)
    return svg.element(figure, label)


def diverging_stack(names, series, total, unit, label, height=260):
    """Effects of many periods: rises stacked above zero, falls below, their sum as a line."""
    figure = svg.figure(WIDTH, height)
    axes = svg.axes(figure, WIDTH, height, 52, 34, WIDTH - 8, 28)
    svg.value_axis(axes)
    place = np.arange(len(names))
    up, down = np.zeros(len(names)), np.zeros(len(names))
    for one in series:
        values = np.nan_to_num(np.asarray(one.values, dtype=float))
        axes.bar(place, values, bottom=np.where(values >= 0, up, down), width=0.72, color=one.colour)
        up, down = up + np.maximum(values, 0), down + np.minimum(values, 0)
    axes.plot(place, total, color=INK, linewidth=1.6, marker="o", markersize=3.5)
    axes.axhline(0, color=INK, linewidth=0.8)
    axes.set_xlim(-0.6, len(names) - 0.4)
    shown = place[:: max(1, math.ceil(len(names) / 9))]
    axes.set_xticks(shown, [svg.safe(names[i]) for i in shown])
    axes.spines["bottom"].set_visible(False)
    svg.title(axes, unit, 52)
    return svg.element(figure, label)


# --- shares and moves ------------------------------------------------------------------------------------------------

def lorenz(curves, x_label, y_label, even, label, size=380):
    """Lorenz curves with the line of even shares.

    Parameters
    ----------
    curves : sequence of (Series, x)
        Cumulative shares 0 to 1: the series' values over ``x``.
    even : str
        Name of the diagonal.
    """
    width = size + 120
    figure = svg.figure(width, size)
    axes = svg.axes(figure, width, size, 52, 34, size + 4, 52)
    svg.value_axis(axes)
    svg.value_axis(axes, "x")
    axes.plot([0, 1], [0, 1], color=SOFT, linewidth=1, dashes=(4, 3))
    for series, x in curves:
        axes.plot(x, series.values, color=series.colour, linewidth=2)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_xlabel(svg.safe(x_label, 60), fontsize=11, color=INK)
    axes.annotate(svg.safe(even, 40), (0.5, 0.5), (-8, 6), textcoords="offset points", ha="right", fontsize=10.5,
                  color=SOFT)
    svg.title(axes, y_label, 52)
    return svg.element(figure, label)


def flows(years, classes, counts, moves, label, height=300):
    """Units that move between classes from year to year: blocks for the classes, bands for the moves.

    Parameters
    ----------
    years : sequence of int
    classes : sequence of (str, str)
        Name and colour, from the top down.
    counts : ndarray, shape (years, classes)
    moves : ndarray, shape (years − 1, classes, classes)
        Units that go from a class (row) of one year to a class (column) of the next.
    """
    figure = svg.figure(WIDTH, height)
    axes = svg.axes(figure, WIDTH, height, 8, 8, WIDTH - 8, 24)
    total = max(counts.sum(axis=1).max(), 1)
    gap = 0.03 * total
    top = total + gap * (len(classes) - 1)
    starts = top - np.cumsum(np.concatenate([np.zeros((len(years), 1)), counts[:, :-1] + gap], axis=1), axis=1)
    half = 0.0225 * len(years)
    for t in range(len(years) - 1):
        _bands(axes, t, half, starts, moves[t], [c for _, c in classes])
    for t in range(len(years)):
        for k, (_, colour) in enumerate(classes):
            if counts[t, k] > 0:
                axes.bar(t, counts[t, k], bottom=starts[t, k] - counts[t, k], width=2 * half, color=colour)
        _counted(axes, t, half, starts[t], counts[t], [c for _, c in classes], _LINE * top / height)
    beside = half + max(0.075, len(years) / 20)
    axes.set_xlim(-beside, len(years) - 1 + beside)
    axes.set_ylim(-0.01 * top, top * 1.01)
    axes.set_xticks(range(len(years)), [str(y) for y in years])
    axes.tick_params(axis="x", length=0)
    axes.spines["bottom"].set_visible(False)
    axes.yaxis.set_visible(False)
    return svg.element(figure, label)


def _counted(axes, t, half, starts, counts, colours, line):
    """Print the numbers of the blocks of a year: inside where they fit, else beside, ``line`` apart."""
    shown = [k for k in range(len(colours)) if counts[k] >= 0.5]
    middles = starts - counts / 2
    thin = [k for k in shown if counts[k] < line]
    places = [middles[k] for k in thin]
    for i in range(1, len(thin)):
        places[i] = min(places[i], places[i - 1] - line)
    low = line / 2  # what was pushed below the axis goes up again
    for i in reversed(range(len(thin))):
        places[i] = max(places[i], low)
        low = places[i] + line
    side = -1 if t == 0 else 1
    for k in shown:
        text = f"{counts[k]:,.0f}"
        if k in thin:
            axes.annotate(text, (t + side * half, places[thin.index(k)]), (side * 5, 0), textcoords="offset points", va="center",
                          ha="right" if side < 0 else "left", fontsize=10.5, color=INK, fontweight="bold")
        else:
            axes.annotate(text, (t, middles[k]), ha="center", va="center", fontsize=10.5, color=ink_on(colours[k]),
                          fontweight="bold")


def ink_on(colour):
    """Colour in which letters read well on a colour such as ``#2e7d32``."""
    red, green, blue = (int(colour[i:i + 2], 16) for i in (1, 3, 5))
    return "#ffffff" if 0.299 * red + 0.587 * green + 0.114 * blue < 140 else INK


def _bands(axes, t, half, starts, moves, colours):
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    left, right = starts[t].copy(), starts[t + 1].copy()
    a, b = t + half, t + 1 - half
    middle = (a + b) / 2
    codes = [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.LINETO, Path.CURVE4, Path.CURVE4, Path.CURVE4]
    for i in range(len(colours)):
        for j in range(len(colours)):
            n = moves[i, j]
            if n <= 0:
                continue
            y0, y1 = left[i], right[j]
            points = [(a, y0), (middle, y0), (middle, y1), (b, y1), (b, y1 - n), (middle, y1 - n), (middle, y0 - n),
                      (a, y0 - n)]
            axes.add_patch(PathPatch(Path(points, codes), facecolor=colours[i], alpha=0.32 if i == j else 0.6,
                                     linewidth=0))
            left[i] -= n
            right[j] -= n


def scatter(panels, x_label, y_label, label, size=250):
    """Moran scatter plots side by side: points in four quadrants, with the line through the origin.

    Parameters
    ----------
    panels : sequence of (str, ndarray, ndarray, ndarray, float)
        Title, x, y, colours of the points, and slope of the line.
    """
    figure = svg.figure(size * len(panels), size)
    reach = max(max(np.abs(x).max(), np.abs(y).max()) for _, x, y, _, _ in panels) * 1.06
    for k, (title, x, y, colours, slope) in enumerate(panels):
        axes = svg.axes(figure, size * len(panels), size, k * size + 40, 34, (k + 1) * size - 12, 46)
        svg.value_axis(axes)
        svg.value_axis(axes, "x")
        axes.axhline(0, color=SOFT, linewidth=0.8)
        axes.axvline(0, color=SOFT, linewidth=0.8)
        axes.scatter(x, y, s=13, c=colours, linewidths=0)
        axes.plot([-reach, reach], [-reach * slope, reach * slope], color=INK, linewidth=1.3)
        axes.set_xlim(-reach, reach)
        axes.set_ylim(-reach, reach)
        axes.set_xlabel(svg.safe(x_label, 40), fontsize=10.5, color=INK)
        svg.title(axes, f"{title} · {y_label}" if k == 0 else title, 40)
    return svg.element(figure, label)


# --- local regression ------------------------------------------------------------------------------------------------

def boxes(panels, label, columns=2):
    """Spread of local values as boxes with whiskers to the ends, and a global value with its interval below each.

    Parameters
    ----------
    panels : sequence of (str, sequence of (str, sequence of float, (float, float)))
        Title; name of each box from the top down, its minimum, quartiles and maximum, and the global value with half the
        width of its interval (NaN for none).
    """
    columns = min(columns, len(panels))
    step = WIDTH / columns
    rows_of = [panels[i:i + columns] for i in range(0, len(panels), columns)]
    heights = [66 + 30 * max(len(rows) for _, rows in row) for row in rows_of]
    figure = svg.figure(WIDTH, sum(heights))
    names = max(svg.text_width(svg.safe(name, 24), 11) for _, rows in panels for name, *_ in rows)
    for r, row in enumerate(rows_of):
        above = sum(heights[:r])
        for c, (title, rows) in enumerate(row):
            left = c * step + min(names + 14, 0.4 * step)
            bottom = sum(heights) - above - (66 + 30 * len(rows)) + 32
            axes = svg.axes(figure, WIDTH, sum(heights), left, above + 34, (c + 1) * step - 26, bottom)
            _draw_boxes(axes, rows)
            svg.title(axes, title, left - c * step, step)
    return svg.element(figure, label)


def _draw_boxes(axes, rows):
    from matplotlib.patches import Rectangle

    place = np.arange(len(rows))[::-1] + 0.0
    for y, (_, (low, q1, median, q3, high), (level, half)) in zip(place, rows):
        axes.plot([low, high], [y, y], color=NEUTRAL, linewidth=1.2)
        axes.add_patch(Rectangle((q1, y - 0.2), q3 - q1, 0.4, facecolor="#c4dade", edgecolor=NEUTRAL, linewidth=1))
        axes.plot([median, median], [y - 0.2, y + 0.2], color=NEUTRAL, linewidth=2.4)
        axes.plot([level - half, level + half], [y - 0.37, y - 0.37], color=SOURCE, linewidth=1.4)
        axes.plot([level], [y - 0.37], color=SOURCE, marker="D", markersize=4.5)
    ends = np.array([(*spread, level - half, level + half) for _, spread, (level, half) in rows])
    low, high = np.nanmin(ends), np.nanmax(ends)
    room = 0.04 * ((high - low) or abs(high) or 1)
    axes.set_xlim(low - room, high + room)
    axes.set_ylim(-0.78, len(rows) - 0.5)
    if low - room <= 0 <= high + room:
        axes.axvline(0, color=INK, linewidth=0.9, dashes=(4, 3), zorder=0.6)
    axes.set_yticks(place, [svg.safe(name, 24) for name, *_ in rows])
    axes.tick_params(axis="y", length=0)
    svg.value_axis(axes, "x")


def search(curves, best, x_label, title, label, height=260):
    """Score over what was tried, with the best marked.

    Parameters
    ----------
    curves : sequence of (Series, ndarray)
        Scores over the values of the second; NaN where there is none.
    best : sequence of float
        Value that was taken, for each curve; NaN for none. A single one is printed beside its mark.
    x_label, title : str
    """
    figure = svg.figure(WIDTH, height)
    axes = svg.axes(figure, WIDTH, height, 60, 34, WIDTH - 14, 50)
    svg.value_axis(axes)
    svg.value_axis(axes, "x")
    drawn = []
    for (series, x), taken in zip(curves, best):
        x, y = np.asarray(x, dtype=float), np.asarray(series.values, dtype=float)
        order = [i for i in np.argsort(x, kind="stable") if np.isfinite(y[i])]
        if order:
            drawn.append((series.colour, x[order], y[order], taken))
    low = min(y.min() for _, _, y, _ in drawn)
    high = max(max(np.quantile(y, 0.85), y[-1]) for _, _, y, _ in drawn)  # the steep end of small bandwidths is cut off
    span = (high - low) or abs(high) or 1
    axes.set_ylim(low - 0.16 * span, high + 0.04 * span)
    for colour, x, y, taken in drawn:
        axes.plot(x, np.where(y <= high + 0.04 * span, y, np.nan), color=colour, linewidth=1.6)
        if np.isfinite(taken):
            at = np.abs(x - taken).argmin()
            axes.scatter([x[at]], [y[at]], s=42, facecolor="white", edgecolor=colour, linewidth=1.8, zorder=3,
                         clip_on=False)
            if len(drawn) == 1:
                axes.annotate(amount(taken, 4), (x[at], y[at]), (0, -15), textcoords="offset points", ha="center",
                              fontsize=10.5, color=colour)
    axes.set_xlim(min(x.min() for _, x, _, _ in drawn), max(x.max() for _, x, _, _ in drawn))
    axes.set_xlabel(svg.safe(x_label, 60), fontsize=11, color=INK)
    svg.title(axes, title, 60)
    return svg.element(figure, label)
