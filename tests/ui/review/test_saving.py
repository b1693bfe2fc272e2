"""What is typed is on record a breath later, whatever happens to the window, and nothing that is typed is eaten."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.domain.review.answers import Question, Rating
from partner_overlay.domain.review.commands import NoteItem
from partner_overlay.domain.review.decide import NOTE_LENGTH
from partner_overlay.domain.review.facts import ItemNoted, PresenceSeen, QuestionAnswered
from partner_overlay.ui.review.words_field import WordsField
from partner_overlay.ui.review.written_field import WrittenField
from tests.made.reviews import Records
from tests.ui.review.conftest import Reviewed, ReviewOpener

FIRST = "c2.client-chooses"
KEYS = Qt.Key
NO_KEY, NO_PHASE = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase


def field(review: Reviewed, question: Question = Question.WHO_CHOSE) -> WordsField:
    review.window.page.complete()
    assert review.window.page.reflection is not None
    return review.window.page.reflection.fields[question]


def note(review: Reviewed, key: str = FIRST) -> WordsField:
    row = review.row(key)
    row.open_note()
    assert row.note is not None
    return row.note


class Breath:
    """What a field waits for after a key. It is over when the test says so, however slow the machine is."""

    def __init__(self, box: WrittenField) -> None:
        (self._timer,) = box.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self.takes = timedelta(milliseconds=self._timer.interval())
        self._timer.setInterval(timedelta(hours=1) // timedelta(milliseconds=1))

    def pass_by(self) -> None:
        """As the event loop says it: nothing happens when nothing is waited for."""
        if self._timer.isActive():
            QApplication.sendEvent(self._timer, QTimerEvent(self._timer.timerId()))

    def is_held(self) -> bool:
        return self._timer.isActive()

    @property
    def turn(self) -> int:
        """Another number whenever it begins anew."""
        return self._timer.timerId()


def test_words_are_on_record_a_breath_after_the_last_key(review: Reviewed) -> None:
    box = field(review).field
    breath = Breath(box)
    box.setFocus()
    review.type("At the start")
    assert dict(review.records.review().answers) == {}
    assert breath.is_held()
    breath.pass_by()
    assert review.records.review().answers == {Question.WHO_CHOSE: "At the start"}
    assert not breath.is_held()
    assert breath.takes <= timedelta(seconds=0.5)


def test_each_key_holds_the_breath_anew(review: Reviewed) -> None:
    box = field(review).field
    breath = Breath(box)
    box.setFocus()
    review.type("A")
    first = breath.turn
    review.type("t")
    assert breath.is_held()
    assert breath.turn != first


def test_a_burst_of_keys_is_one_fact_and_one_step(review: Reviewed) -> None:
    box = field(review).field
    breath = Breath(box)
    box.setFocus()
    review.type("At the start")
    breath.pass_by()
    breath.pass_by()
    assert [fact.words for fact in review.records.written() if isinstance(fact, QuestionAnswered)] == ["At the start"]


def test_leaving_the_field_saves_at_once(review: Reviewed) -> None:
    note(review).setFocus()
    review.type("They chose.")
    field(review).setFocus()
    assert dict(review.records.review().notes) == {FIRST: "They chose."}


def test_closing_saves_what_was_typed_last(review: Reviewed) -> None:
    field(review).setFocus()
    review.type("Half a thought")
    review.window.close()
    assert review.records.review().answers[Question.WHO_CHOSE] == "Half a thought"


def test_the_end_of_the_program_saves_what_was_typed_last(review: Reviewed) -> None:
    field(review).setFocus()
    review.type("Half a thought")
    review.desk.finish()
    assert review.records.review().answers[Question.WHO_CHOSE] == "Half a thought"


def test_what_is_shown_anew_neither_moves_the_cursor_nor_eats_a_letter(review: Reviewed) -> None:
    box = field(review).field
    box.setFocus()
    review.type("one three")
    review.press(*[KEYS.Key_Left] * 5)
    box.flush()
    review.desk.refresh()
    review.type("two ")
    review.desk.refresh()
    assert box.toPlainText() == "one two three"
    assert box.textCursor().position() == len("one two ")


def test_a_space_at_the_end_of_a_line_stays_while_it_is_typed(review: Reviewed) -> None:
    words = review.window.page.ninety.intention.words.field
    words.setFocus()
    review.type("Ask ")
    words.flush()
    review.desk.refresh()
    review.type("more")
    words.flush()
    assert words.toPlainText() == "Ask more"
    assert review.records.review().intention.words == "Ask more"


def test_enter_saves_a_line_and_writes_no_line_end(review: Reviewed) -> None:
    words = review.window.page.ninety.moment.words.field
    words.setFocus()
    review.type("silence")
    review.press(KEYS.Key_Return)
    assert (words.toPlainText(), review.records.review().moment.words) == ("silence", "silence")


def test_a_note_that_is_too_long_is_said_at_its_field_and_nothing_is_lost(review: Reviewed) -> None:
    words = note(review)
    words.setFocus()
    QTest.keyClicks(words.field, "x" * NOTE_LENGTH)
    assert words.said == "Room for 0 more characters"
    words.field.flush()
    review.type("yz")
    assert words.said == "2 characters too many: it is not kept like this."
    words.field.flush()
    assert words.said == "A note has room for 280 characters; this has 282."
    review.desk.refresh()
    assert words.words == "x" * NOTE_LENGTH + "yz"
    assert review.records.review().notes[FIRST] == "x" * NOTE_LENGTH
    review.press(KEYS.Key_Backspace, KEYS.Key_Backspace)
    words.field.flush()
    assert words.said == "Room for 0 more characters"


def test_a_window_with_words_that_are_not_kept_closes_at_the_second_asking(review: Reviewed) -> None:
    words = note(review)
    words.setFocus()
    QTest.keyClicks(words.field, "x" * (NOTE_LENGTH + 1))
    review.window.close()
    assert review.desk.is_open
    assert "Some words are not saved" in review.window.footer.said
    review.window.close()
    assert not review.desk.is_open


def test_two_words_of_presence_are_refused_where_they_stand(review: Reviewed) -> None:
    presence = review.window.page.ninety.presence_word
    presence.setFocus()
    review.type("very calm")
    presence.field.flush()
    assert presence.said == "Presence has room for one word."
    assert [fact for fact in review.records.written() if isinstance(fact, PresenceSeen)] == []


def test_counting_begins_when_room_gets_short(review: Reviewed) -> None:
    words = note(review)
    words.setFocus()
    QTest.keyClicks(words.field, "x" * 200)
    assert words.said == ""
    QTest.keyClicks(words.field, "x" * 60)
    assert words.said == "Room for 20 more characters"


def test_pasted_words_are_plain(review: Reviewed) -> None:
    source = QMimeData()
    source.setHtml("<b>loud</b>")
    source.setText("one\x07\ntwo")
    lines = field(review).field
    lines.insertFromMimeData(source)
    line = review.window.page.ninety.moment.words.field
    line.insertFromMimeData(source)
    assert (lines.toPlainText(), line.toPlainText()) == ("one\ntwo", "one two")


def test_undo_while_something_is_typed_takes_that_back(review: Reviewed) -> None:
    field(review).setFocus()
    review.type("first")
    field(review).field.flush()
    review.type(" second")
    review.press(KEYS.Key_Z, mod=Qt.KeyboardModifier.ControlModifier)
    assert field(review).words == "first"
    review.press(KEYS.Key_Z, mod=Qt.KeyboardModifier.ControlModifier)
    assert field(review).words == ""


def test_a_rating_is_on_record_at_the_click_and_a_second_click_takes_it_back(review: Reviewed) -> None:
    segment = review.row(FIRST).rating.buttons[1]
    segment.click()
    assert dict(review.records.review().ratings) == {FIRST: Rating.IN_PART}
    review.row(FIRST).rating.buttons[2].click()
    assert dict(review.records.review().ratings) == {FIRST: Rating.CLEARLY}
    review.row(FIRST).rating.buttons[2].click()
    assert dict(review.records.review().ratings) == {}
    assert not review.row(FIRST).rating.buttons[2].isChecked()


def test_a_full_disk_is_said_and_all_is_written_when_there_is_room(review: Reviewed) -> None:
    review.records.journal.full = True
    review.row(FIRST).rating.buttons[1].click()
    assert review.window.footer.said == "The disk is full."
    review.records.journal.full = False
    review.desk.try_again()
    assert dict(review.records.review().ratings) == {FIRST: Rating.IN_PART}
    assert review.window.footer.said == "Saved as you type"


def test_a_wheel_over_a_list_changes_nothing(review: Reviewed) -> None:
    competency = review.window.page.ninety.intention.competency
    before = competency.currentIndex()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NO_KEY, NO_PHASE, False
    )
    QApplication.sendEvent(competency, turn)
    assert competency.currentIndex() == before


@pytest.mark.parametrize("words", ["", "kept"])
def test_a_note_with_words_is_there_when_the_window_opens(open_review: ReviewOpener, words: str) -> None:
    records = Records()
    service = records.service("reviewed")
    for typed in ("x", words):
        service.give(NoteItem(FIRST, typed))
    row = open_review(records=records).row(FIRST)
    assert (row.note is not None and row.note.isVisible()) is bool(words)
    assert row.add_note.isVisible() is not bool(words)
    assert [fact.note for fact in records.written() if isinstance(fact, ItemNoted)][-1] == words


@pytest.mark.parametrize("width", [683, 980])
def test_a_field_grows_with_its_words_and_the_cursor_stays_in_sight(review: Reviewed, qtbot: QtBot, width: int) -> None:
    review.window.resize(width, 384)
    box = field(review, Question.SUPERVISION).field
    box.setFocus()
    box.insertPlainText("\n".join(f"line {number}, and what it may mean to me " * 3 for number in range(20)))
    page = review.window.page

    def is_seen() -> bool:
        place = box.viewport().mapTo(page, box.cursorRect().center())
        return box.verticalScrollBar().maximum() == 0 and 0 <= place.y() <= page.viewport().height()

    qtbot.waitUntil(is_seen)
    assert box.height() > page.viewport().height()
