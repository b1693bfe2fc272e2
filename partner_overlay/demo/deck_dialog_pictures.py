"""What opens over the window of decks, for pictures: its panels, what has to be seen first, and its dialogs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partner_overlay.application.decks_state import Conflict
from partner_overlay.demo.deck_pictures import decks_window, own_deck
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.duplicates import find_duplicates
from partner_overlay.domain.find_replace import Replacement, find
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, ImportProblem
from partner_overlay.domain.importing import Planned, Policy, plan_import
from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.pasted_lines import prompt_of_line
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.sentences import Sentence
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_choices import cell_choices
from partner_overlay.presentation.deck_comparison import derive_comparison
from partner_overlay.presentation.deck_words import found_counted, groups_counted, kept_title, likeness_words
from partner_overlay.presentation.import_preview import ImportRow, import_row
from partner_overlay.presentation.import_screen import ImportScreen, TargetChoice, import_screen, policy_choices
from partner_overlay.ui.decks.compare_window import CompareWindow
from partner_overlay.ui.decks.decks_window import DecksWindow
from partner_overlay.ui.decks.duplicates_panel import DuplicateGroup
from partner_overlay.ui.decks.import_window import ImportWindow
from partner_overlay.ui.decks.prompt_details import PromptDetails

translate = QCoreApplication.translate

_NUMBERS = Numbering.ICF_2019
_WHEN = datetime(2026, 11, 23, 14, 5)  # noqa: DTZ001  it is but shown
_ALIKE = "What would a good ending really look like?"


def decks_dialogs(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    own = own_deck()
    doubled = replace(own, prompts=(*own.prompts, replace(prompt_of_line(_ALIKE), id="own-alike")))
    reworded = replace(own.prompts[2], text=_ALIKE)
    theirs = replace(own, prompts=(*own.prompts[1:2], reworded, *own.prompts[3:], doubled.prompts[-1]))
    yield "decks-replace", _replacing(scheme, own)
    yield "decks-duplicates", _duplicates(scheme, doubled)
    yield "decks-notices", _notices(scheme, own)
    yield "decks-compare", _compared(scheme, theirs, own)
    yield "decks-details", _details(scheme, own)
    yield "decks-import-left-out", _left_out(scheme, own)


def _replacing(scheme: Scheme, own: Deck) -> DecksWindow:
    window = decks_window(scheme, own)
    wanted = Replacement("ending", "closing")
    window.replacing.show_replacement(wanted)
    found = find(Library((own,)), [PromptAt(own.id, prompt.id) for prompt in own.prompts], wanted)
    window.replacing.show_count(found_counted(found.places, found.prompts, translate), possible=True)
    window.replacing.show()
    return window


def _duplicates(scheme: Scheme, doubled: Deck) -> DecksWindow:
    window = decks_window(scheme, doubled)
    texts = {PromptAt(doubled.id, prompt.id): prompt.text for prompt in doubled.prompts}
    groups = [
        DuplicateGroup(likeness_words(group.reason, translate), tuple((at, texts[at]) for at in group.ats))
        for group in find_duplicates((PromptAt(doubled.id, prompt.id), prompt) for prompt in doubled.prompts)
    ]
    window.show_duplicates(groups_counted(len(groups), translate), groups)
    window.duplicates.choose(0, 1)
    return window


def _notices(scheme: Scheme, own: Deck) -> DecksWindow:
    kept = replace(own, id="kept", title=kept_title(own.title, _WHEN, translate))
    conflict = Conflict(own.title, kept.title, kept.id, own.id)
    return decks_window(scheme, own, kept, conflicts=(conflict,))


def _compared(scheme: Scheme, theirs: Deck, ours: Deck) -> CompareWindow:
    window = CompareWindow(scheme)
    window.render(derive_comparison(theirs, ours, translate))
    return window


def _details(scheme: Scheme, own: Deck) -> PromptDetails:
    prompt = replace(own.prompts[2], also=("8.8",), language="en", source="partnering-in-coaching")
    return PromptDetails(scheme, prompt, cell_choices(_NUMBERS, translate).competencies)


def _left_out(scheme: Scheme, own: Deck) -> ImportWindow:
    """Lines of plain text, of which some could not be read."""
    brought = (prompt_of_line("What would you like to keep?"), own.prompts[0])
    refused = Sentence("A prompt needs at least one word.")
    problems = tuple(ImportProblem(line, Sentence("Line {n}", n=line), refused) for line in (3, 12))
    imported = ImportedPrompts(ImportFormat.TEXT, Deck("lines", "Lines", prompts=brought), problems)
    targets = (TargetChoice(own.id, own.title),)
    waiting = ImportScreen("Closing.txt", targets, own.id, policy_choices(translate), Policy.UPDATE)
    window = ImportWindow(scheme, _row_of, (), ())
    window.render(
        import_screen(waiting, imported, plan_import(Library((own,)), own.id, brought, Policy.UPDATE), translate)
    )
    return window


def _row_of(planned: Planned) -> ImportRow:
    return import_row(planned, _NUMBERS, translate)
