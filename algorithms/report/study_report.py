"""Step ``studyreport``."""

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group
from ..bridge.settings import LANGUAGES, report_language


class StudyReport(CarbonAlgorithm):
    """Results of a study on one page."""

    NAME, GROUP = "studyreport", Group.REPORT
    REQUIRES = ("numpy", "matplotlib")
    TAGS = ("report", "HTML", "maps", "charts", "small multiples", "provenance", "报告", "研究报告", "图表", "专题地图",
            "碳收支", "碳平衡系数", "碳平衡分区", "空间格局")

    def displayName(self):
        return self.tr("Study report")

    def help(self):
        return (
            self.tr("Puts the results of the steps on one self-contained HTML page, in English or Chinese: maps by "
                    "year, charts, tables, the methods with their actual parameters, sources, and the record of each"
                    " step. The page needs no network and no script, prints on A4, and can be handed on as it is."),
            self.tr("Layers are recognised by their fields, alone or chained: carbon balance (csd, q), growth "
                    "(…_chg, …_cagr), LMDI effects (period, d_total, d_…), balance zones (ecc, esc, zone_code), "
                    "emission by activity (src_…), carbon of land use (snk_…, eq_forest), "
                    "totals, concentration, global autocorrelation (stat, p_sim), LISA clusters (lisa_code), hot spots "
                    "(gi_bin), ellipses (flattening) and their track, geographical detector (q, lambda; q_ab), global "
                    "regression (coef, vif), local regressions (cond, b_…, s_…) and their tables, land-use "
                    "transitions (from_code, to_code), landscape metrics (shdi …, class_code), coupling (ccd_d), evaluations "
                    "(…_rank, …_lvl) with indicators and obstacles, weights by comparisons (criterion), suitability (score_low),"
                    " zones by three axes (cube), compensation zones (comp_code), clusters of units (cluster, silhouette); other "
                    "tables are shown as they are. Sections without data are left out; a layer without a "
                    "year is one cross-section."),
            self.tr("Masses are printed in Mt, kt or t CO2 (亿t, 万t or t in Chinese), Q, ECC and ESC as pure numbers."
                    " A missing value is printed “–” and never counted as zero; totals say how many units they leave"
                    " out. Maps are drawn in an equal-area projection with one legend for all years; up to six years"
                    " are shown."),
            self.tr("Limits: the unit field is found by itself where a text field names each unit once a year; "
                    "otherwise choose it. Made-up data, marked SYNTHETIC in a layer's name or history, are announced"
                    " in a banner. A layer that lost its metadata (a copy in another format) is shown without "
                    "settings."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.text("TITLE", self.tr("Title"),
                        self.tr("Stands at the head of the page. Empty: “Carbon balance study”, in the language of the page."),
                        optional=True),
            params.layers("LAYERS", self.tr("Results"),
                          self.tr("Outputs of the steps, in any order. Where two serve for the same, the first is "
                                  "used.")),
            params.text("UNIT_ID", self.tr("Unit field"),
                        self.tr("Name of the field that names the units. Empty: as the steps' records say, or found."),
                        optional=True),
            params.text("YEAR", self.tr("Year field"),
                        self.tr("Name of the year field. Empty: “year”, or as the steps' records say."), optional=True),
            params.choice("LANGUAGE", self.tr("Language"), ["English", "中文"],
                          self.tr("Language of the page. At first the one that the provider's options name, else that "
                                  "of QGIS."),
                          default=list(LANGUAGES.values()).index(report_language())),
            params.text("NAME_FIELD", self.tr("Name field"),
                        self.tr("Field with the names to print where the unit field is a code. Empty: found."),
                        optional=True, advanced=True),
            params.text("SUBTITLE", self.tr("Subtitle"), self.tr("Printed under the title."), optional=True,
                        advanced=True),
            params.text("AUTHOR", self.tr("Author"), self.tr("Printed under the title."), optional=True, advanced=True),
            params.html_sink("OUTPUT_HTML", self.tr("Study report"), optional=False),
        )

    def run_step(self, inputs, outputs, progress):
        from ..bridge.provenance import history
        from .pages.sources import recognise
        from .pages.study_page import study_page
        from .pages.words import LANGUAGES

        read = []
        for layer, rows in inputs.layers("LAYERS"):
            outputs.record.saw_layer("LAYERS", rows, layer)
            read.append((rows, layer.name(), history(layer), layer.isSpatial()))
        sources = recognise(read, inputs.text("UNIT_ID"), inputs.text("YEAR"), inputs.text("NAME_FIELD"))
        texts = {name: inputs.text(name) for name in ("TITLE", "SUBTITLE", "AUTHOR")}
        language = inputs.choice("LANGUAGE", LANGUAGES)
        outputs.html("OUTPUT_HTML", lambda record: study_page(record, sources, texts, language, progress))
