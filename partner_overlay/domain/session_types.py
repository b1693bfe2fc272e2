"""Session types: named presets of length, shares, check-ins and engagement (product.md 2 and 3)."""

from datetime import timedelta
from typing import NamedTuple

from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, CheckIn
from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.plan import Shares


class SessionType(NamedTuple):
    """A preset. Empty `decks` means all decks."""

    name: str
    length: timedelta
    shares: Shares = Shares()
    check_ins: tuple[CheckIn, ...] = DEFAULT_CHECK_INS
    engagement: Engagement | None = None
    decks: tuple[str, ...] = ()


SHIPPED_TYPES = (
    SessionType("60 min", timedelta(minutes=60)),
    SessionType("30 min", timedelta(minutes=30)),
    SessionType("90 min", timedelta(minutes=90)),
    SessionType("first session", timedelta(minutes=90), engagement=Engagement.FIRST),
    SessionType("last session", timedelta(minutes=60), engagement=Engagement.LAST),
    SessionType("mentor", timedelta(minutes=60)),
)
