"""Which of Qt's modules each room may import, read from the source. The layers themselves are import-linter's."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "partner_overlay"

NO_QT: frozenset[str] = frozenset()
WIDGETS = frozenset({"QtCore", "QtGui", "QtWidgets"})
ALLOWED = {
    "domain": NO_QT,
    "application": NO_QT,
    "presentation": NO_QT,
    "storage": NO_QT,
    "command_line": NO_QT,
    "desktop": frozenset({"QtCore", "QtGui", "QtDBus"}),
    "remote": frozenset({"QtCore", "QtNetwork"}),
    "ui": WIDGETS,
    "demo": WIDGETS,
    "wiring": WIDGETS,
}
QT_AT_THE_TOP = {
    "__init__.py": NO_QT,
    "__main__.py": NO_QT,
    "overriding.py": NO_QT,
    "lasting_constants.py": NO_QT,
    "lean_dataclass.py": NO_QT,
}


def modules(room: str) -> list[Path]:
    return sorted((PACKAGE / room).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """Full names of all that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def with_parents(path: Path) -> Iterator[str]:
    """Those names, and what they are in: a module, or a name in one."""
    for name in imported(path):
        yield from (name, name.rpartition(".")[0])


def qt_modules(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported(path) if name.split(".")[0] == "PySide6"}


def test_every_room_has_its_rule_and_is_seen() -> None:
    rooms = {folder.name for folder in PACKAGE.iterdir() if folder.is_dir() and folder.name != "__pycache__"}
    assert rooms == set(ALLOWED)
    assert all(len(modules(room)) > 1 for room in rooms)


def test_the_reader_of_imports_sees_those_inside_functions(tmp_path: Path) -> None:
    source = tmp_path / "late.py"
    source.write_text("def late():\n    from PySide6.QtSvg import QSvgRenderer\n    import PySide6.QtTest\n")
    assert qt_modules(source) == {"QtSvg", "QtTest"}


def test_no_module_needs_itself_by_way_of_others() -> None:
    """Also late, or for types alone: what two need has a room of its own."""
    files = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): path for path in PACKAGE.rglob("*.py")}
    needs = {name: files.keys() & set(with_parents(path)) for name, path in files.items()}
    assert any(needs.values())
    TopologicalSorter(needs).prepare()  # a circle raises CycleError


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_imports_no_more_of_qt_than_it_may(room: str) -> None:
    found = {str(path.relative_to(PACKAGE)): qt_modules(path) - ALLOWED[room] for path in modules(room)}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize("file", QT_AT_THE_TOP)
def test_what_every_start_loads_knows_no_qt(file: str) -> None:
    assert qt_modules(PACKAGE / file) == QT_AT_THE_TOP[file]


def test_only_the_pipe_of_windows_knows_the_network() -> None:
    users = {path.name for path in PACKAGE.rglob("*.py") if "QtNetwork" in qt_modules(path)}
    assert users == {"pipe_door.py"}


def test_no_room_of_coaching_reads_clock_files_or_chance_for_itself() -> None:
    outside = {"os", "pathlib", "sqlite3", "time", "secrets", "socket", "subprocess"}
    for room in ("domain", "application", "presentation"):
        found = {path.name: {name.split(".")[0] for name in imported(path)} & outside for path in modules(room)}
        assert {name: names for name, names in found.items() if names} == {}
