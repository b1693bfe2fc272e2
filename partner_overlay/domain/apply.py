"""What a fact does to a session. Pure: the same facts always give the same session."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from partner_overlay.domain import facts
from partner_overlay.domain.check_ins import LATER, Answer, CheckInState
from partner_overlay.domain.facts import CheckInFact, Fact, NoteFact, PromptFact, SessionStarted, TimeFact
from partner_overlay.domain.plan import Plan
from partner_overlay.domain.rotation import Rotation
from partner_overlay.domain.session import Mark, Session, UndoPoint

_NOT_THE_COACHS = facts.AwayNoticed | facts.ClockSet | facts.ProgramReturned  # undo can't take them back


def replay(recorded: Iterable[Fact]) -> Session | None:
    """The session that these facts tell of; None when it was undone, or there are none."""
    session: Session | None = None
    for fact in recorded:
        session = apply(session, fact)
    return session


def standing(recorded: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts that count: those of an undone command are left out, with the undoing itself."""
    kept: list[Fact] = []
    for fact in recorded:
        if isinstance(fact, facts.Undone):
            last = max(i for i, one in enumerate(kept) if isinstance(one, facts.CommandGiven | SessionStarted))
            unstarted = isinstance(kept[last], SessionStarted)
            kept[last:] = () if unstarted else [one for one in kept[last:] if isinstance(one, _NOT_THE_COACHS)]
        else:
            kept.append(fact)
    return tuple(kept)


def apply(session: Session | None, fact: Fact) -> Session | None:
    """The session after this fact. Any fact but a start needs a session."""
    if isinstance(fact, SessionStarted):
        return begun(fact)
    if session is None:
        raise ValueError(f"{type(fact).__name__} without a session")
    if isinstance(fact, facts.CommandGiven):
        return replace(session, undo=UndoPoint(replace(session, undo=None), fact.command, fact.at))
    if isinstance(fact, facts.Undone):
        return _undone(session)
    if isinstance(fact, TimeFact):
        return _in_time(session, fact)
    if isinstance(fact, NoteFact):
        return _noted(session, fact)
    if isinstance(fact, CheckInFact):
        return _checked_in(session, fact)
    return _prompted(session, fact)


def after(session: Session, *happened: Fact) -> Session:
    """The session after these facts, which must not take back its start."""
    for fact in happened:
        following = apply(session, fact)
        assert following is not None
        session = following
    return session


def begun(fact: SessionStarted) -> Session:
    """The session as it begins."""
    return Session(
        id=fact.session_id,
        type_name=fact.type_name,
        client=fact.client,
        speed=fact.speed,
        private=fact.private,
        engagement=fact.engagement,
        decks=fact.decks,
        started_at=fact.started_at,
        plan=Plan.of(fact.length, fact.shares, fixed_end=fact.fixed_end),
        rotation=Rotation(
            seed=fact.seed,
            every=fact.rotate_every,
            drawn=frozenset(fact.bag),
            aside=frozenset(fact.never),
            opened_before=fact.opened_before,
            intention=fact.intention,
        ),
        check_ins=tuple(CheckInState(check_in) for check_in in fact.check_ins),
        parked_before=fact.parked_before,
        never=frozenset(fact.never),
        undo=UndoPoint(None, "start", fact.at),
    )


def _undone(session: Session) -> Session | None:
    before = None if session.undo is None else session.undo.before
    return before and replace(before, away=session.away, returned_at=session.returned_at)


def _in_time(session: Session, fact: TimeFact) -> Session:
    match fact:
        case facts.PhaseEntered(at, phase):
            return replace(session, phase=phase, phase_since=session.elapsed(at))
        case facts.SessionPaused(at):
            return replace(session, paused_at=at)
        case facts.SessionResumed():
            return _resumed(session, fact)
        case facts.SessionExtended():
            return _extended(session, fact)
        case facts.SessionWrappedUp(at):
            return replace(session, plan=session.plan.wrapped_up(session.elapsed(at)))
        case facts.AtTimeReached():
            return replace(session, at_time=True, at_time_waiting=True)
        case facts.AtTimeSeen(at):
            return replace(session, at_time_waiting=False, rotation=_requested(session.rotation, session.elapsed(at)))
        case facts.SessionEnded(at):
            return replace(session, ended_at=at)
        case facts.AwayNoticed(_, away):
            return replace(session, away=session.away + away)
        case facts.ClockSet():
            return session
        case facts.ProgramReturned(at):
            return replace(session, returned_at=at)
        case _:
            assert_never(fact)


def _extended(session: Session, fact: facts.SessionExtended) -> Session:
    """The sentence at time is over; it comes again only if the new end lies ahead."""
    plan = session.plan.extended(fact.by, session.phase)
    at_time = session.at_time and session.elapsed(fact.at) >= plan.length
    return replace(session, plan=plan, at_time=at_time, at_time_waiting=False)


