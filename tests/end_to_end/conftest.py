"""A private screen for all of these tests, and a program with a home of its own for each."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.screen import Screen, private_screen
from tests.end_to_end.program import Program, importable
from tests.end_to_end.reader import Reader


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with private_screen("openbox", tmp_path_factory.mktemp("screen")) as private:
        yield private


@pytest.fixture
def program_at(screen: Screen) -> Iterator[Callable[[Path], Program]]:
    """A program for a home of the test's own choice; nothing of it is left after the test."""
    programs: list[Program] = []

    def make(home: Path) -> Program:
        programs.append(Program(home, importable(screen.env)))
        return programs[-1]

    yield make
    for program in programs:
        program.clear_away()


@pytest.fixture
def program(program_at: Callable[[Path], Program], tmp_path: Path) -> Program:
    """Not begun yet."""
    return program_at(tmp_path / "home")


@pytest.fixture
def reader(screen: Screen, tmp_path: Path) -> Iterator[Reader]:
    """A program not begun yet, on a session bus of its own on which there is an accessibility bus."""
    bus = screen.start("dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; cat")
    address = bus.wait_for("unix:")
    own = {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    program = Program(tmp_path / "home", importable(screen.env) | own)
    yield Reader(program)
    program.clear_away()
    bus.end()
