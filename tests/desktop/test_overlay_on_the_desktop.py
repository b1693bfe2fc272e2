"""The real program on a real desktop: seen above a focused full-screen call, and never in the way of its keys."""

import random
import re
import string
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tests.desktop.running import Running, program
from tests.desktop.screen import Screen
from tests.desktop.test_focus import focus_changes_of, keys_of
from tests.desktop.waiting import until
from tests.end_to_end.program import Program

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


def place_of_overlay(screen: Screen) -> Place:
    """As the X server knows it."""
    found = _places(screen, "--name", "^Partner Overlay$")
    assert len(found) == 1, found
    return found[0]


def places_of_program(screen: Screen) -> list[Place]:
    """Of all its windows that can be seen, a menu among them."""
    return _places(screen, "--class", "partner-overlay")


def _places(screen: Screen, *search: str) -> list[Place]:
    command = ("xdotool", "search", "--onlyvisible", *search, "getwindowgeometry", "%@")
    said = subprocess.run(command, env=screen.env, capture_output=True, text=True, check=False).stdout
    found = re.findall(r"Position: (-?\d+),(-?\d+).*?Geometry: (\d+)x(\d+)", said, re.DOTALL)
    return [Place(int(x), int(y), int(width), int(height)) for x, y, width, height in found]


def is_seen(screen: Screen, place: Place) -> bool:
    """Whether no part of the call shows through along the overlay's upper half."""
    points = [(place.x + part * place.width // 8, place.y + place.height // 4) for part in range(1, 8)]
    return all(screen.colour(*point) != CALL for point in points)


def open_controls(screen: Screen) -> Place:
    """With the pointer over the overlay; where it then stands and is drawn, on Wayland later than X knows."""
    resting = place_of_overlay(screen)
    screen.move(resting.x + resting.width // 2, resting.y + 20)
    until(lambda: place_of_overlay(screen).height > resting.height, "the controls are there")
    grown = place_of_overlay(screen)
    until(lambda: screen.colour(grown.x + ROW_HEIGHT, grown.bottom - ROW_HEIGHT // 4) != CALL, "they are drawn")
    return grown


def click_all_controls_but_the_menu(screen: Screen) -> None:
    place = open_controls(screen)
    for x in range(place.x + BUTTON_WIDTH // 2 + 8, place.right - BUTTON_WIDTH, BUTTON_WIDTH):
        screen.click(x, place_of_overlay(screen).bottom - ROW_HEIGHT)
    screen.move(place.x, place.bottom + 200)


def drag(screen: Screen, begin: tuple[int, int], end: tuple[int, int]) -> None:
    screen.drag(begin, ((begin[0] + end[0]) // 2, (begin[1] + end[1]) // 2), end)


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
