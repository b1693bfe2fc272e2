"""Typed words in Markdown, written so that every parser shows them as they were typed."""

import re

from partner_overlay.presentation.exports.typed_words import lines_of, on_one_line

_MEANS_MORE = re.compile(
    r"""[\\`*_{}\[\]#~$^]            # code, emphasis, links, headings, mathematics
    | (?<=-)- | (?<==)=             # a dash, a highlight
    | :(?=[\w+-]*[a-z][\w+-]*:)     # a picture by its name
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MEANS_MORE_FIRST = ("-", "+", "=", ":", "|")  # a list, a heading, a definition, a table
_NUMBERED = re.compile(r"(\(?(?:\d+|[a-z]|[ivxlcdm]+))([.)])(?=\s|$)", re.IGNORECASE)
_MARKUP = re.compile(r"&(?=\\?[#\w])|<|>")
_NAMES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def inline(words: str) -> str:
    """On one line, after something else on it."""
    return _escaped(on_one_line(words))


def lines(words: str) -> tuple[str, ...]:
    """Each line by itself."""
    return tuple(_at_the_begin(_escaped(line)) for line in lines_of(words))


def _escaped(line: str) -> str:
    return _MARKUP.sub(lambda found: _NAMES[found[0]], _MEANS_MORE.sub(r"\\\g<0>", line))


def _at_the_begin(line: str) -> str:
    if line.startswith(_MEANS_MORE_FIRST):
        return f"\\{line}"
    numbered = _NUMBERED.match(line)
    return line if numbered is None else f"{numbered[1]}\\{line[numbered.end(1) :]}"
