"""What the steps on monthly rasters share: their inputs, the alignment, and the run over blocks."""

from contextlib import closing

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class MonthlyRasters(CarbonAlgorithm):
    """A step that computes block by block from stacks of twelve months."""

    GROUP, REQUIRES = Group.INVENTORY, ("numpy",)
    READS_RASTERS = True

    def temperature(self):
        """Parameters of the temperature and its unit."""
        return params.months("TEMPERATURE", self.tr("Temperature"), self.tr("Mean of the month."),
                             "temperature")

    def precipitation(self):
        """Parameters of the precipitation and its unit."""
        return params.months("PRECIPITATION", self.tr("Precipitation"), self.tr("Sum of the month."), "rain")

    def limits(self):
        """Paragraphs of the help on rasters, blocks and what is refused."""
        return (
            self.tr("Rasters are read in blocks, of any size and any format of GDAL that lies in files; each band "
                    "keeps its own no-data value. Rasters must lie on one north-up grid (cells need not be square, "
                    "degrees are welcome), unless you choose to align them. A cell without data in one month has "
                    "none in the result. Values that cannot be (kelvin for °C, metres for mm, NDVI × 10,000) are "
                    "refused with the unit to choose; a scale that a file declares is not applied, only named."),
        )

    def stacks(self, inputs, outputs, *names):
        """Bands of several monthly inputs, January to December, one input after the other."""
        from ..bridge import rasters

        bands = []
        for name in names:
            label = self.parameterDefinition(name).description()
            found, notes = rasters.months(inputs.raster_list(name), label)
            outputs.notes(notes)
            bands += found
        return bands

    def blocks(self, inputs, lead, bands, function, options, progress, coded=()):
        """Compute all windows of the grid of the raster ``lead``: an iterator of (window, result), for ``with``, so that a
        refusal half-way ends the threads at once."""
        from ..bridge import rasters, scheduler

        method = inputs.choice("ALIGN", params.RESAMPLING)
        found = rasters.sources(lead, bands, method, coded)
        return closing(rasters.compute(lead, found, function, options, progress, scheduler.address()))

    @staticmethod
    def require_cells(mean, bands):
        """Refuse a result whose mean says that no cell is left, and name the rasters without any data."""
        from ...core.inventory import climate
        from ..bridge import rasters

        climate.require_cells(mean, lambda: rasters.without_data(bands))

    def month_names(self):
        """Names of twelve bands."""
        return [self.tr("January"), self.tr("February"), self.tr("March"), self.tr("April"), self.tr("May"), self.tr("June"),
                self.tr("July"), self.tr("August"), self.tr("September"), self.tr("October"), self.tr("November"),
                self.tr("December")]

    @staticmethod
    def about(bands):
        """What the files say of themselves, each text once."""
        return "; ".join(dict.fromkeys(raster.about for raster, _ in bands if raster.about))

