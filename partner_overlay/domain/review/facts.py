"""Facts of a review: what the coach has answered, noted and corrected, in the past tense. Each replaces the one before.

None and empty words take an answer back. They stand beside the session's own facts, which nothing changes.
"""

from datetime import datetime, timedelta

from partner_overlay.domain.review.answers import Direction, EndDecision, Question, Rating
from partner_overlay.domain.session import Mark
from partner_overlay.lean_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ReviewOpened:
    at: datetime


@dataclass(frozen=True, slots=True)
class ReviewPutOff:
    """Later today."""

    at: datetime


@dataclass(frozen=True, slots=True)
class ReviewFinished:
    at: datetime


@dataclass(frozen=True, slots=True)
class DirectionSeen:
    at: datetime
    who: Direction | None


@dataclass(frozen=True, slots=True)
class EndSeen:
    at: datetime
    how: EndDecision | None


@dataclass(frozen=True, slots=True)
class PresenceSeen:
    """`level` is 1 to 5."""

    at: datetime
    level: int | None
    word: str


@dataclass(frozen=True, slots=True)
class MomentPicked:
    """`moment` is a session time."""

    at: datetime
    moment: timedelta | None
    words: str


@dataclass(frozen=True, slots=True)
class IntentionChosen:
    at: datetime
    competency: str
    words: str


@dataclass(frozen=True, slots=True)
class ItemRated:
    at: datetime
    item: str
    rating: Rating | None


@dataclass(frozen=True, slots=True)
class ItemNoted:
    at: datetime
    item: str
    note: str


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    at: datetime
    question: Question
    words: str


@dataclass(frozen=True, slots=True)
class TimesCorrected:
    """None: as recorded."""

    at: datetime
    started_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class TurnsCorrected:
    """When exploration and closing began, in session time; None for one that never came.

    `as_recorded` takes a correction back.
    """

    at: datetime
    exploration: timedelta | None
    closing: timedelta | None
    as_recorded: bool = False


@dataclass(frozen=True, slots=True)
class MarkCorrected:
    """The mark of this number is now so; None: it is taken out. A number beyond the recorded ones is a new mark.

    `as_recorded` takes a correction back.
    """

    at: datetime
    number: int
    mark: Mark | None
    as_recorded: bool = False


ReviewFact = (
    ReviewOpened
    | ReviewPutOff
    | ReviewFinished
    | DirectionSeen
    | EndSeen
    | PresenceSeen
    | MomentPicked
    | IntentionChosen
    | ItemRated
    | ItemNoted
    | QuestionAnswered
    | TimesCorrected
    | TurnsCorrected
    | MarkCorrected
)
