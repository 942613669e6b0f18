"""Self-contained HTML pages: written whole, nothing fetched, every value escaped.

A :class:`Page` is put together from headings, paragraphs, figures (inline SVG of ``charts`` and ``maps``) and tables;
it numbers them, and lists where the numbers come from.
"""

import math
import os
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from ...core.magnitudes import power
from .provenance import spoken
from .settings import CHINESE, ENGLISH

MISSING = "–"
"""How a missing value is printed; it is never counted as zero."""
SYNTHETIC = "synthetic"
"""The word by which made-up data are known, in the name or description of a layer or input."""
SMALL = 1e-4
"""Numbers below are printed with a power of ten."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")

FRAME = {
    ENGLISH: {
        "lang": "en", "contents": "Contents", "figure": "Figure {n}.", "table": "Table {n}.", "made": "Made with",
        "provenance": "Provenance",
        "provenance_text": "Each step below is listed as it ran, in the order of the chain, so that the results can be "
                           "traced and repeated.",
        "parameters": "Parameters", "inputs": "Inputs", "coefficients": "Coefficients", "notes": "Notes",
        "input": "Input", "size": "Size", "crs": "CRS", "source": "Source",
        "checksum": "SHA-256", "name": "Name", "features": "{n} features", "cells": "{n} cells", "no_crs": "none",
        "comma": ", ", "described": "{name} ({about})", "synthetic": "SYNTHETIC DATA",
        "synthetic_text": "This page rests on made-up data and shows the method, not the state of any place: {names}.",
    },
    CHINESE: {
        "lang": "zh-CN", "contents": "目录", "figure": "图{n}", "table": "表{n}", "made": "制作软件：",
        "provenance": "数据与计算溯源",
        "provenance_text": "以下按计算链的先后列出各步骤的实际运行情况，据此可追溯并重现全部结果。",
        "parameters": "参数", "inputs": "输入数据", "coefficients": "系数", "notes": "说明",
        "input": "输入", "size": "规模", "crs": "坐标系", "source": "来源", "checksum": "SHA-256",
        "name": "名称", "features": "{n} 个要素", "cells": "{n} 个像元", "no_crs": "无",
        "comma": "、", "described": "{name}（{about}）", "synthetic": "合成数据（SYNTHETIC）",
        "synthetic_text": "本页所用数据为人工合成，仅用于演示方法，不代表任何地区的实际情况：{names}。",
    },
}

STYLE = """
:root{--ink:#1c2326;--soft:#5b666b;--rule:#cfd6d8;--faint:#f3f5f5;--accent:#1f5a66}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.6 "Source Sans 3","Segoe UI","Helvetica Neue",Arial,
"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;
-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:872px;margin:0 auto;padding:48px 16px 64px}
header{border-bottom:2px solid var(--accent);padding-bottom:18px}
h1{font-size:2.1rem;line-height:1.2;margin:0 0 .3em;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
.subtitle{font-size:1.15rem;color:var(--soft);margin:0 0 .7em;line-height:1.4}
.facts{margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.1em 1.6em;font-size:.875rem;
color:var(--soft)}
.banner{margin:22px 0 0;padding:10px 16px;border:2px solid #b2541a;background:#fdf3ea;color:#6d2f08;font-size:.95rem}
.banner strong{letter-spacing:.04em}
.keys{display:grid;gap:0;margin:26px 0 8px;padding:0;
border:1px solid var(--rule)}
.keys div{padding:14px 16px 12px;border-right:1px solid var(--rule);margin:0 -1px -1px 0;
border-bottom:1px solid var(--rule)}
.keys dt{font-size:.8rem;line-height:1.35;color:var(--soft);min-height:2.7em}
.keys dd{margin:.15em 0 0;font-size:1.75rem;line-height:1.15;font-weight:600;font-variant-numeric:tabular-nums;
letter-spacing:-.01em}
.keys dd small{display:inline-block;font-size:.8rem;font-weight:400;color:var(--soft);margin-left:.3em;
letter-spacing:0}
.keys dd.note{font-size:.8rem;font-weight:400;line-height:1.35;color:var(--soft);letter-spacing:0;margin-top:.4em}
nav{margin:26px 0 0;font-size:.9rem}
nav strong{display:block;color:var(--soft);font-weight:600}
nav ol{margin:.3em 0 0;padding:0;list-style:none;columns:2;column-gap:32px}
nav li{break-inside:avoid}
nav a{color:var(--accent);text-decoration:none}
nav a:hover{text-decoration:underline}
h2{font-size:1.4rem;line-height:1.25;margin:2.2em 0 .6em;font-weight:650;color:var(--accent);break-after:avoid}
h3{font-size:1.08rem;line-height:1.35;margin:1.7em 0 .5em;font-weight:650;break-after:avoid}
h4{font-size:.9rem;margin:1.1em 0 .3em;font-weight:650;break-after:avoid}
p{margin:.6em 0;max-width:46em}
ul.plain{margin:.6em 0;padding-left:1.2em;max-width:46em}
ul.plain li{margin:.25em 0;overflow-wrap:anywhere}
figure{margin:1.5em 0 1.7em;break-inside:avoid}
figcaption,caption{font-size:.875rem;line-height:1.45;color:var(--ink);text-align:left}
figcaption{margin-top:.7em;max-width:52em}
figcaption b,caption b{font-weight:650;margin-right:.35em}
.aside{color:var(--soft)}
svg{display:block;max-width:100%;height:auto;font-family:inherit}
.hidden{position:absolute;width:0;height:0;overflow:hidden}
.legend{display:flex;flex-wrap:wrap;gap:.25em 1.3em;margin:.7em 0 0;padding:0;list-style:none;font-size:.8125rem;
line-height:1.4}
.legend .whole{display:flex;align-items:center;gap:.45em}
.legend li.head{font-weight:600}
.chip{display:inline-block;width:1.05em;height:.8em;border:1px solid rgba(0,0,0,.35);flex:none}
td .chip{margin-right:.5em;vertical-align:-.02em}
.whole{white-space:nowrap}
.maps{display:grid;gap:14px 12px}
.maps svg{width:100%}
.maps .legend{font-size:.78rem;gap:.15em .9em;margin:.4em 0 0}
.maps h5{margin:0 0 .1em;font-size:.8125rem;font-weight:600;line-height:1.3}
.unit{vector-effect:non-scaling-stroke;stroke:#6b7276;stroke-width:.35px;stroke-linejoin:round}
.fine{stroke-width:.12px}
.wide{overflow-x:auto;margin:1.5em 0 1.7em}
table{border-collapse:collapse;width:100%;font-size:.8125rem;line-height:1.35;font-variant-numeric:tabular-nums}
caption{margin-bottom:.55em;padding:0;caption-side:top}
thead{display:table-header-group}
thead th{border-top:1.5px solid var(--ink);border-bottom:1px solid var(--ink);vertical-align:bottom;
font-weight:600;padding:6px 8px}
thead th:not(.text){max-width:8.5em}
thead small{white-space:nowrap;display:block;font-weight:400;color:var(--soft)}
td,tbody th{padding:4px 8px;border-bottom:1px solid #e6eaea;text-align:right;font-weight:400}
th{text-align:right}
td.text,th.text{text-align:left}
td.long{overflow-wrap:anywhere}
tbody tr{break-inside:avoid}
tbody tr:nth-child(even){background:var(--faint)}
tfoot td.text{white-space:nowrap}
tfoot td{border-top:1px solid var(--ink);border-bottom:0;font-weight:600}
table.end,tbody:last-child tr:last-child td,tfoot tr:last-child td{border-bottom:1.5px solid var(--ink)}
p.under{font-size:.8125rem;color:var(--soft);margin:.5em 0 0;max-width:56em}
.step{border-left:3px solid var(--rule);padding-left:16px;margin:1.6em 0}
.step h3{margin-top:0}
.step h3 code{font-weight:400;font-size:.85em;color:var(--soft);margin-left:.4em}
.step ul{font-size:.8125rem}
.params{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:0 24px;margin:.3em 0;
font-size:.78rem;line-height:1.4}
.params div{display:flex;gap:.8em;justify-content:space-between;border-bottom:1px solid #e6eaea;padding:3px 0}
.params dt{color:var(--soft)}
.params dd{margin:0;text-align:right;overflow-wrap:anywhere}
.step .aside{font-size:.8125rem;margin:0}
.step table{font-size:.78rem}
code{font-family:"Cascadia Mono",Consolas,Menlo,"DejaVu Sans Mono",monospace;font-size:.92em;overflow-wrap:anywhere}
footer{margin-top:3em;padding-top:.8em;border-top:1px solid var(--rule);font-size:.8125rem;color:var(--soft)}
@media screen and (max-width:760px){.keys{grid-template-columns:repeat(auto-fit,minmax(150px,1fr))!important}}
@media screen and (max-width:560px){.maps{grid-template-columns:repeat(2,1fr)!important}nav ol{columns:1}}
@page{size:A4;margin:17mm 15mm 18mm}
@media print{body{font-size:10.5pt;line-height:1.45}main{max-width:none;padding:0}h1{font-size:20pt}
.wide{overflow:visible}table{font-size:8pt}tfoot{display:table-row-group}caption,thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
.keys div{padding:8px 9px}.keys dd{font-size:15pt}nav{break-after:avoid}a{color:inherit}}
"""


def write(path, text):
    """Write a page under its name only when it is whole."""
    part = Path(str(path) + ".part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def software(record):
    """Foot of a page: what made it, and when."""
    return f"Carbon Balance {record['version']}, QGIS {record['qgis']}, {record['time']}"


def number(value, digits=None, sign=False):
    """Print a number: thousands separated, a true minus, "–" for a missing one.

    Parameters
    ----------
    value : float or None
    digits : int, optional
        Decimals; by default as many as show three significant digits, none from 1,000 on, and a power of ten below 0.0001.
    sign : bool
        Put a plus before positive numbers.
    """
    if value is None or not math.isfinite(value):
        return MISSING
    if digits is None:
        magnitude = abs(float(f"{value:.3g}"))  # as it is printed: 0.9999 is 1.00
        if 0 < magnitude < SMALL:
            return ("+" if sign and value > 0 else "") + power(value)
        digits = 0 if magnitude >= 100 or magnitude == 0 else min(6, 2 - math.floor(math.log10(magnitude)))
    text = f"{value:+,.{digits}f}" if sign else f"{value:,.{digits}f}"
    if not any(c in "123456789" for c in text):
        text = text.lstrip("+-")
    return text.replace("-", "−")


def probability(p):
    """Print a probability with four digits."""
    return "<\u00a00.0001" if p is not None and 0 <= p < 0.00005 else number(p, 4)


def decimals(*columns):
    """Decimals that suit all numbers of some table columns: three digits for the small ones, not many for the large."""
    sizes = sorted(abs(v) for column in columns for v in column if v is not None and math.isfinite(v) and v != 0)
    if not sizes:
        return 0
    small, large = sizes[len(sizes) // 20], sizes[-1]
    most = 0 if large >= 1e4 else 1 if large >= 1e3 else 2 if large >= 100 else 3
    return max(0, min(most, 2 - math.floor(math.log10(small))))


def synthetic_names(records, names=()):
    """Names of what says that it is made up, all years of one kind as one: layers, and inputs of the steps behind."""
    found = [name for name in names if SYNTHETIC in name.lower()]
    for record in records:
        for item in record.get("inputs", ()):
            said = [item.get("name", ""), item.get("about", "")]
            if any(SYNTHETIC in str(text).lower() for text in said):
                found.append(said[0] or said[1])
    return list(dict.fromkeys(_YEAR.sub("…", name) for name in found))


@dataclass(frozen=True)
class Head:
    """Head of a table column: label, unit, and whether the column holds words rather than numbers."""

    label: str
    unit: str = ""
    text: bool = False


@dataclass(frozen=True)
class Chip:
    """A cell or legend entry with its colour before it."""

    text: str
    colour: str


class Page:
    """A page that grows from top to bottom.

    Parameters
    ----------
    title : str
    language : str
        ``en`` or ``zh``.
    subtitle : str
    facts : sequence of str
        One line under the title: author, area, years.
    """

    def __init__(self, title, language=ENGLISH, subtitle="", facts=()):
        self.language, self.words = language, FRAME[language]
        self.title = title
        self.subtitle = subtitle
        self.facts = [fact for fact in facts if fact]
        self._top, self._body, self._hidden, self._sections = [], [], [], []
        self._figures = self._tables = 0

    # --- the head ------------------------------------------------------------------------------------------------

    def warn_of_synthetic(self, names):
        """Show a banner if anything named is made up."""
        if names:
            shown = self.words["comma"].join(names)
            text = escape(self.words["synthetic_text"].format(names=shown))
            self._top.append(f'<div class="banner" role="note"><strong>{self.words["synthetic"]}</strong> — {text}'
                             "</div>")

    def key_figures(self, items):
        """Show a row of numbers: (label, value, unit, note) each, all text."""
        cells = []
        for label, value, unit, note in items:
            small = f"<small>{escape(unit)}</small>" if unit else ""
            below = f'<dd class="note">{escape(note)}</dd>' if note else ""
            cells.append(f"<div><dt>{escape(label)}</dt><dd>{escape(value)}{small}</dd>{below}</div>")
        columns = f"grid-template-columns:repeat({len(cells)},1fr)"
        self._top.append(f'<dl class="keys" style="{columns}">' + "".join(cells) + "</dl>")

    # --- the body ------------------------------------------------------------------------------------------------

    def section(self, heading):
        """Begin a numbered section."""
        self._sections.append(heading)
        n = len(self._sections)
        self._body.append(f'<h2 id="s{n}">{n}&ensp;{escape(heading)}</h2>')

    def heading(self, text):
        """Begin a part of a section."""
        self._body.append(f"<h3>{escape(text)}</h3>")

    def subheading(self, text):
        """Begin a part of a part."""
        self._body.append(f"<h4>{escape(text)}</h4>")

    def paragraph(self, text):
        """Add a paragraph."""
        self._body.append(f"<p>{escape(text)}</p>")

    def items(self, texts):
        """Add a list."""
        self._body.append('<ul class="plain">' + "".join(f"<li>{escape(t)}</li>" for t in texts) + "</ul>")

    def figure(self, svg, caption, legend=(), note="", columns=None):
        """Add a numbered figure.

        Parameters
        ----------
        svg : str or list of tuple
            One chart; or maps shown as small multiples: title, map and, where it has one of its own, legend.
        caption : str
        legend : sequence of str or Chip
            A plain text heads the entries that follow.
        note : str
        columns : int, optional
            Maps side by side; by default three, or two where there are fewer.
        """
        self._figures += 1
        body = svg if isinstance(svg, str) else _grid(svg, columns or (3 if len(svg) > 2 else 2))
        label = self.words["figure"].format(n=self._figures)
        aside = f' <span class="aside">{escape(note)}</span>' if note else ""
        self._body.append(f"<figure>{body}{_legend(legend)}<figcaption><b>{label}</b>{escape(caption)}{aside}"
                          "</figcaption></figure>")

    def table(self, head, rows, caption, note="", foot=None):
        """Add a numbered table.

        Parameters
        ----------
        head : sequence of Head
        rows : sequence of sequence of (str or Chip)
        caption : str
        note : str
            Printed below.
        foot : sequence of str, optional
            Row of totals.
        """
        self._tables += 1
        label = self.words["table"].format(n=self._tables)
        under = f'<p class="under">{escape(note)}</p>' if note else ""
        self._body.append(f'<div class="wide">{_table(head, rows, f"<b>{label}</b>{escape(caption)}", foot)}'
                          f"{under}</div>")

    def hidden(self, svg):
        """Add shapes that figures refer to."""
        if svg:
            self._hidden.append(svg)

    def provenance(self, records):
        """Add a section on the steps that led here, from their records (:mod:`provenance`)."""
        if not records:
            return
        words = self.words
        self.section(words["provenance"])
        self.paragraph(words["provenance_text"])
        for record in records:
            self._body.append(_step(spoken(record, self.language), words))

    def html(self, made_with=""):
        """Return the page.

        Parameters
        ----------
        made_with : str
            Software and time, for the foot.
        """
        words = self.words
        subtitle = f'<p class="subtitle">{escape(self.subtitle)}</p>' if self.subtitle else ""
        facts = "".join(f"<li>{escape(fact)}</li>" for fact in self.facts)
        contents = "".join(f'<li><a href="#s{n}">{n}&ensp;{escape(heading)}</a></li>'
                           for n, heading in enumerate(self._sections, 1))
        nav = (f'<nav><strong>{words["contents"]}</strong><ol>{contents}</ol></nav>' if len(self._sections) > 2 else "")
        foot = f'<footer>{words["made"]} {escape(made_with)}</footer>' if made_with else ""
        return "\n".join((
            f'<!DOCTYPE html>\n<html lang="{words["lang"]}">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(self.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>",
            f"<header><h1>{escape(self.title)}</h1>{subtitle}<ul class=\"facts\">{facts}</ul></header>",
            *self._top, nav, *self._body, foot, "</main>", *self._hidden, "</body>\n</html>\n"))


def _grid(maps, columns):
    cells = "".join(f"<div><h5>{escape(title)}</h5>{svg}{''.join(map(_legend, legend))}</div>"
                    for title, svg, *legend in maps)
    return f'<div class="maps" style="grid-template-columns:repeat({columns},1fr)">{cells}</div>'


def _legend(entries):
    if not entries:
        return ""
    items = [f'<li class="head">{escape(e)}</li>' if isinstance(e, str) else f"<li>{_cell(e)}</li>" for e in entries]
    return '<ul class="legend">' + "".join(items) + "</ul>"


def _cell(cell):
    if isinstance(cell, Chip):
        return (f'<span class="whole"><span class="chip" style="background:{cell.colour}"></span>'
                f"{escape(cell.text)}</span>")
    return escape(str(cell))


def _table(head, rows, caption="", foot=None):
    words = ["text" if h.text else "" for h in head]
    marks = [f' class="{w}"' if w else "" for w in words]
    top = "".join(f"<th scope=\"col\"{m}>{escape(h.label)}{f'<small>{escape(h.unit)}</small>' if h.unit else ''}</th>"
                  for h, m in zip(head, marks))
    body = "".join("<tr>" + "".join(f"<td{m}>{_cell(c)}</td>" for c, m in zip(row, marks)) + "</tr>\n" for row in rows)
    last = ("<tfoot><tr>" + "".join(f"<td{m}>{_cell(c)}</td>" for c, m in zip(foot, marks)) + "</tr></tfoot>"
            if foot else "")
    title = f"<caption>{caption}</caption>" if caption else ""
    return f"<table>{title}<thead><tr>{top}</tr></thead>\n<tbody>{body}</tbody>{last}</table>"


def _step(record, words):
    parts = [f'<div class="step"><h3>{escape(str(record.get("title") or record["step"]))} '
             f'<code>{escape(str(record["step"]))}</code></h3>',
             f'<p class="aside">Carbon Balance {escape(str(record.get("version", "")))} · QGIS '
             f'{escape(str(record.get("qgis", "")))} · {escape(str(record.get("time", "")))}</p>']
    inputs = record.get("inputs", ())
    listed = {item["parameter"] for item in inputs}
    parameters = {k: v for k, v in record.get("parameters", {}).items() if k not in listed}
    if parameters:
        parts.append(f'<h4>{words["parameters"]}</h4><dl class="params">' + "".join(
            f"<div><dt>{escape(str(k))}</dt><dd>{escape(str(v))}</dd></div>" for k, v in parameters.items()) + "</dl>")
    for title, head, rows in (
            (words["inputs"], (words["input"], words["name"], words["size"], words["crs"]),
             _inputs(inputs, words)),
            (words["coefficients"], (words["name"], words["source"], words["checksum"]),
             [(t["name"], t["source"], t["sha256"]) for t in record.get("coefficients", ())])):
        cells = [[str(c) for c in row] for row in rows]
        if cells:
            parts.append(f"<h4>{title}</h4>" + _table([Head(h, text=True) for h in head], cells))
    notes = record.get("notes", ())
    if notes:
        parts.append(f'<h4>{words["notes"]}</h4><ul class="plain">'
                     + "".join(f"<li>{escape(str(n))}</li>" for n in notes) + "</ul>")
    return "".join(parts) + "</div>"


def _inputs(items, words):
    """Rows of the inputs; rasters of one parameter, size and CRS share a row and the first one's description."""
    groups = {}
    for item in items:
        if "features" in item:
            size = words["features"].format(n=f"{item['features']:,}")
        else:
            size = words["cells"].format(n=item.get("size", MISSING))
        groups.setdefault((item["parameter"], size, item.get("crs") or words["no_crs"]), []).append(item)
    for (parameter, size, crs), members in groups.items():
        about = next((item["about"] for item in members if item.get("about")), "")
        name = words["comma"].join(item["name"] for item in members)
        yield parameter, words["described"].format(name=name, about=about) if about else name, size, crs
