"""The review of one session: opened after its end, or when it is asked for; what is answered is on disk at once."""

from collections.abc import Callable
from datetime import tzinfo
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.application.review_service import ReviewService
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.corrections import derive_corrections
from partner_overlay.presentation.corrections_view import TypedCorrection
from partner_overlay.presentation.history_requests import ExportWanted
from partner_overlay.presentation.review import Reviewing, derive_review
from partner_overlay.presentation.review_checklist import NO_EXAMPLES, Examples
from partner_overlay.presentation.review_requests import ReviewAsk, ReviewRequest
from partner_overlay.presentation.typed_corrections import correction_of
from partner_overlay.ui.review.corrections_dialog import CorrectionsDialog
from partner_overlay.ui.review.review_window import ReviewWindow

_AGAIN = 5000  # ms after which it is tried again to write what could not be written

translate = QCoreApplication.translate


class ReviewDesk(QObject):
    """One window, for one review at a time. `make_service` raises Refusal when there is no such session."""

    history_wanted = Signal()
    export_wanted = Signal(object)  # an ExportWanted
    changed = Signal()  # what lists and menus say of reviews may be another now
    closed = Signal()

    def __init__(
        self,
        make_service: Callable[[str], ReviewService],
        *,
        scheme: Scheme,
        numbers: Numbering,
        note: Callable[[str], None],
        examples: Examples = NO_EXAMPLES,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__()
        self._make_service = make_service
        self._scheme = scheme
        self._numbers = numbers
        self._note = note
        self._examples = examples
        self._zone = zone
        self._service: ReviewService | None = None
        self._corrections: CorrectionsDialog | None = None
        self._behind: list[ReviewService] = []  # closed, with something that is not on disk yet
        self._told = False  # that something is not on disk, when the coach wanted to close
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._try_again)
        self.window = ReviewWindow(scheme, translate)
        self.window.requested.connect(self._on_requested)
        self.window.closed.connect(self._on_closed)

    @property
    def is_open(self) -> bool:
        return self.window.isVisible()

    def open(self, session_id: str, *, quietly: bool = False) -> None:
        """Show the review of this session; `quietly` leaves the keyboard where it is. A refusal is said in the menu."""
        if self._service is None or self._service.session_id != session_id:
            self._leave()
            try:
                self._service = self._make_service(session_id)
            except Refusal as refusal:
                self._note(refusal.sentence)
                return
            self.window.begin()
        self._service.open()
        self._render()
        self.changed.emit()
        if quietly:
            self.window.open_quietly()
        else:
            self.window.open()

    def close(self, session_id: str) -> None:
        """Its session goes on: what was answered stays on record."""
        if self._service is not None and self._service.session_id == session_id:
            self._leave()
            self._watch_trouble()
            self.window.hide()

    def finish(self) -> None:
        """The program ends: what is being typed is brought to disk."""
        self._leave()
        self._again.stop()
        self.window.hide()

    def _leave(self) -> None:
        """This review is done with for now; what is not on disk yet is tried again while the program runs."""
        self.window.flush()
        if self._corrections is not None:
            self._corrections.close()
        if self._service is not None:
            self._service.bring()
            self._behind += [self._service] if self._service.trouble else []
        self._service, self._told = None, False

    # What is asked for

    @Slot(object)
    def _on_requested(self, request: ReviewRequest) -> None:
        if self._service is None:
            return
        try:
            if isinstance(request, ReviewAsk):
                self._carry_out(request, self._service)
            else:
                self._service.give(request)
        except Refusal as refusal:
            self.window.show_refusal(refusal.sentence)
        else:
            self._render()

    def _carry_out(self, ask: ReviewAsk, service: ReviewService) -> None:
        self.window.flush()
        match ask:
            case ReviewAsk.UNDO:
                service.undo()
            case ReviewAsk.REDO:
                service.redo()
            case ReviewAsk.LATER:
                service.put_off()
                self.window.close()
            case ReviewAsk.FINISH:
                service.finish()
                self.window.close()
            case ReviewAsk.EXPORT | ReviewAsk.SUPERVISION_PAGE:
                supervision = ask is ReviewAsk.SUPERVISION_PAGE
                self.export_wanted.emit(ExportWanted((service.session_id,), HistoryFilter(), supervision))
            case ReviewAsk.HISTORY:
                self.history_wanted.emit()
            case ReviewAsk.CORRECT:
                self._correct()
            case ReviewAsk.CLOSE:
                self.window.close()
            case _:
                assert_never(ask)

    def _correct(self) -> None:
        if self._corrections is None:
            self._corrections = CorrectionsDialog(self.window, self._scheme)
            self._corrections.typed.connect(self._on_correction)
        self._render_corrections()
        self._corrections.open_beside()

    @Slot(object)
    def _on_correction(self, typed: TypedCorrection) -> None:
        assert self._corrections is not None
        service = self._service
        if service is None:
            return
        try:
            service.give(correction_of(typed, service.evidence.course, service.review.corrections, self._zone))
        except Refusal as refusal:
            self._corrections.show_refusal(refusal.sentence)
        else:
            self._render()

    # What came of it

    def _render(self) -> None:
        service = self._service
        if service is None:
            return
        now = Reviewing(
            service.evidence, service.review, service.course, service.trouble, service.can_undo, service.can_redo
        )
        self.window.render(derive_review(now, self._numbers, translate, examples=self._examples, zone=self._zone))
        self._render_corrections()
        self._watch_trouble()

    def _render_corrections(self) -> None:
        if self._corrections is not None and self._service is not None:
            course, corrections = self._service.evidence.course, self._service.review.corrections
            self._corrections.render(derive_corrections(course, corrections, self._numbers, self._zone, translate))

    def _watch_trouble(self) -> None:
        troubled = bool(self._behind) or (self._service is not None and bool(self._service.trouble))
        if not troubled:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()

    @Slot()
    def _try_again(self) -> None:
        for service in self._behind:
            service.bring()
        self._behind = [service for service in self._behind if service.trouble]
        if self._service is not None:
            self._service.bring()
        self._render()
        self._watch_trouble()

    @Slot()
    def _on_closed(self) -> None:
        """What could not be written is said before the window goes; once, for the coach may have to leave."""
        if self._service is None:
            return
        self.window.flush()
        self._service.bring()
        if self._service.trouble and not self._told:
            self._told = True
            self._render()
            self.window.open()
            return
        self._leave()
        self._watch_trouble()
        self.changed.emit()
        self.closed.emit()
