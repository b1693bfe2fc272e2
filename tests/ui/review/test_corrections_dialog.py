"""Times, phases and marks put right in their dialog, over the real desk and a record in memory."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QWidget,
)

from partner_overlay.domain.review.commands import CorrectTimes, CorrectTurns
from partner_overlay.domain.review.course import AS_RECORDED, Corrections, Turns
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.review_requests import ReviewAsk
from partner_overlay.ui.review.corrections_dialog import CorrectionsDialog
from tests.made.sessions import at, minutes
from tests.ui.review.conftest import Reviewed, ReviewOpener

KEYS = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAB, ENTER, ESC, SPACE = KEYS.Key_Tab, KEYS.Key_Return, KEYS.Key_Escape, KEYS.Key_Space
FIELDS = (QLineEdit, QTimeEdit, QComboBox, QAbstractButton)


@pytest.fixture
def dialog(review: Reviewed) -> CorrectionsDialog:
    """The corrections of the made hour: 14:00 to 15:04, three marks."""
    return opened(review)


def opened(review: Reviewed) -> CorrectionsDialog:
    review.window.requested.emit(ReviewAsk.CORRECT)
    review.corrections.activateWindow()
    QApplication.processEvents()
    return review.corrections


def kept(review: Reviewed) -> Corrections:
    return review.records.review().corrections


def write(field: QLineEdit, words: str, review: Reviewed) -> None:
    """As a coach does: choose all, type, leave by Enter."""
    field.setFocus()
    field.selectAll()
    review.press(KEYS.Key_Backspace)
    review.type(words)
    review.press(ENTER)


def set_time(field: QTimeEdit, words: str, review: Reviewed) -> None:
    field.setFocus()
    field.setSelectedSection(QTimeEdit.Section.HourSection)
    review.type(words)
    review.press(ENTER)


def words_on(dialog: CorrectionsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_stands_beside_the_review_which_goes_on(review: Reviewed, dialog: CorrectionsDialog) -> None:
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.parentWidget() is review.window


def test_asked_for_again_it_is_the_same_one(review: Reviewed, dialog: CorrectionsDialog) -> None:
    assert opened(review) is dialog


def test_every_field_shows_what_stands(dialog: CorrectionsDialog) -> None:
    assert [row.time.text() for row in (dialog.begin, dialog.end)] == ["14:00", "15:04"]
    assert [row.time.text() for row in (dialog.exploration, dialog.closing)] == ["9:30", "43:00"]
    assert [row.typed.at for row in dialog.marks.rows.values()] == ["7:00", "17:00", "42:00"]
    assert [row.words.text() for row in dialog.marks.rows.values()] == ["shoulders", "shift", "farewell"]
    assert [row.competency.currentData() for row in dialog.marks.rows.values()] == ["5.1", "", "3.11"]


def test_what_is_typed_has_room_to_be_seen(dialog: CorrectionsDialog) -> None:
    for clock in (dialog.begin, dialog.end):
        field = clock.time.lineEdit()
        assert field.contentsRect().width() > field.fontMetrics().horizontalAdvance(field.text()) + 12


def test_looking_alone_corrects_nothing(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.begin.time.setFocus()
    reached = [review.name()]
    while reached[-1] != "Add a mark":
        review.press(TAB)
        reached.append(review.name())
    dialog.flush()
    assert "Mark 3: take out" in reached
    assert kept(review) == AS_RECORDED


def test_a_start_typed_counts_at_enter_and_nothing_closes(review: Reviewed, dialog: CorrectionsDialog) -> None:
    set_time(dialog.begin.time, "1355", review)
    assert kept(review).started_at == at(-5)
    assert dialog.isVisible()
    assert "recorded: 14:00" in words_on(dialog)


def test_an_end_before_the_start_is_told_to_lie_on_the_next_day(review: Reviewed, dialog: CorrectionsDialog) -> None:
    set_time(dialog.end.time, "0130", review)
    assert kept(review).ended_at == at(11.5 * 60)
    assert "the next day" in words_on(dialog)


def test_as_recorded_takes_a_correction_back_and_leaves_the_keyboard_at_the_field(
    review: Reviewed, dialog: CorrectionsDialog
) -> None:
    set_time(dialog.begin.time, "1355", review)
    dialog.begin.back.click()
    assert kept(review).started_at is None
    assert (review.name(), dialog.begin.time.text(), dialog.begin.back.isVisible()) == ("Start", "14:00", False)


def test_what_is_refused_stays_typed_until_it_fits(review: Reviewed, dialog: CorrectionsDialog) -> None:
    set_time(dialog.begin.time, "2200", review)
    assert "A session lasts" in dialog.message.text()
    review.desk.refresh()
    assert (dialog.begin.time.text(), kept(review).started_at) == ("22:00", None)
    set_time(dialog.end.time, "2300", review)
    assert (kept(review).started_at, kept(review).ended_at) == (at(8 * 60), at(9 * 60))
    assert not dialog.message.isVisible()


def test_there_is_a_way_back_from_what_was_refused(review: Reviewed, dialog: CorrectionsDialog) -> None:
    set_time(dialog.begin.time, "2200", review)
    dialog.begin.back.click()
    assert (dialog.begin.time.text(), dialog.message.isVisible()) == ("14:00", False)


def test_a_refusal_is_told_until_it_is_mended_whatever_else_goes_well(
    review: Reviewed, dialog: CorrectionsDialog
) -> None:
    write(dialog.exploration.time, "50", review)
    assert "closing after exploration" in dialog.message.text()
    write(dialog.marks.rows[0].words, "breath", review)
    assert "closing after exploration" in dialog.message.text()
    assert dialog.exploration.time.text() == "50"
    write(dialog.closing.time, "55", review)
    assert not dialog.message.isVisible()
    assert kept(review).turns == Turns(minutes(50), minutes(55))


def test_what_is_no_time_is_said_kindly(review: Reviewed, dialog: CorrectionsDialog) -> None:
    write(dialog.exploration.time, "soon", review)
    assert "12:30" in dialog.message.text()
    assert dialog.exploration.time.text() == "soon"


def test_a_phase_that_did_not_come_and_came_after_all(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.closing.never.setFocus()
    review.press(SPACE)
    assert kept(review).turns == Turns(minutes(9.5), None)
    assert dialog.closing.time.text() == ""
    review.press(SPACE)
    assert (dialog.closing.time.text(), review.name()) == ("43:00", "Closing began")
    write(dialog.closing.time, "44", review)
    assert kept(review).turns == Turns(minutes(9.5), minutes(44))


def test_a_time_typed_where_it_did_not_come_says_that_it_came(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.closing.never.click()
    write(dialog.closing.time, "40:15", review)
    assert not dialog.closing.never.isChecked()
    assert kept(review).turns == Turns(minutes(9.5), minutes(40.25))


def test_left_empty_it_did_not_come_as_before(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.closing.never.click()
    write(dialog.closing.time, "", review)
    review.type("4")
    review.press(KEYS.Key_Backspace, ENTER)
    assert dialog.closing.never.isChecked()
    assert not dialog.message.isVisible()


def test_phases_as_recorded(review: Reviewed, dialog: CorrectionsDialog) -> None:
    assert not dialog.turns_back.isVisible()
    write(dialog.exploration.time, "12", review)
    dialog.turns_back.click()
    assert kept(review).turns is None
    assert (dialog.exploration.time.text(), review.name()) == ("9:30", "Exploration began")


def test_a_mark_is_put_right_part_by_part(review: Reviewed, dialog: CorrectionsDialog) -> None:
    row = dialog.marks.rows[1]
    write(row.time, "18:05", review)
    write(row.words, "big  shift", review)
    row.competency.setFocus()
    review.press(KEYS.Key_Down)
    assert dict(kept(review).marks) == {1: Mark(minutes(18) + minutes(1 / 12), "big shift", "2.1")}
    assert "recorded: 17:00 · shift" in words_on(dialog)


def test_a_mark_with_too_many_words_is_refused_and_stays(review: Reviewed, dialog: CorrectionsDialog) -> None:
    write(dialog.marks.rows[0].words, "one two three four", review)
    assert "3 words" in dialog.message.text()
    assert dialog.marks.rows[0].words.text() == "one two three four"
    assert kept(review).marks == ()


def test_a_mark_is_taken_out_and_put_back_by_keyboard(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.marks.rows[0].out.setFocus()
    review.press(ENTER)
    assert kept(review).marks == ((0, None),)
    assert review.name() == "Mark 1: put back"
    assert "Taken out; recorded: 7:00" in words_on(dialog)
    review.press(ENTER)
    assert kept(review).marks == ()
    assert review.name() == "Mark 1: time"


def test_a_mark_that_is_added_counts_once_it_has_a_time(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.marks.add.setFocus()
    review.press(SPACE)
    assert review.name() == "Mark 4: time"
    assert kept(review).marks == ()
    review.press(TAB)
    review.type("tears")
    review.press(KEYS.Key_Backtab, mod=SHIFT)
    assert "12:30" in dialog.message.text()
    review.type("33")
    review.press(ENTER)
    assert dict(kept(review).marks) == {3: Mark(minutes(33), "tears", "")}
    assert not dialog.message.isVisible()
    assert "added by you" in words_on(dialog)


def test_a_second_mark_to_come_waits_for_the_first(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.marks.add.click()
    dialog.marks.add.click()
    assert list(dialog.marks.rows) == [0, 1, 2, 3]


def test_a_mark_that_was_added_is_gone_when_it_is_taken_out(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.marks.add.click()
    write(dialog.marks.rows[3].time, "33", review)
    dialog.marks.rows[3].out.setFocus()
    review.press(SPACE)
    assert (kept(review).marks, list(dialog.marks.rows)) == ((), [0, 1, 2])
    assert review.name() == "Add a mark"


def test_a_mark_to_come_can_be_let_go(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.marks.add.click()
    write(dialog.marks.rows[3].time, "soon", review)
    dialog.marks.rows[3].out.click()
    assert (list(dialog.marks.rows), dialog.message.isVisible()) == ([0, 1, 2], False)


def test_a_new_mark_is_in_sight(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.resize(683, 384)
    QApplication.processEvents()
    dialog.marks.add.click()
    QApplication.processEvents()
    assert seen_whole(dialog.marks.rows[3].time, dialog)


def test_undone_in_the_review_it_is_undone_here(review: Reviewed, dialog: CorrectionsDialog) -> None:
    set_time(dialog.begin.time, "1355", review)
    review.window.requested.emit(ReviewAsk.UNDO)
    assert (dialog.begin.time.text(), kept(review).started_at) == ("14:00", None)


def test_showing_what_stands_moves_no_cursor(review: Reviewed, dialog: CorrectionsDialog) -> None:
    time = dialog.marks.rows[2].time
    time.setFocus()
    time.setCursorPosition(1)
    review.desk.refresh()
    assert time.cursorPosition() == 1
    review.window.requested.emit(CorrectTimes(at(-5), None))
    assert (time.text(), time.cursorPosition()) == ("47:00", 1)


@pytest.mark.parametrize("how", [(ESC, Qt.KeyboardModifier.NoModifier), (KEYS.Key_W, CTRL)])
def test_closing_says_what_was_typed_last(review: Reviewed, how: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    dialog = opened(review)
    dialog.marks.rows[1].words.setFocus()
    review.type("er")
    review.press(how[0], mod=how[1])
    assert review.desk.corrections is None
    assert dict(kept(review).marks)[1] == Mark(minutes(17), "shifter", "")


def test_what_was_refused_is_told_once_before_it_is_left(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.closing.time.setFocus()
    review.type("soon")
    review.press(ESC)
    assert dialog.isVisible()
    assert "Close again" in dialog.message.text()
    review.press(ESC)
    assert review.desk.corrections is None
    assert kept(review).turns is None


def test_the_close_button_closes(review: Reviewed, dialog: CorrectionsDialog) -> None:
    (close,) = [one for one in dialog.buttons.buttons() if isinstance(one, QPushButton)]
    close.setFocus()
    review.press(ENTER)
    assert review.desk.corrections is None


def test_closing_the_review_or_the_program_says_what_was_typed_last(review: Reviewed) -> None:
    opened(review).exploration.time.setText("11:00")
    review.desk.finish()
    assert kept(review).turns == Turns(minutes(11), minutes(43))
    opened(review).closing.time.setText("44:00")
    review.window.leave()
    assert kept(review).turns == Turns(minutes(11), minutes(44))


def test_what_was_refused_keeps_neither_the_review_nor_the_program_open(
    review: Reviewed, dialog: CorrectionsDialog
) -> None:
    write(dialog.closing.time, "soon", review)
    review.desk.finish()
    assert review.desk.corrections is None
    assert kept(review) == AS_RECORDED


def test_a_turning_wheel_changes_no_time(dialog: CorrectionsDialog) -> None:
    here = QPointF(5, 5)
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    wheel = QWheelEvent(here, here, QPoint(), QPoint(0, 120), *none, False)
    QApplication.sendEvent(dialog.begin.time, wheel)
    assert dialog.begin.time.text() == "14:00"


def test_every_control_is_named(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.marks.add.click()
    dialog.marks.rows[0].out.click()
    write(dialog.marks.rows[1].words, "other", review)
    controls = [
        one
        for one in dialog.findChildren(QWidget)
        if isinstance(one, FIELDS) and one.isVisible() and one.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    names = [one.accessibleName() for one in controls if not isinstance(one.parentWidget(), QTimeEdit)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_tab_goes_through_it_in_the_order_of_reading(review: Reviewed, dialog: CorrectionsDialog) -> None:
    dialog.begin.time.setFocus()
    names = [review.name()]
    for _ in range(12):
        review.press(TAB)
        names.append(review.name())
    assert list(dict.fromkeys(names)) == [  # a time of day has two stops: hours and minutes
        "Start",
        "End",
        "Exploration began",
        "Exploration began: did not come",
        "Closing began",
        "Closing began: did not come",
        "Mark 1: time",
        "Mark 1: words",
        "Mark 1: competency",
        "Mark 1: take out",
        "Mark 2: time",
    ]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_on_a_small_screen_with_large_letters_nothing_is_cut_off(
    open_review: ReviewOpener, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(before.pointSizeF() * 1.4)
    qapp.setFont(large)
    try:
        review = open_review()
        dialog = opened(review)
        dialog.setLayoutDirection(direction)
        review.window.requested.emit(CorrectTurns(Turns(None, minutes(40))))
        dialog.resize(683, 384)
        QApplication.processEvents()
        assert dialog.size() == QSize(683, 384)
        for part in dialog.findChildren(QWidget):
            if isinstance(part, (*FIELDS, QLabel)) and part.isVisible():
                left = part.mapTo(dialog, QPoint()).x()
                assert left >= 0
                assert left + part.width() <= dialog.width()
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("scheme", Scheme)
def test_its_pictures_can_be_taken_in_every_scheme(scheme: Scheme, open_review: ReviewOpener) -> None:
    review = open_review(scheme=scheme)
    dialog = opened(review)
    assert not dialog.grab().isNull()


def seen_whole(part: QWidget, dialog: CorrectionsDialog) -> bool:
    top = part.mapTo(dialog, QPoint()).y()
    return top >= 0 and top + part.height() <= dialog.buttons.mapTo(dialog, QPoint()).y()
