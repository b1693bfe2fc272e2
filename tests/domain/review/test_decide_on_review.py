"""What a command of a review brings about: one fact, none when all stands so already, or a refusal in one sentence."""

import pytest

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review import commands, facts
from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST, COACHS_PART
from partner_overlay.domain.review.commands import ReviewAnswer, ReviewCommand
from partner_overlay.domain.review.course import Course, Turns
from partner_overlay.domain.review.decide import decide_on_review, written
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import EMPTY, Review, apply_to_review
from partner_overlay.domain.session import Mark
from tests.made.course import THE_HOUR, mark
from tests.made.sessions import at, minutes

NOW = at(90)
FIT = "c3.fit"


def decided(command: ReviewCommand, review: Review = EMPTY, course: Course = THE_HOUR) -> tuple[ReviewFact, ...]:
    return decide_on_review(review, course, command, NOW)


def after(*asked: ReviewCommand) -> Review:
    review = EMPTY
    for command in asked:
        for fact in decided(command, review):
            review = apply_to_review(review, fact)
    return review


OPEN, PUT_OFF, FINISH = commands.OpenReview(), commands.PutOffReview(), commands.FinishReview()


@pytest.mark.parametrize(
    ("before", "command", "told"),
    [
        ((), OPEN, (facts.ReviewOpened(NOW),)),
        ((OPEN,), OPEN, ()),
        ((PUT_OFF,), OPEN, (facts.ReviewOpened(NOW),)),
        ((FINISH,), OPEN, ()),  # to look at it again does not make it unfinished
        ((), PUT_OFF, (facts.ReviewPutOff(NOW),)),
        ((PUT_OFF,), PUT_OFF, (facts.ReviewPutOff(NOW),)),  # once more, from now
        ((OPEN,), FINISH, (facts.ReviewFinished(NOW),)),
        ((FINISH,), FINISH, ()),
    ],
)
def test_where_the_coach_is_with_it(
    before: tuple[ReviewCommand, ...], command: ReviewCommand, told: tuple[ReviewFact, ...]
) -> None:
    assert decided(command, after(*before)) == told


ACCEPTED: list[tuple[ReviewAnswer, ReviewFact]] = [
    (commands.SeeDirection(Direction.ME), facts.DirectionSeen(NOW, Direction.ME)),
    (commands.SeeEnd(EndDecision.CLIENT_LED), facts.EndSeen(NOW, EndDecision.CLIENT_LED)),
    (commands.SeePresence(1, " calm "), facts.PresenceSeen(NOW, 1, "calm")),
    (commands.SeePresence(5), facts.PresenceSeen(NOW, 5, "")),
    (commands.SeePresence(None, "w" * 24), facts.PresenceSeen(NOW, None, "w" * 24)),
    (commands.PickMoment(Moment(minutes(3), "ä" * 140)), facts.MomentPicked(NOW, minutes(3), "ä" * 140)),
    (commands.ChooseIntention(Intention("6.3", "w" * 120)), facts.IntentionChosen(NOW, "6.3", "w" * 120)),
    (commands.ChooseIntention(Intention("5.03")), facts.IntentionChosen(NOW, "5.03", "")),
    (commands.RateItem(FIT, Rating.IN_PART), facts.ItemRated(NOW, FIT, Rating.IN_PART)),
    (commands.RateItem(COACHS_PART, Rating.CLEARLY), facts.ItemRated(NOW, COACHS_PART, Rating.CLEARLY)),
    (commands.NoteItem(FIT, "two\nlines\t" + "w" * 270), facts.ItemNoted(NOW, FIT, "two\nlines\t" + "w" * 270)),
    (commands.AnswerQuestion(Question.OFFERS, "w" * 4000), facts.QuestionAnswered(NOW, Question.OFFERS, "w" * 4000)),
    (commands.CorrectTimes(at(-5), None), facts.TimesCorrected(NOW, at(-5), None)),
    (commands.CorrectTimes(None, at(5)), facts.TimesCorrected(NOW, None, at(5))),  # 4 min of pause, one of session
    (commands.CorrectTimes(at(0), at(724)), facts.TimesCorrected(NOW, at(0), at(724))),
    (commands.CorrectTurns(Turns(minutes(8), None)), facts.TurnsCorrected(NOW, minutes(8), None)),
    (commands.CorrectTurns(Turns(None, minutes(8))), facts.TurnsCorrected(NOW, None, minutes(8))),
    (commands.CorrectTurns(Turns(NO_TIME, NO_TIME)), facts.TurnsCorrected(NOW, NO_TIME, NO_TIME)),
    (commands.CorrectMark(0, mark(3, " the   shift ")), facts.MarkCorrected(NOW, 0, mark(3, "the shift"))),
    (commands.CorrectMark(2, mark(3, "", "5.1")), facts.MarkCorrected(NOW, 2, mark(3, "", "5.1"))),
    (commands.CorrectMark(1, None), facts.MarkCorrected(NOW, 1, None)),
]


