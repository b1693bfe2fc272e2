"""Sleep and lock on macOS, told by its notifications: away once, back once, nothing after the end."""

import sys
from collections.abc import Iterator

import pytest

from partner_overlay.desktop.cocoa_system import Centre, this_carbon, this_cocoa
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.macos_sleep import LOCKED, SLEEPS, UNLOCKED, WAKES, MacSleepWatch
from tests.fakes.mac_system import MadeMac

AT_ONCE = 4


class Desk:
    """The watch of a made Mac, and what it told."""

    def __init__(self) -> None:
        self.mac = MadeMac()
        self.watch = MacSleepWatch(self.mac.cocoa)
        self.told: list[str] = []

    def listen(self) -> None:
        self.watch.listen(lambda: self.told.append("away"), lambda: self.told.append("back"))


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.watch.close()
    assert desk.mac.observed == []


def test_sleep_is_the_workspaces_news_and_the_lock_comes_at_once_though_another_program_is_active(desk: Desk) -> None:
    desk.listen()
    assert desk.mac.observed == [
        ("workspace", SLEEPS, None),
        ("workspace", WAKES, None),
        ("distributed", LOCKED, AT_ONCE),
        ("distributed", UNLOCKED, AT_ONCE),
    ]


@pytest.mark.parametrize(("begins", "ends"), [(SLEEPS, WAKES), (LOCKED, UNLOCKED)])
def test_away_and_back_are_told(begins: str, ends: str, desk: Desk) -> None:
    desk.listen()
    desk.mac.notify(begins)
    assert desk.told == ["away"]
    desk.mac.notify(ends)
    assert desk.told == ["away", "back"]


def test_a_mac_that_wakes_up_locked_is_not_back_yet(desk: Desk) -> None:
    desk.listen()
    for name in (LOCKED, SLEEPS, WAKES):
        desk.mac.notify(name)
    assert desk.told == ["away"]
    desk.mac.notify(UNLOCKED)
    assert desk.told == ["away", "back"]


def test_it_listens_once_and_no_more_after_the_end(desk: Desk) -> None:
    desk.listen()
    desk.listen()
    assert len(desk.mac.observed) == 4
    assert desk.watch.finding().can is Answer.YES
    desk.watch.close()
    desk.watch.close()
    desk.mac.notify(SLEEPS)
    assert desk.told == []
    assert len(desk.mac.released) == 1
    assert desk.watch.finding().can is Answer.UNKNOWN
    desk.listen()  # with the class that was made the first time
    desk.mac.notify(SLEEPS)
    assert desk.told == ["away"]


def test_where_macos_makes_no_listener_that_is_said(desk: Desk) -> None:
    desk.mac.refuses.add("objc_allocateClassPair")
    desk.listen()
    finding = desk.watch.finding()
    assert finding.can is Answer.NO
    assert "clocks" in finding.why
    assert desk.mac.observed == []


def test_other_news_and_late_news_are_nothing_to_us(desk: Desk) -> None:
    cocoa = desk.mac.cocoa
    told: list[str] = []
    listener = cocoa.listen([(Centre.DISTRIBUTED, "com.example.else")], told.append)
    assert listener is not None
    desk.mac.notify("com.example.else")
    assert told == ["com.example.else"]
    cocoa._on_told(listener + 1, 0, 0)
    cocoa._on_told(listener, 0, 0)  # a notification without a name
    assert told == ["com.example.else"]
    cocoa.forget(listener)
    desk.watch._on_told("com.example.else")
    assert desk.told == []


@pytest.mark.skipif(sys.platform == "darwin", reason="there is a Mac here")
def test_on_another_system_a_call_into_macos_raises() -> None:
    with pytest.raises(OSError, match="belongs to macOS"):
        this_cocoa().level(1)
    with pytest.raises(OSError, match="belongs to macOS"):
        this_carbon().key_codes()
