"""Session types: named presets of length, shares, check-ins and engagement (product.md 2)."""

from datetime import timedelta
from typing import NamedTuple

from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, CheckIn
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.sentences import Sentence


class SessionType(NamedTuple):
    """A preset. Empty `decks` means all decks."""

    name: str
    length: timedelta
    shares: Shares = Shares()
    check_ins: tuple[CheckIn, ...] = DEFAULT_CHECK_INS
    engagement: Engagement | None = None
    decks: tuple[str, ...] = ()


SessionTypes = tuple[SessionType, ...]


class _ShippedName(Sentence):
    """Of a type that came with the program: it can be put into another language."""

    __slots__ = ()
    context = "Session type"


SHIPPED_TYPES = (
    SessionType("60 min", timedelta(minutes=60)),
    SessionType("30 min", timedelta(minutes=30)),
    SessionType("90 min", timedelta(minutes=90)),
    SessionType("first session", timedelta(minutes=90), engagement=Engagement.FIRST),
    SessionType("last session", timedelta(minutes=60), engagement=Engagement.LAST),
    SessionType("mentor", timedelta(minutes=60)),
)


def find_type(types: SessionTypes, name: str) -> SessionType | None:
    """The one of this name, in whichever case."""
    wanted = name.strip().casefold()
    return next((one for one in types if one.name.casefold() == wanted), None)


def type_named(types: SessionTypes, name: str) -> SessionType:
    """The same, where there has to be one. Raises Refusal when there is none."""
    found = find_type(types, name)
    if found is None:
        names = ", ".join(known.name for known in types)
        raise Refusal("There is no session type {name}. The types are: {names}.", name=quoted(name), names=names)
    return found


def shipped_type(name: str) -> SessionType | None:
    """The one that came with the program under this name."""
    return find_type(SHIPPED_TYPES, name)


def quoted(name: str) -> str:
    """The name of a type as a sentence has it."""
    is_shipped = any(one.name == name for one in SHIPPED_TYPES)
    return Sentence("'{name}'", name=_ShippedName(name) if is_shipped else name)
