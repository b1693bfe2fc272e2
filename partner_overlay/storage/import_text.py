"""The text of a file that came from elsewhere, whatever its encoding and line ends."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.sentences import template
from partner_overlay.storage.deck_files import read_bytes

_PACKED = template("this is a spreadsheet, document or packed file; please save it as CSV or plain text first")
_OLD = template("this is an old spreadsheet or document; please save it as CSV or plain text first")
_OTHER_PROGRAMS = (
    (b"PK\x03\x04", _PACKED),
    (b"\xd0\xcf\x11\xe0", _OLD),
    (b"%PDF", template("this is a PDF; please save it as CSV or plain text first")),
    (b"SQLite format 3", template("this is a database; please export it as CSV or plain text first")),
)
_HALF_A_CHARACTER = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")  # a lone surrogate, put into UTF-8 against its rules
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class ImportText:
    """Plain line ends, no byte order mark. `note` says what had to be assumed; empty where nothing had."""

    text: str
    note: str = ""


def read_import_text(path: Path) -> ImportText:
    """What the file holds; raises DeckUnreadable."""
    return decoded(read_bytes(path), str(path))


def decoded(content: bytes, file: str) -> ImportText:
    """UTF-8, UTF-16 with its mark, or else Windows-1252; raises DeckUnreadable for what is no text."""
    for beginning, reason in _OTHER_PROGRAMS:
        if content.startswith(beginning):
            raise DeckUnreadable(file, reason)
    found = _from_utf_16(content, file) if content.startswith(_UTF_16) else _from_bytes(content, file)
    text = found.text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise DeckUnreadable(file, "this is not text", text.count("\n", 0, text.index("\0")) + 1)
    if not text.strip():
        raise DeckUnreadable(file, "it is empty")
    return ImportText(text, found.note)


def _from_utf_16(content: bytes, file: str) -> ImportText:
    try:
        return ImportText(content.decode("utf-16"))
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-16", "ignore")
        raise DeckUnreadable(file, "this is not sound UTF-16 text", before.count("\n") + 1) from error


def _from_bytes(content: bytes, file: str) -> ImportText:
    try:
        return ImportText(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        if not content[: error.start].isascii() or _HALF_A_CHARACTER.search(content):
            raise DeckUnreadable(file, "this is not UTF-8 text", _line_at(content, error.start)) from error
    return _from_windows(content, file)


def _from_windows(content: bytes, file: str) -> ImportText:
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError as error:
        line = _line_at(content, error.start)
        raise DeckUnreadable(file, "this is neither UTF-8 nor Windows-1252 text", line) from error
    return ImportText(text, "The file is not UTF-8; it was read as Windows-1252. Please look at accents and quotes.")


def _line_at(content: bytes, at: int) -> int:
    return content.count(b"\n", 0, at) + 1
