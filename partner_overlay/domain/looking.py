"""What time alone brings about: the end of the planned time, check-ins, the next prompt (product.md 3 and 4)."""

from collections.abc import Sequence
from datetime import datetime

from partner_overlay.domain import facts
from partner_overlay.domain.apply import after
from partner_overlay.domain.check_ins import Answer, CheckInState
from partner_overlay.domain.facts import Cause, Fact
from partner_overlay.domain.prompting import drawn_prompt
from partner_overlay.domain.prompts import Prompt
from partner_overlay.domain.session import Session


def look(session: Session, now: datetime, prompts: Sequence[Prompt], *, hovered: bool) -> tuple[Fact, ...]:
    """Everything that is due now. `hovered`: the pointer rests on the prompt, so it holds still."""
    if not session.running:
        return ()
    found: list[Fact] = []
    for due in (_at_time, _check_in):
        for fact in due(session, now):
            found.append(fact)
            session = after(session, fact)
    return (*found, *_prompt(session, now, prompts, hovered=hovered))


def passed_over(session: Session, now: datetime) -> tuple[Fact, ...]:
    """Check-ins whose moment lies behind: they don't come. For a late start and for wrapping up."""
    elapsed = session.elapsed(now)
    return tuple(
        facts.CheckInPassed(now, state.check_in.id)
        for state in session.check_ins
        if state.answer is Answer.PENDING and state.due(session.plan, session.phase) < elapsed
    )


def _at_time(session: Session, now: datetime) -> tuple[Fact, ...]:
    if session.at_time or session.elapsed(now) < session.plan.length:
        return ()
    speaking_of_time = (
        state
        for state in session.check_ins
        if state.check_in.about_time and state.answer in {Answer.PENDING, Answer.WAITING}
    )
    passed = (facts.CheckInPassed(now, state.check_in.id) for state in speaking_of_time)
    return (facts.AtTimeReached(now), *passed)


def _check_in(session: Session, now: datetime) -> tuple[Fact, ...]:
    coming = session.next_check_in()
    if coming is None or coming[0] > session.elapsed(now):
        return ()
    overtaken = _overtaken(session, coming[1], now)
    if overtaken:
        passed = facts.CheckInPassed(now, coming[1].check_in.id)
        return (passed, *_check_in(after(session, passed), now))
    return (facts.CheckInDue(now, coming[1].check_in.id),)


def _overtaken(session: Session, state: CheckInState, now: datetime) -> bool:
    """Whether a later one that speaks of time is due as well, so that this one's words are no longer true."""
    return state.check_in.about_time and any(
        other.check_in.about_time
        and other.answer is Answer.PENDING
        and other.check_in.share > state.check_in.share
        and other.due(session.plan, session.phase) <= session.elapsed(now)
        for other in session.check_ins
    )


def _prompt(session: Session, now: datetime, prompts: Sequence[Prompt], *, hovered: bool) -> tuple[Fact, ...]:
    due = session.prompt_due()
    if due is None or hovered or due > session.elapsed(now):
        return ()
    return drawn_prompt(session, now, prompts, Cause.TIME)
