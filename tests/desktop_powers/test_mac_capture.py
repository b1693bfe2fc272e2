"""Left out of screen sharing on macOS: up to 14 asked for and read back, from 15 on plainly not possible."""

import pytest

from partner_overlay.desktop.capture import Hidden, HideFromCapture
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.macos_capture import MacCapture, capture_of
from tests.fakes.mac_system import VIEW, MadeMac, MadePanel


@pytest.fixture
def panel() -> MadePanel:
    return MadePanel()


@pytest.fixture
def mac(panel: MadePanel) -> MadeMac:
    return MadeMac(panel=panel)


@pytest.fixture
def capture(mac: MadeMac) -> MacCapture:
    return MacCapture(mac.cocoa)


@pytest.mark.parametrize(
    ("release", "can"), [("14.6.1", True), ("14", True), ("15.0", False), ("26.1", False), ("", False), ("x.y", False)]
)
def test_from_macos_15_on_it_can_not_be_done(release: str, mac: MadeMac, *, can: bool) -> None:
    capture: HideFromCapture = capture_of(release, mac.cocoa)
    assert capture.can_hide is can
    if not can:
        capture.wish(on=True)
        capture.apply(VIEW)
        capture.cover(VIEW)
        assert capture.state() is Hidden.UNSUPPORTED
        assert "macOS 15" in capture.finding().why
        assert mac.asked == []


def test_without_the_wish_the_window_is_left_alone(capture: MacCapture, mac: MadeMac) -> None:
    capture.apply(VIEW)
    assert mac.asked == []
    assert capture.state() is Hidden.OFF
    assert capture.finding().can is Answer.UNKNOWN


def test_with_the_wish_it_is_left_out_and_macos_says_so(capture: MacCapture, panel: MadePanel) -> None:
    capture.wish(on=True)
    assert capture.state() is Hidden.NO
    capture.apply(VIEW)
    assert panel.sharing == 0
    assert capture.state() is Hidden.YES
    assert capture.finding().can is Answer.YES


def test_the_wish_taken_back_shows_it_again(capture: MacCapture, panel: MadePanel) -> None:
    capture.wish(on=True)
    capture.apply(VIEW)
    capture.wish(on=False)
    capture.apply(VIEW)
    assert panel.sharing == 1
    assert capture.state() is Hidden.OFF


def test_what_macos_does_not_take_is_a_failure(capture: MacCapture, panel: MadePanel) -> None:
    panel.takes_sharing = False
    capture.wish(on=True)
    capture.apply(VIEW)
    assert capture.state() is Hidden.FAILED
    assert capture.finding().can is Answer.NO


def test_a_view_without_a_window_is_not_hidden(capture: MacCapture, mac: MadeMac) -> None:
    mac.panel = None
    capture.wish(on=True)
    capture.apply(VIEW)
    assert capture.state() is not Hidden.YES


def test_it_may_stay_see_through(capture: MacCapture) -> None:
    assert not capture.needs_opaque


def test_what_belongs_to_the_overlay_is_left_out_with_it_and_only_then(
    capture: MacCapture, mac: MadeMac, panel: MadePanel
) -> None:
    capture.cover(VIEW)
    assert mac.asked == []
    capture.wish(on=True)
    capture.cover(VIEW)
    assert panel.sharing == 0
    assert capture.state() is Hidden.NO
    mac.panel = None
    capture.cover(VIEW)
