"""Collect the texts that a person reads into provider/i18n/*.ts, and name those that are not translated. Run with
``make translations``.

Found are, as they stand in the code: texts in ``tr("…")``; in core and wherever else they are made, the templates of messages
and errors, the words of columns, units and legends; texts with {fields} in core, which reach a message by a variable; and the
words of the ready-made models. What vanished from the code is dropped from the .ts, what is new stands there unfinished.
"""

import ast
import csv
import re
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "provider" / "i18n" / "carbonbalance_zh_CN.ts"
CONTEXT = "carbonbalance"
FOLDERS = ("provider", "algorithms", "core")
OWN_WORDS = "algorithms/report/pages/"
"""The pages of reports have their words in both languages; of their files only errors are found."""

PLACES = {"tr": (0,), "words": (0,), "translate": (1,), "QT_TRANSLATE_NOOP": (1,), "Message": (0,), "Note": (0,), "Warn": (0,),
          "CoreError": (0,), "DataError": (0,), "ParameterError": (0,), "SectionError": (1,), "Column": (1, 2), "Unit": (0,)}
"""Calls that hold texts, and at which places."""
NAMED = {"Column": ("label", "unit", "about"), "replace": ("label", "unit", "about"), "named": ("label",)}
"""And in which keyword arguments."""
FIELD = re.compile(r"\{\w*[^{}]*\}")
SAID = re.compile("[A-Za-z,;:(]| %")
"""What a text has that reads differently in another language."""
NAMED_TABLES = ("cube_zones", "casa_zhu2007", "casa_nw_china")
"""Tables of coefficients of which the names stand in legends and sentences."""
MODEL_TEXTS = {"description", "component_description"}


def texts_of(path):
    """Texts of one Python file, in its order.

    Raises
    ------
    SystemExit
        If a text is put together where it has to stand as one, so that it cannot be found.
    """
    name = path.relative_to(ROOT).as_posix()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {}
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    silent |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name.startswith(OWN_WORDS) and not called.endswith(("Error", "Note", "Warn", "Message")):
                continue
            held = [node.args[at] for at in PLACES.get(called, ()) if at < len(node.args)]
            held += [k.value for k in node.keywords if k.arg in NAMED.get(called, ())]
            for text in held:
                if isinstance(text, ast.JoinedStr):
                    raise SystemExit(f"{name}:{text.lineno}: write the text with {{fields}} instead of an f-string")
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found[text.value] = text.lineno
        elif (name.startswith("core/") and isinstance(node, ast.Constant) and isinstance(node.value, str)
              and id(node) not in silent and " " in node.value and FIELD.search(node.value)):
            found[node.value] = node.lineno
    return sorted((text for text in found if SAID.search(FIELD.sub("", text))), key=found.get)


def texts_of_model(path):
    """Words of a ready-made model: its help, labels, choices, the descriptions of its boxes and the title of its report."""
    found = []
    for parent in ElementTree.parse(path).iter("Option"):  # nosec B314
        key = parent.get("name", "")
        if parent.get("type") == "QString" and key in MODEL_TEXTS:
            found.append(parent.get("value", ""))
        elif key == "TITLE" and parent.get("type") == "Map":
            found += [child.get("value", "") for child in parent if child.get("name") == "default"]
        elif key == "help":
            found += [line for child in parent for line in child.get("value", "").split("\n")]
        elif key == "options":
            found += [child.get("value", "") for child in parent]
    return [text for text in dict.fromkeys(found) if re.search("[A-Za-z]", text)]


def collect():
    """All texts in the order of the files: text → file in which it is found first."""
    texts = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for text in texts_of(path):
                texts.setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "algorithms" / "models").glob("*.model3")):
        for text in texts_of_model(path):
            texts.setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "core" / "data").glob("*.csv")):
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
            if row.get("name_zh") or path.stem in NAMED_TABLES:
                texts.setdefault(row["name"], path.relative_to(ROOT).as_posix())
    return texts


def given():
    """Names in the tables of coefficients that stand there in both languages."""
    pairs = {}
    for path in sorted((ROOT / "core" / "data").glob("*.csv")):
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
            if row.get("name_zh"):
                pairs.setdefault(row["name"], row["name_zh"])
    return pairs


def read(path=CATALOGUE):
    """Translations that are finished: English → the other language."""
    if not path.exists():
        return {}
    done = {}
    for message in ElementTree.parse(path).iter("message"):  # nosec B314
        translation = message.find("translation")
        if translation.get("type") is None and translation.text:
            done[message.findtext("source")] = translation.text
    return done


def write(texts, done, path=CATALOGUE):
    """Write the catalogue as Qt Linguist does, by file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{path.stem.partition("_")[2]}" sourcelanguage="en">', "<context>",
             f"    <name>{CONTEXT}</name>"]
    for text, name in texts.items():
        translation = f"<translation>{escape(done[text])}</translation>" if text in done else \
            '<translation type="unfinished"></translation>'
        lines += ["    <message>", f'        <location filename="../../{name}"/>', f"        <source>{escape(text)}</source>",
                  f"        {translation}", "    </message>"]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def main():
    """Update the catalogue, and list what has to be translated in it."""
    texts, done = collect(), {**given(), **read()}
    write(texts, done)
    missing = [text for text in texts if text not in done]
    for text in missing:
        print(f"{texts[text]}: {text}")
    print(f"{len(texts)} texts, {len(missing)} to be translated in {CATALOGUE.relative_to(ROOT)}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
