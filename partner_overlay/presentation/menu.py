"""The whole menu, by right-click on the overlay: a status line, then everything that can be asked for."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from partner_overlay.application.settings import (
    SIZES,
    AccessSettings,
    Figures,
    Form,
    Look,
    PromptSettings,
    ReviewSettings,
    ScreenSettings,
    Settings,
    Theme,
)
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.session import Session
from partner_overlay.presentation.camera_choice import SeenScreen, camera_choice
from partner_overlay.presentation.card_words import filled_check_in
from partner_overlay.presentation.click_through import click_through_entry
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.notices import notices
from partner_overlay.presentation.offer_words import offer_entries
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.review_waiting import waiting_words
from partner_overlay.presentation.time_words import MINUTE, duration, minutes_down, minutes_up
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.undo_words import undo_words

if TYPE_CHECKING:
    from partner_overlay.application.review_ports import WaitingReview  # brings half the review; not for a first paint

EXTENSIONS = (5, 10, 15)  # minutes
ROTATIONS = (1, 2, 3, 5, 10, 15, 30, 0)  # minutes; 0 is only on request
OPACITIES = (100, 92, 85, 75)  # per cent


def derive_menu(
    session: Session | None,
    now: datetime,
    settings: Settings,
    troubles: Iterable[str],
    translate: Translate,
    *,
    waiting: Iterable["WaitingReview"] = (),
    can_hide: bool = False,
    shared: bool = False,
    screens: Sequence[SeenScreen] = (),
    click_through: bool = False,
) -> MenuView:
    """All entries.

    `troubles` are sentences about what could not be kept or read, `waiting` reviews put off, `screens` those there now;
    `can_hide`: this desktop can leave the overlay out of screen sharing; `shared`: the overlay offers to be blanked.
    """
    lines = tuple(Entry(words) for words in _status(session, now, troubles, translate))
    running = session is not None and session.ended_at is None
    middle = _running(session, now, translate) if session is not None and running else _idle(session, now, translate)
    through = click_through_entry(settings.keys, translate, on=click_through) if running else ()
    return (
        *lines,
        Rule(),
        *(offer_entries(translate) if shared else ()),
        *middle,
        Rule(),
        *(through if click_through else ()),
        #: The overlay shows a still dot, nothing else
        _entry(Ask.PRESENCE, translate("Menu", "Just be here")),
        #: Verb: nothing of the overlay can be seen until asked back
        _entry(Ask.BLANK, translate("Menu", "Blank")),
        #: Verb: the overlay
        _entry(Ask.HIDE, translate("Menu", "Hide")),
        Entry(
            translate("Menu", "Place, clicks, sharing"),
            children=(
                _entry(Ask.RECENTER, translate("Menu", "Bring it to me")),
                *camera_choice(screens, settings.screens.camera, translate),
                *(() if click_through else through),
                *_off_shared(settings.screens, translate, can_hide=can_hide),
            ),
        ),
        _look_and_prompts(settings, translate),
        Rule(),
        *(_waiting(review, translate) for review in waiting),
        _entry(Ask.HISTORY, translate("Menu", "Reviews and history...")),
        _entry(Ask.DECKS, translate("Menu", "Decks...")),
        Entry(translate("Menu", "Keys everywhere..."), Request(Ask.SETTINGS, "keys")),
        _entry(Ask.SETTINGS, translate("Menu", "Settings...")),
        _entry(Ask.HELP, translate("Menu", "Help")),
        _entry(Ask.QUIT, translate("Menu", "Quit")),
    )


def status_line(session: Session | None, now: datetime, translate: Translate) -> str:
    """`Exploration, 24 min left`."""
    if session is None or session.ended_at is not None:
        return translate("Menu", "No session")
    line = _time_words(session.remaining(now), translate).replace("{phase}", phase_word(session.phase, translate))
    return line if session.paused_at is None else translate("Menu", "Paused: {what}").replace("{what}", line)


def _time_words(remaining: timedelta, translate: Translate) -> str:
    if remaining > NO_TIME:
        left = duration(minutes_up(remaining) * MINUTE, translate)
        return translate("Menu", "{phase}, {time} left").replace("{time}", left)
    over = minutes_down(-remaining)
    if not over:
        #: The planned time is up
        return translate("Menu", "{phase}, at time")
    #: So long beyond the planned time
    return translate("Menu", "{phase}, {time} over").replace("{time}", duration(over * MINUTE, translate))


def _status(session: Session | None, now: datetime, troubles: Iterable[str], translate: Translate) -> Iterable[str]:
    yield status_line(session, now, translate)
    if session is not None and session.ended_at is None:
        yield from _about(session, now, translate)
    yield from notices(tuple(troubles), translate)


def _about(session: Session, now: datetime, translate: Translate) -> Iterable[str]:
    if session.rehearsal:
        yield translate("Menu", "Rehearsal, {n} times as fast").replace("{n}", f"{session.speed:g}")
    if session.private:
        #: Of this session
        yield translate("Menu", "Private: only the hours are kept")
    if session.outcome:
        yield translate("Menu", "Outcome: {words}").replace("{words}", session.outcome)
    if session.away:
        away = duration(minutes_up(session.away) * MINUTE, translate)
        #: The computer slept; the session's time still counts right
        yield translate("Menu", "Away for {time}; the time is right").replace("{time}", away)
    if session.returned_at is not None:
        yield _returned(minutes_down(now - session.returned_at), translate)


def _returned(minutes: int, translate: Translate) -> str:
    if not minutes:
        return translate("Menu", "The program had stopped and just came back; nothing is lost")
    words = translate("Menu", "The program had stopped and came back {time} ago; nothing is lost")
    return words.replace("{time}", duration(minutes * MINUTE, translate))


def _entry(ask: Ask, words: str, *, enabled: bool = True) -> Entry:
    return Entry(words, Request(ask), enabled)


def _waiting(review: "WaitingReview", translate: Translate) -> Entry:
    return Entry(waiting_words(review, translate), Request(Ask.REVIEW, review.session_id))


def _idle(session: Session | None, now: datetime, translate: Translate) -> MenuView:
    start = _entry(Ask.START, translate("Menu", "Start a session..."))
    rehearse = _entry(Ask.REHEARSE, translate("Menu", "Rehearse for one minute..."))
    undo = () if session is None else _undo(session, now, translate)
    return (*undo, start, rehearse)


def _undo(session: Session, now: datetime, translate: Translate) -> MenuView:
    if not session.can_undo(now):
        return ()
    step = undo_words(session, translate)
    named = translate("Menu", "Undo: {step}").replace("{step}", step)
    return (_entry(Ask.UNDO, named if step else translate("Menu", "Undo the last step")),)


def _running(session: Session, now: datetime, translate: Translate) -> MenuView:
    return (
        *_check_in(session, now, translate),
        *_prompt(session, translate),
        Rule(),
        #: Verb: keep this moment of the session for the review
        _entry(Ask.MARK, translate("Menu", "Mark this moment")),
        _entry(Ask.MARK_WORDS, translate("Menu", "Mark with words...")),
        _entry(Ask.OUTCOME, translate("Menu", "Outcome in the client's words...")),
        #: Keep it for the next session with this client
        _entry(Ask.PARK, translate("Menu", "Park a topic for next time...")),
        Rule(),
        *_time(session, now, translate),
    )


def _check_in(session: Session, now: datetime, translate: Translate) -> MenuView:
    if session.waiting is None:
        return ()
    return (
        Entry(filled_check_in(session, session.waiting, now)[0]),
        #: A check-in is a planned, soft reminder. The coach has offered it to the client
        _entry(Ask.CHECK_IN_OFFERED, translate("Menu", "Check-in: offered")),
        _entry(Ask.CHECK_IN_LATER, translate("Menu", "Check-in: later, in 3 min")),
        _entry(Ask.CHECK_IN_AT_PHASE_END, translate("Menu", "Check-in: at the end of this phase")),
        _entry(Ask.CHECK_IN_DISMISS, translate("Menu", "Check-in: not today")),
        Rule(),
    )


def _prompt(session: Session, translate: Translate) -> MenuView:
    prompt = session.rotation.current
    there = prompt is not None
    cue = prompt is not None and prompt.voice is Voice.CUE
    said = translate("Menu", "I did this") if cue else translate("Menu", "I said this")
    return (
        _entry(Ask.NEXT, translate("Menu", "Next prompt")),
        _entry(Ask.BACK, translate("Menu", "Back to what stood before"), enabled=session.rotation.previous is not None),
        _entry(Ask.SAID, said, enabled=there),
        Entry(translate("Menu", "Keep this one here"), Request(Ask.PIN), there, session.rotation.pinned),
        #: Do not show this prompt again in this session
        _entry(Ask.SKIP, translate("Menu", "Not this session"), enabled=there),
        _entry(Ask.NEVER, translate("Menu", "Never again"), enabled=there),
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
        _entry(Ask.WRAP_UP, translate("Menu", "Wrap up now")),
        #: End the pause
        _entry(Ask.RESUME, translate("Menu", "Go on")) if paused else _entry(Ask.PAUSE, translate("Menu", "Pause")),
        *_undo(session, now, translate),
        _entry(Ask.END, translate("Menu", "End the session")),
    )


def _look_and_prompts(settings: Settings, translate: Translate) -> Entry:
    return Entry(
        translate("Menu", "Look and prompts"),
        children=(
            *_look(settings.look, translate),
            Rule(),
            *_prompts(settings.prompts, translate),
            Rule(),
            _review_at_end(settings.review, translate),
            _announce(settings.access, translate),
        ),
    )


def _off_shared(screens: ScreenSettings, translate: Translate, *, can_hide: bool) -> MenuView:
    """Where it can't be done there is no such switch, but for one who has the wish from elsewhere, to end it."""
    if not can_hide and not screens.keep_off_shared:
        return ()
    here = translate("Menu", "Keep off shared screens")
    not_here = translate("Menu", "Keep off shared screens (can't be done here)")
    return (Entry(here if can_hide else not_here, Request(Ask.KEEP_OFF_SHARED), checked=screens.keep_off_shared),)


