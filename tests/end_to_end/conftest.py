"""A private screen for all of these tests, and a program with a home of its own for each."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.screen import Screen, private_screen
from tests.end_to_end.program import Program, importable


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
