"""The real program on a real desktop: seen above a focused full-screen call, and never in the way of its keys."""

import random
import re
import string
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.desktop.running import Running, program
from tests.desktop.screen import Screen
from tests.desktop.test_focus import focus_changes_of, keys_of
from tests.desktop.waiting import until
from tests.end_to_end.program import Program, importable

Run = Callable[..., Running]
CALL = "#204020"
BUTTON_WIDTH = 42  # at most; the row of controls is searched in steps of this
ROW_HEIGHT = 24  # from the overlay's lower edge to the middle of its controls
TEXT = "".join(random.Random(500).choices(string.ascii_lowercase + string.digits, k=500))


@dataclass(frozen=True, slots=True)
class Place:
    """Where the overlay stands, in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height


@pytest.fixture
def coach(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    """The program, begun, without a session."""
    program = Program(tmp_path / "home", importable(screen.env))
    program.begin()
    yield program
    program.clear_away()


def place_of_overlay(screen: Screen) -> Place:
    """As the X server knows it."""
    tree = subprocess.run(("xwininfo", "-root", "-tree"), env=screen.env, capture_output=True, text=True, check=True)
    found = re.findall(r'"Partner Overlay".*?(\d{2,})x(\d+)\S*  \+(\d+)\+(\d+)', tree.stdout)
    assert len(found) == 1, tree.stdout
    width, height, x, y = (int(number) for number in found[0])
    return Place(x, y, width, height)


def is_seen(screen: Screen, place: Place) -> bool:
    """Whether no part of the call shows through along the overlay's upper half."""
    points = [(place.x + part * place.width // 8, place.y + place.height // 4) for part in range(1, 8)]
    return all(screen.colour(*point) != CALL for point in points)


def open_controls(screen: Screen) -> Place:
    """With the pointer over the overlay; where it then stands."""
    resting = place_of_overlay(screen)
    screen.move(resting.x + resting.width // 2, resting.y + 20)
    until(lambda: place_of_overlay(screen).height > resting.height, "the controls are there")
    return place_of_overlay(screen)


def click_all_controls_but_the_menu(screen: Screen) -> None:
    place = open_controls(screen)
    for x in range(place.x + BUTTON_WIDTH // 2 + 8, place.right - BUTTON_WIDTH, BUTTON_WIDTH):
        screen.click(x, place_of_overlay(screen).bottom - ROW_HEIGHT)
    screen.move(place.x, place.bottom + 200)


def drag(screen: Screen, begin: tuple[int, int], end: tuple[int, int]) -> None:
    halfway = ((begin[0] + end[0]) // 2, (begin[1] + end[1]) // 2)
    moves = [f"mousemove {x} {y} sleep 0.05" for x, y in (halfway, end)]
    words = f"mousemove {begin[0]} {begin[1]} mousedown 1 {' '.join(moves)} mouseup 1"
    subprocess.run(("xdotool", *words.split()), env=screen.env, check=True, timeout=20)


def test_500_keys_reach_the_call_through_a_whole_session_and_the_overlay_stays_above_it(
    screen: Screen, call: Running, coach: Program
) -> None:
    focused = screen.focused_window()
    coach.give("start", "--for", "60m", "--client", "R7", "--speed", "240", "--seed", "1")

    def see(typing: Future[None]) -> bool:
        """Answer what waits, and look whether all is as it should be."""
        assert screen.focused_window() == focused
        if coach.status()["overlay"]["visible"]:
            until(lambda: is_seen(screen, place_of_overlay(screen)), "the overlay is above the call", within=2)
            assert coach.status()["overlay"]["on_top"] == "yes"
        if coach.status()["check_in"] is not None:
            coach.give("check-in", "offered")
        return typing.done()

    with ThreadPoolExecutor(1) as hands:
        typing = hands.submit(screen.type_keys, TEXT, 40)
        click_all_controls_but_the_menu(screen)
        coach.ask("resume")
        coach.ask("phase", "agreement")
        for words in (
            *(("next",), ("form", "strip"), ("form", "card"), ("phase", "next"), ("mark", "shift"), ("hide",)),
            *(("show",), ("blank",), ("show",), ("presence",), ("show",), ("phase", "closing"), ("recenter",)),
        ):
            coach.give(*words)
            see(typing)
        until(lambda: see(typing), "all is typed", within=60)
    until(lambda: len(keys_of(call)) >= len(TEXT), "all keys have come")
    assert keys_of(call) == TEXT
    assert focus_changes_of(call) == []
    assert screen.focused_window() == focused

    lines = coach.record()
    assert any(line.endswith("  Mark") for line in lines)
    record = " ".join(lines)
    check_in = "Check-in (Breath, pace, shoulders): offered"
    for clicked in ("Paused", "Said: ", "Phase: exploration", "Phase: closing", check_in):
        assert clicked in record
    assert record.count("Prompt ") >= 5


def test_keys_typed_while_its_menu_is_open_reach_the_call(screen: Screen, call: Running, coach: Program) -> None:
    focused = screen.focused_window()
    coach.give("start", "--client", "R7")
    place = place_of_overlay(screen)
    beside = (place.x + place.width // 2 + 60, place.bottom + 60)
    screen.click(place.x + place.width // 2, place.y + 20, button=3)
    until(lambda: screen.colour(*beside) != CALL, "the menu is drawn")
    screen.type_keys("while open")
    until(lambda: keys_of(call) == "while open", "all keys have come")
    screen.click(20, 700)
    until(lambda: screen.colour(*beside) == CALL, "a click elsewhere closes the menu")
    screen.type_keys("after")
    until(lambda: keys_of(call) == "while openafter", "the keys still reach the call")
    assert screen.focused_window() == focused
    assert focus_changes_of(call) == []


def test_it_is_seen_above_a_call_that_becomes_full_screen_later(screen: Screen, coach: Program, run: Run) -> None:
    coach.give("start")
    place = place_of_overlay(screen)
    run(*program("call_window")).wait_for("focus-in")
    screen.wait_for_colour(640, 700, CALL)
    until(lambda: is_seen(screen, place), "the overlay is above it")
    until(lambda: coach.status()["overlay"]["on_top"] == "yes", "and says so")


def test_a_start_after_a_crash_takes_no_key_either(screen: Screen, call: Running, coach: Program) -> None:
    coach.give("start")
    with ThreadPoolExecutor(1) as hands:
        typing = hands.submit(screen.type_keys, TEXT[:100], 20)
        coach.kill()
        coach.begin()
        typing.result()
    until(lambda: len(keys_of(call)) >= 100, "all keys have come")
    assert keys_of(call) == TEXT[:100]
    assert focus_changes_of(call) == []
    assert is_seen(screen, place_of_overlay(screen))


def test_a_drag_moves_it_and_the_call_keeps_the_keyboard(screen: Screen, call: Running, coach: Program) -> None:
    coach.give("start")
    before = place_of_overlay(screen)
    drag(screen, (before.x + 200, before.y + 15), (before.x + 100, before.y + 315))
    until(lambda: place_of_overlay(screen).y > before.y + 200, "it has moved")
    moved = place_of_overlay(screen)
    assert focus_changes_of(call) == []
    coach.kill()
    coach.begin()
    until(lambda: abs(place_of_overlay(screen).y - moved.y) <= 2, "it comes back to where it was put")
