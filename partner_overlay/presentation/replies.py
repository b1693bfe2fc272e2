"""What the command line says after a command, in one short sentence with its unit."""

from datetime import datetime, timedelta, tzinfo

from partner_overlay.application.settings import Form
from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.prompts import Prompt, Voice
from partner_overlay.domain.session import Session
from partner_overlay.presentation.card_words import filled_prompt
from partner_overlay.presentation.click_through import COMMAND
from partner_overlay.presentation.requests import Ask
from partner_overlay.presentation.start_words import other_length, rehearsed, with_client
from partner_overlay.presentation.time_words import MINUTE, duration, minutes_up, nearest_minutes


def started(session: Session, now: datetime, since: timedelta = NO_TIME, zone: tzinfo | None = None) -> str:
    """`Started: 60 min with R7, 45 min long, until 14:50.` `since` is how long ago it began.

    Clock times are those of `zone`, or of the machine.
    """
    length = session.length(now)
    parts = (
        f"Started: {with_client(session.type_name, session.client)}",
        other_length(session.type_name, length),
        f", since {duration(since)}" if since else "",
        _until(session, length, zone),
        ", private: only the hours are kept" if session.private else "",
        rehearsed(session.speed),
    )
    return "".join(parts) + "."


def _until(session: Session, length: timedelta, zone: tzinfo | None) -> str:
    if not session.plan.fixed_end:
        return ""
    return f", until {(session.started_at + length).astimezone(zone):%H:%M}"


def undone(step: str) -> str:
    """`Undone: outcome.`"""
    return f"Undone: {step}." if step else "Undone."


def ended_program(*, session_runs: bool) -> str:
    """The answer to `quit`."""
    if not session_runs:
        return "Partner Overlay has ended."
    return "Partner Overlay has ended. The session goes on: start the program again to come back to it."


def overlay_stands(ask: Ask, form: Form, *, session_runs: bool, click_through: bool = False) -> str:
    """What has come of a request about the overlay; `form` is the one that it has after it, `click_through` too."""
    match ask:
        case Ask.CLICK_THROUGH:
            return f"Clicks go through until the session ends, or until: {COMMAND}" if click_through else _CAUGHT
        case Ask.HIDE:
            return "Hidden."
        case Ask.RECENTER:
            return "Brought to the screen with the pointer."
        case Ask.SHOW:
            return "Shown." if session_runs else "The start window is open."
        case _:
            return _FORMS[form]


_CAUGHT = "The overlay catches clicks again."
_FORMS = {
    Form.CARD: "Card.",
    Form.STRIP: "Strip.",
    Form.HAIRLINE: "Hairline.",
    Form.PRESENCE: "Just be here; the same again brings the words back.",
    Form.BLANK: "Blank; the same again brings it back.",
}


def carried_out(command: CoachCommand, session: Session, now: datetime) -> str:
    """What has come of the command; `session` is as it stands after it."""
    match command:
        case commands.EnterPhase() | commands.EnterNextPhase() | commands.EnterPreviousPhase():
            return f"Phase: {session.phase}."
        case commands.WrapUp():
            return f"Wrapping up; phase: {session.phase}."
        case (
            commands.ShowNextPrompt()
            | commands.ShowPreviousPrompt()
            | commands.SkipPrompt()
            | commands.BanPrompt()
            | commands.TogglePin()
            | commands.SayPrompt()
        ):
            return _about_prompt(command, session, now)
        case commands.MakeMark():
            return f"Marked. Marks so far: {len(session.marks)}."
        case commands.NameOutcome():
            return f"Outcome: {session.outcome}"
        case commands.ParkTopic():
            kept = " (nothing of it is kept: the session is private)" if session.private else ""
            return f"Parked: {session.parked[-1]}{kept}"
        case commands.ExtendSession(by):
            left = duration(minutes_up(session.remaining(now)) * MINUTE)
            return f"Extended by {duration(by)}; {left} left."
        case commands.PauseSession():
            return "Paused."
        case commands.ResumeSession():
            return "Going on."
        case commands.EndSession():
            return f"Ended after {nearest_minutes(session.elapsed(now))}."
        case commands.OfferCheckIn():
            return "Check-in offered."
        case commands.DismissCheckIn():
            return "Check-in dismissed."
        case commands.PutOffCheckIn(to_phase_end):
            return "Check-in put off to the end of the phase." if to_phase_end else "Check-in put off by 3 min."
        case _:
            return "Done."


def _about_prompt(command: CoachCommand, session: Session, now: datetime) -> str:
    current = session.rotation.current
    prompt = None if current is None else filled_prompt(current, session, now)
    match command:
        case commands.TogglePin():
            return "The prompt stays where it is." if session.rotation.pinned else "The prompt may change again."
        case commands.SayPrompt():
            return "Noted: done." if prompt is not None and prompt.voice is Voice.CUE else "Noted: said."
        case commands.SkipPrompt():
            return f"Not again in this session. {_following(prompt)}"
        case commands.BanPrompt():
            return f"Never again. {_following(prompt)}"
        case _:
            return _NO_PROMPT if prompt is None else f"{prompt.voice.capitalize()}: {prompt.text}"


_NO_PROMPT = "No prompt fits now."


def _following(prompt: Prompt | None) -> str:
    return _NO_PROMPT if prompt is None else f"Next, {prompt.voice}: {prompt.text}"
