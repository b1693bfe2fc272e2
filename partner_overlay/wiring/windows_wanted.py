"""The windows that can be asked for from wherever the coach is: who opens them listens here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.requests import Ask, Request

if TYPE_CHECKING:
    from partner_overlay.wiring.past_reviews import PastReviews  # brings half the review; not for a first paint


class WindowsWanted(QObject):
    """`runs`: a session is running or paused."""

    start = Signal()  # the start window
    decks = Signal()  # the window of decks
    review = Signal(str)  # the review of the session with this id
    history = Signal()  # the window of all sessions
    settings = Signal(str)  # the window of settings, at this page
    help = Signal(str)  # the window of help, at this page
    welcome = Signal()  # the welcome of the first run
    rehearsal = Signal()  # an hour in a minute
    menu = Signal()  # the overlay's menu, for the keyboard
    words = Signal(object)  # an Ask: the small field for outcome, topic or mark
    quit = Signal()

    def __init__(self, runs: Callable[[], bool], past: Callable[[], "PastReviews"]) -> None:
        super().__init__()
        self._runs = runs
        self._past = past

    def take(self, request: Request) -> bool:
        """Whether it was one for a window, which is told then. Raises Refusal."""
        match request.ask:
            case Ask.START:
                self.start.emit()
            case Ask.DECKS:
                self.decks.emit()
            case Ask.HISTORY:
                self.history.emit()
            case Ask.SETTINGS:
                self.settings.emit(request.argument)
            case Ask.HELP:
                self.help.emit(request.argument)
            case Ask.WELCOME:
                self.welcome.emit()
            case Ask.REHEARSE:
                self._rehearse()
            case Ask.MENU:
                self.menu.emit()
            case Ask.REVIEW:
                self._review(request.argument)
            case Ask.OUTCOME | Ask.PARK | Ask.MARK_WORDS:
                self.words.emit(request.ask)
            case Ask.QUIT:
                self.quit.emit()
            case _:
                return False
        return True

    def _rehearse(self) -> None:
        """Raises Refusal while a session runs."""
        if self._runs():
            raise Refusal("A session is running. Rehearse when it has ended.")
        self.rehearsal.emit()

    def _review(self, session_id: str) -> None:
        """Raises Refusal when there is nothing to review."""
        wanted = session_id or self._past().last_session()
        if not wanted:
            raise Refusal("There is no session to review yet.")
        self.review.emit(wanted)
