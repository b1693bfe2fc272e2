"""The windows beside the overlay: none is made, nor its code loaded, before the coach first asks for it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

if TYPE_CHECKING:
    from partner_overlay.wiring.decks_opening import DecksOpening
    from partner_overlay.wiring.menu_desk import MenuDesk
    from partner_overlay.wiring.start_desk import StartDesk
    from partner_overlay.wiring.words_desk import WordsDesk


class Windows(QObject):
    """Opens the menu, the start window, the window of decks and the small field for words."""

    def __init__(
        self,
        program: Program,
        overlay: OverlayDesk,
        make_start: Callable[[], "StartDesk"],
        make_words: Callable[[], "WordsDesk"],
        make_decks: Callable[[], "DecksOpening"],
    ) -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._make_start = make_start
        self._make_words = make_words
        self._make_decks = make_decks
        self._start_is_made = False
        self._decks_are_made = False
        overlay.menu_requested.connect(self._open_menu)
        program.start_wanted.connect(self._open_start)
        program.decks_wanted.connect(self._open_decks)
        program.words_wanted.connect(self._open_words)
        program.changed.connect(self._on_changed)

    @cached_property
    def _menu(self) -> "MenuDesk":
        from partner_overlay.wiring.menu_desk import MenuDesk  # noqa: PLC0415

        return MenuDesk(self._program, self._overlay)

    @cached_property
    def _start(self) -> "StartDesk":
        desk = self._make_start()
        desk.closed.connect(self._on_start_closed)
        self._start_is_made = True
        return desk

    @cached_property
    def _decks(self) -> "DecksOpening":
        desk = self._make_decks()
        desk.closed.connect(self._on_decks_closed)
        self._decks_are_made = True
        return desk

    @cached_property
    def _words(self) -> "WordsDesk":
        return self._make_words()

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        self._menu.open(point)

    @Slot()
    def _open_start(self) -> None:
        self._start.open()

    @Slot()
    def _open_decks(self) -> None:
        self._decks.open()

    @Slot(object)
    def _open_words(self, ask: Ask) -> None:
        self._words.open(ask)

    @Slot()
    def _on_changed(self) -> None:
        if self._start_is_made and self._program.runs:
            self._start.close()

    @Slot()
    def _on_start_closed(self) -> None:
        """Without a session nothing is left on the screen: the program goes with its last window."""
        if not self._program.runs and not (self._decks_are_made and self._decks.is_open):
            self._program.ask(Request(Ask.QUIT))

    @Slot()
    def _on_decks_closed(self) -> None:
        """Without a session the start window is what comes next, and it may be there already."""
        if not self._program.runs:
            self._start.open()

    def finish(self) -> None:
        """The program ends: what was done in the windows is brought to disk."""
        if self._decks_are_made:
            self._decks.finish()
