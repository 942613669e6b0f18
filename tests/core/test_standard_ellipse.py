"""Standard deviational ellipse: ArcGIS, CrimeStat, pointpats and aspace numbers, invariants, borders, the track."""

import csv

import numpy as np
import pytest
from carbonbalance.core.errors import DataError, Note, ParameterError, Warn
from carbonbalance.core.pattern.standard_ellipse import (
    COLUMNS,
    TRACK_COLUMNS,
    EllipseMethod,
    Negatives,
    ellipses,
)
from hypothesis import assume, given, settings
from hypothesis import strategies as st

NAN = np.nan
CROSS = np.array([[2.0, 0], [-2, 0], [0, 1], [0, -1]])


def only(result):
    """The only ellipse, as a dict."""
    (_,) = result.values["n"]
    return {name: column[0] for name, column in result.values.items()}


def one(x, y, *args, **options):
    return only(ellipses(np.asarray(x, dtype=float), np.asarray(y, dtype=float), *args, **options))


def axes(entry):
    return entry["major"], entry["minor"], entry["rotation"]


def read(path, *names):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return [np.array([float(row[name]) for row in rows]) for name in names]


# ---- other programs ----------------------------------------------------------------------------------------------

def lepto_of_arcgis(shared):
    """The layer that ArcGIS saw had 4 decimals: its centre times 24 is 2473.8132 and 434.5269."""
    x, y = read(shared / "sde" / "Lepto.csv", "longitude", "latitude")
    return x.round(4), y.round(4)


@pytest.mark.parametrize("size", [1, 2])
def test_arcgis(shared, agrees, size):
    ogr = pytest.importorskip("osgeo.ogr")
    source = ogr.Open(str(shared / "sde" / "ArcGISValid" / "Lepto" / f"{size}sd.shp"))
    feature = source.GetLayer().GetNextFeature()
    x, y = lepto_of_arcgis(shared)
    result = ellipses(x, y, size=size)
    entry = only(result)
    for theirs, ours in {"CenterX": "cx", "CenterY": "cy", "XStdDist": "major", "YStdDist": "minor",
                         "Rotation": "rotation"}.items():
        agrees("ellipse: centre, axes, rotation", entry[ours], feature.GetField(theirs), by="ArcGIS",
               of="24 villages, 1 and 2 deviations", rel=1e-9)
    line = feature.GetGeometryRef().GetGeometryRef(0)
    ring = np.array([line.GetPoint_2D(i) for i in range(line.GetPointCount())])
    # ArcGIS too has a vertex for each degree, clockwise, but begins at the western end of the major axis
    agrees("ellipse: outline (°)", np.roll(result.outlines[0][:-1], 180, axis=0), ring[:-1], by="ArcGIS",
           of="24 villages, 1 and 2 deviations", abs=1e-9, rel=1e-7)
    np.testing.assert_array_equal(result.outlines[0][0], result.outlines[0][-1])


def test_arcgis_without_gdal(shared):
    entry = one(*lepto_of_arcgis(shared))
    assert (entry["cx"], entry["cy"]) == pytest.approx((103.07555, 18.1052875), abs=1e-9)
    assert axes(entry) == pytest.approx((1.60602049719, 0.73731077888, 119.648407753), rel=1e-9)


def test_classical_formula(shared):
    """Divisor n, no factor: 0.5213536, 1.1356278 and −60.351862°, counted from north to the long axis."""
    x, y = read(shared / "sde" / "Lepto.csv", "longitude", "latitude")
    assert axes(one(x, y, method=EllipseMethod.YUILL)) == pytest.approx((1.1356278, 0.5213536, 180 - 60.351862),
                                                                       abs=5e-7)


