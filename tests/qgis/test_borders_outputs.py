"""Every step at the borders of its outputs: stopped at every moment, places that cannot be written, files that are there.

The steps and their outputs come from the registry. Each has one good call, from the recipes of its rows or its rasters; what
takes neither has one of its own here.
"""

import csv
from pathlib import Path

import pytest
from border_grids import GRIDS, OBLONG
from border_worlds import DESTINATIONS, ENDINGS, INPUTS, RECIPES, STEPS, Case
from qgis.core import QgsProcessingException, QgsVectorLayer

DATA = Path(__file__).resolve().parents[2] / "core/data"
every_step = pytest.mark.parametrize("step", STEPS)
with_several = pytest.mark.parametrize("step", [s for s, held in DESTINATIONS.items() if len(held) > 1])
LITTLE = set(STEPS) - {step for (step, _), kind in INPUTS.items() if kind in ("places", "layers", "raster")} - {
    step for step, _ in RECIPES}
"""Steps without rows and cells, which are through after a look or two at the button."""


# --- a good call of every step ------------------------------------------------------------------------------------

class Weights:
    """Judgements without a contradiction, of criteria that are as 4 : 2 : 1 or as 1 : 1 : 1."""

    def __init__(self, rows_of, parts=(4, 2, 1)):
        self.rows_of, self.parts, self.target = rows_of, parts, "OUTPUT_TABLE"

    def parameters(self, target=None):
        return {"MATRIX": [f"{a}/{b}" for a in self.parts for b in self.parts], self.target: target or "memory:"}

    def verify(self, results, text=False):
        rows = self.rows_of(results[self.target])
        assert [float(r["weight"]) for r in rows] == pytest.approx([p / sum(self.parts) for p in self.parts], rel=1e-12)
        assert [r["criterion"] for r in rows] == ["C1", "C2", "C3"]
        assert (results["LAMBDA_MAX"], results["CR"]) == (pytest.approx(3), pytest.approx(0, abs=1e-12))


class Coefficients:
    """A table as it stands in its file."""

    def __init__(self, rows_of, number=0, file="sequestration.csv"):
        self.rows_of, self.number, self.target = rows_of, number, "OUTPUT"
        with (DATA / file).open(encoding="utf-8") as lines:
            self.given = list(csv.DictReader(lines))

    def parameters(self, target=None):
        return {"TABLE_NAME": self.number, "OUTPUT": target or "memory:"}

    def verify(self, results, text=False):
        rows = self.rows_of(results["OUTPUT"])
        assert results["ROWS"] == len(self.given) == len(rows)
        for row, line in zip(rows, self.given):
            assert {n: str(row[n]) if row[n] is not None else "" for n in line if n != "value"} == {
                n: v for n, v in line.items() if n != "value"}
            assert float(row["value"]) == pytest.approx(float(line["value"]), rel=1e-14)


@pytest.fixture
def good(case, grid_case, rows_of):
    """A call of a step whose answer is known; ``other``: one with another answer."""

    def inner(step, other=False):
        rows = [r for (name, _), r in RECIPES.items() if name == step]
        grids = [r for r in GRIDS if r.step == step]
        if rows:
            return case(rows[0], rows=[r for r in Case.given(rows[0]) if r["code"] != "c"] if other else None)
        if grids:
            return grid_case(grids[0], **({"place": OBLONG} if other else {}))
        if step == "ahpweights":
            return Weights(rows_of, (1, 1, 1) if other else (4, 2, 1))
        if step == "exportcoefficients":
            return Coefficients(rows_of, 1, "casa_zhu2007.csv") if other else Coefficients(rows_of)
        raise AssertionError(f"“{step}” is registered, but has no call in the border matrix")

    return inner


def target_of(call):
    """Name of the main output of a call."""
    return getattr(call, "target", None) or call.recipe.target


def ending_of(step, call):
    """Of the file of the main output."""
    return ENDINGS[DESTINATIONS[step][target_of(call)]]


def everything(step, folder):
    """All outputs of a step, asked for as files."""
    return {name: str(folder / f"结果 {name.lower()}.{ENDINGS[kind]}") for name, kind in DESTINATIONS[step].items()}


# --- stopped ------------------------------------------------------------------------------------------------------

def stops(run, step, parameters, folder, feedback):
    """Stop a run at its first look at the button, then at its second, and so on, ever wider apart, until it is through.

    Each time it has to say so, and to leave no file. Returns the number of stops.
    """

    class Impatient(feedback):
        looks = 0

        def isCanceled(self):
            self.looks -= 1
            return self.looks < 0

    looks = stopped = 0
    while True:
        impatient = Impatient()
        impatient.looks = looks
        looks += 1 + max(0, looks - 8) // 3
        try:
            results = run(step, parameters, impatient)
        except QgsProcessingException as error:
            said = str(error)
        else:
            break
        stopped += 1
        assert said == "The run was cancelled; nothing was written."
        assert list(folder.iterdir()) == []
    assert [Path(v) for v in results.values() if str(v).startswith(str(folder)) and not Path(v).is_file()] == []
    assert list(folder.iterdir())
    return stopped


