"""What follows from a command of a review: one fact, or a refusal; and the command that takes an answer back."""

import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.limits import LONGEST, MARK_LENGTH, MARK_WORDS, SHORTEST, bounded
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review import commands, facts
from partner_overlay.domain.review.answers import PRESENCE, Intention, Moment
from partner_overlay.domain.review.checklist import item_of
from partner_overlay.domain.review.commands import ReviewAnswer, ReviewCommand
from partner_overlay.domain.review.course import Course, Turns, corrected
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import Review, Stage, apply_to_review
from partner_overlay.domain.sentences import Sentence
from partner_overlay.domain.session import Mark

NOTE_LENGTH = 280
MOMENT_LENGTH = 140
INTENTION_LENGTH = 120
PRESENCE_WORD_LENGTH = 24
ANSWER_LENGTH = 4000


def decide_on_review(review: Review, course: Course, command: ReviewCommand, now: datetime) -> tuple[ReviewFact, ...]:
    """The facts that this command brings about; none when it changes nothing. Raises Refusal.

    `course` is the session's as recorded.
    """
    match command:
        case commands.OpenReview():
            return () if review.stage in {Stage.OPEN, Stage.FINISHED} else (facts.ReviewOpened(now),)
        case commands.PutOffReview():
            return (facts.ReviewPutOff(now),)
        case commands.FinishReview():
            return () if review.stage is Stage.FINISHED else (facts.ReviewFinished(now),)
        case _:
            return _changing(review, course, _fact(course, command, now))


def _changing(review: Review, course: Course, fact: ReviewFact) -> tuple[ReviewFact, ...]:
    """This fact; none when all stands so already, be it in other words."""
    after = apply_to_review(review, fact)
    if replace(after, corrections=review.corrections) != review:
        return (fact,)
    return () if corrected(course, after.corrections) == corrected(course, review.corrections) else (fact,)


def taking_back(review: Review, command: ReviewAnswer) -> ReviewAnswer:
    """The command that brings back what stands before this one."""
    match command:
        case commands.SeeDirection():
            return commands.SeeDirection(review.direction)
        case commands.SeeEnd():
            return commands.SeeEnd(review.end)
        case commands.SeePresence():
            return commands.SeePresence(review.presence, review.presence_word)
        case commands.PickMoment():
            return commands.PickMoment(review.moment)
        case commands.ChooseIntention():
            return commands.ChooseIntention(review.intention)
        case commands.RateItem(item):
            return commands.RateItem(item, review.ratings.get(item))
        case commands.NoteItem(item):
            return commands.NoteItem(item, review.notes.get(item, ""))
        case commands.AnswerQuestion(question):
            return commands.AnswerQuestion(question, review.answers.get(question, ""))
        case commands.CorrectTimes() | commands.CorrectTurns() | commands.CorrectMark():
            return _former(review, command)
        case _:
            assert_never(command)


_Correction = commands.CorrectTimes | commands.CorrectTurns | commands.CorrectMark


def _former(review: Review, command: _Correction) -> ReviewAnswer:
    corrections = review.corrections
    match command:
        case commands.CorrectTimes():
            return commands.CorrectTimes(corrections.started_at, corrections.ended_at)
        case commands.CorrectTurns():
            return commands.CorrectTurns(corrections.turns)
        case commands.CorrectMark(number):
            by_hand = dict(corrections.marks)
            return commands.CorrectMark(number, by_hand.get(number), as_recorded=number not in by_hand)
        case _:
            assert_never(command)


def _fact(course: Course, command: ReviewAnswer, now: datetime) -> ReviewFact:
    match command:
        case commands.SeeDirection(who):
            return facts.DirectionSeen(now, who)
        case commands.SeeEnd(how):
            return facts.EndSeen(now, how)
        case commands.SeePresence(level, word):
            return _presence(level, word, now)
        case commands.PickMoment(Moment(moment, words)):
            return _moment(moment, words, now)
        case commands.ChooseIntention(Intention(competency, words)):
            return _intention(competency, words, now)
        case commands.RateItem(item, rating):
            return facts.ItemRated(now, _known(item), rating)
        case commands.NoteItem(item, note):
            return facts.ItemNoted(now, _known(item), written(note, NOTE_LENGTH, "A note"))
        case commands.AnswerQuestion(question, words):
            return facts.QuestionAnswered(now, question, written(words, ANSWER_LENGTH, "An answer"))
        case commands.CorrectTimes() | commands.CorrectTurns() | commands.CorrectMark():
            return _correction(course, command, now)
        case _:
            assert_never(command)


