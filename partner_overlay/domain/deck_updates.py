"""What is new in a shipped deck, for the coach's own copy of it: to be taken or left.

The coach's edits stand: a prompt that they reworded stays theirs, and one that they deleted does not come back.
"""

from dataclasses import dataclass, replace

from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_limits import check_room
from partner_overlay.domain.fresh_ids import FreshIds
from partner_overlay.domain.library import Library
from partner_overlay.domain.library_changes import places
from partner_overlay.domain.prompts import Deck, Prompt


@dataclass(frozen=True, slots=True)
class News:
    """Prompts of the shipped deck: new ones, and other words for some that the coach left as they were."""

    new: tuple[Prompt, ...]
    reworded: tuple[Prompt, ...]

    def __bool__(self) -> bool:
        return bool(self.new or self.reworded)


def news_for(own: Deck, shipped: Deck, made_from: Deck) -> News:
    """What the shipped deck has that the own copy, once made from an earlier one, has not."""
    mine = {prompt.id: prompt for prompt in own.prompts}
    earlier = {prompt.id: prompt for prompt in made_from.prompts}
    new = (prompt for prompt in shipped.prompts if prompt.id not in earlier and prompt.id not in mine)
    reworded = (
        prompt
        for prompt in shipped.prompts
        if (before := earlier.get(prompt.id)) is not None
        and (held := mine.get(prompt.id)) is not None
        and _as_switched(prompt, held) != held == _as_switched(before, held)
    )
    return News(tuple(new), tuple(reworded))


def take_news(library: Library, shipped: Deck, made_from: Deck) -> Change:
    """The own copy with the news in it; new prompts come last."""
    own = library.deck(shipped.id)
    news = news_for(own, shipped, made_from)
    check_room(own, len(own.prompts) + len(news.new))
    fresh, reworded = FreshIds(library.prompt_ids()), {prompt.id: prompt for prompt in news.reworded}
    kept = (_as_switched(reworded.get(prompt.id, prompt), prompt) for prompt in own.prompts)
    added = tuple(fresh.named(prompt) for prompt in news.new)
    after = replace(own, version=shipped.version, prompts=(*kept, *added))
    touched = places(own.id, (*news.reworded, *added))
    return Change(library.with_deck(after), Step(Deed.UPDATE, len(touched), own.title), touched)


def _as_switched(prompt: Prompt, held: Prompt) -> Prompt:
    """Switched on or off, and starred, as the coach has it."""
    if (prompt.enabled, prompt.starred) == (held.enabled, held.starred):
        return prompt
    return replace(prompt, enabled=held.enabled, starred=held.starred)