@pytest.mark.parametrize(("file", "major", "minor", "rotation", "area"), [
    # CrimeStat turns the y axis clockwise by 31.544173°, and the x axis becomes the long one
    ("Lepto.csv", 179973.73, 84375.79, 31.544173 + 90, 47706423071.01),
    ("Synthetic/rotate_input.csv", 535076.18, 139119.00, 47.331807, 233857849141.24),
])
def test_crimestat(shared, agrees, file, major, minor, rotation, area):
    """CrimeStat measures longitude at the mean of the latitudes of point and centre, on a sphere of 6367.45 km.

    It takes these distances as deviations, though their mean is not quite zero as ours is: hence 1e-4. The next best
    divisors, n − 1 and n, are 1 and 2 % away.
    """
    longitude, latitude = (np.radians(part) for part in read(shared / "sde" / file, "longitude", "latitude"))
    centre = latitude.mean()
    x = 6367449 * (longitude - longitude.mean()) * np.cos((latitude + centre) / 2)
    y = 6367449 * (latitude - centre)
    entry = one(x, y, method=EllipseMethod.CRIMESTAT)
    agrees("ellipse: axes (m; theirs on a sphere)", [entry["major"], entry["minor"]], [major, minor], by="CrimeStat",
           of="24 villages and 50 points", rel=1e-4)
    assert entry["rotation"] == pytest.approx(rotation, abs=1e-3)
    assert entry["area_km2"] == pytest.approx(area / 1e6, rel=1e-4)
    twice = one(x, y, method=EllipseMethod.CRIMESTAT, size=2)
    assert (twice["major"], twice["minor"]) == pytest.approx((2 * major, 2 * minor), rel=1e-4)


def test_pointpats_fifty_points(shared, agrees):
    """pointpats gives the angle counter-clockwise from east in radians, so that ours is 90° less it, modulo 180."""
    x, y, w = read(shared / "sde" / "pointpats_50_points.csv", "x", "y", "w")
    entry = one(x, y, method=EllipseMethod.CRIMESTAT)
    agrees("ellipse: axes, rotation", axes(entry), (43.85494662, 36.28453973, 90 - np.degrees(-0.93625570)), by="pointpats 2.5.5",
           of="50 points", abs=1e-6)
    entry = one(x, y, w, method=EllipseMethod.CRIMESTAT)
    assert entry["n"] == 49
    # one of the points has no weight; pointpats counts it nevertheless
    change = np.sqrt(50 / 48) / np.sqrt(49 / 47)
    assert (entry["major"] * change, entry["minor"] * change) == pytest.approx((36.97391068, 35.22764473), abs=1e-7)
    assert entry["rotation"] == pytest.approx(90 - np.degrees(-1.02059002), abs=1e-6)


def test_arcgis_form_with_weights(shared):
    x, y, w = read(shared / "sde" / "pointpats_50_points.csv", "x", "y", "w")
    entry = one(x, y, w)
    assert (entry["cx"], entry["cy"]) == pytest.approx((47.33026030, 59.13665944), abs=1e-8)
    assert axes(entry) == pytest.approx((36.22688598, 34.51590178, 180 - 31.52449929), abs=1e-8)
    assert axes(one(x, y, w, method=EllipseMethod.YUILL))[:2] == pytest.approx((25.61627674, 24.40642820), abs=1e-8)


def test_pointpats_eleven_points(agrees):
    """Docstring of pointpats' centrography; pointpats 2.6, R aspace 4.1.2 and the eigenvalues agree on the numbers."""
    x = [66.22, 22.52, 31.01, 9.47, 30.78, 75.21, 79.26, 8.23, 98.73, 89.78, 65.19]
    y = [32.54, 22.39, 81.21, 31.02, 60.10, 58.93, 7.68, 39.93, 77.17, 42.53, 92.08]
    for method, major, minor in ((EllipseMethod.YUILL, 32.063444153774746, 24.27432576090484),
                                 (EllipseMethod.ARCGIS, 45.34455757866058, 34.32908070853423),
                                 (EllipseMethod.CRIMESTAT, 50.13029459102783, 37.952226702678644)):
        entry = one(x, y, method=method)
        assert (entry["cx"], entry["cy"]) == pytest.approx((52.400000000000006, 49.59818181818182), rel=1e-14)
        agrees("ellipse: axes, rotation, three divisors", axes(entry), (major, minor, 70.1436772397951),
               by="pointpats 2.6, R aspace 4.1.2", of="11 points", rel=1e-12)


