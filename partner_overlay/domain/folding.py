"""Words without what does not matter when texts are compared: case, accents, spaces, punctuation."""

import re
import unicodedata

_WORD = re.compile(r"[\w{}]+")
_COMBINING = re.compile(r"[\u0300-\u036f]")


def plain(text: str) -> str:
    """For searching: in one case and without accents; spaces and signs stay."""
    if text.isascii():
        return text.lower()
    return _COMBINING.sub("", unicodedata.normalize("NFKD", text.casefold()))


def words(text: str) -> list[str]:
    """The words in one case; a text of signs alone has none."""
    return _WORD.findall(text.casefold())


def folded(text: str) -> str:
    """Two texts that differ only in case, spaces or punctuation are the same when folded."""
    return " ".join(words(text)) or text
