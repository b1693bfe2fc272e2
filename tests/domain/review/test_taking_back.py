"""Every answer can be taken back, and then all is exactly as it was; given again, exactly as it became."""

import pytest
from hypothesis import given

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review import commands
from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.course import Turns, corrected
from partner_overlay.domain.review.decide import decide_on_review, taking_back
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import EMPTY, Review, apply_to_review, review_of
from tests.made.answers import some_answers
from tests.made.course import THE_HOUR, mark
from tests.made.sessions import at, minutes

FIT = "c3.fit"


def given_to(review: Review, answer: ReviewAnswer) -> Review:
    """The review after this answer; the same when it is refused."""
    try:
        happened = decide_on_review(review, THE_HOUR, answer, at(90))
    except Refusal:
        return review
    for fact in happened:
        review = apply_to_review(review, fact)
    return review


@pytest.mark.parametrize(
    ("answer", "back"),
    [
        (commands.SeeDirection(Direction.ME), commands.SeeDirection(None)),
        (commands.SeeEnd(EndDecision.WE_AGREED), commands.SeeEnd(None)),
        (commands.SeePresence(3, "calm"), commands.SeePresence(None, "")),
        (commands.PickMoment(Moment(minutes(3), "silence")), commands.PickMoment(Moment())),
        (commands.ChooseIntention(Intention("6.3", "ask")), commands.ChooseIntention(Intention())),
        (commands.RateItem(FIT, Rating.CLEARLY), commands.RateItem(FIT, None)),
        (commands.NoteItem(FIT, "we laughed"), commands.NoteItem(FIT, "")),
        (commands.AnswerQuestion(Question.CLOCK, "hurry"), commands.AnswerQuestion(Question.CLOCK, "")),
        (commands.CorrectTimes(at(-5), at(60)), commands.CorrectTimes(None, None)),
        (commands.CorrectTurns(Turns(minutes(8), None)), commands.CorrectTurns(None)),
        (commands.CorrectMark(0, mark(3)), commands.CorrectMark(0, None, as_recorded=True)),
        (commands.CorrectMark(9, mark(3)), commands.CorrectMark(9, None, as_recorded=True)),
    ],
)
def test_each_answer_has_one_that_takes_it_back(answer: ReviewAnswer, back: ReviewAnswer) -> None:
    assert taking_back(EMPTY, answer) == back
    answered = given_to(EMPTY, answer)
    assert given_to(answered, back) == EMPTY
    assert taking_back(answered, back) == answer


def test_a_corrected_mark_comes_back_as_it_was_corrected_before() -> None:
    first = given_to(EMPTY, commands.CorrectMark(0, mark(3)))
    assert taking_back(first, commands.CorrectMark(0, None)) == commands.CorrectMark(0, mark(3))


def test_a_mark_whose_correction_was_taken_back_moves_with_the_start_again() -> None:
    changed = commands.CorrectMark(0, mark(3))
    back = given_to(given_to(EMPTY, changed), taking_back(EMPTY, changed))
    moved = given_to(back, commands.CorrectTimes(at(-5), None))
    assert corrected(THE_HOUR, moved.corrections).marks[0].at == minutes(10)


@given(some_answers)
def test_all_taken_back_all_is_as_at_first_and_all_given_again_as_at_last(answers: list[ReviewAnswer]) -> None:
    review, back = EMPTY, list[ReviewAnswer]()
    for answer in answers:
        before, review = review, given_to(review, answer)
        if review != before:
            back.append(taking_back(before, answer))
    last, forth = review, list[ReviewAnswer]()
    for answer in reversed(back):
        forth.append(taking_back(review, answer))
        review = given_to(review, answer)
    assert review == EMPTY
    for answer in reversed(forth):
        review = given_to(review, answer)
    assert review == last


@given(some_answers)
def test_the_facts_alone_make_the_review(answers: list[ReviewAnswer]) -> None:
    review, recorded = EMPTY, list[ReviewFact]()
    for answer in answers:
        try:
            happened = decide_on_review(review, THE_HOUR, answer, at(90))
        except Refusal:
            continue
        recorded += happened
        for fact in happened:
            review = apply_to_review(review, fact)
    assert review_of(recorded) == review
    assert len(recorded) <= len(answers)
