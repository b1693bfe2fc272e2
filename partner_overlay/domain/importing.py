"""An import into a deck, planned before anything happens: what is added, skipped, updated, or kept twice.

An import adds. It never takes a prompt away, and changes one only when the coach wants matches updated.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_limits import check_room, check_sound, tidied
from partner_overlay.domain.folding import folded
from partner_overlay.domain.fresh_ids import FreshIds
from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.library import Library
from partner_overlay.domain.library_changes import places
from partner_overlay.domain.prompts import Prompt


class Policy(StrEnum):
    """What to do with a prompt that the deck has already."""

    SKIP = "skip"
    UPDATE = "update"
    KEEP_BOTH = "keep-both"


class Fate(StrEnum):
    """What becomes of one prompt of the import."""

    ADDED = "added"
    SKIPPED = "skipped"
    UPDATED = "updated"
    KEPT_TWICE = "kept-twice"


@dataclass(frozen=True, slots=True)
class Planned:
    """`match` is the prompt of the deck, or an earlier one of the import, that this one matches."""

    prompt: Prompt
    fate: Fate
    match: Prompt | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """One entry for each prompt of the import, in its order."""

    deck_id: str
    policy: Policy
    planned: tuple[Planned, ...]

    def count(self, fate: Fate) -> int:
        return sum(each.fate is fate for each in self.planned)


def plan_import(library: Library, deck_id: str, incoming: Sequence[Prompt], policy: Policy) -> ImportPlan:
    """Match by id, or else by the words, with what the deck holds and with what came before in the import."""
    prompts = library.deck(deck_id).prompts
    known, updatable = _Known(prompts), {prompt.id for prompt in prompts}
    planned = []
    for prompt in map(_ready, incoming):
        match = known.match(prompt)
        if match is None:
            known.add(prompt)
            planned.append(Planned(prompt, Fate.ADDED))
            continue
        fate = _fate(prompt, match, policy, updatable)
        if fate is Fate.UPDATED:
            updatable.discard(match.id)
        planned.append(Planned(prompt, fate, match))
    return ImportPlan(deck_id, policy, tuple(planned))


def apply_import(library: Library, plan: ImportPlan) -> Change:
    """Carry the plan out, as one step. New prompts come after those of the deck."""
    deck = library.deck(plan.deck_id)
    updates = {each.match.id: each.prompt for each in plan.planned if each.match and each.fate is Fate.UPDATED}
    new = [each.prompt for each in plan.planned if each.fate in {Fate.ADDED, Fate.KEPT_TWICE}]
    check_room(deck, len(deck.prompts) + len(new))
    fresh = FreshIds(library.prompt_ids())
    added = tuple(fresh.named(prompt) for prompt in new)
    for prompt in (*added, *(replace(prompt, id=own_id) for own_id, prompt in updates.items())):
        check_sound(prompt)
    kept = (_updated(prompt, updates[prompt.id]) if prompt.id in updates else prompt for prompt in deck.prompts)
    after = library.with_prompts(deck.id, (*kept, *added))
    return Change(after, Step(Deed.IMPORT, len(added) + len(updates), deck.title), places(deck.id, added))


class _Known:
    """Prompts by id and by folded words."""

    def __init__(self, prompts: Sequence[Prompt]) -> None:
        self._by_id: dict[str, Prompt] = {}
        self._by_words: dict[str, Prompt] = {}
        for prompt in prompts:
            self.add(prompt)

    def add(self, prompt: Prompt) -> None:
        if prompt.id:
            self._by_id.setdefault(prompt.id, prompt)
        self._by_words.setdefault(folded(prompt.text), prompt)

    def match(self, prompt: Prompt) -> Prompt | None:
        return self._by_id.get(prompt.id) or self._by_words.get(folded(prompt.text))


def _ready(prompt: Prompt) -> Prompt:
    prompt = tidied(prompt)
    return prompt if prompt.glance else replace(prompt, glance=glance_of(prompt.text))


def _fate(prompt: Prompt, match: Prompt, policy: Policy, updatable: Collection[str]) -> Fate:
    """What came twice in the import updates once: the first counts."""
    if policy is Policy.KEEP_BOTH:
        return Fate.KEPT_TWICE
    differs = policy is Policy.UPDATE and match.id in updatable and _updated(match, prompt) != match
    return Fate.UPDATED if differs else Fate.SKIPPED


def _updated(prompt: Prompt, by: Prompt) -> Prompt:
    """The prompt as the import has it, under its own id; what the coach switched on or off stays."""
    return replace(by, id=prompt.id, enabled=prompt.enabled, starred=prompt.starred)
