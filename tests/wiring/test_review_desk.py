"""The desk of the review: what is answered and asked for comes on record, and nothing typed is lost on the way."""

from collections.abc import Iterator
from datetime import UTC

import pytest
from PySide6.QtCore import QEvent, Qt, QTime
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.answers import Direction, EndDecision, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.review.decide import NOTE_LENGTH
from partner_overlay.domain.review.facts import (
    DirectionSeen,
    EndSeen,
    ItemNoted,
    ItemRated,
    MarkCorrected,
    PresenceSeen,
    QuestionAnswered,
    ReviewFinished,
    ReviewOpened,
    ReviewPutOff,
    TimesCorrected,
    TurnsCorrected,
)
from partner_overlay.domain.review.review import Stage
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.history_requests import ExportWanted
from partner_overlay.presentation.ninety_seconds import DIRECTIONS, ENDS
from partner_overlay.presentation.review_checklist import RATINGS
from partner_overlay.presentation.review_requests import ReviewAsk
from partner_overlay.presentation.review_view import NOTHING
from partner_overlay.ui.review.corrections_dialog import CorrectionsDialog
from partner_overlay.ui.review.item_row import ItemRow
from partner_overlay.ui.review.picture_dot import PictureDot
from partner_overlay.ui.review.review_window import ReviewWindow
from partner_overlay.ui.review.words_field import WordsField
from partner_overlay.wiring.review_desk import ReviewDesk
from tests.made.reviews import HOUR, OTHER, Records
from tests.made.sessions import TWO_O_CLOCK, at, minutes

ITEM = CHECKLIST[0].key
TOO_LONG = "x" * (NOTE_LENGTH + 1)
FULL = "The disk is full."


