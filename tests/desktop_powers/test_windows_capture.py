"""Left out of screen sharing on Windows: asked for, read back, and said as it is."""

import pytest

from partner_overlay.desktop.capture import Hidden
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.windows_capture import TOO_OLD, WindowsCapture
from tests.fakes.windows_system import OVERLAY, MadeWindow, MadeWindows

EXCLUDE, NONE = 0x11, 0x0
ANEW = 0x999


@pytest.fixture
def windows() -> MadeWindows:
    return MadeWindows()


@pytest.fixture
def capture(windows: MadeWindows) -> WindowsCapture:
    return WindowsCapture(windows.system)


def affinities(windows: MadeWindows) -> list[tuple[object, ...]]:
    return [call[1:] for call in windows.asked if call[0] == "SetWindowDisplayAffinity"]


def test_without_the_wish_the_window_is_left_alone(capture: WindowsCapture, windows: MadeWindows) -> None:
    capture.apply(OVERLAY)
    assert affinities(windows) == []
    assert capture.state() is Hidden.OFF
    assert capture.finding().can is Answer.UNKNOWN
    assert "not yet tried" in capture.finding().why


def test_with_the_wish_it_is_left_out_and_windows_says_so(capture: WindowsCapture, windows: MadeWindows) -> None:
    capture.wish(on=True)
    assert capture.state() is Hidden.NO
    capture.apply(OVERLAY)
    assert affinities(windows) == [(OVERLAY, EXCLUDE)]
    assert capture.state() is Hidden.YES
    assert capture.finding().can is Answer.YES


def test_each_native_window_is_asked_for_anew(capture: WindowsCapture, windows: MadeWindows) -> None:
    capture.wish(on=True)
    capture.apply(OVERLAY)
    windows.stack = [MadeWindow(ANEW)]
    assert capture.state() is Hidden.NO  # the one that was hidden is gone
    capture.apply(ANEW)
    assert capture.state() is Hidden.YES


def test_the_wish_taken_back_shows_it_again(capture: WindowsCapture, windows: MadeWindows) -> None:
    capture.wish(on=True)
    capture.apply(OVERLAY)
    capture.wish(on=False)
    capture.apply(OVERLAY)
    assert affinities(windows)[-1] == (OVERLAY, NONE)
    assert capture.state() is Hidden.OFF


def test_what_stays_hidden_against_the_wish_is_said_to_be(capture: WindowsCapture, windows: MadeWindows) -> None:
    capture.wish(on=True)
    capture.apply(OVERLAY)
    windows.refuses.add("SetWindowDisplayAffinity")
    capture.wish(on=False)
    capture.apply(OVERLAY)
    assert capture.state() is Hidden.YES


def test_a_refusal_is_said_with_its_number_and_the_sure_ways(capture: WindowsCapture, windows: MadeWindows) -> None:
    windows.refuses.add("SetWindowDisplayAffinity")
    windows.error = 8
    capture.wish(on=True)
    capture.apply(OVERLAY)
    assert capture.state() is Hidden.FAILED
    finding = capture.finding()
    assert finding.can is Answer.NO
    assert "error 8" in finding.why
    assert "`blank`" in finding.why


def test_taken_without_an_error_but_not_done_is_a_failure_too(capture: WindowsCapture, windows: MadeWindows) -> None:
    """As layered windows on some builds."""
    capture.wish(on=True)
    capture.apply(OVERLAY)
    windows.stack[0].affinity = NONE
    assert capture.state() is Hidden.FAILED
    assert "error" not in capture.finding().why


def test_what_windows_does_not_say_is_not_claimed(capture: WindowsCapture, windows: MadeWindows) -> None:
    capture.wish(on=True)
    capture.apply(OVERLAY)
    windows.refuses.add("GetWindowDisplayAffinity")
    assert windows.system.is_hidden_from_capture(OVERLAY) is None
    assert capture.state() is Hidden.FAILED


@pytest.mark.parametrize(("build", "can"), [(19040, False), (19041, True), (22631, True)])
def test_it_needs_windows_10_2004(build: int, windows: MadeWindows, *, can: bool) -> None:
    windows.build = build
    assert WindowsCapture(windows.system).can_hide is can


def test_on_an_older_windows_nothing_is_asked_and_the_reason_said(
    capture: WindowsCapture, windows: MadeWindows
) -> None:
    windows.build = 18363
    capture.wish(on=True)
    capture.apply(OVERLAY)
    assert affinities(windows) == []
    assert capture.state() is Hidden.UNSUPPORTED
    assert capture.finding().why == TOO_OLD
    assert windows.names().count("RtlGetVersion") == 1


def test_while_hidden_the_window_has_to_be_opaque(capture: WindowsCapture) -> None:
    assert capture.needs_opaque


def test_what_belongs_to_the_overlay_is_left_out_with_it_and_only_then(
    capture: WindowsCapture, windows: MadeWindows
) -> None:
    windows.stack.append(MadeWindow(ANEW))
    capture.cover(ANEW)
    assert affinities(windows) == []
    capture.wish(on=True)
    capture.cover(ANEW)
    assert affinities(windows) == [(ANEW, EXCLUDE)]
    assert capture.state() is Hidden.NO
