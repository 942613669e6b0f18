"""A study on its way to a page: its layers by role, its balance and totals."""

import numpy as np

from ...bridge.report import synthetic_names
from . import sources as known
from .balance import Balance
from .sheets import Sheet

_TOTALS = ("n_units", "n_missing", "emission", "sink", "csd", "q", "deficits", "balanced", "surplus")


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
    compared : dict of list or None
        The totals that compare the first with the last year: over the units that have emission and sink in both.
    common : int
        These units where they are not all of both years; else 0, as where only the table of the totals is there.
    """

    def __init__(self, sources, words, page):
        self.sources = sources
        self.roles = known.by_role(sources)
        ellipses = self.roles.get(known.ELLIPSES)
        grounds = [s.layer for s in sources if s.spatial and set(s.roles) - known.UNITLESS]
        super().__init__(words, page, grounds or ([ellipses.layer] if ellipses else []))
        self.balance = Balance(self.roles[known.BALANCE]) if known.BALANCE in self.roles else None
        self.totals, self.total_years = self._totals()
        self.compared, self.common = self.totals, 0
        use = self.balance.common([0, -1]) if self.balance is not None and len(self.total_years) > 1 else None
        if use is not None:
            self.compared = self.balance.totals_over(use)
            self.common = int(self.compared["n_units"][0])

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

    def uneven(self, counts):
        """Say that years rest on different numbers of units; empty where they do not."""
        known = [int(n) for n in counts if np.isfinite(n)]
        return self.words("totals_uneven", n=self.words.range_of(known)) if len(set(known)) > 1 else ""

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
