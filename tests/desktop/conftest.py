"""A private screen for each module, and the programs that run on it for one test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.running import Running, program
from tests.desktop.screen import Screen, managers_to_test, private_screen
from tests.end_to_end.program import Program, importable


@pytest.fixture(scope="module", params=managers_to_test("openbox"))
def screen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A private X screen with a window manager."""
    folder: Path = tmp_path_factory.mktemp("screen")
    with private_screen(str(request.param), folder) as private:
        yield private


@pytest.fixture
def run(screen: Screen) -> Iterator[Callable[..., Running]]:
    """Starts a command on the screen: `run(*program("rival", "on-top"))`; all end with the test."""
    started: list[Running] = []

    def start(*command: str) -> Running:
        started.append(screen.start(*command))
        return started[-1]

    yield start
    for running in reversed(started):
        running.end()


@pytest.fixture
def call(screen: Screen, run: Callable[..., Running]) -> Running:
    """A full-screen window with the keyboard, which says each key it gets and each change of its focus."""
    running = run(*program("call_window"))
    running.wait_for("focus-in")
    screen.wait_for_colour(640, 700, "#204020")
    return running


@pytest.fixture
def overlay(screen: Screen, run: Callable[..., Running], call: Running) -> Running:
    """The stand-in overlay, shown above the call at 400,20, 300 x 100 pixels, in one colour."""
    running = run(*program("stand_in"))
    running.wait_for("shown")
    screen.wait_for_colour(550, 100, "#c08000")
    return running


@pytest.fixture
def coach(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    """The real program, begun, without a session."""
    program = Program(tmp_path / "home", importable(screen.env))
    program.begin()
    yield program
    program.clear_away()
