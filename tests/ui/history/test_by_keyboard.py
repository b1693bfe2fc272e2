"""The whole history with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from partner_overlay.presentation.history_requests import ExportWanted
from partner_overlay.presentation.history_view import EVERY_SESSION, Sight
from tests.ui.history.conftest import HistoryMaker, Opened

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key, mod: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(focus(), key, mod)
        QApplication.processEvents()


def reviews(opened: Opened) -> list[str]:
    return [opened.reviews.at(number)[0] for number in range(opened.reviews.count())]


def exports(opened: Opened) -> list[ExportWanted]:
    return [opened.exports.at(number)[0] for number in range(opened.exports.count())]


def test_the_newest_session_has_the_cursor_and_enter_opens_its_review(history: Opened) -> None:
    assert focus() is history.window.table
    press(KEYS.Key_Return)
    press(KEYS.Key_Down, KEYS.Key_Enter)
    assert reviews(history) == ["made-12", "made-11"]


def test_the_search_takes_letters_and_enter_goes_back_to_the_list(history: Opened) -> None:
    press(KEYS.Key_F, mod=CTRL)
    assert isinstance(focus(), QLineEdit)
    QTest.keyClicks(focus(), "mentor")
    assert history.counts() == "2 of 12 sessions"
    press(KEYS.Key_Return)
    assert focus() is history.window.table
    assert history.window.chosen() == (8,)


def test_escape_empties_the_search_and_then_leaves_it(history: Opened) -> None:
    press(KEYS.Key_F, mod=CTRL)
    QTest.keyClicks(focus(), "mentor")
    press(KEYS.Key_Escape)
    assert history.counts() == "12 sessions"
    press(KEYS.Key_Escape)
    assert focus() is history.window.table


def test_delete_asks_once_and_wipes_what_was_chosen(history: Opened) -> None:
    press(KEYS.Key_Down)
    press(KEYS.Key_Down, mod=SHIFT)
    press(KEYS.Key_Delete)
    assert history.window.confirm.question == (
        "Delete 2 sessions and their reviews? They are wiped and can't be brought back."
    )
    assert history.history.wiped == []
    press(KEYS.Key_Backtab, KEYS.Key_Return)
    history.desk.finish()
    assert history.history.wiped == ["made-11", "made-10"]
    assert history.deleted.at(0)[0] == ("made-11", "made-10")


def test_enter_on_the_answer_that_stands_keeps_it(history: Opened) -> None:
    press(KEYS.Key_Delete, KEYS.Key_Return)
    assert focus() is history.window.table
    history.desk.finish()
    assert history.history.wiped == []


def test_export_of_one_of_many_and_of_all(open_history: HistoryMaker) -> None:
    opened = open_history(700)
    press(KEYS.Key_E, mod=CTRL)
    press(KEYS.Key_Down, mod=SHIFT)
    press(KEYS.Key_E, mod=CTRL | SHIFT)
    press(KEYS.Key_A, mod=CTRL)
    press(KEYS.Key_E, mod=CTRL)
    one, two, every = exports(opened)
    assert one == ExportWanted(("made-700",), EVERY_SESSION)
    assert two == ExportWanted(("made-700", "made-699"), EVERY_SESSION, supervision=True)
    assert (len(every.sessions), every.sessions[-1]) == (700, "made-1")


@pytest.mark.parametrize(("number", "sight"), list(enumerate(Sight)))
def test_each_sight_has_a_key(history: Opened, number: int, sight: Sight) -> None:
    press(KEYS.Key_2 if number != 1 else KEYS.Key_1, mod=CTRL)
    press(KEYS(KEYS.Key_1 + number), mod=CTRL)
    visible = {
        Sight.SESSIONS: history.window.table,
        Sight.ITEMS: history.window.pictures.grid,
        Sight.PHASES: history.window.pictures.phases,
        Sight.SAID: history.window.pictures.said,
    }
    assert [each for each, widget in visible.items() if widget.isVisible()] == [sight]


def test_in_the_grid_arrows_go_over_headings_and_tell_of_each_cell(history: Opened) -> None:
    press(KEYS.Key_2, mod=CTRL)
    press(KEYS.Key_F, mod=CTRL)
    press(KEYS.Key_Escape)
    grid = history.window.pictures.grid
    assert focus() is grid
    assert history.window.pictures.told.startswith("2.1 client's choice, Mon 23 Nov 2026, 14:05: ")
    press(KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Down)
    assert history.window.pictures.told.startswith("3.4 plan and goals")
    press(KEYS.Key_Right, KEYS.Key_Return)
    assert reviews(history) == ["made-11"]


def test_in_phase_times_enter_opens_the_review(history: Opened) -> None:
    press(KEYS.Key_3, mod=CTRL)
    press(KEYS.Key_F, mod=CTRL)
    press(KEYS.Key_Escape, KEYS.Key_Down, KEYS.Key_Return)
    assert reviews(history) == ["made-11"]


def test_f5_looks_again(history: Opened) -> None:
    before = len(history.history.looked_for)
    press(KEYS.Key_F5)
    assert len(history.history.looked_for) > before


def test_ctrl_w_closes(history: Opened) -> None:
    press(KEYS.Key_W, mod=CTRL)
    assert not history.desk.is_open
    assert history.closed.count() == 1


def test_every_control_is_reached_by_tab(history: Opened) -> None:
    history.look_at(Sight.ITEMS)
    history.window.filters.focus_search()
    reached = set()
    for _ in range(20):
        reached.add(focus().accessibleName())
        press(KEYS.Key_Tab)
    assert {"Search client codes and types", "Client", "Type", "Reviewed or not", "When"} <= reached
    assert {"Items by sessions", "Item by item", "How many sessions"} <= reached
