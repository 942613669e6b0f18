"""Step ``nep``."""

from ..bridge import params
from .monthly import MonthlyRasters


class Nep(MonthlyRasters):
    """Net ecosystem production: NPP less the respiration of the soil."""

    NAME = "nep"
    TAGS = ("NEP", "NPP", "respiration", "soil", "carbon sink", "净生态系统生产力", "土壤呼吸", "碳汇", "碳源")

    def displayName(self):
        return self.tr("Net ecosystem production")

    def help(self):
        return (
            self.tr("Takes the respiration of soil organisms from the net primary production: what is left is the carbon sink of "
                    "an ecosystem, or its source."),
            self.tr("NEP = NPP − Rh, Rh = 0.22 · [exp(0.0912 T) + ln(0.3145 R + 1)] · 30 · 0.465 in g C/m² a month, with the "
                    "mean temperature T (°C) and the precipitation R (mm) of the month (Pei et al. 2010, Geographical Research "
                    "29(1):102–110); the year is the sum of its months."),
            self.tr("NEP above zero is a sink, below zero a source; negative cells are kept. With the NPP of twelve months the "
                    "NEP of the months can be written too."),
            *self.limits(),
            self.tr("Limits: the respiration is an empirical fit for arid and alpine north-west China, not universal; it knows "
                    "neither soils nor harvest. The formula counts 30 days for every month."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.rasters("NPP", self.tr("NPP"), self.tr("One raster of the year's sum, or twelve months.")),
            params.unit_of("NPP", "npp", self.tr("NPP")),
            self.temperature(),
            self.precipitation(),
            params.number("VALID_MAX", self.tr("Largest valid cell value of the NPP"),
                          self.tr("As stored, before its unit; MODIS NPP: 32700, because its codes 32761–32767 would be read as "
                                  "3276 g C/m²."), optional=True),
            params.boolean("TRUE_DAYS", self.tr("True days of the months"),
                           self.tr("28 to 31 days instead of the 30 of the formula."), advanced=True),
            params.align(),
            params.raster_sink("OUTPUT", self.tr("Net ecosystem production"), self.tr("g C/m² a year.")),
            params.raster_sink("RESPIRATION", self.tr("Soil respiration"), self.tr("g C/m² a year."), optional=True),
            params.raster_sink("MONTHLY", self.tr("Monthly NEP"), self.tr("g C/m² a month, twelve bands; needs monthly NPP."),
                               optional=True),
        )
        self.addOutput(params.number_output("MEAN", self.tr("Mean NEP (g C/m² a year)")))

    def run_step(self, inputs, outputs, progress):
        import numpy as np

        from ...core.errors import ParameterError
        from ...core.grid import AreaMean
        from ...core.inventory import climate
        from ...core.inventory.nep import DAYS_OF_FORMULA, RANGES, Options, block, notes
        from ..bridge import styles

        npp = inputs.raster_list("NPP")
        lead = npp[0]
        yearly = len(npp) == 1 and lead.bands() == 1
        if outputs.asked("MONTHLY") and yearly:
            raise ParameterError("The monthly NEP needs the NPP of twelve months, and “{name}” is that of a year; give the "
                                 "months, or leave the monthly NEP away.", name=lead.name)
        bands = [(lead, 1)] if yearly else self.stacks(inputs, outputs, "NPP")
        count = len(bands)
        bands += self.stacks(inputs, outputs, "TEMPERATURE", "PRECIPITATION")
        days = climate.days_of() if inputs.flag("TRUE_DAYS") else np.full(climate.MONTHS, DAYS_OF_FORMULA)
        units = (climate.per_month(inputs.unit("NPP", "npp"))[:count],
                 climate.per_month(inputs.unit("TEMPERATURE", "temperature")),
                 climate.per_month(inputs.unit("PRECIPITATION", "rain")))
        about = self.about(bands)

        def writer(name, names, style=None):
            return outputs.raster(name, lead.grid, lead.crs, names, about, style, lead.strip())

        sign = styles.diverging("", reverse=True)
        annual = writer("OUTPUT", [self.tr("NEP (g C/m² a year)")], sign)
        respiration = writer("RESPIRATION", [self.tr("Soil respiration (g C/m² a year)")]) \
            if outputs.asked("RESPIRATION") else None
        monthly = writer("MONTHLY", self.month_names(), sign) if outputs.asked("MONTHLY") else None
        options = Options(days, units, inputs.number("VALID_MAX"))
        watch, coded = climate.Watch(*RANGES), 0
        mean = AreaMean(lead.cell_areas(inputs.context.transformContext()) if lead.crs.isValid() else None)
        with self.blocks(inputs, lead, bands, block, options, progress) as done:
            for window, result in done:
                watch.see(result.tallies)
                coded += result.coded
                mean.add(window, result.annual)
                annual.write(1, *window[:2], result.annual)
                if respiration:
                    respiration.write(1, *window[:2], result.respiration)
                if monthly:
                    monthly.write_all(*window[:2], result.monthly)
        outputs.notes(watch.notes())
        outputs.notes(notes(coded))
        self.require_cells(mean.value(), bands)
        outputs.number("MEAN", mean.value())