@pytest.fixture
def impatient(monkeypatch):
    """Looks at the button after every second row or block of a few cells, and at every progress."""
    from carbonbalance.algorithms.bridge import progress, rasters, sinks, vectors
    from carbonbalance.core.pattern import kernel_density

    monkeypatch.setattr(progress.FeedbackProgress, "INTERVAL", 0.0)
    monkeypatch.setattr(vectors, "READ_STEP", 2)
    monkeypatch.setattr(sinks, "READ_STEP", 2)
    monkeypatch.setattr(rasters, "WINDOW_CELLS", 7)
    monkeypatch.setattr(kernel_density, "_LOOK", 2)


@every_step
def test_cancelled_at_every_moment(step, good, run, feedback, tmp_path, impatient):
    folder = tmp_path / "输出 out"
    folder.mkdir()
    parameters = {**good(step).parameters(), **everything(step, folder)}
    assert stops(run, step, parameters, folder, feedback) >= (1 if step in LITTLE else 3)


@every_step
def test_one_output_and_a_stop_half_way(step, good, run, refusal, feedback, tmp_path, impatient):
    """What is not asked for is not made; the progress moves; a run that is stopped leaves nothing."""
    call = good(step)
    target, place = target_of(call), tmp_path / f"out.{ending_of(step, call)}"
    results = run(step, call.parameters(str(place)))
    call.verify(results)
    assert set(results) & set(DESTINATIONS[step]) == {target}
    assert {p.name.split(".")[0] for p in tmp_path.iterdir() if p.is_file()} == {"out"}
    reached = run.feedback.reached
    assert reached == sorted(reached)
    assert 0 < max(reached) <= 100
    stopped = feedback(stop_at=20)
    again = place.with_name(f"again{place.suffix}")
    assert "cancelled" in refusal(step, call.parameters(str(again)), stopped)
    assert max(stopped.reached) >= 20
    assert not again.exists()


# --- places -------------------------------------------------------------------------------------------------------

@every_step
def test_unwritable_target(step, good, refusal, tmp_path):
    blocking = tmp_path / "a file"
    blocking.write_text("not a folder")
    call = good(step)
    ending = ending_of(step, call)
    for place in (f"/proc/out.{ending}", f"{blocking}/out.{ending}", *(("/proc/out.csv",) if ending == "gpkg" else ())):
        assert place in refusal(step, call.parameters(place))
    assert blocking.read_text() == "not a folder"


@every_step
def test_existing_file_is_replaced(step, good, run, tmp_path):
    call, other = good(step), good(step, other=True)
    place = str(tmp_path / f"out.{ending_of(step, call)}")
    run(step, other.parameters(place))
    call.verify(run(step, call.parameters(place)))
    if place.endswith(".gpkg"):
        place = str(tmp_path / "out.csv")
        Path(place).write_text("older,file\n" + "1,2\n" * 5000)
        call.verify(run(step, call.parameters(place)), text=True)


@every_step
def test_no_step_replaces_its_own_inputs(step, good, refusal, tmp_path):
    """Whatever a step reads, as a file of whatever format, is refused as the place of its result."""
    import processing

    call = good(step)
    others = {kind: name for name, kind in DESTINATIONS[step].items()}.values()  # one of each type
    parameters = call.parameters()
    for name, kind in ((name, kind) for (other, name), kind in INPUTS.items() if other == step and parameters.get(name)):
        given = parameters[name]
        listed = isinstance(given, list)
        held = given[0] if listed else given
        if kind == "matrix":
            continue  # what is typed has no file
        places = [held]
        if isinstance(held, QgsVectorLayer):
            places = [str(tmp_path / f"{name}.{ending}") for ending in (
                ("gpkg", "shp", "geojson") if held.isSpatial() else ("gpkg",))]
            for place in places:
                processing.run("native:savefeatures", {"INPUT": held, "OUTPUT": place})
        for place in places:
            before = Path(place).read_bytes()
            for target in {target_of(call), *others} if place == places[0] else {target_of(call)}:
                changed = {**parameters, name: [place, *given[1:]] if listed else place, target: place}
                assert "would replace" in refusal(step, changed), (name, place, target)
                assert Path(place).read_bytes() == before


@with_several
def test_no_output_replaces_another(step, good, refusal, tmp_path):
    call = good(step)
    target, ending = target_of(call), ending_of(step, call)
    other = next((n for n, kind in DESTINATIONS[step].items() if n != target and ENDINGS[kind] == ending),
                 next(n for n in DESTINATIONS[step] if n != target))
    place = tmp_path / f"both.{ending}"
    sentence = refusal(step, {**call.parameters(str(place)), other: str(place)})
    assert f"would replace {place}" in sentence
    assert not place.exists()
