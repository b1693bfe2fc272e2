"""What can be asked for in the editor of session types. All but NEW, RESTORE and UNDO are about the chosen one."""

from enum import StrEnum
from typing import NamedTuple

from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.plan import Shares


class TypesAsk(StrEnum):
    NEW = "new"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    UP = "up"
    DOWN = "down"
    RESTORE = "restore"  # the shipped ones that are gone
    UNDO = "undo"
    CHECK_INS = "check-ins"  # opens the page where they are changed


class TypePicked(NamedTuple):
    """The one at this place, from 0."""

    place: int


class TypeRenamed(NamedTuple):
    name: str


class TypeTimed(NamedTuple):
    minutes: int


class TypePhased(NamedTuple):
    """None takes the shares of the type as it was shipped, or the usual ones."""

    shares: Shares | None


class TypeEngaged(NamedTuple):
    engagement: Engagement | None


class TypeDecked(NamedTuple):
    """The ids of the ticked decks."""

    decks: tuple[str, ...]


TypeChange = TypeRenamed | TypeTimed | TypePhased | TypeEngaged | TypeDecked
TypesRequest = TypesAsk | TypePicked | TypeChange
