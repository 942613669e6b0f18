"""Reads a report page as a browser would, and checks that it needs nothing but itself."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree


class Reader(HTMLParser):
    """Tables as lists of rows, ids, references, and tags that do not close."""

    VOID = {"meta", "br"}

    def __init__(self, text):
        super().__init__()
        self.open, self.rows, self.ids, self.references, self.headings, self.text = [], [], [], [], [], []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self.open.append(tag)
        for name, value in attributes:
            assert name not in ("src", "onclick", "onload"), name
            if name == "id":
                self.ids.append(value)
            if name.endswith("href"):
                self.references.append(value)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        if tag == "h2":
            self.headings.append("")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if {"td", "th"} & set(self.open) and "small" not in self.open:
            self.rows[-1][-1] += data
        if "h2" in self.open:
            self.headings[-1] += data
        if "style" not in self.open:
            self.text.append(data)


def check_self_contained(page):
    """Nothing is fetched, every reference leads somewhere in the page, every drawing is well-formed."""
    reader = Reader(page)
    assert not re.search(r"<script|<link|<iframe|<img|@import|url\((?!#)|https?:|javascript:", page, re.I)
    assert len(reader.ids) == len(set(reader.ids))
    references = reader.references + re.findall(r"url\((#[^)]*)\)", page)
    assert all(r.startswith("#") and r[1:] in reader.ids for r in references)
    for svg in re.findall(r"<svg.*?</svg>", page, re.S):
        ElementTree.fromstring(f'<page xmlns:xlink="x">{svg}</page>')
    assert not re.search(r">\s*(nan|None|NULL|inf)\s*<", page)
    return reader
