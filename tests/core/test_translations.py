"""The Chinese catalogue: whole, finished, and true to the fields of its texts."""

import ast
import re
import sys
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMES = re.compile("Mann–Kendall|English|GlobeLand30|WorldCover")
"""Words that read the same in Chinese."""


@pytest.fixture(scope="module")
def translations():
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        import translations
    finally:
        sys.path.remove(str(ROOT / "tools"))
    return translations


@pytest.fixture(scope="module")
def texts(translations):
    return translations.collect()


@pytest.fixture(scope="module")
def chinese(translations):
    return translations.read()


def fields(text):
    """Fields with their formats; none where the text is never formatted."""
    try:
        return sorted((name, form) for _, name, form, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return []


def test_every_text_is_translated(texts, chinese):
    assert len(texts) > 1500
    assert [f"{texts[text]}: {text}" for text in texts if text not in chinese] == [], "run make translations"


def test_nothing_else_stands_in_the_catalogue(texts, chinese):
    assert [text for text in chinese if text not in texts] == [], "run make translations"


def test_fields_are_the_same(chinese):
    assert fields("{a} of {b:.3g}") == [("a", ""), ("b", ".3g")]
    assert [text for text, said in chinese.items() if fields(text) != fields(said)] == []


def test_quotes_are_in_pairs(chinese):
    assert [said for said in chinese.values() if said.count("“") != said.count("”")] == []


def test_words_are_chinese(chinese):
    """Units and symbols may stay; what has words is said in Chinese."""
    assert [text for text, said in chinese.items()
            if text == said and re.search("[a-z]{3,}", NAMES.sub("", re.sub(r"\{\w+\}", "", text)))] == []
    # a sentence is never a unit: it has a word of four letters after another word
    left = [said for text, said in chinese.items() if re.search(r"[a-z]{3,} [a-z]{4,} [a-z]{2,}", text)
            and not re.search("[一-鿿]", said) and not re.search(r"km²/a²", said)]
    assert left == []


HALF_WIDTH = re.compile(r"[一-鿿] ?[,;:?!]|[,;:?!] ?[一-鿿]|[一-鿿]\.( |$)|\}[,;] \{|[一-鿿] ?\([A-Za-z ]+\)")
"""ASCII marks beside a Chinese character, or between two fields; those of formulas and of what is typed have none beside."""


def test_sentences_have_full_width_marks(chinese):
    assert HALF_WIDTH.search("耕地, 林地")
    assert HALF_WIDTH.search("逐年(chain)")
    assert not HALF_WIDTH.search("L(a, b) = 1，C(x) 为 1, 3, 1/3；A·(δ后 − δ前)")
    assert [said for said in chinese.values() if HALF_WIDTH.search(said)] == []


def test_words_of_reports_have_full_width_marks():
    places = [*(ROOT / "algorithms" / "report").rglob("*.py"), ROOT / "algorithms" / "bridge" / "report.py"]
    texts = []
    for place in places:
        tree = ast.parse(place.read_text(encoding="utf-8"))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        calls = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr"
                 for part in ast.walk(node)}  # their Chinese stands in the catalogue
        texts += [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
                  and id(node) not in docstrings | calls and re.search("[一-鿿]", node.value)]
    assert len(texts) > 500
    assert [text for text in texts if HALF_WIDTH.search(text)] == []


def test_texts_are_found(translations, tmp_path, monkeypatch):
    """The collector sees strings in pieces, templates of core by any way, and refuses what it could not find."""
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    place = tmp_path / "core" / "x.py"
    place.parent.mkdir()
    place.write_text('"""Not a text with {fields}."""\n'
                     'a = Warn("One "\n         "sentence.", n=1)\n'
                     'for t in ("{count} rows by a variable.",):\n    Note(t, count=1)\n'
                     'c = Column("name", "A label", "t a year", about="About it.")\n'
                     'd = SectionError("reason", "Why.")\n', encoding="utf-8")
    assert set(translations.texts_of(place)) == {"One sentence.", "{count} rows by a variable.", "A label", "t a year",
                                                 "About it.", "Why."}
    place.write_text('Column("name", f"Label of {x}")\n', encoding="utf-8")
    with pytest.raises(SystemExit, match=r"core/x\.py:1: write the text with"):
        translations.texts_of(place)
