"""Check metadata.txt and requirements.txt by the plugin site's rules; prints what is wrong and exits 1."""

import configparser
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REQUIRED = ("name", "description", "about", "version", "qgisMinimumVersion", "qgisMaximumVersion", "author", "email",
            "homepage", "tracker", "repository", "license", "tags", "icon", "hasProcessingProvider",
            "description[zh]", "about[zh]", "tags[zh]")


def problems():
    """Sentences about what is wrong."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    for name in REQUIRED:
        if not general.get(name, "").strip():
            yield f"metadata.txt lacks {name}"
    if not re.fullmatch(r"\d+\.\d+\.\d+", general.get("version", "")):
        yield "metadata.txt: version is not like 1.2.3"
    if "changelog" in general:
        yield "metadata.txt: CHANGELOG.md is the one changelog; the zip has it from there"
    if "supportsQt6" in general:
        yield "metadata.txt: supportsQt6 is not used; qgisMaximumVersion says it"
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines():
        if ";" in line:
            yield f"requirements.txt: environment markers cannot be read by users' installers: {line}"


if __name__ == "__main__":
    found = list(problems())
    for text in found:
        print(text)
    sys.exit(bool(found))
