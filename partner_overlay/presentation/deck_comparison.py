"""Two decks side by side, in words: one line for each prompt, with a sign and a word where they differ."""

from dataclasses import dataclass

from partner_overlay.domain.deck_comparison import Likeness, compare
from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.presentation.apart import apart
from partner_overlay.presentation.deck_words import counted
from partner_overlay.presentation.translation import Translate


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Both sides have a line for each row; an empty one where the other deck alone has a prompt."""

    left_title: str
    right_title: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    summary: str
    first_difference: int  # a row; 0 when there is none


def derive_comparison(left: Deck, right: Deck, translate: Translate) -> ComparisonView:
    pairs = compare(left, right)
    different = [row for row, pair in enumerate(pairs) if pair.likeness is not Likeness.SAME]
    return ComparisonView(
        left.title,
        right.title,
        tuple(_line(pair.left, pair.likeness, translate) for pair in pairs),
        tuple(_line(pair.right, pair.likeness, translate) for pair in pairs),
        _summary(len(different), translate),
        different[0] if different else 0,
    )


def _line(prompt: Prompt | None, likeness: Likeness, translate: Translate) -> str:
    if prompt is None:
        return translate("Decks", "○ Not here")
    if likeness is Likeness.SAME:
        return prompt.text
    if likeness is Likeness.CHANGED:
        line = translate("Decks", "≠ Different: {words}")
    else:
        line = translate("Decks", "+ Only here: {words}")
    return line.replace("{words}", apart(prompt.text, line))


def _summary(different: int, translate: Translate) -> str:
    if not different:
        return translate("Decks", "Both have the same prompts.")
    return counted(
        different,
        translate("Decks", "1 prompt is different."),
        translate("Decks", "{n} prompts are different."),
        translate,
    )
