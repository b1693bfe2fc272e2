"""Time in words and figures: minutes rounded up, seconds only where they are wanted."""

from datetime import timedelta

from partner_overlay.presentation.translation import Translate, as_written

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
_TWO_HOURS = 7200  # seconds


def minutes_up(span: timedelta) -> int:
    """Whole minutes, rounded up; 0 for nothing and less."""
    return max(0, -(span // -MINUTE))


def minutes_down(span: timedelta) -> int:
    """Whole minutes that are over; 0 for nothing and less."""
    return max(0, span // MINUTE)


def clock_figures(span: timedelta) -> str:
    """`37:20`, or `1:07:20` from an hour on: time left, parts of a second rounded up, as minutes are."""
    return _clock(-(max(span, timedelta(0)) // -SECOND))


def clock_figures_gone(span: timedelta) -> str:
    """The same for time that has gone: whole seconds that are over."""
    return _clock(max(span, timedelta(0)) // SECOND)


def _clock(seconds: int) -> str:
    hours, minutes = divmod(seconds // 60, 60)
    rest = f"{minutes:02}:{seconds % 60:02}"
    return f"{hours}:{rest}" if hours else rest.removeprefix("0")


def duration(span: timedelta, translate: Translate = as_written) -> str:
    """`90 min`, `2 h 20 min`, `1 min 30 s`: how long something is, in a sentence. Hours from two hours on."""
    seconds = round(span.total_seconds())
    if seconds % 60 or seconds < _TWO_HOURS:
        parts = [(seconds // 60, translate("Time", "{n} min")), (seconds % 60, translate("Time", "{n} s"))]
    else:
        parts = [(seconds // 3600, translate("Time", "{n} h")), (seconds // 60 % 60, translate("Time", "{n} min"))]
    said = [words.replace("{n}", str(number)) for number, words in parts if number]
    return " ".join(said) or translate("Time", "{n} min").replace("{n}", "0")


def nearest_minutes(span: timedelta, translate: Translate = as_written) -> str:
    """How long something was, to the nearest minute; `under a minute` below half of one."""
    minutes = (span + MINUTE / 2) // MINUTE
    return duration(minutes * MINUTE, translate) if minutes > 0 else translate("Time", "under a minute")