@pytest.mark.parametrize(("command", "fact"), ACCEPTED)
def test_an_answer_becomes_one_fact_and_given_again_none(command: ReviewAnswer, fact: ReviewFact) -> None:
    assert decided(command) == (fact,)
    assert decided(command, after(command)) == ()


@pytest.mark.parametrize(
    "command",
    [
        commands.SeeDirection(None),
        commands.SeeEnd(None),
        commands.SeePresence(None, "  "),
        commands.PickMoment(Moment()),
        commands.ChooseIntention(Intention()),
        commands.RateItem(FIT, None),
        commands.NoteItem(FIT, ""),
        commands.AnswerQuestion(Question.OFFERS, ""),
        commands.CorrectTimes(None, None),
        commands.CorrectTimes(THE_HOUR.started_at, THE_HOUR.ended_at),
        commands.CorrectTurns(None),
        commands.CorrectTurns(Turns(minutes(9), minutes(45))),
        commands.CorrectMark(0, THE_HOUR.marks[0]),
        commands.CorrectMark(0, None, as_recorded=True),
        commands.CorrectMark(7, None),
    ],
)
def test_what_stands_so_already_is_no_fact(command: ReviewAnswer) -> None:
    assert decided(command) == ()


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (commands.SeePresence(0), "Presence goes from 1 to 5."),
        (commands.SeePresence(6), "Presence goes from 1 to 5."),
        (commands.SeePresence(3, "very calm"), "Presence has room for one word."),
        (commands.SeePresence(3, "w" * 25), "Presence has room for 24 characters; this has 25."),
        (commands.SeePresence(3, "a\x07"), "Presence can't hold control characters."),
        (commands.PickMoment(Moment(None, "w" * 141)), "A moment has room for 140 characters; this has 141."),
        (commands.ChooseIntention(Intention("9.9")), "There is no competency 9.9."),
        (commands.ChooseIntention(Intention("", "w" * 121)), "An intention has room for 120 characters; this has 121."),
        (commands.RateItem("3.5", Rating.CLEARLY), "The checklist has no item '3.5'."),
        (commands.NoteItem("", "x"), "The checklist has no item ''."),
        (commands.NoteItem("", ""), "The checklist has no item ''."),
        (commands.NoteItem(FIT, "w" * 281), "A note has room for 280 characters; this has 281."),
        (
            commands.AnswerQuestion(Question.CLOCK, "w" * 4001),
            "An answer has room for 4,000 characters; this has 4,001.",
        ),
        (
            commands.CorrectTimes(None, at(4.99)),
            "A session lasts a minute or more, pauses left out. Please look at its start and end again.",
        ),
        (
            commands.CorrectTimes(at(65), None),
            "A session lasts a minute or more, pauses left out. Please look at its start and end again.",
        ),
        (
            commands.CorrectTimes(at(-661), None),
            "A session lasts twelve hours at most. Please look at its start and end again.",
        ),
        (
            commands.CorrectTurns(Turns(minutes(10), minutes(9))),
            "Exploration comes after the start, and closing after exploration.",
        ),
        (
            commands.CorrectTurns(Turns(minutes(-1), None)),
            "Exploration comes after the start, and closing after exploration.",
        ),
        (commands.CorrectMark(0, mark(-1)), "A mark lies within the session."),
        (commands.PickMoment(Moment(minutes(-1))), "A moment lies within the session."),
        (commands.CorrectMark(0, mark(1, "one two three four")), "A mark has room for 3 words."),
        (commands.CorrectMark(0, mark(1, "w" * 41)), "A mark has room for 40 characters; this has 41."),
        (commands.CorrectMark(0, mark(1, "x", "9.9")), "There is no competency 9.9."),
    ],
)
def test_a_refusal_says_why(command: ReviewAnswer, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        decided(command)
    assert refused.value.sentence == sentence


def test_every_item_of_the_checklist_can_be_rated_and_noted() -> None:
    for item in CHECKLIST:
        assert decided(commands.RateItem(item.key, Rating.CLEARLY))
        assert decided(commands.NoteItem(item.key, "seen"))


def test_a_mark_where_it_stands_after_the_start_has_moved_is_no_change() -> None:
    moved = after(commands.CorrectTimes(at(-5), None))
    assert decided(commands.CorrectMark(0, mark(10, "first")), moved) == ()
    assert decided(commands.CorrectMark(0, mark(5, "first")), moved) != ()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("plain", "plain"),
        ("two\nlines\tand a tab ", "two\nlines\tand a tab "),
        ("a\x00b\x1bc\rd", "abcd"),
        ("\ud800x", "x"),
    ],
)
def test_words_are_kept_as_typed_without_what_can_not_be_shown(typed: str, kept: str) -> None:
    assert written(typed, 280, "A note") == kept


def test_a_mark_of_no_words_may_stand() -> None:
    assert decided(commands.CorrectMark(2, Mark(minutes(3), "", ""))) == (
        facts.MarkCorrected(NOW, 2, Mark(minutes(3), "", "")),
    )
