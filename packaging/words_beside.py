"""The words that lupdate can't find by itself: those that code hands on by a name of its own, and lists of the domain.

They are gathered from the code as literals, and written out as plain calls that lupdate does see.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple


class Source(NamedTuple):
    """A callable whose literal arguments at these places are words of this context."""

    context: str
    places: tuple[int, ...]


SOURCES: Mapping[str, Source] = {
    "Competency": Source("Competency", (4, 5)),
    "tell": Source("Export", (0,)),
    # Sentences for the coach, from rooms that know English only
    "Sentence": Source("Sentence", (0,)),
    "template": Source("Sentence", (0,)),
    "Refusal": Source("Sentence", (0,)),
    "JournalTrouble": Source("Sentence", (0,)),
    "DeckChangedOutside": Source("Sentence", (0,)),
    "DeckUnreadable": Source("Sentence", (1,)),
    "DeckNotWritten": Source("Sentence", (1,)),
    "refusal": Source("Sentence", (1,)),  # of a table in a deck file
    "Broken": Source("Sentence", (0,)),
    "WordRule": Source("Sentence", (2, 3)),
    "_finding": Source("Sentence", (2, 3)),
    "_left_out": Source("Sentence", (1,)),
    "bounded": Source("Sentence", (2,)),
    "written": Source("Sentence", (2,)),
    "_neighbour": Source("Sentence", (1,)),
    "_step": Source("Sentence", (2,)),
}
"""By the name under which the code calls it."""


class Words(NamedTuple):
    context: str
    words: str


def words_beside(files: Iterable[Path]) -> list[Words]:
    """Each once, in the order of the alphabet."""
    found = {words for file in files for words in _in_code(file.read_text(encoding="utf-8"))}
    return sorted(found)


def spelled_out(found: list[Words]) -> str:
    """Code that lupdate reads; it is never run."""
    return "".join(f"translate({words.context!r}, {words.words!r})\n" for words in found)


def _in_code(code: str) -> Iterator[Words]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and (source := SOURCES.get(called(node))):
            for place in source.places:
                for words in literals(node.args[place] if place < len(node.args) else None):
                    yield Words(source.context, words)


def called(call: ast.Call) -> str:
    """The last name of what is called: `translate` of `self.translate(...)`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def literals(argument: ast.expr | None) -> Iterator[str]:
    """The words that an argument may be: itself, or either side of a choice."""
    match argument:
        case ast.Constant(value=str(words)) if words:
            yield words
        case ast.IfExp(body=body, orelse=otherwise):
            yield from literals(body)
            yield from literals(otherwise)
        case _:
            return
