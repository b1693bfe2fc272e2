"""Two decks side by side: what both have stands in one row, what differs is marked."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import Enum
from itertools import zip_longest

from partner_overlay.domain.prompts import Deck, Prompt


class Likeness(Enum):
    SAME = "same"
    CHANGED = "changed"
    LEFT_ONLY = "left only"
    RIGHT_ONLY = "right only"


@dataclass(frozen=True, slots=True)
class Pair:
    """A row; None where one of the decks has nothing."""

    left: Prompt | None
    right: Prompt | None

    @property
    def likeness(self) -> Likeness:
        if self.left is None:
            return Likeness.RIGHT_ONLY
        if self.right is None:
            return Likeness.LEFT_ONLY
        return Likeness.SAME if _nameless(self.left) == _nameless(self.right) else Likeness.CHANGED


def compare(left: Deck, right: Deck) -> tuple[Pair, ...]:
    """All prompts of both in their order. Ids say nothing: a kept copy has fresh ones."""
    return tuple(_pairs(left.prompts, right.prompts))


def _pairs(left: tuple[Prompt, ...], right: tuple[Prompt, ...]) -> Iterator[Pair]:
    matcher = SequenceMatcher(None, [_nameless(each) for each in left], [_nameless(each) for each in right], False)
    for _, left_from, left_to, right_from, right_to in matcher.get_opcodes():
        for one, other in zip_longest(left[left_from:left_to], right[right_from:right_to]):
            yield Pair(one, other)


def _nameless(prompt: Prompt) -> Prompt:
    return replace(prompt, id="")
