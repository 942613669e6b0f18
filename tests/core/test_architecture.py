"""Imports go one way: QGIS ← provider ← algorithms ← bridge ← core. Read from the source, so nothing is imported."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [ROOT / "__init__.py"] + sorted(p for part in ("provider", "algorithms", "core")
                                          for p in (ROOT / part).rglob("*.py"))
LAYERS = ("provider", "algorithms", "bridge", "core")
"""From left to right; a file imports its own layer and those to the right of it."""
QGIS = {"qgis", "PyQt5", "PyQt6", "osgeo", "gdal", "ogr", "osr", "processing"}
SCIENCE = {"scipy", "libpysal", "esda", "mgwr", "exactextract", "statsmodels", "sklearn", "shapely", "pandas"}


def parts_of(path):
    return path.relative_to(ROOT).with_suffix("").parts


def layer_of(parts):
    return "bridge" if parts[:2] == ("algorithms", "bridge") else parts[0]


def imports(path, tree=None):
    """(line, relative?, dotted parts from the root or top-level name) of each import statement, wherever it stands."""
    package = parts_of(path)[:-1]
    for node in ast.walk(tree or ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, False, tuple(alias.name.split("."))
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.lineno, False, tuple(node.module.split("."))
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] + tuple(node.module.split(".") if node.module else ())
            for alias in node.names:
                inner = base + (alias.name,)
                yield node.lineno, True, inner if module_file(inner) else base


def module_file(parts):
    """File of a module or package of ours, or None."""
    for candidate in (ROOT.joinpath(*parts).with_suffix(".py") if parts else None,
                      ROOT.joinpath(*parts, "__init__.py")):
        if candidate is not None and candidate.is_file():
            return candidate
    return None


def arrow_to_the_left(path, target):
    """What is wrong with an import of ours, or None."""
    here, there = parts_of(path), target
    if module_file(target) is None:
        return "leads nowhere"
    if LAYERS.index(layer_of(there)) < LAYERS.index(layer_of(here)):
        return f"{layer_of(here)} looks back at {layer_of(there)}"
    if layer_of(here) == "provider" and layer_of(there) == "algorithms" and len(there) > 1:
        return "the provider knows a single step"
    return None


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: "/".join(parts_of(p)))
def test_imports_point_to_the_right(path):
    wrong = []
    for line, relative, target in imports(path):
        if not relative and target[0] in ("carbonbalance", "core", "algorithms", "provider"):
            wrong.append(f"line {line}: absolute import of the plugin itself")
        elif relative and len(parts_of(path)) > 1:
            problem = arrow_to_the_left(path, target)
            if problem:
                wrong.append(f"line {line}: {problem} ({'.'.join(target)})")
        elif not relative and layer_of(parts_of(path)) == "core" and target[0] in {*QGIS, "logging"}:
            wrong.append(f"line {line}: core imports {target[0]}")
        elif not relative and layer_of(parts_of(path)) == "bridge" and target[0] in SCIENCE:
            wrong.append(f"line {line}: bridge does science with {target[0]}")
    assert not wrong


def test_what_a_worker_imports_needs_no_qgis():
    """A worker of a cluster has GDAL and numpy alone: it reads windows by ``bridge.blocks`` and computes them in core."""
    waiting, seen = [ROOT / "algorithms" / "bridge" / "blocks.py"], set()
    while waiting:
        path = waiting.pop()
        seen.add(path)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for _, relative, target in imports(path, tree):
            if relative:
                waiting += [f for f in [module_file(target)] if f not in seen]
            else:
                assert target[0] not in QGIS - {"osgeo"}, (path, target)
    for package in ("__init__.py", "algorithms/__init__.py", "algorithms/bridge/__init__.py"):
        body = ast.parse((ROOT / package).read_text(encoding="utf-8")).body
        assert not [node for node in body if isinstance(node, (ast.Import, ast.ImportFrom))], package


def test_the_check_sees_arrows_to_the_left():
    """The walls above are worth as much as the check that guards them."""
    core, bridge, provider = ROOT / "core" / "tables.py", ROOT / "algorithms/bridge/base.py", ROOT / "provider/plugin.py"

    def targets(path, text):
        return [arrow_to_the_left(path, target) for _, relative, target in imports(path, ast.parse(text)) if relative]

    assert targets(core, "from ..algorithms.bridge import fields") == ["core looks back at bridge"]
    assert targets(bridge, "from ..drivers.lmdi import Lmdi") == ["bridge looks back at algorithms"]
    assert targets(provider, "from ..algorithms.drivers.lmdi import Lmdi") == ["the provider knows a single step"]
    assert targets(bridge, "def f():\n    from ...core.nowhere import x") == ["leads nowhere"]
    assert targets(bridge, "from ...core.tables import key\nfrom . import fields") == [None, None]
    assert targets(provider, "from ..algorithms import steps") == [None]


@pytest.mark.parametrize("path", [p for p in SOURCES if parts_of(p)[0] == "core"], ids=lambda p: "/".join(parts_of(p)))
def test_core_is_silent_and_holds_no_state(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    talk = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Call) and
            isinstance(node.func, ast.Name) and node.func.id in ("print", "input", "breakpoint")]
    state = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global)]
    assert not talk
    assert not state


def test_the_root_imports_nothing_when_qgis_starts():
    tree = ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8"))
    assert not [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]


def step_files():
    """Class and NAME of each step on disk, by its file."""
    found = {}
    for path in sorted((ROOT / "algorithms").glob("*/*.py")):
        if path.parent.name == "bridge":
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            # a family of steps has a base class of its own, which has no NAME
            if isinstance(node, ast.ClassDef) and step_id(node) and node.bases:
                found[path] = (node.name, step_id(node))
    return found


def step_id(node):
    for statement in node.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Tuple):
            names = [target.id for target in statement.targets[0].elts]
            if "NAME" in names:
                return statement.value.elts[names.index("NAME")].value
        if isinstance(statement, ast.Assign) and getattr(statement.targets[0], "id", "") == "NAME":
            return statement.value.value
    return None


def test_the_list_of_steps_is_what_lies_on_disk():
    tree = ast.parse((ROOT / "algorithms" / "__init__.py").read_text(encoding="utf-8"))
    (steps,) = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "steps"]
    imported = {(node.module, alias.name) for node in steps.body if isinstance(node, ast.ImportFrom)
                for alias in node.names}
    (returned,) = [node.value for node in steps.body if isinstance(node, ast.Return)]
    listed = [element.id for element in returned.elts]
    on_disk = {(".".join(parts_of(path)[1:]), name) for path, (name, _) in step_files().items()}
    assert imported == on_disk
    assert sorted(listed) == sorted(name for _, name in on_disk)


def test_the_list_of_models_is_what_lies_on_disk():
    tree = ast.parse((ROOT / "algorithms" / "__init__.py").read_text(encoding="utf-8"))
    (models,) = [ast.literal_eval(node.value) for node in tree.body
                 if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "MODELS"]
    assert sorted(models) == sorted(p.stem for p in (ROOT / "algorithms" / "models").glob("*.model3"))


def test_the_provider_names_no_step():
    ids = {identity for _, identity in step_files().values()}
    assert len(ids) > 10
    for path in (ROOT / "provider").glob("*.py"):
        texts = {node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
                 if isinstance(node, ast.Constant) and isinstance(node.value, str)}
        # the plugin is called like one of its steps
        assert not (ids - {"carbonbalance"}) & texts, path


def test_from_a_step_to_its_formula_is_one_jump():
    """``algorithms/drivers/lmdi.py`` → ``core/drivers/lmdi.py``; the exceptions compute nothing of their own."""
    elsewhere = {"export_coefficients": ("core", "coefficients"), "study_report": ("core", "report", "study")}
    for path in step_files():
        twin = elsewhere.get(path.stem, ("core", *parts_of(path)[1:]))
        assert module_file(twin), path
        if path.stem not in elsewhere:
            assert twin in [target for _, relative, target in imports(path) if relative], path
