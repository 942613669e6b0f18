"""Net primary production by the improved CASA model, over blocks of monthly rasters.

NPP = APAR · ε with APAR = SOL · FPAR · 0.5 and ε = Tε1 · Tε2 · Wε · εmax (Potter et al. 1993; Field et al. 1995; Zhu et
al. 2006, 2007). Two misprints that circulate are mended: the second exponent of Tε2 has + T, and the net radiation has
0.598.
"""

import re
from dataclasses import dataclass

import numpy as np

from ..errors import DataError, Message, Note, Warn, first, listed
from . import climate

PRESETS = ("casa_zhu2007", "casa_running", "casa_nw_china")
"""Built-in vegetation parameters, in the order of the choice."""
TE2_FACTOR = 1.184
"""Leading factor of Tε2 in papers of Zhu's school; 1.1814 in Potter et al. 1993."""
DIAGNOSTICS = ("FPAR", "Tε1", "Tε2", "Wε", "Topt")
RANGES = (climate.NDVI, climate.TEMPERATURE, climate.PRECIPITATION, climate.SOLAR)
FROZEN = -10.0
"""°C at and below which nothing grows in a month (Tε1 = 0)."""

_LEAST_FPAR, _MOST_FPAR = 0.001, 0.95
_PAR = 0.5
"""Share of solar radiation that plants can use."""
_CHUNK = 1 << 16
"""Cells that are computed together: enough for threads not to wait for the interpreter, few enough for the cache."""
_ROOM = 25
"""Arrays that the computation of a chunk needs."""
_TINY = 1e-30
"""Keeps 0/0 out of the water stress where there is neither rain nor evaporation."""
_FIELDS = ("ndvi_max", "ndvi_min", "emax", "nonveg")


# --- vegetation parameters ----------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Vegetation:
    """Parameters of the vegetation classes.

    Attributes
    ----------
    codes : ndarray of float, shape (k,)
        Codes of the raster, ascending.
    ndvi_min, ndvi_max : ndarray of float, shape (k,)
        NDVI of bare ground and of full cover.
    emax : ndarray of float, shape (k,)
        Largest light use efficiency (g C/MJ).
    nonveg : ndarray of bool, shape (k,)
        Classes that are no vegetation (built-up, bare, water).
    """

    codes: np.ndarray
    ndvi_min: np.ndarray
    ndvi_max: np.ndarray
    emax: np.ndarray
    nonveg: np.ndarray

    def places(self, cells):
        """Place of each cell's code in the table, and whether it is there at all."""
        at = np.minimum(np.searchsorted(self.codes, cells), len(self.codes) - 1)
        return at, self.codes[at] == cells


def vegetation(keys, values, name):
    """Read vegetation parameters out of a coefficient table.

    Parameters
    ----------
    keys : sequence of str
        ``8_ndvi_max``, ``8_ndvi_min``, ``8_emax`` for the class with the code 8, and ``8_nonveg`` (1) where it is no
        vegetation.
    values : sequence of float
    name : str
        Name of the table, for the sentences.

    Returns
    -------
    Vegetation

    Raises
    ------
    DataError
        If a key is none of these, stands twice, or a class is incomplete or impossible.
    """
    held = {}
    for key, value in zip(keys, values):
        found = re.fullmatch(r"\s*(\d+)_(" + "|".join(_FIELDS) + r")\s*", str(key))
        if not found:
            raise DataError("The table “{table}” has the key “{key}”; keys are a code and one of {fields}, such as 8_emax; "
                            "take the table that “Export a coefficient table” writes as a pattern.", table=name, key=key,
                            fields=listed(_FIELDS))
        code, field = int(found[1]), found[2]
        if field in held.setdefault(code, {}):
            raise DataError("The table “{table}” has the key “{key}” more than once; keep one.", table=name, key=key)
        held[code][field] = float(value)
    codes = sorted(held)
    if not codes:
        raise DataError("The table “{table}” has no rows; it needs {fields} for each code of the vegetation raster.",
                        table=name, fields=listed(_FIELDS[:3]))
    for code in codes:
        row = held[code]
        for field in _FIELDS[:3]:
            if not np.isfinite(row.get(field, np.nan)):
                raise DataError("The table “{table}” has no value for {code}_{field}; add it.", table=name, code=code,
                                field=field)
        if not (-1 < row["ndvi_min"] < row["ndvi_max"] < 1 and row["emax"] >= 0):
            raise DataError("The table “{table}” is impossible at code {code}: it needs −1 < ndvi_min < ndvi_max < 1 and "
                            "emax ≥ 0.", table=name, code=code)
    column = {f: np.array([held[c].get(f, 0.0) for c in codes]) for f in _FIELDS}
    return Vegetation(np.array(codes, dtype=float), column["ndvi_min"], column["ndvi_max"], column["emax"],
                      column["nonveg"] > 0)


