"""``casanpp``, ``solarradiation`` and ``nep`` on real files: formats, grids, months, units, borders, and the chain of them.

The right answer is the worked grassland of the methods dossier (T4.2): 557.1543 g C/m² a year in every cell.
"""

import contextlib
import threading
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

T = (2, 4, 9, 15, 20, 24, 27, 26.5, 22, 17, 10.5, 4.5)
P = (40, 55, 80, 90, 95, 170, 180, 120, 75, 60, 50, 30)
SOL = (260, 280, 360, 440, 520, 500, 600, 570, 430, 370, 290, 250)
NDVI = (0.25, 0.27, 0.33, 0.42, 0.50, 0.56, 0.60, 0.61, 0.55, 0.45, 0.36, 0.28)
ANNUAL = 557.1543
STACKS = {"NDVI": NDVI, "TEMPERATURE": T, "PRECIPITATION": P, "SOLAR": SOL}
DEGREES = (110.0, 0.02, 0, 36.0, 0, -0.01)
"""Cells that are not square."""
METRES = (500000.0, 1000.0, 0, 3900000.0, 0, -1000.0)


def write(path, planes, transform=DEGREES, epsg=4326, nodata=-9999.0, kind=gdal.GDT_Float32, driver="GTiff", names=(),
          options=()):
    """Write bands into a file; NaN becomes nodata."""
    planes = np.atleast_3d(np.asarray(planes, dtype=float).T).T
    data = gdal.GetDriverByName("MEM").Create("", planes.shape[2], planes.shape[1], len(planes), kind)
    data.SetGeoTransform(transform)
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        data.SetProjection(crs.ExportToWkt())
    for number, plane in enumerate(planes, 1):
        band = data.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[number - 1])
        band.WriteArray(np.where(np.isnan(plane), nodata, plane) if nodata is not None else plane)
    gdal.GetDriverByName(driver).CreateCopy(str(path), data, 0, list(options))
    return str(path)


def cells(path, band=None):
    """Bands of a result, nodata as NaN."""
    data = gdal.Open(str(path))
    values = data.ReadAsArray() if band is None else data.GetRasterBand(band).ReadAsArray()
    return np.where(values == np.float32(data.GetRasterBand(1).GetNoDataValue()), np.nan, values.astype(float))


class Monthly:
    """The worked cell as files, and the call of casanpp on them."""

    def __init__(self, folder, shape=(5, 7)):
        self.folder, self.shape = folder, shape
        folder.mkdir(parents=True, exist_ok=True)

    def stack(self, values, name, shape=None, **more):
        """Twelve files of constant cells, in the order of a file dialog: 1, 10, 11, 12, 2 …"""
        places = sorted(range(1, 13), key=str)
        return [write(self.folder / f"{name}_{m}.tif", np.full(shape or self.shape, values[m - 1]), **more) for m in places]

    def bands(self, values, name, **more):
        return write(self.folder / f"{name}.tif", [np.full(self.shape, v) for v in values], **more)

    def call(self, target="npp.tif", **more):
        """Parameters of casanpp; what is given takes the place of the files."""
        given = {name: [self.bands(values, name)] for name, values in STACKS.items() if name not in more}
        codes = {} if "VEGETATION" in more else {"VEGETATION": write(self.folder / "veg.tif", np.full(self.shape, 8.0))}
        return {**given, **codes, "OUTPUT": str(self.folder / target), **more}


@pytest.fixture
def monthly(tmp_path):
    return Monthly(tmp_path / "输入 rasters")


# ---- right answers ------------------------------------------------------------------------------------------------

def test_twelve_files_in_any_order(monthly, run):
    stacks = {name: monthly.stack(values, name.lower()) for name, values in STACKS.items()}
    result = run("casanpp", monthly.call(**stacks, MONTHLY=str(monthly.folder / "m.tif"),
                                         DIAGNOSTICS=str(monthly.folder / "d.tif")))
    assert result["MEAN"] == pytest.approx(ANNUAL, abs=1e-3)
    assert cells(result["OUTPUT"]) == pytest.approx(np.full(monthly.shape, ANNUAL), abs=1e-3)
    assert cells(result["MONTHLY"])[:, 0, 0] == pytest.approx(
        [1.1214, 1.9278, 7.6229, 29.2843, 65.4619, 93.5340, 130.7091, 120.6037, 65.5802, 30.7349, 8.6018, 1.9724], abs=2e-4)
    assert cells(result["DIAGNOSTICS"])[[1, 4], 2, 2] == pytest.approx([0.978875, 26.5], abs=1e-6)
    opened = gdal.Open(result["DIAGNOSTICS"])
    assert [opened.GetRasterBand(i).GetDescription() for i in range(1, 6)] == ["FPAR", "Tε1", "Tε2", "Wε", "Topt"]
    assert gdal.Open(result["MONTHLY"]).GetRasterBand(12).GetDescription() == "December"
    assert gdal.Open(result["OUTPUT"]).GetGeoTransform() == pytest.approx(DEGREES)
    assert any("NDVI: put into the order of the months" in text for text in run.feedback.said)


def test_half_rule(monthly, run):
    assert run("casanpp", monthly.call(ZHU_HALF_RULE=True))["MEAN"] == pytest.approx(598.6702, abs=1e-3)
    assert any("8 grassland, 9 cropland" in text and "CLCD" in text for text in run.feedback.said)


