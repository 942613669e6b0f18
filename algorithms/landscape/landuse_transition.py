"""Step ``landusetransition``."""

from ..bridge import landuse, params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group

UNCHANGED = "#e6e6e6"
"""Of land that kept its class, on the map of changes."""


class LanduseTransition(CarbonAlgorithm):
    """What became of each kind of land?"""

    NAME, GROUP, REQUIRES = "landusetransition", Group.LANDSCAPE, ("numpy",)
    READS_RASTERS = True
    TAGS = ("land use", "land cover", "transition matrix", "transfer matrix", "dynamic degree", "Sankey", "change detection",
            "土地利用转移矩阵", "土地利用变化", "动态度", "土地利用碳效应", "桑基图")

    def displayName(self):
        return self.tr("Land-use transition")

    def help(self):
        return (
            self.tr("Compares two land-use rasters: area from each class to each, gain, loss and swap, dynamic degrees, and what "
                    "the transitions mean for carbon; for the whole, and for zones."),
            self.tr("Single dynamic degree K = (U_b − U_a)/U_a/T; comprehensive degree LC = Σ loss/(2 Σ U_a)/T (Wang and Bao "
                    "1999; many papers leave out the 2, which can be chosen). Swap = 2·min(gain, loss) (Pontius et al. 2004). "
                    "Carbon effect ΔC = A·(δ after − δ before)·44/12 with the coefficients of the first year; the change of a "
                    "class's own coefficient stands apart as its intensity effect."),
            self.tr("Areas are in ha, measured on the ellipsoid cell by cell; zones take exact shares of cells at their borders. "
                    "Dynamic degrees are in % a year, carbon effects in t CO2 a year."),
            self.tr("Construction land has no coefficient of its own: give the emission of its energy use per ha in both years, "
                    "else the carbon effect of transitions from and to it is missing."),
            self.tr("Limits: both rasters need one grid and CRS. Cells without a class in either year take no part, and their "
                    "area is said. Codes that the legend lacks are refused above 1 % of the cells. Coefficients of the presets "
                    "are recalled, not found in a primary source. The change raster holds code before × 1000 + code after."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.raster("LANDUSE_FROM", self.tr("Land use before"), self.tr("Raster of classes.")),
            params.raster("LANDUSE_TO", self.tr("Land use after"), self.tr("On the same grid.")),
            params.number("YEAR_FROM", self.tr("Year before"), self.tr("Of the first raster."), minimum=1, maximum=9999,
                          integer=True),
            params.number("YEAR_TO", self.tr("Year after"), self.tr("Of the second raster."), minimum=1, maximum=9999,
                          integer=True),
            *landuse.legend_parameters(codes_first=True),
            params.regions("ZONES", self.tr("Zones"), self.tr("Empty: the whole raster."), optional=True),
            params.unit_id(optional=True, parent="ZONES"),
            *landuse.factor_parameters(),
            params.number("BUILT_FROM", self.tr("Construction land before (t C/ha/a)"),
                          self.tr("Emission of its energy use per ha."), optional=True, advanced=True),
            params.number("BUILT_TO", self.tr("Construction land after (t C/ha/a)"), self.tr("The same in the second year."),
                          optional=True, advanced=True),
            params.choice("DEGREE", self.tr("Comprehensive dynamic degree"), [self.tr("with the factor 2"),
                                                                             self.tr("without it")],
                          self.tr("As printed by Wang and Bao (1999), or as many papers use it."), advanced=True),
            params.table_sink("OUTPUT_TABLE", self.tr("Transitions"), self.tr("One row for each pair of classes."),
                              optional=False),
            params.table_sink("MATRIX", self.tr("Transfer matrix"), self.tr("Classes before in rows, after in columns.")),
            params.table_sink("DYNAMICS", self.tr("Dynamics of the classes"), self.tr("Gain, loss, swap, degrees, effects.")),
            params.raster_sink("CHANGE", self.tr("Change"), self.tr("Code before × 1000 + code after."), optional=True),
            params.html_sink(),
        )
        for name, words in (("COMPREHENSIVE", self.tr("Comprehensive dynamic degree (%/a)")),
                            ("CARBON_EFFECT", self.tr("Carbon effect of all transitions (t CO2/a)"))):
            self.addOutput(params.number_output(name, words))

    def columns(self):
        from ...core.landscape.landuse_transition import TABLE_COLUMNS

        return {"OUTPUT_TABLE": TABLE_COLUMNS["pairs"], "DYNAMICS": TABLE_COLUMNS["dynamics"]}

    def run_step(self, inputs, outputs, progress):
        import numpy as np

        from ...core import landuse as land
        from ...core.errors import ParameterError
        from ...core.errors import first as first_of
        from ...core.landscape.landuse_transition import CHANGE_FACTOR, TABLE_COLUMNS, landuse_transition
        from ...core.progress import part
        from ...core.tables import refuse_duplicates
        from ..bridge import rasters, styles
        from ..report.pages.transition_page import page

        first, second = inputs.raster("LANDUSE_FROM"), inputs.raster("LANDUSE_TO")
        rasters.require_same_grid((first, second))
        years = inputs.integer("YEAR_FROM"), inputs.integer("YEAR_TO")
        scheme = landuse.scheme(inputs, outputs)
        if scheme is None:
            scheme = land.plain(rasters.codes_in((first, second), part(progress, 0.0, 0.3)))
        long = [c.code for c in scheme.categories if c.code >= CHANGE_FACTOR]
        if long and outputs.asked("CHANGE"):
            raise ParameterError("The change raster holds code before × 1000 + code after, which codes from 1000 on ({codes}) "
                                 "make ambiguous; give the classes smaller codes, or leave this raster away.",
                                 codes=first_of(long))
        coefficients = landuse.factors(inputs, outputs.record)
        coded = land.Coded(scheme, (first.name, second.name))
        read = rasters.reader((first, second))
        count = len(scheme.categories)
        cells = first.cell_areas(inputs.context.transformContext())
        zones = [None]
        if inputs.given("ZONES"):
            layer = inputs.layer("ZONES")
            zones = layer.units(inputs.required_field("UNIT_ID"))
            refuse_duplicates(zones, self.tr("unit"), layer.name)
            codes, shapes = layer.transformed(first.crs)
            wkb = [None if shapes[c].isNull() else bytes(shapes[c].asWkb()) for c in codes]
            found = land.zone_areas(wkb, first.grid, read, 2, coded, count, cells, first.block_size(), pairs=True,
                                    progress=part(progress, 0.3, 0.8))
            areas = np.zeros((len(zones), count + 1, count + 1))
            areas[:, :count, :count] = found[0][0, :, :-1].reshape(-1, count, count)
            areas[:, count, count] = found[0][0, :, -1]
            outputs.notes(land.place_notes(*found[1:], zones))
        else:
            areas = land.pair_areas(first.grid, read, coded, count, cells, first.block_size(), part(progress, 0.3, 0.8))[None]
        outputs.notes(coded.notes())
        delta = [[np.nan if c.kind is None else coefficients.get(c.kind, np.nan) for c in scheme.categories] for _ in years]
        for values, name in zip(delta, ("BUILT_FROM", "BUILT_TO")):
            given = inputs.number(name)
            for position, category in enumerate(scheme.categories):
                if given is not None and category.kind is land.LandClass.BUILT:
                    values[position] = given
        result = landuse_transition(areas, scheme.categories, years, zones, *delta, inputs.integer("DEGREE") == 0)
        outputs.notes(result.notes)
        outputs.number("COMPREHENSIVE", result.comprehensive)
        outputs.number("CARBON_EFFECT", result.carbon_effect)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["pairs"], result.tables["pairs"])
        outputs.table("MATRIX", result.matrix_columns, result.tables["matrix"])
        outputs.table("DYNAMICS", TABLE_COLUMNS["dynamics"], result.tables["dynamics"])
        if outputs.asked("CHANGE"):
            codes = np.array([c.code for c in scheme.categories])
            change = outputs.raster("CHANGE", first.grid, first.crs, [self.tr("Code before × 1000 + code after")],
                                    style=styles.classes("", self._pairs(result.areas, result.shown, CHANGE_FACTOR)))
            for window in first.windows(part(progress, 0.8, 1.0)):
                a, b = (coded.positions(*read(which, *window), which) for which in (0, 1))
                both = (a >= 0) & (b >= 0)
                change.write(1, window[0], window[1], np.where(both, CHANGE_FACTOR * codes[a] + codes[b], np.nan))
        outputs.html("OUTPUT_HTML", lambda record: page(record, result, years))

    @staticmethod
    def _pairs(areas, shown, factor):
        """Classes of the change raster: code, words and colour of each pair that there is, in the colour of the class after."""
        from ...core.errors import Message
        from ..bridge.charts import SERIES

        colours = {c.code: c.colour for c in shown}
        if len(set(colours.values())) == 1:  # codes as they are have no colours of their own
            colours = {code: SERIES[i % len(SERIES)] for i, code in enumerate(colours)}
        return [(a.code * factor + b.code, a.name if i == j else Message("{a} → {b}", a=Message(a.name), b=Message(b.name)),
                 UNCHANGED if i == j else colours[b.code])
                for i, a in enumerate(shown) for j, b in enumerate(shown) if areas[i, j] > 0]
