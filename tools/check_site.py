"""Check the built documentation: every link and anchor inside it leads somewhere, and no page fetches anything.

Usage: check_site.py FOLDER
"""

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

FETCHED = {("script", "src"), ("img", "src"), ("link", "href"), ("iframe", "src"), ("source", "src")}


class Page(HTMLParser):
    """Anchors and links of a page."""

    def __init__(self, path):
        super().__init__()
        self.anchors, self.links, self.fetched = {""}, [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.anchors |= {given[name] for name in ("id", "name") if given.get(name)}
        for name in ("href", "src"):
            if given.get(name):
                self.links.append(given[name])
                if (tag, name) in FETCHED:
                    self.fetched.append(given[name])


def problems(site):
    """Sentences about links that lead nowhere, and about what a page would fetch from elsewhere."""
    pages = {path: Page(path) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        here = path.relative_to(site)
        yield from (f"{here}: fetches {link}" for link in page.fetched if urlsplit(link).netloc)
        for link in page.links:
            if urlsplit(link).scheme or urlsplit(link).netloc:
                continue
            file, anchor = urldefrag(link)
            target = (path.parent / unquote(urlsplit(file).path)).resolve() if file else path
            if not target.is_file():
                yield f"{here}: {link} does not exist"
            elif target in pages and unquote(anchor) not in pages[target].anchors:
                yield f"{here}: {link} has no such anchor"


if __name__ == "__main__":
    folder = Path(sys.argv[1]).resolve()
    found = sorted(set(problems(folder)))
    print("\n".join(found) or f"{sum(1 for _ in folder.rglob('*.html'))} pages, every link leads somewhere: {folder}/index.html")
    sys.exit(bool(found))
