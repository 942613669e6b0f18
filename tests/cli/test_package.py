"""The zip for the plugin site: its metadata as readers read it, and that the site's checks are checks."""

import importlib
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
    pytest.importorskip("bandit")
    pytest.importorskip("detect_secrets")
    assert list(tool("check_package").problems(archive)) == []


def test_the_same_tree_gives_the_same_bytes(tool, archive, tmp_path):
    assert tool("package").build(tmp_path).read_bytes() == archive.read_bytes()


@pytest.mark.parametrize(("name", "content", "says"), [
    ("carbonbalance/core/fast.so", b"\x7fELF", "kind of file"),
    ("carbonbalance/core/data/more.csv", b"a\0b", "binary"),
    ("carbonbalance/core/__pycache__/grid.py", b"", "no part of a plugin"),
    ("carbonbalance/.env", b"A=1", "hidden"),
    ("other/readme.txt", b"", "more than the folder"),
    ("carbonbalance/core/run.py", b"x = eval(input())\n", "B307"),
    ("carbonbalance/core/sum.py", b"import hashlib\nhashlib.md5(b'')\n", "B324"),
    ("carbonbalance/core/data/key.txt", b"key = AKIA" + b"IOSFODNN7EXAMPLQ\n", "looks like a secret"),
])
def test_what_the_site_refuses_is_found(tool, archive, tmp_path, name, content, says):
    pytest.importorskip("bandit")
    pytest.importorskip("detect_secrets")
    planted = tmp_path / "planted.zip"
    with zipfile.ZipFile(archive) as packed, zipfile.ZipFile(planted, "w") as copy:
        for entry in packed.infolist():
            if entry.filename in {"carbonbalance/metadata.txt", "carbonbalance/__init__.py", "carbonbalance/LICENSE",
                                  "carbonbalance/icons/provider.svg"}:
                copy.writestr(entry, packed.read(entry))
        copy.writestr(name, content)
    found = list(tool("check_package").problems(planted))
    assert len(found) == 1
    assert says in found[0]


def test_missing_files_and_executables_are_found(tool, tmp_path):
    bare = tmp_path / "bare.zip"
    with zipfile.ZipFile(bare, "w") as packed:
        entry = zipfile.ZipInfo("carbonbalance/metadata.txt")
        entry.external_attr = 0o755 << 16
        packed.writestr(entry, "[general]\nversion=1.0.0\nabout=50% more\n")
    found = "\n".join(tool("check_package").problems(bare))
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


@pytest.mark.parametrize("name", ["description", "about", "tags"])
def test_metadata_in_chinese(metadata, name):
    """QGIS asks for name[zh_CN], then for name[zh]."""
    assert any("\u4e00" <= character <= "\u9fff" for character in metadata[f"{name}[zh]"])
    assert "\n" not in metadata[name]


def test_addresses_of_nobody_are_named(tool, tmp_path):
    draft = tmp_path / "draft.zip"
    with zipfile.ZipFile(draft, "w") as packed:
        packed.writestr("carbonbalance/metadata.txt", "[general]\nhomepage=https://carbon.example.net/\n"
                                                      "tracker=https://example.org/issues\nemail=me@example.org\n")
    assert tool("check_package").unpublished(draft) == ["tracker", "email"]
