"""Facts: what happened in a session, in the past tense. The journal holds nothing else."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Prompt


class Cause(StrEnum):
    """Why a prompt came."""

    START = "start"
    NEXT = "next"
    BACK = "back"
    PHASE = "phase"
    TIME = "time"
    ASIDE = "aside"  # the one before was taken out of the bag


@dataclass(frozen=True, slots=True)
class SessionStarted:
    """`at` is when Start was pressed, `started_at` when the conversation began; `speed` is 1 but in a rehearsal.

    `bag` are the prompts that had come in the bag's round when the session began, `opened_before` is the
    prompt that opened the last session with this client. Times are on the session's own steady clock.
    """

    at: datetime
    session_id: str
    started_at: datetime
    type_name: str
    length: timedelta
    shares: Shares
    check_ins: tuple[CheckIn, ...]
    seed: int
    fixed_end: bool = False
    client: str = ""
    speed: float = 1.0
    private: bool = False
    engagement: Engagement | None = None
    decks: tuple[str, ...] = ()
    rotate_every: timedelta | None = timedelta(minutes=5)
    intention: str = ""  # a competency by its 2019 number
    parked_before: tuple[str, ...] = ()
    bag: tuple[str, ...] = ()
    opened_before: str = ""
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommandGiven:
    """The coach asked for something; what follows until the next one is its effect and can be undone."""

    at: datetime
    command: str


@dataclass(frozen=True, slots=True)
class Undone:
    """The last command and all since are taken back."""

    at: datetime


@dataclass(frozen=True, slots=True)
class PhaseEntered:
    at: datetime
    phase: Phase


@dataclass(frozen=True, slots=True)
class SessionPaused:
    at: datetime


@dataclass(frozen=True, slots=True)
class SessionResumed:
    at: datetime


@dataclass(frozen=True, slots=True)
class SessionExtended:
    at: datetime
    by: timedelta


@dataclass(frozen=True, slots=True)
class SessionWrappedUp:
    at: datetime


@dataclass(frozen=True, slots=True)
class AtTimeReached:
    at: datetime


@dataclass(frozen=True, slots=True)
class AtTimeSeen:
    at: datetime


@dataclass(frozen=True, slots=True)
class SessionEnded:
    at: datetime


@dataclass(frozen=True, slots=True)
class AwayNoticed:
    """The machine slept, or this program stood still, for that long in session time."""

    at: datetime
    away: timedelta


@dataclass(frozen=True, slots=True)
class ClockSet:
    """The computer's clock was set by that much (negative: back); the session's time goes on unchanged."""

    at: datetime
    by: timedelta


@dataclass(frozen=True, slots=True)
class ProgramReturned:
    """The program had ended in the middle of the session and was started again."""

    at: datetime


@dataclass(frozen=True, slots=True)
class OutcomeNamed:
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class TopicParked:
    at: datetime
    label: str


@dataclass(frozen=True, slots=True)
class MarkMade:
    at: datetime
    label: str
    competency: str


@dataclass(frozen=True, slots=True)
class CheckInDue:
    """It waits on the overlay from now on."""

    at: datetime
    check_in: str


@dataclass(frozen=True, slots=True)
class CheckInOffered:
    at: datetime
    check_in: str


@dataclass(frozen=True, slots=True)
class CheckInPutOff:
    at: datetime
    check_in: str
    to_phase_end: bool


@dataclass(frozen=True, slots=True)
class CheckInDismissed:
    at: datetime
    check_in: str


@dataclass(frozen=True, slots=True)
class CheckInPassed:
    """Its moment had gone before it could come, so it does not come at all."""

    at: datetime
    check_in: str


@dataclass(frozen=True, slots=True)
class PromptShown:
    at: datetime
    prompt: Prompt
    cause: Cause


@dataclass(frozen=True, slots=True)
class PromptCleared:
    """No prompt of the session's decks fits now."""

    at: datetime


@dataclass(frozen=True, slots=True)
class BagRefilled:
    """These prompts had all come and may come again."""

    at: datetime
    prompts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromptSaid:
    at: datetime
    prompt: str


@dataclass(frozen=True, slots=True)
class PromptPinned:
    at: datetime
    prompt: str


@dataclass(frozen=True, slots=True)
class PromptUnpinned:
    at: datetime
    prompt: str


@dataclass(frozen=True, slots=True)
class PromptSkipped:
    """Not again in this session."""

    at: datetime
    prompt: str


@dataclass(frozen=True, slots=True)
class PromptBanned:
    """Never again, in any session, until the coach says otherwise."""

    at: datetime
    prompt: str


@dataclass(frozen=True, slots=True)
class RotationSet:
    """Prompts change by themselves after this long, or only on request."""

    at: datetime
    every: timedelta | None


TimeFact = (
    PhaseEntered
    | SessionPaused
    | SessionResumed
    | SessionExtended
    | SessionWrappedUp
    | AtTimeReached
    | AtTimeSeen
    | SessionEnded
    | AwayNoticed
    | ClockSet
    | ProgramReturned
)
NoteFact = OutcomeNamed | TopicParked | MarkMade
CheckInFact = CheckInDue | CheckInOffered | CheckInPutOff | CheckInDismissed | CheckInPassed
PromptFact = (
    PromptShown
    | PromptCleared
    | BagRefilled
    | PromptSaid
    | PromptPinned
    | PromptUnpinned
    | PromptSkipped
    | PromptBanned
    | RotationSet
)
Fact = SessionStarted | CommandGiven | Undone | TimeFact | NoteFact | CheckInFact | PromptFact

HOURS = (
    SessionStarted
    | CommandGiven
    | Undone
    | SessionPaused
    | SessionResumed
    | SessionExtended
    | SessionEnded
    | AwayNoticed
)
"""What is left of a private session after its end: only what its hours are made of."""

COURSE = HOURS | PhaseEntered | SessionWrappedUp | AtTimeReached | AtTimeSeen | ClockSet | ProgramReturned
"""What a private session keeps while it runs, so that it can go on after a crash: its time, no words."""
