"""Commands of a review: what is asked of it, in the imperative. None and empty words take an answer back."""

from datetime import datetime

from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.session import Mark
from partner_overlay.lean_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class OpenReview:
    """The coach looks at it; nothing is answered yet."""


@dataclass(frozen=True, slots=True)
class PutOffReview:
    """Later today."""


@dataclass(frozen=True, slots=True)
class FinishReview:
    """Done, however much of it is empty."""


@dataclass(frozen=True, slots=True)
class SeeDirection:
    who: Direction | None


@dataclass(frozen=True, slots=True)
class SeeEnd:
    how: EndDecision | None


@dataclass(frozen=True, slots=True)
class SeePresence:
    """`level` is 1 to 5; `word` is one word."""

    level: int | None
    word: str = ""


@dataclass(frozen=True, slots=True)
class PickMoment:
    moment: Moment


@dataclass(frozen=True, slots=True)
class ChooseIntention:
    intention: Intention


@dataclass(frozen=True, slots=True)
class RateItem:
    item: str
    rating: Rating | None


@dataclass(frozen=True, slots=True)
class NoteItem:
    item: str
    note: str


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    question: Question
    words: str


@dataclass(frozen=True, slots=True)
class CorrectTimes:
    """None: as recorded."""

    started_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class CorrectTurns:
    """None: as recorded."""

    turns: Turns | None


@dataclass(frozen=True, slots=True)
class CorrectMark:
    """None takes the mark out; a number that no mark has yet adds one. `as_recorded` takes a correction back."""

    number: int
    mark: Mark | None
    as_recorded: bool = False


ReviewAnswer = (
    SeeDirection
    | SeeEnd
    | SeePresence
    | PickMoment
    | ChooseIntention
    | RateItem
    | NoteItem
    | AnswerQuestion
    | CorrectTimes
    | CorrectTurns
    | CorrectMark
)
"""What can be undone."""

ReviewCommand = OpenReview | PutOffReview | FinishReview | ReviewAnswer
