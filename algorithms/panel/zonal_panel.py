"""Step ``zonalpanel``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class ZonalPanel(CarbonAlgorithm):
    """Yearly rasters into a panel."""

    NAME, GROUP, REQUIRES = "zonalpanel", Group.PANEL, ("numpy",)
    READS_RASTERS = True
    TAGS = ("zonal statistics", "night light", "NPP", "raster", "panel", "分区统计", "夜间灯光", "净初级生产力", "栅格",
            "面板数据")

    def displayName(self):
        return self.tr("Yearly rasters into a panel")

    def help(self):
        return (
            self.tr("Measures each unit on each yearly raster and writes a long panel: one feature for each unit and "
                    "year with total, mean, area of valid cells (km²) and their share of the unit (%)."),
            self.tr("With c the share of a cell that the unit covers, a its area on the ellipsoid and v its value: sum "
                    "of cells Σ c·v; mean Σ c·a·v / Σ c·a; density × area Σ c·a·v in tonnes, for values in kg/m² or "
                    "g/m². Shares are exact, so adjoining units conserve the raster's sum."),
            self.tr("Values are masked before they are scaled: cells below the smallest or above the largest valid "
                    "value are no data. MODIS NPP (MOD17A3HGF) needs a largest valid value of 32700 and the scale "
                    "0.0001, because its codes 32761–32767 would be read as 3.27 kg C/m². A scale that the file "
                    "declares is not applied; it is named in the log."),
            self.tr("The polygons are projected to the raster, never the raster. The coverage is computed once for all "
                    "years of the same grid; the raster is read in blocks."),
            self.tr("Limits: file rasters that are north-up; units outside the raster get NULL and a flag: no_cells "
                    "(beyond the raster), no_valid (only no data), outside (partly beyond the raster), no_geometry. A "
                    "mean NPP above 4 kg C/m² is refused or warned about."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One polygon feature for each unit.")),
            params.unit_id(),
            params.rasters("RASTERS", self.tr("Yearly rasters"), self.tr("One raster for each year.")),
            params.text("YEARS", self.tr("Years of the rasters"),
                        self.tr("In the order of the rasters, such as 2000-2021; empty: the four digits in each name."),
                        optional=True),
            params.number("BAND", self.tr("Band"), self.tr("The same in all rasters."), 1, minimum=1, integer=True,
                          advanced=True),
            params.choice("KIND", self.tr("What the cells hold"),
                          [self.tr("sum of cells (DN)"), self.tr("mean"), self.tr("density × area (kg/m², g/m² → t)")],
                          self.tr("Night light: sum of cells. NPP: density. Temperature, NDVI: mean.")),
            params.choice("DENSITY_UNIT", self.tr("Unit of a density, after the scale"), ["kg/m²", "g/m²"],
                          self.tr("Used with “density × area” only.")),
            params.number("SCALE", self.tr("Scale factor"), self.tr("Cell value × factor = value; MODIS NPP: 0.0001."),
                          1.0),
            params.number("VALID_MIN", self.tr("Smallest valid cell value"), self.tr("Before scaling."),
                          minimum=-1e300, maximum=1e300, optional=True),
            params.number("VALID_MAX", self.tr("Largest valid cell value"),
                          self.tr("Before scaling; MODIS NPP: 32700."), minimum=-1e300, maximum=1e300, optional=True),
            params.number("NOISE", self.tr("Noise level"),
                          self.tr("Cell values below count as zero, before scaling: 0 for the negative noise of VIIRS. "
                                  "Empty: all values count as they are."), optional=True, advanced=True),
            params.field("FIELDS", self.tr("Fields to carry on"), self.tr("Empty: all fields of the units."),
                         optional=True, multiple=True, advanced=True),
            params.text("PREFIX", self.tr("Prefix of the new fields"),
                        self.tr("One to six lower-case letters a–z, digits or underscores."), default="v_"),
            params.layer_sink("OUTPUT", self.tr("Panel of zonal values")),
        )
        self.addOutput(params.number_output("ROWS", self.tr("Number of rows")))

    def columns(self):
        from ...core.panel.zonal_panel import columns

        return {"OUTPUT": columns("v_")}

    def run_step(self, inputs, outputs, progress):
        from ...core.options import DensityUnit, ZonalKind
        from ...core.panel.zonal_panel import columns, join_years, years_of, zonal_panel
        from ...core.progress import part
        from ...core.tables import refuse_duplicates
        from ..bridge import rasters, scheduler, styles

        prefix, kind = inputs.text("PREFIX"), inputs.choice("KIND", ZonalKind)
        density = inputs.choice("DENSITY_UNIT", DensityUnit)
        fields = columns(prefix, kind, density)
        layer = inputs.layer("INPUT")
        units = layer.units(inputs.field("UNIT_ID"))
        refuse_duplicates(units, self.tr("unit"), layer.name)
        opened = inputs.raster_list("RASTERS")
        years = years_of([r.name for r in opened], inputs.text("YEARS"))
        band, scale = inputs.integer("BAND"), inputs.number("SCALE")
        low, high, noise = (inputs.number(name) for name in ("VALID_MIN", "VALID_MAX", "NOISE"))
        outputs.notes(rasters.scale_notes(opened, band, scale))
        areas = layer.areas_km2() * 1e6
        results = []
        for group in rasters.same_grid(opened):
            members = [opened[i] for i in group]
            first = members[0]
            inner = part(progress, len(results) / len(opened), (len(results) + len(group)) / len(opened))
            cells = first.cell_areas(inputs.context.transformContext())
            codes, shapes = layer.transformed(first.crs)
            wkb = [None if s.isNull() else bytes(s.asWkb()) for s in shapes]
            results.append(zonal_panel(
                [wkb[c] for c in codes], first.grid, rasters.reader(members, band), years[group], cells, areas, kind, density,
                scale, low, high, noise, units, first.block_size(), progress=inner, scheduler=scheduler.address(),
                most=rasters.most_threads(len(members))))
        result = join_years(results)
        outputs.notes(result.notes)
        kept = set(inputs.fields("FIELDS"))
        if kept:
            layer = layer.without({f.name() for f in layer.fields} - kept)
        outputs.layer("OUTPUT", layer, fields, result.table(prefix), rows=result.unit, year="year",
                      style=styles.sequential(prefix + "mean"))
        outputs.number("ROWS", len(result.unit))
