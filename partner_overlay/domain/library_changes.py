"""Changes of prompts in the library: add, change, delete, duplicate, enable, star, never."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_errors import quoted
from partner_overlay.domain.deck_limits import check_room, check_sound, tidied
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.fresh_ids import FreshIds
from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.prompts import Prompt


def add_prompts(
    library: Library, deck_id: str, prompts: Sequence[Prompt], place: int | None = None, deed: Deed = Deed.ADD
) -> Change:
    """Put prompts in at a place (before the prompt that stands there now), or at the end.

    A prompt without an id, or with one that is taken, gets a fresh one; one without a glance gets its first words.
    """
    deck = library.deck(deck_id)
    check_room(deck, len(deck.prompts) + len(prompts))
    fresh = FreshIds(library.prompt_ids())
    added = tuple(fresh.named(_ready(prompt)) for prompt in prompts)
    for prompt in added:
        check_sound(prompt)
    at = len(deck.prompts) if place is None else max(place, 0)
    after = library.with_prompts(deck_id, (*deck.prompts[:at], *added, *deck.prompts[at:]))
    return Change(after, Step(deed, len(added)), places(deck_id, added))


def change_prompt(library: Library, at: PromptAt, changed: Prompt) -> Change:
    """Give a prompt other words or marks. A glance that was only its text's beginning follows the text."""
    before = library.prompt(at)
    if changed.text != before.text or changed.glance != before.glance:
        changed = _following(before, tidied(changed))
    check_sound(changed)
    if changed.id != before.id and changed.id in library.prompt_ids():
        raise Refusal("There is a prompt with the id {id} already.", id=quoted(changed.id))
    after = _each(library, (at,), lambda _: (changed,))
    if before.id in library.never:
        after = replace(after, never=after.never - {before.id} | {changed.id})
    return Change(after, Step(Deed.CHANGE), (PromptAt(at.deck, changed.id),))


def delete_prompts(library: Library, ats: Collection[PromptAt]) -> Change:
    found = chosen(library, ats)
    return Change(_each(library, found, lambda _: ()), Step(Deed.DELETE, len(found)))


def duplicate_prompts(library: Library, ats: Collection[PromptAt]) -> Change:
    """Each copy stands right after its original, under a fresh id."""
    found = chosen(library, ats)
    for deck in library.decks:
        check_room(deck, len(deck.prompts) + sum(at.deck == deck.id for at in found))
    fresh = FreshIds(library.prompt_ids())
    copies: list[PromptAt] = []

    def doubled(at: PromptAt, prompt: Prompt) -> Iterator[Prompt]:
        copy = fresh.named(prompt)
        copies.append(PromptAt(at.deck, copy.id))
        yield prompt
        yield copy

    after = replace_each(library, found, doubled)
    return Change(after, Step(Deed.DUPLICATE, len(found)), tuple(copies))


def enable_prompts(library: Library, ats: Collection[PromptAt], *, enabled: bool) -> Change:
    """A disabled prompt stays in its deck and never comes."""
    found = chosen(library, ats)
    after = _each(library, found, lambda prompt: (replace(prompt, enabled=enabled),))
    return Change(after, Step(Deed.ENABLE if enabled else Deed.DISABLE, len(found)), found)


def star_prompts(library: Library, ats: Collection[PromptAt], *, starred: bool) -> Change:
    """A starred prompt comes first in its round."""
    found = chosen(library, ats)
    after = _each(library, found, lambda prompt: (replace(prompt, starred=starred),))
    return Change(after, Step(Deed.STAR if starred else Deed.UNSTAR, len(found)), found)


def put_aside(library: Library, ats: Collection[PromptAt], *, never: bool) -> Change:
    """What a session's *never* does, and its taking back."""
    found = chosen(library, ats)
    ids = frozenset(at.prompt for at in found)
    after = replace(library, never=library.never | ids if never else library.never - ids)
    return Change(after, Step(Deed.NEVER if never else Deed.AGAIN, len(found)), found)


def replace_each(
    library: Library, ats: Collection[PromptAt], become: Callable[[PromptAt, Prompt], Iterable[Prompt]]
) -> Library:
    """The library with each of these prompts replaced by what it becomes: none, one or two."""
    wanted = frozenset(ats)
    for deck_id in dict.fromkeys(at.deck for at in ats):
        after: list[Prompt] = []
        for prompt in library.deck(deck_id).prompts:
            at = PromptAt(deck_id, prompt.id)
            if at in wanted:
                after.extend(become(at, prompt))
            else:
                after.append(prompt)
        library = library.with_prompts(deck_id, after)
    return library


def chosen(library: Library, ats: Collection[PromptAt]) -> tuple[PromptAt, ...]:
    """Those of these prompts that are there, in the library's order. Raises Refusal when there is none."""
    wanted = frozenset(ats)
    decks = {at.deck for at in wanted}
    found = tuple(
        at for deck in library.decks if deck.id in decks for at in places(deck.id, deck.prompts) if at in wanted
    )
    if not found:
        raise Refusal("Choose a prompt first.")
    return found


def places(deck_id: str, prompts: Iterable[Prompt]) -> tuple[PromptAt, ...]:
    """Where these prompts of a deck are."""
    return tuple(PromptAt(deck_id, prompt.id) for prompt in prompts)


def _ready(prompt: Prompt) -> Prompt:
    prompt = tidied(prompt)
    return prompt if prompt.glance else replace(prompt, glance=glance_of(prompt.text))


def _following(before: Prompt, changed: Prompt) -> Prompt:
    if changed.glance == before.glance == glance_of(before.text):
        return replace(changed, glance=glance_of(changed.text))
    return changed


def _each(library: Library, ats: Collection[PromptAt], become: Callable[[Prompt], Iterable[Prompt]]) -> Library:
    return replace_each(library, ats, lambda _, prompt: become(prompt))
