"""How Sphinx builds the documentation: English from docs, Chinese (tag ``zh``) from docs/zh, with the same settings."""

import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHINESE = tags.has("zh")  # noqa: F821 (Sphinx gives it)

project = "Carbon Balance"
author = "Carbon Balance developers"
version = release = re.search(r"^version=(.+)$", (HERE.parent / "metadata.txt").read_text(encoding="utf-8"), re.M).group(1)
language = "zh_CN" if CHINESE else "en"
extensions = ["myst_parser"]
exclude_patterns = [] if CHINESE else ["zh"]
templates_path = ["_templates"]
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence", "deflist"]

html_theme = "furo"
html_title = f"Carbon Balance {version}" + (" 文档" if CHINESE else "")
html_logo = "../icons/provider.svg"
html_favicon = html_logo
html_static_path = ["_static"]
html_css_files = ["own.css"]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_sidebars = {"**": ["sidebar/brand.html", "language.html", "sidebar/search.html", "sidebar/scroll-start.html",
                        "sidebar/navigation.html", "sidebar/scroll-end.html"]}

if CHINESE:
    import jieba  # cuts the words of the search; it talks of its dictionary otherwise

    jieba.setLogLevel("WARNING")
    # it does not know the words of the field: those of the glossary, and of the headings
    for page in (HERE / "glossary.md", *(HERE / "zh").rglob("*.md")):
        text = page.read_text(encoding="utf-8") if page.is_file() else ""
        for line in text.splitlines() if page.parent == HERE else re.findall("^#+ .*", text, re.M):
            for word in re.findall("[\u4e00-\u9fff]{2,6}", line):
                jieba.add_word(word)


def _other_language(app, pagename, templatename, context, doctree):
    """Tell the template where the same page stands in the other language, or the first page where there is none."""
    there = HERE / ("" if CHINESE else "zh")
    same = pagename if (there / f"{pagename}.md").is_file() else "index"
    up = "../" * (pagename.count("/") + CHINESE)
    context["other_language"] = ("English", f"{up}{same}.html") if CHINESE else ("中文", f"{up}zh/{same}.html")


def setup(app):
    """Called by Sphinx."""
    app.connect("html-page-context", _other_language)
