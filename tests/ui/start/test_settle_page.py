"""The quiet card: Enter begins at once, Esc goes back to the choices as they were, and nothing moves between."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.settle import SettleCard, derive_settle
from partner_overlay.presentation.start_view import StartChoices, StartView, TypeChoice
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.start.settle_page import SettlePage
from partner_overlay.ui.start.start_window import StartWindow

CARD = SettleCard("Their choice, my curiosity", "Their choice. My <b>curiosity</b>.")
VIEW = derive_settle(CARD, "More silence", 10, 20, as_written)


@pytest.fixture
def window(qtbot: QtBot) -> StartWindow:
    window = StartWindow(Scheme.LIGHT)
    qtbot.addWidget(window)
    window.render(StartView((TypeChoice("60 min", 60, "60 min"),), StartChoices("R7", "60 min", 60)))
    window.show()
    qtbot.waitExposed(window)
    window.show_settle(VIEW)
    return window


def page(window: StartWindow) -> SettlePage:
    return window.findChildren(SettlePage)[0]


def test_it_says_the_card_what_to_practise_and_when_it_begins(window: StartWindow) -> None:
    said = [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]
    assert said == [CARD.glance, CARD.sentence, "Practise: More silence", "Begins in 10 s"]
    assert page(window).accessibleName() == f"{CARD.sentence} Begins in 10 s"
    assert not window.page.isVisible()


def test_enter_begins_at_once(window: StartWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.begin_requested):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def test_esc_goes_back_and_what_was_chosen_is_there(window: StartWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.back_requested):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    window.leave_settle()
    assert window.page.isVisible()
    with qtbot.waitSignal(window.start_requested) as asked:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == [StartChoices("R7", "60 min", 60)]


def test_the_line_is_drawn_anew_only_when_it_shortens(window: StartWindow) -> None:
    before = window.grab().toImage()
    window.show_settle(VIEW)
    assert window.grab().toImage() == before
    window.show_settle(derive_settle(CARD, "", 5, 20, as_written))
    assert window.grab().toImage() != before
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not window.grab().isNull()


def test_closed_while_the_card_is_there_it_begins_nothing(window: StartWindow, qtbot: QtBot) -> None:
    window.back_requested.connect(window.leave_settle)
    with qtbot.waitSignals([window.back_requested, window.rejected]):
        window.close()
    assert not window.isVisible()
