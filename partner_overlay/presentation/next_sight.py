"""When the overlay will look different by time alone: for the one timer that wakes the program."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from partner_overlay.application.settings import Figures, Look
from partner_overlay.domain.check_ins import STILL_ON_TIME
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.rotation import ENDING_WELL_FROM
from partner_overlay.domain.session import UNDO_WINDOW, Session
from partner_overlay.presentation.marked import marked_for
from partner_overlay.presentation.time_words import MINUTE, SECOND

JUST_AFTER = timedelta.resolution  # for what still holds at the very moment


def next_sight(session: Session, now: datetime, look: Look) -> datetime | None:
    """The next moment at which the view changes by itself, or None. It lies after `now`."""
    if session.ended_at is not None:
        undo_ends = None if session.undo is None else session.undo.at + UNDO_WINDOW * session.speed + JUST_AFTER
        return undo_ends if undo_ends is not None and undo_ends > now else None
    marked = marked_for(session, now)
    if session.paused_at is not None and not session.plan.fixed_end:
        return now + marked if marked > NO_TIME else None
    return now + min(_spans(session, now, look))


def _spans(session: Session, now: datetime, look: Look) -> Iterator[timedelta]:
    step = SECOND if look.seconds and look.figures is not Figures.NONE else MINUTE
    remaining, elapsed = session.remaining(now), session.elapsed(now)
    yield remaining % step or step
    marked = marked_for(session, now)
    if marked > NO_TIME:
        yield marked
    if session.paused_at is not None:
        return
    if look.figures is Figures.ELAPSED:
        yield step - elapsed % step
    plan = session.plan
    named = [plan.exploration_at, plan.closing_at, plan.at_share(ENDING_WELL_FROM)]
    if session.waiting is not None:
        planned = plan.at_share(session.waiting.check_in.share)
        named += [planned, planned + plan.length * STILL_ON_TIME + JUST_AFTER]
    ahead = plan.end_of(session.phase) - elapsed
    if session.phase.after is not None and ahead > NO_TIME:
        yield ahead % MINUTE or MINUTE
    for moment in named:
        if moment > elapsed:
            yield moment - elapsed
