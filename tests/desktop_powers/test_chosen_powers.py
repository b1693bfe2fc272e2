"""Which powers a desktop gets, and what they say of themselves."""

import pytest
from PySide6.QtCore import Qt

from partner_overlay.desktop.chosen_powers import chosen_powers
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.powers import Powers

DESKTOPS = {
    "windows": chosen_powers("windows", {}, "win32"),
    "macos": chosen_powers("cocoa", {}, "darwin"),
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
    found = {finding.what: finding.can for finding in powers.findings()}
    said = found["Stay on top of other windows"]
    assert powers.stay_on_top.can_stay_on_top == (said is Answer.YES)
    assert powers.translucency.can_be_translucent == (found["See-through background and round corners"] is Answer.YES)
    assert not powers.focus.can_give_back


def test_null_powers_take_every_call_and_claim_nothing() -> None:
    powers = DESKTOPS["no screen"]
    powers.stay_on_top.keep(1)
    assert powers.stay_on_top.state() is Answer.NO
    powers.stay_on_top.let_go()
    powers.focus.remember()
    powers.focus.take(1)
    powers.focus.give_back()


def test_where_qt_keeps_it_on_top_nobody_can_say_whether_it_is() -> None:
    stay = DESKTOPS["windows"].stay_on_top
    stay.keep(1)
    assert stay.state() is Answer.UNKNOWN
    stay.let_go()


def test_an_x_server_that_is_not_there_leaves_the_null_powers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7351")
    assert not chosen_powers("xcb", {}, "linux").stay_on_top.can_stay_on_top