_KINDS = tuple((kind, re.compile(words, re.I)) for kind, words in (
    ("crop", "crop|cultivat|farm|paddy|耕|农|水田|旱地"),
    ("other", r"water|built|impervious|urban|town|artificial|construct|bare|barren|unused|snow|\bice|wetland|水|建|城|人造|裸|"
              "未利用|冰|雪|湿地|沼泽"),
    ("shrub", "shrub|灌"), ("grass", "grass|草"), ("forest", "forest|tree|wood|林")))
"""Kinds of land and the words for them; of a name the first that fits counts: 水田 is cropland, shrub forest is shrub."""
_TRAITS = (("evergreen", "常绿"), ("deciduous", "落叶")), (("needle", "针"), ("broad", "阔"))
_PRODUCT = re.compile("clcd|globeland|worldcover|mcd12|igbp|land.?cover|land.?use|lulc|lucc|土地|地表覆盖", re.I)
"""What rasters of land cover are called."""


def reading_notes(raster, names, classes):
    """Say how codes are read by a built-in table, for those of other legends are as small.

    Parameters
    ----------
    raster : str
        Name of the vegetation raster.
    names : dict of int to str
        What the raster itself calls its codes, as far as it does.
    classes : dict of int to str
        What the table takes them for.

    Returns
    -------
    tuple of Note
        A warning where the name of the raster is one of land cover.

    Raises
    ------
    DataError
        If the raster calls two and more codes, and most of those that both name, something else.
    """
    both = sorted(names.keys() & classes.keys())
    odd = [code for code in both if _contradict(names[code], classes[code])]
    if len(odd) > max(1, len(both) / 2):
        raise DataError("Raster “{name}” has another legend than the table of vegetation parameters: {codes}; recode it to the "
                        "classes of the table, or give a table with the parameters of its codes.", name=raster,
                        codes=first(Message("{code} is “{own}” and not {other}", code=code, own=names[code],
                                            other=Message(classes[code])) for code in odd))
    if _PRODUCT.search(raster):
        return (Warn("Raster “{name}” has the name of a land-cover map, but its codes are read by the built-in table: 1 to 6 "
                     "forests, 7 shrub, 8 grassland, 9 cropland, 10 other; check that it is recoded so.", name=raster),)
    return (Note("Vegetation codes are read by the built-in table: 1 to 6 forests, 7 shrub, 8 grassland, 9 cropland, 10 other. "
                 "Those of land-use products such as CLCD mean something else; recode these first."),)


def _contradict(one, other):
    """Tell whether two names are those of different kinds of land, or of different forests."""
    kinds = [next((kind for kind, words in _KINDS if words.search(name)), None) for name in (one, other)]
    if None in kinds:
        return False
    traits = [[{words for words in trait if any(word in name.lower() for word in words)} for trait in _TRAITS]
              for name in (one, other)]
    return kinds[0] != kinds[1] or any(own and table and own != table for own, table in zip(*traits))


# --- a block ------------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Options:
    """How a run computes.

    Attributes
    ----------
    vegetation : Vegetation
    mask_nonveg : bool
        Take εmax as 0 where there is no vegetation.
    half_rule : bool
        Replace Tε2 by half its value at Topt where T > Topt + 10 or T < Topt − 13.
    te2_factor : float
    units : sequence of (float, float)
        Factor and offset that bring NDVI, temperature, precipitation and solar radiation of each month to their
        canonical unit; shape (4, 12, 2).
    monthly, diagnostics : bool
        Whether these are wanted.
    """

    vegetation: Vegetation
    mask_nonveg: bool = True
    half_rule: bool = False
    te2_factor: float = TE2_FACTOR
    units: tuple = ()
    monthly: bool = False
    diagnostics: bool = False


@dataclass(frozen=True)
class Block:
    """Result of a block.

    Attributes
    ----------
    annual : ndarray, shape (rows, columns)
        g C/m² a year; NaN where a month or the code is missing.
    monthly : ndarray, shape (12, rows, columns), or None
        g C/m² a month.
    diagnostics : ndarray, shape (5, rows, columns), or None
        :data:`DIAGNOSTICS`: means of the twelve months, and Topt in °C.
    tallies : tuple of climate.Tally
        Of :data:`RANGES`.
    partial : int
        Cells that have a code and some month, but not all.
    """

    annual: np.ndarray
    monthly: object
    diagnostics: object
    tallies: tuple
    partial: int


