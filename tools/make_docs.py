"""Write the reference of all steps from what the provider declares: docs/steps, or docs/zh/steps. Run with ``make docs``.

Usage: make_docs.py LANGUAGE (en or zh)
"""

import os
import re
import sys

from headless import ROOT, start_qgis

os.environ["LC_ALL"] = {"en": "C.UTF-8", "zh": "zh_CN.UTF-8"}[sys.argv[1]]  # QGIS takes its language from here

from qgis.core import QgsProcessingParameterDefinition

LANGUAGE = sys.argv[1]
FOLDER = ROOT / "docs" / ("steps" if LANGUAGE == "en" else f"{LANGUAGE}/steps")
WORDS = {
    "source": ("layer or table", "图层或表"), "sink": ("new layer or table", "新图层或表"), "field": ("field", "字段"),
    "enum": ("choice", "选项"), "number": ("number", "数值"), "string": ("text", "文本"), "boolean": ("yes or no", "是或否"),
    "multilayer": ("layers", "多个图层"), "raster": ("raster", "栅格"), "rasterDestination": ("new raster", "新栅格"),
    "fileDestination": ("new file", "新文件"), "matrix": ("small table", "小表"), "extent": ("extent", "范围"),
    "file": ("file", "文件"), "crs": ("reference system", "坐标参照系"),
    "integer": ("integer", "整数"), "real": ("real", "实数"), "text": ("text", "文本"),
    "Parameters": ("Parameters", "参数"), "Numbers": ("Numbers", "数值结果"), "Fields of": ("Fields of", "输出字段："),
    "name": ("name", "名称"), "label": ("label", "标签"), "kind": ("kind", "类型"), "default": ("default", "默认值"),
    "help": ("help", "说明"), "meaning": ("meaning", "含义"), "field name": ("field", "字段"), "unit": ("unit", "单位"),
    "Choices: ": ("Choices: ", "选项："), "yes": ("yes", "是"), "no": ("no", "否"),
    "Reference of the steps": ("Reference of the steps", "步骤参考"),
    "intro": ("Every parameter, field, formula and unit, as the toolbox shows them. A “?” marks what may be left empty.",
              "每一步的参数、字段、公式与单位，与工具箱中所示一致。标有“?”的参数可以留空。"),
    "Flags": ("Flags", "标记（flag）"),
    "Why a value is missing or needs care": ("Why a value is missing or needs care", "数值缺失或需要留意的原因"),
    "about flags": ("Reasons in the field `flag`, separated by “; ”. A reason that ends in the name of a quantity (`null_C`, "
                    "`zero_gdp`) is about that quantity.",
                    "字段 `flag` 中的原因，以“; ”分隔。以某个量的名称结尾的原因（`null_C`、`zero_gdp`）指的是该量。"),
}
"""Words of the pages, English and Chinese; those of the steps come from the provider."""


def word(key):
    """A word of the pages."""
    return WORDS[key][LANGUAGE == "zh"] if key in WORDS else key


def head(*keys):
    """Head of a Markdown table."""
    return ["| " + " | ".join(word(k) for k in keys) + " |", "|" + "---|" * len(keys)]


def cell(text):
    """Text that is safe in a Markdown table."""
    return re.sub(r"\s+", " ", str(text)).replace("|", "\\|").strip()


def default_of(definition):
    """Default of a parameter in words."""
    value = definition.defaultValue()
    if value is None or value == "" or definition.isDestination():
        return "–"
    if definition.type() == "enum":
        chosen = value if isinstance(value, (list, tuple)) else [value]
        return ", ".join(definition.options()[int(i)] for i in chosen)
    if isinstance(value, bool):
        return word("yes" if value else "no")
    return f"`{value}`"


def about(definition):
    """Help of a parameter, with its choices."""
    text = definition.help()
    if definition.type() == "enum":
        text += ("" if LANGUAGE == "zh" else " ") + word("Choices: ")
        text += " · ".join(f"{i} {name}" for i, name in enumerate(definition.options()))
        text += "。" if LANGUAGE == "zh" else "."
    return text


def page(step):
    """Markdown page of one step."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    lines = [f"# {step.displayName()}", "", f"`{step.id()}` · {step.group()}", ""]
    lines += [line for paragraph in step.shortHelpString().split("\n") for line in (paragraph, "")]
    lines += [f"## {word('Parameters')}", "", *head("name", "label", "kind", "default", "help")]
    for definition in step.parameterDefinitions():
        name = f"`{definition.name()}`" + ("?" if definition.flags() & optional else "")
        row = (name, definition.description(), word(definition.type()), default_of(definition), about(definition))
        lines.append("| " + " | ".join(cell(c) for c in row) + " |")
    numbers = [o for o in step.outputDefinitions() if o.type() in ("outputNumber", "outputString")]
    if numbers:
        lines += ["", f"## {word('Numbers')}", "", *head("name", "meaning")]
        lines += [f"| `{o.name()}` | {cell(o.description())} |" for o in numbers]
    for output, columns in (step.columns() if hasattr(step, "columns") else {}).items():
        lines += ["", f"## {word('Fields of')} `{output}`", "", *head("field name", "meaning", "unit", "kind")]
        lines += [f"| `{c.name}` | {cell(meaning(c))} | {cell(said(c.unit))} | {word(c.kind)} |" for c in columns]
    return "\n".join(lines).rstrip() + "\n"


def said(text):
    """Words of core in the language of the page."""
    from carbonbalance.algorithms.bridge.language import words

    return words(text)


def meaning(column):
    """What a column holds."""
    stop = "。" if LANGUAGE == "zh" else ". "
    return said(column.label) + (stop + said(column.about) if column.about else "")


def flags():
    """Markdown page of the reasons that stand in the field ``flag``."""
    from carbonbalance.algorithms.report.pages.words import REASONS

    lines = [f"# {word('Flags')}", "", word("about flags"), "", "| flag | meaning | 含义 |", "|---|---|---|"]
    lines += [f"| `{name}` | {cell(english)} | {cell(chinese)} |" for name, (english, chinese) in sorted(REASONS.items())]
    return "\n".join(lines) + "\n"


def index(steps):
    """Markdown page that lists the steps in the order of the toolbox."""
    lines = [f"# {word('Reference of the steps')}", "", word("intro")]
    group = None
    for step in steps:
        if step.group() != group:
            group = step.group()
            lines += ["", f"## {group}", ""]
        lines.append(f"- [{step.displayName()}]({step.name()}.md) `{step.id()}`")
    lines += ["", f"## {word('Flags')}", "", f"- [{word('Why a value is missing or needs care')}](flags.md)"]
    lines += ["", "```{toctree}", ":hidden:", "", *(step.name() for step in steps), "flags", "```"]
    return "\n".join(lines) + "\n"


def main():
    """Write all pages and their index."""
    plugin = start_qgis()
    steps = sorted(plugin.provider.algorithms(), key=lambda s: (not s.group()[0].isdigit(), s.group(), s.name()))
    pages = {f"{step.name()}.md": page(step) for step in steps}
    pages |= {"flags.md": flags(), "index.md": index(steps)}
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"{len(steps)} pages in {FOLDER.relative_to(ROOT)}")
    plugin.unload()


if __name__ == "__main__":
    main()
