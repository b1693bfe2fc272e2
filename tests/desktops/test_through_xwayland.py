"""Through XWayland on real Wayland compositors: what is seen there is what `doctor` says there."""

import json
from collections.abc import Callable

import pytest

from tests.desktop.running import Running, program
from tests.desktop.screen import Screen
from tests.desktop.test_focus import focus_changes_of, keys_of
from tests.desktop.test_newcomer import A_LOOK, PACE
from tests.desktop.test_on_each_window_manager import BESIDE_OVERLAY, CALL, FAR_OFF, RIVAL
from tests.desktop.test_overlay_on_the_desktop import place_of_overlay, places_of_program
from tests.desktop.waiting import passing, until
from tests.desktop.whole_session import TEXT, WholeSession, shows
from tests.desktop.workspaces import COUNT, go_to_workspace
from tests.desktops.conftest import KINDS
from tests.end_to_end.program import Program

Run = Callable[..., Running]


def on_top_by_doctor(coach: Program) -> dict[str, str]:
    """The line about staying on top, from a start that is shown as the overlay is."""
    sections = json.loads(coach.run("doctor", "--json").out)
    lines: dict[str, dict[str, str]] = {line["what"]: line for section in sections for line in section["lines"]}
    assert lines["Windows shown through"]["answer"] == "xcb"
    return lines["Stay on top of other windows"]


def test_doctor_says_what_the_tests_below_show(screen: Screen, coach: Program) -> None:
    line = on_top_by_doctor(coach)
    assert line["answer"] == "yes"
    assert f"This is {screen.env['XDG_CURRENT_DESKTOP']} on Wayland." in line["why"]
    assert "can't be checked" in line["why"]


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


def test_what_the_coach_asked_for_has_the_keyboard_and_then_the_call_has_it_again(
    screen: Screen, call: Running, coach: Program
) -> None:
    """The menu for the keyboard, and the field that is chosen in it."""

    def sees(windows: int) -> None:
        until(lambda: len(places_of_program(screen)) == windows, f"{windows} of its windows are there")
        passing(A_LOOK)

    coach.give("start")
    coach.give("show", "--menu")
    sees(windows=2)
    screen.press("Down", "Escape")
    sees(windows=1)
    screen.type_keys("hello", PACE)
    until(lambda: keys_of(call) == "hello", "the call has every key, and none of the menu's")
    coach.give("show", "--menu")
    sees(windows=2)
    screen.press("o", "Return")
    sees(windows=2)
    screen.type_keys("rest", PACE)
    screen.press("Return")
    sees(windows=1)
    assert coach.status()["session"]["outcome"] == "rest"
    screen.type_keys("bye", PACE)
    until(lambda: keys_of(call) == "hellobye", "the call has every key, and none of the field's")


@pytest.mark.parametrize("kind", KINDS)
def test_it_stays_above_a_window_that_opens_full_screen_later(
    screen: Screen, call: Running, coach: Program, run: Run, kind: str
) -> None:
    coach.give("start")
    place = place_of_overlay(screen)
    run("env", f"QT_QPA_PLATFORM={kind}", *program("rival", "full-screen"))
    screen.wait_for_colour(*FAR_OFF, RIVAL)
    until(lambda: shows(screen, place), "the overlay is above it")


def test_it_stays_above_another_on_top_window_raised_again(
    screen: Screen, call: Running, coach: Program, run: Run
) -> None:
    coach.give("start")
    rival = run("env", "QT_QPA_PLATFORM=xcb", *program("rival", "on-top"))
    rival.wait_for("shown")
    until(lambda: shows(screen, place_of_overlay(screen)), "the overlay is above it")
    rival.ask("raise")
    until(lambda: shows(screen, place_of_overlay(screen)), "and still when it was raised")


def test_another_overlay_that_opens_later_covers_it_just_where_doctor_says_so(
    screen: Screen, call: Running, coach: Program, run: Run
) -> None:
    """These compositors keep windows that ask for no management in the order in which they came."""
    coach.give("start")
    place = place_of_overlay(screen)
    rival = run("env", "QT_QPA_PLATFORM=xcb", *program("rival", "unmanaged"))
    screen.wait_for_colour(*BESIDE_OVERLAY, RIVAL)
    rival.ask("raise")
    if "may cover it" in on_top_by_doctor(coach)["why"]:
        screen.wait_for_colour(place.x + place.width // 2, place.y + place.height // 4, RIVAL)
    else:
        until(lambda: shows(screen, place), "the overlay comes back above it")


def test_it_is_seen_on_every_workspace(screen: Screen, call: Running, coach: Program) -> None:
    coach.give("start")
    place = place_of_overlay(screen)
    for number in range(1, COUNT):
        go_to_workspace(screen, number)
        until(lambda: screen.colour(*FAR_OFF) != CALL, "the call is left behind")
        until(lambda: shows(screen, place), "the overlay is here too")
    go_to_workspace(screen, 0)
    screen.wait_for_colour(*FAR_OFF, CALL)
    until(lambda: shows(screen, place), "the overlay is above the call")
