"""The overlay above a focused full-screen window, on a real X server under a real window manager."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.running import Running, program
from tests.desktop.screen import Screen
from tests.desktop.waiting import passing, throughout, until

Run = Callable[..., Running]
OVERLAY = "#c08000"
RIVAL = "#a00060"
ON_OVERLAY = (550, 100)
BESIDE_OVERLAY = (370, 200)


def test_it_is_seen_above_a_focused_full_screen_window(screen: Screen, call: Running, overlay: Running) -> None:
    assert screen.colour(*ON_OVERLAY) == OVERLAY
    assert overlay.ask("state") == "yes"


def test_it_stays_above_a_window_that_becomes_full_screen_later(screen: Screen, overlay: Running, run: Run) -> None:
    run(*program("rival", "full-screen")).wait_for("shown")
    screen.wait_for_colour(*BESIDE_OVERLAY, RIVAL)
    screen.wait_for_colour(*ON_OVERLAY, OVERLAY)
    assert overlay.ask("state") == "yes"


@pytest.mark.parametrize("kind", ["on-top", "unmanaged"])
def test_it_comes_back_above_another_on_top_window(screen: Screen, overlay: Running, run: Run, kind: str) -> None:
    rival = run(*program("rival", kind))
    rival.wait_for("shown")
    screen.wait_for_colour(*BESIDE_OVERLAY, RIVAL)
    screen.wait_for_colour(*ON_OVERLAY, OVERLAY)
    rival.tell("raise")
    until(lambda: overlay.ask("state") == "yes", "on top again after the other window was raised")
    screen.wait_for_colour(*ON_OVERLAY, OVERLAY)


def test_it_leaves_another_programs_menus_and_tooltips_in_peace(screen: Screen, overlay: Running, run: Run) -> None:
    run(*program("rival", "menu")).wait_for("shown")
    screen.wait_for_colour(*ON_OVERLAY, RIVAL)
    throughout(lambda: screen.colour(*ON_OVERLAY) == RIVAL, "the tooltip is above", seconds=2)


def test_it_never_rises_above_a_screen_lock(screen: Screen, overlay: Running, run: Run) -> None:
    run(*program("rival", "veil")).wait_for("shown")
    screen.wait_for_colour(*ON_OVERLAY, RIVAL)
    throughout(lambda: screen.colour(*ON_OVERLAY) == RIVAL, "the lock is above", seconds=2)
    assert overlay.ask("state") == "unknown"


def test_its_own_menu_stays_above_it_while_others_come(screen: Screen, overlay: Running, run: Run) -> None:
    screen.click(410, 30, button=3)
    overlay.wait_for("menu")
    until(lambda: screen.colour(414, 34) != OVERLAY, "the menu is drawn")
    run(*program("rival", "on-top")).wait_for("shown")
    screen.wait_for_colour(*ON_OVERLAY, OVERLAY)
    throughout(lambda: screen.colour(414, 34) != OVERLAY, "the menu is above the overlay", seconds=1.5)
    screen.click(900, 600)


def test_it_says_that_it_is_covered_while_a_rival_insists(screen: Screen, overlay: Running, run: Run) -> None:
    rival = run(*program("rival", "unmanaged"))
    rival.wait_for("shown")
    rival.tell("stubborn")
    until(lambda: overlay.ask("state") == "no", "says that it is covered")


def test_inside_wayland_no_order_that_the_x_server_tells_is_taken_for_what_is_seen(screen: Screen, run: Run) -> None:
    """Mutter draws the review under the overlay, and has the server say so half a second later."""
    overlay = run("env", "WAYLAND_DISPLAY=wayland-0", "QT_QPA_PLATFORM=xcb", *program("stand_in"))
    overlay.wait_for("shown")
    rival = run(*program("rival", "unmanaged"))
    rival.wait_for("shown")
    rival.ask("stubborn")
    assert overlay.ask("state") == "unknown"


def test_against_a_rival_that_insists_it_rises_ever_more_seldom(screen: Screen, overlay: Running, run: Run) -> None:
    rival = run(*program("rival", "unmanaged"))
    rival.wait_for("shown")
    rival.tell("stubborn")
    before = _wakes(overlay.pid)
    passing(seconds=6)
    assert _wakes(overlay.pid) - before < 60  # 13 when it is quiet, 33 on two busy cores


def test_hidden_and_shown_again_it_is_on_top(screen: Screen, call: Running, overlay: Running) -> None:
    overlay.tell("hide")
    screen.wait_for_colour(*ON_OVERLAY, "#204020")
    assert overlay.ask("state") == "unknown"
    overlay.tell("show")
    screen.wait_for_colour(*ON_OVERLAY, OVERLAY)
    assert overlay.ask("state") == "yes"


def test_while_nothing_happens_it_does_not_wake(screen: Screen, overlay: Running) -> None:
    overlay.ask("state")
    passing(seconds=1.5)
    before = _wakes(overlay.pid)
    passing(seconds=5)
    assert _wakes(overlay.pid) == before


def _wakes(pid: int) -> int:
    """How often the process's main thread has gone to sleep, and so has been woken."""
    status = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return int(next(line for line in status if line.startswith("voluntary_ctxt_switches")).split()[1])
