"""Step ``standardellipse``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class StandardEllipse(CarbonAlgorithm):
    """Where the centre lies, and where it moves."""

    NAME, GROUP, REQUIRES = "standardellipse", Group.PATTERN, ("numpy",)
    TAGS = ("standard deviational ellipse", "mean centre", "centre of gravity", "track", "标准差椭圆", "重心", "重心迁移",
            "空间分布")

    def displayName(self):
        return self.tr("Standard deviational ellipse and centre track")

    def help(self):
        return (
            self.tr("Draws the weighted standard deviational ellipse of points or polygons (by their centroids) for each "
                    "year, and the track of the weighted mean centre between the years."),
            self.tr("Centre = Σ w·x / Σ w. The axes are those of the weighted covariance; semi-axis = size × factor × "
                    "√(Σ w·u² / Σ w), with the factor √2 (ArcGIS), 1 (Yuill 1971) or √(2n/(n − 2)) (CrimeStat). Rotation "
                    "is that of the major axis, clockwise from north; flattening = 1 − minor / major; area in km²."),
            self.tr("Distances are in metres: a layer in degrees is projected to an equal-area projection round its "
                    "centre, and the ellipses are brought back. cx and cy are in the CRS of the layer."),
            self.tr("Limits: a weight must not be negative; refuse, or take the absolute values, the positive part or the "
                    "negative part. Fewer than three points have a centre but no ellipse. Points on a line have no area; "
                    "the field “flag” says so. Ellipses of polygons rest on centroids and so on the shape of units."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.places("INPUT", self.tr("Points or polygons"), self.tr("One feature for each unit, or unit and "
                                                                          "year.")),
            params.year(),
            params.field("CASE", self.tr("Case field"), self.tr("An ellipse, and a track, for each of its values."),
                         optional=True),
            params.field("WEIGHT", self.tr("Weight"), self.tr("For example the emission; empty: all weigh the same."),
                         optional=True),
            params.number("SIZE", self.tr("Size (standard deviations)"), self.tr("1 is usual."), 1.0, minimum=0.01),
            params.choice("METHOD", self.tr("Convention"), ["ArcGIS", "Yuill", "CrimeStat"],
                          self.tr("Which factor the axes get; see above.")),
            params.choice("NEGATIVES", self.tr("Negative weights"),
                          [self.tr("refuse"), self.tr("absolute values"), self.tr("positive part"),
                           self.tr("negative part")], self.tr("Nothing can weigh less than nothing.")),
            params.layer_sink("OUTPUT", self.tr("Ellipses")),
            params.point_sink("CENTRES", self.tr("Mean centres")),
            params.line_sink("TRACK", self.tr("Track of the centre"),
                             self.tr("A line for each pair of consecutive years: distance, azimuth, direction, speed.")),
        )

    def columns(self):
        from ...core.pattern.standard_ellipse import COLUMNS, TRACK_COLUMNS

        return {"OUTPUT": COLUMNS, "CENTRES": COLUMNS, "TRACK": TRACK_COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

        from ...core.errors import Warn, first
        from ...core.pattern.standard_ellipse import EllipseMethod, Negatives, ellipses
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        year, case, weight = inputs.field("YEAR"), inputs.field("CASE"), inputs.field("WEIGHT")
        xy, crs = layer.points()
        result = ellipses(xy[:, 0], xy[:, 1], layer.numbers(weight) if weight else None,
                          layer.years(year) if year else None, layer.keys(case) if case else None,
                          inputs.number("SIZE"), inputs.choice("METHOD", EllipseMethod),
                          inputs.choice("NEGATIVES", Negatives), layer.row_names(year), progress)
        outputs.notes(result.notes)
        back = layer.back(crs)
        rings = [None if ring is None else back(QgsGeometry.fromPolygonXY([[QgsPointXY(*p) for p in ring]]))
                 for ring in result.outlines]
        centres = [back(QgsGeometry.fromPointXY(QgsPointXY(x, y))) if x == x else None
                   for x, y in zip(result.values["cx"], result.values["cy"])]
        lost = [str(y) if y is not None else "#1" for y, ring, made in zip(result.values["year"], result.outlines, rings)
                if ring is not None and made is None]
        if lost:
            outputs.notes([Warn("The outlines of {count} ellipses ({first}) reach beyond the projection and are NULL; their "
                                "numbers hold. For areas of the size of a continent choose a projection of your own.",
                                count=len(lost), first=first(lost))])
        places = [c.asPoint() if c is not None else None for c in centres]
        values = {**result.values, "cx": [p and p.x() for p in places], "cy": [p and p.y() for p in places]}
        look = styles.per_year("year") if year else None
        outputs.shapes("OUTPUT", layer.crs, QgsWkbTypes.Type.Polygon, rings, result.columns, values, look, "year")
        outputs.shapes("CENTRES", layer.crs, QgsWkbTypes.Type.Point, centres, result.columns, values, look, "year")
        lines = [back(QgsGeometry.fromPolylineXY([QgsPointXY(*p) for p in line])) for line in result.lines]
        outputs.shapes("TRACK", layer.crs, QgsWkbTypes.Type.LineString, lines, result.table_columns["track"],
                       result.tables["track"], styles.per_year("to_year"), "to_year")
