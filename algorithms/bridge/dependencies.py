"""Optional packages: which one a step lacks, and how to install it here."""

import importlib.util
import sys

from .language import tr


def missing(packages):
    """Return those of the import names that cannot be found; nothing is imported."""
    absent = []
    for name in packages:
        try:
            found = importlib.util.find_spec(name)
        except (ImportError, ValueError):
            found = None
        if found is None:
            absent.append(name)
    return absent


def how_to_install(packages):
    """One sentence that names the missing packages and the way to install them on this system."""
    names = " ".join(packages)
    if sys.platform.startswith("win"):
        how = tr("open the “OSGeo4W Shell” of your QGIS and run “python -m pip install --user {names}”")
    elif sys.platform == "darwin":
        how = tr("open Terminal and run “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {names}”")
    else:
        how = tr("install your distribution's packages (on Debian and Ubuntu “sudo apt install {debian}”) or, where it has none, "
                 "run “python3 -m pip install --user --break-system-packages {names}”")
    debian = " ".join("python3-" + name for name in packages)
    text = tr("This step needs the Python package(s) {names}, which QGIS does not find: {how}, then restart QGIS.")
    return text.format(names=names, how=how.format(names=names, debian=debian))
