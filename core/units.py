"""Units of the trade: every conversion factor stands here and nowhere else.

Canonical units inside: t CO2, km² for area, persons, 10⁴ yuan (or the user's own money unit), metres.
"""

from dataclasses import dataclass

CO2_PER_C = 44.0 / 12.0
"""t CO2 per t C (molar masses 44 and 12)."""

CO2_PER_C_PHOTOSYNTHESIS = 1.62 / 0.45
"""t CO2 per t C by 1.62 g CO2 per g dry matter at 45 % carbon, as study 5 uses it."""

M2_PER_KM2 = 1e6
M_PER_KM = 1e3
HA_PER_KM2 = 100.0
KG_PER_T = 1e3
G_PER_T = 1e6


@dataclass(frozen=True)
class Unit:
    """A unit of one dimension.

    Attributes
    ----------
    symbol : str
        As printed to people.
    factor : float
        Canonical units in one of this unit.
    offset : float
        Canonical value of zero of this unit.
    days : int
        Power of the month's days in the factor: 1 for what is given a day and wanted a month.
    """

    symbol: str
    factor: float
    offset: float = 0.0
    days: int = 0


@dataclass(frozen=True)
class Dimension:
    """A kind of quantity, its canonical unit and the units that a user may choose, in the order of the enum."""

    name: str
    canonical: str
    units: tuple

    def factor(self, index):
        """Canonical units in one of the unit number ``index`` of the enum."""
        return self.units[index].factor

    def symbols(self):
        """Symbols in the order of the enum."""
        return [unit.symbol for unit in self.units]


MASS = Dimension("mass", "t CO2", (
    Unit("t CO2", 1.0),
    Unit("10⁴ t CO2", 1e4),
    Unit("Mt CO2", 1e6),
    Unit("t C", CO2_PER_C),
    Unit("10⁴ t C", 1e4 * CO2_PER_C),
    Unit("kg CO2", 1 / KG_PER_T),
    Unit("g CO2", 1 / G_PER_T),
))
MONEY = Dimension("money", "10⁴ yuan", (
    Unit("10⁴ yuan", 1.0),
    Unit("yuan", 1e-4),
    Unit("10⁸ yuan", 1e4),
    Unit("own unit", 1.0),
))
OWN_MONEY = 3
"""Index of the user's own money unit in :data:`MONEY`."""
POPULATION = Dimension("population", "persons", (
    Unit("persons", 1.0),
    Unit("10⁴ persons", 1e4),
))
AREA = Dimension("area", "km²", (
    Unit("km²", 1.0),
    Unit("ha", 1 / HA_PER_KM2),
    Unit("m²", 1 / M2_PER_KM2),
))
TEMPERATURE = Dimension("temperature", "°C", (
    Unit("°C", 1.0),
    Unit("0.1 °C", 0.1),
    Unit("K", 1.0, -273.15),
))
RAIN = Dimension("rain", "mm", (
    Unit("mm a month", 1.0),
    Unit("m a month", 1e3),
    Unit("mm a day", 1.0, days=1),
    Unit("m a day", 1e3, days=1),
))
RADIATION = Dimension("radiation", "MJ/m² a month", (
    Unit("MJ/m² a month", 1.0),
    Unit("MJ/m² a day", 1.0, days=1),
    Unit("kJ/m² a day", 1e-3, days=1),
    Unit("J/m² a day", 1e-6, days=1),
    Unit("W/m² (mean)", 0.0864, days=1),
))
SUNSHINE = Dimension("sunshine", "hours a day", (
    Unit("hours a day", 1.0),
    Unit("hours a month", 1.0, days=-1),
))
NPP = Dimension("npp", "g C/m²", (
    Unit("g C/m²", 1.0),
    Unit("kg C/m²", 1e3),
    Unit("0.0001 kg C/m² (MODIS)", 0.1),
))
DIMENSIONS = {d.name: d for d in (MASS, MONEY, POPULATION, AREA, TEMPERATURE, RAIN, RADIATION, SUNSHINE, NPP)}