def _correction(course: Course, command: _Correction, now: datetime) -> ReviewFact:
    match command:
        case commands.CorrectTimes(started_at, ended_at):
            return _times(course, started_at, ended_at, now)
        case commands.CorrectTurns(turns):
            return _turns(turns, now)
        case commands.CorrectMark(number, mark, as_recorded):
            return facts.MarkCorrected(now, number, None if mark is None else _mark(mark), as_recorded)
        case _:
            assert_never(command)


def _presence(level: int | None, word: str, now: datetime) -> ReviewFact:
    if level is not None and level not in PRESENCE:
        raise Refusal("Presence goes from 1 to 5.")
    one = bounded(word, PRESENCE_WORD_LENGTH, "Presence", may_be_empty=True)
    if len(one.split()) > 1:
        raise Refusal("Presence has room for one word.")
    return facts.PresenceSeen(now, level, one)


def _moment(moment: timedelta | None, words: str, now: datetime) -> ReviewFact:
    if moment is not None and moment < NO_TIME:
        raise Refusal("A moment lies within the session.")
    return facts.MomentPicked(now, moment, written(words, MOMENT_LENGTH, "A moment"))


def _intention(competency: str, words: str, now: datetime) -> ReviewFact:
    if competency and competency_of(competency) is None:
        raise Refusal("There is no competency {number}.", number=competency)
    return facts.IntentionChosen(now, competency, bounded(words, INTENTION_LENGTH, "An intention", may_be_empty=True))


def _known(item: str) -> str:
    if item_of(item) is None:
        raise Refusal("The checklist has no item {item}.", item=repr(item))
    return item


def _times(course: Course, started_at: datetime | None, ended_at: datetime | None, now: datetime) -> ReviewFact:
    begin, end = started_at or course.started_at, ended_at or course.ended_at
    if end - begin < course.paused + SHORTEST:
        raise Refusal("A session lasts a minute or more, pauses left out. Please look at its start and end again.")
    if end - begin > LONGEST + course.paused:
        raise Refusal("A session lasts twelve hours at most. Please look at its start and end again.")
    return facts.TimesCorrected(now, started_at, ended_at)


def _turns(turns: Turns | None, now: datetime) -> ReviewFact:
    if turns is None:
        return facts.TurnsCorrected(now, None, None, as_recorded=True)
    given = [moment for moment in (turns.exploration, turns.closing) if moment is not None]
    if given != sorted(given) or any(moment < NO_TIME for moment in given):
        raise Refusal("Exploration comes after the start, and closing after exploration.")
    return facts.TurnsCorrected(now, turns.exploration, turns.closing)


def _mark(mark: Mark) -> Mark:
    if mark.at < NO_TIME:
        raise Refusal("A mark lies within the session.")
    words = bounded(mark.label, MARK_LENGTH, "A mark", may_be_empty=True)
    if len(words.split()) > MARK_WORDS:
        raise Refusal("A mark has room for {most} words.", most=MARK_WORDS)
    if mark.competency and competency_of(mark.competency) is None:
        raise Refusal("There is no competency {number}.", number=mark.competency)
    return Mark(mark.at, words, mark.competency)


def written(words: str, most: int, what: str) -> str:
    """The words as they were typed, over several lines if need be. Raises Refusal when they are too long.

    Control characters other than line ends and tabs are left out.
    """
    kept = "".join(one for one in words if one in "\n\t" or unicodedata.category(one) not in {"Cc", "Cs"})
    if len(kept) > most:
        raise Refusal(
            "{what} has room for {most} characters; this has {found}.", what=Sentence(what), most=most, found=len(kept)
        )
    return kept
