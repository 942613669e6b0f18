"""Take the pictures of the documentation in a QGIS Desktop. Run with ``make screenshots``; QGIS runs this file on load.

The environment says where: SHOTS, the folder of the pictures; SAMPLE and DEMO, the sample of the quick start and the results of
the demo.
"""

import os
import sys
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTreeView
from qgis.utils import iface

SHOTS, SAMPLE, DEMO = (Path(os.environ[name]) for name in ("SHOTS", "SAMPLE", "DEMO"))
SIZE = QSize(1280, 820)


def settle(seconds=1.0):
    """Let QGIS draw."""
    until = time.monotonic() + seconds
    while time.monotonic() < until or iface.mapCanvas().isDrawing():
        QApplication.processEvents()
        time.sleep(0.01)


def save(widget, name):
    """Save what a widget shows."""
    settle()
    widget.grab().save(str(SHOTS / f"{name}.png"))
    print("took", name, flush=True)


def toolbox():
    """The toolbox, with the provider's groups open."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    settle()
    tree = dock.findChild(QTreeView)
    tree.collapseAll()
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if model.data(index) == "Carbon Balance":
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
    return dock


def shot_toolbox():
    dock = toolbox()
    dock.setFloating(True)
    dock.resize(440, 1210)
    settle()
    toolbox()
    save(dock, "toolbox")
    dock.setFloating(False)


def dialog(step, parameters, name, log=False):
    """The dialog of a step, filled in."""
    shown = processing.createAlgorithmDialog(f"carbonbalance:{step}", parameters)
    shown.show()
    shown.resize(920, 720)
    if log:
        settle()
        shown.runAlgorithm()
        settle(4)
    save(shown, name)
    shown.close()


def shot_dialogs():
    layers = {name: QgsVectorLayer(str(SAMPLE / file), name, "ogr") for name, file in
              (("units_SYNTHETIC", "units_SYNTHETIC.geojson"), ("yearbook_SYNTHETIC", "yearbook_SYNTHETIC.csv"))}
    QgsProject.instance().addMapLayers(list(layers.values()))
    settle()
    dialog("joinpanel", {"INPUT": "units_SYNTHETIC", "UNIT_ID": "code", "TABLE": "yearbook_SYNTHETIC", "TABLE_UNIT_ID": "code",
                         "TABLE_YEAR": "year"}, "dialog-joinpanel")
    made = processing.run("carbonbalance:joinpanel", {
        "INPUT": layers["units_SYNTHETIC"], "UNIT_ID": "code", "TABLE": layers["yearbook_SYNTHETIC"], "TABLE_UNIT_ID": "code",
        "TABLE_YEAR": "year", "OUTPUT": "memory:panel_SYNTHETIC"})["OUTPUT"]
    QgsProject.instance().addMapLayer(made)
    given = {"INPUT": made.id(), "UNIT_ID": "code", "YEAR": "year", "EMISSION": "co2", "EMISSION_UNIT": 1, "SINK": "sink",
             "SINK_UNIT": 1, "GDP": "gdp", "GDP_UNIT": 2, "POPULATION": "population", "POPULATION_UNIT": 1}
    dialog("carbonbalance", given, "dialog-carbonbalance")
    dialog("carbonbalance", given, "log-carbonbalance", log=True)
    for layer in QgsProject.instance().mapLayers().values():
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        balance = layer.fields().lookupField("q") >= 0 and layer.isSpatial()
        node.setItemVisibilityChecked(balance)
        node.setExpanded(balance)
    iface.mapCanvas().zoomToFullExtent()
    toolbox()
    save(iface.mainWindow(), "first-study")
    dialog("gwr", {"INPUT": made.id(), "YEAR": "year", "DEPENDENT": "co2", "EXPLANATORY": ["gdp", "population"]}, "dialog-gwr")


def shot_project():
    iface.addProject(str(DEMO / "project.qgz"))
    iface.mainWindow().resize(SIZE)
    settle(3)
    toolbox()
    save(iface.mainWindow(), "desktop")
    data = DEMO / "data"
    dialog("studycountybalance", {
        "COUNTIES": "Counties", "UNIT_ID": "code", "NAME_FIELD": "name", "TOTALS": "Provincial totals", "TOTALS_YEAR": "year",
        "LIGHTS": [str(path) for path in sorted((data / "light").glob("*.tif"))],
        "NPP": [str(path) for path in sorted((data / "npp").glob("*.tif"))]}, "dialog-study")


def shot_modeler():
    from processing.modeler.ModelerDialog import ModelerDialog

    model = QgsApplication.processingRegistry().algorithmById("carbonbalance:studycountybalance").create()
    shown = ModelerDialog(model)
    shown.show()
    shown.resize(SIZE)
    shown.view().scale(0.62, 0.62)
    shown.view().centerOn(760, 500)
    save(shown, "modeler")
    shown.hide()


def shot_options():
    def look():
        shown = QApplication.activeModalWidget()
        shown.resize(1100, 560)
        settle(1)
        for tree in shown.findChildren(QTreeView):
            model = tree.model()
            if not tree.isVisible() or model is None:
                continue
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                for below in range(model.rowCount(index)):
                    child = model.index(below, 0, index)
                    if model.data(child) == "Carbon Balance" and model.rowCount(child) == 3:
                        tree.collapseAll()
                        tree.expand(index)
                        tree.expand(child)
                        tree.setColumnWidth(0, 600)
                        tree.scrollTo(child, QTreeView.ScrollHint.PositionAtCenter)
        save(shown, "options")
        shown.reject()

    QTimer.singleShot(1500, look)
    iface.showOptionsDialog(iface.mainWindow(), "processingOptions")


def main():
    """Take all pictures, then end QGIS."""
    status = 0
    try:
        iface.mainWindow().findChild(QDockWidget, "Browser").hide()
        iface.mainWindow().resize(SIZE)
        settle(2)
        for shot in (shot_toolbox, shot_dialogs, shot_project, shot_modeler, shot_options):
            shot()
    except BaseException:
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    os._exit(status)  # QGIS would ask whether to save the project


QTimer.singleShot(2000, main)
