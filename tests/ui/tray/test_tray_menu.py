"""The menu that is kept ready for a tray: nothing of it is made anew that has stayed the same."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.tray.tray_menu import TrayMenu


def view(status: str = "Exploration, 24 min left", *, pinned: bool = False, back: bool = True) -> MenuView:
    return (
        Entry(status),
        Rule(),
        Entry("Back", Request(Ask.BACK), back),
        Entry("Keep & hold", Request(Ask.PIN), checked=pinned),
        Entry("More", children=(Entry("Size 100 %", Request(Ask.SIZE, "100"), checked=not pinned),)),
    )


@pytest.fixture
def menu(qtbot: QtBot) -> TrayMenu:
    menu = TrayMenu(Scheme.DARK)
    qtbot.addWidget(menu)
    menu.render(view())
    return menu


def words(menu: TrayMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_other_words_and_ticks_are_put_into_the_same_lines(menu: TrayMenu) -> None:
    before = menu.actions()
    menu.render(view("Exploration, 23 min left", pinned=True, back=False))
    assert menu.actions() == before
    assert words(menu) == ["Exploration, 23 min left", "Back", "Keep && hold", "More"]
    assert not before[2].isEnabled()
    assert before[3].isChecked()
    inner = menu._menus[0].actions()[0]
    assert not inner.isChecked()


def test_the_same_view_again_changes_nothing(menu: TrayMenu, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(menu.actions()[0].changed):
        menu.render(view())


@pytest.mark.parametrize(
    "other",
    [
        (Entry("No session"), Rule(), Entry("Start", Request(Ask.START))),
        (*view()[:1], Entry("No rule"), *view()[2:]),
        (*view()[:2], Entry("Back", Request(Ask.NEXT)), *view()[3:]),
        (*view()[:3], Entry("Keep & hold", Request(Ask.PIN)), *view()[4:]),
        (*view()[:4], Entry("More", children=(Rule(),))),
    ],
    ids=["fewer", "no rule", "another request", "no choice", "other children"],
)
def test_a_view_of_another_shape_makes_the_menu_anew(menu: TrayMenu, other: MenuView) -> None:
    menu.render(other)
    assert words(menu) == [line.words.replace("&", "&&") for line in other if isinstance(line, Entry)]


def test_what_is_open_is_not_taken_from_under_the_hand(menu: TrayMenu, qtbot: QtBot) -> None:
    menu.popup(QPoint(0, 0))
    before = words(menu)
    menu.render((Entry("No session"),))
    assert words(menu) == before
    menu.hide()
    qtbot.waitUntil(lambda: words(menu) == ["No session"])


def test_the_newest_view_is_the_one_that_waited_for(menu: TrayMenu, qtbot: QtBot) -> None:
    menu.popup(QPoint(0, 0))
    menu.render((Entry("No session"),))
    menu.render(view("Exploration, 22 min left"))
    menu.hide()
    qtbot.wait(0)
    assert words(menu)[0] == "Exploration, 22 min left"


def test_what_is_chosen_is_asked_for(menu: TrayMenu, qtbot: QtBot) -> None:
    menu.render(view("Exploration, 23 min left"))
    with qtbot.waitSignal(menu.requested) as asked:
        menu.actions()[3].trigger()
    assert asked.args == [Request(Ask.PIN)]
