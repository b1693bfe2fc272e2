"""A review as it stands: a frozen value, made from its facts alone."""

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar, assert_never

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
from partner_overlay.lean_dataclass import dataclass

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Stage(StrEnum):
    """Where the coach is with it."""

    UNTOUCHED = "untouched"
    OPEN = "open"
    PUT_OFF = "put off"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Review:
    """Any of it may be empty. `ratings` and `notes` go by the keys of the checklist's items."""

    stage: Stage = Stage.UNTOUCHED
    stage_since: datetime | None = None
    direction: Direction | None = None
    end: EndDecision | None = None
    presence: int | None = None
    presence_word: str = ""
    moment: Moment = NO_MOMENT
    intention: Intention = NO_INTENTION
    ratings: Mapping[str, Rating] = field(default_factory=lambda: MappingProxyType({}))
    notes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    answers: Mapping[Question, str] = field(default_factory=lambda: MappingProxyType({}))
    corrections: Corrections = AS_RECORDED

    @property
    def empty(self) -> bool:
        """Nothing has been answered. Corrections are no answers."""
        return replace(self, stage=Stage.UNTOUCHED, stage_since=None, corrections=AS_RECORDED) == EMPTY

    @property
    def reviewed(self) -> bool:
        """The coach has answered something, or said that it is done."""
        return self.stage is Stage.FINISHED or not self.empty


EMPTY = Review()


def review_of(recorded: Iterable[ReviewFact]) -> Review:
    """The review that these facts tell of."""
    review = EMPTY
    for fact in recorded:
        review = apply_to_review(review, fact)
    return review


def apply_to_review(review: Review, fact: ReviewFact) -> Review:
    """The review after this fact."""
    match fact:
        case facts.ReviewOpened(at):
            return replace(review, stage=Stage.OPEN, stage_since=at)
        case facts.ReviewPutOff(at):
            return replace(review, stage=Stage.PUT_OFF, stage_since=at)
        case facts.ReviewFinished(at):
            return replace(review, stage=Stage.FINISHED, stage_since=at)
        case facts.TimesCorrected() | facts.TurnsCorrected() | facts.MarkCorrected():
            return replace(review, corrections=_corrected(review.corrections, fact))
        case _:
            return _answered(review, fact)


_Answer = (
    facts.DirectionSeen
    | facts.EndSeen
    | facts.PresenceSeen
    | facts.MomentPicked
    | facts.IntentionChosen
    | facts.ItemRated
    | facts.ItemNoted
    | facts.QuestionAnswered
)


def _answered(review: Review, fact: _Answer) -> Review:
    match fact:
        case facts.DirectionSeen(_, who):
            return replace(review, direction=who)
        case facts.EndSeen(_, how):
            return replace(review, end=how)
        case facts.PresenceSeen(_, level, word):
            return replace(review, presence=level, presence_word=word)
        case facts.MomentPicked(_, moment, words):
            return replace(review, moment=Moment(moment, words))
        case facts.IntentionChosen(_, competency, words):
            return replace(review, intention=Intention(competency, words))
        case facts.ItemRated(_, item, rating):
            return replace(review, ratings=_with(review.ratings, item, rating))
        case facts.ItemNoted(_, item, note):
            return replace(review, notes=_with(review.notes, item, note))
        case facts.QuestionAnswered(_, question, words):
            return replace(review, answers=_with(review.answers, question, words))
        case _:
            assert_never(fact)


def _corrected(
    corrections: Corrections, fact: facts.TimesCorrected | facts.TurnsCorrected | facts.MarkCorrected
) -> Corrections:
    match fact:
        case facts.TimesCorrected(_, started_at, ended_at):
            return replace(corrections, started_at=started_at, ended_at=ended_at)
        case facts.TurnsCorrected(_, exploration, closing, as_recorded):
            return replace(corrections, turns=None if as_recorded else Turns(exploration, closing))
        case facts.MarkCorrected(_, number, mark, as_recorded):
            others = corrections.without_mark(number)
            return others if as_recorded else others.with_mark(number, mark)
        case _:
            assert_never(fact)


def _with(answers: Mapping[_Key, _Value], key: _Key, value: _Value | None) -> Mapping[_Key, _Value]:
    """With this answer, or without any when it is None or empty."""
    others = {one: answer for one, answer in answers.items() if one != key}
    return MappingProxyType(others | {key: value} if value else others)
