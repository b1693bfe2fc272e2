"""How the session stands, in one line; and what else can only be read above the menu."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.session import Session
from partner_overlay.presentation.notices import notices
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.time_words import MINUTE, duration, minutes_down, minutes_up
from partner_overlay.presentation.translation import Translate


def status_line(session: Session | None, now: datetime, translate: Translate) -> str:
    """`Exploration, 24 min left`."""
    if session is None or session.ended_at is not None:
        return translate("Menu", "No session")
    line = _time_words(session.remaining(now), translate).replace("{phase}", phase_word(session.phase, translate))
    return line if session.paused_at is None else translate("Menu", "Paused: {what}").replace("{what}", line)


def _time_words(remaining: timedelta, translate: Translate) -> str:
    if remaining > NO_TIME:
        left = duration(minutes_up(remaining) * MINUTE, translate)
        return translate("Menu", "{phase}, {time} left").replace("{time}", left)
    over = minutes_down(-remaining)
    if not over:
        #: The planned time is up
        return translate("Menu", "{phase}, at time")
    #: So long beyond the planned time
    return translate("Menu", "{phase}, {time} over").replace("{time}", duration(over * MINUTE, translate))


def session_lines(
    session: Session | None, now: datetime, troubles: Iterable[str], translate: Translate
) -> Iterable[str]:
    """The line, what is unusual about the session, and what could not be done."""
    yield status_line(session, now, translate)
    if session is not None and session.ended_at is None:
        yield from _about(session, now, translate)
    yield from notices(tuple(troubles), translate)


def _about(session: Session, now: datetime, translate: Translate) -> Iterable[str]:
    if session.rehearsal:
        yield translate("Menu", "Rehearsal, {n} times as fast").replace("{n}", f"{session.speed:g}")
    if session.private:
        #: Of this session
        yield translate("Menu", "Private: only the hours are kept")
    if session.outcome:
        yield translate("Menu", "Outcome: {words}").replace("{words}", session.outcome)
    if session.away:
        away = duration(minutes_up(session.away) * MINUTE, translate)
        #: The computer slept; the session's time still counts right
        yield translate("Menu", "Away for {time}; the time is right").replace("{time}", away)
    if session.returned_at is not None:
        yield _returned(minutes_down(now - session.returned_at), translate)


def _returned(minutes: int, translate: Translate) -> str:
    if not minutes:
        return translate("Menu", "The program had stopped and just came back; nothing is lost")
    words = translate("Menu", "The program had stopped and came back {time} ago; nothing is lost")
    return words.replace("{time}", duration(minutes * MINUTE, translate))