def _look(look: Look, translate: Translate) -> MenuView:
    seconds = Entry(translate("Menu", "Seconds"), Request(Ask.SECONDS), checked=look.seconds)
    return (
        #: The shape of the overlay: card, strip or hairline
        Entry(translate("Menu", "Form"), children=_choices(Ask.FORM, _forms(translate), look.form)),
        Entry(translate("Menu", "Theme"), children=_choices(Ask.THEME, _themes(translate), look.theme)),
        Entry(translate("Menu", "Size"), children=_choices(Ask.SIZE, _per_cent(SIZES), str(look.size))),
        Entry(
            #: How opaque the overlay's ground is
            translate("Menu", "Background"),
            children=_choices(Ask.OPACITY, _per_cent(OPACITIES), str(look.opacity)),
        ),
        Entry(
            #: Digits: how the time is shown
            translate("Menu", "Figures"),
            children=(*_choices(Ask.FIGURES, _figures(translate), look.figures), Rule(), seconds),
        ),
    )


def _prompts(prompts: PromptSettings, translate: Translate) -> MenuView:
    numbers: dict[str, str] = {number: number.value for number in Numbering}
    return (
        Entry(
            translate("Menu", "Prompts change"),
            children=_choices(Ask.ROTATION, _rotations(translate), str(prompts.change_every)),
        ),
        Entry(translate("Menu", "Competency numbers"), children=_choices(Ask.NUMBERS, numbers, prompts.numbers)),
    )


