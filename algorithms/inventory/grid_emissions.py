"""Step ``gridemissions``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class GridEmissions(CarbonAlgorithm):
    """A known total, shared out over the cells of a light raster."""

    NAME, GROUP, REQUIRES = "gridemissions", Group.INVENTORY, ("numpy",)
    READS_RASTERS = True
    TAGS = ("grid", "downscaling", "night light", "emission", "raster", "网格化", "碳排放", "夜间灯光", "空间化")

    def displayName(self):
        return self.tr("Grid emissions by night light")

    def help(self):
        return (
            self.tr("Shares a known total of a region out over the cells of a night-light raster."),
            self.tr("c_p = C · DN_p / Σ DN_p over the cells whose centre lies in the region (t CO2 per cell); density = "
                    "c_p / cell area on the ellipsoid (t CO2/km²). The sum of the cells is the total."),
            self.tr("Light below the noise level, and negative light, counts as zero. Without a region all cells with "
                    "data take part."),
            self.tr("Limits: one region and one year a run; a north-up file raster; cells without data, and cells "
                    "outside the region, have no data in the result. A total without any light is refused. A cell "
                    "belongs to the region whole or not at all, while “Yearly rasters into a panel” takes exact shares "
                    "of cells, so that sums of this grid over units differ a little from “Allocate emissions by night "
                    "light”."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.raster("LIGHT", self.tr("Night light"), self.tr("Raster of one year; its first band is used.")),
            params.regions("REGION", self.tr("Region"), self.tr("Polygons that belong to the total; empty: the whole "
                                                                "raster."), optional=True),
            params.number("TOTAL", self.tr("Total"), self.tr("Emission of the region."), minimum=0),
            params.unit_of("TOTAL", "mass", self.tr("Total")),
            params.number("NOISE", self.tr("Noise level"),
                          self.tr("Light of a cell below counts as zero; for VIIRS 0.3 nW/cm²/sr is often taken (recalled, "
                                  "not from a source checked here)."), 0.0,
                          minimum=0),
            params.raster_sink("OUTPUT", self.tr("Gridded emissions"), self.tr("t CO2 per cell.")),
            params.raster_sink("DENSITY", self.tr("Emission density"), self.tr("t CO2 per km²."), optional=True),
        )
        self.addOutput(params.number_output("SUM", self.tr("Sum of the cells (t CO2)")))

    def run_step(self, inputs, outputs, progress):
        import numpy as np

        from ...core.inventory.grid_emissions import cell_density, cell_emission, light_sum
        from ...core.progress import part
        from ...core.units import M2_PER_KM2
        from ..bridge import rasters

        light = inputs.raster("LIGHT")
        region = inputs.regions("REGION") if inputs.given("REGION") else None
        inside = rasters.Region(region, light.grid, light.crs) if region else None
        noise, total = inputs.number("NOISE"), inputs.number("TOTAL") * inputs.unit_factor("TOTAL", "mass")

        def blocks(progress):
            for window in light.windows(progress):
                values, valid = light.read(1, *window)
                if inside is not None:
                    valid &= inside.mask(window)
                yield window, values.astype(np.float64), valid

        whole = sum(light_sum(values, valid, noise) for _, values, valid in blocks(part(progress, 0, 0.4)))
        emissions = outputs.raster("OUTPUT", light.grid, light.crs, [self.tr("Emission (t CO2)")],
                                   about=light.about)
        densities = outputs.raster("DENSITY", light.grid, light.crs, [self.tr("Emission density (t CO2/km²)")],
                                   about=light.about) if outputs.asked("DENSITY") else None
        areas = light.cell_areas(inputs.context.transformContext()) if densities else None
        written = 0.0
        for window, values, valid in blocks(part(progress, 0.4, 1)):
            cells = cell_emission(values, valid, total, whole, noise)
            written += float(np.nansum(cells))
            emissions.write(1, window[0], window[1], cells)
            if densities:
                densities.write(1, window[0], window[1],
                                cell_density(cells, areas.window(*window) / M2_PER_KM2))
        outputs.number("SUM", written)
