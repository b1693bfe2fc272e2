"""Changes of whole decks: new, title and credit, duplicate, delete, restore, reload."""

from dataclasses import replace

from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_errors import quoted
from partner_overlay.domain.deck_limits import TITLE_LENGTH, check_text
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.fresh_ids import FreshIds, slug
from partner_overlay.domain.library import Library
from partner_overlay.domain.limits import bounded
from partner_overlay.domain.prompts import Deck


def new_deck(library: Library, title: str, language: str = "en") -> Change:
    """An empty deck, as the last one."""
    title = _own_title(library, title)
    deck = Deck(fresh_deck_id(library, title), title, language)
    return Change(library.with_deck(deck), Step(Deed.NEW_DECK, 0, title))


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


def restore_deck(library: Library, deck: Deck) -> Change:
    """A deck out of the bin, with the ids that it had where they are still free."""
    fresh = FreshIds(library.prompt_ids())
    back = replace(
        deck, id=fresh_deck_id(library, deck.id), prompts=tuple(fresh.named(prompt) for prompt in deck.prompts)
    )
    return Change(library.with_deck(back), Step(Deed.RESTORE_DECK, len(back.prompts), back.title))


def reload_deck(library: Library, deck: Deck) -> Change:
    """The deck as another program wrote it; a new one when there was none of its id."""
    return Change(library.with_deck(deck), Step(Deed.RELOAD, len(deck.prompts), deck.title))


def lose_deck(library: Library, deck_id: str) -> Change:
    """Another program took its file away."""
    deck = library.deck(deck_id)
    return Change(library.without_deck(deck_id), Step(Deed.RELOAD, len(deck.prompts), deck.title))


def copy_of(library: Library, deck: Deck, title: str) -> Deck:
    """The same deck as another one: of this title, with fresh ids throughout."""
    fresh = FreshIds(library.prompt_ids())
    prompts = tuple(fresh.named(prompt) for prompt in deck.prompts)
    return replace(deck, id=fresh_deck_id(library, slug(title) or deck.id), title=title, prompts=prompts)


def new_ids(before: Library, after: Library) -> tuple[str, ...]:
    """The decks that a change brought, by their ids."""
    known = {deck.id for deck in before.decks}
    return tuple(deck.id for deck in after.decks if deck.id not in known)


def fresh_deck_id(library: Library, wanted: str) -> str:
    """An id for a deck that no deck has; `wanted` may be a title or an id."""
    return FreshIds(deck.id for deck in library.decks).give(wanted if _is_id(wanted) else slug(wanted) or "deck")


def _is_id(wanted: str) -> bool:
    return bool(wanted) and wanted == wanted.casefold() and " " not in wanted


def _own_title(library: Library, title: str, but: str = "") -> str:
    title = bounded(title, TITLE_LENGTH, "A deck's title")
    check_text(title)
    if any(deck.title.casefold() == title.casefold() for deck in library.decks if deck.id != but):
        raise Refusal(f"There is a deck {quoted(title)} already. Give this one another title.")
    return title
