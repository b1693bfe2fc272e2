"""What the history shows, as plain values: a session as a row, what can be filtered by, and the whole window."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from partner_overlay.application.review_ports import HistoryFilter

_Value = TypeVar("_Value")


EVERY_SESSION = HistoryFilter()


class Sight(StrEnum):
    """The ways to look at the same sessions."""

    SESSIONS = "sessions"
    ITEMS = "items"  # item by item
    PHASES = "phases"  # phase times against the plan
    SAID = "said"


class Span(StrEnum):
    """How many sessions a picture takes in, the newest first."""

    LAST_12 = "12"
    LAST_50 = "50"
    ALL = "all"

    @property
    def most(self) -> int | None:
        return None if self is Span.ALL else int(self.value)


class ReviewMark(StrEnum):
    """Whether a session has been reviewed; a private one keeps nothing to review."""

    REVIEWED = "reviewed"
    NOT_YET = "not yet"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in the list. `apart` says why it is left out of trends; `spoken` is the whole row in words."""

    id: str
    date: str
    client: str
    type_name: str
    lasted: str
    mark: ReviewMark
    review: str
    apart: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Choice(Generic[_Value]):
    value: _Value
    words: str


@dataclass(frozen=True, slots=True)
class HistoryChoices:
    """What each filter offers; the first of each leaves it open."""

    clients: tuple[Choice[str | None], ...]
    types: tuple[Choice[str | None], ...]
    reviewed: tuple[Choice[bool | None], ...]


@dataclass(frozen=True, slots=True)
class HistoryView:
    """The whole window but its rows. `empty` is said in their place; `trouble` says why they can't be read."""

    sight: Sight
    span: Span
    filter: HistoryFilter
    choices: HistoryChoices
    counts: str = ""
    empty: str = ""
    trouble: str = ""
