"""The sign that a mark was made: it stays for a while, for one who had no eye to spare when the key went down."""

from datetime import datetime, timedelta

from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.session import Session

SIGN = timedelta(seconds=20)  # of real time: nothing goes away sooner (domain.md 4.2)
_COMMAND = "MakeMark"


def marked_for(session: Session, now: datetime) -> timedelta:
    """How much longer the last mark has its sign, by the session's clock; nothing when it has none."""
    if not session.marks or session.ended_at is not None:
        return NO_TIME
    sign = SIGN * session.speed
    if session.paused_at is None:
        return max(NO_TIME, sign - (session.elapsed(now) - session.marks[-1].at))
    undo = session.undo  # session time stands still, so the mark's own is of no use
    if undo is None or undo.command != _COMMAND:
        return NO_TIME
    return max(NO_TIME, sign - (now - undo.at))
