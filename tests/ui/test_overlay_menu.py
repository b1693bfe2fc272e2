"""The menu shows plain words and asks for what was chosen."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Colour, Scheme, contrast, tokens_of
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.overlay_menu import OverlayMenu

VIEW: MenuView = (
    Entry("Exploration, 24 min left"),
    Rule(),
    Entry("Next", Request(Ask.NEXT)),
    Entry("Pin", Request(Ask.PIN), checked=True),
    Entry("Undo", Request(Ask.UNDO), enabled=False),
    Entry("Theme", children=(Entry("Dark", Request(Ask.THEME, "dark"), checked=False), Rule())),
    Entry("<b>Bold</b> & more", Request(Ask.MARK)),
)


@pytest.fixture
def menu(qtbot: QtBot) -> OverlayMenu:
    menu = OverlayMenu(Scheme.DARK)
    qtbot.addWidget(menu)
    menu.render(VIEW)
    return menu


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == words)


def submenu(menu: OverlayMenu, title: str) -> QMenu:
    found = action(menu, title).menu()
    assert isinstance(found, QMenu)
    return found


def test_it_shows_the_entries_in_order(menu: OverlayMenu) -> None:
    words = ["---" if one.isSeparator() else one.text() for one in menu.actions()]
    assert words[:6] == ["Exploration, 24 min left", "---", "Next", "Pin", "Undo", "Theme"]


def test_words_are_literal(menu: OverlayMenu) -> None:
    assert menu.actions()[-1].text() == "<b>Bold</b> && more"


def test_what_is_chosen_is_asked_for(menu: OverlayMenu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.requested) as asked:
        action(menu, "Next").trigger()
    assert asked.args == [Request(Ask.NEXT)]


def test_entries_of_a_submenu_ask_too(menu: OverlayMenu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.requested) as asked:
        action(submenu(menu, "Theme"), "Dark").trigger()
    assert asked.args == [Request(Ask.THEME, "dark")]


def test_a_line_to_read_asks_for_nothing(menu: OverlayMenu, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(menu.requested):
        action(menu, "Exploration, 24 min left").trigger()


def test_choices_show_whether_they_are_made(menu: OverlayMenu) -> None:
    assert action(menu, "Pin").isChecked()
    assert not action(menu, "Next").isCheckable()
    dark = action(submenu(menu, "Theme"), "Dark")
    assert dark.isCheckable()
    assert not dark.isChecked()


def test_what_can_not_be_done_now_is_off(menu: OverlayMenu) -> None:
    assert not action(menu, "Undo").isEnabled()


def test_rendering_again_leaves_nothing_of_before(menu: OverlayMenu) -> None:
    menu.render((Entry("Quit", Request(Ask.QUIT)),))
    assert [one.text() for one in menu.actions()] == ["Quit"]


def test_it_opens_where_it_was_asked_for(menu: OverlayMenu) -> None:
    menu.open_at(QPoint(40, 50))
    assert menu.isVisible()
    assert menu.pos() == QPoint(40, 50)
    menu.close()


def test_it_wears_the_overlays_colours(menu: OverlayMenu) -> None:
    dark = menu.palette().base().color().lightness()
    menu.set_scheme(Scheme.LIGHT)
    menu.render(VIEW)
    assert menu.palette().base().color().lightness() > dark
    assert submenu(menu, "Theme").palette().window().color().lightness() > dark


@pytest.mark.parametrize("scheme", Scheme)
def test_a_rule_between_two_groups_is_seen_and_stays_calm(qtbot: QtBot, scheme: Scheme) -> None:
    menu = OverlayMenu(scheme)
    qtbot.addWidget(menu)
    menu.render(VIEW)
    menu.resize(menu.sizeHint())
    image = menu.grab().toImage()
    place = menu.actionGeometry(menu.actions()[1])
    rule, ground = (image.pixelColor(place.center().x(), y) for y in (place.top(), place.top() - 3))
    seen = contrast(Colour(rule.red(), rule.green(), rule.blue()), Colour(ground.red(), ground.green(), ground.blue()))
    assert seen >= (7 if tokens_of(scheme).solid else 1.5)
    assert seen < 3 or tokens_of(scheme).solid


def test_rather_than_in_two_columns_it_writes_a_little_smaller(menu: OverlayMenu) -> None:
    room = menu.screen().availableGeometry().height()
    usual = menu.font().pointSizeF()
    row = menu.actionGeometry(menu.actions()[2]).height()
    menu.render(tuple(Entry(f"Line {number}") for number in range(round(1.05 * room / row))))
    menu.take_size(QPoint(0, 0))
    assert 0.85 * usual < menu.font().pointSizeF() < usual
    assert menu.sizeHint().height() <= room


def test_where_a_little_smaller_is_no_help_it_writes_as_usual(menu: OverlayMenu) -> None:
    room = menu.screen().availableGeometry().height()
    usual = menu.font().pointSizeF()
    row = menu.actionGeometry(menu.actions()[2]).height()
    menu.render(tuple(Entry(f"Line {number}") for number in range(round(1.5 * room / row))))
    menu.take_size(QPoint(0, 0))
    assert menu.font().pointSizeF() == usual


def test_a_key_that_works_everywhere_stands_beside_its_entry_and_is_heard_by_nobody_here(menu: OverlayMenu) -> None:
    menu.render((Entry("Next & on", Request(Ask.NEXT), keys="Ctrl+Alt+&"),))
    (entry,) = menu.actions()
    assert entry.text() == "Next && on\tCtrl+Alt+&&"
    assert entry.shortcut().isEmpty()
