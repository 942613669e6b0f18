"""Check the zip as the plugin site does when it is uploaded: its form, metadata, bandit, and a scan for secrets.

The rules are those of QGIS-Plugins-Website (``validator.py``, ``security_scanner.py``, ``bandit_rules.json``): what blocks
there fails here, and so does what only warns. The site also asks whether the addresses in metadata.txt answer; who
uploads has to put in their own.
"""

import configparser
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

LARGEST = 25_000_000
KINDS = {".py", ".txt", ".md", ".csv", ".svg", ".model3", ".ts", ".qm"}
"""All are text but translations for Qt (.qm), which cannot be read by QGIS in another form."""
MANUAL, OF_MANUAL = ("docs", "site"), {".html", ".css", ".js", ".png", ".geojson"}
"""The folder of the built documentation, and the kinds of file that only it may hold."""
NOT_ASKED = "B109,B404,B410,B411"
"""Tests of bandit that the site leaves out."""
PLACEHOLDER = "example.org"
"""Reserved by RFC 2606: nobody's address."""
ADDRESSES = ("homepage", "tracker", "repository", "email")


def read_metadata(text):
    """metadata.txt as QGIS and the site read it, “%” being a reference."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(text)
    return dict(parser.items("general"))


def form(archive):
    """Sentences about files that do not belong into a plugin."""
    if Path(archive).stat().st_size >= LARGEST:
        yield f"The zip has {LARGEST / 1e6:.0f} MB or more"
    with zipfile.ZipFile(archive) as packed:
        names = packed.namelist()
        if {PurePosixPath(n).parts[0] for n in names} != {"carbonbalance"}:
            yield "The zip holds more than the folder carbonbalance"
        for wanted in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"carbonbalance/{wanted}" not in names:
                yield f"{wanted} is missing"
        for entry in packed.infolist():
            path = PurePosixPath(entry.filename)
            if any(part.startswith(".") or part in {"__pycache__", "__MACOSX", "tests"} for part in path.parts):
                yield f"{path}: hidden, or no part of a plugin"
            elif path.suffix not in (KINDS | OF_MANUAL if path.parts[1:3] == MANUAL else KINDS) and path.name != "LICENSE":
                yield f"{path}: a kind of file that does not belong into a plugin"
            elif path.suffix not in (".qm", ".png") and b"\0" in packed.read(entry):
                yield f"{path}: binary"
            if entry.external_attr >> 16 & 0o111:
                yield f"{path}: executable"


def described(archive):
    """Sentences about metadata.txt in the zip."""
    with zipfile.ZipFile(archive) as packed:
        try:
            found = read_metadata(packed.read("carbonbalance/metadata.txt").decode())
        except (KeyError, UnicodeDecodeError, configparser.Error) as error:
            yield f"metadata.txt cannot be read: {error}"
            return
        if found.get("icon") and f"carbonbalance/{found['icon']}" not in packed.namelist():
            yield "metadata.txt names an icon that the zip lacks"
    if found.get("version", "?") not in found.get("changelog", "").splitlines()[:1]:
        yield "The newest version of CHANGELOG.md is not that of metadata.txt"


def scanned(folder):
    """Sentences of bandit and detect-secrets about the files in a folder."""
    tools = Path(sys.executable).parent
    ran = subprocess.run([tools / "bandit", "-q", "-r", ".", "-s", NOT_ASKED, "-f", "json"], cwd=folder, capture_output=True,
                         text=True)
    for found in json.loads(ran.stdout)["results"]:
        yield f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"
    ran = subprocess.run([tools / "detect-secrets", "scan", "--all-files", "."], cwd=folder, capture_output=True, text=True)
    for name, secrets in json.loads(ran.stdout)["results"].items():
        for found in secrets:
            yield f"{name}:{found['line_number']}: looks like a secret ({found['type']})"


def problems(archive):
    """All sentences about a zip that the site would not take as it is."""
    yield from form(archive)
    yield from described(archive)
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(folder)
        yield from scanned(folder)


def unpublished(archive):
    """Names in metadata.txt that still hold a placeholder, which the site refuses."""
    with zipfile.ZipFile(archive) as packed:
        found = read_metadata(packed.read("carbonbalance/metadata.txt").decode())
    return [name for name in ADDRESSES if PLACEHOLDER in found.get(name, "")]


def report(archive):
    """Print what is wrong with a zip, and return 1 if anything is."""
    found = list(problems(archive))
    for text in found:
        print(text)
    open_ = [] if found else unpublished(archive)
    if open_:
        print(f"Fit for the plugin site but for your own {', '.join(open_)} in metadata.txt: {PLACEHOLDER} is nobody's.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(report(sys.argv[1]))
