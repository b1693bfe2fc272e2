"""Where in the file of session types something stands. It reads the text, not the TOML: a good guess."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

_TYPE = re.compile(r"\s*\[\[\s*type\s*\]\]\s*(#.*)?")
_CHECK_IN = re.compile(r"""\s*\[\[\s*type\s*\.\s*["']?check-in["']?\s*\]\]\s*(#.*)?""")
_WITHIN_TYPE = re.compile(r"\s*\[{1,2}\s*type\s*\..*")
_OTHER = re.compile(r"\s*\[{1,2}[^\[\]]+\]{1,2}\s*(#.*)?")


class Kind(Enum):
    HEAD = auto()  # all before the first table
    TYPE = auto()
    CHECK_IN = auto()
    OTHER = auto()  # a table that is not ours


class Piece(NamedTuple):
    """Lines that belong together: one table, with the comments right above it. `first` is counted from 0."""

    kind: Kind
    first: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


class SoughtLine(NamedTuple):
    """A key of a type or of its check-in, both by number from 0; without a key their head; without all, the file."""

    type: int | None = None
    check_in: int | None = None
    key: str = ""


def pieces(text: str) -> tuple[Piece, ...]:
    """The whole text, in pieces; joined by line ends they are the text again."""
    return tuple(_pieces(text.split("\n")))


def _pieces(lines: list[str]) -> Iterator[Piece]:
    kind, first = Kind.HEAD, 0
    for number, line in enumerate(lines):
        opened = _opened(line)
        if opened is not None:
            begin = _with_comments(lines, number, first)
            if begin > first or kind is not Kind.HEAD:
                yield Piece(kind, first, tuple(lines[first:begin]))
            kind, first = opened, begin
    yield Piece(kind, first, tuple(lines[first:]))


def _opened(line: str) -> Kind | None:
    """What begins on this line."""
    if _TYPE.fullmatch(line):
        return Kind.TYPE
    if _CHECK_IN.fullmatch(line):
        return Kind.CHECK_IN
    if _WITHIN_TYPE.fullmatch(line):
        return None
    return Kind.OTHER if _OTHER.fullmatch(line) else None


def _with_comments(lines: list[str], number: int, first: int) -> int:
    """The line where the comments right above this line begin; those at the very top are the file's own."""
    begin = number
    while begin > first and lines[begin - 1].lstrip().startswith("#"):
        begin -= 1
    return number if begin == 0 else begin


def line_of(text: str, sought: SoughtLine) -> int | None:
    """The line (from 1) of the key, or of its table's head; None where the text doesn't say."""
    if sought.type is None:
        return None
    piece = _piece_of(pieces(text), sought)
    if piece is None:
        return line_of(text, SoughtLine(sought.type)) if sought.check_in is not None else None
    head = next(number for number, line in enumerate(piece.lines) if _opened(line) is not None)
    key = re.compile(rf"""\s*["']?{re.escape(sought.key)}["']?\s*[=.]""")
    at = next((number for number, line in enumerate(piece.lines) if sought.key and key.match(line)), head)
    return piece.first + at + 1


def _piece_of(all_pieces: tuple[Piece, ...], sought: SoughtLine) -> Piece | None:
    type_number, check_in_number = -1, -1
    for piece in all_pieces:
        if piece.kind is Kind.TYPE:
            type_number, check_in_number = type_number + 1, -1
            if type_number == sought.type and sought.check_in is None:
                return piece
        elif piece.kind is Kind.CHECK_IN:
            check_in_number += 1
            if type_number == sought.type and check_in_number == sought.check_in:
                return piece
    return None
