"""The real overlay on nested Wayland desktops, above a call of each kind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.conftest import coach, run
from tests.desktop.running import Running, program
from tests.desktop.screen import Screen
from tests.desktops.nested import COMPOSITORS, nested_desktop

__all__ = ["call", "coach", "run", "screen"]
KINDS = ("wayland", "xcb")


@pytest.fixture(scope="module", params=COMPOSITORS)
def screen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """The screen around a Wayland desktop, whose programs start inside."""
    folder: Path = tmp_path_factory.mktemp("desktop")
    with nested_desktop(str(request.param), folder) as private:
        yield private


@pytest.fixture(params=KINDS)
def call(request: pytest.FixtureRequest, screen: Screen, run: Callable[..., Running]) -> Running:
    """A full-screen window with the keyboard: Wayland's own, and one through XWayland."""
    running = run("env", f"QT_QPA_PLATFORM={request.param}", *program("call_window"))
    running.wait_for("focus-in")
    screen.wait_for_colour(640, 700, "#204020")
    return running
