"""The desk of the review: one at a time, nothing lost while the disk is full, and others hear what concerns them."""

from collections.abc import Iterator
from datetime import UTC

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.answers import Direction, Intention, Rating
from partner_overlay.domain.review.commands import ChooseIntention, NoteItem, RateItem, SeeDirection
from partner_overlay.domain.review.review import Stage
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.review_requests import ReviewAsk
from partner_overlay.ui.review.review_window import ReviewWindow
from partner_overlay.wiring.review_desk import ReviewDesk
from tests.made.reviews import HOUR, OTHER, Records

FIT = "c3.fit"


@pytest.fixture
def records() -> Records:
    return Records()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, records: Records) -> Iterator[ReviewDesk]:
    desk = ReviewDesk(records.service, scheme=Scheme.DARK, numbers=Numbering.ICF_2019, zone=UTC)
    yield desk
    if desk.window is not None:
        desk.window.leave()
    desk.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def window(desk: ReviewDesk) -> ReviewWindow:
    assert desk.window is not None
    return desk.window


def ask(desk: ReviewDesk, request: object) -> None:
    window(desk).requested.emit(request)


def test_opening_is_on_record_and_no_answer(desk: ReviewDesk, records: Records) -> None:
    desk.open(HOUR)
    assert desk.is_open
    assert (records.review().stage, records.review().empty) == (Stage.OPEN, True)


def test_the_same_review_comes_to_the_front_as_it_is(desk: ReviewDesk) -> None:
    desk.open(HOUR)
    first = window(desk)
    desk.open(HOUR)
    assert window(desk) is first


def test_another_review_takes_the_place_of_the_first(desk: ReviewDesk, records: Records) -> None:
    desk.open(HOUR)
    window(desk).page.ninety.moment.words.field.setPlainText("silence")
    desk.open(OTHER)
    assert records.review(HOUR).moment.words == "silence"
    ask(desk, SeeDirection(Direction.CLIENT))
    assert records.review(OTHER).direction is Direction.CLIENT
    assert records.review(HOUR).direction is None


def test_what_can_not_be_opened_is_said(desk: ReviewDesk, records: Records) -> None:
    troubles = QSignalSpy(desk.trouble)
    desk.open("of no record")
    records.journal.full = True
    desk.open(HOUR)
    assert [troubles.at(number)[0] for number in range(troubles.count())] == [
        "There is no session 'of no record'.",
        "The disk is full.",
    ]
    assert not desk.is_open


def test_an_end_that_was_taken_back_closes_its_review_alone(desk: ReviewDesk, records: Records) -> None:
    desk.open(HOUR)
    desk.close(OTHER)
    window(desk).page.ninety.moment.words.field.setPlainText("silence")
    desk.close(HOUR)
    assert not desk.is_open
    assert records.review().moment.words == "silence"
    desk.close(HOUR)


@pytest.mark.parametrize(("request_", "stage"), [(ReviewAsk.LATER, Stage.PUT_OFF), (ReviewAsk.FINISH, Stage.FINISHED)])
def test_put_off_or_finished_it_closes_and_others_hear(
    desk: ReviewDesk, records: Records, request_: ReviewAsk, stage: Stage
) -> None:
    changed, closed = QSignalSpy(desk.changed), QSignalSpy(desk.closed)
    desk.open(HOUR)
    ask(desk, request_)
    assert (records.review().stage, desk.is_open) == (stage, False)
    assert (changed.count(), closed.count()) == (1, 1)


def test_others_hear_of_what_they_show_and_of_nothing_else(desk: ReviewDesk) -> None:
    changed = QSignalSpy(desk.changed)
    desk.open(HOUR)
    ask(desk, RateItem(FIT, Rating.CLEARLY))  # it is reviewed now
    ask(desk, NoteItem(FIT, "we do"))
    assert changed.count() == 1
    ask(desk, ChooseIntention(Intention("6.3", "")))
    assert changed.count() == 2
    ask(desk, ReviewAsk.UNDO)
    assert changed.count() == 3


def test_there_is_nothing_to_undo_is_said(desk: ReviewDesk) -> None:
    desk.open(HOUR)
    ask(desk, ReviewAsk.UNDO)
    assert "There is nothing to undo." in window(desk).footer.said


def test_a_full_disk_is_said_at_closing_once(desk: ReviewDesk, records: Records) -> None:
    desk.open(HOUR)
    records.journal.full = True
    ask(desk, RateItem(FIT, Rating.CLEARLY))
    window(desk).close()
    assert desk.is_open
    assert "Not all is saved yet. Close again" in window(desk).footer.said
    window(desk).close()
    assert not desk.is_open


def test_what_was_left_unwritten_is_written_when_there_is_room(desk: ReviewDesk, records: Records) -> None:
    desk.open(HOUR)
    records.journal.full = True
    ask(desk, RateItem(FIT, Rating.CLEARLY))
    window(desk).leave()
    desk.try_again()
    records.journal.full = False
    assert dict(records.review().ratings) == {}
    desk.try_again()
    assert dict(records.review().ratings) == {FIT: Rating.CLEARLY}


def test_what_was_left_unwritten_is_there_when_the_review_opens_again(desk: ReviewDesk, records: Records) -> None:
    desk.open(HOUR)
    records.journal.full = True
    ask(desk, RateItem(FIT, Rating.CLEARLY))
    window(desk).leave()
    desk.open(HOUR)
    page = window(desk).page
    page.complete()
    row = next(row for group in page.groups.values() if (row := group.row(FIT)))
    assert row.rating.chosen == 2
    records.journal.full = False
    desk.finish()
    assert dict(records.review().ratings) == {FIT: Rating.CLEARLY}


def test_a_finish_that_could_not_be_written_stays_open(desk: ReviewDesk, records: Records) -> None:
    desk.open(HOUR)
    records.journal.full = True
    ask(desk, ReviewAsk.FINISH)
    assert desk.is_open
    records.journal.full = False
    desk.try_again()
    assert records.review().stage is Stage.FINISHED


@pytest.mark.parametrize("quietly", [True, False])
def test_quietly_it_asks_for_no_keyboard(desk: ReviewDesk, *, quietly: bool) -> None:
    """Whether it gets none is for tests on a real screen: without one every window that comes is active."""
    desk.open(HOUR, quietly=quietly)
    assert desk.is_open
    assert window(desk).testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating) is quietly


def test_a_request_of_a_window_that_is_gone_does_nothing(desk: ReviewDesk, records: Records) -> None:
    desk.open(HOUR)
    gone = window(desk)
    gone.leave()
    before = records.written()
    gone.requested.emit(SeeDirection(Direction.ME))
    assert records.written() == before
