"""The windows beside the overlay: none is made, nor its code loaded, before the coach first asks for it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QApplication

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.wiring.after_the_end import AfterTheEnd
from partner_overlay.wiring.made_late import MadeLate
from partner_overlay.wiring.opened_late import OpenedLate
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

if TYPE_CHECKING:
    from partner_overlay.presentation.history_requests import ExportWanted
    from partner_overlay.ui.effects import Effects
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


class Windows(QObject):
    """Opens the menu, the windows and the small field for words."""

    def __init__(
        self,
        program: Program,
        overlay: OverlayDesk,
        after_the_end: AfterTheEnd,
        makers: "Callable[[], Makers]",
        *,
        tray_is_there: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._tray_is_there = tray_is_there
        self._compose = makers
        self._after_the_end = after_the_end
        self._menu = MadeLate(self._make_menu)
        self._words = MadeLate(self._make_words)
        self._start = MadeLate(self._make_start)
        self._decks = OpenedLate(lambda then: self._makers().load_decks(then), self._make_decks)
        self._review = OpenedLate(lambda then: self._makers().load_review(then), self._make_review)
        self._history = OpenedLate(lambda then: self._makers().load_history(then), self._make_history)
        self._settings = OpenedLate(lambda then: self._makers().load_settings(then), self._make_settings)
        self._help = OpenedLate(lambda then: self._makers().load_help(then), self._make_help)
        self._welcome = OpenedLate(lambda then: self._makers().load_welcome(then), self._make_welcome)
        self._export = MadeLate(self._make_export)
        self._done = False  # the coach is done with the last session, and has asked for nothing since
        self._effects = MadeLate(self._make_effects)
        self._worn: tuple[Scheme, int, float] | None = None  # colours, the overlay's size in per cent, points of text
        self._connect()

    def _connect(self) -> None:
        program = self._program
        self._overlay.menu_requested.connect(self._open_menu)
        program.start_wanted.connect(self._open_start)
        program.decks_wanted.connect(self._open_decks)
        program.words_wanted.connect(self._open_words)
        program.review_wanted.connect(self._open_review)
        program.history_wanted.connect(self._open_history)
        program.settings_wanted.connect(self._open_settings)
        program.help_wanted.connect(self._open_help)
        program.welcome_wanted.connect(self._open_welcome)
        program.rehearsal_wanted.connect(self._open_rehearsal)
        program.menu_wanted.connect(self._open_menu_for_keys)
        program.changed.connect(self._on_changed)
        self._overlay.surroundings_changed.connect(self._dress)
        self._after_the_end.review_wanted.connect(self._on_ended)
        self._after_the_end.nothing_follows.connect(self._on_done)
        self._after_the_end.taken_back.connect(self._on_end_taken_back)

    # Made when they are first needed

    def _makers(self) -> "Makers":
        """What is made is written in the size that the coach wants."""
        self._write()
        return self._compose()

    def _write(self) -> float:
        """In the chosen size, and as still as is wished. Returns the points that the letters come to."""
        still = self._overlay.is_still(self._program.look)
        if still or self._effects.made is not None:
            self._effects.get().stop(on=still)
        self._overlay.letters.write_at(self._program.settings.access.text)
        return self._overlay.letters.window_points

    def _make_menu(self) -> "MenuDesk":
        from partner_overlay.wiring.menu_desk import MenuDesk  # noqa: PLC0415

        return MenuDesk(self._program, self._overlay)

    def _make_start(self) -> "StartDesk":
        desk = self._makers().start()
        desk.closed.connect(self._on_start_closed)
        return desk

    def _make_words(self) -> "WordsDesk":
        return self._makers().words()

    def _make_decks(self) -> "DecksOpening":
        desk = self._makers().decks()
        desk.closed.connect(self._on_window_closed)
        return desk

    def _make_review(self) -> "ReviewDesk":
        desk = self._makers().review()
        desk.history_wanted.connect(self._open_history)
        desk.export_wanted.connect(self._on_export)
        desk.changed.connect(self._on_review_changed)
        desk.closed.connect(self._on_done)
        return desk

    def _make_history(self) -> "HistoryDesk":
        desk = self._makers().history()
        desk.review_wanted.connect(self._open_review)
        desk.export_wanted.connect(self._on_export)
        desk.deleted.connect(self._on_deleted)
        desk.closed.connect(self._on_window_closed)
        return desk

    def _make_settings(self) -> "SettingsDesk":
        desk = self._makers().settings()
        desk.closed.connect(self._on_window_closed)
        return desk

    def _make_help(self) -> "HelpDesk":
        desk = self._makers().help()
        desk.closed.connect(self._on_window_closed)
        return desk

    def _make_welcome(self) -> "WelcomeDesk":
        desk = self._makers().welcome()
        desk.rehearsal_began.connect(self._after_the_end.pass_over)
        desk.closed.connect(self._on_window_closed)
        return desk

    def _make_export(self) -> "ExportDesk":
        return self._makers().export()

    def _make_effects(self) -> "Effects":
        from partner_overlay.ui.effects import Effects  # noqa: PLC0415  only where there are some to be stopped

        return Effects()

    # Opened

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        self._menu.get().open(point)

    @Slot()
    def _open_menu_for_keys(self) -> None:
        self._menu.get().open_for_keys()

    @Slot()
    def _open_start(self) -> None:
        """As long as the welcome is there, it is what leads on."""
        if self._welcome.made is not None and self._welcome.made.is_open:
            self._welcome.made.open()
        else:
            self._start.get().open()

    @Slot()
    def _open_decks(self) -> None:
        self._decks.open(lambda desk: desk.open())

    @Slot(object)
    def _open_words(self, ask: Ask) -> None:
        self._words.get().open(ask)

    @Slot(str)
    def _open_review(self, session_id: str) -> None:
        self._review.open(lambda desk: desk.open(session_id))

    @Slot()
    def _open_history(self) -> None:
        self._history.open(lambda desk: desk.open())

    @Slot(str)
    def _open_settings(self, page: str) -> None:
        self._settings.open(lambda desk: desk.open(page))

    @Slot(str)
    def _open_help(self, page: str) -> None:
        self._help.open(lambda desk: desk.open(page))

    @Slot()
    def _open_welcome(self) -> None:
        self._welcome.open(lambda desk: desk.open())

    @Slot()
    def _open_rehearsal(self) -> None:
        self._welcome.open(lambda desk: desk.rehearse())

    @Slot(object)
    def _on_export(self, wanted: "ExportWanted") -> None:
        self._export.get().export(wanted)

    # Closed, and what follows

    @Slot()
    def _on_changed(self) -> None:
        if self._start.made is not None and self._program.runs:
            self._start.made.close()
        self._go_when_done()
        self._dress()

    @Slot()
    def _dress(self) -> None:
        """The windows that there are follow the desktop's colours and text, the theme, and the overlay's size."""
        look = self._program.look
        wanted = self._overlay.scheme(look), look.size, self._write()
        if wanted == self._worn:
            return
        self._worn = wanted
        if self._review.made is not None:
            self._review.made.set_scheme(wanted[0])
        if self._any_is_made:
            from partner_overlay.ui.redress import redress  # noqa: PLC0415  not before the first change

            redress(QApplication.topLevelWidgets(), wanted[0], look.size)

    @property
    def _any_is_made(self) -> bool:
        at_once = (self._menu, self._words, self._start)
        return any(one.made is not None for one in at_once) or any(one.made is not None for one in self._late)

    @property
    def _late(self) -> "tuple[OpenedLate[Any], ...]":
        """The windows that can be worked in, the start window left out."""
        return self._decks, self._review, self._history, self._settings, self._help, self._welcome

    @Slot(str)
    def _on_ended(self, session_id: str) -> None:
        """The call may go on for a last word: the keyboard stays where it is."""
        self._review.open(lambda desk: desk.open(session_id, quietly=True))

    @Slot(str)
    def _on_end_taken_back(self, session_id: str) -> None:
        """What was answered in the meantime is on record, and there again when the session really ends."""
        if self._review.made is not None:
            self._review.made.close(session_id)
        else:
            self._review.drop()

    @Slot()
    def _on_review_changed(self) -> None:
        if self._history.made is not None:
            self._history.made.refresh()

    @Slot(object)
    def _on_deleted(self, sessions: Sequence[str]) -> None:
        if self._review.made is not None:
            for session_id in sessions:
                self._review.made.forget(session_id)

    @Slot()
    def _on_start_closed(self) -> None:
        """Without a session nothing is left on the screen: the program goes with its last window, but for a tray."""
        if not self._program.runs and not self._another_is_open() and not self._tray_is_there():
            self._program.ask(Request(Ask.QUIT))

    @Slot()
    def _on_done(self) -> None:
        """With the review the coach is done, or with the end when no review comes with it.

        As long as the end can be taken back, the program waits.
        """
        self._done = True
        self._go_when_done()

    def _go_when_done(self) -> None:
        """Nothing is to be seen any more: without a tray, nobody would know of the program."""
        start, session = self._start.made, self._program.session
        if self._program.runs or self._another_is_open() or (start is not None and start.is_open):
            self._done = False
        elif self._done and (session is None or not session.can_undo(self._program.now)):
            self._done = False
            if not self._tray_is_there():
                self._program.ask(Request(Ask.QUIT))

    @Slot()
    def _on_window_closed(self) -> None:
        """Without a session the start window is what comes next, and it may be there already."""
        if not self._program.runs and not self._another_is_open():
            self._start.get().open()

    def _another_is_open(self) -> bool:
        """One that can be worked in, the start window left out."""
        return any(each.is_coming or (each.made is not None and each.made.is_open) for each in self._late)

    # In another language

    @Slot()
    def make_anew(self) -> None:
        """The language is another now. Once what is under way is done, all is made anew, and what is open reopened."""
        QTimer.singleShot(0, self, self._make_anew)

    def _make_anew(self) -> None:
        if not self._any_is_made:
            return
        from partner_overlay.wiring.made_anew import give_up  # noqa: PLC0415  not before the language changes

        made = [(each, each.made) for each in self._can_be_remade if each.made is not None]
        as_before = [(each, desk.as_it_stands()) for each, desk in made if desk.is_open]
        review, kept = self._review.made, None
        self._bring_to_disk()
        remade = list(self._can_be_remade)
        if review is not None and review.is_busy:  # it can't be written at the moment, so it stays as it is
            kept = review.window
            remade.remove(self._review)
        give_up((*remade, self._export), QApplication.topLevelWidgets(), kept)
        for each, how in as_before:
            if each in remade:
                each.open(how)

    @property
    def _can_be_remade(self) -> "tuple[MadeLate[Any] | OpenedLate[Any], ...]":
        """In the order in which they open again: the language was chosen in the settings."""
        return (
            self._start,
            *(each for each in self._late if each is not self._settings and not each.is_coming),
            self._settings,
        )

    def _bring_to_disk(self) -> None:
        for each in (self._decks, self._review, self._history):
            if each.made is not None:
                each.made.blockSignals(True)  # who closes or changes now need tell nobody
                each.made.finish()
                each.made.blockSignals(False)
        self._makers().finish()

    def finish(self) -> None:
        """The program ends: what was done in the windows is brought to disk."""
        windows = self._late
        began = any(each.is_coming or each.made is not None for each in windows)
        for each in windows:
            each.drop()
            if each.made is not None:
                each.made.finish()
        if began or self._export.made is not None:
            self._makers().finish()
