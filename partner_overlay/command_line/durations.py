"""Durations and times of day as a person types them: `90s`, `30m`, `1h20m`, `45` (minutes), `14:50`."""

import re
from datetime import datetime, timedelta

_DURATION = re.compile(r"(?:(?P<hours>\d{1,3})h)?(?:(?P<minutes>\d{1,5})m)?(?:(?P<seconds>\d{1,6})s)?", re.ASCII)


def parse_duration(text: str) -> timedelta:
    """The duration; a bare number is minutes. Raises ValueError with a sentence."""
    words = text.strip().lower()
    if words.isascii() and words.isdigit() and len(words) <= 5:
        return timedelta(minutes=int(words))
    found = _DURATION.fullmatch(words)
    if not words or found is None:
        raise ValueError(f"{text!r} is not a duration. Examples: 90s, 30m, 1h20m; a bare number is minutes.")
    return timedelta(**{unit: int(number) for unit, number in found.groupdict("0").items()})


def parse_clock_time(text: str, now: datetime) -> datetime:
    """The next moment at which a clock in `now`'s time zone shows this time. Raises ValueError with a sentence."""
    try:
        wanted = datetime.strptime(text.strip(), "%H:%M").time()  # noqa: DTZ007  the zone is `now`'s
    except ValueError:
        raise ValueError(f"{text!r} is not a time of day. Example: 14:50.") from None
    today = now.replace(hour=wanted.hour, minute=wanted.minute, second=0, microsecond=0)
    return today if today > now else today + timedelta(days=1)