class Desk:
    """The desk with its window, the record under it, the hands of the coach, and what the desk tells the others."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self.desk = ReviewDesk(records.service, scheme=Scheme.LIGHT, numbers=Numbering.ICF_2019, zone=UTC)
        self.changed = QSignalSpy(self.desk.changed)
        self.closed = QSignalSpy(self.desk.closed)
        self.histories = QSignalSpy(self.desk.history_wanted)
        self.exports = QSignalSpy(self.desk.export_wanted)
        self.troubles = QSignalSpy(self.desk.trouble)

    @property
    def window(self) -> ReviewWindow:
        assert self.desk.window is not None
        return self.desk.window

    @property
    def corrections(self) -> CorrectionsDialog:
        assert self.desk.corrections is not None
        return self.desk.corrections

    @property
    def row(self) -> ItemRow:
        """The first line of the checklist."""
        self.window.page.complete()
        (row,) = filter(None, (group.row(ITEM) for group in self.window.page.groups.values()))
        return row

    @property
    def note(self) -> WordsField:
        assert self.row.note is not None
        return self.row.note

    @property
    def dots(self) -> int:
        """In the picture of the session, without those that are on their way out."""
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return len(self.window.page.head.picture.findChildren(PictureDot))

    def action(self, words: str) -> QAction:
        (action,) = (action for action in self.window.actions() if action.text() == words)
        return action

    def choose(self, words: str) -> None:
        """In the menu."""
        self.action(words).trigger()

    def direct(self, who: Direction) -> None:
        _click(self.window.page.ninety.direction.buttons[DIRECTIONS.index(who)])

    def type_note(self, words: str) -> None:
        self.row.open_note()
        QTest.keyClicks(self.note.field, words)

    def type_presence(self, words: str) -> None:
        QTest.keyClicks(self.window.page.ninety.presence_word.field, words)

    def correct(self) -> None:
        """Open the corrections, with the keyboard in them."""
        self.choose("Correct times and phases…")
        self.corrections.activateWindow()
        QApplication.processEvents()

    def button(self, name: str) -> QAbstractButton:
        """The one in the corrections that a screen reader calls so."""
        (button,) = (one for one in self.corrections.findChildren(QAbstractButton) if one.accessibleName() == name)
        return button

    @property
    def mark_words(self) -> QLineEdit:
        """Those of the first mark, in the corrections."""
        (field,) = (one for one in self.corrections.findChildren(QLineEdit) if one.accessibleName() == "Mark 1: words")
        return field

    def type_mark(self, words: str) -> None:
        """These words instead of those that it has."""
        field = self.mark_words
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)

    def mark(self, words: str) -> None:
        """And on to the next field."""
        self.type_mark(words)
        QTest.keyClick(self.mark_words, Qt.Key.Key_Tab)

    def clear_away(self) -> None:
        self.records.journal.full = False
        if self.desk.window is not None:
            self.desk.window.leave()
        self.desk.finish()
        self.desk.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def records() -> Records:
    return Records()


@pytest.fixture
def closed_desk(qtbot: QtBot, records: Records) -> Iterator[Desk]:
    desk = Desk(records)
    yield desk
    desk.clear_away()


@pytest.fixture
def desk(closed_desk: Desk) -> Desk:
    """The review of the made hour is open."""
    closed_desk.desk.open(HOUR)
    return closed_desk


# Opened and closed


def test_it_opens_with_the_session_in_it_and_puts_that_on_record(closed_desk: Desk) -> None:
    seen = [closed_desk.desk.is_open]
    closed_desk.desk.open(HOUR)
    seen.append(closed_desk.desk.is_open)
    assert seen == [False, True]
    assert "R7" in closed_desk.window.windowTitle()
    assert "R7" in closed_desk.window.page.head.said
    assert closed_desk.window.footer.said == "Saved as you type"
    assert closed_desk.records.written() == (ReviewOpened(at(90)),)


def test_a_key_that_comes_before_there_is_anything_to_answer_does_nothing(closed_desk: Desk) -> None:
    closed_desk.desk.open(HOUR)
    desk = closed_desk
    first = desk.window.focusWidget()
    desk.window.page.complete()
    assert first is desk.window.page
    assert desk.window.focusWidget() is desk.window.page.ninety.direction.buttons[0]


def test_what_was_answered_before_is_there_again(desk: Desk) -> None:
    desk.direct(Direction.SHARED)
    desk.window.close()
    desk.records.now = at(95)
    desk.desk.open(HOUR)
    assert desk.window.page.ninety.direction.chosen == DIRECTIONS.index(Direction.SHARED)
    assert desk.records.written() == (ReviewOpened(at(90)), DirectionSeen(at(90), Direction.SHARED))


def test_opened_again_it_is_the_same_window(desk: Desk) -> None:
    before = desk.window
    desk.desk.open(HOUR)
    assert desk.window is before
    assert desk.closed.count() == 0


def test_quietly_it_does_not_ask_for_the_keyboard(closed_desk: Desk) -> None:
    closed_desk.desk.open(HOUR, quietly=True)
    assert closed_desk.window.isVisible()
    assert closed_desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    closed_desk.desk.open(HOUR)
    assert not closed_desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_another_review_takes_its_place_and_what_was_typed_is_on_record(desk: Desk) -> None:
    first = desk.window
    desk.type_presence("rooted")
    desk.desk.open(OTHER)
    assert not first.isVisible()
    assert desk.window.isVisible()
    assert "R7" not in desk.window.windowTitle()
    assert desk.records.review().presence_word == "rooted"
    assert desk.records.review(OTHER).presence_word == ""
    desk.type_presence("awake")
    desk.desk.open(HOUR)
    assert desk.window.page.ninety.presence_word.words == "rooted"
    assert desk.records.review(OTHER).presence_word == "awake"


def test_words_that_can_not_be_kept_are_asked_about_before_another_review_takes_their_place(desk: Desk) -> None:
    desk.type_note(TOO_LONG)
    desk.desk.open(OTHER)
    assert "R7" in desk.window.windowTitle()
    assert desk.note.words == TOO_LONG
    assert desk.window.footer.said.startswith("Some words are not saved; the reason stands under them. Close again")
    desk.desk.open(OTHER)
    assert "R7" not in desk.window.windowTitle()
    assert desk.closed.count() == 0


def test_the_review_that_was_asked_for_opens_when_they_are_left(desk: Desk) -> None:
    desk.type_note(TOO_LONG)
    desk.desk.open(OTHER)
    desk.window.close()
    assert "R7" not in desk.window.windowTitle()
    assert desk.window.isVisible()
    desk.window.close()
    assert (desk.desk.is_open, desk.closed.count()) == (False, 1)


def test_one_that_was_asked_for_and_goes_on_after_all_does_not_open(desk: Desk) -> None:
    desk.type_note(TOO_LONG)
    desk.desk.open(OTHER)
    desk.desk.close(OTHER)
    desk.window.close()
    assert (desk.desk.is_open, desk.closed.count()) == (False, 1)


def test_a_review_whose_session_was_deleted_is_written_to_no_more(desk: Desk) -> None:
    desk.records.journal.full = True
    desk.direct(Direction.ME)
    desk.desk.forget(HOUR)
    desk.records.journal.full = False
    desk.desk.try_again()
    assert not desk.desk.is_open
    assert desk.records.written() == (ReviewOpened(at(90)),)


def test_another_that_could_not_be_written_is_tried_on(desk: Desk) -> None:
    desk.records.journal.full = True
    desk.direct(Direction.ME)
    desk.desk.open(OTHER)
    desk.desk.forget(OTHER)
    desk.records.journal.full = False
    desk.desk.try_again()
    assert desk.records.review().direction is Direction.ME


def test_a_second_full_disk_is_asked_about_again(desk: Desk) -> None:
    """Also when nothing is typed in between."""
    for who in (Direction.ME, Direction.SHARED):
        desk.records.journal.full = True
        desk.direct(who)
        desk.window.close()
        assert desk.window.footer.said.startswith(f"{FULL} Not all is saved yet. Close again to leave it")
        desk.records.journal.full = False
        desk.desk.try_again()
    assert desk.desk.is_open


def test_a_session_that_goes_on_after_all_closes_its_review_and_no_other(desk: Desk) -> None:
    desk.type_presence("rooted")
    desk.desk.close(OTHER)
    seen = [(desk.desk.is_open, desk.closed.count())]
    desk.desk.close(HOUR)
    seen.append((desk.desk.is_open, desk.closed.count()))
    assert seen == [(True, 0), (False, 1)]
    assert desk.records.review().presence_word == "rooted"


def test_a_session_that_is_not_there_is_said_and_leaves_what_is_open(desk: Desk) -> None:
    desk.desk.open("gone")
    assert desk.troubles.at(0) == ["There is no session 'gone'."]
    assert desk.desk.is_open
    desk.direct(Direction.ME)
    assert desk.records.review().direction is Direction.ME


def test_a_record_that_cannot_be_read_is_said(closed_desk: Desk) -> None:
    closed_desk.records.journal.full = True
    closed_desk.desk.open(HOUR)
    assert closed_desk.troubles.at(0) == [FULL]
    assert not closed_desk.desk.is_open
    closed_desk.records.journal.full = False
    closed_desk.desk.open(HOUR)
    assert closed_desk.desk.is_open


def test_the_end_of_the_program_brings_what_was_typed(desk: Desk) -> None:
    desk.type_note("I let the silence be.")
    desk.desk.finish()
    assert desk.records.review().notes == {ITEM: "I let the silence be."}


def test_finishing_without_a_review_does_nothing(closed_desk: Desk) -> None:
    closed_desk.desk.finish()
    assert closed_desk.records.written() == ()


# Answers


def test_a_click_is_on_record(desk: Desk) -> None:
    ninety = desk.window.page.ninety
    desk.records.now = at(91)
    desk.direct(Direction.MOSTLY_CLIENT)
    _click(ninety.end.buttons[ENDS.index(EndDecision.WE_AGREED)])
    _click(ninety.presence.buttons[3])
    _click(desk.row.rating.buttons[RATINGS.index(Rating.IN_PART)])
    assert desk.records.written()[1:] == (
        DirectionSeen(at(91), Direction.MOSTLY_CLIENT),
        EndSeen(at(91), EndDecision.WE_AGREED),
        PresenceSeen(at(91), 4, ""),
        ItemRated(at(91), ITEM, Rating.IN_PART),
    )


def test_what_is_typed_is_on_record_a_breath_later(desk: Desk, qtbot: QtBot) -> None:
    desk.type_note("I waited.")
    assert desk.records.review().notes == {}
    qtbot.waitUntil(lambda: len(desk.records.written()) > 1)
    assert desk.records.written()[1:] == (ItemNoted(at(90), ITEM, "I waited."),)


def test_a_reflection_keeps_its_lines(desk: Desk) -> None:
    desk.window.page.complete()
    assert desk.window.page.reflection is not None
    field = desk.window.page.reflection.fields[Question.SILENCE].field
    QTest.keyClicks(field, "One.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "Two.")
    desk.window.flush()
    assert desk.records.written()[1:] == (QuestionAnswered(at(90), Question.SILENCE, "One.\nTwo."),)


def test_others_are_told_of_the_first_answer_alone(desk: Desk) -> None:
    """Lists show whether there is any."""
    desk.direct(Direction.ME)
    desk.direct(Direction.SHARED)
    _click(desk.row.rating.buttons[0])
    assert desk.changed.count() == 1


def test_undo_and_redo_are_on_record_and_shown(desk: Desk) -> None:
    desk.direct(Direction.ME)
    desk.direct(Direction.SHARED)
    chosen = []
    for words in ("Undo", "Undo", "Redo"):
        desk.choose(words)
        chosen.append(desk.window.page.ninety.direction.chosen)
    assert chosen == [DIRECTIONS.index(Direction.ME), NOTHING, DIRECTIONS.index(Direction.ME)]
    seen = [fact.who for fact in desk.records.written() if isinstance(fact, DirectionSeen)]
    assert seen == [Direction.ME, Direction.SHARED, Direction.ME, None, Direction.ME]


def test_undo_takes_back_what_is_just_being_typed(desk: Desk) -> None:
    desk.type_note("I waited.")
    desk.choose("Undo")
    assert desk.records.review().notes == {}
    assert desk.note.words == ""
    desk.choose("Redo")
    assert desk.records.review().notes == {ITEM: "I waited."}
    assert desk.note.words == "I waited."


def test_undo_and_redo_can_be_chosen_when_there_is_something_to_step_to(desk: Desk) -> None:
    def can() -> tuple[bool, bool]:
        return desk.action("Undo").isEnabled(), desk.action("Redo").isEnabled()

    seen = [can()]
    desk.direct(Direction.ME)
    seen.append(can())
    desk.choose("Undo")
    seen.append(can())
    assert seen == [(False, False), (True, False), (False, True)]


def test_nothing_to_undo_says_so(desk: Desk) -> None:
    desk.type_presence("a")
    QTest.keyClick(desk.window.page.ninety.presence_word.field, Qt.Key.Key_Backspace)
    desk.choose("Undo")
    assert "There is nothing to undo." in desk.window.footer.said
    assert desk.records.written() == (ReviewOpened(at(90)),)


def test_a_note_that_is_too_long_is_said_under_it_and_changes_nothing(desk: Desk) -> None:
    desk.type_note("kept")
    desk.window.flush()
    desk.note.field.setPlainText(TOO_LONG)
    desk.window.flush()
    assert desk.note.said == "A note has room for 280 characters; this has 281."
    assert desk.note.words == TOO_LONG
    assert desk.records.review().notes == {ITEM: "kept"}
    desk.direct(Direction.ME)
    assert desk.note.words == TOO_LONG
    desk.note.field.setPlainText(TOO_LONG[1:])
    desk.window.flush()
    assert desk.records.review().notes == {ITEM: TOO_LONG[1:]}


def test_words_that_cannot_be_kept_are_asked_about_once_before_it_closes(desk: Desk) -> None:
    desk.type_note("kept")
    desk.note.field.setPlainText(TOO_LONG)
    desk.choose("Finish review")
    assert "Some words are not saved" in desk.window.footer.said
    seen = [desk.desk.is_open]
    desk.choose("Finish review")
    seen.append(desk.desk.is_open)
    assert seen == [True, False]
    assert desk.records.review().stage is Stage.FINISHED


# Asked for


@pytest.mark.parametrize(
    ("words", "fact"),
    [("Later today", ReviewPutOff(at(92))), ("Finish review", ReviewFinished(at(92)))],
)
def test_later_and_finish_are_on_record_and_close_it(desk: Desk, words: str, fact: ReviewPutOff) -> None:
    desk.type_presence("rooted")
    desk.records.now = at(92)
    desk.choose(words)
    assert desk.records.written()[1:] == (PresenceSeen(at(92), None, "rooted"), fact)
    assert not desk.desk.is_open
    assert desk.closed.count() == 1
    assert desk.changed.count() >= 1


@pytest.mark.parametrize("ask", [ReviewAsk.LATER, ReviewAsk.FINISH])
def test_later_and_finish_tell_the_others_of_themselves(desk: Desk, ask: ReviewAsk) -> None:
    _click(desk.window.footer.buttons[ask])
    assert (desk.changed.count(), desk.closed.count()) == (1, 1)


def test_a_review_that_was_put_off_is_open_again_when_it_is_opened(desk: Desk) -> None:
    desk.choose("Later today")
    assert [one.session_id for one in desk.records.journal.waiting(TWO_O_CLOCK)] == [HOUR]
    desk.desk.open(HOUR)
    assert desk.records.journal.waiting(TWO_O_CLOCK) == ()


def test_close_puts_nothing_on_record(desk: Desk) -> None:
    desk.choose("Close")
    assert not desk.desk.is_open
    assert desk.closed.count() == 1
    assert desk.records.written() == (ReviewOpened(at(90)),)


def test_exports_are_wanted_of_this_session(desk: Desk) -> None:
    desk.choose("Export…")
    desk.choose("Supervision page…")
    assert desk.exports.at(0) == [ExportWanted((HOUR,))]
    assert desk.exports.at(1) == [ExportWanted((HOUR,), supervision=True)]
    assert desk.exports.count() == 2


def test_what_is_being_typed_is_on_record_before_it_is_exported(desk: Desk) -> None:
    desk.type_presence("rooted")
    _click(desk.window.footer.buttons[ReviewAsk.EXPORT])
    assert desk.records.review().presence_word == "rooted"


def test_the_history_is_wanted_and_the_review_stays(desk: Desk) -> None:
    desk.choose("History")
    assert desk.histories.count() == 1
    assert desk.desk.is_open


# A full disk


def test_a_full_disk_is_said_and_the_answer_stays(desk: Desk) -> None:
    desk.records.journal.full = True
    desk.direct(Direction.ME)
    assert desk.window.footer.said.strip() == FULL
    assert desk.window.page.ninety.direction.chosen == DIRECTIONS.index(Direction.ME)
    assert desk.records.written() == (ReviewOpened(at(90)),)


def test_on_a_full_disk_closing_once_says_why_it_stays_and_twice_closes(desk: Desk) -> None:
    desk.records.journal.full = True
    desk.direct(Direction.ME)
    desk.window.close()
    assert desk.window.footer.said.startswith(f"{FULL} Not all is saved yet. Close again to leave it")
    seen = [(desk.desk.is_open, desk.closed.count())]
    desk.window.close()
    seen.append((desk.desk.is_open, desk.closed.count()))
    assert seen == [(True, 0), (False, 1)]


def test_what_could_not_be_written_is_written_in_order_when_there_is_room(desk: Desk) -> None:
    desk.records.journal.full = True
    desk.direct(Direction.ME)
    desk.type_presence("rooted")
    desk.choose("Later today")
    desk.choose("Later today")
    assert not desk.desk.is_open
    desk.desk.try_again()
    before = desk.records.written()
    desk.records.journal.full = False
    desk.desk.try_again()
    desk.desk.try_again()
    assert before == (ReviewOpened(at(90)),)
    assert desk.records.written()[1:] == (
        DirectionSeen(at(90), Direction.ME),
        PresenceSeen(at(90), None, "rooted"),
        ReviewPutOff(at(90)),
        ReviewPutOff(at(90)),
    )


def test_the_trouble_goes_from_an_open_review_when_there_is_room(desk: Desk) -> None:
    desk.records.journal.full = True
    desk.direct(Direction.ME)
    desk.records.journal.full = False
    desk.desk.try_again()
    assert desk.window.footer.said == "Saved as you type"
    desk.window.close()
    assert not desk.desk.is_open


def test_several_reviews_wait_for_room_each_for_itself(desk: Desk) -> None:
    desk.desk.open(OTHER)
    desk.desk.open(HOUR)
    desk.records.journal.full = True
    desk.direct(Direction.ME)
    desk.desk.close(HOUR)
    desk.records.journal.full = False
    desk.desk.open(OTHER)
    desk.records.journal.full = True
    desk.direct(Direction.CLIENT)
    desk.records.journal.full = False
    desk.desk.finish()
    assert desk.records.review(HOUR).direction is Direction.ME
    assert desk.records.review(OTHER).direction is Direction.CLIENT


def test_a_review_that_is_not_written_yet_is_found_again_as_it_was(desk: Desk) -> None:
    desk.records.journal.full = True
    desk.direct(Direction.ME)
    desk.type_note("I waited.")
    desk.desk.close(HOUR)
    desk.desk.open(HOUR)
    assert desk.troubles.count() == 0
    assert desk.window.footer.said.strip() == FULL
    assert desk.window.page.ninety.direction.chosen == DIRECTIONS.index(Direction.ME)
    assert desk.note.words == "I waited."
    desk.choose("Undo")
    desk.records.journal.full = False
    desk.desk.try_again()
    assert desk.records.review().notes == {}
    assert desk.records.review().direction is Direction.ME


# Corrections


def test_a_start_put_right_is_on_record_and_shown_in_both(desk: Desk) -> None:
    desk.correct()
    before = desk.window.page.head.said
    begin = desk.corrections.begin
    begin.time.setFocus()
    begin.time.setTime(QTime(13, 50))
    for _field in ("hours", "minutes"):
        QTest.keyClick(begin.time, Qt.Key.Key_Tab)
    assert desk.records.written()[1:] == (TimesCorrected(at(90), at(-10), None),)
    assert begin.back.isVisible()
    assert desk.window.page.head.said != before
    assert "13:50" in desk.window.page.head.said
    assert desk.changed.count() == 1


def test_a_phase_that_did_not_come_is_on_record(desk: Desk) -> None:
    desk.correct()
    desk.button("Closing began: did not come").click()
    (turns,) = (fact for fact in desk.records.written() if isinstance(fact, TurnsCorrected))
    assert turns.closing is None
    assert desk.records.review().corrections.turns == Turns(turns.exploration, None)
    assert desk.button("Phases as recorded").isVisible()


def test_a_mark_that_is_added_is_in_the_picture_once_it_has_a_time(desk: Desk) -> None:
    desk.correct()
    count = desk.dots
    desk.button("Add a mark").click()
    assert desk.dots == count
    QTest.keyClicks(desk.corrections.marks.rows[3].time, "31")
    QTest.keyClick(desk.corrections.marks.rows[3].time, Qt.Key.Key_Return)
    (fact,) = desk.records.written()[1:]
    assert fact == MarkCorrected(at(90), 3, Mark(minutes(31), "", ""))
    assert desk.dots == count + 1


def test_a_mark_of_four_words_is_said_there_and_changes_nothing(desk: Desk) -> None:
    desk.correct()
    desk.mark("a b c d")
    assert desk.corrections.message.text() == "A mark has room for 3 words."
    assert desk.mark_words.text() == "a b c d"
    assert desk.window.footer.said == "Saved as you type"
    assert desk.records.written() == (ReviewOpened(at(90)),)
    desk.mark("a b c")
    assert desk.corrections.message.text() == ""
    assert [mark.label for _, mark in desk.records.review().corrections.marks if mark] == ["a b c"]


def test_a_correction_is_undone_in_both(desk: Desk) -> None:
    desk.correct()
    desk.mark("other words")
    desk.choose("Undo")
    assert desk.mark_words.text() == "shoulders"
    assert desk.records.review().corrections.marks == ()


def test_corrections_are_closed_and_opened_again(desk: Desk) -> None:
    desk.correct()
    desk.corrections.close()
    seen = [desk.desk.corrections is None]
    desk.correct()
    seen.append(desk.corrections.isVisible())
    assert seen == [True, True]


def test_corrections_go_with_their_review_and_what_stands_in_them_is_on_record(desk: Desk) -> None:
    desk.correct()
    dialog = desk.corrections
    desk.type_mark("other words")
    desk.desk.open(OTHER)
    assert not dialog.isVisible()
    assert [mark.label for _, mark in desk.records.review().corrections.marks if mark] == ["other words"]
    assert desk.desk.corrections is None


def test_the_end_of_the_program_brings_what_stands_in_the_corrections(desk: Desk) -> None:
    desk.correct()
    desk.type_mark("other words")
    desk.desk.finish()
    assert [mark.label for _, mark in desk.records.review().corrections.marks if mark] == ["other words"]


def test_escape_keeps_what_stands_in_the_corrections(desk: Desk) -> None:
    desk.correct()
    desk.type_mark("other words")
    QTest.keyClick(desk.mark_words, Qt.Key.Key_Escape)
    assert desk.desk.corrections is None
    assert [mark.label for _, mark in desk.records.review().corrections.marks if mark] == ["other words"]


def test_enter_keeps_a_mark_and_the_corrections_stay(desk: Desk) -> None:
    desk.correct()
    desk.type_mark("other words")
    QTest.keyClick(desk.mark_words, Qt.Key.Key_Return)
    assert [type(fact) for fact in desk.records.written()] == [ReviewOpened, MarkCorrected]
    assert desk.corrections.isVisible()


def test_enter_in_a_field_takes_no_correction_back(desk: Desk) -> None:
    desk.correct()
    begin = desk.corrections.begin
    begin.time.setFocus()
    begin.time.setTime(QTime(13, 50))
    QTest.keyClick(begin.time, Qt.Key.Key_Return)
    assert desk.records.written()[1:] == (TimesCorrected(at(90), at(-10), None),)
    desk.type_mark("other words")
    QTest.keyClick(desk.mark_words, Qt.Key.Key_Return)
    assert desk.records.review().corrections.started_at == at(-10)
