"""What the review window shows, as values. An index of -1 stands for nothing chosen."""

from dataclasses import dataclass
from datetime import timedelta

from partner_overlay.domain.review.answers import Intention, Moment, Question
from partner_overlay.domain.review.checklist import Group
from partner_overlay.presentation.picture_view import PictureView

NOTHING = -1


@dataclass(frozen=True, slots=True)
class HeadingView:
    """`notes` are lines about the whole session: a rehearsal, what the client wanted, what was corrected."""

    title: str
    when: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MomentChoice:
    """A moment of the session that can be picked."""

    at: timedelta
    words: str


@dataclass(frozen=True, slots=True)
class NinetyView:
    """The first section. `direction` and `end` are places in their words; `presence` is a place among 1 to 5."""

    directions: tuple[str, ...]
    direction: int
    ends: tuple[str, ...]
    end: int
    presence: int
    presence_word: str
    moments: tuple[MomentChoice, ...]
    moment: Moment
    competencies: tuple[tuple[str, str], ...]
    intention: Intention


@dataclass(frozen=True, slots=True)
class ItemView:
    """One line of the checklist. `rating` is a place in the ratings; `folded`: out of the way in such a session."""

    key: str
    number: str
    name: str
    words: str
    evidence: str
    rating: int
    note: str
    folded: bool = False


@dataclass(frozen=True, slots=True)
class GroupView:
    """`examples` are the source's own questions, with the `credit` that belongs to them."""

    group: Group
    title: str
    items: tuple[ItemView, ...]
    examples: tuple[str, ...] = ()
    credit: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    question: Question
    words: str
    answer: str
    supervision: bool


@dataclass(frozen=True, slots=True)
class ReviewView:
    """`saved` says how it stands with the disk; `trouble`: it is not good news."""

    heading: HeadingView
    picture: PictureView
    ninety: NinetyView
    ratings: tuple[str, ...]
    groups: tuple[GroupView, ...]
    questions: tuple[QuestionView, ...]
    saved: str
    trouble: bool
    can_undo: bool
    can_redo: bool
