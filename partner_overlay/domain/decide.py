"""What follows from a command: facts, or a refusal. Pure: time, randomness and prompts are arguments."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from partner_overlay.domain import commands, facts
from partner_overlay.domain.commands import CoachCommand, Command, StartSession
from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.errors import NoSession, Refusal
from partner_overlay.domain.facts import Cause, Fact
from partner_overlay.domain.limits import (
    LONGEST,
    MARK_LENGTH,
    MARK_WORDS,
    OUTCOME_LENGTH,
    PARKED_LENGTH,
    QUICKEST_CHANGE,
    SHORTEST,
    SLOWEST_CHANGE,
    bounded,
)
from partner_overlay.domain.looking import look, passed_over
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompting import (
    drawn_prompt,
    next_prompt,
    previous_prompt,
    put_aside,
    said_prompt,
    toggled_pin,
)
from partner_overlay.domain.prompts import Prompt
from partner_overlay.domain.sentences import template
from partner_overlay.domain.session import Session
from partner_overlay.domain.starting import started

_THERE_ALREADY = {
    Phase.AGREEMENT: template("The session is in agreement already."),
    Phase.EXPLORATION: template("The session is in exploration already."),
    Phase.CLOSING: template("The session is in closing already."),
}


def decide(
    session: Session | None, command: Command, now: datetime, prompts: Sequence[Prompt] = ()
) -> tuple[Fact, ...]:
    """The facts that this command brings about. Raises Refusal when it can't be carried out.

    `prompts` are those of the session's decks, enabled or not.
    """
    if isinstance(command, StartSession):
        if session is not None and session.ended_at is None:
            raise Refusal("A session is running already. End it first.")
        return started(command, now, prompts)
    if session is None:
        raise NoSession
    if isinstance(command, CoachCommand):
        return _asked(session, command, now, prompts)
    return _noticed(session, command, now, prompts)


def _noticed(
    session: Session,
    command: commands.Look | commands.NoticeAway | commands.NoticeClockSet | commands.ReturnToSession | commands.Undo,
    now: datetime,
    prompts: Sequence[Prompt],
) -> tuple[Fact, ...]:
    if session.ended_at is not None and not isinstance(command, commands.Undo):
        return ()
    match command:
        case commands.Look(hovered):
            return look(session, now, prompts, hovered=hovered)
        case commands.NoticeAway(away):
            return (facts.AwayNoticed(now, away),)
        case commands.NoticeClockSet(by):
            return (facts.ClockSet(now, by),)
        case commands.ReturnToSession():
            return _returned(session, now, prompts)
        case commands.Undo():
            if not session.can_undo(now):
                raise Refusal("There is nothing to undo: that is possible for ten seconds.")
            return (facts.Undone(now),)
        case _:
            assert_never(command)


def _returned(session: Session, now: datetime, prompts: Sequence[Prompt]) -> tuple[Fact, ...]:
    """A private session has kept no words: what lay behind does not come again, and another prompt takes the place."""
    returned = facts.ProgramReturned(now)
    if not session.private:
        return (returned,)
    return (returned, *passed_over(session, now), *drawn_prompt(session, now, prompts, Cause.START))


def _asked(session: Session, command: CoachCommand, now: datetime, prompts: Sequence[Prompt]) -> tuple[Fact, ...]:
    if session.ended_at is not None:
        raise NoSession
    effect = _effect(session, command, now, prompts)
    return (facts.CommandGiven(now, type(command).__name__), *effect) if effect else ()


def _effect(session: Session, command: CoachCommand, now: datetime, prompts: Sequence[Prompt]) -> tuple[Fact, ...]:
    match command:
        case commands.EnterPhase(phase):
            return _entered(session, phase, now, prompts)
        case commands.EnterNextPhase():
            return _entered(session, _neighbour(session.phase.after, "Closing is the last phase."), now, prompts)
        case commands.EnterPreviousPhase():
            return _entered(session, _neighbour(session.phase.before, "Agreement is the first phase."), now, prompts)
        case commands.WrapUp():
            return _wrapped_up(session, now, prompts)
        case commands.SeeAtTime():
            return _seen_at_time(session, now, prompts)
        case commands.ShowNextPrompt():
            return next_prompt(session, now, prompts)
        case commands.ShowPreviousPrompt():
            return previous_prompt(session, now)
        case commands.TogglePin():
            return toggled_pin(session, now)
        case commands.SayPrompt():
            return said_prompt(session, now)
        case commands.SkipPrompt():
            return put_aside(session, now, prompts, for_good=False)
        case commands.BanPrompt():
            return put_aside(session, now, prompts, for_good=True)
        case _:
            return (_single(session, command, now),)


_Single = (
    commands.PauseSession
    | commands.ResumeSession
    | commands.ExtendSession
    | commands.EndSession
    | commands.NameOutcome
    | commands.ParkTopic
    | commands.MakeMark
    | commands.OfferCheckIn
    | commands.PutOffCheckIn
    | commands.DismissCheckIn
    | commands.SetRotation
)


def _single(session: Session, command: _Single, now: datetime) -> Fact:
    match command:
        case commands.PauseSession():
            return _paused(session, now)
        case commands.ResumeSession():
            return _resumed(session, now)
        case commands.ExtendSession(by):
            return _extended(session, by, now)
        case commands.EndSession():
            return facts.SessionEnded(now)
        case commands.NameOutcome(words):
            return facts.OutcomeNamed(now, bounded(words, OUTCOME_LENGTH, "An outcome"))
        case commands.ParkTopic(label):
            return facts.TopicParked(now, bounded(label, PARKED_LENGTH, "A parked topic"))
        case commands.MakeMark(label, competency):
            return _marked(label, competency, now)
        case commands.OfferCheckIn():
            return facts.CheckInOffered(now, _waiting(session))
        case commands.PutOffCheckIn(to_phase_end):
            return facts.CheckInPutOff(now, _waiting(session), to_phase_end)
        case commands.DismissCheckIn():
            return facts.CheckInDismissed(now, _waiting(session))
        case commands.SetRotation(every):
            return _rotation_set(every, now)
        case _:
            assert_never(command)


def _neighbour(phase: Phase | None, refusal: str) -> Phase:
    if phase is None:
        raise Refusal(refusal)
    return phase


def _entered(session: Session, phase: Phase, now: datetime, prompts: Sequence[Prompt]) -> tuple[Fact, ...]:
    if phase is session.phase:
        raise Refusal(_THERE_ALREADY[phase])
    changed = () if session.rotation.pinned else drawn_prompt(session, now, prompts, Cause.PHASE, phase)
    return (facts.PhaseEntered(now, phase), *changed)


def _wrapped_up(session: Session, now: datetime, prompts: Sequence[Prompt]) -> tuple[Fact, ...]:
    wrapped = replace(session, plan=session.plan.wrapped_up(session.elapsed(now)))
    if session.phase is not Phase.CLOSING:
        entered = _entered(wrapped, Phase.CLOSING, now, prompts)
    elif wrapped.plan != session.plan:
        entered = ()
    else:
        raise Refusal("The session is closing already.")
    return (facts.SessionWrappedUp(now), *passed_over(wrapped, now), *entered)


def _paused(session: Session, now: datetime) -> Fact:
    if session.paused_at is not None:
        raise Refusal("The session is paused already.")
    return facts.SessionPaused(now)


def _resumed(session: Session, now: datetime) -> Fact:
    if session.paused_at is None:
        raise Refusal("The session is not paused.")
    return facts.SessionResumed(now)


def _extended(session: Session, by: timedelta, now: datetime) -> Fact:
    if by < SHORTEST:
        raise Refusal("A session can be extended by a minute or more.")
    if by > LONGEST - session.plan.length:
        raise Refusal("A session lasts twelve hours at most.")
    return facts.SessionExtended(now, by)


def _seen_at_time(session: Session, now: datetime, prompts: Sequence[Prompt]) -> tuple[Fact, ...]:
    """The prompt stands again, but not one that speaks of minutes when none are left."""
    if not session.at_time_waiting:
        raise Refusal("The sentence at time is not on the overlay.")
    current = session.rotation.current
    speaks_of_minutes = current is not None and current.needs("min") and not session.setting(now).minutes
    other = drawn_prompt(session, now, prompts, Cause.TIME) if speaks_of_minutes else ()
    return (facts.AtTimeSeen(now), *other)


def _rotation_set(every: timedelta | None, now: datetime) -> Fact:
    if every is not None and not QUICKEST_CHANGE <= every <= SLOWEST_CHANGE:
        raise Refusal("Prompts change every 1 to 30 minutes, or only on request.")
    return facts.RotationSet(now, every)


def _marked(label: str, competency: str, now: datetime) -> Fact:
    words = bounded(label, MARK_LENGTH, "A mark", may_be_empty=True)
    if len(words.split()) > MARK_WORDS:
        raise Refusal("A mark has room for {most} words.", most=MARK_WORDS)
    if competency and competency_of(competency) is None:
        raise Refusal("There is no competency {number}.", number=competency)
    return facts.MarkMade(now, words, competency)


def _waiting(session: Session) -> str:
    if session.waiting is None:
        raise Refusal("No check-in is waiting.")
    return session.waiting.check_in.id