def test_georgia(shared, agrees):
    """159 counties, without weight and by population: pointpats 2.6 = R aspace 4.1.2."""
    x, y, population = read(shared / "gwr_georgia" / "GData_utm.csv", "X", "Y", "TotPop90")
    entry = one(x, y, method=EllipseMethod.YUILL)
    assert (entry["cx"], entry["cy"]) == pytest.approx((820944.4163522013, 3636238.1886792453), rel=1e-13)
    source = {"by": "pointpats 2.6, R aspace 4.1.2", "of": "Georgia, 159 counties", "rel": 1e-11}
    agrees("ellipse: axes, rotation", axes(entry), (137432.09047127247, 88072.86930920948, 154.91330445899698), **source)
    entry = one(x, y, population, method=EllipseMethod.YUILL)
    assert (entry["cx"], entry["cy"]) == pytest.approx((794944.5334324449, 3683165.194786497), rel=1e-13)
    agrees("ellipse: axes, rotation, weighted", axes(entry), (128767.063336527, 73526.03346693689, 140.7294057451469), **source)


# ---- by hand -----------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("points", "rotation"), [(CROSS, 90.0), (CROSS[:, ::-1], 0.0)])
def test_data_along_the_axes(points, rotation):
    """Σx² = 8, Σy² = 2, Σxy = 0 of four points: deviations √2 and √½, the case at which a plugin in use fails."""
    entry = one(*points.T, method=EllipseMethod.YUILL)
    assert axes(entry) == pytest.approx((2**0.5, 0.5**0.5, rotation))
    assert entry["flattening"] == pytest.approx(0.5)
    assert entry["area_km2"] == pytest.approx(np.pi / 1e6)
    assert (entry["n"], entry["flag"]) == (4, None)
    assert one(*points.T)["major"] == pytest.approx(2)
    assert one(*points.T, method=EllipseMethod.CRIMESTAT)["major"] == pytest.approx(2 * 2**0.5)  # √(2·4/2) · √2


@pytest.mark.parametrize(("degrees", "rotation"), [(0, 0), (30, 30), (90, 90), (135, 135), (179, 179), (180, 0),
                                                   (210, 30), (-45, 135)])
def test_the_angle_is_clockwise_from_north(degrees, rotation):
    turn = np.radians(degrees)
    north, east = np.array([np.sin(turn), np.cos(turn)]), np.array([np.cos(turn), -np.sin(turn)])
    points = np.array([5000 * north, -5000 * north, 1000 * east, -1000 * east])
    entry = one(*points.T)
    assert min(abs(entry["rotation"] - rotation), 180 - abs(entry["rotation"] - rotation)) < 1e-9
    assert 0 <= entry["rotation"] < 180


def test_a_narrow_ellipse_keeps_its_width():
    """Ends at ±100 km towards 30° and ±5 cm across: deviations of these over √2, of four points each.

    The variances are 12 orders apart, so that the smaller eigenvalue is good to a hundredth at most.
    """
    along, across = np.array([0.5, 0.75**0.5]), np.array([0.75**0.5, -0.5])
    entry = one(*np.array([1e5 * along, -1e5 * along, 0.05 * across, -0.05 * across]).T, method=EllipseMethod.YUILL)
    assert axes(entry) == pytest.approx((1e5 * 0.5**0.5, 0.05 * 0.5**0.5, 30), rel=1e-6)
    assert entry["flag"] is None


def test_the_outline_is_the_ellipse():
    x, y = np.random.default_rng(3).normal(size=(2, 30)) * [[4000], [1000]] + [[500_000], [3_400_000]]
    result = ellipses(x, y)
    ring = result.outlines[0]
    assert ring.shape == (361, 2)
    twice_area = np.sum(ring[:-1, 0] * np.diff(ring[:, 1]) - ring[:-1, 1] * np.diff(ring[:, 0]))
    # clockwise; a polygon of 360 vertices has sin(1°)/(π/180) of the area of its ellipse
    area = result.values["area_km2"][0] * 1e6
    assert twice_area / 2 == pytest.approx(-area * np.sin(np.radians(1)) / np.radians(1), rel=1e-6)
    reach = np.hypot(ring[:, 0] - result.values["cx"][0], ring[:, 1] - result.values["cy"][0])
    assert (reach.max(), reach.min()) == pytest.approx((result.values["major"][0], result.values["minor"][0]))


