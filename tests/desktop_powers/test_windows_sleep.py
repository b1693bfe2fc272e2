"""Sleep and lock on Windows, told to a hidden window of ours: away once, back once."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.windows_sleep import WindowsSleepWatch
from tests.desktop_powers.windows_telling import made_messages, tell
from tests.fakes.windows_system import MadeWindows

POWER, SESSION = 0x218, 0x2B1
SUSPEND, RESUME, RESUME_ALONE = 0x4, 0x7, 0x12
LOCK, UNLOCK = 0x7, 0x8


class Desk:
    """The watch of a made Windows, and what it told."""

    def __init__(self) -> None:
        self.windows = MadeWindows()
        self.messages, self.dispatcher = made_messages()
        self.watch = WindowsSleepWatch(self.windows.system, self.messages)
        self.told: list[str] = []

    def listen(self) -> None:
        self.watch.listen(lambda: self.told.append("away"), lambda: self.told.append("back"))

    def tell(self, number: int, event: int) -> None:
        assert tell(self.messages, number, event) == (False, 0)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.watch.close()
    assert desk.windows.told_of_lock == desk.windows.told_of_sleep == set()
    assert desk.dispatcher.filters == []


@pytest.mark.parametrize("resume", [RESUME, RESUME_ALONE])
def test_sleep_is_told_of(resume: int, desk: Desk) -> None:
    desk.listen()
    desk.tell(POWER, SUSPEND)
    assert desk.told == ["away"]
    desk.tell(POWER, resume)
    assert desk.told == ["away", "back"]


def test_a_lock_is_told_of(desk: Desk) -> None:
    desk.listen()
    desk.tell(SESSION, LOCK)
    desk.tell(SESSION, UNLOCK)
    assert desk.told == ["away", "back"]


def test_a_machine_that_wakes_up_locked_is_not_back_yet(desk: Desk) -> None:
    desk.listen()
    for number, event in ((SESSION, LOCK), (POWER, SUSPEND), (POWER, RESUME_ALONE), (POWER, RESUME)):
        desk.tell(number, event)
    assert desk.told == ["away"]
    desk.tell(SESSION, UNLOCK)
    assert desk.told == ["away", "back"]


def test_other_news_of_power_and_session_say_nothing(desk: Desk) -> None:
    desk.listen()
    desk.tell(POWER, 0xA)  # the battery
    desk.tell(SESSION, 0x1)
    assert desk.told == []


def test_one_hidden_window_is_told_of_both_and_no_more_after_the_end(desk: Desk) -> None:
    desk.listen()
    (window,) = desk.windows.told_of_lock
    assert desk.windows.told_of_sleep == {window}
    assert desk.watch.finding().can is Answer.YES
    desk.listen()
    assert desk.windows.told_of_lock == {window}
    desk.watch.close()
    desk.watch.close()
    assert desk.windows.told_of_lock == desk.windows.told_of_sleep == set()


def test_where_windows_refuses_to_tell_of_the_lock_that_is_said(desk: Desk) -> None:
    desk.windows.refuses.add("WTSRegisterSessionNotification")
    desk.listen()
    assert desk.watch.finding().why == "Windows tells of sleep, but not of its lock (error 5)."
    desk.tell(POWER, SUSPEND)
    assert desk.told == ["away"]


def test_where_windows_tells_of_sleep_anyway_a_refusal_to_promise_it_harms_nothing(desk: Desk) -> None:
    desk.windows.refuses.add("RegisterSuspendResumeNotification")
    desk.listen()
    desk.tell(POWER, SUSPEND)
    assert desk.told == ["away"]


def test_before_it_listens_nothing_is_claimed(desk: Desk) -> None:
    assert desk.watch.finding().can is Answer.UNKNOWN
