"""A session as a document: what an export says, whatever its form. All words are plain text, nothing is escaped."""

from dataclasses import dataclass
from datetime import timedelta

from partner_overlay.presentation.picture_view import PictureView


@dataclass(frozen=True, slots=True)
class Plain:
    """A sentence of ours."""

    words: str


@dataclass(frozen=True, slots=True)
class Pair:
    """What something is called, and what it is."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Pairs:
    rows: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Happened:
    """Something at a session time. `about` is what it belongs to, and may be empty."""

    at: timedelta
    what: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Happenings:
    """In the order of time."""

    rows: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class Ticked:
    """An item of the checklist; any but its name may be empty. `note` may have several lines."""

    name: str
    sentence: str
    rating: str
    evidence: str
    note: str


@dataclass(frozen=True, slots=True)
class Checklist:
    rows: tuple[Ticked, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and the coach's words about it, of one line or several."""

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class Answers:
    rows: tuple[Answered, ...]


Part = Plain | Pairs | Happenings | Checklist | Answers


@dataclass(frozen=True, slots=True)
class Section:
    """`within`: it belongs to the section before it that is not within another."""

    title: str
    parts: tuple[Part, ...] = ()
    within: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Which session it is, for a table of many. Empty on a supervision page."""

    session_id: str = ""
    date: str = ""
    start: str = ""
    client: str = ""
    type_name: str = ""


@dataclass(frozen=True, slots=True)
class SessionDocument:
    """`lead` comes before the picture, `sections` after it. A private session has no picture."""

    title: str
    picture: PictureView | None
    sections: tuple[Section, ...]
    lead: tuple[Section, ...] = ()
    origin: Origin = Origin()
