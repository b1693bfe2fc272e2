"""What the powers of X11 say of a real desktop, and what a start without one says."""

import pytest

from partner_overlay.desktop.platform_choice import choose_platform, refusal
from partner_overlay.desktop.x11_connection import X11Connection
from tests.desktop.running import Running
from tests.desktop.screen import Screen


def test_the_powers_report_themselves(screen: Screen, overlay: Running) -> None:
    overlay.ask("powers")
    findings = [line.removeprefix("finding ") for line in overlay.said if line.startswith("finding ")]
    assert "Stay on top of other windows: yes: The overlay stays above other windows, also above full-screen ones." in (
        findings
    )
    assert "Give the keyboard back after typing a note: yes: The window that had the keyboard before gets it back." in (
        findings
    )


def test_see_through_follows_the_compositing_manager(screen: Screen, overlay: Running) -> None:
    owner = screen.connection.selection_owner(screen.connection.atom("_NET_WM_CM_S0"))
    overlay.ask("powers")
    said = next(line for line in overlay.said if "See-through" in line)
    assert (": yes:" in said) == (owner != 0)


def test_a_screen_that_is_there_is_not_refused(screen: Screen) -> None:
    environ = {"DISPLAY": screen.display}
    assert refusal(environ, choose_platform(environ, "linux")) is None


def test_a_window_that_is_gone_is_answered_with_nothing(screen: Screen, call: Running) -> None:
    window = int(call.wait_for("window").split()[1])
    assert screen.connection.shown_rectangles([window])
    call.end()
    assert screen.connection.shown_rectangles([window]) == {}
    assert screen.connection.words(window, screen.connection.atom("WM_STATE")) == ()
    assert screen.connection.children(window) == ()
    assert screen.connection.is_alive


@pytest.mark.parametrize("display", [":7351", "nonsense"])
def test_no_connection_where_there_is_no_server(display: str) -> None:
    assert X11Connection.open(display) is None
