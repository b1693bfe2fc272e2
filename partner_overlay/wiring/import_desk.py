"""An import: the file is read and planned aside, looked at in its window, and then one step."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.deck_service import DeckService
from partner_overlay.domain.change import Change
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.deck_changes import new_deck
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.import_columns import ColumnMapping
from partner_overlay.domain.imported import ImportedPrompts, ImportOptions
from partner_overlay.domain.importing import ImportPlan, Planned, Policy, apply_import, plan_import
from partner_overlay.domain.library import Library
from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_words import copied_title
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
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.ui.decks.import_window import ImportWindow

translate = QCoreApplication.translate
_OWN = "\0"  # the id of a deck that is only planned: no deck of a library has it


class ImportWanted(NamedTuple):
    """The file, the id of the deck that is to have it, and how it is to be read; no id asks for a deck of its own."""

    path: str
    target: str
    policy: Policy = Policy.SKIP
    options: ImportOptions = ImportOptions()


@dataclass(frozen=True, slots=True)
class _Planned:
    library: Library
    imported: ImportedPrompts
    plan: ImportPlan


class ImportDesk(QObject):
    imported = Signal(object)  # a Change

    def __init__(
        self,
        service: DeckService,
        read: Callable[[str, ImportOptions], ImportedPrompts],
        aside: Aside,
        scheme: Scheme,
        numbers: Numbering,
    ) -> None:
        super().__init__()
        self._service = service
        self._read = read
        self._aside = aside
        self._scheme = scheme
        self._numbers = numbers
        self._wanted = ImportWanted("", "")
        self._asked = 0
        self._planned: _Planned | None = None
        self._screen = ImportScreen("", (), "", (), Policy.SKIP)
        self._window: ImportWindow | None = None

    @property
    def window(self) -> ImportWindow | None:
        return self._window

    @property
    def under_way(self) -> ImportWanted | None:
        """What is looked over now."""
        return None if self._window is None else self._wanted

    def open(self, wanted: ImportWanted, parent: QWidget) -> None:
        """Read the file, and show what it would bring into this deck."""
        decks = self._service.library.decks
        target = wanted.target if self._service.library.find(wanted.target) is not None else ""
        own = TargetChoice("", translate("Import", "A new deck"))
        self._wanted = wanted._replace(target=target)
        self._screen = ImportScreen(
            file=PurePath(wanted.path).name,
            targets=(*(TargetChoice(deck.id, deck.title) for deck in decks), own),
            target=target,
            policies=policy_choices(translate),
            policy=wanted.policy,
        )
        self._window = self._build(parent)
        self._window.render(self._screen)
        self._window.open()
        self._read_again()

    def _build(self, parent: QWidget) -> ImportWindow:
        delimiters = [(sign, delimiter_words(sign, translate)) for sign in DELIMITERS]
        window = ImportWindow(self._scheme, self._row_of, delimiters, column_choices(translate), parent)
        window.target_chosen.connect(self._on_target)
        window.policy_chosen.connect(self._on_policy)
        window.mapping.delimiter_chosen.connect(self._on_delimiter)
        window.mapping.mapped.connect(self._on_mapped)
        window.import_requested.connect(self._on_import)
        window.finished.connect(self._on_finished)
        return window

    def _row_of(self, planned: Planned) -> ImportRow:
        return import_row(planned, self._numbers, translate)

    def _read_again(self) -> None:
        """Aside; only the outcome of the last question counts."""
        self._asked += 1
        number, library = self._asked, self._service.library
        path, target, policy, options = self._wanted

        def work() -> _Planned | Refusal:
            try:
                imported = self._read(path, options)
                return _Planned(library, imported, _plan(library, target, imported, policy))
            except Refusal as refusal:
                return refusal

        self._aside(work, lambda outcome: self._on_read(number, outcome))

    def _on_read(self, number: int, outcome: _Planned | Refusal) -> None:
        if number != self._asked or self._window is None:
            return
        if isinstance(outcome, Refusal):
            self._planned = None
            self._screen = replace(
                self._screen, imported=None, plan=None, view=None, refusal=in_words(outcome.sentence, translate)
            )
        else:
            self._planned = outcome
            self._screen = import_screen(self._screen, outcome.imported, outcome.plan, translate)
        self._window.render(self._screen)

    @Slot(str)
    def _on_target(self, deck_id: str) -> None:
        self._wanted = self._wanted._replace(target=deck_id)
        self._screen = replace(self._screen, target=deck_id)
        self._read_again()

    @Slot(object)
    def _on_policy(self, policy: Policy) -> None:
        self._wanted = self._wanted._replace(policy=policy)
        self._screen = replace(self._screen, policy=policy)
        self._read_again()

    @Slot(str)
    def _on_delimiter(self, delimiter: str) -> None:
        options = replace(self._wanted.options, delimiter=delimiter, mapping=None)
        self._wanted = self._wanted._replace(options=options)
        self._read_again()

    @Slot(object)
    def _on_mapped(self, mapping: ColumnMapping) -> None:
        self._wanted = self._wanted._replace(options=replace(self._wanted.options, mapping=mapping))
        self._read_again()

    @Slot()
    def _on_import(self) -> None:
        """Made aside too. When the library has changed meanwhile, it is planned anew and looked at again."""
        planned = self._planned
        if planned is None or planned.library is not self._service.library:
            self._read_again()
            return
        self._aside(lambda: _change(planned), self._on_change)

    def _on_change(self, outcome: Change | Refusal) -> None:
        if self._window is None:
            return
        if isinstance(outcome, Refusal):
            self._screen = replace(self._screen, refusal=in_words(outcome.sentence, translate))
            self._window.render(self._screen)
            return
        self._window.accept()
        self.imported.emit(outcome)

    @Slot()
    def _on_finished(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.deleteLater()


def _plan(library: Library, target: str, imported: ImportedPrompts, policy: Policy) -> ImportPlan:
    if not target:
        library, target = library.with_deck(Deck(_OWN, _OWN)), _OWN
    return plan_import(library, target, imported.deck.prompts, policy)


def _change(planned: _Planned) -> Change | Refusal:
    try:
        if planned.plan.deck_id != _OWN:
            return apply_import(planned.library, planned.plan)
        deck = planned.imported.deck
        titles = [each.title for each in planned.library.decks]
        taken = deck.title.casefold() in {title.casefold() for title in titles}
        title = copied_title(deck.title, titles, translate) if taken else deck.title
        return new_deck(planned.library, title, deck.language, deck.prompts)
    except Refusal as refusal:
        return refusal
