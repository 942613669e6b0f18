"""Write the ready-made models into algorithms/models, so that they open in the graphical modeler like hand-made ones.

Run with ``make models``; the plugin must be installed in the profile that the environment names.
"""

import os
import sys
from importlib import import_module
from pathlib import Path

# before QGIS is loaded
os.environ.setdefault("QT_HASH_SEED", "0")  # the same model gives the same bytes
os.environ["LC_ALL"] = "C.UTF-8"  # in English, which provider/study_model.py translates


def main():
    """Start QGIS with the plugin and write all models."""
    from headless import start_qgis

    plugin = start_qgis()
    for study in range(1, 6):
        import_module(f"models.study{study}").build()
    plugin.unload()


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])
    main()
