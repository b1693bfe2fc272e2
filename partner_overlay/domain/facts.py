"""Facts: what happened in a session, in the past tense. The journal holds nothing else."""

from datetime import datetime, timedelta
from enum import StrEnum

from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Prompt
from partner_overlay.lean_dataclass import dataclass


class Cause(StrEnum):
    """Why a prompt came."""

    START = "start"
    NEXT = "next"
    BACK = "back"
    PHASE = "phase"
    TIME = "time"
    ASIDE = "aside"  # the one before was taken out of the bag


@dataclass(frozen=True, slots=True)
class Moment:
    """What a fact is that says only when. Facts of one shape share one base: to build each for itself costs a start
    a quarter of a millisecond apiece.
    """

    at: datetime


@dataclass(frozen=True, slots=True)
class OfCheckIn:
    """A fact about one check-in, by its id."""

    at: datetime
    check_in: str


@dataclass(frozen=True, slots=True)
class OfPrompt:
    """A fact about one prompt, by its id."""

    at: datetime
    prompt: str


@dataclass(frozen=True, slots=True)
class OfSpan:
    """A fact about a length of time."""

    at: datetime
    by: timedelta


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


class Undone(Moment):
    """The last command and all since are taken back."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class PhaseEntered:
    """The coach went on, back, or straight to this phase."""

    at: datetime
    phase: Phase


class SessionPaused(Moment):
    __slots__ = ()


class SessionResumed(Moment):
    __slots__ = ()


class SessionExtended(OfSpan):
    """The session ends later by that much."""

    __slots__ = ()


class SessionWrappedUp(Moment):
    __slots__ = ()


class AtTimeReached(Moment):
    __slots__ = ()


class AtTimeSeen(Moment):
    __slots__ = ()


class SessionEnded(Moment):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AwayNoticed:
    """The machine slept, or this program stood still, for that long in session time."""

    at: datetime
    away: timedelta


class ClockSet(OfSpan):
    """The computer's clock was set by that much (negative: back); the session's time goes on unchanged."""

    __slots__ = ()


class ProgramReturned(Moment):
    """The program had ended in the middle of the session and was started again."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OutcomeNamed:
    """The client's own words for what they want today."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class TopicParked:
    """For the next session with this client."""

    at: datetime
    label: str


@dataclass(frozen=True, slots=True)
class MarkMade:
    """The coach marked this moment."""

    at: datetime
    label: str
    competency: str


class CheckInDue(OfCheckIn):
    """It waits on the overlay from now on."""

    __slots__ = ()


class CheckInOffered(OfCheckIn):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class CheckInPutOff:
    """It comes again a little later, or when the phase ends."""

    at: datetime
    check_in: str
    to_phase_end: bool


class CheckInDismissed(OfCheckIn):
    __slots__ = ()


class CheckInPassed(OfCheckIn):
    """Its moment had gone before it could come, so it does not come at all."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class PromptShown:
    """It stands on the overlay from now on."""

    at: datetime
    prompt: Prompt
    cause: Cause


class PromptCleared(Moment):
    """No prompt of the session's decks fits now."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class BagRefilled:
    """These prompts had all come and may come again."""

    at: datetime
    prompts: tuple[str, ...]


class PromptSaid(OfPrompt):
    __slots__ = ()


class PromptPinned(OfPrompt):
    __slots__ = ()


class PromptUnpinned(OfPrompt):
    __slots__ = ()


class PromptSkipped(OfPrompt):
    """Not again in this session."""

    __slots__ = ()


class PromptBanned(OfPrompt):
    """Never again, in any session, until the coach says otherwise."""

    __slots__ = ()


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
