"""The quiet seconds before a session: a card of mindset, what to practise, and a line that shortens in steps."""

from collections.abc import Iterable
from typing import NamedTuple

from partner_overlay.domain.prompts import Deck, Kind, Voice
from partner_overlay.presentation.translation import Translate

_LEAST_STEP = 5  # seconds: nothing changes oftener
_MOST_STEPS = 5
_MINDSET = "2."  # how the competencies of a coaching mindset begin


class SettleCard(NamedTuple):
    glance: str
    sentence: str


class SettleView(NamedTuple):
    """`left` is the part (0 to 1) of the line that stands."""

    card: SettleCard
    practises: str
    begins: str
    left: float


def settle_cards(decks: Iterable[Deck], translate: Translate) -> tuple[SettleCard, ...]:
    """The silent cues of mindset, and who holds what; at least one."""
    own = SettleCard(
        translate("Settle", "Process is yours to hold"),
        translate("Settle", "You hold the process; the client holds the content."),
    )
    cues = (
        SettleCard(prompt.glance, prompt.text)
        for deck in decks
        for prompt in deck.prompts
        if prompt.enabled
        and prompt.voice is Voice.CUE
        and prompt.kind is Kind.MINDSET
        and prompt.competency.startswith(_MINDSET)
    )
    return (own, *cues)


def settle_moments(seconds: int) -> tuple[int, ...]:
    """The seconds that are left whenever something changes, all of them first."""
    steps = max(1, min(_MOST_STEPS, seconds // _LEAST_STEP))
    return tuple(seconds * (steps - gone) // steps for gone in range(steps))


def derive_settle(card: SettleCard, intention: str, left: int, whole: int, translate: Translate) -> SettleView:
    """`left` and `whole` in seconds; an empty intention says nothing."""
    practises = translate("Settle", "Practise: {what}").replace("{what}", intention) if intention else ""
    begins = translate("Settle", "Begins in {n} s").replace("{n}", str(left))
    return SettleView(card, practises, begins, left / whole)