def test_centre_off_the_geometric_centre():
    """Weights 3 and 1 at (∓4000, 0) and 0 at (0, 3000): (−2000, 0) against the middle (0, 1000)."""
    entry = one([-4000, 4000, 0], [0, 0, 3000], np.array([3.0, 1, 0]))
    assert (entry["cx"], entry["cy"], entry["off_dir"]) == (-2000, 0, "southwest")  # azimuth 243.4°
    assert entry["off_km"] == pytest.approx(5**0.5)
    entry = one([-4000, 4000, 0], [0, 0, 3000])
    assert np.isnan(entry["off_km"])
    assert entry["off_dir"] is None
    entry = one(*CROSS.T * 1000, np.ones(4))
    assert (entry["off_km"], entry["off_dir"]) == (0, None)


# ---- the track ---------------------------------------------------------------------------------------------------

def moved(*centres):
    """The cross of each year about its centre (km)."""
    return (np.concatenate([CROSS * 1000 + np.array(centre) * 1000 for centre in centres]).T,
            np.repeat(2000 + 5 * np.arange(len(centres)), len(CROSS)))


def test_track():
    """(0,0) → (3,4): 5 at 36.87° (cos = 4/5); (3,4) → (3,−1): 5 at 180°; then straight west, then nowhere."""
    (x, y), years = moved((0, 0), (3, 4), (3, -1), (1, -1), (1, -1))
    result = ellipses(x, y, years=years)
    track = result.tables["track"]
    assert list(track) == [column.name for column in TRACK_COLUMNS]
    assert track["from_year"] == [2000, 2005, 2010, 2015]
    assert track["to_year"] == [2005, 2010, 2015, 2020]
    assert track["dist_km"] == pytest.approx([5, 5, 2, 0])
    assert track["azimuth"] == pytest.approx([36.86989764584402, 180, 270, NAN], nan_ok=True)
    assert track["direction"] == ["northeast", "south", "west", None]
    assert track["km_per_a"] == pytest.approx([1, 1, 0.4, 0])
    np.testing.assert_allclose(result.lines[0], [[0, 0], [3000, 4000]], atol=1e-9)
    assert result.lines.shape == (4, 2, 2)
    # from (0, 0) to (1, −1): 1.414 km to the southeast; 5 + 5 + 2
    assert any("moved 1.414 km to the southeast, and 12 km along" in str(note) for note in result.notes)


def test_a_trace_to_the_west_of_north_is_north():
    x, y = np.repeat([0.0, -1e-17], 3), np.array([0.0, 1000, 2000, 5000, 6000, 7000])
    track = ellipses(x, y, years=np.repeat([2000, 2005], 3)).tables["track"]
    assert (track["azimuth"], track["direction"]) == ([0.0], ["north"])


def test_each_year_is_its_own_and_years_ascend():
    (x, y), years = moved((7, 0), (0, 0))
    years = years[::-1]
    result = ellipses(x, y, years=years)
    assert result.values["year"] == [2000, 2005]
    assert result.values["cx"] == pytest.approx([0, 7000])
    assert list(result.values) == [column.name for column in COLUMNS] == [column.name for column in result.columns]


def test_a_year_without_weight_keeps_its_row_and_the_track_goes_over_it():
    (x, y), years = moved((0, 0), (9, 9), (0, 10))
    weight = np.where(years == 2005, 0.0, 2.0)
    result = ellipses(x, y, weight, years)
    assert result.values["flag"] == [None, "zero_weight", None]
    assert np.isnan(result.values["cx"][1])
    assert result.outlines[1] is None
    assert result.tables["track"]["from_year"] == [2000]
    assert result.tables["track"]["to_year"] == [2010]
    assert result.tables["track"]["direction"] == ["north"]
    assert result.tables["track"]["km_per_a"] == pytest.approx([1])
    assert any(isinstance(note, Warn) and "2005" in str(note) for note in result.notes)


def test_cases_have_tracks_of_their_own():
    (x, y), years = moved((0, 0), (1, 0), (5, 5), (5, 4))
    years = np.tile(np.repeat([2000, 2010], 4), 2)
    cases = np.repeat(["sink", None], 8).tolist()
    result = ellipses(x, y, years=years, cases=cases)
    assert [column.name for column in result.columns] == ["case_id", *(column.name for column in COLUMNS)]
    assert result.values["case_id"] == ["sink", "sink", None, None]
    assert result.tables["track"]["case_id"] == ["sink", None]
    assert result.tables["track"]["direction"] == ["east", "south"]
    assert [column.name for column in result.table_columns["track"]] == list(result.tables["track"])
    without = ellipses(x, y, cases=cases)
    assert without.values["year"] == [None, None]
    assert without.lines.shape == (0, 2, 2)


