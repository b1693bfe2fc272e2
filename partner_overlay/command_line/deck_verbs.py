"""`deck list`, `show`, `check`, `import` and `export`: they work on files and need no one running."""

from argparse import Namespace

from partner_overlay.command_line.chosen_decks import found_deck
from partner_overlay.command_line.deck_check_verb import check_decks
from partner_overlay.command_line.saying import complain, say
from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.storage.deck_store import DeckStore
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.resources import resources_folder


def deck_verb(arguments: Namespace, home: str | None) -> int:
    """The exit code: 0, or 1 when something is refused."""
    if arguments.deck_verb == "check":
        return check_decks(arguments.files, strict=arguments.strict, as_json=arguments.json)
    store = DeckStore(resources_folder() / "decks", paths_of(home).decks)
    decks = tuple(stored.deck for stored in store.load())
    complain(*store.troubles())
    match arguments.deck_verb:
        case "list":
            say(*map(_line, decks))
        case "show":
            _show(found_deck(decks, arguments.id))
        case "import":
            from partner_overlay.command_line.deck_import_verb import import_deck  # noqa: PLC0415  loads only its own

            import_deck(arguments, store, decks)
        case _:
            from partner_overlay.command_line.deck_export_verb import export_deck  # noqa: PLC0415  loads only its own

            export_deck(arguments, found_deck(decks, arguments.id))
    return 0


def _line(deck: Deck) -> str:
    prompts = "1 prompt" if len(deck.prompts) == 1 else f"{len(deck.prompts):,} prompts"
    return f"{deck.id}  {prompts}  {deck.language}  {deck.title}"


def _show(deck: Deck) -> None:
    say(_line(deck), *filter(None, [deck.credit]), *map(_prompt_line, deck.prompts))


def _prompt_line(prompt: Prompt) -> str:
    places = ", ".join((*prompt.engagements, *prompt.phases)) or "any phase"
    state = "" if prompt.enabled else "  (disabled)"
    return f"{prompt.id}  {prompt.voice}  {prompt.competency}  {prompt.kind}  {places}  {prompt.text}{state}"
