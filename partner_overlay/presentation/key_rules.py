"""Which keys can work everywhere, and which others would be missed elsewhere."""

from typing import Final

from partner_overlay.application.chords import Chord
from partner_overlay.presentation.chord_words import chord_words
from partner_overlay.presentation.translation import Translate

_ACTING: Final = frozenset({"Ctrl", "Alt", "Meta"})
"""With one of these, a key types nothing."""


def is_bare(chord: Chord) -> bool:
    """Nothing else is held with it, but perhaps Shift: a key of a presentation remote or a pedal."""
    return _ACTING.isdisjoint(chord.modifiers)


def is_common(chord: Chord) -> bool:
    """Ctrl and a letter, a sign or an arrow: nearly every program has a use for it."""
    return chord.modifiers == ("Ctrl",) and not Chord((), chord.key).may_work_everywhere


def why_not(chord: Chord, translate: Translate) -> str:
    """Why this can't be a key that works everywhere; empty when it can."""
    if chord.may_work_everywhere:
        return ""
    words = translate("Keys", "{key} is needed for typing. Hold Ctrl or Alt with it.")
    return words.replace("{key}", chord_words(str(chord), translate))


def common_use(chord: Chord, translate: Translate) -> str:
    """What other windows lose by it; empty when that is nothing that one would miss."""
    if is_bare(chord):
        return translate("Keys", "Without Ctrl or Alt, no other window gets this key.")
    if is_common(chord):
        return translate("Keys", "Many programs use Ctrl and one key; they would not get it.")
    return ""
