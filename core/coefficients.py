"""Built-in coefficient tables: CSV files in ``core/data``, read whole, with their provenance."""

import csv
from dataclasses import dataclass
from pathlib import Path

from .columns import TEXT, Column
from .errors import Message

FOLDER = Path(__file__).with_name("data")
TABLES = ("sequestration", "casa_zhu2007", "casa_running", "casa_nw_china", "landuse_factors",
          "factors_cn_tce", "factors_cn_guideline", "factors_ipcc2006", "factors_cn_yearbook", "factors_agriculture",
          "factors_process", "cube_zones")
"""Names of the built-in tables; appended only, because the enum of ``exportcoefficients`` keeps their order."""

COLUMNS = (
    Column("key", "Key", kind=TEXT),
    Column("name", "Name", kind=TEXT),
    Column("value", "Value"),
    Column("unit", "Unit of the value", kind=TEXT),
    Column("low", "Low"),
    Column("high", "High"),
    Column("source", "Source", kind=TEXT),
    Column("note", "Note", kind=TEXT),
)

REMARKS = (
    Message("recalled, no primary table found; usual attribution"),
    Message("recalled units; quantity as printed in Chinese studies of farm inputs"),
    Message("recalled carbon; appendix of the China Energy Statistical Yearbook (tce); two Chinese studies that print the same "
            "carbon (t C/tce)"),
    Message("recalled; as CEADs count it"),
    Message("Recalled (not found in a source): NDVI extreme of a similar class"),
    Message("Recalled (not found in a source): mean of needleleaf and broadleaf"),
    Message("own choice: no study publishes its table"),
    Message("classes grouped by us"),
    Message("recalled;"),
)
"""What the built-in tables say of their sources in our own words, beside citations, which stay in their language."""


@dataclass(frozen=True)
class Coefficients:
    """A table of coefficients.

    Attributes
    ----------
    name : str
    columns : dict
        Column name → list of texts or ndarray of float (NaN where empty); beside :data:`COLUMNS` those that a method needs,
        as texts.
    content : bytes
        The file, for its checksum.
    """

    name: str
    columns: dict
    content: bytes

    def value(self, key):
        """Value of ``key``."""
        return float(self.columns["value"][self.columns["key"].index(key)])

    def source(self, key):
        """Source of ``key``."""
        return self.columns["source"][self.columns["key"].index(key)]

    def sources(self):
        """All sources in one text, each once."""
        return "; ".join(dict.fromkeys(self.columns["source"]))


def described(names):
    """Columns of a table, in its order."""
    known = {column.name: column for column in COLUMNS}
    return tuple(known.get(name) or Column(name, name, kind=TEXT) for name in names)


def load(name):
    """Read a built-in table.

    Parameters
    ----------
    name : str
        One of :data:`TABLES`.

    Returns
    -------
    Coefficients
    """
    import numpy as np  # the list of tables is read when QGIS starts; numpy is not needed for that

    content = (FOLDER / f"{name}.csv").read_bytes()
    rows = list(csv.DictReader(content.decode("utf-8").splitlines()))
    columns = {}
    for column in described(rows[0]):
        texts = [row[column.name].strip() for row in rows]
        if column.kind == TEXT:
            columns[column.name] = [t or None for t in texts]
        else:
            columns[column.name] = np.array([float(t) if t else np.nan for t in texts])
    return Coefficients(name, columns, content)
