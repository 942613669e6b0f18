"""Step ``ahpweights``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group


class AhpWeights(CarbonAlgorithm):
    """Weights by pairwise comparison."""

    NAME, GROUP, REQUIRES = "ahpweights", Group.EVALUATION, ("numpy",)
    TAGS = ("AHP", "analytic hierarchy process", "pairwise comparison", "consistency ratio", "weights", "层次分析法", "判断矩阵",
            "一致性检验", "权重")

    def displayName(self):
        return self.tr("Weights by pairwise comparison (AHP)")

    def help(self):
        return (
            self.tr("Turns judgements of how many times as important one criterion is as another into weights, and tests whether "
                    "the judgements fit together."),
            self.tr("Weights: the eigenvector of the largest eigenvalue λmax of the matrix, with the sum 1 (Saaty 1980). CI = "
                    "(λmax − n)/(n − 1), CR = CI/RI with RI = 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45 for 1 to 9 "
                    "criteria. CR is 0 for two criteria, which cannot contradict each other."),
            self.tr("The cell of row a and column b says how many times as important a is as b: 1 to 9, or a fraction such as "
                    "1/3. One of two opposite cells may stay empty. Rounded fractions such as 0.33 are taken as 1/3. Weights "
                    "have no unit."),
            self.tr("Limits: a matrix that is not reciprocal is refused with the cell named, and so is one of more than nine "
                    "criteria. CR of 0.1 or more is refused or warned about, with the judgement that deviates most. A consistent "
                    "matrix may still be one person's opinion."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.matrix("MATRIX", self.tr("Comparisons"), [self.tr("Criterion"), *(f"C{k}" for k in range(1, 10))],
                          self.tr("A row for each criterion: its name, then its comparison with the first, second … one; the "
                                  "columns beyond stay empty. In scripts the cells row by row, without the empty ones: "
                                  "forest,1,3,water,1/3,1, or without names 1,3,1/3,1.")),
            params.table("TABLE", self.tr("Table of comparisons"),
                         self.tr("One row for each criterion, with a field of comparisons for each. It wins over the matrix."),
                         optional=True),
            params.field("CRITERION", self.tr("Field of the names"), self.tr("Of the table; empty: its first text field that is "
                                                                             "no comparison."), parent="TABLE", optional=True),
            params.choice("INCONSISTENT", self.tr("At CR of 0.1 or more"), [self.tr("refuse"), self.tr("warn")],
                          self.tr("What happens to judgements that contradict each other.")),
            params.table_sink("OUTPUT_TABLE", self.tr("Weights"), self.tr("One row for each criterion."), optional=False),
        )
        for name, words in (("LAMBDA_MAX", "λmax"), ("CI", self.tr("Consistency index CI")),
                            ("CR", self.tr("Consistency ratio CR"))):
            self.addOutput(params.number_output(name, words))

    def columns(self):
        from ...core.evaluation.ahp_weights import COLUMNS

        return {"OUTPUT_TABLE": COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.errors import ParameterError
        from ...core.evaluation.ahp_weights import COLUMNS, ahp_weights, from_fields, square

        if inputs.given("TABLE"):
            table = inputs.table("TABLE")
            fields = {f.name(): table.values(f.name()) for f in table.fields}
            cells, names = from_fields(fields, inputs.field("CRITERION"), table.name)
        elif inputs.given("MATRIX"):
            cells, names = square(inputs.matrix("MATRIX"))
        else:
            raise ParameterError("Neither a matrix nor a table of comparisons is given; fill one of them.")
        progress(0.5)
        result = ahp_weights(cells, names, inputs.integer("INCONSISTENT") == 0)
        outputs.notes(result.notes)
        for name, number in (("LAMBDA_MAX", result.lambda_max), ("CI", result.ci), ("CR", result.cr)):
            outputs.number(name, number)
        outputs.table("OUTPUT_TABLE", COLUMNS, result.values)