def test_codes_that_the_raster_calls_something_else(monthly, run, refusal):
    path = write(monthly.folder / "cover.tif", np.full(monthly.shape, 8.0), kind=gdal.GDT_Byte, nodata=0)
    data = gdal.Open(path, gdal.GA_Update)
    data.GetRasterBand(1).SetRasterCategoryNames(["", "Cropland", "Forest", "Shrub", "Grassland", "Water", "Snow", "Barren",
                                                  "Impervious"])
    del data
    told = refusal("casanpp", monthly.call(VEGETATION=path))
    assert "“cover” has another legend" in told
    assert "1 is “Cropland” and not deciduous needleleaf forest, 3 is “Shrub”" in told
    clcd = write(monthly.folder / "CLCD_2020.tif", np.full(monthly.shape, 8.0))
    run("casanpp", monthly.call(VEGETATION=clcd))
    assert any(text.startswith("Raster “CLCD_2020” has the name of a land-cover map") for text in run.feedback.warned)


def test_bands_that_name_their_months(monthly, run):
    names = [f"2020-{m:02}" for m in range(12, 0, -1)]
    turned = monthly.bands(T[::-1], "t", names=names)
    assert run("casanpp", monthly.call(TEMPERATURE=[turned]))["MEAN"] == pytest.approx(ANNUAL, abs=1e-3)
    assert any("Temperature: put into the order" in text for text in run.feedback.said)


@pytest.mark.parametrize(("driver", "ending"), [("GTiff", "tif"), ("HFA", "img"), ("AAIGrid", "asc"), ("netCDF", "nc"),
                                                ("ENVI", "dat")])
def test_formats(driver, ending, monthly, run):
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"GDAL has no {driver}")
    square = (110.0, 0.01, 0, 36.0, 0, -0.01)
    files = [write(monthly.folder / f"t_{m:02}.{ending}", np.full(monthly.shape, float(T[m - 1])), square, driver=driver)
             for m in range(1, 13)]
    others = {name: [monthly.bands(values, name, transform=square)] for name, values in STACKS.items()}
    codes = write(monthly.folder / "veg.tif", np.full(monthly.shape, 8.0), square)
    result = run("casanpp", monthly.call(**{**others, "TEMPERATURE": files}, VEGETATION=codes, ALIGN=1))
    assert result["MEAN"] == pytest.approx(ANNUAL, abs=1e-3)


def test_nodata_of_each_band(monthly, run):
    """A virtual raster whose bands have no-data values of their own: a value that is nodata in one is data in another."""
    files, expected = [], np.zeros(monthly.shape, dtype=bool)
    for m in range(12):
        plane = np.full(monthly.shape, float(P[m]))
        if m in (2, 7):
            plane[m // 4, m // 2] = np.nan
            expected[m // 4, m // 2] = True
        # 55 mm is the rain of February, and no data in August
        files.append(write(monthly.folder / f"rain {m + 1:02}.tif", plane, nodata=55.0 if m == 7 else -9999.0))
    together = str(monthly.folder / "rain.vrt")
    made = gdal.BuildVRT(together, files, separate=True)
    nodata = [made.GetRasterBand(b).GetNoDataValue() for b in (3, 8)]
    del made
    assert nodata == [-9999.0, 55.0]
    result = run("casanpp", monthly.call(PRECIPITATION=[together]))
    np.testing.assert_array_equal(np.isnan(cells(result["OUTPUT"])), expected)
    assert result["MEAN"] == pytest.approx(ANNUAL, abs=1e-3)
    assert any("2 cells have a vegetation code but lack some month" in text for text in run.feedback.warned)


@pytest.mark.parametrize("into", [None, np.float32])
@pytest.mark.parametrize(("kind", "nodata", "cells"), [
    (gdal.GDT_Byte, -9999, [241, 0, 1]), (gdal.GDT_Byte, 256, [0, 1, 2]), (gdal.GDT_Byte, 255, [255, 1, 2]),
    (gdal.GDT_Int16, -3.4028234663852886e38, [0, 5, 1]), (gdal.GDT_Int16, 65535, [-1, 5, 1]),
    (gdal.GDT_Int16, -9999, [-9999, 5, 1]),
    (gdal.GDT_UInt16, -9999, [55537, 5, 1]), (gdal.GDT_Float32, -3.4028234663852886e38, [-3.4028234663852886e38, 0, 1])])
def test_nodata_that_cells_cannot_hold_means_none_of_them(kind, nodata, cells, into, tmp_path):
    from carbonbalance.algorithms.bridge.blocks import read_window

    data = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "n.tif"), 3, 1, 1, kind)
    data.GetRasterBand(1).SetNoDataValue(nodata)
    data.GetRasterBand(1).WriteArray(np.array([cells]))
    del data
    data = gdal.Open(str(tmp_path / "n.tif"))
    band = data.GetRasterBand(1)
    _, valid = read_window(band, "n", (0, 0, 3, 1), None if into is None else np.empty((1, 3), into))
    wanted = band.GetMaskBand().ReadAsArray() != 0
    assert (np.ones((1, 3), dtype=bool) if valid is None else valid).tolist() == wanted.tolist()


