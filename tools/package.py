"""Build the zip for the plugin site: what git tracks, without what only developers need.

Usage: package.py FOLDER [SITE], SITE being the built documentation, which the zip then carries
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
    return sorted(p for p in tracked if p in TOP or p.startswith(FOLDERS))


def build(folder, site=None):
    """Write ``carbonbalance.zip`` into ``folder`` and return its path; the same tree gives the same bytes."""
    files = {name: ROOT / name for name in members()}
    if site:
        files |= {f"docs/site/{p.relative_to(site).as_posix()}": p for p in sorted(Path(site).rglob("*")) if p.is_file()}
    target = Path(folder) / "carbonbalance.zip"
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in files.items():
            entry = zipfile.ZipInfo(f"carbonbalance/{name}", date_time=(2000, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return target


if __name__ == "__main__":
    made = build(*sys.argv[1:])
    print(f"{made} ({made.stat().st_size / 1024:.0f} kB)")
