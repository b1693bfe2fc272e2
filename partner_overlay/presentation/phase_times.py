"""Phase times against the plan: each session as a bar of its phases, with the planned turns and the plan's end."""

from datetime import timedelta, tzinfo
from math import ceil

from partner_overlay.application.review_ports import HistoryLine
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.digest import SessionDigest
from partner_overlay.presentation.day_words import day_words, moment_words
from partner_overlay.presentation.history import NO_CLIENT
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.time_words import MINUTE, nearest_minutes
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import PhasePart, PhaseRow

_STEP = 15  # minutes


def phase_row(line: HistoryLine, digest: SessionDigest, zone: tzinfo | None, translate: Translate) -> PhaseRow:
    """One session as a bar."""
    words = _words(digest, translate)
    moment = moment_words(line.started_at, zone, translate)
    return PhaseRow(
        number=line.number,
        id=line.id,
        label=f"{day_words(line.started_at.astimezone(zone), translate)}, {line.client or NO_CLIENT}",
        parts=tuple(PhasePart(one.phase, one.begin / MINUTE, one.end / MINUTE) for one in digest.stretches),
        turns=tuple(turn / MINUTE for turn in digest.planned_turns),
        planned=digest.planned / MINUTE,
        used=digest.used / MINUTE,
        words=words,
        spoken=f"{', '.join(filter(None, (moment, line.client)))}: {words}",
    )


def _words(digest: SessionDigest, translate: Translate) -> str:
    """`Agreement 8 min, exploration 38 min, closing 15 min; 60 min planned, 61 min used`."""
    parts = [
        translate("Trends", "{phase} {time}")
        .replace("{phase}", phase_word(phase, translate))
        .replace("{time}", _minutes(digest.spent_in(phase), translate))
        for phase in Phase
    ]
    ending = (
        translate("Trends", "{planned} planned, {used} used")
        .replace("{planned}", nearest_minutes(digest.planned, translate))
        .replace("{used}", nearest_minutes(digest.used, translate))
    )
    return f"{', '.join(parts)}; {ending}"


def _minutes(span: timedelta, translate: Translate) -> str:
    return nearest_minutes(span, translate) if span > timedelta(0) else NO_CLIENT


def width_for(minutes: float) -> int:
    """How many minutes a picture is wide in which the longest session takes so many: in steps, so that it rests."""
    return max(2, ceil(minutes / _STEP)) * _STEP


def scale_words(width: int, translate: Translate) -> str:
    """`Phases, 0 to 90 min`."""
    span = nearest_minutes(width * MINUTE, translate)
    return translate("Trends", "Phases, 0 to {time}").replace("{time}", span)
