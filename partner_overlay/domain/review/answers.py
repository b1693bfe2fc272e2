"""What can be answered in a review: choices without a total, and the questions for reflection (domain.md 5.1)."""

from datetime import timedelta
from enum import StrEnum

from partner_overlay.lean_dataclass import dataclass


class Rating(StrEnum):
    """How an item showed, in the coach's own eyes. Steps in words; nothing adds them up."""

    NOT_NOTICED = "not noticed"
    IN_PART = "in part"
    CLEARLY = "clearly"
    DOES_NOT_APPLY = "does not apply"


class Direction(StrEnum):
    """Who chose the direction most of the time."""

    ME = "me"
    MOSTLY_ME = "mostly me"
    SHARED = "shared"
    MOSTLY_CLIENT = "mostly client"
    CLIENT = "client"


class EndDecision(StrEnum):
    """How the end was decided."""

    I_DECIDED = "I decided"
    I_ANNOUNCED = "I announced"
    WE_AGREED = "we agreed"
    CLIENT_LED = "the client led"


class Question(StrEnum):
    """The questions for reflection, by what they are about; their words are the presentation's."""

    WHO_CHOSE = "who chose"
    SILENCE = "silence"
    OFFERS = "offers"
    SURPRISE = "surprise"
    CLOCK = "clock"
    SUMMARY = "summary"
    WHO_LED = "who led"
    REACTIONS = "reactions"
    CULTURE = "culture"
    CLIENT_TAUGHT = "client taught"
    SUPERVISION = "supervision"


PRESENCE = range(1, 6)


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment that the coach partnered well: a session time, some words, or both."""

    at: timedelta | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Intention:
    """One thing to practise next time. `competency` is a 2019 number, or empty."""

    competency: str = ""
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.competency or self.words)


NO_MOMENT = Moment()
NO_INTENTION = Intention()
