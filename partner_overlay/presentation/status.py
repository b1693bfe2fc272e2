"""What `status` answers: as JSON with stable keys (product.md 8), and as a few plain lines."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import floor

from partner_overlay import __version__
from partner_overlay.application.settings import Form
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.prompts import Prompt
from partner_overlay.domain.session import Session
from partner_overlay.presentation.card_words import at_time_sentence, at_time_shown, filled_check_in, filled_prompt
from partner_overlay.presentation.phase_words import plan_by_now
from partner_overlay.presentation.session_line import status_line
from partner_overlay.presentation.translation import as_written

Json = dict[str, "Json | str | int | bool | None"]


@dataclass(frozen=True, slots=True)
class OverlayState:
    """How the overlay stands on the desktop."""

    visible: bool
    form: Form
    on_top: str  # yes, no, unknown
    screen: str
    hidden_from_capture: str = "unsupported"  # yes, no, off, failed, unsupported
    click_through: bool = False


def status_json(session: Session | None, now: datetime, overlay: OverlayState) -> Json:
    """The whole answer. Times in whole seconds, rounded to the nearest."""
    return {
        "app": "partner-overlay",
        "version": __version__,
        "session": None if session is None else _session(session, now),
        "prompt": None if session is None else _prompt(session, now),
        "check_in": None if session is None else _check_in(session, now),
        "overlay": {
            "visible": overlay.visible,
            "form": overlay.form.value,
            "on_top": overlay.on_top,
            "hidden_from_capture": overlay.hidden_from_capture,
            "click_through": overlay.click_through,
            "screen": overlay.screen,
        },
    }


def status_lines(session: Session | None, now: datetime, overlay: OverlayState) -> str:
    """A person's version: phase and time, what is put away, the check-in, the prompt or the sentence at time."""
    lines = [status_line(session, now, as_written) + "."]
    if session is not None and session.ended_at is None:
        lines += filter(
            None, (_put_away(overlay), _clicks(overlay), _check_in_line(session, now), _say_line(session, now))
        )
    return "\n".join(lines) + "\n"


def _put_away(overlay: OverlayState) -> str:
    if overlay.form is Form.BLANK:
        return "Blank."
    if not overlay.visible:
        return "Hidden."
    return "Just be here." if overlay.form is Form.PRESENCE else ""


def _clicks(overlay: OverlayState) -> str:
    return "Clicks go through the overlay." if overlay.click_through else ""


def _check_in_line(session: Session, now: datetime) -> str:
    if session.waiting is None:
        return ""
    return "Check-in: " + " - ".join(filled_check_in(session, session.waiting, now))


def _say_line(session: Session, now: datetime) -> str:
    if at_time_shown(session):
        return f"At time, say: {at_time_sentence(as_written)}"
    if session.rotation.current is None:
        return ""
    prompt = filled_prompt(session.rotation.current, session, now)
    return f"{prompt.voice.capitalize()}: {prompt.text}"


def _seconds(span: timedelta) -> int:
    return floor(span.total_seconds() + 0.5)


def _session(session: Session, now: datetime) -> Json:
    remaining = session.remaining(now)
    elapsed = session.elapsed(now)
    return {
        "id": session.id,
        "state": _state(session),
        "type": session.type_name,
        "client": session.client or None,
        "rehearsal": session.rehearsal,
        "private": session.private,
        "started_at": session.started_at.isoformat(timespec="seconds"),
        "planned_seconds": _seconds(session.length(now)),
        "elapsed_seconds": _seconds(elapsed),
        "remaining_seconds": _seconds(max(remaining, NO_TIME)),
        "overtime_seconds": _seconds(max(-remaining, NO_TIME)),
        "paused_seconds": _seconds(session.paused_for(now)),
        "away_seconds": _seconds(session.away),
        "phase": {
            "name": session.phase.value,
            "elapsed_seconds": _seconds(elapsed - session.phase_since),
            "remaining_seconds": _seconds(max(plan_by_now(session, now).end_of(session.phase) - elapsed, NO_TIME)),
        },
        "outcome": session.outcome or None,
        "marks": len(session.marks),
    }


def _state(session: Session) -> str:
    if session.ended_at is not None:
        return "ended"
    return "running" if session.paused_at is None else "paused"


def _prompt(session: Session, now: datetime) -> Json | None:
    current: Prompt | None = session.rotation.current
    if current is None:
        return None
    shown = filled_prompt(current, session, now)
    return {
        "id": shown.id,
        "voice": shown.voice.value,
        "glance": shown.glance,
        "text": shown.text,
        "competency": shown.competency,
        "kind": shown.kind.value,
        "pinned": session.rotation.pinned,
    }


def _check_in(session: Session, now: datetime) -> Json | None:
    waiting = session.waiting
    if waiting is None:
        return None
    glance, sentence = filled_check_in(session, waiting, now)
    return {
        "id": waiting.check_in.id,
        "voice": waiting.check_in.voice.value,
        "glance": glance,
        "text": sentence,
        "competency": waiting.check_in.competency,
        "waiting_seconds": _seconds(session.elapsed(now) - waiting.waiting_since),
    }
