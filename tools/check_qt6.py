"""Check the source for what QGIS 4 (Qt 6) does not have. Nothing of Qt 6 is imported: the type stubs of PyQt6 are read.

Usage: check_qt6.py FOLDER (one that holds PyQt6/*.pyi)

What holds, looked up in QGIS's own sources (python/PyQt/PyQt/*.py.in, python/PyQt6/core/auto_additions, and 3.44 itself):

- Qt: PyQt6 has enums only with their scope, so each chain of names that begins at an import from qgis.PyQt has to be found
  in the stubs. qgis.PyQt gives back what ``SHIMS`` names.
- QGIS: 4.0 keeps the API of 3.44. An old name of an enum that moved to ``Qgis`` goes on as ``QgsOld.Enum.OldMember``, and
  that form is the one that 3.22 has too; members without their scope are patched in only for some enums. So members are
  asked for with their scope, and each enum is one that was looked up (``ENUMS``).
- A member that an object is asked for, not its class (``definition.FlagOptional``), is found where it is a Flag… or Type….
- A branch for older versions of QGIS (``else`` of ``if Qgis.QGIS_VERSION_INT >= …``) is not read, nor are names asked for by
  text (``getattr``). What a method takes and returns is not known here.
"""

import ast
import enum
import re
import subprocess
import sys
from pathlib import Path

import qgis.core

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("__init__.py", "provider/*.py", "algorithms/**/*.py", "demo/*.py", "tools/**/*.py", "tests/qgis/*.py")
ENUMS = {
    "Qgis.VectorTemporalMode", "QgsColorRampShader.Type", "QgsFeatureRequest.Flag", "QgsFeatureSink.Flag", "QgsLegendStyle.Style",
    "QgsProcessing.SourceType", "QgsProcessingFeatureSource.Flag", "QgsProcessingParameterDefinition.Flag",
    "QgsProcessingParameterField.DataType", "QgsProcessingParameterNumber.Type", "QgsScaleBarSettings.SegmentSizeMode",
    "QgsUnitTypes.AreaUnit",
    "QgsUnitTypes.DistanceUnit", "QgsWkbTypes.GeometryType", "QgsWkbTypes.Type",
}
"""Enums of qgis.core whose members, with this scope, are in 3.22, in 3.44, and in what QGIS generates for Qt 6."""
SHIMS = {
    "QtCore.QVariant": {"Bool", "ByteArray", "Date", "DateTime", "Double", "Int", "Invalid", "List", "LongLong", "Map", "String",
                        "StringList", "Time", "UInt", "ULongLong"},
    "QtCore": {"NULL"},
    "QtWidgets": {"QAction", "QActionGroup", "QShortcut"},
}
"""What qgis.PyQt adds to PyQt6."""
GONE = {"exec_": "exec", "print_": "print", "qApp": "QApplication.instance()", "QDesktopWidget": "QScreen"}
"""Names of Qt 5 that can be told wherever they stand."""
BINDINGS = {"PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}


class Stubs:
    """Names of PyQt6, read from its stubs."""

    def __init__(self, folder):
        self.folder, self.trees = Path(folder) / "PyQt6", {}

    def _module(self, name):
        """Body of a module's stub, or None."""
        if name not in self.trees:
            path = self.folder / f"{name}.pyi"
            self.trees[name] = ast.parse(path.read_text(encoding="utf-8")).body if path.is_file() else None
        return self.trees[name]

    def _find(self, body, name):
        """Statement that makes a name, or None."""
        for node in body:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and node.name == name:
                return node
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
            if any(isinstance(target, ast.Name) and target.id == name for target in targets):
                return node
        return None

    def _member(self, module, node, name):
        """(module, statement) of a class's member, its own or a base's, or None."""
        found = self._find(node.body, name)
        if found is not None:
            return module, found
        for base in node.bases:
            chain = ast.unparse(base).replace("PyQt6.", "").split(".")
            there = chain[0] if self._module(chain[0]) else module
            parent = self._find(self._module(there) or [], chain[-1])
            found = self._member(there, parent, name) if isinstance(parent, ast.ClassDef) else None
            if found is not None:
                return found
        return None

    def missing(self, module, chain):
        """The first part of a chain that PyQt6 lacks, as text, or None; behind a method or value nothing is known."""
        body = self._module(module)
        if body is None:
            return module
        if chain[0] in SHIMS.get(module, ()):
            return None
        node, where = self._find(body, chain[0]), f"{module}.{chain[0]}"
        if node is None:
            return where
        for name in chain[1:]:
            if not isinstance(node, ast.ClassDef) or name in SHIMS.get(where, ()) or name.startswith("__"):
                return None
            found = self._member(module, node, name)
            where += f".{name}"
            if found is None:
                return where
            module, node = found
        return None


def is_member(value):
    """Tell whether an attribute of a class of QGIS is the value of an enum."""
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value).__module__ == "qgis._core")


