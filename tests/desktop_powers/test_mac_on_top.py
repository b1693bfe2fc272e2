"""Staying on top on macOS: its level, every space, no activation by a click, and no nap while it shows."""

import pytest

from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.macos_on_top import PROFILE, MacStayOnTop
from partner_overlay.desktop.on_top import QUIET_ON_TOP
from tests.fakes.mac_system import VIEW, MadeMac, MadePanel

ALL_SPACES, ONE_SPACE, STATIONARY, NO_CYCLE, BESIDE_FULL_SCREEN = 1 << 0, 1 << 1, 1 << 4, 1 << 6, 1 << 8
UTILITY, NONACTIVATING = 1 << 4, 1 << 7


@pytest.fixture
def panel() -> MadePanel:
    return MadePanel()


@pytest.fixture
def mac(panel: MadePanel) -> MadeMac:
    return MadeMac(panel=panel)


@pytest.fixture
def stay(mac: MadeMac) -> MacStayOnTop:
    return MacStayOnTop(mac.cocoa)


def test_before_it_is_shown_nothing_is_asked_and_nothing_claimed(stay: MacStayOnTop, mac: MadeMac) -> None:
    assert stay.can_stay_on_top
    assert stay.window_flags == QUIET_ON_TOP
    assert stay.state() is Answer.UNKNOWN
    assert stay.finding().can is Answer.UNKNOWN
    assert mac.asked == []


def test_kept_it_has_its_level_and_stands_in_every_space(stay: MacStayOnTop, panel: MadePanel) -> None:
    stay.keep(VIEW)
    assert panel.level == 25
    assert panel.behaviour == ALL_SPACES | STATIONARY | NO_CYCLE | BESIDE_FULL_SCREEN
    assert panel.style == UTILITY | NONACTIVATING
    assert stay.state() is Answer.YES
    assert stay.finding().can is Answer.YES


def test_the_level_comes_last(stay: MacStayOnTop, mac: MadeMac) -> None:
    """AppKit checks style and behaviour when the level comes."""
    stay.keep(VIEW)
    changes = [message for message in mac.messages() if message.startswith(b"set")]
    assert changes == [b"setStyleMask:", b"setCollectionBehavior:", b"setLevel:"]


def test_kept_again_it_takes_back_what_qt_set_anew(stay: MacStayOnTop, panel: MadePanel) -> None:
    stay.keep(VIEW)
    panel.level, panel.behaviour, panel.style = 8, ONE_SPACE | BESIDE_FULL_SCREEN, UTILITY
    assert stay.state() is Answer.NO
    assert stay.finding().can is Answer.NO
    stay.keep(VIEW)
    assert stay.state() is Answer.YES


@pytest.mark.parametrize("lost", [{"occlusion": 0}, {"here": False}, {"level": 8}])
def test_covered_or_in_another_space_it_is_not_on_top(
    lost: dict[str, int], stay: MacStayOnTop, panel: MadePanel
) -> None:
    stay.keep(VIEW)
    for name, value in lost.items():
        setattr(panel, name, value)
    assert stay.state() is Answer.NO


def test_while_it_is_kept_the_program_does_not_nap(stay: MacStayOnTop, mac: MadeMac) -> None:
    stay.keep(VIEW)
    stay.keep(VIEW)
    (activity,) = mac.activities
    stay.let_go()
    assert mac.activities == {}
    assert mac.released == [activity]
    stay.let_go()
    assert stay.state() is Answer.UNKNOWN


def test_where_a_nap_can_not_be_refused_it_is_on_top_all_the_same(stay: MacStayOnTop, mac: MadeMac) -> None:
    mac.refuses.add("beginActivity")
    stay.keep(VIEW)
    assert stay.state() is Answer.YES
    stay.let_go()
    assert mac.activities == {}


def test_a_view_without_a_window_is_on_top_of_nothing(mac: MadeMac) -> None:
    mac.panel = None
    stay = MacStayOnTop(mac.cocoa)
    stay.keep(VIEW)
    assert stay.state() is Answer.UNKNOWN


def test_the_program_stays_an_ordinary_one(stay: MacStayOnTop, mac: MadeMac) -> None:
    stay.keep(VIEW)
    assert not PROFILE.accessory
    assert b"setActivationPolicy:" not in mac.messages()


def test_the_other_profile_makes_it_an_accessory_while_it_shows(mac: MadeMac) -> None:
    stay = MacStayOnTop(mac.cocoa, PROFILE._replace(accessory=True))
    stay.keep(VIEW)
    assert mac.policy == 1
    stay.let_go()
    assert mac.policy == 0
