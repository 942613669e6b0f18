"""Step ``joinpanel``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class JoinPanel(CarbonAlgorithm):
    """A table joined to a panel by unit and year."""

    NAME, GROUP = "joinpanel", Group.PANEL
    TAGS = ("join", "panel", "table", "merge", "unit", "year", "连接", "面板数据", "统计年鉴", "属性表")

    def displayName(self):
        return self.tr("Join a table by unit and year")

    def help(self):
        return (
            self.tr("Adds the fields of a table (statistics from a yearbook, or another step's panel) to a layer by "
                    "unit and year."),
            self.tr("Polygons without years, one for each unit, and a long table with years make a panel: leave the year "
                    "field of the layer empty, and each polygon is repeated for each year of the table."),
            self.tr("Keys match as trimmed text: the number 320102, 320102.0 and the text “320102” are the same. A "
                    "table without a year field serves every year. A key that stands twice in the table is "
                    "refused."),
            self.tr("Every row of the layer stays, in order; where the table has no row its fields are NULL. The "
                    "optional table lists the keys of both sides that found no partner. Values and units are carried "
                    "over unchanged."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Layer"), self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(),
            params.year(),
            params.table("TABLE", self.tr("Table"), self.tr("A CSV file, a sheet, or any layer.")),
            params.unit_id(self.tr("Unit field of the table"), parent="TABLE", name="TABLE_UNIT_ID"),
            params.field("TABLE_YEAR", self.tr("Year field of the table"),
                         self.tr("Empty: the table serves every year."), parent="TABLE", optional=True),
            params.field("FIELDS", self.tr("Fields to add"), self.tr("Empty: all but the keys."), parent="TABLE",
                         optional=True, multiple=True),
            params.choice("CLASH", self.tr("A field that the layer has already"),
                          [self.tr("keep both, the new one numbered"), self.tr("replace"), self.tr("refuse")],
                          self.tr("In a model, “keep both” would let later steps read the old field."), optional=True,
                          advanced=True),
            params.layer_sink("OUTPUT", self.tr("Joined layer")),
            params.table_sink("OUTPUT_TABLE", self.tr("Keys without a partner"),
                              self.tr("Side, unit and year of each row that found no partner.")),
        )
        self.addOutput(params.number_output("MATCHED", self.tr("Rows with a partner")))
        self.addOutput(params.number_output("UNMATCHED", self.tr("Rows without a partner")))

    def columns(self):
        from ...core.panel.join_panel import UNMATCHED_COLUMNS

        return {"OUTPUT_TABLE": UNMATCHED_COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.columns import FLAG, YEAR
        from ...core.errors import Note, ParameterError, first
        from ...core.panel.join_panel import UNMATCHED_COLUMNS, Clash, join, spread
        from ...core.tables import refuse_duplicates

        layer, table = inputs.layer("INPUT"), inputs.table("TABLE")
        year, table_year = inputs.field("YEAR"), inputs.field("TABLE_YEAR")
        table_unit = inputs.field("TABLE_UNIT_ID")
        units, years = layer.keys(inputs.field("UNIT_ID")), layer.years(year) if year else None
        table_years = table.years(table_year) if table_year else None
        rows = new = None
        if table_years is not None and years is None:
            refuse_duplicates([u for u in units if u is not None], self.tr("unit"), layer.name, yearless=True)
            rows, years = spread(units, table_years)
            units, new = [units[r] for r in rows], [YEAR]
        result = join(units, years, table.keys(table_unit), table_years, table.name)
        progress(0.4)
        names = inputs.fields("FIELDS") or [f.name() for f in table.fields
                                            if f.name() not in (table_unit, table_year, "fid")]
        columns, values = table.carried(names, result.row)
        clash = inputs.choice("CLASH", Clash)
        taken = [n for n in names if n.lower() in {f.name().lower() for f in layer.fields} and n != FLAG.name]
        if taken and clash is Clash.REFUSE:
            raise ParameterError("{where} has the fields {names} already; rename or remove them, or choose to replace "
                                 "them.", where=layer.name, names=first(taken))
        if taken and clash is Clash.REPLACE:
            layer = layer.without(set(taken))
        outputs.notes(result.notes)
        if new:
            if table_year != YEAR.name:
                outputs.notes((Note("The years of “{field}” stand in the field “{year}” of the result.", field=table_year,
                                    year=YEAR.name),))
            columns, values, year = [*new, *columns], {YEAR.name: years, **values}, YEAR.name
        outputs.layer("OUTPUT", layer, columns, values, rows=rows, year=year)
        outputs.table("OUTPUT_TABLE", UNMATCHED_COLUMNS, result.tables["unmatched"])
        outputs.number("MATCHED", result.matched)
        outputs.number("UNMATCHED", result.unmatched)
