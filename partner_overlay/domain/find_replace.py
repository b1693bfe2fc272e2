"""Find and replace: plain text, in the texts and glances of given prompts, with true counts."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_limits import check_sound, tidied
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.library_changes import replace_each
from partner_overlay.domain.prompts import Prompt


@dataclass(frozen=True, slots=True)
class Replacement:
    """What to look for, what to put there, and where to look."""

    find: str
    put: str = ""
    match_case: bool = False
    in_text: bool = True
    in_glance: bool = True

    def pattern(self) -> re.Pattern[str]:
        if not self.find:
            raise Refusal("Type what to look for.")
        return re.compile(re.escape(self.find), 0 if self.match_case else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """In how many prompts, and how often in all."""

    prompts: int
    places: int
    ats: tuple[PromptAt, ...]


def find(library: Library, ats: Collection[PromptAt], replacement: Replacement) -> Found:
    """Where it stands within these prompts. Raises Refusal when there is nothing to look for."""
    pattern, wanted = replacement.pattern(), frozenset(ats)
    counts = {at: n for at, prompt in library.prompts() if at in wanted if (n := _count(pattern, prompt, replacement))}
    return Found(len(counts), sum(counts.values()), tuple(counts))


def find_and_replace(library: Library, ats: Collection[PromptAt], replacement: Replacement) -> Change:
    """Replace it everywhere within these prompts. Raises Refusal when a prompt would be left without words."""
    pattern, found = replacement.pattern(), find(library, ats, replacement)
    after = replace_each(library, found.ats, lambda _, prompt: (_replaced(pattern, prompt, replacement),))
    return Change(after, Step(Deed.REPLACE, found.prompts), found.ats)


def _count(pattern: re.Pattern[str], prompt: Prompt, replacement: Replacement) -> int:
    in_text = len(pattern.findall(prompt.text)) if replacement.in_text else 0
    return in_text + (len(pattern.findall(prompt.glance)) if replacement.in_glance else 0)


def _replaced(pattern: re.Pattern[str], prompt: Prompt, replacement: Replacement) -> Prompt:
    text, glance = prompt.text, prompt.glance
    if replacement.in_text:
        text = pattern.sub(lambda _: replacement.put, text)
    if replacement.in_glance:
        glance = pattern.sub(lambda _: replacement.put, glance)
    after = tidied(replace(prompt, text=text, glance=glance))
    check_sound(after)
    return after
