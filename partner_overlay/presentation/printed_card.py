"""What stands on a printed card."""

from dataclasses import dataclass

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Prompt, Voice
from partner_overlay.presentation.card_words import glance_says_all, kind_word, numbered
from partner_overlay.presentation.deck_words import voice_word
from partner_overlay.presentation.translation import Translate

_BLANK = "___"  # where the coach puts the minutes or the client's own words


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """`sentence` is empty where the glance says it all."""

    voice: Voice
    label: str
    glance: str
    sentence: str
    number: str
    kind: str


def printed_card(prompt: Prompt, numbers: Numbering, translate: Translate) -> PrintedCard:
    """A say stands in quotation marks, a cue does not."""
    shown = prompt.filled(min=_BLANK, outcome=_BLANK)
    say = prompt.voice is Voice.SAY
    if say:
        sentence = translate("Cards", "“{sentence}”").replace("{sentence}", shown.text)
    else:
        sentence = "" if glance_says_all(shown) else shown.text
    return PrintedCard(
        voice=prompt.voice,
        label=voice_word(prompt.voice, translate),
        glance=shown.glance or shown.text,
        sentence=sentence,
        number=numbered(prompt.competency, numbers),
        kind=kind_word(prompt.kind, translate),
    )
