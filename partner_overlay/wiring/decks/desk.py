"""The window of decks: opened when the coach asks for it; what is asked for in it becomes steps of the library."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.deck_service import DeckService
from partner_overlay.application.settings import Look
from partner_overlay.domain.change import Change
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.library import Library
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest, ExportKind
from partner_overlay.ui.decks.decks_window import DecksWindow
from partner_overlay.wiring.decks.comparing import Comparing
from partner_overlay.wiring.decks.deck_deeds import DeckDeeds
from partner_overlay.wiring.decks.files import DeckDoors, FileDeeds
from partner_overlay.wiring.decks.finding import Finding
from partner_overlay.wiring.decks.looking_on import LookingOn
from partner_overlay.wiring.decks.prompt_deeds import PromptDeeds
from partner_overlay.wiring.decks.sight import DecksSight
from partner_overlay.wiring.decks.steps import Steps

_LOOK_EVERY = 2000  # ms, for what other programs did to the files


class DecksDesk(QObject):
    """`refresh` is to be called after every change of the service."""

    closed = Signal()

    def __init__(
        self,
        service: DeckService,
        doors: DeckDoors,
        aside: Aside,
        *,
        scheme: Scheme,
        look: Look,
        numbers: Numbering,
    ) -> None:
        super().__init__()
        self._service = service
        self._sight = DecksSight(service, scheme, look, numbers)
        self._steps = Steps(self._sight)
        self._decks = DeckDeeds(self._sight, self._steps)
        self._prompts = PromptDeeds(self._sight, self._steps)
        self._finding = Finding(self._sight, self._steps, aside)
        self._files = FileDeeds(self._sight, self._steps, doors, aside)
        self._comparing = Comparing(self._sight)
        self._looking = LookingOn(self._sight)
        self._looking.setParent(self)
        self._outside = QTimer(self)
        self._outside.setInterval(_LOOK_EVERY)
        self._outside.timeout.connect(self._on_time)
        self.window.requested.connect(self._on_requested)
        self.window.closed.connect(self._on_closed)

    @property
    def window(self) -> DecksWindow:
        return self._sight.window

    @property
    def library(self) -> Library:
        return self._service.library

    @property
    def is_looking(self) -> bool:
        """Findings are still looked for."""
        return self._looking.is_looking

    @property
    def is_open(self) -> bool:
        return self.window.isVisible()

    def open(self) -> None:
        """Show the window, or bring it to the front: the coach has asked for it."""
        self._service.look()
        self.refresh()
        self._outside.start()
        self.window.open()

    def as_it_stands(self) -> "Callable[[DecksDesk], None]":
        """What opens another desk with the same looked at, typed and looked over for import."""
        chosen, wanted, typed = self._sight.chosen, self._sight.filter, self.window.adding.text()
        imported, replacing = self._files.under_way, self.window.replacing
        sought, seeking, detailed = replacing.replacement, replacing.isVisible(), self._prompts.details

        def go_on(desk: DecksDesk) -> None:
            desk._sight.chosen, desk._sight.filter = chosen, wanted
            desk.open()
            desk.window.adding.setText(typed)
            desk.window.replacing.show_replacement(sought)
            if seeking:
                desk.window.replacing.begin()
            if detailed is not None:
                desk._prompts.open_details_of(detailed)
            if imported is not None:
                desk._files.preview_import(imported)

        return go_on

    def finish(self) -> None:
        """The program ends: all that was done is brought to disk."""
        self._service.finish()

    @Slot()
    def refresh(self) -> None:
        self._sight.refresh()

    def take_import(self, change: Change) -> None:
        """One step; the deck that got the prompts is shown."""
        self._files.take_import(change)

    @Slot(object)
    def _on_requested(self, request: DeckRequest) -> None:
        deed = self._deeds(request).get(request.ask)
        if deed is None:
            self._prompts.about(request)
        else:
            deed()

    def _deeds(self, request: DeckRequest) -> dict[DeckAsk, Callable[[], None]]:
        """All but those about chosen prompts."""
        return {
            DeckAsk.UNDO: lambda: self._steps.attempt(self._service.undo),
            DeckAsk.REDO: lambda: self._steps.attempt(self._service.redo),
            DeckAsk.NEW_DECK: self._decks.new,
            DeckAsk.DUPLICATE_DECK: self._decks.duplicate,
            DeckAsk.DELETE_DECK: self._decks.delete,
            DeckAsk.RESTORE_DECK: lambda: self._decks.restore(request.argument),
            DeckAsk.IMPORT: self._files.begin_import,
            DeckAsk.EXPORT: lambda: self._files.export(ExportKind(request.argument)),
            DeckAsk.TAKE_NEWS: self._decks.take_news,
            DeckAsk.SETTLE: lambda: self._steps.attempt(self._service.settle),
            DeckAsk.COMPARE: lambda: self._steps.attempt(self._comparing.open),
            DeckAsk.DETAILS: self._prompts.open_details,
            DeckAsk.PASTE: lambda: self._prompts.paste(self.window.pasted_text()),
            DeckAsk.FIND_DUPLICATES: self._finding.find_duplicates,
        }

    @Slot()
    def _on_time(self) -> None:
        self._service.look()

    @Slot()
    def _on_closed(self) -> None:
        self._outside.stop()
        self._looking.stop()
        self.closed.emit()
