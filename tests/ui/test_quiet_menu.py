"""The quiet menu turns pages where another menu opens popups, and never asks for the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.quiet_menu import BACKWARD, ONWARD, QuietMenu
from tests.ui.conftest import FLAGS

THEME = Entry("Theme", children=(Entry("Dark", Request(Ask.THEME, "dark"), checked=False),))
VIEW: MenuView = (Entry("Next", Request(Ask.NEXT)), Rule(), THEME)


@pytest.fixture
def menu(qtbot: QtBot) -> QuietMenu:
    menu = QuietMenu(Scheme.DARK, FLAGS)
    qtbot.addWidget(menu)
    menu.render(VIEW)
    menu.open_at(QPoint(40, 30))
    return menu


def words(menu: QuietMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def click(menu: QuietMenu, text: str) -> None:
    action: QAction = next(one for one in menu.actions() if one.text() == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_it_is_no_popup_and_takes_no_focus(menu: QuietMenu) -> None:
    assert menu.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert menu.windowType() is not Qt.WindowType.Popup
    assert menu.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_what_is_clicked_is_asked_for_and_the_menu_goes(menu: QuietMenu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.requested) as asked:
        click(menu, "Next")
    assert asked.args == [Request(Ask.NEXT)]
    assert not menu.isVisible()


def test_a_submenu_is_a_page_in_the_same_place(menu: QuietMenu, qtbot: QtBot) -> None:
    place = menu.pos()
    click(menu, "Theme" + ONWARD)
    qtbot.waitUntil(lambda: "Dark" in words(menu))
    assert words(menu) == [BACKWARD + "Theme", "Dark"]
    assert (menu.isVisible(), menu.pos()) == (True, place)


def test_an_entry_of_a_page_asks(menu: QuietMenu, qtbot: QtBot) -> None:
    click(menu, "Theme" + ONWARD)
    qtbot.waitUntil(lambda: "Dark" in words(menu) and menu.isVisible())
    with qtbot.waitSignal(menu.requested) as asked:
        click(menu, "Dark")
    assert asked.args == [Request(Ask.THEME, "dark")]
    assert not menu.isVisible()


def test_a_page_leads_back_to_the_whole(menu: QuietMenu, qtbot: QtBot) -> None:
    click(menu, "Theme" + ONWARD)
    qtbot.waitUntil(lambda: "Dark" in words(menu) and menu.isVisible())
    click(menu, BACKWARD + "Theme")
    qtbot.waitUntil(lambda: "Next" in words(menu) and menu.isVisible())
    assert words(menu) == ["Next", "Theme" + ONWARD]


def test_a_press_outside_closes_it(menu: QuietMenu) -> None:
    QTest.mousePress(menu, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    assert not menu.isVisible()


def test_it_stays_on_the_screen(menu: QuietMenu) -> None:
    room = menu.screen().availableGeometry()
    menu.open_at(room.bottomRight())
    assert room.contains(menu.geometry())


def test_from_the_right_it_opens_to_the_left(menu: QuietMenu) -> None:
    menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    menu.open_at(QPoint(400, 30))
    assert menu.geometry().right() + 1 == 400


def test_it_grows_with_the_overlay_and_its_pages_with_it(menu: QuietMenu, qtbot: QtBot) -> None:
    usual, place = menu.size(), menu.pos()
    menu.set_scale(2)
    menu.open_at(place)
    assert menu.height() > 1.5 * usual.height()
    font = menu.font()
    click(menu, "Theme" + ONWARD)
    qtbot.waitUntil(lambda: "Dark" in words(menu) and menu.isVisible())
    assert menu.font() == font


@pytest.mark.parametrize(("lines", "scale"), [(12, 3.0), (30, 3.0), (3, 0.8)])
def test_it_is_never_higher_than_the_screen_nor_smaller_than_the_desktop_has_it(
    menu: QuietMenu, lines: int, scale: float
) -> None:
    menu.hide()
    usual = menu.font().pointSizeF()
    menu.render(tuple(Entry(f"Line {number}") for number in range(lines)))
    menu.set_scale(scale)
    menu.open_at(QPoint(40, 30))
    room = menu.screen().availableGeometry()
    assert room.contains(menu.geometry())
    assert menu.font().pointSizeF() >= usual


def test_left_at_rest_it_closes_by_itself(qtbot: QtBot) -> None:
    menu = QuietMenu(Scheme.DARK, FLAGS, rest=50)
    qtbot.addWidget(menu)
    menu.render(VIEW)
    menu.open_at(QPoint(40, 30))
    assert menu.isVisible()
    qtbot.waitUntil(lambda: not menu.isVisible())


def test_while_the_pointer_moves_over_it_it_stays(menu: QuietMenu) -> None:
    resting = menu.findChildren(QTimer)[0]
    resting.stop()
    QTest.mouseMove(menu, QPoint(10, 10))
    QTest.mouseMove(menu, QPoint(12, 12))
    assert resting.isActive()
