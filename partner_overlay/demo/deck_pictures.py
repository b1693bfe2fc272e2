"""The window of decks for pictures: with no prompt, one, all that ship, findings, and an import being looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partner_overlay.application.deck_findings import DeckFindings
from partner_overlay.application.deck_ports import Origin
from partner_overlay.application.decks_state import Conflict, DecksState, Home
from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.deck_updates import News
from partner_overlay.domain.import_columns import guessed_mapping
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, TableRead
from partner_overlay.domain.importing import Planned, Policy, plan_import
from partner_overlay.domain.library import Library
from partner_overlay.domain.pasted_lines import prompt_of_line
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.domain.tolerant_words import competency_in, place_of
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_choices import cell_choices
from partner_overlay.presentation.deck_preview import PreviewView, preview_card, preview_heading
from partner_overlay.presentation.decks import derive_decks, filter_choices, prompt_row
from partner_overlay.presentation.decks_view import PromptRow
from partner_overlay.presentation.import_preview import ImportRow, import_row
from partner_overlay.presentation.import_screen import (
    DELIMITERS,
    ImportScreen,
    TargetChoice,
    column_choices,
    delimiter_words,
    import_screen,
    policy_choices,
)
from partner_overlay.presentation.sentence_words import finding_words
from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.resources import resources_folder
from partner_overlay.ui.decks.decks_window import DecksWindow
from partner_overlay.ui.decks.import_window import ImportWindow

translate = QCoreApplication.translate

_NUMBERS = Numbering.ICF_2019
_OWN_LINES = (
    "Do you think you should call him?",
    "Why did you not tell your manager, and how did that feel?",
    "What would a good ending look like?",
    "That is a great idea, what else?",
)
_OWN = frozenset({"own", "all", "kept"})  # ids of decks
_MANY = 20_000
_ROWS = (
    ("Frage", "Kurz", "Phase", "Kompetenz"),
    ("Was ist heute anders?", "Heute anders?", "Vereinbarung", "3.6"),
    ("Was nehmen Sie mit?", "Was nehmen Sie mit?", "Abschluss", "8.6"),
    ("Wo stehen wir gerade?", "Wo stehen wir?", "", "3.9"),
)


def decks_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name; one at a time, for they are large."""
    shipped = DeckShelf((resources_folder() / "decks",)).decks()
    every = tuple(prompt for deck in shipped for prompt in deck.prompts)
    own = own_deck()
    yield "decks-empty", decks_window(scheme, replace(own, prompts=()))
    yield "decks-one", decks_window(scheme, replace(own, prompts=own.prompts[2:3]))
    yield "decks", decks_window(scheme, *shipped, chosen="partnering")
    yield "decks-202", decks_window(scheme, Deck("all", "All that ship", prompts=every))
    yield "decks-findings", decks_window(scheme, own, *shipped)
    yield "decks-import", _import(scheme, own)


def window_of_many(scheme: Scheme) -> DecksWindow:
    """As it is just after opening: findings of so many are still looked for."""
    shipped = [prompt for deck in DeckShelf((resources_folder() / "decks",)).decks() for prompt in deck.prompts]
    numbered = (replace(shipped[number % len(shipped)], id=f"many-{number}") for number in range(_MANY))
    return decks_window(scheme, Deck("all", "Twenty thousand", prompts=tuple(numbered)), looked_at=False)


def own_deck() -> Deck:
    prompts = (prompt_of_line(line) for line in _OWN_LINES)
    marked = [replace(prompt, id=f"own-{number}") for number, prompt in enumerate(prompts)]
    marked[1] = replace(marked[1], enabled=False)
    marked[2] = replace(marked[2], starred=True)
    return Deck("own", "My closing questions", prompts=tuple(marked))


def decks_window(
    scheme: Scheme, *decks: Deck, chosen: str = "", looked_at: bool = True, conflicts: Sequence[Conflict] = ()
) -> DecksWindow:
    state, findings = _state(decks, tuple(conflicts)), DeckFindings()
    findings.take(state.library)
    while looked_at and not findings.look():
        pass
    chosen = chosen or decks[0].id

    def row_of(prompt: Prompt) -> PromptRow:
        return prompt_row(prompt, findings.of(chosen).of(prompt), state.library.never, _NUMBERS, translate)

    window = DecksWindow(
        scheme,
        size=100,
        filters=filter_choices(_NUMBERS, translate),
        cells=cell_choices(_NUMBERS, translate),
        row_of=row_of,
        translate=translate,
    )
    window.render(derive_decks(state, findings, chosen, PromptFilter(), translate))
    window.show_saved(translate("Decks", "All saved"))
    window.table.choose_first()
    window.show_preview(_preview(window.table.current(), findings, chosen))
    return window


def _state(decks: tuple[Deck, ...], conflicts: tuple[Conflict, ...]) -> DecksState:
    homes = {deck.id: Home(Origin.OWN if deck.id in _OWN else Origin.SHIPPED) for deck in decks}
    news = {conflict.theirs: News(decks[0].prompts[:2], decks[0].prompts[2:3]) for conflict in conflicts}
    return DecksState(Library(decks), Step(Deed.ADD), None, homes, news, (), conflicts, ())


def _preview(prompt: Prompt | None, findings: DeckFindings, deck_id: str) -> PreviewView:
    if prompt is None:
        return PreviewView()
    found = findings.of(deck_id).of(prompt)
    said = tuple(finding_words(finding, translate) for finding in found)
    return PreviewView(preview_card(prompt, _NUMBERS, translate), preview_heading(len(found), translate), said)


def _import(scheme: Scheme, own: Deck) -> ImportWindow:
    there = own.prompts[:2]
    rows = (*_ROWS, *((each.text, each.glance, "", each.competency) for each in there))
    brought = (*map(_brought, _ROWS[1:]), *there)
    table = TableRead(";", guessed_mapping(rows), rows, len(rows))
    imported = ImportedPrompts(ImportFormat.TABLE, Deck("fragen", "Fragen", prompts=brought), table=table)
    targets = (TargetChoice(own.id, own.title), TargetChoice("", translate("Import", "A new deck")))
    waiting = ImportScreen("Fragen.csv", targets, own.id, policy_choices(translate), Policy.SKIP)
    plan = plan_import(Library((own,)), own.id, brought, Policy.SKIP)
    delimiters = [(sign, delimiter_words(sign, translate)) for sign in DELIMITERS]
    window = ImportWindow(scheme, _row_of, delimiters, column_choices(translate))
    window.render(import_screen(waiting, imported, plan, translate))
    return window


def _brought(row: tuple[str, str, str, str]) -> Prompt:
    """What an import makes of such a row."""
    words, glance, phase, number = row
    place = place_of(phase)
    phases = (place,) if isinstance(place, Phase) else ()
    return replace(prompt_of_line(words), glance=glance, phases=phases, competency=competency_in(number) or "")


def _row_of(planned: Planned) -> ImportRow:
    return import_row(planned, _NUMBERS, translate)
