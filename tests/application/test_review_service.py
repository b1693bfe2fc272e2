"""One review under the coach's hands: what is answered is on record at once, can be undone, and is never lost."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

import pytest
from hypothesis import given

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_service import ReviewService
from partner_overlay.application.timeline import ClockReading, Timeline
from partner_overlay.domain import commands as session_commands
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.facts import Fact
from partner_overlay.domain.review import facts
from partner_overlay.domain.review.answers import Direction, Intention, Question, Rating
from partner_overlay.domain.review.commands import (
    AnswerQuestion,
    ChooseIntention,
    CorrectMark,
    CorrectTimes,
    NoteItem,
    RateItem,
    ReviewAnswer,
    SeeDirection,
    SeePresence,
)
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import EMPTY, Stage, review_of
from tests.fakes.journal import InMemoryJournal
from tests.fakes.reviews import RefusingReviewJournal
from tests.made.answers import some_answers
from tests.made.reviewed_hour import ANSWERS, reviewed_hour
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, at, minutes

HOUR = reviewed_hour().facts
ID = "reviewed"
NOTE, FIT = "We laughed.", "c3.fit"


class Desk:
    """A review, the journal under it, and a clock."""

    def __init__(self, *review_facts: ReviewFact) -> None:
        self.sessions = InMemoryJournal()
        self.journal = RefusingReviewJournal(self.sessions)
        self.keep(ID, HOUR, review_facts)
        self.now = at(90)
        self.service = self.again()

    def again(self) -> ReviewService:
        """The review as the next run of the program finds it."""
        return ReviewService(self.journal, ID, lambda: self.now)

    def keep(self, session_id: str, session: Sequence[Fact], review: Sequence[ReviewFact] = ()) -> None:
        """A session as it stands in the record."""
        self.sessions.begin(session_id, Timeline(ClockReading(1.0, 1.0, 1.0, "boot"), TWO_O_CLOCK))
        self.sessions.append(session_id, session, ended=True)
        self.journal.append(session_id, review)

    @property
    def written(self) -> tuple[ReviewFact, ...]:
        full, self.journal.full = self.journal.full, False
        recorded = self.journal.recorded(ID)
        self.journal.full = full
        assert recorded is not None
        return recorded.review_facts

    def give(self, *answers: ReviewAnswer) -> None:
        for answer in answers:
            self.service.give(answer)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def refusal_of(asked: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as refused:
        asked()
    return refused.value.sentence


# What it opens


def test_it_knows_the_session_and_what_was_answered_before() -> None:
    desk = Desk(facts.ItemNoted(at(70), FIT, NOTE))
    service = desk.service
    assert (service.session_id, service.evidence.client, service.review.notes) == (ID, "R7", {FIT: NOTE})
    assert (service.trouble, service.can_undo, service.can_redo) == ("", False, False)


def test_there_is_none_of_a_session_that_is_not_there_or_was_undone(desk: Desk) -> None:
    undone = Conversation.started(AN_HOUR)
    undone.give(session_commands.Undo())
    desk.keep("undone", undone.facts)
    assert refusal_of(partial(ReviewService, desk.journal, "undone", lambda: at(0))) == "There is no session 'undone'."
    assert refusal_of(partial(ReviewService, desk.journal, "other", lambda: at(0))) == "There is no session 'other'."


def test_a_record_that_can_not_be_read_is_trouble(desk: Desk) -> None:
    desk.journal.full = True
    with pytest.raises(JournalTrouble):
        desk.again()


# Answers


def test_each_answer_is_on_record_at_once(desk: Desk) -> None:
    desk.give(SeeDirection(Direction.SHARED))
    desk.now = at(91)
    desk.give(NoteItem(FIT, NOTE))
    assert desk.written == (facts.DirectionSeen(at(90), Direction.SHARED), facts.ItemNoted(at(91), FIT, NOTE))
    assert desk.again().review == desk.service.review


def test_an_answer_to_everything_is_found_again(desk: Desk) -> None:
    desk.give(*ANSWERS)
    found = desk.again()
    assert found.review == desk.service.review == review_of(desk.written)
    assert len(desk.written) == len(ANSWERS)
    assert found.course == desk.service.course != found.evidence.course


def test_the_same_answer_again_is_not_written_and_is_no_step_back(desk: Desk) -> None:
    desk.give(NoteItem(FIT, NOTE), NoteItem(FIT, NOTE))
    assert len(desk.written) == 1
    desk.service.undo()
    assert not desk.service.can_undo


def test_a_refused_answer_changes_nothing(desk: Desk) -> None:
    desk.give(RateItem(FIT, Rating.CLEARLY), SeePresence(4))
    desk.service.undo()
    before = (desk.service.review, desk.written, desk.service.can_undo, desk.service.can_redo)
    assert refusal_of(lambda: desk.give(SeePresence(9))) == "Presence goes from 1 to 5."
    assert (desk.service.review, desk.written, desk.service.can_undo, desk.service.can_redo) == before


def test_corrections_are_in_the_course_and_the_record_keeps_what_was(desk: Desk) -> None:
    recorded = desk.service.evidence
    desk.give(CorrectTimes(at(-5), None))
    assert (desk.service.course.started_at, desk.service.course.used) == (at(-5), minutes(67))
    assert desk.service.evidence == recorded
    desk.service.undo()
    assert desk.service.course == recorded.course


@pytest.mark.parametrize(
    ("asked", "stage", "since"),
    [
        (ReviewService.open, Stage.OPEN, at(90)),
        (ReviewService.put_off, Stage.PUT_OFF, at(90)),
        (ReviewService.finish, Stage.FINISHED, at(90)),
    ],
)
def test_where_the_coach_is_with_it_is_on_record_and_no_step_back(
    asked: Callable[[ReviewService], None], stage: Stage, since: datetime, desk: Desk
) -> None:
    asked(desk.service)
    review = desk.again().review
    assert (review.stage, review.stage_since) == (stage, since)
    assert not desk.service.can_undo


# Undo and redo


def test_undo_takes_the_last_answer_back_and_redo_gives_it_again(desk: Desk) -> None:
    desk.give(NoteItem(FIT, "We"), NoteItem(FIT, NOTE))
    desk.service.undo()
    assert (desk.service.review.notes, desk.again().review.notes) == ({FIT: "We"}, {FIT: "We"})
    desk.service.undo()
    assert (desk.service.review, desk.service.can_undo, desk.service.can_redo) == (EMPTY, False, True)
    desk.service.redo()
    desk.service.redo()
    assert (desk.again().review.notes, desk.service.can_redo) == ({FIT: NOTE}, False)


def test_without_a_step_there_is_nothing_to_undo_or_redo(desk: Desk) -> None:
    assert refusal_of(desk.service.undo) == "There is nothing to undo."
    assert refusal_of(desk.service.redo) == "There is nothing to redo."
    assert desk.written == ()


def test_a_new_answer_ends_what_could_be_given_again(desk: Desk) -> None:
    desk.give(SeeDirection(Direction.ME))
    desk.service.undo()
    desk.give(SeeDirection(Direction.CLIENT))
    assert not desk.service.can_redo
    desk.service.undo()
    assert desk.service.review == EMPTY


def test_an_undone_correction_of_a_mark_leaves_it_as_recorded(desk: Desk) -> None:
    desk.give(CorrectMark(0, None))
    desk.service.undo()
    assert desk.service.review == EMPTY == desk.again().review


@given(some_answers)
def test_whatever_was_answered_undoing_all_brings_back_the_beginning_and_redoing_all_the_end(
    answers: list[ReviewAnswer],
) -> None:
    desk = Desk(facts.QuestionAnswered(at(70), Question.SILENCE, "kept"), facts.ItemRated(at(70), FIT, Rating.IN_PART))
    beginning = desk.service.review
    for answer in answers:
        try:
            desk.give(answer)
        except Refusal:
            continue
    end = desk.service.review
    while desk.service.can_undo:
        desk.service.undo()
    assert desk.again().review == desk.service.review == beginning
    while desk.service.can_redo:
        desk.service.redo()
    assert desk.again().review == desk.service.review == end


# Trouble


def test_what_can_not_be_written_is_told_kept_and_written_later_in_order(desk: Desk) -> None:
    desk.give(SeeDirection(Direction.ME))
    desk.journal.full = True
    desk.give(NoteItem(FIT, NOTE), ChooseIntention(Intention("6.3")))
    assert desk.service.trouble == "The disk is full."
    assert desk.service.review.notes == {FIT: NOTE}
    assert len(desk.written) == 1
    desk.journal.full = False
    desk.service.undo()
    assert desk.service.trouble == ""
    expected: tuple[ReviewFact, ...] = (
        facts.DirectionSeen(at(90), Direction.ME),
        facts.ItemNoted(at(90), FIT, NOTE),
        facts.IntentionChosen(at(90), "6.3", ""),
        facts.IntentionChosen(at(90), "", ""),
    )
    assert desk.written == expected


def test_it_is_brought_when_asked_and_nothing_is_written_twice(desk: Desk) -> None:
    desk.journal.full = True
    desk.give(NoteItem(FIT, NOTE))
    desk.service.bring()
    assert (desk.service.trouble, desk.written) == ("The disk is full.", ())
    desk.journal.full = False
    desk.service.bring()
    desk.service.bring()
    assert (desk.service.trouble, desk.written) == ("", (facts.ItemNoted(at(90), FIT, NOTE),))


def test_in_trouble_a_refusal_stays_a_refusal_and_undo_goes_on(desk: Desk) -> None:
    desk.journal.full = True
    desk.give(AnswerQuestion(Question.CLOCK, "hurry"))
    assert refusal_of(lambda: desk.give(SeePresence(0))) == "Presence goes from 1 to 5."
    desk.service.undo()
    assert desk.service.review == EMPTY
    desk.journal.full = False
    desk.service.bring()
    assert desk.again().review == EMPTY
    assert len(desk.written) == 2
