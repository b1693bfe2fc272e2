"""The real program under openbox, xfwm4 and a compositing xfwm4: above whatever comes, and never in the way."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.running import Running, program
from tests.desktop.screen import Screen, managers_to_test, private_screen
from tests.desktop.test_focus import focus_changes_of, keys_of
from tests.desktop.test_overlay_on_the_desktop import place_of_overlay
from tests.desktop.waiting import until
from tests.desktop.whole_session import TEXT, WholeSession, shows
from tests.desktop.workspaces import COUNT, go_to_workspace
from tests.end_to_end.program import Program

Run = Callable[..., Running]
MANAGERS = managers_to_test("openbox", "xfwm4", "xfwm4-compositing")
RIVAL = "#a00060"
CALL = "#204020"
BESIDE_OVERLAY = (370, 200)
FAR_OFF = (640, 700)


@pytest.fixture(scope="module", params=MANAGERS)
def screen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    folder: Path = tmp_path_factory.mktemp("screen")
    with private_screen(str(request.param), folder) as private:
        yield private


def test_it_stays_above_whatever_comes(screen: Screen, call: Running, coach: Program, run: Run) -> None:
    """Above the focused call, a window that opens full-screen, one that grows to it, and an on-top one raised again."""
    coach.give("start")
    place = place_of_overlay(screen)

    def is_on_top(above: str) -> None:
        until(lambda: shows(screen, place), f"seen above {above}")
        until(lambda: coach.status()["overlay"]["on_top"] == "yes", f"says so above {above}")

    is_on_top("a focused full-screen window")
    opens = run(*program("rival", "full-screen"))
    screen.wait_for_colour(*FAR_OFF, RIVAL)
    is_on_top("one that opens full-screen later")
    opens.end()
    grows = run(*program("rival", "window"))
    grows.wait_for("shown")
    screen.wait_for_colour(*FAR_OFF, CALL)
    grows.tell("grow")
    screen.wait_for_colour(*FAR_OFF, RIVAL)
    is_on_top("one made full-screen later")
    grows.end()
    rival = run(*program("rival", "on-top"))
    screen.wait_for_colour(*FAR_OFF, CALL)
    screen.wait_for_colour(*BESIDE_OVERLAY, RIVAL)
    is_on_top("another on-top window")
    rival.ask("raise")
    is_on_top("that on-top window raised again")


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
    assert coach.status()["overlay"]["on_top"] == "yes"


def test_500_keys_reach_the_call_through_a_whole_session_and_the_overlay_stays_above_it(
    screen: Screen, call: Running, coach: Program
) -> None:
    focused = screen.focused_window()

    def look() -> None:
        assert screen.focused_window() == focused
        if coach.status()["overlay"]["visible"]:
            until(lambda: shows(screen, place_of_overlay(screen)), "the overlay is above the call")
            until(lambda: coach.status()["overlay"]["on_top"] == "yes", "and says so")

    WholeSession(screen, coach).is_typed_through(look)
    until(lambda: len(keys_of(call)) >= len(TEXT), "all keys have come")
    assert keys_of(call) == TEXT
    assert focus_changes_of(call) == []
    assert screen.focused_window() == focused
    lines = coach.record()
    assert any(line.endswith("  Mark") for line in lines)
    record = " ".join(lines)
    for done in ("Paused", "Said: ", "Phase: exploration", "Phase: closing", "offered", "Ended"):
        assert done in record
    assert record.count("Prompt ") >= 5
