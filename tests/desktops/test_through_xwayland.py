"""Through XWayland on real Wayland compositors: what is seen there is what `doctor` says there."""

import json
from collections.abc import Callable

import pytest

from tests.desktop.running import Running, program
from tests.desktop.screen import Screen
from tests.desktop.test_focus import focus_changes_of, keys_of
from tests.desktop.test_overlay_on_the_desktop import place_of_overlay
from tests.desktop.waiting import until
from tests.desktop.whole_session import TEXT, WholeSession, shows
from tests.desktops.conftest import KINDS
from tests.end_to_end.program import Program

Run = Callable[..., Running]
ON_TOP = "Stay on top of other windows"


def test_doctor_says_what_the_tests_below_show(screen: Screen, coach: Program) -> None:
    lines = {
        line["what"]: line for section in json.loads(coach.run("doctor", "--json").out) for line in section["lines"]
    }
    assert lines["Windows shown through"]["answer"] == "xcb"
    assert lines[ON_TOP]["answer"] == "yes"
    assert f"This is {screen.env['XDG_CURRENT_DESKTOP']} on Wayland." in lines[ON_TOP]["why"]
    assert "can't be checked" in lines[ON_TOP]["why"]


def test_500_keys_reach_the_call_through_a_whole_session_and_the_overlay_stays_above_it(
    screen: Screen, call: Running, coach: Program
) -> None:
    def look() -> None:
        if coach.status()["overlay"]["visible"]:
            until(lambda: shows(screen, place_of_overlay(screen)), "the overlay is above the call")
            assert coach.status()["overlay"]["on_top"] == "unknown"

    WholeSession(screen, coach).is_typed_through(look)
    until(lambda: len(keys_of(call)) >= len(TEXT), "all keys have come")
    assert keys_of(call) == TEXT
    assert focus_changes_of(call) == []
    record = " ".join(coach.record())
    for done in ("Paused", "Said: ", "Phase: exploration", "Phase: closing", "offered", "Ended"):
        assert done in record


@pytest.mark.parametrize("kind", KINDS)
def test_it_stays_above_a_window_that_opens_full_screen_later(
    screen: Screen, call: Running, coach: Program, run: Run, kind: str
) -> None:
    coach.give("start")
    place = place_of_overlay(screen)
    run("env", f"QT_QPA_PLATFORM={kind}", *program("rival", "full-screen"))
    screen.wait_for_colour(640, 700, "#a00060")
    until(lambda: shows(screen, place), "the overlay is above it")
