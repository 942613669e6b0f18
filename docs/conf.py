"""How Sphinx builds the documentation: English from docs, Chinese (tag ``zh``) from docs/zh, with the same settings."""

import re
from pathlib import Path

from sphinx.locale import _
from sphinx.search.zh import SearchChinese

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


class Pairs(SearchChinese):
    """Chinese search by pairs of characters, in the pages and in what is asked; the words of the field are in no dictionary."""

    language_name = "English"  # names the stemmer of Latin words; Sphinx 9 looks for a Chinese one, which does not exist
    js_splitter_code = """
function splitQuery(query) {
  return (query.match(/[a-zA-Z0-9_]+|[\\u4e00-\\u9fff]+/g) || []).flatMap((word) =>
    word < "\\u4e00" ? [word] : Array.from({length: Math.max(word.length - 1, 1)}, (_, i) => word.slice(i, i + 2)));
}
"""

    def split(self, text):
        """Words of Latin letters, and pairs of Chinese characters that stand side by side."""
        latin = self.latin1_letters.findall(text)
        self.latin_terms.update(latin)
        return latin + [run[i:i + 2] for run in re.findall("[\u4e00-\u9fff]+", text) for i in range(max(len(run) - 1, 1))]


def _other_language(app, pagename, templatename, context, doctree):
    """Tell the template where the same page stands in the other language, or the first page where there is none."""
    there = HERE / ("" if CHINESE else "zh")
    same = pagename if (there / f"{pagename}.md").is_file() else "index"
    up = "../" * (pagename.count("/") + CHINESE)
    context["other_language"] = ("English", f"{up}{same}.html") if CHINESE else ("中文", f"{up}zh/{same}.html")
    if CHINESE:
        context["_"] = context["gettext"] = _say


def _say(text):
    """Words of the theme, which has no Chinese of its own; those of Sphinx where it has."""
    return {"Next": "下一页", "Previous": "上一页", "Home": "首页", "On this page": "本页内容", "Back to top": "回到顶部",
            "Skip to content": "跳到正文", "Made with ": "主题："}.get(text) or _(text)


def setup(app):
    """Called by Sphinx."""
    app.add_search_language(Pairs)
    app.connect("html-page-context", _other_language)
