"""Which moment a time of day means that was typed for a session. Every answer goes through the zone, and is in UTC.

A zone of None is the machine's. Where clocks are set, a time of day comes twice or not at all.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_DAY = timedelta(days=1)
_OVER_MIDNIGHT = timedelta(hours=6)  # how far a start may move into another day


def start_meant(at: time, recorded: datetime, zone: tzinfo | None) -> datetime:
    """On the session's day; on the one before or after when midnight lies just between it and the recorded start."""
    day = recorded.astimezone(zone).date()
    around = [one for away in (-_DAY, _DAY) for one in _moments(day + away, at, zone)]
    near = [one for one in around if abs(one - recorded) <= _OVER_MIDNIGHT]
    return _nearest(near or _moments(day, at, zone), recorded)


def end_meant(at: time, start: datetime, recorded: datetime, zone: tzinfo | None) -> datetime:
    """The first moment after the start with this time of day: one that is earlier in the day lies past midnight."""
    day = start.astimezone(zone).date()
    later = [one for one in _moments(day, at, zone) if one > start]
    return _nearest(later or _moments(day + _DAY, at, zone), recorded)


def _nearest(moments: Sequence[datetime], recorded: datetime) -> datetime:
    return min(moments, key=lambda one: abs(one - recorded))


def _moments(day: date, at: time, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """The moments that this time of day can mean: nearly always the same one twice."""
    local = datetime.combine(day, at.replace(tzinfo=zone))
    return (local.replace(fold=0).astimezone(UTC), local.replace(fold=1).astimezone(UTC))