def test_signed_bytes_keep_sign_and_nodata(monthly, run):
    """Degrees from −128 on in single bytes; January has 2 °C as everywhere, one cell −3 °C, one no data."""
    plane = np.full(monthly.shape, T[0])
    plane[0, 0], plane[0, 1] = -3, -128
    source = gdal.Open(write(monthly.folder / "whole.tif", plane, kind=gdal.GDT_Int16))
    own = getattr(gdal, "GDT_Int8", None)  # a type of its own from GDAL 3.7 on
    signed = str(monthly.folder / "t signed 01.tif")
    gdal.Translate(signed, source, outputType=own or gdal.GDT_Byte, creationOptions=[] if own else ["PIXELTYPE=SIGNEDBYTE"])
    made = gdal.Open(signed, gdal.GA_Update)
    made.GetRasterBand(1).WriteArray(plane.astype(np.int8))
    made.GetRasterBand(1).SetNoDataValue(-128)
    del made
    months = [write(monthly.folder / f"t plain {m:02}.tif", np.full(monthly.shape, T[m - 1])) for m in range(2, 13)]
    plain = write(monthly.folder / "t plain 01.tif", np.where(plane == -128, np.nan, plane))
    wanted = cells(run("casanpp", monthly.call(TEMPERATURE=[plain, *months]))["OUTPUT"])
    found = cells(run("casanpp", monthly.call(TEMPERATURE=[signed, *months]))["OUTPUT"])
    assert np.isnan(found).sum() == 1
    np.testing.assert_allclose(found, wanted, rtol=1e-6)


def test_integers_with_a_scale(monthly, run):
    scaled = monthly.bands(np.multiply(NDVI, 1e4), "MOD13", kind=gdal.GDT_Int16, nodata=-3000.0)
    result = run("casanpp", monthly.call(NDVI=[scaled], NDVI_SCALE=0.0001))
    assert result["MEAN"] == pytest.approx(ANNUAL, abs=1e-3)


def test_units(monthly, run):
    days = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    stacks = {"TEMPERATURE": [monthly.bands(np.add(T, 273.15), "kelvin")], "TEMPERATURE_UNIT": 2,
              "PRECIPITATION": [monthly.bands(np.divide(P, 1e3), "metres")], "PRECIPITATION_UNIT": 1,
              "SOLAR": [monthly.bands(np.divide(SOL, days), "daily")], "SOLAR_UNIT": 1}
    assert run("casanpp", monthly.call(**stacks))["MEAN"] == pytest.approx(ANNUAL, abs=5e-3)


@pytest.mark.parametrize("options", [(), ("TILED=YES", "COMPRESS=DEFLATE"), ("BLOCKYSIZE=700", "COMPRESS=LZW")])
def test_larger_than_a_window_is_the_same_everywhere(options, monthly, run):
    """Tiles, strips and the seams of windows: every cell by the formulas of its own row and column."""
    from carbonbalance.core.coefficients import load
    from carbonbalance.core.inventory.casa_npp import Options, block, vegetation

    rng = np.random.default_rng(11)
    shape = (700, 900)
    stacks = {"NDVI": rng.uniform(0, 0.8, (12, *shape)), "TEMPERATURE": rng.uniform(-15, 30, (12, *shape)),
              "PRECIPITATION": rng.uniform(0, 200, (12, *shape)), "SOLAR": rng.uniform(100, 700, (12, *shape))}
    codes = rng.integers(1, 11, shape).astype(float)
    codes[100:140, 300:600] = np.nan
    files = {name: [write(monthly.folder / f"{name}.tif", planes, options=options)] for name, planes in stacks.items()}
    result = run("casanpp", monthly.call(**files, MONTHLY=str(monthly.folder / "months.tif"),
                                         VEGETATION=write(monthly.folder / "v.tif", codes)))
    table = load("casa_zhu2007")
    whole = np.concatenate([*(p.astype(np.float32) for p in stacks.values()), codes[None].astype(np.float32)])
    expected = block(whole, (0, 0, 900, 700), Options(vegetation(table.columns["key"], table.columns["value"], ""))).annual
    np.testing.assert_allclose(cells(result["OUTPUT"]), expected, rtol=1e-5)
    np.testing.assert_allclose(cells(result["MONTHLY"]).sum(axis=0), expected, rtol=1e-4)
    # every block is written once: a file with blocks packed anew is larger than its copy
    copied = monthly.folder / "copy.tif"
    gdal.Translate(str(copied), result["MONTHLY"], creationOptions=["COMPRESS=DEFLATE", "PREDICTOR=3", "INTERLEAVE=BAND"])
    assert Path(result["MONTHLY"]).stat().st_size < 1.1 * copied.stat().st_size
    # weighted by cell area, which falls by the cosine of the latitude to the north
    weight = np.cos(np.radians(36 - 0.01 * (np.arange(700) + 0.5)))[:, None] * ~np.isnan(expected)
    assert result["MEAN"] == pytest.approx(np.nansum(expected * weight) / weight.sum(), rel=1e-4)


# ---- grids --------------------------------------------------------------------------------------------------------

