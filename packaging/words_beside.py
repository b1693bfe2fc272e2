"""The words that lupdate can't find by itself: those that code hands on by a name of its own, and lists of the domain.

They are gathered from the code as literals, and written out as plain calls that lupdate does see.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple


class Source(NamedTuple):
    """A callable whose literal arguments at these places and of these names are words of this context."""

    context: str
    places: tuple[int, ...]
    names: tuple[str, ...] = ()


SOURCES: Mapping[str, Source] = {
    "Competency": Source("Competency", (4, 5)),
    "tell": Source("Export", (0,)),
    "SessionType": Source("Session type", (0,)),
    "CheckIn": Source("Check-in", (), ("glance", "sentence", "belated_glance", "belated_sentence")),
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
    "Unfit": Source("Sentence", (0,)),
    "NotAnExport": Source("Sentence", (0,)),
    "written": Source("Sentence", (2,)),
    "_neighbour": Source("Sentence", (1,)),
    "_tidied": Source("Sentence", (2,)),
    "_step": Source("Sentence", (2,)),
}
"""By the name under which the code calls it."""

NOTES: Mapping[str, str] = {
    "Session type": "The name of a session type that comes with the program; at most 40 characters",
    "Check-in": (
        "A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the "
        "one about breath are for the client to hear. {min}: minutes left"
    ),
}
"""For translators, by context."""


class Words(NamedTuple):
    context: str
    words: str


def words_beside(files: Iterable[Path]) -> list[Words]:
    """Each once, in the order of the alphabet."""
    found = {words for file in files for words in _in_code(file.read_text(encoding="utf-8"))}
    return sorted(found)


def spelled_out(found: list[Words]) -> str:
    """Code that lupdate reads; it is never run."""
    return "".join(_note(words) + f"translate({words.context!r}, {words.words!r})\n" for words in found)


def _note(words: Words) -> str:
    return f"#: {NOTES[words.context]}\n" if words.context in NOTES else ""


def _in_code(code: str) -> Iterator[Words]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and (source := SOURCES.get(called(node))):
            for argument in arguments(node, source):
                for words in literals(argument):
                    yield Words(source.context, words)


def arguments(call: ast.Call, source: Source) -> Iterator[ast.expr]:
    """Those that are words of this source."""
    yield from (call.args[place] for place in source.places if place < len(call.args))
    yield from (keyword.value for keyword in call.keywords if keyword.arg in source.names)


def called(call: ast.Call) -> str:
    """The last name of what is called: `translate` of `self.translate(...)`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def literals(argument: ast.expr) -> Iterator[str]:
    """The words that an argument may be: itself, or either side of a choice."""
    match argument:
        case ast.Constant(value=str(words)) if words:
            yield words
        case ast.IfExp(body=body, orelse=otherwise):
            yield from literals(body)
            yield from literals(otherwise)
        case _:
            return
