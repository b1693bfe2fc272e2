"""`deck list`, `deck show` and `deck check`: they read files and need no one running."""

import sys
from argparse import Namespace
from pathlib import Path

from partner_overlay.domain.deck_check import check_deck
from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.storage.deck_files import read_deck
from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.resources import resources_folder


def deck_verb(arguments: Namespace, home: str | None) -> int:
    """The exit code: 0, or 1 when a deck can't be read."""
    if arguments.deck_verb == "check":
        return max([_check(Path(file)) for file in arguments.files])
    shelf = DeckShelf((resources_folder() / "decks", paths_of(home).decks))
    decks = shelf.decks()
    for trouble in shelf.troubles():
        sys.stderr.write(trouble + "\n")
    if arguments.deck_verb == "list":
        _say(*(_line(deck) for deck in decks))
    else:
        _show(arguments.id, decks)
    return 0


def _line(deck: Deck) -> str:
    return f"{deck.id}  {_counted(len(deck.prompts), 'prompt')}  {deck.language}  {deck.title}"


def _show(deck_id: str, decks: tuple[Deck, ...]) -> None:
    for deck in decks:
        if deck.id == deck_id:
            _say(_line(deck), *filter(None, [deck.credit]), *(_prompt_line(prompt) for prompt in deck.prompts))
            return
    raise Refusal(f"There is no deck {deck_id!r}. The decks are: {', '.join(deck.id for deck in decks)}.")


def _prompt_line(prompt: Prompt) -> str:
    places = ", ".join((*prompt.engagements, *prompt.phases)) or "any phase"
    state = "" if prompt.enabled else "  (disabled)"
    return f"{prompt.id}  {prompt.voice}  {prompt.competency}  {prompt.kind}  {places}  {prompt.text}{state}"


def _check(path: Path) -> int:
    try:
        deck = read_deck(path)
    except DeckUnreadable as unreadable:
        sys.stderr.write(unreadable.sentence + "\n")
        return 1
    findings = check_deck(deck)
    _say(
        *(f"{path}: {found.prompt_id}: {found.rule}: {found.sentence} {found.suggestion}" for found in findings),
        f"{path}: {_counted(len(deck.prompts), 'prompt')}, {_counted(len(findings), 'finding')}.",
    )
    return 0


def _counted(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _say(*lines: str) -> None:
    sys.stdout.write("".join(line + "\n" for line in lines))
