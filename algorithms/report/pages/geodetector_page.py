"""Report page of the step ``geodetector``: bars and years of q, matrix of the interactions, strata, tables."""

from html import escape

import numpy as np

from ....core.report.study import representative
from ...bridge import charts, report
from ...bridge.report import CHINESE, Head, Page, number, probability
from .words import Words

MOST_YEARS = 3
"""Years that have charts of their own; the tables hold all."""
MOST_STRATA = 12
"""Strata of a factor that the table of means shows."""
_RAMP = ((255, 255, 255), (254, 224, 182), (241, 163, 64), (179, 88, 6), (94, 40, 5))
_CELL = 62
_TYPES = {"Enhance, bi-": ("bi-factor enhancement", "双因子增强"),
          "Enhance, nonlinear": ("nonlinear enhancement", "非线性增强"), "Independent": ("independent", "相互独立"),
          "Weaken, uni-": ("single-factor weakening", "单因子非线性减弱"),
          "Weaken, nonlinear": ("nonlinear weakening", "非线性减弱")}
_METHODS = {"equal": ("equal intervals", "等间距"), "quantile": ("quantiles", "分位数"),
            "natural": ("natural breaks", "自然断点"), "geometric": ("geometric intervals", "几何间距"),
            "standard deviation": ("standard deviations", "标准差"),
            "categories": ("categories", "类别"), "distinct values": ("distinct values", "唯一值")}
_TEXTS = {
    "title": ("Geographical detector: {value}", "地理探测器：{value}"),
    "factor": ("Factor", "因子"),
    "factors": ("Factor detector", "因子探测"),
    "factors_text": (
        "q is the share of the variance of {value} that lies between the strata of a factor: 0 where a factor explains "
        "nothing of its spatial pattern, 1 where it explains all of it. It does not tell a direction, and it is no "
        "proof of a cause.",
        "q值表示因子分层能解释的{value}方差比例：0表示该因子对空间分异没有解释力，1表示完全解释。q值不反映作用方向，也不等于因果关系。"),
    "strongest": ("{at_start}{factor} explains most (q = {q}), followed by {second} (q = {q2}).",
                  "{at_start}解释力最强的因子是{factor}（q = {q}），其次是{second}（q = {q2}）。"),
    "strongest_one": ("{at_start}{factor} has q = {q}.", "{at_start}{factor}的q值为{q}。"),
    "q_bars": ("q of each factor.", "各因子的q值。"),
    "q_lines": ("Change of q over the years.", "各因子q值的年际变化。"),
    "q_table": ("Factor detector.", "因子探测结果。"),
    "q_note": (
        "Significance: *** p < 0.01, ** p < 0.05, * p < 0.1, n.s. not significant; by permutation where permutations "
        "were run, else by the non-central F.",
        "显著性：*** p < 0.01，** p < 0.05，* p < 0.1，n.s. 不显著；有置换检验时依置换p值，否则依非中心F检验。"),
    "p": ("p", "p"), "p_perm": ("p by permutation", "置换p值"), "strata": ("Strata", "分层数"),
    "classes": ("Classes by", "分类方法"), "sig": ("Significance", "显著性"), "n": ("Units", "单元数"),
    "interaction": ("Interaction detector", "交互探测"),
    "interaction_text": (
        "Two factors are crossed, and q of the crossed strata is set against the q of each. Crossing makes more and "
        "smaller strata, so the joint q is never below the larger of the two where strata of one unit are kept; whether "
        "the gain is more than that is what the permutations tell.",
        "将两因子叠加分层，比较联合q值与各自q值。叠加使分层更多、更小，保留单样本层时联合q值不会低于两者中较大者；增益是否超出偶然，以置换检验为准。"),
    "most": ("{at_start}The strongest pair is {a} ∩ {b} (q = {q}, {type}).",
             "{at_start}最强的交互为{a} ∩ {b}（q = {q}，{type}）。"),
    "matrix": ("Joint q of each pair; on the diagonal q of the factor alone.", "各因子对的联合q值；对角线为单因子q值。"),
    "matrix_note": ("A ring marks nonlinear enhancement: the joint q exceeds the sum of the two.",
                    "圆圈表示非线性增强：联合q值大于两者之和。"),
    "pairs": ("Interaction detector.", "交互探测结果。"),
    "pair": ("Pair", "因子对"), "q_a": ("q of A", "q(A)"), "q_b": ("q of B", "q(B)"), "q_ab": ("Joint q", "联合q值"),
    "type": ("Type", "类型"), "p_fdr": ("p of the gain, FDR", "增益p值（FDR）"),
    "means": ("Means of the strata", "分层均值"),
    "means_caption": ("Mean of {value} in the strata of the strongest factors{at}.", "{at}解释力较强因子各分层的{value}均值。"),
    "stratum": ("Stratum", "分层"), "mean": ("Mean", "均值"), "sd": ("Standard deviation", "标准差"),
    "method": (
        "Factor, interaction, risk and ecological detectors after Wang et al. (2010); q = 1 − Σ N_h σ_h² / (N σ²); p from "
        "the non-central F distribution with λ after Wang, Zhang and Fu (2016). Numeric factors are cut into the classes "
        "with the largest q (Song et al. 2020).",
        "采用Wang等（2010）的因子、交互、风险与生态探测器；q = 1 − Σ N_h σ_h² / (N σ²)；p值由非中心F分布给出，"
        "λ取自Wang、Zhang和Fu（2016）。"
        "数值型因子取q值最大的分类方案（Song等，2020）。"),
}
WORKS = (
    "Wang J.F., Li X.H., Christakos G., Liao Y.L., Zhang T., Gu X., Zheng X.Y. (2010). Geographical detectors-based health "
    "risk assessment and its application in the neural tube defects study of the Heshun Region, China. International "
    "Journal of Geographical Information Science 24(1), 107–127.",
    "Wang J.F., Zhang T.L., Fu B.J. (2016). A measure of spatial stratified heterogeneity. Ecological Indicators 67, "
    "250–256.",
    "Song Y., Wang J., Ge Y., Xu C. (2020). An optimal parameters-based geographical detector model enhances geographic "
    "characteristics of explanatory variables for spatial heterogeneity analysis. GIScience & Remote Sensing 57(5), "
    "593–610.",
)


