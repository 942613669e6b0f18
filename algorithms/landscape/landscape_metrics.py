"""Step ``landscapemetrics``."""

from ...core.options import Metric
from ..bridge import landuse, params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class LandscapeMetrics(CarbonAlgorithm):
    """Patches and their pattern."""

    NAME, GROUP, REQUIRES = "landscapemetrics", Group.LANDSCAPE, ("numpy", "scipy")
    READS_RASTERS = True
    MOST_CELLS = 200_000_000
    """Cells of a landscape that is looked at at once."""
    TAGS = ("landscape metrics", "FRAGSTATS", "patch", "fragmentation", "edge density", "Shannon diversity", "contagion",
            "景观格局指数", "景观指数", "斑块", "破碎化", "边缘密度", "香农多样性", "蔓延度")

    def displayName(self):
        return self.tr("Landscape metrics")

    def help(self):
        return (
            self.tr("Measures the pattern of land classes: patches, edges, shapes, diversity, by class and for the whole, by "
                    "zone and year; as FRAGSTATS does."),
            self.tr("PLAND, NP, PD, LPI, TE, ED, LSI, AREA_MN, SHAPE_MN (0.25 p/√a), FRAC_MN (2 ln(0.25 p)/ln a), ENN_MN, "
                    "COHESION, AI, MESH, DIVISION, SPLIT; of the whole also SHDI, SHEI, SIDI, CONTAG, IJI and PRD (McGarigal, "
                    "Cushman and Ene 2012). FRAGSTATS's own tables are what the tests compare with; its shape index sets the "
                    "perimeter against the most compact patch of as many cells, which can be chosen."),
            self.tr("Areas are in ha, lengths in m. Fields are the metric, for a class with its code (ed_3). A cell belongs to "
                    "the zone that holds its centre; patches are cut at the zone's border, which is no edge unless asked for."),
            self.tr("Limits: a raster in degrees is refused, since its cells have no length in m. One zone (or the whole raster) "
                    "is held in memory at once, up to 200 million cells. A class that a zone lacks has 0 for PLAND, NP and edges "
                    "and NULL for the others; a zone without cells keeps NULL and the reason in “flag”. Metrics depend on the "
                    "size of the cells: compare only rasters of one grid."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.rasters("LANDUSE", self.tr("Land-use rasters"), self.tr("Of classes; several are years.")),
            params.text("YEARS", self.tr("Years"),
                        self.tr("In the order of the rasters, with commas. Empty: four digits in each raster's name; one raster "
                                "may have none."), optional=True),
            params.regions("ZONES", self.tr("Zones"), self.tr("Empty: the whole raster."), optional=True),
            params.unit_id(optional=True, parent="ZONES"),
            params.text("CLASSES", self.tr("Classes"),
                        self.tr("Codes that have fields of their own, with names where wanted: 1=forest, 2, 5=town. Empty: all. "
                                "Others count for the whole."), optional=True),
            params.choice("METRICS", self.tr("Metrics"), [metric.value for metric in Metric], self.tr("Those that are computed."),
                          default=list(range(len(Metric))), multiple=True),
            params.choice("NEIGHBOURS", self.tr("Neighbours of a cell"), ["8", "4"],
                          self.tr("Whether cells that touch at a corner belong to one patch.")),
            params.boolean("BOUNDARY", self.tr("Boundary is edge"), self.tr("Count the edge of the landscape in TE and ED."),
                           advanced=True),
            params.choice("SHAPE", self.tr("Shape index"), [self.tr("0.25 p/√a"), self.tr("against the most compact patch")],
                          self.tr("As defined, or as FRAGSTATS's tables have it."), advanced=True),
            params.layer_sink("OUTPUT", self.tr("Landscape metrics")),
            params.table_sink("OUTPUT_TABLE", self.tr("Metrics, long"),
                              self.tr("One row for each zone, year, class and metric.")),
            params.html_sink(),
        )
        self.addOutput(params.number_output("LANDSCAPES", self.tr("Landscapes measured")))

    def columns(self):
        from ...core.columns import FLAG, YEAR
        from ...core.landscape.landscape_metrics import METRICS, TABLE_COLUMNS, columns

        return {"OUTPUT": (YEAR, *columns(tuple(METRICS), (), {}), FLAG), "OUTPUT_TABLE": TABLE_COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.landscape.landscape_metrics import TABLE_COLUMNS, Landscapes, check_cells, gathered, parse_classes
        from ...core.progress import part
        from ...core.tables import refuse_duplicates
        from ..bridge import rasters, styles, vectors
        from ..report.pages.landscape_page import Found, page

        opened = inputs.raster_list("LANDUSE")
        years = landuse.years(opened, inputs.text("YEARS"))
        classes = parse_classes(inputs.text("CLASSES"))
        settings = landuse.metric_settings(inputs)
        for raster in opened:
            outputs.notes(check_cells(raster.name, raster.length_unit()))
        if inputs.given("ZONES"):
            layer = inputs.layer("ZONES")
            zones = layer.units(inputs.required_field("UNIT_ID"))
            refuse_duplicates(zones, self.tr("unit"), layer.name)
        else:
            layer, zones = vectors.extent_of(opened[0], self.tr("landscape")), None
        order = sorted(range(len(opened)), key=lambda i: years[i]) if years else [0]
        found = Landscapes(zones or [None], [years[i] for i in order] if years else [None], settings["metrics"], classes)
        for year, raster in enumerate(opened[i] for i in order):
            shapes = [None]
            if zones:
                codes, distinct = layer.transformed(raster.crs)
                shapes = [distinct[c] for c in codes]
            inner = part(progress, 0.8 * year / len(opened), 0.8 * (year + 1) / len(opened))
            for zone, shape in enumerate(shapes):
                found.put(zone, year, rasters.landscape(raster, shape, settings, self.MOST_CELLS,
                                                        part(inner, zone / len(shapes), (zone + 1) / len(shapes))))
        result = gathered(found, part(progress, 0.8, 1.0))
        outputs.notes(result.notes)
        outputs.number("LANDSCAPES", result.count)
        outputs.layer("OUTPUT", layer, result.columns, result.values, rows=result.rows, year="year" if years else None,
                      style=styles.sequential(result.shown))
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS, result.table)
        outputs.html("OUTPUT_HTML", lambda record: page(record, layer if zones else None, Found.of(found),
                                                        settings["eight"], settings["boundary"]))