def test_grids_that_differ_are_refused_with_both_named(monthly, refusal):
    coarse = write(monthly.folder / "coarse.tif", [np.full((3, 4), float(v)) for v in T], (110, 0.04, 0, 36, 0, -0.02))
    sentence = refusal("casanpp", monthly.call(TEMPERATURE=[coarse]))
    assert "“NDVI” (7 × 5 cells of 0.02 × 0.01 from 110, 36, EPSG:4326)" in sentence
    assert "“coarse” (4 × 3 cells of 0.04 × 0.02 from 110, 36, EPSG:4326)" in sentence
    assert not Path(monthly.folder / "npp.tif").exists()


@pytest.mark.parametrize("method", [1, 2, 3])
def test_alignment_on_request(method, monthly, run):
    # one corner of the coarse raster is empty; it reaches beyond the NDVI on all sides
    planes = np.array([np.full((6, 8), float(v)) for v in T])
    planes[:, :2, :2] = np.nan
    coarse = write(monthly.folder / "coarse.tif", planes, (109.96, 0.04, 0, 36.04, 0, -0.02))
    codes = write(monthly.folder / "codes.tif", np.full((40, 40), 8.0), (109.9, 0.01, 0, 36.1, 0, -0.01))
    result = run("casanpp", monthly.call(TEMPERATURE=[coarse], VEGETATION=codes, ALIGN=method))
    values = cells(result["OUTPUT"])
    assert np.isfinite(values).sum() >= 30
    assert values[np.isfinite(values)] == pytest.approx(ANNUAL, abs=1e-3)


def test_alignment_across_projections(monthly, run):
    utm = write(monthly.folder / "utm.tif", [np.full((40, 40), float(v)) for v in P], (400000, 2000, 0, 4000000, 0, -2000),
                epsg=32649)
    result = run("casanpp", monthly.call(PRECIPITATION=[utm], ALIGN=2))
    assert cells(result["OUTPUT"]) == pytest.approx(np.full(monthly.shape, ANNUAL), abs=1e-3)


def test_projected_and_without_crs(monthly, run):
    for epsg in (32650, None):
        more = {"transform": METRES, "epsg": epsg}
        stacks = {name: [monthly.bands(values, f"{name}_{epsg}", **more)] for name, values in STACKS.items()}
        codes = write(monthly.folder / f"codes_{epsg}.tif", np.full(monthly.shape, 8.0), **more)
        result = run("casanpp", monthly.call(f"npp_{epsg}.tif", **stacks, VEGETATION=codes))
        assert result["MEAN"] == pytest.approx(ANNUAL, abs=1e-3)


def test_rotated_rasters_are_refused(monthly, refusal):
    turned = monthly.bands(T, "turned", transform=(110, 0.02, 0.001, 36, 0.001, -0.01))
    assert "“turned” is rotated" in refusal("casanpp", monthly.call(TEMPERATURE=[turned]))


# ---- bad input ----------------------------------------------------------------------------------------------------

def bad(monthly):
    """Parameters that are wrong, and words of the sentence."""
    yield {"TEMPERATURE": [monthly.bands(np.add(T, 273.15), "kelvin")]}, "choose its unit: kelvin, or 0.1 °C"
    yield {"TEMPERATURE": [monthly.bands(np.multiply(T, 10), "tenths")]}, "choose its unit: kelvin, or 0.1 °C"
    yield {"NDVI": [monthly.bands(np.multiply(NDVI, 1e4), "scaled")]}, "0.0001 for MODIS"
    yield {"NDVI_SCALE": 0.0001}, "set the NDVI scale that the values are multiplied by to 1"
    yield {"PRECIPITATION": [monthly.bands(np.divide(P, 1e3), "metres")]}, "in metres, not in mm"
    yield {"SOLAR": [monthly.bands(np.divide(SOL, 30), "daily")]}, "MJ/m² a day"
    yield {"VEGETATION": write(monthly.folder / "v11.tif", np.full(monthly.shape, 11.0))}, "has the codes 11, which"
    yield {"NDVI": monthly.stack(NDVI, "ndvi")[:-1]}, "missing: 9"
    yield {"NDVI": [write(monthly.folder / "one.tif", np.full(monthly.shape, 0.5))]}, "has 1 rasters or bands"
    yield {"NDVI": [monthly.bands([*NDVI, 0.3], "thirteen")]}, "has 13 rasters or bands"
    yield {"NDVI": [monthly.bands([np.nan] * 12, "empty")]}, "NDVI has no data in any cell"
    yield {"VEGETATION": write(monthly.folder / "none.tif", np.full(monthly.shape, np.nan))}, "No cell has data in all"
    yield {"OUTPUT": "/proc/out.tif"}, "/proc/out.tif"
    yield {"OUTPUT": str(monthly.folder / "veg.tif")}, "would replace"
    yield {"MONTHLY": str(monthly.folder / "npp.tif")}, "would replace"


def test_bad_input(monthly, refusal):
    for parameters, words in bad(monthly):
        sentence = refusal("casanpp", monthly.call(**parameters))
        assert words in sentence, (words, sentence)
        assert not [p.name for p in monthly.folder.iterdir() if p.name.startswith((".", "npp"))]


