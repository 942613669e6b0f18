"""Step ``cubezones``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group
from ..bridge.language import joined


class CubeZones(CarbonAlgorithm):
    """Zones by three axes."""

    NAME, GROUP, REQUIRES = "cubezones", Group.ZONING, ("numpy",)
    TAGS = ("zoning", "magic cube", "three-dimensional", "natural breaks", "carbon balance zone", "三维魔方", "魔方分区", "分区",
            "碳平衡区", "低碳优化区", "碳强度控制区")

    def displayName(self):
        return self.tr("Zones by three axes (magic cube)")

    def help(self):
        return (
            self.tr("Cuts each of three axes, such as the closeness of economy (x), resources (y) and ecology (z), into three "
                    "levels, and reads the zone of each of the 27 cubes from a table: carbon intensity control, low carbon "
                    "optimization, carbon balance."),
            self.tr("Levels by natural breaks (Fisher 1958; Jenks), terciles (quantiles at 1/3 and 2/3), equal thirds of the "
                    "range, or your own cuts; a value at a cut belongs to the level below. The built-in table is our own "
                    "choice, since no study publishes one: carbon balance where all levels are 2 or more and their sum is 7 or "
                    "more; else carbon intensity control where the sum is 4 or less, or ecology (z) is 1 while x is 2 or more; "
                    "else low carbon optimization. “Export a coefficient table” writes it (cube_zones); give your own as zone "
                    "table."),
            self.tr("The axes may have any units; more is better on all three. The distance to the nearest cut is in % of the "
                    "range of its axis, for natural breaks from the middle between the two levels: a unit near "
                    "a cut changes its zone with a small change of the data."),
            self.tr("With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal "
                    "distribution; cuts and zones are found anew, but for own cuts. The share of draws with the same zone says "
                    "how firm it is, beside the zone that is most frequent otherwise. The errors of units are independent; an "
                    "error that all share, such as a wrong coefficient, does not show."),
            self.tr("Limits: with some fifteen units natural breaks may leave a single unit in a level; the table of levels and "
                    "the notes tell. Levels that hold no unit are named. Each year has cuts of its own unless the years are "
                    "pooled. Units without one of the values stay NULL."),
        )

    def initAlgorithm(self, config=None):
        more = self.tr("More is better.")
        self.add(
            params.table("INPUT", self.tr("Units"), self.tr("One row for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("AXIS_X", self.tr("Axis x"), joined(self.tr("For example economy."), more)),
            params.field("AXIS_Y", self.tr("Axis y"), joined(self.tr("For example resources."), more)),
            params.field("AXIS_Z", self.tr("Axis z"), joined(self.tr("For example ecology."), more)),
            params.choice("LEVELS", self.tr("Levels by"), [self.tr("natural breaks"), self.tr("terciles"),
                                                           self.tr("equal thirds of the range"), self.tr("own cuts")],
                          self.tr("How each axis is cut into three levels.")),
            params.text("CUTS", self.tr("Own cuts"), self.tr("Two for all axes, such as 0.3, 0.6, or two for each with "
                                                             "semicolons between: 0.3, 0.6; 0.2, 0.5; 0.4, 0.7."), optional=True),
            params.table("ZONE_TABLE", self.tr("Zone table"),
                         self.tr("27 rows with key (111 to 333), value (code of the zone) and name. Empty: the built-in table, "
                                 "which is our own choice."), optional=True),
            params.boolean("POOL_YEARS", self.tr("One set of cuts for all years"), self.tr("So that years can be compared."),
                           advanced=True),
            params.robustness(self.tr("axis x, y, z")),
            params.seed(self.tr("Of the draws. The same seed gives the same shares, whatever the order of the features.")),
            params.table_sink("OUTPUT", self.tr("Cube zones"), optional=False),
            params.table_sink("OUTPUT_TABLE", self.tr("Units by cube"), self.tr("Zone and units of each of the 27 cubes.")),
            params.table_sink("LEVELS_TABLE", self.tr("Levels of the axes"), self.tr("Cuts of each axis, and units by level.")),
            params.html_sink(),
        )
        self.addOutput(params.number_output("CUBES_USED", self.tr("Cubes with units, last year")))

    def columns(self):
        from ...core.robustness import AGREEMENT
        from ...core.zoning.cube_zones import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": (*COLUMNS[:-1], *AGREEMENT, COLUMNS[-1]), "OUTPUT_TABLE": TABLE_COLUMNS["cubes"],
                "LEVELS_TABLE": TABLE_COLUMNS["levels"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.zoning.cube_zones import TABLE_COLUMNS, Levels, Rules, built_in_zones, cube_zones, zone_table
        from ..bridge import styles
        from ..report.pages.cube_page import page

        layer = inputs.layer("INPUT")
        year = inputs.field("YEAR")
        units, years = layer.unit_years(inputs.field("UNIT_ID"), year)
        names = [inputs.field(f"AXIS_{axis}") for axis in "XYZ"]
        if inputs.given("ZONE_TABLE"):
            table = inputs.table("ZONE_TABLE")
            zones = zone_table(table.keys("key"), table.numbers("value").tolist(), table.keys("name"))
        else:
            zones, built_in = built_in_zones()
            outputs.record.used_table(built_in.name, built_in.sources(), built_in.content)
        rules = Rules(inputs.choice("LEVELS", Levels), inputs.text("CUTS"), inputs.flag("POOL_YEARS"),
                      inputs.disturbance(names))
        result = cube_zones([(name, layer.numbers(name)) for name in names], zones, rules, years, layer.row_names(year),
                            progress)
        outputs.notes(result.notes)
        outputs.number("CUBES_USED", result.cubes)
        look = styles.counted("zone_code", result.zones.items(), styles.zone_colours(result.zones),
                              result.values["zone_code"], years, result.year)
        looks = (look, styles.sequential("zone_prob")) if rules.disturbance else look
        outputs.layer("OUTPUT", layer, result.columns, result.values, style=looks, year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["cubes"], result.tables["cubes"])
        outputs.table("LEVELS_TABLE", TABLE_COLUMNS["levels"], result.tables["levels"])
        outputs.html("OUTPUT_HTML", lambda record: page(record, layer, units, years, names, result))
