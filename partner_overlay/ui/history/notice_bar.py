"""A sentence over the table, and buttons for what can be done about it: beside it, or below it in a narrow window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partner_overlay.ui.flow import Flow
from partner_overlay.ui.history.told_line import ToldLine
from partner_overlay.ui.plain_words import with_company
from partner_overlay.ui.text_block import literal


class NoticeBar(QWidget):
    def __init__(self, *answers: str) -> None:
        super().__init__()
        self.setProperty("notice", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sentence = ""
        self._words = ToldLine()
        self._buttons = tuple(QPushButton(each) for each in answers)
        self._build()
        self.hide()

    def _build(self) -> None:
        buttons, line = Flow(), Flow(across=12, centred=True)
        for button in self._buttons:
            button.setMinimumHeight(30)
            button.setAccessibleName(button.text())
            buttons.add(button)
        line.add(self._words, buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(line)

    def _say(self, lines: Sequence[str]) -> None:
        """Whoever hears a button hears why it is there."""
        self._sentence = literal(" ".join(lines))
        self._words.setText("\n".join(map(with_company, lines)))
        for button in self._buttons:
            button.setAccessibleDescription(self._sentence)

    @property
    def sentence(self) -> str:
        return self._sentence