def _resumed(session: Session, fact: facts.SessionResumed) -> Session:
    pause = fact.at - (session.paused_at or fact.at)
    plan = session.plan.shortened(pause, session.phase) if session.plan.fixed_end else session.plan
    return replace(session, paused_at=None, paused=session.paused + pause, plan=plan)


def _noted(session: Session, fact: NoteFact) -> Session:
    match fact:
        case facts.OutcomeNamed(_, words):
            return replace(session, outcome=words)
        case facts.TopicParked(_, label):
            return replace(session, parked=(*session.parked, label))
        case facts.MarkMade(at, label, competency):
            return replace(session, marks=(*session.marks, Mark(session.elapsed(at), label, competency)))
        case _:
            assert_never(fact)


def _checked_in(session: Session, fact: CheckInFact) -> Session:
    elapsed = session.elapsed(fact.at)
    match fact:
        case facts.CheckInDue():
            return _answered(session, fact, lambda state: replace(state, answer=Answer.WAITING, waiting_since=elapsed))
        case facts.CheckInOffered():
            session = _answered(session, fact, lambda state: replace(state, answer=Answer.OFFERED))
        case facts.CheckInDismissed():
            session = _answered(session, fact, lambda state: replace(state, answer=Answer.DISMISSED))
        case facts.CheckInPassed():
            return _passed(session, fact, elapsed)
        case facts.CheckInPutOff():
            session = _answered(session, fact, lambda state: _put_off(state, session, fact, elapsed))
        case _:
            assert_never(fact)
    return replace(session, settled_at=elapsed, rotation=_requested(session.rotation, elapsed))


def _passed(session: Session, fact: facts.CheckInPassed, elapsed: timedelta) -> Session:
    """One that was waiting leaves the overlay, so the next keeps its distance from now."""
    left = session.waiting is not None and session.waiting.check_in.id == fact.check_in
    session = _answered(session, fact, lambda state: replace(state, answer=Answer.PASSED))
    return replace(session, settled_at=elapsed) if left else session


def _put_off(state: CheckInState, session: Session, fact: facts.CheckInPutOff, elapsed: timedelta) -> CheckInState:
    phase = session.phase if fact.to_phase_end else None
    return replace(state, answer=Answer.PENDING, put_off_until=elapsed + LATER, put_off_phase=phase)


def _answered(session: Session, fact: CheckInFact, change: Callable[[CheckInState], CheckInState]) -> Session:
    changed = tuple(change(state) if state.check_in.id == fact.check_in else state for state in session.check_ins)
    return replace(session, check_ins=changed)


def _requested(rotation: Rotation, elapsed: timedelta) -> Rotation:
    return replace(rotation, requested_at=elapsed)


def _prompted(session: Session, fact: PromptFact) -> Session:
    """A prompt that was asked for stands in front of the sentence at time: that has been seen then."""
    asked = isinstance(fact, facts.PromptShown) and fact.cause is not facts.Cause.TIME
    waits = session.at_time_waiting and not asked
    rotation = _rotated(session, session.rotation, fact)
    return replace(session, at_time_waiting=waits, rotation=rotation, never=_never(session, fact))


def _rotated(session: Session, rotation: Rotation, fact: PromptFact) -> Rotation:
    elapsed = session.elapsed(fact.at)
    match fact:
        case facts.PromptShown():
            return _shown(rotation, fact, elapsed)
        case facts.PromptCleared():
            return rotation.cleared(elapsed)
        case facts.BagRefilled(_, prompts):
            return rotation.refilled(prompts)
        case facts.PromptSaid(_, prompt):
            return replace(rotation, said=rotation.said | {prompt}, requested_at=elapsed)
        case facts.PromptPinned():
            return replace(rotation, pinned=True)
        case facts.PromptUnpinned():
            return replace(rotation, pinned=False, requested_at=elapsed)
        case facts.PromptSkipped(_, prompt) | facts.PromptBanned(_, prompt):
            return rotation.without(prompt)
        case facts.RotationSet(_, every):
            return replace(rotation, every=every)
        case _:
            assert_never(fact)


def _shown(rotation: Rotation, fact: facts.PromptShown, elapsed: timedelta) -> Rotation:
    if fact.cause is facts.Cause.BACK:
        return replace(rotation.back(elapsed), requested_at=elapsed)
    shown = rotation.showing(fact.prompt, elapsed)
    return shown if fact.cause is facts.Cause.TIME else replace(shown, requested_at=elapsed)


def _never(session: Session, fact: PromptFact) -> frozenset[str]:
    return session.never | {fact.prompt} if isinstance(fact, facts.PromptBanned) else session.never
