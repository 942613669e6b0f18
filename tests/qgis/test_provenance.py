"""A result can be traced without us: its metadata say which step, version, parameters, inputs and coefficients made it."""

import configparser
import hashlib
import json
from pathlib import Path

import pytest
from qgis.core import QgsLayerMetadata, QgsRasterLayer, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[2]
COEFFICIENTS = ROOT / "core" / "data" / "sequestration.csv"


def plugin_version():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def opened(result):
    """A fresh look at a result: a file is opened anew, as another QGIS would."""
    if not isinstance(result, str):
        return result
    layer = QgsRasterLayer(result, "r") if result.endswith(".tif") else QgsVectorLayer(result, "r", "ogr")
    assert layer.isValid()
    if not layer.metadata().history():
        layer.loadDefaultMetadata()  # a .qmd file beside the data
    return layer


def records(result):
    """Records for machines in the history of a result, oldest first."""
    return [json.loads(item[len("carbonbalance:"):]) for item in opened(result).metadata().history()
            if item.startswith("carbonbalance:")]


@pytest.fixture
def units(layer):
    return layer([{"代码": k, "year": 2020, "npp": npp, "c": 2e6} for k, npp in (("a", 2e5), ("b", None))], name="县区")


PLACES = ("memory:", "out.gpkg", "结果.shp", "out.csv", "out.geojson")


@pytest.mark.parametrize("place", PLACES)
def test_each_output_tells_where_it_comes_from(place, units, run, tmp_path):
    target = place if place == "memory:" else str(tmp_path / place)
    result = run("sequestration", {"INPUT": units, "UNIT_ID": "代码", "YEAR": "year", "NPP": "npp", "FACTOR": 0,
                                   "OUTPUT": target})
    (record,) = records(result["OUTPUT"])
    assert record["step"] == "sequestration"
    assert record["version"] == plugin_version()
    assert record["qgis"].startswith("3.") or record["qgis"].startswith("4.")
    assert record["parameters"]["UNIT_ID"] == "代码"
    assert record["parameters"]["NPP"] == "npp"
    assert record["parameters"]["FACTOR"] == "1.62/0.45"
    assert record["parameters"]["NPP_UNIT"] == "t C (total)"
    assert record["parameters"]["INPUT"] == "县区"
    (source,) = record["inputs"]
    assert (source["parameter"], source["name"], source["features"], source["crs"]) == ("INPUT", "县区", 2, "EPSG:4326")
    (table,) = record["coefficients"]
    assert table["name"].startswith("sequestration (photosynthesis = 3.6 t CO2 per t C")
    assert "Peng et al. 2023" in table["source"]
    assert table["sha256"] == hashlib.sha256(COEFFICIENTS.read_bytes()).hexdigest()
    assert record["numbers"]["TOTAL"] == pytest.approx(3.6 * 2e5)
    assert record["notes"] == ["1 of 2 rows have no NPP or area (b 2020); they are NULL."]
    # and the same for people
    history = "\n".join(opened(result["OUTPUT"]).metadata().history())
    assert f"Carbon Balance {plugin_version()}" in history
    assert "Input INPUT: 县区, 2 features, EPSG:4326" in history
    assert f"sha256 {table['sha256']}" in history
    assert "Note: 1 of 2 rows have no NPP" in history
    if place.endswith((".shp", ".csv", ".geojson")):
        beside = (tmp_path / place).with_suffix(".qmd")
        assert beside.is_file()
        metadata = QgsLayerMetadata()
        from qgis.PyQt.QtXml import QDomDocument

        document = QDomDocument()
        document.setContent(beside.read_text(encoding="utf-8"))
        assert metadata.readMetadataXml(document.documentElement())
        assert metadata.history() == opened(result["OUTPUT"]).metadata().history()


@pytest.mark.parametrize("place", PLACES)
def test_the_whole_chain_goes_along(place, units, run, tmp_path):
    """sequestration → carbonbalance → balancezones, each from the file that the step before has written."""

    def target(number):
        return place if place == "memory:" else str(tmp_path / f"{number}_{place}")

    table = str(tmp_path / "years.csv") if place.endswith(".shp") else target(3)  # no Shapefile without geometry
    one = run("sequestration", {"INPUT": units, "UNIT_ID": "代码", "YEAR": "year", "NPP": "npp",
                                "OUTPUT": target(1)})["OUTPUT"]
    two = run("carbonbalance", {"INPUT": one, "UNIT_ID": "代码", "YEAR": "year", "EMISSION": "c", "SINK": "seq",
                                "SINK_UNIT": 0, "OUTPUT": target(2), "OUTPUT_TABLE": table})
    three = run("balancezones", {"INPUT": two["OUTPUT"], "UNIT_ID": "代码", "EMISSION": "c", "SINK": "seq", "GDP": "c",
                                 "OUTPUT": target(4)})["OUTPUT"]
    assert [r["step"] for r in records(one)] == ["sequestration"]
    assert [r["step"] for r in records(two["OUTPUT"])] == ["sequestration", "carbonbalance"]
    assert [r["step"] for r in records(two["OUTPUT_TABLE"])] == ["sequestration", "carbonbalance"]
    chain = records(three)
    assert [r["step"] for r in chain] == ["sequestration", "carbonbalance", "balancezones"]
    assert chain[0] == records(one)[0]
    assert chain[0]["coefficients"][0]["sha256"] == hashlib.sha256(COEFFICIENTS.read_bytes()).hexdigest()
    assert chain[1]["parameters"]["SINK_UNIT"] == "t CO2"


