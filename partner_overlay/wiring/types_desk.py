"""The editor of session types: each change is kept at once, and can be taken back while the window is there."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.types_editing import Edited, derive_types, with_change, with_deed
from partner_overlay.presentation.types_requests import TypePicked, TypesAsk, TypesRequest
from partner_overlay.ui.start.types_window import TypesWindow
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate


class _Step(NamedTuple):
    """What Undo leads back to; changes of the same kind to the same type are one step."""

    before: Edited
    what: tuple[str, str]


class TypesDesk(QObject):
    changed = Signal()
    renamed = Signal(str, str)  # from this name to that one

    def __init__(self, program: Program, types: SessionTypesService, owner: QWidget, scheme: Scheme) -> None:
        super().__init__()
        self._program = program
        self._types = types
        self._place = 0
        self._steps: list[_Step] = []
        self.window = TypesWindow(owner, scheme)
        self.window.requested.connect(self._on_requested)
        self.window.finished.connect(self._on_closed)

    def open(self, name: str) -> None:
        """Show it with the type of this name chosen."""
        names = [kind.name for kind in self._types.types]
        self._place = names.index(name) if name in names else 0
        self._show()
        self.window.bring_up()

    def close(self) -> None:
        self.window.close()

    def _now(self) -> Edited:
        types = self._types.types
        return Edited(types, min(self._place, len(types) - 1))

    def _show(self, trouble: str = "") -> None:
        self.window.render(
            derive_types(self._now(), self._program.decks, translate, can_undo=bool(self._steps), trouble=trouble)
        )

    @Slot(object)
    def _on_requested(self, request: TypesRequest) -> None:
        try:
            self._do(request)
        except Refusal as refusal:
            self._show(refusal.sentence)
            return
        self._show()

    def _do(self, request: TypesRequest) -> None:
        now = self._now()
        match request:
            case TypePicked(place):
                self._place = place
            case TypesAsk.CHECK_INS:
                self._program.ask(Request(Ask.SETTINGS, "check-ins"))
            case TypesAsk.UNDO:
                self._undo()
            case TypesAsk():
                self._keep(now, with_deed(now, request, translate), (request, ""))
            case _:
                self._keep(now, with_change(now, request, self._program.decks, translate), _kind_of(now, request))

    def _keep(self, before: Edited, after: Edited, what: tuple[str, str]) -> None:
        self._types.keep(after.types)
        self._place = after.place
        if after.types == before.types:
            return
        self._tell(before, after)
        if not (what[1] and self._steps and self._steps[-1].what == what):
            self._steps.append(_Step(before, what))

    def _undo(self) -> None:
        if self._steps:
            before = self._steps[-1].before
            now = self._now()
            self._types.keep(before.types)
            self._steps.pop()
            self._place = before.place
            self._tell(now, before)

    def _tell(self, before: Edited, after: Edited) -> None:
        gone = [kind.name for kind in before.types if kind.name not in {one.name for one in after.types}]
        come = [kind.name for kind in after.types if kind.name not in {one.name for one in before.types}]
        if len(gone) == len(come) == 1:
            self.renamed.emit(gone[0], come[0])
        self.changed.emit()

    @Slot()
    def _on_closed(self) -> None:
        self._steps = []


def _kind_of(now: Edited, request: TypesRequest) -> tuple[str, str]:
    return type(request).__name__, now.chosen.name
