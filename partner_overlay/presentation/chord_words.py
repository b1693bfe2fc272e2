"""A combination of keys, named as on keyboards of the coach's language: `Strg+Alt+Umschalt+O`."""

from typing import Final

from partner_overlay.application.chords import MODIFIERS, NAMED_KEYS
from partner_overlay.presentation.translation import Translate

_AS_QT_HAS_IT: Final = {"PageUp": "PgUp", "PageDown": "PgDown", "Insert": "Ins", "Delete": "Del"}
_NAMED: Final = frozenset((*MODIFIERS, *NAMED_KEYS))


def chord_words(chord: str, translate: Translate) -> str:
    """What is no name of ours, as in a desktop's own words for a key, stays as it is."""
    return "+".join(key_name(part, translate) if part in _NAMED else part for part in chord.split("+"))


def key_name(name: str, translate: Translate) -> str:
    """One of our names of keys; in English it stays, though Qt has a shorter one."""
    english = _AS_QT_HAS_IT.get(name, name)
    words = translate("QShortcut", english)  # as Qt itself writes it in menus and tooltips
    return name if words == english else words
