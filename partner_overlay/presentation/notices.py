"""Troubles as the menu has room for them: one, in one short line, and where to read the others."""

import re
from collections.abc import Iterator, Sequence

from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.translation import Translate

LONGEST_NOTICE = 60  # characters
_FOLDERS = re.compile(r"(?<![^\s\"'(])(?:/|[A-Za-z]:[\\/])(?:[^\s/\\]+[/\\])+(?=[^\s/\\])")  # before a file's name


def notices(troubles: Sequence[str], translate: Translate) -> Iterator[str]:
    """The first trouble without its folders, and how many more there are."""
    if not troubles:
        return
    yield _shortened(_FOLDERS.sub("", in_words(troubles[0], translate)))
    if more := len(troubles) - 1:
        yield translate("Menu", "and {n} more: partner-overlay doctor").replace("{n}", str(more))


def _shortened(sentence: str) -> str:
    words = " ".join(sentence.split())
    return words if len(words) <= LONGEST_NOTICE else words[: LONGEST_NOTICE - 1].rstrip(" .,:;") + "…"