def _review_at_end(review: ReviewSettings, translate: Translate) -> Entry:
    return Entry(translate("Menu", "Review opens at the end"), Request(Ask.REVIEW_AT_END), checked=review.at_end)


def _announce(access: AccessSettings, translate: Translate) -> Entry:
    words = translate("Menu", "Tell the screen reader (the call may hear it)")
    return Entry(words, Request(Ask.ANNOUNCE), checked=access.announce)


def _choices(ask: Ask, words: dict[str, str], chosen: str) -> tuple[Entry, ...]:
    return tuple(Entry(text, Request(ask, value), checked=value == chosen) for value, text in words.items())


def _per_cent(values: Iterable[int]) -> dict[str, str]:
    return {str(value): f"{value} %" for value in values}


def _forms(translate: Translate) -> dict[str, str]:
    return {
        #: A form of the overlay: the whole of it
        Form.CARD: translate("Menu", "Card"),
        #: A form of the overlay: a narrow band with the time and the phase
        Form.STRIP: translate("Menu", "Strip"),
        #: A form of the overlay: a thin line at the edge of the screen
        Form.HAIRLINE: translate("Menu", "Hairline"),
    }


def _themes(translate: Translate) -> dict[str, str]:
    return {
        #: As the desktop's own colours are
        Theme.SYSTEM: translate("Menu", "As the desktop"),
        Theme.DARK: translate("Menu", "Dark"),
        Theme.LIGHT: translate("Menu", "Light"),
        Theme.HIGH_CONTRAST: translate("Menu", "High contrast"),
    }


def _figures(translate: Translate) -> dict[str, str]:
    return {
        Figures.LEFT: translate("Menu", "Time left"),
        #: Since the session began
        Figures.ELAPSED: translate("Menu", "Time gone"),
        Figures.NONE: translate("Menu", "Only the line"),
    }


def _rotations(translate: Translate) -> dict[str, str]:
    words = translate("Menu", "Every {n} min")
    timed = {str(n): words.replace("{n}", str(n)) for n in ROTATIONS if n}
    return {**timed, "0": translate("Menu", "Only when I ask")}