def test_a_refusal_leaves_neither_threads_nor_switches(monthly, run, monkeypatch):
    from carbonbalance.algorithms.bridge import rasters

    monkeypatch.setattr(rasters, "WINDOW_CELLS", 7)
    before = gdal.GetUseExceptions()
    with contextlib.suppress(RuntimeError):  # it stays on where osr and ogr were switched on after it
        gdal.DontUseExceptions()
    held = gdal.GetUseExceptions()
    threads = threading.active_count()
    try:
        with pytest.raises(QgsProcessingException) as caught:
            run("casanpp", monthly.call(TEMPERATURE=[monthly.bands(np.add(T, 273.15), "kelvin")]))
        assert caught.value  # it keeps the frames of the run alive
        assert gdal.GetUseExceptions() == held
        assert threading.active_count() == threads
    finally:
        if before:
            gdal.UseExceptions()


def test_single_fill_values_are_left_out(monthly, run):
    monthly.shape = (40, 50)
    plane = np.full((12, 40, 50), np.array(T)[:, None, None])
    plane[5, 3, 4] = 9999  # nobody declared it
    result = run("casanpp", monthly.call(TEMPERATURE=[write(monthly.folder / "t.tif", plane, nodata=None)]))
    assert np.argwhere(np.isnan(cells(result["OUTPUT"]))).tolist() == [[3, 4]]
    assert any("1 values outside -90 to 65 (such as 9999)" in text for text in run.feedback.warned)


def test_a_declared_scale_is_named(monthly, run):
    path = monthly.bands(NDVI, "declared")
    data = gdal.Open(path, gdal.GA_Update)
    data.GetRasterBand(1).SetScale(0.0001)
    del data
    run("casanpp", monthly.call(NDVI=[path]))
    assert any("declare the scale 0.0001" in text for text in run.feedback.warned)


# ---- vegetation parameters ----------------------------------------------------------------------------------------

def test_presets(monthly, run):
    # grassland: εmax 0.542, 0.608 and 0.380 with the same NDVI extremes
    for preset, emax in ((0, 0.542), (1, 0.608), (2, 0.380)):
        result = run("casanpp", monthly.call(PARAMS_PRESET=preset))
        assert result["MEAN"] == pytest.approx(ANNUAL * emax / 0.542, rel=1e-5)


def test_a_table_of_ones_own_wins(monthly, run, layer, refusal):
    rows = [{"key": k, "value": v} for k, v in (("8_ndvi_max", 0.634), ("8_ndvi_min", 0.023), ("8_emax", 1.084))]
    table = layer(rows, geometry="NoGeometry", name="mine")
    assert run("casanpp", monthly.call(PARAMS_TABLE=table))["MEAN"] == pytest.approx(2 * ANNUAL, rel=1e-5)
    other = layer([{"code": 8, "value": 1.0}], geometry="NoGeometry", name="other")
    assert "“other” has no field “key”" in refusal("casanpp", monthly.call(PARAMS_TABLE=other))


def test_what_exportcoefficients_writes_is_a_table(monthly, run):
    table = run("exportcoefficients", {"TABLE_NAME": 1, "OUTPUT": str(monthly.folder / "zhu.csv")})["OUTPUT"]
    assert run("casanpp", monthly.call(PARAMS_TABLE=table))["MEAN"] == pytest.approx(ANNUAL, abs=1e-3)


def test_land_without_vegetation(monthly, run):
    codes = np.full(monthly.shape, 8.0)
    codes[:, 0] = 10
    veg = write(monthly.folder / "mixed.tif", codes)
    values = cells(run("casanpp", monthly.call(VEGETATION=veg))["OUTPUT"])
    assert set(values[:, 0]) == {0.0}
    assert values[:, 1:] == pytest.approx(ANNUAL, abs=1e-3)
    values = cells(run("casanpp", monthly.call(VEGETATION=veg, MASK_NONVEG=False))["OUTPUT"])
    assert values == pytest.approx(np.full(monthly.shape, ANNUAL), abs=1e-3)


# ---- looks, record ------------------------------------------------------------------------------------------------

def test_results_open_dressed(monthly, run):
    from qgis.core import QgsRasterLayer, QgsSingleBandPseudoColorRenderer

    rng = np.random.default_rng(2)
    monthly.shape = (20, 30)
    codes = write(monthly.folder / "v.tif", rng.choice([8.0, 4.0, 10.0], monthly.shape))
    result = run("casanpp", monthly.call(VEGETATION=codes))
    made = QgsRasterLayer(result["OUTPUT"], "npp")
    assert isinstance(made.renderer(), QgsSingleBandPseudoColorRenderer)
    items = made.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert (items[0].value, items[0].color.name()) == (0, "#f5efdc")
    assert items[-1].color.name() == "#00441b"
    net = run("nep", {"NPP": [result["OUTPUT"]], "TEMPERATURE": [str(monthly.bands(T, "t"))],
                      "PRECIPITATION": [str(monthly.bands(P, "p"))], "OUTPUT": str(monthly.folder / "nep.tif")})["OUTPUT"]
    made = QgsRasterLayer(net, "nep")
    ramp = made.renderer().shader().rasterShaderFunction().colorRampItemList()
    # blue is the sink side, red the source side, and zero is between them
    assert (ramp[5].value, ramp[5].color.name()) == (0, "#f7f7f7")
    assert ramp[0].value == -ramp[-1].value < 0
    assert (ramp[0].color.name(), ramp[-1].color.name()) == ("#67001f", "#053061")


