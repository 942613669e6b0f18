"""Where a result comes from: written into the metadata history of every output, and into every report."""

import configparser
import hashlib
import json
from datetime import datetime, timezone
from pathlib import Path
from string import Formatter

from qgis.core import (
    Qgis,
    QgsLayerMetadata,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ...core.coefficients import REMARKS
from ...core.errors import CoreError, Message
from .compat import flat
from .groups import ROOT
from .language import listed, sentence, speaker, speaking
from .settings import ENGLISH

MARK = "carbonbalance:"
"""Begins the one history item of each step that machines read; the items beside it are for people."""
YES, NO = QT_TRANSLATE_NOOP("carbonbalance", "yes"), QT_TRANSLATE_NOOP("carbonbalance", "no")
OWN_TABLE = QT_TRANSLATE_NOOP("carbonbalance", "the user's own table")
"""Source of the coefficients of a table that the user gives."""
KEYS = {"step", "title", "version", "qgis", "time", "parameters", "coefficients", "inputs", "numbers", "notes"}
"""What every record holds."""


def version():
    """Version of the plugin: metadata.txt is the one place that says it."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser.get("general", "version")


class Record:
    """What one run did, gathered while it runs."""

    def __init__(self, algorithm, parameters, context):
        self.algorithm = algorithm
        self.step = algorithm.NAME
        self.notes = []
        self.numbers = {}
        self.tables = []
        self.inputs = []
        self.earlier = []
        self.started = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.parameters, self.choices, self.lists = {}, {}, {}
        with speaking(ENGLISH):
            english = algorithm.createInstance()
            english.initAlgorithm()
            self.title = english.displayName()
        for definition in english.parameterDefinitions():
            if definition.isDestination() or definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden:
                continue
            value = parameters.get(definition.name(), definition.defaultValue())
            if value is None or value == "":
                continue
            name = definition.name()
            words, things = self._words(definition, value, context), self._things(definition, value)
            if words is not None:
                self.choices[name] = words
            if things is not None:
                self.lists[name] = things
            told = things if words is None else words
            self.parameters[name] = self._say(definition, value, context) if told is None else ", ".join(told)

    @staticmethod
    def _words(definition, value, context):
        """Words of the chosen options, or yes or no; None for other parameters."""
        if definition.type() == "boolean":
            return [YES if QgsProcessingParameters.parameterAsBool(definition, {definition.name(): value}, context) else NO]
        if definition.type() != "enum":
            return None
        options = definition.options()
        chosen = value.split(",") if isinstance(value, str) else value if isinstance(value, (list, tuple)) else [value]
        texts = [str(i).strip() for i in chosen]
        return [options[int(t)] if t.isdigit() and int(t) < len(options) else t for t in texts]

    @staticmethod
    def _things(definition, value):
        """Names of several fields, or the filled cells of a matrix; None for other parameters."""
        if definition.type() == "field" and definition.allowMultiple() and isinstance(value, str):
            value = value.split(";")
        if definition.type() not in ("field", "matrix") or not isinstance(value, (list, tuple)):
            return None
        return [str(v) for v in flat(value) if str(v).strip()]

    @staticmethod
    def _say(definition, value, context):
        if definition.type() == "number":
            value = QgsProcessingParameters.parameterAsDouble(definition, {definition.name(): value}, context)
            return int(value) if definition.dataType() == QgsProcessingParameterNumber.Type.Integer else value
        if definition.type() in ("source", "vector", "raster", "layer", "multilayer"):
            names = value if isinstance(value, (list, tuple)) else [value]
            return ", ".join(_layer_name(name, context) for name in names)
        if isinstance(value, (list, tuple)):
            return ", ".join(str(v) for v in flat(value))
        if isinstance(value, (int, float, str)):
            return value
        return definition.valueAsPythonString(value, context)

    def saw_layer(self, parameter, layer, source):
        """Note a vector input: name, number of rows, CRS; and take over what it says of its own past."""
        self.inputs.append({"parameter": parameter, "name": layer.title, "features": len(layer),
                            "crs": layer.crs.authid()})
        if source is not None:
            self.saw_history(history(source))

    def saw_raster(self, parameter, raster):
        """Note a raster input: name, size, CRS."""
        self.inputs.append({"parameter": parameter, "name": raster.name, "size": f"{raster.columns}×{raster.rows}",
                            "crs": raster.crs.authid() or raster.crs.description(),
                            **({"about": raster.about} if raster.about else {})})

    def saw_history(self, records):
        """Take over the records of earlier steps, each once."""
        known = {_identity(r) for r in self.earlier}
        for record in records:
            if _identity(record) not in known:
                known.add(_identity(record))
                self.earlier.append(record)

    def used_table(self, name, source, content):
        """Note a coefficient table: its name, its source and a checksum of its content (bytes)."""
        self.tables.append({"name": name, "source": source, "sha256": hashlib.sha256(content).hexdigest()})

    def as_dict(self):
        """The record of this run, ready for JSON."""
        return {"step": self.step, "title": self.title, "version": version(),
                "qgis": Qgis.QGIS_VERSION.split("-")[0], "time": self.started, "parameters": self.parameters,
                "choices": self.choices, "lists": self.lists, "coefficients": self.tables, "inputs": self.inputs,
                "numbers": self.numbers,
                "notes": [str(n) for n in self.notes], "templates": [_packed(n) for n in self.notes]}

    def chain(self):
        """Records of the steps that led here, and of this one."""
        return self.earlier + [self.as_dict()]

    def metadata(self, title):
        """Layer metadata with the history of the whole chain."""
        metadata = QgsLayerMetadata()
        metadata.setTitle(title)
        metadata.setType("dataset")
        metadata.setAbstract(self.algorithm.shortDescription())
        for record in self.chain():
            for item in _lines(record):
                metadata.addHistoryItem(item)
            metadata.addHistoryItem(MARK + json.dumps(record, ensure_ascii=False))
        return metadata

    def attach(self, destination, title, context):
        """Give an output its metadata: inside a GeoPackage or memory layer, as a .qmd file beside others."""
        metadata = self.metadata(title)
        layer = context.temporaryLayerStore().mapLayer(destination)
        if layer is not None:
            layer.setMetadata(metadata)
            return
        if destination.lower().endswith((".tif", ".tiff", ".vrt", ".img")):
            raster = QgsRasterLayer(destination, title)
            raster.setMetadata(metadata)
            raster.saveDefaultMetadata()
            return
        if destination.lower().endswith(".gpkg"):
            destination += f"|layername={Path(destination).stem}"
        provider = QgsProviderRegistry.instance().providerMetadata("ogr")
        try:
            provider.saveLayerMetadata(destination, metadata)
        except Exception:
            return


def _layer_name(value, context):
    layer = QgsProcessingUtils.mapLayerFromString(value, context) if isinstance(value, str) else value
    if hasattr(value, "source") and hasattr(value.source, "staticValue"):
        layer = QgsProcessingUtils.mapLayerFromString(str(value.source.staticValue()), context)
    return layer.name() if layer is not None and hasattr(layer, "name") else str(value)


def _packed(value):
    """A message as JSON takes it, so that a report can say it in its own language."""
    if isinstance(value, CoreError):
        value = value.message
    if isinstance(value, Message):
        return {"template": value.template, "values": {name: _packed(v) for name, v in value.values.items()}}
    value = value.item() if hasattr(value, "item") else value  # a number of numpy
    return value if isinstance(value, (int, float, str)) else str(value)


def _unpacked(held):
    if not isinstance(held, dict):
        return held
    if not all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(held["template"])):
        raise ValueError
    return Message(held["template"], **{name: _unpacked(value) for name, value in held["values"].items()})


def _said(note, packed, say):
    try:
        return sentence(_unpacked(packed), say)
    except (AttributeError, KeyError, TypeError, ValueError):  # a person may have edited the history
        return note


def spoken(record, language):
    """A record in a language: its title, the words of its choices, of its coefficients, and its notes."""
    say = speaker(language)
    words = {name: listed(map(say, chosen), say) for name, chosen in record.get("choices", {}).items()}
    words.update((name, listed(things, say)) for name, things in record.get("lists", {}).items())
    notes = record.get("notes", ())
    templates = record.get("templates") or notes  # records of earlier versions have none
    return {**record, "title": say(str(record.get("title") or record["step"])),
            "parameters": {**record.get("parameters", {}), **words},
            "coefficients": [{**table, "name": _table_name(table["name"], say), "source": _source(table["source"], say)}
                             for table in record.get("coefficients", ())],
            "notes": [_said(note, packed, say) for note, packed in zip(notes, templates)]}


def _source(text, say):
    """A source with our own remarks in a language; citations stay as they are."""
    text = say(text).replace("[REC] ", "")
    for remark in REMARKS:
        text = text.replace(remark.template, say(remark.template))
    return text


def _table_name(name, say):
    """Name of a table with its preset in a language."""
    for preset in ("preset A", "preset B"):
        name = name.replace(preset, say(preset))
    return name


def _identity(record):
    return json.dumps([record.get("step"), record.get("time"), record.get("parameters")], sort_keys=True,
                      ensure_ascii=False)


def _lines(record):
    yield (f"{record['time']} Carbon Balance {record['version']} (QGIS {record['qgis']}), step "
           f"{record['step']}: {record['title']}")
    yield "Parameters: " + "; ".join(f"{k} = {v}" for k, v in record["parameters"].items())
    for table in record["coefficients"]:
        yield f"Coefficients: {table['name']} — {table['source']} (sha256 {table['sha256']})"
    for item in record["inputs"]:
        size = f"{item['features']} features" if "features" in item else item["size"] + " cells"
        about = f", {item['about']}" if item.get("about") else ""
        yield f"Input {item['parameter']}: {item['name']}, {size}, {item['crs'] or 'no CRS'}{about}"
    for note in record["notes"]:
        yield "Note: " + note


def history(layer):
    """Records of the steps that a map layer's metadata holds, oldest first."""
    items = layer.metadata().history()
    if not items:
        layer = layer.clone()  # the user's own layer, and what the user has written into it, stays as it is
        layer.loadDefaultMetadata()
        items = layer.metadata().history()
    records = []
    for item in items:
        if item.startswith(MARK):
            try:
                record = json.loads(item[len(MARK):])
            except ValueError:
                continue
            if isinstance(record, dict) and record.keys() >= KEYS:  # a person may have edited the history
                records.append(record)
    return records
