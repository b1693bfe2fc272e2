"""What the command line says after a command, in one short sentence with its unit."""

from datetime import datetime

from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.session import Session
from partner_overlay.presentation.card_words import filled_prompt
from partner_overlay.presentation.time_words import MINUTE, duration, minutes_up


def started(session: Session, now: datetime) -> str:
    """`Started: 60 min, 60 min long with R7.`"""
    client = f" with {session.client}" if session.client else ""
    speed = f", a rehearsal {session.speed:g} times as fast" if session.rehearsal else ""
    return f"Started: {session.type_name}, {duration(session.length(now))} long{client}{speed}."


def carried_out(command: CoachCommand, session: Session, now: datetime) -> str:
    """What has come of the command; `session` is as it stands after it."""
    match command:
        case commands.EnterPhase() | commands.EnterNextPhase() | commands.EnterPreviousPhase() | commands.WrapUp():
            return f"Phase: {session.phase}."
        case commands.ShowNextPrompt() | commands.ShowPreviousPrompt() | commands.SkipPrompt() | commands.BanPrompt():
            return _prompt(session, now)
        case commands.TogglePin():
            return "The prompt stays where it is." if session.rotation.pinned else "The prompt may change again."
        case commands.SayPrompt():
            return "Noted: said."
        case commands.MakeMark():
            return f"Marked. Marks so far: {len(session.marks)}."
        case commands.NameOutcome():
            return f"Outcome: {session.outcome}"
        case commands.ParkTopic():
            return f"Parked: {session.parked[-1]}"
        case commands.ExtendSession(by):
            left = duration(minutes_up(session.remaining(now)) * MINUTE)
            return f"Extended by {duration(by)}; {left} left."
        case commands.PauseSession():
            return "Paused."
        case commands.ResumeSession():
            return "Going on."
        case commands.EndSession():
            return f"Ended after {duration(minutes_up(session.elapsed(now)) * MINUTE)}."
        case commands.PutOffCheckIn(to_phase_end):
            return "Check-in put off to the end of the phase." if to_phase_end else "Check-in put off by 3 min."
        case _:
            return "Done."


def _prompt(session: Session, now: datetime) -> str:
    current = session.rotation.current
    return "No prompt fits now." if current is None else filled_prompt(current, session, now).text