def test_two_inputs_with_a_common_past(units, run, layer):
    """A step before both inputs of a join is told once."""
    one = run("sequestration", {"INPUT": units, "UNIT_ID": "代码", "NPP": "npp", "OUTPUT": "memory:"})["OUTPUT"]
    two = run("sequestration", {"INPUT": one, "UNIT_ID": "代码", "NPP": "npp", "FACTOR": 1,
                                "OUTPUT": "memory:"})["OUTPUT"]
    three = run("joinpanel", {"INPUT": one, "UNIT_ID": "代码", "TABLE": two, "TABLE_UNIT_ID": "代码",
                              "FIELDS": ["seq_2"], "OUTPUT": "memory:"})["OUTPUT"]
    chain = records(three)
    assert [(r["step"], r["parameters"].get("FACTOR")) for r in chain] == [
        ("sequestration", "1.62/0.45"), ("sequestration", "44/12"), ("joinpanel", None)]
    assert [i["parameter"] for i in chain[-1]["inputs"]] == ["INPUT", "TABLE"]


def test_selected_features_and_their_number(units, run):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    units.selectByExpression("代码 = 'a'")
    QgsProject.instance().addMapLayer(units, False)
    try:
        result = run("sequestration", {"INPUT": QgsProcessingFeatureSourceDefinition(units.id(), True), "NPP": "npp",
                                       "OUTPUT": "memory:"})
    finally:
        QgsProject.instance().takeMapLayer(units)
    (record,) = records(result["OUTPUT"])
    assert record["inputs"][0]["features"] == 1
    assert record["parameters"]["INPUT"] == "县区"


def test_rasters_as_input_and_output(layer, raster, run, tmp_path):
    import numpy as np

    light = raster(tmp_path / "light_2020.tif", np.ones((4, 4)), 0, 31, 0.25)
    result = run("zonalpanel", {"INPUT": layer([{"code": "a"}]), "UNIT_ID": "code", "RASTERS": [light],
                                "VALID_MIN": 0, "OUTPUT": "memory:"})
    (record,) = records(result["OUTPUT"])
    held = {i["parameter"]: i for i in record["inputs"]}
    assert (held["RASTERS"]["name"], held["RASTERS"]["size"], held["RASTERS"]["crs"]) == ("light_2020", "4×4", "EPSG:4326")
    assert record["parameters"]["VALID_MIN"] == 0
    assert "VALID_MAX" not in record["parameters"]
    grid = run("gridemissions", {"LIGHT": light, "TOTAL": 5, "TOTAL_UNIT": 2, "OUTPUT": str(tmp_path / "网格.tif")})
    assert (tmp_path / "网格.qmd").is_file()
    (record,) = records(grid["OUTPUT"])
    assert (record["step"], record["parameters"]["TOTAL_UNIT"]) == ("gridemissions", "Mt CO2")
    assert record["numbers"]["SUM"] == pytest.approx(5e6)


def test_a_table_inside_a_larger_geopackage(units, run, tmp_path):
    """A new table in an existing GeoPackage, the way the dialog writes it, beside one that stays."""
    place = tmp_path / "study.gpkg"
    first = run("sequestration", {"INPUT": units, "NPP": "npp", "OUTPUT": str(place)})["OUTPUT"]
    named = f"ogr:dbname='{place}' table=\"second\" (geom)"
    second = run("sequestration", {"INPUT": units, "NPP": "npp", "FACTOR": 1, "OUTPUT": named})["OUTPUT"]
    assert "second" in second
    assert [r["parameters"]["FACTOR"] for r in records(second)] == ["44/12"]
    assert [r["parameters"]["FACTOR"] for r in records(f"{first}|layername=study")] == ["1.62/0.45"]


def test_metadata_of_people_is_no_trouble(units, run):
    metadata = units.metadata()
    metadata.setHistory(["digitised by hand in 2019", "carbonbalance:{not json", "carbonbalance:[1, 2]",
                         'carbonbalance:{"step": "sequestration"}'])
    units.setMetadata(metadata)
    result = run("sequestration", {"INPUT": units, "NPP": "npp", "OUTPUT": "memory:"})
    assert [r["step"] for r in records(result["OUTPUT"])] == ["sequestration"]
