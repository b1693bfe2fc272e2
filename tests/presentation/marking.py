"""A translation that marks every word that went through it, so that one that did not can be found."""

import re
from collections.abc import Iterable, Iterator

from partner_overlay.presentation.menu_view import Entry, MenuView
from partner_overlay.presentation.overlay_view import Button, OverlayView

UNKIND = re.compile(r"\b(scores?|fail(s|ed|ure)?|late|compliance)\b", re.IGNORECASE)


def marked(_context: str, words: str) -> str:
    return f"«{words}»"


def is_marked(text: str, *data: str) -> bool:
    """Whether all letters of the text stand within marks, apart from data that was filled in."""
    for words in filter(None, data):
        text = text.replace(words, "")
    while "«" in text:
        shorter = re.sub(r"«[^«»]*»", "", text)
        if shorter == text:
            return False
        text = shorter
    return not any(character.isalpha() for character in text)


def entries(menu: MenuView) -> Iterator[Entry]:
    """Every entry of a menu, those within others too."""
    for line in menu:
        if isinstance(line, Entry):
            yield line
            yield from entries(line.children)


def button_texts(buttons: Iterable[Button]) -> Iterator[str]:
    for button in buttons:
        yield from (button.words, button.hint)


def overlay_texts(view: OverlayView) -> Iterator[str]:
    """All that can be read of the overlay, but for the glance and the sentence of a prompt or check-in."""
    yield from (view.unit, view.phase_word, view.ahead, view.note, view.spoken)
    yield from button_texts(view.controls)
    if view.words is not None:
        yield from (view.words.label, view.words.topic)
        yield from button_texts(view.words.buttons)
