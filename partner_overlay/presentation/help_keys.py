"""The keys of every window and those that work everywhere, as tables for the page of keys."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation import deck_requests, history_requests, review_requests
from partner_overlay.presentation.chord_words import chord_words
from partner_overlay.presentation.exports.markdown_escapes import inline
from partner_overlay.presentation.help_requests import help_actions
from partner_overlay.presentation.key_actions import KEY_ACTIONS, key_words
from partner_overlay.presentation.key_changes import chord_of
from partner_overlay.presentation.translation import Translate


class KeyLine(NamedTuple):
    """`keys` as Qt writes them; each of them does the same."""

    keys: tuple[str, ...]
    words: str


def window_keys(translate: Translate) -> Mapping[str, tuple[KeyLine, ...]]:
    """The shortcuts of each window, by the name of its page of help or its own."""
    decks = (
        *deck_requests.deck_actions(translate),
        *deck_requests.edit_actions(translate),
        *deck_requests.prompt_actions(translate),
    )
    review = (*review_requests.review_actions(translate), *review_requests.edit_actions(translate))
    history = (*history_requests.history_actions(translate), *history_requests.session_actions(translate))
    close = KeyLine(("Ctrl+W",), translate("Help", "Close"))
    return {
        "decks": tuple(_with_keys((each.keys, each.words) for each in decks)),
        "review": (
            *_with_keys((each.keys, each.words) for each in review),
            *_with_keys(((each.keys,), each.words) for each in review_requests.jumps(translate)),
        ),
        "corrections": (close,),
        "history": (*_with_keys((each.keys, each.words) for each in history), *_sights(translate)),
        "types": (KeyLine(("Ctrl+Z",), translate("Help", "Undo the last change of a session type")),),
        "settings": (
            KeyLine(("Ctrl+F",), translate("Help", "Search all settings")),
            KeyLine(("Ctrl+Z",), translate("Help", "Undo the last change")),
            close,
        ),
        "help": tuple(_with_keys((each.keys, each.words) for each in help_actions(translate))),
    }


def _with_keys(actions: Iterable[tuple[tuple[str, ...], str]]) -> Iterable[KeyLine]:
    return (KeyLine(keys, words) for keys, words in actions if keys)


def _sights(translate: Translate) -> tuple[KeyLine, ...]:
    """In the order in which the history lists them."""
    return (
        KeyLine(("Ctrl+1",), translate("Help", "The list of sessions")),
        KeyLine(("Ctrl+2",), translate("Help", "Item by item")),
        KeyLine(("Ctrl+3",), translate("Help", "Phase times")),
        KeyLine(("Ctrl+4",), translate("Help", "What was said")),
    )


def key_tables(keys: KeySettings, native: Callable[[str], str], translate: Translate) -> Mapping[str, str]:
    """Markdown to be filled into a page: `keys:everywhere`, and `keys:` with each window's name.

    `native` writes a key as this system does.
    """
    everywhere = [
        (chord_words(chord_of(keys, name), translate) or translate("Help", "none chosen"), key_words(name, translate))
        for name in KEY_ACTIONS
    ]
    tables = {
        f"keys:{name}": _table([(_either(line.keys, native, translate), line.words) for line in lines], translate)
        for name, lines in window_keys(translate).items()
    }
    return {**tables, "keys:everywhere": _table(everywhere, translate)}


def _either(keys: tuple[str, ...], native: Callable[[str], str], translate: Translate) -> str:
    """Keys that this system writes alike stand there once."""
    written = tuple(dict.fromkeys(native(key) for key in keys if not key.endswith("+Enter") and key != "Enter"))
    return (
        translate("Help", "{key} or {other}").replace("{key}", written[0]).replace("{other}", written[1])
        if len(written) > 1
        else written[0]
    )


def _table(rows: Iterable[tuple[str, str]], translate: Translate) -> str:
    head = (translate("Help", "Keys"), translate("Help", "What they do"))
    lines = (head, ("---", "---"), *((inline(keys), inline(words)) for keys, words in rows))
    return "\n".join(f"| {keys} | {words} |".replace("\\|", "&#124;") for keys, words in lines)
