"""Words of the history have the room that there is: in lists, columns, and over the table."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.history_requests import HistoryAsk
from partner_overlay.presentation.history_view import ReviewMark, SessionRow
from partner_overlay.ui.history.confirm_bar import ConfirmBar
from partner_overlay.ui.history.phase_model import PhaseColumn
from partner_overlay.ui.history.row_ground import shortened
from partner_overlay.ui.history.session_delegate import fitting
from partner_overlay.ui.history.session_model import SessionColumn
from partner_overlay.ui.history.told_line import ToldLine
from tests.fakes.erasable_history import ErasableHistory
from tests.ui.fitting import cut_off
from tests.ui.history.conftest import HistoryMaker, Opened

CODE = "Ana-Maria-2024/03"
LONG = "a type with a name that is longer than any column"
ROW = SessionRow("s1", "Mon", "R7", LONG, "60 min", ReviewMark.NOT_YET, "Not yet", apart="rehearsal")


def chosen(opened: Opened, name: str, words: str) -> QComboBox:
    (combo,) = (each for each in opened.window.filters.findChildren(QComboBox) if each.accessibleName() == name)
    combo.setCurrentText(words)
    QApplication.processEvents()
    return combo


def test_what_is_chosen_of_a_filter_is_shown_whole(history: Opened) -> None:
    chosen(history, "Type", "first session")
    chosen(history, "Reviewed or not", "Not reviewed yet")
    chosen(history, "When", "Last 12 months")

    assert cut_off(history.window.filters) == []


def test_the_days_to_choose_between_are_as_high_as_the_list_beside_them(history: Opened) -> None:
    stretch = chosen(history, "When", "From … to …")

    days = history.window.filters.findChildren(QDateEdit)
    assert [day.height() for day in days] == [stretch.height()] * 2


def test_days_among_words_from_the_right_have_their_arrow_on_the_left(
    qapp: QApplication, open_history: HistoryMaker
) -> None:
    """The year stays first all the same."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        history = open_history()
        chosen(history, "When", "From … to …")
        first, last = history.window.filters.findChildren(QDateEdit)
        for day in (first, last):
            typed = day.lineEdit().geometry()
            assert typed.left() > day.width() - 1 - typed.right()
            assert day.text() == day.date().toString("yyyy-MM-dd")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_client_codes_are_shown_whole_in_every_table(open_history: HistoryMaker) -> None:
    window = open_history(ErasableHistory(3, client=CODE)).window
    needed = window.fontMetrics().horizontalAdvance(CODE) + 16

    assert window.table.columnWidth(SessionColumn.CLIENT) >= needed
    day = window.fontMetrics().horizontalAdvance("23 Nov 2026, ")
    assert window.pictures.phases.columnWidth(PhaseColumn.SESSION) >= needed + day


def test_a_name_in_the_place_of_a_code_does_not_take_the_table(open_history: HistoryMaker) -> None:
    table = open_history(ErasableHistory(3, client="m" * 40)).window.table

    assert table.columnWidth(SessionColumn.CLIENT) < table.width() / 3


def test_what_sets_a_session_apart_stays_in_sight_beside_a_long_name(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    room = metrics.horizontalAdvance(LONG) + 2

    short = fitting(ROW, SessionColumn.TYPE, metrics, room)
    assert short.startswith("a type")
    assert short.endswith("… (rehearsal)")
    assert metrics.horizontalAdvance(short) <= room
    assert fitting(ROW, SessionColumn.TYPE, metrics, 2 * room) == f"{LONG} (rehearsal)"
    assert fitting(replace(ROW, apart=""), SessionColumn.TYPE, metrics, room) == LONG


def test_an_ellipsis_stands_where_a_name_was_cut_whichever_way_it_is_read(qapp: QApplication) -> None:
    """A mark that is not seen says to which side it belongs."""
    metrics = QFontMetrics(qapp.font())
    for name, mark in (("\u05d9\u05d5\u05dd, Ana-Maria-Luisa", "\u200e"), ("Mon, " + "\u05d0" * 15, "\u200f")):
        cut = shortened(name, metrics, metrics.horizontalAdvance(name) - 20)
        assert cut.endswith(f"…{mark}")
        assert shortened(name, metrics, 2 * metrics.horizontalAdvance(name)) == name


def test_buttons_beside_a_long_sentence_stand_at_its_middle(history: Opened) -> None:
    history.window.trouble.show_trouble("The disk takes no more words; please free some space. " * 12)
    QApplication.processEvents()
    bar = history.window.trouble
    [words], [button] = bar.findChildren(ToldLine), bar.findChildren(QPushButton)
    assert words.height() > 2 * button.height()
    middles = [part.mapTo(bar, part.rect().center()).y() for part in (words, button)]
    assert abs(middles[0] - middles[1]) <= 1


def test_a_question_and_what_follows_from_it_have_a_line_each(history: Opened) -> None:
    flags = QItemSelectionModel.SelectionFlag
    table = history.window.table
    table.selectionModel().select(table.sessions.index(1, 0), flags.Select | flags.Rows)
    history.window.menus.asked.emit(HistoryAsk.DELETE)

    [words] = history.window.confirm.findChildren(ToldLine)
    asked, told = words.text().split("\n")
    assert asked.startswith("Delete 2 sessions")
    assert told.startswith("They are wiped")
    assert told.endswith("brought\N{NO-BREAK SPACE}back.")
    assert history.window.confirm.question == " ".join(words.text().split())


def test_answers_stand_below_a_question_in_a_narrow_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ConfirmBar("Delete for good", "Keep")
    bar.setParent(window)
    bar.ask("Delete this session and its review? It is wiped and can't be brought back.")
    [words] = bar.findChildren(ToldLine)
    bar.resize(320, bar.heightForWidth(320))
    window.show()

    assert words.width() > 280
    tops = [button.mapTo(bar, button.rect().topLeft()).y() for button in bar.findChildren(QPushButton)]
    assert min(tops) >= words.mapTo(bar, words.rect().bottomLeft()).y()
