"""What the overlay shows at one moment: words, shapes and roles, nothing about pixels or Qt."""

from enum import StrEnum
from typing import NamedTuple

from partner_overlay.application.settings import Form
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.requests import Request


class Role(StrEnum):
    """What the card's words are, beside their voice."""

    PROMPT = "prompt"
    CHECK_IN = "check-in"
    AT_TIME = "at-time"
    ENDED = "ended"


class Privacy(StrEnum):
    """How the overlay stands on a shared screen, as far as the coach has wished for anything."""

    NOT_ASKED = "not asked"
    HIDDEN = "hidden"  # the system says that it is left out
    SEEN = "seen"  # the wish is there, but it is not left out


class Segment(NamedTuple):
    """One phase on the phase line. `share` of the whole line and `filled` of this segment are 0 to 1."""

    phase: Phase
    share: float
    filled: float


class Button(NamedTuple):
    """Something to click: a request and its short words; `hint` is the whole of it, for tooltip and screen reader.

    `keys` does the same in whichever window the coach is; empty where there is none.
    """

    request: Request
    words: str
    hint: str
    enabled: bool = True
    checked: bool = False
    keys: str = ""


class Words(NamedTuple):
    """The card's question or note, and the small line under it."""

    key: str  # changes when other words come, so that the change can be faded
    role: Role
    voice: Voice
    glance: str
    sentence: str  # empty when the glance says it all
    label: str  # "Say", "Notice", "Check in"
    number: str  # the competency as it is shown, or empty
    topic: str  # kind or short name of the competency
    buttons: tuple[Button, ...] = ()
    pinned: bool = False
    said: bool = False


class Heard(NamedTuple):
    """What a screen reader says for each part of the overlay; empty where there is nothing to say."""

    minutes: str = ""
    phase: str = ""
    words: str = ""

    @property
    def whole(self) -> str:
        """All of it, one sentence after the other."""
        return " ".join(part for part in self if part)


class OverlayView(NamedTuple):
    """Everything that the overlay draws. `amount` and `unit` are empty when no figures are wanted."""

    form: Form
    phase: Phase
    amount: str  # "38", "+2", "37:20"
    unit: str  # "min" or empty
    phase_word: str  # "Exploration"
    ahead: str  # "closing in 23", "about time for closing", "at time", "paused"
    line: tuple[Segment, ...]
    words: Words | None
    note: str = ""  # one quiet line under the header: "Rehearsal", "Parked last time: ..."
    waiting: bool = False  # something waits: the edge shows the phase's colour
    over_time: bool = False
    paused: bool = False
    rehearsal: bool = False
    privacy: Privacy = Privacy.NOT_ASKED
    click_through: bool = False
    marked: bool = False  # a moment ago
    controls: tuple[Button, ...] = ()
    spoken: str = ""  # the whole state as one sentence, for a screen reader
    heard: Heard = Heard()  # the same, part by part