def block(arrays, window, options):
    """Compute a block of cells.

    Parameters
    ----------
    arrays : ndarray of float, shape (49, rows, columns)
        NDVI, temperature, precipitation and solar radiation of twelve months each, and the vegetation codes; NaN
        where there is no data. They are overwritten.
    window : tuple of int
        Where the block lies; unused.
    options : Options

    Returns
    -------
    Block

    Raises
    ------
    DataError
        If a vegetation code is not in the table.
    """
    shape = arrays.shape[1:]
    cells = arrays.reshape(len(arrays), -1)
    months = cells[:-1].reshape(4, climate.MONTHS, -1)
    climate.convert(months, options.units)
    tallies = tuple(climate.screen(values, within) for values, within in zip(months, RANGES))
    codes = cells[-1]
    at, known = options.vegetation.places(codes)
    missing = np.isnan(codes)
    strange = ~(known | missing)
    if strange.any():
        raise DataError("The vegetation raster has the codes {codes}, which the parameter table lacks (it has {known}); add "
                        "them to a table of your own, or declare them as no data.",
                        codes=first((f"{c:.10g}" for c in np.unique(codes[strange])), 8),
                        known=first((f"{c:.10g}" for c in options.vegetation.codes), 20))
    count = cells.shape[1]
    annual = np.empty(count, dtype=cells.dtype)
    monthly = np.empty((climate.MONTHS, count), dtype=cells.dtype) if options.monthly else None
    diagnostics = np.empty((len(DIAGNOSTICS), count), dtype=cells.dtype) if options.diagnostics else None
    room = np.empty((_ROOM, min(count, _CHUNK)), dtype=cells.dtype)
    for start in range(0, count, _CHUNK):
        some = slice(start, min(start + _CHUNK, count))
        outs = annual[some], *(None if out is None else out[:, some] for out in (monthly, diagnostics))
        if known[some].any():
            _cells(months[:, :, some], at[some], known[some], options, *outs, room[:, :some.stop - start])
        else:
            for out in outs:
                if out is not None:
                    out[:] = np.nan
    partial = int(np.count_nonzero(np.isnan(annual) & known & ~np.isnan(months).all(axis=(0, 1)))) \
        if np.isnan(annual).any() else 0
    return Block(annual.reshape(shape), _shaped(monthly, shape), _shaped(diagnostics, shape), tallies, partial)


def _shaped(values, shape):
    return None if values is None else values.reshape(-1, *shape)


def _cells(months, at, known, options, annual, monthly, diagnostics, room):
    """Compute the cells of a chunk into ``annual``, ``monthly`` and ``diagnostics``.

    ``room`` holds every array in between: fresh memory for each would cost more time than the arithmetic.
    """
    ndvi, temperature, rain, solar = months
    plants = options.vegetation
    water, topt, most, fixed, te2, spare = room[:12], *room[12:16], room[16:20]
    # what one month divides by zero or takes the logarithm of, is replaced
    with np.errstate(all="ignore"):
        optimum_temperature(ndvi, temperature, topt, spare[0])
        te1 = np.multiply(topt, -0.0005, out=spare[3])
        te1 += 0.02
        te1 *= topt
        te1 += 0.8
        np.maximum(te1, 0, out=te1)  # no vegetation is greenest at 25 °C below zero, but a raster may say so
        emax = np.where(plants.nonveg, 0.0, plants.emax) if options.mask_nonveg else plants.emax
        np.take(emax.astype(room.dtype), at, out=most, mode="clip")
        if diagnostics is not None:
            diagnostics[0] = diagnostics[2] = diagnostics[3] = 0.0
            diagnostics[1], diagnostics[4] = te1 * (temperature > FROZEN).mean(axis=0), topt
        most *= te1
        most *= _PAR
        if not known.all():
            most[~known] = np.nan
        water_stress(temperature, rain, water, spare)
        absorb = _Fpar(plants, at, room[20:25])
        annual[:] = 0.0
        for month in range(climate.MONTHS):
            npp = fixed if monthly is None else monthly[month]
            absorb(ndvi[month], npp, spare[0])
            temperature_stress(temperature[month], topt, options.half_rule, options.te2_factor, te2, spare)
            if diagnostics is not None:
                diagnostics[0] += npp
                diagnostics[2] += te2
                diagnostics[3] += water[month]
            npp *= te2
            npp *= water[month]
            npp *= solar[month]
            npp *= most
            if not temperature[month].min() > FROZEN:  # also where one is NaN
                npp *= temperature[month] > FROZEN
            annual += npp
        if diagnostics is not None:
            for total in (diagnostics[0], diagnostics[2], diagnostics[3]):
                total /= climate.MONTHS
            diagnostics[:, np.isnan(annual)] = np.nan