class _Words(Words):
    """The words of all pages, and those of this one."""

    def own(self, key, **values):
        """A text of this page."""
        return _TEXTS[key][self.language == CHINESE].format(**values)

    def named(self, names, key):
        """A word of the core's result in the language of the page."""
        return names[key][self.language == CHINESE] if key in names else key or ""

    def opening(self, year):
        """A year at the start of a sentence."""
        return "" if year is None else f"{year}年，" if self.chinese else f"{year}: "


def page(record, tables, value, language=None):
    """Build the page.

    Parameters
    ----------
    record : provenance.Record
    tables : dict of dict
        Of the core's result: ``factors``, ``interaction`` and ``strata``.
    value : str
        Field of the value.
    language : str, optional
        ``en`` or ``zh``; by default that of QGIS.

    Returns
    -------
    str
        HTML.
    """
    words = _Words(language or report.locale_language())
    value = words.quantity(value)
    factors = tables["factors"]
    years = sorted({year for year in factors["year"] if year is not None})
    sheet = Page(words.own("title", value=value), words.language, "", [words.range_of(years) if years else ""])
    chain = record.chain()
    sheet.warn_of_synthetic(report.synthetic_names(chain))
    shown = representative(years, MOST_YEARS) if years else [None]
    _factors(words, sheet, factors, years, shown, value)
    if tables["interaction"]["q_ab"]:
        _interactions(words, sheet, factors, tables["interaction"], shown)
    if tables["strata"]["mean"]:
        _means(words, sheet, factors, tables["strata"], shown[-1], value)
    return sheet.closed(chain, words("methods"), words.own("method"), WORKS)


def _ranked(factors, year):
    """Rows of a year, largest q first."""
    rows = [i for i, y in enumerate(factors["year"]) if y == year]
    return sorted(rows, key=lambda i: -factors["q"][i])