# ---- borders -----------------------------------------------------------------------------------------------------

def test_collinear_points():
    """Four points on a line at 45° and 1000 √2 apart: positions ∓1.5, ∓0.5 steps, variance 1.25 steps²."""
    steps = np.arange(4) * 1000.0
    result = ellipses(steps + 500_000, steps + 3_400_000, method=EllipseMethod.YUILL)
    entry = only(result)
    assert axes(entry) == pytest.approx((1000 * (2 * 1.25) ** 0.5, 0, 45))
    assert (entry["area_km2"], entry["flattening"], entry["flag"]) == (0, 1, "collinear")
    assert result.outlines == [None]


def test_all_points_in_one_place():
    result = ellipses(np.full(5, 512_345.678), np.full(5, 3_412_345.678), np.array([0.1, 0.2, 0.3, 0.4, 0.7]))
    entry = only(result)
    assert (entry["cx"], entry["cy"]) == pytest.approx((512_345.678, 3_412_345.678))
    assert (entry["major"], entry["minor"], entry["area_km2"], entry["n"]) == (0, 0, 0, 5)
    assert np.isnan([entry["rotation"], entry["flattening"]]).all()
    assert entry["flag"] == "one_place"
    assert result.outlines == [None]


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("method", EllipseMethod)
def test_fewer_than_three_points_have_a_centre_only(count, method):
    entry = one(np.arange(count) * 10.0, np.zeros(count), method=method)
    assert (entry["cx"], entry["n"], entry["flag"]) == (5.0 * (count - 1), count, "few_points")
    assert np.isnan([entry["major"], entry["minor"], entry["rotation"], entry["area_km2"]]).all()


def test_a_circle_has_no_rotation():
    """The corners of a square: variance 1 km² each way."""
    result = ellipses(np.array([1e3, 1e3, -1e3, -1e3]), np.array([1e3, -1e3, 1e3, -1e3]))
    entry = only(result)
    assert axes(entry) == pytest.approx((1000 * 2**0.5, 1000 * 2**0.5, NAN), nan_ok=True)
    assert (entry["flattening"], entry["flag"]) == (0, "circle")
    assert result.outlines[0].shape == (361, 2)


def test_rows_without_place_or_weight_are_dropped_and_counted():
    x, y = CROSS.T * 1000
    clean = ellipses(x, y, np.array([1.0, 2, 3, 4]))
    result = ellipses(np.append(x, [NAN, 9e9, 5.0]), np.append(y, [0.0, 0.0, np.inf]),
                      np.array([1.0, 2, 3, 4, 5, NAN, 7]), labels=list("abcdefg"))
    assert result.values == clean.values
    (warning,) = [note for note in result.notes if isinstance(note, Warn)]
    assert "3 of 7 rows" in str(warning)
    assert "(e, f, g)" in str(warning)


def test_zero_weights_are_as_good_as_absent():
    x, y = CROSS.T * 1000
    for method in EllipseMethod:
        clean = one(x, y, np.array([1.0, 2, 3, 4]), method=method)
        more = one(np.append(x, 9e9), np.append(y, 9e9), np.array([1.0, 2, 3, 4, 0]), method=method)
        assert more["n"] == 4
        for name in ("cx", "cy", "major", "minor", "rotation"):
            assert more[name] == clean[name]


def test_nothing_to_weigh_is_a_sentence():
    x, y = CROSS.T
    for args in ((x, y, np.zeros(4)), (x, y, np.full(4, NAN)), (x * NAN, y), (np.empty(0), np.empty(0))):
        with pytest.raises(DataError, match="weight above zero"):
            ellipses(*args)
    with pytest.raises(DataError, match="weight above zero"):
        ellipses(x, y, np.ones(4), negatives=Negatives.NEGATIVE)


def test_negative_weights_are_refused_with_the_choices():
    x, y = CROSS.T
    with pytest.raises(DataError, match=r"2 rows .*\(row 2, row 4\).*absolute.*positive part.*negative part.*emission"):
        ellipses(x, y, np.array([1.0, -2, 3, -4]))


