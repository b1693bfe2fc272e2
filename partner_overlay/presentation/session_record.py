"""A session as lines to read: `session list` and `session show`."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import assert_never

from partner_overlay.application.ports import SessionLine
from partner_overlay.domain import facts
from partner_overlay.domain.apply import apply, standing
from partner_overlay.domain.facts import CheckInFact, Fact, NoteFact, PromptFact, TimeFact
from partner_overlay.domain.session import Session
from partner_overlay.presentation.time_words import clock_figures_gone, duration


def list_line(line: SessionLine) -> str:
    """One session in a list, its parts set apart by two spaces."""
    kind = " (rehearsal)" if line.rehearsal else " (private)" if line.private else ""
    state = "" if line.ended else "  not ended"
    return f"{line.id}  {line.started_at:%Y-%m-%d %H:%M}  {line.client or '-'}  {line.type_name}{kind}{state}"


def record_lines(recorded: Sequence[Fact]) -> Iterator[str]:
    """Every fact that stands, with its session time; what was undone is left out."""
    session: Session | None = None
    for fact in standing(recorded):
        session = apply(session, fact)
        words = _words(fact)
        if session is not None and words:
            yield f"{_when(session, fact.at):>8}  {words}"


def _when(session: Session, at: datetime) -> str:
    return clock_figures_gone(session.elapsed(at))


def _words(fact: Fact) -> str:
    if isinstance(fact, facts.SessionStarted):
        client = f" with {fact.client}" if fact.client else ""
        speed = f", a rehearsal {fact.speed:g} times as fast" if fact.speed != 1.0 else ""
        return f"Started: {fact.type_name}, {duration(fact.length)}{client}{speed}"
    if isinstance(fact, facts.CommandGiven | facts.Undone):
        return ""
    if isinstance(fact, TimeFact):
        return _time_words(fact)
    if isinstance(fact, NoteFact):
        return _note_words(fact)
    if isinstance(fact, CheckInFact):
        return _check_in_words(fact)
    return _prompt_words(fact)


def _time_words(fact: TimeFact) -> str:
    match fact:
        case facts.PhaseEntered(_, phase):
            return f"Phase: {phase}"
        case facts.SessionPaused():
            return "Paused"
        case facts.SessionResumed():
            return "Went on"
        case facts.SessionExtended(_, by):
            return f"Extended by {duration(by)}"
        case facts.SessionWrappedUp():
            return "Wrapped up"
        case facts.AtTimeReached():
            return "At time"
        case facts.AtTimeSeen():
            return "The sentence at time was seen"
        case facts.SessionEnded():
            return "Ended"
        case facts.AwayNoticed(_, away):
            return f"Away for {duration(away)}"
        case facts.ClockSet(_, by):
            return f"The computer's clock was set by {duration(abs(by))}{' back' if by.days < 0 else ' forward'}"
        case facts.ProgramReturned():
            return "The program had stopped and came back"
        case _:
            assert_never(fact)


def _note_words(fact: NoteFact) -> str:
    match fact:
        case facts.OutcomeNamed(_, words):
            return f"Outcome: {words}"
        case facts.TopicParked(_, label):
            return f"Parked: {label}"
        case facts.MarkMade(_, label, competency):
            return " ".join(part for part in ("Mark", competency, label) if part)
        case _:
            assert_never(fact)


def _check_in_words(fact: CheckInFact) -> str:
    match fact:
        case facts.CheckInDue():
            what = "waits"
        case facts.CheckInOffered():
            what = "offered"
        case facts.CheckInPutOff(_, _, to_phase_end):
            what = "put off to the end of the phase" if to_phase_end else "put off by 3 min"
        case facts.CheckInDismissed():
            what = "dismissed"
        case facts.CheckInPassed():
            what = "passed over"
        case _:
            assert_never(fact)
    return f"Check-in {fact.check_in}: {what}"


def _prompt_words(fact: PromptFact) -> str:
    match fact:
        case facts.PromptShown(_, prompt, _):
            return f"Prompt {prompt.id} ({prompt.voice}, {prompt.competency}): {prompt.text}"
        case facts.PromptCleared():
            return "No prompt fits"
        case facts.BagRefilled():
            return ""
        case facts.PromptSaid(_, prompt):
            return f"Said: {prompt}"
        case facts.PromptPinned(_, prompt):
            return f"Pinned: {prompt}"
        case facts.PromptUnpinned(_, prompt):
            return f"Unpinned: {prompt}"
        case facts.PromptSkipped(_, prompt):
            return f"Not this session: {prompt}"
        case facts.PromptBanned(_, prompt):
            return f"Never: {prompt}"
        case facts.RotationSet(_, every):
            return f"Prompts change every {duration(every)}" if every else "Prompts change only on request"
        case _:
            assert_never(fact)
