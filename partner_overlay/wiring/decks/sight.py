"""What the window of decks shows at the moment: the chosen deck, its filter, and why something was refused."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from partner_overlay.application.deck_findings import DeckFindings
from partner_overlay.application.deck_service import DeckService
from partner_overlay.application.settings import Look
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_choices import cell_choices
from partner_overlay.presentation.decks import derive_decks, filter_choices, prompt_row
from partner_overlay.presentation.decks_view import DecksView, PromptRow
from partner_overlay.ui.decks.decks_window import DecksWindow

translate = QCoreApplication.translate

FEW = 30  # prompts that are looked at between two looks at the keyboard


class DecksSight(QObject):
    """`shown` follows every `refresh`; `chosen`, `filter` and `refused` are set before one."""

    shown = Signal()

    def __init__(self, service: DeckService, scheme: Scheme, look: Look, numbers: Numbering) -> None:
        super().__init__()
        self.service = service
        self.numbers = numbers
        self.findings = DeckFindings()
        self.chosen = ""  # the id of the deck in the table
        self.filter = PromptFilter()
        self.refused = ""
        self.window = DecksWindow(
            scheme,
            size=look.size,
            filters=filter_choices(numbers, translate),
            cells=cell_choices(numbers, translate),
            row_of=self._row_of,
            translate=translate,
        )

    @property
    def library(self) -> Library:
        return self.service.library

    def refresh(self) -> None:
        state = self.service.state
        self.findings.take(state.library)
        view = self.view()
        self.chosen = view.chosen
        self.window.render(view)
        self.window.show_saved(_saved_words(state.unsaved))
        self.shown.emit()

    def refresh_counts(self) -> None:
        """The same library, of which more is known."""
        self.window.render(self.view())

    def view(self) -> DecksView:
        """The filter for findings waits until most are known: finding all at once would hold the window up."""
        wanted, waiting = self.filter, self.findings.of(self.chosen).waiting
        if waiting > FEW:
            wanted = replace(wanted, with_findings=False)
        view = derive_decks(self.service.state, self.findings, self.chosen, wanted, translate)
        notices = (self.refused, *view.notices) if self.refused else view.notices
        return replace(view, filter=self.filter, notices=notices)

    def show_deck(self, deck_id: str) -> None:
        """All of this deck."""
        self.chosen, self.filter = deck_id, PromptFilter()
        self.refresh()

    def deck(self) -> Deck:
        return self.library.deck(self.chosen)

    def prompts(self) -> tuple[Prompt, ...]:
        deck = self.library.find(self.chosen)
        return () if deck is None else deck.prompts

    def at(self, ids: Sequence[str]) -> tuple[PromptAt, ...]:
        return tuple(PromptAt(self.chosen, each) for each in ids)

    def current(self) -> Prompt:
        prompt = self.window.table.current()
        if prompt is None:
            raise Refusal("Choose a prompt first.")
        return prompt

    def _row_of(self, prompt: Prompt) -> PromptRow:
        found = self.findings.of(self.chosen).of(prompt)
        return prompt_row(prompt, found, self.library.never, self.numbers, translate)


def _saved_words(unsaved: Sequence[str]) -> str:
    return translate("Decks", "Saving…") if unsaved else translate("Decks", "All saved")
