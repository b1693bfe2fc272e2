"""Changes of where prompts stand: up and down in their deck, and over to another."""

from collections.abc import Collection, Sequence

from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_limits import check_room
from partner_overlay.domain.fresh_ids import FreshIds
from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.library_changes import add_prompts, chosen, delete_prompts, places
from partner_overlay.domain.prompts import Prompt


def move_by(library: Library, ats: Collection[PromptAt], offset: int) -> Change:
    """Move prompts of one deck up (negative) or down; at the edge they close up, in their order."""
    found = chosen(library, ats)
    deck = library.deck(found[0].deck)
    moving = _indexes(deck.prompts, found)
    last = len(deck.prompts) - 1
    if offset < 0:
        targets = _shifted(moving, offset)
    else:
        targets = [last - index for index in reversed(_shifted([last - index for index in reversed(moving)], -offset))]
    after = library.with_prompts(deck.id, _placed(deck.prompts, moving, targets))
    return Change(after, Step(Deed.ORDER, len(moving)), found)


def move_before(library: Library, ats: Collection[PromptAt], before: str | None) -> Change:
    """Move prompts of one deck, closed up, to before the prompt of this id; to the end when it is None."""
    found = chosen(library, ats)
    deck = library.deck(found[0].deck)
    moving = _indexes(deck.prompts, found)
    rest = [prompt for index, prompt in enumerate(deck.prompts) if index not in set(moving)]
    at = _place(deck.prompts, before)
    at -= sum(index < at for index in moving)
    after = (*rest[:at], *(deck.prompts[index] for index in moving), *rest[at:])
    return Change(library.with_prompts(deck.id, after), Step(Deed.ORDER, len(moving)), found)


def copy_to_deck(library: Library, ats: Collection[PromptAt], deck_id: str, before: str | None = None) -> Change:
    """Copies under fresh ids, before the prompt of this id in the other deck or at its end."""
    prompts = _prompts(library, chosen(library, ats))
    deck = library.deck(deck_id)
    change = add_prompts(library, deck_id, prompts, _place(deck.prompts, before))
    return Change(change.library, Step(Deed.COPY, len(prompts), deck.title), change.touched)


def move_to_deck(library: Library, ats: Collection[PromptAt], deck_id: str, before: str | None = None) -> Change:
    """The prompts leave their decks and keep their ids, unless another prompt of the library has the same."""
    found = chosen(library, ats)
    left = delete_prompts(library, found).library
    deck = left.deck(deck_id)
    check_room(deck, len(deck.prompts) + len(found))
    fresh = FreshIds(left.prompt_ids())
    moved = tuple(fresh.named(prompt) for prompt in _prompts(library, found))
    at = _place(deck.prompts, before)
    after = left.with_prompts(deck_id, (*deck.prompts[:at], *moved, *deck.prompts[at:]))
    return Change(after, Step(Deed.MOVE, len(moved), deck.title), places(deck_id, moved))


def _prompts(library: Library, ats: Collection[PromptAt]) -> tuple[Prompt, ...]:
    wanted = frozenset(ats)
    decks = {at.deck for at in ats}
    return tuple(
        prompt
        for deck in library.decks
        if deck.id in decks
        for prompt in deck.prompts
        if PromptAt(deck.id, prompt.id) in wanted
    )


def _indexes(prompts: Sequence[Prompt], ats: Collection[PromptAt]) -> list[int]:
    ids = {at.prompt for at in ats}
    return [index for index, prompt in enumerate(prompts) if prompt.id in ids]


def _place(prompts: Sequence[Prompt], before: str | None) -> int:
    return next((index for index, prompt in enumerate(prompts) if prompt.id == before), len(prompts))


def _shifted(indexes: list[int], offset: int) -> list[int]:
    """Indexes in rising order, moved toward zero: as far as those before them leave room."""
    return [max(index + offset, before) for before, index in enumerate(indexes)]


def _placed(prompts: Sequence[Prompt], moving: list[int], targets: list[int]) -> list[Prompt]:
    moved = set(moving)
    rest = iter([prompt for index, prompt in enumerate(prompts) if index not in moved])
    at = dict(zip(targets, moving, strict=True))
    return [prompts[at[index]] if index in at else next(rest) for index in range(len(prompts))]
