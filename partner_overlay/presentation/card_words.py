"""The words on the card: a prompt, a check-in that waits, the sentence at time, or the end."""

from datetime import datetime

from partner_overlay.domain.check_ins import CheckInState
from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from partner_overlay.domain.session import Session
from partner_overlay.presentation.overlay_view import Button, Role, Words
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.shipped_words import check_in_words
from partner_overlay.presentation.time_words import minutes_up, nearest_minutes
from partner_overlay.presentation.translation import Translate, as_written


def card_words(session: Session, now: datetime, numbers: Numbering, translate: Translate) -> Words | None:
    """What the card says now; None when no prompt fits."""
    if session.ended_at is not None:
        return _ended(session, now, translate)
    waiting = session.waiting
    if waiting is not None and not _asked_since(session, waiting):
        return _check_in(session, waiting, now, numbers, translate)
    if at_time_shown(session):
        return _at_time(numbers, translate)
    if session.rotation.current is None:
        return None
    return _prompt(session, session.rotation.current, now, numbers, translate)


def waiting_note(session: Session, now: datetime, translate: Translate) -> str:
    """A line about the check-in that waits while the coach has asked for a prompt."""
    waiting = session.waiting
    if waiting is None or session.ended_at is not None or not _asked_since(session, waiting):
        return ""
    glance, _ = filled_check_in(session, waiting, now, translate)
    return translate("Overlay", "Waiting: {what}").replace("{what}", glance)


def at_time_shown(session: Session) -> bool:
    """The card says the sentence at time."""
    return session.ended_at is None and session.waiting is None and session.at_time_waiting


def at_time_sentence(translate: Translate) -> str:
    """What the coach may say when the time has come."""
    #: The coach says this to the client
    return translate("Overlay", "We are at time. How would you like to leave this?")


def check_in_buttons(translate: Translate) -> tuple[Button, ...]:
    """What answers a check-in."""
    return (
        Button(
            Request(Ask.CHECK_IN_OFFERED),
            #: A small button: I have offered this to the client
            translate("Overlay", "offered"),
            translate("Overlay", "I offered this to the client"),
        ),
        Button(
            Request(Ask.CHECK_IN_LATER),
            #: A small button: not now
            translate("Overlay", "later"),
            translate("Overlay", "Put off for three minutes"),
        ),
    )


def numbered(code: str, numbers: Numbering) -> str:
    """The competency's number in the edition that the coach reads."""
    competency = competency_of(code)
    return code if competency is None else competency.number(numbers)


def kind_word(kind: Kind, translate: Translate) -> str:
    """`process`, `in the moment` or `mindset`."""
    return {
        #: Kinds of prompts: about the process, in the moment, or about the coach's mindset
        Kind.PROCESS: translate("Kind", "process"),
        Kind.MOMENT: translate("Kind", "in the moment"),
        Kind.MINDSET: translate("Kind", "mindset"),
    }[kind]


def filled_prompt(prompt: Prompt, session: Session, now: datetime) -> Prompt:
    """The prompt with the minutes left and the client's own words in it."""
    return prompt.filled(min=_minutes(session, now), outcome=session.outcome)


def filled_check_in(
    session: Session, waiting: CheckInState, now: datetime, translate: Translate = as_written
) -> tuple[str, str]:
    """Glance and sentence of the check-in, true now."""
    glance, sentence = waiting.check_in.words(session.plan, session.elapsed(now))
    return (
        _filled(check_in_words(glance, translate), session, now),
        _filled(check_in_words(sentence, translate), session, now),
    )


def _asked_since(session: Session, waiting: CheckInState) -> bool:
    """The coach has asked for a prompt after the check-in came: then the prompt stands in front."""
    requested = session.rotation.requested_at
    return requested is not None and requested > waiting.waiting_since


def _minutes(session: Session, now: datetime) -> str:
    return str(minutes_up(session.remaining(now)))


def _filled(words: str, session: Session, now: datetime) -> str:
    return words.replace("{min}", _minutes(session, now)).replace("{outcome}", session.outcome)


def _prompt(session: Session, prompt: Prompt, now: datetime, numbers: Numbering, translate: Translate) -> Words:
    rotation = session.rotation
    words = prompt_words(filled_prompt(prompt, session, now), numbers, translate)
    return words._replace(
        key=f"{prompt.id}/{rotation.draws}/{rotation.place}",
        buttons=() if session.waiting is None else check_in_buttons(translate),
        pinned=rotation.pinned,
        said=prompt.id in rotation.said,
    )


def prompt_words(shown: Prompt, numbers: Numbering, translate: Translate) -> Words:
    """A prompt as it stands on the card, its slots filled."""
    say = shown.voice is Voice.SAY
    return Words(
        key=shown.id,
        role=Role.PROMPT,
        voice=shown.voice,
        glance=shown.glance,
        sentence="" if glance_says_all(shown) and not say else shown.text,
        label=translate("Overlay", "Say") if say else translate("Overlay", "Notice"),
        number=numbered(shown.competency, numbers),
        topic=kind_word(shown.kind, translate),
    )


def glance_says_all(shown: Prompt) -> bool:
    """The sentence has no other words."""
    return _bare(shown.text) == _bare(shown.glance)


def _bare(words: str) -> str:
    return words.casefold().rstrip(".!?… ")


def _check_in(
    session: Session, waiting: CheckInState, now: datetime, numbers: Numbering, translate: Translate
) -> Words:
    glance, sentence = filled_check_in(session, waiting, now, translate)
    competency = competency_of(waiting.check_in.competency)
    return Words(
        key=f"check-in/{waiting.check_in.id}/{waiting.waiting_since}",
        role=Role.CHECK_IN,
        voice=waiting.check_in.voice,
        glance=glance,
        sentence=sentence,
        #: Above a reminder to check in with the client
        label=translate("Overlay", "Check in"),
        number=numbered(waiting.check_in.competency, numbers),
        topic="" if competency is None else translate("Competency", competency.name),
        buttons=check_in_buttons(translate),
    )


def _at_time(numbers: Numbering, translate: Translate) -> Words:
    return Words(
        key="at-time",
        role=Role.AT_TIME,
        voice=Voice.SAY,
        #: The same in a few words, at most 32 characters
        glance=translate("Overlay", "At time: how to leave it?"),
        sentence=at_time_sentence(translate),
        label=translate("Overlay", "Say"),
        number=numbered("8.8", numbers),
        #: The planned time is up
        topic=translate("Overlay", "at time"),
        buttons=(
            Button(Request(Ask.EXTEND, "5"), "+5", translate("Overlay", "Five minutes more")),
            Button(
                #: A small button: keep a topic for next time
                Request(Ask.PARK),
                translate("Overlay", "park it"),
                translate("Overlay", "Keep a topic for next time"),
            ),
            #: A small button: I have seen this
            Button(Request(Ask.AT_TIME_SEEN), translate("Overlay", "seen"), translate("Overlay", "Back to the prompt")),
        ),
    )


def _ended(session: Session, now: datetime, translate: Translate) -> Words:
    used = translate("Overlay", "The session ended after {time}.").replace(
        "{time}", nearest_minutes(session.elapsed(now), translate)
    )
    #: A small button
    undo = Button(Request(Ask.UNDO), translate("Overlay", "undo"), translate("Overlay", "Go on with the session"))
    return Words(
        key="ended",
        role=Role.ENDED,
        voice=Voice.CUE,
        #: The session
        glance=translate("Overlay", "Ended"),
        sentence=used,
        label="",
        number="",
        topic="",
        buttons=(undo,) if session.can_undo(now) else (),
    )
