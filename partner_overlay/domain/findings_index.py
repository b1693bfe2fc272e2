"""The findings of one deck, kept while it is edited: a change has only the prompts looked at that it changed.

All looking at 20,000 prompts takes seconds, so it is done in small parts, between which a window can breathe.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import islice

from partner_overlay.domain.deck_check import check_prompt, repetitions
from partner_overlay.domain.findings import Finding
from partner_overlay.domain.folding import folded
from partner_overlay.domain.prompts import Prompt


class _Repeats:
    """How often which folded words stand in a deck, and how many of its prompts share theirs with another."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.sharing = 0

    def add(self, words: str) -> None:
        self.counts[words] += 1
        self.sharing += _new_sharers(self.counts[words])

    def remove(self, words: str) -> None:
        self.sharing -= _new_sharers(self.counts[words])
        self.counts[words] -= 1
        if not self.counts[words]:
            del self.counts[words]

    def among(self, words: str, instead_of: str | None) -> Counter[str]:
        """How often these words would be there once they took the place of others."""
        return Counter({words: self.counts[words] + (words != instead_of)})


def _new_sharers(count: int) -> int:
    """With the second come two that share, with each further one it alone."""
    return 0 if count == 1 else 2 if count == 2 else 1


class FindingsIndex:
    """Prompts are told apart by identity; each known one is kept, so that its identity is."""

    def __init__(self) -> None:
        self._known: dict[int, Prompt] = {}
        self._found: dict[int, tuple[Finding, ...]] = {}
        self._waiting: dict[int, Prompt] = {}
        self._texts = _Repeats()
        self._glances = _Repeats()
        self._own = 0

    def take(self, prompts: Iterable[Prompt]) -> None:
        """The deck holds these prompts now. New ones wait to be looked at."""
        now = {id(prompt): prompt for prompt in prompts}
        for key in self._known.keys() - now.keys():
            self._forget(key)
        self._waiting |= {key: prompt for key, prompt in now.items() if key not in self._known}
        self._known = now

    def look(self, most: int) -> None:
        """Look at so many of the prompts that wait."""
        for key in list(islice(self._waiting, most)):
            self._look_at(key, self._waiting[key])

    @property
    def waiting(self) -> int:
        """How many prompts were not looked at yet."""
        return len(self._waiting)

    @property
    def count(self) -> int:
        """How many findings there are, among the prompts that were looked at."""
        return self._own + self._texts.sharing + self._glances.sharing

    def of(self, prompt: Prompt) -> tuple[Finding, ...]:
        """All findings of a prompt of the deck; it is looked at now if it still waits."""
        if id(prompt) in self._waiting:
            self._look_at(id(prompt), prompt)
        return (*self._found.get(id(prompt), ()), *repetitions(prompt, self._glances.counts, self._texts.counts))

    def has(self, prompt: Prompt) -> bool:
        return bool(self.of(prompt))

    def of_draft(self, draft: Prompt, instead_of: Prompt | None = None) -> tuple[Finding, ...]:
        """The findings that a prompt would have while it is typed, in the place of one of the deck or as a new one."""
        known = instead_of if id(instead_of) in self._found else None
        texts = self._texts.among(folded(draft.text), None if known is None else folded(known.text))
        glances = self._glances.among(folded(draft.glance), None if known is None else folded(known.glance))
        return (*check_prompt(draft), *repetitions(draft, glances if draft.glance else Counter(), texts))

    def _look_at(self, key: int, prompt: Prompt) -> None:
        del self._waiting[key]
        self._found[key] = check_prompt(prompt)
        self._own += len(self._found[key])
        self._texts.add(folded(prompt.text))
        if prompt.glance:
            self._glances.add(folded(prompt.glance))

    def _forget(self, key: int) -> None:
        prompt = self._known[key]
        if self._waiting.pop(key, None) is not None:
            return
        self._own -= len(self._found.pop(key))
        self._texts.remove(folded(prompt.text))
        if prompt.glance:
            self._glances.remove(folded(prompt.glance))
