"""One plain question in the window, with two answers. Enter on either gives it; Esc is no."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal


class ConfirmBar(QWidget):
    answered = Signal(bool)

    def __init__(self, yes: str, no: str) -> None:
        super().__init__()
        self.setProperty("notice", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._question = plain_label(wrap=True)
        self._yes = QPushButton(yes)
        self._no = QPushButton(no)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(self._question, 1)
        for button in (self._yes, self._no):
            button.setMinimumHeight(30)
            button.setAccessibleName(button.text())
            layout.addWidget(button)
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)
        self.hide()

    def ask(self, question: str) -> None:
        """Put the question; the keyboard is on the answer that changes nothing."""
        self._question.setText(literal(question))
        self._yes.setAccessibleDescription(literal(question))
        self._no.setAccessibleDescription(literal(question))
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def question(self) -> str:
        """What is asked now; empty when nothing is."""
        return "" if self.isHidden() else self._question.text()

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
