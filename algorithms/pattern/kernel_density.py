"""Step ``kerneldensity``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class KernelDensity(CarbonAlgorithm):
    """Weight of points, spread out."""

    NAME, GROUP, REQUIRES = "kerneldensity", Group.PATTERN, ("numpy",)
    TAGS = ("kernel density", "heat map", "quartic", "density", "核密度", "热力图", "碳排放密度", "空间分布")

    def displayName(self):
        return self.tr("Kernel density")

    def help(self):
        return (
            self.tr("Spreads the weights of points, or of polygons by their centroids, out into a density raster; with a "
                    "year field into one band for each year."),
            self.tr("Quartic kernel: density(x) = 1/h² · Σ 3/π · w·(1 − (d/h)²)² over the points nearer than the radius h "
                    "(Silverman 1986), in weight per km². The raster holds the whole weight of the points; MASS says how "
                    "much. QGIS's own heat map in “scaled” mode is 7.25 times too high for this kernel."),
            self.tr("Default radius: 0.9 · min(SD, √(1/ln 2) · Dm) · n^−0.2 with the standard distance SD, the median "
                    "distance Dm to the mean centre and the number of points n; it is reported. Over several years the "
                    "middle one of the yearly radii serves all bands, so that they can be compared."),
            self.tr("Distances are in metres: a layer in degrees is projected to an equal-area projection round its "
                    "centre, and the raster has that projection. Radius, cell and extent are in these metres."),
            self.tr("Limits: a weight must not be negative; make one raster of the sources and one of the sinks. The "
                    "density of centroids depends on the size of the units."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.places("INPUT", self.tr("Points or polygons"), self.tr("One feature for each unit, or unit and "
                                                                          "year.")),
            params.year(),
            params.field("WEIGHT", self.tr("Weight"), self.tr("For example the emission; empty: each counts 1."),
                         optional=True),
            params.number("RADIUS", self.tr("Radius (m)"), self.tr("Empty: the default rule."), minimum=0,
                          optional=True),
            params.number("CELL", self.tr("Cell size (m)"), self.tr("Empty: the shorter side over 250."), minimum=0,
                          optional=True),
            params.extent("EXTENT", self.tr("Extent"), self.tr("Empty: the points and a radius on each side.")),
            params.regions("MASK", self.tr("Mask"), self.tr("Cells whose centre lies outside have no data."),
                           optional=True),
            params.raster_sink("OUTPUT", self.tr("Kernel density"), self.tr("Weight per km², a band for each year.")),
        )
        self.addOutput(params.number_output("RADIUS", self.tr("Radius (m)")))
        self.addOutput(params.number_output("MASS", self.tr("Weight that the raster holds, all bands")))

    def run_step(self, inputs, outputs, progress):
        import numpy as np

        from ...core.pattern.kernel_density import (
            block_mass,
            cell_centres,
            default_radius,
            density_block,
            density_grid,
            kernel_points,
            mass_notes,
        )
        from ...core.progress import part
        from ...core.tables import by_year
        from ..bridge import rasters

        layer = inputs.layer("INPUT")
        year, weight = inputs.field("YEAR"), inputs.field("WEIGHT")
        xy, crs = layer.points()
        points = kernel_points(xy[:, 0], xy[:, 1], layer.numbers(weight) if weight else None, layer.row_names(year))
        outputs.notes(points.notes)
        years = layer.years(year)[points.rows] if year else None
        radius = inputs.number("RADIUS")
        if not radius:
            chosen = default_radius(points.places, points.weights, years)
            outputs.notes(chosen.notes)
            radius = chosen.radius
        grid = density_grid(points.places, radius, inputs.number("CELL") or None, inputs.extent("EXTENT", crs))
        mask = rasters.Region(inputs.regions("MASK"), grid, crs) if inputs.given("MASK") else None
        bands = list(by_year(years, len(points.rows)))
        density = outputs.raster("OUTPUT", grid, crs, [str(y) if y is not None else self.tr("Density") for y, _ in bands])
        mass = 0.0
        tiles = list(grid.tiles())
        for number, window in enumerate(tiles):
            inside = mask.mask(window) if mask else None
            for band, (_, rows) in enumerate(bands):
                done = number * len(bands) + band
                block = density_block(points.places[rows], points.weights[rows], radius, *cell_centres(grid, window),
                                      part(progress, done / len(tiles) / len(bands),
                                           (done + 1) / len(tiles) / len(bands)))
                if inside is not None:
                    block[~inside] = np.nan
                mass += block_mass(block, grid)
                density.write(band + 1, window.col0, window.row0, block)
        outputs.notes(mass_notes(mass, float(points.weights.sum())))
        outputs.number("RADIUS", radius)
        outputs.number("MASS", mass)
