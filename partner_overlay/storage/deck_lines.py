"""Where in a deck file something stands, for a sentence about it. It reads the text, not the TOML: a good guess."""

import re
from dataclasses import dataclass

_PROMPT = re.compile(r"^[ \t]*\[\[[ \t]*prompt[ \t]*\]\]", re.MULTILINE)
_DECK = re.compile(r"^[ \t]*\[[ \t]*deck[ \t]*\]", re.MULTILINE)
_HEADER = re.compile(r"^[ \t]*\[{1,2}[ \t]*[\w.\"-]+[ \t]*\]{1,2}[ \t]*(?:#.*)?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class DeckPlace:
    """The deck's own table, or its prompt of this number (from 0), or, with neither, the file's head."""

    prompt: int | None = None
    in_deck: bool = False


def line_of(text: str, place: DeckPlace, field: str | None) -> int | None:
    """The line (from 1) of the field, or of its table's head; None where the text doesn't say."""
    if place == DeckPlace():
        at = None if field is None else _field_at(text, 0, field)
        return None if at is None else _line_at(text, at)
    start = _start(text, place)
    if start is None:
        return None
    at = None if field is None else _field_at(text, text.find("\n", start) + 1, field)
    return _line_at(text, start if at is None else at)


def prompt_lines(text: str) -> tuple[int, ...]:
    """The line of each prompt's table, in the order of the file."""
    lines: list[int] = []
    line, at = 1, 0
    for found in _PROMPT.finditer(text):
        line, at = line + text.count("\n", at, _first_bracket(found)), _first_bracket(found)
        lines.append(line)
    return tuple(lines)


def _start(text: str, place: DeckPlace) -> int | None:
    if place.prompt is not None:
        heads = list(_PROMPT.finditer(text))
        return _first_bracket(heads[place.prompt]) if place.prompt < len(heads) else None
    head = _DECK.search(text)
    return None if head is None else _first_bracket(head)


def _first_bracket(head: re.Match[str]) -> int:
    return head.start() + head.group().index("[")


def _field_at(text: str, body: int, field: str) -> int | None:
    """Where the field's name stands between here and the next table."""
    head = _HEADER.search(text, body)
    pattern = re.compile(rf"^[ \t]*[\"']?({re.escape(field)})[\"']?[ \t]*[=.]", re.MULTILINE)
    found = pattern.search(text, body, head.start() if head else len(text))
    return None if found is None else found.start(1)


def _line_at(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
