"""Step ``stackyears``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class StackYears(CarbonAlgorithm):
    """Wide yearly fields into a long panel."""

    NAME, GROUP = "stackyears", Group.PANEL
    TAGS = ("panel", "wide", "long", "reshape", "years", "面板数据", "宽表转长表", "年份")

    def displayName(self):
        return self.tr("Stack yearly fields into a panel")

    def help(self):
        return (
            self.tr("Turns a layer with one field a year (C_2000, C_2001, …) into a long panel: one feature for each "
                    "unit and year, with a year field and one field for each name."),
            self.tr("Fields are recognised by a pattern of {name} and {year}; the year has four digits. A value that "
                    "a year lacks is NULL. Values and their units are carried over unchanged."),
            self.tr("Limits: text that is no number is refused; the wide fields themselves are not carried over, all "
                    "other fields are."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Wide layer"), self.tr("One feature for each unit.")),
            params.unit_id(),
            params.field("FIELDS", self.tr("Yearly fields"), self.tr("Empty: all fields that follow the pattern."),
                         optional=True, multiple=True),
            params.text("PATTERN", self.tr("Pattern of the field names"),
                        self.tr("{name} and {year} stand for the two parts; also {name}{year} or {year}_{name}."),
                        default="{name}_{year}"),
            params.layer_sink("OUTPUT", self.tr("Panel"), self.tr("One feature for each unit and year.")),
        )
        self.addOutput(params.number_output("YEARS", self.tr("Number of years")))
        self.addOutput(params.number_output("ROWS", self.tr("Number of rows")))

    def columns(self):
        from ...core.panel.stack_years import COLUMNS

        return {"OUTPUT": COLUMNS}

    def run_step(self, inputs, outputs, progress):
        import numpy as np

        from ...core.columns import Column
        from ...core.panel.stack_years import COLUMNS, match_fields, output_names
        from ...core.tables import refuse_duplicates

        layer = inputs.layer("INPUT")
        refuse_duplicates(layer.units(inputs.field("UNIT_ID")), self.tr("unit"), layer.name)
        chosen = inputs.fields("FIELDS") or [f.name() for f in layer.fields]
        stems = match_fields(chosen, inputs.text("PATTERN"))
        years = sorted({year for found in stems.values() for year in found})
        wide = {name for found in stems.values() for name in found.values()}
        kept = layer.without(wide)
        names = output_names(stems, [c.name for c in COLUMNS])
        rows = np.repeat(np.arange(len(layer)), len(years))
        values = {"year": np.tile(years, len(layer))}
        columns = list(COLUMNS)
        for stem, found in stems.items():
            wide_values = np.column_stack([layer.numbers(found[y]) if y in found else np.full(len(layer), np.nan)
                                           for y in years])
            values[names[stem]] = wide_values.ravel()
            columns.append(Column(names[stem], stem))
        progress(0.5)
        outputs.layer("OUTPUT", kept, columns, values, rows=rows, year="year")
        outputs.number("YEARS", len(years))
        outputs.number("ROWS", len(rows))
