"""Step ``sequestration``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class Sequestration(CarbonAlgorithm):
    """NPP into the uptake of CO2."""

    NAME, GROUP, REQUIRES = "sequestration", Group.INVENTORY, ("numpy",)
    TAGS = ("sequestration", "NPP", "sink", "vegetation", "MODIS", "碳汇", "固碳", "植被固碳量", "净初级生产力")

    def displayName(self):
        return self.tr("Carbon sequestration from NPP")

    def help(self):
        return (
            self.tr("Converts net primary productivity of each unit into the CO2 that its vegetation takes up."),
            self.tr("N (t CO2) = NPP (t C) × factor; factor 1.62/0.45 = 3.6 (Peng et al. 2023: 1.62 g CO2 per g dry "
                    "matter, 45 % carbon), 44/12 = 3.667 (molar masses), or your own. A mean NPP is multiplied by the "
                    "area first."),
            self.tr("The two factors differ by 1.8 %; use one of them in a whole study. With a mean, the area should "
                    "be that of the valid cells (the field …area of “Yearly rasters into a panel”); empty, the whole "
                    "polygon is taken."),
            self.tr("Limits: NPP is not a lasting sink; crops are harvested and respired. A mean above 4 kg C/m² a year "
                    "is refused or warned about. NULL stays NULL; negative values (NEP) are kept and reported."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Panel with NPP"), self.tr("One feature for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("NPP", self.tr("NPP"), self.tr("Total of the unit, or mean over its area.")),
            params.choice("NPP_UNIT", self.tr("Unit of the NPP"),
                          [self.tr("t C (total)"), self.tr("kg C/m² (mean)"), self.tr("g C/m² (mean)")],
                          self.tr("What the field holds.")),
            params.quantity_field("AREA", self.tr("Area"), self.tr("Empty: measured on the ellipsoid."), "area",
                                  optional=True),
            params.choice("FACTOR", self.tr("Conversion factor"), ["1.62/0.45", "44/12", self.tr("own")],
                          self.tr("t CO2 per t C.")),
            params.number("FACTOR_VALUE", self.tr("Own factor (t CO2 per t C)"), self.tr("Used with “own” only."),
                          minimum=0, optional=True, advanced=True),
            params.layer_sink("OUTPUT", self.tr("Carbon sequestration")),
        )
        self.addOutput(params.number_output("TOTAL", self.tr("Total of all rows (t CO2)")))

    def columns(self):
        from ...core.inventory.sequestration import COLUMNS

        return {"OUTPUT": COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.coefficients import load
        from ...core.errors import Warn
        from ...core.inventory.sequestration import COLUMNS, Co2Factor, NppUnit, sequestration
        from ...core.magnitudes import amount
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        year = inputs.field("YEAR")
        layer.unit_years(inputs.field("UNIT_ID"), year)
        factor = inputs.choice("FACTOR", Co2Factor)
        value = inputs.number("FACTOR_VALUE")
        if factor is not Co2Factor.OWN:
            table = load("sequestration")
            row = "photosynthesis" if factor is Co2Factor.PHOTOSYNTHESIS else "molar"
            value = table.value(row)
            outputs.record.used_table(f"{table.name} ({row} = {amount(value)} t CO2 per t C)", table.source(row),
                                      table.content)
        unit_of_npp = inputs.choice("NPP_UNIT", NppUnit)
        if unit_of_npp is not NppUnit.TOTAL_T and not inputs.field("AREA"):
            outputs.notes([Warn("The mean NPP is multiplied by the whole area of each unit; where part of a unit has no "
                                "valid cells (towns, water), the area of the valid cells is right: choose its field.")])
        result = sequestration(layer.numbers(inputs.field("NPP")), unit_of_npp, factor, value,
                               inputs.area_km2(layer), layer.row_names(year), progress)
        outputs.notes(result.notes)
        outputs.number("TOTAL", result.total)
        outputs.layer("OUTPUT", layer, COLUMNS, result.values, style=styles.sequential("seq"), year=year)
