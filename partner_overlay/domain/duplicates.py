"""Prompts that say the same, or nearly: groups to look at, with the reason. Nothing is removed by itself."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from partner_overlay.domain.folding import folded, words
from partner_overlay.domain.library import PromptAt
from partner_overlay.domain.prompts import Prompt

NEAR = 0.75  # of all words of two prompts, so many are in both
_MOST_COMPARED = 40  # with one rare word in common; the newest of them, so that even a deck of likes is quick


class Likeness(StrEnum):
    SAME_WORDS = "same-words"  # but for case, spaces and punctuation
    NEARLY = "nearly"  # most words are the same


@dataclass(frozen=True, slots=True)
class Alike:
    """Two or more prompts, in the order in which they were given."""

    reason: Likeness
    ats: tuple[PromptAt, ...]


def find_duplicates(prompts: Iterable[tuple[PromptAt, Prompt]]) -> tuple[Alike, ...]:
    """Groups of prompts whose texts are alike, each prompt in one group at most, in the order of their first."""
    same: defaultdict[str, list[int]] = defaultdict(list)
    ats: list[PromptAt] = []
    for number, (at, prompt) in enumerate(prompts):
        ats.append(at)
        same[folded(prompt.text)].append(number)
    groups = _Groups()
    texts = list(same)
    for one, other in _near_pairs([frozenset(words(text)) for text in texts]):
        groups.join(one, other)
    alike = (sorted(number for at in group for number in same[texts[at]]) for group in groups.all(len(texts)))
    found = sorted(group for group in alike if len(group) > 1)
    by_number = {number: text for text, numbers in same.items() for number in numbers}
    return tuple(_named(group, [ats[number] for number in group], by_number.__getitem__) for group in found)


def _named(group: list[int], ats: list[PromptAt], text_of: Callable[[int], str]) -> Alike:
    one_text = len({text_of(number) for number in group}) == 1
    return Alike(Likeness.SAME_WORDS if one_text else Likeness.NEARLY, tuple(ats))


def _near_pairs(sets: list[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Pairs that share most words, found by their rarest ones.

    When so large a part of two sets is shared, they also share one of the few rarest words of each.
    """
    often = Counter(word for each in sets for word in each)
    holders: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_MOST_COMPARED))
    for number, each in enumerate(sets):
        rarest = sorted(each, key=lambda word: (often[word], word))[: len(each) - ceil(NEAR * len(each)) + 1]
        for other in sorted({other for word in rarest for other in holders[word]}):
            if _near(each, sets[other]):
                yield other, number
        for word in rarest:
            holders[word].append(number)


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= NEAR * (len(one) + len(other) - shared)


class _Groups:
    """Numbers joined into groups."""

    def __init__(self) -> None:
        self._above: dict[int, int] = {}

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self._top(one), self._top(other)))
        if first != second:
            self._above[second] = first

    def all(self, count: int) -> Iterable[list[int]]:
        """All groups of the numbers below `count`, those of one alone too."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for number in range(count):
            found[self._top(number)].append(number)
        return found.values()

    def _top(self, number: int) -> int:
        top = number
        while (above := self._above.get(top)) is not None:
            top = above
        while (above := self._above.get(number)) is not None:
            self._above[number], number = top, above
        return top
