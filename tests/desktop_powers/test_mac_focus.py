"""The field on macOS has the keyboard, stands in every space, and leaves the call the active program."""

from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.focus import TYPING_FIELD_FLAGS
from partner_overlay.desktop.macos_focus import MacFocusKeeper
from tests.fakes.mac_system import VIEW, MadeMac, MadePanel

NONACTIVATING, ALL_SPACES = 1 << 7, 1 << 0


def test_the_field_gets_the_keyboard_as_a_panel_that_does_not_activate_the_program() -> None:
    panel = MadePanel()
    mac = MadeMac(panel=panel)
    keeper = MacFocusKeeper(mac.cocoa)
    keeper.remember()
    keeper.take(VIEW)
    assert panel.key
    assert panel.style & NONACTIVATING
    assert panel.behaviour & ALL_SPACES
    assert panel.level == 25
    assert mac.messages()[-1] == b"makeKeyAndOrderFront:"
    mac.asked.clear()
    keeper.give_back()
    assert mac.asked == []


def test_a_field_that_is_gone_gets_nothing() -> None:
    mac = MadeMac(panel=None)
    MacFocusKeeper(mac.cocoa).take(VIEW)
    assert mac.messages() == [b"window"]


def test_what_it_says_of_itself() -> None:
    keeper = MacFocusKeeper(MadeMac().cocoa)
    assert keeper.can_give_back
    assert keeper.field_flags == TYPING_FIELD_FLAGS
    assert keeper.menu_flags is None
    assert keeper.finding().can is Answer.UNKNOWN
