"""A study on its way to a page: layers by role, the words, the page and its maps."""

import numpy as np

from ...bridge import maps
from ...bridge.report import number, software, synthetic_names
from . import sources as known
from .balance import Balance

_TOTALS = ("n_units", "n_missing", "emission", "sink", "csd", "q", "deficits", "balanced", "surplus")


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

    def legend(self, look, values, heading=""):
        """Legend of a map of ``values``."""
        return look.legend(heading, values, self.words("no_value"))

    def finish(self, record):
        """The whole page, with the outlines of its maps and a foot that names the software."""
        self.page.hidden(self.atlas.outlines())
        return self.page.html(software(record))


class Study(Sheet):
    """A study: its layers by role.

    Attributes
    ----------
    sources : list of Source
    roles : dict of str to Source
    balance : Balance or None
    totals : dict of list or None
        Totals by year, from the balance or from its table.
    total_years : list of int or None
    """

    def __init__(self, sources, words, page):
        self.sources = sources
        self.roles = known.by_role(sources)
        ellipses = self.roles.get(known.ELLIPSES)
        grounds = [s.layer for s in sources if s.spatial and set(s.roles) - known.UNITLESS]
        super().__init__(words, page, grounds or ([ellipses.layer] if ellipses else []))
        self.balance = Balance(self.roles[known.BALANCE]) if known.BALANCE in self.roles else None
        self.totals, self.total_years = self._totals()

    def _totals(self):
        if self.balance is not None:
            return self.balance.totals, self.balance.years
        table = self.roles.get(known.TOTALS)
        if table is None:
            return None, None
        order = np.arange(len(table.layer)) if table.years is None else np.argsort(table.years, kind="stable")
        names = [n for n in _TOTALS if table.has(n)]
        years = [None] * len(order) if table.years is None else table.years[order].tolist()
        return {n: table.numbers(n)[order].tolist() for n in names}, years

    def used(self, source):
        """Roles in which a layer is shown. A balance makes tables of its totals and its parts superfluous."""
        roles = [role for role in source.roles if self.roles.get(role) is source or role in known.EACH]
        hidden = (known.TOTALS, known.EMISSION, known.SINK) if self.balance is not None else ()
        return [role for role in roles if role not in hidden]

    def records(self):
        """Records of all steps behind the layers, each once, in time."""
        seen = {}
        for source in self.sources:
            for record in source.records:
                seen.setdefault((record.get("step"), record.get("time"), str(record.get("parameters"))), record)
        return sorted(seen.values(), key=lambda r: r.get("time", ""))

    def warn_of_synthetic(self):
        """Say in a banner what is made up."""
        self.page.warn_of_synthetic(synthetic_names(self.records(), [source.name for source in self.sources]))
