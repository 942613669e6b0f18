"""Step ``compensationzones``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class CompensationZones(CarbonAlgorithm):
    """Who pays and who gains."""

    NAME, GROUP, REQUIRES = "compensationzones", Group.ZONING, ("numpy", "scipy")
    TAGS = ("carbon compensation", "NRCA", "comparative advantage", "k-means", "main functional zone", "碳补偿", "碳补偿分区",
            "支付区", "获偿区", "主体功能区")

    def displayName(self):
        return self.tr("Carbon compensation zones")

    def help(self):
        return (
            self.tr("Divides units into those that pay for carbon compensation, those in balance and those that gain, by "
                    "clusters of their comparative advantages, and crosses them with the main functional zones."),
            self.tr("Indicators: net emission C − N, ECC = (G_i/G)/(C_i/C), ESC = (N_i/N)/(C_i/C) and, where given, the share of "
                    "built-up land, each brought to 0 … 1 by its range. NRCA_ij = E_ij/E − E_i·E_j/E² (Yu, Cai and Leung 2009) "
                    "compares each unit and indicator with the whole; k-means (the best of 100 starts) clusters the units by it. "
                    "The cluster with the largest mean net emission is the payment zone (1), the one with the smallest the gain "
                    "zone (the last code), what lies between is balanced. The choice of the indicators is ours; studies differ."),
            self.tr("Units of the inputs are chosen beside them; NRCA has none, and its rows and columns sum to 0. The distance "
                    "to the border of the cluster is in % of the distance to the centre of the nearest other one: 0 on the "
                    "border and 50 at the centre. With a field of main functions the zone reads “payment – key development”."),
            self.tr("With draws, each value is multiplied by a random factor, (1 + u)^(z/1.96) with z from the standard normal "
                    "distribution; indicators are formed anew and the clusters found from the same centres. The share of draws "
                    "with the same zone says how firm it is. Errors of units are independent; one that all share does not show."),
            self.tr("Limits: ranges and clusters depend on which units are in the layer. A unit with extreme values makes the "
                    "others look alike. k-means gives as many clusters as it is asked for; look at the silhouette. Units without "
                    "a usable value, or without emission, stay NULL with the reason in “flag” and are in no total."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.table("INPUT", self.tr("Units"), self.tr("One row for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.quantity_field("EMISSION", self.tr("Emission"), self.tr("Source of the unit."), "mass"),
            params.quantity_field("SINK", self.tr("Sink"), self.tr("Uptake of the unit."), "mass"),
            params.quantity_field("GDP", self.tr("GDP"), self.tr("Of the same year."), "money"),
            params.field("BUILT_SHARE", self.tr("Share of built-up land"), self.tr("In any unit; empty: not used."),
                         optional=True),
            params.field("FUNCTION", self.tr("Main functional zone"), self.tr("With which the zones are crossed."),
                         optional=True),
            params.number("CLUSTERS", self.tr("Number of clusters"), self.tr("Three: payment, balanced, gain."), 3, minimum=2,
                          maximum=9, integer=True),
            params.robustness(self.tr("emission, sink, GDP, built-up share where given")),
            params.seed(self.tr("Of k-means and the draws. The same seed gives the same zones, whatever the order of the "
                                "features.")),
            params.table_sink("OUTPUT", self.tr("Carbon compensation zones"), optional=False),
            params.table_sink("OUTPUT_TABLE", self.tr("Zones by year"), self.tr("Units, emission and sink of each zone.")),
        )
        self.addOutput(params.number_output("SILHOUETTE", self.tr("Mean silhouette, last year")))

    def columns(self):
        from ...core.robustness import AGREEMENT
        from ...core.zoning.compensation_zones import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": (*COLUMNS[:-1], *AGREEMENT, COLUMNS[-1]), "OUTPUT_TABLE": TABLE_COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.errors import Message
        from ...core.zoning.compensation_zones import TABLE_COLUMNS, compensation_zones
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        year = inputs.field("YEAR")
        _, years = layer.unit_years(inputs.field("UNIT_ID"), year)
        built, function = inputs.field("BUILT_SHARE"), inputs.field("FUNCTION")
        names = [Message("emission"), Message("sink"), "GDP"] + ([Message("built-up share")] if built else [])
        result = compensation_zones(
            inputs.quantity(layer, "EMISSION", "mass"), inputs.quantity(layer, "SINK", "mass"),
            inputs.quantity(layer, "GDP", "money"), layer.numbers(built) if built else None,
            layer.keys(function) if function else None, inputs.integer("CLUSTERS"), inputs.integer("SEED"), years,
            layer.row_names(year), inputs.disturbance(names), progress)
        outputs.notes(result.notes)
        outputs.number("SILHOUETTE", result.silhouette)
        codes = dict(enumerate(result.zones, 1))
        look = styles.counted("comp_code", codes.items(), styles.compensation_colours(len(codes)),
                              result.values["comp_code"], years, result.year)
        looks = (look, styles.sequential("zone_prob")) if "zone_prob" in result.values else look
        outputs.layer("OUTPUT", layer, result.columns, result.values, style=looks, year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS, result.table)
