"""Step ``activityemissions``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class ActivityEmissions(CarbonAlgorithm):
    """Emissions from energy, farming and industry."""

    NAME, GROUP, REQUIRES = "activityemissions", Group.INVENTORY, ("numpy",)
    TAGS = ("emission factor", "energy", "fuel", "IPCC", "inventory", "livestock", "cement", "GWP", "碳排放系数",
            "能源消费碳排放", "排放因子", "标准煤", "畜牧业", "水泥", "清单")

    def displayName(self):
        return self.tr("Emissions from activity data")

    def help(self):
        return (
            self.tr("Turns quantities of fuels, animals, farm inputs and products into emissions by factors; one field for each "
                    "fuel or activity, row by row, so that a panel of years works as it is."),
            self.tr("CO2 = Σ A·EF. China's standard-coal table: EF = θ·f·44/12 (t CO2 per t, gases per 10⁴ m³); enterprise "
                    "guidelines: NCV·CC·O·44/12; IPCC 2006: NCV·EF, with CH4 and N2O; yearbook: NCV of the China Energy "
                    "Statistical Yearbook × IPCC 2006. Animals: enteric and manure CH4, manure by the mean temperature. CH4 and "
                    "N2O count as CO2 by the chosen warming potential (AR5: 28 and 265)."),
            self.tr("Fields are matched by the key, the English or Chinese name or an alias of a factor (rawcoa, raw coal, 原煤, "
                    "coal), with or without a unit in brackets, 天然气（亿立方米）, which wins over the units below; the mapping "
                    "(field, key) wins over names. Masses are in t or 10⁴ t, gases in m³, 10⁴ m³ or 10⁸ m³, electricity in "
                    "10⁴ kWh, animals in heads; results are in t CO2. The log names each field, its factor and unit, and the "
                    "fields that look like activities but have no factor."),
            self.tr("Electricity is off: territorial totals count it at the power plants; switch it on for the consumption side. "
                    "An own table needs key and value; unit (t CO2 per t where empty) names the gas and what is counted, as in "
                    "“kg CH4 per head”. An edited copy of a built-in table (exportcoefficients) is one. Where it says what a "
                    "value is made of (theta, carbon, or ncv, content, oxidation), differences above 2 % are warned of."),
            self.tr("Limits: a missing activity is not zero: the row's totals are NULL, with the reason in “flag”. Feedstock and "
                    "other non-energy use has to be subtracted before; negative quantities are refused. Farm inputs, rice and "
                    "some gases have recalled factors, which their source says; check them."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.table("INPUT", self.tr("Units with activity data"),
                         self.tr("Polygons or a table; one row for each unit, or unit and year.")),
            params.choice("FACTORS_PRESET", self.tr("Factors"),
                          [self.tr("China, standard coal"), self.tr("China, enterprise guidelines"), "IPCC 2006",
                           self.tr("China, yearbook heat values × IPCC"), self.tr("agriculture and livestock"),
                           self.tr("industrial process and waste")],
                          self.tr("Built-in tables; “Export coefficients” writes them. Of waste there is none: give a table.")),
            params.table("FACTORS_TABLE", self.tr("Own factors"),
                         self.tr("Table with key and value, and unit, name, source where wanted, or an edited copy of a built-in "
                                 "one; it wins."), optional=True),
            params.matrix("MAPPING", self.tr("Mapping"), [self.tr("field"), self.tr("factor")],
                          self.tr("Which factor a field has, where its name does not say it.")),
            params.choice("GWP", self.tr("Warming potentials"), ["AR4", "AR5", "AR6"], self.tr("Of CH4 and N2O over 100 years."),
                          default=1),
            params.boolean("SCOPE2", self.tr("Count electricity (scope 2)"),
                           self.tr("For the consumption side; counts twice where power plants are in the data.")),
            params.choice("MASS_UNIT", self.tr("Unit of masses"), ["t", self.tr("10⁴ t")],
                          self.tr("Of solid and liquid fuels and products.")),
            params.choice("GAS_UNIT", self.tr("Unit of gases"), [self.tr("10⁴ m³"), self.tr("10⁸ m³"), "m³"],
                          self.tr("Of gas volumes.")),
            params.number("TEMPERATURE", self.tr("Mean temperature (°C)"), self.tr("Of the year, for the CH4 of manure."), 15.0,
                          minimum=-20, maximum=40, advanced=True),
            params.table_sink("OUTPUT", self.tr("Emissions"), optional=False),
            params.table_sink("OUTPUT_TABLE", self.tr("Factor by factor"), self.tr("Activity, factor and emission of all rows.")),
        )
        self.addOutput(params.number_output("TOTAL", self.tr("Total of all rows (t CO2)")))

    def columns(self):
        from ...core.inventory.activity_emissions import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": COLUMNS, "OUTPUT_TABLE": TABLE_COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.inventory.activity_emissions import (
            TABLE_COLUMNS,
            GasUnit,
            Gwp,
            MassUnit,
            Preset,
            activity_emissions,
            built_in,
            given,
            left_over,
            match,
            sources,
        )
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        if inputs.given("FACTORS_TABLE"):
            own = inputs.layer("FACTORS_TABLE")
            factors, notes = given(self._table(own), own.name)
            outputs.notes(notes)
            outputs.record.used_table(own.title, sources(factors), repr(factors).encode())
        else:
            preset = inputs.choice("FACTORS_PRESET", Preset)
            factors, source, content = built_in(preset)
            outputs.record.used_table(preset.value, source, content)
        cells = inputs.matrix("MAPPING")
        mapping = [(a.strip(), b.strip()) for a, b in zip(cells[::2], cells[1::2]) if a.strip()]
        fields = [f.name() for f in layer.fields]
        found = match(fields, factors, mapping)
        outputs.notes(left_over(fields, found, factors))
        result = activity_emissions({name: layer.numbers(name) for name in found}, found, inputs.choice("GWP", Gwp),
                                    inputs.flag("SCOPE2"), inputs.choice("MASS_UNIT", MassUnit),
                                    inputs.choice("GAS_UNIT", GasUnit), inputs.number("TEMPERATURE"), layer.row_names(), progress)
        outputs.notes(result.notes)
        outputs.number("TOTAL", result.total)
        outputs.layer("OUTPUT", layer, result.columns, result.values, style=styles.sequential("src_total"))
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS, result.table)

    @staticmethod
    def _table(layer):
        """The user's table as columns by name."""
        from ...core.errors import DataError

        names = {f.name().lower(): f.name() for f in layer.fields}
        for needed in ("key", "value"):
            if needed not in names:
                raise DataError("{where} has no field “{name}”; name it so.", where=layer.name, name=needed)
        return {name: layer.values(field) for name, field in names.items()}
