"""Step ``casanpp``."""

from ..bridge import params
from .monthly import MonthlyRasters


class CasaNpp(MonthlyRasters):
    """Net primary production by the improved CASA model."""

    NAME = "casanpp"
    TAGS = ("CASA", "NPP", "NDVI", "light use efficiency", "FPAR", "productivity", "净初级生产力", "植被固碳", "光能利用率")

    def displayName(self):
        return self.tr("NPP by the CASA model")

    def help(self):
        return (
            self.tr("Computes the net primary production of vegetation from twelve months of NDVI, temperature, "
                    "precipitation and solar radiation, cell by cell, with the improved CASA model."),
            self.tr("NPP = APAR · ε (g C/m² a month; the year is the sum). APAR = SOL · FPAR · 0.5, FPAR the mean of the linear "
                    "rules by NDVI and by the ratio (1 + NDVI)/(1 − NDVI), between 0.001 and 0.95. ε = Tε1 · Tε2 · Wε · εmax "
                    "(g C/MJ). Sources: Potter et al. 1993; Field et al. 1995; Zhu et al. 2006, 2007."),
            self.tr("Tε1 = 0.8 + 0.02 Topt − 0.0005 Topt², never below 0, and 0 in months of −10 °C and below. Tε2 = 1.184 / "
                    "(1 + exp[0.2 (Topt − 10 − T)]) / (1 + exp[0.3 (−Topt − 10 + T)]). Topt is the temperature of the month with "
                    "the highest NDVI. Some papers print − T in the second exponent, which is a misprint."),
            self.tr("Wε = 0.5 + 0.5 E/Ep, between 0.5 and 1: E from precipitation and net radiation by Zhou and Zhang (with "
                    "0.598; 0.589 is a misprint), Ep by Bouchet, local potential evapotranspiration by Thornthwaite. A month of "
                    "0 °C and below keeps the Wε of the month before (recalled from Zhu et al. 2007)."),
            self.tr("Vegetation parameters per code: NDVI of bare ground and of full cover, εmax. Built-in codes: 1 deciduous "
                    "needleleaf, 2 evergreen needleleaf, 3 deciduous broadleaf, 4 evergreen broadleaf, 5 mixed needleleaf and "
                    "broadleaf, 6 mixed evergreen and deciduous broadleaf, 7 shrub, 8 grassland, 9 cropland, 10 other "
                    "(built-up, bare, water); NW_CHINA has 11 wetland, 12 water, 13 town too. Values whose source says "
                    "“recalled” are to be checked. A code that the table lacks is refused by its number."),
            *self.limits(),
            self.tr("Limits: NPP is not yet a lasting sink (see “Net ecosystem production”). Zhu's rule of one half of Tε2 "
                    "beyond Topt + 10 and Topt − 13 describes the curve and is off; switched on it raises cold months."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.months("NDVI", self.tr("NDVI"), self.tr("Of the month; its grid is that of the result.")),
            self.temperature(),
            self.precipitation(),
            params.months("SOLAR", self.tr("Solar radiation"), self.tr("At the ground; “Solar radiation” computes it."),
                          "radiation"),
            params.raster("VEGETATION", self.tr("Vegetation"), self.tr("Codes of the parameter table.")),
            params.choice("PARAMS_PRESET", self.tr("Vegetation parameters"), ["ZHU2007", "RUNNING", "NW_CHINA"],
                          self.tr("The built-in tables; “Export a coefficient table” writes them.")),
            params.table("PARAMS_TABLE", self.tr("Vegetation parameters of your own"),
                         self.tr("Fields key and value, with the keys 8_ndvi_max, 8_ndvi_min, 8_emax for code 8, and 8_nonveg = "
                                 "1 where it is no vegetation; it takes the place of the built-in table."), optional=True),
            params.number("NDVI_SCALE", self.tr("NDVI scale"), self.tr("Cell value × scale = NDVI; MODIS: 0.0001."), 1.0),
            params.boolean("MASK_NONVEG", self.tr("No uptake without vegetation"),
                           self.tr("Built-up, bare ground and water get an NPP of 0 instead of that of poor grass."), True),
            params.boolean("ZHU_HALF_RULE", self.tr("Zhu's rule of one half"),
                           self.tr("Only to reproduce papers that use it."), advanced=True),
            params.number("TE2_FACTOR", self.tr("Factor of Tε2"), self.tr("1.1814 in Potter et al. 1993."), 1.184, minimum=0.5,
                          maximum=2.0, advanced=True),
            params.align(),
            params.raster_sink("OUTPUT", self.tr("Net primary production"), self.tr("g C/m² a year.")),
            params.raster_sink("MONTHLY", self.tr("Monthly NPP"), self.tr("g C/m² a month, twelve bands."), optional=True),
            params.raster_sink("DIAGNOSTICS", self.tr("CASA factors"),
                               self.tr("Means of the year of FPAR, Tε1, Tε2 and Wε; Topt in °C."), optional=True),
        )
        self.addOutput(params.number_output("MEAN", self.tr("Mean NPP (g C/m² a year)")))

    def run_step(self, inputs, outputs, progress):
        from ...core.errors import Warn
        from ...core.grid import AreaMean
        from ...core.inventory import climate
        from ...core.inventory.casa_npp import DIAGNOSTICS, RANGES, Options, block
        from ..bridge import rasters, styles

        codes = inputs.raster("VEGETATION")
        plants = self._plants(inputs, outputs, codes)
        bands = self.stacks(inputs, outputs, "NDVI", "TEMPERATURE", "PRECIPITATION", "SOLAR")
        lead, scale = bands[0][0], inputs.number("NDVI_SCALE")
        outputs.notes(rasters.scale_notes([raster for raster, _ in bands[:climate.MONTHS]], 1, scale))
        units = (((scale, 0.0),) * climate.MONTHS, *(climate.per_month(inputs.unit(name, dimension)) for name, dimension in (
            ("TEMPERATURE", "temperature"), ("PRECIPITATION", "rain"), ("SOLAR", "radiation"))))
        options = Options(plants, inputs.flag("MASK_NONVEG"), inputs.flag("ZHU_HALF_RULE"), inputs.number("TE2_FACTOR"),
                          units, outputs.asked("MONTHLY"), outputs.asked("DIAGNOSTICS"))
        about = self.about(bands)

        def writer(name, names):
            return outputs.raster(name, lead.grid, lead.crs, names, about, styles.vegetation(), lead.strip())

        annual = writer("OUTPUT", [self.tr("NPP (g C/m² a year)")])
        monthly = writer("MONTHLY", self.month_names()) if options.monthly else None
        factors = writer("DIAGNOSTICS", DIAGNOSTICS) if options.diagnostics else None
        watch, partial = climate.Watch(*RANGES), 0
        mean = AreaMean(lead.cell_areas(inputs.context.transformContext()) if lead.crs.isValid() else None)
        with self.blocks(inputs, lead, [*bands, (codes, 1)], block, options, progress, [codes]) as done:
            for window, result in done:
                watch.see(result.tallies)
                partial += result.partial
                mean.add(window, result.annual)
                annual.write(1, *window[:2], result.annual)
                if monthly:
                    monthly.write_all(*window[:2], result.monthly)
                if factors:
                    factors.write_all(*window[:2], result.diagnostics)
        outputs.notes(watch.notes())
        self.require_cells(mean.value(), [*bands, (codes, 1)])
        if partial:
            outputs.notes([Warn("{count} cells have a vegetation code but lack some month of an input, so their NPP is no "
                                "data.", count=partial)])
        outputs.number("MEAN", mean.value())

    def _plants(self, inputs, outputs, codes):
        """Vegetation parameters: the user's own table, else the built-in one."""
        from ...core.coefficients import load
        from ...core.inventory.casa_npp import PRESETS, reading_notes, vegetation
        from ..bridge.provenance import OWN_TABLE

        if inputs.given("PARAMS_TABLE"):
            keys, values, name = inputs.coefficients("PARAMS_TABLE")
            outputs.record.used_table(name, OWN_TABLE,
                                      "\n".join(f"{k},{v!r}" for k, v in zip(keys, values)).encode())
            return vegetation(keys, values, name)
        table = load(inputs.choice("PARAMS_PRESET", PRESETS))
        outputs.record.used_table(table.name, table.sources(), table.content)
        classes = {int(key.partition("_")[0]): name for key, name in zip(table.columns["key"], table.columns["name"])}
        outputs.notes(reading_notes(codes.name, codes.category_names(), classes))
        return vegetation(table.columns["key"], table.columns["value"], table.name)
