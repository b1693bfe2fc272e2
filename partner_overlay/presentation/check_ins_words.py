"""The words of the page of check-ins: when one comes, and what the page can be found by."""

from datetime import timedelta

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.deck_words import counted
from partner_overlay.presentation.time_words import MINUTE
from partner_overlay.presentation.translation import Translate

_NEAR = 0.005  # of a session: two places so near are the same


def place_words(share: float, length: timedelta, shares: Shares, translate: Translate) -> str:
    """`at 30 min, half time`: when a check-in comes in a session that is so long."""
    words = translate("Check-ins", "at {time}, {where}")
    return words.replace("{time}", half_minutes(length * share, translate)).replace(
        "{where}", _where(share, shares, translate)
    )


def half_minutes(span: timedelta, translate: Translate) -> str:
    """`4½ min`: to the nearest half of a minute."""
    halves = round(span / MINUTE * 2)
    whole, half = divmod(halves, 2)
    figures = f"{whole or ''}½" if half else str(whole)
    return translate("Time", "{n} min").replace("{n}", figures)


def _where(share: float, shares: Shares, translate: Translate) -> str:
    if abs(share - shares.agreement_until) < _NEAR:
        return translate("Check-ins", "as exploration opens")
    if abs(share - shares.exploration_until) < _NEAR:
        return translate("Check-ins", "as closing opens")
    if abs(share - 1 / 2) < _NEAR:
        return translate("Check-ins", "half time")
    return {
        Phase.AGREEMENT: translate("Check-ins", "in agreement"),
        Phase.EXPLORATION: translate("Check-ins", "in exploration"),
        Phase.CLOSING: translate("Check-ins", "in closing"),
    }[phase_at(share, shares)]


def phase_at(share: float, shares: Shares) -> Phase:
    """The phase that is planned for this place."""
    if share < shares.agreement_until:
        return Phase.AGREEMENT
    return Phase.EXPLORATION if share < shares.exploration_until else Phase.CLOSING


def count_words(words: str, translate: Translate) -> str:
    """`4 words, 22 characters`."""
    one, some = translate("Check-ins", "1 word"), translate("Check-ins", "{n} words")
    many = counted(len(words.split()), one, some, translate)
    one, some = translate("Check-ins", "1 character"), translate("Check-ins", "{n} characters")
    long = counted(len(words), one, some, translate)
    return f"{many}, {long}"


def handle_words(words: str, voice: Voice, *, muted: bool, translate: Translate) -> str:
    """What a screen reader calls a check-in on the picture: `Half the time left, say`."""
    kind = {
        Voice.SAY: translate("Check-ins", "{glance}, say"),
        Voice.CUE: translate("Check-ins", "{glance}, cue"),
    }[voice]
    told = translate("Check-ins", "{check-in}, muted").replace("{check-in}", kind) if muted else kind
    return told.replace("{glance}", words)


def voice_words(translate: Translate) -> tuple[str, ...]:
    """In the order of the voices."""
    return (
        translate("Check-ins", "Say: for the client to hear"),
        translate("Check-ins", "Cue: a silent note to yourself"),
    )


def new_words(translate: Translate) -> tuple[str, str]:
    """Glance and sentence of a new check-in, to begin with."""
    return translate("Check-ins", "What now?"), translate("Check-ins", "What would serve you best now?")


def check_ins_words(translate: Translate) -> tuple[str, ...]:
    """What a coach may look for in the settings, and then finds this page."""
    return (
        translate("Check-ins", "Check-ins"),
        translate("Check-ins", "reminders in a session"),
        translate("Check-ins", "half time, time left"),
        translate("Check-ins", "move, reword, mute, add"),
        translate("Check-ins", "say and cue"),
        translate("Check-ins", "session types"),
    )
