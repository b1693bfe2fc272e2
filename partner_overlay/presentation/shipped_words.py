"""What came with the program, in the coach's language: the names of session types, and the words of check-ins.

Files, the record and the command line hold the English. What is not word for word as it was shipped is the coach's own
and stays as it was written.
"""

from functools import cache

from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.presentation.translation import Translate


def type_words(name: str, translate: Translate) -> str:
    """The name of a session type."""
    return translate("Session type", name) if name in shipped_names() else name


def type_meant(words: str, translate: Translate) -> str:
    """The name to be kept of a session type that is called so: of a shipped one its own."""
    return next((name for name in shipped_names() if type_words(name, translate) == words), words)


def check_in_words(words: str, translate: Translate) -> str:
    """A glance or a sentence of a check-in, with its slots."""
    return translate("Check-in", words) if words in shipped_check_in_words() else words


def check_in_meant(words: str, translate: Translate) -> str:
    """The words to be kept of a check-in that says this: of a shipped one its own."""
    return next((kept for kept in shipped_check_in_words() if check_in_words(kept, translate) == words), words)


@cache
def shipped_names() -> tuple[str, ...]:
    return tuple(kind.name for kind in SHIPPED_TYPES)


@cache
def shipped_check_in_words() -> tuple[str, ...]:
    """Each once, in the order of the check-ins."""
    check_ins = (one for kind in SHIPPED_TYPES for one in kind.check_ins)
    each = ((one.glance, one.sentence, one.belated_glance, one.belated_sentence) for one in check_ins)
    return tuple(dict.fromkeys(words for four in each for words in four if words))
