"""What of a sentence for the coach could not be put into another language."""

import re
from collections.abc import Iterator

from partner_overlay.domain.sentences import Sentence

_WORDS = re.compile(r"[^\W\d_]+ [^\W\d_]+")
_QUOTED = re.compile(r'"[^"]*"')


def english_alone(sentence: str) -> list[str]:
    """Its parts of more than one word that are no sentences themselves; what is in quotation marks is the coach's."""
    return [part for part in _parts(sentence) if _WORDS.search(_QUOTED.sub("", part))]


def _parts(sentence: str) -> Iterator[str]:
    if not isinstance(sentence, Sentence):
        yield sentence
        return
    for value in sentence.values.values():
        if isinstance(value, str):
            yield from _parts(value)
