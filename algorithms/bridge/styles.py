"""How a result looks when it opens: ramps, classes, aliases, and the temporal controller."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsClassificationRange,
    QgsColorRampShader,
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from . import sinks
from .language import bracketed, tr, words

RASTERS = (".tif", ".tiff")
SAMPLE = 300
"""Most columns and rows of a raster that its colours are fitted to."""
STYLE_NAME = 30
"""Longest name of a style that a GeoPackage keeps."""

BORDER = "#6b6b6b"
MISSING = "#e3e3e3"
HATCH = "#9a9a9a"
INSIGNIFICANT = "#d4d4d4"
DIVERGING = ("#053061", "#2166ac", "#4393c3", "#92c5de", "#d1e5f0", "#f7f7f7",
             "#fddbc7", "#f4a582", "#d6604d", "#b2182b", "#67001f")
"""Blue to red (ColorBrewer RdBu, turned): blue is the sink side, red the source side."""
SIDE = 5
"""Classes on each side of the centre of a diverging ramp."""
DEVIATIONS = (-2.5, -1.5, -0.5, 0.5, 1.5, 2.5)
"""Edges of the classes of standardised residuals, as in ArcGIS."""
DEVIATION_COLOURS = tuple(DIVERGING[i] for i in (1, 3, 4, 5, 6, 7, 9))
SEQUENTIAL = ("#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494")
Q_COLOURS = ("#2166ac", "#fee5d9", "#fcae91", "#fb6a4a", "#cb181d", "#67000d")
"""Blue where the sink suffices, then deeper reds; told apart by the colour-blind."""
LISA_COLOURS = {0: "#eeeeee", 1: "#ff0000", 2: "#0000ff", 3: "#a7adf9", 4: "#f4ada8", 5: "#464646", 6: "#999999"}
"""Those of GeoDa, by its cluster codes."""
HOT_COLOURS = {-3: "#4575b5", -2: "#849eba", -1: "#c0ccbe", 0: "#eeeeee", 1: "#fab984", 2: "#ed7551", 3: "#d62f27"}
"""Those of ArcGIS, with a quiet grey for what is not significant."""
YEARS = ("#fde725", "#b5de2b", "#6ece58", "#35b779", "#1f9e89", "#26828e", "#31688e", "#3e4989", "#482878", "#440154")
"""Viridis, early to late."""
VEGETATION = ("#f5efdc", "#e3dfae", "#bfd58c", "#7fbf6b", "#3d9a4f", "#12713a", "#00441b")
"""Bare ground to forest."""
ZONE_COLOURS = {1: "#b2182b", 2: "#f4a582", 3: "#92c5de", 4: "#2166ac"}
COORDINATION = dict(enumerate(("#67001f", "#b2182b", "#d6604d", "#f4a582", "#fddbc7", "#d1e5f0", "#92c5de", "#4393c3",
                               "#2166ac", "#053061"), 1))
"""Ten levels from disorder, in red, to coordination, in blue."""
EXCLUDED = "#bdbdbd"
"""Of cells that a constraint excludes."""
SAND = "#f2d98d"
THREE_ZONES = {1: "#b2182b", 2: "#f4a582", 3: "#2166ac"}
"""From control to balance."""
CLUSTER_COLOURS = ("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#0072b2", "#d55e00", "#44aa99", "#882255",
                   "#999933", "#332288", "#8c8c8c")
"""Without an order, told apart by the colour-blind (Okabe and Ito, then Tol)."""


@dataclass(frozen=True)
class Style:
    """What to draw, told apart from how QGIS draws it.

    Attributes
    ----------
    field : str
        Column that is mapped.
    kind : str
        ``diverging`` (centred on ``centre``), ``sequential``, ``deviations``, ``classes`` or ``years``; of a raster
        ``diverging`` or ``vegetation``.
    centre : float
    classes : tuple of (value, label, colour)
        For ``classes``.
    reverse : bool
        Turn a diverging ramp around.
    mask : str
        Column of −1, 0, 1: where it is 0 or missing, the value is not significant and is drawn grey. The ramp then spans
        the significant values.
    """

    field: str
    kind: str
    centre: float = 0.0
    classes: tuple = field(default=())
    reverse: bool = False
    mask: str = ""


def diverging(name, centre=0.0, reverse=False, mask=""):
    """Ramp with its neutral colour at ``centre``; blue below and red above unless reversed, grey where ``mask`` is 0."""
    return Style(name, "diverging", centre, reverse=reverse, mask=mask)


def deviations(name):
    """Fixed classes of standard deviations, blue below zero and red above."""
    return Style(name, "deviations")


def sequential(name):
    """Ramp from light to dark over quantiles."""
    return Style(name, "sequential")


def vegetation():
    """Raster of production: bare ground to forest."""
    return Style("", "vegetation")


def classes(name, items):
    """Categories: (value, label, colour) each."""
    return Style(name, "classes", classes=tuple(items))


def ordered(name, labels, colours=Q_COLOURS):
    """Ordered classes of a text column, such as the classes of Q: colours spread over the list."""
    last = max(len(labels) - 1, 1)
    return classes(name, [(label, label, colours[round(i * (len(colours) - 1) / last)])
                          for i, label in enumerate(labels)])


def cluster_colour(number):
    """Colour of a cluster, from 1 on; beyond the last one they begin anew."""
    return CLUSTER_COLOURS[(number - 1) % len(CLUSTER_COLOURS)]


def zone_colours(codes):
    """Colours of zones by their codes: those of three zones, or where there are others those of clusters."""
    return THREE_ZONES if set(codes) <= set(THREE_ZONES) else {code: cluster_colour(code) for code in codes}


def compensation_colours(count):
    """Colours of so many zones from payment, in red, to gain, in blue; one in the very middle is sand, not white."""
    places = {k: 9 - round(8 * (k - 1) / (count - 1)) for k in range(1, count + 1)}
    return {k: SAND if place == SIDE else DIVERGING[place] for k, place in places.items()}


def suitability(names, excluded):
    """Raster of classes of suitability, from 1 on, pale to dark green; the excluded, where there may be some, are grey."""
    greens = VEGETATION[1:]
    items = [(k + 1, name, greens[round(k * (len(greens) - 1) / (len(names) - 1))]) for k, name in enumerate(names)]
    return classes("", [*reversed(items), *([(0, excluded, EXCLUDED)] if excluded else [])])


def per_year(name):
    """One colour for each year, from light to dark; areas as outlines."""
    return Style(name, "years")


def counted(name, items, colours, codes, years=None, year=None):
    """Classes with the number of units in the legend; in a panel those of one year.

    Parameters
    ----------
    name : str
    items : iterable of (int, str)
        Code and words of each class; a code without a colour is left out.
    colours : dict
        Code → colour.
    codes : ndarray of float
        Code of each row.
    years : ndarray of int, optional
    year : int, optional
        The year that is counted.
    """
    shown = codes if years is None else codes[years == year]
    told = "{count}" if years is None else tr("{count}, {year}")
    return classes(name, [(code, bracketed(words(label), told.format(count=int((shown == code).sum()), year=year)), colours[code])
                          for code, label in items if code in colours])


def _year_symbol(geometry_type, colour):
    if geometry_type == QgsWkbTypes.GeometryType.PolygonGeometry:
        return QgsFillSymbol.createSimple({"style": "no", "outline_color": colour, "outline_width": "0.6"})
    if geometry_type == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple({"color": colour, "outline_color": "white", "size": "2.4"})
    return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.6"})


def _symbol(geometry_type, colour, hatched=False):
    if geometry_type == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.6"})
    properties = {"color": colour, "outline_color": BORDER, "outline_width": "0.1"}
    if geometry_type == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple({**properties, "size": "2.4", **({"color": "white"} if hatched else {})})
    if hatched:
        properties["style"] = "b_diagonal"
        properties["color"] = HATCH
    return QgsFillSymbol.createSimple(properties)


def _numbers(layer, name, mask=""):
    """Sorted values of a field; those only where ``mask`` is neither 0 nor missing, if one is given."""
    index = layer.fields().lookupField(name)
    values = []
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if mask:
        request.setFilterExpression(f"coalesce({QgsExpression.quotedColumnRef(mask)}, 0) <> 0")
    else:
        request.setSubsetOfAttributes([index])
    for feature in layer.getFeatures(request):
        value = feature.attribute(index)
        if isinstance(value, (int, float)):
            values.append(float(value))
    return sorted(values)


def _quantile(values, share):
    position = share * (len(values) - 1)
    low = int(position)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (position - low)


def _spread(values, count):
    """Distinct quantile edges of sorted values, at least one interval."""
    edges = []
    for i in range(count + 1):
        edge = _quantile(values, i / count)
        if not edges or edge > edges[-1]:
            edges.append(edge)
    return edges if len(edges) > 1 else [edges[0], edges[0]]


def breaks(style, values):
    """Class edges and their colours for sorted values.

    Returns
    -------
    list of (float, float, str)
    """
    if style.kind == "sequential":
        edges = _spread(values, len(SEQUENTIAL))
        colours = SEQUENTIAL
        return [(a, b, colours[min(i, len(colours) - 1)]) for i, (a, b) in enumerate(zip(edges, edges[1:]))]
    if style.kind == "deviations":
        edges = [values[0], *(edge for edge in DEVIATIONS if values[0] < edge < values[-1]), values[-1]]
        first = sum(edge <= values[0] for edge in DEVIATIONS)
        return [(a, b, DEVIATION_COLOURS[first + i]) for i, (a, b) in enumerate(zip(edges, edges[1:]))]
    ramp = DIVERGING[::-1] if style.reverse else DIVERGING
    below = [v for v in values if v < style.centre]
    above = [v for v in values if v >= style.centre]
    ranges = []
    if below:
        edges = _spread(below + [style.centre], SIDE)
        ranges += [(a, b, ramp[SIDE - (len(edges) - 1) + i]) for i, (a, b) in enumerate(zip(edges, edges[1:]))]
    if above:
        edges = _spread([style.centre] + above, SIDE)
        ranges += [(a, b, ramp[SIDE + 1 + i]) for i, (a, b) in enumerate(zip(edges, edges[1:]))]
    return ranges


def _say(number):
    """Print a class edge with three significant digits and thousands separated."""
    magnitude = abs(number)
    if magnitude >= 1000:
        rounded = float(f"{number:.3g}")
        return f"{rounded:,.0f}"
    return f"{number:.3g}"


def renderer(layer, style):
    """Build the renderer of a layer, or None where there is nothing to draw."""
    kind = layer.geometryType()
    if style.kind == "classes":
        categories = [QgsRendererCategory(value, _symbol(kind, colour), words(label))
                      for value, label, colour in style.classes]
        missing = QgsRendererCategory(None, _symbol(kind, MISSING, hatched=True), words("no value"))
        return QgsCategorizedSymbolRenderer(style.field, categories + [missing])
    if style.mask:
        return _masked(layer, style)
    values = _numbers(layer, style.field)
    if not values:
        return None
    if style.kind == "years":
        years = sorted(set(values))
        shades = [YEARS[round(i * (len(YEARS) - 1) / max(len(years) - 1, 1))] for i in range(len(years))]
        return QgsCategorizedSymbolRenderer(style.field, [
            QgsRendererCategory(int(year), _year_symbol(kind, shade), f"{year:.0f}")
            for year, shade in zip(years, shades)])
    graduated = QgsGraduatedSymbolRenderer(style.field)
    for low, high, colour in breaks(style, values):
        label = f"{_say(low)} – {_say(high)}"
        graduated.addClassRange(QgsRendererRange(QgsClassificationRange(label, low, high), _symbol(kind, colour)))
    return graduated


def _masked(layer, style):
    """Classes of the significant values, grey for the others, hatched for none; or None where there is no value at all."""
    kind = layer.geometryType()
    value, mask = (QgsExpression.quotedColumnRef(name) for name in (style.field, style.mask))
    if not _numbers(layer, style.field):
        return None
    ranges = breaks(style, _numbers(layer, style.field, style.mask))
    rules = [(f"{value} {'>' if i else '>='} {low!r} AND {value} <= {high!r} AND coalesce({mask}, 0) <> 0",
              f"{_say(low)} – {_say(high)}", _symbol(kind, colour)) for i, (low, high, colour) in enumerate(ranges)]
    rules += [(f"{value} IS NOT NULL AND coalesce({mask}, 0) = 0", words("not significant"), _symbol(kind, INSIGNIFICANT)),
              (f"{value} IS NULL", words("no value"), _symbol(kind, MISSING, hatched=True))]
    root = QgsRuleBasedRenderer.Rule(None)
    for expression, label, symbol in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    return QgsRuleBasedRenderer(root)


def _style_name(title, taken):
    """Name of a style: as long as a GeoPackage keeps, and not yet taken."""
    name, number = title[:STYLE_NAME], 2
    while name in taken:
        name, number = f"{title[:STYLE_NAME - 4]} ({number})", number + 1
    return name


def apply(layer, style=None, columns=(), names=None, year=None, title=None):
    """Dress a layer: renderer, aliases with units, temporal properties, name.

    Parameters
    ----------
    layer : QgsVectorLayer
    style : Style or sequence of Style, optional
        The first is shown; the others wait among the styles of the layer.
    columns : sequence of core.columns.Column
    names : dict, optional
        Column name → field name in the layer.
    year : str, optional
        Field that holds the year; the temporal controller then plays it.
    title : str, optional
    """
    if title:
        layer.setName(title)
    names = names or {}
    for column in columns:
        index = layer.fields().lookupField(names.get(column.name, column.name))
        if index >= 0:
            label = words(column.label)
            layer.setFieldAlias(index, bracketed(label, words(column.unit)) if column.unit else label)
    looks = (style,) if isinstance(style, Style) else tuple(style or ())
    if looks and layer.geometryType() != QgsWkbTypes.GeometryType.NullGeometry:
        titles = {names.get(c.name, c.name): words(c.label) for c in columns}
        manager = layer.styleManager()
        made = []
        for look in looks:
            look = replace(look, field=names.get(look.field, look.field), mask=names.get(look.mask, look.mask))
            drawn = renderer(layer, look)
            if drawn is None:
                continue
            label = _style_name(titles.get(look.field, look.field), made)
            if made:
                manager.addStyleFromLayer(label)
                manager.setCurrentStyle(label)
            else:
                manager.renameStyle(manager.currentStyle(), label)
            made.append(label)
            layer.setRenderer(drawn)
        if made:
            manager.setCurrentStyle(made[0])
    if year and layer.fields().lookupField(year) >= 0:
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
        number = QgsExpression.quotedColumnRef(year)
        if not layer.fields()[layer.fields().lookupField(year)].isNumeric():
            number = f"to_int(left(to_string({number}), 4))"  # a date, or text that begins with four digits
        temporal.setStartExpression(f"make_date({number}, 1, 1)")
        temporal.setEndExpression(f"make_date({number}, 12, 31)")
        temporal.setIsActive(True)
    layer.triggerRepaint()


def apply_raster(layer, title=None, style=None):
    """Dress the first band of a raster: by default light to dark over the quantiles of its positive cells, no colour for
    zero."""
    if title:
        layer.setName(title)
    if style is not None and style.kind == "classes":
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [
            QgsPalettedRasterRenderer.Class(value, QColor(colour), words(label)) for value, label, colour in style.classes]))
        layer.triggerRepaint()
        return
    block = layer.dataProvider().block(1, layer.extent(), min(layer.width(), SAMPLE), min(layer.height(), SAMPLE))
    stops = _stops(style, sorted(block.value(i) for i in range(block.width() * block.height()) if not block.isNoData(i)))
    if not stops:
        return
    ramp = QgsColorRampShader(stops[0][0], stops[-1][0], None, QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList([QgsColorRampShader.ColorRampItem(value, QColor(colour), _say(value))
                               for value, colour in stops])
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(stops[0][0])  # else the legend of a continuous ramp reads “nan”
    renderer.setClassificationMax(stops[-1][0])
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _stops(style, values):
    """Values and their colours along a raster's ramp."""
    if style is not None and style.kind == "diverging":
        if not values:
            return []
        away = max(abs(_quantile(values, 0.02) - style.centre), abs(_quantile(values, 0.98) - style.centre)) or 1.0
        ramp = DIVERGING[::-1] if style.reverse else DIVERGING
        return [(style.centre + away * (i / SIDE - 1), colour) for i, colour in enumerate(ramp)]
    positive = [v for v in values if v > 0]
    if not positive:
        return []
    if style is not None and style.kind == "vegetation":
        edges = _spread(positive, len(VEGETATION) - 1)[1:]
        shades = [VEGETATION[-1 - round((len(edges) - 1 - i) * (len(VEGETATION) - 2) / max(len(edges) - 1, 1))]
                  for i in range(len(edges))]
        return [(0.0, VEGETATION[0])] + list(zip(edges, shades))
    return [(0.0, "#00ffffff")] + list(zip(_spread(positive, len(SEQUENTIAL))[1:], SEQUENTIAL))


