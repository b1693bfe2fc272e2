"""The overlay's card as it would show one prompt, in the middle of a session."""

from dataclasses import dataclass

from partner_overlay.application.settings import Form
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Prompt
from partner_overlay.presentation.card_words import prompt_words
from partner_overlay.presentation.overlay_view import OverlayView, Segment
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.translation import Translate

_SHARES = {Phase.AGREEMENT: 0.15, Phase.EXPLORATION: 0.60, Phase.CLOSING: 0.25}
_LEFT = {Phase.AGREEMENT: "56", Phase.EXPLORATION: "38", Phase.CLOSING: "12"}
_FILLED = {Phase.AGREEMENT: 0.45, Phase.EXPLORATION: 0.36, Phase.CLOSING: 0.2}


@dataclass(frozen=True, slots=True)
class PreviewView:
    """`card` is None when no prompt is chosen; `findings` are sentences; `heading` says what they are about."""

    card: OverlayView | None = None
    heading: str = ""
    findings: tuple[str, ...] = ()


def preview_card(prompt: Prompt, numbers: Numbering, translate: Translate) -> OverlayView:
    """The card with this prompt on it, in the phase where it first may come."""
    phase = _phase(prompt)
    outcome = translate("Decks", "say no to the third project")
    shown = prompt.filled(min=_LEFT[phase], outcome=outcome)
    words = prompt_words(shown, numbers, translate)
    return OverlayView(
        form=Form.CARD,
        phase=phase,
        amount=_LEFT[phase],
        unit=translate("Overlay", "min"),
        phase_word=phase_word(phase, translate),
        ahead="",
        line=_line(phase),
        words=words,
        spoken=f"{words.label}, {shown.glance}, {shown.text}",
    )


def preview_heading(findings: int, translate: Translate) -> str:
    if not findings:
        return translate("Decks", "Nothing to add: it reads well.")
    if findings == 1:
        return translate("Decks", "One thing to look at")
    return translate("Decks", "{n} things to look at").replace("{n}", str(findings))


def _phase(prompt: Prompt) -> Phase:
    if prompt.phases:
        return prompt.phases[0]
    usual = {Engagement.FIRST: Phase.AGREEMENT, Engagement.LAST: Phase.CLOSING}
    return usual[prompt.engagements[0]] if prompt.engagements else Phase.EXPLORATION


def _line(now: Phase) -> tuple[Segment, ...]:
    order = tuple(Phase)
    here = order.index(now)
    return tuple(
        Segment(phase, _SHARES[phase], 1.0 if at < here else _FILLED[phase] if at == here else 0.0)
        for at, phase in enumerate(order)
    )
