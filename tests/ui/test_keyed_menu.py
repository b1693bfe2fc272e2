"""The menu for the keyboard: it begins at what can be done, and letters lead through it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.focus import TYPING_FIELD_FLAGS
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.keyed_menu import KeyedMenu

VIEW: MenuView = (
    Entry("Exploration, 24 min left"),
    Rule(),
    Entry("Early", Request(Ask.BACK), enabled=False),
    Entry("Next", Request(Ask.NEXT)),
    Entry("Extend", children=(Entry("5 min more", Request(Ask.EXTEND, "5")),)),
    Entry("End the session", Request(Ask.END)),
    Entry("Erase", Request(Ask.NEVER)),
    Rule(),
    Entry("Quit", Request(Ask.QUIT)),
)


@pytest.fixture(params=[None, TYPING_FIELD_FLAGS], ids=["popup", "window"])
def menu(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[KeyedMenu]:
    menu = KeyedMenu(Scheme.DARK, request.param)
    qtbot.addWidget(menu)
    menu.render(VIEW)
    menu.open_at(QPoint(10, 10))
    yield menu
    menu.hide()


def here(menu: KeyedMenu) -> str:
    return menu.activeAction().text()


def test_it_begins_at_the_first_thing_that_can_be_done(menu: KeyedMenu) -> None:
    assert here(menu) == "Next"


def test_a_letter_leads_to_what_begins_with_it_and_again_to_the_next(menu: KeyedMenu) -> None:
    """What only can be read, is not possible now, or opens another menu is passed over."""
    been = []
    for _ in range(3):
        QTest.keyClicks(menu, "e")
        been.append(here(menu))
    assert been == ["End the session", "Erase", "End the session"]


def test_enter_asks_for_it(menu: KeyedMenu) -> None:
    asked = QSignalSpy(menu.requested)
    QTest.keyClicks(menu, "E")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert [asked.at(0), menu.isVisible()] == [[Request(Ask.END)], False]


def test_what_is_chosen_in_a_menu_of_it_is_asked_for_once(menu: KeyedMenu) -> None:
    asked = QSignalSpy(menu.requested)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    extend = menu.activeAction().menu()
    assert isinstance(extend, QMenu)
    QTest.keyClick(extend, Qt.Key.Key_Return)
    assert [asked.at(each) for each in range(asked.count())] == [[Request(Ask.EXTEND, "5")]]
    assert not menu.isVisible()


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_X, "Next"), (Qt.Key.Key_Down, "Extend"), (Qt.Key.Key_Up, "")])
def test_other_keys_are_qts_own(key: Qt.Key, place: str, menu: KeyedMenu) -> None:
    QTest.keyClick(menu, key)
    assert here(menu) == place or not place


def test_it_is_closed_when_what_was_chosen_is_asked_for(menu: KeyedMenu) -> None:
    """What opens then is given the keyboard, and keeps it."""
    open_then: list[bool] = []
    menu.requested.connect(lambda _: open_then.append(menu.isVisible()))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert open_then == [False]


def test_with_ctrl_a_letter_is_something_else(menu: KeyedMenu) -> None:
    QTest.keyClick(menu, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert here(menu) == "Next"


def test_esc_asks_for_nothing(menu: KeyedMenu) -> None:
    asked = QSignalSpy(menu.requested)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert (asked.count(), menu.isVisible()) == (0, False)


def test_a_menu_with_nothing_to_do_can_be_read(qtbot: QtBot) -> None:
    menu = KeyedMenu(Scheme.DARK)
    qtbot.addWidget(menu)
    menu.render((Entry("No session"),))
    menu.open_at(QPoint(10, 10))
    assert menu.activeAction() is None
    menu.hide()


def test_only_a_window_of_which_nothing_is_pressed_closes_by_itself(menu: KeyedMenu, qtbot: QtBot) -> None:
    """A popup closes when one clicks anywhere else, so it may stay."""
    rest = menu.findChild(QTimer)
    assert rest is not None
    rest.setInterval(1)
    QTest.keyClicks(menu, "e")
    is_popup = menu.windowType() is Qt.WindowType.Popup
    if is_popup:
        assert not rest.isActive()
    else:
        qtbot.waitUntil(lambda: not menu.isVisible())
