"""What the welcome of the first run shows, and what can be asked for there."""

from enum import Enum, auto
from typing import NamedTuple

from partner_overlay.presentation.requests import Ask


class WelcomeStage(Enum):
    CHOOSING = auto()
    REHEARSING = auto()  # the overlay plays an hour in a minute
    REHEARSED = auto()


class WelcomeAsk(Enum):
    REHEARSE = auto()
    END = auto()  # the rehearsal
    START = auto()  # the start window
    LEAVE = auto()


class WelcomeChoice(NamedTuple):
    """One answer. `value` is what it is given as, `hint` a few more words."""

    value: str
    words: str
    hint: str = ""


class WelcomeQuestion(NamedTuple):
    """One of the three. `ask` is what an answer asks of the program."""

    ask: Ask
    words: str
    choices: tuple[WelcomeChoice, ...]
    chosen: str


class Standing(Enum):
    """Where the rehearsal is."""

    AHEAD = auto()
    NOW = auto()
    DONE = auto()


class Moment(NamedTuple):
    """Something that a session brings, and whether the rehearsal has shown it."""

    words: str
    standing: Standing


class WelcomeButton(NamedTuple):
    ask: WelcomeAsk
    words: str


class WelcomeView(NamedTuple):
    """`buttons`: the last is the one that Enter presses. `saying` stands below the paragraphs of `lead`."""

    stage: WelcomeStage
    title: str
    lead: tuple[str, ...]
    saying: str
    questions: tuple[WelcomeQuestion, ...]
    moments: tuple[Moment, ...]
    remark: str
    buttons: tuple[WelcomeButton, ...]
    trouble: str = ""
