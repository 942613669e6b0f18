"""Step ``landusecarbon``."""

from ..bridge import landuse, params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class LanduseCarbon(CarbonAlgorithm):
    """Sources and sinks of land use."""

    NAME, GROUP, REQUIRES = "landusecarbon", Group.INVENTORY, ("numpy",)
    READS_RASTERS = True
    TAGS = ("land use", "land cover", "carbon emission", "carbon sink", "CLCD", "GlobeLand30", "WorldCover", "MODIS",
            "土地利用碳排放", "碳源碳汇", "土地利用", "建设用地", "碳排放系数")

    def displayName(self):
        return self.tr("Carbon of land use")

    def help(self):
        return (
            self.tr("Measures the land classes of each unit and year in land-use rasters, and turns them into carbon sources and "
                    "sinks by coefficients; construction land through the emission of its energy use."),
            self.tr("C = A·δ·44/12 with the area A (ha) and the coefficient δ (t C per ha and year) of cropland (a source), "
                    "forest, grassland, water and unused land (sinks). Net = sources − sinks; ratio = (cropland + construction "
                    "land)/(sink land); eq_forest = net/(|δ forest|·44/12), the forest that would absorb the net emission."),
            self.tr("Areas are in ha, measured on the ellipsoid by exact shares of cells; carbon is in t CO2. Legends of CLCD, "
                    "GlobeLand30, ESA WorldCover and MODIS IGBP are built in; their grouping into six classes is ours, shrubs "
                    "counting as forest, wetland, snow and ice as water. Give a table for another one."),
            self.tr("Limits: the presets are recalled from the literature, and no primary table was found: check them, or "
                    "give your own. These coefficients are net balances of ecosystems, some ten times below sinks from NPP; do "
                    "not mix the two. Without an emission of construction land it is left out, and the log says so. A unit "
                    "without cells keeps NULL and the reason in “flag”. Codes that the legend lacks are refused above 1 % of the "
                    "cells."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.regions("INPUT", self.tr("Units"), self.tr("One polygon feature for each unit.")),
            params.unit_id(),
            params.rasters("LANDUSE", self.tr("Land-use rasters"), self.tr("One a year, with the year in its name.")),
            params.text("YEARS", self.tr("Years"), self.tr("In the order of the rasters, with commas. Empty: four digits in each "
                                                           "raster's name; one raster alone needs none."), optional=True),
            *landuse.legend_parameters(),
            *landuse.factor_parameters(),
            params.quantity_field("BUILT_EMISSION", self.tr("Emission of construction land"),
                                  self.tr("Field of the units: emission of their energy use; for one year only."), "mass",
                                  optional=True),
            params.table("BUILT_TABLE", self.tr("Emission of construction land by year"),
                         self.tr("Table with unit, year and emission, in the unit above; it wins over the field."),
                         optional=True),
            params.field("BUILT_TABLE_UNIT_ID", self.tr("Unit field of the table"), self.tr("The same keys as the units."),
                         "BUILT_TABLE", optional=True),
            params.year(name="BUILT_TABLE_YEAR", label=self.tr("Year field of the table"), parent="BUILT_TABLE"),
            params.field("BUILT_TABLE_VALUE", self.tr("Emission field of the table"), self.tr("Emission of energy use."),
                         "BUILT_TABLE", optional=True),
            params.layer_sink("OUTPUT", self.tr("Carbon of land use")),
        )
        self.addOutput(params.number_output("NET", self.tr("Net emission of all units, last year (t CO2)")))

    def columns(self):
        from ...core.inventory.landuse_carbon import COLUMNS

        return {"OUTPUT": COLUMNS}

    def run_step(self, inputs, outputs, progress):
        import numpy as np

        from ...core import landuse as land
        from ...core.inventory.landuse_carbon import COLUMNS, landuse_carbon
        from ...core.panel.zonal_panel import reasons
        from ...core.progress import part
        from ...core.tables import refuse_duplicates, total_of
        from ..bridge import rasters, scheduler, styles

        layer = inputs.layer("INPUT")
        units = layer.units(inputs.field("UNIT_ID"))
        refuse_duplicates(units, self.tr("unit"), layer.name)
        opened = inputs.raster_list("LANDUSE")
        named = landuse.years(opened, inputs.text("YEARS"))
        years = np.array([np.nan] if named is None else named)  # one raster alone needs no year
        scheme = landuse.scheme(inputs, outputs)
        coefficients = landuse.factors(inputs, outputs.record)
        areas = np.zeros((len(units), len(years), len(land.LandClass) + 1))
        kinds = scheme.kinds()
        done, beyond, missing = 0, np.zeros(len(units), dtype=bool), None
        for group in rasters.same_grid(opened):
            members = [opened[i] for i in group]
            grid = members[0].grid
            coded = land.Coded(scheme, [r.name for r in members])
            codes, shapes = layer.transformed(members[0].crs)
            wkb = [None if shapes[c].isNull() else bytes(shapes[c].asWkb()) for c in codes]
            inner = part(progress, done / len(opened), (done + len(group)) / len(opened))
            found, missing, _, over = land.zone_areas(
                wkb, grid, rasters.reader(members), len(members), coded, len(scheme.categories),
                members[0].cell_areas(inputs.context.transformContext()), members[0].block_size(),
                groups=kinds, progress=inner, scheduler=scheduler.address(), most=rasters.most_threads(len(members)))
            outputs.notes(coded.notes())
            areas[:, group, :found.shape[2] - 1] = found[:, :, :-1].transpose(1, 0, 2)
            areas[:, group, -1] = found[:, :, -1].T
            beyond |= over
            done += len(group)
        order = np.argsort(years, kind="stable")
        years, areas = years[order], areas[:, order]
        none = areas[:, :, :-1].sum(axis=2) == 0
        flag, why = reasons(missing, ~missing & (areas.sum(axis=(1, 2)) == 0), none.T, beyond, units)
        outputs.notes(why)
        outputs.notes(land.gap_notes(areas, years, units))
        land_areas = np.where(none[:, :, None], np.nan, areas[:, :, :-1])
        result = landuse_carbon(land_areas, years, coefficients, self._built(inputs, layer, units, years), flag, units)
        outputs.notes(result.notes)
        outputs.number("NET", total_of(result.values["net"].reshape(len(units), -1)[:, -1]))
        outputs.layer("OUTPUT", layer, COLUMNS, result.values, rows=np.repeat(np.arange(len(units)), len(years)), year="year",
                      style=styles.diverging("net"))

    @staticmethod
    def _built(inputs, layer, units, years):
        """Emission of construction land by unit and year, or None."""
        import numpy as np

        from ...core.errors import Message, ParameterError
        from ...core.tables import refuse_duplicates

        if inputs.given("BUILT_TABLE"):
            if np.isnan(years).any():
                raise ParameterError("The raster has no year, so the table of emissions of construction land cannot be matched; "
                                     "write its year, or use the field.")
            table = inputs.layer("BUILT_TABLE")
            keys = table.keys(inputs.required_field("BUILT_TABLE_UNIT_ID"))
            when = table.years(inputs.required_field("BUILT_TABLE_YEAR")).tolist()
            refuse_duplicates(list(zip(keys, when)), Message("unit and year"), table.name)
            values = table.numbers(inputs.required_field("BUILT_TABLE_VALUE")) * inputs.unit_factor("BUILT_EMISSION", "mass")
            held = dict(zip(zip(keys, when), values))
            return np.array([[held.get((unit, year), np.nan) for year in years.tolist()] for unit in units])
        given = inputs.quantity(layer, "BUILT_EMISSION", "mass")
        if given is None:
            return None
        if len(years) > 1:
            raise ParameterError("The field of the emission of construction land holds one value for each unit, but there are "
                                 "{count} years; give a table with unit, year and emission instead.", count=len(years))
        return given[:, None]
