"""The page of check-ins: what is moved and written there is given to the session types, and can be undone."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.check_in_changes import check_ins_restored
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.session_type_changes import changed as with_changed
from partner_overlay.domain.session_types import SessionType, SessionTypes
from partner_overlay.presentation.check_ins import CheckInsNow, RefusedWords, derive_check_ins
from partner_overlay.presentation.check_ins_deeds import Step, after, chosen_after, step_of
from partner_overlay.presentation.check_ins_requests import CheckInChosen, CheckInsRequest, TypeChosen, Written
from partner_overlay.presentation.check_ins_view import CheckInsView
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.ui.check_ins.check_ins_page import CheckInsPage
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate


class CheckInsDesk(QObject):
    """While the page is there, every change to the session types that was made on it can be taken back, one by one."""

    changed = Signal()  # what can be undone or restored

    def __init__(self, program: Program, types: SessionTypesService, *, scheme: Scheme) -> None:
        super().__init__()
        self._program = program
        self._types = types
        self._known: SessionTypes = types.types
        self._type = self._known[0].name
        self._chosen = _first(self._known[0])
        self._before: list[SessionTypes] = []  # what Undo leads back to, the newest last
        self._step: Step | None = None  # the last one, while it may go on
        self._refused: RefusedWords | None = None
        self._trouble = ""
        self._page = CheckInsPage(self._view(), scheme)
        self._page.requested.connect(self._on_requested)
        program.changed.connect(self._on_program_changed)

    @property
    def page(self) -> QWidget:
        """To be put into the window of settings."""
        return self._page

    def set_scheme(self, scheme: Scheme) -> None:
        self._page.set_scheme(scheme)

    def refresh(self) -> None:
        """The page is opened, or something may have been done elsewhere: that can't be undone here."""
        self._page.flush()
        self._types.refresh()
        self._take_up()

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_restore(self) -> bool:
        """The session type that is shown has other check-ins than it was shipped with."""
        return check_ins_restored(self._kind) != self._kind

    def undo(self) -> None:
        """Take the last change on the page back."""
        self._page.flush()
        if self._before and self._keep(self._before[-1]):
            self._before.pop()
            self._step, self._refused = None, None
        self._show()

    def restore(self) -> None:
        """The check-ins of the session type that is shown, as they were shipped."""
        self._page.flush()
        self._change(check_ins_restored(self._kind), None)
        self._show()

    @property
    def _kind(self) -> SessionType:
        """The type that is shown; the first one when it has gone."""
        return next((one for one in self._known if one.name == self._type), self._known[0])

    def _view(self) -> CheckInsView:
        trouble = self._trouble or " ".join(in_words(each, translate) for each in self._types.troubles)
        numbers = self._program.settings.prompts.numbers
        return derive_check_ins(
            CheckInsNow(self._known, self._type, self._chosen, numbers, self._refused, trouble), translate
        )

    def _show(self) -> None:
        self._page.show_check_ins(self._view())
        self.changed.emit()

    def _take_up(self) -> None:
        """Show the types as they are now."""
        if self._types.types != self._known:
            self._known = self._types.types
            self._before, self._step, self._refused, self._trouble = [], None, None, ""
            self._settle(self._kind)
        if self._view() != self._page.view:
            self._show()

    def _settle(self, kind: SessionType) -> None:
        """Show this type, and of its check-ins the one that was chosen, or the first."""
        self._type = kind.name
        if self._chosen not in {one.id for one in kind.check_ins}:
            self._chosen = _first(kind)

    @Slot()
    def _on_program_changed(self) -> None:
        if self._page.isVisible():
            self._take_up()

    # What is asked for

    @Slot(object)
    def _on_requested(self, request: CheckInsRequest) -> None:
        match request:
            case TypeChosen(place):
                self._choose_type(self._known[place])
            case CheckInChosen(check_in_id):
                self._chosen, self._step, self._refused = check_in_id, None, None
            case _:
                self._do(request)
        self._show()

    def _choose_type(self, kind: SessionType) -> None:
        self._step, self._refused = None, None
        self._settle(kind)

    def _do(self, request: CheckInsRequest) -> None:
        kind = self._kind
        self._refused = None
        try:
            self._change(after(kind, request, self._chosen, translate), step_of(kind, request))
        except Refusal as refusal:
            if isinstance(request, Written):
                self._refused = RefusedWords(request.field, request.words, refusal.sentence)
            else:
                self._trouble = refusal.sentence

    def _change(self, new: SessionType, step: Step | None) -> None:
        """Raises Refusal when the type can't be so; a disk that refuses is told on the page."""
        old, before, chosen = self._kind, self._known, self._chosen
        if new == old or not self._keep(with_changed(before, old.name, new)):
            return
        if step is None or step != self._step or not self._before:
            self._before.append(before)
        self._step = step
        self._chosen = chosen_after(old, new, chosen)

    def _keep(self, types: SessionTypes) -> bool:
        try:
            self._types.keep(types)
        except Refusal as refusal:
            self._trouble = refusal.sentence
            return False
        self._known, self._trouble = self._types.types, ""
        self._settle(self._kind)
        return True


def _first(kind: SessionType) -> str:
    return kind.check_ins[0].id if kind.check_ins else ""
