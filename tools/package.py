"""Build the zip for the plugin site: what git tracks without what only developers need, and the translations; check it.

Usage: package.py FOLDER [SITE], SITE being the built documentation, which the zip then carries
"""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOP = ("metadata.txt", "__init__.py", "LICENSE", "README.md", "CHANGELOG.md", "requirements.txt")
FOLDERS = ("provider/", "algorithms/", "core/", "icons/")


def members():
    """Paths of the files that belong into the zip, sorted."""
    tracked = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                             capture_output=True, check=True, text=True).stdout.split("\0")
    kept = [p for p in tracked if p in TOP or (p.startswith(FOLDERS) and not p.endswith(".ts"))]
    built = [p.relative_to(ROOT).with_suffix(".qm").as_posix() for p in (ROOT / "provider" / "i18n").glob("*.ts")]
    return sorted(kept + built)


def changelog():
    """What CHANGELOG.md says of the versions, as a value of metadata.txt.

    Readers take “%” for the start of a reference and drop lines that begin with “#”; lines that go on are indented.
    """
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    text = text[text.index("\n## "):].strip().replace("%", "%%")
    text = re.sub(r"\n +", " ", text)
    return "\n  ".join(re.sub("^## ", "", line) for line in text.splitlines() if line)


def metadata():
    """Contents of the zip's metadata.txt: that of the repository, with the changelog."""
    return f"{(ROOT / 'metadata.txt').read_text(encoding='utf-8').rstrip()}\nchangelog={changelog()}\n"


def build(folder, site=None):
    """Write ``carbonbalance.zip`` into ``folder`` and return its path; the same tree gives the same bytes."""
    files = {name: ROOT / name for name in members()}
    if site:
        files |= {f"docs/site/{p.relative_to(site).as_posix()}": p
                  for p in sorted(Path(site).rglob("*")) if p.is_file() and p.suffix != ".map"}
    target = Path(folder) / "carbonbalance.zip"
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in files.items():
            entry = zipfile.ZipInfo(f"carbonbalance/{name}", date_time=(2000, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, metadata() if name == "metadata.txt" else path.read_bytes())
    return target


if __name__ == "__main__":
    import check_package

    made = build(*sys.argv[1:])
    print(f"{made} ({made.stat().st_size / 1024:.0f} kB)")
    sys.exit(check_package.report(made))
