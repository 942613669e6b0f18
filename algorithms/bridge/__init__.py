"""Translation between QGIS and core; no science."""
