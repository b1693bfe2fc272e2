"""Ids for new prompts and decks: made from their words, and different from all that are taken."""

import re
from collections.abc import Iterable
from dataclasses import replace

from partner_overlay.domain.prompts import Prompt

_LONGEST = 48
_WORD = re.compile(r"[^\W_]+")


class FreshIds:
    """Gives each id once. `taken` are the ids that there are already."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def give(self, wanted: str) -> str:
        """The wanted id when it is free, or else with the first free number from 2 on behind it."""
        given = wanted
        while given in self._taken:
            number = self._next.get(wanted, 2)
            self._next[wanted] = number + 1
            given = f"{wanted}-{number}"
        self._taken.add(given)
        return given

    def named(self, prompt: Prompt) -> Prompt:
        """The prompt under an id that is its own: the one it has, one from its words, or a numbered one."""
        given = self.give(prompt.id or prompt_id(prompt))
        return prompt if given == prompt.id else replace(prompt, id=given)


def prompt_id(prompt: Prompt) -> str:
    """An id that says what the prompt is about, such as `3.9-half-the-time-left`."""
    return f"{prompt.competency}-{slug(prompt.glance or prompt.text) or prompt.voice}"


def slug(words: str) -> str:
    """The words in small letters, joined by hyphens; as many as 48 characters hold."""
    joined = "-".join(_WORD.findall(words.casefold()))
    return joined if len(joined) <= _LONGEST else joined[:_LONGEST].rpartition("-")[0] or joined[:_LONGEST]
