"""What is true: formulas, statistics and units, free of QGIS and Qt."""
