"""Whether what was typed as a client code looks like a person's name. A hint is all that follows."""

from itertools import pairwise

_MARKS = str.maketrans("", "", ".,'\u2019-()")


def looks_like_a_name(typed: str) -> bool:
    """A word followed by another that is written as a surname is; so is an address for mail."""
    if "@" in typed.strip("@ "):
        return True
    words = [word.translate(_MARKS) for word in typed.split()]
    return any(one.isalpha() and _is_surname(following) for one, following in pairwise(words))


def _is_surname(word: str) -> bool:
    """`Smith`, `McDonald`; where letters have no capitals, any word of two letters or more."""
    if len(word) < 2 or not word.isalpha():
        return False
    without_case = word.lower() == word.upper()
    return without_case or (word[0].isupper() and word != word.upper())
