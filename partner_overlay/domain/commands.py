"""Commands: what is asked of a session, in the imperative."""

from datetime import datetime, timedelta

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session_types import SessionType
from partner_overlay.lean_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Bare:
    """A command that needs no more than its name. Two of the same class are equal."""


@dataclass(frozen=True, slots=True)
class BySpan:
    """A command about a length of time."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class StartSession:
    """`length` None takes the type's; `since` is how long ago the conversation began; `until` fixes its end."""

    session_id: str
    seed: int
    type: SessionType
    length: timedelta | None = None
    since: timedelta = timedelta(0)
    until: datetime | None = None
    client: str = ""
    decks: tuple[str, ...] = ()
    outcome: str = ""
    private: bool = False
    speed: float = 1.0
    rotate_every: timedelta | None = timedelta(minutes=5)
    intention: str = ""
    parked_before: tuple[str, ...] = ()
    bag: tuple[str, ...] = ()
    opened_before: str = ""
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """Time has passed: see what is due. `hovered` holds the prompt still."""

    hovered: bool = False


@dataclass(frozen=True, slots=True)
class EnterPhase:
    """Straight to this phase."""

    phase: Phase


class EnterNextPhase(Bare):
    __slots__ = ()


class EnterPreviousPhase(Bare):
    __slots__ = ()


class PauseSession(Bare):
    __slots__ = ()


class ResumeSession(Bare):
    __slots__ = ()


class ExtendSession(BySpan):
    """End later by this much."""

    __slots__ = ()


class WrapUp(Bare):
    __slots__ = ()


class EndSession(Bare):
    __slots__ = ()


class SeeAtTime(Bare):
    """The sentence at time has been read; it goes."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class NameOutcome:
    """What the client wants today, in their own words."""

    words: str


@dataclass(frozen=True, slots=True)
class ParkTopic:
    """Keep this for the next session with this client."""

    label: str


@dataclass(frozen=True, slots=True)
class MakeMark:
    """Mark this moment."""

    label: str = ""
    competency: str = ""


class OfferCheckIn(Bare):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class PutOffCheckIn:
    """A little later, or at the end of the phase."""

    to_phase_end: bool = False


class DismissCheckIn(Bare):
    __slots__ = ()


class ShowNextPrompt(Bare):
    __slots__ = ()


class ShowPreviousPrompt(Bare):
    __slots__ = ()


class TogglePin(Bare):
    __slots__ = ()


class SayPrompt(Bare):
    """The coach said it to the client, or did what the cue asks."""

    __slots__ = ()


class SkipPrompt(Bare):
    """Not this session."""

    __slots__ = ()


class BanPrompt(Bare):
    """Never."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class SetRotation:
    """Change prompts by themselves after this long, or (None) only on request."""

    every: timedelta | None


@dataclass(frozen=True, slots=True)
class NoticeAway:
    """The machine slept, or this program stood still, for this long."""

    away: timedelta


class NoticeClockSet(BySpan):
    """The computer's clock was set by this much."""

    __slots__ = ()


class ReturnToSession(Bare):
    """The program starts again and finds a session that was running."""

    __slots__ = ()


class Undo(Bare):
    __slots__ = ()


CoachCommand = (
    EnterPhase
    | EnterNextPhase
    | EnterPreviousPhase
    | PauseSession
    | ResumeSession
    | ExtendSession
    | WrapUp
    | EndSession
    | SeeAtTime
    | NameOutcome
    | ParkTopic
    | MakeMark
    | OfferCheckIn
    | PutOffCheckIn
    | DismissCheckIn
    | ShowNextPrompt
    | ShowPreviousPrompt
    | TogglePin
    | SayPrompt
    | SkipPrompt
    | BanPrompt
    | SetRotation
)
"""What a coach asks of a running session; each can be undone for ten seconds."""

Command = StartSession | CoachCommand | Look | NoticeAway | NoticeClockSet | ReturnToSession | Undo