def _factors(words, sheet, factors, years, shown, value):
    sheet.section(words.own("factors"))
    sheet.paragraph(words.own("factors_text", value=value))
    ranked = _ranked(factors, shown[-1])
    ranked.sort(key=lambda i: 2 * factors["strata"][i] > factors["n"][i])  # those with hardly two units in each last
    start = words.opening(shown[-1])
    named = [words.quantity(factors["factor"][i]) for i in ranked]
    q = [number(factors["q"][i], 3) for i in ranked]
    if len(ranked) > 1:
        sheet.paragraph(words.own("strongest", at_start=start, factor=named[0], q=q[0], second=named[1], q2=q[1]))
    else:
        sheet.paragraph(words.own("strongest_one", at_start=start, factor=named[0], q=q[0]))
    panels = [(words.year(year) or "q", [(f"{words.quantity(factors['factor'][i])} {factors['sig'][i] or ''}".strip(),
                                          factors["q"][i], charts.NEUTRAL) for i in _ranked(factors, year)])
              for year in shown]
    sheet.figure(charts.bars(panels, words.own("q_bars")), words.own("q_bars"), note=words.own("q_note"))
    if len(years) > 1:
        held = dict(zip(zip(factors["factor"], factors["year"]), factors["q"]))
        names = list(dict.fromkeys(factors["factor"]))
        series = [charts.Series(words.quantity(name), [held.get((name, y), np.nan) for y in years],
                                charts.SERIES[k % len(charts.SERIES)]) for k, name in enumerate(names)]
        sheet.figure(charts.lines(years, [charts.Panel("q", tuple(series))], words.own("q_lines"), 280),
                     words.own("q_lines"))
    permuted = any(p is not None and np.isfinite(p) for p in factors["p_perm"])
    head = [Head(words("year"), text=True), Head(words.own("factor"), text=True), Head("q"), Head(words.own("p")),
            *([Head(words.own("p_perm"))] if permuted else []), Head(words.own("sig"), text=True), Head("F"),
            Head(words.own("strata")), Head(words.own("classes"), text=True), Head(words.own("n"))]
    rows = [[words.year(year) or words("all_rows"), words.quantity(factors["factor"][i]), number(factors["q"][i], 4),
             probability(factors["p"][i]), *([probability(factors["p_perm"][i])] if permuted else []), factors["sig"][i] or "–",
             number(factors["f"][i], 2), number(factors["strata"][i], 0),
             words.named(_METHODS, factors["method"][i]), number(factors["n"][i], 0)]
            for year in (years or [None]) for i in _ranked(factors, year)]
    sheet.table(head, rows, words.own("q_table"), words.own("q_note"))


def _interactions(words, sheet, factors, pairs, shown):
    sheet.section(words.own("interaction"))
    sheet.paragraph(words.own("interaction_text"))
    of_year = {}
    for i, year in enumerate(pairs["year"]):
        of_year.setdefault(year, []).append(i)
    last = shown[-1] if shown[-1] in of_year else max(of_year, key=lambda y: y or 0)
    best = max(of_year[last], key=lambda i: np.nan_to_num(pairs["q_ab"][i], nan=-1))
    sheet.paragraph(words.own("most", at_start=words.opening(last), a=words.quantity(pairs["factor_a"][best]),
                              b=words.quantity(pairs["factor_b"][best]), q=number(pairs["q_ab"][best], 3),
                              type=words.named(_TYPES, pairs["type"][best])))
    for year in shown:
        if year in of_year:
            caption = words.opening(year) + words.own("matrix")
            sheet.figure(_matrix(words, factors, pairs, of_year[year], year, caption), caption,
                         note=words.own("matrix_note"))
    permuted = any(np.isfinite(p) for p in pairs["p_fdr"])
    head = [Head(words("year"), text=True), Head(words.own("pair"), text=True),
            *(Head(words.own(k)) for k in ("q_a", "q_b", "q_ab")), Head(words.own("type"), text=True),
            Head(words.own("p")), *([Head(words.own("p_fdr"))] if permuted else [])]
    rows = [[words.year(year) or words("all_rows"),
             f"{words.quantity(pairs['factor_a'][i])} ∩ {words.quantity(pairs['factor_b'][i])}",
             *(number(pairs[k][i], 4) for k in ("q_a", "q_b", "q_ab")), words.named(_TYPES, pairs["type"][i]),
             probability(pairs["p"][i]), *([probability(pairs["p_fdr"][i])] if permuted else [])]
            for year, held in of_year.items() if year in shown
            for i in sorted(held, key=lambda i: -np.nan_to_num(pairs["q_ab"][i], nan=-1))]
    sheet.table(head, rows, words.own("pairs"))


