"""What follows when a session ends: its review opens, or waits; when the end is taken back, the review goes again."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from partner_overlay.wiring.program import Program

if TYPE_CHECKING:
    from partner_overlay.wiring.past_reviews import PastReviews  # brings half the review; not for a first paint


class AfterTheEnd(QObject):
    """A private session has no review, and neither has one that is passed over."""

    review_wanted = Signal(str)  # the id of the session that has just ended
    nothing_follows = Signal()  # but the review may wait
    taken_back = Signal(str)  # it goes on

    def __init__(self, program: Program, past: Callable[[], "PastReviews"]) -> None:
        super().__init__()
        self._program = program
        self._past = past
        self._running = ""
        self._ended = ""
        self._passed_over = ""
        program.changed.connect(self._on_changed)

    @Slot(str)
    def pass_over(self, session_id: str) -> None:
        """Nothing follows the end of this session."""
        self._passed_over = session_id

    @Slot()
    def _on_changed(self) -> None:
        session = self._program.session
        if session is None:
            self._running = ""
        elif session.ended_at is None:
            self._goes_on(session.id)
        elif self._running == session.id:
            self._has_ended(session.id, private=session.private)

    def _goes_on(self, session_id: str) -> None:
        if self._ended == session_id:
            self.taken_back.emit(session_id)
        self._running, self._ended = session_id, ""

    def _has_ended(self, session_id: str, *, private: bool) -> None:
        self._running, self._ended = "", session_id
        left_out = private or session_id == self._passed_over
        if not left_out and self._program.settings.review.at_end:
            self.review_wanted.emit(session_id)
            return
        if not left_out:
            self._past().put_off(session_id)
        self.nothing_follows.emit()
