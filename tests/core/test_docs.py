"""The documentation as it is written: every relative link and picture leads to a file, and users read it in both languages."""

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([ROOT / "README.md", *DOCS.rglob("*.md"), *(ROOT / "core").rglob("*.md")])
CHINESE = sorted(page.relative_to(DOCS / "zh").as_posix() for page in (DOCS / "zh").rglob("*.md"))
ENGLISH_ONLY = {"development.md", "equivalence.md"}
"""For developers, and for those who check: a table of numbers that the tests write."""
LINK = re.compile(r"\]\(([^)\s]+)\)")
TOCTREE = re.compile(r"^```\{toctree\}\n(.*?)^```", re.M | re.S)


def text(*parts):
    """Text of a page of the documentation."""
    return DOCS.joinpath(*parts).read_text(encoding="utf-8")


def figures(lines):
    """How often each number stands in the lines."""
    return Counter(re.findall(r"\d(?:[\d.,]*\d)?", "\n".join(lines)))


def rows(page):
    """Lines of the tables of a page, without their heads."""
    return [line for line in re.sub(r"^\|.*\n\|-.*\n", "", page, flags=re.M).splitlines() if line.startswith("|")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not re.match(r"[a-z]+:|#", link)]
    assert [link for link in links if not (page.parent / link.split("#")[0]).exists()] == []


def test_each_page_of_a_user_is_in_both_languages():
    english = {page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md")} - {f"zh/{page}" for page in CHINESE}
    assert sorted(english - ENGLISH_ONLY) == CHINESE
    assert english >= ENGLISH_ONLY


@pytest.mark.parametrize("page", CHINESE)
def test_the_contents_are_the_same_in_both_languages(page):
    def entries(*parts):
        lines = "\n".join(TOCTREE.findall(text(*parts))).splitlines()
        return [line for line in lines if line and not line.startswith(":") and f"{line}.md" not in ENGLISH_ONLY]

    assert entries("zh", page) == entries(page)


@pytest.mark.parametrize("page", CHINESE)
def test_chinese_pages_lead_to_chinese_ones(page):
    """A link out of docs/zh to a page, as Markdown or as HTML, is to one that stands in English only."""
    found = [*LINK.findall(text("zh", page)), *re.findall(r'href="([^"]+)"', text("zh", page))]
    out = [(DOCS / "zh" / page).parent.joinpath(link.split("#")[0]).resolve() for link in found if link.startswith("../")]
    abroad = {path.relative_to(DOCS).with_suffix(".md").as_posix() for path in out
              if path.suffix in (".md", ".html") and DOCS / "zh" not in path.parents}
    assert abroad <= ENGLISH_ONLY


def test_the_glossary_has_the_same_terms_in_both_languages():
    english, chinese = ([line.strip("| ").split(" | ") for line in rows(page)] for page in (text("glossary.md"),
                                                                                            text("zh", "glossary.md")))
    assert len(english) > 50
    assert chinese == [pair[::-1] for pair in english]


def test_the_limits_have_the_same_figures_in_both_languages():
    english, chinese = rows(text("limits.md")), rows(text("zh", "limits.md"))
    assert len(english) > 15
    for mine, theirs in zip(chinese, english):
        assert re.findall("`[^`]+`", mine) == re.findall("`[^`]+`", theirs)
        assert figures([mine]) == figures([theirs]), mine
    assert len(chinese) == len(english)


def test_the_methods_cite_the_same_works_in_both_languages():
    """Formulas, equations, years, volumes and pages: each number stands as often on both pages."""
    assert figures([text("zh", "methods.md")]) == figures([text("methods.md")])
