"""What can be asked for on the page of check-ins. What says no id is about the check-in that is chosen."""

from enum import StrEnum
from typing import NamedTuple

from partner_overlay.domain.prompts import Voice


class CheckInsAsk(StrEnum):
    ADD = "add"
    REMOVE = "remove"
    AS_SHIPPED = "as shipped"  # the chosen one
    MUTE = "mute"  # or let it come again
    ABOUT_TIME = "about time"  # it speaks of the time left, or no longer


class Field(StrEnum):
    """The words of a check-in, by the names that they have in it."""

    GLANCE = "glance"
    SENTENCE = "sentence"
    BELATED_GLANCE = "belated_glance"
    BELATED_SENTENCE = "belated_sentence"


class TypeChosen(NamedTuple):
    """Another session type, by its place in the list."""

    place: int


class CheckInChosen(NamedTuple):
    id: str


class MovedTo(NamedTuple):
    """A check-in that comes at another share of the session."""

    id: str
    share: float


class BroughtBack(NamedTuple):
    """A shipped check-in that had been removed."""

    id: str


class Written(NamedTuple):
    id: str
    field: Field
    words: str


class VoiceChosen(NamedTuple):
    voice: Voice


class CompetencyChosen(NamedTuple):
    """By its 2019 number."""

    code: str


CheckInsRequest = (
    CheckInsAsk | TypeChosen | CheckInChosen | MovedTo | BroughtBack | Written | VoiceChosen | CompetencyChosen
)
