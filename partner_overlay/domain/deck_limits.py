"""What a deck and its prompts can hold at all: beyond it a file would be refused, so no change leads there."""

import unicodedata
from dataclasses import replace

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.deck_errors import quoted
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck, Prompt

MOST_PROMPTS = 20_000
MOST_CHARACTERS = 2_000
MOST_ALSO = 2
TITLE_LENGTH = 60

_BIDI_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def tidied(prompt: Prompt) -> Prompt:
    """Its text and glance on one line each, with single spaces, as a coach means what they paste."""
    text, glance = " ".join(prompt.text.split()), " ".join(prompt.glance.split())
    if (text, glance) == (prompt.text, prompt.glance):
        return prompt
    return replace(prompt, text=text, glance=glance)


def check_sound(prompt: Prompt) -> None:
    """Raises Refusal when a file with this prompt could not be read again."""
    if not prompt.id.strip():
        raise Refusal("A prompt needs an id.")
    if not prompt.text.strip():
        raise Refusal("A prompt needs at least one word.")
    for code in (prompt.competency, *prompt.also):
        if competency_of(code) is None:
            raise Refusal("{words} is no competency that this program knows.", words=quoted(code))
    if len(prompt.also) > MOST_ALSO:
        raise Refusal("A prompt has one competency and at most {most} more.", most=MOST_ALSO)
    for words in (prompt.id, prompt.text, prompt.glance, prompt.language, prompt.source):
        check_text(words)


def check_text(words: str) -> None:
    """Raises Refusal when the words are too long, or hold what could hide or reorder them."""
    if len(words) > MOST_CHARACTERS:
        raise Refusal("There is room for {most} characters; this has {found}.", most=MOST_CHARACTERS, found=len(words))
    if not words.isprintable() and any(map(_is_hidden, words)):
        raise Refusal("It holds a hidden sign that can't be kept. Type it anew, please.")


def check_room(deck: Deck, number: int) -> None:
    """Raises Refusal when the deck can't hold so many prompts."""
    if number > MOST_PROMPTS:
        raise Refusal(
            "{deck} would hold {found} prompts, and {most} is the most.",
            deck=quoted(deck.title),
            found=number,
            most=MOST_PROMPTS,
        )


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in _BIDI_OVERRIDES
