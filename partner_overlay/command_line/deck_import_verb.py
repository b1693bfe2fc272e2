"""`deck import`: a file's prompts into a deck, by the same plan as in the window, with true counts."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from partner_overlay.command_line.chosen_decks import found_deck
from partner_overlay.command_line.saying import complain, say
from partner_overlay.domain.deck_errors import quoted
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.imported import ImportedPrompts, ImportOptions
from partner_overlay.domain.importing import Fate, ImportPlan, Policy, apply_import, plan_import
from partner_overlay.domain.library import Library
from partner_overlay.domain.prompts import Deck
from partner_overlay.storage.deck_importing import read_import
from partner_overlay.storage.deck_store import DeckStore

POLICIES = {"skip": Policy.SKIP, "update": Policy.UPDATE, "both": Policy.KEEP_BOTH}

_WORDS = {
    Fate.ADDED: "added",
    Fate.UPDATED: "updated",
    Fate.KEPT_TWICE: "kept twice",
    Fate.SKIPPED: "there already",
}


def import_deck(arguments: Namespace, store: DeckStore, decks: Sequence[Deck]) -> None:
    """Raises Refusal when nothing can be read, or nothing can be written."""
    library = Library(tuple(decks))
    into = found_deck(decks, arguments.into) if arguments.into else None
    options = ImportOptions() if into is None else ImportOptions(language=into.language)
    imported = read_import(Path(arguments.file), options)
    complain(*imported.notes, *(f"{arguments.file}: {problem.told}" for problem in imported.problems))
    if not imported.deck.prompts:
        raise Refusal(f"{arguments.file}: no prompts were found in it.")
    library = _with_target(library, imported.deck) if into is None else library
    target = imported.deck.id if into is None else into.id
    plan = plan_import(library, target, imported.deck.prompts, POLICIES[arguments.policy])
    changed = apply_import(library, plan).library.deck(target)
    if not arguments.dry_run and changed not in decks:
        store.save(changed)
    say(_reply(plan, changed, imported, dry=arguments.dry_run))


def _with_target(library: Library, imported: Deck) -> Library:
    """A deck of the import's own; when there is one of its id, into that one."""
    return library if imported.id in library else library.with_deck(replace(imported, prompts=()))


def _reply(plan: ImportPlan, deck: Deck, imported: ImportedPrompts, *, dry: bool) -> str:
    counts = [f"{number:,} {word}" for fate, word in _WORDS.items() if (number := plan.count(fate))]
    if imported.problems:
        counts.append(f"{len(imported.problems):,} left out")
    would = "Nothing is written. It would be: " if dry else ""
    return f"{would}{quoted(deck.title)} ({deck.id}): {', '.join(counts)}; {len(deck.prompts):,} in all."
