"""What a coach may do with the overlay from start to end, step by step, while 500 keys are typed in the call."""

import random
import string
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Final

from tests.desktop.screen import Screen
from tests.desktop.test_overlay_on_the_desktop import (
    Place,
    click_all_controls_but_the_menu,
    drag,
    place_of_overlay,
    places_of_program,
)
from tests.desktop.waiting import comes, until
from tests.end_to_end.program import Program

Step = Callable[[], object]
TEXT: Final = "".join(random.Random(500).choices(string.ascii_lowercase + string.digits, k=500))
SPEED: Final = "160"
_BESIDE: Final = 12  # pixels from the overlay's edge to what lies under it
_OUT_OF_THE_WAY: Final = (40, 760)
_ROW: Final = 12  # pixels; at most the height of a menu's entry
_COMMANDS: Final = (
    *("next", "form strip", "form hairline", "form card", "phase next", "mark shift", "hide", "show", "blank", "blank"),
    *("presence", "show", "phase closing", "recenter"),
)


def shows(screen: Screen, place: Place) -> bool:
    """Whether nothing of what lies under the overlay, in one colour, shows through along its upper half."""
    under = screen.colour(place.x - _BESIDE, place.y + place.height // 4)
    points = [(place.x + part * place.width // 8, place.y + place.height // 4) for part in range(1, 8)]
    return all(screen.colour(*point) != under for point in points)


class WholeSession:
    """An hour in 22 seconds; the first check-in after 5, with the controls all clicked even on a busy machine."""

    def __init__(self, screen: Screen, coach: Program) -> None:
        self._screen = screen
        self._coach = coach
        self._offered = 0

    def is_typed_through(self, look: Step) -> None:
        """Each step while some of the keys are typed, and after it a look; the last keys when all is over."""
        self._screen.move(*_OUT_OF_THE_WAY)
        self._coach.give("start", "--for", "60m", "--client", "R7", "--speed", SPEED, "--seed", "1")
        look()
        steps: tuple[Step, ...] = (*self._steps(), self._has_a_check_in, partial(self._coach.give, "end"), _only_keys)
        size = -(-len(TEXT) // len(steps))
        with ThreadPoolExecutor(1) as hands:
            for number, step in enumerate(steps):
                typing = hands.submit(self._screen.type_keys, TEXT[number * size : (number + 1) * size])
                step()
                self._offers_what_waits()
                look()
                typing.result()

    def _steps(self) -> Iterator[Step]:
        yield partial(click_all_controls_but_the_menu, self._screen)
        yield partial(self._coach.ask, "resume")
        yield partial(self._coach.ask, "phase", "agreement")
        yield self._chooses_from_the_menu
        yield self._drags
        for words in _COMMANDS:
            yield partial(self._coach.give, *words.split())

    def _chooses_from_the_menu(self) -> None:
        """The first entry that can be chosen: a click on one that can't leaves the menu open."""
        place = place_of_overlay(self._screen)
        self._screen.click(place.x + place.width // 2, place.y + 20, button=3)
        until(lambda: len(places_of_program(self._screen)) == 2, "the menu is there")
        menu = next(found for found in places_of_program(self._screen) if found.width != place.width)
        for y in range(menu.y + _ROW, menu.bottom, _ROW):
            self._screen.click(menu.x + 60, y)
            if comes(lambda: len(places_of_program(self._screen)) == 1, within=0.5):
                return
        raise AssertionError("no entry of the menu can be chosen")

    def _drags(self) -> None:
        before = place_of_overlay(self._screen)
        drag(self._screen, (before.x + 200, before.y + 15), (before.x + 150, before.y + 115))
        until(lambda: place_of_overlay(self._screen).y > before.y + 50, "it has moved")

    def _has_a_check_in(self) -> None:
        until(lambda: self._offers_what_waits() > 0, "a check-in has come")

    def _offers_what_waits(self) -> int:
        """How many there have been so far. One may be waiting still when the session has ended."""
        status = self._coach.status()
        if status["session"]["state"] != "ended" and status["check_in"] is not None:
            self._coach.give("check-in", "offered")
            self._offered += 1
        return self._offered


def _only_keys() -> None:
    """Nothing else happens."""
