"""A cube of 3 × 3 × 3 blocks as inline SVG: seen from above at an angle, its three storeys lifted apart so that all show."""

from html import escape

from .charts import INK, SOFT, ink_on

EDGE = 46
"""Length of a block's edge."""
DEPTH = 20
"""Height of a block."""
STOREY = 176
"""From one storey to the next."""
_COS, _SIN = 0.8660254, 0.5
_FAINT = 0.16
"""How much of its colour a block has that holds nothing."""


def cube(blocks, axes, storeys, label):
    """Draw the cube.

    Parameters
    ----------
    blocks : dict of str to (int, str, str)
        By the levels of the axes ("123"): how many it holds, its colour, and what the pointer shows.
    axes : sequence of str
        Names of x, y and z.
    storeys : sequence of str
        What stands beside each storey, from below.
    label : str
        What the figure is, for who cannot see it.

    Returns
    -------
    str
        SVG.
    """
    half = 3 * _COS * EDGE
    left, top = 210.0, 16.0
    width, height = left + 2 * half + 190, top + 2 * STOREY + 6 * _SIN * EDGE + DEPTH + 46
    origin_x = left + half

    def corner(x, y, z):
        """A corner on the screen; x runs to the right, y to the left, both towards the eye, and z up."""
        return origin_x + (x - y) * _COS * EDGE, top + (3 - z) * STOREY + (x + y) * _SIN * EDGE

    parts = []
    for z in (1, 2, 3):
        x, y = corner(1.5, 1.5, z)
        parts.append(_text(left - 26, y + 4, storeys[z - 1], "end", SOFT, 13))
        for depth in range(5):
            for i in range(max(0, depth - 2), min(2, depth) + 1):
                parts.append(_block(corner, i, depth - i, z, *blocks[f"{i + 1}{depth - i + 1}{z}"]))
    for level in (1, 2, 3):
        x, y = corner(level - 0.5, 3, 1)
        parts.append(_text(x - 10, y + DEPTH + 15, level, "middle", SOFT, 12))
        x, y = corner(3, level - 0.5, 1)
        parts.append(_text(x + 10, y + DEPTH + 15, level, "middle", SOFT, 12))
    x, y = corner(1.5, 3, 1)
    parts.append(_text(x - 26, y + DEPTH + 38, f"x: {axes[0]}", "end", INK, 13))
    x, y = corner(3, 1.5, 1)
    parts.append(_text(x + 26, y + DEPTH + 38, f"y: {axes[1]}", "start", INK, 13))
    parts.append(_text(left - 26, top + 8, f"z: {axes[2]}", "end", INK, 13))
    return (f'<svg viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}" role="img" '
            f'aria-label="{escape(label)}">{"".join(parts)}</svg>')


def _block(corner, i, j, z, count, colour, told):
    """One block: its lid, its two sides towards the eye, and how many it holds."""
    lid = [corner(i, j, z), corner(i + 1, j, z), corner(i + 1, j + 1, z), corner(i, j + 1, z)]
    colour, shades = (colour, (0.18, 0.34)) if count else (_pale(colour), (0.03, 0.07))
    sides = []
    for (a, b), shade in zip(((lid[3], lid[2]), (lid[2], lid[1])), shades):
        face = [a, b, (b[0], b[1] + DEPTH), (a[0], a[1] + DEPTH)]
        sides += [_face(face, colour), _face(face, "#000", shade)]
    middle = (lid[0][0], (lid[0][1] + lid[2][1]) / 2 + 5)
    text = _text(*middle, count, "middle", ink_on(colour), 15, 600) if count else ""
    return f"<g><title>{escape(told)}</title>{''.join(sides)}{_face(lid, colour)}{text}</g>"


def _face(points, colour, opacity=1.0):
    shape = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    line = ' stroke="#fff" stroke-width="1" stroke-linejoin="round"' if opacity == 1 else f' fill-opacity="{opacity}"'
    return f'<polygon points="{shape}" fill="{colour}"{line}/>'


def _text(x, y, words, anchor, colour, size, weight=400):
    text = str(words)
    text = text if len(text) <= 28 else text[:27] + "…"
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size}" '
            f'font-weight="{weight}">{escape(text)}</text>')


def _channels(colour):
    return [int(colour[i:i + 2], 16) for i in (1, 3, 5)]


def _pale(colour):
    """A colour mixed with white."""
    return "#" + "".join(f"{round(255 - (255 - channel) * _FAINT):02x}" for channel in _channels(colour))
