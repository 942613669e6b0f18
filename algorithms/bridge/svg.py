"""A drawing of matplotlib as an SVG element that stands in a page: its frame, axes and texts, and what is kept of it.

No pyplot, no window, no lasting change of matplotlib's settings. Text stays text, so that Chinese is shown in the fonts of the
reader's browser. Sizes are in CSS pixels.
"""

import io
import itertools
import math
import re
import threading
import unicodedata
import warnings
from html import escape

from ...core.magnitudes import amount

WIDTH = 840
INK, SOFT, RULE = "#1c2326", "#5b666b", "#d5dbdd"

_SETTINGS = {"svg.fonttype": "none", "font.family": "sans-serif", "font.sans-serif": ["DejaVu Sans"], "font.size": 12,
             "axes.unicode_minus": True, "path.simplify": True}
_DROPPED = re.compile(r"<metadata>.*?</metadata>|<style.*?</style>|<clipPath.*?</clipPath>|<!--.*?-->|"
                      r"<defs>\s*</defs>|<g id=\"[^\"]*\">\s*</g>", re.S)
_FONT = re.compile(r"font:\s*((?:(?:bold|italic|\d{3})\s+)*)([\d.]+)px[^;\"]*")
_FAMILY = re.compile(r"font-family:[^;\"]*;?\s*")
"""What a page does not need, its fonts, and families of fonts, which are those of the page."""
_drawing = threading.Lock()
_serial = itertools.count(1)


def figure(width, height):
    """An empty drawing."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width / 72, height / 72), facecolor="none")


def axes(figure, width, height, left, top, right, bottom):
    """Axes between margins given in pixels, without a box."""
    axes = figure.add_axes([left / width, bottom / height, (right - left) / width, (height - top - bottom) / height],
                           facecolor="none")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(SOFT)
    axes.tick_params(colors=SOFT, labelcolor=INK, length=3, width=0.8, labelsize=11)
    axes.set_axisbelow(True)
    return axes


def title(axes, text, inset, room=WIDTH):
    """Title above the axes, ``inset`` pixels to the left of them: flush with the panel, and no wider than ``room``."""
    axes.annotate(safe(text, min(90, int(room / 7.5))), (0, 1), (-inset, 13), xycoords="axes fraction",
                  textcoords="offset points", ha="left", va="bottom", fontsize=12, fontweight="bold", color=INK)


def value_axis(axes, which="y", whole=False):
    """Gridlines and tick labels of the axis of values; only integers where ``whole``."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis = axes.yaxis if which == "y" else axes.xaxis
    axis.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10], integer=whole))
    axis.set_major_formatter(FuncFormatter(lambda v, _: amount(v)))
    axes.grid(axis=which, color=RULE, linewidth=0.7)
    axis.set_tick_params(length=0)


def year_axis(axes, years):
    """Tick labels of an axis of years."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.xaxis.set_major_locator(MaxNLocator(6, integer=True, steps=[1, 2, 5, 10], min_n_ticks=1))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:.0f}"))
    axes.set_xlim(min(years) - 0.3, max(years) + 0.3)


def number(value):
    """A value beside its mark: three significant digits."""
    magnitude = abs(value)
    digits = 0 if magnitude >= 100 or magnitude == 0 else min(4, 2 - math.floor(math.log10(magnitude)))
    return f"{value:,.{digits}f}".replace("-", "−")


def shortened(text, most):
    """Text cut to a length."""
    return text if len(text) <= most else text[: most - 1] + "…"


def safe(text, most=28):
    """Text that matplotlib does not take for a formula, cut to a length that fits."""
    return shortened(" ".join(str(text).split()), most).replace("$", r"\$")


def text_width(text, size=11):
    """Estimate the width of a text in pixels; wide signs (Chinese) take a full em."""
    return sum(size if unicodedata.east_asian_width(c) in "WF" else 0.56 * size for c in text)


def element(figure, label):
    """Draw a figure into an SVG element that can stand in a page."""
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    mark = f"c{next(_serial)}"
    out = io.StringIO()
    with _drawing, matplotlib.rc_context({**_SETTINGS, "svg.hashsalt": mark}), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # glyphs that DejaVu lacks: the browser has them
        FigureCanvasSVG(figure).print_svg(out, metadata={"Date": None})
    return _clean(out.getvalue(), mark, label)


def _clean(text, mark, label):
    """Keep what draws: no prolog, no style that would reach the page, own ids, short numbers, the page's font."""
    body = text[text.index("<svg"):]
    box = re.search(r'viewBox="([^"]+)"', body).group(1)
    body = body[body.index(">") + 1:]
    for _ in range(2):  # a group may become empty by what was dropped
        body = _DROPPED.sub("", body)
    used = set(re.findall(r'href="#([^"]+)"', body))

    def tag(found):
        inner = re.sub(r' clip-path="[^"]*"', "", found.group())
        inner = re.sub(r' id="([^"]*)"', lambda m: f' id="{mark}{m[1]}"' if m[1] in used else "", inner)
        inner = re.sub(r'href="#', f'href="#{mark}', inner)
        inner = _FAMILY.sub("", inner)
        inner = re.sub(r"-?\d+\.\d{2,}", lambda m: f"{float(m[0]):.1f}".replace(".0", ""), inner)
        return _FONT.sub(lambda m: (f"font-weight:{m[1].strip()};" if m[1].strip() else "") + f"font-size:{m[2]}px",
                         inner)

    body = re.sub(r"<[^>]+>", tag, body)
    body = re.sub(r"\s*\n\s*", "\n", body)
    width, height = box.split()[2:]
    return (f'<svg width="{float(width):.0f}" height="{float(height):.0f}" viewBox="{box}" role="img" '
            f'aria-label="{escape(label)}">{body.strip()}')
