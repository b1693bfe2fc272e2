"""The phases in a coach's words, and how far it is to the next one."""

from datetime import datetime

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME, Plan
from partner_overlay.domain.rotation import ENDING_WELL_FROM
from partner_overlay.domain.session import Session
from partner_overlay.presentation.time_words import minutes_up
from partner_overlay.presentation.translation import Translate


def phase_word(phase: Phase, translate: Translate) -> str:
    """`Exploration`."""
    return {
        #: The three phases of a coaching session; see the coach's own terms
        Phase.AGREEMENT: translate("Phase", "Agreement"),
        Phase.EXPLORATION: translate("Phase", "Exploration"),
        Phase.CLOSING: translate("Phase", "Closing"),
    }[phase]


def plan_by_now(session: Session, now: datetime) -> Plan:
    """The plan as it would be if the session went on now: a pause eats into it when the end is fixed."""
    if session.paused_at is None or not session.plan.fixed_end:
        return session.plan
    return session.plan.shortened((session.ended_at or now) - session.paused_at, session.phase)


def ahead(session: Session, now: datetime, translate: Translate, *, figures: bool = True) -> str:
    """What stands at the right of the header: ended, paused, the way to the next phase, or where closing is.

    Without `figures` only what is said in words alone.
    """
    if session.ended_at is not None:
        #: The session
        return translate("Overlay", "ended")
    if session.paused_at is not None:
        return translate("Overlay", "paused")
    if session.remaining(now) <= NO_TIME:
        return translate("Overlay", "at time")
    if session.phase.after is None:
        return _within_closing(session, now, translate)
    left = session.plan.end_of(session.phase) - session.elapsed(now)
    if left <= NO_TIME:
        return _about_time(session.phase.after, translate)
    if not figures:
        return ""
    return _in_minutes(session.phase.after, translate).replace("{min}", str(minutes_up(left)))


def _within_closing(session: Session, now: datetime, translate: Translate) -> str:
    if session.elapsed(now) < session.plan.at_share(session.plan.shares.exploration_until):
        return ""
    if session.elapsed(now) < session.plan.at_share(ENDING_WELL_FROM):
        #: The first part of the closing phase
        return translate("Overlay", "learning and action")
    #: The last part of the closing phase
    return translate("Overlay", "ending well")


def _about_time(phase: Phase, translate: Translate) -> str:
    if phase is Phase.EXPLORATION:
        #: The planned moment to go on has come
        return translate("Overlay", "about time for exploration")
    return translate("Overlay", "about time for closing")


def _in_minutes(phase: Phase, translate: Translate) -> str:
    if phase is Phase.EXPLORATION:
        #: In so many minutes
        return translate("Overlay", "exploration in {min}")
    return translate("Overlay", "closing in {min}")