def optimum_temperature(ndvi, temperature, out=None, best=None):
    """Temperature (°C) of the month with the year's highest NDVI; of months that tie, the first.

    Parameters
    ----------
    ndvi, temperature : ndarray, shape (12, n)
    out, best : ndarray, shape (n,), optional
        Where the result, and the highest NDVI, go.

    Returns
    -------
    ndarray, shape (n,)
        NaN where no month has an NDVI.
    """
    out = np.empty_like(temperature[0]) if out is None else out
    best = np.empty_like(out) if best is None else best
    best[:], out[:] = -np.inf, np.nan
    for plants, warmth in zip(ndvi, temperature):
        with np.errstate(invalid="ignore"):
            better = plants > best
        np.copyto(best, plants, where=better)
        np.copyto(out, warmth, where=better)
    return out


def fpar(ndvi, ndvi_min, ndvi_max):
    """Share of the photosynthetically active radiation that the canopy absorbs.

    Mean of the linear rules by NDVI and by the simple ratio SR = (1 + NDVI)/(1 − NDVI), each between 0.001 and 0.95.

    Parameters
    ----------
    ndvi : ndarray
    ndvi_min, ndvi_max : ndarray or float
        Extremes of the vegetation class; NDVI beyond them is clipped.

    Returns
    -------
    ndarray
    """
    ndvi_min, ndvi_max = np.asarray(ndvi_min, dtype=float), np.asarray(ndvi_max, dtype=float)
    table = Vegetation(np.zeros(1), ndvi_min.reshape(-1), ndvi_max.reshape(-1), np.zeros(1), np.zeros(1, dtype=bool))
    ndvi = np.asarray(ndvi, dtype=float).reshape(-1)
    at = np.arange(ndvi_min.size) if ndvi_min.size > 1 else np.zeros(ndvi.size, dtype=int)
    return _Fpar(table, at, np.empty((5, ndvi.size)))(ndvi, np.empty_like(ndvi), np.empty_like(ndvi))


class _Fpar:
    """FPAR of cells whose classes are known: a·NDVI + b/(1 − NDVI) + c, since SR = 2/(1 − NDVI) − 1."""

    def __init__(self, plants, at, room):
        low, high = plants.ndvi_min, plants.ndvi_max
        span = (_MOST_FPAR - _LEAST_FPAR) / 2
        by_ndvi = span / (high - low)
        by_ratio = span / (2 / (1 - high) - 2 / (1 - low))
        constants = low, high, by_ndvi, 2 * by_ratio, _LEAST_FPAR - by_ndvi * low - 2 * by_ratio / (1 - low)
        for out, values in zip(room, constants):
            np.take(values.astype(room.dtype), at, out=out, mode="clip")
        self._low, self._high, self._a, self._b, self._c = room

    def __call__(self, ndvi, out, spare):
        np.maximum(ndvi, self._low, out=out)
        np.minimum(out, self._high, out=out)
        np.subtract(1, out, out=spare)
        np.divide(self._b, spare, out=spare)
        out *= self._a
        out += spare
        out += self._c
        return out


def temperature_stress(temperature, topt, half_rule=False, factor=TE2_FACTOR, out=None, spare=None):
    """Tε2, the stress of months that are colder or warmer than the optimum.

    1.184 / {1 + exp[0.2 (Topt − 10 − T)]} / {1 + exp[0.3 (−Topt − 10 + T)]}, written with w = exp[0.1 (T − Topt)] so
    that one exponential serves for both.

    Parameters
    ----------
    temperature, topt : ndarray, shape (n,)
        °C.
    half_rule : bool
        See :class:`Options`.
    factor : float
    out : ndarray, shape (n,), optional
    spare : ndarray, shape (3 or more, n), optional
        Room to compute in.

    Returns
    -------
    ndarray, shape (n,)
    """
    out = np.empty_like(temperature) if out is None else out
    away, w, hot = np.empty((3, *out.shape), dtype=out.dtype) if spare is None else spare[:3]
    np.subtract(temperature, topt, out=away)
    np.multiply(away, 0.1, out=w)
    np.exp(w, out=w)
    np.multiply(w, w, out=out)
    np.multiply(out, w, out=hot)
    hot *= np.exp(-3.0)
    hot += 1
    np.add(out, np.exp(-2.0), out=w)
    w *= hot
    out *= factor
    out /= w
    if half_rule:
        out[(away > 10) | (away < -13)] = 0.5 * factor / ((1 + np.exp(-2.0)) * (1 + np.exp(-3.0)))
    return out


