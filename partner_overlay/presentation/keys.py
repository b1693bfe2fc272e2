"""From the settings and what the desktop says of each key, what the page of keys shows."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from partner_overlay.application.chords import Chord
from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.call_key_words import call_key_sentences
from partner_overlay.presentation.chord_words import chord_words
from partner_overlay.presentation.key_actions import KEY_ACTIONS, key_words
from partner_overlay.presentation.key_changes import chord_of, others_with, proposed
from partner_overlay.presentation.key_rules import common_use
from partner_overlay.presentation.keys_requests import KeyPressed
from partner_overlay.presentation.keys_view import KeyNote, KeyOffer, KeySection, KeysView, KeyView, NoteKind
from partner_overlay.presentation.keys_words import COMMANDS, intro_words, remarks, section_titles, state_words
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.translation import Translate, as_written

_SECTIONS: Final = (
    ("next_prompt", "said", "next_phase", "mark", "pause", "start_or_end"),
    ("show_or_hide", "just_be_here", "blank", "click_through"),
)
"""In a session, and of the overlay."""


class KeyStanding(NamedTuple):
    """How a wished key stands: bound, or not and why. `shown`: in the desktop's words, where it chose the key."""

    bound: bool
    why: str = ""
    shown: str = ""


class DesktopKeys(NamedTuple):
    """What the desktop can do with keys, and how each that was wished stands; one without an answer is not there."""

    can_bind: bool = True
    chooses: bool = False
    standing: Mapping[str, KeyStanding] = {}


class KeysNow(NamedTuple):
    """All that the page is made from. `offered` was pressed, and waits for the coach's word."""

    keys: KeySettings
    desktop: DesktopKeys
    offered: KeyPressed | None = None
    can_undo: bool = False
    trouble: str = ""


def needs_a_word(keys: KeySettings, pressed: KeyPressed) -> bool:
    """Another action or a call program has this key: it is not taken before the coach says so."""
    if not pressed.chord or chord_of(keys, pressed.name) == pressed.chord:
        return False
    return bool(others_with(keys, pressed) or call_key_sentences(Chord.read(pressed.chord), as_written))


def derive_keys(now: KeysNow, translate: Translate) -> KeysView:
    """Everything that the page shows."""
    titles = section_titles(translate)
    sections = (
        KeySection(title, tuple(_keys(now, names, translate))) for title, names in zip(titles, _SECTIONS, strict=True)
    )
    return KeysView(
        everywhere=now.keys.everywhere if now.desktop.can_bind else None,
        intro=intro_words(can_bind=now.desktop.can_bind, chooses=now.desktop.chooses, translate=translate),
        state=_state(now, translate),
        sections=tuple(sections),
        remarks=remarks(translate) if now.desktop.can_bind else (),
        can_restore=now.desktop.can_bind and now.keys != proposed(now.keys),
        can_undo=now.can_undo,
        trouble=now.trouble,
    )


def _state(now: KeysNow, translate: Translate) -> str:
    """What is so at this moment, in a sentence; nothing where no key can be bound."""
    if not now.desktop.can_bind:
        return ""
    wished = [name for name in KEY_ACTIONS if chord_of(now.keys, name)]
    answers = [now.desktop.standing[name] for name in wished if name in now.desktop.standing]
    bound = sum(answer.bound for answer in answers)
    asking = len(answers) < len(wished)
    return state_words(on=now.keys.everywhere, wished=len(wished), bound=bound, asking=asking, translate=translate)


def _keys(now: KeysNow, names: tuple[str, ...], translate: Translate) -> Iterator[KeyView]:
    for name in names:
        if now.desktop.can_bind:
            yield _key(now, name, translate)
        else:
            yield KeyView(name, key_words(name, translate), "", has_key=False, commands=COMMANDS[name])


def _key(now: KeysNow, name: str, translate: Translate) -> KeyView:
    chord = chord_of(now.keys, name)
    standing = now.desktop.standing.get(name) if now.keys.everywhere else None
    chosen = standing.shown if standing is not None and standing.bound else ""
    return KeyView(
        name,
        key_words(name, translate),
        chosen or chord_words(chord, translate) or translate("Keys", "none"),
        has_key=bool(chord),
        notes=tuple(_notes(now, KeyPressed(name, chord), standing, translate)),
        offer=_offer(now, name, translate),
    )


def _notes(now: KeysNow, has: KeyPressed, standing: KeyStanding | None, translate: Translate) -> Iterator[KeyNote]:
    """What stands beside the key that the action has. Of a key that does not work, the reason is enough."""
    if not has.chord:
        return
    if now.offered is not None and now.offered.chord == has.chord and now.offered.name != has.name:
        asked = translate("Keys", "“{action}” asks for this key.")
        yield KeyNote(NoteKind.TWICE, asked.replace("{action}", key_words(now.offered.name, translate)))
    if standing is not None and not standing.bound:
        yield KeyNote(
            NoteKind.REFUSED,
            in_words(standing.why, translate) or translate("Keys", "The desktop does not give this key."),
        )
        return
    if standing is not None and standing.shown not in {"", has.chord}:
        chose = translate("Keys", "Your wish was {key}; the desktop chose this one.")
        yield KeyNote(NoteKind.DESKTOP, chose.replace("{key}", chord_words(has.chord, translate)))
    yield from _twice(now.keys, has, translate)
    yield from _uses(Chord.read(has.chord), translate)


def _twice(keys: KeySettings, pressed: KeyPressed, translate: Translate) -> Iterator[KeyNote]:
    for other in others_with(keys, pressed):
        has = translate("Keys", "“{action}” has this key too.")
        yield KeyNote(NoteKind.TWICE, has.replace("{action}", key_words(other, translate)))


def _uses(chord: Chord, translate: Translate) -> Iterator[KeyNote]:
    """What other programs would miss."""
    calls = call_key_sentences(chord, translate)
    yield from (KeyNote(NoteKind.CALL, sentence) for sentence in calls)
    if not calls and (words := common_use(chord, translate)):
        yield KeyNote(NoteKind.CARE, words)


def _offer(now: KeysNow, name: str, translate: Translate) -> KeyOffer | None:
    if now.offered is None or now.offered.name != name:
        return None
    others = others_with(now.keys, now.offered)
    has = translate("Keys", "“{action}” has this key.")
    notes = [KeyNote(NoteKind.TWICE, has.replace("{action}", key_words(other, translate))) for other in others]
    notes += _uses(Chord.read(now.offered.chord), translate)
    take = translate("Keys", "Use it here instead") if others else translate("Keys", "Use it all the same")
    words = translate("Keys", "{key} is not taken yet.").replace("{key}", chord_words(now.offered.chord, translate))
    return KeyOffer(words, tuple(notes), take)
