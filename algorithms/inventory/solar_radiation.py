"""Step ``solarradiation``."""

from ..bridge import params
from .monthly import MonthlyRasters


class SolarRadiation(MonthlyRasters):
    """Monthly solar radiation from latitude, sunshine or temperature."""

    NAME = "solarradiation"
    TAGS = ("solar radiation", "Angstrom", "Hargreaves", "sunshine", "FAO-56", "太阳辐射", "日照时数", "太阳总辐射")

    def displayName(self):
        return self.tr("Solar radiation")

    def help(self):
        return (
            self.tr("Computes the solar radiation of twelve months on the grid of a template raster, as “NPP by the CASA model” "
                    "needs it."),
            self.tr("Ra = (24·60/π) · 0.0820 · dr · (ωs sin φ sin δ + cos φ cos δ sin ωs) in MJ/m² a day, on the middle day "
                    "of the month, times the days of the month. Ångström: Rs = (a + b · n/N) · Ra with sunshine n and day length "
                    "N (hours a day). Hargreaves: Rs = k · √(Tmax − Tmin) · Ra, k 0.16 inland and 0.19 at coasts. Source: FAO "
                    "Irrigation and Drainage Paper 56, Allen et al. 1998, eq. 21–25, 34, 35, 50."),
            self.tr("The latitude is that of each cell's centre, also in projected grids. Result: twelve bands in MJ/m² a month. "
                    "The extraterrestrial radiation is that above the atmosphere, about twice that at the ground; it is no input "
                    "for CASA."),
            *self.limits(),
            self.tr("Limits: level ground without the shade of mountains; weak in winter beyond 55° of latitude. More sunshine "
                    "than the day is long counts as a clear day."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.raster("TEMPLATE", self.tr("Template"), self.tr("Its grid is that of the result; its values are not used.")),
            params.choice("METHOD", self.tr("Method"), [self.tr("extraterrestrial"), self.tr("Ångström (sunshine hours)"),
                                                        self.tr("Hargreaves (lowest and highest temperature)")],
                          self.tr("What the radiation is computed from.")),
            params.months("SUNSHINE", self.tr("Sunshine"), self.tr("For Ångström."), "sunshine", optional=True),
            params.months("TMIN", self.tr("Lowest temperature"), self.tr("For Hargreaves: mean of the daily lowest."),
                          optional=True),
            params.months("TMAX", self.tr("Highest temperature"), self.tr("For Hargreaves: mean of the daily highest."),
                          optional=True),
            params.number("AS", self.tr("Ångström's a"), self.tr("Share of Ra on an overcast day."), 0.25, 0, 1, advanced=True),
            params.number("BS", self.tr("Ångström's b"), self.tr("What a clear sky adds to it."), 0.5, 0, 1, advanced=True),
            params.number("KRS", self.tr("Hargreaves' k"), self.tr("0.16 inland, 0.19 at coasts."), 0.16, 0, 1, advanced=True),
            params.number("YEAR", self.tr("Year"), self.tr("February has 29 days in a leap year; empty: 28."), minimum=1,
                          maximum=9999, integer=True, optional=True, advanced=True),
            params.align(),
            params.raster_sink("OUTPUT", self.tr("Monthly solar radiation"), self.tr("MJ/m² a month, twelve bands.")),
        )
        self.addOutput(params.number_output("MEAN", self.tr("Mean of the year's sum (MJ/m²)")))

    def run_step(self, inputs, outputs, progress):
        from ...core.grid import AreaMean
        from ...core.inventory import climate
        from ...core.inventory.solar_radiation import RANGES, Options, SolarMethod, block, notes
        from ..bridge import rasters

        method = inputs.choice("METHOD", SolarMethod)
        lead = inputs.raster("TEMPLATE")
        latitudes = rasters.latitudes(lead, inputs.context.transformContext())
        names = {SolarMethod.ANGSTROM: ("SUNSHINE",), SolarMethod.HARGREAVES: ("TMIN", "TMAX")}.get(method, ())
        bands = self.stacks(inputs, outputs, *names)
        days = climate.days_of(inputs.integer("YEAR"))
        units = (climate.per_month(inputs.unit("SUNSHINE", "sunshine"), days),) if method is SolarMethod.ANGSTROM else ()
        options = Options(method, latitudes, days, inputs.number("AS"), inputs.number("BS"), inputs.number("KRS"), units)
        outputs.notes(notes(method, latitudes))
        out = outputs.raster("OUTPUT", lead.grid, lead.crs, self.month_names(), self.about(bands), strip=lead.strip())
        watch = climate.Watch(*RANGES[method])
        mean = AreaMean(lead.cell_areas(inputs.context.transformContext()))
        with self.blocks(inputs, lead, bands, block, options, progress) as done:
            for window, result in done:
                watch.see(result.tallies)
                mean.add(window, result.monthly.sum(axis=0))
                out.write_all(*window[:2], result.monthly)
        outputs.notes(watch.notes())
        self.require_cells(mean.value(), bands)
        outputs.number("MEAN", mean.value())
