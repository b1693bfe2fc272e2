"""Times, phases and marks put right: at once, beside what was recorded, and what can't be is said inside."""

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTimeEdit
from pytestqt.qtbot import QtBot

from partner_overlay.domain.review.course import AS_RECORDED, Corrections, Turns
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.review_requests import ReviewAsk
from tests.made.sessions import at, minutes
from tests.ui.review.conftest import Reviewed

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def correcting(review: Reviewed) -> Reviewed:
    review.window.requested.emit(ReviewAsk.CORRECT)
    return review


def put(field: QTimeEdit, hours: int, minute: int, seconds: int = 0) -> None:
    field.setTime(QTime(hours, minute, seconds))
    field.editingFinished.emit()


def corrections(review: Reviewed) -> Corrections:
    return review.records.review().corrections


def test_it_shows_what_is_and_what_was_recorded(correcting: Reviewed) -> None:
    dialog = correcting.corrections
    assert (dialog.begin.time.text(), dialog.end.time.text()) == ("14:00", "15:04")
    assert [turn.time.text() for turn in dialog.turns] == ["0:09:30", "0:43:00"]
    assert [row.time.text() for row in dialog.marks.values()] == ["0:07:00", "0:17:00", "0:42:00"]
    assert not dialog.begin.back.isVisible()
    assert not dialog.turns_back.isVisible()


def test_looking_alone_corrects_nothing(correcting: Reviewed) -> None:
    dialog = correcting.corrections
    for part in (dialog.begin.time, dialog.end.time, *(turn.time for turn in dialog.turns)):
        part.editingFinished.emit()
    for row in dialog.marks.values():
        row.time.editingFinished.emit()
        row.words.editingFinished.emit()
    assert corrections(correcting) == AS_RECORDED


def test_start_and_end_are_put_right_and_back(correcting: Reviewed) -> None:
    dialog = correcting.corrections
    put(dialog.begin.time, 13, 55)
    put(dialog.end.time, 15, 0)
    assert (corrections(correcting).started_at, corrections(correcting).ended_at) == (at(-5), at(60))
    assert "13:55 to 15:00" in correcting.window.page.head.said
    dialog.begin.back.click()
    dialog.end.back.click()
    assert corrections(correcting) == AS_RECORDED


def test_what_can_not_be_is_said_inside_and_stays_to_be_mended(correcting: Reviewed) -> None:
    dialog = correcting.corrections
    put(dialog.end.time, 13, 0)
    assert dialog.message.isVisible()
    assert dialog.message.text().startswith("A session lasts a minute or more")
    assert dialog.end.time.text() == "13:00"
    assert corrections(correcting) == AS_RECORDED
    put(dialog.end.time, 15, 10)
    assert not dialog.message.isVisible()
    assert corrections(correcting).ended_at == at(70)


def test_turns_are_put_right_taken_out_and_put_back(correcting: Reviewed) -> None:
    dialog = correcting.corrections
    exploration, closing = dialog.turns
    put(exploration.time, 0, 12)
    assert corrections(correcting).turns == Turns(minutes(12), minutes(43))
    closing.came.click()
    assert corrections(correcting).turns == Turns(minutes(12), None)
    assert not closing.time.isEnabled()
    dialog.turns_back.click()
    assert corrections(correcting) == AS_RECORDED
    assert closing.time.text() == "0:43:00"


def test_closing_before_exploration_is_said_inside(correcting: Reviewed) -> None:
    put(correcting.corrections.turns[1].time, 0, 5)
    assert correcting.corrections.message.text() == (
        "Exploration comes after the start, and closing after exploration."
    )


def test_a_mark_is_put_right_taken_out_and_put_back(correcting: Reviewed) -> None:
    row = correcting.corrections.marks[1]
    put(row.time, 0, 18, 30)
    row.words.setFocus()
    row.words.setText("big shift")
    row.words.editingFinished.emit()
    row.competency.setCurrentIndex(row.competency.findData("6.3"))
    row.competency.activated.emit(row.competency.currentIndex())
    assert corrections(correcting).marks == ((1, Mark(minutes(18.5), "big shift", "6.3")),)
    row.out.click()
    assert corrections(correcting).marks == ((1, None),)
    assert not row.words.isVisible()
    row.back.click()
    assert corrections(correcting) == AS_RECORDED
    assert row.words.text() == "shift"


def test_a_mark_of_four_words_is_said_inside(correcting: Reviewed) -> None:
    row = correcting.corrections.marks[0]
    row.words.setText("one two three four")
    row.words.editingFinished.emit()
    assert correcting.corrections.message.text() == "A mark has room for 3 words."
    assert row.words.text() == "one two three four"


def test_a_mark_is_added_and_not_after_all(correcting: Reviewed) -> None:
    dialog = correcting.corrections
    dialog.add.click()
    assert corrections(correcting).marks == ((3, Mark(minutes(31), "", "")),)
    assert dialog.marks[3].time.hasFocus()
    dialog.marks[3].back.click()
    assert corrections(correcting) == AS_RECORDED
    assert 3 not in dialog.marks


def test_tab_goes_from_top_to_bottom(correcting: Reviewed) -> None:
    """Within a time it goes over its figures."""
    correcting.corrections.begin.time.setFocus()
    reached = [correcting.name()]
    while reached[-1] != "Mark 1: competency":
        QTest.keyClick(correcting.focus(), Qt.Key.Key_Tab)
        if correcting.name() != reached[-1]:
            reached.append(correcting.name())
    assert reached == [
        "Start",
        "End",
        "Exploration began",
        "Closing began",
        "Mark 1: time",
        "Mark 1: words",
        "Mark 1: competency",
    ]


def test_a_correction_is_undone_in_the_review(correcting: Reviewed, qtbot: QtBot, qapp: QApplication) -> None:
    put(correcting.corrections.begin.time, 13, 55)
    correcting.corrections.close()
    assert correcting.desk.corrections is None
    correcting.window.activateWindow()  # as a window manager does
    qtbot.waitUntil(lambda: qapp.activeWindow() is correcting.window)
    QTest.keyClick(correcting.window, Qt.Key.Key_Z, CTRL)
    assert corrections(correcting) == AS_RECORDED
    assert "14:00 to 15:04" in correcting.window.page.head.said
