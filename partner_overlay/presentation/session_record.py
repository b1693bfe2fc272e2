"""A session as lines to read: `session list` and `session show`."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import assert_never

from partner_overlay.application.ports import SessionLine
from partner_overlay.application.review_ports import HistoryLine
from partner_overlay.domain import facts
from partner_overlay.domain.apply import apply, standing
from partner_overlay.domain.facts import CheckInFact, Fact, NoteFact, PromptFact, TimeFact
from partner_overlay.domain.session import Session
from partner_overlay.presentation.card_words import filled_check_in, filled_prompt
from partner_overlay.presentation.start_words import other_length, rehearsed, with_client
from partner_overlay.presentation.time_words import clock_figures_gone, duration, nearest_minutes


def list_line(line: SessionLine, zone: tzinfo | None = None) -> str:
    """One session in a list, its parts set apart by two spaces. The time is that of `zone`, or of the machine."""
    kind = " (rehearsal)" if line.rehearsal else " (private)" if line.private else ""
    state = "" if line.ended else "  not ended"
    return f"{line.id}  {_clock(line.started_at, zone)}  {line.client or '-'}  {line.type_name}{kind}{state}"


def history_line(line: HistoryLine, zone: tzinfo | None = None) -> str:
    """The same of a session that has ended: how long it lasted as well, and whether it was reviewed."""
    kind = " (rehearsal)" if line.rehearsal else " (private)" if line.private else ""
    reviewed = "  reviewed" if line.reviewed else ""
    began = _clock(line.started_at, zone)
    return f"{line.id}  {began}  {line.client or '-'}  {line.type_name}{kind}  {nearest_minutes(line.lasted)}{reviewed}"


def heading(recorded: Sequence[Fact], zone: tzinfo | None = None) -> str:
    """When the session began, with whom, and its type; empty for one whose start was undone."""
    start = next((fact for fact in standing(recorded) if isinstance(fact, facts.SessionStarted)), None)
    if start is None:
        return ""
    kind = " (rehearsal)" if start.speed != 1.0 else " (private)" if start.private else ""
    return f"{_clock(start.started_at, zone)}, {start.client or 'no client code'}, {start.type_name}{kind}"


def record_lines(recorded: Sequence[Fact]) -> Iterator[str]:
    """Every fact that stands, with its session time; what was undone is left out."""
    session: Session | None = None
    glances: dict[str, str] = {}
    for fact in standing(recorded):
        session = apply(session, fact)
        assert session is not None  # nothing that stands takes back the start
        if isinstance(fact, facts.PromptShown):
            glances[fact.prompt.id] = filled_prompt(fact.prompt, session, fact.at).glance
        words = _words(fact, session, glances)
        if words:
            yield f"{_when(session, fact.at):>8}  {words}"


def _clock(moment: datetime, zone: tzinfo | None) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def _when(session: Session, at: datetime) -> str:
    return clock_figures_gone(session.elapsed(at))


def _words(fact: Fact, session: Session, glances: Mapping[str, str]) -> str:
    if isinstance(fact, facts.SessionStarted):
        length = other_length(fact.type_name, fact.length)
        return f"Started: {with_client(fact.type_name, fact.client)}{length}{rehearsed(fact.speed)}"
    if isinstance(fact, facts.CommandGiven | facts.Undone):
        return ""
    if isinstance(fact, TimeFact):
        return _time_words(fact)
    if isinstance(fact, NoteFact):
        return _note_words(fact)
    if isinstance(fact, CheckInFact):
        return _check_in_words(fact, session)
    return _prompt_words(fact, glances)


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


def _check_in_words(fact: CheckInFact, session: Session) -> str:
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
    return f"Check-in ({_check_in(fact, session)}): {what}"


def _check_in(fact: CheckInFact, session: Session) -> str:
    """Its short words as they stood then; its id when the session does not know it."""
    known = (state for state in session.check_ins if state.check_in.id == fact.check_in)
    return next((filled_check_in(session, state, fact.at)[0] for state in known), fact.check_in)


def _prompt_words(fact: PromptFact, glances: Mapping[str, str]) -> str:
    match fact:
        case facts.PromptShown(_, prompt, _):
            return f"Prompt {prompt.id} ({prompt.voice}, {prompt.competency}): {prompt.text}"
        case facts.PromptCleared():
            return "No prompt fits"
        case facts.BagRefilled():
            return ""
        case facts.PromptSaid(_, prompt):
            return f"Said: {glances.get(prompt, prompt)}"
        case facts.PromptPinned(_, prompt):
            return f"Pinned: {glances.get(prompt, prompt)}"
        case facts.PromptUnpinned(_, prompt):
            return f"Unpinned: {glances.get(prompt, prompt)}"
        case facts.PromptSkipped(_, prompt):
            return f"Not this session: {glances.get(prompt, prompt)}"
        case facts.PromptBanned(_, prompt):
            return f"Never: {glances.get(prompt, prompt)}"
        case facts.RotationSet(_, every):
            return f"Prompts change every {duration(every)}" if every else "Prompts change only on request"
        case _:
            assert_never(fact)
