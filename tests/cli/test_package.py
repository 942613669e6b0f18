"""The zip for the plugin site: its metadata as readers read it, and that the site's checks are checks."""

import importlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tool():
    """Importer of a file of tools/."""
    sys.path.insert(0, str(ROOT / "tools"))
    yield importlib.import_module
    sys.path.remove(str(ROOT / "tools"))


@pytest.fixture(scope="module")
def archive(tool, tmp_path_factory):
    return tool("package").build(tmp_path_factory.mktemp("zip"))


@pytest.fixture(scope="module")
def metadata(tool, archive):
    with zipfile.ZipFile(archive) as packed:
        return tool("check_package").read_metadata(packed.read("carbonbalance/metadata.txt").decode())


def test_the_zip_is_fit_for_the_plugin_site(tool, archive):
    """Its form and metadata; `make lint` and `make package` scan its code too."""
    check = tool("check_package")
    assert [*check.form(archive), *check.described(archive)] == []


def test_the_same_tree_gives_the_same_bytes(tool, archive, tmp_path):
    assert tool("package").build(tmp_path).read_bytes() == archive.read_bytes()


@pytest.mark.parametrize(("name", "content", "says"), [
    ("carbonbalance/core/fast.so", b"\x7fELF", "kind of file"),
    ("carbonbalance/core/data/more.csv", b"a\0b", "binary"),
    ("carbonbalance/core/__pycache__/grid.py", b"", "no part of a plugin"),
    ("carbonbalance/.env", b"A=1", "hidden"),
    ("other/readme.txt", b"", "more than the folder"),
])
def test_files_that_do_not_belong_are_found(tool, archive, tmp_path, name, content, says):
    planted = tmp_path / "planted.zip"
    planted.write_bytes(archive.read_bytes())
    with zipfile.ZipFile(planted, "a") as packed:
        packed.writestr(name, content)
    found = list(tool("check_package").form(planted))
    assert len(found) == 1
    assert says in found[0]


def test_what_the_scans_of_the_site_refuse_is_found(tool, tmp_path):
    pytest.importorskip("bandit")
    pytest.importorskip("detect_secrets")
    for name, content in (("run.py", "x = eval(input())\n"), ("sum.py", "import hashlib\nhashlib.md5(b'')\n"),
                          ("key.txt", "key = AKIA" + "IOSFODNN7EXAMPLQ\n"), ("fine.py", "x = 1\n")):
        (tmp_path / name).write_text(content, encoding="utf-8")
    found = list(tool("check_package").scanned(tmp_path))
    assert len(found) == 3
    for text, words in zip(found, (("run.py", "B307"), ("sum.py", "B324"), ("key.txt", "looks like a secret"))):
        assert all(word in text for word in words)


def test_missing_files_and_executables_are_found(tool, tmp_path):
    bare = tmp_path / "bare.zip"
    with zipfile.ZipFile(bare, "w") as packed:
        entry = zipfile.ZipInfo("carbonbalance/metadata.txt")
        entry.external_attr = 0o755 << 16
        packed.writestr(entry, "[general]\nversion=1.0.0\nabout=50% more\n")
    found = "\n".join([*tool("check_package").form(bare), *tool("check_package").described(bare)])
    for says in ("__init__.py is missing", "LICENSE is missing", "executable", "cannot be read"):
        assert says in found


def test_the_changelog_is_whole(metadata):
    """Read as QGIS reads it, with “%” for references: each point of CHANGELOG.md on a line of its own."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    lines = metadata["changelog"].splitlines()
    assert lines[0] == metadata["version"]
    assert sum(line.startswith("- ") for line in lines) == sum(line.startswith("- ") for line in text.splitlines())
    assert "".join("".join(lines).split()) == "".join(text[text.index("\n## "):].replace("## ", "").split())


def test_a_changelog_with_percentages_can_be_read(tool, tmp_path, monkeypatch):
    package = tool("package")
    for name in ("metadata.txt", "CHANGELOG.md"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    log = tmp_path / "CHANGELOG.md"
    newest = "## 9.9.9\n\n- 20 % faster, %(name)s.\n\n## "
    log.write_text(log.read_text(encoding="utf-8").replace("## ", newest, 1), encoding="utf-8")
    monkeypatch.setattr(package, "ROOT", tmp_path)
    found = tool("check_package").read_metadata(package.metadata())
    assert found["changelog"].splitlines()[:2] == ["9.9.9", "- 20 % faster, %(name)s."]


MANAGER = """
import json, sys
sys.path[:0] = ["/usr/share/qgis/python", "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication
application = QgsApplication([], False)
QgsApplication.initQgis()
from pyplugin_installer.installer_data import Plugins
print("RESULT" + json.dumps(Plugins().getInstalledPlugin("carbonbalance", sys.argv[1], True)))
"""


@pytest.mark.parametrize(("locale", "key"), [("zh_CN.UTF-8", "{}[zh]"), ("C.UTF-8", "{}")])
def test_what_the_plugin_manager_shows(archive, metadata, tmp_path, locale, key):
    """Read by QGIS's own code, in a Chinese and another environment."""
    pytest.importorskip("qgis.core")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path)
    environment = {**os.environ, "LC_ALL": locale, "LANG": locale, "QT_QPA_PLATFORM": "offscreen",
                   "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    done = subprocess.run([sys.executable, "-c", MANAGER, str(tmp_path / "carbonbalance")], env=environment,
                          capture_output=True, text=True, timeout=120)
    line = next((text for text in done.stdout.splitlines() if text.startswith("RESULT")), None)
    assert line, done.stderr[-2000:]
    shown = json.loads(line.removeprefix("RESULT"))
    assert not shown["error"]
    assert shown["changelog"] == metadata["changelog"]
    for name in ("description", "about", "tags"):
        assert shown[name] == metadata[key.format(name)]
        assert any("\u4e00" <= character <= "\u9fff" for character in shown[name])


def test_addresses_of_nobody_are_named(tool, tmp_path):
    draft = tmp_path / "draft.zip"
    with zipfile.ZipFile(draft, "w") as packed:
        packed.writestr("carbonbalance/metadata.txt", "[general]\nhomepage=https://carbon.example.net/\n"
                                                      "tracker=https://example.org/issues\nemail=me@example.org\n")
    assert tool("check_package").unpublished(draft) == ["tracker", "email"]
