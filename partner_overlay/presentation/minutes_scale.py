"""The scale of minutes under a picture of a session."""

from datetime import timedelta
from typing import Final

from partner_overlay.presentation.picture_view import Moment
from partner_overlay.presentation.time_words import MINUTE
from partner_overlay.presentation.translation import Translate

_STEPS: Final = (1, 2, 5, 10, 15, 30, 60, 120)  # minutes
_MOST_STEPS: Final = 6


def minutes_scale(whole: timedelta, translate: Translate) -> tuple[Moment, ...]:
    """A few round minutes along the way; the last one says what they are."""
    step = next((one for one in _STEPS if whole / (one * MINUTE) <= _MOST_STEPS), _STEPS[-1])
    minutes = range(0, whole // MINUTE + 1, step)
    unit = translate("Time", "{n} min")
    return tuple(
        Moment(number * MINUTE / whole, unit.replace("{n}", str(number)) if number == minutes[-1] else str(number))
        for number in minutes
    )
