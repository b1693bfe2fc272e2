"""A newcomer's way by keys alone: program, welcome, rehearsal, start, end, review; and the start of the next day."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from partner_overlay.domain.review.answers import Direction
from tests.desktop.running import Running
from tests.desktop.screen import Screen
from tests.desktop.test_focus import keys_of
from tests.desktop.test_review_on_the_desktop import review_on_disk, review_windows
from tests.desktop.waiting import PATIENCE, passing, until
from tests.end_to_end.program import Program, importable

WELCOME, START, REVIEW = "Welcome to Partner Overlay", "Start a session", "Review: "

BESIDE, CALL = (960, 400), "#204020"  # a place in the overlay's menu, and what lies under it

PACE = 150  # ms from key to key, as a person types; Qt takes 400 ms to notice that its last window has no keyboard now
A_LOOK = 1.0  # seconds that a person takes to see what a new window says


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
    """Of the session, such as `running`; and whether it is a rehearsal."""
    session = program.status()["session"]
    return "none" if session is None else f"{'rehearsal ' if session['rehearsal'] else ''}{session['state']}"


def comes_to(program: Program, wanted: str) -> None:
    until(lambda: state(program) == wanted, f"the session is {wanted}, and not {state(program)}")


def start_once_more(program: Program, screen: Screen) -> None:
    """As a coach does who does not know where it is: it shows itself, with its menu."""
    assert program.launch().wait(PATIENCE) == 0
    until(lambda: screen.colour(*BESIDE) != CALL, "the menu is there")


def test_from_the_first_start_to_the_review_and_to_the_next_start(
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

    screen.type_keys("hello", PACE)
    until(lambda: keys_of(call) == "hello", "the call has the keyboard, and nothing of what was pressed before")
    start_once_more(newcomer, screen)
    hands.press("Escape")
    screen.wait_for_colour(*BESIDE, CALL)
    screen.type_keys("bye", PACE)
    until(lambda: keys_of(call) == "hellobye", "the call has every key again")
    start_once_more(newcomer, screen)
    hands.press("e", "Return")
    comes_to(newcomer, "ended")

    until(lambda: review_windows(screen) != [], "the review is there")
    hands.press("alt+Tab")
    hands.see(REVIEW)
    passing(A_LOOK)
    hands.press("3")
    passing(A_LOOK)
    newcomer.quit()
    assert review_on_disk(newcomer).direction is Direction.SHARED

    newcomer.launch()
    hands.see(START)
    before = hands.pressed
    hands.press("Return")
    comes_to(newcomer, "running")
    assert hands.pressed - before == 1
    assert newcomer.complaints().splitlines() == ["Shown.", "Shown."]
