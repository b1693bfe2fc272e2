"""Which of the chosen keys the desktop is asked for, and why the others are not."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from partner_overlay.application.chords import Chord
from partner_overlay.application.settings import KeySettings
from partner_overlay.domain.sentences import Sentence
from partner_overlay.presentation.chord_words import chord_words
from partner_overlay.presentation.key_actions import KEY_ACTIONS, key_words
from partner_overlay.presentation.translation import Translate


class KeyWishes(NamedTuple):
    """By the names of `KeySettings`: the keys to ask for, and a sentence for each that is not asked for."""

    asked: Mapping[str, Chord]
    refused: Mapping[str, str]


def key_wishes(keys: KeySettings, translate: Translate) -> KeyWishes:
    """None while the keys do not work everywhere. Of two actions with the same key the first has it."""
    asked: dict[str, Chord] = {}
    refused: dict[str, str] = {}
    owners: dict[Chord, str] = {}
    for name, text in _chosen(keys):
        chord = Chord.read(text)
        if not chord.may_work_everywhere:
            refused[name] = typing_words(chord, translate)
        elif chord in owners:
            taken = translate("Keys", "{keys} is set already: {action}.")
            keyed = taken.replace("{keys}", chord_words(text, translate))
            refused[name] = keyed.replace("{action}", key_words(owners[chord], translate))
        else:
            asked[name] = chord
            owners[chord] = name
    return KeyWishes(asked, refused)


def typing_words(chord: Chord, translate: Translate) -> str:
    """Why such a key stays with the window that the coach types in."""
    words = translate("Keys", "{keys} is for typing; add Ctrl, Alt or Meta.")
    return words.replace("{keys}", chord_words(str(chord), translate))


def key_trouble(whys: Sequence[str]) -> str:
    """What the menu says, in one short line, of keys that do not work; empty where all do."""
    if len(whys) < 2:
        return whys[0] if whys else ""
    return Sentence("{count} keys do not work: see Keys everywhere.", count=len(whys))


def _chosen(keys: KeySettings) -> list[tuple[str, str]]:
    chords = keys._asdict()
    return [(name, chords[name]) for name in KEY_ACTIONS if chords[name]] if keys.everywhere else []
