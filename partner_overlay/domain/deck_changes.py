"""Changes of whole decks: new, title and credit, duplicate, delete, restore, reload."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_errors import quoted
from partner_overlay.domain.deck_limits import TITLE_LENGTH, check_text
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.fresh_ids import FreshIds, slug
from partner_overlay.domain.library import Library
from partner_overlay.domain.library_changes import add_prompts
from partner_overlay.domain.limits import bounded
from partner_overlay.domain.prompts import Deck, Prompt


def new_deck(library: Library, title: str, language: str = "en", prompts: Sequence[Prompt] = ()) -> Change:
    """A deck as the last one: empty, or of prompts that are imported as a deck of their own."""
    title = _own_title(library, title)
    deck = Deck(FreshIds(each.id for each in library.decks).give(slug(title) or "deck"), title, language)
    after = library.with_deck(deck)
    if not prompts:
        return Change(after, Step(Deed.NEW_DECK, 0, title))
    filled = add_prompts(after, deck.id, prompts)
    return Change(filled.library, Step(Deed.IMPORT, len(prompts), title), filled.touched)


def change_about(library: Library, about: Deck) -> Change:
    """Give a deck the title, language, version and credit of `about`, whose prompts don't count.

    Prompts in the deck's language follow it to another.
    """
    deck = library.deck(about.id)
    title = deck.title if about.title == deck.title else _own_title(library, about.title, but=deck.id)
    language = bounded(about.language, 35, "The language")
    for words in (about.version, about.credit):
        check_text(words)
    prompts = deck.prompts
    if language != deck.language:
        prompts = tuple(
            replace(prompt, language=language) if prompt.language == deck.language else prompt for prompt in prompts
        )
    after = Deck(deck.id, title, language, about.version, about.credit, prompts)
    return Change(library.with_deck(after), Step(Deed.DECK_ABOUT, 0, title))


def duplicate_deck(library: Library, deck_id: str, title: str) -> Change:
    """A copy under another title and fresh ids, as the last deck."""
    copied = copy_of(library, library.deck(deck_id), _own_title(library, title))
    return Change(library.with_deck(copied), Step(Deed.DUPLICATE_DECK, len(copied.prompts), copied.title))


def delete_deck(library: Library, deck_id: str) -> Change:
    deck = library.deck(deck_id)
    return Change(library.without_deck(deck_id), Step(Deed.DELETE_DECK, len(deck.prompts), deck.title))


def shipped_again(library: Library, shipped: Deck) -> Change:
    """The coach's own copy goes; the deck stands as it was shipped."""
    library.deck(shipped.id)
    return Change(library.with_deck(shipped), Step(Deed.SHIPPED_AGAIN, len(shipped.prompts), shipped.title))


def restore_deck(library: Library, deck: Deck, *, in_its_place: bool = False) -> Change:
    """A deck out of the bin: in the place of the one of its id, or beside all, with new ids where its own are taken."""
    back = deck if in_its_place else _beside(library, deck, deck.title, deck.id)
    return Change(library.with_deck(back), Step(Deed.RESTORE_DECK, len(back.prompts), back.title))


def reload_deck(library: Library, deck: Deck) -> Change:
    """The deck as another program wrote it; a new one when there was none of its id."""
    before = library.find(deck.id)
    if before is not None:
        deck = _sharing(deck, before)
    return Change(library.with_deck(deck), Step(Deed.RELOAD, len(deck.prompts), deck.title))


def lose_deck(library: Library, deck_id: str) -> Change:
    """Another program took its file away."""
    deck = library.deck(deck_id)
    return Change(library.without_deck(deck_id), Step(Deed.RELOAD, len(deck.prompts), deck.title))


def copy_of(library: Library, deck: Deck, title: str) -> Deck:
    """The same deck as another one: of this title, with fresh ids throughout."""
    return _beside(library, deck, title, slug(title) or deck.id)


def _beside(library: Library, deck: Deck, title: str, deck_id: str) -> Deck:
    """The deck as one more of the library: title and ids are numbered where they are taken."""
    prompt_ids, deck_ids = FreshIds(library.prompt_ids()), FreshIds(each.id for each in library.decks)
    return replace(
        deck,
        id=deck_ids.give(deck_id),
        title=_free_title(library, title),
        prompts=tuple(prompt_ids.named(prompt) for prompt in deck.prompts),
    )


def _free_title(library: Library, title: str) -> str:
    taken = {deck.title.casefold() for deck in library.decks}
    numbered = (title if number == 1 else f"{title} {number}" for number in count(1))
    return next(free for free in numbered if free.casefold() not in taken)


def _sharing(deck: Deck, before: Deck) -> Deck:
    """The same deck, with the very values of the earlier one where they are equal: what is known of them holds on."""
    known = {prompt.id: prompt for prompt in before.prompts}
    kept = ((known.get(prompt.id), prompt) for prompt in deck.prompts)
    return replace(deck, prompts=tuple(new if old is None or old != new else old for old, new in kept))


def _own_title(library: Library, title: str, but: str = "") -> str:
    title = bounded(title, TITLE_LENGTH, "A deck's title")
    check_text(title)
    if any(deck.title.casefold() == title.casefold() for deck in library.decks if deck.id != but):
        raise Refusal("There is a deck {deck} already. Give this one another title.", deck=quoted(title))
    return title
