"""What the menu offers about the session: its prompt and check-in, what can be kept, and its time."""

from datetime import datetime

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.session import Session
from partner_overlay.presentation.card_words import filled_check_in
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule, entry
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.undo_words import undo_words

EXTENSIONS = (5, 10, 15)  # minutes


def session_menu(session: Session | None, now: datetime, translate: Translate) -> MenuView:
    if session is None or session.ended_at is not None:
        return _idle(session, now, translate)
    return _running(session, now, translate)


def _idle(session: Session | None, now: datetime, translate: Translate) -> MenuView:
    start = entry(Ask.START, translate("Menu", "Start a session…"))
    rehearse = entry(Ask.REHEARSE, translate("Menu", "Rehearse for one minute…"))
    undo = () if session is None else _undo(session, now, translate)
    return (*undo, start, rehearse)


def _undo(session: Session, now: datetime, translate: Translate) -> MenuView:
    if not session.can_undo(now):
        return ()
    step = undo_words(session, translate)
    named = translate("Menu", "Undo: {step}").replace("{step}", step)
    return (entry(Ask.UNDO, named if step else translate("Menu", "Undo the last step")),)


def _running(session: Session, now: datetime, translate: Translate) -> MenuView:
    return (
        *_check_in(session, now, translate),
        *_prompt(session, translate),
        Rule(),
        #: Verb: keep this moment of the session for the review
        entry(Ask.MARK, translate("Menu", "Mark this moment")),
        entry(Ask.MARK_WORDS, translate("Menu", "Mark with words…")),
        entry(Ask.OUTCOME, translate("Menu", "Outcome in the client's words…")),
        #: Keep it for the next session with this client
        entry(Ask.PARK, translate("Menu", "Park a topic for next time…")),
        Rule(),
        *_time(session, now, translate),
    )


def _check_in(session: Session, now: datetime, translate: Translate) -> MenuView:
    if session.waiting is None:
        return ()
    answers = (
        #: A check-in is a planned, soft reminder. The coach has offered it to the client
        entry(Ask.CHECK_IN_OFFERED, translate("Menu", "Check-in: offered")),
        entry(Ask.CHECK_IN_LATER, translate("Menu", "Check-in: later, in 3 min")),
        entry(Ask.CHECK_IN_AT_PHASE_END, translate("Menu", "Check-in: at the end of this phase")),
        entry(Ask.CHECK_IN_DISMISS, translate("Menu", "Check-in: not today")),
    )
    return (Entry(filled_check_in(session, session.waiting, now, translate)[0], children=answers), Rule())


def _prompt(session: Session, translate: Translate) -> MenuView:
    prompt = session.rotation.current
    there = prompt is not None
    cue = prompt is not None and prompt.voice is Voice.CUE
    said = translate("Menu", "I did this") if cue else translate("Menu", "I said this")
    return (
        entry(Ask.NEXT, translate("Menu", "Next prompt")),
        entry(Ask.BACK, translate("Menu", "Back to what stood before"), enabled=session.rotation.previous is not None),
        entry(Ask.SAID, said, enabled=there),
        Entry(translate("Menu", "Keep this one here"), Request(Ask.PIN), there, session.rotation.pinned),
        #: Do not show this prompt again in this session
        entry(Ask.SKIP, translate("Menu", "Not this session"), enabled=there),
        entry(Ask.NEVER, translate("Menu", "Never again"), enabled=there),
    )


def _time(session: Session, now: datetime, translate: Translate) -> MenuView:
    paused = session.paused_at is not None
    phases = tuple(
        Entry(
            phase_word(phase, translate), Request(Ask.PHASE, phase), phase is not session.phase, phase is session.phase
        )
        for phase in Phase
    )
    more = tuple(
        Entry(translate("Menu", "{n} min more").replace("{n}", str(n)), Request(Ask.EXTEND, str(n))) for n in EXTENSIONS
    )
    return (
        #: A part of the session: agreement, exploration or closing
        Entry(translate("Menu", "Phase"), children=phases),
        #: Verb: give the session more minutes
        Entry(translate("Menu", "Extend"), children=more),
        #: Go to the closing phase at once
        entry(Ask.WRAP_UP, translate("Menu", "Wrap up now")),
        #: End the pause
        entry(Ask.RESUME, translate("Menu", "Go on")) if paused else entry(Ask.PAUSE, translate("Menu", "Pause")),
        *_undo(session, now, translate),
        entry(Ask.END, translate("Menu", "End the session")),
    )