def unscoped(chain):
    """What is wrong with a chain of names from qgis.core, as text, or None."""
    value = qgis.core
    for place, name in enumerate(chain):
        parent = value
        try:
            value = getattr(value, name)
        except AttributeError:
            return f"{'.'.join(chain[:place + 1])} is not in QGIS {qgis.core.Qgis.QGIS_VERSION}"
        kind = type(value)
        if not is_member(value):
            continue
        if parent is not kind:
            member = value.name if isinstance(value, enum.Enum) else name
            return f"{'.'.join(chain[:place + 1])} has no scope: write {kind.__qualname__}.{member}"
        if ".".join(chain[:place]) not in ENUMS:
            return f"{'.'.join(chain[:place])} was not looked up in QGIS 4 yet: see ENUMS in tools/check_qt6.py"
        return None
    return None


class Check(ast.NodeVisitor):
    """Collects (line, sentence) about one file."""

    def __init__(self, stubs):
        self.stubs, self.found = stubs, []
        self.qt, self.core = {}, {}  # name in the file: (module, name there) or name there

    def say(self, node, text):
        self.found.append((node.lineno, text))

    def visit_Import(self, node):
        for alias in node.names:
            if alias.name.split(".")[0] in BINDINGS:
                self.say(node, f"import {alias.name}: Qt comes through qgis.PyQt")

    def visit_ImportFrom(self, node):
        module = node.module or ""
        if node.level == 0 and module.split(".")[0] in BINDINGS:
            self.say(node, f"from {module}: Qt comes through qgis.PyQt")
        for alias in node.names:
            name = alias.asname or alias.name
            if module.startswith("qgis.PyQt."):
                self.qt[name] = (module.split(".")[2], [alias.name])
                self._qt(node, name, [])
            elif module == "qgis.PyQt":
                self.qt[name] = (alias.name, [])
            elif module == "qgis.core":
                self.core[name] = alias.name

    def _qt(self, node, name, rest):
        module, start = self.qt[name]
        lacks = self.stubs.missing(module, start + rest) if start + rest else None
        if lacks:
            self.say(node, f"{lacks} is not in PyQt6")

    def visit_If(self, node):
        if "QGIS_VERSION_INT >=" in ast.unparse(node.test):
            for inner in node.body:
                self.visit(inner)
        else:
            self.generic_visit(node)

    def visit_Attribute(self, node):
        chain, inner = [node.attr], node.value
        while isinstance(inner, ast.Attribute):
            chain.insert(0, inner.attr)
            inner = inner.value
        if node.attr in GONE:
            self.say(node, f"{node.attr} is gone: use {GONE[node.attr]}")
        if not isinstance(inner, ast.Name):
            self.visit(inner)
        elif inner.id in self.qt:
            self._qt(node, inner.id, chain)
        elif len(chain) == 1 and inner.id[0].islower() and re.match("(Flag|Type)[A-Z]", node.attr):
            self.say(node, f"{node.attr} of an object has no scope: write its class and enum")
        elif inner.id in self.core:
            wrong = unscoped([self.core[inner.id], *chain])
            if wrong:
                self.say(node, wrong)

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and self.qt.get(node.func.id) == ("QtCore", ["QVariant"]):
            self.say(node, "QVariant(…): a missing value is None")
        self.generic_visit(node)


def problems(source, stubs):
    """(line, sentence) about each fault in a source text."""
    check = Check(stubs)
    check.visit(ast.parse(source))
    return sorted(set(check.found))


def main(folder):
    """Check all files that git knows or may come to know; returns the number of faults."""
    stubs, count = Stubs(folder), 0
    known = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                           capture_output=True, check=True, text=True).stdout.split("\0")
    files = sorted({path for part in PARTS for path in ROOT.glob(part)} & {ROOT / name for name in known})
    for path in files:
        for line, text in problems(path.read_text(encoding="utf-8"), stubs):
            print(f"{path.relative_to(ROOT)}:{line}: {text}")
            count += 1
    return count


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1])))
