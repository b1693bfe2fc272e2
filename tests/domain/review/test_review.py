"""A review is made from its facts alone; each fact replaces the one before on the same matter."""

from datetime import datetime

import pytest

from partner_overlay.domain.review import facts
from partner_overlay.domain.review.answers import (
    NO_INTENTION,
    NO_MOMENT,
    Direction,
    EndDecision,
    Intention,
    Moment,
    Question,
    Rating,
)
from partner_overlay.domain.review.course import AS_RECORDED, Corrections, Turns
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import EMPTY, Review, Stage, review_of
from partner_overlay.domain.session import Mark
from tests.made.sessions import at, minutes

NOW = at(90)
SHIFT = Mark(minutes(3), "shift", "5.1")
FIT = "c3.fit"


@pytest.mark.parametrize(
    ("told", "stage", "since"),
    [
        ((), Stage.UNTOUCHED, None),
        ((facts.ReviewOpened(at(1)),), Stage.OPEN, at(1)),
        ((facts.ReviewOpened(at(1)), facts.ReviewPutOff(at(2))), Stage.PUT_OFF, at(2)),
        ((facts.ReviewPutOff(at(2)), facts.ReviewOpened(at(3))), Stage.OPEN, at(3)),
        ((facts.ReviewOpened(at(1)), facts.ReviewFinished(at(4))), Stage.FINISHED, at(4)),
    ],
)
def test_it_stands_where_the_coach_is_with_it(
    told: tuple[ReviewFact, ...], stage: Stage, since: datetime | None
) -> None:
    review = review_of(told)
    assert (review.stage, review.stage_since) == (stage, since)
    assert review.empty
    assert review.reviewed == (stage is Stage.FINISHED)


ANSWERED = [
    (facts.DirectionSeen(NOW, Direction.SHARED), Review(direction=Direction.SHARED), facts.DirectionSeen(NOW, None)),
    (facts.EndSeen(NOW, EndDecision.WE_AGREED), Review(end=EndDecision.WE_AGREED), facts.EndSeen(NOW, None)),
    (facts.PresenceSeen(NOW, 4, ""), Review(presence=4), facts.PresenceSeen(NOW, None, "")),
    (facts.PresenceSeen(NOW, None, "calm"), Review(presence_word="calm"), facts.PresenceSeen(NOW, None, "")),
    (
        facts.MomentPicked(NOW, minutes(3), "silence"),
        Review(moment=Moment(minutes(3), "silence")),
        facts.MomentPicked(NOW, None, ""),
    ),
    (
        facts.IntentionChosen(NOW, "6.3", "ask once more"),
        Review(intention=Intention("6.3", "ask once more")),
        facts.IntentionChosen(NOW, "", ""),
    ),
    (
        facts.ItemRated(NOW, FIT, Rating.NOT_NOTICED),
        Review(ratings={FIT: Rating.NOT_NOTICED}),
        facts.ItemRated(NOW, FIT, None),
    ),
    (facts.ItemNoted(NOW, FIT, "we laughed"), Review(notes={FIT: "we laughed"}), facts.ItemNoted(NOW, FIT, "")),
    (
        facts.QuestionAnswered(NOW, Question.SILENCE, "kept it"),
        Review(answers={Question.SILENCE: "kept it"}),
        facts.QuestionAnswered(NOW, Question.SILENCE, ""),
    ),
]


@pytest.mark.parametrize(("given", "review", "taken_back"), ANSWERED, ids=lambda one: type(one).__name__)
def test_an_answer_stands_and_an_empty_one_takes_it_back(
    given: ReviewFact, review: Review, taken_back: ReviewFact
) -> None:
    assert review_of([given]) == review
    assert review.reviewed
    assert not review.empty
    assert review_of([given, taken_back]) == EMPTY


def test_a_later_answer_replaces_the_one_before_and_leaves_all_others() -> None:
    review = review_of(
        [
            facts.ItemRated(NOW, FIT, Rating.IN_PART),
            facts.ItemRated(NOW, "c5.presence", Rating.CLEARLY),
            facts.ItemRated(NOW, FIT, Rating.DOES_NOT_APPLY),
        ]
    )
    assert review.ratings == {FIT: Rating.DOES_NOT_APPLY, "c5.presence": Rating.CLEARLY}


CORRECTED = [
    (
        facts.TimesCorrected(NOW, at(-5), at(58)),
        Corrections(started_at=at(-5), ended_at=at(58)),
        facts.TimesCorrected(NOW, None, None),
    ),
    (
        facts.TurnsCorrected(NOW, minutes(8), None),
        Corrections(turns=Turns(minutes(8), None)),
        facts.TurnsCorrected(NOW, None, None, as_recorded=True),
    ),
    (
        facts.TurnsCorrected(NOW, None, None),
        Corrections(turns=Turns(None, None)),
        facts.TurnsCorrected(NOW, None, None, as_recorded=True),
    ),
    (
        facts.MarkCorrected(NOW, 0, SHIFT),
        Corrections(marks=((0, SHIFT),)),
        facts.MarkCorrected(NOW, 0, None, as_recorded=True),
    ),
    (
        facts.MarkCorrected(NOW, 2, None),
        Corrections(marks=((2, None),)),
        facts.MarkCorrected(NOW, 2, None, as_recorded=True),
    ),
]


@pytest.mark.parametrize(("given", "corrections", "taken_back"), CORRECTED, ids=lambda one: type(one).__name__)
def test_a_correction_stands_is_no_answer_and_can_be_taken_back(
    given: ReviewFact, corrections: Corrections, taken_back: ReviewFact
) -> None:
    review = review_of([given])
    assert review.corrections == corrections
    assert (review.empty, review.reviewed) == (True, False)
    assert review_of([given, taken_back]).corrections == AS_RECORDED


def test_nothing_is_answered_at_first() -> None:
    assert (EMPTY.moment, EMPTY.intention, EMPTY.corrections) == (NO_MOMENT, NO_INTENTION, AS_RECORDED)
    assert (EMPTY.empty, EMPTY.reviewed, bool(EMPTY.intention)) == (True, False, False)


@pytest.mark.parametrize("intention", [Intention("6.3"), Intention("", "ask"), Intention("6.3", "ask")])
def test_an_intention_needs_a_competency_or_words(intention: Intention) -> None:
    assert intention


def test_what_a_review_holds_can_not_be_changed_from_outside() -> None:
    for held in (EMPTY.ratings, EMPTY.notes, EMPTY.answers):
        with pytest.raises(TypeError):
            held["c3.fit"] = "x"  # type: ignore[index]
