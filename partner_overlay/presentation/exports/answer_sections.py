"""What the coach has answered in a few words: the ninety seconds, and the questions for reflection."""

from collections.abc import Iterator

from partner_overlay.domain.review.answers import Question
from partner_overlay.domain.review.review import Review
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.exports.session_document import Answered, Answers, Pair, Pairs, Plain, Section
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.review_words import direction_words, end_words, question_words


def ninety_seconds_section(review: Review, tell: Telling) -> Section:
    rows = tuple(_short_answers(review, tell))
    return Section(tell("Ninety seconds"), (Pairs(rows) if rows else _nothing(tell),))


def reflection_section(review: Review, tell: Telling, *, but: Question | None = None) -> Section:
    """Every question that was answered, `but` one that stands elsewhere."""
    questions = tuple(question for question in Question if question is not but and review.answers.get(question))
    part = Answers(tuple(answered(question, review, tell) for question in questions)) if questions else _nothing(tell)
    return Section(tell("Reflection"), (part,))


def answered(question: Question, review: Review, tell: Telling) -> Answered:
    return Answered(question_words(question, tell.translate), review.answers.get(question, ""))


def _nothing(tell: Telling) -> Plain:
    return Plain(tell("Nothing written yet."))


def _short_answers(review: Review, tell: Telling) -> Iterator[Pair]:
    if review.direction is not None:
        yield Pair(tell("Who chose the direction"), direction_words(review.direction, tell.translate))
    if review.end is not None:
        yield Pair(tell("How the end was decided"), end_words(review.end, tell.translate))
    if review.presence is not None or review.presence_word:
        yield Pair(tell("My presence"), _presence(review, tell))
    if review.moment.at is not None or review.moment.words:
        yield Pair(tell("A moment I partnered well"), _moment(review))
    if review.intention:
        yield Pair(tell("To practise next"), _intention(review, tell))


def _presence(review: Review, tell: Telling) -> str:
    level = "" if review.presence is None else tell("{level} of 5", level=str(review.presence))
    return ", ".join(filter(None, (level, review.presence_word)))


def _moment(review: Review) -> str:
    at = "" if review.moment.at is None else when(review.moment.at)
    return ": ".join(filter(None, (at, review.moment.words)))


def _intention(review: Review, tell: Telling) -> str:
    topic = tell.competency(review.intention.competency) if review.intention.competency else ""
    return ": ".join(filter(None, (topic, review.intention.words)))