def test_the_record_names_the_table(monthly, run):
    from carbonbalance.algorithms.bridge.provenance import history
    from qgis.core import QgsRasterLayer

    result = run("casanpp", monthly.call(PARAMS_PRESET=1))
    (record,) = history(QgsRasterLayer(result["OUTPUT"], "npp"))
    (table,) = record["coefficients"]
    assert table["name"] == "casa_running"
    assert "Running" in table["source"]
    assert record["parameters"]["PARAMS_PRESET"] == "RUNNING"
    assert {i["parameter"] for i in record["inputs"]} == {*STACKS, "VEGETATION"}


# ---- beyond one machine --------------------------------------------------------------------------------------------

def test_a_step_on_a_cluster_makes_the_same_file(cluster, monthly, run, monkeypatch):
    from carbonbalance.algorithms.bridge import rasters

    monkeypatch.setattr(rasters, "WINDOW_CELLS", 900)
    monthly.shape = (60, 80)
    rng = np.random.default_rng(8)
    warm = write(monthly.folder / "warm.tif", rng.uniform(-20, 35, (12, *monthly.shape)))
    # one input on another grid, so that workers warp too
    codes = write(monthly.folder / "codes.tif", rng.integers(1, 11, (90, 200)).astype(float), (109.9, 0.01, 0, 36.1, 0, -0.01))
    given = {"TEMPERATURE": [warm], "VEGETATION": codes, "ALIGN": 1}
    here = run("casanpp", monthly.call("here.tif", **given, MONTHLY=str(monthly.folder / "here_m.tif")))
    monkeypatch.setenv("CARBONBALANCE_SCHEDULER", cluster.scheduler_address)
    there = run("casanpp", monthly.call("there.tif", **given, MONTHLY=str(monthly.folder / "there_m.tif")))
    assert there["MEAN"] == here["MEAN"]
    for name in ("OUTPUT", "MONTHLY"):
        np.testing.assert_array_equal(cells(here[name]), cells(there[name]))
    assert np.isfinite(cells(here["OUTPUT"])).any()


def test_a_scheduler_that_is_named_is_asked(monthly, refusal, monkeypatch):
    from carbonbalance.core import parallel

    monkeypatch.setattr(parallel, "PATIENCE", 1)
    monkeypatch.setenv("CARBONBALANCE_SCHEDULER", "tcp://127.0.0.1:9")
    sentence = refusal("casanpp", monthly.call())
    assert "tcp://127.0.0.1:9" in sentence
    assert "does not answer" in sentence or "package distributed is missing" in sentence
    assert not (monthly.folder / "npp.tif").exists()


def test_the_option_of_the_provider(monthly, refusal, monkeypatch, qgis_app):
    from carbonbalance.algorithms.bridge import scheduler, settings
    from carbonbalance.core import parallel
    from processing.core.ProcessingConfig import ProcessingConfig

    monkeypatch.setattr(parallel, "PATIENCE", 1)
    monkeypatch.delenv(settings.SCHEDULER, raising=False)
    assert scheduler.address() == ""
    assert settings.SCHEDULER in ProcessingConfig.settings
    ProcessingConfig.setSettingValue(settings.SCHEDULER, " tcp://127.0.0.1:7 ")
    try:
        assert "tcp://127.0.0.1:7" in refusal("casanpp", monthly.call())
    finally:
        ProcessingConfig.setSettingValue(settings.SCHEDULER, "")
    assert scheduler.address() == ""


# ---- solar radiation and NEP --------------------------------------------------------------------------------------

