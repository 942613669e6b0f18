"""Step ``entropytopsis``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class EntropyTopsis(CarbonAlgorithm):
    """One score from many indicators."""

    NAME, GROUP, REQUIRES = "entropytopsis", Group.EVALUATION, ("numpy",)
    TAGS = ("TOPSIS", "entropy weight", "evaluation", "obstacle degree", "multi-criteria", "熵权法", "熵权TOPSIS", "综合评价",
            "障碍度", "贴近度")

    def displayName(self):
        return self.tr("Entropy weights and TOPSIS")

    def help(self):
        return (
            self.tr("Scores units by many indicators at once: weights by information entropy (or your own), closeness to the "
                    "best by TOPSIS, rank, level, and the obstacle degree of each indicator."),
            self.tr("V = (x − min)/(max − min), or (max − x)/(max − min) where less is better. p = V/ΣV, e = −(1/ln n) Σ p ln p, "
                    "w = (1 − e)/Σ(1 − e) (Shannon 1948; as used by Zou et al. 2006). Closeness = D⁻/(D⁺ + D⁻) (Hwang and Yoon "
                    "1981) with D = √Σ[w(V* − V)]² for the weighted matrix, or D = √Σ w(V* − V)² with the weights once; the two "
                    "give different numbers. Obstacle degree = w(1 − V)/Σ w(1 − V) in %, as a mean over the units or for each."),
            self.tr("Indicators may have any unit and sign; the result has none and does not change with them. Closeness lies "
                    "between 0 and 1. Fields are named after the evaluation, with _rank and _lvl; the name is shortened where "
                    "ten characters do not suffice (topsis, topsi_rank, topsis_lvl)."),
            self.tr("With a year field each year has a range and weights of its own, or one for all years together, so that "
                    "years can be compared; ranks are those of the year. Levels are three by natural breaks, or by your own "
                    "cuts; a value at a cut belongs to the level below."),
            self.tr("Limits: scores depend on which units are in the layer. Entropy gives much weight to an indicator with a few "
                    "outliers, whatever its importance. An indicator without any difference has no weight, which a warning "
                    "tells. Units without one of the values stay NULL; fewer than three units are refused."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.table("INPUT", self.tr("Units"), self.tr("One row for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("POSITIVE", self.tr("Positive indicators"), self.tr("More is better."), multiple=True),
            params.field("NEGATIVE", self.tr("Negative indicators"), self.tr("Less is better."), optional=True, multiple=True),
            params.text("WEIGHTS", self.tr("Own weights"),
                        self.tr("In the order of the positive, then the negative indicators, such as 0.5, 0.3, 0.2, or name = "
                                "weight. Empty: entropy weights."), optional=True),
            params.table("WEIGHTS_TABLE", self.tr("Table of own weights"),
                         self.tr("Fields criterion and weight, as “Weights by pairwise comparison (AHP)” writes them; the "
                                 "criteria are named like the fields. It wins over the text."), optional=True),
            params.boolean("POOL_YEARS", self.tr("One range and one set of weights for all years"),
                           self.tr("So that years can be compared.")),
            params.choice("DISTANCE", self.tr("Distance"), [self.tr("weighted matrix"), self.tr("weights once")],
                          self.tr("Whether the weight stands inside the square or before it.")),
            params.text("NAME", self.tr("Name of the score"), self.tr("Stem of the new fields; short letters of a to z."),
                        default="topsis"),
            params.text("CUTS", self.tr("Cuts of the levels"), self.tr("Ascending, such as 0.3, 0.6, 0.8. Empty: three levels "
                                                                       "by natural breaks."), optional=True, advanced=True),
            params.table_sink("OUTPUT", self.tr("Evaluation"), optional=False),
            params.table_sink("OUTPUT_TABLE", self.tr("Indicators"),
                              self.tr("Direction, entropy, weight and mean obstacle degree of each indicator.")),
            params.table_sink("OBSTACLES", self.tr("Obstacles of each unit"),
                              self.tr("Score and obstacle degree of each unit and indicator.")),
        )
        self.addOutput(params.number_output("MEAN", self.tr("Mean closeness, last year")))

    def columns(self):
        from ...core.evaluation.entropy_topsis import TABLE_COLUMNS, columns

        return {"OUTPUT": columns(), "OUTPUT_TABLE": TABLE_COLUMNS["indicators"], "OBSTACLES": TABLE_COLUMNS["obstacles"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.errors import DataError, first
        from ...core.evaluation.entropy_topsis import TABLE_COLUMNS, Distance, Rules, entropy_topsis
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        year = inputs.field("YEAR")
        units, years = layer.unit_years(inputs.field("UNIT_ID"), year)
        positive, negative = ({name: layer.numbers(name) for name in inputs.fields(p)} for p in ("POSITIVE", "NEGATIVE"))
        weights = inputs.text("WEIGHTS")
        if inputs.given("WEIGHTS_TABLE"):
            table = inputs.table("WEIGHTS_TABLE")
            criteria = table.keys("criterion")
            twice = [name for k, name in enumerate(criteria) if name is not None and name in criteria[:k]]
            if twice:
                raise DataError("{where} has more than one weight for {names}; keep one.", where=table.name, names=first(twice))
            weights = dict(zip(criteria, table.numbers("weight").tolist()))
        rules = Rules(weights, inputs.flag("POOL_YEARS"), inputs.choice("DISTANCE", Distance), inputs.text("CUTS"))
        result = entropy_topsis(positive, negative, rules, years, units, layer.row_names(year), inputs.text("NAME"), progress)
        outputs.notes(result.notes)
        outputs.number("MEAN", result.mean)
        outputs.layer("OUTPUT", layer, result.columns, result.values, style=styles.sequential(result.columns[0].name),
                      year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["indicators"], result.tables["indicators"])
        outputs.table("OBSTACLES", TABLE_COLUMNS["obstacles"], result.tables["obstacles"])
