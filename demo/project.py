"""The demo's project: results in groups, as they open with their own styles, and pictures of the main maps."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402  Qt reads its platform when it is imported
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

GROUPS = (
    ("Zones", (("zones_SYNTHETIC.gpkg", "Carbon balance zones (SYNTHETIC)"),)),
    ("Balance", (("carbon_balance_SYNTHETIC.gpkg", "Carbon balance (SYNTHETIC)"),
                 ("growth_SYNTHETIC.gpkg", "Growth (SYNTHETIC)"))),
    ("Drivers", (("lmdi_SYNTHETIC.gpkg", "LMDI effects (SYNTHETIC)"),)),
    ("Tables", (("totals_by_year.csv", "Totals by year"), ("zones_by_year.csv", "Zones by year"),
                ("lmdi_effects.csv", "LMDI effects, long"))),
    ("Data", (("data/counties.gpkg", "Counties"), ("data/provincial_totals.csv", "Provincial totals"),
              ("data/socioeconomic_SYNTHETIC.csv", "Statistics (SYNTHETIC)"),
              ("data/light/ntl_SYNTHETIC_2021.tif", "Night light 2021 (SYNTHETIC)"),
              ("data/npp/npp_SYNTHETIC_2021.tif", "NPP 2021 (SYNTHETIC)"))),
)
SHOWN = ("Carbon balance zones (SYNTHETIC)",)
CRS = "EPSG:32650"


def write_project(data, out, title):
    """Write ``project.qgz`` with the results of the model, and PNG pictures of the maps.

    Parameters
    ----------
    data, out : Path
        Folder of the inputs, and of the results.
    title : str

    Returns
    -------
    Path
        The project.
    """
    application = QgsApplication.instance() or QgsApplication([], False)
    QgsApplication.initQgis()
    project = QgsProject.instance()
    project.clear()
    project.setTitle(title)
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    layers = {}
    for group_name, members in GROUPS:
        group = project.layerTreeRoot().addGroup(group_name)
        for file, name in members:
            path = str(out / file)
            layer = QgsRasterLayer(path, name) if path.endswith(".tif") else QgsVectorLayer(path, name, "ogr")
            if not layer.isValid():
                raise SystemExit(f"{path} does not open")
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(name in SHOWN)
            node.setExpanded(name in SHOWN)
            layers[name] = layer
    main = layers["Carbon balance (SYNTHETIC)"]
    extent = QgsCoordinateTransform(main.crs(), project.crs(), project).transformBoundingBox(main.extent())
    extent.scale(1.05)
    project.viewSettings().setDefaultViewExtent(_referenced(extent, project.crs()))
    project.timeSettings().setTemporalRange(QgsDateTimeRange(_day(2000, 1, 1), _day(2021, 12, 31)))
    target = out / "project.qgz"
    project.write(str(target))
    for name, year, file in (("Carbon balance (SYNTHETIC)", 2021, "map_balance_2021.png"),
                             ("Carbon balance zones (SYNTHETIC)", 2021, "map_zones_2021.png"),
                             ("Growth (SYNTHETIC)", None, "map_growth.png"),
                             ("LMDI effects (SYNTHETIC)", 2021, "map_lmdi_2011_2021.png")):
        render(layers[name], extent, project.crs(), out / file, year)
    project.clear()
    del application
    return target


def render(layer, extent, crs, path, year=None):
    """Draw one layer into a PNG, of one year where it has years."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setExtent(extent)
    settings.setOutputSize(QSize(900, 900))
    settings.setBackgroundColor(QColor("white"))
    if year:
        settings.setIsTemporal(True)
        settings.setTemporalRange(QgsDateTimeRange(_day(year, 6, 1), _day(year, 6, 2)))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(str(Path(path)))


def _day(year, month, day):
    return QDateTime(QDate(year, month, day), QTime(0, 0))


def _referenced(extent, crs):
    from qgis.core import QgsReferencedRectangle

    return QgsReferencedRectangle(extent, crs)