def evaporation(temperature, out=None, spare=None):
    """Local potential evapotranspiration Ep0 of each month (mm) by Thornthwaite, without the length of the day.

    16 (10 T/I)^a with I = Σ (T/5)^1.514 over the months above 0 °C and a = (0.675 I³ − 77.1 I² + 17 920 I + 492 390)·10⁻⁶.

    Parameters
    ----------
    temperature : ndarray, shape (12, n)
        °C.
    out : ndarray, shape (12, n), optional
    spare : ndarray, shape (2 or more, n), optional
        Room to compute in.

    Returns
    -------
    ndarray, shape (12, n)
        0 in months of 0 °C and less.
    """
    out = np.empty_like(temperature) if out is None else out
    heat, power = np.empty((2, *out.shape[1:]), dtype=out.dtype) if spare is None else spare[:2]
    np.maximum(temperature, 0, out=out)
    heat[:] = 0
    with np.errstate(divide="ignore", invalid="ignore"):
        np.log(out, out=out)
        for logarithm in out:
            np.subtract(logarithm, np.log(5.0), out=power)
            power *= 1.514
            heat += np.exp(power, out=power)
        np.multiply(heat, 0.675e-6, out=power)
        for coefficient in (-77.1e-6, 17920e-6):
            power += coefficient
            power *= heat
        power += 492390e-6
        frozen = heat == 0
        heat *= 0.1
        np.log(heat, out=heat)
        for logarithm in out:
            logarithm -= heat
            logarithm *= power
            np.exp(logarithm, out=logarithm)
            logarithm *= 16
    if frozen.any():  # ln 0 − ln 0
        out[:, frozen] = 0
    return out


def water_stress(temperature, rain, out=None, spare=None):
    """Wε = 0.5 + 0.5 E/Ep, between 0.5 and 1.

    E by Zhou and Zhang from rain P and net radiation Rn = √(Ep0 P) · (0.369 + 0.598 √(Ep0/P)), and Ep = (E + Ep0)/2 by
    Bouchet. A month of 0 °C and less keeps the factor of the month before (January that of December); where every month
    is frozen it is 0.5.

    Parameters
    ----------
    temperature, rain : ndarray, shape (12, n)
        °C and mm.
    out : ndarray, shape (12, n), optional
    spare : ndarray, shape (4 or more, n), optional
        Room to compute in.

    Returns
    -------
    ndarray, shape (12, n)
    """
    out = np.empty_like(temperature) if out is None else out
    spare = np.empty((4, *out.shape[1:]), dtype=out.dtype) if spare is None else spare
    evaporation(temperature, out, spare)
    net, product, squares, power = spare[:4]
    for local, p in zip(out, rain):
        with np.errstate(invalid="ignore"):
            np.multiply(local, p, out=net)
            np.sqrt(net, out=net)
        net *= 0.369
        np.multiply(local, 0.598, out=power)  # √(Ep0 P) · √(Ep0/P) is Ep0, also where P is 0
        net += power
        np.multiply(p, net, out=product)
        np.multiply(p, p, out=squares)
        np.multiply(net, net, out=power)
        squares += power
        # E/Ep = 2 E/(E + Ep0) and E = top/((P + Rn) · squares): one division serves for all
        np.add(squares, product, out=power)
        top = np.multiply(power, product, out=power)
        net += p
        local *= net
        local *= squares
        local += top
        local += _TINY
        np.divide(top, local, out=local)
        np.minimum(local, 0.5, out=local)
        local += 0.5
    if not temperature.min() > 0:
        _keep_through_frost(out, temperature, rain)
    return out


def _keep_through_frost(stress, temperature, rain):
    """Give frozen months the water stress of the month before, in place; a month without data keeps none."""
    frozen = temperature <= 0
    held = np.full_like(stress[0], 0.5)
    for month in range(len(stress)):
        np.copyto(held, stress[month], where=~frozen[month])
    for month in range(len(stress)):
        np.copyto(stress[month], held, where=frozen[month])
        held = stress[month]
    stress[:, np.isnan(temperature).any(axis=0)] = np.nan
    stress[np.isnan(rain)] = np.nan
