"""Clicks go through the overlay into the call when a coach asks for it, and at no other time."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.running import Running
from tests.desktop.screen import Screen
from tests.desktop.test_focus import keys_of
from tests.desktop.test_overlay_on_the_desktop import Place, place_of_overlay
from tests.desktop.waiting import until
from tests.end_to_end.program import Program, importable


@pytest.fixture
def coach(screen: Screen, tmp_path: Path, call: Running) -> Iterator[Program]:
    """The program with a session, above the call."""
    program = Program(tmp_path / "home", importable(screen.env))
    program.begin()
    program.give("start")
    yield program
    program.clear_away()


def window_of_overlay(screen: Screen) -> str:
    """Its id; the program has a window of one pixel beside it that bears the same name."""
    tree = subprocess.run(("xwininfo", "-root", "-tree"), env=screen.env, capture_output=True, text=True, check=True)
    found = re.findall(r'(0x[0-9a-f]+) "Partner Overlay".*?\d{2,}x\d+\S*  \+', tree.stdout)
    assert len(found) == 1, tree.stdout
    return str(found[0])


def reaches_the_call(screen: Screen, call: Running, place: Place) -> bool:
    """Click on the overlay, then press a key, which the call always gets; whether it got the click before it."""
    clicks, keys = call.said.count("click"), len(keys_of(call))
    screen.click(place.x + place.width // 2, place.y + 6)
    screen.type_keys("k")
    until(lambda: len(keys_of(call)) > keys, "the call gets the key")
    return call.said.count("click") > clicks


def test_clicks_reach_the_call_until_they_are_caught_again(screen: Screen, call: Running, coach: Program) -> None:
    window = window_of_overlay(screen)

    def goes_through() -> bool:
        return reaches_the_call(screen, call, place_of_overlay(screen))

    assert not goes_through()
    assert "Clicks go through" in coach.give("click-through")
    assert coach.status()["overlay"]["click_through"]
    assert goes_through()
    for words in (("blank",), ("blank",), ("form", "strip"), ("presence",), ("presence",), ("form", "card")):
        coach.give(*words)
    until(goes_through, "clicks go through the card that has come back")
    screen.move(place_of_overlay(screen).x + 50, place_of_overlay(screen).y + 50)
    assert "catches clicks" in coach.give("click-through", "off")
    assert not goes_through()
    coach.give("click-through")
    coach.give("show")
    assert not goes_through()
    assert window_of_overlay(screen) == window
