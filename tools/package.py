"""Build the zip for the plugin site: what git tracks, without what only developers need, and the translations.

Usage: package.py FOLDER
"""

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


def build(folder):
    """Write ``carbonbalance.zip`` into ``folder`` and return its path; the same tree gives the same bytes."""
    target = Path(folder) / "carbonbalance.zip"
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in members():
            entry = zipfile.ZipInfo(f"carbonbalance/{name}", date_time=(2000, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (ROOT / name).read_bytes())
    return target


if __name__ == "__main__":
    made = build(sys.argv[1])
    print(f"{made} ({made.stat().st_size / 1024:.0f} kB)")