def _matrix(words, factors, pairs, rows, year, label):
    """Heat map: the lower half of the matrix of joint q, written as SVG."""
    names = [factors["factor"][i] for i in range(len(factors["q"])) if factors["year"][i] == year]
    cells = {(name, name): (factors["q"][i], False) for i, name in enumerate(factors["factor"])
             if factors["year"][i] == year}
    for i in rows:
        cells[pairs["factor_b"][i], pairs["factor_a"][i]] = (pairs["q_ab"][i], pairs["type"][i] == "Enhance, nonlinear")
    shown = [_cut(words.quantity(name)) for name in names]
    left = max(charts.text_width(name, 12) for name in shown) + 12
    top, height = 6, 30
    parts = []
    for r, row in enumerate(names):
        y = top + r * height
        parts.append(f'<text x="{left - 8:.0f}" y="{y + 19}" text-anchor="end">{escape(shown[r])}</text>')
        for c, column in enumerate(names[:r + 1]):
            q, ring = cells.get((row, column), (np.nan, False))
            fill, ink = _shade(q)
            x = left + c * _CELL
            edge = f' stroke="{charts.INK}" stroke-width="1.4"' if r == c else ' stroke="#fff"'
            parts.append(f'<rect x="{x + 1:.0f}" y="{y + 1}" width="{_CELL - 2}" height="{height - 2}" fill="{fill}"{edge}/>'
                         f'<text x="{x + _CELL / 2:.0f}" y="{y + 19}" text-anchor="middle" fill="{ink}">{number(q, 3)}'
                         "</text>")
            if ring:
                parts.append(f'<circle cx="{x + _CELL - 9:.0f}" cy="{y + 9}" r="3" fill="none" stroke="{ink}"/>')
    bottom = top + len(names) * height
    slant = max(charts.text_width(name, 12) for name in shown) * 0.5
    for c, name in enumerate(shown):
        x, y = left + (c + 0.5) * _CELL, bottom + 14
        parts.append(f'<text x="{x:.0f}" y="{y}" text-anchor="end" transform="rotate(-30 {x:.0f} {y})">{escape(name)}'
                     "</text>")
    width, whole = left + len(names) * _CELL + 8, bottom + slant + 22
    return (f'<svg width="{width:.0f}" height="{whole:.0f}" viewBox="0 0 {width:.0f} {whole:.0f}" role="img" '
            f'aria-label="{escape(label)}"><g font-size="12" fill="{charts.INK}">{"".join(parts)}</g></svg>')


def _cut(text, most=16):
    return text if len(text) <= most else text[:most - 1] + "…"


def _shade(q):
    """Colour of a q from white to brown, and that of the figures on it."""
    if not np.isfinite(q):
        return "#eeeeee", charts.SOFT
    place = min(max(float(q), 0.0), 1.0) * (len(_RAMP) - 1)
    k = min(int(place), len(_RAMP) - 2)
    colour = [round(a + (b - a) * (place - k)) for a, b in zip(_RAMP[k], _RAMP[k + 1])]
    dark = 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2] < 140
    return "#{:02x}{:02x}{:02x}".format(*colour), "#ffffff" if dark else charts.INK


def _means(words, sheet, factors, strata, year, value):
    sheet.section(words.own("means"))
    top = [factors["factor"][i] for i in _ranked(factors, year)[:3]]
    rows = []
    for name in top:
        held = [i for i, factor in enumerate(strata["factor"]) if factor == name and strata["year"][i] == year]
        rows += [[words.quantity(name), strata["label"][i], number(strata["n"][i], 0), number(strata["mean"][i]),
                  number(strata["sd"][i])] for i in held[:MOST_STRATA]]
    sheet.table([Head(words.own("factor"), text=True), Head(words.own("stratum"), text=True), Head(words.own("n")),
                 Head(words.own("mean")), Head(words.own("sd"))], rows,
                words.own("means_caption", value=value, at=words.at(year)))
