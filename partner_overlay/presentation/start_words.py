"""How a start is said: its type, and its length where the type does not say it already."""

from datetime import timedelta

from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.presentation.time_words import MINUTE, duration


def with_client(type_name: str, client: str) -> str:
    """`60 min with R7`."""
    return f"{type_name} with {client}" if client else type_name


def other_length(type_name: str, length: timedelta) -> str:
    """`, 45 min long`, or nothing when the session is as long as its type."""
    usual = next((known.length for known in SHIPPED_TYPES if known.name == type_name), None)
    return "" if length == usual else f", {duration(round(length / MINUTE) * MINUTE)} long"


def rehearsed(speed: float) -> str:
    """`, a rehearsal 60 times as fast`, or nothing at the speed of life."""
    return "" if speed == 1.0 else f", a rehearsal {speed:g} times as fast"
