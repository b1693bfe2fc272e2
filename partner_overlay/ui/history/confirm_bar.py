"""One plain question in the window, with two answers. Enter on either gives it; Esc is no."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from partner_overlay.overriding import override
from partner_overlay.ui.history.notice_bar import NoticeBar


class ConfirmBar(NoticeBar):
    answered = Signal(bool)

    def __init__(self, yes: str, no: str) -> None:
        super().__init__(yes, no)
        self._yes, self._no = self._buttons
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)

    def ask(self, question: str) -> None:
        """Put the question; the keyboard is on the answer that changes nothing."""
        self._say(_lines(question))
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def question(self) -> str:
        """What is asked now; empty when nothing is."""
        return "" if self.isHidden() else self.sentence

    def _answer(self, *, yes: bool) -> None:
        self.hide()
        self.answered.emit(yes)

    @Slot()
    def _on_yes(self) -> None:
        self._answer(yes=True)

    @Slot()
    def _on_no(self) -> None:
        self._answer(yes=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._answer(yes=False)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._answer(yes=self._yes.hasFocus())
        else:
            super().keyPressEvent(event)


def _lines(question: str) -> tuple[str, ...]:
    """What is asked, and what follows from it on a line of its own."""
    asked, mark, told = question.rpartition("? ")
    return (f"{asked}{mark.strip()}", told) if mark else (told,)
