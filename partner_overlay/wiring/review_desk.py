"""The review: opened after a session or when the coach asks for it; what is answered in it is given to the record."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_service import ReviewService
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.commands import CorrectMark, CorrectTimes, CorrectTurns, ReviewAnswer
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.corrections import derive_corrections
from partner_overlay.presentation.history_requests import ExportWanted
from partner_overlay.presentation.review import Reviewing, derive_review
from partner_overlay.presentation.review_checklist import NO_EXAMPLES, Examples
from partner_overlay.presentation.review_requests import ReviewAsk, ReviewRequest
from partner_overlay.presentation.review_view import ReviewView
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.ui.review.corrections_dialog import CorrectionsDialog
from partner_overlay.ui.review.review_window import ReviewWindow

TRY_AGAIN_AFTER = 5000  # ms, while something is not on disk

translate = QCoreApplication.translate


def no_examples() -> Examples:
    """Nothing of the source beside the checklist."""
    return NO_EXAMPLES


class ReviewDesk(QObject):
    """One review at a time. What can't be written is kept, and tried again as long as the program lives."""

    closed = Signal()  # and no other review takes its place
    changed = Signal()  # what lists, menus and the next start show of it
    history_wanted = Signal()
    export_wanted = Signal(object)  # an ExportWanted
    trouble = Signal(object)  # a sentence: a review can't be opened, and why

    def __init__(
        self,
        make_service: Callable[[str], ReviewService],
        *,
        scheme: Scheme,
        numbers: Numbering,
        examples: Callable[[], Examples] = no_examples,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__()
        self._make_service = make_service
        self._scheme = scheme
        self._numbers = numbers
        self._examples = examples
        self._zone = zone
        self._service: ReviewService | None = None
        self._unwritten: dict[str, ReviewService] = {}
        self._following: tuple[str, bool] | None = None  # what opens next, and whether quietly
        self._gives_way = False
        self.window: ReviewWindow | None = None
        self.corrections: CorrectionsDialog | None = None
        self._again = QTimer(self)
        self._again.setInterval(TRY_AGAIN_AFTER)
        self._again.timeout.connect(self.try_again)

    @property
    def is_open(self) -> bool:
        return self.window is not None and self.window.isVisible()

    @property
    def is_busy(self) -> bool:
        """Something is not on disk yet."""
        return bool(self._unwritten)

    @property
    def session_id(self) -> str:
        """Of the review that is open; empty without one."""
        return "" if self._service is None else self._service.session_id

    def open(self, session_id: str, *, quietly: bool = False) -> None:
        """Show this session's review. `quietly`: the keyboard stays where it is."""
        if self._service is None or self._service.session_id != session_id or self.window is None:
            try:
                service = self._unwritten.get(session_id) or self._make_service(session_id)
            except (Refusal, JournalTrouble) as refusal:
                self.trouble.emit(refusal.sentence)  # the review that is open stays
                return
            if self.window is not None and not self.window.gives_way():
                self._following = (session_id, quietly)
                self.window.open(quietly=quietly)
                return
            self._give_way()
            self._begin(service)
        if self.window is not None:
            self.window.open(quietly=quietly)

    def as_it_stands(self) -> "Callable[[ReviewDesk], None]":
        """What opens the same review at another desk."""
        session = self.session_id
        return lambda desk: desk.open(session)

    def _give_way(self) -> None:
        self._following, self._gives_way = None, True
        self._leave()
        self._gives_way = False

    def close(self, session_id: str) -> None:
        """The session goes on after all; what was answered stays on record."""
        if self._following is not None and self._following[0] == session_id:
            self._following = None
        if self._service is not None and self._service.session_id == session_id:
            self._leave()

    def forget(self, session_id: str) -> None:
        """The session was deleted: there is nothing left to write to."""
        self.close(session_id)
        self._unwritten.pop(session_id, None)
        if not self._unwritten:
            self._again.stop()

    def finish(self) -> None:
        """The program ends: all that was typed is brought to disk."""
        self._leave_corrections()
        if self.window is not None:
            self.window.flush()
        self.try_again()

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the reviews that are opened from now on."""
        self._scheme = scheme

    def _begin(self, service: ReviewService) -> None:
        self._service = service
        service.open()
        self.window = window = ReviewWindow(self._view(service), self._scheme, translate)
        window.requested.connect(self._on_requested)
        window.closed.connect(self._on_closed)
        self._watch(service)

    def _view(self, service: ReviewService) -> ReviewView:
        return derive_review(_now(service), self._numbers, translate, examples=self._examples(), zone=self._zone)

    def refresh(self) -> None:
        """Show all as it stands."""
        service = self._service
        if service is None or self.window is None:
            return
        self.window.render(self._view(service))
        if self.corrections is not None:
            self.corrections.render(derive_corrections(_now(service), self._numbers, translate, zone=self._zone))

    def _leave(self) -> None:
        """Close without a question; what is not on disk is held on to."""
        self._leave_corrections()
        if self.window is not None:
            self.window.leave()

    def _leave_corrections(self) -> None:
        """What stands in a field there is given out as they close."""
        if self.corrections is not None:
            self.corrections.leave()

    # What is asked for

    @Slot(object)
    def _on_requested(self, request: ReviewRequest) -> None:
        service = self._service
        if service is None:
            return
        before = _outwards(service)
        if isinstance(request, ReviewAsk):
            self._do(service, request)
        else:
            self._give(service, request)
        self._watch(service)
        if _outwards(service) != before:
            self.changed.emit()

    def _do(self, service: ReviewService, ask: ReviewAsk) -> None:
        deeds: dict[ReviewAsk, Callable[[], None]] = {
            ReviewAsk.UNDO: lambda: self._attempt(service.undo),
            ReviewAsk.REDO: lambda: self._attempt(service.redo),
            ReviewAsk.LATER: lambda: self._close_after(service.put_off),
            ReviewAsk.FINISH: lambda: self._close_after(service.finish),
            ReviewAsk.EXPORT: lambda: self._export(service, supervision=False),
            ReviewAsk.SUPERVISION_PAGE: lambda: self._export(service, supervision=True),
            ReviewAsk.HISTORY: self.history_wanted.emit,
            ReviewAsk.CORRECT: lambda: self._correct(service),
        }
        deeds[ask]()

    def _give(self, service: ReviewService, answer: ReviewAnswer) -> None:
        try:
            service.give(answer)
        except Refusal as refusal:
            self._refuse(answer, in_words(refusal.sentence, translate))
        else:
            self.refresh()

    def _refuse(self, answer: ReviewAnswer, sentence: str) -> None:
        if isinstance(answer, CorrectTimes | CorrectTurns | CorrectMark) and self.corrections is not None:
            self.corrections.refuse(sentence)
        elif self.window is not None:
            self.window.refuse(answer, sentence)

    def _attempt(self, deed: Callable[[], None]) -> None:
        """A refusal here says that there is nothing to step to."""
        try:
            deed()
        except Refusal as refusal:
            if self.window is not None:
                self.window.say(in_words(refusal.sentence, translate))
        else:
            self.refresh()

    def _close_after(self, deed: Callable[[], None]) -> None:
        deed()
        self.refresh()
        if self.window is not None:
            self.window.close()

    def _export(self, service: ReviewService, *, supervision: bool) -> None:
        self.export_wanted.emit(ExportWanted((service.session_id,), supervision=supervision))

    def _correct(self, service: ReviewService) -> None:
        if self.window is None:
            return
        if self.corrections is None:
            view = derive_corrections(_now(service), self._numbers, translate, zone=self._zone)
            self.corrections = CorrectionsDialog(view, self._scheme, self.window)
            self.corrections.requested.connect(self._on_requested)
            self.corrections.finished.connect(self._on_corrected)
        self.corrections.open()

    @Slot()
    def _on_corrected(self) -> None:
        self.corrections = None

    # What is not on disk

    def _watch(self, service: ReviewService) -> None:
        if service.trouble:
            self._unwritten[service.session_id] = service
            self._again.start()

    @Slot()
    def try_again(self) -> None:
        """Write what could not be written before."""
        for service in tuple(self._unwritten.values()):
            service.bring()
            if not service.trouble:
                del self._unwritten[service.session_id]
        if not self._unwritten:
            self._again.stop()
        self.refresh()

    @Slot()
    def _on_closed(self) -> None:
        self._leave_corrections()
        if self.window is not None:
            self.window.deleteLater()
        self.window, self.corrections, self._service = None, None, None
        following, self._following = self._following, None
        if following is not None:
            self.open(following[0], quietly=following[1])
        if not self.is_open and not self._gives_way:
            self.closed.emit()


def _now(service: ReviewService) -> Reviewing:
    return Reviewing(
        service.evidence, service.review, service.course, service.trouble, service.can_undo, service.can_redo
    )


def _outwards(service: ReviewService) -> tuple[object, ...]:
    """What others show of a review."""
    review = service.review
    return (review.stage, review.reviewed, review.intention, review.corrections)
