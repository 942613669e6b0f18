"""Step ``allocateemissions``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class AllocateEmissions(CarbonAlgorithm):
    """A known total, shared out by light."""

    NAME, GROUP, REQUIRES = "allocateemissions", Group.INVENTORY, ("numpy",)
    TAGS = ("allocation", "downscaling", "night light", "emission", "DMSP", "VIIRS", "碳排放", "夜间灯光", "分配", "降尺度")

    def displayName(self):
        return self.tr("Allocate emissions by night light")

    def help(self):
        return (
            self.tr("Shares a known total (of a province and year, for example from CEADs) out to its units in "
                    "proportion to their night light."),
            self.tr("C_it = C_t · DN_it / Σ DN_it (Peng et al. 2023), with DN the sum of the cells of a unit. The "
                    "regression forms fit the totals on the light of the groups, through the origin or with an "
                    "intercept per area, and rescale to the total, so that Σ C_it = C_t holds in every case to 1e-9."),
            self.tr("Light in digital numbers or nW/cm²/sr; totals in the chosen unit, results in t CO2. Light below "
                    "the noise level, and negative light, counts as zero and is reported. A unit without light gets 0 "
                    "and the flag zero_ntl; one with NULL gets NULL and no_light."),
            self.tr("Limits: shares follow light, so heavy industry is underestimated and bright service centres are "
                    "overestimated. Mixing DMSP with VIIRS in one year is wrong. A total for which no unit has light "
                    "cannot be allocated and is refused."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Panel with night light"),
                           self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("LIGHT", self.tr("Night light"), self.tr("Sum of the light cells of the unit.")),
            params.field("GROUP", self.tr("Group field"), self.tr("Province of the unit, if the totals are given by "
                                                                  "province."), optional=True),
            params.number("TOTAL", self.tr("Total"), self.tr("One total for the whole layer; else give a table."),
                          minimum=0, optional=True),
            params.table("TOTALS", self.tr("Table of totals"), self.tr("One row for each group and year."),
                         optional=True),
            params.field("TOTALS_GROUP", self.tr("Group field of the totals"),
                         self.tr("Same keys as the group field."), parent="TOTALS", optional=True),
            params.field("TOTALS_YEAR", self.tr("Year field of the totals"), self.tr("Same years as the panel."),
                         parent="TOTALS", optional=True),
            params.field("TOTALS_VALUE", self.tr("Value of the totals"), self.tr("The emission to be shared out."),
                         parent="TOTALS", optional=True),
            params.unit_of("TOTAL", "mass", self.tr("Total"), default=0),
            params.choice("METHOD", self.tr("Method"),
                          [self.tr("proportional"), self.tr("regression through origin, rescaled"),
                           self.tr("regression with intercept, rescaled")], self.tr("See the formula above.")),
            params.number("NOISE", self.tr("Noise level"),
                          self.tr("Light below counts as zero, for a unit's sum; mask noise cell by cell in the step "
                                  "before."), 0.0, minimum=0, advanced=True),
            params.layer_sink("OUTPUT", self.tr("Allocated emissions")),
            params.table_sink("OUTPUT_TABLE", self.tr("Totals and residuals"),
                              self.tr("Total, sum allocated, residual, k and r² for each group and year.")),
        )
        self.addOutput(params.number_output("MAX_RESIDUAL", self.tr("Largest relative residual of a total")))

    def columns(self):
        from ...core.inventory.allocate_emissions import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": COLUMNS, "OUTPUT_TABLE": TABLE_COLUMNS["totals"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.inventory.allocate_emissions import COLUMNS, TABLE_COLUMNS, Allocation, allocate, keyed_totals
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        unit, year, group = inputs.field("UNIT_ID"), inputs.field("YEAR"), inputs.field("GROUP")
        _, years = layer.unit_years(unit, year)
        groups = layer.keys(group) if group else None
        factor = inputs.unit_factor("TOTAL", "mass")
        table = value = table_groups = table_years = None
        if inputs.given("TOTALS"):
            table = inputs.table("TOTALS")
            value = table.numbers(inputs.required_field("TOTALS_VALUE")) * factor
            by_group, by_year = inputs.field("TOTALS_GROUP"), inputs.field("TOTALS_YEAR")
            table_groups = table.keys(by_group) if by_group else None
            table_years = table.years(by_year) if by_year else None
        total = inputs.number("TOTAL")
        totals = keyed_totals(None if total is None else total * factor, value, table_groups, table_years, groups,
                              years, table.name if table else "")
        method = inputs.choice("METHOD", Allocation)
        result = allocate(layer.numbers(inputs.field("LIGHT")), totals, groups, years, method,
                          inputs.number("NOISE"), layer.areas_km2() if method is Allocation.INTERCEPT else None,
                          layer.row_names(year), progress)
        outputs.notes(result.notes)
        outputs.number("MAX_RESIDUAL", result.max_residual)
        outputs.layer("OUTPUT", layer, COLUMNS, result.values, style=styles.sequential("co2"), year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["totals"], result.tables["totals"])
