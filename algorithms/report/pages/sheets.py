"""What is on its way to a page: the words, the page and its maps."""

import numpy as np

from ....core.report.study import representative
from ...bridge import maps
from ...bridge.report import Chip, Head, Page, number, software, synthetic_names


class Sheet:
    """What the sections of a page share: the words, the page and its maps.

    Attributes
    ----------
    words : Words
    page : report.Page
    atlas : maps.Atlas
    """

    def __init__(self, words, page, layers):
        self.words = words
        self.page = page
        self.atlas = maps.Atlas(layers)

    def map(self, layer, rows, values, look, names=None, unit="", told=None, furniture=False):
        """Draw rows of a layer by their values.

        Parameters
        ----------
        names : sequence or dict, optional
            Name of each row for the pointer, which also shows the value, or the class where the values are codes.
        told : ndarray, optional
            Numbers that the pointer shows instead.
        """
        codes = look.codes(values[rows])
        if told is None and look.edges is None:
            shown = [look.labels[c] if c >= 0 else self.words("no_value") for c in codes]
        else:
            shown = [number(v) + (f" {unit}" if unit else "") for v in (values if told is None else told)[rows]]
        said = [self.words.about(names[r], text) for r, text in zip(rows, shown)] if names is not None else ()
        return self.atlas.map(layer, rows, codes, look, said, self.words("map"), furniture)

    def maps_by_year(self, layer, rows_of, values, look, names=None, unit="", told=None, whole=None):
        """Maps of the years that are shown, each with its title.

        Parameters
        ----------
        rows_of : dict of ndarray
            Rows of each year, or those of None in a cross-section.
        values, look, names, unit, told
            As for :meth:`map`.
        whole : str, optional
            Title of a cross-section.

        Returns
        -------
        list of (str, str)
        """
        w, shown = self.words, representative(list(rows_of))
        whole = w("all_rows") if whole is None else whole
        return [(w.year(year) or whole, self.map(layer, rows_of[year], values, look, names, unit, told, year == shown[0]))
                for year in shown]

    def legend(self, look, values, heading=""):
        """Legend of a map of ``values``."""
        return look.legend(heading, values, self.words("no_value"))

    def table_of_sizes(self, heading, look, codes, rows_of, nameless, caption):
        """Table of how many units each class holds in the years that are shown.

        Parameters
        ----------
        heading : str
            What the classes are.
        look : maps.Classes
        codes : ndarray of float
            Class of each row, NaN for none.
        rows_of : dict of ndarray
            Rows of each year, or those of None in a cross-section.
        nameless : str
            Name of the rows without a class.
        caption : str
        """
        w = self.words
        shown = {year: rows_of[year] for year in representative(list(rows_of))}
        head = [Head(heading, text=True), *(Head(w.year(year) or w("units")) for year in shown)]
        body = [[Chip(label, look.colours[k]), *(f"{np.sum(codes[rows] == k):,}" for rows in shown.values())]
                for k, label in enumerate(look.labels)]
        missing = [int(np.isnan(codes[rows]).sum()) for rows in shown.values()]
        if any(missing):
            body.append([nameless, *(f"{n:,}" for n in missing)])
        self.page.table(head, body, caption, foot=[w("total"), *(f"{len(rows):,}" for rows in shown.values())])

    def finish(self, record):
        """The whole page, with the outlines of its maps and a foot that names the software."""
        self.page.hidden(self.atlas.outlines())
        return self.page.html(software(record))


class StepSheet(Sheet):
    """The page of one run of a step.

    Parameters
    ----------
    record : provenance.Record
        Of the run, as :meth:`outputs.Outputs.html` hands it over.
    step : str
        Name of the step.
    words : Words
    title, subtitle : str
    facts : sequence of str
    layer : vectors.Layer, optional
        Input of the step whose polygons are mapped.
    """

    def __init__(self, record, step, words, title, subtitle="", facts=(), layer=None):
        super().__init__(words, Page(title, words.language, subtitle, facts), [] if layer is None else [layer])
        self._step = step
        self.chain = record.chain()
        self.page.warn_of_synthetic(synthetic_names(self.chain, [] if layer is None else [layer.title]))

    def closed(self, method=None):
        """The whole page, with the method (by default that of the step), the works that it cites and the provenance."""
        w = self.words
        self.page.section(w("methods"))
        self.page.paragraph(method or w(f"method_{self._step}"))
        self.page.items(w.works(self._step))
        self.page.provenance(self.chain)
        return self.finish(self.chain[-1])
