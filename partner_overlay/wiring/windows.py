"""The windows beside the overlay: opened when they are wanted, and what follows when they close."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.wiring.after_the_end import AfterTheEnd
from partner_overlay.wiring.desks import Desks
from partner_overlay.wiring.dressing import Dressing
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

if TYPE_CHECKING:
    from partner_overlay.wiring.makers import Makers


class Windows(QObject):
    """Without a tray the program goes with its last window, unless a session runs."""

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
        self._after_the_end = after_the_end
        self._compose = makers
        self._tray_is_there = tray_is_there
        self._dressing = Dressing(program, overlay)
        self.desks = Desks(program, overlay, self._makers)
        self._done = False  # the coach is done with the last session, and has asked for nothing since
        self._connect()

    def _makers(self) -> "Makers":
        """What is made is written in the size that the coach wants."""
        self._dressing.write()
        return self._compose()

    def _connect(self) -> None:
        desks, wanted, after = self.desks, self._program.wanted, self._after_the_end
        self._overlay.menu_requested.connect(desks.open_menu)
        wanted.start.connect(desks.open_start)
        wanted.decks.connect(desks.open_decks)
        wanted.words.connect(desks.open_words)
        wanted.review.connect(desks.open_review)
        wanted.history.connect(desks.open_history)
        wanted.settings.connect(desks.open_settings)
        wanted.help.connect(desks.open_help)
        wanted.welcome.connect(desks.open_welcome)
        wanted.rehearsal.connect(desks.open_rehearsal)
        wanted.menu.connect(desks.open_menu_for_keys)
        self._program.changed.connect(self._on_changed)
        self._overlay.surroundings_changed.connect(self._dress)
        after.review_wanted.connect(self._on_ended)
        after.nothing_follows.connect(self._on_done)
        after.taken_back.connect(self._on_end_taken_back)
        desks.start_closed.connect(self._on_start_closed)
        desks.review_closed.connect(self._on_done)
        desks.closed.connect(self._on_window_closed)
        desks.rehearsal_began.connect(after.pass_over)

    @Slot()
    def _on_changed(self) -> None:
        if self.desks.start.made is not None and self._program.runs:
            self.desks.start.made.close()
        self._go_when_done()
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self._dressing.dress(self.desks)

    # A session has ended

    @Slot(str)
    def _on_ended(self, session_id: str) -> None:
        """The call may go on for a last word: the keyboard stays where it is."""
        self.desks.review.open(lambda desk: desk.open(session_id, quietly=True))

    @Slot(str)
    def _on_end_taken_back(self, session_id: str) -> None:
        """What was answered in the meantime is on record, and there again when the session really ends."""
        review = self.desks.review
        if review.made is not None:
            review.made.close(session_id)
        else:
            review.drop()

    @Slot()
    def _on_done(self) -> None:
        """With the review the coach is done, or with the end when no review comes with it.

        As long as the end can be taken back, the program waits.
        """
        self._done = True
        self._go_when_done()

    def _go_when_done(self) -> None:
        """Nothing is to be seen any more: without a tray, nobody would know of the program."""
        session = self._program.session
        if self._program.runs or self.desks.another_is_open or self.desks.start_is_open:
            self._done = False
        elif self._done and (session is None or not session.can_undo(self._program.now)):
            self._done = False
            self._go()

    def _go(self) -> None:
        if not self._tray_is_there():
            self._program.ask(Request(Ask.QUIT))

    # A window has been closed

    @Slot()
    def _on_start_closed(self) -> None:
        """Without a session nothing is left on the screen: the program goes with its last window, but for a tray."""
        if not self._program.runs and not self.desks.another_is_open:
            self._go()

    @Slot()
    def _on_window_closed(self) -> None:
        """Without a session the start window is what comes next, and it may be there already."""
        if not self._program.runs and not self.desks.another_is_open:
            self.desks.start.get().open()

    # In another language

    @Slot()
    def make_anew(self) -> None:
        """The language is another now. Once what is under way is done, all is made anew, and what is open reopened."""
        QTimer.singleShot(0, self, self._make_anew)

    def _make_anew(self) -> None:
        if self.desks.any_is_made:
            from partner_overlay.wiring.made_anew import make_anew  # noqa: PLC0415  not before the language changes

            make_anew(self.desks, self._makers())

    def finish(self) -> None:
        """The program ends: what was done in the windows is brought to disk."""
        self.desks.finish()

    def let_go(self) -> None:
        """The program has ended: nobody is left behind them."""
        self.desks.let_go()
