"""How long a session and the words in it may be (product.md 2 to 4)."""

import unicodedata
from datetime import timedelta

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.sentences import Sentence

SHORTEST = timedelta(minutes=1)
LONGEST = timedelta(hours=12)
QUICKEST_CHANGE = timedelta(minutes=1)  # of prompts, by themselves
SLOWEST_CHANGE = timedelta(minutes=30)
OUTCOME_LENGTH = 60
PARKED_LENGTH = 40
MARK_LENGTH = 40
MARK_WORDS = 3
CLIENT_LENGTH = 40


def bounded(words: str, most: int, what: str, *, may_be_empty: bool = False) -> str:
    """The words on one line, trimmed. Raises Refusal when they are empty, too long or hold control characters."""
    line, what = " ".join(words.split()), Sentence(what)
    if not line and not may_be_empty:
        raise Refusal("{what} needs at least one word.", what=what)
    if len(line) > most:
        raise Refusal("{what} has room for {most} characters; this has {found}.", what=what, most=most, found=len(line))
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in line):
        raise Refusal("{what} can't hold control characters.", what=what)
    return line