def keep_with_file(destination, **arguments):
    """Put the style into the file, so that a result of a headless run opens dressed: inside a GeoPackage, as a .qml
    beside a Shapefile or raster."""
    suffix = Path(destination.split("|")[0]).suffix.lower()
    if suffix in RASTERS:
        layer = QgsRasterLayer(destination, "result")
        apply_raster(layer, arguments.get("title"), arguments.get("style"))
        layer.saveDefaultStyle()
        return
    if suffix not in (".gpkg", ".shp"):
        return
    name = Path(destination).stem
    if suffix == ".gpkg" and "|" not in destination:
        # for a place without its table, relative ones above all, listStylesInDatabase of QGIS 3.22 reads freed memory
        destination = f"{destination}|layername={sinks.first_table(destination)}"
    layer = QgsVectorLayer(destination, name, "ogr")
    if not layer.isValid():
        return
    apply(layer, **arguments)
    if suffix == ".shp":
        layer.saveDefaultStyle()
        return
    manager = layer.styleManager()
    shown = manager.currentStyle()
    # a table that is written again has the styles of the last run still: for a name that is taken QGIS would open a
    # question, before which a headless run stands for ever
    related, numbers, taken = layer.listStylesInDatabase()[:3]
    for number, name in list(zip(numbers, taken))[:related]:
        if name in manager.styles():
            layer.deleteStyleFromDatabase(number)
    for name in manager.styles():
        manager.setCurrentStyle(name)
        layer.saveStyleToDatabase(name, words("Carbon Balance"), name == shown, "")


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Dresses a result when the GUI loads it."""

    def __init__(self, destination, arguments):
        super().__init__()
        self.destination = destination
        self.arguments = arguments

    def postProcessLayer(self, layer, context, feedback):
        metadata = self.arguments.pop("metadata", None)
        if metadata is not None:
            layer.setMetadata(metadata)
        if isinstance(layer, QgsRasterLayer):
            apply_raster(layer, self.arguments.get("title"), self.arguments.get("style"))
        else:
            apply(layer, **self.arguments)
        _waiting.pop(self.destination, None)


_waiting = {}
"""Post-processors by destination: QGIS does not keep them alive itself."""


def when_loaded(context, destination, **arguments):
    """Dress ``destination`` once the GUI loads it; nothing happens where no GUI will."""
    if context.willLoadLayerOnCompletion(destination):
        dresser = _Dresser(destination, arguments)
        _waiting[destination] = dresser
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(dresser)
