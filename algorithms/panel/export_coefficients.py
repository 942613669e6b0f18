"""Step ``exportcoefficients``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class ExportCoefficients(CarbonAlgorithm):
    """A built-in coefficient table, to read or to edit."""

    NAME, GROUP = "exportcoefficients", Group.PANEL
    TAGS = ("coefficients", "emission factors", "table", "export", "系数", "排放因子", "导出")

    def displayName(self):
        return self.tr("Export a coefficient table")

    def help(self):
        return (
            self.tr("Writes a built-in table of coefficients with key, name, value, unit, range, source and note, and the "
                    "further columns that its step reads."),
            self.tr("A step that uses one of these tables records its name, source and checksum. For values of your own, "
                    "use the “own” choice of that step, or give it an edited copy of the table where it takes one."),
            self.tr("A source that says “recalled” was not found in a primary source; check such a value before you "
                    "publish with it."),
        )

    def initAlgorithm(self, config=None):
        from ...core.coefficients import TABLES

        self.add(
            params.choice("TABLE_NAME", self.tr("Coefficient table"), list(TABLES), self.tr("The built-in tables.")),
            params.table_sink("OUTPUT", self.tr("Coefficients"), optional=False),
        )
        self.addOutput(params.number_output("ROWS", self.tr("Number of rows")))

    def columns(self):
        from ...core.coefficients import COLUMNS

        return {"OUTPUT": COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.coefficients import TABLES, described, load

        table = load(inputs.choice("TABLE_NAME", TABLES))
        outputs.record.used_table(table.name, table.sources(), table.content)
        progress(0.5)
        outputs.table("OUTPUT", described(table.columns), table.columns)
        outputs.number("ROWS", len(table.columns["key"]))
