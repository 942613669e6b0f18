"""Step ``couplingcoordination``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class CouplingCoordination(CarbonAlgorithm):
    """Systems that develop together."""

    NAME, GROUP, REQUIRES = "couplingcoordination", Group.EVALUATION, ("numpy",)
    TAGS = ("coupling", "coordination degree", "CCD", "source and sink", "lag", "耦合协调度", "耦合度", "协调发展", "碳源碳汇",
            "滞后类型")

    def displayName(self):
        return self.tr("Coupling coordination")

    def help(self):
        return (
            self.tr("Measures how closely two or more systems are coupled and how well they develop together, such as carbon "
                    "sources and sinks, or economy, resources and ecology."),
            self.tr("With scores U between 0 and 1: T = Σ wU, D = √(C·T). Standard form: C = {ΠU / (ΣU/n)ⁿ}^k with k = 1/n, for "
                    "two systems 2√(U₁U₂)/(U₁ + U₂); the exponent k is free, and some studies take n. Adjusted form (Wang Shujia "
                    "et al. 2021): C = √{[1 − mean|Uᵢ − Uⱼ|] · [Π(U/max U)]^(1/(n − 1))}, which spreads C instead of leaving "
                    "it near 1. Without n: C = {ΠU / (ΣU)ⁿ}^k, at most 1/n; named here because studies use it."),
            self.tr("Scores: by the range of the year (or of all years together), (x − min)/(max − min), or the same between "
                    "0.01 and 1, so that the smallest unit does not get D = 0; or the fields are scores already. The result has "
                    "no unit and does not depend on that of the fields. More of a field counts as more, sources too, as most "
                    "studies have it; a system that is better where it is smaller is named under “inverse systems”."),
            self.tr("Ten classes of D, 0.1 wide, each with its lower limit: extreme, severe, moderate, mild disorder, near "
                    "disorder, barely coordinated, primary, intermediate, good, quality coordination (极度失调 … 优质协调). "
                    "The lag names the system with the smallest score where the scores differ by more than 0.1, a usual choice."),
            self.tr("Limits: with a range for each year D shows places and not progress; pool the years to see it. The range "
                    "depends on the units in the layer. A system without any difference cannot be normalised and is refused. "
                    "Units without one of the values, or with all scores 0, stay NULL with the reason in “flag”."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.table("INPUT", self.tr("Units"), self.tr("One row for each unit, or unit and year.")),
            params.unit_id(optional=True),
            params.year(),
            params.field("SYSTEMS", self.tr("Systems"), self.tr("Two fields or more: scores, or values that are normalised."),
                         multiple=True),
            params.text("SYSTEM_WEIGHTS", self.tr("Weights of the systems"),
                        self.tr("In the order of the fields, such as 0.4, 0.3, 0.3, or name = weight. Empty: equal."),
                        optional=True),
            params.choice("NORMALIZE", self.tr("Normalisation"), [self.tr("range"), "[0.01, 1]", self.tr("none")],
                          self.tr("“None” takes the fields as scores between 0 and 1.")),
            params.choice("FORM", self.tr("Form of C"), [self.tr("standard"), self.tr("adjusted (2021)"), self.tr("without n")],
                          self.tr("Numbers of different forms cannot be compared.")),
            params.number("EXPONENT", self.tr("Exponent k"), self.tr("Empty: 1/n. Not for the adjusted form."), minimum=0,
                          optional=True, advanced=True),
            params.field("INVERSE", self.tr("Inverse systems"),
                         self.tr("Those of the systems of which less is better, such as a source that is judged as a burden."),
                         optional=True, multiple=True, advanced=True),
            params.boolean("POOL_YEARS", self.tr("One range for all years"), self.tr("So that years can be compared."),
                           advanced=True),
            params.table_sink("OUTPUT", self.tr("Coupling coordination"), optional=False),
            params.table_sink("OUTPUT_TABLE", self.tr("Coordination by year"),
                              self.tr("Means, and units in each of the ten classes.")),
        )
        self.addOutput(params.number_output("MEAN_D", self.tr("Mean D, last year")))

    def columns(self):
        from ...core.evaluation.coupling_coordination import COLUMNS, TABLE_COLUMNS

        return {"OUTPUT": COLUMNS, "OUTPUT_TABLE": TABLE_COLUMNS["years"]}

    def run_step(self, inputs, outputs, progress):
        from ...core.evaluation.coupling_coordination import (
            CLASSES,
            COLUMNS,
            TABLE_COLUMNS,
            Form,
            Normalize,
            Rules,
            coupling_coordination,
        )
        from ..bridge import styles

        layer = inputs.layer("INPUT")
        year = inputs.field("YEAR")
        _, years = layer.unit_years(inputs.field("UNIT_ID"), year)
        rules = Rules(inputs.text("SYSTEM_WEIGHTS"), inputs.choice("NORMALIZE", Normalize), inputs.choice("FORM", Form),
                      inputs.number("EXPONENT"), tuple(inputs.fields("INVERSE")), inputs.flag("POOL_YEARS"))
        result = coupling_coordination({name: layer.numbers(name) for name in inputs.fields("SYSTEMS")}, rules, years,
                                       layer.row_names(year), progress)
        outputs.notes(result.notes)
        outputs.number("MEAN_D", result.mean_d)
        look = styles.counted("ccd_level", [(k, name) for k, name in enumerate(CLASSES, 1)], styles.COORDINATION,
                              result.values["ccd_level"], years, result.year)
        outputs.layer("OUTPUT", layer, COLUMNS, result.values, style=(look, styles.sequential("ccd_d")), year=year)
        outputs.table("OUTPUT_TABLE", TABLE_COLUMNS["years"], result.tables["years"])
