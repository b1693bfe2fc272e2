"""What a screen reader is told by itself, once: a check-in that has come, the time that is up, a change of phase."""

from datetime import datetime
from typing import NamedTuple

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session import Session
from partner_overlay.presentation.card_words import card_words
from partner_overlay.presentation.overlay import sentences, spoken_time, spoken_words
from partner_overlay.presentation.overlay_view import Role, Words
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.translation import Translate


class Told(NamedTuple):
    """What the coach has heard of already; `waited` are the check-ins and the times that were up, by name."""

    session: str = ""
    phase: Phase = Phase.AGREEMENT
    waited: frozenset[str] = frozenset()


def announcement(
    told: Told, session: Session, now: datetime, numbers: Numbering, translate: Translate
) -> tuple[Told, str]:
    """What has been told after this, and the words to tell; no words for what is no news.

    A session that is new here is none: the coach has just started it.
    """
    if session.ended_at is not None:
        return told, ""
    words = card_words(session, now, numbers, translate)
    waiting = _waiting(session, words)
    before = told if told.session == session.id else Told(session.id, session.phase, waiting)
    phase = _phase(session, now, translate) if before.phase is not session.phase else ""
    comes = "" if words is None or waiting <= before.waited else spoken_words(words)
    return Told(session.id, session.phase, before.waited | waiting), " ".join(news for news in (phase, comes) if news)


def _waiting(session: Session, words: Words | None) -> frozenset[str]:
    """What waits on the card, by a name that another of its kind, or the same put off, does not have."""
    if words is None or words.role not in {Role.CHECK_IN, Role.AT_TIME}:
        return frozenset()
    return frozenset({words.key if words.role is Role.CHECK_IN else f"{words.key}/{session.plan.length}"})


def _phase(session: Session, now: datetime, translate: Translate) -> str:
    return sentences((phase_word(session.phase, translate), spoken_time(session.remaining(now), translate)))
