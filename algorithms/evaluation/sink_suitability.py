"""Step ``sinksuitability``."""

from contextlib import closing

from ..bridge import params
from ..bridge.base import CarbonAlgorithm
from ..bridge.groups import Group

MOST_CLASSES = 6


class SinkSuitability(CarbonAlgorithm):
    """How suitable is each place as a carbon sink?"""

    NAME, GROUP, REQUIRES = "sinksuitability", Group.EVALUATION, ("numpy",)
    READS_RASTERS = True
    TAGS = ("suitability", "weighted overlay", "multi-criteria", "MCDA", "carbon sink", "natural breaks", "restoration zones",
            "适宜性评价", "碳汇功能", "加权叠加", "自然断点", "生态保护修复分区")

    def displayName(self):
        return self.tr("Suitability of the carbon-sink function")

    def help(self):
        return (
            self.tr("Overlays rasters of criteria by their weights into a score of how suitable each place is as a carbon sink, "
                    "and cuts it into classes that become zones of protection and restoration."),
            self.tr("Score S = Σ w·s, with weights of the sum 1 (others are divided by their sum) and scores s by a table, such "
                    "as 1, 3, 5 or 1 to 5; times 0 where the constraint is 0 or has no data. Usual criteria: land use, NPP or "
                    "sink density, NDVI, elevation, slope, distance to water, roads and built-up land. “Weights by pairwise "
                    "comparison (AHP)” gives the table of weights."),
            self.tr("Three classes become zones: extremely suitable, ecological core protection area; relatively suitable, "
                    "ecological key protection area; generally suitable, ecological auxiliary restoration area. The study that "
                    "has them calls the first two both “key protection”; “core” is our reading, and its criteria and weights are "
                    "not published."),
            self.tr("Table of scores: a row for each value or range, with criterion, from, to, score. A code has the same from "
                    "and to; an empty end is open; a value where two ranges touch belongs to the lower one. Without rows the "
                    "values of a criterion are taken as scores, as they are, so bring them to one scale first, on which more is "
                    "better."),
            self.tr("Natural breaks (Fisher 1958; Jenks) make the sum of squares within the classes least; quantiles give them "
                    "about the same number of cells. Both count the score in 65,536 bins between its lowest and highest value, "
                    "so that no raster has to fit into memory: natural breaks are the best of all limits at edges of bins, and "
                    "quantiles are off by a bin at most (1/65,536 of the range). A score at a limit belongs to the class below."),
            self.tr("Rasters are read in blocks, of any size. The score is stored with seven digits (float32), without a unit; "
                    "areas are in ha, measured on the ellipsoid cell by cell. Rasters must lie on one north-up grid, unless you "
                    "choose to align them; the grid of the first is that of the result."),
            self.tr("Limits: a cell without data in one criterion, or with a value that the table does not score, has no score; "
                    "the latter are counted. Excluded cells have the score 0 and the class 0, and no part in the limits. "
                    "Classes are relative to the area that the rasters cover; a weighted sum lets a high score make up for a low "
                    "one, so what must not happen belongs into the constraint."),
        )

    def initAlgorithm(self, config=None):
        self.add(
            params.rasters("CRITERIA", self.tr("Criteria"), self.tr("One raster for each; the first band counts.")),
            params.text("WEIGHTS", self.tr("Weights"),
                        self.tr("One for each criterion, in their order (0.5, 0.3, 0.2) or by name (slope = 0.3, ndvi = 0.7). "
                                "Empty, without a table: all the same."), optional=True),
            params.table("WEIGHTS_TABLE", self.tr("Table of weights"),
                         self.tr("Fields criterion and weight, as “Weights by pairwise comparison (AHP)” writes them; criteria "
                                 "are called as the rasters, or stand in their order. It wins."), optional=True),
            params.table("RECLASS", self.tr("Table of scores"),
                         self.tr("Fields criterion (name of the raster), from, to, score. Empty: values are scores."),
                         optional=True),
            params.raster("CONSTRAINT", self.tr("Constraint"), self.tr("1 where allowed; 0 or no data where excluded."),
                          optional=True),
            params.number("CLASSES", self.tr("Number of classes"),
                          self.tr("Three have the names and zones of the study."), 3, minimum=2,
                          maximum=MOST_CLASSES, integer=True),
            params.choice("METHOD", self.tr("Levels by"), [self.tr("natural breaks"), self.tr("equal steps"),
                                                           self.tr("quantiles"), self.tr("own breaks")],
                          self.tr("How the score is cut.")),
            params.text("BREAKS", self.tr("Own breaks"), self.tr("One fewer than classes, such as 2.5, 3.5."), optional=True),
            params.align(),
            params.raster_sink("OUTPUT", self.tr("Suitability score")),
            params.raster_sink("CLASSES_OUT", self.tr("Suitability classes"), optional=True, default=True),
            params.table_sink("OUTPUT_TABLE", self.tr("Areas of the classes"), self.tr("One row for each class.")),
        )
        self.addOutput(params.number_output("TOP_PCT", self.tr("Share of the most suitable class (%)")))
        self.addOutput(params.text_output("BREAKS_USED", self.tr("Limits between the classes")))

    def columns(self):
        from ...core.evaluation.sink_suitability import COLUMNS

        return {"OUTPUT_TABLE": COLUMNS}

    def run_step(self, inputs, outputs, progress):
        from ...core.errors import Warn, first
        from ...core.evaluation.sink_suitability import Method, Overlay, Seen, own_breaks, score
        from ...core.progress import part
        from ..bridge import rasters, scheduler

        own = None
        if inputs.choice("METHOD", Method) is Method.OWN:
            own = own_breaks(inputs.text("BREAKS"), inputs.integer("CLASSES"))
        criteria = inputs.raster_list("CRITERIA")
        names = [raster.name for raster in criteria]
        lead = criteria[0]
        constraint = [inputs.raster("CONSTRAINT")] if inputs.given("CONSTRAINT") else []
        several = [raster.name for raster in criteria if raster.bands() > 1]
        if several:
            outputs.notes([Warn("{first} have more than one band; the first is used.", first=first(several))])
        ladders = self._ladders(inputs, outputs, names)
        overlay = Overlay(self._weights(inputs, outputs, names), ladders, bool(constraint))
        coded = [raster for raster, ladder in zip(criteria, ladders) if ladder is not None and ladder.codes]
        found = rasters.sources(lead, [(raster, 1) for raster in (*criteria, *constraint)],
                                inputs.choice("ALIGN", params.RESAMPLING), [*coded, *constraint])
        result = outputs.raster("OUTPUT", lead.grid, lead.crs, [self.tr("Suitability score")], strip=lead.strip())
        seen = Seen(len(names))
        classes_wanted = outputs.asked("CLASSES_OUT") or outputs.asked("OUTPUT_TABLE")
        scoring = part(progress, 0.0, 0.6 if classes_wanted else 1.0)
        with closing(rasters.compute(lead, found, score, overlay, scoring, scheduler.address())) as done:
            for window, scored in done:
                seen.add(scored.seen)
                result.write(1, *window[:2], scored.score)
        outputs.notes(seen.notes(names))
        low, high = seen.require(names)
        if classes_wanted:
            again = [result.settled(), *found[len(criteria):]]
            cuts = self._limits(inputs, outputs, lead, again, low, high, own, part(progress, 0.6, 0.75))
            self._classes(inputs, outputs, lead, again, cuts, part(progress, 0.75, 1.0))

    @staticmethod
    def _weights(inputs, outputs, names):
        """Weights of the criteria: by the table, else as typed, else all the same."""
        import numpy as np

        from ...core.errors import Note, listed
        from ...core.evaluation.scores import own_weights
        from ...core.evaluation.sink_suitability import weights_of
        from ...core.magnitudes import amount

        if inputs.given("WEIGHTS_TABLE"):
            table = inputs.table("WEIGHTS_TABLE")
            weights, notes = weights_of(table.keys("criterion"), table.numbers("weight"), names, table.name)
        else:
            weights, notes = own_weights(inputs.text("WEIGHTS"), names)
            if weights is None:
                weights = np.full(len(names), 1 / len(names))
                notes = (Note("No weights are given, so all criteria have the same."),)
        outputs.notes(notes)
        outputs.notes([Note("Weights: {weights}.", weights=listed(
            f"{name} {amount(weight, 4)}" for name, weight in zip(names, weights)))])
        return weights

    def _ladders(self, inputs, outputs, names):
        """Scores by values for each criterion."""
        from ...core.evaluation.sink_suitability import ladders_of
        from ..bridge.provenance import OWN_TABLE

        if not inputs.given("RECLASS"):
            return (None,) * len(names)
        table = inputs.table("RECLASS")
        columns = [table.keys("criterion"), *(table.numbers(name) for name in ("from", "to", "score"))]
        ladders, notes = ladders_of(*columns, names, table.name)
        outputs.notes(notes)
        rows = "\n".join(",".join(map(str, row)) for row in zip(*columns))
        outputs.record.used_table(table.title, OWN_TABLE, rows.encode())
        return ladders

    @staticmethod
    def _limits(inputs, outputs, lead, found, low, high, own, progress):
        """Limits between the classes; natural breaks and quantiles from a pass over the score."""
        from ...core.breaks import Histogram
        from ...core.errors import Note
        from ...core.evaluation.sink_suitability import Method, limits, tally
        from ...core.magnitudes import amount
        from ..bridge import rasters

        method, histogram = inputs.choice("METHOD", Method), None
        if method in (Method.NATURAL, Method.QUANTILE):
            histogram = Histogram(low, high)
            with closing(rasters.compute(lead, found, tally, histogram, progress)) as done:
                for _, counted in done:
                    histogram.add(counted)
        cuts, notes = limits(method, inputs.integer("CLASSES"), low, high, own, histogram)
        used = ", ".join(f"{v:.8g}" for v in cuts)
        outputs.notes([*notes, Note("Limits between the classes: {limits}; scores from {low} to {high}.", limits=used,
                                    low=amount(low), high=amount(high))])
        outputs.text("BREAKS_USED", used)
        return cuts

    def _classes(self, inputs, outputs, lead, found, cuts, progress):
        """Classes of the score, and their areas."""
        from ...core.errors import Warn
        from ...core.evaluation.sink_suitability import COLUMNS, EXCLUDED, Cuts, Totals, class_names, classify, zone_of
        from ..bridge import rasters, styles
        from ..bridge.language import words

        count, areas, codes = len(cuts) + 1, None, None
        if lead.crs.isValid():
            areas = lead.cell_areas(inputs.context.transformContext())
        else:
            outputs.notes([Warn("Raster “{name}” has no coordinate reference system, so areas are missing and shares are those "
                                "of cells.", name=lead.name)])
        if outputs.asked("CLASSES_OUT"):
            named = [f"{words(name)}: {words(zone_of(k, count))}" if zone_of(k, count) else words(name)
                     for k, name in enumerate(class_names(count), 1)]
            codes = outputs.raster("CLASSES_OUT", lead.grid, lead.crs, [self.tr("Suitability class")],
                                   "; ".join(f"{k} {name}" for k, name in enumerate(named, 1)),
                                   styles.suitability(named, EXCLUDED if len(found) > 1 else None), lead.strip(), codes=True)
        totals = Totals(count)
        with closing(rasters.compute(lead, found, classify, Cuts(cuts, areas), progress)) as done:
            for window, made in done:
                totals.add(made.totals)
                if codes:
                    codes.write(1, *window[:2], made.codes)
        table = totals.table(areas is not None)
        outputs.table("OUTPUT_TABLE", COLUMNS, table)
        outputs.number("TOP_PCT", table["share_pct"][0])
