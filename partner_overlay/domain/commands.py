"""Commands: what is asked of a session, in the imperative."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session_types import SessionType


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
    phase: Phase


@dataclass(frozen=True, slots=True)
class EnterNextPhase:
    pass


@dataclass(frozen=True, slots=True)
class EnterPreviousPhase:
    pass


@dataclass(frozen=True, slots=True)
class PauseSession:
    pass


@dataclass(frozen=True, slots=True)
class ResumeSession:
    pass


@dataclass(frozen=True, slots=True)
class ExtendSession:
    by: timedelta


@dataclass(frozen=True, slots=True)
class WrapUp:
    pass


@dataclass(frozen=True, slots=True)
class EndSession:
    pass


@dataclass(frozen=True, slots=True)
class SeeAtTime:
    """The sentence at time has been read; it goes."""


@dataclass(frozen=True, slots=True)
class NameOutcome:
    words: str


@dataclass(frozen=True, slots=True)
class ParkTopic:
    label: str


@dataclass(frozen=True, slots=True)
class MakeMark:
    label: str = ""
    competency: str = ""


@dataclass(frozen=True, slots=True)
class OfferCheckIn:
    pass


@dataclass(frozen=True, slots=True)
class PutOffCheckIn:
    to_phase_end: bool = False


@dataclass(frozen=True, slots=True)
class DismissCheckIn:
    pass


@dataclass(frozen=True, slots=True)
class ShowNextPrompt:
    pass


@dataclass(frozen=True, slots=True)
class ShowPreviousPrompt:
    pass


@dataclass(frozen=True, slots=True)
class TogglePin:
    pass


@dataclass(frozen=True, slots=True)
class SayPrompt:
    """The coach said it to the client, or did what the cue asks."""


@dataclass(frozen=True, slots=True)
class SkipPrompt:
    """Not this session."""


@dataclass(frozen=True, slots=True)
class BanPrompt:
    """Never."""


@dataclass(frozen=True, slots=True)
class SetRotation:
    every: timedelta | None


@dataclass(frozen=True, slots=True)
class NoticeAway:
    away: timedelta


@dataclass(frozen=True, slots=True)
class NoticeClockSet:
    by: timedelta


@dataclass(frozen=True, slots=True)
class ReturnToSession:
    """The program starts again and finds a session that was running."""


@dataclass(frozen=True, slots=True)
class Undo:
    pass


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
