"""The desks of the windows beside the overlay: none is made, nor its code loaded, before the coach asks for it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring.made_late import MadeLate
from partner_overlay.wiring.opened_late import OpenedLate
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

if TYPE_CHECKING:
    from partner_overlay.presentation.history_requests import ExportWanted
    from partner_overlay.wiring.decks_opening import DecksOpening
    from partner_overlay.wiring.export_desk import ExportDesk
    from partner_overlay.wiring.help_desk import HelpDesk
    from partner_overlay.wiring.history_desk import HistoryDesk
    from partner_overlay.wiring.makers import Makers
    from partner_overlay.wiring.menu_desk import MenuDesk
    from partner_overlay.wiring.review_desk import ReviewDesk
    from partner_overlay.wiring.settings_desk import SettingsDesk
    from partner_overlay.wiring.start_desk import StartDesk
    from partner_overlay.wiring.welcome_desk import WelcomeDesk
    from partner_overlay.wiring.words_desk import WordsDesk


class Desks(QObject):
    """Each window is opened here, and what one of them tells another goes its way."""

    start_closed = Signal()  # without a start
    review_closed = Signal()
    closed = Signal()  # another one that can be worked in
    rehearsal_began = Signal(str)  # the session's id

    def __init__(self, program: Program, overlay: OverlayDesk, makers: "Callable[[], Makers]") -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._makers = makers
        self.menu = MadeLate(self._make_menu)
        self.words = MadeLate(self._make_words)
        self.start = MadeLate(self._make_start)
        self.decks = OpenedLate(lambda then: makers().load_decks(then), self._make_decks)
        self.review = OpenedLate(lambda then: makers().load_review(then), self._make_review)
        self.history = OpenedLate(lambda then: makers().load_history(then), self._make_history)
        self.settings = OpenedLate(lambda then: makers().load_settings(then), self._make_settings)
        self.help = OpenedLate(lambda then: makers().load_help(then), self._make_help)
        self.welcome = OpenedLate(lambda then: makers().load_welcome(then), self._make_welcome)
        self.export = MadeLate(self._make_export)

    @property
    def late(self) -> "tuple[OpenedLate[Any], ...]":
        """The windows that can be worked in, the start window left out."""
        return self.decks, self.review, self.history, self.settings, self.help, self.welcome

    @property
    def any_is_made(self) -> bool:
        at_once = (self.menu, self.words, self.start)
        return any(one.made is not None for one in at_once) or any(one.made is not None for one in self.late)

    @property
    def start_is_open(self) -> bool:
        return self.start.made is not None and self.start.made.is_open

    @property
    def another_is_open(self) -> bool:
        """One that can be worked in, the start window left out."""
        return any(each.is_coming or (each.made is not None and each.made.is_open) for each in self.late)

    def finish(self) -> None:
        """The program ends: what was done in the windows is brought to disk."""
        began = any(each.is_coming or each.made is not None for each in self.late)
        for each in self.late:
            each.drop()
            if each.made is not None:
                each.made.finish()
        if began or self.export.made is not None:
            self._makers().finish()

    def let_go(self) -> None:
        """The program has ended: none of them lives on."""
        holders: tuple[MadeLate[Any] | OpenedLate[Any], ...] = (
            self.menu,
            self.words,
            self.start,
            *self.late,
            self.export,
        )
        for each in holders:
            desk = each.forget()
            if desk is not None:
                desk.deleteLater()

    # Opened

    @Slot(QPoint)
    def open_menu(self, point: QPoint) -> None:
        self.menu.get().open(point)

    @Slot()
    def open_menu_for_keys(self) -> None:
        self.menu.get().open_for_keys()

    @Slot()
    def open_start(self) -> None:
        """As long as the welcome is there, it is what leads on."""
        if self.welcome.made is not None and self.welcome.made.is_open:
            self.welcome.made.open()
        else:
            self.start.get().open()

    @Slot()
    def open_decks(self) -> None:
        self.decks.open(lambda desk: desk.open())

    @Slot(object)
    def open_words(self, ask: Ask) -> None:
        self.words.get().open(ask)

    @Slot(str)
    def open_review(self, session_id: str) -> None:
        self.review.open(lambda desk: desk.open(session_id))

    @Slot()
    def open_history(self) -> None:
        self.history.open(lambda desk: desk.open())

    @Slot(str)
    def open_settings(self, page: str) -> None:
        self.settings.open(lambda desk: desk.open(page))

    @Slot(str)
    def open_help(self, page: str) -> None:
        self.help.open(lambda desk: desk.open(page))

    @Slot()
    def open_welcome(self) -> None:
        self.welcome.open(lambda desk: desk.open())

    @Slot()
    def open_rehearsal(self) -> None:
        self.welcome.open(lambda desk: desk.rehearse())

    # Made when they are first needed

    def _make_menu(self) -> "MenuDesk":
        from partner_overlay.wiring.menu_desk import MenuDesk  # noqa: PLC0415

        return MenuDesk(self._program, self._overlay)

    def _make_start(self) -> "StartDesk":
        desk = self._makers().start()
        desk.closed.connect(self.start_closed)
        return desk

    def _make_words(self) -> "WordsDesk":
        return self._makers().words()

    def _make_decks(self) -> "DecksOpening":
        desk = self._makers().decks()
        desk.closed.connect(self.closed)
        return desk

    def _make_review(self) -> "ReviewDesk":
        desk = self._makers().review()
        desk.history_wanted.connect(self.open_history)
        desk.export_wanted.connect(self._on_export)
        desk.changed.connect(self._on_review_changed)
        desk.closed.connect(self.review_closed)
        return desk

    def _make_history(self) -> "HistoryDesk":
        desk = self._makers().history()
        desk.review_wanted.connect(self.open_review)
        desk.export_wanted.connect(self._on_export)
        desk.deleted.connect(self._on_deleted)
        desk.closed.connect(self.closed)
        return desk

    def _make_settings(self) -> "SettingsDesk":
        desk = self._makers().settings()
        desk.closed.connect(self.closed)
        return desk

    def _make_help(self) -> "HelpDesk":
        desk = self._makers().help()
        desk.closed.connect(self.closed)
        return desk

    def _make_welcome(self) -> "WelcomeDesk":
        desk = self._makers().welcome()
        desk.rehearsal_began.connect(self.rehearsal_began)
        desk.closed.connect(self.closed)
        return desk

    def _make_export(self) -> "ExportDesk":
        return self._makers().export()

    # From one to another

    @Slot(object)
    def _on_export(self, wanted: "ExportWanted") -> None:
        self.export.get().export(wanted)

    @Slot()
    def _on_review_changed(self) -> None:
        if self.history.made is not None:
            self.history.made.refresh()

    @Slot(object)
    def _on_deleted(self, sessions: Sequence[str]) -> None:
        if self.review.made is not None:
            for session_id in sessions:
                self.review.made.forget(session_id)
