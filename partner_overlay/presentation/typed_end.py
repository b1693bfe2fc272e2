"""The clock time at which a session has to end, as it is typed: the moment it means, the length that comes out."""

import re
from datetime import datetime, time, timedelta, tzinfo
from typing import NamedTuple

from partner_overlay.domain.limits import LONGEST, SHORTEST
from partner_overlay.presentation.time_words import duration, minutes_up
from partner_overlay.presentation.times_of_day import end_meant
from partner_overlay.presentation.translation import Translate

JUST_GONE = timedelta(hours=2)  # a time of day that is past by less than this was meant for today
_TYPED = re.compile(r"(\d{1,2})(?:[:.,h ]?(\d{2}))?\s*(?:h|uhr)?\s*([ap])?\.?m?\.?", re.ASCII)


class TypedEnd(NamedTuple):
    """`until` is None where nothing is typed, and where it can't be; then `words` say why, and `is_amiss`."""

    until: datetime | None = None
    length: timedelta | None = None
    words: str = ""
    is_amiss: bool = False


def end_typed(typed: str, since: timedelta, now: datetime, zone: tzinfo | None, translate: Translate) -> TypedEnd:
    """`now` in UTC; `since` is how long ago the session began. A zone of None is the machine's."""
    if not typed.strip():
        return TypedEnd()
    at = _time_of_day(typed)
    if at is None:
        return TypedEnd(words=translate("Start", "A time of day looks like 14:50."), is_amiss=True)
    end = end_meant(at, now, now, zone)
    length = end - now + since
    if end - now > timedelta(days=1) - JUST_GONE:
        return TypedEnd(words=translate("Start", "That time is over already."), is_amiss=True)
    if not SHORTEST <= length <= LONGEST:
        return TypedEnd(words=translate("Start", "A session lasts between one minute and twelve hours."), is_amiss=True)
    shown = duration(minutes_up(length) * timedelta(minutes=1), translate)
    return TypedEnd(end, length, translate("Start", "That makes {length}.").replace("{length}", shown))


def _time_of_day(typed: str) -> time | None:
    found = _TYPED.fullmatch(typed.strip().lower())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half is not None and not 1 <= hour <= 12:
        return None
    if half is not None:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
