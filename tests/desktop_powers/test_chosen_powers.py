"""Which powers a desktop gets, and what they say of themselves."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.chosen_news import chosen_news
from partner_overlay.desktop.chosen_powers import chosen_powers
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.macos import macos_powers
from partner_overlay.desktop.macos_keys import MacGlobalKeys
from partner_overlay.desktop.powers import Powers
from partner_overlay.desktop.windows import windows_powers
from partner_overlay.desktop.windows_keys import WindowsGlobalKeys
from tests.fakes.mac_system import MadeMac
from tests.fakes.windows_system import MadeWindows

DESKTOPS = {
    "windows": windows_powers(MadeWindows().system),
    "old windows": windows_powers(MadeWindows(build=17763).system),
    "macos 14": macos_powers(MadeMac().cocoa, "14.6.1"),
    "macos": macos_powers(MadeMac().cocoa, "15.1"),
    "wayland": chosen_powers("wayland", {}, "linux"),
    "no screen": chosen_powers("offscreen", {}, "linux"),
}


@pytest.mark.parametrize("powers", DESKTOPS.values(), ids=DESKTOPS)
def test_every_power_reports_itself_in_a_plain_sentence(powers: Powers) -> None:
    for finding in powers.findings():
        assert finding.what
        assert finding.why.endswith(".")


@pytest.mark.parametrize("powers", DESKTOPS.values(), ids=DESKTOPS)
def test_the_overlay_never_accepts_the_keyboard(powers: Powers) -> None:
    flags = powers.stay_on_top.window_flags
    for flag in (Qt.WindowType.WindowDoesNotAcceptFocus, Qt.WindowType.WindowStaysOnTopHint, Qt.WindowType.Tool):
        assert flag in flags
    assert Qt.WindowType.WindowDoesNotAcceptFocus not in powers.focus.field_flags


@pytest.mark.parametrize("powers", DESKTOPS.values(), ids=DESKTOPS)
def test_what_a_power_does_follows_what_it_says(powers: Powers) -> None:
    """What was not tried is not claimed, though it is done."""
    found = {finding.what: finding.can for finding in powers.findings()}
    assert powers.stay_on_top.can_stay_on_top == (found["Stay on top of other windows"] is not Answer.NO)
    assert powers.translucency.can_be_translucent == (found["See-through background and round corners"] is Answer.YES)
    assert powers.focus.can_give_back <= (found["Give the keyboard back after typing a note"] is not Answer.NO)
    assert powers.capture.can_hide == (found["Hidden from screen sharing"] is not Answer.NO)


@pytest.mark.parametrize("powers", [DESKTOPS["windows"], DESKTOPS["macos 14"]], ids=["windows", "macos"])
def test_before_it_is_shown_nothing_untried_is_claimed(powers: Powers) -> None:
    found = {finding.what: finding for finding in powers.findings()}
    for what in ("Stay on top of other windows", "Hidden from screen sharing"):
        assert found[what].can is Answer.UNKNOWN
        assert "ot yet tried on a real" in found[what].why


@pytest.mark.parametrize(
    ("qt_platform", "system", "kind"),
    [
        ("windows", "win32", "WindowsStayOnTop"),
        ("cocoa", "darwin", "MacStayOnTop"),
        ("offscreen", "win32", "NoStayOnTop"),
        ("offscreen", "darwin", "NoStayOnTop"),
        ("offscreen", "linux", "NoStayOnTop"),
    ],
)
def test_a_systems_powers_are_chosen_only_where_its_own_windows_are(qt_platform: str, system: str, kind: str) -> None:
    assert type(chosen_powers(qt_platform, {}, system).stay_on_top).__name__ == kind


@pytest.mark.parametrize(
    ("qt_platform", "system", "kind"),
    [
        ("windows", "win32", "WindowsGlobalKeys"),
        ("cocoa", "darwin", "MacGlobalKeys"),
    ],
)
def test_what_a_system_tells_of_is_chosen_so_too(qt_platform: str, system: str, kind: str, qtbot: QtBot) -> None:
    news = chosen_news(qt_platform, {}, system)
    assert type(news.keys).__name__ == kind
    assert all(finding.why.endswith(".") for finding in news.findings())
    news.close()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_without_windows_of_its_own_a_system_tells_nothing(system: str) -> None:
    assert not isinstance(chosen_news("offscreen", {}, system).keys, WindowsGlobalKeys | MacGlobalKeys)


def test_null_powers_take_every_call_and_claim_nothing() -> None:
    powers = DESKTOPS["no screen"]
    powers.stay_on_top.keep(1)
    assert powers.stay_on_top.state() is Answer.NO
    powers.stay_on_top.let_go()
    powers.focus.remember()
    powers.focus.take(1)
    powers.focus.give_back()


def test_an_x_server_that_is_not_there_leaves_the_null_powers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7351")
    assert not chosen_powers("xcb", {}, "linux").stay_on_top.can_stay_on_top
