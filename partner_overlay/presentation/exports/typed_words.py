"""Words that somebody typed, made fit for any form: no character in them that a page or a table can't hold."""

import re

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_NO_TEXT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + "]"
)
_REPLACEMENT = "\ufffd"


def fit(words: str) -> str:
    """With plain line ends, and a mark of replacement for what is no text at all."""
    return _NO_TEXT.sub(_REPLACEMENT, _LINE_ENDS.sub("\n", words))


def on_one_line(words: str) -> str:
    return " ".join(fit(words).split())


def lines_of(words: str) -> tuple[str, ...]:
    """Its lines that hold anything, without space around them."""
    return tuple(filter(None, (" ".join(line.split()) for line in fit(words).split("\n"))))


def paragraphs_of(words: str) -> tuple[tuple[str, ...], ...]:
    """Its paragraphs, each by its lines."""
    every = (lines_of(part) for part in re.split(r"\n[^\S\n]*\n", fit(words)))
    return tuple(lines for lines in every if lines)