@pytest.mark.parametrize(("negatives", "weights", "words"), [
    (Negatives.ABSOLUTE, [1, 2, 3, 4, 6], "2 rows have a negative weight (row 2, row 4); they weigh by"),
    (Negatives.POSITIVE, [1, 0, 3, 0, 6], "2 rows have a negative weight (row 2, row 4); they are left out"),
    (Negatives.NEGATIVE, [0, 2, 0, 4, 0], "3 rows have a positive weight (row 1, row 3, row 5); they are left out"),
])
def test_choices_for_negative_weights(negatives, weights, words):
    x, y = np.array([0.0, 900, 300, 100, 700]), np.array([0.0, 0, 500, 800, 200])
    entry = one(x, y, np.array([1.0, -2, 3, -4, 6]), negatives=negatives)
    assert (entry["cx"], entry["cy"]) == pytest.approx((np.average(x, weights=weights), np.average(y, weights=weights)))
    assert entry["n"] == np.count_nonzero(weights)
    result = ellipses(x, y, np.array([1.0, -2, 3, -4, 6]), negatives=negatives)
    assert any(str(note).startswith(words) for note in result.notes)
    clean = ellipses(x, y, np.abs(weights), negatives=Negatives.POSITIVE)
    assert not any("negative weight" in str(note) for note in clean.notes)


@pytest.mark.parametrize("size", [0, -1, NAN, np.inf])
def test_a_size_that_is_none(size):
    with pytest.raises(ParameterError, match="above zero"):
        ellipses(*CROSS.T, size=size)


def test_the_convention_is_said():
    for method, words in ((EllipseMethod.ARCGIS, "2 × √2 ×"), (EllipseMethod.YUILL, "2 × 1 ×"),
                          (EllipseMethod.CRIMESTAT, "2 × √(2n/(n − 2)) ×")):
        note = ellipses(*CROSS.T, size=2, method=method).notes[0]
        assert isinstance(note, Note)
        assert words in str(note)
        assert str(note).endswith(f"as in {method.value}.")


def test_progress_is_called_and_can_stop():
    seen = []
    (x, y), years = moved((0, 0), (1, 1))
    ellipses(x, y, years=years, progress=lambda fraction, note="": seen.append(fraction))
    assert seen == [0, 0.5, 1]


# ---- invariants --------------------------------------------------------------------------------------------------

points = st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 2000), st.integers(1, 9)), min_size=3, max_size=25)


def clear(rows, **options):
    """Arrays in metres of a pattern that is neither a line nor a circle, and its ellipse."""
    x, y, w = np.array(rows, dtype=float).T
    x, y = x * 100, y * 100
    entry = one(x, y, w, **options)
    assume(entry["flag"] is None and entry["flattening"] > 0.01 and entry["minor"] > 1)
    return x, y, w, entry


def same_angle(a, b, period=180.0):
    return abs((a - b + period / 2) % period - period / 2) < 1e-6


@settings(max_examples=60, deadline=None)
@given(points, st.floats(0, 360), st.sampled_from(EllipseMethod))
def test_rotating_the_data_rotates_the_ellipse(rows, degrees, method):
    x, y, w, entry = clear(rows, method=method)
    sine, cosine = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    turned = one(x * cosine + y * sine, y * cosine - x * sine, w, method=method)  # clockwise
    assert (turned["major"], turned["minor"]) == pytest.approx((entry["major"], entry["minor"]), rel=1e-8)
    assert same_angle(turned["rotation"], entry["rotation"] + degrees)
    assert turned["off_km"] == pytest.approx(entry["off_km"], abs=1e-7)


@settings(max_examples=60, deadline=None)
@given(points, st.floats(-5e6, 5e6), st.floats(-5e6, 5e6), st.floats(0.5, 40), st.floats(1e-6, 1e12))
def test_moving_scaling_and_the_unit_of_the_weight(rows, dx, dy, scale, unit):
    for method in EllipseMethod:
        x, y, w, entry = clear(rows, method=method)
        other = one(x * scale + dx, y * scale + dy, w * unit, method=method)
        assert (other["cx"], other["cy"]) == pytest.approx((entry["cx"] * scale + dx, entry["cy"] * scale + dy),
                                                           rel=1e-12, abs=1e-6)
        assert (other["major"], other["minor"]) == pytest.approx((entry["major"] * scale, entry["minor"] * scale),
                                                                 rel=1e-7)
        assert other["area_km2"] == pytest.approx(entry["area_km2"] * scale**2, rel=1e-7)
        assert other["flattening"] == pytest.approx(entry["flattening"], abs=1e-7)
        assert same_angle(other["rotation"], entry["rotation"])


