"""Wide yearly fields (``C_2000, C_2001 …``) into a long panel."""

import re

from ..columns import YEAR, short_name
from ..errors import Message, ParameterError, first

COLUMNS = (YEAR,)


def match_fields(names, pattern):
    """Find the fields that follow a pattern of name and year.

    Parameters
    ----------
    names : sequence of str
        Field names in the order of the layer.
    pattern : str
        Text with ``{name}`` and ``{year}``, for example ``{name}_{year}``.

    Returns
    -------
    dict
        Stem → {year → field name}, stems in the order of their first field.

    Raises
    ------
    ParameterError
        If the pattern lacks one of its two parts or no field follows it.
    """
    if pattern.count("{name}") != 1 or pattern.count("{year}") != 1:
        raise ParameterError("The pattern “{pattern}” must contain {{name}} and {{year}} once each, for example "
                             "{{name}}_{{year}}.", pattern=pattern)
    text = re.escape(pattern).replace(r"\{name\}", "(?P<name>.+?)").replace(r"\{year\}", r"(?P<year>\d{4})")
    rule = re.compile(text + r"\Z")
    found = {}
    for name in names:
        match = rule.match(name)
        if match:
            years = found.setdefault(match["name"], {})
            year = int(match["year"])
            if year in years:
                raise ParameterError("Fields “{a}” and “{b}” both hold {name} of {year}; leave one out.",
                                     a=years[year], b=name, name=match["name"], year=year)
            years[year] = name
    if not found:
        raise ParameterError("No field follows the pattern “{pattern}” (fields: {names}); change the pattern or the "
                             "fields.", pattern=pattern, names=first(names, 8) or Message("none"))
    return found


def output_names(stems, taken):
    """Field names of the stems: the stem itself where a Shapefile can hold it, else a short one.

    Returns
    -------
    dict
        Stem → field name.
    """
    out, used = {}, set(taken)
    for stem in stems:
        fits = len(stem.encode("utf-8")) <= 10 and stem not in used
        out[stem] = stem if fits else short_name(stem, "", used)
        used.add(out[stem])
    return out
