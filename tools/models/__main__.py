"""Write the ready-made models into algorithms/models, so that they open in the graphical modeler like hand-made ones.

Run with ``make models``; the plugin must be installed in the profile that the environment names.
"""

import sys
from importlib import import_module
from pathlib import Path


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