@settings(max_examples=60, deadline=None)
@given(points, st.randoms(use_true_random=False))
def test_the_order_of_rows_and_copies_in_place_of_weights(rows, random):
    x, y, w, entry = clear(rows, method=EllipseMethod.YUILL)
    shuffled = list(rows)
    random.shuffle(shuffled)
    *_, other = clear(shuffled, method=EllipseMethod.YUILL)
    copies = w.astype(int)
    copied = one(np.repeat(x, copies), np.repeat(y, copies), method=EllipseMethod.YUILL)
    for result in (other, copied):
        for name in ("cx", "cy", "major", "minor"):
            assert result[name] == pytest.approx(entry[name], rel=1e-9)
        assert same_angle(result["rotation"], entry["rotation"])


@settings(max_examples=60, deadline=None)
@given(points)
def test_the_axes_share_out_the_standard_distance(rows):
    """The variances along two perpendicular axes add up to the squared standard distance, whatever the axes."""
    x, y, w, entry = clear(rows, method=EllipseMethod.YUILL)
    square = np.average((x - entry["cx"]) ** 2 + (y - entry["cy"]) ** 2, weights=w)
    assert entry["major"] ** 2 + entry["minor"] ** 2 == pytest.approx(square, rel=1e-9)
    assert entry["major"] >= entry["minor"] >= 0
    # no other direction has a larger spread
    for degrees in range(0, 180, 15):
        turn = np.radians(degrees)
        along = (x - entry["cx"]) * np.sin(turn) + (y - entry["cy"]) * np.cos(turn)
        assert np.average(along**2, weights=w) <= entry["major"] ** 2 * (1 + 1e-9)


@settings(max_examples=40, deadline=None)
@given(points, points, st.floats(0.5, 3))
def test_neither_useless_rows_nor_other_years_change_an_ellipse(rows, others, size):
    """The axes are proportional to the size, and the area is π times their product."""
    x, y, w, entry = clear(rows)
    x2, y2, w2 = np.array(others, dtype=float).T
    useless = np.array([[NAN, 5.0, 5.0], [5.0, 5.0, NAN]])
    both = ellipses(np.concatenate([x, useless[:, 0], x2]), np.concatenate([y, useless[:, 1], y2]),
                    np.concatenate([w, useless[:, 2], w2]), np.repeat([2001, 2000], [len(x) + 2, len(x2)]), size=size).values
    for name in ("cx", "cy", "rotation", "flattening", "off_km"):
        assert both[name][1] == pytest.approx(entry[name], rel=1e-9)
    for name in ("major", "minor"):
        assert both[name][1] == pytest.approx(size * entry[name], rel=1e-12)
    assert both["area_km2"][1] == pytest.approx(np.pi * both["major"][1] * both["minor"][1] / 1e6)
    assert 0 <= both["rotation"][1] < 180
    assert 0 <= both["flattening"][1] < 1


def test_a_unit_that_lacks_a_year_is_told():
    """The centre moves although no weight changes: (0, 0), (2, 0), (0, 2) and then without the last."""
    x, y, years = np.array([0.0, 2, 0, 0, 2]), np.array([0.0, 0, 2, 0, 0]), np.array([2000] * 3 + [2010] * 2)
    told = [str(note) for note in ellipses(x, y, np.ones(5), years).notes]
    assert any("unlike numbers of rows (2000: 3, 2010: 2)" in text for text in told)
    null = ellipses(np.tile(x[:3], 2), np.tile(y[:3], 2), np.array([1, 1, 1, 1, 1, np.nan]), np.repeat([2000, 2010], 3))
    assert any("(2000: 3, 2010: 2)" in str(note) for note in null.notes)
    even = ellipses(np.tile(x[:3], 2), np.tile(y[:3], 2), np.ones(6), np.repeat([2000, 2010], 3))
    events = ellipses(x, y, None, years)  # as many as there are
    assert not any("unlike" in str(note) for note in (*even.notes, *events.notes))
