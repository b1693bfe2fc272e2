"""From the session to what the overlay shows. Pure: the same session, time and look give the same view."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from partner_overlay.application.settings import Figures, Look
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME, Shares
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.session import Session
from partner_overlay.presentation.card_words import card_words, waiting_note
from partner_overlay.presentation.marked import marked_for
from partner_overlay.presentation.overlay_view import Button, Heard, OverlayView, Role, Segment, Words
from partner_overlay.presentation.phase_words import ahead, phase_word, plan_by_now
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.time_words import clock_figures, clock_figures_gone, minutes_down, minutes_up
from partner_overlay.presentation.translation import Translate

_SAID = {Role.CHECK_IN: Ask.CHECK_IN_OFFERED, Role.AT_TIME: Ask.AT_TIME_SEEN}


def derive_overlay(
    session: Session, now: datetime, look: Look, numbers: Numbering, translate: Translate, *, shared: bool = False
) -> OverlayView:
    """Everything that the overlay shows of this session at this moment. `shared`: it offers to be blanked."""
    amount, unit = _figures(session, now, look, translate)
    words = card_words(session, now, numbers, translate)
    marked = marked_for(session, now) > NO_TIME
    note = _note(session, now, translate)
    if marked and words is None:
        note = translate("Overlay", "marked")  # else it stands under the words
    if shared:
        from partner_overlay.presentation.offer_words import offer_note, with_offer  # noqa: PLC0415  seldom needed

        words, note = with_offer(words, translate), offer_note(words, translate)
    heard = _heard(session, now, words, translate)
    waits = session.ended_at is None and (session.waiting is not None or session.at_time_waiting)
    return OverlayView(
        form=look.form,
        phase=session.phase,
        amount=amount,
        unit=unit,
        phase_word=phase_word(session.phase, translate),
        ahead=ahead(session, now, translate, figures=look.figures is not Figures.NONE),
        line=phase_line(session, now),
        words=words,
        note=note,
        waiting=waits,
        over_time=session.remaining(now) <= NO_TIME,
        paused=session.paused_at is not None and session.ended_at is None,
        rehearsal=session.rehearsal,
        marked=marked,
        controls=controls(session, words, translate),
        spoken=heard.whole,
        heard=heard,
    )


def phase_line(session: Session, now: datetime) -> tuple[Segment, ...]:
    """The planned phases as parts of the session, each filled as far as time has gone."""
    plan, elapsed = plan_by_now(session, now), session.elapsed(now)
    if not plan.length:
        return _shape(plan.shares)
    segments = []
    for phase in Phase:
        begin, end = plan.begin_of(phase), plan.end_of(phase)
        span = end - begin
        filled = (elapsed - begin) / span if span else float(elapsed >= begin)
        segments.append(Segment(phase, span / plan.length, min(1.0, max(0.0, filled))))
    return tuple(segments)


def _shape(shares: Shares) -> tuple[Segment, ...]:
    """The line of a session that pauses have used up: its phases as they were meant, all of them over."""
    agreed, explored = shares.agreement_until, shares.exploration_until
    spans = (agreed, explored - agreed, 1.0 - explored)
    return tuple(Segment(phase, span, 1.0) for phase, span in zip(Phase, spans, strict=True))


def controls(session: Session, words: Words | None, translate: Translate) -> tuple[Button, ...]:
    """The row that appears under the pointer."""
    if session.ended_at is not None:
        return ()
    said = Ask.SAID if words is None else _SAID.get(words.role, Ask.SAID)
    row = (
        _button(
            #: To the prompt before
            Ask.BACK,
            translate("Overlay", "Back: what stood before"),
            enabled=session.rotation.previous is not None,
        ),
        _button(Ask.NEXT, translate("Overlay", "Next prompt")),
        _button(
            said, _said_hint(words, translate), enabled=words is not None, checked=words is not None and words.said
        ),
        _button(Ask.MARK, translate("Overlay", "Mark this moment")),
        _pause(session, translate),
    )
    return (*row, *_next_phase(session, translate), _button(Ask.MENU, translate("Overlay", "Menu")))


def _button(ask: Ask, hint: str, *, enabled: bool = True, checked: bool = False) -> Button:
    return Button(Request(ask), "", hint, enabled, checked)


def _said_hint(words: Words | None, translate: Translate) -> str:
    if words is not None and words.voice is Voice.CUE:
        #: Of a silent cue
        return translate("Overlay", "I did this")
    #: Of a sentence to the client
    return translate("Overlay", "I said this")


def _pause(session: Session, translate: Translate) -> Button:
    if session.paused_at is None:
        return _button(Ask.PAUSE, translate("Overlay", "Pause"))
    return _button(Ask.RESUME, translate("Overlay", "Go on"))


def _next_phase(session: Session, translate: Translate) -> tuple[Button, ...]:
    following = session.phase.after
    if following is None:
        #: Verb, a button: end the session
        return (Button(Request(Ask.END), translate("Overlay", "End"), translate("Overlay", "End the session")),)
    word = phase_word(following, translate)
    hint = translate("Overlay", "Go on to {phase}").replace("{phase}", word)
    return (Button(Request(Ask.NEXT_PHASE), word, hint),)


def _figures(session: Session, now: datetime, look: Look, translate: Translate) -> tuple[str, str]:
    if look.figures is Figures.NONE:
        return "", ""
    if look.figures is Figures.ELAPSED:
        elapsed = session.elapsed(now)
        #: Minutes since the session began
        gone = translate("Time", "min gone")
        return (clock_figures_gone(elapsed), "") if look.seconds else (str(minutes_down(elapsed)), gone)
    #: Minutes, beside a large number
    unit = "" if look.seconds else translate("Time", "min")
    remaining = session.remaining(now)
    if remaining > NO_TIME:
        return (clock_figures(remaining) if look.seconds else str(minutes_up(remaining))), unit
    over = clock_figures_gone(-remaining) if look.seconds else str(minutes_down(-remaining))
    return (f"+{over}" if over.strip("0:") else "0"), unit


def _note(session: Session, now: datetime, translate: Translate) -> str:
    """One quiet line: what waits, what was parked last time, or that this is a rehearsal."""
    waiting = waiting_note(session, now, translate)
    if waiting:
        return waiting
    if session.parked_before and session.phase is Phase.AGREEMENT and session.ended_at is None:
        topics = ", ".join(session.parked_before)
        return translate("Overlay", "Parked last time: {topics}").replace("{topics}", topics)
    if session.rehearsal:
        return translate("Overlay", "Rehearsal, {n} times as fast").replace("{n}", f"{session.speed:g}")
    return ""


def _heard(session: Session, now: datetime, words: Words | None, translate: Translate) -> Heard:
    marked = translate("Overlay", "Marked") if marked_for(session, now) > NO_TIME else ""
    said = sentences((marked, "" if words is None else spoken_words(words), _note(session, now, translate)))
    if session.ended_at is not None:
        return Heard(words=said)
    phase = sentences((phase_word(session.phase, translate), ahead(session, now, translate)))
    return Heard(sentences((spoken_time(session.remaining(now), translate),)), phase, said)


def spoken_words(words: Words) -> str:
    """The card's words as they are said."""
    return sentences((words.label, words.glance, words.sentence))


def spoken_time(remaining: timedelta, translate: Translate) -> str:
    """`38 minutes left` or `2 minutes over time`; empty at time."""
    if remaining > NO_TIME:
        left = minutes_up(remaining)
        one, more = translate("Overlay", "One minute left"), translate("Overlay", "{min} minutes left")
        return one if left == 1 else more.replace("{min}", str(left))
    over = minutes_down(-remaining)
    one, more = translate("Overlay", "One minute over time"), translate("Overlay", "{min} minutes over time")
    return one if over == 1 else more.replace("{min}", str(over)) if over else ""


def sentences(parts: Iterable[str]) -> str:
    """Each part as a sentence; one that ends in a mark of its own keeps it."""
    return " ".join(part if part.endswith((".", "?", "!", "…", "؟", "。")) else f"{part}." for part in parts if part)
