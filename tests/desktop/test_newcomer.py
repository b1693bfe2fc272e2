"""A newcomer's way by keys alone: program, welcome, rehearsal, start, end, review; and the start of the next day."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from partner_overlay.domain.review.answers import Question
from tests.desktop.running import Running
from tests.desktop.screen import Screen
from tests.desktop.test_focus import focus_changes_of, keys_of
from tests.desktop.test_review_on_the_desktop import review_on_disk, review_windows
from tests.desktop.waiting import until
from tests.end_to_end.program import Program, importable

Run = Callable[..., Running]
WELCOME, START = "Welcome to Partner Overlay", "Start a session"


class Hands:
    """They press keys, and count."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.pressed = 0

    def press(self, *keys: str) -> None:
        self._screen.press(*keys)
        self.pressed += len(keys)

    def see(self, title: str) -> None:
        """Wait until this window has the keyboard."""
        until(lambda: title in self._title(), f"{title} has the keyboard, last {self._title()!r}")

    def _title(self) -> str:
        asked = ("xdotool", "getactivewindow", "getwindowname")
        found = subprocess.run(asked, env=self._screen.env, capture_output=True, text=True, check=False, timeout=20)
        return found.stdout.strip()


@pytest.fixture
def newcomer(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    """The program on a fresh home, not begun."""
    program = Program(tmp_path / "home", importable(screen.env))
    yield program
    program.clear_away()


@pytest.fixture
def hands(screen: Screen) -> Hands:
    return Hands(screen)


def state(program: Program) -> str:
    """Of the session: `running`, and whether it is a rehearsal."""
    if not program.answers():
        return "none"
    session = program.status()["session"]
    return "none" if session is None else f"{'rehearsal ' if session['rehearsal'] else ''}{session['state']}"


def comes_to(program: Program, wanted: str) -> None:
    try:
        until(lambda: state(program) == wanted, f"the session is {wanted}", 6)
    except AssertionError:
        raise AssertionError(f"{state(program)} {program.complaints()}")


def test_from_the_first_start_to_the_review(
    screen: Screen, call: Running, newcomer: Program, hands: Hands
) -> None:
    newcomer.launch()
    hands.see(WELCOME)
    hands.press("Return")
    comes_to(newcomer, "rehearsal running")
    hands.press("Escape")
    comes_to(newcomer, "rehearsal ended")
    hands.press("Return")
    hands.see(START)
    hands.press("Return")
    comes_to(newcomer, "running")
    assert hands.pressed <= 12
    print("PRESSED", hands.pressed)
    screen.press("x")
    until(lambda: keys_of(call) == "x", "the call has the keyboard")
    assert newcomer.launch().wait(20) == 0
    hands.press("e", "e", "Return")
    comes_to(newcomer, "ended")
    until(lambda: review_windows(screen) != [], "the review is there")
    print(call.said, hands._title())
