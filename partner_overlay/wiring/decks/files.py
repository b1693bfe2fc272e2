"""Decks from files and into files, and the ways to them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from partner_overlay.application.deck_saving import Aside
from partner_overlay.domain.change import Change
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.imported import ImportedPrompts, ImportOptions
from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.deck_requests import ExportKind
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.ui.decks.file_choice import file_to_export, file_to_import
from partner_overlay.wiring.decks.sight import DecksSight
from partner_overlay.wiring.decks.steps import Steps
from partner_overlay.wiring.import_desk import ImportDesk, ImportWanted

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DeckDoors:
    """The ways to files: reading one for import, writing one, and asking the coach which."""

    read: Callable[[str, ImportOptions], ImportedPrompts]
    write: Callable[[str, Deck, ExportKind], None]  # raises Refusal
    ask_import: Callable[[QWidget], str] = file_to_import
    ask_export: Callable[[QWidget, str, ExportKind], str] = file_to_export


class FileDeeds(QObject):
    def __init__(self, sight: DecksSight, steps: Steps, doors: DeckDoors, aside: Aside) -> None:
        super().__init__()
        self._sight = sight
        self._steps = steps
        self._doors = doors
        self._aside = aside
        self._import: ImportDesk | None = None

    def begin_import(self) -> None:
        path = self._doors.ask_import(self._sight.window)
        if path:
            self.preview_import(ImportWanted(path, self._sight.chosen))

    def export(self, kind: ExportKind) -> None:
        deck = self._sight.library.find(self._sight.chosen)
        path = "" if deck is None else self._doors.ask_export(self._sight.window, deck.id, kind)
        if deck is not None and path:
            self._aside(lambda: _refusal_of(lambda: self._doors.write(path, deck, kind)), self._on_written)

    @Slot(object)
    def take_import(self, change: Change) -> None:
        """One step; the deck that got the prompts is shown."""
        made = self._steps.take_with_new_deck(lambda: change)
        if not made and change.touched:
            self._sight.show_deck(change.touched[0].deck)
        self._sight.window.table.choose([at.prompt for at in change.touched])

    @property
    def under_way(self) -> ImportWanted | None:
        """The import that is looked over at the moment."""
        return None if self._import is None else self._import.under_way

    def preview_import(self, wanted: ImportWanted) -> None:
        """Open the preview of what this file would bring."""
        sight = self._sight
        self._import = ImportDesk(sight.service, self._doors.read, self._aside, sight.window.scheme, sight.numbers)
        self._import.imported.connect(self.take_import)
        self._import.open(wanted, sight.window)

    def _on_written(self, refusal: str) -> None:
        self._sight.refused = refusal
        self._sight.refresh()


def _refusal_of(deed: Callable[[], None]) -> str:
    """Why it could not be done; empty when it is."""
    try:
        deed()
    except Refusal as refusal:
        return in_words(refusal.sentence, translate)
    return ""
