"""Work beside the windows: in its order, and waited for at the end."""

from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from partner_overlay.wiring.aside import ThreadAside


def test_work_aside_is_handed_back_in_its_order_on_the_thread_that_asked(qtbot: QtBot) -> None:
    parent = QObject()
    aside = ThreadAside(parent)
    seen: list[int] = []
    for number in range(20):
        aside(partial(int, number), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_what_is_under_way_at_the_end_is_waited_for() -> None:
    parent = QObject()
    aside = ThreadAside(parent)
    seen: list[int] = []
    aside(lambda: 7, seen.append)
    aside.finish()
    assert seen == [7]