def test_sunshine_by_the_formula(monthly, run):
    """35.95° N and 5 hours of sunshine in May: Ra 40.3 MJ/m² a day, N 13.9 h (FAO-56, tables 2.6 and 2.7: 36° N 40.2, 14.0)."""
    template = write(monthly.folder / "template.tif", np.full((10, 4), 1.0))
    sunshine = write(monthly.folder / "sun.tif", np.full((12, 10, 4), 5.0))
    result = run("solarradiation", {"TEMPLATE": template, "METHOD": 1, "SUNSHINE": [sunshine],
                                    "OUTPUT": str(monthly.folder / "sol.tif")})
    may = cells(result["OUTPUT"])[4, 5, 0]
    assert may / 31 == pytest.approx((0.25 + 0.5 * 5 / 14.0) * 40.2, rel=0.01)
    monthly_hours = write(monthly.folder / "hours.tif", 5.0 * np.array(
        [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[:, None, None] * np.ones((12, 10, 4)))
    again = run("solarradiation", {"TEMPLATE": template, "METHOD": 1, "SUNSHINE": [monthly_hours], "SUNSHINE_UNIT": 1,
                                   "OUTPUT": str(monthly.folder / "again.tif")})
    np.testing.assert_allclose(cells(again["OUTPUT"]), cells(result["OUTPUT"]), rtol=1e-5)


def test_latitude_of_projected_grids(monthly, run):
    """The same place in degrees and in UTM has the same radiation, and a leap year a longer February."""
    square = write(monthly.folder / "utm.tif", np.ones((300, 300)), (300000, 2000, 0, 4200000, 0, -2000), epsg=32650)
    here = run("solarradiation", {"TEMPLATE": square, "OUTPUT": str(monthly.folder / "a.tif")})
    values = cells(here["OUTPUT"])
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(32650)
    target.ImportFromEPSG(4326)
    there = osr.CoordinateTransformation(source, target)
    from carbonbalance.core.inventory.solar_radiation import extraterrestrial, middle_of

    for row, column in ((0, 0), (150, 37), (299, 299), (13, 250)):
        latitude = there.TransformPoint(300000 + 2000 * (column + 0.5), 4200000 - 2000 * (row + 0.5))[0]
        expected = 31 * extraterrestrial(np.radians(latitude), middle_of(1))[0]
        assert values[0, row, column] == pytest.approx(expected, rel=1e-5)
    leap = run("solarradiation", {"TEMPLATE": square, "YEAR": 2020, "OUTPUT": str(monthly.folder / "b.tif")})
    np.testing.assert_allclose(cells(leap["OUTPUT"])[1], values[1] * 29 / 28, rtol=1e-6)
    assert any("above the atmosphere" in text for text in run.feedback.warned)


def test_solar_refusals(monthly, refusal):
    template = write(monthly.folder / "template.tif", np.ones((4, 4)))
    hours = write(monthly.folder / "hours.tif", np.full((12, 4, 4), 180.0))
    given = {"TEMPLATE": template, "OUTPUT": str(monthly.folder / "o.tif")}
    assert "“Sunshine” names no raster" in refusal("solarradiation", {**given, "METHOD": 1})
    assert "“Lowest temperature” names no raster" in refusal("solarradiation", {**given, "METHOD": 2})
    assert "hours a month" in refusal("solarradiation", {**given, "METHOD": 1, "SUNSHINE": [hours]})
    lost = write(monthly.folder / "lost.tif", np.ones((4, 4)), epsg=None)
    assert "has no coordinate reference system" in refusal("solarradiation", {**given, "TEMPLATE": lost})
    low, high = (write(monthly.folder / f"{n}.tif", np.full((12, 4, 4), v)) for n, v in (("low", 5.0), ("high", 15.0)))
    assert "do not confuse" in refusal("solarradiation", {**given, "METHOD": 2, "TMIN": [high], "TMAX": [low]})


def test_nep_of_a_year_and_of_months(monthly, run, refusal):
    climate = {"TEMPERATURE": [monthly.bands([20] * 12, "t")], "PRECIPITATION": [monthly.bands([100] * 12, "p")]}
    year = write(monthly.folder / "npp.tif", np.full(monthly.shape, 600.0))
    result = run("nep", {"NPP": [year], **climate, "OUTPUT": str(monthly.folder / "nep.tif"),
                         "RESPIRATION": str(monthly.folder / "rh.tif")})
    # T3.2: 29.6966 a month
    assert result["MEAN"] == pytest.approx(600 - 12 * 29.6966, abs=2e-3)
    assert cells(result["RESPIRATION"]) == pytest.approx(np.full(monthly.shape, 12 * 29.6966), abs=2e-3)
    modis = write(monthly.folder / "modis.tif", np.full(monthly.shape, 6000.0), kind=gdal.GDT_Int16, nodata=32767.0)
    scaled = run("nep", {"NPP": [modis], "NPP_UNIT": 2, **climate, "OUTPUT": str(monthly.folder / "nep2.tif")})
    assert scaled["MEAN"] == pytest.approx(result["MEAN"], abs=1e-3)
    assert "choose its unit, and set its largest valid value" in refusal("nep", {
        "NPP": [modis], **climate, "OUTPUT": str(monthly.folder / "x.tif")})
    months = [monthly.bands([50] * 12, "m")]
    result = run("nep", {"NPP": months, **climate, "OUTPUT": str(monthly.folder / "nep3.tif"),
                         "MONTHLY": str(monthly.folder / "nm.tif")})
    assert cells(result["MONTHLY"])[:, 1, 1] == pytest.approx([50 - 29.6966] * 12, abs=1e-4)
    assert "“npp” is that of a year" in refusal("nep", {"NPP": [year], **climate, "OUTPUT": str(monthly.folder / "x.tif"),
                                                        "MONTHLY": str(monthly.folder / "y.tif")})


def test_from_climate_to_sequestration(shared, run, rows_of, tmp_path):
    """The climate of North Carolina in 1999, 100 counties: solarradiation → casanpp → nep, zonalpanel → sequestration.

    Temperature and precipitation are real; NDVI follows the temperature and all land is mixed forest, so the level of the
    NPP is no finding, but every step of the chain has to keep the mass.
    """
    folder = shared / "climate_nc"
    tas = gdal.Open(str(folder / "nc_tas.tif"))
    warm = np.where(tas.ReadAsArray() > 1e19, np.nan, tas.ReadAsArray())
    transform = tas.GetGeoTransform()
    made = {name: write(tmp_path / f"{name}.tif", planes, transform) for name, planes in (
        ("ndvi", 0.3 + 0.012 * warm), ("low", warm - 6), ("high", warm + 6),
        ("forest", np.where(np.isnan(warm[0]), np.nan, 5)))}
    sol = run("solarradiation", {"TEMPLATE": made["ndvi"], "METHOD": 2, "TMIN": [made["low"]], "TMAX": [made["high"]],
                                 "OUTPUT": str(tmp_path / "sol.tif")})
    # Hargreaves with a range of 12 °C is 0.16 √12 = 55 % of Ra; the yearly Ra at 35.5° N is about 11 000 MJ/m²
    assert 5000 < sol["MEAN"] < 7000
    climate = {"TEMPERATURE": [str(folder / "nc_tas.tif")], "PRECIPITATION": [str(folder / "nc_pr.tif")]}
    npp = run("casanpp", {"NDVI": [made["ndvi"]], **climate, "SOLAR": [sol["OUTPUT"]], "VEGETATION": made["forest"],
                          "OUTPUT": str(tmp_path / "npp_1999.tif"), "MONTHLY": str(tmp_path / "monthly.tif")})
    annual, months = cells(npp["OUTPUT"]), cells(npp["MONTHLY"])
    np.testing.assert_array_equal(np.isnan(annual), np.isnan(warm).any(axis=0))
    np.testing.assert_allclose(months.sum(axis=0), annual, rtol=1e-5)
    assert months.mean(axis=(1, 2), where=~np.isnan(annual)).argmax() in (4, 5, 6, 7)
    assert 300 < npp["MEAN"] < 1500
    net = run("nep", {"NPP": [npp["MONTHLY"]], **climate, "OUTPUT": str(tmp_path / "nep.tif"),
                      "RESPIRATION": str(tmp_path / "rh.tif")})
    np.testing.assert_allclose(cells(net["OUTPUT"]) + cells(net["RESPIRATION"]), annual, rtol=1e-4)
    panel = run("zonalpanel", {"INPUT": str(folder / "nc_counties.gpkg"), "UNIT_ID": "NAME", "RASTERS": [npp["OUTPUT"]],
                               "KIND": 2, "DENSITY_UNIT": 1, "PREFIX": "npp_", "OUTPUT": str(tmp_path / "panel.gpkg")})
    uptake = run("sequestration", {"INPUT": panel["OUTPUT"], "UNIT_ID": "NAME", "YEAR": "year", "NPP": "npp_sum",
                                   "OUTPUT": str(tmp_path / "seq.gpkg")})
    rows = rows_of(uptake["OUTPUT"])
    assert len(rows) == 100
    for row in rows:
        if row["npp_sum"] is not None:
            # g C/m² · km² = t C; 3.6 t CO2 per t C
            assert row["seq"] == pytest.approx(row["npp_mean"] * row["npp_area"] * 3.6, rel=1e-6)
    assert uptake["TOTAL"] == pytest.approx(sum(r["seq"] or 0 for r in rows), rel=1e-9)


def test_modis_with_fill_that_nobody_declared_beside_coarser_climate(shared, run, refusal, tmp_path):
    """MODIS GPP of Assaba 2010 as if it were NPP (0.0001 kg C/m², sinusoidal on a sphere, fill 65533 that the file does not
    declare), rain on 0.05° in degrees: the fill is refused, the grids are named, and aligned cells are those of their place."""
    folder = shared / "assaba"
    warm = write(tmp_path / "warm.tif", np.full((12, 60, 60), 30.0), (-13.0, 0.1, 0, 19.0, 0, -0.1))
    yearly = gdal.Open(str(folder / "2010R.tif"))
    rain, place = yearly.ReadAsArray().astype(float), yearly.GetGeoTransform()
    rain[rain < 0] = np.nan
    months = write(tmp_path / "rain.tif", np.repeat(rain[None] / 12, 12, axis=0), place)
    given = {"NPP": [str(folder / "2010_GP.tif")], "NPP_UNIT": 2, "TEMPERATURE": [warm], "PRECIPITATION": [months],
             "OUTPUT": str(tmp_path / "nep.tif")}
    assert "“2010_GP” (" in refusal("nep", given)
    assert "largest valid value (MODIS NPP: 32700, or 65500)" in refusal("nep", {**given, "ALIGN": 1})
    result = cells(run("nep", {**given, "VALID_MAX": 65500, "ALIGN": 1})["OUTPUT"])
    npp = gdal.Open(given["NPP"][0])
    assert np.isnan(result[npp.ReadAsArray() > 65500]).all()
    raw, corner = npp.ReadAsArray(), npp.GetGeoTransform()
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = osr.CoordinateTransformation(npp.GetSpatialRef(), degrees)
    seen = 0
    for row, column in np.argwhere((raw < 65500) & np.isfinite(result))[::4001]:
        x, y, _ = there.TransformPoint(corner[0] + (column + 0.5) * corner[1], corner[3] + (row + 0.5) * corner[5])
        # what the nearest cell is at a border, rounding decides: a place in the middle of a cell is sure
        across, down = (x - place[0]) / place[1], (y - place[3]) / place[5]
        if not (0.05 < across % 1 < 0.95 and 0.05 < down % 1 < 0.95):
            continue
        breath = 12 * 0.22 * (np.exp(0.0912 * 30) + np.log(0.3145 * rain[int(down), int(across)] / 12 + 1)) * 30 * 0.465
        assert result[row, column] == pytest.approx(raw[row, column] * 0.1 - breath, abs=0.02)
        seen += 1
    assert seen >= 10
