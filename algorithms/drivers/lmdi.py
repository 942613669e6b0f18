"""Step ``lmdi``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group

LETTERS = {"C": "mass", "N": "mass", "G": "money", "P": "population", "S": "area"}


class Lmdi(CarbonAlgorithm):
    """Logarithmic mean Divisia index."""

    NAME, GROUP = "lmdi", Group.DRIVERS
    TAGS = ("LMDI", "decomposition", "Kaya", "drivers", "Divisia", "LMDI分解", "因素分解", "驱动因素", "对数平均迪氏指数")

    def displayName(self):
        return self.tr("LMDI decomposition")

    def help(self):
        return (
            self.tr("Decomposes the change of a target between two years into the effects of the factors of an "
                    "identity (LMDI-I; Ang 2005). The default is that of Peng et al. (2023), C/N = C/G · G/P · P/S · "
                    "S/N: technology (CI), economic development (R), population density (I), pressure on carbon "
                    "fixation (M). Any Kaya-like identity can be written."),
            self.tr("Additive: Δx = L(V₁, V₀) · ln(x₁/x₀), L(a, b) = (a − b)/(ln a − ln b), Σ Δx = ΔV. Multiplicative: "
                    "D = exp(Δx / L(V₁, V₀)), Π D = V₁/V₀. Zeros are treated by their analytical limits (Ang and Liu "
                    "2007), not by a small number."),
            self.tr("Periods: empty compares the first with the last year; “2000-2010, 2011-2021” compares these; "
                    "“chain” sums all consecutive pairs into one period; “pairs” gives each consecutive pair."),
            self.tr("The table also decomposes the whole, or with a group field each group's own total. A ratio such as C/N "
                    "does not add up over units: the group then has one more effect, the structure of the denominator (the "
                    "units' shares of the sink)."),
            self.tr("Limits: a negative or missing value, or a zero in a denominator, gives NULL with the reason in "
                    "“flag”. Effects of a chain and of two points differ by factor though not in sum. GDP should be at "
                    "constant prices. Effects of C/N are pure numbers; those of a mass are in t CO2."),
        )

    def initAlgorithm(self, config=None):
        meaning = {"C": self.tr("Emission (C)"), "N": self.tr("Sink (N)"), "G": self.tr("GDP (G)"),
                   "P": self.tr("Population (P)"), "S": self.tr("Area (S)")}
        note = {"S": self.tr("Empty: measured on the ellipsoid.")}
        self.add(
            params.regions("INPUT", self.tr("Panel"), self.tr("One feature for each unit and year.")),
            params.unit_id(),
            params.year(optional=False),
            params.text("IDENTITY", self.tr("Identity"),
                        self.tr("Target = factor * factor …; letters or words, each a field."),
                        default="C/N = C/G * G/P * P/S * S/N"),
            [params.quantity_field(letter, meaning[letter],
                                   note.get(letter, self.tr("Needed if the identity uses this letter.")),
                                   dimension, optional=True) for letter, dimension in LETTERS.items()],
            params.matrix("FIELD_MAP", self.tr("Other letters"), [self.tr("Letter"), self.tr("Field")],
                          self.tr("For letters or words of the identity other than C, N, G, P, S; values are used as "
                                  "they are."), advanced=True),
            params.text("FACTOR_NAMES", self.tr("Names of the factors"),
                        self.tr("Separated by commas, in the order of the identity; empty: derived from it."),
                        optional=True, advanced=True),
            params.text("PERIODS", self.tr("Periods"),
                        self.tr("Empty: first and last year. “2000-2010, 2011-2021”, “chain” or “pairs”."),
                        optional=True),
            params.choice("FORM", self.tr("Form"), [self.tr("additive"), self.tr("multiplicative")],
                          self.tr("Additive effects sum to the change, multiplicative ones multiply to the ratio.")),
            params.field("GROUP", self.tr("Group field"), self.tr("For example the province or prefecture."),
                         optional=True),
            params.layer_sink("OUTPUT", self.tr("LMDI effects"),
                              self.tr("One feature for each unit and period; other fields are those of the last year "
                                      "of the period.")),
            params.table_sink("OUTPUT_TABLE", self.tr("LMDI effects, long"),
                              self.tr("Unit or group, period, factor, effect and share of the change.")),
            params.html_sink(),
        )
        self.addOutput(params.number_output("MAX_RESIDUAL", self.tr("Largest residual, relative")))

    def columns(self):
        from ...core.drivers.lmdi import TABLE_COLUMNS, result_columns

        return {"OUTPUT": result_columns(), "OUTPUT_TABLE": TABLE_COLUMNS["effects"]}

    def run_step(self, inputs, outputs, progress):
        import re

        from ...core.drivers.lmdi import ALL, Form, decompose
        from ...core.drivers.lmdi_identity import parse_identity
        from ...core.regions import panel
        from ..bridge import styles
        from ..report.pages.lmdi_page import page

        layer = inputs.layer("INPUT")
        identity = parse_identity(inputs.text("IDENTITY"))
        units, years = layer.units(inputs.field("UNIT_ID")), layer.years(inputs.field("YEAR"))
        cells = inputs.matrix("FIELD_MAP")
        mapped = {a.strip(): b.strip() for a, b in zip(cells[::2], cells[1::2]) if b.strip()}
        values = {}
        for name in identity.names:
            if name in mapped:
                factor = inputs.unit_factor(name, LETTERS[name]) if name in LETTERS else 1.0
                values[name] = layer.numbers(mapped[name]) * factor
            elif name == "S":
                values[name] = inputs.area_km2(layer, "S")
            elif name in LETTERS:
                values[name] = inputs.quantity(layer, name, LETTERS[name])
            elif layer.fields.lookupField(name) >= 0:
                values[name] = layer.numbers(name)
        group = inputs.field("GROUP")
        names = [n for n in re.split(r"[,，;；、]", inputs.text("FACTOR_NAMES")) if n.strip()]
        held = panel(units, years, layer.name)
        result = decompose(identity, values, held, inputs.text("PERIODS"),
                           inputs.choice("FORM", Form), layer.keys(group) if group else [ALL] * len(layer), names,
                           progress)
        outputs.notes(result.notes)
        outputs.number("MAX_RESIDUAL", result.max_residual)
        centre = 0.0 if inputs.choice("FORM", Form) is Form.ADDITIVE else 1.0
        outputs.layer("OUTPUT", layer, result.columns, result.values, rows=result.row, year="year_to",
                      style=styles.diverging("d_total", centre))
        outputs.table("OUTPUT_TABLE", result.table_columns["effects"], result.tables["effects"])
        outputs.html("OUTPUT_HTML", lambda record: page(record, layer, held, identity, values, result))
