"""Land-use rasters and their legends on the way into core."""

from ...core.errors import DataError, Message
from ...core.options import LandClass, LandFactors, Legend
from . import params
from .language import tr
from .provenance import OWN_TABLE


def legend_parameters(codes_first=False):
    """Legend of a product, or a table of the user's."""
    names = [tr("six classes: 1 cropland, 2 forest, 3 grassland, 4 water, 5 construction, 6 unused"), "CLCD", "GlobeLand30",
             "ESA WorldCover", "MODIS IGBP"]
    if codes_first:
        names.append(tr("codes as they are"))
    return [
        params.choice("CLASSES_PRESET", tr("Legend"), names, tr("What the codes of the rasters mean.")),
        params.table("CLASSES_TABLE", tr("Own legend"), tr("Table with the fields code and class (crop, forest, grass, water, "
                                                         "built, bare, or 耕地, 林地 …), and name where wanted; it wins."),
                     optional=True),
    ]


def factor_parameters():
    """Coefficients of the classes."""
    return [
        params.choice("FACTORS_PRESET", tr("Coefficients"), [tr("preset A"), tr("preset B")],
                      tr("t C per ha and year; recalled from the literature, not found in a primary source: check them.")),
        params.table("FACTORS_TABLE", tr("Own coefficients"), tr("Table with the fields class (or key) and value, in t C per ha "
                                                                 "and year; sinks below zero; it wins."), optional=True),
    ]


def scheme(inputs, outputs):
    """The chosen legend, of which the log tells what it takes the codes for, or None for the codes as they are."""
    from ...core import landuse

    if inputs.given("CLASSES_TABLE"):
        table = inputs.layer("CLASSES_TABLE")
        chosen = landuse.given(_column(table, "code"), _column(table, "class"), _column(table, "name", False), table.name)
        outputs.record.used_table(table.title, OWN_TABLE, chosen.content)
        outputs.notes(landuse.legend_notes(chosen, table.name))
        return chosen
    legend = inputs.choice("CLASSES_PRESET", [*Legend, None])
    if legend is None:
        return None
    chosen = landuse.built_in(legend)
    name = Message("six classes") if legend is Legend.GENERIC else legend.value
    outputs.record.used_table(f"landuse_legends ({legend.value})", chosen.source, chosen.content)
    outputs.notes(landuse.legend_notes(chosen, name, inputs.given("CLASSES_PRESET")))
    return chosen


def factors(inputs, record):
    """Coefficients by land class."""
    from ...core import landuse

    if inputs.given("FACTORS_TABLE"):
        table = inputs.layer("FACTORS_TABLE")
        classes = _column(table, "class", False) or _column(table, "key")
        found = landuse.given_factors(classes, _column(table, "value"), table.name)
        record.used_table(table.title, OWN_TABLE,
                          repr(sorted((k.value, v) for k, v in found.items())).encode())
        return found
    preset = inputs.choice("FACTORS_PRESET", LandFactors)
    found, table = landuse.factors(preset)
    row = f"{preset.value}_{LandClass.FOREST.value}"
    record.used_table(f"landuse_factors (preset {preset.value.upper()})", table.source(row), table.content)
    return found


def _column(table, name, needed=True):
    at = table.fields.lookupField(name)
    if at < 0:
        if needed:
            raise DataError("{where} has no field “{name}”; name it so.", where=table.name, name=name)
        return None
    return table.values(table.fields[at].name())


def years(opened, text):
    """Years of rasters, or None for one raster without any."""
    from ...core.errors import CoreError
    from ...core.panel.zonal_panel import years_of

    try:
        return years_of([r.name for r in opened], text).tolist()
    except CoreError:
        if len(opened) > 1 or text:
            raise
        return None


def metric_settings(inputs):
    """Settings of landscape metrics, as core takes them."""
    from ...core.landscape.landscape_metrics import METRICS, Shape

    keys = tuple(METRICS)
    return {"metrics": tuple(inputs.choices("METRICS", keys)) or keys, "eight": inputs.integer("NEIGHBOURS") == 0,
            "boundary": inputs.flag("BOUNDARY"),
            "shape": inputs.choice("SHAPE", Shape)}
