"""Words of report pages in English and 中文, independent of QGIS's language: a page is handed on, QGIS's menus are not."""

import numpy as np

from ...bridge import settings
from ...bridge.report import MISSING, number
from ...bridge.settings import CHINESE, ENGLISH
from .texts import TEXTS
from .texts.flags import REASON_PARTS, REASONS, THINGS
from .texts.values import QUANTITIES, VALUES
from .texts.works import WORKS

LANGUAGES = (ENGLISH, CHINESE)
"""In the order of the enum."""


class Words:
    """Words of one language.

    Parameters
    ----------
    language : str, optional
        ``en`` or ``zh``; by default that of reports that are not asked for in another.
    """

    def __init__(self, language=None):
        self.language = language or settings.report_language()
        self._at = LANGUAGES.index(self.language)

    def __call__(self, key, **values):
        return TEXTS[key][self._at].format(**values)

    @property
    def chinese(self):
        """Whether the language is Chinese."""
        return self.language == CHINESE

    def year(self, year):
        """A year as it stands in headings and sentences, empty for a cross-section."""
        if year is None:
            return ""
        return f"{year}年" if self.chinese else str(year)

    def at(self, year):
        """A year inside a sentence, empty for a cross-section."""
        if year is None:
            return ""
        return f"{year}年" if self.chinese else f" in {year}"

    def titled(self, text, year):
        """A title with its year."""
        return text if year is None else f"{text} · {year}"

    def with_unit(self, text, unit):
        """A title with its unit."""
        if not unit:
            return text
        return self.bracketed(text, unit) if self.chinese else f"{text}, {unit}"

    def bracketed(self, text, more):
        """A text and what stands in brackets behind it."""
        return f"{text}（{more}）" if self.chinese else f"{text} ({more})"

    def percent(self, text):
        """A number with its percent sign."""
        return text + ("%" if self.chinese else " %")

    @property
    def semicolon(self):
        """What stands between the parts of a long enumeration."""
        return "；" if self.chinese else "; "

    def join(self, parts):
        """Parts of an enumeration."""
        return ("、" if self.chinese else ", ").join(parts)

    def range_of(self, numbers):
        """Numbers from the least to the most."""
        low, high = min(numbers), max(numbers)
        return f"{low}" if low == high else f"{low}–{high}"

    def spans(self, years):
        """Years with each run of them as one range."""
        parts = []
        for year in sorted(set(years)):
            if parts and year == parts[-1][1] + 1:
                parts[-1][1] = year
            else:
                parts.append([year, year])
        return self.join([self.range_of(part) for part in parts])

    def mass(self, values):
        """Unit that suits masses, and t CO2 in one of it: Mt, kt or t; in Chinese 亿t, 万t or t."""
        values = np.abs(np.array([np.nan if v is None else v for v in values], dtype=float))
        most = np.nanmax(values) if np.isfinite(values).any() else 0.0
        if self.chinese:
            if most >= 1e8:
                return "亿t\u00a0CO₂", 1e8
            return ("万t\u00a0CO₂", 1e4) if most >= 5e4 else ("t\u00a0CO₂", 1.0)
        if most >= 2e6:
            return "Mt\u00a0CO₂", 1e6
        return ("kt\u00a0CO₂", 1e3) if most >= 5e4 else ("t\u00a0CO₂", 1.0)

    def hectares(self, total):
        """Unit that suits areas of this sum, and ha in one of it: ha, thousands or millions; in Chinese ha or 万ha."""
        if self.chinese:
            return ("万\u00a0ha", 1e4) if total >= 2e5 else ("ha", 1.0)
        if total >= 2e7:
            return "million\u00a0ha", 1e6
        return ("thousand\u00a0ha", 1e3) if total >= 2e4 else ("ha", 1.0)

    def unit_of(self, name, source):
        """Unit of a column of the balance."""
        if name == "intensity":
            money = source.setting("carbonbalance", "GDP_UNIT") or ""
            own = money == "own unit"
            return ("t/自定货币单位" if own else "t/万元") if self.chinese else ("t/own unit" if own else "t/10⁴ yuan")
        return {"percap": "t CO₂/人" if self.chinese else "t CO₂", "c_dens": "t CO₂/km²", "n_dens": "t CO₂/km²"}[name]

    def quantity(self, stem):
        """Name of a quantity by its field."""
        return self(QUANTITIES[stem]) if stem in QUANTITIES else stem

    def value(self, text):
        """A word that results hold in English."""
        stem, _, number = text.rpartition(" ")
        if self.chinese and stem in VALUES and number.isdigit():  # one of several of a kind
            return VALUES[stem] + number
        return VALUES.get(text, text) if self.chinese else text

    def verdict(self, text):
        """What a test says, with its level."""
        said, _, level = (text or MISSING).partition(" (")
        if self.chinese:
            return self.value(said) + (f"（{level[:-1]}）" if level else "")
        return text or MISSING

    def about(self, text, what):
        """A heading and what it is about."""
        return text + ("：" if self.chinese else ": ") + what if what else text

    def opening(self, year):
        """A year at the start of a sentence, empty for a cross-section."""
        if year is None:
            return ""
        return f"{year}年，" if self.chinese else f"{year}: "

    def word(self, kind, name):
        """A word of a core's result; as it stands where it is unknown."""
        return self(f"{kind}_{name}") if f"{kind}_{name}" in TEXTS else name or MISSING

    def factor(self, name):
        """Name of a factor of a decomposition."""
        return self.word("factor", name)

    def target(self, name):
        """Name of the target of a decomposition."""
        return self("target_q") if name == "C/N" else name or self("target_any")

    def period(self, text):
        """A period as it is printed."""
        years, chain, _ = (text or "").partition(" chain")
        if self.chinese:
            return years.replace("-", "—") + ("年" if years else "") + ("（逐年链式）" if chain else "")
        return years.replace("-", "–") + (" (chained)" if chain else "")

    def works(self, step):
        """Works that the method of a step cites."""
        return list(WORKS.get(step, ()))

    def reason(self, flag):
        """What a flag means; the flag itself where it is unknown."""
        if flag in REASONS:
            return REASONS[flag][self._at]
        for start, english, chinese in REASON_PARTS:
            if flag.startswith(start):
                thing = flag[len(start):]
                what = THINGS.get(thing, (thing, thing))[self._at]
                text = (english, chinese)[self._at].format(what=what)
                return text if thing not in THINGS and text.startswith(thing) else text[0].upper() + text[1:]
        return flag

    def cell(self, value, field):
        """A value of any table: years without separators, numbers with three or, from 100 on, four digits."""
        if value is None:
            return MISSING
        if isinstance(value, str):
            return self.value(value)
        if float(value).is_integer():
            return str(int(value)) if "year" in field.lower() else number(value, 0)
        return number(value, 1 if 100 <= abs(value) < 1000 else None)
